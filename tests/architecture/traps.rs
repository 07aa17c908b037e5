//! Each of the twenty traps of the law is a test: `docs/desk.md` says which, and those tests exist, as do all that the docs name.

use crate::asvs::names_of_tests;
use crate::source::{is_one_of, none, read, walk};

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

#[test]
fn every_test_that_a_page_of_the_docs_names_exists() {
    let tests = names_of_tests();
    let mut faults = Vec::new();
    for path in walk("docs").iter().filter(|path| is_one_of(path, &["md"])) {
        let text = read(path);
        for part in text.split("Tests:").skip(1) {
            let part = part.split("\n\n").next().unwrap();
            let named = part.split('`').skip(1).step_by(2);
            for name in named.filter(|name| !tests.contains(*name)) {
                faults.push(format!("{path}: {name} is no test"));
            }
        }
    }
    none(faults);
}
