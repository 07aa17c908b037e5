//! A group as the others see it.

use crate::features::applications::together::groups::{Group, Room};
use crate::features::applications::together::stance::Said;
use crate::features::applications::words;
use crate::features::directory::names;
use crate::shared::web::Cx;

/// A group.
pub(super) struct Card {
    pub title: String,
    pub language: Option<&'static str>,
    pub number: String,
    /// Its partners, the lead first: name, language, page.
    pub partners: Vec<(String, Option<String>, String)>,
    pub summary: Vec<String>,
    pub summary_language: Option<&'static str>,
    pub communes: String,
    pub themes: String,
    /// What it still looks for: kind and words.
    pub needs: Vec<(String, String)>,
    pub stance: String,
    pub words: String,
    /// The language of that, where it is known and not the page's.
    pub words_language: Option<&'static str>,
    /// With which of the groups that are seen it would come together.
    pub with: String,
    /// When it said so.
    pub said: Option<String>,
    pub shown: bool,
    /// The application, and what each side brings, for whoever may read them.
    pub url: Option<String>,
    pub brings: Option<String>,
}

/// What a group says it does.
pub(super) fn stance(cx: &Cx, said: &Said) -> String {
    match said.number {
        0 => cx.t("stance-none"),
        _ => cx.t(&format!("stance-{}.said", said.stance.as_str())),
    }
}

impl Card {
    /// A group, for somebody who may see it.
    pub fn of(cx: &Cx, room: &Room, group: &Group) -> Self {
        let (title, lang) = group.title(cx.lang);
        let (summary, summary_lang) = group.frozen.said("summary", cx.lang).unwrap_or(("", cx.lang));
        let communes: Vec<String> = group
            .frozen
            .project
            .communes
            .iter()
            .map(|code| names::commune(cx, code))
            .collect();
        let mut themes: Vec<String> = Vec::new();
        for theme in group.partners.iter().flat_map(|one| &one.themes) {
            let name = names::theme(cx, theme).to_owned();
            if !themes.contains(&name) {
                themes.push(name);
            }
        }
        let named: Vec<String> = room
            .own
            .iter()
            .chain(&room.others)
            .filter(|other| group.said.with.contains(&other.application.id))
            .map(|other| other.title(cx.lang).0.to_owned())
            .collect();
        let reads = room.organises || group.is_own(cx);
        Self {
            title: title.to_owned(),
            language: cx.foreign(lang),
            number: group.number().to_owned(),
            partners: group
                .partners
                .iter()
                .map(|one| {
                    let language = one.language.clone();
                    let language = language.filter(|language| language != cx.lang.code());
                    let url = cx.url(&format!("/organisations/{}", one.slug()));
                    (one.name.clone(), language, url)
                })
                .collect(),
            summary: summary
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
            summary_language: cx.foreign(summary_lang),
            communes: words::all(&cx.app, cx.lang, &communes),
            themes: words::all(&cx.app, cx.lang, &themes),
            needs: group
                .needs
                .iter()
                .map(|need| {
                    let kind = cx.t(&format!("project-need-{}", need.resource.as_str()));
                    (kind, need.words.clone())
                })
                .collect(),
            stance: match group.joins && reads {
                true => cx.t("stance-joins"),
                false => stance(cx, &group.said),
            },
            words: group.said.words.clone(),
            words_language: group.said.language.and_then(|lang| cx.foreign(lang)),
            with: words::all(&cx.app, cx.lang, &named),
            said: (group.said.number > 0).then(|| cx.moment(&group.said.at)),
            shown: group.shown,
            brings: reads.then(|| cx.url(&format!("{}/{}", room.path(), group.number()))),
            url: reads.then(|| cx.url(&format!("/applications/{}", group.application.address))),
        }
    }
}
