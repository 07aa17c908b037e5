//! One common fund: what it is for, its rules, its members, what they voted, its sums; for its members, what each brings and the
//! ledger; and what the asker may do there.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::money::{self, Brought, Line};
use super::motion::{Shown, choice_words, number, shown};
use super::{Said, grants, name};
use crate::features::common_funds::desk;
use crate::features::common_funds::finding::{self, Found, KEEPS, SPEAKS, may_join, reads, reads_grants};
use crate::features::common_funds::fund::{Detail, Motion, State};
use crate::features::directory;
use crate::features::programmes;
use crate::features::sessions::Choice;
use crate::shared::chance;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/common-funds/{id}", Access::Everyone, get(show))
}

/// Numbers and words of what one chooses among.
pub(super) type Choices = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "features/common_funds/templates/fund.html")]
struct FundPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    joins: String,
    name: Said,
    stands: String,
    purpose: Said,
    /// Its lawful form and what that means.
    lawful: Option<(String, String)>,
    /// Who holds the account, and where that is shown.
    holder: Option<(String, String)>,
    rules: Option<(String, Said)>,
    /// What of its money is granted at the desk without a vote, where it pays for something there.
    grants: Option<String>,
    sums: Vec<(&'static str, String)>,
    members: Vec<(String, String)>,
    programmes: Vec<(Said, String)>,
    open: Vec<Shown>,
    decided: Vec<Shown>,
    reads: bool,
    brought: Vec<Brought>,
    ledger: Vec<Line>,
    /// The members for which the asker speaks.
    own: Choices,
    /// Whether money may be promised and drawn.
    holds: bool,
    keeps: bool,
    awaited: Choices,
    to_pay: Choices,
    to_take_back: Choices,
    /// The programmes of its holder, and whether the fund pays for each; where it is no funder, none.
    offered: Vec<(String, String, bool)>,
    /// The programmes for which money may be set aside at the desk.
    at_desk: Choices,
    /// Organisations of the asker that may ask to join.
    asking: Choices,
    choices: Vec<(&'static str, String)>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    let today = cx.app.clock.today().to_string();
    let form = Form::new()
        .with("received_on", &today)
        .with("paid_on", &today)
        .with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

pub(super) async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    let said = found.said();
    let detail = |one: &Motion| match &one.detail {
        Detail::Rules { purpose, form, .. } => Some((purpose.clone(), *form)),
        Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => None,
    };
    let lawful = said.and_then(detail).map(|(_, form)| {
        let key = format!("common-fund-form-{}", form.as_str());
        (cx.t(&key), cx.t(&format!("{key}.hint")))
    });
    let organisation = |id: i64| {
        let one = found.organisations.get(&id)?;
        Some((
            one.name.clone(),
            cx.url(&format!("/organisations/{}", one.slug())),
        ))
    };
    let voted = found.voted();
    let speaks = |id: &i64| cx.could(SPEAKS, Some(*id));
    let keeps = |id: i64| KEEPS.into_iter().any(|power| cx.could(power, Some(id)));
    let reads = reads(cx, found);
    let (programmes, offered, at_desk) = programmes_of(cx, connection, found).await?;
    let open = |motion: &Motion| motion.state == State::Proposed;
    // What is requested is not public, and so is no vote on it.
    let shows_grants = reads_grants(cx, found);
    let shows = |motion: &&Motion| shows_grants || motion.is_public();
    let (proposed, past): (Vec<&Motion>, Vec<&Motion>) =
        found.motions.iter().filter(shows).partition(|one| open(one));
    let strangers = desk::strangers(connection, &cx.app, found).await?;
    let mut parts = Vec::new();
    for motion in proposed.iter().filter(|one| !one.is_public()) {
        parts.push((motion.id, desk::parts(connection, found, motion).await?));
    }
    let known = (&strangers[..], &parts[..]);
    cx.page(&FundPage {
        base: cx.url(&found.fund.path()),
        joins: cx.url(&format!("/common-funds/join/{}", found.fund.address)),
        name: name(cx, found),
        stands: match (found.members.is_empty(), found.rules()) {
            (true, _) => cx.t("common-fund-over"),
            (false, None) => cx.t("common-fund-forming"),
            (false, Some(_)) => cx.tn("common-fund-members-count", &(found.members.len() as u64)),
        },
        purpose: said
            .and_then(|one| Some((detail(one)?.0, cx.foreign(one.language))))
            .unwrap_or_default(),
        lawful,
        holder: said.and_then(Motion::holder).and_then(organisation),
        rules: found.rules().map(|one| {
            let carried = one.carried.as_ref().map(|carried| number(cx, carried));
            let words = (one.words.clone(), cx.foreign(one.language));
            (carried.unwrap_or_default(), words)
        }),
        sums: vec![
            ("common-fund-came", cx.money(&found.book.came())),
            (
                "common-fund-went",
                cx.money(&(found.book.came() - found.book.balance())),
            ),
            ("common-fund-balance", cx.money(&found.book.balance())),
            ("common-fund-voted", cx.money(&found.book.to_pay(&voted))),
            ("common-fund-free", cx.money(&found.free())),
        ],
        grants: (!programmes.is_empty()).then(|| grants(cx, found)),
        members: found.members.iter().filter_map(|id| organisation(*id)).collect(),
        programmes,
        open: proposed.iter().map(|one| shown(cx, found, one, known)).collect(),
        decided: past
            .iter()
            .filter(|one| one.carried.is_some() || one.state == State::Refused)
            .map(|one| shown(cx, found, one, known))
            .collect(),
        brought: money::every_promise(cx, found),
        ledger: money::every_line(cx, found),
        own: found
            .members
            .iter()
            .filter(|id| speaks(id))
            .map(|id| (found.key(*id).to_owned(), found.name(*id).to_owned()))
            .collect(),
        holds: found.rules().is_some(),
        keeps: reads && found.holder().is_some_and(keeps),
        awaited: money::awaited(cx, found),
        to_pay: money::to_pay(cx, found),
        to_take_back: money::to_take_back(cx, found),
        offered,
        at_desk,
        asking: asking(cx, connection, found).await?,
        choices: Choice::ALL
            .iter()
            .map(|choice| (choice.as_str(), choice_words(cx, *choice)))
            .collect(),
        reads,
        form,
        cx,
    })
}

/// The programmes that the fund pays for, as everybody reads them; those of its holder, for whoever says which; and those for which
/// members may propose to set money aside.
async fn programmes_of(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<(Vec<(Said, String)>, Vec<(String, String, bool)>, Choices), Error> {
    let (mut public, mut offered, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for payable in desk::payable(connection, found).await? {
        let (one, paid) = (payable.programme, payable.paid);
        let named = programmes::name(cx, &one.draft);
        if paid {
            public.push((named.clone(), cx.url(&format!("/programmes/{}", one.address))));
        }
        if one.state == programmes::State::Published {
            if paid {
                open.push((one.address.clone(), named.0.clone()));
            }
            offered.push((one.address, named.0, paid));
        }
    }
    if !open.is_empty() {
        open.insert(0, (String::new(), cx.t("common-fund-draw.elsewhere")));
    }
    Ok((public, offered, open))
}

/// The organisations of the asker that may ask to join and did not.
async fn asking(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Choices, Error> {
    let asks = |id: i64| {
        let mut open = found.open().filter(|one| one.detail == Detail::Admission);
        open.any(|one| one.organisation == id)
    };
    let own = cx
        .actor()
        .into_iter()
        .flat_map(|actor| actor.mandates_with(SPEAKS));
    let mut own: Vec<i64> = own
        .filter_map(|mandate| mandate.organisation)
        .filter(|id| !found.members.contains(id) && !asks(*id))
        .collect();
    own.sort_unstable();
    own.dedup();
    if own.is_empty() || found.members.is_empty() {
        return Ok(Vec::new());
    }
    let own = directory::any_by_ids(connection, &own).await?;
    Ok(own
        .into_iter()
        .filter(may_join)
        .map(|one| (one.key, one.name))
        .collect())
}
