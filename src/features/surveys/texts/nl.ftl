# Enquêtes: gelote verenigingen bevragen en publiceren wat ze zeggen, zonder er één aan te wijzen.

surveys-title = Enquêtes
surveys-lede = Vragen aan verenigingen die uit de registers zijn geloot. Elk resultaat zegt hoeveel er geantwoord hebben en hoe zeker het is; geen enkel wijst een vereniging aan.
surveys-none = Er is nog geen enquête geopend.
surveys-keep = Enquêtes bijhouden
    .lede = De vragen schrijven, loten wie bevraagd wordt, de antwoorden volgen, publiceren wat gevonden is.
survey-keep = Deze enquête bijhouden
survey-begin = Een enquête beginnen
    .send = Beginnen
survey-begin-from = Waarmee beginnen?
survey-begin-empty = Een leeg blad
survey-begin-ready = De referentievragen van het grondgebied, klaar om opnieuw te stellen
survey-begin-earlier = De vragen van “{ $title }”
survey-state-draft = In voorbereiding
survey-state-open = Open
survey-state-closed = De antwoorden zijn afgesloten; de resultaten worden voorbereid.
survey-state-published = Resultaten gepubliceerd
survey-open-until = Antwoorden kan tot { $date }.
survey-until = Laatste dag om te antwoorden: { $date }.
survey-public-page = De pagina die iedereen leest
survey-step-words = Voorstelling
survey-step-questions = Vragen
survey-step-preview = Voorbeeld
survey-step-sample = Wie wordt bevraagd
survey-step-run = Openen en volgen
survey-all-questions = Alle vragen
survey-next = Daarna: { $step }
survey-over = Deze enquête is afgesloten: de tekst verandert niet meer.
survey-words-lede = Wat wie bevraagd wordt eerst leest. De drie talen zijn nodig om te openen.
survey-field-title = Titel
survey-field-purpose = Waarom deze enquête
survey-field-purpose-hint = Wat men wil weten, en wat er met de antwoorden gebeurt.
survey-field-contact = Wie aanspreken
survey-field-contact-hint = Een dienst of een functie, nooit de naam van een persoon.
survey-field-about = De antwoorden gaan over
survey-about-organisations = de organisatie
survey-about-persons = personen (er zijn er meer nodig voor een getal getoond wordt)
survey-field-breakdown = De resultaten uitsplitsen
survey-breakdown-nothing = zonder uitsplitsing
survey-breakdown-theme = per thema
survey-breakdown-side = per kant van de grens
survey-breakdown-group = per intercommunale of arrondissement
survey-breakdown-commune = per gemeente
survey-breakdown-staff = naar grootte (personeel, volgens de registers)
survey-class-all = Allemaal
survey-class-others = De andere, samen
survey-unknown-theme = Thema onbekend
survey-unknown-side = Elders
survey-unknown-group = Elders
survey-unknown-commune = Elders
survey-unknown-staff = Grootte onbekend in de registers
survey-staff-0 = Zonder personeel
survey-staff-1-9 = 1 tot 9 personeelsleden
survey-staff-10-49 = 10 tot 49 personeelsleden
survey-staff-50-more = 50 personeelsleden en meer
survey-title-wrong = Geef een titel van hoogstens 120 tekens.
survey-wrong-long = Dat is te lang.
survey-questions-lede = Een kop begint een nieuwe pagina. Niets is verplicht: wie het niet weet, laat leeg.
survey-questions-stand = De enquête is open: de tekst kan verbeterd worden, niet meer wat gevraagd wordt.
survey-heading = Kop van een pagina
survey-heading-lede = Hij kondigt de volgende vragen aan.
survey-question = Vraag
survey-question-lede = Eén vraag, één idee. Wat de registers al weten, wordt niet gevraagd.
survey-gap = ontbreekt in het { $languages }
survey-up = Naar boven: { $question }
survey-down = Naar beneden: { $question }
survey-away = Uit de vragenlijst halen
    .lede = De woorden in de drie talen gaan verloren.
    .send = Verwijderen
