# Voorgestelde partners: groepen van organisaties, met hun redenen.

partners-title-call = Wie zou samen iets kunnen doen?
partners-title-project = Wie zou erbij kunnen komen?
partners-lede-call = Groepen van organisaties die samen zouden kunnen bijdragen wat deze oproep vraagt. Het zijn ideeën: niemand is ingeschreven, niemand is verwittigd.
partners-lede-project = Organisaties die samen zouden kunnen bijdragen wat dit project nog mist. Het zijn ideeën: niemand is ingeschreven, niemand is verwittigd. Wie al meedoet of al uitgenodigd werd, staat er niet bij.
partners-panel-call = Groepen van organisaties die er samen op zouden kunnen antwoorden, gevonden in de registers en in wat elk over zichzelf zegt.
partners-panel-project = Organisaties die zouden kunnen bijdragen wat nog ontbreekt, gevonden in de registers en in wat elk over zichzelf zegt.
partners-way = Die groepen bekijken
partners-no-needs-call = Deze oproep zegt nog niet wat een antwoord nodig heeft. Voeg behoeften toe: daarop steunen de voorgestelde groepen.
partners-no-needs-project = Zeg eerst wat uw project mist: daarop steunen de voorgestelde organisaties.
partners-new = Liever wie hier nog geen project samen deed
partners-strangers = { $names } deden hier nog nooit samen een project.
partners-new-pairs = Deden hier nog nooit samen een project: { $pairs }.
partners-pair = { $name } met { $others }
partners-pairs = { $first }; { $last }
partners-covered = Van wat gevraagd wordt, elke behoefte naar haar belang, zeggen de organisaties zelf { $said } %; { $supposed } % is alleen vermoed uit de registers, bij hen na te vragen.
    .said = Van wat gevraagd wordt, elke behoefte naar haar belang, zeggen de organisaties zelf { $said } %.
    .supposed = Van wat gevraagd wordt, zeggen de organisaties zelf nog niets; { $supposed } %, elke behoefte naar haar belang, is alleen vermoed uit de registers, bij hen na te vragen.
    .nothing = Van niemand in deze groep is bekend dat hij bijdraagt wat gevraagd wordt.
partners-offered = Naast de behoeften zou deze groep ook kunnen bijdragen van wat al aangeboden is: { $things }.
partners-also = Andere in deze groep zouden het ook kunnen.
partners-speaks = Haar teksten gaan over het geheel van wat gezocht wordt, niet over één bepaalde behoefte.
    .own = Uw teksten gaan over het geheel van wat gezocht wordt, niet over één bepaalde behoefte.
partners-invite = { $name } uitnodigen
partners-size = Grootte van de groep
    .choice = { $n ->
        [one] Hoogstens { $n } organisatie
       *[other] Hoogstens { $n } organisaties
    }
partners-near = Nabijheid
    .anywhere = Overal op het grondgebied
    .choice = Hoogstens { $n } km van een van hen
partners-kinds = Met minstens één van elk
partners-kind-association = een vereniging
partners-kind-company = een onderneming
partners-kind-public_body = een bestuur of openbare dienst
partners-look = Zo zoeken
partners-none = Zo tekent zich geen groep af: een groep begint met twee.
    .around = Zo tekent zich geen groep af rond een van wie antwoordde. Hier staat wie nog gevraagd kan worden.
    .alone = Slechts één organisatie spreekt over wat gevraagd wordt:
    .near = Zoek verder weg.
    .kinds = Vraag minder verschillende soorten.
    .own = Kruis “Wij mogen er deel van uitmaken” aan, dan telt de uwe ook mee.
    .words = Beschrijf de behoeften met andere woorden.
partners-none-unmet = Volgens namen, doelen en antwoorden spreekt niemand over: { $needs }.
partners-need = “{ $need }”
partners-none-of = Onder wie iets kan bijdragen is niemand van deze soort: { $kind }.
partners-group = Groep { $n }
partners-brings = { $name } zou kunnen bijdragen: { $needs }.
partners-suggests = { $name }, volgens haar doel: { $needs }.
partners-across-france = { $name } komt van de Franse kant van de grens.
partners-across-belgium = { $name } komt van de Belgische kant van de grens.
partners-lacks = { $n ->
    [one] Er ontbreekt nog één organisatie
   *[other] Er ontbreken nog { $n } organisaties
}: de oproep vraagt er minstens { $minimum }.
partners-least = De oproep vraagt om met minstens { $n } te antwoorden: de groepen zijn daarop gemaakt.
partners-variety = { $sectors ->
        [0] Hun thema’s zijn niet bekend
        [one] Eén thema
       *[other] { $sectors } thema’s in totaal
    }, { $communes ->
        [one] één gemeente.
       *[other] { $communes } gemeenten.
    }
