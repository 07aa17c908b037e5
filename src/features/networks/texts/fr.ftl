# Réseaux, actualités, lettre hebdomadaire.

networks-title = Réseaux
networks-lede = Les organisations qui se regroupent : sur un territoire, tous domaines confondus, ou autour d’un même domaine. On y entre quand les deux côtés disent oui.
networks-all = Tous les réseaux
networks-territory = Par territoire
    .explanation = Des organisations de tous domaines, proches les unes des autres.
networks-field = Par domaine
    .explanation = Fédérations, unions, coordinations d’un même domaine.
networks-founding = En train de naître
    .explanation = Ces groupements attendent une deuxième organisation fondatrice. La vôtre, peut-être ?
networks-silent = Pas encore présentés ici
    .explanation = Ces organisations sont des réseaux. Elles n’ont encore rien dit d’elles-mêmes ici.
networks-none = Aucun pour le moment.
networks-start = Fonder un groupement sur un territoire

network-of-field = Réseau par domaine : { $theme }
network-of-a-field = Réseau par domaine
network-of-commune = Réseau tous domaines confondus, { $place }
network-of-territory = Réseau tous domaines confondus, sur tout le territoire : { $place }
network-members = { $n ->
    [0] Aucun membre
    [one] { $n } membre
   *[other] { $n } membres
}
network-being-founded = Ce groupement est en train de naître : il existera quand une deuxième organisation le fondera avec la première.
network-own-words = Dans ses propres mots.
network-keep-members = Tenir la liste des membres
network-change-words = Changer la présentation
network-map = Où sont les membres
network-members-of = Membres dont le siège est à cet endroit : { $place }.
network-members-all = Voir tous les membres
network-join = Votre organisation en fait partie ?
    .sign-in = Connectez-vous pour demander à entrer au nom de votre organisation. Le réseau vous répond.
    .nobody = Vous n’avez pas de mandat pour faire entrer une organisation dans un réseau. Sa représentante ou son représentant peut le faire.
    .speaks = Vous parlez pour ce réseau : invitez des organisations et répondez à leurs demandes depuis la liste des membres.
    .explanation = Demandez à entrer, répondez à une invitation ou quittez le réseau au nom de :
network-organisation = La fiche de l’organisation
network-report = Signaler un problème

members-title = Les membres du réseau
members-lede = Une organisation est membre quand elle et le réseau ont dit oui. Chacun peut mettre fin à l’adhésion, à tout moment.
members-all = Membres, demandes et invitations
members-invite = Inviter une organisation
    .name = Son nom
    .search = Chercher
    .nobody = Aucune organisation ne porte ce nom ici. Essayez avec moins de mots.
members-propose-new = Inviter
members-propose-declined = Inviter
members-propose-left = Inviter
members-confirm-asked = Accepter
members-decline-asked = Refuser
members-decline-invited = Retirer l’invitation
members-end-confirmed = Mettre fin à l’adhésion
members-state-asked = Demande à entrer depuis le { $date }.
members-state-invited = Invitée le { $date }, n’a pas encore répondu.
members-state-confirmed = Membre depuis le { $date }.
members-state-declined = Sans suite depuis le { $date }.
members-state-left = N’est plus membre depuis le { $date }.
members-state-new = Pas encore membre.

mine-title = Ses réseaux : entrer, répondre, quitter
mine-door = Ses réseaux
mine-lede = Les réseaux de votre organisation. Vous y entrez quand le réseau et vous avez dit oui ; vous en sortez quand vous voulez.
mine-none = Votre organisation ne fait partie d’aucun réseau ici.
mine-network = La page de votre réseau
    .silent = Votre organisation est un réseau. Dites ce qu’il est : d’autres pourront alors demander à y entrer.
mine-ask = Demander à entrer dans un réseau
    .explanation = Le réseau reçoit votre demande et vous répond sur cette page.
    .network = Réseau
    .send = Envoyer la demande
