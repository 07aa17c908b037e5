# La table : séances du guichet.
table-sessions = Séances
    .lede = Plusieurs financeurs apportent leurs dispositifs, trois collèges de même poids siègent autour de la table, et chaque financeur décide pour lui-même.
table-sessions-of = Séances du guichet
sessions-todo = Ce qui vous attend
sessions-todo-seats = Les trois collèges n’ont pas encore autant de sièges : donnez ceux qui manquent.
sessions-todo-part = Un de vos dispositifs est sollicité : dites s’il participe.
sessions-todo-vote = Vous siégez pour { $name } : donnez sa voix.
sessions-none = Aucune séance ne vous concerne encore.
sessions-convene = Convoquer une séance
sessions-convene-lede = Vos propres dispositifs participent ; les autres financeurs sont sollicités, et chacun répond pour lui-même. Celles et ceux qui ont un siège reçoivent un courriel.
sessions-convene-nobody = Aucun des financeurs dont vous tenez les dispositifs n’en a publié.
sessions-convene-send = Convoquer
sessions-convened = La séance est convoquée.
sessions-convener = Convoquée par
sessions-convener-missing = Dites pour qui vous convoquez.
sessions-convened-by = Convoquée par { $name }
sessions-name = Comment s’appelle-t-elle ?
    .hint = Par exemple : Table des quartiers, printemps 2027
sessions-title-missing = Écrivez un nom, de 200 caractères au plus.
sessions-day = Jour
sessions-day-wrong = Écrivez un jour qui n’est pas passé.
sessions-hour = Heure
    .hint = Par exemple 14:30
sessions-hour-wrong = Écrivez une heure, par exemple 14:30.
sessions-place = Lieu
sessions-place-missing = Écrivez le lieu, ou le lien de la réunion : 200 caractères au plus.
sessions-link = Lien, pour participer à distance
    .hint = Il commence par https://
sessions-link-wrong = Écrivez un lien qui commence par https://.
sessions-programmes = Dispositifs sur la table
    .hint = Au moins un des vôtres. Ce qui leur est demandé et qui est instruit est à l’ordre du jour.
sessions-programme-missing = Choisissez au moins un dispositif du financeur qui convoque.
sessions-when = { $date }, { $hour }
sessions-state-convened = convoquée
sessions-state-closed = terminée
sessions-state-cancelled = annulée
sessions-ways = Autour de cette séance
sessions-table = La table
    .caption = Ce que chaque demande attend de chaque dispositif, et ce qui en a été dit
