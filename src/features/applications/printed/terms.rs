//! On which terms money is requested: who receives it, which rules on state aid were named.

use printing::Block;

use super::part::{Part, both};
use crate::features::applications::frozen::Frozen;
use crate::features::applications::terms::Mode;
use crate::shared::web::Cx;

/// The terms in words: what each is about, and what is said, in each language in which it is written.
fn parts(cx: &Cx, frozen: &Frozen) -> Vec<Part> {
    let Some(terms) = &frozen.terms else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    if let Some(mode) = terms.mode {
        let mut said = vec![(cx.t(&format!("terms-mode-{}", mode.as_str())), None)];
        match mode {
            Mode::Direct => {}
            // Under each version that says so stand only signatures that agree to it.
            Mode::Redistributes => {
                said.extend(both(frozen, &terms.clause, &terms.clause_second));
                said.push((cx.t("terms-agreed-all"), None));
            }
        }
        parts.push(Part {
            label: cx.t("terms-mode"),
            said,
        });
    }
    for named in &terms.regimes {
        let state = cx.t(&format!("aid-state-{}", named.member_state));
        let mut said = vec![(cx.t(&format!("terms-regime-{}", named.regime.as_str())), None)];
        said.extend(both(frozen, &named.reason, &named.reason_second));
        parts.push(Part {
            label: format!("{}, {state}", frozen.name(&named.partner)),
            said,
        });
    }
    parts
}

/// The same for a reader: in their language, where it is written in it.
#[must_use]
pub fn said(cx: &Cx, frozen: &Frozen) -> Vec<Part> {
    let parts = parts(cx, frozen).into_iter();
    parts.map(|part| part.read_in(cx.lang)).collect()
}

/// The same on paper.
pub(super) fn blocks(cx: &Cx, frozen: &Frozen) -> Vec<Block> {
    let parts = parts(cx, frozen);
    if parts.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(1, cx.t("terms-title"))];
    for part in parts {
        blocks.extend(part.blocks(cx, 2));
    }
    blocks
}
