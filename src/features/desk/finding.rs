//! Who finds an application at the desk: whoever reads files for a body that examines it. That is a funder of one of whose programmes
//! something was requested with the version that was sent last, or whose money is promised to it still; and an organiser of the call
//! that it answers, whether there is money or none. One that is both is one body. What is not public they see after they have said that
//! they do not stand too near to those who ask; whoever does never sees it. For everybody else there is nothing.

pub use super::columns::{Column, requests};
use super::coverage::Asked;
use super::decision::{Decision, Viewer};
pub use super::organised::Organised;
use super::organised::organised;
use super::standing::former;
pub use super::standing::{by, earlier, gone, standing};
use super::store::decisions;
use super::store::votes::{self, Voted};
use crate::features::applications::{self, Reading, Sent};
use crate::features::directory::{Kind, Organisation};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// An application, as somebody finds it who reads for a body that examines it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The application, in the version that was sent last.
    pub sent: Sent,
    /// The programmes of which something is requested with it, or was decided.
    pub columns: Vec<Column>,
    /// What each partner requests of each of them; nothing any more for one that left, where something was decided.
    pub asked: Vec<Asked>,
    /// Every decision on it, seen or not.
    pub decisions: Vec<Decision>,
    /// Who decided on programmes that another offers since.
    pub earlier: Vec<Organisation>,
    /// What the members of common funds voted to grant.
    pub voted: Vec<Voted>,
    /// The call that it answers, where it answers one.
    pub organised: Option<Organised>,
    /// For which body it is read: a funder, or an organiser of that call.
    pub funder: Organisation,
    /// The bodies for which the asker may read it: that one, and others.
    pub funders: Vec<Organisation>,
    /// Under which mandate.
    pub acting: Acting,
    /// Whether what is not public may be read.
    pub reading: Reading,
    /// Keys of the partners that the version names and that left since.
    pub gone: Vec<String>,
    /// Those of whom something was decided and whom the version names no more.
    pub former: Vec<(String, Organisation)>,
}

impl Found {
    /// What a partner requests of a programme, by their key and number, with that programme, where it is the funder's to decide.
    #[must_use]
    pub fn cell(&self, programme: i64, partner: &str) -> Option<(&Column, &Asked)> {
        let mut asked = self.asked.iter();
        let asked = asked.find(|one| one.programme == programme && one.partner == partner)?;
        let column = self.column(asked).filter(|_| self.is_own(asked))?;
        Some((column, asked))
    }

    /// The programme of which something is requested.
    #[must_use]
    pub fn column(&self, asked: &Asked) -> Option<&Column> {
        let mut columns = self.columns.iter();
        columns.find(|column| column.programme.id == asked.programme)
    }

    /// The number of the funder that decides on what is requested: whoever promised or granted it, as long as that stands, though the
    /// programme be another's since; else whoever offers the programme.
    #[must_use]
    pub fn decider(&self, asked: &Asked) -> i64 {
        let mut decisions = self.decisions.iter();
        let kept = decisions
            .find(|one| one.programme == asked.programme && one.is_kept() && one.partner == asked.partner);
        kept.map_or_else(
            || self.column(asked).map_or(0, |column| column.funder.id),
            |one| one.funder,
        )
    }

    /// Every funder that decides on something of it, once each.
    #[must_use]
    pub fn deciders(&self) -> Vec<&Organisation> {
        let gives = |id: i64| self.decisions.iter().any(|one| one.funder == id && one.is_kept());
        let mut deciders: Vec<&Organisation> = self.columns.iter().map(|column| &column.funder).collect();
        deciders.extend(self.earlier.iter().filter(|one| gives(one.id)));
        deciders.sort_unstable_by_key(|one| one.id);
        deciders.dedup_by_key(|one| one.id);
        deciders
    }

    /// Whether an amount is requested still: by a partner that did not leave, in the version that was sent last.
    #[must_use]
    pub fn requests(&self, asked: &Asked) -> bool {
        let column = self.column(asked);
        let address = column.map_or("", |column| column.programme.address.as_str());
        let mut own = self.sent.frozen.own_requests();
        let named = own.any(|one| one.cents > 0 && one.partner == asked.partner && one.programme == address);
        named && !self.gone.contains(&asked.partner)
    }

    /// Whether a decision waits to be confirmed: it is of an earlier version, and what it is about is requested still. Else it can only be
    /// taken back.
    #[must_use]
    pub fn is_stale(&self, decision: &Decision) -> bool {
        let about = |one: &&Asked| (&one.partner, one.programme) == (&decision.partner, decision.programme);
        let asked = self.asked.iter().find(about);
        decision.is_stale(self.sent.application.submitted) && asked.is_some_and(|one| self.requests(one))
    }

