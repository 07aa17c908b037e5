# Wie voor een organisatie handelt, en hoe men voor haar komt te handelen.

mandates-title = Wie optreedt
mandates-lede = De personen die voor { $organisation } optreden. Alleen zij zien deze pagina.
mandates-now = Vandaag
mandates-to-come = Binnenkort
mandates-past = Vroeger
mandates-change = Wijzigen
mandates-covers = in de plaats van { $person }
mandates-from = Vanaf { $from }.
mandates-gone-person = Iemand zonder account meer
mandates-since = Sinds { $from }.
mandates-from-until = Van { $from } tot en met { $until }.
mandates-given-command = Gegeven door de beheerder van het platform.
mandates-given-claim = Bevestigd met een code naar het gepubliceerde adres van de organisatie.
mandates-given-invitation = Gegeven op uitnodiging.
mandates-given-handover = Doorgegeven.
mandates-given-creation = Heeft de fiche van de organisatie gemaakt.
mandates-given-cover = Vervangt tijdens een afwezigheid.
mandates-given-demonstration = Fictief, voor de demonstratie.
mandates-given-command-by = Gegeven door { $person }.
mandates-given-claim-by = Bevestigd door { $person }.
mandates-given-invitation-by = Uitgenodigd door { $person }.
mandates-given-handover-by = Doorgegeven door { $person }.
mandates-given-creation-by = Heeft de fiche van de organisatie gemaakt.
mandates-given-cover-by = Vervangt tijdens een afwezigheid, op vraag van { $person }.
mandates-given-demonstration-by = Fictief, voor de demonstratie ({ $person }).
mandates-ended-withdrawn = Ingetrokken.
mandates-ended-resigned = De persoon is vertrokken.
mandates-ended-handed-over = Doorgegeven.
mandates-ended-replaced = Vervangen na een bevestigde aanvraag.
mandates-ended-erased = De persoon heeft zijn account gewist.
mandates-who-gives = Alleen wie de organisatie vertegenwoordigt, kan anderen uitnodigen.
mandates-dormant = Niemand kan nog ondertekenen
    .explanation = Vandaag vertegenwoordigt niemand de organisatie. Niets van wat zij deed is verloren.
    .link = Vragen om haar te vertegenwoordigen
mandates-invitations = Uitnodigingen die wachten
mandates-asked-invitation = Verstuurd op { $date }, te aanvaarden tot en met { $expires }.
mandates-asked-cover = Om te vervangen tijdens een afwezigheid. Verstuurd op { $date }, te aanvaarden tot en met { $expires }.
mandates-asked-handover = Om over te nemen. Verstuurd op { $date }, te aanvaarden tot en met { $expires }.
mandates-withdraw = Uitnodiging intrekken
mandates-may = Wat iedereen mag doen
    .explanation = Een mandaat begint en eindigt. Na het einde kan er niets meer ondertekend worden.
mandates-may-this = Wat dit mandaat toelaat
mandates-over = Dit mandaat is afgelopen.

mandates-power-see-file = het dossier zien
mandates-power-edit-file = het dossier aanvullen
mandates-power-edit-profile = de organisatie voorstellen
mandates-power-see-bank-details = de bankgegevens zien
mandates-power-edit-bank-details = de bankgegevens wijzigen
mandates-power-see-mandates = zien wie optreedt
mandates-power-give-mandates = uitnodigen, mandaten doorgeven en beëindigen
mandates-power-join-networks = zich aansluiten bij een netwerk of het verlaten
mandates-power-write-news = nieuws schrijven in haar naam
mandates-power-sign = ondertekenen in haar naam
mandates-power-read-files = dossiers lezen die aan haar gericht zijn
mandates-power-check-pieces = zeggen dat een stuk nagekeken is
mandates-power-review-claims = aanvragen lezen van wie zegt voor een organisatie op te treden
mandates-power-enter-for-others = invoeren voor wie gebeld of geschreven heeft
mandates-power-keep-contacts = de lijst van aanspreekbare verkozenen bijhouden
mandates-power-keep-programmes = de regelingen van een financier bijhouden
mandates-power-keep-surveys = enquêtes houden: de vragen schrijven, trekken wie bevraagd wordt, publiceren wat gevonden is
mandates-power-keep-poles = de polen bijhouden die de organisatie draagt, tot een pool toetreden of eruit stappen
mandates-power-organise-calls = oproepen schrijven en bekendmaken
mandates-power-answer-petitions = interpellaties beantwoorden
mandates-power-answer-calls = oproepen beantwoorden, interpellaties openen en steunen
mandates-power-join-projects = projecten beginnen, eraan meedoen, eruit stappen
mandates-power-write-projects = haar projecten en haar eigen begroting schrijven
mandates-power-decide = beslissen
mandates-power-pay = betalen
mandates-power-administer = het platform beheren
mandates-power-grant-capacities = hoedanigheden van organisaties erkennen
mandates-power-review-links = zeggen of twee inschrijvingen één organisatie zijn
mandates-power-see-permissions = de tabel van de rechten zien
mandates-power-read-journal = het logboek lezen

