# Le conseil du guichet.
council-title = Le conseil du guichet
council-lede = Associations, entreprises et personnes publiques, en nombre égal, décident ensemble de ce qui est demandé à tout le monde : le dossier commun, les pièces, le calendrier, les personnes qui lisent les dossiers. Elles adoptent, révisent et retirent aussi les indicateurs de la vie associative. Leurs décisions sont publiques. Chaque financeur décide ensuite pour lui-même.
council-holding = Règles en vigueur
council-holding-none = Rien n’est encore décidé sur ce point.
council-waits = proposition à voter au conseil du guichet
council-one-college = Vous avez déjà voté pour un siège d’un autre collège : une même personne ne peut voter que dans un seul collège.
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
council-subject-readers = Les personnes qui lisent les dossiers
council-subject-indicators = Un indicateur de la vie associative
council-indicator = Adoption de l’indicateur
    .lede = Associations, entreprises et personnes publiques décident à égalité des indicateurs : chaque siège vote, et aucun collège ne peut être mis en minorité par les deux autres.
    .propose = Le mettre au vote
    .why = Pourquoi, dans les mots de la décision :
council-indicators = Adoptés par le conseil
    .lede = Le conseil, où associations, entreprises et personnes publiques décident à égalité, a adopté ceux-ci. Les autres ci-dessus sont en usage et pas encore adoptés.
    .none = Le conseil, où associations, entreprises et personnes publiques décident à égalité, n’en a encore adopté aucun : ils sont en usage malgré tout.
council-indicator-proposed = Proposé : le conseil ne s’est pas encore prononcé.
council-indicator-in-use = En usage, pas encore adopté par le conseil.
council-indicator-adopted = Adopté par le conseil le { $date } : décision n° { $number }, révision { $revision }.
council-indicator-changed = La révision { $revision } a été adoptée par le conseil le { $date } (décision n° { $number }). La définition a changé depuis : celle d’aujourd’hui n’est pas encore adoptée.
council-indicator-retired = Retiré par le conseil le { $date } (décision n° { $number }). Il reste lisible ici.
council-indicator-line = { $subject } · entrerait en vigueur dès son adoption
council-indicator-none = Aucun
council-indicator-missing = Choisissez un indicateur.
council-indicator-gone = Cet indicateur n’existe plus : plus rien ne peut être décidé à son sujet.
council-indicator-hidden = Son texte est retiré des pages publiques : le vote continue, et l’adoption n’est possible qu’une fois le texte montré de nouveau.
council-hidden = Une proposition dont le texte est retiré des pages publiques
    .reads = Vous le lisez parce que vous votez sur cette proposition.
council-about = Quel indicateur ?
    .hint = Pour une décision sur un indicateur. Les sièges votent sur sa définition telle qu’elle est aujourd’hui ; elle vaut dès le jour de son adoption, et le texte dit pourquoi.
council-wish = Que proposez-vous ?
council-wish-adopt = Adopter cet indicateur tel qu’il est défini aujourd’hui, nouveau ou révisé
council-wish-retire = Retirer cet indicateur
council-wish-none = Rien
council-wish-missing = Dites ce que vous proposez pour cet indicateur.
council-definition = La définition sur laquelle les sièges votent :
    .other = Une autre définition est en usage aujourd’hui, ou l’indicateur n’existe plus : cette décision porte sur celle qui précède.
council-unheard = Indicateurs proposés par des organisations
    .lede = Personne ne les a encore mis au vote. Chaque siège peut le faire, depuis leur page.
council-adopted-line = Décision n° { $number } · { $subject } · adoptée le { $on }, en vigueur à partir du { $from }
council-proposed-line = { $subject } · entrerait en vigueur le { $from }
council-state-proposed = proposition mise au vote
council-state-adopted = adoptée
council-state-withdrawn = retirée par la structure qui la proposait
council-number = décision n° { $number }
council-adopted-on = adoptée le { $date }
council-holds-from = en vigueur à partir du { $date }
council-wanted-from = entrerait en vigueur le { $date }
council-proposed-by = proposée par { $name }
council-rule = Pour qu’un texte soit adopté, il faut que les trois collèges soient présents (la moitié au moins de leurs sièges) et que, dans chacun, il y ait plus de votes pour que de votes contre. Une abstention compte comme une présence. Les votes sont publics, au nom de la structure.
council-lacks-absent = Le texte ne peut pas encore être adopté : dans un collège, moins de la moitié des sièges s’est exprimée.
council-lacks-unwanted = Le texte ne peut pas encore être adopté : dans un collège, il n’y a pas plus de voix pour que contre.
council-carried = Les trois collèges ont voté pour.
council-adopt = Adopter ce texte
council-adopt-lede = Un membre du conseil constate le résultat du vote : le texte reçoit son numéro et ne change plus.
council-adopted-said = La décision est adoptée et publiée.
council-propose = Proposer un texte
    .send = Proposer
council-propose-lede = Chaque siège reçoit un courriel et vote. Tout le monde peut lire la proposition.
council-for = Au nom de quel siège proposez-vous ?
council-seat-missing = Dites au nom de quel siège vous proposez.
council-subject = Sujet
council-subject-missing = Dites sur quoi porte la proposition.
council-limits-elsewhere = Les pièces cochées vont avec une décision sur les pièces, le nombre de questions avec une décision sur le dossier commun, les jours avec une décision sur le calendrier, l’indicateur et ce que vous en proposez avec une décision sur un indicateur : choisissez ce sujet, ou retirez ce choix.
council-name = Titre
    .hint = Par exemple : Les pièces demandées en 2027
