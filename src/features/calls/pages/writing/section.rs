//! One section of a call: its form, what the guide asks about it, and what somebody else saved
//! meanwhile.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::choices::Choices;
use super::reading::{self, MINIMUM_MOST, NATURES};
use super::{at, begin, refused, rows, title};
use crate::features::calls::call::Kind;
use crate::features::calls::content::{Border, Content, OfOrganisers, Section};
use crate::features::calls::figures::Figure;
use crate::features::calls::guide::{self, Warning};
use crate::features::calls::offering;
use crate::features::calls::organising::writing;
use crate::features::calls::pages::prose::{Numbers, numbers};
use crate::features::calls::publishing;
use crate::features::calls::store;
use crate::features::calls::telling::{self, Told};
use crate::features::directory::{Kind as Nature, names};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/calls/{id}/draft/{section}",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(keep),
    )
}

#[derive(Template)]
#[template(path = "features/calls/templates/section.html")]
struct SectionPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    section: Section,
    title: String,
    language: Option<&'static str>,
    draft: String,
    action: String,
    languages: Vec<Lang>,
    kind: Kind,
    policies: Vec<(String, String)>,
    programmes: Vec<(String, String)>,
    /// What somebody else saved while this was typed.
    theirs: Vec<Told>,
    warnings: Vec<&'a Warning>,
    /// Each figure that can be put in: its word, what it is, what it would be today.
    figures: Vec<(&'static str, String, String)>,
}

impl SectionPage<'_> {
    /// Whether the organisers choose among the answers, by criteria that they must publish.
    fn chooses(&self) -> bool {
        self.kind != Kind::Initiatives
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        Kind::ALL
            .into_iter()
            .map(|kind| (kind.as_str(), self.cx.t(&format!("call-kind-{}", kind.as_str()))))
            .collect()
    }

    fn spoken(&self) -> Vec<(&'static str, String)> {
        begin::spoken(self.cx)
    }

    fn borders(&self) -> Vec<(&'static str, String)> {
        Border::ALL
            .into_iter()
            .map(|border| {
                (
                    border.as_str(),
                    self.cx.t(&format!("call-border-{}", border.as_str())),
                )
            })
            .collect()
    }

    fn themes(&self) -> Vec<(String, String)> {
        let themes = self.cx.app.territory.themes.iter();
        themes
            .map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned()))
            .collect()
    }

    /// Communes by side of the border.
    fn sides(&self) -> Vec<names::CommunesOfSide> {
        names::communes_by_side(self.cx, |code| self.ticked("commune", code))
    }

    fn natures(&self) -> Vec<(String, String)> {
        NATURES
            .iter()
            .map(|nature: &Nature| {
                let word = nature.as_str();
                (word.to_owned(), names::value(self.cx, search::Facet::Kind, word))
            })
            .collect()
    }

    fn minimums(&self) -> Vec<(String, String)> {
        (1..=MINIMUM_MOST)
            .map(|count| (count.to_string(), self.cx.tn("call-partners", &u64::from(count))))
            .collect()
    }

    fn resources(&self) -> Vec<(&'static str, String)> {
        matching::Resource::ALL
            .into_iter()
            .map(|resource| {
                (
                    resource.as_str(),
                    self.cx.t(&format!("call-resource-{}", resource.as_str())),
                )
            })
            .collect()
    }

    fn weights(&self) -> Vec<(&'static str, String)> {
        ["3", "2", "1"]
            .into_iter()
            .map(|weight| (weight, self.cx.t(&format!("call-need-{weight}"))))
            .collect()
    }

    fn means(&self) -> Vec<(&'static str, String)> {
        OfOrganisers::ALL
            .into_iter()
            .map(|one| (one.as_str(), self.cx.t(&format!("call-means-{}", one.as_str()))))
            .collect()
    }

    fn moneys(&self) -> Vec<(&'static str, String)> {
        ["without", "with"]
            .into_iter()
            .map(|money| (money, self.cx.t(&format!("call-money-{money}"))))
            .collect()
    }

    fn lates(&self) -> Vec<(&'static str, String)> {
        ["refused", "within", "reasoned"]
            .into_iter()
            .map(|late| (late, self.cx.t(&format!("call-late-choice-{late}"))))
            .collect()
    }

    /// The rows of a list: those that hold something and a few more.
    fn rows(&self, name: &str) -> Vec<usize> {
        let most = match name {
            "need" => rows::NEEDS_MOST,
            "brought" => rows::BROUGHT_MOST,
            _ => rows::CRITERIA_MOST,
        };
        (0..rows::shown(rows::filled(self.form, name, most), most)).collect()
    }

    /// The name of a row, counted from one.
    fn nth(&self, key: &str, at: &usize) -> String {
        self.cx.tn(key, &(*at as u64 + 1))
    }

    /// The languages that the call is not in now: what was written in them is kept.
    fn others(&self) -> Vec<Lang> {
        let all = Lang::ALL.into_iter();
        all.filter(|lang| !self.languages.contains(lang)).collect()
    }

    /// The same as one word, for the form.
    fn aside(&self) -> String {
        reading::word(&self.others())
    }

    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|chosen| chosen == value)
    }
}

