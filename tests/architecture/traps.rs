//! Each of the twenty traps of the law is a test: `docs/desk.md` says which, and those tests exist.

use crate::asvs::names_of_tests;
use crate::source::{none, read};

#[test]
fn each_of_the_twenty_traps_of_the_law_is_a_test() {
    let text = read("docs/desk.md");
    let (_, part) = text.split_once("## The twenty traps of the law").unwrap();
    let tests = names_of_tests();
    let mut faults = Vec::new();
    let rows: Vec<&str> = part
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(1)
        .collect();
    assert_eq!(rows.len(), 20);
    for (at, row) in (1..).zip(rows) {
        let mut named = row.split('`').skip(1).step_by(2).peekable();
        if !row.starts_with(&format!("| {at} |")) || named.peek().is_none() {
            faults.push(format!("docs/desk.md: trap {at} names no test"));
        }
        for name in named.filter(|name| !tests.contains(*name)) {
            faults.push(format!("docs/desk.md: trap {at} names {name}, which is no test"));
        }
    }
    none(faults);
}
