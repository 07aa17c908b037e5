//! The scoped lookup: an organisation is found together with the mandate that lets the asker act for
//! it, or not at all. Whoever may not gets the very answer that a wrong address gets.

use crate::features::directory::{self, Organisation, key_in_address};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// The organisation that an address names, and under which mandate the asker uses a power for it.
///
/// # Errors
/// [`Error::SignIn`] for whoever has not signed in; [`Error::NotFound`] where there is no such
/// organisation or the asker holds no mandate with that power; [`Error::SecondFactor`] and
/// [`Error::Again`] where the power takes more.
pub async fn scoped(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
    power: Power,
) -> Result<(Organisation, Acting), Error> {
    cx.someone()?;
    let id = directory::number_of_key(connection, key_in_address(slug))
        .await?
        .ok_or(Error::NotFound)?;
    let acting = cx.acting(power, Some(id))?;
    let organisation = directory::any_by_ids(connection, &[id]).await?.pop();
    Ok((organisation.ok_or(Error::NotFound)?, acting))
}

/// The organisation that an address names, for whoever has signed in: to claim it, to join it.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] where no such organisation is published.
pub async fn published(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<Organisation, Error> {
    cx.someone()?;
    directory::published_by_key(connection, key_in_address(slug))
        .await?
        .ok_or(Error::NotFound)
}
