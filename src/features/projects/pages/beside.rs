//! What the call or the petition that a project was begun from says of a section already: it is read where one writes.

use crate::features::directory::names;
use crate::features::projects::content::Section;
use crate::features::projects::finding::Found;
use crate::features::projects::project::Origin;
use crate::features::{calls, petitions};
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
    let said = match section {
        Section::Context => &rules.content.problem.problem,
        Section::Public => &rules.content.people.concerned,
        Section::Purpose
        | Section::Territory
        | Section::Roadmap
        | Section::Actions
        | Section::Indicators
        | Section::Communication
        | Section::Risks => return Ok(None),
    };
    let (words, lang) = said.get(cx.lang);
    let words = without_figures(&cx.absolute("/"), words);
    let (title, of_title) = call.title(cx.lang);
    Ok((!words.is_empty()).then(|| Beside {
        words: (words, cx.foreign(lang)),
        call: (title.to_owned(), cx.foreign(of_title)),
        url: cx.url(&format!("/calls/{}", call.address)),
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
        Section::Territory => {
            let communes: Vec<String> = about.1.iter().map(|code| names::commune(cx, code)).collect();
            (names::list(cx, &communes), None)
        }
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
