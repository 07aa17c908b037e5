//! Why a request receives what it does in a proposal, and what each programme pays there, and why: in sentences, from what the solver found.

use allocation::proposal::{Line, Request, Run, WHOLE};

use super::proposal::Shown;
use crate::features::programmes;
use crate::features::sessions::told::{Rule, Said, Smallest};
use crate::shared::i18n::Arg;

impl Shown<'_> {
    /// Whether small aid limits the request at this place, and the asker may not know whose: how far the rules let it come would tell what
    /// is left to whom.
    fn hides(&self, place: usize) -> bool {
        !self.knows && self.limited.iter().any(|places| places.contains(&place))
    }

    pub(super) fn why(&self, said: &Said, place: usize) -> String {
        match said.rule {
            Rule::Asked => self.cx.t("proposals-why-asked"),
            Rule::Rules => self.cx.t("proposals-why-rules"),
            Rule::Envelopes => self.cx.t("proposals-why-envelopes"),
            Rule::Unwanted => self.cx.t("proposals-why-unwanted"),
            Rule::Unreachable(_) if self.hides(place) => self.cx.t("proposals-why-unreachable.limit"),
            Rule::Unreachable(cents) => {
                self.cx
                    .tv("proposals-why-unreachable", "amount", &self.cx.money(&cents))
            }
            Rule::Outbid(points) => self.cx.tn("proposals-why-outbid", &u64::from(points)),
        }
    }

    /// By how much of the value it would fall, in percent; nothing of one that is funded, or never could be.
    pub(super) fn regret(&self, run: &Run, said: &Said) -> Option<String> {
        let Some((least, most)) = said.regret.as_ref() else {
            let outbid = matches!(said.rule, Rule::Outbid(_));
            return outbid.then(|| self.cx.t("proposals-regret-none"));
        };
        let part = |text: &str| {
            let value = run.proposal.value.found.max(1);
            let hundredths = text.parse::<i128>().unwrap_or_default() * 10_000 / value;
            self.cx
                .app
                .texts
                .parts(self.cx.lang, i64::try_from(hundredths).unwrap_or(i64::MAX), 2)
        };
        let (least, most) = (part(least), part(most));
        Some(self.cx.ta(
            "proposals-regret",
            &[("least", Arg::Text(&least)), ("most", Arg::Text(&most))],
        ))
    }

    pub(super) fn changes(&self, said: &Said, place: usize) -> Vec<String> {
        if matches!(said.rule, Rule::Unreachable(_)) && self.hides(place) {
            return Vec::new();
        }
        let change = |change: &Smallest| match *change {
            Smallest::Least(cents) => self
                .cx
                .tv("proposals-change-least", "amount", &self.cx.money(&cents)),
            Smallest::Envelope(payer, cents) => {
                let (payer, amount) = (self.payer(payer), self.cx.money(&cents));
                self.cx.ta(
                    "proposals-change-envelope",
                    &[("programme", Arg::Text(&payer)), ("amount", Arg::Text(&amount))],
                )
            }
        };
        said.changes.iter().map(change).collect()
    }

    /// What each programme pays, and why.
    pub(super) fn pays(&self, run: &Run) -> Vec<String> {
        (0..self.inputs.payers.len())
            .map(|payer| self.pays_of(run, payer))
            .collect()
    }

    fn pays_of(&self, run: &Run, payer: usize) -> String {
        let cx = self.cx;
        let given = self.lines_of(run, payer);
        let paid: i64 = given.iter().map(|one| one.cents).sum();
        let to = given.iter().filter(|one| one.cents > 0).count() as u64;
        let (name, amount) = (self.payer(payer), cx.money(&paid));
        let envelope = self.inputs.payers[payer].envelope;
        // Whoever does not read all of it would learn by subtraction what the others receive.
        let whole = self.places.len() == self.inputs.askers.len();
        let key = match (whole, to) {
            (true, 0) => "proposals-pays-nothing",
            (true, _) => "proposals-pays-one",
            (false, 0) => "proposals-pays-nothing-shown",
            (false, _) => "proposals-pays-shown",
        };
        let mut reasons = self.by_line(&given, (envelope - paid, whole));
        match whole {
            true => reasons.extend(self.by_funder(run, payer)),
            // What others receive that are not shown may be why.
            false => reasons.push(cx.t("proposals-pays-unread")),
        }
        if reasons.is_empty() {
            // No money of others covers what nobody gives anything to.
            reasons.push(match given.iter().any(|one| one.is_funded) {
                true => cx.t("proposals-pays-elsewhere"),
                false => cx.t("proposals-pays-unfunded"),
            });
        }
        let and = |one: String, other: String| {
            let args = [("one", Arg::Text(&one)), ("other", Arg::Text(&other))];
            cx.ta("proposals-pays-and", &args)
        };
        let every = self.for_whom(payer).into_iter().chain(reasons);
        let reasons = every.reduce(and).unwrap_or_default();
        let of = cx.money(&envelope);
        let args = [
            ("programme", Arg::Text(&name)),
            ("amount", Arg::Text(&amount)),
            ("envelope", Arg::Text(&of)),
            ("n", to.into()),
            ("reasons", Arg::Text(&reasons)),
        ];
        cx.ta(key, &args)
    }

    /// For whom its money is, where that is not everybody for whom its programme is.
    fn for_whom(&self, payer: usize) -> Vec<String> {
        let only = self.inputs.payers[payer].only.iter();
        let whom = only.map(|one| programmes::for_whom(self.cx, one));
        whom.map(|whom| self.cx.tv("proposals-pays-only", "only", &whom))
            .collect()
    }

    /// What is asked of a programme, and what of it is given, of the requests that are shown.
    fn lines_of(&self, run: &Run, payer: usize) -> Vec<Given> {
        let mut every = Vec::new();
        for &place in self.places {
            let request = &run.table.requests[place];
            let amounts = &run.proposal.amounts[place];
            let is_funded = amounts.iter().any(|cents| *cents > 0);
            let lines = request.lines.iter().zip(amounts);
            every.extend(
                lines
                    .filter(|(line, _)| line.funder == payer)
                    .map(|(line, cents)| {
                        let rate = i128::from(request.cost) * i128::from(line.rate) / i128::from(WHOLE);
                        let (least, most) = limits((request, amounts), line, *cents);
                        Given {
                            cents: *cents,
                            least,
                            most: i128::from(most).min(rate),
                            is_funded,
                        }
                    }),
            );
        }
        every
    }

    /// What its envelope, its highest parts and its minimum make of it. What is left is said to whoever reads all.
    fn by_line(&self, given: &[Given], (left, whole): (i64, bool)) -> Vec<String> {
        let cx = self.cx;
        let count = |which: &dyn Fn(&Given) -> bool| given.iter().filter(|one| which(one)).count() as u64;
        let full = count(&|one| one.cents > 0 && i128::from(one.cents) >= one.most);
        let least = count(&|one| one.cents > 0 && one.cents == one.least && i128::from(one.cents) < one.most);
        let short = count(&|one| one.cents == 0 && one.least > left);
        let mut reasons = Vec::new();
        if whole && given.is_empty() {
            reasons.push(cx.t("proposals-pays-unasked"));
        }
        if whole && left == 0 {
            reasons.push(cx.t("proposals-pays-used"));
        }
        if full > 0 {
            reasons.push(match whole && full == given.len() as u64 {
                true => cx.t("proposals-pays-all"),
                false => cx.tn("proposals-pays-full", &full),
            });
        }
        if least > 0 {
            reasons.push(cx.tn("proposals-pays-least", &least));
        }
        if whole && left > 0 && short > 0 {
            let amount = cx.money(&left);
            let args = [("n", short.into()), ("left", Arg::Text(&amount))];
            reasons.push(cx.ta("proposals-pays-short", &args));
        }
        reasons
    }

    /// What it has of the whole by its own points, beside what was found for it alone.
    fn by_funder(&self, run: &Run, payer: usize) -> Vec<String> {
        let cx = self.cx;
        let alone = run.proposal.alone[payer].found;
        if alone <= 0 {
            return Vec::new();
        }
        let requests = run.table.requests.iter().zip(&run.proposal.amounts);
        let reached = requests.map(|(request, amounts)| {
            let mut lines = request.lines.iter();
            let score = lines
                .find(|line| line.funder == payer)
                .map_or(0, |line| line.score);
            let award: i128 = amounts.iter().map(|cents| i128::from(*cents)).sum();
            i128::from(score) * award
        });
        // What others pay counts too, so that it is more than alone as a rule.
        let mut reasons = vec![match reached.sum::<i128>() * 100 / alone {
            100 => cx.t("proposals-pays-alone-same"),
            percent if percent > 100 => cx.tv(
                "proposals-pays-alone-more",
                "percent",
                &(percent - 100).to_string(),
            ),
            percent => cx.tv("proposals-pays-alone", "percent", &percent.to_string()),
        }];
        // Its floor has a price: without it others would have more of its money.
        if run.proposal.prices.floors[payer] > 0 {
            reasons.push(cx.t("proposals-pays-floor"));
        }
        reasons
    }
}

/// Between which amounts a line is, beside what other envelopes of its programme give; or could give, where it gives nothing.
fn limits((request, amounts): (&Request, &[i64]), line: &Line, cents: i64) -> (i64, i64) {
    let mut programmes = request.programmes.iter();
    let Some(own) = programmes.find(|of| of.envelopes.contains(&line.funder)) else {
        return (line.least, line.requested);
    };
    let lines = request.lines.iter().zip(amounts);
    let others = lines.filter(|(one, _)| one.funder != line.funder && own.envelopes.contains(&one.funder));
    let beside = others.map(|(one, given)| if cents > 0 { *given } else { one.requested });
    let beside: i64 = beside.sum();
    (
        line.least.max(own.least - beside),
        line.requested.min(own.most - beside),
    )
}

/// What is asked of a programme with one request: what of it is given, between which amounts, in cents; whether anybody gives that anything.
struct Given {
    cents: i64,
    least: i64,
    most: i128,
    is_funded: bool,
}
