//! Why a group is proposed, in sentences.

use std::collections::BTreeSet;

use matching::{Evidence, Group, Member, Reason};

use super::apart::{listed, met};
use super::known::covering;
use super::{needed, turn};
use crate::features::directory::{Organisation, names};
use crate::features::suggestions::asking::Answer;
use crate::shared::web::Cx;

/// A group as it is shown.
pub(super) struct Shown {
    /// Who brings what, in a sentence.
    pub brings: String,
    /// What the purpose of a member makes one think of, in a sentence.
    pub suggests: String,
    /// From how many sectors and communes they come.
    pub variety: String,
    /// Who has not been in a project together; empty where all have.
    pub met: String,
    /// Keys of the members, with commas between: what a project is begun with.
    pub keys: String,
    pub members: Vec<ShownMember>,
    /// For whom it is kept, in a sentence; empty where for nobody.
    pub kept: String,
    /// What one common word alone suggests that it could bring, in a sentence; empty where nothing.
    pub verify: String,
    /// What nobody in it is known to bring.
    pub uncovered: Vec<String>,
    /// Whether anything is needed at all, beside what was offered.
    pub is_needed: bool,
    /// How much of what is needed its members say that they could bring, and how much is only supposed, empty where nothing is;
    /// "at least x % of the best possible".
    pub covered: String,
    /// Whether its members say so themselves of all that is needed.
    pub is_whole: bool,
    /// What was offered already and that it could bring more of; empty where there is none.
    pub offered: String,
    pub share: String,
}

/// A member as it is shown.
pub(super) struct ShownMember {
    pub name: String,
    pub slug: String,
    pub url: String,
    /// Its nature, where it is.
    pub what: String,
    pub reasons: Vec<String>,
    /// Who could be there instead: a sentence, the name, its page.
    pub instead: Option<(String, String, String)>,
}

/// Every group, in words.
pub(super) fn shown(cx: &Cx, answer: &Answer) -> Vec<Shown> {
    let groups = answer.proposals.groups.iter();
    groups.map(|group| group_in_words(cx, answer, group)).collect()
}

/// What a need is called for the reader.
pub(super) fn need(cx: &Cx, answer: &Answer, id: i64) -> String {
    let known = answer.needs.iter().find(|need| need.id == id);
    known.map_or_else(String::new, |need| need.called.get(cx.lang).0.to_owned())
}

/// Needs of which nobody speaks who could be in a group.
pub(super) fn unmet(cx: &Cx, answer: &Answer) -> String {
    let needs = answer.problem.unmet().into_iter();
    let needs: Vec<String> = needs
        .filter(|id| !answer.is_offered(*id))
        .map(|id| cx.tv("partners-need", "need", &need(cx, answer, id)))
        .collect();
    listed(cx, &needs)
}

/// Who alone could bring anything: its name, its page, its part of an address. A group begins with two.
pub(super) fn alone(cx: &Cx, answer: &Answer) -> Option<(String, String, String)> {
    let one = answer.organisations.get(&answer.alone()?)?;
    let url = cx.url(&format!("/organisations/{}", one.slug()));
    Some((one.name.clone(), url, one.slug()))
}

