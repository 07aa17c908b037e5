# Territoriale polen.

poles-title = Territoriale samenwerkingspolen
poles-lede = Verenigingen, ondernemingen, onderzoekers en overheden die op één grondgebied duurzaam samenwerken, rond één gedeelde routekaart.
poles-narrow = Een pool zoeken
    .send = Zoeken
poles-words = Woorden
poles-any = Alle
poles-all = Alle polen
poles-by-theme = Thema
poles-by-stage = Fase
poles-by-commune = Gemeente
poles-by-policy = Beleid
poles-group-living = In leven
poles-group-ended = Beëindigd
poles-map = Waar de organisaties van de polen zijn
    .framed = In de omkaderde gemeenten werkt een pool; een gemeente leidt naar de polen die er werken.
poles-waiting = Wachten op hun drager
    .explanation = Alleen de betrokkenen zien ze: ze worden openbaar zodra de organisatie die ze draagt ja heeft gezegd.
pole-carried-by = Gedragen door
pole-not-public = Deze pool is nog niet openbaar: { $name } moet eerst ja zeggen.
pole-ended = Deze pool is beëindigd. Wat ze zei en deed, blijft te lezen.
pole-asked = Uw organisatie is uitgenodigd
    .explanation = Zonder uw ja gebeurt er niets. Lid worden verandert niets aan uw doel of rekeningen, en u kunt er weer uitstappen.
pole-accept = Ja zeggen voor { $name }
pole-decline = Nee zeggen
pole-carry = Aan { $name } wordt gevraagd deze pool te dragen
    .explanation = Een pool dragen is ze bijhouden voor haar leden: de pagina, de uitnodigingen, de jaaroverzichten. Met uw ja wordt ze openbaar. Een nee verandert niets aan uw plaats onder de leden.
pole-carry-yes = Ja, wij dragen ze
pole-carry-no = Nee, wij dragen ze niet
pole-leave = { $name } stapt uit de pool
    .explanation = Wie de pool bijhoudt, krijgt bericht.
pole-join = Wilt u meedoen? Spreek met { $name }, die u uitnodigt; u zegt zelf ja.
    .way = Haar pagina in de gids
pole-keep-words = De voorstelling en de routekaart schrijven
pole-keep-members = Leden uitnodigen
pole-keep-stage = De fase wijzigen
pole-stage = Fase
pole-stage-emerging = In opbouw
pole-stage-consolidated = Geconsolideerd
pole-stage-ended = Beëindigd
pole-since = Bestaat sinds
    .hint = Ten laatste vandaag.
pole-since-wrong = Geef een dag op, vandaag of vroeger.
pole-themes = Thema’s
pole-theme = Prioritair thema
pole-theme-missing = Kies een thema.
pole-policy = Beleid waarop de pool inspeelt
pole-policy-none = Geen
pole-policy-wrong = Dit beleid bestaat niet meer.
pole-organiser = Erkend door
pole-call = Ontstaan uit de oproep
pole-members-none = Nog geen enkele organisatie zei ja.
pole-sector = Soort lid
pole-sector-missing = Kies het soort lid.
pole-roadmap = Routekaart
pole-part-strategy = Strategie
    .hint = Wat u op dit grondgebied wilt veranderen, en waarom samen.
pole-part-means = Gedeelde middelen
    .hint = Ruimtes, materiaal, banen, kennis, aankopen.
pole-part-governance = Bestuur
    .hint = Wie beslist, hoe, met welke stem voor elk.
pole-part-plan = Wie doet wat, voor wie, tegen wanneer
    .hint = De grote lijnen; de acties komen één voor één.
pole-map = Waar de leden zijn, en de gemeenten van de pool
pole-map-framed = De omkaderde gemeenten zijn die waar de pool werkt.
pole-places = Gemeenten van de pool en van haar leden
    .whole = Gemeenten van de leden; de pool werkt op het hele grondgebied
pole-place = Gemeente
pole-acts = De pool werkt er
    .yes = Ja
    .no = Nee
pole-place-members = Leden
pole-acts-done = Hoe de pool ontstond en wat ze werd
pole-recognised = Erkend als pool in opbouw
pole-recognise = Een pool erkennen
    .lede = Een pool ontstaat uit een oproep waarvan de antwoorden beslist zijn, of leeft al en vraagt erkenning.
    .then = De betrokken organisaties krijgen een uitnodiging. De pool wordt openbaar zodra de drager ja zegt.
    .send = Deze pool erkennen
