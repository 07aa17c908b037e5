# La démonstration vivante.

cast-title = Choisir qui vous êtes
cast-lede = Personne ici n’existe. Cliquez sur un nom : vous voyez le site comme cette personne, avec ses mandats, comme si elle avait montré un second moyen de preuve.
cast-become = Devenir { $name }
cast-now = C’est vous en ce moment.
cast-nobody = n’agit encore pour personne
cast-letters = Les courriels qui leur sont envoyés sont des fichiers, dans le dossier « mail » des données.

cast-does-camille = Préside une association. D’abord : son dossier, où une fondation a vérifié les statuts et où l’assurance finit bientôt.
cast-does-sacha = Tient les comptes de la même association. D’abord : les comptes qui sont dans le dossier, et les coordonnées bancaires.
cast-does-alix = Mène un projet et demande à présider l’association voisine. D’abord : suivre cette demande, à laquelle quelqu’un s’oppose.
cast-does-dominique = Préside l’association voisine. D’abord : répondre au réseau qui l’invite, et suivre la demande à laquelle elle s’oppose.
cast-does-sol = Tient les comptes de l’association voisine, et son mandat finit bientôt. D’abord : passer la main.
cast-does-robin = Préside une association de l’autre côté de la frontière. D’abord : lire son actualité, écrite en néerlandais.
cast-does-noor = Participe à cette association. D’abord : regarder son dossier et qui agit pour elle, sans rien changer.
cast-does-claude = Instruit pour une fondation. D’abord : chercher la première association et lire son dossier, dont une pièce est vérifiée.
cast-does-andrea = Lit pour la fondation ce que lit Claude, et ne vérifie rien. D’abord : le guichet, avec deux réponses à un appel sans argent.
cast-does-maxime = Décide pour la fondation. D’abord : le guichet, où un dossier de trois associations attend ses décisions.
cast-does-morgan = Paie pour la fondation et pour la métropole. D’abord : ce qu’il y a à verser.
cast-does-yael = Travaille à la métropole. D’abord : les demandes à agir qui attendent ; l’une est contestée.
cast-does-ange = Décide pour la métropole. D’abord : lire le dossier de la première association, comme un agent public.
cast-does-gaby = Instruit, décide et paie pour un troisième financeur (inventé). D’abord : le guichet, où un dossier attend une décision.
cast-does-jo = Instruit, décide et paie pour un quatrième financeur (inventé). D’abord : le guichet, où sa décision est remise à plus tard.
cast-does-lou = Aide les associations. D’abord : voir où en est sa demande d’entrer dans le réseau, ou commencer une demande avec quelqu’un.
cast-does-charlie = Parle pour un réseau. D’abord : répondre à une structure qui demande à entrer.
cast-does-ada = Fait tourner la plateforme. D’abord : accorder une qualité, lire le journal et la table des permissions.
cast-does-eden = Contrôle la plateforme. D’abord : lire le journal et la table des permissions, sans rien changer.
cast-does-kim = A déclaré un collectif qu’aucun répertoire ne connaît. D’abord : compléter son dossier.
cast-does-sam = N’agit encore pour personne. D’abord : suivre la demande que la métropole doit lire.

demonstration-not-ours = Ce dossier de données tient autre chose qu’une démonstration : choisissez-en un vide, ou aucun.
demonstration-no-place = Le registre fictif n’a pas d’organisation pour chaque rôle, ou le territoire n’imagine pas de métropole.
demonstration-busy = Un fichier est en cours de chargement dans ce dossier de données : réessayez quand il y sera.
demonstration-paper = Une pièce de la démonstration n’a pas été prise.
demonstration-verb = Un geste de la démonstration n’a pas fait ce qu’une page aurait fait : { $why }
demonstration-elsewhere = La démonstration laisse n’importe qui entrer sous n’importe quel nom : elle ne répond qu’à cette machine.
