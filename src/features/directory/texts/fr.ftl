# Chargement des fichiers officiels.
import-done = { $file } ({ $kind }) : { $read ->
    [one] { $read } ligne lue
   *[other] { $read } lignes lues
 }, { $kept ->
    [one] { $kept } gardée
   *[other] { $kept } gardées
 }, { $rejected ->
    [one] { $rejected } refusée
   *[other] { $rejected } refusées
 } ; { $added ->
    [one] { $added } organisation nouvelle
   *[other] { $added } organisations nouvelles
 }, { $changed ->
    [one] { $changed } modifiée
   *[other] { $changed } modifiées
 }, { $missing ->
    [one] { $missing } absente de ce fichier
   *[other] { $missing } absentes de ce fichier
 }.
entries-apart = { $entry } est désormais une organisation à part, de clé { $key } ; aucun fichier ne l’y réunira.
entries-together = { $one } et { $other } sont désormais une seule organisation.
entries-not-theme = Le thème { $theme } lui est retiré, et les mots ne le lui redonneront pas.
entries-theme = Les mots peuvent lui redonner le thème { $theme } : « tisserand recompute ».
joining-form = « { $entry } » ne désigne aucune inscription : écrivez son répertoire et son numéro, comme sirene:123456789 ou rna:W595012345.
joining-unknown = Aucune inscription n’a le numéro « { $entry } ».
joining-withheld = L’organisation de « { $entry } » n’est pas publiée, à la demande de quelqu’un : publiez-la d’abord.
joining-alone = « { $entry } » est la seule inscription de son organisation : il n’y a rien dont la séparer.
joining-rna = « { $entry } » est du RNA, qui donne son adresse à l’organisation : séparez plutôt l’autre inscription.
joining-both-live = « { $one } » et « { $other } » vivent côte à côte dans un même répertoire : ce sont deux organisations.
joining-both-acted-for = Des personnes agissent pour « { $one } » et pour « { $other } » : tant que les deux ont des mandats en cours, elles ne sont pas réunies. Écrivez-leur : quand les mandats de l’une des deux auront pris fin, répondez à nouveau.
joining-both-stand = « { $one } » et « { $other } » siègent toutes deux à une même séance, ou ont toutes deux une part dans une même convention ou un même compte rendu : ce que chacune y a dit ou signé reste sien, elles ne sont donc pas réunies.
joining-already = « { $one } » et « { $other } » sont déjà une seule organisation.
joining-by-number = Le numéro d’un répertoire réunit « { $one } » et « { $other } » : séparez l’inscription de son organisation par « tisserand entries apart ».
joining-no-link = Aucun rapprochement n’a le numéro { $link }.
joining-meanwhile = Quelqu’un d’autre s’est prononcé entre-temps sur le rapprochement { $link } : regardez-le à nouveau. Rien n’a changé.
joining-said = Cela a déjà été dit du rapprochement { $link }.
joining-nothing = Personne ne s’est prononcé sur le rapprochement { $link } et les indices ne l’ont pas réuni : il n’y a rien à annuler.
correcting-no-theme = Il n’y a pas de thème « { $theme } ». Les thèmes sont : { $known }.
correcting-not-given = Les mots de « { $key } » ne lui ont pas donné le thème { $theme } : rien n’a changé. Ce que disent un répertoire ou ses membres se corrige chez eux.
correcting-not-said = Personne n’a dit de « { $key } » que le thème { $theme } est faux.
withholding-unknown = Aucune organisation n’a la clé « { $key } » : c’est la fin de l’adresse de sa page, après le dernier tiret.
withholding-already = L’organisation « { $key } » n’est déjà plus publiée.
withholding-published-already = L’organisation « { $key } » est déjà publiée.
links-counts = { $waiting } rapprochements attendent que quelqu’un les regarde ; { $evidence } réunis d’après les indices, { $same } réunis et { $apart } séparés par des personnes.
links-said-same = Rapprochement { $link } : c’est la même organisation.
links-said-not-same = Rapprochement { $link } : ce n’est pas la même ; rien ne les réunira.
links-said-undo = Rapprochement { $link } : annulé ; il attend que quelqu’un se prononce.
recompute-next = Ensuite : « tisserand recompute ». Les rapprochements entre répertoires, les thèmes tirés des mots et à qui sont les subventions suivent de ce qui a été chargé.
recompute-links = Rapprochements : { $joined } paires réunies d’après les indices ; { $waiting } attendent que quelqu’un les regarde (« tisserand links »).
recompute-parties = Subventions : { $without } financeurs et bénéficiaires sans numéro connu ici, dont { $recognised } reconnus d’après le nom et le lieu.
recompute-themes = Thèmes : appris de { $learned } organisations dont le registre les donne ; { $without } n’en ont pas, dont { $inferred } en reçoivent d’après leurs mots.
import-report = Le détail ligne par ligne : { $file }
import-folder = { $file } est un dossier : donnez les fichiers qu’il contient.
import-absent = { $file } n’existe pas.
import-address = { $file } est une adresse : téléchargez d’abord le fichier. « tisserand setup » va chercher les fichiers officiels.
import-unreadable = { $file } ne peut pas être lu : { $error }
import-refused = { $file } est refusé, rien n’a changé. { $why }
    .within = { $file } est refusé, rien n’a changé. Voici pourquoi, pour { $member }. { $why }
