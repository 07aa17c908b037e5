//! What a project lacks, and what one writes of oneself.

use matching::Resource;

use super::{asks, call, fine, purpose, some};
use crate::features::directory;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_project_is_shown_who_could_bring_what_it_lacks_and_invites_them_itself() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 5).await;
    let [lead, bells, kites, _, stranger] = &all[..] else {
        panic!("five associations");
    };
    for one in [bells, kites] {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    test.give("lead@example.org", Some(lead.id), Role::Representative)
        .await;
    test.give("else@example.org", Some(stranger.id), Role::Representative)
        .await;
    let person = test.signed_in("lead@example.org", true).await;
    let other = test.signed_in("else@example.org", true).await;
    let fields = [
        ("sending", "a"),
        ("title", "La rue qui sonne"),
        ("organisation", &lead.slug()),
        ("origin", "nothing"),
        ("language", "fr"),
        ("second_language", ""),
    ];
    let begun = person.post("/en/projects/new", &fields).await;
    let project = begun.header("location").to_owned();
    let way = format!("{project}/partners");
    let page = person.get(&way).await;
    fine(&page);
    assert!(page.body.contains("First say what your project lacks"));
    assert!(
        !person.get(&project).await.body.contains(&way),
        "nothing lacks, nobody is looked for"
    );
    test.sql(
        "insert into project_need (id, project_id, resource, words, weight, created_at)
         select 1, id, 'equipment', 'des xylophones', 2, 0 from project",
    )
    .await;
    assert!(person.get(&project).await.body.contains(&way));
    let page = person.get(&way).await;
    fine(&page);
    assert!(
        page.body.contains(&bells.slug()) || page.body.contains(&kites.slug()),
        "{}",
        page.body
    );
    assert!(!page.body.contains(&lead.slug()) && page.body.contains("/invite?organisation="));
    assert!(
        page.body
            .contains("have never carried out a project together here.")
    );
    let from = page.body.find("/invite?organisation=").unwrap();
    let slug = page.body[from + "/invite?organisation=".len()..]
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    fine(&person.get(&format!("{project}/invite?organisation={slug}")).await);
    assert_eq!(
        other.get(&way).await.status,
        404,
        "it exists for those who build it"
    );

    // Whoever was asked already is not proposed again; whoever was asked too often is left in peace.
    test.sql(&format!(
        "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
         select 901, id, {}, 'partner', 'declined', 0, '', 0 from project",
        bells.id
    ))
    .await;
    let now = test.app.clock.now().as_second();
    for number in 0..5 {
        test.sql(&format!(
            "insert into project (id, key, address, language, origin, state, created_at, changed_at, version)
             values ({number}, 'busy{number}', 'busy{number}', 'fr', 'nothing', 'preparing', 0, 0, 1)"
        ))
        .await;
        test.sql(&format!(
            "insert into partner (id, project_id, organisation_id, role, state, offered, words, expires, changed_at)
             values (91{number}, {number}, {}, 'partner', 'accepted', 0, '', '2026-10-20', {now})",
            kites.id
        ))
        .await;
        test.sql(&format!(
            "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
             select 92{number}, {number}, id, 'lead', 'accepted', 0, '', {now} from organisation
             where id <> {} order by id limit 1 offset {number}",
            kites.id
        ))
        .await;
    }
    // What one does oneself with older invitations, to accept or to leave, asks nobody for anything.
    let page = person.get(&format!("{way}?new=1")).await;
    assert!(page.body.contains(&kites.slug()), "{}", page.body);
    test.sql(
        "insert into asking (id, organisation_id, asker_id, until)
         select min(partner.id), partner.organisation_id, lead.organisation_id, '2026-12-20'
         from partner join partner lead on lead.project_id = partner.project_id and lead.role = 'lead'
         where partner.role <> 'lead' and partner.expires is not null group by partner.organisation_id, lead.organisation_id",
    )
    .await;
    let page = person.get(&format!("{way}?new=1")).await;
    fine(&page);
    assert!(
        !page.body.contains(&bells.slug()) && !page.body.contains(&kites.slug()),
        "{}",
        page.body
    );
    test.close().await;
}

#[tokio::test]
async fn what_one_writes_of_oneself_is_found_and_what_is_withheld_is_not() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 4).await;
    let [body, said, withheld, asking] = &all[..] else {
        panic!("four associations");
    };
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        body.id
    ))
    .await;
    purpose(&test, withheld, "Fabriquer des xylophones").await;
    let needs = [
        (Resource::Equipment, "des xylophones"),
        (Resource::Skills, "organiser des fêtes de quartier"),
    ];
    let address = call(&test, body, &needs).await;
    let way = format!("/en/calls/{address}/partners?size=3");
    test.give("rep@example.org", Some(said.id), Role::Representative)
        .await;
    let asker = asks(&test, &address, asking).await;
    let representative = test.signed_in("rep@example.org", true).await;
    assert!(asker.get(&way).await.body.contains(&withheld.slug()));

    let profile = format!("/en/organisations/{}/file/profile", said.slug());
    let words = [("purpose_fr", "Nous prêtons nos xylophones."), ("version", "0")];
    assert_eq!(representative.post(&profile, &words).await.status, 303);
    directory::withhold(&test.app, &withheld.key, "asked", None)
        .await
        .unwrap();
    // The one of before may answer once, while what changed is read; who is withheld is not in it either.
    let meanwhile = asker.get(&way).await;
    assert!(!meanwhile.body.contains(&withheld.slug()));
    let mut page = meanwhile;
    for _ in 0..200 {
        if page.body.contains(&said.slug()) {
            break;
        }
        tokio::task::yield_now().await;
        page = asker.get(&way).await;
    }
    fine(&page);
    assert!(
        page.body.contains(&said.slug()) && page.body.contains("it writes so of itself"),
        "{}",
        page.body
    );
    test.close().await;
}
