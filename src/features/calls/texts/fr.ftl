# Appels : un problème est posé, des organisations y répondent ensemble.

calls-title = Appels
calls-lede = Des collectivités disent ce qui fait mal sur le territoire. Des organisations disent ce qu’elles peuvent y faire ensemble. Beaucoup d’appels n’apportent pas d’argent : on y construit avec ce que chacun apporte.
calls-narrow = Chercher un appel
    .send = Chercher
calls-words = Mots
calls-by-state = Situation
calls-by-kind = Sorte d’appel
calls-by-theme = Thème
calls-by-commune = Commune
calls-by-language = Langue
calls-by-money = Argent
calls-by-policy = Politique publique
calls-by-organiser = Organisateur
calls-by-programme = Dispositif
calls-any = Peu importe
calls-all = Tout effacer
calls-money-with = Avec de l’argent
calls-money-without = Sans argent
calls-total = { $n ->
    [0] Aucun appel.
    [one] { $n } appel.
   *[other] { $n } appels.
}
calls-group-open = On peut y répondre maintenant
calls-group-together = On construit ensemble
calls-group-forecast = Annoncés
calls-group-closed = Terminés
calls-group-withdrawn = Abandonnés

call-kind-initiatives = Appel à initiatives
    .is = On pose un problème ; celles et ceux qui veulent agir se disent, et l’on construit ensemble.
call-kind-projects = Appel à projets
    .is = Des projets portés à plusieurs, regardés selon des critères publiés.
call-kind-poles = Appel à pôles territoriaux
    .is = Des groupes qui veulent devenir un pôle du territoire.
call-kind-european = Recherche de partenaires européens
    .is = Des partenaires pour répondre ensemble à un programme européen.
call-state-open = Ouvert
call-state-forecast = Annoncé
call-state-closed = Terminé
call-state-withdrawn = Abandonné
call-opens = On pourra y répondre à partir du { $moment }.
call-open-until = On peut y répondre jusqu’au { $moment }.
call-closed-since = On pouvait y répondre jusqu’au { $moment }.
call-co-construction-from = Les réponses sont reçues. On construit ensemble à partir du { $date }.
call-co-construction-until = On construit ensemble jusqu’au { $date }.
call-withdrawn-on = Les organisateurs ont abandonné cet appel le { $date }.
call-moment = { $date } à { $hour } h { $minute }
call-money = { $amount } en tout
call-money-programmes = Par des dispositifs de financeurs
call-no-money = Sans argent
call-partners = { $n ->
    [0] Seul ou à plusieurs
    [one] Seul ou à plusieurs
   *[other] À { $n } organisations au moins
}
call-bilingual = En deux langues
call-fact-partners = Répondre
call-fact-money = Argent
call-fact-languages = Langues
call-fact-organisers = Organisé par
call-serves = Cet appel sert une politique publique :

call-problem = Le problème
call-known = Ce que l’on sait déjà
call-figures-on = Chiffres du répertoire au { $date } ; ils changent avec lui.
call-people = Les personnes concernées
call-part = Comment elles prennent part
call-experiment = Une expérimentation
call-experiment-months = { $n ->
    [0] Sa durée n’est pas encore dite.
    [one] Elle dure un mois.
   *[other] Elle dure { $n } mois.
}
call-place = Le territoire et les thèmes
call-place-whole = Tout le territoire : { $place }.
call-place-communes = { $n ->
    [one] Une commune.
   *[other] { $n } communes.
}
call-border-welcome = Des partenaires de l’autre côté de la frontière sont les bienvenus.
call-border-needed = Chaque réponse réunit des partenaires des deux côtés de la frontière.
call-border-one-side = L’appel ne concerne qu’un côté de la frontière.
call-themes = Thèmes :
call-answering = Qui peut répondre
call-partners-sentence = { $n ->
    [0] On répond seul ou à plusieurs.
    [one] On répond seul ou à plusieurs.
   *[other] On répond à { $n } organisations au moins, ensemble.
}
call-kinds-every = Toute organisation peut en être : association, structure publique, entreprise, fondation.
call-kinds = Peuvent en être : { $kinds }.
call-needs = Ce dont il y aura besoin
call-need-1 = Utile
call-need-2 = Important
call-need-3 = Indispensable
call-resource-people = Des bras et du temps
call-resource-skills = Des savoir-faire
call-resource-places = Des lieux
call-resource-publics = Des publics que l’on connaît
call-resource-equipment = Du matériel
call-resource-money = De l’argent
call-resource-knowledge = La connaissance du terrain
call-means = Ce qu’il y a déjà
call-money-sentence = Il y a { $amount } en tout pour les réponses à cet appel.
call-no-money-sentence = Cet appel n’apporte pas d’argent. On construit avec ce que chacun apporte.
call-brought = Ce que les organisateurs apportent eux-mêmes
call-calendar = Le calendrier
call-calendar-opens = On peut répondre à partir du
call-calendar-questions = Poser des questions jusqu’au
call-calendar-closes = Répondre jusqu’au
call-calendar-answer = Les organisateurs répondent au plus tard le
call-late = Une réponse qui arrive trop tard
call-late-refused = n’est pas examinée, quelle que soit la raison.
call-late-within = { $n ->
    [one] est examinée si elle arrive dans l’heure qui suit.
   *[other] est examinée si elle arrive dans les { $n } heures qui suivent.
}
call-late-reasoned = peut être examinée si les organisateurs le décident ensemble ; leurs raisons sont publiées.
call-co-construction = On construit ensemble
    .is = Rien n’y est mis en concurrence : des groupes peuvent se réunir, changer, ou rester tels qu’ils sont.
