# Overeenkomsten: wat bindt na een beslissing, wat wordt betaald, wat nog moet gebeuren.
agreements-title = Overeenkomsten
agreements-lede = Wat u bindt aan een financier of aan wie u steunt: teksten, betalingen, termijnen.
agreements-none = Nog geen overeenkomst.
agreements-from = Een financier stelt een overeenkomst op vanuit een dossier, zodra zijn beslissing is meegedeeld. U leest en ondertekent ze hier.
agreements-to-sign = Overeenkomst met { $funder }: uw handtekening wordt verwacht
agreement-title = Overeenkomst
agreement-and = { $names } en { $last }
agreement-state-draft = In voorbereiding
agreement-state-proposed = Te ondertekenen
agreement-state-signed = Ondertekend
agreement-state-running = Loopt
agreement-state-ended = Beëindigd
agreement-state-terminated = Verbroken
agreement-state-withdrawn = Opgegeven
agreement-begin = Een overeenkomst opstellen
agreement-begin-lede = Op basis van de beslissingen van { $funder } die toegekend en meegedeeld zijn.
agreement-begin-none = Niets op te stellen: geen enkele toegekende en meegedeelde beslissing wacht op een overeenkomst.
agreement-begin-one = Een overeenkomst is van één financier: kies beslissingen van dezelfde.
agreement-begin-send = Beginnen
agreement-begun = De overeenkomst is begonnen: vul ze aan.
agreement-decisions = Beslissingen om in de overeenkomst samen te brengen
agreement-decisions-wrong = Kies minstens één beslissing die toegekend en meegedeeld is, zonder andere overeenkomst.
agreement-edit = De overeenkomst opstellen
agreement-given = Wat wordt toegekend
agreement-partner = Partner
agreement-amount = Bedrag
agreement-nobody = (kies)
agreement-compulsory = Voor { $year } kent u { $amount } toe aan { $partner }: boven 23.000 € per jaar is een overeenkomst verplicht.
agreement-form = Vorm
agreement-form-agreement = Overeenkomst die iedereen ondertekent
agreement-form-letter = Kennisgevingsbrief
agreement-language = Taal van de tekst
agreement-starts = Eerste dag
agreement-ends = Laatste dag
agreement-project-ends = Het project loopt tot { $date }.
agreement-why = Waarom ze vóór het project eindigt
    .hint = De steun duurt zo lang als het project. Is ze korter, zeg dan waarom: de partners lezen het.
agreement-parts = Betalingen
    .hint = Het aandeel van elke betaling, in procent; samen 100. Elke partner wordt rechtstreeks betaald, in dezelfde verhouding.
agreement-part = Nr.
agreement-percent = Aandeel (%)
agreement-due = Te betalen vóór
agreement-parts-wrong = Schrijf voor elke betaling een aandeel van 1 tot 100 en een datum.
agreement-conditions = Voorwaarden
    .hint = Niet verplicht. Waarvan de subsidie afhangt; nooit wat de verenigingen voor u zouden moeten doen.
