# Dossiers: een project, vastgelegd, door elke partner ondertekend, ingediend.

application-moment = { $date } om { $hour }.{ $minute }.{ $second } uur
application-arrival = { $date } om { $hour }.{ $minute } uur
application-left-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
 } en { $m } uur
application-left-hours = { $n } uur en { $m } min.
application-left-minutes = { $n } min. en { $m } s
application-left-nothing = De uiterste datum is voorbij.
application-number = Dossier { $number }.
application-called = Dossier { $number }, versie { $version }
application-and = { $names } en { $last }

application-state-draft = In voorbereiding.
    .public = In voorbereiding.
application-state-signing = De partners ondertekenen.
    .public = In voorbereiding.
application-all-signed = Alle partners hebben ondertekend; deze versie is nog niet ingediend.
application-state-submitted = Wij hebben het dossier ontvangen.
    .public = Ontvangen.
application-state-returned = Aan te vullen: de lezers van het dossier vragen iets.
    .public = Teruggestuurd om aan te vullen.
application-state-admissible = Het dossier is volledig en wordt weldra onderzocht.
    .public = Volledig.
application-state-under-examination = Het dossier wordt onderzocht.
    .public = In onderzoek.
application-state-decided = De beslissing is bekend.
    .public = Beslist.
    .selected = De organisatoren gaan met dit project verder.
    .declined = De organisatoren gaan niet met dit project verder.
application-answered-all = Alle financiers hebben geantwoord.
application-answered = { $n ->
    [one] { $n } van de { $asked } antwoorden van financiers is bekend.
   *[other] { $n } van de { $asked } antwoorden van financiers zijn bekend.
 }
application-state-closed = Afgesloten.
    .public = Afgesloten.
application-state-withdrawn = U hebt het dossier ingetrokken.
    .public = Ingetrokken door de partners.


application-check-title = Nakijken, ondertekenen en indienen
application-check-way = Nakijken en indienen
application-check-lede = Er zijn drie stappen: nakijken wat ontbreekt, allemaal dezelfde versie ondertekenen, en het dossier indienen.
application-answers = Als antwoord op de oproep
application-closes = Uiterste datum
application-left = Resterende tijd
application-clock = Uur van de server bij het openen van deze pagina
application-rule = Het uur van de server telt, op het ogenblik dat uw zending is ontvangen.
application-part-check = 1. Nakijken
application-part-sign = 2. Ondertekenen
application-part-send = 3. Indienen
application-check-fine = Alles is klaar: u kunt een versie vastleggen om te ondertekenen.
    .whole = Er ontbreekt niets.
application-check-lacks = { $n ->
    [one] Nog { $n } punt te regelen.
   *[other] Nog { $n } punten te regelen.
 }
application-may-wait = Houdt het indienen niet tegen
application-about-call = De oproep
    .fine = De oproep staat open voor antwoorden.
application-about-text = Het project
    .fine = Alle nodige delen zijn geschreven.
application-about-languages = De talen
    .fine = Niets te vertalen.
application-about-partners = De partners
    .fine = U bent met voldoende partners.
application-about-request = Wat wordt gevraagd
    .fine = De regels van de regelingen worden gevolgd.
application-about-budget = De begrotingen
    .fine = De begrotingen zijn in evenwicht.
application-about-files = De dossiers van de partners
    .fine = Er ontbreekt niets.
application-lack-request-shut = { $programme } neemt met deze oproep geen aanvragen aan, of geen meer: haal dit bedrag weg.
application-lack-request-kind = { $programme } helpt dit soort organisaties niet: { $organisation }.
application-lack-request-rate = { $organisation } vraagt { $amount } bij { $programme }, die hoogstens { $percent } % van haar kosten betaalt: { $most }.
application-lack-request-small = Er wordt { $amount } gevraagd bij { $programme }, die minstens { $bound } geeft.
application-lack-request-large = Er wordt { $amount } gevraagd bij { $programme }, die hoogstens { $bound } geeft.
application-lack-request-beyond = Er wordt { $amount } gevraagd bij { $programme }, die een envelop van { $bound } heeft.
application-lack-not-open = De oproep aanvaardt nog geen antwoorden: voorbereiden en ondertekenen kan al.
application-lack-too-late = De uiterste datum is voorbij: volgens de regel van de oproep kan geen dossier meer worden ingediend.
application-lack-stands = De uiterste datum is voorbij: een verbetering zou te laat komen. De versie die u op tijd indiende, blijft degene die telt.
application-lack-withdrawn = De organisatoren hebben deze oproep ingetrokken.
application-lack-empty = “{ $field }” is niet ingevuld.
application-lack-purpose = Er is geen doel gekozen.
application-lack-action = Er is nog geen actie geschreven: wie doet wat?
application-lack-not-in-fr = Deze oproep vraagt ook Frans: voeg die taal aan het project toe.
application-lack-not-in-nl = Deze oproep vraagt ook Nederlands: voeg die taal aan het project toe.
application-lack-not-in-en = Deze oproep vraagt ook Engels: voeg die taal aan het project toe.
application-lack-foreign-fr = Deze oproep is in het Frans geschreven en uw project in een andere taal: de lezers kennen die misschien niet. U kunt het Frans aan het project toevoegen.
application-lack-foreign-nl = Deze oproep is in het Nederlands geschreven en uw project in een andere taal: de lezers kennen die misschien niet. U kunt het Nederlands aan het project toevoegen.
application-lack-foreign-en = Deze oproep is in het Engels geschreven en uw project in een andere taal: de lezers kennen die misschien niet. U kunt het Engels aan het project toevoegen.
application-lack-untranslated-fr = “{ $field }” ontbreekt in het Frans.
application-lack-untranslated-nl = “{ $field }” ontbreekt in het Nederlands.
application-lack-untranslated-en = “{ $field }” ontbreekt in het Engels.
application-lack-stale = “{ $field }” is gewijzigd: kijk na of beide talen hetzelfde zeggen.
application-lack-partners = { $n ->
    [one] Er ontbreekt nog { $n } partner (een geassocieerde partner, zonder budget, telt niet mee).
   *[other] Er ontbreken nog { $n } partners (een geassocieerde partner, zonder budget, telt niet mee).
 }
application-lack-sectors = Nog niet in de groep: { $kinds }. Een pool brengt meestal zulke leden samen.
application-lack-kind = De oproep is niet bedoeld voor dit soort organisaties: { $organisation }.
application-lack-sides = Deze oproep vraagt partners aan beide kanten van de grens: minstens één in Frankrijk en één in België.
application-lack-side = { $organisation } ligt aan de andere kant van de grens, en de oproep gaat over één kant: ze kan geassocieerde partner zijn.
application-lack-country = { $organisation } ligt noch in Frankrijk noch in België, en de oproep gaat over één kant van de grens: ze kan geassocieerde partner zijn.
application-lack-waiting = { $organisation } heeft de uitnodiging nog niet beantwoord: u kunt het dossier indienen zonder daarop te wachten.
application-lack-signatory = Niemand kan al namens { $organisation } ondertekenen: er is iemand nodig die gemachtigd is om te ondertekenen.
application-lack-budget = { $organisation } heeft nog geen begroting.
application-budgets-none = Er is geen begroting geschreven: niemand vraagt hier geld, dus het hoeft niet.
application-budgets-without = Zonder begroting: { $organisations }. Niemand vraagt hier geld, dus het hoeft niet.
application-lack-unbalanced = { $organisation }, { $year }: { $side ->
    [charges] de uitgaven zijn { $amount } hoger dan de middelen.
   *[products] de middelen zijn { $amount } hoger dan de uitgaven.
 }
application-lack-unbalanced-kind = { $organisation }, { $year }: { $side ->
    [charges] wat zonder te betalen gebruikt wordt, is { $amount } hoger dan wat anders dan in geld gegeven wordt.
   *[products] wat anders dan in geld gegeven wordt, is { $amount } hoger dan wat zonder te betalen gebruikt wordt.
 }
application-lack-commitment = { $organisation } heeft het contrat d’engagement républicain niet ondertekend, dat de Franse wet voor elke subsidie vraagt.
application-lack-papers = { $n ->
    [one] In het dossier van { $organisation } ontbreekt { $n } stuk; u kunt het later toevoegen.
   *[other] In het dossier van { $organisation } ontbreken { $n } stukken; u kunt ze later toevoegen.
 }
application-way-write = Aanvullen
    .budget = Een begroting schrijven
application-way-team = De partners bekijken
application-way-file = Het dossier openen
application-version = Versie { $n }
application-frozen-at = vastgelegd op { $moment }
application-hash = Vingerafdruk
application-hash-whole = Volledige vingerafdruk
application-hash-why = Ze wordt berekend op het bestand van het dossier, tot op de letter: verandert er één, dan is de vingerafdruk anders. Wilt u dat nagaan, bereken dan de SHA-256 van dit bestand.
application-hash-file = Het ondertekende bestand opslaan (JSON)
application-read-version = Deze versie lezen (pdf)
application-changed = Het project is sindsdien gewijzigd. De vastgelegde versie wordt ondertekend en ingediend. Wilt u de wijzigingen erin, leg dan een nieuwe versie vast: die moet opnieuw worden ondertekend.
application-call-changed = De oproep heeft een nieuwe versie; uw project is niet gewijzigd. U kunt de vastgelegde versie ondertekenen en indienen: de handtekeningen die er al zijn, blijven gelden.
    .way = De oproep herlezen