mine-confirm-invited = Accepter l’invitation
mine-decline-invited = Décliner
mine-decline-asked = Retirer la demande
mine-end-confirmed = Quitter le réseau
mine-state-asked = Demande envoyée le { $date }, le réseau n’a pas encore répondu.
mine-state-invited = Le réseau vous invite depuis le { $date }.
mine-state-confirmed = Membre depuis le { $date }.
mine-state-declined = Sans suite depuis le { $date }.
mine-state-left = Plus membre depuis le { $date }.

present-title = Présenter votre réseau
present-lede = { $name } est un réseau. Dites en quelques lignes ce qui rassemble ses membres.

founding-title = Fonder un groupement
founding-lede = Un groupement rassemble les organisations d’un territoire, quel que soit leur domaine. Il naît quand deux organisations au moins l’ont voulu : vous d’abord, puis celle que vous inviterez ou qui viendra à vous.
founding-nobody = Vous n’agissez encore au nom d’aucune organisation qui pourrait fonder un groupement. Trouvez la vôtre : sa page dit comment la rejoindre.
founding-organisation = Au nom de quelle organisation ?
founding-organisation-wrong = Choisissez l’organisation au nom de laquelle vous fondez ce groupement.
founding-name = Nom du groupement
    .hint = Par exemple « Les associations du quartier de la Fontaine »
founding-name-wrong = Donnez un nom, en 120 caractères au plus.
founding-kind = Ce qui rassemble ses membres
founding-kind-territory = Un territoire, tous domaines confondus
founding-kind-field = Un domaine
founding-kind-wrong = Dites si c’est un territoire ou un domaine qui rassemble ses membres.
founding-theme = Quel domaine ?
founding-theme-none = Aucun, ou pas dans cette liste
founding-commune = Sur quel territoire ?
    .empty = Laissez vide pour tout le territoire.
founding-commune-whole = Tout le territoire : { $place }
founding-words = Ce que vous voulez faire ensemble
    .hint = Quelques phrases, pour quelqu’un qui ne vous connaît pas.
founding-words-wrong = Écrivez quelques phrases, en 1 500 caractères au plus.
founding-language = Langue de ce texte
founding-language-wrong = Choisissez une langue.
founding-send = Fonder ce groupement

news-title = Actualités
news-none = Pas d’actualité pour le moment.
news-own = Vos actualités
news-feed = Suivre ces actualités (flux Atom)
news-feed-title = { $name } : actualités
news-for = Pour :
news-withdraw = Retirer cette actualité
news-entered-by = Saisi par { $body }, à la demande de l’organisation, qui a téléphoné ou écrit.
news-write = Écrire une actualité
    .lede = Écrite une fois, elle arrive dans les réseaux et les thèmes que vous choisissez. Elle paraît tout de suite, sous le nom de votre organisation.
    .title = Titre
    .title-hint = 120 caractères au plus
    .words = Texte
    .words-hint = 1 500 caractères au plus. N’y mettez pas de données personnelles.
    .link = Lien, si vous en avez un
    .link-hint = L’adresse d’une page où l’on en dit plus
    .language = Langue de ce texte
    .send = Publier
news-audience = Pour qui ?
    .hint = Les réseaux dont votre organisation est membre, et trois thèmes au plus.
    .themes = Choisir des thèmes
news-title-wrong = Donnez un titre, en 120 caractères au plus.
news-words-wrong = Écrivez le texte, en 1 500 caractères au plus.
news-link-wrong = Ce lien n’est pas une adresse du web. Écrivez-le comme https://exemple.org/page ou laissez vide.
news-language-wrong = Choisissez une langue.
news-audience-wrong = Choisissez au moins un réseau ou un thème.
news-themes-wrong = Choisissez trois thèmes au plus.

panel-networks = Réseaux et actualités
panel-is-network = Cette organisation est un réseau.
    .link = Ses membres et ses actualités
panel-commune = Réseaux d’ici
    .here = Tous domaines confondus, { $place } :
    .founding = { $place } : un groupement tous domaines confondus est en train de naître. Il attend une deuxième organisation.
    .none = { $place } : aucun groupement ne rassemble encore les organisations de tous domaines. Deux organisations suffisent pour en fonder un.
    .whole = Sur tout le territoire :

