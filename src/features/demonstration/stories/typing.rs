//! What each partner of the demonstration's request had to type, against the forms that they would have filled one by one, as their own page
//! says it; and that docs/desk.md says the same.

use super::living;
use crate::features::applications::{self, Sent};
use crate::features::demonstration::scenes::GARDEN;
use crate::shared::authz::Role;

/// The numbers of each row of a table: what was typed here, how many forms, what would stand on them.
fn numbers(page: &str) -> Vec<Vec<String>> {
    let (_, body) = page.split_once("<tbody>").unwrap();
    let (body, _) = body.split_once("</tbody>").unwrap();
    let rows = body.split("<tr>").skip(1);
    rows.map(|row| {
        let cells = row.split("<td").skip(1);
        let value = |cell: &str| {
            let (_, last) = cell.rsplit_once("<span>").unwrap();
            last.split('<').next().unwrap().to_owned()
        };
        cells.map(value).collect()
    })
    .collect()
}

#[tokio::test]
async fn three_partners_type_once_what_nine_forms_would_ask_again() {
    let test = living().await;
    let number = "select number from application where submitted > 0 order by number";
    let mut connection = test.app.db.read().await.unwrap();
    let numbered: Vec<String> = sqlx::query_scalar(number)
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    let mut garden = None;
    for number in numbered {
        let sent = applications::sent(&mut connection, &number).await.unwrap();
        let is_it = |sent: &Sent| sent.frozen.title(GARDEN.language).0 == GARDEN.title;
        garden = garden.or(sent.filter(is_it));
    }
    drop(connection);
    let garden = garden.unwrap();
    let member = "member@example.org";
    test.give(
        member,
        Some(garden.partners[0].organisation.id),
        Role::Representative,
    )
    .await;
    let member = test.signed_in(member, true).await;
    let page = member
        .get(&format!("/en/applications/{}/forms", garden.application.address))
        .await;
    assert_eq!(page.status, 200, "{}", page.body);
    let rows = numbers(&page.body);
    assert_eq!(rows.len(), 4, "{}", page.body);
    let together: Vec<u32> = rows[3].iter().map(|number| number.parse().unwrap()).collect();
    assert!(together[1] == 9 && together[0] < together[2], "{rows:?}");
    let told = include_str!("../../../../docs/desk.md");
    let who = ["lead", "second", "third", "together"];
    let rows: Vec<String> = who
        .iter()
        .zip(rows)
        .map(|(who, row)| format!("| {who} | {} |", row.join(" | ")))
        .collect();
    for row in &rows {
        assert!(
            told.contains(row),
            "docs/desk.md lacks {row}; all of them: {}",
            rows.join("\n")
        );
    }
    test.close().await;
}