partners-whole = Alles wat gevraagd wordt, zou er zijn.
partners-uncovered = Nog te vinden:
partners-verify = Na te vragen, want maar één gewoon woord doet eraan denken: { $needs }.
partners-share = Volgens deze berekening haalt deze groep minstens { $n } % van de best mogelijke groep.
partners-sector = { $n ->
        [one] Brengt het thema { $themes } in de groep.
       *[other] Brengt de thema’s { $themes } in de groep.
    }
partners-commune = Brengt de gemeente { $commune } in de groep.
partners-distance = Hoogstens { $n } km van { $name }.
partners-knows = { $n ->
        [one] Bouwde hier al samen met een van de anderen.
       *[other] Bouwde hier al samen met { $n } van de anderen.
    }
partners-covers-described = “{ $need }”: haar naam of doel zegt “{ $words }”.
    .own = “{ $need }”: uw naam of doel zegt “{ $words }”.
partners-covers-hinted = “{ $need }”: haar naam of doel zegt “{ $words }”, { $n ->
        [one] een gewoon woord
       *[other] gewone woorden
    }. Het is maar een aanwijzing.
    .own = “{ $need }”: uw naam of doel zegt “{ $words }”, { $n ->
        [one] een gewoon woord
       *[other] gewone woorden
    }. Het is maar een aanwijzing.
partners-covers-register = “{ $need }”: haar naam of doel zegt het.
    .own = “{ $need }”: uw naam of doel zegt het.
partners-covers-declared = “{ $need }”: ze schrijft het over zichzelf.
    .own = “{ $need }”: u schrijft het over uzelf.
partners-covers-answered = “{ $need }”: ze antwoordde dat ze het kan bijdragen.
    .own = “{ $need }”: u antwoordde dat u het kunt bijdragen.
partners-covers-meant = “{ $need }”: ze zei dat ze “{ $words }” daarvoor zou kunnen bijdragen.
    .own = “{ $need }”: u zei dat u “{ $words }” daarvoor zou kunnen bijdragen.
partners-side-france = Ze is in Frankrijk gevestigd: de oproep vraagt partners van beide kanten van de grens.
partners-side-belgium = Ze is in België gevestigd: de oproep vraagt partners van beide kanten van de grens.
partners-covers-proven = “{ $need }”: ze deed het al, in een project hier: een aanvaard verslag of een andere partner zegt het ({ $year }).
    .own = “{ $need }”: u deed het al, in een project hier: een aanvaard verslag of een andere partner zegt het ({ $year }).
partners-instead = In haar plaats, als ze niet kan:
partners-instead-lost = { $n ->
        [0] (de groep zou evenveel waard zijn, of bijna)
       *[other] (de groep zou { $n } % verliezen van wat haar doet voorstellen)
    }
partners-kept = Deze groep is bestemd voor organisaties die minder getoond zijn dan andere.
    .one = In deze groep blijft één plaats voor { $name }, die minder getoond is dan andere.
partners-others = Ook zij kunnen iets bijdragen
    .why = Van allen die iets kunnen bijdragen, zijn zij het langst geleden getoond, of nooit. Elke dag dat iemand kijkt, is het de beurt aan de volgende.
partners-then = En daarna?
    .nobody = Een groep begint pas als elk ja heeft gezegd. Spreek eerst met hen: het doel in een register kan veranderd zijn.
partners-weighed = { $n ->
        [0] Geen enkele organisatie werd vergeleken.
        [one] Eén organisatie werd vergeleken.
       *[other] { $n } organisaties werden vergeleken.
    }
