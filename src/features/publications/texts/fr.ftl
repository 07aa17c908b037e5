# Les publications de l’Observatoire : du texte et des figures, relus avant de paraître.

publications-title = Publications
publications-lede = Ce que l’Observatoire donne à lire : des textes et des figures réunis par leurs auteurs, relus par quelqu’un d’autre avant de paraître. Chaque version reste à son adresse.
publications-none = Rien n’est encore publié.
publications-earlier = Les précédentes
publications-feed = Suivre les publications (fil Atom)
publications-keep = Écrire et publier
    .lede = Réunissez du texte et des figures de l’Observatoire ; une autre personne relit, puis c’est publié.
past-works-title = Travaux antérieurs
past-works-lede = Ce que l’Observatoire et ses partenaires ont écrit avant, là où on peut le lire.
past-works-none = L’étagère est encore vide.
past-works-keep = Les travaux que votre organisation a mis sur l’étagère, à la suite des publications.
past-work-shelve = Mettre un travail sur l’étagère
    .send = Mettre sur l’étagère
past-work-take = Retirer
past-work-on-paper = Sur papier seulement
past-work-field-year = Année
past-work-field-language = Langue
past-work-field-link = Adresse où on peut le lire
past-work-field-link-hint = Elle commence par https:// ; laissez vide s’il n’existe que sur papier.
past-work-year-wrong = Donnez l’année en quatre chiffres, jusqu’à cette année.
past-work-link-wrong = Donnez une adresse entière, qui commence par https://, ou laissez vide.
past-work-done-shelved = Le travail est sur l’étagère.
past-work-done-taken = Le travail n’est plus sur l’étagère.

publication-begin = Commencer une publication
    .send = Commencer
publication-state-draft = Brouillon : vous seuls la voyez.
publication-state-asked = En attente d’une relecture
publication-state-published = Publiée
publication-state-withdrawn = Retirée
publication-state-next = Version { $n } publiée ; la suivante est un brouillon.
publication-keep = Modifier cette publication
publication-public = La page que tout le monde lit
publication-version-of = Version { $n }, { $date }
publication-corrected = Ce que corrige la version { $n }, du { $date }
publication-later = Ceci est une version ancienne.
    .open = Lire la dernière
publication-withdrawn = Retirée le { $date }.
    .stays = On ne peut plus la lire. Son adresse reste, pour que ceux qui l’ont citée le sachent.
    .again = Une nouvelle version, relue par quelqu’un d’autre, prendra sa place.
publication-withdrawn-title = Retirée : { $title }
publication-withdraw = Retirer cette publication
    .open = Quelque chose est faux et ne peut pas rester public
    .means = Plus aucune version ne peut être lue, ni ses fichiers. L’adresse dit qu’elle a été retirée, quand et pourquoi ; le flux aussi.
publication-field-why = Pourquoi, comme tout le monde le lira
publication-why-wrong = Dites pourquoi dans une langue au moins, en 2 000 caractères au plus.
publication-pdf = Lire sur papier (PDF)
publication-errata = Ce que cette version corrige
publication-discussion = En parler
publication-petition = Interpeller une collectivité à ce sujet
publication-petition-words = À la lecture de « { $title } » ({ $link }) :
publication-call = Commencer un appel à partir de cette publication
publication-contact = Écrire à qui la publie
    .lede = { $organisation } lit ici vos mots, mais ne voit ni votre nom ni votre adresse ; dites qui vous êtes si vous le souhaitez. Sa réponse vous arrive par e-mail, sans que vous voyiez d’adresse.
    .yours = Ce que vous avez écrit
publication-field-message = Votre message
publication-field-message-hint = Une question, une correction, ce que vous savez : 3 000 caractères au plus.
publication-message-send = Envoyer
publication-message-wrong = Écrivez quelque chose, en 3 000 caractères au plus.
publication-message-many = Vous avez écrit dix messages aujourd’hui : envoyez celui-ci demain. Vos mots sont toujours ici.
publication-done-message = Votre message est envoyé. La réponse arrivera par e-mail, et restera ici.
publication-messages = Messages au sujet de cette publication
    .lede = Qui a écrit n’est dit à personne. Votre réponse lui parvient par e-mail, sans votre adresse.
    .none = Personne n’a encore écrit.
