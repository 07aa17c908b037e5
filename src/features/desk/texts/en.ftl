# The desk: what several funders examine together, and decide each for itself.
desk-title = Desk
desk-here = On this page
desk-lede = The applications sent to your programmes and to your calls. Those who fund and those who organise examine each of them together; each decides for itself.
desk-for = You read for { $funder }.
desk-call = It answers the call:
desk-organisers = The organisers’ answer
desk-organisers-lede = What is said here prepares it. It is given with its reasons on the page of the application.
desk-organisers-way = See the application and answer it
desk-no-programme = None of the organisations for which you read has published a programme or a call.
desk-any = All
desk-number = Number of the application
desk-number-unknown = No application that you read has this number.
desk-programme = Programme
desk-of-call = Call
desk-state = Where the application stands
desk-next = Next
desk-total = { $n ->
    [0] No application received
    [one] { $n } application received
   *[other] { $n } applications received
}
desk-counted = { $several ->
    [0] None made by several
   *[other] { $several } made by several
}, { $alone ->
    [0] none made alone.
   *[other] { $alone } made alone.
}
desk-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
desk-made = Made
desk-made-together = by several together
desk-made-alone = by one alone
desk-received = received on { $date }
desk-sums = { $ours } requested from you, out of { $all } requested from all funders.
desk-covered = { $voted } granted, { $proposed } proposed or promised under a condition, { $awaited } awaited, { $missing } to be found elsewhere.
desk-covered-undeclared = Where the answers stand is shown once you have declared whether you have a conflict of interest.
desk-awaited-declaration = To do: say whether you have a conflict of interest
desk-awaited-nothing = You do not read this application
desk-awaited-decisions = { $n ->
    [one] { $n } amount to decide
   *[other] { $n } amounts to decide
}
desk-awaited-untold = { $n ->
    [one] { $n } decision to notify
   *[other] { $n } decisions to notify
}
desk-state-draft = Being prepared
desk-state-signing = Being signed
desk-state-submitted = Received
desk-state-returned = To be completed
desk-state-admissible = Admissible
desk-state-under-examination = Being examined
desk-state-decided = Decided
desk-state-closed = Closed
desk-state-withdrawn = Withdrawn
desk-hidden-declared = You have declared a conflict of interest: you do not read this application. Your colleagues see to it.
desk-hidden-within = You also act for one of the partners, or work there, or did in the last three years: you do not read this application. Your colleagues see to it.
desk-declare-title = Before you read
desk-declare-lede = Are you close to one of the partners: as a member, an employee, an elected official, a relative of somebody who runs it, or in another way? Your answer is kept with its date. If you answer yes, you will have no access to this application. If you ever delete your account and open another, you will be asked again.
desk-declare-question = Do I have a conflict of interest?
desk-declare-no = No, nothing ties me to these partners
desk-declare-yes = Yes, I will not read this application
desk-declare-send = Save my answer
desk-declare-missing = Say yes or no.
desk-declared-yes = Noted: this application stays closed to you.
desk-declared-no = Noted: you can read.
desk-file = Its file
desk-coverage = How far the plan is funded
    .caption = What is requested of each programme and what was decided of it
desk-requested = Requested
desk-voted = Granted
desk-paid = Paid
desk-paid-so-far = Paid so far: { $amount }.
desk-paid-part = paid: { $amount }
desk-proposed = Proposed or under a condition
desk-awaited = Awaited
desk-missing = To be found elsewhere
desk-matrix =
    .caption = Who requests how much, of whom, and what was said
desk-own = your programme
desk-decision-by = { $decision }, by { $funder }
desk-decision-pending = not decided yet
desk-decision-proposed = proposed: { $amount }
desk-decision-conditional = promised under a condition: { $amount }
desk-decision-granted = granted: { $amount }
desk-decision-refused = refused
desk-decision-postponed = decision postponed
desk-decision-untold = { $decision }, not notified yet
desk-panel = Your funders
desk-panel-lede = What each funder has notified to you. Of the rest, nothing has been notified to you yet.
desk-waits-until = An answer is awaited from { $funder } by { $date } at the latest: without one, French law counts the request as refused (CRPA, L231-4), which can be contested until { $until }.
desk-waits-over = { $funder } did not answer by { $date }: French law counts the request as refused (CRPA, L231-4), which can be contested until { $until }. An answer may still come.
desk-waits-for = An answer is awaited from { $funder }: no law fixes a day.
desk-waits-committee = Its committee meets on { $date }.
act-conflict-declared = A reader said whether they have a conflict of interest
desk-words-wrong = Write a few words, 3,000 characters at most.
desk-partner-wrong = Choose whom you ask.
desk-topic-wrong = Say what your opinion is about.
desk-verdict-wrong = Say what your opinion is.
desk-questions = Questions
    .lede = Asked by one of those who examine it, read by all of them, answered once by the group.
