//! The indicators that the Observatory computes from what was loaded: each chooses a measure that the program knows,
//! whom it counts and how its values are cut, and says in three languages what it means and what to beware of. Some are
//! computed from figures that an operator brings ([`crate::inputs`]).

mod checking;
mod ratio;

use serde::{Deserialize, Serialize};

use crate::text::Text;

pub(crate) use checking::{Found, beside, more, read};
pub use ratio::Ratio;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// How many organisations.
    Organisations,
    /// Organisations for a thousand inhabitants.
    Density,
    /// Years since they were created: the middle one of those whose date is known.
    Age,
    /// Organisations created, by year.
    Births,
    /// Organisations dissolved, by year.
    Deaths,
    /// How many themes at least one organisation has.
    Themes,
    /// Among how many communes organisations would be, were each commune's part the same.
    Spread,
    /// How many grants, each counted once.
    Grants,
    /// The money of grants.
    GrantMoney,
    /// Organisations that employ somebody, by the bands of the register.
    Employers,
    /// Those who work for them: between which bounds they are for certain.
    Jobs,
    /// The share of organisations that say they act as far as [`Observed::areas`], of those that say how far.
    Reach,
    /// One figure by another, as [`Observed::ratio`] says.
    Ratio,
    /// An index of human development, as [`Observed::index`] says.
    Development,
    /// Organisations created in a year for a thousand inhabitants: over the last ten years known, or in each.
    Creations,
    /// The share that lives on ten years after creation, or so many years, of those watched since [`Observed::since`].
    Survival,
    /// How many are active by two incomplete lists: whom registers saw act of late, and who was granted something.
    Estimate,
    /// How unequally grants are spread among those who receive: Gini's index.
    Concentration,
    /// The share of grants below a thousand euros.
    SmallGrants,
    /// The share of grants that go to a project which several funders pay.
    CoFunding,
    /// The share of projects of several organisations that join several themes.
    Mixed,
    /// Ties across themes over those that chance would give.
    Openness,
    /// The shape of ties between organisations in projects, trait by trait.
    Ties,
    /// How standing between others is spread among organisations.
    Bridging,
    /// What partners of projects measured and wish to show, of [`Observed::counted`].
    Measured,
    /// What organisations answered to [`Observed::question`] in the last survey that put it.
    Answers,
    /// What the numbers answered to [`Observed::question`] come to in all, with its interval.
    Total,
}

impl Measure {
    /// Whether it is read in the lines of past grants, and not among organisations.
    #[must_use]
    pub fn is_of_grants(self) -> bool {
        matches!(
            self,
            Self::Grants | Self::GrantMoney | Self::Concentration | Self::SmallGrants | Self::CoFunding
        )
    }

    /// Whether it is read in ties between organisations that receive for one project.
    #[must_use]
    pub fn is_of_ties(self) -> bool {
        matches!(self, Self::Mixed | Self::Openness | Self::Ties | Self::Bridging)
    }

    /// Whether it is of the whole territory only; what is answered is told of a side that was asked by itself, too.
    #[must_use]
    pub fn is_whole_only(self) -> bool {
        self.is_of_ties() || matches!(self, Self::Measured | Self::Answers | Self::Total)
    }

    /// Whether it is what organisations answered.
    #[must_use]
    pub fn is_answered(self) -> bool {
        matches!(self, Self::Answers | Self::Total)
    }

    /// Whether it is computed from figures that an operator brings.
    #[must_use]
    pub fn is_of_inputs(self) -> bool {
        matches!(self, Self::Ratio | Self::Development)
    }

    /// Whether it can be cut so. Jobs are told by commune and by theme only: sums of communes would be one table more.
    #[must_use]
    pub fn can_be_cut_by(self, cut: Cut) -> bool {
        let placed = !self.is_whole_only();
        match cut {
            Cut::Whole => true,
            Cut::Side if self.is_answered() => true,
            Cut::Group | Cut::Side => placed && self != Self::Jobs,
            Cut::Commune => {
                !matches!(
                    self,
                    Self::Spread | Self::Survival | Self::Estimate | Self::Concentration
                ) && placed
            }
            Cut::Theme => {
                let of_places = matches!(self, Self::Density | Self::Themes | Self::Creations);
                placed && !of_places && !self.is_of_inputs()
            }
            Cut::Kind | Cut::State => matches!(
                self,
                Self::Organisations | Self::Age | Self::Births | Self::Deaths | Self::Themes | Self::Spread
            ),
            Cut::Size => matches!(self, Self::Organisations | Self::Employers | Self::Jobs),
            Cut::ThemeDecade => self == Self::Births,
            Cut::Year => {
                matches!(
                    self,
                    Self::Births
                        | Self::Deaths
                        | Self::Creations
                        | Self::Mixed
                        | Self::Openness
                        | Self::Measured
                ) || self.is_of_grants()
                    || self.is_of_inputs()
            }
            Cut::Age => self == Self::Survival,
            Cut::Trait => matches!(self, Self::Mixed | Self::Ties | Self::Bridging),
            Cut::Answer => self == Self::Answers,
        }
    }
}

/// An index of human development, and the inputs of its three parts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Which.
    pub variant: Variant,
    /// Comparative mortality for IDH-4, life expectancy for IDH-2.
    pub health: String,
    /// Holders of a diploma among people over 15 out of school, in hundredths.
    pub education: String,
    /// Median income for each unit of consumption, in euros a year.
    pub income: String,
}

