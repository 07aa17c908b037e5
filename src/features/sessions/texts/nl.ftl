# De tafel: zittingen van het loket.
table-sessions = Zittingen
    .lede = Meerdere financiers bekijken samen de aanvragen bij hun regelingen. Drie colleges met evenveel gewicht geven hun advies, en elke financier beslist voor zichzelf.
table-sessions-of = Zittingen van het loket
sessions-todo = Wat op u wacht
sessions-todo-seats = De drie colleges hebben nog niet evenveel zetels: ken de ontbrekende zetels toe.
sessions-todo-part = Een van uw regelingen is uitgenodigd: zeg of ze meedoet.
sessions-todo-vote = U zetelt voor { $name }: de stem wordt verwacht.
sessions-none = Er is nog geen zitting waarbij u betrokken bent.
sessions-convene = Een zitting bijeenroepen
sessions-convene-lede = Uw eigen regelingen doen mee; de andere financiers worden uitgenodigd, en elk antwoordt voor zichzelf. Wie een zetel heeft, krijgt een e-mail.
sessions-convene-what = De zitting
sessions-convene-nobody = Geen enkele financier waarvan u de regelingen bijhoudt, heeft er een gepubliceerd.
sessions-convene-send = Bijeenroepen
sessions-convened = De zitting is bijeengeroepen.
sessions-convener = Bijeengeroepen door
sessions-convener-missing = Zeg voor wie u bijeenroept.
sessions-convened-by = Bijeengeroepen door { $name }
sessions-ties = Komen aanvragen in een voorstel gelijk uit, dan beslist het getal { $seed }: niemand koos het, en het werd bekendgemaakt toen de zitting werd bijeengeroepen.
sessions-name = Naam van de zitting
    .hint = Bijvoorbeeld: Tafel van de wijken, voorjaar 2027
sessions-title-missing = Schrijf een naam van hoogstens 200 tekens.
sessions-day = Dag
sessions-day-wrong = Schrijf een dag die nog niet voorbij is.
sessions-hour = Uur
    .hint = Bijvoorbeeld 14:30
sessions-hour-wrong = Schrijf een uur, bijvoorbeeld 14:30.
sessions-place = Plaats
sessions-place-missing = Schrijf de plaats, of de link van de vergadering: hoogstens 200 tekens.
sessions-link = Link, om op afstand deel te nemen
    .hint = Hij begint met https://
sessions-link-wrong = Schrijf een link die met https:// begint.
sessions-programmes = Regelingen die besproken worden
    .hint = Kies minstens één van uw eigen regelingen. De dossiers in onderzoek die er steun van vragen, komen op de agenda.
sessions-programme-missing = Kies minstens één regeling van de financier die bijeenroept.
sessions-when = { $date }, { $hour }
sessions-state-convened = bijeengeroepen
sessions-state-closed = voorbij
sessions-state-cancelled = geannuleerd
sessions-ways = Rond deze zitting
sessions-table = Tabel van de aanvragen
    .caption = Wat elk dossier van elke regeling vraagt, en het antwoord
sessions-table-lede = Elk bedrag klopt tot op de cent, zoals het er nu staat. Beslissingen die een financier nog niet deelt, staan er niet in.
sessions-table-changed = De tabel is niet meer zoals u ze gelezen hebt: bekijk ze opnieuw.
sessions-elsewhere = { $n ->
    [one] en { $amount } gevraagd van { $n } andere regeling die niet aan deze tafel zit
   *[other] en { $amount } gevraagd van { $n } andere regelingen die niet aan deze tafel zitten
}
sessions-table-empty = De tabel is nog leeg: geen enkel dossier in onderzoek vraagt steun van de regelingen die meedoen.
sessions-table-asked = U ziet de tabel zodra een van uw regelingen meedoet.
sessions-table-cancelled = Deze zitting gaat niet door.
sessions-table-hidden = { $n ->
    [one] { $n } aanvraag wordt u niet getoond; de sommen zijn zonder haar gemaakt.
   *[other] { $n } aanvragen worden u niet getoond; de sommen zijn zonder hen gemaakt.
}
sessions-counted = { $several ->
    [0] Geen enkele gezamenlijke aanvraag
    [one] { $several } gezamenlijke aanvraag
   *[other] { $several } gezamenlijke aanvragen
}, { $alone ->
    [0] geen van één organisatie alleen.
    [one] { $alone } van één organisatie alleen.
   *[other] { $alone } van één organisatie alleen.
}
sessions-request = Aanvraag
sessions-all = Totaal
sessions-requested-all = Totaal aangevraagd
sessions-left = Over in de enveloppen
sessions-csv = De tabel voor een rekenblad (CSV)
sessions-said-proposed = voorgesteld: { $amount }
sessions-said-conditional = onder voorwaarde beloofd: { $amount }
sessions-said-voted = toegekend: { $amount }
sessions-said-awaited = verwacht: { $amount }
sessions-said-missing = elders te vinden: { $amount }
sessions-hidden-undeclared = Zeg eerst of u te dicht staat bij de organisaties die deze aanvraag doen.
sessions-hidden-declared = U hebt een belangenconflict gemeld: u ziet niets van deze aanvraag en stemt er niet over.
sessions-hidden-within = U treedt op voor een van de aanvragers of werkt er: u ziet niets van deze aanvraag en stemt er niet over.
sessions-hidden-tied = Een organisatie waarvoor u optreedt of werkt, gaf de laatste drie jaar geld aan een van de aanvragers, of kreeg er geld van: u ziet niets van deze aanvraag en stemt er niet over.
sessions-declare = Voor u leest
sessions-declare-lede = Staat u dicht bij sommige aanvragers: als lid, werknemer, verkozene, familie van een bestuurder, of op een andere manier? Kruis ze aan: u ziet dan niets van deze aanvragen en stemt er niet over. Uw antwoorden worden met hun datum bewaard.
sessions-declare-which = Ik sta te dicht bij de organisaties die deze aanvragen doen:
sessions-declare-honest = Niets bindt mij aan de organisaties die ik niet heb aangekruist
sessions-declare-missing = Kruis aan dat niets u aan de andere organisaties bindt.
sessions-declare-send = Mijn antwoorden bewaren
sessions-declared = Genoteerd.
sessions-taking = Deelnemende regelingen
sessions-part-asked = uitgenodigd
sessions-part-agreed = doet mee
sessions-part-declined = doet niet mee
sessions-say-agreed = Meedoen
sessions-say-declined = Niet meedoen
sessions-done-agreed = Deze regeling doet mee.
sessions-done-declined = Deze regeling doet niet mee.
sessions-close = De zitting sluiten
sessions-close-way = Aan het einde van de zitting
sessions-close-sure = De zitting is voorbij: de agenda verandert niet meer en niemand stemt nog
sessions-adopted = Voorstel van verdeling dat de zitting als advies aannam
    .hint = Elke financier beslist voor zichzelf. Wie van dit voorstel afwijkt, of van wat de colleges ervan vonden, zegt waarom.
