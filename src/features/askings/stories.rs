//! However many doors there are to ask something of a small association, one count holds at all of them.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use jiff::ToSpan;

use super::{MOST, note, resting, rests_until, turns_away};
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Kind, Organisation};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

const DAY: i64 = 86_400;

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// A small association, and seven others.
async fn some(test: &TestApp) -> (Organisation, Vec<Organisation>) {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 60).await.unwrap();
    let mut all = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    all.retain(|one| one.kind == Kind::Association);
    all.sort_by(|one, other| one.key.cmp(&other.key));
    let ids: Vec<i64> = all.iter().map(|one| one.id).collect();
    let small = directory::small_associations(&mut connection, &ids)
        .await
        .unwrap();
    let place = all.iter().position(|one| small.contains(&one.id)).unwrap();
    let asked = all.remove(place);
    all.truncate(7);
    (asked, all)
}

/// Puts a theme for a pole up, as a public body that organises; gives its page.
async fn put_up(test: &TestApp, agent: &Browser<'_>, body: &Organisation) -> String {
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: body.id,
        capacity: Capacity::Organiser,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let theme = test.app.territory.themes[0].slug.clone();
    let sent = [
        ("sending", "put-up"),
        ("organiser", body.key.as_str()),
        ("title", "Invented wood"),
        ("theme", theme.as_str()),
        ("why", "Much (invented) wood is thrown away."),
    ];
    let up = agent.post("/en/poles/themes/new", &sent).await;
    assert_eq!(up.status, 303, "{}", up.body);
    up.header("location").to_owned()
}

async fn begun(browser: &Browser<'_>, lead: &Organisation, title: &str) -> String {
    let slug = lead.slug();
    let fields = [
        ("sending", title),
        ("title", title),
        ("organisation", slug.as_str()),
        ("origin", "nothing"),
        ("language", "fr"),
        ("second_language", "nl"),
    ];
    let begun = browser.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.header("location").to_owned()
}

