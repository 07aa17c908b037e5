//! A specification in Dutch.

use super::Tongue;
use crate::features::calls::guide::Rule;

pub const TONGUE: Tongue = Tongue {
    phrases: &[
        (Rule::Contract, "bestek|bestekken|lastenboek"),
        (
            Rule::Contract,
            "overheidsopdracht|overheidsopdrachten|aanbesteding|aanbestedingen",
        ),
        (
            Rule::Contract,
            "opdrachtnemer|opdrachtnemers|opdrachtgever|opdrachtgevers",
        ),
        (Rule::Contract, "dienstverlener|dienstverleners|aannemer"),
        (Rule::Contract, "bestelbon|bestelbonnen"),
        (Rule::Contract, "onderaannem*"),
        (Rule::Contract, "factureren|factureert"),
        (Rule::Order, "$who .. $must .. $supply"),
        (Rule::Order, "$must .. $who .. $supply"),
        (Rule::Order, "op te leveren resultaten|producten|prestaties"),
        (
            Rule::Order,
            "verplichte|gevraagde|verwachte deliverables|prestaties",
        ),
        (
            Rule::Order,
            "gekozen|geselecteerde|weerhouden vereniging|organisatie|kandidaat .. $must",
        ),
        (Rule::Order, "$hired .. dient|dienen|zal|zullen"),
        (
            Rule::Order,
            "$hired .. moet|moeten .. zijn|hebben|beschikken|bezitten|voorleggen|beheersen|komen",
        ),
        (
            Rule::Order,
            "maandelijks|driemaandelijks|wekelijks|halfjaarlijks|maandelijkse|driemaandelijkse|wekelijkse|halfjaarlijkse verslag|rapport|verslagen|rapporten .. bezorgen|indienen|afleveren|opleveren|voorleggen|overmaken",
        ),
        (Rule::Quantity, "$who .. $must .. # .. $act|uur|uren|dagen"),
        (
            Rule::Quantity,
            "$must .. # .. $act .. georganiseerd|gegeven|aangeboden|plaatsvinden",
        ),
        (
            Rule::Quantity,
            "organiseer|geef|begeleid|verzorg|voorzie|plan # .. $act",
        ),
        (
            Rule::Quantity,
            "organiseren|geven|verzorgen|begeleiden|aanbieden|inrichten van # .. $act",
        ),
        (Rule::Quantity, "^ # .. $act .. $do"),
        (Rule::Quantity, "# .. $act .. te $do"),
        (Rule::Quantity, "gaat om|erom .. # .. $act"),
        (Rule::Quantity, "opdracht omvat|bevat .. # .. $act"),
        (
            Rule::Quantity,
            "begeleid|bereik|vorm # jongeren|mensen|personen|ouderen|gezinnen|vrijwilligers|deelnemers|leerlingen",
        ),
        (
            Rule::Quantity,
            "# .. $act|uur .. verwacht|gevraagd|vereist|verplicht|geeist",
        ),
        (
            Rule::Quantity,
            "minstens|minimum|minimaal|tenminste # .. $act .. per jaar|maand|week|trimester|dag",
        ),
        (Rule::Quantity, "naar|a rato van #"),
        (Rule::Quantity, "a rata van #"),
        (Rule::Quantity, "aantal $act|uren|deelnemers #"),
        (
            Rule::Quantity,
            "aantal $act|uren|deelnemers per jaar|maand|week|trimester|dag #",
        ),
        (
            Rule::Quantity,
            "aantal gevraagde|verwachte|gewenste|geplande|verplichte $act|uren|deelnemers",
        ),
        (Rule::Quantity, "aantal te $do $act"),
        (Rule::Quantity, "omvang|volume # uur|uren|dagen|$act"),
        (
            Rule::Price,
            "eenheidsprijs|eenheidsprijzen|prijslijst|uurtarief|dagtarief|forfaitprijs",
        ),
        (Rule::Price, "prijs per uur|dag|sessie|stuk|eenheid"),
        (Rule::Price, "tarief|prijs|vergoeding van # euro|eur"),
        (Rule::Price, "tarief|prijs #"),
        (Rule::Price, "# euro per $act|uur|sessie|workshop|les"),
        (
            Rule::Penalty,
            "boetebeding|strafbeding|strafbedingen|vertragingsboete|vertragingsboetes",
        ),
        (Rule::Penalty, "boete|boetes bij|per .. vertraging|dag"),
        (
            Rule::OnBehalf,
            "voor rekening van de|het stad|gemeente|metropool|overheid|bestuur",
        ),
        (
            Rule::OnBehalf,
            "in opdracht van de|het stad|gemeente|metropool|overheid|bestuur",
        ),
    ],
    innocent: &[
        "dienstverlener|dienstverleners in de zorg",
        "sociale prestaties",
        "$could .. # .. $do",
        "$could .. # .. te $do",
        "ticket|kaartje|kaartjes|abonnement|huur|inkom|maaltijdcheque .. tarief|prijs",
        "tarief|prijs .. is|blijft|steeg|stijgt|wordt",
    ],
    sets: &[
        (
            "who",
            "u|vereniging|verenigingen|organisatie|organisaties|partner|partners|groep|groepen|kandidaat|kandidaten|indiener|indieners",
        ),
        (
            "hired",
            "lesgever|lesgevers|lesgeefster|begeleider|begeleiders|uitvoerder|uitvoerders|dienstverlener|inschrijver|inschrijvers|animator|animatoren|trainer|trainers",
        ),
        ("must", "moet|moeten|dient|dienen|zal|zullen"),
        (
            "supply",
            "leveren|opleveren|aanleveren|uitvoeren|afleveren|bezorgen|voorleggen",
        ),
        (
            "act",
            "sessies|workshops|maaltijden|exemplaren|interventies|voorstellingen|bijeenkomsten|opleidingen|vormingen|bezoeken|permanenties|zitdagen|rondleidingen|cursussen|lessen|uitstappen|huisbezoeken|gesprekken|consultaties|vergaderingen|optredens|*workshops|*sessies|*lessen|*maaltijden|*voorstellingen|*bijeenkomsten|*opleidingen",
        ),
        (
            "do",
            "organiseren|geven|voeren|verzorgen|begeleiden|aanbieden|inrichten|leveren|houden|voorzien|uitvoeren",
        ),
        (
            "could",
            "kan|kon|kunnen|konden|lukt|lukte|slaagde|slaagden|slaagt|wil|willen|wilden|mocht|mochten|blijven|bleven",
        ),
    ],
    numbers: "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig|*negentig|*honderd|tiental|twintigtal|dertigtal|honderdtal",
    denials: "geen|niet|zonder|nooit|noch",
};