waiting-invited = { $network } invite { $organisation }
waiting-asked = { $n ->
    [one] { $network } : une organisation demande à entrer
   *[other] { $network } : { $n } organisations demandent à entrer
}

letters-title = Courriels et lettre de la semaine
letters-lede = Une lettre par semaine au plus, le lundi, avec ce que vos réseaux et vos thèmes ont à dire. Rien tant que vous ne l’avez pas demandée ; rien non plus quand il n’y a rien à dire.
letters-weekly-title = Que voulez-vous recevoir à { $email } ?
letters-none = Rien
letters-weekly = Une lettre par semaine
letters-wrong = Choisissez « rien » ou « une lettre par semaine ».
letters-networks = { $n ->
    [0] Vous n’agissez encore pour aucune organisation : la lettre parlerait seulement des thèmes choisis ci-dessous.
    [one] La lettre parle des réseaux de l’organisation pour laquelle vous agissez, et des thèmes choisis ci-dessous.
   *[other] La lettre parle des réseaux des { $n } organisations pour lesquelles vous agissez, et des thèmes choisis ci-dessous.
}
letters-themes = Thèmes
    .hint = Aucun n’est obligatoire.
letters-others = Les messages nécessaires, comme un code de connexion, vous parviennent quel que soit ce choix.

unsubscribe-weekly =
    .title = Ne plus recevoir la lettre de la semaine
    .lede = Un clic, et elle ne viendra plus. Vous n’avez pas besoin de vous connecter.
    .send = Ne plus la recevoir
    .ended = C’est fait : vous ne recevrez plus la lettre de la semaine.
unsubscribe-belonging =
    .title = Ne plus recevoir les courriels des réseaux
    .lede = Un clic, et les demandes, les réponses et les départs ne vous seront plus écrits. Ils restent sur votre page. Vous n’avez pas besoin de vous connecter.
    .send = Ne plus les recevoir
    .ended = C’est fait : les réseaux ne vous écriront plus. Ce qui attend une réponse reste sur votre page.
unsubscribe-again = Vous avez changé d’avis ?

letter-digest-subject = { $n ->
    [one] Une actualité de vos réseaux cette semaine
   *[other] { $n } actualités de vos réseaux cette semaine
}
letter-digest =
    Bonjour,

    Voici ce que vos réseaux et vos thèmes ont à dire depuis la dernière lettre.

    { $items }

    Vous recevez cette lettre parce que vous l’avez demandée.
    Changer vos choix : { $choices }
    Ne plus la recevoir : { $unsubscribe }
letter-digest-until = { $writer }, jusqu’au { $date }
letter-digest-more = { $n ->
    [one] Et une autre actualité : { $address }
   *[other] Et { $n } autres actualités : { $address }
}

entered-title = Saisir à la demande de l’organisation
entered-lede = Quelqu’un de l’organisation vous a téléphoné, écrit ou rendu visite. Ce que vous saisissez ici porte la mention « saisi par { $body } » et la personne en reçoit une copie.
entered-news = Saisir une actualité
entered-no-network = Aucun autre réseau à qui demander.
entered-way = Comment l’avez-vous su ?
entered-way-telephone = Par téléphone
entered-way-paper = Sur papier
entered-way-desk = À l’accueil
entered-way-wrong = Dites comment la demande vous est parvenue.
entered-copy = Adresse électronique de la personne, pour la copie
    .hint = Laissez vide si elle n’en a pas : remettez-lui alors la page imprimée.
    .language = Langue de la copie
entered-copy-wrong = Écrivez une adresse complète, comme prenom@exemple.org, ou laissez vide.

letter-entered-subject = Copie de ce qui a été saisi à votre demande
letter-entered =
    Bonjour,

    À votre demande, { $body } a saisi ceci au nom de { $organisation } :

    { $what }

    À voir ici : { $page }

    Ce n’est pas ce que vous avez demandé ? Dites-le : { $objection }

    Votre adresse n’a servi qu’à cet envoi.
