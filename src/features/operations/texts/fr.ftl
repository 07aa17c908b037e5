# Ce que disent les commandes check, backup et restore.

backup-done = { $file } : { $rows } { $rows ->
    [one] ligne
   *[other] lignes
 } de { $tables } tables et { $files } { $files ->
    [one] fichier
   *[other] fichiers
 } copiés ({ $size } Mo). Copie prouvée : restaurée dans une base vide, elle redonne les mêmes lignes et les mêmes empreintes.
backup-files-lost = { $n ->
    [one] Un fichier envoyé par des personnes n’est pas dans la copie : le disque l’a perdu ou changé.
   *[other] { $n } fichiers envoyés par des personnes ne sont pas dans la copie : le disque les a perdus ou changés.
 } « tisserand check » le nomme.
restore-done = La copie du { $created } est remise en place : { $rows } { $rows ->
    [one] ligne
   *[other] lignes
 } de { $tables } tables et { $files } { $files ->
    [one] fichier
   *[other] fichiers
 }, relus et conformes. L’index est reconstruit.
backup-not-proved = La copie ne se restaure pas : { $why } Elle reste sous le nom { $file } pour être examinée, et n’a pas reçu le sien : ne comptez pas dessus.
restore-unreadable = { $file } ne peut pas être lu jusqu’au bout : { $why }. Rien n’a changé.
restore-strange = { $file } n’est pas une copie écrite par « tisserand backup » ({ $what }). Rien n’a changé.
restore-other-format = { $file } a la forme qu’écrit Tisserand { $version } : remettez-la en place avec cette version. Rien n’a changé.
restore-damaged = { $file } est abîmé : « { $what } » n’est pas ce qui y a été écrit. Rien n’a changé.
restore-newer = { $file } a été écrit par Tisserand { $version }, dont la base de données a des changements que cette version-ci ne connaît pas : remettez-la en place avec cette version ou une plus récente. Rien n’a changé.
restore-other-shape = { $file } a été écrit par Tisserand { $version }, et la table { $table } a changé depuis : remettez-la en place avec cette version, puis lancez celle-ci sur le même dossier, elle met la base à jour. Rien n’a changé.
restore-other-territory = { $file } est la copie d’un site pour « { $theirs } », et celui-ci est réglé pour « { $ours } » : mettez « { $theirs } » dans la clé territory.
restore-not-empty = La base de données n’est pas vide : la table { $table } a { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
 }. Une copie ne se remet que dans un dossier neuf (--data) ou une base neuve. Rien n’a changé.
restore-not-same = La table { $table } ne se relit pas comme elle a été copiée. Rien n’a changé.

check-database-sound = La base de données est saine.
check-database-damaged = La base de données est abîmée ({ $detail }). Arrêtez le service, mettez le dossier de côté sans le modifier, et restaurez la dernière copie dans un nouveau dossier avec « tisserand restore ».
check-references-sound = Les { $n } liens entre tables mènent tous quelque part.
check-references-unguarded = Le serveur PostgreSQL ne surveille que { $guarded } liens entre tables sur { $expected }. La base a été modifiée à la main : restaurez une copie dans une base neuve.
check-reference-broken = Dans { $table }, { $n } { $n ->
    [one] ligne mène
   *[other] lignes mènent
 } à une ligne de { $parent } qui n’existe pas. Restaurez la dernière copie dans un nouveau dossier.
check-empty = Aucune organisation n’est encore chargée. « tisserand import FICHIER » charge un registre.
check-organisations-sound = { $n } organisations : chacune a son inscription dans un registre, une adresse à elle, une commune et des thèmes connus.
check-without-entry = { $n } { $n ->
    [one] organisation n’a
   *[other] organisations n’ont
 } aucune inscription dans un registre. Chargez de nouveau les fichiers du registre ; si cela persiste, restaurez la dernière copie.
check-foreign-entry = { $n } { $n ->
    [one] organisation tient ses valeurs d’une inscription qui n’est pas la sienne
   *[other] organisations tiennent leurs valeurs d’une inscription qui n’est pas la leur
 }. Chargez de nouveau les fichiers du registre.
check-ambiguous-addresses = { $n } { $n ->
    [one] adresse de page mène
   *[other] adresses de page mènent
 } à deux organisations. Restaurez la dernière copie.
check-unknown-values = { $n } { $n ->
    [one] ligne a
   *[other] lignes ont
 } dans « { $column } » une valeur que ce territoire ne connaît pas : { $values }. Vérifiez le réglage « territory », puis chargez de nouveau les fichiers.
check-index-sound = L’index montre les { $n } organisations de la base.
check-index-damaged = Des fichiers de l’index sont abîmés ({ $files }). « tisserand index » le reconstruit.
check-index-stale = L’index n’est pas à jour de la base. « tisserand index » le reconstruit.
check-index-count = L’index montre { $shown } organisations, la base en publie { $held }. « tisserand index » le reconstruit.
check-secrets-closed = { $n ->
    [one] Une application de codes a été scellée avec une autre clé.
   *[other] { $n } applications de codes ont été scellées avec une autre clé.
} Remettez dans le dossier des données le fichier secrets.key qui les a scellées ; sans lui, leurs propriétaires les installent à nouveau.
check-space-enough = { $free } Mo sont libres sur le disque des données.
check-space-low = Il ne reste que { $free } Mo sur le disque des données : un chargement ou une copie peut échouer. Faites de la place.
check-space-unknown = La place libre sur le disque des données est inconnue : { $error }
check-reports-writable = Les rapports de chargement peuvent être écrits.
check-reports-unwritable = On ne peut pas écrire dans { $folder } : { $error }. Rendez ce dossier à l’utilisateur qui lance Tisserand.
check-number-twice = { $n ->
    [one] { $n } numéro est porté
   *[other] { $n } numéros sont portés
 } par deux organisations : { $numbers }. Les répertoires se contredisent ; « tisserand entries » peut les départager.
