# Le dossier d’une organisation : ses pièces, son compte bancaire, ce qu’elle dit d’elle-même.

file-title = Dossier
file-lede = Les pièces que vous déposez ici servent pour toutes vos demandes : personne ne doit vous les redemander. À côté de chaque pièce, il est écrit qui la voit.
file-lede-reader = Les pièces que { $organisation } laisse voir aux financeurs.
file-lacks = { $n ->
    [one] Il manque une chose pour une demande habituelle
   *[other] Il manque { $n } choses pour une demande habituelle
}
file-lack-missing = { $kind } : pas encore de document.
file-lack-year = { $kind } : le document de { $year } manque.
file-lack-over = { $kind } : le document n’est plus valable depuis le { $date }.
file-lack-ending = { $kind } : le document n’est valable que jusqu’au { $date }.
file-why-statutes = Les financeurs les lisent pour savoir ce que vous faites et qui décide.
file-why-officers = Elle dit qui peut signer pour vous.
file-why-accounts = Les membres ont six mois pour approuver les comptes ; les financeurs demandent les plus récents.
file-why-bank-details = Sans lui, une aide accordée ne peut pas être versée.
file-why-insurance = Elle est demandée quand vous recevez du public ou empruntez une salle.
file-why-approval = Certaines aides sont réservées aux organisations agréées.
file-why-commitment = La loi le demande à toute association qui sollicite une subvention publique en France.
file-why-state-aid = Il prouve que vous restez sous le plafond européen.
file-why-other = Vous aviez indiqué une date de fin de validité.
file-way-add = Ajouter
file-way-renew = La renouveler
file-way-sign = Lire et signer
file-way-bank = L’indiquer
file-help = Besoin d’aide ? Ces structures accompagnent les associations :
file-help-none = Besoin d’aide ? Une maison des associations, un point d’appui ou votre fédération peut préparer ces pièces avec vous.
file-pieces = Pièces
file-empty = Il n’y a aucune pièce pour l’instant. Commencez par celle que vous avez sous la main.
file-empty-reader = Aucune pièce n’est visible pour vous.
file-over = plus valable
file-added = Déposée le { $date }.
file-valid = Valable jusqu’au { $date }.
file-seen-by = Qui voit ceci :
file-seen-by-public = tout le monde, sur la page de l’organisation.
file-seen-by-signed-in = les personnes connectées.
file-seen-by-parties = les organisations qui participent à la même demande.
file-seen-by-funders = vous, et les agents des financeurs.
file-seen-by-public-agents = vous, et les agents des financeurs publics seulement.
file-seen-by-owner = seulement les personnes de votre organisation.
file-bank-seen-by = vous et les financeurs, en partie masqué ; en entier, seulement les personnes qui tiennent le compte dans l’organisation.
file-add = Ajouter une pièce
file-edit = Modifier ou déposer une nouvelle version
file-remove = Retirer du dossier
    .hint = Plus personne ne la verra. Nous gardons la trace des personnes qui l’ont vérifiée.
file-keep = Mettre à jour le dossier
file-known = Ce que disent les répertoires
    .explanation = Nous ne vous redemandons pas ces informations. Si vous y voyez une erreur, faites-la corriger par le répertoire : elle disparaîtra ici à sa prochaine mise à jour.

file-kind = Quelle pièce ?
file-kind-statutes = Statuts
file-kind-officers = Liste des dirigeants
file-kind-accounts = Comptes approuvés
file-kind-bank-details = Relevé d’identité bancaire
file-kind-insurance = Attestation d’assurance
file-kind-approval = Agrément
file-kind-commitment = Contrat d’engagement républicain
file-kind-state-aid = Attestation d’aides publiques reçues
file-kind-other = Autre pièce
file-kind-wrong = Choisissez de quelle pièce il s’agit.
file-piece-title = Précision
    .hint = Facultatif, par exemple le nom de l’agrément. Nécessaire pour une « autre pièce ».
