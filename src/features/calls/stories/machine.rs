//! Whatever organisers do in whatever order, what was published stays and time only moves forward.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::{NOW, some};
use crate::features::calls::content::Section;
use crate::features::calls::example::example;
use crate::features::calls::publishing::{self, Refusal};
use crate::features::calls::store::{calls, sections, versions};
use crate::features::calls::{Cause, State};
use crate::shared::clock::Clock;
use crate::shared::environment;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::Connection;
use crate::testing::TestApp;

/// Something that organisers do.
#[derive(Clone, Debug)]
enum Step {
    /// Moves the end of the answers in the draft, by days.
    Move(i64),
    /// Moves their beginning, by days.
    MoveOpening(i64),
    /// Publishes, with a notice or without.
    Publish(bool),
    /// Extends by days.
    Extend(i64),
    /// Gives the call up.
    Withdraw,
    /// Lets days pass.
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (-5..20_i64).prop_map(Step::Move),
        2 => (-5..9_i64).prop_map(Step::MoveOpening),
        4 => any::<bool>().prop_map(Step::Publish),
        2 => (-3..10_i64).prop_map(Step::Extend),
        1 => Just(Step::Withdraw),
        2 => (0..8_i64).prop_map(Step::Wait),
    ];
    prop::collection::vec(step, 1..14)
}

const DAY: i64 = 86_400;

/// Takes the steps, and holds what must be true after each.
async fn take(
    connection: &mut Connection,
    organisation: &crate::features::directory::Organisation,
    steps: &[Step],
) {
    let clock = Clock::fixed(Timestamp::from_second(NOW).unwrap(), TimeZone::UTC);
    let mut now = NOW;
    let content = example("In company", "no-policy", (NOW + 2 * DAY, NOW + 10 * DAY));
    let began = publishing::begin(connection, now, organisation, &content, None)
        .await
        .unwrap();
    let said = |with: bool| match with {
        true => Words::default().and(Lang::En, "Because."),
        false => Words::default(),
    };
    let mut seen: Vec<String> = Vec::new();
    // Until when whoever saw the call open was told that it would be.
    let mut promised: Option<i64> = None;
    for step in steps {
        let draft = calls::draft(connection, &began.address).await.unwrap().unwrap();
        let before = calls::by_id(connection, draft.id).await.unwrap();
        if let Some(open) = before.as_ref().filter(|call| call.opens_at <= now) {
            promised = promised.max(Some(open.deadline));
        }
        let outcome = match step {
            Step::Wait(days) => {
                now += days * DAY;
                clock.pass(days * DAY);
                continue;
            }
            Step::Move(days) | Step::MoveOpening(days) => {
                let (mut writing, saved) = sections::read(connection, draft.id).await.unwrap();
                let calendar = &mut writing.calendar;
                let moved = match step {
                    Step::MoveOpening(_) => &mut calendar.opens,
                    _ => &mut calendar.closes,
                };
                *moved = moved.map(|at| at + days * DAY);
                let json = writing.written(Section::Calendar);
                let version = saved[&Section::Calendar];
                sections::keep(connection, draft.id, Section::Calendar, &json, version, now)
                    .await
                    .unwrap();
                continue;
            }
            Step::Publish(with) => publishing::publish(connection, now, &draft, said(*with), None).await,
            Step::Extend(days) => {
                let closes = before.as_ref().map_or(now, |call| call.deadline) + days * DAY;
                publishing::extend(connection, &clock, &draft, (closes, said(true)), None).await
            }
            Step::Withdraw => publishing::withdraw(connection, now, &draft, said(true), None).await,
        };
        let after = calls::by_id(connection, draft.id).await.unwrap();
        match outcome.unwrap() {
            Err(refusal) => {
                assert_ne!(refusal, Refusal::Meanwhile, "nobody else is there");
                assert_eq!(after, before, "a refusal changes nothing: {refusal:?}");
            }
            Ok(version) => {
                let after = after.unwrap();
                assert_eq!(
                    version.number,
                    before.as_ref().map_or(0, |call| call.version.0) + 1
                );
                assert_eq!(after.version.0, version.number);
                if version.number > 1 {
                    assert!(!version.notice.is_empty(), "no change without its reasons");
                }
                if let Some(before) = &before {
                    assert_eq!(before.withdrawn_at, None, "what was given up moves no more");
                    if promised.is_some() {
                        assert!(Some(after.deadline) >= promised, "an open call closes no earlier");
                        assert!(after.opens_at <= now, "an open call stays open");
                    }
                    if version.cause == Cause::Extended {
                        assert!(after.deadline > before.deadline);
                        assert!(
                            version.content.calendar.answers_last(),
                            "the answer comes after the answers"
                        );
                    }
                }
                assert_eq!(after.withdrawn_at.is_some(), version.cause == Cause::Withdrawn);
            }
        }
        // What was published is still there, byte for byte, under its hash.
        let (_, published) = (&before, draft.published);
        for (number, document) in (1_i64..).zip(&seen) {
            let (kept, hash) = versions::document(connection, draft.id, number)
                .await
                .unwrap()
                .unwrap();
            assert_eq!(&kept, document);
            assert_eq!(hash, crate::shared::files::hash(kept.as_bytes()));
        }
        let now_published = calls::draft(connection, &began.address)
            .await
            .unwrap()
            .unwrap()
            .published;
        for number in published + 1..=now_published {
            seen.push(
                versions::document(connection, draft.id, number)
                    .await
                    .unwrap()
                    .unwrap()
                    .0,
            );
        }
        if let Some(call) = calls::by_id(connection, draft.id).await.unwrap() {
            let states: Vec<State> = [call.opens_at - 1, call.opens_at, call.deadline - 1, call.deadline]
                .map(|at| call.state(at))
                .to_vec();
            match call.withdrawn_at {
                Some(_) => assert_eq!(states, [State::Withdrawn; 4]),
                None => assert_eq!(states, [State::Forecast, State::Open, State::Open, State::Closed]),
            }
        }
    }
}

/// The same cases every day, more of them on request; the shortest that fails is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_organisers_do_what_was_published_stays_and_reasons_are_given() {
    let test = TestApp::demonstration().await;
    let organisation = some(&test, 1).await.pop().unwrap();
    let asked = environment::variable("TISSERAND_FUZZ_CASES").and_then(|cases| cases.parse().ok());
    let config = Config {
        cases: asked.unwrap_or(24),
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let ran = runner.run(&steps(), |case| {
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                let mut transaction = test.app.db.write().await.unwrap();
                take(&mut transaction, &organisation, &case).await;
            });
        });
        Ok(())
    });
    assert!(ran.is_ok(), "{}", ran.unwrap_err());
    test.close().await;
}
