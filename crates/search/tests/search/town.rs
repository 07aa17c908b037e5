//! A handful of fictitious organisations on both sides of a border.

use search::{Document, Index, Query};

/// An active association of Lille with a name and a purpose.
pub fn association(id: u64, name: &str, purpose: &str) -> Document {
    Document {
        id,
        name: name.to_owned(),
        purpose: purpose.to_owned(),
        commune: Some("59350".to_owned()),
        place_names: vec!["Lille".to_owned(), "Rijsel".to_owned()],
        kind: "association".to_owned(),
        side: Some("fr".to_owned()),
        state: "active".to_owned(),
        sources: vec!["rna".to_owned()],
        founded: Some(2001),
        position: Some((50.6292, 3.0573)),
        inside: true,
        ..Document::default()
    }
}

/// An index of some organisations, committed and read.
pub fn index_of(documents: &[Document]) -> Index {
    let index = Index::in_memory().unwrap();
    let mut writer = index.writer(15_000_000).unwrap();
    for document in documents {
        writer.add(document).unwrap();
    }
    writer.commit("1").unwrap();
    index.reload().unwrap();
    index
}

/// The words alone.
pub fn asking(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        year: 2026,
        ..Query::default()
    }
}

/// The numbers found, in order.
pub fn found(index: &Index, query: &Query) -> Vec<u64> {
    let page = index.search(query, 50, None).unwrap();
    assert_eq!(page.total as usize, page.hits.len());
    page.hits.iter().map(|hit| hit.id).collect()
}
