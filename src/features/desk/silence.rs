//! When the silence of a funder has refused: what it means is worked out where the receipt says it (`applications::silence`).

use jiff::civil::Date;

use crate::features::applications::{self, Law};
use crate::features::directory::Organisation;
use crate::shared::app::App;

/// When silence refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The last day on which an answer comes: after that, silence has refused.
    pub on: Date,
    /// The last day on which that refusal can be contested.
    pub remedies: Date,
}

/// Whether silence of a funder means something by law.
#[must_use]
pub fn is_bound(app: &App, funder: &Organisation) -> bool {
    applications::law(app, funder) == Law::France
}

/// When the silence of a funder refuses what it received first at an instant, in seconds; nothing where no law says so.
#[must_use]
pub fn silence(app: &App, funder: &Organisation, first: i64) -> Option<Silence> {
    let law = applications::law(app, funder);
    match applications::silence(app, law, first) {
        applications::Silence::Refused { on, remedies } => Some(Silence { on, remedies }),
        applications::Silence::NoMoney
        | applications::Silence::Belgium
        | applications::Silence::Elsewhere
        | applications::Silence::Private => None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use jiff::civil::date;

    use crate::features::applications::{self, Law, Silence};
    use crate::features::desk::remedies;
    use crate::features::{directory, file};
    use crate::shared::i18n::Lang;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn silence_means_the_same_wherever_it_is_told() {
        let test = TestApp::demonstration().await;
        let app = &test.app;
        // A minute before midnight there, which is another day here.
        let asked: jiff::Timestamp = "2026-11-29T23:30:00Z".parse().unwrap();
        let asked = asked.as_second();
        let refused = Silence::Refused {
            on: date(2027, 1, 30),
            remedies: date(2027, 3, 31),
        };
        assert_eq!(applications::silence(app, Law::France, asked), refused);
        assert_eq!(applications::silence(app, Law::Belgium, asked), Silence::Belgium);
        assert_eq!(applications::silence(app, Law::Private, asked), Silence::Private);
        let mut connection = app.db.read().await.unwrap();
        let ids = directory::published_ids(&mut connection, 1).await.unwrap();
        let mut body = directory::published_by_ids(&mut connection, &ids)
            .await
            .unwrap()
            .pop()
            .unwrap();
        for (kind, commune, refuses) in [
            (directory::Kind::PublicBody, "59350", true),
            (directory::Kind::PublicBody, "33041", false),
            (directory::Kind::Association, "59350", false),
        ] {
            body.kind = kind;
            body.commune = Some(commune.to_owned());
            let told = applications::silence(app, applications::law(app, &body), asked) == refused;
            assert_eq!(
                (told, super::silence(app, &body, asked).is_some()),
                (refuses, refuses)
            );
        }
        // Of another country neither silence nor remedies nor rules on aid are known here, and none of them is said to be Belgian.
        body.kind = directory::Kind::PublicBody;
        (body.commune, body.identifiers) = (None, Vec::new());
        let law = applications::law(app, &body);
        assert_eq!(law, Law::Elsewhere);
        assert_eq!(applications::silence(app, law, asked), Silence::Elsewhere);
        assert_eq!(super::silence(app, &body, asked), None);
        assert_eq!(file::country(app, &body).member_state(), None);
        for (lang, told) in [
            (Lang::En, "which we do not know"),
            (Lang::Fr, "nous ne le connaissons pas"),
            (Lang::Nl, "dat wij niet kennen"),
        ] {
            let said = remedies::said(app, lang, &body);
            assert!(said.contains(told), "{said}");
        }
        drop(connection);
        test.close().await;
    }
}
