//! Grants as JSON: one object each, whose members bear the names that columns bear elsewhere.
//!
//! A member that an object leaves out is an empty value, so the header of such a file is every name
//! that any of its objects uses. What is no text, number or truth says nothing, and that is remarked.

use std::{borrow::Cow, io::Read};

use serde_json::{Map, Value};

use super::{
    Member, Summary,
    columns::Columns,
    row::Facts,
    sink::{Deliver, Sink},
    survey::Survey,
};
use crate::{
    Reason, RefusalReason,
    reject::Blame,
    source::{
        limits::{Halt, Meter},
        text::{decode, shorten},
        values::{RawValue, ValueState, Values},
    },
};

/// Names that are taken from one file; a table has no more columns either.
const NAMES: usize = 1_000;

/// What the first passage over a file of objects tells.
pub(super) struct Objects {
    /// The names of its members, in small letters, in the order in which they are met.
    pub names: Vec<String>,
    pub member: Member,
    pub survey: Survey,
}

/// Looks a file through; where `whole`, for how it writes amounts, days and shares, too.
pub(super) fn look(bytes: &mut dyn Read, name: &str, meter: &Meter, whole: bool) -> Result<Objects, Halt> {
    let mut names: Vec<String> = Vec::new();
    let mut located = Columns::locate(&names);
    let mut survey = Survey::default();
    each(bytes, name, meter, &mut |line, object| {
        let Ok(object) = object.as_ref().map_err(|_| ()) else {
            return Ok(());
        };
        if located.is_ok() && !whole {
            return Ok(());
        }
        let known = names.len();
        for key in object.keys().map(|key| plain(key)) {
            if names.len() < NAMES && !names.contains(&key) {
                names.push(key);
            }
        }
        if names.len() > known {
            match Columns::locate(&names) {
                // A name that would leave open which member is meant is not looked at.
                Err(_) if located.is_ok() => names.truncate(known),
                found => located = found,
            }
        }
        if let Ok(columns) = &located {
            survey.note(line, &values(object, &names, &mut Vec::new()), columns);
        }
        Ok(())
    })?;
    survey.finish();
    let member = member(&names, name)?.1;
    Ok(Objects {
        names,
        member,
        survey,
    })
}

/// What the file is, by its names.
fn member(names: &[String], name: &str) -> Result<(Columns, Member), Halt> {
    let columns = Columns::locate(names).map_err(|reason| match reason {
        // Whoever sent JSON is not helped by a word about columns.
        RefusalReason::UnknownColumns { found, .. } => RefusalReason::UnknownJson { found }.of(name),
        other => other.of(name),
    })?;
    let member = Member {
        name: name.to_owned(),
        layout: columns.layout,
        columns: names.len(),
        encoding: None,
        delimiter: None,
    };
    Ok((columns, member))
}

/// Hands over each object as a line.
pub(super) fn read(
    bytes: &mut dyn Read,
    name: &str,
    meter: &Meter,
    names: &[String],
    facts: &Facts,
    summary: &mut Summary,
    deliver: &mut Deliver<'_>,
) -> Result<(), Halt> {
    let (columns, member) = member(names, name)?;
    let mut deliver = |event| deliver(event);
    let mut sink = Sink::new(member, &columns, facts, summary, &mut deliver)?;
    let mut noticed = Vec::new();
    each(bytes, name, meter, &mut |line, object| match object {
        Ok(object) => {
            let values = values(&object, names, &mut noticed);
            sink.line(line, &values, &mut noticed)
        }
        Err(blame) => sink.unusable(line, blame),
    })?;
    sink.finish()
}

type Object = Result<Map<String, Value>, Blame>;

fn each(
    bytes: &mut dyn Read,
    name: &str,
    meter: &Meter,
    on: &mut dyn FnMut(u64, Object) -> Result<(), Halt>,
) -> Result<(), Halt> {
    let fail = |error| meter.halt(name, &error);
    let mut values = Values::open(bytes, meter.limits.record_bytes).map_err(fail)?;
    if values.peek().map_err(fail)?.is_none() {
        return Err(RefusalReason::UnknownJson { found: Vec::new() }.of(name).into());
    }
    while let Some(RawValue { line, bytes, state }) = values.next().map_err(fail)? {
        let text = decode(bytes).0;
        let unusable = |reason| Blame {
            column: None,
            value: shorten(&text, 120),
            reason,
        };
        let object = match state {
            ValueState::TooLong => Err(unusable(Reason::RecordTooLong)),
            ValueState::Broken => Err(unusable(Reason::MalformedJson)),
            ValueState::Whole => serde_json::from_str(&text).map_err(|_| unusable(Reason::MalformedJson)),
        };
        on(line, object)?;
    }
    Ok(())
}

/// The values of an object, in the order of the names.
fn values<'o>(
    object: &'o Map<String, Value>,
    names: &[String],
    noticed: &mut Vec<Blame>,
) -> Vec<Cow<'o, str>> {
    let mut values = vec![Cow::Borrowed(""); names.len()];
    for (key, value) in object {
        let key = plain(key);
        let Some(at) = names.iter().position(|name| *name == key) else {
            continue;
        };
        values[at] = match value {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            Value::Number(number) => Cow::Owned(number.to_string()),
            Value::Bool(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
            Value::Null => continue,
            Value::Array(_) | Value::Object(_) => {
                noticed.push(Blame {
                    column: None,
                    value: shorten(&value.to_string(), 120),
                    reason: Reason::WrongType,
                });
                continue;
            }
        };
    }
    values
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
