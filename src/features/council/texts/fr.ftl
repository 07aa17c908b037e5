# Le conseil du guichet.
council-title = Le conseil du guichet
council-lede = Associations, entreprises et personnes publiques, en nombre égal, décident ensemble de ce qui est demandé à toutes et tous : le dossier commun, les pièces, le calendrier, qui lit. Leurs décisions sont publiques. Chaque financeur décide ensuite pour lui-même.
council-holding = Ce qui vaut aujourd’hui
council-holding-none = Rien n’est encore décidé là-dessus.
council-waits = à voter, au conseil du guichet
council-one-college = Vous avez déjà voté pour un siège d’un autre collège : une personne parle pour un seul.
council-later = Puis :
council-proposals = Propositions sur lesquelles on vote
council-decisions = Toutes les décisions
council-decisions-none = Aucune décision encore.
council-panel = Ce que le conseil du guichet a décidé
    .lede = Associations, entreprises et collectivités, à égalité, décident ce qui vaut pour tous les dispositifs.
    .more = Voir le conseil
council-beyond = Le conseil du guichet en a décidé autrement
    .do = Retirez ce qui est de trop ; ou demandez à une structure qui siège au conseil de l’y proposer. Vous pouvez publier tel quel : chaque financeur répond de ce qu’il demande, et qui vous lit trouve les décisions du conseil à côté de votre dispositif.
council-beyond-pieces = Vous demandez { $pieces }, que cette décision ne nomme pas :
council-beyond-questions = { $n ->
    [0] Vous ajoutez des questions, et cette décision n’en permet aucune :
    [one] Vous ajoutez plus que la question que cette décision permet :
   *[other] Vous ajoutez plus que les { $n } questions que cette décision permet :
}
council-subject-form = Le dossier commun
council-subject-pieces = Les pièces demandées
council-subject-calendar = Le calendrier
council-subject-readers = La liste de qui lit
council-adopted-line = Décision n° { $number } · { $subject } · adoptée le { $on }, vaut à partir du { $from }
council-proposed-line = { $subject } · vaudrait à partir du { $from }
council-state-proposed = proposition : on vote
council-state-adopted = adoptée
council-state-withdrawn = retirée par qui la proposait
council-number = décision n° { $number }
council-adopted-on = adoptée le { $date }
council-holds-from = vaut à partir du { $date }
council-wanted-from = vaudrait à partir du { $date }
council-proposed-by = proposée par { $name }
council-rule = Pour qu’un texte soit adopté, il faut que les trois collèges soient présents (la moitié au moins de leurs sièges) et que, dans chacun, plus de sièges soient pour que contre. Une abstention compte comme présence. Les votes sont publics, au nom de la structure.
council-lacks-absent = Pas encore : dans un collège, moins de la moitié des sièges s’est exprimée.
council-lacks-unwanted = Pas encore : dans un collège, il n’y a pas plus de voix pour que contre.
council-carried = Les trois collèges sont pour.
council-adopt = Adopter ce texte
council-adopt-lede = Un membre du conseil constate le vote : le texte reçoit son numéro et ne change plus.
council-adopted-said = La décision est adoptée et publiée.
council-propose = Proposer un texte
    .send = Proposer
council-propose-lede = Chaque siège reçoit un courriel et vote. Tout le monde peut lire la proposition.
council-for = Au nom de quel siège ?
council-seat-missing = Dites au nom de quel siège vous proposez.
council-subject = Sur quoi ?
council-subject-missing = Dites sur quoi porte la proposition.
council-name = Titre
    .hint = Par exemple : Les pièces demandées en 2027
council-title-missing = Écrivez un titre de 200 caractères au plus.
council-words = Le texte
    .hint = Ce que chacune et chacun doit pouvoir lire et appliquer. N’y nommez personne.
council-words-missing = Écrivez le texte, de 20 000 caractères au plus.
council-from = Vaut à partir du
    .hint = Aujourd’hui ou plus tard. Adopté après ce jour, le texte vaut à partir de son adoption.
