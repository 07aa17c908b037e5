//! What people do in the council. Each verb writes, tells the journal and posts the letters in the caller's transaction; whoever may
//! was checked by the caller.

use super::days;
use super::decision::{Adopted, Decision, Lack, Tally, Text, carried};
use super::finding::Council;
use super::indicators::{Wish, defined, hindered};
use super::store;
use crate::features::indicators;
use crate::features::sessions::{By, SPEAKS, Seat, Vote};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// The address of the council, after the language.
pub const PATH: &str = "/desk/council";

async fn tell(
    connection: &mut Connection,
    by: By<'_>,
    (act, object): (&str, &str),
    (before, after): (Option<&str>, Option<&str>),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(by.acting),
        organisation: (!by.key.is_empty()).then_some(by.key),
        act,
        object,
        before,
        after,
    };
    journal::record(connection, by.now, &act).await
}

/// Gives a seat, and writes to whoever speaks for its organisation. Whoever runs the platform gives it, for no organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn give_seat(
    connection: &mut Connection,
    app: &App,
    seat: &Seat,
    by: By<'_>,
) -> Result<(), StoreError> {
    store::seat(connection, seat, app.clock.today()).await?;
    let said = format!("{} {}", seat.college.as_str(), seat.organisation);
    tell(
        connection,
        by,
        ("council-seat-given", "council"),
        (None, Some(&said)),
    )
    .await?;
    let notice = Notice {
        key: "letter-council-seat",
        path: PATH,
        said: &|_| Vec::new(),
    };
    write(connection, app, &[seat.organisation], by, notice).await
}

/// Takes a seat away from today on, and writes to whoever sat there.
///
/// # Errors
/// When the database does not answer.
pub async fn take_seat(
    connection: &mut Connection,
    app: &App,
    seat: &Seat,
    by: By<'_>,
) -> Result<(), StoreError> {
    store::end_seat(connection, seat.id, app.clock.today()).await?;
    let said = format!("{} {}", seat.college.as_str(), seat.organisation);
    tell(
        connection,
        by,
        ("council-seat-ended", "council"),
        (Some(&said), None),
    )
    .await?;
    let notice = Notice {
        key: "letter-council-seat-ended",
        path: PATH,
        said: &|_| Vec::new(),
    };
    let to: Vec<i64> = seat.sitting().collect();
    write(connection, app, &to, by, notice).await
}

/// The organisation of a seat names who sits there in its place, and they get a letter; nobody where it names none.
///
/// # Errors
/// When the database does not answer.
pub async fn alternate(
    connection: &mut Connection,
    app: &App,
    (council, seat): (&Council, &Seat),
    alternate: Option<i64>,
    by: By<'_>,
) -> Result<(), StoreError> {
    store::alternate(connection, seat.id, alternate).await?;
    let text = |one: i64| one.to_string();
    let (before, after) = (seat.alternate.map(text), alternate.map(text));
    tell(
        connection,
        by,
        ("council-alternate", "council"),
        (before.as_deref(), after.as_deref()),
    )
    .await?;
    let Some(alternate) = alternate else {
        return Ok(());
    };
    let name = council.name(seat.organisation);
    let notice = Notice {
        key: "letter-council-alternate",
        path: PATH,
        said: &|_| vec![("name", name.to_owned())],
    };
    write(connection, app, &[alternate], by, notice).await
}

/// Proposes a text, and writes to everybody who sits there.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    connection: &mut Connection,
    app: &App,
    (council, decision): (&Council, &Decision),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::insert(connection, decision, (by.acting, by.now)).await?;
    let after = told(&decision.text);
    tell(
        connection,
        by,
        ("council-proposed", &object(decision)),
        (None, Some(&after)),
    )
    .await?;
    write_to_all(
        connection,
        app,
        (council, decision),
        "letter-council-proposed",
        by,
    )
    .await
}

/// Writes a proposal anew: what was voted on the words before counts no more, and everybody is told.
///
/// # Errors
/// When the database does not answer.
pub async fn revise(
    connection: &mut Connection,
    app: &App,
    (council, decision): (&Council, &Decision),
    text: &Text,
    by: By<'_>,
) -> Result<(), StoreError> {
    store::revise(connection, decision.id, text, by.acting).await?;
    let (before, after) = (told(&decision.text), told(text));
    tell(
        connection,
        by,
        ("council-revised", &object(decision)),
        (Some(&before), Some(&after)),
    )
    .await?;
    let decision = Decision {
        text: text.clone(),
        ..decision.clone()
    };
    write_to_all(
        connection,
        app,
        (council, &decision),
        "letter-council-revised",
        by,
    )
    .await
}

