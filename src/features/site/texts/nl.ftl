# Wat elke site wettelijk moet zeggen, en hoe iemand bezwaar maakt tegen een publicatie.
# In lange teksten is een regel een alinea; een regel die met “•” begint, is een punt van een lijst.

accessibility-title = Toegankelijkheid: niet conform
accessibility-lede = Er is nog geen audit gebeurd. Hier leest u wat nagekeken wordt, wat niet, en hoe u ons schrijft.
accessibility-declaration =
    { $operator } verbindt zich ertoe deze dienst toegankelijk te maken, volgens artikel 47 van de Franse wet nr. 2005-102 van 11 februari 2005.
    Deze toegankelijkheidsverklaring geldt voor de site { $site }.
    .title = Toegankelijkheidsverklaring
accessibility-state =
    Deze site is niet conform de Franse toegankelijkheidsnorm RGAA, versie 4.1.2: er is geen geldige audit die zegt aan welke criteria ze voldoet.
    .title = Stand van de conformiteit
accessibility-tests =
    Bij gebrek aan een audit wordt elke versie van de software automatisch nagekeken. Zulke controles zien maar een deel.
    • Elke soort pagina wordt in het Frans, het Nederlands en het Engels onderzocht met axe-core.
    • Elke pagina wordt getoond op het scherm van een telefoon en van een computer, licht en donker, met en zonder script.
    • De inhoud past op 320 pixels breed zonder opzij te schuiven.
    • Zoeken lukt met het toetsenbord.
    .title = Wat nagekeken wordt
accessibility-not-tested =
    • Nog geen enkele persoon met een handicap heeft deze site voor ons uitgeprobeerd.
    • Er is niets getest met NVDA, JAWS of VoiceOver.
    • Geen enkele auditor heeft de teksten, de namen van links en de leesvolgorde beoordeeld.
    .title = Wat niet nagekeken wordt
accessibility-limits =
    • De namen en de doelen van organisaties komen ongewijzigd uit de registers: hoofdletters, afkortingen en fouten blijven staan, en hun taal is niet altijd aangegeven.
    • De kaart is een beeld. Alles wat ze toont, staat in de tabel ernaast.
    .title = Gekende beperkingen
accessibility-making =
    Deze verklaring is opgesteld op 24 november 2026.
    Technieken: HTML, CSS en SVG, met wat JavaScript waar geen enkele pagina van afhangt. Browser van de controles: Chromium.
    .title = Opstelling van deze verklaring
accessibility-contact =
    Geraakt u niet bij een inhoud of een dienst? Schrijf ons: we bezorgen ze u in een andere vorm. U krijgt antwoord binnen een week.
    .title = Feedback en contact
accessibility-remedy =
    Meldde u een gebrek waardoor u niet bij een inhoud of een dienst geraakt, en kreeg u geen bevredigend antwoord? Dan kunt u:
    • de Franse Défenseur des droits schrijven met zijn formulier;
    • contact opnemen met zijn afgevaardigde in uw streek;
    • een brief sturen, zonder postzegel, naar: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, Frankrijk.
    .title = Beroep
    .link = Schrijven naar de Défenseur des droits

legal-title = Wettelijke vermeldingen
legal-lede = Wie deze site uitgeeft, wie ze host en onder welke licenties.
legal-publisher =
    Deze site wordt uitgegeven door:
    .title = Uitgever
legal-operator = Instelling
legal-email = E-mailadres
legal-address = Postadres
legal-director = Verantwoordelijke uitgever
legal-host = Deze site wordt gehost door:
    .title = Hosting
    .label = Hostingbedrijf
legal-not-set = nog niet ingevuld door wie deze site beheert
legal-data =
    De gegevens over organisaties komen uit openbare registers. Elke pagina zegt uit welk register en van welke datum. De licentie staat bij elke bron.
    .title = Gegevens
    .link = De bronnen en hun licenties bekijken
