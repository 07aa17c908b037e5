//! 360Giving 1.4: one grant for each funder, programme, request and beneficiary. Those of one project share its number in
//! `relatedActivity`, so that whoever counts projects counts it once and whoever adds up money counts each euro once.

use std::io::{self, Write};

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::award::{Award, Body, Part, Shown};
use crate::rule::{Told, Why};
use crate::written::{cell, instant, number};

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
        for (_, part) in award.named() {
            let first = self.told.written == 0;
            self.writer.write_all(if first { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut self.writer, &grant(&self.package.prefix, shown, part))?;
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

/// What one beneficiary receives, as a grant of the standard.
#[must_use]
pub fn grant(prefix: &str, shown: &Shown<'_>, part: &Part) -> Value {
    let award = shown.award;
    let mut grant = json!({
        "id": format!("{prefix}-{}-{}", award.id, part.beneficiary.key),
        "title": cell(&shown.title, TITLE_MOST),
        "description": shown.summary,
        "currency": "EUR",
        "amountAppliedFor": number(part.requested),
        "amountAwarded": number(part.cents),
        "awardDate": award.decided.to_string(),
        "fundingOrganization": [organisation(prefix, &award.funder)],
        "recipientOrganization": [organisation(prefix, &part.beneficiary)],
        "grantProgramme": [programme(award)],
        "fromOpenCall": if award.open { "Yes" } else { "No" },
        "relatedActivity": [format!("{prefix}-{}", award.project)],
        "dateModified": instant(award.modified),
    });
    let paid: i64 = part
        .payments
        .iter()
        .filter(|payment| payment.paid)
        .map(|payment| payment.cents)
        .sum();
    if paid > 0 {
        grant["amountDisbursed"] = number(paid);
    }
    if let Some((first, last)) = award.lasts {
        grant["plannedDates"] = json!([{ "startDate": first.to_string(), "endDate": last.to_string() }]);
    }
    if let Some(url) = &award.url {
        grant["dataSource"] = json!(url);
    }
    grant
}

fn programme(award: &Award) -> Value {
    let mut programme = json!({ "code": award.programme.id, "title": award.programme.name });
    if let Some(url) = &award.programme.url {
        programme["url"] = json!(url);
    }
    programme
}

/// An organisation: by a list of org-id.guide where there is one (`BE-BCE_KBO`; `FR-RCS` for what Sirene numbers). For the French
/// register of associations there is none: the publisher's own number then.
fn organisation(prefix: &str, body: &Body) -> Value {
    let id = match (&body.kbo, body.unit()) {
        (Some(number), _) => format!("BE-BCE_KBO-{}", number.as_str()),
        (None, Some(unit)) => format!("FR-RCS-{unit}"),
        (None, None) => format!("{prefix}:org-{}", body.key),
    };
    json!({ "id": id, "name": body.name, "addressCountry": body.country.code() })
}
