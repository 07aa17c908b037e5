# Dossiers : un projet arrêté, signé par chaque partenaire, déposé.

application-moment = { $date } à { $hour } h { $minute } min { $second } s
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
application-state-submitted = Nous l’avons reçu.
    .public = Reçu.
application-state-returned = À compléter : les lecteurs demandent quelque chose.
    .public = Renvoyé pour être complété.
application-state-admissible = Complet, il va être examiné.
    .public = Complet.
application-state-under-examination = Il est en cours d’examen.
    .public = En cours d’examen.
application-state-decided = La décision est connue.
    .public = Décidé.
    .selected = Les organisateurs continuent avec ce projet.
    .declined = Les organisateurs ne continuent pas avec ce projet.
application-state-closed = Clos.
    .public = Clos.
application-state-withdrawn = Vous l’avez retiré.
    .public = Retiré par ses partenaires.


application-check-title = Déposer le projet
application-check-way = Vérifier et déposer
application-check-lede = Trois temps : vérifier ce qui manque, signer tous la même version, déposer.
application-answers = En réponse à l’appel
application-closes = Dernière seconde
application-left = Il reste
application-clock = Heure du serveur, à l’affichage
application-rule = C’est l’heure du serveur qui compte, à l’instant où votre envoi est reçu. Si notre service tombe en panne, la date limite est reportée.
application-part-check = 1. Vérifier
application-part-sign = 2. Signer
application-part-send = 3. Déposer
application-check-fine = Rien n’empêche d’arrêter une version.
application-check-lacks = { $n ->
    [one] Encore { $n } point à régler.
   *[other] Encore { $n } points à régler.
 }
application-may-wait = Pas bloquant
application-about-call = L’appel
    .fine = Il prend les réponses.
application-about-text = Le projet
    .fine = Tout ce qu’il faut pour le lire est écrit.
application-about-languages = Les langues
    .fine = Rien à traduire.
application-about-partners = Les partenaires
    .fine = Vous êtes assez nombreux.
application-about-budget = Les budgets
    .fine = Rien à équilibrer.
application-about-files = Les dossiers des partenaires
    .fine = Rien ne manque.
application-lack-not-open = L’appel ne prend pas encore de réponses : vous pouvez préparer et signer.
application-lack-too-late = La date limite est passée : la règle de l’appel ne laisse plus rien entrer.
application-lack-stands = La date limite est passée : une correction arriverait en retard. La version que vous avez déposée à temps reste celle qui compte.
application-lack-withdrawn = Les organisateurs ont retiré cet appel.
application-lack-empty = « { $field } » n’est pas rempli.
application-lack-purpose = Aucune finalité n’est choisie.
application-lack-action = Rien ne dit encore qui fait quoi.
application-lack-not-in-fr = Cet appel demande aussi le français : ajoutez cette langue au projet.
application-lack-not-in-nl = Cet appel demande aussi le néerlandais : ajoutez cette langue au projet.
application-lack-not-in-en = Cet appel demande aussi l’anglais : ajoutez cette langue au projet.
application-lack-untranslated-fr = « { $field } » manque en français.
application-lack-untranslated-nl = « { $field } » manque en néerlandais.
application-lack-untranslated-en = « { $field } » manque en anglais.
application-lack-stale = « { $field } » a changé : vérifiez que les deux langues disent la même chose.
application-lack-partners = { $n ->
    [one] Il manque encore { $n } partenaire (un partenaire associé, sans budget, ne compte pas).
   *[other] Il manque encore { $n } partenaires (un partenaire associé, sans budget, ne compte pas).
 }
application-lack-kind = { $organisation } n’est pas d’une nature prévue par l’appel.
application-lack-waiting = { $organisation } n’a pas encore répondu à l’invitation : le dossier peut partir sans attendre.
application-lack-signatory = Personne ne peut encore signer pour { $organisation } : il y faut quelqu’un qui a le mandat de signer.
application-lack-budget = { $organisation } n’a pas encore de budget.
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
    [one] Il manque { $n } pièce au dossier de { $organisation } ; elle pourra suivre.
   *[other] Il manque { $n } pièces au dossier de { $organisation } ; elles pourront suivre.
 }
