# Eén verslag voor alle financiers, en de formulieren op papier.
reports-title = Verslagen
report-title = Verslag over { $year }
report-lede = Elke partner beschrijft één keer wat hij heeft gedaan. De penvoerder verstuurt het geheel: alle financiers die steun toekenden, lezen hetzelfde verslag.
    .organisers = Elke partner beschrijft één keer wat hij heeft gedaan. De penvoerder verstuurt het geheel naar de organisatoren van de oproep: als zij het aanvaarden, kan wat elk deed voor andere projecten meetellen.
report-open = uiterlijk op { $date } te versturen
report-open-until = Uiterlijk op { $date } te versturen: binnen zes maanden na het jaar.
report-sent-on = Verstuurd op { $date }.
report-part-ready = Dit deel is klaar.
report-part-open = Dit deel is begonnen, maar nog niet klaar.
report-part-none = Er is nog niets geschreven.
report-part-free = Deze partner krijgt niets, of is geen partij meer bij de overeenkomst: hij kan zijn deel schrijven, maar hoeft niet.
report-write = Dit deel schrijven
report-done = Wat er gedaan is
    .hint = Hoe het project verliep, wat lukte en wat niet lukte.
report-publics = Met wie, voor wie, hoeveel mensen
report-places = Data en plaatsen
report-indirect = Regel om indirecte kosten te verdelen
report-in-kind = Wat in natura werd gegeven, en hoe het geteld werd
report-figures = Gepland en werkelijk
    .hint = Tel niet mee wat partners aan elkaar betalen. Leg een verschil van meer dan 10 % en meer dan 100 € uit in één zin.
report-planned = Gepland
report-realised = Werkelijk
report-gap = Verschil
report-percent = { $n } %
report-nothing = –
report-total = Totaal: { $side }
report-why = Reden van dit verschil
report-far = Leg dit verschil uit.
report-others = Andere posten
report-files = Bewijsstukken
report-proof-file = Een stuk toevoegen
    .hint = Factuur, foto, lijst zonder namen… Pdf, beeld of rekenblad, hoogstens 20 MB.
report-file-missing = Kies een bestand.
report-files-most = Hoogstens twintig bestanden.
report-attach = Toevoegen
report-attached = Het stuk is toegevoegd.
report-detach = Verwijderen
report-detached = Het stuk is verwijderd.
report-ledger = De totalen van uw boekhouding overnemen
    .hint = Bewaar eerst wat u hierboven schreef. Kies uw grootboek (Frans FEC-bestand), of plak de boekingen; een tabel met twee kolommen, “account” (de rekening) en “amount” (het bedrag), mag ook. De totalen vervangen wat getypt was; rekening 74 verdeelt u zelf.
report-ledger-way = Uit een bestand overnemen, of boekingen plakken
report-ledger-file = Bestand met boekingen
    .hint = Een tekstbestand (.txt, .csv) van hoogstens 20 MB. De regels worden opgeteld; het bestand wordt niet bewaard.
report-ledger-file-send = De totalen van dit bestand overnemen
report-ledger-lines = Boekingen
report-ledger-send = Overnemen
report-ledger-read = { $n } posten overgenomen. Rekening 74 in uw boekhouding: { $grants }, te verdelen per financier.
report-ledger-unknown = { $n ->
    [one] { $n } regel van uw boekhouding staat op een rekening die hier geen plaats heeft: bekijk hem en voeg hem met de hand toe.
   *[other] { $n } regels van uw boekhouding staan op rekeningen die hier geen plaats hebben: bekijk ze en voeg ze met de hand toe.
}
report-ledger-empty = Geen kosten of opbrengsten in deze regels.
report-ledger-columns = Er ontbreken kolommen: CompteNum met Debit en Credit, of “account” (de rekening) en “amount” (het bedrag).
report-ledger-too-many = Te veel regels: hoogstens 500.000.
report-ledger-amount = Een bedrag is niet leesbaar. Er is niets overgenomen.
report-ready = Mijn deel is klaar: er ontbreekt niets
report-lacks = Zeg nog wat er gedaan is, of leg een verschil uit.
report-save = Bewaren
report-saved = Uw deel is bewaard.
report-not-now = Iemand schreef intussen, of het verslag is al verstuurd. Uw tekst bleef hier bewaard.
report-too-long = Deze tekst is te lang.
report-amount-wrong = Een bedrag is niet leesbaar, bijvoorbeeld 1.250,50.
report-paper-whole = Het hele verslag in één pdf, in de volgorde van Cerfa 15059
report-paper = De pdf in de volgorde van Cerfa 15059
report-together = Het geheel
report-together-lede = Het totaal van de partners, zonder wat zij aan elkaar betalen.
report-indicators = Gemeten indicatoren
report-own-indicator = Indicator van het project
report-send = Versturen
report-send-lede = Het verslag wordt één keer verstuurd, naar alle financiers die steun toekenden. Daarna verandert er niets meer.
    .organisers = Het verslag wordt één keer verstuurd, naar de organisatoren van de oproep. Daarna verandert er niets meer.
