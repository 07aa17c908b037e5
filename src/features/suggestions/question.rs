//! One question, away from the database: who could be asked, with what is known of each, and which groups they make.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use matching::{
    Asked, Body, Candidate, Evidence, Kind, Level, Need, Parameters, Place, Problem, Proposals, Resource,
    Source, Weights,
};
use sha2::{Digest, Sha256};

use super::answering::{answered, answering, evidence, unmeant};
use super::elsewhere::Lately;
use super::occasion::{Occasion, Reach, Wish, in_each, languages};
use super::register::Register;
use crate::features::calls::Border;
use crate::features::{askings, capabilities};
use crate::shared::app::App;
use crate::shared::files::hex;

/// Candidates that are weighed against each other.
const CANDIDATES: usize = 1_000;
/// What is lost for two who have been in a project together, where new acquaintances are wished for.
pub(super) const KNOWN: u32 = 400;
/// What a second side of the border counts where the call asks for both: more than any need.
pub(super) const BOTH_SIDES: u32 = 4_000;
/// Organisations that are weighed against each other because of what they said elsewhere, at most.
const ELSEWHERE: usize = 500;
/// A small association that as many asked as may is left in peace.
#[expect(clippy::cast_possible_truncation, reason = "a handful")]
const LOAD_CAP: u32 = askings::MOST as u32;
/// How far from a call's communes somebody may be, in metres.
pub(super) const AROUND: u32 = 10_000;

/// Of whom something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Among {
    /// Those who could bring most.
    Best,
    /// All who could bring anything.
    All,
    /// One organisation: nothing of the others is read.
    One(i64),
}

/// A question, away from the database.
pub(super) struct Question {
    needs: Vec<Need>,
    text: Vec<String>,
    sectors: Vec<u16>,
    /// Centres of the communes that it is about; none: the whole territory.
    around: Vec<Place>,
    /// How far beyond the territory one looks; across the border is where none of these is: sides of its communes, or else who is in
    /// the group that looks.
    reach: Reach,
    own: Vec<u8>,
    within: Vec<i64>,
    /// The one side that may answer, where it is one alone.
    only: Option<u8>,
    /// The kinds that may answer; every kind where there is none.
    kinds: Vec<Kind>,
    parameters: Parameters,
    pub standing: Standing,
    /// Who is not to be proposed: they are in it already, or organise it.
    pub without: HashSet<i64>,
    /// What organisations said they could bring.
    answers: Vec<(i64, Resource, String)>,
    /// For which needs they said that this is, and for which not.
    meant: Vec<(i64, i64, bool)>,
    /// The call or the petition that it is for: what they said to anything else counts as said elsewhere.
    here: Option<(capabilities::Kind, i64)>,
}

/// What is known of organisations whatever is asked.
#[derive(Clone, Default)]
pub(super) struct Standing {
    /// Who does not wish to be proposed.
    pub refusing: HashSet<i64>,
    /// Whose purpose in the register no longer says what they do, as they said themselves.
    pub aside: HashSet<i64>,
    /// Who was asked as often as they may be.
    pub resting: HashSet<i64>,
    /// How well each was shown lately.
    pub seen: HashMap<i64, i64>,
    /// Days since each was last shown; whoever is not there never was.
    pub rested: HashMap<i64, u16>,
    /// Pairs who have been in a project together, the lower number first.
    pub known: Vec<(i64, i64)>,
    /// What was said lately to anything.
    pub lately: Arc<Lately>,
}

