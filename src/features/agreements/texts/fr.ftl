# Les conventions : ce qui engage après une décision, ce qui est versé, ce qui est dû.
agreements-title = Conventions
agreements-lede = Vos conventions avec les financeurs ou avec les organisations que vous aidez : textes, versements, échéances.
agreements-none = Aucune convention pour l’instant.
agreements-from = Un financeur rédige une convention à partir d’un dossier, une fois sa décision notifiée. C’est ici que vous la lirez et la signerez.
agreements-to-sign = Convention avec { $funder } : votre signature est attendue
agreements-to-draw = Accordé et notifié, pas encore de convention
agreements-to-draw-until = à verser le { $date } au plus tard
agreements-to-draw-say = dites d’abord si vous êtes trop proche des demandeurs
agreements-unpaid = { $funder } a accordé { $amount }, sans convention pour l’instant : à verser le { $date } au plus tard (60 jours après la notification, ou après le début de l’année concernée s’il vient plus tard), sauf si une convention fixe d’autres dates.
agreements-unpaid-late = { $funder } a accordé { $amount }, sans convention pour l’instant : à verser le { $date } au plus tard (60 jours après la notification, ou après le début de l’année concernée s’il vient plus tard). C’est en retard.
agreement-title = Convention
agreement-and = { $names } et { $last }
agreement-state-draft = En préparation
agreement-state-proposed = À signer
agreement-state-signed = Signée
agreement-state-running = En cours
agreement-state-ended = Terminée
agreement-state-terminated = Rompue
agreement-state-withdrawn = Abandonnée
agreement-begin = Rédiger une convention
agreement-begin-lede = À partir des aides que { $funder } a accordées et notifiées.
agreement-begin-none = Aucune convention à rédiger : toutes les aides accordées et notifiées en ont déjà une, ou il n’y en a pas encore.
agreement-begin-one = Une convention n’engage qu’un seul financeur : choisissez des décisions du même financeur.
agreement-begin-send = Créer la convention
agreement-begun = La convention est créée : complétez-la.
agreement-decisions = Décisions à réunir dans la convention
agreement-decisions-wrong = Choisissez au moins une aide accordée et notifiée, qui n’a pas déjà une convention.
agreement-edit = Rédiger la convention
agreement-given = Ce qui est attribué
agreement-partner = Partenaire
agreement-amount = Montant
agreement-nobody = (choisir)
agreement-compulsory = Pour { $year }, vous accordez { $amount } à { $partner } : au-dessus de 23 000 € par an, une convention est obligatoire.
agreement-form = Forme
agreement-form-agreement = Convention signée par toutes les parties
agreement-form-letter = Lettre de notification
agreement-language = Langue du texte
agreement-starts = Premier jour
agreement-ends = Dernier jour
agreement-project-ends = Le projet dure jusqu’au { $date }.
agreement-why = Pourquoi finit-elle avant le projet ?
    .hint = L’aide dure normalement autant que le projet. Si elle est plus courte, dites pourquoi : les partenaires le liront.
agreement-parts = Versements
    .hint = Indiquez la part de chaque versement, en pourcentage ; le total doit faire 100. Chaque partenaire est payé directement, dans les mêmes proportions.
    .years = Si la décision répartit l’argent entre les années et que vous ne changez pas ces lignes, chaque partenaire reçoit pour chaque année ce qui a été décidé pour lui, au centime près.
agreement-part = N°
agreement-percent = Part (%)
agreement-due = À verser avant le
agreement-parts-wrong = Pour chaque versement, écrivez une part de 1 à 100 et une date.
agreement-conditions = Conditions
    .hint = Facultatif. Écrivez à quelles conditions la subvention est versée ; jamais ce que les associations devraient faire pour vous.
