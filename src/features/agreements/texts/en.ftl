# Agreements: what binds after a decision, what is paid, what is due.
agreements-title = Agreements
agreements-lede = What ties you to a funder or to those whom you support: texts, payments, dates.
agreements-none = No agreement yet.
agreements-from = A funder draws up an agreement from an application, once its decision is notified. You read and sign it here.
agreements-to-sign = Agreement with { $funder }: your signature is awaited
agreements-to-draw = Granted and notified, no agreement yet
agreements-to-draw-until = to be paid by { $date }
agreements-to-draw-say = first say whether you stand too near to those who ask
agreements-unpaid = { $funder } granted { $amount } without an agreement so far: it is to be paid by { $date } (60 days after notification, or after the beginning of the year that it is for where this is later), unless an agreement names other days.
agreements-unpaid-late = { $funder } granted { $amount } without an agreement so far: it should have been paid by { $date } (60 days after notification, or after the beginning of the year that it is for where this is later). It is late.
agreement-title = Agreement
agreement-and = { $names } and { $last }
agreement-state-draft = In preparation
agreement-state-proposed = To be signed
agreement-state-signed = Signed
agreement-state-running = Under way
agreement-state-ended = Ended
agreement-state-terminated = Broken off
agreement-state-withdrawn = Given up
agreement-begin = Draw up an agreement
agreement-begin-lede = After those decisions of { $funder } that are granted and notified.
agreement-begin-none = Nothing to draw up: no decision that is granted and notified waits for an agreement.
agreement-begin-one = An agreement is of one funder: choose decisions of the same one.
agreement-begin-send = Begin
agreement-begun = The agreement is begun: complete it.
agreement-decisions = Decisions to bring together in the agreement
agreement-decisions-wrong = Choose at least one decision that is granted, notified and in no other agreement.
agreement-edit = Draw up the agreement
agreement-given = What is awarded
agreement-partner = Partner
agreement-amount = Amount
agreement-nobody = (choose)
agreement-compulsory = For { $year } you grant { $amount } to { $partner }: above €23,000 a year an agreement is compulsory.
agreement-form = Form
agreement-form-agreement = Agreement signed by all
agreement-form-letter = Letter of notification
agreement-language = Language of the text
agreement-starts = First day
agreement-ends = Last day
agreement-project-ends = The project lasts until { $date }.
agreement-why = Why it ends before the project
    .hint = Aid lasts as long as the project. If it is shorter, say why: the partners will read it.
agreement-parts = Payments
    .hint = The share of each payment, in percent; together 100. Each partner is paid directly, in the same shares.
    .years = Where the decision spreads the money over years and you leave these lines as they are, each partner is paid for each year what was decided for it, to the cent.
agreement-part = No.
agreement-percent = Share (%)
agreement-due = To be paid by
agreement-parts-wrong = For each payment write a share from 1 to 100 and a date.
agreement-conditions = Conditions
    .hint = Optional. What the grant hangs on; never what the associations should do for you.
