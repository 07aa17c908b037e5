//! Letters between a network and its members: a request or an invitation, its answer, an end. They go to
//! those who may answer for the other side, in their language, unless they said that they want none; each
//! ends with one click.

use std::collections::BTreeSet;

use super::finding::{self, Found};
use super::joining::Voice;
use super::membership::{Side, State};
use super::store::letters;
use crate::features::directory::Organisation;
use crate::features::mandates::{self, Held};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// What a letter tells, and where more is.
struct Told<'a> {
    key: &'static str,
    path: String,
    args: Vec<(&'static str, &'a str)>,
}

/// Tells the other side where a membership stands now.
pub async fn tell(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    organisation: &Organisation,
    voice: Voice,
    state: State,
) -> Result<(), StoreError> {
    let (others, by, path) = match voice.side {
        Side::Organisation => {
            let mut speakers = finding::speakers(connection, &found.network).await?;
            // Whoever just became a founder by this word need not be told of it.
            speakers.retain(|id| *id != organisation.id);
            let path = format!("/networks/{}/members", found.network.key);
            (speakers, organisation.name.as_str(), path)
        }
        Side::Network => {
            let path = format!("/organisations/{}/networks", organisation.slug());
            (vec![organisation.id], found.name(), path)
        }
    };
    let told = Told {
        key: match state {
            State::Asked => "letter-membership-asked",
            State::Invited => "letter-membership-invited",
            State::Confirmed => "letter-membership-confirmed",
            State::Declined => "letter-membership-declined",
            State::Left => "letter-membership-left",
        },
        path,
        args: vec![
            ("network", found.name()),
            ("organisation", &organisation.name),
            ("by", by),
        ],
    };
    to_people(connection, app, &others, voice.acting.person, &told).await
}

/// Tells the members of a network, and whoever spoke for it, that it was closed and why.
pub async fn tell_closed(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    members: &[i64],
    (reason, by): (&str, i64),
) -> Result<(), StoreError> {
    let told = Told {
        key: "letter-network-closed",
        path: "/objections/new".to_owned(),
        args: vec![("network", found.name()), ("reason", reason)],
    };
    to_people(connection, app, members, by, &told).await
}

/// Writes to those who answer for these organisations, each once, and never to whoever did it.
async fn to_people(
    connection: &mut Connection,
    app: &App,
    organisations: &[i64],
    did: i64,
    told: &Told<'_>,
) -> Result<(), StoreError> {
    let mut written = BTreeSet::from([did]);
    for organisation in organisations {
        for held in mandates::in_force(connection, *organisation, app.clock.today()).await? {
            let answers = held.role.powers().contains(&Power::JoinNetworks) && !held.email.is_empty();
            if answers && written.insert(held.person) {
                to(connection, app, &held, told).await?;
            }
        }
    }
    Ok(())
}

async fn to(
    connection: &mut Connection,
    app: &App,
    reader: &Held,
    told: &Told<'_>,
) -> Result<(), StoreError> {
    let new = (chance::token(), chance::token());
    let new = (new.0.as_str(), new.1.as_str());
    let Some(token) = letters::belonging_token(connection, reader.person, new).await? else {
        return Ok(());
    };
    let lang = reader.language;
    let link = app.config.address(&format!("/{lang}{}", told.path));
    let unsubscribe = app.config.address(&format!("/unsubscribe/{token}"));
    let mut args: Vec<(&'static str, Arg<'_>)> = told
        .args
        .iter()
        .map(|(name, value)| (*name, Arg::Text(value)))
        .collect();
    args.push(("link", Arg::Text(&link)));
    args.push(("unsubscribe", Arg::Text(&unsubscribe)));
    let end = app.texts.say(lang, "letter-membership-end", &args);
    let letter = Letter {
        recipient: &reader.email,
        person: Some(reader.person),
        language: lang,
        kind: "notice",
        subject: app.texts.say(lang, &format!("{}.subject", told.key), &args),
        body: format!("{}\n\n{end}", app.texts.say(lang, told.key, &args)),
        unsubscribe: Some(unsubscribe),
    };
    mail::post(connection, app.clock.now().as_second(), &letter).await?;
    Ok(())
}