import-no-enterprise = { $file } est refusé, rien n’a changé. Aucune entreprise de la BCE n’est encore ici : chargez d’abord enterprise.csv, ou l’archive entière.
import-loss = { $file } est refusé, rien n’a changé. Il ferait disparaître { $lost } des { $held } inscriptions que ses fichiers précédents contenaient, plus d’une sur dix. S’il est complet, relancez avec --accept-loss.
import-no-contour = { $file } est refusé, rien n’a changé. Aucun contour n’y porte le code d’une commune du territoire.
import-older-communes = { $file } est refusé, rien n’a changé. Il donne pour des communes { $n } communes qui ont depuis rejoint une autre : il est plus ancien que la liste du programme.
import-cut-communes = { $file } est refusé, rien n’a changé. Il ne dit rien de { $n } des { $known } communes que le programme connaît, plus d’une sur dix. S’il ne doit pas en contenir plus, relancez avec --accept-loss : les autres restent comme elles sont.
import-communes-and-more = { $file } est refusé, rien n’a changé. Il contient une liste de communes et autre chose à côté : décompressez-le, et donnez ses fichiers l’un après l’autre.
report-file = fichier
report-line = ligne
report-column = colonne
report-value = valeur
report-reason = raison
report-kept = gardée
report-yes = oui
report-no = non
reject-place-uncertain = le code postal et le nom désignent plusieurs communes : lieu incertain
reject-duplicate-number = ce numéro est déjà sur une autre ligne du fichier : la première est gardée
reject-older-than-held = le registre actuel, déjà chargé, dit mieux de cette association
reject-commune-unknown = ce contour n’est pas celui d’une commune du territoire
reject-geometry-missing = ce contour n’a pas de polygone
reject-contour-twice = le fichier dessine déjà cette commune autrement : ce contour est laissé de côté, le premier vaut
reject-commune-new = cette commune est nouvelle : les fichiers suivants la trouvent
reject-commune-renamed = cette commune porte un autre nom
reject-commune-merged = cette commune fait désormais partie d’une autre : ses organisations y vont
reject-commune-unlisted = la liste ne dit rien de cette commune : elle reste comme elle était
reject-commune-event-stands = des événements chargés avant disent que cette commune fait partie d’une autre, la liste dit le contraire : elle en fait partie jusqu’au chargement d’événements qui l’annulent
start-first = Premier démarrage : création de la base et du registre de démonstration (organisations fictives).
start-index = L’index n’est pas à jour : reconstruction.
start-ready = Tisserand est prêt : ouvrez { $address } dans un navigateur.
start-mail = Les courriels sont écrits dans { $folder } : aucun serveur de courrier n’est configuré (voir « smtp » dans docs/operating.md).

# Pourquoi une ligne est refusée ou remarquée.
reject-wrong-number-of-fields = la ligne n’a pas autant de cases que l’en-tête
reject-unclosed-quote = un guillemet ouvert n’est jamais refermé
reject-cut-short = le fichier s’arrête au milieu de cette ligne : il a sans doute été coupé, et la suite manque
reject-record-too-long = la ligne est trop longue
reject-missing-number = le numéro manque
reject-malformed-number = ce n’est pas un numéro du répertoire
reject-missing-name = le nom manque
reject-stray-quote = un guillemet isolé dans un texte : sa place peut être fausse
reject-other-encoding = un mot écrit dans un autre encodage que le reste du fichier
reject-control-characters = des caractères invisibles ont été retirés
reject-malformed-date = ce n’est pas une date
reject-implausible-date = cette date ne peut pas être vraie
reject-malformed-siret = ce n’est pas un SIRET valable
reject-siren-for-siret = un SIREN à la place d’un SIRET : lu comme SIREN
reject-spreadsheet-number = un tableur a changé le numéro en quantité : ses chiffres sont perdus
reject-lost-zeros = le numéro avait perdu ses zéros de tête : remis, car la clé de contrôle concorde
reject-contradictory-numbers = deux numéros de la ligne se contredisent
reject-malformed-rna = ce n’est pas un numéro du RNA
reject-malformed-kbo = ce n’est pas un numéro d’entreprise
reject-unknown-code = ce code n’est pas dans la liste du répertoire
reject-unknown-personality = la ligne ne dit pas s’il s’agit d’une personne physique : laissée de côté
reject-malformed-legal-form = ce n’est pas un code de forme juridique
reject-malformed-activity = ce n’est pas un code d’activité
reject-malformed-json = ce n’est pas du JSON bien formé
reject-unknown-shape = ce JSON n’est pas celui d’une association
reject-wrong-type = cette valeur n’est pas de la sorte attendue
reject-two-living-numbers = partage un numéro avec une autre inscription vivante du même registre : les deux restent séparées
reject-told-apart = quelqu’un a dit que ce n’est pas la même organisation que celle qui partage son numéro : les deux restent séparées
reject-ordinary-company = entreprise hors de l’économie sociale : laissée de côté
reject-not-a-head-office = établissement qui n’est pas un siège : laissé de côté
reject-closed-establishment = établissement fermé : laissé de côté
reject-unit-not-held = établissement d’une unité qui n’est pas ici : chargez d’abord les unités légales
reject-enterprise-not-held = nom ou adresse d’une entreprise qui n’est pas ici : laissé de côté
reject-not-used-yet = ligne reconnue, dont rien n’est utilisé
reject-no-name-yet = entreprise sans nom connu : chargez aussi le fichier des dénominations
reject-not-published = son registre n’en publie rien : ce qui en était connu n’est plus montré
reject-natural-person = personne physique : laissée de côté
reject-granted-person = ligne de subvention d’une personne physique, connue à son numéro : son nom et l’objet sont effacés
reject-person-untold = financeur ou bénéficiaire connu par son seul numéro, dont rien ici ne dit s’il est celui d’une personne physique : chargez les unités de Sirene ou les entreprises de la BCE
reject-contact-detail = téléphone ou adresse électronique : laissé de côté
reject-missing-beneficiary = il n’est pas dit qui reçoit
reject-missing-funder = il n’est pas dit qui donne
reject-not-awarded = la demande n’a pas été accordée
reject-missing-amount = le montant manque
reject-malformed-amount = ce n’est pas un montant
reject-ambiguous-amount = ce montant se lit de deux façons
reject-other-currency = montant dans une autre monnaie que l’euro
reject-rounded-amount = montant arrondi au centime
reject-amount-with-exponent = montant écrit avec un exposant : un tableur a pu perdre des chiffres
reject-implausible-amount = montant plus grand qu’aucune subvention
reject-negative-amount = montant négatif : correction ou somme rendue
reject-refused-amount = montant que le fichier lui-même écarte
reject-mended-number = numéro abîmé, réparé : ses chiffres de contrôle le prouvent
reject-reversed-period = période qui finit avant de commencer
reject-open-period = période sans date de fin
reject-malformed-year = ce n’est pas une année
reject-malformed-share = ce n’est pas une part, ou son unité est incertaine
reject-dragged-share = parts qui montent de ligne en ligne : une cellule a été étirée
reject-lost-characters = lettres détruites avant la publication
reject-unknown-word = ce mot n’est pas de ceux que sa colonne attend
reject-total-differs = le total n’est pas la somme du détail, qui seul compte
reject-total-line = ligne de total, dont le détail est compté
reject-malformed-theme = ce n’est pas un code de la nomenclature
reject-malformed-postcode = ce n’est pas un code postal
reject-malformed-commune-code = ce n’est pas un code de commune
reject-unknown-position = situation inconnue
reject-unknown-grouping = type de groupement inconnu
reject-missing-successor = l’association continue sous un nouveau numéro, qui manque
reject-address-as-website = une adresse électronique à la place d’un site : gardée hors des pages publiques

