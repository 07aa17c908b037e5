//! How long funders took to answer, as a table for programs.

use super::times::Funder;
use crate::features::{directory, programmes};
use crate::shared::store::Connection;
use crate::shared::web::Error;

/// The table, and how many lines it has.
///
/// # Errors
/// When the database does not answer.
pub async fn spoken(connection: &mut Connection, funders: &[Funder]) -> Result<(Vec<u8>, u64), Error> {
    let refused = |error: csv::Error| Error::Internal(error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let heads = [
        "funder",
        "funder_name",
        "programme",
        "year",
        "answers",
        "half_within_days",
        "most_days",
        "made",
    ];
    writer.write_record(heads).map_err(refused)?;
    let mut lines = 0;
    for funder in funders {
        let organisations = directory::published_by_ids(connection, &[funder.funder]).await?;
        let Some(organisation) = organisations.first() else {
            continue;
        };
        let ids: Vec<i64> = funder.programmes.iter().map(|(id, _)| *id).collect();
        let programmes = programmes::by_ids(connection, &ids).await?;
        let address = |id: i64| {
            let one = programmes.iter().find(|one| one.id == id);
            one.map_or_else(String::new, |one| one.address.clone())
        };
        let of = |made, time| (String::new(), String::new(), time, made);
        // Those that several make together and those that one makes alone are counted apart, where there are some.
        let made = [("together", funder.together), ("alone", funder.alone)];
        let made = made.into_iter().filter(|(_, time)| time.answers > 0);
        let whole = std::iter::once(of("", funder.whole)).chain(made.map(|(made, time)| of(made, time)));
        let years = funder
            .years
            .iter()
            .map(|(year, time)| (String::new(), year.to_string(), *time, ""));
        let own = funder
            .programmes
            .iter()
            .map(|(id, time)| (address(*id), String::new(), *time, ""));
        for (programme, year, time, made) in whole.chain(years).chain(own) {
            let numbers =
                [time.answers, u64::from(time.half), u64::from(time.most)].map(|one| one.to_string());
            let [answers, half, most] = numbers;
            let key = organisation.key.clone();
            let values = [
                key,
                organisation.name.clone(),
                programme,
                year,
                answers,
                half,
                most,
                made.to_owned(),
            ];
            writer.write_record(&values).map_err(refused)?;
            lines += 1;
        }
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))?;
    Ok((bytes, lines))
}
