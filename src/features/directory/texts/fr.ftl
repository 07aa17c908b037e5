# Chargement des fichiers officiels.
import-done = { $file } ({ $kind }) : { $read } lignes lues, { $kept } gardées, { $rejected } refusées ; { $added } organisations nouvelles, { $changed } modifiées, { $missing } absentes de ce fichier.
import-report = Le détail ligne par ligne : { $file }
import-unreadable = { $file } ne peut pas être lu : { $error }
import-refused = { $file } est refusé, rien n’a changé. { $why } ({ $member } : { $detail })
import-loss = { $file } est refusé, rien n’a changé. Il ferait disparaître { $lost } des { $held } inscriptions que ses fichiers précédents contenaient, plus d’une sur dix. S’il est complet, relancez avec --accept-loss.
import-not-geojson = { $file } est refusé, rien n’a changé. Ce n’est pas une collection GeoJSON.
import-no-contour = { $file } est refusé, rien n’a changé. Aucun contour n’y porte le code d’une commune du territoire.
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
start-first = Premier démarrage : création de la base et du registre de démonstration (organisations fictives).
start-index = L’index n’est pas à jour : reconstruction.
start-ready = Tisserand est prêt : ouvrez { $address } dans un navigateur.

# Pourquoi une ligne est refusée ou remarquée.
reject-wrong-number-of-fields = la ligne n’a pas autant de cases que l’en-tête
reject-unclosed-quote = un guillemet ouvert n’est jamais refermé
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
refused-binary = Ce n’est pas un fichier texte.
refused-spreadsheet = C’est un classeur de tableur : enregistrez-le d’abord en CSV.
refused-web-page = C’est une page web, pas un tableau : le téléchargement a échoué.
refused-utf-16 = Il est écrit en UTF-16 : enregistrez-le en UTF-8.
refused-unknown-columns = Ses colonnes ne sont celles d’aucun registre connu.
refused-duplicate-column = Une colonne y porte deux fois le même nom.
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
error-invalid-km = La distance doit être comprise entre 0,1 et 1 000 kilomètres.
error-invalid-within = Une recherche porte sur le territoire (within=territory) ou partout (within=all).
error-invalid-sort = Cet ordre n’existe pas : relevance, name, date ou distance.
error-invalid-limit = Une page contient de 1 à 100 résultats.
error-invalid-near = Cette commune n’existe pas, ou nous ne savons pas où elle est.
