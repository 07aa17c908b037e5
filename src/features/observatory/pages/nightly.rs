//! The files that the night wrote, as they stand; where what they hold is another since, what is true now.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Value, json};

use super::catalogue::{Part, instant, part, words};
use crate::features::observatory::nightly::{self, Known, UNDER};
use crate::shared::files;
use crate::shared::web::{Access, Cx, Error, Routes, get, standing};

pub(super) fn routes() -> Routes {
    Routes::new().at(&format!("{UNDER}{{file}}"), Access::Everyone, get(send))
}

async fn send(cx: Cx, headers: HeaderMap, Path(name): Path<String>) -> Result<Response, Error> {
    let known = Known::read(&cx.app);
    // What is withdrawn since is not in a file, either; nor who is not shown any more, nor what was taken back.
    let catalogue = part(&cx, part_of(&name)).await?;
    let mut tables = nightly::tables(&catalogue);
    let table = tables.find(|table| nightly::name_of(&table.live).as_ref() == Some(&name));
    let table = table.ok_or(Error::NotFound)?;
    let is_now = known.version == cx.app.facts().version;
    let file = known
        .file(&name)
        .filter(|file| is_now && table.is_in(file, &known));
    // A name stays though the night could not write its file, or did not yet.
    let Some(file) = file else {
        return Ok(Redirect::temporary(&table.live).into_response());
    };
    let opened = files::open(&nightly::place(&cx.app, file)).map_err(|_| Error::NotFound)?;
    let media = HeaderValue::from_str(&file.media).map_err(|error| Error::Internal(error.into()))?;
    standing(&headers, opened, media).map_err(|error| Error::Internal(error.into()))
}

/// The part of the catalogue that has the table of a name, where any has ([`nightly::name_of`]).
fn part_of(name: &str) -> Part<'_> {
    if let Some((address, _)) = name
        .strip_prefix("surveys-")
        .and_then(|rest| rest.rsplit_once('-'))
    {
        return Part::Survey(address);
    }
    let publication = name.strip_prefix("publications-").and_then(|rest| {
        let document = rest.strip_suffix("-publication.json");
        document.or_else(|| rest.rsplit_once("-figures-").map(|(address, _)| address))
    });
    publication.map_or(Part::Own, Part::Publication)
}

/// Lists beside the files of a dataset those that the night wrote of them.
pub(super) fn listed(cx: &Cx, known: &Known, dataset: &mut Value) {
    let Some(files) = dataset["dcat:distribution"].as_array_mut() else {
        return;
    };
    let kept: Vec<Value> = files
        .iter()
        .filter_map(|live| {
            let address = live["dcat:downloadURL"]["@id"].as_str()?;
            let own = known.files.iter().find(|one| cx.absolute(&one.live) == address)?;
            let address = cx.absolute(&format!("{UNDER}{}", own.name));
            let mut file = live.clone();
            file["@id"] = format!("{address}#file").into();
            file["dcat:accessURL"] = json!({ "@id": address });
            file["dcat:downloadURL"] = json!({ "@id": address });
            Some(stands(cx, file, (own.bytes, own.changed)))
        })
        .collect();
    files.extend(kept);
}

/// A file of the catalogue that stands: how long it is, and since when.
pub(super) fn stands(cx: &Cx, mut file: Value, (bytes, at): (u64, i64)) -> Value {
    file["dct:description"] = words(cx, "data-nightly");
    file["dcat:byteSize"] = json!({ "@type": "xsd:nonNegativeInteger", "@value": bytes.to_string() });
    if let Some(at) = instant(at) {
        file["dct:modified"] = at;
    }
    file
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::Part;
    use super::{nightly, part_of};

    #[test]
    fn the_name_of_a_file_says_of_which_part_of_the_catalogue_it_is() {
        for (live, part) in [
            ("/data/indicators.csv", Part::Own),
            ("/en/observatory/grants/figures/years.json", Part::Own),
            (
                "/en/surveys/needs-1a2b/data/answers.parquet",
                Part::Survey("needs-1a2b"),
            ),
            (
                "/fr/publications/key-figures-1a2b/versions/2/figures/births.csv",
                Part::Publication("key-figures-1a2b"),
            ),
            (
                "/nl/publications/key-figures-1a2b/versions/2/files/publication.json",
                Part::Publication("key-figures-1a2b"),
            ),
        ] {
            let name = nightly::name_of(live).unwrap_or_default();
            assert_eq!(part_of(&name), part, "{name}");
        }
    }
}