application-way-write = Compléter
application-way-team = Voir les partenaires
application-way-file = Ouvrir le dossier
application-version = Version { $n }
application-frozen-at = arrêtée le { $moment }
application-hash = Empreinte
application-hash-whole = Empreinte entière
application-hash-why = Elle est calculée sur le fichier du dossier, à la lettre près : si une seule change, l’empreinte n’est plus la même. Pour le vérifier, calculez le SHA-256 de ce fichier.
application-hash-file = Enregistrer le fichier signé (JSON)
application-read-version = Lire cette version (PDF)
application-changed = Le projet a changé depuis. On signe et on dépose la version arrêtée. Pour y mettre les changements, arrêtez une nouvelle version : les signatures déjà données tomberont.
application-call-changed = L’appel a une nouvelle version ; votre projet, lui, n’a pas changé. Vous pouvez signer et déposer la version arrêtée : les signatures déjà données restent valables.
    .way = Relire l’appel
application-not-signed = Signature attendue
application-signed-online = Signé par { $name } le { $moment }
application-signed-paper = Signature vue sur papier, le { $moment } ({ $name })
application-signed-nameless = une personne sans nom
application-agreed = Je peux engager { $organisation }. J’ai lu cette version ; elle dit ce que { $organisation } s’engage à faire.
application-not-agreed = Cochez la case : vous dites que vous avez lu cette version.
application-sign-for = Signer pour { $organisation }
application-sign-explained = Quand rien ne manque, le chef de file arrête une version. Une personne mandatée de chaque partenaire signe alors cette même version.
application-freeze-explained = Arrêter une version fait une copie du projet tel qu’il est. Tous signeront cette copie ; le projet reste modifiable.
application-freeze = Arrêter une version à signer
application-freeze-again = Arrêter une nouvelle version
application-freeze-anew = Commencer un nouveau dossier
application-freeze-lacks = Rien n’a été arrêté : il manque encore quelque chose, voyez la liste.
application-lead-freezes = C’est { $lead }, chef de file, qui arrête la version à signer.
application-reopen = Revenir à la préparation
application-not-now = Ce n’est plus possible : le dossier a avancé entre-temps. Voici où il en est.
application-other-version = Une autre version a été arrêtée entre-temps. Rien n’a été fait ; lisez la nouvelle.
application-other-partners = Les partenaires ont changé depuis que cette version est arrêtée. Arrêtez une nouvelle version, puis signez-la.
application-unsigned = Il manque encore une signature.
application-missing = { $n ->
    [one] Encore { $n } signature et le dossier pourra partir.
   *[other] Encore { $n } signatures et le dossier pourra partir.
 }
application-send-explained = Tout est signé. L’accusé de réception est immédiat, pour tous les partenaires.
application-send = Déposer le dossier
application-send-later = Le dossier part quand tous les partenaires ont signé.
application-lead-sends = Tout est signé. C’est { $lead }, chef de file, qui dépose.
application-which = À quel appel répondez-vous ?
application-which-call = Appel
application-choose = Choisir cet appel
application-no-call = Aucun appel ne prend de réponses en ce moment. Votre projet peut vivre sans appel.
application-versions = Versions
application-history = Ce qui s’est passé
application-download = Le dossier entier (PDF)
application-withdraw = Retirer le dossier
application-withdraw-explained = Tant que rien n’est décidé, vous pouvez le retirer. Le projet reste le vôtre, et vous pouvez le déposer de nouveau.
application-withdraw-way = Retirer ce dossier…
application-withdraw-words = Un mot d’explication
    .hint = Facultatif. Il sera lu par vos partenaires et par les organisateurs.
