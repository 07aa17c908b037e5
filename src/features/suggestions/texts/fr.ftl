# Partenaires proposés : des groupes d’organisations, avec leurs raisons.

partners-title-call = Qui pourrait agir ensemble ?
partners-title-project = Qui pourrait nous rejoindre ?
partners-lede-call = Des groupes d’organisations qui, réunies, pourraient apporter ce que cet appel demande. Ce sont des idées : personne n’est inscrit, personne n’a été prévenu.
partners-lede-project = Des organisations qui, réunies, pourraient apporter ce qui manque encore à ce projet. Ce sont des idées : personne n’est inscrit, personne n’a été prévenu. Celles qui sont déjà dans le projet, ou que vous avez déjà invitées, n’y figurent pas.
partners-panel-call = Des groupes d’organisations qui pourraient y répondre ensemble, trouvés dans les répertoires et dans ce que chacune dit d’elle-même.
partners-panel-project = Des organisations qui pourraient apporter ce qui manque encore, trouvées dans les répertoires et dans ce que chacune dit d’elle-même.
partners-way = Voir ces groupes
partners-no-needs-call = Cet appel ne dit pas encore ce dont une réponse aura besoin. Ajoutez-y des besoins : des groupes seront proposés d’après eux.
partners-no-needs-project = Dites d’abord ce qui manque à votre projet : des organisations seront proposées d’après cela.
partners-new = Plutôt celles qui n’ont pas encore mené de projet ensemble ici
partners-strangers = { $names } n’ont encore jamais mené de projet ensemble ici.
partners-new-pairs = N’ont encore jamais mené de projet ensemble ici : { $pairs }.
partners-pair = { $name } avec { $others }
partners-pairs = { $first } ; { $last }
partners-covered = De ce qui est demandé, chaque besoin selon son importance, { $said } % est dit par les organisations elles-mêmes ; { $supposed } % est seulement supposé d’après les registres, à vérifier auprès d’elles.
    .said = De ce qui est demandé, chaque besoin selon son importance, { $said } % est dit par les organisations elles-mêmes.
    .supposed = Rien de ce qui est demandé n’est encore dit par les organisations elles-mêmes ; { $supposed } %, chaque besoin selon son importance, est seulement supposé d’après les registres, à vérifier auprès d’elles.
    .nothing = On ne connaît dans ce groupe personne qui apporterait ce qui est demandé.
partners-offered = Au-delà des besoins, ce groupe pourrait apporter aussi de ce qui est déjà proposé : { $things }.
partners-also = D’autres ici l’apporteraient aussi.
partners-speaks = Ses textes parlent de l’ensemble de ce qui est cherché, sans répondre à un besoin précis.
    .own = Vos textes parlent de l’ensemble de ce qui est cherché, sans répondre à un besoin précis.
partners-invite = Inviter { $name }
partners-size = Taille du groupe
    .choice = { $n ->
        [one] { $n } organisation au plus
       *[other] { $n } organisations au plus
    }
partners-near = Proximité
    .anywhere = Partout sur le territoire
    .choice = À { $n } km de l’une d’elles au plus
partners-kinds = Au moins une de chaque
partners-kind-association = une association
partners-kind-company = une entreprise
partners-kind-public_body = une collectivité ou un service public
partners-look = Chercher ainsi
partners-none = Aucun groupe ne se dessine ainsi : un groupe commence à deux.
    .around = Aucun groupe ne se dessine ainsi autour de l’une de celles qui ont répondu. Voici qui d’autre pourrait être sollicité.
    .alone = Une seule organisation parle de ce qui est demandé :
    .near = Élargissez la proximité.
    .kinds = Demandez moins de natures différentes.
    .own = Cochez « Nous pouvons en faire partie » pour que la vôtre compte aussi.
    .words = Décrivez les besoins avec d’autres mots.
