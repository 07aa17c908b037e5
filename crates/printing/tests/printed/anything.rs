//! Whatever people type becomes a document.

use lopdf::Document as Read;
use printing::{Align, Block, Fact, Language, Row, Table, pdf};
use proptest::prelude::*;

use super::{column, document, names};

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let typed = || any::<String>();
    let some = || prop::collection::vec(any::<String>(), 0..5);
    let table = (
        any::<String>(),
        some(),
        prop::collection::vec(some(), 0..5),
        any::<bool>(),
    )
        .prop_map(|(caption, titles, rows, total)| {
            let columns = titles.iter().map(|title| column(title, Align::Figures)).collect();
            let mut rows: Vec<Row> = rows.into_iter().map(Row::Cells).collect();
            if total {
                rows.push(Row::Total(titles));
                rows.push(Row::Group(caption.clone()));
            }
            Table {
                caption,
                columns,
                rows,
            }
        });
    let block = prop_oneof![
        (any::<u8>(), typed()).prop_map(|(level, text)| Block::Heading(level, text)),
        typed().prop_map(Block::Paragraph),
        typed().prop_map(Block::Unknown),
        typed().prop_map(Block::Note),
        some().prop_map(Block::List),
        prop::collection::vec((typed(), typed()), 0..4).prop_map(|facts| Block::Facts(
            facts
                .into_iter()
                .map(|(name, value)| Fact { name, value })
                .collect()
        )),
        table.prop_map(Block::Table),
        typed().prop_map(|text| Block::In(
            Language::Dutch,
            vec![Block::Paragraph(text), Block::Heading(9, "x".into())]
        )),
        Just(Block::NewPage),
    ];
    prop::collection::vec(block, 0..6)
}

/// A document costs ten times what other properties do: a tenth of `TISSERAND_FUZZ_CASES`.
#[expect(
    clippy::disallowed_methods,
    reason = "how long to try is asked of whoever runs the tests"
)]
fn cases() -> ProptestConfig {
    let asked = std::env::var("TISSERAND_FUZZ_CASES").ok();
    let cases: u32 = asked.and_then(|cases| cases.parse().ok()).unwrap_or(640);
    ProptestConfig::with_cases((cases / 10).max(1))
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn whatever_people_type_becomes_a_document(title in any::<String>(), body in blocks()) {
        let title = format!("T {title}");
        let bytes = pdf(&document(&title, body)).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        let read = Read::load_mem(&bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&names(&read)[1], "H1");
    }
}
