//! One request made by several to several funders, without any call: programmes are chosen, one matrix is written, all sign
//! the same file, each funder's own days count; and one alone goes the same way.

mod alone;
mod closing;
mod known;
mod many;
mod reading;
mod terms;
mod themes;
mod twice;
mod undertaking;
mod unread;

use jiff::ToSpan;

use self::known::{found_again, granted_before, known_to_all};
use super::{Scene, association, fine, join, shown_hash, state, told};
use crate::features::directory::Organisation;
use crate::features::programmes::example::{published, says};
use crate::features::programmes::{Content, Programme};
use crate::shared::authz::Role;
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

const WORD: &str = "programmes";

/// A public body of France.
async fn public(test: &TestApp) -> Organisation {
    let found = association(test, 7).await;
    test.sql(&format!(
        "update organisation set kind = 'public_body', commune = '59350' where id = {}",
        found.id
    ))
    .await;
    found
}

/// An association whose seat is in Belgium.
async fn belgian(test: &TestApp) -> Organisation {
    let found = association(test, 4).await;
    test.sql(&format!(
        "update organisation set commune = '33041' where id = {}",
        found.id
    ))
    .await;
    found
}

/// What a programme says that takes requests until so many days from now.
fn until(test: &TestApp, content: Content, days: i64) -> Content {
    let last = test.app.clock.today().checked_add(days.days()).unwrap();
    Content {
        closes: Some(last),
        ..content
    }
}

/// Three partners, one of them Belgian, and the programmes of a public body and of a private one.
struct Group {
    scene: Scene,
    belgian: Organisation,
    city: Programme,
    fund: Programme,
}

impl Group {
    async fn make(test: &TestApp) -> Self {
        let public = public(test).await;
        let private = association(test, 5).await;
        let asks = Content {
            questions: vec![Words::default().and(Lang::En, "Who opens the door?")],
            pieces: vec!["insurance".to_owned()],
            ..says("Together", 80, 100_000)
        };
        let city = until(test, asks, 30);
        let fund = until(test, says("Last quarter", 50, 50_000), 5);
        let city = published(test, &public, city, 4_000_000).await;
        let fund = published(test, &private, fund, 1_000_000).await;
        let scene = Scene {
            call: WORD.to_owned(),
            ..Scene::make(test, |_| ()).await
        };
        let belgian = belgian(test).await;
        test.give("belgian@example.org", Some(belgian.id), Role::Representative)
            .await;
        let lead = test.signed_in("lead@example.org", true).await;
        let browser = test.signed_in("belgian@example.org", true).await;
        join(&lead, &browser, &scene.project, &belgian).await;
        let group = Self {
            scene,
            belgian,
            city,
            fund,
        };
        for (at, cents) in (1..).zip([1_000_000, 400_000, 100_000]) {
            spends(test, group.partner(at - 1), (i64::try_from(at).unwrap(), cents)).await;
        }
        committed(test).await;
        group
    }

    fn partner(&self, at: usize) -> &Organisation {
        self.scene.partners.get(at).unwrap_or(&self.belgian)
    }

    fn door(&self) -> String {
        format!("{}/submission/programmes", self.scene.project)
    }

    async fn choose(&self, browser: &Browser<'_>, act: &str, programmes: &[&Programme]) -> Answer {
        let mut fields = vec![("act", act)];
        fields.extend(programmes.iter().map(|one| ("programme", one.address.as_str())));
        browser.post(&self.door(), &fields).await
    }

    /// Writes amounts, each knowing what was there: partner, programme, before, typed.
    async fn write(&self, browser: &Browser<'_>, amounts: &[(usize, &Programme, i64, &str)]) -> Answer {
        let mut fields = Vec::new();
        for (at, programme, was, typed) in amounts {
            let code = format!("{}-{}", self.partner(*at).key, programme.address);
            fields.push((format!("was-{code}"), was.to_string()));
            fields.push((format!("a-{code}"), (*typed).to_owned()));
        }
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let page = format!("{}/submission/requests?call={WORD}&year=2027", self.scene.project);
        browser.post(&page, &fields).await
    }

    /// What the city asks is answered, by somebody who knows what stood there.
    async fn answer(&self, browser: &Browser<'_>, (was, words): (&str, &str)) -> Answer {
        let page = format!("{}/submission/questions", self.scene.project);
        let name = format!("q-{}-1", self.city.address);
        let (shown, was) = (format!("was-{name}"), files::hash(was.as_bytes()));
        let fields = [
            ("call", WORD),
            (name.as_str(), words),
            (shown.as_str(), was.as_str()),
        ];
        browser.post(&page, &fields).await
    }

