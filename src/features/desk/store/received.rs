//! What was sent to the programmes of a funder and to the calls of an organiser: a list in a number of questions that does not grow with it. It follows what was
//! sent, never what is being written.

use std::collections::HashSet;

use jiff::civil::Date;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Row};

use crate::features::applications::State;
use crate::features::desk::coverage::Asked;
use crate::shared::i18n::Words;
use crate::shared::store::{StoreError, parameters};

/// What is looked for among what was received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Numbers of the programmes.
    pub programmes: Vec<i64>,
    /// Numbers of the funders whose promises and grants count besides, whoever offers their programmes since.
    pub funders: Vec<i64>,
    /// Numbers of the organisers whose calls are answered.
    pub organisers: Vec<i64>,
    /// Those alone that answer this call; all where it is nothing.
    pub call: Option<i64>,
    /// Whether those programmes were chosen: what else these funders gave counts not.
    pub narrowed: bool,
    /// A state of the application; any where empty.
    pub state: String,
    /// Those whose number comes after this one; from the first where empty.
    pub after: String,
    /// Those alone that this person is asked to read; all where it is 0.
    pub reader: i64,
    /// Those that several make together, or that one makes alone; both where it is nothing.
    pub together: Option<bool>,
}

/// An application in the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number in the database.
    pub id: i64,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// Number of the version that was sent last.
    pub submitted: i64,
    /// Its titles.
    pub titles: Words,
    /// What its lead was called.
    pub lead: String,
    /// How many make it.
    pub parties: u64,
    /// When that version was received, in seconds.
    pub received_at: i64,
}

// What somebody began to read is shown as being read (`State::shown`), and looked for so.
pub(super) const WHICH: &str = "submitted > 0 and ($1 = '' or $1 = case when state in ('submitted', 'admissible') and exists
        (select 1 from conflict where conflict.application_id = application.id and near = 0)
        then 'under_examination' else state end)
    and ($2 = 0 or application.id in (select application_id from assignment where person_id = $2 and ended_at is null))";

/// That a partner is in the project still and did not give up what is requested for it: WHO is the line that names it.
const STAYS: &str = "(application.project_id is null or exists (select 1 from partner
            where partner.project_id = application.project_id and partner.state = 'accepted'
                and partner.organisation_id = WHO.organisation_id))
        and not exists (select 1 from application_left where application_left.application_id = WHO.application_id
            and application_left.partner = WHO.partner and application_left.version = application.submitted)";

/// The same of one line.
pub(super) fn stays(line: &str) -> String {
    STAYS.replace("WHO", line)
}

/// That what a decision is about is requested still.
fn requested(decision: &str) -> String {
    let stays = stays("wanted");
    format!(
        "exists (select 1 from application_asked as wanted where wanted.application_id = {decision}.application_id
            and wanted.partner = {decision}.partner and wanted.programme_id = {decision}.programme_id and wanted.cents > 0 and {stays})"
    )
}

// Found from the programmes, never application by application: a funder reads few of all that there are.
pub(super) fn among(sql: &str, from: usize, wanted: &Wanted) -> String {
    let list = parameters(from, wanted.programmes.len());
    let funders = parameters(from + wanted.programmes.len(), wanted.funders.len());
    let mut among = Vec::new();
    if !wanted.programmes.is_empty() {
        among.push(format!(
            "select application_id from application_asked where programme_id in ({list})"
        ));
    }
    if !wanted.funders.is_empty() {
        let of = match wanted.narrowed {
            true => format!(" and programme_id in ({list})"),
            false => String::new(),
        };
        among.push(format!(
            "select application_id from decision where state in ('conditional', 'granted') and cents > 0 and funder_id in ({funders}){of}"
        ));
    }
    if !wanted.organisers.is_empty() {
        let organisers = parameters(
            from + wanted.programmes.len() + wanted.funders.len(),
            wanted.organisers.len(),
        );
        among.push(format!(
            "select answered.id from call_organiser join application as answered on answered.call_id = call_organiser.call_id
             where call_organiser.state = 'confirmed' and call_organiser.organisation_id in ({organisers})"
        ));
    }
    let among = among.join(" union all ");
    let made = match wanted.together {
        Some(true) => " and parties > 1",
        Some(false) => " and parties = 1",
        None => "",
    };
    let answering = match wanted.call {
        Some(call) => format!(" and application.call_id = {call}"),
        None => String::new(),
    };
    format!("{sql}{made}{answering} and application.id in ({among})")
}

impl Wanted {
    /// Whether there is nothing among which to look.
    pub(super) fn is_nothing(&self) -> bool {
        let asked = !self.programmes.is_empty() || !self.organisers.is_empty();
        !asked && (self.funders.is_empty() || self.narrowed)
    }
}