sessions-adopted-none = Geen
sessions-close-unsure = Kruis aan dat de zitting voorbij is.
sessions-closed = De zitting is gesloten.
sessions-change = Dag of plaats wijzigen
sessions-change-lede = Iedereen die uitgenodigd is of een zetel heeft, krijgt een e-mail met de nieuwe datum en plaats.
sessions-change-send = Wijzigen en iedereen verwittigen
sessions-changed = De zitting is gewijzigd; wie uitgenodigd was, krijgt een e-mail.
sessions-cancel = De zitting annuleren
sessions-cancel-sure = De zitting gaat niet door: iedereen die uitgenodigd is of een zetel heeft, krijgt een e-mail, en op deze pagina kan niets meer veranderen
sessions-cancel-unsure = Vink aan dat de zitting niet doorgaat.
sessions-cancelled = De zitting is geannuleerd; wie uitgenodigd was, krijgt een e-mail.
sessions-college-associations = Verenigingen
sessions-college-companies = Ondernemingen
sessions-college-public-bodies = Overheden
seats-title = Wie zetelt
seats-lede = De drie colleges hebben elk evenveel zetels. Wanneer de organisatie van een zetel zelf geld vraagt of niet kan komen, zetelt haar plaatsvervanger.
seats-unequal = De drie colleges hebben nog niet evenveel zetels: zolang kan niemand stemmen.
seats-nobody = Nog niemand
seats-keep = Zetels toekennen
seats-take = De zetel wegnemen
seats-give = Een zetel toekennen
seats-give-send = Toekennen
seats-search = Naam van de organisatie
    .send = Zoeken
    .nobody = Geen enkele organisatie draagt die naam.
seats-alternate-search = Een organisatie zoeken
seats-place = Plaats
seats-in-college = Een zetel van het college
seats-as-alternate = Plaatsvervanger van
seats-already = Deze organisatie zetelt al.
seats-full = Dit college heeft al zijn zetels.
seats-voted = Er is voor deze zetel al gestemd: hij kan niet meer worden weggenomen.
seats-done = De zetels zijn bewaard.
seats-alternate-is = plaatsvervanger: { $name }
seats-alone = De plaatsvervanger weghalen
seats-name-alternate = Een plaatsvervanger voor uw zetel aanwijzen
seats-other-college = Deze organisatie hoort niet bij dat college: haar college hangt af van haar soort.
seats-whose = Zetel
seats-college = College
seats-alternate = Plaatsvervanger
simulations-title = Wat als…
simulations-lede = Een veronderstelling verandert niets: ze toont wie wat zou krijgen, wat zou ontbreken en wie het zou kunnen geven.
simulations-new = Wat als…
simulations-of = Andere bedragen proberen voor
simulations-none = Nog niemand heeft een veronderstelling gemaakt.
simulations-side = Naast elkaar
    .caption = Wat elke aanvraag zou krijgen, per veronderstelling
simulations-today = Vandaag
simulations-supposed = Verondersteld
simulations-difference = Verschil
simulations-caption = Wat elke regeling heeft geantwoord, en de veronderstelling
simulations-asks = vraagt { $amount }
simulations-name = Naam van de veronderstelling
    .hint = Bijvoorbeeld: het fonds geeft 30.000 in plaats van 40.000
simulations-name-missing = Schrijf een naam van hoogstens 200 tekens.
simulations-amounts = Bedragen
    .hint = Laat leeg wat blijft zoals vandaag. Voor wat over verschillende jaren gevraagd is, geldt een bedrag voor alle jaren samen: minder maakt eerst het laatste jaar vrij, meer telt in het eerste.