application-not-signed = Handtekening verwacht
application-signed-as = { $role } sinds { $date }
application-signed-online = Ondertekend door { $name } op { $moment }
application-signed-paper = Handtekening op papier gezien, op { $moment } ({ $name })
application-signed-nameless = een persoon zonder naam
application-agreed = Ik ben gemachtigd om { $organisation } te verbinden. Ik heb deze versie gelezen; ze zegt waartoe { $organisation } zich verbindt.
application-not-agreed = Kruis het vakje aan om te bevestigen dat u deze versie hebt gelezen.
application-sign-for = Ondertekenen voor { $organisation }
application-send-now = Iedereen heeft ondertekend: nu nog het dossier indienen
application-swears = Met uw handtekening verklaart u ook dat uw organisatie haar administratieve, boekhoudkundige, sociale en fiscale verplichtingen nakomt en dat wat de aanvraag zegt juist is. Het gedrukte formulier neemt dat over.
application-sign-explained = Als er niets ontbreekt, legt de penvoerder een versie vast. Iemand die door elke partner gemachtigd is, ondertekent dan diezelfde versie.
application-freeze-explained = Een versie vastleggen is een kopie maken van het project zoals het nu is. Alle partners ondertekenen die kopie; het project zelf blijft te wijzigen.
application-freeze = Een versie vastleggen om te ondertekenen
application-freeze-again = Een nieuwe versie vastleggen
application-freeze-anew = Een nieuw dossier beginnen
application-freeze-lacks = Er is geen versie vastgelegd: er ontbreekt nog iets, zie de lijst.
application-lead-freezes = { $lead }, de penvoerder, legt de versie vast die ondertekend wordt.
application-reopen = Terug naar de voorbereiding
application-not-now = Dat kan niet meer: het dossier is intussen verder. Hier staat het nu.
application-other-version = Intussen is een andere versie vastgelegd. Er is niets ondertekend of ingediend; lees de nieuwe versie.
application-other-partners = De partners zijn veranderd sinds deze versie is vastgelegd. Leg een nieuwe versie vast en onderteken ze.
application-other-requests = De gevraagde bedragen zijn veranderd sinds deze versie is vastgelegd. Leg een nieuwe versie vast en onderteken ze.
application-unsigned = Er ontbreekt nog een handtekening.
application-missing = { $n ->
    [one] Er ontbreekt nog { $n } handtekening om het dossier te kunnen indienen.
   *[other] Er ontbreken nog { $n } handtekeningen om het dossier te kunnen indienen.
 }
application-send-explained = Alle handtekeningen zijn er. Alle partners krijgen meteen een ontvangstbewijs.
application-send = Het dossier indienen
application-send-later = U kunt het dossier indienen als alle partners hebben ondertekend.
application-lead-sends = Alle handtekeningen zijn er. { $lead }, de penvoerder, dient het dossier in.
application-send-shut = Alle handtekeningen zijn er, maar een regel van de oproep laat nu geen indiening toe:
application-which = Op welke oproep antwoordt u?
application-which-until = { $title } ({ $organisers }, tot { $moment })
application-which-of = { $organisers }, tot { $moment }
application-which-call = Oproep
application-choose = Deze oproep kiezen
application-no-call = Geen enkele oproep aanvaardt nu antwoorden. Uw project kan zonder oproep bestaan.
application-versions = Versies
application-history = Wat er gebeurd is
application-download = Het hele dossier (pdf)
application-withdraw = Het dossier intrekken
application-withdraw-explained = Zolang er niets beslist is, kunt u het intrekken. Het project blijft van u en u kunt het opnieuw indienen.
application-withdraw-way = Dit dossier intrekken…
application-withdraw-words = Uitleg
    .hint = Niet verplicht. Uw partners en wie het dossier kreeg, lezen het.
application-withdraw-send = Het dossier intrekken
application-withdraw-bound = Een financier sloot een overeenkomst over wat hij toekende: het dossier kan niet meer worden ingetrokken. Stopt het project, laat het die financier weten, of verlaat de overeenkomst op haar pagina.
application-withdraw-granted = Een financier liet u weten dat hij geld geeft voor dit project: het dossier kan niet meer zomaar ingetrokken worden. Schrijf die financier dat u ervan afziet. Zodra hij op zijn beslissing is teruggekomen, kunt u het dossier intrekken.
application-bound = Een financier sloot een overeenkomst over het ingediende dossier: er kan geen andere versie meer worden ingediend. Om iets te wijzigen is een addendum bij die overeenkomst nodig.
application-locked = Er kan niets meer verbeterd of ingediend worden: de termijn is voorbij en het dossier wordt gelezen door wie het ontving. Ontbreekt er iets, dan vragen zij u erom.
    .decided = De beslissing is genomen: in dit dossier kan niets meer verbeterd of ingediend worden.

application-panel-project = Dossiers
    .none = Dit project heeft nog niets ingediend.
application-panel-me = Uw dossiers
application-to-read = { $n ->
    [one] { $n } antwoord wacht
   *[other] { $n } antwoorden wachten
}
application-examine = Onderzoeken
application-panel-call = Ontvangen dossiers
application-panel-count = { $n ->
    [0] Voorlopig geen dossier.
    [one] { $n } dossier.
   *[other] { $n } dossiers.
 }
application-panel-made = { $several ->
    [0] Geen van meerdere organisaties samen
    [one] { $several } van meerdere organisaties samen
   *[other] { $several } van meerdere organisaties samen
 }, { $alone ->
    [0] geen van één organisatie alleen.
    [one] { $alone } van één organisatie alleen.
   *[other] { $alone } van organisaties alleen.
 }
application-panel-organisers = Alleen de organisatoren zien deze lijst, in de volgorde van de nummers.
application-panel-all = Alle dossiers bekijken
application-panel-next = Volgende dossiers


application-said = Antwoord van de lezers
application-receipt-title = Ontvangstbewijs
application-receipt-received = Ontvangen op { $moment }.
application-receipt-late-word = Na de uiterste datum.
application-receipt-next = Wat er nu gebeurt
application-receipt-correct = U kunt het verbeteren en opnieuw indienen tot { $moment }; de ontvangen versie blijft gelden zolang de nieuwe niet is aangekomen.
    .readers = De groep kan dit dossier verbeteren en opnieuw indienen tot { $moment }.
application-receipt-late = Het is na de uiterste datum aangekomen: de regel van de oproep zegt wat ermee gebeurt.
application-receipt-completed = U vulde het aan zoals de organisatoren vroegen: het komt niet te laat.
    .readers = De groep heeft het aangevuld zoals gevraagd: het is niet te laat.
application-receipt-read = { $n ->
    [one] { $organisers } kijkt na of het volledig is. Ontbreekt er iets, dan wordt het u gevraagd.
   *[other] { $organisers } kijken na of het volledig is. Ontbreekt er iets, dan wordt het u gevraagd.
 }
application-receipt-answer = Een antwoord is aangekondigd tegen { $date }.
    .late = Een antwoord was aangekondigd tegen { $date }: die dag is voorbij.
application-receipt-silence = Zonder antwoord op { $date } geldt de vraag om geld volgens de Franse wet als geweigerd (code des relations entre le public et l’administration, L231-4). Tot { $until } kunt u dan vragen om die weigering te herzien of naar het tribunal administratif stappen (code de justice administrative, R421-2). Nadien kan er nog een antwoord komen.
    .readers = Zonder antwoord op { $date } geldt de geldaanvraag volgens de Franse wet als geweigerd (code des relations entre le public et l’administration, L231-4).
application-receipt-silence-without-money = Deze oproep vraagt en geeft geen geld: geen antwoord krijgen betekent er noch ja, noch nee.
application-receipt-silence-belgium = Voor wie deze oproep organiseert geldt Belgisch recht: geen antwoord krijgen betekent er noch ja, noch nee.
    .of = Voor { $names } geldt Belgisch recht: geen antwoord van die kant betekent noch ja, noch nee.
application-receipt-silence-elsewhere = Voor { $names } geldt het recht van een ander land: wij weten niet wat het uitblijven van een antwoord daar betekent. Vraag het hun.
application-receipt-silence-both = Die termijn geldt voor { $french }. Voor { $belgian } geldt Belgisch recht: geen antwoord van die kant betekent noch ja, noch nee.
application-receipt-yours = Het project blijft van u, wat het antwoord ook is.
application-to-complete = Vul in het project aan wat gevraagd wordt, leg een nieuwe versie vast, laat elke partner tekenen en dien ze in. Wat u aanvult, is niet te laat, ook niet na de einddatum van de oproep.
application-to-complete-before = Daarvoor is geen datum opgelegd, maar uiterlijk op { $date } is een antwoord aangekondigd: dien op tijd in om voordien gelezen te worden.
application-to-complete-soon = Daarvoor is geen datum opgelegd: dien in zodra u kunt, want een dossier dat nooit aangevuld wordt, kan afgesloten worden.
application-complete-way = Aanvullen en opnieuw indienen
application-correct-way = Verbeteren en opnieuw indienen
application-did-freeze = De versie ligt vast; elke partner kan ze ondertekenen.
    .before = Deze versie lag al vast: er is niets veranderd.
application-did-sign = De versie is ondertekend voor { $organisation }.
application-did-reopen = U schrijft weer verder: niets wacht nog op een handtekening.
application-did-send = Het dossier is ingediend. Hier is het ontvangstbewijs.
application-did-withdraw = Het dossier is ingetrokken.
application-own-answer = Uw antwoord: { $title }
    .of = Antwoord van { $who }: { $title }
application-own-begun = U begon “{ $title }”: verdergaan
    .of = Begonnen door { $who }, “{ $title }”: verdergaan
application-own-another = Antwoorden met een ander project
    .for = Antwoorden met een project van { $organisation }
    .other = Antwoorden voor een andere van uw organisaties
application-receipt-contact = Voor elke vraag:
application-receipt-download = Het ontvangstbewijs downloaden (pdf)

printed-received = Ontvangen op { $moment }
printed-frozen = Vastgelegd op { $moment }
printed-moment-received = Ontvangen op
printed-project = Project
printed-call = Oproep
printed-number = Nummer en versie
printed-partners = Partners
printed-hash = Vingerafdruk (SHA-256)
printed-organisers = Georganiseerd door
printed-contact = Contact
requests-title = Gevraagde bedragen
requests-lede = Vul in hoeveel elke partner bij elke regeling vraagt. U schrijft deze bedragen alleen hier: ze komen automatisch in de begroting van elke partner (rekening 74, subsidies).
requests-way = De gevraagde bedragen invullen
requests-in-all = In totaal { $amount } gevraagd.
requests-with-this = Gevraagd met dit dossier: { $amount }.
requests-with-others = Gevraagd met andere dossiers van hetzelfde project: { $amount }. Dat telt in de begrotingen, niet in dit dossier.
requests-elsewhere = Gevraagd met andere dossiers van hetzelfde project
requests-drop = Dit dossier opgeven
    .words = Dit dossier is begonnen, maar er is nooit een versie vastgelegd: de bedragen tellen dan niet meer in de begrotingen. De geschiedenis van het project houdt het bij.
application-dropped = Het dossier is opgegeven; wat het vroeg, telt niet meer.
requests-of-year = Bedragen in euro, { $year }
requests-every-year = { $amount } gevraagd, alle jaren samen.
requests-partner = Partner
requests-amount = Bedrag
requests-version = versie { $n }
requests-at-most = hoogstens { $n } % van de kosten
requests-at-least = minstens { $amount } in totaal
requests-no-more = hoogstens { $amount } in totaal
requests-set-aside = envelop: { $amount }, waarvan nog { $left } beschikbaar
requests-shut = Neemt met deze oproep geen aanvragen aan
requests-closed = Deze bedragen kunnen nu niet worden gewijzigd.
requests-closed-over = Voor deze oproep kan niets meer worden ingediend: deze bedragen kunnen niet meer worden gewijzigd.
requests-rules = Regels van de regelingen
requests-budgets = Begrotingen met deze bedragen
    .lede = Alle jaren samen.
