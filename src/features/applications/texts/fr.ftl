# Dossiers : un projet arrêté, signé par chaque partenaire, déposé.

application-moment = { $date } à { $hour } h { $minute } min { $second } s
application-arrival = { $date } à { $hour } h { $minute }
application-left-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 } et { $m } h
application-left-hours = { $n } h et { $m } min
application-left-minutes = { $n } min et { $m } s
application-left-nothing = La date limite est passée.
application-number = Dossier { $number }.
application-called = Dossier { $number }, version { $version }
application-and = { $names } et { $last }

application-state-draft = En préparation.
    .public = En préparation.
application-state-signing = Les partenaires signent.
    .public = En préparation.
application-all-signed = Tous les partenaires ont signé ; cette version n’est pas encore déposée.
application-state-submitted = Nous avons reçu le dossier.
    .public = Reçu.
application-state-returned = À compléter : les personnes qui l’ont lu demandent quelque chose.
    .public = Renvoyé pour être complété.
application-state-admissible = Le dossier est complet, il va être examiné.
    .public = Complet.
application-state-under-examination = Le dossier est en cours d’examen.
    .public = En cours d’examen.
application-state-decided = La décision est connue.
    .public = Décidé.
    .selected = Les organisateurs continuent avec ce projet.
    .declined = Les organisateurs ne continuent pas avec ce projet.
application-answered-all = Les financeurs ont tous répondu.
application-answered = { $n ->
    [one] { $n } réponse de financeur est connue, sur { $asked }.
   *[other] { $n } réponses de financeurs sont connues, sur { $asked }.
 }
application-state-closed = Clos.
    .public = Clos.
application-state-withdrawn = Vous avez retiré le dossier.
    .public = Retiré par ses partenaires.


application-check-title = Vérifier, signer et déposer
application-check-way = Vérifier et déposer
application-check-lede = Il y a trois étapes : vérifier ce qui manque, signer tous la même version, puis déposer le dossier.
application-answers = En réponse à l’appel
application-closes = Date limite
application-left = Temps restant
application-clock = Heure du serveur, à l’ouverture de cette page
application-rule = C’est l’heure du serveur qui compte, à l’instant où votre envoi est reçu.
application-part-check = 1. Vérifier
application-part-sign = 2. Signer
application-part-send = 3. Déposer
application-check-fine = Tout est prêt : vous pouvez arrêter une version à signer.
    .whole = Rien ne manque.
application-check-lacks = { $n ->
    [one] Encore { $n } point à régler.
   *[other] Encore { $n } points à régler.
 }
application-may-wait = N’empêche pas le dépôt
application-about-call = L’appel
    .fine = L’appel est ouvert aux réponses.
application-about-text = Le projet
    .fine = Toutes les parties nécessaires sont écrites.
application-about-languages = Les langues
    .fine = Rien à traduire.
application-about-partners = Les partenaires
    .fine = Vous êtes assez nombreux.
application-about-request = Ce qui est demandé
    .fine = Les règles des dispositifs sont respectées.
application-about-budget = Les budgets
    .fine = Les budgets sont équilibrés.
application-about-files = Les dossiers des partenaires
    .fine = Rien ne manque.
application-lack-request-shut = { $programme } ne prend pas de demandes avec cet appel, ou n’en prend plus : retirez ce montant.
application-lack-request-kind = { $programme } n’aide pas ce type d’organisations : { $organisation }.
application-lack-request-rate = { $organisation } demande { $amount } à { $programme }, qui paie { $percent } % de ses dépenses au plus : { $most }.
application-lack-request-small = { $amount } demandés à { $programme }, qui donne { $bound } au moins.
application-lack-request-large = { $amount } demandés à { $programme }, qui donne { $bound } au plus.
application-lack-request-beyond = { $amount } sont demandés à { $programme }, dont l’enveloppe est de { $bound }.
application-lack-not-open = L’appel ne prend pas encore de réponses : vous pouvez préparer et signer.
application-lack-too-late = La date limite est passée : selon la règle de l’appel, plus aucun dossier ne peut être déposé.
application-lack-stands = La date limite est passée : une correction arriverait en retard. La version que vous avez déposée à temps reste celle qui compte.
application-lack-withdrawn = Les organisateurs ont retiré cet appel.
application-lack-empty = « { $field } » n’est pas rempli.
application-lack-purpose = Aucune finalité n’est choisie.
application-lack-action = Aucune action n’est encore écrite : qui fait quoi ?
application-lack-not-in-fr = Cet appel demande aussi le français : ajoutez cette langue au projet.
application-lack-not-in-nl = Cet appel demande aussi le néerlandais : ajoutez cette langue au projet.
application-lack-not-in-en = Cet appel demande aussi l’anglais : ajoutez cette langue au projet.
application-lack-foreign-fr = Cet appel est écrit en français, et votre projet dans une autre langue : les personnes qui le liront ne la comprennent pas forcément. Vous pouvez ajouter le français au projet.
application-lack-foreign-nl = Cet appel est écrit en néerlandais, et votre projet dans une autre langue : les personnes qui le liront ne la comprennent pas forcément. Vous pouvez ajouter le néerlandais au projet.
application-lack-foreign-en = Cet appel est écrit en anglais, et votre projet dans une autre langue : les personnes qui le liront ne la comprennent pas forcément. Vous pouvez ajouter l’anglais au projet.
application-lack-untranslated-fr = « { $field } » manque en français.
application-lack-untranslated-nl = « { $field } » manque en néerlandais.
application-lack-untranslated-en = « { $field } » manque en anglais.
application-lack-stale = « { $field } » a changé : vérifiez que les deux langues disent la même chose.
application-lack-partners = { $n ->
    [one] Il manque encore { $n } partenaire (un partenaire associé, sans budget, ne compte pas).
   *[other] Il manque encore { $n } partenaires (un partenaire associé, sans budget, ne compte pas).
 }
application-lack-sectors = Pas encore dans le groupe : { $kinds }. Un pôle réunit d’ordinaire ces types de membres.
application-lack-kind = L’appel ne s’adresse pas à ce type d’organisations : { $organisation }.
application-lack-sides = Cet appel demande des partenaires des deux côtés de la frontière : un en France et un en Belgique au moins.
application-lack-side = { $organisation } est de l’autre côté de la frontière, et l’appel n’en concerne qu’un : elle peut être partenaire associée.
application-lack-country = { $organisation } n’est ni en France ni en Belgique, et l’appel ne concerne qu’un côté de la frontière : elle peut être partenaire associée.
application-lack-waiting = { $organisation } n’a pas encore répondu à l’invitation : vous pouvez déposer le dossier sans attendre.
application-lack-signatory = Personne ne peut encore signer au nom de { $organisation } : il faut une personne mandatée pour signer.
application-lack-budget = { $organisation } n’a pas encore de budget.
application-budgets-none = Aucun budget n’est écrit : personne ne demande d’argent ici, il n’en faut pas.
application-budgets-without = Sans budget : { $organisations }. Personne ne demande d’argent ici, il n’en faut pas.
application-lack-unbalanced = { $organisation }, { $year } : { $side ->
    [charges] les dépenses dépassent les ressources de { $amount }.
   *[products] les ressources dépassent les dépenses de { $amount }.
 }
application-lack-unbalanced-kind = { $organisation }, { $year } : { $side ->
    [charges] ce qui est utilisé sans être payé dépasse de { $amount } ce qui est donné autrement qu’en argent.
   *[products] ce qui est donné autrement qu’en argent dépasse de { $amount } ce qui est utilisé sans être payé.
 }
application-lack-commitment = { $organisation } n’a pas signé le contrat d’engagement républicain, que la loi demande avant toute subvention.
application-lack-papers = { $n ->
    [one] Il manque { $n } pièce au dossier de { $organisation } ; vous pourrez l’ajouter plus tard.
   *[other] Il manque { $n } pièces au dossier de { $organisation } ; vous pourrez les ajouter plus tard.
 }
application-way-write = Compléter
    .budget = Écrire un budget
application-way-team = Voir les partenaires
application-way-file = Ouvrir le dossier
application-version = Version { $n }
application-frozen-at = arrêtée le { $moment }
application-hash = Empreinte
application-hash-whole = Empreinte entière
application-hash-why = L’empreinte est calculée sur le fichier du dossier, à la lettre près : si une seule lettre change, elle n’est plus la même. Pour la vérifier, calculez le SHA-256 de ce fichier.
application-hash-file = Enregistrer le fichier signé (JSON)
application-read-version = Lire cette version (PDF)
application-changed = Le projet a changé depuis. C’est la version arrêtée qui est signée et déposée. Pour y mettre les changements, arrêtez une nouvelle version : il faudra alors la signer de nouveau.
application-call-changed = L’appel a une nouvelle version ; votre projet, lui, n’a pas changé. Vous pouvez signer et déposer la version arrêtée : les signatures déjà données restent valables.
    .way = Relire l’appel
application-not-signed = Signature attendue
application-signed-as = { $role } depuis le { $date }
application-signed-online = Signé par { $name } le { $moment }
application-signed-paper = Signature vue sur papier, le { $moment } ({ $name })
application-signed-nameless = une personne sans nom
application-agreed = J’ai le droit d’engager { $organisation }. J’ai lu cette version ; elle dit ce que { $organisation } s’engage à faire.
application-not-agreed = Cochez la case pour confirmer que vous avez lu cette version.
application-sign-for = Signer pour { $organisation }
application-send-now = Tout le monde a signé : il reste à déposer le dossier
application-swears = En signant, vous attestez aussi que votre organisation est à jour de ses obligations administratives, comptables, sociales et fiscales, et que ce que dit la demande est exact. Le formulaire imprimé le reprend.
application-sign-explained = Quand rien ne manque, le chef de file arrête une version. Une personne mandatée par chaque partenaire signe alors cette même version.
application-freeze-explained = Arrêter une version, c’est faire une copie du projet tel qu’il est. Tous les partenaires signent cette copie ; le projet lui-même reste modifiable.
application-freeze = Arrêter une version à signer
application-freeze-again = Arrêter une nouvelle version
application-freeze-anew = Commencer un nouveau dossier
application-freeze-lacks = Aucune version n’a été arrêtée : il manque encore quelque chose, voyez la liste.
application-lead-freezes = C’est { $lead }, chef de file, qui arrête la version à signer.
application-reopen = Revenir à la préparation
application-not-now = Ce n’est plus possible : le dossier a avancé entre-temps. Voici où il en est.
application-other-version = Une autre version a été arrêtée entre-temps. Rien n’a été signé ni déposé ; lisez la nouvelle version.
application-other-partners = Les partenaires ont changé depuis que cette version a été arrêtée. Arrêtez une nouvelle version, puis signez-la.
application-other-requests = Les montants demandés ont changé depuis que cette version a été arrêtée. Arrêtez une nouvelle version, puis signez-la.
application-unsigned = Il manque encore une signature.
application-missing = { $n ->
    [one] Il manque { $n } signature pour pouvoir déposer le dossier.
   *[other] Il manque { $n } signatures pour pouvoir déposer le dossier.
 }
