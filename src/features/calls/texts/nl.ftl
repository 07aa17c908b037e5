# Oproepen: er wordt een probleem gesteld, organisaties antwoorden samen.

calls-title = Oproepen
calls-lede = Overheden zeggen waar het op dit grondgebied knelt. Organisaties zeggen wat zij daar samen aan kunnen doen. Bij veel oproepen hoort geen geld: er wordt gebouwd met wat ieder meebrengt.
calls-narrow = Een oproep zoeken
    .send = Zoeken
calls-words = Woorden
calls-by-state = Stand van zaken
calls-by-kind = Soort oproep
calls-by-theme = Thema
calls-by-commune = Gemeente
calls-by-language = Taal
calls-by-money = Geld
calls-by-policy = Beleid
calls-by-organiser = Organisator
calls-by-programme = Programma
calls-any = Maakt niet uit
calls-all = Alles wissen
calls-money-with = Met geld
calls-money-without = Zonder geld
calls-total = { $n ->
    [0] Geen oproep.
    [one] { $n } oproep.
   *[other] { $n } oproepen.
}
calls-group-open = Nu te beantwoorden
calls-group-together = Er wordt samen gebouwd
calls-group-forecast = Aangekondigd
calls-group-closed = Afgelopen
calls-group-withdrawn = Stopgezet

call-kind-initiatives = Oproep tot initiatieven
    .is = Er wordt een probleem gesteld; wie wil meedoen zegt dat, en er wordt samen gebouwd.
call-kind-projects = Oproep tot projecten
    .is = Projecten van meer dan één organisatie, bekeken volgens gepubliceerde criteria.
call-kind-poles = Oproep tot territoriale polen
    .is = Groepen die een pool van het grondgebied willen worden.
call-kind-european = Europese partners gezocht
    .is = Partners om samen op een Europees programma te antwoorden.
call-state-open = Open
call-state-forecast = Aangekondigd
call-state-closed = Afgelopen
call-state-withdrawn = Stopgezet
call-opens = Antwoorden kan vanaf { $moment }.
call-open-until = Antwoorden kan tot en met { $moment }.
call-closed-since = Antwoorden kon tot en met { $moment }.
call-co-construction-from = De antwoorden zijn binnen. Vanaf { $date } wordt er samen gebouwd.
call-co-construction-until = Er wordt samen gebouwd tot en met { $date }.
call-withdrawn-on = De organisatoren hebben deze oproep op { $date } stopgezet.
call-moment = { $date } om { $hour }.{ $minute } uur
call-money = { $amount } in totaal
call-money-programmes = Via regelingen van financiers
call-no-money = Zonder geld
call-partners = { $n ->
    [0] Alleen of met meer
    [one] Alleen of met meer
   *[other] Met minstens { $n } organisaties
}
call-bilingual = In twee talen
call-fact-partners = Antwoorden
call-fact-money = Geld
call-fact-languages = Talen
call-fact-organisers = Georganiseerd door
call-serves = Deze oproep draagt bij aan een beleid:

call-problem = Het probleem
call-known = Wat al bekend is
call-figures-on = Cijfers uit het register op { $date }; ze veranderen mee.
call-people = De mensen om wie het gaat
call-part = Hoe zij meedoen
call-experiment = Een experiment
call-experiment-months = { $n ->
    [0] Hoelang het duurt, is nog niet gezegd.
    [one] Het duurt een maand.
   *[other] Het duurt { $n } maanden.
}
call-place = Het grondgebied en de thema’s
call-place-whole = Het hele grondgebied: { $place }.
call-place-communes = { $n ->
    [one] Eén gemeente.
   *[other] { $n } gemeenten.
}
call-border-welcome = Partners van over de grens zijn welkom.
call-border-needed = Elk antwoord brengt partners van beide kanten van de grens samen.
call-border-one-side = De oproep gaat over één kant van de grens.
call-themes = Thema’s:
call-answering = Wie kan antwoorden
call-partners-sentence = { $n ->
    [0] Antwoorden kan alleen of met meer.
    [one] Antwoorden kan alleen of met meer.
   *[other] Er wordt geantwoord met minstens { $n } organisaties samen.
}
call-kinds-every = Elke organisatie kan meedoen: vereniging, openbaar bestuur, bedrijf, stichting.
call-kinds = Kunnen meedoen: { $kinds }.
call-needs = Wat er nodig zal zijn
call-need-1 = Nuttig
call-need-2 = Belangrijk
call-need-3 = Onmisbaar
call-resource-people = Handen en tijd
call-resource-skills = Vaardigheden
call-resource-places = Plekken
call-resource-publics = Mensen die men bereikt
call-resource-equipment = Materiaal
call-resource-money = Geld
call-resource-knowledge = Kennis van het terrein
call-means = Wat er al is
call-money-sentence = Er is in totaal { $amount } voor de antwoorden op deze oproep.
call-no-money-sentence = Bij deze oproep hoort geen geld. Er wordt gebouwd met wat ieder meebrengt.
call-brought = Wat de organisatoren zelf meebrengen
call-calendar = De kalender
call-calendar-opens = Antwoorden kan vanaf
call-calendar-questions = Vragen stellen tot en met
call-calendar-closes = Antwoorden tot en met
call-calendar-answer = De organisatoren antwoorden uiterlijk op
call-late = Een antwoord dat te laat komt
call-late-refused = wordt niet onderzocht, wat ook de reden is.
call-late-within = { $n ->
    [one] wordt onderzocht als het binnen het uur komt.
   *[other] wordt onderzocht als het binnen { $n } uur komt.
}
call-late-reasoned = kan onderzocht worden als de organisatoren dat samen beslissen; hun redenen worden gepubliceerd.
call-co-construction = Samen bouwen
    .is = Niets wordt er tegen elkaar uitgespeeld: groepen kunnen samengaan, veranderen of blijven zoals ze zijn.
