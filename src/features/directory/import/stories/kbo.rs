//! Stories of the BCE/KBO: an archive, files one by one, names in the language of the commune.

use super::fixtures::*;
use crate::testing::TestApp;

const ENTERPRISES: &str =
    "EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,JuridicalFormCAC,StartDate";
const NAMES: &str = "EntityNumber,Language,TypeOfDenomination,Denomination";
const ADDRESSES: &str = "EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff";

const ACTIVITIES: &str = "EntityNumber,ActivityGroup,NaceVersion,NaceCode,Classification";

/// Two associations, one in Kortrijk and one in Mouscron, a company, and a natural person.
pub(super) struct Extract {
    pub enterprises: String,
    pub names: String,
    pub addresses: String,
}

pub(super) fn extract() -> Extract {
    let [flemish, walloon, company, person] = [1, 2, 3, 4].map(belgian);
    Extract {
        enterprises: format!(
            "{ENTERPRISES}\n{flemish},AC,000,2,017,,09-08-1960\n{walloon},AC,000,2,017,,01-02-2003\n\
             {company},AC,000,2,610,,01-02-2003\n{person},AC,000,1,,,01-01-1968\n"
        ),
        names: format!(
            "{NAMES}\n{flemish},1,1,Les Tisserands Imaginaires\n{flemish},2,1,De Denkbeeldige Wevers\n{flemish},2,2,DDW\n\
             {walloon},2,1,Denkbeeldige Tuin\n{walloon},1,1,Jardin imaginaire\n{company},1,1,BENEFICE FICTIF\n\
             {person},1,1,PERSONNE FICTIVE\n"
        ),
        addresses: format!(
            "{ADDRESSES}\n{flemish},REGO,,,8500,Kortrijk,Courtrai,Weverstraat,Rue des Tisserands,12,3,,\n\
             {walloon},REGO,,,7700,Moeskroen,Mouscron,Tuinstraat,Rue du Jardin,4,,,\n\
             {person},REGO,,,7700,Moeskroen,Mouscron,Thuisstraat,Rue Intime,7,,,\n"
        ),
    }
}

async fn check_bodies(test: &TestApp) {
    assert_eq!(names(test).await, ["De Denkbeeldige Wevers", "Jardin imaginaire"]);
    let shown = page(test, "De Denkbeeldige Wevers").await;
    for said in [
        "<span lang=\"fr\">Les Tisserands Imaginaires</span>",
        "DDW",
        "Weverstraat 12 / 3",
        "Kortrijk",
        &belgian(1),
    ] {
        assert!(shown.contains(said), "{said} is not in {shown}");
    }
    let shown = page(test, "Jardin imaginaire").await;
    assert!(
        shown.contains("Denkbeeldige Tuin") && shown.contains("Rue du Jardin 4"),
        "{shown}"
    );
    assert_eq!(
        found(test, "source=kbo&commune=34022").await,
        ["De Denkbeeldige Wevers"]
    );
    let kept = [
        ask(test, "select name from kbo_denomination").await,
        ask(test, "select coalesce(street_fr, '') from kbo_address").await,
        ask(test, "select number from kbo_enterprise").await,
    ];
    let kept = kept.concat().join(" ");
    for nobody in ["PERSONNE", "BENEFICE", "Intime", &belgian(3), &belgian(4)] {
        assert!(!kept.contains(nobody), "{kept}");
    }
}

