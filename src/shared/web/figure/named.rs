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
        let html = self.0.get(&named(&cx.absolute("/"), line)?)?;
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
fn named(site: &str, line: &str) -> Option<String> {
    let line = line.trim();
    let own = line.starts_with('/') || line.starts_with(site);
    let address = address_of(line).filter(|_| own && !line.contains(char::is_whitespace));
    address.filter(|address| address.contains("/figures/"))
}

/// A text for where nothing is drawn (a letter, a feed, a file): without the lines that only name a figure. `site` is the
/// address of the home page, by which a whole address is known as one of ours.
#[must_use]
pub fn without_figures(site: &str, text: &str) -> String {
    let lines = text.lines().filter(|line| named(site, line).is_none());
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// A figure in a text, or why there is none.
enum Drawn {
    Figure(String),
    /// It is drawn no more.
    Gone,
    /// What it is drawn from is still being read: its text does not wait for it.
    Busy,
}

#[derive(Template)]
#[template(path = "shared/web/templates/figure_named.html")]
struct InText<'a> {
    cx: &'a Cx,
    figure: Drawn,
    address: &'a str,
    day: String,
}

impl Cx {
    /// The figures that these texts name, drawn as everybody sees them today: what is withheld from everybody is withheld
    /// here, and of a figure that is drawn no more, or not yet, it is said. Each is read over a connection of its own:
    /// whoever asks holds none by then, for as many readers as the pool has, each waiting for another, would wait in vain.
    ///
    /// # Errors
    /// When one cannot be drawn, for another reason than that it is not ready.
    pub async fn figures_in(&self, texts: &[&str]) -> Result<Named, Error> {
        let (mut found, mut busy) = (Named::default(), false);
        let site = self.absolute("/");
        for line in texts.iter().flat_map(|text| text.lines()) {
            let Some(address) = named(&site, line) else {
                continue;
            };
            if found.0.len() == MOST || found.0.contains_key(&address) {
                continue;
            }
            // One that is not ready took its time: nobody waits as long for each of the others.
            let figure = match busy {
                true => Err(Error::Busy),
                false => self.figure_at(self.lang, &address).await,
            };
            busy = matches!(figure, Err(Error::Busy));
            let html = in_text(self, found.0.len() + 1, &address, figure)?;
            found.0.insert(address, html);
        }
        Ok(found)
    }
}

/// What is shown in the place of an address: the figure, or that there is none.
fn in_text(
    cx: &Cx,
    number: usize,
    address: &str,
    figure: Result<Option<Figure>, Error>,
) -> Result<String, Error> {
    let figure = match figure {
        Ok(Some(figure)) => {
            let name = format!("named-{number}").into();
            Drawn::Figure(Figure { name, ..figure }.html(cx)?)
        }
        Ok(None) => Drawn::Gone,
        Err(Error::Busy) => Drawn::Busy,
        Err(error) => return Err(error),
    };
    let shown = InText {
        cx,
        figure,
        address,
        day: cx.date(&cx.app.clock.today()),
    };
    Ok(shown.render()?)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::sync::Arc;

    use axum::http::{Extensions, HeaderMap};

    use super::{in_text, without_figures};
    use crate::shared::web::{Cx, Error};
    use crate::testing::TestApp;

    #[test]
    fn where_nothing_is_drawn_no_address_of_a_figure_stands_and_every_word_does() {
        let text = "Few are supported.\n/en/observatory/grants/figures/years.svg\n\n\
            https://x.org/fr/surveys/1/figures/a.csv\nhttps://elsewhere.org/observatory/grants/figures/years.svg\n\
            See /en/observatory/grants/figures/years.svg";
        assert_eq!(
            without_figures("https://x.org/", text),
            "Few are supported.\n\nhttps://elsewhere.org/observatory/grants/figures/years.svg\n\
            See /en/observatory/grants/figures/years.svg"
        );
    }

    #[tokio::test]
    async fn a_figure_that_is_not_ready_is_said_to_be_so_and_takes_no_page_down() {
        let test = TestApp::empty().await;
        let address = "/observatory/grants/figures/years";
        for (lang, said) in [
            ("fr", "n’est pas disponible pour le moment"),
            ("nl", "is op dit moment niet beschikbaar"),
            ("en", "is not available just now"),
        ] {
            let page = format!("/{lang}/calls/1").parse().unwrap();
            let none = (HeaderMap::new(), Extensions::new());
            let cx = Cx::new(Arc::clone(&test.app), &page, &none.0, &none.1);
            let shown = in_text(&cx, 1, address, Err(Error::Busy)).unwrap();
            assert!(shown.contains(said) && shown.contains(address), "{shown}");
            assert!(in_text(&cx, 1, address, Err(Error::NotFound)).is_err());
        }
        test.close().await;
    }
}
