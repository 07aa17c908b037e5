# Projecten: wat verschillende organisaties samen doen.

projects-title = Uw projecten
projects-lede = Een project bouwt u samen: elke partner behoudt zijn eigen doel, begroting en handtekening. Tijdens de voorbereiding zien alleen de partners het.
projects-none = Uw organisaties hebben hier op dit ogenblik geen project.
project-changed = gewijzigd op { $date }
project-ended = Beëindigd
    .explanation = Dit project is beëindigd. U kunt het nog lezen en als vertrekpunt voor een ander gebruiken.
project-invitation-waits = Antwoorden op de uitnodiging aan { $organisation }
project-waiting = Een antwoord wordt verwacht
project-role-lead = penvoerder
project-role-partner = partner
project-role-associated = geassocieerde partner, zonder begroting
project-lede = { $n ->
    [0] Gebouwd door { $lead }, voorlopig zonder andere organisatie.
    [1] Gebouwd door { $lead }, voorlopig zonder andere organisatie.
    [one] Gebouwd door { $n } organisatie; { $lead } spreekt voor het project.
   *[other] Gebouwd door { $n } organisaties; { $lead } spreekt voor hen.
}
project-origin-nothing = Begonnen met een idee
project-origin-call = Begonnen met een oproep
project-origin-petition = Begonnen met een interpellatie
project-origin-meeting = Begonnen met een ontmoeting
project-origin-project = Vervolg op een ander project

project-new-title = Een project beginnen
project-new-lede = Een titel volstaat om te beginnen. Andere organisaties nodigt u uit wanneer u wilt, en niets wordt gepubliceerd.
project-new-nobody = U treedt nog op voor geen enkele organisatie die een project kan beginnen. Zoek de uwe: haar pagina zegt hoe u zich kunt aansluiten.
project-new-from-call = Dit project zal een oproep beantwoorden. De pagina van het project verwijst ernaar.
project-new-call-over = Deze oproep is voorbij: de tijd om te antwoorden is verstreken. Een project dat u hier begint, kan elders terecht.
project-new-call-withdrawn = Deze oproep is ingetrokken: er worden geen antwoorden meer aangenomen. Een project dat u hier begint, kan elders terecht.
project-new-from-petition = Dit project komt voort uit een interpellatie. De pagina van het project verwijst ernaar.
project-title = Titel van het project
    .hint = Hij mag voorlopig zijn: u kunt hem later wijzigen.
project-title-wrong = Geef een titel van ten hoogste 140 tekens.
project-new-organisation = Namens welke organisatie?
project-new-organisation-wrong = Kies de organisatie die dit project begint.
project-new-origin = Waar komt dit project vandaan?
project-new-origin-nothing = Van een idee
project-new-origin-meeting = Van een ontmoeting
project-new-meeting = Van welke ontmoeting?
    .hint = Als het daar begon. Bijvoorbeeld: het verenigingenforum van 12 oktober.
project-new-meeting-wrong = Zeg welke ontmoeting het was in hoogstens 140 tekens.
project-new-language = In welke taal schrijft u het?
project-new-language-wrong = Kies een taal.
project-new-second = Een tweede taal toevoegen?
    .none = Nee, één taal
project-new-places = Waar: { $communes }. U kunt dit nog wijzigen.
project-new-send = Beginnen

project-begin-call = Antwoorden met een project
project-begin-petition = Er een project van maken
    .words = Dit onderwerp kan een gezamenlijk project worden, zonder op een oproep te wachten.

project-team = Wie aan dit project bouwt
project-team-lede = Elke partner is hier omdat hij ja heeft gezegd, en kan vertrekken. De penvoerder spreekt namens het project: dat is een taak, die een andere partner kan overnemen.
project-team-all = Alle partners
project-team-invite = Een organisatie uitnodigen
    .explanation = Vereniging, overheid, onderneming, stichting; Frans, Belgisch of uit een ander Europees land. Ze antwoordt wanneer ze wil, binnen de termijn van de uitnodiging.
project-team-name = Naam van de organisatie
project-team-search = Zoeken
project-team-nobody = Geen enkele organisatie heeft hier die naam. Probeer met minder woorden.
project-team-there = al partner, of al uitgenodigd
project-team-soon = onlangs uitgenodigd: opnieuw mogelijk op { $date }
project-team-pole = Een pool tekent niets in eigen naam: nodig de organisaties uit de pool uit die meedoen.
project-team-unlisted = Staat ze in geen enkel register, bijvoorbeeld omdat ze uit een ander land komt?
project-team-declare = Vraag haar zich hier in te schrijven
project-team-former = Maken geen deel (meer) uit van het project
project-partner-invited = uitgenodigd op { $date }, kan antwoorden tot { $until }
project-partner-accepted = partner sinds { $date }
project-partner-declined = heeft geweigerd op { $date }
project-partner-withdrawn = uitnodiging ingetrokken op { $date }
project-partner-expired = heeft niet geantwoord vóór { $date }
project-partner-left = heeft het project verlaten op { $date }
project-step-accept = Aanvaarden
    .done = { $organisation } maakt nu deel uit van dit project.
