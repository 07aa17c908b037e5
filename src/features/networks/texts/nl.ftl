# Netwerken, nieuws, de weekbrief.

networks-title = Netwerken
networks-lede = Organisaties die samenhoren: in één gebied, wat ze ook doen, of rond één domein. Een organisatie hoort erbij wanneer beide kanten ja zeggen.
networks-all = Alle netwerken
networks-territory = Per gebied
    .explanation = Organisaties uit alle domeinen, dicht bij elkaar.
networks-field = Per domein
    .explanation = Federaties, koepels en verbanden van één domein.
networks-founding = In oprichting
    .explanation = Deze groepen wachten op een tweede oprichter. Misschien uw organisatie?
networks-silent = Nog niet voorgesteld
    .explanation = Deze organisaties zijn netwerken. Ze hebben hier nog niets over zichzelf verteld.
networks-none = Voorlopig geen.
networks-start = Een groep oprichten in een gebied

network-of-field = Netwerk per domein: { $theme }
network-of-a-field = Netwerk per domein
network-of-commune = Netwerk over domeinen heen, { $place }
network-of-territory = Netwerk over domeinen heen, in het hele gebied: { $place }
network-members = { $n ->
    [0] Geen leden
    [one] { $n } lid
   *[other] { $n } leden
}
network-being-founded = Deze groep is in oprichting: ze bestaat zodra een tweede organisatie ze samen met de eerste opricht.
network-own-words = In eigen woorden.
network-keep-members = De ledenlijst bijhouden
network-change-words = De voorstelling wijzigen
network-map = Waar de leden zijn
network-members-of = Leden met zetel hier: { $place }.
network-members-all = Alle leden tonen
network-join = Hoort uw organisatie erbij?
    .sign-in = Meld u aan om namens uw organisatie te vragen of ze erbij mag. Het netwerk antwoordt u.
    .nobody = U hebt geen mandaat om een organisatie lid te maken van een netwerk. Haar vertegenwoordiger kan dat wel.
    .speaks = U spreekt voor dit netwerk: nodig organisaties uit en beantwoord hun vragen vanuit de ledenlijst.
    .explanation = Vraag om lid te worden, beantwoord een uitnodiging of stap uit namens:
network-organisation = De pagina van de organisatie
network-report = Een probleem melden

members-title = De leden van het netwerk
members-lede = Een organisatie is lid wanneer zij en het netwerk allebei ja hebben gezegd. Elk van beide kan er altijd een einde aan maken.
members-all = Leden, aanvragen en uitnodigingen
members-invite = Een organisatie uitnodigen
    .name = Haar naam
    .search = Zoeken
    .nobody = Geen enkele organisatie heet hier zo. Probeer met minder woorden.
members-propose-new = Uitnodigen
members-propose-declined = Uitnodigen
members-propose-left = Uitnodigen
members-confirm-asked = Aanvaarden
members-decline-asked = Weigeren
members-decline-invited = Uitnodiging intrekken
members-end-confirmed = Lidmaatschap beëindigen
members-state-asked = Vraagt sinds { $date } om lid te worden.
members-state-invited = Uitgenodigd op { $date }, heeft nog niet geantwoord.
members-state-confirmed = Lid sinds { $date }.
members-state-declined = Zonder gevolg sinds { $date }.
members-state-left = Geen lid meer sinds { $date }.
members-state-new = Nog geen lid.

mine-title = Netwerken van de organisatie: lid worden, antwoorden, uitstappen
mine-door = Haar netwerken
mine-lede = De netwerken van uw organisatie. U hoort erbij wanneer het netwerk en u allebei ja hebben gezegd; u stapt eruit wanneer u wilt.
mine-none = Uw organisatie hoort hier bij geen enkel netwerk.
mine-network = De pagina van uw netwerk
    .silent = Uw organisatie is een netwerk. Vertel wat het is: dan kunnen anderen vragen om lid te worden.
mine-ask = Vragen om lid te worden van een netwerk
    .explanation = Het netwerk ontvangt uw vraag en antwoordt u op deze pagina.
    .network = Netwerk
    .send = De vraag versturen