legal-software =
    Deze site werkt met Tisserand, versie { $version }, vrije software onder de openbare licentie van de Europese Unie (EUPL), versie 1.2. Wie deze dienst via het netwerk gebruikt, heeft recht op de broncode: vraag ze aan de uitgever.
    .title = Software
    .link = De licentie EUPL 1.2 lezen
legal-liability =
    Een register kan zich vergissen of verouderd zijn. Deze site vervangt het Journal officiel, het Belgisch Staatsblad of een uittreksel uit een register niet. Een fout meldt u in een minuut met het formulier hieronder.
    .title = Juistheid

privacy-title = Persoonsgegevens
privacy-lede = Deze site publiceert gegevens over organisaties, niet over personen. Ze volgt u niet.
privacy-controller =
    De verwerkingsverantwoordelijke is de uitgever van deze site. Richt uw vragen tot hem.
    .title = Wie ervoor instaat
privacy-held =
    • Wat de openbare registers over elke organisatie zeggen: naam, doel, nummers, zetel, data, toestand.
    • Het e-mailadres van de organisatie, als een register het geeft: het wordt nooit getoond of verspreid.
    • Uw vragen om verbetering of verwijdering: uw bericht, uw e-mailadres, de datum.
    Namen van bestuurders worden niet bewaard.
    .title = Wat bewaard wordt, en waar het vandaan komt
    .link = De bronnen bekijken
privacy-masked =
    Veel verenigingen hebben hun zetel bij iemand thuis. Staat er een naam van een persoon in een adres (“chez Mme…”), dan wordt die naam verborgen op de pagina’s en in de bestanden. Dat gebeurt automatisch: is er een naam blijven staan, laat het ons weten.
    Subsidiebestanden noemen soms particulieren. Niets van hen wordt bewaard zodra een woord (“Mevr.”) of het nummer van een eenmanszaak dat zegt: de regel blijft, zonder naam of doel. Welke nummers van particulieren zijn, wordt verzegeld bewaard, zonder enige naam, om ze in die bestanden te herkennen. Ook wie een particulier kan zijn en hier in geen enkel register staat, wordt niet genoemd.
    .title = Wat verborgen wordt
privacy-why =
    Het verenigingsleven van een streek bekendmaken, zodat wie er actief is elkaar vindt en samen bouwt, is een taak van algemeen belang (algemene verordening gegevensbescherming, artikel 6, lid 1, e). U kunt er bezwaar tegen maken om redenen die met uw situatie te maken hebben (artikel 21).
    .title = Waarom
privacy-visitors =
    • Geen cookies, geen trackers, geen meting van wie u bent.
    • Niets wordt van een andere site geladen.
    • Uw netwerkadres dient alleen, in het geheugen, om te veel aanvragen af te remmen. Het logboek van de software noteert het uur, de pagina en het antwoord, zonder het adres of de gezochte woorden. Het hostingbedrijf kan zijn eigen logboek bijhouden.
    .title = Wanneer u deze site bezoekt
privacy-retention =
    • De gegevens over een organisatie blijven zolang haar register ze publiceert, of zolang ze de geschiedenis van de streek verhelderen; ontbonden organisaties worden als ontbonden getoond.
    • Uw bericht en uw e-mailadres worden gewist zodra uw vraag afgesloten is. Het nummer, de datum en de beslissing blijven bewaard.
    .title = Hoelang
privacy-rights =
    • inzage krijgen in wat u betreft;
    • het laten verbeteren;
    • bezwaar maken tegen de publicatie;
    • het laten wissen als niets verplicht het te bewaren;
    • het gebruik laten beperken zolang het onderzoek duurt.
    .title = Uw rechten
privacy-objection =
    Het formulier hieronder volstaat: u hoeft geen account te maken en vooraf geen bewijs bij te voegen. U krijgt een nummer, en binnen een maand een antwoord. Een organisatie die verwijderd is, verdwijnt van de pagina’s, uit het zoeken, van de kaart, uit de bestanden en uit de programmeerinterface; het register opnieuw laden brengt ze niet terug.
    De bron zelf wordt daarmee niet verbeterd: voor een fout in het register richt u zich ook tot de Franse griffie van verenigingen of de Kruispuntbank van Ondernemingen.
    .title = Bezwaar maken, verbeteren
