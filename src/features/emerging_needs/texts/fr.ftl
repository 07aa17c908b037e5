# Les besoins que les associations voient les premières.

emerging-title = Besoins émergents
emerging-lede = Ce que les associations voient arriver avant les autres. L’une signale un besoin, d’autres disent qu’elles le voient aussi ; une interpellation ou un projet peut en partir.
emerging-none = Aucun besoin n’est signalé ici.
emerging-all = Tous les besoins signalés ici
emerging-earlier = Les précédents
emerging-narrow = Chercher un besoin
    .send = Afficher
    .all = Tous les besoins
emerging-theme = Thème
emerging-every-theme = Tous les thèmes
emerging-theme-choose = Choisissez un thème
emerging-commune = Commune
emerging-everywhere = Tout le territoire
emerging-signal = Signaler un besoin
    .lede = Dites ce que vous voyez sur le terrain. Tout le monde pourra le lire ; ne nommez pas de personnes.
    .send = Signaler
emerging-nobody = On signale un besoin au nom d’une organisation qui n’est pas une collectivité. Dites d’abord pour laquelle vous agissez.
emerging-organisation = Au nom de
emerging-field-title = Le besoin, en quelques mots
emerging-field-title-hint = Par exemple : « Plus de salle chauffée le soir pour les cours de français ».
emerging-field-words = Ce que vous voyez
emerging-field-words-hint = Qui est concerné, depuis quand, ce qui a été essayé. Sans nom de personne.
emerging-communes = Où ?
    .hint = Sans choix : sur tout le territoire.
    .choose = Choisir des communes
emerging-field-named = Votre nom
emerging-field-named-hint = Sans votre nom, vous n’êtes compté que parmi assez d’autres pour qu’on ne vous devine pas. Mais ce que vous écrivez peut vous faire reconnaître.
emerging-named = Montrer le nom de l’organisation
emerging-not-named = Ne pas le montrer
emerging-field-language = Langue de ces mots
emerging-title-wrong = Dites le besoin en 140 caractères au plus.
emerging-words-wrong = Dites ce que vous voyez, en 4 000 caractères au plus.
emerging-theme-wrong = Choisissez un thème.
emerging-language-wrong = Dites dans quelle langue c’est écrit.
emerging-named-wrong = Choisissez si le nom de l’organisation est montré.
emerging-organisation-wrong = Choisissez une organisation pour laquelle vous agissez, et qui n’est pas une collectivité.
emerging-since = Signalé le { $date }
emerging-who = Qui le voit
emerging-see = { $organisation } le voit aussi
    .send = Nous le voyons aussi
emerging-unsee = Ne plus le dire
emerging-sign-in = Vous le voyez aussi ? Connectez-vous pour le dire au nom de votre association.
emerging-from-here = Partir de là
emerging-petition = Interpeller une collectivité, avec ces mots
emerging-project = Commencer un projet à plusieurs
emerging-meet = Se réunir : fonder un groupement avec d’autres du territoire
emerging-saw = { $organisation } a dit le voir aussi.
emerging-report = Signaler ce qui ne devrait pas être public
emerging-withdraw = Retirer ce besoin
    .lede = Les mots ne seront plus lisibles. La raison le sera, par tout le monde.
    .send = Retirer
emerging-field-reason = Pourquoi
emerging-field-reason-hint = Par exemple : « Le besoin a trouvé une réponse », ou « Une personne était nommée ».
emerging-reason-wrong = Dites pourquoi, en 600 caractères au plus.
emerging-withdrawn-title = Un besoin retiré
emerging-withdrawn = Ce besoin a été retiré.
emerging-restore = Remettre ce besoin
    .lede = Il a été retiré pour cette raison :
    .send = Remettre
emerging-done-signalled = Le besoin est signalé : tout le monde peut le lire.
emerging-done-seen = C’est dit : votre organisation le voit aussi.
emerging-done-unseen = Votre organisation ne le dit plus.
emerging-done-withdrawn = Le besoin est retiré.
emerging-done-restored = Le besoin est de nouveau lisible.
emerging-seen = Vu par au moins { $n } organisations
emerging-seen-least = { $n ->
    [0] Vu par moins de { $fewest } organisations, qui ne sont pas nommées
    [one] Vu par une organisation nommée, et moins de { $fewest } autres
   *[other] Vu par { $n } organisations nommées, et moins de { $fewest } autres
}
emerging-others = Au moins { $n } organisations qui ne sont pas nommées. Le nombre exact n’est pas montré : personne ne remarque celle qui se joint ou qui part.
emerging-others-few = Moins de { $n } organisations qui ne sont pas nommées : de si peu, le nombre exact n’est pas montré.
emerging-letter-withdrawn = Le besoin que vous avez signalé, « { $title } », a été retiré par l’administration de la plateforme :

    { $reason }

    { $link }
    .subject = Un besoin que vous avez signalé a été retiré
emerging-letter-restored = Le besoin que vous aviez signalé, « { $title } », peut de nouveau être lu : ceux qui tiennent la plateforme l’ont rétabli.

    { $link }
    .subject = Un besoin que vous aviez signalé est rétabli
