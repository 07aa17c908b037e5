# Qui agit pour une organisation, et comment on en vient à agir pour elle.

mandates-title = Qui agit
mandates-lede = Les personnes qui agissent pour { $organisation }. Cette page n’est visible que d’elles.
mandates-now = Aujourd’hui
mandates-to-come = À venir
mandates-past = Auparavant
mandates-change = Modifier
mandates-covers = à la place de { $person }
mandates-from = À partir du { $from }.
mandates-gone-person = Une personne qui n’a plus de compte
mandates-since = Depuis le { $from }.
mandates-from-until = Du { $from } au { $until }.
mandates-given-command = Donné par l’administrateur de la plateforme.
mandates-given-claim = Confirmé par un code envoyé à l’adresse publiée de l’organisation.
mandates-given-invitation = Donné sur invitation.
mandates-given-handover = Transmis.
mandates-given-creation = A créé la fiche de l’organisation.
mandates-given-cover = Remplace pendant une absence.
mandates-given-demonstration = Fictif, pour la démonstration.
mandates-given-command-by = Donné par { $person }.
mandates-given-claim-by = Confirmé par { $person }.
mandates-given-invitation-by = Invité(e) par { $person }.
mandates-given-handover-by = Transmis par { $person }.
mandates-given-creation-by = A créé la fiche de l’organisation.
mandates-given-cover-by = Remplace pendant une absence, à la demande de { $person }.
mandates-given-demonstration-by = Fictif, pour la démonstration ({ $person }).
mandates-ended-withdrawn = Retiré.
mandates-ended-resigned = La personne est partie.
mandates-ended-handed-over = Transmis.
mandates-ended-replaced = Remplacé après une demande confirmée.
mandates-ended-erased = La personne a effacé son compte.
mandates-who-gives = Seules les personnes qui représentent l’organisation peuvent en inviter d’autres.
mandates-dormant = Plus personne ne peut signer
    .explanation = Aucune personne ne représente l’organisation aujourd’hui. Rien de ce qu’elle a fait n’est perdu.
    .link = Demander à la représenter
mandates-invitations = Invitations en attente
mandates-asked-invitation = Envoyée le { $date }, à accepter avant la fin du { $expires }.
mandates-asked-cover = Pour remplacer pendant une absence. Envoyée le { $date }, à accepter avant la fin du { $expires }.
mandates-asked-handover = Pour prendre la suite. Envoyée le { $date }, à accepter avant la fin du { $expires }.
mandates-withdraw = Annuler l’invitation
mandates-may = Ce que chacun peut faire
    .explanation = Un mandat commence et finit. Après sa fin, rien ne peut plus être signé.
mandates-may-this = Ce que ce mandat permet
mandates-over = Ce mandat est terminé.

mandates-power-see-file = voir le dossier
mandates-power-edit-file = compléter le dossier
mandates-power-edit-profile = présenter l’organisation
mandates-power-see-bank-details = voir les coordonnées bancaires
mandates-power-edit-bank-details = changer les coordonnées bancaires
mandates-power-see-mandates = voir qui agit
mandates-power-give-mandates = inviter, transmettre et terminer les mandats
mandates-power-join-networks = rejoindre ou quitter un réseau
mandates-power-write-news = publier des actualités en son nom
mandates-power-sign = signer en son nom
mandates-power-read-files = lire les dossiers qui lui sont adressés
mandates-power-check-pieces = dire qu’une pièce a été vérifiée
mandates-power-review-claims = lire les demandes de personnes qui disent agir pour une organisation
mandates-power-enter-for-others = saisir pour quelqu’un qui a téléphoné ou écrit
mandates-power-keep-contacts = tenir la liste des élus référents
mandates-power-keep-programmes = tenir les dispositifs d’un financeur
mandates-power-keep-surveys = faire des enquêtes : écrire les questions, tirer qui est interrogé, publier ce qui est trouvé
mandates-power-keep-poles = tenir les pôles que l’organisation porte, entrer dans un pôle ou en sortir
mandates-power-organise-calls = rédiger les appels et les publier
mandates-power-answer-petitions = répondre aux interpellations
mandates-power-answer-calls = répondre aux appels, ouvrir des interpellations et en soutenir
mandates-power-join-projects = commencer des projets, s’y joindre, les quitter
mandates-power-write-projects = rédiger ses projets et son propre budget
mandates-power-decide = décider
mandates-power-pay = payer
mandates-power-administer = administrer la plateforme
mandates-power-grant-capacities = reconnaître les qualités des organisations
mandates-power-review-links = dire si deux inscriptions désignent le même organisme
mandates-power-see-permissions = voir le tableau des permissions
mandates-power-read-journal = lire le journal

mandates-support = Structure d’appui
    .explanation = Quand un mandat arrive à sa fin, les personnes qui représentent l’organisation sont prévenues 90 et 30 jours avant. Si vous le souhaitez, une structure d’appui l’est aussi, sans aucun nom de personne.
