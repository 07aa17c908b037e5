//! A body asks its people to read what was sent to it, a funder what its programmes are asked, an organiser what answers its calls: a proposal with its reasons, changed by hand as one likes, kept, and each
//! reader told.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::list::asked;
use super::seats::{Reader, Table, table};
use crate::features::desk::assigning::propose;
use crate::features::desk::bodies::{Body, bodies};
use crate::features::desk::store::assignments::{self, Assigned};
use crate::features::desk::store::decisions;
use crate::features::desk::store::received::Line as Received;
use crate::features::directory::Organisation;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/readers",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(keep),
    )
}

/// An application and who reads it.
struct Line {
    number: String,
    title: (String, Option<&'static str>),
    url: String,
    by: String,
    /// Who may be chosen: number, name, whether they are; those in conflict are none of them.
    choices: Vec<(String, String, bool)>,
    /// Who stands too near.
    near: Option<String>,
    /// Why the one who is chosen is proposed.
    why: Option<String>,
}

#[derive(Template)]
#[template(path = "features/desk/templates/readers.html")]
struct ReadersPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    funder: String,
    funder_key: String,
    others: Vec<(String, String)>,
    /// What others decided of who may read.
    panels: Vec<String>,
    readers: Vec<(String, u64)>,
    lines: Vec<Line>,
    proposes: bool,
    proposal: String,
    next: Option<String>,
    /// After which number this page begins; empty for the first.
    after: String,
}

/// A body whose readers are asked, the others for which the asker may, and under which mandate.
async fn body(
    cx: &Cx,
    connection: &mut Connection,
    wanted: &str,
) -> Result<(Body, Vec<Organisation>, Acting), Error> {
    let mut every = bodies(cx, connection).await?;
    every.retain(|one| cx.could(Power::KeepProgrammes, Some(one.organisation.id)));
    let names: Vec<Organisation> = every.iter().map(|one| one.organisation.clone()).collect();
    let at = names.iter().position(|one| one.key == wanted).unwrap_or(0);
    if every.is_empty() {
        return Err(Error::NotFound);
    }
    let body = every.swap_remove(at);
    let own = body.organisation.id;
    let acting = cx.acting(Power::KeepProgrammes, Some(own))?;
    let others = names.into_iter().filter(|one| one.id != own).collect();
    Ok((body, others, acting))
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let [wanted, proposing, after] = asked(cx.query(), ["funder", "propose", "after"]);
    let mut connection = cx.app.db.read().await?;
    page(
        &cx,
        &mut connection,
        (&wanted, proposing == "yes", &after),
        &Form::new(),
    )
    .await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (wanted, proposes, after): (&str, bool, &str),
    form: &Form,
) -> Result<Response, Error> {
    let (body, others, _) = body(cx, connection, wanted).await?;
    let table = table(cx, connection, (&body, after)).await?;
    let own = &body.organisation;
    let proposed = match proposes {
        true => propose(&table.could, &table.elsewhere()).map_err(|error| Error::Internal(error.into()))?,
        false => vec![None; table.received.len()],
    };
    let here = cx.url("/desk/readers");
    let query = |pairs: &[(&str, &str)]| {
        let query = serde_html_form::to_string(pairs).unwrap_or_default();
        format!("{here}?{query}")
    };
    let lines = table.received.iter().enumerate().map(|(at, one)| {
        let chosen = match &proposed[at] {
            Some((reader, _)) => Some(table.readers[*reader].person),
            None => table.now[at].first().copied(),
        };
        let typed = form.value(&one.number);
        let mut choices = vec![(String::new(), cx.t("readers-nobody"), false)];
        let mut near = Vec::new();
        for (reader, reasons) in table.readers.iter().zip(&table.could[at]) {
            match reasons {
                None => near.push(reader.name.as_str()),
                Some(_) => {
                    let number = reader.person.to_string();
                    let is = match typed {
                        "" => chosen == Some(reader.person),
                        typed => typed == number,
                    };
                    choices.push((number, reader.name.clone(), is));
                }
            }
        }
        let why = proposed[at].as_ref().map(|(_, reasons)| {
            let mut said: Vec<String> = reasons
                .iter()
                .map(|reason| cx.t(&format!("readers-why-{}", reason.as_str())))
                .collect();
            if said.is_empty() {
                said.push(cx.t("readers-why-free"));
            }
            said.join(" · ")
        });
        let (title, lang) = one.titles.get(cx.lang);
        Line {
            number: one.number.clone(),
            title: (title.to_owned(), cx.foreign(lang)),
            url: cx.url(&format!("/desk/applications/{}", one.number)),
            by: format!("{} · {}", one.number, one.lead),
            choices,
            near: (!near.is_empty()).then(|| cx.tv("readers-near", "names", &near.join(", "))),
            why,
        }
    });
    let lines = lines.collect();
    let subject = Subject {
        organisation: own.id,
        slug: "",
    };
    cx.page(&ReadersPage {
        form,
        panels: cx.panels(connection, Slot::Readers, subject).await?,
        proposal: query(&[("funder", &own.key), ("propose", "yes"), ("after", after)]),
        others: others
            .iter()
            .map(|one| (one.name.clone(), query(&[("funder", one.key.as_str())])))
            .collect(),
        next: table
            .next
            .as_ref()
            .map(|last| query(&[("funder", own.key.as_str()), ("after", last.as_str())])),
        after: after.to_owned(),
        readers: table
            .readers
            .iter()
            .map(|one| (one.name.clone(), one.load))
            .collect(),
        funder: own.name.clone(),
        funder_key: own.key.clone(),
        here,
        lines,
        proposes,
        cx,
    })
}

