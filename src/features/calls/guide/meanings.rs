//! Sentences that mean the same in French, Dutch and English, a line each: what the guide finds in one it finds in all.

use super::Rule;

/// What reads like a specification, and why.
pub const SPECIFICATIONS: &[(Rule, &str)] = &[
    (
        Rule::Contract,
        "\
Le cahier des charges est joint. | Het bestek is bijgevoegd. | The technical specification is attached.
La prestation débute en mars. | De dienstverlening begint in maart. | The contracted services begin in March.
Le prestataire nettoie les locaux. | De dienstverlener maakt de lokalen schoon. | The service provider cleans the rooms.
Cet appel d’offres est ouvert jusqu’au 3 mai. | Deze aanbesteding loopt tot 3 mei. | This call for tenders is open until 3 May.
Un bon de commande sera émis. | Er volgt een bestelbon. | A purchase order will follow.
Ce marché public comprend trois lots. | Deze overheidsopdracht telt drie percelen. | This public contract has three lots.
L’offre la mieux-disante l’emporte. | De economisch voordeligste offerte wint. | The most economically advantageous tender wins.
L’objet du marché est l’animation de la place. | Het voorwerp van de opdracht is de animatie op het plein. | The subject of the contract is the animation of the square.
Le donneur d’ordre suit le travail. | De opdrachtgever volgt het werk op. | The contracting authority follows the work.
Le soumissionnaire remet son offre avant midi. | De inschrijver dient de voordeligste offerte in. | The tenderer submits its bid before noon.
",
    ),
    (
        Rule::Order,
        "\
Les structures devront fournir un bilan. | De verenigingen moeten een balans voorleggen. | Organisations must provide an assessment.
Les livrables attendus sont un rapport et une vidéo. | De verwachte deliverables zijn een verslag en een video. | The expected deliverables are a report and a video.
L’association retenue assurera l’accueil. | De gekozen vereniging verzorgt het onthaal. | The selected association will run the reception.
Les animateurs doivent justifier d’un diplôme. | De begeleiders moeten een diploma voorleggen. | Facilitators must hold a diploma.
Remettre un rapport trimestriel au service. | Een driemaandelijks verslag bezorgen aan de dienst. | Submit a quarterly report to the department.
Le planning sera validé par le service. | De planning wordt goedgekeurd door de dienst. | The schedule will be approved by the department.
Le formateur devra être disponible le mardi. | De lesgever moet op dinsdag beschikbaar zijn. | The trainer must be free on Tuesdays.
Les missions confiées sont l’accueil et l’entretien. | De toevertrouwde taken zijn onthaal en onderhoud. | The assigned tasks are reception and upkeep.
Le titulaire devra rendre compte chaque mois. | De uitvoerder zal elke maand verslag uitbrengen. | The trainer shall report every month.
Le candidat retenu devra disposer d’une assurance. | De gekozen kandidaat moet over een verzekering beschikken. | The selected candidate must hold insurance.
Un bilan mensuel doit être remis. | Er moet maandelijks een verslag worden ingediend. | A monthly report must be submitted.
Un rapport mensuel est transmis au service. | De vereniging levert maandelijks een rapport. | A monthly report is sent to the department.
Le lieu sera ouvert du lundi au vendredi de 9 h à 17 h. | Het onthaal zal open zijn van maandag tot vrijdag van 9 tot 17 uur. | The reception will be open from Monday to Friday from 9 to 5.
",
    ),
    (
        Rule::Quantity,
        "\
Organiser 40 ateliers de cuisine par an. | 40 kookworkshops per jaar organiseren. | Organise 40 cooking workshops a year.
Le candidat proposera six séances par mois. | De kandidaat biedt zes sessies per maand aan. | The candidate will offer six sessions a month.
L’association tiendra trois permanences par semaine. | De vereniging houdt drie zitdagen per week. | The association will hold three drop-in sessions a week.
Quantité : 200 paniers par semaine. | Hoeveelheid: 200 manden per week. | Quantity: 200 baskets a week.
Distribuer 200 repas par jour. | 200 maaltijden per dag uitdelen. | Serve 200 meals a day.
Former une trentaine de bénévoles au numérique. | Een dertigtal vrijwilligers opleiden in het digitale. | Train some thirty volunteers in digital skills.
Accompagner 60 jeunes de 16 à 25 ans. | 60 jongeren van 16 tot 25 jaar begeleiden. | Support 60 young people aged 16 to 25.
Le rapport est remis en trois exemplaires. | Het verslag wordt in drie exemplaren ingediend. | The report is submitted in three copies.
La mission comprend trois réunions de suivi. | De opdracht omvat drie opvolgvergaderingen. | The assignment includes three follow-up meetings.
Les séances ont lieu à raison de deux heures par semaine. | De sessies vinden plaats naar rato van twee uur per week. | Sessions are held at the rate of two hours a week.
Nombre d’ateliers attendus : 40. | Aantal verwachte workshops: 40. | Number of workshops expected: 40.
Nombre minimum de participants : 12. | Minimumaantal deelnemers: 12. | Minimum number of participants: 12.
Volume annuel : 1 200 heures. | Jaarvolume: 1.200 uur. | Annual volume: 1,200 hours.
Au moins douze concerts par an sont donnés. | Er worden minstens twaalf concerten per jaar gegeven. | At least twelve concerts a year are given.
Il faudra prévoir douze ateliers de deux heures. | Er moeten twaalf workshops van twee uur voorzien worden. | Twelve workshops of two hours must be planned.
La structure interviendra deux fois par semaine. | De organisatie komt twee keer per week langs. | The organisation will come twice a week.
Planter 300 arbres avant l’hiver. | 300 bomen planten voor de winter. | Plant 300 trees before winter.
Vingt heures d’animation sont demandées. | Er wordt twintig uur animatie gevraagd. | Twenty hours of activities are requested.
Animer dix ateliers de couture dans les écoles. | Tien naaiworkshops geven in de scholen. | Lead ten sewing workshops in schools.
Vous assurerez deux permanences par semaine. | U verzorgt twee zitdagen per week. | You will run two drop-in sessions a week.
Le volume horaire est de 300 heures. | Het urenvolume bedraagt 300 uur. | The volume is 300 hours.
Construction d’un local de 400 m². | Bouw van een lokaal van 400 m². | Construction of a building of 400 m².
Fourniture et pose de 25 bancs en bois. | Levering en plaatsing van 25 houten banken. | Supply and fitting of 25 wooden benches.
",
    ),
    (
        Rule::Price,
        "\
Vous indiquerez un prix unitaire. | U vermeldt een eenheidsprijs. | State a unit price.
Le tarif est fixé à 50 euros par séance. | Het tarief is vastgelegd op 50 euro per sessie. | The price is set at 50 euros per session.
La séance est rémunérée 80 €. | De sessie wordt vergoed met 80 euro. | The session is paid 80 euros each.
Le coût horaire est de trente euros. | Het uurtarief bedraagt dertig euro. | The hourly rate is thirty euros.
Joindre le bordereau des prix. | Voeg de prijslijst toe. | Attach the price schedule.
Prix : 45 € de l’heure. | Prijs: 45 euro per uur. | Price: 45 euros an hour.
Le coût maximum est de 2 000 euros par mois. | De maximumprijs is 2.000 euro per maand. | The maximum price is 2,000 euros a month.
L’intervention est payée 300 euros. | Per interventie wordt 300 euro betaald. | Each visit is paid at a fee of 300 euros.
30 € par heure et par enfant. | 30 € per uur en per kind. | €30 per hour and per child.
",
    ),
    (
        Rule::Penalty,
        "\
Des pénalités de retard seront appliquées. | Bij vertraging gelden boetes. | Penalties for delay will apply.
Une retenue est faite en cas de retard. | Bij laattijdigheid wordt een bedrag ingehouden. | A sum is withheld in case of delay.
",
    ),
    (
        Rule::OnBehalf,
        "\
L’accueil est tenu pour le compte de la métropole. | Het onthaal gebeurt voor rekening van de metropool. | The reception is run on behalf of the metropolis.
Le projet répondra aux besoins de nos services. | Het project beantwoordt aan de behoeften van onze diensten. | The project will meet the needs of our departments.
Les actions sont menées pour le compte de la ville. | De acties gebeuren in opdracht van de stad. | Actions are carried out on behalf of the city.
",
    ),
];

