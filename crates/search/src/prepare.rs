//! From an organisation as people wrote it to what the index holds of it. Each word is folded,
//! stemmed and looked at once however often it comes.

use rustc_hash::FxHashMap;

use crate::compound;
use crate::document::Document;
use crate::facet::Facet;
use crate::place::cells;
use crate::prepared::Prepared;
use crate::schema::{Fields, UNKNOWN_YEAR};
use crate::words::{self, Reader, Stemming, Tongue};

/// Words that are remembered while writing.
const REMEMBERED_WORDS: usize = 150_000;
/// Places left empty between two texts, so that no phrase goes from one into the next.
const APART: &str = "        ";
/// Bytes of a name that count where it is a key: beyond, organisations are in the order of their
/// numbers.
const NAME_KEY_BYTES: usize = 100;
/// Between the folded word and the word as written, in the terms of completion.
pub(crate) const COMPLETION_SEPARATOR: char = '\u{1}';

/// Turns organisations into what the index holds.
pub(crate) struct Preparation {
    fields: Fields,
    stemming: Stemming,
    reader: Reader,
    places: FxHashMap<Box<str>, u32>,
    words: Vec<Known>,
    /// How many organisations were prepared: what a word was last seen in.
    organisation: u32,
    /// Words of the name, of the other names, of the purpose of the organisation at hand.
    texts: [Vec<u32>; 3],
    lines: Lines,
    prepared: Prepared,
    /// The names of the place of the last organisation, and what became of them: organisations come
    /// commune by commune.
    place_names: Vec<String>,
    place_exact: String,
    place_stems: String,
}

/// What the fields of words hold, with spaces between them.
#[derive(Default)]
struct Lines {
    exact: String,
    stems: String,
    ranked: String,
    key: String,
    completion: String,
    compounds: String,
}

/// What is known of a word.
struct Known {
    empty: bool,
    tongue: Tongue,
    /// It ends like a Dutch compound.
    compound: bool,
    folded: Box<str>,
    french: Box<str>,
    /// Where it is another.
    dutch: Option<Box<str>>,
    /// The last organisation that has its French stem, and its Dutch one.
    french_in: u32,
    dutch_in: u32,
}

impl Preparation {
    pub(crate) fn new(fields: Fields) -> Self {
        Preparation {
            fields,
            stemming: Stemming::new(),
            reader: Reader::default(),
            places: FxHashMap::default(),
            words: Vec::new(),
            organisation: 0,
            texts: Default::default(),
            lines: Lines::default(),
            prepared: Prepared::default(),
            place_names: Vec::new(),
            place_exact: String::new(),
            place_stems: String::new(),
        }
    }

    pub(crate) fn fields(&self) -> &Fields {
        &self.fields
    }

    pub(crate) fn prepare(&mut self, document: &Document) -> Prepared {
        self.begin();
        let mut prepared = std::mem::take(&mut self.prepared);
        prepared.clear();
        prepared.add_u64(self.fields.id, document.id);
        self.name(&mut prepared, document);
        for other in &document.other_names {
            self.other_name(&mut prepared, other);
        }
        self.purpose(&document.purpose);
        self.place(&mut prepared, &document.place_names);
        let (fields, lines) = (&self.fields, &self.lines);
        prepared.add_text(fields.exact, &lines.exact);
        prepared.add_text(fields.stems, &lines.stems);
        for (field, line) in [
            (fields.completion, &lines.completion),
            (fields.compounds, &lines.compounds),
        ] {
            if !line.is_empty() {
                prepared.add_text(field, line);
            }
        }
        for identifier in &document.identifiers {
            let bare = words::identifier(identifier);
            if !bare.is_empty() {
                prepared.add_text(fields.identifier, &bare);
            }
        }
        values(&mut prepared, fields, document);
        let whole = prepared.clone();
        self.prepared = prepared;
        whole
    }

