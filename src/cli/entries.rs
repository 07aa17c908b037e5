//! What an operator says about entries of registers, at the command line.

use clap::Subcommand;

use super::{Failure, say};
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// What an operator says.
#[derive(Debug, Subcommand)]
pub(super) enum Step {
    /// An entry is not the same body as the others of its organisation: it becomes one of its own, and
    /// no file joins it again.
    Apart {
        /// Register and number, as on the page of the organisation: `sirene:123456789`.
        #[arg(value_name = "REGISTER:NUMBER")]
        entry: String,
        /// Why, for those who come after; it is not published.
        #[arg(long, value_name = "WORDS")]
        reason: String,
    },
    /// Two entries are one body: their organisations become one.
    Together {
        /// Register and number of one.
        #[arg(value_name = "REGISTER:NUMBER")]
        one: String,
        /// Register and number of the other.
        #[arg(value_name = "REGISTER:NUMBER")]
        other: String,
        /// Why, for those who come after; it is not published.
        #[arg(long, value_name = "WORDS")]
        reason: Option<String>,
    },
    /// A theme that words gave an organisation is wrong: it goes, and no computation gives it again.
    NotTheme {
        /// The end of the address of its page, after the last dash, or that address.
        #[arg(value_name = "KEY")]
        organisation: String,
        /// The theme, as in addresses: `sport`.
        theme: String,
        /// Why, for those who come after; it is not published.
        #[arg(long, value_name = "WORDS")]
        reason: String,
    },
    /// Take that back: `tisserand recompute` may give it again.
    Theme {
        /// The end of the address of its page, after the last dash, or that address.
        #[arg(value_name = "KEY")]
        organisation: String,
        /// The theme, as in addresses: `sport`.
        theme: String,
    },
}

/// Does one step.
pub(super) async fn answer(app: &App, step: Step, lang: Lang) -> Result<(), Failure> {
    match step {
        Step::Apart { entry, reason } => {
            let key = directory::apart(app, &entry, &reason, BY).await?;
            let args = [("entry", Arg::Text(entry.as_str())), ("key", Arg::Text(&key))];
            say(&app.texts.say(lang, "entries-apart", &args));
        }
        Step::Together { one, other, reason } => {
            directory::together(app, &one, &other, reason.as_deref(), BY).await?;
            let args = [("one", Arg::Text(one.as_str())), ("other", Arg::Text(&other))];
            say(&app.texts.say(lang, "entries-together", &args));
        }
        Step::NotTheme {
            organisation,
            theme,
            reason,
        } => {
            directory::theme_is_wrong(app, &organisation, &theme, &reason).await?;
            say(&app
                .texts
                .say(lang, "entries-not-theme", &[("theme", Arg::Text(&theme))]));
        }
        Step::Theme { organisation, theme } => {
            directory::theme_may_be_right(app, &organisation, &theme).await?;
            say(&app
                .texts
                .say(lang, "entries-theme", &[("theme", Arg::Text(&theme))]));
        }
    }
    Ok(())
}

/// Who speaks at the command line.
pub(super) const BY: &str = "operator";
