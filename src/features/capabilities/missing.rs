//! What a project still lacks, for those who build it: what none of its partners said they could bring comes first; under the rest
//! stands who said so, and in which words. Of what was taken over from a call counts what each ticked there. Nobody says it twice, and one
//! looks for what is left.

use std::collections::BTreeMap;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use matching::{Resource, Sayings};

use super::answer::Given;
use super::panels::said_by_partners;
use super::store::answers;
use crate::features::calls;
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
    organisation: i64,
    name: String,
    resource: Resource,
    words: String,
    /// For which needs of the call that is, and for which not, by number, as the partner said there.
    meant: BTreeMap<i64, bool>,
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
        let (said, called) = said(cx, connection, &found).await?;
        let writing = found.writes(cx);
        let panel = MissingPanel {
            cx,
            lines: lines(needs, &said, &called),
            found: writing.then(|| cx.url(&format!("{}/needs", found.path()))),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// What partners said to the call or the petition that the project answers, as far as the reader may know it, and what they offer to
/// whoever may need it; and what that call needs.
async fn said(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<(Vec<Said>, Vec<calls::Need>), Error> {
    let (mut said, mut called) = (Vec::new(), Vec::new());
    let mut unmeant: BTreeMap<i64, BTreeMap<i64, bool>> = BTreeMap::new();
    if let Some((about, answers)) = said_by_partners(cx, connection, found).await? {
        called = about.needs;
        for (name, given) in answers {
            said.extend(each(cx, &name, &given, &given.meant));
            let mut not = given.meant;
            not.retain(|_, meant| !*meant);
            unmeant.insert(given.organisation, not);
        }
    }
    let today = cx.app.clock.today();
    for partner in found.members() {
        let one = &partner.organisation;
        let offered = answers::offered(connection, one.id).await?;
        if let Some((given, _)) = offered.filter(|(given, _)| given.stands(today)) {
            // What it said that it does not bring here it does not bring by what it offers to all.
            let not = unmeant.remove(&one.id).unwrap_or_default();
            said.extend(each(cx, &one.name, &given, &not));
        }
    }
    Ok((said, called))
}

fn each(cx: &Cx, name: &str, given: &Given, meant: &BTreeMap<i64, bool>) -> Vec<Said> {
    let words = given.words.iter();
    let said = words.map(|(resource, words)| Said {
        organisation: given.organisation,
        name: name.to_owned(),
        resource: *resource,
        words: words.clone(),
        meant: meant.clone(),
        language: cx.foreign(given.language),
    });
    said.collect()
}

/// What nobody brings first, as it was said: oldest first.
fn lines(needs: Vec<Need>, said: &[Said], called: &[calls::Need]) -> Vec<Line> {
    let asked = needs.iter().map(|need| matching::Need {
        id: need.id,
        resource: need.resource,
        weight: need.weight,
        words: vec![need.words.clone()],
    });
    let asked: Vec<matching::Need> = asked.collect();
    let sayings = Sayings::new(said.iter().map(|one| (one.resource, one.words.as_str())));
    let answering = sayings.answering(&asked, 0..sayings.len());
    let of = |need: &Need| -> Vec<Said> {
        let taken = called.iter().find(|one| is_taken_over(need, one));
        let mut by: Vec<Said> = Vec::new();
        for (at, one) in said.iter().enumerate() {
            let meant = taken.and_then(|taken| one.meant.get(&taken.id));
            let is_for = match meant {
                Some(true) => is_quoted(said, one, need.resource),
                Some(false) => false,
                None => answering.contains(&(at, need.id)),
            };
            // Said to the call and offered to all in the same words, it is said once.
            let is_said = by
                .iter()
                .any(|other| (&other.name, &other.words) == (&one.name, &one.words));
            if is_for && !is_said {
                by.push(one.clone());
            }
        }
        by
    };
    let lines = needs.into_iter().map(|need| Line { by: of(&need), need });
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by_key(|line| !line.by.is_empty());
    lines
}

/// Whether a project took what it needs over from this need of the call, as it says it now.
fn is_taken_over(need: &Need, of_call: &calls::Need) -> bool {
    need.of_call
        && need.resource == of_call.resource
        && of_call.words.iter().any(|(_, words)| words == need.words)
}

/// Whether a line of an answer that was ticked for something of a kind is quoted for it: it is of that kind, or no line of the answer is.
/// (What is offered to all is meant otherwise: of that nothing was ticked.)
fn is_quoted(said: &[Said], one: &Said, kind: Resource) -> bool {
    let of_kind = |other: &Said| {
        other.organisation == one.organisation && other.meant == one.meant && other.resource == kind
    };
    one.resource == kind || !said.iter().any(of_kind)
}
