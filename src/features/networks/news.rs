//! News: written once, for the networks and themes it is meant for. Whoever writes it answers for it;
//! nobody reads it beforehand, and everybody may object.

use super::store;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Characters of a title, of the words and of a link at most.
pub const TITLE_MOST: usize = 120;
/// See [`TITLE_MOST`].
pub const WORDS_MOST: usize = 1_500;
/// See [`TITLE_MOST`].
pub const LINK_MOST: usize = 300;
/// Themes that one piece of news is for at most: what is for everyone is for nobody.
pub const THEMES_MOST: usize = 3;

/// A piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Its number.
    pub id: i64,
    /// Its address.
    pub key: String,
    /// Who writes it.
    pub organisation: i64,
    /// What it is about.
    pub title: String,
    /// What it says.
    pub words: String,
    /// Where more is said.
    pub link: Option<String>,
    /// Language of title and words.
    pub language: Lang,
    /// Key of the public body that entered it for somebody who telephoned or wrote.
    pub entered_by: Option<String>,
    /// When it was written, in seconds.
    pub created_at: i64,
}

/// What was typed, once read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What it is about.
    pub title: String,
    /// What it says.
    pub words: String,
    /// Where more is said.
    pub link: Option<String>,
    /// Language of title and words.
    pub language: Lang,
    /// Numbers of the networks it is for.
    pub networks: Vec<i64>,
    /// Slugs of the themes it is for.
    pub themes: Vec<String>,
}

/// Pieces of news that one organisation publishes in a day at most: nobody's letter is filled by one voice.
pub const A_DAY: i64 = 3;

/// Whether an organisation has published its share of the day, what it took back counted.
pub async fn is_enough(connection: &mut Connection, now: i64, organisation: i64) -> Result<bool, StoreError> {
    let told = store::news::count_since(connection, organisation, now - 24 * 3600).await?;
    Ok(told >= A_DAY)
}

/// Publishes a piece of news; gives its key.
pub async fn write(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    typed: Typed,
    acting: Acting,
    entered_by: Option<String>,
) -> Result<String, StoreError> {
    let for_others = entered_by.is_some();
    let news = News {
        id: chance::row(),
        key: chance::spoken_number(),
        organisation: organisation.id,
        title: typed.title,
        words: typed.words,
        link: typed.link,
        language: typed.language,
        entered_by,
        created_at: now,
    };
    store::news::insert(connection, &news, &typed.networks, &typed.themes).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: if for_others {
            "news-written-for-others"
        } else {
            "news-written"
        },
        object: &format!("news:{}", news.key),
        after: Some(&format!("{}\n{}", news.title, news.words)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(news.key)
}

/// Takes a piece of news back; false when it was already.
pub async fn withdraw(
    connection: &mut Connection,
    now: i64,
    news: &News,
    organisation: &Organisation,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !store::news::withdraw(connection, news.id, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "news-withdrawn",
        object: &format!("news:{}", news.key),
        before: Some(&format!("{}\n{}", news.title, news.words)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// An address of the web as it was typed, completed; nothing when it is none.
#[must_use]
pub fn link(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let bare = typed
        .strip_prefix("https://")
        .or_else(|| typed.strip_prefix("http://"));
    let host = bare.unwrap_or(typed).split(['/', '?', '#']).next()?;
    let plausible = host.contains('.')
        && !host.starts_with('.')
        && !host.contains([':', '@'])
        && !typed.contains(|letter: char| {
            letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '<' | '>' | '\\')
        })
        && typed.chars().count() <= LINK_MOST;
    let whole = match bare {
        Some(_) => typed.to_owned(),
        None => format!("https://{typed}"),
    };
    plausible.then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::link;
    use crate::shared::web::typed::{line, plain};

    #[test]
    fn a_title_is_one_line_whatever_breaks_were_sent() {
        assert_eq!(
            line("Soup\r\n* Forged\n  Town hall\u{2028}http://a.example "),
            "Soup * Forged Town hall http://a.example"
        );
    }

    #[test]
    fn a_link_leads_to_the_web_or_nowhere() {
        assert_eq!(
            link(" www.marmites.example/fete ").as_deref(),
            Some("https://www.marmites.example/fete")
        );
        assert_eq!(link("http://a.example").as_deref(), Some("http://a.example"));
        for bad in [
            "",
            "javascript:alert(1)",
            "data:text/html,x",
            "a b.example",
            "https://user@evil.example",
            "https://x",
            "\"a.example",
        ] {
            assert_eq!(link(bad), None, "{bad}");
        }
    }

    #[test]
    fn words_keep_their_lines_and_lose_what_no_file_may_hold() {
        assert_eq!(plain("a\r\nb\u{0}\u{7f}c\u{ffff}"), "a\nbc");
    }
}