application-send-explained = Toutes les signatures sont là. Dès le dépôt, chaque partenaire reçoit un accusé de réception.
application-send = Déposer le dossier
application-send-later = Vous pourrez déposer le dossier quand tous les partenaires auront signé.
application-lead-sends = Toutes les signatures sont là. C’est { $lead }, chef de file, qui dépose le dossier.
application-send-shut = Toutes les signatures sont là, mais une règle de l’appel empêche de déposer à cette heure :
application-which = À quel appel répondez-vous ?
application-which-until = { $title } ({ $organisers }, jusqu’au { $moment })
application-which-of = { $organisers }, jusqu’au { $moment }
application-which-call = Appel
application-choose = Choisir cet appel
application-no-call = Aucun appel ne prend de réponses en ce moment. Votre projet peut vivre sans appel.
application-versions = Versions
application-history = Ce qui s’est passé
application-download = Le dossier entier (PDF)
application-withdraw = Retirer le dossier
application-withdraw-explained = Tant que rien n’est décidé, vous pouvez le retirer. Le projet reste le vôtre, et vous pouvez le déposer de nouveau.
application-withdraw-way = Retirer ce dossier…
application-withdraw-words = Message d’explication
    .hint = Facultatif. Vos partenaires et les destinataires du dossier le liront.
application-withdraw-send = Retirer le dossier
application-withdraw-bound = Un financeur a conclu une convention sur ce qu’il a accordé : le dossier ne peut plus être retiré. Si le projet s’arrête, dites-le à ce financeur, ou quittez la convention sur sa page.
application-withdraw-granted = Un financeur vous a annoncé une subvention pour ce projet : le dossier ne peut plus être simplement retiré. Écrivez à ce financeur que vous y renoncez. Quand il sera revenu sur sa décision, vous pourrez retirer le dossier.
application-bound = Un financeur a conclu une convention sur le dossier déposé : aucune autre version ne peut être déposée. Pour changer quelque chose, il faut un avenant à cette convention.
application-locked = Rien ne peut plus être corrigé ni déposé : le délai est passé, et le dossier est lu par ceux à qui il a été adressé. S’il y manque quelque chose, ils vous le demanderont.
    .decided = La décision est rendue : rien ne peut plus être corrigé ni déposé dans ce dossier.

application-panel-project = Dossiers
    .none = Ce projet n’a encore rien déposé.
application-panel-me = Vos dossiers
application-to-read = { $n ->
    [one] { $n } réponse attend
   *[other] { $n } réponses attendent
}
application-examine = Instruire
application-panel-call = Dossiers reçus
application-panel-count = { $n ->
    [0] Aucun dossier pour le moment.
    [one] { $n } dossier.
   *[other] { $n } dossiers.
 }
application-panel-made = { $several ->
    [0] Aucun présenté à plusieurs
    [one] { $several } présenté à plusieurs
   *[other] { $several } présentés à plusieurs
 }, { $alone ->
    [0] aucun par une organisation seule.
    [one] { $alone } par une organisation seule.
   *[other] { $alone } par des organisations seules.
 }
application-panel-organisers = Seuls les organisateurs voient cette liste, dans l’ordre des numéros.
application-panel-all = Voir tous les dossiers
application-panel-next = Dossiers suivants


application-said = Réponse des personnes qui l’ont lu
application-receipt-title = Accusé de réception
application-receipt-received = Reçu le { $moment }.
application-receipt-late-word = Après la date limite.
application-receipt-next = Ce qui se passe ensuite
application-receipt-correct = Vous pouvez le corriger et le déposer de nouveau jusqu’au { $moment } ; la version reçue reste valable tant que la nouvelle n’est pas arrivée.
    .readers = Le groupe peut corriger ce dossier et le déposer de nouveau jusqu’au { $moment }.
application-receipt-late = Il est arrivé après la date limite : la règle de l’appel prévoit ce qu’il devient.
application-receipt-completed = Vous l’avez complété comme les organisateurs l’avaient demandé : il n’est pas en retard.
    .readers = Le groupe l’a complété comme cela lui était demandé : il n’est pas en retard.
application-receipt-read = { $n ->
    [one] { $organisers } vérifie qu’il est complet. S’il manque quelque chose, on vous le demandera.
   *[other] { $organisers } vérifient qu’il est complet. S’il manque quelque chose, on vous le demandera.
 }
application-receipt-answer = Une réponse est annoncée pour le { $date } au plus tard.
    .late = Une réponse était annoncée pour le { $date } au plus tard : ce jour est passé.
application-receipt-silence = Sans réponse le { $date }, la demande d’argent est réputée refusée par la loi (code des relations entre le public et l’administration, L231-4). Vous pourrez alors, jusqu’au { $until }, demander que l’on revoie ce refus ou saisir le tribunal administratif (code de justice administrative, R421-2). Une réponse peut encore venir ensuite.
    .readers = Sans réponse le { $date }, la demande d’argent est réputée refusée par la loi (code des relations entre le public et l’administration, L231-4).
application-receipt-silence-without-money = Cet appel ne demande ni ne donne d’argent : une absence de réponse n’y vaut ni accord ni refus.
application-receipt-silence-belgium = Le droit belge s’applique à qui organise cet appel : une absence de réponse n’y vaut ni accord ni refus.
    .of = Le droit belge s’applique à { $names } : de ce côté, une absence de réponse ne vaut ni accord ni refus.
application-receipt-silence-elsewhere = Le droit d’un autre pays s’applique à { $names } : nous ne savons pas ce qu’y vaut l’absence de réponse. Posez-leur la question.
application-receipt-silence-both = Ce délai vaut pour { $french }. Le droit belge s’applique à { $belgian } : de ce côté, une absence de réponse ne vaut ni accord ni refus.
application-receipt-yours = Le projet reste le vôtre, quelle que soit la réponse.
application-to-complete = Complétez ce qui est demandé dans le projet, figez une nouvelle version, faites-la signer par chaque partenaire, puis déposez-la. Ce que vous complétez n’est pas en retard, même après la date limite de l’appel.
application-to-complete-before = Aucune date n’est imposée pour cela, mais une réponse est annoncée pour le { $date } au plus tard : déposez à temps pour être lus avant.
application-to-complete-soon = Aucune date n’est imposée pour cela : déposez dès que vous le pouvez, car un dossier qui n’est jamais complété peut être clos.
application-complete-way = Compléter et déposer de nouveau
application-correct-way = Corriger et déposer de nouveau
application-did-freeze = La version est figée ; chaque partenaire peut la signer.
    .before = Cette version était déjà figée : rien n’a changé.
application-did-sign = La version est signée pour { $organisation }.
application-did-reopen = Vous êtes revenus à l’écriture : plus rien n’attend de signature.
application-did-send = Le dossier est déposé. Voici l’accusé de réception.
application-did-withdraw = Le dossier est retiré.
application-own-answer = Votre réponse : { $title }
    .of = Réponse de { $who } : { $title }
application-own-begun = Vous avez commencé « { $title } » : continuer
    .of = Commencé par { $who }, « { $title } » : continuer
application-own-another = Répondre avec un autre projet
    .for = Répondre avec un projet de { $organisation }
    .other = Répondre pour une autre de vos organisations
application-receipt-contact = Pour toute question :
application-receipt-download = Télécharger l’accusé de réception (PDF)

printed-received = Reçu le { $moment }
printed-frozen = Arrêté le { $moment }
printed-moment-received = Reçu le
printed-project = Projet
printed-call = Appel
printed-number = Numéro et version
printed-partners = Partenaires
printed-hash = Empreinte (SHA-256)
printed-organisers = Organisé par
printed-contact = Contact
requests-title = Montants demandés
requests-lede = Indiquez combien chaque partenaire demande à chaque dispositif. Ces montants s’écrivent seulement ici : ils sont repris automatiquement dans le budget de chaque partenaire (compte 74, Subventions).
requests-way = Écrire les montants demandés
requests-in-all = { $amount } demandés en tout.
requests-with-this = Demandés avec ce dossier : { $amount }.
requests-with-others = Demandés avec d’autres dossiers du même projet : { $amount }. Ils comptent dans les budgets, pas dans ce dossier.
requests-elsewhere = Demandés avec d’autres dossiers du même projet
requests-drop = Abandonner ce dossier
    .words = Ce dossier a été commencé, mais aucune version n’a été arrêtée : ses montants ne compteront plus dans les budgets. L’historique du projet en garde la trace.
application-dropped = Le dossier est abandonné ; ce qu’il demandait ne compte plus.
requests-of-year = Montants en euros, { $year }
requests-every-year = { $amount } demandés, toutes années réunies.
requests-partner = Partenaire
requests-amount = Montant
requests-version = version { $n }
requests-at-most = { $n } % des dépenses au plus
requests-at-least = { $amount } au moins en tout
requests-no-more = { $amount } au plus en tout
requests-set-aside = enveloppe : { $amount }, dont { $left } encore disponibles
requests-shut = Ne prend pas de demandes avec cet appel
requests-closed = Ces montants ne peuvent pas être modifiés pour le moment.
requests-closed-over = Plus aucun dossier ne peut être déposé pour cet appel : ces montants ne peuvent plus être modifiés.
requests-rules = Règles des dispositifs
requests-budgets = Budgets avec ces montants
    .lede = Toutes années réunies.
