//! A file that stands on the disk, sent while it is read: how long it is, since when it is what it is, nothing where the reader has it
//! already, or the part that a reader lacks (RFC 9110, §§ 13 and 14).

use std::io::{self, Read, Seek, SeekFrom};
use std::time::UNIX_EPOCH;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use jiff::Timestamp;
use jiff::fmt::rfc2822::{DateTimeParser, DateTimePrinter};

use crate::shared::files::Opened;

/// Bytes that are read at once.
const AT_ONCE: u64 = 256 * 1024;

/// The answer that is a file, of this type, to a request with these headers.
///
/// # Errors
/// When the disk does not answer.
pub fn standing(headers: &HeaderMap, mut opened: Opened, media: HeaderValue) -> io::Result<Response> {
    let seen = Seen::of(&opened, headers)?;
    let mut response = if seen.is_known(headers) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match seen.part(headers) {
            Part::Whole => seen.sent(opened, StatusCode::OK, seen.bytes),
            Part::Some(from, to) => {
                opened.seek(SeekFrom::Start(from))?;
                let mut part = seen.sent(opened, StatusCode::PARTIAL_CONTENT, to - from + 1);
                let range = format!("bytes {from}-{to}/{}", seen.bytes);
                set(&mut part, header::CONTENT_RANGE, &range);
                part
            }
            Part::None => {
                let mut none = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
                set(
                    &mut none,
                    header::CONTENT_RANGE,
                    &format!("bytes */{}", seen.bytes),
                );
                none
            }
        }
    };
    set(&mut response, header::ETAG, &seen.tag);
    set(&mut response, header::LAST_MODIFIED, &seen.changed);
    if !seen.packed {
        set(&mut response, header::ACCEPT_RANGES, "bytes");
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, media);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// What a reader is told of a file before it is read: all of it from the file that is open, for another may take its name meanwhile.
struct Seen {
    bytes: u64,
    /// Another for other bytes. Where the answer may be packed on its way it is weak: its bytes are not those of the file.
    tag: String,
    /// Since when it is what it is.
    changed: String,
    second: i64,
    /// Whether the reader takes packed answers, of which no part is a part of the file.
    packed: bool,
}

/// What a reader asks for.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    /// From this byte to that one, both among them.
    Some(u64, u64),
    /// What is not there.
    None,
}

impl Seen {
    fn of(opened: &Opened, headers: &HeaderMap) -> io::Result<Self> {
        let about = opened.metadata()?;
        let since = about.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let second = i64::try_from(since.as_secs()).map_err(io::Error::other)?;
        let at = Timestamp::from_second(second).map_err(io::Error::other)?;
        let packed = said(headers, header::ACCEPT_ENCODING)
            .is_some_and(|said| said.contains("gzip") || said.contains("br"));
        let weak = if packed { "W/" } else { "" };
        Ok(Self {
            bytes: about.len(),
            tag: format!("{weak}\"{:x}-{:x}\"", since.as_nanos(), about.len()),
            changed: DateTimePrinter::new()
                .timestamp_to_rfc9110_string(&at)
                .map_err(io::Error::other)?,
            second,
            packed,
        })
    }

    /// Whether the reader has it. A tag says more than a date: where both are sent the date is not looked at.
    fn is_known(&self, headers: &HeaderMap) -> bool {
        let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
        let mut tags = headers.get_all(header::IF_NONE_MATCH).iter().peekable();
        if tags.peek().is_some() {
            let every = tags.filter_map(|tags| tags.to_str().ok());
            return every
                .flat_map(|tags| tags.split(','))
                .any(|tag| tag.trim() == "*" || bare(tag) == bare(&self.tag));
        }
        let since = said(headers, header::IF_MODIFIED_SINCE);
        let since = since.and_then(|date| DateTimeParser::new().parse_timestamp(date).ok());
        since.is_some_and(|since| since.as_second() >= self.second)
    }

    /// The part that is asked for; of several parts, all of it.
    fn part(&self, headers: &HeaderMap) -> Part {
        // Of another file than the one of which the reader has the beginning, all is sent.
        let is_own = |own: &str| own == self.tag || own == self.changed;
        let is_other = said(headers, header::IF_RANGE).is_some_and(|own| !is_own(own));
        let asked = said(headers, header::RANGE).and_then(|range| range.trim().strip_prefix("bytes="));
        match asked.and_then(|range| range.split_once('-')) {
            Some((from, to)) if !self.packed && !is_other => self.between(from.trim(), to.trim()),
            _ => Part::Whole,
        }
    }

    fn between(&self, from: &str, to: &str) -> Part {
        let last = self.bytes.saturating_sub(1);
        match (from.parse::<u64>(), to.parse::<u64>()) {
            (Ok(from), _) if from >= self.bytes => Part::None,
            (Ok(from), Ok(to)) if from <= to => Part::Some(from, to.min(last)),
            (Ok(from), Err(_)) if to.is_empty() => Part::Some(from, last),
            // So many at the end.
            (Err(_), Ok(0)) if from.is_empty() => Part::None,
            (Err(_), Ok(many)) if from.is_empty() && self.bytes > 0 => {
                Part::Some(self.bytes.saturating_sub(many), last)
            }
            _ => Part::Whole,
        }
    }

    /// So many bytes of what is open.
    fn sent(&self, opened: Opened, status: StatusCode, bytes: u64) -> Response {
        let reading = (opened, bytes);
        let body = Body::from_stream(stream::try_unfold(reading, |(mut opened, left)| async move {
            // Apart: a slow disk keeps nobody else waiting.
            let read = tokio::task::spawn_blocking(move || {
                let mut bytes = Vec::new();
                opened.by_ref().take(AT_ONCE.min(left)).read_to_end(&mut bytes)?;
                Ok::<_, io::Error>((bytes, opened))
            });
            let (bytes, opened) = read.await.map_err(io::Error::other)??;
            let left = left - bytes.len() as u64;
            Ok::<_, io::Error>((!bytes.is_empty()).then(|| (Bytes::from(bytes), (opened, left))))
        }));
        let mut response = (status, body).into_response();
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, HeaderValue::from(bytes));
        response
    }
}

fn said(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn set(response: &mut Response, name: HeaderName, value: &str) {
    let value = HeaderValue::from_str(value).expect("figures, dates and dashes fit in a header");
    response.headers_mut().insert(name, value);
}

#[cfg(test)]
mod tests {
    use super::{Part, Seen};

    #[test]
    fn a_part_is_of_the_file_or_there_is_none() {
        let of = |bytes: u64| Seen {
            bytes,
            tag: String::new(),
            changed: String::new(),
            second: 0,
            packed: false,
        };
        let ten = of(10);
        for (from, to, part) in [
            ("0", "3", Part::Some(0, 3)),
            ("4", "", Part::Some(4, 9)),
            ("4", "400", Part::Some(4, 9)),
            ("", "3", Part::Some(7, 9)),
            ("", "300", Part::Some(0, 9)),
            ("10", "", Part::None),
            ("", "0", Part::None),
            ("5", "3", Part::Whole),
            ("", "", Part::Whole),
            ("a", "3", Part::Whole),
            ("0", "3,5-6", Part::Whole),
        ] {
            assert_eq!(ten.between(from, to), part, "{from}-{to}");
        }
        assert_eq!(of(0).between("0", ""), Part::None);
    }
}
