//! A million lines of grants in every open format: how long, how much memory above what the process held before. First the formats
//! alone, from awards made one after the other; then all of it as by night, out of a database that holds a million.

mod stored;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use open_grants::{
    Aid, Award, Body, Columns, CommonGrants, Country, Declarations, Dialect, Given, Giving, Package, Part,
    Programme, Scdl, Shown, Superset,
};
use registers::Siret;

use crate::bench::Bench;
use crate::table::{Table, s};
use crate::{Done, machine, say};

/// Beneficiaries: each is a line.
const LINES: u32 = 1_000_000;

/// One award after the other, from its number: one to four partners.
struct Awards {
    next: u32,
    line: u32,
}

/// An establishment with the figures that Luhn's sum asks for.
fn siret(number: u32) -> Option<Siret> {
    let luhn = |body: String| {
        let figures = body.bytes().rev().map(|byte| u32::from(byte - b'0'));
        let doubled = figures
            .enumerate()
            .map(|(at, figure)| if at % 2 == 0 { figure * 2 } else { figure });
        let sum: u32 = doubled.map(|value| value / 10 + value % 10).sum();
        format!("{body}{}", (10 - sum % 10) % 10)
    };
    Siret::parse(&luhn(format!("{}0001", luhn(format!("99{number:06}"))))).ok()
}

fn body(number: u32) -> Body {
    Body {
        key: format!("o{number:09}"),
        name: format!("Association imaginaire des tisserands numéro {number}"),
        person: false,
        country: Country::France,
        siret: siret(number % 1_000_000),
        siren: None,
        rna: None,
        kbo: None,
        nace: None,
    }
}

impl Iterator for Awards {
    type Item = Award;

    fn next(&mut self) -> Option<Award> {
        if self.line >= LINES {
            return None;
        }
        let number = self.next;
        let partners = (number % 4 + 1).min(LINES - self.line);
        let parts = (0..partners).map(|place| Part {
            beneficiary: body(self.line + place),
            requested: 1_000_000,
            cents: i64::from(number % 9_973 + 1) * 100 + i64::from(place),
            payments: Vec::new(),
            aid: Aid::Small,
        });
        let award = Award {
            id: format!("R{number:07}-vivre-ensemble-2026-11-27"),
            funder: body(number % 70),
            public: true,
            programme: Programme {
                id: "vivre-ensemble".to_owned(),
                name: "Vivre ensemble".to_owned(),
                url: None,
            },
            request: format!("R{number:07}"),
            askers: u64::from(partners),
            project: format!("cuisines-{number}"),
            title: format!("Des cuisines partagées, quartier {number}"),
            summary: "On cuisine les uns chez les autres, chaque semaine, dans quatre communes.".to_owned(),
            reference: None,
            received: Some(date(2026, 9, 1)),
            decided: date(2026, 11, 27),
            agreed: None,
            year: 2027,
            lasts: Some((date(2027, 1, 1), date(2027, 12, 31))),
            open: true,
            given: Given::Money,
            beside: vec!["Ville de Fictiville".to_owned()],
            parts: parts.collect(),
            url: None,
            modified: Timestamp::UNIX_EPOCH,
        };
        self.next += 1;
        self.line += partners;
        Some(award)
    }
}

/// The awards, from the first.
fn awards() -> Awards {
    Awards { next: 0, line: 0 }
}

/// By the clock, of the processor, and how many bytes there are.
type Cost = (Duration, Duration, u64);

/// Writes every award into a file; says what it cost.
fn timed(name: &str, write: impl FnOnce(BufWriter<File>) -> std::io::Result<BufWriter<File>>) -> Done<Cost> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    let (begun, before) = (Instant::now(), machine::thread_cpu());
    write(BufWriter::new(File::create(&path)?))?.flush()?;
    let bytes = std::fs::metadata(&path)?.len();
    Ok((begun.elapsed(), machine::thread_cpu() - before, bytes))
}

fn most() -> f64 {
    machine::memory(std::process::id(), "VmHWM").unwrap_or_default()
}

