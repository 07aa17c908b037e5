# Ce que la loi demande à tout site de dire, et comment on s’oppose à une publication.
# Dans les textes longs, une ligne est un paragraphe ; une ligne qui commence par « • » est un point de liste.

accessibility-title = Accessibilité : non conforme
accessibility-lede = Aucun audit n’a encore été mené. Voici ce qui est vérifié, ce qui ne l’est pas, et comment nous écrire.
accessibility-declaration =
    { $operator } s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
    Cette déclaration d’accessibilité s’applique au site { $site }.
    .title = Déclaration d’accessibilité
accessibility-state =
    Ce site n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2 : aucun audit de conformité en cours de validité ne permet de dire quels critères sont respectés.
    .title = État de conformité
accessibility-tests =
    À défaut d’audit, des vérifications automatiques accompagnent chaque version du logiciel. Elles n’en voient qu’une partie.
    • Chaque sorte de page, en français, en néerlandais et en anglais, est examinée par axe-core.
    • Chaque page est affichée sur un écran de téléphone et d’ordinateur, en clair et en sombre, avec et sans script.
    • Le contenu tient sur 320 pixels de large sans défilement horizontal.
    • Les parcours de recherche se font au clavier.
    .title = Ce qui est vérifié
accessibility-not-tested =
    • Aucune personne handicapée n’a encore essayé ce site pour nous.
    • Aucun essai n’a été fait avec NVDA, JAWS ou VoiceOver.
    • La qualité des textes, des intitulés de liens et de l’ordre de lecture n’a été jugée par aucun auditeur.
    .title = Ce qui n’est pas vérifié
accessibility-limits =
    • Les noms et les objets des organisations sont repris des registres tels quels : majuscules, abréviations et fautes y restent, et leur langue n’est pas toujours indiquée.
    • La carte est une image. Tout ce qu’elle montre est dans le tableau placé à côté.
    .title = Limites connues
accessibility-making =
    Cette déclaration a été établie le 24 novembre 2026.
    Technologies : HTML, CSS et SVG, avec un peu de JavaScript dont aucune page ne dépend. Navigateur des vérifications : Chromium.
    .title = Établissement de cette déclaration
accessibility-contact =
    Un contenu ou un service vous reste fermé ? Écrivez-nous : nous vous l’enverrons sous une autre forme. Vous aurez une réponse sous une semaine.
    .title = Retour d’information et contact
accessibility-remedy =
    Vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas eu de réponse satisfaisante ? Vous pouvez :
    • écrire au Défenseur des droits par son formulaire ;
    • contacter le délégué du Défenseur des droits de votre région ;
    • envoyer un courrier, sans affranchir, à : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
    .title = Voies de recours
    .link = Écrire au Défenseur des droits

legal-title = Mentions légales
legal-lede = Qui publie ce site, qui l’héberge, et sous quelles licences.
legal-publisher =
    Ce site est publié par :
    .title = Éditeur
legal-operator = Organisme
legal-email = Adresse électronique
legal-address = Adresse postale
legal-director = Responsable de la publication
legal-host = Ce site est hébergé par :
    .title = Hébergement
    .label = Hébergeur
legal-not-set = pas encore renseigné par l’exploitant de ce site
legal-data =
    Les informations sur les organisations viennent de registres publics. Chaque page dit de quel registre et de quelle date. La licence de chaque source est indiquée avec elle.
    .title = Données
    .link = Voir les sources et leurs licences
legal-software =
    Ce site fonctionne avec Tisserand, version { $version }, un logiciel libre publié sous la licence publique de l’Union européenne (EUPL), version 1.2. Toute personne qui utilise ce service par le réseau a droit à son code source : demandez-le à l’éditeur.
    .title = Logiciel
    .link = Lire la licence EUPL 1.2
legal-liability =
    Un registre peut se tromper ou dater. Ce site ne remplace ni le Journal officiel, ni le Moniteur belge, ni un extrait de registre. Une erreur se signale en une minute par le formulaire ci-dessous.
    .title = Exactitude

privacy-title = Données personnelles
privacy-lede = Ce site publie des informations sur des organisations, pas sur des personnes. Il ne vous suit pas.
privacy-controller =
    Le responsable du traitement est l’éditeur de ce site. Les demandes s’adressent à lui.
    .title = Qui en répond
privacy-held =
    • Ce que les registres publics disent de chaque organisation : nom, objet, numéros, siège, dates, état.
    • L’adresse électronique de l’organisation, quand un registre la donne : elle n’est jamais affichée ni diffusée.
    • Vos demandes de correction ou de retrait : votre message, votre adresse électronique, la date.
    Aucun nom de dirigeant n’est conservé.
    .title = Ce qui est conservé, et d’où cela vient
    .link = Voir les sources
privacy-masked =
    Beaucoup d’associations ont leur siège chez une personne. Quand une adresse contient un nom de personne (« chez Mme… »), ce nom est masqué sur les pages et dans les fichiers. Le masquage est automatique : s’il a manqué un nom, dites-le-nous.
    Les fichiers de subventions nomment parfois des particuliers. Rien n’en est gardé dès qu’un mot (« Mme ») ou le numéro d’un entrepreneur individuel le dit : la ligne reste, sans nom ni objet. La liste des numéros de particuliers est gardée sous scellé, sans aucun nom, pour les reconnaître dans ces fichiers. Qui pourrait être un particulier, et qu’aucun registre ne connaît ici, n’est pas nommé non plus.
    .title = Ce qui est masqué
