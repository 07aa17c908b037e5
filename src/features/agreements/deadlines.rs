//! Until when what is to be done, by whom, and why: one computation for pages, lists and calendars. Pure.
//!
//! What an agreement fixes (payments, reports) and what laws add to it. Each line names its source in its text.

use jiff::ToSpan;
use jiff::civil::Date;
use workdays::Calendar;

use super::content::is_pluriannual;

/// Above so many cents of public grants in cash in a year, an association has its accounts audited and publishes them
/// (code de commerce, L612-4 and D612-5).
pub const AUDIT_ABOVE: i64 = 15_300_000;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum What {
    /// Pay so many cents: the day that the agreement names, sixty days after notification where it names none (law 2021-875,
    /// article 2).
    Pay(i64),
    /// Pay so many cents that were granted and that no agreement binds yet: sixty days after notification (law 2021-875, article 2), of a
    /// later year sixty days after it begins.
    /// An agreement that binds may name other days.
    PayGranted(i64),
    /// Tell of a year, within six months of its end (order of 11 October 2006; law 2000-321, article 10).
    Report(i16),
    /// Enter small State aid of so many cents in the central register, within twenty working days after it was granted (regulations
    /// (EU) 2023/2831 and 2023/2832, article 6).
    Declare(i64),
    /// Look at what came of it, at least three months before the end (circular 5811/SG of 29 September 2015, model, article 9).
    Evaluate,
    /// Publish the essential data, within three months of the signature (decree 2017-779, order of 17 November 2017).
    Publish,
    /// Publish the audited accounts of a year, three months after they were approved: the last day is that of accounts
    /// approved six months after the year.
    Audit(i16),
    /// The same, of which the association said why it had none to publish: it stands beside what is known here.
    AuditContested(i16),
    /// Pay back so many cents.
    PayBack(i64),
    /// Keep something else that was promised.
    Keep,
    /// Notify what was decided about a request: of money, two months of silence of a French public body refuse it (code des
    /// relations entre le public et l'administration, L231-4).
    Answer,
    /// The same, for those who ask: the last day on which an answer to a request of money comes.
    Await,
    /// Contest that silence refused it, whoever wants to: within two months of that day (code de justice administrative, R421-2).
    Contest,
    /// Answer what a funder asks about a request, by the day that it hopes for.
    Reply,
    /// Be heard at a session of the desk, before what is requested is debated there.
    Heard,
    /// What the calendar says of a day that the council of the desk adopted.
    Calendar,
}

impl What {
    /// The end of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Pay(_) => "pay",
            Self::PayGranted(_) => "pay-granted",
            Self::Report(_) => "report",
            Self::Declare(_) => "declare",
            Self::Evaluate => "evaluation",
            Self::Publish => "publication",
            Self::Audit(_) => "audit",
            Self::AuditContested(_) => "audit-contested",
            Self::PayBack(_) => "pay-back",
            Self::Keep => "other",
            Self::Answer => "answer",
            Self::Await => "await",
            Self::Contest => "contest",
            Self::Reply => "reply",
            Self::Heard => "heard",
            Self::Calendar => "calendar",
        }
    }
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// Its last day.
    pub on: Date,
    /// What.
    pub what: What,
    /// Number of the organisation that does it.
    pub who: i64,
    /// Number of the agreement, or of the application that is to be answered, as people read it; empty where there is none in
    /// particular. Of a day of the desk's calendar, what it says.
    pub agreement: String,
    /// Its number in the database, by which calendars know it: of an answer that is awaited, that of its funder; 0 where it is only known
    /// by its day.
    pub id: i64,
    /// Number of the application that is paid for, which not everybody may read; 0 of anything else.
    pub application: i64,
    /// What follows the language in the address of the page of what is awaited, or of the decision on a calendar; empty of anything else.
    pub at: String,
}

impl Deadline {
    /// Whether its last day is over; what is contested is not late, for nobody said yet that it is due.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.on < today && !matches!(self.what, What::AuditContested(_))
    }

    /// By which calendars and letters know it: the same as long as it is due, whatever else is resolved or put off.
    #[must_use]
    pub fn uid(&self) -> String {
        let which = match self.id {
            0 => self.on.to_string(),
            id => id.to_string(),
        };
        let is_calendar = self.what == What::Calendar;
        let of = if is_calendar { &self.at } else { &self.agreement };
        format!("{}-{of}-{}-{which}@tisserand", self.what.key(), self.who)
    }
}

