//! The files that stand, and what is known of them: one folder beside the database, written whole each time.

use std::collections::BTreeSet;
use std::path::PathBuf;

use open_grants::Award;
use serde::{Deserialize, Serialize};

use super::times::Funder;
use crate::features::directory::{self, Reach};
use crate::shared::app::App;
use crate::shared::files;
use crate::shared::store::StoreError;
use crate::shared::web::figure::PARQUET;

/// A file of open data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum File {
    /// SCDL "subventions" 2.1.1.
    Scdl,
    /// The regulation's own format.
    Regulation,
    /// All that is known.
    Superset,
    /// The same in columns (Apache Parquet).
    Columns,
    /// 360Giving 1.4.
    Giving,
    /// CommonGrants 0.4.0.
    Common,
    /// What public funders have to declare as state aid.
    Aid,
    /// How long funders took to answer.
    Times,
}

impl File {
    /// Every one.
    pub const ALL: [Self; 8] = [
        Self::Scdl,
        Self::Regulation,
        Self::Superset,
        Self::Columns,
        Self::Giving,
        Self::Common,
        Self::Aid,
        Self::Times,
    ];

    /// Its name, on the disk and after `/data/`: never changed, for others keep it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scdl => "grants.scdl.csv",
            Self::Regulation => "grants.order-2017.csv",
            Self::Superset => "grants.csv",
            Self::Columns => "grants.parquet",
            Self::Giving => "grants.360giving.json",
            Self::Common => "grants.commongrants.json",
            Self::Aid => "state-aid.csv",
            Self::Times => "response-times.csv",
        }
    }

    /// Its address.
    #[must_use]
    pub fn path(self) -> String {
        format!("/data/{}", self.name())
    }

    /// In which other formats it is given, made of it while it is read: each by its extension, with the address and the type.
    #[must_use]
    pub fn besides(self) -> Vec<(&'static str, String, &'static str)> {
        let made = |extension: &str| self.path().replace(".csv", &format!(".{extension}"));
        match self {
            Self::Aid | Self::Times => vec![
                ("json", made("json"), "application/json"),
                ("parquet", made("parquet"), PARQUET),
            ],
            Self::Scdl | Self::Regulation | Self::Superset | Self::Columns | Self::Giving | Self::Common => {
                Vec::new()
            }
        }
    }

    /// The word in text keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scdl => "scdl",
            Self::Regulation => "regulation",
            Self::Superset => "superset",
            Self::Columns => "columns",
            Self::Giving => "giving",
            Self::Common => "common",
            Self::Aid => "aid",
            Self::Times => "times",
        }
    }

    /// Its type, as it is sent.
    #[must_use]
    pub const fn media(self) -> &'static str {
        match self {
            Self::Giving | Self::Common => "application/json",
            Self::Columns => PARQUET,
            Self::Scdl | Self::Regulation | Self::Superset | Self::Aid | Self::Times => {
                "text/csv; charset=utf-8; header=present"
            }
        }
    }

    /// Where it stands.
    #[must_use]
    pub(super) fn place(self, app: &App) -> PathBuf {
        folder(app).join(self.name())
    }
}

/// A file as a catalogue lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its address.
    pub path: String,
    /// Its type.
    pub media: &'static str,
    /// How long it is; nothing of what is made while it is read.
    pub bytes: Option<u64>,
    /// Since when it is what it is, in seconds; nothing likewise.
    pub changed: Option<i64>,
}

/// The datasets of this feature that have something in them, for a catalogue: the word in text keys (`data-…`), and the files
/// of each.
#[must_use]
pub fn datasets(app: &App) -> Vec<(&'static str, Vec<Listed>)> {
    use File::{Aid, Columns, Common, Giving, Regulation, Scdl, Superset, Times};
    let known = Known::read(app).unwrap_or_default();
    let holds = |file: &File| known.file(*file).is_some_and(|(lines, _)| lines > 0);
    let every = [
        (
            "awards",
            vec![Superset, Columns, Scdl, Regulation, Giving, Common],
        ),
        ("state-aid", vec![Aid]),
        ("response-times", vec![Times]),
    ];
    let addresses = |file: File| {
        let besides = file.besides().into_iter().map(|(_, path, media)| Listed {
            path,
            media,
            bytes: None,
            changed: None,
        });
        let own = Listed {
            path: file.path(),
            media: file.media(),
            bytes: known.file(file).map(|(_, bytes)| bytes),
            changed: known.changed(file),
        };
        std::iter::once(own).chain(besides)
    };
    let held = every.into_iter().map(|(name, files)| {
        (
            name,
            files.into_iter().filter(holds).flat_map(addresses).collect(),
        )
    });
    held.filter(|(_, files): &(_, Vec<_>)| !files.is_empty())
        .collect()
}

