//! An organisation's file: what lacks, what is known, its pieces, and who sees each.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::words;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Known, Organisation};
use crate::features::file::bank::masked;
use crate::features::file::lacks::{self, How, Lack};
use crate::features::file::piece::{Piece, PieceKind};
use crate::features::file::reader::{self, Reader};
use crate::features::file::store::{bank, pieces};
use crate::shared::authz::{Clearance, Power};
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::uploads::State;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Support structures named at most.
const HELPERS: usize = 3;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/file",
        Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
        get(show),
    )
}

/// Something that lacks: what, why, and where to do something about it.
struct Notice {
    what: String,
    why: String,
    way: Option<(String, String)>,
}

/// A piece as the file lists it.
struct Line {
    name: String,
    url: String,
    /// What must be known of its file.
    state: Option<String>,
    added: String,
    valid: Option<String>,
    over: bool,
    seen_by: String,
    checks: Vec<String>,
}

/// Bank details as the file lists them.
struct Account {
    iban: String,
    holder: String,
    since: String,
}

#[derive(Template)]
#[template(path = "features/file/templates/file.html")]
struct FilePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    reader: &'a Reader,
    address: String,
    known: Vec<Known>,
    notices: Vec<Notice>,
    helpers: Vec<(String, String)>,
    lines: Vec<Line>,
    account: Option<Account>,
    waiting: bool,
    may_edit: bool,
    may_say: bool,
    may_sign: bool,
    may_see_bank: bool,
    in_france: bool,
}

impl FilePage<'_> {
    fn bank_seen_by(&self) -> String {
        self.cx.t("file-bank-seen-by")
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, reader) = reader::reading(&cx, &mut connection, &id).await?;
    let today = cx.app.clock.today();
    let held = pieces::of(&mut connection, organisation.id, reader.clearances()).await?;
    let accounts = bank::of(&mut connection, organisation.id).await?;
    let current = accounts
        .iter()
        .find(|account| account.state == bank::Standing::Current);
    let in_france = words::in_france(&cx, &organisation);
    let address = format!("/organisations/{}/file", organisation.slug());
    let notices: Vec<Notice> = if reader.is_owner() {
        lacks::lacks(&organisation, in_france, &held, current.is_some(), today)
            .iter()
            .map(|lack| notice(&cx, &address, &held, lack))
            .collect()
    } else {
        Vec::new()
    };
    let helpers = if notices.is_empty() {
        Vec::new()
    } else {
        helpers(&cx, &mut connection, &organisation).await?
    };
    let mut lines = Vec::with_capacity(held.len());
    for piece in &held {
        lines.push(line(&cx, &mut connection, &address, piece, &reader).await?);
    }
    let own = |power| reader.is_owner() && cx.could(power, Some(organisation.id));
    let account = |account: &bank::Account| Account {
        iban: masked(&account.iban),
        holder: account.holder.clone(),
        since: cx.day(&account.decided_at.unwrap_or(account.proposed_at)),
    };
    cx.page(&FilePage {
        cx: &cx,
        known: directory::identity(&cx, &mut connection, &organisation).await?,
        notices,
        helpers,
        lines,
        account: current.filter(|_| reader.sees(Clearance::Funders)).map(account),
        waiting: accounts
            .iter()
            .any(|account| account.state == bank::Standing::Proposed),
        may_edit: own(Power::EditFile),
        may_say: own(Power::EditProfile),
        may_sign: own(Power::Sign),
        may_see_bank: own(Power::SeeBankDetails),
        in_france,
        address: cx.url(&address),
        organisation: &organisation,
        reader: &reader,
    })
}

async fn line(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
    piece: &Piece,
    reader: &Reader,
) -> Result<Line, Error> {
    let today = cx.app.clock.today();
    let mut checks = pieces::checks(connection, piece.id).await?;
    checks.retain(|check| check.holds(piece, today));
    let names = words::names(connection, checks.iter().map(|check| check.by)).await?;
    let told = |state: State| match state {
        State::Safe => false,
        // Its own people know where it comes from.
        State::NotScanned => !reader.is_owner(),
        State::Pending | State::Infected | State::IntegrityError => true,
    };
    let file = piece.last.file.as_ref();
    Ok(Line {
        name: words::name(cx, piece),
        url: cx.url(&format!("{address}/pieces/{}", piece.id)),
        state: file
            .filter(|file| told(file.state))
            .map(|file| words::state(cx, file)),
        added: cx.day(&piece.last.added_at),
        valid: piece.valid_until.map(|until| cx.date(&until)),
        over: piece.is_over(today),
        seen_by: words::seen_by(cx, &piece.clearance),
        checks: checks
            .iter()
            .map(|check| words::check(cx, check, words::name_of(&names, check.by)))
            .collect(),
    })
}

fn notice(cx: &Cx, address: &str, held: &[Piece], lack: &Lack) -> Notice {
    let piece = held.iter().find(|piece| Some(piece.id) == lack.piece);
    let kind = piece.map_or_else(|| cx.t(&lack.kind.key()), |piece| words::name(cx, piece));
    let what = match lack.how {
        How::Missing => cx.tv("file-lack-missing", "kind", &kind),
        How::YearMissing(year) => cx.ta(
            "file-lack-year",
            &[("kind", Arg::Text(&kind)), ("year", Arg::Text(&year.to_string()))],
        ),
        How::Over(date) => cx.ta(
            "file-lack-over",
            &[("kind", Arg::Text(&kind)), ("date", Arg::Text(&cx.date(&date)))],
        ),
        How::Ending(date) => cx.ta(
            "file-lack-ending",
            &[("kind", Arg::Text(&kind)), ("date", Arg::Text(&cx.date(&date)))],
        ),
    };
    let way = match (lack.piece, lack.kind) {
        (_, PieceKind::Commitment) => ("file-way-sign", format!("{address}/commitment")),
        (Some(piece), _) => ("file-way-renew", format!("{address}/pieces/{piece}/edit")),
        (None, PieceKind::BankDetails) => ("file-way-bank", format!("{address}/bank")),
        (None, kind) => (
            "file-way-add",
            format!("{address}/pieces/new?kind={}", kind.as_str()),
        ),
    };
    Notice {
        what,
        why: cx.t(&format!("file-why-{}", lack.kind.as_str().replace('_', "-"))),
        way: Some((cx.t(way.0), cx.url(&way.1))),
    }
}

/// Support structures that can help: those of the same commune first, in no other order than their
/// names'.
async fn helpers(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Vec<(String, String)>, Error> {
    let today = cx.app.clock.today();
    let granted = capacities::holders(connection, Capacity::SupportStructure, today).await?;
    let mut ids: Vec<i64> = granted.iter().map(|granted| granted.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut found = directory::published_by_ids(connection, &ids).await?;
    found.sort_by_key(|helper| (helper.commune != organisation.commune, helper.name.clone()));
    Ok(found
        .into_iter()
        .take(HELPERS)
        .map(|helper| {
            let url = cx.url(&format!("/organisations/{}", helper.slug()));
            (helper.name, url)
        })
        .collect())
}
