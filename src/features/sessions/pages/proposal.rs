//! A proposal of allocation: advice. What it would give whom and why, what of it is contested, what other ways of sharing would do,
//! and the file from which anybody can make it again.

use allocation::proposal::Run;
use allocation::robustness::{Change, Standing};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::file::saved;
use super::proposals::progress;
use super::show::why;
use super::{Around, COMES, rules};
use crate::features::desk::State;
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::inputs::{Asker, Inputs};
use crate::features::sessions::proposing;
use crate::features::sessions::store::proposals::{self as store, Kept};
use crate::features::sessions::table::{Eyes, Table};
use crate::features::sessions::told::{Rule, Told, word};
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/desk/sessions/{id}/proposals/{proposal}", COMES, get(show))
        .page(
            "/desk/sessions/{id}/proposals/{proposal}/run.pb",
            COMES,
            get(file),
        )
}

/// A request in a proposal: its place in the file, title and language, what it would receive, from whom and for which partners,
/// why, and what would change it.
struct Line {
    number: String,
    title: (String, Option<&'static str>),
    /// For whom it is done, in the words of the project, and their language.
    publics: Option<(String, Option<&'static str>)>,
    award: String,
    of: String,
    /// By programme: its name, the amount, and what each partner has of it.
    pays: Vec<(String, String, String)>,
    why: String,
    /// The programme without which it would receive nothing, each in a sentence.
    depends: Vec<String>,
    /// The partners who would have nothing, each in a sentence.
    left_out: Vec<String>,
    limits: Vec<String>,
    regret: Option<String>,
    changes: Vec<String>,
    /// Whether it could be funded, and none of the changes that were tried would.
    unchanged: bool,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/proposal.html")]
struct ProposalPage<'a> {
    cx: &'a Cx,
    around: Around,
    here: String,
    when: String,
    by: String,
    under_way: Option<String>,
    fault: bool,
    /// Whether this version of the program cannot read it.
    unreadable: bool,
    /// What the rules exclude, each in a sentence.
    outside: Vec<String>,
    /// Whether it was made with another number for ties than the published one.
    trial: Option<String>,
    /// Whether the session adopted it as its advice.
    adopted: bool,
    /// What was found and proved, in sentences.
    found: Vec<String>,
    /// By which rules, each with its date and source.
    rules: Vec<String>,
    /// By standing: its name, what it means, and the requests.
    lists: Vec<(String, String, Vec<Line>)>,
    surveyed: String,
    /// How many amounts that it shares out were decided since.
    since: u64,
    hidden: u64,
    /// The names of the proposal and of other ways of sharing.
    ways: Vec<String>,
    /// What each programme pays, and why, in a sentence.
    pays: Vec<String>,
    /// What of it would reach associations without employees, in a sentence.
    reach: Option<String>,
    /// By measure: its name, and what each of them amounts to.
    measures: Vec<(String, Vec<String>)>,
    /// Whether the asker may have its file; nothing where they do not read all of it.
    file: Option<bool>,
}

/// A proposal of this session.
async fn kept(connection: &mut Connection, found: &Found, id: &str) -> Result<Kept, Error> {
    let number: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let kept = store::find(connection, number).await?;
    let kept = kept.filter(|one| one.session == found.session.id && one.id.to_string() == id);
    // A trial is for whoever asked for it.
    let kept = kept.filter(|one| !one.trial || found.reads_for(one.organisation));
    kept.ok_or(Error::NotFound)
}

/// The places of the requests that the asker may read today.
pub(super) fn readable(table: &Table, inputs: &Inputs) -> Vec<usize> {
    let clear = |asker: &Asker| {
        let mut requests = table.requests.iter();
        requests.any(|one| one.application.id == asker.application && why(one.reading).is_none())
    };
    let places = 0..inputs.askers.len();
    places.filter(|&place| clear(&inputs.askers[place])).collect()
}

/// How many of the amounts that a proposal shares out were decided since, as everybody at the table sees it, of the requests at these places.
fn since(table: &Table, inputs: &Inputs, places: &[usize]) -> u64 {
    let all = Eyes::of_all();
    let firm = [State::Conditional, State::Granted, State::Refused];
    let mut since = 0;
    for asker in places.iter().map(|&place| &inputs.askers[place]) {
        let mut requests = table.requests.iter();
        let request = requests.find(|one| one.application.id == asker.application);
        let decisions = request.map_or(&[][..], |one| &one.decisions);
        let decided = decisions.iter().filter(|one| {
            let mut lines = asker.lines.iter();
            let shared_out = lines.any(|line| {
                inputs.payers[line.payer].programme == one.programme && line.keys.contains(&one.partner)
            });
            shared_out && all.see(one) && firm.contains(&one.state)
        });
        since += decided.count() as u64;
    }
    since
}

/// What nothing is proposed of because the rules of its programme exclude it, of the requests that the asker may read today.
fn outside(cx: &Cx, table: &Table, inputs: &Inputs) -> Vec<String> {
    let clear = |application: i64| {
        let mut requests = table.requests.iter();
        requests.any(|one| one.application.id == application && why(one.reading).is_none())
    };
    let own = inputs.outside.iter().filter(|one| clear(one.application));
    own.map(|one| {
        let args = [
            ("title", Arg::Text(one.title.get(cx.lang).0)),
            ("programme", Arg::Text(one.programme.get(cx.lang).0)),
            ("partner", Arg::Text(&one.partner)),
        ];
        cx.ta(one.why.key(), &args)
    })
    .collect()
}

pub(super) fn read(kept: &Kept) -> Result<(Inputs, Told, Option<Run>), Error> {
    let inputs = serde_json::from_str(&kept.inputs).map_err(|error| Error::Internal(error.into()))?;
    let told = serde_json::from_str(&kept.told).map_err(|error| Error::Internal(error.into()))?;
    let run = kept.run.as_ref().map(|run| Run::from_pb(run.as_bytes()));
    let run = run.transpose().map_err(|error| Error::Internal(error.into()))?;
    Ok((inputs, told, run))
}

async fn show(cx: Cx, Path((id, proposal)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let kept = kept(&mut connection, &found, &proposal).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    drop(connection);
    if kept.is_under_way() {
        // Where whoever worked at it was cut, another goes on.
        proposing::begin(&cx.app, kept.id);
    }
    let known = read(&kept);
    let unreadable = known.is_err();
    let (inputs, told, run) = known.unwrap_or_default();
    let places = readable(&table, &inputs);
    let around = Around::of(&cx, &found, "/proposals");
    let shown = Shown {
        cx: &cx,
        inputs: &inputs,
        told: &told,
        places: &places,
        limited: inputs.limited(),
        knows: rules::knows_undertakings(&found),
    };
    let ways = run.as_ref().map_or_else(Vec::new, |run| shown.ways(run));
    cx.page(&ProposalPage {
        here: format!("{}/proposals/{}", around.base, kept.id),
        when: cx.moment(&kept.asked_at),
        by: found.name(kept.organisation).to_owned(),
        under_way: kept.is_under_way().then(|| progress(&cx, kept.done, kept.steps)),
        fault: !kept.fault.is_empty(),
        unreadable,
        outside: outside(&cx, &table, &inputs),
        trial: kept
            .trial
            .then(|| cx.tv("proposals-trial-said", "seed", &found.session.seed.to_string())),
        adopted: found.session.adopted == Some(kept.id),
        found: run.as_ref().map_or_else(Vec::new, |run| shown.found(run)),
        rules: rules::said(&cx, &inputs),
        lists: run.as_ref().map_or_else(Vec::new, |run| shown.lists(run)),
        surveyed: {
            let (tried, all) = (
                told.tried.to_string(),
                // One that was made by an older way tried more.
                Change::all(inputs.payers.len()).len().max(told.tried).to_string(),
            );
            cx.ta(
                "proposals-surveyed",
                &[("tried", Arg::Text(&tried)), ("all", Arg::Text(&all))],
            )
        },
        since: since(&table, &inputs, &places),
        hidden: (inputs.askers.len() - places.len()) as u64,
        ways: ways.iter().map(|(name, _)| name.clone()).collect(),
        pays: run.as_ref().map_or_else(Vec::new, |run| shown.pays(run)),
        reach: run.as_ref().and_then(|run| shown.reach(run)),
        measures: shown.measures(&ways),
        file: (places.len() == inputs.askers.len()).then(|| rules::tells_all(&found, &inputs)),
        around,
        cx: &cx,
    })
}

/// The file, for whoever may read every request in it, and who forms one undertaking.
async fn file(cx: Cx, Path((id, proposal)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let kept = kept(&mut connection, &found, &proposal).await?;
    let table = finding::table(&cx, &mut connection, &found).await?;
    // What this version of the program cannot read it gives to nobody: the page says so.
    let (inputs, _, _) = read(&kept).map_err(|_| Error::NotFound)?;
    if readable(&table, &inputs).len() != inputs.askers.len() || !rules::tells_all(&found, &inputs) {
        return Err(Error::NotFound);
    }
    let run = kept.run.ok_or(Error::NotFound)?;
    let name = format!("{}-{}.pb", found.session.address, kept.id);
    Ok(saved(run.into_bytes(), "text/plain; charset=utf-8", &name))
}

/// What is shown of a proposal, for one reader.
pub(super) struct Shown<'a> {
    pub(super) cx: &'a Cx,
    pub(super) inputs: &'a Inputs,
    pub(super) told: &'a Told,
    /// The places of the requests that they may read.
    pub(super) places: &'a [usize],
    /// By what is left of small aid to somebody: the places of the requests that it limits.
    pub(super) limited: Vec<Vec<usize>>,
    /// Whether they may know which partners form one undertaking.
    pub(super) knows: bool,
}

impl Shown<'_> {
    pub(super) fn payer(&self, place: usize) -> String {
        let payer = &self.inputs.payers[place];
        if payer.purpose.is_empty() {
            return self.programme(place);
        }
        let (name, funder) = (payer.name.get(self.cx.lang).0, payer.funder.as_str());
        let args = [
            ("programme", Arg::Text(name)),
            ("funder", Arg::Text(funder)),
            ("purpose", Arg::Text(&payer.purpose)),
        ];
        self.cx.ta("proposals-payer", &args)
    }

    /// The programme of which a payer is an envelope, or which it is whole.
    fn programme(&self, place: usize) -> String {
        let payer = &self.inputs.payers[place];
        format!("{} ({})", payer.name.get(self.cx.lang).0, payer.funder)
    }

    /// The programmes without which a request would receive nothing: out of another envelope each might give what it gives out of one.
    fn depends(&self, place: usize) -> Vec<String> {
        let payers = self.told.depends.get(place).into_iter().flatten();
        let mut programmes: Vec<String> = payers.map(|payer| self.programme(*payer)).collect();
        programmes.dedup();
        let said = programmes.iter();
        said.map(|programme| self.cx.tv("proposals-depends", "programme", programme))
            .collect()
    }

    /// What was found and proved.
    fn found(&self, run: &Run) -> Vec<String> {
        let proposal = &run.proposal;
        let gap = |of: allocation::proposal::Proved| match of.is_optimal() {
            true => self.cx.t("proposals-optimal"),
            false => self.cx.tv(
                "proposals-gap",
                "percent",
                &self.cx.app.texts.parts(
                    self.cx.lang,
                    i64::try_from((of.gap() + 99) / 100).unwrap_or(i64::MAX),
                    2,
                ),
            ),
        };
        let count = |number: i128| number.to_string();
        let (seed, floor) = (self.inputs.seed.to_string(), u64::from(self.inputs.useful));
        let alone = match proposal.is_alone_proved() {
            true => "proposals-alone",
            false => "proposals-alone-found",
        };
        let mut said = vec![
            self.cx.tv("proposals-value", "gap", &gap(proposal.value)),
            self.cx.t(alone),
        ];
        // Those that were made by an older way may have left somebody out for that.
        if !proposal.valued.is_empty() {
            said.push(self.cx.t("proposals-partners"));
        }
        // Whoever does not read all of it would learn by subtraction what the others receive.
        if self.places.len() == self.inputs.askers.len() {
            said.push(self.cx.ta(
                "proposals-lines",
                &[
                    ("lines", Arg::Text(&count(proposal.lines.found))),
                    ("least", Arg::Text(&count(proposal.lines.bound))),
                ],
            ));
            said.push(self.cx.ta(
                "proposals-territories",
                &[
                    ("territories", Arg::Text(&count(proposal.territories.found))),
                    ("most", Arg::Text(&count(proposal.territories.bound))),
                ],
            ));
        }
        said.push(self.cx.tn("proposals-made-useful", &floor));
        said.push(self.cx.tv("proposals-made-seed", "seed", &seed));
        said
    }

    /// The requests, by where they stand.
    fn lists(&self, run: &Run) -> Vec<(String, String, Vec<Line>)> {
        let standings = self.told.standings(self.inputs.askers.len());
        // What a meeting may want to debate comes first.
        let standing = [Standing::Contested, Standing::AlwaysIn, Standing::AlwaysOut];
        standing
            .into_iter()
            .map(|standing| {
                let key = format!("proposals-{}", word(standing));
                let own = self.places.iter().filter(|&&place| standings[place] == standing);
                let lines = own.map(|&place| self.line(run, place));
                (
                    self.cx.t(&key),
                    self.cx.t(&format!("{key}.means")),
                    lines.collect(),
                )
            })
            .collect()
    }

    fn line(&self, run: &Run, place: usize) -> Line {
        let (cx, asker) = (self.cx, &self.inputs.askers[place]);
        let given = &run.proposal.amounts[place];
        let award: i64 = given.iter().sum();
        let pays = asker.lines.iter().zip(given).filter(|(_, cents)| **cents > 0);
        let (title, lang) = asker.title.get(cx.lang);
        let said = self.told.said.get(place);
        Line {
            number: (place + 1).to_string(),
            title: (title.to_owned(), cx.foreign(lang)),
            publics: {
                let (words, lang) = asker.publics.get(cx.lang);
                (!words.is_empty()).then(|| (words.to_owned(), cx.foreign(lang)))
            },
            award: cx.money(&award),
            of: cx.money(&asker.most),
            pays: pays
                .map(|(line, cents)| {
                    let parts = line.divided(*cents);
                    let parts: Vec<String> = parts
                        .iter()
                        .map(|(name, cents)| format!("{name} {}", cx.money(cents)))
                        .collect();
                    (self.payer(line.payer), cx.money(cents), parts.join(" · "))
                })
                .collect(),
            why: said.map_or_else(|| cx.t("proposals-why-soon"), |said| self.why(said, place)),
            depends: self.depends(place),
            left_out: asker
                .left_out(given)
                .into_iter()
                .map(|partner| cx.tv("proposals-left-out", "partner", partner))
                .collect(),
            limits: rules::limits(cx, (self.inputs, self.knows), (&self.limited, place)),
            regret: said.and_then(|said| self.regret(run, said)),
            changes: said.map_or_else(Vec::new, |said| self.changes(said, place)),
            unchanged: said
                .is_some_and(|said| said.changes.is_empty() && matches!(said.rule, Rule::Outbid(_))),
        }
    }
}
