//! The whole of a search as a file, in constant memory: the numbers found are held as a set of bits
//! (a quarter of a megabyte for two million), the organisations are read batch by batch while the
//! reader takes them. A reader who leaves stops the work, one who is slow holds no connection.

use std::collections::BTreeMap;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;

use super::asked::Asked;
use super::columns;
use super::description::Parameters;
use super::formats::Format;
use super::organisations::{apart, loaded};
use super::shapes::{Imports, OrganisationItem};
use crate::features::directory::query::{DirectoryQuery, Reader};
use crate::features::directory::store::organisations;
use crate::shared::web::sheet::Columns;
use crate::shared::web::{Cx, Error};

/// Organisations read at once.
const BATCH: usize = 250;

/// The search as CSV
///
/// Every organisation that the search finds, one a line: UTF-8, commas, quotes as in RFC 4180. A text
/// that a spreadsheet would take for a formula begins with an apostrophe.
#[utoipa::path(
    get,
    operation_id = "organisations-csv",
    path = "/api/v1/organisations.csv",
    params(Parameters),
    responses((status = 200, body = String, content_type = "text/csv"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn csv(asked: Asked) -> Result<Response, Error> {
    whole(asked, Format::Csv).await
}

/// The search as JSON
///
/// Every organisation that the search finds, as one JSON document.
#[utoipa::path(
    get,
    operation_id = "organisations-json",
    path = "/api/v1/organisations.json",
    params(Parameters),
    responses((status = 200, body = super::formats::OrganisationFile, content_type = "application/json"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn json(asked: Asked) -> Result<Response, Error> {
    whole(asked, Format::Json).await
}

/// The search in columns
///
/// Every organisation that the search finds, as Apache Parquet: the columns of the CSV file, in row groups of some thousand.
#[utoipa::path(
    get,
    operation_id = "organisations-parquet",
    path = "/api/v1/organisations.parquet",
    params(Parameters),
    responses((status = 200, body = String, content_type = "application/vnd.apache.parquet"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn parquet(asked: Asked) -> Result<Response, Error> {
    whole(asked, Format::Parquet).await
}

/// The search as NDJSON
///
/// Every organisation that the search finds, each a JSON object on a line of its own.
#[utoipa::path(
    get,
    operation_id = "organisations-ndjson",
    path = "/api/v1/organisations.ndjson",
    params(Parameters),
    responses((status = 200, body = OrganisationItem, content_type = "application/x-ndjson"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn ndjson(asked: Asked) -> Result<Response, Error> {
    whole(asked, Format::Ndjson).await
}

/// The search as GeoJSON
///
/// Every organisation that the search finds, as a collection of points (RFC 7946): the centre of its
/// commune, never the address itself; no geometry where the commune is not sure.
#[utoipa::path(
    get,
    operation_id = "organisations-geojson",
    path = "/api/v1/organisations.geojson",
    params(Parameters),
    responses((status = 200, body = super::formats::FeatureCollection, content_type = "application/geo+json"), (status = "default", body = inline(crate::shared::web::Problem), content_type = "application/problem+json"))
)]
pub(super) async fn geojson(asked: Asked) -> Result<Response, Error> {
    whole(asked, Format::Geojson).await
}

async fn whole(asked: Asked, format: Format) -> Result<Response, Error> {
    let app = &asked.cx.app;
    let query = DirectoryQuery::read(asked.cx.query(), Reader::Machine)?.for_index(app)?;
    let index = app.index.clone();
    let found = apart(move || Numbers::found(&index, &query)).await?;
    let files = loaded(app).await?;
    let name = format!(
        "attachment; filename=\"organisations-{}.{}\"",
        app.clock.today(),
        format.extension()
    );
    let rest = Rest {
        cx: asked.cx.clone(),
        files,
        format,
        columns: match format {
            Format::Parquet => Some(columns::begin()?),
            Format::Csv | Format::Json | Format::Ndjson | Format::Geojson => None,
        },
        found,
        part: Part::Head,
    };
    let body = Body::from_stream(stream::try_unfold(rest, Rest::next));
    let mut response = asked.answer(format.kind(), body);
    response.headers_mut().insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_str(&name).expect("a date and an extension fit in a header"),
    );
    Ok(response)
}

/// What remains to be sent.
struct Rest {
    cx: Cx,
    files: Imports,
    format: Format,
    /// What is written in columns.
    columns: Option<Columns>,
    found: Numbers,
    part: Part,
}

/// Where a file stands.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Head,
    First,
    Next,
    Sent,
}

impl Rest {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, Error> {
        let bytes = match self.part {
            Part::Sent => return Ok(None),
            Part::Head => {
                self.part = Part::First;
                self.format.head(self.cx.demonstration())
            }
            Part::First | Part::Next => {
                let ids = self.found.take(BATCH);
                if ids.is_empty() {
                    self.part = Part::Sent;
                    match self.columns.take() {
                        Some(columns) => columns.finish()?,
                        None => self.format.tail(),
                    }
                } else {
                    self.batch(&ids).await?
                }
            }
        };
        Ok(Some((bytes.into(), self)))
    }

    async fn batch(&mut self, ids: &[i64]) -> Result<Vec<u8>, Error> {
        let organisations = {
            let mut connection = self.cx.app.db.read().await?;
            organisations::by_ids(&mut connection, ids).await?
        };
        let mut bytes = Vec::with_capacity(organisations.len() * 700);
        for organisation in organisations {
            let item = OrganisationItem::new(&self.cx, &self.files, organisation);
            if let Some(columns) = &mut self.columns {
                columns.add(columns::row(&item))?;
                continue;
            }
            self.format.write(&mut bytes, item, self.part == Part::First)?;
            self.part = Part::Next;
        }
        if let Some(columns) = &mut self.columns {
            bytes = columns.taken()?;
        }
        Ok(bytes)
    }
}

/// A set of organisations' numbers. They are given back in increasing order, which is that in which
/// the organisations became known: two downloads of the same search list them alike, however the
/// index was built.
#[derive(Default)]
pub(in crate::features::directory) struct Numbers(BTreeMap<u64, u64>);

impl Numbers {
    /// The numbers that a query finds.
    pub fn found(index: &search::Index, query: &search::Query) -> search::Result<Self> {
        let mut numbers = Self::default();
        for number in index.walk(query)? {
            numbers.add(number?);
        }
        Ok(numbers)
    }

    fn add(&mut self, number: u64) {
        *self.0.entry(number / 64).or_default() |= 1 << (number % 64);
    }

    /// Takes the `most` smallest numbers out.
    pub fn take(&mut self, most: usize) -> Vec<i64> {
        let mut taken = Vec::with_capacity(most);
        while taken.len() < most
            && let Some(mut entry) = self.0.first_entry()
        {
            let (word, bits) = (*entry.key(), entry.get_mut());
            let lowest = bits.trailing_zeros();
            taken.push((word * 64 + u64::from(lowest)).cast_signed());
            *bits &= *bits - 1;
            if *bits == 0 {
                entry.remove();
            }
        }
        taken
    }

    /// Leaves the `many` smallest numbers out.
    pub fn skip(&mut self, many: usize) {
        drop(self.take(many));
    }

    /// Whether none remains.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn numbers_come_back_once_and_in_order_whatever_order_they_were_found_in() {
        let mut numbers = Numbers::default();
        for number in [700, 3, 64, 63, 1_000_000, 3, 0] {
            numbers.add(number);
        }
        assert_eq!(numbers.take(2), [0, 3]);
        numbers.skip(1);
        assert_eq!(numbers.take(100), [64, 700, 1_000_000]);
        assert!(numbers.is_empty() && numbers.take(1).is_empty());
    }
}
