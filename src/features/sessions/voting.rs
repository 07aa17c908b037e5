//! What the committee thinks: each college has one voice, whatever its size, and a seat whose organisation is one
//! of those who ask stands aside. Funders decide each for itself. Pure.

use std::str::FromStr;

use super::session::{College, Seat, words};

/// What a seat says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// For it.
    Favourable,
    /// Against it.
    Unfavourable,
    /// Neither.
    Abstains,
}
words!(Choice: Favourable = "favourable", Unfavourable = "unfavourable", Abstains = "abstains");

/// What a seat said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Number of what is voted on: a request, or a text of the council.
    pub about: i64,
    /// The seat.
    pub seat: i64,
    /// What it said.
    pub choice: Choice,
    /// Who sat there.
    pub organisation: i64,
}

/// What a college, or the committee, thinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinion {
    /// More are for it than against.
    Favourable,
    /// More are against it.
    Unfavourable,
    /// As many.
    Divided,
    /// Too few spoke.
    NoQuorum,
}

impl Opinion {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::Unfavourable => "unfavourable",
            Self::Divided => "divided",
            Self::NoQuorum => "no-quorum",
        }
    }

    fn of(favourable: usize, unfavourable: usize) -> Self {
        match favourable.cmp(&unfavourable) {
            std::cmp::Ordering::Greater => Self::Favourable,
            std::cmp::Ordering::Less => Self::Unfavourable,
            std::cmp::Ordering::Equal => Self::Divided,
        }
    }
}

/// How a college voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Which.
    pub college: College,
    /// Seats that may vote: those that do not stand aside.
    pub seats: usize,
    /// Seats that stand aside.
    pub aside: usize,
    /// For it.
    pub favourable: usize,
    /// Against it.
    pub unfavourable: usize,
    /// Neither.
    pub abstain: usize,
}

impl Count {
    /// Whether at least half of its seats spoke, and one at least.
    #[must_use]
    pub fn is_quorate(&self) -> bool {
        let spoke = self.favourable + self.unfavourable + self.abstain;
        spoke > 0 && spoke * 2 >= self.seats
    }

    /// What it thinks.
    #[must_use]
    pub fn opinion(&self) -> Opinion {
        match self.is_quorate() {
            true => Opinion::of(self.favourable, self.unfavourable),
            false => Opinion::NoQuorum,
        }
    }
}

/// Who may sit at a seat for a request: none of those who ask.
pub fn free<'a>(seat: &'a Seat, partners: &'a [i64]) -> impl Iterator<Item = i64> + 'a {
    seat.sitting().filter(|one| !partners.contains(one))
}

/// The colleges that have seats, of which nobody may vote on what these ask: one is no voice then, and nobody votes before an alternate is named.
#[must_use]
pub fn emptied(seats: &[Seat], partners: &[i64]) -> Vec<College> {
    let of = |college: &College| {
        let own = || seats.iter().filter(|seat| seat.college == *college);
        own().next().is_some() && own().all(|seat| free(seat, partners).next().is_none())
    };
    College::ALL.iter().copied().filter(of).collect()
}

/// Whether a vote is one of that seat and counts: what was said before somebody turned out to be too near counts no more, nor
/// what an alternate said who sits there no more.
#[must_use]
pub fn is_counted(vote: &Vote, seat: &Seat, partners: &[i64]) -> bool {
    vote.seat == seat.id && free(seat, partners).any(|one| one == vote.organisation)
}

/// How each college voted on something, `about`.
#[must_use]
pub fn count(seats: &[Seat], votes: &[Vote], about: i64, partners: &[i64]) -> Vec<Count> {
    let of = |college: &College| {
        let mut count = Count {
            college: *college,
            seats: 0,
            aside: 0,
            favourable: 0,
            unfavourable: 0,
            abstain: 0,
        };
        for seat in seats.iter().filter(|seat| seat.college == *college) {
            if free(seat, partners).next().is_none() {
                count.aside += 1;
                continue;
            }
            count.seats += 1;
            let mut own = votes.iter();
            let own = own.find(|one| one.about == about && is_counted(one, seat, partners));
            match own.map(|one| one.choice) {
                Some(Choice::Favourable) => count.favourable += 1,
                Some(Choice::Unfavourable) => count.unfavourable += 1,
                Some(Choice::Abstains) => count.abstain += 1,
                None => {}
            }
        }
        count
    };
    College::ALL.iter().map(of).collect()
}

/// What the committee thinks: as more colleges do. Nothing where one of them did not speak.
#[must_use]
pub fn opinion(counts: &[Count]) -> Opinion {
    let opinions: Vec<Opinion> = counts.iter().map(Count::opinion).collect();
    if opinions.contains(&Opinion::NoQuorum) || opinions.is_empty() {
        return Opinion::NoQuorum;
    }
    let of = |wanted| opinions.iter().filter(|one| **one == wanted).count();
    Opinion::of(of(Opinion::Favourable), of(Opinion::Unfavourable))
}

#[cfg(test)]
mod tests {
    use super::{Choice, College, Opinion, Seat, Vote, count, emptied, opinion};

    fn seat(id: i64, college: College) -> Seat {
        Seat {
            id,
            college,
            organisation: id,
            alternate: Some(id + 100),
        }
    }

    fn vote(seat: i64, organisation: i64, choice: Choice) -> Vote {
        Vote {
            about: 1,
            seat,
            choice,
            organisation,
        }
    }

    #[test]
    fn each_college_has_one_voice_and_who_asks_stands_aside() {
        let mut seats = vec![
            seat(1, College::Associations),
            seat(2, College::Associations),
            seat(3, College::Companies),
            seat(4, College::Companies),
            seat(5, College::PublicBodies),
            seat(6, College::PublicBodies),
        ];
        let mut votes = vec![
            vote(1, 1, Choice::Favourable),
            vote(3, 3, Choice::Unfavourable),
            vote(4, 4, Choice::Unfavourable),
            vote(5, 5, Choice::Favourable),
        ];
        let said =
            |seats: &[Seat], votes: &[Vote], partners: &[i64]| opinion(&count(seats, votes, 1, partners));
        assert_eq!(
            said(&seats, &votes, &[]),
            Opinion::Favourable,
            "two colleges of three"
        );
        // One that asks may not have voted; its alternate may.
        assert_eq!(said(&seats, &votes, &[1]), Opinion::NoQuorum);
        votes.push(vote(2, 102, Choice::Abstains));
        let counts = count(&seats, &votes, 1, &[1]);
        assert_eq!(
            (counts[0].seats, counts[0].abstain, counts[0].favourable),
            (2, 1, 0)
        );
        assert_eq!(
            opinion(&counts),
            Opinion::Divided,
            "one for it, one against, one divided"
        );
        // What its alternate said counts no more where another sits there now.
        seats[1].alternate = Some(999);
        assert_eq!(count(&seats, &votes, 1, &[1])[0].abstain, 0);
        seats[1].alternate = Some(102);
        // Without an alternate its seat stands aside, and is not waited for.
        seats[0].alternate = None;
        let counts = count(&seats, &votes, 1, &[1]);
        assert_eq!((counts[0].seats, counts[0].aside), (1, 1));
        assert!(counts[0].is_quorate());
        assert_eq!(said(&seats, &[], &[]), Opinion::NoQuorum);
        // Nobody is left for a college whose seats all ask, alternates included.
        assert_eq!(emptied(&seats, &[1]), []);
        assert_eq!(emptied(&seats, &[1, 2, 102]), [College::Associations]);
        assert_eq!(emptied(&[], &[1]), []);
    }
}
