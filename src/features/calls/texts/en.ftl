# Calls: a problem is stated, organisations answer together.

calls-title = Calls
calls-lede = Public bodies say what hurts on this territory. Organisations say what they can do about it together. Many calls carry no money: people build with what each brings.
calls-narrow = Look for a call
    .send = Search
calls-words = Words
calls-by-state = State
calls-by-kind = Sort of call
calls-by-theme = Theme
calls-by-commune = Commune
calls-by-language = Language
calls-by-money = Money
calls-by-policy = Policy
calls-by-organiser = Organiser
calls-by-programme = Programme
calls-any = Any
calls-all = Clear all
calls-money-with = With money
calls-money-without = Without money
calls-total = { $n ->
    [0] No call.
    [one] { $n } call.
   *[other] { $n } calls.
}
calls-group-open = Can be answered now
calls-group-together = Being built together
calls-group-forecast = Announced
calls-group-closed = Over
calls-group-withdrawn = Given up

call-kind-initiatives = Call for initiatives
    .is = A problem is stated; those who wish to act say so, and things are built together.
call-kind-projects = Call for projects
    .is = Projects by several organisations, looked at by published criteria.
call-kind-poles = Call for territorial poles
    .is = Groups that wish to become a pole of the territory.
call-kind-european = European partners wanted
    .is = Partners to answer a European programme together.
call-state-open = Open
call-state-forecast = Announced
call-state-closed = Over
call-state-withdrawn = Given up
call-opens = It can be answered from { $moment }.
call-open-until = It can be answered until { $moment }.
call-closed-since = It could be answered until { $moment }.
call-co-construction-from = The answers are in. It is built together from { $date }.
call-co-construction-until = It is built together until { $date }.
call-withdrawn-on = The organisers gave this call up on { $date }.
call-moment = { $date } at { $hour }:{ $minute }
call-money = { $amount } in all
call-money-programmes = Through programmes of funders
call-no-money = Without money
call-partners = { $n ->
    [0] Alone or with others
    [one] Alone or with others
   *[other] { $n } organisations at least
}
call-bilingual = In two languages
call-fact-partners = Answering
call-fact-money = Money
call-fact-languages = Languages
call-fact-organisers = Organised by
call-serves = This call serves a public policy:

call-problem = The problem
call-known = What is known already
call-figures-on = Figures of the register on { $date }; they change with it.
call-people = The people concerned
call-part = How they take part
call-experiment = An experiment
call-experiment-months = { $n ->
    [0] How long it lasts is not said yet.
    [one] It lasts one month.
   *[other] It lasts { $n } months.
}
call-place = Territory and themes
call-place-whole = The whole territory: { $place }.
call-place-communes = { $n ->
    [one] One commune.
   *[other] { $n } communes.
}
call-border-welcome = Partners from the other side of the border are welcome.
call-border-needed = Each answer brings together partners from both sides of the border.
call-border-one-side = The call is about one side of the border only.
call-themes = Themes:
call-answering = Who can answer
call-partners-sentence = { $n ->
    [0] You answer alone or with others.
    [one] You answer alone or with others.
   *[other] { $n } organisations at least answer together.
}
call-kinds-every = Any organisation can take part: association, public body, company, foundation.
call-kinds = These can take part: { $kinds }.
call-needs = What will be needed
call-need-1 = Useful
call-need-2 = Important
call-need-3 = Essential
call-resource-people = Hands and time
call-resource-skills = Skills
call-resource-places = Places
call-resource-publics = People one reaches
call-resource-equipment = Equipment
call-resource-money = Money
call-resource-knowledge = Knowledge of the field
call-means = What is there already
call-money-sentence = There is { $amount } in all for the answers to this call.
call-no-money-sentence = This call carries no money. People build with what each brings.
call-brought = What the organisers bring themselves
call-calendar = The calendar
call-calendar-opens = It can be answered from
call-calendar-questions = Questions can be asked until
call-calendar-closes = It can be answered until
call-calendar-answer = The organisers answer no later than
call-late = An answer that comes too late
call-late-refused = is not examined, whatever the reason.
call-late-within = { $n ->
    [one] is examined if it comes within an hour.
   *[other] is examined if it comes within { $n } hours.
}
call-late-reasoned = may be examined if the organisers decide so together; their reasons are published.
call-co-construction = Building together
    .is = Nothing competes in it: groups may come together, change, or stay as they are.
