# Gemeenschappelijke fondsen van verenigingen.
common-fund = Gemeenschappelijk fonds
common-funds-title = Gemeenschappelijke fondsen van verenigingen
common-funds-lede = Verschillende verenigingen leggen eigen geld samen, om samen te investeren of iets te onderzoeken. Elke organisatie heeft één stem, wat ze ook inbrengt: over de regels, nieuwe leden en elke uitgave wordt gestemd.
common-funds-money = Het geld gaat niet via Tisserand: het staat op de rekening van de aangewezen organisatie, in een vorm die de wet kent. Hier vindt u de stemmingen, de toezeggingen en het kasboek.
common-funds-none = Er is nog geen gemeenschappelijk fonds.
common-funds-forms = In welke vorm?
    .lede = Een gemeenschappelijk fonds bestaat niet zonder kader: de regels zeggen welk, en wie de rekening beheert. Laat ze nalezen voor er geld gestort wordt.
common-fund-form-endowment = Frans dotatiefonds (fonds de dotation)
    .hint = Frankrijk, wet van 4 augustus 2008, artikel 140. Een eigen rechtspersoon met een dotatie van minstens € 15.000; op uitzonderingen na krijgt het geen overheidsgeld.
common-fund-form-association = Vereniging die ervoor wordt opgericht
    .hint = Frankrijk, wet van 1 juli 1901. De verenigingen zijn er lid van; de statuten zeggen wat er met de inbreng gebeurt.
common-fund-form-mandate = Lastgeving tussen verenigingen
    .hint = Frankrijk, artikelen 1984 en volgende van het Burgerlijk Wetboek. Een van hen beheert de rekening voor allen, los van de eigen rekening, en legt rekenschap af.
common-fund-form-belgian_association = Belgische vzw
    .hint = België, Wetboek van vennootschappen en verenigingen. De verenigingen zijn er lid van; ze keert hun niets uit.
common-fund-form-hosted = Fonds binnen een stichting
    .hint = Een stichting beheert de rekening en draagt het fonds met een overeenkomst, in België en in Frankrijk; ze heeft het laatste woord waar de wet dat zegt.
common-fund-members-count = { $n ->
    [one] Eén lid
   *[other] { $n } leden
}
common-fund-over = Dit fonds is voorbij
common-fund-forming = In oprichting: over de regels is nog niet gestemd
common-fund-free-is = beschikbaar: { $amount }
common-fund-line = { $members } · { $stands }
common-fund-begin = Een gemeenschappelijk fonds beginnen
    .lede = U schrijft een eerste voorstel. Andere verenigingen vragen om mee te doen, daarna stemmen de leden over de regels: er zijn er minstens twee nodig.
    .send = Dit fonds voorstellen
common-fund-other-rules = Andere regels voorstellen
    .lede = De hele tekst wordt opnieuw voorgesteld. De regels van vandaag gelden tot twee derde van de leden andere wil.
    .send = Deze regels voorstellen
common-fund-for = Namens
common-fund-for-missing = Zeg namens welke organisatie.
common-fund-title = Naam van het fonds
    .hint = Bijvoorbeeld: Gemeenschappelijk fonds om samen te kopen
common-fund-title-missing = Schrijf een naam van hoogstens 200 tekens.
common-fund-purpose = Waarvoor het dient
    .hint = Wat u samen wilt betalen: een aankoop, een plek, een onderzoek.
common-fund-purpose-missing = Schrijf waarvoor het dient, in hoogstens 3.000 tekens.
common-fund-form = Vorm
common-fund-form-missing = Kies een vorm.
common-fund-holder = Organisatie die de rekening beheert
    .hint = Plak het adres van haar pagina op dit platform. Laat leeg als het uw organisatie is. Is het een andere organisatie, dan vragen we haar akkoord.
common-fund-holder-wrong = We vinden die organisatie niet: plak het adres van haar pagina.
common-fund-rules = Regels
    .hint = Wie mag meedoen, wat elk inbrengt, wat betaald mag worden, wat er gebeurt met het geld van wie weggaat en van het fonds als het stopt.
common-fund-leaves = Wat zonder stemming wordt toegekend
    .hint = Aan het loket, aan één dossier, door wie de rekening beheert. Niets of 0: over elke subsidie wordt gestemd.
