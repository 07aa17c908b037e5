//! Blocks of questions that the territory has ready.

use territory::{Block, ReadyQuestion, Text};

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
