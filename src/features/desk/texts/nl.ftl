# Het loket: wat meerdere financiers samen onderzoeken en waarover elk voor zichzelf beslist.
desk-title = Loket
desk-here = Op deze pagina
desk-lede = Dit zijn de dossiers die aan uw regelingen en uw oproepen zijn gestuurd. Financiers en organisatoren onderzoeken elk dossier samen; elk beslist voor zichzelf.
desk-for = U leest dossiers namens { $funder }.
desk-call = Dit dossier antwoordt op de oproep:
desk-organisers = Het antwoord van de organisatoren
desk-organisers-lede = Wat hier gezegd wordt, bereidt het voor. Het wordt met zijn redenen gegeven op de pagina van het dossier.
desk-organisers-way = Het dossier bekijken en beantwoorden
desk-no-programme = Geen van de organisaties namens welke u leest, heeft een regeling of een oproep gepubliceerd.
desk-any = Alle
desk-number = Nummer van het dossier
desk-number-unknown = Geen enkel dossier dat u leest heeft dit nummer.
desk-programme = Regeling
desk-of-call = Oproep
desk-state = Waar het dossier staat
desk-next = Volgende
desk-total = { $n ->
    [0] Geen dossiers ontvangen
    [one] { $n } dossier ontvangen
   *[other] { $n } dossiers ontvangen
}
desk-counted = { $several ->
    [0] Geen enkel samen gemaakt
   *[other] { $several } samen gemaakt
}, { $alone ->
    [0] geen enkel alleen gemaakt.
   *[other] { $alone } alleen gemaakt.
}
desk-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
desk-made = Gemaakt
desk-made-together = gezamenlijk
desk-made-alone = door één organisatie alleen
desk-received = ontvangen op { $date }
desk-sums = { $ours } gevraagd bij u, van { $all } gevraagd bij alle financiers.
desk-covered = { $voted } toegekend, { $proposed } voorgesteld of onder voorwaarde beloofd, { $awaited } in afwachting, { $missing } elders te vinden.
desk-covered-undeclared = Waar de antwoorden staan, ziet u zodra u gezegd hebt of u een belangenconflict hebt.
desk-awaited-declaration = Te doen: zeggen of u een belangenconflict hebt
desk-awaited-nothing = U leest dit dossier niet
desk-awaited-decisions = { $n ->
    [one] nog { $n } bedrag te beslissen
   *[other] nog { $n } bedragen te beslissen
}
desk-awaited-untold = { $n ->
    [one] { $n } beslissing mee te delen
   *[other] { $n } beslissingen mee te delen
}
desk-state-draft = In voorbereiding
desk-state-signing = Wordt ondertekend
desk-state-submitted = Ontvangen
desk-state-returned = Aan te vullen
desk-state-admissible = Ontvankelijk
desk-state-under-examination = In onderzoek
desk-state-decided = Beslist
desk-state-closed = Afgesloten
desk-state-withdrawn = Ingetrokken
desk-hidden-declared = U hebt een belangenconflict gemeld: u leest dit dossier niet. Uw collega’s nemen het over.
desk-hidden-within = U treedt ook op voor een van de partners of werkt er, of deed dat de voorbije drie jaar: u leest dit dossier niet. Uw collega’s nemen het over.
desk-declare-title = Voor u leest
desk-declare-lede = Staat u dicht bij een van de partners: als lid, werknemer, verkozene, familie van een bestuurder, of op een andere manier? Uw antwoord wordt met de datum bewaard. Antwoordt u ja, dan krijgt u geen toegang tot dit dossier. Verwijdert u ooit uw account en opent u een ander, dan wordt de vraag opnieuw gesteld.
desk-declare-question = Heb ik een belangenconflict?
desk-declare-no = Nee, niets verbindt mij met deze partners
desk-declare-yes = Ja, ik zal dit dossier niet lezen
desk-declare-send = Mijn antwoord bewaren
desk-declare-missing = Zeg ja of nee.
desk-declared-yes = Genoteerd: u hebt geen toegang tot dit dossier.
desk-declared-no = Genoteerd: u kunt lezen.
desk-file = Dossier van de organisatie
desk-coverage = Hoe ver het financieringsplan staat
    .caption = Wat aan elke regeling wordt gevraagd en wat daarover is beslist
desk-requested = Gevraagd
desk-voted = Toegekend
desk-paid = Betaald
desk-paid-so-far = Al betaald: { $amount }.
desk-paid-part = betaald: { $amount }
desk-proposed = Voorgesteld of onder voorwaarde
desk-awaited = In afwachting
desk-missing = Elders te vinden
desk-matrix =
    .caption = Bedragen die elke partner bij elke regeling vraagt, en de antwoorden
desk-own = uw regeling
desk-decision-by = { $decision }, door { $funder }
desk-decision-pending = nog niet beslist
desk-decision-proposed = voorgesteld: { $amount }
desk-decision-conditional = onder voorwaarde beloofd: { $amount }
desk-decision-granted = toegekend: { $amount }
desk-decision-refused = geweigerd
desk-decision-postponed = beslissing uitgesteld
desk-decision-untold = { $decision }, nog niet meegedeeld
desk-panel = Uw financiers
desk-panel-lede = Wat elke financier u heeft meegedeeld. Over de rest is u nog niets meegedeeld.
desk-waits-until = Antwoord verwacht van { $funder }, uiterlijk op { $date }: zonder antwoord geldt de aanvraag volgens de Franse wet als geweigerd (CRPA, L231-4), en dat kan tot { $until } betwist worden.
desk-waits-over = { $funder } heeft niet geantwoord tegen { $date }: volgens de Franse wet geldt de aanvraag als geweigerd (CRPA, L231-4), en dat kan tot { $until } betwist worden. Er kan nog een antwoord komen.
desk-waits-for = Antwoord verwacht van { $funder }: geen wet legt er een dag voor vast.
desk-waits-committee = De commissie komt samen op { $date }.
act-conflict-declared = Een lezer zei of er een belangenconflict is
desk-words-wrong = Schrijf enkele woorden, hoogstens 3.000 tekens.
desk-partner-wrong = Kies aan wie u de vraag stelt.
desk-topic-wrong = Zeg waarover uw advies gaat.
desk-verdict-wrong = Zeg wat uw advies is.
desk-questions = Vragen
    .lede = Iemand die het dossier onderzoekt stelt een vraag, allen die het onderzoeken lezen ze, en de groep antwoordt maar één keer.
