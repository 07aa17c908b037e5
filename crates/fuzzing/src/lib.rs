//! Every reader of data from outside, as a function of bytes that returns nothing: whatever comes in, it
//! neither panics nor hangs nor asks for memory without bound.
//!
//! The same functions are tried twice: by the properties of `tests/` on stable Rust, within the cases
//! that `bin/ci` allows, and by the targets in `fuzz/` for as long as somebody lets them run.

use std::convert::Infallible;
use std::hint::black_box;
use std::io::Cursor;

use linkage::{Linker, Name, NotTheSame, Parameters, Party, Reconciler};
use registers::grants::{self, Given};
use registers::{Identifier, Limits, Scheme};

/// Something that reads what came from outside.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Its name, that of its target.
    pub name: &'static str,
    /// Reads.
    pub read: fn(&[u8]),
}

/// Every reader.
pub const READERS: &[Reader] = &[
    Reader {
        name: "votes",
        read: votes,
    },
    Reader {
        name: "registers",
        read: registers,
    },
    Reader {
        name: "grants",
        read: grants,
    },
    Reader {
        name: "parquet",
        read: parquet,
    },
    Reader {
        name: "workbook",
        read: workbook,
    },
    Reader {
        name: "topology",
        read: topology,
    },
    Reader {
        name: "inputs",
        read: inputs,
    },
    Reader {
        name: "identifiers",
        read: identifiers,
    },
    Reader {
        name: "names",
        read: names,
    },
    Reader {
        name: "linking",
        read: linking,
    },
];

/// Bounds that a small input meets: what is read is bounded by them, not by what a file says of itself.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        record_bytes: 1 << 14,
        member_bytes: 1 << 22,
        total_bytes: 1 << 23,
        ratio: 200,
        ratio_after: 1 << 16,
        members: 20,
    }
}

/// Votes on budgets (`.pb`), and runs of proposals, which are such files.
pub fn votes(bytes: &[u8]) {
    if let Ok(election) = allocation::pabulib::read(bytes) {
        // What was read is written so that it is read again as the same.
        let written = allocation::pabulib::write(&election);
        let again = allocation::pabulib::read(written.as_bytes());
        assert_eq!(again.as_ref(), Ok(&election));
    }
    if let Ok(run) = allocation::proposal::Run::from_pb(bytes) {
        let again = allocation::proposal::Run::from_pb(run.to_pb().as_bytes());
        assert_eq!(again.as_ref(), Ok(&run));
        drop(black_box(allocation::check::check(
            &run.table,
            &run.settings,
            &run.proposal,
        )));
    }
}

/// Figures that an operator brings for the Observatory.
pub fn inputs(bytes: &[u8]) {
    let text = || territory::Text {
        fr: "a".into(),
        nl: "b".into(),
        en: "c".into(),
    };
    let known = [territory::Input {
        slug: "income".into(),
        name: text(),
        unit: text(),
        found: text(),
        least: -1_000,
        most: 1_000_000_000_000,
    }];
    match territory::read_inputs(bytes, &known, |place| place.len() == 5) {
        // What was kept lies within what there can be, between its bounds.
        Ok(given) => {
            for known in given.iter().filter_map(|one| one.known) {
                let (low, high) = known.between.unwrap_or((known.value, known.value));
                assert!(-1_000_000 <= low && low <= known.value && known.value <= high);
            }
        }
        // What is refused is quoted as it stands in the file, but for what quotes a cell.
        Err(wrong) => {
            let plain = |text: &str| text.replace('"', "");
            let file = plain(&String::from_utf8_lossy(bytes));
            for one in wrong.iter().filter(|one| one.column.is_some()) {
                assert!(file.contains(&plain(&one.said)), "{one:?}");
            }
        }
    }
}

