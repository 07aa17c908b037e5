//! Who reads what for a funder: an assignment that is proposed with its reasons, and that people change by hand. The greatest sum of
//! reasons that fair loads and conflicts allow, less a hundredth for the application that is read with least reason
//! (`allocation::assignment`); the same input gives the same proposal. A conflict,
//! declared or known, is never proposed. Pure.

use allocation::assignment::{AssignmentError, Reader as Seat, Request, Table, assign};

/// So many thousandths of the reasons may be given up so that the application read with least reason is read with more: said on the page.
const FOR_THE_LEAST: u32 = 10;

/// Why somebody is proposed, each worth as much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// They write in a language of the application.
    Language,
    /// They checked papers of one of those who ask.
    Knows,
    /// They are asked to read it already.
    Already,
}

impl Reason {
    /// The end of its text key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Knows => "knows",
            Self::Already => "already",
        }
    }

    /// What it is worth: what is agreed outweighs all else, so that nobody is asked and asked no more without need.
    fn worth(self) -> i64 {
        match self {
            Self::Language => 3,
            Self::Knows => 2,
            Self::Already => 10,
        }
    }
}

/// For one application, who could read it: by reader the reasons, nothing where they stand too near.
pub type Could = Vec<Option<Vec<Reason>>>;

/// What is proposed for one application: its reader and why; nothing where nobody is free of conflict.
pub type Proposed = Option<(usize, Vec<Reason>)>;

/// Proposes one reader for each application: no reader has more than the others need leave them, what each reads besides counted.
///
/// # Errors
/// When there are more pairs than can be added exactly.
pub fn propose(could: &[Could], elsewhere: &[usize]) -> Result<Vec<Proposed>, AssignmentError> {
    // What nobody may read is left to people: it waits for a colleague without a conflict.
    let readable: Vec<usize> = (0..could.len())
        .filter(|at| could[*at].iter().any(Option::is_some))
        .collect();
    let mut proposed: Vec<Proposed> = vec![None; could.len()];
    let (Ok(wanted), Ok(loads)) = (
        u32::try_from(readable.len()),
        elsewhere
            .iter()
            .map(|load| u32::try_from(*load))
            .collect::<Result<Vec<u32>, _>>(),
    ) else {
        return Err(AssignmentError::TooLarge);
    };
    if readable.is_empty() || loads.is_empty() {
        return Ok(proposed);
    }
    let affinities: Vec<Vec<Option<i64>>> = readable
        .iter()
        .map(|at| {
            could[*at]
                .iter()
                .map(|reasons| reasons.as_deref().map(worth))
                .collect()
        })
        .collect();
    // As even as conflicts allow: the load grows until all can be read.
    let last = loads
        .iter()
        .max()
        .map_or(wanted, |most| most.saturating_add(wanted));
    let room = |level: u32| {
        loads
            .iter()
            .map(move |load| level.saturating_sub(*load).min(wanted))
    };
    let holds = |level: u32| room(level).map(u64::from).sum::<u64>() >= u64::from(wanted);
    let mut level = (0..=last).find(|level| holds(*level)).unwrap_or(last);
    loop {
        let table = Table {
            readers: room(level).map(|most| Seat { most, funder: None }).collect(),
            requests: vec![
                Request {
                    readers: 1,
                    funders: Vec::new(),
                };
                readable.len()
            ],
            affinities: affinities.clone(),
        };
        match assign(&table, FOR_THE_LEAST) {
            Ok(found) => {
                for (at, chosen) in readable.iter().zip(found.readers) {
                    let reader = chosen.first().copied();
                    proposed[*at] =
                        reader.map(|reader| (reader, could[*at][reader].clone().unwrap_or_default()));
                }
                return Ok(proposed);
            }
            Err(AssignmentError::Readers(_)) if level < last => level += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Everybody without a conflict is worth something, so that any reader is better than none.
fn worth(reasons: &[Reason]) -> i64 {
    1 + reasons.iter().map(|reason| reason.worth()).sum::<i64>()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use proptest::prelude::*;

    use super::{Could, Reason, propose};

    #[test]
    fn who_stands_too_near_is_never_proposed_and_loads_are_even_as_far_as_conflicts_let() {
        let free = || Some(Vec::new());
        let could: Vec<Could> = vec![
            vec![Some(vec![Reason::Language]), free()],
            vec![Some(vec![Reason::Language]), free()],
            vec![None, None],
        ];
        let proposed = propose(&could, &[0, 0]).unwrap();
        let readers: Vec<Option<usize>> = proposed
            .iter()
            .map(|one| one.as_ref().map(|(at, _)| *at))
            .collect();
        assert_eq!(readers.iter().flatten().count(), 2, "one each: {readers:?}");
        assert_ne!(readers[0], readers[1]);
        assert_eq!(readers[2], None, "nobody may");
        // One reader alone is free of conflict: they read both.
        let near: Vec<Could> = vec![vec![None, free()], vec![None, free()]];
        let proposed = propose(&near, &[0, 0]).unwrap();
        assert!(
            proposed
                .iter()
                .all(|one| one.as_ref().is_some_and(|(at, _)| *at == 1))
        );
        assert_eq!(propose(&[], &[]).unwrap(), Vec::new());
        // What somebody reads besides counts.
        let all: Vec<Could> = (0..3)
            .map(|_| vec![Some(vec![Reason::Language]), free()])
            .collect();
        let proposed = propose(&all, &[3, 0]).unwrap();
        assert!(
            proposed
                .iter()
                .all(|one| one.as_ref().is_some_and(|(at, _)| *at == 1))
        );
    }

    /// One reader knows both what the first application is about and its language; then nobody with a reason is left for the second. For less than a hundredth of
    /// all reasons both are read by somebody with a reason.
    #[test]
    fn a_hundredth_is_given_up_so_that_no_application_is_read_without_a_reason() {
        use Reason::{Already, Knows, Language};
        let mut could: Vec<Could> = (0..10)
            .map(|at| {
                let mut line: Could = vec![None, None];
                line[at % 2] = Some(vec![Already]);
                line
            })
            .collect();
        could.push(vec![Some(vec![Language, Knows]), Some(vec![Knows])]);
        could.push(vec![Some(vec![Knows]), Some(Vec::new())]);
        let proposed = propose(&could, &[0, 0]).unwrap();
        let last: Vec<_> = proposed[10..].iter().flatten().cloned().collect();
        assert_eq!(last, [(1, vec![Knows]), (0, vec![Knows])]);
        // Of these two alone it would be a seventh.
        let alone = propose(&could[10..], &[0, 0]).unwrap();
        assert_eq!(alone[0], Some((0, vec![Language, Knows])));
    }

    proptest! {
        /// Whoever is proposed may read, the same table gives the same proposal, and what somebody may read is read.
        #[test]
        fn a_proposal_keeps_to_conflicts_and_replays(
            readers in 1_usize..6,
            near in prop::collection::vec(prop::collection::vec(any::<bool>(), 6), 0..12),
        ) {
            let could: Vec<Could> = near
                .iter()
                .map(|line| line[..readers].iter().map(|near| (!near).then(Vec::new)).collect())
                .collect();
            let loads: Vec<usize> = (0..readers).map(|at| at * 2).collect();
            let proposed = propose(&could, &loads).unwrap();
            prop_assert_eq!(&proposed, &propose(&could, &loads).unwrap());
            for (line, one) in could.iter().zip(&proposed) {
                prop_assert_eq!(one.is_some(), line.iter().any(Option::is_some));
                prop_assert!(one.as_ref().is_none_or(|(at, _)| line[*at].is_some()));
            }
        }
    }
}
