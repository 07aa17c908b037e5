# Projets : ce que plusieurs organisations font ensemble.

projects-title = Vos projets
projects-lede = Un projet se construit à plusieurs : chaque partenaire garde son objet, son budget et sa signature. Pendant sa préparation, seuls ses partenaires le voient.
projects-none = Vos organisations n’ont pas de projet ici pour le moment.
project-changed = modifié le { $date }
project-ended = Terminé
    .explanation = Ce projet est terminé. Vous pouvez encore le lire, et le reprendre comme modèle pour un autre.
project-invitation-waits = Répondre à l’invitation faite à { $organisation }
project-waiting = Une réponse est attendue
project-role-lead = chef de file
project-role-partner = partenaire
project-role-associated = partenaire associé, sans budget
project-lede = { $n ->
    [0] Construit par { $lead }, pour le moment sans autre organisation.
    [1] Construit par { $lead }, pour le moment sans autre organisation.
    [one] Construit par { $n } organisation ; { $lead } parle pour le projet.
   *[other] Construit par { $n } organisations ; { $lead } parle pour elles.
}
project-origin-nothing = Né d’une idée
project-origin-call = Né d’un appel
project-origin-petition = Né d’une interpellation
project-origin-meeting = Né d’une rencontre
project-origin-project = Fait suite à un autre projet

project-new-title = Commencer un projet
project-new-lede = Un titre suffit pour commencer. Vous inviterez d’autres organisations quand vous voudrez ; rien n’est publié.
project-new-nobody = Vous n’agissez encore au nom d’aucune organisation qui pourrait commencer un projet. Trouvez la vôtre : sa page dit comment la rejoindre.
project-new-from-call = Ce projet répondra à un appel. La page du projet y renvoie.
project-new-call-over = Cet appel est terminé : le temps des réponses est passé. Un projet commencé ici pourra aller ailleurs.
project-new-call-withdrawn = Cet appel a été retiré : il ne prend plus de réponses. Un projet commencé ici pourra aller ailleurs.
project-new-from-petition = Ce projet naît d’une interpellation. La page du projet y renvoie.
project-title = Titre du projet
    .hint = Il peut être provisoire : vous pourrez le changer.
project-title-wrong = Donnez un titre, en 140 caractères au plus.
project-new-organisation = Au nom de quelle organisation ?
project-new-organisation-wrong = Choisissez l’organisation qui commence ce projet.
project-new-origin = D’où vient ce projet ?
project-new-origin-nothing = D’une idée
project-new-origin-meeting = D’une rencontre
project-new-meeting = De quelle rencontre ?
    .hint = S’il est né d’une rencontre. Par exemple : le forum des associations du 12 octobre.
project-new-meeting-wrong = Dites de quelle rencontre il s’agit en 140 signes au plus.
project-new-language = Dans quelle langue l’écrivez-vous ?
project-new-language-wrong = Choisissez une langue.
project-new-second = Ajouter une deuxième langue ?
    .none = Non, une seule langue
project-new-places = Où : { $communes }. Vous pourrez le changer.
project-new-send = Commencer

project-begin-call = Répondre avec un projet
project-begin-petition = En faire un projet
    .words = Ce sujet peut devenir un projet à plusieurs, sans attendre un appel.

project-team = Qui construit ce projet
project-team-lede = Chaque partenaire est là parce qu’il a accepté, et peut partir. Le chef de file parle au nom du projet : c’est une responsabilité, qui peut passer à un autre partenaire.
project-team-all = Tous les partenaires
project-team-invite = Inviter une organisation
    .explanation = Association, collectivité, entreprise, fondation ; française, belge ou d’un autre pays d’Europe. Elle répond quand elle veut, dans le délai que dit l’invitation.
project-team-name = Nom de l’organisation
project-team-search = Chercher
project-team-nobody = Aucune organisation ne porte ce nom ici. Essayez avec moins de mots.
project-team-there = déjà partenaire, ou déjà invitée
project-team-soon = invitée récemment : vous pourrez l’inviter de nouveau le { $date }
project-team-pole = Un pôle ne signe rien en son nom : invitez les organisations du pôle qui participent.
project-team-unlisted = Elle ne figure dans aucun répertoire, par exemple parce qu’elle est d’un autre pays ?
project-team-declare = Demandez-lui de s’inscrire ici
project-team-former = Ne font pas ou plus partie du projet
project-partner-invited = invitation envoyée le { $date }, réponse possible jusqu’au { $until }
project-partner-accepted = partenaire depuis le { $date }
project-partner-declined = a décliné le { $date }
project-partner-withdrawn = invitation retirée le { $date }
project-partner-expired = n’a pas répondu avant le { $date }
project-partner-left = a quitté le projet le { $date }
project-step-accept = Accepter
    .done = { $organisation } fait maintenant partie de ce projet.
