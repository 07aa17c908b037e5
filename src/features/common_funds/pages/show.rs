//! One common fund: what it is for, its rules, its members, what they voted, its sums; for its members, what each brings and the
//! ledger; and what the asker may do there.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

use super::money::{self, Brought, Line};
use super::{Said, name, title};
use crate::features::common_funds::desk;
use crate::features::common_funds::finding::{self, Found, KEEPS, SPEAKS, may_join, reads};
use crate::features::common_funds::fund::{
    Carried, Detail, Lack, Motion, State, Tally, Vote, carried, is_lost,
};
use crate::features::directory;
use crate::features::programmes;
use crate::features::sessions::Choice;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page("/common-funds/{id}", Access::Everyone, get(show))
}

/// A member for which the asker votes: its key, and its name with what it said.
struct Own {
    key: String,
    name: String,
}

/// A proposal, as it is shown.
struct Shown {
    id: i64,
    title: Said,
    /// What is proposed, by whom, when; of what was carried, its number and day.
    facts: Vec<String>,
    /// Of rules: what for.
    purpose: String,
    words: String,
    language: Option<&'static str>,
    tally: String,
    /// Each who voted, and how.
    votes: Vec<String>,
    standing: Option<String>,
    own: Vec<Own>,
    carries: bool,
    refuses: bool,
    withdraws: bool,
    /// Whether the asker is to say that its organisation holds the account.
    agrees: bool,
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
        Detail::Drawdown { .. } | Detail::Admission => None,
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
    let (proposed, past): (Vec<&Motion>, Vec<&Motion>) = found.motions.iter().partition(|one| open(one));
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
        members: found.members.iter().filter_map(|id| organisation(*id)).collect(),
        programmes,
        open: proposed.iter().map(|one| shown(cx, found, one)).collect(),
        decided: past
            .iter()
            .filter(|one| one.carried.is_some() || one.state == State::Refused)
            .map(|one| shown(cx, found, one))
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

/// Who said what.
fn voice(cx: &Cx, found: &Found, vote: &Vote) -> String {
    let choice = choice_words(cx, vote.choice);
    let args = [
        ("name", Arg::Text(found.name(vote.organisation))),
        ("choice", Arg::Text(&choice)),
    ];
    cx.ta("common-fund-voice", &args)
}

fn choice_words(cx: &Cx, choice: Choice) -> String {
    cx.t(&format!("votes-{}", choice.as_str()))
}

/// Number and day of what was voted.
fn number(cx: &Cx, carried: &Carried) -> String {
    cx.ta(
        "common-fund-carried-line",
        &[
            ("number", Arg::Text(&carried.number.to_string())),
            ("date", Arg::Text(&cx.date(&carried.on))),
        ],
    )
}

fn tally(cx: &Cx, tally: Tally) -> String {
    let counts = [tally.favourable, tally.unfavourable, tally.abstain, tally.members];
    let [favourable, unfavourable, abstain, members] = counts.map(|one| cx.n(&(one as u64)));
    cx.ta(
        "common-fund-tally",
        &[
            ("favourable", Arg::Text(&favourable)),
            ("unfavourable", Arg::Text(&unfavourable)),
            ("abstain", Arg::Text(&abstain)),
            ("members", Arg::Text(&members)),
        ],
    )
}

fn shown(cx: &Cx, found: &Found, motion: &Motion) -> Shown {
    let (counts, lack) = carried(&found.members, motion, &found.votes, found.free());
    let open = motion.state == State::Proposed;
    let mut facts = match &motion.carried {
        Some(carried) => vec![number(cx, carried)],
        None if motion.state == State::Refused => vec![cx.t("common-fund-refused")],
        None => Vec::new(),
    };
    let mut purpose = String::new();
    let mut agrees = false;
    match &motion.detail {
        Detail::Rules {
            purpose: said,
            form,
            holder,
            agreed,
        } => {
            purpose.clone_from(said);
            facts.push(cx.t("common-fund-kind-rules"));
            facts.push(cx.t(&format!("common-fund-form-{}", form.as_str())));
            facts.push(cx.tv("common-fund-holder-is", "name", found.name(*holder)));
            let keeps = KEEPS.into_iter().any(|power| cx.could(power, Some(*holder)));
            agrees = open && !agreed && keeps;
        }
        Detail::Drawdown { cents, payee, .. } => {
            facts.push(cx.ta(
                "common-fund-drawn",
                &[
                    ("amount", Arg::Text(&cx.money(cents))),
                    ("payee", Arg::Text(payee)),
                ],
            ));
            if motion.state == State::Carried {
                let left = cents - found.book.paid(motion.id);
                facts.push(match left {
                    0 => cx.t("common-fund-paid"),
                    _ => cx.tv("common-fund-to-pay", "amount", &cx.money(&left)),
                });
            }
        }
        Detail::Admission => {}
    }
    if motion.detail != Detail::Admission {
        let by = found.name(motion.organisation);
        facts.push(cx.tv("council-proposed-by", "name", by));
    }
    let votes = found.votes.iter().filter(|vote| vote.motion == motion.id);
    // Of what is open, those of who left count no more and are not shown.
    let votes = votes.filter(|vote| !open || found.members.contains(&vote.organisation));
    let own = found
        .members
        .iter()
        .filter(|id| open && cx.could(SPEAKS, Some(**id)));
    let own: Vec<Own> = own
        .map(|id| Own {
            key: found.key(*id).to_owned(),
            name: found
                .votes
                .iter()
                .find(|vote| vote.motion == motion.id && vote.organisation == *id)
                .map_or_else(|| found.name(*id).to_owned(), |vote| voice(cx, found, vote)),
        })
        .collect();
    Shown {
        id: motion.id,
        title: title(cx, found, motion),
        facts,
        purpose,
        words: motion.words.clone(),
        language: cx.foreign(motion.language),
        tally: tally(cx, motion.carried.as_ref().map_or(counts, |one| one.tally)),
        votes: votes.map(|vote| voice(cx, found, vote)).collect(),
        standing: open.then(|| match is_lost(motion, counts) {
            true => cx.t("common-fund-lost"),
            false => cx.t(lack_key(lack)),
        }),
        carries: lack.is_none() && !own.is_empty(),
        refuses: open && is_lost(motion, counts) && !own.is_empty(),
        withdraws: open && cx.could(SPEAKS, Some(motion.organisation)),
        agrees,
        own,
    }
}

pub(super) fn lack_key(lack: Option<Lack>) -> &'static str {
    match lack {
        None => "common-fund-wanted",
        Some(Lack::Alone) => "common-fund-lacks-alone",
        Some(Lack::Holder) => "common-fund-lacks-holder",
        Some(Lack::Votes) => "common-fund-lacks-votes",
        Some(Lack::Money) => "common-fund-lacks-money",
    }
}

/// The programmes that the fund pays for, as everybody reads them; those of its holder, for whoever says which; and those for which
/// members may propose to set money aside.
async fn programmes_of(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<(Vec<(Said, String)>, Vec<(String, String, bool)>, Choices), Error> {
    let (mut public, mut offered, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for (one, paid) in desk::payable(connection, found).await? {
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
