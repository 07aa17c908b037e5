//! Groups of organisations: for a call or a petition, for those who organise it, asked or answered; for what a
//! project still looks for, for those who build it.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query};
use axum::response::Response;
use matching::Kind;
use search::Facet;
use serde::Deserialize;

use super::absent;
use super::looked::looked;
use super::occasions::{self, Standing};
use super::reasons::{Shown, ShownMember, alone, shown, unmet};
use super::speaking::speaking;
use super::turn;
use crate::features::capabilities::Kind as Subject;
use crate::features::directory::names;
use crate::features::projects;
use crate::features::suggestions::asking::{Answer, Asking};
use crate::features::suggestions::ledger;
use crate::features::suggestions::occasion::{Occasion, Wish};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::web::{Access, Cx, Error, Routes, get};

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
            get(for_call).sharing(Extension(Arc::clone(asking))),
        )
        .page(
            "/petitions/{id}/partners",
            Access::HoldingEither(Power::AnswerPetitions, Power::AnswerCalls),
            get(for_petition).sharing(Extension(Arc::clone(asking))),
        )
        .page(
            "/projects/{id}/partners",
            Access::Holding(Power::WriteProjects),
            get(for_project).sharing(Extension(Arc::clone(asking))),
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
    /// Whether the asker's own organisations may be in the groups.
    #[serde(default)]
    own: String,
    /// Whether who organises it too wishes to see all answers.
    #[serde(default)]
    all: String,
}

