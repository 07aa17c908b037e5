# Officiële bestanden inladen.
import-done = { $file } ({ $kind }): { $read ->
    [one] { $read } regel gelezen
   *[other] { $read } regels gelezen
 }, { $kept } bewaard, { $rejected } geweigerd; { $added ->
    [one] { $added } nieuwe organisatie
   *[other] { $added } nieuwe organisaties
 }, { $changed } gewijzigd, { $missing } niet meer in dit bestand.
entries-apart = { $entry } is nu een organisatie apart, met sleutel { $key }; geen bestand brengt ze weer samen.
entries-together = { $one } en { $other } zijn nu één organisatie.
entries-not-theme = Het thema { $theme } is er weg, en woorden geven het niet opnieuw.
entries-theme = Woorden kunnen er het thema { $theme } weer aan geven: “tisserand recompute”.
joining-form = “{ $entry }” duidt geen inschrijving aan: schrijf het register en het nummer, zoals sirene:123456789 of rna:W595012345.
joining-unknown = Geen enkele inschrijving heeft het nummer “{ $entry }”.
joining-withheld = De organisatie van “{ $entry }” wordt op iemands verzoek niet getoond: maak ze eerst weer openbaar.
joining-alone = “{ $entry }” is de enige inschrijving van haar organisatie: er is niets om ze van te scheiden.
joining-rna = “{ $entry }” is van het RNA, dat de organisatie haar adres geeft: scheid liever de andere inschrijving af.
joining-both-live = “{ $one }” en “{ $other }” bestaan naast elkaar in één register: het zijn twee organisaties.
joining-both-acted-for = Er treden mensen op voor “{ $one }” en voor “{ $other }”: zolang beide lopende mandaten hebben, worden ze niet samengevoegd. Schrijf hun: als de mandaten van een van beide beëindigd zijn, antwoord dan opnieuw.
joining-both-stand = “{ $one }” en “{ $other }” zetelen allebei in eenzelfde zitting, of hebben allebei een aandeel in eenzelfde overeenkomst of verslag: wat elk daar zei of tekende, blijft van haar, en dus worden ze niet samengevoegd.
joining-already = “{ $one }” en “{ $other }” zijn al één organisatie.
joining-by-number = Het nummer van een register brengt “{ $one }” en “{ $other }” samen: scheid de inschrijving af met “tisserand entries apart”.
joining-no-link = Geen enkele koppeling heeft het nummer { $link }.
joining-meanwhile = Iemand anders heeft intussen over koppeling { $link } beslist: bekijk ze opnieuw. Er is niets veranderd.
joining-said = Dat was al gezegd over koppeling { $link }.
joining-nothing = Niemand heeft over koppeling { $link } beslist en de aanwijzingen hebben niets samengebracht: er is niets om ongedaan te maken.
correcting-no-theme = Er is geen thema “{ $theme }”. De thema’s zijn: { $known }.
correcting-not-given = De woorden van “{ $key }” gaven er het thema { $theme } niet aan: er is niets veranderd. Wat een register of de leden zeggen, wordt daar verbeterd.
correcting-not-said = Niemand zei van “{ $key }” dat het thema { $theme } fout is.
withholding-unknown = Geen organisatie heeft de sleutel “{ $key }”: het is het einde van het adres van haar pagina, na het laatste streepje.
withholding-already = De organisatie “{ $key }” is al niet meer bekendgemaakt.
withholding-published-already = De organisatie “{ $key }” is al bekendgemaakt.
links-counts = { $waiting } koppelingen wachten tot iemand ze bekijkt; { $evidence } samengebracht op grond van aanwijzingen, { $same } samengebracht en { $apart } gescheiden door mensen.
links-said-same = Koppeling { $link }: het is dezelfde organisatie.
links-said-not-same = Koppeling { $link }: het is niet dezelfde; niets brengt ze nog samen.
links-said-undo = Koppeling { $link }: ongedaan gemaakt; ze wacht tot iemand beslist.
recompute-next = Daarna: “tisserand recompute”. Koppelingen tussen registers, thema’s uit woorden en van wie de subsidies zijn volgen uit wat geladen is.
recompute-links = Koppelingen: { $joined } paren samengebracht op grond van aanwijzingen; { $waiting } wachten tot iemand ze bekijkt (“tisserand links”).
recompute-parties = Subsidies: { $without } financiers en begunstigden zonder hier bekend nummer, waarvan { $recognised } herkend aan naam en plaats.
recompute-themes = Thema’s: geleerd van { $learned } organisaties waarvan het register ze geeft; { $without } hebben er geen, en { $inferred } daarvan krijgen er een op grond van hun woorden.
import-report = De details regel per regel: { $file }
import-folder = { $file } is een map: geef de bestanden die erin staan.
import-absent = { $file } bestaat niet.
import-address = { $file } is een adres: download eerst het bestand. `tisserand setup` haalt de officiële bestanden op.
import-unreadable = { $file } kan niet gelezen worden: { $error }
import-refused = { $file } is geweigerd, er is niets veranderd. { $why }
    .within = { $file } is geweigerd, er is niets veranderd. Dit is waarom, voor { $member }. { $why }
