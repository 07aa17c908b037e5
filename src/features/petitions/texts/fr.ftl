# Interpellations : ouvrir un sujet, répondre à une date dite.

petitions-title = Interpellations
petitions-lede = Toute organisation peut ouvrir un sujet devant une collectivité. La collectivité répond au plus tard à une date affichée, la même pour tous.
petitions-begin = Ouvrir un sujet
petitions-all = Toutes les interpellations
petitions-feed = Suivre les interpellations (flux Atom)
petitions-views = Où elles en sont
petitions-view-all = Toutes
petitions-view-waiting = Réponse attendue
petitions-view-answered = Avec réponse
petitions-view-ended = Terminées
petitions-theme = Thème
petitions-every-theme = Tous les thèmes
petitions-narrow = Afficher
petitions-none = Aucune interpellation ici pour le moment.
petitions-earlier = Les précédentes
petitions-who = { $petitioner } interpelle { $addressee }
petitions-asks = interpelle
petitions-supports = { $n ->
    [0] Aucune autre organisation ne la soutient encore
    [one] Une organisation la soutient
   *[other] { $n } organisations la soutiennent
}

petitions-stands-draft = Brouillon, pas encore publié.
petitions-stands-due = Réponse attendue au plus tard le { $due }.
petitions-stands-late = { $n ->
    [one] La réponse était attendue le { $due } : un jour de retard.
   *[other] La réponse était attendue le { $due } : { $n } jours de retard.
}
petitions-stands-answered = Répondu le { $answered }, dans les délais.
petitions-stands-answered-late = { $n ->
    [one] Répondu le { $answered }, avec un jour de retard sur la date annoncée ({ $due }).
   *[other] Répondu le { $answered }, avec { $n } jours de retard sur la date annoncée ({ $due }).
}
petitions-stands-withdrawn = Retirée par l’organisation qui l’avait ouverte.

petitions-rule-link = Comment la date est fixée
petitions-rule-title = Comment la date de réponse est fixée
petitions-rule-days = { $n ->
    [one] Une collectivité interpellée répond dans un délai d’un jour, quelle que soit l’organisation qui demande.
   *[other] Une collectivité interpellée répond dans un délai de { $n } jours, quelle que soit l’organisation qui demande.
}
petitions-rule-nearer = { $n ->
    [one] Chaque autre organisation qui soutient l’interpellation rapproche la date d’un jour. Il reste toujours au moins { $floor } jours depuis l’ouverture, et { $notice } jours depuis le soutien qui rapproche la date.
   *[other] Chaque autre organisation qui soutient l’interpellation rapproche la date de { $n } jours. Il reste toujours au moins { $floor } jours depuis l’ouverture, et { $notice } jours depuis le soutien qui rapproche la date.
}
petitions-rule-example = Par exemple : ouverte le { $opened }, une interpellation reçoit sa réponse au plus tard le { $due } ; avec trois soutiens le même jour, au plus tard le { $three }.
petitions-rule-stays = Une date rapprochée ne recule jamais, même si un soutien est retiré. La réponse est due avec ou sans soutien.
petitions-rule-late = Une réponse qui vient après la date est dite en retard sur la page de l’interpellation, pour tout le monde. Une réponse donne toujours ses raisons.
petitions-rule-text = Le texte ne change plus une fois ouvert. Seule exception : pendant sept jours, et tant que personne ne la soutient, l’organisation peut le préciser ; l’ancien texte reste lisible.
petitions-who-may = Qui peut être interpellé
    .why = Les collectivités et services publics dont on sait ici dans quelles communes ils sont compétents, et pour lesquels quelqu’un est habilité à répondre. Sans cela, personne ne recevrait votre demande. Aujourd’hui :
    .nobody = Aucune collectivité pour le moment.
    .other = La vôtre n’y est pas ? Sa page dit comment ses agents peuvent la rejoindre ; dès que l’un d’eux le fait, elle peut être interpellée.
    .find = La chercher
