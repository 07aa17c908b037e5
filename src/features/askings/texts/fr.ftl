asking-rests = { $name } a été assez sollicitée ce mois-ci : en trente jours, autant d’organisations qu’elle peut en accueillir l’ont invitée ou lui ont écrit. Une petite association n’a le plus souvent que des bénévoles pour répondre : nous lui laissons du temps. Vous pourrez la solliciter à partir du { $day }.
asking-refused = Cette association a été assez sollicitée ce mois-ci.