agreement-unspent = Wat niet wordt uitgegeven
agreement-unspent-back = wordt teruggegeven
agreement-unspent-kept = wordt voor hetzelfde doel bewaard
agreement-words = Tekst
agreement-words-hint = Een regel die met # begint, is een titel. Worden ingevuld: { $places }
agreement-words-title = Modellen van overeenkomsten
agreement-words-lede = Uw eigen woorden, voor al uw volgende overeenkomsten. Elke overeenkomst kan daarna nog worden aangepast.
agreement-words-kept = Het model is opgeslagen.
agreement-words-wrong = Deze tekst kan nog niet: lees hierboven waarom.
agreement-save = Opslaan
agreement-saved = De overeenkomst is opgeslagen.
agreement-too-long = Deze tekst ontbreekt of is te lang.
agreement-day-wrong = Schrijf een datum, bijvoorbeeld 31/12/2027.
agreement-propose = Ter ondertekening voorleggen
agreement-propose-lede = Sla eerst op wat u net schreef: voorgelegd wordt wat opgeslagen is. De tekst ligt dan vast; de partners lezen en ondertekenen hem. Een e-mail vertrekt meteen.
agreement-propose-send = Voorleggen
agreement-propose-lacks = Voor u ze voorlegt:
agreement-propose-agreement = Iemand die de regelingen van deze financier opvolgt legt ze voor.
agreement-propose-letter = Een brief verbindt zodra hij vertrekt: iemand die voor de financier beslist verstuurt hem, op deze pagina.
agreement-preview = De pdf herlezen
agreement-discard = Dit ontwerp weggooien
agreement-discard-lede = Er blijft niets van over; de beslissingen blijven staan, en u kunt een andere opstellen.
agreement-discarded = Het ontwerp is weggegooid.
agreement-proposed = De overeenkomst is voorgelegd.
agreement-taken-back = De overeenkomst is teruggenomen: u kunt ze wijzigen.
agreement-take-back = Terugnemen om te wijzigen
agreement-lacks = Er ontbreekt nog iets: bekijk de lijst.
agreement-not-now = Iemand heeft intussen iets gedaan, of dit kan niet meer. Lees wat er staat; er is niets gewijzigd.
agreement-lack-days = De eerste en de laatste dag.
agreement-lack-why = Waarom de steun vóór het project eindigt.
agreement-lack-parts = Betalingen waarvan de aandelen samen 100 % zijn.
agreement-lack-past = Een betaling is gepland op een dag die al voorbij is.
agreement-lack-uneven = Voor { $word }: een betaling en iets wat beoogd wordt, of de reden waarom dat jaar er geen heeft.
agreement-lack-letter = Een ondertekende overeenkomst: boven 23.000 € per jaar volstaat een brief niet.
agreement-lack-unknown = De tekst noemt [{ $word }], wat niet bestaat.
agreement-lack-missing = De tekst moet [{ $word }] bevatten.
agreement-lack-order = “{ $word }” is een woord van een opdracht: een subsidie steunt een initiatief van verenigingen.
agreement-lack-decision = Een beslissing is veranderd: ze is niet meer toegekend.
agreement-words-total = Subsidie in totaal: { $amount }.
agreement-words-part = – { $partner }: { $amount }
agreement-words-days = Van { $starts } tot { $ends }.
agreement-words-why = Ze eindigt vóór het project omdat: { $why }
agreement-words-payment = – vóór { $date }: { $amount } aan { $partner }
agreement-words-payment-passed = – vóór { $date }: { $amount } aan { $lead }, voor { $partner }
agreement-words-passes = { $lead } krijgt deze subsidie in haar geheel en geeft aan elke partner het bedrag door dat voor hem bestemd is.
agreement-words-no-condition = Geen bijzondere voorwaarde.
agreement-words-report = Binnen zes maanden na elk jaar wordt één verslag ingediend, hetzelfde voor alle financiers: wat er gedaan is, de gemeten indicatoren, en voor elke vereniging de geplande en de werkelijke uitgaven.
agreement-targets = Wat beoogd wordt, jaar per jaar
    .hint = Een overeenkomst van meerdere jaren zegt wat ze beoogt van wat het project telt. Laat leeg wat niet beoogd wordt. Veranderen de data, bewaar dan: de jaren volgen.
agreement-counts = Wat men daarbij telt
    .hint = Als het project niets telt, of om nog iets te tellen: één zaak, bijvoorbeeld “gedeelde maaltijden”. Bewaar, en er komt een regel per jaar.
agreement-uneven = Waarom een jaar geen betaling of geen streefcijfer heeft
    .hint = Een overeenkomst over meerdere jaren betaalt en beoogt elk jaar iets. Zo niet, zeg waarom: de partners lezen het.
