# Het Observatorium: wat de cijfers zeggen, en de regels achter elk ervan.

observatory-title = Het Observatorium
observatory-lede = Wat de cijfers over het grondgebied zeggen, en de regels achter elk ervan. Ze beschrijven het grondgebied en de praktijk van financiers; geen enkel beoordeelt verenigingen.
observatory-grants = Wie financiert wie, waarvoor en sinds wanneer: de subsidies zoals hun financiers ze hebben bekendgemaakt.
observatory-grants-counted = { $n ->
    [one] { $n } subsidie, één keer geteld
   *[other] { $n } subsidies, elk één keer geteld
}
observatory-indicators = Wat verenigingen bijbrengen, en hoe men het telt: uren, banen, banden, en niet alleen geld.
observatory-indicators-counted = { $n ->
    [one] { $n } indicator
   *[other] { $n } indicatoren
}
observatory-map = Hoeveel organisaties elke gemeente telt, aan beide kanten van de grens.
observatory-rules = Hoe deze cijfers tot stand komen
observatory-rule-rows = Achter de cijfers staan de regels waaruit ze bestaan, met het bestand en zijn datum: iedereen kan ze narekenen.
observatory-rule-once = Een subsidie die twee bronnen bekendmaken, of die eerst is toegekend en dan uitbetaald, telt één keer. De regels die niet meetellen zijn te lezen, met de reden.
observatory-rule-nobody = Niets rangschikt verenigingen naar hun geld of grootte. Particulieren worden nooit genoemd.
observatory-rule-cause = Een cijfer zegt wat is, niet waarom: twee dingen die samengaan zijn daarom nog niet elkaars oorzaak.

# De subsidies in hun geheel.
seen-title = De subsidies in hun geheel
seen-lede = Wie financiert wie, waarvoor en sinds wanneer, volgens wat financiers hebben bekendgemaakt. Wat geen bestand zegt, staat er niet in.
seen-nothing = Er is nog geen bestand met subsidies geladen.
seen-narrow = Kiezen
    .send = Tonen
seen-any = Alle
seen-all = Alles weer tonen
seen-by-funder = Financier
seen-by-theme = Thema van de organisatie
seen-by-commune = Gemeente van de organisatie
seen-by-from = Vanaf
seen-by-to = Tot en met
seen-by-below = Kleine subsidie: minder dan
    .hint = In euro. Wie deze grens bepaalt, kiest wat men ziet: verplaats ze.
seen-none = Geen enkele subsidie beantwoordt aan deze keuze.
seen-fact-grants = Subsidies
seen-fact-money = In totaal
seen-fact-funders = Financiers
seen-fact-organisations = Organisaties
seen-fact-median = De helft bedraagt hoogstens
    .hint = per subsidie
seen-beside = Geld is maar een deel van wat wordt bijgebracht. Gegeven uren, banen en banden staan ernaast:
seen-every-line = Alle regels bekijken, één voor één
seen-figures = In figuren
seen-person = een particulier
seen-millions = € { $n } mln.
seen-source-invented = het fictieve register van de demonstratie
seen-source = Volgens { $files }. Elke subsidie is één keer geteld.
    .more = { $n ->
        [one] { $n } ander bestand
       *[other] { $n } andere bestanden
    }
seen-panel-received = De ontvangen subsidies in hun geheel
seen-panel-given = De toegekende subsidies in hun geheel

seen-years = { $year }: het jaar met het meeste geld, { $money }
    .one = { $money } in { $year }
    .subtitle = Bedragen van de subsidies per jaar. Een stijging kan gewoon een bestand meer zijn: geen enkele financier maakt alles bekend, en niet elk jaar.
seen-years-sentence = Van { $first } tot { $last } tellen de bestanden { $n } subsidies, samen { $whole }.
    .one = De bestanden tellen { $n } subsidies, samen { $whole }.
seen-amounts = { $share } van de subsidies bedraagt minder dan { $below }; dat is { $money } van het geld
    .subtitle = Subsidies naar bedrag. Volle balk: aandeel van de subsidies; gearceerde balk: aandeel van het geld.
seen-amounts-sentence = Eén subsidie op twee bedraagt hoogstens { $median }. Die van minder dan { $below } zijn { $share } van alle subsidies en { $money } van het geld. Elk vroeg een dossier, wat het bedrag ook was.
seen-class = van { $least } tot minder dan { $most }
    .below = minder dan { $most }
    .above = { $least } en meer
seen-two-shares = { $grants } · { $money }
seen-concentration = De helft die het minst kreeg, heeft { $half } van het geld
    .subtitle = De organisaties, van wie het minst kreeg tot wie het meest kreeg, en het deel van het geld dat ze samen hebben.
    .across = aandeel van de organisaties
    .equal = gelijke delen
    .actual = hoe het is
