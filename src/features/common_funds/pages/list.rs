//! Every common fund.

use askama::Template;
use axum::response::Response;

use super::{Said, name};
use crate::features::common_funds::finding::{self, SPEAKS};
use crate::features::common_funds::fund::{Detail, LawfulForm};
use crate::features::common_funds::store;
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/common-funds", Access::Everyone, get(show))
}

/// A fund, for its line.
struct Line {
    url: String,
    name: Said,
    purpose: Said,
    by: String,
}

#[derive(Template)]
#[template(path = "features/common_funds/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    forms: Vec<(String, String)>,
    begins: bool,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let mut lines = Vec::new();
    for fund in store::every(&mut connection).await? {
        let found = finding::read(&mut connection, fund).await?;
        let purpose = found.said().and_then(|one| match &one.detail {
            Detail::Rules { purpose, .. } => Some((purpose.clone(), cx.foreign(one.language))),
            Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => None,
        });
        let members = cx.tn("common-fund-members-count", &(found.members.len() as u64));
        let stands = match (found.members.is_empty(), found.rules()) {
            (true, _) => cx.t("common-fund-over"),
            (false, None) => cx.t("common-fund-forming"),
            (false, Some(_)) => cx.tv("common-fund-free-is", "amount", &cx.money(&found.free())),
        };
        lines.push(Line {
            url: cx.url(&found.fund.path()),
            name: name(&cx, &found),
            purpose: purpose.unwrap_or_default(),
            by: cx.ta(
                "common-fund-line",
                &[("members", Arg::Text(&members)), ("stands", Arg::Text(&stands))],
            ),
        });
    }
    let own = cx
        .actor()
        .into_iter()
        .flat_map(|actor| actor.mandates_with(SPEAKS));
    cx.page(&ListPage {
        begins: own.count() > 0,
        forms: LawfulForm::ALL
            .iter()
            .map(|form| {
                let key = format!("common-fund-form-{}", form.as_str());
                (cx.t(&key), cx.t(&format!("{key}.hint")))
            })
            .collect(),
        lines,
        cx: &cx,
    })
}