/// Takes a proposal back, and writes to everybody who had a vote to give.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    app: &App,
    (council, decision): (&Council, &Decision),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::withdraw(connection, decision.id).await?;
    tell(
        connection,
        by,
        ("council-withdrawn", &object(decision)),
        (None, None),
    )
    .await?;
    write_to_all(
        connection,
        app,
        (council, decision),
        "letter-council-withdrawn",
        by,
    )
    .await
}

/// Says what a seat thinks of the words that stand.
///
/// # Errors
/// When the database does not answer.
pub async fn vote(
    connection: &mut Connection,
    decision: &Decision,
    vote: &Vote,
    by: By<'_>,
) -> Result<(), StoreError> {
    store::vote(connection, (vote, decision.text.version), (by.acting, by.now)).await?;
    let after = format!("{} {}", vote.seat, vote.choice.as_str());
    tell(
        connection,
        by,
        ("council-voted", &object(decision)),
        (None, Some(&after)),
    )
    .await
}

/// Adopts what the three colleges want: a person of the council does, never the program. It gets the next number, and holds from
/// the day it names, or from today where that day is over. Otherwise says what it lacks: nothing is adopted of an indicator that is
/// there no more, or whose text the public may not read.
///
/// # Errors
/// When the database does not answer.
pub async fn adopt(
    connection: &mut Connection,
    app: &App,
    (council, decision): (&Council, &Decision),
    by: By<'_>,
) -> Result<Option<Lack>, StoreError> {
    let votes = store::votes(connection, decision).await?;
    let (counts, lack) = carried(&council.seats, &votes, decision.id);
    let defined = defined(app, connection).await?;
    let lack = lack.or_else(|| hindered(&decision.text, &defined));
    if lack.is_some() {
        return Ok(lack);
    }
    let today = app.clock.today();
    let adopted = Adopted {
        number: store::next_number(connection).await?,
        on: today,
        from: decision.text.wanted_from.max(today),
        tally: counts.iter().map(Tally::from).collect(),
    };
    store::adopt(connection, decision.id, &adopted).await?;
    if let Some(about) = &decision.text.about
        && let Some(address) = about.indicator.strip_prefix("/indicators/")
    {
        indicators::decided(connection, address, about.wish == Wish::Adopt, by.now).await?;
    }
    let after = match &decision.text.about {
        Some(about) => format!("{} {}", adopted.number, about.told()),
        None => adopted.number.to_string(),
    };
    tell(
        connection,
        by,
        ("council-adopted", &object(decision)),
        (None, Some(&after)),
    )
    .await?;
    let decision = Decision {
        adopted: Some(adopted),
        ..decision.clone()
    };
    write_to_all(
        connection,
        app,
        (council, &decision),
        "letter-council-adopted",
        by,
    )
    .await?;
    Ok(None)
}

fn object(decision: &Decision) -> String {
    format!("council:{}", decision.address)
}

/// A text as the journal keeps it: its title, the day from which it would hold or what is proposed of which indicator by which
/// definition, its words, the days of a calendar.
fn told(text: &Text) -> String {
    let of = match &text.about {
        Some(about) => format!("{}\n{}", about.told(), about.definition()),
        None => text.wanted_from.to_string(),
    };
    let days = days::kept(&text.days);
    let after = if days.is_empty() { "" } else { "\n" };
    format!("{}\n{of}\n{}{after}{days}", text.title, text.words)
}

async fn write_to_all(
    connection: &mut Connection,
    app: &App,
    (council, decision): (&Council, &Decision),
    key: &str,
    by: By<'_>,
) -> Result<(), StoreError> {
    let adopted = decision.adopted.as_ref();
    let from = adopted.map_or(decision.text.wanted_from, |adopted| adopted.from);
    // What is proposed of an indicator holds from its adoption, whatever day that is.
    let on_adoption = adopted.is_none() && decision.text.about.is_some();
    let number = adopted.map_or_else(String::new, |adopted| adopted.number.to_string());
    let said = |lang: Lang| {
        vec![
            ("title", decision.text.title.clone()),
            (
                "date",
                match on_adoption {
                    true => app.texts.say(lang, "council-adoption-day", &[]),
                    false => app.texts.date(lang, from),
                },
            ),
            ("number", number.clone()),
        ]
    };
    let notice = Notice {
        key,
        path: &decision.path(),
        said: &said,
    };
    let to: Vec<i64> = council.seats.iter().flat_map(Seat::sitting).collect();
    write(connection, app, &to, by, notice).await
}

async fn write(
    connection: &mut Connection,
    app: &App,
    to: &[i64],
    by: By<'_>,
    notice: Notice<'_>,
) -> Result<(), StoreError> {
    let to: Vec<(i64, &[Power])> = to.iter().map(|one| (*one, &SPEAKS[..])).collect();
    mail::notify_others(connection, app, &to, Some(by.acting.person), notice).await?;
    Ok(())
}
