# Ce que dit la commande setup. Un échec dit ce qui s’est passé, ce qui est gardé et ce qu’il faut faire.

setup-listed = { $name } : { $title }. { $publisher }, { $licence }
setup-listed-account = Sur inscription : { $page }
setup-listed-unchecked = Cette adresse n’a pas été confirmée.
setup-listed-absent = Pas encore récupéré.
setup-listed-held = { $file } ({ $size } Mo), récupéré le { $day }, pas chargé.
setup-listed-loaded = { $file } ({ $size } Mo), récupéré le { $day }, chargé le { $loaded }.

setup-new = { $title } : { $file } est arrivé ({ $size } Mo).
setup-unchanged = { $title } : rien de nouveau depuis le { $day }.
setup-held = { $title } : déjà là depuis le { $day }. « tisserand setup --refresh » demande s’il y a plus récent.
setup-given = { $title } : { $file } en tient lieu.
setup-later = Il est gardé, et ne peut pas encore être chargé : { $why }
setup-needs-file = { $title } : seul un inscrit peut le récupérer. Inscrivez-vous sur { $page }, téléchargez le fichier, puis lancez « tisserand setup --file { $name }=FICHIER ».
setup-unchecked = Cette adresse n’a pas été confirmée : { $page } montre où est le fichier, « --file { $name }=FICHIER » le charge.

setup-failed-silent = { $title } : { $address } ne répond pas ({ $why }). Ce qui est arrivé est gardé. Vérifiez la connexion de cette machine et son proxy, puis relancez « tisserand setup ».
setup-failed-refused = { $title } : { $address } répond { $status }. Le fichier a changé de place ou n’est pas public : cherchez-le sur { $page }, puis lancez « tisserand setup --file { $name }=FICHIER ».
setup-failed-failing = { $title } : le serveur qui publie le fichier est en panne ({ $status }). Ce qui est arrivé est gardé. Relancez « tisserand setup » plus tard.
setup-failed-cut = { $title } : la réception s’interrompt à chaque fois ({ $why }). { $size } Mo sont gardés. Relancez « tisserand setup » : il reprend là.
setup-failed-foreign = { $title } : { $address } envoie { $found } au lieu d’un fichier { $wanted }. Rien n’en est gardé, ce qui était là le reste. Voyez sur { $page } si le service est interrompu, puis relancez « tisserand setup ».
setup-failed-too-large = { $title } : le fichier dépasse les { $size } Mo permis, il n’est pas gardé. Si c’est normal, relevez « most_mb » dans sources.toml.
setup-failed-no-room = { $title } : il faut { $needed } Mo sur le disque des données, { $free } sont libres. Faites de la place, puis relancez « tisserand setup ».
setup-failed-disk = { $title } : { $error }. Rendez ce dossier à l’utilisateur qui lance Tisserand, puis relancez « tisserand setup ».
setup-failed-address = { $title } : { $address } est inutilisable ({ $why }). Corrigez l’adresse dans sources.toml, ou lancez « tisserand setup --file { $name }=FICHIER ».

setup-no-sources = Le territoire n’a pas de { $file } : rien ne dit où ses registres sont publiés. Écrivez ce fichier (territories/README.md dit comment), ou chargez des fichiers avec « tisserand import ».
setup-sources-wrong = { $file } est inutilisable : { $mistake }. Corrigez-le, puis relancez.
setup-unknown-name = Il n’y a pas de source « { $name } ». Choisissez parmi : { $known }.
setup-busy = Un autre « tisserand setup » travaille dans ce dossier de données. Attendez qu’il finisse.