desk-questions-answered = Questions that you answered
desk-asked-of = to { $partner }
desk-due = An answer is hoped for by { $date }
desk-ask = Ask a question
desk-ask-lead = The lead
desk-ask-whom = Whom?
desk-ask-words = Your question
    .hint = All who examine this application and all partners will read it.
desk-ask-send = Ask the question
desk-done-question = The question is asked.
desk-opinions = Shared opinions
    .lede = Each opinion is read by all who examine this application. None decides in the place of another.
desk-opinions-wait = { $n ->
    [one] One opinion is shared.
   *[other] { $n } opinions are shared.
    } You read them once you have given yours, so that each reads first for themselves.
    .way = Read them without giving mine
desk-topic = About what?
desk-topic-accounts = The accounts
desk-topic-statutes = The statutes
desk-topic-technical = The project itself
desk-verdict = Your opinion
desk-verdict-favourable = in favour
desk-verdict-reserved = with reservations
desk-verdict-unfavourable = against
desk-think = Give an opinion
desk-think-words = Why?
desk-think-send = Share the opinion
desk-done-opinion = The opinion is shared.
desk-notes = Notes of { $funder }
desk-notes-lede = Read only by those who read for you: neither others who examine the application nor partners see them.
desk-note = Write a note
desk-note-short = Notes
desk-note-words = Your note
desk-note-send = Save the note
desk-done-note = The note is saved.
desk-answer-title = Answer a question
desk-answer-lede = All who examine your application read your answer: nobody will ask you again.
desk-answer = Answer
    .hint = An answer that was sent does not change any more.
desk-answer-send = Send the answer
desk-answer-way = Answer
desk-answer-theirs = The partner that is asked, or the lead, answers it.
desk-answered = The answer is sent.
desk-answered-already = Somebody answered meanwhile. Your text is still here.
desk-mute = Nobody answers here for { $partners }: put the question to them by letter, by telephone or in person, then type in their answer.
desk-relay-title = Type in their answer
desk-relay-lede = Nobody answers here for { $partner }: the question is put by letter, by telephone or in person. Type in what you were answered, word for word if it is written; everybody reads how it came, on which day, and who typed it in.
desk-relay-theirs = Somebody answers here for this partner: the answer will come from their account.
desk-relay-words = Their answer
desk-relay-language = Language of the answer
desk-relay-language-wrong = Choose the language of the answer.
desk-relay-how = How did it come?
desk-relay-how-letter = By letter
desk-relay-how-telephone = By telephone
desk-relay-how-person = In person
desk-relay-how-wrong = Say how the answer came.
desk-relay-on = On which day?
desk-relay-on-wrong = Give the day on which the answer came: not before the question, and today at the latest.
desk-relay-send = Save their answer
desk-relay-waits = A question to put to { $partner }, for whom nobody answers here
desk-relayed = Their answer is saved.
desk-relayed-letter = received by letter on { $date }, typed in by { $organisation }
desk-relayed-telephone = told by telephone on { $date }, typed in by { $organisation }
desk-relayed-person = told in person on { $date }, typed in by { $organisation }
desk-correct-title = Correct their answer
desk-correct-lede = If it was typed in wrongly, correct it here. Both texts stay: everybody reads the new one, what it said before, on which day it was corrected, and by whom.
desk-correct-own = Correct this answer
    .lede = This answer was typed in for you before you had an account. If it is wrong, correct it in your own words: both texts stay, everybody reads the new one and that you corrected it.
desk-corrected = corrected on { $date } by { $organisation }
desk-corrected-before = What it said before it was corrected
desk-corrected-done = The answer is corrected.
act-answer-corrected = An answer was corrected that had been typed in for a partner
act-question-answered-for-others = The answer of a partner without an account was typed in for them
desk-me = Question to answer
act-question-asked = Somebody who examines an application asked a question
act-question-answered = A partner answered a question
act-opinion-given = Somebody who examines an application shared an opinion
act-note-written = Somebody who examines an application wrote a note
desk-sent = What was sent
desk-sent-paper = The whole file as PDF: texts, budgets, amounts, signatures
desk-answers = What programmes ask besides
letter-desk-question = Hello,

    { $funder } asks you a question about application { $number }, “{ $project }”:

    { $question }

    { $about }

    All who examine it will read your answer, hoped for by { $date }:
    { $link }
    .subject = A question about your application: { $project }
letter-desk-answer = Hello,

    { $organisation } answers your question about application { $number }, “{ $project }”.

    { $about }

    { $link }
    .subject = Answer to your question: { $project }
