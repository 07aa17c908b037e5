# Les conventions : ce qui engage après une décision, ce qui est versé, ce qui est dû.
agreements-title = Conventions
agreements-lede = Ce qui vous lie à un financeur ou à ceux que vous aidez : textes, versements, échéances.
agreements-none = Aucune convention pour l’instant.
agreements-from = Un financeur rédige une convention à partir d’un dossier, une fois sa décision notifiée. Vous la lirez et la signerez ici.
agreements-to-sign = Convention avec { $funder } : votre signature est attendue
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
agreement-begin-lede = À partir des décisions de { $funder } qui sont accordées et notifiées.
agreement-begin-none = Rien à conventionner : aucune décision accordée et notifiée n’attend de convention.
agreement-begin-one = Une convention est celle d’un seul financeur : choisissez des décisions du même.
agreement-begin-send = Commencer
agreement-begun = La convention est commencée : complétez-la.
agreement-decisions = Décisions à réunir dans la convention
agreement-decisions-wrong = Choisissez au moins une décision accordée et notifiée, sans autre convention.
agreement-edit = Rédiger la convention
agreement-given = Ce qui est attribué
agreement-partner = Partenaire
agreement-amount = Montant
agreement-nobody = (choisir)
agreement-compulsory = Pour { $year }, vous accordez { $amount } à { $partner } : au-dessus de 23 000 € par an, une convention est obligatoire.
agreement-form = Forme
agreement-form-agreement = Convention signée par tous
agreement-form-letter = Lettre de notification
agreement-language = Langue du texte
agreement-starts = Premier jour
agreement-ends = Dernier jour
agreement-project-ends = Le projet dure jusqu’au { $date }.
agreement-why = Pourquoi elle finit avant le projet
    .hint = L’aide dure autant que le projet. Si elle est plus courte, dites pourquoi : les partenaires le liront.
agreement-parts = Versements
    .hint = La part de chaque versement, en pourcent ; le total fait 100. Chaque partenaire est payé directement, dans les mêmes proportions.
agreement-part = N°
agreement-percent = Part (%)
agreement-due = À verser avant le
agreement-parts-wrong = Pour chaque versement, écrivez une part de 1 à 100 et une date.
agreement-conditions = Conditions
    .hint = Facultatif. Ce à quoi tient la subvention ; jamais ce que les associations devraient faire pour vous.
