//! The sum of the evidence for a link, in words and drawn: each finding starts where the last one
//! ended, so that the eye sees what carries the link and what speaks against it. The table is the
//! reference; the bars repeat it.

use linkage::Bits;
use search::Facet;

use super::names;
use crate::features::directory::store::links::{Link, Part};
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// A sum, ready to be shown.
pub struct Sum {
    /// The findings, then the sum, who else it may be, and what is left.
    pub lines: Vec<SumLine>,
    /// Where nothing for and nothing against stands, in hundredths of the width.
    pub zero: String,
    /// How likely that makes it.
    pub chances: String,
}

/// One line of a sum.
pub struct SumLine {
    /// What was found.
    pub words: String,
    /// What it weighs, with its sign.
    pub bits: String,
    /// Where its bar begins, in hundredths of the width.
    pub from: String,
    /// How long it is.
    pub long: String,
    /// `up down sum`.
    pub class: &'static str,
}

/// The sum of a link; nothing when nothing was computed.
#[must_use]
pub fn read(cx: &Cx, link: &Link, parts: &[Part]) -> Option<Sum> {
    let (score, confidence) = (link.score?, link.confidence?);
    let mut steps: Vec<(String, i64)> = parts.iter().map(|part| (words(cx, part), part.bits)).collect();
    steps.retain(|(_, bits)| *bits != 0);
    let said = parts
        .iter()
        .filter(|part| part.bits == 0 && part.feature == "number");
    let mut at = 0;
    let mut ends = vec![0];
    for (_, bits) in &steps {
        at += bits;
        ends.push(at);
    }
    ends.push(confidence);
    let (least, most) = (ends.iter().min()?, ends.iter().max()?);
    let wide = (most - least).max(1);
    let place = |value: i64| value - least;
    #[expect(clippy::cast_precision_loss, reason = "thousandths of a few dozen bits")]
    let hundredths = |value: i64| format!("{:.2}", value as f64 * 100.0 / wide as f64);
    let bar = |words: String, bits: i64, from: i64, class: &'static str| SumLine {
        words,
        bits: signed(cx, bits),
        from: hundredths(place(from.min(from + bits))),
        long: hundredths(bits.abs()),
        class,
    };
    let direction = |bits: i64| if bits < 0 { "down" } else { "up" };
    let mut lines: Vec<SumLine> = Vec::new();
    lines.extend(said.map(|part| bar(words(cx, part), 0, 0, "up")));
    let mut running = 0;
    for (words, bits) in steps {
        lines.push(bar(words, bits, running, direction(bits)));
        running += bits;
    }
    lines.push(bar(cx.t("sum-total"), score, 0, "sum"));
    if confidence != score {
        lines.push(bar(
            cx.t("sum-rivals"),
            confidence - score,
            score,
            direction(confidence - score),
        ));
        lines.push(bar(cx.t("sum-left"), confidence, 0, "sum"));
    }
    let probability = Bits(i32::try_from(confidence).unwrap_or(i32::MAX)).probability();
    // Nothing is ever quite sure.
    let chances = (probability * 100.0).clamp(0.1, 99.9);
    Some(Sum {
        lines,
        zero: hundredths(place(0)),
        chances: cx.tv("sum-chances", "chances", &cx.app.texts.decimal(cx.lang, chances)),
    })
}

/// Thousandths of a bit as a reader takes them in: `+11,4`.
#[must_use]
pub fn signed(cx: &Cx, bits: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "thousandths of a few dozen bits")]
    let value = bits as f64 / 1000.0;
    let number = cx.app.texts.decimal(cx.lang, value.abs());
    // What rounds to nothing has no sign.
    match bits {
        -49..=49 => number,
        50.. => format!("+{number}"),
        _ => format!("−{number}"),
    }
}

/// A finding in words.
fn words(cx: &Cx, part: &Part) -> String {
    let both = |key: &str, one: &str, other: &str| {
        cx.ta(key, &[("one", Arg::Text(one)), ("other", Arg::Text(other))])
    };
    let agrees = |key: &str, said: &dyn Fn(&str) -> String| {
        let (one, other) = (said(&part.one), said(&part.other));
        let same = if one == other { "same" } else { "differs" };
        both(&format!("sum-{key}-{same}"), &one, &other)
    };
    match part.feature.as_str() {
        "place" => agrees("place", &|code| names::commune(cx, code)),
        "year" => agrees("year", &str::to_owned),
        "domain" => agrees("domain", &str::to_owned),
        "kind" => agrees("kind", &|kind| {
            let word = if kind == "PublicBody" {
                "public_body".to_owned()
            } else {
                kind.to_lowercase()
            };
            names::value(cx, Facet::Kind, &word)
        }),
        "purpose" if part.bits < 0 => cx.t("sum-purpose-against"),
        "purpose" => cx.t("sum-purpose-for"),
        "letters" if part.bits < 0 => cx.t("sum-letters-against"),
        "letters" => cx.t("sum-letters-for"),
        "file" if part.bits < 0 => both("sum-file-against", &part.one, &part.other),
        "file" => both("sum-file-for", &part.one, &part.other),
        feature => both(&format!("sum-{feature}"), &part.one, &part.other),
    }
}
