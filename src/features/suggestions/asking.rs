//! From what a call or a project needs to groups that could bring it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use matching::{Problem, Proposals, Resource};

use super::bounds::Bounds;
use super::elsewhere::Lately;
use super::ledger;
use super::lists::Lists;
use super::occasion::{Occasion, Wanted, Wish};
use super::question::{Question, Standing};
use super::register::{Held, Register};
use super::store::{self, Refused};
use crate::features::directory::{self, Organisation};
use crate::features::{askings, mandates, projects};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Times that groups are looked for again without somebody who turned out not to be shown.
const AGAIN: usize = 3;
/// Organisations that are named first where there is no group.
const FIRST: usize = 12;
/// Characters of what an organisation said that are quoted in a reason.
const NAMED: usize = 120;

/// What was found.
pub(super) struct Answer {
    pub needs: Vec<Wanted>,
    /// What organisations said they could bring, as far as whoever asks reads it.
    pub said: Vec<(i64, Resource, String)>,
    /// Pairs who have been in a project together, the lower number first.
    pub known: HashSet<(i64, i64)>,
    pub problem: Arc<Problem>,
    pub proposals: Proposals,
    /// Where no group is made around anybody, the most promising of those who could be asked: their numbers.
    pub first: Vec<i64>,
    /// Whom it was asked of.
    pub register: Arc<Register>,
    /// Whoever is named in it, by number.
    pub organisations: HashMap<i64, Organisation>,
    /// In which country those are whose members declared that they are elsewhere, by number.
    pub countries: HashMap<i64, mandates::Country>,
}

impl Answer {
    /// Whether a need is something that was offered, by number.
    pub fn is_offered(&self, id: i64) -> bool {
        self.needs.iter().any(|need| need.id == id && need.offered)
    }

    /// In its words, what an organisation said that it could bring to a need: of the kind that is needed, where it said anything of that
    /// kind.
    pub fn words_of(&self, organisation: i64, need: i64) -> String {
        let kind = self.needs.iter().find(|one| one.id == need);
        let kind = kind.map(|need| need.resource);
        let own = move || self.said.iter().filter(move |(of, ..)| *of == organisation);
        let is_of_kind = |resource: &Resource| kind == Some(*resource);
        let any = own().any(|(_, resource, _)| is_of_kind(resource));
        let words = own().filter(|(_, resource, _)| !any || is_of_kind(resource));
        let words: Vec<&str> = words.map(|(.., words)| words.as_str()).collect();
        let words = words.join(" · ");
        let short: String = words.chars().take(NAMED).collect();
        match short.len() < words.len() {
            true => format!("{}…", short.trim_end()),
            false => words,
        }
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
    lists: Lists,
}

impl Asking {
    /// Groups for an occasion.
    ///
    /// # Errors
    /// When the database does not answer, or the register is still being read.
    pub async fn ask(&self, app: &Arc<App>, occasion: &Occasion, wish: &Wish) -> Result<Answer, Error> {
        let register = self.held.register(app, std::slice::from_ref(occasion)).await?;
        let mut connection = app.db.read().await?;
        let standing = standing(app, &mut connection, &register).await?;
        let mut without: Vec<i64> = Vec::new();
        for _ in 0..AGAIN {
            let mut question = Question::new(app, occasion, wish, standing.clone());
            question.without.extend(&without);
            let key = question.key(&register);
            let with = Arc::clone(&register);
            let (problem, mut proposals) = aside(move || question.ask(&with)).await?;
            let first: Vec<i64> = match (&occasion.wishing, &proposals.groups[..]) {
                (Some(_), []) => problem.possible().take(FIRST).collect(),
                (_, _) => Vec::new(),
            };
            let beside = alone(&problem).into_iter().chain(first.iter().copied());
            let named = named(&proposals, beside);
            let organisations = published(&mut connection, &standing, &named).await?;
            let gone: Vec<i64> = named
                .into_iter()
                .filter(|id| !organisations.contains_key(id))
                .collect();
            if gone.is_empty() {
                let problem = Arc::new(problem);
                let best = proposals.groups.iter().map(|group| group.score).max();
                // Where there is no group nobody asks how far it is from the best.
                if let Some(best) = best
                    && let Some(bound) = self.bounds.find(key, &problem, &proposals)
                {
                    proposals.bound = proposals.bound.min(bound.max(best));
                }
                return Ok(Answer {
                    needs: occasion.needs.clone(),
                    said: occasion.answers.clone(),
                    known: standing.known.into_iter().collect(),
                    problem,
                    proposals,
                    first,
                    register,
                    countries: countries(&mut connection, &organisations).await?,
                    organisations,
                });
            }
            without.extend(gone);
        }
        Err(Error::Busy)
    }