letter-desk-answer-corrected = Hello,

    The answer of { $organisation } to your question about application { $number }, “{ $project }”, was corrected: it had been typed in wrongly. Both texts are on the page.

    { $about }

    { $link }
    .subject = An answer was corrected: { $project }
desk-decide = Decide
desk-todo = Waiting for your decision
desk-todo-untold = decision to notify
desk-todo-more = { $n ->
    [one] and one more amount, in the table
   *[other] and { $n } more amounts, in the table
}
desk-decide-title = Decide
desk-decide-now = Decision so far: { $state }.
desk-decide-send = Save the decision
desk-decided = The decision for { $partner } is saved.
    .told = The decision is saved; { $partner } is told.
desk-bound-requested = Requested
desk-bound-rate = At most, by the rate of the programme
desk-bound-maximum = At most, for the whole application
desk-bound-minimum = At least, for the whole application
desk-bound-leaves = Without a vote of the fund’s members, to one application
desk-fund-voted = A common fund of associations pays. Its members voted for { $amount } here (vote no. { $number } of { $date }).
desk-fund-voted-none = A common fund of associations pays. Its members have not voted on what is requested here.
desk-fund-voted-ask = Ask the members to vote
desk-guide = This reads like an order
    .law = A grant goes to actions that associations begin, define and carry out themselves; it cannot be the price of services that answer the needs of whoever gives it (French law 2000-321 of 12 April 2000, article 9-1). What a group promises to do stands in its application: it need not be ordered here.
    .free = This is advice only: you can keep it as it is.
desk-guide-order = says what associations will have to do or hand over.
desk-guide-once = Something in these words reads like an order: read it again. Sent a second time, it stands as it is.
desk-act = What do you decide?
desk-act-propose = Propose an amount, binding nobody
desk-act-condition = Promise an amount under a condition
desk-act-grant = Grant an amount
desk-act-refuse = Refuse, with the reason
desk-act-postpone = Postpone the decision
desk-act-reopen = Take the decision back, with the reason
desk-act-missing = Say what you decide.
desk-amount = Amount
    .hint = Only where you propose, promise, grant or change.
desk-from = Envelope
desk-envelope = { $year }, { $purpose }: { $left } left
desk-envelope-choose = (choose an envelope)
desk-envelope-only = { $said } (this envelope is for others: say why)
desk-envelope-only-why = This envelope is for other organisations, places or themes: choose another, or write why in this field.
desk-envelope-other-year = { $year }, { $purpose }: { $left } left (another year than the one asked for)
desk-envelope-other-year-why = This envelope is of another year than the request. Write why in this field, or choose an envelope of the year asked for.
desk-completes = This programme completes what another one supports. Granted or promised by others so far: { $others }.
desk-completes-elsewhere = { $funder }, { $amount } (obtained, by the signed budget)
desk-completes-none = This programme completes what another one supports. As far as you may know, no other programme has granted or promised anything yet: promise under a condition, or write why you grant it now.
desk-completes-why = This programme completes what another one supports, and no other has granted or promised anything yet. Write why in this field, or promise under a condition.
desk-unmet = The condition of this promise is not met: the other programme has not notified that it gives as much. Wait for it, or write why you grant it now.
desk-unmet-why = The condition of this promise is not met: the other programme has not notified that it gives as much. Write why you grant it now in this field, or wait for it.
desk-asked-for = Requested for: { $years }.
desk-envelope-missing = Choose the envelope.
desk-later = { $amount } (of which { $years })
desk-later-year = { $amount } for { $year }
desk-years = Later years
    .hint = The amount above is for all years together. Each later year is given out of an envelope of that year, the rest out of the envelope chosen. If you write nothing, the amount is spread in proportion to what is requested for each year.
    .kept = The amount above is for all years together. Each later year is given out of an envelope of that year, the rest out of the envelope chosen. If you write nothing, the years stay as they are; less frees the last one first, more is spread anew, in proportion to what is requested.
desk-years-of = { $year } (requested: { $amount })
desk-years-wrong = What you write for later years is more than the amount, or of a year that is no later than the envelope.
desk-ends-why = Money is requested for a later year, and nothing of it is granted. Grant some of it, or write here why not: aid lasts as long as the project, unless a written reason says why not.
desk-years-first = The later years take all of the amount: nothing would come out of the envelope chosen. Write less for them, or choose the envelope of the first year for which you give something.
desk-years-short = For its share of { $year } the envelope of that year has only { $amount } left. Give less, or spread the amount otherwise over the years.
desk-years-out-of = { $year }: { $amount } out of “{ $purpose }”.
desk-years-waits = { $year }: { $amount } promised. There is no envelope of that year for it yet; the first one begins with that much less.
desk-reason = Condition, reason or what happens next
    .hint = Needed for a condition, a refusal, a postponement or taking back, and if a year that was requested receives nothing. The partners read it with the decision.
