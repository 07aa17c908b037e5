# Contacts élus.

contacts-title = Vos contacts élus
contacts-lede = À qui les organisations s’adressent parmi vos élus, par territoire et par thème. Chacune voit ceux qui la concernent sur sa page.
contacts-no-remit = Le ressort de votre organisme n’est pas encore dit ici. Demandez-le à l’administration de la plateforme : vos contacts seront alors montrés.
contacts-none = Aucun contact pour le moment.
contacts-add = Ajouter un contact
    .explanation = Seulement des élus, dans leur fonction publique. Jamais les dirigeants d’une association.
    .send = Ajouter
contacts-name = Nom
contacts-office = Fonction publique
    .hint = Par exemple « adjointe à la vie associative »
contacts-reach = Comment les joindre
    .hint = L’adresse ou le téléphone de leur fonction, qui peuvent être publics.
contacts-commune = Pour quelle commune ?
contacts-theme = Pour quel thème ?
contacts-panel = Contacts élus
    .explanation = Tenu par les organismes publics, selon le siège de l’organisation et ses thèmes.
contact-everywhere = Tout le ressort
    .empty = Laissez vide pour tout le ressort.
contact-every-theme = tous les thèmes
contact-name-wrong = Écrivez le nom, en 150 caractères au plus.
contact-office-wrong = Écrivez la fonction publique, en 150 caractères au plus.
contact-reach-wrong = Dites comment les joindre, en 150 caractères au plus.
contact-reach-no-way = Donnez une adresse électronique, une adresse du web qui commence par https:// ou un numéro de téléphone : on doit pouvoir s’en servir.
contact-commune-wrong = Cette commune n’est pas dans le ressort de votre organisme.

# Ce que la page suivante confirme.
contact-said = Contact enregistré : { $name }
contact-said-ended = Contact retiré.
