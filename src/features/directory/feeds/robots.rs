//! What search engines are asked to leave alone: the endless combinations of a search, and the data.
//! Every organisation is reached through the sitemap; pages of fictitious ones say themselves that they
//! are not to be listed.

use axum::response::Response;

use crate::features::directory::api::Asked;

pub(super) async fn rules(asked: Asked) -> Response {
    let sitemap = asked.cx.absolute("/sitemap.xml");
    let rules = format!("User-agent: *\nDisallow: /*?\nDisallow: /api/\n\nSitemap: {sitemap}\n");
    asked.answer("text/plain; charset=utf-8", rules)
}
