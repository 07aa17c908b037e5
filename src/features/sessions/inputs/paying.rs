//! Who pays, by the envelopes of each programme; and what the rules exclude.

use allocation::proposal::AMOUNT_MOST;

use super::{Asker, Outside, Payer, Wanted};
use crate::features::desk::{self, Asked};
use crate::features::sessions::pots::{Aside, Chosen, Why};
use crate::features::sessions::table::Table;

/// A payer: a programme on the table, by its place, and one of its pots.
pub(super) struct Slot {
    pub column: usize,
    pub pot: usize,
}

/// Who pays: each programme, and beside it each of its envelopes that is only for some and of which something is asked.
pub(super) fn slots(table: &Table, chosen: &Chosen<'_>) -> Vec<Slot> {
    let mut slots = Vec::new();
    for (column, of) in table.columns.iter().enumerate() {
        let programme = of.programme.id;
        let is_used = |at: usize| {
            let mut own = chosen.iter().filter(|((_, named, _), _)| *named == programme);
            own.any(|(_, pot)| *pot == Ok(at))
        };
        let pots = (0..of.pots.len()).filter(|&at| of.pots[at].only.is_empty() || is_used(at));
        let own: Vec<Slot> = pots.map(|pot| Slot { column, pot }).collect();
        // A programme that has nothing for anybody who asks stands there with what it has.
        let none = own.is_empty().then_some(Slot { column, pot: 0 });
        slots.extend(own.into_iter().chain(none));
    }
    slots
}

/// A payer, as it is kept.
pub(super) fn payer(table: &Table, slot: &Slot, aside: &Aside) -> Payer {
    let column = &table.columns[slot.column];
    let pot = column.pots.get(slot.pot);
    let only = pot.map_or_else(Vec::new, |pot| pot.only.clone());
    let of_years = column
        .pots
        .iter()
        .any(|one| Some(one.year) != pot.map(|pot| pot.year));
    // What is requested of it for several years and begins before is not there for others.
    let kept = aside
        .get(&(column.programme.id, slot.pot))
        .copied()
        .unwrap_or_default();
    Payer {
        programme: column.programme.id,
        name: column.today().names.clone(),
        funder: column.funder.name.clone(),
        envelope: pot.map_or(0, |pot| pot.left.saturating_sub(kept).clamp(0, AMOUNT_MOST)),
        public: desk::is_public(&column.funder),
        version: column
            .versions
            .first()
            .map_or((0, 0), |version| (version.number, version.published_at)),
        purpose: pot.filter(|_| !only.is_empty() || of_years).map_or_else(
            String::new,
            |pot| match of_years {
                true => format!("{} ({})", pot.purposes.join(" · "), pot.year),
                false => pot.purposes.join(" · "),
            },
        ),
        only,
    }
}

/// What is asked and excluded by rules, in the order of the table: what `chosen` says, and what comes to less than the least that a programme
/// gives once its highest amount, its rate and what it decided already are counted.
pub(super) fn outside(table: &Table, chosen: &Chosen<'_>, askers: &[Asker]) -> Vec<Outside> {
    let mut outside = Vec::new();
    for request in &table.requests {
        let asker = askers
            .iter()
            .find(|one| one.application == request.application.id);
        for asked in &request.asked {
            let key = (request.application.id, asked.programme, asked.partner.as_str());
            let mut columns = table.columns.iter();
            let column = columns.find(|column| column.programme.id == asked.programme);
            let why = match chosen.get(&key) {
                Some(Err(why)) => Some(*why),
                Some(Ok(_)) | None => asker
                    .is_some_and(|asker| is_less(table, asker, asked))
                    .then_some(Why::Minimum),
            };
            if let (Some(why), Some(column)) = (why, column) {
                outside.push(Outside {
                    why,
                    application: request.application.id,
                    title: request
                        .frozen
                        .project
                        .texts
                        .get("title")
                        .cloned()
                        .unwrap_or_default(),
                    programme: column.today().names.clone(),
                    partner: request.frozen.name(&asked.partner).to_owned(),
                });
            }
        }
    }
    outside
}

fn is_less(table: &Table, asker: &Asker, asked: &Asked) -> bool {
    let is_small = |line: &&Wanted| {
        let mut together = asker.together.iter();
        match together.find(|one| one.payers.contains(&line.payer)) {
            Some(own) => own.asked(&asker.lines).min(own.most) < own.least,
            None => line.most < line.least,
        }
    };
    let mut lines = asker.lines.iter().filter(is_small);
    lines.any(|line| {
        table.columns[line.column].programme.id == asked.programme && line.keys.contains(&asked.partner)
    })
}