partners-none-unmet = Personne, d’après les noms, les objets et les réponses, ne parle de : { $needs }.
partners-need = « { $need } »
partners-none-of = Parmi celles qui pourraient apporter quelque chose, aucune n’est de cette nature : { $kind }.
partners-group = Groupe { $n }
partners-brings = { $name } pourrait apporter : { $needs }.
partners-suggests = { $name }, d’après son objet : { $needs }.
partners-across-france = { $name } est du côté français de la frontière.
partners-across-belgium = { $name } est du côté belge de la frontière.
partners-lacks = { $n ->
    [one] Il manque encore une organisation
   *[other] Il manque encore { $n } organisations
} : l’appel en demande { $minimum } au moins.
partners-least = L’appel demande de répondre à { $n } au moins : les groupes sont formés pour cela.
partners-variety = { $sectors ->
        [0] Leurs thèmes ne sont pas connus
        [one] Un seul thème
       *[other] { $sectors } thèmes en tout
    }, { $communes ->
        [one] une seule commune.
       *[other] { $communes } communes.
    }
partners-whole = Tout ce qui est demandé serait couvert.
partners-uncovered = Reste à trouver :
partners-verify = À vérifier, car un seul mot courant le laisse penser : { $needs }.
partners-share = Selon ce calcul, ce groupe atteint au moins { $n } % du meilleur groupe possible.
partners-sector = { $n ->
        [one] Fait entrer dans le groupe le thème { $themes }.
       *[other] Fait entrer dans le groupe les thèmes { $themes }.
    }
partners-commune = Fait entrer dans le groupe la commune : { $commune }.
partners-distance = À { $n } km de { $name } au plus.
partners-knows = { $n ->
        [one] A déjà construit ici avec l’une des autres.
       *[other] A déjà construit ici avec { $n } des autres.
    }
partners-covers-described = « { $need } » : son nom ou son objet dit « { $words } ».
    .own = « { $need } » : votre nom ou votre objet dit « { $words } ».
partners-covers-hinted = « { $need } » : son nom ou son objet dit « { $words } », { $n ->
        [one] un mot courant
       *[other] des mots courants
    }. Ce n’est qu’un indice.
    .own = « { $need } » : votre nom ou votre objet dit « { $words } », { $n ->
        [one] un mot courant
       *[other] des mots courants
    }. Ce n’est qu’un indice.
partners-covers-register = « { $need } » : son nom ou son objet le dit.
    .own = « { $need } » : votre nom ou votre objet le dit.
partners-covers-declared = « { $need } » : elle l’écrit d’elle-même.
    .own = « { $need } » : vous l’écrivez vous-mêmes.
partners-covers-answered = « { $need } » : elle a répondu pouvoir l’apporter.
    .own = « { $need } » : vous avez répondu pouvoir l’apporter.
partners-covers-meant = « { $need } » : elle a dit pouvoir apporter pour cela « { $words } ».
    .own = « { $need } » : vous avez dit pouvoir apporter pour cela « { $words } ».
partners-side-france = Elle est en France : l’appel demande des partenaires des deux côtés de la frontière.
partners-side-belgium = Elle est en Belgique : l’appel demande des partenaires des deux côtés de la frontière.
partners-covers-proven = « { $need } » : elle l’a déjà fait, dans un projet mené ici : un bilan accepté ou un autre partenaire le dit ({ $year }).
    .own = « { $need } » : vous l’avez déjà fait, dans un projet mené ici : un bilan accepté ou un autre partenaire le dit ({ $year }).
partners-instead = À sa place, si elle ne peut pas :
partners-instead-lost = { $n ->
        [0] (le groupe vaudrait autant, ou presque)
       *[other] (le groupe perdrait { $n } % de ce qui le fait proposer)
    }
partners-kept = Ce groupe est réservé à des organisations qui ont été moins montrées que les autres.
    .one = Une place de ce groupe est gardée à { $name }, moins montrée que les autres.
partners-others = Elles aussi pourraient apporter quelque chose
    .why = De toutes celles qui pourraient apporter quelque chose, ce sont celles qui n’ont pas été montrées depuis le plus longtemps, ou jamais. Chaque jour où quelqu’un regarde, c’est le tour des suivantes.
partners-then = Et ensuite ?
    .nobody = Un groupe ne commence que lorsque chacune a dit oui. Parlez-leur d’abord : l’objet écrit dans un répertoire peut avoir changé.
partners-weighed = { $n ->
        [0] Aucune organisation n’a été comparée.
        [one] Une organisation a été comparée.
       *[other] { $n } organisations ont été comparées.
    }