project-step-decline = Décliner
    .done = L’invitation à { $organisation } est déclinée. Le chef de file est prévenu.
project-step-withdraw = Retirer l’invitation
    .done = L’invitation à { $organisation } est retirée. Elle en est prévenue.
project-step-leave = Quitter le projet
project-step-offer = Lui proposer d’être chef de file
    .done = Il est proposé à { $organisation } de devenir chef de file ; à elle de répondre.
project-step-retract = Retirer cette proposition
    .done = Il n’est plus proposé à { $organisation } de devenir chef de file.
project-step-take-over = Devenir chef de file
    .done = { $organisation } est maintenant chef de file de ce projet.
project-step-refuse = Refuser d’être chef de file
    .done = { $organisation } ne devient pas chef de file.
project-leave-lede = { $partner } ne fera plus partie de ce projet. Ce qui a été écrit en son nom y reste. Ce qui était demandé pour { $partner } et n’est pas encore décidé ne compte plus.
project-leave-actions = Ces actions disent que c’est elle qui les mène ; les autres devront dire qui le fera :
project-leave-back = Vous ne pourrez pas revenir de vous-mêmes : il faudra que le chef de file vous invite à nouveau.
project-leave-costs = Ses dépenses dans ce projet, { $amount }, sortent avec elle du budget du projet.
project-leave-words = Pourquoi partez-vous ?
    .hint = Obligatoire si une convention vous engage : le financeur et les partenaires de cette convention liront ces mots.
project-leave-words-missing = Écrivez pourquoi vous partez : 3 000 caractères au plus.
project-leave-not-you = Seule une personne autorisée à signer au nom de votre organisation peut quitter une convention.
project-leave-done = Vous avez quitté le projet.
project-leave-gone = Votre organisation a déjà quitté ce projet.
project-leave-meanwhile = Ce que vous quitteriez a changé entre-temps. Relisez-le, puis confirmez.
project-step-late = Le délai de cette invitation est passé : rien n’a changé. Demandez au chef de file de vous en envoyer une autre.
project-step-nothing = Ce n’est plus possible : quelque chose a changé entre-temps. Rien n’a été enregistré.
project-asked-invited = { $lead } invite { $organisation } à construire ce projet.
project-asked-associated = Elle serait partenaire associée, sans budget.
project-asked-by = Qui demande :
project-partner-elsewhere = d’un autre pays d’Europe
project-asked-lead = { $lead } propose à { $organisation } de devenir chef de file, c’est-à-dire de parler au nom du projet à sa place.
project-asked-orphaned = Plus personne n’agit ici pour { $lead }, chef de file de ce projet : rien ne peut être arrêté, déposé ni terminé. { $organisation } peut devenir chef de file : c’est une charge, qui peut se transmettre ensuite.
project-asked-until = Vous avez été invités le { $date } et pouvez répondre jusqu’au { $until }.

project-invite = Inviter
project-invite-title = Inviter { $organisation }
project-invite-lede = { $n ->
    [one] Cette organisation a { $n } jour pour répondre. Les personnes qui peuvent répondre en son nom reçoivent un courriel ; si personne ne la représente encore ici, l’invitation l’attend sur son compte.
   *[other] Cette organisation a { $n } jours pour répondre. Les personnes qui peuvent répondre en son nom reçoivent un courriel ; si personne ne la représente encore ici, l’invitation l’attend sur son compte.
}
project-invite-role = Sa place dans le projet
project-invite-partner = Partenaire, avec son budget dans le projet
project-invite-associated = Partenaire associé, sans budget
project-invite-role-wrong = Dites si elle participerait avec ou sans budget.
project-invite-words = Votre message
    .hint = Pourquoi cette organisation, et pour quoi faire ? Quelques lignes suffisent.
project-invite-words-wrong = Écrivez 1 500 caractères au plus.
project-invite-instead = Remplace-t-elle une organisation qui n’a pas répondu ?
    .nobody = Non
project-invite-instead-wrong = Cette invitation n’attend plus de réponse.
project-invite-already = Cette organisation est déjà dans le projet, ou déjà invitée.
project-invite-there = { $organisation } fait déjà partie de ce projet, ou y est déjà invitée : il n’y a rien de plus à envoyer.
project-invite-soon = Cette organisation a reçu une invitation à ce projet il y a moins de trente jours. Laissez-lui du temps avant la suivante.
project-invite-many = Trop d’invitations attendent une réponse. Retirez-en d’abord.
project-invite-others = Chercher une autre organisation
project-invite-send = Envoyer l’invitation
project-invite-sent = { $organisation } est invitée : elle peut répondre jusqu’au { $date }.

