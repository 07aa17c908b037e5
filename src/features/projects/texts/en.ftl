# Projects: what several organisations do together.

projects-title = Your projects
projects-lede = A project is built by several: each partner keeps its own purpose, budget and signature. While it is being prepared, only its partners see it.
projects-none = Your organisations have no project here for the moment.
project-changed = changed on { $date }
project-ended = Ended
    .explanation = This project has ended. It can still be read, and another can be begun from it.
project-invitation-waits = Answer the invitation to { $organisation }
project-waiting = An answer is awaited
project-role-lead = lead
project-role-partner = partner
project-role-associated = associated partner, without a budget
project-lede = { $n ->
    [0] Built by { $lead }, without another organisation so far.
    [1] Built by { $lead }, without another organisation so far.
    [one] Built by { $n } organisation; { $lead } speaks for the project.
   *[other] Built by { $n } organisations; { $lead } speaks for them.
}
project-origin-nothing = Begun from an idea
project-origin-call = Begun from a call
project-origin-petition = Begun from a petition
project-origin-meeting = Begun from a meeting
project-origin-project = Follows another project

project-new-title = Begin a project
project-new-lede = A title is enough to begin. You invite other organisations when you like, and nothing is published.
project-new-nobody = You do not act yet for any organisation that could begin a project. Find yours: its page says how to join it.
project-new-from-call = This project will answer a call. The project’s page leads to it.
project-new-call-over = This call is over: the time for answers has passed. A project begun here may go elsewhere.
project-new-call-withdrawn = This call was withdrawn: it takes no answers any more. A project begun here may go elsewhere.
project-new-from-petition = This project comes from a petition. The project’s page leads to it.
project-title = Title of the project
    .hint = For now if you like: you can change it.
project-title-wrong = Give a title of at most 140 characters.
project-new-organisation = In the name of which organisation?
project-new-organisation-wrong = Choose the organisation that begins this project.
project-new-origin = Where does this project come from?
project-new-origin-nothing = From an idea
project-new-origin-meeting = From a meeting
project-new-meeting = From which meeting?
    .hint = If it began at one. For example: the forum of associations of 12 October.
project-new-meeting-wrong = Say which meeting it was in 140 characters at most.
project-new-language = In which language do you write it?
project-new-language-wrong = Choose a language.
project-new-second = A second language?
    .none = No, one language
project-new-places = Where: { $communes }. You can change this later.
project-new-send = Begin

project-begin-call = Answer with a project
project-begin-petition = Make it a project
    .words = This subject can become a common project, without waiting for a call.

project-team = Who builds this project
project-team-lede = Everyone is here because they said yes, and may leave. The lead speaks for the project: it is a duty, and it can be handed over.
project-team-all = All partners
project-team-invite = Invite an organisation
    .explanation = An association, a public body, a company, a foundation; French, Belgian or from another European country. It answers when it likes, within the time that the invitation says.
project-team-name = Its name
project-team-search = Search
project-team-nobody = No organisation has that name here. Try fewer words.
project-team-there = there already, or invited already
project-team-soon = invited lately: possible again on { $date }
project-team-pole = A pole signs nothing in its own name: invite those of its organisations that take part.
project-team-unlisted = Is it in no register, for instance because it is from another country?
project-team-declare = Ask it to declare itself here
project-team-former = Not in the project, or no longer
project-partner-invited = invited on { $date }, may answer until { $until }
project-partner-accepted = since { $date }
project-partner-declined = declined on { $date }
project-partner-withdrawn = invitation withdrawn on { $date }
project-partner-expired = did not answer before { $date }
project-partner-left = left the project on { $date }
project-step-accept = Accept
    .done = { $organisation } now builds this project.
project-step-decline = Decline
    .done = The invitation to { $organisation } is declined. Its lead has been told.
project-step-withdraw = Withdraw the invitation
    .done = The invitation to { $organisation } is withdrawn. It has been told.
project-step-leave = Leave the project
project-step-offer = Propose that it becomes lead
    .done = It is proposed to { $organisation } that it become the lead; it answers.
project-step-retract = No longer propose it
    .done = It is no longer proposed to { $organisation } that it become the lead.
project-step-take-over = Become the lead
    .done = { $organisation } now leads this project.
project-step-refuse = Do not become it
    .done = { $organisation } does not become the lead.
