//! Applications: a project answers a call, or asks programmes of several funders for money without any. What it says is frozen, every partner signs the same version, known by
//! its hash, the lead sends it, and everyone has a receipt. Until it was sent it exists for its partners only.
//!
//! Where it stands: `lifecycle`. The rule of the last second: `deadline`. What lacks: `lacks`. What is signed:
//! `frozen`.

mod acts;
mod added;
mod aid;
mod alike;
mod application;
mod asking;
mod beside;
mod brief;
mod checking;
mod costs;
mod deadline;
mod finding;
mod frozen;
mod given;
mod goal;
mod lacks;
mod late;
mod lifecycle;
mod matrix;
mod nearness;
mod notifying;
mod observed;
mod orphaned;
mod pages;
mod panels;
mod presenting;
mod printed;
mod receipt;
mod reminding;
mod requests;
mod selected;
mod sent;
mod sheets;
mod silence;
mod store;
#[cfg(test)]
mod stories;
mod terms;
mod together;
mod words;

use acts::signing;

pub use acts::beginning::begin;
pub use acts::bringing::{Kept, Writing, about, agree, bring, hear};
pub use acts::merging::{Speaking, answer as answer_merger, make as make_merger, propose as propose_merger};
pub use acts::paper::{Entry, To as SheetTo, enter};
pub use acts::reading::{Outcome, Received, Verdict, read};
pub use acts::telling::publish as publish_told;
pub use acts::together::{say as say_stance, show as show_group};
pub use acts::whole::{Whole, send as send_whole};
pub use aid::{AidRules, Except, aid_had};
pub use alike::themes;
pub use application::{Application, Channel, Signature, Version};
pub use brief::Brief;
pub use finding::{Named, find};
pub use frozen::{Asked, Frozen, Request};
pub use lifecycle::{State, Step};
pub use nearness::{Reading, Ties, declare, forget_employers, not_near, not_near_beside, reading, ties};
pub use notifying::notify_clear;
pub use pages::{budgets, on_paper, sent_history};
pub use presenting::presented;
pub use printed::requests::{account, answered};
pub use printed::terms::said as terms_said;
pub use printed::{Part, ToRead, to_read};
#[cfg(test)]
pub use receipt::Laws;
pub use receipt::laws;
pub use selected::{Selected, selected, sent_of};
pub use sent::{
    Listed, Sent, briefs, briefs_of, frozen_by_ids, keep_missing as keep_sent, listed, sent, sent_at,
    sent_with, signed_by,
};
pub use silence::{Law, Silence, law, silence};
pub use store::applications::{of_projects, sent_to, take_turn};
pub use store::conflicts::{begun, begun_by};
pub use store::mergers::by_address as merger_at;
pub use together::bringing::{Brought, Heard, Side, hash as agreed_hash};
pub use together::groups::{Group, Room, of_call as groups_of};
pub use together::merger::Step as MergerStep;
pub use together::stance::{Said, Stance};
pub use words::all as all_names;

use crate::shared::app::App;
use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// What time brings, to be called again and again: of a call whose time to be built together is over, what each side brings
/// is published as it then stands; the end of a call, and the day of its answer, are announced; so is, to those who run the platform, that nobody
/// acts for its organisers any more. What could not be is tried again the next time.
pub async fn look_after(app: &App) {
    if let Err(error) = sent::keep_missing(app).await {
        tracing::warn!(?error, "what was sent could not be kept for lists");
    }
    if let Err(error) = acts::telling::publish_what_ended(app).await {
        tracing::warn!(?error, "what each side brings could not be published");
    }
    if let Err(error) = reminding::remind(app).await {
        tracing::warn!(
            ?error,
            "the end of calls, or the day of their answer, could not be announced"
        );
    }
    if let Err(error) = orphaned::tell(app).await {
        tracing::warn!(
            ?error,
            "calls that nobody organises any more could not be told of"
        );
    }
}

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(panels::routes())
}