project-step-decline = Weigeren
    .done = De uitnodiging aan { $organisation } is geweigerd. De penvoerder is verwittigd.
project-step-withdraw = De uitnodiging intrekken
    .done = De uitnodiging aan { $organisation } is ingetrokken. Ze is verwittigd.
project-step-leave = Het project verlaten
project-step-offer = Voorstellen om penvoerder te worden
    .done = Aan { $organisation } is voorgesteld om penvoerder te worden; zij antwoordt.
project-step-retract = Dit voorstel intrekken
    .done = Aan { $organisation } wordt niet meer voorgesteld om penvoerder te worden.
project-step-take-over = Penvoerder worden
    .done = { $organisation } is nu penvoerder van dit project.
project-step-refuse = Weigeren penvoerder te worden
    .done = { $organisation } wordt geen penvoerder.
project-leave-lede = { $partner } maakt dan geen deel meer uit van dit project. Wat namens { $partner } geschreven is, blijft erin. Wat voor { $partner } gevraagd en nog niet beslist is, telt niet meer.
project-leave-actions = Volgens deze acties voert zij ze uit; de anderen moeten dan zeggen wie dat doet:
project-leave-back = U kunt niet op eigen initiatief terugkomen: de penvoerder moet u dan opnieuw uitnodigen.
project-leave-costs = Haar uitgaven in dit project, { $amount }, verdwijnen met haar uit de begroting van het project.
project-leave-words = Waarom vertrekt u?
    .hint = Verplicht als een overeenkomst u bindt: de financier en de partners van die overeenkomst lezen deze woorden.
project-leave-words-missing = Schrijf waarom u vertrekt: hoogstens 3.000 tekens.
project-leave-not-you = Alleen iemand die gemachtigd is om namens uw organisatie te ondertekenen, kan een overeenkomst verlaten.
project-leave-done = U hebt het project verlaten.
project-leave-gone = Uw organisatie heeft dit project al verlaten.
project-leave-meanwhile = Wat u zou verlaten, is intussen veranderd. Lees het opnieuw en bevestig dan.
project-step-late = De termijn van deze uitnodiging is voorbij: er is niets veranderd. Vraag de penvoerder om een nieuwe.
project-step-nothing = Dat kan niet meer: er is intussen iets veranderd. Er is niets bewaard.
project-asked-invited = { $lead } nodigt { $organisation } uit om aan dit project mee te bouwen.
project-asked-associated = Dat zou zijn als geassocieerde partner, zonder begroting.
project-asked-by = Wie vraagt:
project-partner-elsewhere = uit een ander Europees land
project-asked-lead = { $lead } stelt { $organisation } voor om penvoerder te worden en dus in haar plaats namens het project te spreken.
project-asked-orphaned = Niemand treedt hier nog op voor { $lead }, de penvoerder van dit project: er kan niets vastgelegd, ingediend of beëindigd worden. { $organisation } kan penvoerder worden: een taak, die later doorgegeven kan worden.
project-asked-until = U werd uitgenodigd op { $date } en kunt antwoorden tot { $until }.

project-invite = Uitnodigen
project-invite-title = { $organisation } uitnodigen
project-invite-lede = { $n ->
    [one] Deze organisatie heeft { $n } dag om te antwoorden. Wie namens haar kan antwoorden, krijgt een e-mail; als nog niemand haar hier vertegenwoordigt, wacht de uitnodiging op haar account.
   *[other] Deze organisatie heeft { $n } dagen om te antwoorden. Wie namens haar kan antwoorden, krijgt een e-mail; als nog niemand haar hier vertegenwoordigt, wacht de uitnodiging op haar account.
}
project-invite-role = Haar plaats in het project
project-invite-partner = Partner, met een eigen begroting in het project
project-invite-associated = Geassocieerde partner, zonder begroting
project-invite-role-wrong = Zeg of ze met of zonder begroting zou meedoen.
project-invite-words = Uw bericht
    .hint = Waarom deze organisatie, en waarvoor? Enkele regels volstaan.
project-invite-words-wrong = Schrijf ten hoogste 1.500 tekens.
project-invite-instead = Vervangt ze een organisatie die niet heeft geantwoord?
    .nobody = Nee
project-invite-instead-wrong = Die uitnodiging wacht niet meer op een antwoord.
project-invite-already = Deze organisatie zit al in het project, of is al uitgenodigd.
project-invite-there = { $organisation } maakt al deel uit van dit project of is er al voor uitgenodigd: er hoeft niets meer verstuurd te worden.
project-invite-soon = Deze organisatie kreeg minder dan dertig dagen geleden een uitnodiging voor dit project. Geef haar tijd vóór de volgende.
project-invite-many = Te veel uitnodigingen wachten op een antwoord. Trek er eerst enkele in.
project-invite-others = Een andere organisatie zoeken
project-invite-send = De uitnodiging versturen
project-invite-sent = { $organisation } is uitgenodigd: ze kan antwoorden tot { $date }.

