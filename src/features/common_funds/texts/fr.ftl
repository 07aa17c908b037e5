# Les fonds communs d’associations.
common-fund = Fonds commun
common-funds-title = Fonds communs d’associations
common-funds-lede = Plusieurs associations mettent en commun leur propre argent, pour investir ou pour chercher ensemble. Chaque structure a une voix, quel que soit son apport : les règles, l’entrée de nouveaux membres et chaque dépense sont soumises au vote.
common-funds-money = L’argent ne passe pas par Tisserand : il est sur le compte de la structure désignée, sous une forme prévue par la loi. On trouve ici les votes, les promesses et le livre de compte.
common-funds-none = Il n’y a pas encore de fonds commun.
common-funds-forms = Sous quelle forme ?
    .lede = Un fonds commun doit avoir un cadre juridique : ses règles disent lequel, et quelle structure tient le compte. Faites-les relire avant de verser de l’argent.
common-fund-form-endowment = Fonds de dotation
    .hint = France, loi du 4 août 2008, article 140. Une personne morale à part, avec une dotation d’au moins 15 000 € ; sauf exception, elle ne reçoit pas d’argent public.
common-fund-form-association = Association créée pour cela
    .hint = France, loi du 1er juillet 1901. Les associations en sont membres ; ses statuts disent ce que deviennent les apports.
common-fund-form-mandate = Convention de mandat entre associations
    .hint = France, articles 1984 et suivants du code civil. L’une des associations tient le compte pour toutes, à part du sien, et leur rend compte.
common-fund-form-belgian_association = ASBL belge
    .hint = Belgique, Code des sociétés et des associations. Les associations en sont membres ; elle ne distribue rien à ses membres.
common-fund-form-hosted = Fonds abrité par une fondation
    .hint = Une fondation tient le compte et porte le fonds par convention, en Belgique comme en France ; elle garde le dernier mot là où la loi le lui impose.
common-fund-members-count = { $n ->
    [one] Un membre
   *[other] { $n } membres
}
common-fund-over = Fonds terminé
common-fund-forming = En création : ses règles ne sont pas encore votées
common-fund-free-is = disponible : { $amount }
common-fund-line = { $members } · { $stands }
common-fund-begin = Commencer un fonds commun
    .lede = Vous écrivez une première proposition. D’autres associations demandent à entrer, puis les membres votent les règles : il faut être au moins deux.
    .send = Proposer ce fonds
common-fund-other-rules = Proposer d’autres règles
    .lede = Vous proposez un nouveau texte complet. Les règles actuelles restent en vigueur jusqu’à ce que les deux tiers des membres en adoptent d’autres.
    .send = Proposer ces règles
common-fund-for = Au nom de
common-fund-for-missing = Dites au nom de quelle structure vous agissez.
common-fund-title = Nom du fonds
    .hint = Par exemple : Fonds commun pour acheter à plusieurs
common-fund-title-missing = Écrivez un nom de 200 caractères au plus.
common-fund-purpose = À quoi il sert
    .hint = Ce que vous voulez financer ensemble : un achat, un lieu, une étude.
common-fund-purpose-missing = Écrivez à quoi sert le fonds, en 3 000 caractères au plus.
common-fund-form = Forme
common-fund-form-missing = Choisissez une forme.
common-fund-holder = Structure qui tient le compte
    .hint = Collez l’adresse de sa page sur cette plateforme. Laissez vide si c’est votre structure. Si c’est une autre structure, nous lui demanderons son accord.
common-fund-holder-wrong = Nous ne trouvons pas cette structure : collez l’adresse de sa page.
common-fund-rules = Règles
    .hint = Qui peut entrer, ce que chacun apporte, ce qui peut être payé, ce que devient l’argent d’un membre qui part, et celui du fonds s’il s’arrête.
common-fund-leaves = Ce qui s’accorde sans vote
    .hint = Au guichet, à un même dossier, par qui tient le compte. Rien ou 0 : chaque subvention se vote.
