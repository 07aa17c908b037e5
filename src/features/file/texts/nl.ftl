# Het dossier van een organisatie: haar stukken, haar rekening, wat ze over zichzelf zegt.

file-title = Dossier
file-lede = De stukken die u hier indient, dienen voor al uw aanvragen: niemand hoeft ze u nog eens te vragen. Naast elk stuk staat wie het ziet.
file-lede-reader = De stukken die { $organisation } aan financiers toont.
file-lacks = { $n ->
    [one] Er ontbreekt één ding voor een gewone aanvraag
   *[other] Er ontbreken { $n } dingen voor een gewone aanvraag
}
file-lack-missing = { $kind }: nog geen document.
file-lack-year = { $kind }: het document van { $year } ontbreekt.
file-lack-over = { $kind }: niet meer geldig sinds { $date }.
file-lack-ending = { $kind }: nog maar geldig tot { $date }.
file-why-statutes = Financiers lezen ze om te weten wat u doet en wie beslist.
file-why-officers = Ze zegt wie namens u mag ondertekenen.
file-why-accounts = De leden hebben zes maanden om de rekening goed te keuren; financiers vragen de laatste.
file-why-bank-details = Zonder rekeningnummer kan toegekende steun niet worden betaald.
file-why-insurance = Ze wordt gevraagd als u publiek ontvangt of een zaal leent.
file-why-approval = Sommige steun is voorbehouden aan erkende organisaties.
file-why-commitment = De Franse wet vraagt het van elke vereniging die in Frankrijk een subsidie aanvraagt.
file-why-state-aid = Het bewijst dat u onder het Europese plafond blijft.
file-why-other = U had een einddatum opgegeven.
file-way-add = Toevoegen
file-way-renew = Vernieuwen
file-way-sign = Lezen en tekenen
file-way-bank = Opgeven
file-help = Hulp nodig? Deze steunpunten begeleiden verenigingen:
file-help-none = Hulp nodig? Een verenigingshuis, een steunpunt of uw koepel kan deze stukken samen met u voorbereiden.
file-pieces = Stukken
file-empty = Nog geen stukken. Begin met wat u bij de hand hebt.
file-empty-reader = Er is geen stuk dat u mag zien.
file-over = niet meer geldig
file-added = Ingediend op { $date }.
file-valid = Geldig tot { $date }.
file-seen-by = Wie ziet dit:
file-seen-by-public = iedereen, op de pagina van de organisatie.
file-seen-by-signed-in = wie aangemeld is.
file-seen-by-parties = de organisaties die aan dezelfde aanvraag deelnemen.
file-seen-by-funders = uzelf, en de medewerkers van financiers.
file-seen-by-public-agents = uzelf, en alleen de medewerkers van openbare financiers.
file-seen-by-owner = alleen mensen van uw organisatie.
file-bank-seen-by = uzelf en de financiers, gedeeltelijk verborgen; volledig alleen wie in de organisatie de rekening beheert.
file-add = Een stuk toevoegen
file-edit = Wijzigen of een nieuwe versie indienen
file-remove = Uit het dossier halen
    .hint = Niemand ziet het daarna nog. Wie het nakeek, blijft genoteerd.
file-keep = Het dossier bijwerken
file-known = Wat de registers zeggen
    .explanation = Deze gegevens vragen we u niet opnieuw. Ziet u een fout, laat ze dan verbeteren door het register: ze verdwijnt hier bij de volgende update.

file-kind = Welk stuk?
file-kind-statutes = Statuten
file-kind-officers = Lijst van bestuurders
file-kind-accounts = Goedgekeurde rekening
file-kind-bank-details = Bewijs van de bank
file-kind-insurance = Verzekeringsattest
file-kind-approval = Erkenning
file-kind-commitment = Contrat d’engagement républicain
file-kind-state-aid = Verklaring over ontvangen overheidssteun
file-kind-other = Ander stuk
file-kind-wrong = Kies om welk stuk het gaat.
file-piece-title = Verduidelijking
    .hint = Niet verplicht, bijvoorbeeld de naam van de erkenning. Wel nodig voor een “ander stuk”.