file-title-wrong = Dites en quelques mots ce qu’est cette pièce (120 caractères au plus).
file-period = Année concernée
    .hint = Nécessaire pour des comptes, par exemple 2025. Sinon, laissez vide.
file-period-wrong = Écrivez une année en quatre chiffres, comme 2025.
file-valid-until = Valable jusqu’au
    .hint = Laissez vide si la pièce n’a pas de date de fin. Nous vous écrirons 60 puis 15 jours avant.
file-day-wrong = Écrivez une date complète, comme 31/03/2027.
file-clearance = Qui peut la voir ?
file-clearance-wrong = Choisissez qui peut voir cette pièce. Les noms de personnes et les coordonnées bancaires ne sont jamais publics.
file-file = Le fichier
    .hint = PDF, photo (JPEG, PNG, WebP), document (ODT, DOCX), tableau (ODS, XLSX, CSV). 20 Mo au plus. Nous effaçons le lieu et l’appareil enregistrés dans les photos.
file-file-next = Une nouvelle version (facultatif)
file-file-again = Choisissez de nouveau le fichier : le navigateur l’oublie quand le formulaire est à corriger.
file-versions = Versions
file-checks = Vérifications
file-checks-none = Personne n’a encore vérifié cette pièce.
file-check-seen = { $by } a vu cette pièce le { $date } : elle est présente, lisible, et bien de cette organisation.
file-check-read = { $by } a lu cette pièce le { $date }.
file-check-verified = { $by } a comparé cette pièce avec sa source le { $date }.
file-check-until = Cette vérification vaut jusqu’au { $date }.
file-check-past = (n’est plus valable)
file-check-title = Indiquer que vous l’avez vérifiée
file-check-valid = Votre vérification est valable jusqu’au
    .hint = Facultatif. Les autres financeurs la verront et pourront l’accepter.
file-check-save = Enregistrer la vérification
file-check-day-wrong = Écrivez une date à venir, comme 31/03/2027, ou laissez vide.
file-check-newer = Une version plus récente a été déposée entre-temps : regardez-la avant d’indiquer que vous l’avez vérifiée.
file-accept = Accepter cette vérification
file-depth = Quelle vérification avez-vous faite ?
file-depth-seen = Je l’ai vue : elle est présente, lisible, et bien de cette organisation
file-depth-read = Je l’ai lue : son contenu est cohérent
file-depth-verified = Je l’ai comparée avec un répertoire, ou avec l’organisme qui l’a délivrée
file-depth-wrong = Dites quelle vérification vous avez faite.

file-panel-reads = Vous lisez les dossiers au nom d’un financeur.
file-panel-way = Ouvrir son dossier
file-panel-shown = Documents que l’organisation rend visibles :
file-waits = Le dossier de { $organisation }
file-waits-bank = un changement de compte bancaire attend votre confirmation
file-waits-ending = { $n ->
    [one] une pièce ne sera bientôt plus valable
   *[other] { $n } pièces ne seront bientôt plus valables
}
file-waits-missing = { $n ->
    [one] il manque une pièce habituelle
   *[other] il manque { $n } pièces habituelles
}