agreement-unspent = Ce qui n’est pas dépensé
agreement-unspent-back = est rendu
agreement-unspent-kept = est gardé pour le même but
agreement-words = Texte
agreement-words-hint = Une ligne qui commence par # est un titre. Sont remplacés : { $places }
agreement-words-title = Modèles de convention
agreement-words-lede = Vos propres mots, pour toutes vos prochaines conventions. Chacune peut ensuite être ajustée.
agreement-words-kept = Le modèle est enregistré.
agreement-words-wrong = Ce texte ne va pas encore : voyez pourquoi plus haut.
agreement-save = Enregistrer
agreement-saved = La convention est enregistrée.
agreement-too-long = Ce texte manque ou il est trop long.
agreement-day-wrong = Écrivez une date, par exemple 31/12/2027.
agreement-propose = Proposer à la signature
agreement-propose-lede = Enregistrez d’abord ce que vous venez d’écrire : c’est ce qui est enregistré que l’on propose. Le texte est alors figé ; les partenaires le lisent et le signent. Un courriel part aussitôt.
agreement-propose-send = Proposer
agreement-propose-lacks = Avant de proposer :
agreement-propose-agreement = Une personne qui suit les dispositifs de ce financeur la propose.
agreement-propose-letter = Une lettre engage dès son envoi : une personne qui décide pour le financeur l’envoie, sur cette page.
agreement-preview = Relire le PDF
agreement-discard = Jeter ce brouillon
agreement-discard-lede = Rien n’en reste ; les décisions demeurent, et vous pourrez en rédiger une autre.
agreement-discarded = Le brouillon est jeté.
agreement-proposed = La convention est proposée.
agreement-taken-back = La convention est reprise : vous pouvez la modifier.
agreement-take-back = Reprendre pour modifier
agreement-lacks = Il manque encore quelque chose : voyez la liste.
agreement-not-now = Quelqu’un a agi entre-temps, ou cela ne se peut plus. Relisez ce qui est là ; rien n’a été changé.
agreement-lack-days = Le premier et le dernier jour.
agreement-lack-why = Pourquoi l’aide finit avant le projet.
agreement-lack-parts = Des versements dont les parts font 100 %.
agreement-lack-past = Un versement est prévu pour un jour déjà passé.
agreement-lack-uneven = Pour { $word } : un versement et quelque chose de visé, ou la raison pour laquelle cette année n’en a pas.
agreement-lack-letter = Une convention signée : au-dessus de 23 000 € par an, une lettre ne suffit pas.
agreement-lack-unknown = Le texte nomme [{ $word }], qui n’existe pas.
agreement-lack-missing = Le texte doit contenir [{ $word }].
agreement-lack-order = « { $word } » est un mot de commande : une subvention soutient une initiative des associations.
agreement-lack-decision = Une décision a changé : elle n’est plus accordée.
agreement-words-total = Subvention totale : { $amount }.
agreement-words-part = – { $partner } : { $amount }
agreement-words-days = Du { $starts } au { $ends }.
agreement-words-why = Elle finit avant le projet parce que : { $why }
agreement-words-payment = – avant le { $date } : { $amount } à { $partner }
agreement-words-payment-passed = – avant le { $date } : { $amount } à { $lead }, pour { $partner }
agreement-words-passes = { $lead } reçoit la totalité de cette subvention et reverse à chaque partenaire le montant qui lui revient.
agreement-words-no-condition = Aucune condition particulière.
agreement-words-report = Dans les six mois qui suivent chaque année, un seul compte rendu est remis, le même pour tous les financeurs : ce qui a été fait, les indicateurs mesurés, et pour chaque association les dépenses prévues et réalisées.
agreement-targets = Ce qui est visé, année par année
    .hint = Une convention de plusieurs années dit ce qu’elle vise de ce que le projet compte. Laissez vide ce qui n’est pas visé. Si les dates changent, enregistrez : les années suivent.
agreement-counts = Ce que l’on compte en plus
    .hint = Si le projet ne compte rien, ou pour compter autre chose : un seul objet, par exemple « repas partagés ». Enregistrez, et une ligne par année apparaît.
agreement-uneven = Si une année est sans versement ou sans rien de visé, pourquoi
    .hint = Une convention de plusieurs années verse et vise quelque chose chaque année. Sinon, dites pourquoi : les partenaires le liront.
agreement-targets-long = Dites chaque visée en 200 caractères au plus.
agreement-targets-what = Ce qui est compté
agreement-targets-year = Année
agreement-targets-aim = Visé
agreement-targets-told = Compte rendu
agreement-targets-later = le compte rendu de { $year } le dira
agreement-targets-none = rien de mesuré
agreement-words-uneven = Toutes les années n’ont pas un versement et un objectif, pour cette raison : { $why }
agreement-words-targets = Le compte rendu de chaque année dit ce qui a été mesuré, face à ce qui était visé (tableau ci-après).
agreement-words-evaluation = Trois mois au moins avant la fin, les signataires font ensemble le bilan de ce que le projet a apporté.
agreement-words-unspent-back = Ce qui n’est pas dépensé à la fin est rendu, en proportion de ce qui n’a pas été fait.
agreement-words-unspent-kept = Ce qui n’est pas dépensé à la fin est gardé par l’association et employé au même but.
agreement-printed-title = Convention de subvention
agreement-printed-letter = Lettre de notification
agreement-printed-draft = projet, non proposé
agreement-printed-amended = Cette convention a été modifiée depuis : les avenants acceptés par tous ceux qu’ils concernent sont à la fin. Le texte et les tableaux qui suivent sont ceux du premier jour.
agreement-printed-tables = Montants et versements
agreement-printed-short = À comparer au téléphone
agreement-payments = Versements
agreement-proof = Preuve d’intégrité
agreement-proof-words = L’empreinte change dès qu’un seul mot change : chacun peut vérifier qu’il a signé le même texte. C’est une preuve d’intégrité, pas une signature qualifiée.
agreement-hash = Empreinte
agreement-unsigned = pas encore signé
agreement-signed-nameless = Une personne mandatée
agreement-signed-online = { $name }, le { $date }, après s’être identifié de nouveau
agreement-signed-imported = { $name }, fichier signé apporté le { $date }. Vérification : { $verification }
agreement-awaited = Signatures attendues : { $names }.
agreement-yours = Votre signature est attendue.
agreement-to-sign = Lire le texte, puis signer
agreement-document = Lire le PDF
agreement-application = Voir le dossier
agreement-text = Texte
agreement-text-whole = Lire tout le texte
agreement-sign = Signer
agreement-sign-lede = Vous avez lu le texte ci-dessus ? Signez au nom de votre organisation. On vous demandera de vous identifier de nouveau.
agreement-side = Au nom de
agreement-agreed = J’ai lu ce texte et je l’accepte (empreinte { $short })
agreement-sign-send = Signer
agreement-not-agreed = Cochez la case si vous acceptez ce texte.
agreement-other-text = Le texte a changé entre-temps : relisez-le avant de signer.
agreement-already = C’est déjà signé pour cette organisation.
agreement-signed = La signature est enregistrée.
agreement-import = Apporter un fichier signé ailleurs
agreement-import-lede = Si tous ont signé avec un autre outil, apportez le fichier signé et ce que sa vérification a dit.
agreement-import-send = Enregistrer le fichier signé
agreement-signed-by = Signé par
    .hint = Les noms qui figurent sur le fichier.