file-title-wrong = Zeg in enkele woorden wat dit stuk is (hoogstens 120 tekens).
file-period = Over welk jaar
    .hint = Nodig voor een rekening, bijvoorbeeld 2025. Laat anders leeg.
file-period-wrong = Schrijf een jaar in vier cijfers, zoals 2025.
file-valid-until = Geldig tot
    .hint = Laat leeg als het stuk geen einde heeft. We schrijven u 60 en 15 dagen vooraf.
file-day-wrong = Schrijf een volledige datum, zoals 31/03/2027.
file-clearance = Wie mag het zien?
file-clearance-wrong = Kies wie dit stuk mag zien. Namen van personen en bankgegevens zijn nooit openbaar.
file-file = Het bestand
    .hint = Pdf, foto (JPEG, PNG, WebP), document (ODT, DOCX), tabel (ODS, XLSX, CSV). Hoogstens 20 MB. We wissen de plaats en het toestel die in foto’s staan.
file-file-next = Een nieuwe versie (niet verplicht)
file-file-again = Kies het bestand opnieuw: de browser vergeet het als het formulier verbeterd moet worden.
file-versions = Versies
file-checks = Controles
file-checks-none = Niemand heeft dit stuk al nagekeken.
file-check-seen = { $by } zag dit stuk op { $date }: het is er, leesbaar, en van deze organisatie.
file-check-read = { $by } las dit stuk op { $date }.
file-check-verified = { $by } vergeleek dit stuk op { $date } met de bron.
file-check-until = Deze controle geldt tot { $date }.
file-check-past = (geldt niet meer)
file-check-title = Aangeven dat u het hebt nagekeken
file-check-valid = Uw controle geldt tot
    .hint = Niet verplicht. Andere financiers zien het en kunnen het aanvaarden.
file-check-save = De controle bewaren
file-check-day-wrong = Schrijf een datum in de toekomst, zoals 31/03/2027, of laat leeg.
file-check-newer = Intussen is een nieuwere versie ingediend: bekijk die voor u zegt dat u ze hebt nagekeken.
file-accept = Deze controle aanvaarden
file-depth = Welke controle hebt u gedaan?
file-depth-seen = Ik heb het gezien: het is er, leesbaar, en van deze organisatie
file-depth-read = Ik heb het gelezen: de inhoud is samenhangend
file-depth-verified = Ik heb het vergeleken met een register, of met wie het afgaf
file-depth-wrong = Zeg welke controle u hebt gedaan.

file-panel-reads = U leest dossiers namens een financier.
file-panel-way = Haar dossier openen
file-panel-shown = Documenten die de organisatie laat zien:
file-waits = Het dossier van { $organisation }
file-waits-bank = een nieuwe bankrekening wacht op uw bevestiging
file-waits-ending = { $n ->
    [one] één stuk is binnenkort niet meer geldig
   *[other] { $n } stukken zijn binnenkort niet meer geldig
}
file-waits-missing = { $n ->
    [one] één gebruikelijk stuk ontbreekt
   *[other] { $n } gebruikelijke stukken ontbreken
}

