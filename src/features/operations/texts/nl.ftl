# Wat de opdrachten check, backup en restore zeggen.

backup-done = { $file }: { $rows } { $rows ->
    [one] rij
   *[other] rijen
 } uit { $tables } tabellen en { $files } { $files ->
    [one] bestand
   *[other] bestanden
 } gekopieerd ({ $size } MB). Kopie bewezen: teruggezet in een lege databank geeft ze dezelfde rijen en dezelfde controlegetallen.
backup-files-lost = { $n ->
    [one] Eén ingediend bestand zit niet in de kopie: de schijf is het kwijt of heeft het veranderd.
   *[other] { $n } ingediende bestanden zitten niet in de kopie: de schijf is ze kwijt of heeft ze veranderd.
 } “tisserand check” noemt het.
restore-done = De kopie van { $created } is teruggezet: { $rows } { $rows ->
    [one] rij
   *[other] rijen
 } uit { $tables } tabellen en { $files } { $files ->
    [one] bestand
   *[other] bestanden
 }, nagelezen en gelijk. De index is opnieuw opgebouwd.
backup-not-proved = De kopie kan niet worden teruggezet: { $why } Ze blijft voor onderzoek onder de naam { $file } en kreeg haar eigen naam niet: reken er niet op.
restore-unreadable = { $file } kan niet tot het einde worden gelezen: { $why }. Er is niets veranderd.
restore-strange = { $file } is geen kopie die “tisserand backup” schreef ({ $what }). Er is niets veranderd.
restore-other-format = { $file } heeft de vorm die Tisserand { $version } schrijft: zet ze terug met die versie. Er is niets veranderd.
restore-damaged = { $file } is beschadigd: “{ $what }” is niet wat er geschreven werd. Er is niets veranderd.
restore-newer = { $file } werd geschreven door Tisserand { $version }, waarvan de databank wijzigingen heeft die deze versie niet kent: zet ze terug met die versie of een latere. Er is niets veranderd.
restore-other-shape = { $file } werd geschreven door Tisserand { $version }, en de tabel { $table } is sindsdien veranderd: zet ze terug met die versie en start dan deze op dezelfde map, ze werkt de databank bij. Er is niets veranderd.
restore-other-territory = { $file } is de kopie van een site voor “{ $theirs }”, en deze is ingesteld voor “{ $ours }”: zet “{ $theirs }” in de sleutel territory.
restore-not-empty = De databank is niet leeg: de tabel { $table } heeft { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
 }. Een kopie wordt alleen teruggezet in een nieuwe map (--data) of een nieuwe databank. Er is niets veranderd.
restore-not-same = De tabel { $table } leest niet terug zoals ze gekopieerd werd. Er is niets veranderd.

check-database-sound = De databank is gaaf.
check-database-damaged = De databank is beschadigd ({ $detail }). Stop de dienst, zet de map ongewijzigd opzij en zet de laatste kopie terug in een nieuwe map met “tisserand restore”.
check-references-sound = De { $n } verbindingen tussen tabellen leiden allemaal ergens heen.
check-references-unguarded = De PostgreSQL-server bewaakt maar { $guarded } van de { $expected } verbindingen tussen tabellen. De databank is met de hand gewijzigd: zet een kopie terug in een nieuwe databank.
check-reference-broken = In { $table } { $n ->
    [one] verwijst { $n } rij
   *[other] verwijzen { $n } rijen
 } naar een rij van { $parent } die niet bestaat. Zet de laatste kopie terug in een nieuwe map.
check-empty = Er is nog geen enkele organisatie geladen. “tisserand import BESTAND” laadt een register.
check-organisations-sound = { $n } organisaties: elk heeft haar inschrijving in een register, een eigen adres, een gekende gemeente en gekende thema’s.
check-without-entry = { $n } { $n ->
    [one] organisatie heeft
   *[other] organisaties hebben
 } geen enkele inschrijving in een register. Laad de bestanden van het register opnieuw; blijft het zo, zet dan de laatste kopie terug.
check-foreign-entry = { $n } { $n ->
    [one] organisatie haalt haar gegevens uit een inschrijving die niet de hare is
   *[other] organisaties halen hun gegevens uit een inschrijving die niet de hunne is
 }. Laad de bestanden van het register opnieuw.
check-ambiguous-addresses = { $n } { $n ->
    [one] pagina-adres leidt
   *[other] pagina-adressen leiden
 } naar twee organisaties. Zet de laatste kopie terug.
check-unknown-values = { $n } { $n ->
    [one] rij heeft
   *[other] rijen hebben
 } in “{ $column }” een waarde die dit grondgebied niet kent: { $values }. Kijk de instelling “territory” na en laad de bestanden opnieuw.
