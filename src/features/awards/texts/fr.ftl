# Les subventions au grand jour : fichiers de ce qui est accordé au guichet, délais de réponse.

awards-title = Les subventions au grand jour
awards-lede = Ce que les financeurs ont accordé par le guichet commun, réécrit chaque nuit dans des fichiers que chacun peut utiliser, et le temps que chaque financeur a mis à répondre.
awards-nothing = Aucune subvention n’a encore été notifiée par le guichet. Les fichiers seront ici après la nuit qui suivra la première.
awards-fact-awards = Subventions
awards-fact-money = Accordé en tout
awards-fact-together = À des demandes faites à plusieurs
awards-fact-alone = À des demandes d’une seule organisation
awards-fact-made = { $n ->
    [0] aucune
    [one] { $amount }, une demande
   *[other] { $amount }, { $n } demandes
}
awards-fact-at = Fichiers écrits
awards-before = Les subventions d’avant le guichet, telles que leurs financeurs les ont publiées, ne sont pas répétées ici.
    .link = Voir les subventions passées
awards-times = En combien de temps les financeurs répondent
    .lede = Nombre de jours entre la réception d’une demande et l’annonce de la réponse aux partenaires : un accord, un refus, une promesse sous condition sont des réponses. Cela décrit les pratiques des financeurs.
    .none = Aucune réponse n’a encore été notifiée.
awards-time = { $answers } réponses. La moitié est venue { $half ->
        [0] le jour même
        [one] en un jour au plus
       *[other] en { $half } jours au plus
    } ; la plus longue a pris { $most ->
        [0] moins d’un jour
        [one] un jour
       *[other] { $most } jours
    }.
awards-time-one = Une réponse, { $half ->
        [0] le jour même
        [one] en un jour
       *[other] en { $half } jours
    }.
awards-funder = En combien de temps { $funder } répond
awards-panel = En combien de temps ce financeur répond
    .more = En savoir plus
awards-made = À plusieurs, ou une seule structure
awards-together = Demandes faites à plusieurs
awards-alone = Demandes d’une seule structure
awards-years = Par année
awards-programmes = Par dispositif
awards-counted = Compté le { $day }.
awards-files = Les fichiers
    .lede = Leurs adresses ne changent pas ; seul leur contenu change, une fois par jour, et dès que quelqu’un ne doit plus y figurer.
awards-lines = { $n ->
    [one] une ligne
   *[other] { $n } lignes
}
awards-file-scdl = SCDL « subventions » 2.1.1
    .about = Le schéma des données locales : une ligne par organisation, avec le montant donné à toutes et la part de chacune.
awards-file-regulation = Données essentielles des conventions de subvention
    .about = Le format de l’arrêté du 17 novembre 2017, pour les portails qui le demandent.
awards-file-superset = Tout ce qui est connu
    .about = Ce que reçoit chaque organisation, au centime près, avec les numéros de la demande et du projet communs à ses financeurs.
awards-file-columns = Tout ce qui est connu, en colonnes
    .about = Les mêmes lignes que le tableau précédent, les nombres étant des nombres, au format Apache Parquet : pour les programmes qui lisent beaucoup de lignes.
awards-file-giving = 360Giving 1.4
    .about = Le standard international des subventions, en JSON.
awards-file-common = CommonGrants 0.4.0
    .about = Les attributions d’un protocole ouvert, en JSON, avec tous leurs partenaires.
awards-file-aid = Aides d’État à déclarer
    .about = Les aides de minimis des financeurs publics, comme le registre européen les demande.
awards-file-times = Délais de réponse
    .about = Ce qui est dit plus haut, par financeur, par année et par dispositif.
awards-persons = Aucun particulier ne figure dans ces fichiers.
awards-left = Ce que les formats français ne savent pas dire
    .lede = Ces organisations sont dans les autres fichiers, avec ce qu’elles reçoivent.
awards-left-person = { $n ->
    [one] Un bénéficiaire n’y figure pas du tout, ni ce qu’il reçoit.
   *[other] { $n } bénéficiaires n’y figurent pas du tout, ni ce qu’ils reçoivent.
}
awards-left-funder = { $n ->
    [one] Un bénéficiaire : son financeur n’a pas de SIRET.
   *[other] { $n } bénéficiaires : leur financeur n’a pas de SIRET.
}
awards-left-beneficiary = { $n ->
    [one] Un bénéficiaire n’a ni SIRET, ni numéro d’association que ces formats acceptent (il est belge, par exemple).
   *[other] { $n } bénéficiaires n’ont ni SIRET, ni numéro d’association que ces formats acceptent (ils sont belges, par exemple).
}
awards-left-nameless = { $n ->
    [one] Un bénéficiaire n’a pas de nom.
   *[other] { $n } bénéficiaires n’ont pas de nom.
}

# Le catalogue
data-awards = Subventions notifiées par le guichet
    .about = Ce que chaque financeur a accordé à chaque partenaire d’un projet, en plusieurs formats ouverts, réécrit chaque nuit.
data-state-aid = Aides d’État à déclarer
    .about = Aides de minimis accordées par des financeurs publics, comme le registre central de l’Union européenne les demande.
data-response-times = Délais de réponse des financeurs
    .about = Nombre de jours entre la réception d’une demande et la réponse aux partenaires, par financeur, année et dispositif.