desk-questions-answered = Vragen die u hebt beantwoord
desk-asked-of = aan { $partner }
desk-due = Antwoord graag vóór { $date }
desk-ask = Een vraag stellen
desk-ask-lead = De penvoerder
desk-ask-whom = Aan wie stelt u de vraag?
desk-ask-words = Uw vraag
    .hint = Allen die dit dossier onderzoeken en alle partners lezen ze.
desk-ask-send = De vraag stellen
desk-done-question = De vraag is gesteld.
desk-opinions = Gedeelde adviezen
    .lede = Allen die dit dossier onderzoeken, lezen elk advies. Niemand beslist in de plaats van een ander.
desk-opinions-wait = { $n ->
    [one] Eén advies is gedeeld.
   *[other] { $n } adviezen zijn gedeeld.
    } U leest ze zodra u het uwe gegeven hebt, zodat iedereen zich eerst een eigen mening vormt.
    .way = Ze lezen zonder zelf advies te geven
desk-topic = Onderwerp van het advies
desk-topic-accounts = De rekeningen
desk-topic-statutes = De statuten
desk-topic-technical = Het project zelf
desk-verdict = Uw advies
desk-verdict-favourable = gunstig
desk-verdict-reserved = met voorbehoud
desk-verdict-unfavourable = ongunstig
desk-think = Advies geven
desk-think-words = Waarom?
desk-think-send = Het advies delen
desk-done-opinion = Het advies is gedeeld.
desk-notes = Nota’s van { $funder }
desk-notes-lede = Alleen uw collega’s die dossiers lezen, zien deze nota’s: anderen die het dossier onderzoeken en partners zien ze niet.
desk-note = Een nota schrijven
desk-note-short = Nota’s
desk-note-words = Uw nota
desk-note-send = De nota bewaren
desk-done-note = De nota is bewaard.
desk-answer-title = Een vraag beantwoorden
desk-answer-lede = Allen die uw dossier onderzoeken, lezen uw antwoord: niemand stelt u de vraag nog eens.
desk-answer = Antwoord
    .hint = Een verzonden antwoord verandert niet meer.
desk-answer-send = Het antwoord verzenden
desk-answer-way = Beantwoorden
desk-answer-theirs = De bevraagde partner of de penvoerder moet ze beantwoorden.
desk-answered = Het antwoord is verstuurd.
desk-answered-already = Iemand antwoordde ondertussen. Uw tekst staat hier nog.
desk-mute = Niemand antwoordt hier voor { $partners }: stel hun de vraag per brief, per telefoon of mondeling, en voer dan hun antwoord in.
desk-relay-title = Hun antwoord invoeren
desk-relay-lede = Niemand antwoordt hier voor { $partner }: de vraag stelt u per brief, per telefoon of mondeling. Voer in wat u geantwoord werd, woord voor woord als het geschreven is; iedereen leest hoe het kwam, op welke dag, en wie het invoerde.
desk-relay-theirs = Iemand antwoordt hier voor deze partner: het antwoord komt via die account.
desk-relay-words = Hun antwoord
desk-relay-language = Taal van het antwoord
desk-relay-language-wrong = Kies de taal van het antwoord.
desk-relay-how = Hoe kwam het?
desk-relay-how-letter = Per brief
desk-relay-how-telephone = Per telefoon
desk-relay-how-person = Mondeling
desk-relay-how-wrong = Zeg hoe het antwoord kwam.
desk-relay-on = Op welke dag?
desk-relay-on-wrong = Geef de dag waarop het antwoord kwam: niet voor de vraag, en ten laatste vandaag.
desk-relay-send = Hun antwoord bewaren
desk-relay-waits = Een vraag te stellen aan { $partner }, voor wie hier niemand antwoordt
desk-relayed = Hun antwoord is bewaard.
desk-relayed-letter = per brief ontvangen op { $date }, ingevoerd door { $organisation }
desk-relayed-telephone = per telefoon gezegd op { $date }, ingevoerd door { $organisation }
desk-relayed-person = mondeling gezegd op { $date }, ingevoerd door { $organisation }
desk-correct-title = Hun antwoord verbeteren
desk-correct-lede = Werd het verkeerd ingevoerd, verbeter het dan hier. Beide teksten blijven: iedereen leest de nieuwe, wat er eerst stond, op welke dag het verbeterd werd, en door wie.
desk-correct-own = Dit antwoord verbeteren
    .lede = Dit antwoord werd voor u ingevoerd toen u nog geen account had. Klopt het niet, verbeter het dan in uw eigen woorden: beide teksten blijven, iedereen leest de nieuwe en dat u het verbeterde.
desk-corrected = verbeterd op { $date } door { $organisation }
desk-corrected-before = Wat er stond voor de verbetering
desk-corrected-done = Het antwoord is verbeterd.
act-answer-corrected = Een antwoord dat voor een partner ingevoerd was, werd verbeterd
act-question-answered-for-others = Het antwoord van een partner zonder account werd voor die partner ingevoerd
desk-me = Vraag die op antwoord wacht
act-question-asked = Iemand die een dossier onderzoekt, stelde een vraag
act-question-answered = Een partner beantwoordde een vraag
act-opinion-given = Iemand die een dossier onderzoekt, deelde een advies
act-note-written = Iemand die een dossier onderzoekt, schreef een nota
desk-sent = Wat is ingediend
desk-sent-paper = Het hele dossier als pdf: teksten, begrotingen, bedragen, handtekeningen
desk-answers = Antwoorden op de vragen van de regelingen
letter-desk-question = Beste,

    { $funder } stelt u een vraag over dossier { $number }, “{ $project }”:

    { $question }

    { $about }

    Allen die het dossier onderzoeken, lezen uw antwoord, graag vóór { $date }:
    { $link }
    .subject = Een vraag over uw dossier: { $project }
letter-desk-answer = Beste,

    { $organisation } beantwoordt uw vraag over dossier { $number }, “{ $project }”.

    { $about }

    { $link }
    .subject = Antwoord op uw vraag: { $project }
letter-desk-answer-corrected = Beste,

    Het antwoord van { $organisation } op uw vraag over dossier { $number }, “{ $project }”, werd verbeterd: het was verkeerd ingevoerd. Beide teksten staan op de pagina.

    { $about }

    { $link }
    .subject = Een antwoord werd verbeterd: { $project }