sessions-table-lede = Chaque montant est exact, tel qu’il est en ce moment. Les décisions qu’un financeur ne partage pas encore n’y sont pas.
sessions-table-empty = Rien n’est encore sur la table : aucun dossier instruit ne demande quelque chose aux dispositifs qui participent.
sessions-table-asked = Vous lisez le tableau dès que l’un de vos programmes participe.
sessions-table-cancelled = Cette séance n’a pas lieu.
sessions-table-hidden = { $n ->
    [one] { $n } demande ne vous est pas montrée ; les sommes sont faites sans elle.
   *[other] { $n } demandes ne vous sont pas montrées ; les sommes sont faites sans elles.
}
sessions-counted = { $several ->
    [0] Aucune demande faite à plusieurs
    [one] { $several } demande faite à plusieurs
   *[other] { $several } demandes faites à plusieurs
}, { $alone ->
    [0] aucune par une organisation seule.
    [one] { $alone } par une organisation seule.
   *[other] { $alone } par des organisations seules.
}
sessions-request = Demande
sessions-all = En tout
sessions-requested-all = Demandé en tout
sessions-left = Reste dans les enveloppes
sessions-csv = La table pour un tableur (CSV)
sessions-said-proposed = proposé : { $amount }
sessions-said-conditional = promis sous condition : { $amount }
sessions-said-voted = accordé : { $amount }
sessions-said-awaited = attendu : { $amount }
sessions-said-missing = à trouver ailleurs : { $amount }
sessions-hidden-undeclared = Dites d’abord si vous êtes proche de celles et ceux qui demandent.
sessions-hidden-declared = Vous avez déclaré un conflit d’intérêts : vous ne voyez rien de cette demande, et ne votez pas sur elle.
sessions-hidden-within = Vous agissez pour l’une des structures qui demandent : vous ne voyez rien de cette demande, et ne votez pas sur elle.
sessions-hidden-tied = Une organisation pour laquelle vous agissez a donné à l’une des structures qui demandent, ou reçu d’elle, depuis trois ans : vous ne voyez rien de cette demande, et ne votez pas sur elle.
sessions-declare = Avant de lire
sessions-declare-lede = Êtes-vous proche de certaines des structures qui demandent : membre, salarié, élu, parent d’un dirigeant, ou autrement ? Cochez-les : vous ne verrez rien de ces demandes et ne voterez pas sur elles. Vos réponses sont gardées avec leur date.
sessions-declare-which = Je suis trop proche de celles et ceux qui font ces demandes :
sessions-declare-honest = Rien ne me lie à celles que je n’ai pas cochées
sessions-declare-missing = Dites que rien ne vous lie aux autres.
sessions-declare-send = Garder mes réponses
sessions-declared = C’est noté.
sessions-taking = Les dispositifs sur la table
sessions-part-asked = sollicité
sessions-part-agreed = participe
sessions-part-declined = ne participe pas
sessions-say-agreed = Participer
sessions-say-declined = Ne pas participer
sessions-done-agreed = Ce dispositif participe.
sessions-done-declined = Ce dispositif ne participe pas.
sessions-close = Clore la séance
sessions-close-way = Quand tout est dit
sessions-close-sure = La séance est terminée : son ordre du jour reste tel quel, plus personne ne vote
sessions-close-unsure = Cochez que la séance est terminée.
sessions-closed = La séance est close.
sessions-change = Changer le jour ou le lieu
sessions-change-lede = Toutes les personnes sollicitées ou qui ont un siège reçoivent un courriel qui dit quand et où elle a désormais lieu.
sessions-change-send = Changer et prévenir tout le monde
sessions-changed = La séance est changée ; celles et ceux qui étaient sollicités reçoivent un courriel.
sessions-cancel = Annuler la séance
sessions-cancel-sure = La séance n’a pas lieu : toutes les personnes sollicitées ou qui ont un siège reçoivent un courriel, et plus rien ne peut changer sur cette page
sessions-cancel-unsure = Cochez que la séance n’a pas lieu.
sessions-cancelled = La séance est annulée ; celles et ceux qui étaient sollicités reçoivent un courriel.
sessions-college-associations = Associations
sessions-college-companies = Entreprises
sessions-college-public-bodies = Collectivités et organismes publics
seats-title = Qui siège
seats-lede = Trois collèges d’autant de sièges chacun. Quand la structure d’un siège demande elle-même de l’argent, ou ne peut pas venir, sa suppléante siège.
seats-unequal = Les trois collèges n’ont pas encore autant de sièges : personne ne vote d’ici là.
seats-nobody = Personne encore
seats-keep = Donner des sièges
seats-take = Retirer le siège
seats-give = Donner un siège
seats-give-send = Donner
seats-search = Nom de la structure
    .send = Chercher
    .nobody = Aucune structure ne porte ce nom.
seats-alternate-search = Chercher une structure
seats-place = Place
seats-in-college = Un siège du collège
seats-as-alternate = La suppléance de
seats-already = Cette structure siège déjà.
seats-full = Ce collège a tous ses sièges.
seats-voted = Quelqu’un a voté à ce siège : il reste.
seats-done = Les sièges sont gardés.
seats-alternate-is = suppléance : { $name }
seats-alone = Retirer la suppléance
seats-name-alternate = Nommer qui supplée votre siège
seats-other-college = Cette organisation n’est pas de ce collège : c’est sa nature qui dit duquel elle est.
seats-whose = Siège
seats-college = Collège
seats-alternate = Suppléance
simulations-title = Et si…
simulations-lede = Une supposition ne change rien : elle dit qui aurait quoi, ce qui manquerait, et qui pourrait le donner.
simulations-new = Et si…
simulations-of = Supposer d’autres montants pour
simulations-none = Personne n’a encore rien supposé.
simulations-side = Côte à côte
    .caption = Ce que chaque demande aurait, selon la supposition