mandates-support-told = { $name } est prévenue aussi.
mandates-support-nobody = Personne d’autre n’est prévenu.
mandates-support-none = Aucune
mandates-support-choose = Prévenir aussi

mandates-history = Historique
mandates-history-none = Rien n’a encore été fait ici.
mandates-history-clock = automatiquement
mandates-history-gone = une personne qui n’a plus de compte
mandates-history-unnamed = une personne qui agit ou a agi pour l’organisation
mandates-history-other = une personne extérieure à l’organisation
act-mandate-given = Un mandat a commencé
act-mandate-ended = Un mandat a pris fin
act-mandate-limited = La fin d’un mandat a été fixée
act-mandate-handed-over = Un mandat a été transmis
act-mandate-announced = La fin prochaine d’un mandat a été annoncée
act-mandate-support-chosen = La structure d’appui à prévenir a changé
act-invitation-sent = Une personne a été invitée à agir
act-invitation-declined = Une invitation a été refusée
act-invitation-withdrawn = Une invitation a été reprise
act-invitation-expired = Une invitation est restée sans réponse

mandates-role-wrong = Choisissez un rôle.
mandates-date-wrong = Écrivez une date, comme 2027-01-31.
mandates-date-early = Cette date est déjà passée, ou vient avant le premier jour.
mandates-date-after-end = Le mandat prend déjà fin avant ce jour. Pour continuer, un nouveau mandat est donné.
mandates-invite-title = Inviter une personne
mandates-invite-lede = Elle reçoit un courriel et accepte après s’être connectée. Rien n’est publié.
mandates-invite-email = Son adresse électronique
    .hint = Celle avec laquelle elle se connectera.
mandates-invite-role = En tant que
mandates-invite-starts = Premier jour
mandates-invite-until = Dernier jour
mandates-invite-starts-hint = Laissez vide : le jour où elle accepte.
mandates-invite-until-hint = Par exemple la fin du mandat fixée par vos statuts. Laissez vide s’il n’y en a pas.
mandates-invite-send = Envoyer l’invitation
mandates-invite-already = Une invitation pareille attend déjà une réponse.
mandates-invite-acts = Cette personne a déjà ce rôle.
mandates-invite-same = C’est l’adresse de la personne qui a ce mandat aujourd’hui.
mandates-cover-title = Faire remplacer pendant une absence
mandates-cover-short = Une autre personne agit aussi, pendant des dates données. Le mandat ne change pas.
mandates-cover-lede = La personne qui remplace a le même rôle, pendant les dates données. La personne remplacée garde le sien.
mandates-cover-starts-hint = Laissez vide : le jour où elle accepte.
mandates-cover-until-hint = Le dernier jour de l’absence.
mandates-cover-until-wrong = Écrivez le dernier jour de l’absence.
mandates-cover-longer = Le mandat remplacé finit avant cette date.
mandates-cover-send = Demander de remplacer
mandates-handover-title = Transmettre ce mandat
mandates-handover-short = Une autre personne prend la suite, un jour donné. Vous voyez d’abord ce qui est en cours.
mandates-handover-lede = La personne qui prend la suite accepte après s’être connectée. Le mandat d’aujourd’hui finit la veille de son premier jour, et pas avant.
mandates-handover-signs = Qui fait quoi aujourd’hui
mandates-handover-flight = Ce qui est en cours
mandates-handover-flight-none = Rien n’est en cours sur la plateforme.
mandates-handover-who = Qui prend la suite
mandates-handover-starts-hint = Laissez vide : le jour où elle accepte.
mandates-handover-until-hint = La fin de son propre mandat. Laissez vide s’il n’y en a pas.
mandates-handover-send = Transmettre

mandates-leave-title = Ne plus agir pour l’organisation
mandates-leave-send = Ne plus agir
mandates-end-title = Terminer ce mandat
mandates-end-short = Tout de suite, ou à la fin d’un jour donné.
mandates-end-explanation = Après la fin, la personne ne peut plus rien voir ni signer ici. Ce qu’elle a signé reste valable. Elle et les personnes concernées reçoivent un courriel.
mandates-end-send = Terminer
mandates-end-not = Ne rien changer
mandates-when = Quand
mandates-when-now = Tout de suite
mandates-when-day = À la fin de ce jour
mandates-when-wrong = Choisissez quand.
mandates-when-date = Dernier jour, si vous en choisissez un
mandates-last = C’est la dernière personne qui peut signer
mandates-last-explanation = Après, plus personne ne pourra signer pour { $organisation }, ni inviter. Elle devient dormante : sa fiche reste, ses pièces aussi, et toute personne peut demander à la représenter. Mieux vaut transmettre ce mandat avant.
mandates-last-known = Je le sais, et je termine quand même ce mandat.
mandates-last-unknown = Dites que vous savez que plus personne ne pourra signer, ou transmettez le mandat.

mandates-answer-title = Vous êtes invité(e) à agir
mandates-answer-lede = { $person } vous invite à agir pour { $organisation } (rôle : { $role }).
mandates-answer-organisation = Organisation
mandates-answer-may = Vous pourrez
mandates-from-acceptance = Le jour où vous acceptez
mandates-answer-until = Vous pouvez répondre jusqu’au { $date }.
mandates-answer-accept = Accepter
mandates-answer-decline = Refuser
mandates-answer-late = Cette invitation n’est plus valable : demandez-en une nouvelle à l’organisation.
mandates-answer-accepted = Vous avez accepté cette invitation.
mandates-answer-declined = Vous avez refusé cette invitation.
mandates-answer-withdrawn = Cette invitation a été reprise par l’organisation.
mandates-answer-expired = Cette invitation est restée sans réponse trop longtemps : demandez-en une nouvelle à l’organisation.

mandates-letter-invited =
    Bonjour,

    { $person } vous invite à agir pour { $organisation } (rôle : { $role }).

    Pour répondre, connectez-vous avec cette adresse ({ $email }) : { $link }

    Vous pouvez répondre jusqu’au { $date }. Si vous ne faites rien, rien ne se passe.
    .subject = { $organisation } vous invite à agir pour elle
mandates-letter-cover =
    Bonjour,

    { $person } vous demande de remplacer quelqu’un pendant une absence, pour { $organisation } (rôle : { $role }).

    Pour voir les dates et répondre, connectez-vous avec cette adresse ({ $email }) : { $link }

    Vous pouvez répondre jusqu’au { $date }. Si vous ne faites rien, rien ne se passe.
    .subject = { $organisation } vous demande de remplacer pendant une absence
mandates-letter-handover =
    Bonjour,

    { $person } vous propose de prendre la suite pour { $organisation } (rôle : { $role }).

    Pour voir les dates et répondre, connectez-vous avec cette adresse ({ $email }) : { $link }

    Vous pouvez répondre jusqu’au { $date }. Si vous ne faites rien, rien ne change.
    .subject = { $organisation } vous propose de prendre la suite
mandates-letter-accepted =
    Bonjour,

    { $email } a accepté d’agir pour { $organisation } (rôle : { $role }).

    Qui agit : { $link }
    .subject = Invitation acceptée pour { $organisation }
mandates-letter-declined =
    Bonjour,

    { $email } ne souhaite pas agir pour { $organisation } (rôle : { $role }). Rien n’a changé.

    Qui agit : { $link }
    .subject = Invitation refusée pour { $organisation }
mandates-letter-handed-over =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }), a été transmis : son dernier jour est le { $date }.

    Votre espace : { $link }
    .subject = Votre mandat pour { $organisation } est transmis
mandates-letter-ended =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }), prend fin : son dernier jour est le { $date }. Ce que vous avez signé jusque-là reste valable.

    Si vous pensez que c’est une erreur, parlez-en d’abord à l’organisation. Vous pouvez aussi demander à la représenter depuis sa page, où quelqu’un lira vos pièces : { $link }
    .subject = Votre mandat pour { $organisation } prend fin
mandates-letter-left =
    Bonjour,

    { $person } n’agit plus pour { $organisation } (rôle : { $role }) : dernier jour le { $date }.

    La page de l’organisation : { $link }
    .subject = Une personne n’agit plus pour { $organisation }
mandates-letter-dormant =
    Bonjour,

    Depuis le { $date }, plus personne ne peut signer pour { $organisation }. La dernière personne à le pouvoir était { $person } (rôle : { $role }).

    Rien n’est perdu. Si vous représentez l’organisation, demandez-le depuis sa page : { $link }
    .subject = Plus personne ne peut signer pour { $organisation }
mandates-letter-soon =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }), finit le { $date }. Après ce jour, vous ne pourrez plus rien signer en son nom.

    Pour voir qui prend la suite : { $link }
    .subject = Votre mandat pour { $organisation } finit le { $date }
mandates-letter-soon-last =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }), finit le { $date }. Vous êtes la dernière personne à pouvoir signer : si personne ne prend la suite, plus personne ne le pourra.

    Pour transmettre votre mandat : { $link }
    .subject = Votre mandat pour { $organisation } finit le { $date }
mandates-letter-soon-other =
    Bonjour,

    Le mandat de { $person } pour { $organisation } (rôle : { $role }), finit le { $date }.

    Pour prévoir la suite : { $link }
    .subject = Un mandat pour { $organisation } finit le { $date }
mandates-letter-support =
    Bonjour,

    { $organisation } a souhaité que votre structure soit prévenue : un mandat de { $role } y finit le { $date }. Vous pouvez lui proposer votre aide.

    Sa page : { $link }
    .subject = Un mandat finit le { $date } chez { $organisation }
mandates-letter-over =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }), a pris fin le { $date }. Ce que vous avez signé jusque-là reste valable.

    La page de l’organisation : { $link }
    .subject = Votre mandat pour { $organisation } a pris fin

mandates-me-invited = { $organisation } vous invite à agir pour elle
mandates-me-ending = Votre mandat pour { $organisation } finit le { $date }
claim-me-proposed = Confirmez que vous souhaitez représenter { $organisation }
claim-me-coded = Votre demande pour { $organisation } : écrivez le code
claim-me-examined = Votre demande pour { $organisation } : quelqu’un la lit
claim-me-completed = Votre demande pour { $organisation } : complétez-la
claim-me-announced = Votre demande pour { $organisation } : délai en cours
claim-me-disputed = Votre demande pour { $organisation } : une médiation est en cours
claim-me-notice = Une personne demande à agir pour { $organisation } : vous pouvez répondre jusqu’au { $date }
claim-me-objected = Vous vous opposez à une demande d’agir pour { $organisation } : un agent entend les deux côtés
claim-me-queue = { $n ->
    [one] Une personne demande à agir pour une organisation : lisez sa demande
   *[other] { $n } personnes demandent à agir pour une organisation : lisez leurs demandes
}

claim-panel = Vous agissez pour cette organisation ?
claim-panel-explanation = Les personnes qui agissent pour elle ne sont pas publiées. Si vous en êtes, dites-le : vous pourrez tenir sa fiche et signer en son nom.
claim-panel-link = Agir pour cette organisation
claim-panel-acts = Vous agissez pour cette organisation.
claim-title = Agir pour cette organisation
claim-lede = Plusieurs façons de montrer que vous agissez pour { $organisation }. Choisissez la plus simple pour vous.
claim-freedom = Il s’agit seulement de savoir qui peut agir pour l’association. Personne ne juge ici ni l’association, ni son objet, ni ses choix.
claim-open = Vous avez une demande en cours pour cette organisation.
    .link = Voir ma demande
claim-invited = Une invitation de cette organisation vous attend.
    .link = Voir l’invitation
claim-way-code = Par un code
claim-way-code-explanation = Un répertoire officiel publie une adresse électronique de l’organisation ({ $address }). Nous y envoyons un code ; vous l’écrivez ici.
claim-way-papers = Par des pièces
claim-way-papers-explanation = Vous dites ce que vous avez : procès-verbal, récépissé de déclaration, extrait du Moniteur belge… Un agent d’une collectivité vous répond et vous dit quoi montrer.
claim-way-invitation = Par invitation
claim-way-invitation-explanation = Une personne qui représente déjà l’organisation sur la plateforme peut vous inviter depuis la page « Qui agit ». C’est le plus rapide.
claim-way-support = Avec une structure d’appui
claim-way-support-explanation = Une maison des associations ou une autre structure d’appui peut commencer la demande avec vous. Elle reste indiquée comme aide.
claim-way-support-none = Aucune structure d’appui n’est encore reconnue ici.
claim-others = Et si quelqu’un d’autre agit déjà ?
claim-others-explanation = Les personnes concernées sont prévenues par courriel et ont 14 jours pour répondre. Si personne ne s’y oppose, vous pouvez agir. Si quelqu’un s’y oppose, un agent écoute chacun. C’est aussi le chemin pour une organisation dormante, ou dont l’ancienne présidence garde les clés.

claim-role = En tant que
claim-already = Une demande est déjà en cours pour cette personne et cette organisation.
claim-too-many = Trop de codes ont été envoyés à cette organisation cette semaine. Réessayez plus tard, ou montrez des pièces.
claim-helped-many = Votre structure a beaucoup aidé cette semaine. Réessayez plus tard, ou demandez à la personne de commencer.
claim-held = Ce que vous avez
    .hint = Par exemple : « le procès-verbal de l’assemblée du 12 mars, qui m’a élue présidente ». N’écrivez pas de mot de passe ni de numéro de compte.
claim-held-wrong = Écrivez quelques mots, en 3 000 caractères au plus.
claim-replaces = Je remplace la ou les personnes qui avaient ce rôle : leur mandat doit finir.
claim-replaces-short = Ce que cela changerait
claim-code-title = Recevoir un code à l’adresse de l’organisation
claim-code-lede = Nous envoyons un code à { $address }, avec votre nom et votre adresse, pour que la personne qui le lit sache qui demande. Il est valable sept jours.
claim-code-send = Envoyer le code
claim-papers-title = Dire ce que j’ai comme pièces
claim-papers-lede = Un agent de votre commune ou de la métropole, ou l’administrateur, lit votre demande et vous répond par courriel.
claim-papers-send = Envoyer ma demande
claim-for-another-title = Commencer pour quelqu’un
claim-for-another-lede = Votre structure aide une personne à demander. Elle reçoit un courriel et confirme elle-même ; votre structure reste indiquée comme aide.
claim-for-another-email = Adresse électronique de la personne
    .hint = Celle avec laquelle elle se connectera.
claim-for-another-send = Lui envoyer la demande

claim-mine-title = Ma demande
claim-mine-lede = Agir pour { $organisation } (rôle : { $role }). Numéro { $number }.
claim-mine-reason = La réponse qui vous a été faite :
claim-mine-trace = Dates et réponses
claim-state-proposed = Confirmez votre demande
    .explanation = Une structure d’appui l’a commencée avec vous. Rien ne se passe sans votre accord.
claim-state-coded = Un code est en route
    .explanation = Il est parti à l’adresse de l’organisation. Demandez-le à la personne qui la lit et écrivez-le ici.
claim-state-examined = Quelqu’un lit votre demande
    .explanation = Un agent vous répond par courriel. Vous n’avez rien à faire.
claim-state-completed = Il manque quelque chose
    .explanation = Lisez la réponse ci-dessous, puis complétez.
claim-state-announced = Délai en cours
    .explanation = Les personnes concernées ont été prévenues. Si aucune ne s’oppose d’ici la date indiquée, vous pourrez agir.
claim-state-disputed = Une médiation est en cours
    .explanation = Quelqu’un s’est opposé. Un agent écoute chacun, puis décide qui peut agir.
claim-state-granted = Vous pouvez agir
    .explanation = Votre demande a abouti.
claim-state-refused = Votre demande n’a pas abouti
    .explanation = La raison est ci-dessous. Vous pouvez demander à nouveau, avec d’autres pièces ou l’aide d’une structure d’appui.
claim-state-withdrawn = Demande retirée
    .explanation = Vous avez retiré cette demande.
claim-state-lapsed = Demande close
    .explanation = Rien n’est arrivé à temps. Vous pouvez demander à nouveau.
claim-code = Code
    .hint = Huit lettres et chiffres, comme K7F3-Q2M9.
claim-code-type = Vérifier le code
claim-code-wrong = Ce n’est pas ce code. Vérifiez-le avec la personne qui l’a reçu.
claim-code-gone = Ce code n’est plus valable. Retirez cette demande et recommencez, ou montrez des pièces.
claim-confirm = Oui, c’est ma demande
claim-answer = Votre réponse
claim-answer-send = Envoyer ma réponse
claim-again = Demander à nouveau
claim-withdraw = Retirer ma demande
claim-helper = Aide
claim-date-begun = Demandé le
claim-date-code = Code valable jusqu’au
claim-date-objection = Opposition possible jusqu’au
claim-date-changed = Dernier changement
claim-date-told = Vous avez été prévenu(e) le
claim-date-objected = Vous vous êtes opposé(e) le

claim-notice-title = Une personne demande à agir
claim-notice-lede = { $person } dit agir pour { $organisation } (rôle : { $role }).
claim-notice-announced = Si vous êtes d’accord, vous n’avez rien à faire.
claim-notice-disputed = Une opposition a été reçue. Un agent écoute chacun, puis décide qui peut agir.
claim-notice-granted = Cette personne peut maintenant agir pour l’organisation.
claim-notice-refused = Cette demande n’a pas abouti.
claim-notice-withdrawn = Cette personne a retiré sa demande.
claim-notice-lapsed = Cette demande est close.
claim-notice-reason = Pourquoi vous vous opposez
    .hint = Seul l’agent qui écoute chacun lit vos mots.
claim-notice-object = M’opposer
claim-notice-nothing = Si vous ne faites rien, la personne pourra agir après cette date.
claim-reason-wrong = Écrivez pourquoi, en quelques mots.

claim-queue-title = Demandes à lire
claim-queue-none = Aucune demande n’attend votre lecture.
claim-queue-examined = { $role } · numéro { $number } · depuis le { $date }
claim-queue-disputed = Médiation · { $role } · numéro { $number } · depuis le { $date }
claim-decide-lede = { $person } dit agir pour cette organisation (rôle : { $role }).
claim-decide-registers = ce que disent les répertoires
claim-decide-number = Numéro
claim-decide-held = Ce que la personne dit avoir
claim-decide-answer = Ce qu’elle a répondu
claim-decide-acts = Agissent aujourd’hui
claim-decide-acts-none = Personne
claim-decide-others = Autres demandes en cours
claim-decide-objection = Opposition
claim-decide-concerned = Cette demande vous concerne : un autre agent décide.
claim-decide-settled = Cette demande n’attend pas de décision.
claim-decide-send = Répondre
claim-decision = Votre réponse
claim-decision-accept = Cette personne peut agir
claim-decision-more = Il manque quelque chose
claim-decision-refuse = Cette personne ne peut pas agir
claim-decision-wrong = Choisissez une réponse.
claim-reason = Pourquoi
    .hint = La personne lit ces mots.

