//! Other names that registers give an organisation find it too.

use serde_json::json;

use crate::features::directory::ImportOptions;
use crate::testing::TestApp;

const PRESENT: &str = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;\
    titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;\
    adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;\
    adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;\
    observation;position;maj_time
W595000001;;;;595P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;Les Marmites fictives;MF;cuisiner ensemble;024000;\
    000000;_;1;_;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;_;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06
";

const OLD: &str = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;\
    objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time
595S0595000001;;;595S;1988-04-15;0001-01-01;D;S;POTAGER IMAGINAIRE DES WEPPES;jardiner;024000;000000;_;1 rue \
    Imaginaire;_;59000;LILLE;PM;;W595000001;R;;2008-01-02 03:04:05
";

#[tokio::test]
async fn an_association_is_found_by_the_name_it_had_under_its_old_number() {
    let test = TestApp::empty().await;
    for (name, content) in [("present.csv", PRESENT), ("old.csv", OLD)] {
        let content = content.replace("    ", "");
        let outcome = test
            .import(test.file(name, content), ImportOptions::default())
            .await;
        assert_eq!((outcome.kept, outcome.refused), (1, None), "{name}");
    }
    for query in ["marmites fictives", "Potager imaginaire des Weppes"] {
        let found = test.candidates(json!({ "query": query })).await;
        assert_eq!(found.len(), 1, "{query}");
        assert_eq!(found[0]["name"], "Les Marmites fictives");
    }
    let stranger = test.candidates(json!({ "query": "fanfare inconnue" })).await;
    assert!(
        stranger.iter().all(|one| one["score"].as_f64() < Some(20.0)),
        "{stranger:#?}"
    );
    // The number of before 2009 is a number of its own.
    let found = test.candidates(json!({ "query": "595S0595000001" })).await;
    assert_eq!(found[0]["match"], true);
    test.close().await;
}
