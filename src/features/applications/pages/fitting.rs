//! Why a programme could be for a group or not, in a short list: of each thing that it asks whether the group fits, does not,
//! or wrote too little to know. It is advice, and chooses nothing.

use crate::features::applications::alike::Spoken;
use crate::features::directory::{Organisation, names};
use crate::features::programmes::{self, Content, Fit, Fits};
use crate::features::projects;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::web::Cx;

/// What a group says of itself.
pub(super) struct Stance<'a> {
    /// Who requests.
    pub partners: &'a [&'a Organisation],
    /// Whether its project names a commune.
    pub somewhere: bool,
    /// What it costs, in cents.
    pub charges: i64,
    /// The themes of which its text speaks.
    pub spoken: &'a [Spoken],
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
    let (fits, said) = themes(cx, content, stance.spoken);
    reasons.push((fits.mark(), said));
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

/// Whether a programme is for what a project is about, as far as its own words say it, with these words: its people know better.
fn themes(cx: &Cx, content: &Content, spoken: &[Spoken]) -> (Fits, String) {
    let named = |themes: &mut dyn Iterator<Item = &String>| {
        let names: Vec<String> = themes.map(|slug| names::theme(cx, slug).to_owned()).collect();
        names::list(cx, &names)
    };
    if content.themes.is_empty() {
        return (Fits::Yes, cx.t("request-themes-all"));
    }
    let (shared, others): (Vec<&Spoken>, Vec<&Spoken>) =
        spoken.iter().partition(|one| content.themes.contains(&one.theme));
    let all = named(&mut content.themes.iter());
    let words = |spoken: &[&Spoken]| {
        let words: Vec<String> = spoken
            .iter()
            .flat_map(|one| {
                one.words
                    .iter()
                    .map(|word| cx.tv("request-themes-word", "word", word))
            })
            .collect();
        names::list(cx, &words)
    };
    match (shared.is_empty(), others.is_empty()) {
        (false, _) => {
            let themes = named(&mut shared.iter().map(|one| &one.theme));
            let words = words(&shared);
            let args = [("themes", Arg::Text(&themes)), ("words", Arg::Text(&words))];
            (Fits::Yes, cx.ta("request-themes-yes", &args))
        }
        (true, false) => {
            let spoken = named(&mut others.iter().map(|one| &one.theme));
            let words = words(&others);
            let args = [
                ("themes", Arg::Text(&all)),
                ("spoken", Arg::Text(&spoken)),
                ("words", Arg::Text(&words)),
            ];
            (Fits::No, cx.ta("request-themes-no", &args))
        }
        (true, true) => (Fits::Unknown, cx.tv("request-themes-some", "themes", &all)),
    }
}

/// What a project says that it is about, in every language in which it does.
pub(in crate::features::applications) fn about(content: &projects::Content) -> String {
    let texts = ["title", "summary"].into_iter().flat_map(|field| {
        let said = Lang::ALL.into_iter().map(move |lang| content.text(field, lang));
        said.filter(|words| !words.is_empty())
    });
    texts.collect::<Vec<_>>().join("\n")
}
