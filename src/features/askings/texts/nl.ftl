asking-rests = { $name } werd deze maand al genoeg gevraagd: vijf organisaties nodigden haar uit of schreven haar in dertig dagen. Een kleine vereniging heeft meestal alleen vrijwilligers om te antwoorden: we laten haar wat tijd. U kunt haar iets vragen vanaf { $day }.
asking-refused = Deze vereniging werd deze maand al genoeg gevraagd.
