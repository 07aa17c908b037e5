//! What a project still lacks, for those who build it: what none of its partners said they could bring comes first; under the rest
//! stands who said so, and in which words. Nobody says it twice, and one looks for what is left.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use matching::{Resource, Sayings};

use super::answer::Given;
use super::panels::said_by_partners;
use super::store::answers;
use crate::features::projects::{self, Found, Need};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

#[derive(Template)]
#[template(path = "features/capabilities/templates/panel_missing.html")]
struct MissingPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    /// Where one says that something is found, for those who may.
    found: Option<String>,
}

/// Something that is needed, and what partners said that answers it.
struct Line {
    need: Need,
    by: Vec<Said>,
}

/// What a partner said that it could bring.
#[derive(Clone)]
struct Said {
    name: String,
    resource: Resource,
    words: String,
    /// The language of those words, where it is not the page's.
    language: Option<&'static str>,
}

pub(super) fn missing<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let found = match projects::find_within(cx, connection, subject.slug).await {
            Ok(found) => found,
            Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        let needs = projects::needs(connection, found.project.id).await?;
        if needs.is_empty() {
            return Ok(String::new());
        }
        let said = said(cx, connection, &found).await?;
        let writing = found.writes(cx);
        let panel = MissingPanel {
            cx,
            lines: lines(needs, &said),
            found: writing.then(|| cx.url(&format!("{}/needs", found.path()))),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// What partners said to the call or the petition that the project answers, as far as the reader may know it, and what they offer to
/// whoever may need it.
async fn said(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<Said>, Error> {
    let mut said = Vec::new();
    if let Some((_, answers)) = said_by_partners(cx, connection, found).await? {
        for (name, given) in answers {
            said.extend(each(cx, &name, &given));
        }
    }
    let today = cx.app.clock.today();
    for partner in found.members() {
        let offered = answers::offered(connection, partner.organisation.id).await?;
        if let Some((given, _)) = offered.filter(|(given, _)| given.stands(today)) {
            said.extend(each(cx, &partner.organisation.name, &given));
        }
    }
    Ok(said)
}

fn each(cx: &Cx, name: &str, given: &Given) -> Vec<Said> {
    let words = given.words.iter();
    let said = words.map(|(resource, words)| Said {
        name: name.to_owned(),
        resource: *resource,
        words: words.clone(),
        language: cx.foreign(given.language),
    });
    said.collect()
}

/// What nobody brings first, as it was said: oldest first.
fn lines(needs: Vec<Need>, said: &[Said]) -> Vec<Line> {
    let asked = needs.iter().map(|need| matching::Need {
        id: need.id,
        resource: need.resource,
        weight: need.weight,
        words: vec![need.words.clone()],
    });
    let asked: Vec<matching::Need> = asked.collect();
    let sayings = Sayings::new(said.iter().map(|one| (one.resource, one.words.as_str())));
    let answering = sayings.answering(&asked, 0..sayings.len());
    let of = |id: i64| -> Vec<Said> {
        let mut by: Vec<Said> = Vec::new();
        for (at, _) in answering.iter().filter(|(_, need)| *need == id) {
            let Some(one) = said.get(*at) else { continue };
            // Said to the call and offered to all in the same words, it is said once.
            if by
                .iter()
                .all(|other| (&other.name, &other.words) != (&one.name, &one.words))
            {
                by.push(one.clone());
            }
        }
        by
    };
    let lines = needs.into_iter().map(|need| Line {
        by: of(need.id),
        need,
    });
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by_key(|line| !line.by.is_empty());
    lines
}