# Pourquoi un fichier entier est refusé.
refused-empty = Il est vide.
refused-no-table = Cette archive ne contient aucun tableau.
refused-binary = Ce n’est pas un tableau que nous savons lire.
refused-document = C’est un document (PDF, Word) : il faut le tableau lui-même, en CSV.
refused-spreadsheet = C’est un classeur de tableur : enregistrez-le d’abord en CSV.
refused-web-page = C’est une page web, pas un tableau : le téléchargement a échoué.
refused-utf-16 = Il est enregistré en « Unicode » (UTF-16) : enregistrez-le en « CSV UTF-8 ».
refused-unknown-columns = Sa première ligne ne nomme les colonnes d’aucun fichier connu. On y lit : { $detail }.
    .missing = Des colonnes y manquent, ou portent un autre nom : { $detail }.
refused-unknown-json = C’est du JSON, mais d’aucun répertoire connu.
    .named = C’est du JSON, mais d’aucun répertoire connu ; on y trouve : { $detail }.
refused-unknown-parquet = C’est un tableau Parquet, mais ses colonnes ne sont celles d’aucun fichier que nous connaissons.
refused-no-drawing = Ce n’est ni une collection GeoJSON ni une topologie TopoJSON.
refused-no-degrees = Ses points ne sont pas en degrés : convertissez-le en longitude et latitude (WGS 84).
refused-duplicate-column = Deux colonnes y portent le même nom : { $detail }.
refused-header-too-long = Sa première ligne est trop longue pour un en-tête.
refused-nested-archive = C’est une archive dans une archive : ouvrez-la d’abord.
refused-encrypted = Il est protégé par un mot de passe.
refused-unsupported-method = Il est compressé d’une façon que nous ne lisons pas.
refused-truncated = Il s’arrête avant la fin : le téléchargement a été coupé.
refused-corrupt = Il est abîmé.
refused-too-damaged = Ses guillemets sont trop abîmés pour le lire sans deviner.
refused-too-many-members = Il contient trop de fichiers.
refused-member-too-large = Un fichier y est trop gros.
refused-too-large = Une fois ouvert, il est trop gros.
refused-ratio = Il se dilate trop pour être honnête : c’est peut-être un piège.
refused-unreadable = Il ne peut pas être lu.

error-invalid-query = L’adresse de cette recherche est abîmée. Repartez de la recherche.
error-invalid-km = La distance doit être comprise entre 0,1 et 1 000 kilomètres.
error-invalid-founded = L’année de création doit être une année, comme 1998, ou une période, comme 1990-1999.
error-invalid-dissolved = L’année de dissolution doit être une année, comme 1998, ou une période, comme 1990-1999.
error-invalid-within = Une recherche porte sur le territoire (within=territory) ou partout (within=all).
error-invalid-sort = Cet ordre n’existe pas : relevance, name, date ou distance.
error-invalid-limit = Une page contient de 1 à 100 résultats.
error-invalid-near = Cette commune n’existe pas, ou nous ne savons pas où elle est.

