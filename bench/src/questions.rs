//! What is asked: the same question as our query and as the statements that serve PostgreSQL best.

mod mistyped;

use search::{Facet, Near, Query, Sort};
use sqlx::{PgConnection, Row};

use crate::Done;
use crate::statements::{Way, all, condition, facets, quoted};

/// One kind of search, asked in several cases.
pub struct Question {
    /// Its line in the table.
    pub name: &'static str,
    /// Variants of it.
    pub cases: Vec<Case>,
    /// The page begins after so many, for ours; theirs have it in their statement.
    pub after: Option<usize>,
}

/// A search on both sides.
#[derive(Default)]
pub struct Case {
    /// Ours.
    pub query: Query,
    /// Ours, when what is asked is a completion.
    pub completion: Option<String>,
    /// Theirs: ways of asking it, of which the cheapest is kept.
    pub ways: Vec<Way>,
}

const WORDS: [&str; 8] = [
    "musique",
    "football",
    "chasse",
    "patrimoine",
    "retraités",
    "danse",
    "jardin",
    "théâtre",
];
const PAIRS: [&str; 8] = [
    "comité fêtes",
    "parents élèves",
    "anciens combattants",
    "aide domicile",
    "club photo",
    "danse folklorique",
    "protection animaux",
    "jeunes agriculteurs",
];
const PHRASES: [&str; 4] = [
    "comité des fêtes",
    "sapeurs pompiers",
    "parents d'élèves",
    "foyer rural",
];
const BEGINNINGS: [&str; 5] = ["assoc", "comit", "harmo", "petanq", "les ami"];
const NOTHING: [&str; 2] = ["qwxzkvbnrt", "zzyzx plomberie quantique"];

/// The questions; names, places and themes are drawn from the rows by rules that know no chance.
pub async fn of(connection: &mut PgConnection) -> Done<Vec<Question>> {
    let communes = texts(connection, "select commune from organisation where commune is not null group by commune order by count(*) desc, commune limit 8").await?;
    let themes = texts(
        connection,
        "select theme from organisation_theme group by theme order by count(*) desc, theme limit 4",
    )
    .await?;
    let names = texts(connection, "select name from organisation where state = 'active' and length(name) between 16 and 45 and name ~ '^[A-Za-z '']+$' and name ~ '[A-Za-z]{7}' order by md5(key) limit 24").await?;
    let numbers = texts(
        connection,
        "select value from identifier where scheme = 'fr-rna' order by md5(value) limit 8",
    )
    .await?;
    let purposes = texts(
        connection,
        "select purpose from organisation where length(purpose) between 90 and 140 order by md5(key) limit 6",
    )
    .await?;
    let mut questions = Vec::new();
    let mut add = |name, cases: Vec<Case>| {
        questions.push(Question {
            name,
            cases,
            after: None,
        })
    };

    add(
        "one word",
        WORDS.iter().map(|words| by_words(words, &[])).collect(),
    );
    add(
        "two words",
        PAIRS.iter().map(|words| by_words(words, &[])).collect(),
    );
    let in_commune = PAIRS.iter().flat_map(|words| {
        communes
            .iter()
            .take(4)
            .map(|commune| by_words(words, &[(Facet::Commune, commune)]))
    });
    add("two words + commune", in_commune.collect());
    add(
        "two words + theme",
        PAIRS
            .iter()
            .zip(themes.iter().cycle())
            .map(|(words, theme)| by_words(words, &[(Facet::Theme, theme)]))
            .collect(),
    );
    add("everything", vec![by_words("", &[])]);
    add(
        "theme + state",
        themes
            .iter()
            .map(|theme| by_words("", &[(Facet::Theme, theme), (Facet::State, "active")]))
            .collect(),
    );
    add(
        "one commune",
        communes
            .iter()
            .map(|commune| by_words("", &[(Facet::Commune, commune)]))
            .collect(),
    );
    add("phrase", PHRASES.iter().map(|words| phrase(words)).collect());
    add(
        "exact name",
        names.iter().take(8).map(|name| by_words(name, &[])).collect(),
    );
    add(
        "mistyped name",
        names.iter().filter_map(|name| mistyped::name(name)).collect(),
    );
    add(
        "mistyped word of a purpose",
        purposes
            .iter()
            .filter_map(|purpose| mistyped::word(purpose))
            .collect(),
    );
    add(
        "long query",
        purposes.iter().map(|purpose| by_words(purpose, &[])).collect(),
    );
    add(
        "no result",
        NOTHING.iter().map(|words| by_words(words, &[])).collect(),
    );
    add(
        "register number",
        numbers.iter().map(|value| number(value)).collect(),
    );
    add("near (10 km), nearest first", near(&communes)?);
    add(
        "completion",
        BEGINNINGS.iter().map(|typed| completion(typed)).collect(),
    );
    add("everything by name, first page", vec![by_name(0)]);
    add("everything by name, after 10,000", vec![by_name(10_000)]);
    if let Some(last) = questions.last_mut() {
        last.after = Some(10_000);
    }
    Ok(questions)
}

