# De tafel: zittingen van het loket.
table-sessions = Zittingen
    .lede = Meerdere financiers brengen hun regelingen mee, drie colleges van gelijk gewicht zitten rond de tafel, en elke financier beslist voor zichzelf.
table-sessions-of = Zittingen van het loket
sessions-todo = Wat op u wacht
sessions-todo-seats = De drie colleges hebben nog niet evenveel zetels: geef de ontbrekende.
sessions-todo-part = Een van uw regelingen wordt gevraagd: zeg of ze meedoet.
sessions-todo-vote = U zetelt voor { $name }: geef haar stem.
sessions-none = Nog geen enkele zitting betreft u.
sessions-convene = Een zitting bijeenroepen
sessions-convene-lede = Uw eigen regelingen doen mee; de andere financiers worden gevraagd, en elk antwoordt voor zichzelf. Wie een zetel heeft, krijgt een e-mail.
sessions-convene-nobody = Geen enkele financier waarvan u de regelingen bijhoudt, heeft er een gepubliceerd.
sessions-convene-send = Bijeenroepen
sessions-convened = De zitting is bijeengeroepen.
sessions-convener = Bijeengeroepen door
sessions-convener-missing = Zeg voor wie u bijeenroept.
sessions-convened-by = Bijeengeroepen door { $name }
sessions-name = Hoe heet ze?
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
sessions-programmes = Regelingen op tafel
    .hint = Minstens een van uzelf. Wat er wordt aangevraagd en onderzocht, staat op de agenda.
sessions-programme-missing = Kies minstens één regeling van de financier die bijeenroept.
sessions-when = { $date }, { $hour }
sessions-state-convened = bijeengeroepen
sessions-state-closed = voorbij
sessions-state-cancelled = geannuleerd
sessions-ways = Rond deze zitting
sessions-table = De tafel
    .caption = Wat elke aanvraag van elke regeling vraagt, en wat daarover is gezegd
