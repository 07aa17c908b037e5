//! What an organisation's file shows on other pages: its own words for everyone, the way to the file
//! for those who act for it, what waits on one's own page.

use askama::Template;
use futures_util::future::BoxFuture;
use search::Facet;

use super::words;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, names};
use crate::features::file::lacks::{self, SOON};
use crate::features::file::store::{bank, pieces, profiles};
use crate::shared::authz::{Clearance, Power};
use crate::shared::store::Connection;
use crate::shared::uploads::State;
use crate::shared::web::{Cx, Doors, Error, Subject, Waiting};

#[derive(Template)]
#[template(path = "features/file/templates/own_words.html")]
struct OwnWords<'a> {
    cx: &'a Cx,
    purpose: Option<String>,
    /// Language of its words when it is not the page's.
    lang: Option<&'static str>,
    themes: Vec<(String, String)>,
    area: Option<String>,
    contact: Option<&'a str>,
    date: String,
}

/// Its own words, on its page, above the registers'.
pub fn own_words<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let Some(profile) = profiles::of(connection, subject.organisation).await? else {
            return Ok(String::new());
        };
        if !profile.says_something() {
            return Ok(String::new());
        }
        let purpose = profile.purpose(cx.lang);
        let lang = purpose.map(|(lang, _)| lang).filter(|lang| *lang != cx.lang);
        let themes = profile.themes.iter().map(|slug| {
            let name = names::theme(cx, slug).to_owned();
            (name, cx.url(&format!("/themes/{slug}")))
        });
        let panel = OwnWords {
            cx,
            purpose: purpose.map(|(_, words)| words.to_owned()),
            lang: lang.map(crate::shared::i18n::Lang::code),
            themes: themes.collect(),
            area: (!profile.area.is_empty()).then(|| names::value(cx, Facet::Area, &profile.area)),
            contact: (profile.contact_public && !profile.contact.is_empty())
                .then_some(profile.contact.as_str()),
            date: cx.day(&profile.changed_at),
        };
        Ok(panel.render()?)
    })
}

#[derive(Template)]
#[template(path = "features/file/templates/way.html")]
struct Way<'a> {
    cx: &'a Cx,
    slug: &'a str,
    /// Whether the asker reads files for a funder.
    reads: bool,
    /// What it shows to everyone, or to whoever has signed in.
    shown: Vec<(String, String)>,
}

/// The way to the file, and the pieces that everyone may read.
pub fn way_to_the_file<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let id = Some(subject.organisation);
        let own = cx.could(Power::SeeFile, id);
        let signed_in = cx.actor().is_some();
        let cleared = [Clearance::Public, Clearance::SignedIn];
        let cleared = cleared
            .into_iter()
            .filter(|clearance| signed_in || *clearance == Clearance::Public);
        let held = pieces::of(connection, subject.organisation, cleared).await?;
        let open = held.iter().filter(|piece| {
            let file = piece.last.file.as_ref();
            file.is_some_and(|file| matches!(file.state, State::Safe | State::NotScanned))
        });
        let shown = open.map(|piece| {
            let path = format!(
                "/organisations/{}/file/pieces/{}/versions/{}",
                subject.slug, piece.id, piece.last.number
            );
            (words::name(cx, piece), cx.url(&path))
        });
        let panel = Way {
            cx,
            slug: subject.slug,
            reads: !own && cx.actor().is_some_and(|actor| actor.holds(Power::ReadFiles)),
            shown: shown.collect(),
        };
        if !panel.reads && panel.shown.is_empty() {
            return Ok(String::new());
        }
        Ok(panel.render()?)
    })
}

/// For those who act for an organisation: its file, and its own words.
pub fn acting<'a>(
    cx: &'a Cx,
    _: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let doors = [
            (Power::SeeFile, "file", "file-title"),
            (Power::EditProfile, "file/profile", "profile-way"),
        ];
        let may = |power| cx.could(power, Some(subject.organisation));
        let lines = doors.into_iter().filter(|(power, ..)| may(*power));
        let lines = lines.map(|(_, part, key)| {
            let url = cx.url(&format!("/organisations/{}/{part}", subject.slug));
            (url, cx.t(key))
        });
        Ok(Doors {
            lines: lines.collect(),
        }
        .render()?)
    })
}

/// On one's own page: what waits in the files of those one acts for.
pub fn what_waits<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let mut ids: Vec<i64> = actor
            .mandates_with(Power::SeeFile)
            .filter_map(|mandate| mandate.organisation)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let today = cx.app.clock.today();
        let mut waiting = Vec::new();
        for organisation in directory::any_by_ids(connection, &ids).await? {
            let held = pieces::of(connection, organisation.id, Clearance::ALL.into_iter()).await?;
            let accounts = bank::of(connection, organisation.id).await?;
            let mut what = Vec::new();
            let proposed = accounts
                .iter()
                .find(|account| account.state == bank::Standing::Proposed);
            if proposed.is_some_and(|account| account.proposed_by != actor.person)
                && cx.could(Power::EditBankDetails, Some(organisation.id))
            {
                what.push(cx.t("file-waits-bank"));
            }
            let soon = held
                .iter()
                .filter(|piece| {
                    piece.is_over(today) || piece.days_left(today).is_some_and(|days| days <= SOON)
                })
                .count() as u64;
            if soon > 0 {
                what.push(cx.tn("file-waits-ending", &soon));
            }
            let current = accounts
                .iter()
                .any(|account| account.state == bank::Standing::Current);
            let in_france = words::in_france(cx, &organisation);
            let missing = lacks::lacks(&organisation, in_france, &held, current, today)
                .iter()
                .filter(|lack| lack.piece.is_none())
                .count() as u64;
            // A funder is not waiting to be asked for its own statutes.
            let granted = capacities::held(connection, organisation.id, today).await?;
            let gives = granted.iter().any(|one| one.capacity == Capacity::Funder);
            if missing > 0 && !gives {
                what.push(cx.tn("file-waits-missing", &missing));
            }
            if !what.is_empty() {
                let url = cx.url(&format!("/organisations/{}/file", organisation.slug()));
                let title = cx.tv("file-waits", "organisation", &organisation.name);
                waiting.push((title, None, what.join(" · "), url));
            }
        }
        waiting.sort();
        Ok(Waiting::titles(waiting).render()?)
    })
}