project-leave-lede = { $partner } will no longer build this project. What was written in its name stays. What was requested for { $partner } and is not decided no longer counts.
project-leave-actions = These actions say that it carries them out: the others will have to say who does.
project-leave-back = You cannot come back by yourselves: the lead would have to invite you again.
project-leave-costs = Its expenses in this project, { $amount }, leave the budget of the project with it.
project-leave-words = Why do you leave?
    .hint = Required where an agreement binds you: the funder and the partners of that agreement will read these words.
project-leave-words-missing = Write why you leave: 3,000 characters at most.
project-leave-not-you = Only somebody who may sign for your organisation can leave an agreement.
project-leave-done = You have left the project.
project-leave-gone = Your organisation has already left this project.
project-leave-meanwhile = Meanwhile something changed in what you would leave. Read it again, then confirm.
project-step-late = The time to answer this invitation is over: nothing has changed. Ask the lead to send another.
project-step-nothing = That is not possible any more: something changed meanwhile. Nothing was done.
project-asked-invited = { $lead } invites { $organisation } to build this project.
project-asked-associated = It would be as an associated partner, without a budget.
project-asked-by = Who asks:
project-partner-elsewhere = from another European country
project-asked-lead = { $lead } proposes that { $organisation } become the lead: that it speak for the project instead.
project-asked-orphaned = Nobody acts here any more for { $lead }, which leads this project: nothing can be frozen, sent or ended. { $organisation } may become the lead: a duty, which can be handed over later.
project-asked-until = You were invited on { $date }, and may answer until { $until }.

project-invite = Invite
project-invite-title = Invite { $organisation }
project-invite-lede = { $n ->
    [one] It has { $n } day to answer. Those who may answer for it get a letter; where nobody acts for it here yet, the invitation waits for whoever will.
   *[other] It has { $n } days to answer. Those who may answer for it get a letter; where nobody acts for it here yet, the invitation waits for whoever will.
}
project-invite-role = Its place in the project
project-invite-partner = A partner, with a budget of its own in the project
project-invite-associated = An associated partner, without a budget
project-invite-role-wrong = Say whether it would come with a budget or without.
project-invite-words = Your message
    .hint = Why this organisation, and what for? A few lines are enough.
project-invite-words-wrong = Write at most 1,500 characters.
project-invite-instead = Instead of an organisation that has not answered?
    .nobody = No
project-invite-instead-wrong = That invitation no longer awaits an answer.
project-invite-already = This organisation is in the project already, or was invited already.
project-invite-there = { $organisation } is in this project already, or was invited already: there is nothing more to send.
project-invite-soon = This organisation was invited to this project less than thirty days ago. Leave it some time before the next invitation.
project-invite-many = Too many invitations await an answer. Withdraw some first.
project-invite-others = Look for another organisation
project-invite-send = Send the invitation
project-invite-sent = { $organisation } is invited: it may answer until { $date }.

project-needs = What is still missing
project-needs-none = Nothing was said about it yet.
project-needs-say = Say what is missing
project-needs-lede = Hands, a room, a skill: say it, and organisations that could bring it will be proposed to you.
project-needs-met = Found
project-needs-send = Add
project-needs-partners = See the organisations that could bring it
project-need-many = Twenty is a lot: take away what was found.
project-need-resource = What it is
project-need-resource-wrong = Choose from the list.
project-need-people = Hands and time
project-need-skills = A skill
project-need-places = A place
project-need-publics = People to reach
project-need-equipment = Equipment
project-need-money = Money
project-need-knowledge = Knowledge of the field
project-need-words = In a few words
    .hint = For instance “a kitchen that meets the standards, two mornings a week”
project-need-words-wrong = Say what is missing, in at most 200 characters.
project-need-weight = How important is it for the project?
project-need-weight-wrong = Say how important it is for the project.
project-need-weight-1 = useful
project-need-weight-2 = important
project-need-weight-3 = indispensable

letter-project-invited = Hello,

    { $lead } invites { $organisation } to build a project: “{ $project }”.

    { $words }

    You may answer until { $date }. To read the project, accept or decline:
    { $link }
    .subject = { $lead } invites you to a project
