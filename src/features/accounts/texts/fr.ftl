# Se connecter, et ce qui concerne la personne connectée.

sign-in-title = Se connecter
sign-in-lede = Nous vous envoyons un code par courriel : pas de mot de passe à retenir. Si vous n’avez pas encore de compte, il est créé en même temps.
sign-in-email = Votre adresse électronique
    .hint = Par exemple prenom@exemple.org
sign-in-email-wrong = Écrivez une adresse électronique complète, comme prenom@exemple.org.
sign-in-too-many = Trop de codes ont été demandés pour cette adresse ou depuis votre réseau. Réessayez dans une heure, ou utilisez le dernier code reçu.
sign-in-send = Recevoir un code
sign-in-by-file = Sur cette installation, les courriels ne partent pas : ils sont écrits dans le dossier « mail » des données.
sign-in-privacy = Ce que nous faisons de votre adresse
sign-out = Se déconnecter

code-title = Écrivez le code reçu
code-lede = Un code de six chiffres est parti vers { $email }. Il est valable dix minutes, dans ce navigateur.
code-none = Aucun code n’est en attente dans ce navigateur : il a servi, il a plus de dix minutes, ou il a été demandé ailleurs.
code-code = Code
    .hint = Six chiffres. Regardez aussi dans le courrier indésirable.
code-again = Demander un nouveau code
code-tries = { $n ->
    [one] Il vous reste un essai.
   *[other] Il vous reste { $n } essais.
}
sign-in-code-wrong = Ce n’est pas ce code. Vérifiez les six chiffres.
sign-in-code-gone = Ce code n’est plus valable. Demandez-en un nouveau.

kept-title = Vous étiez en train d’envoyer ceci
kept-lede = Il fallait d’abord prouver qui vous êtes : c’est fait, et rien n’est perdu. Voici ce que vous aviez écrit. Voulez-vous l’envoyer ?
kept-send = Envoyer
kept-forget = Ne pas l’envoyer

me-title = Mon espace
me-nameless = Comment souhaitez-vous qu’on vous appelle ?
me-details = Mon nom et ma langue
me-waiting = Ce qui vous attend
    .none = Rien ne vous attend pour le moment.
me-work = Conventions, guichet et autres outils
me-organisations = J’agis pour
me-organisations-none = Vous n’agissez encore pour aucune organisation. Cherchez la vôtre : sa page vous dit comment la rejoindre.
me-find = Chercher mon organisation
me-platform = Pour la plateforme :
me-account = Mon compte

details-name = Votre nom
    .hint = Tel que vous voulez qu’il apparaisse aux personnes avec qui vous travaillez. Il n’est jamais publié.
details-name-wrong = Écrivez votre nom, en 100 caractères au plus.
details-language = Langue des courriels
details-language-wrong = Choisissez une langue.
details-email = Votre adresse électronique : { $email }

sessions-title = Mes sessions
sessions-lede = Les appareils où votre session est ouverte. Si vous n’en reconnaissez pas un, terminez sa session.
sessions-unknown = Appareil inconnu
sessions-this = cet appareil
sessions-opened = Ouverte le { $date }.
sessions-seen = Dernière activité le { $date }.
sessions-end = Terminer
sessions-end-others = Terminer toutes les autres

role-representative = représente l’organisation
role-treasurer = tient la trésorerie
role-project-lead = porte un projet
role-member = membre
role-officer = instruit les demandes d’aide
role-reader = lit les demandes d’aide
role-decider = décide
role-payer = paie
role-administrator = administre la plateforme
role-auditor = contrôle la plateforme

letter-code-subject = { $code } : votre code pour Tisserand
letter-code =
    Bonjour,

    Voici votre code : { $code }

    Écrivez-le dans la page où vous l’avez demandé. Il est valable dix minutes et ne sert qu’une fois.

    Vous n’avez rien demandé ? Ignorez ce courriel : sans lui, personne ne peut entrer. Ne donnez ce code à personne, même à quelqu’un qui dit être de Tisserand.
