//! Dates for people's calendars (RFC 5545): one event a date, in lines of 75 octets at most.

/// A date of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is called for ever.
    pub uid: String,
    /// When it last changed, in seconds.
    pub stamp: i64,
    /// How often it changed.
    pub sequence: i64,
    /// When, in seconds; or a whole day, as `20261231`.
    pub at: At,
    /// What it is.
    pub summary: String,
    /// What is to be known of it.
    pub description: String,
    /// Its page.
    pub url: String,
    /// Whether it will not take place.
    pub cancelled: bool,
}

/// When an event is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// At an instant, in seconds.
    Instant(i64),
    /// A whole day.
    Day(jiff::civil::Date),
}

/// A calendar with these events.
#[must_use]
pub fn calendar(name: &str, events: &[Event]) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Tisserand//Dates//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("NAME:{}", escaped(name)),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    for event in events {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&event.uid)),
            format!("DTSTAMP:{}", instant(event.stamp)),
            format!("LAST-MODIFIED:{}", instant(event.stamp)),
            format!("SEQUENCE:{}", event.sequence),
        ]);
        match &event.at {
            At::Instant(at) => lines.push(format!("DTSTART:{}", instant(*at))),
            At::Day(day) => lines.push(format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"))),
        }
        lines.extend([
            format!("SUMMARY:{}", escaped(&event.summary)),
            format!("DESCRIPTION:{}", escaped(&event.description)),
            // A URI is not a text: its commas stay as they are (3.3.13).
            format!("URL:{}", event.url),
            format!(
                "STATUS:{}",
                if event.cancelled { "CANCELLED" } else { "CONFIRMED" }
            ),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds)
        .unwrap_or_default()
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string()
}

/// A text as a property holds it (3.3.11); what no text may hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line cut into pieces of 75 octets at most, none of them inside a letter (3.1).
fn folded(line: &str) -> String {
    let (mut folded, mut width) = (String::with_capacity(line.len() + 8), 0);
    for letter in line.chars() {
        if width + letter.len_utf8() > 75 {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(letter);
        width += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::{At, Event, calendar, escaped, folded};
    use proptest::prelude::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn an_event_is_written_as_the_standard_wants_it() {
        let event = Event {
            uid: "a@b".to_owned(),
            stamp: 0,
            sequence: 2,
            at: At::Instant(1_798_757_940),
            summary: "Vieillir, ensemble ; à l’Épine".to_owned(),
            description: "Deux\nlignes".to_owned(),
            url: "https://a.example/x,y".to_owned(),
            cancelled: true,
        };
        let day = Event {
            at: At::Day(jiff::civil::date(2027, 2, 15)),
            cancelled: false,
            ..event.clone()
        };
        let text = calendar("Appels", &[event, day]);
        for line in [
            "DTSTAMP:19700101T000000Z\r\n",
            "DTSTART:20261231T225900Z\r\n",
            "DTSTART;VALUE=DATE:20270215\r\n",
            "SUMMARY:Vieillir\\, ensemble \\; à l’Épine\r\n",
            "DESCRIPTION:Deux\\nlignes\r\n",
            "URL:https://a.example/x,y\r\n",
            "STATUS:CANCELLED\r\n",
        ] {
            assert!(text.contains(line), "{line}: {text}");
        }
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert!(text.ends_with("END:VCALENDAR\r\n"));
    }

    proptest! {
        /// Whatever a title holds, no line is too long, none is added, and unfolding gives it back.
        #[test]
        fn no_text_breaks_a_calendar(text in "\\PC{0,200}|(é|,|;|\\\\|\n|\r|BEGIN:VEVENT){0,60}") {
            let line = format!("SUMMARY:{}", escaped(&text));
            let written = folded(&line);
            prop_assert!(written.split("\r\n").all(|part| part.len() <= 75));
            prop_assert_eq!(unfolded(&written), format!("{line}\r\n"));
            prop_assert!(!line.contains('\n') && !line.contains('\r'));
        }
    }
}
