# Les fonds communs d’associations.
common-fund = Fonds commun
common-funds-title = Fonds communs d’associations
common-funds-lede = Plusieurs associations mettent en commun de leur propre argent, pour investir ou pour chercher ensemble. Une structure, une voix, quoi qu’elle apporte : les règles, les entrées et chaque dépense se votent.
common-funds-money = L’argent ne passe pas par Tisserand : il est sur le compte de la structure nommée, sous une forme prévue par la loi. Ici se gardent les votes, les promesses et le livre de compte.
common-funds-none = Aucun fonds commun encore.
common-funds-forms = Sous quelle forme ?
    .lede = Un fonds commun n’existe pas sans cadre : les règles disent lequel, et qui tient le compte. Faites-les relire avant de verser de l’argent.
common-fund-form-endowment = Fonds de dotation
    .hint = France, loi du 4 août 2008, article 140. Une personne morale à part, avec une dotation d’au moins 15 000 € ; sauf exception, elle ne reçoit pas d’argent public.
common-fund-form-association = Association créée pour cela
    .hint = France, loi du 1er juillet 1901. Les associations en sont membres ; ses statuts disent ce que devient ce qui a été apporté.
common-fund-form-mandate = Convention de mandat entre associations
    .hint = France, articles 1984 et suivants du code civil. L’une d’elles tient le compte pour toutes, à part du sien, et rend compte.
common-fund-form-belgian_association = ASBL belge
    .hint = Belgique, Code des sociétés et des associations. Les associations en sont membres ; elle ne distribue rien à ses membres.
common-fund-form-hosted = Fonds abrité par une fondation
    .hint = Une fondation tient le compte et porte le fonds par convention, en Belgique comme en France ; elle garde le dernier mot sur ce que sa loi lui impose.
common-fund-members-count = { $n ->
    [one] Un membre
   *[other] { $n } membres
}
common-fund-over = Fonds terminé
common-fund-forming = En création : ses règles ne sont pas encore votées
common-fund-free-is = libre : { $amount }
common-fund-line = { $members } · { $stands }
common-fund-begin = Commencer un fonds commun
    .lede = Vous en écrivez une première proposition. D’autres associations demandent à entrer, puis les membres votent les règles : il en faut deux au moins.
    .send = Proposer ce fonds
common-fund-other-rules = Proposer d’autres règles
    .lede = Tout le texte est proposé à nouveau. Les règles d’aujourd’hui valent jusqu’à ce que les deux tiers des membres en veuillent d’autres.
    .send = Proposer ces règles
common-fund-for = Au nom de
common-fund-for-missing = Dites au nom de quelle structure.
common-fund-title = Nom du fonds
    .hint = Par exemple : Fonds commun pour acheter à plusieurs
common-fund-title-missing = Écrivez un nom de 200 caractères au plus.
common-fund-purpose = À quoi il sert
    .hint = Ce que vous voulez financer ensemble : un achat, un lieu, une étude.
common-fund-purpose-missing = Écrivez à quoi il sert, en 3 000 caractères au plus.
common-fund-form = Forme
common-fund-form-missing = Choisissez une forme.
common-fund-holder = Qui tient le compte
    .hint = L’adresse de sa page ici. Rien si c’est vous. Si c’est une autre structure, il lui sera demandé de dire oui.
common-fund-holder-wrong = Nous ne trouvons pas cette structure : collez l’adresse de sa page.
common-fund-rules = Règles
    .hint = Qui peut entrer, ce que chacun apporte, ce qui peut être payé, ce que devient l’argent de qui part et du fonds s’il s’arrête.
common-fund-leaves = Ce qui s’accorde sans vote
    .hint = Au guichet, à un même dossier, par qui tient le compte. Rien ou 0 : chaque subvention se vote.
common-fund-leaves-is = sans vote, à un même dossier : { $amount }
common-fund-granted = subvention de { $amount } à { $payee }, dossier { $number }
common-fund-takes-part = { $name }, membre du fonds, prend part à ce projet
common-fund-grant-ask = Demander aux membres de voter une subvention
    .lede = Les membres lisent ce que vous écrivez ici, le titre du projet, qui demande et combien. Personne d’autre. Une fois qu’ils ont voté, vous décidez au guichet : jusqu’à ce qu’ils ont voté, et sans y être tenu.
    .why-hint = Ce que chaque membre doit savoir pour voter. Rien de confidentiel.
    .send = Demander aux membres
common-fund-grant-above = C’est plus que ce qui est demandé.
common-fund-grant-asked = Les membres votent déjà là-dessus.
common-fund-words-missing = Écrivez les règles, en 20 000 caractères au plus.
common-fund-begun = Le fonds est proposé.
common-fund-proposed-said = La proposition est publiée, les membres sont prévenus.
common-fund-came = Reçu
common-fund-went = Payé
common-fund-balance = Sur le compte
common-fund-voted = Voté, encore à payer
common-fund-free = Libre
common-fund-programmes = Ce fonds paie, au guichet
common-fund-programmes-follow = Ces dispositifs suivent le compte : qui le tient selon d’autres règles en est le financeur dès le jour du vote. Ce qui a été signé avant reste à qui l’a signé.
common-fund-pays = Payé par un fonds commun d’associations
    .who = En sont membres :
