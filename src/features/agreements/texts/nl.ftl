# Overeenkomsten: wat bindt na een beslissing, wat wordt betaald, wat nog moet gebeuren.
agreements-title = Overeenkomsten
agreements-lede = Uw overeenkomsten met financiers of met organisaties die u steunt: teksten, betalingen, termijnen.
agreements-none = Nog geen overeenkomst.
agreements-from = Een financier stelt een overeenkomst op vanuit een dossier, zodra zijn beslissing is meegedeeld. U leest en ondertekent ze hier.
agreements-to-sign = Overeenkomst met { $funder }: uw handtekening wordt verwacht
agreements-to-draw = Toegekend en meegedeeld, nog geen overeenkomst
agreements-to-draw-until = te betalen uiterlijk op { $date }
agreements-to-draw-say = zeg eerst of u te dicht bij de aanvragers staat
agreements-unpaid = { $funder } kende { $amount } toe, voorlopig zonder overeenkomst: te betalen uiterlijk op { $date } (60 dagen na de mededeling, of na het begin van het jaar waarvoor het is als dat later valt), tenzij een overeenkomst andere data noemt.
agreements-unpaid-late = { $funder } kende { $amount } toe, voorlopig zonder overeenkomst: het moest betaald zijn op { $date } (60 dagen na de mededeling, of na het begin van het jaar waarvoor het is als dat later valt). Dat is te laat.
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
agreement-begin-lede = Op basis van de steun die { $funder } heeft toegekend en meegedeeld.
agreement-begin-none = Er is geen overeenkomst op te stellen: alle toegekende en meegedeelde steun heeft er al een, of er is er nog geen.
agreement-begin-one = Een overeenkomst is van één financier: kies beslissingen van dezelfde financier.
agreement-begin-send = De overeenkomst aanmaken
agreement-begun = De overeenkomst is aangemaakt: vul ze aan.
agreement-decisions = Beslissingen om in de overeenkomst samen te brengen
agreement-decisions-wrong = Kies minstens één toegekende en meegedeelde steun die nog geen overeenkomst heeft.
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
agreement-why = Waarom eindigt ze vóór het project?
    .hint = De steun duurt normaal zo lang als het project. Is ze korter, zeg dan waarom: de partners lezen het.
agreement-parts = Betalingen
    .hint = Het aandeel van elke betaling, in procent; samen 100. Elke partner wordt rechtstreeks betaald, in dezelfde verhouding.
    .years = Verdeelt de beslissing het geld over de jaren en verandert u deze regels niet, dan krijgt elke partner voor elk jaar wat voor hem beslist is, tot op de cent.
agreement-part = Nr.
agreement-percent = Aandeel (%)
agreement-due = Te betalen vóór
agreement-parts-wrong = Schrijf voor elke betaling een aandeel van 1 tot 100 en een datum.
agreement-conditions = Voorwaarden
    .hint = Niet verplicht. Schrijf onder welke voorwaarden de subsidie wordt betaald; nooit wat de verenigingen voor u zouden moeten doen.