call-co-construction-days = Van { $starts } tot en met { $ends }.
call-co-construction-starts = Samen bouwen vanaf
call-co-construction-ends = Samen bouwen tot en met
call-co-construction-part = Hoe men meedoet
    .hint = Bijvoorbeeld: drie ontmoetingen, wie ze leidt, hoe een groep met een andere samengaat of blijft zoals hij is.
call-co-construction-heard = Hoe de mensen om wie het gaat gehoord worden
    .hint = Bijvoorbeeld: zij lezen elk idee voor de tweede ontmoeting, en hun opmerkingen worden gepubliceerd.
call-co-construction-brought = Wat de organisatoren er meebrengen
call-means-rooms = Zalen
call-means-data = Gegevens
call-means-time = Tijd van medewerkers
call-means-access = Toegang
call-means-other = Iets anders
call-server-time = Tijd van { $zone }, volgens de klok van de server. De genoemde minuut telt nog mee.
    .paris = Parijs
    .brussels = Brussel
call-criteria = Waarnaar gekeken wordt
    .explanation = Dezelfde criteria voor alle antwoorden, met hun gewicht op 100 punten.
call-criterion = Criterium
call-weight = Gewicht
call-points = { $n ->
    [one] { $n } punt
   *[other] { $n } punten
}
call-several = Met meer zijn
call-bring = Zeggen wat wij zouden kunnen bijdragen
call-contact = Bij wie u terechtkunt
call-version = Versie { $n } van de oproep, van { $date }
    .first = Dit is de eerste. Elke wijziging geeft een nieuwe versie, met haar redenen.

panel-calls-policy = De oproepen die aan dit beleid bijdragen
panel-calls-theme = Oproepen over dit thema
panel-calls-commune = Oproepen hier
panel-calls-organiser = De oproepen die zij organiseert
panel-calls-more = De andere oproepen bekijken

calls-new = Een oproep voorbereiden
    .lede = Een oproep benoemt een probleem, voor wie, waar en tot wanneer. Wat eraan gedaan wordt, is aan wie antwoordt. Begin met het belangrijkste; de rest schrijft u op uw eigen tempo.
    .another = Nog een oproep voorbereiden
    .organisation = Namens welke organisatie?
    .nobody = Geen van de organisaties waarvoor u optreedt, heeft de hoedanigheid van organisator. De beheerders van het platform kunnen die toekennen.
    .send = Deze oproep beginnen
calls-new-from = Hij neemt over wat “{ $title }” zegt, zonder de data, de documenten en de regelingen.
calls-mine = De oproepen die u voorbereidt of organiseert
call-organisation-wrong = Kies de organisatie namens wie u deze oproep voorbereidt.
call-kind-wrong = Zeg welke soort oproep het is.
call-languages-wrong = Kies de taal van de oproep.
call-languages-both = { $languages }: de teksten en de antwoorden zijn in beide talen
call-title-wrong = Geef een titel, in hoogstens 150 tekens.
call-text-wrong = Deze tekst is te lang. Wat u schreef, staat er nog: maak hem korter.
call-policy-none = Nog niet gekozen
call-policy-all = Het beleid bekijken, of er een benoemen
call-policy-wrong = Kies een beleid uit de lijst.
call-months-wrong = Schrijf een aantal maanden, van 1 tot 120.
call-reach-wrong = Geef een e-mailadres, een webadres dat met https:// begint of een telefoonnummer: men moet het kunnen gebruiken.
call-minimum-wrong = Kies een aantal van één tot acht.
call-needs-wrong = Kies voor elke behoefte een soort en een belang, en schrijf hoogstens 300 tekens.
call-criteria-wrong = Geef elk criterium een gewicht van 1 tot 100, en schrijf hoogstens 300 tekens.
call-amount-wrong = Schrijf een bedrag in euro, zoals 12.000 of 12.000,50.
call-date-wrong = Schrijf een datum en een uur, zoals 30/11/2026 en 23:59.
call-day-wrong = Schrijf een datum, zoals 30/11/2026.
call-brought-wrong = Kies voor elke inbreng een soort, en schrijf hoogstens 300 tekens.
call-hours-wrong = Schrijf een aantal uren, van 1 tot 240.
call-document-title-wrong = Zeg wat dit document is.
call-documents-many = Hoogstens twintig documenten. Haal er eerst een weg.