sessions-table-lede = Elk bedrag klopt tot op de cent, zoals het er nu staat. Beslissingen die een financier nog niet deelt, staan er niet in.
sessions-table-empty = Er ligt nog niets op tafel: geen enkel dossier in onderzoek vraagt iets van de regelingen die meedoen.
sessions-table-asked = U leest de tafel zodra een van uw programma’s meedoet.
sessions-table-cancelled = Deze zitting gaat niet door.
sessions-table-hidden = { $n ->
    [one] { $n } aanvraag wordt u niet getoond; de sommen zijn zonder haar gemaakt.
   *[other] { $n } aanvragen worden u niet getoond; de sommen zijn zonder hen gemaakt.
}
sessions-counted = { $several ->
    [0] Geen enkele aanvraag door meerdere samen
    [one] { $several } aanvraag door meerdere samen
   *[other] { $several } aanvragen door meerdere samen
}, { $alone ->
    [0] geen door één organisatie alleen.
    [one] { $alone } door één organisatie alleen.
   *[other] { $alone } door organisaties alleen.
}
sessions-request = Aanvraag
sessions-all = Samen
sessions-requested-all = Samen aangevraagd
sessions-left = Over in de enveloppen
sessions-csv = De tafel voor een rekenblad (CSV)
sessions-said-proposed = voorgesteld: { $amount }
sessions-said-conditional = onder voorwaarde beloofd: { $amount }
sessions-said-voted = toegekend: { $amount }
sessions-said-awaited = verwacht: { $amount }
sessions-said-missing = elders te vinden: { $amount }
sessions-hidden-undeclared = Zeg eerst of u te dicht staat bij wie vraagt.
sessions-hidden-declared = U hebt een belangenconflict gemeld: u ziet niets van deze aanvraag en stemt er niet over.
sessions-hidden-within = U handelt voor een van wie vraagt: u ziet niets van deze aanvraag en stemt er niet over.
sessions-hidden-tied = Een organisatie waarvoor u handelt gaf de laatste drie jaar aan een van wie vraagt, of kreeg ervan: u ziet niets van deze aanvraag en stemt er niet over.
sessions-declare = Voor u leest
sessions-declare-lede = Staat u dicht bij sommigen van wie vraagt: als lid, werknemer, verkozene, familie van wie haar leidt, of op een andere manier? Kruis ze aan: u ziet dan niets van deze aanvragen en stemt er niet over. Uw antwoorden worden met hun datum bewaard.
sessions-declare-which = Ik sta te dicht bij wie deze aanvragen doet:
sessions-declare-honest = Niets bindt mij aan wie ik niet heb aangekruist
sessions-declare-missing = Zeg dat niets u aan de anderen bindt.
sessions-declare-send = Mijn antwoorden bewaren
sessions-declared = Genoteerd.
sessions-taking = Wiens regelingen op tafel liggen
sessions-part-asked = gevraagd om mee te doen
sessions-part-agreed = doet mee
sessions-part-declined = doet niet mee
sessions-say-agreed = Meedoen
sessions-say-declined = Niet meedoen
sessions-done-agreed = Deze regeling doet mee.
sessions-done-declined = Deze regeling doet niet mee.
sessions-close = De zitting sluiten
sessions-close-way = Wanneer alles gezegd is
sessions-close-sure = De zitting is voorbij: de agenda blijft zoals hij is, niemand stemt nog
sessions-close-unsure = Kruis aan dat de zitting voorbij is.
sessions-closed = De zitting is gesloten.
sessions-change = Dag of plaats wijzigen
sessions-change-lede = Iedereen die gevraagd is of een zetel heeft, krijgt een e-mail die zegt wanneer en waar ze nu plaatsvindt.
sessions-change-send = Wijzigen en iedereen verwittigen
sessions-changed = De zitting is gewijzigd; wie gevraagd was, krijgt een e-mail.
sessions-cancel = De zitting annuleren
sessions-cancel-sure = De zitting gaat niet door: iedereen die gevraagd is of een zetel heeft, krijgt een e-mail, en op deze pagina kan niets meer veranderen
sessions-cancel-unsure = Vink aan dat de zitting niet doorgaat.
sessions-cancelled = De zitting is geannuleerd; wie gevraagd was, krijgt een e-mail.
sessions-college-associations = Verenigingen
sessions-college-companies = Ondernemingen
sessions-college-public-bodies = Overheden
seats-title = Wie er zit
seats-lede = Drie colleges met elk evenveel zetels. Wanneer de organisatie van een zetel zelf geld vraagt of niet kan komen, zit haar plaatsvervanger er.
seats-unequal = De drie colleges hebben nog niet evenveel zetels: tot dan stemt niemand.
seats-nobody = Nog niemand
seats-keep = Zetels geven
seats-take = De zetel wegnemen
seats-give = Een zetel geven
seats-give-send = Geven
seats-search = Naam van de organisatie
    .send = Zoeken
    .nobody = Geen enkele organisatie draagt die naam.
seats-alternate-search = Een organisatie zoeken
seats-place = Plaats
seats-in-college = Een zetel van het college
seats-as-alternate = De plaatsvervanger van
seats-already = Deze organisatie zit er al.
seats-full = Dit college heeft al zijn zetels.
seats-voted = Er is aan deze zetel gestemd: hij blijft.
seats-done = De zetels zijn bewaard.
seats-alternate-is = plaatsvervanger: { $name }
seats-alone = De plaatsvervanger weghalen
seats-name-alternate = Een plaatsvervanger voor uw zetel aanwijzen
seats-other-college = Deze organisatie hoort niet bij dat college: haar aard zegt bij welk ze hoort.
seats-whose = Zetel
seats-college = College
seats-alternate = Plaatsvervanger
simulations-title = Wat als…
simulations-lede = Een veronderstelling verandert niets: ze zegt wie wat zou hebben, wat zou ontbreken en wie het zou kunnen geven.
simulations-new = Wat als…
simulations-of = Andere bedragen veronderstellen voor
simulations-none = Niemand heeft al iets verondersteld.
simulations-side = Naast elkaar
    .caption = Wat elke aanvraag zou hebben, per veronderstelling
simulations-today = Vandaag
simulations-supposed = Verondersteld
simulations-difference = Verschil
simulations-caption = Wat elke regeling heeft gezegd, en wat wordt verondersteld
simulations-asks = vraagt { $amount }
simulations-name = Naam van de veronderstelling
    .hint = Bijvoorbeeld: het fonds geeft 30.000 in plaats van 40.000
simulations-name-missing = Schrijf een naam van hoogstens 200 tekens.
simulations-amounts = Bedragen
    .hint = Laat leeg wat blijft zoals vandaag.
