//! A specification in French.

use super::Tongue;
use crate::features::calls::guide::Rule;

pub const TONGUE: Tongue = Tongue {
    phrases: &[
        (Rule::Contract, "cahier|cahiers des charges|clauses"),
        (Rule::Contract, "cctp|ccap"),
        (Rule::Contract, "prestation|prestations|prestataire|prestataires"),
        // A "marché public" is a street market too: a word of procurement stands near.
        (Rule::Contract, "$procuring .. marche|marches public|publics"),
        (Rule::Contract, "marche|marches public|publics .. $procuring"),
        (Rule::Contract, "objet|titulaire du marche|contrat|lot"),
        (Rule::Contract, "appel|appels d offres"),
        (Rule::Contract, "soumissionnaire|soumissionnaires"),
        (Rule::Contract, "bon|bons de commande"),
        (Rule::Contract, "donneur|donneurs d ordre|ordres"),
        (Rule::Contract, "commanditaire|commanditaires"),
        (Rule::Contract, "sous traitant|traitants|traitance|traiter"),
        (Rule::Contract, "$billing"),
        (Rule::Contract, "maitre|maitrise d ouvrage"),
        (Rule::Contract, "mieux|moins disant|disante|disants|disantes"),
        (
            Rule::Order,
            "titulaire|operateur|attributaire|laureat|$hired .. $shall",
        ),
        (
            Rule::Order,
            "$hired .. doit|doivent .. etre|avoir|justifier|disposer|posseder|se|$do",
        ),
        (
            Rule::Order,
            "association|structure|candidat|associations|structures|candidats $chosen .. doit|doivent|$shall",
        ),
        (
            Rule::Order,
            "$who .. devra|devront|doit|doivent|devrez .. livrer|remettre|fournir|executer|produire",
        ),
        (
            Rule::Order,
            "livrable|livrables .. attendus|attendu|exiges|impose|imposes|suivants|devront|seront|obligatoires",
        ),
        (
            Rule::Order,
            "remettre|fournir|produire|rendre .. rapport|rapports|bilan|bilans $often",
        ),
        (
            Rule::Order,
            "rapport|rapports|bilan|bilans $often .. remis|fourni|fournis|produit|produits|rendu|rendus|exige|exiges",
        ),
        (Rule::Order, "un|des|et|avec $account $often"),
        (Rule::Order, "un|des compte|comptes $account $often"),
        (
            Rule::Order,
            "un|des $account d|de activite|execution|suivi|etape $often",
        ),
        (
            Rule::Order,
            "$account .. $handed .. chaque|par|tous|toutes mois|trimestre|semestre|semaine|les",
        ),
        (
            Rule::Order,
            "chaque mois|trimestre|semestre|semaine un|le $account",
        ),
        (
            Rule::Order,
            "lieu|local|accueil|service|permanence|espace|guichet sera|seront|devra|doit .. ouvert|ouverte|ouverts|assure|assuree .. lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours|heures",
        ),
        (Rule::Order, "missions confiees"),
        (
            Rule::Order,
            "sera|seront .. valide|valides|validee|validees par le|la|nos|les service|services|metropole|collectivite|ville",
        ),
        (Rule::Quantity, "il faudra|conviendra .. # .. $act|heures|jours"),
        (
            Rule::Quantity,
            "$who .. devra|devront|doit|doivent|devrez .. # .. $act|heures|jours",
        ),
        (Rule::Quantity, "$will .. # .. $act|heures|jours|fois"),
        (Rule::Quantity, "$do .. # .. $act"),
        (
            Rule::Quantity,
            "$do .. # heures|jours d|de intervention|interventions|animation|presence|cours|formation|accueil|accompagnement",
        ),
        (
            Rule::Quantity,
            "$do un|une|des|le|la|les $act .. de|d # heures|jours",
        ),
        (Rule::Quantity, "mettre en place .. # .. $act"),
        (
            Rule::Quantity,
            "accompagner|former|sensibiliser|encadrer|recruter|suivre # .. $person",
        ),
        (
            Rule::Quantity,
            "accompagner|former|sensibiliser|encadrer|recruter|suivre un|une # .. $person",
        ),
        (
            Rule::Quantity,
            "mission|missions|commande comprend|comprennent .. # .. $act",
        ),
        (Rule::Quantity, "quantite|quantites|frequence # .. $act"),
        (
            Rule::Quantity,
            "remis|remise|remises|livre|livres|fourni|fournis en # .. exemplaires",
        ),
        (
            Rule::Quantity,
            "# .. $act|heures|jours .. minimum|exiges|exigees|obligatoires|attendus|attendues|demandes|demandees",
        ),
        (
            Rule::Quantity,
            "au moins # .. $act .. par an|mois|semaine|trimestre|semestre|jour",
        ),
        // With no article before it, what is bought or built begins its line.
        (Rule::Quantity, "^ $works d|de|du|des .. .. # m²|m2|metres"),
        (
            Rule::Quantity,
            "^ $building un|une|des|le|la|les|# .. .. # m²|m2|metres",
        ),
        (Rule::Quantity, "^ $supplies d|de|du|des|$often .. #"),
        (Rule::Quantity, "^ $supplies et $supplies d|de|du|des .. #"),
        (Rule::Quantity, "a raison de|d #|un|une"),
        (Rule::Quantity, "nombre d|de $act|$person|heures|jours #"),
        (
            Rule::Quantity,
            "nombre d|de $act|$person|heures|jours .. attendu|attendus|attendues|prevus|prevues|demandes|demandees|souhaites|vises .. #",
        ),
        (
            Rule::Quantity,
            "nombre d|de $act|heures|jours par an|mois|semaine|trimestre|jour #",
        ),
        (
            Rule::Quantity,
            "nombre minimum|minimal|maximum|maximal d|de $act|$person|heures|jours",
        ),
        (Rule::Quantity, "volume .. # heures|jours|$act"),
        (
            Rule::Price,
            "prix|cout unitaire|unitaires|forfaitaire|forfaitaires",
        ),
        (Rule::Price, "commandons|commanderons|achetons|acheterons #"),
        (
            Rule::Price,
            "metropole|ville|collectivite|commune|departement|region|nous .. paie|paye|paiera|payera|paierons|payons|achete|achetera .. # euros par|piece|chacun|chacune|l|la",
        ),
        (Rule::Price, "# euros heure|h"),
        (
            Rule::Price,
            "# euros par heure|h|seance|intervention|atelier|visite|journee",
        ),
        (
            Rule::Price,
            "^ # euros par jour|enfant|personne|participant|eleve|repas|mois",
        ),
        (Rule::Price, "# euros piece"),
        (Rule::Price, "# euros l unite"),
        (Rule::Price, "bordereau .. prix"),
        (
            Rule::Price,
            "prix par heure|jour|seance|unite|personne|intervention",
        ),
        (Rule::Price, "tarif|prix|montant|remuneration de|d # euros|eur"),
        (Rule::Price, "tarif|prix|montant .. fixe|fixes .. #"),
        (Rule::Price, "tarif|prix #"),
        (Rule::Price, "# euros .. de l|la heure|seance|journee"),
        (
            Rule::Price,
            "remunere|remuneree|remuneres|remunerees|paye|payee|payes|payees|facture|facturee .. # euros",
        ),
        (
            Rule::Price,
            "cout|tarif horaire|journalier|maximum|maximal|impose",
        ),
        (Rule::Penalty, "penalite|penalites"),
        (Rule::Penalty, "retenue|retenues .. en cas de retard"),
        (
            Rule::OnBehalf,
            "pour le compte de la|l|du metropole|ville|collectivite|departement|region|commune",
        ),
        (
            Rule::OnBehalf,
            "repondre|repondra|repondant aux besoins de nos|la|ses services|metropole|collectivite",
        ),
    ],
    innocent: &[
        "prestation|prestations sociale|sociales|familiale|familiales|legales|en|compensatoire",
        "prestation|prestations de compensation",
        "prestation|prestations de service ordinaire|unique",
        "prestation|prestations de la caf|msa",
        "$account .. montre|montrent|dit|disent|signale|compte|indique|constate|decrit|publie|paru",
        "$paying .. # euros par|de",
        "loyer|salaire|smic .. # euros par|de",
        "pretee|pretees|prete|preteront sera|seront .. ouvert|ouverte|ouverts",
        "$could .. .. $do|accompagner|former|sensibiliser|encadrer|recruter|suivre .. #",
        "ticket|billet|billets|entree|entrees|abonnement|loyer|cantine|piscine|bus|cinema .. tarif|prix",
        "tarif|prix .. reste|passe|monte|grimpe|double|devient",
        "paye|payee|payes|payees .. loyer|facture|amende",
        "$billing .. aux|a .. $person|usagers|adherents|adherentes|parents|visiteurs|locataires",
    ],
    sets: &[
        (
            "who",
            "vous|structure|structures|association|associations|candidat|candidats|partenaire|partenaires|porteur|porteurs|groupement|groupements|organisation|organisations|laureat|laureats",
        ),
        ("billing", "facturer|facturez|facturera|facturerez|factureront"),
        (
            "hired",
            "intervenant|intervenante|intervenants|intervenantes|animateur|animatrice|animateurs|animatrices|formateur|formatrice|formateurs|prestataire|prestataires|soumissionnaire|soumissionnaires",
        ),
        (
            "chosen",
            "retenu|retenue|retenus|retenues|selectionne|selectionnee|selectionnes|selectionnees",
        ),
        (
            "shall",
            "devra|devront|remettra|remettront|fournira|fourniront|assurera|assureront|realisera|realiseront",
        ),
        (
            "will",
            "prevoira|prevoiront|assurera|assureront|realisera|realiseront|organisera|organiseront|animera|animeront|interviendra|interviendront|proposera|proposeront|tiendra|tiendront|prevoirez|assurerez|realiserez|organiserez|animerez|interviendrez|proposerez|tiendrez",
        ),
        (
            "do",
            "organiser|distribuer|servir|creer|installer|planter|animer|assurer|realiser|proposer|tenir|conduire|mener|dispenser|programmer|donner|produire|livrer|executer|prevoir",
        ),
        (
            "act",
            "fresque|fresques|panier|paniers|arbres|panneaux|seance|seances|atelier|ateliers|intervention|interventions|repas|permanence|permanences|exemplaire|exemplaires|rendez|representation|representations|formation|formations|animation|animations|sortie|sorties|visite|visites|stage|stages|reunion|reunions|entretien|entretiens|maraude|maraudes|concert|concerts|spectacle|spectacles|consultation|consultations|session|sessions|cours|rencontres|evenements|diagnostics|journees",
        ),
        (
            "person",
            "personnes|jeunes|familles|menages|benevoles|eleves|participants|participantes|habitants|beneficiaires|enfants|seniors|salaries|stagiaires",
        ),
        ("account", "rapport|rapports|bilan|bilans|reporting|rendu|rendus"),
        (
            "handed",
            "transmis|envoye|envoyes|adresse|adresses|remis|fourni|fournis|rendu",
        ),
        (
            "works",
            "construction|renovation|amenagement|rehabilitation|refection|extension|demolition|agrandissement|isolation",
        ),
        ("building", "construire|renover|amenager|rehabiliter|agrandir"),
        (
            "supplies",
            "fourniture|fournitures|livraison|livraisons|pose|installation|achat|impression|plantation|distribution",
        ),
        (
            "paying",
            "coute|coutent|coutait|paient|payent|gagne|gagnent|depensent|touche|touchent",
        ),
        (
            "often",
            "mensuel|mensuels|trimestriel|trimestriels|semestriel|semestriels|hebdomadaire|hebdomadaires",
        ),
        (
            "procuring",
            "passer|passation|attribuer|attribue|attribution|procedure|procedures|lot|lots|offre|offres|titulaire|notification|notifie|consultation|avis|candidature|candidatures|present|cadre|objet|execution|code|conclure|prestations",
        ),
        (
            "could",
            "pu|su|peut|peuvent|pouvoir|pouvait|pouvaient|pourrait|permet|permettent|permis|reussi|parvient|parvenus|capable|capables|voulait|voulu|continue|continuent|habitude|venait|viennent|vient",
        ),
    ],
    numbers: "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|vingts|trente|quarante|cinquante|soixante|cent|cents|mille|dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine",
    denials: "pas|ni|sans|aucun|aucune|jamais|non",
};
