//! Entries that turn out to be another body leave their organisation, with the numbers that are
//! theirs, for one of their own; and the other way round.

use std::collections::HashSet;

use territory::Territory;

use super::bodies::{Ties, numbers, of, scheme};
use crate::features::directory::import::settle;
use crate::features::directory::joining::JoiningError;
use crate::features::directory::organisation::key;
use crate::features::directory::saying::{self, Saying};
use crate::features::directory::store::links::{self, Line};
use crate::features::directory::store::{bodies, entries, loading};
use crate::shared::store::Connection;

/// Gives entries of one organisation an organisation of their own; `alone` forgets why the entry was
/// with the others. Returns the number and the key of the new one.
pub(in crate::features::directory) async fn part(
    territory: &Territory,
    connection: &mut Connection,
    organisation: i64,
    leaving: &[(String, String)],
    alone: bool,
) -> Result<(i64, String), JoiningError> {
    let id = loading::last_id(connection).await? + 1;
    let leaves = |register: &str, number: &str| {
        leaving
            .iter()
            .any(|(r, n)| (r.as_str(), n.as_str()) == (register, number))
    };
    let mut said: Vec<Saying> = Vec::new();
    for mut entry in entries::of_organisations(connection, &[organisation]).await? {
        if leaves("rna", &entry.number) {
            entry.organisation_id = id;
            said.push(saying::of_rna(&entry, territory));
        }
    }
    for mut entry in bodies::of_organisations(connection, &[organisation]).await? {
        if leaves(entry.register, &entry.number) {
            entry.organisation_id = id;
            said.push(saying::of_body(&entry, territory));
        }
    }
    let mut lines = Vec::new();
    links::each_line(connection, Some(organisation), |line| {
        if leaves(&line.register, &line.number) {
            lines.push(line);
        }
    })
    .await?;
    saying::in_order(&mut said);
    let Some(first) = said.first() else {
        let written = leaving
            .first()
            .map(|(register, number)| format!("{register}:{number}"));
        return Err(JoiningError::Unknown(written.unwrap_or_default()));
    };
    // The key that its number always gives, unless the organisation that it leaves keeps it; a
    // redirection that stood there ends.
    let register = lines
        .iter()
        .find(|line| line.number == first.number)
        .map_or("sirene", |line| line.register.as_str());
    let mut attempt = 0;
    let drawn = loop {
        let drawn = key(scheme(register), &first.number, attempt);
        if !loading::has_key(connection, &drawn).await? {
            break drawn;
        }
        attempt += 1;
    };
    loading::free_key(connection, &drawn).await?;
    let (chosen, themes) = saying::choose(said, territory, drawn);
    let drawn = chosen.key.clone();
    loading::write(connection, &[chosen]).await?;
    move_entries(connection, organisation, id, &lines, alone).await?;
    let themes: Vec<_> = themes.into_iter().map(|theme| (id, theme)).collect();
    loading::give_themes(connection, &themes).await?;
    settle(connection, territory, &[organisation])
        .await
        .map_err(Box::new)?;
    Ok((id, drawn))
}

async fn move_entries(
    connection: &mut Connection,
    from: i64,
    to: i64,
    lines: &[Line],
    alone: bool,
) -> Result<(), JoiningError> {
    let mut moved = HashSet::new();
    for line in lines {
        if line.register == "rna" {
            links::give_rna(connection, &line.number, to).await?;
        } else {
            let joined_by = line.says.first().filter(|_| !alone);
            bodies::give(
                connection,
                &line.register,
                &line.number,
                to,
                joined_by.map(String::as_str),
            )
            .await?;
        }
        // An entry told apart from the others takes the numbers of its own register only.
        let own = numbers(line, Ties::All);
        for number in own.iter().take(if alone { 1 } else { own.len() }) {
            if let Some((scheme, value)) = number.split_once(':').filter(|_| moved.insert(number.clone())) {
                loading::move_numbers(connection, from, to, scheme, value).await?;
            }
        }
    }
    // Who gave and received goes with the entry by which it was recognised.
    for key in links::recognised_parties(connection, from).await? {
        let party = [(links::PARTY.to_owned(), key.clone())];
        let of_lines = links::of_entries(connection, &party).await?;
        let follows = of_lines.iter().any(|link| {
            link.state == "joined"
                && lines
                    .iter()
                    .any(|line| of(line) == (&*link.register, &*link.number))
        });
        if follows {
            let known = links::because(connection, &key).await?;
            links::set_party(connection, &key, Some(to), known.as_deref()).await?;
        }
    }
    Ok(())
}

/// Makes two organisations one: the older keeps its address. Returns the one kept and the one gone.
pub(in crate::features::directory) async fn join(
    territory: &Territory,
    connection: &mut Connection,
    one: i64,
    other: i64,
) -> Result<(i64, i64), JoiningError> {
    let (kept, gone) = (one.min(other), one.max(other));
    loading::merge(connection, gone, kept).await?;
    settle(connection, territory, &[kept]).await.map_err(Box::new)?;
    Ok((kept, gone))
}
