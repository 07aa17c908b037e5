//! Computing again how long funders took to answer, and what the files of grants come to.

use super::kept::Known;
use super::reading::Pages;
use super::times::{Funder, Time};
use super::writing::Sums;
use crate::shared::app::App;
use crate::shared::recomputed::Recomputed;
use crate::shared::web::Error;

/// Computes both again from every answer that was notified, and changes nothing. Where answers came since, or were taken back, it is
/// their number that says so: then the values are of another day.
///
/// # Errors
/// When the database does not answer.
pub async fn check(app: &App) -> Result<Recomputed, Error> {
    let mut checked = Recomputed::default();
    let Some(known) = Known::read(app) else {
        return Ok(checked);
    };
    let (mut pages, mut sums) = (Pages::begin(app).await?, Sums::default());
    while let Some(page) = pages.next().await? {
        sums.count(app, page);
    }
    let shown = known.names_nobody_withheld(app).await?;
    let totals = [(known.awards, known.cents), (sums.awards, sums.cents)];
    let [published, now] = totals.map(|(grants, cents)| Some(format!("{grants} {cents}")));
    let moved = !shown || known.awards != sums.awards;
    checked.note("/data/grants.csv".to_owned(), published, now, moved);
    let now = sums.times.told();
    let mut funders: Vec<i64> = known.funders.iter().chain(&now).map(|one| one.funder).collect();
    funders.sort_unstable();
    funders.dedup();
    for funder in funders {
        let of = |every: &[Funder]| every.iter().find(|one| one.funder == funder).cloned();
        let (before, now) = (of(&known.funders), of(&now));
        let answers = |one: &Option<Funder>| one.as_ref().map(|one| one.whole.answers);
        let moved = answers(&before) != answers(&now);
        for (place, published) in before.iter().flat_map(told) {
            let own = now.iter().flat_map(told).find(|(other, _)| *other == place);
            let value = format!("/data/response-times.csv {funder}{place}");
            checked.note(value, Some(published), own.map(|(_, time)| time), moved);
        }
        if before.is_none() {
            let value = format!("/data/response-times.csv {funder}");
            checked.note(value, None, now.as_ref().map(|one| said(one.whole)), moved);
        }
    }
    Ok(checked)
}

/// Answers, days for half of them, most days.
fn said(time: Time) -> String {
    format!("{} {} {}", time.answers, time.half, time.most)
}

/// Everything that is told of a funder, each with what follows its number.
fn told(one: &Funder) -> Vec<(String, String)> {
    let whole = [
        ("", one.whole),
        ("/together", one.together),
        ("/alone", one.alone),
    ];
    let whole = whole.map(|(of, time)| (of.to_owned(), said(time)));
    let years = one
        .years
        .iter()
        .map(|(year, time)| (format!("/{year}"), said(*time)));
    let programmes = one.programmes.iter();
    let programmes = programmes.map(|(id, time)| (format!("/programme/{id}"), said(*time)));
    whole.into_iter().chain(years).chain(programmes).collect()
}
