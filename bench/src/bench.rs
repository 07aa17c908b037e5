//! What the measures of one run share: a working folder, and one PostgreSQL started when first needed.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::postgres::Postgres;
use crate::{Done, rows};

/// One run.
pub struct Bench {
    // Dropped first: the server stops before its folder goes.
    postgres: Option<Postgres>,
    /// Rounds of what is repeated.
    pub rounds: usize,
    /// Go up to two million organisations.
    pub millions: bool,
    /// Where everything is written; gone at the end.
    pub folder: tempfile::TempDir,
    /// Data folder of the real register.
    pub data: PathBuf,
    /// The same rows as CSV files.
    pub exported: PathBuf,
    /// Whether both sides hold the real register.
    pub loaded: bool,
}

impl Bench {
    /// Reads what was asked: names of measures, `--rounds N`, `--millions`.
    pub fn new(rounds: usize, millions: bool) -> Done<Self> {
        let folder = tempfile::Builder::new().prefix("tisserand-bench-").tempdir()?;
        // PostgreSQL reads the exported rows under another name than ours.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
        Ok(Self {
            rounds,
            millions,
            data: folder.path().join("data"),
            exported: folder.path().join("rows"),
            folder,
            loaded: false,
            postgres: None,
        })
    }

    /// The server, started when it is first asked for.
    pub async fn postgres(&mut self) -> Done<&Postgres> {
        if self.postgres.is_none() {
            self.postgres = Some(Postgres::start(&self.folder.path().join("postgres")).await?);
        }
        self.postgres.as_ref().ok_or_else(|| "started just above".into())
    }

    /// Loads the real register on our side, unless an earlier measure did.
    pub fn import(&mut self, register: &Path) -> Done {
        if !self.data.exists() {
            rows::import(&self.data, register)?;
        }
        Ok(())
    }

    /// Loads the real register on both sides, unless an earlier measure did.
    pub async fn load(&mut self, register: &Path) -> Done {
        if !self.loaded {
            self.import(register)?;
            rows::export(&self.data, &self.exported).await?;
            let exported = self.exported.clone();
            rows::copy(self.postgres().await?, &exported).await?;
            self.loaded = true;
        }
        Ok(())
    }
}
