//! What readers think of an application, for another who examines it: each reads first for themselves, as with marks.

use super::quotes::{Quote, known};
use crate::features::desk::finding::{self, Found};
use crate::features::desk::store::words as store;
use crate::features::desk::words::Opinion;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form};

/// The opinions that are shown.
#[derive(Default)]
pub(super) struct Opinions {
    /// As they were given.
    pub given: Vec<Opinion>,
    /// As they are read: about what, what they think, why.
    pub lines: Vec<(String, String, Quote)>,
    /// How many there are, where they wait for that of whoever looks.
    pub waits: Option<String>,
}

/// The opinions on an application. Whoever gave none is not led by those of others, unless they ask for them or their own funder told
/// a decision already, or the organisers their answer.
pub(super) async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
) -> Result<Opinions, Error> {
    let id = found.sent.application.id;
    let given = store::opinions(connection, id, finding::is_public(&found.funder)).await?;
    let mut own = found.decisions.iter().filter(|one| one.funder == found.funder.id);
    let told = own.any(|one| one.notified.is_some()) || found.is_answered();
    let asks = form.is("others", "yes");
    let first = !given.is_empty() && !store::has_thought(connection, id, found.acting.person).await?;
    if first && !told && !asks {
        return Ok(Opinions {
            waits: Some(cx.tn("desk-opinions-wait", &(given.len() as u64))),
            ..Opinions::default()
        });
    }
    let authors = given.iter().map(|one| one.said.organisation).collect();
    let authors = known(connection, authors).await?;
    let lines = given.iter().map(|one| {
        let topic = cx.t(&format!("desk-topic-{}", one.topic.as_str()));
        let mut verdict = cx.t(&format!("desk-verdict-{}", one.verdict.as_str()));
        if one.reserved {
            verdict = format!("{verdict} · {}", cx.t("desk-reserved-short"));
        }
        (topic, verdict, Quote::of(cx, &one.said, &authors))
    });
    Ok(Opinions {
        lines: lines.collect(),
        waits: None,
        given,
    })
}