simulations-today = Aujourd’hui
simulations-supposed = Supposé
simulations-difference = Différence
simulations-caption = Ce que chaque dispositif a dit, et ce qui est supposé
simulations-asks = demande { $amount }
simulations-name = Nom de la supposition
    .hint = Par exemple : le fonds donne 30 000 au lieu de 40 000
simulations-name-missing = Écrivez un nom, de 200 caractères au plus.
simulations-amounts = Montants
    .hint = Laissez vide ce qui reste comme aujourd’hui.
simulations-amount-wrong = Écrivez des montants entre rien et ce qui est demandé.
simulations-amount-missing = Supposez au moins un montant.
simulations-now = { $asked } demandés ; dit jusqu’ici : { $now }
simulations-share = La montrer à toute la table
simulations-keep = Garder la supposition
simulations-kept = La supposition est gardée.
simulations-stale = Quelqu’un l’a changée entre-temps : regardez-la de nouveau avant de la changer.
simulations-full = Votre organisation garde déjà 40 suppositions ici : retirez-en une d’abord.
simulations-shared = { $name }, partagée avec la table
simulations-private = { $name }, vue de personne d’autre
simulations-complete = Elle aurait tout ce qu’elle demande.
simulations-can-complete = Il lui manquerait { $amount }, et d’autres à cette table pourraient les donner.
simulations-not-all = Il lui manquerait { $amount } ; d’autres à cette table pourraient en donner { $more } au plus.
simulations-nobody = Il lui manquerait { $amount }, et personne d’autre à cette table ne pourrait les donner.
simulations-room = { $funder } pourrait ajouter { $amount } au plus
simulations-change = Supposer autrement
simulations-add = Supposer aussi quelque chose d’une autre demande
    .send = Continuer
simulations-take-away = Retirer cette supposition
simulations-taken-away = La supposition est retirée.
promises-title = Promesses
promises-lede = Certains financeurs promettent si d’autres donnent. Voici quelles promesses se réaliseraient ensemble. Rien ne se décide ici : chaque financeur confirme la sienne.
promises-together = Se réaliseraient ensemble
promises-none = Aucune promesse n’a sa condition remplie.
promises-sum = { $amount } seraient accordés si chaque financeur confirmait la sienne.
promises-waiting = Attendent encore
promises-who = { $funder }, pour { $partner }
promises-if = si { $programme } donne au moins { $amount }
promises-elsewhere = un dispositif qui n’est pas sur la table
promises-met = sa condition est remplie par ce que d’autres promettent ou accordent
promises-lacks = il manque { $amount } à sa condition
promises-words = sa condition n’est pas un montant : son financeur dit si elle est remplie
promises-confirm = Confirmer
proposals-title = Propositions
proposals-lede = Une proposition est un avis, fait selon des règles publiées que chacun peut rejouer. Elle ne change aucune décision : ce sont des personnes qui décident, avec leurs raisons.
proposals-none = Personne n’a encore demandé de proposition.
proposals-one = Proposition de répartition
proposals-advice = Ceci est un avis. Il ne décide rien, ne retire aucun partenaire d’une demande, et chacun peut le refaire à partir de son fichier.
proposals-ask = Demander une proposition
proposals-ask-lede = { $n ->
    [one] Elle est faite de la demande sur la table, de ce que tout le monde sait rester dans les enveloppes et des règles des dispositifs.
   *[other] Elle est faite des { $n } demandes sur la table, de ce que tout le monde sait rester dans les enveloppes et des règles des dispositifs.
}
proposals-ask-send = Faire une proposition
proposals-useful = Plus petite part utile d’une demande, en pour cent
    .hint = En dessous, l’argent ne permettrait pas de faire le projet : la proposition ne lui donne rien plutôt que trop peu.
proposals-useful-wrong = Écrivez un nombre entier de 0 à 100.
proposals-seed = Graine
    .hint = Un nombre entier qui départage les égalités ; il est publié avec la proposition.
proposals-ties = Comment les égalités sont départagées
proposals-cap = Plafond d’argent public
proposals-public = Part la plus haute des coûts que l’argent public peut payer, en pour cent
    .hint = Tous financeurs publics ensemble, avec ce qu’ils ont déjà donné. 100 : pas de plafond.
proposals-source = D’où vient ce plafond
    .hint = Le texte et sa date, par exemple : règlement d’intervention du 12 mars 2026, article 4. Il est publié avec la proposition.