desk-decide = Beslissen
desk-todo = Wat op uw beslissing wacht
desk-todo-untold = beslissing mee te delen
desk-todo-more = { $n ->
    [one] en nog één bedrag, in de tabel
   *[other] en nog { $n } bedragen, in de tabel
}
desk-decide-title = Beslissen
desk-decide-now = Beslissing tot nu toe: { $state }.
desk-decide-send = De beslissing bewaren
desk-decided = De beslissing voor { $partner } is bewaard.
    .told = De beslissing is bewaard; { $partner } krijgt er bericht van.
desk-bound-requested = Gevraagd
desk-bound-rate = Hoogstens, volgens het percentage van de regeling
desk-bound-maximum = Hoogstens, voor het hele dossier
desk-bound-minimum = Minstens, voor het hele dossier
desk-bound-leaves = Zonder stemming van de leden van het fonds, aan één dossier
desk-fund-voted = Een gemeenschappelijk fonds van verenigingen betaalt. De leden keurden hier { $amount } goed (stemming nr. { $number } van { $date }).
desk-fund-voted-none = Een gemeenschappelijk fonds van verenigingen betaalt. De leden stemden niet over wat hier gevraagd wordt.
desk-fund-voted-ask = De leden vragen te stemmen
desk-guide = Dit leest als een opdracht
    .law = Een subsidie gaat naar acties die verenigingen zelf beginnen, omschrijven en uitvoeren; ze kan niet de prijs zijn van diensten die beantwoorden aan de noden van wie ze geeft (Franse wet 2000-321 van 12 april 2000, artikel 9-1). Wat de groep wil doen, staat in het dossier: het hoeft hier niet besteld te worden.
    .free = Dit is maar een raad: u kunt het zo laten.
desk-guide-order = zegt wat verenigingen zullen moeten doen of afgeven.
desk-guide-once = Iets in deze woorden leest als een opdracht: lees het opnieuw. Een tweede keer verstuurd, blijft het zo.
desk-act = Wat beslist u?
desk-act-propose = Een bedrag voorstellen, zonder verbintenis
desk-act-condition = Een bedrag onder voorwaarde beloven
desk-act-grant = Een bedrag toekennen
desk-act-refuse = Weigeren, met de reden
desk-act-postpone = De beslissing uitstellen
desk-act-reopen = Op de beslissing terugkomen, met de reden
desk-act-missing = Zeg wat u beslist.
desk-amount = Bedrag
    .hint = Alleen als u voorstelt, belooft, toekent of verandert.
desk-from = Envelop
desk-envelope = { $year }, { $purpose }: nog { $left }
desk-envelope-choose = (kies een envelop)
desk-envelope-only = { $said } (deze envelop is voor anderen: zeg waarom)
desk-envelope-only-why = Deze envelop is voor andere organisaties, plaatsen of thema’s: kies een andere, of schrijf in dit veld waarom.
desk-envelope-other-year = { $year }, { $purpose }: nog { $left } (een ander jaar dan gevraagd)
desk-envelope-other-year-why = Deze envelop is van een ander jaar dan de aanvraag. Schrijf in dit veld waarom, of kies een envelop van het gevraagde jaar.
desk-completes = Deze regeling vult aan wat een andere al steunt. Tot nu toe toegekend of beloofd door andere: { $others }.
desk-completes-elsewhere = { $funder }, { $amount } (verkregen, volgens de ondertekende begroting)
desk-completes-none = Deze regeling vult aan wat een andere al steunt. Voor zover u kunt weten heeft nog geen andere iets toegekend of beloofd: beloof onder voorwaarde, of schrijf waarom u nu al toekent.
desk-completes-why = Deze regeling vult aan wat een andere al steunt, en nog geen andere heeft iets toegekend of beloofd. Schrijf in dit veld waarom, of beloof onder voorwaarde.
desk-unmet = De voorwaarde van deze belofte is niet vervuld: de andere regeling heeft niet bekendgemaakt dat ze zoveel geeft. Wacht daarop, of schrijf waarom u nu al toekent.
desk-unmet-why = De voorwaarde van deze belofte is niet vervuld: de andere regeling heeft niet bekendgemaakt dat ze zoveel geeft. Schrijf in dit veld waarom u nu al toekent, of wacht daarop.
desk-asked-for = Gevraagd voor: { $years }.
desk-envelope-missing = Kies de envelop.
desk-later = { $amount } (waarvan { $years })
desk-later-year = { $amount } voor { $year }
desk-years = Volgende jaren
    .hint = Het bedrag hierboven is voor alle jaren samen. Elk volgend jaar komt uit een envelop van dat jaar, de rest uit de gekozen envelop. Schrijft u niets, dan wordt het bedrag verdeeld in verhouding tot wat voor elk jaar gevraagd is.
    .kept = Het bedrag hierboven is voor alle jaren samen. Elk volgend jaar komt uit een envelop van dat jaar, de rest uit de gekozen envelop. Schrijft u niets, dan blijven de jaren zoals ze zijn; een lager bedrag maakt eerst het laatste jaar vrij, een hoger wordt opnieuw verdeeld, in verhouding tot wat gevraagd is.
desk-years-of = { $year } (gevraagd: { $amount })
desk-years-wrong = Wat u voor volgende jaren schrijft, is meer dan het bedrag, of is voor een jaar dat niet na dat van de envelop komt.
desk-ends-why = Er is geld gevraagd voor een volgend jaar, en daarvan wordt niets toegekend. Ken er iets voor toe, of schrijf hier waarom niet: steun duurt zo lang als het project, tenzij een geschreven reden zegt waarom niet.
desk-years-first = De volgende jaren nemen het hele bedrag: uit de gekozen envelop zou niets komen. Schrijf er minder voor, of kies de envelop van het eerste jaar waarvoor u iets geeft.
desk-years-short = Voor het deel van { $year } blijft in de envelop van dat jaar maar { $amount } over. Geef minder, of verdeel het bedrag anders over de jaren.
desk-years-out-of = { $year }: { $amount } uit “{ $purpose }”.
desk-years-waits = { $year }: { $amount } beloofd. Er is daarvoor nog geen envelop van dat jaar; de eerste begint met zoveel minder.
desk-reason = Voorwaarde, reden of vervolg
    .hint = Verplicht voor een voorwaarde, een weigering, een uitstel, als u op de beslissing terugkomt, of als een gevraagd jaar niets krijgt. De partners lezen ze met de beslissing.
