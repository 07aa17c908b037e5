//! Every proposal of a small table, tried one after the other.

use allocation::check::{Count, count};
use allocation::proposal::{Funder, Line, Request, Settings, Table};

/// What the lexicographic optimum of a table amounts to, found by trying everything.
#[derive(Debug, PartialEq, Eq)]
pub struct Best {
    pub alone: Vec<i128>,
    pub value: i128,
    pub lines: usize,
    /// In millionths, rounded down.
    pub fairness: i128,
    pub territories: usize,
}

fn all(table: &Table, allowed: &dyn Fn(usize) -> bool, seen: &mut dyn FnMut(&Count, &[Vec<i64>])) {
    let mut amounts: Vec<Vec<i64>> = table
        .requests
        .iter()
        .map(|request| vec![0; request.lines.len()])
        .collect();
    let places: Vec<(usize, usize)> = table
        .requests
        .iter()
        .enumerate()
        .flat_map(|(request, of)| (0..of.lines.len()).map(move |line| (request, line)))
        .collect();
    fill(table, allowed, &places, &mut amounts, seen);
}

fn fill(
    table: &Table,
    allowed: &dyn Fn(usize) -> bool,
    places: &[(usize, usize)],
    amounts: &mut Vec<Vec<i64>>,
    seen: &mut dyn FnMut(&Count, &[Vec<i64>]),
) {
    let Some((&(request, line), rest)) = places.split_first() else {
        if let Ok(count) = count(table, amounts) {
            seen(&count, amounts);
        }
        return;
    };
    let of = table.requests[request].lines[line];
    fill(table, allowed, rest, amounts, seen);
    if allowed(of.funder) {
        for cents in of.least..=of.requested {
            amounts[request][line] = cents;
            fill(table, allowed, rest, amounts, seen);
        }
        amounts[request][line] = 0;
    }
}

/// Whether each partner of one funder still has no less than by value alone, and none is left out of a request that came after.
fn keeps(table: &Table, valued: &[Vec<i64>], amounts: &[Vec<i64>]) -> bool {
    let every = table.requests.iter().zip(valued).zip(amounts);
    every.into_iter().all(|((request, valued), given)| {
        let is_new = valued.iter().all(|&cents| cents == 0);
        let kept = request.partners.iter().all(|partner| {
            let line = request.lines.iter().position(|line| [line.funder] == partner[..]);
            let line = line.expect("a partner of one funder");
            let of = request.lines[line];
            let most = |of: &Line| {
                of.requested
                    .min(request.most)
                    .min(table.funders[of.funder].envelope)
            };
            let mut programmes = request.programmes.iter();
            let programme = programmes.find(|one| one.envelopes.contains(&of.funder));
            let can = match programme {
                None => of.least <= most(&of),
                Some(own) => {
                    let lines = request
                        .lines
                        .iter()
                        .filter(|one| own.envelopes.contains(&one.funder));
                    let most = |of: &Line| Some(most(of).min(own.most)).filter(|most| of.least <= *most);
                    most(&of).is_some() && lines.filter_map(most).sum::<i64>() >= own.least
                }
            };
            given[line] >= valued[line] && (!is_new || !can || given[line] > 0)
        });
        kept || given.iter().all(|&cents| cents == 0)
    })
}

/// What comes after the value keeps the partners whom these amounts reach, where the table names any.
pub fn best(table: &Table, settings: &Settings, valued: &[Vec<i64>]) -> Best {
    let funders = table.funders.len();
    let alone: Vec<i128> = (0..funders)
        .map(|funder| {
            let mut most = 0;
            all(table, &|of| of == funder, &mut |count, _| {
                most = most.max(count.value)
            });
            most
        })
        .collect();
    let mut counts = Vec::new();
    all(table, &|_| true, &mut |count, amounts| {
        if count
            .satisfaction
            .iter()
            .zip(&alone)
            .all(|(reached, alone)| reached >= alone)
        {
            counts.push((count.clone(), amounts.to_vec()));
        }
    });
    let value = counts.iter().map(|(count, _)| count.value).max().unwrap();
    let least = value - value * i128::from(settings.tolerance) / 1_000_000;
    counts.retain(|(count, amounts)| {
        count.value >= least && (valued.is_empty() || keeps(table, valued, amounts))
    });
    let mut counts: Vec<Count> = counts.into_iter().map(|(count, _)| count).collect();
    let lines = counts.iter().map(|count| count.lines).min().unwrap();
    counts.retain(|count| count.lines == lines);
    let lowest = |count: &Count| {
        let ratios = count
            .satisfaction
            .iter()
            .zip(&alone)
            .filter(|(_, alone)| **alone > 0);
        ratios
            .map(|(reached, alone)| reached * 1_000_000 / alone)
            .min()
            .unwrap_or(0)
    };
    let fairness = counts.iter().map(lowest).max().unwrap();
    counts.retain(|count| lowest(count) == fairness);
    let territories = counts.iter().map(|count| count.territories).max().unwrap();
    Best {
        alone,
        value,
        lines,
        fairness,
        territories,
    }
}

/// A request: its least, its most, and by line funder, least, requested and score.
pub type Asked<'a> = (i64, i64, &'a [(usize, i64, i64, u32)]);

/// A table whose requests cost what they ask, without caps beyond that.
pub fn table(envelopes: &[i64], requests: &[Asked<'_>]) -> Table {
    Table {
        funders: (10..)
            .zip(envelopes)
            .map(|(number, &envelope)| Funder {
                number,
                envelope,
                public: number % 2 == 0,
            })
            .collect(),
        requests: (1..)
            .zip(requests)
            .map(|(number, &(least, most, lines))| Request {
                number,
                least,
                most,
                cost: most,
                public_rate: 10_000,
                headroom: None,
                territory: Some(number % 2),
                programmes: Vec::new(),
                partners: Vec::new(),
                lines: lines
                    .iter()
                    .map(|&(funder, least, requested, score)| Line {
                        funder,
                        least,
                        requested,
                        rate: 10_000,
                        score,
                    })
                    .collect(),
            })
            .collect(),
    }
}

/// What a request asks of each funder, as it was drawn: the least, what is more, and the score; nothing of one that it does not ask.
pub type Drawn = [Option<(i64, i64, u32)>];

/// A table of requests that were drawn: of each its least, what is more, and its lines.
pub fn drawn<'a>(envelopes: &[i64], asked: impl Iterator<Item = (i64, i64, &'a Drawn)>) -> Table {
    type Lines = Vec<(usize, i64, i64, u32)>;
    let asked: Vec<(i64, i64, Lines)> = asked
        .map(|(least, more, drawn)| {
            let known = drawn.iter().enumerate();
            let known = known.filter_map(|(funder, line)| line.map(|line| (funder, line)));
            let lines = known.map(|(funder, (least, more, score))| (funder, least, least + more, score));
            (least, least + more, lines.collect())
        })
        .collect();
    let requests: Vec<Asked<'_>> = asked
        .iter()
        .map(|(least, most, lines)| (*least, *most, &lines[..]))
        .collect();
    table(envelopes, &requests)
}
