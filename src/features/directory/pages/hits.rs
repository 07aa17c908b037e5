//! Organisations in a list: name, own words, place, nature, themes. Their order is the reader's
//! question; nothing here ranks them.

use askama::Template;
use search::{Facet, Hit};

use super::names;
use crate::features::directory::organisation::{Organisation, State};
use crate::features::directory::store::organisations;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error};

/// Characters of the purpose that a list shows.
const SHOWN: usize = 220;

/// A list of organisations, under a title of level `level - 1`.
#[derive(Template)]
#[template(path = "features/directory/templates/hits.html")]
pub struct Hits {
    level: u8,
    items: Vec<Item>,
}

struct Item {
    url: String,
    name: String,
    lang: Option<String>,
    purpose: Vec<(String, bool)>,
    place: String,
    side: Option<usize>,
    distance: Option<String>,
    nature: String,
    themes: String,
    state: Option<String>,
}

impl Hits {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Organisations that were read already, in their order.
    pub fn listed(cx: &Cx, organisations: &[Organisation], level: u8) -> Self {
        let nothing = Wanted::new("");
        let items = organisations
            .iter()
            .map(|organisation| item(cx, organisation, None, &nothing))
            .collect();
        Self { level, items }
    }

    /// Reads what the index found; `text` is what was looked for, marked where it stands.
    pub async fn read(cx: &Cx, hits: &[Hit], text: &str, level: u8) -> Result<Self, Error> {
        if hits.is_empty() {
            return Ok(Self {
                level,
                items: Vec::new(),
            });
        }
        let ids: Vec<i64> = hits.iter().map(|hit| hit.id.cast_signed()).collect();
        let mut connection = cx.app.db.read().await?;
        let found = organisations::by_ids(&mut connection, &ids).await?;
        let wanted = Wanted::new(text);
        let items = found
            .iter()
            .map(|organisation| {
                let distance = hits
                    .iter()
                    .find(|hit| hit.id.cast_signed() == organisation.id)
                    .and_then(|hit| hit.distance_km);
                item(cx, organisation, distance, &wanted)
            })
            .collect();
        Ok(Self { level, items })
    }
}

/// The address of an organisation's page.
pub fn address(cx: &Cx, organisation: &Organisation) -> String {
    cx.url(&format!("/organisations/{}", organisation.slug()))
}

/// The language of its words, when it is not the page's.
pub fn foreign(cx: &Cx, organisation: &Organisation) -> Option<String> {
    organisation
        .language
        .clone()
        .filter(|language| language != cx.lang.code())
}

/// The purpose as it is set: in French, marks that take a space keep to their word.
pub fn purpose(organisation: &Organisation) -> String {
    let text = organisation.purpose.as_deref().unwrap_or_default();
    if organisation
        .language
        .as_deref()
        .is_some_and(|language| language != "fr")
    {
        return text.to_owned();
    }
    [" ;", " :", " !", " ?", " »"]
        .iter()
        .fold(text.replace("« ", "«\u{a0}"), |text, mark| {
            text.replace(mark, &mark.replace(' ', "\u{202f}"))
        })
}

/// What it is and since when: "Association, since 2011".
fn nature(cx: &Cx, organisation: &Organisation) -> String {
    let kind = match organisation.is_pole() {
        true => names::value(cx, Facet::Capacity, "pole"),
        false => names::value(cx, Facet::Kind, organisation.kind.as_str()),
    };
    // A year is not an amount: it is not grouped.
    let year = |date: jiff::civil::Date| date.year().to_string();
    match (organisation.founded.map(year), organisation.dissolved.map(year)) {
        (Some(from), Some(to)) => cx.ta(
            "hit-from-to",
            &[
                ("kind", Arg::from(&kind)),
                ("from", Arg::from(&from)),
                ("to", Arg::from(&to)),
            ],
        ),
        (Some(from), None) => cx.ta(
            "hit-since",
            &[("kind", Arg::from(&kind)), ("from", Arg::from(&from))],
        ),
        (None, _) => kind,
    }
}

