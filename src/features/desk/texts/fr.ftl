# Le guichet : ce que plusieurs financeurs instruisent ensemble, et décident chacun pour soi.
desk-title = Guichet
desk-here = Sur cette page
desk-lede = Les dossiers envoyés à vos dispositifs. Chaque dossier est instruit ensemble par tous ses financeurs ; chacun décide pour lui-même.
desk-for = Vous lisez pour { $funder }.
desk-no-programme = Aucune des organisations pour lesquelles vous lisez n’a publié de dispositif.
desk-any = Tous
desk-programme = Dispositif
desk-state = Où en est le dossier
desk-next = Suite
desk-total = { $n ->
    [0] Aucun dossier reçu
    [one] { $n } dossier reçu
   *[other] { $n } dossiers reçus
}
desk-counted = { $several ->
    [0] Aucun fait à plusieurs
    [one] { $several } fait à plusieurs
   *[other] { $several } faits à plusieurs
}, { $alone ->
    [0] aucun fait seul.
    [one] { $alone } fait seul.
   *[other] { $alone } faits seuls.
}
desk-made = Fait
desk-made-together = à plusieurs
desk-made-alone = par une seule structure
desk-partners = { $n ->
    [one] { $n } partenaire
   *[other] { $n } partenaires
}
desk-received = reçu le { $date }
desk-sums = { $ours } demandés chez vous, sur { $all } demandés à tous les financeurs.
desk-covered = { $voted } accordés, { $proposed } proposés ou promis sous condition, { $awaited } en attente, { $missing } à trouver ailleurs.
desk-awaited-declaration = À faire : dire si vous êtes en conflit d’intérêts
desk-awaited-nothing = Vous ne lisez pas ce dossier
desk-awaited-decisions = { $n ->
    [one] { $n } montant à décider
   *[other] { $n } montants à décider
}
desk-state-draft = En préparation
desk-state-signing = En signature
desk-state-submitted = Reçu
desk-state-returned = À compléter
desk-state-admissible = Recevable
desk-state-under-examination = En instruction
desk-state-decided = Décidé
desk-state-closed = Clos
desk-state-withdrawn = Retiré
desk-hidden-declared = Vous avez déclaré un conflit d’intérêts : vous ne lisez pas ce dossier. Vos collègues s’en chargent.
desk-hidden-within = Vous agissez aussi pour l’un des partenaires, ou l’avez fait ces trois dernières années : vous ne lisez pas ce dossier pour un financeur. Vos collègues s’en chargent.
desk-declare-title = Avant de lire
desk-declare-lede = Êtes-vous proche de l’un des partenaires : membre, salarié, élu, parent d’un dirigeant, ou concerné d’une autre façon ? Votre réponse est conservée avec sa date. Si vous l’êtes, le dossier reste fermé à votre compte ; qui efface le sien et en ouvre un autre répond de nouveau.
desk-declare-question = Suis-je en conflit d’intérêts ?
desk-declare-no = Non, rien ne me lie à ces partenaires
desk-declare-yes = Oui, je ne lirai pas ce dossier
desk-declare-send = Enregistrer ma réponse
desk-declare-missing = Dites oui ou non.
desk-declared-yes = C’est noté : ce dossier reste fermé pour vous.
desk-declared-no = C’est noté : vous pouvez lire.
desk-file = Son dossier
desk-coverage = Où en est le plan de financement
    .caption = Ce qui est demandé à chaque dispositif et ce qui en a été décidé
desk-requested = Demandé
desk-voted = Accordé
desk-proposed = Proposé ou sous condition
desk-awaited = En attente
desk-missing = À trouver ailleurs
desk-matrix =
    .caption = Qui demande combien, à qui, et ce qui a été dit
desk-own = votre dispositif
desk-decision-pending = pas encore décidé
desk-decision-proposed = proposé : { $amount }
desk-decision-conditional = promis sous condition : { $amount }
desk-decision-granted = accordé : { $amount }
desk-decision-refused = refusé
desk-decision-postponed = décision reportée
desk-panel = Vos financeurs
desk-panel-lede = Ce que chaque financeur vous a notifié. Le reste se décide encore.
act-conflict-declared = Un lecteur a dit s’il est en conflit d’intérêts
desk-words-wrong = Écrivez quelques mots, 3 000 caractères au plus.
desk-partner-wrong = Choisissez à qui vous posez la question.
desk-topic-wrong = Dites sur quoi porte votre avis.
desk-verdict-wrong = Dites quel est votre avis.
desk-questions = Questions
    .lede = Posées par un financeur, lues par tous, répondues une seule fois.
