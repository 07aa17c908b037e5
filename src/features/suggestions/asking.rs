//! From what a call or a project needs to groups that could bring it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use matching::{
    Asked, Candidate, Evidence, Hearing, Kind, Level, Need, Parameters, Place, Problem, Proposals, Resource,
    Source, Weights,
};
use sha2::{Digest, Sha256};

use super::bounds::Bounds;
use super::occasion::{Occasion, Wanted, Wish, in_each, languages, side};
use super::register::{Held, Register};
use super::{ledger, store};
use crate::features::calls::Border;
use crate::features::directory::{self, Organisation};
use crate::features::projects;
use crate::shared::app::App;
use crate::shared::files::hex;
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// Candidates that are weighed against each other.
const CANDIDATES: usize = 1_000;
/// What is lost for two who have been in a project together, where new acquaintances are wished for.
pub(super) const KNOWN: u32 = 400;
/// What a second side of the border counts where the call asks for both: more than any need.
pub(super) const BOTH_SIDES: u32 = 4_000;
/// Organisations that are weighed because of what they said elsewhere, at most.
const ELSEWHERE: usize = 500;
/// A small association that was asked as often as it may be is left in peace.
#[expect(clippy::cast_possible_truncation, reason = "a handful")]
const LOAD_CAP: u32 = projects::ASKED_MOST as u32;
/// How far from a call's communes somebody may be, in metres.
const AROUND: u32 = 10_000;
/// Times that groups are looked for again without somebody who turned out not to be shown.
const AGAIN: usize = 3;

/// What was found.
pub(super) struct Answer {
    pub needs: Vec<Wanted>,
    /// Pairs who have been in a project together, the lower number first.
    pub known: HashSet<(i64, i64)>,
    pub problem: Arc<Problem>,
    pub proposals: Proposals,
    /// Whom it was asked of.
    pub register: Arc<Register>,
    /// Whoever is named in it, by number.
    pub organisations: HashMap<i64, Organisation>,
}

impl Answer {
    /// Whether a need is something that was offered, by number.
    pub fn is_offered(&self, id: i64) -> bool {
        self.needs.iter().any(|need| need.id == id && need.offered)
    }

    /// The only one who could bring anything, by number; nothing where it is nobody, or several.
    pub fn alone(&self) -> Option<i64> {
        alone(&self.problem)
    }
}

fn alone(problem: &Problem) -> Option<i64> {
    let mut possible = problem.possible();
    let one = possible.next()?;
    possible.next().is_none().then_some(one)
}

/// What all questions share.
#[derive(Default)]
pub(super) struct Asking {
    held: Arc<Held>,
    bounds: Arc<Bounds>,
}

impl Asking {
    /// Groups for an occasion.
    ///
    /// # Errors
    /// When the database does not answer, or the register is still being read.
    pub async fn ask(&self, app: &Arc<App>, occasion: &Occasion, wish: &Wish) -> Result<Answer, Error> {
        let register = self.held.register(app).await?;
        let mut connection = app.db.read().await?;
        let languages = languages(occasion);
        let asked: Vec<Need> = occasion
            .needs
            .iter()
            .map(|wanted| Need {
                id: wanted.id,
                resource: wanted.resource,
                weight: wanted.weight.clamp(1, 3),
                words: in_each(&languages, &wanted.words),
            })
            .collect();
        let refusing: HashSet<i64> = store::refusing(&mut connection).await?.into_iter().collect();
        let mut without: HashSet<i64> = occasion.without.iter().copied().collect();
        let known = projects::together(&mut connection).await?;
        let resting = projects::resting(&mut connection, app.clock.today()).await?;
        let resting: HashSet<i64> = resting
            .into_iter()
            .map(|(organisation, _)| organisation)
            .collect();
        let seen = ledger::seen(&mut connection, app.clock.today()).await?;
        for _ in 0..AGAIN {
            let question = Question {
                known: known.clone(),
                resting: resting.clone(),
                seen: seen.clone(),
                refusing: refusing.clone(),
                without: without.clone(),
                ..Question::new(app, occasion, wish, asked.clone())
            };
            let key = question.key(&register);
            let with = Arc::clone(&register);
            let found = tokio::task::spawn_blocking(move || question.ask(&with));
            let (problem, mut proposals) = found
                .await
                .map_err(|error| Error::Internal(error.into()))?
                .map_err(|error| Error::Internal(error.into()))?;
            let named = named(&proposals, alone(&problem));
            let organisations = published(&mut connection, &named).await?;
            let gone: Vec<i64> = named
                .into_iter()
                .filter(|id| !organisations.contains_key(id))
                .collect();
            if gone.is_empty() {
                let problem = Arc::new(problem);
                let best = proposals.groups.iter().map(|group| group.score).max();
                if let Some(bound) = self.bounds.find(key, &problem, &proposals) {
                    proposals.bound = proposals.bound.min(bound.max(best.unwrap_or(0)));
                }
                return Ok(Answer {
                    needs: occasion.needs.clone(),
                    known: known.into_iter().collect(),
                    problem,
                    proposals,
                    register,
                    organisations,
                });
            }
            without.extend(gone);
        }
        Err(Error::Busy)
    }
}