simulations-amount-wrong = Schrijf bedragen tussen nul en het gevraagde bedrag.
simulations-amount-missing = Verander minstens één bedrag.
simulations-now = { $asked } aangevraagd; antwoord tot nu toe: { $now }
simulations-share = Aan alle deelnemers tonen
simulations-keep = De veronderstelling bewaren
simulations-kept = De veronderstelling is bewaard.
simulations-stale = Iemand heeft ze intussen veranderd: bekijk ze opnieuw voor u ze verandert.
simulations-full = Uw organisatie bewaart hier al 40 veronderstellingen: haal er eerst een weg.
simulations-shared = { $name }, zichtbaar voor alle deelnemers
simulations-private = { $name }, alleen zichtbaar voor u
simulations-complete = Deze aanvraag zou alles krijgen wat ze vraagt.
simulations-can-complete = Er zou { $amount } ontbreken, wat andere deelnemers zouden kunnen geven.
simulations-not-all = Er zou { $amount } ontbreken; andere deelnemers zouden er hoogstens { $more } van kunnen geven.
simulations-nobody = Er zou { $amount } ontbreken, en geen andere deelnemer zou het kunnen geven.
simulations-room = { $funder } zou er hoogstens { $amount } bij kunnen doen
simulations-change = De veronderstelling wijzigen
simulations-add = Een andere aanvraag aan de veronderstelling toevoegen
    .send = Verder
simulations-take-away = Deze veronderstelling wegnemen
simulations-taken-away = De veronderstelling is weg.
promises-title = Beloften
promises-lede = Sommige financiers beloven als anderen geven. Hier staat welke beloften samen tot stand zouden komen, en wat met elk ervan zou wegvallen. Hier wordt niets beslist: elke financier bevestigt zijn eigen belofte, en ze gaan samen in zodra de laatste bevestigd is.
promises-together = Voorwaarden samen vervuld
promises-none = Van geen enkele belofte is de voorwaarde vervuld.
promises-sum = { $amount } zou worden toegekend als elke financier de zijne bevestigde.
promises-waiting = In afwachting
promises-who = { $funder }, voor { $partner }
promises-if = als { $programme } minstens { $amount } geeft
promises-elsewhere = een regeling die niet aan de zitting deelneemt
promises-met = de voorwaarde is vervuld door wat anderen beloven of toekennen
promises-falls = Valt ze weg, dan valt ook dit weg: { $others }.
promises-lacks = voor de voorwaarde ontbreekt { $amount }
promises-words = de voorwaarde is geen bedrag: de financier zegt of ze vervuld is
promises-confirm = Bevestigen
proposals-title = Voorstellen
proposals-lede = Een voorstel is een advies, berekend volgens gepubliceerde regels die iedereen kan nagaan. Het verandert geen enkele beslissing: mensen beslissen, met hun redenen.
proposals-none = Nog niemand heeft een voorstel gevraagd.
proposals-one = Voorstel voor de verdeling
proposals-advice = Dit is een advies. Het beslist niets, en iedereen kan de berekening overdoen met het bestand.
proposals-ask = Een voorstel vragen
proposals-ask-lede = { $n ->
    [one] Het wordt berekend op basis van de aanvraag in de tabel, wat in de enveloppen overblijft volgens de beslissingen die iedereen kent, en de regels van de regelingen.
   *[other] Het wordt berekend op basis van de { $n } aanvragen in de tabel, wat in de enveloppen overblijft volgens de beslissingen die iedereen kent, en de regels van de regelingen.
}
proposals-ask-send = Een voorstel maken
proposals-useful = Kleinste nuttige deel van een aanvraag, in procent
    .hint = Daaronder zou het geld het project niet mogelijk maken: het voorstel geeft dan liever niets dan te weinig.
proposals-useful-wrong = Schrijf een geheel getal van 0 tot 100.
proposals-seed = Een ander getal proberen
    .hint = Laat leeg voor het getal dat bekendgemaakt is. Met een ander maakt u een proef die alleen uw organisatie ziet en die de zitting niet kan aannemen.
proposals-ties = Hoe een gelijke stand wordt beslist
proposals-cap = Plafond voor overheidsgeld
proposals-public = Hoogste deel van de kosten dat overheidsgeld mag betalen, in procent
    .hint = Alle overheden samen, met wat ze al gaven. 100: geen plafond.
proposals-source = Bron van dat plafond
    .hint = De tekst en de datum ervan, bijvoorbeeld: subsidiereglement van 12 maart 2026, artikel 4. Het wordt met het voorstel bekendgemaakt.