agreement-unspent = What is not spent
agreement-unspent-back = is paid back
agreement-unspent-kept = is kept for the same purpose
agreement-words = Text
agreement-words-hint = A line that begins with # is a heading. These are filled in: { $places }
agreement-words-title = Words of your agreements
agreement-words-lede = Your own words, for all your next agreements. Each can still be adjusted.
agreement-words-kept = The words are saved.
agreement-words-wrong = This text will not do yet: see why above.
agreement-save = Save
agreement-saved = The agreement is saved.
agreement-too-long = This text is missing or too long.
agreement-day-wrong = Write a date, for instance 31/12/2027.
agreement-propose = Propose for signature
agreement-propose-lede = Save first what you have just written: what is saved is what is proposed. The text is then frozen; the partners read and sign it. A letter leaves at once.
agreement-propose-send = Propose
agreement-propose-lacks = Before it can be proposed:
agreement-propose-agreement = Somebody who follows this funder’s programmes proposes it.
agreement-propose-letter = A letter binds as soon as it leaves: somebody who decides for the funder sends it, on this page.
agreement-preview = Read the PDF again
agreement-discard = Throw this draft away
agreement-discard-lede = Nothing of it remains; the decisions stand, and you can draw up another.
agreement-discarded = The draft is thrown away.
agreement-proposed = The agreement is proposed.
agreement-taken-back = The agreement is taken back: you can change it.
agreement-take-back = Take back to change it
agreement-lacks = Something is still missing: see the list.
agreement-not-now = Somebody acted meanwhile, or it is no longer possible. Read what is there; nothing was changed.
agreement-lack-days = The first and the last day.
agreement-lack-why = Why aid ends before the project.
agreement-lack-parts = Payments whose shares make 100%.
agreement-lack-past = A payment is planned for a day that is already over.
agreement-lack-uneven = For { $word }: a payment and something aimed at, or the reason why that year has none.
agreement-lack-letter = A signed agreement: above €23,000 a year a letter is not enough.
agreement-lack-unknown = The text names [{ $word }], which there is not.
agreement-lack-missing = The text must hold [{ $word }].
agreement-lack-order = “{ $word }” speaks of an order or a service: a grant supports an initiative of associations.
agreement-lack-decision = A decision changed: it is no longer granted.
agreement-words-total = Grant in all: { $amount }.
agreement-words-part = – { $partner }: { $amount }
agreement-words-days = From { $starts } to { $ends }.
agreement-words-why = It ends before the project because: { $why }
agreement-words-payment = – by { $date }: { $amount } to { $partner }
agreement-words-payment-passed = – by { $date }: { $amount } to { $lead }, for { $partner }
agreement-words-passes = { $lead } receives the whole of this grant and passes on to each partner the amount that is for it.
agreement-words-no-condition = No particular condition.
agreement-words-report = Within six months after each year one report is handed in, the same for all funders: what was done, the indicators measured, and for each association what it planned to spend and what it spent.
agreement-targets = What is aimed at, year by year
    .hint = An agreement of several years says what it aims at of what the project counts. Leave empty what is not aimed at. When the days change, save: the years follow.
agreement-counts = What is counted besides
    .hint = If the project counts nothing, or to count something else: one thing, for instance “shared meals”. Save, and a line for each year appears.
agreement-uneven = Why a year has no payment or nothing aimed at
    .hint = An agreement of several years pays and aims at something in each of them. If not, say why: the partners will read it.
agreement-targets-long = Say each aim in 200 characters at most.
agreement-targets-what = What is counted
agreement-targets-year = Year
agreement-targets-aim = Aimed at
agreement-targets-told = Report
agreement-targets-later = the report on { $year } will say
agreement-targets-none = nothing measured
agreement-words-uneven = Not every year has a payment and an aim, for this reason: { $why }
agreement-words-targets = The report of each year says what was measured, beside what was aimed at (see the table).
agreement-words-evaluation = At least three months before the end the signatories look together at what the project brought.
agreement-words-unspent-back = What is not spent at the end is paid back, in proportion to what was not done.
agreement-words-unspent-kept = What is not spent at the end is kept by the association and used for the same purpose.
agreement-printed-title = Grant agreement
agreement-printed-letter = Letter of notification
agreement-printed-draft = draft, not proposed
agreement-printed-amended = This agreement has been changed since: the amendments that all whom they concern accepted are at the end. The text and tables that follow are those of the first day.
agreement-printed-tables = Amounts and payments
agreement-printed-short = To compare at the telephone
agreement-printed-since = What is awarded and paid since these amendments
agreement-payments = Payments
agreement-proof = Signatures and fingerprint of the text
agreement-proof-words = The fingerprint changes when a single word does: everybody can check that they signed the same text. It is an integrity proof, not a qualified signature.
agreement-hash = Fingerprint
agreement-unsigned = not signed yet
agreement-signed-nameless = A mandated person
agreement-signed-online = { $name }, on { $date }, after having identified themselves again
agreement-signed-imported = { $name }, signed file brought on { $date }. Verification: { $verification }
agreement-awaited = Signatures awaited: { $names }.
agreement-yours = Your signature is awaited.
agreement-to-sign = Read the text, then sign
agreement-document = Read the PDF
agreement-application = See the application
agreement-text = Text
agreement-text-whole = Read the whole text
agreement-sign = Sign
agreement-sign-lede = Have you read the text above? Sign in the name of your organisation. You will be asked to identify yourself again.
agreement-side = In the name of
agreement-agreed = I have read this text and accept it (fingerprint { $short })
agreement-sign-send = Sign
agreement-not-agreed = Tick the box if you accept this text.
agreement-other-text = The text changed meanwhile: read it again before you sign.
agreement-already = It is signed for this organisation already.
agreement-signed = The signature is recorded.
agreement-import = Bring a file that was signed elsewhere
agreement-import-lede = If all signed with another tool, bring the signed file and what its verification said.
agreement-import-send = Record the signed file
agreement-signed-by = Signed by
    .hint = The names on the file.