mine-confirm-invited = De uitnodiging aanvaarden
mine-decline-invited = Niet ingaan op de uitnodiging
mine-decline-asked = De vraag intrekken
mine-end-confirmed = Het netwerk verlaten
mine-state-asked = Vraag verstuurd op { $date }, het netwerk heeft nog niet geantwoord.
mine-state-invited = Het netwerk nodigt u uit sinds { $date }.
mine-state-confirmed = Lid sinds { $date }.
mine-state-declined = Zonder gevolg sinds { $date }.
mine-state-left = Geen lid meer sinds { $date }.

present-title = Uw netwerk voorstellen
present-lede = { $name } is een netwerk. Vertel in enkele regels wat de leden samenbrengt.

founding-title = Een groep oprichten
founding-lede = Een groep brengt de organisaties van een gebied samen, wat ze ook doen. Ze ontstaat wanneer minstens twee organisaties dat willen: eerst u, dan de organisatie die u uitnodigt of die naar u toe komt.
founding-nobody = U treedt nog op voor geen enkele organisatie die een groep zou kunnen oprichten. Zoek de uwe: op haar pagina staat hoe u erbij komt.
founding-organisation = Namens welke organisatie?
founding-organisation-wrong = Kies de organisatie namens welke u deze groep opricht.
founding-name = Naam van de groep
    .hint = Bijvoorbeeld “De verenigingen van de Fonteinwijk”
founding-name-wrong = Geef een naam, in hoogstens 120 tekens.
founding-kind = Wat de leden samenbrengt
founding-kind-territory = Een gebied, wat ze ook doen
founding-kind-field = Een domein
founding-kind-wrong = Zeg of een gebied of een domein de leden samenbrengt.
founding-theme = Welk domein?
founding-theme-none = Geen, of niet in deze lijst
founding-commune = In welk gebied?
    .empty = Laat leeg voor het hele gebied.
founding-commune-whole = Het hele gebied: { $place }
founding-words = Wat u samen wilt doen
    .hint = Enkele zinnen, voor wie u niet kent.
founding-words-wrong = Schrijf enkele zinnen, in hoogstens 1.500 tekens.
founding-language = Taal van deze tekst
founding-language-wrong = Kies een taal.
founding-send = Deze groep oprichten

news-title = Nieuws
news-none = Voorlopig geen nieuws.
news-own = Uw nieuws
news-feed = Dit nieuws volgen (Atom-feed)
news-feed-title = { $name }: nieuws
news-for = Voor:
news-withdraw = Dit bericht intrekken
news-entered-by = Ingevoerd door { $body }, op vraag van de organisatie, die belde of schreef.
news-write = Nieuws schrijven
    .lede = Eén keer geschreven komt het in de netwerken en thema’s die u kiest. Het verschijnt meteen, onder de naam van uw organisatie.
    .title = Titel
    .title-hint = Hoogstens 120 tekens
    .words = Tekst
    .words-hint = Hoogstens 1.500 tekens. Zet er geen persoonsgegevens in.
    .link = Link, als u er een hebt
    .link-hint = Het adres van een pagina met meer uitleg
    .language = Taal van deze tekst
    .send = Publiceren
news-audience = Voor wie?
    .hint = De netwerken waarvan uw organisatie lid is, en hoogstens drie thema’s.
    .themes = Thema’s kiezen
news-title-wrong = Geef een titel, in hoogstens 120 tekens.
news-words-wrong = Schrijf de tekst, in hoogstens 1.500 tekens.
news-link-wrong = Deze link is geen webadres. Schrijf hem zoals https://voorbeeld.org/pagina of laat het veld leeg.
news-language-wrong = Kies een taal.
news-audience-wrong = Kies minstens één netwerk of thema.
news-themes-wrong = Kies hoogstens drie thema’s.

panel-networks = Netwerken en nieuws
panel-is-network = Deze organisatie is een netwerk.
    .link = Leden en nieuws van het netwerk
panel-commune = Netwerken van hier
    .here = Over domeinen heen, { $place }:
    .founding = { $place }: een groep over domeinen heen is in oprichting. Ze wacht op een tweede organisatie.
    .none = { $place }: nog geen enkele groep brengt organisaties uit alle domeinen samen. Twee organisaties volstaan om er een op te richten.
    .whole = In het hele gebied:

waiting-invited = { $network } nodigt { $organisation } uit
waiting-asked = { $n ->
    [one] { $network }: één organisatie vraagt om lid te worden
   *[other] { $network }: { $n } organisaties vragen om lid te worden
}

letters-title = E-mails en weekbrief
letters-lede = Hoogstens één brief per week, op maandag, met wat uw netwerken en thema’s te vertellen hebben. Niets zolang u er niet om vraagt; ook niets wanneer er niets te vertellen is.
letters-weekly-title = Wat wilt u ontvangen op { $email }?
letters-none = Niets
letters-weekly = Eén brief per week
letters-wrong = Kies “niets” of “één brief per week”.
letters-networks = { $n ->
    [0] U treedt nog op voor geen enkele organisatie: de brief zou alleen over de thema’s hieronder gaan.
    [one] De brief gaat over de netwerken van de organisatie waarvoor u optreedt, en over de thema’s hieronder.
   *[other] De brief gaat over de netwerken van de { $n } organisaties waarvoor u optreedt, en over de thema’s hieronder.
}
letters-themes = Thema’s
    .hint = Geen enkel is verplicht.
letters-others = Noodzakelijke berichten, zoals een code om u aan te melden, krijgt u altijd.

unsubscribe-weekly =
    .title = De weekbrief niet meer ontvangen
    .lede = Eén klik, en hij komt niet meer. U hoeft zich niet aan te melden.
    .send = Niet meer ontvangen
    .ended = Klaar: u krijgt de weekbrief niet meer.
unsubscribe-belonging =
    .title = Geen e-mails van netwerken meer ontvangen
    .lede = Eén klik, en vragen, antwoorden en afscheid worden u niet meer geschreven. Ze blijven op uw pagina staan. U hoeft zich niet aan te melden.
    .send = Niet meer ontvangen
    .ended = Klaar: netwerken schrijven u niet meer. Wat op antwoord wacht, blijft op uw pagina staan.
unsubscribe-again = Toch van gedachten veranderd?

letter-digest-subject = { $n ->
    [one] Eén nieuwsbericht uit uw netwerken deze week
   *[other] { $n } nieuwsberichten uit uw netwerken deze week
}
letter-digest =
    Beste,

    Dit hebben uw netwerken en thema’s te vertellen sinds de vorige brief.

    { $items }

    U krijgt deze brief omdat u erom gevraagd hebt.
    Uw keuze wijzigen: { $choices }
    Hem niet meer ontvangen: { $unsubscribe }
letter-digest-until = { $writer }, tot { $date }
letter-digest-more = { $n ->
    [one] En nog één bericht: { $address }
   *[other] En nog { $n } berichten: { $address }
}

entered-title = Invoeren op vraag van de organisatie
entered-lede = Iemand van de organisatie belde, schreef of kwam langs. Bij wat u hier invoert staat “ingevoerd door { $body }”, en de persoon krijgt een kopie.
entered-news = Nieuws invoeren
entered-no-network = Er is geen ander netwerk om het aan te vragen.
entered-way = Hoe hebt u het vernomen?
entered-way-telephone = Per telefoon
entered-way-paper = Op papier
entered-way-desk = Aan het onthaal
entered-way-wrong = Zeg hoe de vraag bij u kwam.
entered-copy = E-mailadres van de persoon, voor de kopie
    .hint = Laat leeg als er geen is: geef dan de afgedrukte pagina mee.
    .language = Taal van de kopie
entered-copy-wrong = Schrijf een volledig adres, zoals voornaam@voorbeeld.org, of laat het veld leeg.

letter-entered-subject = Kopie van wat op uw vraag werd ingevoerd
letter-entered =
    Beste,

    Op uw vraag heeft { $body } dit ingevoerd namens { $organisation }:

    { $what }

    Hier te zien: { $page }

    Is dit niet wat u gevraagd hebt? Zeg het: { $objection }

    Uw adres diende alleen voor dit bericht.
