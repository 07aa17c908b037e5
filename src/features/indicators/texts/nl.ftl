# Indicatoren: wat men telt, en wat geteld is.

indicators-title = Wat verenigingen bijdragen
indicators-lede = Wat verenigingen het grondgebied bijbrengen, en hoe men het telt. Elke indicator heeft zijn definitie en zijn bron; geen enkele rangschikt organisaties.
indicators-money = Geld
indicators-jobs = Banen
indicators-ties = Banden
indicators-human = Menselijke ontwikkeling
indicators-proposed = Voorgesteld
indicators-declined = Niet aanvaard
indicators-retired = Uit de catalogus genomen
indicators-state-proposed = Voorgesteld: hij staat nog niet in de catalogus.
indicators-state-declined = Deze indicator is niet aanvaard.
indicators-state-retired = Deze indicator is uit de catalogus genomen: wat geteld is, blijft hier te lezen.
indicators-reason = Reden:
indicators-about = Waarover hij gaat
indicators-unit = Eenheid
    .hint = Bijvoorbeeld: uren, personen, euro
indicators-measured = Hoe men hem meet
indicators-source = Bron
indicators-themes = Thema’s
indicators-proposed-by = Voorgesteld door
indicators-values = Wat geteld is
    .none = Nog geen enkele organisatie noteerde een waarde.
    .explanation = Per jaar, dan alfabetisch.
indicators-panel = Wat ze telde
indicators-propose = Een indicator voorstellen
    .lede = Zeg wat hij telt en hoe. Het voorstel verschijnt meteen; het komt in de catalogus zodra de raad waarin verenigingen als gelijken zitten het heeft aangenomen.
indicators-propose-send = Voorstellen
indicators-nobody = U treedt nog op voor geen enkele organisatie die een indicator kan voorstellen.
indicators-organisation = Namens welke organisatie?
indicators-organisation-wrong = Kies de organisatie namens welke u hem voorstelt.
indicators-dimension-wrong = Kies waarover hij gaat.
indicators-name = Naam
    .hint = Hoogstens 120 tekens
indicators-name-wrong = Geef een naam, in hoogstens 120 tekens.
indicators-definition = Wat hij telt
indicators-definition-wrong = Zeg wat hij telt, in hoogstens 1.000 tekens.
indicators-unit-wrong = Geef de eenheid, in hoogstens 120 tekens.
indicators-measured-wrong = Zeg hoe men hem meet, in hoogstens 1.000 tekens.
indicators-source-wrong = Zeg waar het cijfer vandaan komt, in enkele woorden.
indicators-decimals = Cijfers na de komma
indicators-decimals-choice = { $n ->
    [0] Geen: gehele getallen
    [one] Eén
   *[other] { $n }
}
indicators-decimals-wrong = Kies hoeveel cijfers er na de komma staan.
indicators-language = Taal van deze tekst
indicators-language-wrong = Kies een taal.
indicators-decide = Deze tekst van de openbare pagina’s halen
    .lede = Alleen als er iets in staat dat niemand mag lezen: de naam van een persoon, een belediging. Hij verdwijnt meteen van de openbare pagina’s. Stemt de raad erover, dan gaat de stemming door: de leden lezen de tekst nog, en kunnen hem niet aannemen zolang hij niet opnieuw wordt getoond. Of een indicator wordt opgenomen, zegt de raad, waarin verenigingen als gelijken zetelen.
    .language = Taal van de reden
    .reason = Reden
    .hint = Iedereen leest ze. Herhaal niet wat in de tekst staat.
indicators-hidden = Op { $date } van de openbare pagina’s gehaald door de beheerders van het platform, om deze reden:
    .unsaid = Op { $date } van de openbare pagina’s gehaald door de beheerders van het platform.
indicators-hidden-title = Tekst van de openbare pagina’s gehaald
indicators-hidden-all = Van de openbare pagina’s gehaald
indicators-show-again = Deze tekst opnieuw tonen
    .lede = Alleen u en de leden van de raad die erover stemmen, lezen hem nu. Opnieuw getoond is hij weer wat hij was.
indicators-reason-wrong = Geef de reden, in hoogstens 600 tekens.
indicators-note = Een waarde noteren
indicators-in-projects = Wat projecten gemeten hebben
    .lede = De laatste honderd metingen die organisaties wilden tonen, elk voor haar deel van een project.
indicators-note-for = De waarde noteren voor { $name }
indicators-year = Jaar
indicators-year-wrong = Schrijf een jaar, tot en met dit jaar.
indicators-value = Waarde, in { $unit }
    .hint = Een getal. Een nieuwe waarde voor hetzelfde jaar vervangt de vorige.
indicators-value-wrong = Schrijf een getal, met niet meer cijfers na de komma dan de indicator telt.
indicators-all = Wat men op het grondgebied telt
indicators-every-theme = Alle thema’s
indicators-theme = Van welk thema?
indicators-theme-wrong = Kies een thema uit de lijst.
indicators-of-every-theme = { $n ->
    [one] Eén indicator van alle thema’s
   *[other] { $n } indicatoren van alle thema’s
}
indicators-of-policy = Hoe men ziet wat er verandert
    .none = Voor dit beleid is nog geen indicator gekozen.
indicators-policies = Gevolgd beleid
indicators-choose = De indicatoren van dit beleid kiezen
    .lede = Waarnaar gekeken wordt om te weten of verandert wat u wilt veranderen. Ze staan op de pagina van het beleid.
indicators-noted = Wat genoteerd is
indicators-take-back = Intrekken
indicators-done-noted = De waarde is genoteerd.
indicators-done-taken-back = De waarde is ingetrokken.
indicators-done-proposed = Het voorstel is gepubliceerd.
indicators-done-hidden = De tekst is van de openbare pagina’s gehaald, en de reden is openbaar.
indicators-done-shown = De tekst wordt opnieuw getoond.
indicators-done-chosen = De indicatoren van dit beleid zijn gekozen.
act-indicator-measured = Een meting van een project werd genoteerd
act-indicator-unmeasured = Een meting van een project werd teruggenomen
