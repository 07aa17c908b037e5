//! What partners request of the programmes that a call offers: one matrix, its rules, and what is signed of it.

mod costs;
mod elsewhere;
mod given;
mod languages;

use budgets::CENTS_MOST;

use super::{OPEN, Scene, association, fine, join, say, shown_hash, state, third};
use crate::features::directory::Organisation;
use crate::features::programmes::Programme;
use crate::features::programmes::example::{published, says};
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

/// Three partners who answer a call that offers the programmes of two funders.
struct Asking {
    scene: Scene,
    third: Organisation,
    city: Programme,
    fund: Programme,
}

impl Asking {
    /// The budgets cost `charges`, in cents, one of each partner.
    async fn make(test: &TestApp, charges: [i64; 3]) -> Self {
        let (one, other) = (association(test, 4).await, association(test, 5).await);
        let city = published(test, &one, says("Together", 80, 100_000), 4_000_000).await;
        let fund = published(test, &other, says("Last quarter", 25, 50_000), 100_000).await;
        let scene = Scene::make(test, |content| {
            content.means.programmes = vec![city.address.clone(), fund.address.clone()];
        })
        .await;
        let third = third(test).await;
        let lead = test.signed_in("lead@example.org", true).await;
        let browser = test.signed_in("third@example.org", true).await;
        join(&lead, &browser, &scene.project, &third).await;
        let asking = Self {
            scene,
            third,
            city,
            fund,
        };
        for (at, cents) in (1..).zip(charges) {
            test.sql(&format!(
                "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
                 select {at}, project_id, id, 2027, '613', '', '', {cents} from partner where organisation_id = {}",
                asking.partner(at - 1).id
            ))
            .await;
        }
        for sql in [
            "insert into piece (id, organisation_id, kind, title, period, clearance, created_at, version)
             select id, organisation_id, 'commitment', '', '', 'funders', 0, 1 from partner",
            "insert into piece_version (id, piece_id, organisation_id, number, name, text_version, signatory, signed_on,
                person_id, added_at)
             select id, id, organisation_id, 1, '', 'text', 'Ana', '2026-11-01', (select min(id) from person), 0
             from partner",
        ] {
            test.sql(sql).await;
        }
        asking
    }

    fn partner(&self, at: usize) -> &Organisation {
        self.scene.partners.get(at).unwrap_or(&self.third)
    }

    fn door(&self) -> String {
        format!(
            "{}/submission/requests?call={}",
            self.scene.project, self.scene.call
        )
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
        browser.post(&format!("{}&year=2027", self.door()), &fields).await
    }
}

