//! What funders told that they give, beside what a version requests. What was told stands: a version that requests less takes nothing
//! back, for giving some of it back is an amendment. One rule, for what a group corrects here and for a sheet that is typed in again.

use super::application::Channel;
use super::frozen::Frozen;
use super::store::told::{self, Told};
use crate::features::directory;
use crate::shared::store::{Connection, StoreError};

/// What a funder told a partner that it gives, and a version requests less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What the funder is called.
    pub funder: String,
    /// Key of the partner.
    pub partner: String,
    /// What was told, in cents.
    pub cents: i64,
    /// What the version requests, in cents.
    pub asked: i64,
}

/// Of what was told on an application that is more than a version requests, which came by some way.
///
/// # Errors
/// When the database does not answer.
pub async fn more(
    connection: &mut Connection,
    application: i64,
    (frozen, channel): (&Frozen, Channel),
) -> Result<Vec<Given>, StoreError> {
    let mut every = told::of(connection, application).await?;
    every.retain(|told| told.cents > asked(frozen, told) && counts(frozen, channel, told));
    let funders: Vec<i64> = every.iter().map(|told| told.funder).collect();
    let funders = directory::any_by_ids(connection, &funders).await?;
    let name = |id: i64| {
        let funder = funders.iter().find(|funder| funder.id == id);
        funder.map_or_else(String::new, |funder| funder.name.clone())
    };
    let given = every.iter().map(|told| Given {
        funder: name(told.funder),
        partner: told.partner.clone(),
        cents: told.cents,
        asked: asked(frozen, told),
    });
    Ok(given.collect())
}

/// What a version requests where something was told, in cents.
fn asked(frozen: &Frozen, told: &Told) -> i64 {
    let own = frozen.own_requests();
    let own = own.filter(|one| one.programme == told.programme && one.partner == told.partner);
    own.map(|one| one.cents).sum()
}

/// Whoever left a group gave up by that what was told to it: its funder finds what it has to take back, and the others wait for nobody. On
/// a sheet nobody leaves: whom it names no more was typed in wrongly.
fn counts(frozen: &Frozen, channel: Channel, told: &Told) -> bool {
    match channel {
        Channel::Online => frozen.parties().iter().any(|party| party.key == told.partner),
        Channel::Paper => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Channel, Frozen, Told, asked, counts};
    use crate::features::applications::frozen::Request;
    use crate::features::projects::Document;

    #[test]
    fn what_was_told_is_asked_for_by_whoever_is_there_still_and_whoever_left_gave_it_up() {
        let request = |partner: &str, year, elsewhere| Request {
            programme: "p".to_owned(),
            partner: partner.to_owned(),
            year,
            account: "74-public".to_owned(),
            cents: 300,
            elsewhere,
        };
        let mut frozen = Frozen::of(None, Document::default());
        frozen.requests = vec![
            request("a", 2027, false),
            request("a", 2028, false),
            request("a", 2027, true),
            request("b", 2027, false),
        ];
        let told = |partner: &str, programme: &str| Told {
            partner: partner.to_owned(),
            programme: programme.to_owned(),
            funder: 1,
            cents: 500,
        };
        assert_eq!(
            asked(&frozen, &told("a", "p")),
            600,
            "in all its years, with this application"
        );
        assert_eq!(asked(&frozen, &told("a", "q")), 0);
        // The version names nobody any more.
        assert!(!counts(&frozen, Channel::Online, &told("a", "p")));
        assert!(counts(&frozen, Channel::Paper, &told("a", "p")));
    }
}
