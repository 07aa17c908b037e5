//! One try: a question to the server, its answer judged, its bytes written to the part.
//!
//! The rules are those of RFC 9110: a part is gone on with under `If-Range`, so that two halves of two
//! different files never meet; a file held is asked for under `If-None-Match` or `If-Modified-Since`.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::time::Duration;

use jiff::fmt::rfc2822;
use ureq::http::header::{self, HeaderMap, HeaderName};
use ureq::http::{Response, StatusCode};

use super::held::{Held, Partial};
use super::{FetchError, Fetcher, SPARE_ROOM, Wanted};
use crate::shared::files;

/// What a try came to.
pub(super) enum Answer {
    /// The file held is the latest.
    Unchanged(Held),
    /// The part is whole.
    Whole(Partial),
}

/// Why a try failed, and whether another may succeed.
pub(super) struct Failed {
    pub error: FetchError,
    pub again: Option<Again>,
}

/// Another try may succeed.
#[derive(Default)]
pub(super) struct Again {
    /// The pause the server asked for.
    pub after: Option<Duration>,
}

impl From<FetchError> for Failed {
    fn from(error: FetchError) -> Self {
        Self { error, again: None }
    }
}

impl Failed {
    fn again(error: FetchError) -> Self {
        Self {
            error,
            again: Some(Again::default()),
        }
    }
}

impl Fetcher {
    /// Asks once.
    pub(super) fn ask(
        &self,
        wanted: &Wanted<'_>,
        held: Option<&Held>,
        progress: &mut dyn FnMut(u64, Option<u64>),
    ) -> Result<Answer, Failed> {
        let part = Partial::read(wanted);
        if let Some((partial, _)) = part.as_ref().filter(|(p, length)| p.total == Some(*length)) {
            // The program died between the last byte and the name.
            return Ok(Answer::Whole(partial.clone()));
        }
        let held = held.filter(|held| held.address == wanted.address && held.file == wanted.file_name);
        let held = held.filter(|_| part.is_none());
        let response = self.send(wanted, part.as_ref(), held)?;
        let address = || wanted.address.to_owned();
        match (response.status(), part, held) {
            (StatusCode::NOT_MODIFIED, _, Some(held)) => Ok(Answer::Unchanged(held.clone())),
            (StatusCode::PARTIAL_CONTENT, Some((partial, length)), _) => {
                go_on(wanted, response, partial, length, progress)
            }
            (StatusCode::OK, _, _) => begin(wanted, response, progress),
            (StatusCode::RANGE_NOT_SATISFIABLE, Some(_), _) => {
                Partial::discard(wanted.folder);
                Err(Failed::again(cut(wanted, 0, "the file was changed meanwhile")))
            }
            (status, _, _)
                if status.is_server_error()
                    || status == StatusCode::TOO_MANY_REQUESTS
                    || status == StatusCode::REQUEST_TIMEOUT =>
            {
                let after = text(response.headers(), header::RETRY_AFTER).and_then(|text| text.parse().ok());
                Err(Failed {
                    error: FetchError::Failing(address(), status.as_u16()),
                    again: Some(Again {
                        after: after.map(Duration::from_secs),
                    }),
                })
            }
            (status, _, _) => Err(FetchError::Refused(address(), status.as_u16()).into()),
        }
    }

    fn send(
        &self,
        wanted: &Wanted<'_>,
        part: Option<&(Partial, u64)>,
        held: Option<&Held>,
    ) -> Result<Response<ureq::Body>, Failed> {
        let agent = if wanted.address.starts_with("https:") {
            &self.secure
        } else {
            &self.open
        };
        // The bytes as they are published: a length and a range mean nothing otherwise.
        let mut request = agent
            .get(wanted.address)
            .header(header::ACCEPT_ENCODING, "identity");
        if let Some((partial, length)) = part {
            request = request.header(header::RANGE, format!("bytes={length}-"));
            if let Some(validator) = &partial.validator {
                request = request.header(header::IF_RANGE, validator);
            }
        } else if let Some(held) = held {
            if let Some(etag) = &held.etag {
                request = request.header(header::IF_NONE_MATCH, etag);
            }
            if let Some(date) = &held.last_modified {
                request = request.header(header::IF_MODIFIED_SINCE, date);
            }
        }
        request.call().map_err(|error| {
            use ureq::Error as E;
            let address = wanted.address.to_owned();
            match &error {
                E::BadUri(_)
                | E::Http(_)
                | E::RequireHttpsOnly(_)
                | E::TooManyRedirects
                | E::RedirectFailed => FetchError::Address(address, error.to_string()).into(),
                _ => Failed::again(FetchError::Silent(address, error.to_string())),
            }
        })
    }
}