publication-reply = Réponse
publication-reply-send = Répondre
publication-reply-there = Quelqu’un de chez vous a répondu entre-temps. Vos mots sont toujours ici.
publication-reply-yours = Ce que vous avez écrit, non envoyé
publication-done-reply = La réponse est envoyée.
publication-message-put-aside = Aucune réponse attendue
publication-message-aside = Sans réponse
publication-done-aside = Ce message n’attend plus de réponse. Vous pouvez encore y répondre.
publication-meetings = Se rencontrer pour en parler
    .lede = Tout le monde les lit sur la page de la publication, et les met dans son agenda.
    .calendar = Mettre ces dates dans votre agenda
publication-meeting-new = Annoncer une rencontre
publication-field-day = Jour
publication-field-hour = Heure
publication-field-place = Lieu
publication-field-place-hint = Une salle et une adresse ; ou l’adresse d’une rencontre en vidéo.
publication-field-about = Ce qu’il faut savoir (facultatif)
publication-meeting-send = Annoncer
publication-meeting-cancel = Annuler
publication-meeting-cancelled = annulée
publication-meeting-over = a eu lieu
publication-meeting-unread = La publication n’est pas lue de tous : aucune rencontre ne peut être annoncée à son sujet. Celles qui sont annoncées peuvent être annulées.
publication-meeting-day-wrong = Donnez un jour et une heure à venir.
publication-meeting-place-wrong = Dites où, en 300 caractères au plus.
publication-done-meeting = La rencontre est annoncée.
publication-done-cancelled = La rencontre est annulée ; les agendas le diront.
publication-petitions = Les interpellations qui en sont parties
publication-source = Cette interpellation est partie d’une publication
publication-me-messages = { $n ->
    [one] { $n } message au sujet de « { $title } » attend une réponse
   *[other] { $n } messages au sujet de « { $title } » attendent une réponse
}
publication-letter-message = Quelqu’un vous écrit au sujet de « { $title } » :

    { $words }

    Répondez ici ; aucun des deux ne voit l’adresse de l’autre :
    { $link }
    .subject = Un message au sujet de « { $title } »
publication-letter-reply = { $organisation } répond à ce que vous avez écrit au sujet de « { $title } » :

    { $words }

    Votre message et cette réponse sont ici :
    { $link }
    .subject = Une réponse au sujet de « { $title } »
publication-cite = Citer
    .how = Cette ligne mène toujours à la version que vous avez lue :
publication-citation = { $by }, « { $title } », version { $n }, { $date }, { $link }
publication-versions = Versions
    .stay = Aucune ne change : chacune reste à son adresse, avec ses chiffres du jour où elle a paru.
publication-head-version = Version
publication-head-day = Parue le
publication-hash = Empreinte (SHA-256)
    .how = L’empreinte permet de vérifier que rien n’a changé dans une version :
    .document = le document dont elle est tirée
publication-figure = Figure
publication-figure-stays = Chiffres du { $date } : cette figure ne change pas.
publication-figure-then = Chiffres du { $date }. Dans la dernière version, cette figure suit les données.
publication-figure-follows = Cette figure suit les données : ce sont les chiffres d’aujourd’hui. Ceux du jour de la publication sont dans « Versions ».
publication-figure-gone = Cette figure n’est plus calculée : ce sont ses chiffres du { $date }.

publication-words = Titre et présentation
    .lede = Une langue suffit ; dans chaque langue où il y a un titre, tout doit être écrit.
    .whole = Pour toutes les langues
