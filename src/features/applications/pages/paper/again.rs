//! A sheet that was typed in, as a form again: whoever typed it in, or a colleague, corrects what a finger slipped on.

use std::collections::{BTreeMap, BTreeSet};

use super::goes;
use super::money::{PROGRAMME, cell, flow, row};
use crate::features::applications::finding::Found;
use crate::features::applications::requests::Column;
use crate::features::applications::store::signatures;
use crate::features::directory::Organisation;
use crate::features::projects::amounts::typed;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Form};

/// The field that says which application is corrected.
pub(super) const CORRECTS: &str = "corrects";
/// The field that says which version of it is read here.
pub(super) const VERSION: &str = "version";

/// Who is on the sheet, the lead first.
pub(super) fn partners(found: &Found) -> Vec<Organisation> {
    let named = found.partners.iter();
    named.map(|named| named.organisation.clone()).collect()
}

/// The addresses of the programmes that it asks.
pub(super) fn programmes(found: &Found) -> Vec<String> {
    let asked = found.frozen.programmes.iter();
    asked.map(|one| one.address.clone()).collect()
}

/// Who signed it for each of those who are on it.
pub(super) async fn signatories(
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<String>, StoreError> {
    let signed = signatures::under(connection, found.application.id, &found.version.hash).await?;
    let of = |organisation: i64| {
        let mut signed = signed.iter();
        let own = signed.find(|one| one.organisation == organisation);
        own.map_or_else(String::new, |own| own.name.clone())
    };
    let named = found.partners.iter();
    Ok(named.map(|named| of(named.organisation.id)).collect())
}

/// What was typed; that every signature was seen is said anew.
pub(super) async fn filled(
    cx: &Cx,
    connection: &mut Connection,
    (found, columns): (&Found, &[Column]),
    form: Form,
) -> Result<Form, StoreError> {
    let signatories = signatories(connection, found).await?;
    let with: Vec<String> = partners(found).iter().map(Organisation::slug).collect();
    let arrived = jiff::Timestamp::from_second(found.version.frozen_at).unwrap_or_default();
    let arrived = cx.app.clock.here(arrived);
    let project = &found.frozen.project;
    let lang = project.languages.first().copied().unwrap_or_default();
    let mut form = form
        .with(CORRECTS, &found.application.address)
        .with(VERSION, &found.application.submitted.to_string())
        .with("received", &arrived.date().to_string())
        .with("hour", &format!("{:02}:{:02}", arrived.hour(), arrived.minute()))
        .with("language", lang.code())
        .with_every("with", &with)
        .with_every("signatory", &signatories);
    for (field, words) in &project.texts {
        form = form.with(field, words.only(lang));
    }
    for column in columns {
        for (at, question) in column.version.content.questions.iter().enumerate() {
            let mut answers = found.frozen.answers.iter();
            let own =
                answers.find(|one| one.programme == column.programme.address && one.question == *question);
            if let Some(own) = own {
                form = form.with(&goes::box_of(column, at), &own.answer);
            }
        }
    }
    if let Some(terms) = &found.frozen.terms {
        let mode = terms.mode.map_or("", |mode| mode.as_str());
        form = form.with("mode", mode).with("clause", &terms.clause);
    }
    Ok(money(cx, found, form))
}

/// The form with the money that was typed.
fn money(cx: &Cx, found: &Found, form: Form) -> Form {
    let (frozen, project) = (&found.frozen, &found.frozen.project);
    let lines = project.lines.iter().map(|one| one.year);
    let flows = project.flows.iter().map(|one| one.year);
    let requests = frozen.own_requests().map(|one| one.year);
    let years: BTreeSet<i16> = lines.chain(flows).chain(requests).collect();
    let years: Vec<String> = years.iter().map(ToString::to_string).collect();
    let mut form = form.with_every("year", &years);
    let place = |key: &str| found.partners.iter().position(|named| named.party.key == key);
    let amount = |cents: i64| typed(cx.lang, cents);
    // Rows of those who give, as many as there are of each partner and year.
    let mut rows: BTreeMap<(usize, i16), usize> = BTreeMap::new();
    let mut next = |at: usize, year: i16| {
        let used = rows.entry((at, year)).or_default();
        *used += 1;
        *used - 1
    };
    for request in frozen.own_requests() {
        let Some(at) = place(&request.partner) else {
            continue;
        };
        let number = next(at, request.year);
        let name = |part: &str| row(at, request.year, number, part);
        form = form
            .with(&name("who"), &format!("{PROGRAMME}{}", request.programme))
            .with(&name("amount"), &amount(request.cents));
    }
    for line in &project.lines {
        let Some(at) = place(&line.partner) else { continue };
        if line.funder.is_empty() {
            form = form.with(&cell(at, line.year, &line.account), &amount(line.cents));
            continue;
        }
        let number = next(at, line.year);
        let name = |part: &str| row(at, line.year, number, part);
        form = form
            .with(&name("who"), &line.account)
            .with(&name("funder"), &line.funder)
            .with(&name("state"), &line.state)
            .with(&name("amount"), &amount(line.cents));
    }
    for (number, paid) in project.flows.iter().enumerate() {
        let (Some(payer), Some(payee)) = (place(&paid.payer), place(&paid.payee)) else {
            continue;
        };
        form = form
            .with(&flow(number, "payer"), &payer.to_string())
            .with(&flow(number, "payee"), &payee.to_string())
            .with(&flow(number, "year"), &paid.year.to_string())
            .with(&flow(number, "words"), &paid.words)
            .with(&flow(number, "payer_account"), &paid.payer_account)
            .with(&flow(number, "payee_account"), &paid.payee_account)
            .with(&flow(number, "amount"), &amount(paid.cents));
    }
    form
}
