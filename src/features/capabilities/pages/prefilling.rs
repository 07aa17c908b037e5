//! What the form begins with: what is held of the organisation, each with where it comes from and since when. Nothing is asked twice,
//! and nothing is taken for said: it is read, changed and sent by whoever answers.

use std::collections::BTreeMap;

use matching::Resource;

use crate::features::capabilities::about::{self, About};
use crate::features::capabilities::answer::WORDS_MOST;
use crate::features::capabilities::store::answers;
use crate::features::directory::Organisation;
use crate::features::{file, projects};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::Connection;
use crate::shared::web::typed::line;
use crate::shared::web::{Cx, Error, Form};

/// Something that is held.
pub(super) struct Held {
    pub words: String,
    pub language: Lang,
    /// Where it comes from, in a sentence.
    pub source: String,
}

/// What is held of an organisation, of each kind of thing: what it last said that it could bring, to anything or to whoever may need it;
/// where it said nothing of what it can do, its own actions in its last project; nothing of what it knows, what it says of itself, else
/// the purpose that a register has of it, unless it said that this describes it no more. Where everyone will read it, nothing that only some
/// may read: neither what it showed to nobody else, nor a project.
pub(super) async fn held(
    cx: &Cx,
    connection: &mut Connection,
    (organisation, for_all): (&Organisation, bool),
) -> Result<BTreeMap<Resource, Held>, Error> {
    let mut held = BTreeMap::new();
    for (resource, earlier) in answers::earlier(connection, (organisation.id, for_all)).await? {
        let source = match &earlier.to {
            Some((kind, address)) => match about::find(cx, connection, *kind, address).await {
                Ok(about) => said_to(cx, &about, earlier.at),
                // What is not public any more is not named.
                Err(Error::NotFound) => cx.tv("capabilities-held-before", "date", &cx.day(&earlier.at)),
                Err(error) => return Err(error),
            },
            None => cx.tv("capabilities-held-offer", "date", &cx.day(&earlier.at)),
        };
        let one = Held {
            words: earlier.words,
            language: earlier.language,
            source,
        };
        held.insert(resource, one);
    }
    if !for_all
        && !held.contains_key(&Resource::Skills)
        && let Some(doing) = projects::doing(connection, organisation.id, cx.lang).await?
    {
        let date = cx.day(&doing.at);
        let args = [("date", Arg::Text(&date)), ("title", Arg::Text(&doing.project))];
        let own = Held {
            words: short(&doing.words),
            language: doing.language,
            source: cx.ta("capabilities-held-project", &args),
        };
        held.insert(Resource::Skills, own);
    }
    if !held.contains_key(&Resource::Knowledge)
        && let Some(own) = described(cx, connection, organisation).await?
    {
        held.insert(Resource::Knowledge, own);
    }
    Ok(held)
}

/// Of what is held, what a form still says as it was filled in: what was written since comes from whoever wrote it.
pub(super) fn still(form: &Form, mut held: BTreeMap<Resource, Held>) -> BTreeMap<Resource, Held> {
    held.retain(|resource, held| form.is(resource.as_str(), &held.words));
    held
}

fn said_to(cx: &Cx, about: &About, at: i64) -> String {
    let date = cx.day(&at);
    let args = [("date", Arg::Text(&date)), ("title", Arg::Text(&about.title.0))];
    cx.ta("capabilities-held-answer", &args)
}

/// A text as a line that is not too long.
fn short(words: &str) -> String {
    line(words).chars().take(WORDS_MOST).collect()
}

/// What it does, in its own words or those of a register.
async fn described(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Option<Held>, Error> {
    if let Some((words, language, at)) = file::said_of_itself(connection, organisation.id, cx.lang).await? {
        return Ok(Some(Held {
            words: short(&words),
            language,
            source: cx.tv("capabilities-held-words", "date", &cx.day(&at)),
        }));
    }
    let words = organisation.purpose.as_deref().map(short).unwrap_or_default();
    if words.is_empty() || answers::refuses(connection, organisation.id, "purpose").await? {
        return Ok(None);
    }
    let language = organisation
        .language
        .as_deref()
        .and_then(|code| code.parse().ok());
    let source = match &organisation.updated {
        Some(day) => cx.tv("capabilities-held-register", "date", &cx.date(day)),
        None => cx.t("capabilities-held-register.undated"),
    };
    Ok(Some(Held {
        words,
        language: language.unwrap_or(cx.lang),
        source,
    }))
}