letter-project-invitation-ends = Hello,

    { $lead } invited { $organisation } to build the project “{ $project }”. You may still answer until { $date }; then the invitation ends.

    To read the project, accept or decline:
    { $link }
    .subject = An invitation ends on { $date }: { $project }
letter-project-accepted = Hello,

    { $organisation } joins the project “{ $project }”.

    { $link }
    .subject = { $organisation } joins “{ $project }”
letter-project-declined = Hello,

    { $organisation } will not join the project “{ $project }”. You can invite another organisation.

    { $link }
    .subject = { $organisation } declines the invitation
letter-project-expired = Hello,

    { $organisation } did not answer in time the invitation to the project “{ $project }”. You can invite it again, or invite another organisation.

    { $link }
    .subject = { $organisation } did not answer
letter-project-left = Hello,

    { $organisation } leaves the project “{ $project }”. What it wrote stays in the project.

    { $link }
    .subject = { $organisation } leaves “{ $project }”
letter-project-lead-offered = Hello,

    { $lead } proposes that { $organisation } become the lead of the project “{ $project }”: that it speak for the project instead. You may accept or not.

    { $link }
    .subject = Become the lead of “{ $project }”?
letter-project-lead-taken = Hello,

    { $organisation } is now the lead of the project “{ $project }”. Your organisation stays a partner.

    { $link }
    .subject = { $organisation } is the lead
letter-project-lead-refused = Hello,

    { $organisation } does not wish to become the lead of the project “{ $project }”.

    { $link }
    .subject = { $organisation } does not become the lead
letter-project-withdrawn = Hello,

    { $lead } withdrew the invitation of { $organisation } to the project “{ $project }”. There is nothing for you to do.

    { $link }
    .subject = An invitation is withdrawn

project-sections = The text of the project
project-progress-to-do = to be written
project-progress-begun = begun
project-progress-ready = ready
project-comments = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
project-section-purpose = What we want to do together
    .lede = A title and a few lines, for somebody who does not know you.
project-section-context = The problem, and where it arises
    .lede = What is wrong, for whom, and what is there already.
project-section-public = For whom, and with whom
    .lede = The people concerned, and the part they take in what is done.
project-section-territory = Where
    .lede = The communes and neighbourhoods where the project acts, on both sides of the border if need be.
project-section-roadmap = The roadmap of the pole
    .lede = It goes with your answer. If that is selected, the pole begins with these words: you write them only once.
project-section-actions = The actions
    .lede = Who does what, when, where, and what comes out of it.
project-section-indicators = How we shall know
    .lede = What you will look at to know whether it works. Few indicators, but ones that you follow.
project-section-communication = Making it known
    .lede = Whom to tell, how, in which languages.
project-section-risks = What could go wrong
    .lede = What worries you, and what you will do then.
project-summary = In a few lines
project-purposes = What this project is for
    .hint = One answer or several.
project-purpose-cooperation = Promote cooperation on a territory
project-purpose-service = Improve a service
project-purpose-need = Answer a need that nobody answers
project-purpose-resources = Make better use of everybody’s resources
project-problem = The problem
project-context = The local context
    .hint = Who works on it already? What has been tried?
project-public = The people concerned
project-participation = The part they take
    .hint = Did they say what should be done? How will they decide what comes next?
project-territory = The places
project-communes = Communes
project-strategy = The strategy
    .hint = What you want to change here in the long run, and why together.
project-means = The means held in common
    .hint = Places, equipment, jobs, knowledge, purchases: what each brings, and how all make use of it.
project-governance = The governance
    .hint = Who decides, how, with what voice for each; how one joins, how one leaves.