/// Both measures.
pub async fn run(bench: &Bench) -> Done {
    formats()?;
    let folder = match std::env::var_os("TISSERAND_BENCH_EXPORTS") {
        Some(folder) => folder.into(),
        None => bench.folder.path().join("exports"),
    };
    if !folder.join("filled.json").exists() {
        stored::fill(&folder, LINES as usize).await?;
        std::fs::write(folder.join("filled.json"), "{}")?;
    }
    let published = machine::watch(Command::new(std::env::current_exe()?).arg("publish").arg(&folder))?;
    say(&published.output);
    Ok(())
}

/// The formats alone; prints a table.
fn formats() -> Done {
    let before = most();
    let idle = machine::memory(std::process::id(), "VmRSS").unwrap_or_default();
    let begun = machine::thread_cpu();
    let made: u64 = awards().map(|award| award.parts.len() as u64).sum();
    let making = machine::thread_cpu() - begun;
    let files = [
        (
            "SCDL 2.1.1",
            timed("a", |out| {
                let mut file = Scdl::new(out, Dialect::Scdl)?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
        (
            "order of 2017",
            timed("b", |out| {
                let mut file = Scdl::new(out, Dialect::Regulation)?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
        (
            "superset",
            timed("c", |out| {
                let mut file = Superset::new(out)?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
        (
            "superset in columns",
            timed("g", |out| {
                let mut file = Columns::new(out)?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
        (
            "360Giving 1.4",
            timed("d", |out| {
                let mut file = Giving::new(out, package())?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
        (
            "CommonGrants 0.4.0",
            timed("e", |out| {
                let mut file = CommonGrants::new(out)?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
        (
            "state aid",
            timed("f", |out| {
                let mut file = Declarations::new(out)?;
                awards().try_for_each(|award| file.push(&Shown::of(&award)))?;
                Ok(file.finish()?.0)
            })?,
        ),
    ];
    let all = once()?;
    let mut table = Table::new(&["format", "by the clock", "processor", "MB"]);
    for (name, (wall, cpu, bytes)) in &files {
        table.row([
            (*name).to_owned(),
            s(*wall),
            s(*cpu),
            (bytes / 1_000_000).to_string(),
        ]);
    }
    table.row([
        "all seven in one pass".to_owned(),
        s(all.0),
        s(all.1),
        (all.2 / 1_000_000).to_string(),
    ]);
    say(&format!(
        "{made} lines; making the awards alone {} of the processor; {:.1} MB above idle ({idle:.1} MB before, {:.1} MB at most). \
         Load average {}.\n\n{table}",
        s(making),
        most().max(before) - idle,
        most(),
        machine::load(),
    ));
    Ok(())
}

/// Every file at once, as the product writes them.
fn once() -> Done<Cost> {
    let folder = tempfile::tempdir()?;
    let open = |name: &str| File::create(folder.path().join(name)).map(BufWriter::new);
    let (begun, before) = (Instant::now(), machine::thread_cpu());
    let mut scdl = Scdl::new(open("a")?, Dialect::Scdl)?;
    let mut regulation = Scdl::new(open("b")?, Dialect::Regulation)?;
    let mut superset = Superset::new(open("c")?)?;
    let mut giving = Giving::new(open("d")?, package())?;
    let mut common = CommonGrants::new(open("e")?)?;
    let mut aid = Declarations::new(open("f")?)?;
    let mut columns = Columns::new(open("g")?)?;
    for award in awards() {
        let shown = Shown::of(&award);
        scdl.push(&shown)?;
        regulation.push(&shown)?;
        superset.push(&shown)?;
        giving.push(&shown)?;
        common.push(&shown)?;
        aid.push(&shown)?;
        columns.push(&shown)?;
    }
    for mut file in [
        scdl.finish()?.0,
        regulation.finish()?.0,
        superset.finish()?.0,
        giving.finish()?.0,
        common.finish()?.0,
        aid.finish()?.0,
        columns.finish()?.0,
    ] {
        file.flush()?;
    }
    let (wall, cpu) = (begun.elapsed(), machine::thread_cpu() - before);
    let mut bytes = 0;
    for file in std::fs::read_dir(folder.path())? {
        bytes += file?.metadata()?.len();
    }
    Ok((wall, cpu, bytes))
}

fn package() -> Package {
    Package {
        prefix: "tisserand".to_owned(),
        title: "Grants".to_owned(),
        description: "Grants".to_owned(),
        url: String::new(),
        publisher: (String::new(), String::new()),
        licence: String::new(),
        issued: Timestamp::UNIX_EPOCH,
    }
}