partners-looked = { $n ->
    [one] Gezocht in de gemeente van dit grondgebied.
   *[other] Gezocht in de { $n } gemeenten van dit grondgebied.
}
partners-looked-around = Gezocht op dit grondgebied, tot { $n } km rond de genoemde gemeenten.
partners-looked-side = Gezocht op dit grondgebied, aan één kant van de grens, zoals de oproep zegt, tot { $n } km rond de genoemde gemeenten.
partners-looked-inside = Buiten het grondgebied telt alleen wie antwoordde: andere organisaties worden voorgesteld als een oproep partners van over de grens vraagt, of Europees is.
partners-looked-across = Over de grens wordt verder gezocht: tot { $n } km buiten het grondgebied, en bij organisaties die aangaven dat ze in een ander land zijn.
partners-looked-anywhere = Buiten het grondgebied wordt gezocht in alles wat de hier geladen registers kennen, en bij organisaties die aangaven dat ze in een ander land zijn.
partners-looked-abroad = In de landen waar geen van deze gemeenten ligt, wordt gezocht in alles wat de hier geladen registers kennen, en bij organisaties die aangaven dat ze in een ander land zijn.
partners-elsewhere = elders, zeggen haar leden
partners-how = Hoe partners worden voorgesteld

proposed-title = Als partner voorgesteld worden
proposed-lede = Vraagt een oproep, een interpellatie of een project wat u kunt, dan kunt u met anderen voorgesteld worden: aan wie de oproep organiseert of moet antwoorden, aan wie erop reageerde, aan wie het project bouwt. Het is een idee, nooit een inschrijving: er begint niets zonder uw akkoord.
proposed-accepted = U kunt vandaag voorgesteld worden.
proposed-refused = Sinds { $date } wordt u aan niemand meer voorgesteld. U blijft in de gids en kunt op oproepen antwoorden zoals elke andere organisatie.
proposed-refuse = Niet meer voorgesteld worden
proposed-accept = Opnieuw voorgesteld kunnen worden
proposed-most = Door hoeveel anderen mag u gevraagd worden?
    .words = Een kleine vereniging heeft meestal alleen vrijwilligers om te antwoorden. Daarom kunnen in dertig dagen hoogstens vijf andere organisaties haar voor een project uitnodigen, haar iets over een pool vragen of haar voor het eerst schrijven; wie daarna komt, leest vanaf wanneer het kan. Wilt u er meer, of minder? Zeg het hier. Met wie u al bouwt of schrijft, gaat u verder, en niemand anders leest dit getal.
    .label = In dertig dagen, hoogstens
    .choice = { $n ->
        [one] { $n } organisatie
       *[other] { $n } organisaties
    }
    .save = Dit getal bewaren
proposed-wish-wrong = Zeg of u voorgesteld mag worden.
proposed-why = Waarop steunt dat?
    .words = Op de naam en het doel in de registers, op wat u hier zelf schrijft, en op wat u aanbiedt. Zegt dat niet meer wat u doet, schrijf het dan met uw eigen woorden: de volgende voorstellen houden er rekening mee.
proposed-correct = Schrijven wat u doet
proposed-occasions = De oproepen en interpellaties waarvoor u werd voorgesteld
    .none = U werd voor geen enkele oproep of interpellatie voorgesteld.
    .gone = Niets van wat op deze pagina stond, is vandaag gepubliceerd.
    .why = Wat vandaag voor u spreekt, en waar u het verbetert.
partners-every = Iedereen bekijken die iets zou kunnen bijdragen, na elkaar
every-title = Iedereen die iets zou kunnen bijdragen
every-lede = Dezelfde organisaties waaruit groepen worden gevormd, in de volgorde waarin een groep begint: eerst wie het best aansluit bij wat gevraagd wordt, zoals “Hoe partners worden voorgesteld” uitlegt. Grootte, leeftijd en geld tellen niet mee. Niemand is ingeschreven, niemand werd op de hoogte gebracht.
every-count = { $n ->
        [0] Nog niemand spreekt over wat gevraagd wordt.
        [one] Eén organisatie.
       *[other] { $n } organisaties.
    }
every-before = De vorige
every-next = De volgende
proposed-purpose = Wat het register over u zegt
    .words = Het kan een reden zijn om u voor te stellen. Zegt het niet meer wat u doet, leg het dan opzij: vanaf dan wordt u voorgesteld op grond van uw naam en van wat u zelf zegt.
    .aside = Dit beschrijft ons niet meer
proposed-aside = Sinds { $date } telt dit doel niet meer mee: u wordt voorgesteld op grond van uw naam en van wat u zelf zegt.
    .again = Dit doel opnieuw laten tellen