# L’interface pour les programmes, et la page qui la décrit.
error-invalid-lang = Les langues sont fr, nl et en.
error-invalid-parameter = Cette adresse contient un paramètre inconnu. Les paramètres sont décrits sur /fr/api.
api-title = API et données ouvertes
api-lede = Tout ce que montrent les pages se lit aussi par une machine, sans compte ni clé.
api-fact-address = Adresse
api-fact-description = Description
api-fact-rate = Rythme
api-fact-licence = Licence
api-rate = { $n } requêtes par seconde et par visiteur
api-licence = celle de chaque source
api-endpoints = Ce que l’on peut demander
api-parameters = Paramètres de { $path }
api-parameter-name = Nom
api-parameter-sort = Valeur
api-parameter-meaning = Sens
api-sort-text = une valeur
api-sort-several = une ou plusieurs valeurs (répéter le paramètre)
api-sort-number = un nombre
api-example = Exemple pour { $path }
api-get-organisations = La même recherche que la page, avec les mêmes filtres, et les chiffres de chaque filtre.
api-get-organisation = Une organisation, ses numéros dans les registres et l’origine de ce que l’on en dit.
api-get-organisations-csv = Tout le résultat de la recherche, dans un tableau. Un texte qu’un tableur prendrait pour une formule commence par une apostrophe.
api-get-organisations-json = Tout le résultat de la recherche, en un document.
api-get-organisations-parquet = Tout le résultat de la recherche, en colonnes, pour les programmes qui en lisent beaucoup : les colonnes du tableau.
api-get-organisations-ndjson = Tout le résultat de la recherche, une organisation par ligne.
api-get-organisations-geojson = Tout le résultat de la recherche, pour une carte : chaque point est le centre d’une commune, jamais une adresse.
api-get-themes = Les thèmes du territoire et le nombre d’organisations de chacun.
api-get-communes = Les communes du territoire et le nombre d’organisations de chacune.
api-get-sources = Les fichiers chargés : leur registre, leur date, leur licence, et ce que leurs lignes sont devenues.
api-get-complete = Des propositions pendant que l’on écrit.
api-get-openapi = La description de cette interface, pour les programmes.
api-with-q = Les mots cherchés ; entre guillemets, ils se suivent. Les fautes de frappe sont pardonnées.
api-with-theme = Thème, tel que le nomme /api/v1/themes.
api-with-founded = Année de création : « 1998 », « 1990-1999 », « -2009 », « known » (connue), « unknown » (inconnue).
api-with-dissolved = Année de dissolution, écrite de même.
api-with-commune = Commune du siège : code INSEE ou NIS ; pour les subventions, aussi ce qui réunit des communes, ou un côté de la frontière.
api-with-kind = Sorte d’organisation : association, foundation, company, public_body ou other.
api-with-legal-form = Forme juridique.
api-with-state = État : active, dissolved, removed ou unknown.
api-with-source = Registre : rna, demonstration…
api-with-side = Côté de la frontière.
api-with-capacity = Ce que des organisations sont pour les autres : funder, support_structure, network, pole, organiser, research, ess.
api-with-area = Périmètre d’action déclaré.
api-with-age = Âge en années : 0-1, 2-4, 5-9, 10-19, 20-49, 50+ ou unknown.
api-with-near = Code de la commune autour de laquelle chercher.
api-with-km = Kilomètres autour d’elle : 10 si l’on ne dit rien.
api-with-within = territory pour le seul territoire ; partout si l’on ne dit rien.
api-with-sort = Ordre : relevance, name, date ou distance. Les fichiers ont toujours le même ordre.
api-with-limit = Nombre de résultats par page, de 1 à 100 : 20 si l’on ne dit rien. Les fichiers les donnent tous.
api-with-cursor = La valeur « next » de la page précédente.
api-with-lang = Langue des libellés et des adresses : fr, nl ou en.
api-with-id = La clé de l’organisation, ou la fin de l’adresse de sa page.
api-rules = À savoir
api-rule-paging = Une page de résultats donne « next » : rendez-le comme cursor pour lire la suite. Il n’y a pas de limite au nombre de pages.
api-rule-language = Les libellés suivent lang, sinon la langue du navigateur (Accept-Language).
api-rule-kept = Chaque réponse porte un ETag : renvoyez-le dans If-None-Match, et une réponse inchangée ne coûte rien (304).
api-rule-errors = Une erreur est un document « problem » (RFC 9457) qui dit quoi faire.
api-rule-browsers = Les scripts de n’importe quel site peuvent lire ces données.
api-rule-persons = Aucune adresse électronique n’est donnée, et les personnes nommées dans une adresse sont masquées.
api-rule-feed = Toute recherche se suit aussi par un flux Atom : /fr/organisations.atom avec les mêmes paramètres.
api-reconcile = Rapprocher un tableau dans OpenRefine (API de réconciliation 0.2)

# Le flux d’une recherche.
feed-title = Organisations : { $what }
feed-everything = toutes
feed-subtitle = Les dernières organisations entrées ou modifiées dans les registres, parmi celles que trouve cette recherche.
feed-fictitious = Organisations fictives, pour la démonstration.

# Pages : ce que disent les pages de l’annuaire.
pages-and = et
pages-colon = {" : "}
pages-you-are-here = Vous êtes ici
pages-organisations = Dernières inscrites ou modifiées
pages-see-all = { $n ->
    [one] Voir l’organisation
   *[other] Voir les { $n } organisations
 }
count-unseen = aucun répertoire chargé
count-organisations = { $n ->
    [0] Aucune organisation
    [one] { $n } organisation
   *[other] { $n } organisations
 }

# Recherche et résultats.
search-label = Chercher une organisation, une activité, un lieu
search-button = Chercher
search-suggestions = Suggestions
results-for = pour « { $q } »
results-inside = dans le territoire
results-everywhere = partout
results-at = à { $place }
results-near = à moins de { $km } km de { $place }
results-around = Autour de { $place }
results-founded = Création en { $year }
    .until = Création jusqu’en { $to }
    .since = Création depuis { $year }
    .between = Création de { $year } à { $to }
    .known = Année de création connue
    .unknown = Année de création non connue
results-dissolved = Dissolution en { $year }
    .until = Dissolution jusqu’en { $to }
    .since = Dissolution depuis { $year }
    .between = Dissolution de { $year } à { $to }
    .known = Année de dissolution connue
    .unknown = Année de dissolution non connue
results-corrected = Rien ne contient tous les mots « { $q } ». Voici ce que donne « { $instead } ».
results-search-everywhere = { $n ->
    [one] Chercher partout : { $n } organisation
   *[other] Chercher partout : { $n } organisations
 }
results-search-inside = { $n ->
    [0] Dans le territoire seulement : aucune
    [one] Dans le territoire seulement : { $n } organisation
   *[other] Dans le territoire seulement : { $n } organisations
 }
