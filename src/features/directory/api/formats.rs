//! How an organisation is written in each kind of file.

use serde::Serialize;
use utoipa::ToSchema;

use super::shapes::{OrganisationItem, Position};
use crate::shared::web::Error;
use crate::shared::web::figure::PARQUET;

/// A kind of file.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Format {
    Csv,
    Json,
    Ndjson,
    Geojson,
    /// In columns, of which [`super::columns::Columns`] holds some thousand rows.
    Parquet,
}

/// Columns of the CSV file, and of the one in columns.
pub(super) const COLUMNS: [&str; 32] = [
    "id",
    "name",
    "short_name",
    "purpose",
    "language",
    "kind",
    "legal_form",
    "state",
    "fr_rna",
    "fr_siren",
    "fr_siret",
    "be_kbo",
    "be_vcode",
    "commune_code",
    "commune_name",
    "place",
    "postcode",
    "address",
    "latitude",
    "longitude",
    "side",
    "area",
    "themes",
    "inferred_themes",
    "website",
    "founded",
    "dissolved",
    "updated",
    "source",
    "source_date",
    "url",
    "demonstration",
];

impl Format {
    /// The last part of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Geojson => "geojson",
            Self::Parquet => "parquet",
        }
    }

    /// Its media type.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Json => "application/json",
            Self::Ndjson => "application/x-ndjson",
            Self::Geojson => "application/geo+json",
            Self::Parquet => PARQUET,
        }
    }

    /// What comes before the first organisation.
    pub fn head(self, demonstration: bool) -> Vec<u8> {
        match self {
            Self::Csv => format!("{}\r\n", COLUMNS.join(",")),
            Self::Json => format!("{{\"demonstration\":{demonstration},\"organisations\":["),
            Self::Ndjson | Self::Parquet => String::new(),
            Self::Geojson => {
                format!("{{\"type\":\"FeatureCollection\",\"demonstration\":{demonstration},\"features\":[")
            }
        }
        .into_bytes()
    }

    /// What comes after the last.
    pub fn tail(self) -> Vec<u8> {
        match self {
            Self::Csv | Self::Ndjson | Self::Parquet => Vec::new(),
            Self::Json | Self::Geojson => b"\n]}\n".to_vec(),
        }
    }

    /// Adds an organisation.
    pub fn write(self, bytes: &mut Vec<u8>, item: OrganisationItem, first: bool) -> Result<(), Error> {
        let failed = |error: serde_json::Error| Error::Internal(error.into());
        match self {
            Self::Csv => return row(bytes, &item),
            // What is in columns is written group by group, and not item by item.
            Self::Parquet => {}
            Self::Json => {
                bytes.extend_from_slice(if first { b"\n" } else { b",\n" });
                serde_json::to_writer(bytes, &item).map_err(failed)?;
            }
            Self::Ndjson => {
                serde_json::to_writer(&mut *bytes, &item).map_err(failed)?;
                bytes.push(b'\n');
            }
            Self::Geojson => {
                bytes.extend_from_slice(if first { b"\n" } else { b",\n" });
                serde_json::to_writer(bytes, &Feature::of(item)).map_err(failed)?;
            }
        }
        Ok(())
    }
}

/// Of these columns the values are numbers.
pub(super) const NUMBERS: [&str; 2] = ["latitude", "longitude"];

/// What stands in each column, as it is.
pub(super) fn cells(item: &OrganisationItem) -> [String; COLUMNS.len()] {
    let numbers = |scheme: &str| {
        item.identifiers
            .iter()
            .filter(|identifier| identifier.scheme == scheme)
            .map(|identifier| identifier.value.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let degrees = |of: fn(&Position) -> f64| item.position.as_ref().map(|at| of(at).to_string());
    let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let commune = item.commune.as_ref();
    [
        item.id.clone(),
        item.name.clone(),
        text(&item.short_name),
        text(&item.purpose),
        text(&item.language),
        item.kind.into(),
        text(&item.legal_form),
        item.state.into(),
        numbers("fr-rna"),
        numbers("fr-siren"),
        numbers("fr-siret"),
        numbers("be-kbo"),
        numbers("be-vcode"),
        commune.map_or_else(String::new, |commune| commune.code.clone()),
        commune.map_or_else(String::new, |commune| commune.name.clone()),
        item.place.into(),
        text(&item.postcode),
        item.address.join("\n"),
        degrees(|at| at.lat).unwrap_or_default(),
        degrees(|at| at.lon).unwrap_or_default(),
        text(&item.side),
        text(&item.area),
        item.themes.join(" "),
        item.inferred_themes.join(" "),
        text(&item.website),
        day(item.founded),
        day(item.dissolved),
        day(item.updated),
        item.provenance.register.clone(),
        text(&item.provenance.date),
        item.url.clone(),
        item.demonstration.to_string(),
    ]
}

fn row(bytes: &mut Vec<u8>, item: &OrganisationItem) -> Result<(), Error> {
    let cells = COLUMNS.into_iter().zip(cells(item));
    let cells = cells.map(|(column, cell)| match NUMBERS.contains(&column) {
        true => cell,
        false => disarmed(&cell),
    });
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(bytes);
    writer
        .write_record(cells)
        .and_then(|()| Ok(writer.flush()?))
        .map_err(|error| Error::Internal(error.into()))
}

/// A text that a spreadsheet reads as a text: what it would take for a formula (names are typed by
/// anybody into a register) is led by an apostrophe.
fn disarmed(text: &str) -> String {
    let formula = text.trim_start_matches(' ').starts_with([
        '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ]);
    if formula {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Every organisation of a search.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganisationFile {
    /// True while the organisations are fictitious.
    demonstration: bool,
    /// The organisations.
    organisations: Vec<OrganisationItem>,
}

/// Organisations on a map (RFC 7946).
#[derive(Serialize, ToSchema)]
pub(super) struct FeatureCollection {
    /// `FeatureCollection`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// True while the organisations are fictitious.
    demonstration: bool,
    /// The organisations.
    features: Vec<Feature>,
}

/// An organisation on a map.
#[derive(Serialize, ToSchema)]
pub(super) struct Feature {
    /// `Feature`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Stable key of the organisation.
    id: String,
    /// Centre of its commune; null where that is not sure.
    geometry: Option<Point>,
    /// The organisation.
    properties: OrganisationItem,
}

/// A point.
#[derive(Serialize, ToSchema)]
pub(super) struct Point {
    /// `Point`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Longitude and latitude, in degrees (WGS 84).
    coordinates: [f64; 2],
}

impl Feature {
    fn of(item: OrganisationItem) -> Self {
        Self {
            kind: "Feature",
            id: item.id.clone(),
            geometry: item.position.map(|at| Point {
                kind: "Point",
                coordinates: [at.lon, at.lat],
            }),
            properties: item,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::disarmed;

    #[test]
    fn a_name_that_is_a_formula_is_read_as_a_name() {
        for armed in [
            "=HYPERLINK(\"http://evil.example\")",
            "+33",
            "-1+2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "  =1",
            "\u{ff1d}1",
        ] {
            assert_eq!(disarmed(armed), format!("'{armed}"));
        }
        for plain in ["Les Marmites", "l'aiguille", "a=b", "3-2", ""] {
            assert_eq!(disarmed(plain), plain);
        }
    }
}
