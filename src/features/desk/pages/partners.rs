//! Who makes an application, and what was checked of each in its file, for whoever may read that.

use super::quotes::known;
use crate::features::applications::Reading;
use crate::features::capacities;
use crate::features::desk::finding::{self, Found};
use crate::features::directory::Organisation;
use crate::features::file;
use crate::features::mandates;
use crate::shared::authz::Clearance;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A partner: name, its language, its page, the page of its file, what it is in the project.
pub(super) struct Partner {
    pub name: String,
    pub language: Option<String>,
    pub url: String,
    /// Where its file is, for whoever may open it.
    pub file: Option<String>,
    pub role: String,
    /// What was checked in its file: what, and by whom, how deeply, until when; where it is accepted.
    pub checks: Vec<(String, String, String)>,
}

pub(super) async fn partners(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<Partner>, Error> {
    // A file is opened for funders, and what others checked in it is told to them.
    let clear = found.reading == Reading::Clear && found.funds();
    let ids: Vec<i64> = found
        .sent
        .partners
        .iter()
        .map(|named| named.organisation.id)
        .collect();
    let organisations = found.sent.partners.iter().map(|named| named.organisation.clone());
    let organisations: Vec<Organisation> = organisations.collect();
    let stated = mandates::stated(cx, connection, &organisations).await?;
    let checks = match clear {
        true => file::checks_holding(connection, &ids, cx.app.clock.today()).await?,
        false => Vec::new(),
    };
    let by = known(connection, checks.iter().map(|one| one.check.by).collect()).await?;
    // A public body has its say where its territory is; elsewhere it is a funder as any other.
    let reach = match finding::is_public(&found.funder) && clear {
        true => capacities::territory_of(connection, &cx.app.territory, found.funder.id).await?,
        false => std::collections::BTreeSet::new(),
    };
    let partners = found.sent.partners.iter();
    Ok(partners
        .map(|named| {
            let organisation = &named.organisation;
            let agent = organisation
                .commune
                .as_ref()
                .is_some_and(|seat| reach.contains(seat));
            let sees = |clearance: Clearance| match clearance {
                Clearance::Public | Clearance::SignedIn | Clearance::Funders => true,
                Clearance::PublicAgents => agent,
                Clearance::Parties | Clearance::Owner => false,
            };
            let language = organisation.language.clone();
            let url = cx.url(&format!("/organisations/{}", organisation.slug()));
            let own = checks.iter().filter(|one| one.organisation == organisation.id);
            let role = match found.gone.contains(&named.party.key) {
                true => cx.t("desk-left-short"),
                false => cx.t(&format!("project-role-{}", named.party.role)),
            };
            Partner {
                name: organisation.name.clone(),
                language: language.filter(|language| language != cx.lang.code()),
                file: clear.then(|| format!("{url}/file")),
                role: match stated.get(&organisation.id) {
                    Some(stated) => format!("{role} · {stated}"),
                    None => role,
                },
                checks: own
                    .filter(|one| sees(one.clearance))
                    .map(|one| {
                        let who = by.iter().find(|other| other.id == one.check.by);
                        let who = who.map_or("", |other| other.name.as_str());
                        (
                            cx.t(&one.kind.key()),
                            file::check_said(cx, &one.check, who),
                            format!("{url}/file/pieces/{}", one.piece),
                        )
                    })
                    .collect(),
                url,
            }
        })
        .collect())
}