agreement-unspent = L’argent qui n’est pas dépensé
agreement-unspent-back = est remboursé
agreement-unspent-kept = est gardé pour le même but
agreement-words = Texte
agreement-words-hint = Une ligne qui commence par # est un titre. Ces mots entre crochets sont remplacés : { $places }
agreement-words-title = Modèles de convention
agreement-words-lede = Écrivez ici le modèle de toutes vos prochaines conventions. Vous pourrez ensuite adapter chacune d’elles.
agreement-words-kept = Le modèle est enregistré.
agreement-words-wrong = Ce texte ne peut pas encore être enregistré : la raison est écrite en haut de la page.
agreement-save = Enregistrer
agreement-saved = La convention est enregistrée.
agreement-too-long = Ce texte manque ou il est trop long.
agreement-day-wrong = Écrivez une date, par exemple 31/12/2027.
agreement-propose = Proposer à la signature
agreement-propose-lede = Enregistrez d’abord ce que vous venez d’écrire : c’est le texte enregistré qui est proposé. Il ne change alors plus ; les partenaires le lisent et le signent. Un courriel leur est envoyé aussitôt.
agreement-propose-send = Proposer
agreement-propose-lacks = Avant de proposer :
agreement-propose-agreement = Une personne qui gère les dispositifs de ce financeur peut la proposer.
agreement-propose-letter = Une lettre engage dès son envoi : c’est une personne qui décide au nom du financeur qui l’envoie, sur cette page.
agreement-preview = Relire le PDF
agreement-discard = Supprimer ce brouillon
agreement-discard-lede = Le brouillon sera entièrement supprimé ; les décisions restent, et vous pourrez rédiger une autre convention.
agreement-discarded = Le brouillon est supprimé.
agreement-proposed = La convention est proposée.
agreement-taken-back = La convention est reprise : vous pouvez la modifier.
agreement-take-back = Reprendre pour modifier
agreement-lacks = Il manque encore quelque chose : voyez la liste.
agreement-not-now = Quelqu’un a agi entre-temps, ou ce n’est plus possible. Relisez cette page ; rien n’a été changé.
agreement-lack-days = Indiquez le premier et le dernier jour.
agreement-lack-why = Dites pourquoi l’aide finit avant le projet.
agreement-lack-parts = Indiquez des versements dont le total des parts fait 100 %.
agreement-lack-past = Un versement est prévu pour un jour déjà passé.
agreement-lack-uneven = Pour { $word } : indiquez un versement et un objectif, ou la raison pour laquelle cette année n’en a pas.
agreement-lack-letter = Choisissez une convention signée : au-dessus de 23 000 € par an, une lettre ne suffit pas.
agreement-lack-unknown = Le texte utilise [{ $word }], qui n’existe pas.
agreement-lack-missing = Le texte doit contenir [{ $word }].
agreement-lack-order = « { $word } » parle d’une commande ou d’un service : une subvention soutient une initiative des associations.
agreement-lack-decision = Une décision a changé : l’aide n’est plus accordée.
agreement-words-total = Subvention totale : { $amount }.
agreement-words-part = – { $partner } : { $amount }
agreement-words-days = Du { $starts } au { $ends }.
agreement-words-why = La convention finit avant le projet pour cette raison : { $why }
agreement-words-payment = – avant le { $date } : { $amount } à { $partner }
agreement-words-payment-passed = – avant le { $date } : { $amount } à { $lead }, pour { $partner }
agreement-words-passes = { $lead } reçoit la totalité de cette subvention et reverse à chaque partenaire le montant qui lui revient.
agreement-words-no-condition = Aucune condition particulière.
agreement-words-report = Dans les six mois qui suivent chaque année, un seul compte rendu est remis, le même pour tous les financeurs : ce qui a été fait, les indicateurs mesurés, et pour chaque association les dépenses prévues et réalisées.
agreement-targets = Objectifs, année par année
    .hint = Une convention de plusieurs années fixe des objectifs pour ce que le projet mesure. Laissez vide ce qui n’a pas d’objectif. Si les dates changent, enregistrez : les années se mettent à jour.
agreement-counts = Autre chose à mesurer
    .hint = Si le projet ne mesure rien, ou pour ajouter une mesure : écrivez une seule chose, par exemple « repas partagés ». Enregistrez, et une ligne par année apparaît.
agreement-uneven = Si une année n’a pas de versement ou pas d’objectif, pourquoi ?
    .hint = Une convention de plusieurs années prévoit chaque année un versement et un objectif. Sinon, dites pourquoi : les partenaires le liront.