pole-carrier-other = Een andere organisatie kiezen
pole-carrier-name = Naam van de organisatie die de pool draagt
pole-carrier-missing = Kies de organisatie die de pool draagt.
pole-carrier-among = Wie draagt ze, onder wie antwoordde
pole-carrier-change = Een andere organisatie vragen de pool te dragen
    .words = U kunt een andere organisatie vragen: ze krijgt een e-mail, en de pool wordt openbaar zodra ze ja zegt. Wie al uitgenodigd is als lid, blijft dat.
pole-carrier-declined = { $name } draagt deze pool niet.
pole-carrier-silent = { $name } heeft nog niet geantwoord.
pole-carrier-members = Onder de organisaties van de pool
pole-carrier-somebody = Een andere
pole-carrier-ask = Vragen
pole-done-carrier = De vraag is naar { $name } gestuurd.
pole-refused-soon = { $name } werd minder dan dertig dagen geleden gevraagd: geef haar wat tijd.
pole-refused-many = Dertig organisaties hebben nog niet geantwoord: wacht hun antwoord af, of neem uitnodigingen terug.
pole-answer-taken = Dit antwoord is intussen een pool geworden.
pole-organiser-missing = Kies in wiens naam u deze pool erkent.
pole-in-whose-name = In naam van
pole-from-call = Geselecteerd antwoord op de oproep “{ $title }”.
pole-from-answers = Vanuit een geselecteerd antwoord
pole-living-already = Een pool die al bestaat
pole-name = Naam van de pool
pole-name-wrong = Geef een naam van hoogstens 120 tekens.
pole-text-long = Een tekst is te lang: hoogstens 6.000 tekens.
pole-decision = Bij welke beslissing
    .hint = Bijvoorbeeld een raadsbesluit met de datum. Ze wordt bekendgemaakt.
pole-decision-missing = Zeg bij welke beslissing, in hoogstens 300 tekens.
pole-words-lede = Elke tekst kan in de talen die u wilt; wat in de ene ontbreekt, wordt in een andere getoond.
pole-field-name = Naam ({ $language })
pole-field-summary = In enkele zinnen ({ $language })
pole-communes = Gemeenten waar de pool werkt
    .hint = Aan beide kanten van de grens. Geen: het hele grondgebied.
pole-theirs = Wat nu bewaard is
pole-members-lede = U nodigt uit, elk antwoordt voor zichzelf. Niemand is lid zonder eigen ja.
pole-members-all = De leden, en wie u uitnodigde
pole-invite = Een organisatie uitnodigen
    .name = Haar naam
    .search = Zoeken
    .nobody = Geen organisatie met die naam.
pole-word-invite = Uitnodigen
pole-word-take_back = De uitnodiging intrekken
pole-member-invited = uitgenodigd op { $date }
pole-member-accepted = lid sinds { $date }
pole-member-declined = trad niet toe ({ $date })
pole-member-taken_back = uitnodiging ingetrokken op { $date }
pole-member-left = uitgestapt op { $date }
pole-stage-now = Fase vandaag: { $stage }.
pole-stage-explanation = Elke wijziging blijft op de pagina van de pool staan, met reden en datum. Wat beëindigd is, blijft beëindigd.
pole-step = Wat verandert
    .send = Deze fase bewaren
pole-step-consolidate = De pool is geconsolideerd: ze leeft op eigen kracht
pole-step-step_back = De pool is opnieuw in opbouw
pole-step-end = De pool is beëindigd
pole-step-missing = Kies wat verandert.
pole-reason = Om welke reden
    .hint = Ze wordt bekendgemaakt.