import-no-enterprise = { $file } is geweigerd, er is niets veranderd. Er is hier nog geen onderneming van de KBO: laad eerst enterprise.csv, of het hele archief.
import-loss = { $file } is geweigerd, er is niets veranderd. Het zou { $lost } van de { $held } inschrijvingen uit de vorige bestanden doen verdwijnen, meer dan één op tien. Is het bestand volledig, begin dan opnieuw met --accept-loss.
import-no-contour = { $file } is geweigerd, er is niets veranderd. Geen enkele contour draagt de code van een gemeente van het grondgebied.
import-older-communes = { $file } is geweigerd, er is niets veranderd. Er staan { $n } gemeenten in die intussen bij andere horen: het is ouder dan de lijst van het programma.
import-cut-communes = { $file } is geweigerd, er is niets veranderd. Het zegt niets over { $n } van de { $known } gemeenten die het programma kent, meer dan één op tien. Hoort er niet meer in te staan, begin dan opnieuw met --accept-loss: de andere blijven zoals ze zijn.
import-communes-and-more = { $file } is geweigerd, er is niets veranderd. Er zit een lijst van gemeenten in en iets anders ernaast: pak het uit, en geef de bestanden een na een.
report-file = bestand
report-line = regel
report-column = kolom
report-value = waarde
report-reason = reden
report-kept = bewaard
report-yes = ja
report-no = nee
reject-place-uncertain = postcode en naam wijzen naar meerdere gemeenten: plaats onzeker
reject-duplicate-number = dit nummer staat al op een andere regel van het bestand: de eerste is bewaard
reject-older-than-held = het huidige register, al ingeladen, weet meer over deze vereniging
reject-commune-unknown = deze contour is niet die van een gemeente van het grondgebied
reject-geometry-missing = deze contour heeft geen veelhoek
reject-contour-twice = het bestand bevat al een andere omtrek van deze gemeente: deze wordt niet gebruikt, de eerste geldt
reject-commune-new = deze gemeente is nieuw: volgende bestanden vinden ze
reject-commune-renamed = deze gemeente heet nu anders
reject-commune-merged = deze gemeente hoort nu bij een andere: haar organisaties gaan mee
reject-commune-unlisted = de lijst zegt niets over deze gemeente: ze blijft zoals ze was
reject-commune-event-stands = eerder geladen gebeurtenissen zeggen dat deze gemeente bij een andere hoort, de lijst zegt van niet: ze blijft erbij tot gebeurtenissen die dit ongedaan maken, geladen zijn
start-first = Eerste start: de databank en het demonstratieregister (fictieve organisaties) worden aangemaakt.
start-index = De index is niet bijgewerkt: hij wordt opnieuw opgebouwd.
start-ready = Tisserand is klaar: open { $address } in een browser.
start-mail = E-mails worden geschreven in { $folder }: er is geen mailserver ingesteld (zie “smtp” in docs/operating.md).

# Waarom een regel geweigerd of opgemerkt wordt.
reject-wrong-number-of-fields = de regel heeft niet evenveel vakken als de kop
reject-unclosed-quote = een aanhalingsteken wordt nooit gesloten
reject-cut-short = het bestand stopt midden in deze regel: het is waarschijnlijk afgebroken, en de rest ontbreekt
reject-record-too-long = de regel is te lang
reject-missing-number = het nummer ontbreekt
reject-malformed-number = dit is geen nummer van het register
reject-missing-name = de naam ontbreekt
reject-stray-quote = een los aanhalingsteken in een tekst: het staat misschien verkeerd
reject-other-encoding = een woord in een andere codering dan de rest van het bestand
reject-control-characters = onzichtbare tekens zijn verwijderd
reject-malformed-date = dit is geen datum
reject-implausible-date = deze datum kan niet juist zijn
reject-malformed-siret = dit is geen geldig SIRET-nummer
reject-siren-for-siret = een SIREN in plaats van een SIRET: als SIREN gelezen
reject-spreadsheet-number = een rekenblad maakte van het nummer een hoeveelheid: de cijfers zijn verloren
reject-lost-zeros = het nummer had zijn voorloopnullen verloren: teruggezet, want het controlegetal klopt
reject-contradictory-numbers = twee nummers op de regel spreken elkaar tegen
reject-malformed-rna = dit is geen RNA-nummer
reject-malformed-kbo = dit is geen ondernemingsnummer
reject-unknown-code = deze code staat niet in de lijst van het register
reject-unknown-personality = de regel zegt niet of het om een natuurlijk persoon gaat: weggelaten
reject-malformed-legal-form = dit is geen code van een rechtsvorm
reject-malformed-activity = dit is geen activiteitscode
reject-malformed-json = dit is geen geldige JSON
reject-unknown-shape = deze JSON is niet die van een vereniging
reject-wrong-type = deze waarde is niet van de verwachte soort
reject-two-living-numbers = deelt een nummer met een andere levende inschrijving in hetzelfde register: beide blijven apart
reject-told-apart = iemand heeft gezegd dat dit een andere organisatie is dan die met hetzelfde nummer: beide blijven apart
reject-ordinary-company = onderneming buiten de sociale economie: niet overgenomen
reject-not-a-head-office = vestiging die geen zetel is: niet overgenomen
reject-closed-establishment = vestiging die gesloten is: niet overgenomen
reject-unit-not-held = vestiging van een eenheid die hier niet staat: laad eerst de juridische eenheden
reject-enterprise-not-held = naam of adres van een onderneming die hier niet staat: niet overgenomen
reject-not-used-yet = herkende regel waarvan niets wordt gebruikt
reject-no-name-yet = onderneming zonder bekende naam: laad ook het bestand met de benamingen
reject-not-published = haar register maakt er niets van bekend: wat bekend was, wordt niet meer getoond
reject-natural-person = natuurlijke persoon: niet overgenomen
reject-granted-person = subsidieregel van een natuurlijke persoon, herkend aan zijn nummer: naam en doel zijn gewist
reject-person-untold = gever of ontvanger die alleen met een nummer bekend is, waarvan hier niets zegt of het van een natuurlijke persoon is: laad de eenheden van Sirene of de ondernemingen van de KBO
reject-contact-detail = telefoonnummer of e-mailadres: niet overgenomen
reject-missing-beneficiary = er staat niet wie ontvangt
reject-missing-funder = er staat niet wie geeft
reject-not-awarded = de aanvraag is niet toegekend
reject-missing-amount = het bedrag ontbreekt
reject-malformed-amount = dit is geen bedrag
reject-ambiguous-amount = dit bedrag kan op twee manieren gelezen worden
reject-other-currency = bedrag in een andere munt dan de euro
reject-rounded-amount = bedrag afgerond op de cent
reject-amount-with-exponent = bedrag met een exponent: een rekenblad kan cijfers verloren hebben
reject-implausible-amount = bedrag groter dan enige subsidie
reject-negative-amount = negatief bedrag: verbetering of teruggegeven som
reject-refused-amount = bedrag dat het bestand zelf opzijzet
reject-mended-number = beschadigd nummer, hersteld: de controlecijfers bewijzen het
reject-reversed-period = periode die eindigt voor ze begint
reject-open-period = periode zonder einddatum
reject-malformed-year = dit is geen jaar
reject-malformed-share = dit is geen aandeel, of de eenheid is onzeker
reject-dragged-share = aandelen die regel na regel stijgen: een cel werd doorgetrokken
reject-lost-characters = letters verloren gegaan vóór de bekendmaking
reject-unknown-word = dit woord hoort niet bij die van zijn kolom
reject-total-differs = het totaal is niet de som van het detail, dat alleen telt
reject-total-line = totaalregel, waarvan het detail geteld is
reject-malformed-theme = dit is geen code van de nomenclatuur
reject-malformed-postcode = dit is geen postcode
reject-malformed-commune-code = dit is geen gemeentecode
reject-unknown-position = onbekende toestand
reject-unknown-grouping = onbekende soort groepering
reject-missing-successor = de vereniging gaat verder onder een nieuw nummer, dat ontbreekt
reject-address-as-website = een e-mailadres in plaats van een website: niet op openbare pagina’s getoond