survey-add-question = Een vraag toevoegen
survey-add-heading = Een kop toevoegen
survey-blocks = Kant-en-klare vragen
    .lede = Op dezelfde manier gesteld, zijn ze van enquête tot enquête te vergelijken.
survey-block = Reeks vragen
    .send = Achteraan toevoegen
survey-kind-yes-no = Ja of nee.
    .door = Ja of nee
    .example = Hebt u iemand in dienst?
survey-kind-one = Eén keuze.
    .door = Eén keuze
    .example = Waar bent u vooral actief?
survey-kind-several = Meerdere keuzes mogelijk.
    .door = Meerdere keuzes mogelijk
    .example = Wat zou u kunnen gebruiken?
survey-kind-number = Een getal.
    .door = Een getal
    .example = Hoeveel vrijwilligers hebt u?
survey-kind-money = Een bedrag in euro.
    .door = Een bedrag in euro
    .example = Wat is uw begroting dit jaar?
survey-kind-line = Enkele woorden.
    .door = Enkele woorden
    .example = Hoe heet uw netwerk?
survey-kind-lines = Een tekst.
    .door = Een tekst
    .example = Wat wilt u nog toevoegen?
survey-kind-day = Een datum.
    .door = Een datum
    .example = Wanneer was uw laatste vergadering?
survey-only-if = Alleen als “{ $question }”: { $answer }.
survey-put-to-all = Aan iedereen
survey-put-as-it-is = Zoals nu (meerdere antwoorden leiden ernaar)
survey-field-kind = Soort vraag
survey-field-kind-hint = Verander de soort en sla op: de velden die erbij horen, verschijnen.
survey-field-words = Wat men leest
survey-field-hint = Hulp bij het antwoorden (facultatief)
survey-field-choices = Keuzes (één per regel)
survey-field-choices-hint = Alleen voor vragen met keuzes; in elke taal in dezelfde volgorde.
survey-field-unit = Eenheid (voor een getal)
survey-field-unit-hint = Bijvoorbeeld: uren per week.
survey-bounds = Grenzen en voorwaarde
survey-field-decimals = Cijfers na de komma
survey-field-least = Minstens
survey-field-most = Hoogstens
survey-field-only-if = Gesteld
survey-wrong-words = Schrijf de vraag of de kop, hoogstens 300 tekens.
survey-wrong-choices = Geef 2 tot 12 keuzes, evenveel in elke taal die u invult.
survey-wrong-order = Een vraag kan alleen afhangen van een vraag die ervoor komt.
survey-wrong-move = Dat kan hier niet.
survey-wrong-choice = Kies uit de voorgestelde antwoorden.
survey-wrong-number = Schrijf een getal, in cijfers.
survey-wrong-decimals = Dit getal heeft te veel cijfers na de komma.
survey-wrong-upside-down = ‘Hoogstens’ kan niet kleiner zijn dan ‘Minstens’.
survey-wrong-bounds = Dit getal valt buiten de grenzen van de vraag.
survey-wrong-day = Schrijf een datum die bestaat.
survey-yes = Ja
survey-no = Nee
survey-euros = in euro
survey-page = Pagina
survey-preview-lede = Dit zien wie antwoordt.
survey-gaps = { $n ->
    [one] { $n } tekst ontbreekt in een taal.
   *[other] { $n } teksten ontbreken in een taal.
}
survey-no-question = Er is nog geen vraag.
survey-sample-said = { $asked } organisaties zouden bevraagd worden, op { $all }.
    .drawn = { $asked } organisaties worden bevraagd, op { $all }.