    /// The lead says that each partner receives its own.
    async fn direct(&self, lead: &Browser<'_>) {
        assert_eq!(self.answer(lead, ("", "The neighbours.")).await.status, 303);
        let page = format!("{}/submission/terms", self.scene.project);
        let said = [("call", WORD), ("mode", "direct"), ("clause", "")];
        let said = lead.post(&page, &said).await;
        assert_eq!(said.status, 303, "{}", said.body);
    }

    /// All three sign what the page shows.
    async fn sign(&self, test: &TestApp) {
        for (email, at) in [
            ("lead@example.org", 0),
            ("second@example.org", 1),
            ("belgian@example.org", 2),
        ] {
            let browser = test.signed_in(email, true).await;
            let hash = shown_hash(&browser.get(&self.scene.page()).await.body);
            let slug = self.partner(at).slug();
            let fields = [
                ("call", WORD),
                ("organisation", slug.as_str()),
                ("hash", hash.as_str()),
                ("agreed", "yes"),
            ];
            let signed = browser
                .post(&format!("{}/submission/sign", self.scene.project), &fields)
                .await;
            assert_eq!(signed.status, 303, "{}", signed.body);
        }
    }
}

async fn spends(test: &TestApp, partner: &Organisation, (id, cents): (i64, i64)) {
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select {id}, project_id, id, 2027, '613', '', '', {cents} from partner where organisation_id = {}",
        partner.id
    ))
    .await;
}

/// Every partner in France signed the contrat d'engagement républicain, which French law asks of no other.
async fn committed(test: &TestApp) {
    for sql in [
        "insert into piece (id, organisation_id, kind, title, period, clearance, created_at, version)
         select id, organisation_id, 'commitment', '', '', 'funders', 0, 1 from partner where organisation_id not in
            (select id from organisation where commune = '33041')",
        "insert into piece_version (id, piece_id, organisation_id, number, name, text_version, signatory, signed_on,
            person_id, added_at)
         select id, id, organisation_id, 1, '', 'text', 'Ana', '2026-11-01', (select min(id) from person), 0 from partner
         where organisation_id in (select organisation_id from piece)",
    ] {
        test.sql(sql).await;
    }
}

