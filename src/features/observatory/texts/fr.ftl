# L’Observatoire : ce que disent les chiffres, et les lignes derrière chacun.

observatory-title = L’Observatoire
observatory-lede = Ce que disent les chiffres du territoire, et les lignes derrière chacun. Ils décrivent le territoire et les pratiques des financeurs ; aucun ne note les associations.
observatory-grants = Qui finance qui, pour quoi, depuis quand : les subventions telles que leurs financeurs les ont publiées.
observatory-grants-counted = { $n ->
    [one] { $n } subvention, comptée une seule fois
   *[other] { $n } subventions, chacune comptée une seule fois
}
observatory-indicators = Ce que les associations apportent, et comment on le compte : heures, emplois, liens, et pas seulement de l’argent.
observatory-indicators-counted = { $n ->
    [one] { $n } indicateur
   *[other] { $n } indicateurs
}
observatory-surveys = Ce que des associations tirées au sort ont répondu, avec ce qu’on sait de la précision, et rien qui en désigne une.
observatory-publications = Ce que l’Observatoire donne à lire, à citer et à discuter ; et les travaux d’avant.
observatory-needs = Besoins émergents
    .about = Ce que les associations voient arriver avant les autres, et qui le voit aussi.
observatory-map = Combien d’organisations dans chaque commune, des deux côtés de la frontière.
observatory-shelves = Tout ce que l’on peut y lire
observatory-rules = Comment ces chiffres sont faits
observatory-rule-rows = Derrière les chiffres, les lignes dont ils sont faits, avec le fichier et sa date : n’importe qui peut les refaire. Là où une liste trahirait quelqu’un, il n’y en a pas, et la page le dit.
observatory-rule-once = Une subvention publiée par deux sources, ou votée puis versée, n’est comptée qu’une fois. Les lignes laissées de côté se lisent, avec la raison.
observatory-rule-nobody = Rien ne classe les associations par leur argent ou leur taille. Les particuliers ne sont jamais nommés.
observatory-rule-cause = Un chiffre dit ce qui est, pas pourquoi : deux choses qui vont ensemble ne sont pas forcément cause l’une de l’autre.

# Les subventions vues en entier.
seen-title = Les subventions, vues en entier
    .funder = Subventions versées par { $name }
    .beneficiary = Subventions reçues par { $name }
seen-lede = Qui finance qui, pour quoi et depuis quand, d’après ce que les financeurs ont publié. Ce qu’aucun fichier ne dit n’y est pas.
seen-nothing = Aucun fichier de subventions n’a encore été chargé.
seen-narrow = Choisir
    .send = Montrer
seen-any = Tous
seen-all = Tout revoir
seen-by-funder = Financeur
seen-by-theme = Thème de l’organisation
seen-by-commune = Lieu de l’organisation
seen-by-from = Depuis
seen-by-to = Jusqu’à
seen-by-below = Petite subvention : moins de
    .wrong = « { $typed } » n’est pas un nombre d’euros : { $kept } est resté.
    .hint = En euros. Celui qui fixe ce seuil choisit ce qu’on voit : déplacez-le.
seen-none = Aucune subvention ne répond à ce choix.
seen-fact-grants = Subventions
seen-fact-money = En tout
seen-fact-funders = Financeurs
seen-fact-organisations = Organisations
seen-fact-median = La moitié sont d’au plus
    .hint = par subvention
seen-beside = L’argent n’est qu’une part de ce qui est apporté. Les heures données, les emplois, les liens se lisent à côté :
seen-every-line = Voir toutes les lignes, une par une
seen-figures = En graphiques
seen-person = un particulier
seen-millions = { $n } M€
    .thousands = { $n } Md€
seen-source-invented = le répertoire fictif de la démonstration
seen-source = D’après { $files }. Chaque subvention est comptée une fois.
    .more = { $n ->
        [one] { $n } autre fichier
       *[other] { $n } autres fichiers
    }
seen-find = Qui donne, qui reçoit
    .lede = Toutes les organisations que nomment les fichiers de subventions, qu’un répertoire les connaisse ou non. Les particuliers ne sont jamais nommés, ni qui pourrait en être un.
    .label = Nom de qui donne ou reçoit
    .send = Chercher
seen-a-name = Connu par ce seul nom, sans numéro : toutes les lignes qui l’écrivent ainsi sont ici, peut-être aussi celles d’un homonyme. Chaque ligne dit de quel fichier elle vient.
seen-find-none = Parmi les organisations que nomment les fichiers de subventions, aucune ne s’appelle « { $typed } ».
seen-find-register = Chercher le même nom au répertoire
seen-find-more = Voici les { $n } premières : écrivez davantage du nom pour trouver les autres.
seen-panel-received = Les subventions reçues, vues en entier
seen-panel-given = Les subventions accordées, vues en entier

seen-years = { $year } : l’année où l’on compte le plus, { $money }
    .held = De { $first } à { $last }, les fichiers contiennent { $whole }
    .one = { $money } en { $year }
    .subtitle = Montants des subventions par année. Une hausse peut n’être qu’un fichier de plus : aucun financeur ne publie tout, ni chaque année.
seen-years-sentence = De { $first } à { $last }, les fichiers comptent { $n } subventions, en tout { $whole }.
    .held = Les fichiers comptent { $n } subventions. Ils ne portent pas sur les mêmes financeurs chaque année : une année ne se compare pas à une autre.
    .one = Les fichiers comptent { $n } subventions, en tout { $whole }.
seen-amounts = { $share } des subventions sont de moins de { $below } ; elles font { $money } de l’argent
    .subtitle = Subventions par montant. Trait plein : part des subventions ; trait hachuré : part de l’argent.
