//! Letters about what falls due: two weeks ahead, and once more where it is late; one letter to whoever can do it for an
//! organisation, however much there is. No amount of a payment is in it: who may read that is asked on the page.

use jiff::ToSpan;
use jiff::civil::Date;

use super::deadlines::{Deadline, What};
use super::due::{self, Whose};
use super::store::due as store;
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{self as settings, Connection, StoreError};

/// Days ahead.
const AHEAD: i64 = 15;
/// Days after which what was requested may be near its answer by law: two months, less those ahead.
const ANSWERED_DAYS: i64 = 59 - AHEAD;
/// Deadlines of one organisation that are looked at, at most.
const MOST: usize = 500;
/// Lines of a letter at most; the page and the calendar have all.
const LINES_MOST: usize = 40;
/// Until which day letters were written.
const SETTING: &str = "deadlines-told";

/// Who can do it: each kind of work with the powers of whoever is written to.
const WORK: [&[Power]; 5] = [
    &[Power::Pay],
    &[Power::Decide],
    &[Power::KeepProgrammes],
    &[Power::WriteProjects, Power::Sign],
    &[Power::KeepProgrammes, Power::Pay],
];

/// The place in [`WORK`] of whoever can do it.
fn work(what: What) -> usize {
    match what {
        What::Pay(_) => 0,
        What::PayGranted(_) => 4,
        What::Answer | What::Calendar => 1,
        What::Publish | What::Declare(_) => 2,
        What::Report(_)
        | What::Evaluate
        | What::Audit(_)
        | What::AuditContested(_)
        | What::PayBack(_)
        | What::Keep
        | What::Await
        | What::Contest
        | What::Reply
        | What::Heard => 3,
    }
}

/// Writes the letters of a day; says how many organisations were written to. Called again and again, it writes once.
///
/// # Errors
/// When the database does not answer: what was not written is, the next time.
pub async fn remind(app: &App) -> Result<usize, StoreError> {
    let today = app.clock.today();
    let mut connection = app.db.read().await?;
    if settings::setting(&mut connection, SETTING).await?.as_deref() == Some(&*today.to_string()) {
        return Ok(0);
    }
    let until = today.saturating_add(AHEAD.days());
    let mut written = 0;
    // What was asked later is answered later than that.
    let asked = (
        due::asked_since(app),
        app.clock.now().as_second() - ANSWERED_DAYS * 86_400,
    );
    let owing = store::owing(&mut connection, until, asked).await?;
    drop(connection);
    for organisation in owing {
        // Looking takes longer than writing: nobody waits for it.
        let mut connection = app.db.read().await?;
        let due = due::of(app, &mut connection, &Whose::one(organisation), MOST).await?;
        // That silence refused is told at once, for it can be contested from then on; of what was contested nobody is reminded.
        let is_near = |one: &Deadline| {
            let is_contested = matches!(one.what, What::AuditContested(_));
            one.what == What::Contest || one.on <= until && !is_contested
        };
        let near: Vec<Deadline> = due.into_iter().filter(is_near).collect();
        if untold(&mut connection, &near, today).await?.is_empty() {
            continue;
        }
        let named = directory::any_by_ids(&mut connection, &[organisation])
            .await?
            .pop();
        let Some(named) = named else { continue };
        drop(connection);
        let mut transaction = app.db.write().await?;
        let fresh = untold(&mut transaction, &near, today).await?;
        written += usize::from(write(app, &mut transaction, (&named, &fresh), today).await?);
        transaction.commit().await?;
    }
    let mut transaction = app.db.write().await?;
    settings::set_setting(&mut transaction, SETTING, &today.to_string()).await?;
    transaction.commit().await?;
    Ok(written)
}

/// By which a letter about a deadline is known.
fn key(one: &Deadline, today: Date) -> String {
    let when = if one.is_late(today) { "late" } else { "soon" };
    format!("{} {when}", one.uid())
}

/// Those of these deadlines of which nobody was told yet.
async fn untold<'a>(
    connection: &mut Connection,
    due: &'a [Deadline],
    today: Date,
) -> Result<Vec<&'a Deadline>, StoreError> {
    let keys: Vec<String> = due.iter().map(|one| key(one, today)).collect();
    let told = store::told(connection, &keys).await?;
    Ok(due
        .iter()
        .filter(|one| !told.contains(&key(one, today)))
        .collect())
}

/// Writes to those who act for one organisation; whether anybody was there to be written to.
async fn write(
    app: &App,
    connection: &mut Connection,
    (organisation, due): (&Organisation, &[&Deadline]),
    today: Date,
) -> Result<bool, StoreError> {
    let mut any = false;
    for (at, powers) in WORK.iter().enumerate() {
        let own: Vec<&Deadline> = due.iter().copied().filter(|one| work(one.what) == at).collect();
        if own.is_empty() {
            continue;
        }
        let said = |lang: Lang| words(app, lang, (organisation, &own), today);
        let notice = Notice {
            key: "letter-deadlines",
            path: "/me/deadlines",
            said: &said,
        };
        // Where nobody can do it yet, the letter waits for them.
        if mail::notify(connection, app, &[(organisation.id, powers)], notice).await? > 0 {
            any = true;
            for one in own {
                store::tell(connection, &key(one, today), app.clock.now().as_second()).await?;
            }
        }
    }
    Ok(any)
}

fn words(
    app: &App,
    lang: Lang,
    (organisation, due): (&Organisation, &[&Deadline]),
    today: Date,
) -> Vec<(&'static str, String)> {
    let lines = due.iter().map(|one| {
        let (year, amount) = match one.what {
            What::Report(year) | What::Audit(year) | What::AuditContested(year) => {
                (year.to_string(), String::new())
            }
            What::PayBack(cents) => (String::new(), app.texts.money(lang, cents)),
            What::Pay(_)
            | What::PayGranted(_)
            | What::Declare(_)
            | What::Evaluate
            | What::Publish
            | What::Keep
            | What::Answer
            | What::Await
            | What::Contest
            | What::Reply
            | What::Heard
            | What::Calendar => Default::default(),
        };
        let args = [
            ("year", Arg::Text(&year)),
            ("amount", Arg::Text(&amount)),
            ("number", Arg::Text(&one.agreement)),
        ];
        let key = match one.what {
            What::Pay(_) => "deadline-told-pay".to_owned(),
            What::PayGranted(_) => "deadline-told-pay-granted".to_owned(),
            What::Declare(_) => "deadline-told-declare".to_owned(),
            other => format!("deadline-{}", other.key()),
        };
        let what = app.texts.say(lang, &key, &args);
        let late = match one.is_late(today) {
            true => format!(" ({})", app.texts.say(lang, "deadline-late", &[])),
            false => String::new(),
        };
        let number = match one.agreement.as_str() {
            "" => String::new(),
            _ if matches!(
                one.what,
                What::Answer | What::Await | What::Contest | What::Reply | What::Heard | What::Calendar
            ) =>
            {
                String::new()
            }
            number => format!(", {number}"),
        };
        format!("- {}{late} · {what}{number}", app.texts.date(lang, one.on))
    });
    let mut list: Vec<String> = lines.take(LINES_MOST).collect();
    if due.len() > LINES_MOST {
        list.push(app.texts.say(lang, "letter-deadlines-more", &[]));
    }
    vec![
        ("organisation", organisation.name.clone()),
        ("list", list.join("\n")),
    ]
}
