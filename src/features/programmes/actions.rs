//! What a funder does with its programmes. Each verb writes and tells the journal in the caller's transaction; whoever
//! may was checked by the caller.

use super::content::Content;
use super::envelope::{Envelope, Refusal, refusal};
use super::later::taken;
use super::programme::{Programme, State};
use super::promised::remaining;
use super::store;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Who acts, for which funder, and when.
#[derive(Clone, Copy, Debug)]
pub struct Keeping<'a> {
    /// The funder.
    pub funder: &'a Organisation,
    /// Who acts for it.
    pub acting: Acting,
    /// When, in seconds.
    pub now: i64,
}

impl Keeping<'_> {
    async fn tell(
        &self,
        connection: &mut Connection,
        (act, object): (&str, String),
        (before, after): (Option<&str>, Option<&str>),
    ) -> Result<(), StoreError> {
        let act = Act {
            acting: Some(self.acting),
            organisation: Some(&self.funder.key),
            act,
            object: &object,
            before,
            after,
        };
        journal::record(connection, self.now, &act).await
    }
}

fn object(programme: &Programme) -> String {
    format!("programme:{}", programme.address)
}

/// Begins a programme, which its funder alone sees.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    content: Content,
) -> Result<Programme, StoreError> {
    let programme = Programme {
        id: chance::row(),
        address: chance::address(content.name(Lang::default()).0),
        funder: keeping.funder.id,
        state: State::Draft,
        draft: content,
        published: 0,
        version: 1,
        pooled: None,
        fund: String::new(),
    };
    store::insert(connection, &programme, keeping.now).await?;
    let said = programme.draft.written();
    let done = ("programme-begun", object(&programme));
    keeping.tell(connection, done, (None, Some(&said))).await?;
    Ok(programme)
}

/// Writes what a programme says; false when somebody changed it since `programme.version`.
pub async fn write(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
    content: Content,
) -> Result<bool, StoreError> {
    let before = programme.draft.written();
    let after = Programme {
        draft: content,
        ..programme.clone()
    };
    if !store::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    let (said, done) = (after.draft.written(), ("programme-written", object(&after)));
    keeping
        .tell(connection, done, (Some(&before), Some(&said)))
        .await?;
    Ok(true)
}

/// Publishes what a programme says, for good; false when somebody changed it since `programme.version`.
///
/// # Errors
/// When the database does not answer.
pub async fn publish(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
    notice: (&str, Lang),
) -> Result<bool, StoreError> {
    let after = Programme {
        state: State::Published,
        published: programme.published + 1,
        ..programme.clone()
    };
    if !store::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    store::publish(connection, &after, notice, keeping.now).await?;
    let (said, done) = (after.draft.written(), ("programme-published", object(&after)));
    keeping.tell(connection, done, (None, Some(&said))).await?;
    Ok(true)
}

/// Closes a programme, for good; false when somebody changed it since `programme.version`.
pub async fn close(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
) -> Result<bool, StoreError> {
    let after = Programme {
        state: State::Closed,
        ..programme.clone()
    };
    if !store::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    let done = ("programme-closed", object(&after));
    keeping.tell(connection, done, (None, None)).await?;
    Ok(true)
}

/// Hands a programme over to another organisation, which offers it from now on: whoever holds the account of a common fund has its
/// programmes. What was promised, granted or refused stays with who decided it, with its agreements, payments and figures (a
/// decision keeps its funder); the envelopes stay where they are, less what is promised of them, and what is requested and not
/// decided waits for the new one. `keeping` names that. Why: decision 0023.
///
/// # Errors
/// When the database does not answer.
pub async fn hand_over(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
) -> Result<(), StoreError> {
    store::hand_over(connection, programme.id, keeping.funder.id, keeping.now).await?;
    let done = ("programme-handed-over", object(programme));
    let after = Some(keeping.funder.key.as_str());
    keeping.tell(connection, done, (None, after)).await
}