petitions-who-link = Qui peut être interpellé, et pourquoi
petitions-rule-hidden = Un texte, une réponse ou une suite contraires à la loi peuvent être masqués par qui administre la plateforme. La raison est alors publique.

petitions-write =
    .lede = Exposez le problème et ce que vous demandez. Une seule organisation suffit. Rien n’est publié avant que vous n’ouvriez le sujet.
    .public = Vous pouvez préciser le texte tant que personne ne le soutient, et sept jours au plus. L’ancien texte reste lisible.
    .title = Sujet
    .title-hint = 120 caractères au plus, par exemple « Un lieu chauffé pour les maraudes du quartier »
    .words = Ce que vous demandez, et pourquoi
    .words-hint = 6 000 caractères au plus. Ce que vous constatez, qui est concerné, ce qui aiderait. N’y mettez pas de données personnelles.
petitions-nobody = Vous n’agissez encore au nom d’aucune organisation qui pourrait interpeller. Trouvez la vôtre : sa page dit comment la rejoindre.
petitions-organisation = Au nom de quelle organisation ?
petitions-organisation-wrong = Choisissez l’organisation au nom de laquelle vous interpellez.
petitions-addressee = À quelle collectivité ?
    .hint = Seules celles qui peuvent répondre sont proposées.
petitions-addressee-wrong = Choisissez la collectivité qui doit répondre.
petitions-addressee-elsewhere = Cette collectivité n’est pas compétente dans toutes les communes que vous avez choisies. Changez les communes ou la collectivité.
petitions-addressee-itself = Une organisation ne s’interpelle pas elle-même.
petitions-title-wrong = Donnez un sujet, en 120 caractères au plus.
petitions-words-wrong = Écrivez ce que vous demandez, en 6 000 caractères au plus.
petitions-themes = Thèmes
    .hint = Un à trois.
petitions-themes-short = Thèmes
petitions-themes-wrong = Choisissez un à trois thèmes.
petitions-communes = Où ?
    .hint = Ne cochez rien si le sujet concerne tout le territoire.
    .chosen = { $communes } (changer)
    .choose = Choisir des communes
petitions-communes-short = Où
petitions-language = Langue de ce texte
petitions-language-wrong = Choisissez une langue.
petitions-save = Enregistrer le brouillon
    .hint = Vous relirez le texte avant de l’ouvrir.
petitions-amend = Publier le texte précisé
petitions-change = Modifier le texte

petitions-draft = Ceci est un brouillon : seules les personnes de votre organisation le voient.
petitions-open = Ouvrir le sujet
    .hint = Le sujet devient public, la date de réponse est fixée et la collectivité reçoit un courriel. Le texte ne changera plus.
petitions-opened = Ouverte le
petitions-due = Réponse au plus tard le
petitions-withdraw = Retirer l’interpellation
    .explanation = Elle n’attend alors plus de réponse, et reste lisible.
petitions-discard = Effacer le brouillon
    .explanation = Le texte est effacé. Personne d’autre ne l’a vu.
petitions-close = Tout est dit : clore
    .explanation = La réponse et la suite restent publiques.
petitions-answer = Répondre
petitions-begin-call = Écrire un appel à partir de cette interpellation
    .hint = Un brouillon reprend son titre, son texte, ses thèmes et ses communes. Rien n’est publié sans vous ; les deux pages se citent ensuite, et ceux qui l’ont demandé en sont prévenus.
petitions-the-answer = La réponse
petitions-outcome = La réponse, en un mot
petitions-outcome-yes = Oui, cela sera fait
petitions-outcome-partly = En partie
petitions-outcome-no = Non
petitions-outcome-elsewhere = Cela relève de quelqu’un d’autre
petitions-outcome-wrong = Choisissez ce que votre réponse donne.
petitions-reasons = Vos raisons
    .hint = Ce qui sera fait, par qui et quand ; ou pourquoi cela ne peut l’être. Si quelqu’un d’autre décide, dites qui.
