//! Other families: the State's yellow book, compilations of payments, tables of departments.

use registers::grants::{Aid, Doubt, Extent, Money};

use crate::fixtures::*;

const BOOK: &str = "SIREN;ASSOCIATION;IMPUTATION;Total des subventions;Détail des subventions\n";

#[test]
fn the_details_of_the_yellow_book_count_and_its_totals_only_check() {
    let text = format!(
        "{BOOK}732829320;LES TISSERANDS CHEZ MME FICTIVE - 59 FICTIVILLE;;5 000;\n\
         732829320;LES TISSERANDS - 59 FICTIVILLE;Culture: 224 - Transmission;;3 000\n\
         ;;Jeunesse: 163 - Vie associative;;2 000\n\
         552100554;LES FILEURS - 2A ;;700;\n\
         552100554;LES FILEURS - 2A ;Culture: 131 - Création;;600\n\
         ;SANS DETAIL - 62 AILLEURS;;50;\n\
         Total des subventions versées en 2010;;;5 650;5 650\n"
    );
    let outcome = read_text(&text);
    assert_eq!(
        outcome.cents(),
        [Some(300_000), Some(200_000), Some(60_000), Some(5_000)]
    );
    assert_eq!(outcome.report(), [(5, "total-differs")]);
    let first = &outcome.records[0];
    assert_eq!(first.beneficiary.name.as_deref(), Some("LES TISSERANDS CHEZ …"));
    assert_eq!(first.beneficiary.commune.as_deref(), Some("FICTIVILLE"));
    assert_eq!(first.beneficiary.department.as_deref(), Some("59"));
    assert_eq!((first.year, first.money), (Some(2010), Money::Paid));
    assert_eq!(first.funder.name.as_deref(), Some("État"));
    assert_eq!(
        first.scheme.as_deref(),
        Some("Culture — 224 - Transmission"),
        "who decided and the programme stay told"
    );
    assert_eq!(
        outcome.records[1].beneficiary, first.beneficiary,
        "an empty number continues the one above"
    );
    assert_eq!(outcome.records[3].extent, Extent::Total);
    assert_eq!(outcome.summary().totals, 3);
}

const PAYMENTS: &str = "year,donor_level,donor_name_raw,benef_id,beneficiary_name,amount_eur,purpose_raw,granularity,measure,concours,source_url\n";

#[test]
fn the_state_is_one_funder_whatever_ministry_or_programme_a_file_names() {
    let head = "year,donor_level,donor_name_raw,donor_program,benef_id,amount_eur\n";
    let cases = [
        ("etat,État,", "État", None),
        ("etat,État — 147,147", "État", Some("Programme 147")),
        (
            "etat,État — MIN02 - Culture,MIN02 - Culture — P131 - Création",
            "État",
            Some("MIN02 - Culture — P131 - Création"),
        ),
        (
            "etat,ANCT - Politique de la ville (État),P147 - Politique de la ville",
            "État",
            Some("ANCT - Politique de la ville — P147 - Politique de la ville"),
        ),
        (
            "etat,CGET - DRJSCS Hauts-de-France-147,",
            "État",
            Some("CGET - DRJSCS Hauts-de-France-147"),
        ),
        (
            "etat,Ministère de la Culture - DRAC,Création",
            "État",
            Some("Ministère de la Culture - DRAC — Création"),
        ),
        (
            ",Ministère de la Communauté fictive,",
            "Ministère de la Communauté fictive",
            None,
        ),
        ("commune,Étaples,147", "Étaples", Some("147")),
        ("region,Région Fictive — 147,", "Région Fictive — 147", None),
        (
            "operateur,AGENCE DE L'EAU FICTIVE,",
            "AGENCE DE L'EAU FICTIVE",
            None,
        ),
    ];
    let lines: Vec<String> = cases
        .iter()
        .map(|(told, _, _)| format!("2020,{told},S732829320,10.0\n"))
        .collect();
    let records = read_text(&format!("{head}{}", lines.concat())).records;
    for (record, (told, funder, scheme)) in records.iter().zip(cases) {
        assert_eq!(record.funder.name.as_deref(), Some(funder), "{told}");
        assert_eq!(record.scheme.as_deref(), scheme, "{told}");
    }
    assert_eq!(records.len(), cases.len());
}

