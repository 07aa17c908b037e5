//! Blocks of questions that the territory has ready.

use territory::{Block, ReadyQuestion, Territory, Text};

use super::questionnaire::{Choice, Content, Heading, Item, OnlyIf, Question};
use crate::shared::i18n::{Lang, Words};

fn words(text: &Text) -> Words {
    Words::default()
        .and(Lang::Fr, &text.fr)
        .and(Lang::Nl, &text.nl)
        .and(Lang::En, &text.en)
}

fn question(ready: &ReadyQuestion) -> Question {
    let parts = 10_i64.pow(u32::from(ready.decimals));
    Question {
        key: ready.key.clone(),
        kind: ready.kind,
        words: words(&ready.words),
        hint: ready.hint.as_ref().map(words).unwrap_or_default(),
        choices: ready
            .choices
            .iter()
            .map(|choice| Choice {
                key: choice.key.clone(),
                words: words(&choice.words),
            })
            .collect(),
        unit: ready.unit.as_ref().map(words).unwrap_or_default(),
        decimals: ready.decimals,
        least: 0,
        most: ready.most.map(|most| i64::from(most) * parts),
        only_if: ready.only_if.as_ref().map(|(question, is)| OnlyIf {
            question: question.clone(),
            is: is.clone(),
        }),
        beside: ready.beside.clone(),
    }
}

/// Whether a question is put as the territory has it ready: in other words, with other choices or in another unit it is another question,
/// whatever its key.
pub(super) fn is_ready(territory: &Territory, asked: &Question) -> bool {
    let mut every = territory.surveys.blocks.iter().flat_map(|block| &block.questions);
    let ready = every.find(|ready| ready.key == asked.key).map(question);
    ready.is_some_and(|ready| {
        ready.kind == asked.kind
            && ready.decimals == asked.decimals
            && ready.words == asked.words
            && ready.choices == asked.choices
            && ready.unit == asked.unit
    })
}

impl Content {
    /// Adds the questions of a block that are not there yet, under its heading. A question whose condition leads
    /// nowhere here is put to everybody.
    pub fn add(&mut self, block: &Block) {
        let new: Vec<&ReadyQuestion> = block
            .questions
            .iter()
            .filter(|ready| self.items.iter().all(|item| item.key() != ready.key))
            .collect();
        if new.is_empty() {
            return;
        }
        let name = words(&block.name);
        self.items.push(Item::Heading(Heading {
            key: self.free_key(&name),
            words: name,
        }));
        for ready in new {
            let mut question = question(ready);
            let leads = |only_if: &OnlyIf| {
                self.question(&only_if.question)
                    .is_some_and(|earlier| only_if.is.iter().all(|value| earlier.chosen_of().contains(value)))
            };
            question.only_if = question.only_if.filter(leads);
            self.items.push(Item::Question(question));
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::is_ready;
    use crate::features::surveys::questionnaire::{Content, Question};
    use crate::shared::i18n::Lang;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_question_in_other_words_or_another_unit_is_another_whatever_its_key() {
        let test = TestApp::empty().await;
        let territory = &test.app.territory;
        let mut content = Content::default();
        for block in &territory.surveys.blocks {
            content.add(block);
        }
        let asked = content.question("volunteers").unwrap();
        assert!(is_ready(territory, asked));
        let others = [
            Question {
                words: asked
                    .words
                    .clone()
                    .and(Lang::En, "How many volunteers last Sunday?"),
                ..asked.clone()
            },
            Question {
                decimals: 1,
                ..asked.clone()
            },
            Question {
                key: "volunteers-2".to_owned(),
                ..asked.clone()
            },
        ];
        assert!(others.iter().all(|other| !is_ready(territory, other)));
        test.close().await;
    }
}