seen-amounts-sentence = Une subvention sur deux est d’au plus { $median }. Celles de moins de { $below } sont { $share } de toutes, et font { $money } de l’argent.
seen-class = de { $least } à moins de { $most }
    .below = moins de { $most }
    .above = { $least } et plus
seen-two-shares = { $grants } · { $money }
seen-concentration = La moitié qui a reçu le moins a { $half } de l’argent
    .subtitle = Les organisations, de celle qui a reçu le moins à celle qui a reçu le plus, et la part de l’argent qu’elles ont ensemble.
    .across = part des organisations
    .equal = parts égales
    .actual = ce qui est
seen-concentration-sentence = Sur { $n } organisations, le dixième qui a reçu le plus a { $tenth } de l’argent. Indice de Gini : { $gini } sur 100 (0 : parts égales ; 100 : tout à une seule) ; IHH : { $hhi } sur 10 000. Autant que si { $alike } organisations avaient des parts égales. Une part n’est pas un mérite : une crèche et un club de lecture n’ont pas les mêmes charges.
seen-by-name = { $share } de ces organisations ne se distinguent que par leur nom, sans numéro : celle qui s’écrit de deux façons compte deux fois, et deux qui portent le même nom comptent pour une.
seen-indices = Concentration de l’argent : indice de Gini { $gini } sur 100, IHH { $hhi } sur 10 000
    .subtitle = Les deux nombres par lesquels on dit d’habitude une concentration, sur toutes les organisations qui ont reçu.
seen-indices-sentence = L’indice de Gini dit de combien les { $n } organisations sont loin de parts égales : 0 quand toutes ont autant, 100 quand une seule a tout. L’IHH (indice de Herfindahl-Hirschman) dit si quelques-unes ont presque tout : la part de chacune en pour cent, multipliée par elle-même, et le tout additionné. Il vaut 10 000 quand une seule a tout, et s’approche de 0 quand beaucoup ont de petites parts. Les deux décrivent comment les financeurs répartissent ; aucun n’est une note.
seen-index-gini = Indice de Gini, de 0 à 100
seen-index-hhi = IHH, de 0 à 10 000
seen-index-alike = Organisations qui auraient des parts égales
seen-index-most = Part de l’argent du centième qui reçoit le plus, en %
seen-index-theil = Indice T de Theil, 0 quand toutes ont autant
seen-head-index = Mesure
seen-head-value = Valeur
seen-themes = { $theme } : { $share } des subventions
    .hardly = Thème inconnu pour { $unknown } des subventions
    .subtitle = Thèmes des organisations qui reçoivent ; celle qui en a plusieurs compte dans chacun. Trait plein : part des subventions ; trait hachuré : part de l’argent.
seen-themes-sentence = Le thème est celui de l’organisation, pas celui de la subvention. Pour { $unknown } des subventions, il n’est pas connu ici.
    .known = Le thème est celui de l’organisation, pas celui de la subvention.
seen-flows = Le flux le plus large : { $money }, de { $funder } vers { $theme }
    .subtitle = Ce que chaque financeur donne aux organisations de chaque thème, sur les années choisies. À gauche les financeurs, à droite les thèmes ; plus le fil est large, plus il y a d’argent.
seen-flows-sentence = Le thème est celui de l’organisation, pas celui de la subvention, et celle qui en a plusieurs compte dans chacun : les fils ne s’additionnent pas.
    .others = Le thème est celui de l’organisation, pas celui de la subvention, et celle qui en a plusieurs compte dans chacun : les fils ne s’additionnent pas. Les plus larges sont dessinés ; le tableau les donne tous.
    .more = Le thème est celui de l’organisation, pas celui de la subvention, et celle qui en a plusieurs compte dans chacun : les fils ne s’additionnent pas. Les plus larges sont dessinés ; le tableau donne les { $listed } plus larges.
seen-no-theme = Thème inconnu
seen-several = { $share } des organisations ont plusieurs financeurs
    .subtitle = Nombre de financeurs de chaque organisation, sur les années choisies, tels que les fichiers les nomment : l’État y est un seul financeur, quels que soient ses programmes.
seen-several-sentence = { $n ->
    [one] { $n } organisation sur { $of } reçoit
   *[other] { $n } organisations sur { $of } reçoivent
} de plusieurs financeurs.
seen-funders-n = { $n ->
    [one] { $n } financeur
   *[other] { $n } financeurs
}
    .more = { $n } financeurs ou plus
seen-together = { $one } et { $other } soutiennent { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
} en commun
    .subtitle = Financeurs qui donnent aux mêmes organisations, sur les années choisies. Plus le fil est large, plus ils en ont en commun ; la place sur l’anneau suit l’alphabet.
seen-together-sentence = Ils pourraient lire ensemble ce que ces organisations leur écrivent. L’État est un seul financeur, quels que soient ses programmes.
seen-with = Avec { $other }, { $one } a { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
} en commun
    .subtitle = Financeurs qui donnent aux mêmes organisations que celui-ci, sur les années choisies. Barre : part des organisations que ce financeur soutient.
seen-with-sentence = { $others ->
    [one] { $others } autre financeur donne
   *[other] { $others } autres financeurs donnent
} à une partie de { $of ->
    [one] sa seule organisation
   *[other] ses { $of } organisations
}. Un nom ouvre la page de ce financeur, un nombre les lignes des deux. Ils ne se sont pas forcément accordés : donner aux mêmes dit seulement qu’ils pourraient lire ensemble ce que ces organisations leur écrivent.
seen-pair = { $one } et { $other }
seen-funders = { $n } financeurs
    .subtitle = Dans l’ordre de l’alphabet ; le nom ouvre ce que chacun finance.
    .received = Dans l’ordre de l’alphabet ; le nom ouvre les subventions que chacun lui donne. Barre : part de tout l’argent reçu.