    /// Some of all who could be asked, from a place in the order in which groups are begun: their numbers, and how many there
    /// are in all.
    ///
    /// # Errors
    /// When the database does not answer, or the register is still being read.
    pub async fn list(
        &self,
        app: &Arc<App>,
        occasion: &Occasion,
        (from, most): (usize, usize),
    ) -> Result<(Answer, Vec<i64>, usize), Error> {
        let register = self.held.register(app, std::slice::from_ref(occasion)).await?;
        let mut connection = app.db.read().await?;
        let standing = standing(app, &mut connection, &register).await?;
        let question = Question::new(app, occasion, &Wish::ANY, standing.clone());
        let key = question.key(&register);
        let list = if let Some(list) = self.lists.find(&key) {
            list
        } else {
            let with = Arc::clone(&register);
            let list: Arc<[i64]> = aside(move || question.list(&with)).await?.into();
            self.lists.keep(key, Arc::clone(&list));
            list
        };
        let here: Vec<i64> = list.iter().skip(from).take(most).copied().collect();
        let question = Question::new(app, occasion, &Wish::ANY, standing.clone());
        let (with, some) = (Arc::clone(&register), here.clone());
        let problem = aside(move || question.of(&with, &some)).await?;
        let organisations = published(&mut connection, &standing, &here).await?;
        let countries = countries(&mut connection, &organisations).await?;
        let answer = Answer {
            countries,
            ..told(occasion, problem, register, organisations)
        };
        Ok((answer, here, list.len()))
    }

    /// What speaks for one organisation where each of these occasions is looked for: no group, and it alone. Nothing of the others is
    /// read for it, and what all these questions share is asked once.
    ///
    /// # Errors
    /// When the database does not answer, or the register is still being read.
    pub async fn of(
        &self,
        app: &Arc<App>,
        occasions: &[Occasion],
        organisation: i64,
    ) -> Result<Vec<Answer>, Error> {
        let register = self.held.register(app, occasions).await?;
        let mut connection = app.db.read().await?;
        // Who refuses, rests or was seen changes nothing of what speaks for one alone.
        let standing = Standing {
            aside: store::refusing(&mut connection, Refused::Purpose)
                .await?
                .into_iter()
                .collect(),
            lately: Arc::new(Lately::read(app, &mut connection, register.elsewhere.since).await?),
            ..Standing::default()
        };
        let organisations = published(&mut connection, &standing, &[organisation]).await?;
        let questions = occasions.iter();
        let questions: Vec<Question> = questions
            .map(|occasion| Question::new(app, occasion, &Wish::ANY, standing.clone()))
            .collect();
        let with = Arc::clone(&register);
        let problems = aside(move || {
            let each = questions.into_iter();
            each.map(|question| question.of(&with, &[organisation]))
                .collect::<Result<Vec<Problem>, _>>()
        })
        .await?;
        let answers = occasions
            .iter()
            .zip(problems)
            .map(|(occasion, problem)| told(occasion, problem, Arc::clone(&register), organisations.clone()));
        Ok(answers.collect())
    }
}

/// Computes beside those who answer others.
async fn aside<T: Send + 'static>(
    compute: impl FnOnce() -> Result<T, matching::Refusal> + Send + 'static,
) -> Result<T, Error> {
    let computed = tokio::task::spawn_blocking(compute).await;
    computed
        .map_err(|error| Error::Internal(error.into()))?
        .map_err(|error| Error::Internal(error.into()))
}

/// An answer without groups.
fn told(
    occasion: &Occasion,
    problem: Problem,
    register: Arc<Register>,
    organisations: HashMap<i64, Organisation>,
) -> Answer {
    Answer {
        needs: occasion.needs.clone(),
        said: occasion.answers.clone(),
        known: HashSet::new(),
        problem: Arc::new(problem),
        proposals: Proposals {
            groups: Vec::new(),
            others: Vec::new(),
            bound: 0,
        },
        first: Vec::new(),
        register,
        organisations,
        countries: HashMap::new(),
    }
}

async fn standing(app: &App, connection: &mut Connection, register: &Register) -> Result<Standing, Error> {
    let today = app.clock.today();
    let resting = askings::resting(connection, today).await?.into_iter();
    Ok(Standing {
        resting: resting.map(|(organisation, _)| organisation).collect(),
        refusing: store::refusing(connection, Refused::All)
            .await?
            .into_iter()
            .collect(),
        aside: store::refusing(connection, Refused::Purpose)
            .await?
            .into_iter()
            .collect(),
        seen: ledger::seen(connection, today).await?,
        rested: ledger::rested(connection, today).await?,
        known: projects::together(connection).await?,
        lately: Arc::new(Lately::read(app, connection, register.elsewhere.since).await?),
    })
}

/// In which country those of them are whose seat no register knows, as their members said.
async fn countries(
    connection: &mut Connection,
    organisations: &HashMap<i64, Organisation>,
) -> Result<HashMap<i64, mandates::Country>, StoreError> {
    let unknown = organisations.values().filter(|one| one.commune.is_none());
    let unknown: Vec<i64> = unknown.map(|one| one.id).collect();
    mandates::countries(connection, &unknown).await
}

/// Everybody who is named: members, who could replace them, who is named beside.
fn named(proposals: &Proposals, beside: impl Iterator<Item = i64>) -> Vec<i64> {
    let members = proposals.groups.iter().flat_map(|group| &group.members);
    let mut named: Vec<i64> = members
        .flat_map(|member| std::iter::once(member.id).chain(member.replacement.map(|other| other.id)))
        .chain(proposals.others.iter().copied())
        .chain(beside)
        .collect();
    named.sort_unstable();
    named.dedup();
    named
}

/// Those of them whom everybody may see; without the purpose that they set aside, so that it is no reason for anything.
async fn published(
    connection: &mut Connection,
    standing: &Standing,
    ids: &[i64],
) -> Result<HashMap<i64, Organisation>, Error> {
    let mut organisations = directory::published_by_ids(connection, ids).await?;
    for one in &mut organisations {
        if standing.aside.contains(&one.id) {
            one.purpose = None;
        }
    }
    Ok(organisations.into_iter().map(|one| (one.id, one)).collect())
}