async fn keep(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let wanted = form.value("funder").to_owned();
    let (body, _, acting) = body(&cx, &mut transaction, &wanted).await?;
    let own = &body.organisation;
    let after = form.value("after").to_owned();
    // Of two who choose at once the second sees whom the first asked.
    decisions::hold(&mut transaction, own.id).await?;
    let table = table(&cx, &mut transaction, (&body, &after)).await?;
    let proposed = propose(&table.could, &table.elsewhere()).unwrap_or_default();
    let mut changes: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, one) in table.received.iter().enumerate() {
        // What the form did not show is left as it is.
        if form.every(&one.number).is_empty() {
            continue;
        }
        let typed = form.value(&one.number);
        let reader = table
            .readers
            .iter()
            .position(|reader| reader.person.to_string() == typed);
        let fits = match reader {
            Some(reader) => table.could[at][reader].is_some(),
            None => typed.is_empty(),
        };
        if fits {
            changes.push((at, reader));
        } else {
            form.refuse("readers", "readers-wrong");
        }
    }
    if !form.is_fine() {
        drop(transaction);
        let mut connection = cx.app.db.read().await?;
        let mut page = page(&cx, &mut connection, (&wanted, false, &after), &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    for (at, reader) in changes {
        let by_hand = proposed
            .get(at)
            .is_none_or(|one| one.as_ref().map(|(reader, _)| *reader) != reader);
        change(
            &cx,
            &mut transaction,
            (own, acting),
            (&table, at, reader),
            by_hand,
        )
        .await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let led = cx.url(&format!("/desk/readers?funder={}", own.key));
    Ok(cx.redirect_saying(&led, &cx.t("readers-kept")))
}

/// Makes somebody the reader of an application, or nobody; whoever was is asked no more.
async fn change(
    cx: &Cx,
    connection: &mut Connection,
    (funder, acting): (&Organisation, Acting),
    (table, at, reader): (&Table, usize, Option<usize>),
    by_hand: bool,
) -> Result<(), StoreError> {
    let (one, now) = (&table.received[at], cx.now());
    let wanted = reader.map(|reader| &table.readers[reader]);
    let before = &table.now[at];
    if before.as_slice() == wanted.map(|one| one.person).as_slice() {
        return Ok(());
    }
    for person in before
        .iter()
        .filter(|person| wanted.is_none_or(|one| one.person != **person))
    {
        let assigned = Assigned {
            application: one.id,
            person: *person,
        };
        assignments::end(connection, (funder.id, assigned), now).await?;
    }
    if let Some(reader) = wanted.filter(|one| !before.contains(&one.person)) {
        let assigned = Assigned {
            application: one.id,
            person: reader.person,
        };
        assignments::assign(connection, (funder.id, assigned), by_hand, now).await?;
        tell(cx, connection, (funder, reader), one).await?;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&funder.key),
        act: "reader-assigned",
        object: &format!("application:{}", one.number),
        before: None,
        after: Some(if wanted.is_some() { "one" } else { "none" }),
    };
    journal::record(connection, now, &act).await
}

async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    (funder, reader): (&Organisation, &Reader),
    one: &Received,
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("project", one.titles.get(lang).0.to_owned()),
            ("number", one.number.clone()),
            ("lead", one.lead.clone()),
            ("funder", funder.name.clone()),
        ]
    };
    let path = format!("/desk/applications/{}", one.number);
    let notice = Notice {
        key: "letter-desk-reader",
        path: &path,
        said: &said,
    };
    let to = (reader.email.as_str(), Some(reader.person), reader.language);
    mail::write_to(connection, &cx.app, to, notice).await
}
