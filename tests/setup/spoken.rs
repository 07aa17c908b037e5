//! In which language an operator is told what became of files, and what a command cannot do.

use crate::site::{Site, rna};

#[test]
fn what_became_of_a_file_is_said_in_the_language_of_the_terminal_or_the_one_asked_for() {
    let site = Site::new(&[]);
    let page = site.file("page.csv", b"<!doctype html><html><body>Sorry</body></html>");
    let other = String::from_utf8(rna(3, "jardiner")).unwrap();
    let sound = site.file(
        "rna.csv",
        other
            .replace(";59350;59000;Lille;", ";;59152;Nulle Part;")
            .as_bytes(),
    );
    for (terminal, asked, kept, refused, reason) in [
        (
            "fr_FR.UTF-8",
            None,
            "lignes lues",
            "est refusé, rien n’a changé",
            "lieu incertain",
        ),
        (
            "fr_FR.UTF-8",
            Some("nl"),
            "regels gelezen",
            "is geweigerd, er is niets veranderd",
            "plaats onzeker",
        ),
        (
            "de_DE.UTF-8",
            None,
            "lines read",
            "is refused, nothing changed",
            "place uncertain",
        ),
    ] {
        let mut command = site.command(terminal);
        command.args(["import", "--json"]);
        if let Some(lang) = asked {
            command.args(["--language", lang]);
        }
        let output = command.args([&sound, &page]).output().unwrap();
        assert!(!output.status.success(), "one of the two is refused");
        let said = String::from_utf8(output.stdout).unwrap();
        for words in [kept, refused, reason] {
            assert!(
                said.contains(words),
                "{terminal} {asked:?}: {words} is not in {said}"
            );
        }
        // What programs read is the same in every language.
        let line: serde_json::Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
        assert_eq!(line["files"][0]["reasons"]["place-uncertain"], 3, "{line}");
        assert_eq!(line["files"][1]["kept"], 0, "{line}");
    }
}

#[test]
fn whoever_loads_a_register_is_told_what_to_compute_next_and_who_changes_nothing_is_not() {
    let site = Site::new(&[]);
    let file = site.file("rna.csv", &rna(3, "jardiner"));
    let first = site.run(&["import", &file]).said();
    assert!(first.contains("Next: `tisserand recompute`"), "{first}");
    let again = site.run(&["import", &file]).said();
    assert!(!again.contains("tisserand recompute"), "{again}");
}

/// What a command that fails says, with plain blanks, and how it ends.
fn failing(site: &Site, terminal: &str, arguments: &[&str]) -> (String, Option<i32>) {
    let output = site.command(terminal).args(arguments).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    (said.replace(['\u{a0}', '\u{202f}'], " "), output.status.code())
}

#[test]
fn a_command_line_that_cannot_be_understood_is_answered_in_the_language_of_the_terminal() {
    let site = Site::new(&[]);
    for (terminal, arguments, sentence) in [
        (
            "fr",
            &["chek"][..],
            "Il n’existe pas de commande « chek ». Vouliez-vous dire « check » ? « tisserand --help » dit",
        ),
        ("fr", &["import"], "Il manque : <FILE>. "),
        ("fr", &["import"], "« tisserand import --help » dit"),
        (
            "fr",
            &["links", "--limit", "beaucoup"],
            "« beaucoup » ne convient pas pour --limit <N> :",
        ),
        ("nl", &["setup", "--list", "--refresh"], "gaat niet samen met"),
        (
            "nl",
            &["check", "--rapide"],
            "“--rapide” wordt hier niet verwacht.",
        ),
        (
            "en",
            &["--language", "de", "check"],
            "“de” does not fit --language <LANG>: choose among fr, nl, en.",
        ),
        // Asked for by its name, the language is known although the rest is not understood.
        (
            "en",
            &["--language=fr", "chek"],
            "Il n’existe pas de commande « chek ».",
        ),
        (
            "en",
            &["--language", "nl", "chek"],
            "De opdracht “chek” bestaat niet.",
        ),
    ] {
        let (said, code) = failing(&site, terminal, arguments);
        assert!(said.contains(sentence), "{arguments:?} in {terminal}: {said}");
        assert_eq!(code, Some(2), "{arguments:?} in {terminal}: {said}");
    }
    let help = site.run(&["import", "--help"]);
    assert!(
        help.succeeded() && help.said().contains("Usage: tisserand import"),
        "{}",
        help.said()
    );
}

#[test]
fn what_keeps_a_command_from_its_work_is_said_in_the_language_of_the_terminal() {
    let site = Site::new(&[]);
    for (terminal, sentence) in [
        ("fr", "Il n’y a pas de base de données dans le dossier"),
        ("nl", "Er is geen databank in de map"),
        ("en", "There is no database in the folder"),
    ] {
        // A server of databases would be asked, and might hold one.
        let mut command = site.command(terminal);
        let output = command
            .env_remove("TISSERAND_DATABASE")
            .arg("check")
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.contains(sentence) && output.status.code() == Some(1),
            "{said}"
        );
    }
    let copy = site.file("copy.tar.zst", b"something else");
    let misspelt = site.file("tisserand.toml", b"listne = \"127.0.0.1:1\"");
    let absent = "/nowhere/tisserand.toml";
    for (terminal, arguments, sentence) in [
        (
            "fr",
            &["--config", &misspelt, "check"][..],
            ": il n’existe pas de clé « listne ». Vouliez-vous dire « listen » ?",
        ),
        (
            "nl",
            &["--config", absent, "check"],
            "kan niet worden gelezen: het bestaat niet.",
        ),
        (
            "fr",
            &["inputs", "/nowhere/figures.csv"],
            "/nowhere/figures.csv : il n’existe pas.",
        ),
        (
            "fr",
            &["admin", "invite", "personne"],
            "« personne » n’est pas une adresse électronique.",
        ),
        (
            "fr",
            &[
                "entries",
                "apart",
                "sirene:123456789",
                "--reason",
                "deux villages",
            ],
            "Aucune inscription n’a le numéro « sirene:123456789 ».",
        ),
        (
            "nl",
            &["objections", "hide", "zzzzz", "--reason", "gevraagd"],
            "Geen organisatie heeft de sleutel “zzzzz”",
        ),
        (
            "fr",
            &["restore", &copy],
            "n’est pas une copie écrite par « tisserand backup »",
        ),
        (
            "nl",
            &["demo", "--listen", "192.0.2.1:0"],
            "ze antwoordt alleen aan deze computer.",
        ),
    ] {
        let (said, code) = failing(&site, terminal, arguments);
        assert!(said.contains(sentence), "{arguments:?} in {terminal}: {said}");
        assert_eq!(code, Some(1), "{arguments:?} in {terminal}: {said}");
    }
}
