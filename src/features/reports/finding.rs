//! The scoped lookup. A report exists for those who ask with the application, from the beginning; for its funders it says
//! nothing until it was sent. Where no money was granted, the organisers of the call read it who went on with the application.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::figures::{self, Line};
use super::report::{Answer, Part, Report};
use super::store;
use crate::features::applications::{self, Named, Sent};
use crate::features::calls::{self, Call};
use crate::features::{agreements, desk};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A report, as somebody finds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The application.
    pub sent: Sent,
    /// The report.
    pub report: Report,
    /// What each partner tells, in the order of the application; an empty one where it wrote nothing.
    pub parts: Vec<Part>,
    /// What was said of it after it was sent.
    pub answers: Vec<Answer>,
    /// The numbers of those who have to tell: who receives under an agreement and did not leave; else to whom something was
    /// granted, else all.
    pub tells: Vec<i64>,
    /// What amendments moved of the plan, until it was sent.
    pub moved: Vec<agreements::Moved>,
    /// What funders granted over several years, and told; see [`Found::over`].
    over: store::OverYears,
    /// The call whose organisers read it, for no money was granted; see [`without_money`].
    pub call: Option<Call>,
}

impl Found {
    /// The partners and what each tells.
    pub fn each(&self) -> impl Iterator<Item = (&Named, &Part)> {
        self.sent.partners.iter().zip(&self.parts)
    }

    /// Whether somebody wrote something.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.parts.iter().any(|part| part.version > 0)
    }

    /// Those who have to tell and did not say that they are ready.
    #[must_use]
    pub fn missing(&self) -> Vec<&str> {
        self.each()
            .filter(|(named, _)| self.tells.contains(&named.organisation.id))
            .filter(|(named, part)| !part.ready || self.lacks(named, part))
            .map(|(named, _)| named.organisation.name.as_str())
            .collect()
    }

    /// Whoever leads: the first of those who have to tell.
    #[must_use]
    pub fn lead(&self) -> Option<&Named> {
        let mut partners = self.sent.partners.iter();
        partners.find(|named| self.tells.contains(&named.organisation.id))
    }

    /// What a partner requested for each year of the programmes at these addresses, of all where none is named, in cents.
    #[must_use]
    pub fn requested(&self, key: &str, programmes: Option<&[&str]>) -> BTreeMap<i16, i64> {
        let years = figures::years(&self.sent.frozen).into_iter();
        let mut requested: BTreeMap<i16, i64> = years.map(|year| (year, 0)).collect();
        for one in self.sent.frozen.own_requests() {
            let counts = programmes.is_none_or(|all| all.contains(&one.programme.as_str()));
            if one.partner == key && counts {
                *requested.entry(one.year).or_default() += one.cents;
            }
        }
        requested
    }

    /// What of what a funder granted a partner is of each year, in cents, where it decided that for several.
    #[must_use]
    pub fn over(&self, key: &str, funder: i64) -> Option<&BTreeMap<i16, i64>> {
        self.over.get(&(key.to_owned(), funder))
    }

    /// The same, and where it was not decided so what the partner requested of that funder's programmes, at these addresses, for each year.
    #[must_use]
    pub fn by_year(&self, key: &str, (funder, programmes): (i64, &[&str])) -> BTreeMap<i16, i64> {
        let decided = self.over(key, funder).cloned();
        decided.unwrap_or_else(|| self.requested(key, Some(programmes)))
    }

    /// What a partner planned and did.
    #[must_use]
    pub fn lines(&self, named: &Named, part: &Part) -> Vec<Line> {
        let key = named.party.key.as_str();
        let whose = (key, named.organisation.id);
        let planned = figures::planned_since(&self.sent.frozen, whose, self.report.year, &self.moved);
        figures::lines(&planned, &part.done)
    }

    /// The partners whose money is in the account of all: who has nothing to tell and told nothing is no gap.
    pub fn telling(&self) -> impl Iterator<Item = (&Named, &Part)> {
        let told = |part: &Part| !part.done.is_empty() || !part.content.done.is_empty();
        self.each()
            .filter(move |(named, part)| self.tells.contains(&named.organisation.id) || told(part))
    }

    /// What all planned and did.
    #[must_use]
    pub fn together(&self) -> Vec<Line> {
        let each = self.telling();
        let parts: Vec<Vec<Line>> = each.map(|(named, part)| self.lines(named, part)).collect();
        figures::together(&parts)
    }

    /// Whether its year has not begun: what is told of it now can hardly have been done.
    #[must_use]
    pub fn is_before(&self, today: Date) -> bool {
        today.year() < self.report.year
    }

    /// What lacks before a partner can say that its part is ready: the sentences on gaps, and what was done.
    #[must_use]
    pub fn lacks(&self, named: &Named, part: &Part) -> bool {
        let lines = self.lines(named, part);
        part.content.done.is_empty() || lines.iter().any(|line| line.is_far() && line.words.is_empty())
    }

    /// What follows the language in the address of its page, for those who ask.
    #[must_use]
    pub fn path(&self) -> String {
        format!(
            "/applications/{}/report/{}",
            self.sent.application.address, self.report.year
        )
    }

    /// What follows the language in the address of its page, for its funders.
    #[must_use]
    pub fn desk(&self) -> String {
        format!(
            "/desk/applications/{}/report/{}",
            self.sent.application.number, self.report.year
        )
    }

    /// What follows the language in the address of its page, for the organisers of the call.
    #[must_use]
    pub fn answer(&self) -> String {
        format!("{}/answer", self.path())
    }

    /// The organisers who read it and whose word counts: no partner accepts what it tells itself.
    pub fn organisers(&self) -> impl Iterator<Item = i64> {
        let organisers = self.call.iter().flat_map(|call| &call.organisers).copied();
        let is_partner = |id: &i64| {
            self.sent
                .partners
                .iter()
                .any(|named| named.organisation.id == *id)
        };
        organisers.filter(move |id| !is_partner(id))
    }

    /// A partner by the last part of the address of its page.
    #[must_use]
    pub fn partner(&self, slug: &str) -> Option<(&Named, &Part)> {
        self.each().find(|(named, _)| named.organisation.slug() == slug)
    }
}

