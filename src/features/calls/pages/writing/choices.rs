//! What a section of a call is chosen among: policies, and programmes of funders.

use super::reading::Addresses;
use crate::features::calls::organising::Writing;
use crate::features::calls::store;
use crate::features::{directory, policies, programmes};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What one may choose among: addresses and words.
pub(super) struct Choices {
    pub policies: Vec<(String, String)>,
    pub programmes: Vec<(String, String)>,
}

impl Choices {
    pub async fn read(cx: &Cx, connection: &mut Connection, own: &Writing) -> Result<Self, StoreError> {
        Ok(Self {
            policies: policies_of(cx, connection).await?,
            programmes: programmes_of(cx, connection, own).await?,
        })
    }

    /// The addresses alone.
    pub fn addresses(&self) -> Addresses {
        let alone =
            |choices: &[(String, String)]| choices.iter().map(|(address, _)| address.clone()).collect();
        Addresses {
            policies: alone(&self.policies),
            programmes: alone(&self.programmes),
        }
    }
}

/// The programmes that a call may offer, its organisers' own first: those that take requests, and those that it names
/// already. What their funders said is said.
async fn programmes_of(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
) -> Result<Vec<(String, String)>, StoreError> {
    let (content, _) = store::sections::read(connection, own.draft.id).await?;
    let named = &content.means.programmes;
    let offers = store::programmes::of_call(connection, own.draft.id).await?;
    let organisers = store::organisers::of_call(connection, own.draft.id).await?;
    let mut all = programmes::published(connection).await?;
    all.retain(|(one, _)| one.state == programmes::State::Published || named.contains(&one.address));
    let ids: Vec<i64> = all.iter().map(|(one, _)| one.funder).collect();
    let funders = directory::published_by_ids(connection, &ids).await?;
    let mut choices = Vec::new();
    for (one, version) in all {
        let Some(funder) = funders.iter().find(|funder| funder.id == one.funder) else {
            continue;
        };
        let organises = organisers.iter().any(|other| other.organisation == one.funder);
        let said = offers.iter().find(|offer| offer.programme == one.id);
        let mut words = format!("{} · {}", version.content.name(cx.lang).0, funder.name);
        if let Some(said) = said.filter(|_| named.contains(&one.address)) {
            let said = cx.t(&format!("call-programme-{}", said.state.as_str()));
            words = format!("{words} · {said}");
        }
        choices.push((!organises, search::fold(&words), (one.address, words)));
    }
    choices.sort();
    Ok(choices.into_iter().map(|(_, _, choice)| choice).collect())
}

/// The policies that a call may serve: address and name.
async fn policies_of(cx: &Cx, connection: &mut Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut all = policies::all(connection).await?;
    all.retain(|policy| policy.ended_at.is_none());
    let mut named: Vec<(String, String)> = all
        .iter()
        .map(|policy| (policy.address.clone(), policy.name(cx.lang).0.to_owned()))
        .collect();
    named.sort_by_cached_key(|(_, name)| search::fold(name));
    named.insert(0, (String::new(), cx.t("call-policy-none")));
    Ok(named)
}
