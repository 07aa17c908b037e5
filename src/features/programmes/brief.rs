//! A programme in a few lines, for the pages of those who offer it: what it is called, whose it is, its rules, the
//! money set aside.

use super::envelope::by_year;
use super::pages::show::rules;
use super::pages::{Said, address, name, offered_by};
use super::programme::State;
use super::store;
use crate::features::directory;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// A programme in a few lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// The address of its page.
    pub url: String,
    /// Its name, and the language of that where it is not the page's.
    pub name: Said,
    /// Name and address of its funder.
    pub funder: (String, String),
    /// Whether it takes no more requests, for good.
    pub closed: bool,
    /// Its rules and what is set aside: names and words.
    pub facts: Vec<(String, String)>,
}

/// The published programmes at these addresses, in their order, as their versions that stand say.
///
/// # Errors
/// When the database does not answer.
pub async fn briefs(
    cx: &Cx,
    connection: &mut Connection,
    addresses: &[String],
) -> Result<Vec<Brief>, StoreError> {
    let mut briefs = Vec::new();
    for wanted in addresses {
        let Some(programme) = store::find(connection, wanted).await? else {
            continue;
        };
        let versions = store::versions(connection, programme.id).await?;
        let funder = directory::published_by_ids(connection, &[programme.funder]).await?;
        let (Some(version), Some(funder)) = (versions.first(), funder.first()) else {
            continue;
        };
        let mut facts: Vec<(String, String)> = rules(cx, &version.content)
            .into_iter()
            .map(|(key, words)| (cx.t(key), words))
            .collect();
        for (year, cents) in by_year(&store::envelopes(connection, programme.id).await?) {
            let year = year.to_string();
            facts.push((cx.tv("programme-envelope-of", "year", &year), cx.money(&cents)));
        }
        briefs.push(Brief {
            url: address(cx, &programme),
            name: name(cx, &version.content),
            funder: (
                offered_by(cx, &programme, funder),
                cx.url(&format!("/organisations/{}", funder.slug())),
            ),
            closed: programme.state == State::Closed,
            facts,
        });
    }
    Ok(briefs)
}