survey-sample-more = Dat is meer dan de { $size } die u vroeg: in elk van de { $strata } groepen zijn er { $least } nodig, waar er zoveel zijn. Minder groepen, minder organisaties.
survey-sample-sure = Als ze allemaal antwoordden, was een aandeel van de helft op { $whole } na bekend; als één op drie antwoordde, op { $third } na.
survey-refusing = { $n ->
    [one] { $n } organisatie wil niet bevraagd worden: ze telt mee in het geheel en wordt niet geloot.
   *[other] { $n } organisaties willen niet bevraagd worden: ze tellen mee in het geheel en worden niet geloot.
}
survey-drawn = De loting is gebeurd, met het getal { $seed }. Dat getal blijft hier, voor wie de loting moet nagaan: als het gepubliceerd werd, zou het zeggen wie geloot is.
survey-field-kinds = Wie bevraagd kan worden
survey-field-by = Loten binnen elke groep
survey-field-by-hint = In elke groep wordt apart geloot, zodat elke groep gehoord wordt.
survey-field-size = Hoeveel er bevragen
survey-field-size-hint = Van 10 tot 5.000. Velen antwoorden niet: reken drie voor één antwoord.
survey-field-way = Hoe ze verdelen
survey-way-proportional = In verhouding tot elke groep: het best voor cijfers over het geheel.
survey-way-balanced = Met meer plaats voor kleine groepen: die zijn beter te zien, het geheel iets minder.
survey-sample-see = Bekijken zonder te loten
survey-sample-draw = De steekproef loten
survey-sample-again = Anders loten
survey-strata = Groep per groep
survey-wrong-kind = Kies minstens één soort organisatie.
survey-wrong-size = Schrijf een geheel getal van 10 tot 5.000.
survey-wrong-nobody = Geen enkele organisatie van het bevoegdheidsgebied beantwoordt aan deze keuze.
survey-head-stratum = Groep
survey-head-population = In de registers
survey-head-asked = Bevraagd
survey-head-answered = Hebben geantwoord
survey-head-rate = Aandeel
survey-head-class = Groep
survey-head-answer = Antwoord
survey-head-units = Ontvangen antwoorden
survey-head-share = Geschat aandeel
survey-head-interval = Met 95 % tussen
survey-head-total = In totaal
survey-head-mean = Gemiddeld
survey-head-median = De helft heeft hoogstens
survey-lacks = Voor het openen ontbreekt:
survey-lack-purpose = waarom deze enquête, en wie aan te spreken
survey-lack-languages = teksten in een taal
survey-lack-sample = de loting van wie bevraagd wordt
survey-open-lede = Bij het openen vertrekt een brief naar elke gelote organisatie, met haar persoonlijke link. Wat gevraagd wordt, verandert daarna niet meer.
survey-field-closes = Laatste dag om te antwoorden
survey-open =
    .send = Openen en schrijven
survey-wrong-closes = Kies een komende dag, binnen het jaar.
survey-progress = { $n ->
    [one] { $n } organisatie heeft geantwoord
   *[other] { $n } organisaties hebben geantwoord
}
    .subtitle = Gegeven antwoorden, op het aantal bevraagde, per groep.
survey-progress-sentence = Van { $asked } bevraagde organisaties heeft { $share } geantwoord.
survey-progress-source = Antwoorden die nu binnen zijn.
survey-reword = Er is andere tekst geschreven. Die vraagt hetzelfde en kan vervangen wat men leest.
    .send = De nieuwe tekst tonen
    .choices = Een antwoord dat al gegeven is, telt voor de woorden die in de plaats komen:
survey-remind-later = Wie niet antwoordde, kreeg minder dan een week geleden een brief: een herinnering kan vertrekken vanaf { $day }.
survey-remind = { $n ->
    [one] { $n } organisatie heeft niet geantwoord en kan een herinnering krijgen: hoogstens twee, met minstens een week ertussen.
   *[other] { $n } organisaties hebben niet geantwoord en kunnen een herinnering krijgen: hoogstens twee, met minstens een week ertussen.
}
    .send = De herinnering versturen
survey-print = { $n ->
    [one] { $n } organisatie heeft hier niemand om aan te schrijven: haar brief wordt afgedrukt.
   *[other] { $n } organisaties hebben hier niemand om aan te schrijven: hun brieven worden afgedrukt.
}
    .send = De brieven klaarmaken om af te drukken
    .pdf = De brieven als één pdf
survey-letters-waiting = { $n ->
    [one] De brief aan { $n } organisatie staat op het punt te vertrekken.
   *[other] De brieven aan { $n } organisaties staan op het punt te vertrekken.
}
survey-close = Afsluiten voor de laatste dag, of zodra die voorbij is. Niemand kan dan nog antwoorden.
    .send = De antwoorden afsluiten