#[tokio::test]
async fn an_archive_gives_bodies_named_in_the_language_of_their_commune() {
    let test = TestApp::empty().await;
    let Extract {
        enterprises,
        names: denominations,
        addresses,
    } = extract();
    let archive = zip(&[
        ("address.csv", &addresses),
        ("denomination.csv", &denominations),
        ("enterprise.csv", &enterprises),
        (
            "meta.csv",
            "\"Variable\",\"Value\"\n\"SnapshotDate\",\"02-11-2026\"\n",
        ),
    ]);
    let outcome = load(&test, "KboOpenData_0142_2026_11_Full.zip", &archive).await;
    assert_eq!(
        (outcome.read, outcome.added, outcome.rejected),
        (15, 2, 0),
        "{outcome:?}"
    );
    assert_eq!(
        outcome.kept, 10,
        "two enterprises, their five names and two addresses, and the date"
    );
    assert_eq!(outcome.reasons.get("natural-person"), Some(&1));
    assert_eq!(outcome.reasons.get("ordinary-company"), Some(&1));
    assert_eq!(outcome.reasons.get("enterprise-not-held"), Some(&3));
    check_bodies(&test).await;
    assert!(
        page(&test, "Jardin imaginaire")
            .await
            .contains("CBE, 2 November 2026")
    );
    let version = test.app.facts().version.clone();
    let again = load(&test, "KboOpenData_0142_2026_11_Full.zip", &archive).await;
    assert_eq!((again.added, again.changed, again.missing), (0, 0, 0));
    assert_eq!(
        test.app.facts().version,
        version,
        "the same archive changes nothing"
    );
    test.close().await;
}

#[test]
fn whoever_gives_all_files_of_a_folder_has_those_loaded_first_that_say_who_exists() {
    let folder = tempfile::tempdir().unwrap();
    let Extract {
        enterprises,
        names: denominations,
        addresses,
    } = extract();
    let files = [
        ("absent.csv", None),
        ("address.csv", Some(addresses)),
        ("denomination.csv", Some(denominations)),
        ("enterprise.csv", Some(enterprises)),
    ];
    let paths = files.map(|(name, text)| {
        let path = folder.path().join(name);
        text.iter().for_each(|text| std::fs::write(&path, text).unwrap());
        path
    });
    let order = crate::features::directory::import::in_order(&paths);
    let names: Vec<_> = order.iter().map(|path| path.file_name().unwrap()).collect();
    assert_eq!(
        names,
        ["enterprise.csv", "absent.csv", "address.csv", "denomination.csv"]
    );
}

#[tokio::test]
async fn files_one_by_one_give_the_same_bodies_once_their_names_are_here() {
    let test = TestApp::empty().await;
    let Extract {
        enterprises,
        names: denominations,
        addresses,
    } = extract();
    let first = load(&test, "enterprise.csv", enterprises).await;
    assert_eq!((first.read, first.kept, first.added), (4, 2, 0));
    assert_eq!(first.reasons.get("no-name-yet"), Some(&2), "{:?}", first.reasons);
    assert_eq!(load(&test, "denomination.csv", &denominations).await.added, 2);
    assert_eq!(load(&test, "address.csv", &addresses).await.changed, 2);
    check_bodies(&test).await;
    let again = load(&test, "denomination.csv", &denominations).await;
    assert_eq!((again.added, again.changed, again.missing), (0, 0, 0));
    check_bodies(&test).await;
    test.close().await;
}

#[tokio::test]
async fn what_an_enterprise_mainly_does_gives_it_its_themes() {
    let test = TestApp::empty().await;
    let Extract {
        enterprises,
        names: denominations,
        addresses,
    } = extract();
    let [flemish, walloon, company, person] = [1, 2, 3, 4].map(belgian);
    // Sports for one and theatre for the other; what is not their main activity, or of before, is not heard.
    let activities = format!(
        "{ACTIVITIES}\n{flemish},006,2008,93120,MAIN\n{flemish},001,2008,93120,MAIN\n{flemish},001,2003,92611,MAIN\n\
         {flemish},001,2008,56301,SECO\n{walloon},001,2008,90011,MAIN\n{company},001,2008,62010,MAIN\n\
         {person},001,2008,90031,MAIN\n"
    );
    let archive = zip(&[
        ("activity.csv", &activities),
        ("address.csv", &addresses),
        ("denomination.csv", &denominations),
        ("enterprise.csv", &enterprises),
    ]);
    load(&test, "kbo.zip", &archive).await;
    assert_eq!(
        ask(
            &test,
            "select activities from entry where register = 'kbo' order by number"
        )
        .await,
        ["nacebel:93120", "nacebel:90011"]
    );
    assert_eq!(
        ask(&test, "select code from kbo_activity order by id").await,
        ["93120", "93120", "90011"]
    );
    assert_eq!(found(&test, "theme=sport").await, ["De Denkbeeldige Wevers"]);
    assert_eq!(
        found(&test, "theme=culture-and-heritage").await,
        ["Jardin imaginaire"]
    );
    test.close().await;
}

