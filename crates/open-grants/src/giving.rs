//! 360Giving 1.4: one grant for each funder, programme, request and beneficiary. Those of one project share its number in
//! `relatedActivity`, so that whoever counts projects counts it once and whoever adds up money counts each euro once.

use std::borrow::Cow;
use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

use crate::award::{Body, Part, Shown};
use crate::rule::{Told, Why};
use crate::written::{cell, instant, iso, number};

/// Characters of a title at most: the standard wants fewer than 140.
const TITLE_MOST: usize = 139;

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// What its publisher's numbers begin with, so that nobody else has the same; `360G-…` where the standard's makers gave one.
    pub prefix: String,
    /// What it holds.
    pub title: String,
    /// The same in a sentence.
    pub description: String,
    /// Where it is found, in full; empty where that is not known.
    pub url: String,
    /// Who publishes it, and the full address of their site; empty where that is not known.
    pub publisher: (String, String),
    /// Under which licence, by its address.
    pub licence: String,
    /// When it was written.
    pub issued: Timestamp,
}

/// Writes a package, in constant memory. The standard wants one grant at least: [`Told::written`] says whether there is one.
#[derive(Debug)]
pub struct Giving<W: Write> {
    writer: W,
    package: Package,
    /// What is being written.
    line: Vec<u8>,
    told: Told,
}

impl<W: Write> Giving<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(mut writer: W, package: Package) -> io::Result<Self> {
        let mut head = json!({
            "version": "1.4",
            "title": package.title,
            "description": package.description,
            "issued": instant(package.issued),
            "license": package.licence,
            "publisher": { "name": package.publisher.0 },
        });
        if !package.url.is_empty() {
            head["downloadURL"] = json!(package.url);
        }
        if !package.publisher.1.is_empty() {
            head["publisher"]["website"] = json!(package.publisher.1);
        }
        let head = head.to_string();
        let open = head.strip_suffix('}').expect("an object ends with its brace");
        writer.write_all(open.as_bytes())?;
        writer.write_all(b",\"grants\":[")?;
        Ok(Self {
            writer,
            package,
            line: Vec::new(),
            told: Told::default(),
        })
    }

    /// Writes a grant for each beneficiary of an award that may be named.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let award = shown.award;
        self.told.awards += 1;
        let modified = instant(award.modified);
        for (_, part) in award.named() {
            let first = self.told.written == 0;
            self.writer.write_all(if first { b"\n" } else { b",\n" })?;
            self.line.clear();
            serde_json::to_writer(
                &mut self.line,
                &grant(&self.package.prefix, shown, (part, modified.as_str())),
            )?;
            self.writer.write_all(&self.line)?;
            self.told.written += 1;
        }
        let persons = award
            .parts
            .iter()
            .filter(|part| part.cents > 0 && part.beneficiary.person);
        persons.for_each(|_| self.told.leave(Why::Person));
        Ok(())
    }

    /// Ends the file; says what stands in it.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn finish(mut self) -> io::Result<(W, Told)> {
        self.writer.write_all(b"\n]}\n")?;
        Ok((self.writer, self.told))
    }
}

/// What one beneficiary receives, as a grant of the standard; keys in the order of letters.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Grant<'a> {
    amount_applied_for: f64,
    amount_awarded: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_disbursed: Option<f64>,
    award_date: String,
    currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    data_source: Option<&'a str>,
    date_modified: &'a str,
    description: &'a str,
    from_open_call: &'static str,
    funding_organization: [Organisation<'a>; 1],
    grant_programme: [Code<'a>; 1],
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned_dates: Option<[Days; 1]>,
    recipient_organization: [Organisation<'a>; 1],
    related_activity: [String; 1],
    title: Cow<'a, str>,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Days {
    end_date: String,
    start_date: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Organisation<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    address_country: &'static str,
    id: String,
    name: &'a str,
}

/// `modified`: when its award was written last.
fn grant<'a>(prefix: &str, shown: &'a Shown<'_>, (part, modified): (&'a Part, &'a str)) -> Grant<'a> {
    let award = shown.award;
    let paid = part.payments.iter().filter(|payment| payment.paid);
    let paid: i64 = paid.map(|payment| payment.cents).sum();
    Grant {
        amount_applied_for: number(part.requested),
        amount_awarded: number(part.cents),
        amount_disbursed: (paid > 0).then(|| number(paid)),
        award_date: iso(award.decided),
        currency: "EUR",
        data_source: award.url.as_deref(),
        date_modified: modified,
        description: &shown.words.summary,
        from_open_call: if award.open { "Yes" } else { "No" },
        funding_organization: [organisation(prefix, &award.funder)],
        grant_programme: [Code {
            code: &award.programme.id,
            title: &award.programme.name,
            url: award.programme.url.as_deref(),
        }],
        id: format!("{prefix}-{}-{}", award.id, part.beneficiary.key),
        planned_dates: award.lasts.map(|(first, last)| {
            [Days {
                end_date: iso(last),
                start_date: iso(first),
            }]
        }),
        recipient_organization: [organisation(prefix, &part.beneficiary)],
        related_activity: [format!("{prefix}-{}", award.project)],
        title: cell(&shown.words.title, TITLE_MOST),
    }
}

/// An organisation: by a list of org-id.guide where there is one (`BE-BCE_KBO`; `FR-RCS` for what Sirene numbers). For the French
/// register of associations there is none: the publisher's own number then.
fn organisation<'a>(prefix: &str, body: &'a Body) -> Organisation<'a> {
    Organisation {
        address_country: body.country.code(),
        id: match (&body.kbo, body.unit()) {
            (Some(number), _) => format!("BE-BCE_KBO-{}", number.as_str()),
            (None, Some(unit)) => format!("FR-RCS-{unit}"),
            (None, None) => format!("{prefix}:org-{}", body.key),
        },
        name: &body.name,
    }
}
