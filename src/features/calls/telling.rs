//! A call as lines of name and words: what two people compare when both changed it, and what a reader
//! compares between two versions.

use std::collections::BTreeMap;

use super::content::{Content, Section};
use super::pages::words;
use crate::features::directory::names;
use crate::features::{policies, programmes};
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What policies and programmes are called for a reader, by their address.
pub struct Policies(BTreeMap<String, String>);

impl Policies {
    /// Every policy and programme, those that ended too: old versions name them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn read(cx: &Cx, connection: &mut Connection) -> Result<Self, StoreError> {
        let all = policies::all(connection).await?;
        let named = all
            .into_iter()
            .map(|policy| (policy.address.clone(), policy.name(cx.lang).0.to_owned()));
        let mut named: BTreeMap<String, String> = named.collect();
        for (programme, version) in programmes::published(connection).await? {
            let (name, _) = version.content.name(cx.lang);
            named.insert(programme.address, name.to_owned());
        }
        Ok(Self(named))
    }

    fn name<'a>(&'a self, address: &'a str) -> &'a str {
        self.0.get(address).map_or(address, String::as_str)
    }
}

/// A line of what a call says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What tells it from the other lines of its section, whatever its place: two versions are compared by it.
    key: String,
    /// What it is about, in the reader's language.
    pub name: String,
    /// What is said.
    pub said: String,
    /// The language it is said in, where that is not the reader's.
    pub language: Option<&'static str>,
}

/// What a section says, line by line.
#[must_use]
pub fn told(cx: &Cx, policies: &Policies, content: &Content, section: Section) -> Vec<Told> {
    let mut lines = Lines {
        cx,
        lines: Vec::new(),
    };
    match section {
        Section::About => {
            let about = &content.about;
            lines.say(
                "call-field-kind",
                &cx.t(&format!("call-kind-{}", about.kind.as_str())),
            );
            let policy = about.policy.as_deref().map(|policy| policies.name(policy));
            lines.say("call-field-policy", policy.unwrap_or_default());
            let languages: Vec<&str> = about.languages.iter().map(|lang| lang.own_name()).collect();
            lines.say("call-field-languages", &languages.join(", "));
            lines.words("call-field-title", &about.title);
            if let Some(experiment) = &about.experiment {
                let months = cx.tn("call-experiment-months", &u64::from(experiment.months));
                lines.say("call-experiment", &months);
                lines.words("call-field-evaluation", &experiment.evaluation);
            }
        }
        Section::Problem => {
            lines.words("call-problem", &content.problem.problem);
            lines.words("call-known", &content.problem.known);
        }
        Section::People => {
            lines.words("call-people", &content.people.concerned);
            lines.words("call-part", &content.people.part);
        }
        Section::Place => {
            let communes = content.place.communes.iter();
            let communes: Vec<String> = communes.map(|code| names::commune(cx, code)).collect();
            match communes.is_empty() {
                true => lines.say("call-place", &cx.tv("call-place-whole", "place", cx.territory())),
                false => lines.say("call-place", &communes.join(", ")),
            }
            let border = format!("call-border-{}", content.place.border.as_str());
            lines.say("call-field-border", &cx.t(&border));
            let themes = content.place.themes.iter();
            let themes: Vec<&str> = themes.map(|theme| names::theme(cx, theme)).collect();
            lines.say("call-field-themes", &themes.join(", "));
        }
        Section::Answering => answering(&mut lines, content),
        Section::Means => {
            let money = match content.means.cents {
                Some(cents) => cx.money(&cents),
                None => cx.t("call-no-money"),
            };
            lines.say("call-field-money", &money);
            let programmes = content.means.programmes.iter();
            let programmes: Vec<&str> = programmes.map(|address| policies.name(address)).collect();
            lines.say("call-programmes", &programmes.join(", "));
            lines.words("call-field-by", &content.means.by);
            lines.words("call-brought", &content.means.brought);
        }
        Section::Calendar => calendar(&mut lines, content),
        Section::CoConstruction => {
            let together = &content.co_construction;
            for (key, day) in [
                ("call-co-construction-starts", together.starts),
                ("call-co-construction-ends", together.ends),
            ] {
                lines.say(key, &day.map(|day| cx.date(&day)).unwrap_or_default());
            }
            lines.words("call-co-construction-part", &together.part);
            lines.words("call-co-construction-heard", &together.heard);
            for (at, one) in (1_u64..).zip(&together.brought) {
                let means = cx.t(&format!("call-means-{}", one.means.as_str()));
                lines.row(("call-field-brought", at), None, &one.words, &means);
            }
        }
        Section::Criteria => {
            for (at, criterion) in (1_u64..).zip(&content.criteria.list) {
                let points = cx.tn("call-points", &u64::from(criterion.weight));
                let several = match criterion.several {
                    true => format!(", {}", cx.t("call-several")),
                    false => String::new(),
                };
                // A criterion has no number of its own: its words are what it is.
                lines.row(
                    ("call-field-criterion", at),
                    None,
                    &criterion.words,
                    &format!("{points}{several}"),
                );
            }
        }
        Section::Documents => {
            for (at, document) in (1_u64..).zip(&content.documents.list) {
                let file = format!("{} ({})", document.name, &document.sha256);
                let row = ("call-field-document", at);
                lines.row(row, Some(document.id), &document.title, &file);
            }
        }
        Section::Contact => {
            lines.words("call-contact", &content.contact.function);
            lines.say("call-field-reach", &content.contact.reach);
        }
    }
    lines.lines
}

