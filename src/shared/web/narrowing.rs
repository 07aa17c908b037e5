//! Lists that are few enough to be looked through in memory: words, what one can narrow by, and how many each value would
//! leave; and the form in which one asks.

use std::collections::BTreeMap;

use askama::Template;

use super::{Cx, Error};

/// Characters of what is asked, at most.
const MOST: usize = 200;

/// What an address asks, by name; nothing where it does not say. Long words are cut.
#[must_use]
pub fn asked<const N: usize>(query: Option<&str>, by: [&str; N]) -> [String; N] {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
    by.map(|wanted| {
        let pair = pairs.iter().find(|(name, _)| name == wanted);
        pair.map_or_else(String::new, |(_, value)| {
            value.trim().chars().take(MOST).collect()
        })
    })
}

/// What one can narrow a list by: a closed list of words.
pub trait Way: Copy + Ord + 'static {
    /// Every one, in the order in which they are shown.
    const ALL: &'static [Self];

    /// The name in addresses, and the end of the text key.
    fn word(self) -> &'static str;
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted<W> {
    /// Words: every one must be there.
    pub words: String,
    /// Values wanted.
    pub by: BTreeMap<W, String>,
}

impl<W> Default for Wanted<W> {
    fn default() -> Self {
        Self {
            words: String::new(),
            by: BTreeMap::new(),
        }
    }
}

/// How many there would be with each value of each way of narrowing.
pub type Counts<W> = BTreeMap<W, BTreeMap<String, u64>>;

/// A way of narrowing whose values are too many to be listed: one writes them.
#[derive(Clone, Debug)]
pub struct Written<W> {
    /// The way.
    pub way: W,
    /// Its field, ready to be shown.
    pub field: String,
    /// Whether something is written in it.
    pub typed: bool,
}

impl<W: Way> Wanted<W> {
    /// Everything that holds these words.
    #[must_use]
    pub fn words(words: &str) -> Self {
        Self {
            words: words.trim().chars().take(MOST).collect(),
            ..Self::default()
        }
    }

    /// Reads a query string; what it does not know is left alone.
    #[must_use]
    pub fn read(query: Option<&str>) -> Self {
        let pairs: Vec<(String, String)> =
            serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
        let mut wanted = Self::default();
        for (name, value) in pairs {
            let value: String = value.trim().chars().take(MOST).collect();
            match W::ALL.iter().find(|way| way.word() == name) {
                Some(way) if !value.is_empty() => {
                    wanted.by.insert(*way, value);
                }
                None if name == "q" => wanted.words = value,
                Some(_) | None => {}
            }
        }
        wanted
    }

    /// The same as a query string, for links.
    #[must_use]
    pub fn written(&self) -> String {
        let mut pairs = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.as_str()));
        }
        pairs.extend(self.by.iter().map(|(way, value)| (way.word(), value.as_str())));
        serde_html_form::to_string(&pairs).unwrap_or_default()
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.by.is_empty()
    }

    /// Those that are looked for, and how many there would be with each value of each way of narrowing. `values` gives the
    /// values that something has, `said` all the words in which it is found.
    pub fn found<T>(
        &self,
        every: Vec<T>,
        values: impl Fn(&T, W) -> Vec<String>,
        said: impl Fn(&T) -> String,
    ) -> (Vec<T>, Counts<W>) {
        let words = search::fold(&self.words);
        // What each was asked and does not have: whoever lacks one thing still counts beside it.
        let mut known: Vec<(T, Vec<W>)> = Vec::new();
        for one in every {
            let text = match words.is_empty() {
                true => String::new(),
                false => search::fold(&said(&one)),
            };
            if words.split_whitespace().all(|word| text.contains(word)) {
                let asked = self.by.iter();
                let lacks = asked.filter(|(way, value)| !values(&one, **way).contains(value));
                let lacks = lacks.map(|(way, _)| *way).collect();
                known.push((one, lacks));
            }
        }
        let mut counts = Counts::new();
        for way in W::ALL {
            let own: &mut BTreeMap<String, u64> = counts.entry(*way).or_default();
            let beside = known
                .iter()
                .filter(|(_, lacks)| lacks.iter().all(|lack| lack == way));
            for value in beside.flat_map(|(one, _)| values(one, *way)) {
                *own.entry(value).or_default() += 1;
            }
        }
        let found = known.into_iter().filter(|(_, lacks)| lacks.is_empty());
        (found.map(|(one, _)| one).collect(), counts)
    }

    /// The form in which one asks; `in_words` gives a value in the reader's words, or nothing for one that never was. Of a
    /// way that is written its field is shown.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be written.
    pub fn form(
        &self,
        cx: &Cx,
        says: Says,
        counts: &Counts<W>,
        in_words: impl Fn(W, &str) -> Option<String>,
        written: Option<&Written<W>>,
    ) -> Result<String, Error> {
        let ways = W::ALL.iter().filter_map(|way| {
            if let Some(written) = written.filter(|written| written.way == *way) {
                return Some((way.word(), Vec::new(), Some(written.field.as_str())));
            }
            let chosen = self.by.get(way);
            let known = counts.get(way)?.iter();
            let mut values: Vec<Value> = known
                .filter_map(|(value, count)| {
                    let name = in_words(*way, value)?;
                    Some(Value {
                        name: format!("{name} ({})", cx.n(count)),
                        chosen: chosen == Some(value),
                        word: value.clone(),
                    })
                })
                .collect();
            // What was asked stays to be seen, even where nothing has it.
            if let Some(asked) = chosen.filter(|_| values.iter().all(|value| !value.chosen)) {
                values.extend(in_words(*way, asked).map(|name| Value {
                    word: asked.clone(),
                    name: format!("{name} (0)"),
                    chosen: true,
                }));
            }
            values.sort_by_cached_key(|value| search::fold(&value.name));
            (!values.is_empty()).then(|| (way.word(), values, None))
        });
        let form = Narrowing {
            cx,
            url: cx.url(says.path),
            says,
            words: &self.words,
            asked: !self.is_empty() || written.is_some_and(|written| written.typed),
            ways: ways.collect(),
        };
        Ok(form.render()?)
    }
}

