//! The counts agree with the list, the pages give everything once, and both are what a naive
//! reading of every organisation gives.

use std::collections::BTreeMap;

use crate::town::index_of;
use proptest::prelude::*;
use search::{AGES, Document, Facet, Index, NONE, Near, Query, Sort, Years, age, fold};

const WORDS: [&str; 6] = ["jardin", "velo", "musique", "quartier", "sport", "lecture"];

fn some_of(values: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(values), 0..3)
        .prop_map(|values| values.into_iter().map(str::to_owned).collect())
}

fn one_of(values: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop::sample::select(values).prop_map(str::to_owned))
}

prop_compose! {
    fn document()(
        name in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..3),
        other_names in some_of(&WORDS),
        purpose in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..3),
        themes in some_of(&["culture", "housing", "sport"]),
        commune in one_of(&["59350", "59512", "34022"]),
        kind in prop::sample::select(&["association", "company"][..]),
        (legal_form, side, area) in (one_of(&["92", "93"]), one_of(&["fr", "be"]), one_of(&["quarter", "country"])),
        state in prop::sample::select(&["active", "dissolved"][..]),
        (sources, capacities) in (some_of(&["rna", "kbo"]), some_of(&["funder", "pole"])),
        founded in prop::option::of(prop_oneof![1900i16..2028, 2015i16..2028]),
        dissolved in prop::option::of(2015i16..2028),
        position in prop::option::of((50.4..50.9f64, 2.8..3.4f64)),
        inside: bool,
        date in -3i64..3,
    ) -> Document {
        let name = name.join(" ");
        Document {
            id: 0, name, other_names, purpose: purpose.join(" "), themes, commune, kind: kind.to_owned(),
            legal_form, side, area, state: state.to_owned(), sources, capacities, founded, dissolved, position, inside, date,
            ..Document::default()
        }
    }
}

fn documents() -> impl Strategy<Value = Vec<Document>> {
    prop::collection::vec(document(), 0..40).prop_map(|mut documents| {
        for (id, document) in (1..).zip(&mut documents) {
            document.id = id * 7 % 41;
        }
        documents
    })
}

fn filter() -> impl Strategy<Value = (Facet, Vec<String>)> {
    prop_oneof![
        (
            Just(Facet::Theme),
            some_of(&["culture", "housing", "sport", "nobody", NONE])
        ),
        (Just(Facet::Commune), some_of(&["59350", "59512", "34022"])),
        (Just(Facet::Kind), some_of(&["association", "company"])),
        (Just(Facet::Side), some_of(&["fr", "be"])),
        (Just(Facet::Age), some_of(&AGES)),
        (Just(Facet::Source), some_of(&["rna", "kbo"])),
        (Just(Facet::Area), some_of(&["quarter", "country", NONE])),
        (Just(Facet::Capacity), some_of(&["funder", "pole", "network"])),
    ]
}

fn years() -> impl Strategy<Value = Option<Years>> {
    let some = (2015i16..2028, 0i16..4).prop_map(|(from, more)| Years {
        from,
        to: from + more,
    });
    prop::option::weighted(
        0.2,
        prop_oneof![4 => some, 1 => Just(Years::KNOWN), 1 => Just(Years::UNKNOWN)],
    )
}

/// Whether a year is one of these, or is not known where that is asked for.
fn within(asked: Option<Years>, year: Option<i16>) -> bool {
    match asked {
        None => true,
        Some(Years::UNKNOWN) => year.is_none(),
        Some(years) => year.is_some_and(|year| years.from <= year && year <= years.to),
    }
}

prop_compose! {
    fn query()(
        text in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..3),
        filters in prop::collection::vec(filter(), 0..4),
        near in prop::option::of((50.4..50.9f64, 2.8..3.4f64, 0.0..40.0f64)),
        inside: bool,
        sort in prop::sample::select(vec![Sort::Relevance, Sort::Name, Sort::Date, Sort::Distance]),
        (year, founded, dissolved) in (2020i16..2030, years(), years()),
    ) -> Query {
        let near = near.map(|(lat, lon, km)| Near { lat, lon, km });
        Query { text: text.join(" "), filters, founded, dissolved, near, inside, sort, year }
    }
}

fn values(document: &Document, facet: Facet, year: i16) -> Vec<String> {
    let mut values: Vec<String> = match facet {
        Facet::Theme => document.themes.clone(),
        Facet::Commune => document.commune.iter().cloned().collect(),
        Facet::Kind => vec![document.kind.clone()],
        Facet::LegalForm => document.legal_form.iter().cloned().collect(),
        Facet::Side => document.side.iter().cloned().collect(),
        Facet::Age => vec![AGES[age(document.founded, year)].to_owned()],
        Facet::State => vec![document.state.clone()],
        Facet::Source => document.sources.clone(),
        Facet::Area => document.area.iter().cloned().collect(),
        Facet::Capacity => document.capacities.clone(),
    };
    values.sort();
    values.dedup();
    values
}

/// Reads every organisation.
fn naive<'a>(documents: &'a [Document], query: &Query) -> Vec<&'a Document> {
    documents
        .iter()
        .filter(|document| {
            let names = document.other_names.join(" ");
            let words = format!("{} {names} {}", document.name, document.purpose);
            let mut wanted: BTreeMap<Facet, Vec<&String>> = BTreeMap::new();
            for (facet, values) in &query.filters {
                wanted.entry(*facet).or_default().extend(values);
            }
            query
                .text
                .split(' ')
                .filter(|word| !word.is_empty())
                .all(|word| words.split(' ').any(|w| w == word))
                && (!query.inside || document.inside)
                && within(query.founded, document.founded)
                && within(query.dissolved, document.dissolved)
                && query
                    .near
                    .is_none_or(|near| document.position.is_some_and(|place| near.holds(place)))
                && wanted.iter().all(|(facet, wanted)| {
                    let own = values(document, *facet, query.year);
                    wanted.is_empty()
                        || own.iter().any(|v| wanted.contains(&v))
                        || own.is_empty() && wanted.iter().any(|value| *value == NONE)
                })
        })
        .collect()
}

