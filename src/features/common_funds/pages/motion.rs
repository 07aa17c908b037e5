//! A proposal of a common fund, as it is shown: what it says, who said what of it, what it lacks, and what the asker may do there.

use super::{Said, title};
use crate::features::common_funds::finding::{Found, KEEPS, SPEAKS, takes_back};
use crate::features::common_funds::fund::{
    Carried, Detail, Lack, Motion, State, Tally, Vote, carried, is_lost, voters,
};
use crate::features::sessions::Choice;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// A member for which the asker votes: its key, and its name with what it said.
pub(super) struct Own {
    pub key: String,
    pub name: String,
}

/// A proposal, as it is shown.
pub(super) struct Shown {
    pub id: i64,
    pub title: Said,
    /// What is proposed, by whom, when; of what was carried, its number and day.
    pub facts: Vec<String>,
    /// Of rules: what for.
    pub purpose: String,
    pub words: String,
    pub language: Option<&'static str>,
    pub tally: String,
    /// Each who voted, and how.
    pub votes: Vec<String>,
    pub standing: Option<String>,
    pub own: Vec<Own>,
    pub carries: bool,
    pub refuses: bool,
    pub withdraws: bool,
    /// Whether the asker is to say that its organisation holds the account.
    pub agrees: bool,
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

pub(super) fn choice_words(cx: &Cx, choice: Choice) -> String {
    cx.t(&format!("votes-{}", choice.as_str()))
}

/// Number and day of what was voted.
pub(super) fn number(cx: &Cx, carried: &Carried) -> String {
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
    let said = cx.ta(
        "common-fund-tally",
        &[
            ("favourable", Arg::Text(&favourable)),
            ("unfavourable", Arg::Text(&unfavourable)),
            ("abstain", Arg::Text(&abstain)),
            ("members", Arg::Text(&members)),
        ],
    );
    match tally.apart as u64 {
        0 => said,
        apart => format!("{said} {}", cx.tn("common-fund-tally-apart", &apart)),
    }
}

/// Organisations that could not hold the account; and of each vote on a grant, by its number, the members that take part in the
/// project.
pub(super) type Known<'a> = (&'a [i64], &'a [(i64, Vec<i64>)]);

pub(super) fn shown(cx: &Cx, found: &Found, motion: &Motion, (strangers, parts): Known<'_>) -> Shown {
    let parts = parts.iter().find(|(id, _)| *id == motion.id);
    let parts = parts.map_or(&[][..], |(_, members)| members.as_slice());
    let voters = voters(&found.members, parts);
    let (counts, lack) = carried((&found.members, parts), motion, &found.votes, found.free());
    let lack = lack.or_else(|| {
        let stranger = motion.holder().is_some_and(|holder| strangers.contains(&holder));
        stranger.then_some(Lack::Funder)
    });
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
            leaves,
        } => {
            purpose.clone_from(said);
            facts.push(cx.t("common-fund-kind-rules"));
            facts.push(cx.t(&format!("common-fund-form-{}", form.as_str())));
            facts.push(cx.tv("common-fund-holder-is", "name", found.name(*holder)));
            if *leaves > 0 {
                facts.push(cx.tv("common-fund-leaves-is", "amount", &cx.money(leaves)));
            }
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
        Detail::Grant {
            cents, payee, number, ..
        } => {
            facts.push(cx.ta(
                "common-fund-granted",
                &[
                    ("amount", Arg::Text(&cx.money(cents))),
                    ("payee", Arg::Text(payee)),
                    ("number", Arg::Text(number)),
                ],
            ));
            let told = |id: &i64| match voters.contains(id) {
                true => cx.tv("common-fund-takes-part", "name", found.name(*id)),
                false => cx.tv("common-fund-stays-apart", "name", found.name(*id)),
            };
            facts.extend(parts.iter().map(told));
        }
        Detail::Admission => {}
    }
    if motion.detail != Detail::Admission {
        let by = found.name(motion.organisation);
        facts.push(cx.tv("council-proposed-by", "name", by));
    }
    let votes = found.votes.iter().filter(|vote| vote.motion == motion.id);
    // Of what is open, those of who left, or takes part by now, count no more and are not shown.
    let votes = votes.filter(|vote| !open || voters.contains(&vote.organisation));
    let speaks = |id: &&i64| open && cx.could(SPEAKS, Some(**id));
    let notes = found.members.iter().any(|id| speaks(&id));
    let own = voters.iter().filter(speaks);
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
        carries: lack.is_none() && notes,
        refuses: open && is_lost(motion, counts) && notes,
        withdraws: open && takes_back(cx, motion).is_some(),
        agrees,
        own,
    }
}

pub(super) fn lack_key(lack: Option<Lack>) -> &'static str {
    match lack {
        None => "common-fund-wanted",
        Some(Lack::Alone) => "common-fund-lacks-alone",
        Some(Lack::Holder) => "common-fund-lacks-holder",
        Some(Lack::Funder) => "common-fund-lacks-funder",
        Some(Lack::Votes) => "common-fund-lacks-votes",
        Some(Lack::Money) => "common-fund-lacks-money",
    }
}