fn section_of(word: &str) -> Result<Section, Error> {
    match word.parse() {
        // Documents are sent as files: they have a page of their own.
        Ok(Section::Documents) | Err(()) => Err(Error::NotFound),
        Ok(section) => Ok(section),
    }
}

async fn show(cx: Cx, Path((address, word)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = writing(&cx, &mut connection, &address).await?;
    let section = section_of(&word)?;
    let (content, saved) = store::sections::read(&mut connection, own.draft.id).await?;
    let version = saved.get(&section).copied().unwrap_or(0);
    let form = reading::filled(&cx, &content, section).with("version", &version.to_string());
    let choices = Choices::read(&cx, &mut connection, &own).await?;
    let draft = (at(&cx, &own.draft, "/draft"), section);
    page(&cx, &form, draft, &content, choices, Vec::new())
}

fn page(
    cx: &Cx,
    form: &Form,
    (draft, section): (String, Section),
    content: &Content,
    choices: Choices,
    theirs: Vec<Told>,
) -> Result<Response, Error> {
    let content = &content.clone().in_its_languages();
    let warnings = guide::read(content);
    let numbers = match section {
        Section::Problem => numbers(cx, &content.place)?,
        Section::About
        | Section::People
        | Section::Place
        | Section::Answering
        | Section::Means
        | Section::Calendar
        | Section::CoConstruction
        | Section::Criteria
        | Section::Documents
        | Section::Contact => Numbers::new(),
    };
    let (title, language) = title(cx, content);
    cx.page(&SectionPage {
        cx,
        form,
        section,
        title,
        language,
        action: format!("{draft}/{}", section.as_str()),
        draft,
        languages: content.about.languages.clone(),
        kind: content.about.kind,
        policies: choices.policies,
        programmes: choices.programmes,
        theirs,
        warnings: warnings
            .iter()
            .filter(|warning| warning.section == Some(section))
            .collect(),
        figures: Figure::ALL
            .into_iter()
            .filter_map(|figure| {
                let (number, _) = numbers.get(&figure)?;
                let what = cx.t(&format!("call-figure-{}", figure.as_str()));
                Some((figure.as_str(), what, cx.n(number)))
            })
            .collect(),
    })
}

async fn keep(
    cx: Cx,
    Path((address, word)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = writing(&cx, &mut transaction, &address).await?;
    let section = section_of(&word)?;
    let (before, saved) = store::sections::read(&mut transaction, own.draft.id).await?;
    let choices = Choices::read(&cx, &mut transaction, &own).await?;
    let addresses = choices.addresses();
    let named = telling::Policies::read(&cx, &mut transaction).await?;
    let (mut theirs, mut shown) = (Vec::new(), before.clone());
    if let Some(after) = reading::read(&cx, &mut form, &before, section, &addresses) {
        let version: i64 = form.value("version").parse().unwrap_or_default();
        let said = (before.written(section), after.written(section));
        let name = (own.acting, own.organisation.key.as_str());
        let change = (section, said.0.as_str(), said.1.as_str());
        let now = cx.now();
        if publishing::save(&mut transaction, now, &own.draft, change, version, name).await? {
            offering::ask(&cx, &mut transaction, &own, &after).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            // What the guide asks about is shown where it can be changed.
            let asks = guide::read(&after.in_its_languages())
                .iter()
                .any(|one| one.section == Some(section));
            let draft = at(&cx, &own.draft, "/draft");
            let led = match asks {
                true => format!("{draft}/{}", section.as_str()),
                false => draft,
            };
            return Ok(cx.redirect_saying(&led, &cx.t("call-done-saved")));
        }
        theirs = telling::told(&cx, &named, &before, section);
        let now = saved.get(&section).copied().unwrap_or(0);
        form = form.with("version", &now.to_string());
        form.refuse("section", "form-changed-meanwhile");
        shown = after;
    }
    drop(transaction);
    let draft = (at(&cx, &own.draft, "/draft"), section);
    refused(page(&cx, &form, draft, &shown, choices, theirs)?)
}
