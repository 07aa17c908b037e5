//! Stories of an organisation's file.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod at_once;
mod bank;
mod copied;
mod papers;
mod readers;
mod said;
mod scanned;

use crate::features::capacities::{self, Capacity};
use crate::shared::chance;
use crate::testing::TestApp;
use crate::testing::browser::Browser;
use crate::testing::page::Page;

/// A paper, visibly invented.
const PDF: &[u8] = b"%PDF-1.7\n% Statuts fictifs de la Marmite de test\n%%EOF\n";

/// An application with a few organisations: an association, a commune and a foundation that fund, and
/// who acts for them.
struct Town {
    test: TestApp,
    association: i64,
    file: String,
    commune: i64,
    foundation: i64,
}

impl Town {
    async fn new() -> Self {
        Self::on(TestApp::demonstration().await).await
    }

    async fn on(test: TestApp) -> Self {
        let association = 1;
        let (commune, foundation) = (2, 3);
        test.sql("update organisation set kind = 'association', founded = '2001-03-04' where id = 1")
            .await;
        test.sql("update organisation set kind = 'public_body' where id = 2")
            .await;
        test.sql("update organisation set kind = 'foundation' where id = 3")
            .await;
        for organisation in [commune, foundation] {
            let granted = capacities::Granted {
                id: chance::row(),
                organisation,
                capacity: Capacity::Funder,
                mark: None,
                starts: test.app.clock.today(),
                until: None,
            };
            let mut transaction = test.app.db.write().await.unwrap();
            capacities::grant(&mut transaction, &granted, None, 0)
                .await
                .unwrap();
            transaction.commit().await.unwrap();
        }
        // The commune has its say where the association has its seat.
        test.sql(
            "insert into remit (id, organisation_id, scope, place, created_at)
             select 1, 2, 'commune', commune, 0 from organisation where id = 1",
        )
        .await;
        let key = test.text("select key from organisation where id = 1").await;
        Self {
            test,
            association,
            file: format!("/en/organisations/{key}/file"),
            commune,
            foundation,
        }
    }

    async fn somebody(
        &self,
        email: &str,
        organisation: i64,
        role: crate::shared::authz::Role,
        strong: bool,
    ) -> Browser<'_> {
        self.test.give(email, Some(organisation), role).await;
        self.test.signed_in(email, strong).await
    }

    /// Adds a piece and gives its address.
    async fn add(&self, browser: &Browser<'_>, kind: &str, clearance: &str) -> String {
        // So that the last one is the last.
        self.test.pass(1);
        let fields = fields(kind, clearance);
        let answer = browser
            .upload(
                &format!("{}/pieces/new", self.file),
                &fields,
                ("Statuts à jour.pdf", "application/pdf", PDF),
            )
            .await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let id = self
            .test
            .text("select cast(id as text) from piece order by created_at desc, id desc limit 1")
            .await;
        format!("{}/pieces/{id}", self.file)
    }
}

fn fields<'a>(kind: &'a str, clearance: &'a str) -> [(&'a str, &'a str); 5] {
    let period = if kind == "accounts" { "2025" } else { "" };
    [
        ("kind", kind),
        ("title", ""),
        ("period", period),
        ("valid_until", "2027-03-31"),
        ("clearance", clearance),
    ]
}

/// A page that owes nothing to anyone.
fn faultless(body: &str) {
    assert_eq!(Page::read(body).faults(), Vec::<String>::new(), "{body}");
}
