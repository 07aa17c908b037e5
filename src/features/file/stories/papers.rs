//! Papers: added once, kept well, never at the cost of what was typed.

use std::os::unix::fs::PermissionsExt;

use super::{PDF, Town, faultless, fields};
use crate::shared::authz::Role;
use crate::shared::{files, uploads};

#[tokio::test]
async fn statutes_are_added_once_kept_under_their_hash_and_given_back_to_be_saved() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Treasurer, false)
        .await;
    let before = ana.get(&town.file).await;
    faultless(&before.body);
    assert!(
        before.body.contains("Statutes: there is none yet."),
        "{}",
        before.body
    );
    let page = ana.get(&format!("{}/pieces/new?kind=statutes", town.file)).await;
    faultless(&page.body);
    assert!(page.body.contains("enctype=\"multipart/form-data\""));

    let piece = town.add(&ana, "statutes", "funders").await;
    let after = ana.get(&town.file).await;
    assert!(!after.body.contains("Statutes: there is none yet."));
    assert!(
        after
            .body
            .contains("Who sees this: you, and the agents of funders."),
        "{}",
        after.body
    );
    faultless(&ana.get(&piece).await.body);
    faultless(&ana.get(&format!("{piece}/edit")).await.body);

    let hash = files::hash(PDF);
    let place = uploads::path(&town.test.app.config.data_dir, &hash);
    let rights = std::fs::metadata(&place).unwrap().permissions().mode();
    assert_eq!(rights & 0o777, 0o600);
    assert!(
        std::fs::read_dir(uploads::folder(&town.test.app.config.data_dir).join("incoming"))
            .unwrap()
            .next()
            .is_none()
    );

    let given = ana.get(&format!("{piece}/versions/1")).await;
    assert_eq!((given.status.as_u16(), given.body.as_bytes()), (200, PDF));
    for (name, value) in [
        ("content-type", "application/pdf"),
        (
            "content-disposition",
            "attachment; filename=\"Statuts _ jour.pdf\"; filename*=UTF-8''Statuts%20%C3%A0%20jour.pdf",
        ),
        ("content-security-policy", "sandbox"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(given.header(name), value);
    }
    // What changed on the disk is not given out, and is said.
    std::fs::write(&place, "%PDF-1.7 something else").unwrap();
    let refused = ana.get(&format!("{piece}/versions/1")).await;
    assert!(
        refused.body.contains("no longer the one that was added"),
        "{}",
        refused.body
    );
    town.test.close().await;
}

#[tokio::test]
async fn a_file_that_is_refused_costs_nobody_a_word() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::ProjectLead, false)
        .await;
    let new = format!("{}/pieces/new", town.file);
    let mut fields = fields("approval", "public_agents");
    fields[1].1 = "Jeunesse <b> et éducation";
    let large = vec![b'%'; 21 * 1024 * 1024];
    for (name, declared, bytes, told) in [
        ("a.exe", "application/octet-stream", &b"MZ"[..], "not taken"),
        ("a.pdf", "image/png", PDF, "does not match its name"),
        ("a.pdf", "application/pdf", &large, "larger than 20\u{a0}MB"),
        ("", "application/octet-stream", b"", "Choose a file."),
    ] {
        let answer = ana.upload(&new, &fields, (name, declared, bytes)).await;
        assert_eq!(answer.status, 422, "{name}");
        faultless(&answer.body);
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
        assert!(
            answer
                .body
                .contains("value=\"Jeunesse &#60;b&#62; et éducation\"")
        );
        assert!(
            answer
                .body
                .contains("id=\"clearance-is-public_agents\" value=\"public_agents\" checked")
        );
        assert!(answer.body.contains("value=\"2027-03-31\""));
    }
    // Nor does a good file sent with a wrong answer: it must be chosen again, and the page says so.
    fields[3].1 = "tomorrow";
    let answer = ana.upload(&new, &fields, ("a.pdf", "application/pdf", PDF)).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("Choose the file again") && answer.body.contains("value=\"tomorrow\""));
    // Officers' names are never public.
    let answer = ana
        .upload(&new, &super::fields("officers", "public"), ("a.pdf", "", PDF))
        .await;
    assert!(answer.body.contains("never public"), "{}", answer.body);
    assert_eq!(
        town.test.text("select cast(count(*) as text) from piece").await,
        "0"
    );
    assert_eq!(
        town.test.text("select cast(count(*) as text) from upload").await,
        "0"
    );
    // Where no file is expected, a large body is still refused.
    let elsewhere = ana.upload("/en/me/details", &fields, ("a.pdf", "", &large)).await;
    assert_eq!(elsewhere.status, 413);
    town.test.close().await;
}

#[tokio::test]
async fn what_was_typed_around_a_file_survives_the_end_of_the_session() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    town.test.pass(15 * 24 * 3600);
    let mut fields = fields("insurance", "funders");
    fields[1].1 = "Mutuelle fictive";
    let new = format!("{}/pieces/new", town.file);
    let led = ana.upload(&new, &fields, ("a.pdf", "application/pdf", PDF)).await;
    assert!(
        led.header("location").starts_with("/en/sign-in?next="),
        "{:?}",
        led.headers
    );
    let again = town.test.signed_in("ana@example.org", false).await;
    again.keep("kept", &ana.cookie("kept").unwrap());
    let kept = again.get("/en/sign-in/kept").await;
    assert!(kept.body.contains("Mutuelle fictive"), "{}", kept.body);
    // The kept form is sent without its file, which is asked for again.
    let asked = again.post(&new, &fields).await;
    assert_eq!(asked.status, 422);
    assert!(asked.body.contains("Choose a file.") && asked.body.contains("Mutuelle fictive"));
    town.test.close().await;
}