project-sector = What { $organisation } is in the pole
project-sectors = Who makes up the group
sector-social_economy = Social and solidarity economy
sector-association = Associations
sector-research = Research
sector-small_firm = Small and medium firms
sector-public_body = Public bodies
sector-training = Training
project-communication = How to make it known
project-risks = The risks, and what you will do
project-evaluation = How will you know that it works?
project-known = What is known already
project-known-seat = Seat of { $organisation }: { $place }, according to the registers
project-known-before = Begun with what the project “{ $title }” said here
project-chosen = { $n ->
    [0] Choose
    [one] { $n } chosen
   *[other] { $n } chosen
}
project-ready = This part is ready
project-saved = It is saved.
project-nothing-yet = Nothing for the moment.
project-nothing-chosen = Nothing chosen
project-untitled = Untitled
project-gone = Nothing that you wrote is lost: it is below. Nothing is saved yet.
project-items-many = The list is full: remove first what is no longer needed.
project-closed-ended = This project ended while you were writing
project-closed-left = Your organisation left this project while you were writing
project-closed-typed = Nothing can be saved in it any more. This is what you had written: copy what you want to keep.
project-closed-nothing = Nothing can be saved in it any more.
project-closed-withdrawn = The invitation to this project was taken back
project-closed-expired = The time to answer this invitation is over
project-closed-declined = Your organisation declined this invitation
project-closed-invitation = It can no longer be answered here. To take part, ask the organisation that invited you to do so again.
project-text-long = Write at most { $n } characters.
project-day-wrong = Give a date, for instance 2027-03-31.
project-somebody = somebody
project-yours = What you wrote
project-beside = What the call says of it
project-beside-petition = What the petition says of it
project-by = { $who }, on { $date }

project-same = Both texts say the same
project-in-step = Both languages say the same.
project-missing-fr = Missing in French
project-missing-nl = Missing in Dutch
project-missing-en = Missing in English
project-stale-fr = The French is to be read again: the other text changed
project-stale-nl = The Dutch is to be read again: the other text changed
project-stale-en = The English is to be read again: the other text changed
project-languages = The languages of the project
project-languages-one = This project is written { $language } only.
project-languages-two = { $n ->
    [0] This project is written { $first } and { $second }.
    [one] This project is written { $first } and { $second }. { $n } text is not up to date in both yet.
   *[other] This project is written { $first } and { $second }. { $n } texts are not up to date in both yet.
}
project-languages-clean = All that is written is written in both languages, and says the same.
project-languages-choose = Change languages
project-languages-second = Second language

project-action-list = The actions
project-action-add = Add an action
project-action-one = An action
project-action-remove = Take this action away
project-action-gone = Somebody removed this action while you were writing
project-action-put-back = Put the action back and save
project-action-title = Name of the action
project-action-words = What it consists of
project-action-deliverables = What comes out of it
project-action-who = Who carries it out
project-action-place = Where
project-action-starts = From
project-action-until = Until
project-indicator-list = Proposed indicators
project-indicator-add = Propose an indicator
project-indicator-one = An indicator
project-indicator-remove = Take this indicator away
project-indicator-gone = Somebody removed this indicator while you were writing
project-indicator-put-back = Put the indicator back and save
project-indicator-title = What you will count or ask
    .hint = For instance “people who came at least three times”
project-indicator-target = What you aim at

project-talk = Messages
    .lede = What the partners say to each other about the project. Under each part, only what concerns it is shown.
project-talk-none = No message for the moment.
project-talk-words = Your message
project-talk-wrong = Write a message of at most 2,000 characters.
project-talk-to = For the attention of
project-talk-send = Send
project-talk-withdraw = Take back
project-mentions = For the attention of { $names }

project-tasks = To do
    .all = Share out what is to be done
project-tasks-lede = Who does what, by when. A short list is better than a meeting.
project-tasks-none = Nothing to do for the moment.
project-task-add = Add
project-task-words = What is to be done
project-task-words-wrong = Say what is to be done, in at most 300 characters.
project-task-many = Two hundred things to do are too many.
project-task-who = By whom
project-task-anybody = Anybody
project-task-due = By when
project-task-send = Add
project-task-done = Done
project-task-reopen = Not finished
project-task-late = late
project-task-until = by { $date }
project-task-done-on = done on { $date }

project-history = What changed
    .lede = Who did what, what became of each amount, and every version of every text and list. Nothing that was written is lost.
project-measured = What was measured
    .lede = What the project promised, and what its partners measured since: a value, a day, a source.
project-measured-none = First choose indicators, or propose your own:
project-measured-nothing = Nothing is measured yet.
project-measured-promise = Planned: { $target }
project-measured-others = Measured of what the project counts no more
    .why = It stays until whoever noted it takes it back.
    .unnamed = An indicator of before
project-measured-note = Note a measure
project-measured-what = Which indicator
project-measured-what-wrong = Choose an indicator of the project.
project-measured-value = What was measured
    .hint = A number for an indicator of the catalogue; words for one of your own.
