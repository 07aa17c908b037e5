testimony-title = Ce que nous avons fait
testimony-way = Raconter, ou confirmer ce qu’un partenaire raconte
testimony-panel = Aucun bilan n’est demandé pour ce projet. Une fois que quelque chose est fait, chaque partenaire peut le raconter, et un autre le confirmer.
testimony-panel-told = { $n ->
        [one] Une chose racontée.
       *[other] { $n } choses racontées.
    }
testimony-panel-confirmed = { $n ->
        [0] Aucune n’est encore confirmée.
        [one] Une est confirmée par un autre partenaire.
       *[other] { $n } sont confirmées par un autre partenaire.
    }
testimony-lede = Aucun organisateur d’appel ni financeur ne lit de bilan de ce projet. Dites en quelques mots ce que votre organisation a fait ; un autre partenaire, qui y était, le confirme.
testimony-read = Ce projet a été envoyé à d’autres, en réponse à un appel ou à des financeurs : ce que vous avez fait se raconte dans le bilan qu’ils lisent.
testimony-counts = Ce qu’un autre a confirmé compte comme déjà fait quand on cherche ici des partenaires. Cela ne note ni ne classe personne.
testimony-how = Comment les partenaires sont proposés
testimony-told = Ce qui est raconté
testimony-none = Personne n’a encore rien raconté.
testimony-waits = Pas encore confirmé par un autre partenaire.
testimony-confirmed = Confirmé par { $who }, le { $date }
testimony-confirm = Nous y étions : le confirmer
testimony-how-known = Comment le savez-vous ?
    .hint = Par exemple : nous avons prêté la salle, deux de nos bénévoles y étaient.
testimony-how-wrong = Dites en quelques mots comment vous le savez (1 500 caractères au plus).
testimony-not-yours = Vous ne pouvez pas confirmer ceci : c’est déjà fait, ou c’est vous qui l’avez raconté ou corrigé. Il faut la parole d’une autre organisation et d’une autre personne.
testimony-confirm-send = Confirmer
testimony-confirmed-now = C’est confirmé. Ce partenaire reçoit un courriel.
testimony-tell = Raconter
testimony-whose = Organisation
testimony-year = Année
testimony-year-wrong = Choisissez une des années depuis le début du projet.
testimony-words = Ce que votre organisation a fait
    .hint = Ce que vous avez apporté, pour qui, combien de fois. Ces mots servent quand d’autres cherchent qui saurait faire de même. N’écrivez ni nom de personne, ni numéro : tous les partenaires lisent ces mots, et la confirmation porte exactement sur ces mots.
testimony-words-wrong = Dites ce que vous avez fait, en 1 500 caractères au plus.
testimony-many = Votre organisation a déjà raconté trente choses de ce projet : c’est assez.
testimony-send = Enregistrer
testimony-done = C’est enregistré. Les autres partenaires reçoivent un courriel.
testimony-gone = Ceci ne peut plus être repris : un autre partenaire l’a confirmé, maintenant ou avant une correction, ou c’est déjà repris.
testimony-who = Pour raconter ou confirmer, il faut pouvoir écrire les projets d’une organisation partenaire. Demandez-le à qui y donne les mandats.
testimony-back = Reprendre
testimony-before = Ce qui était dit avant
    .until = Jusqu’au { $date }, pour l’année { $year }
testimony-correct = Corriger
    .confirmed = Ce qu’un partenaire a confirmé est ce qui est écrit aujourd’hui. Une fois corrigé, cela ne compte plus comme confirmé : ce partenaire reçoit un courriel et peut le confirmer de nouveau. Ce qui était écrit reste lisible au-dessous.
    .send = Enregistrer la correction
    .read = Ce projet est envoyé à d’autres : personne ne pourrait confirmer le nouveau texte, et ce qu’un partenaire a confirmé reste donc tel quel. Votre texte est toujours là, vous pouvez le copier.
testimony-language = Langue de ce texte
testimony-changed = Ce texte a été corrigé depuis que vous l’avez lu : relisez-le, puis confirmez-le s’il est juste.
testimony-same = Rien n’a encore changé : corrigez le texte, l’année ou la langue.
testimony-corrected = C’est corrigé. Le partenaire qui l’avait confirmé reçoit un courriel ; il reste à le faire confirmer de nouveau.
    .waits = C’est corrigé. Il reste à le faire confirmer.
testimony-backed = C’est repris.
act-testimony-told = Dire ce qui a été fait dans un projet
act-testimony-corrected = Corriger ce qui a été dit d’un projet
act-testimony-taken-back = Reprendre ce qui a été dit d’un projet
act-testimony-confirmed = Confirmer ce qu’un partenaire a fait
letter-testimony-told = Bonjour,

    { $who } dit ce que l’organisation a fait dans « { $project } » :

    { $said }

    Si vous y étiez, vous pouvez le confirmer ; ou ne rien faire.

    { $link }
    .subject = Y étiez-vous ? { $project }
letter-testimony-corrected = Bonjour,

    { $who } a corrigé ce que vous aviez confirmé dans « { $project } ». Il était écrit :

    { $told }

    Il est maintenant écrit :

    { $said }

    Votre confirmation portait sur le texte d’avant : elle ne compte plus. Si le nouveau texte est juste, vous pouvez le confirmer ; ou ne rien faire.

    { $link }
    .subject = Changé depuis votre confirmation : { $project }
letter-testimony-confirmed = Bonjour,

    { $who } confirme ce que votre organisation a fait dans « { $project } » :

    { $told }

    { $said }

    { $link }
    .subject = Confirmé : { $project }
