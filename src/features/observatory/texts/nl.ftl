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
observatory-surveys = Wat gelote verenigingen hebben geantwoord, met hoe zeker dat is, en niets wat er één aanwijst.
observatory-publications = Wat het Observatorium te lezen, te citeren en te bespreken geeft; en het werk van vroeger.
observatory-needs = Opkomende noden
    .about = Wat verenigingen zien aankomen voor anderen het zien, en wie het ook ziet.
observatory-map = Hoeveel organisaties elke gemeente telt, aan beide kanten van de grens.
observatory-shelves = Alles wat u hier kunt lezen
observatory-rules = Hoe deze cijfers tot stand komen
observatory-rule-rows = Achter de cijfers staan de regels waaruit ze bestaan, met het bestand en zijn datum: iedereen kan ze narekenen. Waar een lijst iemand zou verraden, is er geen, en de pagina zegt het.
observatory-rule-once = Een subsidie die twee bronnen bekendmaken, of die eerst is toegekend en dan uitbetaald, telt één keer. De regels die niet meetellen zijn te lezen, met de reden.
observatory-rule-nobody = Niets rangschikt verenigingen naar hun geld of grootte. Particulieren worden nooit genoemd.
observatory-rule-cause = Een cijfer zegt wat is, niet waarom: twee dingen die samengaan zijn daarom nog niet elkaars oorzaak.

# De subsidies in hun geheel.
seen-title = De subsidies in hun geheel
    .funder = Subsidies van { $name }
    .beneficiary = Subsidies aan { $name }
seen-lede = Wie financiert wie, waarvoor en sinds wanneer, volgens wat financiers hebben bekendgemaakt. Wat geen bestand zegt, staat er niet in.
seen-nothing = Er is nog geen bestand met subsidies geladen.
seen-narrow = Kiezen
    .send = Tonen
seen-any = Alle
seen-all = Alles weer tonen
seen-by-funder = Financier
seen-by-theme = Thema van de organisatie
seen-by-commune = Plaats van de organisatie
seen-by-from = Vanaf
seen-by-to = Tot en met
seen-by-below = Kleine subsidie: minder dan
    .wrong = “{ $typed }” is geen aantal euro’s: { $kept } is gebleven.
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
seen-figures = In grafieken
seen-person = een particulier
seen-millions = € { $n } mln.
    .thousands = € { $n } mld.
seen-source-invented = het fictieve register van de demonstratie
seen-source = Volgens { $files }. Elke subsidie is één keer geteld.
    .more = { $n ->
        [one] { $n } ander bestand
       *[other] { $n } andere bestanden
    }
seen-find = Wie geeft, wie krijgt
    .lede = Alle organisaties die de subsidiebestanden noemen, of een register ze kent of niet. Particulieren worden nooit genoemd, en wie er een zou kunnen zijn evenmin.
    .label = Naam van wie geeft of krijgt
    .send = Zoeken
seen-a-name = Alleen bekend onder deze naam, zonder nummer: alle regels die hem zo schrijven staan hier, misschien ook die van een naamgenoot. Bij elke regel staat uit welk bestand hij komt.
seen-find-none = Van de organisaties die de subsidiebestanden noemen, heet er geen “{ $typed }”.
seen-find-register = Dezelfde naam in het register zoeken
seen-find-more = Dit zijn de eerste { $n }: schrijf meer van de naam om de andere te vinden.
seen-panel-received = De ontvangen subsidies in hun geheel
seen-panel-given = De toegekende subsidies in hun geheel

seen-years = { $year }: het jaar met het meeste geld, { $money }
    .held = Van { $first } tot { $last } bevatten de bestanden { $whole }
    .one = { $money } in { $year }
    .subtitle = Bedragen van de subsidies per jaar. Een stijging kan gewoon een bestand meer zijn: geen enkele financier maakt alles bekend, en niet elk jaar.
seen-years-sentence = Van { $first } tot { $last } tellen de bestanden { $n } subsidies, samen { $whole }.
    .held = De bestanden tellen { $n } subsidies. Ze gaan niet elk jaar over dezelfde financiers: het ene jaar is niet te vergelijken met het andere.
    .one = De bestanden tellen { $n } subsidies, samen { $whole }.
seen-amounts = { $share } van de subsidies bedraagt minder dan { $below }; dat is { $money } van het geld
    .subtitle = Subsidies naar bedrag. Volle balk: aandeel van de subsidies; gearceerde balk: aandeel van het geld.
seen-amounts-sentence = Eén subsidie op twee bedraagt hoogstens { $median }. Die van minder dan { $below } zijn { $share } van alle subsidies en { $money } van het geld.
seen-class = van { $least } tot minder dan { $most }
    .below = minder dan { $most }
    .above = { $least } en meer
seen-two-shares = { $grants } · { $money }
seen-concentration = De helft die het minst kreeg, heeft { $half } van het geld
    .subtitle = De organisaties, van wie het minst kreeg tot wie het meest kreeg, en het deel van het geld dat ze samen hebben.
    .across = aandeel van de organisaties
    .equal = gelijke delen
    .actual = hoe het is