letter-administrator-subject = Vous administrez une installation de Tisserand
letter-administrator =
    Bonjour,

    Vous êtes désormais administrateur ou administratrice de cette installation de Tisserand.

    Connectez-vous avec cette adresse électronique : { $address }

    Un second moyen de preuve vous sera demandé avant d’administrer.

administrator-invited = { $email } est administrateur de la plateforme. Un courriel lui dit où se connecter.
administrator-no-address = « { $address } » n’est pas une adresse électronique.
administrator-already = { $address } administre déjà la plateforme.
journal-whole = { $n ->
    [0] Le journal est vide.
    [one] Le journal est intact : une ligne.
   *[other] Le journal est intact : { $n } lignes.
} Empreinte : { $hash }
journal-broken = La ligne { $n } du journal n’est pas celle qui a été écrite : elle a été changée, retirée ou ajoutée.

proof-title = Une seconde preuve
proof-lede = Ce que vous allez faire engage d’autres que vous. Montrez que c’est bien vous, et non quelqu’un qui lirait vos courriels.
proof-code = Code de votre application, ou code de secours
    .hint = Six chiffres de l’application, ou un de vos codes imprimés (24 lettres et chiffres).
proof-wrong = Ce n’est pas un code valable. Un code ne sert qu’une fois : attendez le suivant s’il vient de servir.
proof-wait = Trop d’essais. Il faut attendre avant le prochain.
proof-wait-minutes = { $n ->
    [one] Réessayez dans une minute.
   *[other] Réessayez dans { $n } minutes.
}
proof-tries = { $n ->
    [one] Il vous reste un essai avant une attente.
   *[other] Il vous reste { $n } essais avant une attente.
}

again-title = Est-ce toujours vous ?
again-lede = Avant cette étape, montrez à nouveau que c’est bien vous devant cet appareil.
again-by-letter = Avant cette étape, nous envoyons un code à { $email } pour être sûrs que c’est bien vous devant cet appareil.
again-confirm = Continuer

factor-needed-title = Il vous faut une seconde preuve
factor-needed-lede = Votre rôle permet d’agir pour d’autres. Le code reçu par courriel ne suffit pas : quelqu’un qui lit vos courriels pourrait agir à votre place. La mise en place prend deux minutes, une seule fois.
factor-later = Plus tard
factor-name = Comment l’appeler ?
    .hint = Pour la reconnaître dans votre liste, par exemple « Mon téléphone ».
factor-name-wrong = Donnez-lui un nom, en 60 caractères au plus.

factors-title = Mes moyens de connexion
factors-lede = Les secondes preuves montrent, en plus du code reçu par courriel, que c’est bien vous. Ayez-en deux : si l’une se perd, l’autre vous laisse entrer.
factors-added = Ajoutée le { $date }.
factors-used = A servi le { $date }.
factors-remove = Retirer

generator-word = Une application de codes
generator-words = Applications de codes
generator-what = Une application gratuite sur votre téléphone ou votre ordinateur affiche un code de six chiffres qui change toutes les trente secondes. Elle fonctionne sans réseau. Plusieurs existent, libres aussi : Aegis, FreeOTP, Ente Auth ; beaucoup de gestionnaires de mots de passe le font.
generator-set-up = Installer une application de codes
generator-add = Ajouter une application de codes
generator-lede = Deux étapes : donnez le secret à l’application, puis écrivez ici le code qu’elle affiche.
generator-take = 1. Donnez le secret à l’application
generator-scan = Dans l’application, choisissez d’ajouter un compte, puis photographiez ce dessin.
generator-drawing = Dessin à photographier avec l’application de codes
generator-type = Ou écrivez ce secret dans l’application (choisissez « basé sur l’heure ») :
generator-open = L’application est sur cet appareil : l’ouvrir
generator-prove = 2. Montrez que cela marche
generator-name-first = Mon téléphone
generator-code = Code affiché par l’application
generator-code-wrong = Ce n’est pas le code attendu. Vérifiez que l’heure de l’appareil est juste, et écrivez le code affiché maintenant.
generator-finish = Terminer

