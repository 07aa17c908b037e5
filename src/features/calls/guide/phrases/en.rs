//! A specification in English.

use super::Tongue;
use crate::features::calls::guide::Rule;

pub const TONGUE: Tongue = Tongue {
    phrases: &[
        (
            Rule::Contract,
            "contractor|contractors|subcontract*|tenderer|tenderers|bidder|bidders",
        ),
        (Rule::Contract, "statement|statements of work"),
        (Rule::Contract, "service|services provider|providers"),
        (Rule::Contract, "technical specification|specifications"),
        (Rule::Contract, "call|invitation for|to tenders|tender"),
        (Rule::Contract, "public contract|contracts|procurement"),
        (Rule::Contract, "purchase order|orders"),
        (Rule::Contract, "contracted services"),
        (Rule::Contract, "contracting authority|authorities"),
        (
            Rule::Contract,
            "advantageous|lowest|winning tender|tenders|bid|bids",
        ),
        (Rule::Contract, "subject|purpose of the|this contract|lot"),
        (
            Rule::Order,
            "$who .. shall|must .. deliver|provide|supply|perform",
        ),
        (Rule::Order, "required|mandatory|expected deliverables|outputs"),
        (Rule::Order, "deliverables .. required|expected|shall|must"),
        (
            Rule::Order,
            "selected|successful organisation|association|candidate|applicant .. shall|must",
        ),
        (
            Rule::Order,
            "selected|successful organisation|association|candidate|applicant .. will $do|supply|manage|carry",
        ),
        (
            Rule::Order,
            "monthly|quarterly|weekly report|reports must|shall|is|are .. submitted|provided|delivered|due|required",
        ),
        (
            Rule::Order,
            "a|one|and|with $often report|reports|account|accounts",
        ),
        (
            Rule::Order,
            "a|one report|account every|each|per month|quarter|week",
        ),
        (
            Rule::Order,
            "reception|place|venue|desk|office|room|centre will|shall|must be open|staffed .. $weekday",
        ),
        (Rule::Order, "assigned|entrusted tasks|duties"),
        (
            Rule::Order,
            "will|shall be approved|validated by the|our department|departments|services|city|metropolis|council|authority",
        ),
        (Rule::Order, "$hired .. shall"),
        (
            Rule::Order,
            "$hired .. must .. be|have|hold|provide|deliver|attend|speak|submit",
        ),
        (
            Rule::Order,
            "submit|provide|deliver .. monthly|quarterly|weekly report|reports",
        ),
        (Rule::Quantity, "$who .. shall|must .. # .. $act|hours|days"),
        (
            Rule::Quantity,
            "assignment|task|mission includes|comprises|covers .. # .. $act",
        ),
        (
            Rule::Quantity,
            "^ support|train|reach|recruit|coach # .. people|families|volunteers|participants|pupils|households",
        ),
        (
            Rule::Quantity,
            "^ support|train|reach|recruit|coach some|about|around|a # .. people|families|volunteers|participants|pupils|households",
        ),
        (Rule::Quantity, "$who|$hired will .. # .. $act|hours|days"),
        (
            Rule::Quantity,
            "$who|$hired will .. twice|# times|a|each|every|per",
        ),
        (Rule::Quantity, "quantity|quantities #"),
        (
            Rule::Quantity,
            "submitted|delivered|provided|supplied|handed in # copies",
        ),
        (Rule::Quantity, "at least # .. $act .. year|month|week|day|term"),
        (Rule::Quantity, "# .. $act .. must|shall be"),
        (Rule::Quantity, "^ $do # .. $act"),
        (Rule::Quantity, "to $do # .. $act"),
        (
            Rule::Quantity,
            "organising|organizing|running|delivery|delivering|provision|holding of|# # .. $act",
        ),
        (
            Rule::Quantity,
            "organising|organizing|running|delivering|providing|holding # .. $act .. a|per|each|every",
        ),
        (
            Rule::Quantity,
            "# .. $act|hours .. required|expected|mandatory|minimum|requested",
        ),
        (Rule::Quantity, "$act|hours .. at a rate of #|one"),
        // With no article before it, what is bought or built begins its line.
        (Rule::Quantity, "^ $works of .. .. # m²|m2|sqm|square"),
        (
            Rule::Quantity,
            "^ build|renovate|refurbish a|an|the .. .. # m²|m2|sqm|square",
        ),
        (Rule::Quantity, "^ $supplies of .. #"),
        (Rule::Quantity, "^ $supplies and $supplies of .. #"),
        (Rule::Quantity, "^ $often $supplies of .. #"),
        (Rule::Quantity, "at the rate of #|one"),
        (Rule::Quantity, "number of $act|participants|hours #"),
        (
            Rule::Quantity,
            "number of $act|participants|hours .. required|expected|per|requested .. #",
        ),
        (
            Rule::Quantity,
            "required|expected|minimum number of $act|participants|hours",
        ),
        (Rule::Quantity, "minimum of # .. $act|hours"),
        (Rule::Quantity, "volume .. # hours|$act"),
        (Rule::Price, "unit price|prices|cost|costs"),
        (Rule::Price, "price|pricing schedule|schedules"),
        (Rule::Price, "maximum|fixed price|rate|fee|cost"),
        (Rule::Price, "price per hour|day|session|unit|person"),
        (Rule::Price, "we order|buy|purchase #"),
        (Rule::Price, "we will|shall order|buy|purchase #"),
        (
            Rule::Price,
            "metropolis|city|town|commune|province|we .. pay|pays .. # euros|euro per|each|a|an",
        ),
        (
            Rule::Price,
            "metropolis|city|town|commune|province|we .. pay|pays .. euros # per|each|a|an",
        ),
        (
            Rule::Price,
            "metropolis|city|town|commune|province|we .. pay|pays .. euros # for each",
        ),
        (Rule::Price, "hourly|daily rate|rates"),
        (Rule::Price, "price|rate|fee of # euros|euro|eur|pounds"),
        (Rule::Price, "price|rate|fee #"),
        (Rule::Price, "# euros|euro per|an|a hour|session|workshop|visit"),
        (Rule::Price, "paid|invoiced|charged .. # euros|euro per|each|a|an"),
        (Rule::Price, "paid|invoiced|charged .. euros # per|each|a|an"),
        (Rule::Price, "price|rate|fee of euros #"),
        (Rule::Price, "euros # hour|h"),
        (Rule::Price, "euros # per|an|a|each hour|session|workshop|visit"),
        (
            Rule::Price,
            "^ euros # per|a|each day|child|person|participant|pupil|meal|month",
        ),
        (
            Rule::Price,
            "^ # euros|euro per|a|each day|child|person|participant|pupil|meal|month",
        ),
        (Rule::Penalty, "penalty|penalties"),
        (Rule::Penalty, "liquidated damages"),
        (Rule::Penalty, "withheld|deducted .. delay|delays|late"),
        (
            Rule::OnBehalf,
            "on behalf of the metropolis|city|municipality|authority|council",
        ),
        (
            Rule::OnBehalf,
            "meet|meets|answer|answers|serve|serves .. needs of our|the|its departments|services|metropolis|city|council|authority",
        ),
    ],
    innocent: &[
        "public|health|care|social service|services provider|providers",
        "penalty shoot|kick|kicks|area",
        "report|reports .. shows|show|says|say|tells|counts|finds|found|describes",
        "$payer pay|pays .. # euros|euro",
        "$payer pay|pays .. euros #",
        "wage|rent|cost|costs|earn|earns .. # euros|euro",
        "wage|rent|cost|costs|earn|earns .. euros #",
        "$works|$supplies .. .. # .. .. has|have|was|were|is|are|began|stopped|ended|costs|cost",
        "$could to $do #",
        "ticket|tickets|entrance|pass|rent|canteen|bus .. price|fee|rate",
    ],
    sets: &[
        (
            "who",
            "you|association|associations|organisation|organisations|partner|partners|group|groups|candidate|candidates|applicant|applicants",
        ),
        (
            "hired",
            "trainer|trainers|facilitator|facilitators|instructor|instructors|provider|supplier|suppliers|tutor|tutors",
        ),
        (
            "act",
            "session|sessions|workshop|workshops|meals|copies|visits|performances|courses|trainings|drop|meetings|interviews|concerts|shows|events|outings|classes|lessons|consultations|baskets|trees|parcels|murals|panels",
        ),
        (
            "do",
            "organise|organize|run|deliver|hold|provide|lead|facilitate|host|give|conduct|serve|plan|schedule|plant|distribute|install|paint|create",
        ),
        ("often", "monthly|quarterly|weekly"),
        (
            "weekday",
            "monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|days|hours",
        ),
        (
            "works",
            "construction|renovation|refurbishment|fitting|extension|demolition|insulation",
        ),
        (
            "supplies",
            "supply|supplies|delivery|fitting|installation|purchase|printing|planting|distribution",
        ),
        (
            "payer",
            "families|family|residents|parents|people|households|tenants",
        ),
        (
            "could",
            "managed|used|able|began|begun|struggle|struggled|want|wanted|continue|continues|failed|manage|allowed|enough|hope|hoped|unable",
        ),
    ],
    numbers: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen",
    denials: "not|no|without|never|nor",
};
