# Aanmelden, en wat de aangemelde persoon aangaat.

sign-in-title = Aanmelden
sign-in-lede = Wij sturen u een code per e-mail: u hoeft geen wachtwoord te onthouden. Hebt u nog geen account, dan wordt dat meteen gemaakt.
sign-in-email = Uw e-mailadres
    .hint = Bijvoorbeeld voornaam@voorbeeld.org
sign-in-email-wrong = Schrijf een volledig e-mailadres, zoals voornaam@voorbeeld.org.
sign-in-too-many = Er zijn te veel codes gevraagd voor dit adres of vanuit uw netwerk. Probeer het over een uur opnieuw, of gebruik de laatste code die u kreeg.
sign-in-send = Code ontvangen
sign-in-by-file = Op deze installatie vertrekken er geen e-mails: ze worden geschreven in de map “mail” bij de gegevens.
sign-in-privacy = Wat wij met uw adres doen
sign-out = Afmelden

code-title = Typ de code die u kreeg
code-lede = Een code van zes cijfers is onderweg naar { $email }. Ze geldt tien minuten, in deze browser.
code-none = Er wacht geen code in deze browser: ze is al gebruikt, ouder dan tien minuten, of elders gevraagd.
code-code = Code
    .hint = Zes cijfers. Kijk ook bij de ongewenste e-mail.
code-again = Een nieuwe code vragen
code-tries = { $n ->
    [one] U kunt nog één keer proberen.
   *[other] U kunt nog { $n } keer proberen.
}
sign-in-code-wrong = Dat is de code niet. Kijk de zes cijfers na.
sign-in-code-gone = Deze code geldt niet meer. Vraag een nieuwe.

kept-title = U was dit aan het versturen
kept-lede = U moest eerst bewijzen wie u bent: dat is gebeurd, en er is niets verloren. Dit had u geschreven. Wilt u het versturen?
kept-send = Versturen
kept-forget = Niet versturen

me-title = Mijn pagina
me-nameless = Hoe wilt u genoemd worden?
me-details = Mijn naam en mijn taal
me-waiting = Wat op u wacht
    .none = Er wacht nu niets op u.
me-work = Overeenkomsten, loket en andere hulpmiddelen
me-organisations = Ik treed op voor
me-organisations-none = U treedt nog op voor geen enkele organisatie. Zoek de uwe: op haar pagina staat hoe u erbij komt.
me-find = Mijn organisatie zoeken
me-platform = Voor het platform:
me-account = Mijn account

details-name = Uw naam
    .hint = Zoals de mensen met wie u werkt hem mogen zien. Hij wordt nooit gepubliceerd.
details-name-wrong = Schrijf uw naam, in hoogstens 100 tekens.
details-language = Taal van de e-mails
details-language-wrong = Kies een taal.
details-email = Uw e-mailadres: { $email }

sessions-title = Mijn sessies
sessions-lede = De toestellen waarop u aangemeld bent. Herkent u er een niet, beëindig dan die sessie.
sessions-unknown = Onbekend toestel
sessions-this = dit toestel
sessions-opened = Geopend op { $date }.
sessions-seen = Laatst gebruikt op { $date }.
sessions-end = Beëindigen
sessions-end-others = Alle andere beëindigen

role-representative = vertegenwoordiger
role-treasurer = penningmeester
role-project-lead = projectleider
role-member = lid
role-officer = dossierbehandelaar
role-reader = lezer
role-decider = beslisser
role-payer = betaler
role-administrator = beheerder van het platform
role-auditor = controleur van het platform

letter-code-subject = { $code }: uw code voor Tisserand
letter-code =
    Beste,

    Dit is uw code: { $code }

    Typ ze op de pagina waar u ze gevraagd hebt. Ze geldt tien minuten en werkt één keer.

    Hebt u niets gevraagd? Dan hoeft u niets te doen: zonder deze e-mail komt niemand binnen. Geef deze code aan niemand, ook niet aan iemand die zegt van Tisserand te zijn.
