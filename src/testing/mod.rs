//! How the tests see the product: an application on a folder of its own, on whichever engine
//! `bin/ci` is proving, and a visitor who judges every page.
//!
//! With `TISSERAND_TEST_POSTGRES` set to the address of a server, each test has a database of its
//! own there; without it, a SQLite file.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod attack;
pub(crate) mod browser;
mod colours;
mod database;
mod kept;
pub(crate) mod page;
pub(crate) mod provider;
mod shell;
pub(crate) mod sirene;
mod world;

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use http_body_util::BodyExt;
use territory::Territory;
use tokio::sync::OnceCell;
use tower::ServiceExt;

use self::database::Database;
pub(crate) use self::kept::Kept;
use crate::features;
use crate::features::directory::import::{self, Options, Outcome};
use crate::shared::app::App;
use crate::shared::clock::Clock;
use crate::shared::config::Config;
use crate::shared::environment;
use crate::shared::geo;
use crate::shared::i18n::Lang;
use crate::shared::store::Engine;
use crate::shared::web::serve_through;

/// An application on a folder of its own.
pub(crate) struct TestApp {
    /// The application.
    pub app: Arc<App>,
    router: Router,
    folder: tempfile::TempDir,
    database: Option<Database>,
}

impl TestApp {
    /// An empty application: no organisation at all. It is 24 November 2026.
    pub async fn empty() -> Self {
        Self::with(Config::default()).await
    }

    /// An application with the first 300 organisations of the demonstration.
    pub async fn demonstration() -> Self {
        static KEPT: OnceCell<Kept> = OnceCell::const_new();
        Self::copied(&KEPT, "demonstration", Config::default(), Self::invent).await
    }

    /// An application as `fill` leaves it: that is done once, under a name of its own, and each test begins with a copy.
    pub async fn copied(
        kept: &OnceCell<Kept>,
        name: &str,
        config: Config,
        fill: impl AsyncFnOnce(&Self),
    ) -> Self {
        let kept = kept.get_or_init(|| async {
            let first = Self::with(config.clone()).await;
            fill(&first).await;
            first.app.db.close().await;
            Kept::of(&first.app.config.data_dir, (first.database.as_ref(), name)).await
        });
        let test = Self::open(config.clone(), &[], Some(kept.await)).await;
        test.app.refresh().await.unwrap();
        test
    }

    /// Loads the first 300 organisations of the demonstration.
    pub async fn invent(&self) {
        import::load_demonstration(&self.app, Some(300), true)
            .await
            .unwrap();
    }

    /// An empty application configured by the test.
    pub async fn with(config: Config) -> Self {
        Self::beside(config, &[]).await
    }

    /// As [`Self::with`], with these files in the data folder before it is opened.
    pub async fn beside(config: Config, files: &[(&str, &str)]) -> Self {
        Self::open(config, files, None).await
    }

    async fn open(mut config: Config, files: &[(&str, &str)], kept: Option<&Kept>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        config.data_dir = folder.path().join("data");
        if let Some(kept) = kept {
            kept.lay(&config.data_dir);
        }
        for (name, content) in files {
            std::fs::create_dir_all(&config.data_dir).unwrap();
            std::fs::write(config.data_dir.join(name), content).unwrap();
        }
        let mut database = None;
        if let Some(server) = environment::variable("TISSERAND_TEST_POSTGRES") {
            let name = format!(
                "t_{}",
                folder
                    .path()
                    .file_name()
                    .unwrap()
                    .to_string_lossy()
                    .to_lowercase()
                    .replace(['.', '-'], "")
            );
            let made = Database::make(server, name, kept.and_then(Kept::template)).await;
            config.database = Some(made.address());
            database = Some(made);
        }
        let sqlite = database.is_none() && config.database.is_none();
        if sqlite && !config.path("tisserand.db").exists() {
            std::fs::create_dir_all(&config.data_dir).unwrap();
            std::fs::write(config.path("tisserand.db"), database::schema().await).unwrap();
        }
        let instant = "2026-11-24T09:00:00Z".parse().unwrap();
        let clock = Clock::fixed(instant, jiff::tz::TimeZone::get("Europe/Paris").unwrap());
        let built_in = config.territories.is_none() && config.territory == Config::default().territory;
        let territory = match built_in && files.is_empty() {
            true => lille(),
            false => Arc::new(geo::territory(&config).unwrap()),
        };
        let app = App::open_on(territory, config, Some(clock), features::texts()).await;
        let app = Arc::new(app.unwrap());
        let router = serve_through(&app, features::routes());
        Self {
            app,
            router,
            folder,
            database,
        }
    }

    /// The routes as they are served.
    pub fn router(&self) -> &Router {
        &self.router
    }

    /// Writes a file beside the application and gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Loads a file as the operator would, in English.
    pub async fn import(&self, path: PathBuf, options: Options) -> Outcome {
        let options = Options {
            quiet: true,
            ..options
        };
        import::import(&self.app, &[path], &options, Lang::En)
            .await
            .unwrap()
            .pop()
            .unwrap()
    }

    /// Asks for an address.
    pub async fn get(&self, address: &str) -> Answer {
        self.send(
            Request::get(address)
                .header(header::ACCEPT, "text/html")
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }

    /// Sends a form from our own pages.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let request = Request::post(address)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        Answer::read(response).await
    }

    /// Two transactions that write the same at the same time, each told which it is: the first has written
    /// and not committed when the second writes. Where there is one writer, one comes after the other.
    pub async fn at_once<T>(
        &self,
        write: impl AsyncFn(&mut crate::shared::store::Connection, i64) -> T,
    ) -> [T; 2] {
        let mut first = self.app.db.write().await.unwrap();
        if self.app.db.engine() == Engine::Sqlite {
            let one = write(&mut first, 1).await;
            first.commit().await.unwrap();
            let mut second = self.app.db.write().await.unwrap();
            let two = write(&mut second, 2).await;
            second.commit().await.unwrap();
            return [one, two];
        }
        let mut second = self.app.db.write().await.unwrap();
        let one = write(&mut first, 1).await;
        let (two, committed) = tokio::join!(write(&mut second, 2), first.commit());
        committed.unwrap();
        second.commit().await.unwrap();
        [one, two]
    }

    /// Listens on a free port of this machine, for programs beside the tests. Gives the address.
    pub async fn listen(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = self.router.clone();
        let service = router.into_make_service_with_connect_info::<std::net::SocketAddr>();
        tokio::spawn(axum::serve(listener, service).into_future());
        format!("http://{address}")
    }

    /// Closes the application and takes its database away.
    pub async fn close(self) {
        self.app.db.close().await;
        if let Some(database) = &self.database {
            database.drop().await;
        }
    }
}

/// The territory that is built in, read once for all tests.
fn lille() -> Arc<Territory> {
    static READ: LazyLock<Arc<Territory>> =
        LazyLock::new(|| Arc::new(geo::territory(&Config::default()).unwrap()));
    Arc::clone(&READ)
}

/// What was answered.
pub(crate) struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: axum::http::HeaderMap,
    /// The body, as text.
    pub body: String,
    /// The body, as it came.
    pub bytes: Vec<u8>,
}

impl Answer {
    async fn read(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Self {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
        }
    }

    /// A header, as text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}
