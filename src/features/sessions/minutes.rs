//! The minutes on paper: when and where, who sat there, what the committee thought of each request, and what was written of it.

use std::collections::HashMap;

use printing::{Align, Block, Column, Document, Fact, Language, Row, Table as Sheet};

use super::finding::Found;
use super::hearing::{self, Hearing};
use super::inputs::Inputs;
use super::pages::{college_key, measures, rules, when};
use super::session::College;
use super::store::proposals::Kept;
use super::store::votes::Minutes;
use super::table::Table;
use super::voting::{Count, Opinion, Vote, count, opinion};
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::shared::web::Cx;

/// Whether the minutes are approved: by at least half of the seats of each college.
#[must_use]
pub fn are_approved(found: &Found, approved: &[i64]) -> bool {
    College::ALL.iter().all(|college| {
        let seats = || found.seats.iter().filter(|seat| seat.college == *college);
        let said = seats().filter(|seat| approved.contains(&seat.id)).count();
        said > 0 && said * 2 >= seats().count()
    })
}

/// How a language is written.
fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
    }
}

/// The minutes, for a reader: of requests that they do not read there is nothing. `reach` says what of all that is granted and given there reaches whom.
#[must_use]
pub fn document(
    cx: &Cx,
    (found, table): (&Found, &Table),
    (minutes, votes, hearings): (&Minutes, &[Vote], &HashMap<i64, Hearing>),
    (approved, reach, adopted): (&[i64], Vec<String>, Option<&Kept>),
) -> Document {
    let session = &found.session;
    let fact = |key: &str, value: String| Fact {
        name: cx.t(key),
        value,
    };
    let mut facts = vec![
        fact("sessions-day", when(cx, session)),
        fact("sessions-convener", found.name(session.convener).to_owned()),
    ];
    let places = [
        ("sessions-place", &session.place),
        ("sessions-link", &session.link),
    ];
    let places = places.into_iter().filter(|(_, place)| !place.is_empty());
    facts.extend(places.map(|(key, place)| fact(key, place.clone())));
    let state = match (minutes.version, are_approved(found, approved)) {
        (0, _) => "minutes-none",
        (_, true) => "minutes-approved",
        (_, false) => "minutes-waiting",
    };
    facts.push(fact("minutes-state", cx.t(state)));
    let mut body = vec![
        Block::Facts(facts),
        Block::Heading(1, cx.t("seats-title")),
        seats(cx, found),
    ];
    body.push(Block::Heading(1, cx.t("minutes-opinions")));
    body.push(opinions(cx, (found, table), (votes, hearings)));
    body.extend(reach.into_iter().map(Block::Paragraph));
    if let Some(kept) = adopted {
        body.push(Block::Heading(1, cx.t("minutes-adopted")));
        let facts = self::adopted(cx, (found, table), kept).into_iter();
        let facts = facts.map(|(name, value)| Fact { name, value }).collect();
        body.push(Block::Facts(facts));
        body.push(Block::Note(cx.t("proposals-replay")));
    }
    if table.hidden() > 0 {
        body.push(Block::Note(
            cx.tn("sessions-table-hidden", &(table.hidden() as u64)),
        ));
    }
    if !minutes.words.is_empty() {
        body.push(Block::Heading(1, cx.t("minutes-title")));
        body.push(Block::In(
            language(minutes.language),
            vec![Block::Paragraph(minutes.words.clone())],
        ));
    }
    let written = jiff::Timestamp::from_second(minutes.written_at).unwrap_or_default();
    Document {
        title: session.title.clone(),
        subtitle: cx.t("minutes-title"),
        language: language(cx.lang),
        author: found.name(session.convener).to_owned(),
        written: written.to_zoned_datetime(jiff::tz::TimeZone::UTC).datetime(),
        foot: session.title.clone(),
        body,
    }
}