partners-looked = { $n ->
    [one] Recherche faite dans la commune de ce territoire.
   *[other] Recherche faite dans les { $n } communes de ce territoire.
}
partners-looked-around = Recherche faite sur ce territoire, jusqu’à { $n } km autour des communes nommées.
partners-looked-side = Recherche faite sur ce territoire, d’un seul côté de la frontière, comme le dit l’appel, jusqu’à { $n } km autour des communes nommées.
partners-looked-inside = Hors du territoire, seules comptent les organisations qui ont répondu : d’autres sont proposées quand un appel demande des partenaires de l’autre côté de la frontière, ou est européen.
partners-looked-across = De l’autre côté de la frontière, la recherche va plus loin : jusqu’à { $n } km du territoire, et parmi les organisations qui ont déclaré être dans un autre pays.
partners-looked-anywhere = Hors du territoire, la recherche porte sur tout ce que connaissent les répertoires chargés ici, et sur les organisations qui ont déclaré être dans un autre pays.
partners-looked-abroad = Dans les pays où n’est aucune de ces communes, la recherche porte sur tout ce que connaissent les répertoires chargés ici, et sur les organisations qui ont déclaré être dans un autre pays.
partners-elsewhere = ailleurs, disent ses membres
partners-how = Comment les partenaires sont proposés

proposed-title = Être proposés comme partenaires
proposed-lede = Quand un appel, une interpellation ou un projet demande ce que vous savez faire, vous pouvez être proposés, avec d’autres : à qui organise l’appel ou doit répondre, aux organisations qui y ont répondu, à qui construit le projet. C’est une idée, jamais une inscription : rien ne commence sans votre accord.
proposed-accepted = Vous pouvez être proposés aujourd’hui.
proposed-refused = Depuis le { $date }, vous n’êtes plus proposés à personne. Vous restez dans l’annuaire, et pouvez répondre aux appels comme toute autre organisation.
proposed-refuse = Ne plus être proposés
proposed-accept = Pouvoir être proposés de nouveau
proposed-most = Par combien d’autres pouvez-vous être sollicités ?
    .words = Une petite association n’a le plus souvent que des bénévoles pour répondre. En trente jours, cinq autres organisations au plus peuvent donc l’inviter à un projet, l’interroger sur un pôle ou lui écrire pour la première fois ; qui vient ensuite lit à partir de quand ce sera possible. Vous en souhaitez davantage, ou moins ? Dites-le ici. Celles avec qui vous construisez ou échangez déjà continuent, et personne d’autre ne lit ce nombre.
    .label = En trente jours, au plus
    .choice = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
    .save = Garder ce nombre
proposed-wish-wrong = Dites si vous pouvez être proposés.
proposed-why = D’après quoi ?
    .words = D’après le nom et l’objet que donnent les répertoires, ce que vous écrivez vous-mêmes ici, et ce que vous proposez. Si cela ne dit plus ce que vous faites, écrivez-le avec vos mots : les prochaines propositions en tiendront compte.
proposed-correct = Écrire ce que vous faites
proposed-occasions = Les appels et interpellations pour lesquels vous avez été proposés
    .none = Vous n’avez été proposés pour aucun appel et aucune interpellation.
    .gone = Rien de ce qui figurait sur cette page n’est publié aujourd’hui.
    .why = Ce qui parle pour vous aujourd’hui, et où le corriger.
partners-every = Voir toutes celles qui pourraient apporter quelque chose, l’une après l’autre
every-title = Toutes celles qui pourraient apporter quelque chose
every-lede = Les organisations dont sont faits les groupes, dans l’ordre où l’on commence un groupe : d’abord celles qui répondent le mieux à ce qui est demandé, comme l’explique « Comment les partenaires sont proposés ». Ni la taille, ni l’âge, ni l’argent ne comptent. Personne n’est inscrit, personne n’a été prévenu.
every-count = { $n ->
        [0] Personne ne parle encore de ce qui est demandé.
        [one] Une organisation.
       *[other] { $n } organisations.
    }
every-before = Les précédentes
every-next = Les suivantes
proposed-purpose = Ce que le répertoire dit de vous
    .words = Il peut être une raison de vous proposer. S’il ne dit plus ce que vous faites, écartez-le : dès lors, vous êtes proposés d’après votre nom et ce que vous dites vous-mêmes.
    .aside = Cela ne nous décrit plus
proposed-aside = Depuis le { $date }, cet objet ne compte plus : vous êtes proposés d’après votre nom et ce que vous dites vous-mêmes.
    .again = Laisser de nouveau compter cet objet