call-section-about = Wat deze oproep is
call-section-problem = Het probleem
call-section-people = De mensen om wie het gaat
call-section-place = Het grondgebied en de thema’s
call-section-answering = Wie kan antwoorden, en wat nodig zal zijn
call-section-means = Wat er al is
call-section-calendar = De kalender
call-section-co-construction = Samen bouwen, na de antwoorden
call-section-criteria = De criteria
call-section-documents = De documenten
call-section-contact = Bij wie men terechtkan

call-again = Met deze teksten een andere oproep voorbereiden
call-write = Wijzigen of een wijziging voorbereiden
call-draft = Voorbereiding
    .lede = Elk deel wordt apart bewaard. U kunt met meer schrijven: wijzigen twee mensen hetzelfde deel, dan ziet de tweede wat de eerste schreef en blijft de eigen tekst staan.
    .complete = Volledig
    .optional = Niet verplicht
    .publish = Nalezen en publiceren
    .change = Een wijziging publiceren, verlengen, stopzetten
    .public = De oproep bekijken zoals hij gepubliceerd is
    .preview = De oproep bekijken zoals hij gelezen zal worden
    .back = Terug naar de lijst
call-draft-missing = { $n ->
    [0] Er ontbreekt niets: u kunt publiceren.
    [one] Er ontbreekt nog één ding om te publiceren.
   *[other] Er ontbreken nog { $n } dingen om te publiceren.
}
call-theirs = Iemand heeft dit deel intussen bewaard
call-lack-languages = De taal kiezen
call-lack-title = Een titel geven in elke taal
call-lack-policy = Zeggen aan welk beleid de oproep bijdraagt
call-lack-months = Zeggen hoelang het experiment duurt
call-lack-evaluation = Zeggen hoe het experiment beoordeeld wordt
call-lack-problem = Het probleem benoemen, in elke taal
call-lack-known = In elke taal schrijven wat al bekend is
call-lack-concerned = Zeggen om welke mensen het gaat
call-lack-part = Zeggen hoe zij meedoen
call-lack-themes = Minstens één thema kiezen
call-lack-who = In elke taal schrijven wie kan antwoorden
call-lack-need = Elke behoefte in elke taal schrijven
call-lack-by = In elke taal zeggen wie het geld geeft
call-lack-programme-asked = Een financier ging er nog niet mee akkoord dat zijn regeling wordt aangeboden
call-lack-programme-declined = Een financier wil dat niet: zijn regeling niet aanbieden
call-lack-programme-closed = Een regeling neemt geen aanvragen meer aan: ze niet aanbieden
call-lack-brought = In elke taal schrijven wat u meebrengt
call-lack-dates = Zeggen wanneer men kan antwoorden: begin en einde
call-lack-order = Het einde komt voor het begin
call-lack-questions = De vragen stoppen na het einde van de antwoorden
call-lack-answer = Zeggen tegen wanneer u antwoordt
call-lack-answer-order = U antwoordt voor het einde van de antwoorden
call-lack-co-construction-kind = Samen bouwen gaat alleen bij een oproep tot initiatieven
call-lack-co-construction-days = Zeggen wanneer er samen gebouwd wordt: eerste en laatste dag
call-lack-co-construction-order = Samen bouwen komt na het einde van de antwoorden, en de laatste dag na de eerste
call-lack-co-construction-part = In elke taal schrijven hoe men meebouwt
call-lack-co-construction-heard = In elke taal schrijven hoe de mensen om wie het gaat gehoord worden
call-lack-co-construction-brought = Elke inbreng in elke taal schrijven
call-lack-criterion = Elk criterium in elke taal schrijven
call-lack-criteria = De criteria publiceren: deze oproep kiest tussen antwoorden
call-lack-total = De gewichten van de criteria zijn samen 100
call-lack-several = “Met meer zijn” is een van de criteria
call-lack-partners = Minstens twee organisaties vragen: op een oproep tot projecten wordt met meer geantwoord
call-lack-document = Zeggen wat elk document is
call-lack-contact = Zeggen bij wie men terechtkan: een functie
call-lack-reach = Een openbaar adres of telefoonnummer geven

call-field-kind = Soort oproep
call-field-policy = Beleid waaraan de oproep bijdraagt
call-field-languages = Taal van de oproep en van de antwoorden
call-field-title = Titel
    .hint = Het probleem of het doel, in één regel. Bijvoorbeeld “Niet meer alleen oud worden in onze buurten”
call-field-experiment = Het is een experiment: we proberen een tijd, en oordelen dan samen
call-field-months = Hoeveel maanden
call-field-evaluation = Hoe er geoordeeld wordt, en met wie
    .hint = Laat leeg als het geen experiment is.
call-field-problem = Wat knelt er, voor wie, waar?
    .hint = Benoem het probleem, niet de oplossing. Een regel die met een streepje begint, wordt een lijst.
call-field-known = Wat al bekend is
    .hint = Studies, cijfers, wat al geprobeerd is. Niet verplicht.
call-figures = Een cijfer uit het register in de tekst zetten
    .explanation = Neem een van deze woorden over, met de accolades. Wie leest, ziet het cijfer van de dag, voor de gemeenten en thema’s van de oproep.