desk-reason-missing = Schrijf de voorwaarde, de reden of het vervolg: hoogstens 3.000 tekens.
desk-if = Als uw belofte van een andere financier afhangt
    .hint = Alleen als u onder voorwaarde belooft.
desk-if-programme = De belofte geldt als deze regeling
desk-if-nobody = (zonder verband met een andere regeling)
desk-if-amount = minstens dit bedrag geeft
desk-phases = Wie ziet wat, en sinds wanneer
desk-phase-since = sinds { $date }
desk-phase-to-come = nog te komen
desk-phase-expected = nog te komen: { $when }
desk-phase-received = Ontvangen: de financiers aan wie iets gevraagd wordt, zien de titel, wie vraagt en hoeveel.
    .call = Ontvangen: de organisatoren van de oproep lezen wat gestuurd is.
desk-phase-declared = U zei dat u niet te nauw betrokken bent: u leest het hele dossier en de vragen.
desk-phase-thought = U gaf uw eigen advies: u leest die van anderen.
desk-phase-decided = Voor deze financier is iets beslist: alleen zijn eigen mensen lezen het, tot het gedeeld of meegedeeld wordt.
desk-phase-answered = De organisatoren antwoordden: de partners lezen het antwoord en de redenen.
desk-phase-told = Iets is meegedeeld: de aanvragers en al deze financiers lezen het.
desk-phase-then = volgende stap op { $date }
desk-phase-when-thought = zodra u uw advies geeft
desk-phase-when-examined = de commissie komt samen op { $date }
desk-phase-when-told = uiterlijk op { $date }; daarna geldt stilzwijgen als weigering
desk-phase-when-answered = { $date }, zoals de oproep zegt
desk-phase-next = Wat u nu doet:
desk-phase-next-think = uw advies geven
desk-phase-next-decide = beslissen over wat aan deze financier gevraagd wordt
desk-phase-next-answer = het beantwoorden, met de andere organisatoren
desk-phase-next-tell = meedelen wat beslist is
desk-phase-next-wait = niets; wie voor deze financier beslist, beslist
    .call = niets; wie voor een organisator van de oproep beslist, antwoordt
desk-phase-next-nothing = niets; bekijk wat er gedaan is
desk-if-met = voorwaarde vervuld
desk-promises-title = Beloften die op elkaar wachten
desk-promises-lede = Elke financier bevestigt zijn eigen belofte. Wat bevestigd is, wordt samen toegekend en meegedeeld zodra elke belofte waarop het wacht ook bevestigd of toegekend is: alles, of niets. Tot dan kunt u uw bevestiging terugnemen. Bevestigen toont uw belofte aan de andere financiers.
desk-promises-together = Zouden samen tot stand komen
desk-promises-none = Van geen enkele belofte is de voorwaarde vervuld.
desk-promises-waiting = Wachten nog
desk-promises-way = De beloften zien die op elkaar wachten
desk-promise-who = { $funder }, voor { $partner }
desk-promise-said = { $amount }, als “{ $programme }” minstens { $least } geeft
desk-promise-holds = haar voorwaarde is vervuld door wat anderen beloven en toekennen
desk-promise-lacks = aan haar voorwaarde ontbreekt { $amount }
desk-promise-falls = Valt ze weg, dan valt ook dit weg: { $others }.
desk-promise-confirmed = bevestigd op { $date }, wacht op de andere
desk-promise-confirm = Bevestigen
desk-promise-back = De bevestiging terugnemen
desk-promise-waits = Uw belofte is bevestigd. Ze wordt samen met de andere toegekend zodra de laatste bevestigd is; ze krijgen bericht.
desk-promise-took = Al deze beloften zijn bevestigd: ze zijn samen toegekend, en de partners krijgen bericht.
desk-promise-hindered = Uw belofte is bevestigd. Eén van deze beloften kan zo niet worden toegekend (haar envelop, een plafond of de versie veranderde): geen enkele wordt toegekend zolang dat niet geregeld is.
desk-promise-taken-back = De bevestiging is teruggenomen. De belofte blijft staan.
desk-promise-not-now = Deze belofte veranderde intussen, of haar voorwaarde is niet meer vervuld. Er is niets veranderd.
desk-todo-confirm = zou samen met andere tot stand komen: te bevestigen
desk-departs-why = De zitting dacht er anders over, of het voorstel dat ze aannam geeft een ander bedrag: zie hierboven. U beslist; schrijf in dit veld waarom.
desk-advice = Zitting “{ $title }” van { $date }: { $said }.
desk-advice-for = de colleges waren ervoor
desk-advice-against = de colleges waren ertegen
desk-advice-silent = de colleges hadden geen gezamenlijk advies
desk-advice-proposed = het voorstel dat daar werd aangenomen geeft { $amount }
desk-advice-follows = de beslissing volgt dat
desk-advice-departs = de beslissing wijkt daarvan af
desk-if-said = als { $programme } minstens { $amount } geeft
desk-told = Wie het te weten komt
desk-share = Nu al tonen aan de andere financiers en aan de deelnemers van de zittingen
desk-notify = Vandaag aan de partners meedelen
    .hint = Ze krijgen meteen een e-mail en alle financiers zien het. Een voorstel wordt niet meegedeeld.