call-co-construction-days = From { $starts } to { $ends }.
call-co-construction-starts = It is built together from
call-co-construction-ends = It is built together until
call-co-construction-part = How one takes part in it
    .hint = For example: three meetings, who leads them, how a group joins another or stays as it is.
call-co-construction-heard = How the people concerned are heard
    .hint = For example: they read each idea before the second meeting, and their remarks are published.
call-co-construction-brought = What the organisers bring to it
call-means-rooms = Rooms
call-means-data = Data
call-means-time = Time of agents
call-means-access = Access
call-means-other = Something else
call-server-time = { $zone } time, by the clock of the server. The minute shown still counts.
    .paris = Paris
    .brussels = Brussels
call-criteria = What will be looked at
    .explanation = The same criteria for all answers, with their weight out of 100 points.
call-criterion = Criterion
call-weight = Weight
call-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
call-several = Being several
call-bring = Say what we could bring
call-contact = Whom to ask
call-version = Version { $n } of this call, of { $date }
    .first = This is the first. Any change will make a new version, with its reasons.

panel-calls-policy = Calls that serve this policy
panel-calls-theme = Calls on this theme
panel-calls-commune = Calls here
panel-calls-organiser = The calls it organises
panel-calls-more = See the other calls

calls-new = Prepare a call
    .lede = A call states a problem, for whom, where and until when. What is done about it belongs to those who answer. Begin with what matters most; the rest is written at your pace.
    .another = Prepare another call
    .organisation = In the name of which organisation?
    .nobody = None of the organisations that you act for holds the capacity of an organiser. Those who run the platform can grant it.
    .send = Begin this call
calls-new-from = It begins with what “{ $title }” says. Its days, documents and programmes are not taken over.
calls-mine = The calls you are preparing or organising
call-organisation-wrong = Choose the organisation in whose name you prepare this call.
call-kind-wrong = Say what sort of call it is.
call-languages-wrong = Choose the language of the call.
call-languages-both = { $languages }: texts and answers are in both languages
call-title-wrong = Give a title, in 150 characters at most.
call-text-wrong = This text is too long. What you wrote is still there: shorten it.
call-policy-none = Not chosen yet
call-policy-all = See the public policies, or name one
call-policy-wrong = Choose a policy of the list.
call-months-wrong = Write a number of months, from 1 to 120.
call-reach-wrong = Give an e-mail address, a web address that begins with https://, or a telephone number: people must be able to use it.
call-minimum-wrong = Choose a number from one to eight.
call-needs-wrong = For each need choose a sort and how much it matters, and write 300 characters at most.
call-criteria-wrong = Give each criterion a weight from 1 to 100, and write 300 characters at most.
call-amount-wrong = Write an amount in euros, such as 12000 or 12000.50.
call-date-wrong = Write a date and a time, such as 30/11/2026 and 23:59.
call-day-wrong = Write a date, such as 30/11/2026.
call-brought-wrong = For each contribution choose a sort, and write 300 characters at most.
call-hours-wrong = Write a number of hours, from 1 to 240.
call-document-title-wrong = Say what this document is.
call-documents-many = Twenty documents at most. Remove one first.

call-section-about = What this call is
call-section-problem = The problem
call-section-people = The people concerned
call-section-place = Territory and themes
call-section-answering = Who can answer, and what it will take
call-section-means = What is there already
call-section-calendar = The calendar
call-section-co-construction = Building together, after the answers
call-section-criteria = The criteria
call-section-documents = The documents
call-section-contact = Whom to ask

call-again = Begin another call with its words
call-write = Change it, or prepare a change
call-draft = Being prepared
    .lede = Each part is saved by itself. Several of you can write: when two people change the same part, the second sees what the first wrote and keeps their own text.
    .complete = Complete
    .optional = Optional
    .publish = Read again and publish
    .change = Publish a change, extend, give up
    .public = See the call as it is published
    .preview = See the call as it will be read
    .back = Back to the list
