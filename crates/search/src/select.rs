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
pub(crate) fn term(field: Field, text: &str) -> Box<dyn EngineQuery> {
    Box::new(TermQuery::new(
        Term::from_field_text(field, text),
        IndexRecordOption::Basic,
    ))
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

/// What a query asks besides its words, leaving out the filter of one facet.
pub(crate) fn conditions(fields: &Fields, query: &Query, except: Option<Facet>) -> Vec<Box<dyn EngineQuery>> {
    let mut conditions = Vec::new();
    if query.inside {
        conditions.push(inside(fields));
    }
    for facet in Facet::ALL {
        let wanted = if Some(facet) == except {
            None
        } else {
            query.wanted(facet)
        };
        let Some(wanted) = wanted else { continue };
        conditions.push(match fields.facet(facet) {
            Some(field) => any(wanted
                .iter()
                .map(|value| match *value {
                    NONE => without(facet),
                    value => term(field, value),
                })
                .collect()),
            None => aged(&wanted, query.year),
        });
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
        conditions.push(Box::new(DocPredicateQuery::from(predicate)));
    }
    if let Some(near) = query.near {
        conditions.push(Box::new(DocPredicateQuery::from(Circle {
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

/// The organisations of the territory.
pub(crate) fn inside(fields: &Fields) -> Box<dyn EngineQuery> {
    Box::new(TermQuery::new(
        Term::from_field_bool(fields.inside, true),
        IndexRecordOption::Basic,
    ))
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