upload-nothing = Choisissez un fichier.
upload-empty = Ce fichier est vide. Ouvrez-le sur votre ordinateur pour vérifier, puis choisissez-le de nouveau.
upload-unknown = Ce type de fichier n’est pas accepté. Enregistrez-le en PDF, puis recommencez.
upload-not-what-it-says = Le contenu de ce fichier ne correspond pas à son nom. Ouvrez-le, enregistrez-le de nouveau dans le bon format, puis recommencez.
upload-macros = Ce document contient des macros (de petits programmes). Enregistrez-le sans macros, ou en PDF.
upload-too-much-inside = Ce document est trop gros une fois décompressé. Enregistrez-le en PDF.
upload-damaged = Ce fichier ne peut pas être lu jusqu’au bout : il est abîmé ou protégé par un mot de passe.
upload-too-large = Ce fichier dépasse 20 Mo. Une numérisation en qualité moyenne suffit.
upload-broken = L’envoi s’est interrompu. Ce que vous avez écrit est toujours là : choisissez de nouveau le fichier.
upload-no-room = Le dossier est plein (200 fichiers, 200 Mo). Retirez ce qui ne sert plus, ou écrivez-nous.
upload-state-pending = En attente d’analyse antivirus.
upload-state-safe = Analysé par l’antivirus.
upload-state-infected = L’antivirus a trouvé quelque chose dans ce fichier : personne ne peut l’ouvrir. Déposez-en un autre.
upload-state-integrity-error = Ce fichier n’est plus celui qui a été déposé : personne ne peut l’ouvrir. Déposez-le de nouveau.
upload-state-not-scanned = Non analysé par un antivirus.
unscanned-title = Ce fichier n’a pas été analysé
unscanned-explanation = Aucun antivirus n’est relié à cette plateforme. Le format du fichier a été contrôlé, pas son contenu. Enregistrez-le sur un ordinateur protégé, et ouvrez-le seulement si vous l’attendiez.
unscanned-anyway = Enregistrer le fichier quand même
file-withheld-title = Ce fichier n’est pas disponible pour l’instant
file-withheld = S’il attend son analyse antivirus, revenez dans quelques minutes.

commitment-title = Contrat d’engagement républicain
commitment-lede = En France, une association qui demande une subvention publique prend ces sept engagements. Lisez-les ; une personne qui représente l’association les signe une fois, pour toutes ses demandes.
commitment-abroad = Ce texte est français. Votre siège n’est pas en France : ne le signez que si un financeur français vous le demande.
commitment-source = Texte :
commitment-counts = Nous avons recopié ce texte : seul fait foi celui du Journal officiel, sur legifrance.gouv.fr.
commitment-sign = Signer
    .explanation = Vous signez au nom de { $organisation }. Les membres doivent en être informés, par affichage ou sur votre site. Votre nom n’est montré qu’aux financeurs.
commitment-signatory = Vos nom et prénom
    .hint = Tels qu’ils figurent dans la liste des dirigeants.
commitment-signatory-wrong = Écrivez vos nom et prénom, en 100 caractères au plus.
commitment-agreed = J’ai lu ce texte et j’y souscris au nom de l’association.
commitment-not-agreed = Cochez la case si vous souscrivez à ce texte. Sinon, ne signez pas.
commitment-sign-now = Signer
commitment-who-signs = Seule une personne qui représente l’association peut le signer.
commitment-signed = Signé le { $date }.
commitment-signed-by = Signé par { $signatory }.
commitment-text = Version du texte : { $text }
commitment-way-sign = Lire et signer le contrat d’engagement républicain
commitment-way-read = Lire le contrat d’engagement républicain

bank-title = Compte bancaire
bank-lede = Un changement de compte doit être confirmé par une seconde personne : cela évite qu’une subvention soit versée à quelqu’un d’autre.
bank-none = Aucun compte n’est indiqué.
bank-since = depuis le { $date }
bank-way = Voir le compte et le changer
bank-change-waits = Un changement de compte attend d’être confirmé
bank-waits-other = Une autre personne de l’organisation doit le confirmer ; elle a reçu un courriel. Vous pouvez le retirer.
bank-waits-you = Comparez ces chiffres avec un relevé de la banque, puis confirmez ou refusez.
bank-waits-alone = Personne d’autre ne tient le compte dans l’organisation. Un agent qui a vu le relevé de la banque peut confirmer ; sinon le changement prendra effet le { $date }. Toutes les personnes qui agissent au nom de l’organisation sont prévenues.
bank-confirm = Confirmer ce compte
bank-refuse = Refuser ou retirer
bank-current-title = Compte en vigueur
bank-change = Indiquer un compte
    .explanation = Il ne remplacera l’ancien qu’une fois confirmé.
