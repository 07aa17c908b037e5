//! Out of what an agreement gives, as it is called: programmes, and the common fund whose money that is.

use crate::features::agreements::finding::Found;
use crate::features::programmes::{self, Programme};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// Out of what it gives.
pub struct OutOf {
    /// The programmes.
    pub programmes: Vec<Programme>,
    /// What the common fund is called that pays for all of them; empty where none does.
    pub fund: String,
    /// What they are called, in the order asked; where a common fund pays for some of them alone, each with its own.
    pub names: Vec<String>,
}

/// The same, by the numbers of the programmes, in a language.
///
/// # Errors
/// When the database does not answer.
pub async fn out_of(
    app: &App,
    connection: &mut Connection,
    found: &Found,
    (ids, lang): (&[i64], Lang),
) -> Result<OutOf, StoreError> {
    // As each was called when something was requested of it, else as it is published: never as it is drafted.
    let programmes = programmes::by_ids(connection, ids).await?;
    let said = programmes::said(connection, ids).await?;
    let mut funds = programmes.iter().map(|one| one.fund.as_str());
    let fund = funds.next().unwrap_or_default();
    let fund = match funds.all(|other| other == fund) {
        true => fund.to_owned(),
        false => String::new(),
    };
    let name = |id: &i64| {
        let programme = programmes.iter().find(|one| one.id == *id);
        let mut asked = found.sent.frozen.programmes.iter();
        let asked = asked
            .find(|one| programme.is_some_and(|programme| programme.address == one.address))
            .map(|one| one.version);
        let versions = || said.iter().filter(|(of, ..)| of == id);
        let then = versions().find(|(_, number, _)| Some(*number) == asked);
        let content = then.or_else(|| versions().next());
        let name = content.map_or("", |(.., content)| content.name(lang).0);
        match programme.filter(|one| !one.fund.is_empty() && one.fund != fund) {
            Some(one) => {
                let by = programmes::offered_in(app, lang, one, &found.funder.name);
                format!("{name} ({by})")
            }
            None => name.to_owned(),
        }
    };
    let names = ids.iter().map(name).collect();
    Ok(OutOf {
        programmes,
        fund,
        names,
    })
}
