//! A call that lacks nothing, for tests: those of calls, and those of the features that answer them.

use matching::Resource;

use super::content::{Content, Need};
use super::{Draft, begin, publish};
use crate::features::directory::Organisation;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

/// A call of an organisation that says this, begun and published now.
pub(crate) async fn published(test: &TestApp, organiser: &Organisation, content: &Content) -> Draft {
    let now = test.app.clock.now().as_second();
    let mut transaction = test.app.db.write().await.expect("a database");
    let draft = begin(&mut transaction, now, organiser, content, None).await;
    let draft = draft.expect("a database");
    let published = publish(&mut transaction, now, &draft, Words::default(), None).await;
    published.expect("a database").expect("a call that lacks nothing");
    transaction.commit().await.expect("a database");
    draft
}

/// What a call says that serves a policy, from `opens` to `closes`, in English.
pub fn example(title: &str, policy: &str, (opens, closes): (i64, i64)) -> Content {
    let english = |text: &str| Words::default().and(Lang::En, text);
    let mut content = Content::default();
    content.about.languages = vec![Lang::En];
    content.about.title = english(title);
    content.about.policy = Some(policy.to_owned());
    content.problem.problem = english("Older people who live alone go for days without talking to anyone.");
    content.people.concerned = english("People over seventy who live alone.");
    content.people.part = english("A group of them meets each month and says what it thinks of every idea.");
    content.place.themes = vec!["health".to_owned()];
    content.answering.needs = vec![
        Need {
            id: crate::shared::chance::row(),
            resource: Resource::People,
            words: english("Volunteers who call by"),
            weight: 3,
        },
        Need {
            id: crate::shared::chance::row(),
            resource: Resource::Places,
            words: english("A room on a ground floor"),
            weight: 2,
        },
    ];
    content.calendar.opens = Some(opens);
    content.calendar.closes = Some(closes);
    content.calendar.answer_by = jiff::Timestamp::from_second(closes + 40 * 86_400)
        .ok()
        .map(|at| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date());
    content.contact.function = english("The team of neighbourhood life");
    content.contact.reach = "calls@metropolis.example".to_owned();
    content
}
