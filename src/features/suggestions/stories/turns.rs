//! How many a group has, what one common word says, and whose turn it is to be seen.

use matching::Resource;

use super::words::named;
use super::{answered, asks, call_for, fine, purpose, some};
use crate::features::directory::Organisation;
use crate::shared::authz::Role;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const DAY: i64 = 86_400;

fn needs(said: &[&str]) -> Vec<(Resource, Words)> {
    let needs = said.iter().map(|words| {
        let both = Words::default().and(Lang::Fr, words);
        (Resource::Equipment, both.and(Lang::En, words))
    });
    needs.collect()
}

async fn officer<'a>(test: &'a TestApp, body: &Organisation) -> Browser<'a> {
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.signed_in("off@example.org", true).await
}

/// How many members the groups of a page have.
fn sizes(body: &str) -> Vec<usize> {
    let groups = body.split("<h2>Group ").skip(1);
    let members = groups.map(|group| group.split("</section>").next().unwrap_or_default());
    members
        .map(|group| group.matches("<li><div><a href").count())
        .collect()
}

#[tokio::test]
async fn a_call_for_three_is_answered_by_groups_of_three_and_by_fewer_only_where_no_more_are_found() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 5).await;
    let [body, bells, kites, spare, _] = &all[..] else {
        panic!("five associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Apprendre à piloter des zeppelins géants").await;
    purpose(&test, spare, "Restaurer de vieux xylophones en bambou").await;
    let said = ["des xylophones en bambou", "piloter des zeppelins"];
    let officer = officer(&test, body).await;
    for (minimum, members) in [(2, 2), (3, 3), (4, 3)] {
        let address = call_for(&test, body, needs(&said), minimum).await;
        answered(&test, &address, bells, ("money", "Dix euros")).await;
        let page = officer.get(&format!("/en/calls/{address}/partners")).await;
        fine(&page);
        assert_eq!(
            sizes(&page.body).first(),
            Some(&members),
            "{minimum}: {}",
            page.body
        );
        assert_eq!(
            page.body
                .contains(&format!("an answer by {minimum} organisations at least")),
            minimum > 2
        );
        assert_eq!(page.body.contains("is missing: the call asks"), minimum > 3);
        for lang in ["fr", "nl"] {
            fine(&officer.get(&format!("/{lang}/calls/{address}/partners")).await);
        }
        // Whoever looks for two is shown two, and told that one more is missing.
        if minimum == 3 {
            let page = officer.get(&format!("/en/calls/{address}/partners?size=2")).await;
            fine(&page);
            assert_eq!(sizes(&page.body).first(), Some(&2));
            assert!(page.body.contains("One more organisation is missing"));
        }
    }
    test.close().await;
}

#[tokio::test]
async fn one_common_word_of_a_register_is_a_hint_and_two_or_a_rare_one_count() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 40).await;
    let body = &all[0];
    for one in &all[1..20] {
        purpose(&test, one, "Zeppelins pour tous").await;
    }
    purpose(&test, &all[20], "Piloter des zeppelins").await;
    purpose(&test, &all[21], "Accorder des xylophones").await;
    let officer = officer(&test, body).await;
    let shown = async |said: &str, by: &Organisation| {
        let address = call_for(&test, body, needs(&[said]), 2).await;
        answered(&test, &address, by, ("money", "Dix euros")).await;
        let page = officer.get(&format!("/en/calls/{address}/partners")).await;
        fine(&page);
        page.body
    };
    let common = shown("des zeppelins", &all[1]).await;
    assert!(
        common.contains("says “zeppelins”, a common word. It is only a hint."),
        "{common}"
    );
    assert!(common.contains("To be asked, for one common word alone suggests it"));
    assert!(!common.contains("All that is asked for would be there"));
    let two = shown("piloter des zeppelins", &all[20]).await;
    assert!(
        two.contains(&all[20].slug()) && two.to_lowercase().contains("says “piloter, zeppelins”."),
        "{two}"
    );
    let rare = shown("un xylophone", &all[21]).await;
    assert!(
        rare.contains("says “xylophones”.") && !rare.contains("only a hint"),
        "{rare}"
    );
    test.close().await;
}

#[tokio::test]
async fn day_after_day_more_of_those_who_could_bring_something_are_seen_and_more_evenly() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 62).await;
    let (body, asking) = (&all[0], &all[61]);
    for one in &all[1..61] {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    let address = call_for(&test, body, needs(&["des xylophones en bambou"]), 2).await;
    let way = format!("/en/calls/{address}/partners");
    asks(&test, &address, asking).await;
    let (mut shown, mut gini) = (Vec::new(), Vec::new());
    for day in 0..6 {
        let asker = test.signed_in("asks@example.org", true).await;
        let page = asker.get(&way).await;
        fine(&page);
        assert!(
            page.body
                .contains("This group is kept for organisations that were shown less"),
            "{day}"
        );
        assert!(page.body.contains("They too could bring something"), "{day}");
        assert_eq!(
            named(&page.body),
            named(&asker.get(&way).await.body),
            "the same all day"
        );
        for lang in ["fr", "nl"] {
            fine(&asker.get(&way.replace("/en/", &format!("/{lang}/"))).await);
        }
        let told = test.get("/en/how-partners-are-proposed").await;
        fine(&told);
        let figure = |after: &str| -> String {
            let after = told.body.split(after).nth(1).unwrap();
            after
                .split("<dd>")
                .nth(1)
                .unwrap()
                .split('<')
                .next()
                .unwrap()
                .to_owned()
        };
        assert_eq!(figure("could have been proposed"), "60");
        shown.push(figure("Those that were").parse::<u32>().unwrap());
        gini.push(figure("Gini index").parse::<f64>().unwrap());
        test.app.clock.pass(DAY);
    }
    assert!(shown.windows(2).all(|days| days[0] < days[1]), "{shown:?}");
    assert!(gini[5] + 0.2 < gini[0], "{gini:?}");
    assert!(shown[5] > 45, "{shown:?}");
    test.close().await;
}

#[tokio::test]
async fn whoever_was_seen_longest_ago_is_named_before_those_who_were_seen_less() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 61).await;
    let [body, others @ .., last] = &all[..] else {
        panic!("sixty-one associations");
    };
    for one in others {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    purpose(&test, last, "Restaurer de vieux xylophones").await;
    let shown = async |one: &Organisation, day: &str, weight: i64| {
        test.sql(&format!(
            "insert into partner_exposure (id, organisation_id, occasion, day, weight)
             values ({0}, {0}, 'call:elsewhere', '{day}', {weight})",
            one.id
        ))
        .await;
    };
    for one in others {
        shown(one, "2026-11-23", 1).await;
    }
    shown(last, "2026-09-25", 3).await;
    let address = call_for(&test, body, needs(&["des xylophones en bambou"]), 2).await;
    let officer = officer(&test, body).await;
    let page = officer.get(&format!("/en/calls/{address}/partners")).await;
    fine(&page);
    assert!(
        page.body.contains("they were shown longest ago, or never") && page.body.contains(&last.slug()),
        "{}",
        page.body
    );
    test.close().await;
}