agreement-targets-long = Zeg telkens in hoogstens 200 tekens wat beoogd wordt.
agreement-targets-what = Wat geteld wordt
agreement-targets-year = Jaar
agreement-targets-aim = Beoogd
agreement-targets-told = Verslag
agreement-targets-later = het verslag over { $year } zal het zeggen
agreement-targets-none = niets gemeten
agreement-words-uneven = Niet elk jaar heeft een betaling en een streefcijfer, om deze reden: { $why }
agreement-words-targets = Het verslag van elk jaar zegt wat gemeten is, naast wat beoogd werd (zie de tabel).
agreement-words-evaluation = Minstens drie maanden voor het einde bekijken de ondertekenaars samen wat het project heeft opgeleverd.
agreement-words-unspent-back = Wat op het einde niet is uitgegeven, wordt teruggegeven, in verhouding tot wat niet is gedaan.
agreement-words-unspent-kept = Wat op het einde niet is uitgegeven, houdt de vereniging voor hetzelfde doel.
agreement-printed-title = Subsidieovereenkomst
agreement-printed-letter = Kennisgevingsbrief
agreement-printed-draft = ontwerp, niet voorgelegd
agreement-printed-amended = Deze overeenkomst is sindsdien gewijzigd: de wijzigingen die alle betrokkenen aanvaardden, staan achteraan. De tekst en de tabellen hierna zijn die van de eerste dag.
agreement-printed-tables = Bedragen en betalingen
agreement-printed-short = Te vergelijken aan de telefoon
agreement-payments = Betalingen
agreement-proof = Integriteitsbewijs
agreement-proof-words = De vingerafdruk verandert zodra één woord verandert: iedereen kan nagaan dat dezelfde tekst ondertekend is. Dit is een integriteitsbewijs, geen gekwalificeerde handtekening.
agreement-hash = Vingerafdruk
agreement-unsigned = nog niet ondertekend
agreement-signed-nameless = Een gemandateerde persoon
agreement-signed-online = { $name }, op { $date }, na zich opnieuw te hebben aangemeld
agreement-signed-imported = { $name }, ondertekend bestand ingebracht op { $date }. Controle: { $verification }
agreement-awaited = Nog te ondertekenen door: { $names }.
agreement-yours = Uw handtekening wordt verwacht.
agreement-to-sign = De tekst lezen en dan ondertekenen
agreement-document = De pdf lezen
agreement-application = Het dossier bekijken
agreement-text = Tekst
agreement-text-whole = De hele tekst lezen
agreement-sign = Ondertekenen
agreement-sign-lede = Hebt u de tekst hierboven gelezen? Onderteken dan in naam van uw organisatie. Er wordt gevraagd dat u zich opnieuw aanmeldt.
agreement-side = In naam van
agreement-agreed = Ik heb deze tekst gelezen en aanvaard hem (vingerafdruk { $short })
agreement-sign-send = Ondertekenen
agreement-not-agreed = Vink het vakje aan als u deze tekst aanvaardt.
agreement-other-text = De tekst is intussen veranderd: lees hem opnieuw voor u ondertekent.
agreement-already = Voor deze organisatie is al ondertekend.
agreement-signed = De handtekening is opgeslagen.
agreement-import = Een bestand inbrengen dat elders ondertekend is
agreement-import-lede = Heeft iedereen met een ander middel ondertekend, breng dan het ondertekende bestand in en wat de controle ervan zei.
agreement-import-send = Het ondertekende bestand opslaan
agreement-signed-by = Ondertekend door
    .hint = De namen die op het bestand staan.
agreement-signed-by-missing = Schrijf wie ondertekend heeft.
agreement-verification = Resultaat van de controle
    .hint = Het middel, de datum en het antwoord: geldig, onbepaald…
agreement-verification-missing = Schrijf wat de controle zei.
agreement-signed-file = Ondertekend bestand
    .hint = Een pdf van hoogstens 20 MB.
