//! Sentences the guide was never mended on: written before its phrases, and kept apart to say how much of what nobody thought of
//! it finds. Whoever mends the phrases on one of these moves it to `meanings` and writes another one here.

/// What reads like a specification, a line each: French, Dutch and English.
pub const SPECIFICATIONS: &str = "\
Livraison hebdomadaire de 80 colis alimentaires. | Wekelijkse levering van 80 voedselpakketten. | Weekly delivery of 80 food parcels.
Les intervenants seront payés 25 € de l’heure. | De lesgevers krijgen 25 € per uur. | Trainers are paid €25 an hour.
Rénovation de la salle des fêtes sur une surface de 250 m². | Renovatie van de feestzaal over een oppervlakte van 250 m². | Renovation of the village hall over an area of 250 m².
Un compte rendu est envoyé chaque trimestre au service. | Elk kwartaal wordt een verslag naar de dienst gestuurd. | Each quarter a report is sent to the department.
L’équipe comptera deux animateurs à temps plein. | Het team telt twee voltijdse begeleiders. | The team will have two full-time facilitators.
";

/// What only describes a problem or says an aim.
pub const INNOCENT: &str = "\
La construction de la rocade a coupé le quartier en deux. | De bouw van de ring sneed de wijk in twee. | The construction of the ring road cut the neighbourhood in two.
Une place en crèche coûte 12 € par jour et par enfant. | Een plaats in de crèche kost 12 € per dag en per kind. | A place in a nursery costs €12 a day for each child.
Le rapport annuel de la caisse compte 300 familles sans solution de garde. | Het jaarverslag van de kas telt 300 gezinnen zonder opvang. | The yearly report of the fund counts 300 families without child care.
Nous cherchons comment donner envie de lire aux enfants de deux quartiers. | Wij zoeken hoe kinderen in twee wijken weer graag lezen. | We look for ways to make children of two neighbourhoods want to read.
La maison de quartier de 400 m² a fermé l’an dernier. | Het buurthuis van 400 m² sloot vorig jaar. | The community centre of 400 m² closed last year.
";
