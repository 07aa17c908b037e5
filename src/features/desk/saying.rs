//! What readers say of an application, and what those who ask answer: kept, sealed in the journal and told, in one transaction.
//! Whoever calls this looked that they may read it.

use jiff::Span;

use super::finding::{Found, examines};
use super::marking::Mark;
use super::scoring::Scoring;
use super::store::marks;
use super::store::words as store;
use super::words::{DAYS, Opinion, Question, Said};
use crate::features::applications::{self, Sent};
use crate::features::directory::Organisation;
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Asks the partner with a key, the lead where that is empty, and writes to its people. False where the application names none.
///
/// # Errors
/// When the database does not answer.
pub async fn ask(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (partner, said): (&str, Said),
) -> Result<bool, StoreError> {
    let partners = &found.sent.partners;
    let asked = match partner.is_empty() {
        true => partners.first(),
        false => partners.iter().find(|named| named.party.key == partner),
    };
    let Some(asked) = asked else {
        return Ok(false);
    };
    let question = Question {
        id: chance::row(),
        said,
        partner: partner.to_owned(),
        due: app.clock.today().checked_add(Span::new().days(DAYS)).ok(),
        answer: None,
    };
    let person = found.acting.person;
    store::ask(connection, found.sent.application.id, &question, person).await?;
    let path = format!("/applications/{}#funders", found.sent.application.address);
    let words = |lang: Lang| {
        let due = question.due.map(|day| app.texts.date(lang, day));
        vec![
            ("project", found.sent.frozen.title(lang).0.to_owned()),
            ("number", found.sent.application.number.clone()),
            ("funder", asker(app, lang, found)),
            ("about", applications::presented(app, lang, &found.sent.frozen)),
            ("question", question.said.words.clone()),
            ("date", due.unwrap_or_default()),
        ]
    };
    let notice = Notice {
        key: "letter-desk-question",
        path: &path,
        said: &words,
    };
    let to = (asked.organisation.id, &[Power::WriteProjects][..]);
    mail::notify(connection, app, &[to], notice).await?;
    note_down(connection, app, found, "question-asked").await?;
    Ok(true)
}

/// Who asks, in a sentence: the body, or its common fund where what is requested of it is all requested of that.
fn asker(app: &App, lang: Lang, found: &Found) -> String {
    let own = found
        .columns
        .iter()
        .filter(|one| one.funder.id == found.funder.id);
    let mut funds = own.map(|one| one.programme.fund.as_str());
    let first = funds.next().unwrap_or_default();
    let fund = if funds.all(|one| one == first) { first } else { "" };
    programmes::given_by(app, lang, fund, &found.funder.name)
}

/// Gives an opinion to all who examine the application.
///
/// # Errors
/// When the database does not answer.
pub async fn think(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    opinion: &Opinion,
) -> Result<(), StoreError> {
    let person = found.acting.person;
    store::think(connection, found.sent.application.id, opinion, person).await?;
    note_down(connection, app, found, "opinion-given").await
}

/// Notes something for one's own body.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    said: &Said,
) -> Result<(), StoreError> {
    let person = found.acting.person;
    store::note(connection, found.sent.application.id, said, person).await?;
    note_down(connection, app, found, "note-written").await
}

/// Gives points by a criterion by which one's own body marks.
///
/// # Errors
/// When the database does not answer.
pub async fn mark(
    connection: &mut Connection,
    app: &App,
    (found, scoring): (&Found, Scoring<'_>),
    mark: &Mark,
) -> Result<(), StoreError> {
    let of = (found.sent.application.id, scoring);
    marks::keep(connection, of, mark, app.clock.now().as_second()).await?;
    note_down(connection, app, found, "marks-given").await
}

/// Shares what the readers of one's own body gave by some criteria with all who examine the application, or keeps it to that body again.
///
/// # Errors
/// When the database does not answer.
pub async fn share(
    connection: &mut Connection,
    app: &App,
    (found, scoring): (&Found, Scoring<'_>),
    (shared, acting): (bool, Acting),
) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    let of = (found.sent.application.id, scoring, found.funder.id);
    marks::share(connection, of, shared, (acting, now)).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&found.funder.key),
        act: match shared {
            true => "marks-shared",
            false => "marks-kept",
        },
        object: &format!("application:{}", found.sent.application.number),
        before: None,
        after: Some(scoring.address()),
    };
    journal::record(connection, now, &act).await
}

/// The journal says that it was said, and nothing of what: a note is its body's own.
async fn note_down(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    act: &str,
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(found.acting),
        organisation: Some(&found.funder.key),
        act,
        object: &format!("application:{}", found.sent.application.number),
        before: None,
        after: None,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await
}

/// Answers a question for all who read, and writes to the body that asked, as long as it examines the application.
///
/// # Errors
/// When the database does not answer; busy where somebody else answered meanwhile.
pub async fn answer(
    connection: &mut Connection,
    app: &App,
    (sent, question): (&Sent, &Question),
    (organisation, said): (&Organisation, &Said),
    acting: Acting,
) -> Result<(), Error> {
    store::answer(connection, question.id, said, acting.person).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "question-answered",
        object: &format!("application:{}", sent.application.number),
        before: None,
        after: None,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await?;
    told_of_answer(connection, app, (sent, question), organisation, ANSWER).await
}

/// The letter that says that a partner answered.
pub(super) const ANSWER: &str = "letter-desk-answer";
/// The letter that says that an answer was corrected that had been typed in wrongly.
pub(super) const CORRECTED: &str = "letter-desk-answer-corrected";

/// Writes to the body that asked that a partner answered its question, or that the answer was corrected, as long as that body examines
/// the application.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn told_of_answer(
    connection: &mut Connection,
    app: &App,
    (sent, question): (&Sent, &Question),
    organisation: &Organisation,
    key: &str,
) -> Result<(), Error> {
    if !examines(connection, sent, question.said.organisation).await? {
        return Ok(());
    }
    let path = format!("/desk/applications/{}#questions", sent.application.number);
    let words = |lang: Lang| {
        vec![
            ("project", sent.frozen.title(lang).0.to_owned()),
            ("number", sent.application.number.clone()),
            ("about", applications::presented(app, lang, &sent.frozen)),
            ("organisation", organisation.name.clone()),
        ]
    };
    let to = (question.said.organisation, &[Power::ReadFiles][..]);
    let notice = Notice {
        key,
        path: &path,
        said: &words,
    };
    mail::notify(connection, app, &[to], notice).await?;
    Ok(())
}

/// The questions about an application, in the order in which they were asked.
///
/// # Errors
/// When the database does not answer.
pub async fn questions(connection: &mut Connection, sent: &Sent) -> Result<Vec<Question>, StoreError> {
    store::questions(connection, sent.application.id).await
}