simulations-amount-wrong = Schrijf bedragen tussen niets en wat wordt aangevraagd.
simulations-amount-missing = Veronderstel minstens één bedrag.
simulations-now = { $asked } aangevraagd; tot nu toe gezegd: { $now }
simulations-share = Ze aan de hele tafel tonen
simulations-keep = De veronderstelling bewaren
simulations-kept = De veronderstelling is bewaard.
simulations-stale = Iemand heeft ze intussen veranderd: bekijk ze opnieuw voor u ze verandert.
simulations-full = Uw organisatie bewaart hier al 40 veronderstellingen: haal er eerst een weg.
simulations-shared = { $name }, gedeeld met de tafel
simulations-private = { $name }, door niemand anders gezien
simulations-complete = Ze zou alles hebben wat ze vraagt.
simulations-can-complete = Er zou { $amount } ontbreken, en anderen aan deze tafel zouden het kunnen geven.
simulations-not-all = Er zou { $amount } ontbreken; anderen aan deze tafel zouden er hoogstens { $more } van kunnen geven.
simulations-nobody = Er zou { $amount } ontbreken, en niemand anders aan deze tafel zou het kunnen geven.
simulations-room = { $funder } zou er hoogstens { $amount } bij kunnen doen
simulations-change = Anders veronderstellen
simulations-add = Ook iets van een andere aanvraag veronderstellen
    .send = Verder
simulations-take-away = Deze veronderstelling wegnemen
simulations-taken-away = De veronderstelling is weg.
promises-title = Beloften
promises-lede = Sommige financiers beloven iets als anderen geven. Dit zijn de beloften die samen waar zouden worden. Hier wordt niets beslist: elke financier bevestigt de zijne.
promises-together = Zouden samen waar worden
promises-none = Van geen enkele belofte is de voorwaarde vervuld.
promises-sum = { $amount } zou worden toegekend als elke financier de zijne bevestigde.
promises-waiting = Wachten nog
promises-who = { $funder }, voor { $partner }
promises-if = als { $programme } minstens { $amount } geeft
promises-elsewhere = een regeling die niet op tafel ligt
promises-met = haar voorwaarde is vervuld door wat anderen beloven of toekennen
promises-lacks = aan haar voorwaarde ontbreekt { $amount }
promises-words = haar voorwaarde is geen bedrag: haar financier zegt of ze vervuld is
promises-confirm = Bevestigen
proposals-title = Voorstellen
proposals-lede = Een voorstel is een advies, gemaakt volgens gepubliceerde regels die iedereen kan overdoen. Het verandert geen enkele beslissing: mensen beslissen, met hun redenen.
proposals-none = Nog niemand heeft een voorstel gevraagd.
proposals-one = Voorstel van verdeling
proposals-advice = Dit is een advies. Het beslist niets, neemt geen enkele partner uit een aanvraag, en iedereen kan het opnieuw maken uit zijn bestand.
proposals-ask = Een voorstel vragen
proposals-ask-lede = { $n ->
    [one] Het wordt gemaakt uit de aanvraag op tafel, wat iedereen weet dat er over is in de enveloppen, en de regels van de regelingen.
   *[other] Het wordt gemaakt uit de { $n } aanvragen op tafel, wat iedereen weet dat er over is in de enveloppen, en de regels van de regelingen.
}
proposals-ask-send = Een voorstel maken
proposals-useful = Kleinste nuttige deel van een aanvraag, in procent
    .hint = Daaronder zou het geld het project niet mogelijk maken: het voorstel geeft dan liever niets dan te weinig.
proposals-useful-wrong = Schrijf een geheel getal van 0 tot 100.
proposals-seed = Startgetal
    .hint = Een geheel getal dat bij gelijke stand beslist; het wordt met het voorstel gepubliceerd.
proposals-ties = Hoe een gelijke stand wordt beslist
proposals-cap = Plafond voor overheidsgeld
proposals-public = Hoogste deel van de kosten dat overheidsgeld mag betalen, in procent
    .hint = Alle overheden samen, met wat ze al gaven. 100: geen plafond.
proposals-source = Waar dat plafond vandaan komt
    .hint = De tekst en de datum ervan, bijvoorbeeld: subsidiereglement van 12 maart 2026, artikel 4. Het wordt met het voorstel bekendgemaakt.
