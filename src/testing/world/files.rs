//! The files of the attacked organisation.

use super::{Browser, Role, TestApp, Who};

/// Attaches a file to the attacked organisation's project; gives its number there.
pub(super) async fn attach_a_file(test: &TestApp, people: &[(Who, Browser<'_>)]) -> String {
    let (_, browser) = people
        .iter()
        .find(|(who, _)| who.role == Some(Role::Representative))
        .unwrap();
    let file = ("a.pdf", "application/pdf", &b"%PDF-1.7 fictitious project"[..]);
    let added = browser
        .upload("/en/projects/attacked-k7f3q2m9/files", &[], file)
        .await;
    assert_eq!(added.status, 303, "{}", added.body);
    test.text("select cast(id as text) from project_file").await
}

/// Adds a piece to the attacked organisation's file; gives its number.
pub(super) async fn add_a_piece(test: &TestApp, people: &[(Who, Browser<'_>)], organisation: &str) -> String {
    let (_, browser) = people
        .iter()
        .find(|(who, _)| who.role == Some(Role::Representative))
        .unwrap();
    let fields = [
        ("kind", "statutes"),
        ("title", ""),
        ("period", ""),
        ("valid_until", ""),
        ("clearance", "funders"),
    ];
    let address = format!("/en/organisations/{organisation}/file/pieces/new");
    let file = ("a.pdf", "application/pdf", &b"%PDF-1.7 fictitious"[..]);
    let added = browser.upload(&address, &fields, file).await;
    assert_eq!(added.status, 303, "{}", added.body);
    test.text("select cast(id as text) from piece").await
}
