//! What associations do together: ties that grants tell of, held against chance, and nobody named; what projects measured; what
//! organisations answered.

use super::lives::{published, registered};
use super::{HEAD, fine, line, load, load_file, siret};
use crate::features::directory;
use crate::features::observatory::{check, publish, write_files};
use crate::features::surveys::{self, Breakdown, Content, Keeping, State, Survey, Wanted, Way};
use crate::shared::authz::{Acting, Role};
use crate::shared::i18n::Words;
use crate::testing::TestApp;

/// Thirty-six organisations of two themes, in twelve projects of three that one decision pays.
async fn twelve_projects(test: &TestApp) {
    let created: Vec<(&str, &str)> = (0..36)
        .map(|place| ("2005-05-06", if place % 2 == 0 { "006000" } else { "011000" }))
        .collect();
    registered(test, &created).await;
    let granted = |to: u32| {
        let project = (to - 1) / 3;
        format!(
            "Ville de Fictiville,{},2025-06-27,D{project},Tisserands {to},{},Fresque lumineuse numéro{project},400,\
             aide en numéraire,unique,,,non,1",
            siret(90_000),
            siret(to)
        )
    };
    let lines: Vec<String> = std::iter::once(HEAD.to_owned())
        .chain((1..=36).map(granted))
        .collect();
    load_file(test, "town_2025.csv", &lines).await;
}