bank-holder = Titulaire du compte
    .hint = Le nom de l’organisation, comme sur le relevé de la banque.
bank-holder-wrong = Écrivez le titulaire du compte, en 70 caractères au plus.
bank-iban = IBAN
    .hint = Par exemple FR76 suivi de 23 chiffres, ou BE suivi de 14 chiffres. Les espaces ne comptent pas.
bank-iban-wrong = Cet IBAN n’est pas juste : il manque un chiffre, ou deux sont inversés. Recopiez-le depuis le relevé de la banque.
bank-propose = Proposer ce compte
bank-history = Anciens comptes et changements refusés
bank-past = remplacé
bank-refused = refusé ou retiré

aid-title = Aides « de minimis » reçues
aid-lede = L’Union européenne plafonne les petites aides publiques qu’une même organisation peut recevoir. Notez-les ici : le total se calcule automatiquement.
aid-way = Voir les aides et les compléter
aid-since = Nous comptons les aides accordées depuis le { $date }, c’est-à-dire sur trois années glissantes jusqu’à aujourd’hui.
aid-none = Aucune aide n’est notée.
aid-total = { $received } accordés ({ $regime }, { $state }).
aid-under = Plafond : { $ceiling } ; reste possible : { $left }. Source : règlement (UE) { $source }.
aid-near = Attention, le plafond de { $ceiling } est proche ; reste possible : { $left }. Source : règlement (UE) { $source }.
aid-over = Le plafond de { $ceiling } est dépassé. Parlez-en au financeur avant toute nouvelle aide. Source : règlement (UE) { $source }.
aid-no-ceiling = Aucun plafond n’est connu pour cette date.
aid-add = Noter une aide
aid-remove = Retirer
aid-funder = Qui l’a accordée ?
aid-funder-wrong = Écrivez qui a accordé l’aide, en 150 caractères au plus.
aid-amount = Montant
    .hint = En euros, par exemple 12 500 ou 12 500,50.
aid-amount-wrong = Écrivez un montant en euros, comme 12 500 ou 12 500,50.
aid-day = Accordée le
    .hint = La date de la décision, pas celle du versement.
aid-day-wrong = Écrivez la date de la décision, comme 31/03/2026.
aid-subject = Pour quoi faire (facultatif)
aid-regime = Selon quel règlement ?
aid-regime-general = règlement général
aid-regime-services = services d’intérêt économique général
aid-regime-wrong = Choisissez le règlement : il est écrit dans la décision.
aid-state = De quel État ?
aid-state-fr = France
aid-state-be = Belgique
aid-state-wrong = Choisissez l’État dont vient l’aide.

profile-title = Présenter l’organisation
profile-lede = Votre texte est affiché au-dessus de celui des répertoires, et à part : rien n’est effacé. La recherche vous trouvera grâce à vos thèmes et au lieu où vous agissez.
profile-purpose-fr = Ce que vous faites, en français
    .hint = Avec vos mots, en quelques phrases. Une seule langue suffit.
profile-purpose-nl = En néerlandais (facultatif)
profile-purpose-en = En anglais (facultatif)
profile-purpose-long = Raccourcissez ce texte : 2 000 caractères au plus.
profile-area = Où vous agissez
profile-area-unsaid = Sans réponse
profile-area-wrong = Choisissez une réponse de la liste.
profile-themes = Vos thèmes (cinq au plus)
profile-themes-many = Choisissez cinq thèmes au plus.
profile-contact = Contact
    .hint = Une adresse ou un numéro de l’organisation, plutôt que d’une personne.
profile-contact-long = Raccourcissez le contact : 200 caractères au plus.
profile-contact-public = Publier ce contact sur la page de l’organisation
profile-contact-seen-by = Le contact n’est public que si vous cochez la case.
profile-way = Présenter l’organisation
profile-said = Ce que l’organisation dit d’elle-même, le { $date }.
profile-by = dit par l’organisation, { $date }

