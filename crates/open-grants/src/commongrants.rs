//! Awards of CommonGrants 0.4.0: one for each act of a funder, with all who receive by it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::award::{Award, Body, Part, Shown};
use crate::rule::{Told, Why};
use crate::written::{euros, instant, iso, push_euros, uuid};

/// Writes a list of awards, in constant memory.
#[derive(Debug)]
pub struct CommonGrants<W: Write> {
    writer: W,
    /// What is being written.
    line: Vec<u8>,
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
            line: Vec::new(),
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
        let modified = instant(award.modified);
        let Some(written) = written(shown, &modified) else {
            return Ok(());
        };
        let first = self.told.written == 0;
        self.line.clear();
        self.line.extend(if first { &b"\n"[..] } else { b",\n" });
        serde_json::to_writer(&mut self.line, &written)?;
        self.writer.write_all(&self.line)?;
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

/// An award as `AwardBase` of the standard; keys in the order of letters. What each of several receives is said in
/// `funding.details`: the standard has one amount.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    created_at: &'a str,
    description: &'a str,
    funders: Primary<'a>,
    funding: Funding,
    id: String,
    identifiers: Identifiers<'a>,
    key_dates: Dates,
    last_modified_at: &'a str,
    recipient_organizations: Recipients<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    status: Status,
    title: &'a str,
}

#[derive(Serialize)]
struct Status {
    value: &'static str,
}

#[derive(Serialize)]
struct Primary<'a> {
    primary: Organisation<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Funding {
    awarded_amount: Money,
    details: String,
    disbursed_amount: Money,
    requested_amount: Money,
}

#[derive(Serialize)]
struct Money {
    amount: String,
    currency: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dates {
    award_date: Single,
    #[serde(skip_serializing_if = "Option::is_none")]
    period_of_performance: Option<Range>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Single {
    date: String,
    event_type: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Range {
    end_date: String,
    event_type: &'static str,
    name: &'static str,
    start_date: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Recipients<'a> {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    other_orgs: BTreeMap<String, Organisation<'a>>,
    primary: Organisation<'a>,
}

#[derive(Serialize)]
struct Organisation<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifiers: Option<Identifiers<'a>>,
    name: &'a str,
}

#[derive(Serialize)]
struct Identifiers<'a> {
    #[serde(rename = "otherIds")]
    numbers: Numbers<'a>,
}

/// Numbers by the codes of their registries: those that the standard has or that we propose to it.
#[derive(Default, Serialize)]
struct Numbers<'a> {
    #[serde(rename = "awd:tisserand:award", skip_serializing_if = "Option::is_none")]
    award: Option<Numbered<'a>>,
    #[serde(rename = "awd:tisserand:project", skip_serializing_if = "Option::is_none")]
    project: Option<Numbered<'a>>,
    #[serde(rename = "awd:tisserand:request", skip_serializing_if = "Option::is_none")]
    request: Option<Numbered<'a>>,
    #[serde(rename = "org:be:kbo", skip_serializing_if = "Option::is_none")]
    kbo: Option<Numbered<'a>>,
    #[serde(rename = "org:fr:rna", skip_serializing_if = "Option::is_none")]
    rna: Option<Numbered<'a>>,
    #[serde(rename = "org:fr:siren", skip_serializing_if = "Option::is_none")]
    siren: Option<Numbered<'a>>,
    #[serde(rename = "org:fr:siret", skip_serializing_if = "Option::is_none")]
    siret: Option<Numbered<'a>>,
}

#[derive(Serialize)]
struct Numbered<'a> {
    id: &'a str,
    registry: Registry,
}

#[derive(Serialize)]
struct Registry {
    code: &'static str,
}

fn numbered<'a>(code: &'static str, id: Option<&'a str>) -> Option<Numbered<'a>> {
    let registry = Registry { code };
    id.map(|id| Numbered { id, registry })
}

/// Nothing where none of those who receive may be named. `modified`: when the award was written last.
fn written<'a>(shown: &'a Shown<'_>, modified: &'a str) -> Option<Written<'a>> {
    let award = shown.award;
    let mut named = award.named();
    let (_, lead) = named.next()?;
    let others = named.enumerate();
    let others =
        others.map(|(at, (_, part))| (format!("partner{}", at + 1), organisation(&part.beneficiary)));
    let mut details = String::with_capacity(64);
    for (_, part) in award.named() {
        details.push_str(if details.is_empty() { "" } else { "; " });
        details.push_str(&part.beneficiary.name);
        details.push_str(": ");
        push_euros(&mut details, part.cents);
        details.push_str(" EUR");
    }
    Some(Written {
        created_at: modified,
        description: &shown.words.summary,
        funders: Primary {
            primary: organisation(&award.funder),
        },
        funding: Funding {
            awarded_amount: money(award, |part| part.cents),
            details,
            disbursed_amount: money(award, |part| {
                let paid = part.payments.iter().filter(|payment| payment.paid);
                paid.map(|payment| payment.cents).sum()
            }),
            requested_amount: money(award, |part| part.requested),
        },
        id: uuid("award ", &award.id),
        identifiers: Identifiers {
            numbers: Numbers {
                award: numbered("awd:tisserand:award", Some(&award.id)),
                project: numbered("awd:tisserand:project", Some(&award.project)),
                request: numbered("awd:tisserand:request", Some(&award.request)),
                ..Numbers::default()
            },
        },
        key_dates: Dates {
            award_date: Single {
                date: iso(award.decided),
                event_type: "singleDate",
                name: "Award date",
            },
            period_of_performance: award.lasts.map(|(first, last)| Range {
                end_date: iso(last),
                event_type: "dateRange",
                name: "Period of performance",
                start_date: iso(first),
            }),
        },
        last_modified_at: modified,
        recipient_organizations: Recipients {
            other_orgs: others.collect(),
            primary: organisation(&lead.beneficiary),
        },
        source: award.url.as_deref(),
        status: Status { value: "awarded" },
        title: &shown.words.title,
    })
}

/// What those who may be named have of something, together.
fn money(award: &Award, of: fn(&Part) -> i64) -> Money {
    Money {
        amount: euros(award.named().map(|(_, part)| of(part)).sum()),
        currency: "EUR",
    }
}

fn organisation(body: &Body) -> Organisation<'_> {
    let numbers = Numbers {
        kbo: numbered("org:be:kbo", body.kbo.as_ref().map(registers::Kbo::as_str)),
        rna: numbered("org:fr:rna", body.rna.as_ref().map(registers::RnaNumber::as_str)),
        siren: numbered("org:fr:siren", body.unit()),
        siret: numbered("org:fr:siret", body.siret.as_ref().map(registers::Siret::as_str)),
        ..Numbers::default()
    };
    let is_numbered = numbers.kbo.is_some() || numbers.rna.is_some() || numbers.siren.is_some();
    Organisation {
        id: uuid("organisation ", &body.key),
        identifiers: is_numbered.then_some(Identifiers { numbers }),
        name: &body.name,
    }
}