desk-questions-yours = Questions de vos financeurs
desk-asked-of = à { $partner }
desk-due = Réponse souhaitée avant le { $date }
desk-ask = Poser une question
desk-ask-lead = Le chef de file
desk-ask-whom = À qui ?
desk-ask-words = Votre question
    .hint = Tous les financeurs de ce dossier et tous les partenaires la liront.
desk-ask-send = Poser la question
desk-done-question = La question est posée.
desk-opinions = Avis partagés
    .lede = Chaque avis est lu par tous les financeurs de ce dossier. Aucun ne décide à la place d’un autre.
desk-topic = Sur quoi ?
desk-topic-accounts = Les comptes
desk-topic-statutes = Les statuts
desk-topic-technical = Le projet lui-même
desk-verdict = Votre avis
desk-verdict-favourable = favorable
desk-verdict-reserved = réservé
desk-verdict-unfavourable = défavorable
desk-think = Donner un avis
desk-think-words = Pourquoi ?
desk-think-send = Partager l’avis
desk-done-opinion = L’avis est partagé avec les financeurs.
desk-notes = Notes de { $funder }
desk-notes-lede = Lues seulement par les personnes qui lisent pour vous : ni les autres financeurs, ni les partenaires ne les voient.
desk-note = Écrire une note
desk-note-short = Notes
desk-note-words = Votre note
desk-note-send = Garder la note
desk-done-note = La note est gardée.
desk-answer-title = Répondre à une question
desk-answer-lede = Votre réponse est lue par tous vos financeurs : personne ne vous reposera la question.
desk-answer = Réponse
    .hint = Une réponse envoyée ne se modifie plus.
desk-answer-send = Envoyer la réponse
desk-answer-way = Répondre
desk-answer-theirs = Le partenaire interrogé ou le chef de file y répond.
desk-answered = La réponse est envoyée à vos financeurs.
desk-answered-already = Quelqu’un a répondu entre-temps. Votre texte est resté ici.
desk-me = Question à laquelle répondre
act-question-asked = Un financeur a posé une question
act-question-answered = Un partenaire a répondu à une question
act-opinion-given = Un financeur a partagé un avis
act-note-written = Un financeur a écrit une note
desk-sent = Ce qui a été envoyé
desk-sent-paper = Tout le dossier en PDF : textes, budgets, montants, signatures
desk-answers = Ce que les dispositifs demandent en plus
letter-desk-question = Bonjour,

    { $funder } vous pose une question au sujet du dossier { $number }, « { $project } » :

    { $question }

    Votre réponse, souhaitée avant le { $date }, sera lue par tous vos financeurs :
    { $link }
    .subject = Une question sur votre dossier : { $project }
letter-desk-answer = Bonjour,

    { $organisation } répond à votre question sur le dossier { $number }, « { $project } » :

    { $link }
    .subject = Réponse à votre question : { $project }
desk-decide = Décider
desk-todo = Ce qui attend votre décision
desk-todo-more = { $n ->
    [one] et un autre montant, dans le tableau
   *[other] et { $n } autres montants, dans le tableau
}
desk-decide-title = Décider
desk-decide-now = Où cela en est : { $state }.
desk-decide-send = Enregistrer la décision
desk-decided = La décision est enregistrée.
desk-bound-requested = Demandé
desk-bound-rate = Au plus, selon le taux du dispositif
desk-bound-maximum = Au plus, pour tout le dossier
desk-bound-minimum = Au moins, pour tout le dossier
desk-bound-leaves = Sans vote des membres du fonds, à un même dossier
desk-fund-voted = Un fonds commun d’associations paie. Ses membres ont voté { $amount } ici (vote n° { $number } du { $date }).
desk-fund-voted-none = Un fonds commun d’associations paie. Ses membres n’ont pas voté sur ce qui est demandé ici.
desk-fund-voted-ask = Demander aux membres de voter
desk-guide = Ceci se lit comme une commande
    .law = Une subvention va à des actions que les associations initient, définissent et mettent en œuvre ; elle ne peut être le prix de prestations qui répondent aux besoins de qui la donne (loi 2000-321 du 12 avril 2000, article 9-1). Ce que le groupe se propose de faire est dans son dossier : il n’y a pas à le commander ici.
    .free = Ce n’est qu’un conseil : vous pouvez le garder tel quel.