agreement-targets-long = Écrivez chaque objectif en 200 caractères au plus.
agreement-targets-what = Ce qui est mesuré
agreement-targets-year = Année
agreement-targets-aim = Objectif
agreement-targets-told = Compte rendu
agreement-targets-later = à lire dans le compte rendu de { $year }
agreement-targets-none = aucune mesure
agreement-words-uneven = Toutes les années n’ont pas un versement et un objectif, pour cette raison : { $why }
agreement-words-targets = Le compte rendu de chaque année compare les résultats mesurés aux objectifs (tableau ci-après).
agreement-words-evaluation = Trois mois au moins avant la fin, les signataires font ensemble le bilan de ce que le projet a apporté.
agreement-words-unspent-back = Ce qui n’est pas dépensé à la fin est remboursé, en proportion de ce qui n’a pas été fait.
agreement-words-unspent-kept = Ce qui n’est pas dépensé à la fin est conservé par l’association et employé au même but.
agreement-printed-title = Convention de subvention
agreement-printed-letter = Lettre de notification
agreement-printed-draft = brouillon, pas encore proposé
agreement-printed-amended = Cette convention a été modifiée depuis : les avenants acceptés par toutes les parties concernées sont à la fin. Le texte et les tableaux qui suivent sont ceux du premier jour.
agreement-printed-tables = Montants et versements
agreement-printed-short = À comparer par téléphone
agreement-printed-since = Ce qui est attribué et versé depuis ces avenants
agreement-payments = Versements
agreement-proof = Signatures et empreinte du texte
agreement-proof-words = L’empreinte change dès qu’un seul mot change : chacun peut vérifier qu’il a signé le même texte. C’est une preuve d’intégrité, pas une signature qualifiée.
agreement-hash = Empreinte
agreement-unsigned = pas encore signé
agreement-signed-nameless = Une personne mandatée
agreement-signed-online = { $name }, le { $date }, identité vérifiée de nouveau
agreement-signed-imported = { $name }, fichier signé ajouté le { $date }. Vérification : { $verification }
agreement-awaited = Signatures attendues : { $names }.
agreement-yours = Votre signature est attendue.
agreement-to-sign = Lire le texte, puis signer
agreement-document = Lire le PDF
agreement-application = Voir le dossier
agreement-text = Texte
agreement-text-whole = Lire tout le texte
agreement-sign = Signer
agreement-sign-lede = Avez-vous lu le texte ci-dessus ? Signez au nom de votre organisation. Nous vous demanderons de vous identifier de nouveau.
agreement-side = Au nom de
agreement-agreed = J’ai lu ce texte et je l’accepte (empreinte { $short })
agreement-sign-send = Signer
agreement-not-agreed = Cochez la case pour accepter ce texte.
agreement-other-text = Le texte a changé entre-temps : relisez-le avant de signer.
agreement-already = La convention est déjà signée au nom de cette organisation.
agreement-signed = La signature est enregistrée.
agreement-import = Ajouter un fichier signé ailleurs
agreement-import-lede = Si toutes les parties ont signé avec un autre outil, ajoutez le fichier signé et le résultat de sa vérification.
agreement-import-send = Enregistrer le fichier signé
agreement-signed-by = Signé par
    .hint = Les noms qui figurent sur le fichier.
agreement-signed-by-missing = Écrivez le nom des signataires.
agreement-verification = Résultat de la vérification
    .hint = Indiquez l’outil, la date et sa réponse : valide, indéterminé…
agreement-verification-missing = Écrivez le résultat de la vérification.
agreement-signed-file = Fichier signé
    .hint = Un PDF, 20 Mo au plus.
agreement-file-missing = Choisissez le fichier signé.
agreement-sides = Parties qui ont signé ce fichier
agreement-sides-missing = Cochez les parties qui ont signé ce fichier.
agreement-sides-decide = Seule une personne qui décide au nom du financeur peut dire qu’il a signé.
agreement-brought = Lire le fichier signé
agreement-money = Situation des versements
money-award = Attribué
money-ordered = En cours de paiement
money-paid = Versé
money-remains = Reste à verser
money-back = Remboursé ou à rembourser
payment-planned = prévu
payment-ordered = en cours de paiement
payment-paid = versé
payment-dropped = annulé
payment-passed = { $lead }, pour { $partner }
payment-late = en retard
agreement-left = a quitté la convention le { $date }
agreement-commitments = Engagements
commitment-kept = tenu le { $date }
commitment-late = en retard depuis le { $date }
commitment-due = avant le { $date }
commitment-evidence = Voir la preuve
commitment-evidence-hint = Dites que c’est fait et comment on peut le vérifier : adresse d’une page, date, document.
commitment-keep = Noter comme tenu
commitment-noted = L’engagement est noté comme tenu.
commitment-evidence-missing = Dites comment on peut le vérifier.
agreements-leaving = Vous quitteriez aussi ces conventions
agreements-leaving-lede = Ces conventions engagent { $partner }. Quitter le projet, c’est les quitter le même jour.
agreements-leaving-bound = Convention { $number }, { $funder } : les { $left } qui restent à verser à { $partner } ne seront plus versés. Sur { $paid } déjà versés ou en cours de paiement, une partie pourra être à rembourser : c’est le financeur qui en décide.
agreements-leaving-paid = Convention { $number }, { $funder } : tout est versé à { $partner } ou en cours de paiement. Sur ces { $paid }, une partie pourra être à rembourser : c’est le financeur qui en décide.
agreements-leaving-unpaid = Convention { $number }, { $funder } : { $left } qui restent à verser à { $partner } ne seront plus versés.
agreements-leaving-see = Voir la convention { $number }
agreements-leaving-proposed = Convention { $number }, { $funder } : elle n’est pas encore signée par tous. Le financeur la reprend et la modifie sans { $partner }.
agreements-leaving-signs = Seule une personne autorisée à signer au nom de { $partner } peut quitter ces conventions.
agreements-left = { $partner } quitte le projet : « { $words } »
agreement-amendments = Avenants
amendment-propose = Proposer un avenant
amendment-kind = Que faut-il changer ?
amendment-kind-extension = Prolonger
amendment-kind-partners = Transférer d’un partenaire à un autre
amendment-kind-lines = Transférer d’une ligne de dépense à une autre
amendment-kind-leaving = Faire sortir un partenaire
amendment-lines-note = Une fois accepté, le prévisionnel auquel votre compte rendu se compare suit ce transfert, à partir de l’année où il est accepté.
amendment-leaving-note = Ce partenaire n’est plus payé par cette convention. Ce qui est demandé pour lui à d’autres financeurs et pas encore décidé ne compte plus : ils en sont prévenus. Ce qu’ils lui ont déjà accordé reste.
amendment-leaving-project = Ceci ne concerne que cette convention : l’organisation reste partenaire du projet. Pour quitter aussi le projet et tout ce qui l’y engage, passez par la page qui montre d’abord ce que cela change.
    .way = Quitter le projet
