//! Who exists, and where each fact comes from: organisations, their registers, their search.

mod api;
mod correcting;
mod coverage;
mod declaring;
mod face;
mod feeds;
pub mod import;
pub mod indexing;
mod joining;
mod keeping;
mod likeness;
mod linking;
mod map;
pub mod organisation;
mod pages;
mod presenting;
pub mod query;
mod reach;
pub mod recompute;
mod saying;
mod store;
mod withholding;

pub use correcting::{theme_is_wrong, theme_may_be_right};
pub use coverage::{Coverage, area_of};
pub use declaring::{By as DeclaredBy, Declaration, alike, begin as begin_declaring, declare};
pub use face::{found, map_of};
pub use import::metropolis;
pub use import::{
    ImportError, Options as ImportOptions, Outcome as ImportOutcome, follow_communes, import as import_files,
};
pub use indexing::IndexingError;
pub use indexing::changes::note as note_changed;
pub use indexing::is_near as index_is_near;
pub use joining::{JoiningError, apart, together};
pub use keeping::{Kept, is_pole, keep, stand_as, standing};
pub use likeness::{department, domain, kind as compared_kind, name as compared_name, party as compared};
pub use linking::{Counted, Link, Look, Pair, Part, Side, Verdict, Weights, Word};
pub use linking::{Proposed, is_only_declared, is_only_stated, proposals, propose as propose_one};
pub use linking::{counts, decide, joined_by_evidence, last_said, look, waiting};
pub use map::Figure;
pub use organisation::{Kind, Organisation, Place, State};
pub use pages::{Hits, Known, choosing, identity, names, placed, said_of_grant, staff_said, sum, website};
pub use presenting::{index_declared, present};
pub use reach::{Reach, Staff, reached, staff};
pub use saying::Saying;
pub use store::described::{
    Countable, Described, each_area, each_countable, each_described, each_key, each_sign, each_staff,
    each_theme,
};
pub use store::employing::{say_fictitious as say_fictitious_staff, small_associations};
pub use store::entries::address_published;
pub use store::grants::{
    Counting as CountedGrant, Line as GrantLine, Party as GrantPartyTold, Standing as GrantParty,
    each_line as each_grant, each_party as each_grant_party, keys_of as grant_party_keys,
    lines as grants_by_ids, parties as grant_parties_held, told as grant_parties_told,
};
pub use store::imports::{Import, all as files, before as files_before};
pub use store::loading::{holders as holders_of_numbers, identify as give_numbers};
pub use store::named::{each_named, each_other_name, names_of};
pub use store::numbered::{Numbered, numbered};
pub use store::organisations::{
    any_by_ids, by_ids as published_by_ids, by_key as published_by_key, called as published_called,
    count as count_published, ids as published_ids,
};
pub use store::withholdings::{
    numbers as numbers_of_keys, organisation as number_of_key, shown_since, withheld_since,
};
pub use withholding::{WithholdingError, absent, key_in_address, publish, withhold};

use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(pages::routes())
        .and(api::routes())
        .and(feeds::routes())
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a question in an address, the last part of one, a site, or contours.
pub fn read_anything(text: &str) {
    use std::hint::black_box;
    for reader in [query::Reader::Person, query::Reader::Machine] {
        if let Ok(read) = query::DirectoryQuery::read(Some(text), reader) {
            let again = query::DirectoryQuery::read(Some(&read.permalink()), reader);
            assert_eq!(again.ok().as_ref(), Some(&read), "{text:?}");
        }
    }
    black_box(key_in_address(text));
    black_box(website(text));
}
