//! What was done is said once: after a form, the page that the person is led to begins with a line that
//! confirms it, without script and without a word of it in the address.
//!
//! The line travels in a cookie for a minute, sealed with the key beside the database: nobody writes one
//! for somebody else, and nobody reads it. The first page shown takes it away.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::cookies::Cookie;
use super::cx::Cx;
use crate::shared::sealing::Key;

/// Seconds for which the line waits for its page.
const SECONDS: i64 = 60;
/// Characters of it at most: a cookie holds four thousand bytes, and sealing doubles it.
const MOST: usize = 400;
/// What it is sealed for.
const PURPOSE: &str = "said";

impl Cx {
    /// Sends the reader to another page, which says what was done: a text of the reader's language.
    #[must_use]
    pub fn redirect_saying(&self, address: &str, said: &str) -> Response {
        let mut response = Redirect::to(address).into_response();
        self.say_next(&mut response, said);
        response
    }

    /// Lets the page that an answer leads to say what was done.
    pub fn say_next(&self, response: &mut Response, said: &str) {
        match Key::of(&self.app.config) {
            Ok(key) => {
                let short: String = said.chars().take(MOST).collect();
                let sealed = key.seal(PURPOSE, short.as_bytes());
                let cookie = Cookie::Said.set(&sealed, SECONDS, self.is_secure());
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            // It was done; only the line is missing.
            Err(error) => tracing::warn!(%error, "what was done could not be said"),
        }
    }

    /// The same for what was sent twice: nothing was done a second time.
    #[must_use]
    pub fn redirect_done(&self, address: &str) -> Response {
        self.redirect_saying(address, &self.t("said-already"))
    }

    /// What was just done, for the page that shows it.
    #[must_use]
    pub fn said(&self) -> Option<String> {
        let sealed = self.cookie(Cookie::Said)?;
        let opened = Key::of(&self.app.config).ok()?.open(PURPOSE, sealed).ok()?;
        String::from_utf8(opened).ok()
    }

    /// Takes the line away with the page that shows it.
    pub(super) fn said_once(&self, page: &mut Response) {
        if self.cookie(Cookie::Said).is_some() {
            let gone: HeaderValue = Cookie::Said.set("", 0, self.is_secure());
            page.headers_mut().append(header::SET_COOKIE, gone);
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use crate::testing::TestApp;

    #[tokio::test]
    async fn what_was_done_is_said_once_and_by_us_only() {
        let test = TestApp::empty().await;
        let ana = test.signed_in("ana@example.org", false).await;
        let fields = [("name", "Ana Fictive"), ("language", "en"), ("version", "1")];
        let sent = ana.post("/en/me/details", &fields).await;
        assert_eq!(sent.status, 303);
        let kept = ana.cookie("said").unwrap();
        assert!(
            sent.header("location") == "/en/me" && !kept.contains("details"),
            "not a word of it is in the address"
        );
        let page = ana.get("/en/me").await;
        assert!(
            page.body.contains("<p class=\"tell\" role=\"status\">"),
            "{}",
            page.body
        );
        assert_eq!(ana.cookie("said"), None);
        assert!(
            !ana.get("/en/me")
                .await
                .body
                .contains("class=\"tell\" role=\"status\"")
        );
        // Another's words, and ours bent, say nothing.
        let bent = kept.replace(['a', 'b'], "c");
        for forged in ["Your account was closed, call us", bent.as_str()] {
            ana.keep("said", forged);
            let page = ana.get("/en/me").await.body;
            assert!(!page.contains("class=\"tell\" role=\"status\""), "{page}");
        }
        test.close().await;
    }
}
