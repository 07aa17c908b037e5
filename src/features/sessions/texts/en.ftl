# The table: sessions of the desk.
table-sessions = Sessions
    .lede = Several funders bring their programmes, three colleges of equal weight sit around the table, and each funder decides for itself.
table-sessions-of = Sessions of the desk
sessions-todo = Waiting for you
sessions-todo-seats = The three colleges do not have as many seats yet: give those that lack.
sessions-todo-part = One of your programmes is asked: say whether it takes part.
sessions-todo-vote = You sit for { $name }: its vote is awaited.
sessions-none = No session concerns you yet.
sessions-convene = Convene a session
sessions-convene-lede = Your own programmes take part; the other funders are asked, and each says for itself. Those who have a seat get a letter.
sessions-convene-what = The session
sessions-convene-nobody = None of the funders for which you keep programmes has published one.
sessions-convene-send = Convene
sessions-convened = The session is convened.
sessions-convener = Convened by
sessions-convener-missing = Say for whom you convene.
sessions-convened-by = Convened by { $name }
sessions-ties = When requests come out equal in a proposal, the tie is broken by the number { $seed }: nobody chose it, and it was published when the session was convened.
sessions-name = What is it called?
    .hint = For instance: Table of the neighbourhoods, spring 2027
sessions-title-missing = Write a name, 200 characters at most.
sessions-day = Day
sessions-day-wrong = Write a day that is not over.
sessions-hour = Hour
    .hint = For instance 14:30
sessions-hour-wrong = Write an hour, for instance 14:30.
sessions-place = Place
sessions-place-missing = Write the place, or the link of the meeting: 200 characters at most.
sessions-link = Link, to take part at a distance
    .hint = It begins with https://
sessions-link-wrong = Write a link that begins with https://.
sessions-programmes = Programmes on the table
    .hint = At least one of your own. What is requested of them and examined is on the agenda.
sessions-programme-missing = Choose at least one programme of the funder that convenes.
sessions-when = { $date }, { $hour }
sessions-state-convened = convened
sessions-state-closed = over
sessions-state-cancelled = cancelled
sessions-ways = Around this session
sessions-table = The table
    .caption = What each request asks of each programme, and what was said of it
sessions-table-lede = Every amount is exact, and as it stands now. Decisions that a funder does not share yet are not here.
sessions-table-changed = The table is no longer as you read it: look again.
sessions-elsewhere = { $n ->
    [one] and { $amount } requested of { $n } other programme that is not at this table
   *[other] and { $amount } requested of { $n } other programmes that are not at this table
}
sessions-table-empty = Nothing is on the table yet: no application under examination requests anything of the programmes that take part.
sessions-table-asked = You read the table as soon as one of your programmes takes part.
sessions-table-cancelled = This session does not take place.
sessions-table-hidden = { $n ->
    [one] { $n } request is not shown to you; the sums are without it.
   *[other] { $n } requests are not shown to you; the sums are without them.
}
sessions-counted = { $several ->
    [0] No request made by several
    [one] { $several } request made by several
   *[other] { $several } requests made by several
}, { $alone ->
    [0] none by one organisation alone.
    [one] { $alone } by one organisation alone.
   *[other] { $alone } by organisations alone.
}
sessions-request = Request
sessions-all = In all
sessions-requested-all = Requested in all
sessions-left = Left in the envelopes
sessions-csv = The table for a spreadsheet (CSV)
sessions-said-proposed = proposed: { $amount }
sessions-said-conditional = promised under a condition: { $amount }
sessions-said-voted = granted: { $amount }
sessions-said-awaited = awaited: { $amount }
sessions-said-missing = to be found elsewhere: { $amount }
sessions-hidden-undeclared = Say first whether you stand too near to those who ask.
sessions-hidden-declared = You have declared a conflict of interest: you see nothing of this request, and do not vote on it.
sessions-hidden-within = You act for one of those who ask, or work there: you see nothing of this request, and do not vote on it.
sessions-hidden-tied = An organisation for which you act or work gave to one of those who ask, or received from it, within three years: you see nothing of this request, and do not vote on it.
sessions-declare = Before you read
sessions-declare-lede = Are you close to some of those who ask: as a member, an employee, an elected official, a relative of somebody who runs it, or in another way? Tick them: you will see nothing of these requests, nor vote on them. Your answers are kept with their date.
sessions-declare-which = I stand too near to those who make these requests:
sessions-declare-honest = Nothing ties me to those that I did not tick
sessions-declare-missing = Say that nothing ties you to the others.
sessions-declare-send = Save my answers
sessions-declared = Noted.
sessions-taking = Programmes that take part
sessions-part-asked = asked to take part
sessions-part-agreed = takes part
sessions-part-declined = does not take part
sessions-say-agreed = Take part
sessions-say-declined = Do not take part
sessions-done-agreed = This programme takes part.
sessions-done-declined = This programme does not take part.
sessions-close = Close the session
sessions-close-way = At the end of the session
sessions-close-sure = The session is over: its agenda stays as it is, nobody votes any more
sessions-adopted = Proposal of allocation that the session adopted as its advice
    .hint = Funders decide each for itself. Whoever departs from this proposal, or from what the colleges thought, says why.
