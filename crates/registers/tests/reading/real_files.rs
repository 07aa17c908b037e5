//! The real files of the register, where they are at hand: exact counts, and what is said of each
//! line that was not taken as it stood.
//!
//! They are not part of the repository. `TISSERAND_DATA` says where they are, by default
//! `shared/data` beside the checkout; where they are absent the test says that it was skipped.

use std::{
    collections::{BTreeMap, HashSet},
    convert::Infallible,
    fs::File,
    path::PathBuf,
    time::Instant,
};

use registers::{Event, Kind, Limits, Position, Reason, Record, Summary, mask_persons, read};

pub fn data(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TISSERAND_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        PathBuf::from,
    );
    let file = folder.join(path);
    if file.is_file() {
        return Some(file);
    }
    eprintln!("skipped: {path} is not at hand; set TISSERAND_DATA to its folder");
    None
}

pub fn tell(name: &str, summary: &Summary, from: Instant) {
    let Summary {
        lines,
        read,
        kept,
        rejected,
        remarked,
        reasons,
        aside,
        ..
    } = summary;
    let aside: u64 = aside.values().sum();
    eprintln!(
        "{name}: {lines} lines, {read} read, {kept} kept, {rejected} rejected, {aside} set aside, {remarked} with remarks, {:?}",
        from.elapsed()
    );
    for (reason, count) in reasons {
        eprintln!("    {count:>6} {reason}");
    }
}

#[test]
fn the_register_before_2009_of_65_departments_is_read_to_the_last_row() {
    let name = "rna_import_20250501/rna_import_20250501_65dpt.tar.zst";
    let Some(path) = data(name) else { return };
    let from = Instant::now();
    let mut positions = BTreeMap::<Position, u64>::new();
    let (mut numbers, mut twice) = (HashSet::new(), Vec::new());
    let (mut successors, mut masked, mut lines) = (0, 0, 0);
    let mut examples = BTreeMap::<Reason, Vec<String>>::new();
    let summary = read(File::open(path).unwrap(), name, &Limits::default(), |event| {
        match event {
            Event::Member(member) => assert_eq!(member.layout.to_string(), "rna-import/23"),
            Event::Record { record, .. } => {
                let Record::Rna(record) = record else { panic!() };
                *positions.entry(record.position).or_default() += 1;
                successors += u64::from(record.successor.is_some());
                for line in &record.seat.lines {
                    lines += 1;
                    masked += u64::from(mask_persons(line) != **line);
                }
                if !numbers.insert(record.number.clone()) {
                    twice.push(record.number.to_string());
                }
            }
            Event::Person(_) => panic!("an association is no person"),
            Event::Reject(reject) => {
                let examples = examples.entry(reject.reason).or_default();
                if examples.len() < 6 {
                    examples.push(format!("{}:{} {:?}", reject.member, reject.line, reject.value));
                }
            }
        }
        Ok::<(), Infallible>(())
    })
    .unwrap();
    tell(name, &summary, from);
    eprintln!("    {masked} of {lines} address lines name a person");
    if std::env::var_os("TISSERAND_EXAMPLES").is_some() {
        eprintln!("{examples:#?}");
    }
    assert_eq!(summary.members.len(), 65);
    assert_eq!(summary.lines, 410_936);
    assert_eq!(summary.read, 402_656);
    assert_eq!(summary.kept + summary.rejected, summary.read);
    // All 32 rows that are not kept have no name at all.
    assert_eq!(summary.reasons.get(&Reason::MissingName), Some(&32));
    assert_eq!(summary.rejected, 32);
    assert_eq!(successors, 92_882);
    assert_eq!(twice, ["893S3135BIS"], "entered twice: 3135bis, 3135 bis");
    // With the 22, 9 and 1 rows without a name: A 248,553, R 93,000, D 48,852, S 7,792, ' ' 4,459.
    let expected = [
        (Position::Active, 248_553 - 22),
        (Position::Dissolved, 48_852 - 9),
        (Position::Removed, 7_792),
        (Position::Succeeded, 93_000),
        (Position::Unknown, 4_459 - 1),
    ];
    assert_eq!(positions.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn one_department_alone_is_read_from_its_own_file() {
    for (name, rows) in [
        (
            "rna_import_20250501/rna_import_20250501_dpt_02.csv.zst",
            9_000..10_000,
        ),
        (
            "rna_import_20250501/rna_import_20250501_dpt_80.csv.zst",
            8_000..10_000,
        ),
    ] {
        let Some(path) = data(name) else { return };
        let from = Instant::now();
        let summary = read(File::open(path).unwrap(), name, &Limits::default(), |_| {
            Ok::<(), Infallible>(())
        })
        .unwrap();
        tell(name, &summary, from);
        assert!(rows.contains(&summary.read), "{}", summary.read);
    }
}

#[test]
fn the_samples_with_other_layouts_are_recognised() {
    for (name, kind, rows) in [
        ("rna_samples/rna_as_api/rna_sample_waldec.csv", Kind::RnaWaldec, 3),
        ("rna_samples/rna_as_api/rna_sample_import.csv", Kind::RnaImport, 3),
        (
            "rna_import_20250501/rows_with_postcode_59.csv",
            Kind::RnaImport,
            13,
        ),
    ] {
        let Some(path) = data(name) else { return };
        let from = Instant::now();
        let summary = read(File::open(path).unwrap(), name, &Limits::default(), |_| {
            Ok::<(), Infallible>(())
        })
        .unwrap();
        tell(name, &summary, from);
        assert_eq!(summary.members[0].kind, kind);
        assert_eq!(summary.read, rows);
    }
}