    fn begin(&mut self) {
        if self.words.len() >= REMEMBERED_WORDS {
            self.words.clear();
            self.places.clear();
            self.organisation = 0;
            self.place_names.clear();
        }
        self.organisation += 1;
        for text in &mut self.texts {
            text.clear();
        }
        let lines = &mut self.lines;
        for line in [
            &mut lines.exact,
            &mut lines.stems,
            &mut lines.completion,
            &mut lines.compounds,
        ] {
            line.clear();
        }
    }

    fn name(&mut self, prepared: &mut Prepared, document: &Document) {
        prepared.add_text(self.fields.shown_name, &document.name);
        self.one_name(&document.name, 0);
        prepared.add_text(self.fields.sort_name, &self.lines.key);
        if !self.lines.ranked.is_empty() {
            prepared.add_text(self.fields.name, &self.lines.ranked);
        }
    }

    fn other_name(&mut self, prepared: &mut Prepared, name: &str) {
        self.one_name(name, 1);
        if !self.lines.key.is_empty() {
            prepared.add_text(self.fields.whole_other_name, &self.lines.key);
        }
        if !self.lines.ranked.is_empty() {
            prepared.add_text(self.fields.other_names, &self.lines.ranked);
        }
    }

    /// Reads a name: each of its words, even the small ones, with both stems, for a name is too short
    /// to tell its language.
    fn one_name(&mut self, name: &str, text: usize) {
        self.lines.key.clear();
        self.lines.ranked.clear();
        self.lines.exact.push_str(APART);
        let mut reader = std::mem::take(&mut self.reader);
        let from = self.texts[text].len();
        reader.read(name, |folded, written| {
            push(&mut self.lines.key, folded);
            self.lines.exact.push_str(folded);
            self.lines.exact.push(' ');
            let word = self.know(folded);
            self.texts[text].push(word);
            if folded.len() >= 3 && !self.words[word as usize].empty {
                let completion = &mut self.lines.completion;
                push(completion, folded);
                completion.push(COMPLETION_SEPARATOR);
                completion.push_str(written);
            }
        });
        self.reader = reader;
        for place in from..self.texts[text].len() {
            let known = &mut self.words[self.texts[text][place] as usize];
            if known.empty {
                continue;
            }
            push(&mut self.lines.ranked, &known.french);
            if let Some(dutch) = &known.dutch {
                push(&mut self.lines.ranked, dutch);
            }
            known.write_stems(&mut self.lines.stems, self.organisation, Tongue::Unknown);
        }
        cut_key(&mut self.lines.key);
    }

    /// Reads the purpose: its small words tell its language and are then left out.
    fn purpose(&mut self, purpose: &str) {
        self.lines.exact.push_str(APART);
        let mut reader = std::mem::take(&mut self.reader);
        reader.read(purpose, |folded, _| {
            let word = self.know(folded);
            self.texts[2].push(word);
            if !self.words[word as usize].empty {
                self.lines.exact.push_str(folded);
            }
            self.lines.exact.push(' ');
        });
        self.reader = reader;
        let (mut french, mut dutch) = (0, 0);
        for word in self.texts.iter().flatten() {
            match self.words[*word as usize].tongue {
                Tongue::French => french += 1,
                Tongue::Dutch => dutch += 1,
                Tongue::Unknown => {}
            }
        }
        let tongue = words::tongue_of(french, dutch);
        for word in &self.texts[2] {
            let known = &mut self.words[*word as usize];
            if !known.empty {
                known.write_stems(&mut self.lines.stems, self.organisation, tongue);
            }
        }
        for word in self.texts.iter().flatten() {
            let known = &self.words[*word as usize];
            if known.compound || (tongue == Tongue::Dutch && !known.empty && known.folded.len() >= 3) {
                push(&mut self.lines.compounds, &known.folded);
            }
        }
    }