seen-concentration-sentence = Van { $n } organisaties heeft het tiende dat het meest kreeg { $tenth } van het geld. Gini-index: { $gini } op 100 (0: gelijke delen; 100: alles voor één); HHI: { $hhi } op 10.000. Alsof { $alike } organisaties gelijke delen hadden. Een deel is geen verdienste: een crèche en een leesclub hebben niet dezelfde kosten.
seen-by-name = { $share } van deze organisaties is enkel aan de naam te herkennen, zonder nummer: wie op twee manieren geschreven is, telt dubbel, en twee met dezelfde naam tellen als één.
seen-indices = Concentratie van het geld: Gini-index { $gini } op 100, HHI { $hhi } op 10.000
    .subtitle = De twee getallen waarmee concentratie gewoonlijk wordt uitgedrukt, over alle organisaties die kregen.
seen-indices-sentence = De Gini-index zegt hoe ver de { $n } organisaties van gelijke delen staan: 0 als allemaal evenveel hebben, 100 als één alles heeft. De HHI (Herfindahl-Hirschman-index) zegt of enkele bijna alles hebben: het aandeel van elk in procent, met zichzelf vermenigvuldigd, en alles opgeteld. Hij is 10.000 als één alles heeft, en dicht bij 0 als velen een klein deel hebben. Beide beschrijven hoe financiers verdelen; geen van beide is een cijfer voor iemand.
seen-index-gini = Gini-index, van 0 tot 100
seen-index-hhi = HHI, van 0 tot 10.000
seen-index-alike = Organisaties die gelijke delen zouden hebben
seen-index-most = Aandeel van het geld van het honderdste deel dat het meest krijgt, in %
seen-index-theil = Theil-index T, 0 als allemaal evenveel hebben
seen-head-index = Maat
seen-head-value = Waarde
seen-themes = { $theme }: { $share } van de subsidies
    .hardly = Thema onbekend voor { $unknown } van de subsidies
    .subtitle = Thema’s van de organisaties die ontvangen; wie er meerdere heeft, telt bij elk. Volle balk: aandeel van de subsidies; gearceerde balk: aandeel van het geld.
seen-themes-sentence = Het thema is dat van de organisatie, niet dat van de subsidie. Voor { $unknown } van de subsidies is het hier niet bekend.
    .known = Het thema is dat van de organisatie, niet dat van de subsidie.
seen-flows = De breedste stroom: { $money }, van { $funder } naar { $theme }
    .subtitle = Wat elke financier aan de organisaties van elk thema geeft, over de gekozen jaren. Links de financiers, rechts de thema’s; hoe breder de draad, hoe meer geld.
seen-flows-sentence = Het thema is dat van de organisatie, niet dat van de subsidie, en wie er meerdere heeft, telt bij elk: de draden zijn niet op te tellen.
    .others = Het thema is dat van de organisatie, niet dat van de subsidie, en wie er meerdere heeft, telt bij elk: de draden zijn niet op te tellen. De breedste zijn getekend; de tabel geeft ze allemaal.
    .more = Het thema is dat van de organisatie, niet dat van de subsidie, en wie er meerdere heeft, telt bij elk: de draden zijn niet op te tellen. De breedste zijn getekend; de tabel geeft de { $listed } breedste.
seen-no-theme = Thema onbekend
seen-several = { $share } van de organisaties heeft meerdere financiers
    .subtitle = Aantal financiers van elke organisatie, over de gekozen jaren, zoals de bestanden ze noemen: de Staat is er één financier, welke programma’s hij ook heeft.
seen-several-sentence = { $n ->
    [one] { $n } organisatie op { $of } krijgt
   *[other] { $n } organisaties op { $of } krijgen
} van meerdere financiers.
seen-funders-n = { $n ->
    [one] { $n } financier
   *[other] { $n } financiers
}
    .more = { $n } financiers of meer
seen-together = { $one } en { $other } steunen { $n ->
    [one] { $n } organisatie
   *[other] { $n } organisaties
} samen
    .subtitle = Financiers die aan dezelfde organisaties geven, over de gekozen jaren. Hoe breder de draad, hoe meer ze er gemeen hebben; de plaats op de ring volgt het alfabet.
seen-together-sentence = Ze zouden samen kunnen lezen wat deze organisaties hun schrijven. De Staat is één financier, welke programma’s hij ook heeft.
seen-with = Met { $other } heeft { $one } { $n ->
    [one] { $n } organisatie
   *[other] { $n } organisaties
} gemeen
    .subtitle = Financiers die aan dezelfde organisaties geven als deze, over de gekozen jaren. Balk: aandeel van de organisaties die deze financier steunt.
seen-with-sentence = { $others ->
    [one] { $others } andere financier geeft
   *[other] { $others } andere financiers geven
} aan een deel van zijn { $of ->
    [one] enige organisatie
   *[other] { $of } organisaties
}. Een naam opent de pagina van die financier, een getal de regels van beide. Ze hebben niet noodzakelijk iets afgesproken: aan dezelfde geven zegt alleen dat ze samen zouden kunnen lezen wat deze organisaties hun schrijven.
seen-pair = { $one } en { $other }
seen-funders = { $n } financiers
    .subtitle = In alfabetische volgorde; de naam opent wat elk financiert.
    .received = In alfabetische volgorde; de naam opent de subsidies van die financier aan deze organisatie. Balk: deel van al het ontvangen geld.
seen-funders-sentence = Elk heeft zijn eigen pagina met figuren.
    .more = De { $listed } met de meeste subsidies staan hier; alle andere staan in de regels.
