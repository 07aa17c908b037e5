//! The real program on a folder of its own, with a territory whose sources are where a test says.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sqlx::{AnyConnection, Connection};

const HEADER: &str = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;\
    titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;\
    adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;\
    adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;\
    observation;position;maj_time";

/// A file of the register, of so many fictitious associations.
pub fn rna(rows: usize, word: &str) -> Vec<u8> {
    let mut text = HEADER.replace("    ", "");
    for row in 1..=rows {
        text.push_str(&format!(
            "\nW595{row:06};;;;595P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;Jardin fictif {row};_;{word} \
             ensemble au bord d’un canal imaginaire;024000;000000;_;1;_;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;\
             _;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06"
        ));
    }
    (text + "\n").into_bytes()
}

/// A source as `sources.toml` writes it.
pub fn source(name: &str, address: &str, sort: &str, more: &str) -> String {
    let place = match address {
        "" => "access = \"account\"".to_owned(),
        address => format!("access = \"open\"\naddress = \"{address}\""),
    };
    format!(
        "[[sources]]\nname = \"{name}\"\ntitle = {{ fr = \"Registre {name}\", nl = \"Register {name}\", en = \"Register \
         {name}\" }}\npublisher = \"Fictitious\"\nlicence = \"CC0\"\npage = \"https://example.org/{name}\"\n{place}\n\
         file = \"{name}.{sort}\"\nsort = \"{sort}\"\nmost_mb = 10\nchecked = true\n{more}\n"
    )
}

pub struct Site {
    folder: tempfile::TempDir,
    server: Option<(String, String)>,
}

impl Site {
    pub fn new(sources: &[String]) -> Self {
        sqlx::any::install_default_drivers();
        let folder = tempfile::tempdir().unwrap();
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("territories");
        copy(&ours, &folder.path().join("territories"));
        let server = std::env::var("TISSERAND_TEST_POSTGRES").ok().map(|server| {
            let name = folder
                .path()
                .file_name()
                .unwrap()
                .to_string_lossy()
                .to_lowercase();
            (server, format!("s_{}", name.replace(['.', '-'], "")))
        });
        let site = Self { folder, server };
        if let Some((server, name)) = &site.server {
            on(server, &format!("create database {name}"));
        }
        site.sources(sources);
        site
    }

    /// Writes where the registers are published.
    pub fn sources(&self, sources: &[String]) {
        let path = self.folder.path().join("territories/lille/sources.toml");
        std::fs::write(path, sources.join("\n")).unwrap();
    }

    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("data/downloads")
    }

    /// A file of the operator's own.
    pub fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn command(&self, lang: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tisserand"));
        command
            .args(["--data".into(), self.folder.path().join("data")])
            .env("TISSERAND_TERRITORIES", self.folder.path().join("territories"))
            .env("LC_ALL", lang);
        // The servers of the tests are here, whatever proxy leads out of this machine.
        for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY"] {
            command.env_remove(name).env_remove(name.to_lowercase());
        }
        if let Some((server, name)) = &self.server {
            let (base, _) = server.rsplit_once('/').unwrap();
            command.env("TISSERAND_DATABASE", format!("{base}/{name}"));
        }
        command
    }

    /// One text out of the database.
    pub fn ask(&self, sql: &str) -> String {
        let file = self.folder.path().join("data/tisserand.db");
        let url = match &self.server {
            Some((server, name)) => format!("{}/{name}", server.rsplit_once('/').unwrap().0),
            None => format!("sqlite://{}", file.display()),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let mut connection = AnyConnection::connect(&url).await.unwrap();
            let sql = sqlx::AssertSqlSafe(sql.to_owned());
            let text = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
            connection.close().await.unwrap();
            text
        })
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran(self.command("en").args(arguments).output().unwrap())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.server {
            on(server, &format!("drop database if exists {name} with (force)"));
        }
    }
}

/// What a command did.
pub struct Ran(pub Output);

impl Ran {
    pub fn said(&self) -> String {
        let error = String::from_utf8_lossy(&self.0.stderr);
        format!("{}{error}", String::from_utf8_lossy(&self.0.stdout))
    }

    pub fn succeeded(&self) -> bool {
        self.0.status.success()
    }

    /// The sources in the last line, for programs.
    pub fn json(&self) -> Vec<serde_json::Value> {
        let said = String::from_utf8_lossy(&self.0.stdout);
        let line = said.lines().last().unwrap_or_else(|| panic!("{}", self.said()));
        let value: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|_| panic!("{}", self.said()));
        value["sources"].as_array().unwrap().clone()
    }
}

/// Copies a folder and what is in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// Runs a statement on a server.
fn on(url: &str, sql: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut connection = AnyConnection::connect(url).await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    });
}