call-co-construction-days = Du { $starts } au { $ends }.
call-co-construction-starts = On construit ensemble à partir du
call-co-construction-ends = On construit ensemble jusqu’au
call-co-construction-part = Comment on y prend part
    .hint = Par exemple : trois rencontres, qui les anime, comment un groupe se joint à un autre ou reste tel qu’il est.
call-co-construction-heard = Comment les personnes concernées sont entendues
    .hint = Par exemple : elles lisent chaque idée avant la deuxième rencontre, et leurs remarques sont publiées.
call-co-construction-brought = Ce que les organisateurs y apportent
call-means-rooms = Des salles
call-means-data = Des données
call-means-time = Du temps d’agents
call-means-access = Un accès
call-means-other = Autre chose
call-server-time = Heure de { $zone }, à l’horloge du serveur. La minute indiquée compte encore.
    .paris = Paris
    .brussels = Bruxelles
call-criteria = Ce que l’on regardera
    .explanation = Les mêmes critères pour toutes les réponses, avec leur poids sur 100 points.
call-criterion = Critère
call-weight = Poids
call-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
call-several = Être plusieurs
call-bring = Dire ce que nous pourrions apporter
call-contact = À qui s’adresser
call-version = Version { $n } de l’appel, du { $date }
    .first = C’est la première. Tout changement donnera une nouvelle version, avec ses raisons.

panel-calls-policy = Les appels qui servent cette politique
panel-calls-theme = Des appels sur ce thème
panel-calls-commune = Des appels ici
panel-calls-organiser = Les appels qu’elle organise
panel-calls-more = Voir les autres appels

calls-new = Préparer un appel
    .lede = Un appel expose un problème, pour qui, où et jusqu’à quand. Ce que l’on y fera appartient à celles et ceux qui répondent. Commencez par l’essentiel ; le reste s’écrit à votre rythme.
    .another = Préparer un autre appel
    .organisation = Au nom de quelle organisation ?
    .nobody = Aucune des organisations pour lesquelles vous agissez n’a la qualité d’organisatrice. L’administration de la plateforme peut la lui donner.
    .send = Commencer cet appel
calls-new-from = Il reprend ce que dit « { $title } », sans ses dates, ses documents ni ses dispositifs.
calls-mine = Les appels que vous préparez ou organisez
call-organisation-wrong = Choisissez l’organisation au nom de laquelle vous préparez cet appel.
call-kind-wrong = Dites de quelle sorte d’appel il s’agit.
call-languages-wrong = Choisissez la langue de l’appel.
call-languages-both = { $languages } : les textes et les réponses sont dans les deux langues
call-title-wrong = Donnez un titre, en 150 caractères au plus.
call-text-wrong = Ce texte est trop long. Ce que vous avez écrit est toujours là : raccourcissez-le.
call-policy-none = Pas encore choisie
call-policy-all = Voir les politiques publiques, ou en nommer une
call-policy-wrong = Choisissez une politique de la liste.
call-months-wrong = Écrivez un nombre de mois, de 1 à 120.
call-reach-wrong = Donnez une adresse électronique, une adresse du web qui commence par https:// ou un numéro de téléphone : on doit pouvoir s’en servir.
call-minimum-wrong = Choisissez un nombre de un à huit.
call-needs-wrong = Pour chaque besoin, choisissez une sorte, une importance, et écrivez 300 caractères au plus.
call-criteria-wrong = Pour chaque critère, donnez un poids de 1 à 100, et écrivez 300 caractères au plus.
call-amount-wrong = Écrivez un montant en euros, comme 12 000 ou 12 000,50.
call-date-wrong = Écrivez une date et une heure, comme 30/11/2026 et 23:59.
call-day-wrong = Écrivez une date, comme 30/11/2026.
call-brought-wrong = Pour chaque apport, choisissez une sorte, et écrivez 300 caractères au plus.
call-hours-wrong = Écrivez un nombre d’heures, de 1 à 240.
call-document-title-wrong = Dites ce qu’est ce document.
call-documents-many = Vingt documents au plus. Retirez-en un d’abord.