fn item(cx: &Cx, organisation: &Organisation, distance: Option<f64>, wanted: &Wanted) -> Item {
    Item {
        url: address(cx, organisation),
        name: organisation.name.clone(),
        lang: foreign(cx, organisation),
        purpose: wanted.mark(shortened(&purpose(organisation))),
        place: place(cx, organisation),
        side: organisation
            .commune
            .as_deref()
            .and_then(|code| names::side_of(cx, code)),
        distance: distance
            .filter(|km| *km >= 0.05)
            .map(|km| cx.tv("hit-distance", "km", &cx.app.texts.decimal(cx.lang, km))),
        nature: nature(cx, organisation),
        themes: themes(cx, organisation),
        state: match organisation.state {
            State::Active => None,
            other => Some(names::value(cx, Facet::State, other.as_str())),
        },
    }
}

/// Its themes: those that somebody states, and those that its words gave. It may have both until these are inferred anew.
fn themes(cx: &Cx, organisation: &Organisation) -> String {
    let of = |inferred: bool| {
        let own = organisation.themes.iter();
        let own = own.filter(|slug| organisation.inferred_themes.contains(slug) == inferred);
        own.map(|slug| names::theme(cx, slug))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let (stated, inferred) = (of(false), of(true));
    match (stated.is_empty(), inferred.is_empty()) {
        (_, true) => stated,
        (true, false) => cx.tv("hit-themes-inferred", "themes", &inferred),
        (false, false) => format!("{stated}, {}", cx.tv("hit-themes-inferred", "themes", &inferred)),
    }
}

/// Where it is: its commune, or the register's word for it, or that nobody knows.
fn place(cx: &Cx, organisation: &Organisation) -> String {
    match (&organisation.commune, &organisation.commune_name) {
        (Some(code), _) => names::commune(cx, code),
        (None, Some(name)) => cx.tv("hit-place-uncertain", "place", name),
        (None, None) => cx.t("hit-place-unknown"),
    }
}

/// The beginning of a long text, cut between words.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(SHOWN) else {
        return text.to_owned();
    };
    let end = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{} …", text[..end].trim_end_matches([' ', ',', ';', ':', '.']))
}

/// The words looked for, folded.
struct Wanted(Vec<String>);

impl Wanted {
    fn new(text: &str) -> Self {
        Self(
            search::fold(text)
                .split_whitespace()
                .filter(|word| word.chars().count() > 2)
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Cuts a text into pieces; those that are true hold a word looked for, or one of its family.
    fn mark(&self, text: String) -> Vec<(String, bool)> {
        if self.0.is_empty() {
            return vec![(text, false)];
        }
        let mut pieces: Vec<(String, bool)> = Vec::new();
        for part in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
            let end = part
                .trim_end_matches(|letter: char| !letter.is_alphanumeric())
                .len();
            let (word, rest) = part.split_at(end);
            if self.holds(word) {
                pieces.push((word.to_owned(), true));
                pieces.push((rest.to_owned(), false));
            } else if let Some((last, false)) = pieces.last_mut() {
                last.push_str(part);
            } else {
                pieces.push((part.to_owned(), false));
            }
        }
        pieces
    }

    fn holds(&self, word: &str) -> bool {
        if word.len() < 3 {
            return false;
        }
        let word = search::fold(word);
        self.0.iter().any(|wanted| {
            // Endings change with gender and number: the last two letters may differ.
            let root = wanted.chars().count().saturating_sub(2).max(4);
            let stem: String = wanted.chars().take(root).collect();
            word == *wanted || (wanted.chars().count() > 3 && word.starts_with(&stem))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, shortened};

    #[test]
    fn words_looked_for_are_marked_with_their_family() {
        let marked = |text: &str, wanted: &str| -> Vec<String> {
            Wanted::new(wanted)
                .mark(text.to_owned())
                .into_iter()
                .filter(|(_, found)| *found)
                .map(|(word, _)| word)
                .collect()
        };
        assert_eq!(
            marked("Cuisines partagées, récup’ et vélo", "cuisine partagee"),
            ["Cuisines", "partagées"]
        );
        assert_eq!(marked("Un art martial, des arts", "art"), ["art"]);
        assert!(marked("Rien de tout cela", "").is_empty());
    }

    #[test]
    fn marking_loses_no_letter() {
        let text = "L’été, à Lille : cuisiner !";
        let whole: String = Wanted::new("cuisine été")
            .mark(text.to_owned())
            .into_iter()
            .map(|(piece, _)| piece)
            .collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn a_long_purpose_is_cut_between_words() {
        let long = "mot ".repeat(100);
        let short = shortened(&long);
        assert!(short.ends_with("mot …") && short.chars().count() < 225);
        assert_eq!(shortened("court"), "court");
    }
}