sessions-adopted-none = None
sessions-close-unsure = Tick that the session is over.
sessions-closed = The session is closed.
sessions-change = Change the day or the place
sessions-change-lede = Everybody who was asked or has a seat gets a letter that says when and where it is now.
sessions-change-send = Change and tell everybody
sessions-changed = The session is changed; those who were asked get a letter.
sessions-cancel = Cancel the session
sessions-cancel-sure = The session does not take place: everybody who was asked or has a seat gets a letter, and nothing on this page can be changed any more
sessions-cancel-unsure = Tick that the session does not take place.
sessions-cancelled = The session is cancelled; those who were asked get a letter.
sessions-college-associations = Associations
sessions-college-companies = Companies
sessions-college-public-bodies = Public bodies
seats-title = Who has a seat
seats-lede = Three colleges with as many seats each. When those of a seat ask for money themselves, or cannot come, their alternate sits there.
seats-unequal = The three colleges do not have as many seats yet: nobody votes until they do.
seats-nobody = Nobody yet
seats-keep = Give seats
seats-take = Take the seat away
seats-give = Give a seat
seats-give-send = Give
seats-search = Name of the organisation
    .send = Search
    .nobody = No organisation bears this name.
seats-alternate-search = Look for an organisation
seats-place = Place
seats-in-college = A seat of the college
seats-as-alternate = The alternate of
seats-already = This organisation has a seat already.
seats-full = This college has all its seats.
seats-voted = Somebody voted at this seat: it stays.
seats-done = The seats are kept.
seats-alternate-is = alternate: { $name }
seats-alone = Take the alternate away
seats-name-alternate = Name an alternate for your seat
seats-other-college = This organisation is not of that college: its kind says of which it is.
seats-whose = Seat
seats-college = College
seats-alternate = Alternate
simulations-title = What if…
simulations-lede = A supposition changes nothing: it says who would have what, what would be lacking, and who could give it.
simulations-new = What if…
simulations-of = Suppose other amounts for
simulations-none = Nobody has supposed anything yet.
simulations-side = Side by side
    .caption = What each request would have, by supposition
simulations-today = Today
simulations-supposed = Supposed
simulations-difference = Difference
simulations-caption = What each programme said, and what is supposed
simulations-asks = asks { $amount }
simulations-name = Name of the supposition
    .hint = For instance: the fund gives 30,000 instead of 40,000
simulations-name-missing = Write a name, 200 characters at most.
simulations-amounts = Amounts
    .hint = Leave empty what stays as it is. Of what is requested for several years, an amount is for all of them together: less frees the last year first, more is counted in the first.
simulations-amount-wrong = Write amounts between nothing and what is requested.
simulations-amount-missing = Suppose at least one amount.
simulations-now = { $asked } requested; said until now: { $now }
simulations-share = Show it to everybody at the table
simulations-keep = Save the supposition
simulations-kept = The supposition is saved.
simulations-stale = Somebody changed it meanwhile: look at it again before you change it.
simulations-full = Your organisation keeps 40 suppositions here already: take one away first.
simulations-shared = { $name }, shared with the table
simulations-private = { $name }, seen by nobody else
simulations-complete = It would have all that it asks for.
simulations-can-complete = It would lack { $amount }, and others at this table could give it.
simulations-not-all = It would lack { $amount }; others at this table could give { $more } of it at most.
simulations-nobody = It would lack { $amount }, and nobody else at this table could give it.
simulations-room = { $funder } could add { $amount } at most
simulations-change = Suppose otherwise
simulations-add = Suppose something of another request too
    .send = Go on
