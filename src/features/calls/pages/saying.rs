//! What a call says, as it is shown: on its page, as a draft, in each of its versions.

use askama::Template;

use super::prose::{Figures, Numbers, Prose, asks_for_figures, numbers};
use super::words;
use crate::features::calls::content::Content;
use crate::features::directory::{names, placed};
use crate::features::programmes::Brief;
use crate::shared::i18n::Words;
use crate::shared::web::{Cx, Error};

/// Communes that are named before it is only said how many there are.
const COMMUNES_NAMED: usize = 12;

/// What a call says, as it is shown.
#[derive(Template)]
#[template(path = "features/calls/templates/saying.html")]
pub struct Saying<'a> {
    cx: &'a Cx,
    problem: Prose,
    known: Prose,
    /// The day of the figures that were put in.
    pub figures_on: Option<String>,
    concerned: Prose,
    part: Prose,
    experiment: Option<(String, Prose)>,
    place: String,
    communes: Vec<String>,
    border: String,
    themes: Vec<(String, String)>,
    answering: String,
    who: Prose,
    /// What is needed: the kind of thing, the words, their language, how much it is needed.
    needs: Vec<(String, String, Option<&'static str>, String)>,
    /// Empty where money is only asked of programmes, which say so themselves.
    money: String,
    by: Prose,
    brought: Prose,
    /// The programmes that it offers.
    programmes: Vec<Brief>,
    calendar: Vec<(String, String)>,
    late: String,
    /// How it is built together after the answers.
    together: Option<Together>,
    /// What is looked at: words, their language, weight, whether it is being several.
    criteria: Vec<(String, Option<&'static str>, String, bool)>,
    contact: (String, Option<&'static str>, String),
}

impl<'a> Saying<'a> {
    /// What a call says, with the figures of today.
    ///
    /// # Errors
    /// When the index does not answer, or a figure cannot be drawn.
    pub async fn new(cx: &'a Cx, content: &Content) -> Result<Self, Error> {
        let mut texts = vec![
            &content.problem.problem,
            &content.problem.known,
            &content.people.concerned,
            &content.people.part,
            &content.answering.who,
            &content.means.by,
            &content.means.brought,
            &content.co_construction.part,
            &content.co_construction.heard,
        ];
        texts.extend(content.about.experiment.as_ref().map(|one| &one.evaluation));
        let asks = texts.iter().copied().any(asks_for_figures);
        let read: Vec<&str> = texts.iter().map(|words| words.get(cx.lang).0).collect();
        let figures = Figures {
            numbers: match asks {
                true => numbers(cx, &content.place)?,
                false => Numbers::new(),
            },
            named: cx.figures_in(&read).await?,
        };
        let prose = |words: &Words| Prose::new(cx, words, &figures);
        let communes = placed::today(cx, &content.place.communes);
        let mut named: Vec<String> = communes.iter().map(|code| names::commune(cx, code)).collect();
        named.sort_by_cached_key(|name| search::fold(name));
        let (function, function_lang) = content.contact.function.get(cx.lang);
        Ok(Self {
            problem: prose(&content.problem.problem),
            known: prose(&content.problem.known),
            figures_on: asks.then(|| cx.date(&cx.app.clock.today())),
            concerned: prose(&content.people.concerned),
            part: prose(&content.people.part),
            experiment: content.about.experiment.as_ref().map(|experiment| {
                let length = match experiment.months {
                    0 => String::new(),
                    months => cx.tn("call-experiment-months", &u64::from(months)),
                };
                (length, prose(&experiment.evaluation))
            }),
            place: match communes.len() {
                0 => cx.tv("call-place-whole", "place", cx.territory()),
                count => cx.tn("call-place-communes", &(count as u64)),
            },
            communes: if named.len() > COMMUNES_NAMED {
                Vec::new()
            } else {
                named
            },
            border: cx.t(&format!("call-border-{}", content.place.border.as_str())),
            themes: content
                .place
                .themes
                .iter()
                .map(|theme| {
                    (
                        names::theme(cx, theme).to_owned(),
                        cx.url(&format!("/themes/{theme}")),
                    )
                })
                .collect(),
            answering: answering(cx, content),
            who: prose(&content.answering.who),
            needs: content
                .answering
                .needs
                .iter()
                .map(|need| {
                    let (text, lang) = need.words.get(cx.lang);
                    (
                        cx.t(&format!("call-resource-{}", need.resource.as_str())),
                        text.to_owned(),
                        cx.foreign(lang),
                        cx.t(&format!("call-need-{}", need.weight)),
                    )
                })
                .collect(),
            money: match content.means.cents {
                Some(cents) => cx.tv("call-money-sentence", "amount", &cx.money(&cents)),
                None if !content.means.programmes.is_empty() => String::new(),
                None => cx.t("call-no-money-sentence"),
            },
            by: prose(&content.means.by),
            brought: prose(&content.means.brought),
            programmes: Vec::new(),
            calendar: calendar(cx, content),
            late: words::late(cx, content.calendar.late),
            together: together(cx, content, &figures),
            criteria: content
                .criteria
                .list
                .iter()
                .map(|criterion| {
                    let (text, lang) = criterion.words.get(cx.lang);
                    let weight = cx.tn("call-points", &u64::from(criterion.weight));
                    (text.to_owned(), cx.foreign(lang), weight, criterion.several)
                })
                .collect(),
            contact: (
                function.to_owned(),
                cx.foreign(function_lang),
                content.contact.reach.clone(),
            ),
            cx,
        })
    }

    /// The same with the programmes that the call offers.
    #[must_use]
    pub fn offering(mut self, programmes: Vec<Brief>) -> Self {
        self.programmes = programmes;
        self
    }
}

/// The co-construction, as it is shown.
struct Together {
    days: String,
    part: Prose,
    heard: Prose,
    /// What the organisers bring: what sort of thing, the words, their language.
    brought: Vec<(String, String, Option<&'static str>)>,
}

fn together(cx: &Cx, content: &Content, figures: &Figures) -> Option<Together> {
    let together = &content.co_construction;
    let (starts, ends) = together.days()?;
    let (starts, ends) = (cx.date(&starts), cx.date(&ends));
    let days = [("starts", (&starts).into()), ("ends", (&ends).into())];
    Some(Together {
        days: cx.ta("call-co-construction-days", &days),
        part: Prose::new(cx, &together.part, figures),
        heard: Prose::new(cx, &together.heard, figures),
        brought: together
            .brought
            .iter()
            .map(|one| {
                let (text, lang) = one.words.get(cx.lang);
                let means = cx.t(&format!("call-means-{}", one.means.as_str()));
                (means, text.to_owned(), cx.foreign(lang))
            })
            .collect(),
    })
}

/// Who may answer, in a sentence.
fn answering(cx: &Cx, content: &Content) -> String {
    let minimum = cx.tn("call-partners-sentence", &u64::from(content.answering.minimum));
    let kinds: Vec<String> = content
        .answering
        .kinds
        .iter()
        .map(|kind| names::value(cx, search::Facet::Kind, kind))
        .collect();
    let kinds = match kinds.is_empty() {
        true => cx.t("call-kinds-every"),
        false => cx.tv("call-kinds", "kinds", &kinds.join(", ")),
    };
    format!("{minimum} {kinds}")
}

/// Each date with what it is for.
fn calendar(cx: &Cx, content: &Content) -> Vec<(String, String)> {
    let calendar = &content.calendar;
    let mut lines = Vec::new();
    let mut say = |key: &str, when: Option<String>| {
        if let Some(when) = when {
            lines.push((cx.t(key), when));
        }
    };
    say(
        "call-calendar-opens",
        calendar.opens.map(|at| words::moment(cx, at)),
    );
    say(
        "call-calendar-questions",
        calendar.questions_until.map(|at| words::until(cx, at)),
    );
    say(
        "call-calendar-closes",
        calendar.closes.map(|at| words::until(cx, at)),
    );
    say(
        "call-calendar-answer",
        calendar.answer_by.map(|day| cx.date(&day)),
    );
    let days = content.co_construction.days();
    say(
        "call-co-construction-starts",
        days.map(|(starts, _)| cx.date(&starts)),
    );
    say("call-co-construction-ends", days.map(|(_, ends)| cx.date(&ends)));
    lines
}