requests-sums = Kosten { $charges } · andere middelen { $others } · gevraagd { $requested }
requests-whole = Alles samen
requests-part = { $part } % van wat gevraagd wordt
requests-rate = { $programme }: { $rate } % van de kosten
requests-balanced = Begroting in evenwicht
requests-gap = Nog te vinden: { $amount }
requests-more = { $amount } meer dan de kosten
requests-twice = Staat al in een begroting
    .lede = Deze bedragen staan al in een begroting als gevraagd bij dezelfde financier. Als u ze hierheen verplaatst, tellen ze maar één keer.
requests-twice-line = { $organisation }: { $amount } gevraagd bij “{ $funder }” in { $year } (kan worden gevraagd bij: { $programme })
requests-turn = Naar de aanvraag verplaatsen
requests-done = De gevraagde bedragen zijn bewaard.
requests-done-turned = Het bedrag staat nu in de aanvraag, en niet meer in de ingevulde begroting.
requests-done-costs = De gevraagde bedragen zijn bewaard. Met een bedrag dat u hebt geschrapt, zouden kosten worden betaald: dat is ook geschrapt, en de geschiedenis van het project bewaart er een spoor van.
costs-title = Welke kosten elke financier zou betalen
costs-way = Zeggen welke kosten elke financier zou betalen (niet verplicht)
costs-lede = Niet verplicht. Vul in hoeveel elke financier van elke kost zou betalen, als u dat weet. Wat u leeg laat, is voor het hele project. De financiers lezen het bij het dossier.
costs-once = Dezelfde kost kan maar één keer worden betaald: op één lijn betalen alle financiers samen nooit meer dan de kost.
costs-over = Kosten: wat niet klopt
costs-mend = Verbeteren
costs-of-year = Bedragen in euro, { $year }:
costs-line = Kost
costs-of = van { $amount }
costs-of-requested = van { $amount } gevraagd
costs-elsewhere = en { $amount } met een ander dossier van dit project
costs-none = In de begroting van { $organisation } staat voor dit jaar nog geen kost.
costs-spread = Over alle kosten verdelen: { $programme }
costs-spread-how = Verdelen splitst het gevraagde bedrag over de kosten, naar verhouding van wat andere financiers ervan overlaten, tot op de cent. U ziet het voor het wordt bewaard.
costs-spread-done = De bedragen zijn hieronder verdeeld. Er is nog niets bewaard: bekijk ze, wijzig ze als u wilt, en bewaar ze dan.
costs-past = De bedragen hieronder komen uit het vorige dossier. Er is nog niets bewaard: bekijk ze, wijzig ze als u wilt, en bewaar ze dan.
costs-beyond = Er wordt maar { $amount } gevraagd: dit is { $excess } te veel.
costs-wrong = { $line }, ‘{ $programme }’: { $words }
costs-done = Welke kosten elke financier zou betalen, is bewaard.
application-lack-costs-beyond = { $organisation }, { $line }, { $year }: niemand kan meer betalen dan een kost bedraagt. Ze is { $amount }, en { $programmes } zou er { $sum } van betalen: { $excess } te veel.
application-lack-costs-twice = { $organisation }, { $line }, { $year }: dezelfde kost kan niet twee keer worden betaald. Ze bedraagt { $amount }, en { $n ->
    [one] { $programmes } zou er { $sum } van betalen
   *[other] { $programmes } zouden er samen { $sum } van betalen
 }: { $excess } te veel.
application-lack-costs-elsewhere = { $organisation }, { $line }, { $year }: dezelfde kost kan niet twee keer worden betaald. Ze bedraagt { $amount }, en met een ander dossier van dit project { $n ->
    [one] zou { $programmes } er { $sum } van betalen
   *[other] zouden { $programmes } er samen { $sum } van betalen
 }: { $excess } te veel.
application-lack-costs-request = { $organisation }, { $year }: bij { $programme } wordt { $amount } gevraagd, en dat zou { $sum } aan kosten betalen: { $excess } te veel.
printed-costs-of = { $organisation }: welke kosten elke financier zou betalen
printed-cost = { $line }, { $year }: { $amount }
printed-costs-whole = Voor het hele project
printed-cost-by = Kost, en wie zou betalen
printed-language-fr = In het Frans:
printed-language-nl = In het Nederlands:
printed-language-en = In het Engels:
printed-budgets = Begrotingen
printed-account = Rekening
printed-account-number = Rekening { $account }
printed-funds-asked = gevraagd
printed-funds-obtained = verkregen
printed-funds-paid = betaald aan een partner
printed-funds-received = ontvangen van een partner
printed-total = Totaal
printed-signatures = Handtekeningen
printed-unsigned = Geen handtekening onder deze versie.
printed-organisation = Organisatie
printed-name = Ondertekend door
printed-capacity = Mandaat
printed-capacity-paper = niet vermeld bij het invoeren
printed-moment = Op
printed-integrity = De vingerafdruk is de SHA-256 van het ondertekende bestand; u slaat het op vanaf de pagina van het dossier. Het is een bewijs van integriteit, geen gekwalificeerd zegel.
printed-own-purpose = Voorstelling van { $organisation }
printed-sector = { $kind }: { $names }
printed-files = Bijgevoegde bestanden
printed-flows = Betalingen tussen partners
printed-flow = { $year }: { $payer } betaalt { $amount } aan { $payee }
printed-together = Samen, zonder de betalingen tussen partners
printed-seen-on-paper = { $name } (handtekening op papier gezien)

application-presented-call = De groep: { $group }. De oproep: “{ $call }”.
application-presented-programmes = De groep: { $group }. Gevraagd aan: { $call }.
application-presented-until = Indienen kan tot { $moment }.
letter-application-to-sign = Beste,

    Een versie van het project “{ $project }” wacht op de handtekening van { $organisation }.

    { $about }

    Lees ze en onderteken hier:
    { $link }
    .subject = Te ondertekenen: { $project }
letter-application-all-signed = Beste,

    Alle partners hebben dossier { $number } ondertekend (“{ $project }”, vingerafdruk { $hash }).

    { $about }

    U hoeft het alleen nog in te dienen:
    { $link }
    .subject = Alles is ondertekend: { $project }
letter-application-received = Beste,

    Wij hebben dossier { $number }, versie { $version }, “{ $project }”, ontvangen als antwoord op de oproep “{ $call }”, waaraan { $organisation } deelneemt.

    Ontvangen op { $moment }
    Vingerafdruk: { $hash }

    { $next }

    Contact: { $contact }

    Het dossier en het ontvangstbewijs als pdf:
    { $link }
    .subject = Ontvangstbewijs: { $project } ({ $number })
letter-application-withdrawn = Beste,

    { $lead } heeft dossier { $number }, “{ $project }”, ingetrokken. Het project blijft van u.

    { $about }

    { $link }
    .subject = Dossier ingetrokken: { $project }

act-application-frozen = Een versie is vastgelegd om te ondertekenen
act-application-dropped = Een begonnen dossier werd opgegeven
act-application-reopened = Het dossier is terug in voorbereiding
act-application-signed = Een partner heeft ondertekend
act-application-submitted = Het dossier is ingediend
act-application-withdrawn = Het dossier is ingetrokken
act-application-returned = Het dossier is teruggestuurd om aan te vullen
act-application-admitted = Het dossier is ontvankelijk verklaard
act-application-examined = Het onderzoek van het dossier is begonnen
act-application-decided = Over het dossier is beslist
act-application-closed = Het dossier is afgesloten

paper-title = Een antwoord op papier invoeren
    .request = Een aanvraag op papier invoeren
paper-way = Een antwoord op papier invoeren
    .request = Een aanvraag op papier invoeren
paper-lede = Men kan zich altijd op papier tot u wenden. U neemt het blad over; de geschiedenis zegt dat u het hebt ingevoerd, en de persoon krijgt een kopie.
paper-who = Organisaties op het blad
    .explanation = Voeg eerst de penvoerder toe, dan elke partner.
paper-name = Naam van de organisatie
paper-search = Zoeken
paper-none = Hier is geen organisatie met die naam.
paper-add = Toevoegen
paper-remove = Weghalen
paper-body = Een organisatie die in geen enkel register staat
    .hint = Een partner uit een ander land, een heel jonge vereniging, een informele groep. Zoek eerst haar naam hierboven. Haar fiche is openbaar en zegt dat ze van een papier is overgenomen; wie later voor haar optreedt, vindt ze terug. Schrijf nooit de naam van één persoon.
paper-body-commune = Gemeente
paper-body-place = Stad, als ze elders is
    .hint = Zoals op het papier, zonder de straat: iedereen leest het. Laat leeg wat er niet staat.
paper-body-number = Nummer in haar land of elders
    .hint = Als het op het papier staat, bijvoorbeeld een ondernemings- of btw-nummer.
paper-body-begun = Deze organisatie staat nog niet in het dossier: voeg ze toe, of wis haar naam.
paper-body-long = Schrijf hoogstens 200 tekens.
paper-body-alike = Bekijk eerst deze organisaties: voeg die van het papier toe, of zeg dat het geen van deze is.
paper-body-send = Aan het dossier toevoegen
paper-nobody = Voeg minstens de penvoerder toe.
paper-says = Inhoud van het blad
paper-received = Dag waarop het blad aankwam
paper-hour = Uur van aankomst
    .hint = Het uur dat op het blad genoteerd staat, bijvoorbeeld 09:40. Dat telt.
paper-received-wrong = Geef de dag en het uur van aankomst, die niet in de toekomst kunnen liggen.
paper-early = Op dat uur aanvaardde de oproep nog geen antwoorden.
    .request = Op die dag nam een van deze regelingen nog geen aanvragen aan. Haal de bedragen ervan weg of kijk de dag na.
paper-too-late = Op dat uur was de uiterste datum voorbij, en de regel van de oproep aanvaardde geen antwoorden meer.
    .request = Op die dag nam een van deze regelingen geen aanvragen meer aan. Haal de bedragen ervan weg of kijk de dag na.
