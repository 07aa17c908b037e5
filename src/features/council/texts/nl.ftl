# De raad van het loket.
council-title = De raad van het loket
council-lede = Verenigingen, ondernemingen en overheden beslissen samen, in gelijk aantal, over wat aan iedereen gevraagd wordt: het gemeenschappelijke dossier, de stukken, de kalender, de lezers van de dossiers. Zij nemen ook de indicatoren over het verenigingsleven aan, herzien ze en schrappen ze. Hun beslissingen zijn openbaar. Elke financier beslist daarna voor zichzelf.
council-holding = Geldende regels
council-holding-none = Hierover is nog niets beslist.
council-waits = voorstel om over te stemmen in de raad van het loket
council-one-college = U hebt al gestemd voor een zetel van een ander college: één persoon kan maar in één college stemmen.
council-later = Daarna:
council-proposals = Voorstellen waarover gestemd wordt
council-decisions = Alle beslissingen
council-decisions-none = Nog geen beslissing.
council-panel = Wat de raad van het loket besliste
    .lede = Verenigingen, ondernemingen en overheden beslissen als gelijken wat voor alle regelingen geldt.
    .more = Naar de raad
council-beyond = De raad van het loket besliste anders
    .do = Haal weg wat te veel is; of vraag een organisatie die in de raad zit om het daar voor te stellen. U mag publiceren zoals het is: elke financier staat in voor wat hij vraagt, en wie u leest, vindt de beslissingen van de raad naast uw regeling.
council-beyond-pieces = U vraagt { $pieces }, die deze beslissing niet noemt:
council-beyond-questions = { $n ->
    [0] U voegt vragen toe, en deze beslissing staat er geen toe:
    [one] U voegt meer toe dan de ene vraag die deze beslissing toestaat:
   *[other] U voegt meer toe dan de { $n } vragen die deze beslissing toestaat:
}
council-subject-form = Het gemeenschappelijke dossier
council-subject-pieces = De gevraagde stukken
council-subject-calendar = De kalender
council-subject-readers = De lezers van de dossiers
council-subject-indicators = Een indicator over het verenigingsleven
council-indicator = Wie heeft deze indicator aangenomen
    .lede = Verenigingen, ondernemingen en overheden beslissen als gelijken over indicatoren: elke zetel stemt, en geen college kan door de twee andere worden overstemd.
    .propose = Erover laten stemmen
    .why = Waarom, in de woorden van de beslissing:
council-indicators = Aangenomen door de raad
    .lede = De raad, waarin verenigingen, ondernemingen en overheden als gelijken beslissen, heeft deze aangenomen. De andere hierboven zijn in gebruik en nog niet aangenomen.
    .none = De raad, waarin verenigingen, ondernemingen en overheden als gelijken beslissen, heeft er nog geen aangenomen: ze zijn toch in gebruik.
council-indicator-proposed = Voorgesteld: de raad heeft er nog niet over beslist.
council-indicator-in-use = In gebruik, nog niet aangenomen door de raad.
council-indicator-adopted = Aangenomen door de raad op { $date }: beslissing nr. { $number }, herziening { $revision }.
council-indicator-changed = Herziening { $revision } werd door de raad aangenomen op { $date } (beslissing nr. { $number }). De definitie is sindsdien veranderd: de huidige is nog niet aangenomen.
council-indicator-retired = Door de raad geschrapt op { $date } (beslissing nr. { $number }). Hij blijft hier te lezen.
council-indicator-line = { $subject } · zou gelden vanaf de aanneming
council-indicator-none = Geen
council-indicator-missing = Kies een indicator.
council-indicator-gone = Deze indicator bestaat niet meer: er kan niets meer over worden beslist.
council-indicator-hidden = De tekst is van de openbare pagina’s gehaald: erover stemmen kan, aannemen pas als de tekst opnieuw wordt getoond.
council-hidden = Een voorstel waarvan de tekst van de openbare pagina’s is gehaald
    .reads = U leest hem omdat u over dit voorstel stemt.
council-about = Welke indicator?
    .hint = Voor een beslissing over een indicator. De zetels stemmen over de definitie zoals ze vandaag is; ze geldt vanaf de dag van aanneming, en de tekst zegt waarom.