seen-joint = { $n ->
    [0] Geen project met meerdere financiers gemeld
    [one] { $n } project heeft meerdere financiers: { $money }
   *[other] { $n } projecten hebben meerdere financiers: samen { $money }
}
    .subtitle = Geen bestand zegt welke projecten gezamenlijk zijn. Als zodanig gelden hier: meerdere financiers die één organisatie betalen, in hetzelfde jaar, voor hetzelfde genoemde doel of onder hetzelfde projectnummer; en één beslissing die meerdere organisaties betaalt voor hetzelfde genoemde doel. Een doel is genoemd als twee woorden ervan meer zeggen dan ‘werkingssubsidie’. Balk: aandeel van de subsidies die hun doel noemen.
seen-joint-sentence = Getelde subsidies: { $whole }; die hun doel noemen: { $named }; van projecten met meerdere financiers: { $grants } ({ $share }). { $organisations ->
    [0] Geen beslissing waarvan het nummer is vermeld, betaalde
    [one] { $organisations } beslissing betaalde
   *[other] { $organisations } beslissingen betaalden
} meerdere organisaties voor hetzelfde doel. { $twice ->
    [0] Geen enkel wordt door meerdere financiers met alleen gelijke bedragen gemeld.
    [one] Nog { $twice } wordt door meerdere financiers gemeld, maar met gelijke bedragen: dat is misschien één subsidie die twee keer gemeld is, en geldt hier niet als gezamenlijk project.
   *[other] Nog { $twice } worden door meerdere financiers gemeld, maar met gelijke bedragen: elk is misschien één subsidie die twee keer gemeld is, en geldt hier niet als gezamenlijk project.
} Wat twee financiers anders noemen, is niet te zien, en een programma van een financier kan op een project lijken.
    .desk = { $n ->
        [0] Via het gezamenlijke loket is geen aanvraag toegekend aan meerdere van wie ze deden.
        [one] Via het gezamenlijke loket is { $n } aanvraag toegekend aan meerdere van wie ze deden; door meerdere financiers: { $funders }.
       *[other] Via het gezamenlijke loket zijn { $n } aanvragen toegekend aan meerdere van wie ze deden; door meerdere financiers: { $funders }.
    }
    .proved = Getoetst op de echte bestanden van vroegere subsidies; wat via het loket gaat, op de demonstratie.
seen-joint-projects = { $n ->
    [one] { $n } project
   *[other] { $n } projecten
}
seen-joint-funders = Meerdere financiers, één organisatie
seen-joint-organisations = Eén beslissing, meerdere organisaties
seen-joint-twice = Misschien één subsidie, twee keer gemeld
seen-joint-desk = Via het loket: meerdere organisaties
seen-joint-desk-funders = Daarvan: ook meerdere financiers
seen-head-joint = Gezamenlijke projecten
seen-head-projects = Projecten
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
seen-left-unnamed = Zonder naam van de ontvanger, al bekendgemaakt door een andere bron die hem noemt
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
seen-head-common-share = Deel van zijn organisaties
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
seen-lines-file = Deze regels meenemen:
seen-gives-to = geeft aan
seen-about-funder = Van { $value }
seen-about-with = en van { $value }
seen-about-beneficiary = Aan { $value }
seen-about-theme = Thema: { $value }
seen-about-commune = Plaats: { $value }
seen-about-year = Jaar { $value }
seen-about-from = Vanaf { $value }
seen-about-to = Tot en met { $value }
seen-about-least = Minstens { $value }
seen-about-most = Minder dan { $value }
seen-about-left = Niet geteld: { $value }
seen-alike = { $n ->
    [one] { $n } subsidie ({ $money }) heeft de financier, de begunstigde, het jaar en het bedrag van een andere. Twee bestanden kunnen één subsidie met andere woorden vermelden, of er waren er twee: niets bewijst wat klopt, en beide zijn geteld.
   *[other] { $n } subsidies ({ $money }) hebben de financier, de begunstigde, het jaar en het bedrag van een andere. Twee bestanden kunnen één subsidie met andere woorden vermelden, of er waren er twee: niets bewijst wat klopt, en beide zijn geteld.
}
    .lines = Deze regels bekijken
seen-about-alike = Zelfde financier, begunstigde, jaar en bedrag als een andere
seen-about-tenths = Van de organisaties die het minst kregen: { $n ->
    [1] één tiende
   *[other] { $n } tienden
}
seen-about-funders = Organisaties met { $n ->
    [one] één financier
   *[other] { $n } financiers
}
    .more = Organisaties met { $n } financiers of meer

# The first page
home-observatory-said = Kennen om te handelen: cijfers waarvan u de regels ziet.
home-observatory-grants = Wie financiert wie, waarvoor en sinds wanneer.
home-observatory-indicators = Wat wordt geteld, en hoe.
observatory-data = Open data
    .about = Organisaties, subsidies, indicatoren, enquêtes en de lijst van geladen bestanden, als bestanden op adressen die niet veranderen.
    .lede = Elk bestand op een adres dat niet verandert: tabellen (CSV), documenten (JSON) en kolommen (Parquet), om mee te nemen, te gebruiken en na te kijken.
    .programs = Voor programma’s: de catalogus (DCAT-AP) en de interface.