call-draft-missing = { $n ->
    [0] Nothing is missing: you can publish.
    [one] One thing is missing before it can be published.
   *[other] { $n } things are missing before it can be published.
}
call-theirs = Somebody saved this part meanwhile
call-lack-languages = Choose the language
call-lack-title = Give a title in each language
call-lack-policy = Say which public policy the call serves
call-lack-months = Say how long the experiment lasts
call-lack-evaluation = Say how the experiment will be judged
call-lack-problem = State the problem, in each language
call-lack-known = Write what is known already in each language
call-lack-concerned = Say who the people concerned are
call-lack-part = Say how they take part
call-lack-themes = Choose one theme at least
call-lack-who = Write who can answer in each language
call-lack-need = Write each need in each language
call-lack-by = Say who gives the money, in each language
call-lack-programme-asked = A funder has not yet agreed to its programme being offered
call-lack-programme-declined = A funder declined: do not offer its programme
call-lack-programme-closed = A programme takes no more requests: do not offer it
call-lack-brought = Write what you bring in each language
call-lack-dates = Say when it can be answered: beginning and end
call-lack-order = The end comes before the beginning
call-lack-questions = Questions end after the end of the answers
call-lack-answer = Say by when you will answer
call-lack-answer-order = You answer before the end of the answers
call-lack-co-construction-kind = Building together goes with a call for initiatives only
call-lack-co-construction-days = Say when it is built together: first and last day
call-lack-co-construction-order = It is built together after the end of the answers, and the last day comes after the first
call-lack-co-construction-part = Write how one takes part in building together, in each language
call-lack-co-construction-heard = Write how the people concerned are heard, in each language
call-lack-co-construction-brought = Write each contribution in each language
call-lack-criterion = Write each criterion in each language
call-lack-criteria = Publish the criteria: this call chooses between answers
call-lack-total = The weights of the criteria make 100 together
call-lack-several = “Being several” is one of the criteria
call-lack-partners = Ask for two organisations at least: a call for projects is answered by several
call-lack-document = Say what each document is
call-lack-contact = Say whom to ask: a function
call-lack-reach = Give a public address or telephone

call-field-kind = Sort of call
call-field-policy = Public policy it serves
call-field-languages = Language of the call and of the answers
call-field-title = Title
    .hint = The problem or the aim, in one line. For example “Growing old in company”
call-field-experiment = It is an experiment: we try for a time, then judge together
call-field-months = How many months
call-field-evaluation = How it will be judged, and with whom
    .hint = Leave empty if it is no experiment.
call-field-problem = What hurts, whom, where?
    .hint = State the problem, not the solution. A line that begins with a dash becomes a list.
call-field-known = What is known already
    .hint = Studies, figures, what was tried. Optional.
call-figures = Put a figure of the register in the text
    .explanation = Copy one of these words, with its braces. Whoever reads sees the figure of that day, for the communes and themes of the call.
call-figure-organisations = active organisations in the communes of the call
call-figure-organisations-of-themes = those that work on its themes
call-figure-associations = active associations in its communes
call-figure-communes = communes of the call
call-figure-inhabitants = people who live there
call-field-concerned = Who are the people concerned?
    .hint = Those who live with the problem.
call-field-part = How do they take part in what is done for them?
    .hint = For example: a group of inhabitants reads the answers and says what it thinks of them.
call-field-communes = In which communes?
    .hint = None ticked: the whole territory.
call-field-border = On the other side of the border
call-field-themes = Themes
call-field-natures = Which organisations can take part?
    .hint = None ticked: all of them.
call-field-who = Anything else to say of who can answer?
    .hint = Optional.
call-field-minimum = How many organisations at least, together?
call-field-needs = What an answer will need, whatever it is: this is what organisations will say they could bring. Empty a line to remove it.
call-field-need = Need { $n }
call-field-resource = Sort
call-field-words = In a few words
call-field-weight = How much it matters
call-field-money = Is there money?
call-money-without = No: people build with what each brings
call-money-with = Yes
call-field-amount = How much in all, in euros
    .hint = Leave empty if there is none.
call-field-by = Who gives it, and how
    .hint = For example “The metropolis and the department, half each”. Leave empty if there is no money.
call-field-brought-hint = Rooms, data, time of your agents, access: what you bring yourselves. Optional.
call-programmes = Programmes of funders
    .lede = A project that answers this call can ask these programmes for money. Each decides for itself.
    .hint = Each is offered only by the yes of its funder, who is asked as soon as you save. None ticked: this call offers none.