simulations-take-away = Take this supposition away
simulations-taken-away = The supposition is gone.
promises-title = Promises
promises-lede = Some funders promise if others give. Here is which promises would come to be together, and what would fall with each. Nothing is decided here: each funder confirms its own, and they take effect together once the last one is confirmed.
promises-together = Would come to be together
promises-none = No promise has its condition met.
promises-sum = { $amount } would be granted if each funder confirmed its own.
promises-waiting = Still wait
promises-who = { $funder }, for { $partner }
promises-if = if { $programme } gives at least { $amount }
promises-elsewhere = a programme that is not on the table
promises-met = its condition is met by what others promise or grant
promises-falls = If it falls, this falls too: { $others }.
promises-lacks = its condition lacks { $amount }
promises-words = its condition is not an amount: its funder says whether it is met
promises-confirm = Confirm
proposals-title = Proposals
proposals-lede = A proposal is advice, made by published rules that anybody can replay. It changes no decision: people decide, with their reasons.
proposals-none = Nobody has asked for a proposal yet.
proposals-one = Proposal of allocation
proposals-advice = This is advice. It decides nothing, and can be made again by anybody from its file.
proposals-ask = Ask for a proposal
proposals-ask-lede = { $n ->
    [one] It is made from the request on the table, what everybody knows to be left in the envelopes, and the rules of the programmes.
   *[other] It is made from the { $n } requests on the table, what everybody knows to be left in the envelopes, and the rules of the programmes.
}
proposals-ask-send = Make a proposal
proposals-useful = Least useful part of a request, in percent
    .hint = Below it, money would not let the project be done: the proposal gives it nothing rather than too little.
proposals-useful-wrong = Write a whole number from 0 to 100.
proposals-seed = Try another number
    .hint = Leave it empty to use the published one. With another, you make a trial that your organisation alone sees and that the session cannot adopt.
proposals-ties = How ties are broken
proposals-cap = Cap on public money
proposals-public = Highest part of the costs that public money may pay, in percent
    .hint = All public funders together, with what they gave already. 100: no cap.
proposals-source = Where this cap comes from
    .hint = The text and its date, for instance: rules on grants of 12 March 2026, article 4. It is published with the proposal.