agreement-file-missing = Kies het ondertekende bestand.
agreement-sides = Wie tekende dit bestand
agreement-sides-missing = Zeg voor welke partijen dit bestand getekend is.
agreement-sides-decide = Alleen wie voor de financier beslist, kan zeggen dat die tekende.
agreement-brought = Het getekende bestand lezen
agreement-money = Hoe het met het geld staat
money-award = Toegekend
money-ordered = In betaling
money-paid = Betaald
money-remains = Nog te betalen
money-back = Teruggegeven of terug te geven
payment-planned = gepland
payment-ordered = in betaling
payment-paid = betaald
payment-dropped = vervallen
payment-passed = { $lead }, voor { $partner }
payment-late = te laat
agreement-left = vertrokken op { $date }
agreement-commitments = Verbintenissen
commitment-kept = nagekomen op { $date }
commitment-late = te laat sinds { $date }
commitment-due = vóór { $date }
commitment-evidence = Bekijken
commitment-evidence-hint = Zeg dat het gedaan is en waaruit dat blijkt: adres van een pagina, datum, document.
commitment-keep = Noteren als nagekomen
commitment-noted = De verbintenis is genoteerd als nagekomen.
commitment-evidence-missing = Schrijf waaruit dat blijkt.
agreements-leaving = U zou ook uit deze overeenkomsten stappen
agreements-leaving-lede = Ze binden { $partner }. Wie het project verlaat, stapt er dezelfde dag uit.
agreements-leaving-bound = Overeenkomst { $number }, { $funder }: { $left } die nog aan { $partner } te betalen zijn, worden niet meer betaald. Van { $paid } die al betaald of opgedragen zijn, moet u misschien een deel teruggeven: de financier beslist daarover.
agreements-leaving-unpaid = Overeenkomst { $number }, { $funder }: { $left } die nog aan { $partner } te betalen zijn, worden niet meer betaald.
agreements-leaving-see = De overeenkomst { $number } bekijken
agreements-leaving-proposed = Overeenkomst { $number }, { $funder }: nog niet iedereen heeft ze ondertekend. Ze gaat terug naar de financier, die ze herschrijft zonder { $partner }.
agreements-leaving-signs = Alleen wie voor { $partner } mag ondertekenen, kan eruit stappen.
agreements-left = { $partner } verlaat het project: “{ $words }”
agreement-amendments = Addenda
amendment-propose = Een addendum voorstellen
amendment-kind = Wat moet er veranderen?
amendment-kind-extension = Verlengen
amendment-kind-partners = Geld van één partner naar een andere
amendment-kind-lines = Geld van één uitgavenpost naar een andere
amendment-kind-leaving = Een partner vertrekt
amendment-lines-note = Een overdracht tussen uitgavenposten wordt hier genoteerd. Het verslag vergelijkt nog met de eerste begroting: noem daar dit addendum.
amendment-leaving-note = Deze partner wordt niet meer betaald door deze overeenkomst. Wat voor deze partner aan andere financiers gevraagd en nog niet beslist is, telt niet meer: zij krijgen bericht. Wat zij al toegekend hebben, blijft.
amendment-leaving-project = Ook het project verlaten, en alle overeenkomsten die deze partner daar binden
amendment-leaving-lead = De penvoerder verlaat het project niet: laat eerst een andere partner het worden.
amendment-left-project = U hebt het project en de overeenkomsten verlaten.
amendment-kind-missing = Zeg wat er moet veranderen.
amendment-of = Welke partner?
amendment-to = Naar welke partner?
amendment-from-account = Van de post
amendment-to-account = Naar de post
amendment-ends = Nieuwe laatste dag
amendment-words = Waarom?
amendment-words-missing = Schrijf waarom.
amendment-partner-missing = Kies de partner.
amendment-send = Het addendum voorstellen
amendment-proposed = Het addendum is voorgesteld.
amendment-answered = Het antwoord is opgeslagen.
amendment-another = Een addendum wacht al op antwoord: één tegelijk.
amendment-not-now = Dit addendum kan niet: bekijk wat u gekozen hebt.
amendment-days = De nieuwe laatste dag moet na de huidige komen.
amendment-too-much = Dat is meer dan wat nog aan deze partner betaald wordt.
amendment-account = Dat is meer dan wat deze partner op die post voorzag.
amendment-envelope = Deze twee partners krijgen niet uit dezelfde envelop, of niet zoveel.
amendment-beyond = Dat is meer dan deze partner vroeg, of dan de regels van het programma hem toestaan.
amendment-letter = Boven 23.000 € per jaar volstaat een brief niet: maak een overeenkomst die allen tekenen.
amendment-not-asked = Van deze organisatie wordt geen antwoord (meer) verwacht.
amendment-no-longer = Wat het addendum zegt, kan niet meer. Er is niets gewijzigd.
amendment-answer = Uw antwoord
amendment-yes = Wij aanvaarden
amendment-no = Wij weigeren
amendment-answer-missing = Zeg of u aanvaardt.
amendment-answer-words = Een woordje, als u wilt
amendment-answer-send = Antwoorden
amendment-withdrawn = Het addendum is ingetrokken.
amendment-withdraw = Dit addendum intrekken
amendment-extension = Tot { $date }
amendment-leaving = { $partner } vertrekt
amendment-partners = { $amount } gaat van { $from } naar { $to }
amendment-lines = { $partner }: { $amount } gaat van “{ $from }” naar “{ $to }”
amendment-state-proposed = voorgesteld
amendment-state-accepted = aanvaard
amendment-state-refused = geweigerd
amendment-state-withdrawn = ingetrokken
amendment-awaited = antwoord verwacht van: { $names }
agreement-recoveries = Wat moet worden teruggegeven
agreement-recoveries-lede = De berekening stelt voor, een persoon beslist en zegt waarom. Elke partner staat alleen voor haar eigen deel in.
recovery-breach = { $partner }: verbintenis niet nagekomen, { $amount } volgens de berekening
recovery-leaving = { $partner }: vertrokken, { $amount } volgens de berekening
recovery-unspent = { $partner }: niet uitgegeven, { $amount } volgens de berekening
recovery-working = Betaald { $paid }, gedaan { $done } van { $planned }.
recovery-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
recovery-state-proposed = te beslissen
recovery-state-dropped = er wordt niets gevraagd:
recovery-state-decided = terug te geven: { $amount }.
recovery-state-repaid = { $amount } teruggegeven op { $date }
recovery-until = Terug te betalen uiterlijk op { $date }.
recovery-amount = Gevraagd bedrag
    .hint = 0 als er niets gevraagd wordt.