call-programmes-wrong = Choose fifty programmes at most.
call-programme-proposed = waiting for the answer of its funder
call-programme-agreed = its funder agrees
call-programme-declined = its funder declined
call-programme-offered = this call offers it
call-programme-say-agreed = Agree: the call may offer our programme
call-programme-say-declined = Decline
call-programme-said-agreed = You agree: the call may offer your programme. Its organisers are told.
call-programme-said-declined = You declined. The organisers of the call are told.
call-programme-too-late = The call offers this programme already: everybody reads it. Close the programme, or talk to the organisers.
call-offers = Calls that wish to offer this programme
    .lede = A call offers a programme only if its funder agrees. Whoever answers the call can then ask for money here; you decide for yourself, as always.
    .none = No call wishes to at the moment.
    .says = What the call says so far
panel-calls-programme = Calls that offer this programme
waiting-call-programme = A call wishes to offer your programme: { $name }
call-date = Date
call-time = Time
call-field-questions-hint = Optional: otherwise until the end of the answers.
call-field-late = An answer that comes too late
call-late-choice-refused = is not examined
call-late-choice-within = is examined if it comes within some hours
call-late-choice-reasoned = may be, if the organisers decide so together and publish their reasons
call-field-hours = How many hours, if you chose some
call-field-co-construction = Optional, for a call for initiatives: after the end of the answers, a time to build together. You can announce it from the start, or open it later by a new version.
call-field-brought = Contribution { $n }
call-field-brought-rows = One thing a line: a room, a data set, time of agents, access. Empty a line to remove it.
call-field-criteria = A call for initiatives needs none: nothing competes in it. If you publish some, their weights make 100 together and “being several” is one of them.
call-field-criteria-chosen = This call chooses among the answers: publish at least one criterion. Their weights make 100 together and “being several” is one of them.
call-field-criterion = Criterion { $n }
call-field-points = Weight, in points
call-field-several = This criterion is “being several”: several organisations build the answer
call-field-document = Document { $n }
call-field-function = Which function is to be asked?
    .hint = A function or a department, not the name of a person.
call-field-reach = Public address or telephone
    .hint = For example calls@metropolis.example
call-field-notice = What changes, and why?
    .hint = Your reasons are published with the new version. Those who follow the call receive them.
call-documents = Documents
    .lede = Study, map, rules: what helps to answer. They are published with the next version of the call.
    .title = What it is
    .file = File
    .file-hint = PDF, picture, text or table, 20 MB at most
    .add = Add this document
    .remove = Remove
call-documents-unscanned = The files were sent by the organisers; no virus scanner has seen them yet.

call-guide = { $n ->
    [one] One sentence reads like an order
   *[other] { $n } sentences read like an order
}
call-guide-contract = speaks of a public contract or of a service that is bought.
call-guide-order = says what those who answer will have to do or hand over.
call-guide-quantity = fixes quantities.
call-guide-price = fixes a price, or asks for one for each unit.
call-guide-penalty = threatens with a penalty.
call-guide-on-behalf = says that the work is done for the public body.
call-guide-why = Why this matters
    .law = A subsidy goes to actions “initiated, defined and carried out” by the bodies that receive it; it cannot be “the payment of individual services that answer the needs” of whoever gives it (French law 2000-321 of 12 April 2000, article 9-1). A call that says what to do, how much and at which price describes a public contract, and a judge may say so.
    .instead = Rather say what hurts, for whom, where and until when. Leave it to those who answer to say what they will do.
    .free = This is advice only: you can publish it as it is.
call-guide-notice = A sentence of your reasons reads like an order: read it again. Publishing a second time publishes it as it is.

call-organisers = Who organises this call
    .lede = Several public bodies can organise it together. Each answers for itself; then all of them can write.
    .invite = Invite another public body
    .name = Its name
    .hint = It must hold the capacity of an organiser.
    .none = No organiser of that name.
    .announce = Change who organises a published call
    .announce-lede = Who decides is a rule of the call: the change makes a new version, with your reasons.
    .move = What changes
call-organiser-invited = Invited since { $date }
call-organiser-confirmed = Organises since { $date }
call-organiser-declined = Declined on { $date }
call-organiser-left = Organises no more since { $date }
call-organiser-taken-back = Invitation taken back on { $date }
call-organiser-for = { $step }: { $name }
call-organiser-step-invite = Invite
call-organiser-step-take-back = Take the invitation back
call-organiser-step-confirm = Agree to organise
call-organiser-step-decline = Decline
call-organiser-step-leave = Stop organising