desk-guide-order = dit ce que les associations devront faire ou remettre.
desk-guide-once = Une phrase se lit comme une commande : relisez-la. Envoyée une seconde fois, elle reste telle quelle.
desk-act = Que décidez-vous ?
desk-act-propose = Proposer un montant, sans engager
desk-act-condition = Promettre un montant sous condition
desk-act-grant = Accorder un montant
desk-act-refuse = Refuser, avec la raison
desk-act-postpone = Reporter la décision
desk-act-reopen = Revenir sur la décision, avec la raison
desk-act-missing = Dites ce que vous décidez.
desk-amount = Montant
    .hint = Seulement si vous proposez, promettez, accordez ou changez.
desk-from = Enveloppe
desk-envelope = { $year }, { $purpose } : il reste { $left }
desk-envelope-choose = (choisissez une enveloppe)
desk-envelope-missing = Choisissez l’enveloppe.
desk-reason = Condition, raison ou suite
    .hint = Obligatoire pour une condition, un refus, un report ou un retour. Les partenaires la liront avec la décision.
desk-reason-missing = Écrivez la condition, la raison ou la suite : 3 000 caractères au plus.
desk-if = Si un autre financeur donne aussi
    .hint = Seulement si vous promettez sous condition.
desk-if-programme = Cela vaut si ce dispositif donne
desk-if-nobody = (sans lien avec un autre dispositif)
desk-if-amount = au moins
desk-if-met = condition remplie
desk-if-said = si { $programme } donne au moins { $amount }
desk-told = Qui le saura
desk-share = Montrer dès maintenant aux autres financeurs et à la table d’une séance
desk-notify = Notifier aux partenaires aujourd’hui
    .hint = Un courriel leur part aussitôt, et tous les financeurs le voient. Une proposition ne se notifie pas.
desk-not-now = Quelqu’un a décidé entre-temps, ou cela ne se peut plus. Voici où en est la décision ; votre texte est resté.
desk-over = Ce dossier a été retiré, rendu pour être complété ou clos : rien ne s’y décide. Une décision déjà prise peut être reprise.
desk-beyond = Ce montant ne va pas : voyez la raison plus haut.
desk-beyond-nothing = Écrivez un montant de plus de { $amount }.
desk-beyond-requested = C’est plus que ce qui est demandé : { $amount }.
desk-beyond-rate = C’est plus que le taux du dispositif ne permet : { $amount }.
desk-beyond-maximum = Avec les autres partenaires, c’est plus que ce que le dispositif donne à un dossier : { $amount }.
desk-beyond-minimum = Avec tout ce que les autres partenaires peuvent encore avoir, c’est moins que ce que le dispositif donne à un dossier : { $amount }.
desk-beyond-given = De l’autre dispositif peuvent venir { $amount } au plus : ce qui lui est demandé, ou ce qu’il a décidé. Une condition qui demande plus ne serait jamais remplie.
desk-beyond-left = C’est plus que ce qui reste dans l’enveloppe : { $amount }.
desk-beyond-voted = Un fonds commun d’associations paie : sans autre vote de ses membres, on peut donner ici { $amount } au plus.
desk-agreement = Pour { $year }, ce partenaire a de vous { $amount } ({ $here } ici, { $past } d’après les registres) : c’est plus de 23 000 € dans l’année, une convention est donc obligatoire.
desk-past = Ce qui a été fait
desk-past-propose = Proposé : { $amount }
desk-past-condition = Promis sous condition : { $amount }
desk-past-grant = Accordé : { $amount }
desk-past-refuse = Refusé
desk-past-postpone = Reporté
desk-past-reopen = Décision reprise
desk-bound = Une convention repose sur cette décision : proposez-y un avenant.
desk-bound-way = Aller aux conventions
desk-remedies = Un refus peut être contesté : demandez d’abord au financeur de revoir sa décision, ou saisissez le tribunal administratif, dans les deux mois qui suivent la notification.
act-decision-proposed = Un financeur a proposé un montant
act-decision-conditional = Un financeur a promis un montant sous condition
act-decision-granted = Un financeur a accordé un montant
act-decision-refused = Un financeur a refusé
act-decision-postponed = Un financeur a reporté sa décision
act-decision-reopened = Un financeur est revenu sur sa décision
letter-desk-decision = Bonjour,

    Au sujet du dossier { $number }, « { $project } » :
    { $funder }, { $programme }, pour { $partner } : { $decision }

    { $reason }

    Où en sont tous les financeurs et ce qui manque :
    { $link }
    .subject = { $funder } : { $decision } ({ $project })
