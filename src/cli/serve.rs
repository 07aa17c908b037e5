//! Serving: the pages and machine interfaces, and what is looked after meanwhile.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use super::{Failure, say};
use crate::features;
use crate::features::demonstration;
use crate::features::directory::import::load_demonstration;
use crate::features::directory::{self, indexing};
use crate::features::{
    agreements, applications, awards, calls, capabilities, capacities, desk, file, mandates, networks,
    observatory, operations, petitions, poles, privacy, projects, publications, surveys,
};
use crate::shared::app::App;
use crate::shared::config::Config;
use crate::shared::files;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::mail;
use crate::shared::store::StoreError;
use crate::shared::told::{Told as _, because};
use crate::shared::uploads;
use crate::shared::web::Served;

/// Serves until asked to stop.
pub(super) async fn serve(config: Config, texts: Arc<Texts>, lang: Lang) -> Result<ExitCode, Failure> {
    let mut app = App::open(config, None, texts).await?;
    app.hold_folder()?;
    app.refresh().await?;
    if app.facts().version.is_empty() {
        say(&app.texts.say(lang, "start-first", &[]));
        load_demonstration(&app, None, false).await?;
        observatory::publish(&app).await?;
    } else if !indexing::is_fresh(&app).await? {
        if !indexing::is_near(&app).await? {
            say(&app.texts.say(lang, "start-index", &[]));
        }
        indexing::follow(&app, false).await?;
    }
    let listener = tokio::net::TcpListener::bind(app.config.listen)
        .await
        .map_err(|error| {
            let (address, why) = (app.config.listen.to_string(), error.told(&app.texts, lang));
            let args = [("address", Arg::Text(&address)), ("why", Arg::Text(&why))];
            app.texts.say(lang, "failed-listening", &args)
        })?;
    let texts = Arc::clone(&app.texts);
    let stopped_serving =
        |error: std::io::Error| because(&texts, lang, "failed-serving", &error.told(&texts, lang));
    // Port 0 asks for any that is free: letters and providers are told the one that was given.
    app.config.listen = listener.local_addr().map_err(stopped_serving)?;
    let app = Arc::new(app);
    if app.config.living_demonstration {
        demonstration::fill(&app).await?;
    }
    operations::warn_of_little_space(&app);
    noticed(calls::notice_outage(&app).await);
    let address = format!("http://{}/", app.config.listen);
    let served = Served::new(Arc::clone(&app), features::routes);
    let watching = tokio::spawn(follow_changes(Arc::clone(&served)));
    let letting_go = tokio::spawn(let_go(Arc::clone(&served)));
    let posting = tokio::spawn(deliver_letters(Arc::clone(&served)));
    let asking = tokio::spawn(write_survey_letters(Arc::clone(&served)));
    let scanning = tokio::spawn(look_after_files(Arc::clone(&served)));
    let reminding = tokio::spawn(remind_daily(Arc::clone(&served)));
    let address = if app.config.living_demonstration {
        format!("{address}{lang}/demonstration")
    } else {
        address
    };
    let telling = tokio::spawn(write_digests(Arc::clone(&served)));
    let minding = tokio::spawn(look_after_what_falls_due(Arc::clone(&served)));
    say(&app
        .texts
        .say(lang, "start-ready", &[("address", Arg::Text(&address))]));
    if mail::needs_no_network(&app) {
        let folder = app.config.path("mail").display().to_string();
        say(&app
            .texts
            .say(lang, "start-mail", &[("folder", Arg::Text(&folder))]));
    }
    // Once communes are others, nothing is to hold those of the start.
    drop(app);
    let service = served
        .through()
        .into_make_service_with_connect_info::<std::net::SocketAddr>();
    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
        asked_to_stop().await;
        let _ = stopping.send(true);
    });
    tokio::select! {
        served = serving => served.map_err(stopped_serving)?,
        () = patience(&mut stopped) => {}
    }
    watching.abort();
    posting.abort();
    asking.abort();
    scanning.abort();
    reminding.abort();
    letting_go.abort();
    telling.abort();
    minding.abort();
    // A restart is short: what is silent from now on is known to the second.
    let app = served.app();
    told("life", calls::live(&app).await);
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Shows the living demonstration, in a folder of its own that goes with it unless one was named.
pub(super) async fn demonstrate(
    mut config: Config,
    in_folder: bool,
    texts: Arc<Texts>,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    if !config.listen.ip().is_loopback() {
        return Err(texts.say(lang, "demonstration-elsewhere", &[]).into());
    }
    let throw_away = if in_folder {
        None
    } else {
        let folder = files::temporary_folder();
        Some(folder.map_err(|error| because(&texts, lang, "failed-temporary", &error.told(&texts, lang)))?)
    };
    if let Some(folder) = &throw_away {
        config.data_dir = folder.path().to_owned();
        config.database = None;
    }
    config.living_demonstration = true;
    // Letters, cookies and addresses are those of this machine, whatever the site's own are.
    config.base_url = None;
    config.smtp = None;
    let served = serve(config, texts, lang).await;
    drop(throw_away);
    served
}

/// Another process may load files while this one serves: what every page says follows. Every minute it is noted that this
/// one serves.
async fn follow_changes(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(2));
    for turn in 0_u64.. {
        tick.tick().await;
        if turn.is_multiple_of(30) {
            noticed(calls::beat(&served.app()).await);
        }
        if let Err(error) = served.refresh().await {
            tracing::warn!(%error, "cannot see whether the data changed");
        }
    }
}

