# The Observatory: what figures say, and the rows behind each.

observatory-title = The Observatory
observatory-lede = What the territory’s figures say, and the rows behind each. They describe the territory and the practice of funders; none of them rates an association.
observatory-grants = Who funds whom, for what, since when: grants as their funders published them.
observatory-grants-counted = { $n ->
    [one] { $n } grant, counted once
   *[other] { $n } grants, each counted once
}
observatory-indicators = What associations bring, and how it is counted: hours, jobs, ties, and not money alone.
observatory-indicators-counted = { $n ->
    [one] { $n } indicator
   *[other] { $n } indicators
}
observatory-surveys = What associations drawn by lot answered, how sure it is, and nothing that points to one.
observatory-publications = What the Observatory gives to read, to cite and to talk about; and the works of before.
observatory-needs = Emerging needs
    .about = What associations see coming before others do, and who sees it too.
observatory-map = How many organisations each commune has, on both sides of the border.
observatory-shelves = All there is to read
observatory-rules = How these figures are made
observatory-rule-rows = Behind the figures stand the rows they are made of, with the file and its date: anyone can make them again. Where a list would tell on somebody there is none, and the page says so.
observatory-rule-once = A grant told by two sources, or voted and then paid, counts once. The lines that are left out can be read, with the reason.
observatory-rule-nobody = Nothing here orders associations by money or size. Private persons are never named.
observatory-rule-cause = A figure says what is, not why: two things that go together need not cause each other.

# Grants seen whole.
seen-title = Grants, seen whole
    .funder = Grants given by { $name }
    .beneficiary = Grants received by { $name }
seen-lede = Who funds whom, for what and since when, from what funders published. What no file says is not here.
seen-nothing = No file of grants has been loaded yet.
seen-narrow = Choose
    .send = Show
seen-any = All
seen-all = Show everything again
seen-by-funder = Funder
seen-by-theme = Theme of the organisation
seen-by-commune = Place of the organisation
seen-by-from = From
seen-by-to = To
seen-by-below = A small grant is less than
    .wrong = “{ $typed }” is not a number of euros: { $kept } was kept.
    .hint = In euros. Whoever sets this bound chooses what is seen: move it.
seen-none = No grant answers this choice.
seen-fact-grants = Grants
seen-fact-money = In all
seen-fact-funders = Funders
seen-fact-organisations = Organisations
seen-fact-median = Half are of at most
    .hint = per grant
seen-beside = Money is only part of what is brought. Hours given, jobs and ties stand beside it:
seen-every-line = See every line, one by one
seen-figures = In charts
seen-person = a private person
seen-millions = €{ $n } million
    .thousands = €{ $n } billion
seen-source-invented = the fictitious register of the demonstration
seen-source = From { $files }. Each grant is counted once.
    .more = { $n ->
        [one] { $n } other file
       *[other] { $n } other files
    }
seen-find = Who gives, who receives
    .lede = Every organisation that files of grants name, whether a register knows it or not. Private persons are never named, nor whoever may be one.
    .label = Name of who gives or receives
    .send = Search
seen-a-name = Known by this name alone, without a number: every line that writes it so is here, and among them there may be lines of somebody else of the same name. Each line says which file it is from.
seen-find-none = Of the organisations that files of grants name, none is called “{ $typed }”.
seen-find-register = Look for the same name in the register
seen-find-more = These are the first { $n }: write more of the name to find the others.
seen-panel-received = Grants received, seen whole
seen-panel-given = Grants given, seen whole

seen-years = { $year }: the year with the most money, { $money }
    .held = From { $first } to { $last } the files hold { $whole }
    .one = { $money } in { $year }
    .subtitle = Amounts of grants by year. A rise may be one more file and nothing else: no funder publishes everything, nor every year.
seen-years-sentence = From { $first } to { $last } the files count { $n } grants, { $whole } in all.
    .held = The files count { $n } grants. They do not cover the same funders in each year: one year does not compare with another.
    .one = The files count { $n } grants, { $whole } in all.
seen-amounts = { $share } of grants are under { $below }, with { $money } of the money
    .subtitle = Grants by amount. Solid bar: share of the grants; hatched bar: share of the money.
