//! The command line: what an operator can ask of the product.

mod allocate;
mod entries;
mod import;
mod inputs;
mod links;
mod objections;
mod people;
mod recompute;
mod serve;
mod setup;
mod usage;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};

use crate::features;
use crate::features::directory::indexing;
use crate::features::operations::{self, Finding};
use crate::shared::app::App;
use crate::shared::config::{self, Config, LogFormat};
use crate::shared::environment;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::progress;
use crate::shared::told::Told;

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
    /// Language of what commands say; that of the terminal (LC_ALL, LANG) when it is not given.
    #[arg(long, global = true, value_name = "LANG", value_parser = ["fr", "nl", "en"])]
    language: Option<String>,
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
        #[arg(long, value_name = "ADDR", value_parser = config::listening)]
        listen: Option<std::net::SocketAddr>,
    },
    /// Show the living demonstration: fictitious persons in every role, each one click away.
    ///
    /// Everything is kept in a temporary folder and thrown away at the end, unless --data says where.
    /// Only whoever sits at this machine may use it.
    Demo {
        /// Address and port, of this machine only; 0 lets the system choose a free port.
        #[arg(long, value_name = "ADDR", value_parser = config::listening)]
        listen: Option<std::net::SocketAddr>,
    },
    /// Load files of official registers (RNA, Sirene, BCE/KBO, Verenigingsregister), past grants, communes, contours.
    ///
    /// Each file is recognised by what it holds, loaded in one atomic step, and reported: what was
    /// read, kept, refused, and why. Loading the same file again changes nothing.
    Import(import::Asked),
    /// Load figures that no register holds and the Observatory computes with; the page of an indicator says which.
    Inputs {
        /// A table: `input,place,year,value,low,high,source`. With one mistake it is refused whole.
        file: PathBuf,
    },
    /// Say that entries of registers are of two bodies, or of one after all.
    Entries {
        #[command(subcommand)]
        step: entries::Step,
    },
    /// List the links by evidence that wait for somebody, most doubt and money first; decide on one.
    ///
    /// `recompute` finds them. Shown are the number of each link, its bits (alone), and the grants told.
    Links {
        #[command(subcommand)]
        step: Option<links::Step>,
        /// How many are listed.
        #[arg(long, default_value_t = 20, value_name = "N")]
        limit: u32,
        /// One line of JSON for programs.
        #[arg(long)]
        json: bool,
    },
    /// Compute anew what follows from the registers: links by evidence, themes from words, who gave and received.
    ///
    /// Worth it after files were loaded. What is inferred is marked so, with the words it comes from. The values of the
    /// Observatory are published anew.
    Recompute {
        /// Change nothing: compute everything that is published again from what is stored, and name what differs.
        ///
        /// Values of indicators, results of surveys, versions of publications and their figures, response times of funders
        /// and sums of grants, files of the night. Ends with 0 where all is what the sources give; with 1 where a value of the
        /// same sources differs, or nothing is published; with 3 where all that differs was published before the data moved:
        /// it is not wrong, and "tisserand recompute" publishes what is true now. Figures that stay at their date, and surveys
        /// whose answers were forgotten as was promised, are counted and fail nothing.
        #[arg(long)]
        all: bool,
        /// One line of JSON for programs.
        #[arg(long)]
        json: bool,
    },
    /// Fetch the registers of the territory from where they are published, and load them.
    ///
    /// The only command that uses the network. It goes on where it stopped: run it again after a
    /// failure, and with `--refresh` once a month. Files are kept in `downloads/` in the data folder.
    Setup(setup::Asked),
    /// Replay a vote on a budget from a `.pb` file: which projects are funded, and for how much.
    ///
    /// Nothing of the platform is needed or changed. Every count is exact.
    Allocate(allocate::Asked),
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
    /// Make somebody an administrator of the platform.
    Admin {
        #[command(subcommand)]
        step: people::Admin,
    },
    /// The journal of what was done: whether it is as it was written.
    Journal {
        #[command(subcommand)]
        step: people::Journal,
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

/// Why a command failed. Only what can be told to an operator in their language is one.
struct Failure(Box<dyn Told + Send>);

impl<E: Told + Send + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

/// Reads the command line and does what it says; 0 when it was done.
#[must_use]
pub fn run() -> ExitCode {
    let spoken = |asked: Option<String>| Lang::of_terminal(asked.or_else(environment::locale).as_deref());
    let arguments = environment::arguments();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let lang = spoken(usage::language_in(&arguments));
            return usage::refuse(&error, &features::texts(), lang);
        }
    };
    let lang = spoken(cli.language.clone());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(obey(cli, lang)),
        Err(error) => Err(error.into()),
    };
    done.unwrap_or_else(|Failure(error)| {
        complain(&error.told(&features::texts(), lang));
        ExitCode::FAILURE
    })
}

