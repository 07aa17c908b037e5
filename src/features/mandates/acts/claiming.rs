//! What the person does with their claim: begin, type the code, confirm, answer, give up.

use sha2::{Digest, Sha256};

use super::{granting, inviting, record, reviewing};
use crate::features::accounts::persons::Person;
use crate::features::directory::{self, Organisation};
use crate::features::mandates::claim::{CODE_SECONDS, CODE_TRIES, Event, State, Way};
use crate::features::mandates::letters::{self, To};
use crate::features::mandates::store::claims::{self, Claim, Helper};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail;
use crate::shared::store::{Connection, StoreError};

/// Codes to one organisation's address in a week: nobody's box is filled by others.
const CODES_A_WEEK: i64 = 3;

/// What somebody says when they begin.
#[derive(Clone, Copy, Debug)]
pub struct Saying<'a> {
    /// Whose claim it is.
    pub person: &'a Person,
    /// As what.
    pub role: Role,
    /// How they show it.
    pub way: Way,
    /// Whether the earlier representatives act no more.
    pub replaces: bool,
    /// The papers they hold.
    pub held: &'a str,
    /// Who helps.
    pub helper: Option<Helper>,
}

/// What became of a beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It is under way, under this number.
    UnderWay(i64),
    /// The person has an open one on this organisation.
    Already,
    /// Too many codes went to this organisation.
    TooMany,
    /// No address of the organisation is known.
    NoAddress,
}

/// The address of an organisation to which a code can go: that of a register, for those that are not
/// public bodies (whose claims only an administrator reads).
///
/// # Errors
/// When the database does not answer.
pub async fn code_address(
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Option<String>, StoreError> {
    if organisation.kind == directory::Kind::PublicBody {
        return Ok(None);
    }
    let written = directory::address_published(connection, organisation.id).await?;
    Ok(written
        .map(|address| mail::normal(&address))
        .filter(|address| mail::could_be_answered(address)))
}

/// An address shown so that whoever knows it recognises it, and nobody else learns it: `c…@m….org`.
pub fn masked(address: &str) -> String {
    let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
    let (name, domain) = address.split_once('@').unwrap_or((address, ""));
    let end = domain.rsplit_once('.').map_or("", |(_, end)| end);
    format!("{}…@{}….{end}", first(name), first(domain))
}

/// Begins a claim.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    app: &App,
    acting: Acting,
    organisation: &Organisation,
    saying: &Saying<'_>,
) -> Result<Begun, StoreError> {
    let now = app.clock.now().as_second();
    let number = chance::spoken_number();
    let mut code = None;
    if saying.way == Way::Code {
        let Some(address) = code_address(connection, organisation).await? else {
            return Ok(Begun::NoAddress);
        };
        if claims::codes_since(connection, organisation.id, now - CODE_SECONDS).await? >= CODES_A_WEEK {
            return Ok(Begun::TooMany);
        }
        code = Some((address, chance::spoken_number()));
    }
    let state = match (saying.way, saying.helper) {
        (Way::Code, _) => State::Coded,
        (Way::Papers, Some(_)) => State::Proposed,
        (Way::Papers, None) => State::Examined,
    };
    let claim = Claim {
        id: chance::row(),
        number,
        organisation: organisation.id,
        person: saying.person.id,
        role: saying.role,
        way: saying.way,
        replaces: saying.replaces,
        held: saying.held.to_owned(),
        answer: String::new(),
        state,
        lapses_at: code.is_some().then_some(now + CODE_SECONDS),
        objection_until: None,
        decided_by: None,
        decided_under: None,
        reason: String::new(),
        created_at: now,
        changed_at: now,
        version: 1,
    };
    let hash = code.as_ref().map(|(_, code)| sealed(&claim, code));
    if !claims::write(connection, &claim, hash.as_deref()).await? {
        return Ok(Begun::Already);
    }
    let object = format!("claim:{}", claim.id);
    let values = (None, Some(state.as_str()));
    record(
        connection,
        now,
        Some(acting),
        organisation,
        "claim-begun",
        &object,
        values,
    )
    .await?;
    if let Some((address, code)) = &code {
        send_code(
            connection,
            app,
            organisation,
            &claim,
            saying.person,
            (address, code),
        )
        .await?;
    }
    if let Some(helper) = saying.helper {
        claims::note_helper(connection, chance::row(), claim.id, helper, now).await?;
        tell_helped(connection, app, organisation, &claim, saying.person, helper).await?;
    }
    if state.waits_for_agent() {
        reviewing::tell(connection, app, organisation, &claim).await?;
    }
    Ok(Begun::UnderWay(claim.id))
}

