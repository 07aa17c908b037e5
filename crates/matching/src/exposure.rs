//! How evenly organisations are shown.

/// The Gini coefficient of what each was shown, in thousandths: 0 when all were shown alike, nearly
/// 1,000 when one was and the others were not. Whoever was not shown counts as 0 and belongs in the list.
/// 0 when nobody was shown.
///
/// G = Σ (2i − n − 1)·xᵢ ∕ (n·Σ xᵢ), x in rising order.
#[must_use]
pub fn gini(shown: &[u64]) -> u16 {
    let mut shown: Vec<i128> = shown.iter().map(|times| i128::from(*times)).collect();
    shown.sort_unstable();
    let count = i128::try_from(shown.len()).expect("fits");
    let all: i128 = shown.iter().sum();
    if all == 0 {
        return 0;
    }
    let weighted: i128 = (1..)
        .zip(&shown)
        .map(|(place, times): (i128, _)| (2 * place - count - 1) * times)
        .sum();
    u16::try_from((weighted * 1_000 + count * all / 2) / (count * all)).unwrap_or(1_000)
}

#[cfg(test)]
mod tests {
    use super::gini;

    #[test]
    fn even_is_none_and_one_for_all_is_nearly_all() {
        assert_eq!(gini(&[]), 0);
        assert_eq!(gini(&[0, 0]), 0);
        assert_eq!(gini(&[7, 7, 7]), 0);
        assert_eq!(gini(&[0, 0, 0, 9]), 750);
        // By hand: (−3·1 − 1·2 + 1·3 + 3·4) ∕ (4·10).
        assert_eq!(gini(&[4, 1, 3, 2]), 250);
    }
}