publication-field-title = Titre
publication-field-summary = En quelques lignes
publication-field-discussion = Où en parler
publication-field-discussion-hint = Une rencontre, un service, une adresse : pas le nom d’une personne.
publication-field-errata = Ce que cette version corrige
publication-field-errata-hint = Ce qui était faux ou manquait dans la version précédente, et pourquoi.
publication-field-authors = Auteurs
publication-field-authors-hint = Comme on doit les citer. Laissez vide pour citer l’organisation seule.
publication-field-theme = Thème
publication-field-commune = Commune
publication-about-none = Aucun en particulier
publication-section = Une partie
publication-section-new = Ajouter une partie
publication-section-change = Modifier
publication-section-up = Monter
publication-section-down = Descendre
publication-section-away = Enlever
publication-section-today = Prendre les chiffres d’aujourd’hui
publication-field-heading = Intertitre
publication-field-text = Texte
publication-field-figure = Adresse de la figure
publication-field-figure-hint = Sous une figure de l’Observatoire, ouvrez « Réutiliser cette figure » et copiez l’adresse du tableau ou de l’image. Laissez vide pour n’avoir que du texte.
publication-field-way = Ses chiffres
publication-way-stays = restent ceux d’aujourd’hui
publication-way-follows = suivent les données, à chaque lecture
publication-take = Mettre une figure dans une publication
    .none = Vous n’avez encore commencé aucune publication.
    .into = Dans laquelle ?
    .send = Ajouter à la fin
    .begin = En commencer une pour { $organisation }
publication-reading = Relecture
    .ask = Une autre personne de l’organisation doit relire avant que ce soit publié.
    .waits = Une personne qui n’y a pas écrit doit maintenant relire. Modifier quelque chose reprend la publication comme brouillon.
    .yours = On vous demande de relire : vous n’y avez pas écrit. Si vous dites oui, tout le monde pourra lire ceci, pour de bon. Les figures qui suivent les données gardent aussi leurs chiffres de ce jour.
    .done = Tout ce qui est écrit ici est publié.
publication-ask = Demander une relecture
publication-agree = Dire oui et publier
publication-give-back = Rendre, avec ce qui devrait changer
publication-field-remark = Ce qui devrait changer
publication-remark = Ce que la relecture demande
publication-next = Modifier quelque chose prépare la version suivante ; celle qui est publiée reste telle quelle.
publication-lacks = Avant de demander une relecture, il manque :
publication-lacks-title = un titre
publication-lacks-summary = quelques lignes de présentation dans chaque langue
publication-lacks-discussion = où en parler, dans chaque langue
publication-lacks-section = au moins une partie
publication-lacks-language = dans une partie, le texte d’une langue
publication-lacks-errata = ce que cette version corrige, dans chaque langue
publication-title-wrong = Donnez un titre de 200 caractères au plus.
publication-wrong-long = C’est trop long.
publication-section-empty = Écrivez un texte ou donnez une figure.
publication-sections-many = Une publication a quarante parties au plus.
publication-figure-wrong = Il n’y a pas de figure publique à cette adresse. Copiez l’adresse de son tableau ou de son image.
publication-into-wrong = Choisissez une publication.
publication-remark-wrong = Dites ce qui devrait changer, en 2 000 caractères au plus.
publication-done-begun = Le brouillon est commencé.
publication-done-written = C’est enregistré.
publication-done-taken = La figure est à la fin de la publication.
publication-done-asked = Les autres personnes qui publient pour l’organisation reçoivent un message.
publication-done-back = La publication est rendue à son auteur, avec vos mots.
publication-done-published = C’est publié.
publication-done-withdrawn = Elle est retirée ; son adresse dit pourquoi.
publication-me-read = À relire : « { $title } »
publication-letter-asked = Quelqu’un vous demande de relire « { $title } », que { $organisation } veut publier.

    { $link }

    Toute personne qui n’y a pas écrit peut dire oui, ou dire ce qui devrait changer.
    .subject = À relire : { $title }
publication-letter-back = « { $title } » vous revient : la relecture demande un changement.

    { $link }
    .subject = À revoir : { $title }
publication-letter-published = « { $title } » a été relu et publié par { $organisation }.

    { $link }
    .subject = Publié : { $title }
publication-letter-withdrawn = « { $title } » est retirée par { $organisation } : on ne peut plus la lire.

    { $link }
    .subject = Retirée : { $title }