project-measured-value-wrong = Write a number, for example 12 or 12.5.
project-measured-words-wrong = Write what was measured, in at most 300 characters.
project-measured-on = On which day
project-measured-on-wrong = Write a day, up to today.
project-measured-source = Where the number comes from
project-measured-source-wrong = Say where it comes from, in at most 300 characters.
project-measured-show = Everybody may read it on the indicator’s page, with our name (without the title of the project).
project-measured-many = That is a lot for one project: first take back measures that hold no more.
project-measured-shown = everybody reads it
project-measured-back = Take back
project-measured-done = Noted.
project-measured-backed = Taken back.
project-history-texts = Texts and lists with several versions
project-history-versions = Every version, the last one first
project-history-events = Step by step
project-event-started = Project begun by { $detail }
project-event-gathered = Taken over from the project “{ $detail }”
project-event-invited = Invitation: { $detail }
project-event-accepted = Joined the project: { $detail }
project-event-declined = Invitation declined: { $detail }
project-event-withdrawn = Invitation withdrawn: { $detail }
project-event-expired = Invitation without an answer: { $detail }
project-event-left = Left the project: { $detail }
project-event-lead-offered = Proposal to be the lead: { $detail }
project-event-lead-retracted = Proposal to be the lead withdrawn: { $detail }
project-event-lead-taken = New lead: { $detail }
project-event-lead-refused = Proposal to be the lead declined: { $detail }
project-event-need-said = Missing: { $detail }
project-event-need-met = Found: { $detail }
project-event-written = Text changed: { $detail }
project-event-commented = Message: { $detail }
project-event-comment-withdrawn = A message was taken back
project-event-task-given = To do: { $detail }
project-event-task-done = Done: { $detail }
project-event-task-reopened = Not done yet: { $detail }
project-event-languages-chosen = The languages of the project changed
project-gaps-beside = What goes with a request is to be brought in step
project-gaps = { $n ->
    [one] { $n } text to be brought in step
   *[other] { $n } texts to be brought in step
}
project-language-fr = in French
project-language-nl = in Dutch
project-language-en = in English

budget-title = The budget of the project
budget-lede = What the project costs (expenditure) and what pays for it (income). Each partner keeps its own; the whole adds them up, without counting twice what partners pay each other.
budget-years = Years
budget-all-years = All years
budget-year-closed = This year is closed: its amounts can be read, and no longer changed.
budget-side-charge = Expenditure
    .hint = What the project costs.
budget-side-product = Income
    .hint = What it is paid with.
budget-side-in-kind-charge = Use of voluntary contributions in kind
    .hint = What the project uses without paying for it: volunteers’ work, a room that is lent.
budget-side-in-kind-product = Voluntary contributions in kind
    .hint = Where that comes from, for the same total.
budget-missing = Still to be found
budget-in-kind = Voluntary contributions in kind
budget-balance = Income less expenditure
budget-partners = Partner by partner
budget-partner = Partner
budget-account = Account
budget-amount = Amount
budget-total = Total
budget-empty = No amount for the moment. Open your organisation’s budget to begin.
budget-flows = What partners pay each other, counted for each and taken out of the whole:
budget-flow = { $payer } pays { $amount } to { $payee } in { $year }.
budget-faults = Before sending
budget-fault-empty = { $partner } has no budget yet.
budget-fault-missing = { $partner }, { $year }: { $amount } are still to be found.
budget-fault-more = { $partner }, { $year }: income exceeds expenditure by { $amount }.
budget-fault-in-kind = { $partner }, { $year }: what is given in kind and what the project uses of it differ by { $amount }; the two must be equal.
budget-of = Budget of
budget-of-lede = In euros. Leave empty what does not concern you.
budget-funders = 74 · Operating grants: who else helps this project
    .hint = One line for each grant, asked for or obtained. Empty the amount to take a line away.