/// Everybody who is named: members, who could replace them, who is named beside, who is alone.
fn named(proposals: &Proposals, alone: Option<i64>) -> Vec<i64> {
    let members = proposals.groups.iter().flat_map(|group| &group.members);
    let mut named: Vec<i64> = members
        .flat_map(|member| std::iter::once(member.id).chain(member.replacement.map(|other| other.id)))
        .chain(proposals.others.iter().copied())
        .chain(alone)
        .collect();
    named.sort_unstable();
    named.dedup();
    named
}

async fn published(connection: &mut Connection, ids: &[i64]) -> Result<HashMap<i64, Organisation>, Error> {
    let organisations = directory::published_by_ids(connection, ids).await?;
    Ok(organisations.into_iter().map(|one| (one.id, one)).collect())
}

/// A question, away from the database.
struct Question {
    needs: Vec<Need>,
    text: Vec<String>,
    sectors: Vec<u16>,
    /// Centres of the communes that it is about; none: the whole territory.
    around: Vec<Place>,
    /// The side of the border on which each commune is, by its number.
    sides: Vec<u8>,
    /// The one side that may answer, where it is one alone.
    only: Option<u8>,
    /// The kinds that may answer; every kind where there is none.
    kinds: Vec<Kind>,
    parameters: Parameters,
    /// Who does not wish to be proposed; who is not to be, for they are in it already.
    refusing: HashSet<i64>,
    without: HashSet<i64>,
    /// How well each was shown lately.
    seen: HashMap<i64, i64>,
    known: Vec<(i64, i64)>,
    /// What organisations said they could bring.
    answers: Vec<(i64, Resource, String)>,
    elsewhere: Vec<(i64, Resource, String)>,
    /// Who was asked as often as they may be.
    resting: HashSet<i64>,
}

impl Question {
    fn new(app: &App, occasion: &Occasion, wish: &Wish, needs: Vec<Need>) -> Self {
        let territory = &app.territory;
        let sectors = territory
            .themes
            .iter()
            .zip(0_u16..)
            .filter(|(theme, _)| occasion.themes.contains(&theme.slug))
            .map(|(_, sector)| sector);
        let around = occasion
            .communes
            .iter()
            .filter_map(|code| territory.commune(code))
            .filter_map(|commune| Place::new(commune.lat, commune.lon));
        Self {
            text: in_each(&languages(occasion), &occasion.about),
            sectors: sectors.collect(),
            around: around.collect(),
            sides: territory.communes.iter().map(side).collect(),
            only: occasion.only(app),
            kinds: occasion.kinds.clone(),
            parameters: Parameters {
                size: wish.size,
                least: wish.least,
                quotas: wish.kinds.iter().map(|kind| (*kind, 1)).collect(),
                radius: wish.near.map(|kilometres| kilometres * 1_000),
                load_cap: Some(LOAD_CAP),
                weights: Weights {
                    known: if wish.new { KNOWN } else { 0 },
                    side: if occasion.border == Border::Needed {
                        BOTH_SIDES
                    } else {
                        0
                    },
                    ..Weights::default()
                },
                ..Parameters::default()
            },
            needs,
            refusing: HashSet::new(),
            without: HashSet::new(),
            elsewhere: occasion.elsewhere.clone(),
            seen: HashMap::new(),
            known: Vec::new(),
            answers: occasion.answers.clone(),
            resting: HashSet::new(),
        }
    }

    /// What tells it from others, hashed: all that the answer depends on but who was seen.
    fn key(&self, register: &Register) -> String {
        let sorted = |numbers: &HashSet<i64>| {
            let mut numbers: Vec<i64> = numbers.iter().copied().collect();
            numbers.sort_unstable();
            numbers
        };
        let (refusing, without) = (sorted(&self.refusing), sorted(&self.without));
        let resting = sorted(&self.resting);
        let whole = format!(
            "{} {:?} {:?} {:?} {:?} {:?} {refusing:?} {without:?} {resting:?} {:?} {:?} {:?} {:?} {:?}",
            register.version(),
            self.needs,
            self.text,
            self.sectors,
            self.around,
            self.parameters,
            self.known,
            self.answers,
            self.elsewhere,
            self.only,
            self.kinds
        );
        hex(&Sha256::digest(whole))
    }

    fn side(&self, commune: u32) -> Option<u8> {
        self.sides.get(usize::try_from(commune).ok()?).copied()
    }

