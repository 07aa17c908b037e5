//! Writes the files anew, once a day: the awards of some hundred applications in memory at a time, each file whole or not at all.
//! Each page goes the same way: read by a task while the awards of the one before are made, then written by three threads, each files of
//! its own.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::sync::Arc;

use jiff::civil::Date;
use open_grants::{
    Columns, CommonGrants, Declarations, Dialect, Giving, Package, Scdl, Shown, Superset, Told,
};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::gathering::{Made, absolute, awards, day_of};
use super::kept::{File, KNOWN, Known, Projects, Together, folder};
use super::reading::{Page, Pages};
use super::spoken;
use super::times::{Funder, Gathered};
use crate::features::agreements::{self, Unpublished};
use crate::features::desk::Notified;
use crate::features::directory::{self, Reach};
use crate::shared::app::App;
use crate::shared::files::{self, Whole};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, Reading, StoreError};
use crate::shared::web::Error;

/// Agreements of which it is noted at once that their data is published.
const KEPT_AT_ONCE: usize = 1_000;
/// The page of the files, after the language in its address.
const PAGE: &str = "/awards";
/// The licence of the files: Licence Ouverte 2.0, as SPDX names it.
const LICENCE: &str = "https://spdx.org/licenses/etalab-2.0";

/// Writes the files anew from every decision that was notified; says what is in them. What a public funder has to publish of an
/// agreement is published by that. For whoever has the turn.
///
/// # Errors
/// When the database or the disk does not answer: the files that stood stay.
pub(super) async fn write(app: &Arc<App>) -> Result<Known, Error> {
    files::make_folder(&folder(app)).map_err(fault)?;
    // Of what is read from now on: whoever is withheld meanwhile may be named already, and the files are written anew.
    let (at, day) = (app.clock.now().as_second(), app.clock.today().to_string());
    // No thread writes before all can be begun: nobody would wait for its end.
    let (tables, full, objects) = (
        Tables::begin(app).map_err(fault)?,
        Full::begin(app).map_err(fault)?,
        Objects::begin(app).map_err(fault)?,
    );
    let tables = Writing::begin(tables, Tables::push, Tables::finish);
    let full = Writing::begin(full, Full::push, Full::finish);
    let objects = Writing::begin(objects, Objects::push, Objects::finish);
    let handed = handed(app, [&tables, &full, &objects]).await;
    // All end whatever came: who begins anew writes under the same names.
    let (tables, full, objects) = (tables.end().await, full.end().await, objects.end().await);
    let Handed {
        sums,
        funders,
        table,
        reach,
    } = handed?;
    let mut written = tables?;
    written.extend(full?);
    written.extend(objects?);
    let before = Known::read(app).unwrap_or_default();
    let mut known = appear(app, written, (&before, at)).map_err(fault)?;
    let (bytes, lines) = table;
    let mut times = Whole::begin(&File::Times.place(app)).map_err(fault)?;
    times.write_all(&bytes).map_err(fault)?;
    let is_other = times.appear_where_other().map_err(fault)?;
    known.note((File::Times, lines, bytes.len() as u64), is_other, (&before, at));
    known.awards = sums.awards;
    known.cents = sums.cents;
    known.funders = funders;
    known.together = sums.together;
    known.made = sums.made;
    known.reach = reach;
    known.at = at;
    known.day = day;
    let text = serde_json::to_string(&known).expect("texts, numbers and lists of them are JSON");
    let mut whole = Whole::begin(&folder(app).join(KNOWN)).map_err(fault)?;
    whole.write_all(text.as_bytes()).map_err(fault)?;
    whole.appear().map_err(fault)?;
    for some in sums.published.chunks(KEPT_AT_ONCE) {
        let mut transaction = app.db.write().await?;
        let where_read = (app.clock.today(), PAGE);
        agreements::published(&mut transaction, some, where_read, known.at).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(known)
}

/// What is known once every page was handed over: with how long funders took, that as a table, and whom the money reaches.
struct Handed {
    sums: Sums,
    funders: Vec<Funder>,
    table: (Vec<u8>, u64),
    reach: Reach,
}

/// Makes the awards of every page and hands them over to whoever writes them, while a task reads the next.
async fn handed(app: &Arc<App>, writing: [&Writing; 3]) -> Result<Handed, Error> {
    let (sender, mut pages) = mpsc::channel(1);
    let reading = tokio::spawn(read(Arc::clone(app), sender));
    let mut sums = Sums::default();
    while let Some(page) = pages.recv().await {
        let made = Arc::new(sums.count(app, page));
        for files in writing {
            files.push(&made).await;
        }
    }
    let read = reading.await.map_err(|error| Error::Internal(error.into()))?;
    let mut connection = read?;
    let funders = std::mem::take(&mut sums.times).told();
    let table = spoken::spoken(&mut connection, &funders).await?;
    let reach = reach(&mut connection, &sums.received).await?;
    Ok(Handed {
        sums,
        funders,
        table,
        reach,
    })
}

/// Reads every page; whoever reads something else after the last has the connection.
async fn read(app: Arc<App>, handed: mpsc::Sender<Page>) -> Result<Reading, Error> {
    let mut pages = Pages::begin(&app).await?;
    while let Some(page) = pages.next().await? {
        // Where nobody takes it any more, why is said by whoever ended.
        if handed.send(page).await.is_err() {
            break;
        }
    }
    Ok(pages.end())
}

/// What is counted of all that is written.
#[derive(Default)]
pub(super) struct Sums {
    pub awards: u64,
    pub cents: i64,
    together: Together,
    /// What several asked for together, and what one asked for alone.
    made: [Projects; 2],
    /// What each organisation receives that may be named, in cents.
    received: BTreeMap<i64, i64>,
    pub times: Gathered,
    /// Agreements whose data is published by that: the commitment, and the agreement.
    published: Vec<(i64, String)>,
}

impl Sums {
    /// The awards of a page, counted.
    pub fn count(&mut self, app: &App, page: Page) -> Vec<Made> {
        let (mut made, mut written) = (Vec::new(), BTreeSet::new());
        let applications = page
            .answers
            .chunk_by(|one, other| one.application == other.application);
        for own in applications {
            own.iter().for_each(|one| self.note(app, one));
            let Some(one) = awards(app, &page, own) else {
                continue;
            };
            let alone = own.iter().all(|one| one.parties < 2);
            let projects = &mut self.made[usize::from(alone)];
            projects.projects += 1;
            for (award, decisions) in &one.awards {
                self.awards += 1;
                projects.grants += 1;
                // Of those who may be named: a total would give away what the others receive.
                let named = award.named().map(|(_, part)| part.cents);
                let named = named.fold(0, i64::saturating_add);
                self.cents = self.cents.saturating_add(named);
                projects.cents = projects.cents.saturating_add(named);
                for answer in own.iter().filter(|own| decisions.contains(&own.decision)) {
                    let sum = self.received.entry(answer.organisation).or_default();
                    *sum = sum.saturating_add(answer.cents);
                }
                written.extend(decisions.iter().copied());
            }
            self.together.note(one.awards.iter().map(|(award, _)| award));
            made.push(one);
        }
        let is_written = |one: &Unpublished| one.decisions.iter().all(|decision| written.contains(decision));
        let done = page.unpublished.into_iter().filter(is_written);
        self.published
            .extend(done.map(|one| (one.commitment, one.agreement)));
        made
    }

    /// Adds how long an answer took.
    fn note(&mut self, app: &App, answer: &Notified) {
        let received = answer.received.and_then(|seconds| day_of(app, seconds));
        let days = |from: Date| from.until(answer.answered).map(|span| span.get_days());
        let Some(Ok(days)) = received.map(days) else {
            return;
        };
        let days = u32::try_from(days).unwrap_or_default();
        let (year, together) = (answer.answered.year(), answer.parties > 1);
        let of = (answer.funder, answer.programme);
        self.times.add(of, (year, together), days);
    }
}

/// What of that reaches associations without employees, as registers know it today.
async fn reach(connection: &mut Connection, received: &BTreeMap<i64, i64>) -> Result<Reach, Error> {
    let ids: Vec<i64> = received.keys().copied().collect();
    let staff = directory::staff(connection, &ids).await?;
    let amounts = received.iter().map(|(id, cents)| (*id, *cents));
    Ok(Reach::of(amounts, |id| staff.get(id).copied()))
}

fn fault(error: io::Error) -> Error {
    Error::Internal(error.into())
}

/// A file that is whole on the disk under the name that it has until then, what stands in it, and whether that is other than before.
type Written = (File, Whole, Told, bool);

/// Ends a file: what was written lasts.
fn written(file: File, (mut whole, told): (Whole, Told)) -> io::Result<Written> {
    let is_other = whole.is_other()?;
    Ok((file, whole, told, is_other))
}

/// Files that a thread of their own writes, from what is handed to it; it is never more than a page behind.
struct Writing {
    pages: mpsc::Sender<Arc<Vec<Made>>>,
    written: JoinHandle<io::Result<Vec<Written>>>,
}

impl Writing {
    fn begin<T: Send + 'static>(
        mut files: T,
        push: fn(&mut T, &Shown<'_>) -> io::Result<()>,
        finish: fn(T) -> io::Result<Vec<Written>>,
    ) -> Self {
        let (pages, mut handed) = mpsc::channel::<Arc<Vec<Made>>>(1);
        let written = tokio::task::spawn_blocking(move || {
            while let Some(page) = handed.blocking_recv() {
                for made in page.iter() {
                    for (award, _) in &made.awards {
                        push(&mut files, &Shown::with(award, &made.words))?;
                    }
                }
            }
            finish(files)
        });
        Self { pages, written }
    }

    /// Hands a page over. What the disk refused meanwhile is said at the end.
    async fn push(&self, page: &Arc<Vec<Made>>) {
        let _ = self.pages.send(Arc::clone(page)).await;
    }

    /// The files, all pages written.
    async fn end(self) -> Result<Vec<Written>, Error> {
        drop(self.pages);
        let written = self
            .written
            .await
            .map_err(|error| Error::Internal(error.into()))?;
        written.map_err(fault)
    }
}

/// The tables of the schemas and of state aid while they are written.
struct Tables {
    scdl: Scdl<Whole>,
    regulation: Scdl<Whole>,
    aid: Declarations<Whole>,
}

impl Tables {
    fn begin(app: &App) -> io::Result<Self> {
        let begin = |file: File| Whole::begin(&file.place(app));
        Ok(Self {
            scdl: Scdl::new(begin(File::Scdl)?, Dialect::Scdl)?,
            regulation: Scdl::new(begin(File::Regulation)?, Dialect::Regulation)?,
            aid: Declarations::new(begin(File::Aid)?)?,
        })
    }

    fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        self.scdl.push(shown)?;
        self.regulation.push(shown)?;
        self.aid.push(shown)
    }

    fn finish(self) -> io::Result<Vec<Written>> {
        Ok(vec![
            written(File::Scdl, self.scdl.finish()?)?,
            written(File::Regulation, self.regulation.finish()?)?,
            written(File::Aid, self.aid.finish()?)?,
        ])
    }
}

