//! What is done to a file's pieces: add one, sign the commitment, say that one was looked at. Each is
//! written in the caller's transaction, with its line in the journal.

use jiff::civil::Date;

use super::piece::{Check, Depth, HeldFile, Piece, PieceKind, SignedAct, Version};
use super::store::pieces;
use super::{FILES_MOST, FILES_TOGETHER_MOST, commitment, written};
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Clearance};
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads::{self, Examined, State, UploadError};

/// What is said of a piece that is added.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// What it is; never the commitment, which is signed.
    pub kind: PieceKind,
    /// What it is called, where its kind does not say.
    pub title: &'a str,
    /// The year it speaks of; empty for none.
    pub period: &'a str,
    /// Its last day, when it has one.
    pub valid_until: Option<Date>,
    /// Who sees it.
    pub clearance: Clearance,
}

impl Said<'_> {
    /// The piece, before it has a version.
    #[must_use]
    pub fn piece(&self, organisation: i64) -> Piece {
        Piece {
            id: chance::row(),
            organisation,
            kind: self.kind,
            title: self.title.to_owned(),
            period: self.period.to_owned(),
            valid_until: self.valid_until,
            clearance: self.clearance,
            version: 1,
            last: Version {
                number: 0,
                file: None,
                act: None,
                added_at: 0,
            },
        }
    }
}

/// Whether an organisation may keep one more file.
///
/// # Errors
/// When the database does not answer.
pub async fn has_room(
    connection: &mut Connection,
    organisation: i64,
    file: &Examined,
) -> Result<bool, StoreError> {
    let (files, bytes) = pieces::kept(connection, organisation).await?;
    Ok(files < FILES_MOST && bytes + file.bytes <= FILES_TOGETHER_MOST)
}

/// Adds a piece and its first version.
///
/// # Errors
/// When the database or the disk refuses.
pub async fn add(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    mut piece: Piece,
    file: Examined,
    acting: Acting,
) -> Result<Piece, UploadError> {
    let now = app.clock.now().as_second();
    piece.organisation = organisation.id;
    pieces::add(connection, &piece, now).await?;
    add_version(connection, app, &mut piece, 1, file, acting).await?;
    let line = written(&piece);
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "piece-added",
        object: &format!("piece:{}", piece.id),
        after: Some(&line),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(piece)
}

/// Gives a piece its next version; the journal is the caller's.
///
/// # Errors
/// When the database or the disk refuses.
pub async fn add_version(
    connection: &mut Connection,
    app: &App,
    piece: &mut Piece,
    number: i64,
    file: Examined,
    acting: Acting,
) -> Result<(), UploadError> {
    let now = app.clock.now().as_second();
    piece.last = Version {
        number,
        file: Some(HeldFile {
            sha256: file.sha256.clone(),
            name: file.name.clone(),
            bytes: file.bytes,
            format: file.format,
            state: State::Pending,
        }),
        act: None,
        added_at: now,
    };
    uploads::keep(app, connection, file, now).await?;
    pieces::add_version(connection, chance::row(), piece, &piece.last, acting).await?;
    Ok(())
}

/// Signs the contrat d'engagement républicain as it stands today; nothing when that very text was signed already.
///
/// # Errors
/// When the database does not answer.
pub async fn sign_commitment(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    signatory: String,
    acting: Acting,
) -> Result<Option<Piece>, StoreError> {
    let now = app.clock.now().as_second();
    let held = pieces::of(connection, organisation.id, Clearance::ALL.into_iter()).await?;
    let before = held.into_iter().find(|piece| piece.kind == PieceKind::Commitment);
    let signed = before.as_ref().and_then(|piece| piece.last.act.as_ref());
    if signed.is_some_and(|act| act.text == commitment::version()) {
        return Ok(None);
    }
    let version = Version {
        number: before.as_ref().map_or(1, |piece| piece.last.number + 1),
        file: None,
        act: Some(SignedAct {
            text: commitment::version(),
            signatory,
            on: Some(app.clock.today()),
        }),
        added_at: now,
    };
    let line = before.as_ref().map(written);
    let piece = match before {
        Some(piece) => Piece {
            last: version,
            ..piece
        },
        None => {
            let said = Said {
                kind: PieceKind::Commitment,
                title: "",
                period: "",
                valid_until: None,
                clearance: PieceKind::Commitment.usual_clearance(),
            };
            let piece = Piece {
                last: version,
                ..said.piece(organisation.id)
            };
            pieces::add(connection, &piece, now).await?;
            piece
        }
    };
    pieces::add_version(connection, chance::row(), &piece, &piece.last, acting).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "commitment-signed",
        object: &format!("piece:{}", piece.id),
        before: line.as_deref(),
        after: Some(&written(&piece)),
    };
    journal::record(connection, now, &act).await?;
    Ok(Some(piece))
}

/// A funder looked at the version of a piece that stands.
///
/// # Errors
/// When the database does not answer.
pub async fn check(
    connection: &mut Connection,
    app: &App,
    (organisation, piece): (&Organisation, &Piece),
    (depth, valid_until): (Depth, Option<Date>),
    (funder, acting): (i64, Acting),
) -> Result<(), StoreError> {
    let check = Check {
        id: chance::row(),
        number: piece.last.number,
        by: funder,
        depth,
        valid_until,
        checked_at: app.clock.now().as_second(),
        accepts: None,
    };
    note_check(connection, organisation, piece, &check, (acting, "piece-checked")).await
}

/// A funder accepts what another one checked, rather than look again.
///
/// # Errors
/// When the database does not answer.
pub async fn accept_check(
    connection: &mut Connection,
    app: &App,
    (organisation, piece): (&Organisation, &Piece),
    theirs: Check,
    (funder, acting): (i64, Acting),
) -> Result<(), StoreError> {
    let check = Check {
        id: chance::row(),
        by: funder,
        checked_at: app.clock.now().as_second(),
        accepts: Some(theirs.id),
        ..theirs
    };
    note_check(
        connection,
        organisation,
        piece,
        &check,
        (acting, "check-accepted"),
    )
    .await
}

async fn note_check(
    connection: &mut Connection,
    organisation: &Organisation,
    piece: &Piece,
    check: &Check,
    (acting, act): (Acting, &str),
) -> Result<(), StoreError> {
    pieces::add_check(connection, piece, check, acting).await?;
    let until = check.valid_until.map(|date| date.to_string());
    let after = format!(
        "{} {} {}",
        check.number,
        check.depth.as_str(),
        until.unwrap_or_default()
    );
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act,
        object: &format!("piece:{}", piece.id),
        after: Some(&after),
        ..Act::default()
    };
    journal::record(connection, check.checked_at, &act).await
}
