//! Nobody is left out to save a line.

use allocation::check::{Broken, check, partners};
use allocation::proposal::{Settings, TableError};
use proptest::prelude::*;

use super::always::larger;
use super::every::table;
use super::stories::proposed;

/// Money enough for all. One request is of a partner for whom little is asked, of one funder alone: without that line four ten-thousandths
/// of the value are lost, which is less than may be given up for fewer lines. The partner stays.
#[test]
fn nobody_is_left_out_to_save_a_line() {
    let large = |funder| (funder, 100, 50_000_000, 5);
    let mut one = table(
        &[200_000_000, 500_000],
        &[
            (50_000_000, 50_040_000, &[large(0), (1, 100, 40_000, 5)]),
            (100, 50_000_000, &[large(0)]),
        ],
    );
    let settings = Settings {
        effort: 50_000,
        ..Settings::default()
    };
    assert_eq!(
        proposed(&one, &settings).amounts[0][1],
        0,
        "nobody said that it is somebody's"
    );
    one.requests[0].partners = vec![vec![0], vec![1], vec![0, 1]];
    let found = proposed(&one, &settings);
    assert_eq!(found.amounts, [vec![50_000_000, 40_000], vec![50_000_000]]);
    assert!(found.lines.is_optimal(), "three at least, with everybody");
    check(&one, &settings, &found).unwrap();
    let mut without = found;
    (without.amounts[0][1], without.lines.found) = (0, 2);
    assert_eq!(
        check(&one, &settings, &without),
        Err(Broken::Partner {
            request: 0,
            partner: 1
        })
    );
    one.requests[0].partners = vec![vec![]];
    assert_eq!(one.check(), Err(TableError::Shape));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whom the value alone reaches is reached, whatever is given up for fewer lines: counted here by plain reading, beside the checker.
    #[test]
    fn no_request_that_stays_funded_loses_a_line_that_is_some_partners_only_one(
        table in larger(),
        seed in any::<u64>(),
    ) {
        let settings = Settings { seed, effort: 10_000, tolerance: 200_000 };
        let found = proposed(&table, &settings);
        check(&table, &settings, &found).unwrap();
        let valued = if table.names_partners() { &found.valued } else { &found.amounts };
        for ((request, valued), given) in table.requests.iter().zip(valued).zip(&found.amounts) {
            if given.iter().all(|&cents| cents == 0) {
                continue;
            }
            for partner in &request.partners {
                let own = || request.lines.iter().enumerate().filter(|(_, line)| partner.contains(&line.funder)).map(|(at, _)| at);
                if own().count() == 1 {
                    prop_assert!(own().all(|at| given[at] >= valued[at]));
                }
                prop_assert!(own().all(|at| valued[at] == 0) || own().any(|at| given[at] > 0));
            }
        }
        // The checker sees whoever is taken out.
        let mut without = found.clone();
        let mut every = table.requests.iter().enumerate();
        let reached = every.find_map(|(place, request)| {
            let line = request.lines.iter().position(|line| request.partners.contains(&vec![line.funder]))?;
            let others = found.amounts[place].iter().sum::<i64>() - found.amounts[place][line];
            (found.valued[place][line] > 0 && found.amounts[place][line] > 0 && others >= request.least).then_some((place, line))
        });
        if let Some((place, line)) = reached {
            without.amounts[place][line] = 0;
            let broken = partners(&table, &without);
            prop_assert!(matches!(broken, Err(Broken::Partner { request, .. }) if request == place), "{:?}", broken);
        }
    }
}