recovery-reason = Reden
recovery-reason-missing = Schrijf de reden: de partner leest ze.
recovery-decide = Beslissen
recovery-decided = De beslissing is opgeslagen en de partner verwittigd.
recovery-too-much = Dat is meer dan wat betaald en nog niet teruggegeven is.
recovery-repaid = Noteren als teruggegeven: { $what }
recovery-noted = Het is genoteerd.
recovery-propose = Berekenen wat zou worden teruggegeven
recovery-ground = Waarom?
recovery-ground-breach = Een verbintenis is niet nagekomen
recovery-ground-leaving = De partner is vertrokken
recovery-ground-unspent = Het geld is niet uitgegeven
recovery-ground-missing = Zeg waarom.
recovery-day = Sinds welke dag
recovery-planned = Geplande uitgaven
recovery-done = Werkelijke uitgaven
recovery-words = Wat er gebeurd is
recovery-words-missing = Schrijf wat er gebeurd is.
recovery-send = Berekenen
recovery-proposed = De berekening is opgeslagen: een persoon beslist.
recovery-nothing = Aan deze partner is niets betaald dat kan worden teruggegeven.
recovery-twice = Hetzelfde is voor deze partner al voorgesteld of teruggevraagd: beslis eerst daarover.
agreement-end = Einde
agreement-end-how = Hoe eindigt ze?
agreement-end-kept = Ze is tot het einde uitgevoerd
agreement-end-broken = Ze wordt verbroken: er wordt niets meer betaald
agreement-end-words = Waarom, of wat ervan overblijft
agreement-end-words-missing = Schrijf enkele woorden.
agreement-end-missing = Zeg hoe ze eindigt.
agreement-end-not-now = Dat kan nog niet: de laatste dag is niet voorbij, een betaling wacht, of iemand heeft intussen iets gedaan.
agreement-end-send = Beëindigen
agreement-over = Het is beëindigd.
payments-title = Te betalen
payments-lede = Kies wat betaald moet worden: u downloadt daarvan een tabel voor uw thesaurie. Breng daarna terug wat zij betaald heeft.
payments-none = Nu niets te betalen.
payments-choose = Te betalen
payments-order = De tabel voor de thesaurie maken
payments-ordered = Tabel { $number } is klaar: download ze.
payments-nothing = Kies minstens één betaling.
payments-not-now = Een van deze betalingen staat al in een tabel, of is intussen gewijzigd.
payments-without = Een van deze organisaties heeft geen bevestigde bankgegevens: er is geen tabel gemaakt.
payments-without-who = Zonder bevestigde bankgegevens in hun dossier: { $names }. Vraag hun om ze te bevestigen.
payments-no-account = geen bevestigde rekening
payments-near = Voor een van deze betalingen zei u niet dat u niet te dicht staat bij wie betaald wordt: er is geen tabel gemaakt.
payments-table-kept-away = Deze tabel bevat betalingen van dossiers { $numbers }, waarvoor u niet zei dat u niet te dicht staat bij wie betaald wordt. Een tabel wordt nooit gedeeltelijk gegeven: zeg het aan het loket, of vraag het een collega.
payments-kept-away = Andere betalingen verschijnen zodra u zei dat u niet te dicht staat bij wie betaald wordt. Staat u te dicht, dan doet een collega het.
payments-returned = Een betaling kwam terug
payments-returned-lede = Weigerde de bank ze, noteer het dan: ze kan in een nieuwe tabel, naar de rekening die dan bevestigd is.
payments-returned-which = Welke betaling
payments-why = Waarom
payments-why-missing = Schrijf waarom ze terugkwam.
payments-returned-send = Noteren dat ze terugkwam
payments-returned-noted = Het is genoteerd: de betaling kan in een nieuwe tabel, tenzij de overeenkomst voorbij is of de partner vertrok.
payments-orders = Tabellen voor de thesaurie
payments-no-order = Nog geen.
payments-table = Tabel { $number } (CSV)
payments-paid = Wat betaald is
payments-paid-lede = Plak de tabel van uw thesaurie: de kolommen reference, paid_on en amount volstaan. Klopt één regel niet, dan wordt niets genoteerd.
payments-lines = Regels
    .hint = De eerste regel noemt de kolommen. Scheidingstekens: puntkomma, komma, tab.
