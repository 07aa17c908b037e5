//! Which computed indicators hold together.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Cut, Measure, Observed};
use crate::description::Area;
use crate::error::TerritoryError;
use crate::inputs::Input;
use crate::read::parse;
use crate::surveys::Before;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Found {
    #[serde(default)]
    pub inputs: Vec<Input>,
    #[serde(default)]
    pub indicators: Vec<Observed>,
}

/// Reads the computed indicators of the territory `slug`, and the figures that they need; it may do without.
pub(crate) fn read(
    files: impl Fn(&str) -> Option<Vec<u8>>,
    slug: &str,
    areas: &[Area],
) -> Result<Found, TerritoryError> {
    let file = format!("{slug}/observatory.toml");
    let Some(bytes) = files(&file) else {
        return Ok(Found::default());
    };
    let read: Found = parse(&file, &bytes)?;
    check(&file, &read, areas)?;
    Ok(read)
}

/// Adds those of another file to these.
pub(crate) fn more(
    file: &str,
    bytes: &[u8],
    (mut known, areas): (Found, &[Area]),
) -> Result<Found, TerritoryError> {
    let read: Found = parse(file, bytes)?;
    known.inputs.extend(read.inputs);
    known.indicators.extend(read.indicators);
    check(file, &known, areas)?;
    Ok(known)
}

/// Refuses what stands beside an indicator and was published nowhere.
pub(crate) fn beside(file: &str, indicators: &[Observed], before: &[Before]) -> Result<(), TerritoryError> {
    let mut named = indicators
        .iter()
        .flat_map(|one| one.before.iter().map(move |id| (&one.slug, id)));
    match named.find(|(_, id)| before.iter().all(|known| known.id != **id)) {
        None => Ok(()),
        Some((slug, id)) => Err(TerritoryError::invalid(
            file,
            None,
            format!(
                "beside the indicator “{slug}” stands “{id}”, and nothing of that number was published before"
            ),
            "add it under [[before]] in surveys.toml",
        )),
    }
}

const KINDS: [&str; 5] = ["association", "foundation", "company", "public_body", "other"];
const STATES: [&str; 4] = ["active", "dissolved", "removed", "unknown"];

/// Refuses what cannot be computed or shown.
pub(crate) fn check(file: &str, read: &Found, areas: &[Area]) -> Result<(), TerritoryError> {
    let mut seen = BTreeSet::new();
    for one in &read.inputs {
        slug(file, &one.slug, &mut seen)?;
        let texts = [&one.name, &one.unit, &one.found];
        if texts.iter().any(|text| text.has_a_hole()) {
            return Err(hole(file, &one.slug));
        }
        if one.least > one.most || one.most > 1_000_000_000_000 || one.least < -1_000_000_000_000 {
            return Err(TerritoryError::invalid(
                file,
                None,
                format!(
                    "the input “{}” cannot be from {} to {}",
                    one.slug, one.least, one.most
                ),
                "give the least and the most that it can be, within a million million",
            ));
        }
    }
    for one in &read.indicators {
        slug(file, &one.slug, &mut seen)?;
        of_one(file, one)?;
        measured(file, one, read, areas)?;
    }
    let of_jobs = |one: &&Observed| one.measure == Measure::Jobs;
    if let Some(second) = read.indicators.iter().filter(of_jobs).nth(1) {
        // Of two tables of jobs, one taken from the other could tell on an employer.
        return Err(TerritoryError::invalid(
            file,
            None,
            format!("the indicator “{}” is the second one of jobs", second.slug),
            "keep one",
        ));
    }
    Ok(())
}

fn slug<'a>(file: &str, slug: &'a str, seen: &mut BTreeSet<&'a str>) -> Result<(), TerritoryError> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match slug.is_empty() || !slug.bytes().all(plain) || !seen.insert(slug) {
        false => Ok(()),
        true => Err(TerritoryError::invalid(
            file,
            None,
            format!("the indicator “{slug}” is no slug, or is there twice"),
            "write small letters without accents, digits and hyphens, once",
        )),
    }
}

fn hole(file: &str, slug: &str) -> TerritoryError {
    TerritoryError::invalid(
        file,
        None,
        format!("the indicator “{slug}” lacks a text in a language"),
        "write it in fr, nl and en",
    )
}

/// What holds for each by itself.
fn of_one(file: &str, one: &Observed) -> Result<(), TerritoryError> {
    let refuse = |problem: String, mend: &str| Err(TerritoryError::invalid(file, None, problem, mend));
    let slug = &one.slug;
    let texts = [&one.name, &one.definition, &one.formula, &one.unit, &one.caveat];
    if texts.iter().any(|text| text.has_a_hole()) {
        return Err(hole(file, slug));
    }
    if let Some(cut) = one.cuts.iter().find(|cut| !one.measure.can_be_cut_by(**cut)) {
        return refuse(
            format!("the indicator “{slug}” cannot be cut by {}", cut.as_str()),
            "leave this cut out: its measure has no such values",
        );
    }
    if let Some(cut) = one
        .door
        .filter(|cut| *cut != Cut::Whole && !one.cuts.contains(cut))
    {
        return refuse(
            format!(
                "the indicator “{slug}” stands at the door by {} and has no such cut",
                cut.as_str()
            ),
            "write `door` with one of its `cuts`, or \"whole\" for its number alone",
        );
    }
    let kind = one.kinds.iter().find(|kind| !KINDS.contains(&kind.as_str()));
    let state = one.states.iter().find(|state| !STATES.contains(&state.as_str()));
    if let Some(unknown) = kind.or(state) {
        return refuse(
            format!("the indicator “{slug}” counts “{unknown}”"),
            "kinds are association, foundation, company, public_body, other; states active, dissolved, removed, unknown",
        );
    }
    let of_none = one.measure.is_of_grants() || one.measure.is_of_inputs() || one.measure.is_whole_only();
    if of_none && !(one.kinds.is_empty() && one.states.is_empty()) {
        return refuse(
            format!(
                "the indicator “{slug}” is of grants, of inputs or of the whole and narrows organisations"
            ),
            "leave kinds and states out",
        );
    }
    Ok(())
}

