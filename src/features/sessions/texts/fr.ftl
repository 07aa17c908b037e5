# La table : séances du guichet.
table-sessions = Séances
    .lede = Plusieurs financeurs examinent ensemble les demandes faites à leurs dispositifs. Trois collèges de même poids donnent leur avis, et chaque financeur décide pour lui-même.
table-sessions-of = Séances du guichet
sessions-todo = Ce qui vous attend
sessions-todo-seats = Les trois collèges n’ont pas encore le même nombre de sièges : attribuez ceux qui manquent.
sessions-todo-part = L’un de vos dispositifs est invité à une séance : dites s’il y participe.
sessions-todo-vote = Vous siégez pour { $name } : son vote est attendu.
sessions-none = Aucune séance ne vous concerne encore.
sessions-convene = Convoquer une séance
sessions-convene-lede = Vos propres dispositifs participent ; les autres financeurs sont invités, et chacun répond pour lui-même. Les personnes qui ont un siège reçoivent un courriel.
sessions-convene-what = La séance
sessions-convene-nobody = Aucun des financeurs dont vous gérez les dispositifs n’en a publié.
sessions-convene-send = Convoquer
sessions-convened = La séance est convoquée.
sessions-convener = Convoquée par
sessions-convener-missing = Dites au nom de qui vous convoquez.
sessions-convened-by = Convoquée par { $name }
sessions-ties = Si des demandes arrivent à égalité dans une proposition, le nombre { $seed } les départage : personne ne l’a choisi, et il a été publié à la convocation de la séance.
sessions-name = Nom de la séance
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
sessions-programmes = Dispositifs examinés
    .hint = Choisissez au moins un des vôtres. Les dossiers en cours d’instruction qui leur demandent une aide seront à l’ordre du jour.
sessions-programme-missing = Choisissez au moins un dispositif du financeur qui convoque.
sessions-when = { $date }, { $hour }
sessions-state-convened = convoquée
sessions-state-closed = terminée
sessions-state-cancelled = annulée
sessions-ways = Autour de cette séance
sessions-table = Tableau des demandes
    .caption = Ce que chaque dossier demande à chaque dispositif, et la réponse donnée
sessions-table-lede = Chaque montant est exact, tel qu’il est en ce moment. Les décisions qu’un financeur ne partage pas encore n’y figurent pas.
sessions-table-changed = Le tableau n’est plus comme vous l’avez lu : regardez à nouveau.
sessions-elsewhere = { $n ->
    [one] et { $amount } demandés à { $n } autre dispositif qui n’est pas à cette table
   *[other] et { $amount } demandés à { $n } autres dispositifs qui ne sont pas à cette table
}
sessions-table-empty = Le tableau est encore vide : aucun dossier en cours d’instruction ne demande une aide aux dispositifs qui participent.
sessions-table-asked = Vous verrez le tableau dès que l’un de vos dispositifs participera.
sessions-table-cancelled = Cette séance n’a pas lieu.
sessions-table-hidden = { $n ->
    [one] { $n } demande ne vous est pas montrée ; les sommes sont faites sans elle.
   *[other] { $n } demandes ne vous sont pas montrées ; les sommes sont faites sans elles.
}
sessions-counted = { $several ->
    [0] Aucune demande présentée à plusieurs
    [one] { $several } demande présentée à plusieurs
   *[other] { $several } demandes présentées à plusieurs
}, { $alone ->
    [0] aucune par une organisation seule.
    [one] { $alone } par une organisation seule.
   *[other] { $alone } par des organisations seules.
}
sessions-request = Demande
sessions-all = Total
sessions-requested-all = Total demandé
sessions-left = Reste dans les enveloppes
sessions-csv = Le tableau au format CSV, pour un tableur
sessions-said-proposed = proposé : { $amount }
sessions-said-conditional = promis sous condition : { $amount }
sessions-said-voted = accordé : { $amount }
sessions-said-awaited = attendu : { $amount }
sessions-said-missing = à trouver ailleurs : { $amount }
sessions-hidden-undeclared = Dites d’abord si vous êtes proche des structures qui font cette demande.
sessions-hidden-declared = Vous avez déclaré un conflit d’intérêts : vous ne voyez rien de cette demande, et ne votez pas sur elle.
sessions-hidden-within = Vous agissez au nom de l’une des structures qui demandent, ou y travaillez : vous ne voyez rien de cette demande, et ne votez pas sur elle.
sessions-hidden-tied = Une organisation au nom de laquelle vous agissez, ou qui vous emploie, a donné de l’argent à l’une des structures qui demandent, ou en a reçu d’elle, depuis trois ans : vous ne voyez rien de cette demande, et ne votez pas sur elle.
sessions-declare = Avant de lire
sessions-declare-lede = Êtes-vous proche de certaines des structures qui demandent : membre, salarié, élu, parent d’un dirigeant, ou d’une autre façon ? Cochez-les : vous ne verrez rien de ces demandes et ne voterez pas sur elles. Vos réponses sont enregistrées avec leur date.
sessions-declare-which = Je suis trop proche des structures qui font ces demandes :
sessions-declare-honest = Rien ne me lie aux structures que je n’ai pas cochées
sessions-declare-missing = Cochez que rien ne vous lie aux autres structures.
sessions-declare-send = Enregistrer mes réponses
sessions-declared = C’est noté.
sessions-taking = Dispositifs participants
sessions-part-asked = invité
sessions-part-agreed = participe
sessions-part-declined = ne participe pas
sessions-say-agreed = Participer
sessions-say-declined = Ne pas participer
sessions-done-agreed = Ce dispositif participe.
sessions-done-declined = Ce dispositif ne participe pas.
sessions-close = Clore la séance
sessions-close-way = À la fin de la séance
sessions-close-sure = La séance est terminée : son ordre du jour ne change plus et plus personne ne vote
sessions-adopted = Proposition de répartition que la séance a adoptée comme avis
    .hint = Chaque financeur décide pour lui-même. Qui s’écarte de cette proposition, ou de l’avis des collèges, dit pourquoi.
