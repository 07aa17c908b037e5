//! What an agreement says: what stands in the places of its words, in its own language; what an amendment changes.

use super::amending::Change;
use super::content::{Unspent, is_pluriannual};
use super::document::Frozen;
use super::filling::Place;
use super::finding::Found;
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// Names one after the other, a word before the last.
#[must_use]
pub fn all(app: &App, lang: Lang, names: &[&str]) -> String {
    let [before @ .., last] = names else {
        return String::new();
    };
    if before.is_empty() {
        return (*last).to_owned();
    }
    let before = before.join(", ");
    let args = [("names", Arg::Text(&before)), ("last", Arg::Text(last))];
    app.texts.say(lang, "agreement-and", &args)
}

/// What an amendment changes, in a sentence.
#[must_use]
pub fn change(app: &App, lang: Lang, found: &Found, change: &Change) -> String {
    let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
    match change {
        Change::Extension { ends } => {
            let date = app.texts.date(lang, *ends);
            say("amendment-extension", &[("date", Arg::Text(&date))])
        }
        Change::Leaving { of } => say("amendment-leaving", &[("partner", Arg::Text(found.name(*of)))]),
        Change::Partners { from, to, cents } => {
            let amount = app.texts.money(lang, *cents);
            let args = [
                ("amount", Arg::Text(&amount)),
                ("from", Arg::Text(found.name(*from))),
                ("to", Arg::Text(found.name(*to))),
            ];
            say("amendment-partners", &args)
        }
        Change::Lines { of, from, to, cents } => {
            let amount = app.texts.money(lang, *cents);
            let account = |code: &str| say(&format!("budget-account-{code}"), &[]);
            let (from, to) = (account(from), account(to));
            let args = [
                ("partner", Arg::Text(found.name(*of))),
                ("amount", Arg::Text(&amount)),
                ("from", Arg::Text(&from)),
                ("to", Arg::Text(&to)),
            ];
            say("amendment-lines", &args)
        }
    }
}

/// What stands in a place.
#[must_use]
pub fn place(app: &App, frozen: &Frozen, place: Place, conditions: &str) -> String {
    let lang = frozen.language;
    let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
    match place {
        Place::Funder => programmes::given_by(app, lang, &frozen.fund, &frozen.funder.name),
        Place::Partners => {
            let names: Vec<&str> = frozen.parties.iter().map(|one| one.name.as_str()).collect();
            all(app, lang, &names)
        }
        Place::Project => frozen.project.clone(),
        Place::Application => frozen.application.clone(),
        Place::Programmes => {
            let names: Vec<&str> = frozen.programmes.iter().map(String::as_str).collect();
            all(app, lang, &names)
        }
        Place::Amount => {
            let total = app.texts.money(lang, frozen.total());
            let mut lines = vec![say("agreement-words-total", &[("amount", Arg::Text(&total))])];
            lines.extend(frozen.given.iter().map(|one| {
                let amount = app.texts.money(lang, one.cents);
                let args = [
                    ("partner", Arg::Text(frozen.name(&one.partner))),
                    ("amount", Arg::Text(&amount)),
                ];
                say("agreement-words-part", &args)
            }));
            lines.join("\n")
        }
        Place::Duration => {
            let (starts, ends) = (
                app.texts.date(lang, frozen.starts),
                app.texts.date(lang, frozen.ends),
            );
            let args = [("starts", Arg::Text(&starts)), ("ends", Arg::Text(&ends))];
            let days = say("agreement-words-days", &args);
            let reasons = [
                ("agreement-words-why", &frozen.why),
                ("agreement-words-uneven", &frozen.uneven),
            ];
            let given = reasons.into_iter().filter(|(_, why)| !why.is_empty());
            let given = given.map(|(key, why)| say(key, &[("why", Arg::Text(why))]));
            std::iter::once(days).chain(given).collect::<Vec<_>>().join("\n")
        }
        Place::Instalments => {
            let passes = frozen.passes.as_ref();
            let lead = passes.map_or("", |passes| frozen.name(&passes.lead));
            let mut lines: Vec<String> = Vec::new();
            for (due, partner, cents) in frozen.paid() {
                let (due, amount) = (app.texts.date(lang, due), app.texts.money(lang, cents));
                let key = match passes {
                    Some(passes) if passes.lead != partner => "agreement-words-payment-passed",
                    _ => "agreement-words-payment",
                };
                let args = [
                    ("partner", Arg::Text(frozen.name(partner))),
                    ("lead", Arg::Text(lead)),
                    ("amount", Arg::Text(&amount)),
                    ("date", Arg::Text(&due)),
                ];
                lines.push(say(key, &args));
            }
            if let Some(passes) = passes {
                lines.push(say("agreement-words-passes", &[("lead", Arg::Text(lead))]));
                lines.push(passes.clause.clone());
            }
            lines.join("\n")
        }
        Place::Conditions => match conditions {
            "" => say("agreement-words-no-condition", &[]),
            conditions => conditions.to_owned(),
        },
        Place::Report => {
            let mut lines = vec![say("agreement-words-report", &[])];
            if is_pluriannual(frozen.starts, frozen.ends) {
                lines.push(say("agreement-words-evaluation", &[]));
            }
            if !frozen.targets.is_empty() {
                lines.push(say("agreement-words-targets", &[]));
            }
            lines.join("\n")
        }
        Place::Unspent => say(
            match frozen.unspent {
                Unspent::Back => "agreement-words-unspent-back",
                Unspent::Kept => "agreement-words-unspent-kept",
            },
            &[],
        ),
    }
}
