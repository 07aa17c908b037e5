//! A call as an opportunity of CommonGrants.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::features::calls::call::{Call, State};
use crate::features::calls::version::Version;
use crate::shared::i18n::Words;
use crate::shared::web::Cx;
use crate::shared::web::figure::without_figures;

/// The id of a call there: a UUID of version 8 (RFC 9562), drawn from its address, so that it never
/// changes.
#[must_use]
pub fn id(address: &str) -> String {
    let mut bytes: [u8; 16] = Sha256::digest(format!("tisserand call {address}"))[..16]
        .try_into()
        .expect("a digest has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = crate::shared::files::hex(&bytes);
    format!(
        "{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    )
}

/// The word of its state there. A call that was given up is the one thing for which it has none.
#[must_use]
pub fn status(state: State) -> &'static str {
    match state {
        State::Forecast => "forecasted",
        State::Open => "open",
        State::Closed => "closed",
        State::Withdrawn => "custom",
    }
}

/// A call as an opportunity, in the language of the request.
#[must_use]
pub fn of(cx: &Cx, call: &Call, version: &Version) -> Value {
    let state = call.state(cx.now());
    let text = |words: &Words| without_figures(&cx.absolute("/"), words.get(cx.lang).0);
    let content = &version.content;
    let mut opportunity = json!({
        "id": id(&call.address),
        "title": text(&content.about.title),
        "status": { "value": status(state) },
        "description": text(&content.problem.problem),
        "keyDates": dates(cx, call),
        "acceptedApplicantTypes": applicants(&content.answering.kinds),
        "source": cx.absolute(&cx.url(&format!("/calls/{}", call.address))),
        "customFields": fields(cx, call, version),
        "createdAt": instant(call.published_at.0),
        "lastModifiedAt": instant(call.withdrawn_at.unwrap_or(0).max(call.published_at.1)),
    });
    if state == State::Withdrawn {
        opportunity["status"]["customValue"] = json!("withdrawn");
    }
    // Where there is no money nothing is said of an amount: none is not nought.
    opportunity["funding"] = match call.cents {
        Some(cents) => json!({
            "details": text(&content.means.by),
            "totalAmountAvailable": { "amount": amount(cents), "currency": "EUR" },
        }),
        None if call.offers_programmes => json!({ "details": cx.t("call-programmes.lede") }),
        None => json!({ "details": cx.t("call-no-money-sentence") }),
    };
    opportunity
}

/// Cents as the standard writes an amount.
#[must_use]
pub fn amount(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds)
        .unwrap_or_default()
        .to_string()
}

/// A date and a time in UTC: the standard's times have no zone of their own.
fn event(cx: &Cx, key: &str, seconds: i64) -> Value {
    let at = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    json!({
        "eventType": "singleDate",
        "name": cx.t(key),
        "date": at.strftime("%Y-%m-%d").to_string(),
        "time": at.strftime("%H:%M:%SZ").to_string(),
    })
}

fn dates(cx: &Cx, call: &Call) -> Value {
    let mut others = serde_json::Map::new();
    if let Some(until) = call.questions_until {
        others.insert(
            "questionsUntil".to_owned(),
            event(cx, "call-calendar-questions", until - 1),
        );
    }
    if let Some(day) = call.answer_by {
        let answer = json!({
            "eventType": "singleDate",
            "name": cx.t("call-calendar-answer"),
            "date": day.to_string(),
        });
        others.insert("answerBy".to_owned(), answer);
    }
    json!({
        "postDate": event(cx, "call-calendar-opens", call.opens_at),
        // The last second at which an answer is taken.
        "closeDate": event(cx, "call-calendar-closes", call.deadline - 1),
        "otherDates": others,
    })
}

/// Who may answer. The standard knows the kinds of one country: ours are its custom ones.
fn applicants(kinds: &[String]) -> Vec<Value> {
    if kinds.is_empty() {
        return vec![json!({ "value": "unrestricted" })];
    }
    kinds
        .iter()
        .map(|kind| json!({ "value": "custom", "customValue": kind }))
        .collect()
}

fn fields(cx: &Cx, call: &Call, version: &Version) -> Value {
    let content = &version.content;
    let languages: Vec<&str> = call.languages.iter().map(|lang| lang.code()).collect();
    let organisers: Vec<&str> = version.organisers.iter().map(|one| one.name.as_str()).collect();
    let needs: Vec<Value> = content
        .answering
        .needs
        .iter()
        .map(|need| {
            json!({
                "resource": need.resource.as_str(),
                "words": need.words.get(cx.lang).0,
                "weight": need.weight,
            })
        })
        .collect();
    let concerned = without_figures(&cx.absolute("/"), content.people.concerned.get(cx.lang).0);
    let field =
        |name: &str, kind: &str, value: Value| json!({ "name": name, "fieldType": kind, "value": value });
    json!({
        "kind": field("Kind of call", "string", json!(call.kind.as_str())),
        "minimumPartners": field("Organisations that answer together, at least", "integer", json!(call.minimum_partners)),
        "languages": field("Languages of the call and of the answers", "array", json!(languages)),
        "organisers": field("Who organises it", "array", json!(organisers)),
        "themes": field("Themes", "array", json!(call.themes)),
        "communes": field("Communes; none for the whole territory", "array", json!(call.communes)),
        "peopleConcerned": field("The people concerned", "string", json!(concerned)),
        "needs": field("What an answer will need", "array", json!(needs)),
        "version": field("Version of the rules", "integer", json!(call.version.0)),
        "versionSha256": field("SHA-256 of that document", "string", json!(call.version.1)),
    })
}

#[cfg(test)]
mod tests {
    use super::{amount, id};

    #[test]
    fn an_id_is_a_uuid_that_never_changes() {
        let drawn = id("growing-old-k7f3q2m9");
        assert_eq!(drawn, id("growing-old-k7f3q2m9"));
        assert_ne!(drawn, id("growing-old-k7f3q2m8"));
        let parts: Vec<usize> = drawn.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(&drawn[14..15], "8");
    }

    #[test]
    fn an_amount_has_two_decimals() {
        assert_eq!(amount(1_200_050), "12000.50");
        assert_eq!(amount(5), "0.05");
    }
}
