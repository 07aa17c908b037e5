# Nous pourrions apporter… : capacités, et ce que les organisations s’écrivent.

capabilities-title = Nous pourrions apporter…
capabilities-lede = Avant tout projet, chacune dit ce qu’elle pourrait apporter. Ce n’est pas un engagement : c’est ainsi que l’on se trouve.
capabilities-say = Dire ce que nous pourrions apporter
capabilities-see = Voir ce que d’autres pourraient apporter
capabilities-partners = Ce que les partenaires ont dit pouvoir apporter
capabilities-missing-brought = Quelqu’un du groupe pourrait l’apporter
capabilities-missing-by = { $name } a dit pouvoir apporter :
capabilities-change = Modifier
capabilities-two-minutes = Deux minutes suffisent ; une ligne aussi.
capabilities-count = { $n ->
    [0] Aucune organisation n’a encore dit ce qu’elle pourrait apporter.
    [one] Une organisation a dit ce qu’elle pourrait apporter.
   *[other] { $n } organisations ont dit ce qu’elles pourraient apporter.
}
capabilities-needs = Ce qu’il faudra
capabilities-own = Votre organisation
    .nobody = Vous n’agissez encore au nom d’aucune organisation qui pourrait répondre, ou votre rôle ne le permet pas : c’est alors la personne qui représente la vôtre qui répond. Sinon, la page de la vôtre dit comment la rejoindre.
    .answered = A répondu.
    .silent = N’a pas encore répondu.
capabilities-others = Les autres
    .all = Qui a répondu
    .unanswered = Personne n’a encore répondu.
    .first = Vous verrez les autres organisations, si elles l’ont accepté, une fois que la vôtre aura répondu.
    .none = Personne d’autre pour le moment, ou personne qui accepte d’être vu.
capabilities-seen = Visible par les autres qui ont répondu.
capabilities-unseen = Visible par les organisateurs seulement.
capabilities-write = Lui écrire
capabilities-write-as = Lui écrire au nom de { $name }
capabilities-all = Vous organisez aussi : vous pouvez voir toutes les réponses.
    .way = Les voir, avec votre second facteur
capabilities-over = Les réponses ne sont plus prises.
capabilities-prefilled = Rempli avec ce que nous savons déjà de votre organisation : chaque ligne dit d’où elle vient. Relisez, effacez, ajoutez ; rien n’est dit tant que vous n’avez pas enregistré.
capabilities-held-answer = Repris de votre réponse du { $date } à « { $title } ».
capabilities-held-before = Repris d’une réponse du { $date }.
capabilities-held-words = Repris de vos mots sur votre page, le { $date }.
capabilities-held-project = Repris de vos actions dans le projet « { $title } », le { $date }.
capabilities-held-register = Repris de l’objet que donne le répertoire, au { $date }.
    .undated = Repris de l’objet que donne le répertoire.
capabilities-people = Des bras et du temps
    .hint = Par exemple : quatre bénévoles le samedi
capabilities-skills = Un savoir-faire
    .hint = Par exemple : cuisiner pour cent, animer un atelier
capabilities-places = Un lieu
    .hint = Par exemple : une salle de 80 m², le soir
capabilities-publics = Des personnes que vous touchez
    .hint = Par exemple : trente familles, des jeunes du quartier
capabilities-equipment = Du matériel
    .hint = Par exemple : une camionnette, des tables
capabilities-money = De l’argent
    .hint = Par exemple : 500 € d’un fonds propre
capabilities-knowledge = Une connaissance du terrain
    .hint = Par exemple : vingt ans auprès des aidants
capabilities-words-wrong = Une ligne de 300 caractères au plus.
capabilities-nothing = Remplissez au moins une ligne.
capabilities-for = Pour quoi est-ce ?
    .hint = Cochez les besoins auxquels ces lignes répondent : une case cochée compte, quels que soient vos mots ; une case que vous décochez ne compte pas. Pour celles que vous laissez vides, vos mots sont comparés à ceux de l’appel.