sessions-adopted-none = Aucune
sessions-close-unsure = Cochez la case pour confirmer que la séance est terminée.
sessions-closed = La séance est close.
sessions-change = Changer le jour ou le lieu
sessions-change-lede = Toutes les personnes invitées ou qui ont un siège reçoivent un courriel qui donne la nouvelle date et le nouveau lieu.
sessions-change-send = Changer et prévenir tout le monde
sessions-changed = La séance est modifiée ; les personnes invitées reçoivent un courriel.
sessions-cancel = Annuler la séance
sessions-cancel-sure = La séance n’a pas lieu : toutes les personnes invitées ou qui ont un siège reçoivent un courriel, et plus rien ne peut changer sur cette page
sessions-cancel-unsure = Cochez la case pour confirmer que la séance n’a pas lieu.
sessions-cancelled = La séance est annulée ; les personnes invitées reçoivent un courriel.
sessions-college-associations = Associations
sessions-college-companies = Entreprises
sessions-college-public-bodies = Collectivités et organismes publics
seats-title = Qui siège
seats-lede = Les trois collèges ont chacun le même nombre de sièges. Quand la structure qui a un siège demande elle-même de l’argent, ou ne peut pas venir, sa suppléante siège à sa place.
seats-unequal = Les trois collèges n’ont pas encore le même nombre de sièges : personne ne peut voter d’ici là.
seats-nobody = Personne pour l’instant
seats-keep = Attribuer les sièges
seats-take = Retirer le siège
seats-give = Attribuer un siège
seats-give-send = Attribuer
seats-search = Nom de la structure
    .send = Chercher
    .nobody = Aucune structure ne porte ce nom.
seats-alternate-search = Chercher une structure
seats-place = Place
seats-in-college = Un siège du collège
seats-as-alternate = Suppléance de
seats-already = Cette structure siège déjà.
seats-full = Ce collège a tous ses sièges.
seats-voted = Quelqu’un a déjà voté pour ce siège : il ne peut plus être retiré.
seats-done = Les sièges sont enregistrés.
seats-alternate-is = suppléance : { $name }
seats-alone = Retirer la suppléance
seats-name-alternate = Désigner une suppléante pour votre siège
seats-other-college = Cette organisation n’appartient pas à ce collège : son collège dépend de sa nature.
seats-whose = Siège
seats-college = Collège
seats-alternate = Suppléance
simulations-title = Et si…
simulations-lede = Une hypothèse ne change rien : elle montre qui recevrait quoi, ce qui manquerait, et qui pourrait le donner.
simulations-new = Et si…
simulations-of = Essayer d’autres montants pour
simulations-none = Personne n’a encore fait d’hypothèse.
simulations-side = Côte à côte
    .caption = Ce que chaque demande recevrait, selon l’hypothèse
simulations-today = Aujourd’hui
simulations-supposed = Hypothèse
simulations-difference = Différence
simulations-caption = Ce que chaque dispositif a répondu, et l’hypothèse
simulations-asks = demande { $amount }
simulations-name = Nom de l’hypothèse
    .hint = Par exemple : le fonds donne 30 000 au lieu de 40 000
simulations-name-missing = Écrivez un nom, de 200 caractères au plus.
simulations-amounts = Montants
    .hint = Laissez vide ce qui reste comme aujourd’hui. Pour ce qui est demandé sur plusieurs années, un montant vaut pour toutes : moins libère d’abord la dernière année, plus compte dans la première.