# Waarom een heel bestand geweigerd wordt.
refused-empty = Het is leeg.
refused-no-table = Dit archief bevat geen tabel.
refused-binary = Dit is geen tabel die we kunnen lezen.
refused-document = Dit is een document (pdf, Word): de tabel zelf is nodig, als CSV.
refused-spreadsheet = Dit is een rekenblad: bewaar het eerst als CSV.
refused-web-page = Dit is een webpagina, geen tabel: het downloaden is mislukt.
refused-utf-16 = Het is bewaard als “Unicode” (UTF-16): bewaar het als “CSV UTF-8”.
refused-unknown-columns = De eerste regel noemt de kolommen van geen enkel bekend bestand. Er staat: { $detail }.
    .missing = Er ontbreken kolommen, of ze heten anders: { $detail }.
refused-unknown-json = Het is JSON, maar van geen enkel bekend register.
    .named = Het is JSON, maar van geen enkel bekend register; erin staan: { $detail }.
refused-unknown-parquet = Het is een Parquet-tabel, maar haar kolommen zijn die van geen bestand dat wij kennen.
refused-no-drawing = Het is geen GeoJSON-verzameling en geen TopoJSON-topologie.
refused-no-degrees = De punten staan niet in graden: zet het om naar lengte- en breedtegraad (WGS 84).
refused-duplicate-column = Twee kolommen hebben dezelfde naam: { $detail }.
refused-header-too-long = De eerste regel is te lang voor een kop.
refused-nested-archive = Dit is een archief in een archief: pak het eerst uit.
refused-encrypted = Het is met een wachtwoord beveiligd.
refused-unsupported-method = Het is gecomprimeerd op een manier die we niet lezen.
refused-truncated = Het stopt voor het einde: het downloaden is onderbroken.
refused-corrupt = Het is beschadigd.
refused-too-damaged = De aanhalingstekens zijn te beschadigd om te lezen zonder te gissen.
refused-too-many-members = Het bevat te veel bestanden.
refused-member-too-large = Een bestand erin is te groot.
refused-too-large = Uitgepakt is het te groot.
refused-ratio = Het zet te veel uit om eerlijk te zijn: misschien een valstrik.
refused-unreadable = Het kan niet gelezen worden.

error-invalid-query = Het adres van deze zoekopdracht is beschadigd. Begin opnieuw met zoeken.
error-invalid-km = De afstand moet tussen 0,1 en 1.000 kilometer liggen.
error-invalid-founded = Het jaar van oprichting moet een jaar zijn, zoals 1998, of een periode, zoals 1990-1999.
error-invalid-dissolved = Het jaar van ontbinding moet een jaar zijn, zoals 1998, of een periode, zoals 1990-1999.
error-invalid-within = Zoeken kan in het grondgebied (within=territory) of overal (within=all).
error-invalid-sort = Deze volgorde bestaat niet: relevance, name, date of distance.
error-invalid-limit = Een pagina bevat 1 tot 100 resultaten.
error-invalid-near = Deze gemeente bestaat niet, of we weten niet waar ze ligt.