common-fund-grants-voted = Ses membres votent sur chaque subvention : une structure, une voix.
common-fund-grants-above = Ses membres votent sur chaque subvention qui porte à plus de { $amount } ce que reçoit un dossier : une structure, une voix. En dessous, qui tient le compte décide.
common-fund-grants-read = Pour voter, ils lisent de quel projet il s’agit, qui demande, combien et pourquoi.
common-fund-open = À voter
common-fund-rule = Une structure, une voix. Il faut plus de la moitié des membres ; les deux tiers pour les règles. Les votes sont publics, au nom de la structure. Ceux sur les subventions, les membres et qui tient le compte les lisent : ce qui est demandé n’est pas public.
common-fund-kind-rules = règles du fonds
common-fund-holder-is = compte tenu par { $name }
common-fund-drawn = { $amount } à { $payee }
common-fund-paid = payé
common-fund-to-pay = encore à payer : { $amount }
common-fund-admission-of = { $name } demande à entrer
common-fund-carried-line = Vote n° { $number } du { $date }
common-fund-tally = Pour { $favourable }, contre { $unfavourable }, abstention { $abstain } ; membres : { $members }
common-fund-wanted = Les membres le veulent.
common-fund-lacks-alone = Pas encore : il faut être deux membres au moins.
common-fund-lacks-holder = Pas encore : la structure qui doit tenir le compte n’a pas dit oui.
common-fund-lacks-funder = Pas encore : le fonds paie des dispositifs au guichet, et la structure qui tiendrait le compte n’y est pas financeur. L’opérateur de la plateforme peut dire qu’elle l’est ; ou bien on termine d’abord ces dispositifs.
common-fund-lacks-votes = Pas encore assez de voix pour.
common-fund-lacks-money = Il n’y a pas autant d’argent libre.
common-fund-agree = Oui, nous tenons ce compte
common-fund-agreed-said = C’est noté.
common-fund-refuse = Constater que ce n’est pas voulu
common-fund-refused = Pas voulu
common-fund-refused-said = C’est noté : les membres n’en veulent pas.
common-fund-lost = Trop de voix manquent : cela ne peut plus être adopté.
common-fund-not-lost = Cela peut encore être adopté.
common-fund-carry = Constater le vote
common-fund-carried-said = Le vote est constaté, les membres sont prévenus.
common-fund-withdraw = Retirer la proposition
common-fund-withdrawn-said = La proposition est retirée.
common-fund-members = Membres
common-fund-ask = Demander à entrer
    .lede = Les membres votent. Entrer n’oblige à rien verser d’avance, sauf si les règles le disent.
    .words = Quelques mots, si vous voulez
    .send = Demander à entrer
common-fund-asked-said = Votre demande est publiée, les membres votent.
common-fund-decided = Votes passés
common-fund-brought = Ce que chaque membre apporte
    .lede = Seuls les membres et qui tient le compte lisent ce qui suit.
common-fund-brought-none = Rien n’est encore promis.
common-fund-voice = { $name } : { $choice }
common-fund-member = Membre
common-fund-promised = Promis
common-fund-received = Reçu
common-fund-due = Pour quand
common-fund-received-whole = reçu en entier
common-fund-ended = le reste n’est plus attendu
common-fund-late = encore attendu, en retard : { $amount }
common-fund-awaited = encore attendu : { $amount }
common-fund-end = Ne plus rien attendre de notre promesse de { $amount }
common-fund-ended-said = C’est noté : rien de plus n’est attendu.
common-fund-ledger = Livre de compte
    .lede = Rien ne s’y efface : une erreur est reprise par une ligne de plus.
    .file = Le livre de compte en fichier CSV
common-fund-ledger-none = Aucune ligne encore.
common-fund-entry = Ligne
common-fund-on = Jour
common-fund-amount = Montant
    .hint = En euros, par exemple 1 500 ou 1 500,50
common-fund-entry-in = Apport de { $name }
common-fund-entry-out = { $title }
common-fund-entry-back = Reprise de la ligne { $number }
common-fund-do = Faire quelque chose
common-fund-promise = Promettre un apport
    .send = Promettre
common-fund-promised-said = La promesse est notée.
common-fund-draw = Proposer une dépense
    .title = Pour quoi ?
    .payee = Payée à qui ?
    .why = Pourquoi
    .why-hint = Ce que chaque membre doit savoir pour voter. Dites-le si l’un d’eux y gagne.
    .desk = Pour le guichet
    .elsewhere = Non : payée directement à quelqu’un
    .send = Proposer la dépense
