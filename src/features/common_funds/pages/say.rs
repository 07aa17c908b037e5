//! What members say in a common fund: vote, note that a proposal is wanted, take it back, promise a contribution, propose to draw
//! money, leave; and asking to join.

use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;

use super::{by, chosen, motion, refused, show, taking};
use crate::features::accounts;
use crate::features::common_funds::acts;
use crate::features::common_funds::book::{CENTS_MOST, Refusal};
use crate::features::common_funds::desk;
use crate::features::common_funds::finding::{self, Found, SPEAKS, may_join, speaking, takes_back};
use crate::features::common_funds::fund::{Detail, LINE_MOST, Motion, Promise, State, TEXT_MOST, Vote};
use crate::features::file;
use crate::features::programmes;
use crate::features::sessions::{By, Choice};
use crate::shared::authz::Acting;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let speaks = Access::HoldingEither(SPEAKS, Power::Decide);
    Routes::new()
        .page("/common-funds/{id}/say", speaks, post(say).get(back))
        .page("/common-funds/join/{id}", speaks, post(join).get(to_join))
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    match speaking(&cx, &found)?.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(cx.redirect(&cx.url(&found.fund.path()))),
    }
}

/// An amount that was typed, in cents, above nothing.
pub(super) fn amount(cx: &Cx, form: &mut Form, field: &'static str) -> Option<i64> {
    let read = file::amount(form.value(field), cx.lang);
    let key = match read {
        Ok(cents) if (1..=CENTS_MOST).contains(&cents) => return Some(cents),
        Err(file::Unread::Twofold) => "common-fund-amount-twofold",
        Ok(_) | Err(file::Unread::NoAmount) => "common-fund-amount-wrong",
    };
    form.refuse(field, key);
    None
}

/// The name under which a sending of one of the page's forms is known.
pub(super) fn sending(form: &Form) -> String {
    match form.value("sending") {
        "" => String::new(),
        token => format!("{}-{token}", form.value("word")),
    }
}

/// What was done, in words; nothing where the form says what is wrong.
type Done = Option<&'static str>;

