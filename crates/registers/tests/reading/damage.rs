//! Lines that went wrong: what is kept, what is said, and that their neighbours do not suffer.

use registers::{Limits, RefusalReason};

use crate::fixtures::*;

/// A row on one line.
fn plain(number: u32) -> String {
    let id = format!("W59900{number:04}");
    let columns = columns(23);
    row(&columns, &weavers(&[("id", &id), ("objet", "tisser")]), ';')
}

fn lines(rows: &[&str]) -> Outcome {
    let mut text = columns(23).join(";");
    for row in rows {
        text.push('\n');
        text += row;
    }
    read_bytes(text.as_bytes())
}

fn numbers(outcome: &Outcome) -> Vec<&str> {
    outcome
        .records
        .iter()
        .map(|record| &record.number.as_str()[6..])
        .collect()
}

#[test]
fn a_row_without_number_or_name_is_rejected_with_its_line() {
    let columns = columns(23);
    let none = row(&columns, &weavers(&[("id", " "), ("objet", "")]), ';');
    let other = row(&columns, &weavers(&[("id", "59350"), ("objet", "")]), ';');
    let nameless = row(&columns, &weavers(&[("titre", "_"), ("objet", "")]), ';');
    let outcome = lines(&[&plain(1), &none, &other, "", &nameless, &plain(2)]);
    assert_eq!(numbers(&outcome), ["0001", "0002"]);
    assert_eq!(
        outcome.report(),
        [
            (3, "id", "missing-number"),
            (4, "id", "malformed-number"),
            (6, "titre", "missing-name")
        ]
    );
    assert_eq!(outcome.rejects[1].value, "59350");
    assert!(outcome.rejects.iter().all(|reject| !reject.kept));
    assert_eq!(outcome.summary().lines, 7);
}

#[test]
fn a_row_of_another_width_is_rejected_and_the_next_is_read() {
    let short = plain(2).replacen(';', "", 1);
    let long = plain(3) + ";\"\"";
    let outcome = lines(&[&plain(1), &short, &long, &plain(4)]);
    assert_eq!(numbers(&outcome), ["0001", "0004"]);
    // The missing separator also leaves two quotes together, which is no reason for more.
    assert_eq!(
        outcome.report(),
        [
            (3, "", "wrong-number-of-fields"),
            (4, "", "wrong-number-of-fields")
        ]
    );
}

#[test]
fn line_numbers_count_the_lines_inside_values_and_windows_line_ends() {
    let two_lines = row(&columns(23), WEAVERS, ';').replace('\n', "\r\n");
    let text = [
        &columns(23).join(";"),
        &two_lines,
        &two_lines,
        "broken",
        &plain(1),
        "",
    ]
    .join("\r\n");
    let outcome = read_bytes(text.as_bytes());
    assert_eq!(outcome.report(), [(6, "", "wrong-number-of-fields")]);
    assert_eq!(outcome.records.len(), 3);
    assert_eq!(
        outcome.records[0].purpose.as_deref(),
        Some("tisser des liens ;\ndire \"bonjour\"")
    );
    assert_eq!(outcome.summary().lines, 7);
}

#[test]
fn a_quote_that_never_closes_costs_its_own_line_only() {
    let open = plain(2).replacen("\"tisser\"", "\"tisser", 1);
    for rows in [
        // Quoted rows behind: the next quote closes too early.
        vec![plain(1), open.clone(), plain(3), plain(4)],
        // Nothing quoted behind: the rest of the file would be swallowed.
        vec![
            plain(1),
            open.clone(),
            plain(3).replace('"', ""),
            plain(4).replace('"', ""),
        ],
        // Unquoted rows, then one whose quotes close it by accident.
        vec![plain(1), open, plain(3).replace('"', ""), plain(4)],
    ] {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let outcome = lines(&rows);
        assert_eq!(numbers(&outcome), ["0001", "0003", "0004"]);
        let [(line, "", reason)] = outcome.report()[..] else {
            panic!("{:?}", outcome.report())
        };
        assert_eq!(line, 3);
        assert!(
            ["unclosed-quote", "wrong-number-of-fields"].contains(&reason),
            "{reason}"
        );
    }
}

#[test]
fn rows_that_would_fit_by_accident_are_not_swallowed_either() {
    // The quote opened on line 3 is closed on line 5 just before a separator: a lenient parser
    // reads one row with the right number of fields and two associations fewer.
    let bare = |number| plain(number).replace('"', "");
    let open = bare(2).replacen("tisser", "\"tisser", 1);
    let close = bare(4).replacen("tisser", "tisser\"", 1);
    let outcome = lines(&[&bare(1), &open, &bare(3), &close, &bare(5)]);
    assert_eq!(numbers(&outcome), ["0001", "0003", "0004", "0005"]);
    assert_eq!(outcome.report(), [(3, "", "unclosed-quote")]);
}