agreement-signed-by-missing = Écrivez qui a signé.
agreement-verification = Résultat de la vérification
    .hint = L’outil, la date et ce qu’il a répondu : valide, indéterminé…
agreement-verification-missing = Écrivez ce que la vérification a répondu.
agreement-signed-file = Fichier signé
    .hint = Un PDF, 20 Mo au plus.
agreement-file-missing = Choisissez le fichier signé.
agreement-sides = Qui a signé ce fichier
agreement-sides-missing = Dites pour quelles parties ce fichier est signé.
agreement-sides-decide = Seule une personne qui décide pour le financeur peut dire qu’il a signé.
agreement-brought = Lire le fichier signé
agreement-money = Où en est l’argent
money-award = Attribué
money-ordered = En cours de paiement
money-paid = Versé
money-remains = Reste à verser
money-back = Rendu ou à rendre
payment-planned = prévu
payment-ordered = en cours de paiement
payment-paid = versé
payment-dropped = annulé
payment-passed = { $lead }, pour { $partner }
payment-late = en retard
agreement-left = partie le { $date }
agreement-commitments = Engagements
commitment-kept = tenu le { $date }
commitment-late = en retard depuis le { $date }
commitment-due = avant le { $date }
commitment-evidence = Voir
commitment-evidence-hint = Dites que c’est fait et ce qui le montre : adresse d’une page, date, document.
commitment-keep = Noter comme tenu
commitment-noted = L’engagement est noté comme tenu.
commitment-evidence-missing = Écrivez ce qui le montre.
agreements-leaving = Vous quitteriez aussi ces conventions
agreements-leaving-lede = Elles engagent { $partner }. Quitter le projet, c’est les quitter le même jour.
agreements-leaving-bound = Convention { $number }, { $funder } : { $left } qui restent à verser à { $partner } ne seront plus versés. De { $paid } déjà versés ou ordonnés, une part peut être à rendre : le financeur en décide.
agreements-leaving-unpaid = Convention { $number }, { $funder } : { $left } qui restent à verser à { $partner } ne seront plus versés.
agreements-leaving-see = Voir la convention { $number }
agreements-leaving-proposed = Convention { $number }, { $funder } : elle n’est pas encore signée par tous. Elle revient au financeur, qui la récrit sans { $partner }.
agreements-leaving-signs = Seule une personne qui peut signer pour { $partner } peut les quitter.
agreements-left = { $partner } quitte le projet : « { $words } »
agreement-amendments = Avenants
amendment-propose = Proposer un avenant
amendment-kind = Que faut-il changer ?
amendment-kind-extension = Prolonger
amendment-kind-partners = Transférer d’un partenaire à un autre
amendment-kind-lines = Transférer d’une ligne de dépense à une autre
amendment-kind-leaving = Un partenaire part
amendment-lines-note = Un transfert entre lignes de dépense est noté ici. Le compte rendu compare toujours au premier budget : citez-y cet avenant.
amendment-leaving-note = Ce partenaire n’est plus payé par cette convention. Ce qui est demandé pour lui à d’autres financeurs et pas encore décidé ne compte plus : ils en sont prévenus. Ce qu’ils lui ont déjà accordé reste.
amendment-leaving-project = Quitter aussi le projet, et toutes les conventions qui y engagent ce partenaire
amendment-leaving-lead = Le chef de file ne quitte pas le projet : qu’un autre partenaire le devienne d’abord.
amendment-left-project = Vous avez quitté le projet et ses conventions.
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
amendment-another = Un avenant attend déjà des réponses : un à la fois.
amendment-not-now = Cet avenant ne se peut pas : relisez ce que vous avez choisi.
amendment-days = Le nouveau dernier jour doit être après celui d’aujourd’hui.
amendment-too-much = C’est plus que ce qui reste à verser à ce partenaire.
amendment-account = C’est plus que ce que ce partenaire a prévu sur cette ligne.
amendment-envelope = Ces deux partenaires ne sont pas aidés par la même enveloppe, ou pas d’autant.
amendment-beyond = C’est plus que ce que ce partenaire a demandé, ou que ce que les règles du programme lui permettent.
amendment-letter = Au-dessus de 23 000 € par an une lettre ne suffit pas : faites une convention signée par tous.
amendment-not-asked = On n’attend pas, ou plus, de réponse de cette organisation.
amendment-no-longer = Ce que dit l’avenant ne se peut plus. Rien n’a été changé.
amendment-answer = Votre réponse
amendment-yes = Nous acceptons
amendment-no = Nous refusons
amendment-answer-missing = Dites si vous acceptez.
amendment-answer-words = Un mot, si vous voulez
amendment-answer-send = Répondre
amendment-withdrawn = L’avenant est retiré.
amendment-withdraw = Retirer cet avenant
amendment-extension = Jusqu’au { $date }
amendment-leaving = { $partner } part
amendment-partners = { $amount } passent de { $from } à { $to }
amendment-lines = { $partner } : { $amount } passent de « { $from } » à « { $to } »
amendment-state-proposed = proposé
amendment-state-accepted = accepté
amendment-state-refused = refusé
amendment-state-withdrawn = retiré
amendment-awaited = réponse attendue : { $names }
agreement-recoveries = Ce qui est à rendre
agreement-recoveries-lede = Le calcul propose, une personne décide et dit pourquoi. Chaque partenaire ne répond que de sa part.
recovery-breach = { $partner } : engagement non tenu, { $amount } selon le calcul
recovery-leaving = { $partner } : départ, { $amount } selon le calcul
recovery-unspent = { $partner } : non dépensé, { $amount } selon le calcul
recovery-working = Versé { $paid }, fait { $done } sur { $planned }.
recovery-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
recovery-state-proposed = à décider
recovery-state-dropped = rien n’est demandé :
recovery-state-decided = à rendre : { $amount }.
recovery-state-repaid = { $amount } rendus le { $date }
recovery-until = À rendre au plus tard le { $date }.
recovery-amount = Montant demandé
    .hint = 0 si rien n’est demandé.