survey-publish = De resultaten publiceren
    .lede = De resultaten worden in één keer berekend en gepubliceerd, definitief. Wat een organisatie zou aanwijzen blijft geheim. Wie geantwoord heeft, krijgt een brief.
    .send = Publiceren
survey-field-discussion = Waar erover praten
survey-field-discussion-hint = Een ontmoeting, een datum, een adres: elke enquête wordt teruggegeven aan wie geantwoord heeft.
survey-wrong-discussion = Zeg in de drie talen waar erover gepraat wordt.
survey-wrong-few = Te weinig hebben geantwoord om iets te kunnen zeggen.
survey-wrong-beside = Er werd intussen een andere enquête gepubliceerd, en daarvan hangt af wat deze mag zeggen. Hier werd niets gepubliceerd: verstuur het nog eens.
survey-letters = Af te drukken brieven
    .lede = Druk ze nu af: deze links worden niet meer getoond. Nieuwe klaarmaken wist deze niet. Een afgedrukte link toont nooit wat ermee geantwoord is.
survey-letter-asks = { $by } stelt u enkele vragen:
survey-letter-link = U kunt tot { $date } antwoorden, zonder account, op dit adres:
survey-paper = Antwoorden op papier invoeren
survey-paper-why = Er kwamen antwoorden met de post, of mondeling.
survey-paper-lede = De bevraagde organisaties die hun antwoorden niet via hun link gegeven hebben.
survey-paper-late = De laatste dag om te antwoorden was { $date }. Een papier dat uiterlijk die dag ontvangen is, kan nog ingevoerd worden zolang de resultaten niet gepubliceerd zijn.
survey-paper-published = De resultaten zijn gepubliceerd: wat nu nog ingevoerd wordt, kan er niets meer aan veranderen.
survey-paper-by-link = Intussen heeft deze organisatie haar antwoorden via haar link gegeven: die tellen.
survey-paper-kept = Hier staat het, zodat u het kunt bijhouden.
survey-typed = ingevoerd
survey-entry-lede = Alle vragen, zoals op het papier. Wat niet beantwoord is, blijft leeg. Wat u invoert, komt in de plaats van wat de organisatie via haar link begonnen was.
survey-field-received = Dag waarop het papier ontvangen is
survey-field-received-hint = Uiterlijk { $date }: wat later aankwam, telt niet, net als voor wie via de link antwoordt.
survey-wrong-received = Zeg op welke dag het papier ontvangen is.
survey-wrong-received-early = De enquête was die dag nog niet open: kijk de datum na. Wat u invoerde, staat hier nog.
survey-wrong-received-late = Dit antwoord kwam na de laatste dag aan en kan niet tellen. Wat u invoerde, staat hier nog; bewaar het papier.
survey-asks-you = { $by } stelt u enkele vragen, namens
survey-sent = Uw antwoorden zijn gegeven op { $date }. Dank u. U kunt ze nog verbeteren.
survey-promise-until = U kunt in meerdere keren antwoorden en verbeteren, tot { $date }.
survey-promise-free = Niets is verplicht: al dan niet antwoorden verandert niets voor uw organisatie.
survey-promise-secret = Uw antwoorden dienen voor cijfers die niemand aanwijzen. Een jaar na de publicatie, of na de laatste dag als er niets gepubliceerd wordt, wordt vergeten wie wat antwoordde.
survey-promise-back = De resultaten krijgt u terug.
survey-start = Beginnen te antwoorden
survey-go-on = Verdergaan
survey-known = Wat u niet gevraagd wordt
    .lede = Dat is al bekend, uit { $sources }.
    .more = Zien waar het vandaan komt, of het laten verbeteren
survey-known-name = Naam
survey-known-form = Vorm
survey-known-commune = Zetel
survey-known-themes = Thema’s
survey-known-founded = Oprichting
survey-your-answers = Uw antwoorden
survey-answered = { $n ->
    [one] { $n } antwoord bewaard.
   *[other] { $n } antwoorden bewaard.
}
survey-corrected = Wat u verbetert, telt meteen.
survey-send = Deze antwoorden geven
    .lede = Ze tellen pas als u ze geeft.
