//! What an operator does about persons, at the command line.

use std::process::ExitCode;

use clap::Subcommand;

use super::{Failure, say};
use crate::features::accounts;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::journal::{self, Verdict};
use crate::shared::mail;

/// What an operator does about administrators.
#[derive(Debug, Subcommand)]
pub(super) enum Admin {
    /// Make the person at this address an administrator, and tell them by letter where to sign in.
    Invite {
        /// Their e-mail address.
        #[arg(value_name = "EMAIL")]
        email: String,
    },
}

/// What an operator does about the journal.
#[derive(Debug, Subcommand)]
pub(super) enum Journal {
    /// Read every line and its seal; ends with 1 and the number of the first that is not as it was written.
    Verify,
}

/// Makes an administrator.
pub(super) async fn administer(app: &App, step: Admin, lang: Lang) -> Result<(), Failure> {
    match step {
        Admin::Invite { email } => {
            accounts::invite_administrator(app, &email, lang).await?;
            mail::deliver(app).await?;
            say(&app.texts.say(
                lang,
                "administrator-invited",
                &[("email", Arg::Text(email.trim()))],
            ));
        }
    }
    Ok(())
}

/// Verifies the journal.
pub(super) async fn read_journal(app: &App, step: Journal, lang: Lang) -> Result<ExitCode, Failure> {
    match step {
        Journal::Verify => {
            let mut connection = app.db.snapshot().await?;
            Ok(match journal::verify(&mut connection).await? {
                Verdict::Whole(lines, hash) => {
                    let args = [("n", Arg::Number(lines)), ("hash", Arg::Text(&hash))];
                    say(&app.texts.say(lang, "journal-whole", &args));
                    ExitCode::SUCCESS
                }
                Verdict::Broken(line) => {
                    say(&app.texts.say(lang, "journal-broken", &[("n", Arg::Number(line))]));
                    ExitCode::FAILURE
                }
            })
        }
    }
}