proposals-source-wrong = Zeg waar dat plafond vandaan komt, in hoogstens 200 tekens.
proposals-rules = Volgens welke regels
proposals-rules-programme = { $programme } ({ $funder }): versie { $number }, bekendgemaakt op { $on }; voor elke aanvraag gelden de percentages en bedragen van de versie waarop ze gemaakt is.
proposals-rules-public = Overheidsgeld betaalt hoogstens { $percent } % van de kosten van een aanvraag, alle financiers samen: { $source }.
proposals-rules-aid = Kleine staatssteun (de-minimis): hoogstens { $amount } per organisatie over drie jaar, van alle overheden van een land: verordening { $source }, van { $from } tot { $until }.
proposals-limit-french = Kleine staatssteun laat { $partner } nog { $amount }, van alle Franse overheden samen: dat is minder dan wat voor haar gevraagd wordt.
proposals-limit-french-several = Kleine staatssteun laat { $partner } nog { $amount }, van alle Franse overheden samen: dat is minder dan wat voor haar gevraagd wordt, en meerdere aanvragen delen dat naar verhouding.
proposals-limit-belgian = Kleine staatssteun laat { $partner } nog { $amount }, van alle Belgische overheden samen: dat is minder dan wat voor haar gevraagd wordt.
proposals-limit-belgian-several = Kleine staatssteun laat { $partner } nog { $amount }, van alle Belgische overheden samen: dat is minder dan wat voor haar gevraagd wordt, en meerdere aanvragen delen dat naar verhouding.
proposals-scores-first = Zeg voor u vraagt wat de aanvragen voor u waard zijn:
proposals-seed-wrong = Schrijf een geheel getal.
proposals-under-way = Uw vorige voorstel wordt nog gemaakt: wacht tot het klaar is.
proposals-full = Voor deze zitting zijn al 60 voorstellen gevraagd: er worden er geen meer gemaakt.
proposals-nothing = Er valt niets meer te verdelen: alles wat op tafel ligt is beslist, of niets ervan kan worden gegeven.
proposals-progress = Wordt gemaakt: stap { $done } van { $steps }.
proposals-again = Opnieuw kijken
proposals-fault = Uit deze tafel kon niets worden voorgesteld. Het is genoteerd; vraag opnieuw, of verwittig wie het platform beheert.
proposals-found = Wat is gevonden
proposals-value = De hoogste waarde volgens de punten van de financiers: { $gap }.
proposals-optimal = bewezen is dat geen enkele hoger is
proposals-gap = geen enkele is meer dan { $percent } % hoger, zoals is bewezen
proposals-lines = Toekenningen van één regeling aan één aanvraag: { $lines }; voor die waarde zijn er minstens { $least } nodig.
proposals-alone = Geen enkele financier is slechter af dan alleen.
proposals-alone-found = Geen enkele financier is slechter af dan het beste dat voor hem alleen is gevonden.
proposals-territories = Gebieden die iets krijgen: { $territories }, van { $most } die dat zouden kunnen.
proposals-made-useful = { $n ->
   *[other] Een aanvraag krijgt minstens { $n } % van wat ze vraagt, of niets.
}
proposals-made-seed = Bij gelijke stand beslist het startgetal { $seed }.
proposals-hidden = { $n ->
    [one] { $n } aanvraag wordt u niet getoond, en zit in geen enkele som hieronder.
   *[other] { $n } aanvragen worden u niet getoond, en zitten in geen enkele som hieronder.
}
proposals-file = De hele berekening (.pb), die iedereen kan overdoen
proposals-replay = Met “tisserand allocate BESTAND.pb”, dat ze opnieuw maakt en weigert als er iets anders uitkomt.
proposals-who = Wie wat zou krijgen, en waarom
proposals-surveyed = Punten en enveloppen werden een tiende verschoven, één financier tegelijk: { $tried } van { $all } wijzigingen geprobeerd. Van welke financier elke aanvraag afhangt, staat apart: dat verandert niets aan de lijsten.
proposals-depends = Ze hangt af van { $programme }: zonder dat programma zou ze niets krijgen.
proposals-since = { $n ->
    [one] Sindsdien is over { $n } van de bedragen die het verdeelt beslist: het weet daar niets van. Vraag een nieuw voorstel voor u erop steunt.
   *[other] Sindsdien is over { $n } van de bedragen die het verdeelt beslist: het weet daar niets van. Vraag een nieuw voorstel voor u erop steunt.
}
proposals-always-in = Altijd erbij
    .means = Gefinancierd bij elke verandering die is geprobeerd.
proposals-contested = Ter discussie
    .means = Gefinancierd bij sommige: hierover wil de vergadering misschien praten.