council-title-missing = Écrivez un titre de 200 caractères au plus.
council-words = Le texte
    .hint = Écrivez une règle que tout le monde peut lire et appliquer. N’y nommez aucune personne.
council-words-missing = Écrivez le texte, de 20 000 caractères au plus.
council-from = En vigueur à partir du
    .hint = Aujourd’hui ou plus tard. Si le texte est adopté après ce jour, il entre en vigueur le jour de son adoption ; une décision sur un indicateur, toujours.
council-pieces = Pièces qui peuvent être demandées
    .hint = Pour une décision sur les pièces : cochez toutes celles qu’on peut demander au dossier d’une organisation. Les dispositifs qui en demandent d’autres l’apprennent là où ils s’écrivent. Rien de coché : le texte seul le dit.
council-pieces-are = pièces : { $pieces }
council-questions = Questions propres à un dispositif, au plus
    .hint = Pour une décision sur le dossier commun : trois au plus dans tous les cas.
council-questions-open = Cette décision ne le dit pas
council-days = Jours
    .hint = Pour une décision sur le calendrier : chaque jour, et ce qui s’y passe. Une fois le texte adopté, ils figurent sur les pages de tous les dispositifs, parmi les échéances des financeurs, et dans les agendas.
    .number = N°
    .on = Jour
    .what = Ce qui se passe
council-days-wrong = Donnez chaque jour et ce qui s’y passe, en 150 caractères au plus.
council-calendar = Le calendrier du guichet
    .feed = Mettre ces jours dans votre agenda
council-questions-are = { $n ->
    [0] aucune question propre à un dispositif
    [one] au plus une question propre à un dispositif
   *[other] au plus { $n } questions propres à un dispositif
}
council-from-wrong = Choisissez une date qui n’est pas passée.
council-from-indicator = Une décision sur un indicateur entre en vigueur le jour de son adoption : effacez cette date.
council-proposed-said = La proposition est publiée ; chaque siège est prévenu.
council-revise = Modifier la proposition
council-revise-lede = L’ancien texte reste lisible. Les votes déjà donnés ne comptent plus : chaque siège vote sur le nouveau texte.
council-revised-said = Le nouveau texte est publié ; chaque siège est prévenu.
council-withdraw = Retirer la proposition
council-withdrawn-said = La proposition est retirée.
council-counts-no-more = Ce vote ne compte plus : { $choice }
council-earlier = Versions précédentes
council-stale = Le texte a changé entre-temps : relisez-le.
council-seats-lede = Les trois collèges ont chacun le même nombre de sièges. La structure qui a un siège désigne elle-même sa suppléante. Les votes donnés pour un siège restent valables quand il est retiré.
act-council-seat-given = Un siège du conseil du guichet a été attribué
act-council-seat-ended = Un siège du conseil du guichet a été retiré
act-council-alternate = Une suppléante au conseil du guichet a été désignée
act-council-proposed = Un texte a été proposé au conseil du guichet
act-council-revised = Une proposition au conseil du guichet a été modifiée
act-council-withdrawn = Une proposition au conseil du guichet a été retirée
act-council-voted = Un siège du conseil du guichet a voté
act-council-adopted = Une décision du conseil du guichet a été adoptée
letter-council-seat = Bonjour,

    Vous avez un siège au conseil du guichet : avec d’autres associations, entreprises et personnes publiques, en nombre égal, vous décidez de ce qui est demandé à tout le monde. Vous pouvez désigner une suppléante.

    { $link }
    .subject = Un siège pour vous au conseil du guichet
letter-council-alternate = Bonjour,

    { $name } vous désigne pour la suppléance de son siège au conseil du guichet.

    { $link }
    .subject = Suppléance au conseil du guichet
# In the place of a date, in the two letters that follow.
council-adoption-day = jour de son adoption
letter-council-proposed = Bonjour,

    Un texte est proposé au conseil du guichet : « { $title } ». Il entrerait en vigueur le { $date }. Vous pouvez voter sur sa page.

    { $link }
    .subject = À voter : { $title }
letter-council-revised = Bonjour,

    La proposition « { $title } » a été modifiée ; elle entrerait en vigueur le { $date }. Les votes déjà donnés ne comptent plus : vous pouvez voter de nouveau.

    { $link }
    .subject = À voter de nouveau : { $title }
letter-council-adopted = Bonjour,

    Le conseil du guichet a adopté « { $title } » : c’est la décision n° { $number }, en vigueur à partir du { $date }.

    { $link }
    .subject = Adopté : { $title }
letter-council-seat-ended = Bonjour,

    Votre siège au conseil du guichet a pris fin aujourd’hui. Vos votes sur les textes qui ne sont pas encore adoptés ne comptent plus ; les décisions adoptées restent.

    { $link }
    .subject = Votre siège au conseil du guichet a pris fin
letter-council-withdrawn = Bonjour,

    La proposition « { $title } » a été retirée par la structure qui la faisait : il n’y a plus de vote.

    { $link }
    .subject = Retirée : { $title }