amendment-kind-missing = Dites ce qu’il faut changer.
amendment-of = Quel partenaire ?
amendment-to = Vers quel partenaire ?
amendment-from-account = De la ligne
amendment-to-account = Vers la ligne
amendment-ends = Nouveau dernier jour
amendment-words = Pourquoi ?
amendment-words-missing = Écrivez pourquoi.
amendment-partner-missing = Choisissez le partenaire.
amendment-send = Proposer l’avenant
amendment-proposed = L’avenant est proposé.
amendment-answered = La réponse est enregistrée.
amendment-another = Un avenant attend déjà des réponses : il faut les attendre avant d’en proposer un autre.
amendment-not-now = Cet avenant n’est pas possible : relisez ce que vous avez choisi.
amendment-days = Le nouveau dernier jour doit être après celui d’aujourd’hui.
amendment-too-much = C’est plus que ce qui reste à verser à ce partenaire.
amendment-account = C’est plus que ce que ce partenaire a prévu sur cette ligne.
amendment-envelope = Ces deux partenaires ne sont pas aidés par la même enveloppe, ou pas à hauteur de ce montant.
amendment-beyond = C’est plus que ce que ce partenaire a demandé, ou que ce que les règles du dispositif lui permettent.
amendment-letter = Au-dessus de 23 000 € par an une lettre ne suffit pas : faites une convention signée par tous.
amendment-not-asked = La réponse de cette organisation n’est pas, ou plus, attendue.
amendment-no-longer = Ce que prévoit l’avenant n’est plus possible. Rien n’a été changé.
amendment-answer = Votre réponse
amendment-yes = Nous acceptons
amendment-no = Nous refusons
amendment-answer-missing = Dites si vous acceptez.
amendment-answer-words = Commentaire, si vous voulez
amendment-answer-send = Répondre
amendment-withdrawn = L’avenant est retiré.
amendment-withdraw = Retirer cet avenant
amendment-extension = Jusqu’au { $date }
amendment-leaving = { $partner } quitte la convention
amendment-partners = { $amount } passent de { $from } à { $to }
amendment-lines = { $partner } : { $amount } passent de « { $from } » à « { $to } »
amendment-state-proposed = proposé
amendment-state-accepted = accepté
amendment-state-refused = refusé
amendment-state-withdrawn = retiré
amendment-awaited = réponse attendue : { $names }
agreement-recoveries = Sommes à rembourser
agreement-recoveries-lede = Le calcul donne un montant ; c’est une personne qui décide, en disant pourquoi. Chaque partenaire n’est responsable que de sa propre part.
recovery-breach = { $partner } : engagement non tenu, { $amount } selon le calcul
recovery-leaving = { $partner } : départ, { $amount } selon le calcul
recovery-unspent = { $partner } : non dépensé, { $amount } selon le calcul
recovery-working = Versé : { $paid } ; réalisé : { $done } sur { $planned }.
recovery-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
recovery-state-proposed = à décider
recovery-state-dropped = rien n’est demandé, pour cette raison :
recovery-state-decided = à rembourser : { $amount }.
recovery-state-repaid = { $amount } remboursés le { $date }
recovery-told = { $partner }, { $amount } : { $reason }
recovery-until = À rembourser au plus tard le { $date }.
recovery-amount = Montant demandé
    .hint = Écrivez 0 si rien n’est demandé.
