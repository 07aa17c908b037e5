//! What two organisations write to each other about: a call or a petition, or what one of them offers to whoever may need it.

use super::about::{self, About, Kind};
use super::answer::Given;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::Connection;

/// By either of these one writes in the name of an organisation: who answers for it, and who organises for a public body.
pub const WRITES: [Power; 2] = [Power::AnswerCalls, Power::OrganiseCalls];

/// Characters of what is offered that name it in a letter.
const NAMED: usize = 80;

/// What it is about.
#[derive(Clone, Copy, Debug)]
pub enum Topic<'a> {
    /// A call or a petition: one answered, the other too or asked it.
    Asked(&'a About),
    /// What one of the two offers; nothing where it does no more.
    Offer(&'a Organisation, Option<&'a Given>),
}

impl Topic<'_> {
    /// The call or the petition.
    pub fn at(self) -> Option<(Kind, i64)> {
        match self {
            Self::Asked(about) => Some(about.at()),
            Self::Offer(..) => None,
        }
    }

    /// Where one of them reads what was written and writes, without the language.
    pub fn path(self, own: &Organisation, other: &Organisation) -> String {
        let about = match self {
            Self::Asked(about) => Some(about.path()),
            Self::Offer(..) => None,
        };
        path(about, own, other)
    }

    /// What it is called in a letter, for a reader of a language.
    pub async fn title(self, connection: &mut Connection, app: &App, (lang, now): (Lang, i64)) -> String {
        match self {
            // Titles are in several languages: each is told the one they read.
            Self::Asked(about) => {
                let read = about::at(connection, (about.kind, &about.address), (lang, now)).await;
                read.map_or_else(|_| about.title.0.clone(), |read| read.title.0)
            }
            Self::Offer(by, None) => app
                .texts
                .say(lang, "offers-about", &[("name", Arg::Text(&by.name))]),
            Self::Offer(by, Some(given)) => {
                let words = named(given);
                let args = [("name", Arg::Text(&by.name)), ("words", Arg::Text(&words))];
                app.texts.say(lang, "offers-about.named", &args)
            }
        }
    }
}

/// Where an organisation writes to another about something at a path, or about what one of them offers.
pub fn path(about: Option<String>, own: &Organisation, other: &Organisation) -> String {
    let about = about.map_or_else(|| "/offers".to_owned(), |path| format!("{path}/capabilities"));
    format!("/organisations/{}{about}/with/{}", own.slug(), other.slug())
}

/// What is offered, on one line that is not too long.
fn named(given: &Given) -> String {
    let every: Vec<&str> = given.words.values().map(String::as_str).collect();
    let every = every.join(", ");
    let short: String = every.chars().take(NAMED).collect();
    match short.len() < every.len() {
        true => format!("{}…", short.trim_end()),
        false => every,
    }
}