call-figure-organisations = actieve organisaties in de gemeenten van de oproep
call-figure-organisations-of-themes = die rond zijn thema’s werken
call-figure-associations = actieve verenigingen in zijn gemeenten
call-figure-communes = gemeenten van de oproep
call-figure-inhabitants = mensen die er wonen
call-field-concerned = Om welke mensen gaat het?
    .hint = Wie het probleem zelf meemaakt.
call-field-part = Hoe doen zij mee aan wat voor hen gedaan wordt?
    .hint = Bijvoorbeeld: een groep bewoners leest de antwoorden en zegt wat ze ervan vindt.
call-field-communes = In welke gemeenten?
    .hint = Geen aangevinkt: het hele grondgebied.
call-field-border = Over de grens
call-field-themes = Thema’s
call-field-natures = Welke organisaties kunnen meedoen?
    .hint = Geen aangevinkt: alle.
call-field-who = Nog iets te zeggen over wie kan antwoorden?
    .hint = Niet verplicht.
call-field-minimum = Hoeveel organisaties minstens, samen?
call-field-needs = Wat een antwoord nodig zal hebben, hoe het er ook uitziet: dat is wat organisaties zullen zeggen te kunnen meebrengen. Maak een regel leeg om hem weg te halen.
call-field-need = Behoefte { $n }
call-field-resource = Soort
call-field-words = In enkele woorden
call-field-weight = Belang
call-field-money = Is er geld?
call-money-without = Nee: er wordt gebouwd met wat ieder meebrengt
call-money-with = Ja
call-field-amount = Hoeveel in totaal, in euro
    .hint = Laat leeg als er geen is.
call-field-by = Wie het geeft, en hoe
    .hint = Bijvoorbeeld “De metropool en de provincie, elk de helft”. Laat leeg als er geen geld is.
call-field-brought-hint = Zalen, gegevens, tijd van uw medewerkers, toegang: wat u zelf meebrengt. Niet verplicht.
call-programmes = Regelingen van financiers
    .lede = Een project dat op deze oproep antwoordt, kan bij deze regelingen geld vragen. Elk beslist voor zich.
    .hint = Een regeling wordt alleen aangeboden als haar financier het goedvindt; die krijgt de vraag zodra u bewaart. Niets aangevinkt: deze oproep biedt er geen aan.
call-programmes-wrong = Kies hoogstens vijftig regelingen.
call-programme-proposed = we wachten op het antwoord van de financier
call-programme-agreed = de financier gaat akkoord
call-programme-declined = de financier wil dat niet
call-programme-offered = deze oproep biedt ze aan
call-programme-say-agreed = Akkoord: de oproep mag onze regeling aanbieden
call-programme-say-declined = Liever niet
call-programme-said-agreed = U gaat akkoord: de oproep mag uw regeling aanbieden. De organisatoren weten het.
call-programme-said-declined = U wilt dat niet. De organisatoren van de oproep weten het.
call-programme-too-late = De oproep biedt deze regeling al aan: iedereen kan het lezen. Sluit de regeling, of spreek met de organisatoren.
call-offers = Oproepen die deze regeling willen aanbieden
    .lede = Een oproep biedt een regeling alleen aan als haar financier akkoord gaat. Wie op de oproep antwoordt, kan u dan om geld vragen; u beslist zelf, zoals altijd.
    .none = Op dit moment vraagt geen enkele oproep dat.
    .says = Wat de oproep tot nu toe zegt
panel-calls-programme = Oproepen die deze regeling aanbieden
waiting-call-programme = Een oproep wil uw regeling aanbieden: { $name }
call-date = Datum
call-time = Uur
call-field-questions-hint = Niet verplicht: anders tot het einde van de antwoorden.
call-field-late = Een antwoord dat te laat komt
call-late-choice-refused = wordt niet onderzocht
call-late-choice-within = wordt onderzocht als het binnen enkele uren komt
call-late-choice-reasoned = kan onderzocht worden als de organisatoren dat samen beslissen en hun redenen publiceren
call-field-hours = Hoeveel uur, als u een termijn koos
call-field-co-construction = Niet verplicht, voor een oproep tot initiatieven: na het einde van de antwoorden, een tijd om samen te bouwen. U kunt hem van bij het begin aankondigen, of later openen met een nieuwe versie.
call-field-brought = Inbreng { $n }
call-field-brought-rows = Eén ding per regel: een zaal, gegevens, tijd van medewerkers, toegang. Maak een regel leeg om hem weg te halen.
call-field-criteria = Een oproep tot initiatieven heeft ze niet nodig: er wordt niets tegen elkaar uitgespeeld. Publiceert u ze, dan zijn hun gewichten samen 100 en is “met meer zijn” er een van.
call-field-criteria-chosen = Deze oproep kiest onder de antwoorden: maak minstens één criterium bekend. De gewichten zijn samen 100 en “met meer zijn” is er een van.
call-field-criterion = Criterium { $n }
call-field-points = Gewicht, in punten
call-field-several = Dit criterium is “met meer zijn”: verschillende organisaties bouwen het antwoord
call-field-document = Document { $n }
call-field-function = Bij welke functie kan men terecht?
    .hint = Een functie of een dienst, niet de naam van een persoon.