proposals-source-wrong = Say where this cap comes from, in 200 characters at most.
proposals-rules = By which rules
proposals-rules-programme = { $programme } ({ $funder }): version { $number }, published on { $on }; each request goes by the rates and amounts of the version of which it was made.
proposals-rules-public = Public money pays { $percent } % of the costs of a request at most, all funders together: { $source }.
proposals-rules-aid = Small state aid (de minimis): { $amount } at most for each organisation over three years, from all public funders of a country; those that form one undertaking count together: regulation (EU) { $source }, from { $from } to { $until }.
proposals-limit-french = Small state aid leaves { $amount } to { $partner }, from all French public funders together: that is less than is asked.
proposals-limit-french-several = Small state aid leaves { $amount } to { $partner }, from all French public funders together: that is less than is asked, and several requests share it in proportion.
proposals-limit-belgian = Small state aid leaves { $amount } to { $partner }, from all Belgian public funders together: that is less than is asked.
proposals-limit-belgian-several = Small state aid leaves { $amount } to { $partner }, from all Belgian public funders together: that is less than is asked, and several requests share it in proportion.
proposals-limit = Small state aid leaves less to those who make this request than they ask of public funders.
proposals-outside = What is not proposed, by the rules of the programmes
proposals-outside-envelope = { $title }: nothing of { $programme } for { $partner }. No envelope of this programme is for it.
proposals-outside-minimum = { $title }: nothing of { $programme } for { $partner }. What is asked here and may be given, out of all its envelopes together, is less than the least that this programme gives to one request.
proposals-outside-programme = { $title }: nothing of { $programme } for { $partner }. This programme is for other bodies or other places.
proposals-outside-support = { $title }: nothing of { $programme } for { $partner }. This programme completes what others support, and no other has promised or granted anything that this table knows of.
proposals-outside-years = { $title }: nothing of { $programme } for { $partner }. It is requested for several years, and in a later year no envelope that is for it has as much as is requested of that year.
proposals-payer = { $programme } ({ $funder }), envelope “{ $purpose }”
proposals-unreadable = This proposal is kept, but this version of the program cannot read it any more. Ask for a new one.
proposals-scores-first = Before you ask, say what the requests are worth to you:
proposals-seed-wrong = Write a whole number.
proposals-under-way = Your last proposal is still in the making: wait until it is done.
proposals-full = 60 proposals were asked for at this session: no more are made.
proposals-trials-full = Your organisation already asked for twenty trials at this session. Read one of them again, or ask for a proposal with the published number.
proposals-nothing = Nothing is left to share out: everything on the table is decided, or none of it can be given.
proposals-progress = In the making: step { $done } of { $steps }.
proposals-again = Look again
proposals-fault = Nothing could be proposed from this table. It was noted; ask again, or tell those who run the platform.
proposals-found = What was found
proposals-value = The highest value by the points of the funders: { $gap }.
proposals-optimal = it is proved that none is higher
proposals-gap = none is more than { $percent } % higher, as was proved
proposals-lines = Grants of one programme to one request: { $lines }; that value takes at least { $least }.
proposals-alone = No funder does worse than alone.
proposals-alone-found = No funder does worse than the best that was found for it alone.
proposals-partners = No partner is left out for the sake of fewer grants.
proposals-left-out = Nothing is proposed for { $partner } in this request: talk about it before you decide.
proposals-territories = Territories that receive something, each request counted in the first commune that it names: { $territories }, of { $most } that could.
proposals-made-useful = { $n ->
   *[other] A request receives at least { $n } % of what it asks, or nothing.
}
proposals-made-seed = Ties are broken by the number { $seed }.
proposals-hidden = { $n ->
    [one] { $n } request is not shown to you, and is in none of the sums below.
   *[other] { $n } requests are not shown to you, and are in none of the sums below.
}
proposals-file = The whole computation (.pb file), which anybody can check
proposals-replay = To check it, the command “tisserand allocate FILE.pb” computes it again and reports any difference.
proposals-bring = Check the file of a computation
proposals-bring-lede = Bring the file of a proposal (.pb). What it gives is counted again by its rules, to the cent, and the page says whether it is a proposal of this session. Nothing of it is kept, and nothing is decided by it.
proposals-bring-file = File of the computation (.pb)
proposals-bring-send = Check this file
proposals-bring-missing = Choose a file.
proposals-bring-large = This file has more than 4 MB: that of a proposal is smaller.
proposals-bring-unread = This is no file of a proposal, or something is missing in it.
proposals-bring-broken = This file does not keep the rules that it states: somebody changed it, or it is damaged.
proposals-bring-other = This file keeps the rules that it states, but it is no proposal of this session that you may read.
proposals-bring-same = The file is that of this proposal, to the byte. Counted again, it keeps all its rules.
proposals-file-public = The file with which this computation can be checked is for public funders: it tells what small state aid leaves to whom, which the organisations told to nobody else.
proposals-trial = trial with another number for ties, seen by your organisation alone
proposals-trial-said = This is a trial: ties are broken by another number than the published one, { $seed }. Your organisation alone sees it, and the session cannot adopt it.
proposals-adopted = The session adopted this proposal as its advice.
proposals-pays = What each programme pays, and why
proposals-pays-one = { $n ->
    [one] { $programme } pays { $amount } of the { $envelope } it has, to one request: { $reasons }.
   *[other] { $programme } pays { $amount } of the { $envelope } it has, to { $n } requests: { $reasons }.
}
proposals-pays-nothing = { $programme } pays nothing of the { $envelope } it has: { $reasons }.
proposals-pays-shown = { $n ->
    [one] { $programme } pays { $amount } to one of the requests that you read: { $reasons }.
   *[other] { $programme } pays { $amount } to { $n } of the requests that you read: { $reasons }.
}
proposals-pays-nothing-shown = { $programme } pays nothing to the requests that you read: { $reasons }.
proposals-pays-unasked = nothing that is still open, and that its rules allow, is asked of it
proposals-pays-used = its envelope is used up
proposals-pays-all = it gives all that is asked of it, as far as its rates and ceilings allow
proposals-pays-full = { $n ->
    [one] one request has all that is asked of it, as far as its rates and ceilings allow
   *[other] { $n } requests have all that is asked of it, as far as its rates and ceilings allow
}
proposals-pays-least = { $n ->
    [one] one request has its minimum and no more
   *[other] { $n } requests have its minimum and no more
}
proposals-pays-short = { $n ->
    [one] one other request would need at least its minimum, more than the { $left } left
   *[other] { $n } other requests would need at least its minimum, more than the { $left } left
}
proposals-pays-alone = by its own points, the whole reaches { $percent } % of the best that was found for it alone
proposals-pays-alone-more = by its own points, the whole is worth { $percent } % more than the best that was found for it alone
proposals-pays-alone-same = by its own points, the whole is worth as much as the best that was found for it alone
proposals-pays-floor = part of its money is placed so that it does no worse than alone
proposals-pays-elsewhere = the money of others covers what is asked, or does more there
proposals-pays-unfunded = the requests made to it receive nothing, for the reason told at each
proposals-pays-only = this envelope is only for: { $only }
proposals-pays-unread = the rest depends on requests that you do not read
proposals-pays-and = { $one }; { $other }
proposals-who = Who would receive what, and why
proposals-surveyed = To see how robust this result is, the points and the envelope of each funder were raised and lowered by a tenth, one funder at a time: { $tried } of { $all } changes tried. What a request depends on is said apart: it changes nothing in these lists.
proposals-depends = It depends on { $programme }: without that programme it would receive nothing.
proposals-since = { $n ->
    [one] { $n } of the amounts that it shares out was decided since: it knows nothing of that. Ask for a new one before you rely on it.
   *[other] { $n } of the amounts that it shares out were decided since: it knows nothing of them. Ask for a new one before you rely on it.
}
proposals-always-in = Always in
    .means = Funded under every change that was tried.
