//! A body that no register lists: created with what it has, found, and linked when a register knows it.

use super::judge;
use crate::features::directory::ImportOptions;
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const FIELDS: [(&str, &str); 6] = [
    ("name", "Les Tricoteuses du Canal"),
    ("purpose", "Tricoter ensemble au bord de l’eau."),
    ("language", "fr"),
    ("nature", "other"),
    ("commune", "59350"),
    ("contact", "secret@tricot.example"),
];

async fn declare(browser: &Browser<'_>, name: &str) -> String {
    let mut fields = FIELDS;
    fields[0].1 = name;
    let made = browser.post("/en/organisations/new", &fields).await;
    assert_eq!(made.status, 303, "{}", made.body);
    made.header("location").to_owned()
}

#[tokio::test]
async fn an_informal_group_is_created_found_and_acted_for_at_once() {
    let test = TestApp::demonstration().await;
    assert_eq!(
        test.get("/en/organisations/new").await.status,
        303,
        "first one signs in"
    );
    let ana = test.signed_in("ana@example.org", true).await;
    assert!(ana.get("/en/me").await.body.contains("/en/organisations/new"));
    for lang in ["fr", "nl", "en"] {
        judge(&ana.get(&format!("/{lang}/organisations/new")).await.body);
    }
    let empty = ana.post("/en/organisations/new", &[("name", "X")]).await;
    assert_eq!(empty.status, 422);
    judge(&empty.body);
    let page = declare(&ana, "Les Tricoteuses du Canal").await;
    let shown = test.get(&page).await.body;
    judge(&shown);
    assert!(
        shown.contains("declared by its members") && shown.contains("bord de l’eau"),
        "{shown}"
    );
    assert!(
        !shown.contains("secret@") && !shown.contains("ana@"),
        "nobody is published"
    );
    let found = test.get("/en/organisations?q=tricoteuses").await.body;
    assert!(found.contains("Les Tricoteuses du Canal"), "{found}");
    let list = ana.get(&format!("{page}/mandates")).await.body;
    judge(&list);
    assert!(list.contains("The page was created by its members"), "{list}");
    let sources = test.get("/en/sources").await.body;
    assert!(!sources.contains("Declared by"), "it is no file: {sources}");
    test.close().await;
}

#[tokio::test]
async fn what_is_there_already_is_shown_before_it_is_declared_again() {
    let test = TestApp::demonstration().await;
    let ana = test.signed_in("ana@example.org", true).await;
    declare(&ana, "Les Tricoteuses du Canal").await;
    let bob = test.signed_in("bob@example.org", true).await;
    let mut fields = FIELDS.to_vec();
    let told = bob.post("/en/organisations/new", &fields).await;
    assert_eq!(told.status, 422);
    judge(&told.body);
    assert!(told.body.contains("Is it one of these?"), "{}", told.body);
    fields.push(("sure", "yes"));
    assert_eq!(bob.post("/en/organisations/new", &fields).await.status, 303);
    for name in ["Une deuxième", "Une troisième"] {
        declare(&bob, name).await;
    }
    fields[0].1 = "Une quatrième";
    let refused = bob.post("/en/organisations/new", &fields).await;
    assert!(refused.body.contains("three pages this week"), "{}", refused.body);
    test.close().await;
}

#[tokio::test]
async fn it_stays_when_the_demonstration_leaves_and_becomes_one_with_what_a_register_lists() {
    let test = TestApp::demonstration().await;
    let ana = test.signed_in("ana@example.org", true).await;
    let page = declare(&ana, "Les Tricoteuses du Canal").await;
    let header = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;\
        groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;\
        adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;\
        adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;observation;position;maj_time";
    let row = "W595000001;;;;595P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;LES TRICOTEUSES DU CANAL;_;tricoter;\
        024000;000000;_;1;_;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;_;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06";
    let file = test.file("rna_waldec_20261215_dpt_59.csv", format!("{header}\n{row}\n"));
    test.import(file, ImportOptions::default()).await;
    let shown = test.get(&page).await;
    assert_eq!(shown.status, 200, "what members declared is no demonstration");
    let found = test.get("/en/organisations?q=tricoteuses&within=all").await.body;
    assert!(found.contains("2 organisations for “tricoteuses”"), "{found}");
    let number = test
        .text("select number from entry where register = 'declared'")
        .await;
    // Its representative says which entry it is; whoever reviews links says yes.
    let listed = format!("{page}/listed");
    for lang in ["fr", "nl", "en"] {
        judge(
            &ana.get(&listed.replacen("/en/", &format!("/{lang}/"), 1))
                .await
                .body,
        );
    }
    assert!(
        ana.get(&page).await.body.contains("/listed\""),
        "its page leads there"
    );
    let offered = ana.get(&listed).await.body;
    assert!(offered.contains("W595000001"), "{offered}");
    let wrong = ana.post(&listed, &[("number", "W595999999")]).await;
    assert_eq!(wrong.status, 422);
    judge(&wrong.body);
    let bob = test.signed_in("bob@example.org", true).await;
    assert_eq!(bob.post(&listed, &[("number", "W595000001")]).await.status, 404);
    let proposed = ana.post(&listed, &[("number", "w595 000 001")]).await;
    assert_eq!(proposed.header("location"), listed, "{}", proposed.body);
    let waits = ana.get(&listed).await.body;
    judge(&waits);
    assert!(waits.contains("waiting to be checked"), "{waits}");
    assert_eq!(
        test.text("select cast(count(*) as text) from link where register = 'declared' and other_number = 'W595000001' and state = 'waiting'").await,
        "1",
        "nothing is joined by who proposes it: {number}"
    );
    let link = test
        .text("select cast(id as text) from link where register = 'declared'")
        .await;
    test.give("rev@example.org", None, Role::Administrator).await;
    let reviewer = test.signed_in("rev@example.org", true).await;
    let bench = format!("/en/links/{link}");
    judge(&reviewer.get(&bench).await.body);
    let version = test
        .text(&format!(
            "select cast(version as text) from link where id = {link}"
        ))
        .await;
    let said = reviewer
        .post(&bench, &[("verdict", "same"), ("version", &version)])
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
    let one = test.get(&page).await;
    let there = if one.status == 200 {
        page
    } else {
        one.header("location").to_owned()
    };
    let one = test.get(&there).await.body;
    assert!(
        one.contains("W595000001") && one.contains("declared by its members"),
        "{one}"
    );
    let list = ana.get(&format!("{there}/mandates")).await;
    assert_eq!(list.status, 200, "the mandate followed");
    test.close().await;
}
