# Loading official files.
import-done = { $file } ({ $kind }): { $read ->
    [one] { $read } line read
   *[other] { $read } lines read
 }, { $kept } kept, { $rejected } refused; { $added ->
    [one] { $added } new organisation
   *[other] { $added } new organisations
 }, { $changed } changed, { $missing } no longer in this file.
entries-apart = { $entry } is now an organisation of its own, with the key { $key }; no file will join it again.
entries-together = { $one } and { $other } are now one organisation.
entries-not-theme = The theme { $theme } is gone from it, and words will not give it again.
entries-theme = Words may give it the theme { $theme } again: `tisserand recompute`.
joining-form = “{ $entry }” names no entry: write its register and its number, as in sirene:123456789 or rna:W595012345.
joining-unknown = No entry has the number “{ $entry }”.
joining-withheld = The organisation of “{ $entry }” is withheld from publication: publish it first.
joining-alone = “{ $entry }” is its organisation’s only entry: there is nothing to tell it apart from.
joining-rna = “{ $entry }” is of the RNA and gives the organisation its address: tell the other entry apart instead.
joining-both-live = “{ $one }” and “{ $other }” live side by side in one register: they are two organisations.
joining-both-acted-for = People act for “{ $one }” and for “{ $other }”: as long as both have mandates in force, the two are not joined. Write to them: when the mandates of one of the two have ended, answer again.
joining-both-stand = “{ $one }” and “{ $other }” both sit at one session, or both have a part in one agreement or one report: what each said or signed there stays its own, so they are not joined.
joining-already = “{ $one }” and “{ $other }” are one organisation already.
joining-by-number = A register’s number makes “{ $one }” and “{ $other }” one: tell the entry apart with `tisserand entries apart`.
joining-no-link = No link has the number { $link }.
joining-meanwhile = Somebody else decided on link { $link } meanwhile: look at it again. Nothing changed.
joining-said = That was said of link { $link } already.
joining-nothing = Nobody decided on link { $link } and the evidence did not join it: there is nothing to undo.
correcting-no-theme = There is no theme “{ $theme }”. The themes are: { $known }.
correcting-not-given = The words of “{ $key }” did not give it the theme { $theme }: nothing changed. What a register or its members say is corrected there.
correcting-not-said = Nobody said of “{ $key }” that the theme { $theme } is wrong.
withholding-unknown = No organisation has the key “{ $key }”: it is the end of its page’s address, after the last dash.
withholding-already = The organisation “{ $key }” is withheld from publication already.
withholding-published-already = The organisation “{ $key }” is published already.
links-counts = { $waiting } links wait for somebody; { $evidence } joined by evidence, { $same } joined and { $apart } told apart by people.
links-said-same = Link { $link }: it is the same organisation.
links-said-not-same = Link { $link }: it is not the same; nothing will join them.
links-said-undo = Link { $link }: undone; it waits for somebody to decide.
recompute-next = Next: `tisserand recompute`. Links between registers, themes from words and whose the grants are follow from what was loaded.
recompute-links = Links: { $joined } pairs joined by evidence; { $waiting } wait for somebody to look at them (`tisserand links`).
recompute-parties = Grants: { $without } funders and beneficiaries without a number known here, of which { $recognised } recognised by name and place.
recompute-themes = Themes: learned from { $learned } organisations whose register states them; { $without } have none, of which { $inferred } are given some from their words.
import-report = Line by line: { $file }
import-folder = { $file } is a folder: give the files in it.
import-absent = { $file } does not exist.
import-address = { $file } is an address: download the file first. `tisserand setup` fetches the official ones.
import-unreadable = { $file } cannot be read: { $error }
import-refused = { $file } is refused, nothing changed. { $why }
    .within = { $file } is refused, nothing changed. This is why, for { $member }. { $why }
