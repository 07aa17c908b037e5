//! A funder draws an agreement up after its decisions, proposes it, or takes it back.

use super::{Step, naming, note, tell};
use crate::features::agreements::agreement::{Agreement, Follows, Party};
use crate::features::agreements::content::{Content, Lack, project_days};
use crate::features::agreements::document::{FORMAT, Frozen, Given, Named, Passes, Payment};
use crate::features::agreements::filling;
use crate::features::agreements::finding::Found;
use crate::features::agreements::money::{divided_by_year, usual, yearly};
use crate::features::agreements::saying;
use crate::features::agreements::state::{Act, Form, Kind, State, next};
use crate::features::agreements::store::{agreements, parties, words};
use crate::features::agreements::targets::aims;
use crate::features::applications::{self, Frozen as SentDocument, Sent};
use crate::features::desk::{self, Decision};
use crate::features::directory::Organisation;
use crate::features::file;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Why nothing was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody was faster, or it has no sense where it stands.
    NotNow,
    /// A decision is not granted and told, or another agreement follows it already.
    Decision,
    /// Something lacks.
    Lacks(Vec<Lack>),
}

/// Key of the lead, where it receives the money of all and passes it on.
fn lead(frozen: &SentDocument) -> Option<&str> {
    let lead = frozen.lead().filter(|_| frozen.redistributes())?;
    Some(&lead.key)
}

/// Begins a draft after decisions, with everything that can be said already.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    cx: &Cx,
    connection: &mut Connection,
    (sent, funder): (&Sent, &Organisation),
    wanted: &[i64],
    acting: Acting,
) -> Result<Result<String, Refusal>, StoreError> {
    // Of two at once the second waits here, and sees what the first took.
    applications::take_turn(connection, sent.application.id).await?;
    let granted = desk::granted(connection, sent.application.id).await?;
    let taken = parties::followed(connection, sent.application.id).await?;
    let mut chosen: Vec<&Decision> = Vec::new();
    for id in wanted {
        let own = granted
            .iter()
            .find(|one| one.id == *id && one.funder == funder.id && !taken.contains(id));
        match own {
            Some(one) if chosen.iter().any(|other| other.id == one.id) => {}
            Some(one) => chosen.push(one),
            None => return Ok(Err(Refusal::Decision)),
        }
    }
    let Some(notified) = chosen.iter().filter_map(|one| one.notified).max() else {
        return Ok(Err(Refusal::Decision));
    };
    let days = project_days(&sent.frozen);
    let years = days.map_or(notified.year()..=notified.year(), |(first, last)| {
        first.year()..=last.year()
    });
    let (first, later) = desk::by_years(&chosen);
    let parts = yearly(notified, first, &later).unwrap_or_else(|| usual(notified, years));
    let form = Form::Agreement;
    let agreement = Agreement {
        id: chance::row(),
        number: chance::spoken_number(),
        kind: Kind::Grant,
        funder: funder.id,
        application: Some(sent.application.id),
        state: State::Draft,
        content: Content {
            form,
            language: cx.lang,
            starts: days.map(|(first, _)| first),
            ends: days.map(|(_, last)| last),
            parts,
            words: words::of(connection, funder.id, (form, cx.lang)).await?,
            ..Content::default()
        },
        document: String::new(),
        hash: String::new(),
        starts: None,
        ends: None,
        bound: None,
        version: 1,
    };
    agreements::insert(connection, &agreement, cx.now()).await?;
    // Whoever receives for all and passes it on agrees to that, be it given nothing itself.
    let passes = lead(&sent.frozen);
    let concerned = sent.partners.iter().filter(|named| {
        let key = named.party.key.as_str();
        passes == Some(key) || chosen.iter().any(|one| one.partner == key)
    });
    for (place, named) in (1..).zip(concerned) {
        let party = Party {
            organisation: named.organisation.id,
            key: named.party.key.clone(),
            left: None,
        };
        parties::add(connection, agreement.id, (&party, place)).await?;
        for one in chosen.iter().filter(|one| one.partner == party.key) {
            let follows = Follows {
                decision: one.id,
                organisation: party.organisation,
            };
            parties::follow(connection, agreement.id, follows).await?;
        }
    }
    let number = agreement.number.clone();
    agreements::note(
        connection,
        agreement.id,
        ("agreement-begun", "", 0),
        acting,
        cx.now(),
    )
    .await?;
    Ok(Ok(number))
}