agreement-signed-by-missing = Write who signed.
agreement-verification = What the verification said
    .hint = The tool, the date and its answer: valid, undetermined…
agreement-verification-missing = Write what the verification said.
agreement-signed-file = Signed file
    .hint = A PDF, 20 MB at most.
agreement-file-missing = Choose the signed file.
agreement-sides = Who signed this file
agreement-sides-missing = Say for which sides this file is signed.
agreement-sides-decide = That the funder signed is for somebody who decides for it to say.
agreement-brought = Read the signed file
agreement-money = Where the money stands
money-award = Awarded
money-ordered = Ordered
money-paid = Paid
money-remains = Still to be paid
money-back = Paid back or to be
payment-planned = planned
payment-ordered = ordered
payment-paid = paid
payment-dropped = dropped
payment-passed = { $lead }, for { $partner }
payment-late = late
agreement-left = left on { $date }
agreement-commitments = Commitments
commitment-kept = kept on { $date }
commitment-late = late since { $date }
commitment-due = by { $date }
commitment-evidence = See
commitment-evidence-hint = Say that it is done and what shows it: address of a page, date, document.
commitment-keep = Note as kept
commitment-noted = The commitment is noted as kept.
commitment-evidence-missing = Write what shows it.
agreements-leaving = You would leave these agreements too
agreements-leaving-lede = They bind { $partner }. To leave the project is to leave them on the same day.
agreements-leaving-bound = Agreement { $number }, { $funder }: { $left } that remain to be paid to { $partner } will no longer be paid. Of { $paid } already paid or ordered, a part may have to be paid back: the funder decides.
agreements-leaving-paid = Agreement { $number }, { $funder }: all is paid to { $partner }, or ordered. Of these { $paid }, a part may have to be paid back: the funder decides.
agreements-leaving-unpaid = Agreement { $number }, { $funder }: { $left } that remain to be paid to { $partner } will no longer be paid.
agreements-leaving-see = See agreement { $number }
agreements-leaving-proposed = Agreement { $number }, { $funder }: not everybody has signed it yet. It goes back to the funder, who writes it anew without { $partner }.
agreements-leaving-signs = Only somebody who may sign for { $partner } can leave them.
agreements-left = { $partner } leaves the project: “{ $words }”
agreement-amendments = Amendments
amendment-propose = Propose an amendment
amendment-kind = What is to change?
amendment-kind-extension = Make it longer
amendment-kind-partners = Move money from one partner to another
amendment-kind-lines = Move money from one line of spending to another
amendment-kind-leaving = A partner leaves
amendment-lines-note = Once it is accepted, the plan against which you report follows this move, from the year in which it is accepted.
amendment-leaving-note = This partner is no longer paid by this agreement. What is requested for it of other funders and not decided yet does not count any more: they are told. What they granted it already stays.
amendment-leaving-project = This is about this agreement alone: the organisation remains a partner of the project. To leave the project too, with all that binds it there, go by the page that first shows what that changes.
    .way = Leave the project