proposals-contested = Contested
    .means = Funded under some: this is what the meeting may want to debate.
proposals-always-out = Always out
    .means = Funded under none of the changes that were tried.
proposals-nobody = None
proposals-number = number { $number } in the file of the computation
proposals-award = Proposed: { $amount }
proposals-of = of { $amount } that are still open
proposals-why-soon = Why will be said in a moment.
proposals-why-asked = This request receives all that it asks for.
proposals-why-rules = It receives all that the rules of the programmes allow.
proposals-why-envelopes = It would receive more if the envelopes held more.
proposals-why-unwanted = No funder gives it points.
proposals-why-unreachable = Within the rules it could reach { $amount } at most, less than is useful to it.
    .limit = Within the rules, that of small state aid among them, it could not reach what is useful to it.
proposals-why-outbid = { $n ->
    [one] It could be funded, but the same money is worth more elsewhere: it lacks { $n } point.
   *[other] It could be funded, but the same money is worth more elsewhere: it lacks { $n } points.
}
proposals-regret = To fund it all the same would cost between { $least } % and { $most } % of the value.
proposals-changes = The smallest changes that would fund it:
proposals-changes-none = None of the changes that were tried would fund it: neither a smaller least useful part, nor more money in one envelope.
proposals-regret-none = What funding it all the same would cost was not found.
proposals-change-least = it does with { $amount }
proposals-change-envelope = { $programme } has { $amount } more
proposals-ways = Other ways of sharing
    .caption = The proposal beside other ways of sharing, by the same measures
