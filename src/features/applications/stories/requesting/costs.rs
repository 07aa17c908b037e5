//! Which costs each funder would pay: said by whoever likes, to the cent, never twice, and signed with the rest.

use super::super::printing::{bare, printed};
use super::super::{fine, shown_hash, state};
use super::Asking;
use crate::features::programmes::Programme;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

const WORTH: &str = "select coalesce(cast(sum(cents) as text), '0') from requested_cost";

/// Account, programme, what stood there in cents, and what is typed.
type Said<'a> = (&'a str, &'a Programme, i64, &'a str);

impl Asking {
    /// The page of a partner's costs.
    fn costs(&self, at: usize) -> String {
        format!(
            "{}/submission/costs?call={}&partner={}&year=2027",
            self.scene.project,
            self.scene.call,
            self.partner(at).key
        )
    }

    /// Says which costs of a partner would be paid, and whether one is to be spread.
    async fn say(
        &self,
        browser: &Browser<'_>,
        at: usize,
        (parts, spread): (&[Said<'_>], Option<&Programme>),
    ) -> Answer {
        let mut fields = vec![("call".to_owned(), self.scene.call.clone())];
        for (account, programme, was, typed) in parts {
            let code = format!("{account}-{}", programme.address);
            fields.push((format!("was-{code}"), was.to_string()));
            fields.push((format!("a-{code}"), (*typed).to_owned()));
        }
        fields.extend(spread.map(|one| ("spread".to_owned(), one.address.clone())));
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        browser.post(&self.costs(at), &fields).await
    }

    /// Changes a cost of a partner in its budget, as its page does.
    async fn costs_now(&self, browser: &Browser<'_>, at: usize, (was, typed): (i64, &str)) -> Answer {
        let sheet = format!(
            "{}/budget/{}?year=2027",
            self.scene.project,
            self.partner(at).slug()
        );
        let was = was.to_string();
        browser.post(&sheet, &[("was-613", &was), ("a-613", typed)]).await
    }
}

fn plain(answer: &Answer) -> String {
    answer.body.replace(['\u{a0}', '\u{202f}'], " ")
}

fn says(answer: &Answer, words: &[&str]) {
    let plain = plain(answer);
    for said in words {
        assert!(plain.contains(said), "{said}: {plain}");
    }
}

#[tokio::test]
async fn a_cost_is_spread_to_the_cent_is_paid_once_and_is_signed() {
    let test = TestApp::demonstration().await;
    let asking = Asking::make(&test, [600_001, 400_000, 100_000]).await;
    let (scene, city, fund) = (&asking.scene, &asking.city, &asking.fund);
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select 50, project_id, id, 2027, '641', '', '', 399999 from partner where organisation_id = {}",
        asking.partner(0).id
    ))
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    // It begins with what is requested.
    let early = lead
        .get(&format!("{}/submission/costs?call={}", scene.project, scene.call))
        .await;
    assert_eq!(early.status, 303);
    assert!(early.header("location").contains("/submission/requests?"));
    let rows = [
        (0, city, 0, "8,000"),
        (0, fund, 0, "2,000"),
        (1, city, 0, "3,200"),
        (1, fund, 0, "800"),
        (2, city, 0, "800"),
        (2, fund, 0, "200"),
    ];
    assert_eq!(asking.write(&lead, &rows).await.status, 303);
    let matrix = lead.get(&asking.door()).await;
    fine(&matrix);
    assert!(matrix.body.contains("/submission/costs?call="), "{}", matrix.body);
    let page = lead.get(&asking.costs(0)).await;
    fine(&page);
    says(
        &page,
        &["of €6,000.01", "of €8,000 requested", "613 · ", "641 · "],
    );

    // Spreading shows, and keeps nothing.
    let blank = [("613", city, 0, ""), ("641", city, 0, "")];
    let spread = asking.say(&lead, 0, (&blank, Some(city))).await;
    fine(&spread);
    says(
        &spread,
        &["value=\"4800.01\"", "value=\"3199.99\"", "Nothing is saved yet"],
    );
    assert_eq!(test.text(WORTH).await, "0");
    let kept = [("613", city, 0, "4800.01"), ("641", city, 0, "3199.99")];
    assert_eq!(asking.say(&lead, 0, (&kept, None)).await.status, 303);
    assert_eq!(test.text(WORTH).await, "800000");
    // The second funder is spread over what the first leaves, so that nothing is paid twice.
    let rest = asking.say(&lead, 0, (&[], Some(fund))).await;
    fine(&rest);
    says(&rest, &["value=\"1200\"", "value=\"800\""]);

