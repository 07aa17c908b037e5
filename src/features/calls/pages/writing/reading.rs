//! A section of a call as a form, and back: what was typed is never lost, what cannot be read is said
//! beside its field.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::rows;
use crate::features::calls::content::{Border, Content, Experiment, Late, Section, TEXT_MOST, TITLE_MOST};
use crate::features::directory::{Kind as Nature, placed};
use crate::features::file;
use crate::features::programmes::TOGETHER_MOST;
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::typed::{plain, reaches};
use crate::shared::web::{Cx, Form};

/// The languages that a call can be in, as the form says them.
pub const LANGUAGES: [&str; 4] = ["fr", "nl", "fr nl", "en"];
/// Kinds of organisations that a call can be for.
pub const NATURES: [Nature; 5] = [
    Nature::Association,
    Nature::PublicBody,
    Nature::Company,
    Nature::Foundation,
    Nature::Other,
];
/// How many may be asked for at least.
pub const MINIMUM_MOST: u8 = 8;
/// How long an experiment may last, in months.
const MONTHS_MOST: u16 = 120;
/// For how many hours a late answer may be taken.
const HOURS_MOST: u16 = 240;

/// Languages as one word, `fr nl`, and back.
pub fn languages(word: &str) -> Vec<Lang> {
    word.split(' ').filter_map(|code| code.parse().ok()).collect()
}

/// See [`languages`].
pub fn word(languages: &[Lang]) -> String {
    let codes: Vec<&str> = languages.iter().map(|lang| lang.code()).collect();
    codes.join(" ")
}

/// Puts a text of each language in a form.
pub fn put(form: Form, name: &str, words: &Words) -> Form {
    words.iter().fold(form, |form, (lang, text)| {
        form.with(&format!("{name}-{lang}"), text)
    })
}

/// Takes a text of each language out of a form; one that is too long is said.
pub fn take(form: &mut Form, name: &'static str, languages: &[Lang], most: usize) -> Words {
    let mut words = Words::default();
    for lang in languages {
        words.put(*lang, &plain(form.value(&format!("{name}-{lang}"))));
    }
    if words.iter().any(|(_, text)| text.chars().count() > most) {
        form.refuse(name, "call-text-wrong");
    }
    words
}

/// A section as it is written, in a form.
pub fn filled(cx: &Cx, content: &Content, section: Section) -> Form {
    let form = Form::new();
    match section {
        Section::About => {
            let about = &content.about;
            let form = form
                .with("kind", about.kind.as_str())
                .with("policy", about.policy.as_deref().unwrap_or_default())
                .with("languages", &word(&about.languages));
            let form = put(form, "title", &about.title);
            match &about.experiment {
                None => form,
                Some(experiment) => put(form, "evaluation", &experiment.evaluation)
                    .with("experiment", "1")
                    .with("months", &months(experiment.months)),
            }
        }
        Section::Problem => {
            let form = put(form, "problem", &content.problem.problem);
            put(form, "known", &content.problem.known)
        }
        Section::People => {
            let form = put(form, "concerned", &content.people.concerned);
            put(form, "part", &content.people.part)
        }
        Section::Place => form
            .with_every("commune", &placed::today(cx, &content.place.communes))
            .with_every("theme", &content.place.themes)
            .with("border", content.place.border.as_str()),
        Section::Answering => {
            let form = put(form, "who", &content.answering.who)
                .with_every("nature", &content.answering.kinds)
                .with("minimum", &content.answering.minimum.to_string());
            rows::put_needs(form, &content.answering.needs)
        }
        Section::Means => {
            let form = put(form, "by", &content.means.by);
            let form = put(form, "brought", &content.means.brought)
                .with_every("programme", &content.means.programmes);
            match content.means.cents {
                None => form.with("money", "without"),
                Some(cents) => form
                    .with("money", "with")
                    .with("amount", &format!("{}.{:02}", cents / 100, cents % 100)),
            }
        }
        Section::Calendar => calendar(cx, content, form),
        Section::CoConstruction => co_construction(content, form),
        Section::Criteria => rows::put_criteria(form, &content.criteria),
        Section::Documents => form,
        Section::Contact => {
            put(form, "function", &content.contact.function).with("reach", &content.contact.reach)
        }
    }
}

/// How long an experiment lasts, as it is typed: nothing where that is not said yet.
fn months(months: u16) -> String {
    match months {
        0 => String::new(),
        months => months.to_string(),
    }
}