call-publish = Publish the call
    .lede = Once published the call no longer changes in silence: any change makes a new version, with its reasons, and the old ones can still be read.
    .send = Publish
    .change = Publish a change
    .change-lede = This is what you wrote since the last version. Publish it with your reasons.
    .change-send = Publish the new version
call-refusal-lacks = Something is still missing: see the list.
call-refusal-unchanged = Nothing has changed since the last version.
call-refusal-notice = Say what changes and why, in each language of the call.
call-refusal-shortened = It cannot close earlier than announced: others count on that time. Choose a later date.
call-refusal-reopened = This call has opened already: its opening cannot be put off.
call-refusal-withdrawn = This call was given up.
call-refusal-seen = Somebody saved or published something else meanwhile. This is what would be published now: read it again, then publish.
call-differences = What changes
    .before = Before
    .after = Now
call-extend = Give back the time of an outage
    .lede = The platform or the network did not answer? Give that time back to those who answer. The extension is a version of its own, with its reason. Where the new end reaches the time of building together or the day of your answer, they move by as many days; nothing else changes.
    .until = New end
    .reason = The reason
    .reason-hint = For example “Outage on 27 November from 8 to 11 p.m.: a day is given back.”
    .send = Extend
call-withdraw = Give the call up
    .lede = The call can still be read, with your reasons. It can no longer be answered.
    .why = Why
    .send = Give this call up
call-discard = Throw this draft away
    .lede = It was never published: it goes for everybody who writes it.
    .sure = Yes, throw away this draft and everything written in it
    .send = Throw away
call-discard-wrong = Tick the box to throw this draft away.
call-capacity-ended = Your organisation no longer holds the capacity of an organiser: it can no longer change this call. It can still give it up.
call-versions = The versions of the call
    .lede = No published version is ever altered. Here is each of them, with its reasons and what it changed.
call-version-of = Version { $n }
call-version-old = This version no longer stands.
    .link = Read the one that does
call-version-figures = The figures of the register are those of today, not of the day on which this version was published.
call-cause-published = Version { $n }: published, { $moment }
call-cause-changed = Version { $n }: changed, { $moment }
call-cause-extended = Version { $n }: extended, { $moment }
call-cause-withdrawn = Version { $n }: given up, { $moment }
call-hash = SHA-256 of the document:
call-document-json = The document (JSON)
call-done-begun = The call is begun. You alone see it until it is published.
call-done-saved = Saved.
call-done-published = The call is published.
call-done-changed = The new version is published.
call-done-extended = The call is extended.
call-done-withdrawn = The call is given up. It can still be read, with your reasons.
call-done-discarded = The draft is thrown away.
call-done-invited = { $name } is invited: an e-mail says so.
call-done-confirmed = { $name } organises this call.
call-done-declined = { $name } does not organise this call.
call-done-left = { $name } organises this call no more.
call-done-taken-back = The invitation of { $name } is taken back.

call-named = { $title } ({ $organisers }, until { $date })
letter-call-new-subject = A new call: { $title }
letter-call-new =
    Hello,

    A call was just published: { $title }

    { $words }

    Read it here: { $page }

    You receive this message because you asked to know of calls.
    Change your choices: { $choices }
    Receive nothing more: { $unsubscribe }
letter-call-opened-subject = It can be answered now: { $title }
letter-call-opened =
    Hello,

    A call you follow can be answered from now on: { $title }

    Read it, say what you could bring or begin a project: { $page }

    You receive this message because you follow this call.
    Change your choices: { $choices }
    Receive nothing more: { $unsubscribe }
letter-call-changed-subject = A call you follow has changed: { $title }
letter-call-changed =
    Hello,

    The call “{ $title }” has a new version. This is what its organisers say of it:

    { $words }

    Read it here: { $page }

    You receive this message because you follow this call.
    Change your choices: { $choices }
    Receive nothing more: { $unsubscribe }
letter-call-invited =
    Hello,

    { $by } invites { $name } to organise the call “{ $title }” with it.

    Agree or decline: { $link }

    You receive this message because you act for { $name }.
    .subject = You are invited to organise a call: { $title }