desk-reason-missing = Write the condition, the reason or what happens next: 3,000 characters at most.
desk-if = If another funder gives too
    .hint = Only where you promise under a condition.
desk-if-programme = It holds if this programme gives
desk-if-nobody = (not tied to another programme)
desk-if-amount = at least
desk-phases = Who sees what, and since when
desk-phase-since = since { $date }
desk-phase-to-come = to come
desk-phase-expected = to come: { $when }
desk-phase-received = Received: the funders of which something is requested see the title, who asks and how much.
    .call = Received: the organisers of the call read what was sent.
desk-phase-declared = You said that you do not stand too near: you read the whole file and the questions.
desk-phase-thought = You gave your own opinion: you read those of others.
desk-phase-decided = Something is decided for this funder: its own people alone read it, until it is shared or notified.
desk-phase-answered = The organisers answered: the partners read the answer and its reasons.
desk-phase-told = Something is notified: those who ask and all these funders read it.
desk-phase-then = next step on { $date }
desk-phase-when-thought = as soon as you give your opinion
desk-phase-when-examined = the committee meets on { $date }
desk-phase-when-told = { $date } at the latest; after that, silence refuses the request
desk-phase-when-answered = { $date }, as the call says
desk-phase-next = Next for you:
desk-phase-next-think = give your opinion
desk-phase-next-decide = decide on what is requested of this funder
desk-phase-next-answer = answer it, with the other organisers
desk-phase-next-tell = notify what was decided
desk-phase-next-wait = nothing; whoever decides for this funder decides
    .call = nothing; whoever decides for an organiser of the call answers
desk-phase-next-nothing = nothing; see what was done
desk-if-met = condition met
desk-promises-title = Promises that wait for each other
desk-promises-lede = Each funder confirms its own promise. What is confirmed is granted and told together, once every promise it waits for is confirmed too or granted: all of it, or none. Until then you can take your confirmation back. Confirming shows your promise to the other funders.
desk-promises-together = Would come to be together
desk-promises-none = No promise has its condition met.
desk-promises-waiting = Still wait
desk-promises-way = See the promises that wait for each other
desk-promise-who = { $funder }, for { $partner }
desk-promise-said = { $amount }, if “{ $programme }” gives at least { $least }
desk-promise-holds = its condition is met by what others promise and grant
desk-promise-lacks = its condition lacks { $amount }
desk-promise-falls = If it falls, this falls too: { $others }.
desk-promise-confirmed = confirmed on { $date }, waits for the others
desk-promise-confirm = Confirm
desk-promise-back = Take the confirmation back
desk-promise-waits = Your promise is confirmed. It is granted together with the others, once the last one is confirmed; they are told.
desk-promise-took = All these promises are confirmed: they are granted together, and the partners are told.
desk-promise-hindered = Your promise is confirmed. One of these promises cannot be granted as it stands (its envelope, a ceiling or the version changed): none is granted until that is settled.
desk-promise-taken-back = The confirmation is taken back. The promise stands.
desk-promise-not-now = This promise changed meanwhile, or its condition is no longer met. Nothing was changed.
desk-todo-confirm = would come to be together with others: confirm
desk-departs-why = The session thought otherwise, or the proposal it adopted gives another amount: see above. You decide; write why in this field.
desk-advice = Session “{ $title }” of { $date }: { $said }.
desk-advice-for = the colleges were for it
desk-advice-against = the colleges were against it
desk-advice-silent = the colleges gave no common opinion
desk-advice-proposed = the proposal adopted there gives { $amount }
desk-advice-follows = the decision follows it
desk-advice-departs = the decision departs from it
desk-if-said = if { $programme } gives at least { $amount }
desk-told = Who is told
desk-share = Show it already to the other funders, and to those who take part in sessions
desk-notify = Notify the partners today
    .hint = They get a letter at once, and every funder sees it. A proposal is not notified.