pole-reason-missing = Zeg de reden, in hoogstens 6.000 tekens.
pole-done-recognised = De pool is erkend. De betrokken organisaties zijn uitgenodigd.
pole-done-written = Het is bewaard.
pole-done-stage = De nieuwe fase is bewaard.
pole-done-accepted = Uw organisatie is lid van de pool.
pole-done-declined = Uw organisatie wordt geen lid van de pool.
pole-done-left = Uw organisatie is uit de pool gestapt.
pole-done-carries = Uw organisatie draagt de pool.
pole-done-carries-not = Genoteerd: uw organisatie draagt de pool niet.
pole-done-pole-invited = { $name } is uitgenodigd.
pole-done-pole-taken_back = { $name } is niet meer uitgenodigd.
panel-poles = Territoriale polen
panel-poles-called = Ook territoriale polen voor deze woorden
panel-poles-policy = Polen die op dit beleid inspelen
panel-poles-theme = Polen rond dit thema
panel-poles-commune = Polen die hier werken
panel-poles-call = Polen ontstaan uit deze oproep
waiting-pole-invited = De pool “{ $pole }” nodigt uw organisatie uit
waiting-pole-review = Schrijf het jaaroverzicht { $year } van de pool “{ $pole }”
waiting-pole-carrier = Uw organisatie wordt gevraagd de pool “{ $pole }” te dragen
pole-keep-actions = De acties bijhouden
pole-actions = Acties
pole-action = Wat er gebeurt
pole-action-new = Een nieuwe actie
pole-action-this = Deze actie wijzigen
pole-action-change = Wijzigen
pole-action-by = Door wie
pole-action-when = Tegen wanneer (niet verplicht)
pole-action-state = Hoe ver ze staat
pole-action-what = Zeg wat er gebeurt, in hoogstens 300 tekens.
pole-action-due = Geef een dag op, of niets.
pole-action-who = Kies een lid van de pool.
pole-action-proposed = Voorgesteld, nog niet aanvaard
pole-task = { $name } wordt gevraagd iets te doen
pole-task-explanation = De actie wordt openbaar als u ja zegt. Zegt u nee, dan gaat ze terug naar wie de pool draagt.
pole-task-take = Dat doen we
pole-task-refuse = Nee
pole-done-taken = Genoteerd: uw organisatie doet het.
pole-done-refused = Genoteerd; wie de pool draagt, is op de hoogte.
pole-together = Alle leden samen
pole-a-member = Een van de leden
pole-due-on = tegen { $date }
pole-due-past = te doen tegen { $date }: die dag is voorbij
pole-language = Taal van deze tekst
pole-written-in = { $language ->
        [fr] geschreven in het Frans
        [nl] geschreven in het Nederlands
       *[en] geschreven in het Engels
    }
pole-progress-planned = Gepland
pole-progress-under_way = Bezig
pole-progress-done = Gedaan
pole-progress-dropped = Opgegeven
pole-done-action = De actie is bewaard.
pole-keep-reviews = Het jaaroverzicht schrijven
pole-reviews = Jaaroverzichten
pole-review-of = Jaaroverzicht { $year }
pole-review-lede = Eén overzicht per jaar, openbaar. Een verbetering komt ernaast: niets van wat bekendgemaakt werd, verdwijnt.
pole-review-years = Andere jaren
pole-review-stands = Sinds { $date } is een overzicht van dit jaar openbaar. Wat u hier bekendmaakt, komt in de plaats; het oude blijft te lezen.
pole-review-done = Wat er gebeurde
pole-review-done-wrong = Zeg wat er gebeurde, in hoogstens 6.000 tekens.
pole-review-changed = Wat er veranderde
    .hint = Voor het grondgebied en wie er woont.
pole-review-asked = Wat de pool aan haar publieke partners vraagt
pole-review-published = Bekendgemaakt op { $date }
pole-review =
    .send = Dit overzicht bekendmaken
pole-figures = Cijfers uit de catalogus (niet verplicht)
    .hint = Ze gaan over de hele pool, voor dit jaar.
pole-figure-none = Geen
pole-figure-wrong = Geef een getal, in de eenheid van de indicator.
pole-done-reviewed = Het overzicht is bekendgemaakt.
pole-themes-title = Prioritaire thema’s voor toekomstige polen
pole-themes-lede = Een pool kan ontstaan waar noden worden gezegd en verenigingen al aanwezig zijn. De cijfers komen van het Observatorium; overheden stellen thema’s voor; zeg of u zou meedoen.
pole-themes-up = Voorgestelde thema’s
pole-themes-none = Voorlopig geen.
pole-theme-new = Een prioritair thema voorstellen
    .lede = Organisaties zeggen of ze meedoen of de pool zouden dragen; daarna kunt u er een oproep van maken.
    .send = Dit thema voorstellen
pole-theme-title = Waarover het gaat, in één regel
pole-theme-title-wrong = Zeg het in hoogstens 120 tekens.
pole-theme-why = Waarom dit thema
    .hint = Wat u op het grondgebied ziet, en wat er ontbreekt.