council-wish = Wat stelt u voor?
council-wish-adopt = Deze indicator aannemen zoals hij nu is gedefinieerd, nieuw of herzien
council-wish-retire = Deze indicator schrappen
council-wish-none = Niets
council-wish-missing = Zeg wat u voor deze indicator voorstelt.
council-definition = De definitie waarover de zetels stemmen:
    .other = Er is nu een andere definitie in gebruik, of de indicator bestaat niet meer: deze beslissing gaat over de bovenstaande.
council-unheard = Indicatoren die organisaties voorstelden
    .lede = Niemand liet er al over stemmen. Elke zetel kan dat, vanaf hun pagina.
council-adopted-line = Beslissing nr. { $number } · { $subject } · aangenomen op { $on }, geldt vanaf { $from }
council-proposed-line = { $subject } · zou gelden vanaf { $from }
council-state-proposed = voorstel: er wordt gestemd
council-state-adopted = aangenomen
council-state-withdrawn = ingetrokken door de organisatie die het voorstelde
council-number = beslissing nr. { $number }
council-adopted-on = aangenomen op { $date }
council-holds-from = geldt vanaf { $date }
council-wanted-from = zou gelden vanaf { $date }
council-proposed-by = voorgesteld door { $name }
council-rule = Een tekst wordt aangenomen als de drie colleges aanwezig zijn (minstens de helft van hun zetels) en als in elk daarvan meer zetels voor dan tegen zijn. Wie zich onthoudt, is aanwezig. De stemmen zijn openbaar, op naam van de organisatie.
council-lacks-absent = De tekst kan nog niet worden aangenomen: in een college sprak minder dan de helft van de zetels zich uit.
council-lacks-unwanted = De tekst kan nog niet worden aangenomen: in een college zijn er niet meer stemmen voor dan tegen.
council-carried = De drie colleges hebben voor gestemd.
council-adopt = Deze tekst aannemen
council-adopt-lede = Een lid van de raad stelt de uitslag van de stemming vast: de tekst krijgt zijn nummer en verandert niet meer.
council-adopted-said = De beslissing is aangenomen en bekendgemaakt.
council-propose = Een tekst voorstellen
    .send = Voorstellen
council-propose-lede = Elke zetel krijgt een e-mail en stemt. Iedereen kan het voorstel lezen.
council-for = Namens welke zetel?
council-seat-missing = Zeg namens welke zetel u voorstelt.
council-subject = Onderwerp
council-subject-missing = Zeg waarover het voorstel gaat.
council-limits-elsewhere = De aangevinkte stukken horen bij een beslissing over de stukken, het aantal vragen bij een beslissing over het gemeenschappelijke dossier, dagen bij een beslissing over de kalender, een indicator en wat u ervoor voorstelt bij een beslissing over een indicator: kies dat onderwerp, of haal die keuze weg.
council-name = Titel
    .hint = Bijvoorbeeld: De gevraagde stukken in 2027
council-title-missing = Schrijf een titel van hoogstens 200 tekens.
council-words = De tekst
    .hint = Schrijf een regel die iedereen kan lezen en toepassen. Noem er geen personen in.
council-words-missing = Schrijf de tekst, hoogstens 20.000 tekens.
council-from = Geldt vanaf
    .hint = Vandaag of later. Wordt de tekst na die dag aangenomen, dan geldt hij vanaf dat moment; een beslissing over een indicator altijd.
council-pieces = Stukken die gevraagd mogen worden
    .hint = Voor een beslissing over stukken: vink alles aan wat uit het dossier van een organisatie gevraagd mag worden. Regelingen die andere vragen, horen dat waar ze geschreven worden. Niets aangevinkt: alleen de tekst zegt het.
council-pieces-are = stukken: { $pieces }
council-questions = Bijkomende vragen van een regeling, hoogstens
    .hint = Voor een beslissing over het gemeenschappelijke dossier: in elk geval hoogstens drie.
council-questions-open = Deze beslissing zegt het niet
council-days = Dagen
    .hint = Voor een beslissing over de kalender: elke dag, en wat er dan gebeurt. Zodra de tekst is aangenomen, staan ze op de pagina’s van alle regelingen, bij wat financiers te doen hebben, en in agenda’s.
    .number = Nr.
    .on = Dag
    .what = Wat er gebeurt
council-days-wrong = Geef elke dag en wat er dan gebeurt, in hoogstens 150 tekens.
council-calendar = De kalender van het loket
    .feed = Deze dagen in uw agenda zetten
council-questions-are = { $n ->
    [0] geen bijkomende vraag
    [one] hoogstens één bijkomende vraag
   *[other] hoogstens { $n } bijkomende vragen
}
council-from-wrong = Kies een dag die nog niet voorbij is.
council-from-indicator = Een beslissing over een indicator geldt vanaf de dag waarop ze wordt aangenomen: haal deze datum weg.
council-proposed-said = Het voorstel staat online, elke zetel is verwittigd.
council-revise = Het voorstel wijzigen
council-revise-lede = De oude tekst blijft leesbaar. De stemmen die al gegeven zijn, tellen niet meer: elke zetel stemt over de nieuwe tekst.
council-revised-said = De nieuwe tekst staat online, elke zetel is verwittigd.
council-withdraw = Het voorstel intrekken
council-withdrawn-said = Het voorstel is ingetrokken.
council-counts-no-more = Deze stem telt niet meer: { $choice }
council-earlier = Vorige versies
council-stale = De tekst is intussen veranderd: lees hem opnieuw.
council-seats-lede = De drie colleges hebben elk evenveel zetels. De organisatie van een zetel wijst zelf haar plaatsvervanger aan. Stemmen die voor een zetel gegeven zijn, blijven gelden wanneer hij wordt weggenomen.
act-council-seat-given = Een zetel van de raad van het loket is toegekend
act-council-seat-ended = Een zetel van de raad van het loket is weggenomen
act-council-alternate = Een plaatsvervanger in de raad van het loket is aangewezen
act-council-proposed = Een tekst is voorgesteld aan de raad van het loket
act-council-revised = Een voorstel aan de raad van het loket is gewijzigd
act-council-withdrawn = Een voorstel aan de raad van het loket is ingetrokken
act-council-voted = Een zetel van de raad van het loket heeft gestemd
act-council-adopted = Een beslissing van de raad van het loket is aangenomen
letter-council-seat = Beste,

    U hebt een zetel in de raad van het loket: samen met andere verenigingen, ondernemingen en overheden, in gelijk aantal, beslist u over wat aan iedereen gevraagd wordt. U kunt aanwijzen wie u vervangt.

    { $link }
    .subject = Een zetel voor u in de raad van het loket
letter-council-alternate = Beste,

    { $name } wijst u aan als plaatsvervanger van haar zetel in de raad van het loket.

    { $link }
    .subject = Plaatsvervanger in de raad van het loket
# In the place of a date, in the two letters that follow.
council-adoption-day = de dag van de aanneming
letter-council-proposed = Beste,

    Er is een tekst voorgesteld aan de raad van het loket: “{ $title }”. Hij zou gelden vanaf { $date }. U kunt stemmen op de pagina van de tekst.

    { $link }
    .subject = Te stemmen: { $title }
letter-council-revised = Beste,

    Het voorstel “{ $title }” is gewijzigd; het zou gelden vanaf { $date }. De vorige stemmen tellen niet meer: u kunt opnieuw stemmen.

    { $link }
    .subject = Opnieuw te stemmen: { $title }
letter-council-adopted = Beste,

    De raad van het loket heeft “{ $title }” aangenomen: het is beslissing nr. { $number }, en ze geldt vanaf { $date }.

    { $link }
    .subject = Aangenomen: { $title }
letter-council-seat-ended = Beste,

    Uw zetel in de raad van het loket is vandaag geëindigd. Uw stemmen over teksten die nog niet aangenomen zijn, tellen niet meer; aangenomen beslissingen blijven.

    { $link }
    .subject = Uw zetel in de raad van het loket is geëindigd
letter-council-withdrawn = Beste,

    Het voorstel “{ $title }” is ingetrokken door de organisatie die het deed: er wordt niet meer gestemd.

    { $link }
    .subject = Ingetrokken: { $title }