/// What its measure needs is there, and nothing else.
fn measured(file: &str, one: &Observed, read: &Found, areas: &[Area]) -> Result<(), TerritoryError> {
    let refuse = |problem: String, mend: &str| Err(TerritoryError::invalid(file, None, problem, mend));
    let slug = &one.slug;
    let is = |measure: Measure| one.measure == measure;
    let is_asked = is(Measure::Answers) || is(Measure::Total);
    let needs = [
        (is(Measure::Reach), !one.areas.is_empty(), "areas"),
        (is(Measure::Ratio), one.ratio.is_some(), "ratio"),
        (is(Measure::Development), one.index.is_some(), "index"),
        (is(Measure::Measured), one.counted.is_some(), "counted"),
        (is_asked, one.question.is_some(), "question"),
        (is(Measure::Answers), one.answer.is_some(), "answer"),
    ];
    if let Some((_, _, key)) = needs.into_iter().find(|(needs, there, _)| needs != there) {
        return refuse(
            format!("the indicator “{slug}” lacks `{key}`, or has it for nothing"),
            "`areas` is of reach, `ratio` of ratio, `index` of development, `counted` of measured, `question` of answers and total, `answer` of answers",
        );
    }
    if one.since.is_some() && one.measure != Measure::Survival {
        return refuse(
            format!("the indicator “{slug}” has `since` for nothing"),
            "`since` is of survival",
        );
    }
    if let Some(unknown) = one
        .areas
        .iter()
        .find(|area| !areas.iter().any(|known| known.slug == **area))
    {
        return refuse(
            format!("there is no area of action “{unknown}”"),
            "use a slug of [[areas]] in territory.toml",
        );
    }
    let input = |wanted: &str| read.inputs.iter().any(|one| one.slug == wanted);
    let numerator = one.ratio.as_ref().map(|ratio| ratio.of.as_str());
    let indicator = |wanted: &str| {
        let mut known = read.indicators.iter();
        numerator == Some(wanted) && known.any(|one| one.slug == wanted && !one.measure.is_of_inputs())
    };
    if let Some(unknown) = one
        .parts()
        .into_iter()
        .find(|part| !input(part) && !indicator(part))
    {
        return refuse(
            format!("the indicator “{slug}” is computed from “{unknown}”"),
            "name an input; `of` in a ratio may also name an indicator that is no ratio and no index",
        );
    }
    match &one.ratio {
        Some(ratio) if ratio.divided_by == 0 || ratio.times == 0 || ratio.decimals > 3 => refuse(
            format!("the indicator “{slug}” multiplies or divides by nothing, or has too many decimals"),
            "`times` and `divided_by` are at least 1, `decimals` 3 at most",
        ),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, check};

    const ONE: &str = r#"
        [[indicators]]
        slug = "births"
        measure = "births"
        kinds = ["association"]
        cuts = ["year", "theme"]
        proved = "real"
        name = { fr = "a", nl = "b", en = "c" }
        definition = { fr = "a", nl = "b", en = "c" }
        formula = { fr = "a", nl = "b", en = "c" }
        unit = { fr = "a", nl = "b", en = "c" }
        caveat = { fr = "a", nl = "b", en = "c" }
    "#;

    fn read(text: &str) -> Result<(), String> {
        let read: Found = toml::from_str(text).map_err(|error| error.to_string())?;
        check("x/observatory.toml", &read, &[]).map_err(|error| error.to_string())
    }

    #[test]
    fn what_does_not_hold_together_is_refused_with_what_to_mend() {
        assert_eq!(read(ONE), Ok(()));
        for (from, to, said) in [
            ("\"births\"\n", "\"Births !\"\n", "is no slug"),
            ("en = \"c\" }", "en = \" \" }", "lacks a text"),
            (
                "measure = \"births\"",
                "measure = \"density\"",
                "cannot be cut by year",
            ),
            ("\"association\"", "\"club\"", "counts “club”"),
            (
                "measure = \"births\"",
                "measure = \"grants\"",
                "narrows organisations",
            ),
            ("measure = \"births\"", "measure = \"fame\"", "fame"),
            (
                "measure = \"births\"",
                "measure = \"jobs\"",
                "cannot be cut by year",
            ),
            ("proved", "door = \"side\"\nproved", "has no such cut"),
            ("proved", "areas = [\"moon\"]\nproved", "for nothing"),
            ("proved", "since = 2010\nproved", "has `since` for nothing"),
            (
                "measure = \"births\"\n        kinds = [\"association\"]\n        cuts = [\"year\", \"theme\"]",
                "measure = \"answers\"\n        cuts = [\"answer\"]",
                "lacks `question`",
            ),
            ("\"real\"", "\"surely\"", "surely"),
        ] {
            let refused = read(&ONE.replacen(from, to, 1));
            assert!(
                refused.as_ref().is_err_and(|error| error.contains(said)),
                "{to}: {refused:?}"
            );
        }
        assert!(read(&format!("{ONE}{ONE}")).is_err_and(|error| error.contains("twice")));
    }
}