    fn ask(self, register: &Register) -> Result<(Problem, Proposals), matching::Refusal> {
        let hearing = Hearing::new(&self.needs);
        let mut brought: HashMap<i64, Vec<Evidence>> = HashMap::new();
        for (organisation, resource, words) in &self.answers {
            let of = brought.entry(*organisation).or_default();
            for need in hearing.answered(*resource, words) {
                of.push(evidence(need, Level::Answered));
            }
        }
        // What somebody said elsewhere is known of them in general.
        let mut more = 0;
        for (organisation, resource, words) in &self.elsewhere {
            for need in hearing.answered(*resource, words) {
                if more < ELSEWHERE || brought.contains_key(organisation) {
                    more += usize::from(!brought.contains_key(organisation));
                    let of = brought.entry(*organisation).or_default();
                    of.push(evidence(need, Level::Declared));
                }
            }
        }
        for (organisation, proved) in register.works.proving(&self.needs) {
            brought.entry(organisation).or_default().push(proved);
        }
        let also: Vec<i64> = brought.keys().copied().collect();
        let asked = Asked {
            needs: &self.needs,
            text: &self.text,
            sectors: &self.sectors,
            also: &also,
            limit: CANDIDATES,
        };
        // Whoever answered wishes to take part, wherever they are.
        let answered: HashSet<i64> = self.answers.iter().map(|(of, ..)| *of).collect();
        let mut candidates = register.corpus.find(&asked, |body| {
            let near = |centre: &Place| {
                body.place
                    .is_some_and(|place| matching::metres(*centre, place) <= AROUND)
            };
            let of = body.commune.and_then(|commune| self.side(commune));
            !self.without.contains(&body.id)
                && self.only.is_none_or(|only| of == Some(only))
                && (self.kinds.is_empty() || self.kinds.contains(&body.kind))
                && (self.around.is_empty() || answered.contains(&body.id) || self.around.iter().any(near))
        });
        for candidate in &mut candidates {
            candidate.side = candidate.commune.and_then(|commune| self.side(commune));
            candidate
                .evidence
                .extend(brought.remove(&candidate.id).unwrap_or_default());
            candidate.relevance = candidate
                .relevance
                .max(answering(&self.needs, &candidate.evidence));
            candidate.opted_out = self.refusing.contains(&candidate.id);
            if self.resting.contains(&candidate.id) {
                candidate.load = LOAD_CAP;
            }
        }
        // Whose turn it is to be seen: of those who speak of a need, those who were shown least.
        let shown = |candidate: &Candidate| self.seen.get(&candidate.id).copied().unwrap_or(0);
        let speaks = |candidate: &&Candidate| {
            !candidate.evidence.is_empty() && !candidate.opted_out && candidate.load < LOAD_CAP
        };
        let least = candidates.iter().filter(speaks).map(shown).min().unwrap_or(0);
        for candidate in &mut candidates {
            candidate.overdue = shown(candidate) <= least;
        }
        let problem = Problem::new(self.needs, candidates, &self.known, self.parameters)?;
        let proposals = problem.propose();
        Ok((problem, proposals))
    }
}

/// How much of all that is needed somebody answered that they could bring, each need by its weight, in thousandths. An answer is
/// to this very call: it says at least that much of what is looked for, so that of two who are known to bring the same the one who
/// answered comes before the one of whom a register says so.
fn answering(needs: &[Need], evidence: &[Evidence]) -> u16 {
    let is_answered = |need: &&Need| {
        let mut evidence = evidence.iter();
        evidence.any(|one| one.need == need.id && one.level == Level::Answered)
    };
    let weigh = |sum: u32, need: &Need| sum + u32::from(need.weight);
    let answered = needs.iter().filter(is_answered).fold(0, weigh);
    let all = needs.iter().fold(0, weigh).max(1);
    u16::try_from(answered * 1_000 / all).unwrap_or(1_000)
}

/// That an organisation said it could bring something, here or elsewhere.
fn evidence(need: i64, level: Level) -> Evidence {
    Evidence {
        need,
        level,
        source: Source::Answer,
        date: None,
    }
}

#[cfg(test)]
mod tests {
    use matching::{Level, Need, Resource};

    use super::{answering, evidence};

    #[test]
    fn an_answer_says_as_much_of_what_is_looked_for_as_the_needs_it_answers_weigh() {
        let need = |id: i64, weight: u8| Need {
            id,
            resource: Resource::Places,
            weight,
            words: Vec::new(),
        };
        let needs = [need(1, 3), need(2, 1)];
        let of = |known: &[(i64, Level)]| {
            let known: Vec<_> = known.iter().map(|(id, level)| evidence(*id, *level)).collect();
            answering(&needs, &known)
        };
        assert_eq!(of(&[(1, Level::Answered), (1, Level::Answered)]), 750);
        assert_eq!(of(&[(1, Level::Answered), (2, Level::Answered)]), 1_000);
        assert_eq!(of(&[(1, Level::Declared), (2, Level::Described)]), 0);
        assert_eq!(answering(&[], &[]), 0);
    }
}
