//! Open data as files that stand: once a day every table that the catalogue lists is asked for as any reader asks for it, and the
//! answer is kept under a name that stays, and is another file only where its bytes are others: so a date says since when it is true. Whatever a page holds back its file holds back too, for one function makes both.
//!
//! Once the data is another (a register was loaded, an organisation was withheld), the files are not given any more, and readers are led
//! to what is true now, until they are written anew within the hour. So it is with a table that was changed since, until the next
//! night: something in it was taken back, or it is published anew. What is withdrawn altogether stands nowhere.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tower::ServiceExt;

use crate::features::awards;
use crate::shared::app::App;
use crate::shared::files::{self, Whole};
use crate::shared::i18n::Lang;
use crate::shared::recomputed::Recomputed;

/// What comes before the names, in addresses.
pub(super) const UNDER: &str = "/data/nightly/";

/// The address of the catalogue.
pub(super) const CATALOGUE: &str = "/data/catalog.jsonld";

/// The name of what is known of the files.
const KNOWN: &str = "known.json";

/// A catalogue is read whole; there is none of this length.
const CATALOGUE_MOST: usize = 64 << 20;

/// A file that stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Its name, which stays.
    pub name: String,
    /// Where what it holds is made when it is asked for.
    pub live: String,
    /// Its type.
    pub media: String,
    /// How long it is.
    pub bytes: u64,
    /// Since when it holds what it holds, in seconds.
    #[serde(default)]
    pub changed: i64,
}

/// What is known of the files that stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    /// The day on which all of them were looked at, as ISO has it; empty where one could not be.
    pub day: String,
    /// When they were compared with what is true, in seconds.
    pub at: i64,
    /// The version of the data that they hold.
    pub version: String,
    /// Each of them.
    pub files: Vec<Kept>,
}

impl Known {
    /// What is known; nothing before the first night.
    pub fn read(app: &App) -> Self {
        let text = files::read_text(&folder(app).join(KNOWN));
        text.ok()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// The file of a name.
    pub fn file(&self, name: &str) -> Option<&Kept> {
        self.files.iter().find(|one| one.name == name)
    }
}

/// Where a file stands.
pub(super) fn place(app: &App, file: &Kept) -> PathBuf {
    folder(app).join(&file.name)
}

fn folder(app: &App) -> PathBuf {
    app.config.path("open").join("nightly")
}

/// Writes the files where those that stand are of another day, or of other data. To be called again and again with the routes as
/// they are served: what could not be written is tried again the next time.
pub async fn write_files(app: &App, router: &Router) {
    let known = Known {
        day: app.clock.today().to_string(),
        at: app.clock.now().as_second(),
        version: app.facts().version.clone(),
        files: Vec::new(),
    };
    let before = Known::read(app);
    if (&before.day, &before.version) == (&known.day, &known.version) {
        return;
    }
    match write(app, router, known, before).await {
        Ok(known) => tracing::info!(files = known.files.len(), "files of open data were written"),
        Err(error) => tracing::warn!(%error, "files of open data could not be written"),
    }
}

async fn write(app: &App, router: &Router, mut known: Known, before: Known) -> io::Result<Known> {
    files::make_folder(&folder(app))?;
    let (_, catalogue) = asked(router, CATALOGUE)
        .await?
        .ok_or_else(|| io::Error::other("there is no catalogue"))?;
    let catalogue = axum::body::to_bytes(catalogue, CATALOGUE_MOST)
        .await
        .map_err(io::Error::other)?;
    let catalogue: Value = serde_json::from_slice(&catalogue)?;
    for Table { live, .. } in tables(&catalogue) {
        let Some(name) = name_of(&live) else { continue };
        match keep(router, &live, &folder(app).join(&name)).await {
            Ok(Some((media, bytes, is_other))) => {
                let since = before.file(&name).map(|one| one.changed);
                known.files.push(Kept {
                    changed: since.filter(|since| !is_other && *since > 0).unwrap_or(known.at),
                    name,
                    live,
                    media,
                    bytes,
                });
            }
            Ok(None) => {} // gone since the catalogue was read
            Err(error) => {
                tracing::warn!(%error, name, "a file of open data could not be written");
                known.day.clear();
            }
        }
    }
    let mut whole = Whole::begin(&folder(app).join(KNOWN))?;
    serde_json::to_writer(&mut whole, &known)?;
    whole.appear()?;
    for gone in before.files.iter().filter(|one| known.file(&one.name).is_none()) {
        files::remove(&place(app, gone))?;
    }
    Ok(known)
}

/// Asks again for every table that the night wrote and that is still given, as any reader asks for it, and says which file holds another
/// one. Files of older data, of another day, and of tables that were changed since are given to nobody, or true of their day.
///
/// # Errors
/// When the catalogue or a table cannot be read.
pub async fn check(app: &App, router: &Router) -> io::Result<Recomputed> {
    let (mut checked, known) = (Recomputed::default(), Known::read(app));
    let is_now = (&*known.day, &known.version) == (&*app.clock.today().to_string(), &app.facts().version);
    let Some((_, catalogue)) = asked(router, CATALOGUE).await?.filter(|_| is_now) else {
        checked.kept = known.files.len() as u64;
        return Ok(checked);
    };
    let catalogue = axum::body::to_bytes(catalogue, CATALOGUE_MOST)
        .await
        .map_err(io::Error::other)?;
    let catalogue: Value = serde_json::from_slice(&catalogue)?;
    for table in tables(&catalogue) {
        let own = known.files.iter().find(|file| table.live == file.live);
        let Some(file) = own.filter(|file| table.is_in(file, &known)) else {
            checked.kept += u64::from(own.is_some());
            continue;
        };
        let again = folder(app).join(format!("{}.again", file.name));
        let now = keep(router, &table.live, &again).await?.is_some();
        let now = now.then(|| files::sha256(&again)).transpose()?;
        files::remove(&again)?;
        let (hash, _) = files::sha256(&place(app, file))?;
        let value = format!("{UNDER}{}", file.name);
        checked.note(value, Some(hash), now.map(|(hash, _)| hash), false);
    }
    Ok(checked)
}

/// What anybody is answered at an address, and of which type; nothing where nothing is there.
async fn asked(router: &Router, address: &str) -> io::Result<Option<(String, Body)>> {
    let request = Request::get(address)
        .body(Body::empty())
        .map_err(io::Error::other)?;
    let Ok(response) = router.clone().oneshot(request).await;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND => return Ok(None),
        status => return Err(io::Error::other(format!("{address} answers {status}"))),
    }
    let media = response.headers().get(header::CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok()).unwrap_or_default();
    Ok(Some((media.to_owned(), response.into_body())))
}