seen-amounts-sentence = One grant in two is of at most { $median }. Those under { $below } are { $share } of all, and { $money } of the money.
seen-class = { $least } to less than { $most }
    .below = less than { $most }
    .above = { $least } and more
seen-two-shares = { $grants } · { $money }
seen-concentration = The half that received least has { $half } of the money
    .subtitle = Organisations, from the one that received least to the one that received most, and the share of the money they have together.
    .across = share of the organisations
    .equal = equal parts
    .actual = as it is
seen-concentration-sentence = Of { $n } organisations, the tenth that received most has { $tenth } of the money. Gini index: { $gini } in 100 (0: equal parts; 100: all to one); HHI: { $hhi } in 10,000. As if { $alike } organisations had equal parts. A part is no merit: a nursery and a reading club do not have the same costs.
seen-by-name = { $share } of these organisations are told apart by their name alone, without a number: one that is written in two ways counts twice, and two that bear the same name count as one.
seen-indices = Concentration of the money: Gini index { $gini } in 100, HHI { $hhi } in 10,000
    .subtitle = The two numbers by which concentration is usually told, over all the organisations that received.
seen-indices-sentence = The Gini index says how far the { $n } organisations are from equal parts: 0 where all have the same, 100 where one has all. The HHI (Herfindahl-Hirschman index) says whether a few have nearly all: each one’s share in percent, multiplied by itself, all added up. It is 10,000 where one has all, and near 0 where many have small parts. Both describe how funders share out; neither is a mark.
seen-index-gini = Gini index, from 0 to 100
seen-index-hhi = HHI, from 0 to 10,000
seen-index-alike = Organisations that would have equal parts
seen-index-most = Share of the money of the one in a hundred who receive most, in %
seen-index-theil = Theil’s index T, 0 where all have the same
seen-head-index = Measure
seen-head-value = Value
seen-themes = { $theme }: { $share } of grants
    .hardly = Theme not known for { $unknown } of grants
    .subtitle = Themes of the organisations that receive; one with several counts in each. Solid bar: share of the grants; hatched bar: share of the money.
seen-themes-sentence = The theme is the organisation’s, not the grant’s. For { $unknown } of grants it is not known here.
    .known = The theme is the organisation’s, not the grant’s.
seen-flows = The broadest flow: { $money }, from { $funder } to { $theme }
    .subtitle = What each funder gives to the organisations of each theme, over the years chosen. On the left funders, on the right themes; the broader the thread, the more money.
seen-flows-sentence = The theme is the organisation’s, not the grant’s, and one with several counts in each: threads are not to be added up.
    .others = The theme is the organisation’s, not the grant’s, and one with several counts in each: threads are not to be added up. The broadest are drawn; the table has them all.
    .more = The theme is the organisation’s, not the grant’s, and one with several counts in each: threads are not to be added up. The broadest are drawn; the table has the { $listed } broadest.
seen-no-theme = Theme unknown
seen-several = { $share } of organisations have several funders
    .subtitle = Number of funders of each organisation, over the years chosen, as the files name them: the State is one funder, whatever its programmes.
seen-several-sentence = { $n ->
    [one] { $n } organisation of { $of } receives
   *[other] { $n } organisations of { $of } receive
} from several funders.
seen-funders-n = { $n ->
    [one] { $n } funder
   *[other] { $n } funders
}
    .more = { $n } funders or more
seen-together = { $one } and { $other } support { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
} in common
    .subtitle = Funders who give to the same organisations, over the years chosen. The broader the thread, the more they have in common; places on the ring follow the alphabet.
seen-together-sentence = They could read together what these organisations write to them. The State is one funder, whatever its programmes.
seen-with = With { $other }, { $one } has { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
} in common
    .subtitle = Funders who give to the same organisations as this one, over the years chosen. Bar: share of the organisations that this funder supports.
seen-with-sentence = { $others ->
    [one] { $others } other funder gives
   *[other] { $others } other funders give
} to some of its { $of ->
    [one] { $of } organisation
   *[other] { $of } organisations
}. A name opens that funder’s own page, a number the lines of both. They need not have agreed on anything: that two give to the same says only that they could read together what these organisations write to them.
seen-pair = { $one } and { $other }
seen-funders = { $n } funders
    .subtitle = In alphabetical order; each name opens what that funder supports.
    .received = In alphabetical order; each name opens the grants that funder gives it. Bar: part of all the money received.