requests-sums = Dépenses { $charges } · autres ressources { $others } · demandé { $requested }
requests-whole = Tous ensemble
requests-part = { $part } % de ce qui est demandé
requests-rate = { $programme } : { $rate } % des dépenses
requests-balanced = Budget équilibré
requests-gap = Reste à trouver : { $amount }
requests-more = { $amount } de plus que les dépenses
requests-twice = Déjà dans un budget
    .lede = Ces montants figurent déjà dans un budget comme demandés au même financeur. Si vous les transférez ici, ils ne comptent qu’une fois.
requests-twice-line = { $organisation } : { $amount } demandés à « { $funder } » en { $year } (à demander plutôt à : { $programme })
requests-turn = Transférer dans la demande
requests-done = Les montants demandés sont enregistrés.
requests-done-turned = Le montant est maintenant dans la demande, et n’est plus saisi dans le budget.
requests-done-costs = Les montants demandés sont enregistrés. Des dépenses devaient être payées avec un montant que vous avez retiré : cela est retiré aussi, et l’historique du projet en garde la trace.
costs-title = Quelles dépenses chaque financeur paierait
costs-way = Dire quelles dépenses chaque financeur paierait (facultatif)
costs-lede = Facultatif. Si vous le savez, indiquez combien de chaque dépense chaque financeur paierait. Ce que vous laissez vide vaut pour l’ensemble du projet. Les financeurs le lisent avec le dossier.
costs-once = La même dépense ne peut être payée qu’une fois : sur une ligne, ce que tous les financeurs paient ensemble ne dépasse jamais la dépense.
costs-over = Dépenses : ce qui ne tombe pas juste
costs-mend = Corriger
costs-of-year = Montants en euros, { $year } :
costs-line = Dépense
costs-of = sur { $amount }
costs-of-requested = sur { $amount } demandés
costs-elsewhere = et { $amount } avec un autre dossier de ce projet
costs-none = Le budget de { $organisation } ne contient pas encore de dépense pour cette année.
costs-spread = Répartir sur toutes les dépenses : { $programme }
costs-spread-how = Répartir divise le montant demandé entre les dépenses, en proportion de ce que les autres financeurs en laissent, au centime près. Vous le voyez avant d’enregistrer.
costs-spread-done = Les montants sont répartis ci-dessous. Rien n’est encore enregistré : regardez-les, modifiez-les si vous voulez, puis enregistrez.
costs-past = Les montants ci-dessous viennent du dossier précédent. Rien n’est encore enregistré : regardez-les, modifiez-les si vous voulez, puis enregistrez.
costs-beyond = Seuls { $amount } sont demandés : c’est { $excess } de trop.
costs-wrong = { $line }, « { $programme } » : { $words }
costs-done = Les dépenses que chaque financeur paierait sont enregistrées.
application-lack-costs-beyond = { $organisation }, { $line }, { $year } : une dépense ne se paie pas au-delà de ce qu’elle coûte. Elle est de { $amount }, et { $programmes } en paierait { $sum } : { $excess } au-delà.
application-lack-costs-twice = { $organisation }, { $line }, { $year } : la même dépense ne peut pas être payée deux fois. Elle est de { $amount }, et { $n ->
    [one] { $programmes } en paierait { $sum }
   *[other] { $programmes } en paieraient ensemble { $sum }
 } : { $excess } de trop.
application-lack-costs-elsewhere = { $organisation }, { $line }, { $year } : la même dépense ne peut pas être payée deux fois. Elle est de { $amount }, et avec un autre dossier de ce projet { $n ->
    [one] { $programmes } en paierait { $sum }
   *[other] { $programmes } en paieraient ensemble { $sum }
 } : { $excess } de trop.
application-lack-costs-request = { $organisation }, { $year } : { $amount } sont demandés à { $programme }, qui paierait { $sum } de dépenses : { $excess } de trop.
printed-costs-of = { $organisation } : quelles dépenses chaque financeur paierait
printed-cost = { $line }, { $year } : { $amount }
printed-costs-whole = Pour l’ensemble du projet
printed-cost-by = Dépense, et qui la paierait
printed-language-fr = En français :
printed-language-nl = En néerlandais :
printed-language-en = En anglais :
printed-budgets = Budgets
printed-account = Compte
printed-account-number = Compte { $account }
printed-funds-asked = demandé
printed-funds-obtained = obtenu
printed-funds-paid = versé à un partenaire
printed-funds-received = reçu d’un partenaire
printed-total = Total
printed-signatures = Signatures
printed-unsigned = Aucune signature sous cette version.
printed-organisation = Organisation
printed-name = Signé par
printed-capacity = Mandat
printed-capacity-paper = non précisé à la saisie
printed-moment = Le
printed-integrity = L’empreinte est le SHA-256 du fichier qui a été signé ; vous pouvez l’enregistrer depuis la page du dossier. C’est une preuve d’intégrité, pas un cachet qualifié.
printed-own-purpose = Présentation de { $organisation }
printed-sector = { $kind } : { $names }
printed-files = Fichiers joints
printed-flows = Paiements entre partenaires
printed-flow = { $year } : { $payer } paie { $amount } à { $payee }
printed-together = Ensemble, sans les paiements entre partenaires
printed-seen-on-paper = { $name } (signature vue sur papier)

application-presented-call = Le groupe : { $group }. L’appel : « { $call } ».
application-presented-programmes = Le groupe : { $group }. Demandé à : { $call }.
application-presented-until = Le dépôt est possible jusqu’au { $moment }.
letter-application-to-sign = Bonjour,

    Une version du projet « { $project } » attend la signature de { $organisation }.

    { $about }

    Lisez-la et signez ici :
    { $link }
    .subject = À signer : { $project }
letter-application-all-signed = Bonjour,

    Tous les partenaires ont signé le dossier { $number } (« { $project } », empreinte { $hash }).

    { $about }

    Il ne vous reste qu’à le déposer :
    { $link }
    .subject = Tout est signé : { $project }
letter-application-received = Bonjour,

    Nous avons reçu le dossier { $number }, version { $version }, « { $project } », en réponse à l’appel « { $call } », auquel { $organisation } prend part.

    Reçu le { $moment }
    Empreinte : { $hash }

    { $next }

    Contact : { $contact }

    Le dossier et l’accusé de réception en PDF :
    { $link }
    .subject = Accusé de réception : { $project } ({ $number })
letter-application-withdrawn = Bonjour,

    { $lead } a retiré le dossier { $number }, « { $project } ». Le projet reste le vôtre.

    { $about }

    { $link }
    .subject = Dossier retiré : { $project }

act-application-frozen = Une version a été arrêtée pour être signée
act-application-dropped = Un dossier commencé a été abandonné
act-application-reopened = Le dossier est revenu en préparation
act-application-signed = Un partenaire a signé
act-application-submitted = Le dossier a été déposé
act-application-withdrawn = Le dossier a été retiré
act-application-returned = Le dossier a été renvoyé pour être complété
act-application-admitted = Le dossier a été jugé recevable
act-application-examined = L’examen du dossier a commencé
act-application-decided = Une décision a été prise sur le dossier
act-application-closed = Le dossier a été clos

paper-title = Saisir une réponse arrivée sur papier
    .request = Saisir une demande arrivée sur papier
paper-way = Saisir une réponse arrivée sur papier
    .request = Saisir une demande arrivée sur papier
paper-lede = On peut toujours s’adresser à vous sur papier. Vous recopiez la feuille ; l’historique indique que c’est vous qui l’avez saisie, et la personne reçoit une copie.
paper-who = Organisations de la feuille
    .explanation = Ajoutez d’abord le chef de file, puis chaque partenaire.
paper-name = Nom de l’organisation
paper-search = Chercher
paper-none = Aucune organisation de ce nom ici.
paper-add = Ajouter
paper-remove = Enlever
paper-body = Une organisation qui ne figure dans aucun répertoire
    .hint = Un partenaire d’un autre pays, une association toute récente, un groupe informel. Cherchez d’abord son nom ci-dessus. Sa fiche est publique et dit qu’elle est recopiée d’un document papier ; qui agira pour elle la trouvera. N’écrivez jamais le nom d’une personne seule.
paper-body-commune = Commune
paper-body-place = Ville, si elle est ailleurs
    .hint = Comme sur le papier, sans la rue : tout le monde la lit. Laissez vide ce qui n’y est pas.
paper-body-number = Numéro dans son pays ou ailleurs
    .hint = S’il est sur le papier, par exemple un numéro d’entreprise ou de TVA.
paper-body-begun = Cette organisation n’est pas encore dans le dossier : ajoutez-la, ou effacez son nom.
paper-body-long = Écrivez 200 caractères au plus.
paper-body-alike = Regardez d’abord ces organisations : ajoutez celle du papier, ou dites que ce n’est aucune d’elles.
paper-body-send = L’ajouter au dossier
paper-nobody = Ajoutez au moins le chef de file.
paper-says = Contenu de la feuille
paper-received = Jour d’arrivée de la feuille
paper-hour = Heure d’arrivée
    .hint = Celle qui est notée sur la feuille, par exemple 09:40. C’est elle qui compte.
paper-received-wrong = Donnez le jour et l’heure d’arrivée, qui ne peuvent pas être à venir.
paper-early = L’appel ne prenait pas encore de réponses à cette heure-là.
    .request = Ce jour-là, un de ces dispositifs ne prenait pas encore de demandes. Enlevez ses montants, ou vérifiez le jour.
paper-too-late = À cette heure-là, la date limite était passée, et la règle de l’appel n’acceptait plus de réponses.
    .request = Ce jour-là, un de ces dispositifs ne prenait plus de demandes. Enlevez ses montants, ou vérifiez le jour.
paper-budget = Budget de la feuille
    .money = L’appel apporte de l’argent : ajoutez chaque année dont parle la feuille, puis recopiez les montants de chaque organisation, dans l’ordre du formulaire. Laissez vide ce qui n’y figure pas.
    .request = Ajoutez chaque année dont parle la feuille, puis recopiez les montants de chaque organisation, dans l’ordre du formulaire ; parmi ceux qui aident, choisissez chaque dispositif auquel de l’argent est demandé. Laissez vide ce qui n’y figure pas.
    .none = L’appel n’apporte pas d’argent : un budget n’est pas obligatoire. S’il y en a un sur la feuille, ajoutez ses années et recopiez-le.
    .classes = Si la feuille donne le total d’un compte sans le détailler, écrivez-le à la dernière ligne de ce compte.
    .between = Ce qu’une organisation verse à une autre pour sa part du projet. Ne le recopiez pas une seconde fois dans les budgets ci-dessus : nous l’y ajoutons.