mandates-support = Steunpunt
    .explanation = Loopt een mandaat af, dan worden de vertegenwoordigers van de organisatie 90 en 30 dagen vooraf verwittigd. Wenst u het, dan wordt ook een steunpunt verwittigd, zonder naam van personen.
mandates-support-told = { $name } wordt ook verwittigd.
mandates-support-nobody = Verder wordt niemand verwittigd.
mandates-support-none = Geen
mandates-support-choose = Ook verwittigen

mandates-history = Geschiedenis
mandates-history-none = Hier is nog niets gedaan.
mandates-history-clock = automatisch
mandates-history-gone = iemand die geen account meer heeft
mandates-history-unnamed = iemand die voor de organisatie optreedt of optrad
mandates-history-other = iemand buiten de organisatie
act-mandate-given = Een mandaat is begonnen
act-mandate-ended = Een mandaat is beëindigd
act-mandate-limited = Het einde van een mandaat is vastgelegd
act-mandate-handed-over = Een mandaat is doorgegeven
act-mandate-announced = Het nakende einde van een mandaat is aangekondigd
act-mandate-support-chosen = Het steunpunt dat verwittigd wordt, is gewijzigd
act-invitation-sent = Iemand is uitgenodigd om op te treden
act-invitation-declined = Een uitnodiging is geweigerd
act-invitation-withdrawn = Een uitnodiging is ingetrokken
act-invitation-expired = Een uitnodiging bleef zonder antwoord

mandates-role-wrong = Kies een rol.
mandates-date-wrong = Schrijf een datum, zoals 2027-01-31.
mandates-date-early = Die datum is al voorbij, of valt voor de eerste dag.
mandates-date-after-end = Het mandaat eindigt al voor deze dag. Om verder te gaan, wordt een nieuw mandaat gegeven.
mandates-invite-title = Iemand uitnodigen
mandates-invite-lede = De persoon krijgt een e-mail en aanvaardt na zich aangemeld te hebben. Er wordt niets gepubliceerd.
mandates-invite-email = E-mailadres van de persoon
    .hint = Het adres waarmee de persoon zich zal aanmelden.
mandates-invite-role = Als
mandates-invite-starts = Eerste dag
mandates-invite-until = Laatste dag
mandates-invite-starts-hint = Laat leeg: de dag van de aanvaarding.
mandates-invite-until-hint = Bijvoorbeeld het einde van het mandaat volgens uw statuten. Laat leeg als er geen is.
mandates-invite-send = Uitnodiging versturen
mandates-invite-already = Zo’n uitnodiging wacht al op antwoord.
mandates-invite-acts = Deze persoon heeft die rol al.
mandates-invite-same = Dat is het adres van wie dit mandaat vandaag heeft.
mandates-cover-title = Laten vervangen tijdens een afwezigheid
mandates-cover-short = Iemand anders treedt ook op, tussen twee data. Het mandaat zelf verandert niet.
mandates-cover-lede = Wie vervangt, heeft dezelfde rol tussen de gegeven data. Wie vervangen wordt, behoudt de zijne.
mandates-cover-starts-hint = Laat leeg: de dag van de aanvaarding.
mandates-cover-until-hint = De laatste dag van de afwezigheid.
mandates-cover-until-wrong = Schrijf de laatste dag van de afwezigheid.
mandates-cover-longer = Het vervangen mandaat eindigt voor die datum.
mandates-cover-send = Vervanging vragen
mandates-handover-title = Dit mandaat doorgeven
mandates-handover-short = Iemand anders neemt over, op een gegeven dag. U ziet eerst wat er loopt.
mandates-handover-lede = Wie overneemt, aanvaardt na zich aangemeld te hebben. Het mandaat van vandaag eindigt de dag voor zijn eerste dag, niet vroeger.
mandates-handover-signs = Wie vandaag wat doet
mandates-handover-flight = Wat er loopt
mandates-handover-flight-none = Er loopt niets op het platform.
mandates-handover-who = Wie neemt over
mandates-handover-starts-hint = Laat leeg: de dag van de aanvaarding.
mandates-handover-until-hint = Het einde van het nieuwe mandaat. Laat leeg als er geen is.
mandates-handover-send = Doorgeven

mandates-leave-title = Niet meer optreden voor de organisatie
mandates-leave-send = Niet meer optreden
mandates-end-title = Dit mandaat beëindigen
mandates-end-short = Meteen, of op het einde van een gegeven dag.
mandates-end-explanation = Na het einde kan de persoon hier niets meer zien of ondertekenen. Wat ondertekend werd, blijft geldig. De persoon en de betrokkenen krijgen een e-mail.
mandates-end-send = Beëindigen
mandates-end-not = Niets veranderen
mandates-when = Wanneer
mandates-when-now = Meteen
mandates-when-day = Op het einde van die dag
mandates-when-wrong = Kies wanneer.
mandates-when-date = Laatste dag, als u er een kiest
mandates-last = Dit is de laatste persoon die kan ondertekenen
mandates-last-explanation = Daarna kan niemand nog ondertekenen voor { $organisation }, en niemand nog uitnodigen. De organisatie wordt slapend: haar fiche blijft, haar stukken ook, en iedereen kan vragen haar te vertegenwoordigen. Beter geeft u dit mandaat eerst door.
mandates-last-known = Ik weet het, en beëindig dit mandaat toch.
mandates-last-unknown = Zeg dat u weet dat niemand nog kan ondertekenen, of geef het mandaat door.

