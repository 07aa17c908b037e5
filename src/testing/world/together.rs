//! The attacked call is built together after its answers, and its group is there to be attacked.

use crate::features::calls::{self, Content};
use crate::features::directory::Organisation;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

/// A call that is built together, long after the attacks.
pub(super) fn build(content: &mut Content) {
    let english = |text: &str| Words::default().and(Lang::En, text);
    content.co_construction.starts = Some(jiff::civil::date(2099, 1, 1));
    content.co_construction.ends = Some(jiff::civil::date(2099, 1, 31));
    content.co_construction.part = english("One meeting.");
    content.co_construction.heard = english("They read each idea.");
}

/// The application of the attacked organisation is in a proposal to come together, with nobody else to see it.
pub(super) async fn propose(test: &TestApp) {
    for sql in [
        "insert into application_merger (id, address, call_id, state, words, turn, created_at, changed_at)
         select 1, 'attacked-k7f3q2m9', call_id, 'proposed', 'Attacked', 0, 0, 0 from application where id = 1",
        "insert into application_merger_party (id, merger_id, application_id, proposes, state)
         values (1, 1, 1, 1, 'accepted')",
    ] {
        test.sql(sql).await;
    }
}

/// The attacked organisation publishes a call; gives its address.
pub(super) async fn publish_a_call(test: &TestApp, organisation: &Organisation) -> String {
    let now = test.app.clock.now().as_second();
    let mut content = calls::example::example("Attacked", "policy-k7f3q2m9", (now - 86_400, now + 86_400));
    build(&mut content);
    let draft = calls::example::published(test, organisation, &content).await;
    test.sql(&format!(
        "insert into call_question (id, call_id, language, words, asked_at, version)
         values (1, {}, 'en', 'Attacked?', 0, 1)",
        draft.id
    ))
    .await;
    draft.address
}
