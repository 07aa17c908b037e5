# Politiques publiques : ce que servent les appels, les interpellations, les indicateurs.

policies-title = Politiques publiques
policies-lede = Ce que les collectivités veulent changer sur le territoire, nommé par elles. Chaque politique a sa page : les appels et les interpellations qui la servent y sont réunis, et ce qui montre qu’elle avance.
policies-none = Aucune collectivité n’a encore nommé de politique ici.
policies-keep = Nommer les politiques de votre collectivité
    .lede = Un nom que l’on comprend sans connaître vos services, et quelques phrases sur ce que vous voulez changer. En plusieurs langues si vous le pouvez.
policies-add = Nommer une politique
    .send = Publier cette politique
policy-carried-by = Politique portée par
policy-ended = Cette collectivité a terminé cette politique le { $date }. Ce qui l’a servie reste ici.
policy-themes = Thèmes
    .hint = Quatre au plus.
policy-themes-wrong = Choisissez de un à quatre thèmes.
policy-change = Modifier cette politique
policy-theirs = Ce qui est enregistré maintenant
policy-serving = Ce qui sert cette politique
    .none = Aucun appel et aucune interpellation ne la servent encore.
policy-name = Nom ({ $language })
policy-name-wrong = Donnez un nom dans une langue au moins, en 120 caractères au plus.
policy-summary = Ce que vous voulez changer ({ $language })
policy-summary-wrong = Écrivez 1 500 caractères au plus, et donnez un nom dans chaque langue où vous écrivez.
policy-end = Cette politique est terminée
panel-policies = Politiques publiques
    .keep = Nommer ou modifier ses politiques
policy-done-named = La politique est publiée.
policy-done-changed = La politique est modifiée.