common-fund-leaves-is = sans vote, à un même dossier : { $amount }
common-fund-granted = subvention de { $amount } à { $payee }, dossier { $number }
common-fund-takes-part = { $name }, membre du fonds, prend part à ce projet
common-fund-stays-apart = { $name }, membre du fonds, prend part à ce projet et ne vote pas
common-fund-apart = Votre structure prend part à ce projet : elle ne vote pas sur sa subvention.
common-fund-grant-ask = Demander aux membres de voter une subvention
    .lede = Les membres lisent ce que vous écrivez ici, le titre du projet, qui demande et combien. Personne d’autre. Une fois qu’ils ont voté, vous décidez au guichet : jusqu’à ce qu’ils ont voté, et sans y être tenu.
    .why-hint = Ce que chaque membre doit savoir pour voter. Rien de confidentiel.
    .send = Demander aux membres
common-fund-grant-above = C’est plus que ce qui est demandé.
common-fund-grant-asked = Les membres votent déjà là-dessus.
common-fund-words-missing = Écrivez les règles, en 20 000 caractères au plus.
common-fund-begun = Le fonds est proposé.
common-fund-proposed-said = La proposition est publiée ; les membres sont prévenus.
common-fund-grant-asked-said = Les membres sont prévenus ; eux seuls et la structure qui tient le compte lisent la proposition.
common-fund-came = Reçu
common-fund-went = Payé
common-fund-balance = Sur le compte
common-fund-voted = Voté, encore à payer
common-fund-free = Disponible
common-fund-programmes = Dispositifs payés par ce fonds au guichet
common-fund-programmes-follow = Ces dispositifs suivent le compte : qui le tient selon d’autres règles les propose dès le jour du vote et décide des demandes en attente. Ce qui a été promis, accordé, refusé ou signé avant reste à qui l’a décidé.
common-fund-pays = Payé par un fonds commun d’associations
    .who = Membres de ce fonds :
common-fund-grants-voted = Ses membres votent sur chaque subvention : une structure, une voix.
common-fund-grants-above = Ses membres votent sur chaque subvention qui porte à plus de { $amount } ce que reçoit un dossier : une structure, une voix. En dessous, qui tient le compte décide.
common-fund-grants-read = Pour voter, ils lisent de quel projet il s’agit, qui demande, combien et pourquoi.
common-fund-open = À voter
common-fund-rule = Chaque structure a une voix. Une proposition est adoptée par plus de la moitié des membres, et par les deux tiers pour les règles. Les votes sont publics, au nom de la structure. Les votes sur les subventions sont réservés aux membres et à la structure qui tient le compte : ce qui est demandé n’est pas public. Qui prend part à un projet ne vote pas sur sa subvention, sauf si tous les membres y prennent part.
common-fund-kind-rules = règles du fonds
common-fund-holder-is = compte tenu par { $name }
common-fund-drawn = { $amount } à { $payee }
common-fund-paid = payé
common-fund-to-pay = encore à payer : { $amount }
common-fund-admission-of = { $name } demande à entrer
common-fund-carried-line = Vote n° { $number } du { $date }
common-fund-tally = Pour { $favourable }, contre { $unfavourable }, abstention { $abstain } ; membres : { $members }
common-fund-tally-apart = { $n ->
    [one] Un membre qui prend part au projet ne vote pas.
   *[other] { $n } membres qui prennent part au projet ne votent pas.
}
common-fund-wanted = La proposition a obtenu assez de voix. Un membre peut maintenant constater le résultat.
common-fund-lacks-alone = Le vote ne peut pas encore aboutir : il faut au moins deux membres.
common-fund-lacks-holder = Le vote ne peut pas encore aboutir : la structure qui doit tenir le compte n’a pas donné son accord.
common-fund-lacks-funder = Pas encore : le fonds paie des dispositifs au guichet, et la structure qui tiendrait le compte n’y est pas financeur. L’opérateur de la plateforme peut dire qu’elle l’est ; ou bien on termine d’abord ces dispositifs.
common-fund-lacks-votes = La proposition n’a pas encore assez de voix pour.
common-fund-lacks-money = Le fonds n’a pas assez d’argent disponible.
common-fund-agree = Oui, nous tenons ce compte
common-fund-agreed-said = C’est noté.
common-fund-refuse = Constater le rejet
common-fund-refused = Rejetée
common-fund-refused-said = C’est noté : la proposition est rejetée.
common-fund-lost = Il manque trop de voix : la proposition ne peut plus être adoptée.
common-fund-not-lost = La proposition peut encore être adoptée.
common-fund-carry = Constater l’adoption
common-fund-carried-said = Le résultat du vote est constaté ; les membres sont prévenus.
common-fund-withdraw = Retirer la proposition
common-fund-withdrawn-said = La proposition est retirée.
common-fund-members = Membres
common-fund-ask = Demander à entrer
    .lede = Les membres votent sur votre demande. Entrer n’oblige pas à verser de l’argent d’avance, sauf si les règles le disent.
    .words = Quelques mots de présentation, si vous voulez
    .send = Demander à entrer