pole-theme-why-wrong = Zeg waarom, in hoogstens 6.000 tekens.
pole-theme-until = Antwoorden tot (niet verplicht)
pole-theme-until-short = Tot wanneer
pole-theme-until-wrong = Geef een dag in de toekomst op, of niets.
pole-theme-until-said = Antwoorden tot { $date }
pole-theme-no-end = Antwoorden zonder einddatum
pole-theme-over = Antwoorden kan niet meer
pole-theme-communes = Waar
    .choose = Gemeenten kiezen
pole-theme-by = Voorgesteld door
pole-theme-became = Werd de oproep
pole-theme-to-call = Er een oproep voor polen van maken
pole-theme-down = Niet meer voorstellen
pole-theme-done-up = Het thema is voorgesteld.
pole-theme-done-down = Het thema wordt niet meer voorgesteld.
pole-theme-done-call = De oproep is begonnen: ze neemt over wat het thema zei.
pole-interests = Wie zou meedoen
pole-interests-none = Nog niemand zei het.
pole-interest-say = Antwoorden voor { $name }
pole-interest-change = Het antwoord van { $name } wijzigen
pole-interest-sign-in = Om te zeggen dat uw organisatie zou meedoen:
pole-interest-title = Zeggen of we zouden meedoen
pole-interest-way = Onze organisatie
pole-interest-way-wrong = Kies het ene of het andere.
pole-interest-part = zou meedoen
pole-interest-carry = zou de pool dragen
pole-interest-takes-part = zou meedoen
pole-interest-carries = zou de pool dragen
pole-interest-words = In één regel
    .hint = Wat u zou doen, of wat u zou kunnen bijdragen.
pole-interest-words-wrong = Zeg het in hoogstens 300 tekens.
pole-interest-shown = Iedereen mag dit lezen
pole-interest-shown-hint = Anders lezen { $name } en wie ook antwoordde het.
pole-interest-not-shown = Alleen gelezen door wie antwoordde en door de overheid
pole-interest-send = Ons antwoord bewaren
pole-interest-back = Ons antwoord intrekken
pole-interest-done = Uw antwoord is bewaard.
pole-interest-done-back = Uw antwoord is ingetrokken.
pole-figures-title = Wat er gevraagd wordt en leeft, per thema: { $place }
pole-figures-show = Deze gemeente tonen
pole-figures-lacking = Er worden noden gezegd, er leeft nog geen pool
    .how = Deze thema’s staan hier omdat iemand er iets vraagt en nog niemand er samen op antwoordt. Niets is gerangschikt: elke reden opent waarop ze steunt.
pole-asked-petitions = { $n ->
    [one] { $n } interpellatie wacht op antwoord
   *[other] { $n } interpellaties wachten op antwoord
}
pole-asked-answers = { $n ->
    [one] { $n } antwoord op een oproep die voorbij is
   *[other] { $n } antwoorden op oproepen die voorbij zijn
}
pole-asked-calls = { $n ->
    [one] { $n } aangekondigde of open oproep
   *[other] { $n } aangekondigde of open oproepen
}
pole-figures-portrait = Wat de gepubliceerde cijfers over { $place } zeggen
pole-published = Wat het Observatorium publiceert, thema per thema
    .caption = Gepubliceerde waarden voor het hele grondgebied; elk opent zijn indicator
    .every = Alle thema’s, met hun cijfers
    .others = De andere thema’s, met hun cijfers
    .caveats = Goed om te weten voor u deze cijfers leest
pole-ground = { $name }: { $value }
pole-grounds = Wat de gepubliceerde cijfers tonen
    .hint = Vink aan welke zeggen waarom dit thema telt: de keuze is aan u. Ze blijven op de pagina staan, met hun datum.
pole-ground-whole = ({ $value } voor alle thema’s.)
pole-ground-when = Gepubliceerd door het Observatorium op { $date }.
pole-ground-now = Sindsdien: { $value }.
pole-ground-open = De indicator bekijken
pole-ground-said = { $name }: { $value } ({ $whole } voor alle thema’s). { $when } { $url }
pole-theme-choose = Verder
pole-theme-chosen = Thema: { $theme }.
pole-theme-other = Een ander kiezen
pole-figures-caption = Vragen, antwoorden en polen per thema, nu geteld
    .others = Vragen, antwoorden en polen van de andere thema’s, nu geteld