/// The years of which an application has something to tell: those of its budget, and those of which agreements owe a report. Where
/// its call brought no money: also those of its actions, and where none has a day the year in which it was received.
///
/// # Errors
/// When the database does not answer.
pub async fn years(
    connection: &mut Connection,
    sent: &Sent,
    without_money: bool,
) -> Result<Vec<i16>, StoreError> {
    let mut years = figures::years(&sent.frozen);
    years.extend(agreements::told_of(connection, sent.application.id).await?);
    if without_money {
        years.extend(figures::years_of_actions(&sent.frozen));
        let received = sent.version.received_at.filter(|_| years.is_empty());
        let received = received.and_then(|at| jiff::Timestamp::from_second(at).ok());
        years.extend(received.map(|at| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).year()));
    }
    years.sort_unstable();
    years.dedup();
    Ok(years)
}

/// The call that an application answers and whose organisers went on with it, as long as no funder granted it anything: they read
/// then what was done. Nothing otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn without_money(connection: &mut Connection, sent: &Sent) -> Result<Option<Call>, Error> {
    let Some(call) = sent.application.call else {
        return Ok(None);
    };
    if !desk::granted(connection, sent.application.id).await?.is_empty() {
        return Ok(None);
    }
    let selected = applications::selected(connection, call, Lang::default()).await?;
    match selected.iter().any(|one| one.application == sent.application.id) {
        true => Ok(calls::by_id(connection, call).await?),
        false => Ok(None),
    }
}

