//! Words that say the same thing in a need and in a purpose though no stem tells: people need somebody who can *sew*, and
//! an association writes that it has a workshop of *couture*, across the border a *naaiatelier*. One family is one line of a
//! table that anybody can read and mend. A family says no more than one word: who says two of its words says it once.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::stemming::Stemming;

/// French, Dutch and English words of each family.
const FAMILIES: [[&str; 3]; 55] = [
    [
        "coudre couture couturier couturière",
        "naaien naaiatelier naaister",
        "sewing",
    ],
    [
        "cuisiner cuisine cuisinier culinaire repas cantine",
        "koken kok keuken maaltijd kookclub volkskeuken",
        "cook cooking kitchen meal",
    ],
    [
        "manger repas alimentaire alimentation nourriture nourrir cantine",
        "eten maaltijd voedsel voeding voedselpakket voedselbedeling voedselhulp",
        "eat food meal",
    ],
    [
        "jouer jeu jeux ludothèque ludique jouet",
        "spelen spel speelgoed speelplein speelpleinwerking speelotheek speeltuin",
        "game toy",
    ],
    [
        "lire lecture livre bibliothèque lecteur",
        "lezen lezer boek bibliotheek voorlezen",
        "reading book library",
    ],
    ["écrire écriture écrivain", "schrijven schrijver", "write writing"],
    [
        "chanter chant chorale chœur chanson",
        "zingen zang koor zangkoor",
        "sing singing choir",
    ],
    [
        "nager natation piscine nageur aquatique",
        "zwemmen zwembad zwemclub",
        "swim swimming",
    ],
    [
        "traduire traduction interprète interprétariat traducteur",
        "vertalen vertaler vertaling tolk",
        "translate translation interpreter",
    ],
    [
        "conduire chauffeur conducteur minibus transport",
        "chauffeur vervoer vervoersdienst rijden rijdt",
        "drive driver transport",
    ],
    [
        "soigner soin infirmier infirmière médecin médical santé",
        "verzorgen zorg verpleegkundige huisarts dokter gezondheid",
        "nurse doctor health",
    ],
    [
        "loger logement héberger hébergement toit abri habitat",
        "wonen woning huisvesting nachtopvang dak dakloos slapen",
        "housing shelter",
    ],
    [
        "vélo bicyclette cyclisme cycliste cyclable",
        "fiets fietsen fietsatelier bakfiets",
        "bicycle bike cycling",
    ],
    [
        "voiture automobile véhicule covoiturage auto autos",
        "auto wagen autodelen autodeler",
        "vehicle",
    ],
    [
        "photo photos photographie photographe photographique",
        "foto fotografie fotograaf fotoclub",
        "photography photographer",
    ],
    [
        "ordinateur informatique numérique internet",
        "computer computerclub informatica internet digitaal",
        "computer",
    ],
    [
        "âgé aîné senior retraité vieux",
        "oudere ouderen senior bejaard gepensioneerd",
        "older elderly senior",
    ],
    ["déchet ordure propreté", "afval zwerfvuil", "waste litter"],
    [
        "légume maraîchage maraîcher potager jardin",
        "groente moestuin volkstuin",
        "vegetable",
    ],
    [
        "peindre peinture peintre",
        "schilderen schilder schilderkring",
        "painting painter",
    ],
    [
        "bois menuiserie menuisier ébénisterie charpente",
        "hout houtbewerking schrijnwerk timmeren",
        "wood woodwork carpentry",
    ],
    [
        "réparer réparation bricolage bricoler bricoleur recyclerie ressourcerie",
        "herstellen herstelling herstelcafé herstelpunt herstelwinkel repareren klussen klusploeg",
        "repair",
    ],
    [
        "compte comptabilité comptable",
        "boekhouding boekhouden rekeningen",
        "accounts accounting bookkeeping",
    ],
    [
        "dispute conflit médiation médiateur",
        "ruzie conflict bemiddeling burenbemiddeling",
        "quarrel conflict mediation",
    ],
    [
        "seul isolé isolement solitude",
        "alleenstaand eenzaam eenzaamheid isolement",
        "lonely isolated loneliness",
    ],
    [
        "film cinéma cinématographique",
        "film filmclub bioscoop",
        "film cinema",
    ],
    [
        "musique musicien musical orchestre fanfare",
        "muziek muzikant orkest fanfare harmonie harmoniemuziek",
        "music musician",
    ],
    [
        "abeille apiculture apicole apiculteur ruche rucher",
        "bijen imker imkers",
        "bee beekeeping",
    ],
    [
        "devoirs scolaire scolarité",
        "huiswerk huiswerkklas huiswerkbegeleiding",
        "homework",
    ],
    [
        "papier administratif démarche",
        "papieren administratie formulieren",
        "paperwork forms",
    ],
    [
        "bateau voile péniche navigation nautique",
        "boot schip varen kajak zeilen",
        "boat sailing",
    ],
    [
        "fête festivité festif bal",
        "feest feesten straatfeest buurtfeest feestcomité",
        "festivities",
    ],
    ["meuble mobilier", "meubel meubels", "furniture"],
    [
        "électricien électricité électrique",
        "elektricien elektriciteit",
        "electrician electricity",
    ],
    [
        "théâtre théâtral comédien",
        "toneel theater toneelkring amateurtoneel",
        "theatre",
    ],
    [
        "voisin voisinage quartier",
        "buur buren buurt wijk buurthuis burenhulp",
        "neighbour neighbourhood",
    ],
    [
        "garder garderie crèche",
        "kinderopvang crèche oudercrèche onthaalouder",
        "childcare nursery",
    ],
    [
        "histoire historique patrimoine mémoire",
        "geschiedenis erfgoed heemkunde heemkring verhalen",
        "history heritage",
    ],
    ["écouter écoute", "luisteren luisterlijn beluisteren", "listen"],
    [
        "randonnée promenade marcheur",
        "wandelen wandeling wandelclub",
        "walk walking hike",
    ],
    ["danser danse", "dansen dans dansgroep", "dance"],
    [
        "jardiner jardin jardinage",
        "tuin tuinieren tuiniersbond moestuin volkstuin",
        "garden gardening",
    ],
    ["enfant enfance bébé", "kind kinderen", "child children"],
    [
        "langue linguistique alphabétisation illettrisme",
        "taal taalatelier taallessen taaltandem alfabetisering laaggeletterdheid",
        "language literacy",
    ],
    [
        "violence violent battue maltraitance",
        "geweld mishandeling",
        "violence abuse",
    ],
    [
        "migrant immigré réfugié étranger",
        "migrant vluchteling nieuwkomer",
        "migrant refugee newcomer",
    ],
    [
        "pauvre pauvreté démuni précaire précarité",
        "armoede kansarm",
        "poor poverty",
    ],
    [
        "vêtement vestiaire friperie",
        "kleren kleding kledij kledinghuis",
        "clothes clothing",
    ],
    ["outil outillage", "gereedschap werktuig", "tool"],
    ["handicap handicapé", "handicap beperking", "disability disabled"],
    [
        "jeune jeunesse adolescent",
        "jongere jongeren jeugd jeugdhuis",
        "youth young teenager",
    ],
    ["femme féminin", "vrouw vrouwenhuis", "woman women"],
    [
        "visite visiter visiteur",
        "bezoek bezoeken huisbezoek",
        "visit visitor",
    ],
    [
        "sonoriser sonorisation sono",
        "geluid geluidsinstallatie",
        "sound",
    ],
    [
        "ramasser ramassage collecte collecter",
        "inzamelen inzameling",
        "collect",
    ],
];