proposals-source-wrong = Dites d’où vient ce plafond, en 200 caractères au plus.
proposals-rules = Selon quelles règles
proposals-rules-programme = { $programme } ({ $funder }) : version { $number }, publiée le { $on } ; à chaque demande s’appliquent les taux et les montants de la version dont elle est faite.
proposals-rules-public = L’argent public paie { $percent } % des coûts d’une demande au plus, tous financeurs ensemble : { $source }.
proposals-rules-aid = Petites aides d’État (de minimis) : { $amount } au plus par structure sur trois ans, de tous les financeurs publics d’un pays : règlement { $source }, du { $from } au { $until }.
proposals-limit-french = Les petites aides d’État laissent { $amount } à { $partner }, de tous les financeurs publics français ensemble : c’est moins que ce qui est demandé pour elle.
proposals-limit-french-several = Les petites aides d’État laissent { $amount } à { $partner }, de tous les financeurs publics français ensemble : c’est moins que ce qui est demandé pour elle, et plusieurs demandes se les partagent, en proportion.
proposals-limit-belgian = Les petites aides d’État laissent { $amount } à { $partner }, de tous les financeurs publics belges ensemble : c’est moins que ce qui est demandé pour elle.
proposals-limit-belgian-several = Les petites aides d’État laissent { $amount } à { $partner }, de tous les financeurs publics belges ensemble : c’est moins que ce qui est demandé pour elle, et plusieurs demandes se les partagent, en proportion.
proposals-scores-first = Avant de demander, dites ce que les demandes valent pour vous :
proposals-seed-wrong = Écrivez un nombre entier.
proposals-under-way = Votre dernière proposition est encore en cours : attendez qu’elle soit faite.
proposals-full = 60 propositions ont été demandées pour cette séance : on n’en fait plus.
proposals-nothing = Il ne reste rien à répartir : tout ce qui est sur la table est décidé, ou rien ne peut en être donné.
proposals-progress = En préparation : étape { $done } sur { $steps }.
proposals-again = Regarder de nouveau
proposals-fault = Rien n’a pu être proposé pour cette table. C’est noté ; demandez de nouveau, ou prévenez celles et ceux qui tiennent la plateforme.
proposals-found = Ce qui a été trouvé
proposals-value = La plus haute valeur selon les points des financeurs : { $gap }.
proposals-optimal = il est prouvé qu’aucune n’est plus haute
proposals-gap = aucune n’est plus haute de plus de { $percent } %, c’est prouvé
proposals-lines = Aides d’un dispositif à une demande : { $lines } ; cette valeur en demande au moins { $least }.
proposals-alone = Aucun financeur n’y perd par rapport à ce qu’il ferait seul.
proposals-alone-found = Aucun financeur n’y perd par rapport au mieux qui a été trouvé pour lui seul.
proposals-territories = Territoires qui reçoivent quelque chose : { $territories }, sur { $most } possibles.
proposals-made-useful = { $n ->
   *[other] Une demande reçoit au moins { $n } % de ce qu’elle demande, ou rien.
}
proposals-made-seed = Les égalités sont départagées par la graine { $seed }.
proposals-hidden = { $n ->
    [one] { $n } demande ne vous est pas montrée, et n’est dans aucune des sommes ci-dessous.
   *[other] { $n } demandes ne vous sont pas montrées, et ne sont dans aucune des sommes ci-dessous.
}
proposals-file = Tout le calcul (.pb), que chacun peut rejouer
proposals-replay = Avec « tisserand allocate FICHIER.pb », qui le refait et le refuse s’il donne autre chose.
proposals-who = Qui recevrait quoi, et pourquoi
proposals-surveyed = Points et enveloppes ont été bougés d’un dixième, un financeur à la fois : { $tried } changements essayés sur { $all }. De quel financeur chaque demande dépend est dit à part : cela ne change rien aux listes.
proposals-depends = Elle dépend de { $programme } : sans ce dispositif, elle ne recevrait rien.
proposals-since = { $n ->
    [one] Depuis, { $n } des montants qu’elle partage a été décidé : elle n’en sait rien. Demandez-en une nouvelle avant de vous y appuyer.
   *[other] Depuis, { $n } des montants qu’elle partage ont été décidés : elle n’en sait rien. Demandez-en une nouvelle avant de vous y appuyer.
}
proposals-always-in = Toujours retenues
    .means = Financées quel que soit le changement essayé.