petitions-answer-wrong = Donnez vos raisons, en 6 000 caractères au plus.
petitions-answer-send = Publier la réponse
petitions-too-late = Entre-temps, quelqu’un a répondu ou l’interpellation est terminée. Ce que vous avez écrit est toujours là.
petitions-amend-too-late = Ce texte ne peut plus être précisé : une organisation le soutient, ou sept jours sont passés. Ce que vous avez écrit est toujours là, pour le copier.
petitions-became = Ce qu’il en est advenu
    .nothing = Rien n’a encore été raconté de la suite.
petitions-tell = Raconter la suite
    .lede = Ce qui s’est passé depuis la réponse, daté et public.
petitions-note = Ce qui s’est passé
    .hint = Quelques phrases. N’y mettez pas de données personnelles.
petitions-note-wrong = Écrivez quelques phrases, en 6 000 caractères au plus.
petitions-tell-send = Publier
petitions-with-it = Qui la soutient
    .nobody = Aucune autre organisation ne la soutient encore. La réponse est due quand même.
petitions-support = Soutenir au nom de { $name }
    .explanation = Votre soutien est public et rapproche la date de réponse.
    .sign-in = Connectez-vous pour la soutenir au nom de votre organisation.
    .nobody = On la soutient au nom d’une organisation. Trouvez la vôtre : sa page dit comment la rejoindre.
petitions-stop = Ne plus soutenir au nom de { $name }
petitions-frozen = Texte figé, version { $n }
    .hash = Son empreinte (SHA-256), par laquelle chacun peut vérifier qu’il n’a pas changé :
    .former = Version { $n }, avant précision
petitions-report = Signaler un problème
petitions-hide-lede = Le titre et le texte ne sont plus montrés au public. La date, la réponse et cette raison restent visibles.
petitions-hide-lede-answer = Les mots de la réponse ne sont plus montrés au public. Son sens, sa date et cette raison restent visibles.
petitions-hide-lede-note = Cette suite n’est plus montrée au public. Qui l’a racontée, quand, et cette raison restent visibles.
petitions-hide-answer = Masquer la réponse
petitions-hide-note = Masquer cette suite
petitions-hide = Masquer le texte
    .reason = Raison, publique
    .hint = Par exemple : le texte nomme une personne.
petitions-hide-wrong = Donnez la raison, en 600 caractères au plus.
petitions-show-again = Montrer de nouveau le texte
petitions-show-again-answer = Montrer de nouveau la réponse
petitions-show-again-note = Montrer de nouveau cette suite
petitions-hidden = Ce texte est masqué
    .reason = Raison :
    .reads = Vous le voyez parce qu’il vous concerne.
    .answer = Cette réponse est masquée.
    .note = Ce passage est masqué.
petitions-hidden-title = Texte masqué

petitions-said-saved = C’est enregistré.
petitions-said-opened = Le sujet est ouvert. La collectivité vient d’en être prévenue.
petitions-said-supported = Votre organisation soutient cette interpellation.
petitions-said-not-supported = Votre organisation ne la soutient plus. La date ne change pas.
petitions-said-answered = La réponse est publiée. L’organisation et ses soutiens en sont prévenus.
petitions-said-told = La suite est publiée. L’autre partie et les soutiens en sont prévenus.
petitions-said-closed = L’interpellation est close.
petitions-said-withdrawn = L’interpellation est retirée.
petitions-said-discarded = Le brouillon est effacé.
petitions-said-changed-meanwhile = Quelqu’un a changé ce texte entre-temps : relisez-le avant de l’ouvrir.
petitions-said-call = C’est dit sur les deux pages. L’organisation qui l’avait demandé et ses soutiens en sont prévenus.
petitions-said-not-call = Cette interpellation n’est plus liée à cet appel.
petitions-said-begun = Le brouillon reprend ce qui a été demandé : complétez-le, puis publiez-le.
petitions-said-hidden = C’est masqué, et la raison est publique.
petitions-said-shown = C’est de nouveau montré.
petitions-said-unchanged = Rien n’a changé : voici où en est l’interpellation.
petitions-said-nobody = Cette collectivité ne peut pas répondre en ce moment, ou n’est pas compétente dans ces communes. Modifiez le texte pour en choisir une autre.