project-needs = Wat nog ontbreekt
project-needs-none = Er is nog niets vermeld.
project-needs-say = Zeggen wat ontbreekt
project-needs-lede = Tijd, een zaal, een vaardigheid: zeg wat ontbreekt, en we stellen u organisaties voor die het zouden kunnen bijdragen.
project-needs-met = Gevonden
project-needs-send = Toevoegen
project-needs-partners = Bekijk de organisaties die het zouden kunnen bijdragen
project-need-many = U hebt al twintig noden: haal weg wat gevonden is.
project-need-resource = Soort behoefte
project-need-resource-wrong = Kies uit de lijst.
project-need-people = Handen en tijd
project-need-skills = Een vaardigheid
project-need-places = Een plek
project-need-publics = Mensen om te bereiken
project-need-equipment = Materiaal
project-need-money = Geld
project-need-knowledge = Kennis van het terrein
project-need-words = In enkele woorden
    .hint = Bijvoorbeeld “een keuken volgens de normen, twee voormiddagen per week”
project-need-words-wrong = Zeg wat ontbreekt, in ten hoogste 200 tekens.
project-need-weight = Hoe belangrijk is dit voor het project?
project-need-weight-wrong = Zeg hoe belangrijk dit voor het project is.
project-need-weight-1 = nuttig
project-need-weight-2 = belangrijk
project-need-weight-3 = onmisbaar

letter-project-invited = Beste,

    { $lead } nodigt { $organisation } uit om mee te bouwen aan een project: “{ $project }”.

    { $words }

    U kunt antwoorden tot { $date }. Om het project te lezen, te aanvaarden of te weigeren:
    { $link }
    .subject = { $lead } nodigt u uit voor een project
letter-project-invitation-ends = Beste,

    { $lead } nodigde { $organisation } uit om mee te bouwen aan het project “{ $project }”. U kunt nog antwoorden tot { $date }; daarna loopt de uitnodiging af.

    Om het project te lezen, te aanvaarden of af te wijzen:
    { $link }
    .subject = Een uitnodiging loopt af op { $date }: { $project }
letter-project-accepted = Beste,

    { $organisation } doet mee aan het project “{ $project }”.

    { $link }
    .subject = { $organisation } doet mee aan “{ $project }”
letter-project-declined = Beste,

    { $organisation } doet niet mee aan het project “{ $project }”. U kunt een andere organisatie uitnodigen.

    { $link }
    .subject = { $organisation } slaat de uitnodiging af
letter-project-expired = Beste,

    { $organisation } heeft niet op tijd geantwoord op de uitnodiging voor het project “{ $project }”. U kunt haar opnieuw uitnodigen, of een andere organisatie.

    { $link }
    .subject = { $organisation } heeft niet geantwoord
letter-project-left = Beste,

    { $organisation } verlaat het project “{ $project }”. Wat ze geschreven heeft, blijft in het project.

    { $link }
    .subject = { $organisation } verlaat “{ $project }”
letter-project-lead-offered = Beste,

    { $lead } stelt { $organisation } voor om penvoerder te worden van het project “{ $project }” en dus in haar plaats namens het project te spreken. U kunt aanvaarden of niet.

    { $link }
    .subject = Penvoerder worden van “{ $project }”?
letter-project-lead-taken = Beste,

    { $organisation } is nu penvoerder van het project “{ $project }”. Uw organisatie blijft er partner.

    { $link }
    .subject = { $organisation } is penvoerder
letter-project-lead-refused = Beste,

    { $organisation } wenst geen penvoerder te worden van het project “{ $project }”.

    { $link }
    .subject = { $organisation } wordt geen penvoerder
letter-project-withdrawn = Beste,

    { $lead } heeft de uitnodiging aan { $organisation } voor het project “{ $project }” ingetrokken. U hoeft niets te doen.

    { $link }
    .subject = Een uitnodiging is ingetrokken

project-sections = De tekst van het project
project-progress-to-do = te schrijven
project-progress-begun = begonnen
project-progress-ready = klaar
project-comments = { $n ->
    [one] { $n } bericht
   *[other] { $n } berichten
}
project-section-purpose = Wat we samen willen doen
    .lede = Een titel en enkele regels, voor iemand die u niet kent.
project-section-context = Het probleem, en waar het zich voordoet
    .lede = Wat er misloopt, voor wie, en wat er ter plaatse al bestaat.
project-section-public = Voor wie, en met wie
    .lede = De betrokken mensen, en hun deelname aan het project.
project-section-territory = Waar
    .lede = De gemeenten en wijken waar het project werkt, zo nodig aan beide kanten van de grens.
project-section-roadmap = De routekaart van de pool
    .lede = Ze hoort bij uw antwoord. Wordt dat gekozen, dan begint de pool met deze woorden: u schrijft ze maar één keer.
project-section-actions = De acties
    .lede = Wie doet wat, wanneer, waar, en met welk resultaat.
project-section-indicators = Hoe we de resultaten zullen meten
    .lede = Wat u zult meten om te weten of het werkt. Kies weinig indicatoren, maar volg ze op.