/// The families that a stem of a French (or English) and of a Dutch word is of.
struct Known {
    french: FxHashMap<String, Vec<usize>>,
    dutch: FxHashMap<String, Vec<usize>>,
    /// The stems of each family.
    stems: Vec<Vec<String>>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let stemming = Stemming::new();
    let mut known = Known {
        french: FxHashMap::default(),
        dutch: FxHashMap::default(),
        stems: Vec::with_capacity(FAMILIES.len()),
    };
    for (family, [french, dutch, english]) in FAMILIES.into_iter().enumerate() {
        let mut stems = Vec::new();
        for word in folded(french).chain(folded(english)) {
            let (stem, _) = stemming.stems(&word);
            known.french.entry(stem.clone()).or_default().push(family);
            stems.push(stem);
        }
        for word in folded(dutch) {
            let (french, dutch) = stemming.stems(&word);
            let stem = dutch.unwrap_or(french);
            known.dutch.entry(stem.clone()).or_default().push(family);
            stems.push(stem);
        }
        stems.sort_unstable();
        stems.dedup();
        known.stems.push(stems);
    }
    known
});

fn folded(words: &str) -> impl Iterator<Item = String> + use<> {
    let words: Vec<String> = search::fold(words).split(' ').map(str::to_owned).collect();
    words.into_iter()
}

/// The other stems under which a word is said, in order; none where it is of no family.
pub(crate) fn others(french: &str, dutch: Option<&str>) -> Vec<String> {
    let dutch = dutch.unwrap_or(french);
    let families = [KNOWN.french.get(french), KNOWN.dutch.get(dutch)];
    let mut stems: Vec<String> = families
        .into_iter()
        .flatten()
        .flatten()
        .flat_map(|family| &KNOWN.stems[*family])
        .filter(|stem| *stem != french && *stem != dutch)
        .cloned()
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_speaks_each_language_and_no_word_stands_in_it_twice() {
        for family in FAMILIES {
            for words in family {
                let mut seen = std::collections::BTreeSet::new();
                assert!(!words.is_empty());
                assert!(folded(words).all(|word| seen.insert(word)), "{words}");
            }
        }
    }

    #[test]
    fn who_needs_somebody_to_sew_finds_the_workshop_on_both_sides_of_the_border() {
        let stemming = Stemming::new();
        let stem = |word: &str| stemming.stems(word);
        let (french, dutch) = stem("coudre");
        let others = others(&french, dutch.as_deref());
        assert!(others.contains(&stem("couture").0));
        assert!(others.contains(&stem("naaien").1.unwrap_or_else(|| stem("naaien").0)));
        assert!(super::others("zzz", None).is_empty());
    }

    #[test]
    fn a_rest_is_no_meal_and_whoever_fetches_or_tidies_collects_nothing() {
        let stemming = Stemming::new();
        let of = |word: &str| {
            let (french, dutch) = stemming.stems(word);
            super::others(&french, dutch.as_deref())
        };
        for word in ["repit", "ophalen", "opruimen", "collectif"] {
            assert_eq!(of(word), Vec::<String>::new(), "{word}");
        }
        assert!(of("repas").contains(&stemming.stems("cuisine").0));
        assert!(of("inzamelen").contains(&stemming.stems("collecte").0));
    }
}
