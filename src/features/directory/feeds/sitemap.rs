//! The pages that search engines may read: first those of communes and themes, then organisations,
//! in files of less than 50,000 addresses, sent piece by piece.

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::Response;
use futures_util::stream;
use search::Query;

use crate::features::directory::api::{Asked, Numbers, apart};
use crate::features::directory::store::organisations;
use crate::shared::i18n::Lang;
use crate::shared::web::{Cx, Error};

/// Organisations of one file: each has an address in every language.
const ORGANISATIONS: usize = 16_000;

/// Organisations read at once.
const BATCH: usize = 500;

const KIND: &str = "application/xml; charset=utf-8";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
const TAIL: &str = "</urlset>\n";

/// Pages of the site that are no commune, theme or organisation.
const PAGES: [&str; 9] = [
    "/",
    "/map",
    "/communes",
    "/themes",
    "/sources",
    "/api",
    "/accessibility",
    "/legal",
    "/privacy",
];

pub(super) async fn index(asked: Asked) -> Response {
    let cx = &asked.cx;
    let organisations = usize::try_from(cx.app.index.len()).unwrap_or(usize::MAX);
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in 1..=1 + organisations.div_ceil(ORGANISATIONS) {
        let address = escaped(&cx.absolute(&format!("/sitemap-{page}.xml")));
        body.push_str(&format!("<sitemap><loc>{address}</loc></sitemap>\n"));
    }
    body.push_str("</sitemapindex>\n");
    asked.answer(KIND, body)
}

pub(super) async fn page(asked: Asked, Path(page): Path<String>) -> Result<Response, Error> {
    let page: usize = page
        .strip_suffix(".xml")
        .and_then(|page| page.parse().ok())
        .ok_or(Error::NotFound)?;
    match page {
        0 => Err(Error::NotFound),
        1 => Ok(asked.answer(KIND, few(&asked.cx))),
        _ => many(asked, page - 2).await,
    }
}

/// The pages of the site, its communes and its themes.
fn few(cx: &Cx) -> String {
    let territory = &cx.app.territory;
    let paths = PAGES
        .into_iter()
        .map(str::to_owned)
        .chain(
            territory
                .themes
                .iter()
                .map(|theme| format!("/themes/{}", theme.slug)),
        )
        .chain(
            territory
                .communes
                .iter()
                .map(|commune| format!("/communes/{}", commune.code)),
        );
    let mut body = String::from(HEAD);
    for path in paths {
        entry(&mut body, cx, &path, None);
    }
    body.push_str(TAIL);
    body
}

/// One file of organisations.
async fn many(asked: Asked, file: usize) -> Result<Response, Error> {
    let index = asked.cx.app.index.clone();
    let mut found = apart(move || Numbers::found(&index, &Query::default())).await?;
    found.skip(file * ORGANISATIONS);
    let rest = Rest {
        cx: asked.cx.clone(),
        found,
        left: ORGANISATIONS,
        part: Part::Head,
    };
    if rest.found.is_empty() {
        return Err(Error::NotFound);
    }
    let body = Body::from_stream(stream::try_unfold(rest, Rest::next));
    Ok(asked.answer(KIND, body))
}

/// What remains to be sent.
struct Rest {
    cx: Cx,
    found: Numbers,
    left: usize,
    part: Part,
}

/// Where a file stands.
enum Part {
    Head,
    Body,
    Sent,
}

impl Rest {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Error> {
        let mut text = String::new();
        match self.part {
            Part::Sent => return Ok(None),
            Part::Head => {
                self.part = Part::Body;
                text.push_str(HEAD);
            }
            Part::Body => {
                let ids = self.found.take(BATCH.min(self.left));
                self.left -= ids.len();
                if ids.is_empty() {
                    self.part = Part::Sent;
                    text.push_str(TAIL);
                } else {
                    let mut connection = self.cx.app.db.read().await?;
                    for organisation in organisations::by_ids(&mut connection, &ids).await? {
                        let path = format!("/organisations/{}", organisation.slug());
                        let day = organisation.updated.map(|day| day.to_string());
                        entry(&mut text, &self.cx, &path, day.as_deref());
                    }
                }
            }
        }
        Ok(Some((text.into(), self)))
    }
}

/// A page, in every language.
fn entry(out: &mut String, cx: &Cx, path: &str, day: Option<&str>) {
    for lang in Lang::ALL {
        out.push_str("<url><loc>");
        out.push_str(&escaped(&cx.absolute(&format!("/{lang}{path}"))));
        out.push_str("</loc>");
        if let Some(day) = day {
            out.push_str("<lastmod>");
            out.push_str(day);
            out.push_str("</lastmod>");
        }
        out.push_str("</url>\n");
    }
}

fn escaped(address: &str) -> String {
    address.replace('&', "&amp;").replace('<', "&lt;")
}
