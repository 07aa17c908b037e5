//! The scenes that features play once the cast has taken its places.

use super::filling::FillError;
use crate::shared::app::App;
use crate::shared::store::Connection;

/// Which organisations play, by number.
#[derive(Clone, Copy, Debug)]
pub struct Stage {
    /// An association of the territory.
    pub association: i64,
    /// Another one.
    pub neighbour: i64,
    /// One on the other side of the border.
    pub across: i64,
    /// A public body that gives money.
    pub funder: i64,
    /// A structure that helps associations.
    pub support: i64,
    /// A network.
    pub network: i64,
}

/// Plays every scene, in the order of the features.
#[expect(
    clippy::unused_async,
    reason = "scenes write to the database; those of later features stand here"
)]
pub(super) async fn play(_: &App, _: &mut Connection, _: &Stage) -> Result<(), FillError> {
    Ok(())
}