letter-administrator-subject = U beheert een installatie van Tisserand
letter-administrator =
    Beste,

    U bent nu beheerder van deze installatie van Tisserand.

    Meld u aan met dit e-mailadres: { $address }

    Voor u kunt beheren, wordt u een tweede bewijs gevraagd.

administrator-invited = { $email } is beheerder van het platform. Een e-mail zegt waar die zich kan aanmelden.
administrator-no-address = “{ $address }” is geen e-mailadres.
administrator-already = { $address } is al beheerder van het platform.
journal-whole = { $n ->
    [0] Het logboek is leeg.
    [one] Het logboek is ongeschonden: één regel.
   *[other] Het logboek is ongeschonden: { $n } regels.
} Zegel: { $hash }
journal-broken = Regel { $n } van het logboek is niet wat er geschreven werd: ze is gewijzigd, weggenomen of toegevoegd.

proof-title = Een tweede bewijs
proof-lede = Wat u gaat doen, verbindt ook anderen. Toon dat u het bent, en niet iemand die uw e-mails leest.
proof-code = Code van uw app, of herstelcode
    .hint = Zes cijfers uit de app, of een van uw afgedrukte codes (24 letters en cijfers).
proof-wrong = Die code is niet geldig. Een code werkt één keer: wacht op de volgende als ze net gebruikt is.
proof-wait = Te veel pogingen. U moet wachten voor de volgende.
proof-wait-minutes = { $n ->
    [one] Probeer het over een minuut opnieuw.
   *[other] Probeer het over { $n } minuten opnieuw.
}
proof-tries = { $n ->
    [one] U hebt nog één poging voor u moet wachten.
   *[other] U hebt nog { $n } pogingen voor u moet wachten.
}

again-title = Bent u het nog?
again-lede = Toon vóór deze stap nog eens dat u het bent die voor dit toestel zit.
again-by-letter = Vóór deze stap sturen we een code naar { $email }, om zeker te zijn dat u het bent die voor dit toestel zit.
again-confirm = Verdergaan

factor-needed-title = U hebt een tweede bewijs nodig
factor-needed-lede = Met uw rol treedt u op voor anderen. De code per e-mail volstaat niet: wie uw e-mails leest, zou in uw plaats kunnen optreden. Instellen duurt twee minuten, één keer.
factor-later = Later
factor-name = Hoe noemt u het?
    .hint = Zodat u het in uw lijst herkent, bijvoorbeeld “Mijn telefoon”.
factor-name-wrong = Geef het een naam van hoogstens 60 tekens.

factors-title = Mijn manieren om aan te melden
factors-lede = Tweede bewijzen tonen, naast de code per e-mail, dat u het bent. Heb er twee: raakt het ene kwijt, dan laat het andere u binnen.
factors-added = Toegevoegd op { $date }.
factors-used = Laatst gebruikt op { $date }.
factors-remove = Verwijderen

generator-word = Een code-app
generator-words = Code-apps
generator-what = Een gratis app op uw telefoon of computer toont een code van zes cijfers die elke dertig seconden verandert. Ze werkt zonder netwerk. Er bestaan er verschillende, ook vrije software: Aegis, FreeOTP, Ente Auth; veel wachtwoordbeheerders kunnen het ook.
generator-set-up = Een code-app instellen
generator-add = Een code-app toevoegen
generator-lede = Twee stappen: geef het geheim aan de app, en typ daarna hier de code die ze toont.
generator-take = 1. Geef het geheim aan de app
generator-scan = Kies in de app om een account toe te voegen en fotografeer deze tekening.
generator-drawing = Tekening om met de code-app te fotograferen
generator-type = Of typ dit geheim in de app (kies “op basis van tijd”):
generator-open = De app staat op dit toestel: openen
generator-prove = 2. Toon dat het werkt
generator-name-first = Mijn telefoon
generator-code = Code die de app toont
generator-code-wrong = Dat is niet de verwachte code. Kijk na of de klok van het toestel juist staat, en typ de code die nu getoond wordt.
generator-finish = Afronden