type Asking<'q> = Query<'q, Any, AnyArguments>;

pub(super) fn bound<'q>(query: Asking<'q>, ids: &[i64]) -> Asking<'q> {
    ids.iter().fold(query, |query, id| query.bind(*id))
}

/// What was sent and requests something of these programmes, or requested it once and holds their money still, or answers a call of these
/// organisers, in the order of the numbers: nobody is first by having been fast.
/// `most` at most.
pub async fn page(
    connection: &mut AnyConnection,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Line>, StoreError> {
    if wanted.is_nothing() {
        return Ok(Vec::new());
    }
    let which = among(WHICH, 5, wanted);
    let sql = format!(
        "select application.id, number, state, submitted, titles, lead, parties, received_at from application
         join application_sent on application_sent.application_id = application.id
         where {which} and number > $3 order by number limit $4"
    );
    let query = sqlx::query(AssertSqlSafe(sql))
        .bind(&wanted.state)
        .bind(wanted.reader)
        .bind(&wanted.after)
        .bind(most);
    let query = bound(bound(query, &wanted.programmes), &wanted.funders);
    let query = bound(query, &wanted.organisers);
    read(&query.fetch_all(connection).await?)
}

/// Lines as the database gives them. One in a state that this version of the program does not know is left out.
pub(super) fn read(rows: &[AnyRow]) -> Result<Vec<Line>, StoreError> {
    let mut lines = Vec::new();
    for row in rows {
        let (state, titles): (String, String) = (row.try_get(2)?, row.try_get(4)?);
        let Ok(state) = state.parse() else { continue };
        lines.push(Line {
            id: row.try_get(0)?,
            number: row.try_get(1)?,
            state,
            submitted: row.try_get(3)?,
            titles: serde_json::from_str(&titles).unwrap_or_default(),
            lead: row.try_get(5)?,
            parties: row.try_get::<i64, _>(6)?.unsigned_abs(),
            received_at: row.try_get(7)?,
        });
    }
    Ok(lines)
}

/// What is examined and requests something of programmes of these funders that is not decided or not told, or that they promised
/// under a condition which is met or could be together with what others promise, those that came first first; `most` at most, after the `skipped` first. Of partners that left, and of
/// what is requested no more, nothing waits but that what was promised or granted is taken back, unless an agreement rests on it.
pub async fn undecided(
    connection: &mut AnyConnection,
    funders: &[i64],
    (most, skipped): (i64, i64),
) -> Result<Vec<Line>, StoreError> {
    if funders.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(3, funders.len());
    let asked = stays("asked");
    let [promise, waits, untold, held] = ["promise", "waits", "untold", "held"].map(requested);
    let sql = format!(
        "select application.id, number, state, submitted, titles, lead, parties, received_at from application
         join application_sent on application_sent.application_id = application.id
         where (state in ('submitted', 'admissible', 'under_examination') and (exists (select 1 from application_asked as asked
            where asked.application_id = application.id and asked.cents > 0
                and asked.programme_id in (select id from programme where organisation_id in ({list}))
                and not exists (select 1 from decision where decision.application_id = asked.application_id
                    and decision.partner = asked.partner and decision.programme_id = asked.programme_id
                    and decision.state in ('conditional', 'granted', 'refused')) and {asked})
            or exists (select 1 from decision as promise where promise.application_id = application.id
                and promise.state = 'conditional' and promise.funder_id in ({list})
                and promise.if_cents <= (select coalesce(sum(given.cents), 0) from decision as given
                    where given.application_id = promise.application_id and given.programme_id = promise.if_programme_id
                        and given.state = 'granted' and given.notified_on is not null) and {promise})
            or exists (select 1 from decision as waits where waits.application_id = application.id
                and waits.state = 'conditional' and waits.funder_id in ({list})
                and waits.if_cents <= (select coalesce(sum(given.cents), 0) from decision as given
                    where given.application_id = waits.application_id and given.programme_id = waits.if_programme_id
                        and given.state in ('conditional', 'granted')
                        and (given.shared = 1 or given.notified_on is not null or given.funder_id in ({list}))) and {waits})
            or exists (select 1 from decision as untold where untold.application_id = application.id
                and untold.state in ('conditional', 'granted', 'refused', 'postponed') and untold.notified_on is null
                and untold.funder_id in ({list}) and {untold})))
            or (state in ('submitted', 'admissible', 'under_examination', 'decided') and exists
                (select 1 from decision as held where held.application_id = application.id
                and held.state in ('conditional', 'granted') and held.cents > 0 and held.bound = 0
                and held.funder_id in ({list}) and not {held}))
         order by received_at, number limit $1 offset $2"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(most).bind(skipped);
    read(&bound(query, funders).fetch_all(connection).await?)
}

/// How many of them there are, whatever their number: that several make together, and that one makes alone.
pub async fn count(connection: &mut AnyConnection, wanted: &Wanted) -> Result<(u64, u64), StoreError> {
    if wanted.is_nothing() {
        return Ok((0, 0));
    }
    let which = among(WHICH, 3, wanted);
    let sql = format!(
        "select count(*), coalesce(cast(sum(case when parties > 1 then 1 else 0 end) as bigint), 0) from application
         join application_sent on application_sent.application_id = application.id where {which}"
    );
    let query = sqlx::query(AssertSqlSafe(sql))
        .bind(&wanted.state)
        .bind(wanted.reader);
    let query = bound(bound(query, &wanted.programmes), &wanted.funders);
    let query = bound(query, &wanted.organisers);
    let row = query.fetch_one(connection).await?;
    let (all, together): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    Ok((together.unsigned_abs(), (all - together).unsigned_abs()))
}

/// What is requested with applications still, each with the number of its own and that of its funder: nothing any more by those
/// who left.
pub async fn asked(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<Vec<(i64, Asked, i64)>, StoreError> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, applications.len());
    let stays = stays("application_asked");
    let sql = format!(
        "select application_asked.application_id, application_asked.partner, programme_id, application_asked.cents,
            programme.organisation_id
         from application_asked join programme on programme.id = programme_id
         join application on application.id = application_asked.application_id
         where application_asked.application_id in ({list}) and {stays}
         order by application_asked.application_id, application_asked.partner, programme_id"
    );
    let query = bound(sqlx::query(AssertSqlSafe(sql)), applications);
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            let asked = Asked {
                partner: row.try_get(1)?,
                programme: row.try_get(2)?,
                cents: row.try_get(3)?,
            };
            Ok((row.try_get(0)?, asked, row.try_get(4)?))
        })
        .collect()
}

