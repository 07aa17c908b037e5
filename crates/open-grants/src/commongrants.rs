//! Awards of CommonGrants 0.4.0: one for each act of a funder, with all who receive by it.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::award::{Body, Part, Shown};
use crate::rule::{Told, Why};
use crate::written::{euros, instant, uuid};

/// Writes a list of awards, in constant memory.
#[derive(Debug)]
pub struct CommonGrants<W: Write> {
    writer: W,
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
        let Some(written) = of(shown) else {
            return Ok(());
        };
        let first = self.told.written == 0;
        self.writer.write_all(if first { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut self.writer, &written)?;
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

/// An award as `AwardBase` of the standard; nothing where none of those who receive may be named. What each of several receives
/// is said in `funding.details`: the standard has one amount.
#[must_use]
pub fn of(shown: &Shown<'_>) -> Option<Value> {
    let award = shown.award;
    let mut named = award.named();
    let (_, lead) = named.next()?;
    let others: Map<String, Value> = named
        .enumerate()
        .map(|(at, (_, part))| (format!("partner{}", at + 1), organisation(&part.beneficiary)))
        .collect();
    let mut recipients = json!({ "primary": organisation(&lead.beneficiary) });
    if !others.is_empty() {
        recipients["otherOrgs"] = Value::Object(others);
    }
    let sum = |of: fn(&Part) -> i64| award.named().map(|(_, part)| of(part)).sum::<i64>();
    let money = |cents: i64| json!({ "amount": euros(cents), "currency": "EUR" });
    let details: Vec<String> = award
        .named()
        .map(|(_, part)| format!("{}: {} EUR", part.beneficiary.name, euros(part.cents)))
        .collect();
    let modified = instant(award.modified);
    let mut written = json!({
        "id": uuid(&format!("award {}", award.id)),
        "title": shown.title,
        "description": shown.summary,
        "status": { "value": "awarded" },
        "identifiers": { "otherIds": {
            "awd:tisserand:award": { "registry": { "code": "awd:tisserand:award" }, "id": award.id },
            "awd:tisserand:request": { "registry": { "code": "awd:tisserand:request" }, "id": award.request },
            "awd:tisserand:project": { "registry": { "code": "awd:tisserand:project" }, "id": award.project },
        } },
        "funding": {
            "requestedAmount": money(sum(|part| part.requested)),
            "awardedAmount": money(sum(|part| part.cents)),
            "disbursedAmount": money(sum(|part| {
                part.payments.iter().filter(|payment| payment.paid).map(|payment| payment.cents).sum()
            })),
            "details": details.join("; "),
        },
        "keyDates": { "awardDate": {
            "name": "Award date", "eventType": "singleDate", "date": award.decided.to_string(),
        } },
        "funders": { "primary": organisation(&award.funder) },
        "recipientOrganizations": recipients,
        "createdAt": modified,
        "lastModifiedAt": modified,
    });
    if let Some((first, last)) = award.lasts {
        written["keyDates"]["periodOfPerformance"] = json!({
            "name": "Period of performance", "eventType": "dateRange",
            "startDate": first.to_string(), "endDate": last.to_string(),
        });
    }
    if let Some(url) = &award.url {
        written["source"] = json!(url);
    }
    Some(written)
}

/// An organisation with its numbers, by the codes that the standard's registry has or that we propose to it.
fn organisation(body: &Body) -> Value {
    let numbers = [
        ("org:fr:siret", body.siret.as_ref().map(registers::Siret::as_str)),
        ("org:fr:siren", body.unit()),
        ("org:fr:rna", body.rna.as_ref().map(registers::RnaNumber::as_str)),
        ("org:be:kbo", body.kbo.as_ref().map(registers::Kbo::as_str)),
    ];
    let numbers: Map<String, Value> = numbers
        .into_iter()
        .filter_map(|(code, number)| {
            Some((
                code.to_owned(),
                json!({ "registry": { "code": code }, "id": number? }),
            ))
        })
        .collect();
    let mut written = json!({ "id": uuid(&format!("organisation {}", body.key)), "name": body.name });
    if !numbers.is_empty() {
        written["identifiers"] = json!({ "otherIds": numbers });
    }
    written
}