seen-funders-sentence = Chacun a sa page de figures.
    .more = Les { $listed } qui comptent le plus de subventions sont nommés ici ; tous les autres sont dans les lignes.
seen-joint = { $n ->
    [0] Aucun projet à plusieurs financeurs n’est rapporté
    [one] { $n } projet a plusieurs financeurs : { $money }
   *[other] { $n } projets ont plusieurs financeurs : { $money } en tout
}
    .subtitle = Aucun fichier ne dit quels projets sont communs. Sont tenus pour tels : plusieurs financeurs qui paient une même organisation, la même année, pour un même objet nommé ou sous un même numéro de projet ; et une décision qui paie plusieurs organisations pour un même objet nommé. Un objet est nommé quand deux de ses mots disent plus que « subvention de fonctionnement ». Barre : part des subventions qui nomment leur objet.
seen-joint-sentence = Subventions comptées : { $whole } ; qui nomment leur objet : { $named } ; de projets à plusieurs financeurs : { $grants } ({ $share }). { $organisations ->
    [0] Aucune décision dont le numéro est donné n’a payé
    [one] { $organisations } décision a payé
   *[other] { $organisations } décisions ont payé
} plusieurs organisations pour un même objet. { $twice ->
    [0] Aucun n’est rapporté par plusieurs financeurs avec seulement des montants égaux.
    [one] { $twice } autre est rapporté par plusieurs financeurs, mais avec des montants égaux : c’est peut-être une seule subvention dite deux fois, et ce n’est pas ici un projet commun.
   *[other] { $twice } autres sont rapportés par plusieurs financeurs, mais avec des montants égaux : chacun est peut-être une seule subvention dite deux fois, et n’est pas ici un projet commun.
} Ce que deux financeurs appellent autrement ne se voit pas, et un programme d’un financeur peut ressembler à un projet.
    .desk = { $n ->
        [0] Par le guichet commun, aucune demande n’a été accordée à plusieurs de ceux qui l’ont faite.
        [one] Par le guichet commun, { $n } demande a été accordée à plusieurs de ceux qui l’ont faite ; par plusieurs financeurs : { $funders }.
       *[other] Par le guichet commun, { $n } demandes ont été accordées à plusieurs de ceux qui les ont faites ; par plusieurs financeurs : { $funders }.
    }
    .proved = Éprouvé sur les vrais fichiers de subventions passées ; ce qui passe par le guichet, sur la démonstration.
seen-joint-projects = { $n ->
    [one] { $n } projet
   *[other] { $n } projets
}
seen-joint-funders = Plusieurs financeurs, une organisation
seen-joint-organisations = Une décision, plusieurs organisations
seen-joint-twice = Peut-être une subvention dite deux fois
seen-joint-desk = Par le guichet : plusieurs organisations
seen-joint-desk-funders = Parmi ceux-ci : plusieurs financeurs aussi
seen-head-joint = Projets communs
seen-head-projects = Projets
seen-left-out = { $n ->
    [one] { $n } ligne n’est pas comptée
   *[other] { $n } lignes ne sont pas comptées
}
    .subtitle = Lignes publiées qui n’entrent dans aucune somme, et pourquoi.
seen-left-out-sentence = { $n ->
    [one] { $n } subvention est comptée.
   *[other] { $n } subventions sont comptées, chacune une fois.
} Rien n’est effacé : chaque raison ouvre ses lignes.
seen-left-two-sources = Déjà publiée par une autre source
seen-left-several-years = Même convention, publiée chaque année
seen-left-voted-and-paid = Même somme, déjà comptée comme votée
seen-left-part-of-total = Total dont le détail est publié
seen-left-unnamed = Sans bénéficiaire nommé, déjà publiée par une autre source qui le nomme
seen-left-no-grant = Pas une subvention : prêt, prestation, aide en nature
seen-left-doubt = Montant douteux à la source
seen-left-no-amount = Montant non dit, ou nul
seen-head-year = Année
seen-head-grants = Subventions
seen-head-money = Montant
seen-head-grants-share = Part des subventions
seen-head-money-share = Part de l’argent
seen-head-theme = Thème
seen-head-reason = Raison
seen-head-lines = Lignes
seen-head-class = Montant de la subvention
seen-head-least = Organisations, de celle qui reçoit le moins
seen-head-least-money = Part de l’argent qu’elles ont ensemble
seen-head-funders = Nombre de financeurs
seen-head-organisations = Organisations
seen-head-organisations-share = Part des organisations
seen-head-received = Reçu en tout
seen-head-pair = Financeurs
seen-head-common = Organisations en commun
seen-head-common-share = Part de ses organisations
seen-head-funder = Financeur
seen-head-what = De qui à qui, et pour quoi
seen-head-amount = Montant

