# Un seul compte rendu pour tous les financeurs, et les formulaires sur papier.
reports-title = Comptes rendus
report-title = Compte rendu de { $year }
report-lede = Chaque partenaire décrit une seule fois ce qu’il a fait. Le chef de file envoie l’ensemble : tous les financeurs qui ont accordé une aide lisent le même compte rendu.
    .organisers = Chaque partenaire décrit une seule fois ce qu’il a fait. Le chef de file envoie l’ensemble aux organisateurs de l’appel : s’ils l’acceptent, ce que chacun a fait pourra le faire connaître pour d’autres projets.
report-open = à envoyer au plus tard le { $date }
report-open-until = À envoyer au plus tard le { $date } : dans les six mois qui suivent l’année.
report-sent-on = Envoyé le { $date }.
report-part-ready = Cette partie est prête.
report-part-open = Cette partie est commencée, mais pas encore prête.
report-part-none = Rien n’est encore écrit.
report-part-free = Ce partenaire ne reçoit rien, ou n’est plus partie à la convention : il peut écrire sa partie, mais n’y est pas obligé.
report-write = Écrire cette partie
report-done = Ce qui a été fait
    .hint = Comment le projet a été mené, ce qui a marché et ce qui n’a pas marché.
report-publics = Avec qui, pour qui, combien de personnes
report-places = Dates et lieux
report-indirect = Règle de répartition des charges indirectes
report-in-kind = Ce qui a été donné en nature, et comment cela a été compté
report-figures = Prévu et réalisé
    .hint = Ne comptez pas ce que les partenaires se versent entre eux. Si un écart dépasse 10 % et 100 €, expliquez-le en une phrase.
report-planned = Prévu
report-realised = Réalisé
report-gap = Écart
report-percent = { $n } %
report-nothing = –
report-total = Total : { $side }
report-why = Raison de cet écart
report-far = Expliquez cet écart.
report-others = Autres lignes
report-files = Pièces justificatives
report-proof-file = Ajouter une pièce
    .hint = Facture, photo, liste anonyme… PDF, image ou tableur, 20 Mo au plus.
report-file-missing = Choisissez un fichier.
report-files-most = Vingt fichiers au plus.
report-attach = Ajouter
report-attached = La pièce est ajoutée.
report-detach = Retirer
report-detached = La pièce est retirée.
report-ledger = Reprendre les totaux de votre comptabilité
    .hint = Enregistrez d’abord ce que vous venez d’écrire plus haut. Choisissez votre fichier des écritures comptables (FEC), ou collez ses lignes ; un tableau à deux colonnes nommées « account » (le compte) et « amount » (le montant) convient aussi. Les totaux remplacent ce qui était saisi ; le compte 74 reste à répartir à la main.
report-ledger-way = Reprendre un fichier, ou coller des écritures
report-ledger-file = Fichier des écritures
    .hint = Un fichier texte (.txt, .csv), de 20 Mo au plus. Ses lignes sont additionnées ; le fichier n’est pas conservé.
report-ledger-file-send = Reprendre les totaux de ce fichier
report-ledger-lines = Écritures
report-ledger-send = Reprendre
report-ledger-read = { $n } lignes reprises. Compte 74 dans votre comptabilité : { $grants }, à répartir par financeur.
report-ledger-unknown = { $n ->
    [one] { $n } ligne de votre comptabilité est sur un compte qui n’a pas de place ici : regardez-la et ajoutez-la à la main.
   *[other] { $n } lignes de votre comptabilité sont sur des comptes qui n’ont pas de place ici : regardez-les et ajoutez-les à la main.
}
report-ledger-empty = Aucune charge ni produit dans ces lignes.
report-ledger-columns = Il manque des colonnes : CompteNum avec Debit et Credit, ou « account » (le compte) et « amount » (le montant).
report-ledger-too-many = Trop de lignes : 500 000 au plus.
report-ledger-amount = Un montant n’est pas lisible. Rien n’a été repris.
report-ready = Ma partie est prête : rien n’y manque
report-lacks = Dites encore ce qui a été fait, ou expliquez un écart.
report-save = Enregistrer
report-saved = Votre partie est enregistrée.
report-not-now = Quelqu’un a écrit entre-temps, ou le compte rendu est déjà envoyé. Votre texte a été conservé ici.
report-too-long = Ce texte est trop long.
report-amount-wrong = Un montant n’est pas lisible, par exemple 1 250,50.
report-paper-whole = Tout le compte rendu en un PDF, dans l’ordre du Cerfa 15059
report-paper = Le PDF dans l’ordre du Cerfa 15059
report-together = L’ensemble
report-together-lede = Le total des partenaires, sans ce qu’ils se versent entre eux.
report-indicators = Indicateurs mesurés
report-own-indicator = Indicateur du projet
report-send = Envoyer
report-send-lede = Le compte rendu est envoyé une seule fois, à tous les financeurs qui ont accordé une aide. Après l’envoi, plus rien ne change.
    .organisers = Le compte rendu est envoyé une seule fois, aux organisateurs de l’appel. Après l’envoi, plus rien ne change.
