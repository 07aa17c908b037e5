//! What reached us and had to be answered "busy": when it first did is sealed in the sender's browser, for whoever counts
//! seconds. Nothing is written for it: what was too busy to take the sending would be too busy to note it.

use axum::http::HeaderValue;

use super::cookies::Cookie;
use super::cx::Cx;
use crate::shared::sealing::Key;

/// Seconds for which it counts.
const SECONDS: i64 = 24 * 3600;

/// What a ticket is for: the address to which something was sent.
fn purpose(address: &str) -> String {
    format!("arrived\0{address}")
}

/// The header that leaves a ticket with the sender: something for this address reached us at `received`, in seconds. Nothing
/// where it holds one for that address already, which is older, or where nobody is signed in.
pub(super) fn ticket(cx: &Cx, address: &str, received: i64) -> Option<HeaderValue> {
    cx.cookie(Cookie::Session)?;
    if first(cx, address).is_some() {
        return None;
    }
    let key = Key::of(&cx.app.config).inspect_err(|error| {
        tracing::error!(%error, "the key that seals could not be read: a sending was answered with «busy» and without its hour");
    });
    let sealed = key.ok()?.seal(&purpose(address), received.to_string().as_bytes());
    Some(Cookie::Arrived.set(&sealed, SECONDS, cx.is_secure()))
}

/// When something for this address first reached us from this browser and was answered "busy", in seconds.
#[must_use]
pub fn first(cx: &Cx, address: &str) -> Option<i64> {
    let sealed = cx.cookie(Cookie::Arrived)?;
    let opened = Key::of(&cx.app.config)
        .ok()?
        .open(&purpose(address), sealed)
        .ok()?;
    let at: i64 = String::from_utf8(opened).ok()?.parse().ok()?;
    (cx.now() - SECONDS..=cx.now()).contains(&at).then_some(at)
}
