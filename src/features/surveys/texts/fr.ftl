# Enquêtes : demander à des associations tirées au sort, publier ce qu’elles disent sans en désigner aucune.

surveys-title = Enquêtes
surveys-lede = Des questions posées à des associations tirées au sort dans les répertoires. Chaque résultat dit combien ont répondu et à quel point il est sûr ; aucun ne désigne une association.
surveys-none = Aucune enquête n’a encore été ouverte.
surveys-keep = Tenir les enquêtes
    .lede = Écrire les questions, tirer qui est interrogé, suivre les réponses, publier ce qui est trouvé.
survey-keep = Tenir cette enquête
survey-begin = Commencer une enquête
    .send = Commencer
survey-begin-from = Par quoi commencer ?
survey-begin-empty = Une page blanche
survey-begin-ready = Les questions de référence du territoire, prêtes à être posées de nouveau
survey-begin-earlier = Les questions de « { $title } »
survey-state-draft = En préparation
survey-state-open = Ouverte
survey-state-closed = Les réponses sont closes ; les résultats se préparent.
survey-state-published = Résultats publiés
survey-open-until = On peut répondre jusqu’au { $date }.
survey-until = Dernier jour de réponse : { $date }.
survey-public-page = La page que tout le monde lit
survey-step-words = Présentation
survey-step-questions = Questions
survey-step-preview = Aperçu
survey-step-sample = Qui est interrogé
survey-step-run = Ouvrir et suivre
survey-all-questions = Toutes les questions
survey-next = Ensuite : { $step }
survey-over = Cette enquête est close : ses mots ne changent plus.
survey-words-lede = Ce que lisent d’abord celles et ceux qui sont interrogés. Il faut les trois langues pour ouvrir.
survey-field-title = Titre
survey-field-purpose = Pourquoi cette enquête
survey-field-purpose-hint = Ce qu’on cherche à savoir, et ce que deviendront les réponses.
survey-field-contact = À qui s’adresser
survey-field-contact-hint = Un service ou une fonction, jamais le nom d’une personne.
survey-field-about = Les réponses parlent
survey-about-organisations = de l’organisation
survey-about-persons = de personnes (il en faut davantage avant de montrer un nombre)
survey-field-breakdown = Distinguer les résultats
survey-breakdown-nothing = sans rien distinguer
survey-breakdown-theme = par thème
survey-breakdown-side = par côté de la frontière
survey-breakdown-group = par intercommunalité ou arrondissement
survey-breakdown-commune = par commune
survey-breakdown-staff = par taille (salariés, d’après les répertoires)
survey-class-all = Ensemble
survey-class-others = Les autres, ensemble
survey-unknown-theme = Thème inconnu
survey-unknown-side = Ailleurs
survey-unknown-group = Ailleurs
survey-unknown-commune = Ailleurs
survey-unknown-staff = Taille inconnue des répertoires
survey-staff-0 = Sans salarié
survey-staff-1-9 = 1 à 9 salariés
survey-staff-10-49 = 10 à 49 salariés
survey-staff-50-more = 50 salariés et plus
survey-title-wrong = Donnez un titre, de 120 signes au plus.
survey-wrong-long = C’est trop long.
survey-questions-lede = Un titre ouvre une nouvelle page. Rien n’est obligatoire : qui ne sait pas laisse vide.
survey-questions-stand = L’enquête est ouverte : on peut corriger les mots, plus ce qui est demandé.
survey-heading = Titre de page
survey-heading-lede = Il annonce les questions qui suivent.
survey-question = Question
survey-question-lede = Une question, une idée. Ce que les répertoires savent déjà ne se demande pas.
survey-gap = manque en { $languages }
survey-up = Monter : { $question }
survey-down = Descendre : { $question }
survey-away = Retirer du questionnaire
    .lede = Ses mots dans les trois langues seront perdus.
    .send = Retirer
survey-add-question = Ajouter une question
survey-add-heading = Ajouter un titre
survey-blocks = Des questions toutes prêtes
    .lede = Posées de la même façon, elles se comparent d’une enquête à l’autre.
survey-block = Ensemble de questions
    .send = Ajouter à la fin
survey-kind-yes-no = Oui ou non.
    .door = Oui ou non
    .example = Employez-vous quelqu’un ?
survey-kind-one = Un seul choix.
    .door = Un seul choix
    .example = Où agissez-vous surtout ?
survey-kind-several = Plusieurs choix possibles.
    .door = Plusieurs choix possibles
    .example = De quoi auriez-vous besoin ?
survey-kind-number = Un nombre.
    .door = Un nombre
    .example = Combien de bénévoles avez-vous ?
survey-kind-money = Un montant en euros.
    .door = Un montant en euros
    .example = Quel est votre budget de l’année ?
survey-kind-line = Quelques mots.
    .door = Quelques mots
    .example = Comment s’appelle votre réseau ?
survey-kind-lines = Un texte.
    .door = Un texte
    .example = Que voudriez-vous ajouter ?
survey-kind-day = Une date.
    .door = Une date
    .example = Quand avez-vous tenu votre dernière assemblée ?
survey-only-if = Seulement si « { $question } » : { $answer }.
survey-put-to-all = À tout le monde
survey-put-as-it-is = Comme maintenant (plusieurs réponses y mènent)
survey-field-kind = Sorte de question
survey-field-kind-hint = Changez-la, enregistrez : les champs qui vont avec apparaissent.
survey-field-words = Ce qui est lu
survey-field-hint = Aide pour répondre (facultatif)
survey-field-choices = Choix (un par ligne)
survey-field-choices-hint = Seulement pour les questions à choix ; dans le même ordre dans chaque langue.
survey-field-unit = Unité (pour un nombre)
survey-field-unit-hint = Par exemple : heures par semaine.
survey-bounds = Bornes et condition
survey-field-decimals = Chiffres après la virgule
survey-field-least = Au moins
survey-field-most = Au plus
survey-field-only-if = Posée
survey-wrong-words = Écrivez la question ou le titre, de 300 signes au plus.
survey-wrong-choices = Donnez de 2 à 12 choix, autant dans chaque langue que vous remplissez.
survey-wrong-order = Une question ne peut dépendre que d’une question qui vient avant elle.
survey-wrong-move = Cela n’est pas possible ici.
survey-wrong-choice = Choisissez parmi les réponses proposées.
survey-wrong-number = Écrivez un nombre, en chiffres.
survey-wrong-decimals = Ce nombre a trop de chiffres après la virgule.
survey-wrong-upside-down = « Au plus » ne peut pas être en dessous de « Au moins ».
survey-wrong-bounds = Ce nombre est hors des bornes de la question.
survey-wrong-day = Écrivez une date qui existe.
survey-yes = Oui
survey-no = Non
survey-euros = en euros
survey-page = Page
survey-preview-lede = Voici ce que verront celles et ceux qui répondent.
survey-gaps = { $n ->
    [one] { $n } texte manque dans une langue.
   *[other] { $n } textes manquent dans une langue.
}
survey-no-question = Il n’y a pas encore de question.
survey-sample-said = { $asked } organisations seraient interrogées, sur { $all }.
    .drawn = { $asked } organisations sont interrogées, sur { $all }.