desk-not-now = Somebody decided meanwhile, or it is no longer possible. This is where the decision stands; your text is still here.
desk-over = This application was taken back, given back to be completed, or is closed: nothing is decided on it. A decision taken before can be taken back.
desk-beyond = This amount is not possible: the reason is at the top of the page.
desk-beyond-nothing = Write an amount of more than { $amount }.
desk-beyond-requested = That is more than is requested: { $amount }.
desk-beyond-rate = That is more than the rate of the programme allows: { $amount }.
desk-beyond-maximum = With the other partners, that is more than the programme gives to one application: { $amount }.
desk-beyond-minimum = With all that the other partners can still have, that is less than the programme gives to one application: { $amount }.
desk-beyond-given = At most { $amount } can come from the other programme: what is requested of it, or what it decided. A condition that asks more would never be met.
desk-beyond-left = That is more than the envelope has left: { $amount }.
desk-beyond-voted = A common fund of associations pays: without another vote of its members, at most { $amount } can be given here.
desk-agreement = In { $year } your organisation grants this partner { $amount } ({ $here } here, { $past } by the registers): that is more than €23,000 in a year, so an agreement is compulsory.
desk-past = What was done
desk-past-propose = Proposed: { $amount }
desk-past-condition = Promised under a condition: { $amount }
desk-past-grant = Granted: { $amount }
desk-past-refuse = Refused
desk-past-postpone = Postponed
desk-past-reopen = Decision taken back
desk-past-told-notified = notified to the partners
desk-past-told-shared = not notified, shown to the other funders
desk-past-told-own = not notified
desk-bound = An agreement rests on this decision: propose an amendment there.
desk-bound-way = Go to the agreements
act-decision-proposed = A funder proposed an amount
act-decision-conditional = A funder promised an amount under a condition
act-decision-granted = A funder granted an amount
act-decision-refused = A funder refused
act-decision-postponed = A funder postponed its decision
act-decision-reopened = A funder took its decision back
desk-gap = Of the { $requested } requested for the whole application, { $gap } will not come from the funders that answered so far.
desk-gap-none = Of the { $requested } requested for the whole application, nothing was refused so far.
letter-desk-decision = Hello,

    About application { $number }, “{ $project }”:
    { $funder }, { $programme }, for { $partner }: { $decision }

    { $reason }

    { $gap }

    Where all funders stand:
    { $link }
    .subject = { $giver }: { $decision } ({ $project })
letter-desk-left = Hello,

    { $partner } has left an agreement on application { $number }, “{ $project }”, which your organisation funds or may fund too. What is requested for this partner and not decided yet does not count any more: the funding plan shows what remains.

    { $about }

    { $link }
    .subject = { $partner } gives it up: { $project }
letter-desk-changed = Hello,

    Something changed in application { $number }, “{ $project }”, which your organisation funds or may fund too. Say whether you have a conflict of interest, and you can read it.

    { $link }
    .subject = News: { $project }
letter-desk-confirm = Hello,

    { $funder } confirmed what it promised with application { $number }, “{ $project }”. Your promise of { $amount } to { $partner } would come to be together with it. Confirm it too, and all are granted together:
    { $link }
    .subject = A promise to confirm: { $project }
letter-desk-met = Hello,

    You promised { $amount } to { $partner } (application { $number }, “{ $project }”) if “{ $programme }” gives at least { $least }. It did: the condition is met. It is yours to grant this amount, or to take the promise back.

    { $about }

    { $link }
    .subject = Condition met: { $project }
letter-desk-decided = Hello,

    { $funder } decided something on application { $number }, “{ $project }”, to which your organisation gives or may give money too.

    Once you have said whether you have a conflict of interest, you can read it:
    { $link }
    .subject = { $giver } decided something ({ $project })
letter-desk-refusal = Hello,

    About application { $number }, “{ $project }”:
    { $funder }, { $programme }, for { $partner }: { $decision }

    { $reason }

    { $remedies }

    { $gap }

    Where all funders stand:
    { $link }
    .subject = { $giver }: { $decision } ({ $project })

