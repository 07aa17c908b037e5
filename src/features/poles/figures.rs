//! What is asked on each theme and lives there, so that carriers may be spotted: counted when one asks, by theme and never
//! by organisation. How many associations there are is for the Observatory to say.

use std::collections::BTreeMap;

use super::pole::{Pole, Stage};
use crate::features::applications;
use crate::features::calls::{self, State};
use crate::features::petitions;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// What there is on a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Slug of the theme.
    pub theme: String,
    /// Petitions that wait for their answer.
    pub petitions: u64,
    /// Calls that are announced or open.
    pub calls: u64,
    /// Answers that calls received whose time is over: what an open one received is for its organisers.
    pub answers: u64,
    /// Poles that live.
    pub poles: u64,
}

impl Figures {
    /// Whether somebody asks for something there and no pole answers.
    #[must_use]
    pub fn lacks_a_pole(&self) -> bool {
        self.poles == 0 && self.petitions + self.calls > 0
    }
}

/// What there is on each theme of the territory, in their order; of a commune where one is named. What is for the whole
/// territory is for each commune.
///
/// # Errors
/// When the database or the index does not answer.
pub async fn by_theme(
    cx: &Cx,
    connection: &mut Connection,
    commune: Option<&str>,
    poles: &[(Pole, String)],
) -> Result<Vec<Figures>, Error> {
    let codes = cx.app.territory.every_code(commune.as_slice());
    let here = |communes: &[String]| {
        codes.is_empty() || communes.is_empty() || communes.iter().any(|one| codes.contains(one))
    };
    let petitions = petitions::waiting_by_theme(connection, &codes).await?;
    let mut asked: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for call in calls::published(connection).await? {
        if !here(&call.communes) {
            continue;
        }
        let (one, answers) = match call.state(cx.now()) {
            State::Forecast | State::Open => (1, 0),
            State::Closed => (0, applications::sent_to(connection, call.id).await?.len() as u64),
            State::Withdrawn => continue,
        };
        for theme in &call.themes {
            let (calls, all) = asked.entry(theme.clone()).or_default();
            *calls += one;
            *all += answers;
        }
    }
    let living = |theme: &str| {
        let of = |pole: &Pole| {
            let content = &pole.content;
            pole.stage != Stage::Ended
                && here(&content.communes)
                && content.themes.iter().any(|one| one == theme)
        };
        poles.iter().filter(|(pole, _)| of(pole)).count() as u64
    };
    let every = cx.app.territory.themes.iter();
    Ok(every
        .map(|theme| {
            let (calls, answers) = asked.get(&theme.slug).copied().unwrap_or_default();
            Figures {
                petitions: petitions.get(&theme.slug).copied().unwrap_or_default(),
                calls,
                answers,
                poles: living(&theme.slug),
                theme: theme.slug.clone(),
            }
        })
        .collect())
}