proposed-themes = U werkt rond dezelfde thema’s: { $themes }.
proposed-way-register = Klopt dit niet meer?
proposed-way-words = In uw eigen woorden schrijven
proposed-way-answer = Uw antwoord wijzigen
proposed-way-elsewhere = Uw antwoorden bekijken
proposed-way-told = Verbeter wat u erover zei, of reageer erop
proposed-way-themes = Uw thema’s verbeteren
proposed-nothing = Vandaag spreekt niets van wat u of het register zegt over wat nodig is: u wordt er niet meer voor voorgesteld.
proposed-reading = De registers worden gelezen: de redenen komen binnen een minuut terug.
proposed-answers = Wat u hebt geantwoord
    .words = Wat u antwoordt telt voor datgene waarop u antwoordt en, als u het wilde tonen, ook elders.
proposed-panel = Uw organisatie kan als partner voorgesteld worden.
    .refused = Uw organisatie wordt niet als partner voorgesteld.
    .way = Bekijken of wijzigen

explained-title = Hoe partners worden voorgesteld
explained-lede = Een berekening stelt groepen van organisaties voor aan wie een oproep organiseert of een project bouwt. Ze beslist niets: dit doet ze, met deze gewichten, en dit bekijkt ze nooit.
explained-who = Wie wordt voorgesteld, en aan wie
    .words = Levende organisaties met hun zetel op het grondgebied. Vraagt een oproep partners van over de grens, dan ook die aan de overkant, tot vijftig kilometer buiten het grondgebied, en die welke aangaven dat ze in een ander land zijn; zolang op een Europese oproep geantwoord kan worden, alle die de hier geladen registers kennen (noemt ze gemeenten, dan in de landen waar er geen van ligt). De pagina zegt waar gezocht werd. De groepen worden getoond aan de organisatoren van de oproep, aan wie de interpellatie opende of moet beantwoorden, aan wie erop reageerde, of aan wie bouwt aan het project dat zoekt; ze worden nergens gepubliceerd. Noemt de oproep of de interpellatie gemeenten, dan wordt tot tien kilometer daaromheen gezocht; wie antwoordde, telt mee waar ze ook is.
    .refuse = Wie het niet wenst, wordt nooit voorgesteld: haar mandatarissen zeggen het met één klik op haar pagina. Ze zien daar ook voor welke oproepen en interpellaties ze werd voorgesteld, om welke redenen, en verbeteren elk ervan; ze kunnen het doel dat een register van haar heeft opzijleggen en op grond van hun eigen woorden worden voorgesteld.
    .load = Een kleine vereniging (geen register kent haar tien werknemers toe) die in dertig dagen door vijf organisaties, of door zoveel als zij zelf zei, iets werd gevraagd (voor een project, voor een pool, met een vraag of met een eerste bericht), wordt niet voorgesteld, en in die tijd kan haar niets nieuws worden gevraagd, behalve door wie al met haar een project bouwde: de meeste hebben alleen vrijwilligers om te antwoorden. Wie meermaals vraagt, telt één keer.
explained-how = De berekening, stap voor stap
    .find = De woorden van elke behoefte worden, in elke taal waarin ze geschreven is, gezocht in de naam, het doel en de eigen woorden van elke organisatie; de taal waarin ze er het meest van zegt telt, een zeldzaam woord telt meer dan een gewoon. Woorden die alleen zeggen dat men zoekt (“mensen”, “kunnen”, “een plek”) tellen niet; woorden van één familie zijn evenveel waard, ook over de taalgrens (“naaien”, “naaiatelier”, “couture”), maar het woord zelf gaat voor. Een woord dat alleen in een naam staat, is een eigennaam en telt niet, tenzij anderen het in hun doel zeggen (één organisatie op 20.000, en minstens één) of het een thema aanduidt. Wat een register over een organisatie schrijft, geldt pas als antwoord wanneer het twee woorden van de behoefte zegt, of één woord dat minder dan één organisatie op honderd gebruikt; één gewoon woord is maar een aanwijzing, en telt minder. Hoogstens duizend organisaties blijven over om groepen te vormen; alle andere zijn na elkaar te lezen, op een pagina na de groepen.
    .group = Een groep ontstaat lid na lid: telkens wie het meest toevoegt aan wie er al is. Wat er al is, telt geen tweede keer.
    .exchange = Elk lid wordt daarna vergeleken met al wie in zijn plaats zou kunnen staan, zolang een ruil de groep beter maakt. Er komen nog twee groepen, waarvan minstens de helft van de leden verschilt.
    .bound = Een tweede berekening geeft de waarde die geen enkele groep kan overtreffen: daaruit volgt “minstens x % van de best mogelijke groep”.
    .same = Bij dezelfde vraag en dezelfde gegevens zijn de groepen altijd dezelfde, in dezelfde volgorde. Van dag tot dag veranderen de laatste en wie na de groepen genoemd wordt: dan is het de beurt aan wie het minst of het langst geleden getoond is.
    .refined = Het percentage wordt wel verfijnd: het eerste is voorzichtig; enkele seconden later kan een langere berekening het doen stijgen, voor dezelfde groepen.