check-index-sound = De index toont de { $n } organisaties van de databank.
check-index-damaged = Bestanden van de index zijn beschadigd ({ $files }). “tisserand index” bouwt hem opnieuw op.
check-index-stale = De index loopt achter op de databank. “tisserand index” bouwt hem opnieuw op.
check-index-count = De index toont { $shown } organisaties, de databank publiceert er { $held }. “tisserand index” bouwt hem opnieuw op.
check-secrets-closed = { $n ->
    [one] Eén code-app is met een andere sleutel verzegeld.
   *[other] { $n } code-apps zijn met een andere sleutel verzegeld.
} Zet het bestand secrets.key waarmee ze verzegeld zijn terug in de gegevensmap; zonder dat bestand stellen de eigenaars ze opnieuw in.
check-space-enough = Er is { $free } MB vrij op de schijf met de gegevens.
check-space-low = Er is maar { $free } MB meer vrij op de schijf met de gegevens: laden of kopiëren kan mislukken. Maak plaats.
check-space-unknown = Het is niet bekend hoeveel plaats er vrij is op de schijf met de gegevens: { $error }
check-reports-writable = De laadverslagen kunnen geschreven worden.
check-reports-unwritable = In { $folder } kan niet geschreven worden: { $error }. Geef die map aan de gebruiker die Tisserand uitvoert.
check-number-twice = { $n ->
    [one] { $n } nummer wordt
   *[other] { $n } nummers worden
 } door twee organisaties gedragen: { $numbers }. De registers spreken elkaar tegen; “tisserand entries” kan ze uit elkaar houden.
check-living-beside = { $n ->
    [one] { $n } inschrijving bestaat
   *[other] { $n } inschrijvingen bestaan
 } naast een andere van hetzelfde register in één organisatie: { $entries }. Scheid ze met “tisserand entries apart”.
check-parties-idle = { $n ->
    [one] { $n } financier of begunstigde staat
   *[other] { $n } financiers of begunstigden staan
 } in geen enkele subsidieregel meer. Laad opnieuw een subsidiebestand.
check-files-sound = { $n ->
    [one] Het ingediende bestand is zoals het werd bewaard.
   *[other] De { $n } ingediende bestanden zijn zoals ze werden bewaard.
}
check-files-lost = { $n ->
    [one] Eén ingediend bestand is weg of veranderd
   *[other] { $n } ingediende bestanden zijn weg of veranderd
} ({ $first }…). Zet het terug uit een kopie in “uploads” in de gegevensmap, of vraag het opnieuw.
check-files-left = { $n ->
    [one] Eén bestand in “uploads” hoort nergens bij
   *[other] { $n } bestanden in “uploads” horen nergens bij
}: een afgebroken verzending. Het mag weg als niets draait.
check-objections = { $n ->
    [one] { $n } vraag wacht op antwoord, ontvangen
   *[other] { $n } vragen wachten op antwoord, de oudste ontvangen
 } op { $day }. “tisserand objections” toont ze.

# tisserand allocate
allocate-done = { $selected } van de { $projects } projecten gekozen: { $spent } van { $budget } { $currency }
allocate-refused = Over { $file } is niet beslist. { $why }
allocate-no-run = Het voorstel in dit bestand kan niet worden gelezen: { $why }.
allocate-differs = Opnieuw gemaakt met dezelfde gegevens is het voorstel niet hetzelfde: het bestand werd gewijzigd, of een andere versie maakte het.
allocate-line = Regel { $line }: { $why }
allocate-not-text = dit is geen UTF-8-tekst.
allocate-section = hier moet het deel { $expected } beginnen, niet “{ $found }”.
allocate-missing = { $what } ontbreekt.
allocate-twice = “{ $name }” staat er twee keer.
allocate-fields = { $found } velden in plaats van { $expected }.
allocate-number = “{ $text }” kan niet bij { $column }: er hoort een exact getal van hoogstens vijftien cijfers, binnen wat het formaat toelaat.
allocate-vote-type = stemmen van het type “{ $word }” zijn geen approval, ordinal, cumulative, scoring of choose-1.
allocate-name = “{ $name }” kan geen project noemen: een naam is niet leeg en heeft geen komma.
allocate-unknown-project = het stembiljet noemt project “{ $name }”, dat niet bij de projecten staat.
allocate-points = het stembiljet noemt { $projects } projecten maar geeft { $points } puntenaantallen.
allocate-one-choice = { $projects } projecten op een stembiljet met één keuze.
allocate-count = { $column } kondigt { $announced } aan, maar het bestand heeft er { $found }: misschien ging een deel verloren.
allocate-unknown-rule = De regel “{ $rule }” die het bestand noemt, kan hier niet worden overgedaan. Kies er een met --rule.
allocate-ballots = Gelijke delen vragen stembiljetten met goedkeuringen of punten, en deze zijn van het type { $type }.
allocate-no-points = Het stembiljet van { $voter } heeft geen punten, of negatieve.
allocate-threshold = Het bestand zegt niet vanaf hoeveel punten een project meetelt (min_project_score_threshold).
allocate-too-large = De getallen zijn te groot om exact te tellen.

# Wat in een opdrachtregel niet te begrijpen is
usage-unknown-command = De opdracht “{ $said }” bestaat niet.
usage-unknown = “{ $said }” wordt hier niet verwacht.
usage-near = Bedoelde u “{ $near }”?
usage-missing = Er ontbreekt: { $what }.
usage-no-command = Zeg welke: { $known }.
usage-no-value = { $what } verwacht een waarde.
usage-not-one-of = “{ $said }” past niet bij { $what }: kies uit { $known }.
usage-wrong-value = “{ $said }” past niet bij { $what }: { $why }.
usage-address = schrijf een adres en een poort, zoals 127.0.0.1:8080
usage-whole-number = schrijf een geheel getal
usage-conflict = { $what } gaat niet samen met { $other }.
usage-twice = { $what } wordt maar één keer gegeven.
usage-too-many = “{ $said }” is te veel voor { $what }.
usage-not-text = Een woord van de opdracht is geen UTF-8.
usage-help = “{ $command } --help” zegt wat kan worden gevraagd.