act-claim-begun = Une personne a demandé à agir
act-claim-confirmed = Une demande a été confirmée
act-claim-more-asked = Une demande est à compléter
act-claim-answered = Une demande a été complétée
act-claim-announced = Une demande a été annoncée aux personnes concernées
act-claim-objected = Une personne s’est opposée à une demande
act-claim-granted = Une demande a abouti
act-claim-refused = Une demande n’a pas abouti
act-claim-withdrawn = Une demande a été retirée
act-claim-lapsed = Une demande est restée sans suite

claim-letter-code =
    Bonjour,

    { $person } ({ $email }) dit agir pour { $organisation } (rôle : { $role }). Cette adresse est celle que le répertoire officiel publie pour l’organisation.

    Si c’est exact, donnez-lui ce code : { $code }

    Si vous ne connaissez pas cette personne, ne faites rien : sans ce code, rien ne se passe.

    La page de l’organisation : { $link }
    .subject = { $organisation } : une personne dit agir pour vous
claim-letter-helped =
    Bonjour,

    { $helper } a commencé avec vous une demande : agir pour { $organisation } (rôle : { $role }).

    Rien ne se passe sans votre accord. Pour confirmer, connectez-vous avec cette adresse ({ $email }) : { $link }
    .subject = Confirmez votre demande pour { $organisation }
claim-notice-replaces = Si personne ne s’oppose à temps, les mandats de représentation en cours prendront fin.
claim-letter-notice-replaces =
    Bonjour,

    { $person } dit agir pour { $organisation } (rôle : { $role }), à la place de qui a ce rôle aujourd’hui (demande { $number }).

    Si personne ne s’oppose avant la fin du { $date }, cette personne aura ce rôle et les mandats de celles et ceux qui l’ont aujourd’hui prendront fin.

    Vous êtes prévenu parce que vous agissez ou avez agi pour cette organisation, ou que vous l’avez demandé aussi. Pour vous opposer : { $link }
    .subject = Une personne demande à remplacer qui agit pour { $organisation }
claim-letter-notice =
    Bonjour,

    { $person } dit agir pour { $organisation } (rôle : { $role }) (demande { $number }). Vous êtes prévenu(e) parce que vous agissez ou avez agi pour elle, ou que vous l’avez demandé aussi.

    Si vous êtes d’accord, vous n’avez rien à faire. Sinon, vous pouvez vous opposer jusqu’au { $date } : { $link }
    .subject = Une personne demande à agir pour { $organisation }
claim-letter-announced =
    Bonjour,

    Votre demande { $number } pour { $organisation } avance. D’autres personnes sont concernées : elles sont prévenues et peuvent répondre jusqu’au { $date }. Ensuite, si aucune ne s’oppose, vous pourrez agir (rôle : { $role }).

    Votre demande : { $link }
    .subject = Votre demande pour { $organisation } : réponse après le { $date }
claim-letter-objected =
    Bonjour,

    Quelqu’un s’est opposé à votre demande { $number } pour { $organisation }. Un agent écoute chacun, puis décide qui peut agir.

    Votre demande : { $link }
    .subject = Votre demande pour { $organisation } : une médiation commence
claim-letter-more =
    Bonjour,

    Il manque quelque chose à votre demande { $number } pour { $organisation } :

    { $reason }

    Pour compléter : { $link }
    .subject = Votre demande pour { $organisation } est à compléter
claim-letter-granted =
    Bonjour,

    Vous pouvez agir pour { $organisation } (rôle : { $role }).

    Qui agit : { $link }
    .subject = Vous pouvez agir pour { $organisation }
claim-letter-refused =
    Bonjour,

    Votre demande { $number } pour { $organisation } n’a pas abouti :

    { $reason }

    Vous pouvez demander à nouveau, avec d’autres pièces ou l’aide d’une structure d’appui : { $link }
    .subject = Votre demande pour { $organisation } n’a pas abouti
claim-letter-outcome-granted =
    Bonjour,

    { $person } peut maintenant agir pour { $organisation } (rôle : { $role }).

    { $link }
    .subject = { $organisation } : la demande a abouti
claim-letter-outcome-refused =
    Bonjour,

    La demande de { $person } d’agir pour { $organisation } n’a pas abouti. Rien n’a changé.

    { $link }
    .subject = { $organisation } : la demande n’a pas abouti

declare-title = Créer la fiche d’une organisation
declare-lede = Pour un collectif informel, une association qui vient de naître ou venue d’ailleurs, qu’aucun répertoire ne connaît encore. Elle sera montrée comme « déclarée par ses membres », et trouvée comme les autres.
declare-name = Nom
declare-name-wrong = Écrivez le nom, en 150 caractères au plus.
declare-purpose = Ce qu’elle fait
    .hint = En quelques phrases, avec vos mots. C’est ce que chacun lira.
