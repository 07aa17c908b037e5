//! Payment orders as a table for a treasury, and what it paid, read back. Pure: CSV (RFC 4180), columns known by their
//! names.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::features::file;
use crate::shared::i18n::Lang;
use crate::shared::web::typed::no_formula;

/// Lines that are read at most.
pub const LINES_MOST: usize = 20_000;

/// The columns of an order.
const COLUMNS: [&str; 11] = [
    "reference",
    "ordered_on",
    "beneficiary",
    "identifier",
    "iban",
    "account_holder",
    "amount",
    "currency",
    "agreement",
    "application",
    "due_on",
];

/// A payment to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// Of the payment: the treasury gives it back.
    pub reference: String,
    /// When it was ordered.
    pub on: Date,
    /// Who is paid.
    pub beneficiary: String,
    /// By which number it is known.
    pub identifier: String,
    /// To which account.
    pub iban: String,
    /// The name of that account.
    pub holder: String,
    /// How much, in cents.
    pub cents: i64,
    /// Under which agreement.
    pub agreement: String,
    /// Of which application.
    pub application: String,
    /// Until when.
    pub due: Date,
}

/// An order as a table, with semicolons and a point before the cents.
#[must_use]
pub fn written(orders: &[Ordered]) -> String {
    let mut table = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut write = |cells: &[String]| {
        table.write_record(cells).expect("memory takes what is written");
    };
    write(&COLUMNS.map(str::to_owned));
    for one in orders {
        write(&[
            one.reference.clone(),
            one.on.to_string(),
            no_formula(&one.beneficiary),
            one.identifier.clone(),
            one.iban.clone(),
            no_formula(&one.holder),
            amount(one.cents),
            "EUR".to_owned(),
            one.agreement.clone(),
            one.application.clone(),
            one.due.to_string(),
        ]);
    }
    let bytes = table.into_inner().expect("memory takes what is written");
    String::from_utf8(bytes).expect("texts are UTF-8")
}

fn amount(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// A payment that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Its line in the table; the first below the names is 2.
    pub line: usize,
    /// Of the payment, as it was ordered.
    pub reference: String,
    /// When.
    pub on: Date,
    /// How much, in cents.
    pub cents: i64,
}

/// Why a line cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such column: `reference`, `paid_on` or `amount`.
    Columns,
    /// More lines than are read at once.
    TooMany,
    /// The line is no line of a table.
    Line,
    /// The day is none.
    Day,
    /// The amount is none, could mean two things, or is nothing.
    Amount,
    /// The same reference stands twice.
    Twice,
    /// Nothing was ordered under that reference.
    Unknown,
    /// Another amount was ordered, in cents.
    Other(i64),
    /// It was paid before it was ordered, or in the future.
    When,
}

impl Fault {
    /// The end of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Columns => "columns",
            Self::TooMany => "too-many",
            Self::Line => "line",
            Self::Day => "day",
            Self::Amount => "amount",
            Self::Twice => "twice",
            Self::Unknown => "unknown",
            Self::Other(_) => "other",
            Self::When => "when",
        }
    }
}

