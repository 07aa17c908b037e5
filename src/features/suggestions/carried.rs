//! What organisations did in projects carried out here: the strongest evidence that they could do it again. It rests on three
//! words, none of which is the computation's: the action stands under the organisation's name in the version that all partners
//! had signed, the organisation itself told what it did, and somebody else accepted the report that says so: a funder or, where no
//! money was granted, an organiser of the call. Where nobody reads a report, another partner confirms what
//! the organisation told (feature `testimonies`).

use jiff::civil::Date;
use matching::{Body, Corpus, CorpusBuilder, Evidence, Kind, Level, Need, Source, Texts};

use super::store::carried as store;
use crate::shared::store::{Connection, StoreError};

/// Actions that are found for a question, at most.
const FOUND: usize = 500;

/// An action that somebody carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarriedOut<'a> {
    /// The organisation.
    pub organisation: i64,
    /// What it did, in the project's words.
    pub words: &'a str,
}

/// Notes what a report tells, once it is accepted: `report:NUMBER/YEAR`; or what another partner confirmed: `testimony:ID`. Noted
/// again it changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn carried_out(
    connection: &mut Connection,
    (origin, day): (&str, Date),
    actions: &[CarriedOut<'_>],
) -> Result<(), StoreError> {
    store::note(connection, (origin, &day.to_string()), actions).await
}

/// Takes back what was noted from a report or a testimony that says otherwise now; `origin` as where it was noted.
///
/// # Errors
/// When the database does not answer.
pub async fn not_carried_out(connection: &mut Connection, origin: &str) -> Result<(), StoreError> {
    store::forget(connection, origin).await
}

/// All that was carried out, ready to be searched: each action by itself, for words of two of them do not make a third.
pub(super) struct Works {
    actions: Corpus,
    /// Who did each, and when the report was accepted.
    by: Vec<(i64, Box<str>)>,
}

impl Works {
    /// Of organisation, day and words.
    pub fn new(rows: Vec<(i64, String, String)>) -> Self {
        let mut builder = CorpusBuilder::new();
        let mut by = Vec::with_capacity(rows.len());
        for ((organisation, day, words), id) in rows.into_iter().zip(0..) {
            let body = Body {
                id,
                kind: Kind::Other,
                sectors: Vec::new(),
                commune: None,
                place: None,
            };
            let texts = Texts {
                purpose: &words,
                ..Texts::default()
            };
            builder.add(body, &texts);
            by.push((organisation, day.into_boxed_str()));
        }
        Self {
            actions: builder.build(),
            by,
        }
    }

    /// Who did already what one of these needs asks.
    pub fn proving(&self, needs: &[Need]) -> Vec<(i64, Evidence)> {
        let asked = matching::Asked {
            needs,
            text: &[],
            sectors: &[],
            also: &[],
            limit: FOUND,
        };
        let found = self.actions.find(&asked, |_| true).into_iter();
        found
            .filter_map(|action| Some((self.by.get(usize::try_from(action.id).ok()?)?, action.evidence)))
            .flat_map(|((organisation, day), evidence)| {
                // One common word ("animer") stands in the actions of all, and proves nothing of any.
                let told = evidence.into_iter().filter(|one| one.level == Level::Described);
                told.map(move |one| {
                    let proved = Evidence {
                        need: one.need,
                        level: Level::Proven,
                        source: Source::Project,
                        date: Some(day.clone()),
                    };
                    (*organisation, proved)
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use matching::{Level, Need, Resource};

    use super::Works;

    fn need(id: i64, words: &[&str]) -> Need {
        Need {
            id,
            resource: Resource::Skills,
            weight: 2,
            words: words.iter().map(|words| (*words).to_owned()).collect(),
        }
    }

    #[test]
    fn an_action_proves_what_it_says_in_either_language_and_two_actions_prove_no_third() {
        let row = |organisation, words: &str| (organisation, "2026-05-04".to_owned(), words.to_owned());
        let works = Works::new(vec![
            row(7, "Animer un atelier de réparation de vélos, chaque samedi"),
            row(7, "Une veillée de contes avec les voisins"),
            row(8, "Samen koken in de wijk"),
        ]);
        let needs = [
            need(1, &["Réparer des vélos", "Fietsen herstellen"]),
            need(2, &["Cuisiner ensemble", "Samen koken"]),
            need(3, &["Tenir les comptes"]),
        ];
        let proved = works.proving(&needs);
        let found: Vec<(i64, i64)> = proved.iter().map(|(of, one)| (*of, one.need)).collect();
        assert_eq!(found, [(7, 1), (8, 2)]);
        assert!(
            proved
                .iter()
                .all(|(_, one)| one.level == Level::Proven && one.date.as_deref() == Some("2026-05-04"))
        );
        assert!(Works::new(Vec::new()).proving(&needs).is_empty());
        let mut many: Vec<_> = (0..30).map(|id| row(id, "Animer une veillée")).collect();
        many.push(row(31, "Animer des ateliers de poterie"));
        let works = Works::new(many);
        let one_word = [need(1, &["Des gens qui savent animer"])];
        assert!(
            works.proving(&one_word).is_empty(),
            "a word that all say proves nothing"
        );
        let two = works.proving(&[need(1, &["Animer un atelier de poterie"])]);
        assert_eq!(two.len(), 1);
    }
}