amendment-kind-missing = Say what is to change.
amendment-of = Which partner?
amendment-to = To which partner?
amendment-from-account = From the line
amendment-to-account = To the line
amendment-ends = New last day
amendment-words = Why?
amendment-words-missing = Write why.
amendment-partner-missing = Choose the partner.
amendment-send = Propose the amendment
amendment-proposed = The amendment is proposed.
amendment-answered = The answer is recorded.
amendment-another = An amendment waits for answers already: one at a time.
amendment-not-now = This amendment is not possible: look at what you chose.
amendment-days = The new last day must be after today’s one.
amendment-too-much = That is more than what is still to be paid to this partner.
amendment-account = That is more than this partner planned on that line.
amendment-envelope = These two partners are not given out of the same envelope, or not as much.
amendment-beyond = That is more than this partner requested, or than the programme’s rules allow it.
amendment-letter = Above €23,000 a year a letter is not enough: draw up an agreement signed by all.
amendment-not-asked = No answer of this organisation is awaited, or no longer.
amendment-no-longer = What the amendment says is no longer possible. Nothing was changed.
amendment-answer = Your answer
amendment-yes = We accept
amendment-no = We refuse
amendment-answer-missing = Say whether you accept.
amendment-answer-words = A word, if you like
amendment-answer-send = Answer
amendment-withdrawn = The amendment is taken back.
amendment-withdraw = Take this amendment back
amendment-extension = Until { $date }
amendment-leaving = { $partner } leaves
amendment-partners = { $amount } move from { $from } to { $to }
amendment-lines = { $partner }: { $amount } move from “{ $from }” to “{ $to }”
amendment-state-proposed = proposed
amendment-state-accepted = accepted
amendment-state-refused = refused
amendment-state-withdrawn = taken back
amendment-awaited = answer awaited: { $names }
agreement-recoveries = What is to be paid back
agreement-recoveries-lede = The computation proposes, a person decides and says why. Each partner answers for its own part alone.
recovery-breach = { $partner }: a commitment not kept, { $amount } by the computation
recovery-leaving = { $partner }: left, { $amount } by the computation
recovery-unspent = { $partner }: not spent, { $amount } by the computation
recovery-working = Paid { $paid }, done { $done } of { $planned }.
recovery-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
recovery-state-proposed = to be decided
recovery-state-dropped = nothing is asked:
recovery-state-decided = to be paid back: { $amount }.
recovery-state-repaid = { $amount } paid back on { $date }
recovery-told = { $partner }, { $amount }: { $reason }
recovery-until = To be paid back by { $date }.
recovery-amount = Amount asked
    .hint = 0 if nothing is asked.
recovery-reason = Reason
recovery-reason-missing = Write the reason: the partner will read it.
recovery-decide = Decide
recovery-decided = The decision is recorded and the partner told.
recovery-too-much = That is more than was paid and not paid back.
recovery-repaid = Note as paid back: { $what }
recovery-noted = It is noted.
recovery-propose = Compute what would be paid back
recovery-ground = Why?
recovery-ground-breach = A commitment is not kept
recovery-ground-leaving = The partner left
recovery-ground-unspent = The money was not spent
recovery-ground-missing = Say why.
recovery-day = Since which day
recovery-planned = Spending planned
recovery-done = Spending done
recovery-words = What happened
recovery-words-missing = Write what happened.
recovery-send = Compute
recovery-proposed = The computation is recorded: a person decides.
recovery-nothing = Nothing was paid to this partner that could be paid back.
recovery-twice = The same is proposed for this partner already, or was asked back: decide on that first.
agreement-end = End
agreement-end-how = How does it end?
agreement-end-kept = It was kept to its end
agreement-end-broken = It is broken off: nothing more is paid
agreement-end-words = Why, or what remains of it
agreement-end-words-missing = Write a few words.
agreement-end-missing = Say how it ends.
agreement-end-not-now = Not yet: the last day is not over, a payment waits, or somebody acted meanwhile.
agreement-end-send = End it
agreement-over = It is over.
payments-title = Payments to make
payments-lede = Choose what is to be paid: you download a table of it for your treasury. Then bring back what it paid.
payments-none = Nothing to pay now.
payments-choose = To be paid
payments-order = Make the table for the treasury
payments-ordered = Table { $number } is ready: download it.
payments-nothing = Choose at least one payment.
payments-not-now = One of these payments was ordered or changed meanwhile.
payments-without = One of these organisations has no confirmed bank details: nothing was ordered.
payments-without-who = Without confirmed bank details in their file: { $names }. Ask them to confirm these.
payments-no-account = no confirmed account
payments-near = For one of these you did not say that you do not stand too near to those who are paid: nothing was ordered.
payments-table-kept-away = This table holds payments of applications { $numbers }, of which you did not say that you do not stand too near to those who are paid. A part of a table is never given: say so at the desk, or ask a colleague.
payments-kept-away = Other payments are shown once you have said that you do not stand too near to those who are paid. A colleague takes care of those to whom you do.
payments-returned = A payment came back
payments-returned-lede = If the bank refused one, note it: it can be ordered again, to the account that is confirmed then.
payments-returned-which = Which payment
payments-why = Why
payments-why-missing = Write why it came back.
payments-returned-send = Note that it came back
payments-returned-noted = It is noted: the payment can go into a new table, unless the agreement is over or the partner left.
payments-orders = Tables for the treasury
payments-no-order = None yet.
payments-table = Table { $number } (CSV)
payments-paid = What was paid
payments-paid-lede = Paste the table of your accountants. Three columns are enough: “reference” (of the payment), “paid_on” (the date) and “amount”. If a single line is wrong, nothing is noted.
payments-lines = Lines
    .hint = The first line names the columns. Separators: semicolon, comma, tabulator.
