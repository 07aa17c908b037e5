//! Three languages: texts, numbers, dates and plurals right in each.
//!
//! Texts are Fluent files in the folder of the feature that speaks them; every feature hands
//! its three files to [`Texts::new`]. Numbers and dates come from CLDR through ICU4X.

mod amounts;
mod typography;
mod words;

use std::fmt;
use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets;
use icu_datetime::input::Date as IcuDate;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use jiff::civil::Date;

pub use typography::{listed, typeset};
pub use words::Words;

/// A language of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Français
    #[default]
    Fr,
    /// Nederlands
    Nl,
    /// English
    En,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Fr, Self::Nl, Self::En];

    /// `fr`, `nl`, `en`: as in addresses and in `lang`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// The best language for an `Accept-Language` header, French when none fits.
    #[must_use]
    pub fn accepted(header: &str) -> Self {
        let mut best = (0.0, Self::Fr);
        for part in header.split(',') {
            let mut pieces = part.split(';');
            let Some(lang) = pieces
                .next()
                .and_then(|tag| tag.trim().split('-').next())
                .and_then(|tag| tag.to_ascii_lowercase().parse().ok())
            else {
                continue;
            };
            let weight = pieces
                .find_map(|piece| {
                    piece
                        .trim()
                        .strip_prefix("q=")
                        .and_then(|q| q.trim().parse::<f32>().ok())
                })
                .unwrap_or(1.0);
            if weight > best.0 {
                best = (weight, lang);
            }
        }
        best.1
    }

    /// The language of a person at a terminal, from `LC_ALL` or `LANG`; English when it is none of ours.
    #[must_use]
    pub fn of_terminal(locale: Option<&str>) -> Self {
        locale
            .and_then(|name| name.get(..2))
            .and_then(|code| code.parse().ok())
            .unwrap_or(Self::En)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|lang| lang.code() == code).ok_or(())
    }
}

/// The three Fluent files of one feature, in the order of [`Lang::ALL`].
pub type Files = [&'static str; 3];

/// Every text of the product, ready to be said.
pub struct Texts {
    spoken: [Spoken; 3],
}

struct Spoken {
    bundle: FluentBundle<FluentResource>,
    decimals: DecimalFormatter,
    dates: DateTimeFormatter<fieldsets::YMD>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Texts").finish_non_exhaustive()
    }
}

impl Texts {
    /// Reads the files of every feature.
    ///
    /// # Panics
    /// When a file is not valid Fluent or a key stands in two files: both are mistakes of
    /// the build, found by every test.
    #[must_use]
    pub fn new(files: &[Files]) -> Self {
        Self {
            spoken: [0, 1, 2]
                .map(|index| Spoken::new(Lang::ALL[index], files.iter().map(|file| file[index]))),
        }
    }

    /// A text. A key that does not exist shows as `⟦key⟧`, which the tests look for.
    #[must_use]
    pub fn say(&self, lang: Lang, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let spoken = &self.spoken[lang as usize];
        let (name, attribute) = key
            .split_once('.')
            .map_or((key, None), |(name, rest)| (name, Some(rest)));
        let pattern = spoken
            .bundle
            .get_message(name)
            .and_then(|message| match attribute {
                None => message.value(),
                Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            });
        let Some(pattern) = pattern else {
            return format!("⟦{key}⟧");
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, *text),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let said = spoken.bundle.format_pattern(pattern, Some(&values), &mut errors);
        if errors.is_empty() {
            said.into_owned()
        } else {
            format!("⟦{key}⟧")
        }
    }

    /// Whether a key exists in a language, `message` or `message.attribute`.
    #[must_use]
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        let (name, attribute) = key.split_once('.').unwrap_or((key, ""));
        let message = self.spoken[lang as usize].bundle.get_message(name);
        message.is_some_and(|message| attribute.is_empty() || message.get_attribute(attribute).is_some())
    }

    /// A whole number: `20 000`, `20.000`, `20,000`.
    #[must_use]
    pub fn number(&self, lang: Lang, number: i64) -> String {
        self.spoken[lang as usize]
            .decimals
            .format(&Decimal::from(number))
            .to_string()
    }

    /// A number with at most one decimal: `1,5`, `1.5`.
    #[must_use]
    pub fn decimal(&self, lang: Lang, number: f64) -> String {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "distances and shares are far below 2^53 tenths"
        )]
        let tenths = (number * 10.0).round() as i64;
        self.parts(lang, tenths, 1)
    }

    /// A date in words: `1er mai 2025`, `1 mei 2025`, `1 May 2025`.
    #[must_use]
    pub fn date(&self, lang: Lang, date: Date) -> String {
        let (Ok(month), Ok(day)) = (u8::try_from(date.month()), u8::try_from(date.day())) else {
            return date.to_string();
        };
        let Ok(iso) = IcuDate::try_new_iso(i32::from(date.year()), month, day) else {
            return date.to_string();
        };
        let said = self.spoken[lang as usize].dates.format(&iso).to_string();
        // CLDR has no ordinal for the first of the month, which French always writes.
        match (lang, said.strip_prefix("1 ")) {
            (Lang::Fr, Some(rest)) => format!("1er {rest}"),
            _ => said,
        }
    }
}

