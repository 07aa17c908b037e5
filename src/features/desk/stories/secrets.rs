//! Whatever people of two funders, of an organiser of the call and of the partners do, in whatever order: no note, no mark, no opinion that rests on reserved data, no
//! words of a letter and no decision that is still a body's own is ever read by anybody else.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::deciding::envelope;
use super::{Scene, plain};
use crate::features::desk::letters::{Kind, usual};
use crate::features::directory;
use crate::shared::authz::Role;
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Something that its body alone may read, or that public funders alone may.
struct Secret {
    words: String,
    of: usize,
    reserved: bool,
}

/// Somebody, and the bodies for which they read: 0 the public funder, 1 the private one, 2 the organiser of the call, who funds nothing.
struct Person<'a> {
    name: &'static str,
    browser: Browser<'a>,
    reads: &'static [usize],
}

/// Each of the bodies alone.
static EACH: [[usize; 1]; 3] = [[0], [1], [2]];

/// Acts in a play: who of the people, what they do, for which funder they say it is.
const ACTS: usize = 36;

fn play() -> Vec<(usize, u8, usize)> {
    let acts = prop::collection::vec((0_usize..9, 0_u8..12, 0_usize..3), ACTS);
    let mut runner = TestRunner::default();
    acts.new_tree(&mut runner).unwrap().current()
}

