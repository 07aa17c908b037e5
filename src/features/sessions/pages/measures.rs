//! A proposal beside other ways of sharing: the same measures of each.

use std::collections::{BTreeSet, HashMap};

use allocation::mirrors::{Measures, measure};
use allocation::proposal::Run;

use super::proposal::{Shown, read, readable};
use crate::features::directory::Reach;
use crate::features::sessions::store::proposals::{self, Kept};
use crate::features::sessions::table::Table;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Proposals of which a list says whom they reach, at most: each is read whole for that.
const IN_A_LIST: i64 = 10;

/// What of those proposals of a session that were made last would reach associations without employees, in a sentence, by their numbers.
/// Each by the requests that the asker may read.
pub(super) async fn reaches(
    cx: &Cx,
    connection: &mut Connection,
    (session, table): (i64, &Table),
) -> Result<HashMap<i64, String>, Error> {
    let mut reaches = HashMap::new();
    for kept in proposals::finished(connection, session, IN_A_LIST).await? {
        // One that this version of the program cannot read takes nothing from the others.
        let Ok((inputs, told, run)) = read(&kept) else {
            reaches.insert(kept.id, cx.t("proposals-unreadable"));
            continue;
        };
        let places = readable(table, &inputs);
        let shown = Shown {
            cx,
            inputs: &inputs,
            told: &told,
            places: &places,
            limited: Vec::new(),
            knows: false,
        };
        if let Some(said) = run.and_then(|run| shown.reach(&run)) {
            reaches.insert(kept.id, said);
        }
    }
    Ok(reaches)
}

/// What a proposal would give, by the requests that the asker may read: how much to how many of them, and what of it would reach
/// associations without employees, each in words; nothing where it was not found, cannot be read, or tells of nothing that they may read.
pub(in crate::features::sessions) fn gives(
    cx: &Cx,
    table: &Table,
    kept: &Kept,
) -> Option<(String, Option<String>)> {
    let (inputs, told, run) = read(kept).ok()?;
    let run = run?;
    let places = readable(table, &inputs);
    if places.is_empty() {
        return None;
    }
    let given = places
        .iter()
        .map(|&place| run.proposal.amounts[place].iter().sum::<i64>());
    let given: Vec<i64> = given.filter(|&cents| cents > 0).collect();
    let amount = cx.money(&given.iter().sum());
    let args = [("amount", Arg::Text(&amount)), ("n", (given.len() as u64).into())];
    let shown = Shown {
        cx,
        inputs: &inputs,
        told: &told,
        places: &places,
        limited: Vec::new(),
        knows: false,
    };
    Some((cx.ta("minutes-adopted-given", &args), shown.reach(&run)))
}