/// A promise of an agreement: whose, what, until when; kept or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Number of the organisation.
    pub organisation: i64,
    /// What.
    pub what: What,
    /// Its last day.
    pub due: Date,
}

/// Until when what was told on a day is paid, where no agreement names another.
#[must_use]
pub fn pay_until(notified: Date) -> Date {
    notified.saturating_add(60.days())
}

/// Until when small State aid that was granted on a day is entered in the central register, where these working days are kept.
#[must_use]
pub fn declare_until(granted: Date, calendar: Calendar) -> Date {
    calendar.working_days_after(granted, 20)
}

/// What an agreement owes, once it binds: whoever leads tells of each year, and what came of it before the end where it lasts
/// longer than a year; a public funder in France publishes what is above 23,000 € for one of them.
#[must_use]
pub fn promised(
    (starts, ends): (Date, Date),
    bound: Date,
    lead: i64,
    publisher: Option<i64>,
) -> Vec<Promise> {
    let mut promised: Vec<Promise> = (starts.year()..=ends.year())
        .filter_map(|year| {
            let due = Date::new(year + 1, 6, 30).ok()?;
            Some(Promise {
                organisation: lead,
                what: What::Report(year),
                due,
            })
        })
        .collect();
    if is_pluriannual(starts, ends) {
        promised.push(Promise {
            organisation: lead,
            what: What::Evaluate,
            due: ends.saturating_sub(3.months()),
        });
    }
    promised.extend(publisher.map(|organisation| Promise {
        organisation,
        what: What::Publish,
        due: bound.saturating_add(3.months()),
    }));
    promised
}

/// The duties of an association by what public funders pay it in cash in a year.
#[must_use]
pub fn audits(organisation: i64, public_by_year: &[(i16, i64)]) -> Vec<Deadline> {
    let above = public_by_year.iter().filter(|(_, cents)| *cents > AUDIT_ABOVE);
    above
        .filter_map(|(year, _)| {
            Some(Deadline {
                on: Date::new(year + 1, 9, 30).ok()?,
                what: What::Audit(*year),
                who: organisation,
                agreement: String::new(),
                id: 0,
                application: 0,
                at: String::new(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use workdays::Calendar;

    use super::{AUDIT_ABOVE, Deadline, What, audits, declare_until, promised};

    #[test]
    fn aid_is_declared_within_twenty_days_on_which_people_work_where_it_is_granted() {
        let granted = date(2026, 11, 20);
        assert_eq!(declare_until(granted, Calendar::France), date(2026, 12, 18));
        // 14 July is kept in France, 21 July in Belgium.
        let summer = date(2026, 6, 30);
        assert_eq!(declare_until(summer, Calendar::France), date(2026, 7, 29));
        assert_eq!(
            declare_until(date(2026, 7, 14), Calendar::Belgium),
            date(2026, 8, 12)
        );
    }

    #[test]
    fn each_year_is_told_of_and_several_years_are_looked_at_before_their_end() {
        let one = promised(
            (date(2027, 1, 1), date(2027, 12, 31)),
            date(2026, 12, 15),
            7,
            None,
        );
        assert_eq!(one.len(), 1);
        assert_eq!((one[0].what, one[0].due), (What::Report(2027), date(2028, 6, 30)));
        let four = promised(
            (date(2027, 1, 1), date(2030, 12, 31)),
            date(2026, 12, 15),
            7,
            Some(9),
        );
        let evaluation = four.iter().find(|one| one.what == What::Evaluate);
        assert_eq!(evaluation.map(|one| one.due), Some(date(2030, 9, 30)));
        let publication = four.iter().find(|one| one.what == What::Publish);
        assert_eq!(
            publication.map(|one| (one.organisation, one.due)),
            Some((9, date(2027, 3, 15)))
        );
        assert_eq!(four.len(), 6);
    }

    #[test]
    fn accounts_are_audited_above_the_limit_and_not_at_it() {
        let years = [(2027, AUDIT_ABOVE), (2028, AUDIT_ABOVE + 1)];
        let audits = audits(7, &years);
        assert_eq!(audits.len(), 1);
        assert_eq!(
            (audits[0].on, audits[0].what),
            (date(2029, 9, 30), What::Audit(2028))
        );
        let (last, next) = (date(2029, 9, 30), date(2029, 10, 1));
        assert!(!audits[0].is_late(last) && audits[0].is_late(next));
        let contested = Deadline {
            what: What::AuditContested(2028),
            ..audits[0].clone()
        };
        assert!(!contested.is_late(next), "what is contested is not late");
    }
}
