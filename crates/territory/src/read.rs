//! Reading a territory's folder and checking that its files hold together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;

use crate::activities::{self, Activities};
use crate::communes::{self, Commune};
use crate::crosswalk::Crosswalk;
use crate::description::{Area, Demonstration, Kind, LegalForm, Side, Theme};
use crate::error::TerritoryError;
use crate::gazetteer::Gazetteer;
use crate::indicators::{self, Indicator};
use crate::inputs::Input;
use crate::observed::{self, Observed};
use crate::places;
use crate::surveys::{self, Surveys};
use crate::text::Text;

/// More themes than this are no longer a choice that a reader can take in.
const MOST_THEMES: usize = 20;

/// A territory, read and checked.
#[derive(Debug, Clone)]
pub struct Territory {
    /// Name of its folder.
    pub slug: String,
    /// Full name.
    pub name: Text,
    /// The name of everyday use, the same in all languages.
    pub short_name: String,
    /// IANA time zone in which its deadlines are decided.
    pub time_zone: String,
    /// Languages of its inhabitants' administrations, the first one by default.
    pub languages: Vec<String>,
    /// Sides of the border, in the order they are shown.
    pub sides: Vec<Side>,
    /// Legal forms an organisation can have.
    pub legal_forms: Vec<LegalForm>,
    /// Areas of action, from the nearest to the widest.
    pub areas: Vec<Area>,
    /// Communes, in the order of the table.
    pub communes: Vec<Commune>,
    /// Themes, in the order they are shown.
    pub themes: Vec<Theme>,
    /// The indicators that it begins with.
    pub indicators: Vec<Indicator>,
    /// The indicators that are computed from what was loaded.
    pub observed: Vec<Observed>,
    /// The figures that an operator may bring for them.
    pub inputs: Vec<Input>,
    /// What surveys begin with.
    pub surveys: Surveys,
    /// Themes of the codes of the French register.
    pub crosswalk: Crosswalk,
    /// Themes of the activities that other registers state, by the name of their nomenclature.
    pub activities: BTreeMap<&'static str, Activities>,
    /// Where an address is.
    pub gazetteer: Gazetteer,
    /// Its demonstration register.
    pub demonstration: Demonstration,
    pub(crate) index: HashMap<String, usize>,
    pub(crate) groups: HashMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    slug: String,
    name: Text,
    short_name: String,
    time_zone: String,
    languages: Vec<String>,
    places: Vec<PlaceTable>,
    sides: Vec<Side>,
    legal_forms: Vec<LegalForm>,
    areas: Vec<Area>,
    demonstration: Demonstration,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceTable {
    country: String,
    file: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Themes {
    themes: Vec<Theme>,
}

impl Territory {
    /// Reads the territory of the folder `slug`. `files` gives the bytes of a file by its path relative to
    /// the folder of territories, with `/` between names, or nothing when it is not there.
    ///
    /// # Errors
    /// When a file is missing or does not hold together with the others.
    pub fn read(files: impl Fn(&str) -> Option<Vec<u8>>, slug: &str) -> Result<Self, TerritoryError> {
        let bytes = |file: &str, mend: &str| {
            files(file).ok_or_else(|| TerritoryError::Missing {
                file: file.into(),
                mend: mend.into(),
            })
        };
        let file = format!("{slug}/territory.toml");
        let description: Description = parse(
            &file,
            &bytes(
                &file,
                "a territory is a folder with a territory.toml; check the territory's name",
            )?,
        )?;
        check_description(&file, slug, &description)?;

        let file = format!("{slug}/themes.toml");
        let themes = parse::<Themes>(&file, &bytes(&file, "list the themes there")?)?.themes;
        check_themes(&file, &themes)?;

        let file = format!("{slug}/rna-themes.csv");
        let known = themes.iter().map(|theme| theme.slug.as_str()).collect();
        let crosswalk = Crosswalk::read(
            &file,
            &bytes(&file, "a first line `code,themes,label` will do")?,
            &known,
        )?;

        let indicators = indicators::read(&files, slug, &known)?;
        let observed = observed::read(&files, slug, &description.areas)?;
        let surveys = surveys::read(&files, slug)?;
        observed::beside(
            &format!("{slug}/observatory.toml"),
            &observed.indicators,
            &surveys.before,
        )?;
        let activities = activities::read(&files, slug, &known)?;

        let file = format!("{slug}/communes.csv");
        let communes = communes::read(
            &file,
            &bytes(&file, "list the communes there")?,
            &description.sides,
        )?;

        let mut everywhere = Vec::new();
        for table in &description.places {
            let read = bytes(&table.file, "it is named by [places] in territory.toml")?;
            everywhere.extend(places::read(&table.file, &read, &table.country)?);
        }
        places::apart(&mut everywhere, &communes);
        let gazetteer = Gazetteer::new(everywhere);
        for (commune, line) in communes.iter().zip(2..) {
            if gazetteer
                .place(&commune.code)
                .is_none_or(|place| place.code != commune.code)
            {
                let problem = format!("the commune {} is in no table of places", commune.code);
                return Err(TerritoryError::invalid(
                    &file,
                    Some(line),
                    problem,
                    "correct the code or add the place",
                ));
            }
        }

        check_metropolis(&description, &communes)?;
        let (index, groups) = indexed(&communes);
        Ok(Self {
            slug: description.slug,
            name: description.name,
            short_name: description.short_name,
            time_zone: description.time_zone,
            languages: description.languages,
            sides: description.sides,
            legal_forms: description.legal_forms,
            areas: description.areas,
            communes,
            themes,
            indicators,
            observed: observed.indicators,
            inputs: observed.inputs,
            surveys,
            crosswalk,
            activities,
            gazetteer,
            demonstration: description.demonstration,
            index,
            groups,
        })
    }
}

/// Where each commune is in the list, by its codes of today and of before, and the first of each group.
pub(crate) fn indexed(communes: &[Commune]) -> (HashMap<String, usize>, HashMap<String, usize>) {
    let (mut index, mut groups) = (HashMap::new(), HashMap::new());
    for (position, commune) in communes.iter().enumerate() {
        index.insert(commune.code.clone(), position);
        groups.entry(commune.group.code.clone()).or_insert(position);
    }
    // A code that was given again is of who has it now.
    for (position, commune) in communes.iter().enumerate() {
        for former in &commune.former_codes {
            index.entry(former.clone()).or_insert(position);
        }
    }
    (index, groups)
}

pub(crate) fn parse<T: serde::de::DeserializeOwned>(file: &str, bytes: &[u8]) -> Result<T, TerritoryError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| TerritoryError::invalid(file, None, "it is not text in UTF-8", "save it as UTF-8"))?;
    toml::from_str(text).map_err(|error| TerritoryError::of_toml(file, text, &error))
}

