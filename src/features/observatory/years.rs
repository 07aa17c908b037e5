//! The values of each year as they stood at its end. Registers say what is today: once a year is over, whoever looks after what is
//! published keeps what stood then by place and theme, and so does whoever publishes before anybody looked. Nothing computes it any more,
//! and nothing invented is kept.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use territory::Observed;

use super::computed::Value;
use super::store::years::{self as store, Kept};
use crate::shared::app::{App, settings};
use crate::shared::store::{Connection, StoreError, set_setting, setting};

/// The setting that says whether invented registers are in what is published: `1` where they are, or nobody can say.
const INVENTED: &str = "observatory-invented";

/// Keeps the values of the years that are over, where they stand and are not kept yet.
pub(super) async fn keep(app: &App) -> Result<(), StoreError> {
    let mut connection = app.db.read().await?;
    let over = to_keep(app, &mut connection, true).await?;
    drop(connection);
    if over.is_none() {
        return Ok(());
    }
    let mut transaction = app.db.write().await?;
    // Somebody may have kept them meanwhile, or published those of this year.
    if let Some(years) = to_keep(app, &mut transaction, true).await? {
        write(app, &mut transaction, years).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(())
}

/// Keeps them in the transaction that puts others in their place, and notes whether those come from invented registers: they were computed
/// from this version of the data.
pub(super) async fn keep_before(
    app: &App,
    connection: &mut Connection,
    computed_from: &str,
) -> Result<(), StoreError> {
    if let Some(years) = to_keep(app, connection, false).await? {
        write(app, connection, years).await?;
    }
    let demonstration = setting(connection, settings::DEMONSTRATION).await?;
    let stands = setting(connection, settings::DATA_VERSION).await?;
    // Where others were loaded meanwhile, these may have been of the demonstration that left.
    let are_real = demonstration.as_deref() != Some("1") && stands.unwrap_or_default() == computed_from;
    set_setting(connection, INVENTED, if are_real { "0" } else { "1" }).await
}

async fn write(app: &App, connection: &mut Connection, years: RangeInclusive<i64>) -> Result<(), StoreError> {
    let indicators = app.territory.observed.iter();
    let indicators: Vec<(&str, i64)> = indicators
        .map(|one| (one.slug.as_str(), i64::from(one.decimals())))
        .collect();
    for year in years {
        store::keep(connection, year, &indicators).await?;
    }
    Ok(())
}

/// The years that are over at the end of which those values stood that are published, and that are kept by nobody yet: several where
/// nothing ran, or nothing changed, for so long. `of_now` says whether they are of the data that stands.
async fn to_keep(
    app: &App,
    connection: &mut Connection,
    of_now: bool,
) -> Result<Option<RangeInclusive<i64>>, StoreError> {
    let over = i64::from(app.clock.today().year()) - 1;
    let kept = store::last(connection).await?.map(|(year, _)| year);
    if kept.is_some_and(|kept| kept >= over) {
        return Ok(None);
    }
    let noted = setting(connection, INVENTED).await?;
    let are_invented = match noted {
        Some(word) => word == "1",
        // They were published before that was noted.
        None if of_now => setting(connection, settings::DEMONSTRATION).await?.as_deref() == Some("1"),
        None => true,
    };
    if are_invented {
        return Ok(None);
    }
    let computed = super::store::computed(connection).await?;
    let computed = computed.and_then(|at| Timestamp::from_second(at).ok());
    let of = computed.map(|at| i64::from(app.clock.date_of(at).year()));
    // Those of this year stood at the end of no other.
    let first = of.map(|of| kept.map_or(of, |kept| of.max(kept + 1)));
    Ok(first.filter(|first| *first <= over).map(|first| first..=over))
}

/// A value that was kept, as one that is computed: with as many figures after the comma as its indicator is told with now.
pub(super) fn value(kept: &Kept, observed: &Observed) -> Value {
    let told = &kept.told;
    let whole = |number: i64| u64::try_from(number).unwrap_or_default();
    let decimals = (kept.decimals, i64::from(observed.decimals()));
    let same = |number: Option<i64>| number.map(|number| rescaled(number, decimals));
    Value {
        key: told.key.clone(),
        value: same(told.value),
        low: same(told.low),
        high: same(told.high),
        year: u16::try_from(told.of_year).unwrap_or_default(),
        withheld: told.withheld,
        unseen: whole(told.unseen),
        units: whole(told.units),
        dated: whole(told.dated),
        themed: whole(told.themed),
    }
}

/// The same number with other figures after the comma; the half is rounded up.
fn rescaled(number: i64, (from, to): (i64, i64)) -> i64 {
    let times = |more: i64| 10_i64.saturating_pow(u32::try_from(more).unwrap_or_default());
    if to >= from {
        return number.saturating_mul(times(to - from));
    }
    let part = times(from - to);
    number.saturating_add(part / 2).div_euclid(part)
}

#[cfg(test)]
mod tests {
    use super::rescaled;

    #[test]
    fn a_kept_number_stays_the_same_where_its_indicator_is_told_more_finely_or_less() {
        assert_eq!(rescaled(125, (1, 1)), 125);
        assert_eq!(rescaled(125, (1, 3)), 12_500);
        assert_eq!(rescaled(125, (1, 0)), 13);
        assert_eq!(rescaled(-125, (2, 0)), -1);
    }
}
