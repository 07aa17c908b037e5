# Pôles territoriaux.

poles-title = Pôles territoriaux de coopération
poles-lede = Des associations, des entreprises, des chercheurs et des collectivités qui travaillent durablement ensemble sur un territoire, autour d’une feuille de route commune.
poles-narrow = Chercher un pôle
    .send = Chercher
poles-words = Mots
poles-any = Tous
poles-all = Tous les pôles
poles-by-theme = Thème
poles-by-stage = Étape
poles-by-commune = Commune
poles-by-policy = Politique publique
poles-group-living = En vie
poles-group-ended = Terminés
poles-map = Où sont les organisations des pôles
    .framed = Les communes encadrées sont celles où un pôle dit agir ; une commune mène aux pôles qui y agissent.
poles-waiting = En attente de leur porteur
    .explanation = Seuls ceux qu’ils concernent les voient : ils sont publics quand l’organisation qui les porte a dit oui.
pole-carried-by = Porté par
pole-not-public = Ce pôle n’est pas encore public : { $name } doit d’abord dire oui.
pole-ended = Ce pôle est terminé. Ce qu’il a dit et fait reste à lire.
pole-asked = Votre organisation est invitée
    .explanation = Rien n’est fait sans votre oui. Entrer dans un pôle ne change ni votre objet ni vos comptes, et vous pouvez en sortir.
pole-accept = Dire oui pour { $name }
pole-decline = Dire non
pole-carry = On demande à { $name } de porter ce pôle
    .explanation = Porter un pôle, c’est le tenir pour ses membres : sa page, ses invitations, ses bilans. Il devient public avec votre oui. Un non ne change rien à votre place parmi ses membres.
pole-carry-yes = Oui, nous le portons
pole-carry-no = Non, nous ne le portons pas
pole-leave = { $name } sort du pôle
    .explanation = Ceux qui tiennent le pôle en seront prévenus.
pole-join = Pour y entrer, parlez-en à { $name }, qui vous invite ; vous dites oui vous-même.
    .way = Sa page dans l’annuaire
pole-keep-words = Écrire la présentation et la feuille de route
pole-keep-members = Inviter des membres
pole-keep-stage = Changer d’étape
pole-stage = Étape
pole-stage-emerging = Émergent
pole-stage-consolidated = Consolidé
pole-stage-ended = Terminé
pole-since = Existe depuis le
    .hint = Au plus tard aujourd’hui.
pole-since-wrong = Indiquez un jour passé ou d’aujourd’hui.
pole-themes = Thèmes
pole-theme = Thème prioritaire
pole-theme-missing = Choisissez un thème.
pole-policy = Politique publique à laquelle il répond
pole-policy-none = Aucune
pole-policy-wrong = Cette politique n’existe plus.
pole-organiser = Reconnu par
pole-call = Né de l’appel
pole-members-none = Aucune organisation n’a encore dit oui.
pole-sector = Sorte de membre
pole-sector-missing = Choisissez la sorte de membre.
pole-roadmap = Feuille de route
pole-part-strategy = Stratégie
    .hint = Ce que vous voulez changer sur ce territoire, et pourquoi ensemble.
pole-part-means = Moyens mis en commun
    .hint = Lieux, matériel, postes, savoirs, achats.
pole-part-governance = Gouvernance
    .hint = Qui décide, comment, avec quelle voix pour chacun.
pole-part-plan = Qui fait quoi, pour qui, d’ici quand
    .hint = Les grandes lignes ; les actions se disent une par une.
pole-map = Où sont les membres, et les communes du pôle
pole-map-framed = Les communes encadrées sont celles où le pôle agit.
pole-places = Communes du pôle et de ses membres
    .whole = Communes des membres ; le pôle agit sur tout le territoire
pole-place = Commune
pole-acts = Le pôle y agit
    .yes = Oui
    .no = Non
pole-place-members = Membres
pole-acts-done = Comment il est né, ce qu’il est devenu
pole-recognised = Reconnu comme pôle émergent
pole-recognise = Reconnaître un pôle
    .lede = Un pôle naît d’un appel dont les réponses ont été décidées, ou vit déjà et demande à être reconnu.
    .then = Les organisations concernées reçoivent une invitation. Le pôle est public quand celle qui le porte a dit oui.
    .send = Reconnaître ce pôle