call-field-reach = Openbaar adres of telefoonnummer
    .hint = Bijvoorbeeld oproepen@metropool.example
call-field-notice = Wat verandert er, en waarom?
    .hint = Uw redenen worden met de nieuwe versie gepubliceerd. Wie de oproep volgt, krijgt ze.
call-documents = Documenten
    .lede = Studie, plan, reglement: wat helpt om te antwoorden. Ze worden met de volgende versie van de oproep gepubliceerd.
    .title = Wat het is
    .file = Bestand
    .file-hint = Pdf, beeld, tekst of tabel, hoogstens 20 MB
    .add = Dit document toevoegen
    .remove = Weghalen
call-documents-unscanned = De bestanden zijn door de organisatoren ingestuurd; nog geen virusscanner heeft ze gezien.

call-guide = { $n ->
    [one] Eén zin lijkt op een bestelling
   *[other] { $n } zinnen lijken op een bestelling
}
call-guide-contract = spreekt van een overheidsopdracht of een dienst.
call-guide-order = zegt wat wie antwoordt zal moeten doen of afgeven.
call-guide-quantity = legt hoeveelheden vast.
call-guide-price = legt een prijs vast, of vraagt er een per eenheid.
call-guide-penalty = dreigt met een boete.
call-guide-on-behalf = zegt dat het werk voor de overheid gebeurt.
call-guide-why = Waarom dat telt
    .law = Een subsidie gaat naar acties die “opgezet, bepaald en uitgevoerd” worden door de organisaties die haar krijgen; zij kan geen “vergoeding van afzonderlijke prestaties” zijn die beantwoorden aan de behoeften van wie haar geeft (Franse wet nr. 2000-321 van 12 april 2000, artikel 9-1). Een oproep die zegt wat er moet gebeuren, hoeveel en tegen welke prijs, beschrijft een overheidsopdracht, en een rechter kan dat zeggen.
    .instead = Zeg liever wat er knelt, voor wie, waar en tot wanneer. Laat aan wie antwoordt om te zeggen wat zij zullen doen.
    .free = Dit is maar raad: u kunt het zo publiceren.
call-guide-notice = Een zin uit uw redenen lijkt op een bestelling: lees hem na. Een tweede keer publiceren publiceert hem zo.

call-organisers = Wie deze oproep organiseert
    .lede = Verschillende overheden kunnen hem samen organiseren. Elk antwoordt voor zichzelf; daarna kunnen ze allemaal schrijven.
    .invite = Een andere overheid uitnodigen
    .name = Haar naam
    .hint = Zij moet de hoedanigheid van organisator hebben.
    .none = Geen organisator met die naam.
    .announce = Wijzigen wie een gepubliceerde oproep organiseert
    .announce-lede = Wie beslist, is een regel van de oproep: de wijziging geeft een nieuwe versie, met uw redenen.
    .move = Wat er verandert
call-organiser-invited = Uitgenodigd sinds { $date }
call-organiser-confirmed = Organiseert sinds { $date }
call-organiser-declined = Ging niet in op de uitnodiging, { $date }
call-organiser-left = Organiseert niet meer sinds { $date }
call-organiser-taken-back = Uitnodiging ingetrokken op { $date }
call-organiser-for = { $step }: { $name }
call-organiser-step-invite = Uitnodigen
call-organiser-step-take-back = De uitnodiging intrekken
call-organiser-step-confirm = Mee organiseren
call-organiser-step-decline = Niet op ingaan
call-organiser-step-leave = Niet meer organiseren

call-publish = De oproep publiceren
    .lede = Eens gepubliceerd verandert de oproep niet meer in stilte: elke wijziging geeft een nieuwe versie, met haar redenen, en de oude blijven leesbaar.
    .send = Publiceren
    .change = Een wijziging publiceren
    .change-lede = Dit is wat u sinds de laatste versie geschreven hebt. Publiceer het met uw redenen.
    .change-send = De nieuwe versie publiceren
call-refusal-lacks = Er ontbreekt nog iets: zie de lijst.
call-refusal-unchanged = Er is niets veranderd sinds de laatste versie.
call-refusal-notice = Zeg wat er verandert en waarom, in elke taal van de oproep.
call-refusal-shortened = Sluiten kan niet vroeger dan aangekondigd: anderen rekenen op die tijd. Kies een latere datum.
call-refusal-reopened = Deze oproep is al open: de opening kan niet meer uitgesteld worden.
call-refusal-withdrawn = Deze oproep is stopgezet.
call-refusal-seen = Iemand heeft intussen iets anders bewaard of gepubliceerd. Dit zou nu gepubliceerd worden: lees na, en publiceer dan.
call-differences = Wat er verandert
    .before = Voordien
    .after = Nu
call-extend = De tijd van een panne teruggeven
    .lede = Het platform of het netwerk antwoordde niet? Geef die tijd terug aan wie antwoordt. De verlenging is een aparte versie, met haar reden. Bereikt het nieuwe einde het samen bouwen of de dag van uw antwoord, dan schuiven die evenveel dagen op; verder verandert er niets.
    .until = Nieuw einde
    .reason = De reden
    .reason-hint = Bijvoorbeeld “Panne op 27 november van 20 tot 23 uur: we geven een dag terug.”
    .send = Verlengen