proposals-contested = Discutées
    .means = Financées selon le changement : c’est ce dont la réunion voudra peut-être débattre.
proposals-always-out = Jamais retenues
    .means = Financées dans aucun des changements essayés.
proposals-nobody = Aucune
proposals-number = n° { $number } dans le fichier
proposals-award = Proposé : { $amount }
proposals-of = sur { $amount } encore ouverts
proposals-why-soon = Le pourquoi sera dit dans un instant.
proposals-why-asked = Elle reçoit tout ce qu’elle demande.
proposals-why-rules = Elle reçoit tout ce que permettent les règles des dispositifs.
proposals-why-envelopes = Elle recevrait davantage si les enveloppes contenaient davantage.
proposals-why-unwanted = Aucun financeur ne lui donne de points.
proposals-why-unreachable = Selon les règles elle pourrait atteindre { $amount } au plus, moins que ce qui lui est utile.
proposals-why-outbid = { $n ->
    [one] Elle pourrait être financée, mais le même argent vaut plus ailleurs : il lui manque { $n } point.
   *[other] Elle pourrait être financée, mais le même argent vaut plus ailleurs : il lui manque { $n } points.
}
proposals-regret = La financer tout de même coûterait entre { $least } % et { $most } % de la valeur.
proposals-changes = Les plus petits changements qui la financeraient :
proposals-change-least = elle se contente de { $amount }
proposals-change-envelope = { $programme } a { $amount } de plus
proposals-ways = D’autres façons de répartir
    .caption = La proposition à côté d’autres façons de répartir, selon les mêmes mesures
proposals-ways-lede = Aucune n’est proposée : chacune montre ce que ferait une autre idée de l’équité. Certaines enfreignent des règles des dispositifs, qu’elles ne connaissent pas.
proposals-measure = Mesure
proposals-measure-amount = Donné en tout
proposals-measure-grants = Demandes qui reçoivent quelque chose
proposals-measure-lines = Aides d’un dispositif à une demande
proposals-measure-smallest = Le moins que reçoit une demande
proposals-measure-joint = Aux demandes de plusieurs associations
proposals-measure-without-employees = Aux associations dont un répertoire dit qu’elles n’ont pas de salarié
proposals-measure-with-employees = Aux associations qui ont des salariés, selon un répertoire
proposals-measure-employees-unknown = Aux associations dont aucun répertoire ne dit si elles en ont
proposals-measure-territories = Territoires
proposals-measure-broken = Règles enfreintes
proposals-share = { $amount } ({ $percent } %)
proposals-way-own = Proposition
proposals-way-equal-shares = Parts égales
proposals-way-greedy = Par points, l’une après l’autre
proposals-way-nash = Produit de Nash
scores-title = Ce que vaut chaque demande pour vos dispositifs
scores-lede = De 0 à 10. Où vous ne dites rien, c’est 5. Ces points figurent dans le fichier de chaque proposition : toute la table peut les y lire.
scores-none = Rien de ce que vous pouvez lire n’est demandé à ce dispositif.
scores-points = Points
scores-wrong = Écrivez des points de 0 à 10.
scores-send = Garder les points
scores-kept = Les points sont gardés.
scores-stale = Quelqu’un de chez vous a changé certains de ces points entre-temps. Regardez-les et renvoyez : les vôtres sont toujours là.
scores-meanwhile = Quelqu’un de chez vous a donné { $points } entre-temps.
seats-pole = Un pôle ne siège pas : personne ne parle pour lui. Ses membres peuvent siéger.
votes-title = Votes
votes-lede = Chaque collège a une voix, quelle que soit sa taille ; la moitié au moins de ses sièges doit s’exprimer. Qui demande se retire. C’est un avis : chaque financeur décide pour lui-même.
votes-favourable = Pour
votes-unfavourable = Contre
votes-abstains = Abstention
votes-opinion-favourable = Favorable
votes-opinion-unfavourable = Défavorable
votes-opinion-divided = Partagé
votes-opinion-no-quorum = Pas encore de quorum
votes-count = { $college } : pour { $favourable }, contre { $unfavourable }, abstention { $abstain } ; sièges : { $seats }
votes-count-aside = { $college } : pour { $favourable }, contre { $unfavourable }, abstention { $abstain } ; sièges : { $seats }, en retrait : { $aside }
votes-count-none = { $college } : personne ne s’est encore exprimé ; sièges : { $seats }
votes-count-none-aside = { $college } : personne ne s’est encore exprimé ; sièges : { $seats }, en retrait : { $aside }
votes-spoken = La structure de ce siège a déjà voté : sa suppléance ne vote pas par-dessus.
votes-done = Le vote est gardé.
votes-for-seat = La voix de { $name }
minutes-title = Compte rendu
minutes-lede = Ce qui a été dit et convenu, approuvé par la moitié au moins des sièges de chaque collège.
minutes-none = Rien n’est encore écrit.
minutes-waiting = Écrit, pas encore approuvé.
minutes-approved = Approuvé.
minutes-approved-by = par { $names }
minutes-state = État
minutes-opinions = Avis du comité
    .caption = Par collège : pour / contre / abstentions