report-before = L’année { $year } n’a pas commencé. J’envoie quand même ce compte rendu : le projet est terminé, et rien ne changera plus.
report-before-wrong = Cette année n’a pas commencé : confirmez que le projet est terminé, ou attendez.
report-unbalanced = Les dépenses réalisées ({ $spent }) et les recettes reçues ({ $received }) ne sont pas égales : il y a { $gap } d’écart. Cela peut être juste ; vérifiez avant d’envoyer.
report-send-early = L’année { $year } n’est pas finie : on envoie d’ordinaire le compte rendu après, quand tout est connu.
report-send-anyway = Votre projet est déjà terminé ? Envoyez-le dès maintenant
report-send-nothing = Rien n’est encore écrit : il n’y a rien à envoyer.
report-missing = Pas encore prêts : { $names }.
report-without = Envoyer sans attendre { $names } ; le compte rendu le signalera
report-agreed = J’atteste que ce compte rendu est exact
report-not-agreed = Cochez la case pour attester que c’est exact.
report-not-ready = Un partenaire n’est pas prêt.
report-sent-already = Ce compte rendu est déjà envoyé.
report-send-button = Envoyer aux financeurs
    .organisers = Envoyer aux organisateurs
report-sent = Le compte rendu est envoyé à tous les financeurs qui ont accordé une aide.
    .organisers = Le compte rendu est envoyé aux organisateurs de l’appel.
report-answers = Réponses au compte rendu
report-proof = Empreinte de ce qui a été envoyé (preuve d’intégrité) : { $hash }
report-said-accepted = Accepté
report-said-asked = Une question
report-said-reply = Réponse
report-reply = Votre réponse
report-reply-send = Répondre
report-replied = La réponse est envoyée.
report-words-missing = Écrivez quelques mots.
report-not-sent = Ce compte rendu n’est pas encore envoyé.
report-not-sent-yet = Les partenaires sont en train de l’écrire : vous pourrez le lire ici dès qu’il sera envoyé.
report-own = Votre subvention
report-paid-unknown = montant versé non noté ici
report-share = { $funder } : la subvention de { $amount } représente { $percent } du total des produits de ce partenaire.
    .all = Tout ce qui a été accordé pour cette année, { $amount }, représente { $percent } du total des produits de ce partenaire.
report-share-together = { $funder } : la subvention de { $amount } pour cette année représente { $percent } du total des produits de tous les partenaires.
    .all = Tout ce qui a été accordé pour cette année, { $amount }, représente { $percent } du total des produits de tous les partenaires.
report-share-column = Part des produits du partenaire
report-left = Ce qui a été versé et n’a pas été dépensé
report-left-back = { $partner }, convention { $number } avec { $funder } : { $amount } selon le calcul. D’après la convention, cette somme est à rendre : le financeur décide s’il la demande, et combien.
report-left-kept = { $partner }, convention { $number } avec { $funder } : { $amount } selon le calcul. D’après la convention, cette somme reste affectée au même objet.
report-unspent = Non dépensé : { $amount } à rembourser selon le calcul.
report-unspent-kept = Non dépensé : { $amount }. Selon la convention, cette somme reste affectée au même objet.
report-unspent-of = De quel partenaire ?
report-unspent-missing = Choisissez le partenaire concerné ; les autres n’ont rien à rembourser.
report-do = Que répondez-vous ?
report-do-accept = Accepter
report-do-ask = Poser une question
report-do-recover = Faire calculer la somme à rembourser
report-answer-missing = Dites ce que vous répondez.
report-words = En quelques mots
    .hint = Les partenaires liront votre message. Un financeur qui accepte peut n’en écrire aucun.
    .organisers = Les partenaires liront votre message. Pour accepter, dites en quelques mots ce que vous avez vu ou su : aucun argent ne le dit à votre place, et ce que chacun a fait comptera alors comme prouvé.