#[tokio::test]
async fn what_associations_do_together_is_told_against_chance_and_names_nobody() {
    let test = TestApp::empty().await;
    twelve_projects(&test).await;
    publish(&test.app).await.unwrap();
    // Of three neighbours one at least is of the other theme; each knows two others; nobody links two who do not know each other.
    for (value, told) in [
        ("mixed-projects,whole,", "1000,1,12,"),
        ("mixed-projects,trait,blau", "444,1,12,"),
        ("mixed-projects,year,2025", "1000,1,12,"),
        ("ties-in-projects,whole,", "83,1,12,"),
        ("ties-in-projects,trait,core", "1000,1,12,"),
        ("ties-in-projects,trait,density", "57,1,12,"),
        ("ties-in-projects,trait,themes", "667,1,12,"),
        ("ties-in-projects,trait,communes", "0,1,12,"),
        // Of one year nothing is new.
        ("ties-in-projects,trait,new", ",1,12,"),
        ("bridging,whole,", "0,1,36,"),
        ("bridging,trait,bridge-few", "1000,1,36,"),
    ] {
        let line = published(&test, value).await;
        assert!(
            line.starts_with(&format!("{value},{told}")),
            "{told} is not in {line}"
        );
    }
    for slug in [
        "mixed-projects",
        "openness-between-themes",
        "ties-in-projects",
        "bridging",
    ] {
        for lang in ["fr", "nl", "en"] {
            let page = fine(&test.get(&format!("/{lang}/observatory/indicators/{slug}")).await);
            assert!(!page.contains("Tisserands"), "{page}");
        }
    }
    let chance = fine(
        &test
            .get("/en/observatory/indicators/openness-between-themes")
            .await,
    );
    assert!(chance.contains("chance alone would give"), "{chance}");
    let page = fine(&test.get("/en/observatory/indicators/ties-in-projects").await);
    for said in [
        "12 projects of several organisations",
        "Theme known for 100%",
        "Ties between two themes",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let table = test
        .get("/en/observatory/indicators/ties-in-projects/figures/trait.csv")
        .await;
    assert!(
        table.status == 200 && table.body.contains("Ties between two themes,66.7"),
        "{}",
        table.body
    );
    // Ties go from place to place: of one place nothing is told.
    let place = fine(
        &test
            .get("/en/observatory/indicators/ties-in-projects?place=59512")
            .await,
    );
    assert!(place.contains("<dd>not known</dd>"), "{place}");
    // Drawn by a seed, what chance gives is the same whoever computes it.
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}

#[tokio::test]
async fn how_grants_are_spread_stands_in_the_catalogue_as_on_their_own_page() {
    let test = TestApp::empty().await;
    twelve_projects(&test).await;
    let other = line("county", 2025, 1, "x", "500").replace(",x,", ",Fresque lumineuse numéro0,");
    load(&test, "county_2025.csv", &[other]).await;
    publish(&test.app).await.unwrap();
    // Thirty-five receive 400 €, one 900 €: G = 2 Σ i·x ÷ (n Σ x) − (n + 1) ÷ n = 0.0326.
    for (value, told) in [
        ("grant-concentration,whole,", "33,1,37,"),
        ("small-grants,whole,", "1000,1,37,"),
        // Two of thirty-seven that name what they are for.
        ("co-funding,whole,", "54,1,37,"),
    ] {
        let line = published(&test, value).await;
        assert!(
            line.starts_with(&format!("{value},{told}")),
            "{told} is not in {line}"
        );
    }
    for slug in ["grant-concentration", "small-grants", "co-funding"] {
        for lang in ["fr", "nl", "en"] {
            fine(&test.get(&format!("/{lang}/observatory/indicators/{slug}")).await);
        }
    }
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}

#[tokio::test]
async fn what_partners_measured_and_show_is_added_up_with_how_many_did_and_is_no_total() {
    let test = TestApp::demonstration().await;
    let empty = fine(&test.get("/en/observatory/indicators/pooled-jobs").await);
    assert!(empty.contains("not known"), "{empty}");
    test.sql(
        "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
         values (7, 'k7f3q2m9', 'gardens-k7f3q2m9', 'en', null, 'nothing', 'preparing', 0, 0, 1)",
    )
    .await;
    // The first partner measured twice, and the last day counts; the third does not show it.
    for (number, (rank, on, value, shown)) in [
        (0, "2025-03-01", 4, 1),
        (0, "2026-03-01", 6, 1),
        (1, "2026-04-01", 3, 1),
        (2, "2026-04-01", 90, 0),
    ]
    .into_iter()
    .enumerate()
    {
        test.sql(&format!(
            "insert into indicator_measured (id, project_id, indicator, item, organisation_id, measured_on, value, words,
                source, language, shown, noted_at, decimals)
             select {number}, 7, 'shared-jobs', '', id, '{on}', {value}, '', 'Contracts', 'en', {shown}, {}, 0
             from organisation order by id limit 1 offset {rank}",
            number + 1
        ))
        .await;
    }
    publish(&test.app).await.unwrap();
    for (value, told) in [
        ("pooled-jobs,whole,", "9,0,2,"),
        ("pooled-jobs,year,2025", "4,0,1,"),
        ("pooled-jobs,year,2026", "9,0,2,"),
    ] {
        let line = published(&test, value).await;
        assert!(
            line.starts_with(&format!("{value},{told}")),
            "{told} is not in {line}"
        );
    }
    let page = fine(&test.get("/en/observatory/indicators/pooled-jobs").await);
    for said in [
        "9 people",
        "2 project partners measured it and show it",
        "3 measures of project partners",
        "Consolidated is not created",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    for lang in ["fr", "nl"] {
        fine(
            &test
                .get(&format!("/{lang}/observatory/indicators/pooled-jobs"))
                .await,
        );
    }
    assert!(check(&test.app).await.unwrap().holds());
    // Of whoever is withheld nothing is told any more.
    let second = test
        .text("select key from organisation order by id limit 1 offset 1")
        .await;
    directory::withhold(&test.app, &second, "asked", None)
        .await
        .unwrap();
    let page = fine(&test.get("/en/observatory/indicators/pooled-jobs").await);
    assert!(
        page.contains("6 people") && page.contains("1 project partner measured it"),
        "{page}"
    );
    directory::publish(&test.app, &second, "asked").await.unwrap();
    publish(&test.app).await.unwrap();
    // Taken back, what was published is of another day, and not wrong.
    test.sql("update indicator_measured set withdrawn_at = 9 where id = 2")
        .await;
    let checked = check(&test.app).await.unwrap();
    assert!(
        checked.different.is_empty() && !checked.older.is_empty(),
        "{checked:?}"
    );
    test.close().await;
}

/// Associations of where the maker has a say are asked who governs them, forty answer, one in four “yes”; gives the published share of
/// “yes”, in thousandths, and how many were drawn: a few more than sixty, two at least of each stratum.
pub(super) async fn asked_who_governs(test: &TestApp, (scope, place): (&str, &str)) -> (i64, usize) {
    let mut writing = test.app.db.write().await.unwrap();
    let ids = directory::published_ids(&mut writing, 1).await.unwrap();
    let mut found = directory::published_by_ids(&mut writing, &ids).await.unwrap();
    writing.commit().await.unwrap();
    let organisation = found.pop().unwrap();
    let mandate = test
        .give("off@example.org", Some(organisation.id), Role::Officer)
        .await;
    // It may ask those of its territory.
    test.sql(&format!(
        "insert into remit (id, organisation_id, scope, place, created_at) values (1, {}, '{scope}', '{place}', 0)",
        organisation.id
    ))
    .await;
    let keeping = Keeping {
        organisation: &organisation,
        acting: Acting {
            person: test.person("off@example.org").await,
            organisation: Some(organisation.id),
            mandate: Some(mandate),
        },
        now: test.app.clock.now().as_second(),
    };
    let mut content = Content {
        breakdown: Breakdown::Nothing,
        ..Content::default()
    };
    let blocks = &test.app.territory.surveys.blocks;
    content.add(blocks.iter().find(|block| block.slug == "governance").unwrap());
    let mut writing = test.app.db.write().await.unwrap();
    let survey = surveys::begin(&mut writing, keeping, content).await.unwrap();
    let wanted = Wanted {
        size: 60,
        ..Wanted::default()
    };
    let sample = surveys::sample(&mut writing, &test.app, survey.organisation, &wanted)
        .await
        .unwrap();
    let survey = surveys::draw(&mut writing, keeping, &survey, &sample)
        .await
        .unwrap()
        .unwrap();
    let drawn = surveys::asked_of(&mut writing, survey.id).await.unwrap();
    let today = test.app.clock.today();
    let open = surveys::open(&mut writing, keeping, &survey, today)
        .await
        .unwrap()
        .unwrap();
    for (at, unit) in drawn.iter().take(40).enumerate() {
        let woman = if at % 4 == 0 { "yes" } else { "no" };
        let age = ["below-40", "40-59", "60-more"][at % 3];
        for said in [("woman-president", woman), ("president-age", age)] {
            surveys::answer(&mut writing, unit.id, said, keeping.now)
                .await
                .unwrap();
        }
        surveys::given(&mut writing, unit.id, (Way::Online, None), keeping.now)
            .await
            .unwrap();
    }
    assert!(surveys::close(&mut writing, keeping, &open, today).await.unwrap());
    let closed = Survey {
        state: State::Closed,
        version: open.version + 1,
        ..open
    };
    let document = surveys::document(&mut writing, &test.app, &closed).await.unwrap();
    let document = document.unwrap().unwrap();
    let table = document
        .out
        .tables
        .iter()
        .find(|table| table.key == "woman-president")
        .unwrap();
    let yes = table.lines.iter().find(|line| line.key == "yes").unwrap();
    let share = yes.share.whole.unwrap().value;
    let told = [
        serde_json::to_string(&document).unwrap(),
        serde_json::to_string(&Words::default()).unwrap(),
    ];
    let is_published = surveys::publish(&mut writing, keeping, &closed, (&told[0], &told[1]))
        .await
        .unwrap();
    assert!(is_published);
    writing.commit().await.unwrap();
    ((share * 1_000.0).round() as i64, drawn.len())
}

#[tokio::test]
async fn what_a_published_survey_found_of_who_governs_stands_with_how_many_answered() {
    let test = TestApp::demonstration().await;
    let address = "/en/observatory/indicators/women-presidents";
    let silent = fine(&test.get(address).await);
    assert!(
        silent.contains("No survey published here has put the question yet"),
        "{silent}"
    );
    let (yes, asked) = asked_who_governs(&test, ("whole", "")).await;
    publish(&test.app).await.unwrap();
    for value in [
        "women-presidents,whole,",
        "women-presidents,answer,woman-president/yes",
    ] {
        let line = published(&test, value).await;
        assert!(
            line.starts_with(&format!("{value},{yes},1,{asked},")),
            "{yes} is not in {line}"
        );
    }
    let page = fine(&test.get(address).await);
    let answered = 4_000.0 / f64::from(u32::try_from(asked).unwrap());
    for said in [
        "% (",
        "Yes",
        &format!("{asked} organisations drawn by lot"),
        &format!("Share that answered: {answered:.1}%"),
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let ages = fine(&test.get("/en/observatory/indicators/age-of-presidents").await);
    assert!(
        ages.contains("60 and more") && ages.contains("By what associations say of themselves"),
        "{ages}"
    );
    for lang in ["fr", "nl"] {
        for slug in ["women-presidents", "age-of-presidents", "first-resource"] {
            fine(&test.get(&format!("/{lang}/observatory/indicators/{slug}")).await);
        }
    }
    assert!(check(&test.app).await.unwrap().holds());

    // Its results stand among the files of the night, as they are given.
    write_files(&test.app, test.router()).await;
    let survey = test.text("select address from survey").await;
    let kept = test
        .get(&format!("/data/nightly/surveys-{survey}-results.csv"))
        .await;
    let own = test.get(&format!("/en/surveys/{survey}/data/results.csv")).await;
    assert_eq!((kept.status.as_u16(), kept.body), (200, own.body));

    // It stays what it was drawn as, wherever its maker has a say today.
    test.sql("update remit set scope = 'commune', place = '59350' where id = 1")
        .await;
    publish(&test.app).await.unwrap();
    let line = published(&test, "women-presidents,whole,").await;
    assert!(
        line.starts_with(&format!("women-presidents,whole,,{yes},1,{asked},")),
        "{line}"
    );
    test.close().await;
}
