# De levende demonstratie.

cast-title = Kies wie u bent
cast-lede = Niemand hier bestaat. Klik op een naam: u ziet de site zoals die persoon, met haar mandaten, alsof ze een tweede bewijs had getoond.
cast-become = { $name } worden
cast-now = Dat bent u nu.
cast-nobody = treedt nog voor niemand op
cast-letters = De e-mails die hun gestuurd worden, zijn bestanden in de map “mail” bij de gegevens.

cast-does-camille = Zit een vereniging voor. Eerst: haar dossier, waarin een stichting de statuten nakeek en de verzekering weldra afloopt.
cast-does-sacha = Houdt de rekeningen van dezelfde vereniging bij. Eerst: de rekeningen in het dossier, en de bankgegevens.
cast-does-alix = Leidt een project en vraagt om de buurvereniging voor te zitten. Eerst: die aanvraag volgen, waartegen iemand bezwaar heeft.
cast-does-dominique = Zit de buurvereniging voor. Eerst: het netwerk antwoorden dat uitnodigt, en de aanvraag volgen waartegen bezwaar is.
cast-does-sol = Houdt de rekeningen van de buurvereniging bij, en het mandaat loopt weldra af. Eerst: het doorgeven.
cast-does-robin = Zit een vereniging aan de andere kant van de grens voor. Eerst: het eigen nieuws in het Nederlands lezen.
cast-does-noor = Doet mee in die vereniging. Eerst: het dossier bekijken en wie voor haar optreedt, zonder iets te veranderen.
cast-does-claude = Onderzoekt voor een stichting. Eerst: de eerste vereniging zoeken en haar dossier lezen, waarvan één stuk nagekeken is.
cast-does-andrea = Leest voor de stichting wat Claude leest, en kijkt niets na. Eerst: het loket, met twee antwoorden op een oproep zonder geld.
cast-does-maxime = Beslist voor de stichting. Eerst: het dossier van de eerste vereniging lezen.
cast-does-morgan = Betaalt voor de stichting en voor de metropool. Eerst: wat er te betalen is.
cast-does-yael = Werkt bij de metropool. Eerst: de aanvragen die wachten; tegen één is bezwaar.
cast-does-ange = Beslist voor de metropool. Eerst: het dossier van de eerste vereniging lezen, zoals een overheidsmedewerker.
cast-does-gaby = Onderzoekt, beslist en betaalt voor een derde (verzonnen) financier. Eerst: het loket, waar een dossier op een beslissing wacht.
cast-does-jo = Onderzoekt, beslist en betaalt voor een vierde (verzonnen) financier. Eerst: het loket, waar een beslissing is uitgesteld.
cast-does-lou = Helpt verenigingen. Eerst: zien hoever de vraag om lid te worden van het netwerk staat, of samen met iemand een aanvraag beginnen.
cast-does-charlie = Spreekt voor een netwerk. Eerst: antwoorden aan een steunpunt dat lid wil worden.
cast-does-ada = Beheert het platform. Eerst: een hoedanigheid toekennen, het logboek en de tabel van rechten lezen.
cast-does-eden = Controleert het platform. Eerst: het logboek en de tabel van rechten lezen, zonder iets te veranderen.
cast-does-kim = Gaf een collectief op dat in geen enkel register staat. Eerst: het dossier aanvullen.
cast-does-sam = Treedt nog voor niemand op. Eerst: de aanvraag volgen die de metropool moet lezen.

demonstration-not-ours = Deze gegevensmap bevat iets anders dan een demonstratie: kies een lege, of geen.
demonstration-no-place = Het fictieve register heeft niet voor elke rol een organisatie, of het grondgebied kent geen denkbeeldige metropool.
demonstration-busy = Er wordt een bestand in deze gegevensmap geladen: probeer opnieuw als het er is.
demonstration-paper = Een stuk van de demonstratie werd niet aangenomen.
demonstration-verb = Een handeling van de demonstratie deed niet wat een pagina zou hebben gedaan: { $why }
demonstration-elsewhere = De demonstratie laat iedereen binnen als wie dan ook: ze antwoordt alleen aan deze computer.
