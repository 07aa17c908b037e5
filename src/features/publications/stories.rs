//! Stories of publications: put together by one person, read by another, corrected, cited.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod talking;
mod unread;
mod withdrawing;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::features::publications::check;
use crate::shared::authz::Role;
use crate::shared::{chance, files};
use crate::testing::page::{Page, unescaped};
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
    unescaped(&answer.body).replace(['\u{a0}', '\u{202f}'], " ")
}

async fn publisher(test: &TestApp) -> Organisation {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 1).await.unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    let found = found.pop().unwrap();
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: found.id,
        capacity: Capacity::Research,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    for person in ["author@example.org", "reader@example.org"] {
        test.give(person, Some(found.id), Role::Officer).await;
    }
    found
}

const TITLE: &str = "What one funder gives";

fn words(version: &str) -> Vec<(&'static str, String)> {
    vec![
        ("version", version.to_owned()),
        ("title-en", TITLE.to_owned()),
        ("summary-en", "A fictitious town gives to weavers.".to_owned()),
        ("discussion-en", "The first Thursday of the month.".to_owned()),
        ("authors", "A. Weaver".to_owned()),
        ("theme", "sport".to_owned()),
    ]
}

#[tokio::test]
async fn a_publication_is_written_by_one_read_by_another_and_corrected_without_losing_what_it_said() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let author = test.signed_in("author@example.org", true).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let door = format!("/en/organisations/{}/publications", organisation.slug());
    fine(&author.get(&door).await);
    assert!(
        author.get("/en/me").await.body.contains(&door),
        "whoever publishes finds the way from their own page"
    );
    let post = async |who: &crate::testing::browser::Browser<'_>, to: &str, fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        who.post(to, &fields).await
    };
    let begin = [("act", "begin"), ("title", TITLE), ("sending", "begun")];
    let begun = author.post(&door, &begin).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let again = author.post(&door, &begin).await;
    assert_eq!(again.header("location"), begun.header("location"), "once");
    let page = begun
        .header("location")
        .strip_suffix("/words")
        .unwrap()
        .to_owned();
    assert_eq!(
        test.get(&page).await.status,
        404,
        "a draft is of those who make it"
    );
    assert_eq!(author.get(&page).await.status, 404);
    let (write, new) = (format!("{page}/write"), format!("{page}/sections/new"));
    for way in ["write", "words", "sections/new"] {
        fine(&author.get(&format!("{page}/{way}")).await);
    }
    assert!(fine(&author.get(&write).await).contains("this is missing"));
    let early = author.post(&write, &[("version", "1"), ("act", "ask")]).await;
    assert_eq!(early.status, 422);

    // A figure is taken from its page; one that is not public is refused, and nothing typed is lost.
    let saved = post(&author, &format!("{page}/words"), &words("1")).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let typed = |version: &str, figure: &str, way: &str| {
        vec![
            ("version", version.to_owned()),
            ("heading-en", "Year by year".to_owned()),
            ("text-en", "It grows by 20 km.\nOr not.".to_owned()),
            ("figure", figure.to_owned()),
            ("way", way.to_owned()),
        ]
    };
    let refused = post(&author, &new, &typed("2", "/en/desk/figures/years.csv", "stays")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Year by year") && refused.body.contains("no public figure"));
    let years = "http://localhost/fr/observatory/grants/figures/years.svg";
    let added = post(&author, &new, &typed("2", years, "stays")).await;
    assert_eq!(added.status, 303, "{}", added.body);
    // The other way: from the figure into the publication.
    let grants = fine(&author.get("/en/observatory/grants").await);
    let take = grants
        .split("href=\"")
        .find_map(|rest| {
            rest.split('"')
                .next()
                .filter(|url| url.contains("/publications/take"))
        })
        .unwrap()
        .to_owned();
    assert!(!fine(&test.get("/en/observatory/grants").await).contains("/publications/take"));
    fine(&author.get(&take).await);
    let into = format!("{} 3", page.rsplit('/').next().unwrap());
    let taken = author
        .post(
            "/en/publications/take",
            &[
                ("figure", "/observatory/grants/figures/years"),
                ("into", &into),
                ("way", "follows"),
            ],
        )
        .await;
    assert_eq!(taken.status, 303, "{}", taken.body);

    // Whoever wrote does not say yes; whoever did not, may.
    let asked = author.post(&write, &[("version", "4"), ("act", "ask")]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    assert_eq!(
        test.text("select subject from mail where kind = 'notice' order by id desc limit 1")
            .await,
        format!("To be read: {TITLE}")
    );
    let own = author.post(&write, &[("version", "5"), ("act", "agree")]).await;
    assert_eq!(own.status, 404);
    assert!(fine(&reader.get("/en/me").await).contains(&format!("To be read: “{TITLE}”")));
    assert!(fine(&reader.get(&write).await).contains("you did not write in it"));
    let back = [("version", "5"), ("act", "back"), ("remark", "Say since when.")];
    assert_eq!(reader.post(&write, &back).await.status, 303);
    assert!(fine(&author.get(&write).await).contains("Say since when."));
    assert_eq!(
        author
            .post(&write, &[("version", "6"), ("act", "ask")])
            .await
            .status,
        303
    );
    let stale = reader.post(&write, &[("version", "6"), ("act", "agree")]).await;
    assert_eq!(stale.status, 422, "what was read is what is published");
    let agreed = reader.post(&write, &[("version", "7"), ("act", "agree")]).await;
    assert_eq!(agreed.status, 303, "{}", agreed.body);

    // Everybody reads it, in each language, as a feed, on paper, and cites it.
    for lang in ["fr", "nl", "en"] {
        for way in [&page[3..], "/publications", "/themes/sport"] {
            let read = fine(&test.get(&format!("/{lang}{way}")).await);
            assert!(read.contains(TITLE), "{read}");
        }
    }
    let first = format!("{page}/versions/1");
    assert!(
        test.get(&page).await.body.contains("by 20\u{a0}km."),
        "a unit stays with its number"
    );
    let read = fine(&test.get(&page).await);
    let cited = format!("A. Weaver, {}, “{TITLE}”, version 1, ", organisation.name);
    assert!(read.contains(&cited) && read.contains(&first), "{read}");
    assert!(read.contains("this figure does not change") && read.contains("follows the data: these are"));
    let feed = test.get("/en/publications/feed.atom").await;
    assert!(feed.body.contains(TITLE) && feed.header("content-type").starts_with("application/atom+xml"));
    let paper = test.get(&format!("{first}/files/publication.pdf")).await;
    assert!(paper.bytes.starts_with(b"%PDF-") && paper.header("content-type") == "application/pdf");
    let document = test.get(&format!("{first}/files/publication.json")).await;
    assert!(
        read.contains(&files::hash(&document.bytes)),
        "the hash is of what is given"
    );
    // Whoever doubts it has one command: each version is word for word what it was, each figure what its address gives now.
    let again = async || check(&test.app, test.router(), None).await.unwrap();
    let checked = again().await;
    assert_eq!(
        (checked.values, checked.kept, &checked.different[..]),
        (3, 0, &[][..])
    );
    let change = async |from: &str, to: &str| {
        let sql = format!("update publication_version set document = replace(document, '{from}', '{to}')");
        test.sql(&sql).await;
    };
    change("weavers", "leavers").await;
    let different = again().await.different;
    assert!(
        matches!(&different[..], [one] if one.value.ends_with("/versions/1")),
        "{different:?}"
    );
    change("leavers", "weavers").await;
    let sections = document.json()["content"]["sections"].as_array().unwrap().clone();
    let [stays, follows] = [0, 1].map(|at: usize| sections[at]["key"].as_str().unwrap().to_owned());
    let before = test.get(&format!("{first}/figures/{stays}.csv")).await;
    assert_eq!(before.status, 200, "{}", before.body);

    // The data changes: one figure follows, the other stays, and the version is what it was.
    test.sql("update grant_line set year = 1987").await;
    test.sql("update setting set value = 'changed' where name = 'data-version'")
        .await;
    assert!(test.app.refresh().await.unwrap());
    let figure = |body: &str, key: &str| {
        let start = body.find(&format!("id=\"figure-{key}\"")).unwrap();
        body[start..].split("</figure>").next().unwrap().to_owned()
    };
    let today = fine(&test.get(&page).await);
    assert!(figure(&today, &follows).contains("1987"), "{today}");
    assert!(!figure(&today, &stays).contains("1987"), "{today}");
    let then = fine(&test.get(&first).await);
    assert!(!figure(&then, &follows).contains("1987"), "{then}");
    assert_eq!(
        test.get(&format!("{first}/figures/{stays}.csv")).await.body,
        before.body
    );

    // A new version says what it corrects; the one before stays at its address, the same to the letter.
    let moved = author
        .post(&write, &[("version", "8"), ("act", &format!("down {stays}"))])
        .await;
    assert_eq!(moved.status, 303, "{}", moved.body);
    let silent = author.post(&write, &[("version", "9"), ("act", "ask")]).await;
    assert_eq!(silent.status, 422);
    assert!(silent.body.contains("what this version corrects"));
    let mut second = words("9");
    second.push(("errata-en", "The order was wrong.".to_owned()));
    assert_eq!(post(&author, &format!("{page}/words"), &second).await.status, 303);
    assert!(!fine(&test.get(&page).await).contains("The order was wrong."));
    assert_eq!(
        author
            .post(&write, &[("version", "10"), ("act", "ask")])
            .await
            .status,
        303
    );
    assert_eq!(
        reader
            .post(&write, &[("version", "11"), ("act", "agree")])
            .await
            .status,
        303
    );
    assert!(fine(&test.get(&page).await).contains("The order was wrong."));
    assert!(fine(&test.get(&first).await).contains("This is an earlier version."));
    let same = test.get(&format!("{first}/files/publication.json")).await;
    assert_eq!(same.bytes, document.bytes);
    for gone in [
        "versions/3",
        "versions/x",
        "versions/1/files/other.pdf",
        "versions/1/figures/none.csv",
    ] {
        assert_eq!(test.get(&format!("{page}/{gone}")).await.status, 404, "{gone}");
    }

    // What is about Hellemmes is about Lille, of which that is a part by now.
    test.sql("update publication_version set commune = '59298'").await;
    for (commune, is_there) in [("59350", true), ("59009", false)] {
        let shown = test.get(&format!("/en/communes/{commune}")).await;
        assert_eq!(shown.body.contains(TITLE), is_there, "{commune}");
    }

    // Lists read no document: what they show stands beside it, and for those of before the program writes it there.
    let feed = test.get("/en/publications/feed.atom").await.body;
    test.sql("update publication_version set listed = ''").await;
    test.sql("update publication set titles = ''").await;
    assert_eq!(test.get("/en/publications/feed.atom").await.body, feed);
    assert!(fine(&author.get(&door).await).contains(TITLE));
    assert_eq!(super::look_after(&test.app).await.unwrap(), 3);
    test.sql("update publication_version set document = ''").await;
    assert_eq!(test.get("/en/publications/feed.atom").await.body, feed);
    assert_eq!(super::look_after(&test.app).await.unwrap(), 0);
    test.close().await;
}

#[tokio::test]
async fn works_of_before_have_their_shelf() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let author = test.signed_in("author@example.org", true).await;
    let door = format!("/en/organisations/{}/publications", organisation.slug());
    let mut work = vec![
        ("act", "shelve"),
        ("work-title", "Les associations d’ici"),
        ("work-authors", "Un conseil imaginaire"),
        ("year", "2999"),
        ("language", "fr"),
        ("link", "javascript:alert(1)"),
    ];
    let refused = author.post(&door, &work).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("up to this year") && refused.body.contains("a whole address"));
    assert!(
        refused.body.contains("Les associations d’ici"),
        "nothing typed is lost"
    );
    work[3].1 = "2010";
    work[5].1 = "https://example.org/2010.pdf";
    assert_eq!(author.post(&door, &work).await.status, 303);
    let shelf = fine(&test.get("/nl/publications").await);
    assert!(
        shelf.contains("Un conseil imaginaire, 2010") && shelf.contains("lang=\"fr\""),
        "{shelf}"
    );
    fine(&author.get(&door).await);
    let id = test.text("select cast(id as text) from past_work").await;
    let taken = author.post(&door, &[("act", "unshelve"), ("work", &id)]).await;
    assert_eq!(taken.status, 303);
    assert!(!fine(&test.get("/nl/publications").await).contains("Un conseil imaginaire"));
    test.close().await;
}
