//! The demonstration ends with the first file of a register, whatever was done in it.

use super::living;
use crate::features::directory::import::Options;

#[tokio::test]
async fn all_that_was_done_with_fictitious_organisations_leaves_with_them() {
    let test = living().await;
    // One of its calls stood through a failure of the service.
    test.sql("insert into call_outage (call_id, began_at, ended_at) select min(id), 0, 1 from call")
        .await;
    let kept = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;\
        adr1;adr2;adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time\n\
        595S0595000001;0595000001;;595S;2001-05-06;0001-01-01;D;S;LES METIERS;Tisser;006000;000000;\
        ;;;59100;ROUBAIX;PM;;;A;;2010-01-01 00:00:00\n";
    let file = test.file("rna_import_20261001_dpt_59.csv", kept);
    let outcome = test.import(file, Options::default()).await;
    assert_eq!((outcome.refused, outcome.kept), (None, 1));
    assert!(!test.app.facts().demonstration);
    for table in [
        "demonstration_entry",
        "project",
        "application",
        "decision",
        "agreement",
        "report",
        "call",
        "call_organiser",
        "conflict",
        "mark",
        "mark_shared",
        "programme",
        "policy",
        "petition",
        "common_fund",
        "survey",
    ] {
        let left = test
            .text(&format!("select cast(count(*) as text) from {table}"))
            .await;
        assert_eq!(left, "0", "{table}");
    }
    for page in ["/", "/organisations", "/calls", "/programmes", "/observatory"] {
        assert_eq!(test.get(&format!("/en{page}")).await.status, 200, "{page}");
    }
    test.close().await;
}