observatory-data-nightly = Als bestanden van de nacht, onder een naam die blijft; laatst gewijzigd op { $date }:
data-nightly = Elke nacht geschreven, onder een naam die blijft.

# De berekende indicatoren.
observed-title = Cijfers over het grondgebied
observed-lede = Wat met registers en subsidiebestanden te tellen valt: elke waarde met haar definitie, haar kwaliteit en het commando dat ze herberekent.
observed-retired = Geschrapt
    .lede = De raad wil deze niet meer. Hun pagina’s, bestanden en geschiedenis blijven, en zeggen waarom.
    .why = Lees waarom
observed-none = Dit grondgebied heeft nog geen indicatoren gekozen.
observed-again = Opnieuw berekenen
    .how = Wie dezelfde bestanden heeft, kan alles herberekenen; het commando noemt elke gepubliceerde waarde die afwijkt:
observed-declared = Naast wat te berekenen valt, is er wat organisaties zelf tellen:
observed-proved = Berekening beproefd op
observed-proved-real = officiële bestanden
observed-proved-generated = verzonnen gegevens
observed-proved-format = alleen de vorm van de bestanden
observed-whole = Het hele grondgebied
observed-all-files = Alle geladen bestanden
observed-message-side = Elke kant volgens haar eigen register
    .asked = Elke kant met een eigen enquête
observed-apart = De bronnen van de twee landen bevatten niet hetzelfde: deze getallen zijn niet te vergelijken, en er wordt niets naast elkaar getekend. Lees elk op zichzelf.
    .places = Van het ene land naar het andere zijn deze getallen niet te vergelijken, want de bronnen bevatten niet hetzelfde: vergelijk binnen één land.
    .line = niet te vergelijken over de grens heen
    .asked = Elke kant werd door een eigen enquête bevraagd: deze getallen kunt u niet optellen, en er wordt niets naast elkaar getekend. Lees elk op zichzelf.
observed-side-only = Van één kant alleen, { $side }: het zegt niets over het hele grondgebied.
observed-side-none = Geen enkele hier gepubliceerde enquête ging over deze plaats alleen: { $place }.
observed-sides = Aan één kant alleen gevraagd
    .why = Een enquête aan één kant staat apart: wat ze vond, wordt niet bij het geheel geteld en niet naast een andere kant gezet.
observed-size-none = Geen werknemers
observed-size-1-9 = 1 tot 9 werknemers
observed-size-10-49 = 10 tot 49 werknemers
observed-size-50-more = 50 werknemers of meer
observed-size-1-more = 1 werknemer of meer
observed-size = Personeelsklassen van Sirene, op 31 december van een voorbij jaar; organisaties met zetel in België zitten er niet in. De omvang wordt alleen voor het hele grondgebied onderscheiden, waar elke klasse minstens drie werkgevers telt en geen enkele meer dan 85 % van de banen heeft; wat verandert komt er pas in met minstens drie samen.
observed-unlisted = Achter deze cijfers staat geen lijst: die zou van elke verandering zeggen van wie ze komt. Wat een register over het personeel van een vereniging zegt, staat op haar eigen pagina.
observed-message-theme-decade = { $theme }: van { $was } van de oprichtingen in { $first } naar { $is } in { $last }, de grootste verandering
    .even = Van { $first } tot { $last } veranderde het aandeel van geen enkel thema
observed-theme-decade = Aandeel van elk thema in de oprichtingen van een decennium waarvan het thema bekend is; een vereniging met meerdere telt in elk mee. Eerste balk: { $first }; gearceerd: { $last }. Decennia met minder dan { $n } zulke oprichtingen zijn weggelaten.
seen-line-file = Bestand: { $file }
observatory-portraits = Portretten
    .about = Een plaats of een thema op één pagina, om af te drukken en te vergelijken. Elke gemeente en elk thema heeft er een, vanaf de eigen pagina.
observed-here = Voor deze keuze
observed-wide = Grote gebieden
observed-everywhere = Het hele grondgebied
observed-place = Plaats
observed-quality = Wat men weet
observed-caveat = Let op
observed-formula = Berekening
observed-unit = Eenheid
observed-levels = Te lezen
observed-source = Volgens { $files }.
    .none = Er is geen register geladen.
observed-nothing = niet bekend
observed-unseen = geen register geladen
    .grants = geen ontvanger van een subsidie bekend
observed-unseen-communes = { $n ->
    [one] Voor { $n } gemeente is geen register geladen: daar is niet gekeken en ze telt niet mee.
   *[other] Voor { $n } gemeenten is geen register geladen: daar is niet gekeken en ze tellen niet mee.
}
observed-unseen-grants = { $n ->
    [one] Rond { $n } gemeente is geen ontvanger van een subsidie bekend: dat wil niet zeggen dat er geen zijn.
   *[other] Rond { $n } gemeenten is geen ontvanger van een subsidie bekend: dat wil niet zeggen dat er geen zijn.
}
observed-no-figure = Er zijn te weinig waarden voor een figuur.
observed-thousands = { $n } k€
observed-subtitle = { $name }, { $by }. { $about }. Eenheid: { $unit }.
observed-by-whole = in totaal
observed-by-side = per kant van de grens
observed-by-group = per intercommunale of arrondissement
observed-by-commune = per gemeente
observed-by-theme = per thema
observed-by-kind = per soort
observed-by-state = per situatie
observed-by-size = per aantal werknemers
observed-by-year = per jaar
observed-by-theme-decade = per thema en decennium
observed-head-whole = Grondgebied
observed-head-side = Kant van de grens
observed-head-group = Intercommunale of arrondissement
observed-head-commune = Gemeente
observed-head-theme = Thema
observed-head-kind = Soort
observed-head-state = Situatie
observed-head-size = Aantal werknemers
observed-head-year = Jaar
observed-head-from = Berekend op
observed-unknown-side = Elders, of plaats onbekend
observed-unknown-group = Elders, of plaats onbekend
observed-unknown-commune = Elders, of plaats onbekend
observed-unknown-theme = Thema onbekend
observed-unknown-year = Jaar onbekend
observed-unknown-size = Aantal werknemers onbekend
observed-message = Van { $least } ({ $low }) tot { $most } ({ $high })
observed-message-same = Overal { $most }
    .known = { $most } overal waar het bekend is
