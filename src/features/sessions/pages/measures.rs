//! A proposal beside other ways of sharing: the same measures of each.

use allocation::mirrors::{Measures, measure};
use allocation::proposal::Run;

use super::proposal::Shown;
use crate::features::directory::Reach;
use crate::shared::i18n::Arg;

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
            let said = self.said(&measure(&table, &traits, &amounts), reach);
            (self.cx.t(&format!("proposals-way-{word}")), said)
        })
        .collect()
    }

    fn said(&self, of: &Measures, reach: Option<Reach>) -> Vec<String> {
        let money = |cents: i128| self.cx.money(&i64::try_from(cents).unwrap_or(i64::MAX));
        let count = |number: usize| self.cx.n(&(number as u64));
        let share = |part: i128| {
            let percent = part * 100 / of.amount.max(1);
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
        let mut said = vec![
            money(of.amount),
            count(of.grants),
            count(of.lines),
            of.smallest_grant.map_or_else(|| "–".to_owned(), money),
            share(of.joint),
            reached(|reach| reach.without),
            reached(|reach| reach.with),
            reached(|reach| reach.unknown),
            count(of.territories),
            count(of.broken_lines + of.broken_requests),
        ];
        said.extend(of.paid.iter().map(|cents| money(*cents)));
        said
    }
}