fn check_description(file: &str, slug: &str, description: &Description) -> Result<(), TerritoryError> {
    if description.slug != slug {
        let problem = format!("the slug is “{}” in the folder “{slug}”", description.slug);
        return Err(TerritoryError::invalid(
            file,
            None,
            problem,
            "give both the same name",
        ));
    }
    for side in &description.sides {
        if !matches!(side.language.as_str(), "fr" | "nl") {
            let problem = format!("the side “{}” speaks “{}”", side.slug, side.language);
            return Err(TerritoryError::invalid(
                file,
                None,
                problem,
                "its language is fr or nl",
            ));
        }
    }
    let sides = description
        .sides
        .iter()
        .map(|side| (side.slug.as_str(), &side.name));
    check_names(file, "side", sides)?;
    check_names(
        file,
        "legal form",
        description
            .legal_forms
            .iter()
            .map(|form| (form.slug.as_str(), &form.name)),
    )?;
    let mut codes = std::collections::BTreeMap::new();
    for form in &description.legal_forms {
        for code in &form.codes {
            if let Some(other) = codes.insert(code, &form.slug) {
                let problem = format!("the code “{code}” means both “{other}” and “{}”", form.slug);
                return Err(TerritoryError::invalid(
                    file,
                    None,
                    problem,
                    "leave it to one of them",
                ));
            }
        }
    }
    check_names(
        file,
        "area",
        description
            .areas
            .iter()
            .map(|area| (area.slug.as_str(), &area.name)),
    )
}

/// It is a public body, with its seat on the territory.
fn check_metropolis(description: &Description, communes: &[Commune]) -> Result<(), TerritoryError> {
    let Some(metropolis) = &description.demonstration.metropolis else {
        return Ok(());
    };
    let public = description
        .legal_forms
        .iter()
        .any(|form| form.slug == metropolis.legal_form && form.kind == Kind::PublicBody);
    let (problem, mend) = if !public {
        (
            "its legal form is that of no public body",
            "name one of a public body",
        )
    } else if !communes.iter().any(|commune| commune.code == metropolis.seat) {
        (
            "its seat is in no commune of the territory",
            "give the code of one",
        )
    } else {
        return Ok(());
    };
    let file = format!("{}/territory.toml", description.slug);
    let problem = format!("the metropolis “{}”: {problem}", metropolis.name);
    Err(TerritoryError::invalid(&file, None, problem, mend))
}

fn check_themes(file: &str, themes: &[Theme]) -> Result<(), TerritoryError> {
    if themes.len() > MOST_THEMES {
        let problem = format!("there are {} themes", themes.len());
        return Err(TerritoryError::invalid(
            file,
            None,
            problem,
            format!("keep {MOST_THEMES} at most"),
        ));
    }
    check_names(
        file,
        "theme",
        themes.iter().map(|theme| (theme.slug.as_str(), &theme.name)),
    )?;
    check_names(
        file,
        "theme",
        themes
            .iter()
            .map(|theme| (theme.slug.as_str(), &theme.description)),
    )
}

/// Slugs are there once each, fit for an address, and every text says something in each language.
fn check_names<'a>(
    file: &str,
    what: &str,
    names: impl Iterator<Item = (&'a str, &'a Text)>,
) -> Result<(), TerritoryError> {
    let mut seen = BTreeSet::new();
    for (slug, text) in names {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if slug.is_empty() || !slug.bytes().all(plain) {
            let mend = "write small letters without accents, digits and hyphens";
            return Err(TerritoryError::invalid(
                file,
                None,
                format!("the {what} “{slug}” is not a slug"),
                mend,
            ));
        }
        if !seen.insert(slug) {
            return Err(TerritoryError::invalid(
                file,
                None,
                format!("the {what} “{slug}” is there twice"),
                "keep one",
            ));
        }
        if text.has_a_hole() {
            let problem = format!("a text of the {what} “{slug}” is empty");
            return Err(TerritoryError::invalid(
                file,
                None,
                problem,
                "write it in fr, nl and en",
            ));
        }
    }
    if seen.is_empty() {
        return Err(TerritoryError::invalid(
            file,
            None,
            format!("there is no {what}"),
            "list at least one",
        ));
    }
    Ok(())
}
