# Officiële bestanden inladen.
import-done = { $file } ({ $kind }): { $read } regels gelezen, { $kept } bewaard, { $rejected } geweigerd; { $added } nieuwe organisaties, { $changed } gewijzigd, { $missing } niet meer in dit bestand.
import-report = De details regel per regel: { $file }
import-unreadable = { $file } kan niet gelezen worden: { $error }
import-refused = { $file } is geweigerd, er is niets veranderd. { $why } ({ $member }: { $detail })
import-loss = { $file } is geweigerd, er is niets veranderd. Het zou { $lost } van de { $held } inschrijvingen uit de vorige bestanden doen verdwijnen, meer dan één op tien. Is het bestand volledig, begin dan opnieuw met --accept-loss.
import-not-geojson = { $file } is geweigerd, er is niets veranderd. Het is geen GeoJSON-verzameling.
import-no-contour = { $file } is geweigerd, er is niets veranderd. Geen enkele contour draagt de code van een gemeente van het grondgebied.
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
start-first = Eerste start: de databank en het demonstratieregister (fictieve organisaties) worden aangemaakt.
start-index = De index is niet bijgewerkt: hij wordt opnieuw opgebouwd.
start-ready = Tisserand is klaar: open { $address } in een browser.

# Waarom een regel geweigerd of opgemerkt wordt.
reject-wrong-number-of-fields = de regel heeft niet evenveel vakken als de kop
reject-unclosed-quote = een aanhalingsteken wordt nooit gesloten
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
refused-binary = Dit is geen tekstbestand.
refused-spreadsheet = Dit is een rekenblad: bewaar het eerst als CSV.
refused-web-page = Dit is een webpagina, geen tabel: het downloaden is mislukt.
refused-utf-16 = Het is in UTF-16 geschreven: bewaar het in UTF-8.
refused-unknown-columns = De kolommen zijn die van geen enkel bekend register.
refused-duplicate-column = Een kolomnaam komt er twee keer in voor.
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
error-invalid-within = Zoeken kan in het grondgebied (within=territory) of overal (within=all).
error-invalid-sort = Deze volgorde bestaat niet: relevance, name, date of distance.
error-invalid-limit = Een pagina bevat 1 tot 100 resultaten.
error-invalid-near = Deze gemeente bestaat niet, of we weten niet waar ze ligt.