passkey-word = Une clé d’accès
passkey-words = Clés d’accès
passkey-what = Votre téléphone, votre ordinateur ou une petite clé USB vous reconnaît, par le doigt, le visage ou son code. C’est le plus simple et le plus sûr : aucun faux site ne peut vous la soutirer.
passkey-add = Ajouter une clé d’accès
passkey-make = Créer une clé d’accès
passkey-use = Utiliser ma clé d’accès
passkey-sign-in-lede = Vous avez créé une clé d’accès ? Elle suffit, sans courriel.
passkey-sign-in = Entrer avec une clé d’accès
passkey-failed = La clé d’accès n’a pas été utilisée : le navigateur a refusé, ou vous avez renoncé. Vous pouvez réessayer, ou choisir un autre moyen.
passkey-refused = Cette clé d’accès n’a pas été reconnue. Réessayez, ou choisissez un autre moyen.
passkey-cannot = Les clés d’accès demandent un navigateur récent qui exécute les scripts. Une application de codes fonctionne partout.

recovery-title = Codes de secours
recovery-lede = Dix codes à garder sur papier, avec vos papiers. Chacun sert une fois, le jour où votre téléphone est perdu ou en panne. Ils ne seront montrés qu’une fois.
recovery-replaced = { $n ->
    [one] Le code qui vous reste ne vaudra plus.
   *[other] Les { $n } codes qui vous restent ne vaudront plus.
}
recovery-show = Montrer mes dix codes
recovery-once = Imprimez cette page ou recopiez les codes maintenant : ils ne seront plus montrés. Rangez-les ailleurs que votre téléphone.
recovery-for = Codes de secours de { $email } pour Tisserand. Chacun sert une fois.
recovery-kept = C’est fait, continuer
recovery-left = { $n ->
    [0] Vous n’avez aucun code de secours.
    [one] Il vous reste un code de secours.
   *[other] Il vous reste { $n } codes de secours.
}
recovery-drawn = Ils datent du { $date }.
recovery-draw = Obtenir dix nouveaux codes

lost-link = Je n’ai plus accès à aucune de ces preuves
lost-title = Vous avez perdu vos secondes preuves
lost-lede = Plusieurs façons de revenir : choisissez la plus rapide pour vous.
lost-paper = 1. Un code de secours, tout de suite
lost-paper-how = Vous aviez imprimé ou recopié dix codes : un seul suffit.
lost-paper-type = Écrire un code de secours
lost-wait = 2. Quelqu’un qui répond de vous, ou sept jours d’attente
lost-wait-how = Dites-le ici. Les autres représentants de vos organisations sont prévenus : l’un d’eux peut confirmer que c’est vous, et vous revenez aussitôt. Si personne ne le fait, vous revenez dans sept jours. Pendant ce temps, vous ou eux pouvez tout arrêter : c’est ce qui vous protège si la demande ne vient pas de vous.
lost-say = J’ai perdu mes secondes preuves
lost-until = Votre demande est enregistrée. Vous pourrez installer une nouvelle preuve à partir du { $date }.
lost-vouchers = Pour revenir plus vite, demandez à un autre représentant de votre organisation, ou à un administrateur de cette installation, d’ouvrir le courriel qu’il a reçu et de confirmer que c’est vous. En attendant, vous pouvez faire tout ce qui ne demande pas de seconde preuve.
lost-ready = Vous pouvez maintenant revenir. Vos anciennes preuves seront oubliées, vos autres sessions terminées, puis vous en installerez une nouvelle.
lost-finish = Oublier les anciennes et continuer
lost-found = Je les ai retrouvées, arrêter
lost-other-title = Une personne ne peut plus prouver que c’est elle
lost-other = { $who } n’a plus ni téléphone, ni clé, ni code de secours pour confirmer sa connexion, et demande à en installer de nouveaux.
lost-other-until = Sans rien de votre part, la personne revient le { $date }.
lost-other-what = Appelez-la, ou voyez-la : un courriel ne suffit pas, quelqu’un d’autre le lit peut-être. Confirmez seulement si vous lui avez parlé ; arrêtez si elle n’a rien demandé.
lost-other-wait = Vous ne pouvez pas confirmer que c’est bien cette personne : elle agit aussi pour d’autres, ou l’un de vous deux agit depuis moins d’une semaine. Appelez-la ou voyez-la ; arrêtez tout si elle n’a rien demandé.
lost-vouch = Je lui ai parlé, c’est bien elle
lost-stop = Elle n’a rien demandé, arrêter

