//! What a project requests with an application: the programmes of the call, or those that were chosen without one, what each partner requests of them, the
//! rules, and what is frozen of all that.

use std::collections::BTreeMap;

use budgets::{Account, Budget, Scope, Side, account};
use jiff::civil::Date;

use super::application::Application;
use super::frozen::{Asked, Frozen, Request};
use super::goal::Goal;
use super::matrix::{Asker, Broken, Cell, Matrix, Rules, Takes, broken};
use super::silence::{Law, law};
use super::store::programmes as store;
use crate::features::calls;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::file::{self, Country};
use crate::features::programmes;
use crate::features::projects::{Forecast, Found, Requested};
use crate::shared::app::App;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// A programme of which money is or can be requested.
#[derive(Clone, Debug)]
pub struct Column {
    /// The programme.
    pub programme: programmes::Programme,
    /// Its version that stands.
    pub version: programmes::Version,
    /// What it is called, for the reader.
    pub name: String,
    /// Its funder.
    pub funder: Organisation,
    /// What registers call its funder, in each language in which they do.
    pub funder_names: Words,
    /// What is set aside from this year on, in cents; nothing where its funder says nothing of these years.
    pub set_aside: Option<i64>,
    /// What everybody may know to be left of it.
    pub left: Option<i64>,
    /// Whether it takes requests now.
    pub takes: Takes,
    /// On which line of account 74 its money stands.
    pub account: Account,
}

/// What is requested, and what it lacks.
#[derive(Clone, Debug)]
pub struct Requests {
    /// The programmes that the call offers or that were chosen, and those of which something is requested with this
    /// application.
    pub columns: Vec<Column>,
    /// What is requested with this application.
    pub own: Vec<Requested>,
    /// Which rules are not kept.
    pub broken: Vec<Broken>,
    /// What would be frozen: everything that the project requests, with other applications too, for its budgets rest on
    /// it.
    pub frozen: (Vec<Asked>, Vec<Request>),
}

impl Column {
    /// Whether amounts may be written for it.
    #[must_use]
    pub fn open(&self) -> bool {
        self.takes.may_be_written()
    }

    /// As it is frozen beside what is requested of it.
    #[must_use]
    pub fn asked(&self) -> Asked {
        Asked {
            address: self.programme.address.clone(),
            name: self.version.content.names.clone(),
            version: self.version.number,
            funder: self.funder.key.clone(),
            funder_name: programmes::known_as(&self.programme.fund, &self.funder.name),
            funder_names: programmes::known_in(&self.programme.fund, &self.funder_names),
        }
    }

    /// Under which law its funder answers.
    #[must_use]
    pub fn law(&self, app: &App) -> Law {
        law(app, &self.funder)
    }
}

impl Requests {
    /// Whether there is anything to request or requested.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The programmes of which something is requested with this application.
    pub fn asked(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| {
            let mut own = self.own.iter();
            own.any(|one| one.programme == column.programme.id)
        })
    }

    /// The matrix of a year; of all of them where none is given.
    #[must_use]
    pub fn matrix(&self, year: Option<i16>) -> Matrix {
        matrix(&self.own, year)
    }

    /// What the days of the programmes say against what is requested, on a day; what a version that was received requested
    /// already stays requested.
    #[must_use]
    pub fn on(&self, received: Option<&Frozen>, day: Date) -> Vec<Broken> {
        let before = |column: &&Column| {
            let mut before = received.iter().flat_map(|frozen| frozen.own_requests());
            before.any(|one| one.programme == column.programme.address)
        };
        let matrix = self.matrix(None);
        let asked = self.asked().filter(|column| !before(column));
        asked
            .filter_map(|column| {
                let programme = column.name.clone();
                let cents = matrix.column(column.programme.id);
                match takes(&column.programme, &column.version.content, day) {
                    Takes::Now => None,
                    Takes::Not => Some(Broken::Shut { programme }),
                    Takes::From(from) => Some(Broken::Early { programme, from }),
                    Takes::Until(until) => Some(Broken::Late {
                        programme,
                        cents,
                        until,
                    }),
                }
            })
            .collect()
    }

    /// Whether a version that was frozen requests of these programmes what is requested of them now; what the project
    /// requests of others, with another application, is no part of it.
    #[must_use]
    pub fn are_as(&self, frozen: &Frozen) -> bool {
        let these = |one: &&Request| {
            let mut columns = self.columns.iter();
            columns.any(|column| column.programme.address == one.programme)
        };
        let then = frozen.requests.iter().filter(these);
        self.frozen.1.iter().filter(these).eq(then)
    }
}