/// Says in the log how many deadlines an outage took time from.
fn noticed(outages: Result<usize, StoreError>) {
    match outages {
        Ok(0) => {}
        Ok(calls) => tracing::warn!(
            calls,
            "an outage took time before deadlines: their organisers were told"
        ),
        Err(error) => {
            tracing::warn!(%error, "that this serves could not be noted: it counts as an outage if it lasts")
        }
    }
}

/// What is over goes, once a day and at each start.
async fn let_go(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(24 * 3600));
    loop {
        tick.tick().await;
        let app = served.app();
        match privacy::keep(&app).await {
            Ok(kept) => tracing::info!(kept.forgotten, kept.warned, kept.ended, "what was over went"),
            Err(error) => tracing::warn!(%error, "what is over could not go"),
        }
    }
}

/// Letters leave as soon as what they tell is kept.
async fn deliver_letters(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(1));
    loop {
        tick.tick().await;
        let app = served.app();
        if let Err(error) = mail::deliver(&app).await {
            tracing::warn!(%error, "letters could not be looked after");
        }
    }
}

/// The letters of surveys, in rounds: thousands at once would keep others from writing.
async fn write_survey_letters(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(5));
    loop {
        tick.tick().await;
        let app = served.app();
        if let Err(error) = surveys::write_letters(&app).await {
            tracing::warn!(%error, "letters of surveys wait");
        }
    }
}

/// Files are scanned as they come, when a scanner is configured; what organisations declare, and what they
/// are for the others, reaches the search; so does what a load that was cut did not show any more.
async fn look_after_files(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(2));
    let mut quiet = 0_u32;
    let mut behind: Option<String> = None;
    loop {
        tick.tick().await;
        let app = served.app();
        // On a thread that may take its time: a damaged index is built anew there.
        let following = Arc::clone(&app);
        let runtime = tokio::runtime::Handle::current();
        let before = behind.take();
        let follow = move || {
            runtime.block_on(async {
                poles::found(&following).await?;
                capacities::show(&following).await?;
                directory::index_declared(&following).await?;
                indexing::mend(&following, before.as_deref()).await
            })
        };
        match tokio::task::spawn_blocking(follow).await {
            Ok(Ok(found)) => behind = found,
            Ok(Err(error)) => {
                tracing::warn!(%error, "the search does not follow what organisations declare");
            }
            Err(error) => tracing::warn!(%error, "following what organisations declare was cut"),
        }
        // A scanner that does not answer is asked again in a minute, not thirty times.
        if quiet > 0 {
            quiet -= 1;
            continue;
        }
        if let Err(error) = uploads::scan_waiting(&app).await {
            tracing::warn!(%error, "files wait for the scanner");
            quiet = 30;
        }
    }
}

/// What is announced ahead is looked at every hour: each letter is written once, whenever that is.
async fn remind_daily(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(3600));
    loop {
        tick.tick().await;
        let app = served.app();
        let today = app.clock.today();
        match file::remind(&app, today).await {
            Ok(0) => {}
            Ok(organisations) => tracing::info!(organisations, "ends of pieces were announced"),
            Err(error) => tracing::warn!(%error, "ends of pieces could not be announced"),
        }
    }
}

/// The weekly letters are written on Monday, or as soon as this runs again after it.
async fn write_digests(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(300));
    loop {
        tick.tick().await;
        let app = served.app();
        match networks::send_digests(&app, app.clock.now(), &[calls::tidings]).await {
            Ok(0) => {}
            Ok(written) => tracing::info!(written, "weekly letters were written"),
            Err(error) => tracing::warn!(%error, "weekly letters could not be looked after"),
        }
    }
}

/// What ends or falls due by itself: mandates, delays, invitations, answers; each hour is often enough.
async fn look_after_what_falls_due(served: Arc<Served>) {
    let mut tick = tokio::time::interval(Duration::from_secs(3600));
    loop {
        tick.tick().await;
        let app = served.app();
        told("mandates", mandates::look_after(&app).await);
        told("calls", calls::tell_opened(&app).await.map(drop));
        told("questions", calls::tell_answered(&app).await.map(drop));
        told("projects", projects::look_after(&app).await);
        applications::look_after(&app).await;
        desk::look_after(&app).await;
        awards::look_after(&app).await;
        told("publications", publications::look_after(&app).await.map(drop));
        told("deadlines", agreements::remind(&app).await.map(drop));
        told("published values", observatory::look_after(&app).await.map(drop));
        told(
            "petitions",
            petitions::remind(&app, app.clock.today()).await.map(drop),
        );
        let today = app.clock.today();
        told("offers", capabilities::remind(&app, today).await.map(drop));
        // Last, for it takes the longest: it reads everything.
        observatory::write_files(&app, &served.router()).await;
    }
}

/// Says in the log that something was not looked after; the next hour tries again.
fn told(what: &str, result: Result<(), StoreError>) {
    if let Err(error) = result {
        tracing::warn!(%error, what, "what falls due could not be looked after");
    }
}

/// Requests under way may end, but a slow reader does not keep the program from stopping.
async fn patience(stopped: &mut tokio::sync::watch::Receiver<bool>) {
    let _ = stopped.changed().await;
    tokio::time::sleep_until(tokio::time::Instant::now() + Duration::from_secs(20)).await;
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        let _ = interrupt.await;
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}
