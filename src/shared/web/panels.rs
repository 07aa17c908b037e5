//! Panels: what a feature adds to a page of another that does not know it.
//!
//! A feature hands its panels over with its routes; the page asks [`Cx::panels`] for those of its
//! slot and shows them in the order of the features. A panel that has nothing to say gives nothing.

use askama::Template;
use futures_util::future::BoxFuture;

use super::cx::Cx;
use super::error::Error;
use crate::shared::store::Connection;

/// Where a panel is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// On the first page: what is under way, each feature in a column of its own ([`UnderWay`]).
    Home,
    /// On an organisation's page, above everything that registers say: its own words.
    OwnWords,
    /// On an organisation's page, for those who act for it, and beside its name on their own page: what they can do there.
    /// `<li>` elements ([`Doors`]).
    Acting,
    /// On an organisation's page, under its own words.
    Organisation,
    /// Above what a search for organisations finds: what else is called so. What was searched is the `slug`.
    Results,
    /// On a commune's page, after its list.
    Commune,
    /// On a theme's page, after its list.
    Theme,
    /// On a public policy's page: what serves it.
    Policy,
    /// On an indicator's page, after its definition: who adopted it. Its `slug` is the path of that page, after the language.
    Indicator,
    /// On the catalogue of indicators that organisations count, after those in use: which are adopted.
    Indicators,
    /// On a funding programme's page, after its rules.
    Programme,
    /// Where a funder writes a programme, and where it publishes it, above the form.
    ProgrammeDraft,
    /// On a call's page, under its title: what the reader can do now. `<a>` elements, as buttons.
    CallActs,
    /// On a call's page, under its title, for those who have not answered it: the invitation to. `<a>` elements, as buttons.
    CallAnswer,
    /// On a call's page, for those who answered it or prepare to, in the place of the invitation to answer: the way to their own
    /// answers, and to answer for others for whom they act. `<a>` elements, as buttons.
    CallOwn,
    /// On a call's page, before what it says: what became of it.
    CallBecame,
    /// On a call's page, after what it says.
    Call,
    /// On a petition's page, after its text.
    Petition,
    /// On a project's page, for those who build it: what helps them to.
    Building,
    /// On a project's page, for those who build it, and again before they end it: what it has under way.
    Project,
    /// On a project's page, and where it says what it lacks, for those who build it: all that it lacks, and what of it partners said
    /// they could bring; nothing where it lacks nothing.
    Missing,
    /// On the page of a project's languages, for those who build it, and said of it on the project's own: which texts that are not
    /// the project's own are not in step.
    Languages,
    /// On the page where an organisation leaves a project: what it would leave by that. Where there is anything, it says why.
    Leaving,
    /// On an application's page, for whoever may read it: what became of it elsewhere.
    Application,
    /// On an application's page at the desk, for those who read it for a funder.
    Desk,
    /// Where a funder asks its people to read, above the form: who may.
    Readers,
    /// Where a session is convened, above the form: by which calendar.
    Convening,
    /// On the desk, above what was received: what waits there besides for those who read. `<li>` elements ([`Waiting`]).
    Received,
    /// On one's own page, first of all: what waits for a word of the person. `<li>` elements ([`Waiting`]).
    Waiting,
    /// On one's own page: what the person is in.
    Me,
    /// On one's own page: the places where the person works for others. `<li>` elements ([`Doors`]).
    Work,
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
    /// the policy, programme, call, petition, project or application; the words of a search; empty where the page is
    /// about the person.
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

/// Things that wait for a word of the person: lines of [`Slot::Waiting`].
#[derive(Template)]
#[template(path = "shared/web/templates/waiting.html")]
pub struct Waiting {
    lines: Vec<Waits>,
}

struct Waits {
    url: String,
    title: String,
    /// Language of the title, where it is not the page's.
    language: Option<&'static str>,
    /// What is asked of whom, until when.
    by: String,
}

impl Waiting {
    /// Each as one sentence, and where it is done.
    #[must_use]
    pub fn sentences(lines: Vec<(String, String)>) -> Self {
        let lines = lines.into_iter().map(|(title, url)| Waits {
            url,
            title,
            language: None,
            by: String::new(),
        });
        Self {
            lines: lines.collect(),
        }
    }

    /// Each as the title of what it is about and its language, what is asked, and where it is done.
    #[must_use]
    pub fn titles(lines: Vec<(String, Option<&'static str>, String, String)>) -> Self {
        let lines = lines.into_iter().map(|(title, language, by, url)| Waits {
            url,
            title,
            language,
            by,
        });
        Self {
            lines: lines.collect(),
        }
    }
}

/// Where one can go: lines of [`Slot::Acting`] and [`Slot::Work`], each its address and its words.
#[derive(Template)]
#[template(
    source = "{% for (url, words) in lines %}<li><a href=\"{{ url }}\">{{ words }}</a></li>{% endfor %}",
    ext = "html"
)]
pub struct Doors {
    /// The lines.
    pub lines: Vec<(String, String)>,
}

/// A column of the first page: what one feature has under way.
#[derive(Template)]
#[template(path = "shared/web/templates/under_way.html")]
pub struct UnderWay<'a> {
    /// The asker.
    pub cx: &'a Cx,
    /// What the column is about, and where all of it is.
    pub title: String,
    /// Address of the list.
    pub url: String,
    /// The few to be seen first.
    pub lines: Vec<Now>,
    /// How many there are, or what the column leads to, as a sentence.
    pub said: String,
}

/// One thing under way.
pub struct Now {
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Language of the title, where it is not the page's.
    pub language: Option<&'static str>,
    /// Until when, as a sentence.
    pub until: String,
}