letter-bank-proposed =
    Bonjour,

    Quelqu’un qui agit pour { $organisation } propose un autre compte bancaire : { $iban }

    Il n’est pas encore en vigueur : une seconde personne doit le confirmer ou le refuser ici, après l’avoir comparé avec un relevé de la banque :
    { $address }

    Vous ne vous y attendiez pas ? Refusez, et parlez-en de vive voix aux autres.
    .subject = { $organisation } : un changement de compte bancaire est proposé
letter-bank-alone =
    Bonjour,

    Un autre compte bancaire est proposé pour { $organisation } : { $iban }

    Personne d’autre ne tient le compte dans l’organisation. Le changement prendra donc effet dans sept jours, ou plus tôt si un agent le confirme après avoir vu le relevé de la banque.

    Vous ne vous y attendiez pas ? Parlez-en tout de suite aux personnes qui représentent l’organisation. La demande est ici :
    { $address }
    .subject = { $organisation } : un changement de compte bancaire prendra effet dans sept jours
letter-bank-confirmed =
    Bonjour,

    Le compte bancaire de { $organisation } est désormais : { $iban }

    Le détail est ici :
    { $address }
    .subject = { $organisation } : le compte bancaire a changé
letter-bank-refused =
    Bonjour,

    Le changement de compte proposé pour { $organisation } ({ $iban }) a été refusé ou retiré. L’ancien compte reste en vigueur.

    Le détail est ici :
    { $address }
    .subject = { $organisation } : un changement de compte bancaire a été refusé
letter-file-ending =
    Bonjour,

    Dans le dossier de { $organisation }, voici ce qui ne sera bientôt plus valable :

    { $list }

    Vous pouvez déposer une nouvelle version ici ; elle servira pour toutes vos demandes :
    { $address }

    Besoin d’aide ? Une maison des associations, un point d’appui ou votre fédération peut vous accompagner.
    .subject = { $organisation } : des pièces du dossier ne seront bientôt plus valables
letter-file-ending-line = – { $name } : jusqu’au { $date }

act-piece-added = Une pièce a été ajoutée
act-piece-changed = Une pièce a été modifiée
act-piece-removed = Une pièce a été retirée
act-piece-read = Une pièce a été lue
act-piece-checked = Une pièce a été vérifiée
act-check-accepted = La vérification d’un autre financeur a été reprise
act-commitment-signed = Le contrat d’engagement a été signé
act-bank-details-proposed = Un changement de compte bancaire a été proposé
act-bank-details-confirmed = Un changement de compte bancaire a pris effet
act-bank-details-refused = Un changement de compte bancaire a été refusé ou retiré
act-profile-changed = La présentation a été modifiée
act-state-aid-added = Une aide d’État a été ajoutée
act-state-aid-removed = Une aide d’État a été retirée

# Ce que la page suivante confirme.
commitment-said = Le contrat d’engagement républicain est signé.
aid-said-added = Aide notée.
aid-said-removed = Aide retirée.
profile-said-now = Votre texte est enregistré : le voici sur votre page.
file-said-checked = Vérification enregistrée.
file-said-accepted = Vérification reprise au nom de votre organisme.
file-said-removed = Pièce retirée : { $name }
file-said-added = Pièce ajoutée : { $name }
file-said-changed = Pièce enregistrée : { $name }
bank-said-proposed = Le compte est proposé : cette page dit ce qu’il reste à faire pour le confirmer.
bank-said-confirmed = Le compte est confirmé : c’est désormais celui de l’organisation.
bank-said-refused = Le changement de compte est refusé : l’ancien compte reste en vigueur.
letter-bank-proposed-told =
    Bonjour,

    Quelqu’un qui agit pour { $organisation } propose un autre compte bancaire : { $iban }

    Il n’est pas encore en vigueur : une personne qui tient le compte doit le confirmer ou le refuser. Vous n’avez rien à faire.

    Vous ne vous y attendiez pas ? Parlez-en de vive voix aux autres.
    .subject = { $organisation } : un changement de compte bancaire est proposé