import-no-enterprise = { $file } is refused, nothing changed. No enterprise of the CBE is here yet: load enterprise.csv first, or the whole archive.
import-loss = { $file } is refused, nothing changed. It would drop { $lost } of the { $held } entries that its earlier files held, more than one in ten. If it is complete, run again with --accept-loss.
import-no-contour = { $file } is refused, nothing changed. No contour in it bears the code of a commune of the territory.
import-older-communes = { $file } is refused, nothing changed. It lists { $n } communes that are part of others by now: it is older than the list that the program holds.
import-cut-communes = { $file } is refused, nothing changed. It says nothing of { $n } of the { $known } communes that the program knows, more than one in ten. If it is to hold no more, run again with --accept-loss: the others stay as they are.
import-communes-and-more = { $file } is refused, nothing changed. It holds a list of communes and something else beside it: unpack it, and give its files one after the other.
report-file = file
report-line = line
report-column = column
report-value = value
report-reason = reason
report-kept = kept
report-yes = yes
report-no = no
reject-place-uncertain = postcode and name point to several communes: place uncertain
reject-duplicate-number = this number stands on another line of the file already: the first is kept
reject-older-than-held = the present register, already loaded, says better of this association
reject-commune-unknown = this contour is not that of a commune of the territory
reject-geometry-missing = this contour has no polygon
reject-contour-twice = the drawing holds another outline of this commune: this one is left, and the first stands
reject-commune-new = this commune is new: later files find it
reject-commune-renamed = this commune has another name now
reject-commune-merged = this commune is part of another now: its organisations go there
reject-commune-unlisted = the list says nothing of this commune: it stays as it was
reject-commune-event-stands = events loaded before say that this commune is part of another, the list says that it is not: it stays part of it until events that undo this are loaded
start-first = First start: making the database and the demonstration register (fictitious organisations).
start-index = The index is not up to date: building it anew.
start-ready = Tisserand is ready: open { $address } in a browser.
start-mail = Letters are written to { $folder }: no mail server is configured (see “smtp” in docs/operating.md).

# Why a line is refused or remarked.
reject-wrong-number-of-fields = the line has not as many fields as the header
reject-unclosed-quote = a quote is opened and never closed
reject-cut-short = the file ends within this line: it was probably cut, and the rest is missing
reject-record-too-long = the line is too long
reject-missing-number = the number is missing
reject-malformed-number = this is no number of the register
reject-missing-name = the name is missing
reject-stray-quote = a lone quote inside a text: its place may be wrong
reject-other-encoding = a word in another encoding than the rest of the file
reject-control-characters = invisible characters were taken out
reject-malformed-date = this is no date
reject-implausible-date = this date cannot be true
reject-malformed-siret = this is no valid SIRET
reject-siren-for-siret = a SIREN where a SIRET is due: read as SIREN
reject-spreadsheet-number = a spreadsheet turned the number into a quantity: its digits are lost
reject-lost-zeros = the number had lost its leading zeros: put back, since the check digits agree
reject-contradictory-numbers = two numbers of the line contradict each other
reject-malformed-rna = this is no number of the RNA
reject-malformed-kbo = this is no enterprise number
reject-unknown-code = this code is not in the register’s list
reject-unknown-personality = the line does not say whether it is a natural person: left out
reject-malformed-legal-form = this is no code of a legal form
reject-malformed-activity = this is no code of an activity
reject-malformed-json = this is no sound JSON
reject-unknown-shape = this JSON is not that of an association
reject-wrong-type = this value is not of the expected sort
reject-two-living-numbers = shares a number with another living entry of the same register: both stay apart
reject-told-apart = somebody said that it is another body than the one that shares its number: both stay apart
reject-ordinary-company = company outside the social economy: left aside
reject-not-a-head-office = establishment that is no head office: left aside
reject-closed-establishment = establishment that is closed: left aside
reject-unit-not-held = establishment of a unit that is not here: load the legal units first
reject-enterprise-not-held = name or address of an enterprise that is not here: left aside
reject-not-used-yet = line understood, of which nothing is used
reject-no-name-yet = enterprise without a known name: load the file of denominations as well
reject-not-published = its register publishes nothing of it: what was known is no longer shown
reject-natural-person = natural person: left aside
reject-granted-person = line of a grant to a natural person, known by its number: name and purpose are erased
reject-person-untold = giver or receiver known by a number alone, of which nothing here says whether it is a natural person's: load the units of Sirene, or the enterprises of the BCE/KBO
reject-contact-detail = telephone or electronic address: left aside
reject-missing-beneficiary = it is not said who receives
reject-missing-funder = it is not said who gives
reject-not-awarded = the request was not granted
reject-missing-amount = the amount is missing
reject-malformed-amount = this is no amount
reject-ambiguous-amount = this amount can be read in two ways
reject-other-currency = amount in another currency than the euro
reject-rounded-amount = amount rounded to the cent
reject-amount-with-exponent = amount written with an exponent: a spreadsheet may have lost digits
reject-implausible-amount = amount larger than any grant
reject-negative-amount = negative amount: a correction or money given back
reject-refused-amount = amount that the file itself sets aside
reject-mended-number = damaged number, mended: its check digits prove it
reject-reversed-period = period that ends before it begins
reject-open-period = period without an end
reject-malformed-year = this is no year
reject-malformed-share = this is no share, or its unit is uncertain
reject-dragged-share = shares that rise line after line: a cell was dragged down
reject-lost-characters = letters destroyed before publication
reject-unknown-word = this word is none of those its column has
reject-total-differs = the total is not the sum of its details, which are what counts
reject-total-line = line of a total, whose details are counted
reject-malformed-theme = this is no code of the nomenclature
reject-malformed-postcode = this is no postcode
reject-malformed-commune-code = this is no code of a commune
reject-unknown-position = unknown position
reject-unknown-grouping = unknown sort of grouping
reject-missing-successor = the association continues under a new number, which is missing
reject-address-as-website = an e-mail address in place of a site: kept off public pages