/// Sets money aside in a programme, where the other envelopes leave room for it. What was promised of its year before it was there is out of
/// it from then on.
///
/// # Errors
/// When the database does not answer.
pub async fn set_aside(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
    envelope: &Envelope,
) -> Result<Result<(), Refusal>, StoreError> {
    store::hold(connection, programme.id).await?;
    let all = store::envelopes(connection, programme.id).await?;
    if let Some(refused) = refusal(&all, envelope) {
        return Ok(Err(refused));
    }
    // What was promised of the whole is delegated to nobody.
    let remaining = remaining(connection, programme.id).await?;
    let whole = remaining.iter().find(|(one, _)| Some(one.id) == envelope.within);
    if let Some((_, left)) = whole.filter(|(_, left)| envelope.cents > *left) {
        return Ok(Err(Refusal::TooMuch(*left)));
    }
    let promised = store::promised_later(connection, programme.id).await?;
    let takes = taken(envelope, &promised);
    let drawn: i64 = takes.iter().map(|one| one.cents).sum();
    if drawn > envelope.cents {
        return Ok(Err(Refusal::Promised(drawn)));
    }
    store::set_aside(connection, programme.id, envelope, keeping.now).await?;
    let object = format!("envelope:{}", envelope.id);
    let (said, done) = (
        envelope.told(&programme.address),
        ("envelope-set-aside", object.clone()),
    );
    keeping.tell(connection, done, (None, Some(&said))).await?;
    if drawn > 0 {
        for one in takes {
            store::draw(connection, (one.decision, one.year), envelope.id).await?;
        }
        store::promise(connection, envelope.id, drawn).await?;
        let (said, done) = (drawn.to_string(), ("envelope-drawn", object));
        keeping.tell(connection, done, (None, Some(&said))).await?;
    }
    Ok(Ok(()))
}

/// Corrects an envelope: how much there is, never less than its parts and what was promised of it nor more than its whole leaves, and for whom.
/// One that is gone is left alone, and of two who correct it at once the second sees first what the other wrote: `seen` is how often it
/// was corrected before.
pub async fn correct(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
    (after, why, seen): (&Envelope, &str, usize),
) -> Result<Result<(), Refusal>, StoreError> {
    store::hold(connection, programme.id).await?;
    let all = store::envelopes(connection, programme.id).await?;
    let Some(before) = all.iter().find(|one| one.id == after.id) else {
        return Ok(Err(Refusal::Elsewhere));
    };
    if store::corrected(connection, before.id).await? != seen {
        return Ok(Err(Refusal::Changed));
    }
    let remaining = remaining(connection, programme.id).await?;
    let rest = |id: i64| {
        remaining
            .iter()
            .find(|(one, _)| one.id == id)
            .map(|(_, left)| *left)
    };
    let engaged = before.cents.saturating_sub(rest(before.id).unwrap_or_default());
    if after.cents < engaged {
        return Ok(Err(Refusal::Engaged(engaged)));
    }
    let more = after.cents.saturating_sub(before.cents);
    if let Some(left) = before.within.and_then(rest).filter(|left| more > *left) {
        return Ok(Err(Refusal::TooMuch(left.saturating_add(before.cents))));
    }
    store::correct(connection, (before, after), why, keeping.now).await?;
    let told = |one: &Envelope| one.told(&programme.address);
    let done = ("envelope-corrected", format!("envelope:{}", after.id));
    keeping
        .tell(connection, done, (Some(&told(before)), Some(&told(after))))
        .await?;
    Ok(Ok(()))
}

/// Takes an envelope away that has no parts and of which nothing was promised; false where it has, or was. One that is gone already is gone.
pub async fn take_away(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    programme: &Programme,
    id: i64,
) -> Result<bool, StoreError> {
    store::hold(connection, programme.id).await?;
    let all = store::envelopes(connection, programme.id).await?;
    let Some(gone) = all.iter().find(|one| one.id == id) else {
        return Ok(true);
    };
    // What was decided names it, for good: also once nothing is promised of it any more.
    if all.iter().any(|one| one.within == Some(id)) || store::is_named(connection, id).await? {
        return Ok(false);
    }
    store::take_away(connection, programme.id, id).await?;
    let (said, done) = (
        gone.told(&programme.address),
        ("envelope-taken-away", format!("envelope:{id}")),
    );
    keeping.tell(connection, done, (Some(&said), None)).await?;
    Ok(true)
}