observed-message-year = { $high }: het hoogste jaar, { $most }
    .known = Van { $first } tot { $last }: die waarvan het jaar bekend is
    .held = Van { $first } tot { $last }: wat de bestanden bevatten, niet wat er gegeven is
    .even = Geen jaar boven { $most }
observed-message-commune = In de helft van de gemeenten: { $middle } of minder
    .known = In de helft van de gemeenten waar het bekend is: { $middle } of minder
observed-class = van { $least } tot minder dan { $most }
    .below = minder dan { $most }
    .above = { $least } en meer
    .any = alle
observed-communes = { $n ->
    [one] { $n } gemeente
   *[other] { $n } gemeenten
}
observed-from-none = Er is nog niets geladen waarmee dit te berekenen valt.
observed-from = { $n ->
    [one] Berekend op { $n } organisatie.
   *[other] Berekend op { $n } organisaties.
}
observed-from-themes = { $n ->
    [one] Berekend op { $n } band met een thema.
   *[other] Berekend op { $n } banden met een thema: een organisatie met meerdere thema’s telt in elk.
}
observed-from-grants = { $n ->
    [one] Berekend op { $n } subsidie.
   *[other] Berekend op { $n } subsidies, elk één keer geteld.
}
observed-from-grants-themes = { $n ->
    [one] Berekend op { $n } subsidie.
   *[other] Berekend op { $n } subsidies, één keer per thema van de begunstigde.
}
observed-elsewhere = { $n ->
    [one] { $n } andere organisatie heeft haar zetel elders of op een onbekende plaats en is niet geteld.
   *[other] { $n } andere organisaties hebben hun zetel elders of op een onbekende plaats en zijn niet geteld.
}
observed-unsettled = { $n ->
    [one] Van { $n } andere organisatie op het hele grondgebied zegt geen geladen register of ze nog bestaat: ze is niet geteld.
   *[other] Van { $n } andere organisaties op het hele grondgebied zegt geen geladen register of ze nog bestaan: ze zijn niet geteld.
}
observed-dated = Datum bekend voor { $share }.
    .head = Deel met bekende datum
observed-themed = Thema bekend voor { $share }.
observed-without-side = Plaats onbekend of buiten het grondgebied: { $share }.
observed-without-group = Plaats onbekend of buiten het grondgebied: { $share }.
observed-table-cut = De tabel toont de eerste { $n } gemeenten: de bestanden bevatten ze allemaal.
observed-without-commune = Plaats onbekend of buiten het grondgebied: { $share }.
observed-without-theme = Thema onbekend: { $share }.
observed-without-year = Jaar onbekend: { $share }.
observed-without-size = Aantal werknemers onbekend: { $share }.

# De portretten.
portrait-title = Portret: { $name }
portrait-lede = Wat de cijfers zeggen, naast het hele grondgebied. Ze beschrijven een plaats of een thema en beoordelen niemand.
portrait-table = De indicatoren, naast elkaar
portrait-indicator = Indicator
portrait-with = Ernaast zetten
portrait-alone = Niets anders
portrait-with-unknown = Geen plaats of thema heet hier “{ $typed }”: er staat niets naast.
portrait-with-several = “{ $typed }” kan meer dan één plaats zijn: er staat niets naast zolang u er geen kiest.
portrait-with-itself = { $name } staat er al: kies een andere plaats of een ander thema.
portrait-with-again = Kiezen
portrait-compare = Vergelijken
portrait-figures = In grafieken: { $name }
portrait-take = Deze tabel meenemen:
portrait-scale = Elke grafiek heeft haar eigen schaal: vergelijk de getallen, niet de lengtes.
portrait-caution = Twee plaatsen vergelijkt men niet zonder hun inwoners, hun geschiedenis en hun registers. De gegeven uren, de banden en wat verenigingen zelf tellen, leest men ernaast:
portrait-silent = Hier nog niet bekend:
portrait-funds = Wat de gemeente zelf geeft, zoals bekendgemaakt door { $name }:
    .lines =
        { $n ->
            [one] { $n } subsidie, { $money }
           *[other] { $n } subsidies, { $money }
        }
