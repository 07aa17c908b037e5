//! What organisations did in projects carried out here: the strongest evidence that they could do it again. It rests on three
//! words, none of which is the computation's: the action stands under the organisation's name in the version that all partners
//! had signed, the organisation itself told what it did, and somebody else accepted the report that says so: a funder or, where no
//! money was granted, an organiser of the call. Where nobody reads a report, another partner confirms what
//! the organisation told (feature `testimonies`).

use jiff::civil::Date;
use matching::{Body, Corpus, CorpusBuilder, Evidence, Kind, Level, Need, Source, Texts};

use super::question::Among;
use super::store::carried as store;
use crate::shared::store::{Connection, StoreError};

/// Actions that are found for a question about groups, at most.
const FOUND: usize = 500;

/// An action that somebody carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarriedOut<'a> {
    /// The organisation.
    pub organisation: i64,
    /// What it did, in the project's words.
    pub words: &'a str,
}

/// Notes what a report tells, once it is accepted: `report:NUMBER/YEAR`; or what another partner confirmed: `testimony:ID`; the page
/// on which it is told, for those who told it; and the day. Noted again it changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn carried_out(
    connection: &mut Connection,
    (origin, page, day): (&str, &str, Date),
    actions: &[CarriedOut<'_>],
) -> Result<(), StoreError> {
    store::note(connection, (origin, page, &day.to_string()), actions).await
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
    /// Who did each, when that was accepted or confirmed, and the page on which it is told.
    by: Vec<(i64, Box<str>, Box<str>)>,
}

/// What proves that somebody did already what is needed.
pub(super) struct Proof<'a> {
    pub organisation: i64,
    pub evidence: Evidence,
    /// The page on which it is told, where it can be corrected or answered; empty where that is not known.
    pub page: &'a str,
}

impl Works {
    /// Of organisation, day, page and words.
    pub fn new(rows: Vec<(i64, String, String, String)>) -> Self {
        let mut builder = CorpusBuilder::new();
        let mut by = Vec::with_capacity(rows.len());
        for ((organisation, day, page, words), id) in rows.into_iter().zip(0..) {
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
            by.push((organisation, day.into_boxed_str(), page.into_boxed_str()));
        }
        Self {
            actions: builder.build(),
            by,
        }
    }

    /// Who did already what one of these needs asks; where it is asked of one organisation, nothing of the others is read.
    pub fn proving(&self, needs: &[Need], among: Among) -> Vec<Proof<'_>> {
        let asked = matching::Asked {
            needs,
            text: &[],
            sectors: &[],
            also: &[],
            limit: FOUND,
        };
        let found = match among {
            Among::Best => self.actions.find(&asked, |_| true),
            Among::All => self.actions.find_all(&asked, |_| true),
            Among::One(one) => {
                let own = self.by.iter().zip(0..).filter(|((of, ..), _)| *of == one);
                own.filter_map(|(_, id)| self.actions.find_one(id, &asked, |_| true))
                    .collect()
            }
        };
        found
            .into_iter()
            .filter_map(|action| Some((self.by.get(usize::try_from(action.id).ok()?)?, action.evidence)))
            .flat_map(|((organisation, day, page), evidence)| {
                // One common word ("animer") stands in the actions of all, and proves nothing of any.
                let told = evidence.into_iter().filter(|one| one.level == Level::Described);
                told.map(move |one| Proof {
                    organisation: *organisation,
                    evidence: Evidence {
                        need: one.need,
                        level: Level::Proven,
                        source: Source::Project,
                        date: Some(day.clone()),
                    },
                    page,
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use matching::{Level, Need, Resource};

    use super::{Among, Works};

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
        let row = |organisation, words: &str| {
            let page = format!("/projects/of-{organisation}/done");
            (organisation, "2026-05-04".to_owned(), page, words.to_owned())
        };
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
        let proved = works.proving(&needs, Among::Best);
        let found: Vec<(i64, i64)> = proved
            .iter()
            .map(|one| (one.organisation, one.evidence.need))
            .collect();
        assert_eq!(found, [(7, 1), (8, 2)]);
        assert_eq!(proved[0].page, "/projects/of-7/done");
        let everybody = works.proving(&needs, Among::All);
        assert!(
            everybody
                .iter()
                .map(|one| &one.evidence)
                .eq(proved.iter().map(|one| &one.evidence))
        );
        let alone = works.proving(&needs, Among::One(8));
        assert_eq!((alone.len(), &alone[0].evidence), (1, &proved[1].evidence));
        assert!(
            proved
                .iter()
                .map(|one| &one.evidence)
                .all(|one| one.level == Level::Proven && one.date.as_deref() == Some("2026-05-04"))
        );
        assert!(Works::new(Vec::new()).proving(&needs, Among::All).is_empty());
        let mut many: Vec<_> = (0..30).map(|id| row(id, "Animer une veillée")).collect();
        many.push(row(31, "Animer des ateliers de poterie"));
        let works = Works::new(many);
        let one_word = [need(1, &["Des gens qui savent animer"])];
        assert!(
            works.proving(&one_word, Among::All).is_empty(),
            "a word that all say proves nothing"
        );
        let two = works.proving(&[need(1, &["Animer un atelier de poterie"])], Among::Best);
        assert_eq!(two.len(), 1);
    }
}