results-search-around = { $n ->
    [one] Autour de { $place } : { $n } organisation
   *[other] Autour de { $place } : { $n } organisations
 }
results-next = { $n ->
    [one] La suivante
   *[other] Les { $n } suivantes
 }
results-shown = { $shown } sur { $n }
results-shown-later = suite de la liste, { $n } en tout
pager-label = Suite de la liste
pager-start = Revenir au début
chips-label = Filtres choisis
chips-remove = Retirer le filtre :
chips-clear = Tout effacer
views-label = Affichage
view-list = Liste
view-map = Carte
view-table = Tableau
sort-label = Trier par
sort-relevance = pertinence
sort-name = nom
sort-date = date
sort-distance = distance
facets-title = Affiner
facet-chosen = { $n ->
    [one] { $n } choisi
   *[other] { $n } choisis
 }
facet-others = { $n ->
    [one] { $n } autre
   *[other] Les { $n } autres
 }
facet-also = Ajouter aussi
facet-theme = Thème
facet-commune = Commune
facet-kind = Nature
facet-legal-form = Forme juridique
facet-side = Côté de la frontière
facet-age = Ancienneté
facet-state = État
facet-source = Source
facet-area = Périmètre d’action
facet-capacity = Rôle pour les autres
facet-none = { $facet } : non connu
kind-association = Association
kind-foundation = Fondation
kind-company = Entreprise
kind-public-body = Organisme public
kind-other = Autre
state-active = en activité
state-dissolved = dissoute
state-removed = radiée du registre
state-unknown = état inconnu
age-0-1 = Moins de 2 ans
age-2-4 = 2 à 4 ans
age-5-9 = 5 à 9 ans
age-10-19 = 10 à 19 ans
age-20-49 = 20 à 49 ans
age-50-more = 50 ans et plus
age-unknown = Date inconnue
source-rna = RNA (répertoire national des associations)
    .short = RNA
source-demonstration = Registre de démonstration
    .short = registre de démonstration
source-sirene = Sirene (répertoire des entreprises et des établissements)
    .short = Sirene
source-kbo = BCE (Banque-Carrefour des entreprises de Belgique)
    .short = BCE
source-vl = Verenigingsregister (registre flamand des associations)
    .short = Verenigingsregister
source-pole = Pôle de coopération, selon sa propre page
    .short = le pôle lui-même
source-declared = Déclaré par ses membres
    .short = déclaré par ses membres
source-stated = Recopié d’un papier par un agent
    .short = recopié d’un papier par un agent
source-grants = Subventions passées, publiées par les financeurs
    .short = subventions
source-contours = Contours des communes
    .short = contours
source-cog = Code officiel géographique (communes de France)
    .short = communes
hit-since = { $kind }, depuis { $from }
hit-from-to = { $kind }, de { $from } à { $to }
hit-distance = à { $km } km
hit-themes-inferred = { $themes } (d’après ses mots)
hit-place-uncertain = { $place } (lieu incertain)
hit-place-unknown = Lieu inconnu
take-title = Garder ce résultat
take-csv = CSV (tableur)
take-json = JSON
take-ndjson = NDJSON
take-geojson = GeoJSON (carte)
take-parquet = Parquet (colonnes)
take-atom = Suivre par un flux Atom
take-permalink = Adresse permanente
take-copy = Copier l’adresse
take-copied = Adresse copiée
empty-ways = Quelques pistes :
empty-everywhere = { $n ->
    [one] chercher partout : { $n } organisation
   *[other] chercher partout : { $n } organisations
 }
empty-without = { $n ->
    [one] retirer le filtre « { $filter } » : { $n } organisation
   *[other] retirer le filtre « { $filter } » : { $n } organisations
 }
empty-farther = { $n ->
    [one] aller jusqu’à { $km } km de { $place } : { $n } organisation
   *[other] aller jusqu’à { $km } km de { $place } : { $n } organisations
 }
empty-no-filter = { $n ->
    [one] retirer tous les filtres : { $n } organisation
   *[other] retirer tous les filtres : { $n } organisations
 }
empty-other-words = essayer d’autres mots, plus courts ou moins nombreux.
empty-absent = Une association que vous connaissez n’est pas là ? Elle n’est peut-être pas déclarée sous ce nom.
empty-sources = Ce que contiennent les registres

# Carte.
map-title = Carte
map-where = Où elles sont
map-skip = Passer la carte
map-scroll = Carte des communes, à faire défiler
map-hint = Parcourez les communes
map-legend = Nombre d’organisations
map-sides = Côtés de la frontière
map-caption = Une tuile par commune, près de sa place. La couture pointillée sépare les territoires.
    .drawn = Les communes telles qu’elles sont dessinées sur le terrain. Les plus petites se lisent mieux sur les tuiles ou dans le tableau.
map-table = Voir le tableau
map-range = { $from } à { $to }
map-and-more = { $from } et plus
map-drawings = Dessin de la carte
map-tiles = Tuiles
map-contours = Contours
map-undrawn = { $n ->
    [one] Une commune n’a pas de contour ici : elle est dans les tuiles et dans le tableau.
   *[other] { $n } communes n’ont pas de contour ici : elles sont dans les tuiles et dans le tableau.
 }
map-away = { $n ->
    [one] { $n } organisation n’est pas sur la carte : sa commune est inconnue ou hors du territoire.
   *[other] { $n } organisations ne sont pas sur la carte : leur commune est inconnue ou hors du territoire.
 }
map-table-title = Le tableau des communes
map-table-caption = Organisations trouvées dans chaque commune
map-column-found = Trouvées