# Versions, rights, state aid, those who leave.
desk-stale = This decision was taken on version { $then } of the application; version { $now } has come since. Read it again, then confirm the decision or change it: as it is it cannot be notified.
desk-stale-short = decided on version { $n }, to be confirmed
desk-stale-first = This decision is of an earlier version of the application: confirm it first, or change it.
desk-left = { $partner } is no longer in the project, or gives it up: what is requested for this partner and not decided does not count any more. What was promised or granted to it stays in the envelope until you take the decision back or, where an agreement rests on it, until the agreement changes.
desk-left-short = no longer in the project
desk-left-on = left on { $date }
desk-left-uncounted = { $partner } is no longer in the project: of what it requested, { $amount } does not count here any more. The application as it was sent still counts it.
desk-rights = What was granted and notified creates rights. On your own initiative you may withdraw or reduce it only if the decision is unlawful, and until { $date } (four months, CRPA, L242-1); or at any time if a condition was not kept (L242-2), in case of fraud (L241-2), or if the partner gives it up.
desk-rights-over = What was granted and notified creates rights. The four months in which an unlawful decision may be withdrawn are over (CRPA, L242-1): you may only withdraw or reduce it if a condition was not kept (L242-2), in case of fraud (L241-2), or if the partner gives it up.
desk-ground = If you withdraw or reduce it: on which ground?
desk-ground-unlawful = The decision is unlawful (within four months)
desk-ground-unmet = A condition of the grant was not kept
desk-ground-fraud = It was obtained by fraud
desk-ground-renounced = The partner gives it up
desk-ground-missing = What was granted creates rights: say on which ground you withdraw or reduce it, and explain it in the reason.
desk-aid-near = Small state aid (de minimis) over three years: this partner has { $had } already, the ceiling is { $ceiling }. { $left } is left.
desk-beyond-aid = That is more than the ceiling of small state aid leaves this partner: { $amount }.
desk-agreement-not-yet = In { $year } your organisation grants this partner { $amount } ({ $here } here, { $past } by the registers): above €23,000 a year an agreement is compulsory.
desk-decided-agreement = With this amount, this partner receives more than €23,000 from you in the year: an agreement is compulsory.
desk-decide-for = You decide for { $funder }.
desk-act-amend = Change the amount of what is promised or granted, with the reason
desk-act-confirm = Confirm it for the version that was sent since
desk-act-notify = Notify what is decided
desk-past-amend = Changed: { $amount }
desk-past-confirm = Confirmed: { $amount }
desk-past-notify = Notified: { $amount }
desk-past-lapse = Lapsed: the application was taken back
desk-on-version = on version { $n }
act-decision-amended = A funder changed an amount that it had granted
act-decision-confirmed = A funder confirmed its decision for a new version
act-decision-notified = A funder notified its decision
act-promise-confirmed = A funder confirmed a promise that waits for others
act-promise-unconfirmed = A funder took the confirmation of a promise back
act-decision-lapsed = A decision lapsed: the application was taken back
act-reader-assigned = A body that examines applications said who reads an application
letter-desk-withdrawn = Hello,

    { $lead } has taken back application { $number }, “{ $project }”.

    { $about }

    What you had promised or granted, { $amount }, is free again in your envelopes. The history stays:
    { $link }
    .subject = Application taken back: { $project }
letter-desk-taken-back = Hello,

    { $lead } has taken back application { $number }, “{ $project }”.

    { $about }

    The history stays:
    { $link }
    .subject = Application taken back: { $project }
letter-desk-reader = Hello,

    { $funder } asks you to read application { $number }, “{ $project }”, led by { $lead }.

    Say first whether you have a conflict of interest, then read:
    { $link }
    .subject = To read: { $project }

# Reading, and for whom.
desk-hidden-tied = An organisation for which you act or work gave money to one of the partners, or received some from it, in the last three years: you do not read this application. Your colleagues see to it.
desk-declare-whom = If you have, to whom are you close?
    .hint = Their file will stay closed to you. If you tick nobody, that of every partner.
desk-for-other = Read for { $funder }
desk-reserved = Rests on data that the law reserves to public agents: only the public bodies that examine the application see this opinion
desk-reserved-short = reserved to public agents
desk-awaited-reading = For you to read
desk-awaited-met = { $n ->
    [one] { $n } promise whose condition is met: grant it, or take it back
   *[other] { $n } promises whose conditions are met: grant them, or take them back
}
desk-awaited-together = { $n ->
    [one] { $n } promise that would come to be together with others: confirm it, or take it back
   *[other] { $n } promises that would come to be together with others: confirm them, or take them back
}
desk-awaited-hindered = { $n ->
    [one] { $n } confirmed promise that cannot be granted as it stands: see why
   *[other] { $n } confirmed promises that cannot be granted as they stand: see why
}
desk-todo-hindered = confirmed, but cannot be granted as it stands: see why
desk-promise-hindered-own = It cannot be granted as it stands.
desk-promise-change = Change the promise, or take it back
desk-promise-again = Try again
desk-hindered-envelope = Its envelope has not as much left.
desk-hindered-rules = The amount is outside what is requested now, or what the rules of the programme allow.
desk-hindered-voted = The members of the common fund that pays have not voted as much.
desk-hindered-aid = The ceiling of small state aid leaves this partner less.
desk-hindered-bound = An agreement rests on it: it is changed by an amendment.
desk-hindered-words = It needs a reason in writing, and none stands beside it.
desk-hindered-reader = Whoever confirmed it for you may not read this application any more: another of you confirms it.
desk-hindered-changed = The application or the decision changed since: look at it again.
letter-desk-hindered = Hello,

    Whatever your promise of { $amount } to { $partner } waits for is confirmed or granted (application { $number }, “{ $project }”). But it cannot be granted as it stands. { $why }

    Until that is settled, nothing that waits for it is granted either. Change it, take it back, or try again once what hinders it is settled:
    { $link }
    .subject = Your promise cannot be granted as it stands: { $project }