/// What a treasury paid. The sign between columns is found in the first line: semicolon, comma or tabulator.
///
/// # Errors
/// Each line that cannot be read, with why; then nothing of the table is taken.
pub fn read(text: &str) -> Result<Vec<Paid>, Vec<(usize, Fault)>> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let between = [';', '\t', ',']
        .into_iter()
        .max_by_key(|sign| head.matches(*sign).count())
        .unwrap_or(';');
    let mut table = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(between).unwrap_or(b';'))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let Ok(names) = table.headers().cloned() else {
        return Err(vec![(1, Fault::Columns)]);
    };
    let column = |name: &str| names.iter().position(|one| one.eq_ignore_ascii_case(name));
    let (Some(reference), Some(on), Some(cents)) = (column("reference"), column("paid_on"), column("amount"))
    else {
        return Err(vec![(1, Fault::Columns)]);
    };
    let (mut paid, mut faults): (Vec<Paid>, Vec<(usize, Fault)>) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (line, record) in (2..).zip(table.records()) {
        if line > LINES_MOST + 1 {
            faults.push((line, Fault::TooMany));
            break;
        }
        let Ok(record) = record else {
            faults.push((line, Fault::Line));
            continue;
        };
        let cell = |at: usize| record.get(at).unwrap_or_default();
        // A line with nothing in it ends a table in many programs.
        if record.iter().all(str::is_empty) {
            continue;
        }
        let reference = cell(reference).to_uppercase();
        let fault = match (day(cell(on)), file::amount(cell(cents), Lang::Fr)) {
            (None, _) => Fault::Day,
            (_, Err(_) | Ok(0)) => Fault::Amount,
            (Some(_), Ok(_)) if !seen.insert(reference.clone()) => Fault::Twice,
            (Some(on), Ok(cents)) => {
                paid.push(Paid {
                    line,
                    reference,
                    on,
                    cents,
                });
                continue;
            }
        };
        faults.push((line, fault));
    }
    match faults.is_empty() {
        true => Ok(paid),
        false => Err(faults),
    }
}

/// A day as machines write it, 2027-03-31, or as people do, 31/03/2027.
#[must_use]
pub fn day(written: &str) -> Option<Date> {
    if let Ok(day) = written.trim().parse() {
        return Some(day);
    }
    let mut parts = written.trim().split(['/', '.', '-']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let all = parts.next().is_none() && year.len() == 4;
    Date::new(
        year.parse().ok().filter(|_| all)?,
        month.parse().ok()?,
        day.parse().ok()?,
    )
    .ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{Fault, Ordered, day, read, written};

    #[test]
    fn what_was_paid_is_read_as_treasuries_write_it_or_refused_line_by_line() {
        let semicolons = "\u{feff}Reference;paid_on;AMOUNT;label\r\nk7f3-1;31/03/2027;1 234,50;x\r\n;;;\r\n";
        let paid = read(semicolons).unwrap();
        assert_eq!(
            (paid.len(), paid[0].cents, paid[0].on),
            (1, 123_450, date(2027, 3, 31))
        );
        assert_eq!(paid[0].reference, "K7F3-1");
        let commas = read("amount,paid_on,reference\n\"1234.50\",2027-03-31,K7F3-1\n").unwrap();
        assert_eq!(commas[0].cents, 123_450);
        let wrong = "reference;paid_on;amount\nA;2027-02-30;1\nB;2027-03-01;1.250\nC;2027-03-01;-5\nD;2027-03-01;2\nD;2027-03-02;2";
        let faults = [
            (2, Fault::Day),
            (3, Fault::Amount),
            (4, Fault::Amount),
            (6, Fault::Twice),
        ];
        assert_eq!(read(wrong), Err(faults.to_vec()));
        assert_eq!(read("reference;amount\nA;1"), Err(vec![(1, Fault::Columns)]));
        assert_eq!(day("1/2/2027"), Some(date(2027, 2, 1)));
        assert_eq!(day("1/2/27"), None);
    }

    proptest! {
        /// Whatever comes in is read or refused; and what an order says comes back as it was, whatever people are called.
        #[test]
        fn what_is_ordered_is_read_back(name in ".{0,30}", cents in 1_i64..100_000_000_000, any in ".{0,200}") {
            let _ = read(&any);
            let one = Ordered {
                reference: "K7F3-Q2M9-1".to_owned(), on: date(2027, 1, 1), beneficiary: name.clone(),
                identifier: String::new(), iban: String::new(), holder: name, cents,
                agreement: String::new(), application: String::new(), due: date(2027, 3, 1),
            };
            let table = written(std::slice::from_ref(&one)).replacen("ordered_on", "paid_on", 1);
            let read = read(&table).unwrap();
            prop_assert_eq!((read[0].cents, &read[0].reference), (cents, &one.reference));
        }
    }
}