call-section-about = Ce qu’est cet appel
call-section-problem = Le problème
call-section-people = Les personnes concernées
call-section-place = Le territoire et les thèmes
call-section-answering = Qui peut répondre, et ce qu’il faudra
call-section-means = Ce qu’il y a déjà
call-section-calendar = Le calendrier
call-section-co-construction = Construire ensemble, après les réponses
call-section-criteria = Les critères
call-section-documents = Les documents
call-section-contact = À qui s’adresser

call-again = Préparer un autre appel avec ces textes
call-write = Modifier ou préparer un changement
call-draft = Préparation
    .lede = Chaque partie s’enregistre seule. Vous pouvez être plusieurs à écrire : si deux personnes changent la même partie, la seconde voit ce que la première a écrit et garde son texte.
    .complete = Complet
    .optional = Facultatif
    .publish = Relire et publier
    .change = Publier un changement, prolonger, abandonner
    .public = Voir l’appel tel qu’il est publié
    .preview = Voir l’appel tel qu’il sera lu
    .back = Revenir à la liste
call-draft-missing = { $n ->
    [0] Rien ne manque : vous pouvez publier.
    [one] Il manque une chose pour publier.
   *[other] Il manque { $n } choses pour publier.
}
call-theirs = Quelqu’un a enregistré cette partie entre-temps
call-lack-languages = Choisir la langue
call-lack-title = Donner un titre dans chaque langue
call-lack-policy = Dire quelle politique publique l’appel sert
call-lack-months = Dire combien de temps dure l’expérimentation
call-lack-evaluation = Dire comment on jugera l’expérimentation
call-lack-problem = Exposer le problème, dans chaque langue
call-lack-known = Écrire dans chaque langue ce que l’on sait déjà
call-lack-concerned = Dire qui sont les personnes concernées
call-lack-part = Dire comment elles prennent part
call-lack-themes = Choisir au moins un thème
call-lack-who = Écrire dans chaque langue qui peut répondre
call-lack-need = Écrire chaque besoin dans chaque langue
call-lack-by = Dire, dans chaque langue, qui donne l’argent
call-lack-programme-asked = Un financeur n’a pas encore donné son accord pour que son dispositif soit proposé
call-lack-programme-declined = Un financeur ne le souhaite pas : ne pas proposer son dispositif
call-lack-programme-closed = Un dispositif ne prend plus de demandes : ne pas le proposer
call-lack-brought = Écrire dans chaque langue ce que vous apportez
call-lack-dates = Dire quand on peut répondre : début et fin
call-lack-order = La fin vient avant le début
call-lack-questions = Les questions s’arrêtent après la fin des réponses
call-lack-answer = Dire pour quand vous répondrez
call-lack-answer-order = Vous répondez avant la fin des réponses
call-lack-co-construction-kind = La co-construction ne va qu’avec un appel à initiatives
call-lack-co-construction-days = Dire quand on construit ensemble : premier et dernier jour
call-lack-co-construction-order = On construit ensemble après la fin des réponses, et le dernier jour vient après le premier
call-lack-co-construction-part = Écrire dans chaque langue comment on prend part à la co-construction
call-lack-co-construction-heard = Écrire dans chaque langue comment les personnes concernées sont entendues
call-lack-co-construction-brought = Écrire chaque apport dans chaque langue
call-lack-criterion = Écrire chaque critère dans chaque langue
call-lack-criteria = Publier les critères : cet appel choisit entre des réponses
call-lack-total = Les poids des critères font 100 ensemble
call-lack-several = « Être plusieurs » est l’un des critères
call-lack-partners = Demander au moins deux organisations : un appel à projets se répond à plusieurs
call-lack-document = Dire ce qu’est chaque document
call-lack-contact = Dire à qui s’adresser : une fonction
call-lack-reach = Donner une adresse ou un téléphone public

call-field-kind = Sorte d’appel
call-field-policy = Politique publique servie
call-field-languages = Langue de l’appel et des réponses
call-field-title = Titre
    .hint = Le problème ou le but, en une ligne. Par exemple « Ne plus vieillir seul dans nos quartiers »
call-field-experiment = C’est une expérimentation : on essaie un temps, puis on juge ensemble
call-field-months = Combien de mois
call-field-evaluation = Comment on jugera, et avec qui
    .hint = Laissez vide si ce n’est pas une expérimentation.
call-field-problem = Qu’est-ce qui fait mal, à qui, où ?
    .hint = Exposez le problème, pas la solution. Une ligne qui commence par un tiret devient une liste.
call-field-known = Ce que l’on sait déjà
    .hint = Études, chiffres, ce qui a été essayé. Facultatif.
call-figures = Mettre dans le texte un chiffre du répertoire
    .explanation = Recopiez un de ces mots, avec ses accolades. Celui qui lit verra le chiffre du jour, pour les communes et les thèmes de l’appel.
call-figure-organisations = organisations actives dans les communes de l’appel
call-figure-organisations-of-themes = celles qui travaillent sur ses thèmes
call-figure-associations = associations actives dans ses communes
call-figure-communes = communes de l’appel
call-figure-inhabitants = personnes qui y habitent
call-field-concerned = Qui sont les personnes concernées ?
    .hint = Celles qui vivent le problème.