survey-sample-more = C’est plus que les { $size } demandées : il en faut { $least } dans chacun des { $strata } groupes où il y en a autant. Moins de groupes, c’est moins d’organisations.
survey-sample-sure = Si toutes répondaient, une part d’une sur deux serait connue à { $whole } près ; si une sur trois répondait, à { $third } près.
survey-refusing = { $n ->
    [one] { $n } organisation ne souhaite pas être interrogée : elle compte parmi toutes, et n’est pas tirée.
   *[other] { $n } organisations ne souhaitent pas être interrogées : elles comptent parmi toutes, et ne sont pas tirées.
}
survey-drawn = Le tirage est fait, avec le nombre { $seed }. Ce nombre reste ici, pour les personnes qui doivent vérifier le tirage : s’il était publié, il dirait qui a été tiré.
survey-field-kinds = Qui peut être interrogé
survey-field-by = Tirer dans chaque groupe
survey-field-by-hint = On tire dans chaque groupe à part, pour que chacun soit entendu.
survey-field-size = Combien en interroger
survey-field-size-hint = De 10 à 5 000. Beaucoup ne répondront pas : comptez-en trois pour une réponse.
survey-field-way = Comment les répartir
survey-way-proportional = En proportion de chaque groupe : le mieux pour les chiffres d’ensemble.
survey-way-balanced = En donnant plus de place aux petits groupes : ils se voient mieux, l’ensemble un peu moins bien.
survey-sample-see = Voir sans tirer
survey-sample-draw = Tirer l’échantillon
survey-sample-again = Tirer autrement
survey-strata = Groupe par groupe
survey-wrong-kind = Choisissez au moins une sorte d’organisation.
survey-wrong-size = Écrivez un nombre entier de 10 à 5 000.
survey-wrong-nobody = Aucune organisation du ressort ne répond à ce choix.
survey-head-stratum = Groupe
survey-head-population = Dans les répertoires
survey-head-asked = Interrogées
survey-head-answered = Ont répondu
survey-head-rate = Part
survey-head-class = Groupe
survey-head-answer = Réponse
survey-head-units = Réponses reçues
survey-head-share = Part estimée
survey-head-interval = À 95 % entre
survey-head-total = En tout
survey-head-mean = En moyenne
survey-head-median = La moitié a au plus
survey-lacks = Avant d’ouvrir, il manque :
survey-lack-purpose = pourquoi cette enquête, et à qui s’adresser
survey-lack-languages = des textes dans une langue
survey-lack-sample = le tirage de qui est interrogé
survey-open-lede = À l’ouverture, une lettre part à chaque organisation tirée, avec son lien personnel. Ce qui est demandé ne change plus ensuite.
survey-field-closes = Dernier jour de réponse
survey-open =
    .send = Ouvrir et écrire
survey-wrong-closes = Choisissez un jour à venir, dans l’année.
survey-progress = { $n ->
    [one] { $n } organisation a répondu
   *[other] { $n } organisations ont répondu
}
    .subtitle = Réponses données, sur celles demandées, par groupe.
survey-progress-sentence = Sur { $asked } organisations interrogées, { $share } ont donné leurs réponses.
survey-progress-source = Réponses reçues à cette heure.
survey-reword = D’autres mots ont été écrits. Ils demandent la même chose : ils peuvent remplacer ceux qui sont lus.
    .send = Montrer les nouveaux mots
    .choices = Une réponse déjà donnée comptera pour les mots qui remplacent les siens :
survey-remind-later = Celles qui n’ont pas répondu ont reçu leur lettre il y a moins d’une semaine : un rappel peut partir à compter du { $day }.
survey-remind = { $n ->
    [one] { $n } organisation n’a pas répondu et peut recevoir un rappel : deux au plus, à une semaine au moins l’un de l’autre.
   *[other] { $n } organisations n’ont pas répondu et peuvent recevoir un rappel : deux au plus, à une semaine au moins l’un de l’autre.
}
    .send = Envoyer le rappel
survey-print = { $n ->
    [one] { $n } organisation n’a personne ici à qui écrire : sa lettre s’imprime.
   *[other] { $n } organisations n’ont personne ici à qui écrire : leurs lettres s’impriment.
}
    .send = Préparer les lettres à imprimer
    .pdf = Les lettres en un PDF
survey-letters-waiting = { $n ->
    [one] La lettre à { $n } organisation est sur le point de partir.
   *[other] Les lettres à { $n } organisations sont sur le point de partir.
}
survey-close = Clore avant le dernier jour, ou une fois qu’il est passé. Plus personne ne pourra répondre.
    .send = Clore les réponses
