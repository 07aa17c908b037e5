//! From decisions that were notified to awards: what one funder grants to the partners of one application, out of one
//! programme, on one day, is one award.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use jiff::civil::Date;
use open_grants::{Aid, Award, Body, Country, Given, Part, Payment, Programme, Words};
use registers::{Kbo, RnaNumber, Siren, Siret};

use crate::features::agreements::Followed;
use crate::features::applications::{self, Brief};
use crate::features::desk::Notified;
use crate::features::directory::{self, Kind, Numbered};
use crate::features::{file, programmes};
use crate::shared::app::App;
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// Bodies that are kept at most: some hundreds of bytes each.
const KEPT: usize = 20_000;

/// What awards are made from. What many of them share is read once.
#[derive(Default)]
pub struct Read {
    briefs: HashMap<i64, Brief>,
    /// Who may be named; nobody where an organisation is not published (it is withheld, or a natural person).
    bodies: HashMap<i64, Option<Known>>,
    /// Address of each programme, and what the common fund is called that pays for it; empty where none does.
    programmes: HashMap<i64, (String, String)>,
}

/// An organisation that may be named.
struct Known {
    body: Body,
    public: bool,
}

/// What one application is shown to be called, and its awards, each with the decisions that are in it under the name of who
/// receives.
pub struct Told {
    /// The words that all its awards share.
    pub words: Words,
    /// They.
    pub awards: Vec<(Award, Vec<i64>)>,
}

impl Read {
    /// Reads what the awards of these answers need beside what their applications say of themselves.
    ///
    /// # Errors
    /// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
    pub async fn next(
        &mut self,
        app: &App,
        connection: &mut Connection,
        (answers, briefs): (&[Notified], HashMap<i64, Brief>),
    ) -> Result<(), Error> {
        let granted = || answers.iter().filter(|one| is_given(one));
        let once = |ids: BTreeSet<i64>| -> Vec<i64> { ids.into_iter().collect() };
        let applications = once(granted().map(|one| one.application).collect());
        let without: Vec<i64> = applications
            .into_iter()
            .filter(|id| !briefs.contains_key(id))
            .collect();
        self.briefs = briefs;
        self.briefs
            .extend(applications::briefs_of(connection, &without).await?);
        let unknown = granted().map(|one| one.programme);
        let unknown = once(unknown.filter(|id| !self.programmes.contains_key(id)).collect());
        let programmes = programmes::by_ids(connection, &unknown).await?.into_iter();
        self.programmes
            .extend(programmes.map(|one| (one.id, (one.address, one.fund))));
        if self.bodies.len() > KEPT {
            self.bodies.clear();
        }
        let bodies = granted().flat_map(|one| [one.funder, one.organisation]);
        let bodies = once(bodies.filter(|id| !self.bodies.contains_key(id)).collect());
        let mut found = directory::numbered(connection, &bodies).await?;
        self.bodies.extend(bodies.into_iter().map(|id| {
            let known = found.remove(&id).map(|one| Known {
                public: one.kind == Kind::PublicBody,
                body: body(app, one),
            });
            (id, known)
        }));
        Ok(())
    }

    fn known(&self, organisation: i64) -> Option<&Known> {
        self.bodies.get(&organisation)?.as_ref()
    }
}

fn is_given(answer: &Notified) -> bool {
    answer.grants && answer.cents > 0
}

