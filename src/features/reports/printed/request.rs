//! The request of one partner in the order of form 12156*06 and of the six rubrics of decree 2016-1971: who it is, relations
//! with administrations, with other associations, its people, its own budget, the project with its budget, the sworn
//! statements. What nobody said is left to be filled by hand, as on the form; nothing is asked anew, and nothing is invented.

use jiff::civil::Date;
use printing::{Block, Document};

use super::by_hand::{BY_HAND, own_budget, people, unnumbered};
use super::{accounts, fact, identity, language, or_nothing, text};
use crate::features::applications::{Named, Sent, Signature, account};
use crate::features::file::{self, AidRegime, Lacking};
use crate::features::reports::figures;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// What the file of the partner holds.
pub struct Held {
    /// Small aid over three years, with all that form one undertaking with it.
    pub aid: Vec<Aid>,
    /// Whether an account is confirmed.
    pub account: bool,
    /// What lacks.
    pub lacking: Lacking,
    /// The years of which it holds accounts, the last first.
    pub accounts: Vec<String>,
    /// Approvals by public authorities: what each is called, empty where its kind says it, and its year.
    pub approvals: Vec<(String, String)>,
}

/// What everybody may know of the partner.
pub struct Known<'a> {
    /// What registers say of its employees.
    pub staff: &'a [String],
    /// The networks to which it belongs.
    pub networks: &'a [String],
    /// The funders that granted to it before, by the registers or here, and for which years.
    pub granted: &'a [(String, Vec<String>)],
}

/// Small aid under some rules of a Member State, in cents.
pub struct Aid {
    /// `fr be`.
    pub member_state: &'static str,
    /// Which rules.
    pub regime: AidRegime,
    /// How much.
    pub cents: i64,
}

