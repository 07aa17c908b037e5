//! Telling what was decided: to every partner, and to the other funders, in the transaction of the act.

use super::decision::Decision;
use super::finding::{Column, Found};
use super::hindrance::Hindrance;
use super::letters;
use super::reaching::{missing, told};
use super::remedies;
use super::scarce::Scarce;
use super::spreading;
use crate::features::applications::{self, Reading, Sent};
use crate::features::directory::Organisation;
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power, store as mandates};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Keeps the letter in the funder's own words, and writes to every partner, to a former one whom it is about, and to the other funders: they decide next, and see what is missing
/// now.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tell(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, decision): (&Column, &Decision),
    (former, changed): (Option<i64>, Option<letters::Changed<'_>>),
) -> Result<(), StoreError> {
    letters::keep(connection, app, found, (column, decision), changed).await?;
    let application = &found.sent.application;
    let covered = told(connection, found).await?;
    let said = |lang: Lang| {
        let amount = spreading::amount(app, lang, decision);
        let key = format!("desk-decision-{}", decision.state.as_str());
        vec![
            ("project", found.sent.frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            (
                "funder",
                programmes::given_by(app, lang, &column.programme.fund, &found.funder.name),
            ),
            // The head of a letter is short: it names the fund alone, the letter says who hosts it.
            (
                "giver",
                match column.programme.fund.as_str() {
                    "" => found.funder.name.clone(),
                    fund => fund.to_owned(),
                },
            ),
            ("programme", column.content.name(lang).0.to_owned()),
            ("partner", found.name(&decision.partner).to_owned()),
            (
                "decision",
                app.texts.say(lang, &key, &[("amount", Arg::Text(&amount))]),
            ),
            ("reason", decision.words.clone()),
            ("gap", missing(app, lang, covered)),
            ("remedies", remedies::said(app, lang, &found.funder)),
        ]
    };
    let path = format!("/applications/{}#funders", application.address);
    let mut asked = found.asked.iter();
    let asked = asked.find(|one| one.partner == decision.partner && one.programme == decision.programme);
    // Ways and times to contest are told with what can be contested itself.
    let key = match remedies::are_owed(decision, asked) {
        true => "letter-desk-refusal",
        false => "letter-desk-decision",
    };
    let notice = Notice {
        key,
        path: &path,
        said: &said,
    };
    let partners = found.sent.partners.iter();
    let partners: Vec<(i64, &[Power])> = partners
        .map(|named| named.organisation.id)
        .chain(former)
        .map(|id| (id, &[Power::JoinProjects, Power::Sign][..]))
        .collect();
    mail::notify(connection, app, &partners, notice).await?;
    let funders: Vec<i64> = found.deciders().iter().map(|one| one.id).collect();
    let path = format!("{}#coverage", found.path());
    let mut written: Vec<i64> = Vec::new();
    for funder in funders.iter().filter(|funder| **funder != found.funder.id) {
        let powers = [Power::Decide, Power::KeepProgrammes];
        for reached in mandates::reached(connection, *funder, &powers, app.clock.today()).await? {
            if written.contains(&reached.person) {
                continue;
            }
            written.push(reached.person);
            // Whoever stands too near reads nothing of it here either; whoever did not say learns that there is something.
            let reading = (reached.person, &found.sent, &funders[..]);
            let key = match applications::reading(connection, app, reading).await? {
                // It is not for another funder to contest.
                Reading::Clear => "letter-desk-decision",
                Reading::Undeclared => "letter-desk-decided",
                Reading::Within | Reading::Tied | Reading::Declared => continue,
            };
            let notice = Notice {
                key,
                path: &path,
                ..notice
            };
            let to = (reached.email.as_str(), Some(reached.person), reached.language);
            mail::write_to(connection, app, to, notice).await?;
        }
    }
    Ok(())
}

/// What a letter about a promise names.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    /// The application.
    pub sent: &'a Sent,
    /// The programmes of which something is requested with it, or was decided.
    pub columns: &'a [Column],
    /// Those whom its version names no more.
    pub former: &'a [(String, Organisation)],
}

impl Names<'_> {
    fn partner(&self, key: &str) -> String {
        let mut former = self.former.iter();
        let name = former
            .find(|(own, _)| own == key)
            .map(|(_, one)| one.name.as_str());
        name.unwrap_or_else(|| self.sent.frozen.name(key)).to_owned()
    }

    /// The name of a programme.
    fn programme(&self, id: i64, lang: Lang) -> String {
        let mut columns = self.columns.iter();
        let column = columns.find(|column| column.programme.id == id);
        column.map_or_else(String::new, |column| column.content.name(lang).0.to_owned())
    }

    /// What every letter about a promise says: of which application, for whom, how much and if what.
    fn promise(&self, app: &App, lang: Lang, promise: &Decision) -> Vec<(&'static str, String)> {
        let (other, least) = promise.condition.unwrap_or_default();
        vec![
            ("project", self.sent.frozen.title(lang).0.to_owned()),
            ("number", self.sent.application.number.clone()),
            ("partner", self.partner(&promise.partner)),
            ("amount", app.texts.money(lang, promise.cents)),
            ("programme", self.programme(other, lang)),
            ("least", app.texts.money(lang, least)),
            ("about", applications::presented(app, lang, &self.sent.frozen)),
        ]
    }

    fn path(&self, page: &str) -> String {
        format!("/desk/applications/{}{page}", self.sent.application.number)
    }
}

