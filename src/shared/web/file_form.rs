//! Forms with a file. The fields are kept whatever becomes of the file: one that is too large or was
//! cut is told beside its field, with everything that was typed around it.

use std::mem::take;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Body, BodyDataStream};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::{HeaderValue, header};
use futures_util::{StreamExt, stream};

use super::error::Error;
use super::form::Form;
use crate::shared::app::App;
use crate::shared::uploads::{self, Examined, Incoming, Received};

/// Bytes of all the fields together; they are texts.
const FIELDS_MOST: usize = 256 * 1024;
/// The field of a file of which only the lines are read.
const LINES: &str = "lines_file";
/// How many parts a form may have: a sheet of fifty partners and five years has a box for each account of each, and what comes after these
/// is not to be lost.
const PARTS_MOST: usize = 20_000;

/// What came in the place of the file.
#[derive(Debug)]
pub enum Sent {
    /// No file was chosen.
    Nothing,
    /// One was.
    File(Box<Received>),
    /// One was, and it has more bytes than a file may have.
    TooLarge,
    /// One was, and it did not come to its end.
    Broken,
}

impl Sent {
    /// The file that came, when it may be kept; what is wrong with it is written in the form, at `file`.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn examined(self, form: &mut Form) -> Result<Option<Examined>, Error> {
        let file = match self {
            Self::Nothing => return Ok(None),
            Self::TooLarge => {
                form.refuse("file", "upload-too-large");
                return Ok(None);
            }
            Self::Broken => {
                form.refuse("file", "upload-broken");
                return Ok(None);
            }
            Self::File(file) => file,
        };
        match uploads::examine(*file).await? {
            Ok(file) => Ok(Some(file)),
            Err(refusal) => {
                form.refuse("file", refusal.key());
                Ok(None)
            }
        }
    }

    /// The text of the file that came, where only its lines are read and it is not kept; what is wrong with it is written in the form,
    /// at `field`.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn text(self, form: &mut Form, field: &'static str) -> Result<Option<String>, Error> {
        match self {
            Self::Nothing => return Ok(None),
            Self::TooLarge => form.refuse(field, "upload-too-large"),
            Self::Broken => form.refuse(field, "upload-broken"),
            Self::File(file) => {
                let text = file.text().await;
                return Ok(Some(text.map_err(|error| Error::Internal(error.into()))?));
            }
        }
        Ok(None)
    }
}

/// A form with a file, as it was sent. A form sent without its file (a form that was kept while its
/// sender signed in) is read as well.
#[derive(Debug)]
pub struct FileForm {
    /// Its fields.
    pub form: Form,
    /// Its file.
    pub file: Sent,
    /// Beside it, a file of which only the lines are read: what came in the field `lines_file`.
    pub lines: Sent,
}

impl FromRequest<Arc<App>> for FileForm {
    type Rejection = Error;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Error> {
        if !is_multipart(&request) {
            let form = Form::from_request(request, app).await?;
            return Ok(Self {
                form,
                file: Sent::Nothing,
                lines: Sent::Nothing,
            });
        }
        let passing = request.extensions().get::<Passing>().cloned();
        let parts = Multipart::from_request(request, app)
            .await
            .map_err(|_| Error::Invalid("error-invalid"))?;
        let (pairs, file, lines) = read(parts, Some(app)).await?;
        if let Some(passing) = passing {
            *held(&passing.fields) = pairs.clone();
        }
        let form = match file {
            Sent::Nothing => Form::of(pairs),
            Sent::File(_) | Sent::TooLarge | Sent::Broken => Form::of(pairs).bringing(),
        };
        Ok(Self { form, file, lines })
    }
}

