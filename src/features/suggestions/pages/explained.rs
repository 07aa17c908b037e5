//! How partners are proposed, for everyone: what is computed, with which weights, how evenly
//! organisations are shown.

use askama::Template;
use axum::response::Response;
use matching::{FLOOR, Level, Weights};

use crate::features::suggestions::ledger::{self, Evenness};
use crate::features::suggestions::question::{BOTH_SIDES, KNOWN};
use crate::features::suggestions::store::carried;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/how-partners-are-proposed", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/suggestions/templates/explained.html")]
struct ExplainedPage<'a> {
    cx: &'a Cx,
    /// What counts, and for how many points.
    weights: Vec<(String, String)>,
    /// What one must bring to be in a group.
    floor: String,
    /// What is proved today.
    today: String,
    evenness: Option<Evenness>,
}

impl ExplainedPage<'_> {
    /// A number of thousandths between 0 and 1, as the reader writes it.
    fn gini(&self, thousandths: &u16) -> String {
        // One is said of one alone: rounding does not make it so.
        let hundredths = match *thousandths {
            1_000.. => 100,
            most => ((u32::from(most) + 5) / 10).min(99),
        };
        let point = if self.cx.lang == crate::shared::i18n::Lang::En {
            '.'
        } else {
            ','
        };
        format!("{}{point}{:02}", hundredths / 100, hundredths % 100)
    }

    fn unseen_days(&self) -> String {
        let days = u64::try_from(ledger::LATELY).unwrap_or_default();
        self.cx.tn("explained-floor", &days)
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let evenness = ledger::evenness(&mut connection, cx.app.clock.today()).await?;
    let (actions, organisations) = carried::count(&mut connection).await?;
    let today = match u64::try_from(actions).unwrap_or_default() {
        0 => cx.t("explained-today.nothing"),
        some => cx.ta(
            "explained-today",
            &[
                ("n", some.into()),
                (
                    "organisations",
                    u64::try_from(organisations).unwrap_or_default().into(),
                ),
            ],
        ),
    };
    let points = Weights::default();
    let by_level = |level: Level| points.coverage * u32::from(level.tenths()) / 10;
    let weights = [
        ("explained-weight-proven", by_level(Level::Proven)),
        ("explained-weight-declared", by_level(Level::Declared)),
        ("explained-weight-described", by_level(Level::Described)),
        ("explained-weight-answered", by_level(Level::Answered)),
        ("explained-weight-hinted", by_level(Level::Hinted)),
        ("explained-weight-sector", points.sector),
        ("explained-weight-commune", points.commune),
        ("explained-weight-side", BOTH_SIDES),
        ("explained-weight-relevance", points.relevance),
    ];
    cx.page(&ExplainedPage {
        weights: weights
            .into_iter()
            .map(|(key, points)| (cx.t(key), cx.n(&u64::from(points))))
            .chain(
                [("member", points.member), ("known", KNOWN)].map(|(key, points)| {
                    let words = cx.t(&format!("explained-weight-{key}"));
                    (words, format!("−{}", cx.n(&u64::from(points))))
                }),
            )
            .collect(),
        floor: cx.tn("explained-bring", &u64::from(FLOOR / 10)),
        today,
        evenness,
        cx: &cx,
    })
}