/// All that is known, as a table and in columns, while it is written: the lines are the same.
struct Full {
    superset: Superset<Whole>,
    columns: Columns<Whole>,
}

impl Full {
    fn begin(app: &App) -> io::Result<Self> {
        let begin = |file: File| Whole::begin(&file.place(app));
        Ok(Self {
            superset: Superset::new(begin(File::Superset)?)?,
            columns: Columns::new(begin(File::Columns)?)?,
        })
    }

    fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        self.superset.push_with(shown, &mut self.columns)
    }

    fn finish(self) -> io::Result<Vec<Written>> {
        Ok(vec![
            written(File::Superset, self.superset.finish()?)?,
            written(File::Columns, self.columns.finish()?)?,
        ])
    }
}

/// The files in JSON while they are written.
struct Objects {
    giving: Giving<Whole>,
    common: CommonGrants<Whole>,
}

impl Objects {
    fn begin(app: &App) -> io::Result<Self> {
        let begin = |file: File| Whole::begin(&file.place(app));
        let base = app.config.base_url.as_deref().unwrap_or_default();
        let host = base.rsplit("://").next().unwrap_or_default();
        let host = host.split('/').next().unwrap_or_default();
        let territory = app.territory.name.get(Lang::En.code());
        let package = Package {
            prefix: if host.is_empty() { "tisserand" } else { host }.to_owned(),
            title: app.texts.say(Lang::En, "data-awards", &[]),
            description: app.texts.say(Lang::En, "data-awards.about", &[]),
            url: absolute(app, &File::Giving.path()).unwrap_or_default(),
            publisher: (territory.to_owned(), base.to_owned()),
            licence: LICENCE.to_owned(),
            issued: app.clock.now(),
        };
        Ok(Self {
            giving: Giving::new(begin(File::Giving)?, package)?,
            common: CommonGrants::new(begin(File::Common)?)?,
        })
    }

    fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        self.giving.push(shown)?;
        self.common.push(shown)
    }

    fn finish(self) -> io::Result<Vec<Written>> {
        Ok(vec![
            written(File::Giving, self.giving.finish()?)?,
            written(File::Common, self.common.finish()?)?,
        ])
    }
}

/// Gives each file its name, now that all are whole; one that holds what it held before stays.
fn appear(app: &App, written: Vec<Written>, since: (&Known, i64)) -> io::Result<Known> {
    let mut known = Known::default();
    for (file, whole, told, is_other) in written {
        match is_other {
            true => whole.appear()?,
            false => whole.discard()?,
        }
        let bytes = files::size(&file.place(app))?;
        known.note((file, told.written, bytes), is_other, since);
        if file == File::Scdl {
            known.left = counted(told.left);
        }
    }
    Ok(known)
}

fn counted(left: BTreeMap<open_grants::Why, u64>) -> Vec<(String, u64)> {
    let left = left.into_iter();
    left.map(|(why, count)| (why.as_str().to_owned(), count))
        .collect()
}