letter-desk-left = Bonjour,

    { $partner } a quitté une convention sur le dossier { $number }, « { $project } », que votre organisation finance ou peut financer aussi. Ce qui est demandé pour ce partenaire et pas encore décidé ne compte plus : le plan de financement montre ce qui reste.

    { $link }
    .subject = { $partner } renonce : { $project }
letter-desk-changed = Bonjour,

    Quelque chose a changé dans le dossier { $number }, « { $project } », que votre organisation finance ou peut financer aussi. Dites si vous êtes en conflit d’intérêts, et vous pourrez le lire.

    { $link }
    .subject = Du nouveau : { $project }
letter-desk-met = Bonjour,

    Vous avez promis { $amount } à { $partner } (dossier { $number }, « { $project } ») si « { $programme } » donne au moins { $least }. C’est fait : la condition est remplie. À vous d’accorder ce montant, ou de revenir sur la promesse.

    { $link }
    .subject = Condition remplie : { $project }
letter-desk-decided = Bonjour,

    { $funder } a pris une décision sur le dossier { $number }, « { $project } », que votre organisation finance ou peut financer aussi.

    Vous pourrez la lire après avoir dit si vous avez un conflit d’intérêts :
    { $link }
    .subject = { $funder } a pris une décision ({ $project })
letter-desk-refusal = Bonjour,

    Au sujet du dossier { $number }, « { $project } » :
    { $funder }, { $programme }, pour { $partner } : { $decision }

    { $reason }

    Ce refus peut être contesté. Si ce financeur est un organisme public français : demandez-lui d’abord de revoir sa décision, ou saisissez le tribunal administratif, dans les deux mois qui suivent la réception de cette notification.

    Où en sont tous les financeurs et ce qui manque :
    { $link }
    .subject = { $funder } : { $decision } ({ $project })