call-field-part = Comment prennent-elles part à ce qui se fait pour elles ?
    .hint = Par exemple : un groupe d’habitants lit les réponses et dit ce qu’il en pense.
call-field-communes = Dans quelles communes ?
    .hint = Aucune cochée : tout le territoire.
call-field-border = De l’autre côté de la frontière
call-field-themes = Thèmes
call-field-natures = Quelles organisations peuvent en être ?
    .hint = Aucune cochée : toutes.
call-field-who = Autre chose à dire de celles et ceux qui peuvent répondre ?
    .hint = Facultatif.
call-field-minimum = Combien d’organisations au moins, ensemble ?
call-field-needs = Ce dont une réponse aura besoin, quelle qu’elle soit : c’est ce que des organisations diront pouvoir apporter. Videz une ligne pour l’enlever.
call-field-need = Besoin { $n }
call-field-resource = Sorte
call-field-words = En quelques mots
call-field-weight = Importance
call-field-money = Y a-t-il de l’argent ?
call-money-without = Non : on construit avec ce que chacun apporte
call-money-with = Oui
call-field-amount = Combien en tout, en euros
    .hint = Laissez vide s’il n’y en a pas.
call-field-by = Qui le donne, et comment
    .hint = Par exemple « La métropole et le département, moitié-moitié ». Laissez vide s’il n’y a pas d’argent.
call-field-brought-hint = Salles, données, temps de vos agents, accès : ce que vous apportez vous-mêmes. Facultatif.
call-programmes = Dispositifs des financeurs
    .lede = Un projet qui répond à cet appel peut demander de l’argent à ces dispositifs. Chacun décide pour lui-même.
    .hint = Chacun n’est proposé qu’avec l’accord de son financeur, à qui la question est posée dès que vous enregistrez. Rien de coché : l’appel n’en propose aucun.
call-programmes-wrong = Choisissez cinquante dispositifs au plus.
call-programme-proposed = on attend la réponse de son financeur
call-programme-agreed = son financeur est d’accord
call-programme-declined = son financeur ne le souhaite pas
call-programme-offered = cet appel le propose
call-programme-say-agreed = D’accord : l’appel peut proposer notre dispositif
call-programme-say-declined = Ne pas le souhaiter
call-programme-said-agreed = Vous êtes d’accord : l’appel peut proposer votre dispositif. Ceux qui l’organisent en sont avertis.
call-programme-said-declined = Vous ne le souhaitez pas. Ceux qui organisent l’appel en sont avertis.
call-programme-too-late = L’appel propose déjà ce dispositif : tout le monde le lit. Fermez le dispositif, ou parlez-en avec ceux qui organisent.
call-offers = Appels qui souhaitent proposer ce dispositif
    .lede = Un appel ne propose un dispositif que si son financeur est d’accord. Ceux qui répondent à l’appel peuvent alors vous demander de l’argent ; vous décidez pour vous-mêmes, comme toujours.
    .none = Aucun appel ne le souhaite pour le moment.
    .says = Ce que l’appel dit jusqu’ici
panel-calls-programme = Appels qui proposent ce dispositif
waiting-call-programme = Un appel souhaite proposer votre dispositif : { $name }
call-date = Date
call-time = Heure
call-field-questions-hint = Facultatif : sinon, jusqu’à la fin des réponses.
call-field-late = Une réponse qui arrive trop tard
call-late-choice-refused = n’est pas examinée
call-late-choice-within = est examinée si elle arrive dans les heures qui suivent
call-late-choice-reasoned = peut l’être si les organisateurs le décident ensemble et publient leurs raisons
call-field-hours = Combien d’heures, si vous avez choisi un délai
call-field-co-construction = Facultatif, pour un appel à initiatives : après la fin des réponses, un temps pour construire ensemble. Vous pouvez l’annoncer dès le début, ou l’ouvrir plus tard par une nouvelle version.
call-field-brought = Apport { $n }
call-field-brought-rows = Une chose par ligne : une salle, un jeu de données, du temps d’agents, un accès. Videz une ligne pour l’enlever.
call-field-criteria = Un appel à initiatives n’en a pas besoin : rien n’y est mis en concurrence. Si vous en publiez, leurs poids font 100 ensemble et « être plusieurs » est l’un d’eux.
call-field-criteria-chosen = Cet appel choisit entre les réponses : publiez au moins un critère. Leurs poids font 100 ensemble et « être plusieurs » est l’un d’eux.
call-field-criterion = Critère { $n }
call-field-points = Poids, en points
call-field-several = Ce critère est « être plusieurs » : plusieurs organisations construisent la réponse
call-field-document = Document { $n }
call-field-function = À quelle fonction s’adresser ?
    .hint = Une fonction ou un service, pas le nom d’une personne.