paper-also = Ajouter un dispositif
    .hint = Si la feuille s’adresse à plusieurs : ils reçoivent tous le même dossier, et chacun décide pour lui.
    .add = Ajouter l’année ou le dispositif
paper-asked-wrong = Recopiez ce qui est demandé à ce dispositif : à « Qui aide », choisissez-le et donnez le montant.
paper-clause-hint = Si la feuille dit que le chef de file reverse l’argent : recopiez ce qu’elle en dit. Qui a signé la feuille l’a accepté.
paper-scan = La feuille, numérisée ou photographiée
    .hint = Choisissez-la en dernier, juste avant d’enregistrer : le navigateur l’oublie quand la page revient. Qui lit le dossier peut l’ouvrir. Sans scanner, gardez la feuille.
paper-corrects = Vous corrigez ce qui a été saisi : le jour d’arrivée reste celui de la feuille. Les financeurs en sont informés, ainsi que les partenaires qui ont un compte ici ; imprimez l’accusé de réception corrigé pour les autres. L’historique garde les deux.
    .call = Vous corrigez ce qui a été saisi : le jour d’arrivée reste celui de la feuille. Les partenaires qui ont un compte ici en sont informés ; imprimez l’accusé de réception corrigé pour les autres. Qui l’a déjà examiné le regarde à nouveau. L’historique garde les deux.
    .way = Corriger la saisie
paper-stands = Ceci ne peut plus être corrigé : la demande a été retirée ou a reçu sa réponse, une convention repose sur elle, ou quelqu’un l’a corrigée à l’instant. Enregistrez à nouveau : ce qui a changé vous sera montré.
paper-typed = Saisi par { $who }, le { $moment }
    .again = Corrigé par { $who }, le { $moment }
    .colleague = une personne de votre organisme
paper-between = Enregistré entre-temps par { $who }, le { $moment }
    .kept = Ce qui a été enregistré
    .typed = Ce que vous avez saisi
paper-between-wrong = Comparez, corrigez votre saisie s’il le faut, et enregistrez à nouveau : votre saisie prendra la place de l’autre, l’historique garde les deux. Si vous aviez choisi un scan, choisissez-le encore.
paper-twice = Cette feuille a peut-être déjà été saisie : le même chef de file, pour la même chose, à quelques jours près.
    .other = C’est une autre feuille : l’enregistrer aussi
paper-given = Un financeur a déjà annoncé à l’une de ces organisations qu’il donne plus que ce que vous saisissez. Écrivez-lui d’abord.
paper-before = Saisies précédentes
paper-kept = C’est enregistré. Imprimez l’accusé de réception et remettez-le, ou envoyez-le : qui agit pour une de ces organisations retrouve la demande ici depuis son compte.
    .desk = Lire au guichet
paper-budget-another = Ajouter une année
paper-budget-add = Ajouter l’année
paper-budget-sums = Recalculer et ajouter des lignes
paper-budget-year = Année
paper-budget-payer = Organisation qui verse
paper-budget-who = Qui aide
    .hint = Pour un dispositif, laissez le nom du financeur vide.
paper-budget-programmes = Demandé à un dispositif
paper-budget-givers = Autre financeur
paper-unbalanced = Ces montants ne s’équilibrent pas. Relisez-les sur la feuille.
    .same = Ce sont bien les montants de la feuille.
paper-unbalanced-wrong = Corrigez les montants, ou cochez la case si la feuille dit bien cela.
paper-observed = Remarques sur la feuille
    .words = Ce que l’appel demande et qui n’y figure pas. Les organisateurs diront ce qu’ils en font.
    .request = Ce que les dispositifs demandent et qui n’y figure pas. Chaque financeur dira ce qu’il en fait.
paper-language = Langue de la feuille
paper-partner-gone = Une organisation de cette feuille n’est plus publiée ici : elle en a été enlevée, avec ce qui était saisi pour elle. Vérifiez qui reste, puis envoyez de nouveau.
paper-partners-many = Une feuille compte cinquante partenaires au plus.
paper-title-wrong = Donnez un titre, en 140 caractères au plus.
paper-text-long = Ce texte dépasse 6 000 caractères : ajoutez-le comme pièce, et résumez-le ici.
paper-signatory = Qui a signé, pour chaque partenaire
paper-signatory-wrong = Recopiez le nom de la personne qui a signé, pour chaque partenaire.
paper-email = Adresse électronique de la personne
    .hint = Si elle en a une : elle y reçoit la copie de ce que vous saisissez.
paper-email-wrong = Cette adresse n’est pas complète.
paper-signed = J’ai vu sur la feuille la signature de chaque partenaire.
paper-signed-wrong = Cochez la case quand vous avez vu toutes les signatures.
paper-send = Enregistrer et accuser réception

letter-application-copy = Bonjour,

    Nous avons recopié ce que vous avez écrit sur papier, « { $project } ». Votre dossier porte le numéro { $number }.

    Reçu le { $moment }
    Empreinte : { $hash }

    { $next }

    Voici ce que nous avons saisi ; dites-nous ce qui ne va pas.

    { $typed }

    Contact : { $contact }
    { $link }
    .subject = Copie de ce que vous avez écrit : { $project } ({ $number })
act-application-entered-for-others = Un dossier arrivé sur papier a été saisi
act-application-entered-again = Ce qui avait été saisi depuis le papier a été corrigé

reading-title = Votre réponse à ce dossier
reading-lede = Les partenaires qui ont un compte ici reçoivent votre réponse et vos raisons par courriel. Aucune décision n’est prise par un calcul.
reading-desk = Instruction
reading-desk-lede = Les organisateurs de l’appel et les financeurs instruisent ensemble un dossier au guichet : les questions n’y sont posées qu’une fois, les avis sont partagés, et chacun garde ses notes pour lui.
reading-desk-way = L’instruire au guichet
reading-from = L’accusé de réception promet au groupe qu’il peut corriger et déposer de nouveau jusqu’à la date limite. Déclarer le dossier complet, l’examiner, y répondre ou le clore se fait à partir du { $moment } ; le renvoyer pour qu’il soit complété est possible dès maintenant.
    .read = L’accusé de réception promet au groupe qu’il peut corriger et déposer de nouveau jusqu’à la date limite. Déclarer le dossier complet ou l’examiner se fait à partir du { $moment } ; le renvoyer pour qu’il soit complété est possible dès maintenant.
    .together = La réponse à cet appel se construit ensemble, et jusqu’au dernier jour de la co-construction le groupe peut changer ce qu’il a déposé : rien n’est choisi avant. Y répondre ou clore le dossier se fait à partir du { $moment }.
reading-decides-later = Vous pourrez répondre quand l’examen aura commencé ; il est ouvert par les personnes qui préparent les appels de votre organisation.
reading-early = Pas encore : jusqu’à la date limite, le groupe peut corriger et déposer de nouveau. Seul le renvoi pour compléter est possible avant.
    .together = Pas encore : jusqu’au dernier jour de la co-construction, le groupe peut changer ce qu’il a déposé. Déclarer le dossier complet, l’examiner ou le renvoyer pour compléter est possible avant.
reading-verdict = Votre réponse
reading-return = Renvoyer le dossier pour qu’il soit complété
reading-admit = Déclarer le dossier complet et recevable
reading-examine = Commencer à examiner le dossier
reading-select = Le retenir
    .together = Continuer ensemble
reading-decline = Ne pas le retenir
    .together = Ne pas continuer ensemble
reading-correct-select = Corriger la réponse : aller plus loin avec ce dossier
reading-correct-decline = Corriger la réponse : ne pas aller plus loin avec ce dossier
reading-close = Clore le dossier
reading-reason = Vos raisons
    .hint = Écrivez ce qui manque, ou ce qui a compté. Obligatoire, sauf pour déclarer le dossier complet ou commencer l’examen.
reading-send = Répondre
reading-choose = Choisissez une réponse.
reading-reason-missing = Écrivez vos raisons : les partenaires les attendent.
reading-not-now = Le dossier n’est plus à cette étape : regardez où il en est, puis choisissez.
reading-done = Votre réponse est enregistrée ; les partenaires qui ont un compte ici la reçoivent par courriel.
reading-begun = L’examen a commencé.
reading-late = Cette réponse est arrivée après la date limite. D’après la règle de l’appel, elle est recevable si tous les organisateurs le décident, chacun avec ses raisons, publiées sur la page de l’appel.
reading-late-agreed = Ont dit oui : { $organisers }.
reading-late-open = Reste à dire : { $organisers }.
reading-late-reason-missing = Écrivez vos raisons : celles d’une réponse tardive sont publiées sur la page de l’appel.
reading-late-said = Votre organisation a déjà dit oui ; il manque l’accord des autres organisateurs.
reading-late-waits = Votre accord et vos raisons sont enregistrés. La réponse sera recevable quand chaque organisateur aura dit oui ; ils sont prévenus.
application-panel-late = { $n ->
    [one] Une réponse arrivée après la date limite est examinée
   *[other] { $n } réponses arrivées après la date limite sont examinées
}
application-panel-late-decided = Les organisateurs l’ont décidé ensemble le { $date } ; voici leurs raisons.
act-application-late-agreed = Un organisateur accepte d’examiner la réponse tardive
act-application-late-admitted = La réponse tardive a été jugée recevable, par tous les organisateurs
letter-application-late = Bonjour,

    { $organisation } accepte d’examiner le dossier { $number }, « { $project } », arrivé après la date limite. Ses raisons :

    { $reason }

    { $about }

    Il sera recevable si chaque organisateur dit oui, avec ses raisons, qui sont publiées. Votre réponse : { $link }
    .subject = Une réponse tardive attend votre accord : { $project }

application-building = La co-construction est ouverte jusqu’au { $moment } : vous pouvez changer ce que vous avez déposé. La version reçue reste valable tant que la nouvelle n’est pas arrivée.
    .way = Changer ce dossier
