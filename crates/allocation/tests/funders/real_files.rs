//! A survey that the authors of min–max equal shares decided with their own program, where its files are at hand.

use std::collections::BTreeMap;
use std::path::PathBuf;

use allocation::funders::{Funder, Project, Table, share_pot};
use serde_json::Value;

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("{value}"))
}

/// Equal parts of the budget, in whole units; bids of nothing are none.
fn table(survey: &Value) -> Table {
    let voters: Vec<i64> = survey["voters"].as_array().unwrap().iter().map(number).collect();
    let part = number(&survey["budget"]) / i64::try_from(voters.len()).unwrap() * 100;
    let funders = voters.iter().map(|&voter| Funder {
        number: u32::try_from(voter).unwrap(),
        envelope: part,
    });
    let ranges = survey["cost_min_max"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|one| one.as_object().unwrap());
    let mut table = Table {
        funders: funders.collect(),
        projects: vec![],
        bids: vec![],
    };
    for (id, range) in ranges {
        let (least, most) = (number(&range[0]) * 100, number(&range[1]) * 100);
        table.projects.push(Project {
            number: id.parse().unwrap(),
            least,
            most,
        });
        // Three bids are below zero. The authors' program lets such a voter pay for the least, and follow no further.
        let understood = |bid: i64| (bid != 0).then_some(if bid < 0 { least } else { bid * 100 });
        let bid = |voter: &i64| {
            survey["bids"][id]
                .get(voter.to_string())
                .map(number)
                .and_then(understood)
        };
        table.bids.push(voters.iter().map(bid).collect());
    }
    table
}

#[test]
fn equal_envelopes_give_what_the_authors_program_gave() {
    let data = std::env::var_os("TISSERAND_DATA")
        .map_or_else(
            || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
            PathBuf::from,
        )
        .join("participatory_budget_misc");
    let survey = std::fs::read(data.join("real-2024-11-17.json.zst"));
    let results = std::fs::read(data.join("real-2024-11-17-results.json"));
    let (Ok(survey), Ok(results)) = (survey, results) else {
        eprintln!(
            "skipped: participatory_budget_misc is not at hand; set TISSERAND_DATA to the folder that has it"
        );
        return;
    };
    let survey: Value = serde_json::from_slice(&zstd::decode_all(&survey[..]).unwrap()).unwrap();
    let results: BTreeMap<u32, i64> = serde_json::from_slice(&results).unwrap();
    let (table, budget) = (table(&survey), number(&survey["budget"]) * 100);
    let shares = share_pot(&table, budget, budget / 100).unwrap();
    let awards = table
        .projects
        .iter()
        .zip(&shares.awards)
        .map(|(project, award)| (project.number, award / 100));
    assert_eq!(awards.collect::<BTreeMap<_, _>>(), results);
}