report-answer-send = Enregistrer
report-answered = C’est enregistré.
forms-title = Formulaires papier
forms-lede = La demande de chaque partenaire, dans l’ordre du Cerfa 12156.
forms-of = { $partner } (PDF)
typed-link = Ce qui a été saisi une fois, et ce qu’autant de formulaires auraient demandé
typed-title = Ce qui a été saisi une seule fois
typed-lede = { $forms ->
    [one] { $here } valeurs ont été saisies ici. Un Cerfa 12156 pour la même demande en porte { $values }.
   *[other] { $here } valeurs ont été saisies ici, une fois pour toutes. { $forms } Cerfa 12156, un par dispositif que sollicite un partenaire, en auraient porté { $values }.
}
typed-here = Saisi ici
typed-forms = Formulaires
typed-values = Valeurs sur ces formulaires
typed-together = Tous ensemble
typed-counted = Une valeur est un champ que quelqu’un remplit, ou un choix. Sur un formulaire, on compte ce que cette demande seule y met : les adhérents, les salariés, le budget de l’association, les aides reçues et les pièces ne sont comptés d’aucun côté. Ce qui est dit pour tous a été saisi par le chef de file.
form-nothing = Rien n’est indiqué.
form-nothing-of = Non renseigné : { $parts }
form-pair = { $name } : { $value }
form-lead = Chef de file
form-application = Dossier
form-seat = Siège
form-purpose = Objet
form-kind = Forme
form-cash = en numéraire
form-object = Objet de la demande
form-project = projet
form-period = Période
form-annual = annuelle ou ponctuelle
form-pluriannual = pluriannuelle
form-addressees = Demandé à
form-identity = 1. Identification
form-administrations = 2. Relations avec l’administration
form-no-aid = Aucune aide publique soumise à plafond n’est connue pour les trois dernières années, ni dans son dossier, ni parmi ce qui a été accordé ici.
form-aid = Aides publiques des trois dernières années, par régime :
form-in-its-file = Elles figurent dans le dossier de ce partenaire, que ses financeurs lisent.
form-aid-general = Aide de minimis générale
form-aid-services = Aide de minimis pour services d’intérêt économique général
form-others = 3. Relations avec d’autres associations
form-alone = L’association fait cette demande seule.
form-together = L’association fait cette demande avec : { $names }.
form-representative = Personne qui la représente (signataire)
form-signed = Signé par { $name } le { $date }.
form-people = 4. Moyens humains
form-people-who = Qui
form-people-number = Combien
form-people-volunteers = Bénévoles
form-people-service = Volontaires (service civique…)
form-people-employees = Salariés
form-people-fte = Dont en équivalents temps plein
form-people-members = Adhérents
form-people-licences = Licenciés d’une fédération
form-by-hand = Ce qui est vide se remplit à la main : la plateforme ne le sait pas, et ne le demande pas.
form-budget = 5. Budget de l’association
form-own-accounts = Comptes dans son dossier : { $years }
form-own-budget = Budget de l’association, { $year }
form-the-project = 6. Projet – objet de la demande
form-objectives = Objectifs
form-need = Besoin auquel il répond
form-public = Publics
form-territory = Territoire
form-means = Moyens et calendrier
form-evaluation = Indicateurs d’évaluation
form-project-budget = Budget du projet, { $year }
form-addressee = { $kind } · { $programme }, { $year } : { $amount }
form-short-name = Sigle
form-frequency = Fréquence
form-frequency-again = Renouvellement pour { $funder } : des subventions de { $years } figurent dans les registres ou ont été notifiées ici.
form-frequency-unknown = Aucune subvention antérieure de ces financeurs ne figure dans les registres ni n’a été notifiée ici : première demande, ou à corriger à la main.
form-approvals = Agréments administratifs
form-utility = Reconnaissance d’utilité publique
form-utility-yes = oui, d’après les registres
form-utility-unknown = les registres n’en disent rien
form-taxes = Assujettie aux impôts commerciaux (à remplir à la main)
form-in-charge = Personne chargée de cette demande, si c’est une autre (à remplir à la main)
form-legal-members = Personnes morales parmi ses membres (à remplir à la main)
form-number-rna = RNA, ou numéro donné par le tribunal en Alsace et en Moselle (à remplir à la main)
form-number-siret = SIRET (à remplir à la main)
form-networks = Réseaux, unions ou fédérations
form-dates = Date ou période de réalisation
form-gap = Écart
form-asked-share = La subvention sollicitée de { $amount } représente { $percent } du total des produits.
form-in-kind-note = Les contributions volontaires (86 et 87) sont hors du total en argent. Ce que les partenaires se versent entre eux n’est pas compté.
form-statements = 7. Attestations
form-statement-law = L’association est à jour de ses obligations administratives, comptables, sociales et fiscales.
form-statement-true = Les informations de cette demande sont exactes ; elle a été signée par une personne mandatée.
form-statement-commitment = L’association a souscrit le contrat d’engagement républicain (décret 2021-1947).
form-statement-commitment-missing = Le contrat d’engagement républicain, s’il lui est demandé, n’est pas dans son dossier.
form-statement-amount = Montant demandé : { $amount }.
form-statement-account = Les coordonnées bancaires confirmées sont dans son dossier.
form-statement-account-missing = Aucune coordonnée bancaire confirmée n’est dans son dossier.
form-statement-papers = { $n ->
    [one] { $n } pièce usuelle manque dans son dossier.
   *[other] { $n } pièces usuelles manquent dans son dossier.
}
form-request-title = Demande de subvention, dans l’ordre du Cerfa 12156*06
form-account-title = Compte rendu financier, dans l’ordre du Cerfa 15059*02
form-year = Exercice
form-account-words = 1. Bilan qualitatif
form-account-table = 2. Tableau de synthèse
form-account-annex = 3. Annexe
form-gaps = Explication des écarts
form-sworn = Attestation
form-sworn-words = Le représentant du chef de file a attesté l’exactitude de ce compte rendu le { $date }, après s’être identifié de nouveau.
form-sworn-draft = Ce compte rendu n’est pas encore envoyé.
report-stated = La personne qui représente ce partenaire a déclaré le { $date } que cette partie est exacte, après s’être identifiée à nouveau.
report-unstated = Ce partenaire n’a pas encore déclaré que sa partie est exacte.
report-state = Je déclare pour { $partner } que cette partie est exacte
report-state-send = Le déclarer
report-state-done = La déclaration est enregistrée. Si cette partie change, elle est à refaire.
report-state-not-now = Cette partie n’est pas prête, ou a changé entre-temps : relisez-la avant de déclarer qu’elle est exacte.
act-report-stated = Un partenaire a déclaré exacte sa partie d’un compte rendu
act-report-sent = Compte rendu envoyé
act-report-accepted = Compte rendu accepté
act-report-asked = Question posée sur le compte rendu
act-report-replied = Réponse à une question sur le compte rendu
letter-report-sent = Bonjour,

    Le compte rendu de { $year } du dossier { $number }, « { $project } », est envoyé.

    { $link }
    .subject = Compte rendu de { $year } : { $project }
letter-report-accepted = Bonjour,

    { $who } a accepté le compte rendu de { $year } de « { $project } » ({ $number }).

    { $said }

    { $link }
    .subject = Compte rendu accepté : { $project }
letter-report-asked = Bonjour,

    { $who } demande, au sujet du compte rendu de { $year } de « { $project } » ({ $number }) :

    { $said }

    { $link }
    .subject = Une question sur votre compte rendu : { $project }
letter-report-reply = Bonjour,

    Les partenaires de « { $project } » ({ $number }) répondent au sujet du compte rendu de { $year } :

    { $said }

    { $link }
    .subject = Réponse sur le compte rendu : { $project }
report-to-read = Compte rendu de { $year } à lire
report-to-reply = Une question sur votre compte rendu de { $year } attend une réponse
