//! What a partner requests of programmes, as its sheet shows it: it is written where the application is, never here.

use crate::features::calls;
use crate::features::projects::budget::Forecast;
use crate::features::projects::finding::Found;
use crate::features::projects::project::Partner;
use crate::features::projects::requested;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// The amounts of a year: what is requested of whom, where it is written, how much.
pub(super) async fn asked(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (forecast, partner, year): (&Forecast, &Partner, i16),
) -> Result<Vec<(String, String, String)>, Error> {
    let own = forecast.requested.iter();
    let own: Vec<_> = own
        .filter(|one| one.partner == partner.id && one.year == year)
        .collect();
    let programmes: Vec<i64> = own.iter().map(|one| one.programme).collect();
    let names = requested::names(connection, cx.lang, &programmes).await?;
    let mut asked = Vec::new();
    for one in own {
        let call = calls::by_id(connection, one.call).await?;
        let path = match call {
            Some(call) => format!(
                "{}/submission/requests?call={}&year={year}",
                found.path(),
                call.address
            ),
            // Without a call it is written where its programmes are chosen.
            None => format!("{}/submission/programmes", found.path()),
        };
        let name = names.get(&one.programme).cloned().unwrap_or_default();
        asked.push((name, cx.url(&path), cx.money(&one.cents)));
    }
    Ok(asked)
}