project-section-communication = Het bekendmaken
    .lede = Aan wie, hoe, in welke talen.
project-section-risks = Risico’s
    .lede = Wat er mis kan gaan, en wat u dan zou doen.
project-summary = In enkele regels
project-purposes = Doel van dit project
    .hint = Kies één of meer antwoorden.
project-purpose-cooperation = Samenwerking op een grondgebied bevorderen
project-purpose-service = Een dienst verbeteren
project-purpose-need = Een behoefte beantwoorden waar niemand iets aan doet
project-purpose-resources = Ieders middelen beter gebruiken
project-problem = Het probleem
project-context = De lokale context
    .hint = Wie werkt hier al aan? Wat is er al geprobeerd?
project-public = De betrokken mensen
project-participation = Hun deelname
    .hint = Hebben zij gezegd wat er moet gebeuren? Hoe zullen zij over het vervolg beslissen?
project-territory = De plaatsen
project-communes = Gemeenten
project-strategy = De strategie
    .hint = Wat u hier op lange termijn wilt veranderen, en waarom samen.
project-means = De gedeelde middelen
    .hint = Ruimtes, materiaal, jobs, kennis, aankopen: wat elk inbrengt, en hoe iedereen er gebruik van maakt.
project-governance = Het bestuur
    .hint = Wie beslist, hoe, met welke stem voor elk; hoe men erbij komt, hoe men vertrekt.
project-sector = Plaats van { $organisation } in de pool
project-sectors = Samenstelling van de groep
sector-social_economy = Sociale en solidaire economie
sector-association = Verenigingen
sector-research = Onderzoek
sector-small_firm = Kleine en middelgrote ondernemingen
sector-public_body = Overheden
sector-training = Opleiding
project-communication = Hoe u het bekendmaakt
project-risks = De risico’s, en wat u zult doen
project-evaluation = Hoe zult u weten dat het werkt?
project-known = Wat we al weten
project-known-seat = Zetel van { $organisation }: { $place }, volgens de registers
project-known-before = Begonnen met wat het project “{ $title }” hier zei
project-chosen = { $n ->
    [0] Kiezen
    [one] { $n } gekozen
   *[other] { $n } gekozen
}
project-ready = Dit deel is klaar
project-saved = Het is bewaard.
project-nothing-yet = Voorlopig niets.
project-nothing-chosen = Geen keuze
project-untitled = Zonder titel
project-gone = Niets van wat u schreef is verloren: u vindt het hieronder. Er is nog niets bewaard.
project-items-many = De lijst is vol: haal eerst weg wat er niet meer hoort.
project-closed-ended = Dit project werd beëindigd terwijl u schreef
project-closed-left = Uw organisatie heeft dit project verlaten terwijl u schreef
project-closed-typed = Er kan niets meer in worden bewaard. Dit had u geschreven: kopieer wat u wilt houden.
project-closed-nothing = Er kan niets meer in worden bewaard.
project-closed-withdrawn = De uitnodiging voor dit project is ingetrokken
project-closed-expired = De termijn om deze uitnodiging te beantwoorden is voorbij
project-closed-declined = Uw organisatie heeft deze uitnodiging afgeslagen
project-closed-invitation = Antwoorden kan hier niet meer. Wilt u meedoen, vraag dan aan de organisatie die u uitnodigde om dat opnieuw te doen.
project-text-long = Schrijf ten hoogste { $n } tekens.
project-day-wrong = Geef een datum, bijvoorbeeld 2027-03-31.
project-somebody = iemand
project-yours = Wat u geschreven hebt
project-beside = Wat de oproep vraagt
project-beside-petition = Wat de interpellatie zegt
project-by = { $who }, op { $date }

project-same = Beide teksten zeggen hetzelfde
project-in-step = Beide talen zeggen hetzelfde.
project-missing-fr = Ontbreekt in het Frans
project-missing-nl = Ontbreekt in het Nederlands
project-missing-en = Ontbreekt in het Engels
project-stale-fr = Het Frans moet worden herlezen: de andere tekst is gewijzigd
project-stale-nl = Het Nederlands moet worden herlezen: de andere tekst is gewijzigd
project-stale-en = Het Engels moet worden herlezen: de andere tekst is gewijzigd
project-languages = De talen van het project
project-languages-one = Dit project wordt alleen { $language } geschreven.
project-languages-two = { $n ->
    [0] Dit project wordt { $first } en { $second } geschreven.
    [one] Dit project wordt { $first } en { $second } geschreven. { $n } tekst is nog niet bijgewerkt in beide talen.
   *[other] Dit project wordt { $first } en { $second } geschreven. { $n } teksten zijn nog niet bijgewerkt in beide talen.
}
project-languages-clean = Alles wat geschreven is, staat in beide talen en zegt hetzelfde.
project-languages-choose = Andere talen kiezen
project-languages-second = Tweede taal