capabilities-need = « { $need } »
capabilities-meant = C’est pour : { $needs }.
    .words = D’après ses mots, ce pourrait être pour : { $needs }.
capabilities-shown = Les autres organisations qui ont répondu peuvent-elles le voir ?
capabilities-shown-yes = Oui : elles verront votre nom et ces lignes, et pourront vous écrire ici. Aucune adresse n’est donnée. Ce que vous dites peut aussi vous faire proposer ailleurs, sans que ces lignes y soient montrées.
capabilities-shown-no = Non : les organisateurs seulement, qui peuvent vous écrire ici.
capabilities-shown-wrong = Dites si les autres peuvent le voir.
capabilities-language = Langue de ces lignes
capabilities-language-wrong = Choisissez une langue.
capabilities-withdraw = Retirer notre réponse
    .explanation = Ni les autres ni les organisateurs ne la verront plus.
capabilities-talk = Écrire à { $name }
capabilities-talk-as = Vous écrivez au nom de { $name } à
capabilities-messages = Messages
    .none = Rien n’a encore été écrit.
capabilities-message = Votre message
    .hint = 3 000 caractères au plus. Il part aussi par courriel, sans votre adresse : on vous répond ici.
capabilities-message-language = Langue de ce message
capabilities-message-wrong = Écrivez un message, en 3 000 caractères au plus.
capabilities-message-blocked = Cette organisation ne souhaite plus recevoir vos messages.
capabilities-message-too-many = Votre organisation a écrit vingt messages en un jour. Attendez demain : ce que vous avez écrit est toujours là.
capabilities-message-send = Envoyer
capabilities-message-removed = Message retiré après un signalement.
capabilities-message-reported = signalé
capabilities-report = Signaler ce message
    .reason = Pourquoi
    .send = Signaler
capabilities-block = Ne plus recevoir ses messages
    .explanation = Si vous ne souhaitez plus lire cette organisation :
capabilities-blocked = Vous ne recevez plus les messages de cette organisation.
capabilities-unblock = Recevoir de nouveau ses messages
capabilities-reported = Messages signalés
    .lede = Seuls les messages que leur destinataire a signalés se lisent ici.
    .none = Aucun message signalé.
capabilities-reported-count = { $n ->
    [0] Messages signalés : aucun
    [one] Messages signalés : un
   *[other] Messages signalés : { $n }
}
capabilities-remove = Retirer le message
capabilities-keep = Le laisser
capabilities-me = { $from } vous a écrit au sujet de « { $title } »
capabilities-said-saved = C’est noté. Vous pouvez modifier ou retirer votre réponse à tout moment.
capabilities-said-withdrawn = Votre réponse est retirée.
capabilities-said-sent = Votre message est envoyé.
capabilities-said-waits = C’est écrit. Personne n’agit en ce moment pour cette organisation : votre message attend ici que quelqu’un le fasse.
capabilities-said-blocked = Vous ne recevrez plus ses messages.
capabilities-said-unblocked = Vous recevez de nouveau ses messages.
capabilities-said-reported = Le message est signalé. Merci.

capabilities-letter =
    Bonjour,

    { $from } écrit à { $to } au sujet de « { $title } » :

    { $words }

    Répondre, signaler ou ne plus recevoir ses messages : { $link }

    Ni votre adresse ni la sienne ne sont données.
    .subject = { $from } vous écrit : { $title }
capabilities-shown-no-petition = Non : seulement l’organisation qui interpelle et la collectivité, qui peuvent vous écrire ici.
capabilities-unseen-petition = Visible seulement par l’organisation qui interpelle et la collectivité.
capabilities-reported-reason = Raison donnée : { $reason }
capabilities-held-offer = Repris de ce que vous avez dit pouvoir proposer, le { $date }.
offers-title = Ce que nous pouvons proposer
offers-door = Dire ce que vous pouvez proposer
offers-lede = Des salles, des bras, un savoir-faire, du matériel… Dites une fois ce que votre organisation pourrait apporter à d’autres, quel que soit l’appel. Cela ne vous engage à rien : vous décidez à chaque fois.
    .use = Tout le monde le lit sur votre page, et cela compte partout où l’on cherche des partenaires. Vous pouvez le changer ou le retirer à tout moment.
    .refused = Votre organisation ne souhaite pas être proposée : tout le monde le lit sur votre page, et cela ne compte pas là où l’on cherche des partenaires. Vous pouvez le changer ou le retirer à tout moment.
    .withheld = Votre organisation n’est pas publiée ici : tant que cela dure, personne ne le lit, et cela ne compte nulle part.
    .how = Comment les partenaires sont proposés
