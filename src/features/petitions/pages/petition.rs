//! A petition: what it asks of whom, by when it is answered, who asks with it, the answer and what became
//! of it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{address, paragraphs, stands};
use crate::features::calls;
use crate::features::directory::{self, Organisation, names, placed};
use crate::features::petitions::answer::{Answer, Note, Part};
use crate::features::petitions::finding::{self, Found};
use crate::features::petitions::petition::{Petition, State, Step, next};
use crate::features::petitions::store::about::Frozen;
use crate::features::petitions::store::{about, said, supports};
use crate::features::policies;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/petitions/{id}", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/petitions/templates/petition.html")]
struct PetitionPage<'a> {
    cx: &'a Cx,
    here: String,
    title: String,
    language: Option<&'static str>,
    draft: bool,
    petitioner: (String, String),
    addressee: (String, String),
    stands: String,
    late: bool,
    due: Option<String>,
    opened: Option<String>,
    /// Why its text is hidden.
    hidden: Option<String>,
    reads: bool,
    lines: Vec<String>,
    themes: Vec<(String, String)>,
    communes: Vec<(String, String)>,
    /// The policy it is about, and the calls it became: name, language where it is not the page's, address.
    policy: Option<Named>,
    calls: Vec<Named>,
    texts: Vec<Frozen>,
    answer: Option<Shown>,
    notes: Vec<Said>,
    supporters: Vec<(String, String)>,
    /// Organisations of the asker that do not support it yet; those that do: name and address.
    may_support: Vec<(String, String)>,
    may_stop: Vec<(String, String)>,
    sign_in: Option<String>,
    /// Whether one could support it who acts for no organisation yet.
    acts_for_nobody: bool,
    /// Its version as it is read here, which is the one that is opened.
    version: i64,
    may: May,
    /// What a call that is begun from it is sent with, for whoever may.
    begins: Option<String>,
    report: String,
    panels: Vec<String>,
}

/// What the asker may do with it.
struct May {
    write: bool,
    open: bool,
    discard: bool,
    withdraw: bool,
    close: bool,
    answer: bool,
    tell: bool,
    administer: bool,
}

impl May {
    fn of(cx: &Cx, petition: &Petition) -> Self {
        let author = cx.could(Power::AnswerCalls, Some(petition.organisation));
        let answering = cx.could(Power::AnswerPetitions, Some(petition.addressee));
        let leads = |step: Step| next(petition.state, step).is_some();
        let draft = petition.state == State::Draft;
        Self {
            write: author && (draft || petition.may_be_amended(cx.app.clock.today())),
            open: author && leads(Step::Open),
            discard: author && draft,
            withdraw: author && leads(Step::Withdraw),
            close: author && leads(Step::Close),
            answer: answering && leads(Step::Answer),
            tell: (author || answering) && leads(Step::FollowUp),
            administer: petition.is_public() && cx.could(Power::Administer, None),
        }
    }
}