declare-purpose-wrong = Écrivez ce qu’elle fait, en 2 000 caractères au plus.
declare-language = Langue de ces mots
declare-nature = Nature
declare-nature-association = Association, même si aucun répertoire ne la connaît encore
declare-nature-other = Collectif informel ou autre
declare-nature-wrong = Choisissez la nature de l’organisation.
declare-commune = Commune où elle se réunit
declare-commune-choose = Choisissez
declare-commune-elsewhere = Ailleurs
declare-commune-wrong = Choisissez une commune, ou « Ailleurs ».
declare-country = Pays, si elle est ailleurs
    .hint = Sur le territoire, choisissez sa commune ci-dessus et laissez ceci vide.
declare-country-choose = Choisissez
declare-country-wrong = Choisissez dans quel pays elle est.
declared-country = Pays
    .by = (dit par ses membres)
    .stated = (recopié d’un document papier)
declare-website = Site (facultatif)
declare-website-wrong = Ce n’est pas une adresse du web. Écrivez-la comme https://exemple.org, ou laissez vide.
declare-contact = Pour la joindre
    .hint = Courriel ou téléphone. Ce n’est jamais publié.
declare-contact-wrong = Écrivez comment la joindre, en 200 caractères au plus.
declare-send = Créer la fiche
declare-alike = Est-ce l’une d’elles ?
    .explanation = Si oui, ouvrez sa page et choisissez « Agir pour cette organisation ».
declare-alike-first = Regardez d’abord ces organisations, puis dites si la vôtre n’en est pas.
declare-sure = Aucune de celles-ci
declare-too-many = Vous avez déjà créé trois fiches cette semaine. Réessayez plus tard.
declare-busy = Un répertoire est en cours de chargement. Ce que vous avez écrit est encore là : réessayez dans quelques minutes.
declare-me = Votre organisation n’est dans aucun répertoire ?
    .link = Créer sa fiche
act-organisation-declared = La fiche a été créée par ses membres
act-organisation-stated = La fiche a été créée par un agent, d’après un document papier
stated-said = recopié d’un document papier le { $date } par un agent de { $organisation } ; ne figure dans aucun répertoire
    .all = recopié d’un document papier ; ne figure dans aucun répertoire
stated-panel = D’après un document papier
    .explanation = La saisie a été faite pour elle. Qui agit pour elle peut compléter sa fiche.
stated-place = Lieu, selon ce document
stated-number = Numéro, selon ce document

renewal-title = Renouvellement des mandats
renewal-lede = Comment les responsabilités se transmettent, année par année, une fois l’année finie. Aucun nom ; un nombre inférieur à { $n }, ou qu’une soustraction donnerait, n’est pas montré.
renewal-none = Aucune année complète ne peut encore être montrée : les chiffres d’une année paraissent quand elle est finie.
renewal-caption = Mandats des organisations sur la plateforme, années finies
renewal-year = Année
renewal-begun = Commencés
renewal-ended = Finis
renewal-handed-over = Dont transmis
renewal-renewed = Organisations où une nouvelle personne représente
renewal-dormant = Organisations sans personne qui représente, en fin d’année
renewal-few = non montré
renewal-data = Les mêmes chiffres, en JSON

claim-paper = Un document (facultatif)
claim-papers = Documents joints
claim-papers-who = Seul l’agent qui répond les lit. { $n ->
    [one] Ils sont effacés le lendemain de la décision.
   *[other] Ils sont effacés { $n } jours après la décision.
}
claim-paper-add = Ajouter un document
claim-paper-send = Joindre ce document
claim-paper-remove = Retirer
claim-paper-kept = Document joint à votre demande : { $name }
claim-paper-gone = Document retiré de votre demande.
claim-papers-no-room = Une demande porte dix documents, et vos demandes 100 Mo ensemble. Retirez ce qui n’est pas utile.
claim-said-coded = Le code est parti à l’adresse de l’organisation.
claim-said-sent = Votre demande est envoyée. Un agent vous répond par courriel.
claim-said-helped = Courriel envoyé à { $email } : rien ne se fait sans son accord.
claim-said-typed = Le code est juste.
claim-said-confirm = C’est noté : vous avez confirmé votre demande.
claim-said-answer = Votre réponse est envoyée.
claim-said-withdraw = Votre demande est retirée.
claim-said-accept = Réponse envoyée : cette personne peut agir, sauf opposition des personnes prévenues.
claim-said-more = Réponse envoyée : la personne sait ce qui manque.
claim-said-refuse = Réponse envoyée : cette personne ne peut pas agir.
claim-said-object = Votre opposition est notée. Un agent entendra chacun.
act-claim-paper-added = Un document a été joint à une demande
act-claim-paper-removed = Un document a été retiré d’une demande
act-claim-paper-read = Un agent a lu un document joint à une demande
claim-letter-waits =
    Bonjour,

    { $person } demande à agir pour { $organisation } (rôle : { $role }, demande { $number }). Cette demande attend la réponse d’un agent.

    Pour la lire : { $link }

    Vous ne recevez qu’un courriel par demande. Si un collègue a déjà répondu, vous n’avez rien à faire.
    .subject = Une demande attend : { $organisation }
