# Wij zouden kunnen bijdragen…: wat men heeft, en wat organisaties elkaar schrijven.

capabilities-title = Wij zouden kunnen bijdragen…
capabilities-lede = Nog voor er een project is, zegt elk wat ze zou kunnen bijdragen. Dat bindt niemand: zo vindt men elkaar.
capabilities-say = Zeggen wat wij zouden kunnen bijdragen
capabilities-see = Zien wat anderen zouden kunnen bijdragen
capabilities-partners = Wat de partners zeiden te kunnen bijdragen
capabilities-missing-brought = Iemand van de groep zou dit kunnen bijdragen
capabilities-missing-by = { $name } zei te kunnen bijdragen:
capabilities-change = Wijzigen
capabilities-two-minutes = Twee minuten volstaan; één regel ook.
capabilities-count = { $n ->
    [0] Nog geen enkele organisatie zei wat ze zou kunnen bijdragen.
    [one] Eén organisatie zei wat ze zou kunnen bijdragen.
   *[other] { $n } organisaties zeiden wat ze zouden kunnen bijdragen.
}
capabilities-needs = Wat er nodig zal zijn
capabilities-own = Uw organisatie
    .nobody = U treedt nog op voor geen enkele organisatie die kan antwoorden, of uw rol laat dat niet toe: dan antwoordt wie de uwe vertegenwoordigt. Anders zegt de pagina van de uwe hoe u erbij komt.
    .answered = Heeft geantwoord.
    .silent = Heeft nog niet geantwoord.
capabilities-others = De anderen
    .all = Wie antwoordde
    .unanswered = Nog niemand antwoordde.
    .first = U ziet de andere organisaties, als ze dat willen, zodra de uwe geantwoord heeft.
    .none = Momenteel niemand anders, of niemand die gezien wil worden.
capabilities-seen = Zichtbaar voor de anderen die antwoordden.
capabilities-unseen = Alleen zichtbaar voor de organisatoren.
capabilities-write = Een bericht sturen
capabilities-write-as = Een bericht sturen namens { $name }
capabilities-all = U organiseert ook mee: u mag alle antwoorden zien.
    .way = Ze bekijken, met uw tweede factor
capabilities-over = Er worden geen antwoorden meer aangenomen.
capabilities-prefilled = Ingevuld met wat we al van uw organisatie weten: bij elke regel staat waar hij vandaan komt. Lees, wis, vul aan; niets is gezegd zolang u niet hebt opgeslagen.
capabilities-held-answer = Overgenomen uit uw antwoord van { $date } op “{ $title }”.
capabilities-held-before = Overgenomen uit een antwoord van { $date }.
capabilities-held-words = Overgenomen uit uw eigen woorden op uw pagina, { $date }.
capabilities-held-project = Overgenomen uit uw acties in het project “{ $title }”, { $date }.
capabilities-held-register = Overgenomen uit het doel dat het register geeft, op { $date }.
    .undated = Overgenomen uit het doel dat het register geeft.
capabilities-people = Handen en tijd
    .hint = Bijvoorbeeld: vier vrijwilligers op zaterdag
capabilities-skills = Een vaardigheid
    .hint = Bijvoorbeeld: koken voor honderd, een workshop begeleiden
capabilities-places = Een plek
    .hint = Bijvoorbeeld: een zaal van 80 m², ’s avonds
capabilities-publics = Mensen die u bereikt
    .hint = Bijvoorbeeld: dertig gezinnen, jongeren uit de wijk
capabilities-equipment = Materiaal
    .hint = Bijvoorbeeld: een bestelwagen, tafels
capabilities-money = Geld
    .hint = Bijvoorbeeld: € 500 uit eigen middelen
capabilities-knowledge = Kennis van het terrein
    .hint = Bijvoorbeeld: twintig jaar bij mantelzorgers
capabilities-words-wrong = Eén regel van hoogstens 300 tekens.
capabilities-nothing = Vul minstens één regel in.
capabilities-for = Waarvoor is het?
    .hint = Vink de behoeften aan waarop deze regels antwoorden: wat u aanvinkt, telt, welke woorden u ook gebruikt; wat u uitvinkt, telt niet. Voor wat u leeg laat, worden uw woorden met die van de oproep vergeleken.