letter-entered-network = Vraag om lid te worden van het netwerk “{ $network }”

letters-belonging = Tussen uw organisaties en hun netwerken
    .choice = Schrijf mij wanneer een organisatie vraagt om lid te worden, een netwerk uitnodigt of antwoordt, of iemand vertrekt

letter-membership-asked =
    Beste,

    { $organisation } vraagt om lid te worden van { $network }. Het antwoord is aan u en aan wie mee voor het netwerk spreekt:

    { $link }
    .subject = { $organisation } vraagt om lid te worden van { $network }
letter-membership-invited =
    Beste,

    { $network } nodigt { $organisation } uit. Aanvaard, wijs af of neem uw tijd: zonder u gebeurt er niets.

    { $link }
    .subject = { $network } nodigt { $organisation } uit
letter-membership-confirmed =
    Beste,

    { $by } heeft ja gezegd: { $organisation } is nu lid van { $network }.

    { $link }
    .subject = { $organisation } is lid van { $network }
letter-membership-declined =
    Beste,

    { $by } gaat er niet op in: { $organisation } wordt geen lid van { $network }. Elk kan later opnieuw vragen.

    { $link }
    .subject = { $organisation } en { $network }: geen vervolg
letter-membership-left =
    Beste,

    { $by } beëindigt het lidmaatschap: { $organisation } is geen lid meer van { $network }.

    { $link }
    .subject = { $organisation } is geen lid meer van { $network }
letter-network-closed =
    Beste,

    Het netwerk { $network } werd gesloten door het beheer van deze site, om deze reden:

    { $reason }

    Uw organisaties blijven wat ze zijn. Denkt u dat het een vergissing is, zeg het dan:

    { $link }
    .subject = Het netwerk { $network } werd gesloten
letter-membership-end = Deze e-mails niet meer ontvangen: { $unsubscribe }

network-map-empty = Nog geen leden: de kaart vult zich zodra organisaties en het netwerk ja zeggen tegen elkaar.
network-close = Dit netwerk sluiten
    .lede = { $network } zal niet meer zichtbaar zijn, en de leden krijgen uw reden per e-mail. De organisaties blijven. Het logboek bewaart het spoor.
    .reason = Waarom sluiten?
    .hint = De leden lezen deze woorden. Bijvoorbeeld: al een jaar antwoordt niemand meer.
    .send = Dit netwerk sluiten
    .done = Het netwerk is gesloten en de leden zijn verwittigd.
network-close-reason-wrong = Zeg waarom, in hoogstens 1.000 tekens.
# Wat de volgende pagina bevestigt.
letters-said-weekly = Genoteerd: de brief komt op maandag, als er nieuws is.
letters-said-belonging = Genoteerd: alleen uw netwerken schrijven u nog.
letters-said-none = Genoteerd: u krijgt geen brief.
entered-said-network = Vraag aan netwerk { $network } genoteerd.
entered-said-news = Nieuws gepubliceerd namens { $name }.
membership-said-organisation-asked = Vraag verzonden naar netwerk { $name }.
membership-said-organisation-invited = Uitnodiging van netwerk { $name } genoteerd.
membership-said-organisation-confirmed = Lid geworden van netwerk { $name }
membership-said-organisation-declined = Genoteerd: geen lidmaatschap van netwerk { $name }.
membership-said-organisation-left = Netwerk verlaten: { $name }
membership-said-network-asked = Vraag van { $name } genoteerd.
membership-said-network-invited = { $name } is uitgenodigd om lid te worden.
membership-said-network-confirmed = { $name } is lid van het netwerk.
membership-said-network-declined = Genoteerd: { $name } wordt geen lid.
membership-said-network-left = { $name } is geen lid meer.
founding-said = { $name } is gestart. De groep gaat open zodra een tweede organisatie meedoet.
present-said = Uw netwerk wordt hier voorgesteld.
network-said-changed = De voorstelling van het netwerk is bewaard.
news-said = Nieuws gepubliceerd.
news-said-withdrawn = Nieuws ingetrokken.
news-enough = Uw organisatie publiceerde sinds gisteren al drie berichten. Bewaar dit voor morgen, of voeg ze samen.
