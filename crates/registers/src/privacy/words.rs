//! The words of an address, and which of them tell a street or a host from a person.

/// One word of a line: letters and digits, as they stand.
pub(super) struct Word {
    pub start: usize,
    pub end: usize,
    /// In small letters, without accents.
    pub key: String,
}

/// Cuts a line into words.
pub(super) fn words(line: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, character) in line.char_indices() {
        if !character.is_alphanumeric() {
            open = false;
            continue;
        }
        if !open {
            words.push(Word {
                start: at,
                end: at,
                key: String::new(),
            });
            open = true;
        }
        let word = words.last_mut().expect("a word was just begun");
        word.end = at + character.len_utf8();
        match character.is_ascii() {
            true => word.key.push(character.to_ascii_lowercase()),
            false => word.key.extend(character.to_lowercase().map(plain)),
        }
    }
    words
}

fn plain(character: char) -> char {
    match character {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        other => other,
    }
}

/// Words between a street's kind and its name, or between “domicile” and a person.
pub(super) const LINKS: [&str; 10] = ["de", "du", "des", "d", "la", "le", "les", "l", "a", "au"];

/// Words that announce the name of a person wherever they stand, in French and in Dutch.
pub(super) const TITLES: [&str; 19] = [
    "mme",
    "mmes",
    "mlle",
    "mlles",
    "mle",
    "mr",
    "mrs",
    "monsieur",
    "madame",
    "mademoiselle",
    "messieurs",
    "mesdames",
    "veuve",
    "vve",
    "dhr",
    "mevr",
    "mevrouw",
    "mejuffrouw",
    "meneer",
];

/// Organisations at which others have their seat.
pub(super) const HOSTS: [&str; 42] = [
    "mairie",
    "mjc",
    "association",
    "asso",
    "maison",
    "centre",
    "ecole",
    "lycee",
    "college",
    "universite",
    "prefecture",
    "hotel",
    "cafe",
    "restaurant",
    "foyer",
    "salle",
    "musee",
    "eglise",
    "paroisse",
    "syndicat",
    "societe",
    "office",
    "union",
    "federation",
    "vzw",
    "vereniging",
    "stad",
    "stadhuis",
    "gemeente",
    "gemeentehuis",
    "ocmw",
    "huis",
    "school",
    "basisschool",
    "universiteit",
    "bibliotheek",
    "sporthal",
    "kerk",
    "parochie",
    "federatie",
    "cultuurcentrum",
    "dienstencentrum",
];

/// Words that begin a street and are hardly ever a surname.
pub(super) fn is_street(key: &str) -> bool {
    const STREETS: [&str; 58] = [
        "rue",
        "r",
        "avenue",
        "av",
        "ave",
        "boulevard",
        "bd",
        "bld",
        "blvd",
        "bvd",
        "allee",
        "allees",
        "all",
        "chemin",
        "che",
        "chem",
        "impasse",
        "imp",
        "quai",
        "square",
        "sq",
        "route",
        "rte",
        "passage",
        "residence",
        "res",
        "lotissement",
        "lot",
        "lieu",
        "lieudit",
        "hameau",
        "quartier",
        "zone",
        "za",
        "zi",
        "zac",
        "zup",
        "batiment",
        "bat",
        "immeuble",
        "imm",
        "appartement",
        "appt",
        "apt",
        "apart",
        "escalier",
        "esc",
        "etage",
        "hlm",
        "faubourg",
        "fg",
        "fbg",
        "montee",
        "sentier",
        "esplanade",
        "bp",
        "cedex",
        "bloc",
    ];
    STREETS.contains(&key)
}

/// Words that are a street with its name in Dutch, “Kerkstraat”; “Verlaan” is a surname.
pub(super) fn is_dutch_street(key: &str) -> bool {
    const ENDS: [&str; 6] = ["straat", "laan", "steenweg", "dreef", "plein", "singel"];
    ENDS.iter()
        .any(|end| key.ends_with(end) && key.len() >= end.len() + 4)
}

/// Words that begin a street when “de”, “du” or the like follows, and may be a surname otherwise.
pub(super) fn is_maybe_street(key: &str) -> bool {
    const MAYBE: [&str; 26] = [
        "place",
        "pl",
        "cours",
        "cite",
        "villa",
        "village",
        "domaine",
        "chateau",
        "moulin",
        "clos",
        "ferme",
        "voie",
        "mail",
        "parc",
        "pont",
        "porte",
        "tour",
        "hall",
        "entree",
        "cote",
        "mairie",
        "rond",
        "promenade",
        "venelle",
        "ruelle",
        "traverse",
    ];
    MAYBE.contains(&key)
}
