//! An application: where it stands, the receipt, what it says, who signed it, how it came there.

use std::ops::DerefMut;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::budgets::budgets;
use super::changing::{again, building, typed_in};
use super::{carrying, history, lines, reading, withdrawing};
use crate::features::applications::acts::carrying::may_be_carried;
use crate::features::applications::acts::reading::Verdict;
use crate::features::applications::application::{Application, Channel, Signature, Version};
use crate::features::applications::finding::{self, As, Found, Named};
use crate::features::applications::frozen::short;
use crate::features::applications::late;
use crate::features::applications::lifecycle::{State, Step, next};
use crate::features::applications::observed;
use crate::features::applications::printed::requests::Sum;
use crate::features::applications::printed::{self, Part, ToRead};
use crate::features::applications::receipt::Receipt;
use crate::features::applications::store::{answered, applications, outcomes, signatures};
use crate::features::applications::words;
use crate::features::directory::{self, Organisation};
use crate::features::mandates;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Passed, Routes, Slot, Subject, get};

/// Characters of a reason at most.
pub(super) const WORDS_MOST: usize = 1_500;

pub(super) fn routes() -> Routes {
    Routes::new().page("/applications/{id}", Access::Holding(Power::SeeFile), get(show))
}

/// A version that was sent, or for partners one that was not.
struct Past {
    number: i64,
    words: String,
    short: String,
    url: String,
    /// Whether a receipt was given for it.
    receipt: bool,
}

/// A partner: its name and language, its page, what it is in the project.
type Partner = (String, Option<String>, String, String);