/// Keeps what is answered at an address, whole or not at all: its type, its length, and whether it is another than what stood.
async fn keep(router: &Router, address: &str, place: &Path) -> io::Result<Option<(String, u64, bool)>> {
    let Some((media, body)) = asked(router, address).await? else {
        return Ok(None);
    };
    let (mut whole, mut bytes) = (Whole::begin(place)?, 0);
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = match part {
            Ok(part) => part,
            Err(error) => {
                whole.discard()?;
                return Err(io::Error::other(error));
            }
        };
        bytes += part.len() as u64;
        // Apart: a slow disk keeps nobody else waiting.
        let writing = move || whole.write_all(&part).map(|()| whole);
        whole = tokio::task::spawn_blocking(writing)
            .await
            .map_err(io::Error::other)??;
    }
    let appearing = tokio::task::spawn_blocking(move || whole.appear_where_other());
    let is_other = appearing.await.map_err(io::Error::other)??;
    Ok(Some((media, bytes, is_other)))
}

/// A table that a catalogue lists.
pub(super) struct Table {
    /// Its address here.
    pub live: String,
    /// When what it holds was changed last, in seconds; nothing where nobody knows.
    pub changed: Option<i64>,
}

impl Table {
    /// Whether a file holds what the table does: it is of this address, and written after the last change.
    pub fn is_in(&self, file: &Kept, known: &Known) -> bool {
        self.live == file.live && self.changed.is_none_or(|at| at <= known.at)
    }
}

/// The tables that a catalogue lists; but for those that stand as files already.
pub(super) fn tables(catalogue: &Value) -> impl Iterator<Item = Table> {
    let home = catalogue["@id"].as_str().unwrap_or_default();
    let base = home.strip_suffix(CATALOGUE).unwrap_or_default();
    let standing = awards::File::ALL.map(awards::File::path);
    let is_table = move |address: &str| {
        let mut ends = [".csv", ".json", ".parquet", ".geojson"].iter();
        let is_one = ends.any(|end| address.ends_with(end));
        is_one && !address.starts_with(UNDER) && !standing.iter().any(|own| own == address)
    };
    let datasets = catalogue["dcat:dataset"].as_array().into_iter().flatten();
    let every = datasets.flat_map(|one| {
        let changed: Option<jiff::Timestamp> = one["dct:modified"]["@value"]
            .as_str()
            .and_then(|at| at.parse().ok());
        let files = one["dcat:distribution"].as_array().into_iter().flatten();
        files.map(move |file| (file, changed.map(jiff::Timestamp::as_second)))
    });
    every.filter_map(move |(file, changed)| {
        let live = file["dcat:downloadURL"]["@id"].as_str()?.strip_prefix(base)?;
        is_table(live).then(|| Table {
            live: live.to_owned(),
            changed,
        })
    })
}

/// The name under which what stands at an address is kept: its path, without what may change (the language, the number of a version) or says
/// nothing.
pub(super) fn name_of(address: &str) -> Option<String> {
    let mut said: Vec<&str> = Vec::new();
    let mut parts = address.split('/').filter(|part| !part.is_empty());
    while let Some(part) = parts.next() {
        match part {
            "api" | "v1" | "data" | "files" => {}
            "versions" => drop(parts.next()),
            _ if said.is_empty() && part.parse::<Lang>().is_ok() => {}
            part => said.push(part),
        }
    }
    let name = said.join("-");
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (!name.is_empty() && name.bytes().all(is_plain)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn a_name_says_what_the_file_is_and_stays() {
        let name = |address: &str| name_of(address).unwrap_or_default();
        assert_eq!(name("/data/indicators.csv"), "indicators.csv");
        assert_eq!(name("/api/v1/organisations.geojson"), "organisations.geojson");
        assert_eq!(
            name("/en/observatory/grants/figures/years.json"),
            "observatory-grants-figures-years.json"
        );
        assert_eq!(
            name("/en/surveys/needs-1a2b/data/answers.parquet"),
            "surveys-needs-1a2b-answers.parquet"
        );
        let figure = "publications-note-1a2b-figures-births.csv";
        assert_eq!(
            name("/fr/publications/note-1a2b/versions/2/figures/births.csv"),
            figure
        );
        assert_eq!(
            name("/nl/publications/note-1a2b/versions/3/figures/births.csv"),
            figure
        );
        assert_eq!(name_of("/data/%2e%2e/x.csv"), None);
    }
}