pole-carrier-other = Choisir une autre organisation
pole-carrier-name = Nom de l’organisation qui le porte
pole-carrier-missing = Choisissez l’organisation qui porte le pôle.
pole-carrier-among = Qui le porte, parmi celles qui ont répondu
pole-carrier-change = Demander à une autre organisation de le porter
    .words = Vous pouvez demander à une autre organisation : elle reçoit un courriel, et le pôle sera public quand elle aura dit oui. Les membres déjà invités le restent.
pole-carrier-declined = { $name } ne porte pas ce pôle.
pole-carrier-silent = { $name } n’a pas encore répondu.
pole-carrier-members = Parmi les organisations du pôle
pole-carrier-somebody = Une autre
pole-carrier-ask = Lui demander
pole-done-carrier = La demande est envoyée à { $name }.
pole-refused-soon = { $name } a été sollicitée il y a moins de trente jours : laissez-lui du temps.
pole-refused-many = Trente organisations n’ont pas encore répondu : attendez leurs réponses, ou reprenez des invitations.
pole-answer-taken = Cette réponse est devenue un pôle entre-temps.
pole-organiser-missing = Choisissez au nom de qui vous reconnaissez ce pôle.
pole-in-whose-name = Au nom de
pole-from-call = Réponse retenue à l’appel « { $title } ».
pole-from-answers = À partir d’une réponse retenue
pole-living-already = Un pôle qui existe déjà
pole-name = Nom du pôle
pole-name-wrong = Donnez un nom, de 120 signes au plus.
pole-text-long = Un texte est trop long : 6 000 signes au plus.
pole-decision = Par quelle décision
    .hint = Par exemple une délibération, avec sa date. Elle est publiée.
pole-decision-missing = Dites par quelle décision, en 300 signes au plus.
pole-words-lede = Chaque texte se dit dans les langues que vous voulez ; ce qui manque dans l’une est montré dans une autre.
pole-field-name = Nom ({ $language })
pole-field-summary = En quelques phrases ({ $language })
pole-communes = Communes où il agit
    .hint = Des deux côtés de la frontière. Aucune : tout le territoire.
pole-theirs = Ce qui est enregistré maintenant
pole-members-lede = Vous invitez, chacun répond pour soi. Personne n’est membre sans son oui.
pole-members-all = Les membres, et ceux que vous avez invités
pole-invite = Inviter une organisation
    .name = Son nom
    .search = Chercher
    .nobody = Aucune organisation de ce nom.
pole-word-invite = Inviter
pole-word-take_back = Reprendre l’invitation
pole-member-invited = invitée le { $date }
pole-member-accepted = membre depuis le { $date }
pole-member-declined = n’est pas entrée ({ $date })
pole-member-taken_back = invitation reprise le { $date }
pole-member-left = sortie le { $date }
pole-stage-now = Étape d’aujourd’hui : { $stage }.
pole-stage-explanation = Chaque changement reste écrit sur la page du pôle, avec sa raison et sa date. Un pôle terminé le reste.
pole-step = Ce qui change
    .send = Enregistrer cette étape
pole-step-consolidate = Le pôle est consolidé : il vit de ses propres forces
pole-step-step_back = Le pôle redevient émergent
pole-step-end = Le pôle est terminé
pole-step-missing = Choisissez ce qui change.
pole-reason = Pour quelle raison
    .hint = Elle est publiée.