call-withdraw = De oproep stopzetten
    .lede = De oproep blijft leesbaar, met uw redenen. Antwoorden kan niet meer.
    .why = Waarom
    .send = Deze oproep stopzetten
call-discard = Deze voorbereiding weggooien
    .lede = Ze is nooit gepubliceerd: ze verdwijnt voor iedereen die eraan schrijft.
    .sure = Ja, deze voorbereiding weggooien, met alles wat erin staat
    .send = Weggooien
call-discard-wrong = Vink het vakje aan om deze voorbereiding weg te gooien.
call-capacity-ended = Uw organisatie heeft de hoedanigheid van organisator niet meer: zij kan deze oproep niet meer wijzigen. Stopzetten kan nog.
call-versions = De versies van de oproep
    .lede = Geen enkele gepubliceerde versie wordt ooit gewijzigd. Hier staan ze allemaal, met hun redenen en wat ze veranderden.
call-version-of = Versie { $n }
call-version-old = Deze versie geldt niet meer.
    .link = De geldende lezen
call-version-figures = De cijfers uit het register zijn die van vandaag, niet die van de dag waarop deze versie gepubliceerd is.
call-cause-published = Versie { $n }: publicatie, { $moment }
call-cause-changed = Versie { $n }: wijziging, { $moment }
call-cause-extended = Versie { $n }: verlenging, { $moment }
call-cause-withdrawn = Versie { $n }: stopzetting, { $moment }
call-hash = SHA-256 van het document:
call-document-json = Het document (JSON)
call-done-begun = De oproep is begonnen. Alleen u ziet hem zolang hij niet gepubliceerd is.
call-done-saved = Bewaard.
call-done-published = De oproep is gepubliceerd.
call-done-changed = De nieuwe versie is gepubliceerd.
call-done-extended = De oproep is verlengd.
call-done-withdrawn = De oproep is stopgezet. Hij blijft leesbaar, met uw redenen.
call-done-discarded = De voorbereiding is weggegooid.
call-done-invited = { $name } is uitgenodigd: een e-mail zegt het.
call-done-confirmed = { $name } organiseert deze oproep.
call-done-declined = { $name } organiseert deze oproep niet.
call-done-left = { $name } organiseert deze oproep niet meer.
call-done-taken-back = De uitnodiging van { $name } is ingetrokken.

call-named = { $title } ({ $organisers }, tot { $date })
letter-call-new-subject = Een nieuwe oproep: { $title }
letter-call-new =
    Beste,

    Er is een oproep gepubliceerd: { $title }

    { $words }

    Hier te lezen: { $page }

    U krijgt dit bericht omdat u oproepen wilt kennen.
    Uw keuze wijzigen: { $choices }
    Niets meer krijgen: { $unsubscribe }
letter-call-opened-subject = U kunt nu antwoorden: { $title }
letter-call-opened =
    Beste,

    Op een oproep die u volgt, kan vanaf nu geantwoord worden: { $title }

    Lees hem, zeg wat u zou kunnen bijdragen of begin een project: { $page }

    U krijgt dit bericht omdat u deze oproep volgt.
    Uw keuzes wijzigen: { $choices }
    Niets meer ontvangen: { $unsubscribe }
letter-call-changed-subject = Een oproep die u volgt is veranderd: { $title }
letter-call-changed =
    Beste,

    De oproep “{ $title }” heeft een nieuwe versie. Dit zeggen de organisatoren erover:

    { $words }

    Hier te lezen: { $page }

    U krijgt dit bericht omdat u deze oproep volgt.
    Uw keuze wijzigen: { $choices }
    Niets meer krijgen: { $unsubscribe }
letter-call-invited =
    Beste,

    { $by } nodigt { $name } uit om samen de oproep “{ $title }” te organiseren.

    Hierop ingaan of niet: { $link }

    U krijgt dit bericht omdat u voor { $name } optreedt.
    .subject = U wordt uitgenodigd om een oproep mee te organiseren: { $title }
letter-call-programme-proposed =
    Beste,

    { $by } bereidt de oproep “{ $title }” voor en wil er uw regeling “{ $programme }” in aanbieden. Dat gebeurt alleen als u akkoord gaat.

    Lees wat de oproep tot nu toe zegt, en antwoord: { $link }

    U krijgt dit bericht omdat u de regelingen van uw organisatie bijhoudt.
    .subject = Een oproep wil uw regeling “{ $programme }” aanbieden
letter-call-programme-agreed =
    Beste,

    { $funder } vindt het goed dat de oproep “{ $title }” haar regeling “{ $programme }” aanbiedt.

    De oproep: { $link }

    U krijgt dit bericht omdat u optreedt voor een organisator van deze oproep.
    .subject = { $funder } gaat akkoord: { $title }
letter-call-programme-declined =
    Beste,

    { $funder } wil niet dat de oproep “{ $title }” haar regeling “{ $programme }” aanbiedt. De oproep kan verschijnen zodra ze die niet meer noemt.

    De oproep: { $link }

    U krijgt dit bericht omdat u optreedt voor een organisator van deze oproep.
    .subject = { $funder } wil dat niet: { $title }
