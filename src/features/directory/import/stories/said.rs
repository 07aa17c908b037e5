//! Stories of what is said and computed about entries: apart, together, themes from words.

use super::fixtures::*;
use super::present;
use crate::features::directory::joining::{JoiningError, apart, together};
use crate::features::directory::recompute::recompute;
use crate::testing::TestApp;

const RNA: (&str, &str) = ("identifiantAssociationUniteLegale", "W595000001");

/// An association and the unit that joined it.
async fn joined(order: [&str; 2]) -> TestApp {
    let test = TestApp::empty().await;
    for register in order {
        if register == "rna" {
            load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
        } else {
            load(
                &test,
                "u_20260901.csv",
                units(&[unit(&siren(1), "JARDIN A", &[RNA])]),
            )
            .await;
        }
    }
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    test
}

#[tokio::test]
async fn an_entry_told_apart_stays_apart_until_it_is_told_together() {
    for order in [["rna", "sirene"], ["sirene", "rna"]] {
        let test = joined(order).await;
        let entry = format!("sirene:{}", siren(1));
        let before = ask(&test, "select key from organisation").await;
        let key = apart(&test.app, &entry, "another garden", "operator")
            .await
            .unwrap();
        assert_ne!(key, before[0]);
        assert_eq!(names(&test).await, ["JARDIN A", "Jardin fictif"], "{order:?}");
        let shown = page(&test, "Jardin fictif").await;
        assert!(
            !shown.contains(&siren(1)) && shown.contains("This is its only entry."),
            "{shown}"
        );
        assert_eq!(found(&test, "source=sirene").await, ["JARDIN A"]);

        // The next file, changed or not, does not join it again.
        load(
            &test,
            "u_20260901.csv",
            units(&[unit(&siren(1), "JARDIN A", &[RNA])]),
        )
        .await;
        let outcome = load(
            &test,
            "u_20261001.csv",
            units(&[unit(&siren(1), "JARDIN AUTRE", &[RNA])]),
        )
        .await;
        assert_eq!(outcome.reasons.get("told-apart"), Some(&1), "{outcome:?}");
        load(
            &test,
            "w_20261101.csv",
            rna(&[present("W595000001", "Jardin fictif, encore")]),
        )
        .await;
        assert_eq!(
            names(&test).await,
            ["JARDIN AUTRE", "Jardin fictif, encore"],
            "{order:?}"
        );

        together(&test.app, "rna:W595000001", &entry, None, "operator")
            .await
            .unwrap();
        assert_eq!(names(&test).await, ["Jardin fictif, encore"], "{order:?}");
        assert!(at(&test, &key).await.status.is_redirection());
        assert_eq!(
            ask(&test, "select reason from not_same").await,
            Vec::<String>::new()
        );
        load(
            &test,
            "u_20261201.csv",
            units(&[unit(&siren(1), "JARDIN ENCORE", &[RNA])]),
        )
        .await;
        assert_eq!(names(&test).await, ["Jardin fictif, encore"]);
        apart(&test.app, &entry, "after all", "operator").await.unwrap();
        assert_eq!(names(&test).await, ["JARDIN ENCORE", "Jardin fictif, encore"]);
        test.close().await;
    }
}

#[tokio::test]
async fn what_cannot_be_told_is_refused_in_words() {
    let test = joined(["rna", "sirene"]).await;
    load(&test, "v.csv", units(&[unit(&siren(2), "JARDIN B", &[])])).await;
    let (one, two) = (format!("sirene:{}", siren(1)), format!("sirene:{}", siren(2)));
    let version = test.app.facts().version.clone();
    let refused = together(&test.app, &one, &two, None, "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::BothLive(..)), "{refused}");
    let refused = apart(&test.app, &two, "", "operator").await.unwrap_err();
    assert!(matches!(refused, JoiningError::Alone(_)), "{refused}");
    let refused = apart(&test.app, "rna:W595000001", "", "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::Rna(_)), "{refused}");
    let refused = together(&test.app, &one, "rna:W595000001", None, "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::Already(..)), "{refused}");
    for written in ["123456789", "insee:123456789", ""] {
        let refused = apart(&test.app, written, "", "operator").await.unwrap_err();
        assert!(matches!(refused, JoiningError::Form(_)), "{refused}");
    }
    let unknown = format!("sirene:{}", siren(9));
    let refused = together(&test.app, &unknown, &one, None, "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::Unknown(_)), "{refused}");
    assert_eq!(names(&test).await, ["JARDIN B", "Jardin fictif"]);
    assert_eq!(test.app.facts().version, version, "nothing changed");
    test.close().await;
}

#[tokio::test]
async fn themes_are_read_in_words_until_a_register_states_them() {
    let test = TestApp::empty().await;
    let rows = [
        unit(
            &siren(1),
            "CLUB DE FOOTBALL IMAGINAIRE",
            &[("activitePrincipaleUniteLegale", "")],
        ),
        unit(&siren(2), "XYZZY", &[("activitePrincipaleUniteLegale", "")]),
    ];
    load(&test, "u.csv", units(&rows)).await;
    assert_eq!(found(&test, "theme=sport").await, Vec::<String>::new());
    let computed = recompute(&test.app, true).await.unwrap();
    assert_eq!(
        (computed.learned_from, computed.without_theme, computed.inferred),
        (0, 2, 1),
        "{computed:?}"
    );
    assert_eq!(found(&test, "theme=sport").await, ["CLUB DE FOOTBALL IMAGINAIRE"]);
    let because = ask(
        &test,
        "select because from organisation_theme where origin = 'inferred' and theme = 'sport'",
    )
    .await;
    for word in because[0].split('|') {
        assert!(
            "CLUB DE FOOTBALL IMAGINAIRE".contains(word),
            "{word} is not in the text"
        );
    }
    let shown = page(&test, "CLUB DE FOOTBALL IMAGINAIRE").await;
    assert!(shown.contains("football"), "{shown}");

    let version = test.app.facts().version.clone();
    assert_eq!(recompute(&test.app, true).await.unwrap(), computed);
    assert_eq!(
        test.app.facts().version,
        version,
        "computed again, nothing changes"
    );

    // A register that states a theme is believed; what was inferred is gone with the next computation.
    let coded = present("W595000002", "Football imaginaire").replace(";024000;", ";011000;");
    load(&test, "w.csv", rna(&[coded])).await;
    let carried = ("identifiantAssociationUniteLegale", "W595000002");
    let rows = [unit(
        &siren(1),
        "CLUB DE FOOTBALL IMAGINAIRE",
        &[carried, ("activitePrincipaleUniteLegale", "")],
    )];
    load(&test, "v.csv", units(&rows)).await;
    let stated = ask(
        &test,
        "select theme from organisation_theme where origin = 'registered' order by theme",
    )
    .await;
    assert_eq!(stated, ["sport"], "what words said is what the register says now");
    recompute(&test.app, true).await.unwrap();
    let all = ask(
        &test,
        "select theme from organisation_theme join organisation on organisation.id = organisation_id
         where name = 'Football imaginaire' order by theme",
    )
    .await;
    assert_eq!(all, stated);
    test.close().await;
}