#[expect(clippy::print_stderr, reason = "the terminal is where an operator looks")]
fn complain(sentence: &str) {
    eprintln!("tisserand: {sentence}");
}

/// Says a line. Whoever reads may have read enough (`| head`): what is being done goes on unheard.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _unheard = writeln!(out, "{line}").and_then(|()| out.flush());
}

async fn obey(cli: Cli, lang: Lang) -> Result<ExitCode, Failure> {
    let file = cli
        .config
        .or_else(|| environment::variable("TISSERAND_CONFIG").map(PathBuf::from));
    let mut config = Config::read(file.as_deref(), environment::variables())?;
    let in_folder = cli.data.is_some();
    if let Some(data) = cli.data {
        config.data_dir = data;
    }
    let texts = features::texts();
    progress::speak(Arc::clone(&texts), lang);
    match cli.command.unwrap_or(Command::Serve { listen: None }) {
        Command::Serve { listen } => {
            if let Some(listen) = listen {
                config.listen = listen;
            }
            start_log(&config);
            serve::serve(config, texts, lang).await
        }
        Command::Demo { listen } => {
            if let Some(listen) = listen {
                config.listen = listen;
            }
            start_log(&config);
            serve::demonstrate(config, in_folder, texts, lang).await
        }
        Command::Import(asked) => {
            let mut app = App::open(config, None, texts).await?;
            let done = import::answer(&mut app, asked, lang).await;
            app.db.close().await;
            done
        }
        Command::Inputs { file } => {
            let app = App::open(config, None, texts).await?;
            let done = inputs::answer(&app, &file, lang).await;
            app.db.close().await;
            done
        }
        Command::Entries { step } => {
            let app = App::open_begun(config, texts).await?;
            let done = entries::answer(&app, step, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
        Command::Links { step, limit, json } => {
            let app = App::open_begun(config, texts).await?;
            let done = links::answer(&app, step, limit, json, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
        Command::Recompute { all, json } => {
            let app = Arc::new(App::open_begun(config, texts).await?);
            let done = match all {
                true => recompute::check(&app, json, lang).await,
                false => recompute::run(&app, json, lang).await,
            };
            app.db.close().await;
            done
        }
        Command::Setup(asked) => {
            let mut app = App::open(config, None, texts).await?;
            let done = setup::answer(&mut app, asked, lang).await;
            app.db.close().await;
            done
        }
        Command::Allocate(asked) => allocate::answer(&asked, &texts, lang).map(|()| ExitCode::SUCCESS),
        Command::Index => {
            let app = App::open_begun(config, texts).await?;
            let held = app.hold_writing()?;
            indexing::rebuild(&app, false).await?;
            drop(held);
            let shown = [("n", Arg::from(app.index.len()))];
            say(&app.texts.say(lang, "check-index-sound", &shown));
            app.db.close().await;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check => {
            let app = App::open_begun(config, texts).await?;
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
            let app = App::open_begun(config, texts).await?;
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
            app.renew_territory().await?;
            indexing::rebuild(&app, false).await?;
            drop(held);
            say(&done.told(&app, lang));
            app.db.close().await;
            Ok(ExitCode::SUCCESS)
        }
        Command::Admin { step } => {
            let app = App::open(config, None, texts).await?;
            let done = people::administer(&app, step, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
        Command::Journal { step } => {
            let app = App::open_begun(config, texts).await?;
            let done = people::read_journal(&app, step, lang).await;
            app.db.close().await;
            done
        }
        Command::Objections { step, json } => {
            let app = Arc::new(App::open_begun(config, texts).await?);
            let done = objections::answer(&app, step, json, lang).await;
            app.db.close().await;
            done.map(|()| ExitCode::SUCCESS)
        }
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