budget-funder = Grant
budget-funder-name = Who
budget-funder-kind = Kind
budget-funder-state = How far is it?
budget-asked = asked for
budget-obtained = obtained
budget-funder-wrong = Say who helps, of which kind that help is, and whether it is asked for or obtained.
budget-funder-amount = Write the amount of this grant, or clear its name.
budget-amount-twofold = This amount can be read in two ways (a thousand, or one euro?). Write it without point or comma: 1250, or with its cents: 1250.00.
budget-amount-wrong = Write an amount in euros, for instance 1,234.50.
budget-amount-negative = An amount cannot be less than nothing: write zero or more.
budget-amount-large = This amount is too large. Check the number of zeros.
budget-changed = Somebody wrote { $amount } meanwhile. Yours is still there: read it again, then save.
budget-requested = Requested with the answer to a call (application { $number }): the amount is written there.
budget-requested-directly = Requested without a call (application { $number }): the amount is written there.
budget-between = Between partners
    .lede = What this organisation pays another for its part of the project: expenditure for the one, income for the other, nothing for the whole.
    .grants = A grant has no place here: an organisation does not pass on to another the aid it received. Whoever needs a grant asks for it for its own part.
budget-pays = Pays { $amount } to { $other }.
budget-is-paid = Receives { $amount } from { $other }.
budget-pay-whom = Pay to
budget-pay-what-for = What for
project-flow-words = What a payment between partners is for
budget-pay-change = Change what the payment is for
budget-pay-charge = Expenditure of this organisation, on account
budget-pay-product = Income of the other, on account
budget-pay-send = Add
budget-pay-no-more = Take away
budget-flow-wrong = Choose another partner, both accounts, and an amount above zero.

budget-group-60 = Purchases
budget-group-61 = External services
budget-group-62 = Other external services
budget-group-63 = Taxes and duties
budget-group-64 = Staff costs
budget-group-65 = Other current expenses
budget-group-66 = Financial expenses
budget-group-67 = Exceptional expenses
budget-group-68 = Depreciation, impairment, provisions and commitments
budget-group-69 = Corporate tax, profit sharing
budget-group-indirect = Indirect expenses allotted to the project
budget-group-70 = Sales of products, goods and services
budget-group-73 = Allocations and income from tariffs
budget-group-74 = Operating grants
budget-group-75 = Other current income
budget-group-76 = Financial income
budget-group-77 = Exceptional income
budget-group-78 = Reversals of depreciation, impairment and provisions
budget-group-79 = Transferred expenses
budget-group-own = Own resources given to the project
budget-group-86 = Use of voluntary contributions in kind
budget-group-87 = Voluntary contributions in kind
budget-account-601 = Materials and supplies
budget-account-604 = Services
budget-account-60x = Other supplies
budget-account-613 = Rent
budget-account-615 = Upkeep and repairs
budget-account-616 = Insurance
budget-account-618 = Documentation
budget-account-622 = Intermediaries and fees
budget-account-623 = Publicity, publication
budget-account-625 = Travel, missions
budget-account-62x = Bank services, others
budget-account-631 = Taxes on salaries
budget-account-635 = Other taxes
budget-account-641 = Salaries
budget-account-645 = Social contributions
budget-account-647 = Other staff costs
budget-account-65 = Other current expenses
budget-account-66 = Financial expenses
budget-account-67 = Exceptional expenses
budget-account-68 = Depreciation, impairment, provisions and commitments
budget-account-69 = Corporate tax, profit sharing
budget-account-indirect-fixed = Fixed running costs
budget-account-indirect-financial = Financial costs
budget-account-indirect-other = Others
budget-account-70 = Sales of products, goods and services
budget-account-73 = Allocations and income from tariffs
budget-account-74-state = French State (ministry or service)
budget-account-74-region = French region
budget-account-74-department = French department
budget-account-74-commune = French communes and metropolis
budget-account-74-social = French social bodies (CAF…)
budget-account-74-europe = European funds (ESF, ERDF…)
budget-account-74-jobs = Subsidised jobs (ASP)
budget-account-74-public = Other public bodies
budget-account-74-private = Private help (foundation)
budget-account-74-belgium = Belgian authorities
budget-account-756 = Membership fees
budget-account-758 = Donations, sponsorship
budget-account-750 = Other income
budget-account-76 = Financial income
budget-account-77 = Exceptional income
budget-account-78 = Reversals of depreciation, impairment and provisions
budget-account-789 = Earmarked resources carried forward
budget-account-79 = Transferred expenses
budget-account-own = Own resources given to the project
budget-account-860 = Help in kind
budget-account-861 = Goods and services lent free of charge
budget-account-862 = Services
budget-account-864 = Volunteers
budget-account-870 = Volunteering
budget-account-871 = Services in kind
budget-account-875 = Gifts in kind
budget-costs-followed = Funders were to pay some of the costs that you lowered or took away: { $lines }. What was taken away is no longer to be paid by anybody; what was lowered, look at it on the page of what is requested, under “Which costs each funder would pay”.
project-event-requested-written = Amounts requested: { $detail }
project-event-costs-attributed = Costs that funders would pay: { $detail }
project-event-costs-let-go = Funders were to pay these costs; the cost or the request was taken away, so this no longer holds: { $detail }
project-event-budget-written = Budget changed: { $detail }
project-event-flow-written = Between partners: { $detail }
project-event-flow-removed = A payment between partners was taken away: { $detail }
project-amount-new = { $line }: { $after }
project-amount-changed = { $line }: { $after } instead of { $before }
project-amount-removed = { $line }: line taken away, it said { $before }