minutes-opinion = Comité
minutes-paper = Le compte rendu en PDF
minutes-approve = Approuver pour { $name }
minutes-approved-said = Le compte rendu est approuvé pour ce siège.
minutes-write = Écrire le compte rendu
minutes-write-lede = Un changement retire toutes les approbations : les autres approuvent ces mots mêmes.
minutes-words = Ce qui a été dit et convenu
    .hint = Tout le monde à la table lit ces mots, y compris qui est trop proche d’une demande : n’écrivez rien ici que ces personnes ne devraient pas lire.
minutes-missing = Écrivez le compte rendu, de 30 000 caractères au plus.
minutes-stale = Quelqu’un a écrit entre-temps : relisez.
minutes-keep = Garder le compte rendu
minutes-written = Le compte rendu est gardé.
act-session-convened = Un financeur a convoqué une séance
act-session-part = Un financeur a dit si son dispositif participe à une séance
act-session-scored = Un financeur a dit ce que valent des demandes pour lui
act-session-closed = Une séance a été close
act-session-moved = Une séance a changé de jour ou de lieu
act-session-cancelled = Une séance a été annulée
act-seat-given = Un siège a été donné à une séance
act-seat-alternate = Une suppléance a été nommée pour un siège
act-seat-taken-away = Un siège a été retiré
act-vote-cast = Un siège a voté sur une demande
act-minutes-written = Un compte rendu a été écrit
act-minutes-approved = Un compte rendu a été approuvé pour un siège
act-proposal-asked = Une proposition de répartition a été demandée
letter-session-asked = Bonjour,

    { $convener } convoque une séance, « { $session } », le { $date } à { $hour }, { $place }.
    Vos dispositifs sont sollicités : vous le dites sur la page de la séance, et décidez toujours pour vous-même.

    { $link }
    .subject = Vos dispositifs participent-ils ? { $session }
letter-session-seat = Bonjour,

    { $convener } vous donne un siège à la séance « { $session } », le { $date } à { $hour }, { $place }.
    Avant de lire ce qui est sur la table, vous dites si vous êtes proche de celles et ceux qui demandent.

    { $link }
    .subject = Un siège pour vous : { $session }
letter-session-alternate = Bonjour,

    { $convener } vous nomme à la suppléance d’un siège de la séance « { $session } », le { $date } à { $hour }, { $place } : vous y siégez quand la structure de ce siège demande elle-même de l’argent, ou ne peut pas venir.

    { $link }
    .subject = Suppléance d’un siège : { $session }
letter-session-moved = Bonjour,

    { $convener } a changé la séance « { $session } ». Elle a désormais lieu le { $date } à { $hour }, { $place }.

    { $link }
    .subject = Autre jour ou autre lieu : { $session }
letter-session-cancelled = Bonjour,

    { $convener } a annulé la séance « { $session } », qui devait avoir lieu le { $date } à { $hour }, { $place }.

    { $link }
    .subject = Annulée : { $session }