mandates-answer-title = U wordt uitgenodigd om op te treden
mandates-answer-lede = { $person } nodigt u uit om voor { $organisation } op te treden, als { $role }.
mandates-answer-organisation = Organisatie
mandates-answer-may = U kunt dan
mandates-from-acceptance = De dag waarop u aanvaardt
mandates-answer-until = U kunt antwoorden tot en met { $date }.
mandates-answer-accept = Aanvaarden
mandates-answer-decline = Weigeren
mandates-answer-late = Deze uitnodiging geldt niet meer: vraag een nieuwe aan de organisatie.
mandates-answer-accepted = U hebt deze uitnodiging aanvaard.
mandates-answer-declined = U hebt deze uitnodiging geweigerd.
mandates-answer-withdrawn = De organisatie heeft deze uitnodiging ingetrokken.
mandates-answer-expired = Deze uitnodiging bleef te lang zonder antwoord: vraag een nieuwe aan de organisatie.

mandates-letter-invited =
    Beste,

    { $person } nodigt u uit om voor { $organisation } op te treden, als { $role }.

    Meld u aan met dit adres ({ $email }) om te antwoorden: { $link }

    U kunt antwoorden tot en met { $date }. Doet u niets, dan gebeurt er niets.
    .subject = { $organisation } nodigt u uit om voor haar op te treden
mandates-letter-cover =
    Beste,

    { $person } vraagt u om iemand te vervangen tijdens een afwezigheid, voor { $organisation }, als { $role }.

    Meld u aan met dit adres ({ $email }) om de data te zien en te antwoorden: { $link }

    U kunt antwoorden tot en met { $date }. Doet u niets, dan gebeurt er niets.
    .subject = { $organisation } vraagt u om te vervangen tijdens een afwezigheid
mandates-letter-handover =
    Beste,

    { $person } stelt u voor om over te nemen voor { $organisation }, als { $role }.

    Meld u aan met dit adres ({ $email }) om de data te zien en te antwoorden: { $link }

    U kunt antwoorden tot en met { $date }. Doet u niets, dan verandert er niets.
    .subject = { $organisation } stelt u voor om over te nemen
mandates-letter-accepted =
    Beste,

    { $email } heeft aanvaard om voor { $organisation } op te treden, als { $role }.

    Wie optreedt: { $link }
    .subject = Uitnodiging aanvaard voor { $organisation }
mandates-letter-declined =
    Beste,

    { $email } wenst niet op te treden voor { $organisation } als { $role }. Er is niets veranderd.

    Wie optreedt: { $link }
    .subject = Uitnodiging geweigerd voor { $organisation }
mandates-letter-handed-over =
    Beste,

    Uw mandaat voor { $organisation }, als { $role }, is doorgegeven: de laatste dag is { $date }.

    Uw pagina: { $link }
    .subject = Uw mandaat voor { $organisation } is doorgegeven
mandates-letter-ended =
    Beste,

    Uw mandaat voor { $organisation }, als { $role }, eindigt: de laatste dag is { $date }. Wat u tot dan ondertekende, blijft geldig.

    Denkt u dat het een vergissing is, spreek er dan eerst over met de organisatie. U kunt ook op haar pagina vragen om haar te vertegenwoordigen; iemand leest dan uw stukken: { $link }
    .subject = Uw mandaat voor { $organisation } eindigt
mandates-letter-left =
    Beste,

    { $person } treedt niet meer op voor { $organisation } als { $role }: laatste dag { $date }.

    De pagina van de organisatie: { $link }
    .subject = Iemand treedt niet meer op voor { $organisation }
mandates-letter-dormant =
    Beste,

    Sinds { $date } kan niemand nog ondertekenen voor { $organisation }. De laatste die het kon, was { $person }, als { $role }.

    Er is niets verloren. Vertegenwoordigt u de organisatie, zeg het dan op haar pagina: { $link }
    .subject = Niemand kan nog ondertekenen voor { $organisation }
mandates-letter-soon =
    Beste,

    Uw mandaat voor { $organisation }, als { $role }, eindigt op { $date }. Na die dag kunt u niets meer ondertekenen in haar naam.

    Zie wie overneemt: { $link }
    .subject = Uw mandaat voor { $organisation } eindigt op { $date }
mandates-letter-soon-last =
    Beste,

    Uw mandaat voor { $organisation }, als { $role }, eindigt op { $date }. U bent de laatste die kan ondertekenen: neemt niemand over, dan kan niemand het nog.

    Geef uw mandaat door: { $link }
    .subject = Uw mandaat voor { $organisation } eindigt op { $date }
mandates-letter-soon-other =
    Beste,

    Het mandaat van { $person } voor { $organisation }, als { $role }, eindigt op { $date }.

    Bereid het vervolg voor: { $link }
    .subject = Een mandaat voor { $organisation } eindigt op { $date }
