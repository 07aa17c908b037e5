# Ce qu'une organisation est pour les autres.

capacity-funder = Financeur
capacity-support-structure = Structure d’appui
capacity-network = Réseau
capacity-pole = Pôle de coopération
capacity-organiser = Organisatrice d’appels et de rencontres
capacity-research = Recherche
capacity-ess = Entreprise de l’économie sociale et solidaire
capacity-mark-none = Pas de marque
capacity-mark-orientation = Guid’Asso, orientation
capacity-mark-information = Guid’Asso, information
capacity-mark-generalist = Guid’Asso, accompagnement généraliste
capacity-mark-specialist = Guid’Asso, accompagnement spécialiste
capacity-with-mark = { $name } ({ $mark })
capacity-from = Depuis le { $from }
capacity-from-to = Du { $from } au { $to }
capacity-panel = Ce qu’elle est pour les autres
capacity-wrong = Choisissez ce que l’organisation est pour les autres.
capacity-mark-wrong = Seule une structure d’appui porte une marque Guid’Asso.
capacity-date-wrong = Écrivez une date complète : jour, mois, année.
capacity-until-wrong = Le dernier jour vient après le premier.

capacities-title = Qualités des organisations
capacities-lede = Dites ce qu’une organisation est pour les autres : financeur, réseau, structure d’appui… Cela se lit sur sa page, avec ses dates.
capacities-find = Nom de l’organisation
    .search = Chercher
    .nobody = Aucune organisation ne porte ce nom ici. Essayez avec moins de mots.
capacities-its-page = Sa page
capacities-granted = Ce qu’elle est pour les autres
capacities-none = Rien n’est encore dit.
capacities-end = Mettre fin
capacities-grant = Dire ce qu’elle est pour les autres
    .send = Accorder
capacities-which = Elle est
capacities-mark = Marque Guid’Asso d’une structure d’appui
capacities-starts = Premier jour
capacities-until = Dernier jour
    .hint = Laissez vide s’il n’est pas connu.

remit-title = Son ressort
    .explanation = Là où cet organisme public agit. Les pouvoirs de ses agents s’arrêtent à cette limite.
remit-none = Aucun ressort n’est dit : ses agents ne peuvent rien saisir pour d’autres, et lisent les dossiers des associations comme tout autre financeur.
remit-place = Territoire
remit-place-wrong = Écrivez un seul lieu : une commune, un groupement de communes ou un côté de la frontière.
remit-add = Ajouter
remit-add-whole = Ajouter tout le territoire : { $territory }
remit-remove = Retirer

help-title = Dire comment vous aidez
help-lede = Quand, où et comment une association peut vous demander de l’aide. Ce texte paraît sur votre page.
help-words = Comment vous demander de l’aide
    .hint = Permanences, lieu, téléphone, premier rendez-vous : ce que dirait votre accueil.
help-words-wrong = Écrivez quelques phrases, en 1 500 caractères au plus.
help-language = Langue de ce texte
help-language-wrong = Choisissez une langue.
help-panel = Comment se faire aider
help-near = Se faire aider près d’ici
    .explanation = Ces structures accompagnent les associations : les plus proches d’abord.

# Ce que la page suivante confirme.
capacity-said-granted = Qualité reconnue : { $capacity }
capacity-said-ended = Cette qualité prend fin.
remit-said = Territoire ajouté.
remit-said-ended = Territoire retiré.
help-said = C’est enregistré : chacun voit comment vous joindre.
help-unsaid = Cette structure n’a pas encore écrit comment lui demander de l’aide. Son adresse, plus bas, est celle des registres.
help-elsewhere = D’autres structures aident près d’ici :
