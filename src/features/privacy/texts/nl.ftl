# Wat van personen bewaard wordt, waarom, hoelang.

data-title = Mijn gegevens
data-lede = Dit is alles wat wij van u bewaren. U kunt het meenemen, verbeteren of vertrekken.
data-export = Mijn gegevens downloaden
data-correct = Verbeteren
data-erase = Mijn account verwijderen
data-held = Wat wij bewaren
data-ground = Grondslag:
data-term = Termijn:
data-leaving = Als u vertrekt:
data-ground-public-mission = taak van algemeen belang (AVG, art. 6.1.e)
data-ground-obligation = wettelijke verplichting (AVG, art. 6.1.c)
data-ground-request = wat u gevraagd hebt (AVG, art. 6.1.b)
data-term-days = { $n ->
    [one] één dag
   *[other] { $n } dagen
}
data-term-account = zolang u uw account gebruikt, en { $n } dagen na uw laatste bezoek
data-term-papers = { $n } dagen na de beslissing
data-term-whole = zolang de organisatie hier gevolgd wordt
data-leaving-deleted = gewist
data-leaving-emptied = uw naam en uw adres worden gewist
data-leaving-numbered = blijft, onder een nummer dat niet meer naar u leidt
data-register-title = Register van de verwerkingen van persoonsgegevens
data-register-lede = Wat deze site van personen bewaart, waarom en hoelang. Namen van bestuurders worden nooit gepubliceerd.
data-warning = Voor een ongebruikt account eindigt, verwittigt een e-mail de persoon { $n } dagen vooraf; aanmelden volstaat om het te houden.
holding-sign-in-code = Aanmeldcodes
    .why = U binnenlaten, en niemand anders.
holding-kept-post = Wat u schreef toen uw sessie afliep
    .why = Niets verliezen van wat u schrijft. Wij kunnen het niet lezen.
holding-sent-form = Verstuurde formulieren
    .why = Zodat een dubbele klik niet twee keer hetzelfde doet.
holding-mail = Verstuurde e-mails
    .why = U schrijven, en kunnen zeggen wat er vertrokken is.
holding-session = Geopende sessies
    .why = U herkennen, en tonen waar u aangemeld bent.
holding-generator = Code-apps
    .why = Om uw code-apps te kennen. Hun geheimen zijn verzegeld en worden nooit meegegeven.
holding-passkey = Toegangssleutels
    .why = Om uw toegangssleutels te herkennen. Wij hebben alleen de openbare helft.
holding-recovery-code = Herstelcodes
    .why = Om u met elke code één keer binnen te laten. Wij kunnen ze niet lezen.
holding-wrong-proof = Foute codes
    .why = Zodat niemand codes probeert tot er een past.
holding-ceremony = Vragen aan uw toegangssleutel
    .why = Om het antwoord van uw toegangssleutel te beoordelen.
holding-identity = Accounts van elders waarmee u zich aanmeldt
    .why = Om u binnen te laten wanneer die dienst u stuurt.
holding-provider-visit = Begonnen aanmeldingen bij een identiteitsdienst
    .why = Zodat het antwoord alleen in uw browser telt, en één keer.
holding-provider-arrival = Accounts van elders die wachten tot u zegt van wie ze zijn
    .why = Om ze aan uw account te koppelen zodra u hebt getoond dat het van u is.
holding-lost-factor = Verloren tweede bewijzen
    .why = Om u terug binnen te laten, en tegen te houden wie u niet bent.
holding-email-change = Veranderingen van adres
    .why = Zodat u uw adres kunt terugnemen.
holding-letter-theme = Gekozen thema’s voor de weekbrief
    .why = Er enkel in zetten wat u interesseert.
holding-letter-choice = Uw keuze om de weekbrief te krijgen
    .why = U nooit meer schrijven dan gevraagd.
holding-call-alert-theme = Thema’s waarover u oproepen wilt kennen
    .why = U enkel melden wat u interesseert.
holding-call-alert-commune = Gemeenten waarvoor u oproepen wilt kennen
    .why = U enkel melden wat u aangaat.
holding-call-alert = Uw keuze om van oproepen op de hoogte te blijven
    .why = U nooit meer schrijven dan gevraagd.
holding-call-follower = Oproepen die u volgt
    .why = U zeggen wat erin verandert.
holding-call-question = Vragen die u over een oproep stelde
    .why = U antwoorden. Uw naam wordt niet aan anderen getoond.
holding-signature = Dossiers die u voor een organisatie hebt ondertekend
    .why = Een handtekening verbindt de organisatie; uw naam blijft eronder staan, zoals op papier.
holding-application-version = Versies van dossiers die u hebt vastgelegd
    .why = Weten wie de handtekeningen heeft gevraagd.
holding-conflict = Uw antwoorden over belangenconflicten
    .why = Weten dat niemand een dossier leest waar hij te dicht bij staat.
holding-decision-act = Wat u voor een financier hebt beslist
    .why = Een beslissing bindt de financier: men moet weten wie ze nam.
holding-answer = Uw antwoorden op vragen van financiers
    .why = Weten wie voor de partner antwoordde.
holding-question = De vragen die u voor een financier stelde
    .why = Weten wie de vraag stelde.
holding-opinion = De adviezen die u voor een financier gaf
    .why = Weten van wie een advies komt.
holding-note = De nota’s die u voor een financier schreef
    .why = Weten wie de nota schreef, onder de mensen van die financier.
