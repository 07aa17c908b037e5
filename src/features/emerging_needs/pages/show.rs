//! A need: what is seen, where, by whom; saying that one sees it too; what may begin from it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::new::named;
use super::{address, counted, found, own, seen};
use crate::features::directory::{self, names};
use crate::features::emerging_needs::need::Need;
use crate::features::emerging_needs::store;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

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
    /// Where whoever may withdraws it.
    withdraw: Option<String>,
    report: String,
}

impl Show<'_> {
    fn ways(&self) -> Vec<(&'static str, String)> {
        named(self.cx)
    }
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (need, by) = found(&mut connection, &at).await?;
    let stands = need.withdrawn.is_none();
    let told = seen(&cx, &mut connection, &need).await?;
    let every = store::seen(&mut connection, need.id).await?;
    let shown = directory::published_by_ids(&mut connection, &told.named).await?;
    let mut voices = Vec::new();
    for one in own(&cx, &mut connection).await? {
        if !stands || one.id == need.organisation {
            continue;
        }
        let said = every.iter().find(|(id, _)| *id == one.id);
        let slug = one.slug();
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
            names::theme(&cx, &typed.theme).to_owned(),
        ),
        communes: typed
            .communes
            .iter()
            .map(|code| (cx.url(&format!("/communes/{code}")), names::commune(&cx, code)))
            .collect(),
        when: cx.day(&need.created_at),
        counted: counted(&cx, &told),
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
            let next = address(&cx, &need, "");
            let next = utf8_percent_encode(&next, NON_ALPHANUMERIC);
            cx.url(&format!("/sign-in?next={next}"))
        }),
        petition: (stands && asks).then(|| petition(&cx, &need)),
        withdraw: (cx.could(Power::Administer, None)
            || stands && cx.could(Power::AnswerCalls, Some(need.organisation)))
        .then(|| address(&cx, &need, "/withdraw")),
        // Whoever is not named is not given away by the way to object either.
        report: match typed.named {
            true => cx.url(&format!("/objections/new?organisation={}", by.key)),
            false => cx.url("/objections/new"),
        },
        cx: &cx,
    })
}

/// Where one begins a petition from a need; what is known of it already stands there.
fn petition(cx: &Cx, need: &Need) -> String {
    let link = cx.absolute(&address(cx, need, ""));
    let words = format!("{}\n\n{}\n\n{link}", need.typed.title, need.typed.words);
    let mut about = vec![
        ("title", need.typed.title.as_str()),
        ("theme", need.typed.theme.as_str()),
        ("words", words.as_str()),
    ];
    // A petition names one commune in its address; the others are ticked by hand.
    about.extend(need.typed.communes.first().map(|code| ("commune", code.as_str())));
    let about: Vec<String> = about
        .into_iter()
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
        .collect();
    cx.url(&format!("/petitions/new?{}", about.join("&")))
}