passkey-word = Een toegangssleutel (passkey)
passkey-words = Toegangssleutels (passkeys)
passkey-what = Uw telefoon, uw computer of een kleine USB-sleutel herkent u, aan uw vinger, uw gezicht of een eigen code. Het is de eenvoudigste en de veiligste manier: geen valse site kan u die ontfutselen.
passkey-add = Een toegangssleutel toevoegen
passkey-make = Een toegangssleutel maken
passkey-use = Mijn toegangssleutel gebruiken
passkey-sign-in-lede = Hebt u een toegangssleutel gemaakt? Die volstaat, zonder e-mail.
passkey-sign-in = Aanmelden met een toegangssleutel
passkey-failed = De toegangssleutel is niet gebruikt: de browser weigerde, of u hebt het afgebroken. U kunt het opnieuw proberen of een andere manier kiezen.
passkey-refused = Deze toegangssleutel is niet herkend. Probeer het opnieuw of kies een andere manier.
passkey-cannot = Toegangssleutels vragen een recente browser die scripts uitvoert. Een code-app werkt overal.

recovery-title = Herstelcodes
recovery-lede = Tien codes om op papier te bewaren, bij uw papieren. Elke code werkt één keer, op de dag dat uw telefoon weg of stuk is. Ze worden maar één keer getoond.
recovery-replaced = { $n ->
    [one] De code die u nog hebt, geldt dan niet meer.
   *[other] De { $n } codes die u nog hebt, gelden dan niet meer.
}
recovery-show = Mijn tien codes tonen
recovery-once = Druk deze pagina af of schrijf de codes nu over: ze worden niet meer getoond. Bewaar ze ergens anders dan bij uw telefoon.
recovery-for = Herstelcodes van { $email } voor Tisserand. Elke code werkt één keer.
recovery-kept = Klaar, verdergaan
recovery-left = { $n ->
    [0] U hebt geen herstelcodes.
    [one] U hebt nog één herstelcode.
   *[other] U hebt nog { $n } herstelcodes.
}
recovery-drawn = Ze dateren van { $date }.
recovery-draw = Tien nieuwe codes krijgen

lost-link = Ik heb geen van deze bewijzen meer
lost-title = U bent uw tweede bewijzen kwijt
lost-lede = Er zijn verschillende wegen terug. Kies de snelste voor u.
lost-paper = 1. Een herstelcode, meteen
lost-paper-how = U hebt tien codes afgedrukt of overgeschreven: één is genoeg.
lost-paper-type = Een herstelcode typen
lost-wait = 2. Iemand die voor u instaat, of zeven dagen wachten
lost-wait-how = Zeg het hier. De andere vertegenwoordigers van uw organisaties worden verwittigd: een van hen kan bevestigen dat u het bent, en dan bent u meteen terug. Doet niemand dat, dan bent u over zeven dagen terug. Intussen kunnen u en zij alles stopzetten: dat beschermt u als de vraag niet van u komt.
lost-say = Ik ben mijn tweede bewijzen kwijt
lost-until = Het is genoteerd. U kunt een nieuw bewijs instellen vanaf { $date }.
lost-vouchers = Om sneller terug te zijn, vraagt u een andere vertegenwoordiger van uw organisatie, of een beheerder van deze installatie, om de ontvangen e-mail te openen en te bevestigen dat u het bent. Intussen kunt u alles doen waarvoor geen tweede bewijs nodig is.
lost-ready = U kunt nu terugkomen. Uw vorige bewijzen worden vergeten, uw andere sessies beëindigd, en daarna stelt u een nieuw bewijs in.
lost-finish = De vorige vergeten en verdergaan
lost-found = Ik heb ze teruggevonden, stopzetten
lost-other-title = Iemand kan niet meer bewijzen wie hij is
lost-other = { $who } heeft geen telefoon, sleutel of noodcode meer om de aanmelding te bevestigen, en vraagt nieuwe in te stellen.
lost-other-until = Doet u niets, dan is deze persoon terug op { $date }.
lost-other-what = Bel deze persoon of spreek af: een e-mail volstaat niet, misschien leest iemand anders mee. Bevestig alleen als u elkaar gesproken hebt; zet het stop als er niets gevraagd is.
lost-other-wait = U kunt niet bevestigen dat het deze persoon is: die treedt ook voor anderen op, of een van u beiden doet dat nog geen week. Bel of zie de persoon; stop alles als die niets heeft gevraagd.
lost-vouch = We hebben elkaar gesproken, het klopt
lost-stop = Er is niets gevraagd, stopzetten