common-fund-leaves-is = zonder stemming, aan één dossier: { $amount }
common-fund-granted = subsidie van { $amount } aan { $payee }, dossier { $number }
common-fund-takes-part = { $name }, lid van het fonds, neemt deel aan dit project
common-fund-stays-apart = { $name }, lid van het fonds, neemt deel aan dit project en stemt niet
common-fund-apart = Uw organisatie neemt deel aan dit project: ze stemt niet over de subsidie ervoor.
common-fund-grant-ask = De leden vragen over een subsidie te stemmen
    .lede = De leden lezen wat u hier schrijft, de titel van het project, wie vraagt en hoeveel. Niemand anders. Zodra ze gestemd hebben, beslist u aan het loket: tot wat ze goedkeurden, en u bent er niet toe verplicht.
    .why-hint = Wat elk lid moet weten om te stemmen. Niets vertrouwelijks.
    .send = De leden vragen
common-fund-grant-above = Dat is meer dan gevraagd.
common-fund-grant-asked = De leden stemmen hier al over.
common-fund-words-missing = Schrijf de regels, in hoogstens 20.000 tekens.
common-fund-begun = Het fonds is voorgesteld.
common-fund-proposed-said = Het voorstel is gepubliceerd, de leden zijn verwittigd.
common-fund-grant-asked-said = De leden zijn verwittigd; alleen zij en de organisatie die de rekening beheert, lezen het voorstel.
common-fund-came = Ontvangen
common-fund-went = Betaald
common-fund-balance = Op de rekening
common-fund-voted = Goedgekeurd, nog te betalen
common-fund-free = Beschikbaar
common-fund-programmes = Regelingen die dit fonds aan het loket betaalt
common-fund-programmes-follow = Deze regelingen volgen de rekening: wie ze volgens andere regels beheert, biedt ze aan vanaf de dag van de stemming en beslist over wat nog wacht. Wat voordien beloofd, toegekend, geweigerd of ondertekend werd, blijft bij wie het besliste.
common-fund-pays = Betaald door een gemeenschappelijk fonds van verenigingen
    .who = De leden:
common-fund-grants-voted = De leden stemmen over elke subsidie: één organisatie, één stem.
common-fund-grants-above = De leden stemmen over elke subsidie die een dossier boven { $amount } brengt: één organisatie, één stem. Daaronder beslist wie de rekening beheert.
common-fund-grants-read = Om te stemmen lezen ze over welk project het gaat, wie vraagt, hoeveel en waarom.
common-fund-open = Om over te stemmen
common-fund-rule = Elke organisatie heeft één stem. Een voorstel wordt aangenomen door meer dan de helft van de leden, de regels door twee derde. De stemmen zijn openbaar, op naam van de organisatie. De stemmen over subsidies zijn er alleen voor de leden en voor wie de rekening beheert: wat gevraagd wordt, is niet openbaar. Wie aan een project deelneemt, stemt niet over de subsidie ervoor, tenzij alle leden eraan deelnemen.
common-fund-kind-rules = regels van het fonds
common-fund-holder-is = rekening beheerd door { $name }
common-fund-drawn = { $amount } aan { $payee }
common-fund-paid = betaald
common-fund-to-pay = nog te betalen: { $amount }
common-fund-admission-of = { $name } wil meedoen
common-fund-carried-line = Stemming nr. { $number } van { $date }
common-fund-tally = Voor { $favourable }, tegen { $unfavourable }, onthouding { $abstain }; leden: { $members }
common-fund-tally-apart = { $n ->
    [one] Eén lid dat aan het project deelneemt, stemt niet.
   *[other] { $n } leden die aan het project deelnemen, stemmen niet.
}
common-fund-wanted = Het voorstel heeft genoeg stemmen. Een lid kan nu de uitslag vaststellen.
common-fund-lacks-alone = De stemming kan nog niet slagen: er zijn minstens twee leden nodig.
common-fund-lacks-holder = De stemming kan nog niet slagen: de organisatie die de rekening zou beheren, gaf nog geen akkoord.
common-fund-lacks-funder = Nog niet: het fonds betaalt regelingen aan het loket, en de organisatie die de rekening zou houden, is daar geen financier. De beheerder van het platform kan zeggen dat ze het is; of de regelingen worden eerst afgesloten.
common-fund-lacks-votes = Het voorstel heeft nog niet genoeg stemmen voor.
common-fund-lacks-money = Het fonds heeft niet zoveel geld beschikbaar.
common-fund-agree = Ja, wij beheren deze rekening
common-fund-agreed-said = Genoteerd.
common-fund-refuse = De verwerping vaststellen
common-fund-refused = Verworpen
common-fund-refused-said = Genoteerd: het voorstel is verworpen.
common-fund-lost = Er ontbreken te veel stemmen: het voorstel kan niet meer worden aangenomen.
common-fund-not-lost = Het voorstel kan nog worden aangenomen.
common-fund-carry = De aanneming vaststellen
common-fund-carried-said = De uitslag is vastgesteld; de leden zijn verwittigd.
common-fund-withdraw = Het voorstel intrekken
common-fund-withdrawn-said = Het voorstel is ingetrokken.
common-fund-members = Leden
common-fund-ask = Vragen om mee te doen
    .lede = De leden stemmen. Meedoen verplicht u niet om vooraf te betalen, tenzij de regels het zeggen.
    .words = Enkele woorden, als u wilt
    .send = Vragen om mee te doen