seen-concentration-sentence = Van { $n } organisaties heeft het tiende dat het meest kreeg { $tenth } van het geld. Gini-index: { $gini } op 100 (0: gelijke delen; 100: alles voor één). Alsof { $alike } organisaties gelijke delen hadden. Een deel is geen verdienste: een crèche en een leesclub hebben niet dezelfde kosten.
seen-themes = { $theme }: { $share } van de subsidies
    .subtitle = Thema’s van de organisaties die ontvangen; wie er meerdere heeft, telt bij elk. Volle balk: aandeel van de subsidies; gearceerde balk: aandeel van het geld.
seen-themes-sentence = Het thema is dat van de organisatie, niet dat van de subsidie. Voor { $unknown } van de subsidies is het hier niet bekend.
    .known = Het thema is dat van de organisatie, niet dat van de subsidie.
seen-no-theme = Thema onbekend
seen-several = { $share } van de organisaties heeft meerdere financiers
    .subtitle = Aantal financiers van elke organisatie, over de gekozen jaren, zoals de bestanden ze noemen: programma’s van de Staat tellen er elk apart.
seen-several-sentence = { $n } organisaties op { $of } krijgen van meerdere financiers.
seen-funders-n = { $n ->
    [one] { $n } financier
   *[other] { $n } financiers
}
    .more = { $n } financiers of meer
seen-together = { $one } en { $other } steunen { $n } organisaties samen
    .subtitle = Financiers die aan dezelfde organisaties geven, over de gekozen jaren. Hoe breder de draad, hoe meer ze er gemeen hebben; de plaats op de ring volgt het alfabet.
seen-together-sentence = Ze zouden samen kunnen lezen wat deze organisaties hun schrijven.
seen-pair = { $one } en { $other }
seen-funders = { $n } financiers
    .subtitle = In alfabetische volgorde; de naam opent wat elk financiert.
seen-funders-sentence = Elk heeft zijn eigen pagina met figuren.
    .more = De { $listed } met de meeste subsidies staan hier; alle andere staan in de regels.
seen-left-out = { $n ->
    [one] { $n } regel telt niet mee
   *[other] { $n } regels tellen niet mee
}
    .subtitle = Bekendgemaakte regels die in geen enkele som zitten, en waarom.
seen-left-out-sentence = { $n ->
    [one] { $n } subsidie is geteld.
   *[other] { $n } subsidies zijn geteld, elk één keer.
} Niets is gewist: elke reden opent haar regels.
seen-left-two-sources = Al bekendgemaakt door een andere bron
seen-left-several-years = Dezelfde overeenkomst, elk jaar bekendgemaakt
seen-left-voted-and-paid = Dezelfde som, al geteld als toegekend
seen-left-part-of-total = Totaal waarvan het detail bekend is
seen-left-no-grant = Geen subsidie: lening, dienst, steun in natura
seen-left-doubt = Twijfelachtig bedrag in de bron
seen-left-no-amount = Bedrag niet vermeld, of nul
seen-head-year = Jaar
seen-head-grants = Subsidies
seen-head-money = Bedrag
seen-head-grants-share = Aandeel van de subsidies
seen-head-money-share = Aandeel van het geld
seen-head-theme = Thema
seen-head-reason = Reden
seen-head-lines = Regels
seen-head-class = Bedrag van de subsidie
seen-head-least = Organisaties, vanaf wie het minst krijgt
seen-head-least-money = Deel van het geld dat ze samen hebben
seen-head-funders = Aantal financiers
seen-head-organisations = Organisaties
seen-head-organisations-share = Aandeel van de organisaties
seen-head-received = In totaal ontvangen
seen-head-pair = Financiers
seen-head-common = Gemeenschappelijke organisaties
seen-head-funder = Financier
seen-head-what = Van wie aan wie, en waarvoor
seen-head-amount = Bedrag

seen-lines-title = De regels achter het cijfer
seen-lines-total = { $n ->
    [0] Geen enkele regel.
    [one] { $n } regel.
   *[other] { $n } regels.
}
seen-lines-sum = Samen: { $money }.
seen-lines-next = Volgende regels
seen-gives-to = geeft aan
seen-about-funder = Van { $value }
seen-about-with = en van { $value }
seen-about-beneficiary = Aan { $value }
seen-about-theme = Thema: { $value }
seen-about-commune = Gemeente: { $value }
seen-about-year = Jaar { $value }
seen-about-from = Vanaf { $value }
seen-about-to = Tot en met { $value }
seen-about-least = Minstens { $value }
seen-about-most = Minder dan { $value }
seen-about-left = Niet geteld: { $value }
seen-about-funders = Organisaties met { $n ->
    [one] één financier
   *[other] { $n } financiers
}
    .more = Organisaties met { $n } financiers of meer
