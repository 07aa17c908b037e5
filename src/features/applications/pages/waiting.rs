//! The version that waits for signatures, as the check page shows it.

use crate::features::applications::acts::signing;
use crate::features::applications::application::{Application, Signature};
use crate::features::applications::checking::Check;
use crate::features::applications::frozen::{Frozen, short};
use crate::features::applications::store::signatures;
use crate::features::applications::{finding, words};
use crate::features::projects::{self, Found};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A partner and its signature.
pub(super) struct Party {
    pub name: String,
    pub language: Option<String>,
    pub slug: String,
    pub signed: Option<String>,
    /// Whether the asker may sign for it.
    pub may_sign: bool,
}

/// The version that waits for signatures.
pub(super) struct Waiting {
    pub number: i64,
    pub frozen: String,
    pub hash: String,
    pub short: String,
    pub parties: Vec<Party>,
    /// Where the lead passes the money on: the clause that each agrees to when it signs.
    pub clause: Option<(String, Option<&'static str>)>,
    pub missing: u64,
    /// Whether the project says something else by now.
    pub changed: bool,
    /// Where only the call has another version by now: what its organisers say of it, and in which language.
    pub notice: Option<(String, Option<&'static str>)>,
    /// Whether nobody would have anything new to sign.
    pub as_is: bool,
}

/// The version of an application that waits for signatures, if one does.
pub(super) async fn waits(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    application: &Application,
    check: &Check,
) -> Result<Option<Waiting>, Error> {
    let Some(version) = signing::waiting(connection, application, check.corrects).await? else {
        return Ok(None);
    };
    let frozen = finding::read(application, &version)?;
    let signed = signatures::under(connection, application.id, &version.hash).await?;
    let parties = parties(cx, connection, found, &frozen, &signed).await?;
    let changed = !check.frozen.says_as(&frozen);
    let other_call = !changed && frozen.call != check.frozen.call;
    let rules = check.goal.answered().map(|(_, rules)| rules.notice.get(cx.lang));
    let (notice, lang) = rules.unwrap_or(("", cx.lang));
    Ok(Some(Waiting {
        number: version.number,
        frozen: words::moment(&cx.app, cx.lang, version.frozen_at),
        short: short(&version.hash),
        changed,
        notice: other_call.then(|| (notice.to_owned(), cx.foreign(lang))),
        as_is: check.is_as(&frozen),
        clause: frozen
            .clause(cx.lang)
            .map(|(words, lang)| (words.to_owned(), cx.foreign(lang))),
        missing: parties.iter().filter(|party| party.signed.is_none()).count() as u64,
        hash: version.hash,
        parties,
    }))
}

async fn parties(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    frozen: &Frozen,
    signed: &[Signature],
) -> Result<Vec<Party>, Error> {
    let known = finding::parties(connection, frozen).await?;
    Ok(known
        .iter()
        .map(|named| {
            let organisation = &named.organisation;
            let own = signed.iter().find(|one| one.organisation == organisation.id);
            let is_in = found
                .partner_of(organisation.id)
                .is_some_and(projects::Partner::is_in);
            Party {
                name: organisation.name.clone(),
                language: organisation
                    .language
                    .clone()
                    .filter(|language| language != cx.lang.code()),
                slug: organisation.slug(),
                signed: own.map(|one| words::signature(&cx.app, cx.lang, one)),
                may_sign: own.is_none() && is_in && cx.could(Power::Sign, Some(organisation.id)),
            }
        })
        .collect())
}
