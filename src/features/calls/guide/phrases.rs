//! The phrases by which a specification is recognised, without accents and capitals, and those that
//! look like one and are none.

use super::Rule;
use crate::shared::i18n::Lang;

/// A phrase and what it says of its sentence.
pub struct Phrase {
    pub lang: Lang,
    pub rule: Rule,
    pub words: &'static str,
}

const fn fr(rule: Rule, words: &'static str) -> Phrase {
    Phrase {
        lang: Lang::Fr,
        rule,
        words,
    }
}

const fn nl(rule: Rule, words: &'static str) -> Phrase {
    Phrase {
        lang: Lang::Nl,
        rule,
        words,
    }
}

const fn en(rule: Rule, words: &'static str) -> Phrase {
    Phrase {
        lang: Lang::En,
        rule,
        words,
    }
}

/// Every phrase, the plainest first.
pub const PHRASES: &[Phrase] = &[
    fr(Rule::Contract, "cahier|cahiers des charges|clauses"),
    fr(Rule::Contract, "cctp|ccap"),
    fr(Rule::Contract, "prestation|prestations|prestataire|prestataires"),
    fr(Rule::Contract, "marche|marches public|publics"),
    fr(Rule::Contract, "titulaire du marche|contrat|lot"),
    fr(Rule::Contract, "appel|appels d offres"),
    fr(Rule::Contract, "bon|bons de commande"),
    fr(Rule::Contract, "donneur|donneurs d ordre|ordres"),
    fr(Rule::Contract, "maitre|maitrise d ouvrage"),
    fr(Rule::Contract, "mieux|moins disant"),
    fr(
        Rule::Order,
        "titulaire|operateur|attributaire|laureat .. devra|doit|remettra|fournira|assurera|realisera",
    ),
    fr(
        Rule::Order,
        "association|structure|candidat retenu|retenue|selectionne|selectionnee .. devra|doit|remettra|fournira|assurera|realisera",
    ),
    fr(
        Rule::Order,
        "associations|structures|candidats retenus|retenues|selectionnes|selectionnees .. devront|doivent|remettront|fourniront|assureront|realiseront",
    ),
    fr(
        Rule::Order,
        "vous|structure|structures|association|associations|candidat|candidats|partenaire|partenaires|porteur|porteurs|groupement|groupements|organisation|organisations|laureat|laureats .. devra|devront|doit|doivent|devrez .. livrer|remettre|fournir|executer|produire",
    ),
    fr(
        Rule::Order,
        "livrable|livrables .. attendus|attendu|exiges|impose|imposes|suivants|devront|seront|obligatoires",
    ),
    fr(Rule::Order, "missions confiees"),
    fr(
        Rule::Quantity,
        "il faudra|conviendra .. # .. seances|ateliers|heures|jours|interventions|repas|permanences|exemplaires|rendez",
    ),
    fr(
        Rule::Quantity,
        "vous|structure|structures|association|associations|candidat|candidats|partenaire|partenaires|porteur|porteurs|groupement|groupements|organisation|organisations|laureat|laureats .. devra|devront|doit|doivent|devrez .. # .. seances|ateliers|heures|jours|interventions|repas|permanences|exemplaires|rendez",
    ),
    fr(
        Rule::Quantity,
        "prevoira|assurera|realisera|organisera|animera|prevoiront|assureront|realiseront|organiseront|animeront .. # .. seances|ateliers|heures|jours|interventions|repas|permanences|exemplaires|rendez",
    ),
    fr(
        Rule::Quantity,
        "# .. seances|ateliers|heures|jours|interventions|repas|permanences|exemplaires|rendez .. minimum|exiges|exigees|obligatoires",
    ),
    fr(Rule::Price, "prix unitaire|unitaires|forfaitaire|forfaitaires"),
    fr(Rule::Price, "bordereau .. prix"),
    fr(
        Rule::Price,
        "prix par heure|jour|seance|unite|personne|intervention",
    ),
    fr(
        Rule::Price,
        "cout|tarif horaire|journalier maximum|maximal|impose",
    ),
    fr(Rule::Penalty, "penalite|penalites"),
    fr(Rule::Penalty, "retenue|retenues .. en cas de retard"),
    fr(
        Rule::OnBehalf,
        "pour le compte de la|l|du metropole|ville|collectivite|departement|region|commune",
    ),
    fr(
        Rule::OnBehalf,
        "repondre|repondra|repondant aux besoins de nos|la|ses services|metropole|collectivite",
    ),
    nl(Rule::Contract, "bestek|bestekken|lastenboek"),
    nl(
        Rule::Contract,
        "overheidsopdracht|overheidsopdrachten|aanbesteding|aanbestedingen",
    ),
    nl(
        Rule::Contract,
        "opdrachtnemer|opdrachtnemers|opdrachtgever|opdrachtgevers",
    ),
    nl(Rule::Contract, "dienstverlener|aannemer"),
    nl(Rule::Contract, "bestelbon|bestelbonnen"),
    nl(
        Rule::Order,
        "u|vereniging|verenigingen|organisatie|organisaties|partner|partners|groep|groepen|kandidaat|kandidaten|indiener|indieners .. moet|moeten|dient|dienen|zal|zullen .. leveren|opleveren|aanleveren|uitvoeren|afleveren",
    ),
    nl(
        Rule::Order,
        "moet|moeten|dient|dienen .. u|vereniging|verenigingen|organisatie|organisaties|partner|partners|groep|groepen|kandidaat|kandidaten|indiener|indieners .. leveren|opleveren|aanleveren|uitvoeren|afleveren",
    ),
    nl(Rule::Order, "op te leveren resultaten|producten|prestaties"),
    nl(
        Rule::Order,
        "verplichte|gevraagde|verwachte deliverables|prestaties",
    ),
    nl(
        Rule::Order,
        "gekozen|geselecteerde vereniging|organisatie|kandidaat .. moet|dient|zal",
    ),
    nl(
        Rule::Quantity,
        "u|vereniging|verenigingen|organisatie|organisaties|partner|partners|groep|groepen|kandidaat|kandidaten|indiener|indieners .. moet|moeten|dient|dienen|zal|zullen .. # .. sessies|uren|workshops|maaltijden|exemplaren|interventies",
    ),
    nl(
        Rule::Price,
        "eenheidsprijs|eenheidsprijzen|prijslijst|uurtarief|forfaitprijs",
    ),
    nl(Rule::Price, "prijs per uur|dag|sessie|stuk|eenheid"),
    nl(
        Rule::Penalty,
        "boetebeding|strafbeding|strafbedingen|vertragingsboete|vertragingsboetes",
    ),
    nl(Rule::Penalty, "boete|boetes bij|per .. vertraging|dag"),
    nl(
        Rule::OnBehalf,
        "voor rekening van de|het stad|gemeente|metropool|overheid|bestuur",
    ),
    nl(
        Rule::OnBehalf,
        "in opdracht van de|het stad|gemeente|metropool|overheid|bestuur",
    ),
    en(
        Rule::Contract,
        "contractor|contractors|subcontractor|tenderer|tenderers",
    ),
    en(Rule::Contract, "service|services provider|providers"),
    en(Rule::Contract, "technical specification|specifications"),
    en(Rule::Contract, "call for tenders|tender"),
    en(Rule::Contract, "purchase order|orders"),
    en(
        Rule::Order,
        "you|association|associations|organisation|organisations|partner|partners|group|groups|candidate|candidates|applicant|applicants .. shall|must .. deliver|provide|supply|perform",
    ),
    en(Rule::Order, "required|mandatory|expected deliverables|outputs"),
    en(Rule::Order, "deliverables .. required|expected|shall|must"),
    en(
        Rule::Order,
        "selected|successful organisation|association|candidate|applicant .. shall|must|will deliver|will provide",
    ),
    en(
        Rule::Quantity,
        "you|association|associations|organisation|organisations|partner|partners|group|groups|candidate|candidates|applicant|applicants .. shall|must .. # .. sessions|workshops|hours|meals|copies|visits",
    ),
    en(Rule::Price, "unit price|prices|cost|costs"),
    en(Rule::Price, "price per hour|day|session|unit|person"),
    en(Rule::Price, "hourly|daily rate|rates"),
    en(Rule::Penalty, "penalty|penalties"),
    en(Rule::Penalty, "liquidated damages"),
    en(
        Rule::OnBehalf,
        "on behalf of the metropolis|city|municipality|authority|council",
    ),
];

/// What looks like a specification and is none: what people are entitled to, what they hold, what a law
/// gives them.
pub const INNOCENT: &[(Lang, &str)] = &[
    (
        Lang::Fr,
        "prestation|prestations sociale|sociales|familiale|familiales|legales|en|compensatoire",
    ),
    (Lang::Fr, "prestation|prestations de compensation"),
    (Lang::Fr, "prestation|prestations de la caf|msa"),
    (Lang::Nl, "dienstverlener|dienstverleners in de zorg"),
    (Lang::Nl, "sociale prestaties"),
    (
        Lang::En,
        "public|health|care|social service|services provider|providers",
    ),
    (Lang::En, "penalty shoot|kick|kicks|area"),
];