explained-bring = In een groep staat alleen wie over minstens één behoefte spreekt, of wiens teksten { $n } % of meer zeggen van alles wat gezocht wordt. Een ander thema of een andere gemeente volstaat niet, en niemand maakt een groep langer zonder iets bij te dragen van wat gezocht wordt: boven het aantal dat samen moet antwoorden (twee, als de oproep er niet meer vraagt) kost elk lid iets meer dan andere thema’s en een andere gemeente waard zijn. Een groep kan dus kleiner zijn dan de gekozen grootte. Ze telt minstens het aantal dat de oproep vraagt, of zoveel leden als er te vinden zijn. Naast het percentage van de beste groep staan twee delen, elke behoefte naar haar belang: wat de organisaties zelf zeggen te kunnen bijdragen, hier of elders, of al deden; en wat alleen vermoed is uit de registers, bij hen na te vragen.
explained-weights = Wat telt
    .caption = Punten die de waarde van een groep verhogen. Een belangrijke behoefte telt dubbel, een behoefte zonder welke niets gebeurt telt driedubbel.
    .what = Wat de groep heeft
    .points = Punten
explained-weight-proven = een behoefte waaraan iemand al voldeed in een project hier, waarvan het verslag aanvaard werd of een andere partner het bevestigde
explained-weight-declared = een behoefte waarvan iemand zelf zegt ze te kunnen bijdragen: over zichzelf, als aanbod op zijn pagina of elders
explained-weight-described = een behoefte waarvan een naam of doel in een register twee woorden zegt, of één dat weinigen gebruiken
explained-weight-hinted = een behoefte waarvan een naam of doel maar één gewoon woord zegt
explained-weight-answered = een behoefte waarop iemand hier antwoordde iets te kunnen bijdragen: die behoefte werd aangekruist of, waar niets gezegd werd, spreken de woorden ervan
explained-weight-sector = een thema meer
explained-weight-commune = een gemeente meer
explained-weight-side = een kant van de grens meer, als de oproep beide vraagt
explained-weight-relevance = een lid waarvan de teksten of antwoorden alles zouden zeggen wat gezocht wordt (minder, naar verhouding)
explained-weight-member = elk lid boven het aantal dat de oproep vraagt, of boven twee
explained-weight-known = een paar dat al samen in een project zat, als men liever nieuwe ontmoetingen heeft
explained-never = Wat nooit bekeken wordt
    .words = Grootte, leeftijd, begroting, ontvangen subsidies, aantal bekende partners, personen. Geen enkele organisatie krijgt een cijfer: alleen een groep heeft een waarde, voor één oproep en geen andere.
explained-even = Wie wordt getoond, en hoe gelijk
    .relevant = Organisaties die voorgesteld hadden kunnen worden
    .shown = Wie het werd, of naast een groep genoemd werd
    .gini = Gini-index
    .meaning = Over de laatste 90 dagen. De index is 0 als iedereen evenveel getoond wordt, bijna 1 als er maar één getoond wordt.
    .none = De laatste 90 dagen werd niemand voorgesteld: er valt nog niets te meten.
