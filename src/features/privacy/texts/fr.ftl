# Ce qui est gardé des personnes, pourquoi, combien de temps.

data-title = Mes données
data-lede = Voici tout ce que nous gardons de vous. Vous pouvez l’emporter, le corriger ou partir.
data-export = Télécharger mes données
data-correct = Corriger
data-erase = Supprimer mon compte
data-held = Ce que nous gardons
data-ground = Fondement :
data-term = Durée :
data-leaving = Si vous partez :
data-ground-public-mission = mission d’intérêt public (RGPD, art. 6.1.e)
data-ground-obligation = obligation légale (RGPD, art. 6.1.c)
data-ground-request = ce que vous avez demandé (RGPD, art. 6.1.b)
data-term-days = { $n ->
    [one] un jour
   *[other] { $n } jours
}
data-term-account = tant que vous utilisez votre compte, et { $n } jours après votre dernière visite
data-term-papers = { $n } jours après la décision
data-term-whole = aussi longtemps que l’organisation est suivie ici
data-leaving-deleted = effacé
data-leaving-emptied = votre nom et votre adresse sont effacés
data-leaving-numbered = reste, sous un numéro qui ne mène plus à vous
data-register-title = Registre des traitements de données personnelles
data-register-lede = Ce que ce site garde des personnes, pourquoi et combien de temps. Les noms des dirigeants ne sont jamais publiés.
data-warning = Avant la fin d’un compte inutilisé, un courriel prévient la personne { $n } jours plus tôt ; il suffit de se connecter pour le garder.
holding-sign-in-code = Codes de connexion
    .why = Vous laisser entrer, et personne d’autre.
holding-kept-post = Ce que vous écriviez quand votre session s’est terminée
    .why = Ne rien perdre de ce que vous écrivez. Nous ne pouvons pas le lire.
holding-sent-form = Formulaires envoyés
    .why = Qu’un double clic ne fasse pas deux fois la même chose.
holding-mail = Courriels envoyés
    .why = Vous écrire, et pouvoir dire ce qui est parti.
holding-session = Sessions ouvertes
    .why = Vous reconnaître, et vous montrer où votre session est ouverte.
holding-generator = Applications de codes
    .why = Pour connaître vos applications de codes. Leurs secrets sont scellés et ne sont jamais remis.
holding-passkey = Clés d’accès
    .why = Pour reconnaître vos clés d’accès. Nous n’en avons que la moitié publique.
holding-recovery-code = Codes de secours
    .why = Pour vous laisser entrer une fois avec chacun. Nous ne pouvons pas les lire.
holding-wrong-proof = Codes faux
    .why = Pour que personne n’essaie des codes jusqu’à tomber juste.
holding-ceremony = Questions à votre clé d’accès
    .why = Pour juger la réponse de votre clé d’accès.
holding-identity = Comptes d’ailleurs par lesquels vous vous connectez
    .why = Pour vous laisser entrer quand ce fournisseur vous envoie.
holding-provider-visit = Départs vers un fournisseur d’identité
    .why = Pour que sa réponse ne compte que dans votre navigateur, et une fois.
holding-provider-arrival = Comptes d’ailleurs qui attendent que vous disiez à qui ils sont
    .why = Pour les rattacher à votre compte quand vous avez montré que c’est le vôtre.
holding-lost-factor = Secondes preuves perdues
    .why = Pour vous faire revenir, et arrêter quelqu’un qui n’est pas vous.
holding-email-change = Changements d’adresse
    .why = Pour que vous puissiez reprendre votre adresse.
holding-letter-theme = Thèmes choisis pour la lettre de la semaine
    .why = N’y mettre que ce qui vous intéresse.
holding-letter-choice = Votre choix de recevoir la lettre de la semaine
    .why = Ne jamais vous écrire plus que demandé.
holding-call-alert-theme = Thèmes sur lesquels vous voulez connaître les appels
    .why = Ne vous signaler que ce qui vous intéresse.
holding-call-alert-commune = Communes pour lesquelles vous voulez connaître les appels
    .why = Ne vous signaler que ce qui vous concerne.
holding-call-alert = Votre choix d’être prévenu des appels
    .why = Ne jamais vous écrire plus que demandé.
holding-call-follower = Appels que vous suivez
    .why = Vous dire ce qui y change.
holding-call-question = Questions que vous avez posées sur un appel
    .why = Vous répondre. Votre nom n’est pas montré aux autres.
holding-signature = Dossiers que vous avez signés pour une organisation
    .why = Une signature engage l’organisation ; votre nom reste dessous, comme sur le papier.
holding-application-version = Versions de dossiers que vous avez arrêtées
    .why = Savoir qui a demandé les signatures.
holding-conflict = Vos réponses sur les conflits d’intérêts
    .why = Savoir que personne ne lit un dossier dont il est trop proche.
holding-decision-act = Ce que vous avez décidé pour un financeur
    .why = Une décision engage le financeur : on doit savoir qui l’a prise.
holding-answer = Vos réponses aux questions des financeurs
    .why = Savoir qui a répondu pour le partenaire.
holding-question = Les questions que vous avez posées pour un financeur
    .why = Savoir qui a posé la question.
holding-opinion = Les avis que vous avez donnés pour un financeur
    .why = Savoir de qui vient un avis.
holding-note = Les notes que vous avez écrites pour un financeur
    .why = Savoir qui a écrit la note, parmi les personnes de ce financeur.
holding-application-event = Ce que vous avez fait sur des dossiers
    .why = Que ceux qui déposent ou lisent un dossier voient comment il en est arrivé là.
