//! Stories of what is corrected: who confirms reads what they confirm, and what was confirmed once stays to be read.

use super::{COUNT, fine, letters, seen, stage, together};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::unescaped;
use crate::testing::{Answer, TestApp};

/// Says what was told otherwise, having read it as `seen` says.
async fn correct(
    browser: &Browser<'_>,
    (door, id, seen): (&str, &str, &str),
    (said_year, said): (&str, &str),
) -> Answer {
    let [year, words] = ["year", "words"].map(|field| format!("{field}-{id}"));
    let fields = [
        ("act", "correct"),
        ("which", id),
        ("seen", seen),
        (year.as_str(), said_year),
        (words.as_str(), said),
    ];
    browser.post(door, &fields).await
}

/// Confirms what was told, having read it as `seen` says.
async fn confirm(browser: &Browser<'_>, (door, id, seen): (&str, &str, &str)) -> Answer {
    let how = format!("how-{id}");
    let fields = [
        ("act", "confirm"),
        ("which", id),
        ("seen", seen),
        (how.as_str(), "We lent the tools."),
    ];
    browser.post(door, &fields).await
}

async fn count(test: &TestApp, table: &str) -> String {
    test.text(&format!("select cast(count(*) as text) from {table}"))
        .await
}

#[tokio::test]
async fn the_years_are_those_of_the_project_and_a_word_that_was_confirmed_is_corrected_and_confirmed_anew() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test, 2).await;
    let project = together(&stage).await;
    let door = format!("{project}/done");
    let (first, ana) = &stage[0];
    let (second, bea) = &stage[1];
    let mut told = [
        ("act", "tell"),
        ("organisation", first.key.as_str()),
        ("year", "2025"),
        ("words", "We repaired forty bicycles."),
    ];
    // A project of this year did nothing last year, unless its own calendar says so.
    let early = ana.post(&door, &told).await;
    assert!(
        early.status == 422 && early.body.contains("one of the years since the project began"),
        "{}",
        early.body
    );
    test.sql(
        "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
         select id, 'actions', '', 1, 'a1', '', 0 from project",
    )
    .await;
    test.sql(
        "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
         select id, 'action-a1-starts', '', 1, '2025-09-01', '', 0 from project",
    )
    .await;
    told[2].1 = "2024";
    assert_eq!(ana.post(&door, &told).await.status, 422);
    told[2].1 = "2025";
    assert_eq!(ana.post(&door, &told).await.status, 303);
    let id = test.text("select cast(id as text) from testimony").await;
    let first_seen = seen(bea, &door).await;
    assert_eq!(confirm(bea, (&door, &id, &first_seen)).await.status, 303);
    assert_eq!(test.text(COUNT).await, "1");
    // Its author alone corrects it, and says something else by it.
    let late = correct(ana, (&door, &id, &first_seen), ("2025", "We repaired it all.")).await;
    assert!(
        late.status == 422
            && late.body.contains("We repaired it all.")
            && late.body.contains("changed this while you were writing"),
        "somebody confirmed it while it was written: {}",
        late.body
    );
    let now = seen(ana, &door).await;
    let at = (door.as_str(), id.as_str(), now.as_str());
    assert_eq!(correct(bea, at, ("2025", "We did it.")).await.status, 404);
    let same = correct(ana, at, ("2025", "We repaired forty bicycles.")).await;
    assert!(
        same.status == 422 && same.body.contains("Nothing is changed yet"),
        "{}",
        same.body
    );
    assert_eq!(correct(ana, at, ("2025", " ")).await.status, 422);
    let said = ("2025", "We repaired fourteen bicycles.");
    assert_eq!(correct(ana, at, said).await.status, 303);
    // It counts no more; whoever had confirmed it knows, and what it said stays to be read.
    assert_eq!(test.text(COUNT).await, "0");
    assert_eq!(
        letters(&test, "speaks1@example.org", "fourteen bicycles").await,
        1
    );
    let page = fine(&bea.get(&door).await);
    assert!(
        page.contains("We repaired fourteen bicycles.")
            && page.contains("Not confirmed by another partner yet.")
            && page.contains("What it said before")
            && page.contains("We repaired forty bicycles.")
            && page.contains(&format!("Confirmed by {}", second.name)),
        "{page}"
    );
    // Whoever read the words of before confirms nothing of these.
    let unread = confirm(bea, (&door, &id, &first_seen)).await;
    assert!(
        unread.status == 422
            && unread.body.contains("corrected since you read them")
            && unread.body.contains("We repaired fourteen bicycles.")
            && unread.body.contains(">We lent the tools.</textarea>"),
        "{}",
        unread.body
    );
    assert_eq!(test.text(COUNT).await, "0");
    let now = seen(bea, &door).await;
    assert_eq!(confirm(bea, (&door, &id, &now)).await.status, 303);
    let proved = "select words from carried_out";
    assert_eq!(test.text(proved).await, "We repaired fourteen bicycles.");
    for lang in ["fr", "nl"] {
        fine(&ana.get(&door.replacen("/en/", &format!("/{lang}/"), 1)).await);
    }
    // Corrected once more, it counts no more; but what was confirmed is not erased with it.
    let now = seen(ana, &door).await;
    let said = ("2025", "We repaired ten bicycles.");
    assert_eq!(correct(ana, (&door, &id, &now), said).await.status, 303);
    assert!(!fine(&ana.get(&door).await).contains(">Take back<"));
    let back = [("act", "back"), ("which", id.as_str())];
    assert_eq!(ana.post(&door, &back).await.status, 303);
    for (table, many) in [
        ("testimony", "1"),
        ("testimony_before", "2"),
        ("carried_out", "0"),
    ] {
        assert_eq!(count(&test, table).await, many, "{table}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_nobody_confirmed_keeps_its_language_and_its_year_when_it_is_corrected_and_is_taken_back_whole()
{
    let test = TestApp::demonstration().await;
    let stage = stage(&test, 2).await;
    let project = together(&stage).await;
    let door = format!("{project}/done");
    let french = door.replacen("/en/", "/fr/", 1);
    let (first, ana) = &stage[0];
    let told = [
        ("act", "tell"),
        ("organisation", first.key.as_str()),
        ("year", "2026"),
        ("words", "Nous avons réparé quarante vélos."),
    ];
    assert_eq!(ana.post(&french, &told).await.status, 303);
    // Its calendar said so then, and does not any more: the form says the year that was told, and no other for it.
    test.sql("update testimony set year = 2025").await;
    let id = test.text("select cast(id as text) from testimony").await;
    let page = ana.get(&door).await;
    fine(&page);
    assert!(
        page.body
            .contains("<option value=\"2025\" selected>2025</option>"),
        "{}",
        page.body
    );
    let now = seen(ana, &door).await;
    let said = ("2025", "Nous avons réparé quatorze vélos.");
    assert_eq!(correct(ana, (&door, &id, &now), said).await.status, 303);
    let stands = "select cast(year as text) || ' ' || language from testimony";
    assert_eq!(test.text(stands).await, "2025 fr");
    // Another language is chosen, where it was another.
    let language = format!("language-{id}");
    let [year, words] = ["year", "words"].map(|field| format!("{field}-{id}"));
    let now = seen(ana, &door).await;
    let fields = [
        ("act", "correct"),
        ("which", id.as_str()),
        ("seen", now.as_str()),
        (year.as_str(), "2025"),
        (words.as_str(), "We repaired fourteen bicycles."),
        (language.as_str(), "en"),
    ];
    assert_eq!(ana.post(&french, &fields).await.status, 303);
    assert_eq!(test.text(stands).await, "2025 en");
    let page = fine(&ana.get(&door).await);
    assert!(page.contains(">Take back<"), "{page}");
    let back = [("act", "back"), ("which", id.as_str())];
    assert_eq!(ana.post(&door, &back).await.status, 303);
    for table in ["testimony", "testimony_before", "carried_out"] {
        assert_eq!(count(&test, table).await, "0", "{table}");
    }
    test.close().await;
}

#[tokio::test]
async fn whoever_told_it_first_never_confirms_it_and_what_was_confirmed_stands_while_others_read_the_project()
{
    let test = TestApp::demonstration().await;
    let stage = stage(&test, 2).await;
    let project = together(&stage).await;
    let door = format!("{project}/done");
    let (first, ana) = &stage[0];
    let (second, bea) = &stage[1];
    let told = [
        ("act", "tell"),
        ("organisation", first.key.as_str()),
        ("year", "2026"),
        ("words", "We repaired forty bicycles."),
    ];
    assert_eq!(ana.post(&door, &told).await.status, 303);
    let id = test.text("select cast(id as text) from testimony").await;
    // A colleague corrects a word of it; whoever told it acts for the other partner too.
    test.give("colleague@example.org", Some(first.id), Role::Representative)
        .await;
    let colleague = test.signed_in("colleague@example.org", false).await;
    let now = seen(&colleague, &door).await;
    let said = ("2026", "We repaired forty bikes.");
    assert_eq!(correct(&colleague, (&door, &id, &now), said).await.status, 303);
    test.give("speaks0@example.org", Some(second.id), Role::Representative)
        .await;
    let both = test.signed_in("speaks0@example.org", false).await;
    assert!(!fine(&both.get(&door).await).contains("We were there"));
    let now = seen(bea, &door).await;
    let at = (door.as_str(), id.as_str(), now.as_str());
    assert_eq!(confirm(&both, at).await.status, 422, "their own words");
    assert_eq!(test.text(COUNT).await, "0");
    assert_eq!(confirm(bea, at).await.status, 303);
    assert_eq!(test.text(COUNT).await, "1");
    // Sent to others meanwhile, nobody could confirm it anew: it is not corrected, and what was typed is kept.
    let now = seen(&colleague, &door).await;
    test.sql(
        "insert into application (id, address, number, project_id, living_key, state, version, submitted, turn, created_at,
            changed_at)
         select 1, 'sent-k7f3q2m9', 'K7F3-Q2M9', id, 'living', 'submitted', 1, 1, 1, 0, 0 from project",
    )
    .await;
    let page = colleague.get(&door).await;
    fine(&page);
    assert!(!page.body.contains("value=\"correct\""), "{}", page.body);
    let said = ("2026", "We repaired fifty bikes.");
    let kept = correct(&colleague, (&door, &id, &now), said).await;
    assert!(
        kept.status == 422
            && unescaped(&kept.body).contains(&format!("id=\"words-{id}\">We repaired fifty bikes.")),
        "{}",
        kept.body
    );
    assert_eq!(test.text(COUNT).await, "1");
    test.close().await;
}