payments-paid-send = Noteren als betaald
payments-refused = Er is niets genoteerd: bekijk de regels die niet kloppen.
payments-taken = { $n ->
    [0] Geen nieuwe betaling.
    [one] { $n } betaling genoteerd.
   *[other] { $n } betalingen genoteerd.
}
payments-known = { $n ->
    [one] { $n } was al bekend.
   *[other] { $n } waren al bekend.
}
payments-fault-columns = Een van de kolommen reference, paid_on en amount ontbreekt.
payments-fault-too-many = Te veel regels: hoogstens 20.000.
payments-fault-line = Regel { $line }: dat is geen regel van een tabel.
payments-fault-day = Regel { $line }: de datum is niet leesbaar.
payments-fault-amount = Regel { $line }: het bedrag is niet leesbaar, of kan twee dingen betekenen.
payments-fault-twice = Regel { $line }: deze referentie staat al hoger.
payments-fault-unknown = Regel { $line }: onder deze referentie is niets opgedragen.
payments-fault-other = Regel { $line }: er is een ander bedrag opgedragen, { $amount }.
payments-fault-when = Regel { $line }: de datum ligt vóór de opdracht, in de toekomst, of verschilt van wat al genoteerd is.
deadlines-title = Termijnen
deadlines-calendar = Alles in mijn agenda zetten (.ics)
deadlines-more = Alles bekijken in mijn agenda (.ics)
deadline-late = te laat
deadline-pay = { $amount } betalen
deadline-report = Verslag over { $year }
deadline-evaluation = Balans vóór het einde
deadline-publication = De essentiële gegevens bekendmaken
deadline-audit = De nagekeken rekeningen van { $year } bekendmaken
deadline-pay-back = { $amount } teruggeven
deadline-other = Verbintenis
deadline-answer = Een beslissing meedelen: dossier { $number }
deadline-told-pay = Een betaling te doen
deadline-why-answer = zonder antwoord op die dag is de aanvraag stilzwijgend geweigerd (Frans wetboek CRPA, L231-4)
deadline-why-pay = datum van de overeenkomst; zonder datum 60 dagen (Franse wet 2021-875, artikel 2)
deadline-why-report = binnen zes maanden na het jaar (Frans besluit van 11 oktober 2006)
deadline-why-evaluation = minstens drie maanden voor het einde (Franse omzendbrief van 29 september 2015)
deadline-why-publication = binnen drie maanden na de ondertekening, boven 23.000 € (Frans decreet 2017-779)
deadline-why-audit = meer dan 153.000 € overheidssubsidies in het jaar: drie maanden na de goedkeuring van de rekeningen (Frans wetboek van koophandel, L612-4)
deadline-why-pay-back = beslist door de financier
deadline-why-other = staat in de overeenkomst
act-agreement-begun = Overeenkomst begonnen
act-agreement-written = Overeenkomst gewijzigd
act-agreement-proposed = Overeenkomst ter ondertekening voorgelegd
act-agreement-taken-back = Overeenkomst teruggenomen om te wijzigen
act-agreement-discarded = Ontwerp van overeenkomst weggegooid
act-agreement-signed = Overeenkomst ondertekend
act-agreement-bound = De overeenkomst bindt haar ondertekenaars
act-agreement-ended = Overeenkomst tot het einde uitgevoerd
act-agreement-terminated = Overeenkomst verbroken
act-agreement-words-kept = Model van overeenkomst opgeslagen
act-commitment-kept = Verbintenis nagekomen
act-payment-ordered = Betaling opgedragen
act-payment-paid = Betaling gedaan
act-payment-returned = Betaling teruggekomen
act-amendment-proposed = Addendum voorgesteld
act-amendment-accepted = Addendum aanvaard
act-amendment-refused = Addendum geweigerd
act-amendment-withdrawn = Addendum ingetrokken
act-recovery-proposed = Terug te geven bedrag berekend
act-recovery-decided = Terug te geven bedrag beslist
act-recovery-repaid = Bedrag teruggegeven
letter-agreement-proposed = Goeiedag,

    { $funder } stelt u een overeenkomst voor voor “{ $project }” (nr. { $number }): { $said }

    Lees ze en onderteken ze:
    { $link }
    .subject = Een overeenkomst om te ondertekenen: { $project }