proposed-themes = Vous êtes sur ses thèmes : { $themes }.
proposed-way-register = Ce n’est plus le cas ?
proposed-way-words = L’écrire avec vos mots
proposed-way-answer = Changer votre réponse
proposed-way-elsewhere = Voir vos réponses
proposed-way-told = Corriger ce que vous en avez dit, ou y répondre
proposed-way-themes = Corriger vos thèmes
proposed-nothing = Aujourd’hui, rien de ce que vous dites ou de ce que dit le répertoire ne parle de ce qu’il lui faut : vous n’y êtes plus proposés.
proposed-reading = Les répertoires sont en cours de lecture : les raisons reviennent dans une minute.
proposed-answers = Ce que vous avez répondu
    .words = Ce que vous répondez compte pour ce à quoi vous répondez et, si vous avez accepté de le montrer, ailleurs.
proposed-panel = Votre organisation peut être proposée comme partenaire.
    .refused = Votre organisation n’est pas proposée comme partenaire.
    .way = Voir ou changer

explained-title = Comment les partenaires sont proposés
explained-lede = Un calcul propose des groupes d’organisations à celles et ceux qui organisent un appel ou construisent un projet. Il ne décide de rien : voici ce qu’il fait, avec quels poids, et ce qu’il ne regarde jamais.
explained-who = Qui est proposé, et à qui
    .words = Les organisations vivantes dont le siège est sur le territoire. Quand un appel demande des partenaires de l’autre côté de la frontière, celles d’en face aussi, jusqu’à cinquante kilomètres du territoire, et celles qui ont déclaré être dans un autre pays ; tant qu’un appel européen reçoit des réponses, toutes celles que connaissent les répertoires chargés ici (s’il nomme des communes, dans les pays où aucune n’est). La page dit où la recherche a porté. Les groupes sont montrés aux organisateurs de l’appel, à qui a ouvert l’interpellation ou doit y répondre, aux organisations qui y ont répondu, ou à celles et ceux qui construisent le projet qui cherche ; ils ne sont publiés nulle part. Quand l’appel ou l’interpellation nomme des communes, on cherche jusqu’à dix kilomètres autour d’elles ; celles qui ont répondu comptent où qu’elles soient.
    .refuse = Une organisation qui ne le souhaite pas n’est jamais proposée : ses mandataires le disent en un clic, sur sa page. Ils y voient aussi pour quels appels et interpellations elle l’a été, pour quelles raisons, et corrigent chacune ; ils peuvent écarter l’objet qu’un répertoire a d’elle, et être proposés d’après leurs propres mots.
    .load = Une petite association (aucun répertoire ne lui connaît dix salariés) que cinq organisations, ou le nombre qu’elle a fixé elle-même, ont sollicitée en trente jours (pour un projet, pour un pôle, par une question ou par un premier message) n’est pas proposée, et rien de nouveau ne peut lui être demandé pendant ce temps, sauf par celles avec qui elle a construit un projet : la plupart n’ont que des bénévoles pour répondre. Qui demande plusieurs fois compte une fois.
explained-how = Le calcul, pas à pas
    .find = Les mots de chaque besoin, dans chaque langue où il est écrit, sont cherchés dans le nom, l’objet et les propres mots de chaque organisation ; la langue où elle en dit le plus compte, un mot rare compte plus qu’un mot courant. Les mots qui disent seulement qu’on cherche (« des gens », « savoir », « un endroit ») ne comptent pas ; des mots d’une même famille se valent, d’une langue à l’autre aussi (« coudre », « couture », « naaien »), le mot même passant avant. Un mot qui n’est que dans un nom est un nom propre et ne compte pas, sauf si d’autres le disent dans leur objet (une organisation sur 20 000, et une au moins) ou s’il désigne un thème. Ce qu’un répertoire écrit d’une organisation ne vaut comme réponse que s’il dit deux mots du besoin, ou un mot que moins d’une organisation sur cent emploie ; un seul mot courant n’est qu’un indice, et compte moins. Mille organisations au plus sont retenues pour former les groupes ; toutes les autres se lisent l’une après l’autre, sur une page qui suit les groupes.
    .group = Un groupe se forme membre par membre : chaque fois, celui qui ajoute le plus à ceux qui y sont déjà. Ce qui est déjà apporté ne compte pas deux fois.
    .exchange = Chaque membre est ensuite comparé à tous ceux qui pourraient être à sa place, tant qu’un échange améliore le groupe. Deux autres groupes sont formés, dont la moitié des membres au moins sont différents.
    .bound = Un second calcul donne la valeur que nul groupe ne peut dépasser : de là vient « au moins x % du meilleur groupe possible ».
    .same = À question égale et données égales, les groupes sont toujours les mêmes, dans le même ordre. D’un jour à l’autre, le dernier et ceux qui sont nommés après les groupes changent : c’est le tour de qui a été le moins montré, ou il y a le plus longtemps.
    .refined = Le pourcentage, lui, s’affine : le premier affiché est prudent ; quelques secondes plus tard, un calcul plus long peut le faire monter, pour les mêmes groupes.