#[test]
fn what_a_compilation_flags_is_typed_and_not_added() {
    let text = format!(
        "{PAYMENTS}2020,commune,Fictiville,S732829320,TISSERANDS,1000.0,,individual,attribue,don,\n\
         2020,commune,Fictiville,S732829320,TISSERANDS,1000.0,,individual,verse,don,\n\
         2020,etat,État,S732829320,TISSERANDS,9000.0,,aggregate,attribue,don,\n\
         2020,commune,Fictiville,N0e7eda8db7c8,,50.0,,individual,attribue,prestation,\n\
         2020,commune,Fictiville,RW2A1234567,,50.0,,individual,attribue,remboursement,\n\
         2020,commune,Fictiville,S732829320,,-20.5,,individual,verse,don,\n\
         2020,commune,CCAS VILLE DE NOUMEA,S732829320,,10000000.0,,individual,attribue,don,https://portail.example/nouvelle-caledonie/\n\
         2020,commune,Fictiville,S732829320,,78962911000014.0,,individual,attribue,don,\n\
         2020,commune,Fictiville,S732829321,,1.0,,individual,cru,cadeau,\n"
    );
    let outcome = read_text(&text);
    let typed: Vec<_> = outcome
        .records
        .iter()
        .map(|grant| (grant.money, grant.aid, grant.extent, grant.doubt))
        .collect();
    let (voted, paid) = (Money::Voted, Money::Paid);
    assert_eq!(
        typed,
        [
            (voted, Aid::Grant, Extent::Single, None),
            (paid, Aid::Grant, Extent::Single, None),
            (voted, Aid::Grant, Extent::Total, None),
            (voted, Aid::Service, Extent::Single, None),
            (voted, Aid::Refund, Extent::Single, None),
            (paid, Aid::Grant, Extent::Single, Some(Doubt::Negative)),
            (voted, Aid::Grant, Extent::Single, Some(Doubt::Currency)),
            (voted, Aid::Grant, Extent::Single, Some(Doubt::Unit)),
            (Money::Unstated, Aid::Other, Extent::Single, None),
        ]
    );
    let addable = outcome
        .records
        .iter()
        .filter(|grant| grant.addable().is_some())
        .count();
    assert_eq!(addable, 2);
    assert!(outcome.records[4].beneficiary.rna.is_some());
    assert_eq!(
        outcome.records[3].beneficiary.local.as_deref(),
        Some("N0e7eda8db7c8")
    );
    assert_eq!(outcome.report().iter().filter(|(line, _)| *line == 10).count(), 3);
}

#[test]
fn nobodys_number_joins_nobody() {
    let text = format!(
        "{PAYMENTS}2020,commune,Fictiville,S000000000,,1.0,,individual,attribue,don,\n\
         2020,commune,Fictiville,S000000000,TISSERANDS,1.0,,individual,attribue,don,\n"
    );
    let outcome = read_text(&text);
    assert_eq!(outcome.report(), [(2, "missing-beneficiary")]);
    assert_eq!(outcome.only().beneficiary.local, None);
}

#[test]
fn a_table_of_payments_takes_its_funder_from_the_name_of_the_file() {
    let text = "Année;SIRET ou NIR;Raison Sociale;Raison sociale 2;Code postal;Commune;Mandaté\n\
        2008;35181600000000;TISSERANDS;DE FICTIVILLE;49510;FICTIVILLE;8048.5\n\
        2008;2990199999999;ANNE FICTIVE;;49510;FICTIVILLE;100.0\n";
    let outcome = read_bytes(
        text.as_bytes(),
        "a/224900019_subventions.csv",
        &registers::Limits::default(),
    );
    assert_eq!(outcome.cents(), [Some(804_850), Some(10_000)]);
    let first = &outcome.records[0];
    assert_eq!(first.money, Money::Paid);
    assert_eq!(
        first.funder.siren.as_ref().map(|siren| siren.as_str()),
        Some("224900019")
    );
    assert_eq!(
        first.beneficiary.name.as_deref(),
        Some("TISSERANDS DE FICTIVILLE")
    );
    assert!(first.beneficiary.siren.is_none() && outcome.records[1].person);
    let nameless = read_text(text);
    assert_eq!(
        nameless.report().last().map(|(_, reason)| *reason),
        Some("missing-funder")
    );
}

#[test]
fn letters_lost_before_publication_are_said() {
    let text = "beneficiaire,siret,objet,attribuant,montant,annee\n\
        Communautï¿½ imaginaire,0,contribuer \u{fffd} tout,Fictiville,10,2019\n";
    let outcome = read_text(text);
    assert_eq!(
        outcome.only().beneficiary.name.as_deref(),
        Some("Communaut\u{fffd} imaginaire")
    );
    assert_eq!(outcome.report(), [(2, "lost-characters"), (2, "lost-characters")]);
    assert_eq!(outcome.only().year, Some(2019));
}
