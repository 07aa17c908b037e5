//! What is done with a publication. Each verb writes and tells the journal in the caller's transaction; whoever may was
//! checked by the caller.

use super::publication::{Content, Document, Listed, Publication, State, Withdrawn};
use super::store::{publications, works};
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::i18n::{Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::{chance, files};

/// Who acts, for which organisation, and when.
#[derive(Clone, Copy, Debug)]
pub struct Keeping<'a> {
    /// The organisation that publishes.
    pub organisation: &'a Organisation,
    /// Who acts for it.
    pub acting: Acting,
    /// When, in seconds.
    pub now: i64,
}

impl Keeping<'_> {
    async fn tell(
        &self,
        connection: &mut Connection,
        (act, object): (&str, &str),
        after: Option<&str>,
    ) -> Result<(), StoreError> {
        let act = Act {
            acting: Some(self.acting),
            organisation: Some(&self.organisation.key),
            act,
            object,
            before: None,
            after,
        };
        journal::record(connection, self.now, &act).await
    }
}

impl Keeping<'_> {
    /// Tells the journal that something was done to a publication.
    pub(super) async fn note(
        &self,
        connection: &mut Connection,
        act: &str,
        publication: &Publication,
    ) -> Result<(), StoreError> {
        self.tell(connection, (act, &object(publication)), None).await
    }
}

fn object(publication: &Publication) -> String {
    format!("publication:{}", publication.address)
}

/// Begins a publication, which those who publish for the organisation alone see.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    content: Content,
) -> Result<Publication, StoreError> {
    let publication = Publication {
        id: chance::row(),
        address: chance::address(content.titles.get(Lang::default()).0),
        organisation: keeping.organisation.id,
        state: State::Draft,
        draft: content,
        remark: String::new(),
        number: 0,
        withdrawn: None,
        version: 1,
    };
    publications::insert(connection, &publication, keeping.now).await?;
    publications::note_hand(connection, publication.id, keeping.acting.person, keeping.now).await?;
    keeping
        .tell(connection, ("publication-begun", &object(&publication)), None)
        .await?;
    Ok(publication)
}

/// Writes what a publication says: it is a draft again, of the next version where one is published. Nothing when
/// somebody changed it since `publication.version`.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    publication: &Publication,
    mut content: Content,
) -> Result<Option<Publication>, StoreError> {
    // What the version before corrected is not what the next one does.
    if publication.state == State::Published && content.errata == publication.draft.errata {
        content.errata = Words::default();
    }
    let after = Publication {
        state: State::Draft,
        draft: content,
        ..publication.clone()
    };
    if !publications::change(connection, &after, keeping.now).await? {
        return Ok(None);
    }
    publications::note_hand(connection, after.id, keeping.acting.person, keeping.now).await?;
    keeping
        .tell(
            connection,
            ("publication-written", &object(&after)),
            Some(&after.draft.written()),
        )
        .await?;
    Ok(Some(Publication {
        version: after.version + 1,
        ..after
    }))
}

/// Asks somebody else to read what was written; nothing when somebody changed it meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn ask(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    publication: &Publication,
) -> Result<Option<Publication>, StoreError> {
    let after = Publication {
        state: State::Asked,
        remark: String::new(),
        ..publication.clone()
    };
    if !publications::change(connection, &after, keeping.now).await? {
        return Ok(None);
    }
    publications::note_hand(connection, after.id, keeping.acting.person, keeping.now).await?;
    keeping
        .tell(connection, ("publication-asked", &object(&after)), None)
        .await?;
    Ok(Some(Publication {
        version: after.version + 1,
        ..after
    }))
}

/// Gives it back to be written on, with what should change; false when somebody changed it meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn give_back(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    publication: &Publication,
    remark: &str,
) -> Result<bool, StoreError> {
    let after = Publication {
        state: State::Draft,
        remark: remark.to_owned(),
        ..publication.clone()
    };
    let done = publications::change(connection, &after, keeping.now).await?;
    if done {
        keeping
            .tell(
                connection,
                ("publication-given-back", &object(&after)),
                Some(remark),
            )
            .await?;
    }
    Ok(done)
}

/// Publishes what somebody else wrote and the doer read: the next version, for good. False when somebody changed it
/// meanwhile. `content` is the draft with the values of today in the figures that follow the data.
///
/// # Errors
/// When the database does not answer.
pub async fn agree(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    publication: &Publication,
    content: Content,
) -> Result<bool, StoreError> {
    let after = Publication {
        state: State::Published,
        draft: content,
        number: publication.number + 1,
        withdrawn: None,
        ..publication.clone()
    };
    if !publications::change(connection, &after, keeping.now).await? {
        return Ok(false);
    }
    let document = Document {
        number: after.number,
        organisation: keeping.organisation.name.clone(),
        published_at: keeping.now,
        content: after.draft.clone(),
    };
    let written = serde_json::to_string(&document).expect("words and numbers are JSON");
    let hash = files::hash(written.as_bytes());
    publications::keep_version(
        connection,
        (&after, keeping.acting.person),
        (&written, &hash, &Listed::of(&document)),
        keeping.now,
    )
    .await?;
    publications::forget_hands(connection, after.id).await?;
    keeping
        .tell(
            connection,
            ("publication-published", &object(&after)),
            Some(&hash),
        )
        .await?;
    Ok(true)
}

/// Withdraws what was published: no version is given to read any more, and its address says why. False when somebody
/// changed it meanwhile, or nothing is published.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    publication: &Publication,
    why: Words,
) -> Result<bool, StoreError> {
    if publication.number == 0 || publication.withdrawn.is_some() {
        return Ok(false);
    }
    let said = serde_json::to_string(&why).expect("words are JSON");
    let after = Publication {
        withdrawn: Some(Withdrawn { at: keeping.now, why }),
        ..publication.clone()
    };
    let done = publications::change(connection, &after, keeping.now).await?;
    if done {
        keeping
            .tell(
                connection,
                ("publication-withdrawn", &object(&after)),
                Some(&said),
            )
            .await?;
    }
    Ok(done)
}

/// Puts a work of before on the shelf.
///
/// # Errors
/// When the database does not answer.
pub async fn shelve(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    work: &works::Work,
) -> Result<(), StoreError> {
    works::insert(connection, work, keeping.now).await?;
    let said = format!("{} ({})", work.title, work.year);
    keeping
        .tell(
            connection,
            ("past-work-shelved", &format!("past-work:{}", work.id)),
            Some(&said),
        )
        .await
}

/// Takes a work of before off the shelf; one that is gone is gone.
///
/// # Errors
/// When the database does not answer.
pub async fn unshelve(connection: &mut Connection, keeping: Keeping<'_>, id: i64) -> Result<(), StoreError> {
    if works::delete(connection, keeping.organisation.id, id).await? {
        keeping
            .tell(connection, ("past-work-taken", &format!("past-work:{id}")), None)
            .await?;
    }
    Ok(())
}