    /// What the members of a common fund voted to grant of what is requested, if they did.
    #[must_use]
    pub fn voted(&self, asked: &Asked) -> Option<&Voted> {
        let mut voted = self.voted.iter();
        voted.find(|one| one.programme == asked.programme && one.partner == asked.partner)
    }

    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/desk/applications/{}", self.sent.application.number)
    }

    /// Whether it is read for a funder: who organises the call alone gives nothing, and has no envelope.
    #[must_use]
    pub fn funds(&self) -> bool {
        self.is_funder(self.funder.id)
    }

    /// Whether it is read for an organiser of the call that it answers.
    #[must_use]
    pub fn organises(&self) -> bool {
        let organised = self.organised.as_ref();
        organised.is_some_and(|one| one.is_by(self.funder.id))
    }

    /// Whether it is read for an organiser of that call and its organisers answered it, or closed it.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        let state = self.sent.application.state;
        self.organises() && matches!(state, applications::State::Decided | applications::State::Closed)
    }

    fn is_funder(&self, body: i64) -> bool {
        let mut funders = self
            .columns
            .iter()
            .map(|column| &column.funder)
            .chain(&self.earlier);
        funders.any(|one| one.id == body)
    }

    /// Whether somebody sees a decision who reads for one of their bodies or for several.
    #[must_use]
    pub fn sees(&self, decision: &Decision) -> bool {
        let mut funders = self.funders.iter();
        funders.any(|one| decision.is_seen_by(self.looking(one.id)))
    }

    /// As whom it is looked at.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        self.looking(self.funder.id)
    }

    /// What funders share before they tell it is for funders: whoever organises the call alone sees what those who ask were told.
    fn looking(&self, body: i64) -> Viewer {
        match self.is_funder(body) {
            true => Viewer::Funder(body),
            false => Viewer::Partners,
        }
    }

    /// Whether an amount is the funder's own to decide.
    #[must_use]
    pub fn is_own(&self, asked: &Asked) -> bool {
        self.decider(asked) == self.funder.id
    }

    /// The name of a partner by its key, also of one that left.
    #[must_use]
    pub fn name(&self, key: &str) -> &str {
        let mut former = self.former.iter();
        match former.find(|(own, _)| own == key) {
            Some((_, organisation)) => &organisation.name,
            None => self.sent.frozen.name(key),
        }
    }
}

/// The application with a number, for whoever reads for a body that examines it.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn find(cx: &Cx, connection: &mut Connection, number: &str) -> Result<Found, Error> {
    find_for(cx, connection, number, "").await
}