    // No amount pays more than it is; a cost that is paid twice is pointed out, and signed by nobody.
    let much = [("613", fund, 0, "1,200"), ("641", fund, 0, "800.01")];
    let much = asking.say(&lead, 0, (&much, None)).await;
    assert_eq!(much.status, 422);
    says(
        &much,
        &["Only €2,000 is requested", "€0.01 more", "value=\"800.01\""],
    );
    let twice = [("613", fund, 0, "1200.01"), ("641", fund, 0, "799.99")];
    assert_eq!(asking.say(&lead, 0, (&twice, None)).await.status, 303);
    for page in [asking.costs(0), asking.door(), scene.page()] {
        let page = lead.get(&page).await;
        fine(&page);
        says(
            &page,
            &[
                "the same cost cannot be paid twice. It is €6,000.01",
                "would together pay €6,000.02 of it",
                "€0.01 too much",
            ],
        );
    }
    assert_eq!(scene.freeze(&lead).await.status, 422);
    // Two say it at once: the one who comes later sees what holds. Nobody says it for others but the lead.
    let late = asking.say(&lead, 0, (&[("613", fund, 0, "1,000")], None)).await;
    assert_eq!(late.status, 422);
    says(&late, &["€1,200.01", "value=\"1,000\""]);
    fine(&second.get(&asking.costs(0)).await);
    let theirs = asking
        .say(&second, 0, (&[("613", fund, 120_001, "")], None))
        .await;
    assert_eq!(theirs.status, 404);
    let mended = [("613", fund, 120_001, "1,200"), ("641", city, 319_999, "3,000")];
    assert_eq!(asking.say(&lead, 0, (&mended, None)).await.status, 303);
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    let first = shown_hash(&lead.get(&scene.page()).await.body);

    // It is signed: changed, it is another document, and what was signed does not leave.
    let more = [("613", city, 0, "3,200")];
    assert_eq!(asking.say(&second, 1, (&more, None)).await.status, 303);
    let changed = lead.get(&scene.page()).await;
    says(&changed, &["The project changed since."]);
    assert_eq!(scene.freeze(&lead).await.status, 303);
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    assert_ne!(hash, first);
    for (browser, at) in [(&lead, 0), (&second, 1), (&third, 2)] {
        let slug = asking.partner(at).slug();
        let fields = [
            ("call", scene.call.as_str()),
            ("organisation", slug.as_str()),
            ("hash", hash.as_str()),
            ("agreed", "yes"),
        ];
        let signed = browser
            .post(&format!("{}/submission/sign", scene.project), &fields)
            .await;
        assert_eq!(signed.status, 303, "{}", signed.body);
    }
    let less = [("613", city, 320_000, "3,000")];
    assert_eq!(asking.say(&second, 1, (&less, None)).await.status, 303);
    assert_eq!(scene.send_this(&lead, &hash).await.status, 422);
    let back = [("613", city, 300_000, "3,200")];
    assert_eq!(asking.say(&second, 1, (&back, None)).await.status, 303);
    let sent = scene.send_this(&lead, &hash).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(state(&test).await, "submitted 2 2");
    let application = sent.header("location").to_owned();
    let read = second.get(&application).await;
    fine(&read);
    says(
        &read,
        &[
            "which costs each funder would pay",
            "€4,800.01",
            "For the whole project",
            "€199.99",
        ],
    );
    let document = second.get(&format!("{application}/versions/2.json")).await.body;
    assert!(document.contains("\"costs\":[{\"account\":\"6"), "{document}");
    let paper = printed(&second.get(&format!("{application}/versions/2")).await);
    for said in [
        "which costs each funder would pay",
        "For the whole project",
        "4,800.01",
    ] {
        assert!(paper.contains(&bare(said)), "{said}: {paper}");
    }

