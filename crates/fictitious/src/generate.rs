//! Putting an organisation together.

use jiff::civil::Date;
use territory::{Commune, Kind, Side, Territory};

use crate::dice::{Dice, Urn};
use crate::staff::staff;
use crate::vocabulary::{Theme, Vocabulary, Words};
use crate::{Identifier, Organisation, State};

/// No organisation is older: the law that associations were founded under differs by country.
const EARLIEST: i16 = 1925;

/// Share of those who live in a commune that counts for nothing, so that the smallest has some associations.
const FLOOR: usize = 500;

/// The first `count` organisations of the territory for this seed, none of them after the end of the year
/// before `today_year`. Organisation *n* is the same whatever the count.
pub fn organisations<'a>(
    territory: &'a Territory,
    vocabulary: &'a Vocabulary,
    seed: u64,
    count: usize,
    today_year: i16,
) -> impl Iterator<Item = Organisation> + 'a {
    let maker = Maker::new(territory, vocabulary, seed, today_year);
    (0..count).map(move |index| maker.organisation(index))
}

struct Maker<'a> {
    seed: u64,
    last_year: i16,
    sides: Vec<SideWords<'a>>,
    side_urn: Urn,
    areas: &'a [territory::Area],
    area_urn: Urn,
    territory: &'a Territory,
}

struct SideWords<'a> {
    side: &'a Side,
    words: &'a Words,
    communes: Vec<&'a Commune>,
    commune_urn: Urn,
}

/// What an organisation is and does, before it has a place and an age.
struct Making<'a> {
    kind: Kind,
    form: &'a str,
    name: String,
    themes: Vec<&'a Theme>,
    aim: &'a str,
    /// What its activity does besides, in its own words.
    own_means: &'a [String],
}

impl<'a> Maker<'a> {
    fn new(territory: &'a Territory, vocabulary: &'a Vocabulary, seed: u64, today_year: i16) -> Self {
        let sides: Vec<SideWords> = territory
            .sides
            .iter()
            .filter_map(|side| {
                let communes: Vec<&Commune> = territory
                    .communes
                    .iter()
                    .filter(|commune| commune.side == side.slug)
                    .collect();
                let commune_urn =
                    Urn::new(communes.iter().map(|commune| commune.population as usize + FLOOR));
                let words = vocabulary.languages.get(&side.language)?;
                (!communes.is_empty()).then_some(SideWords {
                    side,
                    words,
                    communes,
                    commune_urn,
                })
            })
            .collect();
        let shares = &territory.demonstration.shares;
        Self {
            seed,
            last_year: (today_year - 1).max(EARLIEST),
            side_urn: Urn::new(
                sides
                    .iter()
                    .map(|side| shares.get(&side.side.slug).copied().unwrap_or(1)),
            ),
            sides,
            areas: &territory.areas,
            // The nearer, the more often: one, a half, a third…
            area_urn: Urn::new((1..=territory.areas.len()).map(|rank| 840 / rank)),
            territory,
        }
    }

    fn organisation(&self, index: usize) -> Organisation {
        let dice = &mut Dice::of(self.seed, index);
        let SideWords {
            side,
            words,
            communes,
            commune_urn,
        } = &self.sides[self.side_urn.draw(dice)];
        let commune = communes[commune_urn.draw(dice)];
        let making = self.making(dice, words, side);
        let place = at(words, commune.name.get(&side.language));
        let purpose = purpose(dice, words, &making, &place);
        let (state, founded, dissolved) = self.life(dice);
        let identifier = (side.country == "fr" && making.kind == Kind::Association).then(|| Identifier {
            scheme: "fr-rna",
            value: format!("W00{:07}", number(self.seed, index)),
        });
        let listed = side.country == "fr" && state == State::Active;
        let staff = listed.then(|| staff(making.kind, self.seed, index, self.last_year + 1));
        Organisation {
            identifier,
            staff: staff.flatten(),
            short_name: if dice.percent(30) {
                initials(&making.name)
            } else {
                None
            },
            purpose,
            language: side.language.clone(),
            kind: making.kind,
            legal_form: making.form.to_owned(),
            state,
            commune: commune.code.clone(),
            themes: making.themes.iter().map(|theme| theme.slug.clone()).collect(),
            area: dice
                .percent(80)
                .then(|| self.areas[self.area_urn.draw(dice)].slug.clone()),
            founded,
            dissolved,
            address: address(dice, words, side),
            postcode: commune
                .postcodes
                .get(dice.below(commune.postcodes.len()))
                .cloned()
                .unwrap_or_default(),
            website: None,
            name: making.name,
        }
    }