project-needs = Ce qui manque encore
project-needs-none = Rien n’est indiqué pour le moment.
project-needs-say = Dire ce qui manque
project-needs-lede = Du temps, une salle, un savoir-faire : dites ce qui manque, et nous vous proposerons des organisations qui pourraient l’apporter.
project-needs-met = Trouvé
project-needs-send = Ajouter
project-needs-partners = Voir les organisations qui pourraient l’apporter
project-need-many = Vous avez déjà vingt besoins : retirez ceux qui sont satisfaits.
project-need-resource = Type de besoin
project-need-resource-wrong = Choisissez dans la liste.
project-need-people = Des bras et du temps
project-need-skills = Un savoir-faire
project-need-places = Un lieu
project-need-publics = Un public à toucher
project-need-equipment = Du matériel
project-need-money = De l’argent
project-need-knowledge = La connaissance du terrain
project-need-words = En quelques mots
    .hint = Par exemple « une cuisine aux normes, deux matins par semaine »
project-need-words-wrong = Dites ce qui manque, en 200 caractères au plus.
project-need-weight = Ce besoin est-il important pour le projet ?
project-need-weight-wrong = Dites si ce besoin est important pour le projet.
project-need-weight-1 = utile
project-need-weight-2 = important
project-need-weight-3 = indispensable

letter-project-invited = Bonjour,

    { $lead } invite { $organisation } à construire un projet : « { $project } ».

    { $words }

    Vous pouvez répondre jusqu’au { $date }. Pour lire le projet, accepter ou décliner :
    { $link }
    .subject = { $lead } vous invite dans un projet
letter-project-invitation-ends = Bonjour,

    { $lead } a invité { $organisation } à construire le projet « { $project } ». Vous pouvez encore répondre jusqu’au { $date } ; l’invitation prend fin ensuite.

    Pour lire le projet, accepter ou décliner :
    { $link }
    .subject = Une invitation prend fin le { $date } : { $project }
letter-project-accepted = Bonjour,

    { $organisation } entre dans le projet « { $project } ».

    { $link }
    .subject = { $organisation } entre dans « { $project } »
letter-project-declined = Bonjour,

    { $organisation } ne participera pas au projet « { $project } ». Vous pouvez inviter une autre organisation.

    { $link }
    .subject = { $organisation } décline l’invitation
letter-project-expired = Bonjour,

    { $organisation } n’a pas répondu à temps à l’invitation au projet « { $project } ». Vous pouvez l’inviter de nouveau, ou inviter une autre organisation.

    { $link }
    .subject = { $organisation } n’a pas répondu
letter-project-left = Bonjour,

    { $organisation } quitte le projet « { $project } ». Les textes écrits en son nom restent dans le projet.

    { $link }
    .subject = { $organisation } quitte « { $project } »
letter-project-lead-offered = Bonjour,

    { $lead } propose à { $organisation } de devenir chef de file du projet « { $project } », c’est-à-dire de parler au nom du projet à sa place. Vous pouvez accepter ou non.

    { $link }
    .subject = Devenir chef de file de « { $project } » ?
letter-project-lead-taken = Bonjour,

    { $organisation } est maintenant chef de file du projet « { $project } ». Votre organisation y reste partenaire.

    { $link }
    .subject = { $organisation } est chef de file
letter-project-lead-refused = Bonjour,

    { $organisation } ne souhaite pas devenir chef de file du projet « { $project } ».

    { $link }
    .subject = { $organisation } ne devient pas chef de file
letter-project-withdrawn = Bonjour,

    { $lead } a retiré l’invitation faite à { $organisation } pour le projet « { $project } ». Vous n’avez rien à faire.

    { $link }
    .subject = Une invitation est retirée

project-sections = Le texte du projet
project-progress-to-do = à écrire
project-progress-begun = commencé
project-progress-ready = prêt
project-comments = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
project-section-purpose = Ce que nous voulons faire ensemble
    .lede = Un titre et quelques lignes, pour quelqu’un qui ne vous connaît pas.
project-section-context = Le problème, et où il se pose
    .lede = Ce qui ne va pas, pour qui, et ce qui existe déjà sur place.
project-section-public = Pour qui, et avec qui
    .lede = Les personnes concernées, et leur participation au projet.
project-section-territory = Où
    .lede = Les communes et les quartiers où le projet agit, des deux côtés de la frontière s’il le faut.
project-section-roadmap = La feuille de route du pôle
    .lede = Elle accompagne votre réponse. Si elle est retenue, le pôle commence avec ce texte : vous ne l’écrirez qu’une fois.
project-section-actions = Les actions
    .lede = Qui fait quoi, quand, où, et pour quel résultat.
project-section-indicators = Comment nous mesurerons les résultats
    .lede = Ce que vous mesurerez pour savoir si cela marche. Choisissez peu d’indicateurs, mais suivez-les.
