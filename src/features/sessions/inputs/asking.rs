//! What is still open of a request, and what a programme can give it at most, by its rules.

use std::collections::HashMap;

use allocation::proposal::{AMOUNT_MOST, WHOLE};

use super::paying::Slot;
use super::together::{limits, together};
use super::{Asker, POINTS, Wanted};
use crate::features::applications::Frozen;
use crate::features::desk::{self, Asked, State, at_most};
use crate::features::sessions::pots::Chosen;
use crate::features::sessions::table::{Column, Eyes, Request, Table};
use crate::shared::i18n::Words;

/// Characters of the words for whom a project is that are kept.
const PUBLICS_MOST: usize = 240;

/// Where a request takes place: the communes that it names, or the seat of its lead.
fn places(frozen: &Frozen) -> Vec<&str> {
    let named: Vec<&str> = frozen.project.communes.iter().map(String::as_str).collect();
    let seat = || frozen.lead().map(|lead| lead.commune.as_str()).into_iter();
    match named.is_empty() {
        true => seat().collect(),
        false => named,
    }
}

/// Where it is counted when as many territories as possible are sought: the first of them.
pub(super) fn place(frozen: &Frozen) -> Option<&str> {
    places(frozen).into_iter().next()
}

/// What each partner spends, by its key, in cents: one budget may have thousands of lines, and is gone through once.
#[must_use]
pub fn spent(frozen: &Frozen) -> HashMap<&str, i64> {
    let mut spent = HashMap::with_capacity(frozen.project.partners.len());
    for line in &frozen.project.lines {
        let account = budgets::account(&line.account);
        if account.is_some_and(|account| account.side() == budgets::Side::Charge) {
            *spent.entry(line.partner.as_str()).or_default() += line.cents;
        }
    }
    spent
}

/// What a request costs in all, what partners pay each other taken off, in cents.
#[must_use]
pub fn cost(frozen: &Frozen, spent: &HashMap<&str, i64>) -> i64 {
    let flows: i64 = frozen.project.flows.iter().map(|flow| flow.cents).sum();
    let partners = frozen.project.partners.iter();
    let charges: i64 = partners.filter_map(|party| spent.get(party.key.as_str())).sum();
    (charges - flows).clamp(0, AMOUNT_MOST)
}

/// What a request asks of a programme, of the amounts that count; nothing where they are none.
pub fn wanted(
    (request, spent): (&Request, &HashMap<&str, i64>),
    (payer, column): (usize, &Column),
    points: u32,
    counts: impl Fn(&Asked) -> bool,
) -> Option<Wanted> {
    let content = column.content(&request.frozen);
    let own = request
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id);
    // What it requests, within the rate of its costs.
    let reach = |one: &Asked| {
        let costs = spent.get(one.partner.as_str()).copied().unwrap_or_default();
        let most = content.rate.as_ref().map(|rate| at_most(costs, rate.percent));
        one.cents.min(most.unwrap_or(i64::MAX)).clamp(0, AMOUNT_MOST)
    };
    let own: Vec<&Asked> = own.filter(|one| counts(one)).collect();
    let partners: Vec<(String, i64)> = own
        .iter()
        .map(|one| (request.frozen.name(&one.partner).to_owned(), reach(one)))
        .collect();
    let asked: i64 = partners.iter().map(|(_, cents)| *cents).sum();
    let most = asked.min(content.maximum.unwrap_or(AMOUNT_MOST)).min(AMOUNT_MOST);
    (most > 0).then(|| Wanted {
        payer,
        least: content.minimum.unwrap_or(1).clamp(1, AMOUNT_MOST),
        most,
        rate: content
            .rate
            .as_ref()
            .map_or(WHOLE, |rate| u32::from(rate.percent) * 100),
        points,
        partners,
        keys: own.iter().map(|one| one.partner.clone()).collect(),
        column: payer,
    })
}

/// What is kept of the words for whom a project is: thousands of characters of hundreds of requests are read by nobody at a table.
fn beginning(words: &Words) -> Words {
    words.iter().fold(Words::default(), |kept, (lang, text)| {
        let mut letters = text.chars();
        let begun: String = letters.by_ref().take(PUBLICS_MOST).collect();
        let rest = letters.next().map_or("", |_| "…");
        kept.and(lang, &format!("{}{rest}", begun.trim_end()))
    })
}

/// What was decided for good on an amount, in cents, as everybody at the table sees it. What a funder only proposed is no decision: it is
/// shared out anew.
pub(super) fn firm(request: &Request, asked: &Asked) -> Option<i64> {
    let decision = request.decided(asked, &Eyes::of_all())?;
    match decision.state {
        State::Pending | State::Proposed | State::Postponed => None,
        State::Conditional | State::Granted | State::Refused => Some(decision.cents),
    }
}

/// What is still open of a request, by who pays; nothing where nothing is.
pub(super) fn asker(
    (table, slots): (&Table, &[Slot]),
    (request, chosen): (&Request, &Chosen<'_>),
    useful: u8,
    points: &HashMap<(i64, i64), u32>,
) -> Option<Asker> {
    let firm = |asked: &Asked| firm(request, asked);
    let spent = spent(&request.frozen);
    let mut lines: Vec<Wanted> = Vec::new();
    for (payer, slot) in slots.iter().enumerate() {
        let column = &table.columns[slot.column];
        let own = points.get(&(column.programme.id, request.application.id));
        let counts = |asked: &Asked| {
            let key = (request.application.id, asked.programme, asked.partner.as_str());
            let here = chosen.get(&key).is_none_or(|pot| *pot == Ok(slot.pot));
            here && firm(asked).is_none()
        };
        let own = own.copied().unwrap_or(POINTS);
        let Some(mut line) = wanted((request, &spent), (payer, column), own, counts) else {
            continue;
        };
        let (least, most) = limits(request, column);
        line.most = line.most.min(most);
        line.least = least;
        line.column = slot.column;
        if line.most > 0 {
            lines.push(line);
        }
    }
    let cost = cost(&request.frozen, &spent);
    let together = together(&mut lines, (table, request), cost);
    let beyond = together.iter().map(|one| (one.asked(&lines) - one.most).max(0));
    let most = lines.iter().map(|line| line.most).sum::<i64>() - beyond.sum::<i64>();
    let most = most.min(AMOUNT_MOST);
    if most <= 0 {
        return None;
    }
    let decided: i64 = request.asked.iter().filter_map(firm).sum();
    let is_public = |asked: &&Asked| {
        let mut columns = table.columns.iter();
        columns.any(|column| column.programme.id == asked.programme && desk::is_public(&column.funder))
    };
    let public: i64 = request.asked.iter().filter(is_public).filter_map(firm).sum();
    let whole: i64 = request.asked.iter().map(|one| one.cents).sum();
    let needed = i128::from(whole) * i128::from(useful.min(100)) / 100 - i128::from(decided);
    let associations = request
        .frozen
        .project
        .partners
        .iter()
        .filter(|party| party.kind == "association");
    let text = |field: &str| {
        request
            .frozen
            .project
            .texts
            .get(field)
            .cloned()
            .unwrap_or_default()
    };
    Some(Asker {
        application: request.application.id,
        number: request.application.number.clone(),
        title: text("title"),
        publics: beginning(&text("public")),
        communes: places(&request.frozen)
            .into_iter()
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect(),
        least: i64::try_from(needed).unwrap_or(1).clamp(1, most),
        most,
        cost,
        public,
        territory: None,
        joint: associations.count() > 1,
        lines,
        together,
    })
}