claim-letter-waits-again =
    Bonjour,

    Du nouveau sur la demande { $number } de { $person }, pour { $organisation } (rôle : { $role }) : elle attend de nouveau votre réponse.

    Pour la lire : { $link }
    .subject = Une demande vous attend de nouveau : { $organisation }

# Ce que la page suivante confirme.
mandates-said-invitation = Invitation envoyée à { $email }.
mandates-said-cover = Demande de remplacement envoyée à { $email }.
mandates-said-handover = Proposition de prendre la suite envoyée à { $email }. Rien ne change avant sa réponse.
mandates-said-left = Votre mandat pour { $organisation } a pris fin.
mandates-said-ended = Le mandat de { $person } a pris fin.
mandates-said-limited = Le mandat de { $person } prendra fin le { $date }.
mandates-said-accepted = Vous avez accepté d’agir pour { $organisation }.
mandates-said-declined = Vous avez décliné : rien ne change pour { $organisation }.
mandates-said-support = { $name } sera prévenue des fins de mandat.
mandates-said-support-none = Aucune structure d’appui ne sera prévenue.
mandates-said-withdrawn = L’invitation de { $email } est retirée.
declare-said = { $name } est déclaré, et vous pouvez agir en son nom.

mandates-lengthen-title = Prolonger le mandat
mandates-lengthen-short = Lui donner un dernier jour plus tardif, ou aucun.
mandates-lengthen-own = Votre propre mandat est prolongé par une autre personne qui donne les mandats. S’il n’y en a pas, invitez-en une, ou redemandez à agir.
mandates-lengthen-now = Il prend fin le { $date }.
mandates-lengthen-bound = C’est un remplacement : il prend fin au plus tard le { $date }, avec le mandat remplacé.
mandates-lengthen-end = Jusqu’à quand
mandates-lengthen-day = Un autre dernier jour
mandates-lengthen-open = Sans date de fin
mandates-lengthen-send = Prolonger
mandates-said-lengthened = Le mandat de { $person } est prolongé jusqu’au { $date }.
mandates-said-lengthened-open = Le mandat de { $person } est prolongé, sans date de fin.
act-mandate-lengthened = Un mandat a été prolongé
mandates-letter-lengthened =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }) est prolongé : son dernier jour est désormais le { $date }.

    Qui agit : { $link }
    .subject = Votre mandat est prolongé : { $organisation }
mandates-letter-lengthened-open =
    Bonjour,

    Votre mandat pour { $organisation } (rôle : { $role }) est prolongé : il n’a plus de date de fin.

    Qui agit : { $link }
    .subject = Votre mandat est prolongé : { $organisation }

listed-title = Votre organisation dans les répertoires
listed-lede = Vous avez déclaré cette organisation. Si un répertoire officiel l’inscrit désormais, dites laquelle de ses lignes est la vôtre : les deux fiches n’en feront qu’une.
listed-then = Une personne vérifie avant que rien ne soit réuni. Vos mandats, votre dossier et vos mots vous suivent.
listed-proposed = Proposé, en attente de vérification
listed-alike = Ce qui lui ressemble
listed-number = Ou son numéro
    .hint = RNA (W595012345), SIREN, numéro d’entreprise belge ou code V. Laissez vide si vous avez choisi ci-dessus.
listed-number-wrong = Choisissez une organisation, ou tapez un numéro que le répertoire connaît ici.
listed-acted-for = Quelqu’un agit déjà pour cette organisation : voyez avec elle, ou demandez à agir pour elle.
listed-apart = Il a été dit que ces deux organisations n’en font pas une.
listed-send = Proposer
listed-said = Proposé : { $name }. Une personne vérifie.
listed-panel = Un répertoire officiel inscrit désormais votre organisation ?
    .link = Dites laquelle
act-link-proposed = Une inscription à un répertoire a été proposée
mandates-answer-cover-title = On vous demande un remplacement
mandates-answer-cover-lede = { $person } vous demande de remplacer quelqu’un pendant une absence, pour { $organisation } (rôle : { $role }).
mandates-answer-cover-accept = Accepter le remplacement
mandates-answer-cover-about = Vous remplacez { $person }, qui garde son mandat. Le vôtre prend fin de lui-même.
mandates-answer-handover-title = On vous propose de prendre la suite
mandates-answer-handover-lede = { $person } vous propose de prendre la suite pour { $organisation } (rôle : { $role }).
mandates-answer-handover-accept = Prendre la suite
mandates-answer-handover-about = Si vous acceptez, le mandat de { $person } prend fin la veille du vôtre.
