# Interpellaties: een onderwerp openen, antwoorden tegen een bekende datum.

petitions-title = Interpellaties
petitions-lede = Elke organisatie kan een onderwerp voorleggen aan een overheid. Die antwoordt tegen een vermelde datum, dezelfde voor iedereen.
petitions-begin = Een onderwerp openen
petitions-all = Alle interpellaties
petitions-feed = De interpellaties volgen (Atom-feed)
petitions-views = Waar ze staan
petitions-view-all = Alle
petitions-view-waiting = Antwoord verwacht
petitions-view-answered = Beantwoord
petitions-view-ended = Afgerond
petitions-theme = Thema
petitions-every-theme = Alle thema’s
petitions-narrow = Tonen
petitions-none = Hier is momenteel geen interpellatie.
petitions-earlier = De vorige
petitions-who = { $petitioner } interpelleert { $addressee }
petitions-asks = interpelleert
petitions-supports = { $n ->
    [0] Nog geen andere organisatie steunt ze
    [one] Eén organisatie steunt ze
   *[other] { $n } organisaties steunen ze
}

petitions-stands-draft = Ontwerp, nog niet gepubliceerd.
petitions-stands-due = Antwoord verwacht uiterlijk op { $due }.
petitions-stands-late = { $n ->
    [one] Het antwoord werd verwacht op { $due }: één dag te laat.
   *[other] Het antwoord werd verwacht op { $due }: { $n } dagen te laat.
}
petitions-stands-answered = Beantwoord op { $answered }, op tijd.
petitions-stands-answered-late = { $n ->
    [one] Beantwoord op { $answered }, één dag na de aangekondigde datum ({ $due }).
   *[other] Beantwoord op { $answered }, { $n } dagen na de aangekondigde datum ({ $due }).
}
petitions-stands-withdrawn = Ingetrokken door de organisatie die ze opende.

petitions-rule-link = Hoe de datum wordt bepaald
petitions-rule-title = Hoe de datum van het antwoord wordt bepaald
petitions-rule-days = { $n ->
    [one] Een geïnterpelleerde overheid antwoordt binnen één dag, welke organisatie het ook vraagt.
   *[other] Een geïnterpelleerde overheid antwoordt binnen { $n } dagen, welke organisatie het ook vraagt.
}
petitions-rule-nearer = { $n ->
    [one] Elke andere organisatie die de interpellatie steunt, vervroegt de datum met één dag. Er blijven altijd minstens { $floor } dagen vanaf de opening, en { $notice } dagen vanaf de steun die de datum vervroegt.
   *[other] Elke andere organisatie die de interpellatie steunt, vervroegt de datum met { $n } dagen. Er blijven altijd minstens { $floor } dagen vanaf de opening, en { $notice } dagen vanaf de steun die de datum vervroegt.
}
petitions-rule-example = Bijvoorbeeld: een interpellatie van { $opened } krijgt antwoord uiterlijk op { $due }; met drie organisaties die ze dezelfde dag steunen, uiterlijk op { $three }.
petitions-rule-stays = Een vervroegde datum gaat nooit terug, ook niet als een organisatie haar steun intrekt. Het antwoord is verschuldigd, met of zonder steun.
petitions-rule-late = Een antwoord na de datum heet te laat op de pagina van de interpellatie, voor iedereen. Een antwoord geeft altijd zijn redenen.
petitions-rule-text = De tekst verandert niet meer na de opening. Eén uitzondering: zeven dagen lang, en zolang niemand ze steunt, mag de organisatie hem preciezer maken; de vorige tekst blijft leesbaar.
petitions-who-may = Wie geïnterpelleerd kan worden
    .why = Overheden en openbare diensten waarvan hier bekend is in welke gemeenten ze bevoegd zijn, en waarvoor iemand mag antwoorden. Anders zou niemand uw vraag ontvangen. Vandaag:
    .nobody = Voorlopig geen enkele overheid.
    .other = Staat de uwe er niet bij? Haar pagina zegt hoe haar medewerkers erbij komen; zodra een van hen dat doet, kan ze geïnterpelleerd worden.
    .find = Ze zoeken
petitions-who-link = Wie geïnterpelleerd kan worden, en waarom
petitions-rule-hidden = Een tekst, een antwoord of een vervolg dat tegen de wet ingaat, kan worden verborgen door wie het platform beheert. De reden is dan openbaar.

