//! From decisions that were notified to awards: what one funder grants to the partners of one application, out of one
//! programme, on one day, is one award.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use jiff::civil::Date;
use open_grants::{Aid, Award, Body, Country, Given, Part, Payment, Programme};
use registers::{Kbo, RnaNumber, Siren, Siret};

use crate::features::agreements::Followed;
use crate::features::applications::{self, Frozen};
use crate::features::desk::Notified;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// The language in which projects and programmes are called: the files that the law asks for are French.
const LANG: Lang = Lang::Fr;

/// What awards are made from, read for many applications at once.
pub struct Read {
    frozen: HashMap<i64, Frozen>,
    published: HashMap<i64, Organisation>,
    programmes: HashMap<i64, programmes::Programme>,
}

impl Read {
    /// Reads what the awards of these answers need.
    ///
    /// # Errors
    /// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
    pub async fn of(connection: &mut Connection, answers: &[Notified]) -> Result<Self, Error> {
        let granted = || answers.iter().filter(|one| is_given(one));
        let once = |ids: BTreeSet<i64>| -> Vec<i64> { ids.into_iter().collect() };
        let applications = once(granted().map(|one| one.application).collect());
        let bodies = once(granted().flat_map(|one| [one.funder, one.organisation]).collect());
        let programmes = once(granted().map(|one| one.programme).collect());
        let frozen = applications::frozen_by_ids(connection, &applications).await?;
        let published = directory::published_by_ids(connection, &bodies).await?;
        let programmes = programmes::by_ids(connection, &programmes).await?;
        Ok(Self {
            frozen: frozen
                .into_iter()
                .map(|(application, frozen)| (application.id, frozen))
                .collect(),
            published: published.into_iter().map(|one| (one.id, one)).collect(),
            programmes: programmes.into_iter().map(|one| (one.id, one)).collect(),
        })
    }
}

fn is_given(answer: &Notified) -> bool {
    answer.grants && answer.cents > 0
}

/// The awards of one application, from every answer on it and what agreements say of them, by decision; each with the decisions
/// that are in it under the name of who receives. An organisation that is not published (it is withheld, or a natural
/// person) is named nowhere; an award of a funder that is not is left out.
#[must_use]
pub fn awards(
    app: &App,
    read: &Read,
    answers: &[Notified],
    followed: &BTreeMap<i64, Followed>,
) -> Vec<(Award, Vec<i64>)> {
    let granted: Vec<&Notified> = answers.iter().filter(|one| is_given(one)).collect();
    let Some((first, frozen)) = granted
        .first()
        .and_then(|first| Some((first, read.frozen.get(&first.application)?)))
    else {
        return Vec::new();
    };
    let parties = frozen.parties();
    let acts: BTreeSet<(i64, Date, Option<i16>)> = granted
        .iter()
        .map(|one| (one.programme, one.day, one.year))
        .collect();
    let mut awards = Vec::new();
    for (programme, day, year) in acts {
        let mut own: Vec<&Notified> = granted
            .iter()
            .copied()
            .filter(|one| (one.programme, one.day, one.year) == (programme, day, year))
            .collect();
        let place = |one: &&Notified| parties.iter().position(|party| party.key == one.partner);
        own.sort_by_key(place);
        let Some(programme) = read.programmes.get(&programme) else {
            continue;
        };
        let Some(funder) = read.published.get(&programme.funder) else {
            continue;
        };
        let others: BTreeSet<i64> = granted.iter().map(|one| one.funder).collect();
        let beside = others.iter().filter(|id| **id != funder.id);
        let beside = beside.filter_map(|id| read.published.get(id));
        let beside: Vec<String> = beside.map(|one| one.name.clone()).collect();
        let called = frozen
            .programmes
            .iter()
            .find(|one| one.address == programme.address);
        let called = called.map_or(programme.address.as_str(), |one| one.name.get(LANG).0);
        let public = funder.kind == Kind::PublicBody;
        let country = country(app, funder);
        let agreed = agreed(&own, followed);
        let modified = own.iter().map(|one| touched(app, one, followed)).max();
        let parts = own.iter().map(|one| Part {
            beneficiary: read
                .published
                .get(&one.organisation)
                .map_or_else(nobody, |organisation| body(app, organisation)),
            requested: requested(frozen, &one.partner, &programme.address),
            cents: one.cents,
            payments: payments(one, followed),
            aid: aid(frozen, &one.partner, (public, country)),
        });
        let award = Award {
            id: format!(
                "{}-{}-{day}-{}",
                first.number,
                programme.address,
                year.unwrap_or(day.year())
            ),
            funder: body(app, funder),
            public,
            programme: Programme {
                id: programme.address.clone(),
                name: called.to_owned(),
                url: absolute(app, &format!("/fr/programmes/{}", programme.address)),
            },
            request: first.number.clone(),
            project: frozen.project.address.clone(),
            title: frozen.title(LANG).0.to_owned(),
            summary: frozen
                .said("summary", LANG)
                .map_or("", |(words, _)| words)
                .to_owned(),
            reference: None,
            received: first.received.and_then(|seconds| day_of(app, seconds)),
            decided: day,
            agreed,
            year: year.unwrap_or(day.year()),
            lasts: lasts(frozen),
            open: true,
            given: Given::Money,
            beside,
            parts: parts.collect(),
            url: absolute(app, "/fr/awards"),
            modified: Timestamp::from_second(modified.unwrap_or_default()).unwrap_or_default(),
        };
        let is_named = |one: &&&Notified| read.published.contains_key(&one.organisation);
        let decisions = own.iter().filter(is_named).map(|one| one.decision);
        awards.push((award, decisions.collect()));
    }
    awards
}