proposals-source-wrong = Zeg waar dat plafond vandaan komt, in hoogstens 200 tekens.
proposals-rules = Toegepaste regels
proposals-rules-programme = { $programme } ({ $funder }): versie { $number }, bekendgemaakt op { $on }; elke aanvraag volgt de percentages en bedragen van de versie waarvoor ze gemaakt is.
proposals-rules-public = Overheidsgeld betaalt hoogstens { $percent } % van de kosten van een aanvraag, alle financiers samen: { $source }.
proposals-rules-aid = Kleine staatssteun (de-minimis): hoogstens { $amount } per organisatie over drie jaar, van alle overheden van een land; organisaties die één onderneming vormen, tellen samen: verordening (EU) { $source }, van { $from } tot { $until }.
proposals-limit-french = Kleine staatssteun laat { $partner } nog { $amount }, van alle Franse overheden samen: dat is minder dan wat gevraagd wordt.
proposals-limit-french-several = Kleine staatssteun laat { $partner } nog { $amount }, van alle Franse overheden samen: dat is minder dan wat gevraagd wordt, en meerdere aanvragen delen dat naar verhouding.
proposals-limit-belgian = Kleine staatssteun laat { $partner } nog { $amount }, van alle Belgische overheden samen: dat is minder dan wat gevraagd wordt.
proposals-limit-belgian-several = Kleine staatssteun laat { $partner } nog { $amount }, van alle Belgische overheden samen: dat is minder dan wat gevraagd wordt, en meerdere aanvragen delen dat naar verhouding.
proposals-limit = Kleine staatssteun laat wie deze aanvraag doet minder dan wat ze bij overheden vragen.
proposals-outside = Wat niet wordt voorgesteld, volgens de regels van de regelingen
proposals-outside-envelope = { $title }: niets van { $programme } voor { $partner }. Geen enkele envelop van deze regeling is daarvoor bestemd.
proposals-outside-minimum = { $title }: niets van { $programme } voor { $partner }. Wat hier gevraagd wordt en mag worden gegeven, uit al haar enveloppen samen, is minder dan het minimum dat deze regeling aan één aanvraag geeft.
proposals-outside-programme = { $title }: niets van { $programme } voor { $partner }. Deze regeling is voor andere organisaties of andere plaatsen bestemd.
proposals-outside-support = { $title }: niets van { $programme } voor { $partner }. Deze regeling vult aan wat anderen steunen, en geen andere heeft iets beloofd of toegekend waar deze tafel van weet.
proposals-outside-years = { $title }: niets van { $programme } voor { $partner }. Het is voor verschillende jaren gevraagd, en in een van de volgende jaren is er geen envelop voor deze aanvraag waarin genoeg overblijft.
proposals-payer = { $programme } ({ $funder }), envelop “{ $purpose }”
proposals-unreadable = Dit voorstel is bewaard, maar deze versie van het programma kan het niet meer lezen. Vraag een nieuw voorstel.
proposals-scores-first = Geef de aanvragen eerst punten voor u een voorstel vraagt:
proposals-seed-wrong = Schrijf een geheel getal.
proposals-under-way = Uw vorige voorstel wordt nog berekend: wacht tot het klaar is.
proposals-full = Voor deze zitting zijn al 60 voorstellen gevraagd: er kunnen er geen meer worden gevraagd.
proposals-trials-full = Uw organisatie vroeg op deze zitting al twintig proefberekeningen. Lees er een opnieuw, of vraag een voorstel met het bekendgemaakte getal.
proposals-nothing = Er valt niets meer te verdelen: alles is beslist, of er kan niets meer worden gegeven.
proposals-progress = Wordt berekend: stap { $done } van { $steps }.
proposals-again = Vernieuwen
proposals-fault = Er kon geen voorstel worden berekend. De fout is genoteerd; vraag opnieuw, of verwittig wie het platform beheert.
proposals-found = Resultaat
proposals-value = Deze verdeling heeft de hoogste waarde volgens de punten van de financiers: { $gap }.
proposals-optimal = bewezen is dat geen enkele andere beter is
proposals-gap = bewezen is dat geen enkele andere meer dan { $percent } % beter is
proposals-lines = Aantal toekenningen (één regeling die één aanvraag steunt): { $lines }; voor die waarde zijn er minstens { $least } nodig.
proposals-alone = Geen enkele financier is slechter af dan alleen.
proposals-alone-found = Geen enkele financier is slechter af dan met de beste verdeling die voor hem alleen is gevonden.
proposals-partners = Geen enkele partner valt uit de boot om het aantal toekenningen te verminderen.
proposals-left-out = Voor { $partner } wordt in deze aanvraag niets voorgesteld: bespreek dat voor u beslist.
proposals-territories = Gebieden die iets krijgen, elke aanvraag geteld in de eerste gemeente die ze noemt: { $territories }, van { $most } die dat zouden kunnen.
proposals-made-useful = { $n ->
   *[other] Een aanvraag krijgt minstens { $n } % van wat ze vraagt, of niets.
}
proposals-made-seed = Bij gelijke stand beslist het getal { $seed }.
proposals-hidden = { $n ->
    [one] { $n } aanvraag wordt u niet getoond, en zit in geen enkele som hieronder.
   *[other] { $n } aanvragen worden u niet getoond, en zitten in geen enkele som hieronder.
}
proposals-file = De volledige berekening (.pb-bestand), die iedereen kan nagaan
proposals-replay = Om ze na te gaan, maakt de opdracht “tisserand allocate BESTAND.pb” de berekening opnieuw en meldt ze elk verschil.
proposals-bring = Het bestand van een berekening nakijken
proposals-bring-lede = Breng hier het bestand van een voorstel (.pb). Wat het toekent, wordt volgens zijn regels herteld, tot op de cent, en de pagina zegt of het een voorstel van deze zitting is. Er wordt niets van bewaard, en het beslist niets.
proposals-bring-file = Bestand van de berekening (.pb)
proposals-bring-send = Dit bestand nakijken
proposals-bring-missing = Kies een bestand.
proposals-bring-large = Dit bestand is groter dan 4 MB: dat van een voorstel is kleiner.
proposals-bring-unread = Dit is geen bestand van een voorstel, of er ontbreekt iets in.
proposals-bring-broken = Dit bestand houdt zich niet aan de regels die erin staan: iemand heeft het gewijzigd, of het is beschadigd.
proposals-bring-other = Dit bestand houdt zich aan de regels die erin staan, maar het is geen voorstel van deze zitting dat u kunt lezen.
proposals-bring-same = Het bestand is dat van dit voorstel, tot op de byte. Herteld houdt het zich aan al zijn regels.
proposals-file-public = Het bestand waarmee deze berekening kan worden nagegaan, is voor overheden: het zegt hoeveel kleine staatssteun nog mogelijk is voor wie, en dat hebben de organisaties aan niemand anders verteld.
proposals-trial = proef met een ander getal voor gelijke standen, alleen door uw organisatie gezien
proposals-trial-said = Dit is een proef: gelijke standen worden beslist door een ander getal dan het bekendgemaakte, { $seed }. Alleen uw organisatie ziet ze, en de zitting kan ze niet aannemen.
proposals-adopted = De zitting nam dit voorstel aan als haar advies.
proposals-pays = Wat elke regeling betaalt, en waarom
proposals-pays-one = { $n ->
    [one] { $programme } betaalt { $amount } van de { $envelope } die ze heeft, aan één aanvraag: { $reasons }.
   *[other] { $programme } betaalt { $amount } van de { $envelope } die ze heeft, aan { $n } aanvragen: { $reasons }.
}
proposals-pays-nothing = { $programme } betaalt niets van de { $envelope } die ze heeft: { $reasons }.
proposals-pays-shown = { $n ->
    [one] { $programme } betaalt { $amount } aan één van de aanvragen die u leest: { $reasons }.
   *[other] { $programme } betaalt { $amount } aan { $n } van de aanvragen die u leest: { $reasons }.
}
proposals-pays-nothing-shown = { $programme } betaalt niets aan de aanvragen die u leest: { $reasons }.
proposals-pays-unasked = er wordt haar niets gevraagd dat nog openstaat en dat haar regels toelaten
proposals-pays-used = haar envelop is op
proposals-pays-all = ze geeft alles wat haar gevraagd wordt, voor zover haar percentages en plafonds dat toelaten
proposals-pays-full = { $n ->
    [one] één aanvraag krijgt alles wat haar gevraagd wordt, voor zover haar percentages en plafonds dat toelaten
   *[other] { $n } aanvragen krijgen alles wat haar gevraagd wordt, voor zover haar percentages en plafonds dat toelaten
}
proposals-pays-least = { $n ->
    [one] één aanvraag krijgt haar minimum en niet meer
   *[other] { $n } aanvragen krijgen haar minimum en niet meer
}
proposals-pays-short = { $n ->
    [one] één andere aanvraag zou minstens haar minimum nodig hebben, meer dan de { $left } die overblijft
   *[other] { $n } andere aanvragen zouden minstens haar minimum nodig hebben, meer dan de { $left } die overblijft
}
proposals-pays-alone = volgens haar eigen punten haalt het geheel { $percent } % van het beste dat ze alleen zou bereiken
proposals-pays-alone-more = volgens haar eigen punten is het geheel { $percent } % meer waard dan het beste dat ze alleen zou bereiken
proposals-pays-alone-same = volgens haar eigen punten is het geheel evenveel waard als het beste dat ze alleen zou bereiken
proposals-pays-floor = een deel van haar geld is zo geplaatst dat ze het niet slechter doet dan alleen
proposals-pays-elsewhere = het geld van anderen dekt wat gevraagd wordt, of doet daar meer
proposals-pays-unfunded = de aanvragen aan deze regeling krijgen niets, om de reden die bij elk staat
proposals-pays-only = deze envelop is alleen voor: { $only }
proposals-pays-unread = de rest hangt af van aanvragen die u niet leest
proposals-pays-and = { $one }; { $other }
proposals-who = Wie wat zou krijgen, en waarom
proposals-surveyed = Om te zien hoe stevig dit resultaat is, werden de punten en de envelop van elke financier met een tiende verhoogd en verlaagd, één financier tegelijk: { $tried } van { $all } pogingen. Waarvan een aanvraag afhangt, staat apart en verandert niets aan de lijsten.
proposals-depends = Deze aanvraag hangt af van { $programme }: zonder die regeling zou ze niets krijgen.
proposals-since = { $n ->
    [one] Sinds dit voorstel is over { $n } bedrag beslist: het houdt daar geen rekening mee. Vraag een nieuw voorstel voor u erop steunt.
   *[other] Sinds dit voorstel is over { $n } bedragen beslist: het houdt daar geen rekening mee. Vraag een nieuw voorstel voor u erop steunt.
}
proposals-always-in = Altijd gefinancierd
    .means = Deze aanvragen zijn bij elke poging gefinancierd.