seen-funders-sentence = Each has its own page of figures.
    .more = The { $listed } with most grants are named here; all others are in the lines.
seen-joint = { $n ->
    [0] No project with several funders is told
    [one] { $n } project has several funders: { $money }
   *[other] { $n } projects have several funders: { $money } in all
}
    .subtitle = No file says which projects are joint. Held as such here: several funders who pay one organisation, in one year, for one named purpose or under one number of a project; and one decision that pays several organisations for one named purpose. A purpose is named where two of its words say more than “operating grant”. Bar: share of the grants that name their purpose.
seen-joint-sentence = Grants counted: { $whole }; naming their purpose: { $named }; of projects with several funders: { $grants } ({ $share }). { $organisations ->
    [0] No decision whose number is told
    [one] { $organisations } decision
   *[other] { $organisations } decisions
} paid several organisations for one purpose. { $twice ->
    [0] None is told by several funders with equal amounts alone.
    [one] { $twice } more is told by several funders, but with equal amounts: it may be one grant told twice, and is no joint project here.
   *[other] { $twice } more are told by several funders, but with equal amounts: each may be one grant told twice, and is no joint project here.
} What two funders call by different words is not seen, and a programme of a funder may look like a project.
    .desk = { $n ->
        [0] Through the shared desk no request was granted to several of those who made it.
        [one] Through the shared desk { $n } request was granted to several of those who made it; by several funders: { $funders }.
       *[other] Through the shared desk { $n } requests were granted to several of those who made them; by several funders: { $funders }.
    }
    .proved = Proved on the real files of past grants; what comes through the desk, on the demonstration.
seen-joint-projects = { $n ->
    [one] { $n } project
   *[other] { $n } projects
}
seen-joint-funders = Several funders, one organisation
seen-joint-organisations = One decision, several organisations
seen-joint-twice = Perhaps one grant told twice
seen-joint-desk = Through the desk: several organisations
seen-joint-desk-funders = Of these: several funders too
seen-head-joint = Joint projects
seen-head-projects = Projects
seen-left-out = { $n ->
    [one] { $n } line is not counted
   *[other] { $n } lines are not counted
}
    .subtitle = Published lines that enter no sum, and why.
seen-left-out-sentence = { $n ->
    [one] { $n } grant is counted.
   *[other] { $n } grants are counted, each once.
} Nothing is erased: each reason opens its lines.
seen-left-two-sources = Already published by another source
seen-left-several-years = The same agreement, published every year
seen-left-voted-and-paid = The same sum, already counted as voted
seen-left-part-of-total = A total whose parts are published
seen-left-unnamed = Names no beneficiary, already published by another source that does
seen-left-no-grant = Not a grant: loan, service, help in kind
seen-left-doubt = Amount doubtful at its source
seen-left-no-amount = Amount not said, or nil
seen-head-year = Year
seen-head-grants = Grants
seen-head-money = Amount
seen-head-grants-share = Share of grants
seen-head-money-share = Share of the money
seen-head-theme = Theme
seen-head-reason = Reason
seen-head-lines = Lines
seen-head-class = Amount of the grant
seen-head-least = Organisations, from the one that receives least
seen-head-least-money = Share of the money they have together
seen-head-funders = Number of funders
seen-head-organisations = Organisations
seen-head-organisations-share = Share of organisations
seen-head-received = Received in all
seen-head-pair = Funders
seen-head-common = Organisations in common
seen-head-common-share = Share of its organisations
seen-head-funder = Funder
seen-head-what = From whom to whom, and for what
seen-head-amount = Amount

seen-lines-title = The lines behind the figure
seen-lines-total = { $n ->
    [0] No line.
    [one] { $n } line.
   *[other] { $n } lines.
}
seen-lines-sum = Together: { $money }.
seen-lines-next = Next lines
seen-lines-file = Take these lines away:
seen-gives-to = gives to
seen-about-funder = From { $value }
seen-about-with = and from { $value }
seen-about-beneficiary = To { $value }
seen-about-theme = Theme: { $value }
seen-about-commune = Place: { $value }
seen-about-year = Year { $value }
seen-about-from = Since { $value }
seen-about-to = Until { $value }
seen-about-least = At least { $value }
seen-about-most = Less than { $value }
seen-about-left = Not counted: { $value }
seen-alike = { $n ->
    [one] { $n } grant ({ $money }) has the funder, the beneficiary, the year and the amount of another. Two files may tell one grant in other words, or there were two: nothing proves which, so both are counted.
   *[other] { $n } grants ({ $money }) have the funder, the beneficiary, the year and the amount of another. Two files may tell one grant in other words, or there were two: nothing proves which, so both are counted.
}
    .lines = See these lines