letter-call-programme-proposed =
    Hello,

    { $by } prepares the call “{ $title }” and wishes to offer your programme “{ $programme }” in it. It will do so only if you agree.

    Read what it says so far, and answer: { $link }

    You receive this message because you keep the programmes of your organisation.
    .subject = A call wishes to offer your programme “{ $programme }”
letter-call-programme-agreed =
    Hello,

    { $funder } agrees that the call “{ $title }” offers its programme “{ $programme }”.

    The call: { $link }

    You receive this message because you act for an organiser of this call.
    .subject = { $funder } agrees: { $title }
letter-call-programme-declined =
    Hello,

    { $funder } does not wish the call “{ $title }” to offer its programme “{ $programme }”. The call can be published once it names it no more.

    The call: { $link }

    You receive this message because you act for an organiser of this call.
    .subject = { $funder } declined: { $title }
letter-call-asked =
    Hello,

    Somebody asks about your call “{ $title }”:

    { $question }

    Everybody reads the question, and will read your answer. To answer: { $link }

    You receive this message because you act for an organiser of this call.
    .subject = A question about your call: { $title }
letter-call-answered-subject = { $calls ->
    [one] Answers to questions: { $title }
   *[other] Answers to questions about { $calls } calls
}
letter-call-answered =
    Hello,

    Organisers of calls answered these questions:

    { $words }

    You receive this message because you follow these calls, or because you asked. It comes once a day at most, unless a call takes no answers any more by then.
    Change your choices: { $choices }
    Receive nothing more: { $unsubscribe }
letter-call-answered-words =
    “{ $question }”

    { $words }
letter-call-question-gone-subject = A question was taken away: { $title }
letter-call-question-gone =
    Hello,

    The organisers of the call “{ $title }” took a question away:

    { $words }

    All questions: { $page }

    You receive this message because you follow this call, or because you asked that question.
    Change your choices: { $choices }
    Receive nothing more: { $unsubscribe }
letter-call-question-gone-words = Their reason: { $words }

calls-follow = Keeping up
calls-atom = Follow this list (Atom feed)
calls-ics = These dates in your calendar (iCalendar)

questions-title = Questions and answers
questions-lede = Everybody reads the questions and the answers. The name of whoever asks is not shown.
questions-until = Questions can be asked until { $moment }.
questions-over = Questions can no longer be asked.
questions-none = No question yet.
questions-ask = Ask a question
questions-count = { $n ->
    [0] No question yet
    [one] One question
   *[other] { $n } questions
}
question-asked = Asked on { $date }
question-asked-by = by { $name } (you alone, who organise, read this)
question-answered = Answered on { $date }
question-answer-changed = Answer changed on { $date }
question-former = What was answered before
question-gone = Taken away by the organisers on { $date }. Their reason:
question-waiting = The organisers have not answered yet.
question-words = Your question
    .hint = 3,000 characters at most. Put no personal data in it: it is published.
question-words-wrong = Write your question, in 3,000 characters at most.
question-too-late = Questions about this call can no longer be asked. Your text is still here: copy it if you wish to write to the organisers otherwise.
question-too-many = Ten questions a day at most. Your text is still here: keep it for tomorrow.
question-language = Language
question-language-wrong = Choose a language.
question-organisation = In whose name? The organisers know, the others do not.
question-organisation-wrong = Choose the organisation in whose name you ask.
question-as-oneself = In my own name: it is shown to nobody
question-send = Publish my question
question-answer = Answer
question-answer-change = Change the answer
question-answer-words = Your answer
    .hint = Read by everybody. Those who follow the call receive it.
question-answer-wrong = Write the answer, in 3,000 characters at most.
question-answer-send = Publish the answer
question-withdraw = Take this question away
    .why = Does it hold personal data, or has it nothing to do with the call? Take it away: your reasons stay in its place, with what you had answered, and whoever asked is told.
    .reason = Your reason, read by everybody
    .answers = Take away what was answered as well: the answer holds personal data.
question-reason-wrong = Say why, in 600 characters at most.
question-done-asked = Your question is published.
question-done-answered = The answer is published.
question-done-gone = The question is taken away; your reason is read in its place.

