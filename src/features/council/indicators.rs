//! Indicators, as the council decides on them: which there are, the definition of each that seats vote on, where each stands. What
//! was adopted is the very definition that was voted on: once another is in use, it is said that this one is not adopted.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use territory::Observed;

use super::decision::{Decision, Lack, Text};
use super::store;
use crate::features::indicators::{self, Hidden, Indicator};
use crate::features::sessions::words;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What is proposed of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It tells of associative life as it is defined, new or revised.
    Adopt,
    /// It does no more, or never should.
    Retire,
}
words!(Wish: Adopt = "adopt", Retire = "retire");

/// A definition: its words in the languages that it has, and what the program reads of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// Name, what it counts, how, in what, what to beware of: one after the other.
    pub words: Words,
    rule: String,
}

impl Definition {
    /// Whether it is the one that is in use now. One that was kept before a question, an answer or a year stood in definitions says nothing
    /// of these: it stays adopted.
    pub(super) fn is_that_of(&self, now: &Self) -> bool {
        let kept = self.rule.strip_suffix(']').unwrap_or(&self.rule);
        let rest = now.rule.strip_prefix(kept);
        let only_lacks_it = rest.is_some_and(|rest| rest.starts_with(",["));
        self.words == now.words && (self.rule == now.rule || only_lacks_it)
    }
}

/// The indicator that a text of the council is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The path of its page, after the language.
    pub indicator: String,
    /// What is proposed.
    pub wish: Wish,
    /// As it stood when the text was written.
    pub definition: Definition,
}

impl About {
    /// As it is kept; nothing where the text is of no indicator.
    #[must_use]
    pub fn kept(indicator: String, wish: &str, definition: &str) -> Option<Self> {
        Some(Self {
            indicator,
            wish: wish.parse().ok()?,
            definition: serde_json::from_str(definition).unwrap_or_default(),
        })
    }

    /// The indicator and what is proposed of it, as the journal keeps them.
    #[must_use]
    pub fn told(&self) -> String {
        format!("{} {}", self.indicator, self.wish.as_str())
    }

    /// The definition, to be kept.
    #[must_use]
    pub fn definition(&self) -> String {
        serde_json::to_string(&self.definition).unwrap_or_default()
    }
}

/// An indicator as it is defined now.
#[derive(Clone, Debug)]
pub struct Defined {
    /// The path of its page, after the language.
    pub path: String,
    /// Its name.
    pub names: Words,
    /// What is voted on.
    pub definition: Definition,
    /// Whether an organisation proposed it, and the council has not said anything yet; everybody reads its text or not.
    pub is_proposed: bool,
    /// That its text is withdrawn from the public; nothing where everybody reads it.
    pub hidden: Option<Hidden>,
}

/// Where an indicator stands with the council.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In use; the council has said nothing of it.
    InUse,
    /// Adopted, as it is defined.
    Adopted(Adoption),
    /// Adopted, and defined otherwise since.
    Changed(Adoption),
    /// Not to be used any more.
    Retired(Adoption),
}

/// The decision on which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adoption {
    /// The number of the decision.
    pub number: i64,
    /// The day on which it was taken.
    pub on: Date,
    /// How many times the indicator was adopted until then.
    pub revision: usize,
}

impl Standing {
    /// The word in files and text keys.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Adopted(_) => "adopted",
            Self::Changed(_) => "changed",
            Self::Retired(_) => "retired",
        }
    }

    /// The decision; nothing where there is none.
    #[must_use]
    pub fn adoption(&self) -> Option<Adoption> {
        match self {
            Self::InUse => None,
            Self::Adopted(one) | Self::Changed(one) | Self::Retired(one) => Some(*one),
        }
    }

    /// In a sentence.
    #[must_use]
    pub fn said(&self, cx: &Cx) -> String {
        let key = format!("council-indicator-{}", self.as_str());
        let Some(one) = self.adoption() else {
            return cx.t(&key);
        };
        let args = [
            ("date", Arg::Text(&cx.date(&one.on))),
            ("number", Arg::Text(&one.number.to_string())),
            ("revision", Arg::Text(&one.revision.to_string())),
        ];
        cx.ta(&key, &args)
    }
}

/// Every indicator, and every decision on them.
pub struct Standings {
    decisions: Vec<Decision>,
    defined: Vec<Defined>,
}

impl Standings {
    /// Where an indicator stands, by the path of its page.
    #[must_use]
    pub fn of(&self, path: &str) -> Standing {
        match self.defined.iter().find(|one| one.path == path) {
            Some(defined) => standing(&self.decisions, defined),
            None => Standing::InUse,
        }
    }
}

/// That the text of the indicator that a decision is of is withdrawn from the public; nothing of every other decision.
pub(super) fn hidden<'a>(text: &Text, defined: &'a [Defined]) -> Option<&'a Hidden> {
    let about = text.about.as_ref()?;
    let of = defined.iter().find(|one| one.path == about.indicator)?;
    of.hidden.as_ref()
}

/// What hinders that a text is adopted, whatever the colleges want: the indicator that it is of is there no more, for the territory's
/// file dropped it; or nobody but seats may read it.
pub(super) fn hindered(text: &Text, defined: &[Defined]) -> Option<Lack> {
    let about = text.about.as_ref()?;
    match defined.iter().find(|one| one.path == about.indicator) {
        None => Some(Lack::Gone),
        Some(one) => one.hidden.as_ref().map(|_| Lack::Hidden),
    }
}

/// Those on which a vote may be asked: not those whose text is withdrawn.
pub(super) async fn votable(app: &App, connection: &mut Connection) -> Result<Vec<Defined>, StoreError> {
    let mut every = defined(app, connection).await?;
    every.retain(|one| one.hidden.is_none());
    Ok(every)
}

