//! Who reads which request: the greatest affinity that loads, conflicts and funders allow, then a floor for
//! the request that is served worst.
//!
//! *Formulation.* xᵣₚ ∈ {0, 1} says that reader r reads request p. Each request is read by as many as it asks for, each reader
//! reads no more than it can, no pair in conflict is ever made; among these the funders who are concerned have at least
//! one reader each, and Σ affinity · x is greatest. This is a flow of least cost (for instance Charlin and Zemel, "The
//! Toronto Paper Matching System", 2013), solved exactly. *Floor* (after the first step of PeerReview4All, Stelmakh, Shah and
//! Singh 2019): the highest affinity below which no pair needs to be made, while all requests are still read and the total
//! loses no more than is allowed; it is kept where the worst served request gains by it.
//!
//! Affinities are whole numbers of a unit that the caller chooses. The same input gives the same assignment.

mod flow;

use flow::Network;

/// Who could read what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The readers.
    pub readers: Vec<Reader>,
    /// The requests.
    pub requests: Vec<Request>,
    /// By request, then by reader; none for a conflict: such a pair is never made.
    pub affinities: Vec<Vec<Option<i64>>>,
}

/// Somebody who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader {
    /// How many requests at most.
    pub most: u32,
    /// For which funder, by any number; none for a reader from elsewhere.
    pub funder: Option<u32>,
}

/// A request to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// By how many readers.
    pub readers: u32,
    /// Funders of whom at least one reader each must be among them.
    pub funders: Vec<u32>,
}

/// Who reads what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// By request: its readers, lowest number first.
    pub readers: Vec<Vec<usize>>,
    /// Σ affinity of all pairs.
    pub total: i64,
    /// Σ affinity of the request that has least of it; nothing without requests.
    pub least: Option<i64>,
    /// The affinity below which no pair was made, where the floor improved the worst served.
    pub floor: Option<i64>,
}

/// Why nothing is assigned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AssignmentError {
    /// The affinities are not one line for each request with one number for each reader.
    #[error("there is not one affinity for each request and reader")]
    Shape,
    /// Affinities beyond a thousand million either way, or more than a million pairs wanted.
    #[error("the numbers are too great to be added exactly")]
    TooLarge,
    /// Requests that cannot have all the readers they ask for, with how many they could have at the same time.
    #[error("{} requests cannot have all the readers they ask for", .0.len())]
    Readers(Vec<(usize, u32)>),
    /// Requests without a reader of a funder that is concerned: the request and the funder.
    #[error("{} times no reader of a concerned funder is free", .0.len())]
    Funders(Vec<(usize, u32)>),
}

const AFFINITY_MOST: i64 = 1_000_000_000;
const PAIRS_MOST: i64 = 1_000_000;
/// What all first readers of funders may be worth together, so that no path through the network overflows.
const FIRSTS_MOST: i64 = i64::MAX / 16;

/// Assigns the readers. `loss` is the part of the greatest total that may be given up for the floor, in thousandths.
///
/// # Errors
/// What cannot be satisfied, all of it; or a table that is none.
pub fn assign(table: &Table, loss: u32) -> Result<Assignment, AssignmentError> {
    let first = check(table)?;
    let best = solve(table, first, None)?;
    let Some(least) = best.least else { return Ok(best) };
    let allowed = best.total - best.total.abs() * i64::from(loss.min(1000)) / 1000;
    let good = |floor: i64| {
        solve(table, first, Some(floor))
            .ok()
            .filter(|found| found.total >= allowed)
    };
    let mut floors: Vec<i64> = table.affinities.iter().flatten().copied().flatten().collect();
    floors.sort_unstable();
    floors.dedup();
    // The higher the floor, the fewer pairs, the lower the total: the last good floor is found by halves.
    let mut found = None;
    let (mut low, mut high) = (0, floors.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match good(floors[middle]) {
            Some(assignment) => {
                found = Some(assignment);
                low = middle + 1;
            }
            None => high = middle,
        }
    }
    Ok(found
        .filter(|floored| floored.least > Some(least))
        .unwrap_or(best))
}

