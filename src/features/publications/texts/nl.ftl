# De publicaties van het Observatorium: tekst en figuren, nagelezen voor ze verschijnen.

publications-title = Publicaties
publications-lede = Wat het Observatorium te lezen geeft: teksten en figuren die auteurs samenbrengen en die iemand anders naleest voor ze verschijnen. Elke versie blijft op haar adres.
publications-none = Er is nog niets gepubliceerd.
publications-earlier = De vorige
publications-feed = De publicaties volgen (Atom-feed)
publications-keep = Schrijven en publiceren
    .lede = Breng tekst en figuren van het Observatorium samen; iemand anders leest na, en dan verschijnt het.
past-works-title = Eerder werk
past-works-lede = Wat het Observatorium en zijn partners vroeger schreven, daar waar het te lezen is.
past-works-none = Het rek is nog leeg.
past-works-keep = Het werk dat uw organisatie op het rek heeft gezet, na de publicaties.
past-work-shelve = Een werk op het rek zetten
    .send = Op het rek zetten
past-work-take = Wegnemen
past-work-on-paper = Alleen op papier
past-work-field-year = Jaar
past-work-field-language = Taal
past-work-field-link = Adres waar het te lezen is
past-work-field-link-hint = Het begint met https://; laat leeg als het alleen op papier bestaat.
past-work-year-wrong = Geef het jaar in vier cijfers, tot en met dit jaar.
past-work-link-wrong = Geef een volledig adres dat met https:// begint, of laat leeg.
past-work-done-shelved = Het werk staat op het rek.
past-work-done-taken = Het werk staat niet meer op het rek.

publication-begin = Een publicatie beginnen
    .send = Beginnen
publication-state-draft = Kladversie: alleen u en uw collega’s zien ze.
publication-state-asked = Wacht op nalezing
publication-state-published = Gepubliceerd
publication-state-withdrawn = Ingetrokken
publication-state-next = Versie { $n } is gepubliceerd; de volgende is een kladversie.
publication-keep = Deze publicatie bewerken
publication-public = De pagina die iedereen leest
publication-version-of = Versie { $n }, { $date }
publication-corrected = Wat versie { $n } van { $date } rechtzet
publication-later = Dit is een oudere versie.
    .open = De laatste lezen
publication-withdrawn = Ingetrokken op { $date }.
    .stays = Ze kan niet meer gelezen worden. Haar adres blijft, zodat wie ze aanhaalde het weet.
    .again = Een volgende versie, nagelezen door iemand anders, komt in de plaats.
publication-withdrawn-title = Ingetrokken: { $title }
publication-withdraw = Deze publicatie intrekken
    .open = Er is iets fout dat niet openbaar kan blijven
    .means = Geen enkele versie kan nog gelezen worden, ook haar bestanden niet. Het adres zegt dat ze ingetrokken is, wanneer en waarom; de feed ook.
publication-field-why = Waarom, zoals iedereen het zal lezen
publication-why-wrong = Zeg waarom in minstens één taal, in hoogstens 2.000 tekens.
publication-pdf = Op papier lezen (pdf)
publication-errata = Wat deze versie rechtzet
publication-discussion = Erover praten
publication-petition = Een bestuur hierover interpelleren
publication-petition-words = Na het lezen van “{ $title }” ({ $link }):
publication-call = Een oproep beginnen vanuit deze publicatie
publication-contact = Schrijven naar wie ze publiceert
    .lede = { $organisation } leest hier uw woorden, niet uw naam of adres; zeg wie u bent als u dat wilt. Het antwoord komt per e-mail, zonder hun adres.
    .yours = Wat u geschreven hebt
publication-field-message = Uw bericht
publication-field-message-hint = Een vraag, een verbetering, iets wat u weet: hoogstens 3.000 tekens.
publication-message-send = Versturen
publication-message-wrong = Schrijf iets, in hoogstens 3.000 tekens.
publication-message-many = U schreef vandaag tien berichten: verstuur dit morgen. Uw woorden staan hier nog.
publication-done-message = Uw bericht is verstuurd. Het antwoord komt per e-mail, en staat hier.
publication-messages = Berichten over deze publicatie
    .lede = Wie schreef, wordt aan niemand gezegd. Uw antwoord komt per e-mail aan, zonder uw adres.
    .none = Niemand heeft al geschreven.
