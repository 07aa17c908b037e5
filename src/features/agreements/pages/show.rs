//! The page of an agreement, for both sides: its words, who signed, what was paid, what is owed, what was changed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::{parts, saved, state_word};
use crate::features::agreements::acts::{signing, translating};
use crate::features::agreements::amending::{Amendment, Change, Standing};
use crate::features::agreements::document::{Frozen, short};
use crate::features::agreements::finding::{self, As, Found};
use crate::features::agreements::money::{Stands, awarded};
use crate::features::agreements::printed::{Printing, signature};
use crate::features::agreements::recovering::{Ground, Standing as Back, backs};
use crate::features::agreements::state::State;
use crate::features::agreements::store::{agreements, amendments, commitments, money, parties};
use crate::features::agreements::targets;
use crate::features::{desk, directory, projects};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let reads = Access::HoldingEither(Power::SeeFile, Power::ReadFiles);
    Routes::new().page("/agreements/{id}", reads, get(show)).page(
        "/agreements/{id}/document",
        reads,
        get(document),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// In which language it is read; that which binds where nothing is said.
    #[serde(default)]
    language: String,
}

#[derive(Template)]
#[template(path = "features/agreements/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    by: String,
    state: String,
    /// What is awaited, in a sentence.
    awaited: Option<String>,
    base: String,
    /// Which language binds, and in which others it is read, by their codes; nothing where it is in one alone.
    readings: Option<(&'static str, Vec<&'static str>)>,
    desk: String,
    application: String,
    version: i64,
    /// The words and their language: a heading or a paragraph each.
    words: Vec<(bool, String)>,
    language: Option<&'static str>,
    hash: String,
    short: String,
    signatures: Vec<(String, String)>,
    /// For which sides one may sign: number and name.
    sides: Vec<(String, String)>,
    /// For which sides a file may be brought that was signed elsewhere: number and name.
    bringing: Vec<(String, String)>,
    /// Whether such a file is there.
    brought: bool,
    /// What the amounts of money are, as text keys; by party, and of all.
    balance: [&'static str; 5],
    rows: Vec<parts::Row>,
    total: [String; 5],
    /// Whom it reaches, in sentences.
    reach: Vec<String>,
    payments: Vec<(String, String, String, String)>,
    /// What is counted, in which year, what is aimed at, what reports said of it.
    targets: Vec<(String, i16, String, String)>,
    promises: Vec<parts::Promise>,
    /// Numbers of those that one may say are kept, with what they are.
    keeping: Vec<(i64, String)>,
    amendments: Vec<(String, parts::Typed, String)>,
    /// Which of the words of an amendment read like an order.
    guide: String,
    /// Number of the amendment that one may answer, and for which sides.
    answering: Option<(i64, Vec<(String, String)>)>,
    /// Number of the one that one may take back, and for which sides.
    withdrawing: Option<(i64, Vec<(String, String)>)>,
    may_amend: bool,
    /// Where a partner leaves the project, with all that binds it there.
    leaving: Option<String>,
    kinds: Vec<(&'static str, String)>,
    /// The parties that did not leave, and a choice of none.
    partners: Vec<(String, String)>,
    accounts: Vec<(&'static str, String)>,
    recoveries: Vec<parts::PaidBack>,
    /// Number of what one may decide to be paid back, and what it is.
    deciding: Option<(i64, String)>,
    /// Every party, also those that left: what was paid to it may be asked back.
    every: Vec<(String, String)>,
    /// What one may note as paid back: number, sentence.
    repaying: Vec<(i64, String)>,
    may_recover: bool,
    grounds: Vec<(&'static str, String)>,
    may_keep: bool,
    may_end: bool,
    history: Vec<(String, parts::Typed, String)>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = match finding::find(&cx, &mut connection, &id).await {
        Ok(found) => found,
        Err(Error::NotFound) => {
            let path = finding::declares_at(&cx, &mut connection, &id).await?;
            return Ok(cx.redirect(&cx.url(&path.ok_or(Error::NotFound)?)));
        }
        Err(wall) => return Err(wall),
    };
    if found.agreement.state == State::Draft {
        return Ok(cx.redirect(&cx.url(&found.desk())));
    }
    page(&cx, &mut connection, &found, &fresh()).await
}

/// A form with nothing typed yet.
pub(super) fn fresh() -> Form {
    Form::new().with("sending", &chance::token())
}

/// The page again, with what was typed and why it was not taken.
pub(super) async fn again(cx: &Cx, id: &str, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(cx, &mut connection, id).await?;
    let mut page = page(cx, &mut connection, &found, form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// Back to the page, from an address that only takes what is sent.
pub(super) async fn back(cx: &Cx, id: &str) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(cx, &mut connection, id).await?;
    Ok(cx.redirect(&cx.url(&found.agreement.path())))
}

/// The same, from an address that is the funder's own.
pub(super) async fn back_to_funder(cx: &Cx, id: &str) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::as_funder(cx, &mut connection, id).await?;
    Ok(cx.redirect(&cx.url(&found.agreement.path())))
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let agreement = &found.agreement;
    let today = cx.app.clock.today();
    let stands = agreement.stands(today);
    let frozen = Frozen::read(&agreement.document).map_err(|fault| Error::Internal(fault.into()))?;
    let signed = parties::signatures(connection, agreement.id).await?;
    let missing = signing::missing(connection, found).await?;
    let instalments = money::of(connection, agreement.id).await?;
    let mut recoveries = money::recoveries(connection, agreement.id).await?;
    let every = amendments::of(connection, agreement.id).await?;
    let for_funder = found.role == As::Funder;
    // What one partner pays back is its own and the funder's.
    recoveries.retain(|one| for_funder || cx.could(Power::SeeFile, Some(one.organisation)));
    let (rows, total) = parts::balances(cx, found, &instalments, &backs(&recoveries));
    let reach = directory::reached(cx, connection, awarded(&instalments), Vec::new()).await?;
    let own = found.could_sign(cx);
    let side = |id: &i64| (id.to_string(), found.name(*id).to_owned());
    let waiting = every.iter().find(|one| one.stands == Standing::Proposed);
    let may = |one: &Amendment, ids: Vec<i64>| {
        let ids: Vec<_> = ids.iter().filter(|id| own.contains(id)).map(side).collect();
        (!ids.is_empty() && stands.binds()).then_some((one.number, ids))
    };
    let answering = waiting.and_then(|one| may(one, found.awaited(one)));
    let withdrawing = waiting.filter(|_| answering.is_none()).and_then(|one| {
        let mut sides = own.clone();
        sides.retain(|id| one.may_be_withdrawn(found.funder.id, *id));
        may(one, sides)
    });
    let keeps = for_funder && cx.could(Power::KeepProgrammes, Some(found.funder.id));
    let decides = for_funder && cx.could(Power::Decide, Some(found.funder.id));
    let pays = for_funder && cx.could(Power::Pay, Some(found.funder.id));
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let names: Vec<&str> = missing.iter().map(|id| found.name(*id)).collect();
    let mut history = agreements::history(connection, agreement.id).await?;
    // What one partner pays back is said above to whom it concerns, and to nobody else.
    // So is how often its draft was saved.
    history.retain(|one| for_funder || !one.act.starts_with("recovery-") && one.act != "agreement-written");
    let nobody = || vec![(String::new(), cx.t("agreement-nobody"))];
    let (mut partners, mut all_parties) = (nobody(), nobody());
    partners.extend(found.present().iter().map(side));
    all_parties.extend(found.parties.iter().map(|(party, _)| side(&party.organisation)));
    let lead = found.passes();
    let promises = commitments::of(connection, agreement.id).await?;
    let told = targets::said(cx, connection, (found, &frozen.targets), &promises).await?;
    let aims = frozen.targets.iter().zip(told);
    let aims = aims.map(|(aim, told)| {
        let told = match told {
            None => cx.tv("agreement-targets-later", "year", &aim.year.to_string()),
            Some(said) if said.is_empty() => cx.t("agreement-targets-none"),
            Some(said) => said,
        };
        (aim.name.clone(), aim.year, aim.words.clone(), told)
    });
    let targets = aims.collect();
    let promises: Vec<parts::Promise> = promises
        .iter()
        .map(|one| parts::promise(cx, found, one, today))
        .collect();
    let project = match found.sent.application.project {
        Some(project) => projects::address(connection, project).await?,
        None => None,
    };
    let page = ShowPage {
        leaving: project.map(|address| cx.url(&format!("/projects/{address}/leave"))),
        form,
        reach,
        targets,
        title: (title.to_owned(), cx.foreign(lang)),
        by: format!("{} · {}", agreement.number, found.giver(&cx.app, cx.lang)),
        state: state_word(cx, stands),
        awaited: (stands == State::Proposed).then(|| cx.tv("agreement-awaited", "names", &names.join(", "))),
        base: cx.url(&agreement.path()),
        readings: (!frozen.readings.is_empty()).then(|| {
            let others = frozen.readings.iter().map(|one| one.language.code());
            (frozen.language.code(), others.collect())
        }),
        desk: cx.url(&found.desk()),
        application: match for_funder {
            true => cx.url(&format!("/desk/applications/{}", found.sent.application.number)),
            false => cx.url(&format!("/applications/{}", found.sent.application.address)),
        },
        version: agreement.version,
        words: frozen
            .words
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| match line.strip_prefix('#') {
                Some(heading) => (true, heading.trim_start_matches('#').trim().to_owned()),
                None => (false, line.to_owned()),
            })
            .collect(),
        language: cx.foreign(frozen.language),
        hash: agreement.hash.clone(),
        short: short(&agreement.hash),
        signatures: signed
            .iter()
            .filter(|one| one.hash == agreement.hash)
            .map(|one| {
                let name = found.name(one.organisation).to_owned();
                (name, signature(&cx.app, cx.lang, one))
            })
            .collect(),
        sides: match stands {
            State::Proposed => own.iter().filter(|id| missing.contains(id)).map(side).collect(),
            _ => Vec::new(),
        },
        bringing: match stands {
            State::Proposed if keeps || decides => missing
                .iter()
                .filter(|id| **id != found.funder.id || decides)
                .map(side)
                .collect(),
            _ => Vec::new(),
        },
        brought: signed
            .iter()
            .any(|one| one.hash == agreement.hash && one.file.is_some()),
        balance: [
            "money-award",
            "money-ordered",
            "money-paid",
            "money-remains",
            "money-back",
        ],
        rows,
        total,
        payments: instalments
            .iter()
            .map(|one| parts::payment(cx, found, (one, lead), today))
            .collect(),
        keeping: promises
            .iter()
            .filter_map(|one| Some((one.keep?, one.what.clone())))
            .take(1)
            .collect(),
        promises,
        guide: desk::asked_about(cx, form, "amend_words")?,
        amendments: every.iter().map(|one| parts::amendment(cx, found, one)).collect(),
        may_amend: stands.binds() && !own.is_empty(),
        answering,
        withdrawing,
        // One at a time; but nothing keeps a partner that leaves.
        kinds: Change::KINDS
            .into_iter()
            .filter(|kind| waiting.is_none() || *kind == "leaving")
            .map(|kind| (kind, cx.t(&format!("amendment-kind-{kind}"))))
            .collect(),
        partners,
        every: all_parties,
        accounts: budgets::accounts()
            .filter(|one| one.side() == budgets::Side::Charge)
            .map(|one| (one.code(), cx.t(&format!("budget-account-{}", one.code()))))
            .collect(),
        deciding: recoveries
            .iter()
            .find(|one| one.stands == Back::Proposed && decides)
            .map(|one| (one.id, parts::recovery(cx, found, one).what)),
        repaying: recoveries
            .iter()
            .filter(|one| one.stands == Back::Decided && pays)
            .map(|one| {
                let amount = cx.money(&one.cents);
                (one.id, format!("{}, {amount}", found.name(one.organisation)))
            })
            .collect(),
        recoveries: recoveries
            .iter()
            .map(|one| parts::recovery(cx, found, one))
            .collect(),
        may_recover: keeps && agreement.bound.is_some(),
        grounds: Ground::ALL
            .map(|ground| {
                (
                    ground.as_str(),
                    cx.t(&format!("recovery-ground-{}", ground.as_str())),
                )
            })
            .to_vec(),
        may_keep: keeps && stands == State::Proposed,
        may_end: decides && stands.binds(),
        history: history.iter().map(|one| parts::past(cx, found, one)).collect(),
        cx,
    };
    cx.page(&page)
}

/// The agreement as PDF; a draft as it would be proposed, for those who write it.
async fn document(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let frozen = match found.agreement.state {
        State::Draft => translating::frozen(&cx.app, &mut connection, &found).await?,
        _ => Frozen::read(&found.agreement.document).ok(),
    };
    let frozen = frozen.ok_or(Error::NotFound)?;
    let binds = frozen.language;
    let frozen = match asked.language.parse::<Lang>() {
        Ok(lang) if lang != binds => frozen.read_in(lang).ok_or(Error::NotFound)?,
        _ => frozen,
    };
    let signed = parties::signatures(&mut connection, found.agreement.id).await?;
    let every = amendments::of(&mut connection, found.agreement.id).await?;
    let instalments = money::of(&mut connection, found.agreement.id).await?;
    drop(connection);
    let mut own = cx.clone();
    own.lang = frozen.language;
    let amended: Vec<_> = every
        .iter()
        .filter(|one| one.stands == Standing::Accepted)
        .map(|one| parts::amendment(&own, &found, one))
        .collect();
    let signatures: Vec<_> = signed
        .into_iter()
        .filter(|one| one.hash == found.agreement.hash)
        .map(|one| {
            let mut every = found.parties.iter();
            let party = every.find(|(party, _)| party.organisation == one.organisation);
            // As it was called when it signed.
            let name = party.map_or(frozen.funder.name.as_str(), |(party, _)| frozen.name(&party.key));
            (name.to_owned(), one)
        })
        .collect();
    let holds = instalments.iter().filter(|one| one.stands != Stands::Dropped);
    let since: Vec<_> = holds
        .map(|one| (one.due, found.name(one.organisation).to_owned(), one.cents))
        .collect();
    let printing = Printing {
        frozen: &frozen,
        binds,
        hash: &found.agreement.hash,
        signatures: &signatures,
        amended: &amended,
        since: &since,
        at: cx.now(),
    };
    let document = printing.whole(&cx.app);
    let printed = tokio::task::spawn_blocking(move || printing::pdf(&document));
    let bytes = printed
        .await
        .map_err(|fault| Error::Internal(fault.into()))?
        .map_err(|fault| Error::Internal(fault.into()))?;
    let name = format!("{}.pdf", found.agreement.number);
    Ok(saved(bytes, "application/pdf", &name))
}