agreement-unspent = Geld dat niet wordt uitgegeven
agreement-unspent-back = wordt terugbetaald
agreement-unspent-kept = wordt voor hetzelfde doel bewaard
agreement-words = Tekst
agreement-words-hint = Een regel die met # begint, is een titel. Deze woorden tussen haken worden ingevuld: { $places }
agreement-words-title = Modellen van overeenkomsten
agreement-words-lede = Schrijf hier het model voor al uw volgende overeenkomsten. U kunt elke overeenkomst daarna nog aanpassen.
agreement-words-kept = Het model is bewaard.
agreement-words-wrong = Deze tekst kan nog niet worden bewaard: de reden staat bovenaan de pagina.
agreement-save = Bewaren
agreement-saved = De overeenkomst is bewaard.
agreement-too-long = Deze tekst ontbreekt of is te lang.
agreement-day-wrong = Schrijf een datum, bijvoorbeeld 31/12/2027.
agreement-propose = Ter ondertekening voorleggen
agreement-propose-lede = Bewaar eerst wat u net schreef: de bewaarde tekst wordt voorgelegd. Hij verandert dan niet meer; de partners lezen en ondertekenen hem. Ze krijgen meteen een e-mail.
agreement-propose-send = Voorleggen
agreement-propose-lacks = Voor u ze voorlegt:
agreement-propose-agreement = Iemand die de regelingen van deze financier beheert, kan ze voorleggen.
agreement-propose-letter = Een brief verbindt zodra hij vertrekt: iemand die namens de financier beslist, verstuurt hem op deze pagina.
agreement-preview = De pdf herlezen
agreement-discard = Dit ontwerp verwijderen
agreement-discard-lede = Het ontwerp wordt volledig verwijderd; de beslissingen blijven staan, en u kunt een andere overeenkomst opstellen.
agreement-discarded = Het ontwerp is verwijderd.
agreement-proposed = De overeenkomst is voorgelegd.
agreement-taken-back = De overeenkomst is teruggenomen: u kunt ze wijzigen.
agreement-take-back = Terugnemen om te wijzigen
agreement-lacks = Er ontbreekt nog iets: bekijk de lijst.
agreement-not-now = Iemand heeft intussen iets gedaan, of dit kan niet meer. Lees wat er staat; er is niets gewijzigd.
agreement-lack-days = Vul de eerste en de laatste dag in.
agreement-lack-why = Zeg waarom de steun vóór het project eindigt.
agreement-lack-parts = Vul betalingen in waarvan de aandelen samen 100 % zijn.
agreement-lack-past = Een betaling is gepland op een dag die al voorbij is.
agreement-lack-uneven = Voor { $word }: vul een betaling en een doel in, of de reden waarom dat jaar er geen heeft.
agreement-lack-letter = Kies een ondertekende overeenkomst: boven 23.000 € per jaar volstaat een brief niet.
agreement-lack-unknown = De tekst gebruikt [{ $word }], wat niet bestaat.
agreement-lack-missing = De tekst moet [{ $word }] bevatten.
agreement-lack-order = “{ $word }” spreekt van een opdracht of een dienst: een subsidie steunt een initiatief van verenigingen.
agreement-lack-decision = Een beslissing is veranderd: de steun is niet meer toegekend.
agreement-words-total = Subsidie in totaal: { $amount }.
agreement-words-part = – { $partner }: { $amount }
agreement-words-days = Van { $starts } tot { $ends }.
agreement-words-why = De overeenkomst eindigt vóór het project om deze reden: { $why }
agreement-words-payment = – vóór { $date }: { $amount } aan { $partner }
agreement-words-payment-passed = – vóór { $date }: { $amount } aan { $lead }, voor { $partner }
agreement-words-passes = { $lead } krijgt deze subsidie in haar geheel en geeft aan elke partner het bedrag door dat voor hem bestemd is.
agreement-words-no-condition = Geen bijzondere voorwaarde.
agreement-words-report = Binnen zes maanden na elk jaar wordt één verslag ingediend, hetzelfde voor alle financiers: wat er gedaan is, de gemeten indicatoren, en voor elke vereniging de geplande en de werkelijke uitgaven.
agreement-targets = Doelen, jaar per jaar
    .hint = Een overeenkomst van meerdere jaren legt doelen vast voor wat het project meet. Laat leeg wat geen doel heeft. Veranderen de data, bewaar dan: de jaren worden aangepast.
agreement-counts = Iets anders om te meten
    .hint = Als het project niets meet, of om iets toe te voegen: schrijf één zaak, bijvoorbeeld “gedeelde maaltijden”. Bewaar, en er komt een regel per jaar.
agreement-uneven = Waarom heeft een jaar geen betaling of geen doel?
    .hint = Een overeenkomst over meerdere jaren voorziet elk jaar een betaling en een doel. Zo niet, zeg waarom: de partners lezen het.