publication-reply = Antwoord
publication-reply-send = Antwoorden
publication-reply-there = Een collega heeft intussen geantwoord. Uw woorden staan hier nog.
publication-reply-yours = Wat u schreef, niet verstuurd
publication-done-reply = Het antwoord is verstuurd.
publication-message-put-aside = Geen antwoord nodig
publication-message-aside = Zonder antwoord
publication-done-aside = Dit bericht wacht niet meer op een antwoord. U kunt nog altijd antwoorden.
publication-meetings = Elkaar ontmoeten om erover te praten
    .lede = Iedereen leest ze op de pagina van de publicatie, en zet ze in de eigen agenda.
    .calendar = Deze data in uw agenda zetten
publication-meeting-new = Een ontmoeting aankondigen
publication-field-day = Dag
publication-field-hour = Uur
publication-field-place = Plaats
publication-field-place-hint = Een zaal en een adres; of het adres van een videogesprek.
publication-field-about = Wat men moet weten (niet verplicht)
publication-meeting-send = Aankondigen
publication-meeting-cancel = Afgelasten
publication-meeting-cancelled = afgelast
publication-meeting-over = vond plaats
publication-meeting-unread = De publicatie wordt niet door iedereen gelezen: er kan geen ontmoeting over worden aangekondigd. Wat aangekondigd is, kan worden afgelast.
publication-meeting-day-wrong = Geef een dag en een uur die nog komen.
publication-meeting-place-wrong = Zeg waar, in hoogstens 300 tekens.
publication-done-meeting = De ontmoeting is aangekondigd.
publication-done-cancelled = De ontmoeting is afgelast; agenda’s zullen het zeggen.
publication-petitions = Interpellaties die eruit voortkwamen
publication-source = Deze interpellatie kwam voort uit een publicatie
publication-me-messages = { $n ->
    [one] { $n } bericht over “{ $title }” wacht op een antwoord
   *[other] { $n } berichten over “{ $title }” wachten op een antwoord
}
publication-letter-message = Iemand schrijft u over “{ $title }”:

    { $words }

    Antwoord hier; geen van beiden ziet het adres van de ander:
    { $link }
    .subject = Een bericht over “{ $title }”
publication-letter-reply = { $organisation } antwoordt op wat u schreef over “{ $title }”:

    { $words }

    Uw bericht en dit antwoord staan hier:
    { $link }
    .subject = Een antwoord over “{ $title }”
publication-cite = Citeren
    .how = Deze regel leidt altijd naar de versie die u hebt gelezen:
publication-citation = { $by }, “{ $title }”, versie { $n }, { $date }, { $link }
publication-versions = Versies
    .stay = Geen enkele verandert: elke versie blijft op haar adres, met de cijfers van de dag waarop ze verscheen.
publication-head-version = Versie
publication-head-day = Verschenen op
publication-hash = Vingerafdruk (SHA-256)
    .how = Met de vingerafdruk gaat men na dat er niets aan een versie veranderd is:
    .document = het document waarvan hij komt
publication-figure = Figuur
publication-figure-stays = Cijfers van { $date }: deze figuur verandert niet.
publication-figure-then = Cijfers van { $date }. In de laatste versie volgt deze figuur de gegevens.
publication-figure-follows = Deze figuur volgt de gegevens: dit zijn de cijfers van vandaag. Die van de dag van publicatie staan bij “Versies”.
publication-figure-gone = Deze figuur wordt niet meer berekend: dit zijn haar cijfers van { $date }.

publication-words = Titel en voorstelling
    .lede = Eén taal volstaat; in elke taal met een titel moet alles geschreven zijn.
    .whole = Voor alle talen