recovery-reason = Raison
recovery-reason-missing = Écrivez la raison : le partenaire la lira.
recovery-decide = Décider
recovery-decided = La décision est enregistrée et le partenaire prévenu.
recovery-too-much = C’est plus que ce qui a été versé et pas encore rendu.
recovery-repaid = Noter comme rendu : { $what }
recovery-noted = C’est noté.
recovery-propose = Calculer ce qui serait à rendre
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
recovery-proposed = Le calcul est enregistré : une personne décide.
recovery-nothing = Rien n’a été versé à ce partenaire qui pourrait être rendu.
recovery-twice = C’est déjà proposé pour ce partenaire, ou redemandé : décidez d’abord de cela.
agreement-end = Fin
agreement-end-how = Comment finit-elle ?
agreement-end-kept = Elle a été menée à son terme
agreement-end-broken = Elle est rompue : plus rien n’est versé
agreement-end-words = Pourquoi, ou ce qu’il en reste
agreement-end-words-missing = Écrivez quelques mots.
agreement-end-missing = Dites comment elle finit.
agreement-end-not-now = Cela ne se peut pas encore : le dernier jour n’est pas passé, un versement attend, ou quelqu’un a agi entre-temps.
agreement-end-send = Mettre fin
agreement-over = C’est fini.
payments-title = Versements à faire
payments-lede = Choisissez ce qui est à payer : vous en téléchargez un tableau pour votre trésorerie. Rapportez ensuite ce qu’elle a payé.
payments-none = Rien à verser pour l’instant.
payments-choose = À payer
payments-order = Préparer le tableau pour la trésorerie
payments-ordered = Le tableau { $number } est prêt : téléchargez-le.
payments-nothing = Choisissez au moins un versement.
payments-not-now = Un de ces versements est déjà dans un tableau, ou a changé entre-temps.
payments-without = Une de ces organisations n’a pas de coordonnées bancaires confirmées : aucun tableau n’a été préparé.
payments-without-who = Sans coordonnées bancaires confirmées dans leur dossier : { $names }. Demandez-leur de les confirmer.
payments-no-account = pas de compte confirmé
payments-near = Pour l’un de ces paiements vous n’avez pas dit que vous n’êtes pas trop proche de qui est payé : aucun tableau n’a été préparé.
payments-table-kept-away = Ce tableau contient des paiements des dossiers { $numbers }, pour lesquels vous n’avez pas dit que vous n’êtes pas trop proche de qui est payé. Un tableau n’est jamais remis en partie : dites-le au guichet, ou demandez à un ou une collègue.
payments-kept-away = D’autres paiements s’affichent une fois que vous avez dit que vous n’êtes pas trop proche de qui est payé. Si vous l’êtes, un ou une collègue s’en charge.
payments-returned = Un paiement est revenu
payments-returned-lede = Si la banque l’a refusé, notez-le : il pourra aller dans un nouveau tableau, vers le compte alors confirmé.
payments-returned-which = Quel paiement
payments-why = Pourquoi
payments-why-missing = Écrivez pourquoi il est revenu.
payments-returned-send = Noter qu’il est revenu
payments-returned-noted = C’est noté : le paiement peut aller dans un nouveau tableau, sauf si la convention est finie ou le partenaire parti.
payments-orders = Tableaux pour la trésorerie
payments-no-order = Aucun encore.
payments-table = Tableau { $number } (CSV)
payments-paid = Ce qui a été payé
payments-paid-lede = Collez le tableau de votre trésorerie : les colonnes reference, paid_on et amount suffisent. Si une seule ligne ne va pas, rien n’est noté.
payments-lines = Lignes
    .hint = La première ligne nomme les colonnes. Séparateurs acceptés : point-virgule, virgule, tabulation.