simulations-amount-wrong = Écrivez des montants compris entre zéro et le montant demandé.
simulations-amount-missing = Changez au moins un montant.
simulations-now = { $asked } demandés ; réponse à ce jour : { $now }
simulations-share = La montrer à tous les participants
simulations-keep = Enregistrer l’hypothèse
simulations-kept = L’hypothèse est enregistrée.
simulations-stale = Quelqu’un l’a changée entre-temps : regardez-la de nouveau avant de la changer.
simulations-full = Votre organisation a déjà enregistré 40 hypothèses ici : retirez-en une d’abord.
simulations-shared = { $name }, visible par tous les participants
simulations-private = { $name }, visible seulement par vous
simulations-complete = Cette demande recevrait tout ce qu’elle demande.
simulations-can-complete = Il lui manquerait { $amount }, que d’autres participants pourraient donner.
simulations-not-all = Il lui manquerait { $amount } ; d’autres participants pourraient en donner { $more } au plus.
simulations-nobody = Il lui manquerait { $amount }, et aucun autre participant ne pourrait les donner.
simulations-room = { $funder } pourrait ajouter { $amount } au plus
simulations-change = Modifier l’hypothèse
simulations-add = Ajouter une autre demande à l’hypothèse
    .send = Continuer
simulations-take-away = Retirer cette hypothèse
simulations-taken-away = L’hypothèse est retirée.
promises-title = Promesses
promises-lede = Certains financeurs promettent si d’autres donnent. Voici quelles promesses se réaliseraient ensemble, et ce qui tomberait avec chacune. Rien ne se décide ici : chaque financeur confirme la sienne, et elles prennent effet ensemble quand la dernière est confirmée.
promises-together = Conditions remplies ensemble
promises-none = Aucune promesse n’a sa condition remplie.
promises-sum = { $amount } seraient accordés si chaque financeur confirmait la sienne.
promises-waiting = En attente
promises-who = { $funder }, pour { $partner }
promises-if = si { $programme } donne au moins { $amount }
promises-elsewhere = un dispositif qui ne participe pas à la séance
promises-met = sa condition est remplie par ce que d’autres promettent ou accordent
promises-falls = Si elle tombe, ceci tombe aussi : { $others }.
promises-lacks = il manque { $amount } à sa condition
promises-words = sa condition n’est pas un montant : c’est le financeur qui dit si elle est remplie
promises-confirm = Confirmer
proposals-title = Propositions
proposals-lede = Une proposition est un avis, calculé selon des règles publiées que chacun peut vérifier. Elle ne change aucune décision : ce sont des personnes qui décident, avec leurs raisons.
proposals-none = Personne n’a encore demandé de proposition.
proposals-one = Proposition de répartition
proposals-advice = Ceci est un avis. Il ne décide rien, et chacun peut refaire le calcul à partir de son fichier.
proposals-ask = Demander une proposition
proposals-ask-lede = { $n ->
    [one] Elle est calculée à partir de la demande du tableau, de ce qui reste dans les enveloppes selon les décisions connues de tous, et des règles des dispositifs.
   *[other] Elle est calculée à partir des { $n } demandes du tableau, de ce qui reste dans les enveloppes selon les décisions connues de tous, et des règles des dispositifs.
}
proposals-ask-send = Faire une proposition
proposals-useful = Part minimale utile d’une demande, en pour cent
    .hint = En dessous, l’argent ne suffirait pas à faire le projet : la proposition ne lui donne alors rien plutôt que trop peu.
proposals-useful-wrong = Écrivez un nombre entier de 0 à 100.
proposals-seed = Essayer un autre nombre
    .hint = Laissez vide pour prendre celui qui est publié. Avec un autre, vous faites un essai que seule votre organisation voit et que la séance ne peut pas adopter.
proposals-ties = Comment les demandes à égalité sont départagées
proposals-cap = Plafond d’argent public
proposals-public = Part maximale des coûts que l’argent public peut payer, en pour cent
    .hint = Tous financeurs publics ensemble, avec ce qu’ils ont déjà donné. 100 : pas de plafond.
proposals-source = Source de ce plafond
    .hint = Le texte et sa date, par exemple : règlement d’intervention du 12 mars 2026, article 4. Il est publié avec la proposition.
