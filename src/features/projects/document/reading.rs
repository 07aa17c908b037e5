//! A project as it stands in a document, where this platform keeps nothing else of it: it came on paper.

use std::collections::BTreeMap;

use super::Document;
use crate::features::directory;
use crate::features::projects::content::{Content, Value};
use crate::features::projects::finding::Found;
use crate::features::projects::partnership::{Role, State};
use crate::features::projects::project::{Origin, Partner, Project, Stage};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// The number of no project.
const NONE: i64 = 0;

/// A project that came on paper, as others find theirs: what its sheet says, and who stands on it. It is to begin another
/// from, and has no number: no budget, file or need is its own. A sheet names no actions.
///
/// # Errors
/// When the database does not answer.
pub async fn on_paper(connection: &mut Connection, document: &Document) -> Result<Found, StoreError> {
    let mut values: BTreeMap<(String, String), Value> = BTreeMap::new();
    let said = |words: &str| Value {
        version: 1,
        words: words.to_owned(),
        ..Value::default()
    };
    for (field, words) in &document.texts {
        for (lang, text) in words.iter() {
            values.insert((field.clone(), lang.code().to_owned()), said(text));
        }
    }
    for (field, words) in [("communes", &document.communes), ("purposes", &document.purposes)] {
        if !words.is_empty() {
            values.insert((field.to_owned(), String::new()), said(&words.join(" ")));
        }
    }
    let mut partners = Vec::with_capacity(document.partners.len());
    for party in &document.partners {
        // One that is not published any more is not invited anew.
        let Some(organisation) = directory::published_by_key(connection, &party.key).await? else {
            continue;
        };
        partners.push(Partner {
            id: organisation.id,
            organisation,
            role: party.role.parse().unwrap_or(Role::Partner),
            state: State::Accepted,
            offered: false,
            words: String::new(),
            expires: None,
            changed_at: 0,
        });
    }
    let mut languages = document.languages.iter().copied();
    Ok(Found {
        project: Project {
            id: NONE,
            address: document.address.clone(),
            language: languages.next().unwrap_or_else(Lang::default),
            second_language: languages.next(),
            origin: Origin::Nothing,
            origin_address: None,
            stage: Stage::Ended,
            created_at: 0,
            changed_at: 0,
            version: 0,
        },
        content: Content::new(values),
        partners,
        is_in: true,
    })
}