/// Whether a request carries a form with a file.
pub(super) fn is_multipart(request: &Request) -> bool {
    request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

/// A form with a file on its way to whoever takes it. Its fields are known afterwards, whether it was read or refused unread.
#[derive(Clone)]
pub(super) struct Passing {
    /// What of the body was not read yet.
    rest: Arc<Mutex<BodyDataStream>>,
    begun: Arc<AtomicBool>,
    fields: Arc<Mutex<Vec<(String, String)>>>,
    /// Its media type, which says where its parts end.
    kind: Option<HeaderValue>,
}

impl Passing {
    /// The same request, looked at as it passes.
    pub(super) fn through(request: Request) -> (Request, Self) {
        let (mut parts, body) = request.into_parts();
        let passing = Self {
            rest: Arc::new(Mutex::new(body.into_data_stream())),
            begun: Arc::default(),
            fields: Arc::default(),
            kind: parts.headers.get(header::CONTENT_TYPE).cloned(),
        };
        parts.extensions.insert(passing.clone());
        let body = passing.body();
        (Request::from_parts(parts, body), passing)
    }

    fn body(&self) -> Body {
        let (rest, begun) = (Arc::clone(&self.rest), Arc::clone(&self.begun));
        Body::from_stream(stream::poll_fn(move |context| {
            begun.store(true, Ordering::Relaxed);
            held(&rest).poll_next_unpin(context)
        }))
    }

    /// Its fields. Where nobody read it, it is read now, and its file is let go.
    pub(super) async fn fields(self, app: &Arc<App>) -> Vec<(String, String)> {
        if self.begun.load(Ordering::Relaxed) {
            return take(&mut *held(&self.fields));
        }
        let mut request = Request::new(self.body());
        if let Some(kind) = self.kind {
            request.headers_mut().insert(header::CONTENT_TYPE, kind);
        }
        // As far as where it is taken: what was typed may come after the file.
        DefaultBodyLimit::disable().apply(&mut request);
        match Multipart::from_request(request, app).await {
            Ok(parts) => read(parts, None)
                .await
                .map(|(pairs, ..)| pairs)
                .unwrap_or_default(),
            Err(_) => Vec::new(),
        }
    }
}

fn held<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The fields of a form, its file, and the file of which only the lines are read.
type Parts = (Vec<(String, String)>, Sent, Sent);

/// Reads a form to its end, or as far as it came. Without an application, files are let go.
async fn read(mut parts: Multipart, app: Option<&App>) -> Result<Parts, Error> {
    let (mut pairs, mut room) = (Vec::new(), FIELDS_MOST);
    let (mut sent, mut lines) = (Sent::Nothing, Sent::Nothing);
    for _ in 0..PARTS_MOST {
        let Ok(part) = parts.next_field().await else {
            sent = Sent::Broken;
            break;
        };
        let Some(mut part) = part else {
            break;
        };
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(file_name) = part.file_name().map(str::to_owned) {
            let declared = part.content_type().unwrap_or_default().to_owned();
            let file = taken(&mut part, app, file_name, declared).await?;
            let place = if name == LINES { &mut lines } else { &mut sent };
            // One file a form, beside its lines: were there several, the first stands.
            if matches!(place, Sent::Nothing) {
                *place = file;
            }
            continue;
        }
        let mut value = Vec::new();
        loop {
            match part.chunk().await {
                Ok(Some(piece)) => {
                    room = room.checked_sub(piece.len()).ok_or(Error::TooLarge)?;
                    value.extend_from_slice(&piece);
                }
                Ok(None) => break,
                Err(_) => return Ok((pairs, Sent::Broken, lines)),
            }
        }
        pairs.push((name, String::from_utf8_lossy(&value).into_owned()));
    }
    Ok((pairs, sent, lines))
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads a form with a file and lets the file go; whatever comes, fields stay within their bounds.
pub(super) async fn read_anything(request: Request) {
    if let Ok(parts) = Multipart::from_request(request, &()).await
        && let Ok((pairs, ..)) = read(parts, None).await
    {
        assert!(pairs.len() <= PARTS_MOST);
    }
}

async fn taken(
    part: &mut axum::extract::multipart::Field<'_>,
    app: Option<&App>,
    name: String,
    declared: String,
) -> Result<Sent, Error> {
    let disk = |error: std::io::Error| Error::Internal(error.into());
    // A field of files in which none was chosen is sent with an empty name and no byte.
    let mut file = match app {
        Some(app) if !name.is_empty() => Some(Incoming::begin(app).map_err(disk)?),
        _ => None,
    };
    let mut fits = true;
    loop {
        match part.chunk().await {
            Ok(Some(piece)) => {
                if let Some(file) = file.as_mut().filter(|_| fits) {
                    fits = file.add(&piece).await.map_err(disk)?;
                }
            }
            Ok(None) => break,
            // The bound of the request was met, or the line was cut.
            Err(_) if !fits => return Ok(Sent::TooLarge),
            Err(_) => return Ok(Sent::Broken),
        }
    }
    Ok(match file {
        None => Sent::Nothing,
        Some(_) if !fits => Sent::TooLarge,
        Some(file) => Sent::File(Box::new(file.end(name, declared).await.map_err(disk)?)),
    })
}
