//! Those of whom something is not known, and those of one year.

use crate::stories::town;
use crate::town::{asking, found, index_of};
use search::{Facet, Index, NONE, Query, Years};

fn sorted_of(index: &Index, query: &Query) -> Vec<u64> {
    let mut found = found(index, query);
    found.sort_unstable();
    found
}

#[test]
fn those_that_have_no_value_are_found_counted_and_narrowed_as_any_other() {
    let mut town = town();
    for (place, themes) in [
        (0, vec!["environment"]),
        (1, vec!["solidarity", "food"]),
        (2, vec!["culture"]),
    ] {
        town[place].themes = themes.into_iter().map(str::to_owned).collect();
    }
    let index = index_of(&town);
    let with = |filters: &[(Facet, &[&str])]| Query {
        filters: filters
            .iter()
            .map(|(facet, values)| (*facet, values.iter().map(|value| (*value).to_owned()).collect()))
            .collect(),
        ..asking("")
    };
    let sorted = |query: &Query| sorted_of(&index, query);
    let none = with(&[(Facet::Theme, &[NONE])]);
    assert_eq!(sorted(&none), [4, 5, 6, 7, 8]);
    let either = with(&[(Facet::Theme, &["culture", NONE])]);
    assert_eq!(sorted(&either), [3, 4, 5, 6, 7, 8]);
    let french = with(&[(Facet::Theme, &[NONE]), (Facet::Side, &["fr"])]);
    assert_eq!(sorted(&french), [4, 7, 8]);
    // Beside the list, what choosing it alone would leave; and walks agree.
    for (query, all) in [(&none, 5), (&either, 5), (&french, 3)] {
        let page = index.search(query, 10, None).unwrap();
        let (_, themes) = page
            .facets
            .iter()
            .find(|(facet, _)| *facet == Facet::Theme)
            .unwrap();
        let count = |value: &str| themes.iter().find(|count| count.value == value).unwrap().count;
        assert_eq!((count(NONE), count("environment")), (all, 1));
        assert_eq!(index.walk(query).unwrap().count() as u64, page.total);
    }
    // Those of one year, alone or among others.
    town[2].founded = Some(1998);
    let dated = index_of(&town);
    let of_year = |year| Query {
        founded: Some(Years::from(year)),
        ..asking("")
    };
    assert_eq!(sorted_of(&dated, &of_year(1998)), [3]);
    assert_eq!(sorted_of(&dated, &of_year(2001)).len(), 7);
    let page = dated.search(&of_year(1998), 10, None).unwrap();
    let (_, themes) = page
        .facets
        .iter()
        .find(|(facet, _)| *facet == Facet::Theme)
        .unwrap();
    assert!(matches!(&themes[..], [one] if one.value == "culture" && one.count == 1));
    // Those of several years; of those who are dissolved, the same.
    town[4].dissolved = Some(2010);
    town[5].dissolved = Some(2012);
    let dated = index_of(&town);
    let until = Query {
        founded: "-2000".parse().ok(),
        ..asking("")
    };
    assert_eq!(sorted_of(&dated, &until), [3]);
    for (years, found) in [("2010", &[5][..]), ("2011-2012", &[6]), ("known", &[5, 6])] {
        let gone = Query {
            dissolved: years.parse().ok(),
            ..asking("")
        };
        assert_eq!(sorted_of(&dated, &gone), found, "{years}");
        assert_eq!(dated.walk(&gone).unwrap().count(), found.len(), "{years}");
    }
    // A facet of which nothing is known of anybody.
    assert_eq!(sorted(&with(&[(Facet::Area, &[NONE])])).len(), 8);
    assert_eq!(sorted(&with(&[(Facet::Age, &[NONE])])).len(), 0);
}
