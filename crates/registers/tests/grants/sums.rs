//! What counts, when one decision has several beneficiaries and several files tell one grant.

use registers::Siret;
use registers::grants::{
    Cents, GrantRecord, Group, Groups, NotAdded, Same, Split, Tally, Told, Verdict, same_grant, settle, tally,
};

use crate::fixtures::*;

fn groups(records: Vec<GrantRecord>) -> Vec<Group> {
    let mut open = Groups::default();
    let mut groups = Vec::new();
    for (line, record) in records.into_iter().enumerate() {
        groups.extend(open.push(line as u64 + 2, Box::new(record)));
    }
    groups.extend(open.finish());
    groups
}

/// One decision: amounts and shares of its lines.
pub fn decision(lines: &[(&str, &str)]) -> Group {
    let names = ["TISSERANDS", "FILEURS", "CARDEURS", "BRODEURS"];
    let lines: Vec<Vec<(&str, &str)>> = lines
        .iter()
        .zip(names)
        .map(|((amount, share), name)| {
            vec![
                ("montant", *amount),
                ("pourcentageSubvention", share),
                ("nomBeneficiaire", name),
                ("idBeneficiaire", ""),
            ]
        })
        .collect();
    let lines: Vec<&[(&str, &str)]> = lines.iter().map(Vec::as_slice).collect();
    let mut groups = groups(read_text(&file(&lines)).records);
    assert_eq!(groups.len(), 1);
    groups.remove(0)
}

pub fn amounts(group: &Group) -> Vec<i64> {
    group
        .amounts()
        .into_iter()
        .map(|amount| amount.map_or(-1, Cents::get))
        .collect()
}

#[test]
fn a_repeated_total_is_divided_and_a_divided_one_is_left() {
    let repeated = decision(&[("1000", "0.8"), ("1000", "0.2")]);
    assert_eq!(
        (repeated.split, amounts(&repeated)),
        (Split::Repeated, vec![80_000, 20_000])
    );
    // The example of the regulation's own format.
    let divided = decision(&[("22000.80", "0.8"), ("5500.20", "0.2")]);
    assert_eq!(
        (divided.split, amounts(&divided)),
        (Split::Divided, vec![2_200_080, 550_020])
    );
    let thirds = decision(&[("100", "0.3334"), ("100", "0.3333"), ("100", "0.3333")]);
    assert_eq!(
        thirds.split,
        Split::Ambiguous,
        "equal shares and amounts fit both readings"
    );
    let uneven = decision(&[("100.01", "0.5"), ("100.01", "0.25"), ("100.01", "0.25")]);
    assert_eq!(
        (uneven.split, amounts(&uneven)),
        (Split::Repeated, vec![5_001, 2_500, 2_500])
    );
}

#[test]
fn what_is_no_division_is_left_as_written() {
    let separate = decision(&[("1000", "1"), ("500", "1")]);
    assert_eq!(
        (separate.split, amounts(&separate)),
        (Split::Separate, vec![100_000, 50_000])
    );
    let unknown = decision(&[("1000", "0.5"), ("1000", "0.2")]);
    assert_eq!(
        (unknown.split, amounts(&unknown)),
        (Split::Unknown, vec![100_000, 100_000])
    );
    let alone = decision(&[("1000", "0.5")]);
    assert_eq!(
        (alone.split, amounts(&alone)),
        (Split::Single, vec![100_000]),
        "the share of a funder"
    );
}

const HEADER: &str = "year,donor_name_raw,benef_id,beneficiary_name,amount_eur,purpose_raw,granularity,measure,concours,source_label\n";

pub fn payments(lines: &[&str]) -> Vec<GrantRecord> {
    let records = read_text(&format!("{HEADER}{}\n", lines.join("\n"))).records;
    assert_eq!(records.len(), lines.len());
    records
}

pub fn told(records: &[GrantRecord]) -> Vec<Told<'_>> {
    records
        .iter()
        .map(|record| Told {
            file: "grants.csv",
            record,
        })
        .collect()
}

pub fn settled(lines: &[&str]) -> (Vec<Verdict>, Tally) {
    let records = payments(lines);
    let told = told(&records);
    let verdicts = settle(&told);
    let tally = tally(&told, &verdicts);
    (verdicts, tally)
}

pub fn aside(by: usize, why: Same) -> Verdict {
    Verdict::SetAside { by, why }
}