/// The day from which agreements bind for all of it: the last of several; none where a part has none, or not yet.
fn agreed(own: &[&Notified], followed: &BTreeMap<i64, Followed>) -> Option<Date> {
    let days = own
        .iter()
        .map(|one| followed.get(&one.decision).map(|one| one.agreed));
    let days: Option<Vec<Date>> = days.collect();
    days?.into_iter().max()
}

/// What is paid of a decision, and when.
fn payments(one: &Notified, followed: &BTreeMap<i64, Followed>) -> Vec<Payment> {
    let payments = followed.get(&one.decision).map_or(&[][..], |one| &one.payments);
    let said = payments.iter().map(|one| Payment {
        day: one.day,
        cents: one.cents,
        paid: one.paid,
    });
    said.collect()
}

/// When something was written last of a decision, in seconds: decided, agreed, paid.
fn touched(app: &App, one: &Notified, followed: &BTreeMap<i64, Followed>) -> i64 {
    let own = followed.get(&one.decision);
    let paid = own
        .iter()
        .flat_map(|own| own.payments.iter().filter(|one| one.paid));
    let days = paid.map(|one| one.day).chain(own.map(|own| own.agreed));
    let last = days.max().and_then(|day| app.clock.instant(day.at(0, 0, 0, 0)));
    one.decided.max(last.map_or(0, |instant| instant.as_second()))
}

/// Whoever may not be named.
fn nobody() -> Body {
    Body {
        key: String::new(),
        name: String::new(),
        person: true,
        country: Country::France,
        siret: None,
        siren: None,
        rna: None,
        kbo: None,
    }
}

fn body(app: &App, organisation: &Organisation) -> Body {
    let number = |scheme: &str| {
        let mut numbers = organisation.identifiers.iter();
        numbers
            .find(|(one, _)| one == scheme)
            .map(|(_, number)| number.as_str())
    };
    Body {
        key: organisation.key.clone(),
        name: organisation.name.clone(),
        person: false,
        country: country(app, organisation),
        siret: number("fr-siret").and_then(|number| Siret::parse(number).ok()),
        siren: number("fr-siren").and_then(|number| Siren::parse(number).ok()),
        rna: number("fr-rna").and_then(|number| RnaNumber::parse(number).ok()),
        kbo: number("be-kbo").and_then(|number| Kbo::parse(number).ok()),
    }
}

/// Where an organisation has its seat; by its numbers where no register tells the place.
fn country(app: &App, organisation: &Organisation) -> Country {
    let place = organisation
        .commune
        .as_deref()
        .and_then(|code| app.territory.gazetteer.place(code));
    let belgian = place.map_or_else(
        || {
            organisation
                .identifiers
                .iter()
                .any(|(scheme, _)| scheme.starts_with("be-"))
        },
        |place| place.country == "be",
    );
    if belgian {
        Country::Belgium
    } else {
        Country::France
    }
}

/// What a partner had requested of a programme, all years and lines together, in cents.
fn requested(frozen: &Frozen, partner: &str, programme: &str) -> i64 {
    let own = frozen.own_requests();
    own.filter(|one| one.partner == partner && one.programme == programme)
        .map(|one| one.cents)
        .sum()
}

/// Under which rules on state aid a partner receives: small aid of public funders unless it named others in its request, as its
/// own ledger counts it (`applications::terms`).
fn aid(frozen: &Frozen, partner: &str, (public, country): (bool, Country)) -> Aid {
    if !public {
        return Aid::None;
    }
    let member_state = match country {
        Country::France => "fr",
        Country::Belgium => "be",
    };
    let named = frozen
        .terms
        .as_ref()
        .and_then(|terms| terms.named(partner, member_state));
    match named.map(|one| (one.regime.as_str(), &one.reason)) {
        None => Aid::Small,
        Some(("services", _)) => Aid::SmallServices,
        Some(("none", _)) => Aid::None,
        Some((_, reason)) => Aid::Other(reason.clone()),
    }
}

/// The first and the last day on which something of the project happens, where it says them.
fn lasts(frozen: &Frozen) -> Option<(Date, Date)> {
    let actions = &frozen.project.actions;
    let first = actions
        .iter()
        .filter_map(|action| action.starts.parse().ok())
        .min()?;
    let last = actions
        .iter()
        .filter_map(|action| action.until.parse().ok())
        .max()?;
    (first <= last).then_some((first, last))
}

/// The day of an instant where the territory is.
pub(super) fn day_of(app: &App, seconds: i64) -> Option<Date> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(app.clock.date_of(instant))
}

/// A full address, where the operator said under which name visitors find the site.
pub(super) fn absolute(app: &App, path: &str) -> Option<String> {
    let base = app.config.base_url.as_deref()?;
    Some(format!("{}{path}", base.trim_end_matches('/')))
}