/// The awards of one application, from every answer on it and what agreements say of them, by decision. An organisation that is
/// not published is named nowhere; an award of a funder that is not is left out.
#[must_use]
pub fn awards(
    app: &App,
    read: &Read,
    answers: &[Notified],
    followed: &BTreeMap<i64, Followed>,
) -> Option<Told> {
    let granted: Vec<&Notified> = answers.iter().filter(|one| is_given(one)).collect();
    let first = granted.first()?;
    let brief = read.briefs.get(&first.application)?;
    let acts: BTreeSet<(i64, i64, Date, Option<i16>)> = granted
        .iter()
        .map(|one| (one.programme, one.funder, one.day, one.year))
        .collect();
    let mut awards: Vec<(Award, Vec<i64>)> = Vec::with_capacity(acts.len());
    for (programme, giver, day, year) in acts {
        let mut own: Vec<&Notified> = granted
            .iter()
            .copied()
            .filter(|one| (one.programme, one.funder, one.day, one.year) == (programme, giver, day, year))
            .collect();
        own.sort_by_key(|one| brief.partners.iter().position(|key| *key == one.partner));
        let Some((address, fund)) = read.programmes.get(&programme) else {
            continue;
        };
        let Some(funder) = read.known(giver) else {
            continue;
        };
        let others: BTreeSet<i64> = granted.iter().map(|one| one.funder).collect();
        let beside = others.iter().filter(|id| **id != giver);
        let beside = beside.filter_map(|id| read.known(*id));
        let beside: Vec<String> = beside.map(|one| one.body.name.clone()).collect();
        let agreed = agreed(&own, followed);
        let modified = own.iter().map(|one| touched(app, one, followed)).max();
        let parts = own.iter().map(|one| Part {
            beneficiary: read
                .known(one.organisation)
                .map_or_else(nobody, |known| known.body.clone()),
            requested: brief.requested(address, &one.partner),
            cents: one.cents,
            payments: payments(one, followed),
            aid: aid(brief, &one.partner, (funder.public, funder.body.country)),
        });
        let mut id = format!("{}-{address}-{day}-{}", first.number, year.unwrap_or(day.year()));
        // Of two funders that told of one programme on the day on which it was handed over, the second has an address of its own.
        if awards.iter().any(|(one, _)| one.id == id) {
            id.push_str("-2");
        }
        let award = Award {
            id,
            funder: funder.body.clone(),
            public: funder.public,
            programme: Programme {
                id: address.clone(),
                name: out_of(brief.programme(address).unwrap_or(address), fund),
                url: absolute(app, &format!("/fr/programmes/{address}")),
            },
            request: first.number.clone(),
            askers: first.parties,
            project: brief.project.clone(),
            title: brief.title.clone(),
            summary: brief.summary.clone(),
            reference: None,
            received: first.received.and_then(|seconds| day_of(app, seconds)),
            decided: day,
            agreed,
            year: year.unwrap_or(day.year()),
            lasts: brief.lasts,
            open: true,
            given: Given::Money,
            beside,
            parts: parts.collect(),
            url: absolute(app, "/fr/awards"),
            modified: Timestamp::from_second(modified.unwrap_or_default()).unwrap_or_default(),
        };
        let is_named = |one: &&&Notified| read.known(one.organisation).is_some();
        let decisions = own.iter().filter(is_named).map(|one| one.decision);
        awards.push((award, decisions.collect()));
    }
    let words = Words::of(&awards.first()?.0);
    Some(Told { words, awards })
}

/// What a programme is called, with the common fund whose money it gives. Formats know one who gives, by its numbers: whoever holds the
/// money of the fund, which has none.
fn out_of(programme: &str, fund: &str) -> String {
    match fund {
        "" => programme.to_owned(),
        fund => format!("{programme} ({fund})"),
    }
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

fn body(app: &App, organisation: Numbered) -> Body {
    let number = |scheme: &str| {
        let mut numbers = organisation.identifiers.iter();
        numbers
            .find(|(one, _)| one == scheme)
            .map(|(_, number)| number.as_str())
    };
    Body {
        person: false,
        country: country(app, &organisation),
        siret: number("fr-siret").and_then(|number| Siret::parse(number).ok()),
        siren: number("fr-siren").and_then(|number| Siren::parse(number).ok()),
        rna: number("fr-rna").and_then(|number| RnaNumber::parse(number).ok()),
        kbo: number("be-kbo").and_then(|number| Kbo::parse(number).ok()),
        key: organisation.key,
        name: organisation.name,
    }
}

/// Where an organisation has its seat; by its numbers where no register tells the place.
fn country(app: &App, organisation: &Numbered) -> Country {
    match file::country_of(app, organisation.commune.as_deref(), &organisation.identifiers) {
        file::Country::France => Country::France,
        file::Country::Belgium => Country::Belgium,
        file::Country::Elsewhere => Country::Elsewhere,
    }
}

/// Under which rules on state aid a partner receives: small aid of public funders unless it named others in its request, as its
/// own ledger counts it (`applications::terms`). Of another country's rules nothing is known here.
fn aid(brief: &Brief, partner: &str, (public, country): (bool, Country)) -> Aid {
    if !public {
        return Aid::None;
    }
    let member_state = match country {
        Country::France => "fr",
        Country::Belgium => "be",
        Country::Elsewhere => return Aid::None,
    };
    match brief
        .named(partner, member_state)
        .map(|one| (one.regime.as_str(), &one.reason))
    {
        None => Aid::Small,
        Some(("services", _)) => Aid::SmallServices,
        Some(("none", _)) => Aid::None,
        Some((_, reason)) => Aid::Other(reason.clone()),
    }
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