/// Which index of human development.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Variant {
    /// Health by comparative mortality.
    Idh4,
    /// Health by life expectancy at birth.
    Idh2,
}

/// By what values are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// By nothing: one value.
    Whole,
    /// By side of the border.
    Side,
    /// By what communes are grouped in.
    Group,
    /// By commune.
    Commune,
    /// By theme; who has several counts in each.
    Theme,
    /// By nature.
    Kind,
    /// By situation.
    State,
    /// By number of employees, in classes of the bands of Sirene.
    Size,
    /// By year.
    Year,
    /// By theme, decade by decade.
    ThemeDecade,
    /// By years since creation.
    Age,
    /// By what makes up a shape: words of the measure.
    Trait,
    /// By answer to a question.
    Answer,
}

impl Cut {
    /// Every cut.
    pub const ALL: [Self; 13] = [
        Self::Whole,
        Self::Side,
        Self::Group,
        Self::Commune,
        Self::Theme,
        Self::Kind,
        Self::State,
        Self::Size,
        Self::Year,
        Self::ThemeDecade,
        Self::Age,
        Self::Trait,
        Self::Answer,
    ];

    /// The word in files, addresses, the database and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Side => "side",
            Self::Group => "group",
            Self::Commune => "commune",
            Self::Theme => "theme",
            Self::Kind => "kind",
            Self::State => "state",
            Self::Size => "size",
            Self::Year => "year",
            Self::ThemeDecade => "theme-decade",
            Self::Age => "age",
            Self::Trait => "trait",
            Self::Answer => "answer",
        }
    }
}

/// On what an indicator was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proved {
    /// On official files.
    Real,
    /// On invented data.
    Generated,
    /// Only on the format of files.
    Format,
}

impl Proved {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Generated => "generated",
            Self::Format => "format",
        }
    }
}

/// An indicator that is computed, as the territory's file defines it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// Its name in addresses and in what is published.
    pub slug: String,
    /// What is measured.
    pub measure: Measure,
    /// Words of the natures that are counted (`association`, `foundation`…); all where there is none.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Words of the situations that are counted (`active`, `dissolved`…); all where there is none.
    #[serde(default)]
    pub states: Vec<String>,
    /// How its values are told apart; the whole is always there.
    pub cuts: Vec<Cut>,
    /// How it stands at the door of the Observatory: drawn by this cut, by its number alone with [`Cut::Whole`]; nothing
    /// keeps it to its own page.
    pub door: Option<Cut>,
    /// The last year that the source knows well: none after it is shown.
    pub until: Option<u16>,
    /// Of [`Measure::Reach`]: slugs of the areas of action that are far enough.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Of [`Measure::Ratio`].
    pub ratio: Option<Ratio>,
    /// Of [`Measure::Development`].
    pub index: Option<Index>,
    /// Of [`Measure::Survival`]: the first year of which registers know who ended; each is watched from then on.
    pub since: Option<u16>,
    /// Of [`Measure::Measured`]: slug of the indicator that partners of projects measure.
    pub counted: Option<String>,
    /// Key of a ready question: of [`Measure::Answers`] with choices, of [`Measure::Total`] of a number.
    pub question: Option<String>,
    /// Of [`Measure::Answers`]: the answer whose share stands for the whole.
    pub answer: Option<String>,
    /// Whether it says the same on both sides of a border between countries: one concept, told by one kind of source.
    #[serde(default)]
    pub across: bool,
    /// Numbers of the figures published before ([`crate::Before`]) that stand beside it.
    #[serde(default)]
    pub before: Vec<String>,
    /// On what it was tried.
    pub proved: Proved,
    /// Its names.
    pub name: Text,
    /// What it says, as a citizen would put it.
    pub definition: Text,
    /// How it is computed.
    pub formula: Text,
    /// In what.
    pub unit: Text,
    /// The same of one of it; as for many where there is none.
    pub one: Option<Text>,
    /// What to beware of.
    pub caveat: Text,
}

impl Observed {
    /// Figures after the comma of its values.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        match self.measure {
            Measure::Density | Measure::GrantMoney | Measure::Creations | Measure::Openness => 2,
            Measure::Spread
            | Measure::Reach
            | Measure::Survival
            | Measure::Concentration
            | Measure::SmallGrants
            | Measure::CoFunding
            | Measure::Mixed
            | Measure::Ties
            | Measure::Bridging
            | Measure::Answers => 1,
            Measure::Development => 3,
            Measure::Ratio => self.ratio.as_ref().map_or(0, |ratio| ratio.decimals),
            Measure::Organisations
            | Measure::Age
            | Measure::Births
            | Measure::Deaths
            | Measure::Themes
            | Measure::Grants
            | Measure::Employers
            | Measure::Jobs
            | Measure::Estimate
            | Measure::Measured
            | Measure::Total => 0,
        }
    }

    /// Whether its values are sums of money.
    #[must_use]
    pub fn is_of_money(&self) -> bool {
        let unit = self.unit.get("en");
        unit.starts_with("euro") || unit.contains('€')
    }

    /// Slugs of what it is computed from besides what was loaded: inputs, and perhaps another indicator.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        let ratio = self.ratio.iter();
        let ratio = ratio.flat_map(|one| [Some(one.of.as_str()), one.by.as_deref(), one.over.as_deref()]);
        let index = self.index.iter();
        let index = index.flat_map(|one| [&one.health, &one.education, &one.income]);
        ratio.flatten().chain(index.map(String::as_str)).collect()
    }
}