recovery-reason = Raison
recovery-reason-missing = Écrivez la raison : le partenaire la lira.
recovery-decide = Décider
recovery-decided = La décision est enregistrée ; le partenaire est prévenu.
recovery-too-much = C’est plus que ce qui a été versé et pas encore remboursé.
recovery-repaid = Noter comme remboursé : { $what }
recovery-noted = C’est noté.
recovery-propose = Calculer la somme à rembourser
recovery-ground = Pourquoi ?
recovery-ground-breach = Un engagement n’est pas tenu
recovery-ground-leaving = Le partenaire est parti
recovery-ground-unspent = L’argent n’a pas été dépensé
recovery-ground-missing = Dites pourquoi.
recovery-day = Depuis quel jour
recovery-planned = Dépenses prévues
recovery-done = Dépenses réalisées
recovery-words = Ce qui s’est passé
recovery-words-missing = Écrivez ce qui s’est passé.
recovery-send = Calculer
recovery-proposed = Le calcul est enregistré : une personne doit maintenant décider.
recovery-nothing = Rien n’a été versé à ce partenaire qui pourrait être remboursé.
recovery-twice = Un remboursement est déjà proposé ou demandé à ce partenaire pour cette raison : décidez d’abord de celui-là.
agreement-end = Fin
agreement-end-how = Comment finit-elle ?
agreement-end-kept = Elle a été menée à son terme
agreement-end-broken = Elle est rompue : plus rien n’est versé
agreement-end-words = Raison, ou bilan
agreement-end-words-missing = Écrivez quelques mots.
agreement-end-missing = Dites comment elle finit.
agreement-end-not-now = Ce n’est pas encore possible : le dernier jour n’est pas passé, un versement est en attente, ou quelqu’un a agi entre-temps.
agreement-end-send = Mettre fin à la convention
agreement-over = La convention est terminée.
payments-title = Versements à faire
payments-lede = Choisissez ce qui est à payer : vous téléchargez un tableau pour votre comptabilité. Indiquez ensuite ici ce qu’elle a payé.
payments-none = Rien à verser pour l’instant.
payments-choose = À payer
payments-order = Préparer le tableau des paiements
payments-ordered = Le tableau { $number } est prêt : téléchargez-le.
payments-nothing = Choisissez au moins un versement.
payments-not-now = Un de ces versements est déjà dans un tableau, ou a changé entre-temps.
payments-without = Une de ces organisations n’a pas de coordonnées bancaires confirmées : aucun tableau n’a été préparé.
payments-without-who = Sans coordonnées bancaires confirmées dans leur dossier : { $names }. Demandez-leur de les confirmer.
payments-no-account = pas de compte confirmé
payments-near = Pour l’un de ces paiements, vous n’avez pas encore dit si vous êtes proche de l’organisation payée : aucun tableau n’a été préparé.
payments-table-kept-away = Ce tableau contient des paiements des dossiers { $numbers }, pour lesquels vous n’avez pas encore dit si vous êtes proche de l’organisation payée. Un tableau n’est jamais donné en partie : répondez au guichet, ou demandez à un ou une collègue.
payments-kept-away = D’autres paiements s’afficheront quand vous aurez dit que vous n’êtes pas proche de l’organisation payée. Si vous l’êtes, un ou une collègue s’en charge.
payments-returned = Un paiement a été rejeté
payments-returned-lede = Si la banque a rejeté un paiement, notez-le : il pourra figurer dans un nouveau tableau, vers le compte confirmé à ce moment-là.
payments-returned-which = Quel paiement
payments-why = Pourquoi
payments-why-missing = Écrivez pourquoi il a été rejeté.
payments-returned-send = Noter le rejet
payments-returned-noted = C’est noté : le paiement peut figurer dans un nouveau tableau, sauf si la convention est terminée ou si le partenaire l’a quittée.
payments-orders = Tableaux des paiements
payments-no-order = Il n’y en a pas encore.
payments-table = Tableau { $number } (CSV)
payments-paid = Noter ce qui a été payé
payments-paid-lede = Collez le tableau de votre comptabilité. Trois colonnes suffisent : « reference » (la référence du paiement), « paid_on » (la date) et « amount » (le montant). Si une seule ligne est fausse, rien n’est enregistré.
payments-lines = Lignes du tableau
    .hint = La première ligne contient le nom des colonnes. Séparateurs acceptés : point-virgule, virgule, tabulation.