common-fund-asked-said = Uw vraag is gepubliceerd, de leden stemmen.
common-fund-decided = Eerdere stemmingen
common-fund-brought = Wat elk lid inbrengt
    .lede = Alleen de leden en de organisatie die de rekening beheert, zien wat volgt.
common-fund-brought-none = Er is nog niets toegezegd.
common-fund-voice = { $name }: { $choice }
common-fund-member = Lid
common-fund-promised = Toegezegd
common-fund-received = Ontvangen
common-fund-due = Tegen wanneer
common-fund-received-whole = volledig ontvangen
common-fund-ended = de rest wordt niet meer verwacht
common-fund-late = nog verwacht, te laat: { $amount }
common-fund-awaited = nog verwacht: { $amount }
common-fund-end = De rest van onze toezegging van { $amount } annuleren
common-fund-ended-said = Genoteerd: er wordt niets meer verwacht.
common-fund-ledger = Kasboek
    .lede = Er wordt niets in gewist: een fout wordt met een extra regel teruggedraaid.
    .file = Het kasboek als CSV-bestand
common-fund-ledger-none = Er is nog geen regel.
common-fund-entry = Regel
common-fund-on = Datum
common-fund-amount = Bedrag
    .hint = In euro, bijvoorbeeld 1.500 of 1.500,50
common-fund-entry-in = Inbreng van { $name }
common-fund-entry-out = { $title }
common-fund-entry-back = Regel { $number } teruggedraaid
common-fund-do = Meewerken aan dit fonds
common-fund-promise = Een inbreng toezeggen
    .send = Toezeggen
common-fund-promised-said = De toezegging is genoteerd.
common-fund-draw = Een uitgave voorstellen
    .title = Waarvoor?
    .payee = Aan wie wordt ze betaald?
    .why = Waarom
    .why-hint = Wat elk lid moet weten om te stemmen. Zeg het als een van de leden er belang bij heeft.
    .desk = Voor een regeling van het loket?
    .elsewhere = Nee: rechtstreeks aan iemand betaald
    .send = De uitgave voorstellen
common-fund-leave = Het fonds verlaten
    .lede = Uw stem telt niet meer en wat toegezegd was, wordt niet meer verwacht. Wat u inbracht, blijft in het fonds: de regels zeggen wat ermee gebeurt.
    .send = Het fonds verlaten
common-fund-left-said = U hebt het fonds verlaten.
common-fund-leave-last = Er is nog geld en u bent het laatste lid: stem eerst over wie het krijgt.
common-fund-account = De rekening bijhouden
    .lede = Noteer wat het rekeninguittreksel zegt, tot op de cent.
common-fund-note-received = Een ontvangen inbreng noteren
common-fund-note-paid = Een betaalde uitgave noteren
common-fund-which-promise = Welke toezegging?
common-fund-other = Iets anders noteren
    .lede = Rente, bankkosten, een gift, een terugbetaling: alles wat geen toegezegde inbreng en geen goedgekeurde uitgave is. Alle leden lezen het.
    .way = Richting
    .in = geld ontvangen
    .out = geld uitgegeven
    .words = Omschrijving
    .hint = Bijvoorbeeld: rente van 2026, kosten van de rekening.
common-fund-other-missing = Omschrijf deze regel.
common-fund-which-vote = Welke goedgekeurde uitgave?
common-fund-note = Noteren
common-fund-noted-said = Genoteerd.
common-fund-back = Een foute regel terugdraaien
    .lede = De regel blijft; een tegengestelde regel draait ze terug, met de datum van vandaag.
    .send = Deze regel terugdraaien
