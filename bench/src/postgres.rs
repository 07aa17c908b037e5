//! The PostgreSQL we are compared with: one of our own, started by `bin/pg`, set up the way somebody
//! who loads a register and then searches it would.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use sqlx::{Connection, Executor, PgConnection};

use crate::Done;

/// Settings beside those of `bin/pg` (`fsync=off`, `full_page_writes=off`, `synchronous_commit=off`:
/// it never waits for the disk, which our SQLite with `synchronous=FULL` does).
pub const SETTINGS: [(&str, &str); 9] = [
    ("shared_buffers", "1GB"),
    ("effective_cache_size", "8GB"),
    ("work_mem", "64MB"),
    ("maintenance_work_mem", "512MB"),
    ("max_wal_size", "8GB"),
    ("wal_level", "minimal"),
    ("max_wal_senders", "0"),
    ("autovacuum", "off"),
    ("random_page_cost", "1.1"),
];

/// A server that stops with the value.
pub struct Postgres {
    folder: PathBuf,
    url: String,
    /// The process whose children do the work.
    pub id: u32,
    /// As the server says it.
    pub version: String,
}

impl Postgres {
    /// Starts a server in an empty folder that others may pass through.
    pub async fn start(folder: &Path) -> Done<Self> {
        let output = Command::new(tool()).arg("start").arg(folder).output()?;
        let url = String::from_utf8(output.stdout)?.trim().to_owned();
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        let mut server = Self {
            folder: folder.to_owned(),
            url,
            id: 0,
            version: String::new(),
        };
        let mut connection = server.connect().await?;
        for (name, value) in SETTINGS {
            let sql = format!("alter system set {name} = '{value}'");
            connection
                .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql)))
                .await?;
        }
        connection.close().await?;
        server.restart()?;
        let mut connection = server.connect().await?;
        server.version = sqlx::query_scalar("select split_part(version(), ' on ', 1)")
            .fetch_one(&mut connection)
            .await?;
        let pid = std::fs::read_to_string(folder.join("data/postmaster.pid"))?;
        server.id = pid.lines().next().unwrap_or_default().parse()?;
        Ok(server)
    }

    /// A connection, which one process of the server answers.
    pub async fn connect(&self) -> Done<PgConnection> {
        Ok(PgConnection::connect(&self.url).await?)
    }

    /// Some settings hold from the start only. The options of `bin/pg` are kept by the server.
    fn restart(&self) -> Done {
        let mut folders: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")?
            .flatten()
            .map(|entry| entry.path())
            .collect();
        folders.sort();
        let control = folders.pop().ok_or("no PostgreSQL here")?.join("bin/pg_ctl");
        let data = self.folder.join("data");
        let owner = std::env::var("TISSERAND_PG_USER").unwrap_or_else(|_| "postgres".into());
        let mut command = if std::fs::metadata("/proc/self")?.uid() == 0 {
            let mut command = Command::new("runuser");
            command.args(["-u", &owner, "--"]).arg(control);
            command
        } else {
            Command::new(control)
        };
        command
            .args(["-m", "fast", "-w", "-t", "60", "-l"])
            .arg(data.join("server.log"));
        let status = command
            .arg("-D")
            .arg(&data)
            .arg("restart")
            .current_dir("/")
            .stdout(std::process::Stdio::null())
            .status()?;
        status
            .success()
            .then_some(())
            .ok_or_else(|| "PostgreSQL does not restart".into())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = Command::new(tool()).arg("stop").arg(&self.folder).status();
    }
}

fn tool() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../bin/pg")
}