desk-scarce-envelope = That was all that its envelope had left.
    .nothing = Nothing was left in its envelopes then.
desk-scarce-aid = That was all that the ceiling of small state aid left this partner.
    .nothing = The ceiling of small state aid left this partner nothing then.
letter-desk-room = Hello,

    Out of “{ $programme }” you gave { $partner } { $amount } of { $wanted } (application { $number }, “{ $project }”). { $why }

    There is room again: { $more } more could be given today. Nothing changes by itself: look at it again, or leave it as it is. This is said once.

    { $about }

    { $link }
    .subject = There is room again: { $project }
letter-desk-impossible = Hello,

    You promised { $amount } to { $partner } (application { $number }, “{ $project }”) if “{ $programme }” gives at least { $least }. That cannot be any more: less is requested of it now, or it gives less. Your promise waits for nothing: change it, or take it back, and its envelope is free again.

    { $about }

    { $link }
    .subject = Condition out of reach: { $project }
desk-awaited-confirmations = { $n ->
    [one] { $n } decision of an earlier version, to be confirmed
   *[other] { $n } decisions of an earlier version, to be confirmed
}
desk-awaited-back = { $n ->
    [one] { $n } promised or granted amount to take back: it is no longer requested
   *[other] { $n } promised or granted amounts to take back: they are no longer requested
}
desk-mine = Those I am to read
desk-whose = Applications shown
desk-me-reading = Application to read for the desk
desk-me-unread = { $n ->
    [one] One application that nobody is asked to read yet
   *[other] { $n } applications that nobody is asked to read yet
}
desk-me-unread-least = At least { $n } applications that nobody is asked to read yet
readers-title = Who reads what
readers-lede = Who reads which applications for { $funder }. You choose; a proposal may help.
readers-loads = Your readers
readers-load = { $n ->
    [0] nothing to read
    [one] { $n } application to read
   *[other] { $n } applications to read
}
readers-who = The applications
readers-none = No application to read for now.
readers-nobody = (nobody)
readers-reader = Read by
readers-near = Cannot read it, because of a conflict of interest: { $names }
readers-propose = Propose
readers-propose-lede = The proposal shares the applications out as fairly as it can: equal loads, never somebody with a conflict of interest, preferably somebody who reads in a language of the application or knows the partners. To serve the least well served application better, the whole may lose up to 1 %. Nothing is saved until you save it yourself.
readers-proposed = This is a proposal, with its reasons. Change what you like, then save it: each reader is told.
readers-why = Proposed because: { $reasons }
readers-why-language = reads in a language of the application
readers-why-knows = has checked papers of a partner
readers-why-already = reads it already
readers-why-free = has no conflict
readers-send = Save
readers-wrong = This reader cannot read that application: choose another.
readers-kept = It is saved. New readers are told.
desk-about = One request, made by several associations to several funders, public and private.
desk-about-one = The associations choose the programmes that fit, fill one file, and each says what it requests of whom.
desk-about-two = The funders read it together: a question is asked once, an answer is given once, opinions are shared. Their notes stay their own.
desk-about-three = Each funder decides for itself, at its own date. All see what is missing.
desk-about-programmes = See the programmes
desk-about-yours = Have you sent an application already? It is in:
desk-about-open = What is granted, and how fast funders answer:
desk-marks = Marks by criteria
desk-marks-lede = Those who read the applications mark them by criteria that were published beforehand, each on their own and with their reasons. Marks help to discuss an application: they rank no association, and decide nothing. They stay in the organisation whose people gave them: the others that examine the application, also those that organise the same call, see them once it shares them.
desk-marks-short = Its readers mark it by the published criteria: with their reasons, and where they disagree.
desk-marks-none = Neither the programmes nor the call for which you read here published criteria, and nobody else shares marks.
desk-marks-of-other = shared with all who examine it
desk-marks-are-own = your organisation’s marks are visible in your organisation only
desk-marks-are-shared = your organisation’s marks are shared with all who examine the application
desk-marks-shared-by = marks shared by { $names }
desk-marks-spread = { $n ->
    [one] one reader: from { $least } to { $most } of 10
   *[other] { $n } readers: from { $least } to { $most } of 10
}
desk-marks-agree = { $n ->
    [one] one reader: { $most } of 10
   *[other] { $n } readers: { $most } of 10 each
}
desk-marks-apart = Readers disagree.
desk-marks-wait = { $n ->
    [one] One person gave marks.
   *[other] { $n } people gave marks.
    } You read them once yours are kept, so that each reads first for themselves.
    .way = Read them without giving mine
