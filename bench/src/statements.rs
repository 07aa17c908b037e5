//! Statements that ask PostgreSQL one question: the page with its total in one go, and the counts of
//! every facet over rows gathered once; the facet that filters is counted without its own filter, as
//! ours is. Side and age brackets are left out: years are counted as they are.

use search::Facet;

/// Statements that ask one thing of PostgreSQL.
#[derive(Clone, Default)]
pub struct Way {
    /// What sets it apart.
    pub name: &'static str,
    /// Said before the clock starts.
    pub setting: &'static str,
    /// The page, with its total when `count` is absent.
    pub list: String,
    /// The total, when a page alone is much cheaper.
    pub count: Option<String>,
    /// The counts of every facet.
    pub facets: Vec<String>,
}

/// A text of SQL.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// What a value wanted in a facet means in SQL.
pub fn condition((facet, value): &(Facet, &str)) -> String {
    match facet {
        Facet::Theme => format!(
            "id in (select organisation_id from organisation_theme where theme = {})",
            quoted(value)
        ),
        other => format!("{other} = {}", quoted(value)),
    }
}

/// Several conditions, all of them.
pub fn all(conditions: impl IntoIterator<Item = String>) -> String {
    let conditions: Vec<String> = conditions.into_iter().collect();
    if conditions.is_empty() {
        "true".into()
    } else {
        conditions.join(" and ")
    }
}

/// The counts of every facet: rows that match gathered once, counted in one pass, at most a hundred
/// values of each; then each facet that filters, without its own filter.
pub fn facets(words: &str, filters: &[(Facet, &str)]) -> Vec<String> {
    let base = (words != "true").then(|| words.to_owned());
    let matching = all(base.iter().cloned().chain(filters.iter().map(condition)));
    let counted = format!(
        "with m as materialized (select id, commune, kind, legal_form, state, entry_kind, area, substr(founded, 1, 4) as year \
         from organisation where {matching}), \
         n as (select commune, kind, legal_form, state, entry_kind, area, year, grouping(commune, kind, legal_form, state, entry_kind, area, year) as facet, count(*) as n \
         from m group by grouping sets ((commune), (kind), (legal_form), (state), (entry_kind), (area), (year))), \
         r as (select *, row_number() over (partition by facet order by n desc) as place from n) \
         select facet::text, coalesce(commune, kind, legal_form, state, entry_kind, area, year) as value, n from r where place <= 100 \
         union all (select 'theme', theme, count(*) from m join organisation_theme on organisation_id = id group by theme order by 3 desc limit 100)"
    );
    let mut statements = vec![counted];
    for (own, _) in filters {
        let others = filters.iter().filter(|(facet, _)| facet != own).map(condition);
        let matching = all(base.iter().cloned().chain(others));
        statements.push(match own {
            Facet::Theme => format!("select theme, count(*) from organisation join organisation_theme on organisation_id = id where {matching} group by theme order by 2 desc limit 100"),
            other => format!("select {other}, count(*) from organisation where {matching} group by {other} order by 2 desc limit 100"),
        });
    }
    statements
}