async fn say(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let person = Some(cx.someone()?.person);
    let mut transaction = cx.app.db.write().await?;
    let found = taking(&mut transaction, &id).await?;
    let speaking = speaking(&cx, &found)?;
    // Whoever proposed something may take it back when they are no member yet, or no more.
    let withdraws = form.is("word", "withdraw")
        && found
            .open()
            .any(|one| one.id.to_string() == form.value("motion") && takes_back(&cx, one).is_some());
    if speaking.is_empty() && !withdraws {
        return Err(Error::NotFound);
    }
    let led = cx.url(&found.fund.path());
    let token = sending(&form);
    if let Some(led) = once::led_to(&mut transaction, &token, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let about = (&found, &speaking[..]);
    let done = match form.value("word") {
        "vote" | "carry" | "refuse" | "withdraw" => {
            let motion = found
                .motions
                .iter()
                .find(|one| one.id.to_string() == form.value("motion"));
            let motion = motion.ok_or(Error::NotFound)?;
            // Decided meanwhile, or sent twice: the page says where it stands.
            if motion.state != State::Proposed {
                return Ok(cx.redirect_done(&led));
            }
            on_motion(&cx, &mut transaction, about, motion, &mut form).await?
        }
        "promise" => promise(&cx, &mut transaction, about, &mut form).await?,
        "end" => {
            let mut promises = found.promises.iter().filter(|one| !one.ended);
            let promise = promises.find(|one| one.id.to_string() == form.value("promise"));
            let promise = promise.ok_or(Error::NotFound)?;
            let whose = speaking.iter().find(|(id, _)| *id == promise.organisation);
            let by = by(&cx, &found, *whose.ok_or(Error::NotFound)?)?;
            acts::end_promise(&mut transaction, &cx.app, (&found, promise), by).await?;
            Some("common-fund-ended-said")
        }
        "draw" => draw(&cx, &mut transaction, about, &mut form).await?,
        "leave" => leave(&cx, &mut transaction, about, &mut form).await?,
        _ => return Err(Error::NotFound),
    };
    let Some(said) = done else {
        return Ok(refused(show::page(&cx, &mut transaction, &found, &form).await?));
    };
    once::note(&mut transaction, &token, person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    // What was promised and waited for this vote is looked at again.
    let mut voted = found.motions.iter().filter(|_| form.is("word", "carry"));
    let voted = voted.find(|one| one.id.to_string() == form.value("motion"));
    if let Some(programme) = voted.and_then(|one| one.detail.programme()) {
        programmes::moved(&cx, &[programme]).await;
    }
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}

type About<'a> = (&'a Found, &'a [(i64, Acting)]);

async fn on_motion(
    cx: &Cx,
    connection: &mut Connection,
    (found, speaking): About<'_>,
    motion: &Motion,
    form: &mut Form,
) -> Result<Done, Error> {
    let own = |key: &str| speaking.iter().find(|(id, _)| found.key(*id) == key).copied();
    match form.value("word") {
        "vote" => {
            let whose = own(form.value("for")).ok_or(Error::NotFound)?;
            let choice: Choice = form.value("choice").parse().map_err(|()| Error::NotFound)?;
            let vote = Vote {
                motion: motion.id,
                organisation: whose.0,
                choice,
            };
            let by = by(cx, found, whose)?;
            match acts::vote(connection, (found, motion), vote, by).await? {
                true => Ok(Some("votes-done")),
                false => {
                    form.refuse("open", "common-fund-apart");
                    Ok(None)
                }
            }
        }
        "carry" => {
            let by = by(cx, found, *speaking.first().ok_or(Error::NotFound)?)?;
            match acts::carry(connection, &cx.app, (found, motion), by).await? {
                None => Ok(Some("common-fund-carried-said")),
                lack => {
                    form.refuse("open", motion::lack_key(lack));
                    Ok(None)
                }
            }
        }
        "refuse" => {
            let by = by(cx, found, *speaking.first().ok_or(Error::NotFound)?)?;
            match acts::refuse(connection, &cx.app, (found, motion), by).await? {
                true => Ok(Some("common-fund-refused-said")),
                false => {
                    form.refuse("open", "common-fund-not-lost");
                    Ok(None)
                }
            }
        }
        _ => {
            let power = takes_back(cx, motion).ok_or(Error::NotFound)?;
            let whose = (motion.organisation, cx.acting(power, Some(motion.organisation))?);
            acts::withdraw(connection, (found, motion), by(cx, found, whose)?).await?;
            Ok(Some("common-fund-withdrawn-said"))
        }
    }
}

async fn promise(
    cx: &Cx,
    connection: &mut Connection,
    (found, speaking): About<'_>,
    form: &mut Form,
) -> Result<Done, Error> {
    found.rules().ok_or(Error::NotFound)?;
    let whose = chosen(found, speaking, form);
    let cents = amount(cx, form, "promise_amount");
    let due = form.value("promise_due").trim().parse::<Date>().ok();
    let due = due.filter(|due| *due >= cx.app.clock.today());
    if due.is_none() {
        form.refuse("promise_due", "common-fund-due-wrong");
    }
    let (Some(whose), Some(cents), Some(due)) = (whose, cents, due) else {
        return Ok(None);
    };
    let promise = Promise {
        id: chance::row(),
        organisation: whose.0,
        cents,
        due,
        ended: false,
    };
    acts::promise(connection, (found, &promise), by(cx, found, whose)?).await?;
    Ok(Some("common-fund-promised-said"))
}

async fn draw(
    cx: &Cx,
    connection: &mut Connection,
    (found, speaking): About<'_>,
    form: &mut Form,
) -> Result<Done, Error> {
    found.rules().ok_or(Error::NotFound)?;
    let whose = chosen(found, speaking, form);
    let title = line(&form.required("draw_title", LINE_MOST, "common-fund-draw-title-missing"));
    let wanted = form.value("draw_programme").to_owned();
    let mut payable = desk::payable(connection, found).await?.into_iter();
    let programme = payable.find(|one| one.paid && one.programme.address == wanted);
    let payee = match &programme {
        Some(one) => programmes::name(cx, &one.programme.draft).0,
        None => line(&form.required("draw_payee", LINE_MOST, "common-fund-payee-missing")),
    };
    let words = plain(&form.required("draw_words", TEXT_MOST, "common-fund-why-missing"));
    let cents = amount(cx, form, "draw_amount");
    if let Some(Err(Refusal::Free(_))) = cents.map(|cents| found.book.draw(&found.voted(), cents)) {
        form.refuse("draw_amount", "common-fund-lacks-money");
    }
    let (Some(whose), Some(cents), true) = (whose, cents, form.is_fine()) else {
        return Ok(None);
    };
    let motion = Motion {
        id: chance::row(),
        organisation: whose.0,
        state: State::Proposed,
        title,
        words,
        language: cx.lang,
        detail: Detail::Drawdown {
            cents,
            payee,
            programme: programme.map(|one| one.programme.id),
        },
        proposed_at: cx.now(),
        carried: None,
    };
    acts::propose(connection, &cx.app, (found, &motion), by(cx, found, whose)?).await?;
    Ok(Some("common-fund-proposed-said"))
}

async fn leave(
    cx: &Cx,
    connection: &mut Connection,
    (found, speaking): About<'_>,
    form: &mut Form,
) -> Result<Done, Error> {
    let Some(whose) = chosen(found, speaking, form) else {
        return Ok(None);
    };
    // Money that is nobody's would be left behind.
    if found.members.len() == 1 && found.book.balance() != 0 {
        form.refuse("leave", "common-fund-leave-last");
        return Ok(None);
    }
    acts::leave(connection, &cx.app, (found, whose.0), by(cx, found, whose)?).await?;
    Ok(Some("common-fund-left-said"))
}

async fn to_join(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut own = cx.someone()?.mandates_with(SPEAKS);
    own.next().ok_or(Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&found.fund.path())))
}

/// An organisation asks to join: the members vote on it.
async fn join(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut own = cx.someone()?.mandates_with(SPEAKS);
    own.next().ok_or(Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let found = taking(&mut transaction, &id).await?;
    let key = form.value("for").to_owned();
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &key, SPEAKS).await?;
    let led = cx.url(&found.fund.path());
    let asked = |one: &Motion| one.detail == Detail::Admission && one.organisation == organisation.id;
    if found.members.contains(&organisation.id) || found.open().any(asked) {
        return Ok(cx.redirect_done(&led));
    }
    if !may_join(&organisation) || found.members.is_empty() {
        return Err(Error::NotFound);
    }
    let why = plain(form.value("join_words"));
    if why.chars().count() > TEXT_MOST {
        form.refuse("join_words", "common-fund-too-long");
        return Ok(refused(show::page(&cx, &mut transaction, &found, &form).await?));
    }
    let motion = Motion {
        id: chance::row(),
        organisation: organisation.id,
        state: State::Proposed,
        title: String::new(),
        words: why,
        language: cx.lang,
        detail: Detail::Admission,
        proposed_at: cx.now(),
        carried: None,
    };
    let by = By {
        key: &organisation.key,
        acting,
        now: cx.now(),
    };
    let mut found = found;
    found.organisations.insert(organisation.id, organisation.clone());
    acts::propose(&mut transaction, &cx.app, (&found, &motion), by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("common-fund-asked-said")))
}
