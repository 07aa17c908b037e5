//! Amounts that budgets hold of the very funders of whom money is requested: shown, and turned into the request by whoever
//! keeps that budget, so that nothing is counted twice.

use budgets::CENTS_MOST;

use super::code;
use super::saving::application;
use crate::features::applications::checking::Check;
use crate::features::applications::requests::Column;
use crate::features::projects::{self, Asking, BudgetLine, Changes, Found, Partner, Requested};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form};

/// An amount in a budget, and the programme it could be requested of.
pub(super) struct Twice {
    pub words: String,
    /// Number of the line and address of the programme, for whoever may turn it.
    pub turn: Option<(i64, String)>,
}

/// What became of turning an amount into a request.
pub(super) enum Turned {
    /// It is requested now.
    Done,
    /// It is there no more.
    Gone,
    /// With what is requested already it would be more than an amount may be: in which box, of which year.
    TooMuch(String, i16),
}

/// Letters below which two names are not compared: too many share them.
const LETTERS: usize = 4;

/// Whether somebody who typed a name meant this funder or programme.
fn is_meant(typed: &str, name: &str) -> bool {
    let (typed, name) = (search::fold(typed), search::fold(name));
    let (typed, name) = (typed.trim(), name.trim());
    let long = typed.len().min(name.len()) >= LETTERS;
    typed == name || long && (typed.contains(name) || name.contains(typed))
}

/// The programme that a line of a budget could be a request to, where it is only asked for.
fn column_of<'a>(line: &BudgetLine, check: &'a Check) -> Option<&'a Column> {
    if line.asking != Some(Asking::Asked) {
        return None;
    }
    let mut open = check.requests.columns.iter().filter(|column| column.open());
    open.find(|column| {
        let names = column.version.content.names.iter();
        is_meant(&line.funder, &column.funder.name)
            || names.into_iter().any(|(_, name)| is_meant(&line.funder, name))
    })
}

fn partner_of<'a>(found: &'a Found, line: &BudgetLine) -> Option<&'a Partner> {
    found.partners.iter().find(|partner| partner.id == line.partner)
}

/// Every such amount.
pub(super) fn twice(cx: &Cx, found: &Found, check: &Check, writes: bool) -> Vec<Twice> {
    let mut twice = Vec::new();
    for line in &check.forecast.lines {
        let (Some(column), Some(partner)) = (column_of(line, check), partner_of(found, line)) else {
            continue;
        };
        let own = cx.could(Power::WriteProjects, Some(partner.organisation.id));
        twice.push(Twice {
            words: cx.ta(
                "requests-twice-line",
                &[
                    ("organisation", partner.organisation.name.as_str().into()),
                    ("amount", cx.money(&line.cents).as_str().into()),
                    ("funder", line.funder.as_str().into()),
                    ("year", line.year.to_string().as_str().into()),
                    ("programme", column.version.content.name(cx.lang).0.into()),
                ],
            ),
            turn: (own && writes).then(|| (line.id, column.programme.address.clone())),
        });
    }
    twice
}

/// Takes a line out of a budget and requests the same of the programme.
pub(super) async fn turn(
    cx: &Cx,
    connection: &mut Connection,
    (found, check): (&Found, &Check),
    form: &Form,
) -> Result<Turned, Error> {
    let id: i64 = form.value("line").parse().map_err(|_| Error::NotFound)?;
    let Some(line) = check.forecast.lines.iter().find(|line| line.id == id) else {
        return Ok(Turned::Gone);
    };
    let column = column_of(line, check).ok_or(Error::NotFound)?;
    let partner = partner_of(found, line).ok_or(Error::NotFound)?;
    // A budget is its partner's own: nobody else takes a line out of it.
    let acting = cx.acting(Power::WriteProjects, Some(partner.organisation.id))?;
    let own = check.requests.own.iter();
    let before: i64 = own
        .filter(|one| {
            (one.partner, one.programme, one.year, one.account)
                == (partner.id, column.programme.id, line.year, column.account)
        })
        .map(|one| one.cents)
        .sum();
    let cents = before.saturating_add(line.cents);
    if cents > CENTS_MOST {
        return Ok(Turned::TooMuch(format!("a-{}", code(partner, column)), line.year));
    }
    let now = cx.now();
    let application = application(connection, (found, check), now).await?;
    let removed = Changes {
        remove: vec![line.id],
        ..Changes::default()
    };
    let project = &found.project;
    projects::keep_budget(connection, now, project, (partner, line.year), &removed, acting).await?;
    let one = Requested {
        application: application.id,
        call: check.goal.call().map_or(0, |call| call.id),
        partner: partner.id,
        programme: column.programme.id,
        year: line.year,
        account: column.account,
        cents,
    };
    projects::request(connection, now, (project, partner), &[(one, before)], acting).await?;
    Ok(Turned::Done)
}

#[cfg(test)]
mod tests {
    use super::is_meant;

    #[test]
    fn a_funder_is_meant_by_its_name_or_a_good_part_of_it() {
        assert!(is_meant("métropole", "Métropole européenne"));
        assert!(is_meant("Ville de Lys (quartiers)", "ville de lys"));
        assert!(!is_meant("Vi", "Ville de Lys"), "too short to mean anybody");
        assert!(!is_meant("", "Ville de Lys"));
        assert!(!is_meant("Région", "Ville de Lys"));
    }
}