fn group_in_words(cx: &Cx, answer: &Answer, group: &Group) -> Shown {
    let (mut brings, mut suggests) = (Vec::new(), Vec::new());
    let (mut sectors, mut communes) = (BTreeSet::new(), BTreeSet::new());
    for member in &group.members {
        let Some(organisation) = answer.organisations.get(&member.id) else {
            continue;
        };
        brings.extend(across(cx, member, organisation));
        // What it said or did; and what words that others wrote of it make one think of, which is no more than that. Whoever is
        // described and says so itself, says it.
        let (described, said): (Vec<_>, Vec<_>) = member
            .parts
            .iter()
            .filter_map(|part| match &part.reason {
                Reason::Covers {
                    need: id, evidence, ..
                } if !answer.is_offered(*id) => {
                    let says = evidence.level.is_said() || answer.problem.says(member.id, *id);
                    Some((says, need(cx, answer, *id)))
                }
                Reason::Covers { .. }
                | Reason::FirstFromSector(_)
                | Reason::FirstFromCommune(_)
                | Reason::FirstFromSide(_)
                | Reason::Relevance(_)
                | Reason::Knows(_)
                | Reason::OneMore => None,
            })
            .partition(|(says, _)| !says);
        for (needs, key, of) in [
            (said, "partners-brings", &mut brings),
            (described, "partners-suggests", &mut suggests),
        ] {
            let needs: Vec<String> = needs.into_iter().map(|(_, need)| need).collect();
            if !needs.is_empty() {
                of.push(cx.ta(
                    key,
                    &[
                        ("name", organisation.name.as_str().into()),
                        ("needs", needs.join(", ").as_str().into()),
                    ],
                ));
            }
        }
        sectors.extend(organisation.themes.iter().cloned());
        communes.extend(organisation.commune.clone());
    }
    let needed = || {
        let needed = answer.problem.needs().iter();
        needed.filter(move |need| !answer.is_offered(need.id))
    };
    let covered = group.covered(needed());
    let said = answer.problem.said(group, needed()).unwrap_or_default();
    let uncovered = group.uncovered.iter().filter(|id| !answer.is_offered(**id));
    Shown {
        brings: brings.join(" "),
        suggests: suggests.join(" "),
        variety: cx.ta(
            "partners-variety",
            &[
                ("sectors", (sectors.len() as u64).into()),
                ("communes", (communes.len() as u64).into()),
            ],
        ),
        met: met(cx, answer, group),
        keys: keys(answer, group),
        members: group
            .members
            .iter()
            .filter_map(|member| member_in_words(cx, answer, group, member))
            .collect(),
        kept: turn::kept(cx, answer, group),
        verify: needed::verify(cx, answer, group),
        uncovered: uncovered.map(|id| need(cx, answer, *id)).collect(),
        is_needed: covered.is_some(),
        covered: covered.map_or_else(String::new, |covered| known(cx, said, covered)),
        is_whole: said == 100,
        offered: needed::offered(cx, answer, group),
        share: cx.tn("partners-share", &u64::from(answer.proposals.share(group))),
    }
}

/// How much of what is needed is said by the organisations themselves, and how much beyond that is supposed from registers.
fn known(cx: &Cx, said: u8, covered: u8) -> String {
    let supposed = covered.saturating_sub(said);
    let key = match (said, supposed) {
        (0, 0) => "partners-covered.nothing",
        (_, 0) => "partners-covered.said",
        (0, _) => "partners-covered.supposed",
        (_, _) => "partners-covered",
    };
    let shares = [
        ("said", u64::from(said).into()),
        ("supposed", u64::from(supposed).into()),
    ];
    cx.ta(key, &shares)
}

/// Why a member that brings nothing that is needed is there: it is from the other side of the border.
fn across(cx: &Cx, member: &Member, organisation: &Organisation) -> Option<String> {
    let covers = |part: &matching::Part| matches!(part.reason, Reason::Covers { .. });
    if member.parts.iter().any(covers) {
        return None;
    }
    let side = member.parts.iter().find_map(|part| match part.reason {
        Reason::FirstFromSide(side) => Some(if side == 0 { "france" } else { "belgium" }),
        Reason::Covers { .. }
        | Reason::FirstFromSector(_)
        | Reason::FirstFromCommune(_)
        | Reason::Relevance(_)
        | Reason::Knows(_)
        | Reason::OneMore => None,
    })?;
    Some(cx.tv(&format!("partners-across-{side}"), "name", &organisation.name))
}

fn keys(answer: &Answer, group: &Group) -> String {
    let members = group.members.iter();
    let keys = members.filter_map(|member| answer.organisations.get(&member.id));
    let keys: Vec<&str> = keys.map(|organisation| organisation.key.as_str()).collect();
    keys.join(",")
}