call-field-reach = Adresse ou téléphone public
    .hint = Par exemple appels@metropole.example
call-field-notice = Qu’est-ce qui change, et pourquoi ?
    .hint = Vos raisons sont publiées avec la nouvelle version. Celles et ceux qui suivent l’appel les reçoivent.
call-documents = Documents
    .lede = Étude, plan, règlement : ce qui aide à répondre. Ils sont publiés avec la prochaine version de l’appel.
    .title = Ce que c’est
    .file = Fichier
    .file-hint = PDF, image, texte ou tableau, 20 Mo au plus
    .add = Ajouter ce document
    .remove = Retirer
call-documents-unscanned = Les fichiers ont été envoyés par les organisateurs ; aucun antivirus ne les a encore vus.

call-guide = { $n ->
    [one] Une phrase ressemble à une commande
   *[other] { $n } phrases ressemblent à une commande
}
call-guide-contract = parle d’un marché ou d’une prestation.
call-guide-order = dit ce que celles et ceux qui répondent devront faire ou remettre.
call-guide-quantity = fixe des quantités.
call-guide-price = fixe un prix, ou en demande un par unité.
call-guide-penalty = menace d’une pénalité.
call-guide-on-behalf = dit que le travail est fait pour la collectivité.
call-guide-why = Pourquoi cela compte
    .law = Une subvention va à des actions « initiées, définies et mises en œuvre » par les organismes qui la reçoivent ; elle ne peut pas être « la rémunération de prestations individualisées répondant aux besoins » de qui la donne (loi n° 2000-321 du 12 avril 2000, article 9-1). Un appel qui dit quoi faire, combien et à quel prix décrit un marché public, et un juge peut le dire.
    .instead = Dites plutôt ce qui fait mal, pour qui, où et jusqu’à quand. Laissez à celles et ceux qui répondent le soin de dire ce qu’ils feront.
    .free = Ce n’est qu’un conseil : vous pouvez publier tel quel.
call-guide-notice = Une phrase de vos raisons ressemble à une commande : relisez-la. Publier une seconde fois la publie telle quelle.

call-organisers = Qui organise cet appel
    .lede = Plusieurs collectivités peuvent l’organiser ensemble. Chacune répond pour elle-même ; toutes peuvent alors écrire.
    .invite = Inviter une autre collectivité
    .name = Son nom
    .hint = Elle doit avoir la qualité d’organisatrice.
    .none = Aucune organisatrice de ce nom.
    .announce = Changer qui organise un appel publié
    .announce-lede = Qui décide est une règle de l’appel : le changement donne une nouvelle version, avec vos raisons.
    .move = Ce qui change
call-organiser-invited = Invitée depuis le { $date }
call-organiser-confirmed = Organise depuis le { $date }
call-organiser-declined = A décliné le { $date }
call-organiser-left = N’organise plus depuis le { $date }
call-organiser-taken-back = Invitation retirée le { $date }
call-organiser-for = { $step } : { $name }
call-organiser-step-invite = Inviter
call-organiser-step-take-back = Retirer l’invitation
call-organiser-step-confirm = Accepter d’organiser
call-organiser-step-decline = Décliner
call-organiser-step-leave = Ne plus organiser

call-publish = Publier l’appel
    .lede = Une fois publié, l’appel ne change plus en silence : tout changement donne une nouvelle version, avec ses raisons, et les anciennes restent lisibles.
    .send = Publier
    .change = Publier un changement
    .change-lede = Voici ce que vous avez écrit depuis la dernière version. Publiez-le avec vos raisons.
    .change-send = Publier la nouvelle version
call-refusal-lacks = Il manque encore quelque chose : voyez la liste.
call-refusal-unchanged = Rien n’a changé depuis la dernière version.
call-refusal-notice = Dites ce qui change et pourquoi, dans chaque langue de l’appel.
call-refusal-shortened = On ne peut pas fermer plus tôt qu’annoncé : d’autres comptent sur ce temps. Choisissez une date plus tardive.
call-refusal-reopened = Cet appel est déjà ouvert : on ne peut pas remettre son ouverture à plus tard.
call-refusal-withdrawn = Cet appel a été abandonné.
call-refusal-seen = Quelqu’un a enregistré ou publié autre chose entre-temps. Voici ce qui serait publié maintenant : relisez, puis publiez.
call-differences = Ce qui change
    .before = Avant
    .after = Maintenant
call-extend = Rendre le temps d’une panne
    .lede = La plateforme ou le réseau n’a pas répondu ? Rendez ce temps à celles et ceux qui répondent. La prolongation est une version à part, avec sa raison. Si la nouvelle fin atteint la co-construction ou la date de votre réponse, elles sont décalées d’autant de jours ; rien d’autre ne change.
    .until = Nouvelle fin
    .reason = La raison
    .reason-hint = Par exemple « Panne du 27 novembre de 20 h à 23 h : on rend un jour. »
    .send = Prolonger
