//! Why the asker's own organisation is not in a group, and what it would have to say to be: everybody may know
//! of themselves what the computation made of them.

use matching::Absence;

use super::apart::listed;
use super::reasons::need;
use crate::features::directory::{self, Organisation};
use crate::features::suggestions::asking::Answer;
use crate::shared::i18n::Arg;
use crate::shared::store::StoreError;
use crate::shared::web::Cx;

/// For each of the asker's organisations, by name: in which group it is, or why it is in none.
pub(super) async fn mine(cx: &Cx, answer: &Answer, own: &[i64]) -> Result<Vec<String>, StoreError> {
    let mut connection = cx.app.db.read().await?;
    let mut own = directory::published_by_ids(&mut connection, own).await?;
    own.sort_by_cached_key(|one| search::fold(&one.name));
    Ok(own.iter().map(|one| said(cx, answer, one)).collect())
}

fn said(cx: &Cx, answer: &Answer, one: &Organisation) -> String {
    let groups = &answer.proposals.groups;
    let within: Vec<String> = groups
        .iter()
        .zip(1_u64..)
        .filter(|(group, _)| group.members.iter().any(|member| member.id == one.id))
        .map(|(_, number)| cx.tn("partners-group", &number))
        .collect();
    let name = ("name", Arg::Text(&one.name));
    if !within.is_empty() {
        let groups = listed(cx, &within);
        return cx.ta("partners-mine-within", &[name, ("groups", Arg::Text(&groups))]);
    }
    let Some(first) = groups.first() else {
        return cx.ta("partners-mine-no-group", &[name]);
    };
    match answer.problem.absence(first, one.id) {
        Absence::Present | Absence::Unknown => cx.ta("partners-mine-unknown", &[name]),
        Absence::OptedOut => cx.ta("partners-mine-refused", &[name]),
        Absence::Overloaded => cx.ta("partners-mine-asked", &[name]),
        Absence::Nowhere => cx.ta("partners-mine-nowhere", &[name]),
        Absence::TooFar(metres) => {
            let kilometres = u64::from(metres.div_ceil(1_000));
            cx.ta("partners-mine-far", &[name, ("n", kilometres.into())])
        }
        Absence::Outweighed { by, declare, next } => {
            let percent = u64::try_from(by * 100 / first.score.max(1)).unwrap_or(0);
            let mut words = vec![cx.ta("partners-mine-outweighed", &[name, ("n", percent.into())])];
            if next {
                words.push(cx.t("partners-mine-next"));
            }
            words.extend(declaring(cx, answer, &declare));
            words.join(" ")
        }
        Absence::Nothing { declare } => {
            let mut words = vec![cx.ta("partners-mine-nothing", &[name])];
            words.extend(declaring(cx, answer, &declare));
            words.join(" ")
        }
    }
}

/// What would bring it in, were it to say so; nothing where nothing would.
fn declaring(cx: &Cx, answer: &Answer, declare: &[i64]) -> Option<String> {
    let needs: Vec<String> = declare.iter().map(|id| need(cx, answer, *id)).collect();
    (!needs.is_empty()).then(|| cx.tv("partners-mine-declare", "needs", &listed(cx, &needs)))
}