#[tokio::test]
async fn what_three_partners_request_of_two_funders_is_one_matrix_that_all_of_them_sign() {
    let test = TestApp::demonstration().await;
    let asking = Asking::make(&test, [1_000_000, 400_000, 100_000]).await;
    let (scene, city, fund) = (&asking.scene, &asking.city, &asking.fund);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let check = lead.get(&scene.page()).await;
    fine(&check);
    assert!(check.body.contains("/submission/requests?call="));
    fine(&second.get(&asking.door()).await);

    // Each writes its own row and nobody else's; the lead writes every row.
    let both = [(1, city, 0, "3,300"), (0, city, 0, "1")];
    assert_eq!(asking.write(&second, &both).await.status, 303);
    let rows = [
        (0, city, 0, "8,000"),
        (0, fund, 0, "2,000"),
        (2, city, 0, "800"),
        (2, fund, 0, "200"),
    ];
    assert_eq!(asking.write(&lead, &rows).await.status, 303);
    let page = second.get(&asking.door()).await;
    fine(&page);
    let second_key = &scene.partners[1].key;
    for said in [
        "requests €3,300 of Together, which pays 80 % of its costs at most: €3,200.",
        "€2,200 is requested of Last quarter, which has set €1,000 aside.",
        ">82.5</span> % of the costs",
        "<b data-total=\"all\">€14,300</b>",
        &format!("<b data-total=\"column-{}\">€12,100</b>", city.address),
        "<b>€700</b> still to be found",
        // What is typed changes it before it is saved, where there is script: the rest is given with it.
        &format!(
            "data-side=\"row-{second_key} column-{0} all a-{second_key}-{0}\"",
            city.address
        ),
        &format!("data-gap=\"row-{second_key}\" data-more=\"-400000\""),
        &format!(
            "data-rate=\"a-{second_key}-{}\" data-more=\"0\" data-costs=\"400000\"",
            city.address
        ),
        // Parts are a hundred together, and the whole is added up beside its partners.
        ">69.9</span> % of what is requested",
        ">23.1</span> % of what is requested",
        ">7</span> % of what is requested",
        "<b>All together</b><p class=\"by\">Costs €15,000 · other resources €0 · requested <span data-total=\"all\" data-more=\"0\">€14,300</span></p>",
        "data-costs=\"1500000\">80.7</span> % of the costs",
    ] {
        let plain = page.body.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain.contains(said), "{said}: {}", page.body);
    }
    let check = lead.get(&scene.page()).await;
    fine(&check);
    assert!(check.body.contains("which pays 80"), "{}", check.body);
    assert_eq!(scene.freeze(&lead).await.status, 422, "a rate is a rule");
    let kept = [(1, city, 330_000, "3,200"), (1, fund, 0, "800")];
    assert_eq!(asking.write(&second, &kept).await.status, 303);
    // The budgets read these amounts, and balance by them alone.
    let budget = lead.get(&format!("{}/budget", scene.project)).await;
    fine(&budget);
    assert!(budget.body.contains("Private help (foundation)") && budget.body.contains("€15,000"));
    let sheet = format!("{}/budget/{}?year=2027", scene.project, asking.partner(1).slug());
    let sheet = second.get(&sheet).await;
    fine(&sheet);
    assert!(sheet.body.contains("Last quarter (") && sheet.body.contains("data-product=\"400000\""));
    assert_eq!(
        scene.freeze(&lead).await.status,
        303,
        "what is set aside forbids nothing"
    );
    let first = shown_hash(&lead.get(&scene.page()).await.body);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);

    // An amount changes after one has signed: all sign again.
    let moved = [(1, city, 320_000, "3,100"), (1, fund, 80_000, "900")];
    assert_eq!(asking.write(&second, &moved).await.status, 303);
    let page = lead.get(&scene.page()).await;
    assert!(page.body.contains("The project changed since."), "{}", page.body);
    assert_eq!(scene.freeze(&lead).await.status, 303);
    let page = lead.get(&scene.page()).await;
    assert_ne!(shown_hash(&page.body), first);
    assert_eq!(page.body.matches("A signature is awaited").count(), 3);
    scene.sign(&lead, 0).await;
    scene.sign(&second, 1).await;
    let hash = shown_hash(&page.body);
    let slug = asking.third.slug();
    let fields = [
        ("call", scene.call.as_str()),
        ("organisation", slug.as_str()),
        ("hash", hash.as_str()),
        ("agreed", "yes"),
    ];
    third
        .post(&format!("{}/submission/sign", scene.project), &fields)
        .await;
    // What is requested is what was signed, or nothing is sent.
    let less = [(1, city, 310_000, "3,000")];
    assert_eq!(asking.write(&second, &less).await.status, 303);
    let refused = scene.send_this(&lead, &hash).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("The amounts requested changed"),
        "{}",
        refused.body
    );
    let back = [(1, city, 300_000, "3,100")];
    assert_eq!(asking.write(&second, &back).await.status, 303);
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 2 2");
    let application = sent.header("location").to_owned();
    let read = second.get(&application).await;
    fine(&read);
    for said in ["Together (", "version 1", "€3,100", "€11,900", "€15,000"] {
        assert!(read.body.contains(said), "{said}: {}", read.body);
    }
    for paper in ["", "/receipt"] {
        let printed = second.get(&format!("{application}/versions/2{paper}")).await;
        assert_eq!(
            (printed.status.as_u16(), printed.header("content-type")),
            (200, "application/pdf")
        );
    }
    let document = second.get(&format!("{application}/versions/2.json")).await.body;
    assert!(
        document.contains(&format!("\"programme\":\"{}\"", city.address)),
        "{document}"
    );
    // What is said of money has its silence, though the call itself names none.
    assert!(!read.body.contains("neither asks for money"), "{}", read.body);
    // Taken back, it may begin anew: the amounts are proposed, and nothing is kept before somebody says so.
    let taken = lead
        .post(&format!("{application}/withdraw"), &[("words", "")])
        .await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    let anew = lead.get(&asking.door()).await;
    fine(&anew);
    assert!(anew.body.contains("value=\"8000\"") && anew.body.contains("<b data-total=\"all\">€0</b>"));
    test.close().await;
}

