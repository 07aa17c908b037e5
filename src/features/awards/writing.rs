//! Writes the files anew, once a day: the awards of some hundred applications in memory at a time, each file whole or not at all.
//! While these are read, those before are written: tables by one thread, objects by another.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::sync::Arc;

use jiff::civil::Date;
use open_grants::{Columns, CommonGrants, Declarations, Dialect, Giving, Package, Scdl, Shown, Superset};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::gathering::{Read, Told, absolute, awards, day_of};
use super::kept::{File, KNOWN, Known, Projects, Together, folder};
use super::times::{Funder, Gathered};
use crate::features::agreements::{self, Unpublished};
use crate::features::applications;
use crate::features::desk::{self, Notified};
use crate::features::{directory, programmes};
use crate::shared::app::App;
use crate::shared::files::{self, Whole};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Applications that are gathered at once.
const AT_ONCE: i64 = 500;
/// Agreements of which it is noted at once that their data is published.
const KEPT_AT_ONCE: usize = 1_000;
/// The page of the files, after the language in its address.
const PAGE: &str = "/awards";
/// The licence of the files: Licence Ouverte 2.0, as SPDX names it.
const LICENCE: &str = "https://spdx.org/licenses/etalab-2.0";

/// Writes the files where those that stand are of another day. To be called again and again; what could not be written is tried
/// again the next time.
pub async fn look_after(app: &App) {
    let today = app.clock.today().to_string();
    // Whoever walks through the living demonstration does not wait for the night.
    let stands = Known::read(app).is_some_and(|known| known.day == today);
    if stands && !app.config.living_demonstration {
        return;
    }
    match publish(app).await {
        Ok(known) => tracing::info!(awards = known.awards, "open data of grants was written"),
        Err(error) => tracing::warn!(?error, "open data of grants could not be written"),
    }
}