seen-lines-title = Les lignes derrière le chiffre
seen-lines-total = { $n ->
    [0] Aucune ligne.
    [one] { $n } ligne.
   *[other] { $n } lignes.
}
seen-lines-sum = Ensemble : { $money }.
seen-lines-next = Lignes suivantes
seen-lines-file = Emporter ces lignes :
seen-gives-to = donne à
seen-about-funder = De { $value }
seen-about-with = et de { $value }
seen-about-beneficiary = À { $value }
seen-about-theme = Thème : { $value }
seen-about-commune = Lieu : { $value }
seen-about-year = Année { $value }
seen-about-from = Depuis { $value }
seen-about-to = Jusqu’à { $value }
seen-about-least = Au moins { $value }
seen-about-most = Moins de { $value }
seen-about-left = Non comptées : { $value }
seen-alike = { $n ->
    [one] { $n } subvention ({ $money }) a le financeur, le bénéficiaire, l’année et le montant d’une autre. Deux fichiers peuvent dire une seule subvention en d’autres mots, ou il y en a eu deux : rien ne le prouve, et les deux sont comptées.
   *[other] { $n } subventions ({ $money }) ont le financeur, le bénéficiaire, l’année et le montant d’une autre. Deux fichiers peuvent dire une seule subvention en d’autres mots, ou il y en a eu deux : rien ne le prouve, et les deux sont comptées.
}
    .lines = Voir ces lignes
seen-about-alike = Mêmes financeur, bénéficiaire, année et montant qu’une autre
seen-about-tenths = Des organisations, celles qui ont le moins reçu : { $n ->
    [1] un dixième
   *[other] { $n } dixièmes
}
seen-about-funders = Organisations qui ont { $n ->
    [one] un seul financeur
   *[other] { $n } financeurs
}
    .more = Organisations qui ont { $n } financeurs ou plus

# The first page
home-observatory-said = Connaître pour agir : des chiffres dont on voit les lignes.
home-observatory-grants = Qui finance qui, pour quoi, depuis quand.
home-observatory-indicators = Ce que l’on compte, et comment.
observatory-data = Données ouvertes
    .about = Les organisations, les subventions, les indicateurs, les enquêtes et la liste des fichiers chargés, en fichiers dont l’adresse ne change pas.
    .lede = Chaque fichier a une adresse qui ne change pas : des tableaux (CSV), des documents (JSON) et des colonnes (Parquet), à emporter, réutiliser et vérifier.
    .programs = Pour les programmes : le catalogue (DCAT-AP) et l’interface.
observatory-data-nightly = En fichiers de la nuit, sous un nom qui ne change pas ; modifiés pour la dernière fois le { $date } :
data-nightly = Écrit chaque nuit, sous un nom qui ne change pas.

# Les indicateurs calculés.
observed-title = Chiffres du territoire
observed-lede = Ce que les répertoires et les fichiers de subventions permettent de compter : chaque valeur avec sa définition, sa qualité et la commande qui la recalcule.
observed-retired = Retirés
    .lede = Le conseil n’en veut plus. Leurs pages, leurs fichiers et leur histoire restent, et disent pourquoi.
    .why = Lire pourquoi
observed-none = Ce territoire n’a pas encore choisi d’indicateurs.
observed-again = Refaire le calcul
    .how = Quiconque a les mêmes fichiers peut tout recalculer ; la commande nomme chaque valeur publiée qui diffère :
observed-declared = À côté de ce qui se calcule, il y a ce que les organisations comptent elles-mêmes :
observed-proved = Calcul éprouvé sur
observed-proved-real = des fichiers officiels
observed-proved-generated = des données inventées
observed-proved-format = la forme des fichiers seulement
observed-whole = Tout le territoire
observed-all-files = Tous les fichiers chargés
observed-message-side = Chaque côté d’après son propre répertoire
    .asked = Chaque côté par sa propre enquête
observed-apart = Les sources des deux pays ne retiennent pas la même chose : ces nombres ne se comparent pas, et rien n’est dessiné côte à côte. Lisez chacun pour lui-même.
    .places = D’un pays à l’autre, ces nombres ne se comparent pas, car les sources ne retiennent pas la même chose : comparez à l’intérieur d’un même pays.
    .line = ne se compare pas d’un côté à l’autre de la frontière
    .asked = Chaque côté a été interrogé par sa propre enquête : ces nombres ne s’additionnent pas, et rien n’est dessiné côte à côte. Lisez chacun pour lui-même.
observed-side-only = D’un seul côté, { $side } : ce chiffre ne dit rien de l’ensemble du territoire.
observed-side-none = Aucune enquête publiée ici n’a porté sur ce seul lieu : { $place }.
observed-sides = Demandé d’un seul côté
    .why = L’enquête d’un seul côté se lit à part : ce qu’elle a trouvé ne s’ajoute pas à l’ensemble et ne se met pas en face d’un autre côté.
observed-size-none = Aucun salarié
observed-size-1-9 = 1 à 9 salariés
observed-size-10-49 = 10 à 49 salariés
observed-size-50-more = 50 salariés ou plus
observed-size-1-more = 1 salarié ou plus
observed-size = Tranches d’effectif de Sirene, au 31 décembre d’une année passée ; les structures dont le siège est en Belgique n’y sont pas. Les tailles ne sont distinguées que pour tout le territoire, là où chacune compte au moins trois employeurs dont aucun n’a plus de 85 % des emplois ; ce qui change n’y entre que par trois au moins.
observed-unlisted = Il n’y a pas de liste derrière ces chiffres : elle dirait, de chaque changement, de qui il vient. Ce qu’un répertoire dit de l’effectif d’une association est sur sa page.
observed-message-theme-decade = { $theme } : de { $was } des créations en { $first } à { $is } en { $last }, le plus grand changement
    .even = De { $first } à { $last }, la part d’aucun thème n’a changé
observed-theme-decade = Part de chaque thème parmi les créations d’une décennie dont le thème est connu ; une association qui en a plusieurs compte dans chacun. Première barre : { $first } ; hachurée : { $last }. Les décennies de moins de { $n } créations de ce genre sont laissées de côté.
seen-line-file = Fichier : { $file }
observatory-portraits = Portraits
    .about = Un lieu ou un thème en une page, à imprimer et à comparer. Chaque commune et chaque thème a le sien, depuis sa page.
