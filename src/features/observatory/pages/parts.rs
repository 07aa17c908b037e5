//! What an operator brings for an indicator: what it is, where it is found, and whether it is here.

use territory::Observed;

use crate::features::directory::names;
use crate::features::observatory::computed;
use crate::features::observatory::ledger::Stock;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// What is said of all that is brought.
pub(super) struct Parts {
    /// One for each input.
    pub inputs: Vec<Part>,
    /// Between what an index goes from 0 to 1.
    pub bounds: Vec<String>,
    /// The first line of the file, and one as an example.
    pub example: String,
}

/// An input.
pub(super) struct Part {
    pub slug: String,
    pub name: String,
    pub unit: String,
    pub found: String,
    /// Where and of when it is here.
    pub here: String,
}

/// Of an indicator that needs none, nothing.
pub(super) fn of(cx: &Cx, stock: &Stock, observed: &Observed) -> Option<Parts> {
    let lang = cx.lang.code();
    let wanted = observed.parts();
    let declared = &cx.app.territory.inputs;
    let inputs: Vec<Part> = declared
        .iter()
        .filter(|one| wanted.contains(&one.slug.as_str()))
        .map(|one| Part {
            slug: one.slug.clone(),
            name: one.name.get(lang).to_owned(),
            unit: one.unit.get(lang).to_owned(),
            found: one.found.get(lang).to_owned(),
            here: match stock.brought.extent(&one.slug) {
                None => cx.t("observed-part-not-here"),
                Some((places, first, last)) => {
                    let years = if first == last {
                        first.to_string()
                    } else {
                        format!("{first}–{last}")
                    };
                    let args = [("n", Arg::from(places)), ("years", Arg::Text(&years))];
                    cx.ta("observed-part-here", &args)
                }
            },
        })
        .collect();
    let first = inputs.first()?;
    let place = match observed.index.is_some() {
        true => cx
            .app
            .territory
            .communes
            .first()
            .map_or("", |one| one.code.as_str()),
        false => territory::WHOLE,
    };
    let example = format!(
        "{}\n{},{place},2021,1,,,\"…\"",
        territory::INPUT_HEADS.join(","),
        first.slug
    );
    Some(Parts {
        bounds: bounds(cx, stock, observed),
        example,
        inputs,
    })
}

/// A figure that was published before, by another method or on another perimeter.
pub(super) struct Earlier {
    /// The value, and of what.
    pub said: String,
    /// Where and when.
    pub source: String,
    /// What to beware of.
    pub caution: String,
}

/// Those that stand beside an indicator, in the order in which its file names them.
pub(super) fn earlier(cx: &Cx, observed: &Observed) -> Vec<Earlier> {
    let lang = cx.lang.code();
    let known = &cx.app.territory.surveys.before;
    let named = observed.before.iter();
    let found = named.filter_map(|id| known.iter().find(|one| one.id == *id));
    let said = found.map(|one| Earlier {
        said: format!("{} {}", one.value.get(lang), one.what.get(lang)),
        source: one.source.clone(),
        caution: one.caution.get(lang).to_owned(),
    });
    said.collect()
}

fn bounds(cx: &Cx, stock: &Stock, observed: &Observed) -> Vec<String> {
    let Some(index) = &observed.index else {
        return Vec::new();
    };
    let Some(base) = computed::base(&cx.app.territory, &stock.brought, index) else {
        return vec![cx.t("observed-bounds-none")];
    };
    let year = base.year.to_string();
    let mut said = vec![cx.tv(
        if base.given {
            "observed-bounds-given"
        } else {
            "observed-bounds-observed"
        },
        "year",
        &year,
    )];
    let lang = cx.lang.code();
    for (slug, (low, high)) in [
        (&index.health, base.bounds.health),
        (&index.education, base.bounds.education),
        (&index.income, base.bounds.income),
    ] {
        let Some(input) = cx.app.territory.inputs.iter().find(|one| one.slug == *slug) else {
            continue;
        };
        let (low, high) = (
            cx.app.texts.decimal(cx.lang, low),
            cx.app.texts.decimal(cx.lang, high),
        );
        let args = [
            ("name", Arg::Text(input.name.get(lang))),
            ("low", Arg::Text(&low)),
            ("high", Arg::Text(&high)),
            ("unit", Arg::Text(input.unit.get(lang))),
        ];
        said.push(cx.ta("observed-bounds", &args));
    }
    said
}

/// Who published what was brought; of a part that is counted, the registers.
pub(super) fn source(cx: &Cx, stock: &Stock, observed: &Observed) -> String {
    let parts = observed.parts();
    let mut sources: Vec<String> = Vec::new();
    for part in &parts {
        for source in stock.brought.sources(part, cx.lang) {
            if !sources.iter().any(|known| known == source) {
                sources.push(source.to_owned());
            }
        }
    }
    let counted = cx
        .app
        .territory
        .observed
        .iter()
        .any(|one| parts.contains(&one.slug.as_str()));
    let brought = match sources.is_empty() {
        true => cx.t("observed-source-none"),
        false => cx.tv("observed-source", "files", &names::list(cx, &sources)),
    };
    match counted {
        true => format!("{} {brought}", super::registers(cx, &stock.ledger)),
        false => brought,
    }
}