paper-budget = Begroting op het blad
    .money = De oproep brengt geld mee: voeg elk jaar toe waarover het blad gaat en neem dan de bedragen van elke organisatie over, in de volgorde van het formulier. Laat leeg wat er niet op staat.
    .request = Voeg elk jaar toe waarover het blad gaat en neem dan de bedragen van elke organisatie over, in de volgorde van het formulier; kies bij wie helpt elke regeling waaraan geld wordt gevraagd. Laat leeg wat er niet op staat.
    .none = De oproep brengt geen geld mee: een begroting hoeft niet. Staat er een op het blad, voeg dan de jaren toe en neem ze over.
    .classes = Geeft het blad alleen het totaal van een rekening, schrijf het dan op de laatste regel van die rekening.
    .between = Wat de ene organisatie aan de andere betaalt voor haar deel van het project. Neem het hierboven niet nog eens over: wij tellen het erbij.
paper-also = Een regeling toevoegen
    .hint = Als het blad zich tot meerdere richt: ze krijgen allemaal hetzelfde dossier, en elk beslist voor zich.
    .add = Jaar of regeling toevoegen
paper-asked-wrong = Neem over wat aan deze regeling wordt gevraagd: kies ze bij “Wie helpt” en geef het bedrag.
paper-clause-hint = Als het blad zegt dat de penvoerder het geld doorbetaalt: neem over wat erover staat. Wie het blad ondertekende, ging ermee akkoord.
paper-scan = Het blad, gescand of gefotografeerd
    .hint = Kies het als laatste, net voor u bewaart: de browser vergeet het wanneer de pagina terugkomt. Wie het dossier leest, kan het openen. Zonder scanner bewaart u het blad.
paper-corrects = U verbetert wat werd ingevoerd: de dag van aankomst blijft die op het blad. De financiers krijgen bericht, net als de partners die hier een account hebben; druk het verbeterde ontvangstbewijs af voor de anderen. De geschiedenis bewaart beide.
    .call = U verbetert wat werd ingevoerd: de dag van aankomst blijft die op het blad. De partners die hier een account hebben, krijgen bericht; druk het verbeterde ontvangstbewijs af voor de anderen. Wie het al onderzocht, bekijkt het opnieuw. De geschiedenis bewaart beide.
    .way = De invoer verbeteren
paper-stands = Dit kan niet meer worden verbeterd: de aanvraag werd ingetrokken of beantwoord, een overeenkomst steunt erop, of iemand verbeterde ze op dit ogenblik. Bewaar opnieuw: u ziet dan wat er veranderde.
paper-typed = Ingevoerd door { $who }, { $moment }
    .again = Verbeterd door { $who }, { $moment }
    .colleague = iemand van uw instantie
paper-between = Intussen bewaard door { $who }, { $moment }
    .kept = Wat werd bewaard
    .typed = Wat u invoerde
paper-between-wrong = Vergelijk, verbeter uw invoer als het nodig is, en bewaar opnieuw: uw invoer komt dan in de plaats van de andere, de geschiedenis bewaart beide. Koos u een scan, kies hem dan nog eens.
paper-twice = Dit blad werd misschien al ingevoerd: dezelfde penvoerder, voor hetzelfde, op enkele dagen na.
    .other = Dit is een ander blad: het ook bewaren
paper-given = Een financier heeft een van deze organisaties al meegedeeld dat hij meer geeft dan u invoert. Schrijf eerst naar hem.
paper-before = Wat eerder werd ingevoerd
paper-kept = Het is bewaard. Druk het ontvangstbewijs af en geef het mee, of stuur het op: wie voor een van deze organisaties handelt, vindt de aanvraag hier terug met een account.
    .desk = Lezen aan het loket
paper-budget-another = Een jaar toevoegen
paper-budget-add = Jaar toevoegen
paper-budget-sums = Opnieuw optellen en regels toevoegen
paper-budget-year = Jaar
paper-budget-payer = Organisatie die betaalt
paper-budget-who = Wie helpt
    .hint = Voor een regeling laat u de naam van de financier leeg.
paper-budget-programmes = Gevraagd aan een regeling
paper-budget-givers = Andere financier
paper-unbalanced = Deze bedragen zijn niet in evenwicht. Lees ze op het blad na.
    .same = Zo staan de bedragen op het blad.
paper-unbalanced-wrong = Verbeter de bedragen, of vink het vakje aan als het blad het zo zegt.
paper-observed = Opmerkingen bij het blad
    .words = Wat de oproep vraagt en er niet op staat. De organisatoren zeggen wat ze daarmee doen.
    .request = Wat de regelingen vragen en er niet op staat. Elke financier zegt wat hij daarmee doet.
paper-language = Taal van het blad
paper-partner-gone = Een organisatie op dit blad staat hier niet meer: ze is ervan gehaald, met wat voor haar was ingevuld. Kijk na wie overblijft en verstuur opnieuw.
paper-partners-many = Een blad telt hoogstens vijftig partners.
paper-title-wrong = Geef een titel van hoogstens 140 tekens.
paper-text-long = Deze tekst is langer dan 6.000 tekens: voeg hem als stuk toe en vat hem hier samen.
paper-signatory = Wie ondertekende, voor elke partner
paper-signatory-wrong = Neem voor elke partner de naam over van wie ondertekende.
paper-email = E-mailadres van de persoon
    .hint = Als die er een heeft: daar komt de kopie van wat u invoert.
paper-email-wrong = Dat adres is niet volledig.
paper-signed = Ik heb op het blad de handtekening van elke partner gezien.
paper-signed-wrong = Kruis het vakje aan als u alle handtekeningen hebt gezien.
paper-send = Bewaren en ontvangst bevestigen

letter-application-copy = Beste,

    Wij hebben overgenomen wat u op papier schreef, “{ $project }”. Uw dossier heeft nummer { $number }.

    Ontvangen op { $moment }
    Vingerafdruk: { $hash }

    { $next }

    Dit hebben wij ingevoerd; laat ons weten wat niet klopt.

    { $typed }

    Contact: { $contact }
    { $link }
    .subject = Kopie van wat u schreef: { $project } ({ $number })
act-application-entered-for-others = Een dossier op papier is ingevoerd
act-application-entered-again = Wat van papier was ingevoerd, werd verbeterd

reading-title = Uw antwoord op dit dossier
reading-lede = Partners met een account hier krijgen uw antwoord en uw redenen per e-mail. Geen enkele beslissing wordt door een berekening genomen.
reading-desk = Onderzoek
reading-desk-lede = Wie de oproep organiseert en wie financiert, onderzoeken een dossier samen aan het loket: vragen worden er één keer gesteld, adviezen gedeeld, en ieder houdt zijn nota’s voor zichzelf.
reading-desk-way = Aan het loket onderzoeken
reading-from = Het ontvangstbewijs belooft de groep dat zij tot de einddatum kan verbeteren en opnieuw indienen. Het dossier volledig verklaren, onderzoeken, beantwoorden of afsluiten kan vanaf { $moment }; het terugsturen om het aan te vullen kan nu al.
    .read = Het ontvangstbewijs belooft de groep dat zij tot de einddatum kan verbeteren en opnieuw indienen. Het dossier volledig verklaren of onderzoeken kan vanaf { $moment }; het terugsturen om het aan te vullen kan nu al.
    .together = Aan deze oproep wordt samen gebouwd, en tot de laatste dag daarvan kan de groep wijzigen wat zij heeft ingediend: voordien wordt niets gekozen. Het dossier beantwoorden of afsluiten kan vanaf { $moment }.
reading-decides-later = U kunt antwoorden zodra het onderzoek begonnen is; wie in uw organisatie de oproepen voorbereidt, opent het.
reading-early = Nog niet: tot de einddatum kan de groep verbeteren en opnieuw indienen. Alleen terugsturen om aan te vullen kan eerder.
    .together = Nog niet: er wordt samen gebouwd, en tot de laatste dag daarvan kan de groep wijzigen wat zij heeft ingediend. Volledig verklaren, onderzoeken of terugsturen om aan te vullen kan eerder.
reading-verdict = Uw antwoord
reading-return = Het dossier terugsturen om het aan te vullen
reading-admit = Het dossier volledig en ontvankelijk verklaren
reading-examine = Beginnen met het onderzoek van het dossier
reading-select = Selecteren
    .together = Samen verdergaan
reading-decline = Niet selecteren
    .together = Niet samen verdergaan
reading-correct-select = Het antwoord verbeteren: met dit dossier verdergaan
reading-correct-decline = Het antwoord verbeteren: met dit dossier niet verdergaan
reading-close = Het dossier afsluiten
reading-reason = Uw redenen
    .hint = Wat er ontbreekt, wat doorwoog. Nodig, behalve om te zeggen dat het volledig is of dat het onderzoek begint.
reading-send = Antwoorden
reading-choose = Kies een antwoord.
reading-reason-missing = Schrijf uw redenen: de partners wachten erop.
reading-not-now = Het dossier is niet meer in die fase: kijk waar het staat en kies dan.
reading-done = Uw antwoord is bewaard; partners met een account hier krijgen het per e-mail.
reading-begun = Het onderzoek is begonnen.
reading-late = Dit antwoord kwam na de uiterste datum. Volgens de regel van de oproep is het ontvankelijk als alle organisatoren dat beslissen, elk met redenen, die op de pagina van de oproep komen.
reading-late-agreed = Zeiden ja: { $organisers }.
reading-late-open = Moeten nog antwoorden: { $organisers }.
reading-late-reason-missing = Schrijf uw redenen: die van een laat antwoord komen op de pagina van de oproep.
reading-late-said = Uw organisatie zei al ja; de andere organisatoren nog niet.
reading-late-waits = Uw akkoord en uw redenen zijn bewaard. Het antwoord is ontvankelijk zodra elke organisator ja zegt; zij zijn verwittigd.
application-panel-late = { $n ->
    [one] Een antwoord van na de uiterste datum wordt onderzocht
   *[other] { $n } antwoorden van na de uiterste datum worden onderzocht
}
application-panel-late-decided = De organisatoren beslisten dat samen op { $date }; dit zijn hun redenen.
act-application-late-agreed = Een organisator wil het late antwoord onderzoeken
act-application-late-admitted = Het late antwoord is ontvankelijk verklaard, door alle organisatoren
letter-application-late = Beste,

    { $organisation } wil dossier { $number }, “{ $project }”, onderzoeken, dat na de uiterste datum kwam. De redenen:

    { $reason }

    { $about }

    Het is ontvankelijk als elke organisator ja zegt, met redenen, die gepubliceerd worden. Uw antwoord: { $link }
    .subject = Een laat antwoord wacht op uw akkoord: { $project }

application-building = De fase “Samen bouwen” loopt tot { $moment }: u mag wijzigen wat u hebt ingediend. De ontvangen versie blijft gelden zolang de nieuwe er niet is.
    .way = Dit dossier wijzigen
