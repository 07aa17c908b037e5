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
desk-hidden-within = You also act for one of the partners: you do not read this application for a funder. Your colleagues see to it.
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
    .hint = Only where you propose, promise or grant.
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
desk-share = Show it to the other funders already
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
desk-agreement = For { $year }, { $amount } is granted or promised to this partner: above €23,000 a year an agreement is compulsory.
desk-past = What was done
desk-past-propose = Proposed: { $amount }
desk-past-condition = Promised under a condition: { $amount }
desk-past-grant = Granted: { $amount }
desk-past-refuse = Refused
desk-past-postpone = Postponed
desk-past-reopen = Decision taken back
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
letter-desk-refusal = Hello,

    About application { $number }, “{ $project }”:
    { $funder }, { $programme }, for { $partner }: { $decision }

    { $reason }

    This refusal can be contested. If this funder is a French public body: ask it first to look at its decision again, or go to the administrative court (tribunal administratif), within two months of receiving this notification.

    Where all funders stand, and what is missing:
    { $link }
    .subject = { $funder }: { $decision } ({ $project })
