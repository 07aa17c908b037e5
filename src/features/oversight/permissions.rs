//! The whole table of permissions: what each role lets a person do, and who may use each address.

use askama::Template;
use axum::response::Response;

use crate::shared::authz::{Needs, Power, Role};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/permissions", Access::Holding(Power::SeePermissions), get(show))
}

#[derive(Template)]
#[template(path = "features/oversight/templates/permissions.html")]
struct PermissionsPage<'a> {
    cx: &'a Cx,
    roles: Vec<(Role, String)>,
    powers: Vec<Line>,
    routes: Vec<(String, String)>,
}

/// A power, how sure we must be of who uses it, and which roles give it.
struct Line {
    power: String,
    needs: String,
    given: Vec<bool>,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    cx.acting(Power::SeePermissions, None)?;
    let name = |power: Power| cx.t(&format!("power-{}", power.as_str()));
    let roles = Role::ALL
        .into_iter()
        .map(|role| (role, cx.t(&format!("role-{}", role.as_str().replace('_', "-")))))
        .collect();
    let powers = Power::ALL
        .into_iter()
        .map(|power| Line {
            power: name(power),
            needs: cx.t(match power.needs() {
                Needs::Session => "needs-session",
                Needs::SecondFactor => "needs-second-factor",
                Needs::Again => "needs-again",
            }),
            given: Role::ALL
                .iter()
                .map(|role| role.powers().contains(&power))
                .collect(),
        })
        .collect();
    // One language stands for the three: the routes are made together.
    let own = format!("/{}/", cx.lang);
    let routes = cx
        .routes()
        .iter()
        .filter(|route| route.path.starts_with(&own) || !is_page(&route.path))
        .map(|route| {
            let who = match route.access {
                Access::Everyone => cx.t("access-everyone"),
                Access::SignedIn => cx.t("access-signed-in"),
                Access::Demonstration => cx.t("access-demonstration"),
                Access::Holding(power) => name(power),
                Access::HoldingEither(one, other) => cx.ta(
                    "access-either",
                    &[
                        ("one", name(one).as_str().into()),
                        ("other", name(other).as_str().into()),
                    ],
                ),
            };
            (route.path.clone(), who)
        })
        .collect();
    cx.page(&PermissionsPage {
        cx: &cx,
        roles,
        powers,
        routes,
    })
}

fn is_page(path: &str) -> bool {
    ["/fr/", "/nl/", "/en/"].iter().any(|lang| path.starts_with(lang))
}
