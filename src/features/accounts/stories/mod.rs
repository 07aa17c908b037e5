//! Stories of persons: how they sign in, what they find when they come back, what nobody can do.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod haste;
mod passkeys;
mod providers;
mod providers_fresh;
mod providers_refused;
mod sealed;
mod second_factor;
mod signing_in;
mod vouching;
mod ways_back;

use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// The code in the last letter to an address that brings one. Two of the same second have no order.
async fn code(test: &TestApp, email: &str) -> String {
    let letters = test.letters(email).await;
    let figures = |subject: &str| -> String { subject.chars().filter(char::is_ascii_digit).collect() };
    let mut codes = letters.iter().map(|letter| figures(&letter.subject));
    codes.rfind(|figures| figures.len() == 6).unwrap()
}

/// Asks for a code as a person does.
async fn ask(browser: &Browser<'_>, email: &str) {
    let answer = browser
        .post("/en/sign-in", &[("email", email), ("next", "/en/me")])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(answer.header("location"), "/en/sign-in/code?next=%2Fen%2Fme");
}
