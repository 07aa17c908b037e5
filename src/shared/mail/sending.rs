//! How letters leave.

use std::io::Write;
use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{Message, SmtpTransport, Transport};

use super::store::{self, Posted};
use super::{TRIES, patience, sender};
use crate::shared::app::App;
use crate::shared::files::{self, Whole};
use crate::shared::store::StoreError;

/// Why letters could not be looked after. A letter that fails is not such an error: it waits.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A task of the runtime was stopped.
    #[error("sending was interrupted")]
    Interrupted,
}

/// Letters in one round: enough to empty the box of a busy minute, few enough to stop in between.
const ROUND: i64 = 50;

/// Whether letters go to files: nothing is configured to take them further.
#[must_use]
pub fn needs_no_network(app: &App) -> bool {
    app.config.smtp.is_none()
}

/// Sends the letters whose hour has come; says how many left.
///
/// # Errors
/// [`MailError`] when the database does not answer.
pub async fn deliver(app: &App) -> Result<usize, MailError> {
    let mut connection = app.db.read().await?;
    let now = app.clock.now().as_second();
    let letters = store::waiting(&mut connection, now, ROUND).await?;
    drop(connection);
    let mut left = 0;
    for letter in letters {
        let again_at = now + patience(letter.tries);
        let mut transaction = app.db.write().await?;
        let taken = store::take(&mut transaction, &letter, now, again_at).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        if !taken {
            continue;
        }
        let outcome = send(app, &letter).await?;
        let mut transaction = app.db.write().await?;
        match outcome {
            Ok(()) => {
                left += 1;
                store::sent(&mut transaction, letter.id, now).await?;
            }
            Err(failure) => {
                tracing::warn!(letter = letter.id, kind = %letter.kind, %failure, "a letter could not leave");
                let again_at = (letter.tries + 1 < TRIES).then_some(again_at);
                store::failed(&mut transaction, letter.id, &failure, again_at).await?;
            }
        }
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(left)
}

/// Sends one letter; the inner error says why it did not leave.
async fn send(app: &App, letter: &Posted) -> Result<Result<(), String>, MailError> {
    let message = match message(app, letter) {
        Ok(message) => message,
        Err(why) => return Ok(Err(why)),
    };
    let smtp = app.config.smtp.clone();
    let folder = app.config.path("mail");
    let name = format!(
        "{}-{:019}.eml",
        app.clock.now().strftime("%Y%m%dT%H%M%SZ"),
        letter.id
    );
    // Neither the disk nor a mail server may hold up those who read pages.
    tokio::task::spawn_blocking(move || match smtp {
        Some(address) => by_smtp(&address, &message),
        None => to_folder(&folder, &name, &message),
    })
    .await
    .map_err(|_| MailError::Interrupted)
}

fn by_smtp(address: &str, message: &Message) -> Result<(), String> {
    let transport = SmtpTransport::from_url(address)
        .map_err(|error| error.to_string())?
        .build();
    transport
        .send(message)
        .map(drop)
        .map_err(|error| error.to_string())
}

fn to_folder(folder: &std::path::Path, name: &str, message: &Message) -> Result<(), String> {
    let write = || {
        files::make_folder(folder)?;
        let mut file = Whole::begin(&folder.join(name))?;
        file.write_all(&message.formatted())?;
        file.appear()
    };
    write().map_err(|error: std::io::Error| error.to_string())
}

fn message(app: &App, letter: &Posted) -> Result<Message, String> {
    let from = sender(app)
        .parse()
        .map_err(|_| format!("mail_from {:?} is not an address", sender(app)))?;
    let to = letter
        .recipient
        .parse()
        .map_err(|_| "the recipient's address is not one".to_owned())?;
    let mut message = Message::builder()
        .from(from)
        .to(to)
        .date(UNIX_EPOCH + Duration::from_secs(app.clock.now().as_second().unsigned_abs()))
        .subject(&letter.subject)
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())
        .map_err(|error| error.to_string())?;
    let mut say = |name, value: &str| {
        let name = HeaderName::new_from_ascii_str(name);
        message
            .headers_mut()
            .insert_raw(HeaderValue::new(name, value.to_owned()));
    };
    say("Content-Language", &letter.language);
    // Robots that answer absences do not answer us (RFC 3834).
    say("Auto-Submitted", "auto-generated");
    if let Some(address) = &letter.unsubscribe {
        // One click is enough (RFC 2369 and RFC 8058).
        say("List-Unsubscribe", &format!("<{address}>"));
        say("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    Ok(message)
}
