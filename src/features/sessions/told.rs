//! What is said of a proposal beside its amounts: of each request the binding rule, the regret and the smallest changes that would
//! fund it; under how many stated changes each is funded; and what other ways of sharing would do. As it is kept.

use allocation::proposal::{Binding, Change, Explanation};
use allocation::robustness::{Standing, Survey};
use serde::{Deserialize, Serialize};

/// The rule that binds, with its amount or points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// It receives all it asks.
    Asked,
    /// It receives all that its rules allow.
    Rules,
    /// Envelopes bind.
    Envelopes,
    /// It is worth nothing to anybody.
    Unwanted,
    /// Its rules let it reach only so many cents.
    Unreachable(i64),
    /// Its scores lack so many points.
    Outbid(u32),
}

/// Something that would fund it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Smallest {
    /// It does with so many cents.
    Least(i64),
    /// The envelope of the payer at this place is so many cents larger.
    Envelope(usize, i64),
}

/// What is said of a request. The regret is in score × cents, as text: numbers of JSON are not that long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What binds.
    pub rule: Rule,
    /// By how much the value falls if it receives its least all the same: at least and at most.
    pub regret: Option<(String, String)>,
    /// The smallest changes.
    pub changes: Vec<Smallest>,
}

impl From<Explanation> for Said {
    fn from(of: Explanation) -> Self {
        let rule = match of.binding {
            Binding::Asked => Rule::Asked,
            Binding::Rules => Rule::Rules,
            Binding::Envelopes => Rule::Envelopes,
            Binding::Unwanted => Rule::Unwanted,
            Binding::Unreachable(cents) => Rule::Unreachable(cents),
            Binding::Outbid(points) => Rule::Outbid(points),
        };
        let smallest = |change: &Change| match *change {
            Change::Least(cents) => Smallest::Least(cents),
            Change::Envelope { funder, cents } => Smallest::Envelope(funder, cents),
        };
        Self {
            rule,
            regret: of
                .regret
                .map(|regret| (regret.least.to_string(), regret.most.to_string())),
            changes: of.changes.iter().map(smallest).collect(),
        }
    }
}

/// All that is said, as far as it went.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The bound of the value that was proved again from the prices, as text.
    pub bound: String,
    /// What other ways of sharing would give, by request, then by its lines: equal shares, greedy, Nash.
    pub mirrors: Vec<Vec<Vec<i64>>>,
    /// Of each request, in their order.
    pub said: Vec<Said>,
    /// How many stated changes were tried.
    pub tried: usize,
    /// By request: under how many of them it is funded.
    pub funded: Vec<usize>,
    /// How many funders were taken away, each in its turn.
    #[serde(default)]
    pub removed: usize,
    /// By request: the places of the payers without whom it would receive nothing.
    #[serde(default)]
    pub depends: Vec<Vec<usize>>,
}

impl Told {
    /// Where the survey of changes stands.
    #[must_use]
    pub fn survey(&self, requests: usize) -> Survey {
        let mut funded = self.funded.clone();
        funded.resize(requests, 0);
        let mut depends = self.depends.clone();
        depends.resize(requests, Vec::new());
        Survey {
            tried: self.tried,
            funded,
            removed: self.removed,
            depends,
        }
    }

    /// By request: whether it is funded under every change, under some, under none.
    #[must_use]
    pub fn standings(&self, requests: usize) -> Vec<Standing> {
        self.survey(requests).standings()
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts, numbers and lists of them are JSON")
    }
}

/// The word of a standing in text keys.
#[must_use]
pub fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::AlwaysIn => "always-in",
        Standing::Contested => "contested",
        Standing::AlwaysOut => "always-out",
    }
}