#[tokio::test]
async fn an_enterprise_that_the_next_extract_no_longer_holds_is_marked() {
    let test = TestApp::empty().await;
    let row = |number: u32| format!("{},AC,000,2,017,,09-08-1960\n", belgian(number));
    let name = |number: u32| format!("{},1,1,Jardin {number}\n", belgian(number));
    let enterprises = |until: u32| format!("{ENTERPRISES}\n{}", (1..=until).map(row).collect::<String>());
    let denominations = format!("{NAMES}\n{}", (1..=12).map(name).collect::<String>());
    load(&test, "enterprise.csv", enterprises(12)).await;
    load(&test, "denomination.csv", &denominations).await;
    let next = load(&test, "enterprise.csv", enterprises(11)).await;
    assert_eq!((next.missing, next.changed), (1, 1));
    assert_eq!(
        ask(&test, "select name from organisation where state = 'removed'").await,
        ["Jardin 12"]
    );
    let cut = test.file("enterprise.csv", enterprises(5));
    let refused = test.import(cut, super::Options::default()).await.refused;
    assert!(refused.is_some_and(|sentence| sentence.contains("6 of the 11")));
    assert_eq!(
        ask(&test, "select number from kbo_enterprise").await.len(),
        11,
        "nothing changed"
    );
    test.close().await;
}

#[tokio::test]
async fn an_enterprise_that_stops_is_dissolved_and_keeps_its_page() {
    let test = TestApp::empty().await;
    let Extract {
        enterprises,
        names: denominations,
        addresses,
    } = extract();
    let archive = |enterprises: &str| {
        zip(&[
            ("address.csv", &addresses),
            ("denomination.csv", &denominations),
            ("enterprise.csv", enterprises),
        ])
    };
    load(&test, "kbo.zip", archive(&enterprises)).await;
    let stopped = enterprises.replacen(",AC,", ",ST,", 1);
    let outcome = load(&test, "kbo.zip", archive(&stopped)).await;
    assert_eq!(
        (outcome.added, outcome.changed, outcome.missing),
        (0, 1, 0),
        "{outcome:?}"
    );
    assert_eq!(found(&test, "state=dissolved").await, ["De Denkbeeldige Wevers"]);
    test.close().await;
}

#[tokio::test]
async fn elsewhere_in_belgium_a_body_is_called_as_its_region_speaks() {
    let test = TestApp::empty().await;
    let (mut enterprises, mut denominations, mut addresses) = (
        format!("{ENTERPRISES}\n"),
        format!("{NAMES}\n"),
        format!("{ADDRESSES}\n"),
    );
    for (number, postcode, municipality) in [
        (1, "3210", "Lubbeek"),
        (2, "5000", "Namur"),
        (3, "4700", "Eupen"),
        (4, "1000", "Bruxelles"),
    ] {
        let entity = belgian(number);
        enterprises += &format!("{entity},AC,000,2,017,,09-08-1960\n");
        for (code, language) in [(1, "fr"), (2, "nl"), (3, "de")] {
            denominations += &format!("{entity},{code},1,Fictif {number} {language}\n");
        }
        addresses += &format!("{entity},REGO,,,{postcode},{municipality},{municipality},Straat,Rue,1,,,\n");
    }
    let archive = zip(&[
        ("address.csv", &addresses),
        ("denomination.csv", &denominations),
        ("enterprise.csv", &enterprises),
    ]);
    load(&test, "kbo.zip", archive).await;
    assert_eq!(
        names(&test).await,
        ["Fictif 1 nl", "Fictif 2 fr", "Fictif 3 de", "Fictif 4 fr"]
    );
    test.close().await;
}
