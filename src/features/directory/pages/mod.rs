//! What people see of the directory: home, the search and its map, an organisation, a commune, a
//! theme, the sources. One query string drives the list, the map and the table.

pub mod choosing;
mod commune;
mod complete;
mod elsewhere;
mod facets;
mod grants;
mod hits;
mod home;
mod identity;
mod listing;
mod map;
pub mod names;
mod nothing;
mod organisation;
pub mod placed;
mod provenance;
mod results;
mod sources;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod stories;
pub mod sum;
mod theme;

pub use grants::notes as said_of_grant;
pub use hits::Hits;
pub use identity::{Known, identity};
pub use organisation::website;
pub use provenance::{staff_said, why};

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::shared::web::{Access, Cx, Routes, get};

/// The pages of the directory, and the home of the site.
pub fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/", everyone, get(home::choose_language))
        .at("/assets/{name}", everyone, get(asset))
        .page("", everyone, get(home::add_slash))
        .page("/", everyone, get(home::show))
        .page("/organisations", everyone, get(results::show))
        .page("/organisations/{slug}", everyone, get(organisation::show))
        .page("/map", everyone, get(map::show))
        .page("/map/figures/communes.svg", everyone, get(map::picture))
        .page("/communes", everyone, get(commune::index))
        .page("/communes/{code}", everyone, get(commune::show))
        .page("/themes", everyone, get(theme::index))
        .page("/themes/{slug}", everyone, get(theme::show))
        .page("/sources", everyone, get(sources::show))
        .page("/complete", everyone, get(complete::propose))
}

/// The page has another address, for good.
fn moved(address: &str) -> Response {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, address)]).into_response()
}

/// Style, script and icon, which every page asks for.
async fn asset(cx: Cx, Path(name): Path<String>) -> Response {
    cx.app.assets.respond(&name)
}