#[tokio::test]
async fn nothing_that_is_one_bodys_own_is_ever_read_by_another() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let organiser = other_organiser(&test).await;
    let bodies = [scene.city.funder, scene.fund.funder, organiser];
    let call = test.text("select address from call").await;
    test.give("organiser-reader@example.org", Some(organiser), Role::Reader)
        .await;
    test.give("organiser@example.org", Some(organiser), Role::Decider)
        .await;
    for programme in [&scene.city, &scene.fund] {
        test.give("both@example.org", Some(programme.funder), Role::Decider)
            .await;
    }
    // Whoever keeps the programmes of a funder keeps the words of its letters.
    for (name, body) in ["city@example.org", "fund@example.org", "organiser@example.org"]
        .into_iter()
        .zip(bodies)
    {
        test.give(name, Some(body), Role::Officer).await;
    }
    let cast: [(&'static str, &'static [usize]); 9] = [
        ("city@example.org", &[0]),
        ("city-reader@example.org", &[0]),
        ("fund@example.org", &[1]),
        ("fund-reader@example.org", &[1]),
        ("both@example.org", &[0, 1]),
        ("lead@example.org", &[]),
        ("second@example.org", &[]),
        ("organiser@example.org", &[2]),
        ("organiser-reader@example.org", &[2]),
    ];
    let mut people = Vec::new();
    for (name, reads) in cast {
        let browser = test.signed_in(name, true).await;
        people.push(Person { name, browser, reads });
    }
    let mut keys = Vec::new();
    let (mut money, mut ways) = (Vec::new(), Vec::new());
    for programme in [&scene.city, &scene.fund] {
        money.push(envelope(&test, programme).await);
    }
    for body in bodies {
        let sql = format!("select key from organisation where id = {body}");
        keys.push(test.text(&sql).await);
        let mut connection = test.app.db.read().await.unwrap();
        let funder = directory::any_by_ids(&mut connection, &[body]).await.unwrap();
        ways.push(format!(
            "/en/organisations/{}/letter-words?which=postponement-en",
            funder[0].slug()
        ));
    }
    // Each begins with something of its own, so that there is always something to keep; then whatever comes.
    let mut played = vec![(0, 0, 0), (2, 0, 1), (0, 1, 0), (2, 1, 1), (0, 5, 0), (2, 5, 1)];
    played.extend([(7, 0, 2), (7, 1, 2), (7, 8, 2)]);
    played.extend(play());
    let mut read = [false; 3];
    let mut secrets: Vec<Secret> = Vec::new();
    for (at, (who, act, wanted)) in played.iter().enumerate() {
        let person = &people[*who];
        let words = format!("secret-{at}-of-somebody");
        // For which body it is said: one of theirs, where they read for any.
        let of = match person.reads {
            [first, ..] if !person.reads.contains(wanted) => *first,
            _ => *wanted,
        };
        let funder = ("funder", keys[of].as_str());
        let to = |part: &str| format!("{}/{part}", scene.page());
        // Who organises the call alone has no programme to decide on: it tries that of another.
        let asked = of % 2;
        let programme = [&scene.city, &scene.fund][asked];
        let marked = [&scene.city.address, &scene.fund.address, &call][of];
        let answer = match act {
            0 => person.browser.post(&to("declare"), &[("near", "no")]).await,
            1 | 2 => {
                person
                    .browser
                    .post(&to("notes"), &[("note", &words), funder])
                    .await
            }
            3 | 4 => {
                let fields = [
                    ("opinion", words.as_str()),
                    ("topic", "accounts"),
                    ("verdict", "reserved"),
                    ("reserved", "yes"),
                    funder,
                ];
                person.browser.post(&to("opinions"), &fields).await
            }
            5 | 6 => {
                let seen = format!(
                    "select cast(coalesce(max(version), 0) as text) from decision where programme_id = {}",
                    programme.id
                );
                let seen: i64 = test.text(&seen).await.parse().unwrap();
                let fields = [
                    ("act", "propose"),
                    ("amount", "1,000"),
                    ("envelope", money[asked].as_str()),
                    ("words", words.as_str()),
                ];
                scene.decide(&person.browser, (0, programme, seen), &fields).await
            }
            8 | 9 => {
                let fields = [
                    (format!("points-{marked}-0"), "7".to_owned()),
                    (format!("words-{marked}-0"), words.clone()),
                ];
                let mut fields: Vec<(&str, &str)> = fields
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                fields.push(funder);
                person.browser.post(&to("marks"), &fields).await
            }
            10 | 11 => {
                let stands = format!(
                    "select coalesce(max(words), '') from letter_words where organisation_id = {}",
                    bodies[of]
                );
                let mut stands = test.text(&stands).await;
                if stands.is_empty() {
                    usual(Lang::En, Kind::Postponement).clone_into(&mut stands);
                }
                let own = format!("{words} [recipient] [project] [details]");
                let fields = [("words", own), ("seen", files::hash(stands.as_bytes()))];
                let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
                person.browser.post(&ways[of], &fields).await
            }
            _ => {
                person
                    .browser
                    .post(&to("questions"), &[("question", "Why?"), funder])
                    .await
            }
        };
        let kept = answer.status == 303;
        assert!(
            !kept || !person.reads.is_empty(),
            "{} acted: {played:?}",
            person.name
        );
        assert!(
            !kept || of != 2 || !matches!(act, 5 | 6),
            "who funds nothing decides on no money: {played:?}"
        );
        // What a private body marks as reserved is not: it has nothing that the law reserves.
        let reserved = matches!(act, 3 | 4);
        if kept && matches!(act, 1..=6 | 8..=11) && !(reserved && of != 0) {
            secrets.push(Secret { words, of, reserved });
        }
        if at % 9 == 8 || at + 1 == played.len() {
            let now = look(&people, (&keys, &ways), (&scene, &secrets), &played).await;
            for (read, now) in read.iter_mut().zip(now) {
                *read |= now;
            }
        }
    }
    for (of, is_read) in read.into_iter().enumerate() {
        assert!(secrets.iter().any(|one| one.of == of), "{played:?}");
        assert!(
            is_read,
            "its own people read it, or nothing is looked at: {played:?}"
        );
    }
    // What two of one undertaking had together of small state aid, whatever was done, is counted for public funders and shown to nobody else.
    let aid = [undertaking(&test, &scene).await];
    let counted = look(&people, (&keys, &ways), (&scene, &aid), &played).await;
    assert!(counted[0], "who decides public money reads it: {played:?}");
    // Nor does a letter carry it to anybody else.
    for person in &people {
        for letter in test.letters(person.name).await {
            for secret in secrets.iter().filter(|one| !person.reads.contains(&one.of)) {
                let public = secret.reserved && person.reads.contains(&0);
                assert!(
                    public || !letter.body.contains(&secret.words),
                    "{} has a letter: {}",
                    person.name,
                    letter.body
                );
            }
        }
    }
    test.close().await;
}