proposals-source-wrong = Dites quel texte fixe ce plafond, en 200 caractères au plus.
proposals-rules = Règles appliquées
proposals-rules-programme = { $programme } ({ $funder }) : version { $number }, publiée le { $on } ; chaque demande suit les taux et les montants de la version en vigueur quand elle a été préparée.
proposals-rules-public = L’argent public paie au plus { $percent } % des coûts d’une demande, tous financeurs ensemble : { $source }.
proposals-rules-aid = Petites aides d’État (de minimis) : chaque structure peut en recevoir { $amount } au plus en trois ans, de tous les financeurs publics d’un même pays ; celles qui forment une seule entreprise comptent ensemble : règlement (UE) { $source }, du { $from } au { $until }.
proposals-limit-french = La limite des petites aides d’État ne laisse à { $partner } que { $amount }, de tous les financeurs publics français ensemble : c’est moins que ce qui est demandé.
proposals-limit-french-several = La limite des petites aides d’État ne laisse à { $partner } que { $amount }, de tous les financeurs publics français ensemble : c’est moins que ce qui est demandé, et plusieurs demandes se partagent cette somme, en proportion.
proposals-limit-belgian = La limite des petites aides d’État ne laisse à { $partner } que { $amount }, de tous les financeurs publics belges ensemble : c’est moins que ce qui est demandé.
proposals-limit-belgian-several = La limite des petites aides d’État ne laisse à { $partner } que { $amount }, de tous les financeurs publics belges ensemble : c’est moins que ce qui est demandé, et plusieurs demandes se partagent cette somme, en proportion.
proposals-limit = La limite des petites aides d’État laisse à ceux qui font cette demande moins que ce qu’ils demandent aux financeurs publics.
proposals-outside = Ce qui n’est pas proposé, selon les règles des dispositifs
proposals-outside-envelope = { $title } : rien de { $programme } pour { $partner }. Aucune enveloppe de ce dispositif ne lui est destinée.
proposals-outside-minimum = { $title } : rien de { $programme } pour { $partner }. Ce qui est demandé ici et peut être accordé, toutes ses enveloppes réunies, est inférieur au minimum que ce dispositif accorde à une demande.
proposals-outside-programme = { $title } : rien de { $programme } pour { $partner }. Ce dispositif est destiné à d’autres structures ou à d’autres lieux.
proposals-outside-support = { $title } : rien de { $programme } pour { $partner }. Ce dispositif complète ce que d’autres soutiennent, et aucun autre n’a rien promis ni accordé que cette table connaisse.
proposals-outside-years = { $title } : rien de { $programme } pour { $partner }. C’est demandé pour plusieurs années, et pour l’une des suivantes il ne reste pas assez dans une enveloppe à laquelle cette demande a droit.
proposals-payer = { $programme } ({ $funder }), enveloppe « { $purpose } »
proposals-unreadable = Cette proposition est conservée, mais cette version du programme ne sait plus la lire. Demandez-en une nouvelle.
proposals-scores-first = Avant de demander une proposition, donnez des points aux demandes :
proposals-seed-wrong = Écrivez un nombre entier.
proposals-under-way = Votre dernière proposition est encore en cours de calcul : attendez qu’elle soit prête.
proposals-full = 60 propositions ont déjà été demandées pour cette séance : on ne peut plus en demander.
proposals-trials-full = Votre organisation a déjà demandé vingt essais à cette séance. Relisez-en un, ou demandez une proposition avec le nombre publié.
proposals-nothing = Il ne reste rien à répartir : tout est décidé, ou rien ne peut plus être donné.
proposals-progress = Calcul en cours : étape { $done } sur { $steps }.
proposals-again = Actualiser
proposals-fault = Aucune proposition n’a pu être calculée. L’erreur est enregistrée ; demandez de nouveau, ou prévenez l’équipe qui gère la plateforme.
proposals-found = Résultat
proposals-value = Cette répartition donne la plus haute valeur selon les points des financeurs : { $gap }.
proposals-optimal = il est prouvé qu’aucune autre ne fait mieux
proposals-gap = il est prouvé qu’aucune autre ne fait mieux de plus de { $percent } %
proposals-lines = Nombre d’aides (un dispositif aidant une demande) : { $lines } ; pour atteindre cette valeur, il en faut au moins { $least }.
proposals-alone = Aucun financeur n’y perd par rapport à ce qu’il ferait seul.
proposals-alone-found = Aucun financeur n’y perd par rapport à la meilleure répartition trouvée pour lui seul.
proposals-partners = Aucun partenaire n’est laissé de côté pour réduire le nombre d’aides.
proposals-left-out = Rien n’est proposé pour { $partner } dans cette demande : parlez-en avant de décider.
proposals-territories = Territoires qui reçoivent une aide, chaque demande comptée dans la première commune qu’elle nomme : { $territories }, sur { $most } possibles.
proposals-made-useful = { $n ->
   *[other] Une demande reçoit au moins { $n } % de ce qu’elle demande, ou rien.
}
proposals-made-seed = Les demandes à égalité sont départagées par le nombre { $seed }.
proposals-hidden = { $n ->
    [one] { $n } demande ne vous est pas montrée, et n’est dans aucune des sommes ci-dessous.
   *[other] { $n } demandes ne vous sont pas montrées, et ne sont dans aucune des sommes ci-dessous.
}
proposals-file = Le calcul complet (fichier .pb), que chacun peut vérifier
proposals-replay = Pour le vérifier, la commande « tisserand allocate FICHIER.pb » refait le calcul et signale toute différence.
proposals-bring = Vérifier le fichier d’un calcul
proposals-bring-lede = Apportez ici le fichier d’une proposition (.pb). Ce qu’elle donne est recompté selon ses règles, au centime près, et la page dit si c’est bien une proposition de cette séance. Rien n’en est conservé, et cela ne décide de rien.
proposals-bring-file = Fichier du calcul (.pb)
proposals-bring-send = Vérifier ce fichier
proposals-bring-missing = Choisissez un fichier.
proposals-bring-large = Ce fichier dépasse 4 Mo : celui d’une proposition est plus petit.
proposals-bring-unread = Ce fichier n’est pas celui d’une proposition, ou il y manque quelque chose.
proposals-bring-broken = Ce fichier ne respecte pas les règles qu’il énonce : quelqu’un l’a modifié, ou il est abîmé.
proposals-bring-other = Ce fichier respecte les règles qu’il énonce, mais ce n’est aucune proposition de cette séance que vous puissiez lire.
proposals-bring-same = Le fichier est celui de cette proposition, à l’octet près. Recomptée, elle respecte toutes ses règles.
proposals-file-public = Le fichier qui permet de vérifier ce calcul est réservé aux financeurs publics : il dit ce que la limite des petites aides d’État laisse à chacun, et les organisations ne l’ont dit à personne d’autre.
proposals-trial = essai avec un autre nombre pour les égalités, vu de votre organisation seule
proposals-trial-said = Ceci est un essai : les égalités sont départagées par un autre nombre que celui qui est publié, { $seed }. Seule votre organisation le voit, et la séance ne peut pas l’adopter.
proposals-adopted = La séance a adopté cette proposition comme avis.
proposals-pays = Ce que paie chaque dispositif, et pourquoi
proposals-pays-one = { $n ->
    [one] { $programme } paie { $amount } sur les { $envelope } dont il dispose, à une demande : { $reasons }.
   *[other] { $programme } paie { $amount } sur les { $envelope } dont il dispose, à { $n } demandes : { $reasons }.
}
proposals-pays-nothing = { $programme } ne paie rien des { $envelope } dont il dispose : { $reasons }.
proposals-pays-shown = { $n ->
    [one] { $programme } paie { $amount } à une des demandes que vous lisez : { $reasons }.
   *[other] { $programme } paie { $amount } à { $n } des demandes que vous lisez : { $reasons }.
}
proposals-pays-nothing-shown = { $programme } ne paie rien aux demandes que vous lisez : { $reasons }.
proposals-pays-unasked = rien de ce qui reste ouvert, et que ses règles permettent, ne lui est demandé
proposals-pays-used = son enveloppe est épuisée
proposals-pays-all = il donne tout ce qui lui est demandé, dans la limite de ses taux et plafonds
proposals-pays-full = { $n ->
    [one] une demande a tout ce qui lui est demandé, dans la limite de ses taux et plafonds
   *[other] { $n } demandes ont tout ce qui lui est demandé, dans la limite de ses taux et plafonds
}
proposals-pays-least = { $n ->
    [one] une demande a son minimum, sans plus
   *[other] { $n } demandes ont son minimum, sans plus
}
proposals-pays-short = { $n ->
    [one] une autre demande aurait besoin d’au moins son minimum, plus que les { $left } qui restent
   *[other] { $n } autres demandes auraient besoin d’au moins son minimum, plus que les { $left } qui restent
}
proposals-pays-alone = d’après les points qu’il a donnés, l’ensemble atteint { $percent } % du mieux qu’il ferait seul
proposals-pays-alone-more = d’après les points qu’il a donnés, l’ensemble vaut { $percent } % de plus que le mieux qu’il ferait seul
proposals-pays-alone-same = d’après les points qu’il a donnés, l’ensemble vaut autant que le mieux qu’il ferait seul
proposals-pays-floor = une partie de son argent est placée pour qu’il ne fasse pas moins bien que seul
proposals-pays-elsewhere = l’argent des autres couvre ce qui est demandé, ou y fait davantage
proposals-pays-unfunded = les demandes qui s’adressent à lui ne reçoivent rien, pour la raison donnée à chacune
proposals-pays-only = cette enveloppe est seulement pour : { $only }
proposals-pays-unread = le reste dépend de demandes que vous ne lisez pas
proposals-pays-and = { $one } ; { $other }
proposals-who = Qui recevrait quoi, et pourquoi
proposals-surveyed = Pour voir si ce résultat est solide, on a augmenté puis diminué d’un dixième les points et l’enveloppe de chaque financeur, un financeur à la fois : { $tried } essais sur { $all }. Ce dont une demande dépend est indiqué à part, sans changer les listes.
proposals-depends = Cette demande dépend de { $programme } : sans ce dispositif, elle ne recevrait rien.
proposals-since = { $n ->
    [one] Depuis cette proposition, { $n } montant a été décidé : elle n’en tient pas compte. Demandez-en une nouvelle avant de vous y appuyer.
   *[other] Depuis cette proposition, { $n } montants ont été décidés : elle n’en tient pas compte. Demandez-en une nouvelle avant de vous y appuyer.
}
proposals-always-in = Toujours financées
    .means = Ces demandes sont financées dans tous les essais.