fn calendar(cx: &Cx, content: &Content, form: Form) -> Form {
    let calendar = &content.calendar;
    let form = instant(cx, form, "opens", calendar.opens);
    let form = instant(cx, form, "questions", calendar.questions_until.map(|at| at - 60));
    let form = instant(cx, form, "closes", calendar.closes.map(|at| at - 60));
    let form = form
        .with(
            "answer",
            &calendar.answer_by.map(|day| day.to_string()).unwrap_or_default(),
        )
        .with("late", calendar.late.as_str());
    match calendar.late {
        Late::Within(hours) => form.with("hours", &hours.to_string()),
        Late::Refused | Late::Reasoned => form,
    }
}

fn co_construction(content: &Content, form: Form) -> Form {
    let together = &content.co_construction;
    let written = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let form = form
        .with("starts", &written(together.starts))
        .with("ends", &written(together.ends));
    let form = put(form, "part", &together.part);
    let form = put(form, "heard", &together.heard);
    rows::put_brought(form, &together.brought)
}

/// Reads a day; nothing where nothing was typed.
fn day(form: &mut Form, name: &'static str) -> Option<Date> {
    let typed = form.value(name).trim().to_owned();
    let day = typed.parse().ok();
    if day.is_none() && !typed.is_empty() {
        form.refuse(name, "call-day-wrong");
    }
    day
}

/// An instant as a date and a time here.
/// Puts an instant in a form, as the date and the time here.
pub fn instant(cx: &Cx, form: Form, name: &str, seconds: Option<i64>) -> Form {
    let Some(at) = seconds.and_then(|at| Timestamp::from_second(at).ok()) else {
        return form;
    };
    let here = cx.app.clock.here(at);
    form.with(&format!("{name}-date"), &here.date().to_string()).with(
        &format!("{name}-time"),
        &format!("{:02}:{:02}", here.hour(), here.minute()),
    )
}

/// Reads a date and a time here; nothing where nothing was typed.
pub fn at(cx: &Cx, form: &mut Form, name: &'static str, usual: Time) -> Option<i64> {
    let date = form.value(&format!("{name}-date")).trim().to_owned();
    let time = form.value(&format!("{name}-time")).trim().to_owned();
    if date.is_empty() {
        return None;
    }
    let time: Option<Time> = match time.is_empty() {
        true => Some(usual),
        false => time
            .parse()
            .ok()
            .map(|time: Time| Time::constant(time.hour(), time.minute(), 0, 0)),
    };
    let instant = date
        .parse::<Date>()
        .ok()
        .filter(|day| (2000..2200).contains(&day.year()))
        .zip(time)
        .and_then(|(date, time)| cx.app.clock.instant(DateTime::from_parts(date, time)));
    if instant.is_none() {
        form.refuse(name, "call-date-wrong");
    }
    instant.map(|instant| instant.as_second())
}

/// The addresses of what one may choose.
pub struct Addresses {
    /// Of policies.
    pub policies: Vec<String>,
    /// Of programmes.
    pub programmes: Vec<String>,
}

/// Reads a section; what is wrong is said on the form.
pub fn read(
    cx: &Cx,
    form: &mut Form,
    before: &Content,
    section: Section,
    addresses: &Addresses,
) -> Option<Content> {
    let mut content = before.clone();
    // Every language that the form holds: those that the call is not in now are kept aside, unseen.
    let own = Lang::ALL;
    match section {
        Section::About => about(form, &mut content, &addresses.policies),
        Section::Problem => {
            content.problem.problem = take(form, "problem", &own, TEXT_MOST);
            content.problem.known = take(form, "known", &own, TEXT_MOST);
        }
        Section::People => {
            content.people.concerned = take(form, "concerned", &own, TEXT_MOST);
            content.people.part = take(form, "part", &own, TEXT_MOST);
        }
        Section::Place => {
            let territory = &cx.app.territory;
            content.place.communes = placed::several(cx, form, "commune");
            let ticked = |field: &str, value: &String| form.every(field).contains(value);
            content.place.themes = territory
                .themes
                .iter()
                .map(|theme| theme.slug.clone())
                .filter(|slug| ticked("theme", slug))
                .collect();
            let border = Border::ALL
                .into_iter()
                .find(|border| form.is("border", border.as_str()));
            content.place.border = border.unwrap_or_default();
        }
        Section::Answering => {
            content.answering.kinds = NATURES
                .iter()
                .map(|nature| nature.as_str().to_owned())
                .filter(|nature| form.every("nature").contains(nature))
                .collect();
            content.answering.who = take(form, "who", &own, TEXT_MOST);
            match form.value("minimum").trim().parse() {
                Ok(minimum) if (1..=MINIMUM_MOST).contains(&minimum) => content.answering.minimum = minimum,
                _ => form.refuse("minimum", "call-minimum-wrong"),
            }
            content.answering.needs = rows::take_needs(form, &before.answering.needs);
        }
        Section::Means => means(cx, form, &mut content, &addresses.programmes),
        Section::Calendar => dates(cx, form, &mut content),
        Section::CoConstruction => {
            let together = &mut content.co_construction;
            together.starts = day(form, "starts");
            together.ends = day(form, "ends");
            together.part = take(form, "part", &own, TEXT_MOST);
            together.heard = take(form, "heard", &own, TEXT_MOST);
            together.brought = rows::take_brought(form);
        }
        Section::Criteria => content.criteria = rows::take_criteria(form),
        Section::Documents => {}
        Section::Contact => {
            content.contact.function = take(form, "function", &own, TITLE_MOST);
            content.contact.reach = plain(form.value("reach").trim()).replace('\n', " ");
            if content.contact.reach.chars().count() > TITLE_MOST {
                form.refuse("reach", "call-text-wrong");
            } else if !content.contact.reach.is_empty() && !reaches(&content.contact.reach) {
                form.refuse("reach", "call-reach-wrong");
            }
        }
    }
    form.is_fine().then_some(content)
}