letter-lost-you-subject = U zegt uw tweede bewijzen kwijt te zijn
letter-lost-you =
    Beste,

    Iemand die uw e-mails leest, zegt voor { $who } dat alle tweede bewijzen kwijt zijn. Over zeven dagen kunnen er nieuwe ingesteld worden.

    Was u dat niet? Zet het hier stop: { $address }

    Was u het wel? Een andere vertegenwoordiger van uw organisatie kan het meteen bevestigen.
letter-lost-others-subject = Iemand is zijn tweede bewijzen kwijt: klopt dat?
letter-lost-others =
    Beste,

    { $who }, die samen met u optreedt, zegt de tweede bewijzen kwijt te zijn. Doet u niets, dan kunnen er over zeven dagen nieuwe ingesteld worden.

    Bel deze persoon, en bevestig het of zet het stop: { $address }
letter-lost-stopped-you-subject = De vraag is stopgezet
letter-lost-stopped-you =
    Beste,

    De vraag om de tweede bewijzen van { $who } te vervangen is stopgezet. Er is niets veranderd.

    Bent u ze echt kwijt? Spreek met een andere vertegenwoordiger en begin hier opnieuw: { $address }
letter-lost-stopped-others-subject = De vraag is stopgezet
letter-lost-stopped-others =
    Beste,

    De vraag om de tweede bewijzen van { $who } te vervangen is stopgezet. Er is niets veranderd.
letter-lost-vouched-you-subject = Iemand bevestigde dat u het bent
letter-lost-vouched-you =
    Beste,

    Iemand die voor dezelfde organisatie instaat, bevestigde dat u het bent. Ga hier verder: { $address }
letter-lost-vouched-others-subject = Iemand werd bevestigd
letter-lost-vouched-others =
    Beste,

    Er is bevestigd dat { $who } de tweede bewijzen kwijt is; er kunnen nieuwe ingesteld worden.

    Twijfelt u? Zet het hier stop: { $address }
letter-lost-done-you-subject = Uw vorige tweede bewijzen zijn vergeten
letter-lost-done-you =
    Beste,

    De vorige tweede bewijzen van { $who } zijn vergeten en de andere sessies beëindigd. Er kan een nieuw bewijs ingesteld worden.

    Was u dat niet? Verwittig meteen een andere vertegenwoordiger en de beheerder van deze installatie.
letter-lost-done-others-subject = Tweede bewijzen zijn vervangen
letter-lost-done-others =
    Beste,

    De vorige tweede bewijzen van { $who } zijn vergeten; er worden nieuwe ingesteld.

    Twijfelt u? Verwittig de beheerder van deze installatie.

email-title = E-mailadres veranderen
email-lede = Vandaag: { $email }. Er gaat een code naar het nieuwe adres; het vorige wordt verwittigd en kan het zeven dagen lang ongedaan maken.
email-new = Nieuw e-mailadres
email-wrong = Schrijf een ander, volledig adres, zoals voornaam@voorbeeld.org.
email-taken = Dit adres heeft al een eigen account. Meld u ermee aan of kies een ander adres.
email-change = Adres veranderen
email-undo = Dit adres terugnemen
email-undo-title = Uw adres terugnemen
email-undo-lede = Het adres van dit account is veranderd op { $date }. Als het vorige van u is, gaat daar een code naartoe: door die te typen neemt u het terug, en alle sessies worden beëindigd.

letter-email-former-subject = Het adres van uw account is veranderd
letter-email-former =
    Beste,

    Het adres van uw Tisserand-account is nu { $who }.

    Was u dat niet? U hebt zeven dagen om het uwe terug te nemen: { $address }
letter-email-later-subject = Dit is nu het adres van uw account
letter-email-later =
    Beste,

    Uw Tisserand-account heeft nu dit adres: { $who }. Het vorige is verwittigd en kan het zeven dagen lang ongedaan maken: { $address }