proposals-contested = Te bespreken
    .means = Deze aanvragen zijn maar bij sommige pogingen gefinancierd: hierover wil de zitting misschien praten.
proposals-always-out = Nooit gefinancierd
    .means = Deze aanvragen zijn bij geen enkele poging gefinancierd.
proposals-nobody = Geen
proposals-number = nummer { $number } in het rekenbestand
proposals-award = Voorgesteld: { $amount }
proposals-of = van { $amount } waarover nog te beslissen is
proposals-why-soon = De uitleg verschijnt zo dadelijk.
proposals-why-asked = Deze aanvraag krijgt alles wat ze vraagt.
proposals-why-rules = Ze krijgt alles wat de regels van de regelingen toelaten.
proposals-why-envelopes = Ze zou meer krijgen als er meer in de enveloppen zat.
proposals-why-unwanted = Geen enkele financier heeft haar punten gegeven.
proposals-why-unreachable = Volgens de regels zou ze hoogstens { $amount } kunnen krijgen: dat is minder dan het project minimaal nodig heeft.
    .limit = Volgens de regels, ook die over kleine staatssteun, zou ze niet kunnen krijgen wat het project minimaal nodig heeft.
proposals-why-outbid = { $n ->
    [one] Ze zou gefinancierd kunnen worden, maar andere aanvragen kregen meer punten voor hetzelfde geld: ze komt { $n } punt tekort.
   *[other] Ze zou gefinancierd kunnen worden, maar andere aanvragen kregen meer punten voor hetzelfde geld: ze komt { $n } punten tekort.
}
proposals-regret = Haar toch financieren zou de totale waarde met { $least } % tot { $most } % verlagen.
proposals-changes = De kleinste veranderingen waardoor ze gefinancierd zou worden:
proposals-changes-none = Geen van de geprobeerde veranderingen zou haar financieren: noch een lager nuttig minimum, noch meer geld in een envelop.
proposals-regret-none = Wat het zou kosten om haar toch te financieren, is niet gevonden.
proposals-change-least = ze heeft genoeg aan { $amount }
proposals-change-envelope = de envelop van { $programme } groeit met { $amount }
proposals-ways = Andere manieren om te verdelen
    .caption = Het voorstel naast andere manieren om te verdelen, met dezelfde vergelijkingspunten
