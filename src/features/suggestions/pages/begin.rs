//! From a proposed group to a project: an organisation that answered begins it, and those it chooses are
//! invited. Nobody is in it before they said yes; a page asks before anything is sent.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::occasions::{self, Standing};
use crate::features::accounts;
use crate::features::askings;
use crate::features::calls;
use crate::features::capabilities::Kind;
use crate::features::directory::{self, Organisation};
use crate::features::petitions;
use crate::features::projects::{self, Beginning, Inviting, Origin, Role};
use crate::features::suggestions::store::{self, Refused};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations that are invited at once, at most: a group has eight with who begins it.
const MOST: usize = 8;
/// Characters of a title and of an invitation at most.
const TITLE_MOST: usize = 140;
const WORDS_MOST: usize = 1_500;

pub(super) fn routes() -> Routes {
    let mut routes = Routes::new();
    for kind in [Kind::Call, Kind::Petition] {
        let path = format!("/{}/{{id}}/partners/begin", kind.as_str());
        let shown = move |cx: Cx, path: Path<String>, asked: Query<Asked>| show(cx, kind, path.0, asked.0);
        let sent = move |cx: Cx, path: Path<String>, form: Form| begin(cx, kind, path.0, form);
        routes = routes.page(&path, Access::Holding(Power::JoinProjects), get(shown).post(sent));
    }
    routes
}

#[derive(Deserialize)]
struct Asked {
    /// Keys of the members of a group, with commas between.
    #[serde(default)]
    with: String,
}

#[derive(Template)]
#[template(path = "features/suggestions/templates/begin.html")]
struct BeginPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// What it answers: title, its language where that is another, page.
    subject: (String, Option<&'static str>, String),
    own: Vec<(String, String)>,
    /// Key, name, whether it is ticked.
    partners: Vec<(String, String, bool)>,
    /// Those of the group that were asked enough: until when, in a sentence each.
    resting: Vec<String>,
}

impl BeginPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

/// What it answers, and the asker's organisations that answered and may begin a project, by name.
async fn of(
    cx: &Cx,
    connection: &mut Connection,
    kind: Kind,
    id: &str,
) -> Result<(Standing, Vec<Organisation>), Error> {
    let standing = occasions::standing(cx, connection, (kind, id), false).await?;
    let mut own = directory::published_by_ids(connection, &standing.own).await?;
    own.retain(|one| cx.could(Power::JoinProjects, Some(one.id)));
    own.sort_by_cached_key(|one| search::fold(&one.name));
    match own.is_empty() {
        true => Err(Error::NotFound),
        false => Ok((standing, own)),
    }
}

/// Of whom an address or a form speaks: those who may be invited, and those who were asked enough lately, each with the day from which
/// it can be asked again.
#[derive(Default)]
struct Group {
    partners: Vec<Organisation>,
    resting: Vec<(String, Date)>,
}

/// Those who may be invited, of the keys that an address or a form gives: published, and neither who begins
/// it nor who organises what it answers.
async fn invited(
    cx: &Cx,
    connection: &mut Connection,
    standing: &Standing,
    own: &[Organisation],
    keys: &[String],
) -> Result<Group, Error> {
    let refusing = store::refusing(connection, Refused::All).await?;
    let resting = askings::resting(connection, cx.app.clock.today()).await?;
    let mut group = Group::default();
    for key in keys.iter().take(MOST) {
        let found = directory::published_by_key(connection, directory::key_in_address(key)).await?;
        // Who does not wish to be proposed may have said so since it was.
        let fits = |one: &Organisation| {
            !refusing.contains(&one.id)
                && group.partners.iter().all(|other| other.id != one.id)
                && own.iter().all(|other| other.id != one.id)
                && (standing.own.contains(&one.id) || !standing.about.organisers.contains(&one.id))
        };
        let Some(found) = found.filter(fits) else { continue };
        match resting.iter().find(|(asked, _)| *asked == found.id) {
            Some((_, day)) => group.resting.push((found.name, *day)),
            None => group.partners.push(found),
        }
    }
    Ok(group)
}

async fn show(cx: Cx, kind: Kind, id: String, asked: Asked) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (standing, own) = of(&cx, &mut connection, kind, &id).await?;
    let keys: Vec<String> = asked.with.split(',').map(str::to_owned).collect();
    let group = invited(&cx, &mut connection, &standing, &own, &keys).await?;
    let ticked: Vec<String> = group.partners.iter().map(|one| one.key.clone()).collect();
    let mut form = Form::new()
        .with("sending", &chance::token())
        .with("title", &standing.about.title.0)
        .with("language", standing.about.title.1.code())
        .with("with", &ticked.join(","))
        .with_every("partner", &ticked);
    if let [one] = &own[..] {
        form = form.with("organisation", &one.slug());
    }
    page(&cx, &standing, &own, &group, &form)
}