observed-placed = Gemeente bekend voor { $share } van de subsidies.
portrait-given = Wat { $name } geeft
portrait-made = Pagina van { $day }.
portrait-years = De portretten van elk jaar
portrait-keep = Het portret van { $year }
    .means = Wat de cijfers vandaag zeggen, wordt de kladversie van een publicatie. De cijfers blijven die van vandaag; iemand anders leest na voor iedereen het kan lezen.
    .send = Dit portret maken voor { $name }
    .begun = Dat van { $name } is begonnen: bekijken
    .there = Voor { $year } is er al een. Lees het eerst: een ander mag ernaast bestaan.
portrait-year = Portret { $year }: { $name }
    .summary = Wat de registers en de subsidiebestanden op { $day } zeiden, naast het hele grondgebied. Deze cijfers blijven die van toen; ze beschrijven en beoordelen niemand.
    .line = { $name }: { $here }; het hele grondgebied: { $whole }
    .beware = { $name }: { $said }
portrait-year-there = Het portret van dit jaar is al begonnen: hier is het.
portrait-kept = Jaar na jaar
    .about = Wat deze cijfers zeiden op het einde van elk voorbij jaar. Een verschil kan komen van een bestand meer, van een herziene definitie of van een fusie van gemeenten, en niet van het verenigingsleven.
portrait-panel = In cijfers
    .about = Verenigingen, thema’s, oprichtingen, subsidies: om te vergelijken en af te drukken.
    .open = Het portret openen

# De open data.
data-catalogue = Catalogus van de open data
    .about = Organisaties, subsidies en indicatoren van het grondgebied, zoals ze op deze site staan.
data-organisations = Organisaties
    .about = De hier gepubliceerde organisaties, met hun nummers, hun gemeente en hun thema’s.
data-grants = Subsidies per jaar
    .about = Aantal en bedrag van de gepubliceerde subsidies, elk één keer geteld, per jaar.
data-indicators = Cijfers over het grondgebied
    .about = De gepubliceerde waarden van elke indicator, per plaats, thema en jaar, met de versie van de gegevens. Waarden zijn gehele getallen; “decimals” zegt hoeveel cijfers na de komma staan.
data-contributions = Wat verenigingen bijdragen
    .about = Wat organisaties per jaar telden, en wat ze van hun deel van projecten maten en willen tonen: van elke indicator wat zijn pagina toont, met de bron. Niets rangschikt er organisaties. Waarden zijn gehele getallen; “decimals” zegt hoeveel cijfers na de komma staan.
data-years = Cijfers over het grondgebied, jaar na jaar
    .about = Wat elke indicator zei op het einde van elk voorbij jaar, per plaats en per thema. Niets berekent deze waarden nog: ze blijven zoals ze gepubliceerd zijn. Waarden zijn gehele getallen; “decimals” zegt hoeveel cijfers na de komma staan.
data-changes = Geladen bestanden
    .about = Welke bestanden wanneer zijn geladen, en wat er van hun regels is geworden.
recompute-differs = { $value }: gepubliceerd { $published } (gegevens { $version }), de bronnen geven { $now }
recompute-checked = { $values } gepubliceerde waarden (gegevens { $version }) herberekend; afwijkend of ontbrekend: { $different }.
recompute-older = { $values } waarden gepubliceerd volgens de gegevens { $version }, terwijl er nieuwere zijn ({ $newer }). Afwijkend of ontbrekend: { $different }. Ze zijn niet fout: “tisserand recompute” publiceert die van vandaag.
recompute-nothing = Er is geen enkele waarde gepubliceerd: “tisserand recompute” publiceert ze.
recompute-other-differs = { $value }: { $published } is gepubliceerd, de bronnen geven { $now }
    .older = { $value }: { $published } is gepubliceerd voor de bronnen veranderden; zij geven nu { $now }
recompute-others = { $values } waarden van publicaties, subsidies en bestanden van de nacht nagekeken; anders of ontbrekend: { $different }; van oudere gegevens: { $older }; bewaard op hun datum, die niets nog berekent: { $kept }.

# Wat zeker is, wat niet gezegd wordt, en wat een beheerder aanbrengt.
observed-withheld = niet gezegd
    .why = “Niet gezegd”: minder dan drie werkgevers, of één met meer dan 85 % van de banen, of een cijfer waaruit men die zou terugvinden.
    .few = ‘Niet gezegd’: een van deze klassen telt minder dan drie organisaties.
    .answers = ‘Niet gezegd’: zo weinig organisaties gaven een antwoord dat dit cijfer, of dat ernaast, zou zeggen van wie het komt.
observed-between = { $low } tot { $high }
observed-about = { $value } ({ $low } tot { $high })
observed-at-least = minstens { $low }
observed-place-at = { $value }, plaats { $low } op { $n }
observed-place-between = { $value }, tussen plaats { $low } en { $high } op { $n }
observed-places = Een vijfde meer of minder gewicht voor elk deel verandert de plaatsen al: lees tussen welke een gemeente ligt, nooit één plaats.
observed-banded = Aantal werknemers bekend voor { $share }.
    .head = Deel waarvan het aantal werknemers bekend is
    .none = Er is nog geen register geladen dat het aantal werknemers geeft (Sirene).
observed-declared-area = Werkingsgebied bekend voor { $share }.
    .head = Deel waarvan het werkingsgebied bekend is
observed-head-low = Minstens
    .chance = Minstens, bij toeval
observed-head-high = Hoogstens
    .chance = Hoogstens, bij toeval