letter-lost-you-subject = Vous dites avoir perdu vos secondes preuves
letter-lost-you =
    Bonjour,

    Quelqu’un qui lit vos courriels dit, pour { $who }, avoir perdu toutes ses secondes preuves. Dans sept jours, cette personne pourra en installer de nouvelles.

    Ce n’était pas vous ? Arrêtez tout ici : { $address }

    C’était vous ? Un autre représentant de votre organisation peut confirmer tout de suite.
letter-lost-others-subject = Quelqu’un a perdu ses secondes preuves : est-ce bien cette personne ?
letter-lost-others =
    Bonjour,

    { $who }, qui agit avec vous, dit avoir perdu ses secondes preuves. Sans rien de votre part, cette personne pourra en installer de nouvelles dans sept jours.

    Appelez-la, puis confirmez ou arrêtez ici : { $address }
letter-lost-stopped-you-subject = La demande est arrêtée
letter-lost-stopped-you =
    Bonjour,

    La demande de remplacer les secondes preuves de { $who } est arrêtée. Rien n’a changé.

    Vous les avez vraiment perdues ? Parlez-en à un autre représentant, puis recommencez ici : { $address }
letter-lost-stopped-others-subject = La demande est arrêtée
letter-lost-stopped-others =
    Bonjour,

    La demande de remplacer les secondes preuves de { $who } est arrêtée. Rien n’a changé.
letter-lost-vouched-you-subject = On a confirmé que c’est vous
letter-lost-vouched-you =
    Bonjour,

    Quelqu’un qui répond de la même organisation a confirmé que c’est bien vous. Continuez ici : { $address }
letter-lost-vouched-others-subject = Quelqu’un a été confirmé
letter-lost-vouched-others =
    Bonjour,

    Il a été confirmé que { $who } a bien perdu ses secondes preuves ; cette personne peut en installer de nouvelles.

    Vous en doutez ? Arrêtez ici : { $address }
letter-lost-done-you-subject = Vos anciennes secondes preuves sont oubliées
letter-lost-done-you =
    Bonjour,

    Les anciennes secondes preuves de { $who } sont oubliées et les autres sessions terminées. Une nouvelle peut être installée.

    Ce n’était pas vous ? Prévenez tout de suite un autre représentant et l’administrateur de cette installation.
letter-lost-done-others-subject = Des secondes preuves ont été remplacées
letter-lost-done-others =
    Bonjour,

    Les anciennes secondes preuves de { $who } sont oubliées ; cette personne en installe de nouvelles.

    Vous en doutez ? Prévenez l’administrateur de cette installation.

email-title = Changer d’adresse électronique
email-lede = Aujourd’hui : { $email }. Un code part vers la nouvelle adresse ; l’ancienne est prévenue et peut annuler pendant sept jours.
email-new = Nouvelle adresse électronique
email-wrong = Écrivez une autre adresse, complète, comme prenom@exemple.org.
email-taken = Cette adresse a déjà un compte à elle. Connectez-vous avec elle, ou choisissez-en une autre.
email-change = Changer d’adresse
email-undo = Reprendre cette adresse
email-undo-title = Reprendre votre adresse
email-undo-lede = L’adresse de ce compte a été changée le { $date }. Si l’ancienne est la vôtre, un code y part : en l’écrivant, vous la reprenez, et toutes les sessions se terminent.

letter-email-former-subject = L’adresse de votre compte a été changée
letter-email-former =
    Bonjour,

    L’adresse de votre compte Tisserand est désormais { $who }.

    Ce n’était pas vous ? Vous avez sept jours pour reprendre la vôtre : { $address }
letter-email-later-subject = C’est désormais l’adresse de votre compte
letter-email-later =
    Bonjour,

    Votre compte Tisserand a désormais cette adresse : { $who }. L’ancienne a été prévenue et peut annuler pendant sept jours : { $address }