upload-nothing = Kies een bestand.
upload-empty = Dit bestand is leeg. Open het op uw computer om het na te kijken en kies het dan opnieuw.
upload-unknown = Dit soort bestand wordt niet aanvaard. Sla het op als pdf en probeer opnieuw.
upload-not-what-it-says = De inhoud van dit bestand past niet bij zijn naam. Open het, sla het opnieuw op in het juiste formaat en probeer opnieuw.
upload-macros = Dit document bevat macro’s (kleine programma’s). Sla het op zonder macro’s, of als pdf.
upload-too-much-inside = Dit document is uitgepakt te groot. Sla het op als pdf.
upload-damaged = Dit bestand kan niet tot het einde worden gelezen: het is beschadigd of met een wachtwoord beveiligd.
upload-too-large = Dit bestand is groter dan 20 MB. Scannen in gewone kwaliteit volstaat.
upload-broken = Het versturen is afgebroken. Wat u schreef staat er nog: kies het bestand opnieuw.
upload-no-room = Het dossier is vol (200 bestanden, 200 MB). Haal weg wat niet meer dient, of schrijf ons.
upload-state-pending = Wacht op de virusscanner.
upload-state-safe = Nagekeken door de virusscanner.
upload-state-infected = De virusscanner vond iets in dit bestand: niemand kan het openen. Dien een ander in.
upload-state-integrity-error = Dit bestand is niet meer wat werd ingediend: niemand kan het openen. Dien het opnieuw in.
upload-state-not-scanned = Niet nagekeken door een virusscanner.
unscanned-title = Dit bestand is niet nagekeken
unscanned-explanation = Op deze installatie is geen virusscanner aangesloten. Het formaat van het bestand is gecontroleerd, de inhoud niet. Sla het op een beveiligde computer op, en open het alleen als u het verwachtte.
unscanned-anyway = Het bestand toch opslaan
file-withheld-title = Dit bestand is nu niet beschikbaar
file-withheld = Wacht het op de virusscanner, kom dan over enkele minuten terug.

commitment-title = Contrat d’engagement républicain
commitment-lede = In Frankrijk gaat een vereniging die een subsidie aanvraagt deze zeven verbintenissen aan. Lees ze; wie de vereniging vertegenwoordigt, tekent één keer, voor al haar aanvragen.
commitment-abroad = Deze tekst is Frans recht. Uw zetel ligt niet in Frankrijk: teken alleen als een Franse financier het u vraagt.
commitment-source = Tekst:
commitment-counts = We hebben deze tekst overgeschreven: alleen de tekst in het Franse staatsblad telt (legifrance.gouv.fr).
commitment-sign = Tekenen
    .explanation = U tekent voor { $organisation }. De leden moeten het weten, via een affiche of uw website. Alleen financiers zien uw naam.
commitment-signatory = Uw naam en voornaam
    .hint = Zoals ze in de lijst van bestuurders staan.
commitment-signatory-wrong = Schrijf uw naam en voornaam, in hoogstens 100 tekens.
commitment-agreed = Ik heb deze tekst gelezen en onderschrijf hem namens de vereniging.
commitment-not-agreed = Vink het vakje aan als u deze tekst onderschrijft. Onderteken anders niet.
commitment-sign-now = Tekenen
commitment-who-signs = Alleen wie de vereniging vertegenwoordigt, kan tekenen.
commitment-signed = Getekend op { $date }.
commitment-signed-by = Getekend door { $signatory }.
commitment-text = Versie van de tekst: { $text }
commitment-way-sign = Het contrat d’engagement républicain lezen en tekenen
commitment-way-read = Het contrat d’engagement républicain lezen

bank-title = Bankrekening
bank-lede = Een nieuwe rekening moet door een tweede persoon bevestigd worden: zo wordt een subsidie niet aan iemand anders betaald.
bank-none = Er is geen rekening opgegeven.
bank-since = sinds { $date }
bank-way = De rekening bekijken en wijzigen
bank-change-waits = Een nieuwe bankrekening wacht op bevestiging
bank-waits-other = Iemand anders van de organisatie moet ze bevestigen en kreeg een e-mail. U kunt ze intrekken.
bank-waits-you = Vergelijk deze cijfers met een uittreksel van de bank, en bevestig of weiger dan.
bank-waits-alone = Niemand anders beheert de rekening in de organisatie. Een ambtenaar die het bewijs van de bank zag, kan bevestigen; anders geldt de wijziging vanaf { $date }. Iedereen die voor de organisatie optreedt, is verwittigd.
bank-confirm = Deze rekening bevestigen
bank-refuse = Weigeren of intrekken
bank-current-title = Huidige rekening
bank-change = Een andere rekening opgeven
    .explanation = Ze vervangt de oude pas als ze bevestigd is.
