# Noden die verenigingen als eerste zien.

emerging-title = Opkomende noden
emerging-lede = Wat verenigingen zien aankomen voor anderen het zien. De ene signaleert een nood, andere zeggen dat ze die ook zien; een interpellatie of een project kan ervan vertrekken.
emerging-none = Hier is geen nood gesignaleerd.
emerging-all = Alle noden die hier gesignaleerd zijn
emerging-earlier = De vorige
emerging-narrow = Noden zoeken
    .send = Tonen
    .all = Alle noden
emerging-theme = Thema
emerging-every-theme = Alle thema’s
emerging-theme-choose = Kies een thema
emerging-commune = Gemeente
emerging-everywhere = Het hele grondgebied
emerging-signal = Een nood signaleren
    .lede = Zeg wat u op het terrein ziet. Iedereen kan het lezen; noem geen personen.
    .send = Signaleren
emerging-nobody = Men signaleert een nood namens een organisatie die geen bestuur is. Zeg eerst voor welke u optreedt.
emerging-organisation = Namens
emerging-field-title = De nood, in enkele woorden
emerging-field-title-hint = Bijvoorbeeld: “’s Avonds geen verwarmde zaal meer voor de taallessen”.
emerging-field-words = Wat u ziet
emerging-field-words-hint = Wie het raakt, sinds wanneer, wat al geprobeerd is. Zonder namen van personen.
emerging-communes = Waar?
    .hint = Zonder keuze: op het hele grondgebied.
    .choose = Gemeenten kiezen
emerging-field-named = Uw naam
emerging-field-named-hint = Zonder uw naam telt u enkel mee onder genoeg anderen, zodat niemand u kan raden. Maar aan wat u schrijft, kan men u herkennen.
emerging-named = De naam van de organisatie tonen
emerging-not-named = Die niet tonen
emerging-field-language = Taal van deze woorden
emerging-title-wrong = Zeg de nood in hoogstens 140 tekens.
emerging-words-wrong = Zeg wat u ziet, in hoogstens 4.000 tekens.
emerging-theme-wrong = Kies een thema.
emerging-language-wrong = Zeg in welke taal het geschreven is.
emerging-named-wrong = Kies of de naam van de organisatie getoond wordt.
emerging-organisation-wrong = Kies een organisatie waarvoor u optreedt en die geen bestuur is.
emerging-since = Gesignaleerd op { $date }
emerging-who = Wie het ziet
emerging-see = { $organisation } ziet het ook
    .send = Wij zien het ook
emerging-unsee = Dit niet meer zeggen
emerging-sign-in = Ziet u het ook? Meld u aan om het namens uw vereniging te zeggen.
emerging-from-here = Van hieruit verder
emerging-petition = Een bestuur interpelleren, met deze woorden
emerging-project = Samen een project beginnen
emerging-meet = Samenkomen: een groep oprichten met anderen uit de streek
emerging-saw = { $organisation } zei het ook te zien.
emerging-report = Melden wat niet openbaar mag zijn
emerging-withdraw = Deze nood intrekken
    .lede = De woorden zijn dan niet meer te lezen. De reden wel, voor iedereen.
    .send = Intrekken
emerging-field-reason = Waarom
emerging-field-reason-hint = Bijvoorbeeld: “Er is een antwoord gevonden”, of “Er werd een persoon genoemd”.
emerging-reason-wrong = Zeg waarom, in hoogstens 600 tekens.
emerging-withdrawn-title = Een ingetrokken nood
emerging-withdrawn = Deze nood is ingetrokken.
emerging-restore = Deze nood terugplaatsen
    .lede = Hij werd om deze reden ingetrokken:
    .send = Terugplaatsen
emerging-done-signalled = De nood is gesignaleerd: iedereen kan het lezen.
emerging-done-seen = Het is gezegd: uw organisatie ziet het ook.
emerging-done-unseen = Uw organisatie zegt het niet meer.
emerging-done-withdrawn = De nood is ingetrokken.
emerging-done-restored = De nood is weer te lezen.
emerging-seen = Gezien door minstens { $n } organisaties
emerging-seen-least = { $n ->
    [0] Gezien door minder dan { $fewest } organisaties, die niet genoemd worden
    [one] Gezien door één genoemde organisatie, en minder dan { $fewest } andere
   *[other] Gezien door { $n } genoemde organisaties, en minder dan { $fewest } andere
}
emerging-others = Minstens { $n } organisaties die niet genoemd worden. Het juiste aantal wordt niet getoond: niemand merkt wie zich aansluit of vertrekt.
emerging-others-few = Minder dan { $n } organisaties die niet genoemd worden: bij zo weinig wordt het juiste aantal niet getoond.
emerging-letter-withdrawn = De nood die u signaleerde, “{ $title }”, is door de beheerders van het platform ingetrokken:

    { $reason }

    { $link }
    .subject = Een nood die u signaleerde, is ingetrokken
emerging-letter-restored = De nood die u signaleerde, “{ $title }”, kan weer gelezen worden: wie het platform beheert, heeft ze hersteld.

    { $link }
    .subject = Een nood die u signaleerde is hersteld
