//! What associations were created for, decade by decade: how many of those that were created have each theme. Beside each stand
//! all that were created in that decade and have a theme, so that a share is one division.

use std::collections::BTreeMap;

use super::{Asked, Value};

/// Creations with a known theme that a decade has at least: a share of fewer says nothing.
pub(in crate::features::observatory) const FEWEST: u64 = 30;

/// The key of a theme in the decade that begins with a year.
fn key(theme: &str, decade: u16) -> String {
    format!("{theme}/{decade}")
}

/// The theme and the decade of a key.
pub(in crate::features::observatory) fn parts(key: &str) -> Option<(&str, u16)> {
    let (theme, decade) = key.split_once('/')?;
    Some((theme, decade.parse().ok()?))
}

/// The values, theme by theme.
pub(super) fn values(asked: &Asked<'_>) -> Vec<Value> {
    // A share is of all themes, whichever is asked for.
    let all = Asked {
        held: asked.held.clone(),
        theme: None,
        ..*asked
    };
    let until = asked.observed.until.unwrap_or(u16::MAX);
    let mut decades: BTreeMap<u16, (u64, [u64; 32])> = BTreeMap::new();
    for body in all.bodies().filter(|body| all.sees(usize::from(body.commune))) {
        if body.founded == 0 || body.founded > until || body.themes == 0 {
            continue;
        }
        let (units, themes) = decades.entry(body.founded / 10 * 10).or_default();
        *units += 1;
        for (bit, theme) in themes.iter_mut().enumerate() {
            *theme += u64::from(body.themes >> bit & 1);
        }
    }
    decades.retain(|_, (units, _)| *units >= FEWEST);
    let named = asked.territory.themes.iter().take(32).enumerate();
    let wanted = named.filter(|(bit, _)| asked.theme.is_none_or(|theme| theme == 1 << bit));
    let mut values = Vec::new();
    for (bit, theme) in wanted {
        for (decade, (units, themes)) in &decades {
            values.push(Value {
                key: key(&theme.slug, *decade),
                value: i64::try_from(themes[bit]).ok(),
                units: *units,
                dated: *units,
                themed: *units,
                ..Value::default()
            });
        }
    }
    values
}
