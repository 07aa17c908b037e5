//! Bytes that are not a model, or no longer.

use std::sync::LazyLock;

use proptest::prelude::*;
use themes::{Model, Unreadable};

use crate::{hinted, learned, rows};

static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| learned(&rows()).to_bytes());

/// As everywhere in the project, `TISSERAND_FUZZ_CASES` gives a night to it.
#[expect(
    clippy::disallowed_methods,
    reason = "how long to try is asked by whoever runs the tests"
)]
pub fn cases() -> u32 {
    let asked = std::env::var("TISSERAND_FUZZ_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(256)
}

/// The sum at the end, made to fit: otherwise it alone would notice every change.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.len().saturating_sub(8);
    bytes.truncate(end);
    let sum = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    bytes.extend(sum.to_le_bytes());
    bytes
}

#[test]
fn a_model_is_read_back_as_it_was() {
    for model in [hinted().model(), learned(&rows())] {
        let bytes = model.to_bytes();
        let back = Model::from_bytes(&bytes).unwrap();
        assert_eq!(back, model);
        assert_eq!(back.to_bytes(), bytes);
    }
    assert_eq!(sealed(BYTES.clone()), *BYTES, "the test seals as the model does");
}

#[test]
fn other_bytes_are_refused_with_their_reason() {
    assert_eq!(Model::from_bytes(b""), Err(Unreadable::OtherVersion));
    assert_eq!(
        Model::from_bytes(b"themes\0\x02and what follows"),
        Err(Unreadable::OtherVersion)
    );
    assert_eq!(
        Model::from_bytes(&BYTES[..BYTES.len() - 1]),
        Err(Unreadable::Damaged)
    );
    let longer = sealed([&BYTES[..], &[0]].concat());
    assert_eq!(Model::from_bytes(&longer), Err(Unreadable::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn damaged_bytes_are_refused_or_make_a_model_that_answers(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut bytes = BYTES.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(model) = Model::from_bytes(&sealed(bytes)) {
            for one in model.infer("Marmite partagée", "Distribuer des repas aux enfants, voedselbank") {
                prop_assert!(!one.because.is_empty());
            }
            prop_assert_eq!(Model::from_bytes(&model.to_bytes()), Ok(model));
        }
    }

    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let bytes = sealed([b"themes\0\x01", &bytes[..]].concat());
        if let Ok(model) = Model::from_bytes(&bytes) {
            model.infer("Marmite partagée", "Distribuer des repas");
        }
    }
}