# Versions, droits, aides d’État, départs.
desk-stale = Cette décision a été prise sur la version { $then } du dossier ; la version { $now } est arrivée depuis. Relisez, puis confirmez-la ou changez-la : elle ne peut pas être notifiée telle quelle.
desk-stale-short = décidé sur la version { $n }, à confirmer
desk-stale-first = Cette décision date d’une version plus ancienne du dossier : confirmez-la d’abord, ou changez-la.
desk-left = { $partner } n’est plus du projet, ou y renonce : ce qui est demandé pour ce partenaire et pas décidé ne compte plus. Ce qui lui a été promis ou accordé reste dans l’enveloppe jusqu’à ce que vous reveniez sur la décision ou, si une convention repose sur elle, jusqu’à ce que la convention change.
desk-left-short = n’est plus du projet
desk-rights = Ce qui a été accordé et notifié crée des droits. Vous ne pouvez le retirer ou le réduire de vous-même que si la décision est illégale, et jusqu’au { $date } (quatre mois, CRPA, L242-1) ; ou à tout moment si une condition n’est pas respectée (L242-2), en cas de fraude (L241-2), ou si le partenaire y renonce.
desk-rights-over = Ce qui a été accordé et notifié crée des droits. Les quatre mois pour retirer une décision illégale sont passés (CRPA, L242-1) : vous ne pouvez plus la retirer ou la réduire que si une condition n’est pas respectée (L242-2), en cas de fraude (L241-2), ou si le partenaire y renonce.
desk-ground = Si vous retirez ou réduisez : pour quel motif ?
desk-ground-unlawful = La décision est illégale (dans les quatre mois)
desk-ground-unmet = Une condition de l’attribution n’a pas été respectée
desk-ground-fraud = Elle a été obtenue par fraude
desk-ground-renounced = Le partenaire y renonce
desk-ground-missing = Ce qui a été accordé crée des droits : dites pour quel motif vous le retirez ou le réduisez, et expliquez-le dans la raison.
desk-aid-near = Aides d’État de faible montant (de minimis) sur trois ans : ce partenaire a déjà { $had } pour un plafond de { $ceiling }. Il reste { $left }.
desk-beyond-aid = C’est plus que ce que le plafond des aides de faible montant laisse à ce partenaire : { $amount }.
desk-agreement-not-yet = Pour { $year }, ce partenaire a de vous { $amount } ({ $here } ici, { $past } d’après les registres) : au-dessus de 23 000 € par an, une convention est obligatoire.
desk-decided-agreement = Avec ce montant, ce partenaire reçoit de vous plus de 23 000 € dans l’année : une convention est obligatoire.
desk-decide-for = Vous décidez pour { $funder }.
desk-act-amend = Changer le montant de ce qui est promis ou accordé, avec la raison
desk-act-confirm = Confirmer pour la version envoyée depuis
desk-act-notify = Notifier ce qui est décidé
desk-past-amend = Changé : { $amount }
desk-past-confirm = Confirmé : { $amount }
desk-past-notify = Notifié : { $amount }
desk-past-lapse = Sans objet : le dossier a été retiré
desk-on-version = sur la version { $n }
act-decision-amended = Un financeur a changé un montant accordé
act-decision-confirmed = Un financeur a confirmé sa décision pour une nouvelle version
act-decision-notified = Un financeur a notifié sa décision
act-decision-lapsed = Une décision est devenue sans objet : le dossier a été retiré
act-reader-assigned = Un financeur a dit qui lit un dossier
letter-desk-withdrawn = Bonjour,

    { $lead } a retiré le dossier { $number }, « { $project } ».

    Ce que vous aviez promis ou accordé, { $amount }, est de nouveau libre dans vos enveloppes. L’historique reste :
    { $link }
    .subject = Dossier retiré : { $project }
letter-desk-taken-back = Bonjour,

    { $lead } a retiré le dossier { $number }, « { $project } ».

    L’historique reste :
    { $link }
    .subject = Dossier retiré : { $project }
letter-desk-reader = Bonjour,

    { $funder } vous demande de lire le dossier { $number }, « { $project } ».

    Dites d’abord si vous êtes en conflit d’intérêts, puis lisez :
    { $link }
    .subject = À lire : { $project }

# Lire, et pour qui.
desk-hidden-tied = Une organisation pour laquelle vous agissez a donné de l’argent à l’un des partenaires, ou en a reçu, ces trois dernières années : vous ne lisez pas ce dossier. Vos collègues s’en chargent.
desk-declare-whom = Si oui, de qui êtes-vous proche ?
    .hint = Leur dossier restera fermé pour vous. Si vous ne cochez personne, celui de tous les partenaires.