letter-bank-confirmed-told =
    Bonjour,

    Le compte bancaire de { $organisation } est désormais : { $iban }

    Vous ne vous y attendiez pas ? Parlez-en tout de suite aux personnes qui représentent l’organisation.
    .subject = { $organisation } : le compte bancaire a changé
letter-bank-refused-told =
    Bonjour,

    Le changement de compte proposé pour { $organisation } ({ $iban }) a été refusé ou retiré. L’ancien compte reste en vigueur.
    .subject = { $organisation } : un changement de compte bancaire a été refusé
letter-bank-alone-told = { letter-bank-proposed-told }
    .subject = { letter-bank-proposed-told.subject }
commitment-changed = Le texte a changé depuis : signez-le de nouveau.
bank-iban-empty = Écrivez l’IBAN du compte.
aid-amount-twofold = Ce montant peut se lire de deux façons (mille ou un euro ?). Écrivez-le sans point ni virgule : 1250, ou avec ses centimes : 1250,00.
file-for = Au nom de
file-for-choose = Choisissez
file-for-unsaid = Vous agissez pour plusieurs financeurs : dites au nom duquel.
file-for-title = Pour qui lisez-vous ce fichier ?
file-for-why = Vous agissez pour plusieurs financeurs. L’organisation voit qui a lu ses pièces.
aid-together = Avec les structures comptées comme une seule entreprise
aid-together-with = Comptées ensemble : { $names }.
aid-undertaking = Une organisation en contrôle une autre ? Dites lesquelles se comptent ensemble
undertaking-title = Une seule entreprise
undertaking-lede = Quand une organisation en contrôle une autre, leurs petites aides publiques se comptent ensemble, sous un seul plafond. C’est le cas dès que les deux organisations le déclarent.
undertaking-law = C’est le cas quand l’une a la majorité des voix dans l’autre, peut nommer la majorité de ses dirigeants, ou exerce sur elle une influence dominante par un contrat ou par ses statuts : règlement (UE) 2023/2831, article 2(2). Être membres d’un même réseau, ou mener un projet ensemble, n’en fait pas une seule entreprise.
undertaking-none = Vous n’avez nommé aucune structure.
undertaking-both = Les deux le déclarent : leurs petites aides se comptent ensemble.
undertaking-waits = En attente : l’autre organisation ne l’a pas encore déclaré.
undertaking-apart = Ce n’est pas, ou plus, le cas
undertaking-asked = Organisations qui le déclarent à votre sujet
undertaking-too = C’est exact : comptez-nous ensemble
undertaking-add = Nommer une structure
undertaking-other = Adresse de sa page sur cette plateforme
    .hint = Ouvrez sa page et copiez l’adresse.
undertaking-send = Déclarer que nous formons une seule entreprise
undertaking-done-with = C’est noté ; l’autre organisation est prévenue.
undertaking-done-apart = C’est noté : vous ne le déclarez plus.
undertaking-unknown = Aucune structure n’est à cette adresse. Copiez l’adresse de sa page dans l’annuaire.
letter-undertaking-with = Bonjour,

    { $organisation } dit former une seule entreprise avec { $other } : leurs petites aides publiques se compteraient ensemble, sous un seul plafond. Rien ne change tant que vous ne le déclarez pas aussi :
    { $link }
    .subject = { $organisation } et { $other } : une seule entreprise ?
letter-undertaking-apart = Bonjour,

    { $organisation } ne dit plus former une seule entreprise avec { $other } : leurs petites aides publiques ne se comptent plus ensemble.
    { $link }
    .subject = { $organisation } et { $other } : plus une seule entreprise
act-undertaking-with = A dit former une seule entreprise avec une autre structure
act-undertaking-apart = A dit ne plus former une seule entreprise avec une autre structure