/// Gives what the first reader of a concerned funder is worth: more than all affinities that can be lost for it.
fn check(table: &Table) -> Result<i64, AssignmentError> {
    let lines = table.affinities.iter();
    if table.affinities.len() != table.requests.len()
        || lines.clone().any(|line| line.len() != table.readers.len())
    {
        return Err(AssignmentError::Shape);
    }
    let wanted: i64 = table
        .requests
        .iter()
        .map(|request| i64::from(request.readers))
        .sum();
    let greatest = lines
        .flatten()
        .flatten()
        .map(|affinity| affinity.saturating_abs())
        .max()
        .unwrap_or(0);
    if wanted > PAIRS_MOST || greatest > AFFINITY_MOST {
        return Err(AssignmentError::TooLarge);
    }
    let first = 2 * greatest * wanted + 1;
    let firsts = table
        .requests
        .iter()
        .map(|request| request.funders.len())
        .sum::<usize>()
        + 1;
    let together = i64::try_from(firsts)
        .ok()
        .and_then(|firsts| first.checked_mul(firsts));
    together
        .filter(|&together| together <= FIRSTS_MOST)
        .map(|_| first)
        .ok_or(AssignmentError::TooLarge)
}

/// The network: source → request → the request's place for each funder → reader → sink.
fn solve(table: &Table, first: i64, floor: Option<i64>) -> Result<Assignment, AssignmentError> {
    let mut network = Network::default();
    let (source, sink) = (network.node(), network.node());
    let readers: Vec<usize> = table.readers.iter().map(|_| network.node()).collect();
    for (reader, &node) in table.readers.iter().zip(&readers) {
        network.arc(node, sink, i64::from(reader.most), 0);
    }
    // By request: the arcs of first readers of its funders, and those of its pairs.
    let mut entries = Vec::new();
    let mut firsts = Vec::new();
    let mut pairs = Vec::new();
    for (place, (request, affinities)) in table.requests.iter().zip(&table.affinities).enumerate() {
        let node = network.node();
        entries.push(network.arc(source, node, i64::from(request.readers), 0));
        let mut concerned = request.funders.clone();
        concerned.sort_unstable();
        concerned.dedup();
        let places: Vec<usize> = concerned.iter().map(|_| network.node()).collect();
        for (&funder, &at) in concerned.iter().zip(&places) {
            firsts.push((place, funder, network.arc(node, at, 1, -first)));
            network.arc(node, at, i64::from(request.readers), 0);
        }
        let mut own = Vec::new();
        for (reader, &affinity) in affinities.iter().enumerate() {
            let Some(affinity) = affinity.filter(|&affinity| floor.is_none_or(|floor| affinity >= floor))
            else {
                continue;
            };
            let funder = table.readers[reader]
                .funder
                .and_then(|funder| concerned.binary_search(&funder).ok());
            let from = funder.map_or(node, |funder| places[funder]);
            own.push((reader, affinity, network.arc(from, readers[reader], 1, -affinity)));
        }
        pairs.push(own);
    }
    network.fill(source, sink);

    let short = table
        .requests
        .iter()
        .zip(&entries)
        .enumerate()
        .filter_map(|(place, (request, &entry))| {
            let had = u32::try_from(network.flow(entry)).expect("no more than it asks for");
            (had < request.readers).then_some((place, had))
        });
    let short: Vec<_> = short.collect();
    if !short.is_empty() {
        return Err(AssignmentError::Readers(short));
    }
    let absent = firsts.iter().filter(|(_, _, arc)| network.flow(*arc) == 0);
    let absent: Vec<_> = absent.map(|&(place, funder, _)| (place, funder)).collect();
    if !absent.is_empty() {
        return Err(AssignmentError::Funders(absent));
    }
    let made: Vec<Vec<(usize, i64)>> = pairs
        .iter()
        .map(|own| {
            own.iter()
                .filter(|(_, _, arc)| network.flow(*arc) > 0)
                .map(|&(r, a, _)| (r, a))
                .collect()
        })
        .collect();
    let sums: Vec<i64> = made
        .iter()
        .map(|own| own.iter().map(|(_, affinity)| affinity).sum())
        .collect();
    Ok(Assignment {
        readers: made
            .iter()
            .map(|own| own.iter().map(|&(reader, _)| reader).collect())
            .collect(),
        total: sums.iter().sum(),
        least: sums.iter().min().copied(),
        floor,
    })
}