impl Question {
    pub fn new(app: &App, occasion: &Occasion, wish: &Wish, standing: Standing) -> Self {
        let territory = &app.territory;
        let languages = languages(occasion);
        let needs = occasion.needs.iter().map(|wanted| Need {
            id: wanted.id,
            resource: wanted.resource,
            weight: wanted.weight.clamp(1, 3),
            words: in_each(&languages, &wanted.words),
        });
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
        let own = occasion.sides(app);
        Self {
            needs: needs.collect(),
            text: in_each(&languages, &occasion.about),
            sectors: sectors.collect(),
            around: around.collect(),
            reach: occasion.reach,
            own,
            only: occasion.only(app),
            kinds: occasion.kinds.clone(),
            parameters: Parameters {
                size: wish.size,
                least: wish.least,
                quotas: wish.kinds.iter().map(|kind| (*kind, 1)).collect(),
                radius: wish.near.map(|kilometres| kilometres * 1_000),
                load_cap: Some(LOAD_CAP),
                wishing: occasion.wishing.clone(),
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
            standing,
            without: occasion.without.iter().copied().collect(),
            within: occasion.within.clone(),
            here: occasion.here,
            answers: occasion.answers.clone(),
            meant: occasion.meant.clone(),
        }
    }

    /// What tells it from others, hashed: all that the answer depends on but who was seen.
    pub fn key(&self, register: &Register) -> String {
        let sorted = |numbers: &HashSet<i64>| {
            let mut numbers: Vec<i64> = numbers.iter().copied().collect();
            numbers.sort_unstable();
            numbers
        };
        let (refusing, without) = (sorted(&self.standing.refusing), sorted(&self.without));
        let (resting, aside) = (sorted(&self.standing.resting), sorted(&self.standing.aside));
        let whole = format!(
            "{} {} {:?} {:?} {:?} {:?} {:?} {refusing:?} {without:?} {resting:?} {aside:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            register.version(),
            self.standing.lately.mark(),
            self.needs,
            self.text,
            self.sectors,
            self.around,
            self.parameters,
            self.standing.known,
            self.answers,
            self.here,
            (self.only, self.reach),
            (&self.kinds, &self.meant),
            self.within
        );
        hex(&Sha256::digest(whole))
    }

    /// Groups of those who could be asked.
    pub fn ask(self, register: &Register) -> Result<(Problem, Proposals), matching::Refusal> {
        let problem = self.problem(register, Among::Best)?;
        let proposals = problem.propose();
        Ok((problem, proposals))
    }

    /// All who could be asked, however many, in the order in which groups are begun: their numbers.
    pub fn list(self, register: &Register) -> Result<Vec<i64>, matching::Refusal> {
        Ok(self.problem(register, Among::All)?.possible().collect())
    }

    /// What speaks for each of some organisations by itself, whether or not it may be asked.
    pub fn of(mut self, register: &Register, some: &[i64]) -> Result<Problem, matching::Refusal> {
        self.answers.retain(|(of, ..)| some.contains(of));
        self.meant.retain(|(of, ..)| some.contains(of));
        let each = some.iter();
        let candidates = each.flat_map(|id| self.candidates(register, Among::One(*id)));
        let candidates = candidates.collect();
        Problem::new(self.needs, candidates, &[], self.parameters)
    }

    fn problem(self, register: &Register, among: Among) -> Result<Problem, matching::Refusal> {
        let candidates = self.candidates(register, among);
        Problem::new(self.needs, candidates, &self.standing.known, self.parameters)
    }

    /// Those who could be asked, with what is known of each.
    fn candidates(&self, register: &Register, among: Among) -> Vec<Candidate> {
        let mut brought = answered(&self.needs, &self.answers, &self.meant);
        let may = self.may(register);
        self.hear(register, among, &may, &mut brought);
        for proof in register.works.proving(&self.needs, among) {
            brought
                .entry(proof.organisation)
                .or_default()
                .push(proof.evidence);
        }
        let also: Vec<i64> = brought.keys().copied().collect();
        let asked = Asked {
            needs: &self.needs,
            text: &self.text,
            sectors: &self.sectors,
            also: &also,
            limit: CANDIDATES,
        };
        let mut candidates = match among {
            Among::Best => register.corpus.find(&asked, &may),
            Among::All => register.corpus.find_all(&asked, &may),
            Among::One(id) => register.corpus.find_one(id, &asked, &may).into_iter().collect(),
        };
        let unmeant = unmeant(&self.meant);
        for candidate in &mut candidates {
            candidate.side = register.side(candidate.commune);
            // Whoever set its purpose aside since the register was read is found by nothing of it, until it is read anew.
            if self.standing.aside.contains(&candidate.id) && !register.aside.contains(&candidate.id) {
                candidate.evidence.retain(|one| one.source != Source::Register);
                candidate.relevance = 0;
            }
            candidate
                .evidence
                .extend(brought.remove(&candidate.id).unwrap_or_default());
            // It said itself that it is for this need that it brings nothing: no register knows better.
            let id = candidate.id;
            candidate
                .evidence
                .retain(|one| !unmeant.contains(&(id, one.need)));
            candidate.relevance = candidate
                .relevance
                .max(answering(&self.needs, &candidate.evidence));
            candidate.opted_out = self.standing.refusing.contains(&candidate.id);
            if self.standing.resting.contains(&candidate.id) {
                candidate.load = LOAD_CAP;
            }
        }
        // Whose turn it is to be seen: of those who speak of a need, those who were shown least.
        let shown = |candidate: &Candidate| self.standing.seen.get(&candidate.id).copied().unwrap_or(0);
        let speaks = |candidate: &&Candidate| {
            !candidate.evidence.is_empty() && !candidate.opted_out && candidate.load < LOAD_CAP
        };
        let least = candidates.iter().filter(speaks).map(shown).min().unwrap_or(0);
        for candidate in &mut candidates {
            candidate.overdue = shown(candidate) <= least;
            let rested = self.standing.rested.get(&candidate.id);
            candidate.rested = rested.copied().unwrap_or(u16::MAX);
        }
        candidates
    }

    /// What somebody said elsewhere is known of them in general. Where only the best are weighed, so many at most are for that alone, of
    /// those who may be found.
    fn hear(
        &self,
        register: &Register,
        among: Among,
        may: impl Fn(&Body) -> bool,
        brought: &mut HashMap<i64, Vec<Evidence>>,
    ) {
        let (one, mut most) = match among {
            Among::One(id) => (Some(id), usize::MAX),
            Among::All => (None, usize::MAX),
            Among::Best => (None, ELSEWHERE),
        };
        let lately = &self.standing.lately;
        for heard in lately.heard(&register.elsewhere, &self.needs, (self.here, one)) {
            if !brought.contains_key(&heard.organisation) {
                let body = register.corpus.body(heard.organisation);
                if most == 0 || among == Among::Best && !body.is_some_and(&may) {
                    continue;
                }
                most -= 1;
            }
            let of = brought.entry(heard.organisation).or_default();
            for (line, need) in heard.said {
                let offered = line.to.is_none().then(|| line.day.to_string().into_boxed_str());
                of.push(evidence(need, Level::Declared, offered));
            }
        }
    }

    /// Whether somebody may be found at all: where one looks, of the kinds and on the side that may answer, and not in it already.
    fn may<'q>(&'q self, register: &'q Register) -> impl Fn(&Body) -> bool + 'q {
        let own: Vec<u8> = match &self.own[..] {
            [] => {
                let within = self.within.iter().filter_map(|id| register.corpus.body(*id));
                within.filter_map(|body| register.spot(body).side).collect()
            }
            sides => sides.to_vec(),
        };
        let is_on_both = own.iter().any(|side| *side != own[0]);
        // Whoever answered wishes to take part, wherever they are.
        let answered: HashSet<i64> = self.answers.iter().map(|(of, ..)| *of).collect();
        move |body: &Body| {
            let near = |centre: &Place| {
                body.place
                    .is_some_and(|place| matching::metres(*centre, place) <= AROUND)
            };
            let spot = register.spot(body);
            let is_across = spot.side.is_none_or(|side| !own.contains(&side));
            // Of a call on both sides, each is across the border for the other.
            let is_beyond = is_across || is_on_both;
            let is_around = self.around.is_empty() || self.around.iter().any(near);
            let is_reached = match (self.reach, spot.is_inside) {
                (Reach::Territory, true) => is_around,
                // Communes that are named say where in their own country one looks.
                (Reach::Across | Reach::Anywhere, true) => is_across || is_around,
                (Reach::Territory, false) => false,
                (Reach::Anywhere, false) => is_across || self.around.is_empty(),
                (Reach::Across, false) => is_beyond && spot.is_near,
            };
            !self.without.contains(&body.id)
                && self.only.is_none_or(|only| spot.side == Some(only))
                && (self.kinds.is_empty() || self.kinds.contains(&body.kind))
                && (is_reached || answered.contains(&body.id))
        }
    }
}