/// The request of one partner, and who signed it for that; without what its file holds for those who do not see that.
#[must_use]
pub fn document(
    cx: &Cx,
    sent: &Sent,
    (named, signed): (&Named, Option<&Signature>),
    (held, known): (Option<&Held>, &Known<'_>),
) -> Document {
    let frozen = &sent.frozen;
    let key = named.party.key.as_str();
    let heading = |key: &str| Block::Heading(1, cx.t(key));
    let own: Vec<_> = frozen.own_requests().filter(|one| one.partner == key).collect();
    let asked: i64 = own.iter().map(|one| one.cents).sum();
    let years = figures::years(frozen);
    let period = match years[..] {
        [] | [_] => cx.t("form-annual"),
        _ => cx.t("form-pluriannual"),
    };
    let addressees = own.iter().map(|one| {
        let (programme, amount) = (frozen.programme(&one.programme, cx.lang), cx.money(&one.cents));
        let (year, kind) = (one.year.to_string(), account(cx, &one.account));
        let args = [
            ("kind", Arg::Text(&kind)),
            ("programme", Arg::Text(&programme)),
            ("year", Arg::Text(&year)),
            ("amount", Arg::Text(&amount)),
        ];
        cx.ta("form-addressee", &args)
    });
    let mut body = vec![
        Block::Facts(vec![
            fact(cx.t("form-kind"), cx.t("form-cash")),
            fact(cx.t("form-frequency"), frequency(cx, known.granted)),
            fact(cx.t("form-object"), cx.t("form-project")),
            fact(cx.t("form-period"), period),
        ]),
        Block::Heading(2, cx.t("form-addressees")),
        Block::List(addressees.collect()),
        heading("form-identity"),
        identity(cx, named),
        Block::Facts(vec![
            fact(cx.t("form-purpose"), or_nothing(cx, named.party.purpose.clone())),
            fact(
                cx.t("form-representative"),
                signed.map_or_else(|| cx.t("form-nothing"), |signed| signed.name.clone()),
            ),
            fact(cx.t("form-in-charge"), BY_HAND.to_owned()),
        ]),
    ];
    let unnumbered = unnumbered(cx, named);
    body.extend((!unnumbered.is_empty()).then_some(Block::Facts(unnumbered)));
    body.push(heading("form-administrations"));
    body.push(administrations(cx, named, held));
    body.extend(aid(cx, held));
    body.push(heading("form-others"));
    let others = frozen.parties().into_iter().filter(|party| party.key != key);
    let others: Vec<String> = others.map(|party| party.name.clone()).collect();
    body.push(Block::Paragraph(match others.is_empty() {
        true => cx.t("form-alone"),
        false => cx.tv("form-together", "names", &others.join(", ")),
    }));
    let networks = or_nothing(cx, known.networks.join(", "));
    body.push(Block::Facts(vec![
        fact(cx.t("form-networks"), networks),
        fact(cx.t("form-legal-members"), BY_HAND.to_owned()),
    ]));
    body.push(heading("form-people"));
    body.extend(people(cx, known.staff));
    body.extend([Block::NewPage, heading("form-budget")]);
    body.extend(own_budget(cx, held, years.first().copied()));
    body.extend([
        heading("form-the-project"),
        Block::Paragraph(text(cx, frozen, "title")),
    ]);
    for (label, field) in [
        ("form-objectives", "summary"),
        ("form-need", "problem"),
        ("form-public", "public"),
        ("form-territory", "territory"),
    ] {
        body.push(Block::Heading(2, cx.t(label)));
        body.push(Block::Paragraph(or_nothing(cx, text(cx, frozen, field))));
    }
    body.push(Block::Facts(vec![fact(
        cx.t("form-dates"),
        or_nothing(cx, dates(cx, sent)),
    )]));
    body.push(Block::Heading(2, cx.t("form-means")));
    body.push(Block::List(actions(cx, sent, key)));
    body.push(Block::Heading(2, cx.t("form-evaluation")));
    let catalogue = frozen.project.catalogue.iter();
    let catalogue = catalogue.map(|one| one.name.get(cx.lang).0.to_owned());
    let measures = frozen.project.indicators.iter();
    let measures = measures.filter_map(|one| {
        one.texts
            .get("title")
            .map(|words| words.get(cx.lang).0.to_owned())
    });
    let measured: Vec<String> = catalogue.chain(measures).collect();
    body.push(match measured.is_empty() {
        true => Block::Paragraph(cx.t("form-nothing")),
        false => Block::List(measured),
    });
    for year in years {
        body.extend(budget(cx, sent, key, year));
    }
    body.push(heading("form-statements"));
    let french = file::in_france(cx, &named.organisation);
    body.push(Block::List(statements(cx, held, (asked, french))));
    if let Some(signed) = signed {
        let when = cx.day(&signed.signed_at);
        let args = [("name", Arg::Text(&signed.name)), ("date", Arg::Text(&when))];
        body.push(Block::Paragraph(cx.ta("form-signed", &args)));
    }
    let title = cx.t("form-request-title");
    Document {
        subtitle: format!("{} · {}", named.party.name, sent.application.number),
        foot: format!("{title} · {} · {}", sent.application.number, named.party.name),
        title,
        language: language(cx.lang),
        author: named.party.name.clone(),
        written: jiff::Timestamp::from_second(sent.version.frozen_at)
            .unwrap_or_default()
            .to_zoned_datetime(jiff::tz::TimeZone::UTC)
            .datetime(),
        body,
    }
}

/// Whether funders are asked for the first time, as far as the registers of past grants say and what was told here.
fn frequency(cx: &Cx, granted: &[(String, Vec<String>)]) -> String {
    if granted.is_empty() {
        return cx.t("form-frequency-unknown");
    }
    let said = granted.iter().map(|(funder, years)| {
        let years = years.join(", ");
        let args = [("funder", Arg::Text(funder)), ("years", Arg::Text(&years))];
        cx.ta("form-frequency-again", &args)
    });
    said.collect::<Vec<_>>().join(" ")
}

/// What public authorities recognise of it (decree 2016-1971, second rubric); whether it pays commercial taxes nobody here knows.
fn administrations(cx: &Cx, named: &Named, held: Option<&Held>) -> Block {
    let approvals = match held {
        None => cx.t("form-in-its-file"),
        Some(held) => {
            let said = held.approvals.iter().map(|(title, year)| {
                let title = match title.as_str() {
                    "" => cx.t("file-kind-approval"),
                    title => title.to_owned(),
                };
                match year.as_str() {
                    "" => title,
                    year => format!("{title} ({year})"),
                }
            });
            or_nothing(cx, said.collect::<Vec<_>>().join(", "))
        }
    };
    let recognised = named.organisation.legal_form.as_deref() == Some("fr-association-public-utility");
    let utility = match recognised {
        true => cx.t("form-utility-yes"),
        false => cx.t("form-utility-unknown"),
    };
    Block::Facts(vec![
        fact(cx.t("form-approvals"), approvals),
        fact(cx.t("form-utility"), utility),
        fact(cx.t("form-taxes"), BY_HAND.to_owned()),
    ])
}

/// From when to when, as its actions say; where none has a day, the years of its budget.
fn dates(cx: &Cx, sent: &Sent) -> String {
    let actions = || sent.frozen.project.actions.iter();
    let first = actions().filter_map(|one| one.starts.parse::<Date>().ok()).min();
    let last = actions().filter_map(|one| one.until.parse::<Date>().ok()).max();
    let days: Vec<String> = [first, last].iter().flatten().map(|day| cx.date(day)).collect();
    if !days.is_empty() {
        return days.join(" – ");
    }
    let years = figures::years(&sent.frozen).into_iter();
    years.map(|year| year.to_string()).collect::<Vec<_>>().join(", ")
}

/// Public aid of the last three years, by rules.
fn aid(cx: &Cx, held: Option<&Held>) -> Vec<Block> {
    let Some(held) = held else {
        return vec![Block::Paragraph(cx.t("form-in-its-file"))];
    };
    let lines: Vec<_> = held
        .aid
        .iter()
        .filter(|one| one.cents > 0)
        .map(|one| {
            let regime = cx.t(&format!("form-aid-{}", one.regime.as_str()));
            fact(format!("{regime} ({})", one.member_state), cx.money(&one.cents))
        })
        .collect();
    match lines.is_empty() {
        true => vec![Block::Paragraph(cx.t("form-no-aid"))],
        false => vec![Block::Paragraph(cx.t("form-aid")), Block::Facts(lines)],
    }
}

/// What this partner does in the project.
fn actions(cx: &Cx, sent: &Sent, key: &str) -> Vec<String> {
    let actions = sent.frozen.project.actions.iter();
    let own = actions.filter(|action| action.who.is_empty() || action.who.iter().any(|who| who == key));
    let line = |action: &crate::features::projects::Action| {
        let said = |name: &str| {
            let words = action.texts.get(name);
            words.map_or_else(String::new, |words| words.get(cx.lang).0.to_owned())
        };
        let day = |written: &str| {
            written
                .parse()
                .map_or_else(|_| written.to_owned(), |day| cx.date(&day))
        };
        let parts = [
            said("title"),
            action.place.clone(),
            day(&action.starts),
            day(&action.until),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    };
    own.map(line).collect()
}

/// The budget of the project for one partner and year, and what the request is of it.
fn budget(cx: &Cx, sent: &Sent, key: &str, year: i16) -> Vec<Block> {
    let planned = figures::planned(&sent.frozen, Some(key), year);
    let lines = figures::lines(&planned, &std::collections::BTreeMap::new());
    let caption = cx.tv("form-project-budget", "year", &year.to_string());
    let table = accounts(
        cx,
        (caption, vec![cx.t("agreement-amount")]),
        &|account| planned.get(account.code()).map(|cents| vec![cx.money(cents)]),
        &|of| vec![cx.money(&figures::sum(&lines, of).0)],
    );
    let own = sent.frozen.own_requests();
    let asked: i64 = own
        .filter(|one| one.partner == key && one.year == year)
        .map(|one| one.cents)
        .sum();
    let (products, _) = figures::total(&lines, budgets::Side::Product);
    let share = figures::tenths(asked, products).map_or_else(
        || cx.t("report-nothing"),
        |tenths| cx.tv("report-percent", "n", &cx.app.texts.parts(cx.lang, tenths, 1)),
    );
    let amount = cx.money(&asked);
    let args = [("amount", Arg::Text(&amount)), ("percent", Arg::Text(&share))];
    vec![
        Block::Table(table),
        Block::Paragraph(cx.ta("form-asked-share", &args)),
        Block::Note(cx.t("form-in-kind-note")),
    ]
}

/// What is stated. The form has French associations say that they are in order with French administrations and that they subscribed the
/// contrat d'engagement républicain: a partner elsewhere states neither.
fn statements(cx: &Cx, held: Option<&Held>, (asked, french): (i64, bool)) -> Vec<String> {
    let mut statements: Vec<String> = french.then(|| cx.t("form-statement-law")).into_iter().collect();
    statements.extend([
        cx.t("form-statement-true"),
        cx.tv("form-statement-amount", "amount", &cx.money(&asked)),
    ]);
    let Some(held) = held else {
        return statements;
    };
    // Nobody else signs it, nor says that they did.
    statements.extend(french.then(|| match held.lacking.commitment {
        true => cx.t("form-statement-commitment-missing"),
        false => cx.t("form-statement-commitment"),
    }));
    statements.push(match held.account {
        true => cx.t("form-statement-account"),
        false => cx.t("form-statement-account-missing"),
    });
    if held.lacking.papers > 0 {
        statements.push(cx.tn("form-statement-papers", &held.lacking.papers));
    }
    statements
}