application-elsewhere = Het project blijft van u, met alles wat u schreef.
    .way = Het bij een andere oproep indienen
application-panel-selected =
    { $n ->
        [one] Het project dat verdergaat
       *[other] De projecten die verdergaan
    }

groups-title = De groepen van deze oproep
groups-way = De groepen bekijken
merger-waits = Deze groep krijgt het voorstel om met een andere samen te gaan
merger-agreed = Alle groepen zeiden ja: het gezamenlijke project kan beginnen
groups-lede = Een groep kan blijven zoals ze is, veranderen of met andere samengaan. Niemand moet iets: wie niets zegt, blijft zoals ze is.
groups-before = De fase “Samen bouwen” begint op { $date }.
groups-open = De fase “Samen bouwen” loopt tot { $date }.
groups-over = De fase “Samen bouwen” eindigde op { $date }.
groups-mine = Uw groep
groups-also = U zit ook in:
groups-others = De andere groepen
    .none = Nog geen andere groep koos ervoor zichtbaar te zijn.
    .hidden = U ziet de andere groepen zodra zij de uwe mogen zien.
    .organisers-none = Er is nog geen dossier ontvangen.
groups-all = De groepen
groups-who = Wie
groups-where = Waar
groups-themes = Thema’s van de partners
groups-stance = Keuze van de groep
groups-stance-with = Met: { $names }.
groups-stance-said = Gezegd op { $moment }
groups-number = Dossier
groups-seen = Zichtbaar zijn voor de andere groepen
    .yes = De andere groepen zien de uwe.
    .no = De andere groepen zien de uwe niet, en u ziet die van hen niet.
groups-show = Onze groep zichtbaar maken voor de andere
    .hint = Groepen die dat ook willen, zien uw titel, uw samenvatting, uw partners, uw gemeenten, wat u nog zoekt en wat u erover zegt. Niet uw begrotingen, bestanden of gesprekken, zolang u geen gezamenlijk project maakt.
groups-hide = Niet meer zichtbaar zijn
    .hint = De andere groepen zien u niet meer, en u ziet hen niet meer.
groups-shown = De andere groepen zien nu de uwe; uw partners zijn op de hoogte gebracht.
groups-hidden = De andere groepen zien de uwe niet meer.
groups-said = Genoteerd.
groups-not-now = Dat kan niet meer: kijk hoever de fase “Samen bouwen” staat.
groups-answered = De organisatoren hebben geantwoord op wat uw groep heeft ingediend: dat verandert hier niet meer.
groups-lead-says = { $lead }, de penvoerder, spreekt voor de groep.
stance-title = Keuze van uw groep
stance-lede = U kunt tot de laatste dag van mening veranderen; uw vorige antwoorden blijven bewaard.
stance-none = Antwoordde niet: de groep blijft zoals ze is.
stance-joins = Heeft ja gezegd op een gemeenschappelijk project met anderen.
stance-which = Uw groep
stance-stay = blijft zoals ze is
    .said = Blijft zoals ze is.
stance-change = wil iets veranderen
    .said = Wil iets veranderen.
stance-merge = wil met andere samengaan
    .said = Wil met andere samengaan.
stance-with = Met wie
    .hint = Alleen als u met andere wilt samengaan.
stance-with-wrong = Zeg met welke groep u wilt samengaan: de zichtbare groepen staan hier.
stance-words = In enkele woorden
    .hint = Wat u wilt veranderen, of waarom u wilt samengaan. De groepen die u noemt, krijgen deze woorden per e-mail.
stance-words-change = Zeg wat u wilt veranderen.
stance-words-merge = Zeg waarom u wilt samengaan.
stance-wrong = Kies wat uw groep doet.
stance-since = Iemand van uw groep antwoordde intussen. Lees het na en verstuur opnieuw als u dat wilt.
stance-send = Onze keuze versturen
act-application-shown = De groep liet zich zien aan de andere groepen van de oproep
act-application-hidden = De groep wordt niet meer gezien door de andere groepen van de oproep
act-application-stays = De groep zei dat ze blijft zoals ze is
act-application-changes = De groep zei dat ze iets wil veranderen
act-application-would-merge = De groep zei dat ze met andere wil samengaan
letter-application-shown = Beste,

    { $lead } laat het project “{ $project }” zien aan de andere groepen van de oproep “{ $call }”: de titel, de samenvatting, de partners, waaronder { $organisation }, en wat nog ontbreekt. Niet de begrotingen of de bestanden.

    Stoort dat u, spreek er dan over met { $lead }, die het op elk moment kan stopzetten:
    { $link }
    .subject = De andere groepen zien “{ $project }”
letter-application-would-merge = Beste,

    De groep “{ $project }”, met { $lead } als penvoerder, wil met de uwe samengaan, in de oproep “{ $call }”:

    { $words }

    U hoeft niets te doen als u dat niet wenst. De groepen bekijken:
    { $link }
    .subject = “{ $project }” wil met u samengaan

merge-title = Voorstellen om samen te gaan
merge-lede = Twee of meer groepen maken één project, dat iedereen mee schrijft.
merge-rule-each = Elke groep antwoordt voor zichzelf, daarna zegt elke partner zelf ja: niemand wordt ingeschreven door een ander.
merge-rule-stands = Wat elke groep indiende, blijft gelden tot het gezamenlijke dossier ontvangen is.
merge-rule-end = Is het gezamenlijke dossier niet ontvangen voor het einde van de fase “Samen bouwen”, dan blijft alles zoals elk het indiende.
merge-may-not = Alleen de penvoerder van een groep kan dit voorstellen, tijdens de fase “Samen bouwen” en zolang de organisatoren niet hebben geantwoord op wat de groep heeft ingediend.
merge-nobody = U ziet nog geen andere groep: u kunt het alleen aan zichtbare groepen voorstellen.
merge-way = Voorstellen om samen te gaan
merge-with = Met welke groepen
merge-with-wrong = Kies ten minste één groep.
merge-words = Wat u samen zou doen, en waarom
    .hint = De penvoerders van die groepen krijgen dit per e-mail. Komt het gezamenlijke project er, dan gaan deze woorden ook mee met de uitnodiging van elke partner.
merge-words-wrong = Zeg wat u samen zou doen.
merge-send = Voorstellen
merge-proposed = Voorgesteld; die groepen zijn op de hoogte gebracht.
merge-many = Dat zijn te veel groepen of partners voor één project.
merge-already = Dat is al voorgesteld aan dezelfde groepen: hun antwoord wordt verwacht.
merge-elsewhere = Een van die groepen gaat al met andere samen.
merge-gone = Het dossier van een van die groepen loopt niet meer, of er is al op geantwoord.
merge-not-now = Dat kan niet meer: iemand antwoordde intussen. Zo staat het ervoor.
merger-title = Samengaan
merge-list = Voorstellen om samen te gaan
merge-state-proposed = Elke groep antwoordt voor zichzelf.
merge-state-ready = Alle groepen zeiden ja: een van hen kan het gezamenlijke project beginnen.
merge-state-made = Het gezamenlijke project is begonnen. Elke partner zegt zelf ja; wat elk indiende, blijft gelden tot het gezamenlijke dossier ontvangen is.
merge-state-partly = Het gezamenlijke dossier is ontvangen. Wat een van de groepen indiende, blijft ook gelden: een van haar partners zit nog niet in het gezamenlijke project.
merge-state-dropped = Dit voorstel gaat niet door: elke groep blijft zoals ze is.
merge-state-arrived = Het gezamenlijke dossier is ontvangen.
merge-state-over = De fase “Samen bouwen” is voorbij: wat elk indiende, blijft gelden.
merge-groups = De groepen
merge-answer-proposes = Stelt het voor.
merge-answer-proposed = Antwoordde nog niet.
merge-answer-accepted = Zei ja.
merge-answer-declined = Zei nee.
merge-answer-withdrawn = Trok zich terug.
merge-yes =
    .words = Ja zeggen betekent ook dat, als het zover is, de teksten, begrotingen en bestanden van de groep worden gekopieerd naar het gezamenlijke project, geleid door wie het begint. Elke partner wordt uitgenodigd en antwoordt voor zichzelf.
merge-step-accept = Ja zeggen
merge-step-decline = Nee zeggen
merge-step-take-back = Zich terugtrekken
merge-done-accept = U zei ja; de andere groepen zijn op de hoogte gebracht.
merge-done-decline = U zei nee; de andere groepen zijn op de hoogte gebracht.
merge-done-take-back = U trok zich terug; de andere groepen zijn op de hoogte gebracht.
merge-done-make = Het gezamenlijke project is begonnen; alle partners zijn uitgenodigd.
merge-make = Het gezamenlijke project beginnen
    .words = Alle groepen zeiden ja. Het gezamenlijke project neemt over wat elk schreef, en ieders begroting en bestanden; alle partners worden uitgenodigd en antwoorden zelf. Het doel van elke organisatie blijft het hare, naast het gezamenlijke project.
merge-make-title = Titel van het gezamenlijke project
merge-make-send = Het gezamenlijke project beginnen
merge-duty = { $lead } aanvaardt penvoerder te zijn: een taak, geen rang. Een andere partner kan die later overnemen.
merge-duty-wrong = Kruis het vakje aan: iemand moet aanvaarden penvoerder te zijn.
merge-project = Naar het gezamenlijke project
act-application-merger-proposed = De groep stelde andere voor om samen te gaan
act-application-merger-accepted = De groep zei ja om met andere samen te gaan
act-application-merger-declined = De groep zei nee op een voorstel om samen te gaan
act-application-merger-taken-back = De groep trok zich terug uit een voorstel om samen te gaan
act-application-merger-made = Het gezamenlijke project van verschillende groepen werd begonnen
act-application-merged = Het dossier werd ingetrokken: het zit nu in een gezamenlijk dossier, dat ontvangen is
act-application-merger-stands = Het gezamenlijke dossier is ontvangen; dit dossier blijft gelden, want een van de partners zit niet in het gezamenlijke project
letter-merger-proposed = Beste,

    De groep “{ $project }”, met { $lead } als penvoerder, stelt u voor om samen één project te maken, in de oproep “{ $call }”:

    { $words }

    Als allen ja zeggen, worden de teksten, begrotingen en bestanden van elke groep gekopieerd naar het gezamenlijke project; elke partner wordt uitgenodigd en antwoordt voor zichzelf.

    U antwoordt voor uw groep, ja of nee; niets antwoorden is blijven zoals u bent:
    { $link }
    .subject = “{ $project }” stelt u voor om samen te gaan
