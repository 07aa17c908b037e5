//! Employees that nobody has, as Sirene would tell them: most associations are not in it, most of those that are employ
//! nobody, and of those that employ, few employ many.

use territory::Kind;

use crate::Staff;
use crate::dice::{Dice, Urn};

/// Dice of employees are others than those of organisations.
const APART: u64 = 0x7374_6166_6673;

/// The bands of Sirene that fictitious employers have. Each is about twice as large as the one before, and half as
/// frequent: the law of Zipf.
const EMPLOYING: [&str; 10] = ["01", "02", "03", "11", "12", "21", "22", "31", "32", "41"];

/// Years that the register is behind.
const BEHIND: i16 = 2;

/// Of a hundred of a kind, how many the register knows; of a hundred of these, how many employ.
fn known(kind: Kind) -> (usize, usize) {
    match kind {
        Kind::Association => (24, 38),
        Kind::Foundation => (100, 60),
        Kind::Company => (100, 80),
        Kind::PublicBody => (100, 90),
        Kind::Other => (60, 40),
    }
}

/// What the register says of the employees of organisation `index`, which lives in France; nothing where it does not
/// know it.
pub(crate) fn staff(kind: Kind, seed: u64, index: usize, today_year: i16) -> Option<Staff> {
    let dice = &mut Dice::of(seed ^ APART, index);
    let (listed, employing) = known(kind);
    if !dice.percent(listed) {
        return None;
    }
    let band = match dice.below(100) {
        // It knows it and says nothing of its employees.
        0..4 => "",
        _ if dice.percent(employing) => {
            let urn = Urn::new((0..EMPLOYING.len()).map(|place| 1 << (EMPLOYING.len() - place)));
            EMPLOYING[urn.draw(dice)]
        }
        4..20 => "00",
        _ => "NN",
    };
    Some(Staff {
        band,
        year: today_year - BEHIND,
    })
}