/// Where each indicator stands.
///
/// # Errors
/// When the database does not answer.
pub async fn standings(app: &App, connection: &mut Connection) -> Result<Standings, StoreError> {
    Ok(Standings {
        decisions: store::decisions(connection).await?,
        defined: defined(app, connection).await?,
    })
}

/// Where an indicator stands by these decisions: the last one that was adopted says it.
pub(super) fn standing(decisions: &[Decision], defined: &Defined) -> Standing {
    let of = decisions.iter().filter_map(|one| {
        let about = one.text.about.as_ref()?;
        (about.indicator == defined.path).then_some((one.adopted.as_ref()?, about))
    });
    let mut of: Vec<_> = of.collect();
    of.sort_by_key(|(adopted, _)| adopted.number);
    let Some((adopted, about)) = of.last() else {
        return Standing::InUse;
    };
    let adoption = Adoption {
        number: adopted.number,
        on: adopted.on,
        revision: of.iter().filter(|(_, about)| about.wish == Wish::Adopt).count(),
    };
    match about.wish {
        Wish::Retire => Standing::Retired(adoption),
        Wish::Adopt if about.definition.is_that_of(&defined.definition) => Standing::Adopted(adoption),
        Wish::Adopt => Standing::Changed(adoption),
    }
}

/// Every indicator: those that the Observatory computes, then those that organisations count, also where their text is withdrawn from
/// the public.
///
/// # Errors
/// When the database does not answer.
pub async fn defined(app: &App, connection: &mut Connection) -> Result<Vec<Defined>, StoreError> {
    let mut all: Vec<Defined> = app.territory.observed.iter().map(computed).collect();
    let counted = indicators::with_hidden(app, connection).await?;
    all.extend(counted.iter().map(of_catalogue));
    Ok(all)
}

/// The path of the page of an indicator that the Observatory computes, after the language: by it decisions name it.
#[must_use]
pub fn page_of(slug: &str) -> String {
    format!("/observatory/indicators/{slug}")
}

fn computed(one: &Observed) -> Defined {
    let in_languages = |text: &dyn Fn(&str) -> String| {
        Lang::ALL.into_iter().fold(Words::default(), |words, lang| {
            words.and(lang, &text(lang.code()))
        })
    };
    let texts = [&one.name, &one.definition, &one.formula, &one.unit, &one.caveat];
    Defined {
        path: page_of(&one.slug),
        names: in_languages(&|lang| one.name.get(lang).to_owned()),
        definition: Definition {
            words: in_languages(&|lang| texts.map(|text| text.get(lang)).join("\n")),
            // As the territory's file writes it: a change there is a change of the definition, whatever its words say.
            rule: rule(one).to_string(),
        },
        is_proposed: false,
        hidden: None,
    }
}

/// What a file chooses. What only some measures have stands at the end, and only where one has it: definitions of others stay as they
/// were adopted.
fn rule(one: &Observed) -> serde_json::Value {
    let mut rule = vec![
        serde_json::json!(one.measure),
        serde_json::json!(one.kinds),
        serde_json::json!(one.states),
        serde_json::json!(one.until),
        serde_json::json!(one.areas),
        serde_json::json!(one.ratio),
        serde_json::json!(one.index),
    ];
    if one.since.is_some() || one.counted.is_some() || one.question.is_some() {
        rule.push(serde_json::json!([
            one.since,
            one.counted,
            one.question,
            one.answer
        ]));
    }
    serde_json::Value::Array(rule)
}

fn of_catalogue(one: &Indicator) -> Defined {
    let words = one.names.iter().fold(Words::default(), |words, (lang, name)| {
        let rest = [&one.definitions, &one.units, &one.measured, &one.sources];
        let rest = rest.map(|text| text.only(lang)).join("\n");
        words.and(lang, &format!("{name}\n{rest}"))
    });
    Defined {
        path: format!("/indicators/{}", one.address),
        names: one.names.clone(),
        definition: Definition {
            words,
            rule: serde_json::json!([one.dimension.as_str(), one.decimals]).to_string(),
        },
        is_proposed: one.state == indicators::State::Proposed,
        hidden: one.hidden.clone(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use territory::Observed;

    use super::{Definition, computed};
    use crate::testing::TestApp;

    #[tokio::test]
    async fn another_question_another_answer_or_another_year_is_another_definition() {
        let test = TestApp::empty().await;
        let find = |slug: &str| {
            let mut every = test.app.territory.observed.iter();
            every.find(|one| one.slug == slug).unwrap().clone()
        };
        let (women, pooled, survival) = (find("women-presidents"), find("pooled-jobs"), find("survival"));
        for (own, other) in [
            (
                &women,
                Observed {
                    answer: Some("no".to_owned()),
                    ..women.clone()
                },
            ),
            (
                &women,
                Observed {
                    question: Some("employs".to_owned()),
                    ..women.clone()
                },
            ),
            (
                &pooled,
                Observed {
                    counted: Some("shared-premises".to_owned()),
                    ..pooled.clone()
                },
            ),
            (
                &survival,
                Observed {
                    since: Some(2011),
                    ..survival.clone()
                },
            ),
        ] {
            assert_eq!(computed(own).definition, computed(own).definition);
            assert_ne!(
                computed(own).definition,
                computed(&other).definition,
                "{}",
                own.slug
            );
        }
        // What was adopted before they stood in it is adopted still.
        let now = computed(&women).definition;
        let (kept, _) = now.rule.rsplit_once(",[").unwrap();
        let kept = Definition {
            rule: format!("{kept}]"),
            ..now.clone()
        };
        assert!(kept.is_that_of(&now) && now.is_that_of(&now));
        assert!(!now.is_that_of(&kept) && !kept.is_that_of(&computed(&survival).definition));
        test.close().await;
    }
}