project-action-list = De acties
project-action-add = Een actie toevoegen
project-action-one = Een actie
project-action-remove = Deze actie weghalen
project-action-gone = Iemand heeft deze actie weggehaald terwijl u schreef
project-action-put-back = De actie terugzetten en bewaren
project-action-title = Naam van de actie
project-action-words = Beschrijving
project-action-deliverables = Verwacht resultaat
project-action-who = Verantwoordelijke
project-action-place = Plaats
project-action-starts = Vanaf
project-action-until = Tot
project-indicator-list = Voorgestelde indicatoren
project-indicator-add = Een indicator voorstellen
project-indicator-one = Een indicator
project-indicator-remove = Deze indicator weghalen
project-indicator-gone = Iemand heeft deze indicator weggehaald terwijl u schreef
project-indicator-put-back = De indicator terugzetten en bewaren
project-indicator-title = Wat u zult tellen of aan mensen vragen
    .hint = Bijvoorbeeld “mensen die minstens drie keer kwamen”
project-indicator-target = Doel

project-talk = Berichten
    .lede = De partners praten hier over het project. Onder elk deel ziet u alleen de berichten die erover gaan.
project-talk-none = Voorlopig geen berichten.
project-talk-words = Uw bericht
project-talk-wrong = Schrijf een bericht van ten hoogste 2.000 tekens.
project-talk-to = Ter attentie van
project-talk-send = Versturen
project-talk-withdraw = Terugnemen
project-mentions = Ter attentie van { $names }

project-tasks = Te doen
    .all = Verdelen wat te doen is
project-tasks-lede = Wie doet wat, tegen wanneer. Een korte lijst is beter dan een vergadering.
project-tasks-none = Voorlopig niets te doen.
project-task-add = Toevoegen
project-task-words = Taak
project-task-words-wrong = Schrijf de taak, in ten hoogste 300 tekens.
project-task-many = De lijst is beperkt tot tweehonderd taken.
project-task-who = Verantwoordelijke
project-task-anybody = Iedereen
project-task-due = Tegen wanneer
project-task-send = Toevoegen
project-task-done = Gedaan
project-task-reopen = Nog niet af
project-task-late = te laat
project-task-until = tegen { $date }
project-task-done-on = gedaan op { $date }

project-history = Geschiedenis
    .lede = Wie wat deed, hoe elk bedrag veranderde, en alle versies van elke tekst en elke lijst. Niets van wat geschreven werd, gaat verloren.
project-measured = Gemeten resultaten
    .lede = De doelen van het project, en wat de partners sindsdien gemeten hebben: een waarde, een datum, een bron.
project-measured-none = Kies eerst indicatoren, of stel er zelf voor:
project-measured-nothing = Er is nog niets gemeten.
project-measured-promise = Doel: { $target }
project-measured-others = Gemeten, van wat het project niet meer telt
    .why = Dit blijft staan tot wie het noteerde het terugneemt.
    .unnamed = Een indicator van vroeger
project-measured-note = Een meting noteren
project-measured-what = Indicator
project-measured-what-wrong = Kies een indicator van het project.
project-measured-value = Gemeten waarde
    .hint = Een getal voor een indicator uit de catalogus; een zin voor een eigen indicator.
project-measured-value-wrong = Schrijf een getal, bijvoorbeeld 12 of 12,5.
project-measured-words-wrong = Schrijf wat gemeten is, in hoogstens 300 tekens.
project-measured-on = Datum
project-measured-on-wrong = Kies een datum, ten laatste vandaag.
project-measured-source = Bron
project-measured-source-wrong = Vermeld de bron, in hoogstens 300 tekens.
project-measured-show = Iedereen mag het lezen op de pagina van de indicator, met onze naam (zonder de titel van het project).
project-measured-many = Dat zijn te veel metingen voor één project: haal eerst weg wat niet meer geldt.
project-measured-shown = voor iedereen zichtbaar
project-measured-back = Weghalen
project-measured-done = De meting is bewaard.
project-measured-backed = De meting is weggehaald.
project-history-texts = Teksten en lijsten met verschillende versies
project-history-versions = Alle versies, de laatste eerst
project-history-events = Stap voor stap
project-event-started = Project begonnen door { $detail }
project-event-gathered = Overgenomen uit het project “{ $detail }”
project-event-invited = Uitnodiging: { $detail }
project-event-accepted = Nieuwe partner: { $detail }
project-event-declined = Uitnodiging geweigerd: { $detail }
project-event-withdrawn = Uitnodiging ingetrokken: { $detail }
project-event-expired = Uitnodiging zonder antwoord: { $detail }
project-event-left = Heeft het project verlaten: { $detail }
project-event-lead-offered = Voorstel om penvoerder te worden: { $detail }
project-event-lead-retracted = Voorstel om penvoerder te worden ingetrokken: { $detail }
project-event-lead-taken = Nieuwe penvoerder: { $detail }
project-event-lead-refused = Voorstel om penvoerder te worden geweigerd: { $detail }
project-event-need-said = Wat ontbreekt: { $detail }
project-event-need-met = Gevonden: { $detail }
project-event-written = Tekst gewijzigd: { $detail }
project-event-commented = Bericht: { $detail }
project-event-comment-withdrawn = Een bericht werd teruggenomen
project-event-task-given = Te doen: { $detail }
project-event-task-done = Gedaan: { $detail }
project-event-task-reopened = Nog niet gedaan: { $detail }
project-event-languages-chosen = De talen van het project zijn gewijzigd
project-gaps-beside = Wat bij een aanvraag hoort, is bij te werken in de andere taal
project-gaps = { $n ->
    [one] { $n } tekst bij te werken in de andere taal
   *[other] { $n } teksten bij te werken in de andere taal
}
project-language-fr = in het Frans
project-language-nl = in het Nederlands
project-language-en = in het Engels