proposals-always-out = Nooit erbij
    .means = Gefinancierd bij geen enkele verandering die is geprobeerd.
proposals-nobody = Geen
proposals-number = nr. { $number } in het bestand
proposals-award = Voorgesteld: { $amount }
proposals-of = van { $amount } dat nog open staat
proposals-why-soon = Waarom wordt zo dadelijk gezegd.
proposals-why-asked = Ze krijgt alles wat ze vraagt.
proposals-why-rules = Ze krijgt alles wat de regels van de regelingen toelaten.
proposals-why-envelopes = Ze zou meer krijgen als er meer in de enveloppen zat.
proposals-why-unwanted = Geen enkele financier geeft haar punten.
proposals-why-unreachable = Volgens de regels zou ze hoogstens { $amount } kunnen krijgen, minder dan nuttig voor haar is.
proposals-why-outbid = { $n ->
    [one] Ze zou gefinancierd kunnen worden, maar hetzelfde geld is elders meer waard: ze komt { $n } punt tekort.
   *[other] Ze zou gefinancierd kunnen worden, maar hetzelfde geld is elders meer waard: ze komt { $n } punten tekort.
}
proposals-regret = Haar toch financieren zou tussen { $least } % en { $most } % van de waarde kosten.
proposals-changes = De kleinste veranderingen die haar zouden financieren:
proposals-change-least = ze heeft genoeg aan { $amount }
proposals-change-envelope = { $programme } heeft { $amount } meer
proposals-ways = Andere manieren om te verdelen
    .caption = Het voorstel naast andere manieren om te verdelen, met dezelfde maten
proposals-ways-lede = Geen enkele wordt voorgesteld: elk toont wat een ander idee van billijkheid zou doen. Sommige overtreden regels van de regelingen die ze niet kennen.
proposals-measure = Maat
proposals-measure-amount = Samen gegeven
proposals-measure-grants = Aanvragen die iets krijgen
proposals-measure-lines = Toekenningen van één regeling aan één aanvraag
proposals-measure-smallest = Het minste dat een aanvraag krijgt
proposals-measure-joint = Aan aanvragen van meerdere verenigingen
proposals-measure-without-employees = Aan verenigingen waarvan een register zegt dat ze niemand tewerkstellen
proposals-measure-with-employees = Aan verenigingen waarvan een register zegt dat ze personeel hebben
proposals-measure-employees-unknown = Aan verenigingen waarvan geen register zegt of ze personeel hebben
proposals-measure-territories = Gebieden
proposals-measure-broken = Overtreden regels
proposals-share = { $amount } ({ $percent } %)
proposals-way-own = Voorstel
proposals-way-equal-shares = Gelijke delen
proposals-way-greedy = Volgens punten, de ene na de andere
proposals-way-nash = Nash-product
scores-title = Wat elke aanvraag waard is voor uw regelingen
scores-lede = Van 0 tot 10. Waar u niets zegt, is het 5. Deze punten staan in het bestand van elk voorstel: de hele tafel kan ze daar lezen.
scores-none = Niets van wat u mag lezen, wordt van deze regeling gevraagd.
scores-points = Punten
scores-wrong = Schrijf punten van 0 tot 10.
scores-send = De punten bewaren
scores-kept = De punten zijn bewaard.
scores-stale = Een collega heeft intussen enkele van deze punten veranderd. Bekijk ze en verstuur opnieuw: die van u staan er nog.
scores-meanwhile = Een collega gaf intussen { $points }.
seats-pole = Een pool krijgt geen zetel: niemand spreekt ervoor. De leden ervan kunnen wel een zetel hebben.
votes-title = Stemmen
votes-lede = Elk college heeft één stem, hoe groot het ook is; minstens de helft van zijn zetels moet zich uitspreken. Wie vraagt, stapt opzij. Dit is een advies: elke financier beslist voor zichzelf.
votes-favourable = Voor
votes-unfavourable = Tegen
votes-abstains = Onthouding
votes-opinion-favourable = Gunstig
votes-opinion-unfavourable = Ongunstig
votes-opinion-divided = Verdeeld
votes-opinion-no-quorum = Nog geen quorum
votes-count = { $college }: voor { $favourable }, tegen { $unfavourable }, onthouding { $abstain }; zetels: { $seats }
votes-count-aside = { $college }: voor { $favourable }, tegen { $unfavourable }, onthouding { $abstain }; zetels: { $seats }, opzij: { $aside }
votes-count-none = { $college }: niemand heeft al gestemd; zetels: { $seats }
votes-count-none-aside = { $college }: niemand heeft al gestemd; zetels: { $seats }, opzij: { $aside }
votes-spoken = De organisatie van deze zetel heeft al gestemd: haar plaatsvervanger stemt er niet overheen.
votes-done = De stem is bewaard.
votes-for-seat = De stem van { $name }
minutes-title = Verslag
minutes-lede = Wat is gezegd en afgesproken, goedgekeurd door minstens de helft van de zetels van elk college.
minutes-none = Er is nog niets geschreven.
minutes-waiting = Geschreven, nog niet goedgekeurd.
minutes-approved = Goedgekeurd.
minutes-approved-by = door { $names }
minutes-state = Toestand
minutes-opinions = Adviezen van het comité
    .caption = Per college: voor / tegen / onthoudingen