survey-publish = Publier les résultats
    .lede = Les résultats sont calculés et publiés d’un coup, pour de bon. Ce qui désignerait une organisation reste secret. Celles qui ont répondu reçoivent une lettre.
    .send = Publier
survey-field-discussion = Où en parler
survey-field-discussion-hint = Une rencontre, une date, une adresse : chaque enquête est rendue à celles et ceux qui ont répondu.
survey-wrong-discussion = Dites dans les trois langues où en parler.
survey-wrong-few = Trop peu ont répondu pour que quoi que ce soit puisse être dit.
survey-wrong-beside = Une autre enquête a été publiée entre-temps, et ce que celle-ci peut dire en dépend. Rien n’a été publié ici : envoyez une nouvelle fois.
survey-letters = Lettres à imprimer
    .lede = Imprimez-les maintenant : ces liens ne seront plus montrés. En préparer d’autres n’efface pas ceux-ci. Un lien imprimé ne montre jamais ce qui a été répondu par lui.
survey-letter-asks = { $by } vous pose quelques questions :
survey-letter-link = Vous pouvez répondre jusqu’au { $date }, sans compte, à cette adresse :
survey-paper = Saisir des réponses venues sur papier
survey-paper-why = Des réponses sont venues par la poste, ou de vive voix.
survey-paper-lede = Les organisations interrogées qui n’ont pas donné leurs réponses par leur lien.
survey-paper-late = Le dernier jour pour répondre était le { $date }. Un papier reçu au plus tard ce jour-là peut encore être saisi, tant que les résultats ne sont pas publiés.
survey-paper-published = Les résultats sont publiés : ce qui serait saisi maintenant n’y changerait plus rien.
survey-paper-by-link = Entre-temps, cette organisation a donné ses réponses par son lien : ce sont elles qui comptent.
survey-paper-kept = Le voici, pour que vous puissiez le garder.
survey-typed = saisie
survey-entry-lede = Toutes les questions, telles qu’elles sont sur le papier. Ce qui n’a pas été répondu reste vide. Ce que vous saisissez remplace ce que l’organisation aurait commencé par son lien.
survey-field-received = Jour où le papier a été reçu
survey-field-received-hint = Au plus tard le { $date } : ce qui est arrivé après ne compte pas, comme pour qui répond par son lien.
survey-wrong-received = Dites quel jour le papier a été reçu.
survey-wrong-received-early = L’enquête n’était pas encore ouverte ce jour-là : vérifiez la date. Ce que vous avez saisi est toujours ici.
survey-wrong-received-late = Reçue après le dernier jour, cette réponse ne peut pas compter. Ce que vous avez saisi est toujours ici ; gardez le papier.
survey-asks-you = { $by } vous pose quelques questions, au nom de
survey-sent = Vos réponses ont été données le { $date }. Merci. Vous pouvez encore les corriger.
survey-promise-until = Vous pouvez répondre en plusieurs fois, et corriger, jusqu’au { $date }.
survey-promise-free = Rien n’est obligatoire : répondre ou non ne change rien pour votre organisation.
survey-promise-secret = Vos réponses servent à des chiffres qui ne désignent personne. Un an après leur publication, ou après le dernier jour si rien n’est publié, on oublie qui a répondu quoi.
survey-promise-back = Les résultats vous seront rendus.
survey-start = Commencer à répondre
survey-go-on = Continuer
survey-known = Ce qu’on ne vous demande pas
    .lede = On le sait déjà ({ $sources }).
    .more = Voir d’où cela vient, ou le faire corriger
survey-known-name = Nom
survey-known-form = Forme
survey-known-commune = Siège
survey-known-themes = Thèmes
survey-known-founded = Création
survey-your-answers = Vos réponses
survey-answered = { $n ->
    [one] { $n } réponse enregistrée.
   *[other] { $n } réponses enregistrées.
}
survey-corrected = Ce que vous corrigez compte tout de suite.
survey-send = Donner ces réponses
    .lede = Elles ne comptent qu’une fois données.
