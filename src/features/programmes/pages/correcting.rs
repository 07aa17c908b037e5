//! A funder corrects an envelope: how much there is, never less than what is engaged, and for whom more narrowly than its programme; always
//! with the reason, which stays.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{kept, kind_name, name, refused};
use crate::features::directory::{Kind, Organisation, names, placed};
use crate::features::file;
use crate::features::programmes::content::LINE_MOST;
use crate::features::programmes::envelope::{CENTS_MOST, Change, Envelope, Only, Refusal};
use crate::features::programmes::moved;
use crate::features::programmes::programme::Programme;
use crate::features::programmes::{actions, actions::Keeping, store};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::{Arg, listed};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/programmes/{id}/envelopes/{envelope}",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(correct),
    )
}

#[derive(Template)]
#[template(path = "features/programmes/templates/correcting.html")]
struct CorrectingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: &'a Organisation,
    programme: &'a Programme,
    name: (String, Option<&'static str>),
    envelope: &'a Envelope,
    /// Why the amount is out of bounds.
    bound: Option<String>,
}

impl CorrectingPage<'_> {
    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|chosen| chosen == value)
    }

    /// Boxes that can be ticked together: name of the field, and pairs of value and words.
    fn boxes(&self) -> [(&'static str, Vec<(String, String)>); 2] {
        let cx = self.cx;
        let kinds = Kind::ALL.iter().copied();
        let themes = cx.app.territory.themes.iter();
        [
            (
                "kind",
                kinds
                    .map(|kind| (kind.as_str().to_owned(), kind_name(cx, kind)))
                    .collect(),
            ),
            (
                "theme",
                themes
                    .map(|theme| (theme.slug.clone(), names::theme(cx, &theme.slug).to_owned()))
                    .collect(),
            ),
        ]
    }

    fn sides(&self) -> Vec<names::CommunesOfSide> {
        names::communes_by_side(self.cx, |code| self.ticked("commune", code))
    }
}

/// For whom the money of an envelope is, in a sentence; nothing where that is as its programme says.
pub(super) fn only_said(cx: &Cx, only: &Only) -> Option<String> {
    let whom = for_whom(cx, only);
    (!whom.is_empty()).then(|| cx.tv("envelope-only", "only", &whom))
}

/// For whom the money of an envelope is, more narrowly than its programme: which bodies, what it is about, and where.
#[must_use]
pub fn for_whom(cx: &Cx, only: &Only) -> String {
    let kinds = only.kinds.iter().filter_map(|word| word.parse::<Kind>().ok());
    let kinds = kinds.map(|kind| kind_name(cx, kind));
    let themes = only.themes.iter().map(|slug| names::theme(cx, slug).to_owned());
    let communes = placed::today(cx, &only.communes);
    let communes = communes.iter().map(|code| names::commune(cx, code));
    let lists = [
        kinds.collect::<Vec<_>>(),
        themes.collect::<Vec<_>>(),
        communes.collect::<Vec<_>>(),
    ];
    let said: Vec<String> = lists
        .iter()
        .filter(|list| !list.is_empty())
        .map(|list| list.join(", "))
        .collect();
    listed(cx.lang, &said)
}

/// What was corrected, in a sentence.
pub(super) fn changed(cx: &Cx, change: &Change) -> String {
    let (before, amount, date) = (
        cx.money(&change.before),
        cx.money(&change.cents),
        cx.day(&change.at),
    );
    let args = [
        ("before", Arg::Text(&before)),
        ("amount", Arg::Text(&amount)),
        ("date", Arg::Text(&date)),
        ("why", Arg::Text(&change.words)),
    ];
    match change.before == change.cents {
        true => cx.ta("envelope-changed-whom", &args),
        false => cx.ta("envelope-changed", &args),
    }
}

/// The envelope of a programme with a number, as an address names it; none of a common fund, whose members vote.
async fn find(connection: &mut Connection, programme: &Programme, at: &str) -> Result<Envelope, Error> {
    let all = store::envelopes(connection, programme.id).await?;
    let found = all.into_iter().find(|one| one.id.to_string() == at);
    found
        .filter(|_| programme.pooled.is_none())
        .ok_or(Error::NotFound)
}