common-fund-asked-said = Votre demande est publiée ; les membres vont voter.
common-fund-decided = Votes passés
common-fund-brought = Ce que chaque membre apporte
    .lede = Seuls les membres et la structure qui tient le compte voient ce qui suit.
common-fund-brought-none = Rien n’est encore promis.
common-fund-voice = { $name } : { $choice }
common-fund-member = Membre
common-fund-promised = Promis
common-fund-received = Reçu
common-fund-due = Échéance
common-fund-received-whole = reçu en entier
common-fund-ended = le reste n’est plus attendu
common-fund-late = encore attendu, en retard : { $amount }
common-fund-awaited = encore attendu : { $amount }
common-fund-end = Annuler le reste de notre promesse de { $amount }
common-fund-ended-said = C’est noté : plus rien n’est attendu.
common-fund-ledger = Livre de compte
    .lede = Aucune ligne n’est effacée : une erreur est corrigée par une ligne contraire.
    .file = Le livre de compte en fichier CSV
common-fund-ledger-none = Il n’y a pas encore de ligne.
common-fund-entry = Ligne
common-fund-on = Date
common-fund-amount = Montant
    .hint = En euros, par exemple 1 500 ou 1 500,50
common-fund-entry-in = Apport de { $name }
common-fund-entry-out = { $title }
common-fund-entry-back = Correction de la ligne { $number }
common-fund-do = Agir dans ce fonds
common-fund-promise = Promettre un apport
    .send = Promettre
common-fund-promised-said = La promesse est notée.
common-fund-draw = Proposer une dépense
    .title = Pour quoi ?
    .payee = À qui sera-t-elle payée ?
    .why = Pourquoi
    .why-hint = Ce que chaque membre doit savoir pour voter. Si l’un des membres y a un intérêt, dites-le.
    .desk = Pour un dispositif du guichet ?
    .elsewhere = Non : payée directement à quelqu’un
    .send = Proposer la dépense
common-fund-leave = Quitter le fonds
    .lede = Votre voix ne compte plus, et ce que vous aviez promis n’est plus attendu. Ce que vous avez apporté reste dans le fonds : les règles disent ce que cela devient.
    .send = Quitter le fonds
common-fund-left-said = Vous avez quitté le fonds.
common-fund-leave-last = Il reste de l’argent et vous êtes le dernier membre : votez d’abord pour dire à qui il revient.
common-fund-account = Tenir le compte
    .lede = Notez ce qui figure sur le relevé bancaire, au centime près.