/// The same, for the body with a key where the asker may read for several: nothing that is said goes to another.
///
/// # Errors
/// As [`find`].
pub async fn find_for(
    cx: &Cx,
    connection: &mut Connection,
    number: &str,
    wanted: &str,
) -> Result<Found, Error> {
    let actor = cx.someone()?;
    let sent = applications::sent(connection, number)
        .await?
        .ok_or(Error::NotFound)?;
    let decisions = decisions::of_application(connection, sent.application.id).await?;
    let (columns, asked) = requests(connection, &sent).await?;
    let earlier = earlier(connection, &columns, &decisions).await?;
    let organised = organised(connection, &sent).await?;
    let mut own: Vec<(Organisation, Acting)> = Vec::new();
    let funders = columns.iter().map(|column| &column.funder).chain(&earlier);
    for funder in funders.chain(organised.iter().flat_map(|one| &one.organisers)) {
        let concerned = concerns(funder.id, (&columns, &asked, &decisions), organised.as_ref());
        if !concerned || own.iter().any(|(known, _)| known.id == funder.id) {
            continue;
        }
        match cx.acting(Power::ReadFiles, Some(funder.id)) {
            Ok(acting) => own.push((funder.clone(), acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    let chosen = own.iter().find(|(funder, _)| funder.key == wanted);
    let (funder, acting) = chosen.or(own.first()).cloned().ok_or(Error::NotFound)?;
    let own = own.into_iter().map(|(funder, _)| funder).collect();
    let read = (columns, asked, decisions, (earlier, organised));
    whole(
        connection,
        &cx.app,
        (sent, read),
        (actor.person, funder, own, acting),
    )
    .await
}

/// Whether a body examines an application today: an organiser that left the call, or a funder of which nothing is requested any more and
/// that promised nothing, does not.
///
/// # Errors
/// When the database does not answer.
pub async fn examines(connection: &mut Connection, sent: &Sent, body: i64) -> Result<bool, Error> {
    let decisions = decisions::of_application(connection, sent.application.id).await?;
    let (columns, asked) = requests(connection, sent).await?;
    let organised = organised(connection, sent).await?;
    Ok(concerns(body, (&columns, &asked, &decisions), organised.as_ref()))
}

fn concerns(
    body: i64,
    (columns, asked, decisions): (&[Column], &[Asked], &[Decision]),
    organised: Option<&Organised>,
) -> bool {
    let is_asked = |column: &Column| {
        let requested = asked.iter().any(|one| one.programme == column.programme.id);
        requested && column.funder.id == body
    };
    let gives = |one: &Decision| one.funder == body && one.promised() > 0;
    let organises = organised.is_some_and(|one| one.is_by(body));
    organises || columns.iter().any(is_asked) || decisions.iter().any(gives)
}

/// An application as somebody finds it who acts for a body that examines it: whoever calls this looked that they may.
///
/// # Errors
/// [`Error::NotFound`] where that body is none of them.
pub async fn found(
    connection: &mut Connection,
    app: &App,
    number: &str,
    (funder, acting): (i64, Acting),
) -> Result<Found, Error> {
    let sent = applications::sent(connection, number)
        .await?
        .ok_or(Error::NotFound)?;
    let decisions = decisions::of_application(connection, sent.application.id).await?;
    let (columns, asked) = requests(connection, &sent).await?;
    let earlier = earlier(connection, &columns, &decisions).await?;
    let organised = organised(connection, &sent).await?;
    let funders = columns.iter().map(|column| &column.funder).chain(&earlier);
    let mut every = funders.chain(organised.iter().flat_map(|one| &one.organisers));
    let funder = every.find(|one| one.id == funder).ok_or(Error::NotFound)?.clone();
    let own = vec![funder.clone()];
    let read = (columns, asked, decisions, (earlier, organised));
    whole(
        connection,
        app,
        (sent, read),
        (acting.person, funder, own, acting),
    )
    .await
}

/// Programmes, what is requested of each, what was decided, who decided on programmes that another offers since, and the call.
type Read = (
    Vec<Column>,
    Vec<Asked>,
    Vec<Decision>,
    (Vec<Organisation>, Option<Organised>),
);

/// What was read of an application, with what became of its partners and whether a person may read it.
async fn whole(
    connection: &mut Connection,
    app: &App,
    (sent, (columns, asked, decisions, (earlier, organised))): (Sent, Read),
    (person, funder, funders, acting): (i64, Organisation, Vec<Organisation>, Acting),
) -> Result<Found, Error> {
    let every = columns.iter().map(|column| &column.funder).chain(&earlier);
    let every: Vec<i64> = every.map(|one| one.id).collect();
    // What is thought of an application is nothing for those who make it: here an organiser that is one of them stands near too.
    let examine = match organised.as_ref().filter(|_| !every.contains(&funder.id)) {
        None => &every,
        Some(one) => &one.call.organisers,
    };
    let reading = applications::reading(connection, app, (person, &sent, examine)).await?;
    let gone = gone(connection, &sent).await?;
    let former = former(connection, &sent, &decisions).await?;
    let asked = standing(asked, &decisions, &gone);
    let voted = match columns.iter().any(|column| column.programme.pooled.is_some()) {
        true => votes::of_application(connection, sent.application.id).await?,
        false => Vec::new(),
    };
    Ok(Found {
        voted,
        sent,
        columns,
        asked,
        decisions,
        earlier,
        organised,
        funder,
        funders,
        acting,
        reading,
        gone,
        former,
    })
}

/// The same, for whoever may read what is not public for one of its funders: what is about money is nothing to those who organise the
/// call alone.
///
/// # Errors
/// When the database does not answer; [`Error::NotFound`] for whoever may not.
pub async fn clear(cx: &Cx, connection: &mut Connection, number: &str) -> Result<Found, Error> {
    let found = clear_for(cx, connection, number, "").await?;
    found.funds().then_some(found).ok_or(Error::NotFound)
}

/// The same, for whoever may read what is not public for any body that examines it: for the one with a key.
///
/// # Errors
/// As [`clear`].
pub async fn clear_for(
    cx: &Cx,
    connection: &mut Connection,
    number: &str,
    wanted: &str,
) -> Result<Found, Error> {
    let found = find_for(cx, connection, number, wanted).await?;
    (found.reading == Reading::Clear)
        .then_some(found)
        .ok_or(Error::NotFound)
}

/// Whether a funder is a public body: what the law says of public money holds for it.
#[must_use]
pub fn is_public(funder: &Organisation) -> bool {
    funder.kind == Kind::PublicBody
}
