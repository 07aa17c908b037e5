testimony-title = Wat we gedaan hebben
testimony-way = Vertellen, of bevestigen wat een partner vertelt
testimony-panel = Voor dit project wordt geen verslag gevraagd. Zodra er iets gedaan is, kan elke partner het vertellen en een andere het bevestigen.
testimony-panel-told = { $n ->
        [one] Eén ding verteld.
       *[other] { $n } dingen verteld.
    }
testimony-panel-confirmed = { $n ->
        [0] Nog niets is bevestigd.
        [one] Eén is bevestigd door een andere partner.
       *[other] { $n } zijn bevestigd door een andere partner.
    }
testimony-lede = Geen organisator van een oproep en geen financier leest een verslag van dit project. Zeg in enkele woorden wat uw organisatie gedaan heeft; een andere partner die erbij was, bevestigt het.
testimony-read = Dit project werd aan anderen verstuurd, als antwoord op een oproep of aan financiers: wat u deed, vertelt u in het verslag dat zij lezen.
testimony-counts = Wat een ander bevestigde, telt als al gedaan wanneer hier partners worden gezocht. Het beoordeelt of rangschikt niemand.
testimony-how = Hoe partners worden voorgesteld
testimony-told = Wat er verteld is
testimony-none = Nog niemand vertelde iets.
testimony-waits = Nog niet bevestigd door een andere partner.
testimony-confirmed = Bevestigd door { $who }, op { $date }
testimony-confirm = Wij waren erbij: bevestigen
testimony-how-known = Hoe weet u dat?
    .hint = Bijvoorbeeld: wij leenden de zaal uit, twee van onze vrijwilligers waren erbij.
testimony-how-wrong = Zeg in enkele woorden hoe u het weet (hoogstens 1.500 tekens).
testimony-not-yours = Dit kunt u niet bevestigen: het is al gebeurd, of u vertelde of verbeterde het zelf. Het woord van een andere organisatie en van een andere persoon is nodig.
testimony-confirm-send = Bevestigen
testimony-confirmed-now = Het is bevestigd. Die partner krijgt een e-mail.
testimony-tell = Vertellen
testimony-whose = Organisatie
testimony-year = Jaar
testimony-year-wrong = Kies een van de jaren sinds het begin van het project.
testimony-words = Wat uw organisatie deed
    .hint = Wat u inbracht, voor wie, hoe vaak. Deze woorden helpen wanneer anderen zoeken wie hetzelfde zou kunnen. Schrijf geen namen van personen of nummers: alle partners lezen deze woorden, en wie ze bevestigt, bevestigt precies deze woorden.
testimony-words-wrong = Zeg wat u deed, in hoogstens 1.500 tekens.
testimony-many = Uw organisatie vertelde al dertig dingen over dit project: dat volstaat.
testimony-send = Bewaren
testimony-done = Het is bewaard. De andere partners krijgen een e-mail.
testimony-gone = Dit kan niet meer worden teruggenomen: een andere partner heeft het bevestigd, nu of vóór een verbetering, of het is al teruggenomen.
testimony-who = Om te vertellen of te bevestigen moet u de projecten van een partnerorganisatie mogen schrijven. Vraag het aan wie daar de mandaten geeft.
testimony-back = Terugnemen
testimony-before = Wat er eerst stond
    .until = Tot { $date }, over het jaar { $year }
testimony-correct = Verbeteren
    .confirmed = Wat een partner bevestigde, is wat er nu staat. Zodra u het verbetert, telt het niet meer als bevestigd: die partner krijgt een e-mail en kan het opnieuw bevestigen. Wat er stond, blijft eronder te lezen.
    .send = De verbetering bewaren
    .read = Dit project is aan anderen verstuurd: niemand zou de nieuwe tekst kunnen bevestigen, en wat een partner bevestigde, blijft dus zoals het is. Uw tekst staat er nog, u kunt hem kopiëren.
testimony-language = Taal van deze tekst
testimony-changed = Deze tekst is verbeterd sinds u hem las: lees hem na en bevestig hem als hij klopt.
testimony-same = Er is nog niets veranderd: verbeter de tekst, het jaar of de taal.
testimony-corrected = Het is verbeterd. Wie het bevestigd had, krijgt een e-mail, en het moet opnieuw bevestigd worden.
    .waits = Het is verbeterd. Het moet nog bevestigd worden.
testimony-backed = Het is teruggenomen.
act-testimony-told = Zeggen wat in een project gedaan werd
act-testimony-corrected = Verbeteren wat over een project gezegd werd
act-testimony-taken-back = Terugnemen wat over een project gezegd werd
act-testimony-confirmed = Bevestigen wat een partner deed
letter-testimony-told = Beste,

    { $who } zegt wat de organisatie deed in “{ $project }”:

    { $said }

    Was u erbij, dan kunt u het bevestigen; of u doet niets.

    { $link }
    .subject = Was u erbij? { $project }
letter-testimony-corrected = Beste,

    { $who } heeft verbeterd wat u bevestigd had in “{ $project }”. Er stond:

    { $told }

    Er staat nu:

    { $said }

    Uw bevestiging ging over de vroegere tekst: ze telt niet meer. Klopt de nieuwe tekst, dan kunt u die bevestigen; of u doet niets.

    { $link }
    .subject = Veranderd sinds uw bevestiging: { $project }
letter-testimony-confirmed = Beste,

    { $who } bevestigt wat uw organisatie deed in “{ $project }”:

    { $told }

    { $said }

    { $link }
    .subject = Bevestigd: { $project }