survey-wrong-empty = Beantwoord minstens één vraag.
survey-refuse = Niet meer bevraagd worden
    .lede = Uw organisatie wordt niet meer geloot voor een enquête en krijgt voor deze geen herinnering of brief meer. U kunt ze nog beantwoorden, en op de pagina van uw organisatie kunt u erop terugkomen.
    .send = Ons niet meer bevragen
survey-closed-to-you = Op deze enquête kan niet meer geantwoord worden. Dank aan wie het deed.
survey-late = Wat u net schreef, is niet bewaard
    .keep = Hier staat het, zodat u het kunt bijhouden. Wilt u het toch laten weten, schrijf dan naar:
survey-sealed = Uw antwoorden zijn gegeven: dank u. Deze link is afgedrukt en toont ze dus niet meer. Wilt u ze verbeteren, wend u dan tot:
survey-printed = Deze link is afgedrukt en toont dus niets van wat ermee bewaard wordt. Elke pagina begint leeg: wat u schrijft, komt in de plaats van wat bewaard was; wat u leeg laat, blijft zoals het was.
survey-asked-again = Sinds { $date } wil deze organisatie niet meer voor enquêtes bevraagd worden.
    .send = Opnieuw bevraagd mogen worden
survey-done-asked-again = Genoteerd: uw organisatie kan opnieuw voor een enquête geloot worden.
survey-wrong-moved = Een keuze krijgt de woorden van een andere: antwoorden die al gegeven zijn, zouden iets anders betekenen. Behoud de volgorde van de keuzes.
survey-texts = Wat in woorden is geantwoord
    .lede = Zonder de namen, alfabetisch. Niets hiervan wordt gepubliceerd: herhaal het nergens anders, men kan er iemand in herkennen.
    .none = Geen enkele vraag wordt in woorden beantwoord.
survey-results-link = De resultaten lezen
survey-page-of = Pagina { $place } van { $all }
survey-nothing-forced = Laat leeg wat u niet weet.
survey-save-on = Bewaren en verdergaan
survey-results = Wat er geantwoord is
survey-published-on = Gepubliceerd op { $date }. Deze cijfers blijven zoals ze zijn.
survey-asked = { $asked } organisaties, geloot uit { $all }, werden bevraagd; { $answered } hebben geantwoord ({ $rate }).
survey-frame-side = Deze enquête gaat over één kant, { $side }, en niet over het hele grondgebied.
survey-frame-part = Deze enquête gaat over enkele gemeenten, en niet over het hele grondgebied.
survey-put = { $n ->
    [one] { $n } organisatie kreeg deze vraag.
   *[other] { $n } organisaties kregen deze vraag.
}
survey-between = { $low } en { $high }
survey-answers-title = “{ $answer }”: { $share }
survey-answers-sentence = “{ $answer }” geldt voor { $share } van de organisaties; met 95 % tussen { $between }.
survey-class-title = “{ $answer }”: van { $low } ({ $least }) tot { $high } ({ $most })
    .one = “{ $answer }”: { $high } ({ $most })
survey-class-apart = Tussen { $least } en { $most } raken de 95%-intervallen elkaar niet: het verschil is groter dan de loting alleen gewoonlijk geeft.
    .not = De 95%-intervallen overlappen: het verschil tussen { $least } en { $most } kan aan het toeval van de loting liggen.
survey-value-between = { $value } (tussen { $low } en { $high })
survey-amounts-title = In totaal: { $total } { $unit }
survey-amounts-sentence = In totaal { $total } { $unit }; gemiddeld { $mean }; de helft van wie antwoordde heeft hoogstens { $median }. Afgeronde getallen.
survey-band = { $low } tot { $high }
survey-band-more = { $low } en meer
survey-no-answer = Geen antwoord
survey-not-asked = Vraag niet gesteld
survey-withheld = geheim
survey-silent = { $n ->
    [one] Gesteld aan één organisatie, die er niet op antwoordde.
   *[other] Gesteld aan { $n } organisaties; geen ervan antwoordde.
}
survey-kept = Te weinig antwoorden om iets te tonen zonder iemand aan te wijzen.
survey-kept-words = Teksten en datums worden niet gepubliceerd: wie de enquête maakt, leest ze zonder de namen.
survey-before = Eerder gepubliceerd, lang geleden:
    .method = een andere afbakening, een andere methode; deze cijfers zijn niet te vergelijken.
