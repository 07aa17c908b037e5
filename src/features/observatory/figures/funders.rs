//! Who gives: how many funders an organisation has, which funders give to the same ones, and each of them by name.

use super::{Answer, behind, share};
use crate::features::observatory::asked::MANY;
use crate::features::observatory::pages::whole_euros;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Thread, Tie, percent, ring, threads};

/// Funders around a ring, at most, and pairs in its table.
const AROUND: usize = 12;
const PAIRS: usize = 40;
/// Funders that are listed, at most: those with most grants.
const LISTED: usize = 200;

impl Answer<'_> {
    /// How many funders each organisation has.
    pub(super) fn funders_each(&self) -> Option<Figure> {
        let cx = self.cx;
        let each = &self.counted.funders_each;
        let organisations: u64 = each.iter().map(|sum| sum.grants).sum();
        // Where one funder is asked for, each organisation has one; of one organisation its funders are listed.
        let one = self.asked.funder.or(self.asked.beneficiary);
        if organisations == 0 || one.is_some() || self.counted.given.len() < 2 {
            return None;
        }
        let name = |place: usize| {
            let key = if place + 1 == MANY {
                "seen-funders-n.more"
            } else {
                "seen-funders-n"
            };
            cx.tn(key, &(place as u64 + 1))
        };
        let drawn: Vec<Thread> = each
            .iter()
            .enumerate()
            .map(|(place, sum)| Thread {
                name: name(place),
                lengths: vec![share(sum.grants, organisations)],
                value: percent(cx, share(sum.grants, organisations)),
                within: None,
            })
            .collect();
        let rows = each.iter().enumerate().map(|(place, sum)| Row {
            name: name(place),
            behind: self
                .rows(behind(|behind| behind.funders = Some(place + 1)))
                .filter(|_| sum.grants > 0),
            cells: vec![
                Cell::Count(sum.grants),
                Cell::Share(share(sum.grants, organisations)),
                Cell::Money(sum.cents),
            ],
        });
        let table = Table {
            heads: self.heads(&["funders", "organisations", "organisations-share", "received"]),
            rows: rows.collect(),
        };
        let several = organisations - each[0].grants;
        let part = percent(cx, share(several, organisations));
        let args = [
            ("share", Arg::Text(&part)),
            ("n", Arg::from(several)),
            ("of", Arg::from(organisations)),
        ];
        Some(Figure {
            picture: Some(threads(&drawn)),
            ..self.figure(
                "several",
                cx.ta("seen-several", &args),
                cx.ta("seen-several-sentence", &args),
                table,
            )
        })
    }

    /// Which funders give to the same organisations; of one organisation all its funders do.
    pub(super) fn together(&self) -> Option<Figure> {
        let cx = self.cx;
        if self.asked.beneficiary.is_some() {
            return None;
        }
        let pairs = self.pairs();
        let (first, most) = *pairs.first()?;
        let mut around: Vec<u32> = Vec::new();
        for ((one, other), _) in &pairs {
            for funder in [*one, *other] {
                if !around.contains(&funder) && around.len() < AROUND {
                    around.push(funder);
                }
            }
        }
        around.sort_by_key(|funder| (search::fold(&self.named(*funder)), *funder));
        let place = |funder: u32| around.iter().position(|one| *one == funder);
        let ties: Vec<Tie> = pairs
            .iter()
            .filter_map(|((one, other), n)| {
                Some(Tie {
                    between: (place(*one)?, place(*other)?),
                    share: share(*n, most),
                })
            })
            .collect();
        let rows = pairs.iter().take(PAIRS).map(|((one, other), n)| {
            let address = |funder: u32| self.ledger.parties[funder as usize].address;
            Row {
                name: cx.ta(
                    "seen-pair",
                    &[
                        ("one", Arg::Text(&self.named(*one))),
                        ("other", Arg::Text(&self.named(*other))),
                    ],
                ),
                behind: self.rows(|asked| {
                    asked.funder = Some(address(*one));
                    asked.behind.with = Some(address(*other));
                }),
                cells: vec![Cell::Count(*n)],
            }
        });
        let table = Table {
            heads: self.heads(&["pair", "common"]),
            rows: rows.collect(),
        };
        let (one, other) = (self.named(first.0), self.named(first.1));
        let legend: Vec<String> = around.iter().map(|funder| self.named(*funder)).collect();
        let args = [
            ("one", Arg::Text(&one)),
            ("other", Arg::Text(&other)),
            ("n", Arg::from(most)),
        ];
        Some(Figure {
            picture: (around.len() > 2).then(|| ring(around.len(), &ties)),
            legend,
            ..self.figure(
                "together",
                cx.ta("seen-together", &args),
                cx.ta("seen-together-sentence", &args),
                table,
            )
        })
    }

    /// With whom the funder that is asked for gives to the same organisations.
    pub(super) fn beside(&self) -> Option<Figure> {
        let cx = self.cx;
        let own = self.ledger.party(self.asked.funder?)?;
        let mut others: Vec<(u32, u64)> = self
            .counted
            .beside
            .iter()
            .map(|(other, n)| (*other, *n))
            .collect();
        others.sort_by_key(|(other, n)| (std::cmp::Reverse(*n), *other));
        let (first, most) = *others.first()?;
        let organisations = self.counted.organisations();
        let drawn = others.iter().take(AROUND).map(|(other, n)| Thread {
            name: self.named(*other),
            lengths: vec![share(*n, organisations)],
            value: cx.n(n),
            within: None,
        });
        let drawn: Vec<Thread> = drawn.collect();
        let rows = others.iter().take(LISTED).map(|(other, n)| {
            let address = self.ledger.parties[*other as usize].address;
            let mut page = self.asked.whole();
            page.funder = Some(address);
            let lines = self.rows(behind(|behind| behind.with = Some(address)));
            Row {
                name: self.named(*other),
                behind: Some(cx.url(&format!("/observatory/grants?{}", page.query()))),
                cells: vec![
                    Cell::Listed(*n, lines.unwrap_or_default()),
                    Cell::Share(share(*n, organisations)),
                ],
            }
        });
        let table = Table {
            heads: self.heads(&["funder", "common", "common-share"]),
            rows: rows.collect(),
        };
        let (own, other) = (self.named(own), self.named(first));
        let args = [
            ("one", Arg::Text(&own)),
            ("other", Arg::Text(&other)),
            ("n", Arg::from(most)),
            ("of", Arg::from(organisations)),
            ("others", Arg::from(others.len())),
        ];
        Some(Figure {
            picture: Some(threads(&drawn)),
            ..self.figure(
                "with",
                cx.ta("seen-with", &args),
                cx.ta("seen-with-sentence", &args),
                table,
            )
        })
    }

    /// Each funder, by name.
    pub(super) fn funders(&self) -> Option<Figure> {
        let cx = self.cx;
        let mut listed: Vec<_> = self.counted.given.iter().collect();
        if listed.len() < 2 {
            return None;
        }
        let all = listed.len();
        listed.sort_by_key(|(funder, given)| (std::cmp::Reverse(given.sum.grants), **funder));
        listed.truncate(LISTED);
        listed.sort_by_cached_key(|(funder, _)| (search::fold(&self.named(**funder)), **funder));
        let received = self.counted.whole.cents.unsigned_abs();
        let drawn: Option<Vec<Thread>> = self.asked.beneficiary.map(|_| {
            let each = listed.iter().map(|(funder, given)| Thread {
                name: self.named(**funder),
                lengths: vec![share(given.sum.cents.unsigned_abs(), received)],
                value: cx.money(&whole_euros(given.sum.cents)),
                within: None,
            });
            each.collect()
        });
        let rows = listed.into_iter().map(|(funder, given)| {
            let mut asked = self.asked.whole();
            asked.funder = Some(self.ledger.parties[*funder as usize].address);
            let lines = cx.url(&format!("/observatory/grants/lines?{}", asked.query()));
            Row {
                name: self.named(*funder),
                behind: Some(cx.url(&format!("/observatory/grants?{}", asked.query()))),
                cells: vec![
                    Cell::Listed(given.sum.grants, lines),
                    Cell::Money(given.sum.cents),
                    Cell::Count(given.organisations),
                ],
            }
        });
        let table = Table {
            heads: self.heads(&["funder", "grants", "money", "organisations"]),
            rows: rows.collect(),
        };
        let args = [("n", Arg::from(all)), ("listed", Arg::from(table.rows.len()))];
        let more = if all > LISTED { ".more" } else { "" };
        let sentence = cx.ta(&format!("seen-funders-sentence{more}"), &args);
        let figure = self.figure("funders", cx.ta("seen-funders", &args), sentence, table);
        Some(match drawn {
            Some(drawn) => Figure {
                subtitle: cx.t("seen-funders.received"),
                picture: Some(threads(&drawn)),
                ..figure
            },
            None => figure,
        })
    }

    /// Pairs of funders, those with most in common first; ties by the places of the two.
    pub(super) fn pairs(&self) -> Vec<((u32, u32), u64)> {
        pairs(self.counted)
    }

    pub(super) fn named(&self, party: u32) -> String {
        self.names
            .get(&party)
            .map_or_else(String::new, |named| named.name.clone())
    }
}

/// Pairs of funders, those with most in common first, at most as many as a figure uses.
pub(in crate::features::observatory) fn pairs(
    counted: &crate::features::observatory::counting::Counted,
) -> Vec<((u32, u32), u64)> {
    let mut pairs: Vec<((u32, u32), u64)> = counted.pairs.iter().map(|(pair, n)| (*pair, *n)).collect();
    pairs.sort_by_key(|(pair, n)| (std::cmp::Reverse(*n), *pair));
    pairs.truncate(PAIRS * 4);
    pairs
}
