//! What the call or the petition that a project was begun from says of a section already: it is read where one writes. What the project
//! before said stands there to begin with, and one reads where it comes from.

use crate::features::directory::{names, placed};
use crate::features::projects::content::{Section, TITLE};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::project::Origin;
use crate::features::{calls, petitions};
use crate::shared::i18n::Words;
use crate::shared::store::Connection;
use crate::shared::web::figure::without_figures;
use crate::shared::web::{Cx, Error};

/// Words of a call or of a petition.
pub(super) struct Beside {
    /// The words, and their language where it is not the page's.
    pub words: (String, Option<&'static str>),
    /// What it is called, likewise, and where it is read whole.
    pub call: (String, Option<&'static str>),
    pub url: String,
}

/// What the call or the petition says of a section; nothing where it says nothing of it, or there is none.
pub(super) async fn beside(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    section: Section,
) -> Result<Option<Beside>, Error> {
    let project = &found.project;
    if let (Origin::Petition, Some(address)) = (project.origin, &project.origin_address) {
        return petition(cx, connection, address, section).await;
    }
    let (Origin::Call, Some(address)) = (project.origin, &project.origin_address) else {
        return Ok(None);
    };
    let Some((call, rules)) = calls::standing(connection, address).await? else {
        return Ok(None);
    };
    let told = |said: &Words| {
        let (words, lang) = said.get(cx.lang);
        (without_figures(&cx.absolute("/"), words), cx.foreign(lang))
    };
    let words = match section {
        Section::Context => told(&rules.content.problem.problem),
        Section::Public => told(&rules.content.people.concerned),
        Section::Territory => (places(cx, &call.communes), None),
        Section::Purpose
        | Section::Roadmap
        | Section::Actions
        | Section::Indicators
        | Section::Communication
        | Section::Risks => return Ok(None),
    };
    let (title, of_title) = call.title(cx.lang);
    Ok((!words.0.is_empty()).then(|| Beside {
        words,
        call: (title.to_owned(), cx.foreign(of_title)),
        url: cx.url(&format!("/calls/{}", call.address)),
    }))
}

/// The names of communes, as they are today: of two that are one by now, it is said once.
fn places(cx: &Cx, codes: &[String]) -> String {
    let communes = placed::today(cx, codes);
    let communes: Vec<String> = communes.iter().map(|code| names::commune(cx, code)).collect();
    names::list(cx, &communes)
}

/// That a section began with what the project that this one follows said there, and where that is read, for whoever builds that one
/// too; nothing where it said nothing there.
pub(super) async fn taken_over(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    section: Section,
) -> Result<Option<(String, String)>, Error> {
    let address = found.project.origin_address.as_deref();
    let Some(address) = address.filter(|_| found.project.origin == Origin::Project) else {
        return Ok(None);
    };
    let earlier = match finding::find_within(cx, connection, address).await {
        Ok(earlier) => earlier,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let content = &earlier.content;
    let mut fields = section.fields().iter().filter(|field| field.name != TITLE.name);
    let says = fields.any(|field| content.said(field.name, cx.lang).is_some())
        || Kind::of(section).is_some_and(|kind| !items::keys(kind, content).is_empty())
        || section == Section::Territory && !content.communes().is_empty();
    let url = cx.url(&format!("{}/sections/{}", earlier.path(), section.as_str()));
    Ok(says.then(|| {
        let words = cx.tv("project-known-before", "title", &earlier.title(cx));
        (words, url)
    }))
}

/// What a petition says of a section: its text of the problem, its themes, and where it is.
async fn petition(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
    section: Section,
) -> Result<Option<Beside>, Error> {
    let found = match petitions::find(connection, address).await {
        Ok(found) if found.is_read_by(cx) => found,
        Ok(_) | Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let said = found.petition;
    let about = petitions::about(connection, said.id).await?;
    let lang = cx.foreign(said.language);
    let words = match section {
        Section::Context => (said.words.clone(), lang),
        Section::Territory => (places(cx, &about.1), None),
        Section::Purpose => {
            let themes: Vec<String> = about
                .0
                .iter()
                .map(|theme| names::theme(cx, theme).to_owned())
                .collect();
            (names::list(cx, &themes), None)
        }
        Section::Public
        | Section::Roadmap
        | Section::Actions
        | Section::Indicators
        | Section::Communication
        | Section::Risks => return Ok(None),
    };
    Ok((!words.0.is_empty()).then(|| Beside {
        words,
        call: (said.title.clone(), lang),
        url: cx.url(&format!("/petitions/{}", said.address())),
    }))
}
