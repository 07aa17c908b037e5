//! What reads like an order or a service in what funders write of a grant: conditions, letters, agreements, amendments. No screen,
//! letter or agreement uses such words: a grant supports an initiative of associations (French law 2000-321, article 9-1). The guide
//! of calls knows them. What speaks of a contract does not stand; whatever else reads like an order is asked about once, and whoever
//! writes decides. Of what a programme says it is told where that is written, as of a call.

use askama::Template;

use crate::features::calls::{Rule, sentences};
use crate::features::programmes::Content;
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::{Cx, Error, Form};

/// A sentence that reads like an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// In which language it was read.
    pub lang: Lang,
    /// The sentence, as it was written.
    pub sentence: String,
    /// Why.
    pub rule: Rule,
}

impl Doubt {
    /// The text key that says why.
    fn key(&self) -> String {
        match self.rule {
            Rule::Order => "desk-guide-order".to_owned(),
            Rule::Contract | Rule::Quantity | Rule::Price | Rule::Penalty | Rule::OnBehalf => {
                format!("call-guide-{}", self.rule.as_str())
            }
        }
    }
}

/// The first sentence that speaks of an order or a service, in words of a language.
#[must_use]
pub fn order(words: &str, lang: Lang) -> Option<String> {
    let mut found = sentences(words, lang).into_iter();
    let (sentence, _) = found.find(|(_, rule)| *rule == Rule::Contract)?;
    Some(sentence.to_owned())
}

/// The same, in whatever language the words are written.
#[must_use]
pub fn order_in_any(words: &str) -> Option<String> {
    Lang::ALL.into_iter().find_map(|lang| order(words, lang))
}

/// The sentences that read like an order otherwise, each once, in whatever language they are written.
#[must_use]
pub fn doubts(words: &str) -> Vec<Doubt> {
    let mut doubts: Vec<Doubt> = Vec::new();
    for lang in Lang::ALL {
        for (sentence, rule) in sentences(words, lang) {
            let known = doubts.iter().any(|one| one.sentence == sentence);
            if rule != Rule::Contract && !known {
                doubts.push(Doubt {
                    lang,
                    sentence: sentence.to_owned(),
                    rule,
                });
            }
        }
    }
    doubts
}

/// The sentences of what a programme says that read like an order or a service, each in its own language.
#[must_use]
pub fn doubts_of(programme: &Content) -> Vec<Doubt> {
    let criteria = programme.criteria.list.iter().map(|one| &one.words);
    let texts: Vec<&Words> = [&programme.names, &programme.purposes]
        .into_iter()
        .chain(&programme.questions)
        .chain(criteria)
        .collect();
    let mut doubts = Vec::new();
    for words in texts {
        for (lang, text) in words.iter() {
            doubts.extend(sentences(text, lang).into_iter().map(|(sentence, rule)| Doubt {
                lang,
                sentence: sentence.to_owned(),
                rule,
            }));
        }
    }
    doubts
}

/// The error of a field whose words are asked about.
const ONCE: &str = "desk-guide-once";

/// Looks at what was typed in a field: what speaks of a contract is refused, whatever else reads like an order is asked about once.
pub fn ask(form: &mut Form, field: &'static str, words: &str) {
    if order_in_any(words).is_some() {
        form.refuse(field, "words-of-order");
        return;
    }
    let doubts = doubts(words);
    if doubts.is_empty() {
        return;
    }
    // Who changed the words since they were asked is asked again.
    let said: Vec<&str> = doubts.iter().map(|one| one.sentence.as_str()).collect();
    let said = files::hash(said.join("\n").as_bytes());
    if form.value("warned") != said {
        *form = std::mem::take(form).with("warned", &said);
        form.refuse(field, ONCE);
    }
}

#[derive(Template)]
#[template(path = "features/desk/templates/guide.html")]
struct Guide<'a> {
    cx: &'a Cx,
    doubts: &'a [Doubt],
}

/// What in words reads like an order, as a part of a page; empty where nothing does.
///
/// # Errors
/// When it cannot be written.
pub fn guide(cx: &Cx, words: &str) -> Result<String, Error> {
    said(cx, &doubts(words))
}

/// These sentences, as a part of a page; empty where there are none.
///
/// # Errors
/// When it cannot be written.
pub fn said(cx: &Cx, doubts: &[Doubt]) -> Result<String, Error> {
    match doubts.is_empty() {
        true => Ok(String::new()),
        false => Ok(Guide { cx, doubts }.render()?),
    }
}

/// The same of a field, where it was just asked about.
///
/// # Errors
/// When it cannot be written.
pub fn asked(cx: &Cx, form: &Form, field: &str) -> Result<String, Error> {
    match form.error(field) == Some(ONCE) {
        true => guide(cx, form.value(field)),
        false => Ok(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::{doubts, order, order_in_any};
    use crate::features::calls::Rule;
    use crate::shared::i18n::Lang;

    #[test]
    fn what_speaks_of_a_contract_does_not_stand_in_any_language() {
        for words in [
            "Le bon de commande suit.",
            "Vous facturerez le reste.",
            "L’association facturera le solde à la métropole.",
            "De opdrachtgever betaalt.",
            "The subcontractor is paid later.",
        ] {
            assert!(order_in_any(words).is_some(), "{words}");
        }
        for words in [
            "Tout se fait sans sous-traitance.",
            "L’association peut facturer une part du repas aux familles.",
            "La part de la CAF (prestation de service unique) n’est pas comptée.",
            "Les associations agissent à leur initiative.",
        ] {
            assert_eq!(order(words, Lang::Fr), None, "{words}");
        }
    }

    #[test]
    fn what_else_reads_like_an_order_is_asked_about_once() {
        // What is asked about is not refused.
        let words = "Organiser 12 ateliers par an. Le solde est versé sur le compte rendu.";
        let found = doubts(words);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].sentence.as_str(), found[0].rule),
            ("Organiser 12 ateliers par an.", Rule::Quantity)
        );
        assert!(doubts("La salle reste ouverte à tous.").is_empty());
    }
}