#[test]
fn an_open_quote_on_the_last_line_is_said() {
    let outcome = lines(&[&plain(1), "\"W599000002;x", ""]);
    assert_eq!(outcome.report(), [(3, "", "unclosed-quote")]);
    assert_eq!(outcome.rejects[0].value, "\"W599000002;x");
}

#[test]
fn a_file_that_ends_within_a_line_was_cut_and_says_so() {
    let (one, two) = (plain(1), plain(2));
    for end in [
        &two[..two.len() / 2],
        "\"W599000002",
        "\"W599000002\";\"x",
        &two.replacen(';', "", 1),
    ] {
        let outcome = lines(&[&one, end]);
        assert_eq!(numbers(&outcome), ["0001"]);
        assert_eq!(outcome.report(), [(3, "", "cut-short")], "{end}");
    }
    // Without the end of its last line a file may be whole.
    assert_eq!(numbers(&lines(&[&one, &two])), ["0001", "0002"]);
    assert_eq!(lines(&[&one, &two]).report(), []);
}

#[test]
fn what_programs_write_before_the_first_column_is_no_part_of_its_name() {
    let table = [columns(23).join(";"), plain(1)].join("\n");
    for before in [
        "sep=;\n",
        "\u{feff}sep=;\r\n",
        "ï»¿",
        "\u{feff}ï»¿",
        "\u{feff}\u{feff}",
    ] {
        let outcome = read_bytes(format!("{before}{table}").as_bytes());
        assert_eq!(numbers(&outcome), ["0001"], "{before:?}");
        assert_eq!(outcome.report(), [], "{before:?}");
    }
    let quoted = format!("\"\u{feff}id\"{}", &table[2..]);
    assert_eq!(numbers(&read_bytes(quoted.as_bytes())), ["0001"]);
    let tabs = table.replace(';', "\t");
    let outcome = read_bytes(format!("sep=\t\n{tabs}").as_bytes());
    assert_eq!(numbers(&outcome), ["0001"]);
    // Elsewhere a line like that is one like any other.
    assert_eq!(
        lines(&[&plain(1), "sep=;", ""]).report(),
        [(3, "", "wrong-number-of-fields")]
    );
}

#[test]
fn a_quote_that_was_not_doubled_is_kept_and_said() {
    let outcome = lines(&[&plain(1).replace("LES TISSERANDS", "LES \"TISSERANDS\"")]);
    assert_eq!(outcome.report(), [(2, "", "stray-quote")]);
    assert!(outcome.rejects[0].kept);
    assert_eq!(
        outcome.records[0].name, "LES TISSERANDS\" IMAGINAIRES\"",
        "as a lenient reader has it"
    );
}

#[test]
fn a_record_larger_than_the_bound_is_passed_over_in_little_memory() {
    let limits = Limits {
        record_bytes: 4096,
        ..Limits::default()
    };
    let huge = plain(2).replace("tisser", &"tisser ".repeat(100_000));
    let header = columns(23).join(";");
    let text = [&header, &plain(1), &huge, &plain(3), &huge]
        .map(String::as_str)
        .join("\n");
    let outcome = read_within(text.as_bytes(), &limits);
    assert_eq!(numbers(&outcome), ["0001", "0003"]);
    assert_eq!(
        outcome.report(),
        [(3, "", "record-too-long"), (5, "", "record-too-long")]
    );
    assert!(outcome.rejects[0].value.starts_with("\"W599000002\""));
    assert!(outcome.rejects[0].value.chars().count() <= 121);
}

#[test]
fn an_open_quote_before_much_text_stays_within_the_bound() {
    let limits = Limits {
        record_bytes: 4096,
        ..Limits::default()
    };
    let bare = |number| plain(number).replace('"', "");
    let open = bare(1).replacen("tisser", "\"tisser", 1);
    let mut rows = vec![columns(23).join(";"), open];
    rows.extend((2..200).map(bare));
    let outcome = read_within(rows.join("\n").as_bytes(), &limits);
    assert_eq!(outcome.records.len(), 198);
    assert_eq!(outcome.report(), [(2, "", "unclosed-quote")]);
}

#[test]
fn quotes_made_to_be_read_again_and_again_end_in_a_refusal() {
    let limits = Limits {
        record_bytes: 64 << 10,
        ..Limits::default()
    };
    let text = columns(23).join(";") + "\n" + &"a\";\"\n".repeat(200_000);
    let outcome = read_within(text.as_bytes(), &limits);
    assert_eq!(outcome.refusal(), RefusalReason::TooDamaged);
}

#[test]
fn characters_no_text_holds_are_taken_out_and_said() {
    let outcome = lines(&[&plain(1).replace("\"tisser\"", "\"tis\0ser\u{8}\"")]);
    assert_eq!(outcome.records[0].purpose.as_deref(), Some("tisser"));
    assert_eq!(outcome.report(), [(2, "objet", "control-characters")]);
    assert_eq!(outcome.rejects[0].value, "tis ser ");
}