observed-here = Pour ce choix
observed-wide = Grands territoires
observed-everywhere = Tout le territoire
observed-place = Lieu
observed-quality = Ce qu’on sait
observed-caveat = Attention
observed-formula = Calcul
observed-unit = Unité
observed-levels = Se lit
observed-source = D’après { $files }.
    .none = Aucun répertoire n’a été chargé.
observed-nothing = non connu
observed-unseen = aucun répertoire chargé
    .grants = aucun bénéficiaire n’y est connu
observed-unseen-communes = { $n ->
    [one] Aucun répertoire n’a été chargé pour { $n } commune : personne n’y a regardé, elle n’est pas comptée.
   *[other] Aucun répertoire n’a été chargé pour { $n } communes : personne n’y a regardé, elles ne sont pas comptées.
}
observed-unseen-grants = { $n ->
    [one] Autour de { $n } commune, on ne connaît aucun bénéficiaire de subvention : cela ne veut pas dire qu’il n’y en a pas.
   *[other] Autour de { $n } communes, on ne connaît aucun bénéficiaire de subvention : cela ne veut pas dire qu’il n’y en a pas.
}
observed-no-figure = Il n’y a pas assez de valeurs pour une figure.
observed-thousands = { $n } k€
observed-subtitle = { $name }, { $by }. { $about }. Unité : { $unit }.
observed-by-whole = en tout
observed-by-side = par côté de la frontière
observed-by-group = par intercommunalité ou arrondissement
observed-by-commune = par commune
observed-by-theme = par thème
observed-by-kind = par nature
observed-by-state = par situation
observed-by-size = par nombre de salariés
observed-by-year = par année
observed-by-theme-decade = par thème et par décennie
observed-head-whole = Territoire
observed-head-side = Côté de la frontière
observed-head-group = Intercommunalité ou arrondissement
observed-head-commune = Commune
observed-head-theme = Thème
observed-head-kind = Nature
observed-head-state = Situation
observed-head-size = Nombre de salariés
observed-head-year = Année
observed-head-from = Calculé sur
observed-unknown-side = Ailleurs, ou lieu inconnu
observed-unknown-group = Ailleurs, ou lieu inconnu
observed-unknown-commune = Ailleurs, ou lieu inconnu
observed-unknown-theme = Thème inconnu
observed-unknown-year = Année inconnue
observed-unknown-size = Nombre de salariés inconnu
observed-message = De { $least } ({ $low }) à { $most } ({ $high })
observed-message-same = { $most } partout
    .known = { $most } partout où on le sait
observed-message-year = { $high } : l’année la plus haute, { $most }
    .known = De { $first } à { $last } : celles dont l’année est connue
    .held = De { $first } à { $last } : ce que les fichiers contiennent, et non ce qui a été donné
    .even = Aucune année au-dessus de { $most }
observed-message-commune = Dans la moitié des communes : { $middle } ou moins
    .known = Dans la moitié des communes où on le sait : { $middle } ou moins
observed-class = de { $least } à moins de { $most }
    .below = moins de { $most }
    .above = { $least } et plus
    .any = toutes
observed-communes = { $n ->
    [one] { $n } commune
   *[other] { $n } communes
}
observed-from-none = Rien n’a encore été chargé qui permette ce calcul.
observed-from = { $n ->
    [one] Calculé sur { $n } organisation.
   *[other] Calculé sur { $n } organisations.
}
observed-from-themes = { $n ->
    [one] Calculé sur { $n } appartenance à un thème.
   *[other] Calculé sur { $n } appartenances à un thème : une organisation qui en a plusieurs compte dans chacun.
}
observed-from-grants = { $n ->
    [one] Calculé sur { $n } subvention.
   *[other] Calculé sur { $n } subventions, chacune comptée une fois.
}
observed-from-grants-themes = { $n ->
    [one] Calculé sur { $n } subvention.
   *[other] Calculé sur { $n } subventions, une fois par thème du bénéficiaire.
}
observed-elsewhere = { $n ->
    [one] { $n } autre organisation a son siège ailleurs ou on ne sait où, et n’est pas comptée.
   *[other] { $n } autres organisations ont leur siège ailleurs ou on ne sait où, et ne sont pas comptées.
}
observed-unsettled = { $n ->
    [one] Sur tout le territoire, pour { $n } autre organisation, aucun répertoire chargé ne dit si elle existe encore : elle n’est pas comptée.
   *[other] Sur tout le territoire, pour { $n } autres organisations, aucun répertoire chargé ne dit si elles existent encore : elles ne sont pas comptées.
}
observed-dated = Date connue pour { $share }.
    .head = Part dont la date est connue
observed-themed = Thème connu pour { $share }.
observed-without-side = Lieu inconnu ou hors du territoire : { $share }.
observed-without-group = Lieu inconnu ou hors du territoire : { $share }.
observed-table-cut = Le tableau montre les { $n } premières communes : elles sont toutes dans ses fichiers.
observed-without-commune = Lieu inconnu ou hors du territoire : { $share }.
observed-without-theme = Thème inconnu : { $share }.
observed-without-year = Année inconnue : { $share }.
observed-without-size = Nombre de salariés inconnu : { $share }.