mandates-letter-support =
    Beste,

    { $organisation } wenste dat uw steunpunt verwittigd wordt: een mandaat van { $role } eindigt er op { $date }. U kunt uw hulp aanbieden.

    Haar pagina: { $link }
    .subject = Een mandaat eindigt op { $date } bij { $organisation }
mandates-letter-over =
    Beste,

    Uw mandaat voor { $organisation }, als { $role }, is geëindigd op { $date }. Wat u tot dan ondertekende, blijft geldig.

    De pagina van de organisatie: { $link }
    .subject = Uw mandaat voor { $organisation } is geëindigd

mandates-me-invited = { $organisation } nodigt u uit om voor haar op te treden
mandates-me-ending = Uw mandaat voor { $organisation } eindigt op { $date }
claim-me-proposed = Bevestig dat u { $organisation } wilt vertegenwoordigen
claim-me-coded = Uw aanvraag voor { $organisation }: typ de code
claim-me-examined = Uw aanvraag voor { $organisation }: iemand leest ze
claim-me-completed = Uw aanvraag voor { $organisation }: vul ze aan
claim-me-announced = Uw aanvraag voor { $organisation }: er loopt een termijn
claim-me-disputed = Uw aanvraag voor { $organisation }: er loopt een bemiddeling
claim-me-notice = Iemand vraagt om voor { $organisation } op te treden: u kunt antwoorden tot en met { $date }
claim-me-objected = U hebt bezwaar tegen een aanvraag om voor { $organisation } op te treden: een medewerker hoort beide kanten
claim-me-queue = { $n ->
    [one] Eén persoon wil voor een organisatie optreden: lees de aanvraag
   *[other] { $n } personen willen voor een organisatie optreden: lees hun aanvragen
}

claim-panel = Treedt u op voor deze organisatie?
claim-panel-explanation = Wie voor haar optreedt, wordt niet gepubliceerd. Bent u een van hen, zeg het dan: u kunt haar fiche bijhouden en in haar naam ondertekenen.
claim-panel-link = Voor deze organisatie optreden
claim-panel-acts = U treedt op voor deze organisatie.
claim-title = Voor deze organisatie optreden
claim-lede = Er zijn verschillende manieren om te tonen dat u voor { $organisation } optreedt. Kies wat voor u het eenvoudigst is.
claim-freedom = Het gaat er alleen om wie voor de vereniging mag optreden. Niemand beoordeelt hier de vereniging, haar doel of haar keuzes.
claim-open = U hebt een lopende aanvraag voor deze organisatie.
    .link = Mijn aanvraag zien
claim-invited = Er wacht een uitnodiging van deze organisatie op u.
    .link = De uitnodiging zien
claim-way-code = Met een code
claim-way-code-explanation = Een officieel register publiceert een e-mailadres van de organisatie ({ $address }). Wij sturen daar een code heen; u typt ze hier.
claim-way-papers = Met stukken
claim-way-papers-explanation = U zegt wat u hebt: een verslag, een ontvangstbewijs van aangifte, een uittreksel uit het Belgisch Staatsblad… Iemand van een overheid antwoordt en zegt u wat u kunt tonen.
claim-way-invitation = Op uitnodiging
claim-way-invitation-explanation = Wie de organisatie al vertegenwoordigt op het platform, kan u uitnodigen op de pagina “Wie optreedt”. Dat gaat het snelst.
claim-way-support = Met een steunpunt
claim-way-support-explanation = Een verenigingshuis of een ander steunpunt kan de aanvraag samen met u beginnen. Het blijft vermeld als helper.
claim-way-support-none = Hier is nog geen steunpunt erkend.
claim-others = En als iemand anders al optreedt?
claim-others-explanation = De betrokkenen worden per e-mail verwittigd en hebben 14 dagen om te antwoorden. Maakt niemand bezwaar, dan kunt u optreden. Maakt iemand bezwaar, dan hoort een ambtenaar iedereen. Dat is ook de weg voor een slapende organisatie, of als de vorige voorzitter de sleutels houdt.

claim-role = Als
claim-already = Er loopt al een aanvraag voor deze persoon en deze organisatie.
claim-too-many = Er zijn deze week te veel codes naar deze organisatie gestuurd. Probeer het later opnieuw, of toon stukken.
claim-helped-many = Uw structuur hielp deze week al velen. Probeer het later opnieuw, of vraag de persoon om zelf te beginnen.
claim-held = Wat u hebt
    .hint = Bijvoorbeeld: “het verslag van de vergadering van 12 maart, die mij tot voorzitter verkoos”. Schrijf geen wachtwoord en geen rekeningnummer.
claim-held-wrong = Schrijf enkele woorden, in hoogstens 3 000 tekens.
claim-replaces = Ik vervang wie deze rol had: hun mandaat moet eindigen.
claim-replaces-short = Wat dit zou veranderen
claim-code-title = Een code ontvangen op het adres van de organisatie
claim-code-lede = Wij sturen een code naar { $address }, met uw naam en adres, zodat wie ze leest weet wie het vraagt. Ze geldt zeven dagen.
claim-code-send = Code versturen
claim-papers-title = Zeggen welke stukken ik heb
claim-papers-lede = Iemand van uw gemeente of van de metropool, of de beheerder, leest uw aanvraag en antwoordt per e-mail.
claim-papers-send = Mijn aanvraag versturen
claim-for-another-title = Voor iemand beginnen
claim-for-another-lede = Uw steunpunt helpt iemand met een aanvraag. Die persoon krijgt een e-mail en bevestigt zelf; uw steunpunt blijft vermeld als helper.
claim-for-another-email = E-mailadres van de persoon
    .hint = Het adres waarmee de persoon zich zal aanmelden.