#[tokio::test]
async fn three_associations_ask_two_funders_with_one_file_and_no_call() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let (scene, city, fund) = (&group.scene, &group.city, &group.fund);
    let other = association(&test, 6).await;
    let firms = Content {
        kinds: vec!["company".to_owned()],
        ..says("Firms", 50, 1)
    };
    published(&test, &other, firms, 100).await;
    let gone = until(&test, says("Yesterday", 50, 1), -1);
    let gone = published(&test, &other, gone, 100).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;

    // What could fit comes with its reasons; what is closed can be read, not chosen.
    let page = second.get(&group.door()).await;
    fine(&page);
    for said in [
        "Could fit",
        "Together",
        "It helps organisations such as",
        "Probably not for you",
        "It does not help organisations such as",
        "Closed at the moment",
        "Yesterday",
        "It is for all communes.",
        "Your project costs enough to request the smallest amount",
        "It is for every theme.",
        "of which €10,000 is still available",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains(&format!("value=\"{}\"", gone.address)));
    let refused = group.choose(&second, "choose", &[city, &gone]).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(refused.body.contains("takes no requests any more"));
    assert_eq!(group.choose(&second, "choose", &[]).await.status, 422);
    assert_eq!(group.choose(&second, "choose", &[city, fund]).await.status, 303);
    assert_eq!(
        group.choose(&second, "choose", &[city]).await.status,
        303,
        "once is enough"
    );
    let chosen = lead.get(&group.door()).await;
    fine(&chosen);
    assert!(chosen.body.contains("Programmes chosen"), "{}", chosen.body);
    let check = lead.get(&scene.page()).await;
    fine(&check);
    assert!(check.body.contains("Nothing is requested yet"), "{}", check.body);
    assert_eq!(scene.freeze(&lead).await.status, 422);

    // One matrix; the Belgian partner asks too, and signs no French commitment.
    let amounts = [
        (0, city, 0, "8,000"),
        (0, fund, 0, "2,000"),
        (1, city, 0, "3,000"),
        (1, fund, 0, "1,000"),
        (2, city, 0, "800"),
        (2, fund, 0, "200"),
    ];
    let written = group.write(&lead, &amounts).await;
    assert_eq!(written.status, 303, "{}", written.body);
    let matrix = second
        .get(&format!("{}/submission/requests?call={WORD}", scene.project))
        .await;
    fine(&matrix);
    assert!(
        matrix.body.contains("<b data-total=\"all\">€15,000</b>"),
        "{}",
        matrix.body
    );
    let sheet = format!("{}/budget/{}?year=2027", scene.project, group.partner(1).slug());
    let sheet = second.get(&sheet).await;
    fine(&sheet);
    assert!(
        sheet.body.contains("Last quarter (") && sheet.body.contains("/submission/requests?call=programmes")
    );
    let check = lead.get(&scene.page()).await;
    fine(&check);
    for said in [
        "Nobody said yet who receives the money",
        "One question of Together is not answered yet",
        "lacks 1 paper that Together needs",
    ] {
        assert!(check.body.contains(said), "{said}: {}", check.body);
    }
    group.direct(&lead).await;
    // Two answer at once: the second sees what the first wrote, and loses nothing.
    let late = group.answer(&second, ("", "The mayor.")).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("The neighbours.") && late.body.contains("The mayor."));
    let questions = format!("{}/submission/questions?call={WORD}", scene.project);
    fine(&second.get(&questions).await);
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    group.sign(&test).await;
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 1 1");
    let application = sent.header("location").to_owned();
    let read = second.get(&application).await;
    fine(&read);
    for said in [
        "Received on",
        "when the first of these programmes closes",
        "without an answer on",
        "it is no public body",
        "Together (",
        "€11,800",
        "Who opens the door?",
        "The neighbours.",
    ] {
        let plain = read.body.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain.contains(said), "{said}: {}", read.body);
    }
    let document = second.get(&format!("{application}/versions/1.json")).await.body;
    assert!(!document.contains("\"call\""), "{document}");
    let paper = second.get(&format!("{application}/versions/1/receipt")).await;
    assert_eq!(paper.header("content-type"), "application/pdf");
    assert_eq!(told(&test, "second@example.org", "Receipt").await, 1);

    // Each funder is led to the desk, where it says first whether it stands too near, and reads nothing beside it; whom
    // nothing is asked finds nothing; the public learns that several asked together.
    for (at, organisation, status) in [(1, city.funder, 303), (2, fund.funder, 303), (3, other.id, 404)] {
        let email = format!("funder{at}@example.org");
        test.give(&email, Some(organisation), Role::Officer).await;
        let funder = test.signed_in(&email, true).await;
        let seen = funder.get(&application).await;
        assert_eq!(seen.status, status, "{at}: {}", seen.body);
        for beside in ["versions/1", "versions/1.json", "versions/1/receipt"] {
            let beside = funder.get(&format!("{application}/{beside}")).await;
            assert_eq!(beside.status, 404);
        }
        if status == 303 {
            assert!(seen.header("location").contains("/desk/applications/"));
            let desk = funder.get(seen.header("location")).await;
            fine(&desk);
            assert!(!desk.body.contains("/document\""), "not before it has declared");
            let declared = format!("{}/declare", seen.header("location"));
            assert_eq!(funder.post(&declared, &[("near", "no")]).await.status, 303);
            let paper = funder.get(&format!("{}/document", seen.header("location"))).await;
            assert_eq!(paper.header("content-type"), "application/pdf");
        }
        let edits = funder.get(&group.door()).await;
        assert_eq!(edits.status, 404);
    }
    let shown = test.get(&format!("/en/programmes/{}", city.address)).await;
    fine(&shown);
    assert!(shown.body.contains("1 made by several"), "{}", shown.body);

    // What was sent lives on; another list begins beside it.
    assert_eq!(group.choose(&lead, "choose", &[city]).await.status, 303);
    assert_eq!(group.write(&lead, &[(0, city, 0, "100")]).await.status, 303);
    found_again(&lead, scene).await;
    granted_before(&test, &group).await;
    let both = lead.get(&group.door()).await;
    fine(&both);
    assert!(both.body.contains("Sent already") && both.body.contains("Programmes chosen"));
    assert_eq!(
        test.text("select cast(count(*) as text) from application where living_key is not null")
            .await,
        "2"
    );
    known_to_all(&test, &group).await;
    test.close().await;
}