fn page(
    cx: &Cx,
    standing: &Standing,
    own: &[Organisation],
    group: &Group,
    form: &Form,
) -> Result<Response, Error> {
    let about = &standing.about;
    let ticked = form.every("partner");
    cx.page(&BeginPage {
        cx,
        form,
        subject: (
            about.title.0.clone(),
            (about.title.1 != cx.lang).then(|| about.title.1.code()),
            cx.url(&about.path()),
        ),
        own: own.iter().map(|one| (one.slug(), one.name.clone())).collect(),
        partners: group
            .partners
            .iter()
            .map(|one| (one.key.clone(), one.name.clone(), ticked.contains(&one.key)))
            .collect(),
        resting: group
            .resting
            .iter()
            .map(|(name, day)| askings::said(cx, name, *day))
            .collect(),
    })
}

async fn begin(cx: Cx, kind: Kind, id: String, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (standing, own) = of(&cx, &mut transaction, kind, &id).await?;
    let person = Some(cx.someone()?.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let slug = form.value("organisation").to_owned();
    let lead = match accounts::scoped(&cx, &mut transaction, &slug, Power::JoinProjects).await {
        Ok((lead, acting)) => {
            Some((lead, acting)).filter(|(lead, _)| own.iter().any(|one| one.id == lead.id))
        }
        Err(Error::NotFound) => None,
        Err(wall) => return Err(wall),
    };
    if lead.is_none() {
        form.refuse("organisation", "begin-organisation-wrong");
    }
    let title = line(&form.required("title", TITLE_MOST, "begin-title-wrong"));
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "begin-language-wrong");
    }
    let words = plain(form.value("words").trim());
    if words.chars().count() > WORDS_MOST {
        form.refuse("words", "begin-words-wrong");
    }
    let ticked = form.every("partner").to_vec();
    let Group { partners, .. } = invited(&cx, &mut transaction, &standing, &own, &ticked).await?;
    if partners.is_empty() {
        form.refuse("partners", "begin-nobody");
    }
    let (Some((lead, acting)), Some(language), true) = (lead, language, form.is_fine()) else {
        let keys: Vec<String> = form.value("with").split(',').map(str::to_owned).collect();
        let offered = invited(&cx, &mut transaction, &standing, &own, &keys).await?;
        let mut page = page(&cx, &standing, &own, &offered, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let said = (title.as_str(), language, words.as_str());
    let (led, sent) = start(&cx, &mut transaction, &standing, (&lead, acting), said, &partners).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.tn("begin-said", &sent)))
}

/// Begins the project and invites them; gives its page, and how many invitations were sent.
async fn start(
    cx: &Cx,
    transaction: &mut Connection,
    standing: &Standing,
    (lead, acting): (&Organisation, Acting),
    (title, language, words): (&str, Lang, &str),
    partners: &[Organisation],
) -> Result<(String, u64), Error> {
    let about = &standing.about;
    let call = match about.kind {
        Kind::Call => calls::by_id(transaction, about.id).await?,
        Kind::Petition => None,
    };
    // An answer that is due in two languages is begun in both.
    let second = match call.as_ref().map(|call| &call.languages[..]) {
        Some([one, other]) if *other == language => Some(*one),
        Some([one, other]) if *one == language => Some(*other),
        _ => None,
    };
    let beginning = Beginning {
        title,
        language,
        second_language: second,
        origin: match about.kind {
            Kind::Call => Origin::Call,
            Kind::Petition => Origin::Petition,
        },
        origin_address: Some(&about.address),
    };
    // All at once, and before the first line in the journal: nobody knows the project yet, so that its turn may come after.
    let asked: Vec<i64> = partners.iter().map(|one| one.id).collect();
    askings::hold(transaction, &asked).await?;
    let project = projects::start(transaction, cx.now(), lead, &beginning, acting).await?;
    match (about.kind, call) {
        (Kind::Call, Some(call)) => {
            projects::answer(transaction, cx.now(), &project, &call, acting).await?;
        }
        (Kind::Call, None) => {}
        // Where the petition is, the project is at first.
        (Kind::Petition, _) => {
            let territory = &cx.app.territory;
            let (_, mut communes) = petitions::about(transaction, about.id).await?;
            communes.retain(|code| territory.commune(code).is_some());
            let communes = territory.all_today(&communes);
            projects::place(transaction, cx.now(), &project, &communes, acting).await?;
        }
    }
    let found = projects::find(cx, transaction, &project.address).await?;
    let mut sent = 0;
    for organisation in partners {
        let inviting = Inviting {
            organisation,
            role: Role::Partner,
            words,
            instead_of: None,
            builds: false,
        };
        let said = projects::invite(transaction, &cx.app, &found, inviting, acting).await?;
        sent += u64::from(said.is_ok());
    }
    Ok((cx.url(&found.path()), sent))
}
