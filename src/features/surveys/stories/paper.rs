//! Papers that came in time are typed after the last day, until results are published; what can count no more is shown again.

use jiff::ToSpan;

use super::{begin, fine, held, maker, open};
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Way;
use crate::testing::TestApp;

#[tokio::test]
async fn a_paper_that_came_in_time_counts_when_it_is_typed_late_and_what_was_typed_is_never_lost() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let page = begin(&maker, &officer).await;
    let (_, drawn) = open(&test, &officer, &page, "nothing", "60").await;
    let (run, list) = (format!("{page}/run"), format!("{page}/paper"));
    let of = |at: usize| format!("{page}/paper/{}", drawn[at].id);
    let said = [("version", "1"), ("a-employs", "yes"), ("a-volunteers", "34")];
    let received = async |day: &str| {
        let fields = [
            ("version", "1"),
            ("a-employs", "yes"),
            ("a-volunteers", "34"),
            ("received", day),
        ];
        officer.post(&of(1), &fields).await
    };
    // While answers are taken, whatever came, came in time: nobody is asked when.
    assert!(!officer.get(&of(0)).await.body.contains("name=\"received\""));
    assert_eq!(officer.post(&of(0), &said).await.status, 303);
    // One gave its answers by its link while its paper was typed: its own count, and what was typed is not lost.
    test.sql(&format!(
        "update survey_unit set way = 'online', sent_at = 1 where id = {}",
        drawn[2].id
    ))
    .await;
    let own = officer.post(&of(2), &said).await;
    assert_eq!(own.status, 422);
    for words in ["gave its answers by its link", "<dd class=\"pre\">34"] {
        assert!(own.body.contains(words), "{words} is not in {}", own.body);
    }
    // Somebody types while it is closed.
    assert_eq!(
        officer
            .post(&run, &[("version", "4"), ("act", "close")])
            .await
            .status,
        303
    );
    for lang in ["fr", "nl", "en"] {
        for way in [&run, &list, &of(1)] {
            fine(&officer.get(&way.replace("/en/", &format!("/{lang}/"))).await);
        }
    }
    assert!(officer.get(&run).await.body.contains(&list));
    assert!(officer.get(&list).await.body.contains(&of(1)));
    let today = test.app.clock.today();
    let asked = officer.post(&of(1), &said).await;
    assert_eq!(asked.status, 422);
    for words in ["Say on which day", "value=\"34\""] {
        assert!(asked.body.contains(words), "{words} is not in {}", asked.body);
    }
    let late = received(&(today + 1.day()).to_string()).await;
    assert_eq!(late.status, 422);
    for words in ["this answer cannot count", "value=\"34\""] {
        assert!(late.body.contains(words), "{words} is not in {}", late.body);
    }
    // Nobody answered before it was open.
    let early = received(&(today - 1.day()).to_string()).await;
    assert_eq!(early.status, 422);
    for words in ["was not open yet on that day", "value=\"34\""] {
        assert!(early.body.contains(words), "{words} is not in {}", early.body);
    }
    let none = "select cast(count(*) as text) from survey_unit where received_on is not null";
    assert_eq!(test.text(none).await, "0");
    let taken = received(&today.to_string()).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(test.text(none).await, "1");
    let again = officer.get(&of(1)).await;
    fine(&again);
    assert!(
        again.body.contains(&format!("value=\"{today}\"")),
        "the day stands there"
    );

    // Whoever was about to publish would have published without it.
    let mut transaction = test.app.db.write().await.unwrap();
    for (at, unit) in drawn.iter().enumerate().skip(3) {
        let employs = if at % 2 == 0 { "yes" } else { "no" };
        units::answer(&mut transaction, unit.id, ("employs", employs), 1)
            .await
            .unwrap();
        units::given(&mut transaction, unit.id, (Way::Paper, None), 1)
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    let publish = |version: &'static str| {
        [
            ("version", version),
            ("act", "publish"),
            ("discussion-fr", "Lundi"),
            ("discussion-nl", "Maandag"),
            ("discussion-en", "On Monday"),
        ]
    };
    assert_eq!(officer.post(&run, &publish("5")).await.status, 422);
    let published = officer.post(&run, &publish("6")).await;
    assert_eq!(published.status, 303, "{}", published.body);

    // Published, it never changes: what is typed then is given back, and nothing is written.
    let too_late = received(&today.to_string()).await;
    assert_eq!(too_late.status, 422);
    for words in ["The results are published", "<dd class=\"pre\">34", "Yes"] {
        assert!(
            too_late.body.contains(words),
            "{words} is not in {}",
            too_late.body
        );
    }
    fine(&officer.get(&list).await);
    fine(&officer.get(&of(1)).await);
    let (_, after) = held(&test, &page).await;
    let version = after.iter().find(|unit| unit.id == drawn[1].id).unwrap().version;
    assert_eq!(version, 2);
    test.close().await;
}
