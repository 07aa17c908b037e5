//! Where one looked, for whoever reads who is proposed: nobody from elsewhere is missing without a word.

use crate::features::suggestions::occasion::{Occasion, Reach};
use crate::features::suggestions::question::AROUND;
use crate::features::suggestions::register::NEAR;
use crate::shared::web::Cx;

/// Where one looked, in sentences.
pub(super) fn looked(cx: &Cx, occasion: &Occasion) -> String {
    let kilometres = |metres: u32| u64::from(metres / 1_000);
    let within = if occasion.only(&cx.app).is_some() {
        cx.tn("partners-looked-side", &kilometres(AROUND))
    } else if occasion.communes.is_empty() {
        cx.tn("partners-looked", &(cx.app.territory.communes.len() as u64))
    } else {
        cx.tn("partners-looked-around", &kilometres(AROUND))
    };
    let beyond = match occasion.reach {
        Reach::Territory => cx.t("partners-looked-inside"),
        Reach::Across => cx.tn("partners-looked-across", &kilometres(NEAR)),
        Reach::Anywhere if occasion.communes.is_empty() => cx.t("partners-looked-anywhere"),
        Reach::Anywhere => cx.t("partners-looked-abroad"),
    };
    format!("{within} {beyond}")
}
