//! What was sent to the programmes of a funder and to the calls of an organiser, for their people.

use askama::Template;
use axum::response::Response;

use super::lines::{Known, Line, line};
use crate::features::applications::State;
use crate::features::calls;
use crate::features::desk::bodies::bodies;
use crate::features::desk::store::answered;
use crate::features::desk::store::received::{self, Wanted};
use crate::features::programmes::Programme;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
pub(super) use crate::shared::web::narrowing::asked;
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};

/// Applications on a page.
const ON_A_PAGE: usize = 20;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/desk/templates/about.html")]
struct AboutPage<'a> {
    cx: &'a Cx,
}

#[derive(Template)]
#[template(path = "features/desk/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    form: Form,
    programmes: Vec<(String, String)>,
    calls: Vec<(String, String)>,
    states: Vec<(String, String)>,
    whose: Vec<(String, String)>,
    made: Vec<(String, String)>,
    /// For whom the asker reads.
    funders: String,
    /// Whether something is looked for.
    narrowed: bool,
    total: u64,
    /// How many several make together, and how many one makes alone, in a sentence.
    counted: Option<String>,
    /// What waits besides.
    waiting: Vec<String>,
    lines: Vec<Line>,
    next: Option<String>,
    start: Option<String>,
    /// Where readers are asked, for whoever may.
    readers: Option<String>,
    /// Where each funder for which the asker keeps programmes writes its letters: name, address.
    letters: Vec<(String, String)>,
}

/// The states in which something may stand that was sent.
fn states(cx: &Cx) -> Vec<(String, String)> {
    let mut states = vec![(String::new(), cx.t("desk-any"))];
    let sent = State::ALL.into_iter().filter(|state| *state >= State::Submitted);
    states.extend(sent.map(|state| (state.as_str().to_owned(), state_word(cx, state))));
    states
}

fn made_word(cx: &Cx, made: &str) -> String {
    match made {
        "" => cx.t("desk-any"),
        _ => cx.t(&format!("desk-made-{made}")),
    }
}

