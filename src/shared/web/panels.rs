//! Panels: what a feature adds to a page of another that does not know it.
//!
//! A feature hands its panels over with its routes; the page asks [`Cx::panels`] for those of its
//! slot and shows them in the order of the features. A panel that has nothing to say gives nothing.

use futures_util::future::BoxFuture;

use super::cx::Cx;
use super::error::Error;
use crate::shared::store::Connection;

/// Where a panel is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// On an organisation's page, above everything that registers say: its own words.
    OwnWords,
    /// On an organisation's page, under its own words.
    Organisation,
    /// On a commune's page, after its list.
    Commune,
    /// On a theme's page, after its list.
    Theme,
    /// On a public policy's page: what serves it.
    Policy,
    /// On a funding programme's page, after its rules.
    Programme,
    /// On a call's page, after what it says.
    Call,
    /// On a petition's page, after its text.
    Petition,
    /// On a project's page, for those who build it.
    Project,
    /// On one's own page: what waits for the person.
    Me,
    /// On one's own page, in the list of what concerns the account: `<li>` elements.
    Account,
    /// On the page where somebody hands their mandate over: what is in flight for the organisation.
    Handover,
}

/// What the page is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Number of the organisation; 0 where the page is about something else.
    pub organisation: i64,
    /// Last part of the page's address: the organisation's, the commune's code, the theme's slug, the address of
    /// the policy, programme, call, petition or project; empty where the page is about the person.
    pub slug: &'a str,
}

/// Renders a panel, as HTML from a template; empty for nothing.
pub type Panel = for<'a> fn(&'a Cx, &'a mut Connection, Subject<'a>) -> BoxFuture<'a, Result<String, Error>>;

/// The panels of every feature.
pub(super) type Panels = Vec<(Slot, Panel)>;

impl Cx {
    /// What the features show in a slot, in their order.
    ///
    /// # Errors
    /// When one of them cannot be rendered.
    pub async fn panels(
        &self,
        connection: &mut Connection,
        slot: Slot,
        subject: Subject<'_>,
    ) -> Result<Vec<String>, Error> {
        let mut shown = Vec::new();
        for (_, panel) in self.known.panels.iter().filter(|(there, _)| *there == slot) {
            let html = panel(self, connection, subject).await?;
            if !html.trim().is_empty() {
                shown.push(html);
            }
        }
        Ok(shown)
    }
}
