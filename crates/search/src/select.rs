//! Which organisations a query selects by values: the territory, the facets, the circle.

use tantivy::query::doc_predicate_query::{
    ConstOrVariableSegmentPredicate, DocPredicate, DocPredicateQuery, FunctionPredicate,
};
use tantivy::query::{
    AllQuery, BooleanQuery, EmptyQuery, EnableScoring, ExistsQuery, Occur, Query as EngineQuery, TermQuery,
    TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, SegmentReader, Term};

use crate::facet::{AGES, Facet, NONE, age};
use crate::place::Near;
use crate::query::Query;
use crate::schema::{Fields, column, year};

/// The documents that hold a term.
pub(crate) fn of_term(term: Term) -> Box<dyn EngineQuery> {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

/// The documents that hold a word of a field.
pub(crate) fn term(field: Field, text: &str) -> Box<dyn EngineQuery> {
    of_term(Term::from_field_text(field, text))
}

/// The documents that hold any of some terms.
pub(crate) fn any(mut queries: Vec<Box<dyn EngineQuery>>) -> Box<dyn EngineQuery> {
    match queries.len() {
        0 => Box::new(EmptyQuery),
        1 => queries.remove(0),
        _ => Box::new(BooleanQuery::union(queries)),
    }
}

/// The documents that are in all selections; everything when there is none.
pub(crate) fn all(mut queries: Vec<Box<dyn EngineQuery>>) -> Box<dyn EngineQuery> {
    match queries.len() {
        0 => Box::new(AllQuery),
        1 => queries.remove(0),
        _ => Box::new(BooleanQuery::intersection(queries)),
    }
}

/// What a query asks besides its words, all of it.
#[derive(Default)]
pub(crate) struct Conditions {
    /// One of some terms.
    pub terms: Vec<Vec<Term>>,
    /// What terms do not say.
    pub others: Vec<Box<dyn EngineQuery>>,
}

/// What a query asks besides its words, leaving out the filters of some facets.
pub(crate) fn conditions(fields: &Fields, query: &Query, except: &[Facet]) -> Conditions {
    let mut conditions = Conditions::default();
    if query.inside {
        conditions.terms.push(vec![inside(fields)]);
    }
    for facet in Facet::ALL.into_iter().filter(|facet| !except.contains(facet)) {
        let Some(wanted) = query.wanted(facet) else {
            continue;
        };
        let Some(field) = fields.facet(facet) else {
            conditions.others.push(aged(&wanted, query.year));
            continue;
        };
        let values = wanted.iter().filter(|value| **value != NONE);
        let terms: Vec<Term> = values.map(|value| Term::from_field_text(field, value)).collect();
        if query.wants_none(facet) {
            let some = terms.into_iter().map(of_term);
            conditions
                .others
                .push(any(some.chain([without(facet)]).collect()));
        } else {
            conditions.terms.push(terms);
        }
    }
    for (name, years) in [
        (column::FOUNDED, query.founded),
        (column::DISSOLVED, query.dissolved),
    ] {
        let Some(years) = years else { continue };
        let predicate = FunctionPredicate::from(move |reader: &SegmentReader| {
            let column = reader.fast_fields().i64(name)?.values;
            Ok(move |doc: DocId| years.hold(column.get_val(doc)))
        });
        conditions
            .others
            .push(Box::new(DocPredicateQuery::from(predicate)));
    }
    if let Some(near) = query.near {
        conditions.others.push(Box::new(DocPredicateQuery::from(Circle {
            near,
            cell: fields.cell,
        })));
    }
    conditions
}

/// The organisations that have no value of a facet whose values are terms.
pub(crate) fn without(facet: Facet) -> Box<dyn EngineQuery> {
    let every: Box<dyn EngineQuery> = Box::new(AllQuery);
    let having: Box<dyn EngineQuery> = Box::new(ExistsQuery::new(facet.as_str().to_owned(), false));
    Box::new(BooleanQuery::new(vec![
        (Occur::Must, every),
        (Occur::MustNot, having),
    ]))
}

/// What the organisations of the territory hold.
pub(crate) fn inside(fields: &Fields) -> Term {
    Term::from_field_bool(fields.inside, true)
}

fn aged(wanted: &[&str], now: i16) -> Box<dyn EngineQuery> {
    let mut buckets = [false; AGES.len()];
    for (bucket, name) in AGES.iter().enumerate() {
        buckets[bucket] = wanted.contains(name);
    }
    if !buckets.contains(&true) {
        return Box::new(EmptyQuery);
    }
    let predicate = FunctionPredicate::from(move |reader: &SegmentReader| {
        let founded = reader.fast_fields().i64(column::FOUNDED)?.values;
        Ok(move |doc: DocId| buckets[age(year(founded.get_val(doc)), now)])
    });
    Box::new(DocPredicateQuery::from(predicate))
}

/// The organisations of a circle: those of the cells that cover it, then by their distance.
#[derive(Debug)]
struct Circle {
    near: Near,
    cell: Field,
}

type InCircle = Box<dyn Fn(DocId) -> bool + Send + Sync>;

impl DocPredicate for Circle {
    type SegmentDocPredicate = InCircle;

    fn doc_predicate(
        &self,
        reader: &SegmentReader,
    ) -> tantivy::Result<ConstOrVariableSegmentPredicate<InCircle>> {
        let columns = reader.fast_fields();
        let (Some(latitude), Some(longitude)) = (
            columns.column_opt::<f64>(column::LATITUDE)?,
            columns.column_opt::<f64>(column::LONGITUDE)?,
        ) else {
            return Ok(ConstOrVariableSegmentPredicate::Const(false));
        };
        let near = self.near;
        let predicate: InCircle = Box::new(move |doc| match (latitude.first(doc), longitude.first(doc)) {
            (Some(lat), Some(lon)) => near.holds((lat, lon)),
            _ => false,
        });
        let candidates: Box<dyn EngineQuery> = match near.cover() {
            Some(cells) => Box::new(TermSetQuery::new(
                cells.iter().map(|cell| Term::from_field_u64(self.cell, *cell)),
            )),
            None => Box::new(AllQuery),
        };
        let weight = candidates.weight(EnableScoring::disabled_from_schema(reader.schema()))?;
        let necessary_condition = weight.scorer(reader, 1.0)?;
        Ok(ConstOrVariableSegmentPredicate::Variable {
            predicate,
            necessary_condition,
        })
    }
}