# Les portraits.
portrait-title = Portrait : { $name }
portrait-lede = Ce que les chiffres disent, à côté de tout le territoire. Ils décrivent un lieu ou un thème, et ne notent personne.
portrait-table = Les indicateurs, côte à côte
portrait-indicator = Indicateur
portrait-with = Mettre à côté
portrait-alone = Rien d’autre
portrait-with-unknown = Aucun lieu ni thème ne s’appelle « { $typed } » ici : rien n’est mis à côté.
portrait-with-several = « { $typed } » peut dire plusieurs lieux : rien n’est mis à côté avant que vous en choisissiez un.
portrait-with-itself = { $name } est déjà là : choisissez un autre lieu ou un autre thème.
portrait-with-again = Choisir
portrait-compare = Comparer
portrait-figures = En graphiques : { $name }
portrait-take = Emporter ce tableau :
portrait-scale = Chaque graphique a sa propre échelle : ce sont les nombres qui se comparent, pas les longueurs.
portrait-caution = Deux lieux ne se comparent qu’avec leurs habitants, leur histoire et leurs registres. Les heures données, les liens et ce que les associations comptent elles-mêmes se lisent à côté :
portrait-silent = Pas encore connu ici :
portrait-funds = Ce que la commune donne elle-même, tel que publié par { $name } :
    .lines =
        { $n ->
            [one] { $n } subvention, { $money }
           *[other] { $n } subventions, { $money }
        }
observed-placed = Commune connue pour { $share } des subventions.
portrait-given = Ce que donne { $name }
portrait-made = Page du { $day }.
portrait-years = Les portraits de chaque année
portrait-keep = Le portrait de { $year }
    .means = Ce que disent les chiffres d’aujourd’hui devient le brouillon d’une publication. Ses chiffres restent à leur date ; une autre personne relit avant que tout le monde le lise.
    .send = Faire ce portrait pour { $name }
    .begun = Celui de { $name } est commencé : le voir
    .there = Il y en a déjà un pour { $year }. Lisez-le d’abord : un autre peut exister à côté.
portrait-year = Portrait { $year } : { $name }
    .summary = Ce que les répertoires et les fichiers de subventions disaient le { $day }, à côté de tout le territoire. Ces chiffres restent à leur date ; ils décrivent, et ne notent personne.
    .line = { $name } : { $here } ; tout le territoire : { $whole }
    .beware = { $name } : { $said }
portrait-year-there = Le portrait de cette année est déjà commencé : le voici.
portrait-kept = D’année en année
    .about = Ce que disaient ces chiffres à la fin de chaque année écoulée. Un changement peut venir d’un fichier de plus, d’une définition revue ou d’une fusion de communes, et non de la vie associative.
portrait-panel = En chiffres
    .about = Associations, thèmes, créations, subventions, à comparer et à imprimer.
    .open = Ouvrir le portrait

# Les données ouvertes.
data-catalogue = Catalogue des données ouvertes
    .about = Organisations, subventions et indicateurs du territoire, tels qu’ils sont montrés sur ce site.
data-organisations = Organisations
    .about = Les organisations publiées ici, avec leurs numéros, leur commune et leurs thèmes.
data-grants = Subventions par année
    .about = Nombre et montant des subventions publiées, chacune comptée une fois, par année.
data-indicators = Chiffres du territoire
    .about = Les valeurs publiées de chaque indicateur, par lieu, thème et année, avec la version des données. Les valeurs sont des nombres entiers ; « decimals » dit combien de chiffres sont après la virgule.
data-contributions = Ce qu’apportent les associations
    .about = Ce que des organisations ont compté, par année, et ce qu’elles ont mesuré de leur part de projets et veulent montrer : pour chaque indicateur, ce qu’en montre sa page, avec la source. Rien n’y classe les organisations. Les valeurs sont des nombres entiers ; « decimals » dit combien de chiffres sont après la virgule.
data-years = Chiffres du territoire, d’année en année
    .about = Ce que disait chaque indicateur à la fin de chaque année écoulée, par lieu et par thème. Rien ne recalcule plus ces valeurs : elles sont gardées telles qu’elles ont été publiées. Les valeurs sont des nombres entiers ; « decimals » dit combien de chiffres suivent la virgule.
data-changes = Fichiers chargés
    .about = Quels fichiers ont été chargés, quand, et ce que sont devenues leurs lignes.
recompute-differs = { $value } : publié { $published } (données { $version }), les sources donnent { $now }
recompute-checked = { $values } valeurs publiées (données { $version }) recalculées ; différentes ou manquantes : { $different }.
recompute-older = { $values } valeurs publiées d’après les données { $version }, alors que de plus récentes sont là ({ $newer }). Différentes ou manquantes : { $different }. Elles ne sont pas fausses : « tisserand recompute » publie celles d’aujourd’hui.
recompute-nothing = Aucune valeur n’est publiée : « tisserand recompute » les publie.
recompute-other-differs = { $value } : { $published } est publié, les sources donnent { $now }
    .older = { $value } : { $published } a été publié avant que les sources ne changent ; elles donnent maintenant { $now }
recompute-others = { $values } valeurs de publications, de subventions et de fichiers de la nuit vérifiées ; différentes ou manquantes : { $different } ; de données plus anciennes : { $older } ; gardées à leur date, que plus rien ne recalcule : { $kept }.

# Ce qui est certain, ce qui n’est pas dit, et ce qu’un exploitant apporte.
observed-withheld = non dit
    .why = « Non dit » : moins de trois employeurs, ou un seul avec plus de 85 % des emplois, ou un chiffre qui permettrait de les retrouver.
    .few = « Non dit » : une de ces classes compte moins de trois organisations.
    .answers = « Non dit » : si peu ont donné une réponse que ce chiffre, ou celui d’à côté, dirait de qui elle vient.