fn answering(lines: &mut Lines<'_>, content: &Content) {
    let cx = lines.cx;
    let answering = &content.answering;
    let kinds: Vec<String> = answering
        .kinds
        .iter()
        .map(|kind| names::value(cx, search::Facet::Kind, kind))
        .collect();
    let kinds = match kinds.is_empty() {
        true => cx.t("call-kinds-every"),
        false => kinds.join(", "),
    };
    lines.say("call-answering", &kinds);
    lines.words("call-field-who", &answering.who);
    let minimum = cx.tn("call-partners", &u64::from(answering.minimum));
    lines.say("call-field-minimum", &minimum);
    for (at, need) in (1_u64..).zip(&answering.needs) {
        let resource = cx.t(&format!("call-resource-{}", need.resource.as_str()));
        let weight = cx.t(&format!("call-need-{}", need.weight));
        lines.row(
            ("call-field-need", at),
            Some(need.id),
            &need.words,
            &format!("{resource}, {weight}"),
        );
    }
}

fn calendar(lines: &mut Lines<'_>, content: &Content) {
    let cx = lines.cx;
    let calendar = &content.calendar;
    let from = |at: i64| words::moment(cx, at);
    let until = |at: i64| words::until(cx, at);
    lines.say(
        "call-calendar-opens",
        &calendar.opens.map(from).unwrap_or_default(),
    );
    lines.say(
        "call-calendar-questions",
        &calendar.questions_until.map(until).unwrap_or_default(),
    );
    lines.say(
        "call-calendar-closes",
        &calendar.closes.map(until).unwrap_or_default(),
    );
    let answer = calendar.answer_by.map(|day| cx.date(&day)).unwrap_or_default();
    lines.say("call-calendar-answer", &answer);
    lines.say("call-late", &words::late(cx, calendar.late));
}

struct Lines<'a> {
    cx: &'a Cx,
    lines: Vec<Told>,
}

impl Lines<'_> {
    fn say(&mut self, key: &str, said: &str) {
        if !said.is_empty() {
            self.lines.push(Told {
                key: key.to_owned(),
                name: self.cx.t(key),
                said: said.to_owned(),
                language: None,
            });
        }
    }

    /// A text in each of its languages; the language is named where there are several.
    fn words(&mut self, key: &str, words: &Words) {
        let name = self.cx.t(key);
        self.named((&name, key, None), words, "");
    }

    /// One of several: its place, its number where it has one, its words, and what is said of it besides.
    fn row(&mut self, (key, at): (&str, u64), id: Option<i64>, words: &Words, besides: &str) {
        let name = self.cx.tn(key, &at);
        self.named((&name, key, Some(id)), words, besides);
    }

    fn named(&mut self, (name, key, row): (&str, &str, Option<Option<i64>>), words: &Words, besides: &str) {
        for (lang, text) in words.iter() {
            let key = match row {
                None => format!("{key} {lang}"),
                Some(Some(id)) => format!("{key} {lang} {id}"),
                Some(None) => format!("{key} {lang} {text}"),
            };
            let name = match lang == self.cx.lang {
                true => name.to_owned(),
                false => format!("{name} ({})", lang.own_name()),
            };
            let said = match besides {
                "" => text.to_owned(),
                besides => format!("{text} ({besides})"),
            };
            self.lines.push(Told {
                key,
                name,
                said,
                language: self.cx.foreign(lang),
            });
        }
    }
}

/// What differs between two versions of a call: the name of the line, what it said, what it says. In the
/// order of the sections. What only moved to another place of its list is not told.
#[must_use]
pub fn differences(cx: &Cx, policies: &Policies, before: &Content, after: &Content) -> Vec<Difference> {
    let mut found = Vec::new();
    for section in Section::ALL {
        let (was, is) = (
            told(cx, policies, before, section),
            told(cx, policies, after, section),
        );
        for line in &is {
            let earlier = was.iter().find(|other| other.key == line.key);
            if earlier.is_none_or(|other| other.said != line.said) {
                found.push(Difference {
                    name: line.name.clone(),
                    before: earlier.map(|other| other.said.clone()).unwrap_or_default(),
                    after: line.said.clone(),
                    language: line.language,
                });
            }
        }
        for line in was {
            if is.iter().all(|other| other.key != line.key) {
                found.push(Difference {
                    name: line.name,
                    before: line.said,
                    after: String::new(),
                    language: line.language,
                });
            }
        }
    }
    found
}

/// A line that two versions say differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about, in the reader's language.
    pub name: String,
    /// What the earlier version said; empty for nothing.
    pub before: String,
    /// What the later one says; empty for nothing.
    pub after: String,
    /// The language of both, where it is not the reader's.
    pub language: Option<&'static str>,
}