agreement-targets-long = Schrijf elk doel in hoogstens 200 tekens.
agreement-targets-what = Wat gemeten wordt
agreement-targets-year = Jaar
agreement-targets-aim = Doel
agreement-targets-told = Verslag
agreement-targets-later = te lezen in het verslag over { $year }
agreement-targets-none = geen meting
agreement-words-uneven = Niet elk jaar heeft een betaling en een doel, om deze reden: { $why }
agreement-words-targets = Het verslag van elk jaar vergelijkt de gemeten resultaten met de doelen (zie de tabel).
agreement-words-evaluation = Minstens drie maanden voor het einde bekijken de ondertekenaars samen wat het project heeft opgeleverd.
agreement-words-unspent-back = Wat op het einde niet is uitgegeven, wordt terugbetaald, in verhouding tot wat niet is gedaan.
agreement-words-unspent-kept = Wat op het einde niet is uitgegeven, houdt de vereniging voor hetzelfde doel.
agreement-printed-title = Subsidieovereenkomst
agreement-printed-letter = Kennisgevingsbrief
agreement-printed-draft = ontwerp, nog niet voorgelegd
agreement-printed-amended = Deze overeenkomst is sindsdien gewijzigd: de addenda die alle betrokkenen aanvaardden, staan achteraan. De tekst en de tabellen hierna zijn die van de eerste dag.
agreement-printed-tables = Bedragen en betalingen
agreement-printed-short = Te vergelijken aan de telefoon
agreement-printed-since = Wat sinds deze addenda wordt toegekend en betaald
agreement-payments = Betalingen
agreement-proof = Handtekeningen en vingerafdruk van de tekst
agreement-proof-words = De vingerafdruk verandert zodra één woord verandert: iedereen kan nagaan dat dezelfde tekst ondertekend is. Dit is een integriteitsbewijs, geen gekwalificeerde handtekening.
agreement-hash = Vingerafdruk
agreement-unsigned = nog niet ondertekend
agreement-signed-nameless = Een gemandateerde persoon
agreement-signed-online = { $name }, op { $date }, na zich opnieuw te hebben aangemeld
agreement-signed-imported = { $name }, ondertekend bestand toegevoegd op { $date }. Controle: { $verification }
agreement-awaited = Nog te ondertekenen door: { $names }.
agreement-yours = Uw handtekening wordt verwacht.
agreement-to-sign = De tekst lezen en dan ondertekenen
agreement-document = De pdf lezen
agreement-application = Het dossier bekijken
agreement-text = Tekst
agreement-text-whole = De hele tekst lezen
agreement-sign = Ondertekenen
agreement-sign-lede = Hebt u de tekst hierboven gelezen? Onderteken hem namens uw organisatie. We vragen u om u opnieuw aan te melden.
agreement-side = Namens
agreement-agreed = Ik heb deze tekst gelezen en aanvaard hem (vingerafdruk { $short })
agreement-sign-send = Ondertekenen
agreement-not-agreed = Vink het vakje aan als u deze tekst aanvaardt.
agreement-other-text = De tekst is intussen veranderd: lees hem opnieuw voor u ondertekent.
agreement-already = Voor deze organisatie is al ondertekend.
agreement-signed = De handtekening is bewaard.
agreement-import = Een bestand toevoegen dat elders ondertekend is
agreement-import-lede = Heeft iedereen met een ander middel ondertekend, voeg dan het ondertekende bestand toe en het resultaat van de controle.
agreement-import-send = Het ondertekende bestand bewaren
agreement-signed-by = Ondertekend door
    .hint = De namen die op het bestand staan.
agreement-signed-by-missing = Schrijf wie ondertekend heeft.
agreement-verification = Resultaat van de controle
    .hint = Het middel, de datum en het antwoord: geldig, onbepaald…
agreement-verification-missing = Schrijf wat de controle zei.
agreement-signed-file = Ondertekend bestand
    .hint = Een pdf van hoogstens 20 MB.