/// The proposal that the session adopted as its advice: what it gives to the requests that the reader reads, and whom that reaches; who
/// asked for it and when, what it was made from and how, and where the whole computation is: name and value.
#[must_use]
pub fn adopted(cx: &Cx, (found, table): (&Found, &Table), kept: &Kept) -> Vec<(String, String)> {
    let mut facts = vec![(
        cx.t("minutes-adopted-asked"),
        format!(
            "{} · {}",
            cx.moment(&kept.asked_at),
            found.name(kept.organisation)
        ),
    )];
    let mut add = |key: &str, value: String| facts.push((cx.t(key), value));
    if let Some((given, reach)) = measures::gives(cx, table, kept) {
        add("minutes-adopted-gives", given);
        if let Some(reach) = reach {
            add("minutes-adopted-reaches", reach);
        }
    }
    if let Ok(inputs) = serde_json::from_str::<Inputs>(&kept.inputs) {
        let mut programmes: Vec<i64> = inputs.payers.iter().map(|payer| payer.programme).collect();
        programmes.dedup();
        let (requests, payers) = (inputs.askers.len() as u64, programmes.len() as u64);
        let args = [
            ("requests", requests.into()),
            ("programmes", payers.into()),
            ("n", u64::from(inputs.useful).into()),
        ];
        add("minutes-adopted-inputs", cx.ta("minutes-adopted-from", &args));
        add("minutes-adopted-seed", inputs.seed.to_string());
        add("minutes-adopted-rules", rules::said(cx, &inputs).join(" "));
    }
    add("minutes-adopted-method", kept.method.clone());
    if let Some(run) = &kept.run {
        add("minutes-adopted-hash", files::hash(run.as_bytes()));
    }
    let url = cx.url(&format!("{}/proposals/{}", found.session.path(), kept.id));
    add("minutes-adopted-where", cx.absolute(&url));
    facts
}

fn column(title: String, align: Align, share: u16) -> Column {
    Column { title, align, share }
}

fn seats(cx: &Cx, found: &Found) -> Block {
    let rows = found.seats.iter().map(|seat| {
        Row::Cells(vec![
            found.name(seat.organisation).to_owned(),
            cx.t(&college_key(seat.college)),
            seat.alternate
                .map_or_else(String::new, |one| found.name(one).to_owned()),
        ])
    });
    Block::Table(Sheet {
        // The heading above says what it shows.
        caption: String::new(),
        columns: vec![
            column(cx.t("seats-whose"), Align::Words, 3),
            column(cx.t("seats-college"), Align::Words, 2),
            column(cx.t("seats-alternate"), Align::Words, 3),
        ],
        rows: rows.collect(),
    })
}

fn opinions(
    cx: &Cx,
    (found, table): (&Found, &Table),
    (votes, hearings): (&[Vote], &HashMap<i64, Hearing>),
) -> Block {
    let said = |of: Opinion| cx.t(&format!("votes-opinion-{}", of.as_str()));
    let rows = table.requests.iter().filter(|one| one.is_clear()).map(|request| {
        let partners: Vec<i64> = request.partners.iter().map(|(_, id)| *id).collect();
        let counts = count(&found.seats, votes, request.application.id, &partners);
        let mut cells = vec![format!(
            "{} ({})",
            request.frozen.title(cx.lang).0,
            request.application.number
        )];
        cells.push(hearing::said(cx, hearings.get(&request.application.id)));
        cells.extend(counts.iter().map(of_college));
        cells.push(said(opinion(&counts)));
        Row::Cells(cells)
    });
    let mut columns = vec![
        column(cx.t("sessions-request"), Align::Words, 4),
        column(cx.t("minutes-hearing"), Align::Words, 3),
    ];
    columns.extend(
        College::ALL
            .iter()
            .map(|one| column(cx.t(&college_key(*one)), Align::Words, 2)),
    );
    columns.push(column(cx.t("minutes-opinion"), Align::Words, 3));
    Block::Table(Sheet {
        caption: cx.t("minutes-opinions.caption"),
        columns,
        rows: rows.collect(),
    })
}

/// For, against, abstaining.
fn of_college(count: &Count) -> String {
    format!(
        "{} / {} / {}",
        count.favourable, count.unfavourable, count.abstain
    )
}
