//! By what means and until when a decision can be contested: without it no time begins to run (code de justice administrative, article
//! R421-5; coordinated laws on the Belgian Council of State, article 19).

use super::coverage::Asked;
use super::decision::{Decision, State};
use super::finding;
use crate::features::directory::Organisation;
use crate::features::file::{self, Country};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// Whether a decision leaves something to contest: nothing is given, or less than was asked.
#[must_use]
pub fn are_owed(decision: &Decision, asked: Option<&Asked>) -> bool {
    let less = asked.is_some_and(|asked| decision.cents < asked.cents);
    decision.state == State::Refused || (decision.is_kept() && less)
}

/// How a decision of a funder can be contested, by the law that holds for it.
#[must_use]
pub fn said(app: &App, lang: Lang, funder: &Organisation) -> String {
    let key = match (finding::is_public(funder), file::country(app, funder)) {
        (true, Country::France) => "desk-remedies-french",
        (true, Country::Belgium) => "desk-remedies-belgian",
        (true, Country::Elsewhere) => "desk-remedies-elsewhere",
        (false, _) => "desk-remedies-private",
    };
    app.texts.say(lang, key, &[("funder", Arg::Text(&funder.name))])
}