application-withdraw-send = Retirer le dossier

application-panel-project = Dossiers déposés
    .none = Ce projet n’a encore rien déposé.
application-panel-me = Vos dossiers
application-panel-sign = Attendent votre signature
application-panel-all = Tous
application-panel-call = Dossiers reçus
application-panel-count = { $n ->
    [0] Aucun dossier pour le moment.
    [one] { $n } dossier.
   *[other] { $n } dossiers.
 }
application-panel-organisers = Seuls les organisateurs voient cette liste, dans l’ordre des numéros.


application-receipt-title = Accusé de réception
application-receipt-received = Reçu le { $moment }.
application-receipt-late-word = Après la date limite.
application-receipt-next = Ce qui se passe ensuite
application-receipt-correct = Vous pouvez le corriger et le déposer de nouveau jusqu’au { $moment } ; la version reçue reste valable tant que la nouvelle n’est pas arrivée.
application-receipt-late = Il est arrivé après la date limite : la règle de l’appel dit ce qu’il devient.
application-receipt-completed = Vous l’avez complété comme les organisateurs l’avaient demandé : il n’est pas en retard.
application-receipt-read = { $n ->
    [one] { $organisers } vérifie qu’il est complet. S’il manque quelque chose, on vous le demandera.
   *[other] { $organisers } vérifient qu’il est complet. S’il manque quelque chose, on vous le demandera.
 }
application-receipt-answer = Une réponse est annoncée pour le { $date } au plus tard.
application-receipt-silence = Sans réponse le { $date }, la demande d’argent est réputée refusée par la loi (code des relations entre le public et l’administration, L231-4). Vous pourrez alors, jusqu’au { $until }, demander que l’on revoie ce refus ou saisir le tribunal administratif (code de justice administrative, R421-2). Une réponse peut encore venir ensuite.
application-receipt-silence-without-money = Cet appel ne demande ni ne donne d’argent : une absence de réponse n’y vaut ni accord ni refus.
application-receipt-silence-belgium = Le droit belge s’applique à qui organise cet appel : une absence de réponse n’y vaut ni accord ni refus.
application-receipt-yours = Le projet reste le vôtre, quelle que soit la réponse.
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
printed-moment = Le
printed-integrity = L’empreinte est le SHA-256 du fichier qui a été signé ; on l’enregistre depuis la page du dossier. C’est une preuve d’intégrité, pas un cachet qualifié.
printed-own-purpose = Ce que { $organisation } est
printed-files = Fichiers joints
printed-flows = Ce que les partenaires se paient
printed-flow = { $year } : { $payer } paie { $amount } à { $payee } ({ $words })
printed-together = Ensemble, sans ce que les partenaires se paient
printed-seen-on-paper = { $name } (signature vue sur papier)

letter-application-to-sign = Bonjour,

    Une version du projet « { $project } » attend la signature de { $organisation }, pour l’appel « { $call } ».

    Lisez-la et signez ici :
    { $link }
    .subject = À signer : { $project }
letter-application-all-signed = Bonjour,

    Tous les partenaires ont signé le dossier { $number } (« { $project } », empreinte { $hash }). Il ne vous reste qu’à le déposer :
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
    { $link }
    .subject = Dossier retiré : { $project }

act-application-frozen = Une version a été arrêtée pour être signée
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
paper-way = Saisir une réponse arrivée sur papier
paper-lede = Personne n’est laissé dehors faute d’ordinateur. Vous recopiez la feuille ; l’historique dit que vous l’avez saisie, et la personne reçoit une copie.
paper-who = Qui est sur la feuille
    .explanation = Ajoutez d’abord le chef de file, puis chaque partenaire.
paper-name = Nom de l’organisation
paper-search = Chercher
paper-none = Aucune organisation de ce nom ici.
paper-add = Ajouter
paper-remove = Enlever
paper-nobody = Ajoutez au moins le chef de file.
paper-says = Ce que dit la feuille
paper-received = Jour d’arrivée de la feuille
paper-hour = Heure d’arrivée
    .hint = Celle qui est notée sur la feuille, par exemple 09:40. C’est elle qui compte.
