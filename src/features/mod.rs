//! What the product does, one folder a feature. To add one: a folder, a migration, a line here.

pub mod accounts;
pub mod agreements;
pub mod applications;
pub mod askings;
pub mod awards;
pub mod calls;
pub mod capabilities;
pub mod capacities;
pub mod common_funds;
pub mod contacts;
pub mod council;
pub mod demonstration;
pub mod desk;
pub mod directory;
pub mod emerging_needs;
pub mod file;
pub mod indicators;
pub mod links;
pub mod mandates;
pub mod networks;
pub mod observatory;
pub mod operations;
pub mod oversight;
pub mod petitions;
pub mod poles;
pub mod policies;
pub mod privacy;
pub mod programmes;
pub mod projects;
pub mod publications;
pub mod reconcile;
pub mod reports;
pub mod sessions;
pub mod setup;
pub mod site;
pub mod suggestions;
pub mod surveys;
pub mod testimonies;

use std::sync::{Arc, LazyLock};

use crate::shared::i18n::Texts;
use crate::shared::web::Routes;

/// Every route of the product.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(site::routes())
        .and(directory::routes())
        .and(accounts::routes())
        .and(file::routes())
        .and(capacities::routes())
        .and(networks::routes())
        .and(contacts::routes())
        .and(indicators::routes())
        .and(policies::routes())
        .and(programmes::routes())
        .and(calls::routes())
        .and(petitions::routes())
        .and(capabilities::routes())
        .and(links::routes())
        .and(mandates::routes())
        .and(projects::routes())
        .and(suggestions::routes())
        .and(applications::routes())
        .and(poles::routes())
        .and(desk::routes())
        .and(awards::routes())
        .and(surveys::routes())
        .and(sessions::routes())
        .and(council::routes())
        .and(common_funds::routes())
        .and(agreements::routes())
        .and(reports::routes())
        .and(testimonies::routes())
        .and(observatory::routes())
        .and(publications::routes())
        .and(emerging_needs::routes())
        .and(reconcile::routes())
        .and(privacy::routes())
        .and(oversight::routes())
        .and(demonstration::routes())
        .and(operations::routes())
}

/// Every text of the product: part of the program, and read once.
#[must_use]
pub fn texts() -> Arc<Texts> {
    static READ: LazyLock<Arc<Texts>> = LazyLock::new(|| Arc::new(read_texts()));
    Arc::clone(&READ)
}

fn read_texts() -> Texts {
    Texts::new(&[
        crate::shared::web::TEXTS,
        crate::shared::told::TEXTS,
        site::TEXTS,
        directory::TEXTS,
        accounts::TEXTS,
        file::TEXTS,
        capacities::TEXTS,
        networks::TEXTS,
        contacts::TEXTS,
        indicators::TEXTS,
        policies::TEXTS,
        programmes::TEXTS,
        calls::TEXTS,
        petitions::TEXTS,
        capabilities::TEXTS,
        links::TEXTS,
        mandates::TEXTS,
        askings::TEXTS,
        projects::TEXTS,
        suggestions::TEXTS,
        applications::TEXTS,
        poles::TEXTS,
        desk::TEXTS,
        awards::TEXTS,
        surveys::TEXTS,
        sessions::TEXTS,
        council::TEXTS,
        common_funds::TEXTS,
        agreements::TEXTS,
        reports::TEXTS,
        testimonies::TEXTS,
        observatory::TEXTS,
        publications::TEXTS,
        emerging_needs::TEXTS,
        reconcile::TEXTS,
        privacy::TEXTS,
        oversight::TEXTS,
        demonstration::TEXTS,
        operations::TEXTS,
        setup::TEXTS,
    ])
}

/// What features add to the description of the machine interface (OpenAPI) beside the directory's own.
#[must_use]
pub fn described() -> Vec<utoipa::openapi::OpenApi> {
    vec![programmes::description(), observatory::description()]
}