/// Writes a draft; false where somebody wrote since the version that was seen, or it is none any more.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (content, seen): (Content, i64),
    acting: Acting,
) -> Result<bool, StoreError> {
    let agreement = Agreement {
        content,
        version: seen,
        ..found.agreement.clone()
    };
    let is_draft = found.agreement.state == State::Draft;
    if !is_draft || !agreements::update(connection, &agreement, cx.now()).await? {
        return Ok(false);
    }
    let step = Step {
        act: "agreement-written",
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    Ok(true)
}

/// What an agreement gives to each party, in cents, as the decisions say today; nothing where one of them is no longer
/// granted.
///
/// # Errors
/// When the database does not answer.
pub async fn given(
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<Vec<(i64, i64)>>, StoreError> {
    let granted = desk::granted(connection, found.sent.application.id).await?;
    let mut given: Vec<(i64, i64)> = found
        .parties
        .iter()
        .map(|(party, _)| (party.organisation, 0))
        .collect();
    for follows in parties::follows(connection, found.agreement.id).await? {
        let Some(decision) = granted.iter().find(|one| one.id == follows.decision) else {
            return Ok(None);
        };
        let own = given.iter_mut().find(|(id, _)| *id == follows.organisation);
        if let Some((_, cents)) = own {
            *cents += decision.cents;
        }
    }
    Ok(Some(given))
}

/// Whether the law asks for an agreement: a public funder in France gives one of the parties more than 23,000 € in a year,
/// with everything else that it gives it here or by the registers (law 2000-321, article 10; decree 2001-495). Gives the most of them, in cents.
///
/// # Errors
/// When the database does not answer.
pub async fn compulsory(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<(String, i64, i64)>, StoreError> {
    if !desk::is_public(&found.funder) || !file::in_france(cx, &found.funder) {
        return Ok(None);
    }
    for (party, organisation) in &found.parties {
        let years = desk::years(connection, (found.funder.id, party.organisation)).await?;
        let above = years.iter().find(|(_, one)| one.here > 0 && one.compels());
        if let Some((year, one)) = above {
            return Ok(Some((organisation.name.clone(), *year, one.all())));
        }
    }
    Ok(None)
}

/// What lacks before it can be proposed.
///
/// # Errors
/// When the database does not answer.
pub async fn lacks(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<Lack>, StoreError> {
    let ends = project_days(&found.sent.frozen).map(|(_, last)| last);
    let compulsory = compulsory(cx, connection, found).await?.is_some();
    let mut lacks = found
        .agreement
        .content
        .lacks(cx.app.clock.today(), ends, compulsory);
    if given(connection, found).await?.is_none() {
        lacks.push(Lack::Decision);
    }
    Ok(lacks)
}

/// The document in its own language, as it would be signed; nothing as long as something lacks.
///
/// # Errors
/// When the database does not answer.
pub async fn frozen(
    app: &App,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<Frozen>, StoreError> {
    let content = &found.agreement.content;
    let (Some((starts, ends)), Some(given)) = (content.days(), given(connection, found).await?) else {
        return Ok(None);
    };
    let named = |one: &Organisation, key: &str| Named {
        key: key.to_owned(),
        name: one.name.clone(),
        numbers: one
            .identifiers
            .iter()
            .map(|(scheme, value)| format!("{scheme}:{value}"))
            .collect(),
    };
    let lang = content.language;
    let follows = parties::follows(connection, found.agreement.id).await?;
    let granted = desk::granted(connection, found.sent.application.id).await?;
    let own = || {
        let follow = |id: i64| follows.iter().any(|other| other.decision == id);
        granted.iter().filter(move |one| follow(one.id))
    };
    let mut ids: Vec<i64> = own().map(|one| one.programme).collect();
    ids.sort_unstable();
    ids.dedup();
    let out_of = naming::out_of(app, connection, found, (&ids, lang)).await?;
    let (first, later) = desk::by_years(&own().collect::<Vec<_>>());
    let years: Vec<i16> = later.keys().copied().collect();
    let together: Vec<i64> = std::iter::once(first).chain(later.into_values()).collect();
    let mut payments = Vec::new();
    for (party, _) in &found.parties {
        for decision in own().filter(|one| one.partner == party.key) {
            let Ok(parts) = divided_by_year(&decision.shares(&years), &together, &content.parts) else {
                return Ok(None);
            };
            let programme = out_of.programmes.iter().find(|one| one.id == decision.programme);
            payments.extend(parts.into_iter().map(|(due, cents)| Payment {
                partner: party.key.clone(),
                due,
                cents,
                programme: programme.map_or_else(String::new, |one| one.address.clone()),
            }));
        }
    }
    payments.retain(|one| one.cents > 0);
    payments.sort_by_key(|one| one.due);
    let gives = found.parties.iter().zip(&given);
    let gives = gives.map(|((party, _), (_, cents))| Given {
        partner: party.key.clone(),
        cents: *cents,
    });
    let sent = &found.sent.frozen;
    let passes = lead(sent)
        .filter(|lead| found.parties.iter().any(|(party, _)| party.key == *lead))
        .map(|lead| Passes {
            lead: lead.to_owned(),
            clause: sent
                .clause(lang)
                .map_or_else(String::new, |(words, _)| words.to_owned()),
        });
    let mut frozen = Frozen {
        format: FORMAT.to_owned(),
        number: found.agreement.number.clone(),
        kind: found.agreement.kind.as_str().to_owned(),
        form: content.form,
        language: lang,
        funder: named(&found.funder, &found.funder.key),
        fund: out_of.fund,
        parties: found
            .parties
            .iter()
            .map(|(party, one)| named(one, &party.key))
            .collect(),
        application: found.sent.application.number.clone(),
        sent: found.sent.version.hash.clone(),
        project: found.sent.frozen.title(lang).0.to_owned(),
        programmes: out_of.names,
        starts,
        ends,
        why: content.why.clone(),
        uneven: content.uneven.clone(),
        unspent: content.unspent,
        given: gives.filter(|one| one.cents > 0).collect(),
        payments,
        targets: aims(content, &sent.project),
        passes,
        words: String::new(),
        readings: Vec::new(),
    };
    frozen.words = filling::filled(&content.words, lang, |place| {
        saying::place(app, &frozen, place, &content.conditions)
    });
    Ok(Some(frozen))
}

/// Proposes it: its text is frozen, and both sides are told. A letter binds at once.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (seen, acting): (i64, Acting),
) -> Result<Result<(), Refusal>, StoreError> {
    let app = &cx.app;
    applications::take_turn(connection, found.sent.application.id).await?;
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let Some(state) = next(agreement.state, Act::Propose).filter(|_| agreement.version == seen) else {
        return Ok(Err(Refusal::NotNow));
    };
    let mut found = found.clone();
    found.agreement = agreement;
    let lacks = lacks(cx, connection, &found).await?;
    let Some(frozen) = super::translating::frozen(app, connection, &found)
        .await?
        .filter(|_| lacks.is_empty())
    else {
        return Ok(Err(Refusal::Lacks(lacks)));
    };
    let (document, hash) = frozen.written();
    found.agreement = Agreement {
        state,
        document,
        hash,
        starts: Some(frozen.starts),
        ends: Some(frozen.ends),
        ..found.agreement
    };
    if !agreements::update(connection, &found.agreement, cx.now()).await? {
        return Ok(Err(Refusal::NotNow));
    }
    found.agreement.version += 1;
    for follows in parties::follows(connection, found.agreement.id).await? {
        desk::bind(connection, follows.decision, true).await?;
    }
    let step = Step {
        act: "agreement-proposed",
        after: &found.agreement.hash.clone(),
        ..Step::default()
    };
    note(connection, app, &found, step, acting).await?;
    if frozen.form == Form::Letter {
        if !super::signing::bind(cx, connection, &mut found, acting).await? {
            return Ok(Err(Refusal::NotNow));
        }
    } else {
        let said = |lang: Lang| app.texts.money(lang, frozen.total());
        let to = ("letter-agreement-proposed", Some(acting.person));
        tell(connection, app, &found, to, &said).await?;
    }
    Ok(Ok(()))
}