/// Amounts as a matrix: those of a year, or of all.
#[must_use]
pub fn matrix(requested: &[Requested], year: Option<i16>) -> Matrix {
    let cells = requested
        .iter()
        .filter(|one| year.is_none_or(|year| one.year == year));
    Matrix(
        cells
            .map(|one| Cell {
                partner: one.partner,
                programme: one.programme,
                cents: one.cents,
            })
            .collect(),
    )
}

/// Whether a programme takes requests on a day, by its own calendar.
#[must_use]
pub fn takes(programme: &programmes::Programme, content: &programmes::Content, day: Date) -> Takes {
    if programme.state != programmes::State::Published {
        return Takes::Not;
    }
    match programmes::taking(content, day) {
        programmes::Taking::Now => Takes::Now,
        programmes::Taking::From(day) => Takes::From(day),
        programmes::Taking::Until(day) => Takes::Until(day),
    }
}

/// What a project requests with its application; `living` is the one that lives, with the version of it that was received
/// last.
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    cx: &Cx,
    connection: &mut Connection,
    (found, goal, living): (&Found, &Goal, (Option<&Application>, Option<&Frozen>)),
    (forecast, budget): (&Forecast, &Budget),
) -> Result<Requests, StoreError> {
    let (living, received) = living;
    let application = living.map(|one| one.id);
    let own: Vec<Requested> = forecast
        .requested
        .iter()
        .filter(|one| Some(one.application) == application)
        .copied()
        .collect();
    let offered = match (goal.call(), application) {
        (Some(call), _) => calls::offered(connection, call.id).await?,
        (None, Some(application)) => store::chosen(connection, application).await?,
        (None, None) => Vec::new(),
    };
    let mut wanted = offered.clone();
    wanted.extend(forecast.requested.iter().map(|one| one.programme));
    let today = cx.app.clock.today();
    let every = columns(cx, connection, &wanted, (&offered, goal, today)).await?;
    let frozen = frozen(found, (forecast, application), &every);
    let columns: Vec<Column> = every
        .into_iter()
        .filter(|column| {
            let id = column.programme.id;
            offered.contains(&id) || own.iter().any(|one| one.programme == id)
        })
        .collect();
    // What was requested in time stays requested: its programme being over meanwhile takes nothing away.
    let stands = |column: &Column| {
        let mut before = received.iter().flat_map(|frozen| frozen.own_requests());
        goal.call().is_none() && before.any(|one| one.programme == column.programme.address)
    };
    let rules: Vec<Rules> = columns
        .iter()
        .map(|column| {
            let rules = rules(cx, column);
            match stands(column) {
                true => Rules {
                    takes: Takes::Now,
                    ..rules
                },
                false => rules,
            }
        })
        .collect();
    let askers: Vec<Asker> = found
        .members()
        .filter(|partner| partner.has_budget())
        .map(|partner| Asker {
            partner: partner.id,
            key: partner.organisation.key.clone(),
            kind: partner.organisation.kind,
            charges: budget
                .sheet(Scope {
                    partner: Some(partner.id),
                    year: None,
                })
                .total(Side::Charge),
        })
        .collect();
    Ok(Requests {
        broken: broken(&matrix(&own, None), &rules, &askers),
        columns,
        own,
        frozen,
    })
}

/// The programmes that a call offers: of these money can be requested on paper too.
///
/// # Errors
/// When the database does not answer.
pub async fn offered(
    cx: &Cx,
    connection: &mut Connection,
    (call, version): (&calls::Call, &calls::Version),
) -> Result<Vec<Column>, StoreError> {
    let offered = calls::offered(connection, call.id).await?;
    let goal = Goal::Call(Box::new((call.clone(), version.clone())));
    let today = cx.app.clock.today();
    columns(cx, connection, &offered, (&offered, &goal, today)).await
}

/// Programmes of which money is requested without a call, as they took requests on a day: on that on which a sheet arrived.
///
/// # Errors
/// When the database does not answer.
pub async fn on_day(
    cx: &Cx,
    connection: &mut Connection,
    programmes: &[i64],
    day: Date,
) -> Result<Vec<Column>, StoreError> {
    columns(cx, connection, programmes, (programmes, &Goal::Programmes, day)).await
}