/// A name, its language where it is not the page's, and an address.
type Named = (String, Option<&'static str>, String);

/// An answer as it is shown.
struct Shown {
    outcome: String,
    /// Why it is hidden.
    hidden: Option<String>,
    when: String,
    language: Option<&'static str>,
    lines: Vec<String>,
}

/// What became of it, as it is shown.
struct Said {
    /// What the address of hiding it says.
    part: String,
    hidden: Option<String>,
    who: String,
    when: String,
    language: Option<&'static str>,
    lines: Vec<String>,
}

/// Name and address of an organisation.
fn linked(cx: &Cx, organisation: &Organisation) -> (String, String) {
    let url = cx.url(&format!("/organisations/{}", organisation.slug()));
    (organisation.name.clone(), url)
}

/// A draft is there for those who act for its organisation.
async fn visible(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Found, Error> {
    match finding::find(connection, id).await {
        Err(Error::NotFound) => {}
        answer => return answer,
    }
    let found = finding::any(connection, id).await?;
    match found.petition.state == State::Draft && cx.could(Power::AnswerCalls, Some(found.petitioner.id)) {
        true => Ok(found),
        false => Err(Error::NotFound),
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = visible(&cx, &mut connection, &id).await?;
    let petition = &found.petition;
    let here = address(&cx, petition);
    let (themes, communes) = about::of(&mut connection, petition.id).await?;
    let answer = said::answer_to(&mut connection, petition.id).await?;
    let late = petition.late(&cx.app.clock);
    let notes = said::notes(&mut connection, petition.id).await?;
    let supporting: Vec<i64> = supports::of(&mut connection, petition.id)
        .await?
        .into_iter()
        .map(|(organisation, _)| organisation)
        .filter(|organisation| *organisation != petition.organisation)
        .collect();
    let published = directory::published_by_ids(&mut connection, &supporting).await?;
    let supporters = supporting
        .iter()
        .filter_map(|id| published.iter().find(|one| one.id == *id))
        .map(|one| linked(&cx, one))
        .collect();
    let own = finding::own(&cx, &mut connection).await?;
    let open_to_support = next(petition.state, Step::Support).is_some();
    let supports_at = |wanted: bool| {
        own.iter()
            .filter(|one| open_to_support && ![petition.organisation, petition.addressee].contains(&one.id))
            .filter(|one| supporting.contains(&one.id) == wanted)
            .map(|one| {
                let path = format!("/organisations/{}/petitions/{}/support", one.slug(), petition.key);
                (one.name.clone(), cx.url(&path))
            })
            .collect()
    };
    let subject_slug = petition.address();
    let panels = match petition.state {
        State::Draft => Vec::new(),
        _ => {
            let subject = Subject {
                organisation: 0,
                slug: &subject_slug,
            };
            cx.panels(&mut connection, Slot::Petition, subject).await?
        }
    };
    let texts = about::texts(&mut connection, petition.id).await?;
    let policy = match &petition.policy {
        Some(address) => policies::find(&mut connection, address).await?,
        None => None,
    };
    let policy = policy.map(|policy| {
        let (name, lang) = policy.name(cx.lang);
        let url = cx.url(&format!("/policies/{}", policy.address));
        (name.to_owned(), cx.foreign(lang), url)
    });
    let mut became = Vec::new();
    for id in supports::calls_of(&mut connection, petition.id).await? {
        if let Some(call) = calls::by_id(&mut connection, id).await? {
            let (title, lang) = call.title(cx.lang);
            let url = cx.url(&format!("/calls/{}", call.address));
            became.push((title.to_owned(), cx.foreign(lang), url));
        }
    }
    let begins = super::call::begins(&cx, &mut connection, &found).await?;
    let reads = found.is_read_by(&cx);
    // What is hidden of the answer and of what followed is read by the same people as a hidden text.
    let concerns = found.concerns(&cx);
    cx.page(&PetitionPage {
        title: match reads {
            true => petition.title.clone(),
            false => cx.t("petitions-hidden-title"),
        },
        language: cx.foreign(petition.language).filter(|_| reads),
        draft: petition.state == State::Draft,
        petitioner: linked(&cx, &found.petitioner),
        addressee: linked(&cx, &found.addressee),
        stands: stands(&cx, petition, late),
        late: late.is_some(),
        due: petition.due_on.map(|day| cx.date(&day)),
        opened: petition.opened_at.map(|at| cx.day(&at)),
        hidden: petition.hidden_at.map(|_| petition.hidden_reason.clone()),
        lines: if reads {
            paragraphs(&petition.words)
        } else {
            Vec::new()
        },
        themes: themes
            .iter()
            .map(|slug| {
                (
                    names::theme(&cx, slug).to_owned(),
                    cx.url(&format!("/themes/{slug}")),
                )
            })
            .collect(),
        communes: placed::today(&cx, &communes)
            .iter()
            .map(|code| (names::commune(&cx, code), cx.url(&format!("/communes/{code}"))))
            .collect(),
        policy,
        calls: became,
        texts: if reads { texts } else { Vec::new() },
        answer: answer.map(|(answer, hidden)| shown(&cx, &answer, hidden, concerns)),
        notes: notes
            .into_iter()
            .map(|note| told(&cx, &found, note, concerns))
            .collect(),
        supporters,
        may_support: supports_at(false),
        may_stop: supports_at(true),
        sign_in: (open_to_support && cx.actor().is_none()).then(|| {
            let next = utf8_percent_encode(&here, NON_ALPHANUMERIC);
            cx.url(&format!("/sign-in?next={next}"))
        }),
        acts_for_nobody: open_to_support
            && cx.actor().is_some_and(|actor| {
                let mut mandates = actor.mandates.iter();
                mandates.all(|mandate| mandate.organisation.is_none())
            }),
        version: petition.version,
        may: May::of(&cx, petition),
        begins: begins.then(chance::token),
        report: cx.url(&format!("/objections/new?organisation={}", found.petitioner.key)),
        reads,
        here,
        panels,
        cx: &cx,
    })
}

fn told(cx: &Cx, found: &Found, note: Note, concerns: bool) -> Said {
    Said {
        part: Part::Note(note.id).word(),
        who: match note.organisation == found.addressee.id {
            true => found.addressee.name.clone(),
            false => found.petitioner.name.clone(),
        },
        when: cx.day(&note.created_at),
        language: cx.foreign(note.language),
        lines: match note.hidden.is_none() || concerns {
            true => paragraphs(&note.words),
            false => Vec::new(),
        },
        hidden: note.hidden,
    }
}

fn shown(cx: &Cx, answer: &Answer, hidden: Option<String>, concerns: bool) -> Shown {
    Shown {
        outcome: cx.t(&format!("petitions-outcome-{}", answer.outcome.as_str())),
        when: cx.date(&answer.answered_on),
        language: cx.foreign(answer.language),
        lines: match hidden.is_none() || concerns {
            true => paragraphs(&answer.words),
            false => Vec::new(),
        },
        hidden,
    }
}