proposals-contested = À discuter
    .means = Ces demandes sont financées dans certains essais seulement : la séance voudra peut-être en débattre.
proposals-always-out = Jamais financées
    .means = Ces demandes ne sont financées dans aucun essai.
proposals-nobody = Aucune
proposals-number = repère { $number } dans le fichier de calcul
proposals-award = Proposé : { $amount }
proposals-of = sur { $amount } restant à décider
proposals-why-soon = L’explication s’affichera dans un instant.
proposals-why-asked = Cette demande reçoit tout ce qu’elle demande.
proposals-why-rules = Elle reçoit tout ce que permettent les règles des dispositifs.
proposals-why-envelopes = Elle recevrait davantage si les enveloppes étaient plus grandes.
proposals-why-unwanted = Aucun financeur ne lui a donné de points.
proposals-why-unreachable = Selon les règles, elle pourrait recevoir { $amount } au plus : c’est moins que le minimum utile au projet.
    .limit = Selon les règles, dont celle des petites aides d’État, elle ne pourrait pas atteindre le minimum utile au projet.
proposals-why-outbid = { $n ->
    [one] Elle pourrait être financée, mais d’autres demandes ont reçu plus de points pour le même argent : il lui manque { $n } point.
   *[other] Elle pourrait être financée, mais d’autres demandes ont reçu plus de points pour le même argent : il lui manque { $n } points.
}
proposals-regret = La financer quand même ferait baisser la valeur de l’ensemble de { $least } % à { $most } %.
proposals-changes = Les plus petits changements qui permettraient de la financer :
proposals-changes-none = Aucun des changements essayés ne permettrait de la financer : ni un minimum utile plus bas, ni davantage d’argent dans une enveloppe.
proposals-regret-none = On n’a pas trouvé ce que coûterait de la financer quand même.
proposals-change-least = elle se contente de { $amount }
proposals-change-envelope = l’enveloppe de { $programme } augmente de { $amount }
proposals-ways = D’autres façons de répartir
    .caption = La proposition à côté d’autres façons de répartir, selon les mêmes mesures
