//! What an operator does about objections, at the command line.

use std::sync::Arc;

use clap::Subcommand;

use super::{Failure, say};
use crate::features::{awards, site};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// What an operator does about an objection.
#[derive(Debug, Subcommand)]
pub(super) enum Step {
    /// Take an organisation out of pages, search, files and interfaces.
    Hide {
        /// Number of the objection, or the key that ends the address of the organisation's page.
        #[arg(value_name = "NUMBER|KEY")]
        what: String,
        /// Why, for those who come after; it is not published.
        #[arg(long, value_name = "WORDS")]
        reason: String,
    },
    /// Publish an organisation again.
    Unhide {
        /// The key that ends the address of the organisation's page.
        #[arg(value_name = "KEY")]
        key: String,
        /// Why, for those who come after; it is not published.
        #[arg(long, value_name = "WORDS")]
        reason: String,
    },
    /// Close an objection that was answered, and erase its message and its address.
    Close {
        /// Its number.
        #[arg(value_name = "NUMBER")]
        number: String,
    },
}

/// Lists objections, or does one step about one.
pub(super) async fn answer(
    app: &Arc<App>,
    step: Option<Step>,
    json: bool,
    lang: Lang,
) -> Result<(), Failure> {
    let texts = &app.texts;
    match step {
        None if json => {
            let all = site::list(app).await?;
            say(&serde_json::json!({ "objections": all }).to_string());
        }
        None => {
            let all = site::list(app).await?;
            if all.is_empty() {
                say(&texts.say(lang, "objections-none", &[]));
            }
            all.iter().for_each(|objection| say(&objection.told(app, lang)));
        }
        Some(Step::Hide { what, reason }) => {
            let key = site::hide(app, &what, &reason).await?;
            // Files of grants that stand may name it: they are written anew at once.
            awards::look_after(app).await;
            say(&texts.say(lang, "objections-hidden", &[("key", Arg::Text(&key))]));
        }
        Some(Step::Unhide { key, reason }) => {
            let key = site::unhide(app, &key, &reason).await?;
            say(&texts.say(lang, "objections-published", &[("key", Arg::Text(&key))]));
        }
        Some(Step::Close { number }) => {
            site::close(app, &number).await?;
            say(&texts.say(lang, "objections-closed", &[("number", Arg::Text(&number))]));
        }
    }
    Ok(())
}
