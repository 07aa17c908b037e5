//! Who is on a sheet, chosen while the rest is typed: somebody is looked for, added or taken off, and nothing that was typed is lost.

use std::cmp::Ordering;

use crate::shared::web::Form;

/// Whether who is on it is being chosen: nothing is sent by that.
pub(super) fn chooses(form: &Form) -> bool {
    form.is("act", "search") || !form.value("add").is_empty() || !form.value("remove").is_empty()
}

/// What somebody is looked for by.
pub(super) fn asked(form: &Form) -> String {
    let asked = if form.is("act", "search") {
        form.value("q").trim()
    } else {
        ""
    };
    asked.to_owned()
}

/// The form with who was added, and without who was taken off and what was typed of them. One stays: without anybody there is no sheet
/// to type.
pub(super) fn chosen(form: Form) -> Form {
    let mut with = form.every("with").to_vec();
    let (added, removed) = (form.value("add").to_owned(), form.value("remove").to_owned());
    if !added.is_empty() && !with.contains(&added) {
        with.push(added);
    }
    let at = with.iter().position(|one| *one == removed);
    let at = at.filter(|_| with.len() > 1);
    let form = form.with_every("with", &with);
    match at {
        Some(at) => taken_off(form, at),
        None => form,
    }
}

/// The form without those at some places, and what was typed of them: they may not be shown any more.
pub(super) fn but(form: Form, gone: &[usize]) -> Form {
    let last_first = gone.iter().rev();
    last_first.fold(form, |form, at| taken_off(form, *at))
}

/// The form without whoever is at a place, and what was typed of them.
fn taken_off(form: Form, at: usize) -> Form {
    let rest = |of: &str| {
        let values = form.every(of).iter().enumerate();
        let rest = values.filter(|(place, _)| *place != at);
        rest.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    let (with, signatories) = (rest("with"), rest("signatory"));
    without(&form, at)
        .with_every("with", &with)
        .with_every("signatory", &signatories)
}

/// The money of those who stay, each called by their new place on the sheet.
fn without(form: &Form, removed: usize) -> Form {
    let moved = |place: &str| {
        let place: usize = place.parse().ok()?;
        match place.cmp(&removed) {
            Ordering::Less => Some(place.to_string()),
            Ordering::Equal => None,
            Ordering::Greater => Some((place - 1).to_string()),
        }
    };
    form.changed(|name, values| {
        let mut parts = name.splitn(3, '-');
        let called = (parts.next(), parts.next(), parts.next());
        match called {
            (Some(what @ ("b" | "g")), Some(place), Some(rest)) => {
                let place = moved(place)?;
                Some((format!("{what}-{place}-{rest}"), values.to_vec()))
            }
            (Some("p"), Some(_), Some("payer" | "payee")) => {
                let places = values.iter();
                let places = places.map(|place| moved(place).unwrap_or_default());
                Some((name.to_owned(), places.collect()))
            }
            (_, _, _) => Some((name.to_owned(), values.to_vec())),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{but, chosen};
    use crate::shared::web::Form;

    #[test]
    fn whoever_is_taken_off_takes_what_was_typed_of_them_and_of_nobody_else() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let form = Form::new()
            .with_every("with", &words(&["a", "b", "c"]))
            .with_every("signatory", &words(&["Ana", "Bo", "Cy"]))
            .with_every("b-0-2027-613", &words(&["1"]))
            .with_every("b-1-2027-613", &words(&["2"]))
            .with_every("g-2-2027-0-who", &words(&["own"]))
            .with_every("p-0-payer", &words(&["2"]))
            .with_every("p-0-payee", &words(&["1"]))
            .with_every("p-0-amount", &words(&["30"]))
            .with_every("title", &words(&["Un repas"]))
            .with("remove", "b");
        let form = chosen(form);
        assert_eq!(form.every("with"), ["a", "c"]);
        assert_eq!(form.every("signatory"), ["Ana", "Cy"]);
        assert_eq!(form.every("b-0-2027-613"), ["1"]);
        assert!(form.every("b-1-2027-613").is_empty());
        assert_eq!(form.every("g-1-2027-0-who"), ["own"]);
        assert_eq!((form.value("p-0-payer"), form.value("p-0-payee")), ("1", ""));
        assert_eq!(
            (form.value("p-0-amount"), form.value("title")),
            ("30", "Un repas")
        );
        let form = chosen(form.with("remove", "").with("add", "d"));
        assert_eq!(form.every("with"), ["a", "c", "d"]);
        assert_eq!(form.every("signatory"), ["Ana", "Cy"]);
        let alone = Form::new().with_every("with", &words(&["a"])).with("remove", "a");
        assert_eq!(chosen(alone).every("with"), ["a"]);
        let some = Form::new()
            .with_every("with", &words(&["a", "b", "c", "d"]))
            .with_every("signatory", &words(&["Ana", "Bo", "Cy", "Di"]))
            .with_every("b-3-2027-613", &words(&["4"]));
        let some = but(some, &[0, 2]);
        assert_eq!(
            (some.every("with"), some.every("signatory")),
            (&words(&["b", "d"])[..], &words(&["Bo", "Di"])[..])
        );
        assert_eq!(some.every("b-1-2027-613"), ["4"]);
    }
}
