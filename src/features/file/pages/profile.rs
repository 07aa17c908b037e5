//! An organisation writes what it does, where, on which themes and how to reach it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use search::Facet;

use crate::features::accounts::scoped;
use crate::features::directory::{self, Organisation, names};
use crate::features::file::profile::Profile;
use crate::features::file::store::profiles;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a purpose at most.
const PURPOSE_MOST: usize = 2_000;
/// Characters of a contact at most.
const CONTACT_MOST: usize = 200;
/// Themes at most: who does everything says nothing.
const THEMES_MOST: usize = 5;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/file/profile",
        Access::Holding(Power::EditProfile),
        get(show).post(change),
    )
}

/// The fields of the purposes, in the order of the languages.
const PURPOSES: [&str; 3] = ["purpose_fr", "purpose_nl", "purpose_en"];

#[derive(Template)]
#[template(path = "features/file/templates/profile.html")]
struct ProfilePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    /// What stands now, when somebody changed it while this was typed.
    theirs: Option<Profile>,
    address: String,
}

impl ProfilePage<'_> {
    fn themes(&self) -> Vec<(String, String, bool)> {
        let ticked = self.form.every("themes");
        let themes = self.cx.app.territory.themes.iter();
        themes
            .map(|theme| {
                let name = names::theme(self.cx, &theme.slug).to_owned();
                (theme.slug.clone(), name, ticked.contains(&theme.slug))
            })
            .collect()
    }

    fn areas(&self) -> Vec<(String, String)> {
        let areas = self.cx.app.territory.areas.iter();
        let named = areas.map(|area| (area.slug.clone(), names::value(self.cx, Facet::Area, &area.slug)));
        std::iter::once((String::new(), self.cx.t("profile-area-unsaid")))
            .chain(named)
            .collect()
    }
}

fn form_of(profile: &Profile) -> Form {
    let contact_public = if profile.contact_public { "yes" } else { "" };
    PURPOSES
        .iter()
        .zip(&profile.purposes)
        .fold(Form::new(), |form, (field, words)| form.with(field, words))
        .with("area", &profile.area)
        .with_every("themes", &profile.themes)
        .with("contact", &profile.contact)
        .with("contact_public", contact_public)
        .with("version", &profile.version.to_string())
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(&cx, &mut connection, &id, Power::EditProfile).await?;
    let profile = profiles::of(&mut connection, organisation.id).await?;
    let form = form_of(&profile.unwrap_or_default());
    page(&cx, &organisation, &form, None)
}

fn page(
    cx: &Cx,
    organisation: &Organisation,
    form: &Form,
    theirs: Option<Profile>,
) -> Result<Response, Error> {
    cx.page(&ProfilePage {
        cx,
        organisation,
        form,
        theirs,
        address: cx.url(&format!("/organisations/{}/file", organisation.slug())),
    })
}

async fn change(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditProfile).await?;
    let known = profiles::of(&mut transaction, organisation.id).await?;
    let written = read(&cx, &mut form, known.as_ref());
    let mut theirs = None;
    if form.is_fine() {
        if profiles::write(&mut transaction, organisation.id, &written, acting.person).await? {
            let area = (!written.area.is_empty()).then_some(written.area.as_str());
            directory::present(&mut transaction, organisation.id, &written.themes, area, cx.now()).await?;
            let before = known.as_ref().map(said);
            let act = Act {
                acting: Some(acting),
                organisation: Some(&organisation.key),
                act: "profile-changed",
                object: &format!("own-profile:{}", written.id),
                before: before.as_deref(),
                after: Some(&said(&written)),
            };
            journal::record(&mut transaction, cx.now(), &act).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let there = cx.url(&format!("/organisations/{}", organisation.slug()));
            return Ok(cx.redirect_saying(&there, &cx.t("profile-said-now")));
        }
        // Somebody was faster: their words are shown, the typed ones stay, and sending them again wins.
        let now = known.unwrap_or_default();
        form = form.with("version", &now.version.to_string());
        form.refuse("purpose_fr", "form-changed-meanwhile");
        theirs = Some(now);
    }
    let mut page = page(&cx, &organisation, &form, theirs)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

fn read(cx: &Cx, form: &mut Form, known: Option<&Profile>) -> Profile {
    let purposes = PURPOSES.map(|field| {
        let words = form.value(field).trim().to_owned();
        if words.chars().count() > PURPOSE_MOST {
            form.refuse(field, "profile-purpose-long");
        }
        words
    });
    let area = form.value("area").to_owned();
    if !area.is_empty() && cx.app.territory.area(&area).is_none() {
        form.refuse("area", "profile-area-wrong");
    }
    let known_themes = &cx.app.territory;
    let mut themes = form.every("themes").to_vec();
    themes.retain(|slug| known_themes.theme(slug).is_some());
    if themes.len() > THEMES_MOST {
        form.refuse("themes", "profile-themes-many");
    }
    let contact = form.value("contact").trim().to_owned();
    if contact.chars().count() > CONTACT_MOST {
        form.refuse("contact", "profile-contact-long");
    }
    Profile {
        id: known.map_or_else(chance::row, |profile| profile.id),
        purposes,
        area,
        themes,
        contact,
        contact_public: form.is("contact_public", "yes"),
        version: form.value("version").parse().unwrap_or_default(),
        changed_at: cx.now(),
    }
}

/// A profile as the journal takes its hash.
fn said(profile: &Profile) -> String {
    let public = if profile.contact_public { "public" } else { "kept" };
    let words: Vec<&str> = Lang::ALL
        .into_iter()
        .map(|lang| profile.purposes[lang as usize].as_str())
        .collect();
    format!(
        "{}\n{}\n{}\n{public} {}",
        words.join("\n"),
        profile.area,
        profile.themes.join(" "),
        profile.contact
    )
}
