//! What a partner pays others and is paid by them. What for is a text of the project, which the one that pays writes in its
//! languages.

use crate::features::projects::acts::saving;
use crate::features::projects::budget::{BudgetFlow, Forecast, WHAT_FOR};
use crate::features::projects::editing;
use crate::features::projects::finding::Found;
use crate::features::projects::pages::inputs::{self, Asked, Input, Read};
use crate::features::projects::project::Partner;
use crate::features::projects::store::values;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form};

/// The boxes in which one writes what a new payment is for: in the first language of the project, and in the second.
pub(super) const BOXES: [&str; 2] = ["words", "words_second"];

/// A payment, as the sheet shows it.
pub(super) struct Payment {
    /// Its number, where it is the partner's own: it may be taken back.
    pub id: Option<i64>,
    pub said: String,
    /// What for, and in which language where that is not the page's.
    pub words: (String, Option<&'static str>),
    /// How that is written anew.
    pub inputs: Vec<Input>,
}

impl Payment {
    /// Whether something is to be done about what it is for.
    pub fn is_open(&self) -> bool {
        self.inputs.iter().any(|input| {
            let lacks = input.twin.as_ref().is_some_and(|(class, _)| *class == "lacks");
            lacks || input.is_wrong()
        })
    }
}

/// The boxes of a new payment: name, what it is called, the language where it is not the page's.
pub(super) fn boxes(cx: &Cx, found: &Found) -> Vec<(&'static str, String, Option<&'static str>)> {
    let languages = found.project.languages();
    let several = languages.len() > 1;
    let boxes = languages.into_iter().zip(BOXES);
    boxes
        .map(|(lang, name)| {
            let label = cx.t("budget-pay-what-for");
            let label = match several {
                true => format!("{label} ({})", lang.own_name()),
                false => label,
            };
            (name, label, cx.foreign(lang))
        })
        .collect()
}

fn asked(flow: &BudgetFlow) -> Asked {
    Asked::text(flow.field(), "flow-words".to_owned(), WHAT_FOR)
}

/// The payments of a partner in a year; `sent` after somebody wrote what could not be saved.
pub(super) async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner, forecast): (&Found, &Partner, &Forecast),
    year: i16,
    sent: Option<(&Form, &Read)>,
) -> Result<Vec<Payment>, StoreError> {
    let mut payments = Vec::new();
    for flow in forecast.flows.iter().filter(|flow| flow.year == year) {
        let (key, other, mine) = match (flow.payer == partner.id, flow.payee == partner.id) {
            (true, _) => ("budget-pays", flow.payee, true),
            (_, true) => ("budget-is-paid", flow.payer, false),
            (false, false) => continue,
        };
        let amount = cx.money(&flow.cents);
        let args = [
            ("other", name(found, other).into()),
            ("amount", amount.as_str().into()),
        ];
        let said = cx.ta(key, &args);
        let words = found.content.said(&flow.field(), cx.lang).map_or_else(
            || (String::new(), None),
            |(words, lang)| (words.to_owned(), cx.foreign(lang)),
        );
        payments.push(Payment {
            id: mine.then_some(flow.id),
            said,
            words,
            inputs: match mine {
                true => inputs::shown(cx, connection, found, &[asked(flow)], sent).await?,
                false => Vec::new(),
            },
        });
    }
    Ok(payments)
}

fn name(found: &Found, id: i64) -> &str {
    let other = found.partners.iter().find(|other| other.id == id);
    other.map_or("", |other| other.organisation.name.as_str())
}

/// Saves what a payment of a partner is for; what could not be saved, with the project as it stands by now. The caller took its
/// turn.
///
/// # Errors
/// [`Error::NotFound`] where it pays no such thing.
pub(super) async fn say(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner, forecast): (&Found, &Partner, &Forecast),
    form: &Form,
    acting: Acting,
) -> Result<Option<(Found, Read)>, Error> {
    let id: i64 = form.value("flow").parse().map_err(|_| Error::NotFound)?;
    let mut flows = forecast.flows.iter();
    let flow = flows.find(|one| one.id == id && one.payer == partner.id);
    let flow = flow.ok_or(Error::NotFound)?;
    let mut found = found.clone();
    found.content = values::content(connection, found.project.id).await?;
    let read = inputs::read(cx, connection, &found, &[asked(flow)], form).await?;
    if !read.is_fine() {
        return Ok(Some((found, read)));
    }
    let languages = found.project.languages();
    let writes = editing::writes(&found.content, &languages, &read.written, &read.same);
    let detail = format!(
        "{} → {}, {}",
        partner.organisation.name,
        name(&found, flow.payee),
        flow.year
    );
    let what = (acting, detail.as_str());
    saving::save(
        connection,
        cx.now(),
        &found.project,
        &found.content,
        &writes,
        what,
    )
    .await?;
    Ok(None)
}