explained-floor = De eerste groepen zijn de beste, en zouden dus altijd dezelfde zijn. Daarom is de laatste bestemd voor organisaties die iets kunnen bijdragen en de laatste { $n } dagen het minst getoond zijn (meestal aan niemand), als ze samen een groep vormen die minstens half zoveel waard is als de eerste; anders blijft er één plaats voor hen vrij. Onder de groepen worden die genoemd die het langst geleden getoond zijn, of nooit: elke dag zoveel dat elke vergeleken organisatie uiterlijk na negentig dagen dat iemand kijkt gezien is (zo ver als het genoteerd is: 400 dagen). Bij even lang wachten komt eerst wie het meest kan bijdragen, zonder loting.
explained-limits = Haar grenzen
    .words = Een doel van tien jaar geleden zegt misschien niet meer wat een vereniging doet; een woord kan twee dingen betekenen. Daarom staat bij elke reden welke woorden ze gaven, en daarom vervangt niets een gesprek.
partners-title-petition = Wie zou samen iets kunnen doen?
partners-lede-petition = Groepen van organisaties die samen zouden kunnen vooruithelpen wat deze interpellatie vraagt, gevonden volgens haar woorden, haar thema’s en wat anderen zeiden te kunnen bijdragen. Het zijn ideeën: niemand is ingeschreven, niemand is verwittigd.
partners-panel-petition = Groepen van organisaties die hier samen iets aan zouden kunnen doen, gevonden in de registers en in wat elk over zichzelf zegt.
partners-no-needs-petition = Nog niets zegt wat er nodig zou zijn. Groepen worden voorgesteld zodra een organisatie zegt wat ze zou kunnen bijdragen.
partners-nobody-wishes = Er wordt nog geen groep voorgesteld, want een groep ontstaat rond een organisatie die zei dat ze wil meedoen: hier staat wie gevraagd kan worden, en er verschijnen groepen zodra een van hen zegt wat ze zou kunnen bijdragen.
    .over = Er wordt geen groep voorgesteld, want een groep ontstaat rond een organisatie die zei dat ze wil meedoen, en geen enkele zei dat: hier staat wie iets zou kunnen bijdragen.
partners-asked = Wie kan gevraagd worden?
    .lede = Organisaties die zouden kunnen meedoen, elk met de redenen om eraan te denken. Het zijn ideeën: niemand is ingeschreven, niemand is verwittigd.
    .panel = Organisaties die u zou kunnen vragen om mee te doen, gevonden in de registers en in wat elk over zichzelf zegt. Een groep wordt alleen voorgesteld rond een van hen die zei dat ze wil meedoen.
    .way = Die organisaties bekijken
    .why = Zij sluiten het best aan bij wat nodig is, zoals “Hoe partners worden voorgesteld” uitlegt. Grootte, leeftijd en geld tellen niet mee.
partners-own = Wij mogen er deel van uitmaken
partners-begin = Een project beginnen met deze groep
partners-and = { $first } en { $last }
partners-mine = En uw organisatie?
partners-mine-within = { $name } staat erbij: { $groups }.
partners-mine-no-group = { $name }: zo tekent zich geen groep af.
partners-mine-unknown = { $name } werd niet vergeleken: niets van wat ze zegt, gaat over wat gezocht wordt, of haar zetel ligt te ver.
partners-mine-nothing = { $name } staat in geen enkele groep: niets van wat ze zegt, gaat over een van de behoeften.
partners-mine-refused = { $name } wil niet voorgesteld worden.
partners-mine-asked = { $name } werd in dertig dagen al door zoveel organisaties gevraagd als ze aankan: ze wordt niet voorgesteld.
partners-mine-nowhere = Van { $name } is niet bekend waar ze is, dus ook niet of ze dichtbij genoeg is.
partners-mine-far = { $name } is te ver van de eerste groep: { $n } km.
partners-mine-outweighed = { $n ->
        [0] { $name } zou erbij kunnen: de eerste groep zou evenveel waard zijn, of bijna. Bij gelijke waarde gaan andere voor.
       *[other] { $name } staat in geen enkele groep: in de plaats van een andere zou de eerste { $n } % verliezen van wat haar doet voorstellen.
    }
partners-mine-next = Ze zou de volgende zijn als de groep één plaats meer had.
partners-mine-declare = Ze zou erbij komen als ze zegt een van deze behoeften te kunnen bijdragen: { $needs }.
partners-covers-elsewhere = “{ $need }”: ze zei elders dat ze het kan bijdragen.
    .own = “{ $need }”: u zei elders dat u het kunt bijdragen.