report-before = Het jaar { $year } is nog niet begonnen. Ik verstuur dit verslag toch: het project is afgelopen, en er verandert niets meer.
report-before-wrong = Dat jaar is nog niet begonnen: bevestig dat het project afgelopen is, of wacht.
report-unbalanced = De gedane uitgaven ({ $spent }) en de ontvangsten ({ $received }) zijn niet gelijk: { $gap } verschil. Dat kan kloppen; kijk het na voor u verstuurt.
report-send-early = Het jaar { $year } is nog niet voorbij: gewoonlijk wordt het verslag daarna verstuurd, wanneer alles bekend is.
report-send-anyway = Is uw project al afgelopen? Verstuur het nu al
report-send-nothing = Er is nog niets geschreven: er valt niets te versturen.
report-missing = Nog niet klaar: { $names }.
report-without = Versturen zonder te wachten op { $names }; het verslag vermeldt dat
report-agreed = Ik verklaar dat dit verslag juist is
report-not-agreed = Vink het vakje aan als u verklaart dat het juist is.
report-not-ready = Een partner is niet klaar.
report-sent-already = Dit verslag is al verstuurd.
report-send-button = Naar de financiers versturen
    .organisers = Naar de organisatoren versturen
report-sent = Het verslag is verstuurd naar alle financiers die steun toekenden.
    .organisers = Het verslag is verstuurd naar de organisatoren van de oproep.
report-answers = Antwoorden op het verslag
report-proof = Vingerafdruk van wat verstuurd werd (integriteitsbewijs): { $hash }
report-said-accepted = Aanvaard
report-said-asked = Een vraag
report-said-reply = Antwoord
report-reply = Uw antwoord
report-reply-send = Antwoorden
report-replied = Het antwoord is verstuurd.
report-words-missing = Schrijf enkele woorden.
report-not-sent = Dit verslag is nog niet verstuurd.
report-not-sent-yet = De partners schrijven het nog: zodra het verstuurd is, leest u het hier.
report-own = Uw subsidie
report-paid-unknown = betaald bedrag hier niet genoteerd
report-share = { $funder }: de subsidie van { $amount } is { $percent } van alle opbrengsten van deze partner.
    .all = Alles wat voor dit jaar is toegekend, { $amount }, is { $percent } van alle opbrengsten van deze partner.
report-share-together = { $funder }: de subsidie van { $amount } voor dit jaar is { $percent } van de opbrengsten van alle partners samen.
    .all = Alles wat voor dit jaar is toegekend, { $amount }, is { $percent } van de opbrengsten van alle partners samen.
report-share-column = Aandeel in de opbrengsten van de partner
report-left = Wat betaald en niet uitgegeven is
report-left-back = { $partner }, overeenkomst { $number } met { $funder }: { $amount } volgens de berekening. Volgens de overeenkomst gaat dit bedrag terug: de financier beslist of hij het vraagt, en hoeveel.
report-left-kept = { $partner }, overeenkomst { $number } met { $funder }: { $amount } volgens de berekening. Volgens de overeenkomst blijft dit bedrag voor hetzelfde doel.
report-unspent = Niet uitgegeven: { $amount } terug te betalen volgens de berekening.
report-unspent-kept = Niet uitgegeven: { $amount }. Volgens de overeenkomst blijft dit bedrag voor hetzelfde doel.
report-unspent-of = Van welke partner?
report-unspent-missing = Kies de partner; de andere hoeven niets terug te betalen.
report-do = Wat antwoordt u?
report-do-accept = Aanvaarden
report-do-ask = Een vraag stellen
report-do-recover = Laten berekenen wat terug te betalen is
report-answer-missing = Zeg wat u antwoordt.
report-words = In enkele woorden
    .hint = De partners lezen uw bericht. Een financier die aanvaardt, hoeft niets te schrijven.
    .organisers = De partners lezen uw bericht. Aanvaardt u, zeg dan in enkele woorden wat u zag of weet: geen geld zegt het in uw plaats, en wat elk deed telt dan als bewezen.