explained-bring = N’est dans un groupe que qui parle d’un besoin au moins, ou dont les textes disent { $n } % ou plus de tout ce qui est cherché. Venir d’un autre thème ou d’une autre commune ne suffit pas, et personne n’allonge un groupe sans rien y apporter de ce qui est cherché : au-delà du nombre demandé pour répondre ensemble (deux, si l’appel n’en demande pas plus), chaque membre coûte un peu plus que ce que valent d’autres thèmes et une autre commune. Un groupe peut donc être plus petit que la taille choisie. Il compte au moins le nombre que l’appel demande, ou autant de membres qu’il s’en trouve. À côté du pourcentage du meilleur groupe sont dites deux parts, chaque besoin comptant selon son importance : ce que les organisations disent elles-mêmes pouvoir apporter, ici ou ailleurs, ou ont déjà fait ; et ce qui est seulement supposé d’après les registres, à vérifier auprès d’elles.
explained-weights = Ce qui compte
    .caption = Points ajoutés à la valeur d’un groupe. Un besoin important compte double, un besoin sans lequel rien ne se fait compte triple.
    .what = Ce que le groupe a
    .points = Points
explained-weight-proven = un besoin que quelqu’un a déjà satisfait dans un projet mené ici, dont le bilan a été accepté ou dont un autre partenaire l’a confirmé
explained-weight-declared = un besoin que quelqu’un dit de lui-même, propose sur sa page, ou a dit ailleurs pouvoir apporter
explained-weight-described = un besoin dont un nom ou un objet dans un répertoire dit deux mots, ou un mot peu courant
explained-weight-hinted = un besoin dont un nom ou un objet ne dit qu’un mot courant
explained-weight-answered = un besoin pour lequel quelqu’un a répondu ici pouvoir apporter quelque chose : il a coché ce besoin ou, là où il n’a rien dit, ses mots en parlent
explained-weight-sector = un thème de plus
explained-weight-commune = une commune de plus
explained-weight-side = un côté de la frontière de plus, quand l’appel demande les deux
explained-weight-relevance = un membre dont les textes ou les réponses diraient tout ce qui est cherché (moins, à proportion)
explained-weight-member = chaque membre au-delà du nombre que l’appel demande, ou au-delà de deux
explained-weight-known = une paire déjà réunie dans un projet, quand on préfère de nouvelles rencontres
explained-never = Ce qui n’est jamais regardé
    .words = La taille, l’âge, le budget, les subventions reçues, le nombre de partenaires connus, les personnes. Aucune note n’est donnée à une organisation : seul un groupe a une valeur, pour un appel et un seul.
explained-even = Qui est montré, et à quel point également
    .relevant = Organisations qui auraient pu être proposées
    .shown = Celles qui l’ont été, ou ont été nommées à côté d’un groupe
    .gini = Indice de Gini
    .meaning = Sur les 90 derniers jours. L’indice vaut 0 quand toutes sont montrées autant, près de 1 quand une seule l’est.
    .none = Personne n’a été proposé ces 90 derniers jours : il n’y a encore rien à mesurer.