desk-not-now = Iemand besliste ondertussen, of dit kan niet meer. Hier staat de beslissing nu; uw tekst is er nog.
desk-over = Dit dossier werd ingetrokken, teruggestuurd om aan te vullen of afgesloten: er kan niets meer over beslist worden. U kunt nog terugkomen op een beslissing die al genomen is.
desk-beyond = Dit bedrag kan niet: de reden staat bovenaan de pagina.
desk-beyond-nothing = Schrijf een bedrag van meer dan { $amount }.
desk-beyond-requested = Dat is meer dan gevraagd: { $amount }.
desk-beyond-rate = Dat is meer dan het percentage van de regeling toelaat: { $amount }.
desk-beyond-maximum = Met de andere partners is dat meer dan de regeling aan één dossier geeft: { $amount }.
desk-beyond-minimum = Met alles wat de andere partners nog kunnen krijgen, is dat minder dan de regeling aan één dossier geeft: { $amount }.
desk-beyond-given = Van de andere regeling kan hoogstens { $amount } komen: wat eraan gevraagd is, of wat ze besliste. Een hogere voorwaarde wordt nooit vervuld.
desk-beyond-left = Dat is meer dan er in de envelop overblijft: { $amount }.
desk-beyond-voted = Een gemeenschappelijk fonds van verenigingen betaalt: zonder nieuwe stemming van de leden kan hier hoogstens { $amount } gegeven worden.
desk-agreement = In { $year } kent uw organisatie deze partner { $amount } toe ({ $here } hier, { $past } volgens de registers): dat is meer dan 23.000 € in een jaar, dus is een overeenkomst verplicht.
desk-past = Eerdere beslissingen
desk-past-propose = Voorgesteld: { $amount }
desk-past-condition = Onder voorwaarde beloofd: { $amount }
desk-past-grant = Toegekend: { $amount }
desk-past-refuse = Geweigerd
desk-past-postpone = Uitgesteld
desk-past-reopen = Teruggekomen op de beslissing
desk-past-told-notified = meegedeeld aan de partners
desk-past-told-shared = niet meegedeeld, getoond aan de andere financiers
desk-past-told-own = niet meegedeeld
desk-bound = Op deze beslissing berust een overeenkomst: stel een addendum bij die overeenkomst voor om ze te wijzigen.
desk-bound-way = Naar de overeenkomsten
act-decision-proposed = Een financier stelde een bedrag voor
act-decision-conditional = Een financier beloofde een bedrag onder voorwaarde
act-decision-granted = Een financier kende een bedrag toe
act-decision-refused = Een financier weigerde
act-decision-postponed = Een financier stelde de beslissing uit
act-decision-reopened = Een financier kwam op zijn beslissing terug
desk-gap = Van de { $requested } die voor het hele dossier gevraagd zijn, komt { $gap } niet van de financiers die tot nu toe antwoordden.
desk-gap-none = Van de { $requested } die voor het hele dossier gevraagd zijn, is tot nu toe niets geweigerd.
letter-desk-decision = Beste,

    Over dossier { $number }, “{ $project }”:
    { $funder }, { $programme }, voor { $partner }: { $decision }

    { $reason }

    { $gap }

    Waar alle financiers staan:
    { $link }
    .subject = { $giver }: { $decision } ({ $project })
letter-desk-left = Beste,

    { $partner } is uit een overeenkomst gestapt over dossier { $number }, “{ $project }”, dat uw organisatie ook financiert of kan financieren. Wat voor deze partner gevraagd en nog niet beslist is, telt niet meer: het financieringsplan toont wat overblijft.

    { $about }

    { $link }
    .subject = { $partner } ziet ervan af: { $project }
letter-desk-changed = Beste,

    Er is iets veranderd in dossier { $number }, “{ $project }”, dat uw organisatie ook financiert of kan financieren. Zeg of u een belangenconflict hebt, dan kunt u het lezen.

    { $link }
    .subject = Nieuws: { $project }
letter-desk-confirm = Beste,

    { $funder } bevestigde wat werd beloofd voor dossier { $number }, “{ $project }”. Uw belofte van { $amount } aan { $partner } zou samen daarmee tot stand komen. Bevestig ze ook, dan worden ze samen toegekend:
    { $link }
    .subject = Een belofte om te bevestigen: { $project }
letter-desk-met = Beste,

    U beloofde { $amount } aan { $partner } (dossier { $number }, “{ $project }”) als “{ $programme }” minstens { $least } geeft. Dat is gebeurd: de voorwaarde is vervuld. Het is aan u om dit bedrag toe te kennen, of op de belofte terug te komen.

    { $about }

    { $link }
    .subject = Voorwaarde vervuld: { $project }
letter-desk-decided = Beste,

    { $funder } besliste iets over dossier { $number }, “{ $project }”, waaraan ook uw organisatie geld geeft of kan geven.

    U kunt het lezen nadat u hebt gezegd of u een belangenconflict hebt:
    { $link }
    .subject = { $giver } besliste iets ({ $project })
letter-desk-refusal = Beste,

    Over dossier { $number }, “{ $project }”:
    { $funder }, { $programme }, voor { $partner }: { $decision }

    { $reason }

    { $remedies }

    { $gap }

    Waar alle financiers staan:
    { $link }
    .subject = { $giver }: { $decision } ({ $project })

