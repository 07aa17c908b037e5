# Wat het commando setup zegt. Een mislukking zegt wat er gebeurde, wat bewaard is en wat u kunt doen.

setup-listed = { $name }: { $title }. { $publisher }, { $licence }
setup-listed-account = Voor wie een account heeft: { $page }
setup-listed-unchecked = Dit adres is niet bevestigd.
setup-listed-absent = Nog niet opgehaald.
setup-listed-held = { $file } ({ $size } MB), opgehaald op { $day }, niet geladen.
setup-listed-loaded = { $file } ({ $size } MB), opgehaald op { $day }, geladen op { $loaded }.

setup-new = { $title }: { $file } is er ({ $size } MB).
setup-unchanged = { $title }: niets nieuws sinds { $day }.
setup-held = { $title }: aanwezig sinds { $day }. `tisserand setup --refresh` vraagt of er een nieuwere versie is.
setup-given = { $title }: { $file } komt in de plaats.
setup-later = Het is bewaard en kan nog niet geladen worden: { $why }
setup-needs-file = { $title }: alleen wie een account heeft, kan het ophalen. Registreer u op { $page }, download het bestand en geef dan `tisserand setup --file { $name }=BESTAND`.
setup-unchecked = Dit adres is niet bevestigd: { $page } toont waar het bestand nu staat, `--file { $name }=BESTAND` laadt het.

setup-failed-silent = { $title }: { $address } antwoordt niet ({ $why }). Wat aankwam, is bewaard. Kijk de verbinding van deze machine en haar proxy na en geef dan opnieuw `tisserand setup`.
setup-failed-refused = { $title }: { $address } antwoordt { $status }. Het bestand is verhuisd of niet openbaar: zoek het op { $page } en geef dan `tisserand setup --file { $name }=BESTAND`.
setup-failed-failing = { $title }: de server van de uitgever is zelf defect ({ $status }). Wat aankwam, is bewaard. Geef later opnieuw `tisserand setup`.
setup-failed-cut = { $title }: de overdracht breekt telkens af ({ $why }). { $size } MB is bewaard. Geef opnieuw `tisserand setup`: het gaat daar verder.
setup-failed-foreign = { $title }: { $address } stuurt { $found } in plaats van een { $wanted }-bestand. Daarvan is niets bewaard, wat er al was wel. Kijk op { $page } of de dienst onderbroken is en geef dan opnieuw `tisserand setup`.
setup-failed-too-large = { $title }: het bestand is groter dan de toegelaten { $size } MB en is niet bewaard. Klopt dat, verhoog dan `most_mb` in sources.toml.
setup-failed-no-room = { $title }: er is { $needed } MB nodig op de schijf van de gegevens en er is { $free } MB vrij. Maak plaats en geef dan opnieuw `tisserand setup`.
setup-failed-disk = { $title }: { $error }. Geef deze map aan de gebruiker die Tisserand uitvoert en geef dan opnieuw `tisserand setup`.
setup-failed-address = { $title }: { $address } is onbruikbaar ({ $why }). Verbeter het adres in sources.toml of geef `tisserand setup --file { $name }=BESTAND`.

setup-no-sources = Het grondgebied heeft geen { $file }: niets zegt waar zijn registers gepubliceerd worden. Schrijf dat bestand (territories/README.md zegt hoe) of laad bestanden met `tisserand import`.
setup-sources-wrong = { $file } is onbruikbaar: { $mistake }. Verbeter het en begin opnieuw.
setup-unknown-name = Er is geen bron “{ $name }”. Kies uit: { $known }.
setup-busy = Een andere `tisserand setup` is bezig in deze gegevensmap. Wacht tot die klaar is.
