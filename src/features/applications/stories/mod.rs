//! Stories of applications: a project is checked, frozen, signed by each partner, sent, corrected, taken back; and
//! what the clock does to it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod announced;
mod building;
mod called;
mod changing;
mod checking;
mod choosing;
mod clock;
mod corrected;
mod late;
mod paper;
mod posted;
mod printing;
mod promise;
mod reading;
mod requesting;
mod roadmap;
mod sending;
mod sheets;
mod signing;
mod together;
mod unlisted;

use crate::features::calls::{self, Content};
use crate::features::directory::{self, Organisation};
use crate::features::programmes;
use crate::shared::authz::Role;
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// Seconds from the beginning of a story to the deadline of its call.
const OPEN: i64 = 10 * 86_400;

/// What a story is about: two associations, a call, a project.
struct Scene {
    /// Address of the call.
    call: String,
    /// Who leads, and who takes part.
    partners: Vec<Organisation>,
    /// The page of the project.
    project: String,
    /// The first second at which it is too late.
    deadline: i64,
}

impl Scene {
    /// The call that `asks` says more of; `lead@…` and `second@…` represent the partners, `officer@…` the organiser.
    async fn make(test: &TestApp, asks: impl FnOnce(&mut Content)) -> Self {
        let mut connection = test.app.db.read().await.unwrap();
        let ids: Vec<i64> = sqlx::query_scalar(
            "select id from organisation where state = 'active' and commune is not null and kind = 'association'
             order by key",
        )
        .fetch_all(&mut *connection)
        .await
        .unwrap();
        let mut found = directory::published_by_ids(&mut connection, &ids[..3])
            .await
            .unwrap();
        drop(connection);
        found.sort_by(|one, other| one.key.cmp(&other.key));
        let organiser = found.pop().unwrap();
        for (organisation, word) in found.iter().zip(["lead", "second"]) {
            let email = format!("{word}@example.org");
            test.give(&email, Some(organisation.id), Role::Representative)
                .await;
        }
        test.give("officer@example.org", Some(organiser.id), Role::Officer)
            .await;
        test.sql(
            "insert into policy (id, address, organisation_id, created_at, changed_at, version)
             select 1, 'policy-k7f3q2m9', id, 0, 0, 1 from organisation limit 1",
        )
        .await;
        let now = test.app.clock.now().as_second();
        let deadline = now + OPEN;
        let call = publish(test, &organiser, deadline, asks).await;
        let lead = test.signed_in("lead@example.org", false).await;
        let project = begin(&lead, &found[0]).await;
        let second = test.signed_in("second@example.org", false).await;
        join(&lead, &second, &project, &found[1]).await;
        write(test, "fr").await;
        Self {
            call,
            partners: found,
            project,
            deadline,
        }
    }

    fn page(&self) -> String {
        format!("{}/submission?call={}", self.project, self.call)
    }

    async fn freeze(&self, lead: &Browser<'_>) -> Answer {
        let fields = [("call", self.call.as_str())];
        lead.post(&format!("{}/submission/freeze", self.project), &fields)
            .await
    }

    /// Signs for a partner what its page shows.
    async fn sign(&self, browser: &Browser<'_>, partner: usize) -> Answer {
        let hash = shown_hash(&browser.get(&self.page()).await.body);
        let slug = self.partners[partner].slug();
        let fields = [
            ("call", self.call.as_str()),
            ("organisation", slug.as_str()),
            ("hash", hash.as_str()),
            ("agreed", "yes"),
        ];
        browser
            .post(&format!("{}/submission/sign", self.project), &fields)
            .await
    }

    /// Freezes, and lets both sign.
    async fn signed(&self, lead: &Browser<'_>, second: &Browser<'_>) {
        assert_eq!(self.freeze(lead).await.status, 303);
        assert_eq!(self.sign(lead, 0).await.status, 303);
        assert_eq!(self.sign(second, 1).await.status, 303);
    }

    /// Sends what the page shows.
    async fn send(&self, lead: &Browser<'_>) -> Answer {
        let hash = shown_hash(&lead.get(&self.page()).await.body);
        self.send_this(lead, &hash).await
    }

    async fn send_this(&self, lead: &Browser<'_>, hash: &str) -> Answer {
        let fields = [("call", self.call.as_str()), ("hash", hash)];
        lead.post(&format!("{}/submission/send", self.project), &fields)
            .await
    }
}