#[test]
fn a_grant_in_two_sources_counts_once_and_two_equal_payments_twice() {
    let (verdicts, tally) = settled(&[
        "2020,Fictiville,S732829320,TISSERANDS,500.0,ateliers,individual,attribue,don,portail",
        "2020,Fictiville,S732829320,TISSERANDS,500.0,ateliers,individual,attribue,don,portail",
        "2020,FICTIVILLE,,Tisserands,500.0,,individual,attribue,don,schéma",
        "2020,Fictiville,S732829320,TISSERANDS,500.0,concert,individual,attribue,don,schéma",
    ]);
    assert_eq!(verdicts[..2], [Verdict::Counted; 2]);
    assert!(matches!(
        verdicts[2],
        Verdict::SetAside {
            why: Same::TwoSources,
            ..
        }
    ));
    assert_eq!(verdicts[3], Verdict::Counted, "another purpose is another grant");
    assert_eq!(
        tally,
        Tally {
            funding_lines: 3,
            projects: 2,
            cents: 150_000
        }
    );
}

#[test]
fn a_grant_without_its_beneficiary_counts_once_where_another_source_names_it() {
    let unnamed =
        "2017,Fictiville,N5e020654bfc7,,45227.0,association sportive,individual,attribue,don,compilation";
    let named = |who: &str| {
        format!("2017,FICTIVILLE,,{who},45227.0,Association sportive,individual,attribue,don,ville")
    };
    let (club, judo) = (named("CLUB IMAGINAIRE"), named("JUDO IMAGINAIRE"));

    let (verdicts, tally) = settled(&[unnamed, &club]);
    assert_eq!(verdicts, [aside(1, Same::Unnamed), Verdict::Counted]);
    assert_eq!((tally.funding_lines, tally.cents), (1, 4_522_700));

    // Which of the two it is, nobody can say.
    let (verdicts, _) = settled(&[unnamed, &club, &judo]);
    assert_eq!(verdicts, [Verdict::Counted; 3]);

    // As many without a name as with one: each is told twice.
    let other = unnamed.replace("N5e020654bfc7", "N72d84c3b075a");
    let (verdicts, tally) = settled(&[unnamed, &other, &club, &judo]);
    assert_eq!(tally.funding_lines, 2, "{verdicts:?}");
    assert_eq!(verdicts[2..], [Verdict::Counted; 2], "those who are named stay");

    // The compilation names one of the two itself: what it does not name is the other.
    let told = club.replace("don,ville", "don,compilation");
    let (verdicts, tally) = settled(&[unnamed, &told, &club, &judo]);
    assert_eq!(tally.funding_lines, 2, "{verdicts:?}");
    assert!(
        matches!(
            verdicts[0],
            Verdict::SetAside {
                by: 3,
                why: Same::Unnamed
            }
        ),
        "{verdicts:?}"
    );

    for (differs, line) in [
        ("purpose", club.replace("Association sportive", "Association")),
        ("no purpose", club.replace("Association sportive", "")),
        ("year", club.replace("2017", "2018")),
        ("amount", club.replace("45227.0", "45227.5")),
        ("funder", club.replace("FICTIVILLE", "Autreville")),
        ("source", club.replace("don,ville", "don,compilation")),
    ] {
        let (verdicts, _) = settled(&[unnamed, &line]);
        assert_eq!(verdicts, [Verdict::Counted; 2], "another {differs}");
    }
}

#[test]
fn two_programmes_of_the_state_are_two_grants_and_one_of_two_sources_is_told_twice() {
    let head = "year,donor_level,donor_name_raw,donor_program,benef_id,amount_eur,source_label\n";
    let count = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|line| format!("2020,etat,{line}\n")).collect();
        let records = read_text(&format!("{head}{}", lines.concat())).records;
        let told = told(&records);
        tally(&told, &settle(&told)).funding_lines
    };
    let book = "État — 131,131,S732829320,500.0,book";
    assert_eq!(count(&[book, "État — 147,147,S732829320,500.0,city"]), 2);
    assert_eq!(
        count(&[book, "État — Culture,P131 - Création,S732829320,500.0,culture"]),
        1
    );
    assert_eq!(
        count(&[book, "Ministère de la Culture,,S732829320,500.0,culture"]),
        1
    );
    assert_eq!(
        count(&[book, "Ministère de la Culture,,S732829320,500.0,book"]),
        2
    );
}

#[test]
fn what_one_source_says_in_two_files_counts_once() {
    let text = file(&[&[]]);
    let read = read_text(&text).records;
    let mut record = read[0].clone();
    record.source = Some("yellow-book-2014".to_owned());
    let told = |file| Told {
        file,
        record: &record,
    };
    // Twice in the compilation, once in the extract of it: two payments, told three times.
    let lines = [told("whole.csv"), told("extract.csv"), told("whole.csv")];
    let verdicts = settle(&lines);
    assert_eq!(tally(&lines, &verdicts).funding_lines, 2, "{verdicts:?}");
    assert!(matches!(
        verdicts[1],
        Verdict::SetAside {
            why: Same::TwoSources,
            ..
        }
    ));
}