project-files = Files
project-files-lede = Plans, photographs, quotations: what helps to understand the project. Only the partners see them.
project-files-none = No file for the moment.
project-file-size = { $n } kB
project-file-remove = Take away
project-file-add = Attach a file
project-file-file = File
    .together = For the whole project, 40 files and 100 MB at most.
project-file-send = Attach
project-file-none = Choose a file.
project-file-no-room = This project holds too many files (40, or 100 MB). Take some away first.
project-file-pending = being scanned for viruses
project-file-infected = held back by the scanner
project-file-integrity-error = damaged: attach it again
project-file-not-scanned = not scanned for viruses
project-document = The whole project, in one file
    .words = Texts, partners, budgets, and the files by their fingerprint. It is what the partners sign; an application adds the call that it answers. The same project always gives the same file.
    .link = Save the file (JSON)
project-event-file-added = File attached: { $detail }
project-event-file-removed = File taken away: { $detail }

project-catalogue = Indicators of the catalogue
    .hint = Others count them too: territories can be compared, never associations.
project-begin-again = Use this project as a model
project-again = Invite those who built the project that this one follows
    .explanation = Those who built it are not in this one yet, and have been told nothing.
project-again-lede = Tick those to whom an invitation goes. Each has { $n } days to answer for itself, and is in the project only when it says yes.
project-again-whom = Whom to invite?
project-again-none = Everybody who built it is here already, or was invited.
project-again-nobody = Tick one organisation at least.
project-again-send = Send the invitations
project-again-page = Its page
project-again-sent = { $n ->
    [one] One invitation is sent; an answer may come
   *[other] { $n } invitations are sent; answers may come
} until { $date }.
budget-before = In { $year }: { $amount }
budget-before-fill = Begin with the amounts of { $year }
    .hint = The project that this one follows had amounts here: they stand beside the boxes.
budget-before-filled = The boxes that were empty hold the amounts of { $year }, as a proposal: read them, change them. Nothing is kept before you save.
project-new-from-project = This project takes over the texts, places, actions and open needs of another, without its dates. Nobody is invited yet: you can then invite its partners, and its amounts are proposed to each, marked with their year.
project-purposes-own = About the partners
    .lede = The purpose of each partner stays its own, beside what you do together.
project-own = Purpose as its register has it
project-own-on = Purpose as its register has it, { $date }
project-end = End the project
    .explanation = Nothing can be written in it any more. Everything can still be read, and you can begin another from it.
    .alive = First look at what this project has under way. An application that was sent stays with those who received it: ending the project does not withdraw it, but you can no longer correct it or send it again.
    .send = End the project
    .back = Back to the project
project-event-ended = The project has ended
letter-project-ended = Hello,

    The lead ends the project “{ $project }”. You can still read it, and begin another from it.

    { $link }
    .subject = “{ $project }” has ended
letter-project-digest = Hello,

    In your projects, you are asked:

    { $items }

    You get one such letter a day at most, and only when somebody addresses your organisation.
    .subject = { $n ->
        [one] Something is asked in your projects
       *[other] { $n } things are asked in your projects
    }
projects-in-flight = Projects under way
project-figures = The figures in these texts
    .put = Put a figure of the Observatory in the text
project-petitions = Asking a public body
project-petition = Ask for an answer
    .explanation = No call and no money are needed: put the problem of this project before a public body, in the name of your organisation; it must answer with its reasons. The text is ready to be changed, and only what you open is public.
project-petition-from = It began from the project
project-need-of-call = asked for by the call