paper-received-wrong = Donnez le jour et l’heure d’arrivée, à cet instant au plus tard.
paper-early = L’appel ne prenait pas encore de réponses à cette heure-là.
paper-too-late = À cette heure-là, la date limite était passée, et la règle de l’appel ne laissait plus rien entrer.
paper-money = Cet appel apporte de l’argent. Une réponse sur papier ne porte pas encore de budget ici : gardez-le avec votre propre dossier, et dites-le aux partenaires.
paper-observed = Constaté sur la feuille
    .words = Ce que l’appel demande et qui n’y est pas. C’est aux organisateurs de dire ce qu’ils en font.
paper-language = Langue de la feuille
paper-title-wrong = Donnez un titre, en 140 caractères au plus.
paper-signatory = Qui a signé, pour chaque partenaire
paper-signatory-wrong = Recopiez le nom de la personne qui a signé, pour chaque partenaire.
paper-email = Adresse électronique de la personne
    .hint = Si elle en a une : elle y reçoit la copie de ce que vous saisissez.
paper-email-wrong = Cette adresse n’est pas complète.
paper-signed = J’ai vu sur la feuille la signature de chaque partenaire.
paper-signed-wrong = Cochez la case quand vous avez vu toutes les signatures.
paper-send = Enregistrer et accuser réception

letter-application-copy = Bonjour,

    Nous avons recopié votre réponse, « { $project } ». Elle porte le numéro { $number }.

    Reçue le { $moment }
    Empreinte : { $hash }

    { $next }

    Voici ce que nous avons saisi ; dites-nous ce qui ne va pas.

    { $typed }

    Contact : { $contact }
    { $link }
    .subject = Copie de votre réponse : { $project } ({ $number })
act-application-entered-for-others = Un dossier arrivé sur papier a été saisi

reading-title = Ce que vous en faites
reading-lede = Les partenaires qui ont un compte ici reçoivent votre réponse et vos raisons par courriel. Rien n’est décidé par un calcul.
reading-verdict = Votre réponse
reading-return = Le renvoyer pour qu’il soit complété
reading-admit = Le dire complet et recevable
reading-examine = Commencer à l’examiner
reading-select = Le retenir
    .together = Continuer ensemble
reading-decline = Ne pas le retenir
    .together = Ne pas continuer ensemble
reading-close = Le clore
reading-reason = Vos raisons
    .hint = Ce qui manque, ce qui a compté. Nécessaire, sauf pour dire qu’il est complet ou que l’examen commence.
reading-send = Répondre
reading-choose = Choisissez une réponse.
reading-reason-missing = Écrivez vos raisons : les partenaires les attendent.
reading-not-now = Ce dossier n’en est plus là : relisez où il en est, puis choisissez.
reading-done = Votre réponse est enregistrée ; les partenaires qui ont un compte ici la reçoivent par courriel.
reading-begun = L’examen a commencé.

application-building = La co-construction est ouverte jusqu’au { $moment } : vous pouvez changer ce que vous avez déposé. La version reçue reste valable tant que la nouvelle n’est pas arrivée.
    .way = Changer ce dossier
application-elsewhere = Le projet reste le vôtre, avec tout ce que vous avez écrit.
    .way = Le présenter à un autre appel
application-panel-selected =
    { $n ->
        [one] Le projet qui continue
       *[other] Les projets qui continuent
    }

letter-application-read = Bonjour,

    { $organisation } vous répond au sujet du dossier { $number }, « { $project } » :
    { $state }

    { $reason }

    { $link }
    .subject = Réponse à votre dossier : { $project }
application-becomes-public = Si les organisateurs continuent avec ce projet, son titre et le nom de ses partenaires seront publics.
application-in-flight = Dossiers en cours