call-withdraw = Abandonner l’appel
    .lede = L’appel reste lisible, avec vos raisons. On ne peut plus y répondre.
    .why = Pourquoi
    .send = Abandonner cet appel
call-discard = Jeter ce brouillon
    .lede = Il n’a jamais été publié : il disparaît pour tous ceux qui l’écrivent.
    .sure = Oui, jeter ce brouillon et tout ce qui y est écrit
    .send = Jeter
call-discard-wrong = Cochez la case pour jeter ce brouillon.
call-capacity-ended = Votre organisation n’a plus la qualité d’organisatrice : elle ne peut plus modifier cet appel. Elle peut encore l’abandonner.
call-versions = Les versions de l’appel
    .lede = Aucune version publiée n’est jamais modifiée. Voici chacune, avec ses raisons et ce qu’elle a changé.
call-version-of = Version { $n }
call-version-old = Cette version n’est plus en vigueur.
    .link = Lire celle qui l’est
call-version-figures = Les chiffres du répertoire sont ceux d’aujourd’hui, pas ceux du jour où cette version a été publiée.
call-cause-published = Version { $n } : publication, le { $moment }
call-cause-changed = Version { $n } : changement, le { $moment }
call-cause-extended = Version { $n } : prolongation, le { $moment }
call-cause-withdrawn = Version { $n } : abandon, le { $moment }
call-hash = Empreinte SHA-256 du document :
call-document-json = Le document (JSON)
call-done-begun = L’appel est commencé. Vous seuls le voyez tant qu’il n’est pas publié.
call-done-saved = C’est enregistré.
call-done-published = L’appel est publié.
call-done-changed = La nouvelle version est publiée.
call-done-extended = L’appel est prolongé.
call-done-withdrawn = L’appel est abandonné. Il reste lisible, avec vos raisons.
call-done-discarded = Le brouillon est jeté.
call-done-invited = { $name } est invitée : un courriel le lui dit.
call-done-confirmed = { $name } organise cet appel.
call-done-declined = { $name } n’organise pas cet appel.
call-done-left = { $name } n’organise plus cet appel.
call-done-taken-back = L’invitation de { $name } est retirée.

call-named = { $title } ({ $organisers }, jusqu’au { $date })
letter-call-new-subject = Un nouvel appel : { $title }
letter-call-new =
    Bonjour,

    Un appel vient d’être publié : { $title }

    { $words }

    À lire ici : { $page }

    Vous recevez ce message parce que vous avez demandé à connaître les appels.
    Changer vos choix : { $choices }
    Ne plus rien recevoir : { $unsubscribe }
letter-call-opened-subject = Vous pouvez y répondre : { $title }
letter-call-opened =
    Bonjour,

    On peut désormais répondre à un appel que vous suivez : { $title }

    Pour le lire, dire ce que vous pourriez apporter ou commencer un projet : { $page }

    Vous recevez ce message parce que vous suivez cet appel.
    Changer vos choix : { $choices }
    Ne plus rien recevoir : { $unsubscribe }
letter-call-changed-subject = Un appel que vous suivez a changé : { $title }
letter-call-changed =
    Bonjour,

    L’appel « { $title } » a une nouvelle version. Voici ce qu’en disent ses organisateurs :

    { $words }

    À lire ici : { $page }

    Vous recevez ce message parce que vous suivez cet appel.
    Changer vos choix : { $choices }
    Ne plus rien recevoir : { $unsubscribe }
letter-call-invited =
    Bonjour,

    { $by } invite { $name } à organiser avec elle l’appel « { $title } ».

    Accepter ou décliner : { $link }

    Vous recevez ce message parce que vous agissez pour { $name }.
    .subject = On vous invite à organiser un appel : { $title }
letter-call-programme-proposed =
    Bonjour,

    { $by } prépare l’appel « { $title } » et souhaite y proposer votre dispositif « { $programme } ». Il ne le fera que si vous êtes d’accord.

    Lire ce qu’il dit jusqu’ici, et répondre : { $link }

    Vous recevez ce message parce que vous tenez les dispositifs de votre organisation.
    .subject = Un appel souhaite proposer votre dispositif « { $programme } »
letter-call-programme-agreed =
    Bonjour,

    { $funder } est d’accord pour que l’appel « { $title } » propose son dispositif « { $programme } ».

    L’appel : { $link }

    Vous recevez ce message parce que vous agissez pour une organisation qui organise cet appel.
    .subject = { $funder } est d’accord : { $title }
letter-call-programme-declined =
    Bonjour,

    { $funder } ne souhaite pas que l’appel « { $title } » propose son dispositif « { $programme } ». L’appel pourra être publié quand il ne le nommera plus.

    L’appel : { $link }

    Vous recevez ce message parce que vous agissez pour une organisation qui organise cet appel.
    .subject = { $funder } ne le souhaite pas : { $title }
