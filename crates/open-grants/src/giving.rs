//! 360Giving 1.4: one grant for each funder, programme, request and beneficiary. Those of one project share its number in
//! `relatedActivity`, so that whoever counts projects counts it once and whoever adds up money counts each euro once.

use std::io::{self, Write};

use jiff::Timestamp;
use serde_json::json;

use crate::award::{Body, Part, Shown};
use crate::json::Json;
use crate::rule::{Told, Why};
use crate::written::{cell, instant};

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
    prefix: String,
    /// What is being written.
    line: Json,
    /// What the grants of an award have in common: between the amounts and the number, before who receives, after that.
    shared: [Json; 3],
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
            prefix: package.prefix,
            line: Json::default(),
            shared: <[Json; 3]>::default(),
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
        self.share(shown);
        for (_, part) in award.named() {
            self.line
                .clear()
                .raw(if self.told.written == 0 { "\n" } else { ",\n" });
            self.grant(&award.id, part);
            self.writer.write_all(self.line.as_str().as_bytes())?;
            self.told.written += 1;
        }
        let persons = award
            .parts
            .iter()
            .filter(|part| part.cents > 0 && part.beneficiary.person);
        persons.for_each(|_| self.told.leave(Why::Person));
        Ok(())
    }

    /// What one beneficiary receives, as a grant of the standard; keys in the order of letters.
    fn grant(&mut self, award: &str, part: &Part) {
        let (line, prefix) = (&mut self.line, self.prefix.as_str());
        let paid = part.payments.iter().filter(|payment| payment.paid);
        let paid: i64 = paid.map(|payment| payment.cents).sum();
        line.raw(r#"{"amountAppliedFor":"#).number(part.requested);
        line.raw(r#","amountAwarded":"#).number(part.cents);
        if paid > 0 {
            line.raw(r#","amountDisbursed":"#).number(paid);
        }
        let [middle, days, end] = &self.shared;
        line.raw(middle.as_str());
        line.raw(r#","id":""#).inner(prefix).raw("-").inner(award);
        line.raw("-").inner(&part.beneficiary.key).raw("\"");
        line.raw(days.as_str()).raw(r#","recipientOrganization":["#);
        organisation(line, prefix, &part.beneficiary);
        line.raw(end.as_str());
    }

    /// What the grants of an award have in common.
    fn share(&mut self, shown: &Shown<'_>) {
        let award = shown.award;
        let prefix = self.prefix.as_str();
        let [middle, days, end] = &mut self.shared;
        middle.clear().raw(r#","awardDate":"#).day(award.decided);
        middle.raw(r#","currency":"EUR""#);
        if let Some(url) = &award.url {
            middle.raw(r#","dataSource":"#).text(url);
        }
        middle.raw(r#","dateModified":"#).text(&instant(award.modified));
        middle.raw(r#","description":"#).text(&shown.words.summary);
        middle
            .raw(r#","fromOpenCall":"#)
            .text(if award.open { "Yes" } else { "No" });
        middle.raw(r#","fundingOrganization":["#);
        organisation(middle, prefix, &award.funder);
        middle
            .raw(r#"],"grantProgramme":[{"code":"#)
            .text(&award.programme.id);
        middle.raw(r#","title":"#).text(&award.programme.name);
        if let Some(url) = &award.programme.url {
            middle.raw(r#","url":"#).text(url);
        }
        middle.raw("}]");
        days.clear();
        if let Some((first, last)) = award.lasts {
            days.raw(r#","plannedDates":[{"endDate":"#).day(last);
            days.raw(r#","startDate":"#).day(first).raw("}]");
        }
        end.clear()
            .raw(r#"],"relatedActivity":[""#)
            .inner(prefix)
            .raw("-");
        end.inner(&award.project).raw(r#""],"title":"#);
        end.text(&cell(&shown.words.title, TITLE_MOST)).raw("}");
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

/// An organisation: by a list of org-id.guide where there is one (`BE-BCE_KBO`; `FR-RCS` for what Sirene numbers). For the French
/// register of associations there is none: the publisher's own number then.
fn organisation(to: &mut Json, prefix: &str, body: &Body) {
    let country = body.country.code();
    to.raw("{");
    if !country.is_empty() {
        to.raw(r#""addressCountry":"#).text(country).raw(",");
    }
    to.raw(r#""id":""#);
    match (&body.kbo, body.unit()) {
        (Some(number), _) => to.raw("BE-BCE_KBO-").raw(number.as_str()),
        (None, Some(unit)) => to.raw("FR-RCS-").raw(unit),
        (None, None) => to.inner(prefix).raw(":org-").inner(&body.key),
    };
    to.raw(r#"","name":"#).text(&body.name).raw("}");
}
