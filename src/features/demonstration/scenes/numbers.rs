//! The French funders of the demonstration have numbers, so that what they grant stands in the open files as in earnest. SIREN numbers
//! that begin with three zeros are given to nobody; their check digits agree all the same.

use std::collections::BTreeSet;

use registers::{Siren, Siret};

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::{directory, file};

/// Funders that play no part and have a programme at the desk.
const NEWCOMERS: usize = 2;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let mut funders = vec![
            play.organisation(Part::Metropolis).await?,
            play.organisation(Part::Funder).await?,
        ];
        for which in 0..NEWCOMERS {
            funders.push(play.another_funder(which).await?);
        }
        let mut changed = BTreeSet::new();
        for funder in funders {
            let has = funder.identifiers.iter().any(|(scheme, _)| scheme == "fr-siret");
            if has || !file::is_french(play.app, &funder) {
                continue;
            }
            let siret = siret(funder.id).ok_or(FillError::NoPlace)?;
            let siren = siret.siren().as_str().to_owned();
            let rows = [
                ("fr-siren", siren, funder.id),
                ("fr-siret", siret.as_str().to_owned(), funder.id),
            ];
            directory::give_numbers(&mut play.writing, funder.import_id, &rows).await?;
            changed.insert(funder.id);
        }
        directory::note_changed(&mut play.writing, &changed).await?;
        Ok(())
    })
}

/// The number of somebody who does not exist: its check digits agree.
fn siret(number: i64) -> Option<Siret> {
    let unit = format!("000{:05}", 1 + number.rem_euclid(99_999));
    let mut digits = 0..10;
    let unit = digits.find_map(|digit| Siren::parse(&format!("{unit}{digit}")).ok())?;
    let mut digits = 0..10;
    digits.find_map(|digit| Siret::parse(&format!("{}0001{digit}", unit.as_str())).ok())
}

#[cfg(test)]
mod tests {
    use super::siret;

    #[test]
    fn a_number_of_nobody_has_check_digits_that_agree() {
        for number in [0, 1, 12_345, 99_998, 99_999, 4_000_000_000] {
            let made = siret(number).map(|siret| siret.as_str().to_owned());
            assert!(
                made.as_deref()
                    .is_some_and(|made| made.starts_with("000") && made.len() == 14),
                "{number}: {made:?}"
            );
        }
    }
}