    fn place(&mut self, prepared: &mut Prepared, names: &[String]) {
        if self.place_names != names {
            self.place_exact.clear();
            self.place_stems.clear();
            for name in names {
                self.place_exact.push_str(APART);
                for word in words::words(name) {
                    self.place_exact.push_str(&word.folded);
                    self.place_exact.push(' ');
                    if words::is_empty_word(&word.folded) {
                        continue;
                    }
                    let (french, dutch) = self.stemming.stems(&word.folded);
                    push(&mut self.place_stems, &french);
                    if let Some(dutch) = dutch {
                        push(&mut self.place_stems, &dutch);
                    }
                }
            }
            self.place_names = names.to_vec();
        }
        self.lines.exact.push_str(&self.place_exact);
        if !self.place_stems.is_empty() {
            prepared.add_text(self.fields.place_names, &self.place_stems);
        }
    }

    /// The number of a word.
    fn know(&mut self, folded: &str) -> u32 {
        if let Some(place) = self.places.get(folded) {
            return *place;
        }
        let (french, dutch) = self.stemming.stems(folded);
        let place = u32::try_from(self.words.len()).expect("an organisation has fewer than 2^32 words");
        self.words.push(Known {
            empty: words::is_empty_word(folded),
            tongue: words::tongue(folded),
            compound: compound::ends_like_one(folded),
            folded: folded.into(),
            french: french.into_boxed_str(),
            dutch: dutch.map(String::into_boxed_str),
            french_in: 0,
            dutch_in: 0,
        });
        self.places.insert(folded.into(), place);
        place
    }
}

impl Known {
    /// Writes the stems that are not there yet.
    fn write_stems(&mut self, stems: &mut String, organisation: u32, tongue: Tongue) {
        if tongue != Tongue::Dutch || self.dutch.is_none() {
            if self.french_in != organisation {
                push(stems, &self.french);
            }
            self.french_in = organisation;
        }
        if let Some(dutch) = &self.dutch
            && tongue != Tongue::French
        {
            if self.dutch_in != organisation {
                push(stems, dutch);
            }
            self.dutch_in = organisation;
        }
    }
}

fn push(text: &mut String, word: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

/// A folded name as a key: names are sorted by it, and the same name has the same.
pub(crate) fn name_key(text: &str) -> String {
    let mut key = words::fold(text);
    cut_key(&mut key);
    key
}

fn cut_key(key: &mut String) {
    let mut end = key.len().min(NAME_KEY_BYTES);
    while !key.is_char_boundary(end) {
        end -= 1;
    }
    key.truncate(end);
}

/// The values an organisation is filtered, counted and ordered by.
fn values(prepared: &mut Prepared, fields: &Fields, document: &Document) {
    for (field, year) in [
        (fields.founded, document.founded),
        (fields.dissolved, document.dissolved),
    ] {
        prepared.add_i64(field, year.map_or(UNKNOWN_YEAR, i64::from));
    }
    if let Some(place) = document.place() {
        prepared.add_f64(fields.latitude, place.0);
        prepared.add_f64(fields.longitude, place.1);
        for cell in cells(place) {
            prepared.add_u64(fields.cell, cell);
        }
    }
    prepared.add_bool(fields.inside, document.inside);
    prepared.add_i64(fields.date, document.date);
    let mut one = |facet: Facet, value: Option<&str>| {
        if let (Some(field), Some(value)) = (fields.facet(facet), value) {
            prepared.add_text(field, value);
        }
    };
    for (facet, values) in [
        (Facet::Theme, &document.themes),
        (Facet::Source, &document.sources),
        (Facet::Capacity, &document.capacities),
    ] {
        for (place, value) in values.iter().enumerate() {
            if !values[..place].contains(value) {
                one(facet, Some(value));
            }
        }
    }
    one(Facet::Commune, document.commune.as_deref());
    one(Facet::Kind, Some(&document.kind));
    one(Facet::LegalForm, document.legal_form.as_deref());
    one(Facet::Side, document.side.as_deref());
    one(Facet::State, Some(&document.state));
    one(Facet::Area, document.area.as_deref());
}