proposals-ways-lede = Geen enkele wordt voorgesteld: elk toont het resultaat van een ander idee van billijkheid. Deze methodes houden niet met alle regels van de regelingen rekening en kunnen ze dus overtreden.
proposals-measure = Vergelijkingspunt
proposals-measure-amount = Totaal toegekend
proposals-measure-grants = Aanvragen die iets krijgen
proposals-measure-lines = Aantal toekenningen (één regeling die één aanvraag steunt)
proposals-measure-smallest = Het kleinste bedrag dat een aanvraag krijgt
proposals-measure-joint = Toegekend aan aanvragen van meerdere verenigingen
proposals-measure-without-employees = Toegekend aan verenigingen zonder personeel, volgens een register
proposals-measure-with-employees = Toegekend aan verenigingen met personeel, volgens een register
proposals-measure-employees-unknown = Toegekend aan verenigingen waarvan geen register zegt of ze personeel hebben
proposals-measure-territories = Gemeenten waar gebeurt wat gesteund wordt
proposals-measure-broken = Niet nageleefde regels van regelingen
proposals-share = { $amount } ({ $percent } %)
proposals-unknown = { $amount }, { $n ->
    [one] { $n } vereniging
   *[other] { $n } verenigingen
}
proposals-measure-publics = Gesteunde doelgroepen, in de woorden van de projecten
proposals-publics = { $n } van { $all }
proposals-for-whom = Voor wie, in de woorden van het project:
proposals-way-own = Voorstel
proposals-way-equal-shares = Gelijke delen
proposals-way-greedy = In volgorde van de punten
proposals-way-nash = Evenwicht tussen financiers (Nash-product)
scores-title = Punten van uw regelingen voor elke aanvraag
scores-lede = Van 0 tot 10. Als u niets zegt, telt een aanvraag voor 5. Deze punten staan in het bestand van elk voorstel: alle deelnemers kunnen ze daar lezen.
scores-none = Geen van de aanvragen die u mag lezen, is voor deze regeling.
scores-points = Punten
scores-wrong = Schrijf een aantal punten van 0 tot 10.
scores-send = De punten bewaren
scores-kept = De punten zijn bewaard.
scores-stale = Een collega heeft intussen enkele van deze punten veranderd. Bekijk ze en verstuur opnieuw: die van u staan er nog.
scores-meanwhile = Een collega gaf intussen { $points }.
seats-pole = Een pool kan geen zetel krijgen, want niemand spreekt in zijn naam. De leden ervan kunnen wel zetelen.
votes-title = Stemmen
votes-lede = Elk college heeft één stem, hoe groot het ook is; minstens de helft van zijn zetels moet zich uitspreken. Een organisatie stemt niet over haar eigen aanvraag. De stemming is een advies: elke financier beslist voor zichzelf.
votes-favourable = Voor
votes-unfavourable = Tegen
votes-abstains = Onthouding
votes-opinion-favourable = Gunstig
votes-opinion-unfavourable = Ongunstig
votes-opinion-divided = Verdeeld
votes-opinion-no-quorum = Nog geen quorum
votes-count = { $college }: voor { $favourable }, tegen { $unfavourable }, onthouding { $abstain }; zetels: { $seats }
votes-count-aside = { $college }: voor { $favourable }, tegen { $unfavourable }, onthouding { $abstain }; zetels: { $seats }, niet stemgerechtigd: { $aside }
votes-count-none = { $college }: niemand heeft al gestemd; zetels: { $seats }
votes-count-none-aside = { $college }: niemand heeft al gestemd; zetels: { $seats }, niet stemgerechtigd: { $aside }
votes-spoken = De organisatie van deze zetel heeft al gestemd: haar plaatsvervanger kan niet in haar plaats stemmen.
votes-done = De stem is bewaard.
votes-for-seat = De stem van { $name }
minutes-title = Notulen
minutes-lede = De notulen zeggen wat besproken en afgesproken is. Ze worden goedgekeurd door minstens de helft van de zetels van elk college.
minutes-none = Er is nog niets geschreven.
minutes-waiting = De notulen zijn geschreven, maar nog niet goedgekeurd.
minutes-approved = De notulen zijn goedgekeurd.
minutes-approved-by = door { $names }
minutes-state = Stand van zaken
minutes-opinions = Adviezen van het comité
    .caption = Per college: voor / tegen / onthoudingen