#[tokio::test]
async fn five_ask_a_small_association_by_whatever_door_and_then_every_door_says_from_when() {
    let test = TestApp::demonstration().await;
    let (asked, all) = some(&test).await;
    let [leads, writes, body, .., late] = &all[..] else {
        panic!("seven others");
    };
    for (email, organisation, role) in [
        ("asked@example.org", &asked, Role::Representative),
        ("leads@example.org", leads, Role::Representative),
        ("writes@example.org", writes, Role::Representative),
        ("agent@example.org", body, Role::Officer),
        ("late@example.org", late, Role::Representative),
    ] {
        test.give(email, Some(organisation.id), role).await;
    }
    let own = test.signed_in("asked@example.org", false).await;
    let hall = [
        ("places", "A hall of 80 m²"),
        ("language", "en"),
        ("version", "0"),
    ];
    let offers = format!("/en/organisations/{}/offers", asked.slug());
    assert_eq!(own.post(&offers, &hall).await.status, 303);
    let with =
        |from: &Organisation| format!("/en/organisations/{}/offers/with/{}", from.slug(), asked.slug());
    let slug = asked.slug();
    let invites = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];

    // An invitation, a message and a question about a pole count alike, each once for each who asks.
    let lead = test.signed_in("leads@example.org", false).await;
    for title in ["Un jardin", "Un verger"] {
        let page = begun(&lead, leads, title).await;
        assert_eq!(
            lead.post(&format!("{page}/invite"), &invites).await.status,
            303,
            "{title}"
        );
    }
    let writer = test.signed_in("writes@example.org", false).await;
    let first = [("words", "Is it free on Sundays?"), ("sending", "first")];
    assert_eq!(writer.post(&with(writes), &first).await.status, 303);
    let agent = test.signed_in("agent@example.org", true).await;
    let theme = put_up(&test, &agent, body).await;
    let asks = [("organisation", slug.as_str())];
    let told = agent.post(&format!("{theme}/invite"), &asks).await;
    let told = agent.get(told.header("location")).await;
    assert!(told.body.contains("The invitation has left"), "{}", told.body);
    let today = test.app.clock.today();
    let mut transaction = test.app.db.write().await.unwrap();
    for (others, is_full) in [(&all[3], false), (&all[4], true)] {
        note(&mut transaction, today, (asked.id, others.id))
            .await
            .unwrap();
        let resting = resting(&mut transaction, today).await.unwrap();
        assert_eq!(resting.iter().any(|(id, _)| *id == asked.id), is_full, "{MOST}");
    }
    transaction.commit().await.unwrap();

    // Whoever comes now reads from when, in each language, and asks nothing.
    let day = today.saturating_add(31.days()).strftime("%-d %B %Y").to_string();
    let rests = |page: &Answer| {
        page.body.contains("has been asked enough this month")
            && page.body.contains(&format!("It can be asked from {day}"))
    };
    let comes = test.signed_in("late@example.org", false).await;
    for lang in ["fr", "nl", "en"] {
        fine(&comes.get(&with(late).replace("/en/", &format!("/{lang}/"))).await);
    }
    let talk = comes.get(&with(late)).await;
    assert!(
        rests(&talk) && !talk.body.contains("name=\"words\""),
        "{}",
        talk.body
    );
    let words = [("words", "And on Mondays?"), ("sending", "late")];
    let refused = comes.post(&with(late), &words).await;
    assert!(
        refused.status == 422 && rests(&refused) && refused.body.contains("And on Mondays?"),
        "{}",
        refused.body
    );
    let page = begun(&comes, late, "Un potager").await;
    let door = comes.get(&format!("{page}/invite?organisation={slug}")).await;
    fine(&door);
    assert!(
        rests(&door) && !door.body.contains("name=\"role\""),
        "{}",
        door.body
    );
    assert_eq!(comes.post(&format!("{page}/invite"), &invites).await.status, 422);
    test.sql("delete from pole_theme_asked").await;
    let told = agent.post(&format!("{theme}/invite"), &asks).await;
    let told = agent.get(told.header("location")).await;
    fine(&told);
    assert!(rests(&told), "{}", told.body);
    assert_eq!(
        test.text("select cast(count(*) as text) from pole_theme_asked")
            .await,
        "0"
    );
    // A pole that lives already has its carrier asked, too.
    let new = agent.get(&format!("/en/poles/new?carrier={slug}")).await;
    let told = agent.get(new.header("location")).await;
    fine(&told);
    assert!(rests(&told), "{}", told.body);

    // Those who speak with each other go on.
    let again = [("words", "We are twelve."), ("sending", "again")];
    assert_eq!(writer.post(&with(writes), &again).await.status, 303);
    // Once those who asked are out of the count, there is room.
    test.pass(31 * DAY);
    let comes = test.signed_in("late@example.org", false).await;
    assert_eq!(comes.post(&with(late), &words).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn a_small_association_says_itself_by_how_many_it_may_be_asked_more_or_fewer() {
    let test = TestApp::demonstration().await;
    let (asked, all) = some(&test).await;
    test.give("own@example.org", Some(asked.id), Role::Representative)
        .await;
    test.give("else@example.org", Some(all[6].id), Role::Representative)
        .await;
    let own = test.signed_in("own@example.org", false).await;
    let other = test.signed_in("else@example.org", false).await;
    let today = test.app.clock.today();
    let mut transaction = test.app.db.write().await.unwrap();
    for others in &all[..MOST] {
        note(&mut transaction, today, (asked.id, others.id))
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    let rests = async || {
        let mut connection = test.app.db.read().await.unwrap();
        let until = rests_until(&mut connection, today, asked.id).await.unwrap();
        let all = resting(&mut connection, today).await.unwrap();
        assert_eq!(all.iter().any(|(id, _)| *id == asked.id), until.is_some());
        until
    };
    assert!(rests().await.is_some(), "five asked it, and it said nothing else");

    let door = format!("/en/organisations/{}/proposed", asked.slug());
    for lang in ["fr", "nl", "en"] {
        fine(&own.get(&door.replace("/en/", &format!("/{lang}/"))).await);
    }
    let page = own.get(&door).await;
    assert!(
        page.body.contains("By how many others may you be asked?")
            && page.body.contains("<option value=\"5\" selected>"),
        "{}",
        page.body
    );
    let says = |most: &'static str| [("wish", "most"), ("most", most)];
    assert_eq!(
        other.post(&door, &says("30")).await.status,
        404,
        "nobody says it for another"
    );
    for wrong in ["0", "7", "1000", "many", ""] {
        let refused = own.post(&door, &says(wrong)).await;
        assert_eq!(refused.status, 422, "{wrong}");
    }
    assert!(rests().await.is_some());

    // It wants more of it; said twice it counts once.
    for _ in 0..2 {
        let said = own.post(&door, &says("8")).await;
        assert_eq!(said.status, 303, "{}", said.body);
        assert_eq!(said.header("location"), door);
    }
    assert_eq!(rests().await, None);
    let page = own.get(&door).await;
    fine(&page);
    assert!(
        page.body.contains("<option value=\"8\" selected>"),
        "{}",
        page.body
    );
    // Then less: as many as it wants asked it, and whoever comes reads from when, and no number.
    assert_eq!(own.post(&door, &says("2")).await.status, 303);
    assert_eq!(rests().await, Some(today.saturating_add(31.days())));
    let project = begun(&other, &all[6], "Un jardin").await;
    let invite = other
        .get(&format!("{project}/invite?organisation={}", asked.slug()))
        .await;
    fine(&invite);
    assert!(
        invite
            .body
            .contains("as many organisations invited it or wrote to it as it can answer"),
        "{}",
        invite.body
    );
    let acts = "select cast(count(*) as text) from journal where act = 'askings-capped'";
    assert_eq!(test.text(acts).await, "2");

    // Any number may ask whoever is no small association: there is nothing for it to say.
    test.sql(&format!(
        "update organisation set kind = 'company' where id = {}",
        asked.id
    ))
    .await;
    assert_eq!(rests().await, None);
    let page = own.get(&door).await;
    fine(&page);
    assert!(!page.body.contains("By how many others"), "{}", page.body);
    test.close().await;
}

#[tokio::test]
async fn of_two_who_ask_at_once_where_one_more_may_only_one_does() {
    let test = TestApp::demonstration().await;
    let (asked, all) = some(&test).await;
    let today = test.app.clock.today();
    let (before, late) = all.split_at(MOST - 1);
    let mut transaction = test.app.db.write().await.unwrap();
    for other in before {
        note(&mut transaction, today, (asked.id, other.id)).await.unwrap();
    }
    transaction.commit().await.unwrap();
    let asks = test
        .at_once(async |connection, number| {
            let asker = &late[usize::try_from(number).unwrap()];
            let rests = turns_away(connection, today, asked.id).await.unwrap();
            if rests.is_none() {
                note(connection, today, (asked.id, asker.id)).await.unwrap();
            }
            rests.is_none()
        })
        .await;
    assert_eq!(asks, [true, false]);
    let counted = "select cast(count(*) as text) from asking where organisation_id =";
    let counted = test.text(&format!("{counted} {}", asked.id)).await;
    assert_eq!(counted, MOST.to_string());
    test.close().await;
}
