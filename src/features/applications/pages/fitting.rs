//! Why a programme could be for a group or not, in a short list: of each thing that it asks whether the group fits, does not,
//! or wrote too little to know. It is advice, and chooses nothing.

use crate::features::directory::{Organisation, names};
use crate::features::programmes::{self, Content, Fit, Fits};
use crate::shared::web::Cx;

/// What a group says of itself.
pub(super) struct Stance<'a> {
    /// Who requests.
    pub partners: &'a [&'a Organisation],
    /// Whether its project names a commune.
    pub somewhere: bool,
    /// What it costs, in cents.
    pub charges: i64,
}

/// Every reason: its mark, and the words.
pub(super) fn reasons(
    cx: &Cx,
    content: &Content,
    (fit, stance): (&Fit, &Stance<'_>),
) -> Vec<(&'static str, String)> {
    let mut reasons = Vec::new();
    let mut say =
        |fits: Fits, key: &str| reasons.push((fits.mark(), cx.t(&format!("{key}{}", fits.as_str()))));
    match (content.communes.is_empty(), stance.somewhere, fit.place) {
        (true, ..) => say(Fits::Yes, "request-anywhere-"),
        (false, true, Some(true)) => say(Fits::Yes, "request-place-"),
        (false, true, _) => say(Fits::No, "request-place-"),
        (false, false, _) => say(Fits::Unknown, "request-place-"),
    }
    if content.minimum.is_some() {
        say(programmes::reaches(content, stance.charges), "request-least-");
    }
    // A project has no themes of its own to compare: its people know.
    match content.themes.is_empty() {
        true => reasons.push((Fits::Yes.mark(), cx.t("request-themes-all"))),
        false => {
            let themes = content
                .themes
                .iter()
                .map(|slug| names::theme(cx, slug).to_owned());
            let themes = names::list(cx, &themes.collect::<Vec<_>>());
            reasons.push((
                Fits::Unknown.mark(),
                cx.tv("request-themes-some", "themes", &themes),
            ));
        }
    }
    for (fits, key) in [(true, "request-helps"), (false, "request-helps-not")] {
        let named: Vec<String> = stance
            .partners
            .iter()
            .zip(&fit.partners)
            .filter(|(_, one)| **one == fits)
            .map(|(partner, _)| partner.name.clone())
            .collect();
        if !named.is_empty() {
            let mark = if fits { Fits::Yes } else { Fits::No }.mark();
            reasons.push((mark, cx.tv(key, "organisations", &names::list(cx, &named))));
        }
    }
    if content.completes {
        reasons.push(("", cx.t("programme-completes-said")));
    }
    reasons
}