# Accueil.
home-title = Qui fait quoi, et où
home-heading = Qui fait quoi, et où, de part et d’autre de la frontière
home-lede = Tisserand rassemble les associations et leurs partenaires d’après les registres officiels, pour se connaître et construire ensemble. { $territory }.
home-search = Que cherchez-vous ?
    .hint = Un nom, une activité, une commune : « jardin partagé », « { $commune } », « vélo »
home-fictitious = fictives, pour la démonstration
home-in-territory = dans le territoire
home-elsewhere = { $n ->
    [one] et { $n } ailleurs
   *[other] et { $n } ailleurs
 }
home-communes-fr = { $n } en France
home-communes-be = { $n } en Belgique
home-nobody-here = { $n ->
        [one] Les registres chargés ne contiennent personne sur ce territoire, et une organisation ailleurs. Pour voir celles d’ici, l’exploitant du site doit charger les registres de ses communes.
       *[other] Les registres chargés ne contiennent personne sur ce territoire, et { $n } organisations ailleurs. Pour voir celles d’ici, l’exploitant du site doit charger les registres de ses communes.
    }
    .link = Chercher ailleurs
home-themes = une organisation peut en avoir plusieurs
home-updated = Registres du
home-never = pas encore
home-now = En ce moment
home-sources = Voir les sources
home-by-theme = Par thème
home-by-commune = Par commune
home-yours = Votre association est ici ?
    .explanation = Cherchez-la ci-dessus : sur sa page, vous pouvez dire que vous agissez pour elle, la présenter avec vos mots et répondre à des appels avec d’autres. Ce qui est écrit vient des registres publics ; une erreur se signale, une donnée personnelle peut ne plus être affichée.
    .link = Signaler une erreur ou demander un retrait

# Thèmes.
themes-lede = Chaque thème rassemble des organisations de toutes les communes et de tous les registres.
theme-lede = { $n ->
    [0] Aucune organisation pour l’instant.
    [one] { $n } organisation, dans { $communes } commune.
   *[other] { $n } organisations, dans { $communes ->
        [one] { $communes } commune.
       *[other] { $communes } communes.
    }
 }
theme-with = Thèmes qui l’accompagnent
    .none = Aucune organisation de ce thème n’en a un autre.
    .explanation = Nombre d’organisations qui ont les deux thèmes.
theme-from = D’où vient ce thème
    .explanation = Les registres classent les organisations par codes. Une table publiée avec le logiciel traduit ces codes en thèmes ; elle peut se tromper, et se corrige. Sans code, des thèmes peuvent être déduits des mots du nom et de l’objet ; les listes et la page de l’organisation le disent.

# Communes.
communes-lede = Les { $n } communes du territoire, de chaque côté de la frontière.
commune-lede = { $n ->
    [0] Aucune organisation connue pour l’instant.
    [one] { $n } organisation. Ce qui s’y croise, et avec quels voisins.
   *[other] { $n } organisations, { $themes } thèmes. Ce qui s’y croise, et avec quels voisins.
 }
communes-unseen = { $n ->
    [one] Pour { $n } commune, marquée –, aucun répertoire n’a été chargé : personne n’y a regardé.
   *[other] Pour { $n } communes, marquées –, aucun répertoire n’a été chargé : personne n’y a regardé.
 }
commune-unseen = { $n ->
    [0] Aucun répertoire de ce lieu n’a été chargé : on ne sait pas ici combien d’organisations s’y trouvent.
    [one] Aucun répertoire de ce lieu n’a été chargé. { $n } organisation est connue par ailleurs ; il y en a sûrement d’autres.
   *[other] Aucun répertoire de ce lieu n’a été chargé. { $n } organisations sont connues par ailleurs ; il y en a sûrement d’autres.
 }
commune-dissolved = { $n ->
    [one] dont { $n } dissoute
   *[other] dont { $n } dissoutes
 }
commune-of-themes = sur { $n }
commune-by-seat = Les organisations sont comptées là où elles ont leur siège. Les autres lieux où l’une d’elles travaille sont sur sa page, quand son registre les dit.
commune-population = Habitants
commune-population-in = en { $year }
commune-around = Communes les plus proches
commune-across = { $n ->
    [0] toutes du même côté de la frontière
    [one] dont { $n } de l’autre côté de la frontière
   *[other] dont { $n } de l’autre côté de la frontière
 }
commune-crossings = Ce qui se croise
    .explanation = Chaque nœud compte les organisations d’un thème, ici et dans les communes les plus proches. Suivez une ligne pour trouver avec qui faire ensemble.
commune-weave-caption = Organisations par thème, à { $place } et dans les communes les plus proches
commune-none = aucune
commune-pairs = Deux thèmes à la fois
    .explanation = Des organisations d’ici qui relient déjà deux secteurs.
commune-empty = Aucun registre chargé n’y place d’organisation.
    .unseen = Aucun répertoire de ce lieu n’a été chargé : personne n’y a regardé.
commune-near = Chercher autour de { $place }

# Organisation.
organisation-quote =
    .open = {"« "}
    .close = {" »"}
organisation-own-words = Objet tel qu’elle l’a écrit :
organisation-acting = Vous agissez pour cette organisation
organisation-no-words = Aucun registre n’en dit l’objet.
organisation-dissolved-on = le { $date }
organisation-registers = Ce que disent les registres
organisation-name = Nom
organisation-nature = Nature
organisation-seat = Siège
organisation-elsewhere = Travaille aussi à
organisation-elsewhere-all = { $n ->
    [one] { $n } lieu
   *[other] { $n } lieux
 }
organisation-elsewhere-more = { $n ->
    [one] et { $n } autre lieu
   *[other] et { $n } autres lieux
 }