# Wat programma’s kunnen vragen, en de pagina die dat uitlegt.
error-invalid-lang = De talen zijn fr, nl en en.
error-invalid-parameter = Dit adres bevat een onbekende parameter. De parameters staan beschreven op /nl/api.
api-title = API en open data
api-lede = Alles wat de pagina’s tonen, kan ook een programma lezen, zonder account of sleutel.
api-fact-address = Adres
api-fact-description = Beschrijving
api-fact-rate = Tempo
api-fact-licence = Licentie
api-rate = { $n } aanvragen per seconde en per bezoeker
api-licence = die van elke bron
api-endpoints = Wat u kunt opvragen
api-parameters = Parameters van { $path }
api-parameter-name = Naam
api-parameter-sort = Waarde
api-parameter-meaning = Betekenis
api-sort-text = één waarde
api-sort-several = één of meer waarden (herhaal de parameter)
api-sort-number = een getal
api-example = Voorbeeld voor { $path }
api-get-organisations = Dezelfde zoekopdracht als op de pagina, met dezelfde filters, en de aantallen van elke filter.
api-get-organisation = Eén organisatie, met haar nummers in de registers en de herkomst van wat erover gezegd wordt.
api-get-organisations-csv = Het hele zoekresultaat als tabel. Een tekst die een rekenblad voor een formule zou houden, begint met een apostrof.
api-get-organisations-json = Het hele zoekresultaat als één document.
api-get-organisations-parquet = Het hele zoekresultaat in kolommen, voor programma’s die er veel lezen: de kolommen van de tabel.
api-get-organisations-ndjson = Het hele zoekresultaat, één organisatie per regel.
api-get-organisations-geojson = Het hele zoekresultaat voor een kaart: elk punt is het midden van een gemeente, nooit een adres.
api-get-themes = De thema’s van het gebied, met het aantal organisaties van elk.
api-get-communes = De gemeenten van het gebied, met het aantal organisaties van elk.
api-get-sources = De ingelezen bestanden: register, datum, licentie, en wat er van hun regels geworden is.
api-get-complete = Suggesties terwijl u typt.
api-get-openapi = De beschrijving van deze interface, voor programma’s.
api-with-q = De gezochte woorden; tussen aanhalingstekens volgen ze op elkaar. Typfouten worden vergeven.
api-with-theme = Thema, zoals /api/v1/themes het noemt.
api-with-founded = Jaar van oprichting: “1998”, “1990-1999”, “-2009”, “known” (bekend), “unknown” (onbekend).
api-with-dissolved = Jaar van ontbinding, zo geschreven.
api-with-commune = Gemeente van de zetel: INSEE- of NIS-code; voor subsidies ook wat gemeenten verenigt, of een zijde van de grens.
api-with-kind = Soort organisatie: association, foundation, company, public_body of other.
api-with-legal-form = Rechtsvorm.
api-with-state = Toestand: active, dissolved, removed of unknown.
api-with-source = Register: rna, demonstration…
api-with-side = Kant van de grens.
api-with-capacity = Wat organisaties voor anderen zijn: funder, support_structure, network, pole, organiser, research, ess.
api-with-area = Opgegeven werkingsgebied.
api-with-age = Leeftijd in jaren: 0-1, 2-4, 5-9, 10-19, 20-49, 50+ of unknown.
api-with-near = Code van de gemeente waarrond u zoekt.
api-with-km = Kilometers eromheen: 10 als u niets opgeeft.
api-with-within = territory voor alleen het gebied; overal als u niets opgeeft.
api-with-sort = Volgorde: relevance, name, date of distance. Bestanden hebben altijd dezelfde volgorde.
api-with-limit = Aantal resultaten per pagina, van 1 tot 100: 20 als u niets opgeeft. Bestanden geven ze allemaal.
api-with-cursor = De waarde “next” van de vorige pagina.
api-with-lang = Taal van de benamingen en adressen: fr, nl of en.
api-with-id = De sleutel van de organisatie, of het einde van het adres van haar pagina.
api-rules = Goed om te weten
api-rule-paging = Een pagina met resultaten geeft “next”: geef die waarde terug als cursor om verder te lezen. Er is geen grens aan het aantal pagina’s.
api-rule-language = De benamingen volgen lang, en anders de taal van de browser (Accept-Language).
api-rule-kept = Elk antwoord draagt een ETag: stuur die terug in If-None-Match, en een ongewijzigd antwoord kost niets (304).
api-rule-errors = Een fout is een “problem”-document (RFC 9457) dat zegt wat u kunt doen.
api-rule-browsers = Scripts van elke website mogen deze gegevens lezen.
api-rule-persons = E-mailadressen worden nooit gegeven, en personen die in een adres genoemd worden, zijn onleesbaar gemaakt.
api-rule-feed = Elke zoekopdracht kunt u ook volgen via een Atom-feed: /nl/organisations.atom met dezelfde parameters.
api-reconcile = Een tabel koppelen in OpenRefine (Reconciliation API 0.2)

# De feed van een zoekopdracht.
feed-title = Organisaties: { $what }
feed-everything = alle
feed-subtitle = De organisaties die het laatst in de registers kwamen of er wijzigden, onder die welke deze zoekopdracht vindt.
feed-fictitious = Verzonnen organisaties, voor de demonstratie.

# Pagina’s: wat de pagina’s van de gids zeggen.
pages-and = en
pages-colon = {": "}
pages-you-are-here = U bent hier
pages-organisations = Laatst ingeschreven of gewijzigd
pages-see-all = { $n ->
    [one] Bekijk de organisatie
   *[other] Bekijk de { $n } organisaties
 }
count-unseen = geen register geladen
count-organisations = { $n ->
    [0] Geen enkele organisatie
    [one] { $n } organisatie
   *[other] { $n } organisaties
 }

# Zoeken en resultaten.
search-label = Zoek een organisatie, een activiteit, een plaats
search-button = Zoeken
search-suggestions = Suggesties
results-for = voor “{ $q }”
results-inside = binnen het gebied
results-everywhere = overal
results-at = in { $place }
results-near = op minder dan { $km } km van { $place }
results-around = Rond { $place }
results-founded = Opgericht in { $year }
    .until = Opgericht tot en met { $to }
    .since = Opgericht sinds { $year }
    .between = Opgericht van { $year } tot en met { $to }
    .known = Jaar van oprichting bekend
    .unknown = Jaar van oprichting niet bekend
results-dissolved = Ontbonden in { $year }
    .until = Ontbonden tot en met { $to }
    .since = Ontbonden sinds { $year }
    .between = Ontbonden van { $year } tot en met { $to }
    .known = Jaar van ontbinding bekend
    .unknown = Jaar van ontbinding niet bekend
results-corrected = Niets bevat alle woorden “{ $q }”. Dit zijn de resultaten voor “{ $instead }”.
results-search-everywhere = { $n ->
    [one] Overal zoeken: { $n } organisatie
   *[other] Overal zoeken: { $n } organisaties
 }
results-search-inside = { $n ->
    [0] Alleen binnen het gebied: geen enkele
    [one] Alleen binnen het gebied: { $n } organisatie
   *[other] Alleen binnen het gebied: { $n } organisaties
 }
results-search-around = { $n ->
    [one] Rond { $place }: { $n } organisatie
   *[other] Rond { $place }: { $n } organisaties
 }
results-next = { $n ->
    [one] De volgende
   *[other] De volgende { $n }
 }
