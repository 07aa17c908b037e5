//! What could pay the same costs: what the same organisations request for the same years with other files, of the same programmes, or of
//! any for a project that is alike; what an agent copied from paper for them, of the same programmes; and what registers say that they were
//! granted for those years for something alike. It is pointed out to them before they sign, as a question, for a cost is paid once; it forbids
//! nothing: two files may be about two costs.

use std::collections::BTreeSet;

use super::url;
use crate::features::applications::alike;
use crate::features::applications::checking::Check;
use crate::features::applications::goal;
use crate::features::applications::pages::fitting::about;
use crate::features::applications::sent::frozen_by_ids;
use crate::features::applications::store::elsewhere::{self, Elsewhere};
use crate::features::projects::{self, Found};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Every such amount: words, and the way to its file; none where a register says it. What an organisation requests for another project,
/// and what it was granted, is shown here to whoever sees its file, and to no partner of this one.
pub(in crate::features::applications::pages) async fn elsewhere(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    check: &Check,
) -> Result<Vec<(String, Option<String>)>, Error> {
    let Some(living) = check.living().filter(|_| !check.requests.own.is_empty()) else {
        return Ok(Vec::new());
    };
    let members: Vec<i64> = found.members().map(|one| one.organisation.id).collect();
    let mut others = elsewhere::of(connection, living.id, &members).await?;
    let here = |other: &Elsewhere| other.project == found.project.address;
    let addresses: BTreeSet<&str> = others.iter().map(|one| one.project.as_str()).collect();
    let addresses: Vec<&str> = addresses.into_iter().collect();
    let texts = elsewhere::about(connection, &addresses).await?;
    let (themes, about) = (&cx.app.territory.themes, about(&found.content));
    let is_alike = |text: &str| alike::are_alike(themes, &about, text);
    others.retain(|other| {
        let asked = check.requests.columns.iter();
        let same = asked
            .into_iter()
            .any(|column| column.programme.id == other.programme);
        same || !here(other)
            && texts
                .get(&other.project)
                .is_some_and(|text| is_alike(text.as_str()))
    });
    let programmes: Vec<i64> = others.iter().map(|one| one.programme).collect();
    let names = projects::programmes_named(connection, cx.lang, &programmes).await?;
    let mut said = Vec::new();
    for partner in found.members() {
        let organisation = &partner.organisation;
        let sees = cx.could(Power::SeeFile, Some(organisation.id));
        let mut seen: Vec<(&str, i64, i16)> = Vec::new();
        for column in &check.requests.columns {
            let years = years(check, partner.id, Some(column.programme.id));
            for other in &others {
                let this = other.programme == column.programme.id;
                let same = other.organisation == organisation.id && years.contains(&other.year);
                let once = (other.number.as_str(), other.programme, other.year);
                let chosen = check
                    .requests
                    .columns
                    .iter()
                    .any(|one| one.programme.id == other.programme);
                if !same || chosen && !this || !here(other) && !sees || seen.contains(&once) {
                    continue;
                }
                seen.push(once);
                let key = match (this, here(other)) {
                    (true, true) => "requests-again-here",
                    (true, false) => "requests-again-elsewhere",
                    (false, _) => "requests-again-alike",
                };
                let now = check.requests.matrix(Some(other.year));
                let now = now.of(partner.id, column.programme.id);
                let (year, number) = (other.year.to_string(), other.number.as_str());
                let asked = names.get(&other.programme).map_or("", String::as_str);
                let args = [
                    ("organisation", Arg::Text(&organisation.name)),
                    ("programme", Arg::Text(&column.name)),
                    ("year", Arg::Text(&year)),
                    ("amount", Arg::Text(&cx.money(&now))),
                    ("asked", Arg::Text(asked)),
                    ("other", Arg::Text(&cx.money(&other.cents))),
                    ("number", Arg::Text(number)),
                ];
                said.push((cx.ta(key, &args), Some(way(cx, found, other))));
            }
        }
        let years = years(check, partner.id, None);
        let granted = match sees {
            true => elsewhere::granted(connection, (&[organisation.id], &years)).await?,
            false => Vec::new(),
        };
        for grant in granted.iter().filter(|grant| is_alike(grant.purpose.as_str())) {
            let year = grant.year.to_string();
            let args = [
                ("organisation", Arg::Text(&organisation.name)),
                ("funder", Arg::Text(&grant.funder)),
                ("year", Arg::Text(&year)),
                ("amount", Arg::Text(&cx.money(&grant.cents))),
                ("purpose", Arg::Text(&grant.purpose)),
            ];
            said.push((cx.ta("requests-again-granted", &args), None));
        }
    }
    said.extend(on_paper(cx, connection, found, check).await?);
    Ok(said)
}

/// The same of what an agent copied from paper for one of them, of the same programme and for the same year.
async fn on_paper(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    check: &Check,
) -> Result<Vec<(String, Option<String>)>, Error> {
    let members: Vec<i64> = found.members().map(|one| one.organisation.id).collect();
    let columns = &check.requests.columns;
    let programmes: Vec<i64> = columns.iter().map(|one| one.programme.id).collect();
    let ids = elsewhere::on_paper(connection, (&members, &programmes)).await?;
    let mut said = Vec::new();
    for (application, frozen) in frozen_by_ids(connection, &ids).await? {
        for partner in found.members() {
            let organisation = &partner.organisation;
            if !cx.could(Power::SeeFile, Some(organisation.id)) {
                continue;
            }
            for column in columns {
                for year in years(check, partner.id, Some(column.programme.id)) {
                    let own = frozen.own_requests().filter(|one| {
                        (one.partner.as_str(), one.programme.as_str(), one.year)
                            == (organisation.key.as_str(), column.programme.address.as_str(), year)
                    });
                    let other: i64 = own.map(|one| one.cents).sum();
                    if other <= 0 {
                        continue;
                    }
                    let now = check.requests.matrix(Some(year));
                    let now = now.of(partner.id, column.programme.id);
                    let year = year.to_string();
                    let args = [
                        ("organisation", Arg::Text(&organisation.name)),
                        ("programme", Arg::Text(&column.name)),
                        ("year", Arg::Text(&year)),
                        ("amount", Arg::Text(&cx.money(&now))),
                        ("other", Arg::Text(&cx.money(&other))),
                        ("number", Arg::Text(&application.number)),
                    ];
                    let way = cx.url(&format!("/applications/{}", application.address));
                    said.push((cx.ta("requests-again-paper", &args), Some(way)));
                }
            }
        }
    }
    Ok(said)
}

/// The years for which a partner requests something, of a programme where one is named.
fn years(check: &Check, partner: i64, programme: Option<i64>) -> Vec<i16> {
    let own = check.requests.own.iter();
    let own = own.filter(|one| one.partner == partner && programme.is_none_or(|id| id == one.programme));
    let mut years: Vec<i16> = own.map(|one| one.year).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// Where the other file is: what was frozen has a page of its own; what is only begun is where it is written.
fn way(cx: &Cx, found: &Found, other: &Elsewhere) -> String {
    match (other.version > 0, other.project == found.project.address) {
        (true, _) => cx.url(&format!("/applications/{}", other.address)),
        (false, true) => url(
            cx,
            found,
            other.call.as_deref().unwrap_or(goal::PROGRAMMES),
            Some(other.year),
        ),
        (false, false) => cx.url(&format!("/projects/{}", other.project)),
    }
}
