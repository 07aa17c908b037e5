//! What the silence of whoever is asked means, worked out in one place: two months of silence of a French public body refuse a
//! request of money (code des relations entre le public et l'administration, L231-4, 3°), counted from the first version that asked;
//! no Belgian law makes silence an answer, no law says when a private funder answers, and of another country's law we know nothing.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use workdays::{Calendar, tacit};

use crate::features::directory::{Kind, Organisation};
use crate::features::file::{self, Country};
use crate::shared::app::App;

/// What silence means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Silence {
    /// Without an answer the request is refused on a day; what may be done against it is, until another.
    Refused {
        /// The day of the refusal.
        on: Date,
        /// The last day for a remedy.
        remedies: Date,
    },
    /// Nothing: no money is asked of this call.
    NoMoney,
    /// Nothing: no Belgian law makes it an answer.
    Belgium,
    /// Nothing that is known here: whoever answers lives under the law of another country.
    Elsewhere,
    /// Nothing: whoever answers is no public body, and no law says when.
    Private,
}

/// Under which law a body answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// A public body of France.
    France,
    /// A public body of Belgium.
    Belgium,
    /// A public body of another country, whose law is not known here.
    Elsewhere,
    /// No public body: no law says what its silence means.
    Private,
}

/// Under which law a body answers.
#[must_use]
pub fn law(app: &App, body: &Organisation) -> Law {
    match body.kind {
        Kind::PublicBody => match file::country(app, body) {
            Country::France => Law::France,
            Country::Belgium => Law::Belgium,
            Country::Elsewhere => Law::Elsewhere,
        },
        Kind::Association | Kind::Foundation | Kind::Company | Kind::Other => Law::Private,
    }
}

/// What silence means, under a law, of money that was first asked for at an instant, in seconds: what corrects a request is the same
/// request.
#[must_use]
pub fn silence(app: &App, law: Law, first: i64) -> Silence {
    let side = match law {
        Law::France => Calendar::France,
        Law::Belgium => Calendar::Belgium,
        Law::Elsewhere => return Silence::Elsewhere,
        Law::Private => return Silence::Private,
    };
    let first = Timestamp::from_second(first).unwrap_or_default();
    match tacit(app.clock.date_of(first), side) {
        workdays::Silence::Refused { on, remedies } => Silence::Refused { on, remedies },
        workdays::Silence::MeansNothing => Silence::Belgium,
    }
}