privacy-complaint =
    Bent u niet tevreden met het antwoord, dan kunt u terecht bij de gegevensbeschermingsautoriteit van uw land.
    .title = Klacht
    .cnil = In Frankrijk: de CNIL
    .apd = In België: de Gegevensbeschermingsautoriteit

objection-title = Een verbetering of verwijdering vragen
objection-wrong = Fout:{" "}
objection-about = Voor { $name }.
objection-lede = U krijgt antwoord binnen een maand. U hebt geen account nodig.
objection-summary = { $n ->
    [one] Er is nog één punt te verbeteren
   *[other] Er zijn nog { $n } punten te verbeteren
 }
objection-subject = Wat vraagt u?
objection-subject-error = Een fout of verouderd gegeven verbeteren
objection-subject-personal = Een gegeven over mij niet meer tonen
objection-subject-publication = De pagina van een organisatie niet meer publiceren
objection-subject-other = Iets anders
objection-subject-wrong = Zeg wat u vraagt
objection-message = Leg het in enkele woorden uit
    .hint = Welk gegeven, en wat het zou moeten zijn. Schrijf niets vertrouwelijks.
    .which = Over welke organisatie het gaat, welk gegeven, en wat het zou moeten zijn. Schrijf niets vertrouwelijks.
objection-message-wrong = Leg het in enkele woorden uit, in hoogstens 6.000 tekens
objection-contact = Uw e-mailadres
    .hint = Om u te antwoorden. Het wordt niet gepubliceerd en niet doorgegeven.
objection-contact-wrong = Schrijf een volledig e-mailadres, zoals naam@voorbeeld.org
objection-send = De vraag versturen
objection-privacy = Wat er met uw gegevens gebeurt
objection-came =
    Dag,

    Er kwam een vraag over wat gepubliceerd is: nummer { $number }. Ze wacht op een antwoord vóór { $date }, in de taal van deze brief.

    Wat erin staat, en aan wie u antwoordt, leest u op de machine van de site: tisserand objections

    Wat de persoon ziet: { $link }
    .subject = Vraag { $number }: te beantwoorden vóór { $date }
objection-due = Te beantwoorden vóór { $date }, aan { $contact }

receipt-title = Uw vraag is ontvangen
receipt-number = Nummer van de vraag
receipt-received = Wij hebben ze ontvangen op { $date }.
receipt-closed = Ze werd afgesloten op { $date }.
receipt-next = En nu?
receipt-step-read = Iemand leest uw vraag.
receipt-step-hide = Gaat een gegeven over u en hoort het niet gepubliceerd te worden, dan verdwijnt het van de pagina’s en uit de bestanden.
receipt-step-answer = U krijgt antwoord op het adres dat u achterliet, uiterlijk op { $date }.
receipt-remedy = Hebt u dan geen antwoord, dan kunt u terecht bij de gegevensbeschermingsautoriteit.
receipt-keep = Deze pagina blijft op dit adres: u kunt ze bewaren of afdrukken. Ze zegt niets over u.

error-withheld = Deze pagina wordt niet gepubliceerd
    .explanation = De organisatie, of iemand die erbij betrokken is, heeft gevraagd deze pagina niet meer te publiceren.

objections-none = Geen enkele vraag.
objections-no-number = Geen openstaande aanvraag heeft het nummer “{ $number }”: “tisserand objections” somt ze op.
objections-no-organisation = De aanvraag { $number } noemt geen organisatie: geef de sleutel waarmee het adres van haar pagina eindigt.
objections-hidden = De organisatie { $key } wordt niet meer gepubliceerd.
objections-published = De organisatie { $key } wordt opnieuw gepubliceerd.
objections-closed = De vraag { $number } is afgesloten; het bericht en het adres zijn gewist.