organisation-place-uncertain = Commune incertaine
organisation-place-unknown = Commune inconnue
organisation-candidates = Peut-être :
organisation-themes-from = d’après les codes du registre
organisation-theme-because = d’après { $words }
organisation-themes-inferred = déduit de ses mots, sans code du registre ; signalez-nous une erreur
organisation-no-theme = Aucun : le registre ne donne pas de code, ou un code trop vague.
organisation-no-area = Non déclaré : seul le siège est connu, et l’on agit souvent plus loin.
organisation-founded = Création
organisation-updated = Dernier changement
organisation-numbers = Identifiants
organisation-no-number = Aucun numéro connu
organisation-numbers-from = chacun avec le premier fichier chargé ici qui le donne
organisation-entries = { $n ->
    [one] Son inscription
   *[other] Ses inscriptions, registre par registre
 }
    .explanation = Une organisation peut être inscrite à plusieurs registres. Voici ce que dit chacun, et pourquoi ces inscriptions sont réunies ici.
organisation-entry-missing = ne figure plus au registre
organisation-entry-updated = modifiée le { $date }
organisation-social-economy = se déclare de l’économie sociale et solidaire
organisation-staff-none = sans salarié
organisation-staff = { $n ->
    [one] { $n } salarié
   *[other] { $n } salariés
 }
organisation-staff-between = { $least } à { $most } salariés
organisation-staff-over = { $n } salariés ou plus
organisation-joined-alone = C’est sa seule inscription.
organisation-joined-first = C’est l’inscription à laquelle les autres se rattachent.
organisation-joined-number = Réunie parce que ce registre donne le numéro { $scheme } { $value }.
organisation-joined-succession = Le registre dit que ce numéro est devenu { $scheme } { $value }.
organisation-joined-link = Réunie parce que les noms et les lieux concordent.
organisation-joined-said = Réunie par une personne qui a regardé les deux.
organisation-website = Site
organisation-unsaid = Le registre ne le dit pas
organisation-nearby = Mêmes thèmes, alentour
organisation-nearby-all = { $n ->
    [one] Voir l’organisation en activité à moins de { $km } km
   *[other] Voir les { $n } organisations en activité à moins de { $km } km
 }
organisation-wrong = Une erreur ?
    .explanation = Ces informations viennent de registres publics et peuvent être anciennes.
    .link = Signaler une erreur ou demander un retrait
organisation-reuse = Réutiliser
    .json = Cette fiche en JSON
    .sources = Sources et licences
scheme-fr-rna = RNA
scheme-fr-siren = SIREN
scheme-fr-siret = SIRET
scheme-be-kbo = BCE
scheme-be-vcode = Code V

# Sources.
sources-lede = Chaque information garde le nom du registre d’où elle vient, et sa date.
sources-none = Aucun fichier n’a encore été chargé.
sources-caption = Fichiers chargés, le dernier d’abord
sources-file = Fichier
sources-date = Date des données
sources-undated = inconnue
sources-licence = Licence
sources-unlicensed = non précisée
sources-read = Lignes lues
sources-kept = Gardées
sources-rejected = Refusées
sources-details = Le détail de chaque fichier
sources-loaded = Chargé le { $date }.
    .fingerprint = Empreinte
sources-invented = Inventé par le programme le { $date }, à partir du nombre { $seed } : le même nombre donne de nouveau la même chose. Il n’y a pas de fichier, donc pas d’empreinte.
sources-no-remark = Aucune ligne n’a été refusée ni remarquée.
sources-remarks = Pourquoi des lignes ont été refusées ou remarquées
sources-reason = Raison
sources-lines = Lignes
sources-missing = Ce qui n’est pas là
    .explanation = Une association qui n’est pas déclarée n’apparaît pas. Les adresses et les dates sont celles du dernier dépôt au registre : elles peuvent être anciennes.
sources-themes = Comment les thèmes sont attribués
    .explanation = Les codes des registres sont traduits en thèmes par une table publiée avec le logiciel. Une organisation peut en avoir plusieurs, ou aucun quand son code est trop vague. Sans code, des thèmes peuvent être déduits des mots de son nom et de son objet ; sa page dit alors lesquels.
sources-grants = À qui reviennent les subventions
    .explanation = Chaque ligne vient du fichier d’un financeur. Elle est rattachée à une organisation par son numéro ou, sans numéro, par son nom et son lieu quand ils concordent : sa page le dit. Une personne reconnue comme telle n’est pas conservée, un bénéficiaire sans numéro ni page ici n’est pas nommé, et les montants ne s’additionnent pas.
sources-places = Comment la commune est trouvée
    .explanation = Par le code postal et le nom écrits au registre. Quand ils désignent plusieurs communes, la page le dit et ne choisit pas.
sources-persons = Ce qui est masqué
    .explanation = Les adresses électroniques ne sont jamais montrées. Quand une adresse nomme une personne (« chez Mme… »), ce nom est masqué sur les pages et dans les fichiers.

# Subventions passées.
grants-received-title = Subventions reçues
grants-received-caption = Ce que les financeurs disent lui avoir accordé, les années récentes d’abord
grants-received-lines = { $n ->
    [one] { $n } ligne publiée par un financeur.
   *[other] { $n } lignes publiées par des financeurs.
 }
grants-given-title = Subventions accordées
grants-given-caption = Ce qu’elle dit avoir accordé, les années récentes d’abord
grants-given-lines = { $n ->
    [one] { $n } ligne publiée.
   *[other] { $n } lignes publiées.
 }