/// Where a list is, and the keys of what its form says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// What follows the language in the address of the list.
    pub path: &'static str,
    /// What the form is for; what sends it is its attribute `send`.
    pub narrow: &'static str,
    /// Words.
    pub words: &'static str,
    /// The beginning of the name of each way of narrowing.
    pub by: &'static str,
    /// That any value will do.
    pub any: &'static str,
    /// The way to the whole list.
    pub all: &'static str,
}

/// A value one can choose.
struct Value {
    word: String,
    name: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "shared/web/templates/narrowing.html")]
struct Narrowing<'a> {
    cx: &'a Cx,
    url: String,
    says: Says,
    words: &'a str,
    asked: bool,
    /// The name of each, what one chooses from, and the field where one writes instead.
    ways: Vec<(&'static str, Vec<Value>, Option<&'a str>)>,
}

impl Narrowing<'_> {
    fn by(&self, way: &str) -> String {
        self.cx.t(&format!("{}{way}", self.says.by))
    }

    fn send(&self) -> String {
        self.cx.t(&format!("{}.send", self.says.narrow))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Wanted, Way};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    enum By {
        Colour,
        Size,
    }

    impl Way for By {
        const ALL: &'static [Self] = &[Self::Colour, Self::Size];

        fn word(self) -> &'static str {
            match self {
                Self::Colour => "colour",
                Self::Size => "size",
            }
        }
    }

    proptest! {
        #[test]
        fn any_question_in_an_address_is_read_and_written_again(query in any::<String>()) {
            let wanted = Wanted::<By>::read(Some(&query));
            prop_assert!(wanted.words.chars().count() <= 200);
            prop_assert_eq!(Wanted::read(Some(&wanted.written())), wanted);
        }

        /// Whatever is asked, each count is what the list would hold with that value.
        #[test]
        fn a_count_is_what_the_list_would_hold(
            things in proptest::collection::vec((0_u8..3, 0_u8..3), 0..20),
            colour in proptest::option::of(0_u8..3),
            size in proptest::option::of(0_u8..3),
        ) {
            let values = |thing: &(u8, u8), by: By| match by {
                By::Colour => vec![thing.0.to_string()],
                By::Size => vec![thing.1.to_string()],
            };
            let mut wanted = Wanted::default();
            wanted.by.extend(colour.map(|one| (By::Colour, one.to_string())));
            wanted.by.extend(size.map(|one| (By::Size, one.to_string())));
            let (_, counts) = wanted.found(things.clone(), values, |_| String::new());
            for by in By::ALL {
                for (value, count) in &counts[by] {
                    let mut other = wanted.clone();
                    other.by.insert(*by, value.clone());
                    let (found, _) = other.found(things.clone(), values, |_| String::new());
                    prop_assert_eq!(found.len() as u64, *count);
                }
            }
        }
    }
}
