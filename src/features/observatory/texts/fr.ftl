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
observatory-map = Combien d’organisations dans chaque commune, des deux côtés de la frontière.
observatory-rules = Comment ces chiffres sont faits
observatory-rule-rows = Derrière les chiffres, les lignes dont ils sont faits, avec le fichier et sa date : n’importe qui peut les refaire.
observatory-rule-once = Une subvention publiée par deux sources, ou votée puis versée, n’est comptée qu’une fois. Les lignes laissées de côté se lisent, avec la raison.
observatory-rule-nobody = Rien ne classe les associations par leur argent ou leur taille. Les particuliers ne sont jamais nommés.
observatory-rule-cause = Un chiffre dit ce qui est, pas pourquoi : deux choses qui vont ensemble ne sont pas forcément cause l’une de l’autre.

# Les subventions vues en entier.
seen-title = Les subventions, vues en entier
seen-lede = Qui finance qui, pour quoi et depuis quand, d’après ce que les financeurs ont publié. Ce qu’aucun fichier ne dit n’y est pas.
seen-nothing = Aucun fichier de subventions n’a encore été chargé.
seen-narrow = Choisir
    .send = Montrer
seen-any = Tous
seen-all = Tout revoir
seen-by-funder = Financeur
seen-by-theme = Thème de l’organisation
seen-by-commune = Commune de l’organisation
seen-by-from = Depuis
seen-by-to = Jusqu’à
seen-by-below = Petite subvention : moins de
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
seen-figures = En figures
seen-person = un particulier
seen-millions = { $n } M€
seen-source-invented = le répertoire fictif de la démonstration
seen-source = D’après { $files }. Chaque subvention est comptée une fois.
    .more = { $n ->
        [one] { $n } autre fichier
       *[other] { $n } autres fichiers
    }
seen-panel-received = Les subventions reçues, vues en entier
seen-panel-given = Les subventions accordées, vues en entier

seen-years = { $year } : l’année où l’on compte le plus, { $money }
    .one = { $money } en { $year }
    .subtitle = Montants des subventions par année. Une hausse peut n’être qu’un fichier de plus : aucun financeur ne publie tout, ni chaque année.
seen-years-sentence = De { $first } à { $last }, les fichiers comptent { $n } subventions, en tout { $whole }.
    .one = Les fichiers comptent { $n } subventions, en tout { $whole }.
seen-amounts = { $share } des subventions sont de moins de { $below } ; elles font { $money } de l’argent
    .subtitle = Subventions par montant. Trait plein : part des subventions ; trait hachuré : part de l’argent.
seen-amounts-sentence = Une subvention sur deux est d’au plus { $median }. Celles de moins de { $below } sont { $share } de toutes, et font { $money } de l’argent. Chacune a demandé un dossier, quel que soit son montant.
seen-class = de { $least } à moins de { $most }
    .below = moins de { $most }
    .above = { $least } et plus
seen-two-shares = { $grants } · { $money }
seen-concentration = La moitié qui a reçu le moins a { $half } de l’argent
    .subtitle = Les organisations, de celle qui a reçu le moins à celle qui a reçu le plus, et la part de l’argent qu’elles ont ensemble.
    .across = part des organisations
    .equal = parts égales
    .actual = ce qui est
seen-concentration-sentence = Sur { $n } organisations, le dixième qui a reçu le plus a { $tenth } de l’argent. Indice de Gini : { $gini } sur 100 (0 : parts égales ; 100 : tout à une seule). Autant que si { $alike } organisations avaient des parts égales. Une part n’est pas un mérite : une crèche et un club de lecture n’ont pas les mêmes charges.
seen-themes = { $theme } : { $share } des subventions
    .subtitle = Thèmes des organisations qui reçoivent ; celle qui en a plusieurs compte dans chacun. Trait plein : part des subventions ; trait hachuré : part de l’argent.
seen-themes-sentence = Le thème est celui de l’organisation, pas celui de la subvention. Pour { $unknown } des subventions, il n’est pas connu ici.
    .known = Le thème est celui de l’organisation, pas celui de la subvention.
seen-no-theme = Thème inconnu
seen-several = { $share } des organisations ont plusieurs financeurs
    .subtitle = Nombre de financeurs de chaque organisation, sur les années choisies, tels que les fichiers les nomment : les programmes de l’État y comptent un par un.
seen-several-sentence = { $n } organisations sur { $of } reçoivent de plusieurs financeurs.
seen-funders-n = { $n ->
    [one] { $n } financeur
   *[other] { $n } financeurs
}
    .more = { $n } financeurs ou plus
seen-together = { $one } et { $other } soutiennent { $n } organisations en commun
    .subtitle = Financeurs qui donnent aux mêmes organisations, sur les années choisies. Plus le fil est large, plus ils en ont en commun ; la place sur l’anneau suit l’alphabet.
seen-together-sentence = Ils pourraient lire ensemble ce que ces organisations leur écrivent.
seen-pair = { $one } et { $other }
seen-funders = { $n } financeurs
    .subtitle = Dans l’ordre de l’alphabet ; le nom ouvre ce que chacun finance.
seen-funders-sentence = Chacun a sa page de figures.
    .more = Les { $listed } qui comptent le plus de subventions sont nommés ici ; tous les autres sont dans les lignes.
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
seen-gives-to = donne à
seen-about-funder = De { $value }
seen-about-with = et de { $value }
seen-about-beneficiary = À { $value }
seen-about-theme = Thème : { $value }
seen-about-commune = Commune : { $value }
seen-about-year = Année { $value }
seen-about-from = Depuis { $value }
seen-about-to = Jusqu’à { $value }
seen-about-least = Au moins { $value }
seen-about-most = Moins de { $value }
seen-about-left = Non comptées : { $value }
seen-about-funders = Organisations qui ont { $n ->
    [one] un seul financeur
   *[other] { $n } financeurs
}
    .more = Organisations qui ont { $n } financeurs ou plus
