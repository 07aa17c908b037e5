//! Small files of fictitious bodies whose numbers have valid check digits, and questions to what was
//! loaded.

use axum::http::StatusCode;

use super::WALDEC;
use crate::features::directory::import::{Options, Outcome};
use crate::features::directory::store::organisations;
use crate::testing::page::Page;
use crate::testing::sirene::{PLACE, UNIT};
use crate::testing::{Answer, TestApp};

/// Cells of a line: column and value.
pub type Cells<'a> = &'a [(&'a str, &'a str)];

const GRANT: &str = "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,\
    rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,\
    pourcentageSubvention,dispositifAide";

/// A number with the figure that makes its Luhn sum a multiple of ten.
fn luhn(body: &str) -> String {
    let sum: u32 = body
        .chars()
        .rev()
        .enumerate()
        .map(|(place, figure)| {
            let value = figure.to_digit(10).unwrap() * if place % 2 == 0 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// A SIREN of nobody.
pub fn siren(number: u32) -> String {
    luhn(&format!("999{number:05}"))
}

/// The first establishment of a SIREN.
pub fn siret(siren: &str) -> String {
    luhn(&format!("{siren}0001"))
}

/// A Belgian number of nobody.
pub fn belgian(number: u32) -> String {
    let body = 9_990_000 + number;
    format!("0{body}{:02}", 97 - body % 97)
}

fn line(columns: &str, usual: Cells<'_>, other: Cells<'_>) -> String {
    let value = |name: &str| {
        let find = |cells: Cells<'_>| {
            cells
                .iter()
                .find(|(known, _)| *known == name)
                .map(|cell| cell.1.to_owned())
        };
        find(other).or_else(|| find(usual)).unwrap_or_default()
    };
    for (name, _) in other {
        assert!(
            columns.split(',').any(|known| known == *name),
            "{name} is no column"
        );
    }
    columns.split(',').map(value).collect::<Vec<_>>().join(",")
}

fn file(columns: &str, lines: &[String]) -> String {
    format!("{columns}\n{}\n", lines.join("\n"))
}

/// A legal unit: an association that lives.
pub fn unit(siren: &str, name: &str, other: Cells<'_>) -> String {
    let nic = siret(siren)[9..].to_owned();
    line(
        UNIT,
        &[
            ("siren", siren),
            ("statutDiffusionUniteLegale", "O"),
            ("dateCreationUniteLegale", "1998-05-04"),
            ("dateDernierTraitementUniteLegale", "2024-03-22T14:26:06"),
            ("dateDebut", "2016-01-01"),
            ("etatAdministratifUniteLegale", "A"),
            ("denominationUniteLegale", name),
            ("categorieJuridiqueUniteLegale", "9220"),
            ("activitePrincipaleUniteLegale", "94.99Z"),
            ("nomenclatureActivitePrincipaleUniteLegale", "NAFRev2"),
            ("nicSiegeUniteLegale", &nic),
        ],
        other,
    )
}

/// A file of legal units.
pub fn units(lines: &[String]) -> String {
    file(UNIT, lines)
}

/// A head office in Roubaix.
pub fn place(siren: &str, other: Cells<'_>) -> String {
    let siret = siret(siren);
    line(
        PLACE,
        &[
            ("siren", siren),
            ("nic", &siret[9..]),
            ("siret", &siret),
            ("statutDiffusionEtablissement", "O"),
            ("etablissementSiege", "true"),
            ("numeroVoieEtablissement", "12"),
            ("typeVoieEtablissement", "RUE"),
            ("libelleVoieEtablissement", "DES METIERS"),
            ("codePostalEtablissement", "59100"),
            ("libelleCommuneEtablissement", "ROUBAIX"),
            ("codeCommuneEtablissement", "59512"),
            ("etatAdministratifEtablissement", "A"),
        ],
        other,
    )
}

/// A file of establishments.
pub fn places(lines: &[String]) -> String {
    file(PLACE, lines)
}

/// A grant of a town that is not.
pub fn grant(other: Cells<'_>) -> String {
    line(
        GRANT,
        &[
            ("nomAttribuant", "Ville de Fictiville"),
            ("idAttribuant", &siret(&siren(90_000))),
            ("dateConvention", "2023-06-27"),
            ("referenceDecision", "2023-17"),
            ("nomBeneficiaire", "LES TISSERANDS IMAGINAIRES"),
            ("objet", "fonctionnement"),
            ("montant", "1500.50"),
            ("nature", "aide en numéraire"),
            ("conditionsVersement", "unique"),
            ("notificationUE", "non"),
            ("pourcentageSubvention", "1"),
        ],
        other,
    )
}

/// A file of grants.
pub fn grants(lines: &[String]) -> String {
    file(GRANT, lines)
}

/// A file of the present register of associations.
pub fn rna(lines: &[String]) -> String {
    super::file(WALDEC, lines)
}

/// An archive whose members are not packed.
pub fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let offset = u32::try_from(bytes.len()).unwrap();
        let mut head = Vec::new();
        head.extend(
            [20_u16, 0, 0, 0, 0x21]
                .iter()
                .flat_map(|field| field.to_le_bytes()),
        );
        let length = u32::try_from(content.len()).unwrap();
        let fields = [checksum(content.as_bytes()), length, length];
        head.extend(fields.iter().flat_map(|field| field.to_le_bytes()));
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(content.as_bytes());
        list.extend(b"PK\x01\x02");
        list.extend(20_u16.to_le_bytes());
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(offset.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (count, offset) = (
        u16::try_from(members.len()).unwrap(),
        u32::try_from(bytes.len()).unwrap(),
    );
    let size = u32::try_from(list.len()).unwrap();
    bytes.extend(list);
    bytes.extend(b"PK\x05\x06");
    bytes.extend(
        [0, 0, count, count]
            .iter()
            .flat_map(|field: &u16| field.to_le_bytes()),
    );
    bytes.extend([size, offset].iter().flat_map(|field| field.to_le_bytes()));
    bytes.extend([0, 0]);
    bytes
}

/// CRC-32 as archives have it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    })
}

/// Writes and loads a file that must be taken.
pub async fn load(test: &TestApp, name: &str, content: impl AsRef<[u8]>) -> Outcome {
    let outcome = test.import(test.file(name, content), Options::default()).await;
    assert_eq!(outcome.refused, None, "{name}");
    outcome
}

/// The texts that a question to the database gives.
pub async fn ask(test: &TestApp, sql: &'static str) -> Vec<String> {
    let mut connection = test.app.db.read().await.unwrap();
    sqlx::query_scalar(sql).fetch_all(&mut *connection).await.unwrap()
}

/// The names of all organisations, in alphabetical order; the index holds as many.
pub async fn names(test: &TestApp) -> Vec<String> {
    let mut names = ask(test, "select name from organisation").await;
    names.sort_unstable();
    assert_eq!(
        test.app.index.len(),
        names.len() as u64,
        "the index holds {names:?}"
    );
    names
}

/// The names that a search of the machine interface finds.
pub async fn found(test: &TestApp, query: &str) -> Vec<String> {
    let answer = test.get(&format!("/api/v1/organisations?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let mut names: Vec<String> = answer.json()["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort_unstable();
    names
}

/// The page of an organisation, in English; it must be well made.
pub async fn page(test: &TestApp, name: &str) -> String {
    let mut connection = test.app.db.read().await.unwrap();
    let key: String = sqlx::query_scalar("select key from organisation where name = $1")
        .bind(name)
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    let shown = organisations::by_key(&mut connection, &key)
        .await
        .unwrap()
        .unwrap();
    drop(connection);
    let answer = at(test, &shown.slug()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new(), "{name}");
    answer.body
}

/// What stands at the address of an organisation, given its key or the last part of its address.
pub async fn at(test: &TestApp, slug: &str) -> Answer {
    test.get(&format!("/en/organisations/{slug}")).await
}