/// Files of registers: RNA, Sirene, BCE/KBO, Verenigingsregister, plain or packed.
pub fn registers(bytes: &[u8]) {
    let kept = registers::read(Cursor::new(bytes), "file", &limits(), |event| {
        black_box(&event);
        Ok::<(), Infallible>(())
    });
    drop(black_box(kept));
    drop(black_box(registers::recognise(
        Cursor::new(bytes),
        "file",
        &limits(),
    )));
}

/// Files of past grants, in text, workbook or Parquet.
pub fn grants(bytes: &[u8]) {
    let kept = grants::read(
        Cursor::new(bytes),
        "grants",
        &Given::default(),
        &limits(),
        |event| {
            black_box(&event);
            Ok::<(), Infallible>(())
        },
    );
    drop(black_box(kept));
}

/// A Parquet file, every column of it.
pub fn parquet(bytes: &[u8]) {
    let Ok(mut table) = parquet_table::Table::open(Cursor::new(bytes)) else {
        return;
    };
    let wanted: Vec<usize> = (0..table.columns().len()).collect();
    let read = table.read(&wanted, |row| {
        black_box(&row.cells);
        Ok::<(), parquet_table::Error>(())
    });
    drop(black_box(read));
}

/// A workbook, every sheet of it.
pub fn workbook(bytes: &[u8]) {
    drop(black_box(workbook_table::Workbook::is_one(&mut Cursor::new(
        bytes,
    ))));
    let Ok(mut workbook) = workbook_table::Workbook::open(Cursor::new(bytes), limits().member_bytes) else {
        return;
    };
    for sheet in workbook.sheets() {
        let read = workbook.read(&sheet, |line, row| {
            black_box((line, row));
            Ok::<(), workbook_table::Error>(())
        });
        drop(black_box(read));
    }
}

/// Contours as GeoJSON or TopoJSON, plain or packed.
pub fn topology(bytes: &[u8]) {
    drop(black_box(registers::are_contours(
        Cursor::new(bytes),
        "file",
        &limits(),
    )));
    drop(black_box(registers::contours(
        Cursor::new(bytes),
        "file",
        &limits(),
    )));
    if let Ok(value) = serde_json::from_slice(bytes) {
        drop(black_box(registers::features_of_topology(&value)));
    }
}

/// Numbers in registers, as people and files write them.
pub fn identifiers(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for scheme in Scheme::ALL {
        if let Ok(read) = Identifier::parse(scheme, &text) {
            // What was read is written so that it is read again as the same.
            let written = read.to_string();
            let value = written.split_once(':').map_or("", |(_, value)| value);
            let again = Identifier::parse(scheme, value);
            assert_eq!(again.as_ref(), Ok(&read), "{text:?}");
        }
        drop(black_box(Identifier::recover(scheme, &text)));
    }
}

/// Names of bodies and places, as files write them.
pub fn names(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    black_box(registers::mask_persons(&text));
    black_box(territory::folded(&text));
    black_box(territory::place_key(&text));
}

/// Lines of two registers that are compared: one name a line, by turns of one side and of the other.
pub fn linking(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut sides = [Vec::new(), Vec::new()];
    for (at, line) in text.lines().take(COMPARED).enumerate() {
        sides[at % 2].push(Party {
            id: format!("{at:03}"),
            source: ["left", "right"][at % 2].to_owned(),
            names: line.split('|').map(Name::of).collect(),
            ..Party::default()
        });
    }
    let [left, right] = sides;
    let said = NotTheSame::default();
    let linker = Linker::new(&left, &right, Parameters::default(), &said);
    for link in linker.link(1) {
        assert_eq!(
            linker.explain(link.left, link.right).total(),
            link.score,
            "{text:?}"
        );
    }
    let reconciler = Reconciler::new(&right, Parameters::default());
    for asked in &left {
        for found in reconciler.candidates(asked, 3) {
            assert_eq!(found.explanation.total(), found.score, "{text:?}");
        }
    }
}

/// Lines that are compared at once.
const COMPARED: usize = 64;
