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
application-state-closed = Afgesloten.
    .public = Afgesloten.
application-state-withdrawn = U hebt het ingetrokken.
    .public = Ingetrokken door de partners.

application-role-lead = penvoerder
application-role-partner = partner
application-role-associated = geassocieerde partner

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
application-lack-too-late = De uiterste datum is voorbij en de regel van de oproep laat geen vertraging toe.
application-lack-withdrawn = De organisatoren hebben deze oproep ingetrokken.
application-lack-empty = “{ $field }” is niet ingevuld.
application-lack-purpose = Er is geen doel gekozen.
application-lack-action = Nergens staat al wie wat doet.
application-lack-one-language = Deze oproep vraagt twee talen; het project heeft er één.
application-lack-untranslated = “{ $field }” ontbreekt in het { $language }.
application-lack-stale = “{ $field }” is gewijzigd: kijk na of beide talen hetzelfde zeggen.
application-lack-partners = { $n ->
    [one] Er ontbreekt nog { $n } partner.
   *[other] Er ontbreken nog { $n } partners.
 }
application-lack-kind = { $organisation } is niet van een soort waarvoor de oproep bedoeld is.
application-lack-waiting = { $organisation } heeft de uitnodiging nog niet beantwoord: het dossier kan zonder haar vertrekken.
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
application-hash-why = Ze wordt berekend op elke letter van het dossier: verandert er één, dan is de vingerafdruk anders. Het is een bewijs van integriteit.
application-read-version = Deze versie lezen (PDF)
application-changed = Het project is sindsdien gewijzigd. U ondertekent en dient de vastgelegde versie in. Wilt u de wijzigingen erin, leg dan een nieuwe versie vast: de handtekeningen die er al zijn, vervallen.
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

application-field-title = Titel
application-field-summary = In enkele regels
application-field-purposes = Doelen
application-field-problem = Het probleem
application-field-context = De plaatselijke context
application-field-public = De betrokken mensen
application-field-participation = Hun aandeel erin
application-field-territory = Het gebied
application-field-communes = Gemeenten
application-field-evaluation = Hoe we het zullen weten
application-field-communication = Hoe we het bekendmaken
application-field-risks = Wat kan mislopen
application-field-action-title = Actie
application-field-action-words = Wat er gebeurt
application-field-action-who = Door wie
application-field-action-place = Waar
application-field-action-starts = Vanaf
application-field-action-until = Tot
application-field-action-deliverables = Wat eruit komt
application-field-indicator-title = Indicator
application-field-indicator-target = Wat we beogen
application-purpose-cooperation = samenwerking in een gebied bevorderen
application-purpose-service = een dienst verbeteren
application-purpose-need = een onbeantwoorde behoefte invullen
application-purpose-resources = middelen beter gebruiken

application-receipt-title = Ontvangstbewijs
application-receipt-received = Ontvangen op { $moment }.
application-receipt-late-word = Na de uiterste datum.
application-receipt-next = Wat er nu gebeurt
application-receipt-correct = U kunt het verbeteren en opnieuw indienen tot { $moment }; de ontvangen versie blijft gelden zolang de nieuwe niet is aangekomen.
application-receipt-late = Het is na de uiterste datum aangekomen: de regel van de oproep zegt wat ermee gebeurt.
application-receipt-read = { $organisers } kijkt na of het volledig is. Ontbreekt er iets, dan vragen ze het u.
application-receipt-answer = Een antwoord is aangekondigd tegen { $date }.
application-receipt-silence = Zonder antwoord op { $date } geldt de vraag om geld volgens de Franse wet als geweigerd (code des relations entre le public et l’administration, L231-4). Nadien kan er nog een antwoord komen.
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
printed-charges = Kosten
printed-products = Opbrengsten
printed-given = Gebruik van vrijwillige bijdragen
printed-received-kind = Vrijwillige bijdragen
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
printed-integrity = De vingerafdruk bewijst dat deze tekst de ondertekende is. Het is een bewijs van integriteit, geen gekwalificeerd zegel.

letter-application-to-sign = Goeiendag,

    Een versie van het project “{ $project }” wacht op de handtekening van { $organisation }, voor de oproep “{ $call }”.

    Lees ze en onderteken hier:
    { $link }
    .subject = Te ondertekenen: { $project }
letter-application-all-signed = Goeiendag,

    Alle partners hebben dossier { $number } ondertekend (“{ $project }”, vingerafdruk { $hash }). U hoeft het alleen nog in te dienen:
    { $link }
    .subject = Alles is ondertekend: { $project }
letter-application-received = Goeiendag,

    Wij hebben dossier { $number }, versie { $version }, “{ $project }”, ontvangen als antwoord op de oproep “{ $call }”, waaraan { $organisation } deelneemt.

    Ontvangen op { $moment }
    Vingerafdruk: { $hash }

    { $next }

    Contact: { $contact }

    Het dossier en het ontvangstbewijs als PDF:
    { $link }
    .subject = Ontvangstbewijs: { $project } ({ $number })
letter-application-withdrawn = Goeiendag,

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
    .hint = Het telt tot het einde van die dag.
paper-received-wrong = Geef de dag van aankomst, uiterlijk vandaag.
paper-early = Die dag aanvaardde de oproep nog geen antwoorden.
paper-too-late = Die dag was de uiterste datum voorbij, en de regel van de oproep laat geen vertraging toe.
paper-language = Taal van het blad
paper-title-wrong = Geef een titel van hoogstens 140 tekens.
paper-signatory = Wie voor de penvoerder ondertekende
paper-signatory-wrong = Neem de naam over van wie ondertekende.
paper-email = E-mailadres van de persoon
    .hint = Als die er een heeft: daar komt de kopie van wat u invoert.
paper-email-wrong = Dat adres is niet volledig.
paper-signed = Ik heb op het blad de handtekening van elke partner gezien.
paper-signed-wrong = Kruis het vakje aan als u alle handtekeningen hebt gezien.
paper-send = Opslaan en ontvangst bevestigen

letter-application-copy = Goeiendag,

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