application-elsewhere = Le projet reste le vôtre, avec tout ce que vous avez écrit.
    .way = Le présenter à un autre appel
application-panel-selected =
    { $n ->
        [one] Le projet qui continue
       *[other] Les projets qui continuent
    }

groups-title = Les groupes de cet appel
groups-way = Voir les groupes
merger-waits = On propose à ce groupe de se réunir avec un autre
merger-agreed = Tous les groupes ont dit oui : le projet commun peut commencer
groups-lede = Un groupe peut rester comme il est, changer, ou se réunir avec d’autres. Personne n’y est obligé : un groupe qui ne répond pas reste comme il est.
groups-before = La co-construction commence le { $date }.
groups-open = La co-construction est ouverte jusqu’au { $date }.
groups-over = La co-construction s’est terminée le { $date }.
groups-mine = Votre groupe
groups-also = Vous êtes aussi dans :
groups-others = Les autres groupes
    .none = Aucun autre groupe n’a encore choisi d’être visible.
    .hidden = Vous verrez les autres groupes quand ils pourront voir le vôtre.
    .organisers-none = Aucun dossier n’a encore été reçu.
groups-all = Les groupes
groups-who = Qui
groups-where = Où
groups-themes = Thèmes des partenaires
groups-stance = Choix du groupe
groups-stance-with = Avec : { $names }.
groups-stance-said = Dit le { $moment }
groups-number = Dossier
groups-seen = Être visible pour les autres groupes
    .yes = Les autres groupes voient le vôtre.
    .no = Les autres groupes ne voient pas le vôtre, et vous ne voyez pas les leurs.
groups-show = Rendre notre groupe visible pour les autres
    .hint = Les groupes qui le souhaitent aussi verront votre titre, votre résumé, vos partenaires, vos communes, ce qui vous manque et ce que vous en dites. Ni vos budgets, ni vos fichiers, ni vos échanges, tant que vous ne faites pas un projet commun.
groups-hide = Ne plus être visible
    .hint = Les autres groupes ne vous verront plus, et vous ne les verrez plus.
groups-shown = Les autres groupes voient maintenant le vôtre ; vos partenaires en sont prévenus.
groups-hidden = Les autres groupes ne voient plus le vôtre.
groups-said = C’est noté.
groups-not-now = Ce n’est plus possible : regardez où en est la co-construction.
groups-answered = Les organisateurs ont répondu à ce que votre groupe a déposé : cela ne change plus ici.
groups-lead-says = { $lead }, chef de file, parle au nom du groupe.
stance-title = Choix de votre groupe
stance-lede = Vous pouvez changer d’avis jusqu’au dernier jour ; vos réponses précédentes sont conservées.
stance-none = N’a pas répondu : il reste comme il est.
stance-joins = A dit oui à un projet commun avec d’autres.
stance-which = Votre groupe
stance-stay = reste comme il est
    .said = Reste comme il est.
stance-change = veut changer quelque chose
    .said = Veut changer quelque chose.
stance-merge = voudrait se réunir avec d’autres
    .said = Voudrait se réunir avec d’autres.
stance-with = Avec qui
    .hint = Seulement si vous voulez vous réunir avec d’autres.
stance-with-wrong = Dites avec quel groupe vous voulez vous réunir : ceux qui sont visibles sont proposés ici.
stance-words = En quelques mots
    .hint = Ce que vous voulez changer, ou pourquoi vous voulez vous réunir. Les groupes que vous nommez reçoivent ces mots par courriel.
stance-words-change = Dites ce que vous voulez changer.
stance-words-merge = Dites pourquoi vous voulez vous réunir.
stance-wrong = Choisissez une réponse pour votre groupe.
stance-since = Quelqu’un de votre groupe a répondu entre-temps. Relisez, puis envoyez de nouveau si vous le voulez.
stance-send = Envoyer notre choix
act-application-shown = Le groupe s’est laissé voir par les autres groupes de l’appel
act-application-hidden = Le groupe n’est plus vu par les autres groupes de l’appel
act-application-stays = Le groupe a dit qu’il reste comme il est
act-application-changes = Le groupe a dit qu’il veut changer quelque chose
act-application-would-merge = Le groupe a dit qu’il voudrait se réunir avec d’autres
letter-application-shown = Bonjour,

    { $lead } laisse voir le projet « { $project } » aux autres groupes de l’appel « { $call } » : son titre, son résumé, ses partenaires, dont { $organisation }, et ce qui manque encore. Ni les budgets, ni les fichiers.

    Si cela vous gêne, parlez-en à { $lead }, qui peut l’arrêter à tout moment :
    { $link }
    .subject = Les autres groupes voient « { $project } »
letter-application-would-merge = Bonjour,

    Le groupe « { $project } », mené par { $lead }, voudrait se réunir avec le vôtre, dans l’appel « { $call } » :

    { $words }

    Vous n’avez rien à faire si vous ne le souhaitez pas. Pour voir les groupes :
    { $link }
    .subject = « { $project } » voudrait se réunir avec vous

merge-title = Proposer de se réunir
merge-lede = Deux groupes ou plus font un seul projet, écrit par tous.
merge-rule-each = Chaque groupe répond pour lui-même, puis chaque partenaire donne son accord pour lui-même : personne n’est inscrit d’office.
merge-rule-stands = Ce que chaque groupe a déposé reste valable jusqu’à ce que le dossier commun soit reçu.
merge-rule-end = Si le dossier commun n’est pas reçu avant la fin de la co-construction, tout reste comme chacun l’a déposé.
merge-may-not = Seul le chef de file d’un groupe peut le proposer, pendant la co-construction et tant que les organisateurs n’ont pas répondu à ce qu’il a déposé.
merge-nobody = Vous ne voyez encore aucun autre groupe : vous ne pouvez le proposer qu’aux groupes visibles.
merge-way = Proposer de se réunir
merge-with = Avec quels groupes
merge-with-wrong = Choisissez au moins un groupe.
merge-words = Ce que vous feriez ensemble, et pourquoi
    .hint = Les chefs de file de ces groupes le reçoivent par courriel. Si le projet commun se fait, ces mots accompagnent aussi l’invitation de chaque partenaire.
merge-words-wrong = Dites ce que vous feriez ensemble.
merge-send = Le proposer
merge-proposed = C’est proposé ; ces groupes en sont prévenus.
merge-many = Cela fait trop de groupes ou de partenaires pour un seul projet.
merge-already = C’est déjà proposé à ces mêmes groupes : nous attendons leur réponse.
merge-elsewhere = Un de ces groupes se réunit déjà avec d’autres.
merge-gone = Le dossier de l’un de ces groupes n’est plus en cours, ou une réponse lui a déjà été donnée.
merge-not-now = Ce n’est plus possible : quelqu’un a répondu entre-temps. Voici où cela en est.
merger-title = Se réunir
merge-list = Propositions de se réunir
merge-state-proposed = Chaque groupe répond pour lui-même.
merge-state-ready = Tous les groupes ont dit oui : l’un d’eux peut commencer le projet commun.
merge-state-made = Le projet commun est commencé. Chaque partenaire dit oui pour lui-même ; ce que chacun a déposé reste valable jusqu’à ce que le dossier commun soit reçu.
merge-state-partly = Le dossier commun a été reçu. Ce qu’un des groupes avait déposé reste aussi valable, car l’un de ses partenaires n’est pas encore dans le projet commun.
merge-state-dropped = Cette proposition n’a pas été retenue : chaque groupe reste comme il est.
merge-state-arrived = Le dossier commun a été reçu.
merge-state-over = La co-construction est finie : ce que chacun a déposé reste valable.
merge-groups = Les groupes
merge-answer-proposes = A fait la proposition.
merge-answer-proposed = N’a pas encore répondu.
merge-answer-accepted = A dit oui.
merge-answer-declined = A dit non.
merge-answer-withdrawn = S’est retiré.
merge-yes =
    .words = Dire oui, c’est aussi accepter que, le moment venu, les textes, les budgets et les fichiers du groupe soient copiés dans le projet commun, que mène celui qui le commence. Chaque partenaire y est invité et répond pour lui-même.
merge-step-accept = Dire oui
merge-step-decline = Dire non
merge-step-take-back = Se retirer
merge-done-accept = Vous avez dit oui ; les autres groupes en sont prévenus.
merge-done-decline = Vous avez dit non ; les autres groupes en sont prévenus.
merge-done-take-back = Vous vous êtes retirés ; les autres groupes en sont prévenus.
merge-done-make = Le projet commun est commencé ; tous les partenaires y sont invités.
merge-make = Commencer le projet commun
    .words = Tous les groupes ont dit oui. Le projet commun reprend ce que chacun a écrit, les budgets et les fichiers de chacun ; tous les partenaires y sont invités et répondent pour eux-mêmes. L’objet de chaque organisation reste le sien, à côté du projet commun.
merge-make-title = Titre du projet commun
merge-make-send = Commencer le projet commun
merge-duty = { $lead } accepte d’être chef de file : c’est une responsabilité, pas un grade. Elle peut être confiée ensuite à un autre partenaire.
merge-duty-wrong = Cochez la case : quelqu’un doit accepter d’être chef de file.
merge-project = Aller au projet commun
act-application-merger-proposed = Le groupe a proposé à d’autres de se réunir
act-application-merger-accepted = Le groupe a dit oui pour se réunir avec d’autres
act-application-merger-declined = Le groupe a dit non à une proposition de se réunir
act-application-merger-taken-back = Le groupe s’est retiré d’une proposition de se réunir
act-application-merger-made = Le projet commun de plusieurs groupes a été commencé
act-application-merged = Le dossier a été retiré : il est réuni dans un dossier commun, qui est reçu
act-application-merger-stands = Le dossier commun est reçu ; celui-ci reste valable, car un de ses partenaires n’est pas dans le projet commun
letter-merger-proposed = Bonjour,

    Le groupe « { $project } », mené par { $lead }, vous propose de vous réunir en un seul projet, dans l’appel « { $call } » :

    { $words }

    Si tous disent oui, les textes, les budgets et les fichiers de chaque groupe sont copiés dans le projet commun ; chaque partenaire y est invité et répond pour lui-même.

    Vous répondez pour votre groupe, oui ou non ; ne rien répondre, c’est rester comme vous êtes :
    { $link }
    .subject = « { $project } » vous propose de vous réunir