    fn making(&self, dice: &mut Dice, words: &'a Words, side: &Side) -> Making<'a> {
        let text = &words.text;
        let body = words
            .body_urn
            .draw(dice)
            .checked_sub(1)
            .map(|body| &text.bodies[body]);
        let theme = |slug: &str| {
            text.themes
                .iter()
                .find(|theme| theme.slug == slug)
                .expect("the vocabulary was checked")
        };
        let (kind, forms, main, pattern, activity, aim) = match body {
            None => {
                let main = &text.themes[words.theme_urn.draw(dice)];
                let activity = dice.one(&main.activities);
                (
                    Kind::Association,
                    &text.forms,
                    main,
                    dice.word(&text.names),
                    Some(activity),
                    &activity.aim,
                )
            }
            Some(body) => {
                let (slug, aim) = dice.one(&body.aims);
                (
                    body.kind,
                    &body.forms,
                    theme(slug),
                    dice.word(&body.names),
                    None,
                    aim,
                )
            }
        };
        let forms: Vec<&str> = forms
            .iter()
            .map(String::as_str)
            .filter(|form| {
                self.territory
                    .legal_form(form)
                    .is_some_and(|form| form.country == side.country)
            })
            .collect();
        let mut themes = vec![main];
        for percent in [40, 25] {
            if dice.percent(percent) {
                let other = theme(dice.word(&main.also));
                if themes.iter().all(|theme| theme.slug != other.slug) {
                    themes.push(other);
                }
            }
        }
        let called = activity.map_or("", |activity| &activity.name);
        let name = pattern
            .replace("{Activity}", called)
            .replace("{activity}", &uncapitalised(called))
            .replace("{quarter}", dice.word(&words.quarters))
            .replace("{fancy}", dice.word(&words.fancies));
        let own_means = activity.map_or(&[][..], |activity| &activity.means);
        Making {
            kind,
            form: forms[dice.below(forms.len())],
            name,
            themes,
            aim,
            own_means,
        }
    }

    /// Most are young and live; nothing happens after the last full year.
    fn life(&self, dice: &mut Dice) -> (State, Option<Date>, Option<Date>) {
        let span = f64::from(self.last_year - EARLIEST + 1);
        let age = (dice.share().powi(3) * span) as i16;
        let founded = day(dice, self.last_year - age);
        let state = match dice.below(100) {
            0..80 => State::Active,
            80..93 => State::Dissolved,
            93..96 => State::Removed,
            _ => State::Unknown,
        };
        let dissolved = (state == State::Dissolved).then(|| {
            let year = founded.year() + dice.below(age as usize + 1) as i16;
            day(dice, year).max(founded)
        });
        let known = dice.percent(94);
        (state, known.then_some(founded), dissolved)
    }
}

fn purpose(dice: &mut Dice, words: &Words, making: &Making, place: &str) -> String {
    let text = &words.text;
    let mut clauses: Vec<&str> = Vec::new();
    if !making.own_means.is_empty() {
        clauses.push(dice.word(making.own_means));
    }
    let theme_means = &making.themes[0].means;
    let first = dice.below(theme_means.len());
    if clauses.is_empty() || dice.percent(50) {
        clauses.push(&theme_means[first]);
    }
    if dice.percent(30) {
        clauses.push(&theme_means[(first + 1 + dice.below(theme_means.len() - 1)) % theme_means.len()]);
    }
    clauses.extend(making.themes[1..].iter().map(|theme| dice.word(&theme.links)));
    let general = dice.below(text.means.len());
    if making.kind == Kind::Association && dice.percent(60) {
        clauses.push(&text.means[general]);
    }
    if making.kind == Kind::Association && dice.percent(25) {
        clauses.push(&text.means[(general + 1 + dice.below(text.means.len() - 1)) % text.means.len()]);
    }
    let opening = if making.kind == Kind::Association {
        dice.word(&text.openings)
    } else {
        "{aim}"
    };
    let mut purpose = opening.replace("{aim}", making.aim).replace("{place}", place);
    let mut seen: Vec<&str> = Vec::new();
    for clause in clauses {
        if !seen.contains(&clause) {
            seen.push(clause);
            purpose.push_str(&text.separator);
            purpose.push_str(&clause.replace("{public}", dice.word(&text.publics)));
        }
    }
    purpose.push('.');
    capitalised(&purpose)
}

/// `à Roncq`, `au Maisnil`, `in Kortrijk`.
fn at(words: &Words, commune: &str) -> String {
    let place = words.text.place.replace("{commune}", commune);
    let contracted = words
        .text
        .contractions
        .iter()
        .find_map(|(from, to)| Some(format!("{to}{}", place.strip_prefix(from.as_str())?)));
    contracted.unwrap_or(place)
}

/// French addresses begin with the number, Belgian ones end with it.
fn address(dice: &mut Dice, words: &Words, side: &Side) -> String {
    let street = dice.word(&words.streets);
    let number = 1 + (dice.share() * dice.share() * 180.0) as usize;
    if side.country == "fr" {
        format!("{number} {street}")
    } else {
        format!("{} {number}", capitalised(street))
    }
}

fn day(dice: &mut Dice, year: i16) -> Date {
    let month = 1 + dice.below(12) as i8;
    let day = 1 + dice.below(28) as i8;
    Date::new(year, month, day).expect("every month has twenty-eight days")
}

/// A number of seven digits for each organisation, each once: the steps visit all of them before the first again.
fn number(seed: u64, index: usize) -> u64 {
    const NUMBERS: u64 = 10_000_000;
    const STEP: u64 = 7_368_787; // prime to ten
    (seed % NUMBERS + index as u64 % NUMBERS * STEP) % NUMBERS
}

/// The first letters of the words that begin with a capital, when they make a short word.
fn initials(name: &str) -> Option<String> {
    let letters: String = name
        .split([' ', '-', '’', ','])
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect();
    (3..=6).contains(&letters.chars().count()).then_some(letters)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}