bank-holder = Houder van de rekening
    .hint = De naam van de organisatie, zoals op het uittreksel van de bank.
bank-holder-wrong = Schrijf de houder van de rekening, in hoogstens 70 tekens.
bank-iban = IBAN
    .hint = Bijvoorbeeld BE gevolgd door 14 cijfers, of FR76 gevolgd door 23 cijfers. Spaties tellen niet mee.
bank-iban-wrong = Deze IBAN klopt niet: er ontbreekt een cijfer of twee cijfers zijn verwisseld. Neem hem over van het uittreksel van de bank.
bank-propose = Deze rekening voorstellen
bank-history = Vroegere rekeningen en geweigerde wijzigingen
bank-past = vervangen
bank-refused = geweigerd of ingetrokken

aid-title = Ontvangen de-minimissteun
aid-lede = De Europese Unie begrenst de kleine overheidssteun die één organisatie ontvangt. Noteer ze hier: het totaal wordt vanzelf berekend.
aid-way = De steun bekijken en aanvullen
aid-since = We tellen steun toegekend sinds { $date }: drie lopende jaren tot vandaag.
aid-none = Er is geen steun genoteerd.
aid-total = { $received } ontvangen ({ $regime }, { $state }).
aid-under = Plafond: { $ceiling }; nog mogelijk: { $left }. Bron: verordening (EU) { $source }.
aid-near = Let op, het plafond van { $ceiling } is nabij; nog mogelijk: { $left }. Bron: verordening (EU) { $source }.
aid-over = Het plafond van { $ceiling } is overschreden. Spreek erover met de financier voor u nieuwe steun aanneemt. Bron: verordening (EU) { $source }.
aid-no-ceiling = Voor deze datum is geen plafond bekend.
aid-add = Steun noteren
aid-remove = Weghalen
aid-funder = Wie kende ze toe?
aid-funder-wrong = Schrijf wie de steun toekende, in hoogstens 150 tekens.
aid-amount = Bedrag
    .hint = In euro, bijvoorbeeld 12.500 of 12.500,50.
aid-amount-wrong = Schrijf een bedrag in euro, zoals 12.500 of 12.500,50.
aid-day = Toegekend op
    .hint = De datum van de beslissing, niet van de betaling.
aid-day-wrong = Schrijf de datum van de beslissing, zoals 31/03/2026.
aid-subject = Waarvoor (niet verplicht)
aid-regime = Onder welke verordening?
aid-regime-general = algemene verordening
aid-regime-services = diensten van algemeen economisch belang
aid-regime-wrong = Kies de verordening: ze staat in de beslissing.
aid-state = Van welke staat?
aid-state-fr = Frankrijk
aid-state-be = België
aid-state-wrong = Kies de staat waarvan de steun komt.

profile-title = De organisatie voorstellen
profile-lede = Uw tekst staat boven die van de registers, en apart: niets wordt gewist. De zoekfunctie vindt u via uw thema’s en de plaats waar u werkt.
profile-purpose-fr = Wat u doet, in het Frans
    .hint = In uw eigen woorden, in enkele zinnen. Eén taal volstaat.
profile-purpose-nl = In het Nederlands (niet verplicht)
profile-purpose-en = In het Engels (niet verplicht)
profile-purpose-long = Maak deze tekst korter: hoogstens 2.000 tekens.
profile-area = Waar u werkt
profile-area-unsaid = Geen antwoord
profile-area-wrong = Kies een werkingsgebied uit de lijst.
profile-themes = Uw thema’s (hoogstens vijf)
profile-themes-many = Kies hoogstens vijf thema’s.
profile-contact = Contact
    .hint = Een adres of nummer van de organisatie, liever dan van een persoon.
profile-contact-long = Maak het contact korter: hoogstens 200 tekens.
profile-contact-public = Dit contact op de pagina van de organisatie zetten
profile-contact-seen-by = Het contact is alleen openbaar als u het vakje aanvinkt.
profile-way = De organisatie voorstellen
profile-said = Wat de organisatie over zichzelf zegt, op { $date }.
profile-by = gezegd door de organisatie, { $date }

