# Ce qui empêche une commande de faire son travail, quelle qu’elle soit.

failed-absent = il n’existe pas
failed-not-allowed = vous n’en avez pas le droit
failed-there-already = il existe déjà
failed-a-folder = c’est un dossier
failed-no-folder = ce n’est pas un dossier
failed-full = le disque est plein
failed-read-only = ce disque ne peut être que lu
failed-address-in-use = un autre programme tient déjà cette adresse
failed-address-elsewhere = cette adresse n’est pas celle de cette machine
failed-cut = il s’arrête avant sa fin
failed-abruptly = Le travail s’est interrompu sans raison connue. Relancez la commande.
failed-database = La base de données ne répond pas, ou refuse : { $why }
failed-migration = La base de données n’a pas pu être mise à jour : { $why }
failed-sqlite = SQLite { $version } peut perdre ce qui est enregistré : il faut la version 3.51.3 ou une plus récente.
failed-damaged = Le fichier { $file } est abîmé : { $why }. Arrêtez le service, gardez le dossier tel qu’il est, et remettez la dernière copie dans un dossier neuf (« tisserand restore »).
failed-database-path = Le chemin de la base de données, { $file }, ne s’écrit pas en UTF-8.
failed-folder = Le dossier de données { $folder } ne peut pas servir : { $why }.
failed-served = Un autre Tisserand sert déjà le dossier de données { $folder } : arrêtez-le d’abord, ou choisissez un autre dossier avec --data.
failed-busy = { $folder } : une autre commande y charge ou y indexe déjà. Attendez qu’elle finisse, puis relancez celle-ci.
failed-not-begun = Il n’y a pas de base de données dans le dossier { $folder }. Est-ce le bon (--data) ? « tisserand » et « tisserand import FICHIER » en commencent une.
failed-index = L’index ne peut pas être lu : { $why }. « tisserand index » le reconstruit.
failed-index-behind = C’est enregistré, mais la recherche ne le montre pas encore : { $why }. Lancez « tisserand index ».
failed-territory = Le territoire « { $territory } » ne peut pas être lu dans { $folder } : { $why }
failed-vocabulary = Les mots de la démonstration ne peuvent pas être lus : { $why }
failed-time-zone = Le fuseau horaire « { $zone } » du territoire n’existe pas.
failed-themes = Les thèmes ne peuvent pas être appris : { $why }
failed-config-unreadable = Le fichier de configuration { $file } ne peut pas être lu : { $why }.
failed-config-form = { $file } n’est pas du TOML : { $why }
failed-config-key = { $file } : il n’existe pas de clé « { $key } ».
failed-config-variable = La variable d’environnement « { $key } » n’existe pas.
failed-config-near = Vouliez-vous dire « { $near } » ?
failed-config-value = La configuration ne peut pas servir : { $why }
failed-upload = Un fichier n’a pas pu être gardé : { $why }.
failed-file = { $file } : { $why }.
failed-listening = L’adresse { $address } ne peut pas être servie : { $why }.
failed-serving = Le service s’est arrêté : { $why }.
failed-temporary = Aucun dossier temporaire ne peut être fait : { $why }.
failed-computing = Ce qui est publié ne peut pas être recalculé : { $why }.

# Barres de progression : ce qui se fait, en une vingtaine de lettres.

progress-copy = Copie
progress-restore = Remise en place
progress-prove = Essai de la copie
progress-recognise = Noms reconnus
progress-link = Rapprochements
progress-index = Index de recherche
progress-demonstration = Organisations fictives
progress-learn = Apprentissage
progress-infer = Thèmes tirés des mots
progress-rows = lignes :
progress-left = reste :