desk-for-other = Lire pour { $funder }
desk-reserved = S’appuie sur des données que la loi réserve aux agents publics : les financeurs privés ne voient pas cet avis
desk-reserved-short = réservé aux agents publics
desk-awaited-reading = À lire par vous
desk-awaited-met = { $n ->
    [one] { $n } promesse dont la condition est remplie : accordez-la, ou revenez dessus
   *[other] { $n } promesses dont la condition est remplie : accordez-les, ou revenez dessus
}
desk-awaited-confirmations = { $n ->
    [one] { $n } décision prise sur une version plus ancienne, à confirmer
   *[other] { $n } décisions prises sur une version plus ancienne, à confirmer
}
desk-mine = Ceux que je dois lire
desk-whose = Lesquels ?
desk-me-reading = Dossier à lire pour le guichet
readers-title = Qui lit quoi
readers-lede = Qui lit quels dossiers pour { $funder }. Vous choisissez ; une proposition peut aider.
readers-loads = Vos lecteurs
readers-load = { $n ->
    [0] rien à lire
    [one] { $n } dossier à lire
   *[other] { $n } dossiers à lire
}
readers-who = Les dossiers
readers-none = Aucun dossier à lire pour l’instant.
readers-nobody = (personne)
readers-reader = Lu par
readers-near = Ne peut pas lire, à cause d’un conflit d’intérêts : { $names }
readers-propose = Proposer
readers-propose-lede = La proposition répartit les dossiers au plus juste : des charges égales, jamais quelqu’un en conflit d’intérêts, de préférence quelqu’un qui lit dans la langue du dossier ou connaît déjà les partenaires. Rien n’est gardé avant que vous l’enregistriez.
readers-proposed = Voici une proposition, avec ses raisons. Changez ce que vous voulez, puis enregistrez : chaque lecteur est prévenu.
readers-why = Proposé parce que : { $reasons }
readers-why-language = lit dans une langue du dossier
readers-why-knows = a déjà vérifié des pièces d’un partenaire
readers-why-already = le lit déjà
readers-why-free = est libre de conflit
readers-send = Enregistrer
readers-wrong = Ce lecteur ne peut pas lire ce dossier : choisissez-en un autre.
readers-kept = C’est enregistré. Les nouveaux lecteurs sont prévenus.
desk-about = Une seule demande, faite par plusieurs associations à plusieurs financeurs, publics et privés.
desk-about-one = Les associations choisissent les dispositifs qui conviennent, remplissent un seul dossier, et chacune dit ce qu’elle demande à qui.
desk-about-two = Les financeurs le lisent ensemble : une question est posée une fois, une réponse est donnée une fois, les avis sont partagés. Leurs notes restent les leurs.
desk-about-three = Chaque financeur décide pour lui-même, à sa date. Tous voient ce qui manque.
desk-about-programmes = Voir les dispositifs
desk-about-yours = Vous avez déjà envoyé un dossier ? Il est dans :
desk-about-open = Ce qui est accordé, et en combien de temps les financeurs répondent :
desk-marks = Notes par critères
desk-marks-lede = Qui lit note par des critères publiés à l’avance, chacune et chacun pour soi, avec ses raisons. Ces notes aident à parler d’un dossier : elles ne classent personne et ne décident de rien. Elles restent à leur financeur tant qu’il ne les partage pas.
desk-marks-short = Qui le lit le note par les critères publiés, avec ses raisons ; les désaccords se voient.
desk-marks-none = Aucun des dispositifs pour lesquels vous lisez ici n’a publié de critères, et aucun autre financeur ne partage ses notes.
desk-marks-of-other = partagé par ce financeur
desk-marks-are-own = lu par les vôtres seulement
desk-marks-are-shared = partagé avec les autres financeurs
desk-marks-spread = { $n ->
    [one] une lecture : de { $least } à { $most } sur 10
   *[other] { $n } lectures : de { $least } à { $most } sur 10
}
desk-marks-apart = Les lectures divergent.
desk-marks-wait = { $n ->
    [one] Une personne a noté.
   *[other] { $n } personnes ont noté.
    } Tout se lit une fois les vôtres gardées, pour que chacun lise d’abord par soi-même.
    .way = Les lire sans donner les miennes
desk-marks-nobody = Personne n’a encore noté sur ce critère.
desk-marks-told = La décision est notifiée : ces points et ces raisons ne changent plus.
desk-marks-given = { $who } : { $points }
desk-marks-reader = Lecture { $n }
desk-marks-together = Avec les poids, ensemble : { $points } sur 100.
desk-marks-mine = Vos notes
    .hint = De 0 à 10, toujours avec une raison. N’écrivez rien ici que la loi réserve aux agents publics : votre financeur peut le partager. Laissez les deux vides pour ne rien donner.