publication-field-title = Titel
publication-field-summary = In enkele regels
publication-field-discussion = Waar men erover praat
publication-field-discussion-hint = Een ontmoeting, een dienst, een adres: niet de naam van een persoon.
publication-field-errata = Wat deze versie rechtzet
publication-field-errata-hint = Wat in de vorige versie fout was of ontbrak, en waarom.
publication-field-authors = Auteurs
publication-field-authors-hint = Zoals men ze moet citeren. Laat leeg om alleen de organisatie te citeren.
publication-field-theme = Thema
publication-field-commune = Gemeente
publication-about-none = Geen in het bijzonder
publication-section = Een deel
publication-section-new = Een deel toevoegen
publication-section-change = Bewerken
publication-section-up = Hoger
publication-section-down = Lager
publication-section-away = Weghalen
publication-section-today = De cijfers van vandaag nemen
publication-field-heading = Tussentitel
publication-field-text = Tekst
publication-field-figure = Adres van de figuur
publication-field-figure-hint = Open onder een figuur van het Observatorium “Deze figuur hergebruiken” en kopieer het adres van de tabel of de afbeelding. Laat leeg voor tekst alleen.
publication-field-way = Haar cijfers
publication-way-stays = blijven die van vandaag
publication-way-follows = volgen de gegevens, telkens als men ze leest
publication-take = Een figuur in een publicatie zetten
    .none = U hebt nog geen publicatie begonnen.
    .into = In welke?
    .send = Achteraan toevoegen
    .begin = Er een beginnen voor { $organisation }
publication-reading = Nalezen
    .ask = Iemand anders van de organisatie moet nalezen voor het verschijnt.
    .waits = Iemand die er niet aan schreef, moet nu nalezen. Wie iets wijzigt, maakt er weer een kladversie van.
    .yours = Men vraagt u na te lezen: u schreef er niet aan. Zegt u ja, dan kan iedereen dit lezen, voorgoed. Ook figuren die de gegevens volgen, bewaren hun cijfers van vandaag.
    .done = Alles wat hier staat, is gepubliceerd.
publication-ask = Nalezing vragen
publication-agree = Ja zeggen en publiceren
publication-give-back = Teruggeven, met wat er zou moeten veranderen
publication-field-remark = Wat zou moeten veranderen
publication-remark = Wat de nalezing vraagt
publication-next = Wie iets wijzigt, bereidt de volgende versie voor; de gepubliceerde blijft zoals ze is.
publication-lacks = Voor u nalezing vraagt, ontbreekt nog:
publication-lacks-title = een titel
publication-lacks-summary = enkele regels voorstelling in elke taal
publication-lacks-discussion = waar men erover praat, in elke taal
publication-lacks-section = minstens één deel
publication-lacks-language = in een deel, de tekst van een taal
publication-lacks-errata = wat deze versie rechtzet, in elke taal
publication-title-wrong = Geef een titel van hoogstens 200 tekens.
publication-wrong-long = Dat is te lang.
publication-section-empty = Schrijf een tekst of geef een figuur.
publication-sections-many = Een publicatie heeft hoogstens veertig delen.
publication-figure-wrong = Op dit adres staat geen openbare figuur. Kopieer het adres van haar tabel of haar afbeelding.
publication-into-wrong = Kies een publicatie.
publication-remark-wrong = Zeg wat zou moeten veranderen, in hoogstens 2.000 tekens.
publication-done-begun = De kladversie is begonnen.
publication-done-written = Opgeslagen.
publication-done-taken = De figuur staat achteraan in de publicatie.
publication-done-asked = De anderen die voor de organisatie publiceren, krijgen een bericht.
publication-done-back = De publicatie is aan de auteur teruggegeven, met uw woorden.
publication-done-published = Het is gepubliceerd.
publication-done-withdrawn = Ze is ingetrokken; haar adres zegt waarom.
publication-me-read = Na te lezen: “{ $title }”
publication-letter-asked = Iemand vraagt u “{ $title }” na te lezen, dat { $organisation } wil publiceren.

    { $link }

    Wie er niet aan schreef, kan ja zeggen of zeggen wat zou moeten veranderen.
    .subject = Na te lezen: { $title }
publication-letter-back = “{ $title }” komt terug: de nalezing vraagt een wijziging.

    { $link }
    .subject = Te herzien: { $title }
publication-letter-published = “{ $title }” is nagelezen en door { $organisation } gepubliceerd.

    { $link }
    .subject = Gepubliceerd: { $title }
publication-letter-withdrawn = “{ $title }” wordt ingetrokken door { $organisation }: ze kan niet meer gelezen worden.

    { $link }
    .subject = Ingetrokken: { $title }
