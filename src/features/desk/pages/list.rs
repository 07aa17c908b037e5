//! What was sent to the programmes of a funder, for its people.

use askama::Template;
use axum::response::Response;
use axum::routing::get;

use crate::features::applications::{self, State};
use crate::features::desk::coverage::{Covered, is_open, sum};
use crate::features::desk::decision::Viewer;
use crate::features::desk::finding::{self, Reading};
use crate::features::desk::store::decisions;
use crate::features::desk::store::received::{self, Wanted};
use crate::features::programmes::Programme;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

/// Applications on a page.
const ON_A_PAGE: usize = 20;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk", Access::Holding(Power::ReadFiles), get(show))
}

/// An application in the list.
struct Line {
    url: String,
    title: (String, Option<&'static str>),
    by: String,
    sums: String,
    covered: String,
    /// What it waits for from the asker and their funder.
    awaited: Vec<String>,
}

#[derive(Template)]
#[template(path = "features/desk/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    form: Form,
    programmes: Vec<(String, String)>,
    states: Vec<(String, String)>,
    /// For whom the asker reads.
    funders: String,
    total: u64,
    lines: Vec<Line>,
    next: Option<String>,
    start: Option<String>,
}

/// What an address asks, by name; nothing where it does not say. Long words are cut.
pub(super) fn asked<const N: usize>(query: Option<&str>, by: [&str; N]) -> [String; N] {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
    by.map(|wanted| {
        let pair = pairs.iter().find(|(name, _)| name == wanted);
        pair.map_or_else(String::new, |(_, value)| value.trim().chars().take(200).collect())
    })
}

/// The states in which something may stand that was sent.
fn states(cx: &Cx) -> Vec<(String, String)> {
    let mut states = vec![(String::new(), cx.t("desk-any"))];
    let sent = State::ALL.into_iter().filter(|state| *state >= State::Submitted);
    states.extend(sent.map(|state| (state.as_str().to_owned(), state_word(cx, state))));
    states
}

/// Where an application stands, as those who read it say.
pub(super) fn state_word(cx: &Cx, state: State) -> String {
    cx.t(&format!("desk-state-{}", state.as_str().replace('_', "-")))
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let [programme, state, after] = asked(cx.query(), ["programme", "state", "after"]);
    let mut connection = cx.app.db.read().await?;
    let funders = finding::funders(&cx, &mut connection).await?;
    let own: Vec<&Programme> = funders.iter().flat_map(|(_, own)| own).collect();
    let wanted = Wanted {
        programmes: own
            .iter()
            .filter(|one| programme.is_empty() || one.address == programme)
            .map(|one| one.id)
            .collect(),
        state: state
            .parse::<State>()
            .map_or_else(|()| String::new(), |state| state.as_str().to_owned()),
        after,
    };
    let most = i64::try_from(ON_A_PAGE).unwrap_or_default() + 1;
    let mut numbers = received::numbers(&mut connection, &wanted, most).await?;
    let more = numbers.len() > ON_A_PAGE;
    numbers.truncate(ON_A_PAGE);
    let page = |after: &str| {
        let query = serde_html_form::to_string([
            ("programme", programme.as_str()),
            ("state", wanted.state.as_str()),
            ("after", after),
        ]);
        cx.url(&format!("/desk?{}", query.unwrap_or_default()))
    };
    let ids: Vec<i64> = funders.iter().map(|(organisation, _)| organisation.id).collect();
    let mut lines = Vec::new();
    for number in &numbers {
        lines.extend(line(&cx, &mut connection, number, &ids).await?);
    }
    let mut programmes = vec![(String::new(), cx.t("desk-any"))];
    programmes.extend(
        own.iter()
            .map(|one| (one.address.clone(), one.draft.name(cx.lang).0.to_owned())),
    );
    let names: Vec<&str> = funders.iter().map(|(one, _)| one.name.as_str()).collect();
    cx.page(&ListPage {
        form: Form::new()
            .with("programme", &programme)
            .with("state", &wanted.state),
        programmes,
        states: states(&cx),
        funders: names.join(", "),
        total: received::count(&mut connection, &wanted).await?,
        lines,
        next: numbers.last().filter(|_| more).map(|last| page(last)),
        start: (!wanted.after.is_empty()).then(|| page("")),
        cx: &cx,
    })
}

async fn line(
    cx: &Cx,
    connection: &mut Connection,
    number: &str,
    funders: &[i64],
) -> Result<Option<Line>, Error> {
    let Some(sent) = applications::sent(connection, number).await? else {
        return Ok(None);
    };
    let (columns, asked) = finding::requests(connection, &sent).await?;
    let Some(own) = columns.iter().find(|column| funders.contains(&column.funder.id)) else {
        return Ok(None);
    };
    let decisions = decisions::of_application(connection, sent.application.id).await?;
    let reading = finding::reading(connection, cx.someone()?, &sent).await?;
    // What is not notified is for those who may read: nobody learns here what their own organisation is not told yet.
    let viewer = match reading {
        Reading::Clear => Viewer::Funder(own.funder.id),
        Reading::Undeclared | Reading::Declared | Reading::Within => Viewer::Partners,
    };
    let is_own = |programme: i64| {
        let mut columns = columns.iter();
        columns.any(|one| one.programme.id == programme && funders.contains(&one.funder.id))
    };
    let ours = sum(&asked, &decisions, viewer, |one| is_own(one.programme));
    let all = sum(&asked, &decisions, viewer, |_| true);
    let mut awaited = Vec::new();
    match reading {
        Reading::Undeclared => awaited.push(cx.t("desk-awaited-declaration")),
        Reading::Within | Reading::Declared => awaited.push(cx.t("desk-awaited-nothing")),
        Reading::Clear => {}
    }
    let open = asked.iter().filter(|one| is_own(one.programme) && one.cents > 0);
    let open = open.filter(|one| is_open(&decisions, one)).count() as u64;
    if open > 0 && reading == Reading::Clear {
        awaited.push(cx.tn("desk-awaited-decisions", &open));
    }
    let (title, lang) = sent.frozen.title(cx.lang);
    let lead = sent.frozen.lead().map_or("", |lead| lead.name.as_str());
    let mut by = vec![
        state_word(cx, sent.application.state),
        sent.application.number.clone(),
        lead.to_owned(),
        cx.tn("desk-partners", &(sent.partners.len() as u64)),
    ];
    by.extend(
        sent.version
            .received_at
            .map(|at| cx.tv("desk-received", "date", &cx.day(&at))),
    );
    Ok(Some(Line {
        url: cx.url(&format!("/desk/applications/{}", sent.application.number)),
        title: (title.to_owned(), cx.foreign(lang)),
        by: by.join(" · "),
        sums: cx.ta(
            "desk-sums",
            &[
                ("ours", Arg::Text(&cx.money(&ours.requested))),
                ("all", Arg::Text(&cx.money(&all.requested))),
            ],
        ),
        covered: covered(cx, all),
        awaited,
    }))
}

/// How far an application is covered, in a sentence.
pub(in crate::features::desk) fn covered(cx: &Cx, all: Covered) -> String {
    cx.ta(
        "desk-covered",
        &[
            ("voted", Arg::Text(&cx.money(&all.voted))),
            ("proposed", Arg::Text(&cx.money(&all.proposed))),
            ("awaited", Arg::Text(&cx.money(&all.awaited))),
            ("missing", Arg::Text(&cx.money(&all.missing))),
        ],
    )
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