results-shown = { $shown } van { $n }
results-shown-later = vervolg van de lijst, { $n } in totaal
pager-label = Vervolg van de lijst
pager-start = Terug naar het begin
chips-label = Gekozen filters
chips-remove = Filter verwijderen:
chips-clear = Alles wissen
views-label = Weergave
view-list = Lijst
view-map = Kaart
view-table = Tabel
sort-label = Sorteren op
sort-relevance = relevantie
sort-name = naam
sort-date = datum
sort-distance = afstand
facets-title = Verfijnen
facet-chosen = { $n } gekozen
facet-others = { $n ->
    [one] Nog { $n }
   *[other] De { $n } andere
 }
facet-also = Ook toevoegen
facet-theme = Thema
facet-commune = Gemeente
facet-kind = Aard
facet-legal-form = Rechtsvorm
facet-side = Kant van de grens
facet-age = Leeftijd
facet-state = Status
facet-source = Bron
facet-area = Werkingsgebied
facet-capacity = Rol voor de anderen
facet-none = { $facet }: niet bekend
kind-association = Vereniging
kind-foundation = Stichting
kind-company = Onderneming
kind-public-body = Openbare instelling
kind-other = Andere
state-active = actief
state-dissolved = ontbonden
state-removed = uit het register geschrapt
state-unknown = toestand onbekend
age-0-1 = Minder dan 2 jaar
age-2-4 = 2 tot 4 jaar
age-5-9 = 5 tot 9 jaar
age-10-19 = 10 tot 19 jaar
age-20-49 = 20 tot 49 jaar
age-50-more = 50 jaar en meer
age-unknown = Datum onbekend
source-rna = RNA (Frans verenigingsregister)
    .short = RNA
source-demonstration = Demonstratieregister
    .short = demonstratieregister
source-sirene = Sirene (Frans ondernemingsregister)
    .short = Sirene
source-kbo = KBO (Kruispuntbank van Ondernemingen)
    .short = KBO
source-vl = Verenigingsregister (Vlaanderen)
    .short = Verenigingsregister
source-pole = Samenwerkingspool, volgens de eigen pagina
    .short = de pool zelf
source-declared = Opgegeven door haar leden
    .short = opgegeven door haar leden
source-stated = Door een medewerker van een papier overgenomen
    .short = van een papier overgenomen door een medewerker
source-grants = Vroegere subsidies, bekendgemaakt door de financiers
    .short = subsidies
source-contours = Gemeentegrenzen
    .short = gemeentegrenzen
source-cog = Officiële Franse gemeentecodes
    .short = gemeenten
hit-since = { $kind }, sinds { $from }
hit-from-to = { $kind }, van { $from } tot { $to }
hit-distance = op { $km } km
hit-themes-inferred = { $themes } (uit haar woorden)
hit-place-uncertain = { $place } (plaats onzeker)
hit-place-unknown = Plaats onbekend
take-title = Dit resultaat bewaren
take-csv = CSV (rekenblad)
take-json = JSON
take-ndjson = NDJSON
take-geojson = GeoJSON (kaart)
take-parquet = Parquet (kolommen)
take-atom = Volgen via een Atom-feed
take-permalink = Vast adres
take-copy = Adres kopiëren
take-copied = Adres gekopieerd
empty-ways = Enkele mogelijkheden:
empty-everywhere = { $n ->
    [one] overal zoeken: { $n } organisatie
   *[other] overal zoeken: { $n } organisaties
 }
empty-without = { $n ->
    [one] de filter “{ $filter }” verwijderen: { $n } organisatie
   *[other] de filter “{ $filter }” verwijderen: { $n } organisaties
 }
empty-farther = { $n ->
    [one] tot { $km } km van { $place } zoeken: { $n } organisatie
   *[other] tot { $km } km van { $place } zoeken: { $n } organisaties
 }
empty-no-filter = { $n ->
    [one] alle filters verwijderen: { $n } organisatie
   *[other] alle filters verwijderen: { $n } organisaties
 }
empty-other-words = andere, kortere of minder woorden proberen.
empty-absent = Staat een vereniging die u kent er niet bij? Misschien is ze niet onder die naam ingeschreven.
empty-sources = Wat er in de registers staat

# Kaart.
map-title = Kaart
map-where = Waar ze zijn
map-skip = Kaart overslaan
map-scroll = Kaart van de gemeenten, schuif zijwaarts
map-hint = Verken de gemeenten
map-legend = Aantal organisaties
map-sides = Kanten van de grens
map-caption = Eén tegel per gemeente, dicht bij haar plaats. De stippelnaad scheidt de gebieden.
    .drawn = De gemeenten zoals ze er op het terrein uitzien. De kleinste zijn duidelijker op de tegels of in de tabel.
map-table = Bekijk de tabel
map-range = { $from } tot { $to }
map-and-more = { $from } en meer
map-drawings = Tekening van de kaart
map-tiles = Tegels
map-contours = Grenzen
map-undrawn = { $n ->
    [one] Eén gemeente heeft hier geen contour: ze staat bij de tegels en in de tabel.
   *[other] { $n } gemeenten hebben hier geen contour: ze staan bij de tegels en in de tabel.
 }
map-away = { $n ->
    [one] { $n } organisatie staat niet op de kaart: haar gemeente is onbekend of ligt buiten het gebied.
   *[other] { $n } organisaties staan niet op de kaart: hun gemeente is onbekend of ligt buiten het gebied.
 }
map-table-title = De tabel van de gemeenten
map-table-caption = Gevonden organisaties per gemeente
map-column-found = Gevonden

# Startpagina.
home-title = Wie doet wat, en waar
home-heading = Wie doet wat, en waar, aan beide kanten van de grens
home-lede = Tisserand brengt verenigingen en hun partners samen op basis van de officiële registers, om elkaar te leren kennen en samen te bouwen. { $territory }.
home-search = Wat zoekt u?
    .hint = Een naam, een activiteit, een gemeente: “samentuin”, “{ $commune }”, “fiets”
