//! From whom to what: how much each funder gives to the organisations of each theme.

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
        let mut found: Vec<(u32, u32, Sum)> = given.filter(|(_, _, sum)| sum.cents > 0).collect();
        found.sort_by_key(|(funder, theme, sum)| (std::cmp::Reverse(sum.cents), *funder, *theme));
        let all = found.len();
        found.truncate(LISTED);
        let (first, to, most) = *found.first()?;
        let (mut left, mut right): (Vec<u32>, Vec<u32>) = Default::default();
        for (funder, theme, _) in &found {
            for (nodes, one) in [(&mut left, funder), (&mut right, theme)] {
                if !nodes.contains(one) && nodes.len() < DRAWN {
                    nodes.push(*one);
                }
            }
        }
        if left.len() < 2 || right.len() < 2 {
            return None;
        }
        let called = |theme: u32| names::theme(cx, &themes[theme as usize].slug).to_owned();
        left.sort_by_cached_key(|funder| (search::fold(&self.named(*funder)), *funder));
        right.sort_unstable(); // in the order of the territory
        let of_funder = |funder: u32| left.iter().position(|one| *one == funder);
        let of_theme = |theme: u32| right.iter().position(|one| *one == theme);
        let drawn: Vec<Tie> = found
            .iter()
            .filter_map(|(funder, theme, sum)| {
                Some(Tie {
                    between: (of_funder(*funder)?, of_theme(*theme)?),
                    share: share(sum.cents.unsigned_abs(), most.cents.unsigned_abs()),
                })
            })
            .take(THREADS)
            .collect();
        let numbered = |name: String, place: Option<usize>| match place {
            Some(place) => format!("{name} ({})", place + 1),
            None => name,
        };
        let legend = left.iter().map(|funder| self.named(*funder));
        let legend = legend.chain(right.iter().map(|theme| called(*theme))).collect();
        // A list of funders is no ranking of them.
        found.sort_by_cached_key(|(funder, theme, _)| (search::fold(&self.named(*funder)), *funder, *theme));
        let rows = found.iter().map(|(funder, theme, sum)| {
            let from = numbered(self.named(*funder), of_funder(*funder));
            let to = numbered(called(*theme), of_theme(*theme).map(|place| left.len() + place));
            let ends = [("funder", Arg::Text(&from)), ("theme", Arg::Text(&to))];
            Row {
                name: cx.ta("seen-flow", &ends),
                behind: self.rows(|asked| {
                    asked.funder = Some(self.ledger.parties[*funder as usize].address);
                    asked.theme.clone_from(&themes[*theme as usize].slug);
                }),
                cells: vec![Cell::Count(sum.grants), Cell::Money(sum.cents)],
            }
        });
        let table = Table {
            heads: self.heads(&["flow", "grants", "money"]),
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
        let more = if all > LISTED { ".more" } else { "" };
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