letter-merger-accepted = Bonjour,

    Le groupe « { $project } », mené par { $lead }, a dit oui à la proposition de se réunir, dans l’appel « { $call } ».
    Quand tous ont dit oui, l’un des groupes peut commencer le projet commun :
    { $link }
    .subject = « { $project } » a dit oui
letter-merger-declined = Bonjour,

    Le groupe « { $project } », mené par { $lead }, pour l’appel « { $call } », préfère rester comme il est. La proposition de se réunir s’arrête là ; ceux qui le souhaitent peuvent en faire une autre :
    { $link }
    .subject = « { $project } » reste comme il est
letter-merger-taken-back = Bonjour,

    Le groupe « { $project } », mené par { $lead }, s’est retiré de la proposition de se réunir, dans l’appel « { $call } ». Ce que chacun a déposé reste valable :
    { $link }
    .subject = « { $project } » s’est retiré
letter-merger-arrived = Bonjour,

    Le dossier commun { $common }, mené par { $lead }, a été reçu. Le dossier { $number }, « { $project } », pour l’appel « { $call } », est donc retiré : il est réuni dans le dossier commun, dont tous ses partenaires font partie. Ce qu’il disait reste lisible :
    { $link }
    .subject = « { $project } » est réuni dans un dossier commun
letter-merger-stands = Bonjour,

    Le dossier commun { $common }, mené par { $lead }, a été reçu. Le dossier { $number }, « { $project } », pour l’appel « { $call } », reste valable tel quel, car le projet commun se fait sans { $names }. Son chef de file peut le retirer s’il le souhaite :
    { $link }
    .subject = « { $project } » reste valable

brought-title = Apports de chacun
brought-way = Apports de chacun
brought-lede = Les organisateurs et le groupe écrivent ce que chacun met dans le projet commun : des lieux, des données, du temps, un accès. Quand les deux ont confirmé, cela peut être publié.
brought-organisers = Ce que les organisateurs apportent
brought-group = Ce que le groupe apporte
brought-nothing = Rien n’est encore écrit.
brought-means = De quoi s’agit-il ?
brought-means-rooms = Lieux
brought-means-data = Données
brought-means-time = Temps
brought-means-access = Accès
brought-means-other = Autre chose
brought-means-wrong = Dites de quoi il s’agit.
brought-words = Quoi, et combien
    .hint = Par exemple : la salle du premier étage, deux soirs par semaine.
brought-words-wrong = Écrivez ce que vous apportez, en 500 caractères au plus.
brought-until = Jusqu’au
    .hint = Le dernier jour, s’il y en a un.
brought-until-day = jusqu’au { $date }
brought-day-wrong = Donnez une date, par exemple 2027-06-30.
brought-contact = Contact
    .hint = Une fonction, et comment la joindre. Le groupe et les organisateurs le lisent ; ce n’est pas publié.
brought-contact-long = Raccourcissez le contact : 200 caractères au plus.
brought-everyone = pour tous les groupes
brought-everyone-box = Nous l’apportons à tous les groupes de l’appel.
brought-many = La liste est longue : retirez d’abord ce qui n’est plus valable.
brought-side = Qui l’apporte
brought-side-organisers = Les organisateurs
brought-side-group = Le groupe
brought-add = Ajouter ce que vous apportez
brought-add-send = Ajouter
brought-remove = Retirer
brought-done = C’est ajouté.
brought-removed = C’est retiré.
brought-confirmed = Confirmé : { $who }
brought-unconfirmed = Pas encore confirmé.
brought-agree = Confirmer cette page
    .hint = Vous confirmez tout ce qui est écrit ici, des deux côtés. Une fois confirmé des deux côtés, les organisateurs peuvent le publier sur la page de l’appel, avec le titre du projet et le nom des partenaires, mais sans les contacts.
brought-agreed = C’est confirmé ; l’autre côté en est prévenu.
brought-changed = La page a changé entre-temps : relisez-la, puis confirmez.
words-long = Ce texte est trop long ; il est gardé ci-dessous, à raccourcir.
brought-stands = Ce que les deux côtés ont confirmé le { $date } est valable ; c’est cela qui est publié tant qu’ils n’ont pas confirmé autre chose.
brought-back = Retirer notre confirmation
    .hint = Plus rien de nouveau sur ce groupe ne sera publié avant que les deux côtés confirment à nouveau. Ce qui est déjà publié le reste jusqu’à la prochaine publication.
brought-backed = Votre confirmation est retirée ; l’autre côté en est prévenu.
heard-title = Comment les personnes concernées ont été entendues
heard-none = Rien n’est encore noté.
heard-add = Noter une rencontre avec ces personnes
heard-lede = Ne nommez personne : dites de qui il s’agit en termes généraux, par exemple « douze habitants du quai ».
heard-on = Date
heard-who = Personnes entendues, sans nom
    .hint = Par exemple : huit aidants et leurs proches.
heard-who-wrong = Dites qui a été entendu, en termes généraux.
heard-nobody = N’écrivez ni adresse ni nom ici : dites de qui il s’agit en termes généraux.
heard-said = Ce qu’ils ont dit
heard-said-wrong = Écrivez ce qui a été dit, en 1 000 caractères au plus.
heard-changed = Ce qui a changé grâce à eux
    .hint = Si rien n’a changé, laissez vide.
heard-changed-led = Ce qui a changé :
heard-later = Cette date n’est pas encore passée.
heard-send = Enregistrer
heard-done = C’est noté.
told-title = Apports de chacun
told-on = Publié le { $date }
told-everyone = À tous les groupes
told-heard = Comment les personnes concernées ont été entendues
told-publish = Publier les apports de chacun
    .words = Sont publiés ce que vous apportez à tous les groupes, les rencontres que vous avez notées et, pour chaque groupe, ce que les deux côtés ont confirmé en dernier. Ce qui a été publié est conservé ; à la fin de la co-construction, la dernière version confirmée est publiée automatiquement.
told-publish-send = Publier
told-published = C’est publié sur la page de l’appel.
told-nothing-new = Il n’y a rien de nouveau à publier.
act-together-brought = Ce qu’un côté apporte a été écrit
act-together-brought-removed = Ce qu’un côté apportait a été retiré
act-together-heard = Une rencontre avec les personnes concernées a été notée
act-together-heard-removed = Une rencontre avec les personnes concernées a été retirée
act-together-agreed = Un côté a confirmé ce que chacun apporte
act-together-taken-back = Un côté a retiré sa confirmation
act-together-published = Ce que chacun apporte a été publié
letter-together-agreed = Bonjour,

    { $organisation } a confirmé ce que chacun apporte au projet « { $project } », dans l’appel « { $call } ». Si vous êtes d’accord, confirmez à votre tour :
    { $link }
    .subject = À confirmer : ce que chacun apporte à « { $project } »
letter-together-agreed-partner = Bonjour,

    { $organisation } a confirmé pour votre groupe ce que chacun apporte au projet « { $project } », dans l’appel « { $call } ». Dès que les organisateurs confirment aussi, cela peut être publié, avec le titre du projet et le nom des partenaires. Si cela ne vous convient pas, vous pouvez revenir sur ce oui :
    { $link }
    .subject = Votre groupe a confirmé ce que chacun apporte à « { $project } »
letter-together-taken-back = Bonjour,

    { $organisation } est revenue sur ce qui avait été confirmé de ce que chacun apporte au projet « { $project } », dans l’appel « { $call } ». Rien n’en sera plus publié avant que les deux côtés confirment à nouveau :
    { $link }
    .subject = À revoir : ce que chacun apporte à « { $project } »
letter-together-published = Bonjour,

    Ce que chacun apporte au projet « { $project } » est maintenant publié sur la page de l’appel « { $call } » :
    { $link }
    .subject = Publié : ce que chacun apporte à « { $project } »

carry-lede = Vous pouvez aussi le présenter ailleurs : un nouveau projet reprend tout ce qui est écrit, les budgets et les fichiers, et vos partenaires y sont invités à nouveau.
carry-send = Reprendre ce projet ailleurs
carry-invitation = { $lead } reprend ailleurs le projet que vous avez construit ensemble, et vous invite à continuer.
carry-done = Le nouveau projet est commencé ; vos partenaires y sont invités. Choisissez l’appel auquel vous répondez.
carry-before = Ce projet a déjà été porté ailleurs : le voici.
carry-onward = Ce projet se poursuit dans :
carry-not-now = Ce n’est pas possible : regardez où en est ce dossier.
carry-from = Ce projet reprend le dossier
carry-missing = Ce qui manquait alors
act-application-carried = Le projet a été repris ailleurs

letter-application-returned = Bonjour,

    { $organisation } vous renvoie le dossier { $number }, « { $project } », pour que vous le complétiez :

    { $reason }

    Ouvrez le dossier : la personne qui mène le projet y trouve « Compléter et déposer de nouveau ». Chaque partenaire signe la nouvelle version avant qu’elle soit déposée.
    { $when }

    { $about }

    { $link }
    .subject = À compléter : { $project }
letter-application-read = Bonjour,

    { $organisation } vous répond au sujet du dossier { $number }, « { $project } » :
    { $state }

    { $reason }

    { $about }

    { $link }
    .subject = Réponse à votre dossier : { $project }
application-becomes-public = Si les organisateurs continuent avec ce projet, son titre et le nom de ses partenaires seront publics.
    .requested = Si un financeur accorde une aide, le titre du projet, le nom de ses partenaires et les montants seront publics.
application-in-flight = Dossiers en cours

# Demandes à des dispositifs, sans aucun appel.