/// The partners form one undertaking, and the second had small state aid: what both have had is the same.
async fn undertaking(test: &TestApp, scene: &Scene) -> Secret {
    let (lead, second) = (scene.partners[0].id, scene.partners[1].id);
    let link = |one: i64, other: i64| {
        format!(
            "insert into undertaking_link (organisation_id, other_id, person_id, said_at)
             select {one}, {other}, min(id), 0 from person"
        )
    };
    for sql in [
        format!(
            "update organisation set commune = '59350' where id = {}",
            scene.city.funder
        ),
        link(lead, second),
        link(second, lead),
        format!(
            "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject, person_id,
                created_at)
             select 1, {second}, 'general', 'fr', '2026-06-01', 29312345, '', '', min(id), 0 from person"
        ),
    ] {
        test.sql(&sql).await;
    }
    Secret {
        words: "€293,123.45".to_owned(),
        of: 0,
        reserved: true,
    }
}

/// The call of the scene, organised by a body that is neither a partner nor a funder; gives its number.
pub(super) async fn other_organiser(test: &TestApp) -> i64 {
    let organiser: i64 = test
        .text(
            "select cast(max(id) as text) from organisation where state = 'active' and commune is not null
                and kind = 'association' and id not in (select organisation_id from partner)
                and id not in (select organisation_id from programme)",
        )
        .await
        .parse()
        .unwrap();
    test.sql(&format!(
        "update call_organiser set organisation_id = {organiser}"
    ))
    .await;
    organiser
}

/// Everybody looks at everything that they can open; whether somebody found what is theirs to read, by body.
async fn look(
    people: &[Person<'_>],
    (keys, ways): (&[String], &[String]),
    (scene, secrets): (&Scene, &[Secret]),
    played: &[(usize, u8, usize)],
) -> [bool; 3] {
    let mut read = [false; 3];
    let theirs = "/en/applications/shared-k7f3q2m9".to_owned();
    for person in people {
        // Each with the bodies for one of which it may be shown.
        let mut pages: Vec<(String, &[usize])> = vec![
            (theirs.clone(), &[]),
            ("/en/desk".to_owned(), &[]),
            ("/en/me".to_owned(), &[]),
        ];
        for at in 0..3 {
            let alone: &[usize] = if person.reads.contains(&at) {
                &EACH[at]
            } else {
                &[]
            };
            // Whoever asks for the page of a funder that is not theirs has that of one of their own, or none.
            let own = if alone.is_empty() { person.reads } else { alone };
            pages.push((format!("{}?funder={}", scene.page(), keys[at]), own));
            for part in ["marks", "promises"] {
                pages.push((format!("{}/{part}?funder={}", scene.page(), keys[at]), own));
            }
            if let Some(programme) = [&scene.city, &scene.fund].get(at) {
                let decide = format!("{}/decide?programme={}", scene.page(), programme.address);
                pages.push((decide, alone));
            }
            pages.push((ways[at].clone(), alone));
        }
        for (address, of) in pages {
            let answer = person.browser.get(&address).await;
            if answer.status != 200 {
                continue;
            }
            let page = plain(&answer);
            for secret in secrets {
                let may = of
                    .iter()
                    .any(|of| *of == secret.of || (secret.reserved && *of == 0));
                let found = page.contains(&secret.words);
                read[secret.of] |= may && found;
                assert!(
                    may || !found,
                    "{} reads {} at {address}: {played:?}",
                    person.name,
                    secret.words
                );
            }
        }
    }
    read
}
