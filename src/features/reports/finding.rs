//! The scoped lookup. A report exists for those who ask with the application, from the beginning; for its funders it says
//! nothing until it was sent.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::figures::{self, Line};
use super::report::{Answer, Part, Report};
use super::store;
use crate::features::applications::{self, Named, Sent};
use crate::features::{agreements, desk};
use crate::shared::authz::Power;
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

    /// What a partner planned and did.
    #[must_use]
    pub fn lines(&self, named: &Named, part: &Part) -> Vec<Line> {
        let key = named.party.key.as_str();
        let planned = figures::planned(&self.sent.frozen, Some(key), self.report.year);
        figures::lines(&planned, &part.done)
    }

    /// What all planned and did.
    #[must_use]
    pub fn together(&self) -> Vec<Line> {
        // Who has nothing to tell and told nothing is no gap.
        let told = |part: &Part| !part.done.is_empty() || !part.content.done.is_empty();
        let each = self
            .each()
            .filter(|(named, part)| self.tells.contains(&named.organisation.id) || told(part));
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

    /// A partner by the last part of the address of its page.
    #[must_use]
    pub fn partner(&self, slug: &str) -> Option<(&Named, &Part)> {
        self.each().find(|(named, _)| named.organisation.slug() == slug)
    }
}

/// The years of which an application has something to tell: those of its budget, and those of which agreements owe a report.
///
/// # Errors
/// When the database does not answer.
pub async fn years(connection: &mut Connection, sent: &Sent) -> Result<Vec<i16>, StoreError> {
    let mut years = figures::years(&sent.frozen);
    years.extend(agreements::told_of(connection, sent.application.id).await?);
    years.sort_unstable();
    years.dedup();
    Ok(years)
}

/// The report on a year of an application.
async fn read(connection: &mut Connection, sent: Sent, year: &str) -> Result<Found, Error> {
    let number: i16 = year.parse().map_err(|_| Error::NotFound)?;
    let known = years(connection, &sent).await?;
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
    Ok(Found {
        sent,
        report,
        parts,
        answers,
        tells,
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