survey-discussion = Erover praten
survey-method = Hoe deze cijfers gemaakt zijn
survey-response = Wie werd bevraagd, en wie heeft geantwoord
survey-method-sample = Wie bevraagd werd, is uit de registers geloot, groep per groep ({ $by }; { $n } groepen). Elke organisatie had een bekende kans om geloot te worden.
survey-method-seed = De loting kan worden overgedaan en nagegaan, maar het getal dat daarvoor nodig is, wordt niet gepubliceerd: het zou zeggen wie bevraagd werd.
survey-method-paper = { $n ->
    [one] { $n } organisatie heeft op papier geantwoord.
   *[other] { $n } organisaties hebben op papier geantwoord.
}
survey-method-silence = { $n ->
    [one] Wie niet antwoordde, wordt vertegenwoordigd door de andere, in { $n } groep: men neemt aan dat ze op hen lijken, wat niets bewijst.
   *[other] Wie niet antwoordde, wordt vertegenwoordigd door haar buren, in { $n } groepen van buren: men neemt aan dat ze op hen lijken, wat niets bewijst.
}
survey-method-raked = De antwoorden zijn gewogen zodat elke groep even zwaar telt als in de registers (raking, { $rounds } rondes): hun gewichten zijn met { $least } tot { $greatest } vermenigvuldigd, tussen de grenzen { $low } en { $high }, die { $n } bereiken.
survey-method-not-raked = Elk antwoord telt voor de groep waaruit geloot werd. Gewichten die de registers nog nauwer volgen, zouden extreem worden.
survey-method-weights = Een antwoord telt voor { $least } tot { $greatest } organisaties. Die ongelijkheid kost precisie: telden ze allemaal even zwaar, dan volstonden { $after } keer minder antwoorden ({ $before } voor de aanpassing).
survey-method-intervals = Een aandeel is dat van de organisaties aan wie de vraag gericht is, geen antwoord inbegrepen. Het echte aandeel ligt 19 keer op 20 tussen de twee grenzen. Aandelen zijn afgerond op een duizendste.
survey-method-secrecy = Geheim: geen enkele cel telt minder dan { $n } organisaties, of één die meer dan { $share } van een som maakt; andere cellen zijn mee verborgen zodat geen aftrekking ze teruggeeft.
survey-method-secrecy-persons = Geheim: geen enkele cel telt minder dan { $n } antwoorden; andere cellen zijn mee verborgen zodat geen aftrekking ze teruggeeft.
survey-method-earlier = { $n ->
    [one] Over één vraag wordt minder fijn verteld, of niets: een eerdere enquête stelde ze aan bijna dezelfde organisaties, en het verschil tussen beide zou het antwoord van de enkele andere zijn.
   *[other] Over { $n } vragen wordt minder fijn verteld, of niets: een eerdere enquête stelde ze aan bijna dezelfde organisaties, en het verschil tussen beide zou het antwoord van de enkele andere zijn.
}
survey-method-cause = Twee antwoorden die samengaan zijn niet noodzakelijk elkaars oorzaak.
survey-data = De cijfers overnemen
survey-data-results = Alle antwoorden, geteld
survey-data-amounts = Antwoorden in getallen: totalen, gemiddelden, medianen
survey-data-answers = De antwoorden, zonder iets wat aanwijst
survey-data-dictionary = Wat de kolommen betekenen
survey-data-secret = Het bestand met antwoorden zet zoveel vragen naast elkaar als kan zonder dat een regel die van minder organisaties is dan een cel. De andere vragen staan er niet in: hun tabellen staan in “Alle antwoorden, geteld”.
survey-weight-meaning = Voor hoeveel organisaties van de registers de regel telt: gemiddelde van haar groep.
survey-contact = Wie aanspreken
survey-question-to = Een vraag? U kunt terecht bij:
survey-what-is-asked = Wat er gevraagd wordt
survey-how-to-answer = Werd uw organisatie uitgeloot? Dan kreeg ze een e-mail of een brief: de link daarin opent haar antwoorden, zonder account. Alleen wie werd uitgeloot, antwoordt: dat maakt de cijfers betrouwbaar.
survey-waits = Enquête: { $organisation } werd uitgeloot en kan antwoorden tot en met { $date }
survey-answer-as = Antwoorden namens { $organisation }
survey-correct-as = De antwoorden verbeteren: { $organisation }
survey-source = Enquête van { $by }; { $answered } antwoorden, afgesloten op { $date }.
survey-done-begun = De enquête is aangemaakt; nog niemand wordt bevraagd.
survey-done-written = Het is bewaard.
survey-done-drawn = { $n ->
    [one] { $n } organisatie is geloot.
   *[other] { $n } organisaties zijn geloot.
}
survey-done-opened = { $n ->
    [one] De enquête is open: { $n } organisatie wordt bevraagd. Haar brief vertrekt binnen enkele minuten, als hier iemand voor haar optreedt.
   *[other] De enquête is open: { $n } organisaties worden bevraagd. Hun brieven vertrekken binnen enkele minuten, als hier iemand voor hen optreedt.
}
survey-done-reworded = De nieuwe tekst geldt vanaf nu.
survey-done-reminded = { $n ->
    [0] Er is nu niemand te herinneren: wie niet antwoordde, kreeg minder dan een week geleden een brief, of al twee herinneringen.
    [one] Een herinnering vertrekt naar { $n } organisatie.
   *[other] Een herinnering vertrekt naar { $n } organisaties.
}
survey-done-closed = De antwoorden zijn afgesloten.
survey-done-published = { $n ->
    [one] De resultaten zijn gepubliceerd. Een brief geeft ze terug aan { $n } organisatie die antwoordde, als hier iemand voor haar optreedt.
   *[other] De resultaten zijn gepubliceerd. Een brief geeft ze terug aan { $n } organisaties die antwoordden, als hier iemand voor hen optreedt.
}
survey-done-typed = De antwoorden zijn ingevoerd.
survey-done-sent = Uw antwoorden zijn gegeven. Dank u.
survey-done-refused = Genoteerd: uw organisatie wordt niet meer bevraagd.
letter-survey =
    Beste,

    { $by } heeft uw organisatie geloot om haar enkele vragen te stellen: { $survey }.

    U kunt zonder account antwoorden, in meerdere keren, tot { $date }:
    { $link }

    Deze link is die van uw organisatie: geef hem alleen aan wie voor haar antwoordt. Antwoorden is niet verplicht, en u krijgt de resultaten terug.

    Tisserand
    .subject = Enkele vragen aan uw organisatie