proposals-ways-lede = None of these is proposed: each shows what another idea of fairness would do. Some break rules of the programmes that they do not know.
proposals-measure = Point of comparison
proposals-measure-amount = Given in all
proposals-measure-grants = Requests that receive something
proposals-measure-lines = Grants of one programme to one request
proposals-measure-smallest = The smallest a request receives
proposals-measure-joint = To requests of several associations
proposals-measure-without-employees = To associations of which a register says that they employ nobody
proposals-measure-with-employees = To associations of which a register says that they have employees
proposals-measure-employees-unknown = To associations of which no register says whether they have employees
proposals-measure-territories = Communes where something that receives money takes place
proposals-measure-broken = Rules of programmes not kept
proposals-share = { $amount } ({ $percent } %)
proposals-unknown = { $amount }, { $n ->
    [one] { $n } association
   *[other] { $n } associations
}
proposals-measure-publics = Publics, in the words of the projects, that receive something
proposals-publics = { $n } of { $all }
proposals-for-whom = For whom, in the words of the project:
proposals-way-own = Proposal
proposals-way-equal-shares = Equal shares
proposals-way-greedy = By points, one after the other
proposals-way-nash = Balance between funders (Nash product)
scores-title = What each request is worth to your programmes
scores-lede = From 0 to 10. Where you say nothing it is 5. These points stand in the file of each proposal: everybody at the table may read them there.
scores-none = Nothing that you may read is requested of this programme.
scores-points = Points
scores-wrong = Write points from 0 to 10.
scores-send = Save the points
scores-kept = The points are saved.
scores-stale = A colleague changed some of these points meanwhile. Look at them and send again: yours are still here.
scores-meanwhile = A colleague gave { $points } meanwhile.
seats-pole = A pole has no seat: nobody speaks for it. Its members may have one.
votes-title = Votes
votes-lede = Each college has one voice, whatever its size; at least half of its seats must speak. An organisation does not vote on its own request. The vote is an opinion: each funder decides for itself.
votes-favourable = For
votes-unfavourable = Against
votes-abstains = Abstains
votes-opinion-favourable = Favourable
votes-opinion-unfavourable = Unfavourable
votes-opinion-divided = Divided
votes-opinion-no-quorum = No quorum yet
votes-count = { $college }: for { $favourable }, against { $unfavourable }, abstaining { $abstain }; seats: { $seats }
votes-count-aside = { $college }: for { $favourable }, against { $unfavourable }, abstaining { $abstain }; seats: { $seats }, standing aside: { $aside }
votes-count-none = { $college }: nobody has voted yet; seats: { $seats }
votes-count-none-aside = { $college }: nobody has voted yet; seats: { $seats }, standing aside: { $aside }
votes-spoken = Whose seat it is has voted already: its alternate does not vote over it.
votes-done = The vote is saved.
votes-for-seat = The vote of { $name }
minutes-title = Minutes
minutes-lede = What was said and settled, approved by at least half of the seats of each college.
minutes-none = Nothing is written yet.
minutes-waiting = Written, not approved yet.
minutes-approved = Approved.
minutes-approved-by = by { $names }
minutes-state = State
minutes-opinions = Opinions of the committee
    .caption = By college: for / against / abstaining
minutes-opinion = Committee
minutes-adopted = Proposal adopted as advice
minutes-adopted-way = Look at the proposal
minutes-adopted-asked = Asked for
minutes-adopted-gives = What it gives to the requests that you read
minutes-adopted-given = { $amount } to { $n ->
    [one] { $n } request
   *[other] { $n } requests
}
minutes-adopted-reaches = Whom it reaches
minutes-adopted-inputs = Made from
minutes-adopted-from = requests: { $requests }; programmes: { $programmes }; a request receives at least { $n } % of what it asks, or nothing
minutes-adopted-seed = Number that breaks ties
minutes-adopted-rules = Rules
minutes-adopted-method = Version of the method
minutes-adopted-hash = Fingerprint of the computation (SHA-256 of the .pb file)
minutes-adopted-where = Address
minutes-paper = The minutes as PDF
minutes-approve = Approve for { $name }
minutes-approved-said = The minutes are approved for this seat.
minutes-write = Write the minutes
minutes-write-lede = A change takes back every approval: others approve these very words.
minutes-words = What was said and settled
    .hint = Everybody at the table reads these words, also those who stand too near to a request: write nothing here that they should not read.
minutes-missing = Write the minutes, 30,000 characters at most.
minutes-stale = Somebody wrote meanwhile: read it again.
minutes-keep = Save the minutes
minutes-written = The minutes are saved.
act-session-convened = A funder convened a session
act-session-part = A funder said whether its programme takes part in a session
act-session-scored = A funder said what requests are worth to it
act-session-closed = A session was closed
act-session-moved = A session was given another day or place
act-session-cancelled = A session was cancelled
act-seat-given = A seat was given at a session
act-seat-alternate = An alternate was named for a seat
act-seat-taken-away = A seat was taken away
act-vote-cast = A seat voted on a request
act-minutes-written = Minutes were written
act-minutes-approved = Minutes were approved for a seat
act-proposal-asked = A proposal of allocation was asked for
letter-session-asked = Hello,

    { $convener } convenes a session, “{ $session }”, on { $date } at { $hour }, { $place }.
    It asks whether your programmes take part: you say so on the page of the session, and decide for yourself all the same.

    { $link }
    .subject = Would your programmes take part? { $session }
letter-session-seat = Hello,

    { $convener } gives you a seat at the session “{ $session }”, on { $date } at { $hour }, { $place }.
    Before you read what is on the table, you say whether you stand too near to those who ask.

    { $link }
    .subject = A seat for you: { $session }