agreement-file-missing = Kies het ondertekende bestand.
agreement-sides = Wie dit bestand ondertekende
agreement-sides-missing = Vink de partijen aan die dit bestand ondertekenden.
agreement-sides-decide = Alleen wie voor de financier beslist, kan zeggen dat die tekende.
agreement-brought = Het getekende bestand lezen
agreement-money = Stand van de betalingen
money-award = Toegekend
money-ordered = Betaling loopt
money-paid = Betaald
money-remains = Nog te betalen
money-back = Terugbetaald of terug te betalen
payment-planned = gepland
payment-ordered = betaling loopt
payment-paid = betaald
payment-dropped = vervallen
payment-passed = { $lead }, voor { $partner }
payment-late = te laat
agreement-left = heeft de overeenkomst verlaten op { $date }
agreement-commitments = Verbintenissen
commitment-kept = nagekomen op { $date }
commitment-late = te laat sinds { $date }
commitment-due = vóór { $date }
commitment-evidence = Het bewijs bekijken
commitment-evidence-hint = Zeg dat het gedaan is en waaruit dat blijkt: adres van een pagina, datum, document.
commitment-keep = Noteren als nagekomen
commitment-noted = De verbintenis is genoteerd als nagekomen.
commitment-evidence-missing = Schrijf waaruit dat blijkt.
agreements-leaving = U zou ook uit deze overeenkomsten stappen
agreements-leaving-lede = Ze binden { $partner }. Wie het project verlaat, stapt er dezelfde dag uit.
agreements-leaving-bound = Overeenkomst { $number }, { $funder }: de { $left } die nog aan { $partner } te betalen zijn, worden niet meer betaald. Van de { $paid } die al betaald zijn of waarvan de betaling loopt, moet u misschien een deel terugbetalen: de financier beslist daarover.
agreements-leaving-paid = Overeenkomst { $number }, { $funder }: alles is aan { $partner } betaald, of de betaling loopt. Van die { $paid } moet u misschien een deel terugbetalen: de financier beslist daarover.
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
amendment-kind-leaving = Een partner laten vertrekken
amendment-lines-note = Zodra ze aanvaard is, volgt het plan waarmee uw verslag vergelijkt deze overdracht, vanaf het jaar waarin ze aanvaard wordt.
amendment-leaving-note = Deze partner wordt niet meer betaald door deze overeenkomst. Wat voor deze partner aan andere financiers gevraagd en nog niet beslist is, telt niet meer: zij krijgen bericht. Wat zij al toegekend hebben, blijft.
amendment-leaving-project = Dit gaat alleen over deze overeenkomst: de organisatie blijft partner van het project. Om ook het project te verlaten, met alles wat haar daar bindt, gaat u langs de pagina die eerst toont wat dat verandert.
    .way = Het project verlaten
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
amendment-answered = Het antwoord is bewaard.
amendment-another = Een addendum wacht al op antwoord: wacht daarop voor u een ander voorstelt.
amendment-not-now = Dit addendum kan niet: bekijk wat u gekozen hebt.
amendment-days = De nieuwe laatste dag moet na de huidige komen.
amendment-too-much = Dat is meer dan wat nog aan deze partner betaald wordt.
amendment-account = Dat is meer dan wat deze partner op die post voorzag.
amendment-envelope = Deze twee partners krijgen geen geld uit dezelfde envelop, of niet zoveel.
amendment-beyond = Dat is meer dan deze partner vroeg, of dan de regels van de regeling hem toestaan.
amendment-letter = Boven 23.000 € per jaar volstaat een brief niet: maak een overeenkomst die allen tekenen.
amendment-not-asked = Van deze organisatie wordt geen antwoord (meer) verwacht.
amendment-no-longer = Wat het addendum zegt, kan niet meer. Er is niets gewijzigd.
amendment-answer = Uw antwoord
amendment-yes = Wij aanvaarden
amendment-no = Wij weigeren
amendment-answer-missing = Zeg of u aanvaardt.
amendment-answer-words = Opmerking, als u wilt
amendment-answer-send = Antwoorden
amendment-withdrawn = Het addendum is ingetrokken.
amendment-withdraw = Dit addendum intrekken
amendment-extension = Tot { $date }
amendment-leaving = { $partner } verlaat de overeenkomst
amendment-partners = { $amount } gaat van { $from } naar { $to }
amendment-lines = { $partner }: { $amount } gaat van “{ $from }” naar “{ $to }”
amendment-state-proposed = voorgesteld
amendment-state-accepted = aanvaard
amendment-state-refused = geweigerd
amendment-state-withdrawn = ingetrokken
amendment-awaited = antwoord verwacht van: { $names }
agreement-recoveries = Terug te betalen bedragen
agreement-recoveries-lede = De berekening geeft een bedrag; een persoon beslist en zegt waarom. Elke partner staat alleen in voor zijn eigen deel.
recovery-breach = { $partner }: verbintenis niet nagekomen, { $amount } volgens de berekening
recovery-leaving = { $partner }: vertrokken, { $amount } volgens de berekening
recovery-unspent = { $partner }: niet uitgegeven, { $amount } volgens de berekening
recovery-working = Betaald: { $paid }; gedaan: { $done } van { $planned }.
recovery-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
recovery-state-proposed = te beslissen
recovery-state-dropped = er wordt niets gevraagd, om deze reden:
recovery-state-decided = terug te betalen: { $amount }.
recovery-state-repaid = { $amount } terugbetaald op { $date }
recovery-told = { $partner }, { $amount }: { $reason }
recovery-until = Terug te betalen uiterlijk op { $date }.
recovery-amount = Gevraagd bedrag
    .hint = Schrijf 0 als er niets gevraagd wordt.
