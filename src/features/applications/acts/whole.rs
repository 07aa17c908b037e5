//! A request to programmes from its beginning to its end, through each of the verbs, where all of it is known at once: the
//! demonstration plays it.

use super::answering::{self, Answering};
use super::freezing::{self, Freezing};
use super::submitting::{self, Submitting};
use super::{choosing, signing, terms};
use crate::features::applications::application::Application;
use crate::features::applications::asking::Question;
use crate::features::applications::checking::{self, Check};
use crate::features::applications::goal::PROGRAMMES;
use crate::features::applications::receipt;
use crate::features::applications::store::versions;
use crate::features::applications::terms::Mode;
use crate::features::directory::Organisation;
use crate::features::programmes::Programme;
use crate::features::projects::{self, Found, Requested, Sent, Writes};
use crate::shared::authz::Acting;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// What is requested by whom.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'a> {
    /// Address of the project.
    pub project: &'a str,
    /// Of which programmes.
    pub programmes: &'a [&'a Programme],
    /// Number of the partner, number of the programme, how much in cents.
    pub amounts: &'a [(i64, i64, i64)],
    /// For which year.
    pub year: i16,
    /// What is answered to whatever the programmes ask, in the first language of the project.
    pub answer: &'a str,
    /// Who signs, under which name: the lead first.
    pub signing: &'a [(Organisation, String, Acting)],
}

/// Chooses, requests, answers, freezes, signs and sends. Nothing where something lacks, which the log says.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    cx: &Cx,
    connection: &mut Connection,
    whole: Whole<'_>,
) -> Result<Option<Application>, Error> {
    let Some((lead, _, acting)) = whole.signing.first() else {
        return Ok(None);
    };
    let who = ((lead.id, lead.key.as_str()), *acting);
    let (found, check) = looked_at(cx, connection, whole.project).await?;
    choosing::choose(connection, &cx.app, (&found, &check), whole.programmes, who).await?;
    let (found, check) = looked_at(cx, connection, whole.project).await?;
    let application = check.living().ok_or(Error::NotFound)?;
    for (organisation, programme, cents) in whole.amounts {
        let partner = found.partner_of(*organisation).ok_or(Error::NotFound)?;
        let mut columns = check.requests.columns.iter();
        let column = columns.find(|column| column.programme.id == *programme);
        let requested = Requested {
            application: application.id,
            call: 0,
            partner: partner.id,
            programme: *programme,
            year: whole.year,
            account: column.ok_or(Error::NotFound)?.account,
            cents: *cents,
        };
        let whose = (&found.project, partner);
        projects::request(connection, cx.now(), whose, &[(requested, 0)], *acting).await?;
    }
    let none = Writes::new();
    let mode = (&check.texts, terms::Said::Mode(Mode::Direct, &none));
    terms::say(connection, &cx.app, (application, false), mode, who).await?;
    let (_, check) = looked_at(cx, connection, whole.project).await?;
    let questions: Vec<&Question> = check.questions.iter().collect();
    let written = questions.iter().map(|question| Sent {
        field: question.field(),
        language: found.project.language.code(),
        typed: whole.answer.to_owned(),
        shown: 0,
    });
    let written: Vec<Sent> = written.collect();
    let writes = check.texts.writes(&written, &[]);
    let answering = Answering {
        texts: &check.texts,
        writes: &writes,
        questions: &questions,
    };
    answering::answer(connection, &cx.app, (application, false), answering, who).await?;
    let (found, check) = looked_at(cx, connection, whole.project).await?;
    let freezing = Freezing {
        project: &found,
        check: &check,
    };
    let frozen = match freezing::freeze(connection, &cx.app, freezing, *acting).await? {
        Ok(application) => application,
        Err(refusal) => {
            tracing::warn!(?refusal, lacks = ?check.lacks, "a request is not complete");
            return Ok(None);
        }
    };
    let version = versions::one(connection, frozen.id, frozen.version).await?;
    let hash = version.ok_or(Error::NotFound)?.hash;
    for (organisation, name, acting) in whole.signing {
        let what = (hash.as_str(), Some(lead.id), false);
        let signatory = (organisation, name.as_str(), true);
        let signed = signing::sign(connection, &cx.app, &frozen, what, signatory, *acting).await?;
        if let Err(refusal) = signed {
            tracing::warn!(?refusal, "a request is not signed");
            return Ok(None);
        }
    }
    let (found, check) = looked_at(cx, connection, whole.project).await?;
    let submitting = Submitting {
        project: &found,
        check: &check,
        answering: &receipt::answering(cx, connection, &check).await?,
        hash: &hash,
        received: cx.now(),
    };
    let sent = submitting::submit(cx, connection, &frozen, submitting, *acting).await?;
    match sent {
        Ok((application, _)) => Ok(Some(application)),
        Err(refusal) => {
            tracing::warn!(?refusal, "a request is not sent");
            Ok(None)
        }
    }
}

async fn looked_at(cx: &Cx, connection: &mut Connection, project: &str) -> Result<(Found, Check), Error> {
    let found = projects::built(connection, project)
        .await?
        .ok_or(Error::NotFound)?;
    let check = checking::check(cx, connection, &found, PROGRAMMES).await?;
    Ok((found, check.ok_or(Error::NotFound)?))
}
