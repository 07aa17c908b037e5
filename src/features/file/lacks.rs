//! What a file lacks for a usual request, and what is about to end: said at its top, in plain words.
//! Nothing here is a duty towards us; it is what funders ask for, so that nobody finds out too late.

use jiff::civil::Date;

use super::piece::{Piece, PieceKind};
use crate::features::directory::{Kind, Organisation};

/// Days before its end from which a piece is announced.
pub const SOON: i64 = 60;

/// Something that a file lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    /// What is lacking.
    pub kind: PieceKind,
    /// How.
    pub how: How,
    /// The piece there is.
    pub piece: Option<i64>,
}

/// How something is lacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// There is none.
    Missing,
    /// There is none of this year.
    YearMissing(i16),
    /// It is past its last day.
    Over(Date),
    /// It ends soon.
    Ending(Date),
}

/// What a file lacks on a day. `in_france` says under which law the organisation lives.
#[must_use]
pub fn lacks(
    organisation: &Organisation,
    in_france: bool,
    pieces: &[Piece],
    has_account: bool,
    today: Date,
) -> Vec<Lack> {
    let mut lacks = Vec::new();
    let asked = matches!(organisation.kind, Kind::Association | Kind::Foundation);
    for kind in PieceKind::ALL {
        let own = || pieces.iter().filter(|piece| piece.kind == kind);
        let expected = asked
            && match kind {
                PieceKind::Statutes | PieceKind::Officers => true,
                // French law asks it of whoever wants a subsidy (law 2000-321, article 10-1).
                PieceKind::Commitment => in_france,
                PieceKind::Accounts | PieceKind::BankDetails => false,
                PieceKind::Insurance | PieceKind::Approval | PieceKind::StateAid | PieceKind::Other => false,
            };
        if expected && own().next().is_none() {
            lacks.push(Lack {
                kind,
                how: How::Missing,
                piece: None,
            });
        }
        if asked && kind == PieceKind::Accounts {
            let year = last_closed_year(today);
            let existed = organisation.founded.is_none_or(|date| date.year() <= year);
            let held = own().any(|piece| piece.period.parse::<i16>().is_ok_and(|period| period >= year));
            if existed && !held {
                lacks.push(Lack {
                    kind,
                    how: How::YearMissing(year),
                    piece: None,
                });
            }
        }
        if asked && kind == PieceKind::BankDetails && !has_account {
            lacks.push(Lack {
                kind,
                how: How::Missing,
                piece: None,
            });
        }
        lacks.extend(own().filter_map(|piece| ending(piece, today)));
    }
    lacks
}

fn ending(piece: &Piece, today: Date) -> Option<Lack> {
    let until = piece.valid_until?;
    let how = if piece.is_over(today) {
        How::Over(until)
    } else if piece.days_left(today)? <= SOON {
        How::Ending(until)
    } else {
        return None;
    };
    Some(Lack {
        kind: piece.kind,
        how,
        piece: Some(piece.id),
    })
}

/// The last year whose accounts members have approved: they have six months for it.
fn last_closed_year(today: Date) -> i16 {
    today.year() - if today.month() > 6 { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::last_closed_year;
    use jiff::civil::date;

    #[test]
    fn accounts_are_expected_once_members_had_time_to_approve_them() {
        assert_eq!(last_closed_year(date(2026, 6, 30)), 2024);
        assert_eq!(last_closed_year(date(2026, 7, 1)), 2025);
    }
}