petitions-write =
    .lede = Benoem het probleem en wat u vraagt. Eén organisatie volstaat. Niets wordt gepubliceerd voor u het onderwerp opent.
    .public = U mag de tekst preciezer maken zolang niemand hem steunt, en hoogstens zeven dagen. De vorige tekst blijft leesbaar.
    .title = Onderwerp
    .title-hint = Hoogstens 120 tekens, bijvoorbeeld “Een verwarmde plek voor de straathoekwerkers”
    .words = Wat u vraagt, en waarom
    .words-hint = Hoogstens 6.000 tekens. Wat u vaststelt, wie het aangaat, wat zou helpen. Zet er geen persoonsgegevens in.
petitions-nobody = U treedt nog op voor geen enkele organisatie die kan interpelleren. Zoek de uwe: haar pagina zegt hoe u erbij komt.
petitions-organisation = Namens welke organisatie?
petitions-organisation-wrong = Kies de organisatie namens welke u interpelleert.
petitions-addressee = Aan welke overheid?
    .hint = Alleen wie kan antwoorden, staat in de lijst.
petitions-addressee-wrong = Kies de overheid die moet antwoorden.
petitions-addressee-elsewhere = Deze overheid is niet bevoegd in alle gemeenten die u koos. Wijzig de gemeenten of de overheid.
petitions-addressee-itself = Een organisatie interpelleert zichzelf niet.
petitions-title-wrong = Geef een onderwerp, in hoogstens 120 tekens.
petitions-words-wrong = Schrijf wat u vraagt, in hoogstens 6.000 tekens.
petitions-themes = Thema’s
    .hint = Eén tot drie.
petitions-themes-short = Thema’s
petitions-themes-wrong = Kies één tot drie thema’s.
petitions-communes = Waar?
    .hint = Kruis niets aan als het onderwerp het hele grondgebied aangaat.
    .chosen = { $communes } (wijzigen)
    .choose = Gemeenten kiezen
petitions-communes-short = Waar
petitions-language = Taal van deze tekst
petitions-language-wrong = Kies een taal.
petitions-save = Het ontwerp bewaren
    .hint = U leest de tekst na voor u hem opent.
petitions-amend = De preciezere tekst publiceren
petitions-change = De tekst wijzigen

petitions-draft = Dit is een ontwerp: alleen de mensen van uw organisatie zien het.
petitions-open = Het onderwerp openen
    .hint = Het onderwerp wordt openbaar, de datum van het antwoord wordt bepaald en de overheid krijgt een e-mail. De tekst verandert niet meer.
petitions-opened = Geopend op
petitions-due = Antwoord uiterlijk op
petitions-withdraw = De interpellatie intrekken
    .explanation = Ze wacht dan niet meer op een antwoord, en blijft leesbaar.
petitions-discard = Het ontwerp wissen
    .explanation = De tekst wordt gewist. Niemand anders heeft hem gezien.
petitions-close = Alles is gezegd: afsluiten
    .explanation = Het antwoord en het vervolg blijven openbaar.
petitions-answer = Antwoorden
petitions-begin-call = Een oproep schrijven vanuit deze interpellatie
    .hint = Een ontwerp neemt titel, tekst, thema’s en gemeenten over. Zonder u wordt niets bekendgemaakt; daarna verwijzen beide pagina’s naar elkaar, en wie het vroeg krijgt bericht.
petitions-the-answer = Het antwoord
petitions-outcome = Het antwoord, in één woord
petitions-outcome-yes = Ja, dat gebeurt
petitions-outcome-partly = Gedeeltelijk
petitions-outcome-no = Nee
petitions-outcome-elsewhere = Iemand anders is bevoegd
petitions-outcome-wrong = Kies waar uw antwoord op neerkomt.
petitions-reasons = Uw redenen
    .hint = Wat er gebeurt, door wie en wanneer; of waarom het niet kan. Beslist iemand anders, zeg dan wie.