home-fictitious = verzonnen, voor de demonstratie
home-in-territory = binnen het gebied
home-elsewhere = { $n ->
    [one] en { $n } elders
   *[other] en { $n } elders
 }
home-communes-fr = { $n } in Frankrijk
home-communes-be = { $n } in België
home-nobody-here = { $n ->
        [one] De geladen registers bevatten niemand in dit grondgebied, en één organisatie elders. Om die van hier te zien, moet de beheerder van de site de registers van zijn gemeenten laden.
       *[other] De geladen registers bevatten niemand in dit grondgebied, en { $n } organisaties elders. Om die van hier te zien, moet de beheerder van de site de registers van zijn gemeenten laden.
    }
    .link = Elders zoeken
home-themes = een organisatie kan er meerdere hebben
home-updated = Registers van
home-never = nog niet
home-now = Nu
home-sources = Bekijk de bronnen
home-by-theme = Per thema
home-by-commune = Per gemeente
home-yours = Staat uw vereniging hier?
    .explanation = Zoek ze hierboven: op haar pagina kunt u zeggen dat u namens haar optreedt, ze in uw eigen woorden voorstellen en samen met anderen op oproepen antwoorden. Wat hier staat, komt uit openbare registers; een fout kunt u melden, een persoonsgegeven kan verborgen worden.
    .link = Een fout melden of een verwijdering vragen

# Thema’s.
themes-lede = Elk thema brengt organisaties uit alle gemeenten en alle registers samen.
theme-lede = { $n ->
    [0] Voorlopig geen enkele organisatie.
    [one] { $n } organisatie, in { $communes } gemeente.
   *[other] { $n } organisaties, in { $communes ->
        [one] { $communes } gemeente.
       *[other] { $communes } gemeenten.
    }
 }
theme-with = Thema’s die ermee samengaan
    .none = Geen enkele organisatie met dit thema heeft nog een ander.
    .explanation = Aantal organisaties die beide thema’s hebben.
theme-from = Waar dit thema vandaan komt
    .explanation = De registers delen organisaties in met codes. Een tabel die met de software gepubliceerd is, vertaalt die codes naar thema’s; ze kan zich vergissen en wordt verbeterd. Zonder code kunnen thema’s uit de woorden van naam en doel afgeleid zijn; de lijsten en de pagina van de organisatie zeggen dat.

# Gemeenten.
communes-lede = De { $n } gemeenten van het gebied, aan elke kant van de grens.
commune-lede = { $n ->
    [0] Voorlopig geen enkele bekende organisatie.
    [one] { $n } organisatie. Wat elkaar hier kruist, en met welke buren.
   *[other] { $n } organisaties, { $themes } thema’s. Wat elkaar hier kruist, en met welke buren.
 }
communes-unseen = { $n ->
    [one] Voor { $n } gemeente, aangeduid met –, is geen register geladen: daar is niet gekeken.
   *[other] Voor { $n } gemeenten, aangeduid met –, is geen register geladen: daar is niet gekeken.
 }
commune-unseen = { $n ->
    [0] Voor deze plaats is geen register geladen: hoeveel organisaties er zijn, is hier niet bekend.
    [one] Voor deze plaats is geen register geladen. { $n } organisatie is langs andere weg bekend; er zijn er vast meer.
   *[other] Voor deze plaats is geen register geladen. { $n } organisaties zijn langs andere weg bekend; er zijn er vast meer.
 }
commune-dissolved = waarvan { $n } ontbonden
commune-of-themes = van de { $n }
commune-by-seat = Organisaties worden geteld waar ze hun zetel hebben. Waar er een nog meer werkt, staat op haar eigen pagina als haar register het zegt.
commune-population = Inwoners
commune-population-in = in { $year }
commune-around = Dichtstbijzijnde gemeenten
commune-across = { $n ->
    [0] alle aan dezelfde kant van de grens
    [one] waarvan { $n } over de grens
   *[other] waarvan { $n } over de grens
 }
commune-crossings = Wat elkaar kruist
    .explanation = Elke knoop telt de organisaties van een thema, hier en in de dichtstbijzijnde gemeenten. Volg een rij om te zien met wie u iets samen kunt doen.
commune-weave-caption = Organisaties per thema, in { $place } en in de dichtstbijzijnde gemeenten
commune-none = geen
commune-pairs = Twee thema’s tegelijk
    .explanation = Organisaties van hier die al twee sectoren verbinden.
commune-empty = Geen enkel geladen register situeert hier een organisatie.
    .unseen = Voor deze plaats is geen register geladen: er is niet gekeken.
commune-near = Zoeken rond { $place }

# Organisatie.
organisation-quote =
    .open = “
    .close = ”
organisation-own-words = Doel in haar eigen woorden:
organisation-acting = U treedt op voor deze organisatie
organisation-no-words = Geen register vermeldt haar doel.
organisation-dissolved-on = op { $date }
organisation-registers = Wat de registers zeggen
organisation-name = Naam
organisation-nature = Aard
organisation-seat = Zetel
organisation-elsewhere = Werkt ook in
organisation-elsewhere-all = { $n ->
    [one] { $n } plaats
   *[other] { $n } plaatsen
 }
organisation-elsewhere-more = { $n ->
    [one] en nog { $n } plaats
   *[other] en nog { $n } plaatsen
 }
organisation-place-uncertain = Gemeente onzeker
organisation-place-unknown = Gemeente onbekend
organisation-candidates = Misschien:
organisation-themes-from = op basis van de codes van het register
organisation-theme-because = op grond van { $words }
organisation-themes-inferred = afgeleid uit de woorden, zonder code in het register; meld ons een fout
organisation-no-theme = Geen: het register geeft geen code, of een te vage code.
organisation-no-area = Niet opgegeven: enkel de zetel is bekend, en men werkt vaak verder dan dat.
organisation-founded = Oprichting
organisation-updated = Laatste wijziging
organisation-numbers = Identificatienummers
organisation-no-number = Geen nummer bekend
organisation-numbers-from = elk met het eerste hier geladen bestand dat het geeft
organisation-entries = { $n ->
    [one] Inschrijving
   *[other] Inschrijvingen, register per register
 }
    .explanation = Een organisatie kan in meerdere registers staan. Dit zegt elk register, en daarom staan deze inschrijvingen hier samen.