# Why a whole file is refused.
refused-empty = It is empty.
refused-no-table = This archive holds no table.
refused-binary = This is no table that we can read.
refused-document = This is a document (PDF, Word): the table itself is needed, as CSV.
refused-spreadsheet = This is a spreadsheet: save it as CSV first.
refused-web-page = This is a web page, not a table: the download went wrong.
refused-utf-16 = It is saved as “Unicode” (UTF-16): save it as “CSV UTF-8”.
refused-unknown-columns = Its first line names the columns of no file we know. It says: { $detail }.
    .missing = Columns are missing in it, or have another name: { $detail }.
refused-unknown-json = It is JSON, but of no register we know.
    .named = It is JSON, but of no register we know; in it are: { $detail }.
refused-unknown-parquet = It is a Parquet table, but its columns are those of no file we know.
refused-no-drawing = It is neither a GeoJSON collection nor a TopoJSON topology.
refused-no-degrees = Its points are not in degrees: convert it to longitude and latitude (WGS 84).
refused-duplicate-column = Two of its columns have the same name: { $detail }.
refused-header-too-long = Its first line is too long for a header.
refused-nested-archive = This is an archive inside an archive: unpack it first.
refused-encrypted = It is protected by a password.
refused-unsupported-method = It is packed in a way we do not read.
refused-truncated = It stops before its end: the download was cut.
refused-corrupt = It is damaged.
refused-too-damaged = Its quotes are too damaged to be read without guessing.
refused-too-many-members = It holds too many files.
refused-member-too-large = A file in it is too large.
refused-too-large = Unpacked, it is too large.
refused-ratio = It grows too much to be honest: it may be a trap.
refused-unreadable = It cannot be read.

error-invalid-query = The address of this search is damaged. Start again from the search.
error-invalid-km = The distance must be between 0.1 and 1,000 kilometres.
error-invalid-founded = The year of foundation must be a year, as 1998, or a span of years, as 1990-1999.
error-invalid-dissolved = The year of dissolution must be a year, as 1998, or a span of years, as 1990-1999.
error-invalid-within = A search is about the territory (within=territory) or everywhere (within=all).
error-invalid-sort = This order does not exist: relevance, name, date or distance.
error-invalid-limit = A page holds 1 to 100 results.
error-invalid-near = This commune does not exist, or we do not know where it is.

