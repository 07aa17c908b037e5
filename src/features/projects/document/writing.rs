//! The document of a project, from what its tables say.

use std::collections::BTreeMap;

use super::{Action, Amount, Begun, Counted, Document, Enclosed, FORMAT, Measure, Paid, Party};
use crate::features::projects::budget::{self, Forecast};
use crate::features::projects::content::{Content, Section};
use crate::features::projects::finding::Found;
use crate::features::projects::items::{self, Kind};
use crate::features::projects::project::{Partner, Project};
use crate::features::projects::roadmap;
use crate::features::projects::store::files;
use crate::features::{directory, indicators};
use crate::shared::app::App;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};

/// A project as one document, as its tables say it now.
///
/// # Errors
/// When the database does not answer.
pub async fn document(app: &App, connection: &mut Connection, found: &Found) -> Result<Document, StoreError> {
    let (project, content) = (&found.project, &found.content);
    let now = app.clock.now().as_second();
    let forecast = budget::forecast(connection, (project.id, now), &found.partners).await?;
    let mut attached: Vec<Enclosed> = files::of_project(connection, project.id)
        .await?
        .into_iter()
        .map(|file| Enclosed {
            name: file.name,
            sha256: file.sha256,
        })
        .collect();
    attached.sort();
    let partners: Vec<&Partner> = found.members().collect();
    let mut actions = Vec::new();
    for key in items::keys(Kind::Action, content) {
        let plain = |name: &str| content.plain(&items::field(Kind::Action, key, name)).to_owned();
        let who = content.list(&items::field(Kind::Action, key, "who"));
        actions.push(Action {
            texts: things(project, content, Kind::Action, key),
            who: doing(connection, &partners, &who).await?,
            place: plain("place"),
            starts: plain("starts"),
            until: plain("until"),
        });
    }
    let (lines, flows) = amounts(found, &forecast, &partners);
    let fields = Section::ALL.iter().flat_map(|section| section.fields());
    Ok(Document {
        format: FORMAT.to_owned(),
        address: project.address.clone(),
        origin: Begun {
            kind: project.origin.as_str().to_owned(),
            address: project.origin_address.clone().unwrap_or_default(),
        },
        languages: project.languages(),
        texts: fields
            .map(|field| (field.name.to_owned(), texts(project, content, field.name)))
            .filter(|(_, words)| !words.is_empty())
            .collect(),
        purposes: sorted(content.list("purposes")),
        catalogue: counted(app, connection, content).await?,
        communes: sorted(content.list("communes")),
        sectors: roadmap::sectors(content, &partners)
            .into_iter()
            .map(|(key, sector)| (key, sector.as_str().to_owned()))
            .collect(),
        actions,
        indicators: items::keys(Kind::Indicator, content)
            .into_iter()
            .map(|key| Measure {
                texts: things(project, content, Kind::Indicator, key),
            })
            .collect(),
        partners: parties(&partners),
        lines,
        flows,
        files: attached,
    })
}

/// A text in each language of the project in which it says something.
fn texts(project: &Project, content: &Content, field: &str) -> Words {
    let languages = project.languages();
    languages.into_iter().fold(Words::default(), |words, lang| {
        words.and(lang, content.text(field, lang))
    })
}

fn things(project: &Project, content: &Content, kind: Kind, key: &str) -> BTreeMap<String, Words> {
    let texts = kind.texts().iter().map(|text| {
        let words = texts(project, content, &items::field(kind, key, text.name));
        (text.name.to_owned(), words)
    });
    texts.filter(|(_, words)| !words.is_empty()).collect()
}

fn sorted(mut words: Vec<&str>) -> Vec<String> {
    words.sort_unstable();
    words.into_iter().map(str::to_owned).collect()
}

/// Those of these organisations who take part, by their keys of today.
async fn doing(
    connection: &mut Connection,
    partners: &[&Partner],
    keys: &[&str],
) -> Result<Vec<String>, StoreError> {
    let mut who = Vec::new();
    for key in keys {
        let id = directory::number_of_key(connection, key).await?;
        let partner = partners.iter().find(|one| Some(one.organisation.id) == id);
        who.extend(partner.map(|one| one.organisation.key.clone()));
    }
    who.sort_unstable();
    who.dedup();
    Ok(who)
}

/// What is counted of the catalogue, with its name; what the catalogue has no more is not.
async fn counted(
    app: &App,
    connection: &mut Connection,
    content: &Content,
) -> Result<Vec<Counted>, StoreError> {
    let chosen = sorted(content.list("catalogue"));
    if chosen.is_empty() {
        return Ok(Vec::new());
    }
    let all = indicators::all(app, connection).await?;
    let named = |address: &String| {
        let one = all.iter().find(|one| one.address == *address)?;
        Some(Counted {
            address: address.clone(),
            name: one.names.clone(),
        })
    };
    Ok(chosen.iter().filter_map(named).collect())
}

/// Those who take part, as registers name them, each with its own purpose.
fn parties(partners: &[&Partner]) -> Vec<Party> {
    let mut parties: Vec<Party> = partners
        .iter()
        .map(|partner| Party::of(&partner.organisation, partner.role.as_str()))
        .collect();
    parties.sort_by(|one, other| one.key.cmp(&other.key));
    parties
}

impl Party {
    /// An organisation as registers name it, and what it is in a project.
    #[must_use]
    pub fn of(organisation: &directory::Organisation, role: &str) -> Self {
        let mut numbers: Vec<String> = organisation
            .identifiers
            .iter()
            .map(|(scheme, value)| format!("{scheme}:{value}"))
            .collect();
        numbers.sort_unstable();
        Self {
            key: organisation.key.clone(),
            name: organisation.name.clone(),
            kind: organisation.kind.as_str().to_owned(),
            commune: organisation.commune.clone().unwrap_or_default(),
            purpose: organisation.purpose.clone().unwrap_or_default(),
            numbers,
            role: role.to_owned(),
        }
    }
}

/// Every amount, each under the key of its partner, and what payments are for.
fn amounts(found: &Found, forecast: &Forecast, partners: &[&Partner]) -> (Vec<Amount>, Vec<Paid>) {
    let key = |id: i64| {
        let partner = partners.iter().find(|partner| partner.id == id);
        partner.map_or_else(String::new, |partner| partner.organisation.key.clone())
    };
    let mut lines: Vec<Amount> = forecast
        .lines
        .iter()
        .map(|line| Amount {
            partner: key(line.partner),
            year: line.year,
            account: line.account.code().to_owned(),
            funder: line.funder.clone(),
            state: line.asking.map_or("", |asking| asking.as_str()).to_owned(),
            cents: line.cents,
        })
        .filter(|line| line.cents != 0)
        .collect();
    let mut flows: Vec<Paid> = forecast
        .flows
        .iter()
        .map(|flow| Paid {
            payer: key(flow.payer),
            payer_account: flow.payer_account.code().to_owned(),
            payee: key(flow.payee),
            payee_account: flow.payee_account.code().to_owned(),
            year: flow.year,
            words: found
                .content
                .text(&flow.field(), found.project.language)
                .to_owned(),
            words_second: found.project.second_language.map_or_else(String::new, |second| {
                found.content.text(&flow.field(), second).to_owned()
            }),
            cents: flow.cents,
        })
        .filter(|flow| flow.cents != 0)
        .collect();
    lines.sort();
    flows.sort();
    (lines, flows)
}