payments-paid-send = Noter comme payé
payments-refused = Rien n’a été enregistré : corrigez les lignes indiquées.
payments-taken = { $n ->
    [0] Aucun nouveau versement.
    [one] { $n } versement noté.
   *[other] { $n } versements notés.
}
payments-known = { $n ->
    [one] { $n } était déjà connu.
   *[other] { $n } étaient déjà connus.
}
payments-fault-columns = Il manque une colonne : il faut « reference » (la référence), « paid_on » (la date) et « amount » (le montant).
payments-fault-too-many = Trop de lignes : 20 000 au plus.
payments-fault-line = Ligne { $line } : ce n’est pas une ligne de tableau.
payments-fault-day = Ligne { $line } : la date n’est pas lisible.
payments-fault-amount = Ligne { $line } : le montant n’est pas lisible, ou peut se lire de deux façons.
payments-fault-twice = Ligne { $line } : cette référence figure déjà plus haut.
payments-fault-unknown = Ligne { $line } : aucun paiement n’a été préparé sous cette référence.
payments-fault-other = Ligne { $line } : le montant préparé était différent, { $amount }.
payments-fault-when = Ligne { $line } : la date est antérieure à la préparation du paiement, à venir, ou différente de celle déjà notée.
deadlines-title = Échéances
deadlines-calendar = Ajouter toutes les échéances à mon agenda (.ics)
deadlines-more = { $count ->
    [one] Une autre : tout voir
   *[other] { $count } autres : tout voir
}
deadlines-more-than = Plus de { $count } autres : voir les prochaines
deadlines-none = Aucune échéance pour les organisations pour lesquelles vous agissez.
deadlines-cut = Il y en a d’autres. Elles apparaîtront ici à mesure que celles-ci seront traitées.
deadline-late = en retard
deadline-pay = Verser { $amount }
deadline-pay-granted = Verser { $amount } : dossier { $number }
deadline-report = Compte rendu de { $year }
deadline-declare = Inscrire { $amount } d’aide de minimis au registre : dossier { $number }
    .none = Corriger le registre, l’aide de minimis n’est plus accordée : dossier { $number }
deadline-evaluation = Bilan avant la fin
deadline-publication = Publier les données essentielles
deadline-audit = Publier les comptes certifiés de { $year }
deadline-audit-contested = Publier les comptes certifiés de { $year } (contesté)
deadline-pay-back = Rembourser { $amount }
deadline-other = Engagement
deadline-answer = Notifier une décision : dossier { $number }
deadline-await = Réponse à la demande { $number }
deadline-contest = Dossier { $number } refusé par le silence : dernier jour pour le contester
deadline-reply = Répondre à une question : dossier { $number }
deadline-heard = Votre groupe est invité à s’exprimer : dossier { $number }
deadline-calendar = Calendrier du guichet : { $number }
deadline-pay-today = à payer aujourd’hui
deadline-pay-late = à payer depuis le { $date }
deadline-told-pay = Un versement à faire
deadline-told-pay-granted = Un versement à faire, pas encore de convention
deadline-told-declare = Une aide de minimis à inscrire au registre
deadline-why-answer = sans réponse notifiée à cette date, la demande est considérée comme refusée (code des relations entre le public et l’administration, L231-4)
deadline-why-await = sans réponse à cette date, la demande est considérée comme refusée (code des relations entre le public et l’administration, L231-4)
deadline-why-contest = deux mois après le refus par le silence (code de justice administrative, R421-2) ; une réponse peut encore venir
deadline-why-reply = date souhaitée par le financeur qui demande ; aucune loi ne la fixe
deadline-why-heard = à une séance du guichet, avant que votre demande soit débattue : sa page dit à quelle heure et où
deadline-why-calendar = le conseil du guichet a adopté ce calendrier pour tous les dispositifs
deadline-why-pay = date de la convention ; sans elle, 60 jours (loi 2021-875, article 2)
deadline-why-pay-granted = accordé sans convention pour l’instant : 60 jours après la notification (loi 2021-875, article 2), pour une année suivante 60 jours après son début ; faites d’abord une convention ou une lettre
deadline-why-report = dans les six mois qui suivent l’exercice (arrêté du 11 octobre 2006)
deadline-why-declare = dans les 20 jours ouvrables après l’octroi (règlements (UE) 2023/2831 et 2023/2832, article 6)
deadline-why-evaluation = trois mois au moins avant la fin (circulaire du 29 septembre 2015)
deadline-why-publication = dans les trois mois qui suivent la signature, au-dessus de 23 000 € (décret 2017-779)
deadline-why-audit = plus de 153 000 € de subventions publiques dans l’année, d’après ce qui a été versé ici ou ce que disent les registres (une aide de plusieurs années peut y être écrite en une fois) : trois mois après l’approbation des comptes (code de commerce, L612-4)
deadline-why-pay-back = décidé par le financeur
deadline-why-other = écrit dans la convention
act-agreement-begun = Convention créée
act-agreement-written = Convention modifiée
act-agreement-proposed = Convention proposée à la signature
act-agreement-taken-back = Convention reprise pour être modifiée
act-agreement-discarded = Brouillon de convention supprimé
act-agreement-signed = Convention signée
act-agreement-bound = La convention engage ses signataires
act-agreement-ended = Convention menée à son terme
act-agreement-terminated = Convention rompue
act-agreement-words-kept = Modèle de convention enregistré
act-commitment-kept = Engagement tenu
act-payment-ordered = Paiement préparé
act-payment-paid = Versement fait
act-payment-returned = Paiement rejeté par la banque
act-amendment-proposed = Avenant proposé
act-amendment-accepted = Avenant accepté
act-amendment-refused = Avenant refusé
act-amendment-withdrawn = Avenant retiré
act-recovery-proposed = Somme à rembourser calculée
act-recovery-decided = Somme à rembourser décidée
act-recovery-repaid = Somme remboursée
letter-agreement-proposed = Bonjour,

    { $funder } vous propose une convention pour « { $project } » (n° { $number }) : { $said }

    Lisez-la et signez-la :
    { $link }
    .subject = Une convention à signer : { $project }