/// The whole file comes: a new part, once it looks like what was wanted. Whatever part there was stays
/// until then, for a page of apologies must not cost half a register.
fn begin(
    wanted: &Wanted<'_>,
    response: Response<ureq::Body>,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<Answer, Failed> {
    let (head, body) = response.into_parts();
    let total: Option<u64> = text(&head.headers, header::CONTENT_LENGTH).and_then(|text| text.parse().ok());
    has_room(wanted, total.unwrap_or(0), 0)?;
    let mut body = body.into_reader();
    let mut first = Vec::with_capacity(1024);
    let first_bytes = body.by_ref().take(1024).read_to_end(&mut first);
    if let Some(found) = wanted
        .sort
        .contradicted(text(&head.headers, header::CONTENT_TYPE), &first)
    {
        return Err(match first_bytes {
            // Nothing came, or too little to judge: the connection is to blame, not the file.
            Err(error) if first.len() < 16 => Failed::again(cut(wanted, 0, &error.to_string())),
            _ => FetchError::Foreign {
                address: wanted.address.to_owned(),
                wanted: wanted.sort.name(),
                found,
            }
            .into(),
        });
    }
    Partial::discard(wanted.folder);
    let partial = Partial {
        address: wanted.address.to_owned(),
        file: wanted.file_name.to_owned(),
        etag: text(&head.headers, header::ETAG).map(str::to_owned),
        last_modified: text(&head.headers, header::LAST_MODIFIED).map(str::to_owned),
        validator: validator(&head.headers),
        total,
    };
    let disk = |error| FetchError::Disk(wanted.part(), error);
    // The record first: a part without one is not gone on with, a record without a part says nothing.
    partial.write(wanted.folder).map_err(disk)?;
    // Only its owner may read it: registers hold what is not published again.
    let mut file = File::options()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(0o600)
        .open(wanted.part())
        .map_err(disk)?;
    file.write_all(&first).map_err(disk)?;
    if let Err(error) = first_bytes {
        return Err(Failed::again(cut(wanted, first.len() as u64, &error.to_string())));
    }
    let length = first.len() as u64;
    receive(wanted, body, file, partial, length, progress)
}

/// The rest of a file comes, if it is the same file and the right rest.
fn go_on(
    wanted: &Wanted<'_>,
    response: Response<ureq::Body>,
    mut partial: Partial,
    length: u64,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<Answer, Failed> {
    let (head, body) = response.into_parts();
    let range = text(&head.headers, header::CONTENT_RANGE).and_then(content_range);
    let etag = text(&head.headers, header::ETAG);
    let same_file = match (&partial.etag, etag) {
        (Some(ours), Some(theirs)) => ours == theirs,
        _ => true,
    };
    let right_rest = range.is_some_and(|(start, total)| {
        start == length && (partial.total.is_none() || total.is_none() || partial.total == total)
    });
    if !same_file || !right_rest {
        Partial::discard(wanted.folder);
        let why = "what follows belongs to another file";
        return Err(Failed::again(cut(wanted, 0, why)));
    }
    let total = range.and_then(|(_, total)| total).or(partial.total);
    if total != partial.total {
        partial.total = total;
        let disk = |error| FetchError::Disk(wanted.folder.to_owned(), error);
        partial.write(wanted.folder).map_err(disk)?;
    }
    has_room(wanted, total.unwrap_or(0), length)?;
    let file = File::options()
        .append(true)
        .open(wanted.part())
        .map_err(|error| FetchError::Disk(wanted.part(), error))?;
    receive(wanted, body.into_reader(), file, partial, length, progress)
}

/// Writes what comes until the file is whole.
fn receive(
    wanted: &Wanted<'_>,
    mut body: impl Read,
    mut file: File,
    partial: Partial,
    mut length: u64,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<Answer, Failed> {
    let disk = |error| FetchError::Disk(wanted.part(), error);
    let mut buffer = vec![0; 128 * 1024];
    progress(length, partial.total);
    loop {
        let read = match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) => return Err(Failed::again(cut(wanted, length, &error.to_string()))),
        };
        length += read as u64;
        let most = partial.total.unwrap_or(wanted.most_bytes).min(wanted.most_bytes);
        if length > most {
            // Nobody can say which bytes are the file's.
            Partial::discard(wanted.folder);
            return Err(FetchError::TooLarge(wanted.address.to_owned(), most).into());
        }
        file.write_all(&buffer[..read]).map_err(disk)?;
        progress(length, partial.total);
    }
    if partial.total.is_some_and(|total| total != length) {
        return Err(Failed::again(cut(wanted, length, "the connection ended")));
    }
    Ok(Answer::Whole(partial))
}

/// Refuses what may not or cannot be kept, before a byte of it is.
fn has_room(wanted: &Wanted<'_>, total: u64, length: u64) -> Result<(), FetchError> {
    if total > wanted.most_bytes {
        return Err(FetchError::TooLarge(wanted.address.to_owned(), wanted.most_bytes));
    }
    let needed = total.saturating_sub(length) + SPARE_ROOM;
    match files::free_space(wanted.folder) {
        Ok(free) if free < needed => Err(FetchError::NoRoom(needed, free)),
        // A file system that does not say is tried.
        Ok(_) | Err(_) => Ok(()),
    }
}

fn cut(wanted: &Wanted<'_>, bytes: u64, why: &str) -> FetchError {
    FetchError::Cut {
        address: wanted.address.to_owned(),
        bytes,
        why: why.to_owned(),
    }
}

/// What `If-Range` may carry: a strong entity tag, or else a date of change that is older than the answer
/// (RFC 9110, 8.8.2.2 and 13.1.5).
fn validator(headers: &HeaderMap) -> Option<String> {
    if let Some(etag) = text(headers, header::ETAG) {
        return (!etag.starts_with("W/")).then(|| etag.to_owned());
    }
    let changed = text(headers, header::LAST_MODIFIED)?;
    let instant = |text| rfc2822::parse(text).ok().map(|at| at.timestamp());
    let (then, now) = (instant(changed)?, instant(text(headers, header::DATE)?)?);
    (then < now).then(|| changed.to_owned())
}

/// `bytes 100-199/200`: where it starts, and the whole when it is said.
fn content_range(text: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (start, _) = range.split_once('-')?;
    Some((start.trim().parse().ok()?, total.trim().parse().ok()))
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::{content_range, header, validator};
    use ureq::http::header::{HeaderMap, HeaderValue};

    fn headers(pairs: &[(header::HeaderName, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn a_part_is_gone_on_with_only_under_what_names_its_version_for_sure() {
        let strong = headers(&[(header::ETAG, "\"a\"")]);
        assert_eq!(validator(&strong).as_deref(), Some("\"a\""));
        assert_eq!(validator(&headers(&[(header::ETAG, "W/\"a\"")])), None);
        let older = "Sun, 01 Nov 2026 06:00:00 GMT";
        let dated = [
            (header::LAST_MODIFIED, older),
            (header::DATE, "Sun, 01 Nov 2026 06:00:01 GMT"),
        ];
        assert_eq!(validator(&headers(&dated)).as_deref(), Some(older));
        let just_now = [(header::LAST_MODIFIED, older), (header::DATE, older)];
        assert_eq!(validator(&headers(&just_now)), None);
    }

    #[test]
    fn a_range_says_where_it_starts_and_perhaps_the_whole() {
        assert_eq!(content_range("bytes 100-199/200"), Some((100, Some(200))));
        assert_eq!(content_range("bytes 100-199/*"), Some((100, None)));
        assert_eq!(content_range("bytes */200"), None);
        assert_eq!(content_range("items 0-1/2"), None);
    }
}