letter-agreement-taken-back = Goeiedag,

    { $funder } neemt overeenkomst { $number } van “{ $project }” terug om ze te wijzigen. Ze wordt u opnieuw voorgelegd.

    { $link }
    .subject = Overeenkomst teruggenomen: { $project }
letter-agreement-party-left = Goeiedag,

    { $said }

    Overeenkomst { $number } ({ $funder }, “{ $project }”), die nog niet door iedereen ondertekend was, gaat terug naar de financier: die herschrijft ze zonder deze partner.

    { $link }
    .subject = Overeenkomst te herschrijven: { $project }
letter-agreement-bound = Goeiedag,

    De subsidie van { $funder } voor “{ $project }” (nr. { $number }) ligt vast: { $said }

    Betalingen en termijnen:
    { $link }
    .subject = Subsidie ligt vast: { $project }
letter-agreement-paid = Goeiedag,

    { $funder } heeft { $said } betaald voor “{ $project }” (nr. { $number }).

    { $link }
    .subject = Betaling van { $funder }: { $said }
letter-agreement-amendment = Goeiedag,

    Er is een addendum voorgesteld bij overeenkomst { $number } ({ $funder }, “{ $project }”):

    { $said }

    { $link }
    .subject = Een addendum voorgesteld: { $project }
letter-agreement-amended = Goeiedag,

    Het addendum bij overeenkomst { $number } ({ $funder }, “{ $project }”) is aanvaard:

    { $said }

    { $link }
    .subject = Addendum aanvaard: { $project }
letter-agreement-amendment-withdrawn = Goeiedag,

    Het addendum dat bij overeenkomst { $number } was voorgesteld ({ $funder }, “{ $project }”) is ingetrokken:

    { $said }

    { $link }
    .subject = Addendum ingetrokken: { $project }
letter-agreement-undeclared = Goeiedag,

    Er is nieuws over een overeenkomst van { $funder } ({ $number }).

    U kunt ze lezen nadat u hebt gezegd of u een belangenconflict hebt:
    { $link }
    .subject = Een overeenkomst van { $funder }
letter-agreement-recovery = Goeiedag,

    Over overeenkomst { $number } van “{ $project }” heeft { $funder } beslist:

    { $said }

    { $link }
    .subject = Terug te geven bedrag: { $project }
letter-agreement-ended = Goeiedag,

    Overeenkomst { $number } van { $funder } voor “{ $project }” is tot het einde uitgevoerd.

    { $said }

    { $link }
    .subject = Overeenkomst beëindigd: { $project }
letter-agreement-terminated = Goeiedag,

    { $funder } beëindigt overeenkomst { $number } van “{ $project }”:

    { $said }

    { $link }
    .subject = Einde van de overeenkomst: { $project }
letter-deadlines-more = - en nog andere, later
letter-deadlines = Dag,

    Dit is wat voor { $organisation } weldra moet gebeuren of te laat is:

    { $list }

    Alles staat hier, met de redenen en een agenda:
    { $link }
    .subject = Termijnen: { $organisation }
audits-title = Geauditeerde rekeningen
audits-lede = Boven 153.000 € overheidsgeld per jaar maakt een Franse vereniging haar geauditeerde rekeningen bekend. Dit zegt ze er zelf van.
audits-change = Verbeteren
audit-noted-on = genoteerd op { $date }
audit-back = Weggehaald.
    .send = Wat genoteerd is weghalen
audit-where = Waar zijn ze bekendgemaakt?
    .hint = Het adres van een pagina, of de naam van de krant en de datum.
audit-note = Noteren dat ze bekendgemaakt zijn
act-audit-taken-back = Een vereniging nam terug wat ze over haar geauditeerde rekeningen zei
act-audit-noted = Nagekeken rekeningen werden als bekendgemaakt genoteerd