project-section-communication = Le faire connaître
    .lede = À qui en parler, comment, dans quelles langues.
project-section-risks = Risques
    .lede = Ce qui pourrait mal tourner, et ce que vous feriez alors.
project-summary = En quelques lignes
project-purposes = Objectif de ce projet
    .hint = Choisissez une ou plusieurs réponses.
project-purpose-cooperation = Favoriser la coopération sur un territoire
project-purpose-service = Améliorer un service
project-purpose-need = Répondre à un besoin que personne ne prend en charge
project-purpose-resources = Mieux utiliser les moyens de chacun
project-problem = Le problème
project-context = Le contexte local
    .hint = Qui agit déjà sur ce sujet ? Qu’a-t-on déjà essayé ?
project-public = Les personnes concernées
project-participation = Leur participation
    .hint = Ont-elles dit ce qu’il faut faire ? Comment décideront-elles de la suite ?
project-territory = Les lieux
project-communes = Communes
project-strategy = La stratégie
    .hint = Ce que vous voulez changer ici dans la durée, et pourquoi ensemble.
project-means = Les moyens mis en commun
    .hint = Lieux, matériel, postes, savoirs, achats : ce que chacun apporte, et comment tous s’en servent.
project-governance = La gouvernance
    .hint = Qui décide, comment, avec quelle voix pour chacun ; comment on entre, comment on part.
project-sector = Place de { $organisation } dans le pôle
project-sectors = Composition du groupe
sector-social_economy = Économie sociale et solidaire
sector-association = Associations
sector-research = Recherche
sector-small_firm = Petites et moyennes entreprises
sector-public_body = Collectivités et organismes publics
sector-training = Formation
project-communication = Comment le faire connaître
project-risks = Les risques, et ce que vous ferez
project-evaluation = Comment saurez-vous que cela marche ?
project-known = Ce que nous savons déjà
project-known-seat = Siège de { $organisation } : { $place }, selon les répertoires
project-known-before = Repris de ce que disait ici le projet « { $title } »
project-chosen = { $n ->
    [0] Choisir
    [one] { $n } choisie
   *[other] { $n } choisies
}
project-ready = Cette partie est prête
project-saved = C’est enregistré.
project-nothing-yet = Rien pour le moment.
project-nothing-chosen = Aucun choix
project-untitled = Sans titre
project-gone = Rien de ce que vous avez écrit n’est perdu : vous le retrouvez ci-dessous. Rien n’est encore enregistré.
project-items-many = La liste est pleine : retirez d’abord ce qui n’est plus utile.
project-closed-ended = Ce projet s’est terminé pendant que vous écriviez
project-closed-left = Votre organisation a quitté ce projet pendant que vous écriviez
project-closed-typed = Plus rien ne peut y être enregistré. Voici ce que vous aviez écrit : copiez ce que vous voulez garder.
project-closed-nothing = Plus rien ne peut y être enregistré.
project-closed-withdrawn = L’invitation à ce projet a été retirée
project-closed-expired = Le délai pour répondre à cette invitation est passé
project-closed-declined = Votre organisation a décliné cette invitation
project-closed-invitation = On ne peut plus y répondre ici. Pour participer, demandez à l’organisation qui vous a invités de vous inviter de nouveau.
project-text-long = Écrivez { $n } caractères au plus.
project-day-wrong = Donnez une date, par exemple 2027-03-31.
project-somebody = quelqu’un
project-yours = Ce que vous avez écrit
project-beside = Ce que l’appel demande
project-beside-petition = Ce que dit l’interpellation
project-by = { $who }, le { $date }

project-same = Les deux textes disent la même chose
project-in-step = Les deux langues disent la même chose.
project-missing-fr = Manque en français
project-missing-nl = Manque en néerlandais
project-missing-en = Manque en anglais
project-stale-fr = Le français est à relire : l’autre texte a changé
project-stale-nl = Le néerlandais est à relire : l’autre texte a changé
project-stale-en = L’anglais est à relire : l’autre texte a changé
project-languages = Les langues du projet
project-languages-one = Ce projet s’écrit { $language } seulement.
project-languages-two = { $n ->
    [0] Ce projet s’écrit { $first } et { $second }.
    [one] Ce projet s’écrit { $first } et { $second }. { $n } texte n’est pas encore à jour dans les deux langues.
   *[other] Ce projet s’écrit { $first } et { $second }. { $n } textes ne sont pas encore à jour dans les deux langues.
}
project-languages-clean = Tout le texte est écrit dans les deux langues, et dit la même chose.
project-languages-choose = Changer de langues
project-languages-second = Deuxième langue