letter-merger-accepted = Beste,

    De groep “{ $project }”, met { $lead } als penvoerder, zei ja op het voorstel om samen te gaan, in de oproep “{ $call }”.
    Als iedereen ja zei, kan een van de groepen het gezamenlijke project beginnen:
    { $link }
    .subject = “{ $project }” zei ja
letter-merger-declined = Beste,

    De groep “{ $project }”, met { $lead } als penvoerder, in de oproep “{ $call }”, blijft liever zoals ze is. Het voorstel om samen te gaan stopt daar; wie dat wil, kan een ander doen:
    { $link }
    .subject = “{ $project }” blijft zoals ze is
letter-merger-taken-back = Beste,

    De groep “{ $project }”, met { $lead } als penvoerder, trok zich terug uit het voorstel om samen te gaan, in de oproep “{ $call }”. Wat elk indiende, blijft gelden:
    { $link }
    .subject = “{ $project }” trok zich terug
letter-merger-arrived = Beste,

    Het gezamenlijke dossier { $common }, met { $lead } als penvoerder, is ontvangen. Het dossier { $number }, “{ $project }”, in de oproep “{ $call }”, is dus ingetrokken: het zit in het gezamenlijke dossier, waarvan al zijn partners deel uitmaken. Wat het zei, blijft leesbaar:
    { $link }
    .subject = “{ $project }” zit in een gezamenlijk dossier
letter-merger-stands = Beste,

    Het gezamenlijke dossier { $common }, met { $lead } als penvoerder, is ontvangen. Het dossier { $number }, “{ $project }”, in de oproep “{ $call }”, blijft gelden zoals het is, want het gezamenlijke project gebeurt zonder { $names }. De penvoerder kan het intrekken als die dat wil:
    { $link }
    .subject = “{ $project }” blijft gelden

brought-title = Ieders inbreng
brought-way = Ieders inbreng
brought-lede = De organisatoren en de groep schrijven wat elk in het gezamenlijke project inbrengt: plaatsen, gegevens, tijd, toegang. Als beide kanten bevestigd hebben, kan het gepubliceerd worden.
brought-organisers = Wat de organisatoren inbrengen
brought-group = Wat de groep inbrengt
brought-nothing = Er staat nog niets.
brought-means = Waarover gaat het?
brought-means-rooms = Plaatsen
brought-means-data = Gegevens
brought-means-time = Tijd
brought-means-access = Toegang
brought-means-other = Iets anders
brought-means-wrong = Zeg waarover het gaat.
brought-words = Wat, en hoeveel
    .hint = Bijvoorbeeld: de zaal op de eerste verdieping, twee avonden per week.
brought-words-wrong = Schrijf wat u inbrengt, in hoogstens 500 tekens.
brought-until = Tot en met
    .hint = De laatste dag, als die er is.
brought-until-day = tot en met { $date }
brought-day-wrong = Geef een dag, bijvoorbeeld 2027-06-30.
brought-contact = Contact
    .hint = Een functie, en hoe men die bereikt. De groep en de organisatoren lezen het; het wordt niet gepubliceerd.
brought-contact-long = Maak het contact korter: hoogstens 200 tekens.
brought-everyone = voor alle groepen
brought-everyone-box = Wij brengen het in voor alle groepen van de oproep.
brought-many = De lijst is lang: haal eerst weg wat niet meer geldt.
brought-side = Wie het inbrengt
brought-side-organisers = De organisatoren
brought-side-group = De groep
brought-add = Toevoegen wat u inbrengt
brought-add-send = Toevoegen
brought-remove = Weghalen
brought-done = Toegevoegd.
brought-removed = Weggehaald.
brought-confirmed = Bevestigd: { $who }
brought-unconfirmed = Nog niet bevestigd.
brought-agree = Deze pagina bevestigen
    .hint = U bevestigt alles wat hier staat, van beide kanten. Zodra beide kanten bevestigd hebben, kunnen de organisatoren het bekendmaken op de pagina van de oproep, met de titel van het project en de namen van de partners, maar zonder de contacten.
brought-agreed = Bevestigd; de andere kant is op de hoogte gebracht.
brought-changed = De pagina veranderde intussen: lees ze na en bevestig dan.
words-long = Deze tekst is te lang; hij staat hieronder, om in te korten.
brought-stands = Wat beide kanten op { $date } bevestigden, geldt; dat wordt gepubliceerd zolang ze niets anders bevestigen.
brought-back = Onze bevestiging intrekken
    .hint = Over deze groep wordt niets meer gepubliceerd voor beide kanten opnieuw bevestigen. Wat al gepubliceerd is, blijft dat tot de volgende publicatie.
brought-backed = Uw bevestiging is ingetrokken; de andere kant is op de hoogte gebracht.
heard-title = Hoe de betrokken mensen gehoord zijn
heard-none = Er is nog niets genoteerd.
heard-add = Een gesprek met deze mensen noteren
heard-lede = Niemand wordt genoemd: zeg in algemene woorden wie, bijvoorbeeld “twaalf bewoners van de kaai”.
heard-on = Datum
heard-who = Wie, zonder iemand te noemen
    .hint = Bijvoorbeeld: acht mantelzorgers en hun naasten.
heard-who-wrong = Zeg in algemene woorden wie gehoord is.
heard-nobody = Geen adres of naam hier: zeg in algemene woorden wie.
heard-said = Wat zij zeiden
heard-said-wrong = Schrijf wat er gezegd is, in hoogstens 1.000 tekens.
heard-changed = Wat er dankzij hen veranderde
    .hint = Veranderde er niets, laat het dan leeg.
heard-changed-led = Wat er veranderde:
heard-later = Die dag is nog niet gekomen.
heard-send = Bewaren
heard-done = Genoteerd.
told-title = Ieders inbreng
told-on = Gepubliceerd op { $date }
told-everyone = Voor alle groepen
told-heard = Hoe de betrokken mensen gehoord zijn
told-publish = Ieders inbreng publiceren
    .words = Gepubliceerd wordt wat u voor iedereen inbrengt, de gesprekken die u noteerde, en voor elke groep wat beide kanten het laatst bevestigden. Wat gepubliceerd is, blijft bewaard; op het einde van de fase “Samen bouwen” wordt de laatst bevestigde versie automatisch gepubliceerd.
told-publish-send = Publiceren
told-published = Het staat op de pagina van de oproep.
told-nothing-new = Er is niets nieuws om te publiceren.
act-together-brought = Wat een kant inbrengt, werd geschreven
act-together-brought-removed = Wat een kant inbracht, werd weggehaald
act-together-heard = Een gesprek met betrokken mensen werd genoteerd
act-together-heard-removed = Een gesprek met betrokken mensen werd weggehaald
act-together-agreed = Een kant bevestigde wat elk inbrengt
act-together-taken-back = Een kant trok haar bevestiging in
act-together-published = Wat elk inbrengt, werd gepubliceerd
letter-together-agreed = Beste,

    { $organisation } bevestigde wat elk inbrengt in het project “{ $project }”, in de oproep “{ $call }”. Gaat u akkoord, bevestig dan op uw beurt:
    { $link }
    .subject = Te bevestigen: wat elk inbrengt in “{ $project }”
letter-together-agreed-partner = Beste,

    { $organisation } bevestigde voor uw groep wat elk inbrengt in het project “{ $project }”, in de oproep “{ $call }”. Zodra de organisatoren ook bevestigen, kan dat gepubliceerd worden, met de titel van het project en de namen van de partners. Bent u het er niet mee eens, dan kunt u op dat ja terugkomen:
    { $link }
    .subject = Uw groep bevestigde wat elk inbrengt in “{ $project }”
letter-together-taken-back = Beste,

    { $organisation } kwam terug op wat bevestigd was over wat elk inbrengt in het project “{ $project }”, in de oproep “{ $call }”. Daarvan wordt niets meer gepubliceerd voor beide kanten opnieuw bevestigen:
    { $link }
    .subject = Opnieuw te bekijken: wat elk inbrengt in “{ $project }”
letter-together-published = Beste,

    Wat elk inbrengt in het project “{ $project }” staat nu op de pagina van de oproep “{ $call }”:
    { $link }
    .subject = Gepubliceerd: wat elk inbrengt in “{ $project }”

carry-lede = U kunt er ook elders mee verdergaan: een nieuw project neemt alles over wat er geschreven is, de begrotingen en de bestanden, en uw partners worden opnieuw uitgenodigd.
carry-send = Er elders mee verdergaan
carry-invitation = { $lead } gaat elders verder met het project dat u samen bouwde, en nodigt u uit om mee te gaan.
carry-done = Het nieuwe project is begonnen; uw partners zijn uitgenodigd. Kies de oproep waarop u antwoordt.
carry-before = Dit project werd al elders voortgezet.
carry-onward = Dit project gaat verder in:
carry-not-now = Dat kan niet: kijk waar dit dossier staat.
carry-from = Dit project gaat verder op het dossier
carry-missing = Wat er toen ontbrak
act-application-carried = Er wordt elders verdergegaan met het project

letter-application-returned = Beste,

    { $organisation } stuurt u het dossier { $number }, “{ $project }”, terug om het aan te vullen:

    { $reason }

    Open het dossier: wie het project leidt, vindt er “Aanvullen en opnieuw indienen”. Elke partner ondertekent de nieuwe versie voor ze ingediend wordt.
    { $when }

    { $about }

    { $link }
    .subject = Aan te vullen: { $project }
letter-application-read = Beste,

    { $organisation } antwoordt u over het dossier { $number }, “{ $project }”:
    { $state }

    { $reason }

    { $about }

    { $link }
    .subject = Antwoord op uw dossier: { $project }
application-becomes-public = Als de organisatoren met dit project verdergaan, worden de titel en de namen van de partners openbaar.
    .requested = Als een financier een subsidie toekent, worden de titel van het project, de namen van de partners en de bedragen openbaar.
application-in-flight = Lopende dossiers

# Aanvragen bij regelingen, zonder enige oproep.

request-title = Geld aanvragen zonder oproep
request-lede = Kies samen regelingen van verschillende financiers: één project, één dossier, één tabel met bedragen. Elke financier beslist voor zichzelf.
request-way = Geld aanvragen zonder oproep
request-lede-read = De partners kiezen samen regelingen van verschillende financiers: één project, één dossier, één tabel met bedragen. Elke financier beslist voor zichzelf.
request-programmes = Regelingen
request-alone = U bent alleen in dit project. U mag alleen aanvragen; met anderen doet u samen één enkele aanvraag.
request-chosen = Gekozen regelingen
request-chosen-none = Er is nog geen regeling gekozen.
request-sent = Al ingediend
request-without-call = Zonder oproep, bij de regelingen die u koos.
request-choose = Regelingen kiezen
    .lede = De regelingen die zouden kunnen passen, komen eerst, met de redenen. Het zijn maar aanwijzingen: twijfelt u, vraag het aan de financier.
    .send = Deze regelingen kiezen