explained-floor = Les premiers groupes sont les meilleurs, et seraient donc toujours les mêmes. Le dernier est donc réservé aux organisations qui pourraient apporter quelque chose et qui ont été le moins montrées ces { $n } derniers jours (le plus souvent, à personne), si elles forment ensemble un groupe qui vaut au moins la moitié du premier ; sinon, une de ses places leur est gardée. Sous les groupes sont nommées celles qui n’ont pas été montrées depuis le plus longtemps, ou jamais : assez chaque jour pour que chaque organisation comparée soit vue après quatre-vingt-dix jours où quelqu’un regarde, au plus tard (aussi loin que c’est noté : 400 jours). À attente égale, d’abord celles qui pourraient apporter le plus, sans tirage au sort.
explained-limits = Ses limites
    .words = Un objet écrit il y a dix ans peut ne plus dire ce qu’une association fait ; un mot peut avoir deux sens. C’est pourquoi chaque raison est montrée avec les mots qui l’ont donnée, et pourquoi rien ne remplace une conversation.
partners-title-petition = Qui pourrait agir ensemble ?
partners-lede-petition = Des groupes d’organisations qui, réunies, pourraient faire avancer ce que cette interpellation demande, trouvées d’après ses mots, ses thèmes et ce que d’autres ont dit pouvoir apporter. Ce sont des idées : personne n’est inscrit, personne n’a été prévenu.
partners-panel-petition = Des groupes d’organisations qui pourraient agir ensemble sur ce sujet, trouvés dans les répertoires et dans ce que chacune dit d’elle-même.
partners-no-needs-petition = Rien ne dit encore ce qu’il faudrait. Des groupes seront proposés dès qu’une organisation aura dit ce qu’elle pourrait apporter.
partners-nobody-wishes = Aucun groupe n’est encore proposé, car un groupe se forme autour d’une organisation qui a dit vouloir prendre part : voici qui pourrait être sollicité, et des groupes apparaîtront dès que l’une d’elles aura dit ce qu’elle pourrait apporter.
    .over = Aucun groupe n’est proposé, car un groupe se forme autour d’une organisation qui a dit vouloir prendre part, et aucune ne l’a dit : voici qui pourrait apporter quelque chose.
partners-asked = Qui pourrait être sollicité ?
    .lede = Des organisations qui pourraient prendre part, chacune avec les raisons d’y penser. Ce sont des idées : personne n’est inscrit, personne n’a été prévenu.
    .panel = Des organisations à qui l’on pourrait proposer de prendre part, trouvées dans les répertoires et dans ce que chacune dit d’elle-même. Un groupe n’est proposé qu’autour de l’une d’elles qui a dit vouloir prendre part.
    .way = Voir ces organisations
    .why = Ce sont celles qui répondent le mieux à ce qu’il faut, comme l’explique « Comment les partenaires sont proposés ». Ni la taille, ni l’âge, ni l’argent ne comptent.
partners-own = Nous pouvons en faire partie
partners-begin = Commencer un projet avec ce groupe
partners-and = { $first } et { $last }
partners-mine = Et votre organisation ?
partners-mine-within = { $name } y figure : { $groups }.
partners-mine-no-group = { $name } : aucun groupe ne se dessine ainsi.
partners-mine-unknown = { $name } n’a pas été comparée : rien de ce qu’elle dit ne parle de ce qui est cherché, ou son siège est trop loin.
partners-mine-nothing = { $name } n’est dans aucun groupe : rien de ce qu’elle dit ne parle de l’un des besoins.
partners-mine-refused = { $name } ne souhaite pas être proposée.
partners-mine-asked = { $name } a déjà été sollicitée, en trente jours, par autant d’organisations qu’elle peut en accueillir : elle n’est pas proposée.
partners-mine-nowhere = { $name } n’est pas située : on ne sait pas si elle est assez près.
partners-mine-far = { $name } est trop loin du premier groupe : { $n } km.
partners-mine-outweighed = { $n ->
        [0] { $name } pourrait y être : le premier groupe vaudrait autant, ou presque. À égalité, d’autres passent avant.
       *[other] { $name } n’est dans aucun groupe : à la place d’une autre, le premier perdrait { $n } % de ce qui le fait proposer.
    }
partners-mine-next = Elle serait la suivante si le groupe avait une place de plus.
partners-mine-declare = Elle y entrerait en disant pouvoir apporter l’un de ces besoins : { $needs }.
partners-covers-elsewhere = « { $need } » : elle a dit ailleurs pouvoir l’apporter.
    .own = « { $need } » : vous avez dit ailleurs pouvoir l’apporter.
partners-covers-offered = « { $need } » : elle le propose sur sa page, à qui pourrait en avoir besoin ({ $date }).
    .own = « { $need } » : vous le proposez sur votre page, à qui pourrait en avoir besoin ({ $date }).