project-action-list = Les actions
project-action-add = Ajouter une action
project-action-one = Une action
project-action-remove = Retirer cette action
project-action-gone = Quelqu’un a retiré cette action pendant que vous écriviez
project-action-put-back = Remettre l’action et enregistrer
project-action-title = Nom de l’action
project-action-words = Description
project-action-deliverables = Résultat attendu
project-action-who = Responsable
project-action-place = Lieu
project-action-starts = À partir du
project-action-until = Jusqu’au
project-indicator-list = Les indicateurs proposés
project-indicator-add = Proposer un indicateur
project-indicator-one = Un indicateur
project-indicator-remove = Retirer cet indicateur
project-indicator-gone = Quelqu’un a retiré cet indicateur pendant que vous écriviez
project-indicator-put-back = Remettre l’indicateur et enregistrer
project-indicator-title = Ce que vous compterez ou demanderez aux personnes
    .hint = Par exemple « personnes venues au moins trois fois »
project-indicator-target = Objectif

project-talk = Messages
    .lede = Les partenaires échangent ici sur le projet. Sous chaque partie, on ne voit que les messages qui la concernent.
project-talk-none = Aucun message pour le moment.
project-talk-words = Votre message
project-talk-wrong = Écrivez un message, en 2 000 caractères au plus.
project-talk-to = À l’attention de
project-talk-send = Envoyer
project-talk-withdraw = Retirer
project-mentions = À l’attention de { $names }

project-tasks = À faire
    .all = Partager ce qui est à faire
project-tasks-lede = Qui fait quoi, pour quand. Une liste courte vaut mieux qu’une réunion.
project-tasks-none = Rien à faire pour le moment.
project-task-add = Ajouter
project-task-words = Tâche
project-task-words-wrong = Écrivez la tâche, en 300 caractères au plus.
project-task-many = La liste est limitée à deux cents tâches.
project-task-who = Responsable
project-task-anybody = Tout le monde
project-task-due = Échéance
project-task-send = Ajouter
project-task-done = C’est fait
project-task-reopen = Ce n’est pas fini
project-task-late = en retard
project-task-until = pour le { $date }
project-task-done-on = fait le { $date }

project-history = Historique
    .lede = Qui a fait quoi, l’évolution de chaque montant, et toutes les versions de chaque texte et de chaque liste. Rien de ce qui a été écrit n’est perdu.
project-measured = Résultats mesurés
    .lede = Les objectifs du projet, et ce que ses partenaires ont mesuré depuis : une valeur, une date, une source.
project-measured-none = Choisissez d’abord des indicateurs, ou proposez les vôtres :
project-measured-nothing = Rien n’est encore mesuré.
project-measured-promise = Objectif : { $target }
project-measured-others = Mesuré, de ce que le projet ne compte plus
    .why = Cela reste jusqu’à ce que qui l’a noté le retire.
    .unnamed = Un indicateur d’avant
project-measured-note = Noter une mesure
project-measured-what = Indicateur
project-measured-what-wrong = Choisissez un indicateur du projet.
project-measured-value = Valeur mesurée
    .hint = Un nombre pour un indicateur du catalogue ; une phrase pour l’un des vôtres.
project-measured-value-wrong = Écrivez un nombre, par exemple 12 ou 12,5.
project-measured-words-wrong = Écrivez ce qui a été mesuré, en 300 caractères au plus.
project-measured-on = Date
project-measured-on-wrong = Choisissez une date, aujourd’hui au plus tard.
project-measured-source = Source
project-measured-source-wrong = Indiquez la source, en 300 caractères au plus.
project-measured-show = Tout le monde peut le lire sur la page de l’indicateur, avec notre nom (sans le titre du projet).
project-measured-many = Il y a trop de mesures pour un projet : retirez d’abord celles qui ne sont plus valables.
project-measured-shown = visible par tous
project-measured-back = Retirer
project-measured-done = La mesure est enregistrée.
project-measured-backed = La mesure est retirée.
project-history-texts = Textes et listes qui ont plusieurs versions
project-history-versions = Toutes les versions, la dernière d’abord
project-history-events = Pas à pas
project-event-started = Projet commencé par { $detail }
project-event-gathered = Repris du projet « { $detail } »
project-event-invited = Invitation : { $detail }
project-event-accepted = Nouveau partenaire : { $detail }
project-event-declined = Invitation déclinée : { $detail }
project-event-withdrawn = Invitation retirée : { $detail }
project-event-expired = Invitation restée sans réponse : { $detail }
project-event-left = Départ du projet : { $detail }
project-event-lead-offered = Proposition d’être chef de file : { $detail }
project-event-lead-retracted = Proposition d’être chef de file retirée : { $detail }
project-event-lead-taken = Nouveau chef de file : { $detail }
project-event-lead-refused = Proposition d’être chef de file déclinée : { $detail }
project-event-need-said = Il manque : { $detail }
project-event-need-met = Trouvé : { $detail }
project-event-written = Texte modifié : { $detail }
project-event-commented = Message : { $detail }
project-event-comment-withdrawn = Un message a été retiré
project-event-task-given = À faire : { $detail }
project-event-task-done = Fait : { $detail }
project-event-task-reopened = Pas encore fait : { $detail }
project-event-languages-chosen = Les langues du projet ont changé
project-gaps-beside = Ce qui accompagne une demande est à mettre à jour dans l’autre langue
project-gaps = { $n ->
    [one] { $n } texte à mettre à jour dans l’autre langue
   *[other] { $n } textes à mettre à jour dans l’autre langue
}
project-language-fr = en français
project-language-nl = en néerlandais
project-language-en = en anglais

