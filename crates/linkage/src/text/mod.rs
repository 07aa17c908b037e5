//! From a name as it was typed to the words it stands for.

pub(crate) mod alike;
mod fold;
pub(crate) mod lexicon;
pub(crate) mod name;
pub(crate) mod place;

pub(crate) use fold::{Folded, folded_words};