survey-wrong-empty = Répondez à une question au moins.
survey-refuse = Ne plus être interrogée
    .lede = Votre organisation ne sera plus tirée pour une enquête, et ne reçoit plus ni rappel ni lettre pour celle-ci. Vous pouvez encore y répondre, et changer d’avis sur la page de votre organisation.
    .send = Ne plus nous interroger
survey-closed-to-you = On ne peut plus répondre à cette enquête. Merci à celles et ceux qui l’ont fait.
survey-late = Ce que vous veniez d’écrire n’a pas été enregistré
    .keep = Le voici, pour que vous puissiez le garder. Pour le faire savoir malgré tout, écrivez à :
survey-sealed = Vos réponses ont été données : merci. Ce lien a été imprimé, il ne les montre donc plus. Pour les corriger, adressez-vous à :
survey-printed = Ce lien a été imprimé : il ne montre rien de ce qu’il sert à enregistrer. Chaque page commence vide : ce que vous écrivez remplace ce qui était enregistré, ce que vous laissez vide reste comme avant.
survey-asked-again = Depuis le { $date }, cette organisation ne souhaite plus être interrogée par des enquêtes.
    .send = Accepter d’être à nouveau interrogée
survey-done-asked-again = C’est noté : votre organisation peut à nouveau être tirée pour une enquête.
survey-wrong-moved = Un choix prend les mots d’un autre : les réponses déjà données changeraient de sens. Gardez l’ordre des choix.
survey-texts = Ce qui a été répondu en mots
    .lede = Sans les noms, par ordre alphabétique. Rien de cela n’est publié : ne le répétez pas ailleurs, on peut y reconnaître quelqu’un.
    .none = Aucune question ne se répond en mots.
survey-results-link = Lire les résultats
survey-page-of = Page { $place } sur { $all }
survey-nothing-forced = Laissez vide ce que vous ne savez pas.
survey-save-on = Enregistrer et continuer
survey-results = Ce qui a été répondu
survey-published-on = Publié le { $date }. Ces chiffres restent tels quels.
survey-asked = { $asked } organisations tirées au sort parmi { $all } ont été interrogées ; { $answered } ont répondu ({ $rate }).
survey-frame-side = Cette enquête porte sur un seul côté, { $side }, et non sur tout le territoire.
survey-frame-part = Cette enquête porte sur quelques communes, et non sur tout le territoire.
survey-put = { $n ->
    [one] { $n } organisation devait y répondre.
   *[other] { $n } organisations devaient y répondre.
}
survey-between = { $low } et { $high }
survey-answers-title = « { $answer } » : { $share }
survey-answers-sentence = « { $answer } » vaut pour { $share } des organisations ; à 95 %, entre { $between }.
survey-class-title = « { $answer } » : de { $low } ({ $least }) à { $high } ({ $most })
    .one = « { $answer } » : { $high } ({ $most })
survey-class-apart = Entre { $least } et { $most }, les intervalles à 95 % ne se touchent pas : l’écart dépasse ce que fait d’ordinaire le seul hasard du tirage.
    .not = Les intervalles à 95 % se recouvrent : l’écart entre { $least } et { $most } peut tenir au hasard du tirage.
survey-value-between = { $value } (entre { $low } et { $high })
survey-amounts-title = En tout : { $total } { $unit }
survey-amounts-sentence = En tout { $total } { $unit } ; en moyenne { $mean } ; la moitié de celles qui ont répondu a au plus { $median }. Nombres arrondis.
survey-band = de { $low } à { $high }
survey-band-more = { $low } et plus
survey-no-answer = Sans réponse
survey-not-asked = Question non posée
survey-withheld = secret
survey-silent = { $n ->
    [one] Posée à une organisation, qui n’y a pas répondu.
   *[other] Posée à { $n } organisations ; aucune n’y a répondu.
}
survey-kept = Trop peu de réponses pour montrer quoi que ce soit sans désigner quelqu’un.
survey-kept-words = Les textes et les dates ne sont pas publiés : ils sont lus, sans les noms, par celles et ceux qui font l’enquête.
survey-before = Déjà publié, il y a longtemps :
    .method = autre périmètre, autre méthode ; ces chiffres ne se comparent pas.