recovery-reason = Reden
recovery-reason-missing = Schrijf de reden: de partner leest ze.
recovery-decide = Beslissen
recovery-decided = De beslissing is bewaard; de partner is verwittigd.
recovery-too-much = Dat is meer dan wat betaald en nog niet terugbetaald is.
recovery-repaid = Noteren als terugbetaald: { $what }
recovery-noted = Het is genoteerd.
recovery-propose = Het terug te betalen bedrag berekenen
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
recovery-proposed = De berekening is bewaard: nu moet een persoon beslissen.
recovery-nothing = Aan deze partner is niets betaald dat kan worden terugbetaald.
recovery-twice = Hetzelfde is voor deze partner al voorgesteld of teruggevraagd: beslis eerst daarover.
agreement-end = Einde
agreement-end-how = Hoe eindigt ze?
agreement-end-kept = Ze is tot het einde uitgevoerd
agreement-end-broken = Ze wordt verbroken: er wordt niets meer betaald
agreement-end-words = Reden, of balans
agreement-end-words-missing = Schrijf enkele woorden.
agreement-end-missing = Zeg hoe ze eindigt.
agreement-end-not-now = Dat kan nog niet: de laatste dag is niet voorbij, een betaling wacht, of iemand heeft intussen iets gedaan.
agreement-end-send = Beëindigen
agreement-over = De overeenkomst is beëindigd.
payments-title = Te betalen
payments-lede = Kies wat betaald moet worden: u downloadt een tabel voor uw boekhouding. Noteer daarna hier wat zij betaald heeft.
payments-none = Nu niets te betalen.
payments-choose = Te betalen
payments-order = De betalingstabel maken
payments-ordered = Tabel { $number } is klaar: download ze.
payments-nothing = Kies minstens één betaling.
payments-not-now = Een van deze betalingen staat al in een tabel, of is intussen gewijzigd.
payments-without = Een van deze organisaties heeft geen bevestigde bankgegevens: er is geen tabel gemaakt.
payments-without-who = Zonder bevestigde bankgegevens in hun dossier: { $names }. Vraag hun om ze te bevestigen.
payments-no-account = geen bevestigde rekening
payments-near = Voor een van deze betalingen zei u nog niet of u dicht bij de betaalde organisatie staat: er is geen tabel gemaakt.
payments-table-kept-away = Deze tabel bevat betalingen van dossiers { $numbers }, waarvoor u nog niet zei of u dicht bij de betaalde organisatie staat. Een tabel wordt nooit gedeeltelijk gegeven: antwoord aan het loket, of vraag het een collega.
payments-kept-away = Andere betalingen verschijnen zodra u hebt gezegd dat u niet dicht bij de betaalde organisatie staat. Staat u er wel dicht bij, dan doet een collega het.
payments-returned = Een betaling is geweigerd
payments-returned-lede = Weigerde de bank een betaling, noteer het dan: ze kan in een nieuwe tabel, naar de rekening die op dat ogenblik bevestigd is.
payments-returned-which = Welke betaling
payments-why = Waarom
payments-why-missing = Schrijf waarom ze geweigerd is.
payments-returned-send = De weigering noteren
payments-returned-noted = Het is genoteerd: de betaling kan in een nieuwe tabel, tenzij de overeenkomst beëindigd is of de partner ze verlaten heeft.
payments-orders = Betalingstabellen
payments-no-order = Er is er nog geen.
payments-table = Tabel { $number } (CSV)
payments-paid = Noteren wat betaald is
payments-paid-lede = Plak de tabel van uw boekhouding. Drie kolommen volstaan: “reference” (de referentie van de betaling), “paid_on” (de datum) en “amount” (het bedrag). Klopt één regel niet, dan wordt niets bewaard.
payments-lines = Regels van de tabel
    .hint = De eerste regel bevat de namen van de kolommen. Scheidingstekens: puntkomma, komma, tab.