privacy-why =
    Faire connaître la vie associative d’un territoire, pour que ses acteurs se trouvent et construisent ensemble, est une mission d’intérêt public (règlement général sur la protection des données, article 6, paragraphe 1, e). Vous pouvez vous y opposer pour des raisons tenant à votre situation (article 21).
    .title = Pourquoi
privacy-visitors =
    • Aucun cookie, aucun traceur, aucune mesure d’audience individuelle.
    • Rien n’est chargé depuis un autre site.
    • Votre adresse réseau sert, en mémoire seulement, à limiter les requêtes trop nombreuses. Le journal du logiciel note l’heure, la page et la réponse, sans l’adresse ni les mots cherchés. L’hébergeur peut tenir son propre journal.
    .title = Quand vous visitez ce site
privacy-retention =
    • Les informations sur une organisation restent tant que son registre les publie, ou qu’elles éclairent l’histoire du territoire ; les organisations dissoutes sont montrées comme telles.
    • Votre message et votre adresse électronique sont effacés quand votre demande est close. Son numéro, sa date et ce qui a été décidé sont gardés.
    .title = Combien de temps
privacy-rights =
    • accéder à ce qui vous concerne ;
    • le faire corriger ;
    • vous opposer à sa publication ;
    • le faire effacer quand rien n’oblige à le garder ;
    • en faire limiter l’usage le temps d’un examen.
    .title = Vos droits
privacy-objection =
    Le formulaire ci-dessous suffit : il n’y a ni compte à créer, ni justificatif à joindre d’avance. Vous recevez un numéro, et une réponse sous un mois. Une organisation retirée quitte les pages, la recherche, la carte, les fichiers et l’interface de programmation ; charger de nouveau le registre ne la fait pas revenir.
    La source n’est pas corrigée pour autant : pour une erreur du registre lui-même, adressez-vous aussi au greffe des associations ou à la Banque-Carrefour des Entreprises.
    .title = S’opposer, corriger
privacy-complaint =
    Si la réponse ne vous satisfait pas, vous pouvez saisir l’autorité de protection des données de votre pays.
    .title = Réclamation
    .cnil = En France : la CNIL
    .apd = En Belgique : l’Autorité de protection des données

objection-title = Demander une correction ou un retrait
objection-wrong = Erreur :{" "}
objection-about = Pour { $name }.
objection-lede = Vous aurez une réponse sous un mois. Aucun compte n’est nécessaire.
objection-summary = { $n ->
    [one] Il reste un point à corriger
   *[other] Il reste { $n } points à corriger
 }
objection-subject = Que demandez-vous ?
objection-subject-error = Corriger une information fausse ou ancienne
objection-subject-personal = Ne plus afficher une donnée qui me concerne
objection-subject-publication = Ne plus publier la page d’une organisation
objection-subject-other = Autre chose
objection-subject-wrong = Dites ce que vous demandez
objection-message = Expliquez en quelques mots
    .hint = Quelle information, et ce qu’elle devrait être. N’écrivez rien de confidentiel.
    .which = De quelle organisation il s’agit, quelle information, et ce qu’elle devrait être. N’écrivez rien de confidentiel.
objection-message-wrong = Expliquez en quelques mots, en 6 000 caractères au plus
objection-contact = Votre adresse électronique
    .hint = Pour vous répondre. Elle n’est ni publiée ni transmise.
objection-contact-wrong = Écrivez une adresse électronique complète, comme nom@exemple.org
objection-send = Envoyer la demande
objection-privacy = Ce que deviennent vos données
objection-came =
    Bonjour,

    Une demande sur ce qui est publié est arrivée : numéro { $number }. Elle attend une réponse avant le { $date }, dans la langue de cette lettre.

    Ce qu’elle dit, et à qui répondre, se lit sur la machine du site : tisserand objections

    Ce que voit la personne : { $link }
    .subject = Demande { $number } : à répondre avant le { $date }
objection-due = À répondre avant le { $date }, à { $contact }

receipt-title = Votre demande est reçue
receipt-number = Numéro de la demande
receipt-received = Nous l’avons reçue le { $date }.
receipt-closed = Elle a été close le { $date }.
receipt-next = Et maintenant ?
receipt-step-read = Une personne lit votre demande.
receipt-step-hide = Si une donnée vous concerne et ne doit pas être publiée, elle quitte les pages et les fichiers.
receipt-step-answer = Vous recevez une réponse à l’adresse que vous avez laissée, au plus tard le { $date }.
receipt-remedy = Sans réponse à cette date, vous pouvez saisir l’autorité de protection des données.
receipt-keep = Cette page reste à cette adresse : vous pouvez la garder ou l’imprimer. Elle ne dit rien de vous.

error-withheld = Cette page n’est pas publiée
    .explanation = L’organisation, ou une personne qu’elle concerne, a demandé que cette page ne soit plus publiée.

objections-none = Aucune demande.
objections-no-number = Aucune demande ouverte n’a le numéro « { $number } » : « tisserand objections » les liste.
objections-no-organisation = La demande { $number } ne nomme pas d’organisation : donnez la clé qui finit l’adresse de sa page.
objections-hidden = L’organisation { $key } n’est plus publiée.
objections-published = L’organisation { $key } est de nouveau publiée.
objections-closed = La demande { $number } est close ; son message et son adresse sont effacés.