survey-discussion = En parler
survey-method = Comment ces chiffres sont faits
survey-response = Qui a été interrogé, et qui a répondu
survey-method-sample = Qui a été interrogé a été tiré au sort dans les répertoires, groupe par groupe ({ $by } ; { $n } groupes). Chaque organisation avait une chance connue d’être tirée.
survey-method-seed = Le tirage peut être refait et vérifié, mais le nombre qui le permet n’est pas publié : il dirait qui a été interrogé.
survey-method-paper = { $n ->
    [one] { $n } organisation a répondu sur papier.
   *[other] { $n } organisations ont répondu sur papier.
}
survey-method-silence = { $n ->
    [one] Celles qui n’ont pas répondu sont représentées par les autres, dans { $n } groupe : on suppose qu’elles leur ressemblent, ce que rien ne prouve.
   *[other] Celles qui n’ont pas répondu sont représentées par leurs voisines, dans { $n } groupes voisins : on suppose qu’elles leur ressemblent, ce que rien ne prouve.
}
survey-method-raked = Les réponses ont été pondérées pour que chaque groupe compte autant que dans les répertoires (calage sur marges, { $rounds } tours) : leurs poids ont été multipliés par { $least } à { $greatest }, entre les bornes { $low } et { $high }, que { $n } atteignent.
survey-method-not-raked = Chaque réponse compte pour son groupe tiré au sort. Serrer les poids de plus près sur les répertoires les aurait rendus extrêmes.
survey-method-weights = Une réponse compte pour { $least } à { $greatest } organisations. Cette inégalité coûte en précision : il faudrait { $after } fois moins de réponses si toutes comptaient autant ({ $before } avant l’ajustement).
survey-method-intervals = Une part est celle des organisations à qui la question s’adresse, sans réponse comprise. La vraie part est entre les deux bornes 19 fois sur 20. Les parts sont arrondies au millième.
survey-method-secrecy = Secret : aucune case ne compte moins de { $n } organisations, ni une seule qui ferait plus de { $share } d’une somme ; d’autres cases sont cachées avec elles pour qu’aucune soustraction ne les rende.
survey-method-secrecy-persons = Secret : aucune case ne compte moins de { $n } réponses ; d’autres cases sont cachées avec elles pour qu’aucune soustraction ne les rende.
survey-method-earlier = { $n ->
    [one] Une question est dite moins finement, ou pas du tout : une enquête précédente l’a posée à presque les mêmes organisations, et la différence entre les deux serait la réponse des quelques autres.
   *[other] { $n } questions sont dites moins finement, ou pas du tout : une enquête précédente les a posées à presque les mêmes organisations, et la différence entre les deux serait la réponse des quelques autres.
}
survey-method-cause = Deux réponses qui vont ensemble ne sont pas forcément cause l’une de l’autre.
survey-data = Reprendre les chiffres
survey-data-results = Toutes les réponses, comptées
survey-data-amounts = Les réponses en nombres : totaux, moyennes, médianes
survey-data-answers = Les réponses, sans rien qui désigne
survey-data-dictionary = Ce que veulent dire les colonnes
survey-data-secret = Le fichier des réponses met côte à côte autant de questions qu’il se peut sans qu’aucune ligne ne soit celle de moins d’organisations qu’une case. Les autres questions n’y sont pas : leurs tableaux sont dans « Toutes les réponses, comptées ».
survey-weight-meaning = Pour combien d’organisations des répertoires la ligne compte : moyenne de son groupe.
survey-contact = À qui s’adresser
survey-question-to = Une question ? Adressez-vous à :
survey-what-is-asked = Ce qui est demandé
survey-how-to-answer = Votre organisation a été tirée au sort ? Elle a reçu un courriel ou une lettre : le lien qui s’y trouve ouvre ses réponses, sans compte. Seules les organisations tirées répondent : c’est ce qui rend les chiffres sûrs.
survey-waits = Enquête : { $organisation } a été tirée au sort et peut répondre jusqu’au { $date }
survey-answer-as = Répondre au nom de { $organisation }
survey-correct-as = Corriger les réponses : { $organisation }
survey-source = Enquête de { $by } ; { $answered } réponses, closes le { $date }.
survey-done-begun = L’enquête est créée ; personne n’est encore interrogé.
survey-done-written = C’est enregistré.
survey-done-drawn = { $n ->
    [one] { $n } organisation a été tirée.
   *[other] { $n } organisations ont été tirées.
}
survey-done-opened = { $n ->
    [one] L’enquête est ouverte : { $n } organisation est interrogée. Sa lettre part dans les minutes qui suivent, si quelqu’un agit ici pour elle.
   *[other] L’enquête est ouverte : { $n } organisations sont interrogées. Leurs lettres partent dans les minutes qui suivent, si quelqu’un agit ici pour elles.
}
survey-done-reworded = Les nouveaux mots sont lus à partir de maintenant.
survey-done-reminded = { $n ->
    [0] Personne n’est à relancer pour le moment : celles qui n’ont pas répondu ont reçu une lettre il y a moins d’une semaine, ou déjà deux rappels.
    [one] Un rappel part à { $n } organisation.
   *[other] Un rappel part à { $n } organisations.
}
survey-done-closed = Les réponses sont closes.
survey-done-published = { $n ->
    [one] Les résultats sont publiés. Une lettre les rend à { $n } organisation qui a répondu, si quelqu’un agit ici pour elle.
   *[other] Les résultats sont publiés. Une lettre les rend à { $n } organisations qui ont répondu, si quelqu’un agit ici pour elles.
}
survey-done-typed = Les réponses sont saisies.
survey-done-sent = Vos réponses sont données. Merci.
survey-done-refused = C’est noté : votre organisation ne sera plus interrogée.
letter-survey =
    Bonjour,

    { $by } a tiré votre organisation au sort pour lui poser quelques questions : { $survey }.

    Vous pouvez répondre sans compte, en plusieurs fois, jusqu’au { $date } :
    { $link }

    Ce lien est celui de votre organisation : ne le donnez qu’à qui répond pour elle. Répondre n’est pas une obligation, et les résultats vous seront rendus.

    Tisserand
    .subject = Quelques questions à votre organisation
