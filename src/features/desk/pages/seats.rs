//! Everything that an assignment of readers is made of: who reads for a body, what was sent to it, who stands too near to whom.

use std::collections::HashMap;

use crate::features::applications::{self, Ties};
use crate::features::desk::assigning::{Could, Reason};
use crate::features::desk::bodies::Body;
use crate::features::desk::store::received::{self, Line as Received};
use crate::features::desk::store::{assignments, seats};
use crate::shared::authz::{Power, Role};
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Applications on a page.
const ON_A_PAGE: usize = 50;

/// Somebody who reads for the body.
pub(super) struct Reader {
    pub person: i64,
    pub name: String,
    pub email: String,
    pub language: Lang,
    /// How many applications they are asked to read.
    pub load: u64,
    /// How many of them are not in the table.
    pub elsewhere: usize,
}

impl Table {
    /// How many applications that are not in it each reader reads.
    pub(super) fn elsewhere(&self) -> Vec<usize> {
        self.readers.iter().map(|one| one.elsewhere).collect()
    }
}

/// Everything that an assignment is made of.
pub(super) struct Table {
    pub readers: Vec<Reader>,
    pub received: Vec<Received>,
    /// After which number the next page begins, where there is one.
    pub next: Option<String>,
    /// By application, then by reader.
    pub could: Vec<Could>,
    /// By application: who reads it now.
    pub now: Vec<Vec<i64>>,
}

pub(super) async fn table(
    cx: &Cx,
    connection: &mut Connection,
    (body, after): (&Body, &str),
) -> Result<Table, Error> {
    let own = body.organisation.id;
    let today = cx.app.clock.today().to_string();
    let assigned = assignments::of_funder(connection, own).await?;
    let mut readers: Vec<Reader> = Vec::new();
    // Whoever pays looks into what is paid, and examines nothing.
    for (person, name, email, language, role) in assignments::readers(connection, own, &today).await? {
        let reads = role.parse::<Role>().is_ok_and(|role| {
            role.powers().contains(&Power::ReadFiles) && !role.powers().contains(&Power::Pay)
        });
        if !reads || readers.iter().any(|one| one.person == person) {
            continue;
        }
        readers.push(Reader {
            person,
            name: if name.is_empty() { email.clone() } else { name },
            email,
            language: language.parse().unwrap_or_default(),
            load: assigned.iter().filter(|one| one.person == person).count() as u64,
            elsewhere: 0,
        });
    }
    // Whoever stands too near chooses nobody who reads it, and does not see who stands near. Looked at where the pages are counted: each is
    // full, and none after it is lost.
    let beside = seats::examines(own);
    let columns = ("application.id", beside.as_str());
    let clear = applications::not_near_beside(connection, &cx.app, cx.someone()?.person, columns).await?;
    let most = i64::try_from(ON_A_PAGE).unwrap_or_default() + 1;
    let mut received = seats::page(connection, (own, &clear), after, most).await?;
    let more = received.len() > ON_A_PAGE;
    received.truncate(ON_A_PAGE);
    let next = received.last().filter(|_| more).map(|one| one.number.clone());
    let ids: Vec<i64> = received.iter().map(|one| one.id).collect();
    let mut parties: HashMap<i64, Vec<(String, i64)>> = HashMap::new();
    for (id, key, organisation) in received::parties(connection, &ids).await? {
        parties.entry(id).or_default().push((key, organisation));
    }
    let mut funders: HashMap<i64, Vec<i64>> = HashMap::new();
    for (id, _, of) in received::asked(connection, &ids).await? {
        funders.entry(id).or_default().push(of);
    }
    let mut organisers: HashMap<i64, Vec<i64>> = HashMap::new();
    for (id, organiser) in received::organisers(connection, &ids).await? {
        organisers.entry(id).or_default().push(organiser);
    }
    let organises = |id: i64| organisers.get(&id).is_some_and(|of| of.contains(&own));
    let near = |ties: &Ties, id: i64| {
        let parties = parties.get(&id).map_or(&[][..], Vec::as_slice);
        let named: Vec<(&str, i64)> = parties.iter().map(|(key, id)| (key.as_str(), *id)).collect();
        let of = |known: &HashMap<i64, Vec<i64>>| known.get(&id).cloned().unwrap_or_default();
        let funders = of(&funders);
        let examine = match organises(id) && !funders.contains(&own) {
            true => of(&organisers),
            false => funders,
        };
        ties.is_near(id, &examine, &named)
    };
    for reader in &mut readers {
        let others = assigned.iter().filter(|one| one.person == reader.person);
        reader.elsewhere = others.filter(|one| !ids.contains(&one.application)).count();
    }
    let persons: Vec<i64> = readers.iter().map(|one| one.person).collect();
    let whose: Vec<i64> = parties.values().flatten().map(|(_, id)| *id).collect();
    let checked = assignments::checked(connection, &persons, &whose).await?;
    let now: Vec<Vec<i64>> = ids
        .iter()
        .map(|id| {
            let own = assigned.iter().filter(|one| one.application == *id);
            own.map(|one| one.person).collect()
        })
        .collect();
    let mut could: Vec<Could> = vec![Vec::new(); ids.len()];
    for reader in &readers {
        let ties = applications::ties(connection, &cx.app, reader.person, &ids).await?;
        for (at, one) in received.iter().enumerate() {
            let parties = parties.get(&one.id).map_or(&[][..], Vec::as_slice);
            let near = near(&ties, one.id);
            let mut reasons = Vec::new();
            if !one.titles.only(reader.language).is_empty() {
                reasons.push(Reason::Language);
            }
            if parties
                .iter()
                .any(|(_, id)| checked.contains(&(reader.person, *id)))
            {
                reasons.push(Reason::Knows);
            }
            if now[at].contains(&reader.person) {
                reasons.push(Reason::Already);
            }
            could[at].push((!near).then_some(reasons));
        }
    }
    Ok(Table {
        readers,
        next,
        received,
        could,
        now,
    })
}