letter-call-asked =
    Bonjour,

    Une question est posée sur votre appel « { $title } » :

    { $question }

    Tout le monde la lit, et lira votre réponse. Pour répondre : { $link }

    Vous recevez ce message parce que vous agissez pour une organisation qui organise cet appel.
    .subject = Une question sur votre appel : { $title }
letter-call-answered-subject = { $calls ->
    [one] Des réponses à des questions : { $title }
   *[other] Des réponses à des questions sur { $calls } appels
}
letter-call-answered =
    Bonjour,

    Les organisateurs ont répondu à ces questions :

    { $words }

    Vous recevez ce message parce que vous suivez ces appels, ou parce que vous avez posé ces questions. Il vient une fois par jour au plus, sauf si un appel se ferme entre-temps.
    Changer vos choix : { $choices }
    Ne plus rien recevoir : { $unsubscribe }
letter-call-answered-words =
    « { $question } »

    { $words }
letter-call-question-gone-subject = Une question a été retirée : { $title }
letter-call-question-gone =
    Bonjour,

    Les organisateurs de l’appel « { $title } » ont retiré une question :

    { $words }

    Toutes les questions : { $page }

    Vous recevez ce message parce que vous suivez cet appel, ou parce que vous avez posé cette question.
    Changer vos choix : { $choices }
    Ne plus rien recevoir : { $unsubscribe }
letter-call-question-gone-words = Leur raison : { $words }

calls-follow = Rester au courant
calls-atom = Suivre cette liste (flux Atom)
calls-ics = Ces dates dans votre agenda (iCalendar)

questions-title = Questions et réponses
questions-lede = Les questions et les réponses sont lues par tout le monde. Le nom des personnes qui posent une question n’est pas montré.
questions-until = On peut en poser jusqu’au { $moment }.
questions-over = On ne peut plus en poser.
questions-none = Aucune question pour le moment.
questions-ask = Poser une question
questions-count = { $n ->
    [0] Aucune question pour le moment
    [one] Une question
   *[other] { $n } questions
}
question-asked = Demandé le { $date }
question-asked-by = par { $name } (vous seuls, qui organisez, le lisez)
question-answered = Répondu le { $date }
question-answer-changed = Réponse changée le { $date }
question-former = Ce qui avait été répondu avant
question-gone = Retirée par les organisateurs le { $date }. Leur raison :
question-waiting = Les organisateurs n’ont pas encore répondu.
question-words = Votre question
    .hint = 3 000 caractères au plus. N’y mettez pas de données personnelles : elle est publiée.
question-words-wrong = Écrivez votre question, en 3 000 caractères au plus.
question-too-late = On ne peut plus poser de questions sur cet appel. Votre texte est encore là : copiez-le si vous voulez écrire aux organisateurs autrement.
question-too-many = Dix questions par jour au plus. Votre texte est encore là : gardez-le pour demain.
question-language = Langue
question-language-wrong = Choisissez une langue.
question-organisation = Au nom de qui ? Les organisateurs le savent, les autres non.
question-organisation-wrong = Choisissez l’organisation au nom de laquelle vous demandez.
question-as-oneself = En mon nom : il n’est montré à personne
question-send = Publier ma question
question-answer = Répondre
question-answer-change = Modifier la réponse
question-answer-words = Votre réponse
    .hint = Lue par tout le monde. Celles et ceux qui suivent l’appel la reçoivent.
question-answer-wrong = Écrivez la réponse, en 3 000 caractères au plus.
question-answer-send = Publier la réponse
question-withdraw = Retirer cette question
    .why = Elle contient des données personnelles, ou n’a rien à voir avec l’appel ? Retirez-la : vos raisons restent à sa place, avec ce que vous aviez répondu, et qui l’a posée est prévenu.
    .reason = Votre raison, lue par tout le monde
    .answers = Retirer aussi ce qui a été répondu : la réponse contient des données personnelles.
question-reason-wrong = Dites pourquoi, en 600 caractères au plus.
question-done-asked = Votre question est publiée.
question-done-answered = La réponse est publiée.
question-done-gone = La question est retirée ; votre raison se lit à sa place.

follow-title = Suivre cet appel
follow-lede = Recevez un courriel quand il change, quand il est prolongé ou quand une question reçoit sa réponse. Qui prépare ou signe ici une réponse le suit automatiquement.
follow-follows = Vous suivez cet appel : vous recevez un courriel quand il change.
follow-begin = Suivre cet appel
follow-end = Ne plus suivre
follow-done-begun = Vous suivez cet appel.
follow-done-ended = Vous ne suivez plus cet appel.
follow-dates = Ses dates dans votre agenda (iCalendar)

call-event-opens = On peut répondre : { $title }
call-event-questions = Dernières questions : { $title }
call-event-closes = Fin des réponses : { $title }
call-event-answer = Les organisateurs répondent : { $title }
call-event-together-starts = On construit ensemble : { $title }
call-event-together-ends = Dernier jour pour construire ensemble : { $title }