payments-paid-send = Noteren als betaald
payments-refused = Er is niets bewaard: verbeter de aangeduide regels.
payments-taken = { $n ->
    [0] Geen nieuwe betaling.
    [one] { $n } betaling genoteerd.
   *[other] { $n } betalingen genoteerd.
}
payments-known = { $n ->
    [one] { $n } was al bekend.
   *[other] { $n } waren al bekend.
}
payments-fault-columns = Er ontbreekt een kolom: nodig zijn “reference” (de referentie), “paid_on” (de datum) en “amount” (het bedrag).
payments-fault-too-many = Te veel regels: hoogstens 20.000.
payments-fault-line = Regel { $line }: dat is geen regel van een tabel.
payments-fault-day = Regel { $line }: de datum is niet leesbaar.
payments-fault-amount = Regel { $line }: het bedrag is niet leesbaar, of kan op twee manieren gelezen worden.
payments-fault-twice = Regel { $line }: deze referentie staat al hoger.
payments-fault-unknown = Regel { $line }: onder deze referentie is geen betaling klaargemaakt.
payments-fault-other = Regel { $line }: het klaargemaakte bedrag was anders, { $amount }.
payments-fault-when = Regel { $line }: de datum ligt vóór het klaarmaken van de betaling, in de toekomst, of verschilt van wat al genoteerd is.
deadlines-title = Termijnen
deadlines-calendar = Alles in mijn agenda zetten (.ics)
deadlines-more = { $count ->
    [one] Nog één: alles bekijken
   *[other] Nog { $count }: alles bekijken
}
deadlines-more-than = Nog meer dan { $count }: de eerstvolgende bekijken
deadlines-none = Er loopt geen enkele termijn voor wie u optreedt.
deadlines-cut = Er zijn er nog meer. Ze verschijnen hier zodra deze zijn afgehandeld.
deadline-late = te laat
deadline-pay = { $amount } betalen
deadline-pay-granted = { $amount } betalen: dossier { $number }
deadline-report = Verslag over { $year }
deadline-declare = { $amount } de-minimissteun in het register inschrijven: dossier { $number }
    .none = Het register verbeteren, de de-minimissteun is niet langer toegekend: dossier { $number }
deadline-evaluation = Balans vóór het einde
deadline-publication = De essentiële gegevens bekendmaken
deadline-audit = De gecertificeerde rekeningen van { $year } bekendmaken
deadline-audit-contested = De gecertificeerde rekeningen van { $year } bekendmaken (betwist)
deadline-pay-back = { $amount } terugbetalen
deadline-other = Verbintenis
deadline-answer = Een beslissing meedelen: dossier { $number }
deadline-await = Antwoord op aanvraag { $number }
deadline-contest = Aanvraag { $number } stilzwijgend geweigerd: laatste dag om dat te betwisten
deadline-reply = Een vraag beantwoorden: dossier { $number }
deadline-heard = Uw groep wordt gehoord: dossier { $number }
deadline-calendar = Kalender van het loket: { $number }
deadline-pay-today = vandaag te betalen
deadline-pay-late = te betalen sinds { $date }
deadline-told-pay = Een betaling te doen
deadline-told-pay-granted = Een betaling te doen, nog geen overeenkomst
deadline-told-declare = De-minimissteun om in het register in te schrijven
deadline-why-answer = zonder antwoord op die dag is de aanvraag stilzwijgend geweigerd (Frans wetboek CRPA, L231-4)
deadline-why-await = zonder antwoord op die dag is de aanvraag stilzwijgend geweigerd (Frans wetboek CRPA, L231-4)
deadline-why-contest = twee maanden na de stilzwijgende weigering (Frans wetboek van administratieve rechtspraak, R421-2); er kan nog een antwoord komen
deadline-why-reply = de dag waarop de financier die vraagt een antwoord hoopt; geen wet legt die vast
deadline-why-heard = op een zitting van het loket, vóór uw aanvraag wordt besproken: haar pagina zegt hoe laat en waar
deadline-why-calendar = de raad van het loket nam deze kalender aan voor alle regelingen
deadline-why-pay = datum van de overeenkomst; zonder datum 60 dagen (Franse wet 2021-875, artikel 2)
deadline-why-pay-granted = toegekend, voorlopig zonder overeenkomst: 60 dagen na de mededeling (Franse wet 2021-875, artikel 2), voor een volgend jaar 60 dagen na het begin ervan; maak eerst een overeenkomst of een brief
deadline-why-report = binnen zes maanden na het jaar (Frans besluit van 11 oktober 2006)
deadline-why-declare = binnen 20 werkdagen na de toekenning (verordeningen (EU) 2023/2831 en 2023/2832, artikel 6)
deadline-why-evaluation = minstens drie maanden voor het einde (Franse omzendbrief van 29 september 2015)
deadline-why-publication = binnen drie maanden na de ondertekening, boven 23.000 € (Frans decreet 2017-779)
deadline-why-audit = meer dan 153.000 € overheidssubsidies in het jaar, volgens wat hier werd betaald of wat registers vermelden (steun voor meerdere jaren kan daar in één keer staan): drie maanden na de goedkeuring van de rekeningen (Frans wetboek van koophandel, L612-4)
deadline-why-pay-back = beslist door de financier
deadline-why-other = staat in de overeenkomst
act-agreement-begun = Overeenkomst aangemaakt
act-agreement-written = Overeenkomst gewijzigd
act-agreement-proposed = Overeenkomst ter ondertekening voorgelegd
act-agreement-taken-back = Overeenkomst teruggenomen om te wijzigen
act-agreement-discarded = Ontwerp van overeenkomst verwijderd
act-agreement-signed = Overeenkomst ondertekend
act-agreement-bound = De overeenkomst bindt haar ondertekenaars
act-agreement-ended = Overeenkomst tot het einde uitgevoerd
act-agreement-terminated = Overeenkomst verbroken
act-agreement-words-kept = Model van overeenkomst bewaard
act-commitment-kept = Verbintenis nagekomen
act-payment-ordered = Betaling klaargemaakt
act-payment-paid = Betaling gedaan
act-payment-returned = Betaling geweigerd door de bank
act-amendment-proposed = Addendum voorgesteld
act-amendment-accepted = Addendum aanvaard
act-amendment-refused = Addendum geweigerd
act-amendment-withdrawn = Addendum ingetrokken
act-recovery-proposed = Terug te betalen bedrag berekend
act-recovery-decided = Terug te betalen bedrag beslist
act-recovery-repaid = Bedrag terugbetaald
letter-agreement-proposed = Beste,

    { $funder } legt u een overeenkomst over “{ $project }” voor (nr. { $number }): { $said }

    Lees ze en onderteken ze:
    { $link }
    .subject = Een overeenkomst om te ondertekenen: { $project }
