//! What the money on the table reaches is known in the demonstration, where a register could say it: beside what is granted, beside all
//! that is said, and beside what is supposed.

use super::living;
use crate::testing::page::unescaped;

/// What a sentence says of associations without employees, and of those with some: each begins with its amount.
fn said(page: &str) -> Vec<(String, String)> {
    let sentences = page.split("<p>Des ").skip(1);
    let parts = sentences.filter_map(|sentence| {
        let (_, sentence) = sentence.split_once(" à des associations, ")?;
        let (without, rest) = sentence.split_once(" vont à des associations sans salarié et ")?;
        let (with, _) = rest.split_once(" à des associations employeuses")?;
        Some((without.to_owned(), with.to_owned()))
    });
    parts.collect()
}

#[tokio::test]
async fn the_demonstration_knows_what_reaches_associations_without_employees() {
    let test = living().await;
    let yael = test.signed_in("yael@demonstration.example", true).await;
    let session = "select address from desk_session where title like 'Table%'";
    let session = format!("/fr/desk/sessions/{}", test.text(session).await);
    let table = unescaped(&yael.get(&session).await.body).replace(['\u{a0}', '\u{202f}'], " ");
    let both = said(&table);
    assert_eq!(both.len(), 2, "what is granted, and all that is said: {table}");
    for (without, with) in &both {
        for amount in [without, with] {
            assert!(
                !amount.starts_with('0') && amount.ends_with(" %)"),
                "{amount}: {table}"
            );
        }
    }
    assert_ne!(both[0], both[1], "a promise and a proposal are no grants");
    // Across the border no register says it; of all others that ask for money here one does.
    let silent = "select cast(count(distinct partner.organisation_id) as text) from partner
        join organisation on organisation.id = partner.organisation_id
        join requested on requested.partner_id = partner.id
        join application on application.id = requested.application_id and application.submitted > 0
        left join demonstration_entry on demonstration_entry.organisation_id = organisation.id
        where organisation.language = 'fr' and organisation.kind = 'association' and coalesce(demonstration_entry.staff, '') = ''";
    assert_eq!(test.text(silent).await, "0");
    test.close().await;
}
