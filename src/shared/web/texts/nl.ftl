# Het omhulsel: wat elke pagina zegt, en wat we zeggen als er iets misgaat.
error-not-found = Deze pagina bestaat niet
    .explanation = Misschien is het adres onvolledig, of is wat er stond verwijderd. Er is niets stuk: begin opnieuw met zoeken.
error-invalid = Deze vraag begrijpen we niet
    .explanation = Het adres bevat een waarde die niet bestaat. Ga terug naar de vorige pagina en probeer opnieuw.
error-invalid-cursor = Het vervolg van deze lijst is intussen veranderd. Begin opnieuw bovenaan de lijst.
error-sign-in = U moet zich aanmelden
    .explanation = Alleen wie aangemeld is, kan dit doen.
error-second-factor = Toon eerst een tweede bewijs in deze sessie.
error-again = Bevestig eerst dat u het bent.
error-conflict = Iemand heeft dit intussen gewijzigd
    .explanation = Laad de pagina opnieuw om te zien wat er veranderd is, en begin dan opnieuw.
error-cross-site = Dit formulier kwam van een andere site
    .explanation = Voor de veiligheid kan een formulier alleen vanaf onze pagina’s verstuurd worden. Open het hier opnieuw en verstuur het.
error-too-large = Dit is te lang om in één keer te versturen
    .explanation = Er is niets opgeslagen. Maak de tekst korter en verstuur opnieuw.
error-method = Dit adres wordt anders opgevraagd
    .explanation = Open het als een gewone pagina.
error-too-many = Te veel vragen in korte tijd
    .explanation = Wacht enkele seconden en laad de pagina opnieuw.
error-busy = De site heeft het erg druk
    .explanation = Er is niets verloren. Wacht enkele seconden en laad de pagina opnieuw.
    .sent = Er is niets verloren: wat u verstuurde, heeft ons bereikt op { $moment }. Wacht enkele seconden en laad de pagina opnieuw om het nogmaals te versturen; waar een uiterste tijdstip telt, geldt dit uur.
error-internal = Er ging bij ons iets mis
    .explanation = Het ligt niet aan u. Probeer opnieuw; blijft het gebeuren, schrijf ons dan met het adres van de pagina.
error-typed = Wat u had geschreven
    .explanation = Kopieer wat u wilt houden.
    .gone = Bestond deze pagina onlangs nog voor u, dan is ze intussen verwijderd of is uw mandaat beëindigd.
error-home = Terug naar de startpagina

# Wat elke pagina omringt.
layout-skip = Naar de inhoud
layout-main-menu = Hoofdmenu
layout-room-directory = Gids
layout-room-together = Samen doen
layout-languages = Talen
layout-organisations = Organisaties
layout-map = Kaart
layout-themes = Thema’s
layout-communes = Gemeenten
layout-networks = Netwerken
layout-calls = Oproepen
layout-programmes = Steunregelingen
layout-desk = Loket
layout-petitions = Interpellaties
layout-poles = Territoriale polen
layout-policies = Beleid
layout-sources = Bronnen
layout-demonstration = Demonstratie
    .explanation = Demonstratie: alle organisaties op deze site zijn verzonnen.
    .more = Waar de gegevens vandaan komen
layout-living = Demonstratie: organisaties en personen zijn verzonnen; op het einde verdwijnt alles.
    .choose = Iemand anders worden
layout-accessibility = Toegankelijkheid: niet conform
layout-legal = Wettelijke vermeldingen
layout-privacy = Persoonsgegevens
layout-objection = Een verbetering of verwijdering vragen
layout-surveys = Enquêtes
layout-publications = Publicaties
layout-indicators = Indicatoren
layout-observatory = Observatorium
layout-api = API en open data
layout-free = Tisserand is vrije software (EUPL-1.2).
error-search = Zoek een organisatie, een activiteit, een plaats
    .button = Zoeken
layout-crumbs = U bent hier
layout-sign-in = Aanmelden
layout-me = Mijn pagina

# Wat formulieren gemeen hebben.
form-summary = { $n ->
    [one] Eén antwoord moet u nakijken
   *[other] { $n } antwoorden moet u nakijken
}
form-yes = Ja, ik bevestig
form-save = Bewaren
form-changed-meanwhile = Iemand heeft dit gewijzigd terwijl u schreef. Wat u schreef staat er nog: lees het na en bewaar het.
form-theirs = Dit is nu bewaard:

# Wat net gedaan is; groottes.
said-already = Dat was al bewaard: er is niets twee keer gedaan.
size-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
moment = { $date } om { $hour }.{ $minute } uur

# Figures.
figure-drawn = Tekening: { $sentence }
figure-table = De cijfers als tabel
figure-take = Deze figuur hergebruiken
figure-csv = Tabel (CSV)
figure-json = Tabel voor programma’s (JSON)
figure-parquet = Tabel in kolommen (Parquet)
figure-svg = Afbeelding (SVG)
figure-embed = Kopieer deze regel om ze op een andere site te tonen:
figure-publish = Deze figuur in een publicatie zetten
figure-named = De figuur zoals ze is op { $date }: ze verandert mee met de gegevens.
    .gone = De figuur die hier stond, wordt niet meer getekend:
    .busy = De figuur die hier staat, is op dit moment niet beschikbaar. Laad de pagina straks opnieuw:
    .how = Om een figuur van het Observatorium of van een gepubliceerde enquête te tonen, zet u haar adres (de link van haar tabel of van haar beeld) alleen op een regel. Wie leest, ziet ze zoals ze die dag is.
figure-percent = { $share } %
    .less = minder dan { $share } %
    .more = meer dan { $share } %
words-of-order = Deze tekst gebruikt een woord van een bestelling of een dienst (opdrachtgever, dienstverlener, bestelbon, bestek, factureren…). Een subsidie steunt een initiatief van verenigingen: zeg het anders.