request-title = Demander un financement sans appel
request-lede = Choisissez ensemble des dispositifs de plusieurs financeurs : un seul projet, un seul dossier, un seul tableau de montants. Chaque financeur décide pour lui-même.
request-way = Demander un financement sans appel
request-lede-read = Les partenaires choisissent ensemble des dispositifs de plusieurs financeurs : un seul projet, un seul dossier, un seul tableau de montants. Chaque financeur décide pour lui-même.
request-programmes = Dispositifs
request-alone = Vous êtes seuls dans ce projet. Vous pouvez faire une demande seuls ; à plusieurs, vous feriez une seule demande, ensemble.
request-chosen = Dispositifs choisis
request-chosen-none = Aucun dispositif n’est encore choisi.
request-sent = Déjà déposé
request-without-call = Sans appel, aux dispositifs que vous avez choisis.
request-choose = Choisir des dispositifs
    .lede = Les dispositifs qui pourraient convenir viennent d’abord, avec les raisons. Ce ne sont que des indications : en cas de doute, demandez au financeur.
    .send = Choisir ces dispositifs
request-choose-who = Les dispositifs sont choisis par la personne qui représente l’un des partenaires ({ $partners }), qui tient sa trésorerie ou qui y porte le projet. Vous lisez ici ce qui est choisi.
request-choose-settled = Plus rien ne peut être choisi ici : le projet est terminé, ou la demande est plus avancée. Vous lisez ce qui a été choisi.
request-others = Les autres dispositifs
request-choose-none = Cochez au moins un dispositif.
request-choose-over = L’un de ces dispositifs ne prend plus de demandes. Les autres peuvent encore être choisis.
request-choose-many = Une demande va à 50 dispositifs au plus.
request-none = Aucun autre dispositif n’est publié ici.
request-group-fit = Ils pourraient convenir
request-group-other = Sans doute pas pour vous
request-group-over = Fermés pour le moment
request-read = Lire ce dispositif
request-place-yes = Il vaut pour l’une des communes de votre projet.
request-place-no = Il ne vaut pas pour les communes de votre projet.
request-place-unknown = Il vaut pour certaines communes ; votre projet n’en nomme pas encore.
request-anywhere-yes = Il vaut pour toutes les communes.
request-least-yes = Le coût de votre projet permet de demander le montant le plus petit qu’il donne.
request-least-no = Le coût de votre projet est trop petit pour demander le montant le plus petit qu’il donne.
request-least-unknown = Il donne un montant minimum ; votre budget ne dit pas encore ce que le projet coûte.
request-themes-all = Il vaut pour tous les thèmes.
request-themes-some = Il vaut pour ces thèmes, à vous de voir : { $themes }.
request-themes-yes = Il vaut pour ce dont parle votre texte : { $themes } ({ $words }).
request-themes-no = Il vaut pour : { $themes }. Votre texte parle d’autre chose : { $spoken } ({ $words }). S’il s’agit aussi de l’un de ces thèmes, dites-le dans votre texte.
request-themes-word = « { $word } »
request-helps = Il aide des organisations comme { $organisations }.
request-helps-not = Il n’aide pas d’organisations comme { $organisations }.
request-leave = Retirer
request-done-chosen = Les dispositifs sont choisis. Écrivez maintenant ce que chaque partenaire demande.
request-done-left = Le dispositif est retiré, et plus rien ne lui est demandé.
request-draft-title = Ce que vous préparez
answer-draft = Votre réponse à « { $call } » : continuer
request-draft = { $n ->
    [0] Votre demande sans appel : continuer
    [one] Votre demande à un dispositif : continuer
   *[other] Votre demande à { $n } dispositifs : continuer
}
requests-again = Est-ce que cela paierait les mêmes dépenses ?
    .lede = Un même coût ne peut être payé qu’une fois. S’agit-il des mêmes dépenses ? Vérifiez avant de signer. Rien n’est bloqué : c’est à vous de juger.
    .way = Voir l’autre dossier
requests-again-here = { $organisation } demande { $amount } à « { $programme } » pour { $year }, et { $other } pour la même année avec un autre dossier de ce projet ({ $number }).
requests-again-elsewhere = { $organisation } demande { $amount } à « { $programme } » pour { $year }, et { $other } pour la même année avec un dossier d’un autre projet ({ $number }). Vous seuls voyez cette ligne.
requests-again-alike = { $organisation } demande { $amount } à « { $programme } » pour { $year }, et { $other } à « { $asked } » pour la même année, pour un autre projet qui parle de la même chose ({ $number }). Vous seuls voyez cette ligne.
requests-again-granted = { $organisation } a reçu { $amount } de { $funder } en { $year }, pour « { $purpose } » (répertoire des subventions passées). Vous seuls voyez cette ligne ici.
requests-again-paper = { $organisation } demande { $amount } à « { $programme } » pour { $year }, et { $other } pour la même année sur papier, dans une demande qu’un agent a saisie ({ $number }). Vous seuls voyez cette ligne.
requests-wrong = { $organisation }, « { $programme } », { $year } : { $words }
request-way-choose = Voir les dispositifs choisis
request-days = Rien n’a été envoyé : un dispositif au moins ne prend pas de demandes aujourd’hui. La liste dit lequel. Retirez ses montants, arrêtez une nouvelle version et signez-la : les autres demandes pourront être déposées.
request-settled = L’un des dispositifs est maintenant fermé : le dossier qu’il a reçu ne change plus, sauf si un financeur demande une correction.
request-given = Rien n’a été envoyé : entre-temps, un financeur a annoncé qu’il donne plus que ce que cette version demande. La liste dit qui donne combien, et à qui.
application-lack-given = { $funder } a annoncé { $granted } à { $organisation }, qui n’en demande plus que { $asked } : demandez au moins { $granted }. Pour en rendre une partie, il faut un avenant : écrivez à { $funder } pour que sa décision change.
requests-over = Ne prend plus de demandes
requests-until = A pris des demandes jusqu’au { $date }
application-lack-not-chosen = Aucun dispositif n’est encore choisi.
application-lack-nothing-requested = Rien n’est encore demandé aux dispositifs choisis.
application-lack-settled = L’un des dispositifs a fermé le { $date } : le dossier qu’il a reçu ne change plus, sauf si un financeur demande une correction.
application-lack-request-early = { $programme } prend des demandes à partir du { $date } : vous pouvez préparer et signer dès maintenant, et déposer alors.
application-lack-request-late = { $programme } prenait des demandes jusqu’au { $date } : les { $amount } qui lui sont demandés ne peuvent plus être déposés. Retirez ce montant : les autres demandes peuvent être déposées.
request-receipt-correct = Vous pouvez le corriger et le redéposer jusqu’au { $moment }, quand le premier de ces dispositifs ferme ; la version reçue vaut jusqu’à l’arrivée de la nouvelle.
request-receipt-correct-always = Vous pouvez le corriger et le redéposer jusqu’à son examen ; la version reçue vaut jusqu’à l’arrivée de la nouvelle.
request-receipt-completed = Vous l’avez complété comme on vous l’a demandé : il n’est pas en retard.
request-receipt-paper = La demande est arrivée sur papier : pour y corriger quelque chose, écrivez aux financeurs. Qui agit ici pour une des organisations de la demande la retrouve depuis son compte.
request-receipt-read = { $n ->
    [one] { $funders } vérifie qu’il est complet. S’il manque quelque chose, on vous le demandera.
   *[other] { $funders } lisent le même dossier. S’il manque quelque chose, on vous le demandera ; chacun décide pour lui-même.
 }
request-receipt-silence = { $funder } (« { $programme } ») : sans réponse le { $date }, la demande est réputée refusée par la loi (code des relations entre le public et l’administration, L231-4). Vous pourrez alors, jusqu’au { $until }, demander que l’on revoie ce refus ou saisir le tribunal administratif (code de justice administrative, R421-2). Une réponse peut encore venir ensuite.
request-receipt-silence-belgium = { $funder } (« { $programme } ») : le droit belge s’applique, une absence de réponse ne vaut ni accord ni refus.
request-receipt-silence-elsewhere = { $funder } (« { $programme } ») : le droit d’un autre pays s’applique, et nous ne savons pas ce qu’y vaut l’absence de réponse. Posez-lui la question.
request-receipt-silence-private = { $funder } (« { $programme } ») : ce n’est pas une administration, aucune loi ne dit ce que vaut son silence.
printed-programmes = Dispositifs
printed-funders = Financeurs
act-application-chosen = Des dispositifs ont été choisis
act-application-left-out = Un dispositif a été retiré
letter-request-to-sign = Bonjour,

    Une version du projet « { $project } » attend la signature de { $organisation }.

    { $about }

    Lisez-la et signez ici :
    { $link }
    .subject = À signer : { $project }
letter-request-received = Bonjour,

    Nous avons reçu le dossier { $number }, version { $version }, « { $project } », auquel { $organisation } prend part et qui s’adresse à : { $call }.

    Reçu le { $moment }
    Empreinte : { $hash }

    { $next }

    Contact : { $contact }

    Le dossier et l’accusé de réception en PDF :
    { $link }
    .subject = Accusé de réception : { $project } ({ $number })
letter-request-arrived = Bonjour,

    { $alone ->
        [yes] { $lead } demande
       *[no] { $lead } et ses partenaires demandent
    } { $amount } à « { $programme } » pour le projet « { $project } » (dossier { $number }, reçu le { $moment }). { $others ->
        [yes] Le même dossier va à d’autres financeurs.
       *[no] Il ne s’adresse à aucun autre financeur.
    }

    Pour le lire :
    { $link }
    .subject = Une demande à « { $programme } » : { $project }
panel-requests-received = Demandes reçues
    .words = { $several ->
    [0] Aucune présentée à plusieurs
    [one] { $several } présentée à plusieurs
   *[other] { $several } présentées à plusieurs
 }, { $alone ->
    [0] aucune par une organisation seule.
    [one] { $alone } par une organisation seule.
   *[other] { $alone } par des organisations seules.
 }

terms-title = Qui reçoit l’argent, et les règles sur les aides
terms-way = Dire qui reçoit l’argent
terms-lede = Ce que les financeurs doivent savoir avant de répondre. Vos réponses sont arrêtées et signées avec le reste.
terms-money = Qui reçoit l’argent
    .lede = En France, une subvention ne peut être reversée que si la convention avec le financeur le prévoit expressément (code général des collectivités territoriales, L1611-4). Quand chaque partenaire reçoit la sienne, il n’y a rien à reverser.