claim-for-another-send = De aanvraag toesturen

claim-mine-title = Mijn aanvraag
claim-mine-lede = Optreden voor { $organisation }, als { $role }. Nummer { $number }.
claim-mine-reason = Het antwoord dat u kreeg:
claim-mine-trace = Datums en antwoorden
claim-state-proposed = Bevestig uw aanvraag
    .explanation = Een steunpunt begon ze samen met u. Zonder uw akkoord gebeurt er niets.
claim-state-coded = Er is een code onderweg
    .explanation = Ze is naar het adres van de organisatie vertrokken. Vraag ze aan wie die berichten leest en typ ze hier.
claim-state-examined = Iemand leest uw aanvraag
    .explanation = U krijgt antwoord per e-mail. U hoeft niets te doen.
claim-state-completed = Er ontbreekt iets
    .explanation = Lees het antwoord hieronder en vul aan.
claim-state-announced = Er loopt een termijn
    .explanation = De betrokkenen zijn verwittigd. Maakt niemand bezwaar voor de vermelde datum, dan kunt u optreden.
claim-state-disputed = Er loopt een bemiddeling
    .explanation = Iemand maakte bezwaar. Een ambtenaar hoort iedereen en beslist dan wie mag optreden.
claim-state-granted = U kunt optreden
    .explanation = Uw aanvraag is gelukt.
claim-state-refused = Uw aanvraag is niet gelukt
    .explanation = De reden staat hieronder. U kunt opnieuw vragen, met andere stukken of met hulp van een steunpunt.
claim-state-withdrawn = Aanvraag ingetrokken
    .explanation = U hebt deze aanvraag ingetrokken.
claim-state-lapsed = Aanvraag afgesloten
    .explanation = Er kwam niets op tijd. U kunt opnieuw vragen.
claim-code = Code
    .hint = Acht letters en cijfers, zoals K7F3-Q2M9.
claim-code-type = Code nakijken
claim-code-wrong = Dat is de code niet. Kijk ze na met wie ze ontving.
claim-code-gone = Deze code geldt niet meer. Trek deze aanvraag in en begin opnieuw, of toon stukken.
claim-confirm = Ja, dit is mijn aanvraag
claim-answer = Uw antwoord
claim-answer-send = Mijn antwoord versturen
claim-again = Opnieuw vragen
claim-withdraw = Mijn aanvraag intrekken
claim-helper = Helper
claim-date-begun = Gevraagd op
claim-date-code = Code geldig tot
claim-date-objection = Bezwaar mogelijk tot en met
claim-date-changed = Laatste wijziging
claim-date-told = U werd verwittigd op
claim-date-objected = U maakte bezwaar op

claim-notice-title = Iemand vraagt om op te treden
claim-notice-lede = { $person } zegt voor { $organisation } op te treden, als { $role }.
claim-notice-announced = Bent u akkoord, dan hoeft u niets te doen.
claim-notice-disputed = Er kwam een bezwaar binnen. Een ambtenaar hoort iedereen en beslist dan wie mag optreden.
claim-notice-granted = Deze persoon kan nu voor de organisatie optreden.
claim-notice-refused = Deze aanvraag is niet gelukt.
claim-notice-withdrawn = Deze persoon heeft de aanvraag ingetrokken.
claim-notice-lapsed = Deze aanvraag is afgesloten.
claim-notice-reason = Waarom u bezwaar maakt
    .hint = Alleen de ambtenaar die iedereen hoort, leest uw woorden.
claim-notice-object = Bezwaar maken
claim-notice-nothing = Doet u niets, dan kan de persoon na die datum optreden.
claim-reason-wrong = Schrijf waarom, in enkele woorden.

claim-queue-title = Aanvragen om te lezen
claim-queue-none = Er wacht geen aanvraag op u.
claim-queue-examined = { $role } · nummer { $number } · sinds { $date }
claim-queue-disputed = Bemiddeling · { $role } · nummer { $number } · sinds { $date }
claim-decide-lede = { $person } zegt voor deze organisatie op te treden, als { $role }.
claim-decide-registers = wat de registers zeggen
claim-decide-number = Nummer
claim-decide-held = Wat de persoon zegt te hebben
claim-decide-answer = Wat de persoon antwoordde
claim-decide-acts = Treden vandaag op
claim-decide-acts-none = Niemand
claim-decide-others = Andere lopende aanvragen
claim-decide-objection = Bezwaar
claim-decide-concerned = Deze aanvraag gaat u zelf aan: iemand anders beslist.
claim-decide-settled = Deze aanvraag wacht niet op een beslissing.
claim-decide-send = Antwoorden
claim-decision = Uw antwoord
claim-decision-accept = Deze persoon mag optreden
claim-decision-more = Er ontbreekt iets
claim-decision-refuse = Deze persoon mag niet optreden
claim-decision-wrong = Kies een antwoord.
claim-reason = Waarom
    .hint = De persoon leest deze woorden.