payments-paid-send = Note as paid
payments-refused = Nothing was noted: see the lines to correct.
payments-taken = { $n ->
    [0] No new payment.
    [one] { $n } payment noted.
   *[other] { $n } payments noted.
}
payments-known = { $n ->
    [one] { $n } was known already.
   *[other] { $n } were known already.
}
payments-fault-columns = One of the columns reference, paid_on and amount is missing.
payments-fault-too-many = Too many lines: 20,000 at most.
payments-fault-line = Line { $line }: that is no line of a table.
payments-fault-day = Line { $line }: the date cannot be read.
payments-fault-amount = Line { $line }: the amount cannot be read, or could mean two things.
payments-fault-twice = Line { $line }: this reference stands above already.
payments-fault-unknown = Line { $line }: nothing was ordered under this reference.
payments-fault-other = Line { $line }: another amount was ordered, { $amount }.
payments-fault-when = Line { $line }: the date is before the order, to come, or other than the one noted already.
deadlines-title = What is due
deadlines-calendar = Put all of it in my calendar (.ics)
deadlines-more = { $count ->
    [one] One more: see all of it
   *[other] { $count } more: see all of it
}
deadlines-more-than = More than { $count } more: see those that are next
deadlines-none = Nothing is due of those for whom you act.
deadlines-cut = There is more. It shows here as soon as some of this is done.
deadline-late = late
deadline-pay = Pay { $amount }
deadline-pay-granted = Pay { $amount }: application { $number }
deadline-report = Report on { $year }
deadline-declare = Enter { $amount } of small State aid in the register: application { $number }
    .none = Correct the register, the small State aid is granted no more: application { $number }