letter-bank-proposed =
    Beste,

    Iemand die optreedt voor { $organisation }, stelt een andere bankrekening voor: { $iban }

    Ze geldt nog niet: een tweede persoon moet ze hier bevestigen of weigeren, na vergelijking met een uittreksel van de bank:
    { $address }

    Verwachtte u dit niet? Weiger, en spreek erover met de anderen.
    .subject = { $organisation }: een nieuwe bankrekening is voorgesteld
letter-bank-alone =
    Beste,

    Voor { $organisation } is een andere bankrekening voorgesteld: { $iban }

    Niemand anders beheert de rekening in de organisatie. De wijziging geldt daarom over zeven dagen, of vroeger als een ambtenaar ze bevestigt na het bewijs van de bank te hebben gezien.

    Verwachtte u dit niet? Spreek er meteen over met wie de organisatie vertegenwoordigt. Het voorstel staat hier:
    { $address }
    .subject = { $organisation }: een nieuwe bankrekening geldt over zeven dagen
letter-bank-confirmed =
    Beste,

    De bankrekening van { $organisation } is voortaan: { $iban }

    Meer staat hier:
    { $address }
    .subject = { $organisation }: de bankrekening is gewijzigd
letter-bank-refused =
    Beste,

    De rekening die voor { $organisation } was voorgesteld ({ $iban }) is geweigerd of ingetrokken. De vorige rekening blijft gelden.

    Meer staat hier:
    { $address }
    .subject = { $organisation }: een nieuwe bankrekening is geweigerd
letter-file-ending =
    Beste,

    In het dossier van { $organisation } is dit binnenkort niet meer geldig:

    { $list }

    Hier kunt u een nieuwe versie indienen; ze dient voor al uw aanvragen:
    { $address }

    Hulp nodig? Een verenigingshuis, een steunpunt of uw koepel kan u begeleiden.
    .subject = { $organisation }: stukken van het dossier zijn binnenkort niet meer geldig
letter-file-ending-line = – { $name }: tot { $date }

act-piece-added = Een stuk is toegevoegd
act-piece-changed = Een stuk is gewijzigd
act-piece-removed = Een stuk is verwijderd
act-piece-read = Een stuk is gelezen
act-piece-checked = Een stuk is nagekeken
act-check-accepted = De controle van een andere financier is overgenomen
act-commitment-signed = Het contrat d’engagement républicain is ondertekend
act-bank-details-proposed = Een wijziging van de bankrekening is voorgesteld
act-bank-details-confirmed = Een wijziging van de bankrekening is ingegaan
act-bank-details-refused = Een wijziging van de bankrekening is geweigerd of ingetrokken
act-profile-changed = De voorstelling is gewijzigd
act-state-aid-added = Staatssteun is toegevoegd
act-state-aid-removed = Staatssteun is verwijderd

# Wat de volgende pagina bevestigt.
commitment-said = Het contrat d’engagement républicain is ondertekend.
aid-said-added = Steun genoteerd.
aid-said-removed = Steun verwijderd.
profile-said-now = Uw tekst is bewaard: hier staat hij op uw pagina.
file-said-checked = De controle is bewaard.
file-said-accepted = De controle is overgenomen namens uw instelling.
file-said-removed = Stuk verwijderd: { $name }
file-said-added = Stuk toegevoegd: { $name }
file-said-changed = Stuk bewaard: { $name }
bank-said-proposed = De rekening is voorgesteld: deze pagina zegt wat nog nodig is om ze te bevestigen.
bank-said-confirmed = Rekening bevestigd: dit is voortaan die van de organisatie.
bank-said-refused = Wijziging van rekening geweigerd: de vorige blijft.
letter-bank-proposed-told =
    Beste,

    Iemand die voor { $organisation } optreedt, stelt een andere bankrekening voor: { $iban }

    Ze geldt nog niet: iemand die de rekening beheert, moet ze bevestigen of weigeren. U hoeft niets te doen.

    Had u dit niet verwacht? Spreek er de anderen over aan.
    .subject = { $organisation }: een wijziging van bankrekening is voorgesteld