sessions-todo-alternates = Sur une demande au moins, un collège n’a plus personne pour voter : nommez une suppléance.
sessions-todo-ask = Une demande est venue sur la table : écrivez à son groupe, pour l’entendre.
sessions-todo-hear = Des groupes attendent d’être entendus : notez le jour où ils l’ont été.
sessions-todo-heard = Votre groupe est entendu avant que sa demande soit débattue.
programme-sessions = Quand les demandes sont examinées
    .lede = Chaque financeur décide pour lui-même, à sa propre date.
    .feed = Ces dates dans votre agenda (iCalendar)
programme-sessions-announced = annoncé par le financeur
programme-sessions-by = annoncé par le financeur, pour les demandes envoyées jusqu’au { $date }
programme-sessions-table = à la table du guichet, à { $time }
programme-sessions-event = Examen des demandes : { $programme }
sessions-convene-next = Chaque groupe qui demande reçoit un courriel : il est entendu avant que son dossier soit débattu. Ensuite, donnez à chaque siège une suppléance qui ne demande rien ici : sans elle, un collège peut n’avoir plus personne pour voter.
hearings-title = Entendre
hearings-lede = Chaque groupe est entendu avant que son dossier soit débattu. Personne ne vote sur une demande dont le groupe n’a pas été entendu, sauf s’il n’est pas venu alors qu’on le lui avait demandé.
hearings-ask = Écrire à ces groupes
hearings-ask-lede = Des demandes sont venues sur la table depuis : leurs partenaires n’ont encore rien reçu.
hearings-asked-done = Les partenaires reçoivent un courriel.
hearings-unasked = Personne n’a encore écrit au groupe.
hearings-asked = Le groupe est prévenu depuis le { $asked } ; il n’a pas encore été entendu.
hearings-heard = Le groupe a été entendu le { $date }.
hearings-absent = Prévenu le { $asked }, le groupe n’est pas venu le { $date }.
hearings-words-of = Ce que le groupe dit à la table
hearings-day = Jour
hearings-day-wrong = Écrivez un jour passé ou aujourd’hui, à partir de celui où le groupe a été prévenu.
hearings-absent-early = Personne ne manque avant le jour de la séance.
hearings-note-heard = Entendu ce jour-là
hearings-note-absent = Pas venu ce jour-là
hearings-noted = C’est noté.
hearings-group = Votre groupe est entendu
hearings-group-lede = Votre demande est sur la table d’une séance. Avant qu’elle soit débattue, le groupe est entendu : venez le dire, ou écrivez-le avant.
hearings-session = Séance
hearings-when = Quand
hearings-write = Ce que la table doit savoir
hearings-words = Vos mots
    .hint = 3 000 caractères au plus. La table les lit avant d’en parler ; vous pouvez les changer jusqu’au jour de la séance.
hearings-words-long = Écrivez 3 000 caractères au plus.
hearings-send = Envoyer à la table
hearings-said = La table lira ces mots.
hearings-lead-writes = Le chef de file écrit pour le groupe : dites-lui ce que la table doit savoir.
votes-unheard = Le groupe qui fait cette demande n’a pas encore été entendu : le vote s’ouvre quand le financeur qui convoque a noté qu’il l’a été, ou qu’il n’est pas venu.
votes-college-empty = { $college } : plus personne ne peut voter sur cette demande, car chaque siège de ce collège la fait. Il faut nommer à un siège une suppléance qui ne demande rien ici.
votes-nobody-left = Un collège n’a plus personne qui puisse voter sur cette demande : il faut d’abord nommer une suppléance.
minutes-hearing = Le groupe
act-hearing-said = Un groupe qui demande a écrit à la table
act-hearing-noted = Il a été noté qu’un groupe a été entendu, ou n’est pas venu
letter-session-heard = Bonjour,

    { $convener } convoque une séance, « { $session } », le { $date } à { $hour }, { $place }. Votre demande « { $title } » y est à l’ordre du jour.
    Votre groupe est entendu avant qu’elle soit débattue : venez le dire, ou que le chef de file l’écrive avant sur cette page.

    { $link }
    .subject = Votre groupe est entendu : { $session }
letter-session-alternate-named = Bonjour,

    Votre siège à la séance « { $session } », le { $date } à { $hour }, n’avait pas de suppléance : { $convener } y a nommé { $name }. Vous pouvez la retirer, et en nommer une autre.

    { $link }
    .subject = Une suppléance pour votre siège : { $session }