holding-application-stance = Ce que vous avez dit pour un groupe pendant une co-construction
    .why = Que les autres groupes sachent ce que fait chacun.
holding-application-merger-party = Réponses que vous avez données à une proposition de se réunir
    .why = Savoir qui a répondu au nom de l’organisation.
holding-application-brought = Ce que vous avez écrit de l’apport d’une organisation à une co-construction
    .why = Savoir qui l’a écrit en son nom.
holding-application-heard = Ce que vous avez noté de l’écoute des personnes concernées
    .why = Savoir qui l’a noté ; personne n’y est nommé.
holding-application-agreed = Apports que vous avez confirmés pour une organisation
    .why = Savoir qui a confirmé en son nom.
holding-call-together = Ce que vous avez publié d’une co-construction
    .why = Savoir qui a publié au nom de la collectivité.
holding-call-version = Versions d’appels que vous avez publiées
    .why = Savoir qui a publié au nom de la collectivité.
holding-remit = Territoires que vous avez attribués à des organismes publics
    .why = Savoir qui les a attribués.
holding-invitation = Invitations que vous avez envoyées
    .why = Savoir qui a proposé à qui d’agir pour une organisation.
holding-claim = Vos demandes d’agir pour une organisation
    .why = Vérifier que seules les bonnes personnes agissent pour une organisation.
holding-claim-piece = Documents joints à vos demandes d’agir
    .why = Montrer à l’agent qui répond que vous agissez bien pour l’organisation.
holding-claim-told = Demandes d’agir pour lesquelles un courriel vous a prévenu
    .why = Ne vous écrire qu’une fois par demande.
holding-claim-helper = Demandes que vous avez aidé à faire
    .why = Que l’aide d’une structure d’appui reste visible.
holding-claim-notice = Avis de demandes qui vous concernaient
    .why = Vous laisser le temps de vous opposer.
holding-declared-contact = Comment vous joindre pour un collectif que vous avez déclaré
    .why = Pouvoir vous répondre. Ce n’est jamais publié.
holding-mandate = Mandats
    .why = Savoir qui agit pour chaque organisation, et qui l’a décidé.
holding-capacity = Qualités que vous avez reconnues à des organisations
    .why = Savoir qui les a accordées.
holding-piece-version = Pièces que vous avez déposées dans des dossiers, et ce que vous avez signé
    .why = Pour que les pièces ne soient données qu’une fois. Le nom de qui a signé le contrat d’engagement républicain reste avec lui : la loi le demande.
holding-piece-check = Pièces que vous avez vérifiées pour un financeur
    .why = Pour que d’autres n’aient pas à les vérifier de nouveau.
holding-bank-account = Comptes bancaires que vous avez proposés pour une organisation
    .why = Pour qu’aucune subvention ne parte ailleurs.
holding-own-profile = Ce que vous avez écrit au nom d’une organisation pour la présenter
    .why = Pour savoir qui l’a écrit en dernier.
holding-state-aid = Aides publiques que vous avez notées pour une organisation
    .why = Le droit européen les compte.
holding-project-value = Ce que vous avez écrit dans des projets
    .why = Savoir qui a écrit quoi : un projet s’écrit à plusieurs.
holding-project-event = Ce que vous avez fait dans des projets
    .why = Que ceux qui construisent un projet voient ce qui y change.
holding-project-comment = Vos messages dans des projets
    .why = Se parler d’un projet à l’endroit où il s’écrit.
holding-project-file = Fichiers que vous avez joints à des projets
    .why = Savoir d’où vient un fichier.
holding-project-told = Jusqu’à quand vous êtes au courant de vos projets
    .why = Ne pas vous écrire deux fois la même chose.
holding-journal = Journal de ce que vous avez fait
    .why = Prouver ce qui a été fait, et par qui.
holding-person = Votre nom, votre adresse électronique, votre langue
    .why = Vous appeler comme vous le souhaitez, et vous écrire.
erase-title = Supprimer mon compte
erase-lede = Cela se fait tout de suite et ne se défait pas.
erase-goes = Votre nom, votre adresse, vos sessions et les courriels que nous vous avons envoyés sont effacés.
erase-stays = Ce que vous avez fait au nom d’une organisation lui reste, sous un numéro qui ne mène plus à vous : elle en répond, et la loi demande de le garder.
erase-mandates = { $n ->
    [one] Votre mandat prend fin.
   *[other] Vos { $n } mandats prennent fin.
} Pensez à passer la main d’abord.
erase-sure = Oui, je veux supprimer mon compte
erase-not-sure = Cochez la case si vous voulez vraiment supprimer votre compte.
erase-do = Supprimer mon compte
letter-erased-subject = Votre compte Tisserand est supprimé
letter-erased =
    Bonjour,

    Votre compte est supprimé, comme vous l’avez demandé. Ce courriel est le dernier.

    Ce n’était pas vous ? Écrivez tout de suite à l’exploitant du site.
letter-idle-subject = Votre compte Tisserand prend fin le { $date }
letter-idle =
    Bonjour,

    Nous ne vous avons pas vu depuis longtemps. Votre compte sera supprimé le { $date }.

    Pour le garder, connectez-vous avant cette date : c’est tout.

# Ce que la page suivante confirme.
erase-said = Votre compte est supprimé.
erase-organisations = Vous n’agirez plus pour
erase-last = Plus personne ne pourra signer pour cette organisation. Passez d’abord la main à quelqu’un.
