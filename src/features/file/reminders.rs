//! Letters ahead of an end: sixty and fifteen days before a piece of a file ends, to those who keep the
//! file; one letter an organisation, whatever the number of its pieces.

use jiff::ToSpan;
use jiff::civil::Date;

use super::letters::{self, Told};
use super::store::people::{self, ActingFor};
use super::store::pieces;
use super::store::reminders::{self, Ending};
use super::{PieceKind, deciding};
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::authz::{Power, Role};
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};

/// Days ahead, the nearer first: a piece that ends within both is announced as near.
const AHEAD: [i64; 2] = [15, 60];

/// Writes the letters of a day, and lets the changes of bank details take effect whose delay is over;
/// says how many organisations were written to. Called twice a day, it writes once.
///
/// # Errors
/// When the database does not answer.
pub async fn remind(app: &App, today: Date) -> Result<usize, StoreError> {
    deciding::let_time_decide(app).await?;
    let mut transaction = app.db.write().await?;
    let now = app.clock.now().as_second();
    let mut endings: Vec<(i64, Ending)> = Vec::new();
    for days in AHEAD {
        let to = today.checked_add(days.days()).unwrap_or(Date::MAX);
        for ending in reminders::unannounced(&mut transaction, today, to, days).await? {
            if endings.iter().all(|(_, known)| known.piece != ending.piece) {
                endings.push((days, ending));
            }
        }
    }
    endings.sort_by_key(|(_, ending)| (ending.organisation, ending.until, ending.piece));
    let mut written_to = 0;
    for group in endings.chunk_by(|(_, one), (_, other)| one.organisation == other.organisation) {
        let organisation = group[0].1.organisation;
        // Where nobody acts for the organisation yet, its letter waits for them.
        if !write(app, &mut transaction, organisation, group, today).await? {
            continue;
        }
        written_to += 1;
        for (days, ending) in group {
            reminders::announced(&mut transaction, chance::row(), ending, *days, now).await?;
        }
    }
    transaction.commit().await?;
    Ok(written_to)
}

async fn write(
    app: &App,
    connection: &mut Connection,
    id: i64,
    group: &[(i64, Ending)],
    today: Date,
) -> Result<bool, StoreError> {
    let found = directory::any_by_ids(connection, &[id]).await?;
    let Some(organisation) = found.first() else {
        return Ok(false);
    };
    let mut named: Vec<(PieceKind, String, Date)> = Vec::with_capacity(group.len());
    for (_, ending) in group {
        if let Some(piece) = pieces::by_id(connection, id, ending.piece).await? {
            let detail = [piece.title.as_str(), piece.period.as_str()].join(" ");
            named.push((piece.kind, detail.trim().to_owned(), ending.until));
        }
    }
    let people = keepers(people::acting_for(connection, id, today).await?);
    let mut done = Vec::new();
    for person in &people {
        if done.contains(&person.person) {
            continue;
        }
        done.push(person.person);
        let list: Vec<String> = named
            .iter()
            .map(|piece| line(app, person.language, piece))
            .collect();
        let told = Told::new(organisation, "").with("list", &list.join("\n"));
        letters::to(app, connection, person, "letter-file-ending", &told).await?;
    }
    Ok(!people.is_empty())
}

fn line(app: &App, lang: Lang, (kind, detail, until): &(PieceKind, String, Date)) -> String {
    let kind = app.texts.say(lang, &kind.key(), &[]);
    let name = if detail.is_empty() {
        kind
    } else {
        format!("{kind} ({detail})")
    };
    let date = app.texts.date(lang, *until);
    let args = [("name", Arg::Text(name.as_str())), ("date", Arg::Text(&date))];
    app.texts.say(lang, "letter-file-ending-line", &args)
}

/// Who is written to: those who sign for the organisation, or else whoever keeps its file.
fn keepers(people: Vec<ActingFor>) -> Vec<ActingFor> {
    let signs = |person: &ActingFor| person.role == Role::Representative;
    let keeps = |person: &ActingFor| person.role.powers().contains(&Power::EditFile);
    if people.iter().any(signs) {
        people.into_iter().filter(signs).collect()
    } else {
        people.into_iter().filter(keeps).collect()
    }
}
