# Dossiers: een project, vastgelegd, door elke partner ondertekend, ingediend.

application-moment = { $date } om { $hour }:{ $minute }:{ $second }
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
application-state-submitted = Wij hebben het ontvangen.
    .public = Ontvangen.
application-state-returned = Aan te vullen: de lezers vragen iets.
    .public = Teruggestuurd om aan te vullen.
application-state-admissible = Volledig, het wordt weldra onderzocht.
    .public = Volledig.
application-state-under-examination = Het wordt onderzocht.
    .public = In onderzoek.
application-state-decided = De beslissing is bekend.
    .public = Beslist.
    .selected = De organisatoren gaan met dit project verder.
    .declined = De organisatoren gaan niet met dit project verder.
application-state-closed = Afgesloten.
    .public = Afgesloten.
application-state-withdrawn = U hebt het ingetrokken.
    .public = Ingetrokken door de partners.


application-check-title = Het project indienen
application-check-way = Nakijken en indienen
application-check-lede = Drie stappen: nakijken wat ontbreekt, allemaal dezelfde versie ondertekenen, indienen.
application-answers = Als antwoord op de oproep
application-closes = Laatste seconde
application-left = Er blijft
application-clock = Uur van de server, bij het tonen
application-rule = Het uur van de server telt, op het ogenblik dat uw zending is ontvangen. Valt onze dienst uit, dan wordt de uiterste datum verschoven.
application-part-check = 1. Nakijken
application-part-sign = 2. Ondertekenen
application-part-send = 3. Indienen
application-check-fine = Niets belet om een versie vast te leggen.
application-check-lacks = { $n ->
    [one] Nog { $n } punt te regelen.
   *[other] Nog { $n } punten te regelen.
 }
application-may-wait = Niet blokkerend
application-about-call = De oproep
    .fine = Er worden antwoorden aanvaard.
application-about-text = Het project
    .fine = Alles wat nodig is om het te lezen, staat er.
application-about-languages = De talen
    .fine = Niets te vertalen.
application-about-partners = De partners
    .fine = U bent met genoeg.
application-about-budget = De begrotingen
    .fine = Niets in evenwicht te brengen.
application-about-files = De dossiers van de partners
    .fine = Er ontbreekt niets.
application-lack-not-open = De oproep aanvaardt nog geen antwoorden: voorbereiden en ondertekenen kan al.
application-lack-too-late = De uiterste datum is voorbij: de regel van de oproep laat niets meer toe.
application-lack-stands = De uiterste datum is voorbij: een verbetering zou te laat komen. De versie die u op tijd indiende, blijft degene die telt.
application-lack-withdrawn = De organisatoren hebben deze oproep ingetrokken.
application-lack-empty = “{ $field }” is niet ingevuld.
application-lack-purpose = Er is geen doel gekozen.
application-lack-action = Nergens staat al wie wat doet.
application-lack-not-in-fr = Deze oproep vraagt ook Frans: voeg die taal aan het project toe.
application-lack-not-in-nl = Deze oproep vraagt ook Nederlands: voeg die taal aan het project toe.
application-lack-not-in-en = Deze oproep vraagt ook Engels: voeg die taal aan het project toe.
application-lack-untranslated-fr = “{ $field }” ontbreekt in het Frans.
application-lack-untranslated-nl = “{ $field }” ontbreekt in het Nederlands.
application-lack-untranslated-en = “{ $field }” ontbreekt in het Engels.
application-lack-stale = “{ $field }” is gewijzigd: kijk na of beide talen hetzelfde zeggen.
application-lack-partners = { $n ->
    [one] Er ontbreekt nog { $n } partner (een geassocieerde partner, zonder budget, telt niet mee).
   *[other] Er ontbreken nog { $n } partners (een geassocieerde partner, zonder budget, telt niet mee).
 }
application-lack-kind = { $organisation } is niet van een soort waarvoor de oproep bedoeld is.
application-lack-waiting = { $organisation } heeft de uitnodiging nog niet beantwoord: het dossier kan vertrekken zonder daarop te wachten.
application-lack-signatory = Niemand kan al voor { $organisation } ondertekenen: daar is iemand nodig met het mandaat om te ondertekenen.
application-lack-budget = { $organisation } heeft nog geen begroting.
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
    [one] In het dossier van { $organisation } ontbreekt { $n } stuk; het mag volgen.
   *[other] In het dossier van { $organisation } ontbreken { $n } stukken; ze mogen volgen.
 }
