//! On which terms money is requested: who receives it, which rules on state aid were named.

use printing::{Block, Fact};

use crate::features::applications::frozen::Frozen;
use crate::features::applications::terms::Mode;
use crate::shared::web::Cx;

/// The terms in words: what each is about, and what is said.
#[must_use]
pub fn said(cx: &Cx, frozen: &Frozen) -> Vec<(String, String)> {
    let Some(terms) = &frozen.terms else {
        return Vec::new();
    };
    let mut said = Vec::new();
    if let Some(mode) = terms.mode {
        let mode_said = cx.t(&format!("terms-mode-{}", mode.as_str()));
        let words = match mode {
            Mode::Direct => mode_said,
            // Under each version that says so stand only signatures that agree to it.
            Mode::Redistributes => format!("{mode_said}\n{}\n{}", terms.clause, cx.t("terms-agreed-all")),
        };
        said.push((cx.t("terms-mode"), words));
    }
    for named in &terms.regimes {
        let state = cx.t(&format!("aid-state-{}", named.member_state));
        let about = format!("{}, {state}", frozen.name(&named.partner));
        let regime = cx.t(&format!("terms-regime-{}", named.regime.as_str()));
        said.push((about, format!("{regime}\n{}", named.reason)));
    }
    said
}

/// The same on paper.
pub(super) fn blocks(cx: &Cx, frozen: &Frozen) -> Vec<Block> {
    let said = said(cx, frozen);
    if said.is_empty() {
        return Vec::new();
    }
    let facts = said.into_iter().map(|(name, value)| Fact { name, value });
    vec![
        Block::Heading(1, cx.t("terms-title")),
        Block::Facts(facts.collect()),
    ]
}