letter-email-undone-subject = L’adresse de votre compte est celle d’avant
letter-email-undone =
    Bonjour,

    Le changement d’adresse est annulé : l’adresse du compte est à nouveau { $who }. Toutes les sessions sont terminées, et les secondes preuves ajoutées depuis ce changement sont oubliées.

    Connectez-vous, puis vérifiez vos secondes preuves : { $address }

letter-factor-added-subject = Une seconde preuve a été ajoutée à votre compte
letter-factor-added =
    Bonjour,

    « { $what } » a été ajouté aux secondes preuves de votre compte Tisserand.

    Ce n’était pas vous ? Connectez-vous, retirez-la, et terminez les autres sessions. Prévenez aussi l’administrateur de cette installation.
letter-factor-removed-subject = Une seconde preuve a été retirée de votre compte
letter-factor-removed =
    Bonjour,

    « { $what } » a été retiré des secondes preuves de votre compte Tisserand.

    Ce n’était pas vous ? Connectez-vous, terminez les autres sessions, et prévenez l’administrateur de cette installation.
letter-factor-wrong-subject = Cinq codes faux sur votre compte
letter-factor-wrong =
    Bonjour,

    Quelqu’un qui a reçu votre code par courriel a écrit cinq codes faux à la demande d’une seconde preuve. Personne n’est passé ; il faut maintenant attendre entre les essais.

    Ce n’était pas vous ? Quelqu’un lit peut-être vos courriels : changez le mot de passe de votre messagerie, puis terminez les autres sessions dans Tisserand.
letter-recovery-used-subject = Un code de secours a servi
letter-recovery-used =
    Bonjour,

    Un de vos codes de secours vient de servir. Il en reste : { $what }.

    Ce n’était pas vous ? Connectez-vous, demandez dix nouveaux codes, et terminez les autres sessions.
letter-recovery-drawn-subject = Vous avez dix nouveaux codes de secours
letter-recovery-drawn =
    Bonjour,

    Dix nouveaux codes de secours ont été montrés pour votre compte Tisserand. Les anciens ne valent plus.

    Ce n’était pas vous ? Connectez-vous, demandez dix nouveaux codes, et terminez les autres sessions.

provider-title = Par un compte que vous avez déjà
provider-or-code = Ou par un code reçu par courriel
provider-sign-in = S’identifier avec { $name }
provider-proves = { $name } peut confirmer que c’est bien vous, si vous y utilisez deux moyens de preuve.
provider-attach = Rattacher { $name }

departing-title = Vers { $name }
departing-lede = Votre navigateur va vous conduire chez { $name }, puis vous ramener ici. Si rien ne se passe, continuez vous-même.
departing-go = Continuer avec { $name }

trouble-refused = { $name } ne vous a pas identifié
    .what = Vous avez renoncé, ou { $name } a refusé. Rien n’a changé ici.
trouble-silent = { $name } ne répond pas
    .what = Le service { $name } est en panne, ou ne répond pas comme prévu. Réessayez dans quelques minutes, ou entrez par un autre moyen.
trouble-clock = Les horloges ne sont pas d’accord
    .what = La réponse de { $name } n’est pas de l’heure qu’il est ici, et nous ne l’avons pas crue. Réessayez ; si cela recommence, prévenez l’administrateur de ce site.
trouble-unsure = La réponse de { $name } n’a pas été crue
    .what = Ce qui est revenu n’est pas ce que { $name } répond à une demande d’ici. Personne n’est entré. Recommencez depuis le début.
trouble-over = Cette connexion n’est plus valable
    .what = Elle a commencé il y a plus de dix minutes, a déjà servi, ou a commencé dans un autre navigateur. Recommencez ici avec { $name }.
trouble-taken = Ce compte { $name } est déjà rattaché à un autre compte d’ici
    .what = Un compte { $name } ne peut ouvrir qu’un seul compte. Connectez-vous avec lui pour voir lequel, et détachez-le là si vous voulez le rattacher ici.
trouble-not-strong = { $name } n’a pas confirmé de seconde preuve
    .what = Vous vous êtes identifié chez { $name }, mais avec un seul moyen. Installez-y un second moyen, ou montrez une autre preuve ici.