#[derive(Template)]
#[template(path = "features/applications/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: String,
    language: Option<&'static str>,
    number: String,
    state: String,
    /// The call: title, its language, address; none where it goes to programmes without one.
    call: Option<(String, Option<&'static str>, String)>,
    /// To what it goes, where there is no call.
    goes_to: String,
    project: Option<String>,
    partners: Vec<Partner>,
    /// What an answer on paper lacks.
    observed: Vec<String>,
    /// What is attached: name, address.
    files: Vec<(String, String)>,
    hash: String,
    short: String,
    version: i64,
    received: Option<String>,
    late: bool,
    next: Vec<String>,
    /// Where whoever leads corrects or completes it, as long as that is possible, and how that is called.
    again: Option<(String, &'static str)>,
    /// Where an agent of an organiser corrects what was typed in from paper.
    corrects: Option<String>,
    /// Where those who organise the call examine it, for one of them.
    examine: Option<String>,
    /// For a reader: from when on more can be done than to give it back, one sentence each.
    from: Vec<String>,
    contact: String,
    signatures: Vec<(String, String)>,
    read: ToRead,
    budgets: Option<String>,
    /// What is requested, programme by programme, and in all.
    requests: Vec<Sum>,
    /// What is requested with other applications of the same project.
    others: Option<String>,
    requested: String,
    /// What programmes ask beside the common file, and what is answered.
    answers: Vec<Part>,
    /// On which terms.
    terms: Vec<Part>,
    versions: Vec<Past>,
    /// What happened, and what became of it with those who examine it.
    events: Vec<Passed>,
    /// Whether the asker may take it back; where that cannot be now, why.
    may_withdraw: bool,
    held: Option<String>,
    /// What those to whom it was sent said last, where they do not go on with it or ask for more.
    said: Vec<String>,
    /// For a reader of a late answer that its organisers admit together: who said yes, who has not yet.
    together: Option<(String, String)>,
    /// What a reader may do now: word, text.
    ways: Vec<(&'static str, String)>,
    /// Where else the project may be sent, once this is over.
    elsewhere: Option<String>,
    /// Whether the asker may begin a new project from it; and the one that was begun.
    carries: bool,
    onward: Option<carrying::Onward>,
    /// While it is built together: until when, and where it is changed.
    building: Option<(String, String)>,
    /// What became of it with those who examine it.
    panels: Vec<String>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = match finding::find(&cx, &mut connection, &id, None).await {
        Err(Error::NotFound) => {
            let desk = finding::at_the_desk(&cx, &mut connection, &id).await?;
            return Ok(cx.redirect(&cx.url(&desk.ok_or(Error::NotFound)?)));
        }
        found => found?,
    };
    let form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &found.application.seen());
    page(&cx, connection, &found, &form).await
}

/// The signatures under the version that is read, each with the name of its organisation.
pub(super) async fn signed(
    connection: &mut Connection,
    (application, version): (&Application, &Version),
    partners: &[Named],
) -> Result<Vec<(String, Signature)>, StoreError> {
    let under = signatures::under(connection, application.id, &version.hash).await?;
    let name = |id: i64| {
        let mut partners = partners.iter();
        let named = partners.find(|named| named.organisation.id == id);
        named.map_or_else(String::new, |named| named.organisation.name.clone())
    };
    Ok(under
        .into_iter()
        .map(|signature| (name(signature.organisation), signature))
        .collect())
}

/// The page, with what was typed into one of its forms.
pub(super) async fn page(
    cx: &Cx,
    mut held: impl DerefMut<Target = Connection>,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    let connection = &mut *held;
    let application = &found.application;
    let named = found.role != As::Party || found.version.number == application.submitted;
    let selected = outcomes::of(connection, application.id).await?.filter(|_| named);
    let over = application.state.is_over() || selected == Some(false);
    let said = matches!(application.state, State::Returned | State::Closed) || selected.is_some();
    let said = match said && named {
        true => carrying::answer(connection, application.id).await?,
        false => Vec::new(),
    };
    let mut receipt = Receipt::given(&found.version);
    // The day on which an answer is announced may be another by now, by a version of the call that says so.
    if let (Some(receipt), Some(call)) = (&mut receipt, &found.call) {
        receipt.answer_by = call.answer_by.or(receipt.answer_by);
    }
    let bound = applications::is_bound(connection, application.id).await?;
    let signatures = signed(connection, (&found.application, &found.version), &found.partners).await?;
    let answers = answered::of(connection, &[application.id]).await?;
    let base = cx.url(&found.path());
    let (title, lang) = found.frozen.title(cx.lang);
    let lead = finding::lead(connection, found).await?;
    let could = |power: Power| lead.as_ref().is_some_and(|lead| cx.could(power, Some(lead.id)));
    let leads = could(withdrawing::takes(application));
    let carries = found.is_inside() && could(Power::JoinProjects);
    let onward = carrying::onward(cx, connection, found).await?;
    let ways = reading::ways(cx, found);
    let together = deciding_together(cx, connection, found, &ways).await?;
    let project = &found.frozen.project;
    let subject = Subject {
        organisation: 0,
        slug: &application.address,
    };
    let own = history::of(cx, connection, found).await?;
    let mut page = ShowPage {
        events: cx.passed(connection, (Slot::Application, subject), own).await?,
        panels: cx.panels(connection, Slot::Application, subject).await?,
        form,
        title: title.to_owned(),
        language: cx.foreign(lang),
        number: application.number.clone(),
        state: match selected {
            Some(_) => words::stands(&cx.app, cx.lang, application.state, selected),
            None if found.is_inside() => {
                words::stands_now(&cx.app, cx.lang, application, answers.get(&application.id))
            }
            None => cx.t(&words::state_key(application.state, false)),
        },
        call: found.call.as_ref().map(|call| {
            let frozen = found.frozen.call.as_ref().map(|call| call.title.get(cx.lang));
            let (title, lang) = frozen.unwrap_or_else(|| call.title(cx.lang));
            let url = cx.url(&format!("/calls/{}", call.address));
            (title.to_owned(), cx.foreign(lang), url)
        }),
        goes_to: match found.call {
            Some(_) => String::new(),
            None => found.frozen.goes_to(&cx.app, cx.lang),
        },
        project: (found.is_inside() && !project.address.is_empty())
            .then(|| cx.url(&format!("/projects/{}", project.address))),
        partners: partners(cx, connection, &found.partners).await?,
        observed: observed(cx, connection, found).await?,
        files: files(found, &base),
        short: short(&found.version.hash),
        hash: found.version.hash.clone(),
        version: found.version.number,
        received: found
            .version
            .received_at
            .map(|_| words::came(&cx.app, cx.lang, &found.version)),
        // A deadline that was put off since, after an outage, makes nothing late that came before.
        late: receipt.as_ref().is_some_and(|receipt| receipt.late)
            && found.call.as_ref().is_none_or(|call| {
                let received = found.version.received_at;
                received.is_none_or(|at| at >= call.deadline)
            }),
        next: receipt.as_ref().map_or_else(Vec::new, |receipt| {
            let stands = (application.state, bound);
            match found.is_inside() {
                true => receipt.still(&cx.app, cx.lang, stands),
                false => receipt.promises(&cx.app, cx.lang, stands),
            }
        }),
        again: again(cx, found).filter(|_| could(Power::JoinProjects) && !bound),
        corrects: typed_in(cx, connection, found).await?.filter(|_| !bound),
        examine: reading::examined(cx, found),
        from: reading::from(cx, found),
        contact: receipt
            .as_ref()
            .map_or_else(String::new, |receipt| receipt.contact(cx.lang)),
        signatures: signatures
            .iter()
            .map(|(name, signature)| (name.clone(), words::signature(&cx.app, cx.lang, signature)))
            .collect(),
        requested: cx.money(&printed::requests::total(&found.frozen)),
        requests: printed::requests::sums(cx, &found.frozen, false),
        others: Some(printed::requests::elsewhere(&found.frozen))
            .filter(|cents| *cents > 0)
            .map(|cents| cx.money(&cents)),
        answers: printed::requests::answered(cx, &found.frozen),
        terms: printed::terms::said(cx, &found.frozen),
        read: ToRead::default(),
        budgets: budgets(cx, &found.frozen)?,
        versions: past(cx, found, &base),
        said,
        ways,
        together,
        elsewhere: (over && found.is_inside() && !project.address.is_empty())
            .then(|| cx.url(&format!("/projects/{}/submission?call=other", project.address))),
        building: building(cx, found),
        carries: carries && onward.is_none() && may_be_carried(application.state, selected),
        onward,
        may_withdraw: leads && found.is_inside() && next(application.state, Step::Withdraw).is_some(),
        held: applications::holds(connection, application.id)
            .await?
            .map(|why| cx.t(why)),
        base,
        cx,
    };
    drop(held);
    page.read = printed::to_read(cx, &found.frozen).await?;
    cx.page(&page)
}

/// Who said yes to a late answer and who has not yet, by name, for a reader who may admit it.
async fn deciding_together(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    ways: &[(&'static str, String)],
) -> Result<Option<(String, String)>, Error> {
    let call = found.call.as_ref();
    let admits = ways.iter().any(|(word, _)| *word == Verdict::Admit.as_str());
    let together = match admits {
        true => late::together(connection, &found.application, call).await?,
        false => None,
    };
    let Some(together) = together else { return Ok(None) };
    let agreed: Vec<i64> = together.agreed.iter().map(|(one, _)| *one).collect();
    let mut names = Vec::new();
    for ids in [&agreed, &together.open] {
        let known = directory::any_by_ids(connection, ids).await?;
        let known: Vec<String> = known.into_iter().map(|one| one.name).collect();
        names.push(words::all(&cx.app, cx.lang, &known));
    }
    let open = names.pop().unwrap_or_default();
    Ok(Some((names.pop().unwrap_or_default(), open)))
}

/// The partners of a version.
async fn partners(
    cx: &Cx,
    connection: &mut Connection,
    partners: &[Named],
) -> Result<Vec<Partner>, StoreError> {
    let organisations: Vec<Organisation> = partners.iter().map(|one| one.organisation.clone()).collect();
    let stated = mandates::stated(cx, connection, &organisations).await?;
    let partners = partners.iter().map(|named| {
        let organisation = &named.organisation;
        let language = organisation.language.clone();
        let role = cx.t(&format!("project-role-{}", named.party.role));
        (
            organisation.name.clone(),
            language.filter(|language| language != cx.lang.code()),
            cx.url(&format!("/organisations/{}", organisation.slug())),
            match stated.get(&organisation.id) {
                Some(stated) => format!("{role} · {stated}"),
                None => role,
            },
        )
    });
    Ok(partners.collect())
}

/// What an answer on paper lacks, which online is settled before anybody signs.
async fn observed(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<String>, Error> {
    if found.version.channel != Channel::Paper {
        return Ok(Vec::new());
    }
    let lacks = observed::observed(cx, connection, found).await?;
    let name = |key: &str| found.frozen.name(key).to_owned();
    Ok(lacks.iter().map(|lack| lines::words(cx, lack, &name)).collect())
}

/// The files of the version, each with its address.
fn files(found: &Found, base: &str) -> Vec<(String, String)> {
    let files = found.frozen.project.files.iter();
    files
        .map(|file| {
            let url = format!("{base}/versions/{}/files/{}", found.version.number, file.sha256);
            (file.name.clone(), url)
        })
        .collect()
}

fn past(cx: &Cx, found: &Found, base: &str) -> Vec<Past> {
    found
        .versions
        .iter()
        .map(|version| {
            let key = match version.received_at {
                Some(_) => "printed-received",
                None => "printed-frozen",
            };
            Past {
                number: version.number,
                words: cx.tv(key, "moment", &words::came(&cx.app, cx.lang, version)),
                short: short(&version.hash),
                url: format!("{base}/versions/{}", version.number),
                receipt: version.receipt.is_some(),
            }
        })
        .collect()
}

pub(super) async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id, None).await?;
    Ok(cx.redirect(&cx.url(&found.path())))
}

/// What somebody wrote in a field, cut at what a reason may be long.
pub(super) fn words_of(form: &Form, field: &str) -> String {
    let words = form.value(field).trim().replace("\r\n", "\n");
    words.chars().take(WORDS_MOST).collect()
}
