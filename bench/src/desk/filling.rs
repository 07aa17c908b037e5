//! Filling a folder, and finding in it what is asked for.

use std::path::Path;
use std::time::Instant;

use super::following::{self, Promised, Template};
use super::rows::{Chance, Rows};
use super::{places, requests};
use crate::serving::Server;
use crate::table::s;
use crate::{Done, say};

/// Out of which everything is drawn.
const SEED: u64 = 20_261_128;
/// What pages need to be asked by their address.
pub struct Filled {
    /// Numbers of the application of 50 partners, of one on the table, of one that is decided.
    pub applications: [String; 3],
    /// The last part of the address of the application of 50 partners.
    pub big: String,
    pub call: String,
    pub metropolis: String,
}

/// Plays the demonstration in an empty folder, then writes the rest.
pub async fn fill(data: &Path) -> Done<Filled> {
    drop(Server::demonstration(data)?);
    let begun = Instant::now();
    let mut rows = Rows::begin(&data.join("tisserand.db")).await?;
    let mut chance = Chance(SEED);
    let places = places::take(&mut rows, &mut chance).await?;
    let template = Template::read(&mut rows).await?;
    let (mut promised, mut supposed) = (Promised::new(), Vec::new());
    for at in 0..requests::ALL {
        let made = requests::make(&mut rows, &mut chance, &places, at).await?;
        if at < 5 {
            supposed.push(made.number.clone());
        }
        following::read(&mut rows, &mut chance, &places, &made).await?;
        following::decide(&mut rows, &mut chance, (&places, &template), &made, &mut promised).await?;
    }
    following::suppose(&mut rows, &mut chance, &places, &supposed).await?;
    for (envelope, cents) in promised {
        rows.change(format!("update envelope set committed = committed + {cents}, cents = cents + {cents} where id = {envelope}")).await?;
    }
    let written = rows.end().await?;
    let written: Vec<String> = written
        .iter()
        .map(|(table, rows)| format!("{rows} {table}"))
        .collect();
    say(&format!(
        "Filled in {}; rows written: {}.\n",
        s(begun.elapsed()),
        written.join(", ")
    ));
    std::fs::write(data.join("filled.json"), "{}")?;
    read(data).await
}

/// Finds in a filled folder what is asked for.
pub async fn read(data: &Path) -> Done<Filled> {
    let mut rows = Rows::begin(&data.join("tisserand.db")).await?;
    let big: Vec<(String, String)> = rows
        .read("select number, address from application order by partners desc limit 1")
        .await?;
    let (big, address) = big.into_iter().next().ok_or("nothing was filled")?;
    let table: Vec<(String,)> = rows
        .read("select number from application where state = 'under_examination' and address like 'ce-que-nous-faisons-ensemble-250-%'")
        .await?;
    let decided: Vec<(String,)> = rows
        .read("select number from application where address like 'ce-que-nous-faisons-ensemble-1000-%'")
        .await?;
    let call: Vec<(String,)> = rows.read("select address from call join (select call_id, count(*) as many from application group by call_id) on call_id = id order by many desc limit 1").await?;
    let metropolis: Vec<(String, String)> = rows
        .read("select name, key from organisation where id = (select organisation_id from desk_session where address = 'la-grande-table')")
        .await?;
    let first = |found: Vec<(String,)>| {
        found
            .into_iter()
            .next()
            .map(|(one,)| one)
            .ok_or("nothing was filled")
    };
    let (name, key) = metropolis.into_iter().next().ok_or("nothing was filled")?;
    // The words of an address are for people; its end is what finds it.
    let words: String = name
        .to_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    rows.end().await?;
    Ok(Filled {
        applications: [big, first(table)?, first(decided)?],
        big: address,
        call: first(call)?,
        metropolis: format!("{words}-{key}"),
    })
}