/// Writes the files anew from every decision that was notified; says what is in them. What a public funder has to publish of an
/// agreement is published by that.
///
/// # Errors
/// When the database or the disk does not answer: the files that stood stay.
pub async fn publish(app: &App) -> Result<Known, Error> {
    files::make_folder(&folder(app)).map_err(fault)?;
    let mut tables = Writing::begin(Tables::begin(app).map_err(fault)?, Tables::push);
    let mut objects = Writing::begin(Objects::begin(app).map_err(fault)?, Objects::push);
    let mut times = Gathered::default();
    let mut connection = app.db.read().await?;
    let (mut after, mut count, mut cents) = (0, 0, 0_i64);
    let mut together = Together::default();
    let mut made = <[Projects; 2]>::default();
    let mut published = Vec::new();
    let mut read = Read::default();
    while let Some(last) = desk::notified_until(&mut connection, after, AT_ONCE).await? {
        let range = (after, last);
        after = last;
        let answers = desk::notified(&mut connection, range).await?;
        let followed = agreements::followed(&mut connection, range).await?;
        let unpublished = agreements::unpublished(&mut connection, range).await?;
        let briefs = applications::briefs(&mut connection, range).await?;
        read.next(app, &mut connection, (&answers, briefs)).await?;
        let (mut page, mut written) = (Vec::new(), BTreeSet::new());
        for own in answers.chunk_by(|one, other| one.application == other.application) {
            own.iter().for_each(|one| note(app, one, &mut times));
            let Some(told) = awards(app, &read, own, &followed) else {
                continue;
            };
            let alone = own.iter().all(|one| one.parties < 2);
            let made = &mut made[usize::from(alone)];
            made.projects += 1;
            for (award, decisions) in &told.awards {
                count += 1;
                made.grants += 1;
                // Of those who may be named: a total would give away what the others receive.
                let named = award.named().map(|(_, part)| part.cents).sum::<i64>();
                cents = cents.saturating_add(named);
                made.cents = made.cents.saturating_add(named);
                written.extend(decisions.iter().copied());
            }
            together.note(told.awards.iter().map(|(award, _)| award));
            page.push(told);
        }
        let is_written = |one: &Unpublished| one.decisions.iter().all(|decision| written.contains(decision));
        let done = unpublished.into_iter().filter(is_written);
        published.extend(done.map(|one| (one.commitment, one.agreement)));
        let page = Arc::new(page);
        tables.push(&page).await;
        objects.push(&page).await;
    }
    let funders = times.told();
    let table = spoken(&mut connection, &funders).await?;
    drop(connection);
    let (tables, objects) = (tables.end().await?, objects.end().await?);
    let mut known = appear(app, tables, objects).map_err(fault)?;
    let (bytes, lines) = table;
    whole(app, File::Times.name(), &bytes).map_err(fault)?;
    known.files.push((File::Times, lines, bytes.len() as u64));
    known.awards = count;
    known.cents = cents;
    known.funders = funders;
    known.together = together;
    known.made = made;
    known.at = app.clock.now().as_second();
    known.day = app.clock.today().to_string();
    let text = serde_json::to_string(&known).expect("texts, numbers and lists of them are JSON");
    whole(app, KNOWN, text.as_bytes()).map_err(fault)?;
    for some in published.chunks(KEPT_AT_ONCE) {
        let mut transaction = app.db.write().await?;
        let where_read = (app.clock.today(), PAGE);
        agreements::published(&mut transaction, some, where_read, known.at).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(known)
}

/// Adds how long an answer took.
fn note(app: &App, answer: &Notified, times: &mut Gathered) {
    let received = answer.received.and_then(|seconds| day_of(app, seconds));
    let days = |from: Date| from.until(answer.answered).map(|span| span.get_days());
    let Some(Ok(days)) = received.map(days) else {
        return;
    };
    let days = u32::try_from(days).unwrap_or_default();
    let year = answer.answered.year();
    let together = answer.parties > 1;
    times.add((answer.funder, answer.programme), (year, together), days);
}

fn fault(error: io::Error) -> Error {
    Error::Internal(error.into())
}

/// Files that a thread of their own writes, from what is handed to it; it is never more than a page behind.
struct Writing<T> {
    pages: mpsc::Sender<Arc<Vec<Told>>>,
    written: JoinHandle<io::Result<T>>,
}

impl<T: Send + 'static> Writing<T> {
    fn begin(mut files: T, push: fn(&mut T, &Shown<'_>) -> io::Result<()>) -> Self {
        let (pages, mut handed) = mpsc::channel::<Arc<Vec<Told>>>(1);
        let written = tokio::task::spawn_blocking(move || {
            while let Some(page) = handed.blocking_recv() {
                for told in page.iter() {
                    for (award, _) in &told.awards {
                        push(&mut files, &Shown::with(award, &told.words))?;
                    }
                }
            }
            Ok(files)
        });
        Self { pages, written }
    }

    /// Hands a page over. What the disk refused meanwhile is said at the end.
    async fn push(&mut self, page: &Arc<Vec<Told>>) {
        let _ = self.pages.send(Arc::clone(page)).await;
    }

    /// The files, all pages written.
    async fn end(self) -> Result<T, Error> {
        drop(self.pages);
        let written = self
            .written
            .await
            .map_err(|error| Error::Internal(error.into()))?;
        written.map_err(fault)
    }
}

/// The tables while they are written.
struct Tables {
    scdl: Scdl<Whole>,
    regulation: Scdl<Whole>,
    superset: Superset<Whole>,
    columns: Columns<Whole>,
    aid: Declarations<Whole>,
}

impl Tables {
    fn begin(app: &App) -> io::Result<Self> {
        let begin = |file: File| Whole::begin(&file.place(app));
        Ok(Self {
            scdl: Scdl::new(begin(File::Scdl)?, Dialect::Scdl)?,
            regulation: Scdl::new(begin(File::Regulation)?, Dialect::Regulation)?,
            superset: Superset::new(begin(File::Superset)?)?,
            columns: Columns::new(begin(File::Columns)?)?,
            aid: Declarations::new(begin(File::Aid)?)?,
        })
    }

    fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        self.scdl.push(shown)?;
        self.regulation.push(shown)?;
        self.superset.push(shown)?;
        self.columns.push(shown)?;
        self.aid.push(shown)
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
}

/// Gives each file its name, all of them once all are whole.
fn appear(app: &App, tables: Tables, objects: Objects) -> io::Result<Known> {
    let scdl = tables.scdl.finish()?;
    let mut known = Known {
        left: counted(scdl.1.left.clone()),
        ..Known::default()
    };
    let all = [
        (File::Scdl, scdl),
        (File::Regulation, tables.regulation.finish()?),
        (File::Superset, tables.superset.finish()?),
        (File::Columns, tables.columns.finish()?),
        (File::Giving, objects.giving.finish()?),
        (File::Common, objects.common.finish()?),
        (File::Aid, tables.aid.finish()?),
    ];
    for (file, (mut whole, told)) in all {
        whole.flush()?;
        whole.appear()?;
        let bytes = files::size(&file.place(app))?;
        known.files.push((file, told.written, bytes));
    }
    Ok(known)
}

fn counted(left: BTreeMap<open_grants::Why, u64>) -> Vec<(String, u64)> {
    let left = left.into_iter();
    left.map(|(why, count)| (why.as_str().to_owned(), count))
        .collect()
}

fn whole(app: &App, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut whole = Whole::begin(&folder(app).join(name))?;
    whole.write_all(bytes)?;
    whole.appear()
}

/// How long funders took, as a table for programs, and how many lines it has.
async fn spoken(connection: &mut Connection, funders: &[Funder]) -> Result<(Vec<u8>, u64), Error> {
    let refused = |error: csv::Error| Error::Internal(error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let heads = [
        "funder",
        "funder_name",
        "programme",
        "year",
        "answers",
        "half_within_days",
        "most_days",
        "made",
    ];
    writer.write_record(heads).map_err(refused)?;
    let mut lines = 0;
    for funder in funders {
        let organisations = directory::published_by_ids(connection, &[funder.funder]).await?;
        let Some(organisation) = organisations.first() else {
            continue;
        };
        let ids: Vec<i64> = funder.programmes.iter().map(|(id, _)| *id).collect();
        let programmes = programmes::by_ids(connection, &ids).await?;
        let address = |id: i64| {
            let one = programmes.iter().find(|one| one.id == id);
            one.map_or_else(String::new, |one| one.address.clone())
        };
        let of = |made, time| (String::new(), String::new(), time, made);
        // Those that several make together and those that one makes alone are counted apart, where there are some.
        let made = [("together", funder.together), ("alone", funder.alone)];
        let made = made.into_iter().filter(|(_, time)| time.answers > 0);
        let whole = std::iter::once(of("", funder.whole)).chain(made.map(|(made, time)| of(made, time)));
        let years = funder
            .years
            .iter()
            .map(|(year, time)| (String::new(), year.to_string(), *time, ""));
        let own = funder
            .programmes
            .iter()
            .map(|(id, time)| (address(*id), String::new(), *time, ""));
        for (programme, year, time, made) in whole.chain(years).chain(own) {
            let numbers =
                [time.answers, u64::from(time.half), u64::from(time.most)].map(|one| one.to_string());
            let [answers, half, most] = numbers;
            let key = organisation.key.clone();
            let values = [
                key,
                organisation.name.clone(),
                programme,
                year,
                answers,
                half,
                most,
                made.to_owned(),
            ];
            writer.write_record(&values).map_err(refused)?;
            lines += 1;
        }
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))?;
    Ok((bytes, lines))
}