common-fund-note-received = Noter un apport reçu
common-fund-note-paid = Noter une dépense payée
common-fund-which-promise = Quelle promesse ?
common-fund-other = Noter autre chose
    .lede = Intérêts, frais bancaires, don, remboursement : tout ce qui n’est ni un apport promis ni une dépense votée. Tous les membres le lisent.
    .way = Sens
    .in = argent reçu
    .out = argent dépensé
    .words = Description
    .hint = Par exemple : intérêts de 2026, frais de tenue de compte.
common-fund-other-missing = Décrivez cette ligne.
common-fund-which-vote = Quelle dépense votée ?
common-fund-note = Noter
common-fund-noted-said = C’est noté.
common-fund-back = Corriger une ligne fausse
    .lede = La ligne reste visible ; une ligne contraire, datée d’aujourd’hui, l’annule.
    .send = Annuler cette ligne
common-fund-offer = Ce que le fonds paie au guichet
    .none = La structure qui tient le compte n’a pas au guichet de dispositif publié qui soit sans enveloppe. Quand elle sera financeur, elle pourra en publier un, puis le cocher ici : ses enveloppes seront exactement les dépenses que les membres ont votées.
    .which = Dispositifs que ce fonds paie
common-fund-due-wrong = Choisissez une date qui n’est pas passée.
common-fund-day-wrong = Choisissez une date, aujourd’hui au plus tard.
common-fund-amount-wrong = Écrivez un montant en euros, plus grand que zéro.
common-fund-amount-twofold = Ce montant peut se lire de deux façons : écrivez par exemple 1250 ou 1,25.
common-fund-draw-title-missing = Dites à quoi sert cette dépense, en 200 caractères au plus.
common-fund-payee-missing = Dites à qui elle sera payée, en 200 caractères au plus.
common-fund-why-missing = Expliquez pourquoi, en 3 000 caractères au plus.
common-fund-too-long = C’est trop long : 3 000 caractères au plus.
common-fund-choose = Cette ligne n’est plus dans la liste : choisissez-en une autre.
common-fund-above = C’est plus que ce qui reste à recevoir ou à payer, ou plus que ce qu’il y a sur le compte.
common-fund-back-voted = Cet argent sert déjà à une dépense votée : annulez d’abord ce qui a été payé à tort, ou attendez un autre apport.
common-fund-waits-vote = vote attendu, { $fund }
common-fund-waits-holder = votre structure doit dire si elle tient le compte, { $fund }
act-common-fund-begun = Un fonds commun a été commencé
act-common-fund-proposed = Une proposition a été faite dans un fonds commun
act-common-fund-agreed = Une structure a accepté de tenir le compte d’un fonds commun
act-common-fund-refused = Le rejet d’une proposition dans un fonds commun a été constaté
act-common-fund-withdrawn = Une proposition dans un fonds commun a été retirée
act-common-fund-voted = Un membre d’un fonds commun a voté
act-common-fund-carried = Le résultat d’un vote d’un fonds commun a été constaté
act-common-fund-left = Un membre a quitté un fonds commun
act-common-fund-promised = Un apport a été promis à un fonds commun
act-common-fund-promise-ended = Un apport promis à un fonds commun n’est plus attendu
act-common-fund-noted = Une ligne a été écrite au livre d’un fonds commun
act-common-fund-pays-for = Ce qu’un fonds commun paie au guichet a changé
letter-common-fund-proposed = Bonjour,

    Dans le fonds commun « { $fund } », une proposition attend votre vote : { $title }.

    { $link }
    .subject = À voter : { $title }
letter-common-fund-hold = Bonjour,

    Les règles proposées pour le fonds commun « { $fund } » disent que votre structure tient le compte. Elles n’entrent en vigueur que si vous donnez votre accord, sur la page du fonds.

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

    Les membres du fonds commun « { $fund } » ont rejeté cette proposition : « { $title } ».

    { $link }
    .subject = Proposition rejetée dans « { $fund } » : { $title }
letter-common-fund-received = Bonjour,

    Votre apport de { $amount } au fonds commun « { $fund } » est arrivé le { $date }.

    { $link }
    .subject = Apport reçu : { $amount }
