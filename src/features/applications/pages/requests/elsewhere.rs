//! What is requested of the same programmes for the same years with other files of the same organisations: pointed out to
//! them before they sign, for a cost is paid once. It is said, and forbids nothing: two files may be about two costs.

use super::url;
use crate::features::applications::checking::Check;
use crate::features::applications::goal;
use crate::features::applications::store::elsewhere::{self, Elsewhere};
use crate::features::projects::Found;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Every such amount: words, and the way to its file. What an organisation requests for another project is shown to
/// whoever sees its file, and to no partner of this one.
pub(in crate::features::applications::pages) async fn elsewhere(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    check: &Check,
) -> Result<Vec<(String, String)>, StoreError> {
    let Some(living) = check.living().filter(|_| !check.requests.own.is_empty()) else {
        return Ok(Vec::new());
    };
    let members: Vec<i64> = found.members().map(|one| one.organisation.id).collect();
    let others = elsewhere::of(connection, living.id, &members).await?;
    let mut said = Vec::new();
    for partner in found.members() {
        let organisation = &partner.organisation;
        for column in &check.requests.columns {
            let own = check.requests.own.iter();
            let own = own.filter(|one| (one.partner, one.programme) == (partner.id, column.programme.id));
            let mut years: Vec<i16> = own.map(|one| one.year).collect();
            years.sort_unstable();
            years.dedup();
            for other in &others {
                let same = other.organisation == organisation.id
                    && other.programme == column.programme.id
                    && years.contains(&other.year);
                let here = other.project == found.project.address;
                if !same || !here && !cx.could(Power::SeeFile, Some(organisation.id)) {
                    continue;
                }
                let key = match here {
                    true => "requests-again-here",
                    false => "requests-again-elsewhere",
                };
                let now = check.requests.matrix(Some(other.year));
                let now = now.of(partner.id, column.programme.id);
                let (year, number) = (other.year.to_string(), other.number.as_str());
                let args = [
                    ("organisation", Arg::Text(&organisation.name)),
                    ("programme", Arg::Text(&column.name)),
                    ("year", Arg::Text(&year)),
                    ("amount", Arg::Text(&cx.money(&now))),
                    ("other", Arg::Text(&cx.money(&other.cents))),
                    ("number", Arg::Text(number)),
                ];
                said.push((cx.ta(key, &args), way(cx, found, other)));
            }
        }
    }
    Ok(said)
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
