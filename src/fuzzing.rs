//! Every parser of people's input, as a function of bytes that returns nothing: whatever is typed or sent,
//! it neither panics nor hangs. The properties below try them within the cases that `bin/ci` allows; the
//! targets in `fuzz/` try the same for as long as somebody lets them run. Readers of files from outside
//! are in `crates/fuzzing`.

use std::sync::LazyLock;

use territory::Territory;

use crate::features::{accounts, agreements, directory, file, networks, reconcile};
use crate::shared::config::Config;
use crate::shared::i18n::Lang;
use crate::shared::{geo, mail, uploads, web};

/// Something that reads people's input.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Its name, that of its target.
    pub name: &'static str,
    /// Reads.
    pub read: fn(&[u8]),
}

/// Every reader.
pub const READERS: &[Reader] = &[
    reader("forms", web::read_anything),
    reader("uploads", uploads::read_anything),
    reader("queries", |bytes| directory::read_anything(&text(bytes))),
    reader("reconciling", |bytes| {
        reconcile::read_anything(&text(bytes), &TERRITORY);
    }),
    reader("file", |bytes| file::read_anything(&text(bytes))),
    reader("codes", |bytes| accounts::read_anything(&text(bytes))),
    reader("news", |bytes| networks::read_anything(&text(bytes))),
    reader("addresses", |bytes| mail::read_anything(&text(bytes))),
    reader("payments", |bytes| agreements::read_anything(&text(bytes))),
    reader("languages", |bytes| {
        std::hint::black_box(Lang::accepted(&text(bytes)));
    }),
];

const fn reader(name: &'static str, read: fn(&[u8])) -> Reader {
    Reader { name, read }
}

/// Reads bytes as one of them does.
///
/// # Panics
/// When none has that name.
pub fn read(name: &str, bytes: &[u8]) {
    let reader = READERS.iter().find(|reader| reader.name == name);
    (reader.expect("a target is named like its reader").read)(bytes);
}

static TERRITORY: LazyLock<Territory> =
    LazyLock::new(|| geo::territory(&Config::default()).expect("the territory that is built in is sound"));

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::READERS;
    use crate::shared::environment;

    fn cases() -> ProptestConfig {
        let asked = environment::variable("TISSERAND_FUZZ_CASES");
        ProptestConfig {
            cases: asked.and_then(|text| text.parse().ok()).unwrap_or(256),
            failure_persistence: None,
            ..ProptestConfig::default()
        }
    }

    /// What people, programs and attackers write, put together in any order.
    fn typed() -> impl Strategy<Value = Vec<u8>> {
        let pieces = select(vec![
            "a=1",
            "&",
            "=",
            "%",
            "%00",
            "%ff",
            "%E9",
            "+",
            "q=",
            "&km=",
            "&near=59350",
            "theme=sport",
            "limit=",
            "after=",
            "--x\r\n",
            "--x--",
            "\r\n\r\n",
            "Content-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n",
            "Content-Disposition: form-data; name=\"a\"\r\n",
            "a.png\n",
            "%PDF-1.7",
            "PK\u{3}\u{4}",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\"query\"",
            "\"limit\"",
            "1e999",
            "-1",
            "\"",
            "\\",
            "\u{0}",
            "\u{202e}",
            "\u{a0}",
            "1 234,56",
            "12.345.678,9",
            "99999999999999999999",
            "31/02/2026",
            "2026-02-31",
            "29-2-2024",
            "BE68 5390 0754 7034",
            "FR14 2004 1010 0505",
            "123456",
            "ABCD-EFGH",
            "@",
            "a@b.example",
            "https://",
            "javascript:",
            "fr-BE,nl;q=0.8",
            ";q=",
            "session=",
            "é",
            "ß",
            "ﬀ",
            "İ",
        ]);
        vec(pieces.prop_map(str::as_bytes), 0..25).prop_map(|pieces| pieces.concat())
    }

    #[test]
    fn every_reader_has_its_target() {
        for reader in READERS {
            let target = format!(
                "{}/fuzz/fuzz_targets/{}.rs",
                env!("CARGO_MANIFEST_DIR"),
                reader.name
            );
            let held = std::fs::read_to_string(&target).unwrap_or_default();
            assert!(held.contains(&format!("\"{}\"", reader.name)), "{target}");
        }
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn whatever_is_sent_is_read_or_refused(input in prop_oneof![3 => typed(), 1 => vec(any::<u8>(), 0..400)]) {
            for reader in READERS {
                (reader.read)(&input);
            }
        }
    }
}