pole-figures-petitions = Wachtende interpellaties
pole-figures-calls = Aangekondigde of open oproepen
pole-figures-answers = Antwoorden op oproepen die voorbij zijn
pole-figures-poles = Levende polen
pole-figures-how = Wat voor het hele grondgebied geldt, telt voor elke gemeente. Deze cijfers gaan over het grondgebied, nooit over één organisatie.
pole-letter-word-accept = zei ja
pole-letter-word-decline = zei nee
pole-letter-word-leave = stapte uit de pool
pole-letter-word-invite = is uitgenodigd
pole-letter-word-take-back = is niet meer uitgenodigd
poles-total = { $n ->
    [0] Geen enkele pool
    [one] { $n } pool
   *[other] { $n } polen
}
poles-members = { $n ->
    [0] Geen leden
    [one] { $n } lid
   *[other] { $n } leden
}
pole-figure = Indicator { $n }
pole-figure-value = Waarde { $n }
pole-review-former = Versie { $n }, vervangen
pole-interests-others = { $n ->
    [one] Nog één organisatie antwoordde, niet voor iedereen zichtbaar.
   *[other] Nog { $n } organisaties antwoordden, niet voor iedereen zichtbaar.
}
pole-letter-carrier =
    Beste,

    { $organisation } wordt gevraagd drager te zijn van de pool “{ $pole }”.

    De pool wordt openbaar zodra u hier ja zegt:

    { $link }
    .subject = Uw organisatie wordt gevraagd een pool te dragen
pole-letter-carrier-taken-back =
    Beste,

    Aan { $organisation } wordt niet meer gevraagd de pool “{ $pole }” te dragen: een andere organisatie krijgt die vraag. Aan haar plaats onder de leden verandert niets.

    { $link }
    .subject = Pool “{ $pole }”: de vraag om ze te dragen is ingetrokken
pole-letter-carrier-yes =
    Beste,

    { $organisation } draagt de pool “{ $pole }”, die nu openbaar is:

    { $link }
    .subject = Pool “{ $pole }”: { $organisation } draagt ze
pole-letter-carrier-no =
    Beste,

    { $organisation } draagt de pool “{ $pole }” niet. U kunt het hier aan een andere organisatie vragen:

    { $link }
    .subject = Pool “{ $pole }”: { $organisation } draagt ze niet
pole-letter-invited =
    Beste,

    { $organisation } is uitgenodigd om lid te worden van de pool “{ $pole }”. Zonder uw ja gebeurt er niets.

    Lees en antwoord hier:

    { $link }
    .subject = Uitnodiging voor de pool “{ $pole }”
pole-letter-action =
    Beste,

    { $organisation }, die de pool “{ $pole }” draagt, vraagt of uw organisatie dit doet:

    { $what }

    Niets is openbaar voor u ja zegt. Antwoord hier:

    { $link }
    .subject = Pool “{ $pole }”: een actie wordt u voorgesteld
pole-letter-action-taken =
    Beste,

    { $organisation } zegt ja op de actie “{ $what }” van de pool “{ $pole }”:

    { $link }
    .subject = Pool “{ $pole }”: { $organisation } zegt ja
pole-letter-action-refused =
    Beste,

    { $organisation } neemt de actie “{ $what }” van de pool “{ $pole }” niet op: ze komt terug naar u.

    { $link }
    .subject = Pool “{ $pole }”: een actie komt terug naar u
pole-letter-taken-back =
    Beste,

    { $organisation } is niet meer uitgenodigd in de pool “{ $pole }”.

    { $link }
    .subject = De pool “{ $pole }” trok haar uitnodiging in
pole-letter-answered =
    Beste,

    { $organisation } { $answer }. De pool “{ $pole }”:

    { $link }
    .subject = Pool “{ $pole }”: { $organisation } { $answer }
pole-remarks = Wat ervan gezegd wordt
pole-remarks-none = Nog niemand zei er iets van.
pole-remark-say = Iets zeggen namens { $name }
pole-remark-title = Zeggen wat u van dit thema vindt
pole-remark-lede = Iedereen leest het, onder de naam van { $name }. De overheid leest het ook en kan hier antwoorden.
pole-remark-words = Wat u ervan vindt
    .hint = Bijvoorbeeld: wat ontbreekt, wie er nog bij betrokken is, wat al bestaat. Hoogstens 2.000 tekens.