seen-about-alike = Same funder, beneficiary, year and amount as another
seen-about-tenths = Of the organisations, those that received least: { $n ->
    [1] one tenth
   *[other] { $n } tenths
}
seen-about-funders = Organisations that have { $n ->
    [one] one funder
   *[other] { $n } funders
}
    .more = Organisations that have { $n } funders or more

# The first page
home-observatory-said = Knowing in order to act: figures whose rows you can see.
home-observatory-grants = Who funds whom, for what, since when.
home-observatory-indicators = What is counted, and how.
observatory-data = Open data
    .about = Organisations, grants, indicators, surveys and the list of files loaded, as files at addresses that stay.
    .lede = Every file at an address that stays: tables (CSV), documents (JSON) and columns (Parquet) to take away, use and check.
    .programs = For programs: the catalogue (DCAT-AP) and the interface.
observatory-data-nightly = As files of the night, under names that stay; last changed on { $date }:
data-nightly = Written every night, under a name that stays.

# Computed indicators.
observed-title = Figures on the territory
observed-lede = What registers and files of grants let one count: each value with its definition, its quality and the command that computes it again.
observed-retired = Retired
    .lede = The council wants these no more. Their pages, their files and their history stay, and say why.
    .why = Read why
observed-none = This territory has not chosen any indicators yet.
observed-again = Compute it again
    .how = Whoever has the same files can compute everything again; the command names each published value that differs:
observed-declared = Beside what can be computed, there is what organisations count themselves:
observed-proved = Computation tried on
observed-proved-real = official files
observed-proved-generated = invented data
observed-proved-format = the format of files only
observed-whole = The whole territory
observed-all-files = All files that were loaded
observed-message-side = Each side by its own register
    .asked = Each side by its own survey
observed-apart = Sources of the two countries do not hold the same: these numbers do not compare, and nothing is drawn side by side. Read each by itself.
    .places = From one country to the other these numbers do not compare, for sources do not hold the same: compare within one country.
    .line = does not compare across the border
    .asked = Each side was asked by a survey of its own: these numbers do not add up, and nothing is drawn side by side. Read each by itself.
observed-side-only = Of one side only, { $side }: it says nothing of the whole territory.
observed-side-none = No survey published here asked { $place } by itself.
observed-sides = Asked of one side only
    .why = A survey of one side stands apart: what it found is not added to the whole, nor set beside another side.
observed-size-none = No employee
observed-size-1-9 = 1 to 9 employees
observed-size-10-49 = 10 to 49 employees
observed-size-50-more = 50 employees or more
observed-size-1-more = 1 employee or more
observed-size = Bands of Sirene, on 31 December of a year gone by; those whose seat is in Belgium are not in it. Sizes are told apart for the whole territory only, where each has three employers at least and none with more than 85% of its jobs; what changes enters by three at least.
observed-unlisted = Who is counted is not listed: a list would tell, of each change, whose it is. What a register says of one association’s employees stands on its own page.
observed-message-theme-decade = { $theme }: from { $was } of creations in { $first } to { $is } in { $last }, the greatest change
    .even = From { $first } to { $last } the share of no theme changed
observed-theme-decade = Share of each theme among the creations of a decade whose theme is known; an association with several counts in each. First bar: { $first }; hatched: { $last }. Decades with fewer than { $n } such creations are left out.
seen-line-file = File: { $file }
observatory-portraits = Portraits
    .about = A place or a theme on one page, to print and to compare. Every commune and every theme has its own, from its page.
observed-here = For this choice
observed-wide = Wide territories
observed-everywhere = The whole territory
observed-place = Place
observed-quality = What is known
observed-caveat = Beware
observed-formula = How
observed-unit = Unit
observed-levels = Can be read
observed-source = From { $files }.
    .none = No register was loaded.
