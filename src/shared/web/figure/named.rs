//! Figures inside what people write: the address of one, alone on a line, stands for the figure as everybody sees it on the
//! day on which the text is read. What was written stays an address, so that it still leads there wherever nothing is drawn.

use std::collections::BTreeMap;

use askama::Template;

use super::{Figure, address_of};
use crate::shared::web::{Cx, Error};

/// Figures that are drawn for one page, at most; of the others the address stands as it was written.
const MOST: usize = 12;

/// The figures that texts name, by their address.
#[derive(Clone, Debug, Default)]
pub struct Named(BTreeMap<String, String>);

impl Named {
    /// What is shown in the place of a line; nothing for one that names no figure.
    #[must_use]
    pub fn at(&self, cx: &Cx, line: &str) -> Option<&str> {
        let html = self.0.get(&named(cx, line)?)?;
        Some(html)
    }

    /// Whether no figure is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every figure, by its address.
    pub fn every(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }
}

/// The address of a figure of this site, where a line holds that and nothing else.
fn named(cx: &Cx, line: &str) -> Option<String> {
    let line = line.trim();
    let own = line.starts_with('/') || line.starts_with(&cx.absolute("/"));
    let address = address_of(line).filter(|_| own && !line.contains(char::is_whitespace));
    address.filter(|address| address.contains("/figures/"))
}

/// A figure in a text, or that it is drawn no more.
#[derive(Template)]
#[template(path = "shared/web/templates/figure_named.html")]
struct InText<'a> {
    cx: &'a Cx,
    figure: Option<String>,
    address: &'a str,
    day: String,
}

impl Cx {
    /// The figures that these texts name, drawn as everybody sees them today: what is withheld from everybody is withheld
    /// here, and of a figure that is drawn no more it is said. Each is read over a connection of its own: whoever asks
    /// holds none by then, for as many readers as the pool has, each waiting for another, would wait in vain.
    ///
    /// # Errors
    /// When one cannot be drawn.
    pub async fn figures_in(&self, texts: &[&str]) -> Result<Named, Error> {
        let mut found = Named::default();
        for line in texts.iter().flat_map(|text| text.lines()) {
            let Some(address) = named(self, line) else {
                continue;
            };
            if found.0.len() == MOST || found.0.contains_key(&address) {
                continue;
            }
            let name = format!("named-{}", found.0.len() + 1).into();
            let figure = self.figure_at(self.lang, &address).await?;
            let figure = figure.map(|figure| Figure { name, ..figure }.html(self));
            let shown = InText {
                cx: self,
                figure: figure.transpose()?,
                address: &address,
                day: self.date(&self.app.clock.today()),
            };
            let html = shown.render()?;
            found.0.insert(address, html);
        }
        Ok(found)
    }
}
