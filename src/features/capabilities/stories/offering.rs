//! What is offered to whoever may need it: one writes about it where one reads it, and it ends on its day.

use super::{fine, stage, typed};
use crate::features::capabilities::remind;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const DAY: i64 = 86_400;

const HALL: [(&str, &str); 3] = [
    ("places", "A hall of 80 m²"),
    ("language", "en"),
    ("version", "0"),
];

fn page(of: &Organisation) -> String {
    format!("/en/organisations/{}", of.slug())
}

fn with(own: &Organisation, other: &Organisation) -> String {
    format!("{}/offers/with/{}", page(own), other.slug())
}

/// The first association offers its hall: all of them, and who represents the second.
async fn offered(test: &TestApp) -> (Vec<Organisation>, Browser<'_>) {
    let (all, _) = stage(test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let said = ana.post(&format!("{}/offers", page(&all[0])), &HALL).await;
    assert_eq!(said.status, 303, "{}", said.body);
    (all, test.signed_in("bob@example.org", false).await)
}

#[tokio::test]
async fn who_reads_what_is_offered_writes_to_it_and_no_address_is_told() {
    let test = TestApp::demonstration().await;
    let (all, _) = stage(&test).await;
    let [offers, writes, else_] = &all[..] else {
        panic!("three associations");
    };
    let [ana, bob, eve, zoe] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
        test.signed_in("zoe@example.org", false).await,
    ];
    let way = format!("{}/offers/write", page(offers));
    assert_eq!(test.get(&way).await.status, 404, "it offers nothing yet");
    let said = ana.post(&format!("{}/offers", page(offers)), &HALL).await;
    assert_eq!(said.status, 303, "{}", said.body);
    // Whoever has no account, or acts for nobody yet, is told what to do.
    let public = test.get(&page(offers)).await;
    fine(&public);
    assert!(
        public.body.contains(&format!("href=\"{way}\"")),
        "{}",
        public.body
    );
    assert!(
        !ana.get(&page(offers)).await.body.contains(&way),
        "not to oneself"
    );
    for lang in ["en", "fr", "nl"] {
        let own = way.replace("/en/", &format!("/{lang}/"));
        for told in [test.get(&own).await, zoe.get(&own).await] {
            fine(&told);
            assert!(
                told.body.contains("A hall of 80 m²") && !told.body.contains("ana@"),
                "{}",
                told.body
            );
        }
    }
    let stranger = test.get(&way).await;
    assert!(
        stranger.body.contains("create your account") && stranger.body.contains("/en/sign-in?next="),
        "{}",
        stranger.body
    );
    assert!(zoe.get(&way).await.body.contains("You do not yet act for"));
    // Who acts for one is there at once; what is offered is there to be read, and named in the letter.
    assert_eq!(bob.get(&way).await.header("location"), with(writes, offers));
    assert_eq!(
        ana.get(&with(offers, writes)).await.status,
        404,
        "nothing is offered there, and nothing written"
    );
    let talk = bob.get(&with(writes, offers)).await;
    fine(&talk);
    assert!(talk.body.contains("A hall of 80 m²"), "{}", talk.body);
    let words = [("words", "Is it free on Sundays?"), ("sending", "once")];
    for _ in 0..2 {
        let sent = bob.post(&with(writes, offers), &words).await;
        assert_eq!(sent.header("location"), with(writes, offers), "{}", sent.body);
    }
    let letters = test.letters("ana@example.org").await;
    assert_eq!(letters.len(), 1, "sent twice, it is one");
    let title = format!("What {} can offer (A hall of 80 m²)", offers.name);
    for said in [title.as_str(), "Is it free on Sundays?", &with(offers, writes)] {
        assert!(letters[0].body.contains(said), "{said}: {}", letters[0].body);
    }
    assert!(!letters[0].body.contains("bob@"));
    let me = ana.get("/en/me").await;
    assert!(
        me.body.contains("wrote to you") && me.body.contains(&with(offers, writes)),
        "{}",
        me.body
    );
    let answered = ana
        .post(&with(offers, writes), &[("words", "It is."), ("sending", "back")])
        .await;
    assert_eq!(answered.status, 303, "{}", answered.body);
    let letters = test.letters("bob@example.org").await;
    assert!(letters[0].body.contains(&title), "{}", letters[0].body);
    assert!(!ana.get("/en/me").await.body.contains("wrote to you"));
    // An agent writes in the name of the public body.
    let claude = test.signed_in("claude@example.org", true).await;
    let led = claude.get(&way).await.header("location").to_owned();
    assert!(led.ends_with(&format!("/offers/with/{}", offers.slug())), "{led}");
    let words = [("words", "Shall we meet?"), ("sending", "agent")];
    assert_eq!(claude.post(&led, &words).await.status, 303);
    assert_eq!(test.letters("ana@example.org").await.len(), 2);
    // What is offered no more begins nothing new; what was begun goes on, unless one of them wishes no more.
    let withdrawn = ana.post(&format!("{}/offers/withdraw", page(offers)), &[]).await;
    assert_eq!(withdrawn.status, 303);
    for gone in [way, with(else_, offers)] {
        assert_eq!(eve.get(&gone).await.status, 404, "{gone}");
    }
    fine(&bob.get(&with(writes, offers)).await);
    ana.post(&with(offers, writes), &[("act", "block")]).await;
    let refused = bob
        .post(
            &with(writes, offers),
            &[("words", "And on Mondays?"), ("sending", "more")],
        )
        .await;
    assert!(
        refused.status == 422 && refused.body.contains("does not wish to receive"),
        "{}",
        refused.body
    );
    test.close().await;
}