observed-nothing = not known
observed-unseen = no register of it loaded
    .grants = no grant is known to go there so far
observed-unseen-communes = { $n ->
    [one] Of { $n } commune no register was loaded: nobody looked there, and it is not counted.
   *[other] Of { $n } communes no register was loaded: nobody looked there, and they are not counted.
}
observed-unseen-grants = { $n ->
    [one] Around { $n } commune nobody is known to receive a grant: that does not mean that nobody does.
   *[other] Around { $n } communes nobody is known to receive a grant: that does not mean that nobody does.
}
observed-no-figure = There are too few values for a figure.
observed-thousands = €{ $n }k
observed-subtitle = { $name }, { $by }. { $about }. Unit: { $unit }.
observed-by-whole = in all
observed-by-side = by side of the border
observed-by-group = by intercommunal body or arrondissement
observed-by-commune = by commune
observed-by-theme = by theme
observed-by-kind = by kind
observed-by-state = by situation
observed-by-size = by number of employees
observed-by-year = by year
observed-by-theme-decade = by theme and decade
observed-head-whole = Territory
observed-head-side = Side of the border
observed-head-group = Intercommunal body or arrondissement
observed-head-commune = Commune
observed-head-theme = Theme
observed-head-kind = Kind
observed-head-state = Situation
observed-head-size = Number of employees
observed-head-year = Year
observed-head-from = Computed from
observed-unknown-side = Elsewhere, or place unknown
observed-unknown-group = Elsewhere, or place unknown
observed-unknown-commune = Elsewhere, or place unknown
observed-unknown-theme = Theme unknown
observed-unknown-year = Year unknown
observed-unknown-size = Number of employees not known
observed-message = From { $least } ({ $low }) to { $most } ({ $high })
observed-message-same = { $most } everywhere
    .known = { $most } wherever it is known
observed-message-year = { $high }: the highest year, { $most }
    .known = From { $first } to { $last }: those whose year is known
    .held = From { $first } to { $last }: what the files hold, not what was given
    .even = In no year more than { $most }
observed-message-commune = In half of the communes: { $middle } or fewer
    .known = In half of the communes where it is known: { $middle } or fewer
observed-class = { $least } to under { $most }
    .below = under { $most }
    .above = { $least } and more
    .any = all
observed-communes = { $n ->
    [one] { $n } commune
   *[other] { $n } communes
}
observed-from-none = Nothing has been loaded yet from which this could be computed.
observed-from = { $n ->
    [one] Computed from { $n } organisation.
   *[other] Computed from { $n } organisations.
}
observed-from-themes = { $n ->
    [one] Computed from { $n } tie to a theme.
   *[other] Computed from { $n } ties to a theme: an organisation with several counts in each.
}
observed-from-grants = { $n ->
    [one] Computed from { $n } grant.
   *[other] Computed from { $n } grants, each counted once.
}
observed-from-grants-themes = { $n ->
    [one] Computed from { $n } grant.
   *[other] Computed from { $n } grants, once for each theme of the beneficiary.
}
observed-elsewhere = { $n ->
    [one] { $n } other organisation has its seat elsewhere or nobody knows where, and is not counted.
   *[other] { $n } other organisations have their seat elsewhere or nobody knows where, and are not counted.
}
observed-unsettled = { $n ->
    [one] On the whole territory, of { $n } other organisation no register loaded says whether it still exists: it is not counted.
   *[other] On the whole territory, of { $n } other organisations no register loaded says whether they still exist: they are not counted.
}
observed-dated = Date known for { $share }.
    .head = Share whose date is known
observed-themed = Theme known for { $share }.
observed-without-side = Place unknown or outside the territory: { $share }.
observed-without-group = Place unknown or outside the territory: { $share }.
observed-table-cut = The table shows the first { $n } communes: its files hold all of them.
observed-without-commune = Place unknown or outside the territory: { $share }.
observed-without-theme = Theme unknown: { $share }.
observed-without-year = Year unknown: { $share }.
observed-without-size = Number of employees not known: { $share }.

