# Le guichet : ce que plusieurs financeurs instruisent ensemble, et décident chacun pour soi.
desk-title = Guichet
desk-here = Sur cette page
desk-lede = Voici les dossiers envoyés à vos dispositifs et à vos appels. Les financeurs et les organisateurs examinent chaque dossier ensemble ; chacun décide pour lui-même.
desk-for = Vous lisez les dossiers au nom de { $funder }.
desk-call = Ce dossier répond à l’appel :
desk-organisers = La réponse des organisateurs
desk-organisers-lede = Ce qui est dit ici la prépare. Elle est donnée, avec ses raisons, sur la page du dossier.
desk-organisers-way = Voir le dossier et y répondre
desk-no-programme = Aucune des organisations au nom desquelles vous lisez n’a publié de dispositif ni d’appel.
desk-any = Tous
desk-number = Numéro du dossier
desk-number-unknown = Aucun dossier que vous lisez n’a ce numéro.
desk-programme = Dispositif
desk-of-call = Appel
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
desk-partners = { $n ->
    [one] { $n } partenaire
   *[other] { $n } partenaires
}
desk-made = Fait
desk-made-together = à plusieurs
desk-made-alone = par une seule structure
desk-received = reçu le { $date }
desk-sums = { $ours } demandés à votre organisme, sur { $all } demandés à tous les financeurs.
desk-covered = { $voted } accordés, { $proposed } proposés ou promis sous condition, { $awaited } en attente, { $missing } à trouver ailleurs.
desk-covered-undeclared = Où en sont les réponses : affiché une fois que vous aurez dit si vous avez un conflit d’intérêts.
desk-awaited-declaration = À faire : dire si vous êtes en conflit d’intérêts
desk-awaited-nothing = Vous ne lisez pas ce dossier
desk-awaited-decisions = { $n ->
    [one] { $n } montant à décider
   *[other] { $n } montants à décider
}
desk-awaited-untold = { $n ->
    [one] { $n } décision à notifier
   *[other] { $n } décisions à notifier
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
desk-hidden-within = Vous agissez aussi au nom de l’un des partenaires, ou y travaillez, ou c’était le cas ces trois dernières années : vous ne lisez pas ce dossier. Vos collègues s’en chargent.
desk-declare-title = Avant de lire
desk-declare-lede = Êtes-vous proche de l’un des partenaires : membre, salarié, élu, parent d’un dirigeant, ou concerné d’une autre façon ? Votre réponse est conservée avec sa date. Si vous répondez oui, vous n’aurez pas accès à ce dossier. Si vous supprimez un jour votre compte pour en ouvrir un autre, la question vous sera posée de nouveau.
desk-declare-question = Suis-je en conflit d’intérêts ?
desk-declare-no = Non, rien ne me lie à ces partenaires
desk-declare-yes = Oui, je ne lirai pas ce dossier
desk-declare-send = Enregistrer ma réponse
desk-declare-missing = Dites oui ou non.
desk-declared-yes = C’est noté : vous n’avez pas accès à ce dossier.
desk-declared-no = C’est noté : vous pouvez lire.
desk-file = Son dossier
desk-coverage = Où en est le plan de financement
    .caption = Ce qui est demandé à chaque dispositif et ce qui en a été décidé
desk-requested = Demandé
desk-voted = Accordé
desk-paid = Versé
desk-paid-so-far = Déjà versé : { $amount }.
desk-paid-part = versé : { $amount }
desk-proposed = Proposé ou sous condition
desk-awaited = En attente
desk-missing = À trouver ailleurs
desk-matrix =
    .caption = Montants demandés par chaque partenaire à chaque dispositif, et réponses données
desk-own = votre dispositif
desk-decision-by = { $decision }, par { $funder }
desk-decision-pending = pas encore décidé
desk-decision-proposed = proposé : { $amount }
desk-decision-conditional = promis sous condition : { $amount }
desk-decision-granted = accordé : { $amount }
desk-decision-refused = refusé
desk-decision-postponed = décision reportée
desk-decision-untold = { $decision }, pas encore notifié
desk-panel = Vos financeurs
desk-panel-lede = Voici ce que chaque financeur vous a notifié. Les autres décisions ne vous sont pas encore notifiées.
desk-waits-until = Réponse attendue de { $funder } le { $date } au plus tard : sans réponse d’ici là, la loi tient la demande pour refusée (CRPA, L231-4), ce qui se conteste jusqu’au { $until }.
desk-waits-over = { $funder } n’a pas répondu le { $date } au plus tard : la loi tient la demande pour refusée (CRPA, L231-4), ce qui se conteste jusqu’au { $until }. Une réponse peut encore venir.
desk-waits-for = Réponse attendue de { $funder } : aucune loi n’en fixe le jour.
desk-waits-committee = Sa commission se réunit le { $date }.
act-conflict-declared = Une personne qui lit un dossier a dit si elle est en conflit d’intérêts
desk-words-wrong = Écrivez quelques mots, 3 000 caractères au plus.
desk-partner-wrong = Choisissez à qui vous posez la question.
desk-topic-wrong = Dites sur quoi porte votre avis.
desk-verdict-wrong = Dites quel est votre avis.
desk-questions = Questions
    .lede = Une question est posée par l’un de ceux qui examinent le dossier, lue par tous, et le groupe n’y répond qu’une fois.
desk-questions-answered = Questions auxquelles vous avez répondu
desk-asked-of = à { $partner }
desk-due = Réponse souhaitée avant le { $date }
desk-ask = Poser une question
desk-ask-lead = Le chef de file
desk-ask-whom = À qui posez-vous la question ?
desk-ask-words = Votre question
    .hint = Tous ceux qui examinent ce dossier et tous les partenaires la liront.
desk-ask-send = Poser la question
desk-done-question = La question est posée.
desk-opinions = Avis partagés
    .lede = Chaque avis est lu par tous ceux qui examinent ce dossier. Personne ne décide à la place d’un autre.
desk-opinions-wait = { $n ->
    [one] Un avis est partagé.
   *[other] { $n } avis sont partagés.
    } Vous les lirez quand vous aurez donné le vôtre, pour que chacun se fasse d’abord son propre avis.
    .way = Les lire sans donner le mien
desk-topic = Sujet de l’avis
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
desk-done-opinion = L’avis est partagé.
desk-notes = Notes de { $funder }
desk-notes-lede = Seuls vos collègues qui lisent les dossiers voient ces notes : ni les autres organismes qui examinent le dossier, ni les partenaires n’y ont accès.
desk-note = Écrire une note
desk-note-short = Notes
desk-note-words = Votre note
desk-note-send = Enregistrer la note
desk-done-note = La note est enregistrée.
desk-answer-title = Répondre à une question
desk-answer-lede = Votre réponse est lue par tous ceux qui examinent le dossier : personne ne vous reposera la question.
desk-answer = Réponse
    .hint = Une réponse envoyée ne se modifie plus.
desk-answer-send = Envoyer la réponse
desk-answer-way = Répondre
desk-answer-theirs = C’est au partenaire interrogé ou au chef de file d’y répondre.
desk-answered = La réponse est envoyée.
desk-answered-already = Quelqu’un a répondu entre-temps. Votre texte est resté ici.
desk-mute = Personne ne répond ici pour { $partners } : posez-leur la question par lettre, par téléphone ou de vive voix, puis saisissez leur réponse.
desk-relay-title = Saisir leur réponse
desk-relay-lede = Personne ne répond ici pour { $partner } : la question se pose par lettre, par téléphone ou de vive voix. Saisissez ce qui vous a été répondu, mot pour mot si c’est écrit ; tous liront comment c’est venu, quel jour, et qui l’a saisi.
desk-relay-theirs = Quelqu’un répond ici pour ce partenaire : la réponse viendra de son compte.
desk-relay-words = Leur réponse
desk-relay-language = Langue de la réponse
desk-relay-language-wrong = Choisissez la langue de la réponse.
desk-relay-how = Comment est-elle venue ?
desk-relay-how-letter = Par lettre
desk-relay-how-telephone = Par téléphone
desk-relay-how-person = De vive voix
desk-relay-how-wrong = Dites comment la réponse est venue.
desk-relay-on = Quel jour ?
desk-relay-on-wrong = Donnez le jour où la réponse est venue : pas avant la question, et aujourd’hui au plus tard.
desk-relay-send = Enregistrer leur réponse
desk-relay-waits = Une question à poser à { $partner }, pour qui personne ne répond ici
desk-relayed = Leur réponse est enregistrée.
desk-relayed-letter = reçu par lettre le { $date }, saisi par { $organisation }
desk-relayed-telephone = dit par téléphone le { $date }, saisi par { $organisation }
desk-relayed-person = dit de vive voix le { $date }, saisi par { $organisation }
desk-correct-title = Corriger leur réponse
desk-correct-lede = Si elle a été mal saisie, corrigez-la ici. Les deux textes restent : tous lisent le nouveau, ce qui était écrit avant, quel jour elle a été corrigée, et par qui.
desk-correct-own = Corriger cette réponse
    .lede = Cette réponse a été saisie pour vous quand vous n’aviez pas de compte. Si elle est fausse, corrigez-la avec vos propres mots : les deux textes restent, tous lisent le nouveau et que vous l’avez corrigée.
desk-corrected = corrigé le { $date } par { $organisation }
desk-corrected-before = Ce qui était écrit avant la correction
desk-corrected-done = La réponse est corrigée.
act-answer-corrected = Une réponse saisie pour un partenaire a été corrigée
act-question-answered-for-others = La réponse d’un partenaire sans compte a été saisie pour lui
desk-me = Question en attente de réponse
act-question-asked = Une personne qui examine un dossier a posé une question
act-question-answered = Un partenaire a répondu à une question
act-opinion-given = Une personne qui examine un dossier a partagé un avis
act-note-written = Une personne qui examine un dossier a écrit une note
desk-sent = Ce qui a été envoyé
desk-sent-paper = Tout le dossier en PDF : textes, budgets, montants, signatures
desk-answers = Réponses aux questions des dispositifs
letter-desk-question = Bonjour,

    { $funder } vous pose une question au sujet du dossier { $number }, « { $project } » :

    { $question }

    { $about }

    Votre réponse, souhaitée avant le { $date }, sera lue par tous ceux qui examinent le dossier :
    { $link }
    .subject = Une question sur votre dossier : { $project }
letter-desk-answer = Bonjour,

    { $organisation } répond à votre question sur le dossier { $number }, « { $project } ».

    { $about }

    { $link }
    .subject = Réponse à votre question : { $project }
letter-desk-answer-corrected = Bonjour,

    La réponse de { $organisation } à votre question sur le dossier { $number }, « { $project } », a été corrigée : elle avait été mal saisie. Les deux textes sont sur la page.

    { $about }

    { $link }
    .subject = Une réponse a été corrigée : { $project }
desk-decide = Décider
desk-todo = Ce qui attend votre décision
desk-todo-untold = décision à notifier
desk-todo-more = { $n ->
    [one] et un autre montant, dans le tableau
   *[other] et { $n } autres montants, dans le tableau
}
desk-decide-title = Décider
desk-decide-now = Décision à ce jour : { $state }.
desk-decide-send = Enregistrer la décision
desk-decided = La décision est enregistrée pour { $partner }.
    .told = La décision est enregistrée ; { $partner } en est averti.
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
desk-envelope-only = { $said } (cette enveloppe est pour d’autres : dites pourquoi)
desk-envelope-only-why = Cette enveloppe est pour d’autres organisations, d’autres lieux ou d’autres thèmes : choisissez-en une autre, ou écrivez pourquoi dans ce champ.
desk-envelope-other-year = { $year }, { $purpose } : il reste { $left } (autre année que celle demandée)
desk-envelope-other-year-why = Cette enveloppe est d’une autre année que la demande. Écrivez pourquoi dans ce champ, ou choisissez une enveloppe de l’année demandée.
desk-completes = Ce dispositif complète ce qu’un autre soutient déjà. Accordé ou promis par d’autres jusqu’ici : { $others }.
desk-completes-elsewhere = { $funder }, { $amount } (obtenu, d’après le budget signé)
desk-completes-none = Ce dispositif complète ce qu’un autre soutient déjà. Pour ce que vous pouvez en savoir, aucun autre n’a encore rien accordé ni promis : promettez sous condition, ou écrivez pourquoi vous accordez dès maintenant.
desk-completes-why = Ce dispositif complète ce qu’un autre soutient déjà, et aucun autre n’a encore rien accordé ni promis. Écrivez pourquoi dans ce champ, ou promettez sous condition.
desk-unmet = La condition de cette promesse n’est pas remplie : l’autre dispositif n’a pas notifié qu’il donne autant. Attendez, ou écrivez pourquoi vous accordez dès maintenant.
desk-unmet-why = La condition de cette promesse n’est pas remplie : l’autre dispositif n’a pas notifié qu’il donne autant. Écrivez dans ce champ pourquoi vous accordez dès maintenant, ou attendez.
desk-asked-for = Demandé pour : { $years }.
desk-envelope-missing = Choisissez l’enveloppe.
desk-later = { $amount } (dont { $years })
desk-later-year = { $amount } pour { $year }
desk-years = Années suivantes
    .hint = Le montant ci-dessus est pour toutes les années. Chaque année suivante est prise sur une enveloppe de cette année, le reste sur l’enveloppe choisie. Si vous n’écrivez rien, le montant est réparti en proportion de ce qui est demandé pour chaque année.
    .kept = Le montant ci-dessus est pour toutes les années. Chaque année suivante est prise sur une enveloppe de cette année, le reste sur l’enveloppe choisie. Sans rien écrire, les années restent comme elles sont ; un montant plus bas libère d’abord la dernière, un plus haut est réparti de nouveau, en proportion de ce qui est demandé.
desk-years-of = { $year } (demandé : { $amount })
desk-years-wrong = Ce que vous écrivez pour les années suivantes dépasse le montant, ou concerne une année qui ne vient pas après celle de l’enveloppe.
desk-ends-why = De l’argent est demandé pour une année suivante, et rien n’en est accordé. Accordez-en, ou écrivez ici pourquoi : une aide dure aussi longtemps que le projet, sauf raison écrite.
desk-years-first = Les années suivantes prennent tout le montant : rien ne serait pris sur l’enveloppe choisie. Écrivez moins pour elles, ou choisissez l’enveloppe de la première année accordée.
desk-years-short = Pour la part de { $year }, il ne reste que { $amount } dans l’enveloppe de cette année. Accordez moins, ou répartissez autrement le montant entre les années.
desk-years-out-of = { $year } : { $amount } sur « { $purpose } ».
desk-years-waits = { $year } : { $amount } promis. Il n’y a pas encore d’enveloppe de cette année pour cela ; la première commencera avec cette somme en moins.
desk-reason = Condition, raison ou suite
    .hint = Obligatoire pour une condition, un refus ou un report, si vous revenez sur la décision, ou si une année demandée ne reçoit rien. Les partenaires la liront avec la décision.
desk-reason-missing = Écrivez la condition, la raison ou la suite : 3 000 caractères au plus.
desk-if = Si votre promesse dépend d’un autre financeur
    .hint = Seulement si vous promettez sous condition.
desk-if-programme = La promesse vaut si ce dispositif accorde
desk-if-nobody = (sans lien avec un autre dispositif)
desk-if-amount = au moins
desk-phases = Qui voit quoi, et depuis quand
desk-phase-since = depuis le { $date }
desk-phase-to-come = à venir
desk-phase-expected = à venir : { $when }
desk-phase-received = Reçu : les financeurs sollicités voient le titre, qui demande et combien.
    .call = Reçu : les organisateurs de l’appel lisent ce qui a été envoyé.
desk-phase-declared = Vous avez dit que rien ne vous lie de trop près aux demandeurs : vous lisez tout le dossier et les questions.
desk-phase-thought = Vous avez donné votre propre avis : vous lisez ceux des autres.
desk-phase-decided = Quelque chose est décidé pour ce financeur : seules les personnes de ce financeur le lisent, jusqu’à ce que ce soit partagé ou notifié.
desk-phase-answered = Les organisateurs ont répondu : les partenaires lisent la réponse et ses raisons.
desk-phase-told = Quelque chose est notifié : les demandeurs et tous ces financeurs le lisent.
desk-phase-then = étape suivante le { $date }
desk-phase-when-thought = dès que vous donnez votre avis
desk-phase-when-examined = la commission se réunit le { $date }
desk-phase-when-told = le { $date } au plus tard ; après, le silence vaut refus
desk-phase-when-answered = le { $date }, comme l’appel l’annonce
desk-phase-next = La suite pour vous :
desk-phase-next-think = donner votre avis
desk-phase-next-decide = décider de ce qui est demandé à ce financeur
desk-phase-next-answer = y répondre, avec les autres organisateurs
desk-phase-next-tell = notifier ce qui est décidé
desk-phase-next-wait = rien ; la décision revient à qui décide pour ce financeur
    .call = rien ; la réponse revient à qui décide pour un organisateur de l’appel
desk-phase-next-nothing = rien ; voir ce qui a été fait
desk-if-met = condition remplie
desk-promises-title = Promesses qui s’attendent les unes les autres
desk-promises-lede = Chaque financeur confirme sa promesse. Ce qui est confirmé est accordé et notifié ensemble, quand toutes les promesses attendues sont confirmées ou accordées : tout, ou rien. D’ici là, vous pouvez reprendre votre confirmation. Confirmer montre votre promesse aux autres financeurs.
desk-promises-together = Se réaliseraient ensemble
desk-promises-none = Aucune promesse n’a sa condition remplie.
desk-promises-waiting = Attendent encore
desk-promises-way = Voir les promesses qui s’attendent les unes les autres
desk-promise-who = { $funder }, pour { $partner }
desk-promise-said = { $amount }, si « { $programme } » donne au moins { $least }
desk-promise-holds = sa condition est remplie par ce que d’autres promettent et accordent
desk-promise-lacks = il manque { $amount } à sa condition
desk-promise-falls = Si elle tombe, ceci tombe aussi : { $others }.
desk-promise-confirmed = confirmée le { $date }, attend les autres
desk-promise-confirm = Confirmer
desk-promise-back = Reprendre la confirmation
desk-promise-waits = Votre promesse est confirmée. Elle sera accordée avec les autres, quand la dernière sera confirmée ; ils en sont prévenus.
desk-promise-took = Toutes ces promesses sont confirmées : elles sont accordées ensemble, et les partenaires sont prévenus.
desk-promise-hindered = Votre promesse est confirmée. L’une de ces promesses ne peut pas être accordée telle quelle (son enveloppe, un plafond ou la version a changé) : aucune ne l’est tant que ce n’est pas réglé.
desk-promise-taken-back = La confirmation est reprise. La promesse tient.
desk-promise-not-now = Cette promesse a changé entre-temps, ou sa condition n’est plus remplie. Rien n’a été changé.
desk-todo-confirm = se réaliserait avec d’autres : à confirmer
desk-departs-why = La séance était d’un autre avis, ou la proposition qu’elle a adoptée donne un autre montant : voyez plus haut. C’est vous qui décidez ; écrivez pourquoi dans ce champ.
desk-advice = Séance « { $title } » du { $date } : { $said }.
desk-advice-for = les collèges y étaient favorables
desk-advice-against = les collèges y étaient défavorables
desk-advice-silent = les collèges n’ont pas eu d’avis commun
desk-advice-proposed = la proposition qui y a été adoptée donne { $amount }
desk-advice-follows = la décision la suit
desk-advice-departs = la décision s’en écarte
desk-if-said = si { $programme } donne au moins { $amount }
desk-told = Qui le saura
desk-share = Montrer dès maintenant aux autres financeurs et aux participants des séances
desk-notify = Notifier aux partenaires aujourd’hui
    .hint = Ils reçoivent aussitôt un courriel, et tous les financeurs le voient. Une proposition ne se notifie pas.
desk-not-now = Quelqu’un a décidé entre-temps, ou ce n’est plus possible. Voici où en est la décision ; votre texte a été conservé.
desk-over = Ce dossier a été retiré, rendu pour être complété ou clos : plus aucune décision ne peut y être prise. Vous pouvez encore revenir sur une décision déjà prise.
desk-beyond = Ce montant ne peut pas être retenu : la raison est écrite en haut de la page.
desk-beyond-nothing = Écrivez un montant de plus de { $amount }.
desk-beyond-requested = C’est plus que ce qui est demandé : { $amount }.
desk-beyond-rate = C’est plus que le taux du dispositif ne permet : { $amount }.
desk-beyond-maximum = Avec les autres partenaires, c’est plus que ce que le dispositif donne à un dossier : { $amount }.
desk-beyond-minimum = Avec tout ce que les autres partenaires peuvent encore avoir, c’est moins que ce que le dispositif donne à un dossier : { $amount }.
desk-beyond-given = L’autre dispositif ne peut accorder que { $amount } au plus : ce qui lui est demandé, ou ce qu’il a décidé. Une condition plus élevée ne serait jamais remplie.
desk-beyond-left = C’est plus que ce qui reste dans l’enveloppe : { $amount }.
desk-beyond-voted = Un fonds commun d’associations paie : sans autre vote de ses membres, on peut donner ici { $amount } au plus.
desk-agreement = En { $year }, votre organisme attribue à ce partenaire { $amount } ({ $here } ici, { $past } d’après les registres) : c’est plus de 23 000 € dans l’année, une convention est donc obligatoire.
desk-past = Historique des décisions
desk-past-propose = Proposé : { $amount }
desk-past-condition = Promis sous condition : { $amount }
desk-past-grant = Accordé : { $amount }
desk-past-refuse = Refusé
desk-past-postpone = Reporté
desk-past-reopen = Retour sur la décision
desk-past-told-notified = notifié aux partenaires
desk-past-told-shared = pas notifié, montré aux autres financeurs
desk-past-told-own = pas notifié
desk-bound = Une convention repose sur cette décision : pour la changer, proposez un avenant à cette convention.
desk-bound-way = Aller aux conventions
act-decision-proposed = Un financeur a proposé un montant
act-decision-conditional = Un financeur a promis un montant sous condition
act-decision-granted = Un financeur a accordé un montant
act-decision-refused = Un financeur a refusé
act-decision-postponed = Un financeur a reporté sa décision
act-decision-reopened = Un financeur est revenu sur sa décision
desk-gap = Sur les { $requested } demandés pour tout le dossier, { $gap } ne viendront pas des financeurs qui ont répondu jusqu’ici.
desk-gap-none = Sur les { $requested } demandés pour tout le dossier, rien n’a été refusé jusqu’ici.
letter-desk-decision = Bonjour,

    Au sujet du dossier { $number }, « { $project } » :
    { $funder }, { $programme }, pour { $partner } : { $decision }

    { $reason }

    { $gap }

    Où en sont tous les financeurs :
    { $link }
    .subject = { $giver } : { $decision } ({ $project })
letter-desk-left = Bonjour,

    { $partner } a quitté une convention sur le dossier { $number }, « { $project } », que votre organisation finance ou peut financer aussi. Ce qui est demandé pour ce partenaire et pas encore décidé ne compte plus : le plan de financement montre ce qui reste.

    { $about }

    { $link }
    .subject = { $partner } renonce : { $project }
letter-desk-changed = Bonjour,

    Quelque chose a changé dans le dossier { $number }, « { $project } », que votre organisation finance ou peut financer aussi. Dites si vous êtes en conflit d’intérêts, et vous pourrez le lire.

    { $link }
    .subject = Du nouveau : { $project }
letter-desk-confirm = Bonjour,

    { $funder } a confirmé ce qu’il promettait pour le dossier { $number }, « { $project } ». Votre promesse de { $amount } à { $partner } se réaliserait avec elle. Confirmez-la aussi, et toutes sont accordées ensemble :
    { $link }
    .subject = Une promesse à confirmer : { $project }
letter-desk-met = Bonjour,

    Vous avez promis { $amount } à { $partner } (dossier { $number }, « { $project } ») si « { $programme } » donne au moins { $least }. C’est fait : la condition est remplie. À vous d’accorder ce montant, ou de revenir sur la promesse.

    { $about }

    { $link }
    .subject = Condition remplie : { $project }
letter-desk-decided = Bonjour,

    { $funder } a pris une décision sur le dossier { $number }, « { $project } », que votre organisation finance ou peut financer aussi.

    Vous pourrez la lire après avoir dit si vous avez un conflit d’intérêts :
    { $link }
    .subject = { $giver } a pris une décision ({ $project })
letter-desk-refusal = Bonjour,

    Au sujet du dossier { $number }, « { $project } » :
    { $funder }, { $programme }, pour { $partner } : { $decision }

    { $reason }

    { $remedies }

    { $gap }

    Où en sont tous les financeurs :
    { $link }
    .subject = { $giver } : { $decision } ({ $project })

# Versions, droits, aides d’État, départs.
desk-stale = Cette décision a été prise sur la version { $then } du dossier ; la version { $now } est arrivée depuis. Relisez, puis confirmez-la ou changez-la : elle ne peut pas être notifiée telle quelle.
desk-stale-short = décidé sur la version { $n }, à confirmer
desk-stale-first = Cette décision date d’une version plus ancienne du dossier : confirmez-la d’abord, ou changez-la.
desk-left = { $partner } n’est plus du projet, ou y renonce : ce qui est demandé pour ce partenaire et pas décidé ne compte plus. Ce qui lui a été promis ou accordé reste dans l’enveloppe jusqu’à ce que vous reveniez sur la décision ou, si une convention repose sur elle, jusqu’à ce que la convention change.
desk-left-short = n’est plus du projet
desk-left-on = partie le { $date }
desk-left-uncounted = { $partner } n’est plus dans le projet : sur ce que cette structure demandait, { $amount } ne comptent plus ici. La demande telle qu’elle a été envoyée les compte encore.
desk-rights = Ce qui a été accordé et notifié crée des droits. Vous ne pouvez le retirer ou le réduire de vous-même que si la décision est illégale, et jusqu’au { $date } (quatre mois, CRPA, L242-1) ; ou à tout moment si une condition n’est pas respectée (L242-2), en cas de fraude (L241-2), ou si le partenaire y renonce.
desk-rights-over = Ce qui a été accordé et notifié crée des droits. Les quatre mois pour retirer une décision illégale sont passés (CRPA, L242-1) : vous ne pouvez plus la retirer ou la réduire que si une condition n’est pas respectée (L242-2), en cas de fraude (L241-2), ou si le partenaire y renonce.
desk-ground = Si vous retirez ou réduisez : pour quel motif ?
desk-ground-unlawful = La décision est illégale (dans les quatre mois)
desk-ground-unmet = Une condition de l’attribution n’a pas été respectée
desk-ground-fraud = Elle a été obtenue par fraude
desk-ground-renounced = Le partenaire y renonce
desk-ground-missing = Ce qui a été accordé crée des droits : dites pour quel motif vous le retirez ou le réduisez, et expliquez-le dans la raison.
desk-aid-near = Aides d’État de faible montant (de minimis) sur trois ans : ce partenaire a déjà reçu { $had } pour un plafond de { $ceiling }. Il reste { $left }.
desk-beyond-aid = C’est plus que ce que le plafond des aides de faible montant laisse à ce partenaire : { $amount }.
desk-agreement-not-yet = En { $year }, votre organisme attribue à ce partenaire { $amount } ({ $here } ici, { $past } d’après les registres) : au-dessus de 23 000 € par an, une convention est obligatoire.
desk-decided-agreement = Avec ce montant, ce partenaire reçoit de vous plus de 23 000 € dans l’année : une convention est obligatoire.
desk-decide-for = Vous décidez au nom de { $funder }.
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
act-promise-confirmed = Un financeur a confirmé une promesse qui en attend d’autres
act-promise-unconfirmed = Un financeur a repris la confirmation d’une promesse
act-decision-lapsed = Une décision est devenue sans objet : le dossier a été retiré
act-reader-assigned = Un organisme qui examine des dossiers a désigné qui lit un dossier
letter-desk-withdrawn = Bonjour,

    { $lead } a retiré le dossier { $number }, « { $project } ».

    { $about }

    Ce que vous aviez promis ou accordé, { $amount }, est de nouveau libre dans vos enveloppes. L’historique reste :
    { $link }
    .subject = Dossier retiré : { $project }
letter-desk-taken-back = Bonjour,

    { $lead } a retiré le dossier { $number }, « { $project } ».

    { $about }

    L’historique reste :
    { $link }
    .subject = Dossier retiré : { $project }
letter-desk-reader = Bonjour,

    { $funder } vous demande de lire le dossier { $number }, « { $project } », mené par { $lead }.

    Dites d’abord si vous êtes en conflit d’intérêts, puis lisez :
    { $link }
    .subject = À lire : { $project }

# Lire, et pour qui.
desk-hidden-tied = Une organisation au nom de laquelle vous agissez, ou qui vous emploie, a donné de l’argent à l’un des partenaires, ou en a reçu, ces trois dernières années : vous ne lisez pas ce dossier. Vos collègues s’en chargent.
desk-declare-whom = Si oui, de qui êtes-vous proche ?
    .hint = Vous n’aurez pas accès à leur dossier. Si vous ne cochez personne, vous n’aurez accès au dossier d’aucun partenaire.
desk-for-other = Lire au nom de { $funder }
desk-reserved = S’appuie sur des données que la loi réserve aux agents publics : seuls les organismes publics qui examinent le dossier voient cet avis
desk-reserved-short = réservé aux agents publics
desk-awaited-reading = Vous devez lire ce dossier
desk-awaited-met = { $n ->
    [one] { $n } promesse dont la condition est remplie : accordez-la, ou revenez dessus
   *[other] { $n } promesses dont la condition est remplie : accordez-les, ou revenez dessus
}
desk-awaited-together = { $n ->
    [one] { $n } promesse qui se réaliserait avec d’autres : confirmez-la, ou revenez dessus
   *[other] { $n } promesses qui se réaliseraient avec d’autres : confirmez-les, ou revenez dessus
}
desk-awaited-hindered = { $n ->
    [one] { $n } promesse confirmée qui ne peut pas être accordée telle quelle : voyez pourquoi
   *[other] { $n } promesses confirmées qui ne peuvent pas être accordées telles quelles : voyez pourquoi
}
desk-todo-hindered = confirmée, mais ne peut pas être accordée telle quelle : voyez pourquoi
desk-promise-hindered-own = Elle ne peut pas être accordée telle quelle.
desk-promise-change = Modifier la promesse, ou revenir dessus
desk-promise-again = Essayer de nouveau
desk-hindered-envelope = Il ne reste pas autant dans son enveloppe.
desk-hindered-rules = Le montant n’est plus dans les limites de ce qui est demandé, ou de ce que permettent les règles du dispositif.
desk-hindered-voted = Les membres du fonds commun qui paie n’ont pas voté autant.
desk-hindered-aid = Le plafond des petites aides d’État laisse moins à ce partenaire.
desk-hindered-bound = Une convention s’appuie dessus : c’est par un avenant qu’elle se modifie.
desk-hindered-words = Elle doit être motivée par écrit, et aucun motif n’est à côté d’elle.
desk-hindered-reader = La personne qui l’a confirmée pour vous ne peut plus lire ce dossier : une autre d’entre vous la confirme.
desk-hindered-changed = Le dossier ou la décision a changé depuis : regardez-la de nouveau.
letter-desk-hindered = Bonjour,

    Tout ce qu’attend votre promesse de { $amount } à { $partner } est confirmé ou accordé (dossier { $number }, « { $project } »). Mais elle ne peut pas être accordée telle quelle. { $why }

    Tant que ce n’est pas réglé, rien de ce qui l’attend n’est accordé non plus. Modifiez-la, revenez dessus, ou essayez de nouveau une fois l’obstacle levé :
    { $link }
    .subject = Votre promesse ne peut pas être accordée telle quelle : { $project }
desk-scarce-envelope = C’était tout ce qui restait dans son enveloppe.
    .nothing = Il ne restait alors rien dans ses enveloppes.
desk-scarce-aid = C’était tout ce que le plafond des petites aides d’État laissait à ce partenaire.
    .nothing = Le plafond des petites aides d’État ne laissait alors rien à ce partenaire.
letter-desk-room = Bonjour,

    Au titre de « { $programme } », vous avez donné à { $partner } { $amount } sur { $wanted } (dossier { $number }, « { $project } »). { $why }

    Il y a de nouveau de la place : { $more } de plus sont possibles aujourd’hui. Rien ne change tout seul : revoyez ce dossier, ou laissez-le tel quel. Ce message n’est envoyé qu’une fois.

    { $about }

    { $link }
    .subject = Il y a de nouveau de la place : { $project }
letter-desk-impossible = Bonjour,

    Vous aviez promis { $amount } à { $partner } (dossier { $number }, « { $project } ») si « { $programme } » donne au moins { $least }. Ce n’est plus possible : on lui demande moins maintenant, ou il donne moins. Votre promesse n’attend plus rien : modifiez-la, ou revenez dessus, et son enveloppe est de nouveau libre.

    { $about }

    { $link }
    .subject = Condition hors d’atteinte : { $project }
desk-awaited-confirmations = { $n ->
    [one] { $n } décision prise sur une version plus ancienne, à confirmer
   *[other] { $n } décisions prises sur une version plus ancienne, à confirmer
}
desk-awaited-back = { $n ->
    [one] { $n } montant promis ou accordé à reprendre : il n’est plus demandé
   *[other] { $n } montants promis ou accordés à reprendre : ils ne sont plus demandés
}
desk-mine = Les dossiers que je dois lire
desk-whose = Dossiers affichés
desk-me-reading = Dossier à lire pour le guichet
desk-me-unread = { $n ->
    [one] Un dossier à confier à quelqu’un qui le lise
   *[other] { $n } dossiers à confier à quelqu’un qui les lise
}
desk-me-unread-least = Au moins { $n } dossiers à confier à quelqu’un qui les lise
readers-title = Répartition des dossiers à lire
readers-lede = Voici qui lit quels dossiers au nom de { $funder }. C’est vous qui choisissez ; une proposition peut vous aider.
readers-loads = Vos lecteurs et lectrices
readers-load = { $n ->
    [0] rien à lire
    [one] { $n } dossier à lire
   *[other] { $n } dossiers à lire
}
readers-who = Les dossiers
readers-none = Aucun dossier à lire pour l’instant.
readers-nobody = (personne)
readers-reader = Dossier lu par
readers-near = Ne peuvent pas le lire, à cause d’un conflit d’intérêts : { $names }
readers-propose = Proposer
readers-propose-lede = La proposition répartit les dossiers le plus équitablement possible : autant de dossiers pour chacun, jamais une personne en conflit d’intérêts, de préférence une personne qui lit la langue du dossier ou connaît déjà les partenaires. Pour mieux servir le dossier le moins bien servi, l’ensemble peut y perdre jusqu’à 1 %. Rien n’est enregistré tant que vous ne le faites pas vous-même.
readers-proposed = Voici une proposition, avec ses raisons. Changez ce que vous voulez, puis enregistrez : chaque personne désignée est prévenue.
readers-why = Proposé parce que : { $reasons }
readers-why-language = lit dans une langue du dossier
readers-why-knows = a déjà vérifié des documents d’un partenaire
readers-why-already = le lit déjà
readers-why-free = n’a pas de conflit d’intérêts
readers-send = Enregistrer
readers-wrong = Cette personne ne peut pas lire ce dossier : choisissez-en une autre.
readers-kept = C’est enregistré. Les personnes désignées sont prévenues.
desk-about = Une seule demande, faite par plusieurs associations à plusieurs financeurs, publics et privés.
desk-about-one = Les associations choisissent les dispositifs qui conviennent, remplissent un seul dossier, et chacune dit ce qu’elle demande à qui.
desk-about-two = Les financeurs lisent ce dossier ensemble : une question est posée une seule fois, vous y répondez une seule fois, et les avis sont partagés. Leurs notes internes ne sont pas partagées.
desk-about-three = Chaque financeur décide pour lui-même, à sa propre date. Tous voient ce qui manque encore.
desk-about-programmes = Voir les dispositifs
desk-about-yours = Vous avez déjà envoyé un dossier ? Il est dans :
desk-about-open = Ce qui est accordé, et en combien de temps les financeurs répondent :
desk-marks = Notes selon des critères
desk-marks-lede = Les personnes qui lisent les dossiers les notent selon des critères publiés à l’avance, chacune de son côté, en expliquant ses notes. Ces notes aident à discuter d’un dossier : elles ne servent pas à classer les associations et ne décident de rien. Elles restent dans l’organisme dont les personnes les ont données : les autres organismes qui examinent le dossier, y compris ceux qui organisent le même appel, ne les voient que s’il les partage.
desk-marks-short = Les personnes qui lisent le dossier le notent selon les critères publiés, en donnant leurs raisons ; on voit où elles ne sont pas d’accord.
desk-marks-none = Ni les dispositifs ni l’appel pour lesquels vous lisez ce dossier n’ont publié de critères, et personne d’autre ne partage ses notes.
desk-marks-of-other = partagé avec tous ceux qui examinent le dossier
desk-marks-are-own = les notes de votre organisme ne sont visibles que chez vous
desk-marks-are-shared = les notes de votre organisme sont partagées avec tous ceux qui examinent le dossier
desk-marks-shared-by = notes partagées par { $names }
desk-marks-spread = { $n ->
    [one] une personne : de { $least } à { $most } sur 10
   *[other] { $n } personnes : de { $least } à { $most } sur 10
}
desk-marks-agree = { $n ->
    [one] une personne : { $most } sur 10
   *[other] { $n } personnes : { $most } sur 10 chacune
}
desk-marks-apart = Les avis sont très différents.
desk-marks-wait = { $n ->
    [one] Une personne a noté.
   *[other] { $n } personnes ont noté.
    } Vous verrez ces notes quand vous aurez enregistré les vôtres, pour que chacun se fasse d’abord son propre avis.
    .way = Les voir sans donner les miennes
desk-marks-nobody = Personne n’a encore donné de note sur ce critère.
desk-marks-told = La réponse a été envoyée : ces notes et leurs raisons ne peuvent plus être modifiées.
desk-marks-given = { $who } : { $points }
desk-marks-reader = Personne { $n }
desk-marks-together = Note d’ensemble, compte tenu du poids des critères : { $points } sur 100.
desk-marks-mine = Vos notes
    .hint = De 0 à 10, toujours avec une raison. N’écrivez ici aucune information que la loi réserve aux agents publics : ces notes peuvent être partagées. Pour ne pas noter un critère, laissez les deux champs vides.
desk-marks-points = Note
desk-marks-not-yet = Pas encore
desk-marks-why = Raison
desk-marks-send = Enregistrer mes notes
desk-marks-points-wrong = Choisissez une note de 0 à 10.
desk-marks-words-wrong = Expliquez votre note, en 1 000 caractères au plus.
desk-marks-kept = Vos notes sont enregistrées.
desk-marks-share = Partager avec tous ceux qui examinent le dossier
desk-marks-unshare = Ne plus les partager
desk-marks-shared = Tous ceux qui examinent ce dossier voient maintenant les notes de votre organisme.
desk-marks-unshared = Les notes de votre organisme ne sont plus partagées.
act-marks-given = Une personne a noté un dossier selon des critères
act-marks-shared = Des notes ont été partagées avec tous ceux qui examinent un dossier
act-marks-kept = Des notes ne sont plus partagées
desk-letter-of = La lettre du { $date } (PDF)
desk-letter-before = avant l’avenant
desk-letters = Texte de vos lettres
desk-letters-told = Lettres envoyées (PDF)
desk-letters-lede = Écrivez ici le texte de vos lettres de décision. Il sert dès la prochaine notification ; les lettres déjà envoyées ne changent pas.
desk-letter-kind-grant = Attribution
desk-letter-kind-condition = Promesse sous condition
desk-letter-kind-refusal = Refus
desk-letter-kind-postponement = Décision reportée
desk-letter-kind-amendment = Changement de ce qui était annoncé
desk-letter-changed = Au lieu de { $before }, c’est { $after }.
desk-letter-unchanged = Le montant reste de { $amount }. Ce qui change :
desk-letter-places = Ce qui est rempli automatiquement
    .hint = Utilisez ces mots entre crochets, et aucun autre. La manière de contester un refus, ou une subvention inférieure à la demande, s’ajoute à la fin de la lettre si votre texte ne lui donne pas de place.
desk-letter-needed = obligatoire
desk-letter-place-recipient = le destinataire
desk-letter-place-funder = votre organisme
desk-letter-place-project = le titre du projet
desk-letter-place-application = le numéro du dossier
desk-letter-place-programme = votre dispositif
desk-letter-place-amount = le montant attribué
desk-letter-place-condition = la condition de la promesse
desk-letter-place-date = le jour de la notification
desk-letter-place-details = ce qu’a écrit la personne qui décide : conditions, raisons, suite
desk-letter-place-gap = ce qui manque désormais au plan de financement, d’après ce qui est notifié
desk-letter-place-remedies = comment et jusqu’à quand contester
desk-letter-words = La lettre
    .hint = Une ligne qui commence par # est un titre.
desk-letter-look = Voir un exemple sur papier, avec des données inventées
desk-letter-too-long = Écrivez la lettre, en 10 000 caractères au plus.
desk-letter-words-kept = Le texte est enregistré.
desk-letter-words-meanwhile = Quelqu’un a enregistré un autre texte entre-temps : il est au-dessus du vôtre. Enregistrez de nouveau pour le remplacer.
desk-letter-stands = Texte en vigueur
desk-letter-no-details = Rien de particulier.
desk-letter-if = { $programme } donne au moins { $amount } à ce projet.
desk-letter-gap = Ce qui manque désormais
desk-letter-remedies = Si vous n’êtes pas d’accord
desk-letter-from = De
desk-letter-to = À
desk-letter-on = Notifié le
desk-letter-decided = Décision
    .by = { $funder }, le { $date }
desk-letter-example = Un exemple aux données inventées : personne n’a décidé cela.
desk-letter-example-recipient = L’association (fictive) des Fileurs
desk-letter-example-project = Des cuisines (fictives) partagées
desk-letter-example-programme = Le dispositif (fictif) des quartiers
desk-letter-example-details = Ici se trouve ce qu’écrit la personne qui décide.
desk-remedies-french = Vous pouvez contester cette décision dans les deux mois de sa notification (code de justice administrative, article R421-1) : en demandant à { $funder } de la réexaminer (recours gracieux), ou devant le tribunal administratif. Si vous demandez d’abord un réexamen dans ce délai, vous avez de nouveau deux mois à partir de la réponse, ou de deux mois de silence.
desk-remedies-belgian = Vous pouvez contester cette décision dans les soixante jours de sa notification (arrêté du Régent du 23 août 1948, article 4 ; lois coordonnées sur le Conseil d’État, article 19) : par une requête en annulation au Conseil d’État (section du contentieux administratif), par lettre recommandée ou par voie électronique. Vous pouvez aussi demander à { $funder } de la réexaminer ; cela n’arrête pas le délai.
desk-remedies-elsewhere = C’est le droit du pays de { $funder } qui dit si, et jusqu’à quand, cette décision peut être contestée ; nous ne le connaissons pas : posez la question à { $funder }. Vous pouvez aussi demander que la décision soit réexaminée.
desk-remedies-private = { $funder } n’est pas une personne publique : la loi n’ouvre pas de voie particulière pour contester sa décision. Vous pouvez lui écrire et lui demander de la revoir.
act-letter-words-kept = Texte de lettres enregistré
desk-passed-begun = { $funder } a commencé à lire le dossier
desk-passed-asked = { $funder } a posé une question
desk-passed-answered = { $partner } a répondu
desk-passed-opinion = { $funder } a partagé un avis · { $topic } · { $verdict }
desk-costs = Coûts de sa part du projet : { $amount }
desk-costs-all = Les coûts, ligne par ligne, avec qui les paie