fn about(form: &mut Form, content: &mut Content, policies: &[String]) {
    match form.value("kind").parse() {
        Ok(kind) => content.about.kind = kind,
        Err(()) => form.refuse("kind", "call-kind-wrong"),
    }
    let policy = form.value("policy").to_owned();
    content.about.policy = (!policy.is_empty()).then(|| policy.clone());
    if !policy.is_empty() && !policies.contains(&policy) {
        form.refuse("policy", "call-policy-wrong");
    }
    let spoken = form.value("languages").to_owned();
    if LANGUAGES.contains(&spoken.as_str()) {
        content.about.languages = languages(&spoken);
    } else {
        form.refuse("languages", "call-languages-wrong");
    }
    // A language that is chosen just now has its field on the next page only.
    let typed = take(form, "title", &Lang::ALL, TITLE_MOST);
    content.about.title = typed.iter().fold(Words::default(), |title, (lang, text)| {
        title.and(lang, &text.replace('\n', " "))
    });
    if content.about.title.is_empty() {
        form.refuse("title", "call-title-wrong");
    }
    content.about.experiment = form.is("experiment", "1").then(Experiment::default);
    if content.about.experiment.is_some() {
        let evaluation = take(form, "evaluation", &Lang::ALL, TEXT_MOST);
        let typed = form.value("months").trim().to_owned();
        let months = typed
            .parse()
            .ok()
            .filter(|months| (1..=MONTHS_MOST).contains(months));
        if months.is_none() && !typed.is_empty() {
            form.refuse("months", "call-months-wrong");
        }
        content.about.experiment = Some(Experiment {
            months: months.unwrap_or(0),
            evaluation,
        });
    }
}

fn means(cx: &Cx, form: &mut Form, content: &mut Content, programmes: &[String]) {
    let ticked = form.every("programme");
    let chosen = programmes.iter().filter(|address| ticked.contains(address));
    content.means.programmes = chosen.cloned().collect();
    // In an order that is nobody's: choosing them anew changes nothing.
    content.means.programmes.sort_unstable();
    if content.means.programmes.len() > TOGETHER_MOST {
        form.refuse("programme", "call-programmes-wrong");
    }
    content.means.by = take(form, "by", &Lang::ALL, TEXT_MOST);
    content.means.brought = take(form, "brought", &Lang::ALL, TEXT_MOST);
    content.means.cents = None;
    if form.is("money", "with") {
        content.means.cents = file::amount(form.value("amount"), cx.lang)
            .ok()
            .filter(|cents| *cents > 0);
        if content.means.cents.is_none() {
            form.refuse("amount", "call-amount-wrong");
        }
    }
}

fn dates(cx: &Cx, form: &mut Form, content: &mut Content) {
    let calendar = &mut content.calendar;
    let last = Time::constant(23, 59, 0, 0);
    calendar.opens = at(cx, form, "opens", Time::constant(9, 0, 0, 0));
    calendar.questions_until = at(cx, form, "questions", last).map(|at| at + 60);
    calendar.closes = at(cx, form, "closes", last).map(|at| at + 60);
    calendar.answer_by = day(form, "answer");
    calendar.late = match form.value("late") {
        "within" => match form.value("hours").trim().parse() {
            Ok(hours) if (1..=HOURS_MOST).contains(&hours) => Late::Within(hours),
            _ => {
                form.refuse("hours", "call-hours-wrong");
                Late::Refused
            }
        },
        "reasoned" => Late::Reasoned,
        _ => Late::Refused,
    };
}
