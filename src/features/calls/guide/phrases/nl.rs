//! A specification in Dutch, rule by rule as in French. Dutch makes one word of two ("kwartaalverslag"), puts the verb at the
//! end, and says in the present what will be.

use super::Tongue;
use crate::features::calls::guide::Rule;

pub const TONGUE: Tongue = Tongue {
    phrases: &[
        (
            Rule::Contract,
            "bestek|bestekken|lastenboek|lastenboeken|lastenkohier|lastenkohieren",
        ),
        (
            Rule::Contract,
            "technische specificaties|voorschriften|bepalingen",
        ),
        (
            Rule::Contract,
            "overheidsopdracht|overheidsopdrachten|aanbesteding|aanbestedingen|aanbestedende|offerteaanvraag|offerteaanvragen",
        ),
        (
            Rule::Contract,
            "opdrachtnemer|opdrachtnemers|opdrachtgever|opdrachtgevers|opdrachthouder|opdrachthouders",
        ),
        (
            Rule::Contract,
            "dienstverlener|dienstverleners|aannemer|aannemers|inschrijver|inschrijvers",
        ),
        (Rule::Contract, "dienstverlening|dienstverleningen"),
        (
            Rule::Contract,
            "prestatie|prestaties .. begint|beginnen|omvat|omvatten|geleverd|uitgevoerd|gefactureerd",
        ),
        (Rule::Contract, "bestelbon|bestelbonnen|bestelbrief|bestelbrieven"),
        (
            Rule::Contract,
            "onderaannem*|uitbesteden|uitbesteed|uitbesteedt|uitbesteding",
        ),
        (Rule::Contract, "bouwheer|bouwheren"),
        (Rule::Contract, "$billing"),
        (
            Rule::Contract,
            "voordeligste|goedkoopste|laagste offerte|offertes|inschrijving|bod",
        ),
        (
            Rule::Contract,
            "voorwerp|onderwerp van de|het|dit|deze opdracht|contract|perceel",
        ),
        (Rule::Order, "$who .. $must .. $supply"),
        (Rule::Order, "$must .. $who .. $supply"),
        (
            Rule::Order,
            "laureaat|laureaten|uitvoerder|uitvoerders|operator|operatoren .. $must",
        ),
        (Rule::Order, "op te leveren resultaten|producten|prestaties"),
        (
            Rule::Order,
            "verplichte|gevraagde|verwachte|opgelegde deliverables|prestaties|opleveringen|eindproducten",
        ),
        (
            Rule::Order,
            "deliverables .. verwacht|gevraagd|geeist|verplicht|opgelegd|moeten",
        ),
        (Rule::Order, "$chosen $who .. $must|$does"),
        (Rule::Order, "$who die .. $picked .. $must|$does"),
        (Rule::Order, "$hired .. dient|dienen|zal|zullen"),
        (Rule::Order, "$must $often .. verslag|rapport"),
        (
            Rule::Order,
            "$often verslag|rapport|balans|verslagen|rapporten .. $hand|$handed",
        ),
        (Rule::Order, "$report .. $hand|$handed"),
        (Rule::Order, "$often een|het $account"),
        (Rule::Order, "een $often $account"),
        (
            Rule::Order,
            "elke|iedere|per maand|trimester|kwartaal|week een|het $account",
        ),
        (Rule::Order, "een $account per maand|trimester|kwartaal|week"),
        (Rule::Order, "$place .. zal|zullen|$must .. open .. $weekday"),
        (Rule::Order, "toevertrouwde taken|opdrachten"),
        (
            Rule::Order,
            "wordt|worden .. goedgekeurd|gevalideerd door de|het|onze $body",
        ),
        (
            Rule::Order,
            "$must .. goedgekeurd|gevalideerd .. door de|het|onze $body",
        ),
        (
            Rule::Order,
            "wordt|worden|$must .. door de|het|onze $body .. goedgekeurd|gevalideerd",
        ),
        (
            Rule::Order,
            "$hired .. moet|moeten .. zich|zijn|hebben|beschikken|bezitten|voorleggen|beheersen|komen|aantonen|bewijzen|bijhouden",
        ),
        (Rule::Quantity, "$who .. $must .. # .. $act|$time"),
        (
            Rule::Quantity,
            "$must .. # .. $act|$time .. georganiseerd|gegeven|aangeboden|plaatsvinden|voorzien|gehouden|verzorgd|ingericht|gepresteerd",
        ),
        // In Dutch the present says what will be.
        (Rule::Quantity, "$one .. $does # .. $act"),
        (Rule::Quantity, "$one .. komt|gaat # keer|maal per"),
        (Rule::Quantity, "hoeveelheid|hoeveelheden #"),
        (Rule::Quantity, "frequentie # keer|maal|$act"),
        (Rule::Quantity, "^ # .. $person .. .. $guide"),
        (Rule::Quantity, "^ een # .. $person .. .. $guide"),
        (Rule::Quantity, "# .. $person .. te $guide"),
        (Rule::Quantity, "$guide van # .. $person"),
        (Rule::Quantity, "$handed in # exemplaren"),
        (Rule::Quantity, "in # exemplaren .. $handed"),
        (Rule::Quantity, "minimumaantal|maximumaantal $act|$person|$time"),
        (
            Rule::Quantity,
            "minimum|minimaal|maximum|maximaal aantal $act|$person|$time",
        ),
        (
            Rule::Quantity,
            "organiseer|geef|begeleid|verzorg|voorzie|plan|houd|lever # .. $act",
        ),
        (Rule::Quantity, "$do van # .. $act|$time"),
        (Rule::Quantity, "^ # .. $act|$time .. $do"),
        (
            Rule::Quantity,
            "^ een|minstens|minimum|minimaal|jaarlijks|maandelijks|wekelijks # .. $act|$time .. $do",
        ),
        (
            Rule::Quantity,
            "^ een sessie|workshop|les|permanentie|zitdag|opleiding|vorming|voorstelling .. van # $time .. $do",
        ),
        (Rule::Quantity, "^ ten minste # .. $act|$time .. $do"),
        (Rule::Quantity, "# .. $act|$time .. te $do"),
        (Rule::Quantity, "gaat om|erom .. # .. $act|$time"),
        (
            Rule::Quantity,
            "opdracht|opdrachten|bestelling omvat|omvatten|bevat|bevatten .. # .. $act",
        ),
        (Rule::Quantity, "begeleid|bereik|vorm|sensibiliseer # .. $person"),
        (
            Rule::Quantity,
            "# .. $act|$time .. verwacht|gevraagd|vereist|verplicht|geeist|opgelegd",
        ),
        (
            Rule::Quantity,
            "minstens|minimum|minimaal|tenminste # .. $act .. per jaar|maand|week|trimester|kwartaal|semester|dag",
        ),
        (
            Rule::Quantity,
            "ten minste # .. $act .. per jaar|maand|week|trimester|kwartaal|semester|dag",
        ),
        // With no article before it, what is bought or built begins its line.
        (Rule::Quantity, "^ $works van .. .. # m²|m2|vierkante"),
        (Rule::Quantity, "^ $supplies van .. #"),
        (Rule::Quantity, "^ $supplies en $supplies van .. #"),
        (Rule::Quantity, "^ $often $supplies van .. #"),
        (Rule::Quantity, "naar|a rato van #|een"),
        (Rule::Quantity, "a rata van #|een"),
        // How many live somewhere is knowledge of the place.
        (
            Rule::Quantity,
            "aantal $act|$time|deelnemers|jongeren|begunstigden|cursisten #",
        ),
        (
            Rule::Quantity,
            "aantal $act|$person|$time per jaar|maand|week|trimester|kwartaal|dag|sessie #",
        ),
        (
            Rule::Quantity,
            "aantal gevraagde|verwachte|gewenste|geplande|verplichte|beoogde $act|$person|$time",
        ),
        (Rule::Quantity, "aantal te $do $act"),
        (Rule::Quantity, "aantal te $guide $person"),
        (
            Rule::Quantity,
            "omvang|volume|jaarvolume|totaalvolume|urenvolume .. # $time|$act",
        ),
        (
            Rule::Price,
            "eenheidsprijs|eenheidsprijzen|prijslijst|prijsopgave|prijstabel|uurtarief|dagtarief|uurprijs|dagprijs|forfaitprijs|maximumprijs|maximumtarief|maximumkost",
        ),
        (
            Rule::Price,
            "forfaitaire|maximale|opgelegde prijs|prijzen|tarief|tarieven|kost|kostprijs",
        ),
        (Rule::Price, "vergoed|gefactureerd|betaald .. # euro|euros|eur"),
        (
            Rule::Price,
            "wordt|worden # euro|euros|eur vergoed|gefactureerd|betaald",
        ),
        (
            Rule::Price,
            "prijs per uur|dag|sessie|stuk|eenheid|persoon|interventie|workshop",
        ),
        (Rule::Price, "tarief|prijs|vergoeding van # euro|euros|eur"),
        (Rule::Price, "tarief|prijs .. vastgelegd|vastgesteld|bepaald .. #"),
        (Rule::Price, "tarief|prijs #"),
        (Rule::Price, "wij|we bestellen|kopen #"),
        (Rule::Price, "bestellen|kopen wij|we #"),
        (
            Rule::Price,
            "wij|we zullen|gaan # .. bestellen|kopen|aankopen|afnemen",
        ),
        (Rule::Price, "# euro|euros per stuk|eenheid"),
        (
            Rule::Price,
            "# euro|euros per uur|sessie|interventie|workshop|bezoek",
        ),
        (Rule::Price, "# euro|euros uur|u"),
        (
            Rule::Price,
            "^ # euro|euros per dag|kind|persoon|deelnemer|leerling|maaltijd|maand",
        ),
        (
            Rule::Price,
            "$body|wij|we .. betaalt|betalen|koopt .. # euro|euros per|elk",
        ),
        (
            Rule::Price,
            "$body|wij|we .. zal|zullen .. # euro|euros per .. betalen",
        ),
        (Rule::Price, "# euro|euros per $act|uur|sessie|workshop|les"),
        (
            Rule::Penalty,
            "boetebeding|boeteclausule|strafbeding|strafbedingen|strafclausule|vertragingsboete|vertragingsboetes|penaliteit|penaliteiten|dwangsom|dwangsommen",
        ),
        (Rule::Penalty, "boete|boetes bij|per .. vertraging|dag"),
        (Rule::Penalty, "boete|boetes .. van toepassing|aangerekend"),
        (
            Rule::Penalty,
            "vertraging|laattijdigheid .. boete|boetes|ingehouden|inhouding|inhoudingen",
        ),
        (
            Rule::Penalty,
            "ingehouden|inhouding|inhoudingen .. bij|van vertraging|laattijdigheid",
        ),
        (Rule::OnBehalf, "voor rekening van de|het $body"),
        (Rule::OnBehalf, "in opdracht van de|het $body"),
        (
            Rule::OnBehalf,
            "beantwoordt|beantwoorden|voldoet|voldoen|komt|komen aan|tegemoet .. $wants van de|onze|haar|zijn $body",
        ),
        (
            Rule::OnBehalf,
            "speelt|spelen|inspelen in|op .. $wants van de|onze|haar|zijn $body",
        ),
    ],
    innocent: &[
        "dienstverlener|dienstverleners in de zorg",
        "openbare|publieke|sociale|medische|gemeentelijke|digitale dienstverlening|dienstverleningen",
        "dienstverlening|dienstverleningen aan|van|voor|in|op",
        "huur|factuur|facturen|boete|boetes|loon .. betaald",
        "betaald .. huur|factuur|facturen|boete|boetes|loon",
        "sociale|sportieve|schoolse prestatie|prestaties",
        "$account .. toont|tonen|zegt|zeggen|meldt|telt|stelt|beschrijft|verscheen",
        "$body|observatorium|universiteit .. $often een|het $account",
        "$paying .. # euro|euros per",
        "loon|huur|kost .. # euro|euros per",
        "$works|$supplies .. .. # .. .. stopte|stopten|begon|begonnen|duurt|duurde|kost|kostte|is|zijn|was|waren",
        "$could .. # .. $do|$guide",
        "$could .. # .. te $do|$guide",
        "ticket|kaartje|kaartjes|abonnement|huur|inkom|maaltijdcheque .. tarief|prijs",
        "tarief|prijs .. blijft|steeg|stijgt|verdubbeld|gestegen|gedaald|hoger|duurder",
        "aan .. leden|ouders|$person|gebruikers|huurders $billing",
        "$billing .. aan .. leden|ouders|$person|gebruikers|huurders",
    ],
    sets: &[
        (
            "who",
            "u|vereniging|verenigingen|organisatie|organisaties|partner|partners|groep|groepen|kandidaat|kandidaten|indiener|indieners|aanvrager|aanvragers|projectdrager|projectdragers|structuur|structuren|samenwerkingsverband|laureaat|laureaten",
        ),
        (
            "hired",
            "lesgever|lesgevers|lesgeefster|begeleider|begeleiders|uitvoerder|uitvoerders|dienstverlener|inschrijver|inschrijvers|animator|animatoren|trainer|trainers|vormingswerker|vormingswerkers",
        ),
        (
            "one",
            "u|vereniging|organisatie|partner|groep|kandidaat|indiener|aanvrager|projectdrager|structuur|samenwerkingsverband|laureaat",
        ),
        ("chosen", "gekozen|geselecteerde|weerhouden|uitgekozen"),
        ("picked", "gekozen|geselecteerd|weerhouden|uitgekozen"),
        ("must", "moet|moeten|dient|dienen|zal|zullen"),
        (
            "does",
            "organiseert|geeft|verzorgt|begeleidt|biedt|houdt|voert|levert|plant|voorziet|zorgt|realiseert",
        ),
        ("billing", "factureren|factureert|facturatie"),
        (
            "body",
            "metropool|stad|gemeente|provincie|gewest|regio|departement|overheid|bestuur|dienst|diensten",
        ),
        ("wants", "behoeften|noden|wensen"),
        ("time", "uur|uren|dagen"),
        (
            "person",
            "jongeren|mensen|personen|ouderen|senioren|gezinnen|huishoudens|vrijwilligers|deelnemers|deelneemsters|leerlingen|bewoners|inwoners|kinderen|begunstigden|werknemers|stagiairs|cursisten",
        ),
        (
            "guide",
            "begeleiden|opleiden|vormen|bereiken|sensibiliseren|aanwerven|opvolgen",
        ),
        (
            "supply",
            "leveren|opleveren|aanleveren|uitvoeren|afleveren|bezorgen|voorleggen|overmaken|overhandigen|inleveren|produceren",
        ),
        (
            "often",
            "maandelijks|driemaandelijks|wekelijks|halfjaarlijks|maandelijkse|driemaandelijkse|wekelijkse|halfjaarlijkse|trimestrieel|trimestriele|semestrieel|semestriele",
        ),
        ("account", "verslag|verslagen|rapport|rapporten|balans"),
        (
            "weekday",
            "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dagen|uur",
        ),
        ("place", "onthaal|plek|lokaal|permanentie|loket|ruimte|huis"),
        (
            "works",
            "bouw|renovatie|inrichting|verbouwing|herstelling|uitbreiding|sloop|aanleg|isolatie",
        ),
        (
            "supplies",
            "levering|leveringen|plaatsing|installatie|aankoop|aanplanting|verdeling|drukken",
        ),
        ("paying", "kost|kosten|kostte|betalen|verdienen|verdient"),
        (
            "report",
            "weekverslag|maandverslag|maandverslagen|kwartaalverslag|kwartaalverslagen|weekrapport|maandrapport|maandrapporten|kwartaalrapport|kwartaalrapporten",
        ),
        (
            "hand",
            "bezorgen|indienen|afleveren|opleveren|voorleggen|overmaken|overhandigen|inleveren|opstellen",
        ),
        (
            "handed",
            "ingediend|bezorgd|afgeleverd|opgeleverd|ingeleverd|overgemaakt|voorgelegd|overhandigd",
        ),
        (
            "act",
            "sessies|workshops|ateliers|maaltijden|exemplaren|interventies|voorstellingen|bijeenkomsten|ontmoetingen|evenementen|opleidingen|vormingen|stages|bezoeken|permanenties|zitdagen|spreekuren|afspraken|rondleidingen|straatrondes|cursussen|lessen|uitstappen|huisbezoeken|gesprekken|interviews|consultaties|vergaderingen|animaties|optredens|concerten|manden|pakketten|bomen|muurschilderingen|panelen|infodagen|studiedagen|*vergaderingen|*workshops|*sessies|*lessen|*maaltijden|*voorstellingen|*bijeenkomsten|*opleidingen|*ateliers|*ontmoetingen|*gesprekken|*pakketten",
        ),
        (
            "do",
            "organiseren|geven|voeren|verzorgen|begeleiden|aanbieden|inrichten|leveren|houden|voorzien|uitvoeren|uitdelen|verdelen|bedelen|planten|plaatsen|schilderen|aanleggen|afnemen|opzetten|installeren|maken|programmeren",
        ),
        (
            "could",
            "kan|kon|kunnen|konden|lukt|lukte|slaagde|slaagden|slaagt|wil|willen|wilden|mocht|mochten|blijven|bleven",
        ),
    ],
    numbers: "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig|*negentig|*honderd|*duizend|tiental|dozijn|vijftiental|twintigtal|dertigtal|veertigtal|vijftigtal|honderdtal",
    denials: "geen|niet|zonder|nooit|noch",
};