#[tokio::test]
async fn who_is_shown_to_nobody_writes_to_nobody_for_nobody_could_answer() {
    let test = TestApp::demonstration().await;
    let (all, bob) = offered(&test).await;
    fine(&bob.get(&with(&all[1], &all[0])).await);
    directory::withhold(&test.app, &all[1].key, "asked", None)
        .await
        .unwrap();
    let told = bob.get(&format!("{}/offers/write", page(&all[0]))).await;
    fine(&told);
    assert!(told.body.contains("You do not yet act for"), "{}", told.body);
    let words = [("words", "Is it free on Sundays?"), ("sending", "withheld")];
    let sent = bob.post(&with(&all[1], &all[0]), &words).await;
    assert_eq!(sent.status, 404);
    assert!(test.letters("ana@example.org").await.is_empty());
    test.close().await;
}

#[tokio::test]
async fn a_message_to_an_organisation_for_which_nobody_acts_any_more_waits_and_that_is_said() {
    let test = TestApp::demonstration().await;
    let (all, bob) = offered(&test).await;
    test.sql(&format!(
        "update mandate set ended_at = 1 where organisation_id = {}",
        all[0].id
    ))
    .await;
    let words = [("words", "Is anybody there?"), ("sending", "nobody")];
    let sent = bob.post(&with(&all[1], &all[0]), &words).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let told = bob.get(&with(&all[1], &all[0])).await;
    fine(&told);
    assert!(told.body.contains("your message waits here"), "{}", told.body);
    assert!(test.letters("ana@example.org").await.is_empty());
    // Whoever acts for it next finds it.
    test.give("zoe@example.org", Some(all[0].id), Role::Representative)
        .await;
    let zoe = test.signed_in("zoe@example.org", false).await;
    assert!(zoe.get("/en/me").await.body.contains(&with(&all[0], &all[1])));
    test.close().await;
}

