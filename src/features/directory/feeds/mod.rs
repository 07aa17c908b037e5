//! How others follow the directory: a feed per search, and what search engines may read.

mod atom;
mod robots;
mod sitemap;
#[cfg(test)]
mod tests;

use crate::shared::web::{Access, Routes, get};

/// The feed in every language, robots and sitemaps.
pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .page("/organisations.atom", everyone, get(atom::feed))
        .at("/robots.txt", everyone, get(robots::rules))
        .at("/sitemap.xml", everyone, get(sitemap::index))
        .at("/sitemap-{page}", everyone, get(sitemap::page))
}
