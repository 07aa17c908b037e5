//! Letters to be printed, for those whom no letter reached: as a page, or as one PDF with a letter a sheet.

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use printing::{Block, Document, Language};

use super::{Said, address, said};
use crate::features::directory;
use crate::features::surveys::acts::Keeping;
use crate::features::surveys::inviting;
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Survey;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, Writing};
use crate::shared::uploads;
use crate::shared::web::{Cx, Error};

/// Letters for those whom no letter reached: name, seat, link.
#[derive(Template)]
#[template(path = "features/surveys/templates/letters.html")]
struct Letters<'a> {
    cx: &'a Cx,
    title: Said,
    back: String,
    letters: Vec<Letter>,
}

/// A letter, in the language of the organisation it is for.
struct Letter {
    language: Lang,
    name: String,
    seat: Vec<String>,
    asks: String,
    title: String,
    purpose: String,
    until: String,
    link: String,
    contact: String,
}

/// Prints them, as a PDF where that is asked for; the links are new, and are shown this once.
pub(super) async fn letters(
    cx: &Cx,
    mut transaction: Writing,
    (keeping, survey): (Keeping<'_>, &Survey),
    as_pdf: bool,
) -> Result<Response, Error> {
    let drawn = units::of_survey(&mut transaction, survey.id).await?;
    let printed = inviting::print(&mut transaction, &cx.app, &drawn).await?;
    let ids: Vec<i64> = printed.iter().map(|(organisation, _)| *organisation).collect();
    let found = directory::published_by_ids(&mut transaction, &ids).await?;
    keeping
        .tell(&mut transaction, ("survey-printed", survey), None)
        .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let texts = &cx.app.texts;
    let letter = |(organisation, path): &(i64, String)| {
        let one = found.iter().find(|one| one.id == *organisation)?;
        let own = one.language.as_deref().and_then(|lang| lang.parse::<Lang>().ok());
        let lang = own.unwrap_or(cx.lang);
        let until = survey
            .closes
            .map_or_else(String::new, |day| texts.date(lang, day));
        let by = keeping.organisation.name.as_str();
        Some(Letter {
            language: lang,
            name: one.name.clone(),
            seat: one.address.clone(),
            asks: texts.say(lang, "survey-letter-asks", &[("by", by.into())]),
            title: survey.draft.titles.get(lang).0.to_owned(),
            purpose: survey.draft.purposes.get(lang).0.to_owned(),
            until: texts.say(lang, "survey-letter-link", &[("date", until.as_str().into())]),
            link: cx.absolute(&format!("/{lang}{path}")),
            contact: survey.draft.contact.get(lang).0.to_owned(),
        })
    };
    let letters: Vec<Letter> = printed.iter().filter_map(letter).collect();
    if as_pdf {
        let sheets = sheets(cx, (keeping, survey), &letters);
        // Thousands of sheets take seconds: no page waits for them.
        let made = tokio::task::spawn_blocking(move || printing::pdf(&sheets)).await;
        let bytes = made.map_err(|fault| Error::Internal(fault.into()))?;
        let bytes = bytes.map_err(|fault| Error::Internal(fault.into()))?;
        let head = [
            (header::CONTENT_TYPE, "application/pdf".to_owned()),
            (
                header::CONTENT_DISPOSITION,
                uploads::disposition(&format!("{}.pdf", survey.address)),
            ),
            (header::CACHE_CONTROL, "no-store".to_owned()),
        ];
        return Ok((head, bytes).into_response());
    }
    cx.page(&Letters {
        title: said(cx, &survey.draft.titles),
        back: address(cx, survey, "/run"),
        letters,
        cx,
    })
}

/// A sheet for the agent, then one for each letter, in its own language.
fn sheets(cx: &Cx, (keeping, survey): (Keeping<'_>, &Survey), letters: &[Letter]) -> Document {
    let language = |lang: Lang| match lang {
        Lang::Fr => Language::French,
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
    };
    let title = survey.draft.titles.get(cx.lang).0;
    let mut body = vec![Block::Paragraph(cx.t("survey-letters.lede"))];
    for letter in letters {
        let said = [
            letter.seat.join("\n"),
            format!("{} {}", letter.asks, letter.title),
            letter.purpose.clone(),
            letter.until.clone(),
            letter.link.clone(),
            letter.contact.clone(),
        ];
        let mut own = vec![Block::Heading(1, letter.name.clone())];
        own.extend(said.into_iter().map(Block::Paragraph));
        body.extend([Block::NewPage, Block::In(language(letter.language), own)]);
    }
    let written = jiff::Timestamp::from_second(keeping.now).unwrap_or_default();
    Document {
        title: cx.t("survey-letters"),
        subtitle: title.to_owned(),
        language: language(cx.lang),
        author: keeping.organisation.name.clone(),
        written: written.to_zoned_datetime(jiff::tz::TimeZone::UTC).datetime(),
        foot: title.to_owned(),
        body,
    }
}
