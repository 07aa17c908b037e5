//! The command line: what an operator can ask of the product.

mod entries;
mod objections;
mod recompute;
mod setup;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Parser, Subcommand};

use crate::features;
use crate::features::directory::import::{self, Options, Outcome, load_demonstration};
use crate::features::directory::indexing;
use crate::features::operations::{self, Finding};
use crate::shared::app::App;
use crate::shared::config::{Config, LogFormat};
use crate::shared::environment;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::web::serve_through;

/// The associations, public bodies and companies of a territory find each other and build together.
///
/// Started without a command, Tisserand serves its pages. The first start makes its database in the
/// data folder, fills it with fictitious organisations so that there is something to see, and says
/// where to point a browser. `tisserand import FILE` then loads official registers in their place.
#[derive(Debug, Parser)]
#[command(name = "tisserand", version, propagate_version = true, after_help = AFTER_HELP)]
struct Cli {
    /// Folder of everything the product writes: database, index, reports.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Configuration file (TOML); also TISSERAND_CONFIG.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

const AFTER_HELP: &str = "\
Every key of the configuration file can also be set by the environment:
`listen` by TISSERAND_LISTEN, `data_dir` by TISSERAND_DATA_DIR…
An unknown key is refused, with the nearest that exists.
docs/operating.md lists them all.

Examples:
  tisserand
      serve on http://127.0.0.1:8080/, data in ./data
  tisserand --data /srv/tisserand serve --listen 0.0.0.0:80
      serve to others
  tisserand import rna_waldec_20261101.zip
      load the French register of associations
  tisserand backup /backups/monday.tar.zst
      copy everything, and prove that the copy restores";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and the machine interfaces (the default).
    Serve {
        /// Address and port; 0 lets the system choose a free port.
        #[arg(long, value_name = "ADDR")]
        listen: Option<std::net::SocketAddr>,
    },
    /// Load files of official registers (RNA, Sirene, BCE/KBO, Verenigingsregister), past grants, contours.
    ///
    /// Each file is recognised by what it holds, loaded in one atomic step, and reported: what was
    /// read, kept, refused, and why. Loading the same file again changes nothing.
    Import {
        /// The files.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Load even a file that drops more than a tenth of what its source had.
        #[arg(long)]
        accept_loss: bool,
        /// End with one line of JSON for programs.
        #[arg(long)]
        json: bool,
    },
    /// Say that entries of registers are of two bodies, or of one after all.
    Entries {
        #[command(subcommand)]
        step: entries::Step,
    },
    /// Compute anew what follows from the registers: themes from words, who gave and received by name and place.
    ///
    /// Worth it after files were loaded. What is inferred is marked so, with the words it comes from.
    Recompute {
        /// One line of JSON for programs.
        #[arg(long)]
        json: bool,
    },
    /// Fetch the registers of the territory from where they are published, and load them.
    ///
    /// The only command that uses the network. It goes on where it stopped: run it again after a
    /// failure, and with `--refresh` once a month. Files are kept in `downloads/` in the data folder.
    Setup(setup::Asked),
    /// Build the search index anew from the database.
    Index,
    /// Check the database, the index and the files, and say what is wrong.
    Check,
    /// Copy everything into FILE, while the product runs, and prove that the copy restores.
    ///
    /// The copy shows one instant of the database and knows no engine: what SQLite gave, PostgreSQL
    /// takes, and back. The index is not in it: `restore` builds it.
    Backup {
        /// The archive to write (`.tar.zst`).
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Put a copy back into an empty data folder.
    Restore {
        /// An archive that `backup` wrote.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Read what people object to or report, newest first; withhold an organisation; close a request.
    Objections {
        #[command(subcommand)]
        step: Option<objections::Step>,
        /// One line of JSON for programs.
        #[arg(long)]
        json: bool,
    },
}

/// Why a command failed, in words for the operator.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Reads the command line and does what it says; 0 when it was done.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    match runtime.block_on(obey(cli)) {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

#[expect(clippy::print_stderr, reason = "the terminal is where an operator looks")]
fn fail(error: &Failure) -> ExitCode {
    eprintln!("tisserand: {error}");
    ExitCode::FAILURE
}

#[expect(clippy::print_stdout, reason = "the terminal is where an operator looks")]
fn say(line: &str) {
    println!("{line}");
}

async fn obey(cli: Cli) -> Result<ExitCode, Failure> {
    let file = cli
        .config
        .or_else(|| environment::variable("TISSERAND_CONFIG").map(PathBuf::from));
    let mut config = Config::read(file.as_deref(), environment::variables())?;
    if let Some(data) = cli.data {
        config.data_dir = data;
    }
    let lang = Lang::of_terminal(environment::locale().as_deref());
    let texts = features::texts();
    match cli.command.unwrap_or(Command::Serve { listen: None }) {
        Command::Serve { listen } => {
            if let Some(listen) = listen {
                config.listen = listen;
            }
            start_log(&config);
            serve(config, texts, lang).await
        }
        Command::Import {
            files,
            accept_loss,
            json,
        } => {
            let app = App::open(config, None, texts).await?;
            let options = Options {
                accept_loss,
                quiet: false,
            };
            let outcomes = import::import(&app, &files, options, lang).await?;
            outcomes
                .iter()
                .for_each(|outcome| tell(&app.texts, lang, outcome));
            if json {
                say(&serde_json::json!({ "files": outcomes }).to_string());
            }
            app.db.close().await;
            let refused = outcomes.iter().any(|outcome| outcome.refused.is_some());
            Ok(if refused {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            })
        }
        Command::Entries { step } => {
            let app = App::open(config, None, texts).await?;
            let done = entries::answer(&app, step, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
        Command::Recompute { json } => {
            let app = App::open(config, None, texts).await?;
            let done = recompute::run(&app, json, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
        Command::Setup(asked) => {
            let app = App::open(config, None, texts).await?;
            let done = setup::answer(&app, asked, lang).await;
            app.db.close().await;
            done
        }
        Command::Index => {
            let app = App::open(config, None, texts).await?;
            let held = app.hold_writing()?;
            indexing::rebuild(&app, false).await?;
            drop(held);
            app.db.close().await;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check => {
            let app = App::open(config, None, texts).await?;
            let findings = operations::check(&app).await?;
            for finding in &findings {
                say(&finding.told(&app.texts, lang));
            }
            app.db.close().await;
            let wrong = findings.iter().any(Finding::is_wrong);
            Ok(if wrong {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            })
        }
        Command::Backup { file } => {
            let app = App::open(config, None, texts).await?;
            let done = operations::backup(&app, &file).await?;
            say(&done.told(&app.texts, lang));
            app.db.close().await;
            Ok(ExitCode::SUCCESS)
        }
        Command::Restore { file } => {
            let mut app = App::open(config, None, texts).await?;
            app.hold_folder()?;
            let held = app.hold_writing()?;
            let done = operations::restore(&app, &file).await?;
            indexing::rebuild(&app, false).await?;
            drop(held);
            say(&done.told(&app.texts, lang));
            app.db.close().await;
            Ok(ExitCode::SUCCESS)
        }
        Command::Objections { step, json } => {
            let app = App::open(config, None, texts).await?;
            let done = objections::answer(&app, step, json, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
    }
}

/// Serves until asked to stop.
async fn serve(config: Config, texts: Texts, lang: Lang) -> Result<ExitCode, Failure> {
    let mut app = App::open(config, None, texts).await?;
    app.hold_folder()?;
    app.refresh().await?;
    if app.facts().version.is_empty() {
        say(&app.texts.say(lang, "start-first", &[]));
        load_demonstration(&app, None, false).await?;
    } else if !indexing::is_fresh(&app).await? {
        say(&app.texts.say(lang, "start-index", &[]));
        indexing::rebuild(&app, false).await?;
    }
    operations::warn_of_little_space(&app);
    let app = Arc::new(app);
    let listener = tokio::net::TcpListener::bind(app.config.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", app.config.listen))?;
    let address = format!("http://{}/", listener.local_addr()?);
    let router = serve_through(&app, features::routes());
    let watching = tokio::spawn(follow_changes(Arc::clone(&app)));
    say(&app
        .texts
        .say(lang, "start-ready", &[("address", Arg::Text(&address))]));
    let service = router.into_make_service_with_connect_info::<std::net::SocketAddr>();
    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
        asked_to_stop().await;
        let _ = stopping.send(true);
    });
    tokio::select! {
        served = serving => served?,
        () = patience(&mut stopped) => {}
    }
    watching.abort();
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Another process may load files while this one serves: what every page says follows.
async fn follow_changes(app: Arc<App>) {
    let mut tick = tokio::time::interval(Duration::from_secs(2));
    loop {
        tick.tick().await;
        if let Err(error) = app.refresh().await {
            tracing::warn!(%error, "cannot see whether the data changed");
        }
    }
}

/// Requests under way may end, but a slow reader does not keep the program from stopping.
async fn patience(stopped: &mut tokio::sync::watch::Receiver<bool>) {
    let _ = stopped.changed().await;
    tokio::time::sleep_until(tokio::time::Instant::now() + Duration::from_secs(20)).await;
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        let _ = interrupt.await;
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}

fn start_log(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::new(&config.log_filter);
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match config.log {
        LogFormat::Text => log.with_ansi(std::io::stderr().is_terminal()).init(),
        LogFormat::Json => log.json().init(),
    }
}

/// What became of one file, for the operator.
fn tell(texts: &Texts, lang: Lang, outcome: &Outcome) {
    if let Some(sentence) = &outcome.refused {
        return say(sentence);
    }
    let kind = outcome.kind.as_deref().unwrap_or_default();
    let args = [
        ("file", Arg::Text(&outcome.name)),
        ("kind", Arg::Text(kind)),
        ("read", Arg::from(outcome.read)),
        ("kept", Arg::from(outcome.kept)),
        ("rejected", Arg::from(outcome.rejected)),
        ("added", Arg::from(outcome.added)),
        ("changed", Arg::from(outcome.changed)),
        ("missing", Arg::from(outcome.missing)),
    ];
    say(&texts.say(lang, "import-done", &args));
    let mut reasons: Vec<_> = outcome.reasons.iter().collect();
    reasons.sort_by_key(|(_, lines)| std::cmp::Reverse(**lines));
    for (reason, lines) in reasons.into_iter().take(8) {
        let words = texts.say(lang, &format!("reject-{reason}"), &[]);
        say(&format!(
            "  {} × {words}",
            texts.number(lang, i64::try_from(*lines).unwrap_or(i64::MAX))
        ));
    }
    if let Some(report) = &outcome.report {
        say(&texts.say(
            lang,
            "import-report",
            &[("file", Arg::Text(&report.to_string_lossy()))],
        ));
    }
}
