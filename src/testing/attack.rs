//! Every route is attacked as everyone else, and every route is attacked: a route that nobody
//! attacked fails the test.
//!
//! Whoever may not use a route gets what a wrong address gets: the same status, headers and body, to
//! the byte. Whoever has not signed in is led to the door, whether there is something behind or not.

use std::collections::BTreeMap;

use axum::http::StatusCode;

use super::TestApp;
use super::browser::Browser;
use super::world::World;
use crate::features;
use crate::shared::authz::{Power, Role};
use crate::shared::web::{Access, Listed};

/// A path with its parameters filled: with the world's own objects, or with what never was, written as
/// long, for the length of an answer must not tell them apart either.
fn filled(path: &str, world: &World<'_>, real: bool) -> String {
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    let mut filled = Vec::new();
    for at in 0..parts.len() {
        if parts[at].starts_with('{') {
            let before = parts[..at].join("/");
            parts[at] = world.object(path, &before).unwrap_or_else(|| {
                panic!("nobody attacks {path}: say in testing/world.rs what {before}/… is")
            });
            filled.push(at);
        }
    }
    if !real {
        for at in filled {
            parts[at] = parts[at]
                .chars()
                .map(|letter| if letter.is_alphanumeric() { 'z' } else { letter })
                .collect();
        }
    }
    parts.join("/")
}

/// What an answer says, without what the address itself brings into it.
fn told(answer: &super::Answer, address: &str) -> (StatusCode, Vec<String>, String) {
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "x-request-id")
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap_or("?")))
        .collect();
    headers.sort();
    let of_page = address.strip_prefix("/en").unwrap_or(address);
    (answer.status, headers, answer.body.replace(of_page, "/ADDRESS"))
}

fn powers(access: Access) -> Vec<Power> {
    match access {
        Access::Holding(power) => vec![power],
        Access::HoldingEither(one, other) => vec![one, other],
        Access::Everyone | Access::SignedIn | Access::Demonstration => Vec::new(),
    }
}

/// Sends what the method asks for; a form with nothing in it where it is a sending.
async fn attack(browser: &Browser<'_>, method: &str, address: &str) -> super::Answer {
    match method {
        "GET" => browser.get(address).await,
        _ => browser.post(address, &[]).await,
    }
}

/// Whether an address shows something: neither nothing, nor what only takes another method.
fn is_there(answer: &super::Answer) -> bool {
    !matches!(
        answer.status,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED
    )
}

#[tokio::test]
async fn nobody_reaches_what_is_not_theirs() {
    let test = TestApp::demonstration().await;
    let world = World::make(&test).await;
    let routes = features::routes();
    let guarded: Vec<&Listed> = routes
        .listed()
        .iter()
        // One language stands for the three: the routes are made together.
        .filter(|route| route.access != Access::Everyone)
        .filter(|route| !route.path.starts_with("/fr/") && !route.path.starts_with("/nl/"))
        .collect();
    assert!(!guarded.is_empty());
    let stranger = test.browser();
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for route in &guarded {
        let real = filled(&route.path, &world, true);
        let wrong = filled(&route.path, &world, false);
        for method in ["GET", "POST"] {
            // Whether an address beside it that is no page reads as one: asked of the first whom it is hidden from.
            let mut is_page = None;
            // Nobody signed in: the door, for what is there and for what is not.
            let led = attack(&stranger, method, &real).await;
            let door = led.status == StatusCode::SEE_OTHER && led.header("location").contains("/sign-in?");
            let hidden = route.access == Access::Demonstration && led.status == StatusCode::NOT_FOUND;
            // Nothing is sent to an address that only shows something.
            let hidden = hidden || (method == "POST" && led.status == StatusCode::METHOD_NOT_ALLOWED);
            if !door && !hidden && led.status != StatusCode::UNAUTHORIZED {
                faults.push(format!("{method} {real} as a stranger: {}", led.status));
            }
            *outcomes.entry("led to the door").or_default() += 1;
            if route.access == Access::Demonstration {
                continue;
            }
            for (who, browser) in &world.people {
                if !who.is_stranger_to(&powers(route.access), &route.path) {
                    continue;
                }
                let refused = attack(browser, method, &real).await;
                let nothing = attack(browser, method, &wrong).await;
                if is_page.is_none() {
                    let no_such_page = attack(browser, method, &format!("{wrong}-not-a-page")).await;
                    is_page = Some(is_there(&no_such_page));
                }
                if refused.status != StatusCode::NOT_FOUND && refused.status != StatusCode::METHOD_NOT_ALLOWED
                {
                    faults.push(format!("{method} {real} as {}: {}", who.name, refused.status));
                } else if told(&refused, &real) != told(&nothing, &wrong) {
                    faults.push(format!(
                        "{method} {real} as {}: told apart from what does not exist",
                        who.name
                    ));
                } else if refused.status == StatusCode::NOT_FOUND && is_page == Some(true) {
                    faults.push(format!("{method} {wrong}-not-a-page as {} is a page", who.name));
                }
                *outcomes.entry("found nothing").or_default() += 1;
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(outcomes["led to the door"] >= guarded.len());
    drop(stranger);
    drop(world);
    test.close().await;
}

#[tokio::test]
async fn whoever_may_use_a_route_reaches_it() {
    let test = TestApp::demonstration().await;
    let world = World::make(&test).await;
    let mut faults = Vec::new();
    let mut first = 0;
    for route in features::routes().listed() {
        if route.path.starts_with("/fr/") || route.path.starts_with("/nl/") {
            continue;
        }
        if matches!(route.access, Access::Everyone | Access::Demonstration) {
            continue;
        }
        let real = filled(&route.path, &world, true);
        // Whoever reached the last is likely to reach the next.
        let mut reached = None;
        for turn in 0..world.people.len() {
            let at = (first + turn) % world.people.len();
            let answer = attack(&world.people[at].1, "GET", &real).await;
            if answer.status != StatusCode::NOT_FOUND {
                reached = Some(at);
                break;
            }
        }
        match reached {
            Some(at) => first = at,
            None => faults.push(format!("{real}: nobody may use it, so the test proves nothing")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    drop(world);
    test.close().await;
}

#[test]
fn every_role_does_something_and_every_power_is_given_by_a_role() {
    for role in Role::ALL {
        assert!(!role.powers().is_empty(), "{role:?}");
    }
    for power in Power::ALL {
        assert!(
            Role::ALL.iter().any(|role| role.powers().contains(&power)),
            "{power:?} is given by no role"
        );
    }
}