application-way-write = Aanvullen
application-way-team = De partners bekijken
application-way-file = Het dossier openen
application-version = Versie { $n }
application-frozen-at = vastgelegd op { $moment }
application-hash = Vingerafdruk
application-hash-whole = Volledige vingerafdruk
application-hash-why = Ze wordt berekend op het bestand van het dossier, tot op de letter: verandert er één, dan is de vingerafdruk anders. Wilt u dat nagaan, bereken dan de SHA-256 van dit bestand.
application-hash-file = Het ondertekende bestand opslaan (JSON)
application-read-version = Deze versie lezen (PDF)
application-changed = Het project is sindsdien gewijzigd. U ondertekent en dient de vastgelegde versie in. Wilt u de wijzigingen erin, leg dan een nieuwe versie vast: de handtekeningen die er al zijn, vervallen.
application-call-changed = De oproep heeft een nieuwe versie; uw project is niet gewijzigd. U kunt de vastgelegde versie ondertekenen en indienen: de handtekeningen die er al zijn, blijven gelden.
    .way = De oproep herlezen
application-not-signed = Handtekening verwacht
application-signed-online = Ondertekend door { $name } op { $moment }
application-signed-paper = Handtekening op papier gezien, op { $moment } ({ $name })
application-signed-nameless = een persoon zonder naam
application-agreed = Ik mag { $organisation } verbinden. Ik heb deze versie gelezen; ze zegt waartoe { $organisation } zich verbindt.
application-not-agreed = Kruis het vakje aan: u zegt dat u deze versie hebt gelezen.
application-sign-for = Ondertekenen voor { $organisation }
application-sign-explained = Als er niets ontbreekt, legt de penvoerder een versie vast. Iemand met een mandaat van elke partner ondertekent dan diezelfde versie.
application-freeze-explained = Vastleggen maakt een kopie van het project zoals het is. Allen ondertekenen die kopie; het project zelf blijft te wijzigen.
application-freeze = Een versie vastleggen om te ondertekenen
application-freeze-again = Een nieuwe versie vastleggen
application-freeze-anew = Een nieuw dossier beginnen
application-freeze-lacks = Er is niets vastgelegd: er ontbreekt nog iets, zie de lijst.
application-lead-freezes = { $lead }, de penvoerder, legt de versie vast die ondertekend wordt.
application-reopen = Terug naar de voorbereiding
application-not-now = Dat kan niet meer: het dossier is intussen verder. Hier staat het nu.
application-other-version = Intussen is een andere versie vastgelegd. Er is niets gedaan; lees de nieuwe.
application-other-partners = De partners zijn veranderd sinds deze versie is vastgelegd. Leg een nieuwe versie vast en onderteken ze.
application-unsigned = Er ontbreekt nog een handtekening.
application-missing = { $n ->
    [one] Nog { $n } handtekening en het dossier kan vertrekken.
   *[other] Nog { $n } handtekeningen en het dossier kan vertrekken.
 }
application-send-explained = Alles is ondertekend. Alle partners krijgen meteen een ontvangstbewijs.
application-send = Het dossier indienen
application-send-later = Het dossier vertrekt als alle partners hebben ondertekend.
application-lead-sends = Alles is ondertekend. { $lead }, de penvoerder, dient in.
application-which = Op welke oproep antwoordt u?
application-which-call = Oproep
application-choose = Deze oproep kiezen
application-no-call = Geen enkele oproep aanvaardt nu antwoorden. Uw project kan zonder oproep bestaan.
application-versions = Versies
application-history = Wat er gebeurd is
application-download = Het hele dossier (PDF)
application-withdraw = Het dossier intrekken
application-withdraw-explained = Zolang er niets beslist is, kunt u het intrekken. Het project blijft van u en u kunt het opnieuw indienen.
application-withdraw-way = Dit dossier intrekken…
application-withdraw-words = Een woord uitleg
    .hint = Niet verplicht. Uw partners en de organisatoren lezen het.
application-withdraw-send = Het dossier intrekken

application-panel-project = Ingediende dossiers
    .none = Dit project heeft nog niets ingediend.