fn ordered(mut found: Vec<&Document>, query: &Query) -> Vec<u64> {
    let place = |document: &Document| {
        query
            .near
            .zip(document.position)
            .map(|(near, place)| near.distance(place))
    };
    found.sort_by(|a, b| {
        match query.effective_sort() {
            Sort::Name | Sort::Relevance => fold(&a.name).cmp(&fold(&b.name)),
            Sort::Date => b.date.cmp(&a.date),
            Sort::Distance => place(a).partial_cmp(&place(b)).unwrap(),
        }
        .then(a.id.cmp(&b.id))
    });
    found.iter().map(|document| document.id).collect()
}

fn pages(index: &Index, query: &Query, limit: usize) -> Vec<u64> {
    let (mut ids, mut after) = (Vec::new(), None);
    loop {
        let page = index.page(query, limit, after.as_ref()).unwrap();
        assert!(page.hits.len() <= limit);
        ids.extend(page.hits.iter().map(|hit| hit.id));
        match page.next {
            Some(next) => after = Some(next.to_string().parse().unwrap()),
            None => return ids,
        }
    }
}

/// The words are known, or nothing is asked: relaxing is another story.
fn known(documents: &[Document], query: &Query) -> bool {
    query.text.is_empty() || {
        let alone = Query {
            text: query.text.clone(),
            inside: query.inside,
            ..Query::default()
        };
        !naive(documents, &alone).is_empty()
    }
}

fn counts_are_naive(index: &Index, documents: &[Document], query: &Query) -> Result<(), TestCaseError> {
    let page = index.search(query, 5, None).unwrap();
    prop_assert_eq!(page.total as usize, naive(documents, query).len());
    for facet in Facet::ALL {
        let mut others = query.clone();
        others.filters.retain(|(of, _)| *of != facet);
        let mut expected: BTreeMap<String, u64> = BTreeMap::new();
        for document in naive(documents, &others) {
            for value in values(document, facet, query.year) {
                *expected.entry(value).or_default() += 1;
            }
        }
        let counts = index.counts(query, facet).unwrap();
        let shown = &page.facets.iter().find(|(of, _)| *of == facet).unwrap().1;
        if let Some(none) = shown.iter().find(|count| count.value == NONE) {
            let without = naive(documents, &others);
            let without = without
                .iter()
                .filter(|one| values(one, facet, query.year).is_empty());
            prop_assert_eq!(none.count as usize, without.count(), "{}", facet);
        }
        let named = |count: &&search::Count| count.count > 0 && count.value != NONE;
        let shown: Vec<_> = shown.iter().filter(named).cloned().collect();
        prop_assert_eq!(&shown, &counts, "{}", facet);
        let counts: BTreeMap<String, u64> = counts
            .into_iter()
            .map(|count| (count.value, count.count))
            .collect();
        prop_assert_eq!(&counts, &expected, "{}", facet);
        for (value, count) in counts {
            let mut alone = others.clone();
            alone.filters.push((facet, vec![value]));
            prop_assert_eq!(index.total(&alone).unwrap(), count);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_list_and_its_counts_are_what_reading_everything_gives(documents in documents(), query in query()) {
        prop_assume!(known(&documents, &query));
        let index = index_of(&documents);
        counts_are_naive(&index, &documents, &query)?;
    }

    #[test]
    fn the_pages_give_every_organisation_once_in_order(documents in documents(), query in query(), limit in 1usize..7) {
        prop_assume!(known(&documents, &query));
        let index = index_of(&documents);
        let mut ids = pages(&index, &query, limit);
        prop_assert_eq!(&ids, &pages(&index, &query, 1000), "whatever the length of pages");
        let expected = ordered(naive(&documents, &query), &query);
        if query.effective_sort() == Sort::Relevance {
            ids.sort_unstable();
            let mut expected = expected;
            expected.sort_unstable();
            prop_assert_eq!(ids, expected);
        } else {
            prop_assert_eq!(ids, expected);
        }
    }

    #[test]
    fn edits_leave_what_a_new_index_would_hold(
        documents in documents(), changed in documents(), gone in prop::collection::vec(0u64..41, 0..9), query in query(),
    ) {
        let index = index_of(&documents);
        // What is read of a segment now is kept when others come beside it.
        index.search(&query, 5, None).unwrap();
        let mut writer = index.writer(15_000_000).unwrap();
        let mut now: BTreeMap<u64, Document> = documents.into_iter().map(|document| (document.id, document)).collect();
        for document in changed {
            writer.add(&document).unwrap();
            now.insert(document.id, document);
        }
        for id in gone {
            writer.delete(id);
            now.remove(&id);
        }
        writer.commit("2").unwrap();
        index.reload().unwrap();
        let documents: Vec<Document> = now.into_values().collect();
        prop_assume!(known(&documents, &query));
        let expected = ordered(naive(&documents, &query), &query);
        let mut walked: Vec<u64> = index.walk(&query).unwrap().map(Result::unwrap).collect();
        walked.sort_unstable();
        let mut sorted = expected.clone();
        sorted.sort_unstable();
        prop_assert_eq!(walked, sorted);
        if query.effective_sort() != Sort::Relevance {
            prop_assert_eq!(pages(&index, &query, 3), expected, "over several segments");
        }
        counts_are_naive(&index, &documents, &query)?;
    }
}
