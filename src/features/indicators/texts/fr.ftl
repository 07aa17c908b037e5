# Indicateurs : ce que l’on compte, et ce qui a été compté.

indicators-title = Ce que les associations apportent
indicators-lede = Ce que les associations apportent au territoire, et comment on le compte. Chaque indicateur a sa définition et sa source ; aucun ne classe les organisations.
indicators-money = Argent
indicators-jobs = Emplois
indicators-ties = Liens
indicators-human = Développement humain
indicators-proposed = Proposés
indicators-declined = Non retenus
indicators-retired = Retirés du catalogue
indicators-state-proposed = Proposé : il n’est pas encore dans le catalogue.
indicators-state-declined = Cet indicateur n’a pas été retenu.
indicators-state-retired = Cet indicateur a été retiré du catalogue : ce qui a été compté reste lisible ici.
indicators-reason = Raison :
indicators-about = De quoi il parle
indicators-unit = Unité
    .hint = Par exemple : heures, personnes, euros
indicators-measured = Comment on le mesure
indicators-source = Source
indicators-themes = Thèmes
indicators-proposed-by = Proposé par
indicators-values = Ce qui a été compté
    .none = Aucune organisation n’a encore noté de valeur.
    .explanation = Par année, puis par ordre alphabétique.
indicators-panel = Ce qu’elle a compté
indicators-propose = Proposer un indicateur
    .lede = Dites ce qu’il compte et comment. La proposition paraît tout de suite ; elle entre au catalogue une fois adoptée par le conseil où les associations siègent à égalité.
indicators-propose-send = Proposer
indicators-nobody = Vous n’agissez encore au nom d’aucune organisation qui pourrait proposer un indicateur.
indicators-organisation = Au nom de quelle organisation ?
indicators-organisation-wrong = Choisissez l’organisation au nom de laquelle vous le proposez.
indicators-dimension-wrong = Choisissez de quoi il parle.
indicators-name = Nom
    .hint = 120 caractères au plus
indicators-name-wrong = Donnez un nom, en 120 caractères au plus.
indicators-definition = Ce qu’il compte
indicators-definition-wrong = Dites ce qu’il compte, en 1 000 caractères au plus.
indicators-unit-wrong = Donnez l’unité, en 120 caractères au plus.
indicators-measured-wrong = Dites comment on le mesure, en 1 000 caractères au plus.
indicators-source-wrong = Dites d’où vient le chiffre, en quelques mots.
indicators-decimals = Chiffres après la virgule
indicators-decimals-choice = { $n ->
    [0] Aucun : des nombres entiers
    [one] Un
   *[other] { $n }
}
indicators-decimals-wrong = Choisissez combien de chiffres suivent la virgule.
indicators-language = Langue de ce texte
indicators-language-wrong = Choisissez une langue.
indicators-decide = Retirer ce texte des pages publiques
    .lede = Seulement s’il contient ce que personne ne doit lire : le nom d’une personne, une injure. Il quitte aussitôt les pages publiques. Si le conseil vote sur cet indicateur, le vote continue : ses membres lisent encore le texte, et ne peuvent pas l’adopter tant qu’il est retiré. C’est le conseil, où les associations siègent à égalité, qui dit si un indicateur est retenu.
    .language = Langue de la raison
    .reason = Raison
    .hint = Tout le monde la lit. Ne répétez pas ce que dit le texte.
indicators-hidden = Retiré des pages publiques le { $date } par l’administration de la plateforme, pour cette raison :
    .unsaid = Retiré des pages publiques le { $date } par l’administration de la plateforme.
indicators-hidden-title = Texte retiré des pages publiques
indicators-hidden-all = Retirés des pages publiques
indicators-show-again = Montrer de nouveau ce texte
    .lede = Pour l’instant, seuls les membres du conseil qui votent le lisent, et vous. Montré de nouveau, il redevient ce qu’il était.
indicators-reason-wrong = Donnez la raison, en 600 caractères au plus.
indicators-note = Noter une valeur
indicators-in-projects = Ce que des projets ont mesuré
    .lede = Les cent dernières mesures que des organisations ont voulu montrer, chacune pour sa part d’un projet.
indicators-note-for = Noter la valeur pour { $name }
indicators-year = Année
indicators-year-wrong = Écrivez une année, jusqu’à cette année.
indicators-value = Valeur, en { $unit }
    .hint = Un nombre. Une nouvelle valeur pour la même année remplace la précédente.
indicators-value-wrong = Écrivez un nombre, sans plus de chiffres après la virgule que l’indicateur n’en compte.
indicators-all = Ce que l’on compte sur le territoire
indicators-every-theme = Tous les thèmes
indicators-theme = De quel thème ?
indicators-theme-wrong = Choisissez un thème de la liste.
indicators-of-every-theme = { $n ->
    [one] Un indicateur de tous les thèmes
   *[other] { $n } indicateurs de tous les thèmes
}
indicators-of-policy = Comment on voit ce qui change
    .none = Aucun indicateur n’est encore choisi pour cette politique.
indicators-policies = Politiques suivies
indicators-choose = Choisir les indicateurs de cette politique
    .lede = Ce que l’on regardera pour savoir si ce que vous voulez changer change. Ils se lisent sur la page de la politique.
indicators-noted = Ce qui est noté
indicators-take-back = Retirer
indicators-done-noted = La valeur est notée.
indicators-done-taken-back = La valeur est retirée.
indicators-done-proposed = La proposition est publiée.
indicators-done-hidden = Le texte est retiré des pages publiques, et tout le monde en lit la raison.
indicators-done-shown = Le texte est de nouveau montré.
indicators-done-chosen = Les indicateurs de cette politique sont choisis.
act-indicator-measured = Une mesure d’un projet a été notée
act-indicator-unmeasured = Une mesure d’un projet a été reprise