async fn texts(connection: &mut PgConnection, sql: &'static str) -> Done<Vec<String>> {
    let rows = sqlx::query(sql).fetch_all(connection).await?;
    Ok(rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
}

fn query(text: &str, filters: &[(Facet, &str)]) -> Query {
    Query {
        text: text.to_owned(),
        filters: filters
            .iter()
            .map(|(facet, value)| (*facet, vec![(*value).to_owned()]))
            .collect(),
        year: 2026,
        ..Query::default()
    }
}

fn by_words(text: &str, filters: &[(Facet, &str)]) -> Case {
    let words = if text.is_empty() {
        "true".to_owned()
    } else {
        format!("words @@ plainto_tsquery('french', {})", quoted(text))
    };
    let order = if text.is_empty() {
        "lower(name)".to_owned()
    } else {
        format!("ts_rank(words, plainto_tsquery('french', {})) desc", quoted(text))
    };
    let matching = all([words.clone()].into_iter().chain(filters.iter().map(condition)));
    let way = Way {
        list: format!(
            "select id, name, count(*) over () as total from organisation where {matching} order by {order}, id limit 20"
        ),
        facets: facets(&words, filters),
        ..Way::default()
    };
    let ways = match (text.is_empty(), filters.is_empty()) {
        (false, _) => vec![way],
        (true, true) => vec![Way {
            list: format!("select id, name from organisation order by {order}, id limit 20"),
            count: Some("select count(*) as total from organisation".into()),
            ..way
        }],
        // The planner, left to itself, would walk all names in order: it is shown two better ways.
        (true, false) => vec![
            Way {
                name: "matching rows gathered first",
                list: format!(
                    "with m as materialized (select id, name from organisation where {matching}) \
                     select id, name, (select count(*) from m) as total from m order by {order}, id limit 20"
                ),
                ..way.clone()
            },
            Way {
                name: "page by the index of names, total apart",
                list: format!(
                    "select id, name from organisation where {matching} order by {order}, id limit 20"
                ),
                count: Some(format!(
                    "select count(*) as total from organisation where {matching}"
                )),
                ..way
            },
        ],
    };
    Case {
        query: query(text, filters),
        ways,
        ..Case::default()
    }
}

fn phrase(text: &str) -> Case {
    let mut case = by_words(text, &[]);
    case.query.text = format!("\"{text}\"");
    for way in &mut case.ways {
        for sql in std::iter::once(&mut way.list).chain(&mut way.facets) {
            *sql = sql.replace("plainto_tsquery", "phraseto_tsquery");
        }
    }
    case
}

fn number(value: &str) -> Case {
    let words = format!(
        "id in (select organisation_id from identifier where value = {})",
        quoted(value)
    );
    let way = Way {
        list: format!(
            "select id, name, count(*) over () as total from organisation where {words} order by id limit 20"
        ),
        facets: facets(&words, &[]),
        ..Way::default()
    };
    Case {
        query: query(value, &[]),
        ways: vec![way],
        ..Case::default()
    }
}

/// PostgreSQL is given the communes of the circle, nearest first, with their distances.
fn near(communes: &[String]) -> Done<Vec<Case>> {
    let config = tisserand::shared::config::Config::default();
    let territory = tisserand::shared::geo::territory(&config)?;
    let places = territory.gazetteer.places();
    let point = |code: &str| {
        territory
            .gazetteer
            .place(code)
            .and_then(|place| Some((place.lat?, place.lon?)))
    };
    let cases = communes.iter().filter_map(|commune| {
        let (lat, lon) = point(commune)?;
        let mut around: Vec<(f64, &str)> = places
            .iter()
            .filter_map(|place| Some((search::distance_km((lat, lon), (place.lat?, place.lon?)), place.code.as_str())))
            .filter(|(km, _)| *km <= 10.0)
            .collect();
        around.sort_by(|a, b| a.0.total_cmp(&b.0));
        let codes: Vec<String> = around.iter().map(|(_, code)| quoted(code)).collect();
        let words = format!("commune in ({})", codes.join(", "));
        let distances: Vec<String> = around.iter().map(|(km, code)| format!("({}, {km})", quoted(code))).collect();
        let way = Way {
            list: format!(
                "select id, name, count(*) over () as total from organisation join (values {}) as place (code, km) on commune = code order by km, lower(name), id limit 20",
                distances.join(", ")
            ),
            facets: facets(&words, &[]),
            ..Way::default()
        };
        let query = Query { near: Some(Near { lat, lon, km: 10.0 }), sort: Sort::Distance, ..query("", &[]) };
        Some(Case { query, ways: vec![way], ..Case::default() })
    });
    Ok(cases.collect())
}

fn completion(typed: &str) -> Case {
    let way = Way {
        list: format!(
            "select id, name from organisation where lower(name) collate \"C\" like {} order by lower(name) collate \"C\" limit 8",
            quoted(&format!("{typed}%"))
        ),
        ..Way::default()
    };
    Case {
        completion: Some(typed.to_owned()),
        ways: vec![way],
        ..Case::default()
    }
}

fn by_name(after: usize) -> Case {
    let mut case = by_words("", &[]);
    case.query.sort = Sort::Name;
    if after > 0 {
        // A cursor holds the last name of the page before, which is looked up before the clock starts.
        case.ways[0].setting = "do $$ declare last record; begin \
            select lower(name) as name, id into last from organisation order by lower(name), id offset 9999 limit 1; \
            perform set_config('bench.name', last.name, false), set_config('bench.id', last.id::text, false); end $$";
        case.ways[0].list = "select id, name from organisation where (lower(name), id) > (current_setting('bench.name'), current_setting('bench.id')::bigint) \
            order by lower(name), id limit 20".into();
    }
    case
}