check-living-beside = { $n ->
    [one] { $n } inscription vit
   *[other] { $n } inscriptions vivent
 } à côté d’une autre du même répertoire dans une même organisation : { $entries }. Séparez-les par « tisserand entries apart ».
check-parties-idle = { $n ->
    [one] { $n } financeur ou bénéficiaire n’est plus dans
   *[other] { $n } financeurs ou bénéficiaires ne sont plus dans
 } aucune ligne de subvention. Chargez à nouveau un fichier de subventions.
check-files-sound = { $n ->
    [one] Le fichier envoyé est tel qu’il a été gardé.
   *[other] Les { $n } fichiers envoyés sont tels qu’ils ont été gardés.
}
check-files-lost = { $n ->
    [one] Un fichier envoyé est perdu ou changé
   *[other] { $n } fichiers envoyés sont perdus ou changés
} ({ $first }…). Remettez-le depuis une copie dans « uploads », dans le dossier des données, ou redemandez-le.
check-files-left = { $n ->
    [one] Un fichier de « uploads » n’appartient à rien
   *[other] { $n } fichiers de « uploads » n’appartiennent à rien
} : un envoi interrompu. Il peut être supprimé quand rien ne tourne.
check-objections = { $n ->
    [one] { $n } demande attend une réponse, reçue
   *[other] { $n } demandes attendent une réponse, la plus ancienne reçue
 } le { $day }. « tisserand objections » les montre.

# tisserand allocate
allocate-done = { $selected } { $selected ->
    [one] projet retenu
   *[other] projets retenus
 } sur { $projects } : { $spent } sur { $budget } { $currency }
allocate-refused = { $file } n’a pas été décidé. { $why }
allocate-no-run = La proposition que contient ce fichier ne peut pas être lue : { $why }.
allocate-differs = Refaite à partir des mêmes données, la proposition n’est pas la même : le fichier a été modifié, ou elle a été faite par une autre version.
allocate-line = Ligne { $line } : { $why }
allocate-not-text = ce n’est pas du texte en UTF-8.
allocate-section = la partie { $expected } devrait commencer ici, et non « { $found } ».
allocate-missing = il manque { $what }.
allocate-twice = « { $name } » s’y trouve deux fois.
allocate-fields = { $found } champs au lieu de { $expected }.
allocate-number = « { $text } » ne convient pas pour { $column } : il y faut un nombre exact, de quinze chiffres au plus, dans ce que le format admet.
allocate-vote-type = le vote « { $word } » n’est ni approval, ni ordinal, ni cumulative, ni scoring, ni choose-1.
allocate-name = « { $name } » ne peut pas nommer un projet : un nom n’est pas vide et n’a pas de virgule.
allocate-unknown-project = le bulletin nomme le projet « { $name } », absent de la liste des projets.
allocate-points = le bulletin nomme { $projects } projets mais donne { $points } nombres de points.
allocate-one-choice = { $projects } projets sur un bulletin qui n’en admet qu’un.
allocate-count = { $column } annonce { $announced }, mais le fichier en contient { $found } : une partie s’est peut-être perdue.
allocate-unknown-rule = La règle « { $rule } » que nomme le fichier n’est pas de celles qui peuvent être rejouées. Choisissez-en une par --rule.
allocate-ballots = Les parts égales demandent des bulletins d’approbation ou de points, et ceux-ci sont du type { $type }.
allocate-no-points = Le bulletin de { $voter } n’a pas de points, ou en a de négatifs.
allocate-threshold = Le fichier ne dit pas à partir de combien de points un projet compte (min_project_score_threshold).
allocate-too-large = Les nombres sont trop grands pour être comptés exactement.

# Ce qui ne se comprend pas dans une ligne de commande
usage-unknown-command = Il n’existe pas de commande « { $said } ».
usage-unknown = « { $said } » n’est pas attendu ici.
usage-near = Vouliez-vous dire « { $near } » ?
usage-missing = Il manque : { $what }.
usage-no-command = Dites laquelle : { $known }.
usage-no-value = { $what } attend une valeur.
usage-not-one-of = « { $said } » ne convient pas pour { $what } : choisissez parmi { $known }.
usage-wrong-value = « { $said } » ne convient pas pour { $what } : { $why }.
usage-address = écrivez une adresse et un port, comme 127.0.0.1:8080
usage-whole-number = écrivez un nombre entier
usage-conflict = { $what } ne va pas avec { $other }.
usage-twice = { $what } ne se donne qu’une fois.
usage-too-many = « { $said } » est de trop pour { $what }.
usage-not-text = Un mot de la commande n’est pas de l’UTF-8.
usage-help = « { $command } --help » dit ce qui peut être demandé.
