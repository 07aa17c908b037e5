//! A search of opportunities as CommonGrants asks it. What we cannot narrow or sort by is said, not
//! passed over in silence.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Asked, opportunity};
use crate::features::calls::call::Call;
use crate::features::calls::finding::{self, found};
use crate::features::calls::version::Version;
use crate::shared::web::Cx;

/// What is asked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    search: String,
    filters: Map<String, Value>,
    sorting: Sorting,
    pub(super) pagination: Asked,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Sorting {
    sort_by: Option<String>,
    sort_order: Option<String>,
}

impl Wanted {
    /// The filters as they were asked.
    pub fn filters(&self) -> &Map<String, Value> {
        &self.filters
    }

    /// Keeps what is wanted; gives the errors that are worth being told.
    pub fn narrow(&self, cx: &Cx, calls: &mut Vec<(Call, Version)>) -> Vec<String> {
        let mut errors = Vec::new();
        let words = finding::Wanted::words(&self.search);
        let (narrowed, _) = found(std::mem::take(calls), &words, &cx.app.territory, cx.now());
        *calls = narrowed;
        for (name, filter) in &self.filters {
            let kept = match name.as_str() {
                "status" => by_status(cx, calls, filter),
                "closeDateRange" => by_close(calls, filter),
                "totalFundingAvailableRange" => by_money(calls, filter),
                "customFilters" if filter.as_object().is_some_and(Map::is_empty) => Some(()),
                _ => None,
            };
            if kept.is_none() {
                errors.push(format!("{name}: this filter was not applied"));
            }
        }
        errors
    }

    /// Puts them in the order asked for; gives what the standard says of it.
    pub fn sort(&self, cx: &Cx, calls: &mut [(Call, Version)]) -> Value {
        let asked = self.sorting.sort_by.as_deref().unwrap_or("lastModifiedAt");
        let down = self.sorting.sort_order.as_deref() != Some("asc");
        let mut errors = Vec::new();
        let sorted = match asked {
            "createdAt" => {
                calls.sort_by_key(|(call, _)| call.published_at.0);
                asked
            }
            "title" => {
                calls.sort_by_cached_key(|(call, _)| ::search::fold(call.title(cx.lang).0));
                asked
            }
            "keyDates.closeDate" => {
                calls.sort_by_key(|(call, _)| call.deadline);
                asked
            }
            "funding.totalAmountAvailable" => {
                calls.sort_by_key(|(call, _)| call.cents.unwrap_or(0));
                asked
            }
            "status.value" => {
                calls.sort_by_key(|(call, _)| opportunity::status(call.state(cx.now())));
                asked
            }
            other => {
                if other != "lastModifiedAt" {
                    errors.push(format!("{other}: sorted by lastModifiedAt instead"));
                }
                calls.sort_by_key(|(call, _)| call.published_at.1);
                "lastModifiedAt"
            }
        };
        if down {
            calls.reverse();
        }
        json!({
            "sortBy": sorted,
            "sortOrder": if down { "desc" } else { "asc" },
            "errors": errors,
        })
    }
}

fn by_status(cx: &Cx, calls: &mut Vec<(Call, Version)>, filter: &Value) -> Option<()> {
    let inside = match filter["operator"].as_str()? {
        "in" => true,
        "notIn" => false,
        _ => return None,
    };
    let values: Vec<&str> = filter["value"]
        .as_array()?
        .iter()
        .filter_map(Value::as_str)
        .collect();
    calls.retain(|(call, _)| values.contains(&opportunity::status(call.state(cx.now()))) == inside);
    Some(())
}

/// Whether a range is wanted or what lies outside it, and its ends.
fn range(filter: &Value) -> Option<(bool, &Value, &Value)> {
    let inside = match filter["operator"].as_str()? {
        "between" => true,
        "outside" => false,
        _ => return None,
    };
    Some((inside, &filter["value"]["min"], &filter["value"]["max"]))
}

fn by_close(calls: &mut Vec<(Call, Version)>, filter: &Value) -> Option<()> {
    let (inside, min, max) = range(filter)?;
    let (min, max) = (first_second(min.as_str()?)?, last_second(max.as_str()?)?);
    calls.retain(|(call, _)| (min..=max).contains(&(call.deadline - 1)) == inside);
    Some(())
}

/// The first second of a day in UTC, or an instant as it is.
fn first_second(text: &str) -> Option<i64> {
    match text.parse::<jiff::Timestamp>() {
        Ok(instant) => Some(instant.as_second()),
        Err(_) => start(text.parse().ok()?),
    }
}

fn last_second(text: &str) -> Option<i64> {
    match text.parse::<jiff::Timestamp>() {
        Ok(instant) => Some(instant.as_second()),
        Err(_) => {
            let next = text.parse::<jiff::civil::Date>().ok()?.tomorrow().ok()?;
            Some(start(next)? - 1)
        }
    }
}

fn start(day: jiff::civil::Date) -> Option<i64> {
    let start = day.to_zoned_datetime(jiff::tz::TimeZone::UTC).ok()?;
    Some(start.timestamp().as_second())
}

/// A call without money lies in no range of amounts.
fn by_money(calls: &mut Vec<(Call, Version)>, filter: &Value) -> Option<()> {
    let (inside, min, max) = range(filter)?;
    let (min, max) = (cents(min)?, cents(max)?);
    calls.retain(|(call, _)| call.cents.is_some_and(|cents| (min..=max).contains(&cents)) == inside);
    Some(())
}

/// An amount of the standard in cents: decimals with a point, in euros.
fn cents(money: &Value) -> Option<i64> {
    if money["currency"].as_str()? != "EUR" {
        return None;
    }
    let amount = money["amount"].as_str()?;
    let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
    let hundredths: i64 = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        _ => part.get(..2)?.parse().ok()?,
    };
    whole
        .parse::<i64>()
        .ok()
        .filter(|whole| *whole >= 0)?
        .checked_mul(100)?
        .checked_add(hundredths)
}