/// Tells those who decide for a funder that the condition of what it promised is met: they confirm it, or not.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tell_met(
    connection: &mut Connection,
    app: &App,
    names: Names<'_>,
    promise: &Decision,
    doer: Option<i64>,
) -> Result<(), StoreError> {
    let said = |lang: Lang| names.promise(app, lang, promise);
    let path = names.path("#coverage");
    let notice = Notice {
        key: "letter-desk-met",
        path: &path,
        said: &said,
    };
    tell_decider(connection, app, (names.sent, promise.funder), notice, doer).await
}

/// Tells those who decide for a funder that the condition of what it promised can be met no more: what it holds of its envelope waits for
/// nothing.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tell_impossible(
    connection: &mut Connection,
    app: &App,
    names: Names<'_>,
    promise: &Decision,
    doer: Option<i64>,
) -> Result<(), StoreError> {
    let said = |lang: Lang| names.promise(app, lang, promise);
    let path = names.path("#coverage");
    let notice = Notice {
        key: "letter-desk-impossible",
        path: &path,
        said: &said,
    };
    tell_decider(connection, app, (names.sent, promise.funder), notice, doer).await
}

/// Tells those who decide for a funder what keeps its confirmed promise from being granted, and with it all that waits for it. Why is its own:
/// what it has left or what an agreement binds is for no other funder to read.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tell_hindered(
    connection: &mut Connection,
    app: &App,
    names: Names<'_>,
    (promise, why): (&Decision, Hindrance),
    silent: Option<i64>,
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        let mut said = names.promise(app, lang, promise);
        said.push(("why", app.texts.say(lang, &why.key(), &[])));
        said
    };
    let path = names.path("/promises");
    let notice = Notice {
        key: "letter-desk-hindered",
        path: &path,
        said: &said,
    };
    tell_decider(connection, app, (names.sent, promise.funder), notice, silent).await
}

/// Tells those who decide for a funder that so many cents more could be given now, where they gave less than was proposed because nothing
/// more was left. It is theirs to look at, and changes nothing.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tell_room(
    connection: &mut Connection,
    app: &App,
    names: Names<'_>,
    (decision, scarce, more): (&Decision, Scarce, i64),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        // Whoever refused may have had another reason: what is said is what was left.
        let why = match decision.cents {
            0 => format!("desk-scarce-{}.nothing", scarce.room.as_str()),
            _ => format!("desk-scarce-{}", scarce.room.as_str()),
        };
        vec![
            ("project", names.sent.frozen.title(lang).0.to_owned()),
            ("number", names.sent.application.number.clone()),
            ("partner", names.partner(&decision.partner)),
            ("programme", names.programme(decision.programme, lang)),
            ("amount", app.texts.money(lang, decision.cents)),
            ("wanted", app.texts.money(lang, scarce.wanted)),
            ("more", app.texts.money(lang, more)),
            ("why", app.texts.say(lang, &why, &[])),
            ("about", applications::presented(app, lang, &names.sent.frozen)),
        ]
    };
    let path = names.path("#coverage");
    let notice = Notice {
        key: "letter-desk-room",
        path: &path,
        said: &said,
    };
    tell_decider(connection, app, (names.sent, decision.funder), notice, None).await
}

/// Tells those who decide for a funder that what its promise waits for is confirmed or waits for it: together they come to be, once it is
/// confirmed too.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tell_confirmed(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    promise: &Decision,
    acting: Acting,
) -> Result<(), StoreError> {
    let names = Names {
        sent: &found.sent,
        columns: &found.columns,
        former: &found.former,
    };
    let said = |lang: Lang| {
        let mut said = names.promise(app, lang, promise);
        said.push(("funder", found.funder.name.clone()));
        said
    };
    let path = names.path("/promises");
    let notice = Notice {
        key: "letter-desk-confirm",
        path: &path,
        said: &said,
    };
    tell_decider(
        connection,
        app,
        (&found.sent, promise.funder),
        notice,
        Some(acting.person),
    )
    .await
}

/// Writes to those who decide for a funder, save whoever is told on the page; whoever did not say whether they stand too near learns that
/// there is something.
async fn tell_decider(
    connection: &mut Connection,
    app: &App,
    (sent, funder): (&Sent, i64),
    notice: Notice<'_>,
    silent: Option<i64>,
) -> Result<(), StoreError> {
    let undeclared = Notice {
        key: "letter-desk-changed",
        ..notice
    };
    let to = (sent, funder, &[Power::Decide][..]);
    applications::notify_clear(connection, app, to, (silent, Some(undeclared)), notice).await
}
