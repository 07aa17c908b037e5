# Beleid: waaraan oproepen, interpellaties en indicatoren bijdragen.

policies-title = Beleid
policies-lede = Wat de overheden op dit grondgebied willen veranderen, in hun eigen woorden. Elk beleid heeft een pagina, met de oproepen en interpellaties die eraan bijdragen, en wat laat zien dat het vooruitgaat.
policies-none = Nog geen enkele overheid heeft hier een beleid benoemd.
policies-keep = Het beleid van uw overheid benoemen
    .lede = Een naam die iedereen begrijpt zonder uw diensten te kennen, en enkele zinnen over wat u wilt veranderen. In meer talen als dat kan.
policies-add = Een beleid benoemen
    .send = Dit beleid publiceren
policy-carried-by = Beleid van
policy-ended = Deze overheid heeft dit beleid op { $date } beëindigd. Wat eraan bijdroeg, blijft hier staan.
policy-themes = Thema’s
    .hint = Hoogstens vier.
policy-themes-wrong = Kies één tot vier thema’s.
policy-change = Dit beleid wijzigen
policy-theirs = Wat nu bewaard is
policy-serving = Wat aan dit beleid bijdraagt
    .none = Er draagt nog geen oproep of interpellatie aan bij.
policy-name = Naam ({ $language })
policy-name-wrong = Geef een naam in minstens één taal, in hoogstens 120 tekens.
policy-summary = Wat u wilt veranderen ({ $language })
policy-summary-wrong = Schrijf hoogstens 1.500 tekens, en geef een naam in elke taal waarin u schrijft.
policy-end = Dit beleid is beëindigd
panel-policies = Beleid
    .keep = Het beleid benoemen of wijzigen
policy-done-named = Het beleid is gepubliceerd.
policy-done-changed = Het beleid is gewijzigd.
