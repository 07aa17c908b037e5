//! A need: what is seen, where, by whom; saying that one sees it too; what may begin from it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::new::named;
use super::{address, counted, found, own, seen};
use crate::features::directory::{self, names, placed};
use crate::features::emerging_needs::need::Need;
use crate::features::emerging_needs::store;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/observatory/needs/{id}", Access::Everyone, get(show))
}

/// An organisation of the asker's that may say that it sees the need too.
struct Voice {
    slug: String,
    name: String,
    action: String,
    /// Whether it said so.
    sees: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "features/emerging_needs/templates/show.html")]
struct Show<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    lines: Vec<String>,
    /// Why it was withdrawn.
    withdrawn: Option<String>,
    theme: (String, String),
    communes: Vec<(String, String)>,
    when: String,
    counted: String,
    /// Page and name of those who are named.
    named: Vec<(String, String)>,
    /// The others, in words.
    others: String,
    voices: Vec<Voice>,
    sign_in: Option<String>,
    petition: Option<String>,
    /// Where one begins a project that already says what this is about.
    project: String,
    /// What was wrong with what was just sent.
    faults: Form,
    /// Where whoever may withdraws it.
    withdraw: Option<String>,
    report: String,
}

impl Show<'_> {
    /// What was wrong with what one of the asker's organisations sent.
    fn fault(&self, voice: &Voice) -> Option<String> {
        self.faults
            .error(&format!("named-{}", voice.slug))
            .map(|key| self.cx.t(key))
    }

    fn ways(&self) -> Vec<(&'static str, String)> {
        named(self.cx)
    }
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    page(&cx, &at, None).await
}

/// The page of a need; what was wrong with what an organisation just sent, by the key of a text, stands beside its form.
pub(super) async fn page(cx: &Cx, at: &str, wrong: Option<(i64, &'static str)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (need, by) = found(&mut connection, at).await?;
    let stands = need.withdrawn.is_none();
    let every = store::seen(&mut connection, need.id).await?;
    let told = seen(cx, &need, &every);
    let shown = directory::published_by_ids(&mut connection, &told.named).await?;
    let mut voices = Vec::new();
    let mut faults = Form::new();
    for one in own(cx, &mut connection).await? {
        let said = every.iter().find(|(id, _)| *id == one.id);
        // Of what was withdrawn, one may still take back that one saw it.
        if one.id == need.organisation || !stands && said.is_none() {
            continue;
        }
        let slug = one.slug();
        if let Some((sender, key)) = wrong
            && sender == one.id
        {
            faults.refuse(format!("named-{slug}"), key);
        }
        voices.push(Voice {
            action: cx.url(&format!("/organisations/{slug}/needs/{}/seen", need.address)),
            sees: said.is_some(),
            form: Form::new().with("sending", &chance::token()).with(
                "named",
                match said {
                    Some((_, true)) => "1",
                    Some((_, false)) => "0",
                    None => "",
                },
            ),
            name: one.name,
            slug,
        });
    }
    drop(connection);
    let typed = &need.typed;
    let lines = typed.words.lines().map(str::trim).filter(|line| !line.is_empty());
    let page = |one: &directory::Organisation| cx.url(&format!("/organisations/{}", one.slug()));
    let asks = cx.actor().is_some_and(|actor| actor.holds(Power::AnswerCalls));
    cx.page(&Show {
        title: if stands {
            typed.title.clone()
        } else {
            cx.t("emerging-withdrawn-title")
        },
        language: cx.foreign(typed.language).filter(|_| stands),
        lines: lines.filter(|_| stands).map(str::to_owned).collect(),
        withdrawn: need.withdrawn.clone(),
        theme: (
            cx.url(&format!("/themes/{}", typed.theme)),
            names::theme(cx, &typed.theme).to_owned(),
        ),
        communes: placed::today(cx, &typed.communes)
            .iter()
            .map(|code| (cx.url(&format!("/communes/{code}")), names::commune(cx, code)))
            .collect(),
        when: cx.day(&need.created_at),
        counted: counted(cx, &told),
        named: shown.iter().map(|one| (page(one), one.name.clone())).collect(),
        others: match told.others {
            Some(others) => cx.tn("emerging-others", &others),
            None => cx.tn(
                "emerging-others-few",
                &cx.app.territory.surveys.secrecy.organisations,
            ),
        },
        voices,
        sign_in: (stands && cx.actor().is_none()).then(|| {
            let next = address(cx, &need, "");
            let next = utf8_percent_encode(&next, NON_ALPHANUMERIC);
            cx.url(&format!("/sign-in?next={next}"))
        }),
        petition: (stands && asks).then(|| petition(cx, &need)),
        project: project(cx, &need),
        faults,
        withdraw: (cx.could(Power::Administer, None)
            || stands && cx.could(Power::AnswerCalls, Some(need.organisation)))
        .then(|| address(cx, &need, "/withdraw")),
        // Whoever is not named is not given away by the way to object either.
        report: match typed.named {
            true => cx.url(&format!("/objections/new?organisation={}", by.key)),
            false => cx.url("/objections/new"),
        },
        cx,
    })
}

/// Characters of a need that go into an address; the whole is behind the link that goes with them.
const CARRIED: usize = 600;

/// A query string; what is empty is left out.
fn query(about: &[(&str, &str)]) -> String {
    let about = about.iter().filter(|(_, value)| !value.is_empty());
    let about: Vec<String> = about
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
        .collect();
    about.join("&")
}

/// Where one begins a petition from a need; what is known of it already stands there.
fn petition(cx: &Cx, need: &Need) -> String {
    let typed = &need.typed;
    let link = cx.absolute(&address(cx, need, ""));
    let carried: String = typed.words.chars().take(CARRIED).collect();
    let rest = if carried == typed.words { "" } else { "…" };
    let words = format!("{}\n\n{carried}{rest}\n\n{link}", typed.title);
    let mut about = vec![
        ("title", typed.title.as_str()),
        ("theme", &typed.theme),
        ("words", &words),
    ];
    // A petition names one commune in its address; the others are ticked by hand.
    about.extend(typed.communes.first().map(|code| ("commune", code.as_str())));
    cx.url(&format!("/petitions/new?{}", query(&about)))
}

/// Where one begins a project from a need: its title and its places stand there already.
fn project(cx: &Cx, need: &Need) -> String {
    let typed = &need.typed;
    let places = typed.communes.join(" ");
    let about = [
        ("title", typed.title.as_str()),
        ("language", typed.language.code()),
        ("communes", &places),
    ];
    cx.url(&format!("/projects/new?{}", query(&about)))
}