deadline-evaluation = Look at what came of it, before the end
deadline-publication = Publish the essential data
deadline-audit = Publish the audited accounts of { $year }
deadline-audit-contested = Publish the audited accounts of { $year } (contested)
deadline-pay-back = Pay back { $amount }
deadline-other = Commitment
deadline-answer = Notify a decision: application { $number }
deadline-await = An answer to application { $number }
deadline-contest = Silence refused application { $number }: the last day to contest that
deadline-reply = Answer a question: application { $number }
deadline-heard = Your group is heard: application { $number }
deadline-calendar = The desk’s calendar: { $number }
deadline-pay-today = due today
deadline-pay-late = due since { $date }
deadline-told-pay = A payment to make
deadline-told-pay-granted = A payment to make, no agreement yet
deadline-told-declare = Small State aid to enter in the register
deadline-why-answer = without an answer by then, silence refuses the request (French code CRPA, L231-4)
deadline-why-await = without an answer by then, silence refuses the request (French code CRPA, L231-4)
deadline-why-contest = two months after the silent refusal (French code of administrative justice, R421-2); an answer may still come
deadline-why-reply = the day that the funder who asks hopes for; no law fixes it
deadline-why-heard = at a session of the desk, before your request is debated: its page says at which hour and where
deadline-why-calendar = the council of the desk adopted this calendar for all programmes
deadline-why-pay = date of the agreement; without one, 60 days (law 2021-875, article 2)
deadline-why-pay-granted = granted without an agreement so far: 60 days after notification (law 2021-875, article 2), of a later year 60 days after it begins; an agreement or a letter comes first
deadline-why-report = within six months after the year (order of 11 October 2006)
deadline-why-declare = within 20 working days after it was granted (regulations (EU) 2023/2831 and 2023/2832, article 6)
deadline-why-evaluation = at least three months before the end (circular of 29 September 2015)
deadline-why-publication = within three months after the signature, above €23,000 (decree 2017-779)
deadline-why-audit = more than €153,000 of public grants in the year, by what was paid here or what registers say (aid of several years may be written there at once): three months after the accounts are approved (code de commerce, L612-4)
deadline-why-pay-back = decided by the funder
deadline-why-other = written in the agreement
act-agreement-begun = Agreement begun
act-agreement-written = Agreement changed
act-agreement-proposed = Agreement proposed for signature
act-agreement-taken-back = Agreement taken back to be changed
act-agreement-discarded = Draft of an agreement thrown away
act-agreement-signed = Agreement signed
act-agreement-bound = The agreement binds its signatories
act-agreement-ended = Agreement kept to its end
act-agreement-terminated = Agreement broken off
act-agreement-words-kept = Words of agreements saved
act-commitment-kept = Commitment kept
act-payment-ordered = Payment ordered
act-payment-paid = Payment made
act-payment-returned = Payment came back
act-amendment-proposed = Amendment proposed
act-amendment-accepted = Amendment accepted
act-amendment-refused = Amendment refused
act-amendment-withdrawn = Amendment taken back
act-recovery-proposed = Sum to be paid back computed
act-recovery-decided = Sum to be paid back decided
act-recovery-repaid = Sum paid back
letter-agreement-proposed = Hello,

    { $funder } proposes an agreement to you for “{ $project }” (no. { $number }): { $said }

    Read it and sign it:
    { $link }
    .subject = An agreement to sign: { $project }
letter-agreement-taken-back = Hello,

    { $funder } takes agreement { $number } of “{ $project }” back to change it. It will be proposed to you again.

    { $link }
    .subject = Agreement taken back: { $project }
letter-agreement-party-left = Hello,

    { $said }

    Agreement { $number } ({ $funder }, “{ $project }”), which not everybody had signed yet, goes back to the funder, who writes it anew without this partner.

    { $link }
    .subject = Agreement to be written anew: { $project }
letter-agreement-bound = Hello,

    The grant of { $funder } for “{ $project }” (no. { $number }) is binding: { $said }

    Payments and dates:
    { $link }
    .subject = Grant binding: { $project }
letter-agreement-paid = Hello,

    { $funder } paid { $said } for “{ $project }” (no. { $number }).

    { $link }
    .subject = { $giver } paid { $said }: { $project }
letter-agreement-amendment = Hello,

    An amendment to agreement { $number } is proposed ({ $funder }, “{ $project }”):

    { $said }

    { $link }
    .subject = An amendment proposed: { $project }
letter-agreement-amended = Hello,

    The amendment to agreement { $number } is accepted ({ $funder }, “{ $project }”):

    { $said }

    { $link }
    .subject = Amendment accepted: { $project }
letter-agreement-amendment-withdrawn = Hello,

    The amendment to agreement { $number } that was proposed ({ $funder }, “{ $project }”) is taken back:

    { $said }

    { $link }
    .subject = Amendment taken back: { $project }
letter-agreement-undeclared = Hello,

    Something happened to an agreement of { $funder } ({ $number }).

    Once you have said whether you have a conflict of interest, you can read it:
    { $link }
    .subject = News of an agreement of { $giver }