minutes-opinion = Comité
minutes-paper = Het verslag als pdf
minutes-approve = Goedkeuren voor { $name }
minutes-approved-said = Het verslag is goedgekeurd voor deze zetel.
minutes-write = Het verslag schrijven
minutes-write-lede = Een verandering neemt elke goedkeuring terug: de anderen keuren deze woorden zelf goed.
minutes-words = Wat is gezegd en afgesproken
    .hint = Iedereen aan de tafel leest deze woorden, ook wie te dicht bij een aanvraag staat: schrijf hier niets wat zij niet mogen lezen.
minutes-missing = Schrijf het verslag, hoogstens 30.000 tekens.
minutes-stale = Iemand heeft intussen geschreven: lees opnieuw.
minutes-keep = Het verslag bewaren
minutes-written = Het verslag is bewaard.
act-session-convened = Een financier heeft een zitting bijeengeroepen
act-session-part = Een financier heeft gezegd of zijn regeling meedoet aan een zitting
act-session-scored = Een financier heeft gezegd wat aanvragen voor hem waard zijn
act-session-closed = Een zitting is gesloten
act-session-moved = Een zitting kreeg een andere dag of plaats
act-session-cancelled = Een zitting is geannuleerd
act-seat-given = Een zetel is gegeven op een zitting
act-seat-alternate = Een plaatsvervanger is aangewezen voor een zetel
act-seat-taken-away = Een zetel is weggenomen
act-vote-cast = Een zetel heeft gestemd over een aanvraag
act-minutes-written = Een verslag is geschreven
act-minutes-approved = Een verslag is goedgekeurd voor een zetel
act-proposal-asked = Een voorstel van verdeling is gevraagd
letter-session-asked = Hallo,

    { $convener } roept een zitting bijeen, “{ $session }”, op { $date } om { $hour }, { $place }.
    Gevraagd wordt of uw regelingen meedoen: u zegt het op de pagina van de zitting, en beslist in elk geval voor uzelf.

    { $link }
    .subject = Doen uw regelingen mee? { $session }
letter-session-seat = Hallo,

    { $convener } geeft u een zetel op de zitting “{ $session }”, op { $date } om { $hour }, { $place }.
    Voor u leest wat op tafel ligt, zegt u of u te dicht staat bij wie vraagt.

    { $link }
    .subject = Een zetel voor u: { $session }
letter-session-alternate = Hallo,

    { $convener } wijst u aan als plaatsvervanger van een zetel op de zitting “{ $session }”, op { $date } om { $hour }, { $place }: u zit er wanneer de organisatie van die zetel zelf geld vraagt of niet kan komen.

    { $link }
    .subject = Plaatsvervanger van een zetel: { $session }
letter-session-moved = Hallo,

    { $convener } heeft de zitting “{ $session }” gewijzigd. Ze vindt nu plaats op { $date } om { $hour }, { $place }.

    { $link }
    .subject = Andere dag of plaats: { $session }
letter-session-cancelled = Hallo,

    { $convener } heeft de zitting “{ $session }” geannuleerd, die zou plaatsvinden op { $date } om { $hour }, { $place }.

    { $link }
    .subject = Geannuleerd: { $session }