terms-mode = Comment l’argent est versé
terms-mode-direct = Chaque partenaire reçoit ce qu’il demande
terms-mode-redistributes = Le chef de file reçoit tout et reverse à chaque partenaire ce qu’il a demandé
terms-mode-lead = C’est { $lead }, chef de file, qui doit dire qui reçoit l’argent. Ce n’est pas encore fait.
terms-mode-choose = Choisissez qui reçoit l’argent.
terms-clause = Ce que la convention avec chaque financeur doit dire expressément
    .hint = Seulement si le chef de file reverse l’argent. Chaque partenaire donne son accord en signant.
terms-clause-proposed = Le financeur autorise expressément le chef de file à reverser à chaque partenaire nommé dans la demande le montant qu’il a demandé, pour ce seul projet. Le chef de file rend compte pour chacun d’eux.
terms-clause-wrong = Écrivez ce que la convention doit dire, en 3 000 caractères au plus : sans cela, le chef de file ne peut rien reverser.
terms-passes = Le chef de file reverse l’argent
    .words = Le chef de file reçoit l’argent de tous. Sans l’accord de chaque partenaire, rien ne peut être déposé.
terms-agreed = { $organisation } est d’accord pour que le chef de file reçoive sa part et la lui reverse.
terms-agreed-all = Chaque partenaire donne son accord en signant.
terms-not-agreed = Le chef de file recevrait votre part et vous la reverserait : cochez la case si vous êtes d’accord, ou demandez-lui un autre choix. Sans votre accord, rien ne peut être signé ni déposé.
terms-aid = Petites aides d’État (de minimis)
    .lede = L’Union européenne limite les petites aides publiques qu’une même organisation peut recevoir en trois ans. Voici ce que chacune a déjà reçu d’après son dossier, et ce qui est demandé maintenant ; les organisations comptées comme une seule entreprise sont additionnées. La France et la Belgique se comptent à part. Cela ne concerne que les activités économiques : si la vôtre n’en est pas une, choisissez-le, et dites pourquoi.
terms-aid-of = { $name } : aides venant de { $state }
terms-aid-theirs = Seul ce partenaire voit ses montants, et choisit d’autres règles s’il le faut.
terms-aid-under = { $received } reçus en trois ans et { $requested } demandés maintenant, sur { $ceiling }.
terms-aid-near = { $received } reçus en trois ans et { $requested } demandés maintenant : les quatre cinquièmes du plafond de { $ceiling } sont atteints. Regardez de près ce que vous attendez encore.
terms-aid-over = { $received } reçus en trois ans et { $requested } demandés maintenant : c’est plus que le plafond de { $ceiling }. Demandez moins, ou choisissez les autres règles selon lesquelles l’aide est donnée.
terms-aid-other = { $requested } demandés maintenant, selon d’autres règles.
terms-regime = Règles qui s’appliquent
terms-regime-general = Petites aides, règles générales
terms-regime-services = Petites aides aux services d’intérêt économique général
terms-regime-other = Un autre texte (dites lequel)
terms-regime-none = Pas d’aide d’État : aucune activité économique
terms-reason = Précisions : texte appliqué, ou raison
terms-reason-wrong = Dites quel texte s’applique, ou pourquoi, en 300 caractères au plus.
terms-done = C’est enregistré.
application-lack-mode = Dites encore qui reçoit l’argent : chaque partenaire, ou le chef de file qui le reverse.
application-lack-clause = Le chef de file reverserait l’argent : écrivez ce que la convention doit alors dire expressément. Sans cela, la loi française l’interdit.
application-lack-aid-near = { $organisation } approche du plafond des petites aides d’État ({ $state }).
application-lack-aid-over = { $organisation } recevrait plus de petites aides d’État que le plafond ne le permet ({ $state }) : demandez moins, ou choisissez d’autres règles.
act-application-terms = Il a été dit dans quelles conditions l’argent est demandé

annex-title = Questions des dispositifs
annex-way = Répondre aux questions des dispositifs
annex-lede = Certains dispositifs posent jusqu’à trois questions en plus du dossier commun. Vous répondez une seule fois, pour tous les partenaires ; les réponses sont arrêtées et signées avec le reste.
annex-none = Les dispositifs auxquels vous faites une demande ne posent aucune question en plus du dossier commun.
annex-stale = Le dispositif a changé sa question : relisez votre réponse et enregistrez-la.
annex-long = Écrivez 3 000 caractères au plus.
annex-changed = Quelqu’un a changé cette réponse entre-temps ; voici la sienne. Enregistrez de nouveau pour garder la vôtre.
annex-done = Vos réponses sont enregistrées.
text-beside = Ce qui accompagne une demande
text-answer = La réponse à la question { $number } de { $programme }
text-reason = La précision de { $organisation } sur l’aide d’État, { $state }
application-lack-unanswered = { $n ->
    [one] Une question de { $programme } attend encore une réponse.
   *[other] { $n } questions de { $programme } attendent encore une réponse.
 }
application-lack-pieces = { $n ->
    [one] Il manque au dossier de { $organisation } { $n } pièce dont { $programme } a besoin ; vous pourrez l’ajouter plus tard.
   *[other] Il manque au dossier de { $organisation } { $n } pièces dont { $programme } a besoin ; vous pourrez les ajouter plus tard.
 }
act-application-answered = Les questions des dispositifs ont reçu une réponse

# What time brings.
application-answer-promised = vous avez annoncé votre réponse pour le { $date } au plus tard
    .late = vous aviez annoncé votre réponse pour le { $date } : ce jour est passé
application-closing-unfrozen = Rien n’est déposé, et aucune version n’attend de signatures. La page dit ce qui manque ; chaque partenaire signe la version arrêtée, puis le chef de file la dépose.
application-closing-unsigned = Une version est arrêtée ; il reste à la signer pour { $names }. Le chef de file la dépose ensuite.
application-closing-signed = Tous les partenaires ont signé : il reste à { $lead }, chef de file, à la déposer.
application-closing-stands = Ce que vous avez déposé auparavant compte tant que rien de plus récent n’arrive.
letter-application-closing = Bonjour,

    L’appel « { $call } » prend des réponses jusqu’au { $moment }, et votre projet « { $project } » en prépare une.

    { $missing }

    Continuez ici :
    { $link }

    Si vous y avez renoncé, vous n’avez rien à faire.
    .subject = Bientôt le dernier jour pour répondre : { $project }
letter-request-closing = Bonjour,

    Le premier des dispositifs que vous avez choisis prend des demandes jusqu’au { $moment }, et votre projet « { $project } » en prépare une.

    { $missing }

    Continuez ici :
    { $link }

    Si vous y avez renoncé, vous n’avez rien à faire.
    .subject = Bientôt le dernier jour pour demander : { $project }
application-closed-came = { $n ->
    [0] Aucune réponse n’a été reçue
    [one] { $n } réponse a été reçue
   *[other] { $n } réponses ont été reçues
}
application-closed-answer = Vous avez annoncé vos réponses pour le { $date } au plus tard.
letter-application-closed = Bonjour,

    L’appel « { $call } » ne prend plus de réponses. { $came }. { $by }

    Ce qui a été reçu se lit ici :
    { $link }
    .subject = { $came } : { $call }
application-nobody-open = Les réponses sont reçues jusqu’au { $moment }.
application-nobody-waits =
    { $n ->
        [one] Une réponse attend.
       *[other] { $n } réponses attendent.
    }
letter-application-nobody = Bonjour,

    Plus personne n’agit ici au nom de qui organise l’appel « { $call } » ({ $organisers }) : les questions, les réponses et nos messages n’atteignent personne. { $waits }

    Prévenez cet organisme, pour que l’un de ses agents le rejoigne :
    { $link }
    .subject = Plus personne n’agit pour les organisateurs d’un appel : { $call }
letter-application-answer-soon = Bonjour,

    Vous avez annoncé vos réponses à l’appel « { $call } » pour le { $date } au plus tard. { $waiting }.

    Chaque groupe attend une réponse, avec vos raisons :
    { $link }
    .subject = Vos réponses sont annoncées pour le { $date } : { $call }
letter-application-answer-late = Bonjour,

    Vous aviez annoncé vos réponses à l’appel « { $call } » pour le { $date } au plus tard. Ce jour est passé, et les groupes le lisent sur la page de leur dossier. { $waiting }.

    Pour répondre, avec vos raisons :
    { $link }

    S’il vous faut plus de temps, dites-le aux groupes : publiez un changement de l’appel, avec sa nouvelle date et vos raisons.
    .subject = Le jour de vos réponses est passé : { $call }

employers-title = Qui vous emploie
employers-lede = Si vous lisez des demandes pour un financeur, ou siégez à la table, dites ici une fois pour toutes qui vous emploie : ce que demande votre employeur vous reste alors fermé, sans que vous ayez à y penser chaque fois.
employers-ties = Vous reste aussi fermé ce que demande une structure à laquelle votre employeur a donné de l’argent, ou dont il en a reçu, ces trois dernières années. Si votre employeur est un organisme public, seules ses propres demandes le sont.
employers-free = Rien ne vous y oblige : ce n’est conservé qu’avec votre accord, pour cela seulement, et vous pouvez le faire oublier ici à tout moment.
employers-secret = Personne d’autre que vous ne le lit. Qui répartit les lectures voit qu’un conflit d’intérêts vous écarte de telle demande, jamais lequel.
employers-time = Quand vous n’y travaillez plus, cela compte encore trois ans, puis c’est effacé.
employers-own = Ce que vous avez dit
employers-none = Rien pour le moment.
employers-until = jusqu’au { $date }
employers-leave = Je n’y travaille plus
employers-forget = Faire oublier
employers-add = Ajouter un employeur
employers-search = Nom de la structure
    .send = Chercher
    .nobody = Aucune structure de l’annuaire ne porte ce nom. Qui n’y figure pas ne demande rien ici : inutile de le dire.
employers-send = J’y travaille, et j’accepte que ce soit conservé
employers-said = C’est noté : ce que cette structure demande vous reste fermé.
employers-left = C’est noté. Cela compte encore trois ans.
employers-forgotten = C’est oublié.
employers-link = Dire une fois pour toutes qui vous emploie
act-employer-said = Une personne a dit qui l’emploie
act-employer-left = Une personne a dit qu’elle ne travaille plus quelque part
act-employer-forgotten = Une personne a fait oublier un employeur
