//! "You act for this organisation?": the ways, in plain words, and the beginning of each.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::{papers, role};
use crate::features::accounts::{persons, published};
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::claiming::{self, Begun, Saying};
use crate::features::mandates::claim::Way;
use crate::features::mandates::store::claims::{self, Helper};
use crate::features::mandates::store::invitations;
use crate::shared::authz::{Actor, Power, Role};
use crate::shared::chance;
use crate::shared::mail;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads::Examined;
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, get};

/// Characters of what somebody says they hold, at most.
const HELD_MOST: usize = 3_000;

/// Claims that a support structure begins for others in a week, at most.
const HELPED_MOST: i64 = 20;

/// The roles that one can claim; the others are given by those who hold these.
const CLAIMED: [Role; 2] = [Role::Representative, Role::Treasurer];

pub(super) fn routes() -> Routes {
    let page = "/organisations/{id}/claim";
    let mine = Access::SignedIn;
    Routes::new()
        .page(page, mine, get(ways))
        .page(&format!("{page}/code"), mine, get(by_code).post(send_code))
        .page_taking_files(&format!("{page}/papers"), mine, get(by_papers).post(send_papers))
        .page_taking_files(
            &format!("{page}/for-another"),
            mine,
            get(for_another).post(send_for_another),
        )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/ways.html")]
struct WaysPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    base: String,
    /// Where a code can go, masked.
    address: Option<String>,
    /// Where the asker's own open claim is.
    open: Option<String>,
    /// Where an invitation waits for them.
    invited: Option<String>,
    /// Whether they act for it already.
    acts: bool,
    /// Support structures: name and address.
    structures: Vec<(String, String)>,
    /// Whether they may begin for somebody else.
    helps: bool,
}

async fn ways(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let organisation = claimed(&cx, &mut connection, &slug).await?;
    let actor = cx.someone()?;
    let address = claiming::code_address(&mut connection, &organisation).await?;
    let open = open_claim(&cx, &mut connection, &organisation, actor.person).await?;
    let invited = invitations::open_to(&mut connection, &actor.email).await?;
    let invited = invited
        .iter()
        .find(|invitation| invitation.organisation == organisation.id)
        .map(|invitation| cx.url(&format!("/me/invitations/{}", invitation.id)));
    let today = cx.app.clock.today();
    let helps = helper(&mut connection, actor, today).await?.is_some();
    let holders = capacities::holders(&mut connection, Capacity::SupportStructure, today).await?;
    let ids: Vec<i64> = holders.iter().map(|granted| granted.organisation).collect();
    let structures = directory::published_by_ids(&mut connection, &ids).await?;
    drop(connection);
    cx.page(&WaysPage {
        base: cx.url(&format!("/organisations/{}/claim", organisation.slug())),
        address: address.as_deref().map(claiming::masked),
        open,
        invited,
        acts: cx.could(Power::SeeMandates, Some(organisation.id)),
        structures: structures
            .iter()
            .map(|one| {
                (
                    one.name.clone(),
                    cx.url(&format!("/organisations/{}", one.slug())),
                )
            })
            .collect(),
        helps,
        organisation: &organisation,
        cx: &cx,
    })
}

/// An organisation for which one may come to act; nobody does for a pole itself, but for whoever carries it.
async fn claimed(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<Organisation, Error> {
    let organisation = published(cx, connection, slug).await?;
    match organisation.is_pole() {
        true => Err(Error::NotFound),
        false => Ok(organisation),
    }
}

/// Where the open claim of a person on an organisation is.
async fn open_claim(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    person: i64,
) -> Result<Option<String>, StoreError> {
    let open = claims::open_on(connection, organisation.id).await?;
    let own = open.iter().find(|claim| claim.person == person);
    Ok(own.map(|claim| cx.url(&format!("/me/claims/{}", claim.id))))
}

/// Under which mandate for which support structure somebody helps: what leads its work, not any member's.
async fn helper(
    connection: &mut Connection,
    actor: &Actor,
    today: Date,
) -> Result<Option<Helper>, StoreError> {
    const HELPING: [Role; 3] = [Role::Representative, Role::ProjectLead, Role::Officer];
    for mandate in actor
        .mandates
        .iter()
        .filter(|mandate| HELPING.contains(&mandate.role))
    {
        let Some(organisation) = mandate.organisation else {
            continue;
        };
        let held = capacities::held(connection, organisation, today).await?;
        if held
            .iter()
            .any(|granted| granted.capacity == Capacity::SupportStructure)
        {
            return Ok(Some(Helper {
                organisation,
                person: actor.person,
                mandate: mandate.id,
            }));
        }
    }
    Ok(None)
}

/// Which form it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    Code,
    Papers,
    ForAnother,
}

#[derive(Template)]
#[template(path = "features/mandates/templates/claim.html")]
struct ClaimPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    base: String,
    which: Which,
    address: String,
    roles: Vec<(&'static str, String)>,
}

impl ClaimPage<'_> {
    fn last(&self) -> &'static str {
        match self.which {
            Which::Code => "code",
            Which::Papers => "papers",
            Which::ForAnother => "for-another",
        }
    }

    fn words(&self, what: &str) -> String {
        self.cx.t(&format!("claim-{}-{what}", self.last()))
    }
}

async fn by_code(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    open(&cx, &slug, Which::Code).await
}

async fn by_papers(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    open(&cx, &slug, Which::Papers).await
}

async fn for_another(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    open(&cx, &slug, Which::ForAnother).await
}