/// Which rules of programmes a sheet does not keep.
#[must_use]
pub fn unkept(cx: &Cx, columns: &[Column], cells: Vec<Cell>, askers: &[Asker]) -> Vec<Broken> {
    let asked = |column: &&Column| cells.iter().any(|cell| cell.programme == column.programme.id);
    let rules: Vec<Rules> = columns
        .iter()
        .filter(asked)
        .map(|column| rules(cx, column))
        .collect();
    broken(&Matrix(cells), &rules, askers)
}

fn rules(cx: &Cx, column: &Column) -> Rules {
    let content = &column.version.content;
    Rules {
        programme: column.programme.id,
        name: content.name(cx.lang).0.to_owned(),
        percent: content.rate.as_ref().map(|rate| rate.percent),
        minimum: content.minimum,
        maximum: content.maximum,
        set_aside: column.set_aside,
        kinds: content.kinds.clone(),
        takes: column.takes,
    }
}

/// Programmes as columns, in the order in which they were begun; whether they take requests, on a day.
async fn columns(
    cx: &Cx,
    connection: &mut Connection,
    wanted: &[i64],
    (offered, goal, day): (&[i64], &Goal, Date),
) -> Result<Vec<Column>, StoreError> {
    let mut columns = Vec::new();
    for programme in programmes::by_ids(connection, wanted).await? {
        let versions = programmes::versions(connection, programme.id).await?;
        let funder = directory::any_by_ids(connection, &[programme.funder])
            .await?
            .pop();
        let (Some(version), Some(funder)) = (versions.into_iter().next(), funder) else {
            continue;
        };
        let this = cx.app.clock.today().year();
        let set_aside = programmes::set_aside_from(connection, programme.id, this).await?;
        columns.push(Column {
            set_aside: set_aside.map(|(cents, _)| cents),
            left: set_aside.map(|(_, left)| left),
            takes: match (offered.contains(&programme.id), goal) {
                (false, _) => Takes::Not,
                (true, Goal::Programmes) => takes(&programme, &version.content, day),
                // With a call, the call says until when.
                (true, Goal::Call(_)) => match programme.state {
                    programmes::State::Published => Takes::Now,
                    programmes::State::Draft | programmes::State::Closed => Takes::Not,
                },
            },
            account: line_of(cx, &funder),
            funder_names: directory::names_of(connection, &funder).await?,
            name: version.content.name(cx.lang).0.to_owned(),
            programme,
            version,
            funder,
        });
    }
    Ok(columns)
}

/// The line of account 74 on which a funder's money stands, by what registers say of it.
fn line_of(cx: &Cx, funder: &Organisation) -> Account {
    let form = funder.legal_form.as_deref().unwrap_or_default();
    let code = match funder.kind {
        Kind::PublicBody => match file::country(&cx.app, funder) {
            Country::France if matches!(form, "fr-commune" | "fr-intercommunal") => "74-commune",
            Country::Belgium => "74-belgium",
            Country::France | Country::Elsewhere => "74-public",
        },
        Kind::Association | Kind::Foundation | Kind::Company | Kind::Other => "74-private",
    };
    account(code).expect("a line of the chart")
}

fn frozen(
    found: &Found,
    (forecast, application): (&Forecast, Option<i64>),
    columns: &[Column],
) -> (Vec<Asked>, Vec<Request>) {
    let key = |id: i64| {
        let partner = found.partners.iter().find(|partner| partner.id == id);
        partner.map_or_else(String::new, |partner| partner.organisation.key.clone())
    };
    let mut asked: BTreeMap<&str, Asked> = BTreeMap::new();
    let mut requests = Vec::new();
    for one in &forecast.requested {
        let Some(column) = columns.iter().find(|column| column.programme.id == one.programme) else {
            continue;
        };
        let address = column.programme.address.as_str();
        asked.entry(address).or_insert_with(|| column.asked());
        requests.push(Request {
            programme: address.to_owned(),
            partner: key(one.partner),
            year: one.year,
            account: one.account.code().to_owned(),
            cents: one.cents,
            elsewhere: Some(one.application) != application,
        });
    }
    requests.sort();
    (asked.into_values().collect(), requests)
}
