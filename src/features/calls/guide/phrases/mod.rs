//! The phrases by which a specification is recognised, without accents and capitals, and those that
//! look like one and are none. In a phrase, `a|b` is one word or the other, `word*` is how one begins and
//! `*word` how one ends, `$name` is a word of a set, `#` is a number in figures or words, `..` are up to four
//! words, `^` is where the sentence begins.

mod en;
mod fr;
mod nl;

use super::Rule;
use crate::shared::i18n::Lang;

/// What the guide knows of a language.
pub struct Tongue {
    /// Every phrase and what it says of its sentence, the plainest first.
    pub phrases: &'static [(Rule, &'static str)],
    /// What looks like a specification and is none: what people are entitled to, what they hold, what a law
    /// gives them, what was done or can be done, what others pay.
    pub innocent: &'static [&'static str],
    /// Words that stand for each other in phrases.
    pub sets: &'static [(&'static str, &'static str)],
    /// Numbers in words. "One" is none of them: it is an article too.
    pub numbers: &'static str,
    /// Words that say that it is not so.
    pub denials: &'static str,
}

/// What the guide knows of `lang`.
#[must_use]
pub const fn of(lang: Lang) -> &'static Tongue {
    match lang {
        Lang::Fr => &fr::TONGUE,
        Lang::Nl => &nl::TONGUE,
        Lang::En => &en::TONGUE,
    }
}