impl Spoken {
    fn new<'a>(lang: Lang, files: impl Iterator<Item = &'a str>) -> Self {
        // English as it is written in Europe: day before month.
        let locale = match lang {
            Lang::Fr => icu_locale::locale!("fr-FR"),
            Lang::Nl => icu_locale::locale!("nl-BE"),
            Lang::En => icu_locale::locale!("en-GB"),
        };
        let identifier = lang
            .code()
            .parse()
            .expect("the three codes are valid language identifiers");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would stand in the middle of attributes and links; all three languages
        // are written from left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Fr => |value, _| grouped(value, '\u{202f}'),
            Lang::Nl => |value, _| grouped(value, '.'),
            Lang::En => |value, _| grouped(value, ','),
        }));
        for text in files {
            let resource =
                FluentResource::try_new(typography::set(lang, text)).unwrap_or_else(|(_, errors)| {
                    panic!("a text file in {lang} is not valid Fluent: {errors:?}")
                });
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("a text key stands twice in {lang}: {errors:?}"));
        }
        Self {
            bundle,
            decimals: DecimalFormatter::try_new((&locale).into(), Default::default())
                .expect("the three languages are in the compiled data"),
            dates: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long())
                .expect("the three languages are in the compiled data"),
        }
    }
}

/// Whole numbers inside texts are grouped as [`Texts::number`] groups them; a test holds them together.
fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if number.value.fract() != 0.0 {
        return None;
    }
    let digits = format!("{:.0}", number.value.abs());
    let mut out = String::with_capacity(digits.len() + 8);
    if number.value < 0.0 {
        out.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    Some(out)
}

/// A value inside a text.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Said as it is.
    Text(&'a str),
    /// Grouped and pluralised as the language wants.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::{Arg, Lang, Texts};
    use jiff::civil::date;

    fn texts() -> Texts {
        Texts::new(&[[
            "n = { $n ->\n    [one] { $n } lieu\n   *[other] { $n } lieux\n }\nhello = Bonjour { $name }\n    .title = Titre",
            "n = { $n ->\n    [one] { $n } plaats\n   *[other] { $n } plaatsen\n }",
            "n = { $n ->\n    [one] { $n } place\n   *[other] { $n } places\n }",
        ]])
    }

    #[test]
    fn numbers_are_grouped_and_pluralised_as_each_language_wants() {
        let texts = texts();
        for (lang, none, one, many) in [
            (Lang::Fr, "0 lieu", "1 lieu", "20\u{202f}000 lieux"),
            (Lang::Nl, "0 plaatsen", "1 plaats", "20.000 plaatsen"),
            (Lang::En, "0 places", "1 place", "20,000 places"),
        ] {
            assert_eq!(texts.say(lang, "n", &[("n", Arg::Number(0))]), none);
            assert_eq!(texts.say(lang, "n", &[("n", Arg::Number(1))]), one);
            assert_eq!(texts.say(lang, "n", &[("n", Arg::Number(20_000))]), many);
        }
    }

    #[test]
    fn numbers_inside_and_outside_texts_are_grouped_alike() {
        let texts = texts();
        for lang in Lang::ALL {
            for number in [2, 999, 1_000, 12_345, 1_234_567, 2_000_000_000] {
                let inside = texts.say(lang, "n", &[("n", Arg::Number(number))]);
                assert!(
                    inside.starts_with(&format!("{} ", texts.number(lang, number))),
                    "{lang} {inside}"
                );
            }
        }
    }

    #[test]
    fn dates_are_said_in_words() {
        let texts = texts();
        assert_eq!(texts.date(Lang::Fr, date(2025, 5, 1)), "1er mai 2025");
        assert_eq!(texts.date(Lang::Fr, date(2025, 8, 11)), "11 août 2025");
        assert_eq!(texts.date(Lang::Nl, date(2025, 5, 1)), "1 mei 2025");
        assert_eq!(texts.date(Lang::En, date(2025, 5, 1)), "1 May 2025");
        assert_eq!(texts.decimal(Lang::Fr, 1.52), "1,5");
        assert_eq!(texts.decimal(Lang::En, 12.0), "12");
    }

    #[test]
    fn a_missing_text_is_seen() {
        let texts = texts();
        assert_eq!(texts.say(Lang::Nl, "absent", &[]), "⟦absent⟧");
        assert_eq!(texts.say(Lang::Fr, "hello", &[]), "⟦hello⟧");
        assert_eq!(texts.say(Lang::Fr, "hello.title", &[]), "Titre");
        assert!(texts.has(Lang::Fr, "hello.title") && !texts.has(Lang::Fr, "hello.hint"));
    }

    #[test]
    fn the_browsers_wish_is_followed() {
        assert_eq!(Lang::accepted("nl-BE,nl;q=0.9,en;q=0.8"), Lang::Nl);
        assert_eq!(Lang::accepted("de, en;q=0.5, fr;q=0.7"), Lang::Fr);
        assert_eq!(Lang::accepted(""), Lang::Fr);
        assert_eq!(Lang::accepted("de"), Lang::Fr);
    }
}