letter-call-asked =
    Beste,

    Er is een vraag over uw oproep “{ $title }”:

    { $question }

    Iedereen leest de vraag, en zal uw antwoord lezen. Om te antwoorden: { $link }

    U krijgt dit bericht omdat u optreedt voor een organisator van deze oproep.
    .subject = Een vraag over uw oproep: { $title }
letter-call-answered-subject = { $calls ->
    [one] Antwoorden op vragen: { $title }
   *[other] Antwoorden op vragen over { $calls } oproepen
}
letter-call-answered =
    Beste,

    De organisatoren hebben op deze vragen geantwoord:

    { $words }

    U krijgt dit bericht omdat u deze oproepen volgt, of omdat u deze vragen stelde. Het komt hoogstens één keer per dag, behalve als een oproep intussen sluit.
    Uw keuze wijzigen: { $choices }
    Niets meer krijgen: { $unsubscribe }
letter-call-answered-words =
    “{ $question }”

    { $words }
letter-call-question-gone-subject = Een vraag is weggehaald: { $title }
letter-call-question-gone =
    Beste,

    De organisatoren van de oproep “{ $title }” hebben een vraag weggehaald:

    { $words }

    Alle vragen: { $page }

    U krijgt dit bericht omdat u deze oproep volgt, of omdat u die vraag stelde.
    Uw keuze wijzigen: { $choices }
    Niets meer krijgen: { $unsubscribe }
letter-call-question-gone-words = Hun reden: { $words }

calls-follow = Op de hoogte blijven
calls-atom = Deze lijst volgen (Atom-feed)
calls-ics = Deze data in uw agenda (iCalendar)

questions-title = Vragen en antwoorden
questions-lede = Iedereen leest de vragen en de antwoorden. De naam van wie vraagt, wordt niet getoond.
questions-until = Vragen stellen kan tot en met { $moment }.
questions-over = Vragen stellen kan niet meer.
questions-none = Nog geen vragen.
questions-ask = Een vraag stellen
questions-count = { $n ->
    [0] Nog geen vragen
    [one] Eén vraag
   *[other] { $n } vragen
}
question-asked = Gevraagd op { $date }
question-asked-by = door { $name } (alleen u, die organiseert, leest dit)
question-answered = Beantwoord op { $date }
question-answer-changed = Antwoord gewijzigd op { $date }
question-former = Wat eerder geantwoord was
question-gone = Door de organisatoren weggehaald op { $date }. Hun reden:
question-waiting = De organisatoren hebben nog niet geantwoord.
question-words = Uw vraag
    .hint = Hoogstens 3.000 tekens. Zet er geen persoonsgegevens in: ze wordt gepubliceerd.
question-words-wrong = Schrijf uw vraag, in hoogstens 3.000 tekens.
question-too-late = Over deze oproep kunnen geen vragen meer gesteld worden. Uw tekst staat er nog: neem hem over als u de organisatoren anders wilt schrijven.
question-too-many = Hoogstens tien vragen per dag. Uw tekst staat er nog: bewaar hem voor morgen.
question-language = Taal
question-language-wrong = Kies een taal.
question-organisation = Namens wie? De organisatoren weten het, de anderen niet.
question-organisation-wrong = Kies de organisatie namens wie u vraagt.
question-as-oneself = Namens mezelf: mijn naam wordt aan niemand getoond
question-send = Mijn vraag publiceren
question-answer = Antwoorden
question-answer-change = Het antwoord wijzigen
question-answer-words = Uw antwoord
    .hint = Iedereen leest het. Wie de oproep volgt, krijgt het.
question-answer-wrong = Schrijf het antwoord, in hoogstens 3.000 tekens.
question-answer-send = Het antwoord publiceren
question-withdraw = Deze vraag weghalen
    .why = Bevat ze persoonsgegevens, of heeft ze niets met de oproep te maken? Haal ze weg: uw redenen blijven in de plaats staan, met wat u geantwoord had, en wie ze stelde krijgt bericht.
    .reason = Uw reden, door iedereen te lezen
    .answers = Ook het antwoord weghalen: het bevat persoonsgegevens.
question-reason-wrong = Zeg waarom, in hoogstens 600 tekens.
question-done-asked = Uw vraag is gepubliceerd.
question-done-answered = Het antwoord is gepubliceerd.
question-done-gone = De vraag is weggehaald; uw reden staat in de plaats.

follow-title = Deze oproep volgen
follow-lede = Krijg een e-mail wanneer hij verandert, wanneer hij verlengd wordt of wanneer een vraag beantwoord is. Wie hier een antwoord voorbereidt of ondertekent, volgt hem.
follow-follows = U volgt deze oproep: u krijgt een e-mail wanneer hij verandert.
follow-begin = Deze oproep volgen
follow-end = Niet meer volgen
follow-done-begun = U volgt deze oproep.
follow-done-ended = U volgt deze oproep niet meer.
follow-dates = Zijn data in uw agenda (iCalendar)

call-event-opens = Antwoorden kan: { $title }
call-event-questions = Laatste vragen: { $title }
call-event-closes = Einde van de antwoorden: { $title }
call-event-answer = De organisatoren antwoorden: { $title }
call-event-together-starts = Er wordt samen gebouwd: { $title }
call-event-together-ends = Laatste dag om samen te bouwen: { $title }