async fn open(cx: &Cx, slug: &str, which: Which) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let organisation = claimed(cx, &mut connection, slug).await?;
    let form = Form::new().with("sending", &chance::token());
    render(cx, &mut connection, &organisation, which, &form).await
}

async fn render(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    which: Which,
    form: &Form,
) -> Result<Response, Error> {
    let base = cx.url(&format!("/organisations/{}/claim", organisation.slug()));
    let address = match which {
        Which::Code => match claiming::code_address(connection, organisation).await? {
            Some(address) => address,
            // No code can be sent: there are the other ways.
            None => return Ok(cx.redirect(&base)),
        },
        Which::ForAnother => {
            let today = cx.app.clock.today();
            let actor = cx.someone()?;
            helper(connection, actor, today).await?.ok_or(Error::NotFound)?;
            if !actor.strong {
                return Err(Error::SecondFactor);
            }
            String::new()
        }
        Which::Papers => String::new(),
    };
    let mut response = cx.page(&ClaimPage {
        cx,
        organisation,
        form,
        base,
        which,
        address: claiming::masked(&address),
        roles: CLAIMED
            .into_iter()
            .map(|one| (one.as_str(), role(cx, one)))
            .collect(),
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn send_code(cx: Cx, Path(slug): Path<String>, form: Form) -> Result<Response, Error> {
    send(&cx, &slug, Which::Code, form, None).await
}

async fn send_papers(cx: Cx, Path(slug): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let FileForm { mut form, file, .. } = sent;
    let file = file.examined(&mut form).await?;
    send(&cx, &slug, Which::Papers, form, file).await
}

async fn send_for_another(cx: Cx, Path(slug): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let FileForm { mut form, file, .. } = sent;
    let file = file.examined(&mut form).await?;
    send(&cx, &slug, Which::ForAnother, form, file).await
}

async fn send(
    cx: &Cx,
    slug: &str,
    which: Which,
    mut form: Form,
    file: Option<Examined>,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let organisation = claimed(cx, &mut transaction, slug).await?;
    let actor = cx.someone()?;
    let token = form.value("sending").to_owned();
    if let Some(there) = once::led_to(&mut transaction, &token, Some(actor.person)).await? {
        return Ok(cx.redirect_done(&there));
    }
    let helper = match which {
        Which::Code | Which::Papers => None,
        Which::ForAnother => {
            let found = helper(&mut transaction, actor, cx.app.clock.today()).await?;
            let found = found.ok_or(Error::NotFound)?;
            // In the name of a structure, letters go to whoever one likes.
            if !actor.strong {
                return Err(Error::SecondFactor);
            }
            let week_ago = cx.now() - 7 * 24 * 3600;
            if claims::helped_since(&mut transaction, found.organisation, week_ago).await? >= HELPED_MOST {
                form.refuse("role", "claim-helped-many");
            }
            Some(found)
        }
    };
    let claimed: Option<Role> = form.value("role").parse().ok();
    let claimed = claimed.filter(|role| CLAIMED.contains(role));
    if claimed.is_none() {
        form.refuse("role", "mandates-role-wrong");
    }
    let held = match which {
        Which::Code => String::new(),
        Which::Papers | Which::ForAnother => form.required("held", HELD_MOST, "claim-held-wrong"),
    };
    let email = match which {
        Which::Code | Which::Papers => actor.email.clone(),
        Which::ForAnother => mail::normal(form.value("email")),
    };
    if which == Which::ForAnother && (!mail::could_be_answered(&email) || email == actor.email) {
        form.refuse("email", "sign-in-email-wrong");
    }
    if let (Some(role), true) = (claimed, form.is_fine()) {
        let person = persons::make(&mut transaction, chance::row(), &email, cx.lang, cx.now()).await?;
        let person = persons::by_id(&mut transaction, person)
            .await?
            .ok_or(Error::NotFound)?;
        let acting = crate::shared::authz::Acting {
            person: actor.person,
            organisation: helper.map(|helper| helper.organisation),
            mandate: helper.map(|helper| helper.mandate),
        };
        let saying = Saying {
            person: &person,
            role,
            way: if which == Which::Code {
                Way::Code
            } else {
                Way::Papers
            },
            replaces: which != Which::Code && form.is("replaces", "yes"),
            held: &held,
            helper,
        };
        match claiming::begin(&mut transaction, &cx.app, acting, &organisation, &saying).await? {
            Begun::UnderWay(id) => {
                let there = match which {
                    Which::Code | Which::Papers => cx.url(&format!("/me/claims/{id}")),
                    Which::ForAnother => cx.url(&format!("/organisations/{}/claim", organisation.slug())),
                };
                let refused = match file {
                    None => None,
                    Some(file) => {
                        papers::keep(cx, &mut transaction, (&organisation, id), acting, file).await?
                    }
                };
                // What was begun goes with the transaction: it is begun with its paper, or not yet.
                if let Some(key) = refused {
                    drop(transaction);
                    form.refuse("file", key);
                    let mut connection = cx.app.db.read().await?;
                    return render(cx, &mut connection, &organisation, which, &form).await;
                }
                once::note(&mut transaction, &token, Some(actor.person), &there, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                let said = match which {
                    Which::Code => cx.t("claim-said-coded"),
                    Which::Papers => cx.t("claim-said-sent"),
                    Which::ForAnother => cx.tv("claim-said-helped", "email", &email),
                };
                return Ok(cx.redirect_saying(&there, &said));
            }
            Begun::Already => form.refuse("role", "claim-already"),
            Begun::TooMany => form.refuse("role", "claim-too-many"),
            Begun::NoAddress => return Err(Error::NotFound),
        }
    }
    render(cx, &mut transaction, &organisation, which, &form).await
}