act-claim-begun = Iemand vroeg om op te treden
act-claim-confirmed = Een aanvraag is bevestigd
act-claim-more-asked = Een aanvraag moet aangevuld worden
act-claim-answered = Een aanvraag is aangevuld
act-claim-announced = Een aanvraag is aan de betrokkenen gemeld
act-claim-objected = Iemand maakte bezwaar tegen een aanvraag
act-claim-granted = Een aanvraag is gelukt
act-claim-refused = Een aanvraag is niet gelukt
act-claim-withdrawn = Een aanvraag is ingetrokken
act-claim-lapsed = Een aanvraag bleef zonder gevolg

claim-letter-code =
    Beste,

    { $person } ({ $email }) zegt voor { $organisation } op te treden, als { $role }. Dit adres is het adres dat het officiële register voor de organisatie publiceert.

    Klopt dat, geef dan deze code door: { $code }

    Kent u deze persoon niet, doe dan niets: zonder de code gebeurt er niets.

    De pagina van de organisatie: { $link }
    .subject = { $organisation }: iemand zegt voor u op te treden
claim-letter-helped =
    Beste,

    { $helper } begon samen met u een aanvraag: optreden voor { $organisation }, als { $role }.

    Zonder uw akkoord gebeurt er niets. Meld u aan met dit adres ({ $email }) om te bevestigen: { $link }
    .subject = Bevestig uw aanvraag voor { $organisation }
claim-notice-replaces = Als niemand op tijd bezwaar maakt, eindigen de lopende mandaten voor deze rol.
claim-letter-notice-replaces =
    Beste,

    { $person } zegt op te treden namens { $organisation } (rol: { $role }), in de plaats van wie die rol nu heeft (vraag { $number }).

    Als niemand bezwaar maakt voor het einde van { $date }, krijgt deze persoon die rol en eindigen de mandaten van wie ze nu heeft.

    U krijgt dit bericht omdat u namens deze organisatie optreedt of optrad, of dat ook gevraagd hebt. Bezwaar maken: { $link }
    .subject = Iemand vraagt te vervangen wie optreedt namens { $organisation }
claim-letter-notice =
    Beste,

    { $person } zegt voor { $organisation } op te treden, als { $role } (aanvraag { $number }). U wordt verwittigd omdat u voor haar optreedt of optrad, of het ook vraagt.

    Bent u akkoord, dan hoeft u niets te doen. Anders kunt u bezwaar maken tot en met { $date }: { $link }
    .subject = Iemand vraagt om voor { $organisation } op te treden
claim-letter-announced =
    Beste,

    Uw aanvraag { $number } voor { $organisation } gaat vooruit. Ze gaat ook anderen aan: zij zijn verwittigd en kunnen antwoorden tot en met { $date }. Maakt niemand bezwaar, dan kunt u daarna optreden als { $role }.

    Uw aanvraag: { $link }
    .subject = Uw aanvraag voor { $organisation }: antwoord na { $date }
claim-letter-objected =
    Beste,

    Iemand maakte bezwaar tegen uw aanvraag { $number } voor { $organisation }. Een ambtenaar hoort iedereen en beslist dan wie mag optreden.

    Uw aanvraag: { $link }
    .subject = Uw aanvraag voor { $organisation }: er begint een bemiddeling
claim-letter-more =
    Beste,

    Er ontbreekt iets bij uw aanvraag { $number } voor { $organisation }:

    { $reason }

    Vul hier aan: { $link }
    .subject = Uw aanvraag voor { $organisation } moet aangevuld worden
claim-letter-granted =
    Beste,

    U kunt voor { $organisation } optreden, als { $role }.

    Wie optreedt: { $link }
    .subject = U kunt voor { $organisation } optreden
claim-letter-refused =
    Beste,

    Uw aanvraag { $number } voor { $organisation } is niet gelukt:

    { $reason }

    U kunt opnieuw vragen, met andere stukken of met hulp van een steunpunt: { $link }
    .subject = Uw aanvraag voor { $organisation } is niet gelukt
claim-letter-outcome-granted =
    Beste,

    { $person } kan nu voor { $organisation } optreden, als { $role }.

    { $link }
    .subject = { $organisation }: de aanvraag is gelukt
claim-letter-outcome-refused =
    Beste,

    De aanvraag van { $person } om voor { $organisation } op te treden is niet gelukt. Er is niets veranderd.

    { $link }
    .subject = { $organisation }: de aanvraag is niet gelukt

declare-title = De fiche van een organisatie maken
declare-lede = Voor een informele groep, een vereniging die net ontstaan is of van elders komt, en die in geen enkel register staat. Ze wordt getoond als “opgegeven door haar leden”, en gevonden zoals de andere.
declare-name = Naam
declare-name-wrong = Schrijf de naam, in hoogstens 150 tekens.
declare-purpose = Wat ze doet
    .hint = In enkele zinnen, met uw eigen woorden. Dat leest iedereen.