request-choose-who = De regelingen worden gekozen door de vertegenwoordiger, de penningmeester of een projectleider van een van de partners ({ $partners }). U leest hier wat gekozen is.
request-choose-settled = Hier kan niets meer gekozen worden: het project is voorbij, of de aanvraag staat al verder. U leest wat gekozen werd.
request-others = De andere regelingen
request-choose-none = Vink minstens één regeling aan.
request-choose-over = Een van deze regelingen neemt geen aanvragen meer aan. De andere kunt u nog kiezen.
request-choose-many = Een aanvraag gaat naar hoogstens 50 regelingen.
request-none = Hier is geen andere regeling gepubliceerd.
request-group-fit = Zouden kunnen passen
request-group-other = Waarschijnlijk niet voor u
request-group-over = Nu gesloten
request-read = Deze regeling lezen
request-place-yes = Ze geldt voor een van de gemeenten van uw project.
request-place-no = Ze geldt niet voor de gemeenten van uw project.
request-place-unknown = Ze geldt voor bepaalde gemeenten; uw project noemt er nog geen.
request-anywhere-yes = Ze geldt voor alle gemeenten.
request-least-yes = Uw project kost genoeg om het kleinste bedrag te vragen dat ze geeft.
request-least-no = Uw project kost te weinig om het kleinste bedrag te vragen dat ze geeft.
request-least-unknown = Ze geeft een minimumbedrag; uw budget zegt nog niet wat het project kost.
request-themes-all = Ze geldt voor alle thema’s.
request-themes-some = Ze geldt voor deze thema’s, u ziet zelf of dat past: { $themes }.
request-themes-yes = Ze geldt voor dit, waarover uw tekst spreekt: { $themes } ({ $words }).
request-themes-no = Ze geldt voor: { $themes }. Uw tekst spreekt over iets anders: { $spoken } ({ $words }). Gaat het ook over een van die thema’s, schrijf het dan in uw tekst.
request-themes-word = ‘{ $word }’
request-helps = Ze helpt organisaties zoals { $organisations }.
request-helps-not = Ze helpt geen organisaties zoals { $organisations }.
request-leave = Weglaten
request-done-chosen = De regelingen zijn gekozen. Schrijf nu wat elke partner aanvraagt.
request-done-left = De regeling is weggelaten, samen met de bedragen die er werden gevraagd.
request-draft-title = Wat u voorbereidt
answer-draft = Uw antwoord op “{ $call }”: verdergaan
request-draft = { $n ->
    [0] Uw aanvraag zonder oproep: verdergaan
    [one] Uw aanvraag bij één regeling: verdergaan
   *[other] Uw aanvraag bij { $n } regelingen: verdergaan
}
requests-again = Zou dit dezelfde uitgaven betalen?
    .lede = Dezelfde kost kan maar één keer betaald worden. Gaat het om dezelfde uitgaven? Ga het na voor u ondertekent. Niets wordt tegengehouden: u oordeelt zelf.
    .way = Het andere dossier bekijken
requests-again-here = { $organisation } vraagt { $amount } aan ‘{ $programme }’ voor { $year }, en { $other } voor hetzelfde jaar met een ander dossier van dit project ({ $number }).
requests-again-elsewhere = { $organisation } vraagt { $amount } aan ‘{ $programme }’ voor { $year }, en { $other } voor hetzelfde jaar met een dossier van een ander project ({ $number }). Alleen u ziet deze regel.
requests-again-alike = { $organisation } vraagt { $amount } aan ‘{ $programme }’ voor { $year }, en { $other } aan ‘{ $asked }’ voor hetzelfde jaar, voor een ander project dat over hetzelfde gaat ({ $number }). Alleen u ziet deze regel.
requests-again-granted = { $organisation } kreeg { $amount } van { $funder } in { $year }, voor ‘{ $purpose }’ (register van vroegere subsidies). Alleen u ziet deze regel hier.
requests-again-paper = { $organisation } vraagt { $amount } aan ‘{ $programme }’ voor { $year }, en { $other } voor hetzelfde jaar op papier, in een aanvraag die een medewerker heeft ingetikt ({ $number }). Alleen u ziet deze regel.
requests-wrong = { $organisation }, ‘{ $programme }’, { $year }: { $words }
request-way-choose = De gekozen regelingen bekijken
request-days = Er is niets verstuurd: minstens één regeling neemt vandaag geen aanvragen aan. De lijst zegt welke. Haal haar bedragen weg, leg een nieuwe versie vast en onderteken ze: de andere aanvragen kunnen dan worden ingediend.
request-settled = Een van de regelingen is nu gesloten: het dossier dat ze ontving, verandert niet meer, tenzij een financier een verbetering vraagt.
request-given = Er is niets verstuurd: een financier heeft intussen meegedeeld dat hij meer geeft dan deze versie vraagt. De lijst zegt wie hoeveel aan wie geeft.
application-lack-given = { $funder } heeft aan { $organisation } meegedeeld dat er { $granted } wordt gegeven, en er wordt nog maar { $asked } gevraagd: vraag minstens { $granted }. Een deel teruggeven gebeurt met een addendum: schrijf naar { $funder }, die de beslissing dan wijzigt.
requests-over = Neemt geen aanvragen meer aan
requests-until = Nam aanvragen aan tot en met { $date }
application-lack-not-chosen = Er is nog geen regeling gekozen.
application-lack-nothing-requested = Bij de gekozen regelingen is nog niets gevraagd.
application-lack-settled = Een van de regelingen sloot op { $date }: het dossier dat ze ontving, verandert niet meer, tenzij een financier een verbetering vraagt.
application-lack-request-early = { $programme } neemt aanvragen aan vanaf { $date }: u kunt nu al voorbereiden en ondertekenen, en dan indienen.
application-lack-request-late = { $programme } nam aanvragen aan tot en met { $date }: de { $amount } die er worden gevraagd, kunnen niet meer worden ingediend. Haal dat bedrag weg: de andere aanvragen kunnen worden ingediend.
request-receipt-correct = U kunt het verbeteren en opnieuw indienen tot { $moment }, wanneer de eerste van deze regelingen sluit; de ontvangen versie geldt tot de nieuwe is aangekomen.
request-receipt-correct-always = U kunt het verbeteren en opnieuw indienen tot het wordt onderzocht; de ontvangen versie geldt tot de nieuwe is aangekomen.
request-receipt-completed = U vulde het aan zoals gevraagd: het is niet te laat.
request-receipt-paper = De aanvraag kwam op papier: om iets recht te zetten, schrijft u naar de financiers. Wie hier voor een van de organisaties van de aanvraag handelt, vindt ze terug met een account.
request-receipt-read = { $n ->
    [one] { $funders } kijkt na of het volledig is. Als er iets ontbreekt, wordt het u gevraagd.
   *[other] { $funders } lezen hetzelfde dossier. Als er iets ontbreekt, wordt het u gevraagd; elk beslist voor zichzelf.
 }
request-receipt-silence = { $funder } (“{ $programme }”): zonder antwoord op { $date } geldt de aanvraag volgens de Franse wet als geweigerd (code des relations entre le public et l’administration, L231-4). Tot { $until } kunt u dan vragen om die weigering te herzien of naar het tribunal administratif stappen (code de justice administrative, R421-2). Nadien kan er nog een antwoord komen.
request-receipt-silence-belgium = { $funder } (“{ $programme }”): Belgisch recht geldt, geen antwoord krijgen betekent noch ja, noch nee.
request-receipt-silence-elsewhere = { $funder } (“{ $programme }”): het recht van een ander land geldt, en wij weten niet wat het uitblijven van een antwoord daar betekent. Vraag het na.
request-receipt-silence-private = { $funder } (“{ $programme }”): dit is geen overheid, geen wet zegt wat haar stilzwijgen betekent.
printed-programmes = Regelingen
printed-funders = Financiers
act-application-chosen = Er zijn regelingen gekozen
act-application-left-out = Een regeling is weggelaten
letter-request-to-sign = Beste,

    Een versie van het project “{ $project }” wacht op de handtekening van { $organisation }.

    { $about }

    Lees ze en onderteken hier:
    { $link }
    .subject = Te ondertekenen: { $project }
letter-request-received = Beste,

    Wij hebben dossier { $number }, versie { $version }, “{ $project }”, ontvangen, waaraan { $organisation } deelneemt en dat gaat naar: { $call }.

    Ontvangen op { $moment }
    Vingerafdruk: { $hash }

    { $next }

    Contact: { $contact }

    Het dossier en het ontvangstbewijs als pdf:
    { $link }
    .subject = Ontvangstbewijs: { $project } ({ $number })
letter-request-arrived = Beste,

    { $alone ->
        [yes] { $lead } vraagt
       *[no] { $lead } en haar partners vragen
    } { $amount } aan “{ $programme }” voor het project “{ $project }” (dossier { $number }, ontvangen op { $moment }). { $others ->
        [yes] Hetzelfde dossier gaat naar andere financiers.
       *[no] Het richt zich tot geen andere financier.
    }

    Om het te lezen:
    { $link }
    .subject = Een aanvraag bij “{ $programme }”: { $project }
panel-requests-received = Ontvangen aanvragen
    .words = { $several ->
    [0] Geen van meerdere organisaties samen
    [one] { $several } van meerdere organisaties samen
   *[other] { $several } van meerdere organisaties samen
 }, { $alone ->
    [0] geen van één organisatie alleen.
    [one] { $alone } van één organisatie alleen.
   *[other] { $alone } van organisaties alleen.
 }

terms-title = Wie het geld krijgt, en de regels over steun
terms-way = Zeggen wie het geld krijgt
terms-lede = Wat financiers moeten weten voor ze antwoorden. Uw antwoorden worden samen met de rest vastgelegd en ondertekend.
terms-money = Wie het geld krijgt
    .lede = In Frankrijk mag een subsidie maar worden doorgegeven als de overeenkomst met de financier dat uitdrukkelijk zegt (code général des collectivités territoriales, L1611-4). Krijgt elke partner zijn eigen deel, dan hoeft niets te worden doorgegeven.