desk-marks-nobody = Nobody has marked it by this yet.
desk-marks-told = The answer has been sent: these marks and their reasons can no longer be changed.
desk-marks-given = { $who }: { $points }
desk-marks-reader = Reader { $n }
desk-marks-together = Overall, by the weight of the criteria: { $points } of 100.
desk-marks-mine = Your marks
    .hint = From 0 to 10, always with a reason. Write nothing here that the law reserves to public agents: they may be shared. Leave both empty to give none.
desk-marks-points = Points
desk-marks-not-yet = Not yet
desk-marks-why = Why
desk-marks-send = Save my marks
desk-marks-points-wrong = Choose points from 0 to 10.
desk-marks-words-wrong = Write why, 1,000 characters at most.
desk-marks-kept = Your marks are saved.
desk-marks-share = Share with all who examine it
desk-marks-unshare = No longer share them
desk-marks-shared = All who examine this application now see your organisation’s marks.
desk-marks-unshared = Your organisation’s marks are no longer shared.
act-marks-given = A reader marked a request by criteria
act-marks-shared = The marks of readers were shared with all who examine an application
act-marks-kept = The marks of readers are no longer shared
desk-letter-of = The letter of { $date } (PDF)
desk-letter-before = before the amendment
desk-letters = Text of your letters
desk-letters-told = Letters that were told (PDF)
desk-letters-lede = Write here the text of the letters that tell your decisions. It is used from the next notification on; letters already sent do not change.
desk-letter-kind-grant = Grant
desk-letter-kind-condition = Promise under a condition
desk-letter-kind-refusal = Refusal
desk-letter-kind-postponement = Decision postponed
desk-letter-kind-amendment = Change of what was told
desk-letter-changed = Instead of { $before }, it is { $after }.
desk-letter-unchanged = The amount stays { $amount }. What changes:
desk-letter-places = What is filled in
    .hint = These words in brackets, and no others. How a refusal, or a grant of less than was asked, can be contested stands at the end of the letter where your words do not name its place.
desk-letter-needed = needed
desk-letter-place-recipient = to whom you write
desk-letter-place-funder = your organisation
desk-letter-place-project = the title of the project
desk-letter-place-application = the number of the application
desk-letter-place-programme = your programme
desk-letter-place-amount = what is granted
desk-letter-place-condition = what the promise waits for
desk-letter-place-date = the day of the notification
desk-letter-place-details = what whoever decides writes: conditions, reasons, what comes next
desk-letter-place-gap = what the funding plan lacks now, by what was notified
desk-letter-place-remedies = how and until when it can be contested
desk-letter-words = The letter
    .hint = A line that begins with # is a heading.
desk-letter-look = See it on paper, with invented data
desk-letter-too-long = Write the letter, 10,000 characters at most.
desk-letter-words-kept = The words are saved.
desk-letter-words-meanwhile = Somebody saved other words meanwhile: they stand above yours. Save again to put yours in their place.
desk-letter-stands = The words that hold now
desk-letter-no-details = Nothing in particular.
desk-letter-if = { $programme } gives at least { $amount } to this project.
desk-letter-gap = What is missing now
desk-letter-remedies = If you disagree
desk-letter-from = From
desk-letter-to = To
desk-letter-on = Notified on
desk-letter-decided = Decision
    .by = { $funder }, on { $date }
desk-letter-example = An example with invented data: nobody decided this.
desk-letter-example-recipient = The (fictitious) Spinners’ association
desk-letter-example-project = Shared (fictitious) kitchens
desk-letter-example-programme = The (fictitious) programme of the neighbourhoods
desk-letter-example-details = These words are whatever the person who decides writes.
desk-remedies-french = You may contest this decision within two months of its notification (French code of administrative justice, article R421-1): ask { $funder } to look at it again, or go to the administrative court (tribunal administratif). If you first ask { $funder } within that time, you have two months again from its answer, or from two months of silence.
desk-remedies-belgian = You may contest this decision within sixty days of its notification (Belgian decree of the Regent of 23 August 1948, article 4; coordinated laws on the Council of State, article 19): by an application for annulment to the Council of State (administrative litigation section), by registered letter or electronically. You may also ask { $funder } to look at it again; that does not stop the time from running.
desk-remedies-elsewhere = Whether and until when you may contest this decision is said by the law of the country of { $funder }, which we do not know: ask { $funder }. You may also ask for it to be looked at again.
desk-remedies-private = { $funder } is no public body: the law gives no particular way to contest its decision. You may write to it and ask it to look again.
act-letter-words-kept = Words of letters saved
desk-passed-begun = { $funder } began to read the request
desk-passed-asked = { $funder } asked a question
desk-passed-answered = { $partner } answered
desk-passed-opinion = { $funder } shared an opinion · { $topic } · { $verdict }
desk-costs = Costs of its part of the project: { $amount }
desk-costs-all = The costs, line by line, with who pays them