payments-paid-send = Noter comme payé
payments-refused = Rien n’a été noté : voyez les lignes à corriger.
payments-taken = { $n ->
    [0] Aucun nouveau versement.
    [one] { $n } versement noté.
   *[other] { $n } versements notés.
}
payments-known = { $n ->
    [one] { $n } était déjà connu.
   *[other] { $n } étaient déjà connus.
}
payments-fault-columns = Il manque une colonne parmi reference, paid_on et amount.
payments-fault-too-many = Trop de lignes : 20 000 au plus.
payments-fault-line = Ligne { $line } : ce n’est pas une ligne de tableau.
payments-fault-day = Ligne { $line } : la date n’est pas lisible.
payments-fault-amount = Ligne { $line } : le montant n’est pas lisible, ou peut se lire de deux façons.
payments-fault-twice = Ligne { $line } : cette référence est déjà plus haut.
payments-fault-unknown = Ligne { $line } : rien n’a été mandaté sous cette référence.
payments-fault-other = Ligne { $line } : un autre montant a été mandaté, { $amount }.
payments-fault-when = Ligne { $line } : la date est avant le mandat, à venir, ou différente de celle déjà notée.
deadlines-title = Échéances
deadlines-calendar = Tout mettre dans mon agenda (.ics)
deadlines-more = Voir tout dans mon agenda (.ics)
deadline-late = en retard
deadline-pay = Verser { $amount }
deadline-report = Compte rendu de { $year }
deadline-evaluation = Bilan avant la fin
deadline-publication = Publier les données essentielles
deadline-audit = Publier les comptes certifiés de { $year }
deadline-pay-back = Rendre { $amount }
deadline-other = Engagement
deadline-answer = Notifier une décision : dossier { $number }
deadline-told-pay = Un versement à faire
deadline-why-answer = sans réponse notifiée à cette date, le silence vaut refus (code des relations entre le public et l’administration, L231-4)
deadline-why-pay = date de la convention ; sans elle, 60 jours (loi 2021-875, article 2)
deadline-why-report = dans les six mois qui suivent l’exercice (arrêté du 11 octobre 2006)
deadline-why-evaluation = trois mois au moins avant la fin (circulaire du 29 septembre 2015)
deadline-why-publication = dans les trois mois qui suivent la signature, au-dessus de 23 000 € (décret 2017-779)
deadline-why-audit = plus de 153 000 € de subventions publiques dans l’année : trois mois après l’approbation des comptes (code de commerce, L612-4)
deadline-why-pay-back = décidé par le financeur
deadline-why-other = écrit dans la convention
act-agreement-begun = Convention commencée
act-agreement-written = Convention modifiée
act-agreement-proposed = Convention proposée à la signature
act-agreement-taken-back = Convention reprise pour être modifiée
act-agreement-discarded = Brouillon de convention jeté
act-agreement-signed = Convention signée
act-agreement-bound = La convention engage ses signataires
act-agreement-ended = Convention menée à son terme
act-agreement-terminated = Convention rompue
act-agreement-words-kept = Modèle de convention enregistré
act-commitment-kept = Engagement tenu
act-payment-ordered = Versement mandaté
act-payment-paid = Versement fait
act-payment-returned = Paiement revenu
act-amendment-proposed = Avenant proposé
act-amendment-accepted = Avenant accepté
act-amendment-refused = Avenant refusé
act-amendment-withdrawn = Avenant retiré
act-recovery-proposed = Somme à rendre calculée
act-recovery-decided = Somme à rendre décidée
act-recovery-repaid = Somme rendue
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

    La convention { $number } ({ $funder }, « { $project } »), qui n’était pas encore signée par tous, revient au financeur : il la récrit sans ce partenaire.

    { $link }
    .subject = Convention à récrire : { $project }
