//! Awards of CommonGrants 0.4.0: one for each act of a funder, with all who receive by it.

use std::io::{self, Write};

use crate::award::{Award, Body, Part, Shown};
use crate::json::Json;
use crate::rule::{Told, Why};
use crate::written::instant;

/// Writes a list of awards, in constant memory.
#[derive(Debug)]
pub struct CommonGrants<W: Write> {
    writer: W,
    /// What is being written.
    line: Json,
    told: Told,
}

impl<W: Write> CommonGrants<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(mut writer: W) -> io::Result<Self> {
        writer.write_all(b"{\"items\":[")?;
        Ok(Self {
            writer,
            line: Json::default(),
            told: Told::default(),
        })
    }

    /// Writes an award, with those of its beneficiaries that may be named.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let award = shown.award;
        self.told.awards += 1;
        let persons = award
            .parts
            .iter()
            .filter(|part| part.cents > 0 && part.beneficiary.person);
        persons.for_each(|_| self.told.leave(Why::Person));
        let named: Vec<&Part> = award.named().map(|(_, part)| part).collect();
        let Some((lead, others)) = named.split_first() else {
            return Ok(());
        };
        self.line
            .clear()
            .raw(if self.told.written == 0 { "\n" } else { ",\n" });
        written(&mut self.line, shown, (lead, others));
        self.writer.write_all(self.line.as_str().as_bytes())?;
        self.told.written += 1;
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

/// Writes an award as `AwardBase` of the standard; keys in the order of letters. What each of several receives is said in
/// `funding.details`: the standard has one amount.
fn written(line: &mut Json, shown: &Shown<'_>, (lead, others): (&Part, &[&Part])) {
    let award = shown.award;
    let modified = instant(award.modified);
    line.raw(r#"{"createdAt":"#).text(&modified);
    line.raw(r#","description":"#).text(&shown.words.summary);
    line.raw(r#","funders":{"primary":"#);
    organisation(line, &award.funder);
    line.raw(r#"},"funding":{"awardedAmount":"#);
    money(line, award, |part| part.cents);
    line.raw(r#","details":""#);
    for (at, part) in [lead].into_iter().chain(others.iter().copied()).enumerate() {
        line.raw(if at > 0 { "; " } else { "" });
        line.inner(&part.beneficiary.name).raw(": ");
        line.euros(part.cents).raw(" EUR");
    }
    line.raw(r#"","disbursedAmount":"#);
    money(line, award, |part| {
        let paid = part.payments.iter().filter(|payment| payment.paid);
        paid.map(|payment| payment.cents).sum()
    });
    line.raw(r#","requestedAmount":"#);
    money(line, award, |part| part.requested);
    line.raw(r#"},"id":"#).uuid("award ", &award.id);
    line.raw(r#","identifiers":"#);
    numbers(
        line,
        [
            ("awd:tisserand:award", Some(award.id.as_str())),
            ("awd:tisserand:project", Some(award.project.as_str())),
            ("awd:tisserand:request", Some(award.request.as_str())),
        ],
    );
    line.raw(r#","keyDates":{"awardDate":{"date":"#)
        .day(award.decided);
    line.raw(r#","eventType":"singleDate","name":"Award date"}"#);
    if let Some((first, last)) = award.lasts {
        line.raw(r#","periodOfPerformance":{"endDate":"#).day(last);
        line.raw(r#","eventType":"dateRange","name":"Period of performance","startDate":"#);
        line.day(first).raw("}");
    }
    line.raw(r#"},"lastModifiedAt":"#).text(&modified);
    line.raw(r#","recipientOrganizations":{"#);
    for (at, part) in (1..).zip(others) {
        line.raw(if at == 1 { r#""otherOrgs":{"# } else { "," });
        line.raw("\"partner").whole(at).raw("\":");
        organisation(line, &part.beneficiary);
    }
    line.raw(if others.is_empty() { "" } else { "}," });
    line.raw(r#""primary":"#);
    organisation(line, &lead.beneficiary);
    line.raw("}");
    if let Some(url) = &award.url {
        line.raw(r#","source":"#).text(url);
    }
    line.raw(r#","status":{"value":"awarded"},"title":"#);
    line.text(&shown.words.title).raw("}");
}

/// What those who may be named have of something, together.
fn money(to: &mut Json, award: &Award, of: fn(&Part) -> i64) {
    to.raw(r#"{"amount":""#);
    to.euros(award.named().map(|(_, part)| of(part)).sum());
    to.raw(r#"","currency":"EUR"}"#);
}

/// Numbers by the codes of their registries: those that the standard has or that we propose to it.
fn numbers<const N: usize>(to: &mut Json, numbers: [(&str, Option<&str>); N]) {
    to.raw(r#"{"otherIds":"#);
    let mut before = "{";
    for (code, id) in numbers {
        let Some(id) = id else { continue };
        to.raw(before).text(code).raw(r#":{"id":"#).text(id);
        to.raw(r#","registry":{"code":"#).text(code).raw("}}");
        before = ",";
    }
    to.raw("}}");
}

fn organisation(to: &mut Json, body: &Body) {
    to.raw(r#"{"id":"#).uuid("organisation ", &body.key);
    let (kbo, rna, siren) = (body.kbo.as_ref(), body.rna.as_ref(), body.unit());
    if kbo.is_some() || rna.is_some() || siren.is_some() {
        to.raw(r#","identifiers":"#);
        numbers(
            to,
            [
                ("org:be:kbo", kbo.map(registers::Kbo::as_str)),
                ("org:fr:rna", rna.map(registers::RnaNumber::as_str)),
                ("org:fr:siren", siren),
                ("org:fr:siret", body.siret.as_ref().map(registers::Siret::as_str)),
            ],
        );
    }
    to.raw(r#","name":"#).text(&body.name).raw("}");
}
