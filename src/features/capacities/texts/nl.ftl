# Wat een organisatie voor de anderen is.

capacity-funder = Financier
capacity-support-structure = Steunpunt
capacity-network = Netwerk
capacity-pole = Samenwerkingspool
capacity-organiser = Organiseert oproepen en ontmoetingen
capacity-research = Onderzoek
capacity-ess = Onderneming uit de sociale en solidaire economie
capacity-mark-none = Geen label
capacity-mark-orientation = Guid’Asso, doorverwijzing
capacity-mark-information = Guid’Asso, informatie
capacity-mark-generalist = Guid’Asso, algemene begeleiding
capacity-mark-specialist = Guid’Asso, gespecialiseerde begeleiding
capacity-with-mark = { $name } ({ $mark })
capacity-from = Sinds { $from }
capacity-from-to = Van { $from } tot { $to }
capacity-panel = Wat ze voor de anderen is
capacity-wrong = Kies wat de organisatie voor de anderen is.
capacity-mark-wrong = Alleen een steunpunt draagt een Guid’Asso-label.
capacity-date-wrong = Schrijf een volledige datum: dag, maand, jaar.
capacity-until-wrong = De laatste dag komt na de eerste.

capacities-title = Hoedanigheden van organisaties
capacities-lede = Zeg wat een organisatie voor de anderen is: financier, netwerk, steunpunt… Het staat op haar pagina, met de data.
capacities-find = Naam van de organisatie
    .search = Zoeken
    .nobody = Geen enkele organisatie heet hier zo. Probeer met minder woorden.
capacities-its-page = Haar pagina
capacities-granted = Wat ze voor de anderen is
capacities-none = Er is nog niets gezegd.
capacities-end = Beëindigen
capacities-grant = Zeggen wat ze voor de anderen is
    .send = Toekennen
capacities-which = Ze is
capacities-mark = Guid’Asso-label van een steunpunt
capacities-starts = Eerste dag
capacities-until = Laatste dag
    .hint = Laat leeg als die niet bekend is.

remit-title = Haar bevoegdheidsgebied
    .explanation = Waar dit overheidsorgaan optreedt. De bevoegdheden van zijn medewerkers eindigen aan die grens.
remit-none = Er is niets gezegd: de medewerkers kunnen niets invoeren voor anderen, en lezen de dossiers van verenigingen zoals elke andere financier.
remit-place = Gebied
remit-place-wrong = Schrijf één plaats: een gemeente, een groep gemeenten of een kant van de grens.
remit-add = Toevoegen
remit-add-whole = Het hele grondgebied toevoegen: { $territory }
remit-remove = Verwijderen

help-title = Vertellen hoe u helpt
help-lede = Wanneer, waar en hoe een vereniging u om hulp kan vragen. Deze tekst staat op uw pagina.
help-words = Hoe u om hulp vragen
    .hint = Openingsuren, plaats, telefoon, eerste afspraak: wat uw onthaal zou zeggen.
help-words-wrong = Schrijf enkele zinnen, in hoogstens 1.500 tekens.
help-language = Taal van deze tekst
help-language-wrong = Kies een taal.
help-panel = Hoe hulp krijgen
help-near = Hulp dichtbij
    .explanation = Deze organisaties begeleiden verenigingen: de dichtste eerst.

# Wat de volgende pagina bevestigt.
capacity-said-granted = Hoedanigheid erkend: { $capacity }
capacity-said-ended = Deze hoedanigheid is beëindigd.
remit-said = Gebied toegevoegd.
remit-said-ended = Gebied verwijderd.
help-said = Bewaard: iedereen ziet hoe u te bereiken bent.
help-unsaid = Dit steunpunt schreef nog niet hoe u hulp kunt vragen. Het adres hieronder komt uit de registers.
help-elsewhere = Andere steunpunten helpen hier in de buurt:
