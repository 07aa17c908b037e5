# Wat de opdrachten check, backup en restore zeggen.

backup-done = { $file }: { $rows } { $rows ->
    [one] rij
   *[other] rijen
 } uit { $tables } tabellen gekopieerd ({ $size } MB). Kopie bewezen: teruggezet in een lege databank geeft ze dezelfde rijen en dezelfde controlegetallen.
restore-done = De kopie van { $created } is teruggezet: { $rows } { $rows ->
    [one] rij
   *[other] rijen
 } uit { $tables } tabellen, nagelezen en gelijk. De index is opnieuw opgebouwd.

check-database-sound = De databank is gaaf.
check-database-damaged = De databank is beschadigd ({ $detail }). Stop de dienst, zet de map ongewijzigd opzij en zet de laatste kopie terug in een nieuwe map met ‘tisserand restore’.
check-references-sound = De { $n } verbindingen tussen tabellen leiden allemaal ergens heen.
check-references-unguarded = De PostgreSQL-server bewaakt maar { $guarded } van de { $expected } verbindingen tussen tabellen. De databank is met de hand gewijzigd: zet een kopie terug in een nieuwe databank.
check-reference-broken = In { $table } { $n ->
    [one] verwijst { $n } rij
   *[other] verwijzen { $n } rijen
 } naar een rij van { $parent } die niet bestaat. Zet de laatste kopie terug in een nieuwe map.
check-empty = Er is nog geen enkele organisatie geladen. ‘tisserand import BESTAND’ laadt een register.
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
 } in ‘{ $column }’ een waarde die dit grondgebied niet kent: { $values }. Kijk de instelling ‘territory’ na en laad de bestanden opnieuw.
check-index-sound = De index toont de { $n } organisaties van de databank.
check-index-damaged = Bestanden van de index zijn beschadigd ({ $files }). ‘tisserand index’ bouwt hem opnieuw op.
check-index-stale = De index loopt achter op de databank. ‘tisserand index’ bouwt hem opnieuw op.
check-index-count = De index toont { $shown } organisaties, de databank publiceert er { $held }. ‘tisserand index’ bouwt hem opnieuw op.
check-space-enough = Er is { $free } MB vrij op de schijf met de gegevens.
check-space-low = Er is maar { $free } MB meer vrij op de schijf met de gegevens: laden of kopiëren kan mislukken. Maak plaats.
check-space-unknown = Het is niet bekend hoeveel plaats er vrij is op de schijf met de gegevens: { $error }
check-reports-writable = De laadverslagen kunnen geschreven worden.
check-reports-unwritable = In { $folder } kan niet geschreven worden: { $error }. Geef die map aan de gebruiker die Tisserand uitvoert.
check-objections = { $n ->
    [one] { $n } vraag wacht op antwoord, ontvangen
   *[other] { $n } vragen wachten op antwoord, de oudste ontvangen
 } op { $day }. ‘tisserand objections’ toont ze.
