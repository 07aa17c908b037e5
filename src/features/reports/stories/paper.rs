//! The request of a partner on paper says what its file, its networks and the registers know, in the order of form 12156; its report says
//! how far it is from what was planned, as form 15059 does.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use lopdf::Document as Read;

use super::{DESK, REPORT, plain};
use crate::features::agreements::example::Scene;
use crate::testing::{Answer, TestApp};

/// What a PDF says: letters and figures alone, for blanks and hyphens are the layout's.
pub(super) fn printed(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let read = Read::load_mem(&answer.bytes).unwrap();
    let pages: Vec<u32> = read.get_pages().keys().copied().collect();
    bare(&read.extract_text(&pages).unwrap())
}

/// What each of its pages says, likewise.
fn pages(answer: &Answer) -> Vec<String> {
    let read = Read::load_mem(&answer.bytes).unwrap();
    let numbers = read.get_pages().into_keys();
    let texts = numbers.map(|page| bare(&read.extract_text(&[page]).unwrap()));
    texts.collect()
}

pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[tokio::test]
async fn paper_says_what_is_known_already_and_how_far_a_report_is_from_its_plan() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let (lead, city) = (scene.partners[0].id, scene.city.id);
    for sql in [
        format!(
            "update organisation set short_name = 'KTC', website = 'https://kitchens.example',
                legal_form = 'fr-association-public-utility' where id = {lead}"
        ),
        format!(
            "update organisation set legal_form = 'fr-association' where id = {}",
            scene.partners[1].id
        ),
        format!(
            "insert into piece (id, organisation_id, kind, title, period, clearance, created_at, version)
             values (901, {lead}, 'approval', 'Popular education', '2024', 'funders', 0, 1)"
        ),
        format!(
            "insert into piece_version (id, piece_id, organisation_id, number, name, text_version, signatory, signed_on, person_id,
                added_at)
             select 901, 901, {lead}, 1, '', 'text', 'Ana', '2026-11-01', min(id), 0 from person"
        ),
        "insert into network (id, key, name, kind, words, language, created_at, opened_at, version)
         values (901, 'n7f3q2m9', 'Neighbours of the kitchens', 'territory', '', 'en', 0, 1, 1)"
            .to_owned(),
        format!(
            "insert into membership (id, network_id, organisation_id, state, founder, changed_at)
             values (901, 901, {lead}, 'confirmed', 1, 0)"
        ),
        format!(
            "insert into grant_party (id, key, organisation_id) values (990001, 'x:1', {city}), (990002, 'x:2', {lead})"
        ),
        "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
         select 990003, min(id), 1, 990001, 990002, 1600000, 'voted', 'grant', 'single', 2024 from import"
            .to_owned(),
        "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
         select 990004, min(id), 2, 990001, 990002, 2400000, 'voted', 'grant', 'single', 2026 from import"
            .to_owned(),
    ] {
        test.sql(&sql).await;
    }
    let officer = test.signed_in("officer@example.org", true).await;
    let form = |at: usize| {
        let slug = scene.partners[at].slug();
        format!("/en/desk/applications/K7F3-Q2M9/forms/{slug}")
    };
    let request = printed(&officer.get(&form(0)).await);
    let mut from = 0;
    // Each in its place, one after the other.
    for said in [
        "Renewal for",
        "grants of 2024 are in the registers",
        "1. Identity",
        "KTC",
        "https://kitchens.example",
        "Person in charge of this request",
        "2. Relations with administrations",
        "Popular education (2024)",
        "yes, by the registers",
        "Subject to commercial taxes",
        "3. Relations with other associations",
        "Neighbours of the kitchens",
        "Legal persons among its members",
        "4. People",
        "5. Budget of the association",
        "6. Project",
        "Date or period",
        "61 External services",
        "613 ",
        "7. Statements",
    ] {
        let at = request[from..].find(&bare(said));
        from += at.unwrap_or_else(|| panic!("{said} is not there, or not in its place: {request}"));
    }
    // Of its own budget, which is filled by hand, each side is on one page from its first account to its sum.
    for (lang, heading, sides) in [
        (
            "en",
            "5. Budget of the association",
            [
                ("60 Purchases", "Total: Expenditure"),
                ("70 Sales", "Total: Income"),
            ],
        ),
        (
            "fr",
            "5. Budget de l’association",
            [("60 Achats", "Total : Charges"), ("70 Vente", "Total : Produits")],
        ),
        (
            "nl",
            "5. Begroting van de vereniging",
            [
                ("60 Aankopen", "Totaal: Kosten"),
                ("70 Verkoop", "Totaal: Opbrengsten"),
            ],
        ),
    ] {
        let pages = pages(&officer.get(&form(0).replace("/en/", &format!("/{lang}/"))).await);
        let begins = pages
            .iter()
            .position(|page| page.contains(&bare(heading)))
            .unwrap();
        for (page, (first, sum)) in pages[begins..].iter().zip(sides) {
            let at = page.find(&bare(first));
            let whole = at.is_some_and(|at| page[at..].contains(&bare(sum)));
            assert!(whole, "{lang}: {first}: {page}");
        }
    }
    // Nor does what came after it was sent, this very grant among that, make a renewal of it.
    assert!(!request.contains(&bare("grants of 2024, 2026")), "{request}");
    // Of another nothing is invented.
    let other = printed(&officer.get(&form(1)).await);
    for said in [
        "No earlier grant of these funders is in the registers",
        "the registers say nothing of it",
    ] {
        assert!(other.contains(&bare(said)), "{said}: {other}");
    }
    assert!(!other.contains(&bare("Popular education")), "{other}");
    // What was told here with an earlier application is known as well as what registers say.
    for sql in [
        "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn, created_at, changed_at)
         select 2, 'earlier-k7f3q2m9', 'EARL-0001', project_id, call_id, 'earlier', 'decided', 1, 1, 1, 0, 0 from application where id = 1",
        "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words,
            shared, notified_on, version)
         select 902, 2, partner, programme_id, organisation_id, funder_id, 'granted', 100, null, '', 0, '2025-03-02', 1 from decision
            where id = 2",
    ] {
        test.sql(sql).await;
    }
    let other = printed(&officer.get(&form(1)).await);
    assert!(
        other.contains(&bare("grants of 2025 are in the registers")),
        "{other}"
    );
    // What the file of another holds is its own: a partner reads that it is there.
    let second = test.signed_in("second@example.org", true).await;
    let theirs = format!(
        "/en/applications/shared-k7f3q2m9/forms/{}",
        scene.partners[0].slug()
    );
    let theirs = printed(&second.get(&theirs).await);
    assert!(!theirs.contains(&bare("Popular education")), "{theirs}");

    // What all of that took to type, beside what a form for each programme that each asks would have.
    let lead = test.signed_in("lead@example.org", true).await;
    let count = "/en/applications/shared-k7f3q2m9/forms";
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(page.contains(&format!("href=\"{count}\"")), "{page}");
    let page = plain(&lead.get(count).await);
    assert!(page.contains("4 forms 12156, one for each programme"), "{page}");
    assert_eq!(officer.get(count).await.status, 404);

    let third = test.signed_in("third@example.org", true).await;
    let own = format!("{REPORT}/{}", scene.partners[2].slug());
    let told = [("seen", "0"), ("done", "We cooked too."), ("done-613", "32,345")];
    assert_eq!(third.post(&own, &told).await.status, 303);
    let report = printed(&third.get(&format!("{own}/document")).await);
    // Of what was planned, what was not spent is neither of the other two amounts.
    for said in ["Planned", "Done", "Gap", "€40,000", "€32,345", "€7,655"] {
        assert!(report.contains(&bare(said)), "{said}: {report}");
    }
    // The whole is one paper: what each told under its name, over one table of all that they planned and did.
    let whole = printed(&lead.get(&format!("{REPORT}/document")).await);
    for said in ["We cooked too.", "€120,000", "€32,345"] {
        assert!(whole.contains(&bare(said)), "{said}: {whole}");
    }
    let desk = format!("{DESK}/document");
    assert_eq!(officer.get(&desk).await.status, 404, "nothing is sent yet");
    test.close().await;
}