#[tokio::test]
async fn what_is_offered_ends_on_its_day_is_announced_once_before_and_said_again_in_one_act() {
    let test = TestApp::demonstration().await;
    let (all, _) = stage(&test).await;
    let door = format!("{}/offers", page(&all[0]));
    let ana = test.signed_in("ana@example.org", false).await;
    for (until, fits) in [
        ("2026-11-23", false),
        ("2028-11-25", false),
        ("soon", false),
        ("", true),
    ] {
        let mut fields = HALL.to_vec();
        fields.push(("until", until));
        let said = ana.post(&door, &fields).await;
        assert_eq!(said.status == 303, fits, "{until}: {}", said.body);
        let refused = said.body.contains("Choose a day between today and two years");
        assert_ne!(refused, fits, "{until}");
    }
    let today = || test.app.clock.today();
    let public = test.get(&page(&all[0])).await;
    fine(&public);
    assert!(
        public.body.contains("it stands until 24 November 2027"),
        "{}",
        public.body
    );
    assert_eq!(remind(&test.app, today()).await.unwrap(), 0, "a year is long");
    // A month before.
    test.pass(340 * DAY);
    for announced in [1, 0] {
        assert_eq!(remind(&test.app, today()).await.unwrap(), announced, "once");
    }
    let letters = test.letters("ana@example.org").await;
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].subject.contains("24 November 2027") && letters[0].body.contains(&door),
        "{}",
        letters[0].body
    );
    let ana = test.signed_in("ana@example.org", false).await;
    assert!(ana.get("/en/me").await.body.contains("is it still true?"));
    let form = ana.get(&door).await;
    fine(&form);
    assert!(
        form.body.contains("You said so on") && form.body.contains("Still true"),
        "{}",
        form.body
    );
    // After its day nobody else reads it, and it is kept for those who may say it again.
    test.pass(30 * DAY);
    assert!(!test.get(&page(&all[0])).await.body.contains("A hall of 80 m²"));
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    assert_eq!(bob.get(&format!("{door}/write")).await.status, 404);
    for lang in ["en", "fr", "nl"] {
        let own = page(&all[0]).replace("/en/", &format!("/{lang}/"));
        let kept = ana.get(&own).await;
        fine(&kept);
        assert!(
            kept.body.contains("A hall of 80 m²") && kept.body.contains(&format!("{own}/offers/renew")),
            "{}",
            kept.body
        );
    }
    for _ in 0..2 {
        let renewed = ana.post(&format!("{door}/renew"), &[("version", "1")]).await;
        assert_eq!(renewed.status, 303, "{}", renewed.body);
    }
    let public = test.get(&page(&all[0])).await;
    fine(&public);
    assert!(
        public.body.contains("it stands until 29 November 2028"),
        "{}",
        public.body
    );
    let acts = "select string_agg(act, ' ' order by sequence) from journal where act like 'capabilities-%'";
    assert_eq!(
        test.text(acts).await,
        "capabilities-said capabilities-renewed",
        "each once"
    );
    assert_eq!(remind(&test.app, today()).await.unwrap(), 0);
    test.close().await;
}

#[tokio::test]
async fn the_answer_to_a_closed_call_says_so_first_and_nothing_of_a_form_opened_before_is_lost() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let door = |of: usize| format!("{}/calls/{call}/capabilities", page(&all[of]));
    let ana = test.signed_in("ana@example.org", false).await;
    let said = ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    assert_eq!(said.status, 303);
    test.pass(2 * DAY);
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let closed = "Answers are not taken any more. An answer that comes too late is not examined";
    let silent = bob.get(&door(1)).await;
    fine(&silent);
    assert!(
        silent.body.contains(closed) && !silent.body.contains("name=\"people\""),
        "{}",
        silent.body
    );
    // Who answered reads what it said, and takes it back if it wishes.
    let own = ana.get(&door(0)).await;
    fine(&own);
    assert!(
        own.body.contains(closed)
            && own.body.contains("<dd>Four of us</dd>")
            && own.body.contains("/withdraw")
            && !own.body.contains("name=\"people\""),
        "{}",
        own.body
    );
    let late = bob.post(&door(1), &typed("Nine cooks", "no", "0")).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains(closed) && late.body.contains("value=\"Nine cooks\""),
        "{}",
        late.body
    );
    test.close().await;
}

#[tokio::test]
async fn what_was_taken_back_is_filled_in_with_the_day_on_which_it_was_said() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let door = format!("{}/calls/{call}/capabilities", page(&all[0]));
    let ana = test.signed_in("ana@example.org", false).await;
    let said = ana.post(&door, &typed("Four of us", "yes", "0")).await;
    assert_eq!(said.status, 303);
    test.pass(DAY - 3_600);
    assert_eq!(ana.post(&format!("{door}/withdraw"), &[]).await.status, 303);
    let form = ana.get(&door).await;
    fine(&form);
    assert!(
        form.body.contains("value=\"Four of us\"")
            && form.body.contains("Taken from your answer of 24 November 2026"),
        "{}",
        form.body
    );
    test.close().await;
}
