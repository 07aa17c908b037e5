//! The pages of publications: what everybody reads, and those on which they are made.

mod contact;
mod feed;
mod files;
pub(super) mod list;
mod meetings;
mod own;
mod section;
mod show;
mod take;
mod words;
mod write;

pub use own::publisher;
pub(super) use show::public;
pub use take::makers;

use axum::http::StatusCode;
use axum::response::Response;

use super::acts::Keeping;
use super::publication::{Publication, Taken};
use super::store::publications;
use crate::features::directory::{self, Organisation};
use crate::features::surveys::surveys_are_made;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::{Lang, Words, typeset};
use crate::shared::store::Connection;
use crate::shared::web::figure::Figure;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Cx, Error, Form, Routes};

/// Every page of publications.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(feed::routes())
        .and(show::routes())
        .and(files::routes())
        .and(own::routes())
        .and(write::routes())
        .and(words::routes())
        .and(section::routes())
        .and(take::routes())
        .and(contact::routes())
        .and(meetings::routes())
}

/// A text and its language, where that is not the page's.
pub(super) type Said = (String, Option<&'static str>);

/// A text for the reader.
pub(super) fn said(cx: &Cx, words: &Words) -> Said {
    let (text, lang) = words.get(cx.lang);
    (typeset(lang, text), cx.foreign(lang))
}

/// The languages in which somebody writes, their own first.
pub(super) fn languages(cx: &Cx) -> [Lang; 3] {
    let mut all = Lang::ALL;
    all.sort_by_key(|lang| *lang != cx.lang);
    all
}

/// A text for the reader, line by line.
pub(super) fn lines(cx: &Cx, words: &Words) -> (Vec<String>, Option<&'static str>) {
    let (text, lang) = words.get(cx.lang);
    let text = typeset(lang, text);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    (lines.map(str::to_owned).collect(), cx.foreign(lang))
}

/// The address of a page of a publication; its own where `way` is empty.
pub(super) fn address(cx: &Cx, publication: &Publication, way: &str) -> String {
    cx.url(&format!("/publications/{}{way}", publication.address))
}

/// A publication, for whoever publishes for its organisation, under which mandate.
pub(super) async fn kept(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Publication, Organisation, Acting), Error> {
    cx.someone()?;
    let found = publications::find(connection, address).await?;
    let publication = found.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::KeepSurveys, Some(publication.organisation))?;
    let organisation = directory::any_by_ids(connection, &[publication.organisation])
        .await?
        .pop();
    match surveys_are_made(cx, connection, publication.organisation).await? {
        true => Ok((publication, organisation.ok_or(Error::NotFound)?, acting)),
        false => Err(Error::NotFound),
    }
}

/// Who acts on a page.
pub(super) fn keeping<'a>(cx: &Cx, organisation: &'a Organisation, acting: Acting) -> Keeping<'a> {
    Keeping {
        organisation,
        acting,
        now: cx.now(),
    }
}

/// The publication as it was seen when the form was shown.
pub(super) fn seen(publication: &Publication, form: &Form) -> Publication {
    Publication {
        version: form.value("version").parse().unwrap_or_default(),
        ..publication.clone()
    }
}

/// What a form holds in each language under a name.
pub(super) fn texts(form: &Form, field: &str, one_line: bool) -> Words {
    Lang::ALL.into_iter().fold(Words::default(), |words, lang| {
        let typed = form.value(&format!("{field}-{lang}"));
        words.and(lang, &if one_line { line(typed) } else { plain(typed) })
    })
}

/// A form that holds a text in each language under a name.
pub(super) fn filled(mut form: Form, field: &str, words: &Words) -> Form {
    for lang in Lang::ALL {
        form = form.with(&format!("{field}-{lang}"), words.only(lang));
    }
    form
}

/// The language in which a text is longer than it may be.
pub(super) fn too_long(words: &Words, most: usize) -> Option<Lang> {
    let mut words = words.iter();
    words
        .find(|(_, text)| text.chars().count() > most)
        .map(|(lang, _)| lang)
}

/// Says of a field that its words are too many, in the language in which they are.
pub(super) fn refuse_long(form: &mut Form, field: &str, (words, most): (&Words, usize)) {
    if let Some(lang) = too_long(words, most) {
        form.refuse(format!("{field}-{}", lang.code()), "publication-wrong-long");
    }
}

/// A page that says what is wrong with a form.
pub(super) fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}

/// A figure under the name of its section, with what is to be known of its values.
pub(super) struct Told {
    /// The figure, or nothing where none can be shown.
    pub figure: Option<Figure>,
    /// Of which day it is, and why.
    pub standing: String,
}

/// A figure as it was taken; `files` is where it is kept, nothing while it is only in a draft.
pub(super) fn as_taken(cx: &Cx, (key, taken): (&str, &Taken), files: Option<&str>) -> Told {
    let figure = taken.kept(cx.lang).cloned().map(|figure| Figure {
        name: format!("figure-{key}").into(),
        files: match files {
            Some(files) => (cx.url(&format!("{files}/{key}")), String::new()),
            None => figure.files.clone(),
        },
        ..figure
    });
    let standing = match taken.follows {
        true => "publication-figure-then",
        false => "publication-figure-stays",
    };
    Told {
        figure,
        standing: cx.tv(standing, "date", &cx.day(&taken.on)),
    }
}

/// A figure as it is read today: where it follows the data, that of today.
pub(super) async fn as_today(
    cx: &Cx,
    (key, taken): (&str, &Taken),
    files: Option<&str>,
) -> Result<Told, Error> {
    if !taken.follows {
        return Ok(as_taken(cx, (key, taken), files));
    }
    let today = match cx.figure_at(cx.lang, &taken.address).await {
        // What it is drawn from is still being read: the values that were taken are at hand.
        Err(Error::Busy) => return Ok(as_taken(cx, (key, taken), files)),
        today => today?,
    };
    Ok(match today {
        Some(figure) => Told {
            figure: Some(Figure {
                name: format!("figure-{key}").into(),
                ..figure
            }),
            standing: cx.t("publication-figure-follows"),
        },
        None => Told {
            standing: cx.tv("publication-figure-gone", "date", &cx.day(&taken.on)),
            ..as_taken(cx, (key, taken), files)
        },
    })
}