    // Taken back and requested anew, it is proposed, and kept by nobody.
    let taken = lead
        .post(&format!("{application}/withdraw"), &[("words", "")])
        .await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(asking.write(&lead, &rows).await.status, 303);
    let anew = lead.get(&asking.costs(0)).await;
    fine(&anew);
    let proposed = "come from the earlier application";
    says(&anew, &["value=\"4800.01\"", "value=\"3000\"", proposed]);
    // Whoever may not save them is not shown what is only proposed.
    let read = second.get(&asking.costs(0)).await;
    fine(&read);
    assert!(
        !plain(&read).contains("4800.01") && !plain(&read).contains(proposed),
        "{}",
        read.body
    );
    // Whoever empties every box and saves sees them empty.
    let blank = [
        ("613", city, 0, ""),
        ("641", city, 0, ""),
        ("613", fund, 0, ""),
        ("641", fund, 0, ""),
    ];
    let emptied = asking.say(&lead, 0, (&blank, None)).await;
    assert_eq!(emptied.status, 303, "{}", emptied.body);
    let emptied = lead.get(emptied.header("location")).await;
    fine(&emptied);
    assert!(
        !plain(&emptied).contains("4800.01") && !plain(&emptied).contains(proposed),
        "{}",
        emptied.body
    );
    let living = "select cast(count(*) as text) from requested_cost join application on application.id = application_id
         where living_key is not null";
    assert_eq!(test.text(living).await, "0");
    test.close().await;
}

#[tokio::test]
async fn what_funders_were_to_pay_goes_with_the_cost_and_with_the_amount_and_says_so() {
    let test = TestApp::demonstration().await;
    let asking = Asking::make(&test, [1_000_000, 400_000, 100_000]).await;
    let (scene, city) = (&asking.scene, &asking.city);
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(asking.write(&second, &[(1, city, 0, "3,200")]).await.status, 303);
    let said = [("613", city, 0, "3,000")];
    assert_eq!(asking.say(&second, 1, (&said, None)).await.status, 303);
    assert_eq!(test.text(WORTH).await, "300000");

    // The cost is lower than what is to be paid of it: nothing is changed, and it is pointed out.
    let lower = asking.costs_now(&second, 1, (400_000, "2,000")).await;
    assert_eq!(lower.status, 303, "{}", lower.body);
    let saved = second.get(lower.header("location")).await;
    fine(&saved);
    says(
        &saved,
        &["Funders were to pay some of the costs that you lowered or took away: 613"],
    );
    assert_eq!(test.text(WORTH).await, "300000");
    says(
        &second.get(&scene.page()).await,
        &[
            "nobody can pay more than a cost is",
            "would pay €3,000 of it",
            "€1,000 beyond it",
        ],
    );
    // Each finding leads where it is mended; a cost that was not lowered is not named, though more would be paid of it still.
    let door = second.get(&asking.door()).await;
    fine(&door);
    says(&door, &["/submission/costs?call=", "Correct it"]);
    let raised = asking.costs_now(&second, 1, (200_000, "2,500")).await;
    assert!(
        raised.header("location").ends_with("saved=1"),
        "{}",
        raised.header("location")
    );
    // It is taken away: nobody pays it any more, and the history says so.
    let gone = asking.costs_now(&second, 1, (250_000, "")).await;
    says(
        &second.get(gone.header("location")).await,
        &["Funders were to pay some of the costs"],
    );
    assert_eq!(test.text(WORTH).await, "0");
    let history = second.get(&format!("{}/history", scene.project)).await;
    fine(&history);
    says(
        &history,
        &["so this no longer holds", "line taken away, it said €3,000"],
    );

    // What somebody says meanwhile of a cost that is gone is kept, and pointed out.
    let late = [("613", city, 0, "500")];
    assert_eq!(asking.say(&second, 1, (&late, None)).await.status, 303);
    says(
        &second.get(&asking.costs(1)).await,
        &["It is €0", "€500 beyond it"],
    );
    // The amount is lowered below what it pays: pointed out; taken out: gone with it.
    let back = asking.costs_now(&second, 1, (0, "4,000")).await;
    assert!(
        back.header("location").ends_with("saved=1"),
        "{}",
        back.header("location")
    );
    assert_eq!(
        asking.write(&second, &[(1, city, 320_000, "400")]).await.status,
        303
    );
    says(
        &second.get(&asking.door()).await,
        &["which would pay €500 of costs: €100 too much"],
    );
    assert_eq!(asking.write(&second, &[(1, city, 40_000, "")]).await.status, 303);
    says(
        &second.get(&asking.door()).await,
        &["Funders were to pay some costs with an amount that you took out"],
    );
    assert_eq!(test.text(WORTH).await, "0");
    // What is typed for an amount that is gone is shown again, and not lost.
    let typed = asking.say(&second, 1, (&[("613", city, 0, "100")], None)).await;
    assert_eq!(typed.status, 422);
    says(&typed, &["value=\"100\"", "Only €0 is requested"]);
    test.close().await;
}