/// When the files that stand were written, in seconds; nothing before the first night.
#[must_use]
pub fn written_at(app: &App) -> Option<i64> {
    Known::read(app).map(|known| known.at)
}

/// Projects, the grants to their partners, and the money in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Projects {
    /// Requests of which something was granted.
    pub projects: u64,
    /// The grants: where they are told by beneficiary, lines in the file of all that is known.
    pub grants: u64,
    /// What they come to, in cents.
    pub cents: i64,
}

/// What was granted to several organisations by one request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// All of it.
    pub by_several: Projects,
    /// What several funders granted.
    pub of_several_funders: Projects,
}

impl Together {
    /// Adds the awards of one request: what those receive who may be named.
    pub(super) fn note<'a>(&mut self, awards: impl Iterator<Item = &'a Award> + Clone) {
        let parts = || {
            awards
                .clone()
                .flat_map(|award| award.named().map(move |(_, part)| (award, part)))
        };
        let partners: BTreeSet<&str> = parts().map(|(_, part)| part.beneficiary.key.as_str()).collect();
        if partners.len() < 2 {
            return;
        }
        let funders: BTreeSet<&str> = parts().map(|(award, _)| award.funder.key.as_str()).collect();
        for sum in [
            Some(&mut self.by_several),
            (funders.len() > 1).then_some(&mut self.of_several_funders),
        ]
        .into_iter()
        .flatten()
        {
            sum.projects += 1;
            for (_, part) in parts() {
                sum.grants += 1;
                sum.cents = sum.cents.saturating_add(part.cents);
            }
        }
    }
}

/// What was granted to several organisations by one request, as the files that stand tell it; nothing before the first night.
#[must_use]
pub fn together(app: &App) -> Option<Together> {
    Known::read(app).map(|known| known.together)
}

/// What is known of the files that stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The day on which they were written, as ISO has it.
    pub day: String,
    /// The instant, in seconds.
    pub at: i64,
    /// Awards that were notified.
    pub awards: u64,
    /// What all of them come to, in cents.
    pub cents: i64,
    /// Each file, with the lines or objects in it and its size in bytes.
    pub files: Vec<(File, u64, u64)>,
    /// Beneficiaries that SCDL cannot express, by the reason.
    pub left: Vec<(String, u64)>,
    /// How long funders took.
    pub funders: Vec<Funder>,
    /// What was granted to several by one request.
    #[serde(default)]
    pub together: Together,
    /// What was granted to requests that several make, and to those that one makes alone.
    #[serde(default)]
    pub made: [Projects; 2],
    /// What of it reaches associations without employees, as registers knew it then.
    #[serde(default)]
    pub reach: Reach,
    /// Since when each file is what it is, in seconds.
    #[serde(default)]
    pub changed: Vec<(File, i64)>,
}

impl Known {
    /// What is known; nothing before the first night.
    #[must_use]
    pub fn read(app: &App) -> Option<Self> {
        let text = files::read_text(&folder(app).join(KNOWN)).ok()?;
        serde_json::from_str(&text).ok()
    }

    /// Whether nobody was withheld since the files began to be written, who may be named in them. When somebody is withheld is noted a moment
    /// before others read it: of the second before, too, the files may know nothing.
    pub(super) async fn names_nobody_withheld(&self, app: &App) -> Result<bool, StoreError> {
        let mut connection = app.db.read().await?;
        Ok(!directory::withheld_since(&mut connection, self.at - 1).await?)
    }

    /// A file with its lines and its size, and whether it is another than that of before.
    pub(super) fn note(&mut self, file: (File, u64, u64), is_other: bool, (before, at): (&Self, i64)) {
        let since = before.changed(file.0).filter(|_| !is_other);
        self.changed.push((file.0, since.unwrap_or(at)));
        self.files.push(file);
    }

    /// Since when a file is what it is, in seconds; at most since all of them were written.
    fn changed(&self, file: File) -> Option<i64> {
        let since = self.changed.iter().find(|(one, _)| *one == file);
        self.file(file).map(|_| since.map_or(self.at, |(_, at)| *at))
    }

    /// Lines or objects of a file, and its size in bytes.
    #[must_use]
    pub fn file(&self, file: File) -> Option<(u64, u64)> {
        let mut files = self.files.iter();
        files
            .find(|(one, _, _)| *one == file)
            .map(|(_, lines, bytes)| (*lines, *bytes))
    }
}

/// The name of what is known of the files.
pub(super) const KNOWN: &str = "known.json";

/// The folder of the files.
pub(super) fn folder(app: &App) -> PathBuf {
    app.config.path("open")
}