letter-bank-confirmed-told =
    Beste,

    De bankrekening van { $organisation } is voortaan: { $iban }

    Had u dit niet verwacht? Spreek meteen de vertegenwoordigers van de organisatie aan.
    .subject = { $organisation }: de bankrekening is gewijzigd
letter-bank-refused-told =
    Beste,

    De voorgestelde wijziging van rekening voor { $organisation } ({ $iban }) is geweigerd of ingetrokken. De vorige rekening blijft gelden.
    .subject = { $organisation }: een wijziging van bankrekening is geweigerd
letter-bank-alone-told = { letter-bank-proposed-told }
    .subject = { letter-bank-proposed-told.subject }
commitment-changed = De tekst is sindsdien gewijzigd: onderteken opnieuw.
bank-iban-empty = Schrijf de IBAN van de rekening.
aid-amount-twofold = Dit bedrag kan op twee manieren gelezen worden (duizend of één euro?). Schrijf het zonder punt of komma: 1250, of met centen: 1250,00.
file-for = Namens
file-for-choose = Kies
file-for-unsaid = U treedt op voor meerdere financiers: zeg namens welke.
file-for-title = Voor wie leest u dit bestand?
file-for-why = U treedt op voor meerdere financiers. De organisatie ziet wie haar stukken las.
aid-together = Met de organisaties die als één onderneming tellen
aid-together-with = Samen geteld: { $names }.
aid-undertaking = Heeft een organisatie zeggenschap over een andere? Zeg welke samen tellen
undertaking-title = Eén onderneming
undertaking-lede = Als een organisatie zeggenschap heeft over een andere, telt hun kleine staatssteun samen, onder één plafond. Dat geldt zodra beide organisaties het verklaren.
undertaking-law = Dat is zo als de ene de meerderheid van de stemmen van de andere heeft, de meerderheid van haar bestuurders kan benoemen, of er door een contract of door haar statuten een overheersende invloed op heeft: verordening (EU) 2023/2831, artikel 2(2). Lid zijn van hetzelfde netwerk, of samen een project uitvoeren, maakt er niet één onderneming van.
undertaking-none = U hebt geen organisatie genoemd.
undertaking-both = Beide verklaren het: hun kleine staatssteun telt samen.
undertaking-waits = In afwachting: de andere organisatie heeft het nog niet verklaard.
undertaking-apart = Dat is niet, of niet meer, zo
undertaking-asked = Organisaties die dit over u verklaren
undertaking-too = Dat klopt: tel ons samen
undertaking-add = Een organisatie noemen
undertaking-other = Adres van haar pagina op dit platform
    .hint = Open haar pagina en kopieer het adres.
undertaking-send = Verklaren dat we één onderneming zijn
undertaking-done-with = Het is genoteerd, en de andere organisatie is verwittigd.
undertaking-done-apart = Het is genoteerd: u verklaart het niet meer.
undertaking-unknown = Op dat adres staat geen organisatie. Kopieer het adres van haar pagina in de gids.
letter-undertaking-with = Beste,

    { $organisation } zegt één onderneming te vormen met { $other }: hun kleine staatssteun zou samen tellen, onder één plafond. Er verandert niets zolang u het niet ook zegt:
    { $link }
    .subject = { $organisation } en { $other }: één onderneming?
letter-undertaking-apart = Beste,

    { $organisation } zegt niet meer één onderneming te vormen met { $other }: hun kleine staatssteun telt niet meer samen.
    { $link }
    .subject = { $organisation } en { $other }: niet meer één onderneming
act-undertaking-with = Zei één onderneming te vormen met een andere organisatie
act-undertaking-apart = Zei niet meer één onderneming te vormen met een andere organisatie
