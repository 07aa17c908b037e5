//! Of which places a survey speaks: those where its maker has a say on the day of the draw, and no others.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use territory::{Commune, Territory};

use super::figures;
use super::questionnaire::Breakdown;
use crate::shared::web::Cx;

/// The places of which a survey speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// The whole territory.
    Whole,
    /// One side of the border, all of it: its slug.
    Side(String),
    /// Some communes.
    Part,
}

impl Frame {
    /// What these communes are of the territory.
    #[must_use]
    pub fn of(territory: &Territory, communes: &BTreeSet<String>) -> Self {
        let is_held = |commune: &&Commune| communes.contains(&commune.code);
        let (held, others): (Vec<&Commune>, Vec<&Commune>) = territory.communes.iter().partition(is_held);
        let sides: BTreeSet<&str> = held.iter().map(|commune| commune.side.as_str()).collect();
        let only = sides.first().copied().filter(|_| sides.len() == 1);
        match only {
            _ if others.is_empty() => Self::Whole,
            Some(side) if others.iter().all(|commune| commune.side != side) => Self::Side(side.to_owned()),
            Some(_) | None => Self::Part,
        }
    }

    /// That it is not of the whole territory, in words; nothing where it is.
    #[must_use]
    pub fn said(&self, cx: &Cx) -> Option<String> {
        match self {
            Self::Whole => None,
            Self::Side(side) => {
                let name = figures::fact(cx, Breakdown::Side, side);
                Some(cx.tv("survey-frame-side", "side", &name))
            }
            Self::Part => Some(cx.t("survey-frame-part")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Frame;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn all_communes_of_a_side_are_that_side_and_one_less_or_one_more_is_a_part() {
        let test = TestApp::empty().await;
        let territory = &test.app.territory;
        let all = |side: &str| -> BTreeSet<String> {
            let own = territory.communes.iter();
            let own = own.filter(|one| side.is_empty() || one.side == side);
            own.map(|one| one.code.clone()).collect()
        };
        let of = |communes: &BTreeSet<String>| Frame::of(territory, communes);
        assert_eq!(of(&all("")), Frame::Whole);
        let mut metropolis = all("metropole");
        assert_eq!(of(&metropolis), Frame::Side("metropole".to_owned()));
        let both: BTreeSet<String> = all("flandre").union(&all("wallonie")).cloned().collect();
        assert_eq!(of(&both), Frame::Part);
        metropolis.remove("59350");
        assert_eq!(of(&metropolis), Frame::Part);
        assert_eq!(of(&BTreeSet::from(["59350".to_owned()])), Frame::Part);
        assert_eq!(of(&BTreeSet::new()), Frame::Part);
        test.close().await;
    }
}