application-panel-me = Uw dossiers
application-panel-sign = Wachten op uw handtekening
application-panel-all = Alle
application-panel-call = Ontvangen dossiers
application-panel-count = { $n ->
    [0] Voorlopig geen dossier.
    [one] { $n } dossier.
   *[other] { $n } dossiers.
 }
application-panel-organisers = Alleen de organisatoren zien deze lijst, in de volgorde van de nummers.


application-receipt-title = Ontvangstbewijs
application-receipt-received = Ontvangen op { $moment }.
application-receipt-late-word = Na de uiterste datum.
application-receipt-next = Wat er nu gebeurt
application-receipt-correct = U kunt het verbeteren en opnieuw indienen tot { $moment }; de ontvangen versie blijft gelden zolang de nieuwe niet is aangekomen.
application-receipt-late = Het is na de uiterste datum aangekomen: de regel van de oproep zegt wat ermee gebeurt.
application-receipt-completed = U vulde het aan zoals de organisatoren vroegen: het komt niet te laat.
application-receipt-read = { $n ->
    [one] { $organisers } kijkt na of het volledig is. Ontbreekt er iets, dan wordt het u gevraagd.
   *[other] { $organisers } kijken na of het volledig is. Ontbreekt er iets, dan wordt het u gevraagd.
 }
application-receipt-answer = Een antwoord is aangekondigd tegen { $date }.
application-receipt-silence = Zonder antwoord op { $date } geldt de vraag om geld volgens de Franse wet als geweigerd (code des relations entre le public et l’administration, L231-4). Tot { $until } kunt u dan vragen om die weigering te herzien of naar het tribunal administratif stappen (code de justice administrative, R421-2). Nadien kan er nog een antwoord komen.
application-receipt-silence-without-money = Deze oproep vraagt en geeft geen geld: geen antwoord krijgen betekent er niet ja en niet nee.
application-receipt-silence-belgium = Voor wie deze oproep organiseert geldt Belgisch recht: geen antwoord krijgen betekent er niet ja en niet nee.
application-receipt-yours = Het project blijft van u, wat het antwoord ook is.
application-receipt-contact = Voor elke vraag:
application-receipt-download = Het ontvangstbewijs downloaden (PDF)

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
printed-moment = Op
printed-integrity = De vingerafdruk is de SHA-256 van het ondertekende bestand; u slaat het op vanaf de pagina van het dossier. Het is een bewijs van integriteit, geen gekwalificeerd zegel.
printed-own-purpose = Wat { $organisation } is
printed-files = Bijgevoegde bestanden
printed-flows = Wat de partners elkaar betalen
printed-flow = { $year }: { $payer } betaalt { $amount } aan { $payee } ({ $words })
printed-together = Samen, zonder wat de partners elkaar betalen
printed-seen-on-paper = { $name } (handtekening op papier gezien)

letter-application-to-sign = Dag,

    Een versie van het project “{ $project }” wacht op de handtekening van { $organisation }, voor de oproep “{ $call }”.

    Lees ze en onderteken hier:
    { $link }
    .subject = Te ondertekenen: { $project }
letter-application-all-signed = Dag,

    Alle partners hebben dossier { $number } ondertekend (“{ $project }”, vingerafdruk { $hash }). U hoeft het alleen nog in te dienen:
    { $link }
    .subject = Alles is ondertekend: { $project }
letter-application-received = Dag,

    Wij hebben dossier { $number }, versie { $version }, “{ $project }”, ontvangen als antwoord op de oproep “{ $call }”, waaraan { $organisation } deelneemt.

    Ontvangen op { $moment }
    Vingerafdruk: { $hash }

    { $next }

    Contact: { $contact }

    Het dossier en het ontvangstbewijs als PDF:
    { $link }
    .subject = Ontvangstbewijs: { $project } ({ $number })
letter-application-withdrawn = Dag,

    { $lead } heeft dossier { $number }, “{ $project }”, ingetrokken. Het project blijft van u.
    { $link }
    .subject = Dossier ingetrokken: { $project }

act-application-frozen = Een versie is vastgelegd om te ondertekenen
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
paper-way = Een antwoord op papier invoeren
paper-lede = Niemand blijft buiten omdat hij geen computer heeft. U neemt het blad over; de geschiedenis zegt dat u het hebt ingevoerd, en de persoon krijgt een kopie.
paper-who = Wie er op het blad staat
    .explanation = Voeg eerst de penvoerder toe, dan elke partner.
