# Toelagen in alle openheid: bestanden van wat aan het loket is toegekend, en antwoordtijden.

awards-title = Toelagen in alle openheid
awards-lede = Wat financiers via het gezamenlijke loket hebben toegekend, elke nacht opnieuw geschreven in bestanden die iedereen kan gebruiken, en hoelang elke financier over een antwoord deed.
awards-nothing = Via het loket is nog geen toelage meegedeeld. De bestanden staan hier na de nacht die op de eerste volgt.
awards-fact-awards = Toelagen
awards-fact-money = Samen toegekend
awards-fact-together = Aan aanvragen van meerdere organisaties samen
awards-fact-alone = Aan aanvragen van één organisatie alleen
awards-fact-made = { $n ->
    [0] geen
    [one] { $amount }, één aanvraag
   *[other] { $amount }, { $n } aanvragen
}
awards-fact-at = Bestanden geschreven
awards-before = Toelagen van vóór het loket, zoals hun financiers ze bekendmaakten, worden hier niet herhaald.
    .link = Zie vroegere toelagen
awards-times = Hoelang financiers over een antwoord doen
    .lede = Dagen tussen de ontvangst van een aanvraag en het bericht aan de partners: een toekenning, een weigering en een belofte onder voorwaarde zijn antwoorden. Dit beschrijft hoe financiers werken.
    .none = Er is nog geen antwoord meegedeeld.
awards-time = { $answers } antwoorden. De helft kwam { $half ->
        [0] dezelfde dag
        [one] binnen één dag
       *[other] binnen { $half } dagen
    }; het langste duurde { $most ->
        [0] minder dan een dag
        [one] één dag
       *[other] { $most } dagen
    }.
awards-time-one = Eén antwoord, { $half ->
        [0] dezelfde dag
        [one] binnen één dag
       *[other] binnen { $half } dagen
    }.
awards-funder = Hoelang { $funder } over een antwoord doet
awards-panel = Hoelang deze financier over een antwoord doet
    .more = Meer hierover
awards-made = Samen of alleen
awards-together = Gezamenlijke aanvragen
awards-alone = Aanvragen van één organisatie alleen
awards-years = Per jaar
awards-programmes = Per regeling
awards-counted = Geteld op { $day }.
awards-files = De bestanden
    .lede = Hun adressen blijven dezelfde; alleen wat erin staat verandert, één keer per dag, en zodra iemand er niet meer in mag staan.
awards-lines = { $n ->
    [one] één regel
   *[other] { $n } regels
}
awards-file-scdl = SCDL “subventions” 2.1.1
    .about = Het Franse schema voor lokale open data: één regel per organisatie, met het bedrag voor allen samen en haar deel.
awards-file-regulation = Essentiële gegevens van subsidieovereenkomsten
    .about = Het formaat van het Franse besluit van 17 november 2017, voor portalen die erom vragen.
awards-file-superset = Alles wat bekend is
    .about = Wat elke organisatie ontvangt, tot op de cent, met de nummers van de aanvraag en van het project die haar financiers delen.
awards-file-columns = Alles wat bekend is, in kolommen
    .about = Dezelfde regels als in de tabel hiervoor, met getallen als getallen, in Apache Parquet: voor programma’s die veel regels lezen.
awards-file-giving = 360Giving 1.4
    .about = De internationale standaard voor toelagen, in JSON.
awards-file-common = CommonGrants 0.4.0
    .about = Toekenningen van een open protocol, in JSON, met al hun partners.
awards-file-aid = Aan te geven staatssteun
    .about = De-minimissteun van openbare financiers, zoals het Europese register die vraagt.
awards-file-times = Antwoordtijden
    .about = Wat hierboven staat, per financier, jaar en regeling.
awards-persons = Geen enkele privépersoon staat in deze bestanden.
awards-left = Wat de Franse formaten niet kunnen zeggen
    .lede = Deze organisaties staan in de andere bestanden, met wat ze ontvangen.
awards-left-person = { $n ->
    [one] Eén begunstigde staat er helemaal niet in, en wat ze ontvangt ook niet.
   *[other] { $n } begunstigden staan er helemaal niet in, en wat ze ontvangen ook niet.
}
awards-left-funder = { $n ->
    [one] Eén begunstigde: haar financier heeft geen SIRET.
   *[other] { $n } begunstigden: hun financier heeft geen SIRET.
}
awards-left-beneficiary = { $n ->
    [one] Eén begunstigde heeft geen SIRET en geen verenigingsnummer dat deze formaten aanvaarden (ze is bijvoorbeeld Belgisch).
   *[other] { $n } begunstigden hebben geen SIRET en geen verenigingsnummer dat deze formaten aanvaarden (ze zijn bijvoorbeeld Belgisch).
}
awards-left-nameless = { $n ->
    [one] Eén begunstigde heeft geen naam.
   *[other] { $n } begunstigden hebben geen naam.
}

# De catalogus
data-awards = Toelagen meegedeeld via het loket
    .about = Wat elke financier aan elke partner van een project toekende, in verschillende open formaten, elke nacht opnieuw geschreven.
data-state-aid = Aan te geven staatssteun
    .about = De-minimissteun van openbare financiers, zoals het centrale register van de Europese Unie die vraagt.
data-response-times = Antwoordtijden van financiers
    .about = Dagen tussen de ontvangst van een aanvraag en het antwoord aan de partners, per financier, jaar en regeling.
