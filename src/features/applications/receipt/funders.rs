//! What a receipt says where no call is answered: of each funder what was requested of it, until when that may be corrected,
//! whom to ask, and what its silence means.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Receipt;
use crate::features::applications::checking::Check;
use crate::features::applications::finding;
use crate::features::applications::requests::Column;
use crate::features::applications::silence::{Law, Silence, silence};
use crate::features::applications::store::versions;
use crate::features::applications::words;
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Words, listed};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A programme of which something was requested, as the receipt tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funder {
    /// What the programme is called.
    pub programme: Words,
    /// Who funds it.
    pub funder: String,
    /// Whom to ask.
    pub contact: Words,
    /// The last day on which it takes requests.
    pub until: Option<Date>,
    /// What silence means, and from when.
    pub silence: Silence,
}

/// A programme of which something is requested, before it is received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What the programme is called.
    pub programme: Words,
    /// Who funds it.
    pub funder: String,
    /// Whom to ask.
    pub contact: Words,
    /// The last day on which it takes requests.
    pub until: Option<Date>,
    /// Under which law its funder answers.
    pub law: Law,
    /// When a version that requests something of it was received first, in seconds; absent where this one is the first.
    pub first: Option<i64>,
}

/// The programmes of which something is requested, for the receipt.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn asked(cx: &Cx, connection: &mut Connection, check: &Check) -> Result<Vec<Asked>, Error> {
    let mut before = Vec::new();
    if let Some(living) = check.living() {
        for version in versions::of(connection, living.id).await? {
            if let Some(at) = version.received_at {
                before.push((at, finding::read(living, &version)?));
            }
        }
    }
    let first = |address: &str| {
        let asked = before.iter().filter(|(_, frozen)| {
            let mut requests = frozen.own_requests();
            requests.any(|one| one.programme == address)
        });
        asked.map(|(at, _)| *at).min()
    };
    let columns = check.requests.asked();
    Ok(columns
        .map(|column| one(&cx.app, column, first(&column.programme.address)))
        .collect())
}

/// A programme of which something is requested, with when it first was, in seconds.
fn one(app: &App, column: &Column, first: Option<i64>) -> Asked {
    Asked {
        programme: column.version.content.names.clone(),
        funder: programmes::known_as(&column.programme.fund, &column.funder.name),
        contact: column.version.content.contact.clone(),
        until: column.version.content.closes,
        law: column.law(app),
        first,
    }
}

/// The receipt of a sheet: it names no day until which it may be corrected, for those who sent it do not correct it here.
#[must_use]
pub fn of_sheet(app: &App, columns: &[&Column], received: i64) -> Receipt {
    let asked: Vec<Asked> = columns.iter().map(|column| one(app, column, None)).collect();
    Receipt {
        deadline: 0,
        completed: false,
        on_paper: true,
        ..receipt(app, &asked, received)
    }
}

/// The receipt of what was received at an instant, in seconds.
#[must_use]
pub fn receipt(app: &App, asked: &[Asked], received: i64) -> Receipt {
    let mut organisers: Vec<String> = asked.iter().map(|one| one.funder.clone()).collect();
    organisers.sort();
    organisers.dedup();
    // It may be corrected until the first of the programmes is over: the first second of the next day is too late.
    let first = asked.iter().filter_map(|one| one.until).min();
    let after = first.and_then(|day| day.tomorrow().ok());
    let after = after.and_then(|day| app.clock.instant(day.at(0, 0, 0, 0)));
    let deadline = after.map_or(0, |instant| instant.as_second());
    Receipt {
        organisers,
        function: Words::default(),
        reach: String::new(),
        answer_by: None,
        silence: Silence::NoMoney,
        belgium: Vec::new(),
        elsewhere: Vec::new(),
        deadline,
        late: false,
        on_paper: false,
        completed: deadline > 0 && received >= deadline,
        funders: asked
            .iter()
            .map(|one| Funder {
                programme: one.programme.clone(),
                funder: one.funder.clone(),
                contact: one.contact.clone(),
                until: one.until,
                silence: silence(app, one.law, one.first.unwrap_or(received).min(received)),
            })
            .collect(),
    }
}

/// What happens next, one sentence each.
pub(super) fn next(receipt: &Receipt, app: &App, lang: Lang) -> Vec<String> {
    let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
    let mut next = Vec::new();
    next.push(if receipt.on_paper {
        say("request-receipt-paper", &[])
    } else if receipt.completed {
        say("request-receipt-completed", &[])
    } else if receipt.deadline > 0 {
        let until = words::last_second(app, lang, receipt.deadline);
        say("request-receipt-correct", &[("moment", Arg::Text(&until))])
    } else {
        say("request-receipt-correct-always", &[])
    });
    let organisers = words::all(app, lang, &receipt.organisers);
    next.push(say(
        "request-receipt-read",
        &[
            ("funders", Arg::Text(&organisers)),
            ("n", Arg::from(receipt.organisers.len() as u64)),
        ],
    ));
    for one in &receipt.funders {
        let (funder, programme) = (one.funder.as_str(), one.programme.get(lang).0);
        let mut args = vec![("funder", Arg::Text(funder)), ("programme", Arg::Text(programme))];
        let (on, remedies);
        let key = match one.silence {
            Silence::Refused {
                on: day,
                remedies: last,
            } => {
                (on, remedies) = (app.texts.date(lang, day), app.texts.date(lang, last));
                args.extend([("date", Arg::Text(&on)), ("until", Arg::Text(&remedies))]);
                "request-receipt-silence"
            }
            Silence::Belgium => "request-receipt-silence-belgium",
            Silence::Elsewhere => "request-receipt-silence-elsewhere",
            Silence::Private | Silence::NoMoney => "request-receipt-silence-private",
        };
        next.push(say(key, &args));
    }
    next.push(say("application-receipt-yours", &[]));
    next
}

/// Whom to ask, funder by funder.
pub(super) fn contact(receipt: &Receipt, lang: Lang) -> String {
    let funders = receipt.funders.iter();
    let every: Vec<String> = funders
        .map(|one| {
            // A contact may be an address of several lines.
            let contact = one.contact.get(lang).0.lines().map(str::trim).collect::<Vec<_>>();
            format!("{} ({})", one.funder, contact.join(", "))
        })
        .collect();
    listed(lang, &every)
}
