//! Groups of organisations: for a call, for those who organise it or have answered
//! it; for what a project still looks for,
//! for those who build it.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::get;
use matching::Kind;
use search::Facet;
use serde::Deserialize;

use super::reasons::{Shown, shown};
use crate::features::calls::{self, Call};
use crate::features::capabilities::{self, Capability};
use crate::features::directory::names;
use crate::features::projects;
use crate::features::suggestions::asking::{Answer, Asking, Occasion, Wish};
use crate::features::suggestions::ledger;
use crate::shared::authz::Power;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes};

/// Sizes of groups that may be asked for.
const SIZES: std::ops::RangeInclusive<u8> = 2..=8;
/// A group of so many unless something else is asked: few enough to meet around a table.
const USUAL: u8 = 4;
/// Distances that may be asked for, in kilometres.
const DISTANCES: [u32; 4] = [3, 5, 10, 20];
/// Kinds that a group may be asked to have.
const KINDS: [Kind; 3] = [Kind::Association, Kind::Company, Kind::PublicBody];

pub(super) fn routes(asking: &Arc<Asking>) -> Routes {
    Routes::new()
        .page(
            "/calls/{id}/partners",
            Access::HoldingEither(Power::OrganiseCalls, Power::AnswerCalls),
            get(for_call).layer(Extension(Arc::clone(asking))),
        )
        .page(
            "/projects/{id}/partners",
            Access::Holding(Power::WriteProjects),
            get(for_project).layer(Extension(Arc::clone(asking))),
        )
}

/// How groups are wished for, in the address.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    size: String,
    #[serde(default)]
    near: String,
    #[serde(default)]
    association: String,
    #[serde(default)]
    company: String,
    #[serde(default)]
    public_body: String,
    #[serde(default)]
    new: String,
}

impl Asked {
    /// What is not understood counts as not asked.
    fn wish(&self, usual: u8) -> Wish {
        let said = |kind: &Kind| match kind {
            Kind::Association => !self.association.is_empty(),
            Kind::Company => !self.company.is_empty(),
            Kind::PublicBody => !self.public_body.is_empty(),
            Kind::Foundation | Kind::Other => false,
        };
        let size = self.size.parse().ok().filter(|size| SIZES.contains(size));
        let kinds: Vec<Kind> = KINDS.into_iter().filter(said).collect();
        Wish {
            size: size.unwrap_or(usual).max(u8::try_from(kinds.len()).unwrap_or(0)),
            near: self.near.parse().ok().filter(|near| DISTANCES.contains(near)),
            kinds,
            new: !self.new.is_empty(),
        }
    }
}

#[derive(Template)]
#[template(path = "features/suggestions/templates/partners.html")]
struct PartnersPage<'a> {
    cx: &'a Cx,
    /// What it is for: title, its language where that is another, page.
    subject: (String, Option<&'static str>, String),
    /// The list that it is in: name and page.
    list: (String, String),
    /// The end of the keys of what is said of a call or of a project.
    of: &'static str,
    /// Where a member may be invited from; its address follows.
    invite: Option<String>,
    wish: Wish,
    /// Whether the call says what it needs.
    has_needs: bool,
    groups: Vec<Shown>,
    /// How many organisations were weighed.
    weighed: String,
    /// Kinds that were asked for and that nobody is of.
    out_of_reach: Vec<String>,
}

impl<'a> PartnersPage<'a> {
    /// What is the same for whatever it is for.
    fn new(cx: &'a Cx, wish: Wish, answer: &Answer) -> Self {
        let weighed = answer.problem.candidates().len() as u64;
        let nobody = answer.problem.kinds_out_of_reach();
        Self {
            subject: (String::new(), None, String::new()),
            list: (String::new(), String::new()),
            of: "call",
            invite: None,
            wish,
            has_needs: !answer.needs.is_empty(),
            groups: shown(cx, answer),
            weighed: cx.tn("partners-weighed", &weighed),
            out_of_reach: nobody
                .into_iter()
                .map(|kind| names::value(cx, Facet::Kind, kind.as_str()))
                .collect(),
            cx,
        }
    }

    fn said(&self, key: &str) -> String {
        self.cx.t(&format!("partners-{key}-{}", self.of))
    }

    /// Value, words, whether it is chosen.
    fn sizes(&self) -> Vec<(u8, String, bool)> {
        SIZES
            .map(|size| {
                let words = self.cx.tn("partners-size.choice", &u64::from(size));
                (size, words, size == self.wish.size)
            })
            .collect()
    }

    fn distances(&self) -> Vec<(u32, String, bool)> {
        DISTANCES
            .into_iter()
            .map(|near| {
                let words = self.cx.tn("partners-near.choice", &u64::from(near));
                (near, words, self.wish.near == Some(near))
            })
            .collect()
    }