capabilities-need = “{ $need }”
capabilities-meant = Dit is voor: { $needs }.
    .words = Naar de woorden te oordelen kan dit zijn voor: { $needs }.
capabilities-shown = Mogen de andere organisaties die antwoordden dit zien?
capabilities-shown-yes = Ja: ze zien uw naam en deze regels, en kunnen u hier schrijven. Er wordt geen adres gegeven. Wat u zegt, kan u ook elders doen voorstellen, zonder dat deze regels daar getoond worden.
capabilities-shown-no = Nee: alleen de organisatoren, die u hier kunnen schrijven.
capabilities-shown-wrong = Zeg of de anderen het mogen zien.
capabilities-language = Taal van deze regels
capabilities-language-wrong = Kies een taal.
capabilities-withdraw = Ons antwoord intrekken
    .explanation = Noch de anderen, noch de organisatoren zien het nog.
capabilities-talk = Schrijven aan { $name }
capabilities-talk-as = U schrijft namens { $name } aan
capabilities-messages = Berichten
    .none = Er is nog niets geschreven.
capabilities-message = Uw bericht
    .hint = Hoogstens 3.000 tekens. Het vertrekt ook per e-mail, zonder uw adres: men antwoordt u hier.
capabilities-message-language = Taal van dit bericht
capabilities-message-wrong = Schrijf een bericht, in hoogstens 3.000 tekens.
capabilities-message-blocked = Deze organisatie wil uw berichten niet meer ontvangen.
capabilities-message-too-many = Uw organisatie schreef twintig berichten op één dag. Wacht tot morgen: wat u schreef, staat er nog.
capabilities-message-send = Versturen
capabilities-message-removed = Bericht verwijderd na een melding.
capabilities-message-reported = gemeld
capabilities-report = Dit bericht melden
    .reason = Waarom
    .send = Melden
capabilities-block = Haar berichten niet meer ontvangen
    .explanation = Als u deze organisatie niet meer wilt lezen:
capabilities-blocked = U ontvangt geen berichten meer van deze organisatie.
capabilities-unblock = Haar berichten opnieuw ontvangen
capabilities-reported = Gemelde berichten
    .lede = Alleen berichten die hun ontvanger meldde, worden hier gelezen.
    .none = Geen gemeld bericht.
capabilities-reported-count = { $n ->
    [0] Gemelde berichten: geen
    [one] Gemelde berichten: één
   *[other] Gemelde berichten: { $n }
}
capabilities-remove = Het bericht verwijderen
capabilities-keep = Het laten staan
capabilities-me = { $from } schreef u over “{ $title }”
capabilities-said-saved = Genoteerd. U kunt uw antwoord altijd wijzigen of intrekken.
capabilities-said-withdrawn = Uw antwoord is ingetrokken.
capabilities-said-sent = Uw bericht is verstuurd.
capabilities-said-waits = Het is geschreven. Niemand treedt nu op voor deze organisatie: uw bericht wacht hier tot iemand dat doet.
capabilities-said-blocked = U ontvangt haar berichten niet meer.
capabilities-said-unblocked = U ontvangt haar berichten opnieuw.
capabilities-said-reported = Het bericht is gemeld. Bedankt.

capabilities-letter =
    Beste,

    { $from } schrijft { $to } over “{ $title }”:

    { $words }

    Antwoorden, melden of haar berichten niet meer ontvangen: { $link }

    Noch uw adres, noch het hare wordt gegeven.
    .subject = { $from } schrijft u: { $title }
capabilities-shown-no-petition = Nee: alleen de organisatie die interpelleert en de overheid, die u hier kunnen schrijven.
capabilities-unseen-petition = Alleen zichtbaar voor de organisatie die interpelleert en de overheid.
capabilities-reported-reason = Opgegeven reden: { $reason }
capabilities-held-offer = Overgenomen uit wat u zei te kunnen aanbieden, { $date }.
offers-title = Wat wij kunnen aanbieden
offers-door = Zeg wat u kunt aanbieden
offers-lede = Zalen, handen, vaardigheden, materiaal… Zeg één keer wat uw organisatie voor anderen zou kunnen bijdragen, bij welke oproep ook. Het verbindt u tot niets: u beslist telkens zelf.
    .use = Iedereen leest het op uw pagina, en het telt overal waar partners worden gezocht. U kunt het op elk moment wijzigen of intrekken.
    .refused = Uw organisatie wil niet voorgesteld worden: iedereen leest het op uw pagina, en het telt niet mee waar partners worden gezocht. U kunt het op elk moment wijzigen of intrekken.
    .withheld = Uw organisatie wordt hier niet gepubliceerd: zolang dat duurt, leest niemand het en telt het nergens mee.
    .how = Hoe partners worden voorgesteld
offers-withdraw = Dit niet langer aanbieden
    .explanation = Het verdwijnt van uw pagina en telt nergens meer mee.
offers-said-saved = Genoteerd: uw pagina zegt wat u kunt aanbieden. U kunt het op elk moment wijzigen of intrekken.
offers-said-kept = Genoteerd. Niemand leest het zolang uw organisatie niet gepubliceerd wordt.
offers-said-withdrawn = U biedt dit niet langer aan.
offers-panel = Wat ze kan aanbieden
    .said = Dat zei ze op { $date }, voor wie het nodig heeft.
    .until = Dat zei ze op { $date }, voor wie het nodig heeft; het geldt tot en met { $until }.
    .own = Dat zei u op { $date }; het geldt tot en met { $until }.
    .ended = Gezegd op { $date }; het gold tot en met { $until }. Niemand anders leest het nog, en het telt niet meer waar partners worden gezocht.
    .change = Wijzigen
offers-until = Dit geldt tot en met
    .hint = Een jaar als u niets zegt, ten hoogste twee jaar. We herinneren u er vooraf aan.
offers-until-wrong = Kies een dag tussen vandaag en over twee jaar.
offers-renew = Nog altijd waar: nog een jaar aanbieden
offers-me-ending = Wat { $name } aanbiedt, geldt tot en met { $date }: is het nog waar?
offers-me-ended = Wat { $name } aanbood, gold tot en met { $date }: is het nog waar?
offers-write = Hierover schrijven
offers-writing = Hier schrijven organisaties elkaar: er wordt geen enkel adres gegeven.
    .stranger = Om te schrijven hebt u een account nodig en treedt u op namens een organisatie. Meld u aan, of maak een account: een e-mailadres volstaat. Zoek daarna uw organisatie: op haar pagina staat hoe u erbij komt.
    .nobody = U treedt nog niet op namens een organisatie die haar zou kunnen schrijven, of uw rol laat dat niet toe: dan schrijft wie de uwe vertegenwoordigt. Zoek anders de uwe: op haar pagina staat hoe u erbij komt.
offers-about = Wat { $name } kan aanbieden
    .named = Wat { $name } kan aanbieden ({ $words })
offers-letter-ending =
    Beste,

    Wat { $name } aanbiedt aan wie het nodig heeft, geldt tot en met { $date }. Daarna leest niemand anders het nog, en telt het niet meer waar partners worden gezocht.

    Is het nog waar? Zeg het met één klik, of wijzig het: { $link }
    .subject = { $name }: wat u aanbiedt, geldt tot en met { $date }
capabilities-come = { $n ->
    [one] Nog een organisatie zei wat ze zou kunnen bijdragen
   *[other] Nog { $n } organisaties zeiden wat ze zouden kunnen bijdragen
}
capabilities-letter-come =
    Beste,

    { $come } voor “{ $title }”. Ook { $name } antwoordde daarop.

    Zie wie het zijn, en schrijf hun: { $link }

    U krijgt daarover hoogstens één zo’n bericht per week.
    .subject = { $come }: { $title }
capabilities-letter-come-petition =
    Beste,

    { $come }, over “{ $title }”, de interpellatie van { $name }.

    Zie wie het zijn, en schrijf hun: { $link }

    U krijgt daarover hoogstens één zo’n bericht per week.
    .subject = { $come }: { $title }
