//! Two who correct the same sheet at once: the second reads side by side what was kept meanwhile and what they typed, and nothing is lost.

use super::again;
use crate::features::applications::acts::paper::amounts;
use crate::features::applications::finding::Found;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::store::sheets;
use crate::features::applications::{printed, words};
use crate::features::directory::Organisation;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What was kept of a sheet while somebody typed, and what they typed, where these say otherwise.
pub(super) struct Between {
    /// Who kept it, and when.
    pub said: String,
    /// What was kept.
    pub kept: Vec<String>,
    /// What was typed.
    pub typed: Vec<String>,
}

impl Between {
    /// Whether both say the same.
    pub(super) fn is_same(&self) -> bool {
        self.kept.is_empty() && self.typed.is_empty()
    }
}

/// A sheet, line by line: when it arrived, who signed it for whom, its texts, amounts, answers and terms.
fn lines(
    cx: &Cx,
    frozen: &Frozen,
    received: Option<i64>,
    signed: impl Iterator<Item = (String, String)>,
) -> Vec<String> {
    let lang = frozen.project.languages.first().copied().unwrap_or_default();
    let moment = received.map(|at| words::arrival(&cx.app, cx.lang, at));
    let mut lines = vec![[cx.t("paper-received"), moment.unwrap_or_default()].join(" · ")];
    // Who leads is first: the same partners in another order are another sheet.
    lines.extend(signed.enumerate().map(|(at, (name, signatory))| {
        let role = if at == 0 { "lead" } else { "partner" };
        let role = cx.t(&format!("project-role-{role}"));
        [role, name, signatory].join(" · ")
    }));
    lines.push(format!("{} · {}", cx.t("paper-language"), lang.own_name()));
    for (field, words) in &frozen.project.texts {
        let label = printed::label(&cx.app, cx.lang, field);
        lines.push(format!("{label} · {}", words.only(lang)));
    }
    for block in amounts(&cx.app, cx.lang, frozen) {
        match block.split_once('\n') {
            Some((name, rest)) => lines.extend(rest.lines().map(|line| format!("{name} · {line}"))),
            None => lines.push(block),
        }
    }
    for one in &frozen.answers {
        lines.push(format!("{} · {}", one.question.get(cx.lang).0, one.answer));
    }
    if let Some(terms) = &frozen.terms {
        let mode = terms
            .mode
            .map(|mode| cx.t(&format!("terms-mode-{}", mode.as_str())));
        lines.extend(mode);
        lines.extend(Some(terms.clause.clone()).filter(|clause| !clause.is_empty()));
    }
    lines
}

/// The lines of one that are none of the other; one that is there twice, and once in the other, is there once more.
fn but(lines: &[String], other: &[String]) -> Vec<String> {
    let mut both: Vec<&String> = other.iter().collect();
    let mut rest = Vec::new();
    for line in lines {
        let at = both.iter().position(|one| *one == line);
        match at {
            Some(at) => {
                both.swap_remove(at);
            }
            None => rest.push(line.clone()),
        }
    }
    rest
}

/// What was kept of a sheet meanwhile, beside what somebody typed of it: who is on it, who signed, when it arrived, all of it.
pub(super) async fn of(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (partners, signatories): (&[Organisation], &[String]),
    (received, frozen): (Option<i64>, &Frozen),
) -> Result<Between, StoreError> {
    let signed = again::signatories(connection, found).await?;
    let names = found.partners.iter();
    let names = names.map(|named| named.organisation.name.clone());
    let at = Some(found.version.frozen_at);
    let kept = lines(cx, &found.frozen, at, names.zip(signed));
    let names = partners.iter().map(|one| one.name.clone());
    let typed = lines(cx, frozen, received, names.zip(signatories.iter().cloned()));
    let last = sheets::typings(connection, found.application.id).await?.pop();
    let (who, at) = last.map_or((String::new(), found.application.changed_at), |one| {
        (one.who, one.at)
    });
    let who = if who.is_empty() {
        cx.t("paper-typed.colleague")
    } else {
        who
    };
    let moment = words::moment(&cx.app, cx.lang, at);
    let args = [("who", Arg::Text(&who)), ("moment", Arg::Text(&moment))];
    Ok(Between {
        said: cx.ta("paper-between", &args),
        kept: but(&kept, &typed),
        typed: but(&typed, &kept),
    })
}

#[cfg(test)]
mod tests {
    use super::but;

    #[test]
    fn what_both_say_is_not_shown_again() {
        let lines = |words: &[&str]| words.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let (kept, typed) = (lines(&["a", "b", "c"]), lines(&["a", "d", "c"]));
        assert_eq!(
            (but(&kept, &typed), but(&typed, &kept)),
            (lines(&["b"]), lines(&["d"]))
        );
        // Two equal amounts are not one.
        let (kept, typed) = (lines(&["a", "b"]), lines(&["b", "a", "a"]));
        assert_eq!(
            (but(&kept, &typed), but(&typed, &kept)),
            (lines(&[]), lines(&["a"]))
        );
    }
}