council-pieces = Pièces qui peuvent être demandées
    .hint = Pour une décision sur les pièces : cochez toutes celles qu’on peut demander au dossier d’une organisation. Les dispositifs qui en demandent d’autres l’apprennent là où ils s’écrivent. Rien de coché : le texte seul le dit.
council-pieces-are = pièces : { $pieces }
council-questions = Questions propres à un dispositif, au plus
    .hint = Pour une décision sur le formulaire : trois au plus dans tous les cas.
council-questions-open = Cette décision ne le dit pas
council-questions-are = { $n ->
    [0] aucune question propre à un dispositif
    [one] au plus une question propre à un dispositif
   *[other] au plus { $n } questions propres à un dispositif
}
council-from-wrong = Écrivez un jour qui n’est pas passé.
council-proposed-said = La proposition est publiée, chaque siège est prévenu.
council-revise = Récrire la proposition
council-revise-lede = Le texte d’avant reste lisible. Les votes déjà donnés ne comptent plus : chaque siège vote sur le nouveau texte.
council-revised-said = Le nouveau texte est publié, chaque siège est prévenu.
council-withdraw = Retirer la proposition
council-withdrawn-said = La proposition est retirée.
council-counts-no-more = Ne compte plus : { $choice }
council-earlier = Textes d’avant
council-stale = Le texte a changé entre-temps : relisez-le.
council-seats-lede = Trois collèges d’autant de sièges chacun. La structure d’un siège nomme elle-même sa suppléance. Ce qui a été voté à un siège reste quand il est retiré.
act-council-seat-given = Un siège du conseil du guichet a été donné
act-council-seat-ended = Un siège du conseil du guichet a été retiré
act-council-alternate = Une suppléance au conseil du guichet a été nommée
act-council-proposed = Un texte a été proposé au conseil du guichet
act-council-revised = Une proposition au conseil du guichet a été récrite
act-council-withdrawn = Une proposition au conseil du guichet a été retirée
act-council-voted = Un siège du conseil du guichet a voté
act-council-adopted = Une décision du conseil du guichet a été adoptée
letter-council-seat = Bonjour,

    Vous avez un siège au conseil du guichet : avec d’autres associations, entreprises et personnes publiques, en nombre égal, vous décidez de ce qui est demandé à toutes et tous. Vous pouvez nommer qui vous supplée.

    { $link }
    .subject = Un siège pour vous au conseil du guichet
letter-council-alternate = Bonjour,

    { $name } vous nomme à la suppléance de son siège au conseil du guichet.

    { $link }
    .subject = Suppléance au conseil du guichet
letter-council-proposed = Bonjour,

    Un texte est proposé au conseil du guichet : « { $title } ». Il vaudrait à partir du { $date }. Votre siège vote sur sa page.

    { $link }
    .subject = À voter : { $title }
letter-council-revised = Bonjour,

    La proposition « { $title } » a été récrite ; elle vaudrait à partir du { $date }. Les votes d’avant ne comptent plus : votre siège vote de nouveau.

    { $link }
    .subject = À voter de nouveau : { $title }
letter-council-adopted = Bonjour,

    Le conseil du guichet a adopté « { $title } » : c’est la décision n° { $number }, elle vaut à partir du { $date }.

    { $link }
    .subject = Adopté : { $title }
letter-council-seat-ended = Bonjour,

    Le siège où vous siégiez au conseil du guichet a pris fin aujourd’hui. Les votes donnés sur un texte qui n’est pas encore adopté ne comptent plus ; les décisions adoptées restent.

    { $link }
    .subject = Votre siège au conseil du guichet a pris fin
letter-council-withdrawn = Bonjour,

    La proposition « { $title } » a été retirée par qui la faisait : il n’y a plus rien à voter.

    { $link }
    .subject = Retirée : { $title }