petitions-answer-wrong = Geef uw redenen, in hoogstens 6.000 tekens.
petitions-answer-send = Het antwoord publiceren
petitions-too-late = Ondertussen heeft iemand geantwoord of is de interpellatie afgerond. Wat u schreef, staat er nog.
petitions-amend-too-late = Deze tekst kan niet meer preciezer worden gemaakt: een organisatie steunt hem, of zeven dagen zijn voorbij. Wat u schreef, staat er nog, om te kopiëren.
petitions-became = Wat ervan geworden is
    .nothing = Over het vervolg is nog niets verteld.
petitions-tell = Het vervolg vertellen
    .lede = Wat er sinds het antwoord gebeurde, met datum en openbaar.
petitions-note = Wat er gebeurde
    .hint = Enkele zinnen. Zet er geen persoonsgegevens in.
petitions-note-wrong = Schrijf enkele zinnen, in hoogstens 6.000 tekens.
petitions-tell-send = Publiceren
petitions-with-it = Wie ze steunt
    .nobody = Nog geen andere organisatie steunt ze. Het antwoord is toch verschuldigd.
petitions-support = Steunen namens { $name }
    .explanation = Uw steun is openbaar en vervroegt de datum van het antwoord.
    .sign-in = Meld u aan om ze namens uw organisatie te steunen.
    .nobody = Men steunt ze namens een organisatie. Zoek de uwe: op haar pagina staat hoe u erbij komt.
petitions-stop = Niet meer steunen namens { $name }
petitions-frozen = Vastgelegde tekst, versie { $n }
    .hash = De vingerafdruk (SHA-256), waarmee iedereen kan nagaan dat hij niet veranderd is:
    .former = Versie { $n }, voor de precisering
petitions-report = Een probleem melden
petitions-hide-lede-answer = De woorden van het antwoord worden niet meer aan het publiek getoond. Waar het op neerkomt, de datum en deze reden blijven zichtbaar.
petitions-hide-lede-note = Dit vervolg wordt niet meer aan het publiek getoond. Wie het vertelde, wanneer, en deze reden blijven zichtbaar.
petitions-hide-answer = Het antwoord verbergen
petitions-hide-note = Dit vervolg verbergen
petitions-hide-lede = Titel en tekst worden niet meer aan het publiek getoond. De datum, het antwoord en deze reden blijven zichtbaar.
petitions-hide = De tekst verbergen
    .reason = Reden, openbaar
    .hint = Bijvoorbeeld: de tekst noemt een persoon.
petitions-hide-wrong = Geef de reden, in hoogstens 600 tekens.
petitions-show-again = De tekst opnieuw tonen
petitions-show-again-answer = Het antwoord opnieuw tonen
petitions-show-again-note = Dit vervolg opnieuw tonen
petitions-hidden = Deze tekst is verborgen
    .reason = Reden:
    .reads = U ziet hem omdat hij u aangaat.
    .answer = Dit antwoord is verborgen.
    .note = Deze passage is verborgen.
petitions-hidden-title = Verborgen tekst

petitions-said-saved = Bewaard.
petitions-said-opened = Het onderwerp is open. De overheid is zonet verwittigd.
petitions-said-supported = Uw organisatie steunt deze interpellatie.
petitions-said-not-supported = Uw organisatie steunt ze niet meer. De datum verandert niet.
petitions-said-answered = Het antwoord is gepubliceerd. De organisatie en wie haar steunt, zijn verwittigd.
petitions-said-told = Het vervolg is gepubliceerd. De andere partij en wie ze steunt, zijn verwittigd.
petitions-said-closed = De interpellatie is afgesloten.
petitions-said-withdrawn = De interpellatie is ingetrokken.
petitions-said-discarded = Het ontwerp is gewist.
petitions-said-changed-meanwhile = Iemand heeft deze tekst ondertussen gewijzigd: lees hem na voor u hem opent.
petitions-said-call = Het staat op beide pagina’s. De organisatie die het vroeg en wie haar steunt, zijn verwittigd.
petitions-said-not-call = Deze interpellatie is niet meer aan deze oproep gekoppeld.
petitions-said-begun = Het ontwerp neemt over wat gevraagd werd: vul het aan en maak het bekend.
petitions-said-hidden = Dat is verborgen, en de reden is openbaar.
petitions-said-shown = Dat wordt opnieuw getoond.
petitions-said-unchanged = Er is niets veranderd: dit is waar de interpellatie staat.
petitions-said-nobody = Deze overheid kan nu niet antwoorden, of is niet bevoegd in deze gemeenten. Wijzig de tekst om een andere te kiezen.