trouble-unknown = Ce compte { $name } n’est pas rattaché au vôtre
    .what = Vous vous êtes identifié chez { $name } avec un compte qui n’est pas rattaché à celui d’ici. Essayez avec l’autre, ou rattachez-le d’abord.
trouble-too-many = Trop de connexions depuis votre réseau
    .what = Trop de personnes ont demandé { $name } depuis votre réseau en une heure. Réessayez plus tard, ou entrez par un code.
trouble-again = Réessayer avec { $name }
trouble-otherwise = Choisir un autre moyen

meet-title = À quelle adresse vous écrit-on ?
meet-lede = { $name } nous a donné cette adresse. Pour ne pas confondre deux personnes, montrez une seule fois qu’elle est à vous : un code y part.
meet-lede-none = { $name } ne nous a pas donné votre adresse. Écrivez-la, et montrez une seule fois qu’elle est à vous : un code y part.
meet-email-hint = Si vous avez déjà un compte ici, celle de ce compte.
meet-otherwise = Entrer dans mon compte par un autre moyen

attach-title = Rattacher { $name }
attach-lede = Ensuite, { $name } suffira pour entrer dans ce compte. Vérifiez que les deux sont bien à vous.
attach-offer = Vous pourrez entrer ici avec { $name }, sans attendre de courriel. Vous allez vous identifier chez { $name }, puis confirmer ici.
attach-there = Chez { $name } :
attach-nameless = un compte sans adresse
attach-here = Ici :
attach-do = Oui, rattacher
attach-not = Non, ne pas rattacher

identity-words = Comptes d’ailleurs
identity-what = Un compte que vous avez déjà vous laisse entrer, sans courriel. Le code par courriel reste toujours possible.
identity-attached = Rattaché le { $date }.
identity-strong = Sert aussi de seconde preuve.
identity-detach = Détacher

left-title = Vous êtes déconnecté d’ici
left-lede = Vous étiez entré avec { $name }, où votre session est peut-être encore ouverte. Sur un ordinateur partagé, terminez-la aussi.
left-there = Se déconnecter aussi de { $name }
left-home = Retour à l’accueil

letter-identity-attached-subject = Un compte d’ailleurs a été rattaché au vôtre
letter-identity-attached =
    Bonjour,

    Un compte { $what } a été rattaché à votre compte Tisserand : il suffit désormais pour y entrer.

    Ce n’était pas vous ? Connectez-vous, détachez-le dans « Mes moyens de connexion », et terminez vos autres sessions.
letter-identity-detached-subject = Un compte d’ailleurs a été détaché du vôtre
letter-identity-detached =
    Bonjour,

    Un compte { $what } a été détaché de votre compte Tisserand : il n’y laisse plus entrer.

    Ce n’était pas vous ? Connectez-vous et terminez vos autres sessions.
# Ce que la page suivante confirme.
sessions-said-ended = Session fermée.
sessions-said-others = { $n ->
    [0] Aucune autre session n’était ouverte.
    [one] Une autre session est fermée.
   *[other] { $n } autres sessions sont fermées.
}
sign-out-said = Vous êtes déconnecté.
lost-said-begun = C’est noté, et un courriel vous le confirme.
lost-said-stopped = La demande est arrêtée. Rien n’a changé.
lost-said-vouched = Vous avez confirmé que c’est bien cette personne.
lost-said-done = Vos anciens moyens de preuve sont oubliés. Installez-en un nouveau.
kept-said-forgotten = Ce que vous écriviez est oublié.
details-said = Vos coordonnées sont enregistrées.
email-said-changed = Votre adresse est désormais { $email }.
email-said-undone = Votre adresse est rétablie. Connectez-vous avec elle.
factor-said-added = Ajouté : { $name }
factor-said-removed = Retiré : { $name }
lost-other-vouched = Quelqu’un a confirmé que c’est bien cette personne : elle peut revenir tout de suite. Vous en doutez ? Arrêtez.
lost-other-later = Je réponds plus tard : revenir à mon espace
