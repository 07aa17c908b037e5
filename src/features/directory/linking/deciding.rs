//! What somebody says of a link: the same, not the same, or take back what was said or joined. Each
//! can be undone; the latest word counts, and nobody's is lost under another's.

use std::collections::BTreeSet;

use super::{bodies, running};
use crate::features::directory::indexing::changes;
use crate::features::directory::joining::{self, JoiningError};
use crate::features::directory::store::bodies::remain_two;
use crate::features::directory::store::links::{self, Link, Said};
use crate::features::directory::store::{loading, not_same, withholdings};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// What is said of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The two are one.
    Same,
    /// They are not: nothing joins them again.
    NotTheSame,
    /// What was said, or what the evidence joined, is taken back: the pair waits for somebody.
    Undo,
}

/// Who says it, of what they saw.
#[derive(Clone, Copy, Debug)]
pub struct Word<'a> {
    /// What is said.
    pub verdict: Verdict,
    /// Who says it.
    pub by: &'a str,
    /// Under which mandate; a command where absent.
    pub acting: Option<Acting>,
    /// Why, for those who come after; not published.
    pub reason: Option<&'a str>,
    /// The version of the link that they saw; nothing when they saw none.
    pub seen: Option<i64>,
}

/// Does what somebody says of a link.
///
/// # Errors
/// [`JoiningError`]: unless the index failed, nothing changed.
pub async fn decide(app: &App, id: i64, word: Word<'_>) -> Result<(), JoiningError> {
    let _held = app.wait_to_write().await?;
    let mut transaction = app.db.write().await?;
    let link = links::by_id(&mut transaction, id)
        .await?
        .ok_or(JoiningError::NoLink(id))?;
    if word.seen.is_some_and(|seen| seen != link.version) {
        return Err(JoiningError::Meanwhile(id));
    }
    let mut touched = BTreeSet::new();
    let says = match (word.verdict, link.state.as_str()) {
        (Verdict::Same, "joined") if link.said == 1 => return Err(JoiningError::Said(id)),
        (Verdict::NotTheSame, "apart") => return Err(JoiningError::Said(id)),
        (Verdict::Undo, "waiting") => return Err(JoiningError::Nothing(id)),
        (Verdict::Same, _) => ("joined", true, false),
        (Verdict::NotTheSame, _) => ("apart", true, false),
        (Verdict::Undo, _) => ("waiting", false, true),
    };
    let said = Said {
        state: says.0,
        said: says.1,
        held: says.2,
        at: app.clock.now().as_second(),
        by: word.by,
        reason: word.reason,
    };
    // First of all: whoever comes second must find that another spoke, on any engine.
    if !links::say(&mut transaction, &link, said).await? {
        return Err(JoiningError::Meanwhile(id));
    }
    refuse_withheld(&mut transaction, &link).await?;
    match word.verdict {
        Verdict::Same => same(app, &mut transaction, &link, &mut touched).await?,
        Verdict::NotTheSame => {
            part(app, &mut transaction, &link, &mut touched).await?;
            let [one, other] = link.sides();
            not_same::say(
                &mut transaction,
                one,
                other,
                word.reason.unwrap_or_default(),
                said.at,
            )
            .await?;
        }
        Verdict::Undo if link.state == "joined" => part(app, &mut transaction, &link, &mut touched).await?,
        Verdict::Undo => {
            // Told apart, by whatever command: the two may be one again, and are when they were.
            match link.origin.as_str() {
                "said" => same(app, &mut transaction, &link, &mut touched).await?,
                _ => unsay_between(&mut transaction, &link).await?,
            }
        }
    }
    // Whom a line of grants tells of is read once for a version of the data, by all who count them.
    let of_party =
        link.is_of_party() && (link.state.as_str(), word.verdict) != ("waiting", Verdict::NotTheSame);
    let counts = of_party || !touched.is_empty();
    if counts {
        if !of_party {
            joining::attach(&mut transaction).await?;
        }
        // Before the journal, as where a body is declared: of two machines one waits for the other, and never both.
        changes::note(&mut transaction, &touched).await?;
    }
    let act = match word.verdict {
        Verdict::Same => "link-same",
        Verdict::NotTheSame => "link-not-same",
        Verdict::Undo => "link-undone",
    };
    let object = format!("link:{id}");
    let act = Act {
        acting: word.acting,
        act,
        object: &object,
        before: Some(&link.state),
        after: Some(says.0),
        ..Act::default()
    };
    journal::record(&mut transaction, said.at, &act).await?;
    if word.verdict == Verdict::Undo && link.origin == "said" {
        links::forget(&mut transaction, &[link.id]).await?;
    }
    if counts {
        return joining::show(app, transaction).await;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// What is said of two entries by their numbers, of which no link may be known.
#[derive(Clone, Copy, Debug)]
pub(in crate::features::directory) struct Spoken<'a> {
    /// `joined apart`
    pub state: &'static str,
    /// When.
    pub at: i64,
    /// Who.
    pub by: &'a str,
    /// Why.
    pub reason: Option<&'a str>,
}

/// Keeps what was said of two entries as a link, which can be undone as any other; what was said of
/// their organisations before is forgotten.
pub(in crate::features::directory) async fn write_down(
    connection: &mut Connection,
    one: &(String, String),
    other: &(String, String),
    says: Spoken<'_>,
) -> Result<(), JoiningError> {
    let [first, second] = bodies::pair((&one.0, &one.1), (&other.0, &other.1));
    let known = links::of_entries(connection, std::slice::from_ref(one)).await?;
    let mut link = Link {
        register: first.0,
        number: first.1,
        other_register: second.0,
        other_number: second.1,
        ..Link::default()
    };
    if let Some(held) = known.into_iter().find(|held| held.sides() == link.sides()) {
        link = held;
    } else {
        link.id = links::last_id(connection).await? + 1;
        "said".clone_into(&mut link.origin);
        links::write(connection, &[(link.clone(), Vec::new())]).await?;
    }
    if says.state == "joined" {
        unsay_between(connection, &link).await?;
    }
    let said = Said {
        state: says.state,
        said: true,
        held: false,
        at: says.at,
        by: says.by,
        reason: says.reason,
    };
    links::say(connection, &link, said).await?;
    Ok(())
}

/// What is withheld must not come back, nor take others along.
async fn refuse_withheld(connection: &mut Connection, link: &Link) -> Result<(), JoiningError> {
    for side in link.sides() {
        if let Some(organisation) = links::organisation_of(connection, side).await?
            && withholdings::is_withheld(connection, organisation).await?
        {
            return Err(JoiningError::Withheld(format!("{}:{}", side.0, side.1)));
        }
    }
    Ok(())
}

async fn same(
    app: &App,
    connection: &mut Connection,
    link: &Link,
    touched: &mut BTreeSet<i64>,
) -> Result<(), JoiningError> {
    let [one, other] = link.sides();
    let unknown = |side: (&str, &str)| JoiningError::Unknown(format!("{}:{}", side.0, side.1));
    let first = links::organisation_of(connection, one)
        .await?
        .ok_or_else(|| unknown(one))?;
    if link.is_of_party() {
        unsay_between(connection, link).await?;
        let because = super::parties::because(connection, &link.other_number).await?;
        links::set_party(connection, &link.other_number, Some(first), Some(&because)).await?;
        return Ok(());
    }
    let second = links::organisation_of(connection, other)
        .await?
        .ok_or_else(|| unknown(other))?;
    let two = first != second && remain_two(connection, first, second).await?;
    unsay_between(connection, link).await?;
    if first == second {
        return Ok(());
    }
    if two {
        let written = |side: (&str, &str)| format!("{}:{}", side.0, side.1);
        return Err(JoiningError::BothLive(written(one), written(other)));
    }
    if joining::acted_for(app, connection, [first, second]).await? {
        let written = |side: (&str, &str)| format!("{}:{}", side.0, side.1);
        return Err(JoiningError::BothActedFor(written(one), written(other)));
    }
    if loading::both_stand(connection, first, second).await? {
        let written = |side: (&str, &str)| format!("{}:{}", side.0, side.1);
        return Err(JoiningError::BothStand(written(one), written(other)));
    }
    let (kept, gone) = super::parting::join(&app.territory, connection, first, second).await?;
    touched.extend([kept, gone]);
    Ok(())
}

/// Parts what a link joined.
async fn part(
    app: &App,
    connection: &mut Connection,
    link: &Link,
    touched: &mut BTreeSet<i64>,
) -> Result<(), JoiningError> {
    if link.is_of_party() {
        links::set_party(connection, &link.other_number, None, None).await?;
        return Ok(());
    }
    if let Some((stays, new)) = running::part(app, connection, link).await? {
        touched.extend([stays, new]);
    } else if link.state == "joined" {
        let [one, other] = link.sides();
        let first = links::organisation_of(connection, one).await?;
        if first.is_some() && first == links::organisation_of(connection, other).await? {
            return Err(JoiningError::ByNumber(
                format!("{}:{}", one.0, one.1),
                format!("{}:{}", other.0, other.1),
            ));
        }
    }
    Ok(())
}

/// Forgets that the entries of the two sides were told apart, all of them: one word makes one.
async fn unsay_between(connection: &mut Connection, link: &Link) -> Result<(), JoiningError> {
    let mut sides: [BTreeSet<(String, String)>; 2] = Default::default();
    for (side, entries) in link.sides().into_iter().zip(&mut sides) {
        entries.insert((side.0.to_owned(), side.1.to_owned()));
        if side.0 != links::PARTY
            && let Some(organisation) = links::organisation_of(connection, side).await?
        {
            entries.extend(joining::entries_of(connection, organisation).await?);
        }
    }
    for one in &sides[0] {
        for other in &sides[1] {
            not_same::unsay(connection, (&one.0, &one.1), (&other.0, &other.1)).await?;
        }
    }
    Ok(())
}