common-fund-offer = Wat het fonds aan het loket betaalt
    .none = De organisatie die de rekening beheert, heeft aan het loket geen gepubliceerde regeling zonder envelop. Wordt ze daar financier, dan kan ze er een publiceren en hier aanvinken: de enveloppen ervan zijn precies de uitgaven die de leden goedkeurden.
    .which = Steunregelingen die dit fonds betaalt
common-fund-due-wrong = Kies een dag die nog niet voorbij is.
common-fund-day-wrong = Kies een dag, ten laatste vandaag.
common-fund-amount-wrong = Schrijf een bedrag in euro, groter dan nul.
common-fund-amount-twofold = Dit bedrag kan op twee manieren gelezen worden: schrijf bijvoorbeeld 1250 of 1,25.
common-fund-draw-title-missing = Zeg waarvoor de uitgave dient, in hoogstens 200 tekens.
common-fund-payee-missing = Zeg aan wie ze betaald wordt, in hoogstens 200 tekens.
common-fund-why-missing = Zeg waarom, in hoogstens 3.000 tekens.
common-fund-too-long = Dit is te lang: hoogstens 3.000 tekens.
common-fund-choose = Deze regel staat niet meer in de lijst: kies een andere.
common-fund-above = Dit is meer dan wat nog te ontvangen of te betalen is, of dan er op de rekening staat.
common-fund-back-voted = Over dit geld is al gestemd: draai eerst terug wat ten onrechte betaald is, of wacht op een andere inbreng.
common-fund-waits-vote = stem verwacht, { $fund }
common-fund-waits-holder = uw organisatie moet zeggen of ze de rekening beheert, { $fund }
act-common-fund-begun = Een gemeenschappelijk fonds werd begonnen
act-common-fund-proposed = Er werd iets voorgesteld in een gemeenschappelijk fonds
act-common-fund-agreed = Een organisatie ging akkoord om de rekening van een gemeenschappelijk fonds te beheren
act-common-fund-refused = De verwerping van een voorstel in een gemeenschappelijk fonds werd vastgesteld
act-common-fund-withdrawn = Een voorstel in een gemeenschappelijk fonds werd ingetrokken
act-common-fund-voted = Een lid van een gemeenschappelijk fonds stemde
act-common-fund-carried = De uitslag van een stemming van een gemeenschappelijk fonds werd vastgesteld
act-common-fund-left = Een lid verliet een gemeenschappelijk fonds
act-common-fund-promised = Er werd een inbreng toegezegd aan een gemeenschappelijk fonds
act-common-fund-promise-ended = Een toegezegde inbreng wordt niet meer verwacht
act-common-fund-noted = Er werd een regel geschreven in het kasboek van een gemeenschappelijk fonds
act-common-fund-pays-for = Wat een gemeenschappelijk fonds aan het loket betaalt, veranderde
letter-common-fund-proposed = Beste,

    In het gemeenschappelijk fonds “{ $fund }” wacht een voorstel op uw stem: { $title }.

    { $link }
    .subject = Om over te stemmen: { $title }
letter-common-fund-hold = Beste,

    De regels die voor het gemeenschappelijk fonds “{ $fund }” voorgesteld zijn, zeggen dat uw organisatie de rekening beheert. Ze gelden alleen als u ja zegt, op de pagina van het fonds.

    { $link }
    .subject = Beheert u de rekening van “{ $fund }”?
letter-common-fund-carried = Beste,

    In het gemeenschappelijk fonds “{ $fund }” hebben de leden gestemd: { $title } (stemming nr. { $number } van { $date }).

    { $link }
    .subject = Gestemd: { $title }
letter-common-fund-left = Beste,

    { $name } heeft het gemeenschappelijk fonds “{ $fund }” verlaten.

    { $link }
    .subject = { $name } verliet “{ $fund }”
letter-common-fund-refused = Beste,

    De leden van het gemeenschappelijk fonds “{ $fund }” hebben dit voorstel verworpen: “{ $title }”.

    { $link }
    .subject = Voorstel verworpen in “{ $fund }”: { $title }
letter-common-fund-received = Beste,

    Uw inbreng van { $amount } in het gemeenschappelijk fonds “{ $fund }” is op { $date } aangekomen.

    { $link }
    .subject = Inbreng ontvangen: { $amount }