follow-title = Follow this call
follow-lede = Receive an e-mail when it changes, when it is extended or when a question is answered. Whoever prepares or signs an answer here follows it.
follow-follows = You follow this call: you receive an e-mail when it changes.
follow-begin = Follow this call
follow-end = Stop following
follow-done-begun = You follow this call.
follow-done-ended = You no longer follow this call.
follow-dates = Its dates in your calendar (iCalendar)

call-event-opens = It can be answered: { $title }
call-event-questions = Last questions: { $title }
call-event-closes = End of the answers: { $title }
call-event-answer = The organisers answer: { $title }
call-event-together-starts = It is built together: { $title }
call-event-together-ends = Last day to build together: { $title }

alerts-title = Being told of calls
alerts-lede = Choose the themes and communes that interest you. Nothing is sent until you ask for it.
alerts-saved = Noted.
alerts-pace = What do you wish to receive at { $email }?
alerts-none = Nothing
alerts-weekly = New calls in the weekly letter, which this also asks for
alerts-now = An e-mail for each new call
alerts-wrong = Choose what you wish to receive.
alerts-themes = Themes
    .hint = None ticked: all of them.
alerts-communes = Communes
    .hint = None ticked: everywhere.
    .choose = Choose communes
alerts-followed = The calls you follow
    .none = None. The button “Follow this call” is at the bottom of each call.
alerts-end = Stop being told of calls
    .lede = One click, and nothing more will come: neither new calls nor changes of those you follow. You need not sign in.
    .send = Receive nothing more
alerts-ended = Done: you will receive nothing more about calls.

waiting-call-invited = You are invited to organise: { $title }
waiting-call-questions = { $n ->
    [one] { $title }: one question awaits your answer
   *[other] { $title }: { $n } questions await your answer
}
waiting-call-draft = To be finished: { $title }

# Outages
call-outage-when = Our service did not work from { $from } to { $until }.
call-outage-rule = If our service fails
    .is = { $hours ->
            [0] If the deadline falls in a failure of our service of { $seconds } seconds or more, it is put off automatically by as long as the failure lasted, counted from the end of the failure
           *[other] If the deadline falls in a failure of our service of { $seconds } seconds or more, or less than { $hours } hours after a failure of { $minutes } minutes or more, it is put off automatically by as long as the failure lasted (counted from its end, if the deadline falls in it)
        }: the journal says so, and so does a notice on the page of the call. After more than { $days } days the organisers say until when. It fails when it answers no more or saves nothing any more, or when at least { $several } people who act for different organisations get nothing but errors and nobody else who has signed in is served.
call-outage-public = Our service did not work from { $from } to { $until }, and the deadline fell into that time. The organisers have been told: they may give that time back, and this page will then say the new end.
call-outage-reason = Our service did not work from { $from } to { $until }: that time is given back to those who answer.
call-outage-give = The deadline fell in that time. The new end below gives back as long as the outage was; change it if you wish.
waiting-call-outage = The deadline fell in an outage: give that time back ({ $title })
waiting-call-outage-platform = A deadline fell in an outage; the organisers can give that time back ({ $title })
letter-call-outage =
    Hello,

    { $outage } The deadline of your call “{ $title }” fell in that time: answers may not have reached us.

    Give that time back to those who answer. The new end and the reason are filled in already; read them and publish them: { $link }

    Nothing is put off until you do.
    .subject = An outage at the deadline: { $title }
letter-call-outage-platform =
    Hello,

    { $outage } The deadline of the call “{ $title }” fell in that time. Its organisers were told: they can give that time back in one act.

    The call: { $link }
    .subject = A deadline fell in an outage: { $title }
letter-call-put-off =
    Hello,

    { $outage } That took time from those who answer your call “{ $title }”: by the rule that stands on its page, it has been put off automatically until { $until }. Those who follow the call have been told, and the journal says so.

    You can put it off further: { $link }
    .subject = Put off after an outage: { $title }
letter-call-put-off-platform =
    Hello,

    { $outage } That took time from those who answer the call “{ $title }”: it has been put off automatically until { $until }. Its organisers have been told.

    The call: { $link }
    .subject = A deadline was put off after an outage: { $title }

# The first page
home-calls = Open calls
home-calls-said = { $n ->
    [one] One problem stated: say what you could do about it, with others.
   *[other] { $n } problems stated: say what you could do about them, with others.
}