# The interface for programs, and the page that describes it.
error-invalid-lang = The languages are fr, nl and en.
error-invalid-parameter = This address holds an unknown parameter. The parameters are described at /en/api.
api-title = API and open data
api-lede = All that the pages show can also be read by a machine, without account or key.
api-fact-address = Address
api-fact-description = Description
api-fact-rate = Pace
api-fact-licence = Licence
api-rate = { $n } requests a second for each visitor
api-licence = that of each source
api-endpoints = What can be asked
api-parameters = Parameters of { $path }
api-parameter-name = Name
api-parameter-sort = Value
api-parameter-meaning = Meaning
api-sort-text = one value
api-sort-several = one or more values (repeat the parameter)
api-sort-number = a number
api-example = Example for { $path }
api-get-organisations = The same search as on the page, with the same filters, and the figures of each filter.
api-get-organisation = One organisation, its numbers in the registers and where what is said of it comes from.
api-get-organisations-csv = The whole result of the search as a table. A text that a spreadsheet would take for a formula begins with an apostrophe.
api-get-organisations-json = The whole result of the search as one document.
api-get-organisations-parquet = The whole result of the search in columns, for programs that read many: the columns of the table.
api-get-organisations-ndjson = The whole result of the search, one organisation a line.
api-get-organisations-geojson = The whole result of the search for a map: each point is the centre of a commune, never an address.
api-get-themes = The themes of the territory, with the number of organisations of each.
api-get-communes = The communes of the territory, with the number of organisations of each.
api-get-sources = The files that were loaded: register, date, licence, and what became of their lines.
api-get-complete = Proposals while one types.
api-get-openapi = The description of this interface, for programs.
api-with-q = The words searched; between quotes they follow each other. Typing errors are forgiven.
api-with-theme = Theme, as /api/v1/themes names it.
api-with-founded = Year of creation: “1998”, “1990-1999”, “-2009”, “known”, “unknown”.
api-with-dissolved = Year of dissolution, written likewise.
api-with-commune = Commune of the seat: INSEE or NIS code; for grants, also what communes are grouped in, or a side of the border.
api-with-kind = Sort of organisation: association, foundation, company, public_body or other.
api-with-legal-form = Legal form.
api-with-state = State: active, dissolved, removed or unknown.
api-with-source = Register: rna, demonstration…
api-with-side = Side of the border.
api-with-capacity = What organisations are for others: funder, support_structure, network, pole, organiser, research, ess.
api-with-area = Declared area of action.
api-with-age = Age in years: 0-1, 2-4, 5-9, 10-19, 20-49, 50+ or unknown.
api-with-near = Code of the commune to search around.
api-with-km = Kilometres around it: 10 when nothing is said.
api-with-within = territory for the territory only; everywhere when nothing is said.
api-with-sort = Order: relevance, name, date or distance. Files always have the same order.
api-with-limit = Results on a page, 1 to 100: 20 when nothing is said. Files give them all.
api-with-cursor = The value “next” of the page before.
api-with-lang = Language of labels and addresses: fr, nl or en.
api-with-id = The key of the organisation, or the end of the address of its page.
api-rules = Good to know
api-rule-paging = A page of results gives “next”: give it back as cursor to read on. There is no limit to the number of pages.
api-rule-language = Labels follow lang, or else the language of the browser (Accept-Language).
api-rule-kept = Every answer carries an ETag: send it back in If-None-Match, and an unchanged answer costs nothing (304).
api-rule-errors = An error is a “problem” document (RFC 9457) that says what to do.
api-rule-browsers = Scripts of any site may read this data.
api-rule-persons = No e-mail address is ever given, and persons named in an address are masked.
api-rule-feed = Any search can also be followed as an Atom feed: /en/organisations.atom with the same parameters.
api-reconcile = Match a spreadsheet in OpenRefine (Reconciliation API 0.2)

# The feed of a search.
feed-title = Organisations: { $what }
feed-everything = all
feed-subtitle = The organisations that last entered the registers or changed in them, among those this search finds.
feed-fictitious = Fictitious organisations, for the demonstration.

# Pages: what the pages of the directory say.
pages-and = and
pages-colon = {": "}
pages-you-are-here = You are here
pages-organisations = Latest registered or changed
pages-see-all = { $n ->
    [one] See the organisation
   *[other] See all { $n } organisations
 }
count-unseen = no register loaded
count-organisations = { $n ->
    [0] No organisation
    [one] { $n } organisation
   *[other] { $n } organisations
 }

# Search and results.
search-label = Search for an organisation, an activity, a place
search-button = Search
search-suggestions = Suggestions
results-for = for “{ $q }”
results-inside = within the territory
results-everywhere = everywhere
results-at = in { $place }
results-near = within { $km } km of { $place }
results-around = Around { $place }
results-founded = Founded in { $year }
    .until = Founded until { $to }
    .since = Founded since { $year }
    .between = Founded from { $year } to { $to }
    .known = Year of foundation known
    .unknown = Year of foundation not known
results-dissolved = Dissolved in { $year }
    .until = Dissolved until { $to }
    .since = Dissolved since { $year }
    .between = Dissolved from { $year } to { $to }
    .known = Year of dissolution known
    .unknown = Year of dissolution not known
results-corrected = Nothing holds all the words “{ $q }”. Here is what “{ $instead }” finds.
results-search-everywhere = { $n ->
    [one] Search everywhere: { $n } organisation
   *[other] Search everywhere: { $n } organisations
 }
results-search-inside = { $n ->
    [0] Within the territory only: none
    [one] Within the territory only: { $n } organisation
   *[other] Within the territory only: { $n } organisations
 }
results-search-around = { $n ->
    [one] Around { $place }: { $n } organisation
   *[other] Around { $place }: { $n } organisations
 }
results-next = { $n ->
    [one] The next one
   *[other] The next { $n }
 }
