//! The budgets of what was sent, as whoever examines it and whoever sent it reads them.

use askama::Template;
use printing::{Align, Row};

use crate::features::applications::frozen::Frozen;
use crate::features::applications::printed::Budgets;
use crate::shared::web::Cx;

#[derive(Template)]
#[template(path = "features/applications/templates/budgets.html")]
struct Section<'a> {
    cx: &'a Cx,
    budgets: Budgets,
}

/// Each partner's own, what they pay each other, all together; nothing where nothing is said of money.
///
/// # Errors
/// When the page cannot be written.
pub fn budgets(cx: &Cx, frozen: &Frozen) -> Result<Option<String>, askama::Error> {
    let Some(mut budgets) = Budgets::of(cx, frozen) else {
        return Ok(None);
    };
    let flows = budgets.flows.into_iter();
    budgets.flows = flows.map(|part| part.read_in(cx.lang)).collect();
    Section { cx, budgets }.render().map(Some)
}