proposals-ways-lede = Aucune n’est proposée : chacune montre le résultat d’une autre idée de l’équité. Ces méthodes ne tiennent pas compte de toutes les règles des dispositifs, et peuvent donc en enfreindre.
proposals-measure = Critère de comparaison
proposals-measure-amount = Total accordé
proposals-measure-grants = Demandes qui reçoivent une aide
proposals-measure-lines = Nombre d’aides (un dispositif aidant une demande)
proposals-measure-smallest = La plus petite somme reçue par une demande
proposals-measure-joint = Accordé à des demandes de plusieurs associations
proposals-measure-without-employees = Accordé à des associations sans salarié, selon un répertoire
proposals-measure-with-employees = Accordé à des associations employeuses, selon un répertoire
proposals-measure-employees-unknown = Accordé à des associations dont aucun répertoire ne dit si elles ont des salariés
proposals-measure-territories = Communes où se passe ce qui est aidé
proposals-measure-broken = Règles des dispositifs non respectées
proposals-share = { $amount } ({ $percent } %)
proposals-unknown = { $amount }, { $n ->
    [one] { $n } association
   *[other] { $n } associations
}
proposals-measure-publics = Publics aidés, dans les mots des projets
proposals-publics = { $n } sur { $all }
proposals-for-whom = Pour qui, dans les mots du projet :
proposals-way-own = Proposition
proposals-way-equal-shares = Parts égales
proposals-way-greedy = Par ordre de points
proposals-way-nash = Équilibre entre financeurs (produit de Nash)
scores-title = Points donnés à chaque demande par vos dispositifs
scores-lede = De 0 à 10. Si vous ne dites rien, une demande compte pour 5. Ces points figurent dans le fichier de chaque proposition : tous les participants peuvent les y lire.
scores-none = Aucune des demandes que vous pouvez lire ne s’adresse à ce dispositif.
scores-points = Points
scores-wrong = Écrivez un nombre de points de 0 à 10.
scores-send = Enregistrer les points
scores-kept = Les points sont enregistrés.
scores-stale = Une personne de votre organisme a changé certains de ces points entre-temps. Relisez-les et envoyez de nouveau : les vôtres sont toujours là.
scores-meanwhile = Une personne de votre organisme a donné { $points } entre-temps.
seats-pole = Un pôle ne peut pas avoir de siège, car personne ne parle en son nom. Ses membres peuvent siéger.
votes-title = Votes
votes-lede = Chaque collège a une voix, quelle que soit sa taille ; la moitié au moins de ses sièges doit s’exprimer. Une structure ne vote pas sur sa propre demande. Le vote est un avis : chaque financeur décide pour lui-même.
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
votes-spoken = La structure qui a ce siège a déjà voté : sa suppléante ne peut pas voter à sa place.
votes-done = Le vote est enregistré.
votes-for-seat = Vote de { $name }
minutes-title = Procès-verbal
minutes-lede = Le procès-verbal dit ce qui a été discuté et convenu. Il est approuvé par la moitié au moins des sièges de chaque collège.
minutes-none = Rien n’est encore écrit.
minutes-waiting = Le procès-verbal est écrit, mais pas encore approuvé.
minutes-approved = Le procès-verbal est approuvé.
minutes-approved-by = par { $names }
minutes-state = État
minutes-opinions = Avis du comité
    .caption = Par collège : pour / contre / abstentions
