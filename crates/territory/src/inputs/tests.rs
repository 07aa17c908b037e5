//! Files of figures, read and refused.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use super::{Given, HEADS, Input, Known, Reason, read, thousandths};
use crate::text::Text;

fn inputs() -> Vec<Input> {
    let text = || Text {
        fr: "a".into(),
        nl: "b".into(),
        en: "c".into(),
    };
    vec![Input {
        slug: "income".into(),
        name: text(),
        unit: text(),
        found: text(),
        least: 1,
        most: 1_000_000,
    }]
}

fn lines(lines: &str) -> Result<Vec<Given>, Vec<(u64, Reason)>> {
    let file = format!("{}\n{lines}", HEADS.join(","));
    let read = read(file.as_bytes(), &inputs(), |code| code == "59350");
    read.map_err(|all| all.iter().map(|one| (one.line, one.reason)).collect())
}

#[test]
fn a_figure_is_read_with_its_bounds_and_its_source() {
    let found = lines(
        "income,59350,2021,21850,,,INSEE\nincome,territory,2021,21.5,20,23,\"INSEE, Filosofi\"\nincome,most,2019,,,,\n",
    );
    let given = |place: &str, year, known, source: &str| Given {
        input: "income".into(),
        place: place.into(),
        year,
        known,
        source: source.into(),
    };
    let known = |value, between| Some(Known { value, between });
    assert_eq!(
        found,
        Ok(vec![
            given("59350", 2021, known(21_850_000, None), "INSEE"),
            given(
                "territory",
                2021,
                known(21_500, Some((20_000, 23_000))),
                "INSEE, Filosofi"
            ),
            given("most", 2019, None, ""),
        ])
    );
    let french = "\u{feff}input;place;year;value;low;high;source\r\nincome;59350;2021;21 850,5;;;INSEE\r\n";
    let read = read(french.as_bytes(), &inputs(), |_| true).ok();
    assert_eq!(read.and_then(|all| all[0].known), known(21_850_500, None));
}

#[test]
fn every_mistake_is_told_with_its_line_and_nothing_is_kept() {
    assert_eq!(
        lines(
            "fame,59350,2021,1,,,x\nincome,75056,2021,1,,,x\nincome,59350,21,1,,,x\nincome,59350,2021,\"1,250\",,,x\n\
             income,59350,2021,0,,,x\nincome,59350,2021,5,6,7,x\nincome,59350,2021,5,4,,x\nincome,59350,2021,5,,,\n\
             income,59350,2021,5,,,x\nincome,59350,2021,6,,,x\nincome,59350\n"
        ),
        Err(vec![
            (2, Reason::Input),
            (3, Reason::Place),
            (4, Reason::Year),
            (5, Reason::Number),
            (6, Reason::Range),
            (7, Reason::Between),
            (8, Reason::Alone),
            (9, Reason::Source),
            (11, Reason::Twice),
            (12, Reason::Columns),
        ])
    );
    assert_eq!(lines(""), Err(vec![(1, Reason::Empty)]));
    for (file, reason) in [(&b"\xff"[..], Reason::Text), (b"a,b\n1,2\n", Reason::Head)] {
        let read = read(file, &inputs(), |_| true);
        assert!(read.is_err_and(|all| all[0].reason == reason), "{reason:?}");
    }
}

#[test]
fn what_is_refused_is_quoted_as_the_file_writes_it() {
    let file = format!(
        "{}\nincome;59350;2021;21 850,5;25 000;26 000;x\nincome;59350;2021;2,5;1,5;1,75;x\nincome;59350;2021;0,25;;;x\n\
         income;59350;2021;5;;1 000 001;x\nincome;59350;2021;12 euros;;;x\nincome;59350;2021;5;4;;x\nincome;59350;2021;;4;5;x\n",
        HEADS.join(";")
    );
    let wrong = read(file.as_bytes(), &inputs(), |_| true).unwrap_err();
    let told: Vec<_> = wrong
        .iter()
        .map(|one| {
            (
                one.line,
                one.column.unwrap_or_default(),
                one.reason,
                one.said.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (2, "low", Reason::Between, "25 000"),
            (3, "high", Reason::Between, "1,75"),
            (4, "value", Reason::Range, "0,25"),
            (5, "high", Reason::Range, "1 000 001"),
            (6, "value", Reason::Number, "12 euros"),
            (7, "high", Reason::Alone, ""),
            (8, "value", Reason::Alone, ""),
        ]
    );
    let within: Vec<_> = wrong.iter().filter_map(|one| one.within).collect();
    assert_eq!(within, [(1, 1_000_000), (1, 1_000_000)]);
}

#[test]
fn a_number_that_means_two_things_is_none() {
    for (text, value) in [
        ("1250", Some(1_250_000)),
        ("1 250,5", Some(1_250_500)),
        ("0,512", Some(512)),
        ("21850.125", Some(21_850_125)),
        ("-3.2", Some(-3_200)),
        ("1,250", None),
        ("1.250", None),
        ("1.2.3", None),
        ("1,2345", None),
        (".5", None),
        ("1e9", None),
        ("", None),
    ] {
        assert_eq!(thousandths(text), value, "{text}");
    }
}