results-shown = { $shown } of { $n }
results-shown-later = list continued, { $n } in all
pager-label = Rest of the list
pager-start = Back to the start
chips-label = Chosen filters
chips-remove = Remove filter:
chips-clear = Clear all
views-label = View
view-list = List
view-map = Map
view-table = Table
sort-label = Sort by
sort-relevance = relevance
sort-name = name
sort-date = date
sort-distance = distance
facets-title = Refine
facet-chosen = { $n } chosen
facet-others = { $n ->
    [one] { $n } more
   *[other] { $n } more
 }
facet-also = Also add
facet-theme = Theme
facet-commune = Commune
facet-kind = Kind
facet-legal-form = Legal form
facet-side = Side of the border
facet-age = Age
facet-state = State
facet-source = Source
facet-area = Area of action
facet-capacity = Role for others
facet-none = { $facet }: not known
kind-association = Association
kind-foundation = Foundation
kind-company = Company
kind-public-body = Public body
kind-other = Other
state-active = active
state-dissolved = dissolved
state-removed = removed from the register
state-unknown = state unknown
age-0-1 = Under 2 years
age-2-4 = 2 to 4 years
age-5-9 = 5 to 9 years
age-10-19 = 10 to 19 years
age-20-49 = 20 to 49 years
age-50-more = 50 years and over
age-unknown = Date unknown
source-rna = RNA (French register of associations)
    .short = RNA
source-demonstration = Demonstration register
    .short = demonstration register
source-sirene = Sirene (French register of companies and establishments)
    .short = Sirene
source-kbo = CBE (Belgian Crossroads Bank for Enterprises)
    .short = CBE
source-vl = Verenigingsregister (Flemish register of associations)
    .short = Verenigingsregister
source-pole = Pole of cooperation, by its own page
    .short = the pole itself
source-declared = Declared by its members
    .short = declared by its members
source-stated = Copied from a sheet of paper by an agent
    .short = copied from paper by an agent
source-grants = Past grants, published by funders
    .short = grants
source-contours = Contours of communes
    .short = contours
source-cog = Official French code of communes
    .short = communes
hit-since = { $kind }, since { $from }
hit-from-to = { $kind }, { $from } to { $to }
hit-distance = { $km } km away
hit-themes-inferred = { $themes } (from its words)
hit-place-uncertain = { $place } (place uncertain)
hit-place-unknown = Place unknown
take-title = Keep this result
take-csv = CSV (spreadsheet)
take-json = JSON
take-ndjson = NDJSON
take-geojson = GeoJSON (map)
take-parquet = Parquet (columns)
take-atom = Follow as an Atom feed
take-permalink = Permanent address
take-copy = Copy the address
take-copied = Address copied
empty-ways = Some ways on:
empty-everywhere = { $n ->
    [one] search everywhere: { $n } organisation
   *[other] search everywhere: { $n } organisations
 }
empty-without = { $n ->
    [one] remove the filter “{ $filter }”: { $n } organisation
   *[other] remove the filter “{ $filter }”: { $n } organisations
 }
empty-farther = { $n ->
    [one] go up to { $km } km from { $place }: { $n } organisation
   *[other] go up to { $km } km from { $place }: { $n } organisations
 }
empty-no-filter = { $n ->
    [one] remove all filters: { $n } organisation
   *[other] remove all filters: { $n } organisations
 }
empty-other-words = try other words, shorter or fewer.
empty-absent = An association you know is not here? It may not be registered under that name.
empty-sources = What the registers hold

# Map.
map-title = Map
map-where = Where they are
map-skip = Skip the map
map-scroll = Map of communes, scrolls sideways
map-hint = Explore the communes
map-legend = Number of organisations
map-sides = Sides of the border
map-caption = One tile per commune, near where it is. The dotted seam parts the territories.
    .drawn = The communes as they lie on the ground. The smallest are easier to read on the tiles or in the table.
map-table = See the table
map-range = { $from } to { $to }
map-and-more = { $from } and more
map-drawings = How the map is drawn
map-tiles = Tiles
map-contours = Contours
map-undrawn = { $n ->
    [one] One commune has no contour here: it is among the tiles and in the table.
   *[other] { $n } communes have no contour here: they are among the tiles and in the table.
 }
map-away = { $n ->
    [one] { $n } organisation is not on the map: its commune is unknown or outside the territory.
   *[other] { $n } organisations are not on the map: their commune is unknown or outside the territory.
 }
map-table-title = The table of communes
map-table-caption = Organisations found in each commune
map-column-found = Found