/// Who builds the projects of applications today, and did not give up what is requested for them: the number of each, and that of
/// the organisation.
pub async fn building(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<HashSet<(i64, i64)>, StoreError> {
    if applications.is_empty() {
        return Ok(HashSet::new());
    }
    let list = parameters(1, applications.len());
    let sql = format!(
        "select application.id, partner.organisation_id from application
         join partner on partner.project_id = application.project_id
         where application.id in ({list}) and partner.state = 'accepted'
            and not exists (select 1 from application_left join application_party
                on application_party.application_id = application_left.application_id
                    and application_party.partner = application_left.partner
                where application_left.application_id = application.id and application_left.version = application.submitted
                    and application_party.organisation_id = partner.organisation_id)"
    );
    let query = bound(sqlx::query(AssertSqlSafe(sql)), applications);
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Who organises the calls that applications answer: the number of each, and that of the organiser.
pub async fn organisers(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<Vec<(i64, i64)>, StoreError> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select distinct application.id, call_organiser.organisation_id from application
         join call_organiser on call_organiser.call_id = application.call_id
         where call_organiser.state = 'confirmed' and application.id in ({}) order by application.id, call_organiser.organisation_id",
        parameters(1, applications.len())
    );
    let query = bound(sqlx::query(AssertSqlSafe(sql)), applications);
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Who makes applications: the number of each, key and number of the partner.
pub async fn parties(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<Vec<(i64, String, i64)>, StoreError> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, applications.len());
    let sql = format!(
        "select application_id, partner, organisation_id from application_party where application_id in ({list})
         order by application_id, partner"
    );
    let query = bound(sqlx::query(AssertSqlSafe(sql)), applications);
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// The applications in one of these states that were sent and request something of these programmes, in the order of their
/// numbers; without those of which all that is requested of them was granted or refused, and told, before a day.
pub async fn in_states(
    connection: &mut AnyConnection,
    (programmes, day): (&[i64], Date),
    states: &[&str],
) -> Result<Vec<i64>, StoreError> {
    if programmes.is_empty() || states.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select id from application where submitted > 0 and state in ({})
            and id in (select asked.application_id from application_asked as asked
                where asked.programme_id in ({}) and not exists (select 1 from decision
                    where decision.application_id = asked.application_id and decision.partner = asked.partner
                        and decision.programme_id = asked.programme_id and decision.state in ('granted', 'refused')
                        and decision.notified_on < $1))
         order by number",
        parameters(2, states.len()),
        parameters(2 + states.len(), programmes.len())
    );
    let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(day.to_string());
    let query = states
        .iter()
        .fold(query, |query, state| query.bind((*state).to_owned()));
    let query = programmes
        .iter()
        .fold(query, |query, programme| query.bind(*programme));
    Ok(query.fetch_all(connection).await?)
}
