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
        (Rule::Contract, "dienstverlening|dienstverleningen"),
        (Rule::Contract, "bestelbon|bestelbonnen"),
        (Rule::Contract, "onderaannem*"),
        (Rule::Contract, "factureren|factureert"),
        (Rule::Contract, "voordeligste offerte|offertes|inschrijving|bod"),
        (
            Rule::Contract,
            "voorwerp|onderwerp van de|het|dit|deze opdracht|contract|perceel",
        ),
        (Rule::Order, "$who .. $must .. $supply"),
        (Rule::Order, "$must .. $who .. $supply"),
        (Rule::Order, "op te leveren resultaten|producten|prestaties"),
        (
            Rule::Order,
            "verplichte|gevraagde|verwachte deliverables|prestaties",
        ),
        (
            Rule::Order,
            "gekozen|geselecteerde|weerhouden vereniging|organisatie|kandidaat .. $must|$does",
        ),
        (Rule::Order, "$hired .. dient|dienen|zal|zullen"),
        (
            Rule::Order,
            "$must maandelijks|driemaandelijks|wekelijks|halfjaarlijks .. verslag|rapport",
        ),
        (Rule::Order, "toevertrouwde taken|opdrachten"),
        (
            Rule::Order,
            "wordt|worden .. goedgekeurd|gevalideerd door de|het|onze dienst|diensten|stad|gemeente|metropool|bestuur",
        ),
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
            "$must .. # .. $act .. georganiseerd|gegeven|aangeboden|plaatsvinden|voorzien|gehouden|verzorgd|ingericht",
        ),
        // In Dutch the present says what will be.
        (Rule::Quantity, "$one .. $does # .. $act"),
        (Rule::Quantity, "$one .. komt|gaat # keer|maal per"),
        (Rule::Quantity, "hoeveelheid|hoeveelheden #"),
        (Rule::Quantity, "^ # .. $person .. .. $guide"),
        (Rule::Quantity, "^ een # .. $person .. .. $guide"),
        (
            Rule::Quantity,
            "in # exemplaren .. ingediend|bezorgd|afgeleverd|opgeleverd|ingeleverd|overgemaakt",
        ),
        (
            Rule::Quantity,
            "minimumaantal|maximumaantal $act|$person|uren|dagen",
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
        (Rule::Quantity, "begeleid|bereik|vorm # $person"),
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
        (
            Rule::Quantity,
            "omvang|volume|jaarvolume|totaalvolume|urenvolume # uur|uren|dagen|$act",
        ),
        (
            Rule::Price,
            "eenheidsprijs|eenheidsprijzen|prijslijst|uurtarief|dagtarief|forfaitprijs|maximumprijs|maximumtarief|maximumkost",
        ),
        (Rule::Quantity, "jaarvolume|urenvolume .. # uur|uren"),
        (Rule::Price, "vergoed|gefactureerd|betaald .. # euro|eur"),
        (
            Rule::Price,
            "wordt|worden # euro|eur vergoed|gefactureerd|betaald",
        ),
        (Rule::Price, "prijs per uur|dag|sessie|stuk|eenheid"),
        (Rule::Price, "tarief|prijs|vergoeding van # euro|eur"),
        (Rule::Price, "tarief|prijs #"),
        (Rule::Price, "wij|we bestellen|kopen #"),
        (Rule::Price, "bestellen|kopen wij|we #"),
        (Rule::Price, "# euro per stuk"),
        (
            Rule::Price,
            "metropool|stad|gemeente|provincie|gewest|wij|we .. betaalt|betalen|koopt .. # euro per",
        ),
        (Rule::Price, "# euro per $act|uur|sessie|workshop|les"),
        (
            Rule::Penalty,
            "boetebeding|strafbeding|strafbedingen|vertragingsboete|vertragingsboetes",
        ),
        (Rule::Penalty, "boete|boetes bij|per .. vertraging|dag"),
        (
            Rule::Penalty,
            "vertraging|laattijdigheid .. boete|boetes|ingehouden|inhouding|inhoudingen",
        ),
        (
            Rule::OnBehalf,
            "voor rekening van de|het stad|gemeente|metropool|overheid|bestuur",
        ),
        (
            Rule::OnBehalf,
            "in opdracht van de|het stad|gemeente|metropool|overheid|bestuur",
        ),
        (
            Rule::OnBehalf,
            "beantwoordt|beantwoorden|voldoet|voldoen|komt|komen aan|tegemoet .. behoeften|noden|wensen van de|onze|haar|zijn diensten|dienst|stad|gemeente|metropool",
        ),
    ],
    innocent: &[
        "dienstverlener|dienstverleners in de zorg",
        "openbare|publieke|sociale|medische|gemeentelijke|digitale dienstverlening|dienstverleningen",
        "dienstverlening|dienstverleningen aan|van|voor|in|op",
        "huur|factuur|facturen|boete|boetes|loon .. betaald",
        "betaald .. huur|factuur|facturen|boete|boetes|loon",
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
        ("one", "u|vereniging|organisatie|partner|groep|kandidaat|indiener"),
        ("must", "moet|moeten|dient|dienen|zal|zullen"),
        (
            "does",
            "organiseert|geeft|verzorgt|begeleidt|biedt|houdt|voert|levert|plant|voorziet|zorgt|realiseert",
        ),
        (
            "person",
            "jongeren|mensen|personen|ouderen|gezinnen|vrijwilligers|deelnemers|leerlingen|bewoners|kinderen",
        ),
        (
            "guide",
            "begeleiden|opleiden|vormen|bereiken|sensibiliseren|aanwerven|opvolgen",
        ),
        (
            "supply",
            "leveren|opleveren|aanleveren|uitvoeren|afleveren|bezorgen|voorleggen",
        ),
        (
            "act",
            "sessies|workshops|maaltijden|exemplaren|interventies|voorstellingen|bijeenkomsten|opleidingen|vormingen|bezoeken|permanenties|zitdagen|rondleidingen|cursussen|lessen|uitstappen|huisbezoeken|gesprekken|consultaties|vergaderingen|optredens|concerten|manden|pakketten|bomen|muurschilderingen|panelen|*vergaderingen|*workshops|*sessies|*lessen|*maaltijden|*voorstellingen|*bijeenkomsten|*opleidingen",
        ),
        (
            "do",
            "organiseren|geven|voeren|verzorgen|begeleiden|aanbieden|inrichten|leveren|houden|voorzien|uitvoeren|uitdelen|bedelen|planten|plaatsen|schilderen|aanleggen",
        ),
        (
            "could",
            "kan|kon|kunnen|konden|lukt|lukte|slaagde|slaagden|slaagt|wil|willen|wilden|mocht|mochten|blijven|bleven",
        ),
    ],
    numbers: "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig|*negentig|*honderd|tiental|twintigtal|dertigtal|honderdtal",
    denials: "geen|niet|zonder|nooit|noch",
};
