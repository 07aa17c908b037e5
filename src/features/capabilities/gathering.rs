//! What time brings to those who said what they could bring: that others did since, so that whoever was first need not look again and
//! again whether they are alone; and to whoever opened a petition. At once when somebody comes, then once a week at most about each call or petition.
//!
//! It may run at any time, as often as one likes, on several servers at once: what was told is noted in the same transaction.

use super::about::{self, Kind};
use super::store::gathered::{self, After, Come};
use super::topic::Topic;
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::StoreError;

const DAY: i64 = 86_400;

/// Seconds between two letters about one thing.
const PAUSE: i64 = 7 * DAY;

/// Who answers for an organisation.
const ANSWERS: &[Power] = &[Power::AnswerCalls];

/// Tells those after whom others came; gives how many organisations were told.
///
/// # Errors
/// When the database does not answer; what was told before stays told.
pub(super) async fn tell(app: &App) -> Result<u64, StoreError> {
    let now = app.clock.now().as_second();
    let mut connection = app.db.read().await?;
    let mut come = Vec::new();
    let lately = (now - PAUSE - DAY, now - PAUSE);
    for kind in [Kind::Call, Kind::Petition] {
        come.extend(gathered::come(&mut connection, kind, lately).await?);
    }
    come.extend(gathered::come_to_petitions(&mut connection, lately).await?);
    drop(connection);
    let mut told = 0;
    for one in &come {
        told += u64::from(tell_one(app, one, now).await?);
    }
    Ok(told)
}

/// Tells one; false where nothing is answered there any more, where somebody told it meanwhile, or where nobody acts for it: then it
/// waits for whoever will.
async fn tell_one(app: &App, come: &Come, now: i64) -> Result<bool, StoreError> {
    let mut transaction = app.db.write().await?;
    let at = (come.kind, come.address.as_str());
    let Ok(about) = about::at(&mut transaction, at, (Lang::default(), now)).await else {
        return Ok(false);
    };
    let found = directory::any_by_ids(&mut transaction, &[come.organisation]).await?;
    let Some(own) = found.first().filter(|_| about.takes) else {
        return Ok(false);
    };
    if !gathered::tell(&mut transaction, come.after, (now - PAUSE, now)).await? {
        return Ok(false);
    }
    let mut titles = Vec::new();
    for lang in Lang::ALL {
        let title = Topic::Asked(&about)
            .title(&mut transaction, app, (lang, now))
            .await;
        titles.push((lang, title));
    }
    let said = |lang: Lang| {
        let title = titles.iter().find(|(of, _)| *of == lang);
        let args = [("n", Arg::from(come.others))];
        vec![
            ("come", app.texts.say(lang, "capabilities-come", &args)),
            (
                "title",
                title.map_or_else(String::new, |(_, title)| title.clone()),
            ),
            ("name", own.name.clone()),
        ]
    };
    let path = format!("{}/capabilities", about.path());
    let notice = Notice {
        key: match come.after {
            After::Answer(_) => "capabilities-letter-come",
            After::Petition(_) => "capabilities-letter-come-petition",
        },
        path: &path,
        said: &said,
    };
    if mail::notify(&mut transaction, app, &[(own.id, ANSWERS)], notice).await? == 0 {
        return Ok(false);
    }
    transaction.commit().await?;
    Ok(true)
}