letter-agreement-taken-back = Beste,

    { $funder } neemt overeenkomst { $number } van “{ $project }” terug om ze te wijzigen. Ze wordt u opnieuw voorgelegd.

    { $link }
    .subject = Overeenkomst teruggenomen: { $project }
letter-agreement-party-left = Beste,

    { $said }

    Overeenkomst { $number } ({ $funder }, “{ $project }”), die nog niet door iedereen ondertekend was, gaat terug naar de financier: die herschrijft ze zonder deze partner.

    { $link }
    .subject = Overeenkomst te herschrijven: { $project }
letter-agreement-bound = Beste,

    De subsidieovereenkomst van { $funder } over “{ $project }” (nr. { $number }) is gesloten: { $said }

    Betalingen en termijnen:
    { $link }
    .subject = Overeenkomst gesloten: { $project }
letter-agreement-paid = Beste,

    { $funder } heeft { $said } betaald voor “{ $project }” (nr. { $number }).

    { $link }
    .subject = { $giver } betaalde { $said }: { $project }
letter-agreement-amendment = Beste,

    Er is een addendum voorgesteld bij overeenkomst { $number } ({ $funder }, “{ $project }”):

    { $said }

    { $link }
    .subject = Een addendum voorgesteld: { $project }
letter-agreement-amended = Beste,

    Het addendum bij overeenkomst { $number } ({ $funder }, “{ $project }”) is aanvaard:

    { $said }

    { $link }
    .subject = Addendum aanvaard: { $project }
letter-agreement-amendment-withdrawn = Beste,

    Het addendum dat bij overeenkomst { $number } was voorgesteld ({ $funder }, “{ $project }”) is ingetrokken:

    { $said }

    { $link }
    .subject = Addendum ingetrokken: { $project }
letter-agreement-undeclared = Beste,

    Er is nieuws over een overeenkomst van { $funder } ({ $number }).

    U kunt ze lezen nadat u hebt gezegd of u een belangenconflict hebt:
    { $link }
    .subject = Nieuws over een overeenkomst van { $giver }
letter-agreement-recovery = Beste,

    Over overeenkomst { $number } van “{ $project }” heeft { $funder } beslist:

    { $said }

    { $link }
    .subject = Terug te betalen bedrag: { $project }
letter-agreement-ended = Beste,

    Overeenkomst { $number } van { $funder } voor “{ $project }” is tot het einde uitgevoerd.

    { $said }

    { $link }
    .subject = Overeenkomst beëindigd: { $project }
letter-agreement-terminated = Beste,

    { $funder } beëindigt overeenkomst { $number } van “{ $project }”:

    { $said }

    { $link }
    .subject = Einde van de overeenkomst: { $project }
letter-deadlines-more = - en nog andere, later
letter-deadlines = Beste,

    Dit is wat voor { $organisation } weldra moet gebeuren of te laat is:

    { $list }

    Alle termijnen, met de redenen en een agenda, vindt u hier:
    { $link }
    .subject = Termijnen: { $organisation }