letter-agreement-taken-back = Bonjour,

    { $funder } reprend la convention { $number } de « { $project } » pour la modifier. Elle vous sera proposée de nouveau.

    { $link }
    .subject = Convention reprise : { $project }
letter-agreement-party-left = Bonjour,

    { $said }

    La convention { $number } ({ $funder }, « { $project } »), qui n’était pas encore signée par tous, est reprise par le financeur : il la modifie sans ce partenaire.

    { $link }
    .subject = Convention à modifier : { $project }
letter-agreement-bound = Bonjour,

    La convention de subvention de { $funder } pour « { $project } » (n° { $number }) est conclue : { $said }

    Versements et échéances :
    { $link }
    .subject = Convention conclue : { $project }
letter-agreement-paid = Bonjour,

    { $funder } a versé { $said } pour « { $project } » (n° { $number }).

    { $link }
    .subject = { $giver } a versé { $said } : { $project }
letter-agreement-amendment = Bonjour,

    Un avenant est proposé à la convention { $number } ({ $funder }, « { $project } ») :

    { $said }

    { $link }
    .subject = Un avenant proposé : { $project }
letter-agreement-amended = Bonjour,

    L’avenant à la convention { $number } ({ $funder }, « { $project } ») est accepté :

    { $said }

    { $link }
    .subject = Avenant accepté : { $project }
letter-agreement-amendment-withdrawn = Bonjour,

    L’avenant qui était proposé à la convention { $number } ({ $funder }, « { $project } ») est retiré :

    { $said }

    { $link }
    .subject = Avenant retiré : { $project }
letter-agreement-undeclared = Bonjour,

    Il y a du nouveau pour une convention de { $funder } ({ $number }).

    Vous pourrez la lire après avoir dit si vous avez un conflit d’intérêts :
    { $link }
    .subject = Du nouveau sur une convention de { $giver }
letter-agreement-recovery = Bonjour,

    Au sujet de la convention { $number } de « { $project } », { $funder } a décidé :

    { $said }

    { $link }
    .subject = Somme à rembourser : { $project }
letter-agreement-ended = Bonjour,

    La convention { $number } de { $funder } pour « { $project } » est menée à son terme.

    { $said }

    { $link }
    .subject = Convention terminée : { $project }
letter-agreement-terminated = Bonjour,

    { $funder } met fin à la convention { $number } de « { $project } » :

    { $said }

    { $link }
    .subject = Fin de la convention : { $project }