/// What only looks like it.
pub const INNOCENT: &str = "\
Trois clubs ont fermé depuis 2019. | Drie clubs sloten sinds 2019. | Three clubs have closed since 2019.
Les associations tiennent trois permanences par semaine et s’épuisent. | Vrijwilligers houden drie zitdagen per week en raken uitgeput. | Volunteers hold three drop-in sessions a week and are worn out.
Le médecin vient deux fois par semaine. | De dokter komt twee keer per week. | The doctor comes twice a week.
Cet appel ne demande aucune prestation. | Deze oproep vraagt geen dienstverlening. | This call asks for no contracted services.
Les familles doivent fournir dix papiers. | Gezinnen moeten tien papieren voorleggen. | Families must provide ten papers.
L’an dernier, des voisins ont distribué 200 repas. | Vorig jaar deelden buren 200 maaltijden uit. | Last year neighbours gave out 200 meals.
Le prix du loyer a doublé. | De huurprijs is verdubbeld. | The price of rent has doubled.
Des amendes pleuvent sur ceux qui dorment dehors. | Wie buiten slaapt, krijgt boetes. | People who sleep outside get fines.
La métropole plante 300 arbres cet hiver. | De metropool plant deze winter 300 bomen. | The metropolis plants 300 trees this winter.
Nous avons réuni une trentaine de bénévoles. | Wij brachten een dertigtal vrijwilligers samen. | We brought together some thirty volunteers.
Les services publics de proximité ferment. | De openbare dienstverlening in de buurt sluit. | Local public services are closing.
Vous décidez combien d’ateliers, et si ce sont des ateliers. | U bepaalt hoeveel workshops, en of het workshops zijn. | You decide how many workshops, and whether they are workshops.
Trois écoles accueillent vingt enfants réfugiés. | Drie scholen vangen twintig gevluchte kinderen op. | Three schools welcome twenty refugee children.
Le bus passe deux fois par jour. | De bus rijdt twee keer per dag. | The bus runs twice a day.
Une association du quartier prête son four depuis dix ans. | Een vereniging uit de buurt leent al tien jaar haar oven uit. | A local association has lent its oven for ten years.
Deux cents repas sont jetés chaque jour à la cantine. | Elke dag worden tweehonderd maaltijden weggegooid in de schoolkantine. | Two hundred meals are thrown away every day at the canteen.
Les habitants paient 40 euros par mois de chauffage. | Bewoners betalen 40 euro verwarming per maand. | Residents pay 40 euros a month for heating.
Qui veut, apporte ses outils. | Wie wil, brengt zijn gereedschap mee. | Whoever wishes brings their tools.
Au moins dix familles ont quitté la rue. | Minstens tien gezinnen verlieten de straat. | At least ten families left the street.
La association du parc organise trois fêtes par an. | De vereniging van het park organiseert drie feesten per jaar. | The park association organises three parties a year.
Le rapport mensuel de l’Observatoire montre que les loyers montent. | Het maandelijkse rapport van het Observatorium toont dat de huur stijgt. | The monthly report of the Observatory shows that rents rise.
Les familles paient 30 € par heure et par enfant pour une garde le soir. | Gezinnen betalen 30 € per uur en per kind voor opvang in de avond. | Families pay €30 per hour and per child for care in the evening.
Un local de 400 m² est vide depuis trois ans. | Een lokaal van 400 m² staat al drie jaar leeg. | A building of 400 m² has stood empty for three years.
Les guichets ne sont ouverts que du lundi au vendredi de 9 h à 17 h. | De loketten zijn alleen open van maandag tot vrijdag van 9 tot 17 uur. | Counters are only open from Monday to Friday from 9 to 5.
Nous voulons que chaque enfant sache lire à dix ans. | Wij willen dat elk kind op tien jaar kan lezen. | We want every child to read at the age of ten.
";

/// Each meaning of such a table, in French, Dutch and English.
pub fn each(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().map(|line| line.split(" | ").collect())
}