/// Publishes a call that closes at an instant; gives its address.
async fn publish(
    test: &TestApp,
    organiser: &Organisation,
    deadline: i64,
    asks: impl FnOnce(&mut Content),
) -> String {
    let now = test.app.clock.now().as_second();
    let mut content =
        calls::example::example("Nobody eats alone", "policy-k7f3q2m9", (now - 86_400, deadline));
    asks(&mut content);
    let mut transaction = test.app.db.write().await.unwrap();
    let draft = calls::begin(&mut transaction, now, organiser, &content, None)
        .await
        .unwrap();
    for address in &content.means.programmes {
        let programme = programmes::find(&mut transaction, address)
            .await
            .unwrap()
            .unwrap();
        calls::offer(&mut transaction, &draft, &programme, now)
            .await
            .unwrap();
    }
    calls::publish(&mut transaction, now, &draft, Words::default(), None)
        .await
        .unwrap()
        .unwrap();
    transaction.commit().await.unwrap();
    draft.address
}

/// Begins a project as a person does; gives its page.
async fn begin(browser: &Browser<'_>, lead: &Organisation) -> String {
    let fields = [
        ("sending", "begin"),
        ("title", "Cuisines partagées"),
        ("organisation", &lead.slug()),
        ("origin", "nothing"),
        ("language", "fr"),
        ("second_language", "nl"),
    ];
    let begun = browser.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.header("location").to_owned()
}

/// Invites an organisation and lets it accept.
async fn join(lead: &Browser<'_>, partner: &Browser<'_>, page: &str, organisation: &Organisation) {
    let slug = organisation.slug();
    let fields = [
        ("organisation", slug.as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    let invited = lead.post(&format!("{page}/invite"), &fields).await;
    assert_eq!(invited.status, 303, "{}", invited.body);
    let fields = [("organisation", slug.as_str()), ("step", "accept")];
    assert_eq!(partner.post(&format!("{page}/team"), &fields).await.status, 303);
}

/// A fourth organisation, that `third@…` represents.
async fn third(test: &TestApp) -> Organisation {
    let found = association(test, 3).await;
    test.give("third@example.org", Some(found.id), Role::Representative)
        .await;
    found
}

/// An association by its place in the order of their keys; the first three are those of a scene.
async fn association(test: &TestApp, at: usize) -> Organisation {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and commune is not null and kind = 'association'
         order by key",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    directory::published_by_ids(&mut connection, &ids[at..=at])
        .await
        .unwrap()
        .remove(0)
}

/// Saves what a field says, as the pages of a project do.
async fn say(test: &TestApp, field: &str, language: &str, words: &str, source: &str) {
    let source = if source.is_empty() {
        String::new()
    } else {
        files::hash(source.as_bytes())
    };
    let version = test
        .text(&format!(
            "select cast(coalesce(max(version), 0) + 1 as text) from project_value where field = '{field}'
             and language = '{language}'"
        ))
        .await;
    test.sql(&format!(
        "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
         select id, '{field}', '{language}', {version}, '{words}', '{source}', 0 from project"
    ))
    .await;
}

/// The texts that nobody can do without, in a language.
async fn write(test: &TestApp, language: &str) {
    for field in ["summary", "problem", "public", "participation", "territory"] {
        say(test, field, language, &format!("Ce que dit {field}."), "").await;
    }
    say(test, "purposes", "", "cooperation need", "").await;
    say(test, "actions", "", "a1", "").await;
    say(test, "action-a1-title", language, "Un repas par semaine", "").await;
    // Taken out of the list: it does not count any more.
    say(test, "action-b2-title", language, "Une fanfare", "").await;
    say(test, "state-context", "", "ready", "").await;
}

/// The hash that the page of a project shows whole.
fn shown_hash(body: &str) -> String {
    let start = "<details><summary>Whole fingerprint</summary><p class=\"id\">";
    let at = body
        .find(start)
        .unwrap_or_else(|| panic!("no fingerprint in {body}"))
        + start.len();
    body[at..at + 64].to_owned()
}

/// Whether a letter of this kind came, by words of its subject.
async fn told(test: &TestApp, email: &str, subject: &str) -> usize {
    let letters = test.letters(email).await;
    letters
        .iter()
        .filter(|letter| letter.subject.contains(subject))
        .count()
}

/// A page as a careful reader of its source sees it.
fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(
        Page::read(&answer.body).faults(),
        Vec::<String>::new(),
        "{}",
        answer.body
    );
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
}

/// What the database says of the one application.
async fn state(test: &TestApp) -> String {
    test.text(
        "select state || ' ' || cast(version as text) || ' ' || cast(submitted as text) from application",
    )
    .await
}

/// The languages that a call asks for.
fn bilingual(content: &mut Content) {
    content.about.languages = vec![Lang::Fr, Lang::Nl];
    let said = [
        &mut content.about.title,
        &mut content.problem.problem,
        &mut content.people.concerned,
        &mut content.people.part,
        &mut content.contact.function,
    ];
    for words in said {
        *words = Words::default()
            .and(Lang::Fr, "En français")
            .and(Lang::Nl, "In het Nederlands");
    }
    for need in &mut content.answering.needs {
        need.words = Words::default()
            .and(Lang::Fr, "Un local")
            .and(Lang::Nl, "Een lokaal");
    }
}