budget-title = Le budget du projet
budget-lede = Ce que le projet coûte (les charges) et ce qui le finance (les produits). Chaque partenaire tient son propre budget ; le budget d’ensemble les additionne, sans compter deux fois ce que les partenaires se paient entre eux.
budget-years = Années
budget-all-years = Toutes les années
budget-year-closed = Cette année est close : ses montants ne peuvent plus être modifiés.
budget-side-charge = Charges
    .hint = Ce que le projet coûte.
budget-side-product = Produits
    .hint = Ce qui le finance.
budget-side-in-kind-charge = Emplois des contributions volontaires en nature
    .hint = Ce que le projet utilise sans le payer : bénévolat, salle prêtée.
budget-side-in-kind-product = Contributions volontaires en nature
    .hint = D’où viennent ces contributions, pour le même total.
budget-missing = Reste à trouver
budget-in-kind = Contributions volontaires en nature
budget-balance = Produits moins charges
budget-partners = Par partenaire
budget-partner = Partenaire
budget-account = Compte
budget-amount = Montant
budget-total = Total
budget-empty = Aucun montant pour le moment. Ouvrez le budget de votre organisation pour commencer.
budget-flows = Paiements entre partenaires, comptés chez chacun mais retirés de l’ensemble :
budget-flow = { $payer } paie { $amount } à { $payee } en { $year }.
budget-faults = Avant d’envoyer
budget-fault-empty = { $partner } n’a pas encore de budget.
budget-fault-missing = { $partner }, { $year } : il reste { $amount } à trouver.
budget-fault-more = { $partner }, { $year } : les produits dépassent les charges de { $amount }.
budget-fault-in-kind = { $partner }, { $year } : les contributions en nature et leur emploi diffèrent de { $amount } ; les deux doivent être égaux.
budget-of = Budget de
budget-of-lede = En euros. Laissez vide ce qui ne vous concerne pas.
budget-funders = 74 · Subventions d’exploitation : les autres aides à ce projet
    .hint = Une ligne pour chaque aide, demandée ou obtenue. Effacez le montant pour retirer une ligne.
budget-funder = Aide
budget-funder-name = Financeur
budget-funder-kind = Type d’aide
budget-funder-state = Demandée ou obtenue
budget-asked = demandée
budget-obtained = obtenue
budget-funder-wrong = Dites qui apporte cette aide, de quel type elle est, et si elle est demandée ou obtenue.
budget-funder-amount = Écrivez le montant de cette aide, ou effacez le nom du financeur.
budget-amount-twofold = Ce montant peut se lire de deux façons (mille ou un euro ?). Écrivez-le sans point ni virgule : 1250, ou avec ses centimes : 1250,00.
budget-amount-wrong = Écrivez un montant en euros, par exemple 1 234,50.
budget-amount-negative = Un montant ne peut pas être négatif : écrivez zéro ou plus.
budget-amount-large = Ce montant est trop grand. Vérifiez le nombre de zéros.
budget-changed = Quelqu’un a écrit { $amount } entre-temps. Le vôtre est toujours là : relisez, puis enregistrez.
budget-requested = Demandé avec la réponse à un appel (dossier { $number }) : c’est là que le montant s’écrit.
budget-requested-directly = Demandé sans appel (dossier { $number }) : c’est là que le montant s’écrit.
budget-between = Entre partenaires
    .lede = Ce que cette organisation paie à une autre pour sa part du projet : c’est une charge pour elle, un produit pour l’autre, et cela ne change rien à l’ensemble.
    .grants = N’y mettez pas de subvention : une organisation ne reverse pas à une autre l’aide qu’elle a reçue. Chaque organisation demande une aide pour sa propre part.
budget-pays = Paie { $amount } à { $other }.
budget-is-paid = Reçoit { $amount } de { $other }.
budget-pay-whom = Organisation payée
budget-pay-what-for = Objet du paiement
project-flow-words = Objet d’un paiement entre partenaires
budget-pay-change = Changer l’objet du paiement
budget-pay-charge = Charge de cette organisation, au compte
budget-pay-product = Produit de l’autre, au compte
budget-pay-send = Ajouter
budget-pay-no-more = Retirer
budget-flow-wrong = Choisissez un autre partenaire, les deux comptes, et un montant supérieur à zéro.

