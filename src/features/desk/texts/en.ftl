# The desk: what several funders examine together, and decide each for itself.
desk-title = Desk
desk-lede = The applications sent to your programmes. All their funders examine each of them together; each decides for itself.
desk-for = You read for { $funder }.
desk-no-programme = None of the organisations for which you read has published a programme.
desk-any = All
desk-programme = Programme
desk-state = Where the application stands
desk-next = Next
desk-total = { $n ->
    [0] No application received
    [one] { $n } application received
   *[other] { $n } applications received
}
desk-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
desk-received = received on { $date }
desk-sums = { $ours } requested from you, out of { $all } requested from all funders.
desk-covered = { $voted } granted, { $proposed } proposed or promised under a condition, { $awaited } awaited, { $missing } to be found elsewhere.
desk-awaited-declaration = To do: say whether you have a conflict of interest
desk-awaited-nothing = You do not read this application
desk-awaited-decisions = { $n ->
    [one] { $n } amount to decide
   *[other] { $n } amounts to decide
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
desk-hidden-within = You also act for one of the partners, or did in the last three years: you do not read this application for a funder. Your colleagues see to it.
desk-declare-title = Before you read
desk-declare-lede = Are you close to one of the partners: as a member, an employee, an elected official, a relative of somebody who runs it, or in another way? Your answer is kept with its date. If you are, the application stays closed to you.
desk-declare-question = Do I have a conflict of interest?
desk-declare-no = No, nothing ties me to these partners
desk-declare-yes = Yes, I will not read this application
desk-declare-send = Keep my answer
desk-declare-missing = Say yes or no.
desk-declared-yes = Noted: this application stays closed to you.
desk-declared-no = Noted: you can read.
desk-file = Its file
desk-coverage = How far the plan is funded
    .caption = What is requested of each programme and what was decided of it
desk-requested = Requested
desk-voted = Granted
desk-proposed = Proposed or under a condition
desk-awaited = Awaited
desk-missing = To be found elsewhere
desk-matrix =
    .caption = Who requests how much, of whom, and what was said
desk-own = your programme
desk-decision-pending = not decided yet
desk-decision-proposed = proposed: { $amount }
desk-decision-conditional = promised under a condition: { $amount }
desk-decision-granted = granted: { $amount }
desk-decision-refused = refused
desk-decision-postponed = decision postponed
desk-panel = Your funders
desk-panel-lede = What each funder has notified to you. The rest is still being decided.
act-conflict-declared = A reader said whether they have a conflict of interest
desk-words-wrong = Write a few words, 3,000 characters at most.
desk-partner-wrong = Choose whom you ask.
desk-topic-wrong = Say what your opinion is about.
desk-verdict-wrong = Say what your opinion is.
desk-questions = Questions
    .lede = Asked by one funder, read by all, answered once.
desk-questions-yours = Questions of your funders
desk-asked-of = to { $partner }
desk-due = An answer is hoped for by { $date }
desk-ask = Ask a question
desk-ask-lead = The lead
desk-ask-whom = Whom?
desk-ask-words = Your question
    .hint = All funders of this application and all partners will read it.
desk-ask-send = Ask the question
desk-done-question = The question is asked.
desk-opinions = Shared opinions
    .lede = Each opinion is read by all funders of this application. None decides in the place of another.
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
desk-done-opinion = The opinion is shared with the funders.
desk-notes = Notes of { $funder }
desk-notes-lede = Read only by those who read for you: neither other funders nor partners see them.
desk-note = Write a note
desk-note-words = Your note
desk-note-send = Keep the note
desk-done-note = The note is kept.
desk-answer-title = Answer a question
desk-answer-lede = All your funders read your answer: nobody will ask you again.
desk-answer = Answer
    .hint = An answer that was sent does not change any more.
desk-answer-send = Send the answer
desk-answer-way = Answer
desk-answer-theirs = The partner that is asked, or the lead, answers it.
desk-answered = The answer is sent to your funders.
desk-answered-already = Somebody answered meanwhile. Your text is still here.
desk-me = Questions to answer
act-question-asked = A funder asked a question
act-question-answered = A partner answered a question
act-opinion-given = A funder shared an opinion
act-note-written = A funder wrote a note
desk-sent = What was sent
desk-sent-paper = The whole file as PDF: texts, budgets, amounts, signatures
desk-answers = What programmes ask besides
letter-desk-question = Hello,

    { $funder } asks you a question about application { $number }, “{ $project }”:

    { $question }

    All your funders will read your answer, hoped for by { $date }:
    { $link }
    .subject = A question about your application: { $project }
letter-desk-answer = Hello,

    { $organisation } answers your question about application { $number }, “{ $project }”:

    { $link }
    .subject = Answer to your question: { $project }
desk-decide = Decide
desk-decide-title = Decide
desk-decide-now = Today: { $state }
desk-decide-send = Keep the decision
desk-decided = The decision is kept.
desk-bound-requested = Requested: { $amount }
desk-bound-rate = The rate of the programme allows { $amount } at most
desk-bound-maximum = The programme gives { $amount } at most to one application
desk-bound-minimum = The programme gives { $amount } at least to one application
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
desk-envelope-missing = Choose the envelope.
desk-reason = Condition, reason or what happens next
    .hint = Needed for a condition, a refusal, a postponement or taking back. The partners read it with the decision.
desk-reason-missing = Write the condition, the reason or what happens next: 3,000 characters at most.
desk-if = If another funder gives too
desk-if-programme = It holds if this programme gives
desk-if-nobody = (not tied to another programme)
desk-if-amount = at least
desk-if-said = if { $programme } gives at least { $amount }
desk-share = Show it already to the other funders, and to the table of a session
desk-notify = Notify the partners today: they get a letter, and every funder sees it. A proposal is not notified.
desk-not-now = Somebody decided meanwhile, or it is no longer possible. This is where the decision stands; your text is still here.
desk-over = This application was taken back, given back to be completed, or is closed: nothing is decided on it. A decision taken before can be taken back.
desk-beyond = This amount cannot be: see the reason above.
desk-beyond-nothing = Write an amount of more than { $amount }.
desk-beyond-requested = That is more than is requested: { $amount }.
desk-beyond-rate = That is more than the rate of the programme allows: { $amount }.
desk-beyond-maximum = With the other partners, that is more than the programme gives to one application: { $amount }.
desk-beyond-minimum = With all that the other partners can still have, that is less than the programme gives to one application: { $amount }.
desk-beyond-left = That is more than the envelope has left: { $amount }.
desk-agreement = For { $year } this partner has { $amount } from you ({ $here } here, { $past } by the registers): that is more than €23,000 in a year, so an agreement is compulsory.
desk-past = What was done
desk-past-propose = Proposed: { $amount }
desk-past-condition = Promised under a condition: { $amount }
desk-past-grant = Granted: { $amount }
desk-past-refuse = Refused
desk-past-postpone = Postponed
desk-past-reopen = Decision taken back
desk-bound = An agreement rests on this decision: propose an amendment there.
desk-remedies = A refusal of a French public body can be contested: ask the funder first to look at its decision again, or go to the administrative court (tribunal administratif), within two months of the notification.
act-decision-proposed = A funder proposed an amount
act-decision-conditional = A funder promised an amount under a condition
act-decision-granted = A funder granted an amount
act-decision-refused = A funder refused
act-decision-postponed = A funder postponed its decision
act-decision-reopened = A funder took its decision back
letter-desk-decision = Hello,

    About application { $number }, “{ $project }”:
    { $funder }, { $programme }, for { $partner }: { $decision }

    { $reason }

    Where all funders stand, and what is missing:
    { $link }
    .subject = { $funder }: { $decision } ({ $project })
letter-desk-decided = Hello,

    { $funder } decided something on application { $number }, “{ $project }”, to which your organisation gives or may give money too.

    Once you have said whether you have a conflict of interest, you can read it:
    { $link }
    .subject = { $funder } decided something ({ $project })
letter-desk-refusal = Hello,

    About application { $number }, “{ $project }”:
    { $funder }, { $programme }, for { $partner }: { $decision }

    { $reason }

    This refusal can be contested. If this funder is a French public body: ask it first to look at its decision again, or go to the administrative court (tribunal administratif), within two months of receiving this notification.

    Where all funders stand, and what is missing:
    { $link }
    .subject = { $funder }: { $decision } ({ $project })

# Versions, rights, state aid, those who leave.
desk-stale = This decision was taken on version { $then } of the application; version { $now } has come since. Read it again, then confirm the decision or change it: as it is it cannot be notified.
desk-stale-short = decided on version { $n }, to be confirmed
desk-stale-first = This decision is of an earlier version of the application: confirm it first, or change it.
desk-left = { $partner } is no longer in the project: what was requested for this partner does not count any more. What was promised or granted to it stays in the envelope until you take the decision back.
desk-left-short = no longer in the project
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
desk-agreement-not-yet = For { $year } this partner has { $amount } from you ({ $here } here, { $past } by the registers): above €23,000 a year an agreement is compulsory.
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
act-decision-lapsed = A decision lapsed: the application was taken back
act-reader-assigned = A funder said who reads an application
letter-desk-withdrawn = Hello,

    { $lead } has taken back application { $number }, “{ $project }”.

    What you had promised or granted, { $amount }, is free again in your envelopes. The history stays:
    { $link }
    .subject = Application taken back: { $project }
letter-desk-reader = Hello,

    { $funder } asks you to read application { $number }, “{ $project }”.

    Say first whether you have a conflict of interest, then read:
    { $link }
    .subject = To read: { $project }

# Reading, and for whom.
desk-hidden-tied = An organisation for which you act gave money to one of the partners, or received some from it, in the last three years: you do not read this application. Your colleagues see to it.
desk-declare-whom = If you have, to whom are you close?
    .hint = Their file will stay closed to you. If you tick nobody, that of every partner.
desk-for-other = Read for { $funder }
desk-reserved = Rests on data that the law reserves to public agents: private funders do not see this opinion
desk-reserved-short = reserved to public agents
desk-awaited-reading = For you to read
desk-awaited-confirmations = { $n ->
    [one] { $n } decision of an earlier version, to be confirmed
   *[other] { $n } decisions of an earlier version, to be confirmed
}
desk-mine = Those I am asked to read
desk-whose = Which ones?
desk-me-reading = Applications to read
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
readers-propose-lede = The proposal shares the applications out as fairly as it can: equal loads, never somebody with a conflict of interest, preferably somebody who reads in a language of the application or knows the partners. Nothing is kept before you keep it.
readers-proposed = This is a proposal, with its reasons. Change what you like, then keep it: each reader is told.
readers-why = Proposed because: { $reasons }
readers-why-language = reads in a language of the application
readers-why-knows = has checked papers of a partner
readers-why-already = reads it already
readers-why-free = has no conflict
readers-send = Keep
readers-wrong = This reader cannot read that application: choose another.
readers-kept = It is kept. New readers are told.
desk-about = One request, made by several associations to several funders, public and private.
desk-about-one = The associations choose the programmes that fit, fill one file, and each says what it requests of whom.
desk-about-two = The funders read it together: a question is asked once, an answer is given once, opinions are shared. Their notes stay their own.
desk-about-three = Each funder decides for itself, at its own date. All see what is missing.
desk-about-programmes = See the programmes