report-answer-send = Bewaren
report-answered = Het is bewaard.
forms-title = Papieren formulieren
forms-lede = De aanvraag van elke partner, in de volgorde van het Franse formulier Cerfa 12156.
forms-of = { $partner } (pdf)
typed-link = Wat één keer is ingevuld, en wat even veel formulieren gevraagd zouden hebben
typed-title = Wat maar één keer is ingevuld
typed-lede = { $forms ->
    [one] Hier zijn { $here } gegevens ingevuld. Op één Cerfa 12156 voor dezelfde aanvraag staan er { $values }.
   *[other] Hier zijn { $here } gegevens ingevuld, één keer voor allemaal. Op { $forms } formulieren Cerfa 12156, één voor elke regeling die een partner aanspreekt, zouden er { $values } staan.
}
typed-here = Hier ingevuld
typed-forms = Formulieren
typed-values = Gegevens op die formulieren
typed-together = Allemaal samen
typed-counted = Een gegeven is een veld dat iemand invult, of een keuze. Op een formulier telt wat alleen deze aanvraag erop zet: leden, werknemers, de begroting van de vereniging, eerdere steun en stukken tellen aan geen van beide kanten mee. Wat voor iedereen geldt, is door de penvoerder ingevuld.
form-nothing = Er is niets vermeld.
form-nothing-of = Niet ingevuld: { $parts }
form-pair = { $name }: { $value }
form-lead = Penvoerder
form-application = Dossier
form-seat = Zetel
form-purpose = Doel
form-kind = Vorm
form-cash = in geld
form-object = Voorwerp van de aanvraag
form-project = project
form-period = Periode
form-annual = één jaar of eenmalig
form-pluriannual = meerdere jaren
form-addressees = Gevraagd aan
form-identity = 1. Identiteit
form-administrations = 2. Relaties met de overheid
form-no-aid = Voor de laatste drie jaar is geen overheidssteun met een plafond bekend, niet in haar dossier en niet uit wat hier toegekend werd.
form-aid = Overheidssteun van de laatste drie jaar, per regeling:
form-in-its-file = Dat staat in het eigen dossier van deze partner, dat haar financiers lezen.
form-aid-general = Algemene de-minimissteun
form-aid-services = De-minimissteun voor diensten van algemeen economisch belang
form-others = 3. Relaties met andere verenigingen
form-alone = De vereniging doet deze aanvraag alleen.
form-together = De vereniging doet deze aanvraag samen met: { $names }.
form-representative = Wie haar vertegenwoordigt (ondertekenaar)
form-signed = Getekend door { $name } op { $date }.
form-people = 4. Mensen
form-people-who = Wie
form-people-number = Hoeveel
form-people-volunteers = Vrijwilligers
form-people-service = In burgerdienst
form-people-employees = Werknemers
form-people-fte = Waarvan in voltijdse equivalenten
form-people-members = Leden
form-people-licences = Licentiehouders
form-by-hand = Wat leeg is, wordt met de hand ingevuld: het platform weet het niet, en vraagt het niet.
form-budget = 5. Begroting van de vereniging
form-own-accounts = Rekeningen in het dossier: { $years }
form-own-budget = Begroting van de vereniging, { $year }
form-the-project = 6. Project – voorwerp van de aanvraag
form-objectives = Doelstellingen
form-need = Behoefte waarop het een antwoord is
form-public = Publiek
form-territory = Gebied
form-means = Middelen en kalender
form-evaluation = Indicatoren
form-project-budget = Begroting van het project, { $year }
form-addressee = { $kind } · { $programme }, { $year }: { $amount }
form-short-name = Afkorting
form-frequency = Eerste aanvraag of hernieuwing
form-frequency-again = Hernieuwing voor { $funder }: subsidies van { $years } staan in de registers of werden hier meegedeeld.
form-frequency-unknown = Een eerdere subsidie van deze financiers staat niet in de registers en werd hier niet meegedeeld: eerste aanvraag, of met de hand te verbeteren.
form-approvals = Erkenningen door overheden
form-utility = Erkend van openbaar nut
form-utility-yes = ja, volgens de registers
form-utility-unknown = de registers zeggen er niets over
form-taxes = Onderworpen aan bedrijfsbelastingen (Franse impôts commerciaux) (met de hand in te vullen)
form-in-charge = Wie deze aanvraag opvolgt, als het iemand anders is (met de hand in te vullen)
form-legal-members = Rechtspersonen onder de leden (met de hand in te vullen)
form-number-rna = RNA, of het nummer van de rechtbank in de Elzas en de Moezelstreek (met de hand in te vullen)
form-number-siret = SIRET (met de hand in te vullen)
form-networks = Netwerken, koepels of federaties
form-dates = Datum of periode van uitvoering
form-gap = Verschil
form-asked-share = De gevraagde subsidie van { $amount } is { $percent } van alle opbrengsten.
form-in-kind-note = Wat in natura gegeven wordt (86 en 87) staat buiten het totaal in geld. Wat partners aan elkaar betalen is niet geteld.
form-statements = 7. Verklaringen
form-statement-law = De vereniging komt haar administratieve, boekhoudkundige, sociale en fiscale plichten na.
form-statement-true = Wat deze aanvraag zegt is juist; een gemandateerde persoon heeft ze ondertekend.
form-statement-commitment = De vereniging onderschreef het contrat d’engagement républicain (Frans decreet 2021-1947).
form-statement-commitment-missing = Het contrat d’engagement républicain, als het gevraagd wordt, zit niet in haar dossier.
form-statement-amount = Gevraagd bedrag: { $amount }.
form-statement-account = Bevestigde bankgegevens zitten in haar dossier.
form-statement-account-missing = In haar dossier zitten geen bevestigde bankgegevens.
form-statement-papers = { $n ->
    [one] { $n } gebruikelijk stuk ontbreekt in haar dossier.
   *[other] { $n } gebruikelijke stukken ontbreken in haar dossier.
}
form-request-title = Subsidieaanvraag, in de volgorde van Cerfa 12156*06
form-account-title = Financieel verslag, in de volgorde van Cerfa 15059*02
form-year = Jaar
form-account-words = 1. In woorden
form-account-table = 2. Tabel
form-account-annex = 3. Bijlage
form-gaps = Uitleg van de verschillen
form-sworn = Verklaring
form-sworn-words = De vertegenwoordiger van de penvoerder verklaarde op { $date } dat dit verslag juist is, na zich opnieuw te hebben aangemeld.
form-sworn-draft = Dit verslag is nog niet verstuurd.
report-stated = Wie deze partner vertegenwoordigt, verklaarde op { $date } dat dit deel juist is, na zich opnieuw te hebben aangemeld.
report-unstated = Deze partner verklaarde nog niet dat zijn deel juist is.
report-state = Ik verklaar voor { $partner } dat dit deel juist is
report-state-send = Verklaren
report-state-done = De verklaring is bewaard. Als dit deel verandert, is ze opnieuw te doen.
report-state-not-now = Dit deel is niet klaar, of veranderde intussen: lees het opnieuw voor u verklaart dat het juist is.
act-report-stated = Een partner verklaarde dat zijn deel van een verslag juist is
act-report-sent = Verslag verstuurd
act-report-accepted = Verslag aanvaard
act-report-asked = Vraag over het verslag
act-report-replied = Antwoord op een vraag over het verslag
letter-report-sent = Beste,

    Het verslag over { $year } van dossier { $number }, “{ $project }”, is verstuurd.

    { $link }
    .subject = Verslag over { $year }: { $project }
letter-report-accepted = Beste,

    { $who } aanvaardde het verslag over { $year } van “{ $project }” ({ $number }).

    { $said }

    { $link }
    .subject = Verslag aanvaard: { $project }
letter-report-asked = Beste,

    { $who } vraagt over het verslag over { $year } van “{ $project }” ({ $number }):

    { $said }

    { $link }
    .subject = Een vraag over uw verslag: { $project }
letter-report-reply = Beste,

    De partners van “{ $project }” ({ $number }) antwoorden over het verslag over { $year }:

    { $said }

    { $link }
    .subject = Antwoord over het verslag: { $project }
report-to-read = Verslag over { $year } te lezen
report-to-reply = Een vraag over uw verslag van { $year } wacht op een antwoord