letter-email-undone-subject = Uw account heeft weer het vorige adres
letter-email-undone =
    Beste,

    De verandering van adres is ongedaan gemaakt: het account heeft weer het adres { $who }. Alle sessies zijn beëindigd, en de tweede bewijzen die sinds die verandering zijn toegevoegd, zijn vergeten.

    Meld u aan en kijk uw tweede bewijzen na: { $address }

letter-factor-added-subject = Er is een tweede bewijs aan uw account toegevoegd
letter-factor-added =
    Beste,

    “{ $what }” is toegevoegd aan de tweede bewijzen van uw Tisserand-account.

    Was u dat niet? Meld u aan, verwijder het en beëindig de andere sessies. Verwittig ook de beheerder van deze installatie.
letter-factor-removed-subject = Er is een tweede bewijs van uw account verwijderd
letter-factor-removed =
    Beste,

    “{ $what }” is verwijderd uit de tweede bewijzen van uw Tisserand-account.

    Was u dat niet? Meld u aan, beëindig de andere sessies en verwittig de beheerder van deze installatie.
letter-factor-wrong-subject = Vijf foute codes op uw account
letter-factor-wrong =
    Beste,

    Iemand die uw code per e-mail kreeg, typte vijf foute codes toen om een tweede bewijs werd gevraagd. Niemand is binnengeraakt; tussen de pogingen moet nu gewacht worden.

    Was u dat niet? Misschien leest iemand uw e-mails: verander het wachtwoord van uw mailbox en beëindig daarna de andere sessies in Tisserand.
letter-recovery-used-subject = Er is een herstelcode gebruikt
letter-recovery-used =
    Beste,

    Een van uw herstelcodes is net gebruikt. Nog over: { $what }.

    Was u dat niet? Meld u aan, vraag tien nieuwe codes en beëindig de andere sessies.
letter-recovery-drawn-subject = U hebt tien nieuwe herstelcodes
letter-recovery-drawn =
    Beste,

    Er zijn tien nieuwe herstelcodes getoond voor uw Tisserand-account. De vorige gelden niet meer.

    Was u dat niet? Meld u aan, vraag tien nieuwe codes en beëindig de andere sessies.

provider-title = Met een account dat u al hebt
provider-or-code = Of met een code per e-mail
provider-sign-in = Aanmelden met { $name }
provider-proves = { $name } kan bevestigen dat u het bent, als u daar twee bewijzen gebruikt.
provider-attach = { $name } koppelen

departing-title = Naar { $name }
departing-lede = Uw browser brengt u naar { $name } en daarna terug. Gebeurt er niets, ga dan zelf verder.
departing-go = Verdergaan met { $name }

trouble-refused = { $name } heeft niet gezegd wie u bent
    .what = U hebt ervan afgezien, of { $name } heeft geweigerd. Hier is niets veranderd.
trouble-silent = { $name } antwoordt niet
    .what = { $name } is buiten dienst, of antwoordt niet zoals verwacht. Probeer het over enkele minuten opnieuw, of kom op een andere manier binnen.
trouble-clock = De klokken lopen niet gelijk
    .what = Het antwoord van { $name } is niet van het uur dat het hier is; we hebben het niet geloofd. Probeer opnieuw; gebeurt het weer, verwittig dan de beheerder van deze site.
trouble-unsure = Het antwoord van { $name } is niet geloofd
    .what = Wat terugkwam is niet wat { $name } op een vraag van hier antwoordt. Niemand is binnengekomen. Begin opnieuw.
trouble-over = Deze aanmelding geldt niet meer
    .what = Ze begon meer dan tien minuten geleden, is al gebruikt, of begon in een andere browser. Begin hier opnieuw met { $name }.
trouble-taken = Dit account van { $name } is al aan een ander account van hier gekoppeld
    .what = Een account van { $name } opent maar één account. Meld u ermee aan om te zien welk, en koppel het daar los als u het hier wilt koppelen.