terms-mode = Hoe het wordt betaald
terms-mode-direct = Elke partner krijgt wat hij vraagt
terms-mode-redistributes = De penvoerder krijgt alles en geeft elke partner door wat hij vroeg
terms-mode-lead = { $lead }, de penvoerder, moet zeggen wie het geld krijgt. Dat is nog niet gebeurd.
terms-mode-choose = Kies wie het geld krijgt.
terms-clause = Wat de overeenkomst met elke financier uitdrukkelijk moet zeggen
    .hint = Alleen als de penvoerder het geld doorgeeft. Elke partner gaat akkoord door te ondertekenen.
terms-clause-proposed = De financier laat de penvoerder uitdrukkelijk toe om elke partner die in de aanvraag staat het bedrag door te geven dat hij vroeg, alleen voor dit project. De penvoerder legt voor elk van hen verantwoording af.
terms-clause-wrong = Schrijf wat de overeenkomst moet zeggen, in hoogstens 3.000 tekens: zonder dat mag de penvoerder niets doorgeven.
terms-passes = De penvoerder geeft het geld door
    .words = De penvoerder krijgt het geld van allen. Zonder het akkoord van elke partner kan niets worden ingediend.
terms-agreed = { $organisation } gaat akkoord dat de penvoerder haar deel krijgt en het haar doorgeeft.
terms-agreed-all = Elke partner gaat daarmee akkoord door te ondertekenen.
terms-not-agreed = De penvoerder zou uw deel krijgen en het u doorgeven: vink het vakje aan als u akkoord gaat, of vraag hem een andere keuze. Zonder uw akkoord kan niets worden ondertekend of ingediend.
terms-aid = Kleine staatssteun (de minimis)
    .lede = De Europese Unie beperkt de kleine overheidssteun die één organisatie in drie jaar mag krijgen. Hier staat wat elke organisatie volgens haar dossier al kreeg, en wat nu wordt gevraagd; organisaties die als één onderneming tellen, zijn samengeteld. Frankrijk en België tellen apart. Het geldt alleen voor economische activiteiten: is de uwe er geen, kies dat dan, en zeg waarom.
terms-aid-of = { $name }: steun uit { $state }
terms-aid-theirs = Alleen deze partner ziet zijn bedragen, en kiest zo nodig andere regels.
terms-aid-under = { $received } gekregen in drie jaar en { $requested } nu gevraagd, op { $ceiling }.
terms-aid-near = { $received } gekregen in drie jaar en { $requested } nu gevraagd: vier vijfde van het plafond van { $ceiling } is bereikt. Kijk goed na wat u nog verwacht.
terms-aid-over = { $received } gekregen in drie jaar en { $requested } nu gevraagd: meer dan het plafond van { $ceiling }. Vraag minder, of kies de andere regels waaronder de steun wordt gegeven.
terms-aid-other = { $requested } nu gevraagd, onder andere regels.
terms-regime = Regels die gelden
terms-regime-general = Kleine steun, algemene regels
terms-regime-services = Kleine steun aan diensten van algemeen economisch belang
terms-regime-other = Een andere tekst (zeg welke)
terms-regime-none = Geen staatssteun: geen economische activiteit
terms-reason = Toelichting: welke tekst, of welke reden
terms-reason-wrong = Zeg welke tekst geldt, of waarom, in hoogstens 300 tekens.
terms-done = Het is bewaard.
application-lack-mode = Zeg nog wie het geld krijgt: elke partner, of de penvoerder die het doorgeeft.
application-lack-clause = De penvoerder zou het geld doorgeven: schrijf wat de overeenkomst dan uitdrukkelijk moet zeggen. Zonder dat verbiedt de Franse wet het.
application-lack-aid-near = { $organisation } komt dicht bij het plafond van kleine staatssteun ({ $state }).
application-lack-aid-over = { $organisation } zou meer kleine staatssteun krijgen dan het plafond toelaat ({ $state }): vraag minder, of kies andere regels.
act-application-terms = Er is gezegd onder welke voorwaarden geld wordt gevraagd

annex-title = Vragen van de regelingen
annex-way = De vragen van de regelingen beantwoorden
annex-lede = Sommige regelingen stellen tot drie vragen naast het gemeenschappelijke dossier. U antwoordt één keer, voor alle partners; de antwoorden worden samen met de rest vastgelegd en ondertekend.
annex-none = De regelingen waar u iets aanvraagt, stellen geen vragen naast het gemeenschappelijke dossier.
annex-stale = De regeling heeft haar vraag gewijzigd: herlees uw antwoord en bewaar het.
annex-long = Schrijf hoogstens 3.000 tekens.
annex-changed = Iemand wijzigde dit antwoord intussen; dit staat er nu. Bewaar opnieuw om het uwe te houden.
annex-done = Uw antwoorden zijn bewaard.
text-beside = Wat bij een aanvraag hoort
text-answer = Het antwoord op vraag { $number } van { $programme }
text-reason = De toelichting van { $organisation } over de staatssteun, { $state }
application-lack-unanswered = { $n ->
    [one] Eén vraag van { $programme } heeft nog geen antwoord.
   *[other] { $n } vragen van { $programme } hebben nog geen antwoord.
 }
application-lack-pieces = { $n ->
    [one] In het dossier van { $organisation } ontbreekt { $n } stuk dat { $programme } nodig heeft; u kunt het later toevoegen.
   *[other] In het dossier van { $organisation } ontbreken { $n } stukken die { $programme } nodig heeft; u kunt ze later toevoegen.
 }
act-application-answered = De vragen van de regelingen zijn beantwoord

# What time brings.
application-answer-promised = u hebt uw antwoord aangekondigd tegen { $date }
    .late = u had uw antwoord aangekondigd tegen { $date }: die dag is voorbij
application-closing-unfrozen = Er is niets ingediend, en geen versie wacht op handtekeningen. De pagina zegt wat ontbreekt; elke partner tekent de vastgelegde versie, daarna dient de penvoerder ze in.
application-closing-unsigned = Een versie is vastgelegd; er moet nog getekend worden voor { $names }. Daarna dient de penvoerder ze in.
application-closing-signed = Alle partners hebben getekend: { $lead }, de penvoerder, moet ze nog indienen.
application-closing-stands = Wat u eerder indiende, telt zolang er niets nieuwers aankomt.
letter-application-closing = Beste,

    De oproep “{ $call }” aanvaardt antwoorden tot { $moment }, en uw project “{ $project }” bereidt er een voor.

    { $missing }

    Ga hier verder:
    { $link }

    Hebt u ervan afgezien, dan hoeft u niets te doen.
    .subject = Binnenkort de laatste dag om te antwoorden: { $project }
letter-request-closing = Beste,

    De eerste van de regelingen die u koos, aanvaardt aanvragen tot { $moment }, en uw project “{ $project }” bereidt een aanvraag voor.

    { $missing }

    Ga hier verder:
    { $link }

    Hebt u ervan afgezien, dan hoeft u niets te doen.
    .subject = Binnenkort de laatste dag om aan te vragen: { $project }
application-closed-came = { $n ->
    [0] Er kwam geen antwoord
    [one] Er kwam { $n } antwoord
   *[other] Er kwamen { $n } antwoorden
}
application-closed-answer = U hebt uw antwoorden aangekondigd tegen { $date }.
letter-application-closed = Beste,

    De oproep “{ $call }” aanvaardt geen antwoorden meer. { $came }. { $by }

    Wat ontvangen is, leest u hier:
    { $link }
    .subject = { $came }: { $call }
application-nobody-open = Antwoorden kunnen tot { $moment }.
application-nobody-waits =
    { $n ->
        [one] Eén antwoord wacht.
       *[other] { $n } antwoorden wachten.
    }
letter-application-nobody = Beste,

    Niemand treedt hier nog op voor wie de oproep “{ $call }” organiseert ({ $organisers }): vragen, antwoorden en onze berichten bereiken niemand. { $waits }

    Verwittig hen, zodat iemand van hun mensen zich bij hen aansluit:
    { $link }
    .subject = Niemand treedt op voor de organisatoren van een oproep: { $call }
letter-application-answer-soon = Beste,

    U hebt uw antwoorden op de oproep “{ $call }” aangekondigd tegen { $date }. { $waiting }.

    Elke groep heeft recht op een antwoord met de redenen:
    { $link }
    .subject = Uw antwoorden zijn aangekondigd tegen { $date }: { $call }
letter-application-answer-late = Beste,

    U had uw antwoorden op de oproep “{ $call }” aangekondigd tegen { $date }. Die dag is voorbij, en de groepen lezen dat op de pagina van hun dossier. { $waiting }.

    Om te antwoorden, met uw redenen:
    { $link }

    Hebt u meer tijd nodig, zeg het dan aan de groepen: publiceer een wijziging van de oproep, met de nieuwe datum en uw redenen.
    .subject = De dag van uw antwoorden is voorbij: { $call }

employers-title = Uw werkgever
employers-lede = Leest u aanvragen voor een financier, of zit u mee aan tafel? Zeg hier dan eens en voorgoed wie uw werkgever is: wat uw werkgever aanvraagt, blijft dan voor u gesloten, zonder dat u er telkens aan moet denken.
employers-ties = Ook gesloten blijft wat een organisatie aanvraagt waaraan uw werkgever de voorbije drie jaar geld gaf, of waarvan hij geld kreeg. Is uw werkgever een overheid, dan geldt dat enkel voor zijn eigen aanvragen.
employers-free = U bent tot niets verplicht: dit wordt alleen met uw toestemming bewaard, enkel hiervoor, en u kunt het hier op elk moment laten vergeten.
employers-secret = Niemand leest dit behalve u. Wie de aanvragen over de lezers verdeelt, ziet dat een belangenconflict u van een aanvraag weghoudt, nooit welk.
employers-time = Werkt u er niet meer, dan telt het nog drie jaar en wordt het daarna gewist.
employers-own = Wat u hebt gezegd
employers-none = Voorlopig niets.
employers-until = tot { $date }
employers-leave = Ik werk er niet meer
employers-forget = Laten vergeten
employers-add = Een werkgever toevoegen
employers-search = Naam van de organisatie
    .send = Zoeken
    .nobody = Geen enkele organisatie in de gids draagt die naam. Wie er niet in staat, vraagt hier niets aan: u hoeft het niet te zeggen.
employers-send = Ik werk er, en dit mag bewaard worden
employers-said = Genoteerd: wat deze organisatie aanvraagt, blijft voor u gesloten.
employers-left = Genoteerd. Het telt nog drie jaar.
employers-forgotten = Het is vergeten.
employers-link = Eens en voorgoed zeggen wie uw werkgever is
act-employer-said = Iemand heeft gezegd wie zijn werkgever is
act-employer-left = Iemand heeft gezegd ergens niet meer te werken
act-employer-forgotten = Iemand heeft een werkgever laten vergeten