budget-group-60 = Achats
budget-group-61 = Services extérieurs
budget-group-62 = Autres services extérieurs
budget-group-63 = Impôts et taxes
budget-group-64 = Charges de personnel
budget-group-65 = Autres charges de gestion courante
budget-group-66 = Charges financières
budget-group-67 = Charges exceptionnelles
budget-group-68 = Dotations aux amortissements, dépréciations, provisions et engagements
budget-group-69 = Impôt sur les sociétés, participation
budget-group-indirect = Charges indirectes réparties affectées au projet
budget-group-70 = Vente de produits finis, de marchandises, prestations de services
budget-group-73 = Dotations et produits de tarification
budget-group-74 = Subventions d’exploitation
budget-group-75 = Autres produits de gestion courante
budget-group-76 = Produits financiers
budget-group-77 = Produits exceptionnels
budget-group-78 = Reprises sur amortissements, dépréciations et provisions
budget-group-79 = Transfert de charges
budget-group-own = Ressources propres affectées au projet
budget-group-86 = Emplois des contributions volontaires en nature
budget-group-87 = Contributions volontaires en nature
budget-account-601 = Matières et fournitures
budget-account-604 = Prestations de services
budget-account-60x = Autres fournitures
budget-account-613 = Locations
budget-account-615 = Entretien et réparation
budget-account-616 = Assurance
budget-account-618 = Documentation
budget-account-622 = Rémunérations intermédiaires et honoraires
budget-account-623 = Publicité, publication
budget-account-625 = Déplacements, missions
budget-account-62x = Services bancaires, autres
budget-account-631 = Impôts et taxes sur rémunération
budget-account-635 = Autres impôts et taxes
budget-account-641 = Rémunération des personnels
budget-account-645 = Charges sociales
budget-account-647 = Autres charges de personnel
budget-account-65 = Autres charges de gestion courante
budget-account-66 = Charges financières
budget-account-67 = Charges exceptionnelles
budget-account-68 = Dotations aux amortissements, dépréciations, provisions et engagements
budget-account-69 = Impôt sur les sociétés, participation
budget-account-indirect-fixed = Charges fixes de fonctionnement
budget-account-indirect-financial = Frais financiers
budget-account-indirect-other = Autres
budget-account-70 = Vente de produits finis, de marchandises, prestations de services
budget-account-73 = Dotations et produits de tarification
budget-account-74-state = État (ministère ou service)
budget-account-74-region = Conseil régional
budget-account-74-department = Conseil départemental
budget-account-74-commune = Communes, communautés, métropole
budget-account-74-social = Organismes sociaux (CAF…)
budget-account-74-europe = Fonds européens (FSE, FEDER…)
budget-account-74-jobs = Emplois aidés (ASP)
budget-account-74-public = Autres établissements publics
budget-account-74-private = Aides privées (fondation)
budget-account-74-belgium = Autorités belges
budget-account-756 = Cotisations
budget-account-758 = Dons manuels, mécénat
budget-account-750 = Autres produits
budget-account-76 = Produits financiers
budget-account-77 = Produits exceptionnels
budget-account-78 = Reprises sur amortissements, dépréciations et provisions
budget-account-789 = Report de ressources affectées
budget-account-79 = Transfert de charges
budget-account-own = Ressources propres affectées au projet
budget-account-860 = Secours en nature
budget-account-861 = Mise à disposition gratuite de biens et services
budget-account-862 = Prestations
budget-account-864 = Personnel bénévole
budget-account-870 = Bénévolat
budget-account-871 = Prestations en nature
budget-account-875 = Dons en nature
budget-costs-followed = Des financeurs devaient payer une partie des dépenses que vous avez réduites ou retirées : { $lines }. Ce qui est retiré n’est plus à payer par personne ; ce qui est réduit, regardez-le sur la page des montants demandés, à « Quelles dépenses chaque financeur paierait ».
project-event-requested-written = Montants demandés : { $detail }
project-event-costs-attributed = Dépenses que les financeurs paieraient : { $detail }
project-event-costs-let-go = Des financeurs devaient payer ces dépenses ; la dépense ou la demande a été retirée, cela ne vaut donc plus : { $detail }
project-event-budget-written = Budget modifié : { $detail }
project-event-flow-written = Entre partenaires : { $detail }
project-event-flow-removed = Un paiement entre partenaires a été retiré : { $detail }
project-amount-new = { $line } : { $after }
project-amount-changed = { $line } : { $after } au lieu de { $before }
project-amount-removed = { $line } : ligne retirée, elle disait { $before }