audits-title = Gecertificeerde rekeningen
audits-lede = Een Franse vereniging die meer dan 153.000 € overheidsgeld per jaar krijgt, maakt haar gecertificeerde rekeningen bekend. Dit zegt ze er zelf van.
audits-change = Verbeteren
audit-noted-on = genoteerd op { $date }
audit-back = De informatie is weggehaald.
    .send = Deze informatie weghalen
audit-where = Waar zijn ze bekendgemaakt?
    .hint = Het adres van een pagina, of de naam van de krant en de datum.
audit-note = Noteren dat ze bekendgemaakt zijn
audit-known = Volgens wat hier op { $date } bekend is, gaven overheden { $amount } in { $year }.
    .undated = Volgens wat hier bekend is, gaven overheden { $amount } in { $year }.
audit-contested = De vereniging zei op { $date }: “{ $words }”
audit-contest = U had er geen bekend te maken
    .send = Zeg het
    .done = Het is gezegd. Beide beweringen staan naast elkaar, en niemand krijgt nog een herinnering.
audit-reason = Waarom?
    .hint = Bijvoorbeeld: wij kregen dat geld niet, het dekt meerdere jaren, of wij bleven onder de drempel. Wat hier bekend is, blijft staan, met uw woorden ernaast.
audit-reason-missing = Zeg waarom.
declaring-title = De-minimissteun om in het register in te schrijven
declaring-lede = Wie de-minimissteun toekent, schrijft die binnen 20 werkdagen in het centrale register in (verordeningen (EU) 2023/2831 en 2023/2832, artikel 6). Dat register staat niet hier: noteer wat u er inschreef, en niemand krijgt nog een herinnering.
declaring-file = Wat het vraagt, staat in het bestand “Aan te geven staatssteun”, elke nacht opnieuw geschreven.
declaring-none = Nu is er niets in te schrijven.
declaring-choose = In het register ingeschreven
declaring-what = { $amount } aan { $partner }
    .none = Geen steun meer aan { $partner }
declaring-until = uiterlijk op { $date }
declaring-amended = het bedrag is sinds de inschrijving gewijzigd
declaring-send = Noteren als ingeschreven
declaring-nothing = Kies minstens één bedrag.
declaring-changed = Een deel van wat u koos, is intussen gewijzigd of al genoteerd. Er is nu niets genoteerd: bekijk het opnieuw.
declaring-noted = Het is genoteerd.
declaring-kept-away = Andere bedragen ziet u zodra u aan het loket gezegd hebt dat niets u bindt aan wie ze krijgt. Staat u te dicht bij iemand, dan zorgt een collega ervoor.
act-audit-contested = Een vereniging zei waarom ze geen gecertificeerde rekeningen bekend te maken had
act-audit-taken-back = Een vereniging trok in wat ze over haar gecertificeerde rekeningen zei
act-audit-noted = Gecertificeerde rekeningen werden als bekendgemaakt genoteerd
act-aid-registered = De-minimissteun werd genoteerd als ingeschreven in het register
agreement-printed-binds = { $language ->
    [fr] Deze versie, in het Frans, is bindend.
    [nl] Deze versie, in het Nederlands, is bindend.
   *[en] Deze versie, in het Engels, is bindend.
}
agreement-printed-read = { $language ->
    [fr] Vertaling om te lezen. De versie in het Frans is bindend.
    [nl] Vertaling om te lezen. De versie in het Nederlands is bindend.
   *[en] Vertaling om te lezen. De versie in het Engels is bindend.
}
agreement-printed-tables-read = { $language ->
    [fr] De bedragen, data en tabellen staan hier in uw taal. De tekst zelf is niet vertaald: hij is in het Frans geschreven, en die versie is bindend.
    [nl] De bedragen, data en tabellen staan hier in uw taal. De tekst zelf is niet vertaald: hij is in het Nederlands geschreven, en die versie is bindend.
   *[en] De bedragen, data en tabellen staan hier in uw taal. De tekst zelf is niet vertaald: hij is in het Engels geschreven, en die versie is bindend.
}
agreement-binds = { $language ->
    [fr] De bindende versie is in het Frans geschreven.
    [nl] De bindende versie is in het Nederlands geschreven.
   *[en] De bindende versie is in het Engels geschreven.
}
agreement-document-in = { $language ->
    [fr] De pdf lezen in het Frans
    [nl] De pdf lezen in het Nederlands
   *[en] De pdf lezen in het Engels
}