petitions-panel-received = Adressées à cette collectivité :
petitions-panel-asked = Ouvertes par elle :
petitions-me-answer = Répondre à { $petitioner }, « { $title } »
petitions-me-draft = « { $title } » : un brouillon attend d’être ouvert.
petitions-me-answered = { $addressee } a répondu à « { $title } ». Racontez la suite, ou dites que tout est dit.

petitions-letter-opened =
    Bonjour,

    { $petitioner } interpelle { $addressee } :

    { $title }

    Une réponse est attendue au plus tard le { $date }. Cette date est publique ; elle peut se rapprocher si d’autres organisations soutiennent l’interpellation.

    Lire et répondre : { $link }
    .subject = Une interpellation pour { $addressee }, réponse au plus tard le { $date }
petitions-letter-soon =
    Bonjour,

    La réponse à l’interpellation de { $petitioner } est attendue au plus tard le { $date } :

    { $title }

    Lire et répondre : { $link }
    .subject = Réponse attendue le { $date } : { $title }
petitions-letter-late =
    Bonjour,

    La réponse de { $addressee } à l’interpellation de { $petitioner } était attendue au plus tard le { $date } et n’est pas venue :

    { $title }

    La page le dit, et tout le monde peut le lire. Elle reste attendue : { $link }
    .subject = La réponse est en retard : { $title }
petitions-letter-became =
    Bonjour,

    Il y a trois mois, { $addressee } a répondu à l’interpellation de { $petitioner }, et quelque chose devait être fait :

    { $title }

    Où en est-on ? Personne ne l’a encore raconté ici. Quelques phrases suffisent ; tout le monde peut les lire : { $link }
    .subject = Où en est-on ? { $title }
petitions-letter-nobody =
    Bonjour,

    { $addressee } doit une réponse à une interpellation (échéance : { $date }), et personne n’agit ici en son nom : nos messages n’atteignent personne.

    Prévenez cette collectivité, pour que l’un de ses agents la rejoigne : { $link }
    .subject = Personne ne répond pour { $addressee }
petitions-letter-withdrawn =
    Bonjour,

    { $petitioner } a retiré son interpellation de { $addressee } :

    { $title }

    Elle n’attend plus de réponse, et peut toujours être lue : { $link }

    Vous recevez ce message parce que votre organisation l’a reçue ou la soutient.
    .subject = Une interpellation est retirée : { $title }
petitions-letter-answered =
    Bonjour,

    { $addressee } a répondu à l’interpellation de { $petitioner } :

    { $title }

    { $outcome }

    { $words }

    Lire la réponse, raconter la suite : { $link }

    Vous recevez ce courriel parce que votre organisation l’a ouverte ou la soutient.
    .subject = { $addressee } a répondu : { $title }
petitions-letter-followed =
    Bonjour,

    La suite de l’interpellation adressée par { $petitioner } à { $addressee } vient d’être racontée :

    { $title }

    La lire : { $link }

    Vous recevez ce courriel parce que votre organisation l’a ouverte, l’a reçue ou la soutient.
    .subject = Une suite : { $title }
petitions-letter-call =
    Bonjour,

    L’interpellation adressée par { $petitioner } à { $addressee } est devenue un appel :

    { $title }

    L’appel : { $call }
    Le lire, y répondre : { $link }

    Vous recevez ce courriel parce que votre organisation l’a ouverte ou la soutient.
    .subject = Devenue un appel : { $title }

petitions-policy = Politique publique, si le sujet en relève
petitions-policy-none = Aucune, ou pas dans cette liste
petitions-policy-short = Politique publique
petitions-became-call = Devenue l’appel
petitions-call-from = Cet appel est né de :
petitions-call-say = Cet appel est né d’une interpellation ?
petitions-call-which = Laquelle ?
petitions-call-send = Le dire sur les deux pages
petitions-call-not = Ne plus lier « { $title } » à cet appel