letter-survey-again =
    Beste,

    { $by } heeft de antwoorden van uw organisatie op zijn vragen nog niet gekregen: { $survey }.

    Het kan nog, tot { $date }:
    { $link }

    Antwoorden is niet verplicht. Op dit adres kunt u ook vragen om niet meer bevraagd te worden.

    Tisserand
    .subject = Antwoorden kan nog
letter-survey-results =
    Beste,

    Uw organisatie heeft geantwoord op de enquête “{ $survey }” van { $by }. Hier zijn de resultaten, en waar erover gepraat wordt:
    { $link }

    Dank u.

    Tisserand
    .subject = De resultaten van de enquête
letter-survey-refused =
    Beste,

    Via de link van een enquête heeft iemand gevraagd dat { $organisation } nooit meer geloot wordt. Er wordt haar niets meer gevraagd.

    Was dat niet uw wens, dan kan iemand die voor haar optreedt daar op haar pagina op terugkomen:
    { $link }

    Tisserand
    .subject = Uw organisatie wordt niet meer bevraagd
recompute-survey-differs = { $value }: gepubliceerd { $published }, de antwoorden geven { $now }
recompute-surveys = { $values } resultaten van enquêtes herberekend; afwijkend of ontbrekend: { $different }.
recompute-surveys-forgotten = Enquêtes waarvan de antwoorden vergeten zijn, zoals beloofd, en die niet meer te herberekenen zijn: { $n }.