# Portraits.
portrait-title = Portrait: { $name }
portrait-lede = What figures say, beside the whole territory. They describe a place or a theme, and rate nobody.
portrait-table = The indicators, side by side
portrait-indicator = Indicator
portrait-with = Put beside
portrait-alone = Nothing else
portrait-with-unknown = No place or theme is called “{ $typed }” here: nothing stands beside.
portrait-with-several = “{ $typed }” may be several places: nothing stands beside until you choose one.
portrait-with-itself = { $name } is already here: choose another place or theme.
portrait-with-again = Choose
portrait-compare = Compare
portrait-figures = In charts: { $name }
portrait-take = Take this table along:
portrait-scale = Each chart has its own scale: compare the numbers, not the lengths.
portrait-caution = Two places are only compared together with their inhabitants, their history and their registers. The hours given, the ties and what associations count themselves are read beside them:
portrait-silent = Not known here yet:
portrait-funds = What the commune itself gives, as published by { $name }:
    .lines =
        { $n ->
            [one] { $n } grant, { $money }
           *[other] { $n } grants, { $money }
        }
observed-placed = Commune known for { $share } of grants.
portrait-given = What { $name } gives
portrait-made = Page of { $day }.
portrait-years = The portraits of each year
portrait-keep = The portrait of { $year }
    .means = What the figures say today becomes the draft of a publication. Its figures stay as they are on that day; somebody else reads it before everybody can.
    .send = Make this portrait for { $name }
    .begun = That of { $name } is begun: see it
    .there = There is one for { $year } already. Read it first: another may stand beside it.
portrait-year = Portrait { $year }: { $name }
    .summary = What the registers and the files of grants said on { $day }, beside the whole territory. These figures stay as they were then; they describe, and rate nobody.
    .line = { $name }: { $here }; the whole territory: { $whole }
    .beware = { $name }: { $said }
portrait-year-there = This year’s portrait is begun already: here it is.
portrait-kept = Year after year
    .about = What these figures said at the end of each year that is over. A change may come from one more file, from a definition that was revised or from communes that merged, and not from associative life.
portrait-panel = In figures
    .about = Associations, themes, creations, grants: to compare and to print.
    .open = Open the portrait

# Open data.
data-catalogue = Catalogue of open data
    .about = Organisations, grants and indicators of the territory, as this site shows them.
data-organisations = Organisations
    .about = The organisations published here, with their numbers, their commune and their themes.
data-grants = Grants by year
    .about = Number and amount of the grants published, each counted once, by year.
data-indicators = Figures on the territory
    .about = The published values of each indicator, by place, theme and year, with the version of the data. Values are whole numbers; “decimals” says how many figures stand after the comma.
data-contributions = What associations contribute
    .about = What organisations counted, by year, and what they measured of their part of projects and wish to show: of each indicator what its page shows, with the source. Nothing in it ranks organisations. Values are whole numbers; “decimals” says how many figures stand after the comma.
data-years = Figures on the territory, year after year
    .about = What stood of each indicator at the end of each year that is over, by place and theme. Nothing computes these values any more: they are kept as they were published. Values are whole numbers; “decimals” says how many figures stand after the comma.
data-changes = Files loaded
    .about = Which files were loaded, when, and what became of their lines.
recompute-differs = { $value }: published { $published } (data { $version }), the sources give { $now }
recompute-checked = { $values } published values (data { $version }) computed again; different or missing: { $different }.
recompute-older = { $values } values published from the data { $version }, while newer data is here ({ $newer }). Different or missing: { $different }. They are not wrong: “tisserand recompute” publishes those of today.
recompute-nothing = No value is published: “tisserand recompute” publishes them.
recompute-other-differs = { $value }: published { $published }, the sources give { $now }
    .older = { $value }: published { $published } before its sources moved; they give { $now } now
recompute-others = { $values } values of publications, grants and files of the night looked at again; different or missing: { $different }; of older data: { $older }; kept at their date, which nothing computes any more: { $kept }.

# What is certain, what is not told, and what an operator brings.
observed-withheld = not told
    .why = “Not told”: fewer than three employers, or one with more than 85% of the jobs, or a figure that would give these back.
    .few = “Not told”: one of these classes has fewer than three organisations.
    .answers = “Not told”: so few gave an answer that this figure, or the one beside it, would say whose it is.