observed-head-best = Beste plaats
observed-head-worst = Laatste plaats
observed-message-sure = { $high }: minstens { $most }
observed-from-first-themes = { $n ->
    [one] Berekend op { $n } organisatie, onder haar eerste thema.
   *[other] Berekend op { $n } organisaties, elk onder haar eerste thema.
}
observed-of-year = Cijfers van { $year }.
observed-not-brought = De cijfers voor deze berekening zijn er niet; de pagina ervan zegt welke, en waar ze te vinden zijn.
observed-parts = De cijfers waaruit het berekend wordt
    .bring = Deze cijfers aanbrengen
    .how = Wie deze site beheert, laadt ze uit een bestand van deze vorm. Plaats: de code van een gemeente of een groep gemeenten, een zijde van de grens, “territory” voor het geheel; “least” en “most” voor de grenzen van een index. Elk cijfer met zijn bron.
observed-part-here = Aanwezig: { $n ->
    [one] { $n } plaats
   *[other] { $n } plaatsen
}, { $years }.
observed-part-not-here = Nog niet aanwezig.
observed-bounds = { $name }: van { $low } tot { $high } { $unit }.
    .title = Grenzen van de index
observed-bounds-none = Nog niet bekend.
observed-bounds-given = Samen met de cijfers aangebracht, van { $year }, en dezelfde voor alle jaren.
observed-bounds-observed = De uitersten van de gemeenten in { $year }, het eerste bekende jaar, en dezelfde voor alle jaren daarna. Vergelijk met geen andere regio.
observed-source-none = Er zijn nog geen cijfers aangebracht.
observed-source-measured = Volgens wat projectpartners maten en tonen op de pagina van de indicator die zij tellen.
observed-source-answers = Volgens de laatste hier gepubliceerde enquête die de vraag stelt aan verenigingen van het hele grondgebied, of van één kant waar dat gezegd is; haar pagina zegt wie er geloot werd, hoeveel er antwoordden en hoe de antwoorden gewogen zijn.

# Cijfers laden.
inputs-done = { $file }: geladen of gewijzigde cijfers: { $changed }; teruggenomen: { $back }. De waarden zijn opnieuw gepubliceerd.
inputs-refused = { $file } is niet geladen: er is niets veranderd. Verbeter deze regels en laad het opnieuw.
inputs-too-long = { $file } is niet geladen: het is langer dan 32 MB. Er is niets veranderd.
inputs-wrong = regel { $line }, kolom { $column }: “{ $said }” – { $why }
    .empty = regel { $line }, kolom { $column }: er staat niets – { $why }
    .line = regel { $line }: { $why } [{ $said }]
inputs-known = Cijfers die men kan aanbrengen: { $inputs }
inputs-wrong-text = dit is geen tekst in UTF-8
inputs-wrong-head = de eerste regel is niet input,place,year,value,low,high,source
inputs-wrong-columns = er zijn geen zeven kolommen
inputs-wrong-input = dit cijfer bestaat hier niet
inputs-wrong-place = deze plaats ligt niet op dit grondgebied
inputs-wrong-year = dit is geen jaar
inputs-wrong-number = dit is geen getal, of het kan op twee manieren gelezen worden (schrijf 1250 of 1,25)
inputs-wrong-alone = low en high gaan samen, en met een waarde
inputs-wrong-range = dit cijfer kan gaan van { $least } tot { $most }
inputs-wrong-between = low mag niet boven de waarde liggen en high niet eronder
inputs-wrong-source = zeg wie het publiceerde, in hoogstens 300 tekens
inputs-wrong-twice = dit cijfer staat al op een regel hierboven
inputs-wrong-long = er zijn te veel regels
inputs-wrong-empty = er staat geen cijfer in

# Wat duur, banden en antwoorden te zeggen hebben.
observed-by-age = per jaar sinds de oprichting
observed-by-trait = per aspect
observed-by-answer = per antwoord
observed-head-age = Jaren sinds de oprichting
observed-head-trait = Aspect
observed-head-answer = Antwoord
observed-age = { $n } jaar
observed-message-age = Na { $name } staat { $value } % nog ingeschreven
observed-message-trait = { $name }: { $value } %
observed-message-answer = Het vaakst gegeven antwoord: ‘{ $name }’, { $value } %
observed-trait-several-themes = Projecten die meerdere thema’s samenbrengen
observed-trait-blau = Kans dat twee leden van eenzelfde project, geloot met terugleggen, niet hetzelfde thema hebben
observed-trait-giant = Organisaties die van de een naar de ander verbonden zijn in het grootste geheel
observed-trait-core = Organisaties met banden met minstens twee andere, die zelf ook zo verbonden zijn
observed-trait-density = Banden die bestaan, van alle die mogelijk zouden zijn
observed-trait-themes = Banden tussen twee thema’s
observed-trait-communes = Banden tussen twee gemeenten
observed-trait-new = Banden van het laatste jaar tussen organisaties die nog nooit samen waren
observed-trait-bridge-most = Ze verbinden er veel die samen geen project hebben
observed-trait-bridge-some = Ze verbinden er enkele die samen geen project hebben
observed-trait-bridge-few = Ze verbinden er geen: al hun partners hebben ook onderling een project
observed-trait-spread-one = Al hun banden gaan naar één thema
observed-trait-spread-some = Hun banden gaan vooral naar één thema
observed-trait-spread-many = Hun banden gaan in gelijkaardige delen naar meerdere thema’s
observed-chance = { $value } (louter toeval zou { $low } tot { $high } geven)
    .why = 1: evenveel banden tussen thema’s als het toeval zou geven, waarbij elke organisatie aan evenveel projecten deelneemt en elk project evenveel leden heeft. Tweehonderd trekkingen, altijd dezelfde.