# Home.
home-title = Who does what, and where
home-heading = Who does what, and where, on both sides of the border
home-lede = Tisserand brings together associations and their partners, from the official registers, so that they can know one another and build together. { $territory }.
home-search = What are you looking for?
    .hint = A name, an activity, a commune: “jardin partagé”, “{ $commune }”, “fiets”
home-fictitious = fictitious, for the demonstration
home-in-territory = within the territory
home-elsewhere = { $n ->
    [one] and { $n } elsewhere
   *[other] and { $n } elsewhere
 }
home-communes-fr = { $n } in France
home-communes-be = { $n } in Belgium
home-nobody-here = { $n ->
        [one] The registers loaded hold nobody in this territory, and one organisation elsewhere. To show those from here, whoever runs this site must load the registers of its communes.
       *[other] The registers loaded hold nobody in this territory, and { $n } organisations elsewhere. To show those from here, whoever runs this site must load the registers of its communes.
    }
    .link = Search elsewhere
home-themes = an organisation may have several
home-updated = Registers of
home-never = not yet
home-now = Right now
home-sources = See the sources
home-by-theme = By theme
home-by-commune = By commune
home-yours = Is your association here?
    .explanation = Look for it above: on its page you can say that you act for it, present it in your own words, and answer calls with others. What is written here comes from public registers; errors can be reported, personal data can be hidden.
    .link = Report an error or ask for removal

# Themes.
themes-lede = Each theme gathers organisations from every commune and every register.
theme-lede = { $n ->
    [0] No organisation for now.
    [one] { $n } organisation, in { $communes } commune.
   *[other] { $n } organisations, in { $communes ->
        [one] { $communes } commune.
       *[other] { $communes } communes.
    }
 }
theme-with = Themes that go with it
    .none = No organisation with this theme has another.
    .explanation = Number of organisations that have both themes.
theme-from = Where this theme comes from
    .explanation = Registers classify organisations by codes. A table published with the software turns these codes into themes; it can be wrong, and is open to correction. Where registers give no code, themes may be inferred from the words of a name and purpose; lists and the page of the organisation say so.

# Communes.
communes-lede = The { $n } communes of the territory, on each side of the border.
commune-lede = { $n ->
    [0] No organisation known for now.
    [one] { $n } organisation. What crosses there, and with which neighbours.
   *[other] { $n } organisations, { $themes } themes. What crosses there, and with which neighbours.
 }
communes-unseen = { $n ->
    [one] Of { $n } commune, marked –, no register was loaded: nobody looked there.
   *[other] Of { $n } communes, marked –, no register was loaded: nobody looked there.
 }
commune-unseen = { $n ->
    [0] No register of this place was loaded: how many organisations there are is not known here.
    [one] No register of this place was loaded. { $n } organisation is known from elsewhere; there are surely others.
   *[other] No register of this place was loaded. { $n } organisations are known from elsewhere; there are surely others.
 }
commune-dissolved = { $n } of them dissolved
commune-of-themes = out of { $n }
commune-by-seat = Organisations are counted where they have their registered seat. Where else one works is on its own page, when its register says so.
commune-population = Inhabitants
commune-population-in = in { $year }
commune-around = Nearest communes
commune-across = { $n ->
    [0] all on the same side of the border
    [one] { $n } of them across the border
   *[other] { $n } of them across the border
 }
commune-crossings = What crosses
    .explanation = Each knot counts the organisations of a theme, here and in the nearest communes. Follow a row to find whom to work with.
commune-weave-caption = Organisations by theme, in { $place } and the nearest communes
commune-none = none
commune-pairs = Two themes at once
    .explanation = Organisations here that already link two fields.
commune-empty = No register that was loaded places an organisation here.
    .unseen = No register of this place was loaded: nobody looked.
commune-near = Search around { $place }

# Organisation.
organisation-quote =
    .open = “
    .close = ”
organisation-own-words = Its purpose in its own words:
organisation-acting = You act for this organisation
organisation-no-words = No register states its purpose.
organisation-dissolved-on = on { $date }
organisation-registers = What the registers say
organisation-name = Name
organisation-nature = Kind
organisation-seat = Registered seat
organisation-elsewhere = Also works at
organisation-elsewhere-all = { $n ->
    [one] { $n } place
   *[other] { $n } places
 }
organisation-elsewhere-more = { $n ->
    [one] and { $n } other place
   *[other] and { $n } other places
 }