minutes-opinion = Avis du comité
minutes-adopted = Proposition adoptée comme avis
minutes-adopted-way = Voir la proposition
minutes-adopted-asked = Demandée
minutes-adopted-gives = Ce qu’elle donne aux demandes que vous lisez
minutes-adopted-given = { $amount } à { $n ->
    [one] { $n } demande
   *[other] { $n } demandes
}
minutes-adopted-reaches = Qui en bénéficie
minutes-adopted-inputs = Établie à partir de
minutes-adopted-from = demandes : { $requests } ; dispositifs : { $programmes } ; une demande reçoit au moins { $n } % de ce qu’elle demande, ou rien
minutes-adopted-seed = Nombre qui départage les égalités
minutes-adopted-rules = Règles
minutes-adopted-method = Version de la méthode
minutes-adopted-hash = Empreinte du calcul (SHA-256 du fichier .pb)
minutes-adopted-where = Adresse
minutes-paper = Le procès-verbal en PDF
minutes-approve = Approuver au nom de { $name }
minutes-approved-said = Le procès-verbal est approuvé pour ce siège.
minutes-write = Écrire le procès-verbal
minutes-write-lede = Si vous modifiez le texte, toutes les approbations sont retirées : chacun approuve un texte précis.
minutes-words = Ce qui a été discuté et convenu
    .hint = Tous les participants lisent ce texte, y compris les personnes trop proches d’une demande : n’écrivez rien ici qu’elles ne devraient pas lire.
minutes-missing = Écrivez le procès-verbal, en 30 000 caractères au plus.
minutes-stale = Quelqu’un a modifié le texte entre-temps : relisez-le.
minutes-keep = Enregistrer le procès-verbal
minutes-written = Le procès-verbal est enregistré.
act-session-convened = Un financeur a convoqué une séance
act-session-part = Un financeur a dit si son dispositif participe à une séance
act-session-scored = Un financeur a donné des points à des demandes
act-session-closed = Une séance a été close
act-session-moved = Une séance a changé de jour ou de lieu
act-session-cancelled = Une séance a été annulée
act-seat-given = Un siège a été attribué pour une séance
act-seat-alternate = Une suppléance a été nommée pour un siège
act-seat-taken-away = Un siège a été retiré
act-vote-cast = Un siège a voté sur une demande
act-minutes-written = Un procès-verbal a été écrit
act-minutes-approved = Un procès-verbal a été approuvé pour un siège
act-proposal-asked = Une proposition de répartition a été demandée
letter-session-asked = Bonjour,

    { $convener } convoque une séance, « { $session } », le { $date } à { $hour }, { $place }.
    Vos dispositifs y sont invités : dites sur la page de la séance s’ils participent. Vous décidez toujours pour vous-même.

    { $link }
    .subject = Vos dispositifs participent-ils ? { $session }
letter-session-seat = Bonjour,

    { $convener } vous donne un siège à la séance « { $session } », le { $date } à { $hour }, { $place }.
    Avant de lire les demandes, vous devez dire si vous êtes proche des structures qui les font.

    { $link }
    .subject = Un siège pour vous : { $session }
letter-session-alternate = Bonjour,

    { $convener } vous désigne pour la suppléance d’un siège de la séance « { $session } », le { $date } à { $hour }, { $place } : vous y siégez quand la structure qui a ce siège demande elle-même de l’argent, ou ne peut pas venir.

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
sessions-todo-alternates = Sur une demande au moins, un collège n’a plus personne pour voter : désignez une suppléante.
sessions-todo-ask = Une demande s’est ajoutée à l’ordre du jour : écrivez à son groupe pour l’inviter à s’exprimer.
sessions-todo-hear = Des groupes attendent d’être entendus : notez le jour où ils l’ont été.
sessions-todo-heard = Votre groupe est invité à s’exprimer avant que sa demande soit débattue
programme-sessions = Quand les demandes sont examinées
    .lede = Chaque financeur décide pour lui-même, à sa propre date.
    .feed = Ces dates dans votre agenda (iCalendar)
