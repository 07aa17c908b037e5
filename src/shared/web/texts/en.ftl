# The shell: what every page says, and what is said when something goes wrong.
error-not-found = This page does not exist
    .explanation = The address may be incomplete, or what it showed was removed. Nothing is broken: start again from the search.
error-invalid = We do not understand this request
    .explanation = The address holds a value that does not exist. Go back to the previous page and try again.
error-invalid-cursor = The rest of this list has changed meanwhile. Start again from the top of the list.
error-sign-in = You need to sign in
    .explanation = Only people who have signed in can do this.
error-second-factor = First show a second proof in this session.
error-again = First confirm that it is you.
error-conflict = Somebody changed this meanwhile
    .explanation = Reload the page to see what changed, then start again.
error-cross-site = This was sent from another site
    .explanation = For safety a form can only be sent from our own pages. Open it again here and send it.
error-too-large = This is too long to send at once
    .explanation = Nothing was saved. Shorten the text and send it again.
error-method = This address is asked in another way
    .explanation = Open it as an ordinary page.
error-too-many = Too many requests in a short time
    .explanation = Wait a few seconds, then reload the page.
error-busy = The site is very busy
    .explanation = Nothing is lost. Wait a few seconds, then reload the page.
    .sent = Nothing is lost: what you sent reached us on { $moment }. Wait a few seconds, then reload the page to send it again; where a deadline counts, this is the time that will be kept.
error-internal = Something went wrong on our side
    .explanation = It is not your fault. Try again; if it goes on, write to us with the address of the page.
error-typed = What you had written
    .explanation = Copy what you want to keep.
    .gone = If this page existed for you a short while ago, it was removed meanwhile, or your mandate ended.
error-home = Back to the home page

# What surrounds every page.
layout-skip = Skip to content
layout-main-menu = Main menu
layout-room-directory = Directory
layout-room-together = Act together
layout-languages = Languages
layout-organisations = Organisations
layout-map = Map
layout-themes = Themes
layout-communes = Communes
layout-networks = Networks
layout-calls = Calls
layout-programmes = Funding programmes
layout-desk = Desk
layout-petitions = Petitions
layout-poles = Territorial poles
layout-policies = Public policies
layout-sources = Sources
layout-demonstration = Demonstration
    .explanation = Demonstration: every organisation shown here is fictitious.
    .more = Where the data come from
layout-living = Demonstration: organisations and persons are fictitious; everything goes at the end.
    .choose = Become somebody else
layout-accessibility = Accessibility: not compliant
layout-legal = Legal notice
layout-privacy = Personal data
layout-objection = Ask for a correction or removal
layout-surveys = Surveys
layout-publications = Publications
layout-indicators = Indicators
layout-observatory = Observatory
layout-api = API and open data
layout-free = Tisserand is free software (EUPL-1.2).
error-search = Search for an organisation, an activity, a place
    .button = Search
layout-crumbs = You are here
layout-sign-in = Sign in
layout-me = My page

# What forms share.
form-summary = { $n ->
    [one] One answer needs another look
   *[other] { $n } answers need another look
}
form-yes = Yes, I confirm
form-save = Save
form-changed-meanwhile = Somebody changed this while you were writing. What you wrote is still here: read it again, then save.
form-theirs = This is what is saved now:

# What was just done; sizes.
said-already = It was saved already: nothing was done twice.
size-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
moment = { $date } at { $hour }:{ $minute }

# Figures.
figure-drawn = Drawing: { $sentence }
figure-table = The figures as a table
figure-take = Reuse this figure
figure-csv = Table (CSV)
figure-json = Table for programs (JSON)
figure-parquet = Table in columns (Parquet)
figure-svg = Picture (SVG)
figure-embed = To show it on another site, copy this line:
figure-publish = Put this figure in a publication
figure-named = The figure as it is on { $date }: it changes with the data.
    .gone = The figure that stood here is drawn no more:
    .busy = The figure that stands here is not available just now. Load the page again in a moment:
    .how = To show a figure of the Observatory or of a published survey, put its address (the link of its table or of its picture) alone on a line. Whoever reads sees it as it is that day.
figure-percent = { $share }%
    .less = less than { $share }%
    .more = more than { $share }%
words-of-order = This text uses a word of an order or a service (contractor, service provider, purchase order, statement of work, subcontract…). A grant supports an initiative of associations: say it in another way.
