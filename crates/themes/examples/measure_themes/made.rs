//! The fictitious demonstration: what models say of organisations whose themes we chose, in two languages.

use std::path::Path;

use fictitious::{Vocabulary, organisations};
use territory::Territory;
use themes::Model;

use crate::figures::{Figures, print_summary};
use crate::{Failure, said};

pub fn print(territory: &Territory, cold: &Model, learned: &Model) -> Result<(), Failure> {
    let territories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories");
    let vocabulary = Vocabulary::read(|path| std::fs::read(territories.join(path)).ok(), territory)?;
    let slugs: Vec<&str> = territory.themes.iter().map(|theme| theme.slug.as_str()).collect();
    let all: Vec<_> =
        organisations(territory, &vocabulary, territory.demonstration.seed, 20_000, 2026).collect();
    for language in ["fr", "nl"] {
        let rows = || {
            all.iter()
                .filter(|one| one.language == language && !one.themes.is_empty())
        };
        let of = |model: &Model| {
            let known =
                rows().map(|one| (one.themes.as_slice(), said(&model.infer(&one.name, &one.purpose))));
            Figures::count(&slugs, known)
        };
        println!("{} fictitious organisations in `{language}`:\n", rows().count());
        print_summary(&[
            ("hints alone", of(cold)),
            ("learned from French rows", of(learned)),
        ]);
    }
    Ok(())
}