async fn send_code(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    claim: &Claim,
    person: &Person,
    (address, code): (&str, &str),
) -> Result<(), StoreError> {
    let spoken: Option<Lang> = organisation
        .language
        .as_deref()
        .and_then(|lang| lang.parse().ok());
    let to = To {
        email: address,
        person: None,
        language: spoken.unwrap_or(person.language),
    };
    let role = letters::role(app, to.language, claim.role);
    let called = inviting::called(person.clone());
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("person", Arg::Text(&called)),
        ("email", Arg::Text(&person.email)),
        ("code", Arg::Text(code)),
    ];
    let path = format!("/organisations/{}", organisation.slug());
    letters::send(connection, app, to, "claim-letter-code", &path, &args).await
}

async fn tell_helped(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    claim: &Claim,
    person: &Person,
    helper: Helper,
) -> Result<(), StoreError> {
    let structure = directory::any_by_ids(connection, &[helper.organisation])
        .await?
        .pop();
    let structure = structure.map_or_else(String::new, |structure| structure.name);
    let role = letters::role(app, person.language, claim.role);
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("helper", Arg::Text(&structure)),
        ("email", Arg::Text(&person.email)),
    ];
    let path = format!("/me/claims/{}", claim.id);
    letters::send(
        connection,
        app,
        person.into(),
        "claim-letter-helped",
        &path,
        &args,
    )
    .await
}

/// What is kept of a code: hashed with the number of its claim.
fn sealed(claim: &Claim, code: &str) -> String {
    let bare: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| match letter.to_ascii_uppercase() {
            // Our alphabet has none of these: whoever reads them means the figure.
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        })
        .collect();
    hex(&Sha256::digest(format!("{}\0{bare}", claim.number)))
}

/// What a typed code led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It was right.
    Right,
    /// It was wrong; so many tries are left.
    Wrong(i64),
    /// None counts any more.
    Gone,
}

/// The person types the code that came to the organisation's address.
///
/// # Errors
/// When the database does not answer.
pub async fn type_code(
    connection: &mut Connection,
    app: &App,
    person: Acting,
    organisation: &Organisation,
    claim: &Claim,
    typed: &str,
) -> Result<Typed, StoreError> {
    let now = app.clock.now().as_second();
    let Some((hash, tries)) = claims::count_try(connection, claim.id, now, CODE_TRIES).await? else {
        return Ok(Typed::Gone);
    };
    if hash != sealed(claim, typed) {
        return Ok(match CODE_TRIES - tries {
            0 => Typed::Gone,
            left => Typed::Wrong(left),
        });
    }
    let accepted = granting::accept(connection, app, Some(person), organisation, claim.clone()).await?;
    Ok(if accepted { Typed::Right } else { Typed::Gone })
}

/// The person says that what a helper began is theirs, answers what was asked, or gives up. False when
/// it cannot happen any more.
///
/// # Errors
/// When the database does not answer.
pub async fn go_on(
    connection: &mut Connection,
    app: &App,
    person: Option<Acting>,
    organisation: &Organisation,
    mut claim: Claim,
    (event, act): (Event, &str),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let before = claim.state;
    let Some(next) = before.after(event) else {
        return Ok(false);
    };
    claim.state = next;
    if !claims::change(connection, &claim, now).await? {
        return Ok(false);
    }
    let object = format!("claim:{}", claim.id);
    let values = (Some(before.as_str()), Some(next.as_str()));
    record(connection, now, person, organisation, act, &object, values).await?;
    if next.waits_for_agent() {
        reviewing::tell(connection, app, organisation, &claim).await?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn an_address_is_recognised_by_whoever_knows_it_only() {
        assert_eq!(masked("contact@marmites.example"), "c…@m….example");
        assert_eq!(masked("é@x"), "é…@x….");
    }
}