pole-reason-missing = Dites la raison, en 6 000 signes au plus.
pole-done-recognised = Le pôle est reconnu. Les organisations concernées sont invitées.
pole-done-written = C’est enregistré.
pole-done-stage = La nouvelle étape est enregistrée.
pole-done-accepted = Votre organisation est membre du pôle.
pole-done-declined = Votre organisation n’entre pas dans le pôle.
pole-done-left = Votre organisation est sortie du pôle.
pole-done-carries = Votre organisation porte le pôle.
pole-done-carries-not = C’est noté : votre organisation ne porte pas le pôle.
pole-done-pole-invited = { $name } est invitée.
pole-done-pole-taken_back = { $name } n’est plus invitée.
panel-poles = Pôles territoriaux
panel-poles-called = Des pôles aussi, pour ces mots
panel-poles-policy = Pôles qui répondent à cette politique
panel-poles-theme = Pôles sur ce thème
panel-poles-commune = Pôles qui agissent ici
panel-poles-call = Pôles nés de cet appel
waiting-pole-invited = Le pôle « { $pole } » invite votre organisation
waiting-pole-review = Faites le bilan { $year } du pôle « { $pole } »
waiting-pole-carrier = On demande à votre organisation de porter le pôle « { $pole } »
pole-keep-actions = Tenir les actions
pole-actions = Actions
pole-action = Ce qui est fait
pole-action-new = Une nouvelle action
pole-action-this = Modifier cette action
pole-action-change = Modifier
pole-action-by = Par qui
pole-action-when = D’ici quand (facultatif)
pole-action-state = Où elle en est
pole-action-what = Dites ce qui est fait, en 300 signes au plus.
pole-action-due = Indiquez un jour, ou rien.
pole-action-who = Choisissez un membre du pôle.
pole-action-proposed = Proposée, pas encore acceptée
pole-task = { $name } est sollicitée pour une action
pole-task-explanation = L’action devient publique si vous dites oui. Si vous dites non, elle revient à qui porte le pôle.
pole-task-take = Nous le faisons
pole-task-refuse = Non
pole-done-taken = C’est noté : votre organisation le fait.
pole-done-refused = C’est noté ; qui porte le pôle en est prévenu.
pole-together = Tous les membres ensemble
pole-a-member = Un des membres
pole-due-on = d’ici le { $date }
pole-due-past = à faire pour le { $date } : ce jour est passé
pole-language = Langue de ce texte
pole-written-in = { $language ->
        [fr] écrit en français
        [nl] écrit en néerlandais
       *[en] écrit en anglais
    }
pole-progress-planned = Prévue
pole-progress-under_way = En cours
pole-progress-done = Faite
pole-progress-dropped = Abandonnée
pole-done-action = L’action est enregistrée.
pole-keep-reviews = Écrire le bilan de l’année
pole-reviews = Bilans
pole-review-of = Bilan { $year }
pole-review-lede = Un bilan par année, public. Une correction est publiée à côté : rien de ce qui fut publié ne disparaît.
pole-review-years = Autres années
pole-review-stands = Un bilan de cette année est publié depuis le { $date }. Ce que vous publiez ici prendra sa place ; il restera à lire.
pole-review-done = Ce qui a été fait
pole-review-done-wrong = Dites ce qui a été fait, en 6 000 signes au plus.
pole-review-changed = Ce qui a changé
    .hint = Pour le territoire et ceux qui y vivent.
pole-review-asked = Ce que le pôle demande à ses partenaires publics
pole-review-published = Publié le { $date }
pole-review =
    .send = Publier ce bilan
pole-figures = Chiffres du catalogue (facultatif)
    .hint = Ils parlent du pôle entier, pour cette année.
pole-figure-none = Aucun
pole-figure-wrong = Donnez un nombre, dans l’unité de l’indicateur.
pole-done-reviewed = Le bilan est publié.
pole-themes-title = Thèmes prioritaires pour de futurs pôles
pole-themes-lede = Un pôle peut naître là où des besoins se disent et où des associations sont déjà là. Les chiffres viennent de l’Observatoire ; des collectivités proposent des thèmes ; dites si vous en seriez.
pole-themes-up = Thèmes proposés
pole-themes-none = Aucun pour le moment.
pole-theme-new = Proposer un thème prioritaire
    .lede = Les organisations disent si elles y prendraient part ou le porteraient ; vous pouvez ensuite en faire un appel à pôles.
    .send = Proposer ce thème
pole-theme-title = De quoi il s’agit, en une ligne
pole-theme-title-wrong = Dites-le en 120 signes au plus.
pole-theme-why = Pourquoi ce thème
    .hint = Ce que vous voyez sur le territoire, et ce qui y manque.
