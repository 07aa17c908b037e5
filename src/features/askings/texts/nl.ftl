asking-rests = { $name } werd deze maand al genoeg gevraagd: in dertig dagen hebben zoveel organisaties haar uitgenodigd of geschreven als zij aankan. Een kleine vereniging heeft meestal alleen vrijwilligers om te antwoorden: we laten haar wat tijd. U kunt haar iets vragen vanaf { $day }.
asking-refused = Deze vereniging werd deze maand al genoeg gevraagd.