# Versies, rechten, staatssteun, vertrek.
desk-stale = Deze beslissing werd genomen over versie { $then } van het dossier; intussen is versie { $now } aangekomen. Lees opnieuw en bevestig of verander ze: zo kan ze niet worden meegedeeld.
desk-stale-short = beslist over versie { $n }, te bevestigen
desk-stale-first = Deze beslissing gaat over een oudere versie van het dossier: bevestig ze eerst, of verander ze.
desk-left = { $partner } doet niet meer mee aan het project, of ziet ervan af: wat voor deze partner gevraagd en nog niet beslist is, telt niet meer. Wat beloofd of toegekend is, blijft in de envelop tot u op de beslissing terugkomt of, als er een overeenkomst op rust, tot die overeenkomst verandert.
desk-left-short = doet niet meer mee
desk-left-on = vertrokken op { $date }
desk-left-uncounted = { $partner } zit niet meer in het project: van wat daarvoor gevraagd was, telt { $amount } hier niet meer mee. In de aanvraag zoals ze verstuurd is, staat dat bedrag nog.
desk-rights = Wat toegekend en meegedeeld is, schept rechten. U kunt het uit eigen beweging alleen intrekken of verminderen als de beslissing onwettig is, en tot { $date } (vier maanden, CRPA, L242-1); of op elk moment als een voorwaarde niet is nageleefd (L242-2), bij fraude (L241-2), of als de partner ervan afziet.
desk-rights-over = Wat toegekend en meegedeeld is, schept rechten. De vier maanden om een onwettige beslissing in te trekken zijn voorbij (CRPA, L242-1): u kunt ze alleen nog intrekken of verminderen als een voorwaarde niet is nageleefd (L242-2), bij fraude (L241-2), of als de partner ervan afziet.
desk-ground = Als u intrekt of vermindert: op welke grond?
desk-ground-unlawful = De beslissing is onwettig (binnen vier maanden)
desk-ground-unmet = Een voorwaarde van de toekenning is niet nageleefd
desk-ground-fraud = Ze is door fraude verkregen
desk-ground-renounced = De partner ziet ervan af
desk-ground-missing = Wat toegekend is, schept rechten: zeg op welke grond u het intrekt of vermindert, en leg het uit in de reden.
desk-aid-near = Staatssteun van geringe omvang (de-minimis) over drie jaar: deze partner kreeg al { $had } op een plafond van { $ceiling }. Er blijft { $left } over.
desk-beyond-aid = Dat is meer dan het plafond van de steun van geringe omvang deze partner laat: { $amount }.
desk-agreement-not-yet = In { $year } kent uw organisatie deze partner { $amount } toe ({ $here } hier, { $past } volgens de registers): boven 23.000 € per jaar is een overeenkomst verplicht.
desk-decided-agreement = Met dit bedrag krijgt deze partner van u meer dan 23.000 € in het jaar: een overeenkomst is verplicht.
desk-decide-for = U beslist voor { $funder }.
desk-act-amend = Het bedrag veranderen van wat beloofd of toegekend is, met de reden
desk-act-confirm = Bevestigen voor de versie die sindsdien is ingediend
desk-act-notify = Meedelen wat beslist is
desk-past-amend = Veranderd: { $amount }
desk-past-confirm = Bevestigd: { $amount }
desk-past-notify = Meegedeeld: { $amount }
desk-past-lapse = Vervallen: het dossier werd ingetrokken
desk-on-version = over versie { $n }
act-decision-amended = Een financier veranderde een toegekend bedrag
act-decision-confirmed = Een financier bevestigde de beslissing voor een nieuwe versie
act-decision-notified = Een financier deelde de beslissing mee
act-promise-confirmed = Een financier bevestigde een belofte die op andere wacht
act-promise-unconfirmed = Een financier nam de bevestiging van een belofte terug
act-decision-lapsed = Een beslissing verviel: het dossier werd ingetrokken
act-reader-assigned = Een instantie die dossiers onderzoekt, wees aan wie een dossier leest
letter-desk-withdrawn = Beste,

    { $lead } heeft dossier { $number }, “{ $project }”, ingetrokken.

    { $about }

    Wat u beloofd of toegekend had, { $amount }, is weer vrij in uw enveloppen. De geschiedenis blijft:
    { $link }
    .subject = Dossier ingetrokken: { $project }
letter-desk-taken-back = Beste,

    { $lead } heeft dossier { $number }, “{ $project }”, ingetrokken.

    { $about }

    De geschiedenis blijft:
    { $link }
    .subject = Dossier ingetrokken: { $project }
letter-desk-reader = Beste,

    { $funder } vraagt u dossier { $number }, “{ $project }”, met { $lead } als penvoerder, te lezen.

    Zeg eerst of u een belangenconflict hebt, en lees dan:
    { $link }
    .subject = Te lezen: { $project }

# Lezen, en voor wie.
desk-hidden-tied = Een organisatie waarvoor u optreedt of werkt, gaf de voorbije drie jaar geld aan een van de partners, of kreeg er geld van: u leest dit dossier niet. Uw collega’s nemen het over.
desk-declare-whom = Zo ja, bij wie staat u dicht?
    .hint = U krijgt geen toegang tot hun dossier. Vinkt u niemand aan, dan krijgt u tot geen enkel dossier van de partners toegang.
desk-for-other = Lezen voor { $funder }
desk-reserved = Steunt op gegevens die de wet voorbehoudt aan overheidsmedewerkers: alleen de overheden die het dossier onderzoeken, zien dit advies
desk-reserved-short = voorbehouden aan overheidsmedewerkers
desk-awaited-reading = U moet dit dossier lezen
desk-awaited-met = { $n ->
    [one] { $n } belofte waarvan de voorwaarde vervuld is: ken toe, of kom erop terug
   *[other] { $n } beloften waarvan de voorwaarde vervuld is: ken toe, of kom erop terug
}
desk-awaited-together = { $n ->
    [one] { $n } belofte die samen met andere tot stand zou komen: bevestig ze, of kom erop terug
   *[other] { $n } beloften die samen met andere tot stand zouden komen: bevestig ze, of kom erop terug
}
desk-awaited-hindered = { $n ->
    [one] { $n } bevestigde belofte die zo niet kan worden toegekend: bekijk waarom
   *[other] { $n } bevestigde beloften die zo niet kunnen worden toegekend: bekijk waarom
}
desk-todo-hindered = bevestigd, maar kan zo niet worden toegekend: bekijk waarom
desk-promise-hindered-own = Ze kan zo niet worden toegekend.
desk-promise-change = De belofte wijzigen, of erop terugkomen
desk-promise-again = Opnieuw proberen
desk-hindered-envelope = In haar envelop is niet meer zoveel over.
desk-hindered-rules = Het bedrag valt buiten wat nu wordt gevraagd, of buiten wat de regels van de regeling toelaten.
desk-hindered-voted = De leden van het gemeenschappelijke fonds dat betaalt, hebben niet voor zoveel gestemd.
desk-hindered-aid = Het plafond voor kleine staatssteun laat deze partner minder over.
desk-hindered-bound = Er steunt een overeenkomst op: ze wordt met een addendum gewijzigd.
desk-hindered-words = Ze moet schriftelijk worden gemotiveerd, en er staat geen reden bij.
desk-hindered-reader = Wie ze voor u bevestigde, mag dit dossier niet meer lezen: iemand anders van u bevestigt ze.
desk-hindered-changed = Het dossier of de beslissing is intussen gewijzigd: bekijk ze opnieuw.
letter-desk-hindered = Beste,

    Alles waarop uw belofte van { $amount } aan { $partner } wacht, is bevestigd of toegekend (dossier { $number }, “{ $project }”). Maar ze kan zo niet worden toegekend. { $why }

    Zolang dat niet geregeld is, wordt ook niets toegekend van wat erop wacht. Wijzig ze, kom erop terug, of probeer opnieuw zodra niets haar nog tegenhoudt:
    { $link }
    .subject = Uw belofte kan zo niet worden toegekend: { $project }
desk-scarce-envelope = Dat was alles wat nog in de enveloppe zat.
    .nothing = Toen zat er niets meer in de enveloppen.