letter-session-alternate = Hello,

    { $convener } names you as the alternate of a seat at the session “{ $session }”, on { $date } at { $hour }, { $place }: you sit there when those whose seat it is ask for money themselves, or cannot come.

    { $link }
    .subject = Alternate of a seat: { $session }
letter-session-moved = Hello,

    { $convener } has changed the session “{ $session }”. It is now on { $date } at { $hour }, { $place }.

    { $link }
    .subject = Another day or place: { $session }
letter-session-cancelled = Hello,

    { $convener } has cancelled the session “{ $session }”, which was to be on { $date } at { $hour }, { $place }.

    { $link }
    .subject = Cancelled: { $session }
sessions-todo-alternates = On at least one request a college has nobody left who may vote: name an alternate.
sessions-todo-ask = A request came to the table: write to its group, so that it is heard.
sessions-todo-hear = Groups wait to be heard: note the day on which they were.
sessions-todo-heard = Your group is heard before its request is debated
programme-sessions = When requests are examined
    .lede = Each funder decides for itself, at its own date.
    .feed = These dates for your calendar (iCalendar)
programme-sessions-announced = announced by the funder
programme-sessions-by = announced by the funder, for requests sent by { $date }
programme-sessions-table = at the table of the desk, at { $time }; when requests come out equal there, the tie is broken by the number { $seed }
programme-sessions-event = Requests examined: { $programme }
sessions-convene-next = Each group that asks gets an e-mail: it is heard before its file is debated. Then give each seat an alternate that asks nothing here: without one a college may have nobody left who may vote.
hearings-title = Hearings
hearings-lede = Each group is heard before its file is debated. Nobody votes on a request whose group was not heard, unless it did not come though it was asked.
hearings-ask = Write to these groups
hearings-ask-lede = Requests came to the table since: their partners have had nothing yet.
hearings-asked-done = The partners get an e-mail.
hearings-unasked = Nobody wrote to the group yet.
hearings-asked = The group has been told since { $asked }; it was not heard yet.
hearings-heard = The group was heard on { $date }.
hearings-absent = Told on { $asked }, the group did not come on { $date }.
hearings-words-of = What the group says to those who take part
hearings-day = Day
hearings-day-wrong = Write today or a day that is past, from the day on which the group was told.
hearings-absent-early = Nobody is missing before the day of the session.
hearings-note-heard = Heard on that day
hearings-note-absent = Did not come on that day
hearings-noted = It is noted.
hearings-way = See it, or write beforehand
hearings-group = Your group is heard
hearings-group-lede = Your request is on the agenda of a session. Your group is heard before it is debated: come and present it, or send a message beforehand.
hearings-session = Session
hearings-when = When
hearings-write = Message to those who take part
hearings-words = Your message
    .hint = 3,000 characters at most. Those who take part read it before they debate; you may change it until the day of the session.
hearings-words-long = Write 3,000 characters at most.
hearings-send = Send to those who take part
hearings-said = Those who take part will read your message.
hearings-lead-writes = The lead writes for the group: tell them what those who take part should know.
votes-early = The committee meets on { $on }: one votes from that day on. Should it meet earlier, whoever convenes changes the day.
votes-before = The committee does not meet yet: one votes from the day of the session on.
votes-unheard = The group that makes this request was not heard yet: the vote opens once the funder that convenes has noted that it was, or that it did not come.
votes-college-empty = { $college }: nobody is left who may vote on this request, for each seat of this college makes it. Name for a seat an alternate that asks nothing here.
votes-nobody-left = A college has nobody left who may vote on this request: first name an alternate.
minutes-hearing = The group
act-hearing-said = A group that asks wrote to the table
act-hearing-noted = It was noted that a group was heard, or did not come
letter-session-heard = Hello,

    { $convener } convenes a session, “{ $session }”, on { $date } at { $hour }, { $place }. Your request “{ $title }” is on its agenda.
    Your group is heard before it is debated: come and present it, or let the lead write a message beforehand on this page.

    { $link }
    .subject = Your group is heard: { $session }
letter-session-alternate-named = Hello,

    Your seat at the session “{ $session }”, on { $date } at { $hour }, had no alternate: { $convener } named { $name }. You may take that back, and name another.

    { $link }
    .subject = An alternate for your seat: { $session }