pole-theme-why-wrong = Dites pourquoi, en 6 000 signes au plus.
pole-theme-until = Répondre jusqu’au (facultatif)
pole-theme-until-short = Jusqu’à quand
pole-theme-until-wrong = Indiquez un jour à venir, ou rien.
pole-theme-until-said = Réponses jusqu’au { $date }
pole-theme-no-end = Réponses sans date limite
pole-theme-over = On n’y répond plus
pole-theme-communes = Où
    .choose = Choisir des communes
pole-theme-by = Proposé par
pole-theme-became = Devenu l’appel
pole-theme-to-call = En faire un appel à pôles
pole-theme-down = Ne plus le proposer
pole-theme-done-up = Le thème est proposé.
pole-theme-done-down = Le thème n’est plus proposé.
pole-theme-done-call = L’appel est commencé : il reprend ce que disait le thème.
pole-interests = Qui en serait
pole-interests-none = Personne ne l’a encore dit.
pole-interest-say = Répondre pour { $name }
pole-interest-change = Changer la réponse de { $name }
pole-interest-sign-in = Pour dire que votre organisation en serait :
pole-interest-title = Dire si nous en serions
pole-interest-way = Notre organisation
pole-interest-way-wrong = Choisissez l’un ou l’autre.
pole-interest-part = y prendrait part
pole-interest-carry = porterait le pôle
pole-interest-takes-part = y prendrait part
pole-interest-carries = porterait le pôle
pole-interest-words = En une ligne
    .hint = Ce que vous feriez, ou ce que vous pourriez y apporter.
pole-interest-words-wrong = Dites-le en 300 signes au plus.
pole-interest-shown = Tout le monde peut le lire
pole-interest-shown-hint = Sinon, { $name } et ceux qui ont répondu aussi le lisent.
pole-interest-not-shown = Lu seulement par ceux qui ont répondu et par la collectivité
pole-interest-send = Enregistrer notre réponse
pole-interest-back = Reprendre notre réponse
pole-interest-done = Votre réponse est enregistrée.
pole-interest-done-back = Votre réponse est reprise.
pole-figures-title = Ce qui s’y demande et ce qui y vit, par thème : { $place }
pole-figures-show = Voir cette commune
pole-figures-lacking = Des besoins s’y disent, aucun pôle n’y vit
    .how = Ces thèmes sont montrés parce que quelqu’un y demande quelque chose et que personne n’y répond encore ensemble. Rien n’est classé : chaque raison ouvre ce qui la fonde.
pole-asked-petitions = { $n ->
    [one] { $n } interpellation en attente
   *[other] { $n } interpellations en attente
}
pole-asked-answers = { $n ->
    [one] { $n } réponse à un appel terminé
   *[other] { $n } réponses aux appels terminés
}
pole-asked-calls = { $n ->
    [one] { $n } appel annoncé ou ouvert
   *[other] { $n } appels annoncés ou ouverts
}
pole-figures-portrait = Ce que disent les chiffres publiés de { $place }
pole-published = Ce que l’Observatoire publie, thème par thème
    .caption = Valeurs publiées, sur tout le territoire ; chacune ouvre son indicateur
    .every = Tous les thèmes, avec leurs chiffres
    .others = Les autres thèmes, avec leurs chiffres
    .caveats = À savoir avant de lire ces chiffres
pole-ground = { $name } : { $value }
pole-grounds = Ce que montrent les chiffres publiés
    .hint = Cochez ceux qui disent pourquoi ce thème compte : le choix est le vôtre. Ils resteront sur la page, avec leur date.
pole-ground-whole = ({ $value } sur tous les thèmes.)
pole-ground-when = Publié par l’Observatoire le { $date }.
pole-ground-now = Depuis : { $value }.
pole-ground-open = Voir l’indicateur
pole-ground-said = { $name } : { $value } ({ $whole } sur tous les thèmes). { $when } { $url }
pole-theme-choose = Continuer
pole-theme-chosen = Thème : { $theme }.
pole-theme-other = En choisir un autre
pole-figures-caption = Demandes, réponses et pôles par thème, comptés à l’instant
    .others = Demandes, réponses et pôles des autres thèmes, comptés à l’instant