observed-between = de { $low } à { $high }
observed-about = { $value } (de { $low } à { $high })
observed-at-least = au moins { $low }
observed-place-at = { $value }, place { $low } sur { $n }
observed-place-between = { $value }, entre les places { $low } et { $high } sur { $n }
observed-places = Un cinquième de poids en plus ou en moins pour chaque composante suffit à changer les places : lisez entre lesquelles se trouve une commune, jamais une seule.
observed-banded = Effectif connu pour { $share }.
    .head = Part dont l’effectif est connu
    .none = Aucun répertoire donnant l’effectif salarié (Sirene) n’a été chargé.
observed-declared-area = Périmètre d’action connu pour { $share }.
    .head = Part dont le périmètre est connu
observed-head-low = Au moins
    .chance = Au moins, par hasard
observed-head-high = Au plus
    .chance = Au plus, par hasard
observed-head-best = Meilleure place
observed-head-worst = Dernière place
observed-message-sure = { $high } : au moins { $most }
observed-from-first-themes = { $n ->
    [one] Calculé sur { $n } organisation, sous son premier thème.
   *[other] Calculé sur { $n } organisations, chacune sous son premier thème.
}
observed-of-year = Chiffres de { $year }.
observed-not-brought = Les chiffres nécessaires à ce calcul ne sont pas là ; sa page dit lesquels, et où les trouver.
observed-parts = Les chiffres nécessaires
    .bring = Apporter ces chiffres
    .how = Celles et ceux qui tiennent ce site les chargent depuis un fichier de cette forme. Lieu : le code d’une commune ou d’une intercommunalité, un côté de la frontière, « territory » pour l’ensemble ; « least » et « most » pour les bornes d’un indice. Chaque chiffre avec sa source.
observed-part-here = Présent : { $n ->
    [one] { $n } lieu
   *[other] { $n } lieux
}, { $years }.
observed-part-not-here = Pas encore là.
observed-bounds = { $name } : de { $low } à { $high } { $unit }.
    .title = Bornes de l’indice
observed-bounds-none = Pas encore connues.
observed-bounds-given = Apportées avec les chiffres, de { $year }, et les mêmes pour toutes les années.
observed-bounds-observed = Les extrêmes des communes en { $year }, première année connue, et les mêmes pour toutes les années suivantes. Ne se compare à aucune autre région.
observed-source-none = Aucun chiffre n’a encore été apporté.
observed-source-measured = D’après ce que des partenaires de projets ont mesuré et montrent sur la page de l’indicateur qu’ils comptent.
observed-source-answers = D’après la dernière enquête publiée ici qui pose la question aux associations de tout le territoire, ou d’un seul côté là où c’est dit ; sa page dit qui a été tiré au sort, combien ont répondu et comment les réponses sont pesées.

# Charger des chiffres.
inputs-done = { $file } : chiffres chargés ou changés : { $changed } ; retirés : { $back }. Les valeurs sont publiées à nouveau.
inputs-refused = { $file } n’a pas été chargé : rien n’a changé. Corrigez ces lignes et rechargez-le.
inputs-too-long = { $file } n’a pas été chargé : il dépasse 32 Mo. Rien n’a changé.
inputs-wrong = ligne { $line }, colonne { $column } : « { $said } » – { $why }
    .empty = ligne { $line }, colonne { $column } : rien n’est écrit – { $why }
    .line = ligne { $line } : { $why } [{ $said }]
inputs-known = Chiffres que l’on peut apporter : { $inputs }
inputs-wrong-text = ce n’est pas du texte en UTF-8
inputs-wrong-head = la première ligne n’est pas input,place,year,value,low,high,source
inputs-wrong-columns = il n’y a pas sept colonnes
inputs-wrong-input = ce chiffre n’existe pas ici
inputs-wrong-place = ce lieu n’est pas sur ce territoire
inputs-wrong-year = ce n’est pas une année
inputs-wrong-number = ce n’est pas un nombre, ou il se lit de deux façons (écrivez 1250 ou 1,25)
inputs-wrong-alone = low et high vont ensemble, et avec une valeur
inputs-wrong-range = ce chiffre peut aller de { $least } à { $most }
inputs-wrong-between = low ne peut pas dépasser la valeur, ni high être en dessous
inputs-wrong-source = dites qui l’a publié, en 300 signes au plus
inputs-wrong-twice = ce chiffre est déjà sur une ligne plus haut
inputs-wrong-long = il y a trop de lignes
inputs-wrong-empty = il n’y a aucun chiffre dedans

# Ce que la durée, les liens et les réponses ont à dire.
observed-by-age = par années depuis la création
observed-by-trait = par aspect
observed-by-answer = par réponse
observed-head-age = Années depuis la création
observed-head-trait = Aspect
observed-head-answer = Réponse
observed-age = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
observed-message-age = Après { $name }, { $value } % sont encore inscrites
observed-message-trait = { $name } : { $value } %
observed-message-answer = La réponse la plus donnée : « { $name } », { $value } %
observed-trait-several-themes = Projets qui réunissent plusieurs thèmes
observed-trait-blau = Chance que deux membres d’un même projet, tirés au sort avec remise, n’aient pas le même thème
observed-trait-giant = Organisations reliées entre elles, de proche en proche, dans le plus grand ensemble
observed-trait-core = Organisations liées à deux autres au moins, elles-mêmes liées ainsi
observed-trait-density = Liens qui existent, parmi tous ceux qui seraient possibles
observed-trait-themes = Liens entre deux thèmes
observed-trait-communes = Liens entre deux communes
observed-trait-new = Liens de la dernière année entre organisations qui ne s’étaient jamais liées
observed-trait-bridge-most = Elles en relient beaucoup qui n’ont pas de projet ensemble
observed-trait-bridge-some = Elles en relient quelques-unes qui n’ont pas de projet ensemble
observed-trait-bridge-few = Elles n’en relient pas : toutes leurs partenaires ont aussi un projet entre elles
observed-trait-spread-one = Tous leurs liens vont à un seul thème
observed-trait-spread-some = Leurs liens vont surtout à un thème
observed-trait-spread-many = Leurs liens vont à plusieurs thèmes à parts proches
observed-chance = { $value } (le hasard seul donnerait de { $low } à { $high })
    .why = 1 : autant de liens entre thèmes que le hasard en donnerait, chacune prenant part à autant de projets, chaque projet ayant autant de membres. Deux cents tirages, toujours les mêmes.