#[test]
fn a_funder_that_moved_in_mid_year_is_still_one_funder() {
    let text = |funder| file(&[&[("idAttribuant", funder), ("nomAttribuant", "")]]);
    // Two establishments of one invented legal unit.
    let seats = (0..100_000).map(|office| format!("732829320{office:05}"));
    let seats: Vec<String> = seats
        .filter(|number| Siret::parse(number).is_ok())
        .take(2)
        .collect();
    let [before, after] = [0, 1].map(|seat: usize| read_text(&text(&seats[seat])).records.remove(0));
    assert_ne!(before.funder.siret, after.funder.siret);
    let one = Told {
        file: "january.csv",
        record: &before,
    };
    let two = Told {
        file: "december.csv",
        record: &after,
    };
    assert_eq!(same_grant(one, two), Some(Same::TwoSources));
    assert_eq!(
        same_grant(
            one,
            Told {
                file: "january.csv",
                ..two
            }
        ),
        None,
        "one file pays twice"
    );
}

#[test]
fn what_is_voted_then_paid_in_parts_counts_once() {
    let vote = file(&[&[("montant", "1000"), ("dateConvention", "2020-11-27")]]);
    let mut records = read_text(&vote).records;
    records.extend(payments(&[
        "2020,Ville de Fictiville,S732829320,,1000.0,fonctionnement,individual,verse,don,",
        "2021,Ville de Fictiville,S732829320,,1000.0,fonctionnement,individual,verse,don,",
        "2022,Ville de Fictiville,S732829320,,1000.0,fonctionnement,individual,verse,don,",
    ]));
    let told = told(&records);
    let verdicts = settle(&told);
    assert_eq!(verdicts[1], aside(0, Same::VotedAndPaid));
    assert_eq!(verdicts[2], Verdict::Counted, "the vote is used up");
    assert_eq!(verdicts[3], Verdict::Counted, "too late for that vote");
}

#[test]
fn a_total_gives_way_to_its_parts() {
    let (verdicts, tally) = settled(&[
        "2020,État,S732829320,TISSERANDS,9000.0,,aggregate,attribue,don,jaune",
        "2020,État — Culture,S732829320,TISSERANDS,5000.0,atelier,individual,attribue,don,culture",
        "2020,Fictiville,S732829320,TISSERANDS,700.0,atelier,individual,attribue,don,portail",
        "2021,État,S732829320,TISSERANDS,9000.0,,aggregate,attribue,don,jaune",
        "2020,Fictiville,S732829320,TISSERANDS,50.0,,individual,attribue,prestation,portail",
        "2020,Fictiville,S732829320,TISSERANDS,,,individual,attribue,don,portail",
        "2020,Fictiville,S732829320,TISSERANDS,-50.0,,individual,attribue,don,portail",
    ]);
    let not = Verdict::NotAdded;
    assert_eq!(verdicts[0], aside(1, Same::PartOfTotal));
    assert_eq!(
        verdicts[1..4],
        [Verdict::Counted; 3],
        "a total that stands alone counts"
    );
    assert_eq!(
        verdicts[4..],
        [
            not(NotAdded::NoGrant),
            not(NotAdded::NoAmount),
            not(NotAdded::Doubt)
        ]
    );
    assert_eq!(tally.projects, 1, "one action with two funders");
}

#[test]
fn an_agreement_of_several_years_is_not_summed_twice() {
    let year = |year: &str| {
        let text = format!("exercice,{SCDL}\n{year},{}\n", line(&[("montant", "3000")]));
        read_text(&text).records.remove(0)
    };
    let records = [year("2025"), year("2024"), year("2023")];
    let verdicts = settle(&told(&records));
    assert_eq!(
        verdicts,
        [
            aside(2, Same::SeveralYears),
            aside(2, Same::SeveralYears),
            Verdict::Counted
        ]
    );
}

#[test]
fn an_action_with_eight_funders_is_one_project_and_eight_lines() {
    let lines: Vec<String> = (1..=8)
        .map(|funder| format!("2020,Financeur {funder},S732829320,TISSERANDS,100.0,La grande fête,individual,attribue,don,s{funder}"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (_, tally) = settled(&lines);
    assert_eq!(
        tally,
        Tally {
            funding_lines: 8,
            projects: 1,
            cents: 80_000
        }
    );
}