alerts-title = Van oproepen op de hoogte blijven
alerts-lede = Kies de thema’s en de gemeenten die u interesseren. Er wordt niets gestuurd zolang u er niet om vraagt.
alerts-saved = Genoteerd.
alerts-pace = Wat wilt u krijgen op { $email }?
alerts-none = Niets
alerts-weekly = De nieuwe oproepen in de weekbrief, die u daarmee ook vraagt
alerts-now = Een e-mail bij elke nieuwe oproep
alerts-wrong = Kies wat u wilt krijgen.
alerts-themes = Thema’s
    .hint = Geen aangevinkt: alle.
alerts-communes = Gemeenten
    .hint = Geen aangevinkt: overal.
    .choose = Gemeenten kiezen
alerts-followed = De oproepen die u volgt
    .none = Geen. De knop “Deze oproep volgen” staat onderaan elke oproep.
alerts-end = Niet meer van oproepen horen
    .lede = Eén klik, en er komt niets meer: geen nieuwe oproepen, geen wijzigingen van de oproepen die u volgt. U hoeft u niet aan te melden.
    .send = Niets meer krijgen
alerts-ended = Klaar: u krijgt niets meer over oproepen.

waiting-call-invited = U wordt uitgenodigd om mee te organiseren: { $title }
waiting-call-questions = { $n ->
    [one] { $title }: één vraag wacht op uw antwoord
   *[other] { $title }: { $n } vragen wachten op uw antwoord
}
waiting-call-draft = Nog af te werken: { $title }

# Outages
call-outage-when = Onze dienst werkte niet van { $from } tot { $until }.
call-outage-rule = Als onze dienst uitvalt
    .is = { $hours ->
            [0] Valt de uiterste datum tijdens een panne van { $seconds } seconden of langer, dan schuift ze automatisch op met de duur van de panne, gerekend vanaf het einde van de panne
           *[other] Valt de uiterste datum tijdens een panne van { $seconds } seconden of langer, of minder dan { $hours } uur na een panne van { $minutes } minuten of langer, dan schuift ze automatisch op met de duur van de panne (gerekend vanaf het einde ervan, als ze tijdens de panne valt)
        }: het journaal zegt het, en op de pagina van de oproep staat een bericht. Na meer dan { $days } dagen zeggen de organisatoren tot wanneer. Er is een panne als de dienst niet meer antwoordt of niets meer bewaart, of als minstens { $several } personen die voor verschillende organisaties optreden niets dan fouten krijgen en geen enkele andere aangemelde persoon bediend wordt.
call-outage-public = Onze dienst werkte niet van { $from } tot { $until }, en de uiterste datum viel in die tijd. De organisatoren zijn verwittigd: ze kunnen die tijd teruggeven, en deze pagina zegt dan het nieuwe einde.
call-outage-reason = Onze dienst werkte niet van { $from } tot { $until }: die tijd gaat terug naar wie antwoordt.
call-outage-give = De uiterste datum viel in die tijd. Het nieuwe einde hieronder geeft de duur van de panne terug; pas het aan als u wilt.
waiting-call-outage = De uiterste datum viel in een panne: geef die tijd terug ({ $title })
waiting-call-outage-platform = Een uiterste datum viel in een panne; de organisatoren kunnen die tijd teruggeven ({ $title })
letter-call-outage =
    Beste,

    { $outage } De uiterste datum van uw oproep “{ $title }” viel in die tijd: misschien hebben antwoorden ons niet bereikt.

    Geef die tijd terug aan wie antwoordt. Het nieuwe einde en de reden zijn al ingevuld; u hoeft ze alleen na te lezen en te publiceren: { $link }

    Zolang u dat niet doet, wordt er niets verlengd.
    .subject = Een panne op de uiterste datum: { $title }
letter-call-outage-platform =
    Beste,

    { $outage } De uiterste datum van de oproep “{ $title }” viel in die tijd. De organisatoren zijn verwittigd: zij kunnen die tijd in één handeling teruggeven.

    De oproep: { $link }
    .subject = Een uiterste datum viel in een panne: { $title }
letter-call-put-off =
    Beste,

    { $outage } Dat nam tijd af van wie op uw oproep “{ $title }” antwoordt: volgens de regel op haar pagina is ze automatisch verlengd tot { $until }. Wie de oproep volgt, is verwittigd, en het journaal zegt het.

    U kunt ze nog verder verlengen: { $link }
    .subject = Verlengd na een panne: { $title }
letter-call-put-off-platform =
    Beste,

    { $outage } Dat nam tijd af van wie op de oproep “{ $title }” antwoordt: ze is automatisch verlengd tot { $until }. De organisatoren zijn verwittigd.

    De oproep: { $link }
    .subject = Een uiterste datum schoof op na een panne: { $title }

# The first page
home-calls = Open oproepen
home-calls-said = { $n ->
    [one] Eén vraagstuk: zeg wat u samen met anderen zou kunnen doen.
   *[other] { $n } vraagstukken: zeg wat u samen met anderen zou kunnen doen.
}