#[tokio::test]
async fn an_amount_is_never_typed_twice_and_nobody_takes_back_what_another_wrote() {
    let test = TestApp::demonstration().await;
    let asking = Asking::make(&test, [1_000_000, 400_000, 100_000]).await;
    let (city, fund) = (&asking.city, &asking.fund);
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let funder = association(&test, 4).await;
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select 77, project_id, id, 2027, '74-private', '{}', 'asked', 150000 from partner where organisation_id = {}",
        funder.name.replace('\'', "''"),
        asking.partner(1).id
    ))
    .await;
    let page = second.get(&asking.door()).await;
    fine(&page);
    assert!(page.body.contains("Already in a budget") && page.body.contains("€1,500 asked of"));
    let turn = [("act", "turn"), ("line", "77")];
    let theirs = lead.post(&asking.door(), &turn).await;
    assert_eq!(theirs.status, 404, "a budget is its partner’s own");
    for _ in 0..2 {
        assert_eq!(second.post(&asking.door(), &turn).await.status, 303);
    }
    let requested = "select cast(sum(cents) as text) from requested";
    assert_eq!(test.text(requested).await, "150000");
    assert_eq!(
        test.text("select cast(count(*) as text) from budget_line").await,
        "3"
    );

    // What would be more than an amount may be is refused, and stays where it was.
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select 78, project_id, id, 2027, '74-private', '{}', 'asked', {CENTS_MOST} from partner
         where organisation_id = {}",
        funder.name.replace('\'', "''"),
        asking.partner(1).id
    ))
    .await;
    let much = [("act", "turn"), ("line", "78")];
    let much = second.post(&asking.door(), &much).await;
    assert_eq!(much.status, 422, "{}", much.body);
    assert!(much.body.contains("error-summary"), "{}", much.body);
    assert_eq!(test.text(requested).await, "150000");
    test.sql("delete from budget_line where id = 78").await;

    // Two write the same box: the second keeps what it typed and sees what holds.
    let one = [(1, city, 150_000, "2,000"), (1, fund, 0, "600")];
    assert_eq!(asking.write(&second, &one).await.status, 303);
    let other = [
        (1, city, 150_000, "2,500"),
        (0, fund, 0, "twelve"),
        (0, city, 0, "-5"),
    ];
    let late = asking.write(&lead, &other).await;
    assert_eq!(late.status, 422);
    for said in [
        "€2,000",
        "value=\"2,500\"",
        "value=\"twelve\"",
        "“Last quarter”, 2027: Write an amount",
        "“Together”, 2027: An amount cannot be less than nothing",
    ] {
        assert!(late.body.contains(said), "{said}: {}", late.body);
    }
    assert_eq!(test.text(requested).await, "260000");
    // Left as it was shown, a box takes nothing back.
    let again = [(1, city, 150_000, "1,500"), (0, fund, 0, "500")];
    assert_eq!(asking.write(&lead, &again).await.status, 303);
    assert_eq!(test.text(requested).await, "310000");
    // A programme that closes takes no more, and says so.
    test.sql(&format!(
        "update programme set state = 'closed' where id = {}",
        fund.id
    ))
    .await;
    let more = asking.write(&lead, &[(0, fund, 50_000, "900")]).await;
    assert_eq!(more.status, 422, "{}", more.body);
    let page = lead.get(&asking.scene.page()).await;
    fine(&page);
    assert!(
        page.body.contains("takes no requests with this call"),
        "{}",
        page.body
    );
    say(&test, "summary", "fr", "Cuisiner ensemble.", "").await;
    assert_eq!(asking.scene.freeze(&lead).await.status, 422);
    // Once nothing can be sent any more, what was never signed is requested no more and nothing is written.
    test.pass(OPEN);
    let lead = test.signed_in("lead@example.org", true).await;
    let over = lead.get(&asking.door()).await;
    fine(&over);
    for said in [
        "these amounts can no longer be changed",
        "<b data-total=\"all\">€0</b>",
    ] {
        assert!(over.body.contains(said), "{said}: {}", over.body);
    }
    let late = asking.write(&lead, &[(0, city, 0, "1")]).await;
    assert_eq!(late.status, 303, "it is led back to the page that says so");
    assert_eq!(test.text(requested).await, "310000");
    // What was begun and never frozen is dropped by its lead, and counts no more.
    let second = test.signed_in("second@example.org", true).await;
    let address = test.text("select address from application").await;
    let drop = format!("{}/submission/drop", asking.scene.project);
    let which = [("application", address.as_str())];
    assert_eq!(second.post(&drop, &which).await.status, 404);
    let offered = lead.get(&asking.door()).await;
    assert!(offered.body.contains("Drop this application"), "{}", offered.body);
    for _ in 0..2 {
        assert_eq!(
            lead.post(&drop, &which).await.header("location"),
            asking.scene.project
        );
    }
    let left = "select cast((select count(*) from application) + (select count(*) from requested) as text)";
    assert_eq!(test.text(left).await, "0");
    fine(&lead.get(&format!("{}/history", asking.scene.project)).await);
    test.close().await;
}