/// The report on a year of an application.
async fn read(connection: &mut Connection, sent: Sent, year: &str) -> Result<Found, Error> {
    let number: i16 = year.parse().map_err(|_| Error::NotFound)?;
    let call = without_money(connection, &sent).await?;
    let known = years(connection, &sent, call.is_some()).await?;
    if number.to_string() != year || !known.contains(&number) {
        return Err(Error::NotFound);
    }
    let report = store::find(connection, (sent.application.id, number)).await?;
    let mut kept: BTreeMap<i64, Part> = BTreeMap::new();
    for part in store::parts(connection, report.id).await? {
        kept.insert(part.organisation, part);
    }
    let parts = sent.partners.iter().map(|named| {
        let id = named.organisation.id;
        kept.remove(&id).unwrap_or(Part {
            organisation: id,
            ..Part::default()
        })
    });
    let parts = parts.collect();
    let answers = store::answers(connection, report.id).await?;
    let mut tells = agreements::receiving(connection, sent.application.id).await?;
    if tells.is_empty() {
        let granted = desk::granted(connection, sent.application.id).await?;
        let partners = sent.partners.iter();
        let granted = partners.filter(|named| granted.iter().any(|one| one.partner == named.party.key));
        tells = granted.map(|named| named.organisation.id).collect();
    }
    if tells.is_empty() {
        tells = sent.partners.iter().map(|named| named.organisation.id).collect();
    }
    let mut moved = agreements::moved(connection, sent.application.id).await?;
    // What was sent stays as it was told.
    moved.retain(|one| report.sent.is_none_or(|sent| one.on <= sent));
    Ok(Found {
        over: store::over_years(connection, sent.application.id).await?,
        moved,
        sent,
        report,
        parts,
        answers,
        tells,
        call,
    })
}

/// The report at an address, for whoever acts for one of those who ask.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for everybody else.
pub async fn find(cx: &Cx, connection: &mut Connection, (id, year): (&str, &str)) -> Result<Found, Error> {
    cx.someone()?;
    let sent = applications::sent_at(connection, id)
        .await?
        .ok_or(Error::NotFound)?;
    let mut partners = sent.partners.iter();
    if !partners.any(|named| cx.could(Power::SeeFile, Some(named.organisation.id))) {
        return Err(Error::NotFound);
    }
    read(connection, sent, year).await
}

/// The report at an address, for whoever reads the application at the desk for a funder that granted something: what was sent is
/// told to nobody else.
///
/// # Errors
/// As [`desk::clear`]; [`Error::NotFound`] for the other funders.
pub async fn find_at_desk(
    cx: &Cx,
    connection: &mut Connection,
    (id, year): (&str, &str),
) -> Result<(Found, desk::Found), Error> {
    let mut at_desk = desk::clear(cx, connection, id).await?;
    let gave = |at_desk: &desk::Found, funder: i64| {
        let told = |one: &desk::Decision| one.state == desk::State::Granted && one.notified.is_some();
        at_desk
            .decisions
            .iter()
            .any(|one| one.funder == funder && told(one))
    };
    if !gave(&at_desk, at_desk.funder.id) {
        let mut others = at_desk.funders.iter();
        let other = others.find(|one| gave(&at_desk, one.id)).ok_or(Error::NotFound)?;
        at_desk = desk::clear_for(cx, connection, id, &other.key.clone()).await?;
    }
    let found = read(connection, at_desk.sent.clone(), year).await?;
    Ok((found, at_desk))
}

/// The report at an address, for whoever reads the application for an organiser of its call, where no money was granted: with the
/// organiser for which they do, and under which mandate.
///
/// # Errors
/// As those who find the application; [`Error::NotFound`] for everybody else, for whoever stands too near to those who ask, and
/// where funders read it.
pub async fn find_for_organisers(
    cx: &Cx,
    connection: &mut Connection,
    (id, year): (&str, &str),
) -> Result<(Found, i64, Acting), Error> {
    let read_by = applications::find(cx, connection, id, None).await?;
    let sent = applications::sent_at(connection, id).await?;
    let sent = sent.filter(|_| read_by.reads).ok_or(Error::NotFound)?;
    let found = read(connection, sent, year).await?;
    for organiser in found.organisers() {
        match cx.acting(Power::OrganiseCalls, Some(organiser)) {
            Err(Error::NotFound) => {}
            answer => return answer.map(|acting| (found.clone(), organiser, acting)),
        }
    }
    Err(Error::NotFound)
}