pole-remark-wrong = Schrijf wat u ervan vindt, in hoogstens 2.000 tekens.
pole-remark-many = Uw organisatie schreef al vijf keer op één dag, meer kan niet: ga morgen verder.
pole-remark-send = Plaatsen
pole-remark-back = Dit bericht terugnemen
pole-remark-done = Wat u zei, is hier te lezen.
pole-remark-done-back = Uw bericht is teruggenomen.
pole-remark-gone = Teruggenomen door wie het schreef.
pole-remark-hidden = Verborgen door wie het platform beheert: { $reason }
pole-remarks-hide = Verbergen wat niet openbaar mag zijn
    .lede = Kies wat verborgen wordt en zeg waarom: iedereen leest de reden. De woorden blijven op deze pagina en kunnen opnieuw getoond worden.
pole-remarks-which = Welk bericht?
pole-remarks-which-wrong = Kies het bericht.
pole-remark-is-hidden = verborgen
pole-remark-reason = Waarom
    .hint = Iedereen leest het.
pole-remark-reason-wrong = Zeg waarom, in hoogstens 600 tekens.
pole-remark-hide = Verbergen
pole-remark-show = Opnieuw tonen
pole-remark-done-hidden = Gedaan.
pole-theme-there-association = De actieve verenigingen
pole-theme-there-foundation = De stichtingen
pole-theme-there-company = De ondernemingen
pole-theme-there-public_body = De overheden en openbare diensten
pole-theme-there-research = Onderzoekers en universiteiten, op naam
    .words = universiteit
pole-letter-remark =
    Beste,

    { $organisation } zegt van het thema “{ $title }”:

    { $words }

    U kunt er antwoorden: { $link }
    .subject = “{ $title }”: { $organisation } zegt iets
pole-letter-interest =
    Beste,

    { $organisation } antwoordt op het thema “{ $title }”: de organisatie { $way }.

    { $link }
    .subject = “{ $title }”: { $organisation } { $way }
pole-letter-reviewed =
    Beste,

    De pool “{ $pole }” maakte haar overzicht van { $year } bekend. Lees wat ze u vraagt:

    { $link }
    .subject = Jaaroverzicht { $year } van de pool “{ $pole }”
pole-letter-stage =
    Beste,

    De pool “{ $pole }” verandert van fase: { $stage }. { $organisation } geeft de reden:

    { $reason }

    { $link }
    .subject = Pool “{ $pole }”: { $stage }
pole-body = Een territoriale pool voor economische en sociale samenwerking
    .explanation = Organisaties hebben er zich blijvend verenigd. De pool tekent zelf niets: de organisatie die haar draagt, spreekt voor haar, en elk lid voor zichzelf.
pole-body-page = Acties, jaaroverzichten en kaart van de pool
pole-body-in-directory = In de gids
    .link = Haar fiche tussen de organisaties
waiting-pole-theme = Men vraagt uw organisatie of ze in een pool zou meedoen: { $title }
pole-theme-invite = Vinden en uitnodigen
    .lede = Een brief vraagt de organisatie of ze zou meedoen, of de pool zou dragen. Ze antwoordt zoals ze wil, of niet; men vraagt het haar geen tweede keer binnen dertig dagen.
    .asked = Al uitgenodigd
    .carriers = Wie de pool kan dragen of kan meedoen
    .there = In de gids, rond dit thema en in deze gemeenten. Elk ervan kan gevraagd worden: zoek de naam hieronder.
    .bodies = Mogelijke publieke partners
    .why = Besturen en openbare diensten waarvan men hier weet dat ze in deze gemeenten bevoegd zijn.
    .name = Naam van een organisatie
pole-theme-ask = Uitnodigen
pole-theme-asked-on = uitgenodigd op { $date }
pole-theme-asked-answered = heeft geantwoord
pole-theme-asked-done = De uitnodiging is verstuurd: { $name }.
pole-letter-theme-asked =
    Beste,

    { $body } zoekt wie een samenwerkingspool zou doen ontstaan rond dit thema:

    { $title }

    Zou { $organisation } meedoen, of de pool dragen? Eén regel volstaat, en niet antwoorden mag ook.

    Lezen en antwoorden: { $link }
    .subject = { $body } vraagt u of u in een pool zou meedoen: { $title }