letter-survey-again =
    Bonjour,

    { $by } n’a pas encore reçu les réponses de votre organisation à ses questions : { $survey }.

    Il est encore temps, jusqu’au { $date } :
    { $link }

    Répondre n’est pas une obligation. À cette adresse, vous pouvez aussi demander à ne plus être interrogés.

    Tisserand
    .subject = Il est encore temps de répondre
letter-survey-results =
    Bonjour,

    Votre organisation a répondu à l’enquête « { $survey } » de { $by }. En voici les résultats, et où en parler :
    { $link }

    Merci.

    Tisserand
    .subject = Les résultats de l’enquête
letter-survey-refused =
    Bonjour,

    Par le lien d’une enquête, quelqu’un a demandé que { $organisation } ne soit plus jamais tirée au sort. Plus rien ne lui sera demandé.

    Si ce n’était pas votre souhait, une personne qui agit pour elle peut revenir là-dessus sur sa page :
    { $link }

    Tisserand
    .subject = Votre organisation ne sera plus interrogée
recompute-survey-differs = { $value } : publié { $published }, les réponses donnent { $now }
recompute-surveys = { $values } résultats d’enquêtes recalculés ; différents ou manquants : { $different }.
recompute-surveys-forgotten = Enquêtes dont les réponses ont été oubliées, comme promis, et qui ne se recalculent plus : { $n }.
