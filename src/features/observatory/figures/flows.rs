//! From whom to what: how much each funder gives to the organisations of each theme.

use std::collections::BTreeSet;

use super::{Answer, share};
use crate::features::directory::names;
use crate::features::observatory::counting::Sum;
use crate::features::observatory::pages::whole_euros;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Tie, flows};

/// Funders that are drawn, and themes, at most: those of the broadest flows; and threads between them, so that each can be followed.
const DRAWN: usize = 8;
const THREADS: usize = 30;
/// Flows that are listed, at most: the broadest.
const LISTED: usize = 200;

/// The place of who gives, that of the theme, and how much.
type Flow = (u32, u32, Sum);

/// Of flows, the broadest first, those that are drawn: no more than can be followed, between no more funders and themes than fit. Whoever
/// is drawn has a thread.
fn followed(found: &[Flow]) -> Vec<Flow> {
    let mut drawn: Vec<Flow> = Vec::new();
    for flow in found {
        let fits = |of: fn(&Flow) -> u32| {
            let nodes: BTreeSet<u32> = drawn.iter().map(of).collect();
            nodes.contains(&of(flow)) || nodes.len() < DRAWN
        };
        if drawn.len() < THREADS && fits(|flow| flow.0) && fits(|flow| flow.1) {
            drawn.push(*flow);
        }
    }
    drawn
}

impl Answer<'_> {
    /// What goes from each funder to each theme. Of one funder, or to one theme, other figures say it better.
    pub(super) fn flows(&self) -> Option<Figure> {
        let (cx, asked) = (self.cx, self.asked);
        if asked.funder.is_some() || asked.beneficiary.is_some() || !asked.theme.is_empty() {
            return None;
        }
        let themes = &cx.app.territory.themes;
        let given = self.counted.given.iter().flat_map(|(funder, given)| {
            let known = (0_u32..).zip(&given.themes).take(themes.len());
            known.map(move |(theme, sum)| (*funder, theme, *sum))
        });
        let mut found: Vec<Flow> = given.filter(|(_, _, sum)| sum.cents > 0).collect();
        found.sort_by_key(|(funder, theme, sum)| (std::cmp::Reverse(sum.cents), *funder, *theme));
        let all = found.len();
        found.truncate(LISTED);
        let (first, to, most) = *found.first()?;
        let followed = followed(&found);
        let nodes = |of: fn(&Flow) -> u32| -> Vec<u32> {
            let nodes: BTreeSet<u32> = followed.iter().map(of).collect();
            nodes.into_iter().collect()
        };
        // Themes in the order of the territory.
        let (mut left, right) = (nodes(|flow| flow.0), nodes(|flow| flow.1));
        if left.len() < 2 || right.len() < 2 {
            return None;
        }
        let called = |theme: u32| names::theme(cx, &themes[theme as usize].slug).to_owned();
        left.sort_by_cached_key(|funder| (search::fold(&self.named(*funder)), *funder));
        let of_funder = |funder: u32| left.iter().position(|one| *one == funder);
        let of_theme = |theme: u32| right.iter().position(|one| *one == theme);
        let drawn: Vec<Tie> = followed
            .iter()
            .filter_map(|(funder, theme, sum)| {
                Some(Tie {
                    between: (of_funder(*funder)?, of_theme(*theme)?),
                    share: share(sum.cents.unsigned_abs(), most.cents.unsigned_abs()),
                })
            })
            .collect();
        let legend = left.iter().map(|funder| self.named(*funder));
        let legend = legend.chain(right.iter().map(|theme| called(*theme))).collect();
        // A list of funders is no ranking of them.
        found.sort_by_cached_key(|(funder, theme, _)| (search::fold(&self.named(*funder)), *funder, *theme));
        let rows = found.iter().map(|(funder, theme, sum)| Row {
            name: self.named(*funder),
            behind: self.rows(|asked| {
                asked.funder = Some(self.ledger.parties[*funder as usize].address);
                asked.theme.clone_from(&themes[*theme as usize].slug);
            }),
            cells: vec![
                Cell::Words(called(*theme)),
                Cell::Count(sum.grants),
                Cell::Money(sum.cents),
            ],
        });
        let table = Table {
            heads: self.heads(&["funder", "theme", "grants", "money"]),
            rows: rows.collect(),
        };
        let (funder, theme) = (self.named(first), called(to));
        let money = cx.money(&whole_euros(most.cents));
        let args = [
            ("funder", Arg::Text(&funder)),
            ("theme", Arg::Text(&theme)),
            ("money", Arg::Text(&money)),
            ("listed", Arg::from(table.rows.len())),
        ];
        let more = match all {
            all if all > LISTED => ".more",
            all if all > followed.len() => ".others",
            _ => "",
        };
        Some(Figure {
            picture: Some(flows(left.len(), right.len(), &drawn)),
            legend,
            ..self.figure(
                "flows",
                cx.ta("seen-flows", &args),
                cx.ta(&format!("seen-flows-sentence{more}"), &args),
                table,
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{DRAWN, Flow, Sum, THREADS, followed};

    #[test]
    fn whoever_is_drawn_has_a_thread_and_no_more_are_than_one_can_follow() {
        // Four give to each of ten themes, and five others less, to one of them.
        let broad = (0..4).flat_map(|funder| (0..10).map(move |theme| (funder, theme)));
        let narrow = (4..9).map(|funder| (funder, 0));
        let flows: Vec<Flow> = broad
            .chain(narrow)
            .zip((1..=100).rev())
            .map(|((funder, theme), cents)| (funder, theme, Sum { grants: 1, cents }))
            .collect();
        let drawn = followed(&flows);
        let funders: BTreeSet<u32> = drawn.iter().map(|flow| flow.0).collect();
        let themes: BTreeSet<u32> = drawn.iter().map(|flow| flow.1).collect();
        assert_eq!((drawn.len(), themes.len()), (THREADS, DRAWN));
        assert_eq!(Vec::from_iter(funders), [0, 1, 2, 3]);
        assert_eq!(followed(&flows[..6]), flows[..6]);
        // Where each gives to one that is its own, as many are drawn as fit.
        let apart: Vec<Flow> = (0..20).map(|at| (at, at, Sum { grants: 1, cents: 1 })).collect();
        assert_eq!(followed(&apart), apart[..DRAWN]);
    }
}