programme-sessions-announced = annoncé par le financeur
programme-sessions-by = annoncé par le financeur, pour les demandes envoyées jusqu’au { $date }
programme-sessions-table = à la table du guichet, à { $time } ; si des demandes y arrivent à égalité, le nombre { $seed } les départage
programme-sessions-event = Examen des demandes : { $programme }
sessions-convene-next = Chaque groupe qui demande une aide reçoit un courriel : il peut s’exprimer avant que son dossier soit débattu. Ensuite, désignez pour chaque siège une suppléante qui ne demande rien ici : sans elle, un collège peut n’avoir plus personne pour voter.
hearings-title = Audition des groupes
hearings-lede = Chaque groupe est entendu avant que son dossier soit débattu. On ne vote pas sur une demande tant que le groupe n’a pas été entendu, sauf s’il a été invité et n’est pas venu.
hearings-ask = Écrire à ces groupes
hearings-ask-lede = Des demandes se sont ajoutées à l’ordre du jour : leurs partenaires n’ont encore rien reçu.
hearings-asked-done = Les partenaires reçoivent un courriel.
hearings-unasked = Personne n’a encore écrit au groupe.
hearings-asked = Le groupe est prévenu depuis le { $asked } ; il n’a pas encore été entendu.
hearings-heard = Le groupe a été entendu le { $date }.
hearings-absent = Prévenu le { $asked }, le groupe n’est pas venu le { $date }.
hearings-words-of = Message du groupe aux participants
hearings-day = Jour
hearings-day-wrong = Écrivez la date d’aujourd’hui ou une date passée, à partir du jour où le groupe a été prévenu.
hearings-absent-early = Un groupe ne peut pas être noté absent avant le jour de la séance.
hearings-note-heard = Le groupe a été entendu ce jour-là
hearings-note-absent = Le groupe n’est pas venu ce jour-là
hearings-noted = C’est noté.
hearings-way = La voir, ou écrire avant
hearings-group = Votre groupe est invité à s’exprimer
hearings-group-lede = Votre demande est à l’ordre du jour d’une séance. Votre groupe peut s’exprimer avant qu’elle soit débattue : venez la présenter, ou envoyez un message avant la séance.
hearings-session = Séance
hearings-when = Quand
hearings-write = Message aux participants
hearings-words = Votre message
    .hint = 3 000 caractères au plus. Les participants le lisent avant d’en débattre ; vous pouvez le changer jusqu’au jour de la séance.
hearings-words-long = Écrivez 3 000 caractères au plus.
hearings-send = Envoyer aux participants
hearings-said = Les participants liront votre message.
hearings-lead-writes = Le chef de file écrit au nom du groupe : dites-lui ce que les participants doivent savoir.
votes-early = Le comité se réunit le { $on } : on vote à partir de ce jour. S’il se réunit plus tôt, qui convoque change la date.
votes-before = Le comité ne s’est pas encore réuni : on vote à partir du jour de la séance.
votes-unheard = Le groupe qui fait cette demande n’a pas encore été entendu : le vote s’ouvrira quand le financeur qui convoque aura noté qu’il l’a été, ou qu’il n’est pas venu.
votes-college-empty = { $college } : plus personne ne peut voter sur cette demande, car toutes les structures qui ont un siège dans ce collège y participent. Désignez pour un siège une suppléante qui ne demande rien ici.
votes-nobody-left = Un collège n’a plus personne qui puisse voter sur cette demande : désignez d’abord une suppléante.
minutes-hearing = Audition du groupe
act-hearing-said = Un groupe a écrit aux participants d’une séance
act-hearing-noted = Il a été noté qu’un groupe a été entendu, ou n’est pas venu
letter-session-heard = Bonjour,

    { $convener } convoque une séance, « { $session } », le { $date } à { $hour }, { $place }. Votre demande « { $title } » y est à l’ordre du jour.
    Votre groupe peut s’exprimer avant qu’elle soit débattue : venez la présenter, ou demandez au chef de file d’écrire un message sur cette page avant la séance.

    { $link }
    .subject = Votre groupe est invité à s’exprimer : { $session }
letter-session-alternate-named = Bonjour,

    Votre siège à la séance « { $session } », le { $date } à { $hour }, n’avait pas de suppléante : { $convener } a désigné { $name }. Vous pouvez la remplacer.

    { $link }
    .subject = Une suppléance pour votre siège : { $session }