grants-no-sum = Les montants ne s’additionnent pas : une même somme est votée, puis versée, et parfois publiée par plusieurs sources.
grants-recognised = rattachée d’après le nom et le lieu, sans numéro : { $words }
grants-more = Seules les { $n } premières lignes sont affichées.
grants-year = Année
grants-funder = Financeur et objet
grants-beneficiary = Bénéficiaire et objet
grants-amount = Montant
grants-no-year = non dite
grants-no-amount = non dit
grants-nobody-named = non nommé
grants-money-voted = somme votée
grants-money-paid = somme versée
grants-aid-in-kind = aide en nature, montant estimé
grants-aid-service = prix d’une prestation, ce n’est pas une subvention
grants-aid-refund = remboursement, ce n’est pas une subvention
grants-aid-loan = prêt ou garantie, ce n’est pas une subvention
grants-aid-other = autre forme d’aide
grants-scheme = dispositif ou programme : { $scheme }
grants-extent-total = total de plusieurs subventions
grants-doubt-negative = montant négatif : correction d’une autre ligne ou somme rendue
grants-doubt-currency = monnaie incertaine
grants-doubt-unit = montant douteux à la source
grants-same-two-sources = déjà publiée par une autre source
grants-same-several-years = même convention, publiée chaque année
grants-same-voted-and-paid = même somme, déjà comptée comme votée
grants-same-part-of-total = total dont le détail est aussi publié
grants-same-unnamed = bénéficiaire non nommé ici : même subvention déjà publiée par une autre source, qui le nomme

# La somme des indices qui rapprochent deux inscriptions.
sum-title = Pourquoi ce rapprochement
sum-caption = Chaque indice et ce qu’il pèse, en bits : un bit de plus double les chances.
sum-what = Indice
sum-bits = Bits
sum-prior = Au départ, avant tout indice
sum-word-same = Le mot « { $one } » est dans les deux noms
sum-word-abbreviated = « { $one } » et « { $other } » : l’un abrège l’autre
sum-word-cut = « { $one } » et « { $other } » : l’un est coupé
sum-word-misspelt = « { $one } » et « { $other } » : une lettre ou deux diffèrent
sum-word-joined = « { $one } » et « { $other } » : écrit en un mot, ou en deux
sum-word-initials = « { $one } » et « { $other } » : des initiales
sum-word-missing = Le mot « { $one }{ $other } » manque d’un côté
sum-letters-for = Les deux noms se ressemblent, tels qu’ils sont écrits
sum-letters-against = Les deux noms ne se ressemblent guère, tels qu’ils sont écrits
sum-file-for = Le fichier de la subvention parle souvent de « { $one } »
sum-file-against = Le fichier de la subvention ne parle guère de « { $one } »
sum-place-same = Même lieu : { $one }
sum-place-differs = Lieux : { $one } et { $other }
sum-year-same = Même année : { $one }
sum-year-differs = Années : { $one } et { $other }
sum-kind-same = Même nature : { $one }
sum-kind-differs = Natures : { $one } et { $other }
sum-domain-same = Même site : { $one }
sum-domain-differs = Sites : { $one } et { $other }
sum-purpose-for = Les objets se ressemblent
sum-purpose-against = Les objets ne se ressemblent pas
sum-number = Les deux portent le numéro { $one }
sum-total = Somme
sum-rivals = Qui d’autre cela peut être
sum-left = Ce qui reste
sum-chances = soit { $chances } chances sur 100
organisation-links-evidence = Réunies d’après leurs noms et leurs lieux : { $one } et { $other }
organisation-links-said = Réunies par une personne qui les a regardées : { $one } et { $other }
organisation-members-say = Ce que disent ses membres
    .stated = Ce qu’un agent a recopié d’un papier
organisation-area-own = Aucun registre ne le dit ; l’organisation le dit elle-même, plus haut.
reach-said = Des { $total } accordés, promis ou proposés ici à des associations, { $without } ({ $without-share } %) vont à des associations sans salarié et { $with } ({ $with-share } %) à des associations employeuses ; pour { $unknown } ({ $unknown-share } %), que { $n ->
        [one] reçoit une association,
       *[other] reçoivent { $n } associations,
    } aucun répertoire ne dit s’il y a des salariés.
reach-known = Des { $total } accordés, promis ou proposés ici à des associations, { $without } ({ $without-share } %) vont à des associations sans salarié et { $with } ({ $with-share } %) à des associations employeuses.
reach-granted-said = Des { $total } accordés ici à des associations, { $without } ({ $without-share } %) vont à des associations sans salarié et { $with } ({ $with-share } %) à des associations employeuses ; pour { $unknown } ({ $unknown-share } %), que { $n ->
        [one] reçoit une association,
       *[other] reçoivent { $n } associations,
    } aucun répertoire ne dit s’il y a des salariés.
reach-granted-known = Des { $total } accordés ici à des associations, { $without } ({ $without-share } %) vont à des associations sans salarié et { $with } ({ $with-share } %) à des associations employeuses.
reach-brief = Pour des associations sans salarié
reach-brief-said = { $without } ({ $without-share } %) ; inconnu pour { $unknown } : { $n ->
        [one] une association
       *[other] { $n } associations
    }
reach-brief-known = { $without } ({ $without-share } %)

# A place that is written because there are too many to choose from.
place-typed =
    .commune = Écrivez le nom d’une commune.
    .place = Écrivez le nom d’une commune, d’un regroupement de communes ou d’un côté de la frontière.
    .unknown = Rien ne s’appelle « { $typed } » ici. Vérifiez le nom, ou écrivez-en le début.
    .several = « { $typed } » peut dire plusieurs lieux. Lequel ?
    .more = « { $typed } » peut dire beaucoup de lieux, dont ceux-ci. Écrivez le nom plus en entier.
place-written =
    .several = Écrivez des noms de communes, un par ligne.
    .wrong = Un des lieux écrits est introuvable, ou peut en désigner plusieurs. Ce que vous avez écrit est gardé : voyez sous le champ.
    .many = Cela fait trop de noms à la fois : écrivez-en cinquante au plus, enregistrez, puis écrivez les autres.
    .one = Écrivez une seule commune.