impl Shown<'_> {
    /// What is measured, the payers last, each with what the ways amount to.
    pub(super) fn measures(&self, ways: &[(String, Vec<String>)]) -> Vec<(String, Vec<String>)> {
        let keys = [
            "amount",
            "grants",
            "lines",
            "smallest",
            "joint",
            "without-employees",
            "with-employees",
            "employees-unknown",
            "territories",
            "publics",
            "broken",
        ];
        let named = keys
            .iter()
            .map(|key| self.cx.t(&format!("proposals-measure-{key}")));
        let payers = (0..self.inputs.payers.len()).map(|place| self.payer(place));
        let measured = named.chain(payers).enumerate();
        measured
            .map(|(at, name)| (name, ways.iter().map(|(_, said)| said[at].clone()).collect()))
            .collect()
    }

    /// The proposal beside other ways of sharing, by the requests that the asker may read: nobody learns by subtraction what
    /// the others would receive.
    pub(super) fn ways(&self, run: &Run) -> Vec<(String, Vec<String>)> {
        let mut table = run.table.clone();
        table.requests = self
            .places
            .iter()
            .map(|&place| run.table.requests[place].clone())
            .collect();
        let every = self.inputs.traits();
        let traits: Vec<_> = self.places.iter().map(|&place| every[place]).collect();
        let mirrors = ["equal-shares", "greedy", "nash"]
            .into_iter()
            .zip(&self.told.mirrors);
        let ways = [("own", &run.proposal.amounts)].into_iter().chain(mirrors);
        ways.map(|(word, amounts)| {
            let amounts: Vec<Vec<i64>> = self.places.iter().map(|&place| amounts[place].clone()).collect();
            let reach = self.inputs.reach(self.places, &amounts);
            let mut of = measure(&table, &traits, &amounts);
            of.territories = self.communes(&amounts).max(of.territories);
            let said = self.said(&of, (reach, self.publics(&amounts)));
            (self.cx.t(&format!("proposals-way-{word}")), said)
        })
        .collect()
    }

    /// What of the proposal would reach associations without employees.
    pub(super) fn reach(&self, run: &Run) -> Option<String> {
        let amounts: Vec<Vec<i64>> = self
            .places
            .iter()
            .map(|&place| run.proposal.amounts[place].clone())
            .collect();
        self.inputs.reach(self.places, &amounts)?.said(self.cx)
    }

    /// In how many communes something takes place that receives something: a request takes place in all those that it names. What was kept
    /// before all were read knows one of each.
    fn communes(&self, amounts: &[Vec<i64>]) -> usize {
        let own = self.places.iter().zip(amounts);
        let given = own.filter(|(_, amounts)| amounts.iter().any(|&cents| cents > 0));
        let communes = given.flat_map(|(place, _)| &self.inputs.askers[*place].communes);
        communes.collect::<BTreeSet<&String>>().len()
    }

    /// How many of the publics that these requests name receive something. Projects say for whom they are in their own words, and no list
    /// sorts people: the same words are one public, others are another.
    fn publics(&self, amounts: &[Vec<i64>]) -> String {
        let named = |given: &dyn Fn(&[i64]) -> bool| {
            let own = self.places.iter().zip(amounts);
            let own = own.filter(|(_, amounts)| given(amounts));
            let words = own.map(|(place, _)| self.inputs.askers[*place].publics.get(self.cx.lang).0);
            let folded = words.map(|words| {
                words
                    .to_lowercase()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            });
            folded
                .filter(|words| !words.is_empty())
                .collect::<BTreeSet<String>>()
                .len()
        };
        let (reached, all) = (
            named(&|given| given.iter().any(|&cents| cents > 0)),
            named(&|_| true),
        );
        if all == 0 {
            return "–".to_owned();
        }
        let args = [("n", (reached as u64).into()), ("all", (all as u64).into())];
        self.cx.ta("proposals-publics", &args)
    }

    fn said(&self, of: &Measures, (reach, publics): (Option<Reach>, String)) -> Vec<String> {
        let money = |cents: i128| self.cx.money(&i64::try_from(cents).unwrap_or(i64::MAX));
        let count = |number: usize| self.cx.n(&(number as u64));
        let share = |part: i128| {
            // To the nearest, as in the sentence above it.
            let all = of.amount.max(1);
            let percent = (part * 200 + all) / (all * 2);
            let percent = percent.to_string();
            let amount = money(part);
            self.cx.ta(
                "proposals-share",
                &[("amount", Arg::Text(&amount)), ("percent", Arg::Text(&percent))],
            )
        };
        // What was not asked is not nought.
        let reached =
            |of: fn(Reach) -> i64| reach.map_or_else(|| "–".to_owned(), |reach| share(i128::from(of(reach))));
        let unknown = |reach: Reach| match reach.silent {
            0 => share(0),
            silent => {
                let amount = share(i128::from(reach.unknown));
                let args = [("amount", Arg::Text(&amount)), ("n", silent.into())];
                self.cx.ta("proposals-unknown", &args)
            }
        };
        let mut said = vec![
            money(of.amount),
            count(of.grants),
            count(of.lines),
            of.smallest_grant.map_or_else(|| "–".to_owned(), money),
            share(of.joint),
            reached(|reach| reach.without),
            reached(|reach| reach.with),
            reach.map_or_else(|| "–".to_owned(), unknown),
            count(of.territories),
            publics,
            count(of.broken_lines + of.broken_requests),
        ];
        said.extend(of.paid.iter().map(|cents| money(*cents)));
        said
    }
}