proposed-way-offer = Changer ce que vous proposez

begin-title = Commencer un projet ensemble
begin-groups = Groupes proposés
begin-lede = Relisez avant d’envoyer. Votre organisation commence le projet ; les autres reçoivent une invitation, et n’y sont que si elles disent oui.
begin-as = Commencé au nom de { $name }.
begin-organisation = Au nom de quelle organisation ?
begin-organisation-wrong = Choisissez l’organisation qui commence le projet.
begin-project-title = Titre du projet
    .hint = 140 caractères au plus. Vous pourrez le changer.
begin-title-wrong = Donnez un titre, en 140 caractères au plus.
begin-partners = Qui inviter ?
    .hint = Décochez celles que vous ne souhaitez pas inviter. Vous pourrez en inviter d’autres ensuite.
begin-nobody = Cochez au moins une organisation à inviter. Pour commencer sans personne, passez par « Projets ».
begin-words = Quelques mots pour elles
    .hint = 1 500 caractères au plus. Par exemple : ce qui vous fait penser à elles.
begin-words-wrong = Écrivez 1 500 caractères au plus.
begin-language = Langue du projet
begin-language-wrong = Choisissez une langue.
begin-send = Commencer le projet et envoyer les invitations
    .hint = Chacune a trente jours pour répondre. Vous pouvez retirer une invitation à tout moment.
begin-said = { $n ->
    [one] Le projet est commencé, et une invitation est envoyée.
   *[other] Le projet est commencé, et { $n } invitations sont envoyées.
}
proposed-projects = { $n ->
    [one] Vous avez été proposés aussi à un projet en construction, visible seulement de ses partenaires.
   *[other] Vous avez été proposés aussi à { $n } projets en construction, visibles seulement de leurs partenaires.
}
explained-today = { $n ->
        [one] Aujourd’hui, une action menée ici
       *[other] Aujourd’hui, { $n } actions menées ici
    } par { $organisations ->
        [one] une organisation
       *[other] { $organisations } organisations
    } { $n ->
        [one] compte comme prouvée
       *[other] comptent comme prouvées
    } : l’action porte le nom de l’organisation dans le projet que tous ont signé, elle a raconté elle-même ce qu’elle a fait, et quelqu’un d’autre a accepté ce bilan : un financeur ou, dans un projet sans argent, un organisateur de l’appel. Dans un projet dont personne ne lit de bilan, c’est un autre partenaire, qui y était, qui le confirme. Personne ne certifie rien d’autre.
    .nothing = Aujourd’hui, aucun bilan de projet mené ici n’a encore été accepté : rien ne compte comme prouvé. Une action comptera ainsi quand elle portera le nom de l’organisation dans le projet que tous ont signé, que celle-ci aura raconté ce qu’elle a fait, et qu’un financeur ou, dans un projet sans argent, un organisateur de l’appel aura accepté ce bilan ; ou, dans un projet dont personne ne lit de bilan, quand un autre partenaire l’aura confirmé.
    .elsewhere = Ce qu’une organisation a dit à un autre appel, et accepté de montrer, compte comme ce qu’elle dit d’elle-même ; de même ce qu’elle propose sur sa page, à qui pourrait en avoir besoin, jusqu’au jour qu’elle a dit.
explained-wish = Aucun groupe n’est proposé là où personne n’a dit le souhaiter. Qui regarde au nom d’une organisation qui a répondu, qui a ouvert l’interpellation ou qui construit le projet demande des partenaires : des groupes sont formés pour elle, dès le premier jour, s’il le faut d’après les seuls répertoires. À qui organise l’appel ou doit répondre à l’interpellation, chaque groupe est montré autour de l’une de celles qui ont répondu ; tant qu’aucune ne l’a fait, des organisations sont montrées, et aucun groupe.
explained-petitions = Pour une interpellation, les besoins viennent de ses mots, de ses thèmes et de ce que des organisations ont dit pouvoir apporter. La part couverte se compte sur les besoins seuls : ce que des organisations offrent déjà est dit à part. Qui cherche n’est dans un groupe que s’il le souhaite.
explained-objection = Personne ne représente encore votre organisation ici ? Elle peut être proposée d’après les répertoires publics ; demandez qu’elle ne le soit pas.
    .way = Le demander
