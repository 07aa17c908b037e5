//! What the call that a project was begun from says of a section already: whoever answers reads it where they write.

use crate::features::calls;
use crate::features::projects::content::Section;
use crate::features::projects::finding::Found;
use crate::features::projects::project::Origin;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Words of a call.
pub(super) struct Beside {
    /// The words, and their language where it is not the page's.
    pub words: (String, Option<&'static str>),
    /// What the call is called, likewise, and where it is read whole.
    pub call: (String, Option<&'static str>),
    pub url: String,
}

/// What the call says of a section; nothing where it says nothing of it, or there is no call.
pub(super) async fn beside(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    section: Section,
) -> Result<Option<Beside>, StoreError> {
    let project = &found.project;
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
    let (title, of_title) = call.title(cx.lang);
    Ok((!words.is_empty()).then(|| Beside {
        words: (words.to_owned(), cx.foreign(lang)),
        call: (title.to_owned(), cx.foreign(of_title)),
        url: cx.url(&format!("/calls/{}", call.address)),
    }))
}