alerts-title = Être prévenu des appels
alerts-lede = Choisissez les thèmes et les communes qui vous intéressent. Rien n’est envoyé tant que vous ne l’avez pas demandé.
alerts-saved = C’est noté.
alerts-pace = Que voulez-vous recevoir à { $email } ?
alerts-none = Rien
alerts-weekly = Les nouveaux appels dans la lettre de la semaine, que vous demandez par la même occasion
alerts-now = Un courriel à chaque nouvel appel
alerts-wrong = Choisissez ce que vous voulez recevoir.
alerts-themes = Thèmes
    .hint = Aucun coché : tous.
alerts-communes = Communes
    .hint = Aucune cochée : partout.
    .choose = Choisir des communes
alerts-followed = Les appels que vous suivez
    .none = Aucun. Le bouton « Suivre cet appel » est au bas de chaque appel.
alerts-end = Ne plus être prévenu des appels
    .lede = Un clic, et plus rien ne viendra : ni nouveaux appels, ni changements de ceux que vous suivez. Vous n’avez pas besoin de vous connecter.
    .send = Ne plus rien recevoir
alerts-ended = C’est fait : vous ne recevrez plus rien sur les appels.

waiting-call-invited = On vous invite à organiser : { $title }
waiting-call-questions = { $n ->
    [one] { $title } : une question attend votre réponse
   *[other] { $title } : { $n } questions attendent votre réponse
}
waiting-call-draft = À finir d’écrire : { $title }

# Outages
call-outage-when = Notre service n’a pas fonctionné du { $from } au { $until }.
call-outage-rule = Si notre service tombe en panne
    .is = { $hours ->
            [0] Si la date limite tombe pendant une panne de { $seconds } secondes ou plus, elle est reportée automatiquement de la durée de la panne, comptée à partir de la fin de la panne
           *[other] Si la date limite tombe pendant une panne de { $seconds } secondes ou plus, ou moins de { $hours } heures après une panne de { $minutes } minutes ou plus, elle est reportée automatiquement de la durée de la panne (comptée à partir de sa fin, si la date limite tombe pendant)
        } : le journal le dit, et un avis figure sur la page de l’appel. Au-delà de { $days } jours, ce sont les organisateurs qui disent jusqu’à quand. Il est en panne quand il ne répond plus ou n’enregistre plus rien, ou quand au moins { $several } personnes qui agissent pour des organisations différentes ne reçoivent que des erreurs et qu’aucune autre personne connectée n’est servie.
call-outage-public = Notre service n’a pas fonctionné du { $from } au { $until }, et la date limite est tombée pendant ce temps. Les organisateurs en sont prévenus : ils peuvent rendre ce temps, et cette page dira alors la nouvelle fin.
call-outage-reason = Notre service n’a pas fonctionné du { $from } au { $until } : ce temps est rendu à celles et ceux qui répondent.
call-outage-give = La date limite est tombée pendant ce temps. La nouvelle fin ci-dessous rend la durée de la panne ; changez-la si vous voulez.
waiting-call-outage = La date limite est tombée pendant une panne : rendez ce temps ({ $title })
waiting-call-outage-platform = Une date limite est tombée pendant une panne ; les organisateurs peuvent rendre ce temps ({ $title })
letter-call-outage =
    Bonjour,

    { $outage } La date limite de votre appel « { $title } » est tombée pendant ce temps : des réponses ont pu ne pas nous parvenir.

    Rendez ce temps à celles et ceux qui répondent. La nouvelle fin et la raison sont déjà remplies ; il vous reste à les relire et à les publier : { $link }

    Rien n’est prolongé tant que vous ne l’avez pas fait.
    .subject = Une panne à la date limite : { $title }
letter-call-outage-platform =
    Bonjour,

    { $outage } La date limite de l’appel « { $title } » est tombée pendant ce temps. Ses organisateurs ont été prévenus : ils peuvent rendre ce temps en un geste.

    L’appel : { $link }
    .subject = Une date limite est tombée pendant une panne : { $title }
letter-call-put-off =
    Bonjour,

    { $outage } Cela a pris du temps à celles et ceux qui répondent à votre appel « { $title } » : selon la règle écrite sur sa page, il est prolongé automatiquement jusqu’au { $until }. Celles et ceux qui suivent l’appel sont prévenus, et le journal le dit.

    Vous pouvez le prolonger davantage : { $link }
    .subject = Prolongé après une panne : { $title }
letter-call-put-off-platform =
    Bonjour,

    { $outage } Cela a pris du temps à celles et ceux qui répondent à l’appel « { $title } » : il est prolongé automatiquement jusqu’au { $until }. Ses organisateurs sont prévenus.

    L’appel : { $link }
    .subject = Une date limite a été reportée après une panne : { $title }

# The first page
home-calls = Appels ouverts
home-calls-said = { $n ->
    [one] Un problème posé : dites ce que vous pourriez faire, à plusieurs.
   *[other] { $n } problèmes posés : dites ce que vous pourriez faire, à plusieurs.
}