declare-purpose-wrong = Schrijf wat ze doet, in hoogstens 2 000 tekens.
declare-language = Taal van deze woorden
declare-nature = Soort
declare-nature-association = Vereniging, ook als nog geen register haar kent
declare-nature-other = Informele groep of iets anders
declare-nature-wrong = Kies wat het is.
declare-commune = Gemeente waar ze samenkomt
declare-commune-choose = Kies
declare-commune-elsewhere = Elders
declare-commune-wrong = Kies een gemeente, of “Elders”.
declare-country = Land, als ze elders is
    .hint = Op het grondgebied kiest u hierboven haar gemeente en laat u dit leeg.
declare-country-choose = Kies
declare-country-wrong = Kies in welk land ze is.
declared-country = Land
    .by = (gezegd door haar leden)
    .stated = (overgenomen van een papier)
declare-website = Website (niet verplicht)
declare-website-wrong = Dit is geen webadres. Schrijf het zoals https://voorbeeld.org, of laat het leeg.
declare-contact = Om haar te bereiken
    .hint = E-mail of telefoon. Dit wordt nooit gepubliceerd.
declare-contact-wrong = Schrijf hoe men haar bereikt, in hoogstens 200 tekens.
declare-send = Fiche maken
declare-alike = Is het een van deze?
    .explanation = Zo ja, open haar pagina en kies “Voor deze organisatie optreden”.
declare-alike-first = Bekijk eerst deze organisaties, en zeg dan of de uwe er niet bij is.
declare-sure = Geen van deze
declare-too-many = U hebt deze week al drie fiches gemaakt. Probeer het later opnieuw.
declare-busy = Er wordt een register geladen. Wat u schreef, staat er nog: probeer het over enkele minuten opnieuw.
declare-me = Staat uw organisatie in geen enkel register?
    .link = Haar fiche maken
act-organisation-declared = De fiche is gemaakt door haar leden
act-organisation-stated = De fiche is gemaakt door een medewerker, op grond van een papier
stated-said = op { $date } van een papier overgenomen door een medewerker van { $organisation }; staat in geen enkel register
    .all = overgenomen van een papier; staat in geen enkel register
stated-panel = Volgens een papier
    .explanation = Dit werd voor haar ingevoerd. Wie voor haar optreedt, vult de fiche aan.
stated-place = Plaats, volgens het papier
stated-number = Nummer, volgens het papier

renewal-title = Vernieuwing van de mandaten
renewal-lede = Hoe verantwoordelijkheden worden doorgegeven, jaar na jaar, zodra het jaar voorbij is. Zonder namen; een getal kleiner dan { $n }, of dat door aftrekking bekend zou worden, wordt niet getoond.
renewal-none = Er is nog geen volledig jaar om te tonen: de cijfers van een jaar verschijnen als het voorbij is.
renewal-caption = Mandaten van organisaties op het platform, afgelopen jaren
renewal-year = Jaar
renewal-begun = Begonnen
renewal-ended = Geëindigd
renewal-handed-over = Waarvan doorgegeven
renewal-renewed = Organisaties met een nieuwe vertegenwoordiger
renewal-dormant = Organisaties zonder vertegenwoordiger, op het einde van het jaar
renewal-few = niet getoond
renewal-data = Dezelfde cijfers, als JSON

claim-paper = Een document (niet verplicht)
claim-papers = Bijgevoegde documenten
claim-papers-who = Alleen de medewerker die antwoordt, leest ze. { $n ->
    [one] Ze worden gewist de dag na de beslissing.
   *[other] Ze worden gewist { $n } dagen na de beslissing.
}
claim-paper-add = Een document toevoegen
claim-paper-send = Dit document bijvoegen
claim-paper-remove = Verwijderen
claim-paper-kept = Document bij uw aanvraag gevoegd: { $name }
claim-paper-gone = Document uit uw aanvraag verwijderd.
claim-papers-no-room = Een aanvraag draagt tien documenten, en al uw aanvragen samen 100 MB. Verwijder wat niet nodig is.
claim-said-coded = De code is vertrokken naar het adres van de organisatie.
claim-said-sent = Uw aanvraag is verzonden. Een medewerker antwoordt per e-mail.
claim-said-helped = E-mail verzonden naar { $email }: er gebeurt niets zonder diens akkoord.
claim-said-typed = De code klopt.
claim-said-confirm = Genoteerd: u hebt uw aanvraag bevestigd.
claim-said-answer = Uw antwoord is verzonden.
claim-said-withdraw = Uw aanvraag is ingetrokken.
claim-said-accept = Antwoord verzonden: deze persoon mag optreden, tenzij een verwittigde bezwaar maakt.
claim-said-more = Antwoord verzonden: de persoon weet wat ontbreekt.
claim-said-refuse = Antwoord verzonden: deze persoon mag niet optreden.
claim-said-object = Uw bezwaar is genoteerd. Een medewerker hoort iedereen.
act-claim-paper-added = Er werd een document bij een aanvraag gevoegd
act-claim-paper-removed = Er werd een document uit een aanvraag verwijderd
act-claim-paper-read = Een medewerker las een document bij een aanvraag
claim-letter-waits =
    Beste,

    { $person } vraagt om op te treden voor { $organisation } (rol: { $role }, aanvraag { $number }). Deze aanvraag wacht op het antwoord van een medewerker.

    Lees ze hier: { $link }

    U krijgt één e-mail per aanvraag. Heeft een collega al geantwoord, dan hoeft u niets te doen.
    .subject = Er wacht een aanvraag: { $organisation }