observed-between = { $low } to { $high }
observed-about = { $value } ({ $low } to { $high })
observed-at-least = at least { $low }
observed-place-at = { $value }, place { $low } of { $n }
observed-place-between = { $value }, between places { $low } and { $high } of { $n }
observed-places = Places move with a fifth more or less weight for each part: read between which ones a commune lies, not one place.
observed-banded = Employees known for { $share }.
    .head = Share whose employees are known
    .none = No register that gives the number of employees (Sirene) has been loaded.
observed-declared-area = Area of action known for { $share }.
    .head = Share whose area of action is known
observed-head-low = At least
    .chance = At least, by chance
observed-head-high = At most
    .chance = At most, by chance
observed-head-best = Best place
observed-head-worst = Last place
observed-message-sure = { $high }: at least { $most }
observed-from-first-themes = { $n ->
    [one] Computed from { $n } organisation, under its first theme.
   *[other] Computed from { $n } organisations, each under its first theme.
}
observed-of-year = Figures of { $year }.
observed-not-brought = The figures that this is computed from are not here; its page says which they are, and where they are found.
observed-parts = The figures it is computed from
    .bring = Bring these figures
    .how = Whoever runs this site loads them from a file of this form. Place: the code of a commune or an intercommunal body, a side of the border, “territory” for the whole; “least” and “most” for the bounds of an index. Each with its source.
observed-part-here = Here: { $n ->
    [one] { $n } place
   *[other] { $n } places
}, { $years }.
observed-part-not-here = Not here yet.
observed-bounds = { $name }: { $low } to { $high } { $unit }.
    .title = Bounds of the index
observed-bounds-none = Not known yet.
observed-bounds-given = Brought with the figures, of { $year }, and the same for every year.
observed-bounds-observed = The extremes of the communes in { $year }, the first year known, and the same for every year since. Compare with no other region.
observed-source-none = No figures have been brought yet.
observed-source-measured = From what project partners measured and show on the page of the indicator that they count.
observed-source-answers = From the last survey published here that puts the question to associations of the whole territory, or of one side where that is said; its page says who was drawn by lot, how many answered and how answers are weighted.

# Loading figures.
inputs-done = { $file }: figures loaded or changed: { $changed }; taken back: { $back }. The values are published anew.
inputs-refused = { $file } was not loaded: nothing has changed. Correct these lines and load it again.
inputs-too-long = { $file } was not loaded: it is longer than 32 MB. Nothing has changed.
inputs-wrong = line { $line }, column { $column }: “{ $said }” – { $why }
    .empty = line { $line }, column { $column }: nothing stands there – { $why }
    .line = line { $line }: { $why } [{ $said }]
inputs-known = Figures that can be brought: { $inputs }
inputs-wrong-text = this is not text in UTF-8
inputs-wrong-head = the first line is not input,place,year,value,low,high,source
inputs-wrong-columns = there are not seven columns
inputs-wrong-input = there is no such figure
inputs-wrong-place = there is no such place on this territory
inputs-wrong-year = this is no year
inputs-wrong-number = this is no number, or one that can be read in two ways (write 1250 or 1.25)
inputs-wrong-alone = low and high go together, and with a value
inputs-wrong-range = this figure can be { $least } at the least and { $most } at the most
inputs-wrong-between = low may not be above the value, nor high below it
inputs-wrong-source = say who published it, in 300 signs at most
inputs-wrong-twice = this figure is on a line above already
inputs-wrong-long = there are too many lines
inputs-wrong-empty = there is no figure in it

# What duration, ties and answers have to say.
observed-by-age = by years since creation
observed-by-trait = by aspect
observed-by-answer = by answer
observed-head-age = Years since creation
observed-head-trait = Aspect
observed-head-answer = Answer
observed-age = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
observed-message-age = After { $name }, { $value }% are still registered
observed-message-trait = { $name }: { $value }%
observed-message-answer = The answer given most: “{ $name }”, { $value }%
observed-trait-several-themes = Projects that join several themes
observed-trait-blau = Chance that two members of one project, drawn by lot with replacement, do not have the same theme
observed-trait-giant = Organisations that are linked, from one to the next, in the greatest whole
observed-trait-core = Organisations tied to two others at least that are themselves tied so
observed-trait-density = Ties that exist, of all that would be possible
observed-trait-themes = Ties between two themes
observed-trait-communes = Ties between two communes
observed-trait-new = Ties of the last year between organisations that had never been tied
observed-trait-bridge-most = They link many that have no project together
observed-trait-bridge-some = They link some that have no project together
observed-trait-bridge-few = They link none: all their partners have a project with each other too
observed-trait-spread-one = All their ties go to one theme
observed-trait-spread-some = Their ties go mostly to one theme
observed-trait-spread-many = Their ties go to several themes in like parts
observed-chance = { $value } (chance alone would give { $low } to { $high })
    .why = 1: as many ties between themes as chance would give, when each takes part in as many projects and each project has as many members. Two hundred drawings, always the same ones.