sessions-todo-alternates = Bij minstens één aanvraag heeft een college niemand meer die kan stemmen: wijs een plaatsvervanger aan.
sessions-todo-ask = Er kwam een aanvraag bij op tafel: schrijf naar de groep, om haar te horen.
sessions-todo-hear = Groepen wachten om gehoord te worden: noteer de dag waarop dat gebeurde.
sessions-todo-heard = Uw groep wordt gehoord voor haar aanvraag besproken wordt.
programme-sessions = Wanneer de aanvragen onderzocht worden
    .lede = Elke financier beslist voor zichzelf, op zijn eigen datum.
    .feed = Deze data voor uw agenda (iCalendar)
programme-sessions-announced = aangekondigd door de financier
programme-sessions-by = aangekondigd door de financier, voor aanvragen verstuurd tot en met { $date }
programme-sessions-table = aan de tafel van het loket, om { $time }
programme-sessions-event = Onderzoek van aanvragen: { $programme }
sessions-convene-next = Elke groep die iets aanvraagt, krijgt een e-mail: ze wordt gehoord voor haar dossier besproken wordt. Geef daarna elke zetel een plaatsvervanger die hier niets aanvraagt: zonder hem kan een college niemand meer hebben die kan stemmen.
hearings-title = Horen
hearings-lede = Elke groep wordt gehoord voor haar dossier besproken wordt. Niemand stemt over een aanvraag waarvan de groep niet gehoord is, tenzij ze niet kwam hoewel het haar gevraagd was.
hearings-ask = Naar die groepen schrijven
hearings-ask-lede = Er kwamen intussen aanvragen bij op tafel: hun partners kregen nog niets.
hearings-asked-done = De partners krijgen een e-mail.
hearings-unasked = Niemand schreef al naar de groep.
hearings-asked = De groep is verwittigd sinds { $asked }; ze is nog niet gehoord.
hearings-heard = De groep is gehoord op { $date }.
hearings-absent = De groep werd verwittigd op { $asked } en kwam niet op { $date }.
hearings-words-of = Wat de groep tegen de tafel zegt
hearings-day = Dag
hearings-day-wrong = Schrijf vandaag of een dag die voorbij is, vanaf de dag waarop de groep verwittigd werd.
hearings-absent-early = Niemand ontbreekt voor de dag van de zitting.
hearings-note-heard = Die dag gehoord
hearings-note-absent = Die dag niet gekomen
hearings-noted = Het is genoteerd.
hearings-group = Uw groep wordt gehoord
hearings-group-lede = Uw aanvraag ligt op tafel bij een zitting. Voor ze besproken wordt, wordt de groep gehoord: kom het zeggen, of schrijf het vooraf.
hearings-session = Zitting
hearings-when = Wanneer
hearings-write = Wat de tafel moet weten
hearings-words = Uw woorden
    .hint = Hoogstens 3.000 tekens. De tafel leest ze voor ze erover spreekt; u kunt ze wijzigen tot de dag van de zitting.
hearings-words-long = Schrijf hoogstens 3.000 tekens.
hearings-send = Naar de tafel sturen
hearings-said = De tafel zal deze woorden lezen.
hearings-lead-writes = De penvoerder schrijft voor de groep: zeg hem wat de tafel moet weten.
votes-unheard = De groep achter deze aanvraag is nog niet gehoord: de stemming gaat open zodra de financier die samenroept, genoteerd heeft dat ze gehoord is of niet gekomen is.
votes-college-empty = { $college }: niemand kan nog over deze aanvraag stemmen, want elke zetel van dit college doet ze mee. Wijs voor een zetel een plaatsvervanger aan die hier niets aanvraagt.
votes-nobody-left = Een college heeft niemand meer die over deze aanvraag kan stemmen: wijs eerst een plaatsvervanger aan.
minutes-hearing = De groep
act-hearing-said = Een groep die aanvraagt schreef naar de tafel
act-hearing-noted = Er werd genoteerd dat een groep gehoord is, of niet gekomen is
letter-session-heard = Beste,

    { $convener } roept een zitting samen, “{ $session }”, op { $date } om { $hour }, { $place }. Uw aanvraag “{ $title }” staat er op de agenda.
    Uw groep wordt gehoord voor ze besproken wordt: kom het zeggen, of laat de penvoerder het vooraf op deze pagina schrijven.

    { $link }
    .subject = Uw groep wordt gehoord: { $session }
letter-session-alternate-named = Beste,

    Uw zetel bij de zitting “{ $session }”, op { $date } om { $hour }, had geen plaatsvervanger: { $convener } wees { $name } aan. U kunt die schrappen en een andere aanwijzen.

    { $link }
    .subject = Een plaatsvervanger voor uw zetel: { $session }