observed-bridging = Alleen de verdeling wordt gezegd: geen naam, geen plaats.
observed-from-projects = { $n ->
    [one] Berekend op { $n } project van meerdere organisaties.
   *[other] Berekend op { $n } projecten van meerdere organisaties.
}
observed-from-tied = { $n ->
    [one] { $n } organisatie neemt eraan deel.
   *[other] { $n } organisaties nemen eraan deel.
}
observed-from-measured = { $n ->
    [one] { $n } projectpartner heeft het gemeten en toont het; de anderen zitten er niet in.
   *[other] { $n } projectpartners hebben het gemeten en tonen het; de anderen zitten er niet in.
}
observed-from-measures = { $n ->
    [one] { $n } meting van een projectpartner, de laatste van haar jaar; de andere zitten er niet in.
   *[other] { $n } metingen van projectpartners, van elk de laatste van elk jaar; de andere zitten er niet in.
}
observed-from-asked = { $n ->
    [0] Geen enquête die hier gepubliceerd is, stelde de vraag al aan verenigingen van het hele grondgebied.
    [one] { $n } organisatie geloot.
   *[other] { $n } organisaties geloot.
}
observed-seen-of-late = Levensteken in de laatste drie jaar voor { $share }.
    .head = Deel met een recent levensteken
observed-answered = Deel dat antwoordde: { $share }.
    .head = Deel dat antwoordde

# Voor programma’s.
api-get-indicators = De berekende indicatoren: één ervan, op een van zijn manieren verdeeld, voor een plaats en een thema, of alle in hun geheel; wat een pagina niet zegt, staat hier ook niet.
api-with-indicator = Een indicator, met het woord uit het adres van zijn pagina.
api-with-cut = Hoe zijn waarden verdeeld zijn: whole, side, group, commune, theme, kind, state, size, year, theme-decade, age, trait of answer.
api-with-place = Code van een gemeente of van wat gemeenten verenigt, of het woord van een zijde van de grens; /api/v1/communes geeft ze.
error-invalid-indicator = Zo’n indicator is er hier niet; een verdeling is die van één indicator. Alle: /api/v1/indicators.
error-invalid-cut = Deze indicator is niet zo verdeeld: zijn ‘cuts’ zeggen hoe het kan.
api-get-grants = Vroegere subsidies, verdeeld zoals op hun pagina: hoeveel, welk bedrag, van wie, waarvoor; hoe geconcentreerd en hoe versnipperd; en de regels erachter, enkele tegelijk. Geen enkele privépersoon wordt genoemd.
api-get-grants-csv = Alle regels achter dezelfde vraag, als tabel. Een tekst die een rekenblad voor een formule zou houden, begint met een apostrof.
api-get-grants-json = Alle regels achter dezelfde vraag, als één document.
api-get-grants-parquet = Alle regels achter dezelfde vraag, in kolommen, voor programma’s die er veel lezen.
api-with-beneficiary = Het nummer van wie ontvangt, zoals de regels het geven.
api-with-from = Vanaf dit jaar; van 0 tot 0: de regels die geen jaar noemen.
api-with-to = Tot en met dit jaar.
api-with-below = Een subsidie van minder dan zoveel euro is klein: 1.000 als er niets staat.
api-with-with = Enkel voor de regels: een andere financier van dezelfde organisaties; de regels van beide.
api-with-funders = Enkel voor de regels: organisaties met zoveel financiers, 1 tot 5; 5 staat ook voor meer.
api-with-tenths = Enkel voor de regels: de organisaties die het minst ontvingen, zoveel tienden ervan, 1 tot 10.
api-with-alike = Enkel voor de regels: 1 voor die welke misschien één subsidie twee keer melden.
api-with-joint = Enkel voor de regels: die van gezamenlijke projecten; funders, organisations of twice.
api-with-least = Enkel voor de regels: vanaf zoveel euro.
api-with-most = Enkel voor de regels: minder dan zoveel euro.
api-with-left = Enkel voor de regels: die welke niet geteld zijn, per reden; two-sources, several-years, voted-and-paid, part-of-total, unnamed, no-grant, doubt of no-amount.
error-invalid-once = Eén ding wordt twee keer gevraagd: elke parameter heeft hier één waarde.
error-invalid-party = Een financier of begunstigde vraagt u met het nummer dat de antwoorden geven, van 16 tekens.
error-invalid-years = Een jaar schrijft u als 2022; 0 staat voor de regels die er geen noemen.
error-invalid-euros = Een bedrag is een geheel aantal euro, zoals 5000.
error-invalid-behind = Zo zijn deze regels niet te onderscheiden: funders en tenths zijn getallen, alike is 1, joint en left zijn woorden die op /nl/api staan.
error-invalid-theme = Dit thema bestaat niet. Alle: /api/v1/themes.
error-invalid-place = Deze plaats bestaat hier niet. Alle: /api/v1/communes.
