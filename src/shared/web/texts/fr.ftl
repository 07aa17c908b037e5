# L’enveloppe : ce que dit chaque page, et ce qu’on dit quand quelque chose ne va pas.
error-not-found = Cette page n’existe pas
    .explanation = L’adresse est peut-être incomplète, ou ce qu’elle montrait a été retiré. Rien n’est cassé : repartez de la recherche.
error-invalid = Cette demande n’est pas comprise
    .explanation = L’adresse contient une valeur qui n’existe pas. Revenez à la page précédente et recommencez.
error-invalid-cursor = La suite de cette liste a changé entre-temps. Repartez du début de la liste.
error-sign-in = Il faut se connecter
    .explanation = Seules les personnes connectées peuvent faire cela.
error-second-factor = Il faut d’abord montrer un second moyen de preuve dans cette session.
error-again = Il faut d’abord confirmer que c’est bien vous.
error-conflict = Quelqu’un l’a modifié entre-temps
    .explanation = Rechargez la page pour voir ce qui a changé, puis recommencez.
error-cross-site = Cet envoi venait d’un autre site
    .explanation = Par sécurité, un formulaire ne peut être envoyé que depuis nos pages. Rouvrez le formulaire ici et renvoyez-le.
error-too-large = C’est trop long pour être envoyé en une fois
    .explanation = Rien n’a été enregistré. Raccourcissez le texte et renvoyez-le.
error-method = Cette adresse ne se demande pas ainsi
    .explanation = Ouvrez-la comme une page ordinaire.
error-too-many = Trop de demandes en peu de temps
    .explanation = Attendez quelques secondes, puis rechargez la page.
error-busy = Le site est très occupé
    .explanation = Rien n’est perdu. Attendez quelques secondes, puis rechargez la page.
    .sent = Rien n’est perdu : ce que vous avez envoyé nous est parvenu le { $moment }. Attendez quelques secondes, puis rechargez la page pour le renvoyer ; là où une date limite compte, c’est cette heure qui sera retenue.
error-internal = Quelque chose s’est mal passé chez nous
    .explanation = Ce n’est pas votre faute. Réessayez ; si cela continue, écrivez-nous en donnant l’adresse de la page.
error-typed = Ce que vous aviez écrit
    .explanation = Copiez ce que vous voulez garder.
    .gone = Si cette page existait pour vous il y a peu, elle a été retirée entre-temps, ou votre mandat a pris fin.
error-home = Revenir à l’accueil

# Ce qui entoure chaque page.
layout-skip = Aller au contenu
layout-main-menu = Menu principal
layout-room-directory = Annuaire
layout-room-together = Agir ensemble
layout-languages = Langues
layout-organisations = Organisations
layout-map = Carte
layout-themes = Thèmes
layout-communes = Communes
layout-networks = Réseaux
layout-calls = Appels
layout-programmes = Dispositifs d’aide
layout-desk = Guichet
layout-petitions = Interpellations
layout-poles = Pôles territoriaux
layout-policies = Politiques publiques
layout-sources = Sources
layout-demonstration = Démonstration
    .explanation = Démonstration : toutes les organisations présentées ici sont fictives.
    .more = D’où viennent les données
layout-living = Démonstration : organisations et personnes sont fictives ; tout disparaît à la fin.
    .choose = Devenir quelqu’un d’autre
layout-accessibility = Accessibilité : non conforme
layout-legal = Mentions légales
layout-privacy = Données personnelles
layout-objection = Demander une correction ou un retrait
layout-surveys = Enquêtes
layout-publications = Publications
layout-indicators = Indicateurs
layout-observatory = Observatoire
layout-api = API et données ouvertes
layout-free = Tisserand est un logiciel libre (EUPL-1.2).
error-search = Chercher une organisation, une activité, un lieu
    .button = Chercher
layout-crumbs = Vous êtes ici
layout-sign-in = Se connecter
layout-me = Mon espace

# Ce que les formulaires ont en commun.
form-summary = { $n ->
    [one] Une réponse est à revoir
   *[other] { $n } réponses sont à revoir
}
form-yes = Oui, je confirme
form-save = Enregistrer
form-changed-meanwhile = Quelqu’un l’a modifié pendant que vous écriviez. Ce que vous avez écrit est toujours là : relisez, puis enregistrez.
form-theirs = Voici ce qui est enregistré maintenant :

# Ce qui vient d’être fait ; les tailles.
said-already = C’était déjà enregistré : rien n’a été fait deux fois.
size-bytes = { $n ->
    [one] { $n } octet
   *[other] { $n } octets
}
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
moment = { $date } à { $hour } h { $minute }

# Figures.
figure-drawn = Dessin : { $sentence }
figure-table = Les chiffres en tableau
figure-take = Réutiliser cette figure
figure-csv = Tableau (CSV)
figure-json = Tableau pour programmes (JSON)
figure-parquet = Tableau en colonnes (Parquet)
figure-svg = Image (SVG)
figure-embed = Pour l’afficher sur un autre site, copiez cette ligne :
figure-publish = Mettre cette figure dans une publication
figure-named = La figure telle qu’elle est le { $date } : elle change avec les données.
    .gone = La figure qui se trouvait ici n’est plus tracée :
    .busy = La figure qui se trouve ici n’est pas disponible pour le moment. Rechargez la page dans un instant :
    .how = Pour montrer une figure de l’Observatoire ou d’une enquête publiée, mettez son adresse (le lien de son tableau ou de son image) seule sur une ligne. Qui lit la voit telle qu’elle est ce jour-là.
figure-percent = { $share } %
    .less = moins de { $share } %
    .more = plus de { $share } %
words-of-order = Ce texte emploie un mot de commande ou de service (prestataire, prestation, bon de commande, cahier des charges, facturer…). Une subvention soutient une initiative des associations : dites-le autrement.