impl Asked {
    /// What is not understood counts as not asked.
    fn wish(&self, (usual, least): (u8, u8)) -> Wish {
        let said = |kind: &Kind| match kind {
            Kind::Association => !self.association.is_empty(),
            Kind::Company => !self.company.is_empty(),
            Kind::PublicBody => !self.public_body.is_empty(),
            Kind::Foundation | Kind::Other => false,
        };
        let size = self.size.parse().ok().filter(|size| SIZES.contains(size));
        let kinds: Vec<Kind> = KINDS.into_iter().filter(said).collect();
        let size = size.unwrap_or(usual).max(u8::try_from(kinds.len()).unwrap_or(0));
        Wish {
            size,
            least: least.min(size),
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
    /// The end of the keys of what is said of a call, a petition or a project.
    of: &'static str,
    /// Where a member may be invited from; its address follows.
    invite: Option<String>,
    /// Where a project is begun with a group; its members follow.
    begin: Option<String>,
    wish: Wish,
    /// Whether the asker's organisations may be in it; nothing where none of theirs answered.
    own: Option<bool>,
    /// Why those are or are not in a group.
    mine: Vec<String>,
    /// Where whoever organises it too sees all answers; whether they do.
    more: Option<String>,
    all: bool,
    /// Whether it is known what is needed; why there are no groups where nobody wishes to take part, around whom they are made.
    has_needs: bool,
    nobody: Option<String>,
    groups: Vec<Shown>,
    /// Who could be asked where there is no group, the most promising first.
    first: Vec<ShownMember>,
    /// Who is named beside, for they were shown longest ago, or never.
    others: Vec<ShownMember>,
    /// Where one looked; how many organisations were weighed.
    looked: String,
    weighed: String,
    /// Whether whoever looks may write what is needed in other words.
    rewords: bool,
    /// Where all who could bring something are read one after the other.
    every: String,
    /// Needs of which nobody speaks; who alone speaks of any: its name, its page, its part of an address.
    unmet: String,
    alone: Option<(String, String, String)>,
    /// Kinds that were asked for and that nobody is of.
    out_of_reach: Vec<String>,
    /// Organisations that answer together at least.
    minimum: u8,
}

impl<'a> PartnersPage<'a> {
    /// What is the same for whatever it is for.
    fn new(cx: &'a Cx, wish: Wish, answer: &Answer) -> Self {
        let weighed = answer.problem.candidates().len() as u64;
        let first = answer.first.iter();
        let first = first.filter_map(|id| Some(speaking(cx, answer, answer.organisations.get(id)?)));
        Self {
            subject: (String::new(), None, String::new()),
            list: (String::new(), String::new()),
            of: "call",
            invite: None,
            begin: None,
            wish,
            own: None,
            mine: Vec::new(),
            more: None,
            all: false,
            has_needs: !answer.needs.is_empty(),
            nobody: None,
            groups: shown(cx, answer),
            first: first.collect(),
            others: turn::others(cx, answer),
            looked: String::new(),
            weighed: cx.tn("partners-weighed", &weighed),
            rewords: false,
            every: String::new(),
            unmet: unmet(cx, answer),
            alone: alone(cx, answer).filter(|_| answer.first.is_empty()),
            out_of_reach: answer
                .problem
                .kinds_out_of_reach()
                .into_iter()
                .map(|kind| names::value(cx, Facet::Kind, kind.as_str()))
                .collect(),
            minimum: *SIZES.start(),
            cx,
        }
    }

    /// How many a group lacks, in words; nothing where it has enough, with whoever looks and could begin a project with it.
    fn lacks(&self, group: &Shown) -> Option<String> {
        let many = group.members.len() + usize::from(self.may_join());
        let lacking = usize::from(self.minimum)
            .checked_sub(many)
            .filter(|lacking| *lacking > 0)?;
        let args = [
            ("n", (lacking as u64).into()),
            ("minimum", u64::from(self.minimum).into()),
        ];
        Some(self.cx.ta("partners-lacks", &args))
    }

    /// How many the call wants together, where that is more than the two that any group has; nothing where groups are of fewer
    /// by the wish of whoever looks.
    fn least(&self) -> Option<String> {
        let says = self.minimum > *SIZES.start() && self.wish.size >= self.minimum && !self.groups.is_empty();
        says.then(|| self.cx.tn("partners-least", &u64::from(self.minimum)))
    }

    /// Whether one of the asker's organisations could be in a group, and is not to be.
    fn may_join(&self) -> bool {
        self.own == Some(false)
    }

    fn said(&self, key: &str) -> String {
        self.cx.t(&format!("partners-{key}-{}", self.of))
    }

    /// What is shown here: groups, or organisations where there are none.
    fn lede(&self) -> String {
        match self.nobody {
            None => self.said("lede"),
            Some(_) => self.cx.t("partners-asked.lede"),
        }
    }

    /// Organisations beside any group: what they are called, why they are there, who they are.
    fn beside(&self) -> [(String, String, &[ShownMember]); 2] {
        let cx = self.cx;
        let (first, others) = (&self.first[..], &self.others[..]);
        [
            (cx.t("partners-asked"), cx.t("partners-asked.why"), first),
            (cx.t("partners-others"), cx.t("partners-others.why"), others),
        ]
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

async fn for_call(
    cx: Cx,
    Extension(asking): Extension<Arc<Asking>>,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let at = (Subject::Call, address.as_str());
    let standing = occasions::standing(&cx, &mut connection, at, !asked.all.is_empty()).await?;
    let (occasion, minimum) = occasions::of_call(&mut connection, &standing).await?;
    drop(connection);
    // Whoever looks with an organisation of theirs and is not in the groups answers with one: that is one more.
    let joins = u8::from(!standing.own.is_empty() && asked.own.is_empty());
    let least = minimum.saturating_sub(joins).clamp(*SIZES.start(), *SIZES.end());
    let wish = asked.wish((minimum.clamp(USUAL, *SIZES.end()), least));
    page(&cx, &asking, &asked, (standing, occasion, wish), minimum).await
}

async fn for_petition(
    cx: Cx,
    Extension(asking): Extension<Arc<Asking>>,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let at = (Subject::Petition, address.as_str());
    let standing = occasions::standing(&cx, &mut connection, at, !asked.all.is_empty()).await?;
    let occasion = occasions::of_petition(&cx.app, &mut connection, &standing).await?;
    drop(connection);
    let said = (standing, occasion, asked.wish((USUAL, *SIZES.start())));
    page(&cx, &asking, &asked, said, *SIZES.start()).await
}

/// The page of a call or of a petition.
async fn page(
    cx: &Cx,
    asking: &Asking,
    asked: &Asked,
    (standing, mut occasion, wish): (Standing, Occasion, Wish),
    minimum: u8,
) -> Result<Response, Error> {
    let about = &standing.about;
    let with_own = !asked.own.is_empty();
    // Who looks is in a group only when they wish to be.
    if !with_own {
        occasion.without.extend(&standing.own);
    }
    let answer = answer(cx, asking, &occasion, &wish).await?;
    let path = about.path();
    let mine = match with_own {
        true => absent::mine(cx, &answer, &standing.own).await?,
        false => Vec::new(),
    };
    let (of, list) = match about.kind {
        Subject::Call => ("call", (cx.t("calls-title"), cx.url("/calls"))),
        Subject::Petition => ("petition", (cx.t("petitions-title"), cx.url("/petitions"))),
    };
    let nobody = match about.takes {
        true => "partners-nobody-wishes",
        false => "partners-nobody-wishes.over",
    };
    let begins = standing
        .own
        .iter()
        .any(|one| cx.could(Power::JoinProjects, Some(*one)));
    let page = PartnersPage {
        subject: (
            about.title.0.clone(),
            (about.title.1 != cx.lang).then(|| about.title.1.code()),
            cx.url(&path),
        ),
        list,
        of,
        begin: begins.then(|| cx.url(&format!("{path}/partners/begin?with="))),
        own: (!standing.own.is_empty()).then_some(with_own),
        mine,
        rewords: about.kind == Subject::Call && matches!(about.organised_by(cx), Ok(true)),
        more: standing.more.then(|| cx.url(&format!("{path}/partners?all=1"))),
        all: !asked.all.is_empty(),
        every: cx.url(&format!(
            "{path}/partners/all{}",
            if asked.all.is_empty() { "" } else { "?all=1" }
        )),
        minimum,
        looked: looked(cx, &occasion),
        nobody: (!standing.is_wished()).then(|| cx.t(nobody)),
        ..PartnersPage::new(cx, wish, &answer)
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
    let occasion = occasions::of_project(&mut connection, &found, cx.now()).await?;
    drop(connection);
    let wish = asked.wish((*SIZES.start(), *SIZES.start()));
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
        rewords: true,
        looked: looked(&cx, &occasion),
        every: cx.url(&format!("{}/partners/all", found.path())),
        ..PartnersPage::new(&cx, wish, &answer)
    };
    cx.page(&page)
}

/// Asks, and notes who is shown. Where nothing is needed nobody is.
async fn answer(cx: &Cx, asking: &Asking, occasion: &Occasion, wish: &Wish) -> Result<Answer, Error> {
    let answer = asking.ask(&cx.app, occasion, wish).await?;
    if !occasion.needs.is_empty() {
        ledger::note(&cx.app, &occasion.name, &answer.problem, &answer.proposals).await?;
        ledger::note_listed(&cx.app, &occasion.name, &answer.first).await?;
    }
    Ok(answer)
}