letter-agreement-bound = Bonjour,

    La subvention de { $funder } pour « { $project } » (n° { $number }) est engagée : { $said }

    Versements et échéances :
    { $link }
    .subject = Subvention engagée : { $project }
letter-agreement-paid = Bonjour,

    { $funder } a versé { $said } pour « { $project } » (n° { $number }).

    { $link }
    .subject = Versement de { $funder } : { $said }
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
    .subject = Une convention de { $funder }
letter-agreement-recovery = Bonjour,

    Au sujet de la convention { $number } de « { $project } », { $funder } a décidé :

    { $said }

    { $link }
    .subject = Somme à rendre : { $project }
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

    Tout est là, avec les raisons et un calendrier :
    { $link }
    .subject = Échéances : { $organisation }
audits-title = Comptes audités
audits-lede = Au-dessus de 153 000 € d’argent public par an, une association publie ses comptes audités. Voici ce qu’elle en dit elle-même.
audits-change = Corriger
audit-noted-on = noté le { $date }
audit-back = C’est retiré.
    .send = Retirer ce qui est noté
audit-where = Où sont-ils publiés ?
    .hint = L’adresse d’une page, ou le nom du journal et la date.
audit-note = Noter qu’ils sont publiés
act-audit-taken-back = Une association a retiré ce qu’elle disait de ses comptes audités
act-audit-noted = Des comptes certifiés ont été notés comme publiés
