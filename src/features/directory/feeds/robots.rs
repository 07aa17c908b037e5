//! What search engines are asked to leave alone: the endless combinations of a search. Every
//! organisation is reached through the sitemap.

use axum::response::Response;

use crate::features::directory::api::Asked;

pub(super) async fn rules(asked: Asked) -> Response {
    let fictitious = if asked.cx.demonstration() {
        "# The organisations shown here are fictitious.\nDisallow: /*/organisations\n"
    } else {
        ""
    };
    let sitemap = asked.cx.absolute("/sitemap.xml");
    let rules = format!("User-agent: *\nDisallow: /*?\nDisallow: /api/\n{fictitious}\nSitemap: {sitemap}\n");
    asked.answer("text/plain; charset=utf-8", rules)
}