minutes-opinion = Advies van het comité
minutes-adopted = Voorstel dat als advies werd aangenomen
minutes-adopted-way = Het voorstel bekijken
minutes-adopted-asked = Gevraagd
minutes-adopted-gives = Wat het geeft aan de aanvragen die u leest
minutes-adopted-given = { $amount } aan { $n ->
    [one] { $n } aanvraag
   *[other] { $n } aanvragen
}
minutes-adopted-reaches = Wie het bereikt
minutes-adopted-inputs = Gemaakt uit
minutes-adopted-from = aanvragen: { $requests }; regelingen: { $programmes }; een aanvraag krijgt minstens { $n } % van wat ze vraagt, of niets
minutes-adopted-seed = Getal dat gelijke standen beslist
minutes-adopted-rules = Regels
minutes-adopted-method = Versie van de methode
minutes-adopted-hash = Vingerafdruk van de berekening (SHA-256 van het .pb-bestand)
minutes-adopted-where = Adres
minutes-paper = De notulen als pdf
minutes-approve = Goedkeuren voor { $name }
minutes-approved-said = De notulen zijn goedgekeurd voor deze zetel.
minutes-write = De notulen schrijven
minutes-write-lede = Als u de tekst wijzigt, vervallen alle goedkeuringen: iedereen keurt een bepaalde tekst goed.
minutes-words = Wat besproken en afgesproken is
    .hint = Alle deelnemers lezen deze tekst, ook wie te dicht bij een aanvraag staat: schrijf hier niets wat zij niet mogen lezen.
minutes-missing = Schrijf de notulen, hoogstens 30.000 tekens.
minutes-stale = Iemand heeft de tekst intussen gewijzigd: lees hem opnieuw.
minutes-keep = De notulen bewaren
minutes-written = De notulen zijn bewaard.
act-session-convened = Een financier heeft een zitting bijeengeroepen
act-session-part = Een financier heeft gezegd of zijn regeling meedoet aan een zitting
act-session-scored = Een financier heeft aanvragen punten gegeven
act-session-closed = Een zitting is gesloten
act-session-moved = Een zitting kreeg een andere dag of plaats
act-session-cancelled = Een zitting is geannuleerd
act-seat-given = Een zetel is toegekend voor een zitting
act-seat-alternate = Een plaatsvervanger is aangewezen voor een zetel
act-seat-taken-away = Een zetel is weggenomen
act-vote-cast = Een zetel heeft gestemd over een aanvraag
act-minutes-written = Notulen zijn geschreven
act-minutes-approved = Notulen zijn goedgekeurd voor een zetel
act-proposal-asked = Een voorstel voor de verdeling is gevraagd
letter-session-asked = Beste,

    { $convener } roept een zitting bijeen, “{ $session }”, op { $date } om { $hour }, { $place }.
    Uw regelingen zijn uitgenodigd: zeg op de pagina van de zitting of ze meedoen. U beslist in elk geval voor uzelf.

    { $link }
    .subject = Doen uw regelingen mee? { $session }
letter-session-seat = Beste,

    { $convener } geeft u een zetel op de zitting “{ $session }”, op { $date } om { $hour }, { $place }.
    Voor u de aanvragen leest, moet u zeggen of u te dicht staat bij de organisaties die ze doen.

    { $link }
    .subject = Een zetel voor u: { $session }
letter-session-alternate = Beste,

    { $convener } wijst u aan als plaatsvervanger van een zetel op de zitting “{ $session }”, op { $date } om { $hour }, { $place }: u zetelt wanneer de organisatie van die zetel zelf geld vraagt of niet kan komen.

    { $link }
    .subject = Plaatsvervanger van een zetel: { $session }
letter-session-moved = Beste,

    { $convener } heeft de zitting “{ $session }” gewijzigd. Ze vindt nu plaats op { $date } om { $hour }, { $place }.

    { $link }
    .subject = Andere dag of plaats: { $session }
letter-session-cancelled = Beste,

    { $convener } heeft de zitting “{ $session }” geannuleerd, die zou plaatsvinden op { $date } om { $hour }, { $place }.

    { $link }
    .subject = Geannuleerd: { $session }
