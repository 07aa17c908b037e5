//! An award in instalments, and what is paid back of it, to the cent: what does not divide goes by largest remainder, of
//! equal remainders to the earlier part, so that the parts always add up to the whole.

/// Why an amount cannot be divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DivideError {
    /// There is an amount to divide, but no part, or all weigh nothing.
    #[error("there is nothing among which to divide")]
    NoParts,
    /// The amount is below zero.
    #[error("the amount is below zero")]
    Negative,
    /// More than all parts together hold.
    #[error("more is asked back than was paid")]
    TooMuch,
}

/// Divides an amount in cents by weights; the parts add up to it, and each is its exact part rounded down or up.
///
/// # Errors
/// An amount below zero, or above zero without anything to divide it among.
pub fn divide(amount: i64, weights: &[u64]) -> Result<Vec<i64>, DivideError> {
    if amount < 0 {
        return Err(DivideError::Negative);
    }
    let all: u128 = weights.iter().map(|&weight| u128::from(weight)).sum();
    if all == 0 {
        return if amount == 0 {
            Ok(vec![0; weights.len()])
        } else {
            Err(DivideError::NoParts)
        };
    }
    let amount = u128::from(amount.unsigned_abs());
    let mut parts = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    for (place, &weight) in weights.iter().enumerate() {
        let product = amount * u128::from(weight);
        parts.push(i64::try_from(product / all).expect("no more than the amount"));
        remainders.push((std::cmp::Reverse(product % all), place));
    }
    let given: u128 = parts.iter().map(|&part| u128::from(part.unsigned_abs())).sum();
    let rest = usize::try_from(amount - given).expect("fewer cents than parts");
    remainders.sort_unstable();
    for &(_, place) in &remainders[..rest] {
        parts[place] += 1;
    }
    Ok(parts)
}

/// What is paid back of each of these payments, in cents, if `amount` is in all: in proportion to them, and of none more than it was.
///
/// # Errors
/// An amount below zero or above what was paid, or a payment below zero.
pub fn recover(amount: i64, paid: &[i64]) -> Result<Vec<i64>, DivideError> {
    if paid.iter().any(|&cents| cents < 0) {
        return Err(DivideError::Negative);
    }
    let all: i128 = paid.iter().map(|&cents| i128::from(cents)).sum();
    if i128::from(amount) > all {
        return Err(DivideError::TooMuch);
    }
    let weights: Vec<u64> = paid.iter().map(|cents| cents.unsigned_abs()).collect();
    divide(amount, &weights)
}

/// What is to be paid back of an award when only so much of what it was for was done: `award · (planned − done) ÷ planned`, rounded down
/// in favour of whoever pays back; nothing where as much or more was done. Planned is above zero; what is counted (euros spent, days) is
/// the same on both sides.
///
/// # Errors
/// An award below zero, or nothing that was planned.
pub fn unearned(award: i64, planned: u64, done: u64) -> Result<i64, DivideError> {
    if award < 0 {
        return Err(DivideError::Negative);
    }
    if planned == 0 {
        return Err(DivideError::NoParts);
    }
    let missing = u128::from(planned.saturating_sub(done));
    let back = u128::from(award.unsigned_abs()) * missing / u128::from(planned);
    Ok(i64::try_from(back).expect("no more than the award"))
}