observed-bridging = On ne dit que la répartition : aucun nom, aucun lieu.
observed-from-projects = { $n ->
    [one] Calculé sur { $n } projet de plusieurs organisations.
   *[other] Calculé sur { $n } projets de plusieurs organisations.
}
observed-from-tied = { $n ->
    [one] { $n } organisation y prend part.
   *[other] { $n } organisations y prennent part.
}
observed-from-measured = { $n ->
    [one] { $n } partenaire de projet l’a mesuré et le montre ; les autres n’y sont pas.
   *[other] { $n } partenaires de projets l’ont mesuré et le montrent ; les autres n’y sont pas.
}
observed-from-measures = { $n ->
    [one] { $n } mesure d’un partenaire de projet, la dernière de son année ; les autres n’y sont pas.
   *[other] { $n } mesures de partenaires de projets, de chacun la dernière de chaque année ; les autres n’y sont pas.
}
observed-from-asked = { $n ->
    [0] Aucune enquête publiée ici n’a encore posé la question aux associations de tout le territoire.
    [one] { $n } organisation tirée au sort.
   *[other] { $n } organisations tirées au sort.
}
observed-seen-of-late = Signe de vie depuis trois ans pour { $share }.
    .head = Part avec un signe de vie récent
observed-answered = Part qui a répondu : { $share }.
    .head = Part qui a répondu

# Pour les programmes.
api-get-indicators = Les indicateurs calculés : l’un d’eux, réparti de l’une de ses façons, pour un lieu et un thème, ou tous en tout ; ce qu’une page ne dit pas n’est pas dit ici non plus.
api-with-indicator = Un indicateur, par le mot qui est dans l’adresse de sa page.
api-with-cut = Comment ses valeurs sont réparties : whole, side, group, commune, theme, kind, state, size, year, theme-decade, age, trait ou answer.
api-with-place = Code d’une commune ou de ce qui réunit des communes, ou mot d’un côté de la frontière ; /api/v1/communes les donne.
error-invalid-indicator = Il n’y a pas d’indicateur de ce nom ici ; une répartition est celle d’un indicateur. Tous : /api/v1/indicators.
error-invalid-cut = Cet indicateur n’est pas réparti ainsi : ses « cuts » disent comment il peut l’être.
api-get-grants = Les subventions passées, réparties comme sur leur page : combien, de quel montant, de qui, pour quoi ; leur concentration et leur saupoudrage ; et les lignes derrière, quelques-unes à la fois. Aucune personne privée n’est nommée.
api-get-grants-csv = Toutes les lignes derrière la même question, en un tableau. Un texte qu’un tableur prendrait pour une formule commence par une apostrophe.
api-get-grants-json = Toutes les lignes derrière la même question, en un document.
api-get-grants-parquet = Toutes les lignes derrière la même question, en colonnes, pour les programmes qui en lisent beaucoup.
api-with-beneficiary = Le numéro de qui reçoit, tel que les lignes le donnent.
api-with-from = Depuis cette année ; de 0 à 0, les lignes qui n’en disent aucune.
api-with-to = Jusqu’à cette année.
api-with-below = Une subvention de moins de tant d’euros est petite : 1 000 si rien n’est dit.
api-with-with = Pour les lignes seulement : un autre financeur des mêmes organisations ; les lignes des deux.
api-with-funders = Pour les lignes seulement : les organisations qui ont tant de financeurs, de 1 à 5 ; 5 vaut aussi pour plus.
api-with-tenths = Pour les lignes seulement : les organisations qui ont reçu le moins, tant de dixièmes d’entre elles, de 1 à 10.
api-with-alike = Pour les lignes seulement : 1 pour celles qui rapportent peut-être deux fois une même subvention.
api-with-joint = Pour les lignes seulement : celles de projets communs ; funders, organisations ou twice.
api-with-least = Pour les lignes seulement : à partir de tant d’euros.
api-with-most = Pour les lignes seulement : moins de tant d’euros.
api-with-left = Pour les lignes seulement : celles qui ne sont pas comptées, par raison ; two-sources, several-years, voted-and-paid, part-of-total, unnamed, no-grant, doubt ou no-amount.
error-invalid-once = Une même chose est demandée deux fois : chaque paramètre n’a ici qu’une valeur.
error-invalid-party = Un financeur ou un bénéficiaire se demande par le numéro que donnent les réponses, de 16 signes.
error-invalid-years = Une année s’écrit comme 2022 ; 0 vaut pour les lignes qui n’en disent aucune.
error-invalid-euros = Un montant est un nombre entier d’euros, comme 5000.
error-invalid-behind = Ces lignes ne se distinguent pas ainsi : funders et tenths sont des nombres, alike vaut 1, joint et left sont des mots que donne /fr/api.
error-invalid-theme = Ce thème n’existe pas. Tous : /api/v1/themes.
error-invalid-place = Ce lieu n’existe pas ici. Tous : /api/v1/communes.