pole-figures-petitions = Interpellations en attente
pole-figures-calls = Appels annoncés ou ouverts
pole-figures-answers = Réponses aux appels terminés
pole-figures-poles = Pôles en vie
pole-figures-how = Ce qui vaut pour tout le territoire compte pour chaque commune. Ces chiffres parlent du territoire, jamais d’une organisation.
pole-letter-word-accept = a dit oui
pole-letter-word-decline = a dit non
pole-letter-word-leave = est sortie du pôle
pole-letter-word-invite = est invitée
pole-letter-word-take-back = n’est plus invitée
poles-total = { $n ->
    [0] Aucun pôle
    [one] { $n } pôle
   *[other] { $n } pôles
}
poles-members = { $n ->
    [0] Aucun membre
    [one] { $n } membre
   *[other] { $n } membres
}
pole-figure = Indicateur { $n }
pole-figure-value = Valeur { $n }
pole-review-former = Version { $n }, remplacée
pole-interests-others = { $n ->
    [one] Une autre organisation a répondu, sans le montrer à tous.
   *[other] { $n } autres organisations ont répondu, sans le montrer à tous.
}
pole-letter-carrier =
    Bonjour,

    { $organisation } est sollicitée pour porter le pôle « { $pole } ».

    Le pôle sera public quand vous aurez dit oui, ici :

    { $link }
    .subject = On demande à votre organisation de porter un pôle
pole-letter-carrier-taken-back =
    Bonjour,

    On ne demande plus à { $organisation } de porter le pôle « { $pole } » : une autre organisation est sollicitée. Cela ne change rien à sa place parmi les membres.

    { $link }
    .subject = Pôle « { $pole } » : la demande de le porter est reprise
pole-letter-carrier-yes =
    Bonjour,

    { $organisation } porte le pôle « { $pole } », qui est maintenant public :

    { $link }
    .subject = Pôle « { $pole } » : { $organisation } le porte
pole-letter-carrier-no =
    Bonjour,

    { $organisation } ne porte pas le pôle « { $pole } ». Vous pouvez demander à une autre organisation, ici :

    { $link }
    .subject = Pôle « { $pole } » : { $organisation } ne le porte pas
pole-letter-invited =
    Bonjour,

    { $organisation } est invitée à devenir membre du pôle « { $pole } ». Rien n’est fait sans votre oui.

    Lisez et répondez ici :

    { $link }
    .subject = Invitation à rejoindre le pôle « { $pole } »
pole-letter-action =
    Bonjour,

    { $organisation }, qui porte le pôle « { $pole } », demande si votre organisation fait ceci :

    { $what }

    Rien n’est public avant votre oui. Répondez ici :

    { $link }
    .subject = Pôle « { $pole } » : une action vous est proposée
pole-letter-action-taken =
    Bonjour,

    { $organisation } dit oui à l’action « { $what } » du pôle « { $pole } » :

    { $link }
    .subject = Pôle « { $pole } » : { $organisation } dit oui
pole-letter-action-refused =
    Bonjour,

    { $organisation } ne prend pas l’action « { $what } » du pôle « { $pole } » : elle vous revient.

    { $link }
    .subject = Pôle « { $pole } » : une action vous revient
pole-letter-taken-back =
    Bonjour,

    { $organisation } n’est plus invitée dans le pôle « { $pole } ».

    { $link }
    .subject = Le pôle « { $pole } » a repris son invitation
pole-letter-answered =
    Bonjour,

    { $organisation } { $answer }. Le pôle « { $pole } » :

    { $link }
    .subject = Pôle « { $pole } » : { $organisation } { $answer }
pole-remarks = Ce qu’en disent les organisations
pole-remarks-none = Personne n’en a encore rien dit.
pole-remark-say = Donner un avis au nom de { $name }
pole-remark-title = Dire ce que vous pensez de ce thème
pole-remark-lede = Tout le monde le lit, sous le nom de { $name }. La collectivité le lit aussi, et peut répondre ici.
pole-remark-words = Ce que vous en pensez
    .hint = Par exemple : ce qui manque, qui d’autre est concerné, ce qui existe déjà. 2 000 signes au plus.