#[tokio::test]
async fn a_double_click_adds_one_piece_and_of_two_who_change_it_the_second_sees_the_first() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let new = format!("{}/pieces/new", town.file);
    let sent = [
        &fields("insurance", "funders")[..],
        &[("sending", "0123456789abcdef0123456789abcdef")],
    ]
    .concat();
    for _ in 0..2 {
        let answer = ana.upload(&new, &sent, ("a.pdf", "application/pdf", PDF)).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    assert_eq!(
        town.test.text("select cast(count(*) as text) from piece").await,
        "1"
    );
    let id = town.test.text("select cast(id as text) from piece").await;
    let edit = format!("{}/pieces/{id}/edit", town.file);
    let mut first = fields("insurance", "owner").to_vec();
    first.push(("version", "1"));
    let other: &[u8] = b"%PDF-1.7 another fictitious paper";
    assert_eq!(ana.upload(&edit, &first, ("b.pdf", "", other)).await.status, 303);
    let mut second = fields("insurance", "funders").to_vec();
    second.push(("version", "1"));
    second[3].1 = "2028-01-01";
    let told = ana.post(&edit, &second).await;
    assert_eq!(told.status, 422);
    assert!(
        told.body.contains("you alone, within the organisation"),
        "{}",
        told.body
    );
    assert!(told.body.contains("value=\"2028-01-01\"") && told.body.contains("name=\"version\" value=\"2\""));
    second.last_mut().unwrap().1 = "2";
    assert_eq!(ana.post(&edit, &second).await.status, 303);
    // Both versions are kept; without a new file the last one stays.
    let page = ana.get(&format!("{}/pieces/{id}", town.file)).await;
    assert!(
        page.body.contains("b.pdf") && page.body.contains("a.pdf"),
        "{}",
        page.body
    );
    let old = ana.get(&format!("{}/pieces/{id}/versions/1", town.file)).await;
    assert_eq!(old.body.as_bytes(), PDF);
    // Taken out, it is not there for anybody.
    let removed = ana.post(&format!("{}/pieces/{id}/remove", town.file), &[]).await;
    assert_eq!(removed.status, 303);
    assert_eq!(ana.get(&format!("{}/pieces/{id}", town.file)).await.status, 404);
    assert_eq!(
        ana.get(&format!("{}/pieces/{id}/versions/1", town.file))
            .await
            .status,
        404
    );
    town.test.close().await;
}

#[tokio::test]
async fn a_file_has_room_for_so_much_and_says_when_it_is_full() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    town.add(&ana, "statutes", "funders").await;
    town.test.sql("update upload set bytes = 209715200").await;
    let answer = ana
        .upload(
            &format!("{}/pieces/new", town.file),
            &fields("insurance", "owner"),
            ("b.pdf", "", b"%PDF-1.4 b"),
        )
        .await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("is full"), "{}", answer.body);
    town.test.close().await;
}

#[tokio::test]
async fn the_commitment_is_signed_by_a_representative_who_was_asked_again() {
    let town = Town::new().await;
    let page = format!("{}/commitment", town.file);
    let member = town
        .somebody("max@example.org", town.association, Role::Member, true)
        .await;
    let read = member.get(&page).await;
    faultless(&read.body);
    assert!(read.body.contains("2021-1947") && read.body.contains("lang=\"fr\""));
    let signing = [("signatory", "Ana Fictive"), ("agreed", "yes")];
    assert_eq!(member.post(&page, &signing).await.status, 404);
    let weak = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let led = weak.post(&page, &signing).await;
    assert!(
        led.header("location").starts_with("/en/sign-in/second-factor"),
        "{:?}",
        led.headers
    );
    let ana = town.test.signed_in("ana@example.org", true).await;
    let unticked = ana.post(&page, &[("signatory", "Ana Fictive")]).await;
    assert_eq!(unticked.status, 422);
    faultless(&unticked.body);
    assert!(unticked.body.contains("value=\"Ana Fictive\""));
    assert_eq!(ana.post(&page, &signing).await.status, 303);
    let file = ana.get(&town.file).await;
    assert!(
        !file.body.contains("engagement républicain: there is none yet"),
        "{}",
        file.body
    );
    let text = town
        .test
        .text("select text_version from piece_version where signatory = 'Ana Fictive'")
        .await;
    assert!(text.starts_with("2021-1947 "), "{text}");
    assert_eq!(
        town.test
            .text("select act from journal order by sequence desc limit 1")
            .await,
        "commitment-signed"
    );
    // What is signed says who, when and which text; the form is gone, and once is enough.
    let signed = ana.get(&page).await.body;
    faultless(&signed);
    assert!(
        signed.contains("Ana Fictive")
            && signed.contains("24 November 2026")
            && signed.contains("2021-1947 "),
        "{signed}"
    );
    assert!(!signed.contains("name=\"agreed\""), "{signed}");
    assert_eq!(ana.post(&page, &signing).await.status, 303);
    let versions = "select cast(count(*) as text) from piece_version where signatory = 'Ana Fictive'";
    assert_eq!(town.test.text(versions).await, "1");
    // A text that changed is signed anew.
    town.test
        .sql("update piece_version set text_version = 'older' where signatory = 'Ana Fictive'")
        .await;
    let changed = ana.get(&page).await.body;
    assert!(
        changed.contains("The text has changed since") && changed.contains("name=\"agreed\""),
        "{changed}"
    );
    // Ten minutes later one is asked again.
    town.test.pass(601);
    let later = ana.post(&page, &signing).await;
    assert!(
        later.header("location").starts_with("/en/sign-in/again"),
        "{:?}",
        later.headers
    );
    town.test.close().await;
}