organisation-place-uncertain = Commune uncertain
organisation-place-unknown = Commune unknown
organisation-candidates = Perhaps:
organisation-themes-from = from the codes of the register
organisation-theme-because = from { $words }
organisation-themes-inferred = inferred from its words, without a code in the register; tell us if it is wrong
organisation-no-theme = None: the register gives no code, or too vague a one.
organisation-no-area = Not declared: only the seat is known, and people often act farther than that.
organisation-founded = Founded
organisation-updated = Last change
organisation-numbers = Identifiers
organisation-no-number = No number known
organisation-numbers-from = each with the first file loaded here that gives it
organisation-entries = { $n ->
    [one] Its entry
   *[other] Its entries, register by register
 }
    .explanation = An organisation may stand in several registers. This is what each of them says, and why these entries are brought together here.
organisation-entry-missing = no longer in the register
organisation-entry-updated = changed on { $date }
organisation-social-economy = declares itself part of the social economy
organisation-staff-none = no employee
organisation-staff = { $n ->
    [one] { $n } employee
   *[other] { $n } employees
 }
organisation-staff-between = { $least } to { $most } employees
organisation-staff-over = { $n } employees or more
organisation-joined-alone = This is its only entry.
organisation-joined-first = The entry to which the others were joined.
organisation-joined-number = Joined because this register gives the { $scheme } number { $value }.
organisation-joined-succession = The register says that this number became { $scheme } { $value }.
organisation-joined-link = Joined because names and places agree.
organisation-joined-said = Joined by somebody who looked at both.
organisation-website = Website
organisation-unsaid = The register does not say
organisation-nearby = Same themes, nearby
organisation-nearby-all = { $n ->
    [one] See the active organisation within { $km } km
   *[other] See the { $n } active organisations within { $km } km
 }
organisation-wrong = Something wrong?
    .explanation = This information comes from public registers and may be out of date.
    .link = Report an error or ask for removal
organisation-reuse = Reuse
    .json = This record as JSON
    .sources = Sources and licences
scheme-fr-rna = RNA
scheme-fr-siren = SIREN
scheme-fr-siret = SIRET
scheme-be-kbo = CBE
scheme-be-vcode = V-code

# Sources.
sources-lede = Every piece of information keeps the name of the register it comes from, and its date.
sources-none = No file has been loaded yet.
sources-caption = Files loaded, the latest first
sources-file = File
sources-date = Date of the data
sources-undated = unknown
sources-licence = Licence
sources-unlicensed = not stated
sources-read = Lines read
sources-kept = Kept
sources-rejected = Rejected
sources-details = Each file in detail
sources-loaded = Loaded on { $date }.
    .fingerprint = Fingerprint
sources-invented = Made up by the program on { $date }, from the number { $seed }: from the same number it makes up the same again. No file, so no fingerprint.
sources-no-remark = No line was rejected or remarked on.
sources-remarks = Why lines were rejected or remarked on
sources-reason = Reason
sources-lines = Lines
sources-missing = What is not here
    .explanation = An association that is not registered does not appear. Addresses and dates are those of its last filing: they may be old.
sources-themes = How themes are given
    .explanation = Codes of the registers are turned into themes by a table published with the software. An organisation may have several, or none when its code is too vague. Without a code, themes may be inferred from the words of its name and purpose; its page then says which.
sources-grants = Whose the grants are
    .explanation = Each line comes from the file of a funder. It is attributed to an organisation by its number or, without one, by its name and place when they agree: its page says so. Whoever is recognised as a person is not kept, a beneficiary without a number or a page here is not named, and amounts are not added up.
sources-places = How the commune is found
    .explanation = From the postcode and the name written in the register. When they point to several communes, the page says so and does not choose.
sources-persons = What is hidden
    .explanation = E-mail addresses are never shown. When an address names a person (“chez Mme…”), that name is hidden on pages and in files.

# Past grants.
grants-received-title = Grants received
grants-received-caption = What funders say they awarded to it, latest years first
grants-received-lines = { $n ->
    [one] { $n } line published by a funder.
   *[other] { $n } lines published by funders.
 }
grants-given-title = Grants given
grants-given-caption = What it says it awarded, latest years first
grants-given-lines = { $n ->
    [one] { $n } line published.
   *[other] { $n } lines published.
 }