fn page(
    cx: &Cx,
    (programme, funder, envelope): (&Programme, &Organisation, &Envelope),
    form: &Form,
    bound: Option<String>,
) -> Result<Response, Error> {
    cx.page(&CorrectingPage {
        form,
        funder,
        name: name(cx, &programme.draft),
        programme,
        envelope,
        bound,
        cx,
    })
}

async fn show(cx: Cx, Path((at, envelope)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (programme, funder, _) = kept(&cx, &mut connection, &at).await?;
    let envelope = find(&mut connection, &programme, &envelope).await?;
    let seen = store::corrected(&mut connection, envelope.id).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &seen.to_string())
        .with("amount", &cx.money(&envelope.cents))
        .with_every("kind", &envelope.only.kinds)
        .with_every("theme", &envelope.only.themes)
        .with_every("commune", &placed::today(&cx, &envelope.only.communes));
    page(&cx, (&programme, &funder, &envelope), &form, None)
}

async fn correct(
    cx: Cx,
    Path((at, envelope)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (programme, funder, acting) = kept(&cx, &mut transaction, &at).await?;
    let before = find(&mut transaction, &programme, &envelope).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let mut bound = None;
    if let Some((after, why)) = read(&cx, &before, &mut form) {
        let keeping = Keeping {
            funder: &funder,
            acting,
            now,
        };
        let by = (
            &after,
            why.as_str(),
            form.value("seen").parse().unwrap_or(usize::MAX),
        );
        match actions::correct(&mut transaction, keeping, &programme, by).await? {
            Ok(()) => {
                let led = cx.url(&format!("/programmes/{}/envelopes", programme.address));
                once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                moved(&cx, &[programme.id]).await;
                return Ok(cx.redirect_saying(&led, &cx.t("envelope-done-corrected")));
            }
            Err(Refusal::Elsewhere) => return Err(Error::NotFound),
            Err(Refusal::Changed) => {
                form.refuse("amount", "envelope-changed-meanwhile");
                bound = Some(cx.tv("envelope-stands", "amount", &cx.money(&before.cents)));
                let now = store::corrected(&mut transaction, before.id).await?;
                form = form.with("seen", &now.to_string());
            }
            Err(Refusal::TooMuch(left)) => {
                form.refuse("amount", "envelope-too-much");
                bound = Some(cx.tv("envelope-left-is", "amount", &cx.money(&left)));
            }
            Err(Refusal::Engaged(engaged) | Refusal::Promised(engaged)) => {
                form.refuse("amount", "envelope-engaged");
                bound = Some(cx.tv("envelope-engaged-is", "amount", &cx.money(&engaged)));
            }
        }
    }
    let page = page(&cx, (&programme, &funder, &before), &form, bound)?;
    Ok(refused(page))
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, before: &Envelope, form: &mut Form) -> Option<(Envelope, String)> {
    let cents = file::amount(form.value("amount"), cx.lang).ok();
    let cents = cents.filter(|cents| (0..=CENTS_MOST).contains(cents));
    if cents.is_none() {
        form.refuse("amount", "programme-amount-wrong");
    }
    let why = line(&form.required("why", LINE_MOST, "envelope-why-missing"));
    let communes = placed::several(cx, form, "commune");
    let known = |chosen: Vec<String>, is: &dyn Fn(&str) -> bool| -> Vec<String> {
        chosen.into_iter().filter(|word| is(word)).collect()
    };
    let kinds = known(form.every("kind").to_vec(), &|word| word.parse::<Kind>().is_ok());
    let themes = known(form.every("theme").to_vec(), &|slug| {
        cx.app.territory.theme(slug).is_some()
    });
    let cents = cents.filter(|_| form.is_fine())?;
    let after = Envelope {
        cents,
        only: Only {
            kinds,
            themes,
            communes,
        },
        ..before.clone()
    };
    Some((after, why))
}
