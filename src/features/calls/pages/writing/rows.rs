//! Lists inside a form that works without script: what there is, and a few empty rows for more. A row
//! whose words are taken away goes.

use matching::Resource;

use crate::features::calls::content::{Brought, Criteria, Criterion, LINE_MOST, Need};
pub use crate::features::programmes::CRITERIA_MOST;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::Form;

use super::reading::{languages, put};
use crate::shared::web::typed::plain;

/// Needs and criteria of one call at most.
pub const NEEDS_MOST: usize = 15;
/// See [`NEEDS_MOST`].
pub const BROUGHT_MOST: usize = 20;
/// Empty rows below what there is.
const EMPTY: usize = 3;

/// How many rows a form shows.
pub fn shown(filled: usize, most: usize) -> usize {
    (filled + EMPTY).min(most)
}

/// How many rows of a list hold words in a form.
pub fn filled(form: &Form, name: &str, most: usize) -> usize {
    (0..most)
        .filter(|at| {
            Lang::ALL
                .iter()
                .any(|lang| !form.value(&format!("{name}-{at}-words-{lang}")).trim().is_empty())
        })
        .map(|at| at + 1)
        .max()
        .unwrap_or(0)
}

/// Puts needs in a form.
pub fn put_needs(form: Form, needs: &[Need]) -> Form {
    needs.iter().enumerate().fold(form, |form, (at, need)| {
        let form = form
            .with(&format!("need-{at}-id"), &need.id.to_string())
            .with(&format!("need-{at}-resource"), need.resource.as_str())
            .with(&format!("need-{at}-weight"), &need.weight.to_string());
        put(form, &format!("need-{at}-words"), &need.words)
    })
}

/// Puts criteria in a form.
pub fn put_criteria(form: Form, criteria: &Criteria) -> Form {
    criteria
        .list
        .iter()
        .enumerate()
        .fold(form, |form, (at, criterion)| {
            let form = form.with(&format!("criterion-{at}-weight"), &criterion.weight.to_string());
            let form = match criterion.several {
                true => form.with(&format!("criterion-{at}-several"), "1"),
                false => form,
            };
            put(form, &format!("criterion-{at}-words"), &criterion.words)
        })
}

/// The words of a row; nothing where it was emptied. What is kept aside in languages that the form did not
/// show goes with the row, and does not hold it there.
fn words(form: &Form, row: &str) -> Option<Words> {
    let aside = languages(form.value("aside"));
    let (mut words, mut seen) = (Words::default(), false);
    for lang in Lang::ALL {
        let typed = plain(form.value(&format!("{row}-words-{lang}"))).replace('\n', " ");
        seen |= !aside.contains(&lang) && !typed.trim().is_empty();
        words.put(lang, &typed);
    }
    seen.then_some(words)
}

fn too_long(words: &Words) -> bool {
    words.iter().any(|(_, text)| text.chars().count() > LINE_MOST)
}

/// Takes needs out of a form. A need keeps its number, if it is one of the call's.
pub fn take_needs(form: &mut Form, before: &[Need]) -> Vec<Need> {
    let (mut needs, mut wrong) = (Vec::<Need>::new(), false);
    for at in 0..NEEDS_MOST {
        let row = format!("need-{at}");
        let Some(words) = words(form, &row) else {
            continue;
        };
        let resource: Option<Resource> = form.value(&format!("{row}-resource")).parse().ok();
        let weight: Option<u8> = form.value(&format!("{row}-weight")).parse().ok();
        let weight = weight.filter(|weight| (1..=3).contains(weight));
        wrong |= too_long(&words) || resource.is_none() || weight.is_none();
        let known =
            form.value(&format!("{row}-id")).parse().ok().filter(|id| {
                before.iter().any(|need| need.id == *id) && needs.iter().all(|need| need.id != *id)
            });
        needs.push(Need {
            id: known.unwrap_or_else(chance::row),
            resource: resource.unwrap_or(Resource::People),
            words,
            weight: weight.unwrap_or(1),
        });
    }
    if wrong {
        form.refuse("needs", "call-needs-wrong");
    }
    needs
}

/// Takes criteria out of a form.
pub fn take_criteria(form: &mut Form) -> Criteria {
    let (mut list, mut wrong) = (Vec::new(), false);
    for at in 0..CRITERIA_MOST {
        let row = format!("criterion-{at}");
        let Some(words) = words(form, &row) else {
            continue;
        };
        let weight: Option<u8> = form.value(&format!("{row}-weight")).trim().parse().ok();
        let weight = weight.filter(|weight| (1..=100).contains(weight));
        wrong |= too_long(&words) || weight.is_none();
        list.push(Criterion {
            words,
            weight: weight.unwrap_or(0),
            several: form.is(&format!("{row}-several"), "1"),
        });
    }
    if wrong {
        form.refuse("criteria", "call-criteria-wrong");
    }
    Criteria { list }
}

/// Puts what the organisers bring in a form.
pub fn put_brought(form: Form, brought: &[Brought]) -> Form {
    brought.iter().enumerate().fold(form, |form, (at, one)| {
        let form = form.with(&format!("brought-{at}-means"), one.means.as_str());
        put(form, &format!("brought-{at}-words"), &one.words)
    })
}

/// Takes what the organisers bring out of a form.
pub fn take_brought(form: &mut Form) -> Vec<Brought> {
    let (mut brought, mut wrong) = (Vec::new(), false);
    for at in 0..BROUGHT_MOST {
        let row = format!("brought-{at}");
        let Some(words) = words(form, &row) else {
            continue;
        };
        let means = form.value(&format!("{row}-means")).parse();
        wrong |= too_long(&words) || means.is_err();
        brought.push(Brought {
            means: means.unwrap_or_default(),
            words,
        });
    }
    if wrong {
        form.refuse("brought", "call-brought-wrong");
    }
    brought
}