desk-scarce-aid = Dat was alles wat het plafond voor kleine staatssteun deze partner liet.
    .nothing = Het plafond voor kleine staatssteun liet deze partner toen niets.
letter-desk-room = Beste,

    Uit “{ $programme }” gaf u { $partner } { $amount } van { $wanted } (dossier { $number }, “{ $project }”). { $why }

    Er is weer ruimte: vandaag is { $more } meer mogelijk. Niets verandert vanzelf: bekijk het opnieuw, of laat het zoals het is. Dit bericht komt maar één keer.

    { $about }

    { $link }
    .subject = Er is weer ruimte: { $project }
letter-desk-impossible = Beste,

    U beloofde { $amount } aan { $partner } (dossier { $number }, “{ $project }”) als “{ $programme }” minstens { $least } geeft. Dat kan niet meer: er wordt nu minder gevraagd, of minder gegeven. Uw belofte wacht op niets meer: wijzig ze of kom erop terug, en haar envelop is weer vrij.

    { $about }

    { $link }
    .subject = Voorwaarde buiten bereik: { $project }
desk-awaited-confirmations = { $n ->
    [one] { $n } beslissing over een oudere versie, te bevestigen
   *[other] { $n } beslissingen over een oudere versie, te bevestigen
}
desk-awaited-back = { $n ->
    [one] { $n } beloofd of toegekend bedrag om op terug te komen: het wordt niet meer gevraagd
   *[other] { $n } beloofde of toegekende bedragen om op terug te komen: ze worden niet meer gevraagd
}
desk-mine = Dossiers die ik moet lezen
desk-whose = Getoonde dossiers
desk-me-reading = Dossier te lezen voor het loket
desk-me-unread = { $n ->
    [one] Eén dossier dat nog niemand te lezen kreeg
   *[other] { $n } dossiers die nog niemand te lezen kreeg
}
desk-me-unread-least = Minstens { $n } dossiers die nog niemand te lezen kreeg
readers-title = Verdeling van de dossiers
readers-lede = Hier ziet u wie welke dossiers leest voor { $funder }. U kiest zelf; een voorstel kan helpen.
readers-loads = Uw lezers
readers-load = { $n ->
    [0] niets te lezen
    [one] { $n } dossier te lezen
   *[other] { $n } dossiers te lezen
}
readers-who = De dossiers
readers-none = Nu geen dossiers om te lezen.
readers-nobody = (niemand)
readers-reader = Gelezen door
readers-near = Kan niet lezen, door een belangenconflict: { $names }
readers-propose = Een voorstel
readers-propose-lede = Het voorstel verdeelt de dossiers zo eerlijk mogelijk: voor iedereen evenveel, nooit iemand met een belangenconflict, liefst iemand die de taal van het dossier leest of de partners al kent. Om het minst goed bediende dossier beter te bedienen, mag het geheel tot 1 % verliezen. Er wordt niets bewaard zolang u dat niet zelf doet.
readers-proposed = Dit is een voorstel, met de redenen. Verander wat u wilt en bewaar het: elke lezer krijgt bericht.
readers-why = Voorgesteld omdat: { $reasons }
readers-why-language = leest in een taal van het dossier
readers-why-knows = keek al stukken van een partner na
readers-why-already = leest het al
readers-why-free = heeft geen belangenconflict
readers-send = Bewaren
readers-wrong = Deze lezer kan dit dossier niet lezen: kies een andere.
readers-kept = Het is bewaard. De nieuwe lezers hebben bericht gekregen.
desk-about = Eén aanvraag, door verschillende verenigingen samen gedaan aan verschillende financiers, publieke en private.
desk-about-one = De verenigingen kiezen de regelingen die passen, vullen één dossier in, en elk zegt wat ze aan wie vraagt.
desk-about-two = De financiers lezen het dossier samen: een vraag wordt één keer gesteld, u antwoordt één keer, en de adviezen worden gedeeld. Hun interne nota’s worden niet gedeeld.
desk-about-three = Elke financier beslist voor zichzelf, op zijn eigen datum. Iedereen ziet wat nog ontbreekt.
desk-about-programmes = De regelingen bekijken
desk-about-yours = Hebt u al een dossier verstuurd? U vindt het in:
desk-about-open = Wat is toegekend, en hoe snel financiers antwoorden:
desk-marks = Punten per criterium
desk-marks-lede = De lezers geven elk apart punten volgens criteria die vooraf bekend zijn, en leggen hun punten uit. Punten helpen om over een dossier te praten: ze dienen niet om verenigingen te rangschikken en beslissen niets. Ze blijven binnen de organisatie van wie ze gaf: anderen die het dossier onderzoeken, ook wie dezelfde oproep organiseert, zien ze pas als die organisatie ze deelt.
desk-marks-short = De lezers geven het dossier punten volgens de bekende criteria en zeggen waarom; men ziet waar ze het oneens zijn.
desk-marks-none = Noch de regelingen noch de oproep waarvoor u hier leest, hebben criteria bekendgemaakt, en niemand anders deelt punten.
desk-marks-of-other = gedeeld met allen die het dossier onderzoeken
desk-marks-are-own = de punten van uw organisatie zijn alleen binnen uw organisatie zichtbaar
desk-marks-are-shared = de punten van uw organisatie zijn gedeeld met allen die het dossier onderzoeken
desk-marks-shared-by = punten gedeeld door { $names }
desk-marks-spread = { $n ->
    [one] één lezer: van { $least } tot { $most } op 10
   *[other] { $n } lezers: van { $least } tot { $most } op 10
}
desk-marks-agree = { $n ->
    [one] één lezer: { $most } op 10
   *[other] { $n } lezers: elk { $most } op 10
}
desk-marks-apart = De lezers zijn het oneens.
desk-marks-wait = { $n ->
    [one] Eén persoon gaf punten.
   *[other] { $n } mensen gaven punten.
    } U ziet die punten zodra u de uwe bewaard hebt, zodat iedereen zich eerst een eigen mening vormt.
    .way = Bekijken zonder zelf punten te geven