budget-title = De begroting van het project
budget-lede = Wat het project kost (de kosten) en waarmee het betaald wordt (de opbrengsten). Elke partner houdt een eigen begroting bij; het geheel telt ze op, zonder dubbel te tellen wat partners elkaar betalen.
budget-years = Jaren
budget-all-years = Alle jaren
budget-year-closed = Dit jaar is afgesloten: de bedragen kunnen niet meer worden gewijzigd.
budget-side-charge = Kosten
    .hint = Wat het project kost.
budget-side-product = Opbrengsten
    .hint = Waarmee het betaald wordt.
budget-side-in-kind-charge = Gebruik van vrijwillige bijdragen in natura
    .hint = Wat het project gebruikt zonder te betalen: vrijwilligerswerk, een geleende zaal.
budget-side-in-kind-product = Vrijwillige bijdragen in natura
    .hint = Waar dat vandaan komt, voor hetzelfde totaal.
budget-missing = Nog te vinden
budget-in-kind = Vrijwillige bijdragen in natura
budget-balance = Opbrengsten min kosten
budget-partners = Per partner
budget-partner = Partner
budget-account = Rekening
budget-amount = Bedrag
budget-total = Totaal
budget-empty = Voorlopig geen bedragen. Open de begroting van uw organisatie om te beginnen.
budget-flows = Betalingen tussen partners, bij elk geteld maar uit het geheel gehaald:
budget-flow = { $payer } betaalt { $amount } aan { $payee } in { $year }.
budget-faults = Vóór u verstuurt
budget-fault-empty = { $partner } heeft nog geen begroting.
budget-fault-missing = { $partner }, { $year }: er is nog { $amount } te vinden.
budget-fault-more = { $partner }, { $year }: de opbrengsten overtreffen de kosten met { $amount }.
budget-fault-in-kind = { $partner }, { $year }: wat in natura gegeven wordt en wat het project ervan gebruikt, verschillen { $amount }; beide moeten gelijk zijn.
budget-of = Begroting van
budget-of-lede = In euro. Laat leeg wat voor u niet van toepassing is.
budget-funders = 74 · Exploitatiesubsidies: andere steun voor dit project
    .hint = Eén regel per steun, gevraagd of verkregen. Maak het bedrag leeg om een regel weg te halen.
budget-funder = Steun
budget-funder-name = Financier
budget-funder-kind = Soort steun
budget-funder-state = Gevraagd of verkregen
budget-asked = gevraagd
budget-obtained = verkregen
budget-funder-wrong = Zeg wie deze steun geeft, welke soort het is, en of ze gevraagd of verkregen is.
budget-funder-amount = Schrijf het bedrag van deze steun, of wis de naam van de financier.
budget-amount-twofold = Dit bedrag kan op twee manieren gelezen worden (duizend of één euro?). Schrijf het zonder punt of komma: 1250, of met centen: 1250,00.
budget-amount-wrong = Schrijf een bedrag in euro, bijvoorbeeld 1.234,50.
budget-amount-negative = Een bedrag kan niet negatief zijn: schrijf nul of meer.
budget-amount-large = Dit bedrag is te groot. Kijk het aantal nullen na.
budget-changed = Iemand heeft intussen { $amount } geschreven. Het uwe staat er nog: herlees en bewaar dan.
budget-requested = Gevraagd met het antwoord op een oproep (dossier { $number }): daar vult u het bedrag in.
budget-requested-directly = Gevraagd zonder oproep (dossier { $number }): daar vult u het bedrag in.
budget-between = Tussen partners
    .lede = Wat deze organisatie een andere betaalt voor haar deel van het project: een kost voor haar, een opbrengst voor de andere, niets voor het geheel.
    .grants = Zet hier geen subsidie: een organisatie geeft de steun die ze kreeg niet door aan een andere. Elke organisatie vraagt steun voor haar eigen deel.
budget-pays = Betaalt { $amount } aan { $other }.
budget-is-paid = Krijgt { $amount } van { $other }.
budget-pay-whom = Betaalde organisatie
budget-pay-what-for = Reden van de betaling
project-flow-words = Reden van een betaling tussen partners
budget-pay-change = De reden van de betaling wijzigen
budget-pay-charge = Kost van deze organisatie, op rekening
budget-pay-product = Opbrengst van de andere, op rekening
budget-pay-send = Toevoegen
budget-pay-no-more = Weghalen
budget-flow-wrong = Kies een andere partner, beide rekeningen en een bedrag boven nul.