grants-no-sum = Do not add the amounts up: the same sum is awarded, then paid, and sometimes published by several sources.
grants-recognised = attributed by name and place, without a number: { $words }
grants-more = Only the first { $n } lines are shown.
grants-year = Year
grants-funder = Funder and purpose
grants-beneficiary = Beneficiary and purpose
grants-amount = Amount
grants-no-year = not stated
grants-no-amount = not stated
grants-nobody-named = not named
grants-money-voted = amount awarded
grants-money-paid = amount paid
grants-aid-in-kind = in kind, estimated amount
grants-aid-service = price of a service, not a grant
grants-aid-refund = refund, not a grant
grants-aid-loan = loan or guarantee, not a grant
grants-aid-other = another form of aid
grants-scheme = scheme or programme: { $scheme }
grants-extent-total = total of several grants
grants-doubt-negative = negative amount: a correction of another line, or money given back
grants-doubt-currency = currency uncertain
grants-doubt-unit = amount doubtful at the source
grants-same-two-sources = already published by another source
grants-same-several-years = the same agreement, published every year
grants-same-voted-and-paid = the same sum, already counted as awarded
grants-same-part-of-total = a total whose parts are published too
grants-same-unnamed = names no beneficiary here: the same grant was published by another source, which names it

# The sum of the evidence that brings two entries together.
sum-title = Why this link
sum-caption = Each finding and what it weighs, in bits: one bit more doubles the odds.
sum-what = Finding
sum-bits = Bits
sum-prior = At the outset, before any finding
sum-word-same = The word “{ $one }” is in both names
sum-word-abbreviated = “{ $one }” and “{ $other }”: one is short for the other
sum-word-cut = “{ $one }” and “{ $other }”: one is cut short
sum-word-misspelt = “{ $one }” and “{ $other }”: a letter or two differ
sum-word-joined = “{ $one }” and “{ $other }”: written as one word, or as two
sum-word-initials = “{ $one }” and “{ $other }”: initials
sum-word-missing = The word “{ $one }{ $other }” is missing on one side
sum-letters-for = The names look alike as they are written
sum-letters-against = The names do not look alike as they are written
sum-file-for = The file of the grant often speaks of “{ $one }”
sum-file-against = The file of the grant hardly ever speaks of “{ $one }”
sum-place-same = Same place: { $one }
sum-place-differs = Places: { $one } and { $other }
sum-year-same = Same year: { $one }
sum-year-differs = Years: { $one } and { $other }
sum-kind-same = Same kind: { $one }
sum-kind-differs = Kinds: { $one } and { $other }
sum-domain-same = Same website: { $one }
sum-domain-differs = Websites: { $one } and { $other }
sum-purpose-for = The purposes are alike
sum-purpose-against = The purposes are not alike
sum-number = Both bear the number { $one }
sum-total = Sum
sum-rivals = Who else it may be
sum-left = What is left
sum-chances = that is { $chances } chances in 100
organisation-links-evidence = Joined because of their names and places: { $one } and { $other }
organisation-links-said = Joined by somebody who looked at them: { $one } and { $other }
organisation-members-say = What its members say
    .stated = What an agent copied from a sheet of paper
organisation-area-own = No register says so; the organisation says it itself, above.
reach-said = Of the { $total } granted, promised or proposed here to associations, { $without } ({ $without-share } %) reaches associations without employees and { $with } ({ $with-share } %) associations with employees; for { $unknown } ({ $unknown-share } %), which { $n ->
        [one] one association receives,
       *[other] { $n } associations receive,
    } no register says whether there are any.
reach-known = Of the { $total } granted, promised or proposed here to associations, { $without } ({ $without-share } %) reaches associations without employees and { $with } ({ $with-share } %) associations with employees.
reach-granted-said = Of the { $total } granted here to associations, { $without } ({ $without-share } %) reaches associations without employees and { $with } ({ $with-share } %) associations with employees; for { $unknown } ({ $unknown-share } %), which { $n ->
        [one] one association receives,
       *[other] { $n } associations receive,
    } no register says whether there are any.
reach-granted-known = Of the { $total } granted here to associations, { $without } ({ $without-share } %) reaches associations without employees and { $with } ({ $with-share } %) associations with employees.
reach-brief = To associations without employees
reach-brief-said = { $without } ({ $without-share } %); not known for { $unknown }: { $n ->
        [one] one association
       *[other] { $n } associations
    }
reach-brief-known = { $without } ({ $without-share } %)

# A place that is written because there are too many to choose from.
place-typed =
    .commune = Write the name of a commune.
    .place = Write the name of a commune, of a group of communes or of a side of the border.
    .unknown = Nothing is called “{ $typed }” here. Check the name, or write how it begins.
    .several = “{ $typed }” may be several places. Which one?
    .more = “{ $typed }” may be many places, these among them. Write more of the name.
place-written =
    .several = Write the names of communes, one on each line.
    .wrong = One of the places written is not found, or may be several. What was typed is kept: see below the field.
    .many = These are too many names at once: write at most fifty, save, then write the others.
    .one = Write one commune only.