sessions-todo-alternates = Bij minstens één aanvraag heeft een college niemand meer die kan stemmen: wijs een plaatsvervanger aan.
sessions-todo-ask = Er staat een aanvraag bij op de agenda: schrijf naar de groep en nodig ze uit om gehoord te worden.
sessions-todo-hear = Groepen wachten om gehoord te worden: noteer de dag waarop dat gebeurde.
sessions-todo-heard = Uw groep wordt gehoord vóór zijn aanvraag wordt besproken
programme-sessions = Wanneer de aanvragen onderzocht worden
    .lede = Elke financier beslist voor zichzelf, op zijn eigen datum.
    .feed = Deze data voor uw agenda (iCalendar)
programme-sessions-announced = aangekondigd door de financier
programme-sessions-by = aangekondigd door de financier, voor aanvragen verstuurd tot en met { $date }
programme-sessions-table = aan de tafel van het loket, om { $time }; komen aanvragen daar gelijk uit, dan beslist het getal { $seed }
programme-sessions-event = Onderzoek van aanvragen: { $programme }
sessions-convene-next = Elke groep die iets aanvraagt, krijgt een e-mail: hij wordt gehoord vóór zijn dossier wordt besproken. Wijs daarna voor elke zetel een plaatsvervanger aan die hier niets aanvraagt: zonder plaatsvervanger heeft een college misschien niemand meer die kan stemmen.
hearings-title = Hoorzitting
hearings-lede = Elke groep wordt gehoord vóór zijn dossier wordt besproken. Er wordt niet gestemd over een aanvraag zolang de groep niet gehoord is, tenzij hij uitgenodigd was en niet kwam.
hearings-ask = Naar die groepen schrijven
hearings-ask-lede = Er kwamen aanvragen bij op de agenda: hun partners kregen nog niets.
hearings-asked-done = De partners krijgen een e-mail.
hearings-unasked = Nog niemand heeft naar de groep geschreven.
hearings-asked = De groep is verwittigd sinds { $asked }; hij is nog niet gehoord.
hearings-heard = De groep is gehoord op { $date }.
hearings-absent = De groep werd verwittigd op { $asked } en kwam niet op { $date }.
hearings-words-of = Bericht van de groep aan de deelnemers
hearings-day = Dag
hearings-day-wrong = Schrijf vandaag of een dag die voorbij is, vanaf de dag waarop de groep verwittigd werd.
hearings-absent-early = Een groep kan niet afwezig zijn vóór de dag van de zitting.
hearings-note-heard = De groep is die dag gehoord
hearings-note-absent = De groep kwam die dag niet
hearings-noted = Het is genoteerd.
hearings-way = Ze bekijken, of vooraf schrijven
hearings-group = Uw groep wordt gehoord
hearings-group-lede = Uw aanvraag staat op de agenda van een zitting. Uw groep wordt gehoord vóór ze wordt besproken: kom uw aanvraag toelichten, of stuur vooraf een bericht.
hearings-session = Zitting
hearings-when = Wanneer
hearings-write = Bericht aan de deelnemers
hearings-words = Uw bericht
    .hint = Hoogstens 3.000 tekens. De deelnemers lezen het voor ze erover spreken; u kunt het wijzigen tot de dag van de zitting.
hearings-words-long = Schrijf hoogstens 3.000 tekens.
hearings-send = Naar de deelnemers sturen
hearings-said = De deelnemers zullen uw bericht lezen.
hearings-lead-writes = De penvoerder schrijft namens de groep: zeg hem wat de deelnemers moeten weten.
votes-early = Het comité komt samen op { $on }: er wordt vanaf die dag gestemd. Komt het vroeger samen, dan past wie bijeenroept de datum aan.
votes-before = Het comité is nog niet samengekomen: er wordt gestemd vanaf de dag van de zitting.
votes-unheard = De groep achter deze aanvraag is nog niet gehoord: de stemming gaat open zodra de financier die bijeenroept, genoteerd heeft dat hij gehoord is of niet gekomen is.
votes-college-empty = { $college }: niemand kan nog over deze aanvraag stemmen, want alle organisaties met een zetel in dit college doen eraan mee. Wijs voor een zetel een plaatsvervanger aan die hier niets aanvraagt.
votes-nobody-left = Een college heeft niemand meer die over deze aanvraag kan stemmen: wijs eerst een plaatsvervanger aan.
minutes-hearing = Hoorzitting van de groep
act-hearing-said = Een groep schreef naar de deelnemers van een zitting
act-hearing-noted = Er werd genoteerd dat een groep gehoord is, of niet gekomen is
letter-session-heard = Beste,

    { $convener } roept een zitting bijeen, “{ $session }”, op { $date } om { $hour }, { $place }. Uw aanvraag “{ $title }” staat er op de agenda.
    Uw groep wordt gehoord vóór ze wordt besproken: kom uw aanvraag toelichten, of laat de penvoerder vooraf op deze pagina een bericht schrijven.

    { $link }
    .subject = Uw groep wordt gehoord: { $session }
letter-session-alternate-named = Beste,

    Uw zetel bij de zitting “{ $session }”, op { $date } om { $hour }, had geen plaatsvervanger: { $convener } wees { $name } aan. U kunt die schrappen en een andere aanwijzen.

    { $link }
    .subject = Een plaatsvervanger voor uw zetel: { $session }