holding-application-event = Wat u met dossiers hebt gedaan
    .why = Wie een dossier indient of leest, ziet hoe het zover is gekomen.
holding-application-stance = Wat u voor een groep zei tijdens het samen bouwen
    .why = Dat de andere groepen weten wat elk doet.
holding-application-merger-party = Antwoorden die u gaf op een voorstel om samen te gaan
    .why = Weten wie in naam van de organisatie antwoordde.
holding-application-brought = Wat u schreef over de inbreng van een organisatie bij het samen bouwen
    .why = Weten wie het in haar naam schreef.
holding-application-heard = Wat u noteerde over het horen van de betrokken mensen
    .why = Weten wie het noteerde; niemand wordt erin genoemd.
holding-application-agreed = Inbreng die u voor een organisatie bevestigde
    .why = Weten wie in haar naam bevestigde.
holding-call-together = Wat u publiceerde over het samen bouwen
    .why = Weten wie in naam van de overheid publiceerde.
holding-call-version = Versies van oproepen die u publiceerde
    .why = Weten wie namens de overheid publiceerde.
holding-remit = Gebieden die u aan overheden toekende
    .why = Weten wie ze toekende.
holding-invitation = Uitnodigingen die u stuurde
    .why = Weten wie aan wie voorstelde voor een organisatie te handelen.
holding-claim = Uw vragen om voor een organisatie te handelen
    .why = Nagaan dat alleen de juiste mensen voor een organisatie handelen.
holding-claim-piece = Documenten bij uw aanvragen
    .why = De medewerker die antwoordt tonen dat u voor de organisatie optreedt.
holding-claim-told = Aanvragen waarvoor een e-mail u verwittigde
    .why = U maar één keer per aanvraag schrijven.
holding-claim-helper = Vragen waarbij u hielp
    .why = Zodat de hulp van een steunstructuur zichtbaar blijft.
holding-claim-notice = Berichten over vragen die u aangingen
    .why = U de tijd geven om bezwaar te maken.
holding-declared-contact = Hoe u te bereiken bent voor een groep die u aangaf
    .why = U kunnen antwoorden. Dit wordt nooit gepubliceerd.
holding-mandate = Mandaten
    .why = Weten wie voor elke organisatie handelt, en wie dat besliste.
holding-capacity = Hoedanigheden die u aan organisaties toekende
    .why = Weten wie ze toekende.
holding-piece-version = Stukken die u in dossiers indiende, en wat u ondertekende
    .why = Opdat stukken maar één keer gegeven worden. De naam van wie het contrat d’engagement républicain tekende, blijft erbij: de wet vraagt het.
holding-piece-check = Stukken die u voor een financier nakeek
    .why = Opdat anderen ze niet opnieuw moeten nakijken.
holding-bank-account = Bankrekeningen die u voor een organisatie voorstelde
    .why = Opdat geen subsidie elders terechtkomt.
holding-own-profile = Wat u schreef om een organisatie voor te stellen
    .why = Om te weten wie het laatst schreef.
holding-state-aid = Overheidssteun die u voor een organisatie noteerde
    .why = Het Europese recht telt ze.
holding-project-value = Wat u in projecten hebt geschreven
    .why = Weten wie wat schreef: een project wordt samen geschreven.
holding-project-event = Wat u in projecten hebt gedaan
    .why = Wie aan een project bouwt, ziet wat er verandert.
holding-project-comment = Uw berichten in projecten
    .why = Over een project praten op de plek waar het geschreven wordt.
holding-project-file = Bestanden die u aan projecten hebt toegevoegd
    .why = Weten waar een bestand vandaan komt.
holding-project-told = Tot wanneer u op de hoogte bent van uw projecten
    .why = U niet twee keer hetzelfde schrijven.
holding-journal = Logboek van wat u deed
    .why = Bewijzen wat er gedaan is, en door wie.
holding-person = Uw naam, uw e-mailadres, uw taal
    .why = U noemen zoals u wilt, en u schrijven.
erase-title = Mijn account verwijderen
erase-lede = Dit gebeurt meteen en kan niet ongedaan gemaakt worden.
erase-goes = Uw naam, uw adres, uw sessies en de e-mails die wij u stuurden, worden gewist.
erase-stays = Wat u in naam van een organisatie deed, blijft van haar, onder een nummer dat niet meer naar u leidt: zij staat ervoor in, en de wet vraagt het te bewaren.
erase-mandates = { $n ->
    [one] Uw mandaat eindigt.
   *[other] Uw { $n } mandaten eindigen.
} Denk eraan ze eerst over te dragen.
erase-sure = Ja, ik wil mijn account verwijderen
erase-not-sure = Vink het vakje aan als u uw account echt wilt verwijderen.
erase-do = Mijn account verwijderen
letter-erased-subject = Uw Tisserand-account is verwijderd
letter-erased =
    Goeiedag,

    Uw account is verwijderd, zoals u vroeg. Dit is de laatste e-mail.

    Was u dit niet? Schrijf dan meteen naar de beheerder van de site.
letter-idle-subject = Uw Tisserand-account eindigt op { $date }
letter-idle =
    Goeiedag,

    U bent lang niet langsgekomen. Uw account wordt verwijderd op { $date }.

    Wilt u het houden, meld u dan aan voor die datum: dat is alles.

# Wat de volgende pagina bevestigt.
erase-said = Uw account is verwijderd.
erase-organisations = U treedt niet meer op voor
erase-last = Niemand kan dan nog tekenen voor deze organisatie. Draag eerst over aan iemand.
