//! Words of needs that say that somebody, something or some place is looked for, and not what: "des gens qui savent
//! réparer" looks for *réparer*. They are left out of what is asked, never of what organisations say.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use search::Reader;

/// French, Dutch, English, folded. Short enough to be read, and to be argued about.
const WORDS: [&str; 3] = [
    "aide aider ailleurs aller apprendre arrivent arriver avoir beaucoup besoin bien bord ca cela celle \
     celles celui centaine certains ceux chez chose choses comme connaissance connaisse connaissent \
     connait connaitre cote cotes coup deja deux dire disposer donne donner dont encore endroit endroits ensemble \
     entre est etre eux faire fait fasse faudrait faut font gens grand grande ici jamais lieu lieux lui main \
     mettre moins monde monte monter montrer ne nous ont pas passe passer pendant personne personnes \
     petit petite petites petits peut peuvent plus plusieurs porter pouvoir prendre pret preter puisse \
     puissent quand quelque quelques quoi rendent rendre rien sache sachent sait sans savent savoir \
     servir soient soit sont souvent suite suivant suivants temps tenir tous tout toute toutes tres \
     trouver utile utiliser va venir viennent vient voir vont vous",
    "aanleren af al alle ander andere anderen beetje beide beiden brengen deze ding dingen dit doen doet \
     elk elke er gaan gaat gebruiken geeft geen geven goed goede graag groot grote haar had hebben heeft \
     heel help helpen hen hier hij hulp hun iedereen iemand iets kan kant kanten keer kennen kennis kent \
     klein kleine komen komt krijgen kunnen kunt lenen leren mag maken men mens mensen moet moeten mogen \
     nemen niets nodig nog ons onze pas plaats plaatsen plek plekken samen staan staat stuk tijd tijdens toe tussen \
     uitlenen veel verstand volk waar we weet weten wie wij wil willen ze zich zij zitten",
    "able all any anyone are at be big bring can come could do does find from get give gives go good has \
     have help how it know knows large learn lend little lot make makes many much need needed needs not \
     on people person place places small some somebody someone something sometimes take teach that their them \
     they thing things this those time together us want was we what when where which who whom with",
];

static LIGHT: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| WORDS.into_iter().flat_map(|words| words.split(' ')).collect());

/// Whether a folded word says nothing of what is needed.
pub(crate) fn is_light(folded: &str) -> bool {
    LIGHT.contains(folded)
}

/// Whether a text says anything but such words, articles and the like.
pub(crate) fn says_more(text: &str, tells: impl Fn(&str) -> bool) -> bool {
    let mut more = false;
    Reader::default().read(text, |folded, _| more |= tells(folded) && !is_light(folded));
    more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_is_folded_and_said_once_in_a_language() {
        for words in WORDS {
            let mut seen = std::collections::BTreeSet::new();
            for word in words.split(' ') {
                assert_eq!(search::fold(word), word);
                assert!(seen.insert(word), "{word} stands there twice");
            }
        }
    }
}