common-fund-leave = Quitter le fonds
    .lede = Votre voix ne compte plus, et ce qui était promis n’est plus attendu. Ce que vous avez apporté reste au fonds : les règles disent ce qu’il en advient.
    .send = Quitter le fonds
common-fund-left-said = Vous avez quitté le fonds.
common-fund-leave-last = Il reste de l’argent et vous en êtes le dernier membre : votez d’abord à qui il va.
common-fund-account = Tenir le compte
    .lede = Notez ce que dit le relevé de la banque, au centime.
common-fund-note-received = Noter un apport reçu
common-fund-note-paid = Noter une dépense payée
common-fund-which-promise = Quelle promesse ?
common-fund-other = Noter autre chose
    .lede = Ce que la banque donne ou prend, un don, un remboursement : ce qui n’est ni un apport promis ni une dépense votée. Tous les membres le lisent.
    .way = L’argent
    .in = est arrivé
    .out = est parti
    .words = Ce que c’est
    .hint = Par exemple : intérêts de 2026, frais de tenue de compte.
common-fund-other-missing = Dites ce que c’est.
common-fund-which-vote = Quelle dépense votée ?
common-fund-note = Noter
common-fund-noted-said = C’est noté.
common-fund-back = Reprendre une ligne fausse
    .lede = La ligne reste ; une ligne contraire la reprend, datée d’aujourd’hui.
    .send = Reprendre cette ligne
common-fund-offer = Ce que le fonds paie au guichet
    .none = La structure qui tient le compte n’a pas de dispositif publié au guichet qui soit sans enveloppe. Quand elle y sera financeur, elle en publie un, puis le coche ici : ses enveloppes seront ce que les membres votent, et rien d’autre.
    .which = Dispositifs que ce fonds paie
common-fund-due-wrong = Écrivez un jour qui n’est pas passé.
common-fund-day-wrong = Écrivez le jour, aujourd’hui au plus tard.
common-fund-amount-wrong = Écrivez un montant en euros, plus grand que zéro.
common-fund-amount-twofold = Ce montant peut se lire de deux façons : écrivez par exemple 1250 ou 1,25.
common-fund-draw-title-missing = Dites pour quoi, en 200 caractères au plus.
common-fund-payee-missing = Dites à qui, en 200 caractères au plus.
common-fund-why-missing = Dites pourquoi, en 3 000 caractères au plus.
common-fund-too-long = C’est trop long : 3 000 caractères au plus.
common-fund-choose = Choisissez dans la liste : cette ligne n’y est plus.
common-fund-above = C’est plus que ce qui reste à recevoir, à payer, ou qu’il y a sur le compte.
common-fund-back-voted = Cet argent est déjà voté : reprenez d’abord ce qui a été payé à tort, ou attendez un autre apport.
common-fund-waits-vote = à voter, { $fund }
common-fund-waits-holder = dire si votre structure tient le compte, { $fund }
act-common-fund-begun = Un fonds commun a été commencé
act-common-fund-proposed = Une proposition a été faite dans un fonds commun
act-common-fund-agreed = Une structure a accepté de tenir le compte d’un fonds commun
act-common-fund-refused = Il a été noté que les membres d’un fonds commun ne veulent pas d’une proposition
act-common-fund-withdrawn = Une proposition dans un fonds commun a été retirée
act-common-fund-voted = Un membre d’un fonds commun a voté
act-common-fund-carried = Un vote d’un fonds commun a été constaté
act-common-fund-left = Un membre a quitté un fonds commun
act-common-fund-promised = Un apport a été promis à un fonds commun
act-common-fund-promise-ended = Un apport promis à un fonds commun n’est plus attendu
act-common-fund-noted = Une ligne a été écrite au livre d’un fonds commun
act-common-fund-pays-for = Ce qu’un fonds commun paie au guichet a changé
letter-common-fund-proposed = Bonjour,

    Dans le fonds commun « { $fund } », une proposition attend votre voix : { $title }.

    { $link }
    .subject = À voter : { $title }
letter-common-fund-hold = Bonjour,

    Les règles proposées pour le fonds commun « { $fund } » disent que votre structure tient le compte. Elles ne valent que si vous dites oui, sur sa page.

    { $link }
    .subject = Tenez-vous le compte de « { $fund } » ?
letter-common-fund-carried = Bonjour,

    Dans le fonds commun « { $fund } », les membres ont voté : { $title } (vote n° { $number } du { $date }).

    { $link }
    .subject = Voté : { $title }
letter-common-fund-left = Bonjour,

    { $name } a quitté le fonds commun « { $fund } ».

    { $link }
    .subject = { $name } a quitté « { $fund } »
letter-common-fund-refused = Bonjour,

    Les membres du fonds commun « { $fund } » ne veulent pas de cette proposition : « { $title } ».

    { $link }
    .subject = Pas voulu dans « { $fund } » : { $title }
letter-common-fund-received = Bonjour,

    Votre apport de { $amount } au fonds commun « { $fund } » est arrivé le { $date }.

    { $link }
    .subject = Apport reçu : { $amount }