fn member_in_words(cx: &Cx, answer: &Answer, group: &Group, member: &Member) -> Option<ShownMember> {
    let organisation = answer.organisations.get(&member.id)?;
    let mut reasons = Vec::new();
    for part in &member.parts {
        reasons.extend(reason(cx, answer, organisation, &part.reason));
        if let Reason::Covers { evidence, .. } = &part.reason {
            reasons.extend(said_beside(cx, answer, organisation, evidence));
        }
    }
    reasons.extend(first_on(cx, member));
    for one in &member.also {
        let said = covering(cx, answer, organisation, one.need, one);
        reasons.push(format!("{said} {}", cx.t("partners-also")));
        reasons.extend(said_beside(cx, answer, organisation, one));
    }
    let covers = |part: &matching::Part| matches!(part.reason, Reason::Covers { .. });
    if member.also.is_empty() && !member.parts.iter().any(covers) {
        reasons.push(cx.t("partners-speaks"));
    }
    if let (Some(metres), Some(anchor)) = (member.metres, group.anchor)
        && anchor != member.id
        && let Some(anchor) = answer.organisations.get(&anchor)
    {
        let kilometres = u64::from(metres.div_ceil(1_000));
        reasons.push(cx.ta(
            "partners-distance",
            &[("n", kilometres.into()), ("name", anchor.name.as_str().into())],
        ));
    }
    let instead = member.replacement.and_then(|other| {
        let known = answer.organisations.get(&other.id)?;
        let lost = u64::try_from(other.loss.max(0) * 100 / group.score.max(1)).unwrap_or(0);
        Some((
            cx.tn("partners-instead-lost", &lost),
            known.name.clone(),
            cx.url(&format!("/organisations/{}", known.slug())),
        ))
    });
    Some(ShownMember {
        reasons,
        instead,
        ..standing(cx, answer, organisation)
    })
}

/// Who somebody is and where, before any reason.
pub(super) fn standing(cx: &Cx, answer: &Answer, organisation: &Organisation) -> ShownMember {
    let kind = names::value(cx, search::Facet::Kind, organisation.kind.as_str());
    let place = match (&organisation.commune, answer.countries.get(&organisation.id)) {
        (Some(code), _) => names::commune(cx, code),
        (None, Some(country)) => country.name(cx.lang).0.to_owned(),
        (None, None) => cx.t("partners-elsewhere"),
    };
    ShownMember {
        name: organisation.name.clone(),
        slug: organisation.slug(),
        url: cx.url(&format!("/organisations/{}", organisation.slug())),
        what: format!("{kind}, {place}"),
        reasons: Vec::new(),
        instead: None,
    }
}

/// The themes on which a member is the first, in one sentence.
fn first_on(cx: &Cx, member: &Member) -> Option<String> {
    let sectors = member.parts.iter().filter_map(|part| match part.reason {
        Reason::FirstFromSector(sector) => cx.app.territory.themes.get(usize::from(sector)),
        Reason::Covers { .. }
        | Reason::FirstFromCommune(_)
        | Reason::FirstFromSide(_)
        | Reason::Relevance(_)
        | Reason::Knows(_)
        | Reason::OneMore => None,
    });
    let themes: Vec<String> = sectors
        .map(|theme| cx.tv("partners-need", "need", names::theme(cx, &theme.slug)))
        .collect();
    if themes.is_empty() {
        return None;
    }
    let said = listed(cx, &themes);
    let args = [
        ("n", (themes.len() as u64).into()),
        ("themes", said.as_str().into()),
    ];
    Some(cx.ta("partners-sector", &args))
}

/// What an organisation says itself of a need of which a register tells more: it is counted as said, so it is read as such.
fn said_beside(cx: &Cx, answer: &Answer, organisation: &Organisation, shown: &Evidence) -> Option<String> {
    if shown.level.is_said() {
        return None;
    }
    let candidates = answer.problem.candidates().iter();
    let own = candidates.filter(|one| one.id == organisation.id);
    let mut evidence = own.flat_map(|one| &one.evidence);
    let said = evidence.find(|one| one.need == shown.need && one.level.is_said())?;
    Some(covering(cx, answer, organisation, said.need, said))
}

/// One reason; nothing for what is only arithmetic.
fn reason(cx: &Cx, answer: &Answer, organisation: &Organisation, reason: &Reason) -> Option<String> {
    match reason {
        Reason::Covers {
            need: id, evidence, ..
        } => Some(covering(cx, answer, organisation, *id, evidence)),
        Reason::FirstFromCommune(_) => {
            let name = names::commune(cx, organisation.commune.as_deref()?);
            Some(cx.tv("partners-commune", "commune", &name))
        }
        Reason::FirstFromSide(side) => {
            let side = if *side == 0 { "france" } else { "belgium" };
            Some(cx.t(&format!("partners-side-{side}")))
        }
        // Themes are said together, see `first_on`.
        Reason::FirstFromSector(_) | Reason::Relevance(_) | Reason::OneMore => None,
        // With whom is their partners' own.
        Reason::Knows(others) => Some(cx.tn("partners-knows", &(others.len() as u64))),
    }
}