project-files = Fichiers
project-files-lede = Plans, photos, devis : ce qui aide à comprendre le projet. Seuls les partenaires les voient.
project-files-none = Aucun fichier pour le moment.
project-file-size = { $n } ko
project-file-remove = Retirer
project-file-add = Joindre un fichier
project-file-file = Fichier
    .together = Pour tout le projet, 40 fichiers et 100 Mo au plus.
project-file-send = Joindre
project-file-none = Choisissez un fichier.
project-file-no-room = Il y a trop de fichiers dans ce projet (40, ou 100 Mo). Retirez-en d’abord.
project-file-pending = en cours d’examen par l’antivirus
project-file-infected = retenu par l’antivirus
project-file-integrity-error = abîmé : joignez-le de nouveau
project-file-not-scanned = aucun antivirus ne l’a examiné
project-document = Tout le projet, en un fichier
    .words = Ce fichier contient les textes, les partenaires, les budgets, et les empreintes des fichiers joints. C’est ce que les partenaires signent ; un dossier y ajoute l’appel auquel il répond. Le même projet donne toujours le même fichier.
    .link = Enregistrer le fichier (JSON)
project-event-file-added = Fichier joint : { $detail }
project-event-file-removed = Fichier retiré : { $detail }

project-catalogue = Indicateurs du catalogue
    .hint = D’autres projets les mesurent aussi : cela permettra de comparer des territoires, jamais des associations.
project-begin-again = Reprendre ce projet comme modèle
project-again = Inviter celles qui ont construit le projet dont celui-ci est la suite
    .explanation = Celles qui l’ont construit ne sont pas encore dans celui-ci, et rien ne leur a été dit.
project-again-lede = Cochez celles à qui envoyer une invitation. Chacune a { $n } jours pour répondre elle-même, et n’est dans le projet que si elle dit oui.
project-again-whom = Qui inviter ?
project-again-none = Toutes celles qui l’ont construit sont déjà ici, ou y ont été invitées.
project-again-nobody = Cochez au moins une organisation.
project-again-send = Envoyer les invitations
project-again-page = Sa page
project-again-sent = { $n ->
    [one] Une invitation est envoyée ; la réponse peut venir
   *[other] { $n } invitations sont envoyées ; les réponses peuvent venir
} jusqu’au { $date }.
budget-before = En { $year } : { $amount }
budget-before-fill = Commencer avec les montants de { $year }
    .hint = Le projet dont celui-ci est la suite avait ici des montants : ils figurent à côté des cases.
budget-before-filled = Les cases qui étaient vides portent les montants de { $year }, comme une proposition : relisez-les, changez-les. Rien n’est gardé avant que vous enregistriez.
project-new-from-project = Ce projet reprend les textes, les lieux, les actions et ce qui restait à trouver d’un autre, sans ses dates. Personne n’y est encore invité : vous pourrez inviter ses partenaires, et ses montants seront proposés à chacun, marqués de leur année.
project-purposes-own = Présentation des partenaires
    .lede = L’objet de chaque partenaire reste le sien, à côté de ce que vous faites ensemble.
project-own = Objet déclaré au répertoire
project-own-on = Objet déclaré au répertoire, { $date }
project-end = Mettre fin au projet
    .explanation = Plus rien ne pourra y être écrit. Vous pourrez encore tout lire, et reprendre ce projet comme modèle.
    .alive = Regardez d’abord ce qui est en cours dans ce projet. Un dossier déjà déposé reste chez les financeurs qui l’ont reçu : terminer le projet ne le retire pas, mais vous ne pourrez plus le corriger ni l’envoyer de nouveau.
    .send = Mettre fin au projet
    .back = Revenir au projet
project-event-ended = Le projet est terminé
letter-project-ended = Bonjour,

    Le chef de file met fin au projet « { $project } ». Vous pouvez encore le lire, et le reprendre comme modèle pour un autre.

    { $link }
    .subject = « { $project } » est terminé
letter-project-digest = Bonjour,

    Voici ce que l’on vous demande dans vos projets :

    { $items }

    Vous recevez au plus un courriel de ce genre par jour, et seulement quand quelqu’un s’adresse à votre organisation.
    .subject = { $n ->
        [one] Une demande dans vos projets
       *[other] { $n } demandes dans vos projets
    }
projects-in-flight = Projets en cours
project-figures = Les figures de ces textes
    .put = Mettre une figure de l’Observatoire dans le texte
project-petitions = Interpeller une collectivité
project-petition = Demander une réponse
    .explanation = Il n’y faut ni appel ni argent : portez le problème de ce projet devant une collectivité, au nom de votre organisation ; elle doit répondre en donnant ses raisons. Le texte est prêt à être changé, et seul ce que vous ouvrez devient public.
project-petition-from = Elle est partie du projet
project-need-of-call = demandé par l’appel