budget-group-60 = Aankopen
budget-group-61 = Externe diensten
budget-group-62 = Andere externe diensten
budget-group-63 = Belastingen en heffingen
budget-group-64 = Personeelskosten
budget-group-65 = Andere lopende kosten
budget-group-66 = Financiële kosten
budget-group-67 = Uitzonderlijke kosten
budget-group-68 = Afschrijvingen, waardeverminderingen, voorzieningen en verbintenissen
budget-group-69 = Vennootschapsbelasting, winstdeelname
budget-group-indirect = Indirecte kosten die aan het project worden toegewezen
budget-group-70 = Verkoop van producten, goederen en diensten
budget-group-73 = Dotaties en opbrengsten uit tarieven
budget-group-74 = Exploitatiesubsidies
budget-group-75 = Andere lopende opbrengsten
budget-group-76 = Financiële opbrengsten
budget-group-77 = Uitzonderlijke opbrengsten
budget-group-78 = Terugnemingen van afschrijvingen, waardeverminderingen en voorzieningen
budget-group-79 = Overdracht van kosten
budget-group-own = Eigen middelen voor het project
budget-group-86 = Gebruik van vrijwillige bijdragen in natura
budget-group-87 = Vrijwillige bijdragen in natura
budget-account-601 = Grondstoffen en benodigdheden
budget-account-604 = Dienstverlening
budget-account-60x = Andere benodigdheden
budget-account-613 = Huur
budget-account-615 = Onderhoud en herstelling
budget-account-616 = Verzekering
budget-account-618 = Documentatie
budget-account-622 = Tussenpersonen en erelonen
budget-account-623 = Bekendmaking, publicatie
budget-account-625 = Verplaatsingen, opdrachten
budget-account-62x = Bankdiensten, andere
budget-account-631 = Belastingen op lonen
budget-account-635 = Andere belastingen
budget-account-641 = Lonen
budget-account-645 = Sociale lasten
budget-account-647 = Andere personeelskosten
budget-account-65 = Andere lopende kosten
budget-account-66 = Financiële kosten
budget-account-67 = Uitzonderlijke kosten
budget-account-68 = Afschrijvingen, waardeverminderingen, voorzieningen en verbintenissen
budget-account-69 = Vennootschapsbelasting, winstdeelname
budget-account-indirect-fixed = Vaste werkingskosten
budget-account-indirect-financial = Financiële kosten
budget-account-indirect-other = Andere
budget-account-70 = Verkoop van producten, goederen en diensten
budget-account-73 = Dotaties en opbrengsten uit tarieven
budget-account-74-state = Franse staat (ministerie of dienst)
budget-account-74-region = Franse regio
budget-account-74-department = Frans departement
budget-account-74-commune = Franse gemeenten en metropool
budget-account-74-social = Franse sociale instellingen (CAF…)
budget-account-74-europe = Europese fondsen (ESF, EFRO…)
budget-account-74-jobs = Gesubsidieerde banen (ASP)
budget-account-74-public = Andere overheidsinstellingen
budget-account-74-private = Private steun (stichting)
budget-account-74-belgium = Belgische overheden
budget-account-756 = Lidgelden
budget-account-758 = Giften, mecenaat
budget-account-750 = Andere opbrengsten
budget-account-76 = Financiële opbrengsten
budget-account-77 = Uitzonderlijke opbrengsten
budget-account-78 = Terugnemingen van afschrijvingen, waardeverminderingen en voorzieningen
budget-account-789 = Overgedragen toegewezen middelen
budget-account-79 = Overdracht van kosten
budget-account-own = Eigen middelen voor het project
budget-account-860 = Hulp in natura
budget-account-861 = Goederen en diensten gratis ter beschikking
budget-account-862 = Prestaties
budget-account-864 = Vrijwilligers
budget-account-870 = Vrijwilligerswerk
budget-account-871 = Prestaties in natura
budget-account-875 = Giften in natura
budget-costs-followed = Financiers zouden een deel betalen van de kosten die u hebt verlaagd of geschrapt: { $lines }. Wat geschrapt is, hoeft niemand nog te betalen; wat verlaagd is, bekijkt u op de pagina met de gevraagde bedragen, bij “Welke kosten elke financier zou betalen”.
project-event-requested-written = Gevraagde bedragen: { $detail }
project-event-costs-attributed = Kosten die financiers zouden betalen: { $detail }
project-event-costs-let-go = Financiers zouden deze kosten betalen; de kost of de aanvraag is geschrapt, dus dit geldt niet meer: { $detail }
project-event-budget-written = Begroting gewijzigd: { $detail }
project-event-flow-written = Tussen partners: { $detail }
project-event-flow-removed = Een betaling tussen partners werd weggehaald: { $detail }
project-amount-new = { $line }: { $after }
project-amount-changed = { $line }: { $after } in plaats van { $before }
project-amount-removed = { $line }: regel weggehaald, er stond { $before }