desk-marks-points = Points
desk-marks-not-yet = Pas encore
desk-marks-why = Pourquoi
desk-marks-send = Garder mes notes
desk-marks-points-wrong = Choisissez des points de 0 à 10.
desk-marks-words-wrong = Écrivez pourquoi, en 1 000 caractères au plus.
desk-marks-kept = Vos notes sont gardées.
desk-marks-share = Partager avec les autres financeurs
desk-marks-unshare = Garder pour nous de nouveau
desk-marks-shared = Les autres financeurs de ce dossier lisent maintenant ces notes.
desk-marks-unshared = Seuls les vôtres lisent maintenant ces notes.
act-marks-given = Quelqu’un a noté un dossier par critères
act-marks-shared = Un financeur a partagé les notes de qui lit pour lui
act-marks-kept = Un financeur garde de nouveau pour lui les notes de qui lit pour lui
desk-letter-of = La lettre du { $date } (PDF)
desk-letter-before = avant l’avenant
desk-letters = Les mots de vos lettres
desk-letters-told = Lettres envoyées (PDF)
desk-letters-lede = Vos propres mots pour les lettres qui disent ce que vous avez décidé. Ils servent dès la prochaine notification ; les lettres déjà envoyées restent comme elles étaient.
desk-letter-kind-grant = Attribution
desk-letter-kind-condition = Promesse sous condition
desk-letter-kind-refusal = Refus
desk-letter-kind-postponement = Décision reportée
desk-letter-kind-amendment = Changement de ce qui était annoncé
desk-letter-changed = Au lieu de { $before }, c’est { $after }.
desk-letter-places = Ce qui est rempli
    .hint = Ces mots entre crochets, et aucun autre. La manière de contester un refus, ou une subvention inférieure à la demande, figure à la fin de la lettre quand vos mots n’en nomment pas la place.
desk-letter-needed = nécessaire
desk-letter-place-recipient = à qui vous écrivez
desk-letter-place-funder = votre organisme
desk-letter-place-project = le titre du projet
desk-letter-place-application = le numéro du dossier
desk-letter-place-programme = votre dispositif
desk-letter-place-amount = ce qui est attribué
desk-letter-place-condition = ce que la promesse attend
desk-letter-place-date = le jour de la notification
desk-letter-place-details = ce qu’écrit la personne qui décide : conditions, raisons, suite
desk-letter-place-remedies = comment et jusqu’à quand contester
desk-letter-words = La lettre
    .hint = Une ligne qui commence par # est un titre.
desk-letter-look = La voir sur papier, avec des données inventées
desk-letter-too-long = Écrivez la lettre, en 10 000 caractères au plus.
desk-letter-words-kept = Les mots sont enregistrés.
desk-letter-words-meanwhile = Quelqu’un a enregistré d’autres mots entre-temps : ils sont au-dessus des vôtres. Enregistrez de nouveau pour les remplacer.
desk-letter-stands = Les mots qui valent maintenant
desk-letter-no-details = Rien de particulier.
desk-letter-if = { $programme } donne au moins { $amount } à ce projet.
desk-letter-remedies = Si vous n’êtes pas d’accord
desk-letter-from = De
desk-letter-to = À
desk-letter-on = Notifié le
desk-letter-example = Un exemple aux données inventées : personne n’a décidé cela.
desk-letter-example-recipient = L’association (fictive) des Fileurs
desk-letter-example-project = Des cuisines (fictives) partagées
desk-letter-example-programme = Le dispositif (fictif) des quartiers
desk-letter-example-details = Ici se trouve ce qu’écrit la personne qui décide.
desk-remedies-french = Vous pouvez contester cette décision dans les deux mois de sa notification (code de justice administrative, article R421-1) : en demandant à { $funder } de la réexaminer (recours gracieux), ou devant le tribunal administratif. Si vous demandez d’abord un réexamen dans ce délai, vous avez de nouveau deux mois à partir de la réponse, ou de deux mois de silence.
desk-remedies-belgian = Vous pouvez contester cette décision dans les soixante jours de sa notification (arrêté du Régent du 23 août 1948, article 4 ; lois coordonnées sur le Conseil d’État, article 19) : par une requête en annulation au Conseil d’État (section du contentieux administratif), par lettre recommandée ou par voie électronique. Vous pouvez aussi demander à { $funder } de la réexaminer ; cela n’arrête pas le délai.
desk-remedies-private = { $funder } n’est pas une personne publique : la loi n’ouvre pas de voie particulière pour contester sa décision. Vous pouvez lui écrire et lui demander de la revoir.
act-letter-words-kept = Mots de lettres enregistrés