offers-withdraw = Ne plus rien proposer
    .explanation = Cela quitte votre page, et ne compte plus nulle part.
offers-said-saved = C’est noté : votre page dit ce que vous pouvez proposer. Vous pouvez le changer ou le retirer à tout moment.
offers-said-kept = C’est noté. Personne ne le lit tant que votre organisation n’est pas publiée.
offers-said-withdrawn = Vous ne proposez plus rien.
offers-panel = Ce qu’elle peut proposer
    .said = Elle l’a dit le { $date }, à qui pourrait en avoir besoin.
    .until = Elle l’a dit le { $date }, à qui pourrait en avoir besoin ; cela vaut jusqu’au { $until }.
    .own = Vous l’avez dit le { $date } ; cela vaut jusqu’au { $until }.
    .ended = Dit le { $date }, cela valait jusqu’au { $until }. Personne d’autre ne le lit plus, et cela ne compte plus là où l’on cherche des partenaires.
    .change = Changer
offers-until = Cela vaut jusqu’au
    .hint = Un an si vous ne dites rien, deux ans au plus. Nous vous le rappelons avant.
offers-until-wrong = Choisissez un jour entre aujourd’hui et dans deux ans.
offers-renew = Toujours vrai : le proposer encore un an
offers-me-ending = Ce que { $name } propose vaut jusqu’au { $date } : est-ce toujours vrai ?
offers-me-ended = Ce que { $name } proposait valait jusqu’au { $date } : est-ce toujours vrai ?
offers-write = Lui écrire à ce sujet
offers-writing = On s’écrit ici, d’organisation à organisation : aucune adresse n’est donnée.
    .stranger = Pour écrire, il faut un compte et agir au nom d’une organisation. Connectez-vous, ou créez votre compte : une adresse de courriel suffit. Puis trouvez votre organisation : sa page dit comment la rejoindre.
    .nobody = Vous n’agissez encore au nom d’aucune organisation qui pourrait lui écrire, ou votre rôle ne le permet pas : c’est alors la personne qui représente la vôtre qui écrit. Sinon, trouvez la vôtre : sa page dit comment la rejoindre.
offers-about = Ce que { $name } peut proposer
    .named = Ce que { $name } peut proposer ({ $words })
offers-letter-ending =
    Bonjour,

    Ce que { $name } propose à qui pourrait en avoir besoin vaut jusqu’au { $date }. Ensuite, personne d’autre ne le lira, et cela ne comptera plus là où l’on cherche des partenaires.

    Est-ce toujours vrai ? Dites-le en un clic, ou changez-le : { $link }
    .subject = { $name } : ce que vous proposez vaut jusqu’au { $date }
capabilities-come = { $n ->
    [one] Une autre organisation a dit ce qu’elle pourrait apporter
   *[other] { $n } autres organisations ont dit ce qu’elles pourraient apporter
}
capabilities-letter-come =
    Bonjour,

    { $come } pour « { $title } ». { $name } y a répondu aussi.

    Pour voir lesquelles, et leur écrire : { $link }

    Vous recevez au plus un tel message par semaine à ce sujet.
    .subject = { $come } : { $title }
capabilities-letter-come-petition =
    Bonjour,

    { $come }, à propos de « { $title } », l’interpellation de { $name }.

    Pour voir lesquelles, et leur écrire : { $link }

    Vous recevez au plus un tel message par semaine à ce sujet.
    .subject = { $come } : { $title }