pole-remark-wrong = Écrivez ce que vous en pensez, en 2 000 signes au plus.
pole-remark-many = Votre organisation s’est exprimée cinq fois en un jour, c’est le plus possible : continuez demain.
pole-remark-send = Publier
pole-remark-back = Retirer ce message
pole-remark-done = Votre message est publié ici.
pole-remark-done-back = Votre message est retiré.
pole-remark-gone = Message retiré par son auteur.
pole-remark-hidden = Masqué par celles et ceux qui tiennent la plateforme : { $reason }
pole-remarks-hide = Masquer ce qui ne doit pas être public
    .lede = Choisissez ce qui est masqué, et dites pourquoi : tout le monde lit la raison. Les mots restent sur cette page, et peuvent être montrés de nouveau.
pole-remarks-which = De quel message s’agit-il ?
pole-remarks-which-wrong = Choisissez le message.
pole-remark-is-hidden = masqué
pole-remark-reason = Pourquoi
    .hint = Tout le monde le lit.
pole-remark-reason-wrong = Dites pourquoi, en 600 signes au plus.
pole-remark-hide = Masquer
pole-remark-show = Montrer de nouveau
pole-remark-done-hidden = C’est fait.
pole-theme-there-association = Les associations actives
pole-theme-there-foundation = Les fondations
pole-theme-there-company = Les entreprises
pole-theme-there-public_body = Les collectivités et services publics
pole-theme-there-research = Chercheurs et universités, d’après leur nom
    .words = université
pole-letter-remark =
    Bonjour,

    { $organisation } dit du thème « { $title } » :

    { $words }

    Vous pouvez y répondre : { $link }
    .subject = « { $title } » : un avis de { $organisation }
pole-letter-interest =
    Bonjour,

    { $organisation } répond au thème « { $title } » : elle { $way }.

    { $link }
    .subject = « { $title } » : { $organisation } { $way }
pole-letter-reviewed =
    Bonjour,

    Le pôle « { $pole } » a publié son bilan de { $year }. Lisez ce qu’il vous demande :

    { $link }
    .subject = Bilan { $year } du pôle « { $pole } »
pole-letter-stage =
    Bonjour,

    Le pôle « { $pole } » change d’étape : { $stage }. { $organisation } en donne la raison :

    { $reason }

    { $link }
    .subject = Pôle « { $pole } » : { $stage }
pole-body = Un pôle territorial de coopération économique et sociale
    .explanation = Des organisations s’y sont réunies durablement. Il n’a pas de signature à lui : celle qui le porte parle pour lui, et chaque membre pour soi.
pole-body-page = Actions, bilans et carte du pôle
pole-body-in-directory = Dans l’annuaire
    .link = Sa fiche parmi les organisations
waiting-pole-theme = On demande à votre organisation si elle serait d’un pôle : { $title }
pole-theme-invite = Repérer et inviter
    .lede = Une lettre demande à l’organisation si elle en serait, ou porterait le pôle. Elle répond comme elle veut, ou pas ; on ne lui redemande pas avant trente jours.
    .asked = Déjà invitées
    .carriers = Qui pourrait le porter ou y prendre part
    .there = Dans l’annuaire, sur ce thème et dans ces communes. Chacune peut être invitée : cherchez son nom ci-dessous.
    .bodies = Partenaires publics possibles
    .why = Collectivités et services publics dont on sait ici qu’ils sont compétents dans ces communes.
    .name = Nom d’une organisation
pole-theme-ask = Inviter
pole-theme-asked-on = invitée le { $date }
pole-theme-asked-answered = a répondu
pole-theme-asked-done = L’invitation est partie : { $name }.
pole-letter-theme-asked =
    Bonjour,

    { $body } cherche qui ferait naître un pôle de coopération sur ce thème :

    { $title }

    { $organisation } en serait-elle, ou le porterait-elle ? Une ligne suffit, et l’on peut ne pas répondre.

    Lire et répondre : { $link }
    .subject = { $body } vous demande si vous seriez d’un pôle : { $title }