desk-marks-nobody = Voor dit criterium heeft nog niemand punten gegeven.
desk-marks-told = Het antwoord is verstuurd: deze punten en de redenen ervan kunnen niet meer worden gewijzigd.
desk-marks-given = { $who }: { $points }
desk-marks-reader = Lezer { $n }
desk-marks-together = Totaal, volgens het gewicht van de criteria: { $points } op 100.
desk-marks-mine = Uw punten
    .hint = Van 0 tot 10, altijd met een reden. Schrijf hier geen gegevens die de wet voorbehoudt aan overheidsmedewerkers: deze punten kunnen gedeeld worden. Laat beide velden leeg om voor een criterium geen punten te geven.
desk-marks-points = Punten
desk-marks-not-yet = Nog niet
desk-marks-why = Waarom
desk-marks-send = Mijn punten bewaren
desk-marks-points-wrong = Kies punten van 0 tot 10.
desk-marks-words-wrong = Schrijf waarom, in hoogstens 1.000 tekens.
desk-marks-kept = Uw punten zijn bewaard.
desk-marks-share = Delen met allen die het dossier onderzoeken
desk-marks-unshare = Niet meer delen
desk-marks-shared = Allen die dit dossier onderzoeken, zien nu de punten van uw organisatie.
desk-marks-unshared = De punten van uw organisatie worden niet meer gedeeld.
act-marks-given = Een lezer heeft een dossier punten gegeven per criterium
act-marks-shared = Punten van lezers zijn gedeeld met allen die een dossier onderzoeken
act-marks-kept = Punten van lezers worden niet meer gedeeld
desk-letter-of = De brief van { $date } (pdf)
desk-letter-before = van voor het addendum
desk-letters = Tekst van uw brieven
desk-letters-told = Verstuurde brieven (pdf)
desk-letters-lede = Schrijf hier de tekst van uw beslissingsbrieven. Hij wordt gebruikt vanaf de volgende kennisgeving; brieven die al verstuurd zijn, veranderen niet.
desk-letter-kind-grant = Toekenning
desk-letter-kind-condition = Belofte onder voorwaarde
desk-letter-kind-refusal = Weigering
desk-letter-kind-postponement = Beslissing uitgesteld
desk-letter-kind-amendment = Wijziging van wat gemeld was
desk-letter-changed = In plaats van { $before } is het { $after }.
desk-letter-unchanged = Het bedrag blijft { $amount }. Wat verandert:
desk-letter-places = Wat automatisch ingevuld wordt
    .hint = Gebruik deze woorden tussen haken, en geen andere. Hoe een weigering, of een subsidie die lager is dan gevraagd, betwist kan worden, komt aan het eind van de brief als uw tekst er geen plaats voor geeft.
desk-letter-needed = verplicht
desk-letter-place-recipient = de geadresseerde
desk-letter-place-funder = uw organisatie
desk-letter-place-project = de titel van het project
desk-letter-place-application = het nummer van het dossier
desk-letter-place-programme = uw regeling
desk-letter-place-amount = het toegekende bedrag
desk-letter-place-condition = de voorwaarde van de belofte
desk-letter-place-date = de dag van de kennisgeving
desk-letter-place-details = wat de persoon die beslist schrijft: voorwaarden, redenen, wat volgt
desk-letter-place-gap = wat er nu in het financieringsplan ontbreekt, volgens wat meegedeeld is
desk-letter-place-remedies = hoe en tot wanneer het betwist kan worden
desk-letter-words = De brief
    .hint = Een regel die met # begint, is een titel.
desk-letter-look = Een voorbeeld op papier bekijken, met verzonnen gegevens
desk-letter-too-long = Schrijf de brief, in hoogstens 10.000 tekens.
desk-letter-words-kept = De tekst is bewaard.
desk-letter-words-meanwhile = Iemand bewaarde intussen een andere tekst: hij staat boven de uwe. Bewaar opnieuw om hem te vervangen.
desk-letter-stands = De tekst die nu geldt
desk-letter-no-details = Niets bijzonders.
desk-letter-if = { $programme } geeft dit project minstens { $amount }.
desk-letter-gap = Wat nu ontbreekt
desk-letter-remedies = Als u het er niet mee eens bent
desk-letter-from = Van
desk-letter-to = Aan
desk-letter-on = Ter kennis gebracht op
desk-letter-decided = Beslissing
    .by = { $funder }, op { $date }
desk-letter-example = Een voorbeeld met verzonnen gegevens: niemand heeft dit beslist.
desk-letter-example-recipient = De (verzonnen) vereniging van de Spinners
desk-letter-example-project = Gedeelde (verzonnen) keukens
desk-letter-example-programme = De (verzonnen) regeling van de wijken
desk-letter-example-details = Hier staat wat de persoon die beslist schrijft.
desk-remedies-french = U kunt deze beslissing betwisten binnen twee maanden na de kennisgeving (code de justice administrative, artikel R421-1): door { $funder } te vragen ze opnieuw te bekijken, of bij de administratieve rechtbank (tribunal administratif). Vraagt u binnen die tijd eerst een nieuw onderzoek, dan hebt u opnieuw twee maanden vanaf het antwoord, of vanaf twee maanden stilte.
desk-remedies-belgian = U kunt deze beslissing betwisten binnen zestig dagen na de kennisgeving (besluit van de Regent van 23 augustus 1948, artikel 4; gecoördineerde wetten op de Raad van State, artikel 19): met een verzoekschrift tot nietigverklaring bij de Raad van State (afdeling bestuursrechtspraak), aangetekend of elektronisch. U kunt ook aan { $funder } vragen ze opnieuw te bekijken; dat stopt de termijn niet.
desk-remedies-elsewhere = Of en tot wanneer u deze beslissing kunt aanvechten, zegt het recht van het land van { $funder }, dat wij niet kennen: vraag het aan { $funder }. U kunt ook vragen om de beslissing opnieuw te bekijken.
desk-remedies-private = { $funder } is geen overheid: de wet geeft geen bijzondere manier om de beslissing te betwisten. U kunt schrijven en vragen ze opnieuw te bekijken.
act-letter-words-kept = Tekst van brieven bewaard
desk-passed-begun = { $funder } is het dossier beginnen lezen
desk-passed-asked = { $funder } heeft een vraag gesteld
desk-passed-answered = { $partner } heeft geantwoord
desk-passed-opinion = { $funder } heeft een advies gedeeld · { $topic } · { $verdict }
desk-costs = Kosten van het eigen deel van het project: { $amount }
desk-costs-all = De kosten, lijn per lijn, met wie ze betaalt