/// Where an application stands, as those who read it say.
pub(super) fn state_word(cx: &Cx, state: State) -> String {
    cx.t(&format!("desk-state-{}", state.as_str().replace('_', "-")))
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let [programme, call, state, after, mine, made] = asked(
        cx.query(),
        ["programme", "call", "state", "after", "mine", "made"],
    );
    // What the desk is, everybody reads; what came to it, those who read for a funder.
    if !cx.actor().is_some_and(|actor| actor.holds(Power::ReadFiles)) {
        return cx.page(&AboutPage { cx: &cx });
    }
    let mut connection = cx.app.db.read().await?;
    let form = match super::numbers::led(&cx, &mut connection).await? {
        super::numbers::Led::There(response) => return Ok(response),
        super::numbers::Led::Nowhere(form) => form,
    };
    let person = cx.someone()?.person;
    let bodies = bodies(&cx, &mut connection).await?;
    let own: Vec<&Programme> = bodies.iter().flat_map(|one| &one.programmes).collect();
    let mine = mine == "yes";
    let ids: Vec<i64> = bodies.iter().map(|one| one.organisation.id).collect();
    let organisers = bodies.iter().filter(|one| one.organises);
    let organisers: Vec<i64> = organisers.map(|one| one.organisation.id).collect();
    // Whatever it is narrowed by: every call that something answers of what these bodies see.
    let every = Wanted {
        funders: ids.clone(),
        organisers: organisers.clone(),
        programmes: own.iter().map(|one| one.id).collect(),
        ..Wanted::default()
    };
    let answered = answered::calls(&mut connection, &every).await?;
    let answered = calls::by_ids(&mut connection, &answered).await?;
    let chosen = answered.iter().find(|one| one.address == call);
    let wanted = Wanted {
        funders: ids.clone(),
        organisers: match programme.is_empty() {
            true => organisers,
            false => Vec::new(),
        },
        // One that nothing of it answers is no call of theirs.
        call: (!call.is_empty()).then(|| chosen.map_or(0, |one| one.id)),
        narrowed: !programme.is_empty(),
        programmes: own
            .iter()
            .filter(|one| programme.is_empty() || one.address == programme)
            .map(|one| one.id)
            .collect(),
        state: state
            .parse::<State>()
            .map_or_else(|()| String::new(), |state| state.as_str().to_owned()),
        after,
        reader: if mine { person } else { 0 },
        together: match made.as_str() {
            "together" => Some(true),
            "alone" => Some(false),
            _ => None,
        },
    };
    let made = if wanted.together.is_some() {
        made
    } else {
        String::new()
    };
    let most = i64::try_from(ON_A_PAGE).unwrap_or_default() + 1;
    let mut found = received::page(&mut connection, &wanted, most).await?;
    let more = found.len() > ON_A_PAGE;
    found.truncate(ON_A_PAGE);
    let page = |after: &str| {
        let query = serde_html_form::to_string([
            ("programme", programme.as_str()),
            ("call", call.as_str()),
            ("state", wanted.state.as_str()),
            ("mine", if mine { "yes" } else { "" }),
            ("made", made.as_str()),
            ("after", after),
        ]);
        cx.url(&format!("/desk?{}", query.unwrap_or_default()))
    };
    let known = Known::of(&cx, &mut connection, &found).await?;
    let subject = Subject {
        organisation: 0,
        slug: "",
    };
    let waiting = cx.panels(&mut connection, Slot::Received, subject).await?;
    let mut programmes = vec![(String::new(), cx.t("desk-any"))];
    programmes.extend(
        own.iter()
            .map(|one| (one.address.clone(), one.draft.name(cx.lang).0.to_owned())),
    );
    let mut calls = vec![(String::new(), cx.t("desk-any"))];
    calls.extend(
        answered
            .iter()
            .map(|one| (one.address.clone(), one.title(cx.lang).0.to_owned())),
    );
    let (several, alone) = received::count(&mut connection, &wanted).await?;
    let names: Vec<&str> = bodies.iter().map(|one| one.organisation.name.as_str()).collect();
    let keeps = |id: i64| cx.could(Power::KeepProgrammes, Some(id));
    cx.page(&ListPage {
        narrowed: mine
            || !form.is_fine()
            || !made.is_empty()
            || !programme.is_empty()
            || !call.is_empty()
            || !wanted.state.is_empty(),
        form: form
            .with("programme", &programme)
            .with("call", &call)
            .with("state", &wanted.state)
            .with("mine", if mine { "yes" } else { "" })
            .with("made", &made),
        programmes,
        calls,
        states: states(&cx),
        whose: vec![
            (String::new(), cx.t("desk-any")),
            ("yes".to_owned(), cx.t("desk-mine")),
        ],
        made: ["", "together", "alone"]
            .map(|one| (one.to_owned(), made_word(&cx, one)))
            .to_vec(),
        funders: names.join(", "),
        total: several + alone,
        counted: (several + alone > 0).then(|| {
            let counts = [("several", Arg::from(several)), ("alone", Arg::from(alone))];
            cx.ta("desk-counted", &counts)
        }),
        waiting,
        lines: found.iter().map(|one| line(&cx, one, &known, &ids)).collect(),
        next: found.last().filter(|_| more).map(|last| page(&last.number)),
        start: (!wanted.after.is_empty()).then(|| page("")),
        letters: bodies
            .iter()
            .filter(|one| one.funds)
            .map(|one| &one.organisation)
            .filter(|one| keeps(one.id))
            .map(|one| {
                let way = format!("/organisations/{}/letter-words", one.slug());
                (one.name.clone(), cx.url(&way))
            })
            .collect(),
        readers: ids.iter().any(|id| keeps(*id)).then(|| cx.url("/desk/readers")),
        cx: &cx,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_question_in_an_address_is_read(query in any::<String>()) {
            let asked = super::asked(Some(&query), ["programme", "state", "after"]);
            prop_assert!(asked.iter().all(|one| one.chars().count() <= 200));
        }
    }
}