partners-covers-offered = “{ $need }”: ze biedt het op haar pagina aan, voor wie het nodig heeft ({ $date }).
    .own = “{ $need }”: u biedt het op uw pagina aan, voor wie het nodig heeft ({ $date }).
proposed-way-offer = Wijzig wat u aanbiedt

begin-title = Samen een project beginnen
begin-groups = Voorgestelde groepen
begin-lede = Lees na voor u verstuurt. Uw organisatie begint het project; de andere krijgen een uitnodiging en doen alleen mee als ze ja zeggen.
begin-as = Begonnen namens { $name }.
begin-organisation = Namens welke organisatie?
begin-organisation-wrong = Kies de organisatie die het project begint.
begin-project-title = Titel van het project
    .hint = Hoogstens 140 tekens. U kunt hem later wijzigen.
begin-title-wrong = Geef een titel, in hoogstens 140 tekens.
begin-partners = Wie nodigt u uit?
    .hint = Vink af wie u niet wilt uitnodigen. U kunt er later nog andere uitnodigen.
begin-nobody = Kruis minstens één organisatie aan. Wilt u alleen beginnen, ga dan via “Projecten”.
begin-words = Enkele woorden voor hen
    .hint = Hoogstens 1.500 tekens. Bijvoorbeeld: waarom u aan hen denkt.
begin-words-wrong = Schrijf hoogstens 1.500 tekens.
begin-language = Taal van het project
begin-language-wrong = Kies een taal.
begin-send = Het project beginnen en de uitnodigingen versturen
    .hint = Elk heeft dertig dagen om te antwoorden. U kunt een uitnodiging altijd intrekken.
begin-said = { $n ->
    [one] Het project is begonnen, en één uitnodiging is verstuurd.
   *[other] Het project is begonnen, en { $n } uitnodigingen zijn verstuurd.
}
proposed-projects = { $n ->
    [one] U werd ook voorgesteld voor een project in opbouw, dat alleen zijn partners zien.
   *[other] U werd ook voorgesteld voor { $n } projecten in opbouw, die alleen hun partners zien.
}
explained-today = { $n ->
        [one] Vandaag telt één actie
       *[other] Vandaag tellen { $n } acties
    } van { $organisations ->
        [one] één organisatie
       *[other] { $organisations } organisaties
    } als bewezen: de actie staat op naam van de organisatie in het project dat allen tekenden, ze vertelde zelf wat ze deed, en iemand anders aanvaardde dat verslag: een financier of, voor een project zonder geld, een organisator van de oproep. Leest niemand een verslag van een project, dan bevestigt een andere partner het, die erbij was. Niemand bevestigt iets anders.
    .nothing = Vandaag is nog geen verslag van een project hier aanvaard: niets telt als bewezen. Een actie telt zo zodra ze op naam van de organisatie staat in het project dat allen tekenden, de organisatie zelf vertelde wat ze deed, en een financier of, voor een project zonder geld, een organisator van de oproep dat verslag aanvaardde; of, in een project waarvan niemand een verslag leest, zodra een andere partner het bevestigde.
    .elsewhere = Wat een organisatie op een andere oproep antwoordde en aan anderen wil tonen, telt zoals wat ze over zichzelf zegt; ook wat ze op haar pagina aanbiedt, voor wie het nodig heeft, tot en met de dag die ze noemde.
explained-wish = Er wordt geen groep voorgesteld waar niemand zei dat hij het wenst. Wie kijkt namens een organisatie die antwoordde, die de interpellatie opende of die het project bouwt, vraagt partners: voor haar worden groepen gevormd, vanaf de eerste dag, desnoods uit de registers alleen. Aan wie de oproep organiseert of op de interpellatie moet antwoorden, wordt elke groep getoond rond een van wie antwoordde; zolang niemand dat deed, worden organisaties getoond, en geen groep.
explained-petitions = Voor een interpellatie komen de behoeften uit haar woorden, haar thema’s en wat organisaties zeiden te kunnen bijdragen. Het gedekte deel wordt alleen over de behoeften geteld: wat organisaties al aanbieden, staat apart. Wie zoekt, staat alleen in een groep als hij dat wenst.
explained-objection = Vertegenwoordigt nog niemand uw organisatie hier? Ze kan voorgesteld worden volgens de openbare registers; vraag om dat niet te doen.
    .way = Het vragen
