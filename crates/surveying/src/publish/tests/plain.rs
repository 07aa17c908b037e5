//! What is told of those who answered, and what is not.

use super::*;

#[test]
fn what_may_not_be_told_again_is_not_nor_what_leads_from_it() {
    let all: Vec<Respondent> = (0..80)
        .map(|at| {
            let employs = if at % 2 == 0 { "yes" } else { "no" };
            let lives = if at % 2 == 1 {
                ""
            } else if at % 4 == 0 {
                "calls"
            } else {
                "sales"
            };
            respondent(
                at / 40,
                employs,
                lives,
                if at % 3 == 0 { &["room"] } else { &[] },
                Some(10),
            )
        })
        .collect();
    let levels = |most: &[Level]| -> Vec<Level> {
        let out = published_at_most(most, &all, 2, &Rule::ORGANISATIONS);
        for (table, level) in out.tables.iter().zip(most) {
            let of_question = |column: &Column| column.question == table.key;
            assert!(
                *level == Level::ByClass
                    || !out.columns.iter().any(of_question)
                    || !out.columns.iter().any(|column| column.name == "class")
            );
        }
        out.tables.iter().map(|table| table.level).collect()
    };
    use Level::{ByClass, Kept, Whole, Words};
    assert_eq!(levels(&[]), [ByClass, ByClass, ByClass, ByClass, Words]);
    assert_eq!(levels(&[Kept]), [Kept, Kept, ByClass, ByClass, Words]);
    assert_eq!(
        levels(&[Whole, ByClass, Whole]),
        [Whole, Whole, Whole, ByClass, Words]
    );
}

#[test]
fn shares_and_numbers_are_those_of_who_was_asked() {
    let mut all = Vec::new();
    for at in 0..40 {
        let (employs, lives) = if at % 4 == 0 { ("yes", "calls") } else { ("no", "") };
        all.push(respondent(
            0,
            employs,
            lives,
            if at < 20 { &["room"] } else { &[] },
            Some(10),
        ));
    }
    let out = published(&all, 1, &Rule::ORGANISATIONS);
    assert_eq!(
        out.tables.iter().map(|table| table.level).collect::<Vec<_>>(),
        [
            Level::Whole,
            Level::Whole,
            Level::Whole,
            Level::Whole,
            Level::Words
        ]
    );
    let yes = out.tables[0].lines[0].share.whole.unwrap();
    assert!(yes.units == 10 && (yes.value - 0.25).abs() < 1e-9 && yes.low < 0.25 && yes.high > 0.25);
    assert_eq!(
        (
            out.tables[1].put.whole,
            out.tables[1].lines[0].share.whole.unwrap().units
        ),
        (Some(10), 10)
    );
    assert!((out.tables[2].lines[0].share.whole.unwrap().value - 0.5).abs() < 1e-9);
    let hours = out.tables[3].amounts.whole.unwrap();
    assert!((hours.total.value - 800.0).abs() < 1e-9 && (hours.mean.value - 10.0).abs() < 1e-9);
    assert_eq!(
        out.columns
            .iter()
            .map(|column| column.name.as_str())
            .collect::<Vec<_>>(),
        ["weight", "employs", "wishes.room"],
        "what all say alike says it of each"
    );
    assert_eq!(out.rows.len(), 40);
    assert_eq!(out.rows.iter().filter(|row| row[1] == "yes").count(), 10);
}
