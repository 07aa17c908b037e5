# Verkozen aanspreekpunten.

contacts-title = Uw verkozen aanspreekpunten
contacts-lede = Bij wie van uw verkozenen organisaties terechtkunnen, per gebied en per thema. Elke organisatie ziet op haar pagina wie voor haar is.
contacts-no-remit = Het bevoegdheidsgebied van uw orgaan staat hier nog niet. Vraag het aan wie het platform beheert: dan worden uw aanspreekpunten getoond.
contacts-none = Voorlopig geen aanspreekpunten.
contacts-add = Een aanspreekpunt toevoegen
    .explanation = Alleen verkozenen, in hun publieke functie. Nooit wie een vereniging leidt.
    .send = Toevoegen
contacts-name = Naam
contacts-office = Publieke functie
    .hint = Bijvoorbeeld “schepen van verenigingsleven”
contacts-reach = Hoe hen bereiken
    .hint = Het adres of de telefoon van hun functie, die openbaar mogen zijn.
contacts-commune = Voor welke gemeente?
contacts-theme = Voor welk thema?
contacts-panel = Verkozen aanspreekpunten
    .explanation = Bijgehouden door de overheden, volgens de zetel en de thema’s van de organisatie.
contact-everywhere = Het hele bevoegdheidsgebied
    .empty = Laat leeg voor het hele bevoegdheidsgebied.
contact-every-theme = alle thema’s
contact-name-wrong = Schrijf de naam, in hoogstens 150 tekens.
contact-office-wrong = Schrijf de publieke functie, in hoogstens 150 tekens.
contact-reach-wrong = Zeg hoe men hen bereikt, in hoogstens 150 tekens.
contact-reach-no-way = Geef een e-mailadres, een webadres dat met https:// begint of een telefoonnummer: men moet het kunnen gebruiken.
contact-commune-wrong = Deze gemeente hoort niet bij het bevoegdheidsgebied van uw orgaan.

# Wat de volgende pagina bevestigt.
contact-said = Aanspreekpunt bewaard: { $name }
contact-said-ended = Aanspreekpunt verwijderd.