letter-entered-network = Demande à entrer dans le réseau « { $network } »

letters-belonging = Entre vos organisations et leurs réseaux
    .choice = M’écrire quand une organisation demande à entrer, qu’un réseau invite ou répond, ou que l’on se quitte

letter-membership-asked =
    Bonjour,

    { $organisation } demande à entrer dans { $network }. La réponse vous revient, à vous et à celles et ceux qui parlent pour le réseau :

    { $link }
    .subject = { $organisation } demande à entrer dans { $network }
letter-membership-invited =
    Bonjour,

    { $network } invite { $organisation }. Acceptez, déclinez ou prenez votre temps : rien ne se fait sans vous.

    { $link }
    .subject = { $network } invite { $organisation }
letter-membership-confirmed =
    Bonjour,

    { $by } a dit oui : { $organisation } fait maintenant partie de { $network }.

    { $link }
    .subject = { $organisation } fait partie de { $network }
letter-membership-declined =
    Bonjour,

    { $by } ne donne pas suite : { $organisation } n’entre pas dans { $network }. Chacun peut refaire une demande plus tard.

    { $link }
    .subject = { $organisation } et { $network } : sans suite
letter-membership-left =
    Bonjour,

    { $by } met fin à l’adhésion : { $organisation } ne fait plus partie de { $network }.

    { $link }
    .subject = { $organisation } ne fait plus partie de { $network }
letter-network-closed =
    Bonjour,

    Le réseau { $network } a été fermé par l’administration de ce site, pour cette raison :

    { $reason }

    Vos organisations restent ce qu’elles sont. Si vous pensez que c’est une erreur, dites-le :

    { $link }
    .subject = Le réseau { $network } a été fermé
letter-membership-end = Ne plus recevoir ces courriels : { $unsubscribe }

network-map-empty = Aucun membre pour l’instant : la carte se remplira quand des organisations et le réseau se seront dit oui.
network-close = Fermer ce réseau
    .lede = { $network } ne sera plus visible, et ses membres recevront votre raison par courriel. Les organisations restent. Le journal en garde la trace.
    .reason = Pourquoi le fermer ?
    .hint = Les membres liront ces mots. Par exemple : plus personne n’y répond depuis un an.
    .send = Fermer ce réseau
    .done = Le réseau est fermé, et ses membres sont prévenus.
network-close-reason-wrong = Dites pourquoi, en 1 000 caractères au plus.
# Ce que la page suivante confirme.
letters-said-weekly = C’est noté : la lettre vous parviendra le lundi, s’il y a du nouveau.
letters-said-belonging = C’est noté : seuls vos réseaux vous écriront.
letters-said-none = C’est noté : aucune lettre ne vous sera envoyée.
entered-said-network = Demande enregistrée auprès du réseau { $network }.
entered-said-news = Actualité publiée au nom de { $name }.
membership-said-organisation-asked = Demande envoyée au réseau { $name }.
membership-said-organisation-invited = Invitation du réseau { $name } notée.
membership-said-organisation-confirmed = Réseau rejoint : { $name }
membership-said-organisation-declined = C’est noté : pas d’adhésion au réseau { $name }.
membership-said-organisation-left = Réseau quitté : { $name }
membership-said-network-asked = Demande de { $name } notée.
membership-said-network-invited = { $name } est invitée à rejoindre le réseau.
membership-said-network-confirmed = { $name } est membre du réseau.
membership-said-network-declined = C’est noté : { $name } ne rejoint pas le réseau.
membership-said-network-left = { $name } n’est plus membre du réseau.
founding-said = { $name } est lancé. Il s’ouvre dès qu’une deuxième organisation vous rejoint.
present-said = Votre réseau est présenté ici.
network-said-changed = La présentation du réseau est enregistrée.
news-said = Actualité publiée.
news-said-withdrawn = Actualité retirée.
news-enough = Votre organisation a déjà publié trois actualités depuis hier. Gardez celle-ci pour demain, ou réunissez-les.