letter-agreement-recovery = Hello,

    About agreement { $number } of “{ $project }”, { $funder } decided:

    { $said }

    { $link }
    .subject = A sum to be paid back: { $project }
letter-agreement-ended = Hello,

    Agreement { $number } of { $funder } for “{ $project }” was kept to its end.

    { $said }

    { $link }
    .subject = Agreement ended: { $project }
letter-agreement-terminated = Hello,

    { $funder } ends agreement { $number } of “{ $project }”:

    { $said }

    { $link }
    .subject = End of the agreement: { $project }
letter-deadlines-more = - and others, later
letter-deadlines = Hello,

    This is what falls due soon for { $organisation }, or is late:

    { $list }

    All of it is here, with the reasons and a calendar:
    { $link }
    .subject = Deadlines: { $organisation }
audits-title = Audited accounts
audits-lede = Above €153,000 of public money a year, an association in France publishes its audited accounts. This is what it says of them itself.
audits-change = Put right
audit-noted-on = noted on { $date }
audit-back = Taken back.
    .send = Take back what is noted
audit-where = Where are they published?
    .hint = The address of a page, or the name of the journal and the day.
audit-note = Note that they are published
audit-known = By what is known here on { $date }, public bodies gave { $amount } in { $year }.
    .undated = By what is known here, public bodies gave { $amount } in { $year }.
audit-contested = The association said on { $date }: “{ $words }”
audit-contest = You had none to publish
    .send = Say it
    .done = It is said. Both statements stand side by side, and nobody is reminded.
audit-reason = Why?
    .hint = For example: we did not receive this money, it is of several years, or we stayed under the limit. What is known here stays, with your words beside it.
audit-reason-missing = Say why.
declaring-title = Small State aid to enter in the register
declaring-lede = Whoever grants small State aid (de minimis) enters it in the central register within 20 working days (regulations (EU) 2023/2831 and 2023/2832, article 6). That register is not here: note what you entered there, and nobody is reminded of it.
declaring-file = What it asks for is in the file “State aid to declare”, written anew every night.
declaring-none = Nothing is to be entered now.
declaring-choose = Entered in the register
declaring-what = { $amount } to { $partner }
    .none = No aid any more to { $partner }
declaring-until = by { $date }
declaring-amended = the amount changed since it was entered
declaring-send = Note that it is entered
declaring-nothing = Choose at least one amount.
declaring-changed = Something of what you chose has changed meanwhile, or is noted already; nothing was noted now: look at it again.
declaring-noted = It is noted.
declaring-kept-away = Other amounts are shown once you have said at the desk that you do not stand too near to those who receive them. A colleague takes care of those to whom you do.
act-audit-contested = An association said why it had no audited accounts to publish
act-audit-taken-back = An association took back what it said of its audited accounts
act-audit-noted = Audited accounts were noted as published
act-aid-registered = Small State aid was noted as entered in the register
agreement-printed-binds = { $language ->
    [fr] This version, in French, is the one that binds.
    [nl] This version, in Dutch, is the one that binds.
   *[en] This version, in English, is the one that binds.
}
agreement-printed-read = { $language ->
    [fr] A translation, to be read. The version in French is the one that binds.
    [nl] A translation, to be read. The version in Dutch is the one that binds.
   *[en] A translation, to be read. The version in English is the one that binds.
}
agreement-printed-tables-read = { $language ->
    [fr] Amounts, dates and tables are given here in your language. The text itself was not translated: it is written in French, and that version binds.
    [nl] Amounts, dates and tables are given here in your language. The text itself was not translated: it is written in Dutch, and that version binds.
   *[en] Amounts, dates and tables are given here in your language. The text itself was not translated: it is written in English, and that version binds.
}
agreement-binds = { $language ->
    [fr] The version that binds is written in French.
    [nl] The version that binds is written in Dutch.
   *[en] The version that binds is written in English.
}
agreement-document-in = { $language ->
    [fr] Read the PDF in French
    [nl] Read the PDF in Dutch
   *[en] Read the PDF in English
}
