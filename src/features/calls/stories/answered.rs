//! However many questions are answered, whoever follows the call has one letter a day.

use super::{begin, organiser, publish, some, write_all};
use crate::features::calls;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const HOUR: i64 = 3_600;

/// Answers a question, by its words.
async fn answer(test: &TestApp, officer: &Browser<'_>, call: &str, question: &str) {
    let id = test
        .text(&format!(
            "select cast(id as text) from call_question where words = '{question}'"
        ))
        .await;
    let words = format!("Here is what we say to it: {question}");
    let said = [("words", words.as_str()), ("language", "en"), ("version", "1")];
    let said = officer
        .post(&format!("{call}/questions/{id}/answer"), &said)
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
}

#[tokio::test]
async fn forty_questions_answered_in_a_day_are_one_letter_and_none_comes_after_the_call_has_closed() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    let follower = test.signed_in("follower@example.org", false).await;
    let begins = [("step", "begin")];
    assert_eq!(
        follower.post(&format!("{call}/follow"), &begins).await.status,
        303
    );
    // Ten people ask four each, and the first four one more.
    for asker in 0..10 {
        let person = test.signed_in(&format!("asks{asker}@example.org"), false).await;
        for number in 0..4 + usize::from(asker < 4) {
            let words = format!("Question {asker} of {number}");
            let asked = [("words", words.as_str()), ("language", "en")];
            let asked = person.post(&format!("{call}/questions/ask"), &asked).await;
            assert_eq!(asked.status, 303, "{}", asked.body);
        }
    }
    let told = async |email: &str| test.letters(email).await.len();
    let tell = async || calls::tell_answered(&test.app).await.unwrap();
    for asker in 0..10 {
        for number in 0..4 {
            let question = format!("Question {asker} of {number}");
            answer(&test, &officer, &call, &question).await;
        }
    }
    assert_eq!(told("follower@example.org").await, 0, "it waits for the others");
    assert_eq!(tell().await, 11, "whoever follows, and each who asked");
    assert_eq!(tell().await, 0);
    let letters = test.letters("follower@example.org").await;
    assert_eq!(letters.len(), 1);
    for asker in 0..10 {
        for number in 0..4 {
            let said = format!("Here is what we say to it: Question {asker} of {number}");
            assert!(letters[0].body.contains(&said), "{said}: {}", letters[0].body);
        }
    }
    assert!(letters[0].subject.contains("Answers to questions: In company"));
    assert!(letters[0].body.contains(&format!("{call}/questions")));
    let own = test.letters("asks7@example.org").await;
    assert!(
        own.len() == 1 && own[0].body.contains("Question 7 of 3") && !own[0].body.contains("Question 6 of"),
        "who asked reads of their own"
    );

    // What is answered on the same day comes with the letter of the next.
    answer(&test, &officer, &call, "Question 0 of 4").await;
    assert_eq!(tell().await, 0);
    test.pass(21 * HOUR);
    assert_eq!(tell().await, 2);
    assert_eq!(told("follower@example.org").await, 2);

    // On the last day nobody waits for a letter that would come too late: the call closes 37 days and 14 hours after it began.
    test.pass((37 * 24 + 14 - 21 - 10) * HOUR);
    for (number, question) in (3..).zip(["Question 1 of 4", "Question 2 of 4"]) {
        let officer = test.signed_in("off@example.org", true).await;
        answer(&test, &officer, &call, question).await;
        assert_eq!(tell().await, 2, "{question}");
        assert_eq!(told("follower@example.org").await, number);
        test.pass(HOUR);
    }
    // Who follows no more is told nothing more.
    let follower = test.signed_in("follower@example.org", false).await;
    let officer = test.signed_in("off@example.org", true).await;
    answer(&test, &officer, &call, "Question 3 of 4").await;
    let ends = [("step", "end")];
    assert_eq!(follower.post(&format!("{call}/follow"), &ends).await.status, 303);
    assert_eq!(tell().await, 1, "who asked alone");
    assert_eq!(told("follower@example.org").await, 4);
    test.close().await;
}