organisation-entry-missing = staat niet meer in het register
organisation-entry-updated = gewijzigd op { $date }
organisation-social-economy = verklaart tot de sociale economie te behoren
organisation-staff-none = geen werknemers
organisation-staff = { $n ->
    [one] { $n } werknemer
   *[other] { $n } werknemers
 }
organisation-staff-between = { $least } tot { $most } werknemers
organisation-staff-over = { $n } werknemers of meer
organisation-joined-alone = Dit is de enige inschrijving.
organisation-joined-first = Bij deze inschrijving zijn de andere gevoegd.
organisation-joined-number = Samengebracht omdat dit register het nummer { $scheme } { $value } vermeldt.
organisation-joined-succession = Volgens het register is dit nummer { $scheme } { $value } geworden.
organisation-joined-link = Samengebracht omdat namen en plaatsen overeenkomen.
organisation-joined-said = Samengebracht door iemand die beide heeft bekeken.
organisation-website = Website
organisation-unsaid = Het register vermeldt dit niet
organisation-nearby = Zelfde thema’s, in de buurt
organisation-nearby-all = { $n ->
    [one] Bekijk de actieve organisatie op minder dan { $km } km
   *[other] Bekijk de { $n } actieve organisaties op minder dan { $km } km
 }
organisation-wrong = Klopt er iets niet?
    .explanation = Deze informatie komt uit openbare registers en kan verouderd zijn.
    .link = Een fout melden of een verwijdering vragen
organisation-reuse = Hergebruiken
    .json = Deze fiche in JSON
    .sources = Bronnen en licenties
scheme-fr-rna = RNA
scheme-fr-siren = SIREN
scheme-fr-siret = SIRET
scheme-be-kbo = KBO
scheme-be-vcode = V-code

# Bronnen.
sources-lede = Elk gegeven behoudt de naam van het register waaruit het komt, en zijn datum.
sources-none = Er is nog geen bestand geladen.
sources-caption = Geladen bestanden, het laatste eerst
sources-file = Bestand
sources-date = Datum van de gegevens
sources-undated = onbekend
sources-licence = Licentie
sources-unlicensed = niet vermeld
sources-read = Gelezen regels
sources-kept = Behouden
sources-rejected = Geweigerd
sources-details = De details van elk bestand
sources-loaded = Geladen op { $date }.
    .fingerprint = Vingerafdruk
sources-invented = Op { $date } door het programma verzonnen, uit het getal { $seed }: hetzelfde getal geeft opnieuw hetzelfde. Er is geen bestand, dus geen vingerafdruk.
sources-no-remark = Geen enkele regel is geweigerd of opgemerkt.
sources-remarks = Waarom regels geweigerd of opgemerkt zijn
sources-reason = Reden
sources-lines = Regels
sources-missing = Wat er niet staat
    .explanation = Een vereniging die niet ingeschreven is, staat er niet bij. Adressen en data zijn die van de laatste neerlegging in het register: ze kunnen verouderd zijn.
sources-themes = Hoe thema’s toegekend worden
    .explanation = De codes van de registers worden naar thema’s vertaald met een tabel die met de software gepubliceerd is. Een organisatie kan er meerdere hebben, of geen wanneer haar code te vaag is. Zonder code kunnen thema’s afgeleid worden uit de woorden van haar naam en doel; haar pagina zegt dan welke.
sources-grants = Van wie de subsidies zijn
    .explanation = Elke regel komt uit het bestand van een financier. Hij wordt aan een organisatie toegewezen door haar nummer of, zonder nummer, door naam en plaats wanneer die overeenkomen: haar pagina zegt het. Wie als persoon herkend wordt, wordt niet bewaard; een begunstigde zonder nummer of pagina hier wordt niet genoemd, en bedragen worden niet opgeteld.
sources-places = Hoe de gemeente gevonden wordt
    .explanation = Met de postcode en de naam uit het register. Wanneer die op meerdere gemeenten wijzen, zegt de pagina dat en kiest ze niet.
sources-persons = Wat verborgen blijft
    .explanation = E-mailadressen worden nooit getoond. Wanneer een adres een persoon noemt (“bij mevrouw…”), blijft die naam verborgen op de pagina’s en in de bestanden.

# Subsidies uit het verleden.
grants-received-title = Ontvangen subsidies
grants-received-caption = Wat financiers zeggen te hebben toegekend, recentste jaren eerst
grants-received-lines = { $n ->
    [one] { $n } regel bekendgemaakt door een financier.
   *[other] { $n } regels bekendgemaakt door financiers.
 }
grants-given-title = Toegekende subsidies
grants-given-caption = Wat zij zegt te hebben toegekend, recentste jaren eerst
grants-given-lines = { $n ->
    [one] { $n } bekendgemaakte regel.
   *[other] { $n } bekendgemaakte regels.
 }