trouble-not-strong = { $name } heeft geen tweede bewijs bevestigd
    .what = U hebt u bij { $name } met één bewijs aangemeld. Stel daar een tweede in, of toon hier een ander bewijs.
trouble-unknown = Dit account van { $name } is niet aan het uwe gekoppeld
    .what = U hebt u bij { $name } aangemeld met een account dat hier niet gekoppeld is. Probeer het andere, of koppel dit eerst.
trouble-too-many = Te veel aanmeldingen vanuit uw netwerk
    .what = Te veel mensen vroegen binnen een uur { $name } vanuit uw netwerk. Probeer later opnieuw, of kom binnen met een code.
trouble-again = Opnieuw proberen met { $name }
trouble-otherwise = Een andere manier kiezen

meet-title = Op welk adres schrijven we u?
meet-lede = { $name } gaf ons dit adres. Om geen twee mensen te verwarren, toont u één keer dat het van u is: we sturen er een code naartoe.
meet-lede-none = { $name } gaf ons uw adres niet. Schrijf het op en toon één keer dat het van u is: we sturen er een code naartoe.
meet-email-hint = Hebt u hier al een account, dan het adres van dat account.
meet-otherwise = Op een andere manier in mijn account komen

attach-title = { $name } koppelen
attach-lede = Daarna volstaat { $name } om in dit account te komen. Kijk na of ze allebei van u zijn.
attach-offer = U komt dan hier binnen met { $name }, zonder op een e-mail te wachten. U meldt zich aan bij { $name } en bevestigt daarna hier.
attach-there = Bij { $name }:
attach-nameless = een account zonder adres
attach-here = Hier:
attach-do = Ja, koppelen
attach-not = Nee, niet koppelen

identity-words = Accounts van elders
identity-what = Een account dat u al hebt laat u binnen, zonder e-mail. De code per e-mail blijft altijd mogelijk.
identity-attached = Gekoppeld op { $date }.
identity-strong = Geldt ook als tweede bewijs.
identity-detach = Loskoppelen

left-title = U bent hier afgemeld
left-lede = U was binnengekomen met { $name }, waar uw sessie misschien nog open is. Beëindig ze ook op een gedeelde computer.
left-there = Ook bij { $name } afmelden
left-home = Terug naar het begin

letter-identity-attached-subject = Een account van elders is aan het uwe gekoppeld
letter-identity-attached =
    Beste,

    Een account van { $what } is aan uw Tisserand-account gekoppeld: het volstaat voortaan om erin te komen.

    Was u het niet? Meld u aan, koppel het los bij “Mijn manieren om aan te melden” en beëindig uw andere sessies.
letter-identity-detached-subject = Een account van elders is van het uwe losgekoppeld
letter-identity-detached =
    Beste,

    Een account van { $what } is van uw Tisserand-account losgekoppeld: het laat niemand meer binnen.

    Was u het niet? Meld u aan en beëindig uw andere sessies.
# Wat de volgende pagina bevestigt.
sessions-said-ended = Sessie gesloten.
sessions-said-others = { $n ->
    [0] Er was geen andere sessie open.
    [one] Eén andere sessie is gesloten.
   *[other] { $n } andere sessies zijn gesloten.
}
sign-out-said = U bent afgemeld.
lost-said-begun = Genoteerd, en een e-mail bevestigt het u.
lost-said-stopped = De aanvraag is gestopt. Er is niets veranderd.
lost-said-vouched = U hebt bevestigd dat het deze persoon is.
lost-said-done = Uw vroegere bewijsmiddelen zijn vergeten. Stel een nieuw in.
kept-said-forgotten = Wat u schreef, is vergeten.
details-said = Uw gegevens zijn bewaard.
email-said-changed = Uw adres is voortaan { $email }.
email-said-undone = Uw adres is hersteld. Meld u ermee aan.
factor-said-added = Toegevoegd: { $name }
factor-said-removed = Verwijderd: { $name }
lost-other-vouched = Iemand bevestigde dat het deze persoon is: die kan meteen terugkomen. Twijfelt u? Stop het.
lost-other-later = Ik antwoord later: terug naar mijn ruimte