project-files = Bestanden
project-files-lede = Plannen, foto’s, offertes: wat helpt om het project te begrijpen. Alleen de partners zien ze.
project-files-none = Voorlopig geen bestanden.
project-file-size = { $n } kB
project-file-remove = Weghalen
project-file-add = Een bestand toevoegen
project-file-file = Bestand
    .together = Voor het hele project hoogstens 40 bestanden en 100 MB.
project-file-send = Toevoegen
project-file-none = Kies een bestand.
project-file-no-room = Dit project bevat te veel bestanden (40, of 100 MB). Haal er eerst enkele weg.
project-file-pending = wordt op virussen onderzocht
project-file-infected = tegengehouden door de virusscanner
project-file-integrity-error = beschadigd: voeg het opnieuw toe
project-file-not-scanned = door geen virusscanner onderzocht
project-document = Het hele project, in één bestand
    .words = Dit bestand bevat de teksten, de partners, de begrotingen en de vingerafdrukken van de bijgevoegde bestanden. Dat is wat de partners ondertekenen; een dossier voegt er de oproep aan toe waarop het antwoordt. Hetzelfde project geeft altijd hetzelfde bestand.
    .link = Het bestand opslaan (JSON)
project-event-file-added = Bestand toegevoegd: { $detail }
project-event-file-removed = Bestand weggehaald: { $detail }

project-catalogue = Indicatoren uit de catalogus
    .hint = Andere projecten meten ze ook: zo kunnen gebieden vergeleken worden, nooit verenigingen.
project-begin-again = Dit project als vertrekpunt gebruiken
project-again = Wie het vorige project bouwde opnieuw uitnodigen
    .explanation = Wie het vorige project bouwde, zit nog niet in dit project en weet nog van niets.
project-again-lede = Vink aan wie een uitnodiging krijgt. Elk heeft { $n } dagen om zelf te antwoorden, en zit pas in het project na een ja.
project-again-whom = Wie uitnodigen?
project-again-none = Iedereen die het bouwde is hier al, of werd uitgenodigd.
project-again-nobody = Vink minstens één organisatie aan.
project-again-send = De uitnodigingen versturen
project-again-page = Haar pagina
project-again-sent = { $n ->
    [one] Eén uitnodiging is verstuurd; antwoorden kan
   *[other] { $n } uitnodigingen zijn verstuurd; antwoorden kan
} tot { $date }.
budget-before = In { $year }: { $amount }
budget-before-fill = Beginnen met de bedragen van { $year }
    .hint = Het project waarop dit volgt, had hier bedragen: ze staan naast de vakken.
budget-before-filled = De vakken die leeg waren, bevatten de bedragen van { $year }, als voorstel: lees ze na en pas ze aan. Niets wordt bewaard voor u opslaat.
project-new-from-project = Dit project neemt de teksten, de plaatsen, de acties en wat nog gezocht werd van een ander over, zonder datums. Nog niemand is uitgenodigd: u kunt daarna de partners ervan uitnodigen, en de bedragen worden elk voorgesteld, met hun jaar erbij.
project-purposes-own = Voorstelling van de partners
    .lede = Het doel van elke partner blijft het zijne, naast wat u samen doet.
project-own = Doel zoals het register het vermeldt
project-own-on = Doel zoals het register het vermeldt, { $date }
project-end = Het project beëindigen
    .explanation = Er kan niets meer in worden geschreven. U kunt alles nog lezen, en dit project als vertrekpunt gebruiken.
    .alive = Kijk eerst wat er in dit project nog loopt. Een ingediend dossier blijft bij de financiers die het kregen: het project beëindigen trekt het niet in, maar u kunt het niet meer verbeteren of opnieuw versturen.
    .send = Het project beëindigen
    .back = Terug naar het project
project-event-ended = Het project is beëindigd
letter-project-ended = Beste,

    De penvoerder beëindigt het project “{ $project }”. U kunt het nog lezen en als vertrekpunt voor een ander gebruiken.

    { $link }
    .subject = “{ $project }” is beëindigd
letter-project-digest = Beste,

    Dit wordt u in uw projecten gevraagd:

    { $items }

    U krijgt hoogstens één zo’n e-mail per dag, en alleen wanneer iemand zich tot uw organisatie richt.
    .subject = { $n ->
        [one] Een vraag in uw projecten
       *[other] { $n } vragen in uw projecten
    }
projects-in-flight = Lopende projecten
project-figures = De figuren in deze teksten
    .put = Een figuur van het Observatorium in de tekst zetten
project-petitions = Een overheid interpelleren
project-petition = Een antwoord vragen
    .explanation = Daar is geen oproep en geen geld voor nodig: leg het probleem van dit project voor aan een overheid, in naam van uw organisatie; zij moet met redenen antwoorden. De tekst staat klaar om te wijzigen, en alleen wat u opent wordt openbaar.
project-petition-from = Ze is begonnen vanuit het project
project-need-of-call = gevraagd in de oproep