    fn kinds(&self) -> Vec<(&'static str, String, bool)> {
        KINDS
            .into_iter()
            .map(|kind| {
                let words = self.cx.t(&format!("partners-kind-{}", kind.as_str()));
                (kind.as_str(), words, self.wish.kinds.contains(&kind))
            })
            .collect()
    }
}

/// The call at an address and what was answered to it, for those to whom groups are shown: its organisers,
/// who see every answer; and those who answered, who see their own and what others show them.
async fn call(cx: &Cx, connection: &mut Connection, address: &str) -> Result<(Call, Vec<Capability>), Error> {
    cx.someone()?;
    let call = calls::find(connection, address).await?.ok_or(Error::NotFound)?;
    let mut answers = capabilities::of_call(connection, call.id).await?;
    let organises = |organiser: &&i64| cx.could(Power::OrganiseCalls, Some(**organiser));
    if let Some(organiser) = call.organisers.iter().find(organises) {
        cx.acting(Power::OrganiseCalls, Some(*organiser))?;
        return Ok((call, answers));
    }
    let own = |answer: &Capability| cx.could(Power::AnswerCalls, Some(answer.organisation));
    let answered = answers.iter().find(|answer| own(answer)).ok_or(Error::NotFound)?;
    cx.acting(Power::AnswerCalls, Some(answered.organisation))?;
    answers.retain(|answer| answer.shown_to_others || own(answer));
    Ok((call, answers))
}

async fn for_call(
    cx: Cx,
    Extension(asking): Extension<Arc<Asking>>,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (call, answers) = call(&cx, &mut connection, &address).await?;
    let needs = calls::needs(&mut connection, call.id).await?;
    drop(connection);
    let needs = needs.into_iter();
    let occasion = Occasion {
        name: format!("call:{}", call.address),
        needs: needs
            .map(|need| (need.id, need.resource, need.weight, need.words))
            .collect(),
        about: call.titles.clone(),
        themes: call.themes.clone(),
        communes: call.communes.clone(),
        without: call.organisers.clone(),
        answers: answers
            .into_iter()
            .map(|answer| (answer.organisation, answer.resource, answer.words))
            .collect(),
    };
    let wish = asked.wish(call.minimum_partners.max(USUAL).min(*SIZES.end()));
    let answer = answer(&cx, &asking, &occasion, &wish).await?;
    let (title, lang) = call.title(cx.lang);
    let page = PartnersPage {
        subject: (
            title.to_owned(),
            (lang != cx.lang).then(|| lang.code()),
            cx.url(&format!("/calls/{}", call.address)),
        ),
        list: (cx.t("calls-title"), cx.url("/calls")),
        of: "call",
        invite: None,
        ..PartnersPage::new(&cx, wish, &answer)
    };
    cx.page(&page)
}

async fn for_project(
    cx: Cx,
    Extension(asking): Extension<Arc<Asking>>,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &address).await?;
    found.writing(&cx)?;
    let needs = projects::needs(&mut connection, found.project.id).await?;
    drop(connection);
    let lang = found.project.language;
    let needs = needs.into_iter();
    let occasion = Occasion {
        name: format!("project:{}", found.project.id),
        needs: needs
            .map(|need| {
                let words = Words::default().and(lang, &need.words);
                (need.id, need.resource, need.weight, words)
            })
            .collect(),
        about: Words::default().and(lang, found.content.text("title", lang)),
        themes: Vec::new(),
        communes: found.content.communes().into_iter().map(str::to_owned).collect(),
        // Whoever was ever asked has said what they had to say.
        without: found
            .partners
            .iter()
            .map(|partner| partner.organisation.id)
            .collect(),
        answers: Vec::new(),
    };
    let wish = asked.wish(*SIZES.start());
    let answer = answer(&cx, &asking, &occasion, &wish).await?;
    let said = found.content.said("title", cx.lang);
    let title_language = said.map(|(_, lang)| lang).filter(|lang| *lang != cx.lang);
    let invite = format!("{}/invite?organisation=", found.path());
    let page = PartnersPage {
        subject: (
            found.title(&cx),
            title_language.map(Lang::code),
            cx.url(&found.path()),
        ),
        list: (cx.t("projects-title"), cx.url("/projects")),
        of: "project",
        invite: found.leads(&cx).then(|| cx.url(&invite)),
        ..PartnersPage::new(&cx, wish, &answer)
    };
    cx.page(&page)
}

/// Asks, and notes who is shown. Where nothing is needed nobody is proposed.
async fn answer(cx: &Cx, asking: &Asking, occasion: &Occasion, wish: &Wish) -> Result<Answer, Error> {
    let answer = asking.ask(&cx.app, occasion, wish).await?;
    ledger::note(&cx.app, &occasion.name, &answer.problem, &answer.proposals).await?;
    Ok(answer)
}
