# Wat een opdracht, welke ook, belet haar werk te doen.

failed-absent = het bestaat niet
failed-not-allowed = u hebt er het recht niet toe
failed-there-already = het bestaat al
failed-a-folder = het is een map
failed-no-folder = het is geen map
failed-full = de schijf is vol
failed-read-only = van deze schijf kan alleen worden gelezen
failed-address-in-use = een ander programma gebruikt dit adres al
failed-address-elsewhere = dit adres is niet van deze computer
failed-cut = het houdt op voor zijn einde
failed-abruptly = Het werk is afgebroken, de reden is niet bekend. Geef de opdracht opnieuw.
failed-database = De databank antwoordt niet of weigert: { $why }
failed-migration = De databank kon niet worden bijgewerkt: { $why }
failed-sqlite = SQLite { $version } kan verliezen wat bewaard is: versie 3.51.3 of een recentere is nodig.
failed-damaged = Het bestand { $file } is beschadigd: { $why }. Stop de dienst, bewaar de map zoals ze is, en zet de laatste kopie terug in een nieuwe map (“tisserand restore”).
failed-database-path = Het pad van de databank, { $file }, is geen UTF-8.
failed-folder = De gegevensmap { $folder } kan niet worden gebruikt: { $why }.
failed-served = Een andere Tisserand gebruikt de gegevensmap { $folder } al: stop die eerst, of kies een andere map met --data.
failed-busy = { $folder }: een andere opdracht laadt of indexeert er al. Wacht tot ze klaar is en begin dan opnieuw.
failed-not-begun = Er is geen databank in de map { $folder }. Is het de juiste (--data)? “tisserand” en “tisserand import BESTAND” beginnen er een.
failed-index = De index kan niet worden gelezen: { $why }. “tisserand index” bouwt hem opnieuw op.
failed-index-behind = Het is bewaard, maar de zoekfunctie toont het nog niet: { $why }. Start “tisserand index”.
failed-territory = Het grondgebied “{ $territory }” kan niet worden gelezen in { $folder }: { $why }
failed-vocabulary = De woorden van de demonstratie kunnen niet worden gelezen: { $why }
failed-time-zone = De tijdzone “{ $zone }” van het grondgebied bestaat niet.
failed-themes = De thema’s kunnen niet worden geleerd: { $why }
failed-config-unreadable = Het configuratiebestand { $file } kan niet worden gelezen: { $why }.
failed-config-form = { $file } is geen TOML: { $why }
failed-config-key = { $file }: de sleutel “{ $key }” bestaat niet.
failed-config-variable = De omgevingsvariabele “{ $key }” bestaat niet.
failed-config-near = Bedoelde u “{ $near }”?
failed-config-value = De configuratie kan niet worden gebruikt: { $why }
failed-upload = Een bestand kon niet worden bewaard: { $why }.
failed-file = { $file }: { $why }.
failed-listening = Het adres { $address } kan niet worden bediend: { $why }.
failed-serving = De dienst is gestopt: { $why }.
failed-temporary = Er kan geen tijdelijke map worden gemaakt: { $why }.
failed-computing = Wat gepubliceerd is, kan niet opnieuw worden berekend: { $why }.

# Voortgangsbalken: wat er gebeurt, in een twintigtal letters.

progress-copy = Kopie
progress-restore = Terugzetten
progress-prove = Kopie testen
progress-recognise = Namen herkennen
progress-link = Registers vergelijken
progress-index = Zoekindex
progress-demonstration = Fictieve organisaties
progress-learn = Thema’s leren
progress-infer = Thema’s uit woorden
progress-rows = regels:
progress-left = nog:
