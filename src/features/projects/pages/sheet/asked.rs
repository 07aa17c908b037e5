//! What a partner requests of programmes, as its sheet shows it: it is written where the application is, never here.

use crate::features::calls;
use crate::features::projects::budget::Forecast;
use crate::features::projects::finding::Found;
use crate::features::projects::project::Partner;
use crate::features::projects::requested;
use crate::features::projects::store::requested as store;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// An amount that is requested.
pub(super) struct Sum {
    pub name: String,
    /// Where it is written.
    pub url: String,
    /// With what it is requested: the key of a text, and the number of the application, by which two are told apart.
    pub with: (&'static str, String),
    pub amount: String,
}

/// The amounts of a year.
pub(super) async fn asked(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (forecast, partner, year): (&Forecast, &Partner, i16),
) -> Result<Vec<Sum>, Error> {
    let own = forecast.requested.iter();
    let own: Vec<_> = own
        .filter(|one| one.partner == partner.id && one.year == year)
        .collect();
    let programmes: Vec<i64> = own.iter().map(|one| one.programme).collect();
    let names = requested::names(connection, cx.lang, &programmes).await?;
    let applications = store::named(connection, found.project.id).await?;
    let mut asked = Vec::new();
    for one in own {
        let application = applications.iter().find(|(id, ..)| *id == one.application);
        let number = application.map_or("", |(_, number, _)| number.as_str());
        let sent = application.is_some_and(|(.., sent)| *sent);
        let (word, key) = match calls::by_id(connection, one.call).await? {
            Some(call) => (call.address, "budget-requested"),
            // Without a call it is the programmes that are named, and once it was sent its number.
            None if sent => (format!("programmes.{number}"), "budget-requested-directly"),
            None => ("programmes".to_owned(), "budget-requested-directly"),
        };
        let path = format!("{}/submission/requests?call={word}&year={year}", found.path());
        asked.push(Sum {
            name: names.get(&one.programme).cloned().unwrap_or_default(),
            url: cx.url(&path),
            with: (key, number.to_owned()),
            amount: cx.money(&one.cents),
        });
    }
    Ok(asked)
}