observed-bridging = Only how it is spread is said: no name, no place.
observed-from-projects = { $n ->
    [one] Computed from { $n } project of several organisations.
   *[other] Computed from { $n } projects of several organisations.
}
observed-from-tied = { $n ->
    [one] { $n } organisation takes part in it.
   *[other] { $n } organisations take part in them.
}
observed-from-measured = { $n ->
    [one] { $n } project partner measured it and shows it; the others are not in it.
   *[other] { $n } project partners measured it and show it; the others are not in it.
}
observed-from-measures = { $n ->
    [one] { $n } measure of a project partner, the last one of its year; the others are not in it.
   *[other] { $n } measures of project partners, of each the last one of each year; the others are not in it.
}
observed-from-asked = { $n ->
    [0] No survey published here has put the question yet to associations of the whole territory.
    [one] { $n } organisation drawn by lot.
   *[other] { $n } organisations drawn by lot.
}
observed-seen-of-late = Sign of life in the last three years for { $share }.
    .head = Share with a recent sign of life
observed-answered = Share that answered: { $share }.
    .head = Share that answered

# For programs.
api-get-indicators = The computed indicators: one by any of its cuts, of any place and theme, or all of them in all; what a page does not tell is not told here either.
api-with-indicator = An indicator, by its word in the address of its page.
api-with-cut = How its values are told apart: whole, side, group, commune, theme, kind, state, size, year, theme-decade, age, trait or answer.
api-with-place = Code of a commune or of what communes are grouped in, or the word of a side of the border; /api/v1/communes has them.
error-invalid-indicator = There is no such indicator here; a cut is of one indicator. All of them: /api/v1/indicators.
error-invalid-cut = This indicator is not told apart in this way: its “cuts” say how.
api-get-grants = Past grants, cut as on their page: how many, how much, by whom, for what; how concentrated and how sprinkled; and the lines behind, some at a time. Private persons are never named.
api-get-grants-csv = All the lines behind the same question, as a table. A text that a spreadsheet would take for a formula begins with an apostrophe.
api-get-grants-json = All the lines behind the same question, as one document.
api-get-grants-parquet = All the lines behind the same question, in columns, for programs that read many.
api-with-beneficiary = The number of whoever receives, as the lines give it.
api-with-from = From this year on; from 0 to 0, the lines that say no year.
api-with-to = Up to this year.
api-with-below = A grant of less than so many euros is small: 1,000 when nothing is said.
api-with-with = Of the lines only: another funder who gives to the same organisations; the lines of both.
api-with-funders = Of the lines only: organisations that have so many funders, 1 to 5; 5 stands for more too.
api-with-tenths = Of the lines only: the organisations that received least, so many tenths of them, 1 to 10.
api-with-alike = Of the lines only: 1 for those that may tell one grant twice.
api-with-joint = Of the lines only: those of joint projects; funders, organisations or twice.
api-with-least = Of the lines only: from so many euros on.
api-with-most = Of the lines only: less than so many euros.
api-with-left = Of the lines only: those that are not counted, by reason; two-sources, several-years, voted-and-paid, part-of-total, unnamed, no-grant, doubt or no-amount.
error-invalid-once = One thing is asked twice: each parameter has one value here.
error-invalid-party = A funder or a beneficiary is asked for by the number that the answers give, of 16 signs.
error-invalid-years = A year is written as 2022; 0 stands for the lines that say none.
error-invalid-euros = An amount is a whole number of euros, as 5000.
error-invalid-behind = These lines cannot be told apart so: funders and tenths are numbers, alike is 1, joint and left are words that /en/api lists.
error-invalid-theme = This theme does not exist. All of them: /api/v1/themes.
error-invalid-place = This place does not exist here. All of them: /api/v1/communes.