paper-name = Naam van de organisatie
paper-search = Zoeken
paper-none = Hier is geen organisatie met die naam.
paper-add = Toevoegen
paper-remove = Weghalen
paper-nobody = Voeg minstens de penvoerder toe.
paper-says = Wat het blad zegt
paper-received = Dag waarop het blad aankwam
paper-hour = Uur van aankomst
    .hint = Het uur dat op het blad genoteerd staat, bijvoorbeeld 09:40. Dat telt.
paper-received-wrong = Geef de dag en het uur van aankomst, uiterlijk op dit ogenblik.
paper-early = Op dat uur aanvaardde de oproep nog geen antwoorden.
paper-too-late = Op dat uur was de uiterste datum voorbij, en de regel van de oproep liet niets meer toe.
paper-money = Deze oproep geeft geld. Een antwoord op papier draagt hier nog geen budget: voeg het bij uw eigen dossier en zeg dat aan de partners.
paper-observed = Vastgesteld op het blad
    .words = Wat de oproep vraagt en er niet op staat. De organisatoren zeggen wat ze daarmee doen.
paper-language = Taal van het blad
paper-title-wrong = Geef een titel van hoogstens 140 tekens.
paper-signatory = Wie ondertekende, voor elke partner
paper-signatory-wrong = Neem voor elke partner de naam over van wie ondertekende.
paper-email = E-mailadres van de persoon
    .hint = Als die er een heeft: daar komt de kopie van wat u invoert.
paper-email-wrong = Dat adres is niet volledig.
paper-signed = Ik heb op het blad de handtekening van elke partner gezien.
paper-signed-wrong = Kruis het vakje aan als u alle handtekeningen hebt gezien.
paper-send = Opslaan en ontvangst bevestigen

letter-application-copy = Dag,

    Wij hebben uw antwoord, “{ $project }”, overgenomen. Het heeft nummer { $number }.

    Ontvangen op { $moment }
    Vingerafdruk: { $hash }

    { $next }

    Dit hebben wij ingevoerd; laat ons weten wat niet klopt.

    { $typed }

    Contact: { $contact }
    { $link }
    .subject = Kopie van uw antwoord: { $project } ({ $number })
act-application-entered-for-others = Een dossier op papier is ingevoerd

reading-title = Wat u ermee doet
reading-lede = Partners met een account hier krijgen uw antwoord en uw redenen per e-mail. Geen berekening beslist.
reading-verdict = Uw antwoord
reading-return = Terugsturen om het aan te vullen
reading-admit = Zeggen dat het volledig en ontvankelijk is
reading-examine = Beginnen met het onderzoek
reading-select = Selecteren
    .together = Samen verdergaan
reading-decline = Niet selecteren
    .together = Niet samen verdergaan
reading-close = Afsluiten
reading-reason = Uw redenen
    .hint = Wat er ontbreekt, wat doorwoog. Nodig, behalve om te zeggen dat het volledig is of dat het onderzoek begint.
reading-send = Antwoorden
reading-choose = Kies een antwoord.
reading-reason-missing = Schrijf uw redenen: de partners wachten erop.
reading-not-now = Dit dossier staat daar niet meer: kijk waar het staat en kies dan.
reading-done = Uw antwoord is bewaard; partners met een account hier krijgen het per e-mail.
reading-begun = Het onderzoek is begonnen.

application-building = Er wordt nog samen aan gebouwd tot { $moment }: u mag wijzigen wat u hebt ingediend. De ontvangen versie blijft gelden zolang de nieuwe er niet is.
    .way = Dit dossier wijzigen
application-elsewhere = Het project blijft van u, met alles wat u schreef.
    .way = Het bij een andere oproep indienen
application-panel-selected =
    { $n ->
        [one] Het project dat verdergaat
       *[other] De projecten die verdergaan
    }

letter-application-read = Dag,

    { $organisation } antwoordt u over het dossier { $number }, “{ $project }”:
    { $state }

    { $reason }

    { $link }
    .subject = Antwoord op uw dossier: { $project }
application-becomes-public = Als de organisatoren met dit project verdergaan, worden de titel en de namen van de partners openbaar.
application-in-flight = Lopende dossiers
