//! What cannot be understood in a command line, in the language of whoever wrote it.

use std::error::Error as _;
use std::ffi::OsString;
use std::net::AddrParseError;
use std::num::ParseIntError;
use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};

use super::complain;
use crate::shared::i18n::{Arg, Lang, Texts};

/// How a command that was not understood ends.
const NOT_UNDERSTOOD: u8 = 2;

/// Says what is wrong and where help is. Help and the version are no mistakes: they are shown.
pub(super) fn refuse(error: &clap::Error, texts: &Texts, lang: Lang) -> ExitCode {
    let Some(sentence) = sentence(error, texts, lang) else {
        let _unheard = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(NOT_UNDERSTOOD));
    };
    let command = command(error);
    let help = texts.say(lang, "usage-help", &[("command", Arg::Text(&command))]);
    complain(&format!("{sentence} {help}"));
    ExitCode::from(NOT_UNDERSTOOD)
}

/// The language asked for in a command line that could not be read as a whole.
pub(super) fn language_in(arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    words
        .by_ref()
        .find(|word| word.starts_with("--language"))
        .and_then(|word| match word.strip_prefix("--language=") {
            Some(lang) => Some(lang.to_owned()),
            None => words.next().map(|lang| lang.into_owned()),
        })
}

fn sentence(error: &clap::Error, texts: &Texts, lang: Lang) -> Option<String> {
    let of = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (said, what) = (of(ContextKind::InvalidValue), of(ContextKind::InvalidArg));
    // `<FILE>...`: that there may be several is no end of a sentence.
    let what = [("what", Arg::Text(what.trim_end_matches("...")))];
    let value = [what[0], ("said", Arg::Text(&said))];
    // Of several that are near, the nearest comes last.
    let with_near = |sentence: String, kind| match of(kind).rsplit(", ").next() {
        None | Some("") => sentence,
        Some(near) => {
            let near = texts.say(lang, "usage-near", &[("near", Arg::Text(near))]);
            format!("{sentence} {near}")
        }
    };
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let said = of(ContextKind::InvalidSubcommand);
            let unknown = texts.say(lang, "usage-unknown-command", &[("said", Arg::Text(&said))]);
            with_near(unknown, ContextKind::SuggestedSubcommand)
        }
        ErrorKind::UnknownArgument => {
            let said = of(ContextKind::InvalidArg);
            let unknown = texts.say(lang, "usage-unknown", &[("said", Arg::Text(&said))]);
            with_near(unknown, ContextKind::SuggestedArg)
        }
        ErrorKind::MissingRequiredArgument => texts.say(lang, "usage-missing", &what),
        ErrorKind::MissingSubcommand => {
            let known = of(ContextKind::ValidSubcommand);
            texts.say(lang, "usage-no-command", &[("known", Arg::Text(&known))])
        }
        ErrorKind::InvalidValue if !said.is_empty() => {
            let known = of(ContextKind::ValidValue);
            let args = [value[0], value[1], ("known", Arg::Text(&known))];
            with_near(
                texts.say(lang, "usage-not-one-of", &args),
                ContextKind::SuggestedValue,
            )
        }
        ErrorKind::InvalidValue
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => texts.say(lang, "usage-no-value", &what),
        ErrorKind::ValueValidation => {
            let why = error
                .source()
                .map(|why| said_of(why, texts, lang))
                .unwrap_or_default();
            let args = [value[0], value[1], ("why", Arg::Text(&why))];
            texts.say(lang, "usage-wrong-value", &args)
        }
        ErrorKind::ArgumentConflict => match of(ContextKind::PriorArg) {
            other if other.is_empty() || other == of(ContextKind::InvalidArg) => {
                texts.say(lang, "usage-twice", &what)
            }
            other => texts.say(lang, "usage-conflict", &[what[0], ("other", Arg::Text(&other))]),
        },
        ErrorKind::TooManyValues => texts.say(lang, "usage-too-many", &value),
        ErrorKind::InvalidUtf8 => texts.say(lang, "usage-not-text", &[]),
        // Help and the version, and what later versions of the reader may know.
        _ => return None,
    })
}

/// Why a value does not fit.
fn said_of(why: &(dyn std::error::Error + 'static), texts: &Texts, lang: Lang) -> String {
    let key = match (why.is::<AddrParseError>(), why.is::<ParseIntError>()) {
        (true, _) => "usage-address",
        (_, true) => "usage-whole-number",
        _ => return why.to_string(),
    };
    texts.say(lang, key, &[])
}

/// The command that was begun: of `Usage: tisserand import [OPTIONS] <FILE>...` what is to be typed as it is.
fn command(error: &clap::Error) -> String {
    let usage = error
        .get(ContextKind::Usage)
        .map(ToString::to_string)
        .unwrap_or_default();
    let words = usage.split_whitespace().skip(1);
    let typed: Vec<&str> = words
        .take_while(|word| !word.starts_with(['[', '<', '-']))
        .collect();
    match typed.is_empty() {
        true => "tisserand".into(),
        false => typed.join(" "),
    }
}