letter-deadlines-more = - et d’autres encore, plus tard
letter-deadlines = Bonjour,

    Pour { $organisation }, voici ce qui arrive à échéance ou qui est en retard :

    { $list }

    Vous trouverez toutes les échéances, leurs raisons et un calendrier ici :
    { $link }
    .subject = Échéances : { $organisation }
audits-title = Comptes certifiés
audits-lede = Une association qui reçoit plus de 153 000 € d’argent public par an publie ses comptes certifiés. Voici ce qu’elle en dit elle-même.
audits-change = Corriger
audit-noted-on = noté le { $date }
audit-back = L’information est retirée.
    .send = Retirer cette information
audit-where = Où sont-ils publiés ?
    .hint = L’adresse d’une page, ou le nom du journal et la date.
audit-note = Noter qu’ils sont publiés
audit-known = D’après ce qui est connu ici au { $date }, des organismes publics ont donné { $amount } en { $year }.
    .undated = D’après ce qui est connu ici, des organismes publics ont donné { $amount } en { $year }.
audit-contested = L’association a dit le { $date } : « { $words } »
audit-contest = Vous n’en aviez pas à publier
    .send = Le dire
    .done = C’est dit. Les deux affirmations restent côte à côte, et plus personne ne reçoit de rappel.
audit-reason = Pourquoi ?
    .hint = Par exemple : nous n’avons pas reçu cet argent, il couvre plusieurs années, ou nous sommes restés sous le seuil. Ce qui est connu ici reste, avec vos mots à côté.
audit-reason-missing = Dites pourquoi.
declaring-title = Aides de minimis à inscrire au registre
declaring-lede = Qui accorde une aide de minimis l’inscrit au registre central dans les 20 jours ouvrables (règlements (UE) 2023/2831 et 2023/2832, article 6). Ce registre n’est pas ici : notez ce que vous y avez inscrit, et plus personne ne reçoit de rappel.
declaring-file = Ce qu’il demande est dans le fichier « Aides d’État à déclarer », récrit chaque nuit.
declaring-none = Rien à inscrire pour le moment.
declaring-choose = Inscrit au registre
declaring-what = { $amount } à { $partner }
    .none = Aucune aide désormais pour { $partner }
declaring-until = le { $date } au plus tard
declaring-amended = le montant a changé depuis son inscription
declaring-send = Noter comme inscrit
declaring-nothing = Choisissez au moins un montant.
declaring-changed = Entre-temps, une partie de ce que vous avez choisi a changé ou a déjà été notée. Rien n’a été noté cette fois : regardez à nouveau.
declaring-noted = C’est noté.
declaring-kept-away = D’autres montants s’affichent quand vous avez dit, au guichet, que rien ne vous lie à qui les reçoit. Si vous avez un lien avec l’un d’eux, un ou une collègue s’en occupe.
act-audit-contested = Une association a dit pourquoi elle n’avait pas de comptes certifiés à publier
act-audit-taken-back = Une association a retiré ce qu’elle disait de ses comptes certifiés
act-audit-noted = Des comptes certifiés ont été notés comme publiés
act-aid-registered = Une aide de minimis a été notée comme inscrite au registre
agreement-printed-binds = { $language ->
    [fr] La version qui engage est celle-ci, en français.
    [nl] La version qui engage est celle-ci, en néerlandais.
   *[en] La version qui engage est celle-ci, en anglais.
}
agreement-printed-read = { $language ->
    [fr] Traduction pour la lecture. La version qui engage est celle écrite en français.
    [nl] Traduction pour la lecture. La version qui engage est celle écrite en néerlandais.
   *[en] Traduction pour la lecture. La version qui engage est celle écrite en anglais.
}
agreement-printed-tables-read = { $language ->
    [fr] Les montants, les dates et les tableaux sont donnés ici dans votre langue. Le texte, lui, n’a pas été traduit : il est écrit en français, et c’est cette version qui engage.
    [nl] Les montants, les dates et les tableaux sont donnés ici dans votre langue. Le texte, lui, n’a pas été traduit : il est écrit en néerlandais, et c’est cette version qui engage.
   *[en] Les montants, les dates et les tableaux sont donnés ici dans votre langue. Le texte, lui, n’a pas été traduit : il est écrit en anglais, et c’est cette version qui engage.
}
agreement-binds = { $language ->
    [fr] La version qui engage est écrite en français.
    [nl] La version qui engage est écrite en néerlandais.
   *[en] La version qui engage est écrite en anglais.
}
agreement-document-in = { $language ->
    [fr] Lire le PDF en français
    [nl] Lire le PDF en néerlandais
   *[en] Lire le PDF en anglais
}