grants-no-sum = Tel de bedragen niet op: dezelfde som wordt toegekend, dan uitbetaald, en soms door meerdere bronnen bekendgemaakt.
grants-recognised = toegewezen op grond van naam en plaats, zonder nummer: { $words }
grants-more = Alleen de eerste { $n } regels worden getoond.
grants-year = Jaar
grants-funder = Financier en doel
grants-beneficiary = Begunstigde en doel
grants-amount = Bedrag
grants-no-year = niet vermeld
grants-no-amount = niet vermeld
grants-nobody-named = niet genoemd
grants-money-voted = toegekend bedrag
grants-money-paid = uitbetaald bedrag
grants-aid-in-kind = steun in natura, geschat bedrag
grants-aid-service = prijs van een dienst, geen subsidie
grants-aid-refund = terugbetaling, geen subsidie
grants-aid-loan = lening of waarborg, geen subsidie
grants-aid-other = andere vorm van steun
grants-scheme = regeling of programma: { $scheme }
grants-extent-total = totaal van meerdere subsidies
grants-doubt-negative = negatief bedrag: verbetering van een andere regel of teruggegeven som
grants-doubt-currency = munteenheid onzeker
grants-doubt-unit = twijfelachtig bedrag in de bron
grants-same-two-sources = al bekendgemaakt door een andere bron
grants-same-several-years = dezelfde overeenkomst, elk jaar bekendgemaakt
grants-same-voted-and-paid = dezelfde som, al geteld als toegekend
grants-same-part-of-total = totaal waarvan ook het detail is bekendgemaakt
grants-same-unnamed = ontvanger hier niet genoemd: dezelfde subsidie is al bekendgemaakt door een andere bron, die hem noemt

# De som van de aanwijzingen die twee inschrijvingen samenbrengen.
sum-title = Waarom deze koppeling
sum-caption = Elke aanwijzing en haar gewicht, in bits: één bit meer verdubbelt de kansen.
sum-what = Aanwijzing
sum-bits = Bits
sum-prior = Vooraf, zonder enige aanwijzing
sum-word-same = Het woord “{ $one }” staat in beide namen
sum-word-abbreviated = “{ $one }” en “{ $other }”: het ene is een afkorting van het andere
sum-word-cut = “{ $one }” en “{ $other }”: één van beide is afgebroken
sum-word-misspelt = “{ $one }” en “{ $other }”: een letter of twee verschillen
sum-word-joined = “{ $one }” en “{ $other }”: als één woord geschreven, of als twee
sum-word-initials = “{ $one }” en “{ $other }”: beginletters
sum-word-missing = Het woord “{ $one }{ $other }” ontbreekt aan één kant
sum-letters-for = De namen lijken op elkaar zoals ze geschreven zijn
sum-letters-against = De namen lijken niet op elkaar zoals ze geschreven zijn
sum-file-for = Het bestand van de subsidie heeft het vaak over “{ $one }”
sum-file-against = Het bestand van de subsidie heeft het zelden over “{ $one }”
sum-place-same = Zelfde plaats: { $one }
sum-place-differs = Plaatsen: { $one } en { $other }
sum-year-same = Zelfde jaar: { $one }
sum-year-differs = Jaren: { $one } en { $other }
sum-kind-same = Zelfde soort: { $one }
sum-kind-differs = Soorten: { $one } en { $other }
sum-domain-same = Zelfde website: { $one }
sum-domain-differs = Websites: { $one } en { $other }
sum-purpose-for = De doelen lijken op elkaar
sum-purpose-against = De doelen lijken niet op elkaar
sum-number = Beide dragen het nummer { $one }
sum-total = Som
sum-rivals = Wie het nog kan zijn
sum-left = Wat overblijft
sum-chances = ofwel { $chances } kansen op 100
organisation-links-evidence = Samengebracht op grond van namen en plaatsen: { $one } en { $other }
organisation-links-said = Samengebracht door iemand die ze heeft bekeken: { $one } en { $other }
organisation-members-say = Wat haar leden zeggen
    .stated = Wat een medewerker van een papier overnam
organisation-area-own = Geen register zegt het; de organisatie zegt het zelf, hierboven.
reach-said = Van de { $total } die hier aan verenigingen is toegekend, beloofd of voorgesteld, gaat { $without } ({ $without-share } %) naar verenigingen zonder personeel en { $with } ({ $with-share } %) naar verenigingen met personeel; voor { $unknown } ({ $unknown-share } %), voor { $n ->
        [one] één vereniging,
       *[other] { $n } verenigingen,
    } zegt geen enkel register of er personeel is.
reach-known = Van de { $total } die hier aan verenigingen is toegekend, beloofd of voorgesteld, gaat { $without } ({ $without-share } %) naar verenigingen zonder personeel en { $with } ({ $with-share } %) naar verenigingen met personeel.
reach-granted-said = Van de { $total } die hier aan verenigingen is toegekend, gaat { $without } ({ $without-share } %) naar verenigingen zonder personeel en { $with } ({ $with-share } %) naar verenigingen met personeel; voor { $unknown } ({ $unknown-share } %), voor { $n ->
        [one] één vereniging,
       *[other] { $n } verenigingen,
    } zegt geen enkel register of er personeel is.
reach-granted-known = Van de { $total } die hier aan verenigingen is toegekend, gaat { $without } ({ $without-share } %) naar verenigingen zonder personeel en { $with } ({ $with-share } %) naar verenigingen met personeel.
reach-brief = Voor verenigingen zonder personeel
reach-brief-said = { $without } ({ $without-share } %); niet bekend voor { $unknown }: { $n ->
        [one] één vereniging
       *[other] { $n } verenigingen
    }
reach-brief-known = { $without } ({ $without-share } %)

# A place that is written because there are too many to choose from.
place-typed =
    .commune = Schrijf de naam van een gemeente.
    .place = Schrijf de naam van een gemeente, van een samenwerkingsverband of van een kant van de grens.
    .unknown = Niets heet hier “{ $typed }”. Kijk de naam na, of schrijf het begin ervan.
    .several = “{ $typed }” kan meer dan één plaats zijn. Welke?
    .more = “{ $typed }” kan veel plaatsen zijn, waaronder deze. Schrijf de naam vollediger.
place-written =
    .several = Schrijf namen van gemeenten, één per regel.
    .wrong = Een van de geschreven plaatsen is niet gevonden, of kan er meer dan één zijn. Wat u schreef is bewaard: kijk onder het veld.
    .many = Dit zijn te veel namen in één keer: schrijf er hoogstens vijftig, bewaar, en schrijf dan de andere.
    .one = Schrijf maar één gemeente.