petitions-panel-received = Gericht aan deze overheid:
petitions-panel-asked = Door haar geopend:
petitions-me-answer = { $petitioner } antwoorden, “{ $title }”
petitions-me-draft = “{ $title }”: een ontwerp wacht om geopend te worden.
petitions-me-answered = { $addressee } antwoordde op “{ $title }”. Vertel het vervolg, of zeg dat alles gezegd is.

petitions-letter-opened =
    Beste,

    { $petitioner } interpelleert { $addressee }:

    { $title }

    Een antwoord wordt verwacht uiterlijk op { $date }. Die datum is openbaar; ze kan vervroegd worden als andere organisaties de interpellatie steunen.

    Lezen en antwoorden: { $link }
    .subject = Een interpellatie voor { $addressee }, antwoord uiterlijk op { $date }
petitions-letter-soon =
    Beste,

    Het antwoord op de interpellatie van { $petitioner } wordt verwacht uiterlijk op { $date }:

    { $title }

    Lezen en antwoorden: { $link }
    .subject = Antwoord verwacht op { $date }: { $title }
petitions-letter-late =
    Beste,

    Het antwoord van { $addressee } op de interpellatie van { $petitioner } werd verwacht uiterlijk op { $date }, en is er nog niet:

    { $title }

    De pagina zegt dat, en iedereen kan het lezen. Het wordt nog altijd verwacht: { $link }
    .subject = Het antwoord is te laat: { $title }
petitions-letter-became =
    Beste,

    Drie maanden geleden antwoordde { $addressee } op de interpellatie van { $petitioner }, en er zou iets gedaan worden:

    { $title }

    Wat is ervan geworden? Niemand heeft het nog verteld. Enkele zinnen volstaan; iedereen kan ze lezen: { $link }
    .subject = Wat is ervan geworden? { $title }
petitions-letter-nobody =
    Beste,

    { $addressee } moet nog op een interpellatie antwoorden (uiterste datum: { $date }), en niemand treedt hier voor haar op: onze berichten bereiken niemand.

    Verwittig die overheid, zodat iemand van haar mensen zich bij haar aansluit: { $link }
    .subject = Niemand antwoordt voor { $addressee }
petitions-letter-withdrawn =
    Beste,

    { $petitioner } heeft haar interpellatie aan { $addressee } ingetrokken:

    { $title }

    Ze wacht niet meer op een antwoord, en kan nog altijd gelezen worden: { $link }

    U krijgt dit bericht omdat uw organisatie ze ontving of steunt.
    .subject = Een interpellatie is ingetrokken: { $title }
petitions-letter-answered =
    Beste,

    { $addressee } heeft geantwoord op de interpellatie van { $petitioner }:

    { $title }

    { $outcome }

    { $words }

    Het antwoord lezen, het vervolg vertellen: { $link }

    U krijgt deze e-mail omdat uw organisatie ze opende of steunt.
    .subject = { $addressee } heeft geantwoord: { $title }
petitions-letter-followed =
    Beste,

    Het vervolg van de interpellatie van { $petitioner } aan { $addressee } werd zonet verteld:

    { $title }

    Het lezen: { $link }

    U krijgt deze e-mail omdat uw organisatie ze opende, ontving of steunt.
    .subject = Een vervolg: { $title }
petitions-letter-call =
    Beste,

    De interpellatie van { $petitioner } aan { $addressee } is een oproep geworden:

    { $title }

    De oproep: { $call }
    Hem lezen, erop antwoorden: { $link }

    U krijgt deze e-mail omdat uw organisatie ze opende of steunt.
    .subject = Een oproep geworden: { $title }

petitions-policy = Beleid, als het onderwerp daaronder valt
petitions-policy-none = Geen, of niet in deze lijst
petitions-policy-short = Beleid
petitions-became-call = Geworden tot de oproep
petitions-call-from = Deze oproep ontstond uit:
petitions-call-say = Ontstond deze oproep uit een interpellatie?
petitions-call-which = Welke?
petitions-call-send = Het op beide pagina’s zeggen
petitions-call-not = “{ $title }” niet meer aan deze oproep koppelen