claim-letter-waits-again =
    Beste,

    Nieuws over aanvraag { $number } van { $person }, voor { $organisation } (rol: { $role }): ze wacht opnieuw op uw antwoord.

    Lees ze hier: { $link }
    .subject = Een aanvraag wacht opnieuw op u: { $organisation }

# Wat de volgende pagina bevestigt.
mandates-said-invitation = Uitnodiging verzonden naar { $email }.
mandates-said-cover = Vraag om te vervangen verzonden naar { $email }.
mandates-said-handover = Voorstel om over te nemen verzonden naar { $email }. Er verandert niets vóór het antwoord.
mandates-said-left = Uw mandaat voor { $organisation } is beëindigd.
mandates-said-ended = Het mandaat van { $person } is beëindigd.
mandates-said-limited = Het mandaat van { $person } eindigt op { $date }.
mandates-said-accepted = U hebt aanvaard op te treden voor { $organisation }.
mandates-said-declined = U hebt afgewezen: er verandert niets voor { $organisation }.
mandates-said-support = { $name } wordt verwittigd wanneer mandaten aflopen.
mandates-said-support-none = Geen steunpunt wordt verwittigd.
mandates-said-withdrawn = De uitnodiging van { $email } is ingetrokken.
declare-said = { $name } is opgegeven, en u kunt in haar naam optreden.

mandates-lengthen-title = Het mandaat verlengen
mandates-lengthen-short = Een latere laatste dag geven, of geen.
mandates-lengthen-own = Uw eigen mandaat wordt verlengd door iemand anders die mandaten geeft. Is er niemand, nodig dan iemand uit of vraag opnieuw om op te treden.
mandates-lengthen-now = Het eindigt op { $date }.
mandates-lengthen-bound = Het is een vervanging: ze eindigt ten laatste op { $date }, met het vervangen mandaat.
mandates-lengthen-end = Tot wanneer
mandates-lengthen-day = Een andere laatste dag
mandates-lengthen-open = Zonder einddatum
mandates-lengthen-send = Verlengen
mandates-said-lengthened = Het mandaat van { $person } is verlengd tot { $date }.
mandates-said-lengthened-open = Het mandaat van { $person } is verlengd, zonder einddatum.
act-mandate-lengthened = Een mandaat werd verlengd
mandates-letter-lengthened =
    Beste,

    Uw mandaat voor { $organisation } (rol: { $role }) is verlengd: de laatste dag is nu { $date }.

    Wie optreedt: { $link }
    .subject = Uw mandaat is verlengd: { $organisation }
mandates-letter-lengthened-open =
    Beste,

    Uw mandaat voor { $organisation } (rol: { $role }) is verlengd: het heeft geen einddatum meer.

    Wie optreedt: { $link }
    .subject = Uw mandaat is verlengd: { $organisation }

listed-title = Uw organisatie in de registers
listed-lede = U hebt deze organisatie opgegeven. Staat ze nu in een officieel register, zeg dan welke inschrijving de uwe is: de twee fiches worden één.
listed-then = Iemand kijkt na voor er iets wordt samengevoegd. Uw mandaten, uw dossier en uw woorden gaan mee.
listed-proposed = Voorgesteld, wacht op nazicht
listed-alike = Wat erop lijkt
listed-number = Of haar nummer
    .hint = RNA (W595012345), SIREN, ondernemingsnummer of V-code. Laat leeg als u hierboven hebt gekozen.
listed-number-wrong = Kies een organisatie, of typ een nummer dat hier bekend is.
listed-acted-for = Iemand treedt al op voor deze organisatie: overleg met haar, of vraag om voor haar op te treden.
listed-apart = Er werd gezegd dat deze twee organisaties er geen één zijn.
listed-send = Voorstellen
listed-said = Voorgesteld: { $name }. Iemand kijkt het na.
listed-panel = Staat uw organisatie nu in een officieel register?
    .link = Zeg welke inschrijving
act-link-proposed = Er werd een inschrijving in een register voorgesteld
mandates-answer-cover-title = Men vraagt u om te vervangen
mandates-answer-cover-lede = { $person } vraagt u iemand tijdens een afwezigheid te vervangen, voor { $organisation } (rol: { $role }).
mandates-answer-cover-accept = De vervanging aanvaarden
mandates-answer-cover-about = U vervangt { $person }, die het mandaat behoudt. Het uwe eindigt vanzelf.
mandates-answer-handover-title = Men stelt u voor om over te nemen
mandates-answer-handover-lede = { $person } stelt u voor om over te nemen voor { $organisation } (rol: { $role }).
mandates-answer-handover-accept = Overnemen
mandates-answer-handover-about = Als u aanvaardt, eindigt het mandaat van { $person } de dag vóór het uwe.
