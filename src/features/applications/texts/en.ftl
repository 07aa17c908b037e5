# Applications: a project, frozen, signed by every partner, sent.

application-moment = { $date } at { $hour }:{ $minute }:{ $second }
application-arrival = { $date } at { $hour }:{ $minute }
application-left-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 } and { $m } h
application-left-hours = { $n } h and { $m } min
application-left-minutes = { $n } min and { $m } s
application-left-nothing = The deadline is over.
application-number = Application { $number }.
application-called = Application { $number }, version { $version }
application-and = { $names } and { $last }

application-state-draft = Being prepared.
    .public = Being prepared.
application-state-signing = The partners are signing.
    .public = Being prepared.
application-all-signed = All partners have signed; this version has not been sent in yet.
application-state-submitted = We have received it.
    .public = Received.
application-state-returned = To be completed: its readers ask for something.
    .public = Given back to be completed.
application-state-admissible = Complete, it will be examined.
    .public = Complete.
application-state-under-examination = It is being examined.
    .public = Being examined.
application-state-decided = The decision is known.
    .public = Decided.
    .selected = The organisers go on with this project.
    .declined = The organisers do not go on with this project.
application-answered-all = All funders have answered.
application-answered = { $n ->
    [one] { $n } of { $asked } answers of funders is known.
   *[other] { $n } of { $asked } answers of funders are known.
 }
application-state-closed = Closed.
    .public = Closed.
application-state-withdrawn = You took it back.
    .public = Taken back by its partners.


application-check-title = Check, sign and submit
application-check-way = Check and send in
application-check-lede = Three parts: check what is missing, all sign the same version, send it in.
application-answers = In answer to the call
application-closes = Last second
application-left = Time left
application-clock = Time on the server, when this was shown
application-rule = The server’s time counts, at the instant your sending is received.
application-part-check = 1. Check
application-part-sign = 2. Sign
application-part-send = 3. Send in
application-check-fine = Nothing stands against freezing a version.
    .whole = Nothing is missing.
application-check-lacks = { $n ->
    [one] { $n } point to settle.
   *[other] { $n } points to settle.
 }
application-may-wait = May wait
application-about-call = The call
    .fine = It takes answers.
application-about-text = The project
    .fine = All that is needed to read it is written.
application-about-languages = The languages
    .fine = Nothing to translate.
application-about-partners = The partners
    .fine = There are enough of you.
application-about-request = What is requested
    .fine = It keeps the rules of the programmes.
application-about-budget = The budgets
    .fine = The budgets are balanced.
application-about-files = The partners’ files
    .fine = Nothing is missing.
application-lack-request-shut = { $programme } takes no requests with this call, or none any more: request nothing of it.
application-lack-request-kind = { $organisation } is not of a kind that { $programme } helps.
application-lack-request-rate = { $organisation } requests { $amount } of { $programme }, which pays { $percent } % of its costs at most: { $most }.
application-lack-request-small = { $amount } is requested of { $programme }, which gives { $bound } at least.
application-lack-request-large = { $amount } is requested of { $programme }, which gives { $bound } at most.
application-lack-request-beyond = { $amount } is requested of { $programme }, which has set { $bound } aside.
application-lack-not-open = The call does not take answers yet: you may prepare and sign.
application-lack-too-late = The deadline is over: the rule of the call lets nothing in any more.
application-lack-stands = The deadline is over: a correction would come late. The version that you sent in time stays the one that counts.
application-lack-withdrawn = The organisers gave this call up.
application-lack-empty = “{ $field }” is not filled in.
application-lack-purpose = No purpose is chosen.
application-lack-action = Nothing says yet who does what.
application-lack-not-in-fr = This call asks for French too: add that language to the project.
application-lack-not-in-nl = This call asks for Dutch too: add that language to the project.
application-lack-not-in-en = This call asks for English too: add that language to the project.
application-lack-foreign-fr = This call is written in French, and your project in another language: whoever reads it may not know that one. You can add French to the project.
application-lack-foreign-nl = This call is written in Dutch, and your project in another language: whoever reads it may not know that one. You can add Dutch to the project.
application-lack-foreign-en = This call is written in English, and your project in another language: whoever reads it may not know that one. You can add English to the project.
application-lack-untranslated-fr = “{ $field }” is missing in French.
application-lack-untranslated-nl = “{ $field }” is missing in Dutch.
application-lack-untranslated-en = “{ $field }” is missing in English.
application-lack-stale = “{ $field }” changed: check that both languages say the same.
application-lack-partners = { $n ->
    [one] { $n } partner is still missing (an associated partner, without a budget, does not count).
   *[other] { $n } partners are still missing (an associated partner, without a budget, does not count).
 }
application-lack-sectors = Not yet in the group: { $kinds }. A pole usually brings such members together.
application-lack-kind = { $organisation } is not of a kind that the call is for.
application-lack-sides = This call asks for partners on both sides of the border: one in France and one in Belgium at least.
application-lack-side = { $organisation } is on the other side of the border, and the call is for one side only: it can be an associated partner.
application-lack-country = { $organisation } is in neither France nor Belgium, and the call is for one side of the border only: it can be an associated partner.
application-lack-waiting = { $organisation } has not answered its invitation yet: the application can leave without waiting for it.
application-lack-signatory = Nobody may sign for { $organisation } yet: it takes somebody with a mandate to sign.
application-lack-budget = { $organisation } has no budget yet.
application-budgets-none = No budget is written: nobody asks for money here, so none is needed.
application-budgets-without = Without a budget: { $organisations }. Nobody asks for money here, so none is needed.
application-lack-unbalanced = { $organisation }, { $year }: { $side ->
    [charges] expenses exceed resources by { $amount }.
   *[products] resources exceed expenses by { $amount }.
 }
application-lack-unbalanced-kind = { $organisation }, { $year }: { $side ->
    [charges] what is used without being paid for exceeds what is given otherwise than in money by { $amount }.
   *[products] what is given otherwise than in money exceeds what is used without being paid for by { $amount }.
 }
application-lack-commitment = { $organisation } has not signed the contrat d’engagement républicain, which French law asks for before any grant.
application-lack-papers = { $n ->
    [one] The file of { $organisation } lacks { $n } paper; it may follow.
   *[other] The file of { $organisation } lacks { $n } papers; they may follow.
 }
application-way-write = Complete it
    .budget = Write a budget
application-way-team = See the partners
application-way-file = Open the file
application-version = Version { $n }
application-frozen-at = frozen on { $moment }
application-hash = Fingerprint
application-hash-whole = Whole fingerprint
application-hash-why = It is computed from the file of the application, to the letter: should one change, the fingerprint changes. To check it, compute the SHA-256 of this file.
application-hash-file = Save the signed file (JSON)
application-read-version = Read this version (PDF)
application-changed = The project changed since. What is signed and sent is the frozen version. To take the changes in, freeze a new version: the signatures given so far fall.
application-call-changed = The call has a new version; your project has not changed. You may sign and send the frozen version: the signatures given so far stay valid.
    .way = Read the call again
application-not-signed = A signature is awaited
application-signed-as = { $role } since { $date }
application-signed-online = Signed by { $name } on { $moment }
application-signed-paper = Signature seen on paper, on { $moment } ({ $name })
application-signed-nameless = a person without a name
application-agreed = I may bind { $organisation }. I have read this version; it says what { $organisation } commits itself to.
application-not-agreed = Tick the box: you say that you have read this version.
application-sign-for = Sign for { $organisation }
application-send-now = Everybody has signed: the application can be sent
application-swears = By signing you also declare that your organisation meets its administrative, accounting, social and tax duties, and that what the request says is true. The printed form says so.
application-sign-explained = When nothing is missing, the lead freezes a version. Somebody with a mandate from each partner then signs that same version.
application-freeze-explained = Freezing makes a copy of the project as it is. All sign that copy; the project itself can still be changed.
application-freeze = Freeze a version to be signed
application-freeze-again = Freeze a new version
application-freeze-anew = Begin a new application
application-freeze-lacks = Nothing was frozen: something is still missing, see the list.
application-lead-freezes = { $lead }, the lead, freezes the version to be signed.
application-reopen = Go back to preparing
application-not-now = This is no longer possible: the application moved on meanwhile. Here is where it stands.
application-other-version = Another version was frozen meanwhile. Nothing was done; read the new one.
application-other-partners = The partners changed since this version was frozen. Freeze a new version, then sign it.
application-other-requests = The amounts requested changed since this version was frozen. Freeze a new version, then sign it.
application-unsigned = A signature is still missing.
application-missing = { $n ->
    [one] { $n } more signature and the application can leave.
   *[other] { $n } more signatures and the application can leave.
 }
application-send-explained = Everything is signed. All partners get a receipt at once.
application-send = Send the application in
application-send-later = The application leaves when every partner has signed.
application-lead-sends = Everything is signed. { $lead }, the lead, sends it in.
application-send-shut = Everything is signed, but a rule of the call lets nothing be sent in at this hour:
application-which = Which call do you answer?
application-which-until = { $title } ({ $organisers }, until { $moment })
application-which-of = { $organisers }, until { $moment }
application-which-call = Call
application-choose = Choose this call
application-no-call = No call takes answers at the moment. Your project can live without a call.
application-versions = Versions
application-history = What happened
application-download = The whole application (PDF)
application-withdraw = Take the application back
application-withdraw-explained = As long as nothing is decided you may take it back. The project stays yours, and you may send it in again.
application-withdraw-way = Take this application back…
application-withdraw-words = A word of explanation
    .hint = Optional. Read by your partners and by those who received the application.
application-withdraw-send = Take the application back
application-withdraw-bound = A funder made an agreement on what it granted: the application can no longer be taken back. If the project stops, say so to that funder, or leave the agreement there.
application-withdraw-granted = A funder has told you that it gives money for this project: the application can no longer simply be taken back. Write to that funder that you give the money up. Once it has taken its decision back, you can.
application-bound = A funder made an agreement on what was sent: no other version can be sent. What changes is said in that agreement, as an amendment.
application-locked = Nothing can be corrected or sent any more: the time for it is over, and those to whom it was sent are reading it. If something is missing, they will ask you for it.
    .decided = The decision was made: nothing can be corrected or sent in this application any more.

application-panel-project = Applications
    .none = This project has sent nothing in yet.
application-panel-me = Your applications
application-to-read = { $n ->
    [one] { $n } answer waits
   *[other] { $n } answers wait
}
application-examine = Examine
application-panel-call = Applications received
application-panel-count = { $n ->
    [0] No application for the moment.
    [one] { $n } application.
   *[other] { $n } applications.
 }
application-panel-made = { $several ->
    [0] None made by several
    [one] { $several } made by several
   *[other] { $several } made by several
 }, { $alone ->
    [0] none made alone.
    [one] { $alone } made alone.
   *[other] { $alone } made alone.
 }
application-panel-organisers = Only the organisers see this list, in the order of the numbers.
application-panel-all = All of them, page by page
application-panel-next = The next ones


application-said = What those who read it say
application-receipt-title = Receipt
application-receipt-received = Received on { $moment }.
application-receipt-late-word = After the deadline.
application-receipt-next = What happens next
application-receipt-correct = You may correct it and send it in again until { $moment }; the version received stands until the new one has arrived.
    .readers = The group may correct it and send it in again until { $moment }.
application-receipt-late = It arrived after the deadline: the rule of the call says what becomes of it.
application-receipt-completed = You completed it as the organisers asked: it is not late.
    .readers = The group completed it as it was asked to: it is not late.
application-receipt-read = { $n ->
    [one] { $organisers } checks that it is complete. If something is missing, you will be asked for it.
   *[other] { $organisers } check that it is complete. If something is missing, you will be asked for it.
 }
application-receipt-answer = An answer is announced for { $date } at the latest.
    .late = An answer was announced for { $date } at the latest: that day is past.
application-receipt-silence = Without an answer on { $date }, the request for money counts as refused by French law (code des relations entre le public et l’administration, L231-4). You may then, until { $until }, ask for that refusal to be reconsidered or go to the administrative court (code de justice administrative, R421-2). An answer may still come afterwards.
    .readers = Without an answer on { $date }, the request for money counts as refused by French law (code des relations entre le public et l’administration, L231-4).
application-receipt-silence-without-money = This call neither asks for money nor gives any: no answer means neither yes nor no.
application-receipt-silence-belgium = Belgian law applies to who organises this call: no answer means neither yes nor no.
    .of = Belgian law applies to { $names }: no answer from there means neither yes nor no.
application-receipt-silence-elsewhere = The law of another country applies to { $names }: we do not know what no answer means there. Ask them.
application-receipt-silence-both = That time limit holds for { $french }. Belgian law applies to { $belgian }: no answer from there means neither yes nor no.
application-receipt-yours = The project stays yours, whatever the answer.
application-to-complete = Complete what is asked for in the project, freeze a new version, have each partner sign it, and send it in. What you complete is not late, even after the deadline of the call.
application-to-complete-before = No date is set for that, but an answer is announced for { $date } at the latest: send it in time to be read before.
application-to-complete-soon = No date is set for that: send it as soon as you can, for an application that is never completed may be closed.
application-complete-way = Complete it and send it again
application-correct-way = Correct it and send it again
application-did-freeze = The version is frozen; each partner can sign it.
    .before = This version was frozen already: nothing changed.
application-did-sign = The version is signed for { $organisation }.
application-did-reopen = You are back to writing: nothing waits for a signature any more.
application-did-send = The application was sent. Here is the receipt.
application-did-withdraw = The application was withdrawn.
application-own-answer = Your answer: { $title }
    .of = Answer of { $who }: { $title }
application-own-begun = You began “{ $title }”: go on
    .of = Begun by { $who }, “{ $title }”: go on
application-own-another = Answer with another project
    .for = Answer with a project of { $organisation }
    .other = Answer for another of your organisations
application-receipt-contact = For any question:
application-receipt-download = Download the receipt (PDF)

printed-received = Received on { $moment }
printed-frozen = Frozen on { $moment }
printed-moment-received = Received on
printed-project = Project
printed-call = Call
printed-number = Number and version
printed-partners = Partners
printed-hash = Fingerprint (SHA-256)
printed-organisers = Organised by
printed-contact = Contact
requests-title = What is requested
requests-lede = Write how much each partner requests of each programme. You write these amounts only here: they go by themselves into the budget of each partner (account 74, grants).
requests-way = Write what is requested
requests-in-all = { $amount } requested in all.
requests-with-this = Requested with this application: { $amount }.
requests-with-others = Requested with other applications of the same project: { $amount }. It counts in the budgets, not in this application.
requests-elsewhere = Requested with other applications of the same project
requests-drop = Drop this application
    .words = It was begun and never frozen: what it requests will not count in the budgets any more. The history of the project keeps a trace of it.
application-dropped = The application is dropped; what it requested does not count any more.
requests-of-year = Amounts in euros, { $year }
requests-every-year = { $amount } requested in all years together.
requests-partner = Partner
requests-amount = Amount
requests-version = version { $n }
requests-at-most = { $n } % of the costs at most
requests-at-least = { $amount } at least in all
requests-no-more = { $amount } at most in all
requests-set-aside = envelope: { $amount }, of which { $left } is still available
requests-shut = Takes no requests with this call
requests-closed = These amounts cannot be changed now.
requests-closed-over = Nothing more can be sent to this call: these amounts can no longer be changed.
requests-rules = What the rules of the programmes say
requests-budgets = With these amounts
    .lede = All years together.
requests-sums = Costs { $charges } · other resources { $others } · requested { $requested }
requests-whole = All together
requests-part = { $part } % of what is requested
requests-rate = { $programme }: { $rate } % of the costs
requests-balanced = Balanced
requests-gap = { $amount } still to be found
requests-more = { $amount } more than it costs
requests-twice = Already in a budget
    .lede = These amounts are in a budget as asked of the same funder. Turned into the request, they are counted once.
requests-twice-line = { $organisation }: { $amount } asked of “{ $funder }” in { $year } (could be requested of: { $programme })
requests-turn = Turn into the request
requests-done = What is requested is saved.
requests-done-turned = The amount is in the request now, and no longer typed in the budget.
requests-done-costs = What is requested is saved. Funders were to pay some costs with an amount that you took out: that is taken out too, and the history of the project keeps a trace of it.
costs-title = Which costs each funder would pay
costs-way = Say which costs each funder would pay (optional)
costs-lede = Optional. If you know it, write how much of each cost each funder would pay. What you leave blank is for the whole project. Funders read it with the application.
costs-once = The same cost can be paid only once: on one line, what all funders pay together never comes to more than the cost.
costs-over = Costs: what does not add up
costs-mend = Correct it
costs-of-year = Amounts in euros, { $year }:
costs-line = Cost
costs-of = of { $amount }
costs-of-requested = of { $amount } requested
costs-elsewhere = and { $amount } with another application of this project
costs-none = There is no cost in the budget of { $organisation } for this year yet.
costs-spread = Spread over all costs: { $programme }
costs-spread-how = Spreading divides what is requested among the costs, in proportion to what other funders leave of them, to the cent. You see it before it is saved.
costs-spread-done = The amounts are spread below. Nothing is saved yet: look at them, change them if you like, then save.
costs-past = The amounts below come from the earlier application. Nothing is saved yet: look at them, change them if you like, then save.
costs-beyond = Only { $amount } is requested: this comes to { $excess } more.
costs-wrong = { $line }, “{ $programme }”: { $words }
costs-done = Which costs each funder would pay is saved.
application-lack-costs-beyond = { $organisation }, { $line }, { $year }: nobody can pay more than a cost is. It is { $amount }, and { $programmes } would pay { $sum } of it: { $excess } beyond it.
application-lack-costs-twice = { $organisation }, { $line }, { $year }: the same cost cannot be paid twice. It is { $amount }, and { $n ->
    [one] { $programmes } would pay { $sum } of it
   *[other] { $programmes } would together pay { $sum } of it
 }: { $excess } too much.
application-lack-costs-elsewhere = { $organisation }, { $line }, { $year }: the same cost cannot be paid twice. It is { $amount }, and with another application of this project { $n ->
    [one] { $programmes } would pay { $sum } of it
   *[other] { $programmes } would together pay { $sum } of it
 }: { $excess } too much.
application-lack-costs-request = { $organisation }, { $year }: { $amount } is requested of { $programme }, which would pay { $sum } of costs: { $excess } too much.
printed-costs-of = { $organisation }: which costs each funder would pay
printed-cost = { $line }, { $year }: { $amount }
printed-costs-whole = For the whole project
printed-cost-by = Cost, and who would pay
printed-language-fr = In French:
printed-language-nl = In Dutch:
printed-language-en = In English:
printed-budgets = Budgets
printed-account = Account
printed-account-number = Account { $account }
printed-funds-asked = asked for
printed-funds-obtained = obtained
printed-funds-paid = paid to a partner
printed-funds-received = received from a partner
printed-total = Total
printed-signatures = Signatures
printed-unsigned = No signature under this version.
printed-organisation = Organisation
printed-name = Signed by
printed-capacity = Mandate
printed-capacity-paper = not said when it was typed in
printed-moment = On
printed-integrity = The fingerprint is the SHA-256 of the file that was signed; it can be saved from the page of the application. It is a proof of integrity, not a qualified seal.
printed-own-purpose = About { $organisation }
printed-sector = { $kind }: { $names }
printed-files = Attached files
printed-flows = What the partners pay each other
printed-flow = { $year }: { $payer } pays { $amount } to { $payee }
printed-together = Together, without what the partners pay each other
printed-seen-on-paper = { $name } (signature seen on paper)

application-presented-call = The group: { $group }. The call: “{ $call }”.
application-presented-programmes = The group: { $group }. Requested of: { $call }.
application-presented-until = It can be sent until { $moment }.
letter-application-to-sign = Hello,

    A version of the project “{ $project }” waits for the signature of { $organisation }.

    { $about }

    Read it and sign here:
    { $link }
    .subject = To be signed: { $project }
letter-application-all-signed = Hello,

    Every partner has signed application { $number } (“{ $project }”, fingerprint { $hash }).

    { $about }

    All that remains is to send it in:
    { $link }
    .subject = Everything is signed: { $project }
letter-application-received = Hello,

    We have received application { $number }, version { $version }, “{ $project }”, in answer to the call “{ $call }”, in which { $organisation } takes part.

    Received on { $moment }
    Fingerprint: { $hash }

    { $next }

    Contact: { $contact }

    The application and the receipt as PDF:
    { $link }
    .subject = Receipt: { $project } ({ $number })
letter-application-withdrawn = Hello,

    { $lead } took application { $number }, “{ $project }”, back. The project stays yours.

    { $about }

    { $link }
    .subject = Application taken back: { $project }

act-application-frozen = A version was frozen to be signed
act-application-dropped = An application that was begun was dropped
act-application-reopened = The application went back to being prepared
act-application-signed = A partner signed
act-application-submitted = The application was sent in
act-application-withdrawn = The application was taken back
act-application-returned = The application was given back to be completed
act-application-admitted = The application was found admissible
act-application-examined = Examination of the application began
act-application-decided = Something was decided about the application
act-application-closed = The application was closed

paper-title = Type in an answer that came on paper
    .request = Type in a request that came on paper
paper-way = Type in an answer that came on paper
    .request = Type in a request that came on paper
paper-lede = Nobody is kept out for want of a computer. You copy the sheet; the history says that you typed it in, and the person has a copy.
paper-who = Who is on the sheet
    .explanation = Add the lead first, then each partner.
paper-name = Name of the organisation
paper-search = Search
paper-none = No organisation has that name here.
paper-add = Add
paper-remove = Remove
paper-body = An organisation in no register
    .hint = A partner from another country, a very young association, an informal group. Look for its name above first. Its page is public and says that it was copied from a sheet of paper; whoever acts for it one day finds it. Never write the name of one person.
paper-body-commune = Commune
paper-body-place = Town, if it is elsewhere
    .hint = As on the sheet, without the street: everyone reads it. Leave empty what is not there.
paper-body-number = Number in its country or elsewhere
    .hint = If it is on the sheet, for example a company or VAT number.
paper-body-begun = This organisation is not on the sheet yet: put it there, or empty its name.
paper-body-long = Write 200 characters at most.
paper-body-alike = First look at these organisations: add the one on the sheet, or say that it is none of them.
paper-body-send = Put it on the sheet
paper-nobody = Add the lead at least.
paper-says = What the sheet says
paper-received = Day on which the sheet arrived
paper-hour = Hour of arrival
    .hint = The one noted on the sheet, for example 09:40. It is the one that counts.
paper-received-wrong = Give the day and hour of arrival, this instant at the latest.
paper-early = The call did not take answers yet at that hour.
    .request = On that day one of these programmes did not take requests yet. Take its amounts out, or look at the day again.
paper-too-late = At that hour the deadline was over, and the rule of the call let nothing in any more.
    .request = On that day one of these programmes took no requests any more. Take its amounts out, or look at the day again.
paper-budget = Budget on the sheet
    .money = The call carries money: add each year that the sheet speaks of, then copy the amounts of each organisation, in the order of the form. Leave empty what is not there.
    .request = Add each year that the sheet speaks of, then copy the amounts of each organisation, in the order of the form; among those who help, choose each programme of which money is asked. Leave empty what is not there.
    .none = The call carries no money: a budget is not required. If the sheet has one, add its years and copy it.
    .classes = If the sheet gives the total of an account without its parts, write it on the last line of that account.
    .between = What one organisation pays another for its part in the project. Do not copy it a second time into the budgets above: we add it there.
paper-also = Add a programme
    .hint = Where the sheet asks several: they all receive the same file, and each decides for itself.
    .add = Add the year or the programme
paper-asked-wrong = Copy what is asked of this programme: at “Who helps”, choose it and give the amount.
paper-clause-hint = If the sheet says that the lead passes the money on: copy what it says of it. Whoever signed the sheet agreed to it.
paper-scan = The sheet, scanned or photographed
    .hint = Choose it last, just before you save: the browser forgets it when the page comes back. Whoever reads the file can open it. Without a scanner, keep the sheet.
paper-corrects = You correct what was typed in: the day of arrival stays the one on the sheet. The funders are told, and so are the partners who have an account here; print the corrected receipt for the others. The history keeps both.
    .call = You correct what was typed in: the day of arrival stays the one on the sheet. The partners who have an account here are told; print the corrected receipt for the others. Whoever examined it already looks at it anew. The history keeps both.
    .way = Correct what was typed
paper-stands = This can be corrected no more: it was taken back or answered, an agreement rests on it, or somebody corrected it this instant. Save again: what changed is then shown to you.
paper-typed = Typed in by { $who }, { $moment }
    .again = Corrected by { $who }, { $moment }
    .colleague = somebody of your body
paper-between = Kept meanwhile by { $who }, { $moment }
    .kept = What was kept
    .typed = What you typed
paper-between-wrong = Compare, correct what you typed where needed, and save again: yours then takes the place of the other, the history keeps both. If you had chosen a scan, choose it again.
paper-twice = This sheet may have been typed in already: the same lead, for the same, within some days.
    .other = It is another sheet: keep it too
paper-given = A funder has already told one of these organisations that it gives more than you are typing in. Write to that funder first.
paper-before = What was typed in before
paper-kept = It is kept. Print the receipt and hand it over, or send it: whoever acts for one of these organisations finds the request here from their account.
    .desk = Read it at the desk
paper-budget-another = Add a year
paper-budget-add = Add the year
paper-budget-sums = Add up again, with more lines
paper-budget-year = Year
paper-budget-payer = Organisation that pays
paper-budget-who = Who helps
    .hint = For a programme, leave the name of the funder empty.
paper-budget-programmes = Asked of a programme
paper-budget-givers = Another funder
paper-unbalanced = These amounts are not balanced. Read them again on the sheet.
    .same = These are the amounts on the sheet.
paper-unbalanced-wrong = Correct the amounts, or tick the box if that is what the sheet says.
paper-observed = Observed on the sheet
    .words = What the call asks for and is not there. The organisers say what they make of it.
    .request = What the programmes ask for and is not there. Each funder says what it makes of it.
paper-language = Language of the sheet
paper-partner-gone = An organisation on this sheet is not shown here any more: it was taken off, with what was typed of it. Look at who is left, and send it again.
paper-partners-many = A sheet holds fifty partners at most.
paper-title-wrong = Give a title of at most 140 characters.
paper-text-long = This text is longer than 6,000 characters: add it as a piece, and sum it up here.
paper-signatory = Who signed, for each partner
paper-signatory-wrong = Copy the name of whoever signed, for each partner.
paper-email = E-mail address of the person
    .hint = If they have one: the copy of what you type goes there.
paper-email-wrong = This address is not complete.
paper-signed = I have seen the signature of each partner on the sheet.
paper-signed-wrong = Tick the box once you have seen every signature.
paper-send = Save it and acknowledge it

letter-application-copy = Hello,

    We have copied what you wrote on paper, “{ $project }”. Its number is { $number }.

    Received on { $moment }
    Fingerprint: { $hash }

    { $next }

    This is what we typed in; tell us what is not right.

    { $typed }

    Contact: { $contact }
    { $link }
    .subject = Copy of what you wrote: { $project } ({ $number })
act-application-entered-for-others = An application that came on paper was typed in
act-application-entered-again = What was typed in from paper was corrected

reading-title = What you do with it
reading-lede = Partners who have an account here receive your answer and your reasons by e-mail. Nothing is decided by a computation.
reading-desk = Examination
reading-desk-lede = Those who organise the call and those who fund examine an application together at the desk: questions that are asked once, shared opinions, and notes that each keeps to itself.
reading-desk-way = Examine it at the desk
reading-from = The receipt promises the group that it may correct and send again until the deadline. Finding it complete, examining, answering or closing it can be done from { $moment } on; giving it back to be completed can be done now.
    .read = The receipt promises the group that it may correct and send again until the deadline. Finding it complete or examining it can be done from { $moment } on; giving it back to be completed can be done now.
    .together = This call is built together, and until the last day of that the group may change what it sent: nothing is chosen before. Answering or closing it can be done from { $moment } on.
reading-decides-later = You can answer once the examination has begun; those who prepare the calls of your organisation open it.
reading-early = Not yet: until the deadline the group may correct and send again. Only giving it back to be completed is possible before.
    .together = Not yet: the call is built together, and until the last day of that the group may change what it sent. Finding it complete, examining it and giving it back are possible before.
reading-verdict = Your answer
reading-return = Give it back to be completed
reading-admit = Say that it is complete and admissible
reading-examine = Begin to examine it
reading-select = Select it
    .together = Go on together
reading-decline = Do not select it
    .together = Do not go on together
reading-correct-select = Correct the answer: go on with this application
reading-correct-decline = Correct the answer: do not go on with this application
reading-close = Close it
reading-reason = Your reasons
    .hint = What is missing, what counted. Needed, except to say that it is complete or that the examination begins.
reading-send = Answer
reading-choose = Choose an answer.
reading-reason-missing = Write your reasons: the partners wait for them.
reading-not-now = This application does not stand there any more: see where it stands, then choose.
reading-done = Your answer is kept; partners who have an account here receive it by e-mail.
reading-begun = The examination has begun.
reading-late = This answer came after the deadline. By the rule of the call it may be examined if all the organisers decide so, each with its reasons, which are published on the page of the call.
reading-late-agreed = Said yes: { $organisers }.
reading-late-open = Still to say: { $organisers }.
reading-late-reason-missing = Write your reasons: those for a late answer are published on the page of the call.
reading-late-said = Your organisation said yes already; the other organisers have not yet.
reading-late-waits = Your yes and your reasons are kept. The answer may be examined once each organiser says yes; they are told.
application-panel-late = { $n ->
    [one] An answer that came after the deadline is examined
   *[other] { $n } answers that came after the deadline are examined
}
application-panel-late-decided = The organisers decided so together on { $date }; these are their reasons.
act-application-late-agreed = An organiser agrees to examine the late answer
act-application-late-admitted = The late answer was found admissible, by all the organisers
letter-application-late = Hello,

    { $organisation } agrees to examine application { $number }, “{ $project }”, which came after the deadline. Its reasons:

    { $reason }

    { $about }

    It may be examined if each organiser says yes, with reasons, which are published. Your answer: { $link }
    .subject = A late answer waits for your yes: { $project }

application-building = It is being built together until { $moment }: you may change what you sent. The version received stands until the new one has arrived.
    .way = Change this application
application-elsewhere = The project stays yours, with everything you wrote.
    .way = Send it to another call
application-panel-selected =
    { $n ->
        [one] The project that goes on
       *[other] The projects that go on
    }

groups-title = The groups of this call
groups-way = See the groups
merger-waits = This group is asked to come together with another
merger-agreed = All groups said yes: the common project can begin
groups-lede = A group may stay as it is, change, or come together with others. Nobody has to: to say nothing is to stay as one is.
groups-before = Building together begins on { $date }.
groups-open = Building together is open until { $date }.
groups-over = Building together ended on { $date }.
groups-mine = Your group
groups-also = You are also in:
groups-others = The other groups
    .none = No other group has wished to be seen yet.
    .hidden = You will see the other groups once they can see yours.
    .organisers-none = No application has been received yet.
groups-all = The groups
groups-who = Who
groups-where = Where
groups-themes = Themes of the partners
groups-stance = What it says
groups-stance-with = With: { $names }.
groups-stance-said = Said on { $moment }
groups-number = Application
groups-seen = Being seen by the other groups
    .yes = The other groups see yours.
    .no = The other groups do not see yours, and you do not see theirs.
groups-show = Let the other groups see us
    .hint = Groups that wish it too will see your title, your summary, your partners, your communes, what you still look for and what you say. Neither your budgets, nor your files, nor your talks, as long as you make no common project.
groups-hide = Be seen no more
    .hint = The other groups will not see you any more, and you will not see them.
groups-shown = The other groups now see yours; your partners are told.
groups-hidden = The other groups do not see yours any more.
groups-said = Noted.
groups-not-now = This is no longer possible: see where building together stands.
groups-answered = The organisers have answered what your group sent: it does not change here any more.
groups-lead-says = { $lead }, the lead, speaks for the group.
stance-title = What your group does
stance-lede = You may say otherwise until the last day; what you said before is kept.
stance-none = Has said nothing: it stays as it is.
stance-joins = Has said yes to a common project with others.
stance-which = Your group
stance-stay = stays as it is
    .said = Stays as it is.
stance-change = means to change something
    .said = Means to change something.
stance-merge = would come together with others
    .said = Would come together with others.
stance-with = With whom
    .hint = Only if you would come together with others.
stance-with-wrong = Say with which group you would come together: those that wish to be seen are offered here.
stance-words = In a few words
    .hint = What you mean to change, or why you would come together. The groups that you name get these words by e-mail.
stance-words-change = Say what you mean to change.
stance-words-merge = Say why you would come together.
stance-wrong = Choose what your group does.
stance-since = Somebody of your group spoke meanwhile. Read it, then send yours again if you wish.
stance-send = Say it
act-application-shown = The group let the other groups of the call see it
act-application-hidden = The group is not seen by the other groups of the call any more
act-application-stays = The group said that it stays as it is
act-application-changes = The group said that it means to change something
act-application-would-merge = The group said that it would come together with others
letter-application-shown = Hello,

    { $lead } lets the other groups of the call “{ $call }” see the project “{ $project }”: its title, its summary, its partners, { $organisation } among them, and what is still missing. Neither the budgets nor the files.

    If that troubles you, talk to { $lead }, who can stop it at any time:
    { $link }
    .subject = The other groups see “{ $project }”
letter-application-would-merge = Hello,

    The group “{ $project }”, led by { $lead }, says that it would come together with yours, in the call “{ $call }”:

    { $words }

    You need do nothing if you do not wish it. To see the groups:
    { $link }
    .subject = “{ $project }” would come together with you

merge-title = Propose to come together
merge-lede = Two groups or more make one project, written by all of them.
merge-rule-each = Each group answers for itself, then each partner says yes for itself: nobody is enrolled by another.
merge-rule-stands = What each group sent in stands until the common application is received.
merge-rule-end = If the common application is not received before building together ends, everything stays as each sent it.
merge-may-not = Only the lead of a group may propose it, while the call is built together and as long as the organisers have not answered what it sent.
merge-nobody = You do not see any other group yet: one proposes only to those that wish to be seen.
merge-way = Propose to come together
merge-with = With which groups
merge-with-wrong = Choose at least one group.
merge-words = What you would do together, and why
    .hint = The leads of these groups get it by e-mail. If the common project is made, these words also go with the invitation of each partner.
merge-words-wrong = Say what you would do together.
merge-send = Propose it
merge-proposed = Proposed; these groups are told.
merge-many = That is too many groups or partners for one project.
merge-already = It is proposed to the same groups already: their answer is awaited.
merge-elsewhere = One of these groups comes together with others already.
merge-gone = The application of one of these groups is over, or was answered already.
merge-not-now = This is no longer possible: somebody answered meanwhile. Here is where it stands.
merger-title = Coming together
merge-list = Proposals to come together
merge-state-proposed = Each group answers for itself.
merge-state-ready = All groups said yes: one of them may begin the common project.
merge-state-made = The common project is begun. Each partner says yes for itself; what each sent in stands until the common application is received.
merge-state-partly = The common application was received. What one of the groups had sent in stands as well, for one of its partners is not in the common project yet.
merge-state-dropped = This proposal was not taken up: each group stays as it is.
merge-state-arrived = The common application was received.
merge-state-over = Building together is over: what each sent in stands.
merge-groups = The groups
merge-answer-proposes = Proposes it.
merge-answer-proposed = Has not answered yet.
merge-answer-accepted = Said yes.
merge-answer-declined = Said no.
merge-answer-withdrawn = Stepped back.
merge-yes =
    .words = Saying yes also means that, when the time comes, the texts, budgets and files of the group are copied into the common project, led by whoever begins it. Each partner is invited there and answers for itself.
merge-step-accept = Say yes
merge-step-decline = Say no
merge-step-take-back = Step back
merge-done-accept = You said yes; the other groups are told.
merge-done-decline = You said no; the other groups are told.
merge-done-take-back = You stepped back; the other groups are told.
merge-done-make = The common project is begun; all the partners are invited to it.
merge-make = Begin the common project
    .words = All the groups said yes. The common project takes over what each wrote, and the budgets and files of each; all the partners are invited to it and answer for themselves. The purpose of each organisation stays its own, beside the common project.
merge-make-title = Title of the common project
merge-make-send = Begin the common project
merge-duty = { $lead } accepts to be the lead: a duty, never a rank. Another partner may take it over later.
merge-duty-wrong = Tick the box: somebody has to accept to be the lead.
merge-project = Go to the common project
act-application-merger-proposed = The group proposed to others to come together
act-application-merger-accepted = The group said yes to coming together with others
act-application-merger-declined = The group said no to a proposal to come together
act-application-merger-taken-back = The group stepped back from a proposal to come together
act-application-merger-made = The common project of several groups was begun
act-application-merged = The application was withdrawn: it is part of a common application, which was received
act-application-merger-stands = The common application was received; this one stands, for one of its partners is not in the common project
letter-merger-proposed = Hello,

    The group “{ $project }”, led by { $lead }, proposes to you to make one project together, in the call “{ $call }”:

    { $words }

    If all say yes, the texts, budgets and files of each group are copied into the common project; each partner is invited there and answers for itself.

    You answer for your group, yes or no; to say nothing is to stay as you are:
    { $link }
    .subject = “{ $project }” proposes to come together
letter-merger-accepted = Hello,

    The group “{ $project }”, led by { $lead }, said yes to the proposal to come together, in the call “{ $call }”.
    Once all said yes, one of the groups may begin the common project:
    { $link }
    .subject = “{ $project }” said yes
letter-merger-declined = Hello,

    The group “{ $project }”, led by { $lead }, in the call “{ $call }”, would rather stay as it is. The proposal to come together ends there; whoever wishes may make another:
    { $link }
    .subject = “{ $project }” stays as it is
letter-merger-taken-back = Hello,

    The group “{ $project }”, led by { $lead }, stepped back from the proposal to come together, in the call “{ $call }”. What each sent in stands:
    { $link }
    .subject = “{ $project }” stepped back
letter-merger-arrived = Hello,

    The common application { $common }, led by { $lead }, was received. Application { $number }, “{ $project }”, in the call “{ $call }”, is therefore withdrawn: it is part of the common one, in which all its partners are. What it said can still be read:
    { $link }
    .subject = “{ $project }” is part of a common application
letter-merger-stands = Hello,

    The common application { $common }, led by { $lead }, was received. Application { $number }, “{ $project }”, in the call “{ $call }”, stands as it is, for the common project is made without { $names }. Its lead may take it back if they wish:
    { $link }
    .subject = “{ $project }” stands

brought-title = What each side brings
brought-way = What each side brings
brought-lede = The organisers and the group write what each puts into the common project: places, data, time, access. Once both have confirmed, it can be published.
brought-organisers = What the organisers bring
brought-group = What the group brings
brought-nothing = Nothing is written yet.
brought-means = What is it?
brought-means-rooms = Places
brought-means-data = Data
brought-means-time = Time
brought-means-access = Access
brought-means-other = Something else
brought-means-wrong = Say what it is.
brought-words = What, and how much
    .hint = For example: the room on the first floor, two evenings a week.
brought-words-wrong = Write what you bring, in at most 500 characters.
brought-until = Until
    .hint = The last day, if there is one.
brought-until-day = until { $date }
brought-day-wrong = Give a day, for example 2027-06-30.
brought-contact = Whom to turn to
    .hint = A function, and how to reach it. The group and the organisers read it; it is not published.
brought-contact-long = Shorten the contact: 200 characters at most.
brought-everyone = for all groups
brought-everyone-box = We bring it to all the groups of the call.
brought-many = That is a lot: take away first what holds no more.
brought-side = Who brings it
brought-side-organisers = The organisers
brought-side-group = The group
brought-add = Add what you bring
brought-add-send = Add
brought-remove = Take away
brought-done = Added.
brought-removed = Taken away.
brought-confirmed = Confirmed: { $who }
brought-unconfirmed = Not confirmed yet.
brought-agree = Confirm this page
    .hint = You confirm all that is written here, on both sides. Once both sides have, the organisers may publish it on the page of the call, with the title of the project and the names of the partners, but without the contacts.
brought-agreed = Confirmed; the other side is told.
brought-changed = The page changed meanwhile: read it again, then confirm.
words-long = This text is too long; it is kept below, to be shortened.
brought-stands = What both sides confirmed on { $date } holds, and that is what is published until they confirm something else.
brought-back = Go back on our yes
    .hint = Nothing about this group is published any more until both sides confirm anew. What is published already stays so until the next publication.
brought-backed = Your yes is taken back; the other side is told.
heard-title = How the people concerned were heard
heard-none = Nothing is noted yet.
heard-add = Note who was heard
heard-lede = Nobody is named: say who in general terms, for example “twelve people who live by the quay”.
heard-on = On which day
heard-who = Who, without naming anybody
    .hint = For example: eight carers and those they care for.
heard-who-wrong = Say in general terms who was heard.
heard-nobody = No address and no name here: say who in general terms.
heard-said = What they said
heard-said-wrong = Write what was said, in at most 1,000 characters.
heard-changed = What changed because of them
    .hint = If nothing changed, leave it empty.
heard-changed-led = What changed:
heard-later = That day has not come yet.
heard-send = Note it
heard-done = Noted.
told-title = What each side brings
told-on = Published on { $date }
told-everyone = To all groups
told-heard = How the people concerned were heard
told-publish = Publish what each side brings
    .words = Published are what you bring to all, whom you noted to have heard, and, for each group, what both sides confirmed last. What was published is kept; when building together ends, what stands then is published by itself.
told-publish-send = Publish
told-published = It is published on the page of the call.
told-nothing-new = There is nothing new to publish.
act-together-brought = What a side brings was written
act-together-brought-removed = What a side brought was taken away
act-together-heard = It was noted how people concerned were heard
act-together-heard-removed = A note of how people concerned were heard was taken away
act-together-agreed = A side confirmed what each side brings
act-together-taken-back = A side went back on what it had confirmed
act-together-published = What each side brings was published
letter-together-agreed = Hello,

    { $organisation } confirmed what each side brings to the project “{ $project }”, in the call “{ $call }”. If you agree, confirm in your turn:
    { $link }
    .subject = To be confirmed: what each side brings to “{ $project }”
letter-together-agreed-partner = Hello,

    { $organisation } confirmed for your group what each side brings to the project “{ $project }”, in the call “{ $call }”. As soon as the organisers confirm it too, it may be published, with the title of the project and the names of the partners. If you do not agree, you can go back on that yes:
    { $link }
    .subject = Your group confirmed what each side brings to “{ $project }”
letter-together-taken-back = Hello,

    { $organisation } went back on what had been confirmed of what each side brings to the project “{ $project }”, in the call “{ $call }”. Nothing of it is published any more until both sides confirm anew:
    { $link }
    .subject = To be looked at again: what each side brings to “{ $project }”
letter-together-published = Hello,

    What each side brings to the project “{ $project }” is now published on the page of the call “{ $call }”:
    { $link }
    .subject = Published: what each side brings to “{ $project }”

carry-lede = You may also carry it elsewhere: a new project takes over everything that is written, the budgets and the files, and your partners are invited to it anew.
carry-send = Carry it elsewhere
carry-invitation = { $lead } carries elsewhere the project that you built together, and invites you to go on.
carry-done = The new project is begun; your partners are invited to it. Choose the call that you answer.
carry-before = This project was carried elsewhere already: here it is.
carry-onward = Carried on in:
carry-not-now = This is not possible: see where this application stands.
carry-from = This project goes on from application
carry-missing = What was missing then
act-application-carried = The project was carried elsewhere

letter-application-returned = Hello,

    { $organisation } gives the application { $number }, “{ $project }”, back to you to be completed:

    { $reason }

    Open the application: whoever leads the project finds “Complete it and send it again” there. Each partner signs the new version before it is sent.
    { $when }

    { $about }

    { $link }
    .subject = To be completed: { $project }
letter-application-read = Hello,

    { $organisation } answers you about the application { $number }, “{ $project }”:
    { $state }

    { $reason }

    { $about }

    { $link }
    .subject = Answer to your application: { $project }
application-becomes-public = If the organisers go on with this project, its title and the names of its partners will be public.
    .requested = If a funder grants something, the title of the project, the names of its partners and the amounts will be public.
application-in-flight = Applications under way

# Requests to programmes, without any call.

request-title = Request funding without a call
request-lede = Choose programmes of several funders together: one project, one file, one set of amounts. Each funder decides for itself.
request-way = Request funding without a call
request-lede-read = The partners choose programmes of several funders together: one project, one file, one set of amounts. Each funder decides for itself.
request-programmes = Programmes
request-alone = You are alone in this project. You may ask alone; with others you would ask once, together.
request-chosen = Programmes chosen
request-chosen-none = No programme is chosen yet.
request-sent = Sent already
request-without-call = Without a call, to the programmes that you chose.
request-choose = Choose programmes
    .lede = What could fit comes first, with the reasons. They are hints: the funder knows best.
    .send = Choose these programmes
request-choose-who = Programmes are chosen by the representative, the treasurer or a project lead of one of the partners ({ $partners }). You read here what is chosen.
request-choose-settled = Nothing more can be chosen here: the project is over, or the request has moved on. You read what was chosen.
request-others = The other programmes
request-choose-none = Tick at least one programme.
request-choose-over = One of these programmes takes no requests any more. The others can still be chosen.
request-choose-many = One request goes to 50 programmes at most.
request-none = No other programme is published here.
request-group-fit = Could fit
request-group-other = Probably not for you
request-group-over = Closed at the moment
request-read = Read this programme
request-place-yes = It is for one of the communes of your project.
request-place-no = It is not for the communes of your project.
request-place-unknown = It is for certain communes; your project names none yet.
request-anywhere-yes = It is for all communes.
request-least-yes = Your project costs enough to request the smallest amount that it gives.
request-least-no = Your project costs too little to request the smallest amount that it gives.
request-least-unknown = It gives a minimum amount; your budget does not say yet what the project costs.
request-themes-all = It is for every theme.
request-themes-some = It is for these themes, you will know whether yours is one: { $themes }.
request-themes-yes = It is for this, which your text speaks of: { $themes } ({ $words }).
request-themes-no = It is for: { $themes }. Your text speaks of something else: { $spoken } ({ $words }). If it is about one of those too, say so in your text.
request-themes-word = “{ $word }”
request-helps = It helps organisations such as { $organisations }.
request-helps-not = It does not help organisations such as { $organisations }.
request-leave = Leave out
request-done-chosen = The programmes are chosen. Now write what each partner requests.
request-done-left = The programme is left out, with the amounts requested of it.
request-draft-title = What you are preparing
answer-draft = Your answer to “{ $call }”: go on
request-draft = { $n ->
    [0] Your request without a call: go on
    [one] Your request to one programme: go on
   *[other] Your request to { $n } programmes: go on
}
requests-again = Could these pay the same expenses?
    .lede = The same cost can be paid only once. Are these the same expenses? Check, before you sign. Nothing is blocked: it is for you to judge.
    .way = See the other application
requests-again-here = { $organisation } requests { $amount } of “{ $programme }” for { $year }, and { $other } for the same year with another application of this project ({ $number }).
requests-again-elsewhere = { $organisation } requests { $amount } of “{ $programme }” for { $year }, and { $other } for the same year with an application of another project ({ $number }). Only you see this line.
requests-again-alike = { $organisation } requests { $amount } of “{ $programme }” for { $year }, and { $other } of “{ $asked }” for the same year, for another project that speaks of the same ({ $number }). Only you see this line.
requests-again-granted = { $organisation } was granted { $amount } by { $funder } in { $year }, for “{ $purpose }” (register of past grants). Only you see this line here.
requests-again-paper = { $organisation } requests { $amount } of “{ $programme }” for { $year }, and { $other } for the same year on paper, in a request that an agent typed in ({ $number }). Only you see this line.
requests-wrong = { $organisation }, “{ $programme }”, { $year }: { $words }
request-way-choose = See the programmes chosen
request-days = Nothing was sent: not every programme takes requests today. The list says which. Take these amounts out, freeze and sign again: the others can leave.
request-settled = One of the programmes is closed by now: what it received stands, and is corrected only when a funder asks for it.
request-given = Nothing was sent: a funder has told meanwhile that it gives more than this version requests. The list says who gives how much to whom.
application-lack-given = { $funder } has told { $organisation } that it gives { $granted }, and only { $asked } is still requested: request { $granted } at least. Giving some of it back is done by an amendment: write to { $funder }, which changes what it decided.
requests-over = Takes no more requests
requests-until = Took requests until { $date }
application-lack-not-chosen = No programme is chosen yet.
application-lack-nothing-requested = Nothing is requested yet of the programmes chosen.
application-lack-settled = One of the programmes closed on { $date }: what it received stands, and is corrected only when a funder asks for it.
application-lack-request-early = { $programme } takes requests from { $date }: you may prepare and sign now, and send then.
application-lack-request-late = { $programme } took requests until { $date }: the { $amount } requested of it cannot leave. Take the amount out, the other requests can leave.
request-receipt-correct = You may correct it and send it in again until { $moment }, when the first of these programmes closes; the version received stands until the new one has arrived.
request-receipt-correct-always = You may correct it and send it in again until it is examined; the version received stands until the new one has arrived.
request-receipt-completed = You completed it as its readers asked: it is not late.
request-receipt-paper = It came on paper: to put something right, write to the funders. Whoever acts here for one of the organisations of the request finds it from their account.
request-receipt-read = { $n ->
    [one] { $funders } checks that it is complete. If something is missing, you will be asked for it.
   *[other] { $funders } read the same file. If something is missing, you will be asked for it; each decides for itself.
 }
request-receipt-silence = { $funder } (“{ $programme }”): without an answer on { $date }, the request counts as refused by French law (code des relations entre le public et l’administration, L231-4). You may then, until { $until }, ask for that refusal to be reconsidered or go to the administrative court (code de justice administrative, R421-2). An answer may still come afterwards.
request-receipt-silence-belgium = { $funder } (“{ $programme }”): Belgian law applies, no answer means neither yes nor no.
request-receipt-silence-elsewhere = { $funder } (“{ $programme }”): the law of another country applies, and we do not know what no answer means there. Ask them.
request-receipt-silence-private = { $funder } (“{ $programme }”): it is no public body, no law says what its silence means.
printed-programmes = Programmes
printed-funders = Funders
act-application-chosen = Programmes were chosen
act-application-left-out = A programme was left out
letter-request-to-sign = Hello,

    A version of the project “{ $project }” waits for the signature of { $organisation }.

    { $about }

    Read it and sign here:
    { $link }
    .subject = To be signed: { $project }
letter-request-received = Hello,

    We have received application { $number }, version { $version }, “{ $project }”, in which { $organisation } takes part and which goes to: { $call }.

    Received on { $moment }
    Fingerprint: { $hash }

    { $next }

    Contact: { $contact }

    The application and the receipt as PDF:
    { $link }
    .subject = Receipt: { $project } ({ $number })
letter-request-arrived = Hello,

    { $alone ->
        [yes] { $lead } requests
       *[no] { $lead } and its partners request
    } { $amount } of “{ $programme }” for the project “{ $project }” (application { $number }, received on { $moment }). { $others ->
        [yes] The same file goes to other funders.
       *[no] It goes to no other funder.
    }

    To read it:
    { $link }
    .subject = A request to “{ $programme }”: { $project }
panel-requests-received = Requests received
    .words = { $several ->
    [0] None made by several
    [one] { $several } made by several
   *[other] { $several } made by several
 }, { $alone ->
    [0] none made alone.
    [one] { $alone } made alone.
   *[other] { $alone } made alone.
 }

terms-title = Who receives the money, and the rules on aid
terms-way = Say who receives the money
terms-lede = What funders must know before they answer. Your answers are frozen and signed with the rest.
terms-money = Who receives the money
    .lede = In France a grant may not be passed on unless the agreement with the funder says so expressly (code général des collectivités territoriales, L1611-4). Where each partner receives its own, there is nothing to pass on.
terms-mode = How it is paid
terms-mode-direct = Each partner receives what it requests
terms-mode-redistributes = The lead receives all of it and passes on to each partner what it requested
terms-mode-lead = { $lead }, the lead, says who receives the money. Nobody did yet.
terms-mode-choose = Choose who receives the money.
terms-clause = What the agreement with each funder must say expressly
    .hint = Only where the lead passes the money on. Each partner agrees to it when it signs.
terms-clause-proposed = The funder expressly allows the lead to pass on to each partner named in the request the amount that it requested, for this project only. The lead accounts for each of them.
terms-clause-wrong = Write what the agreement must say, in 3,000 characters at most: without it the lead may pass nothing on.
terms-passes = The lead passes the money on
    .words = The lead receives the money of all. Without the agreement of every partner nothing can be sent.
terms-agreed = { $organisation } agrees that the lead receives its part and passes it on to it.
terms-agreed-all = Each partner agrees to it by signing.
terms-not-agreed = The lead would receive your part and pass it on: tick that you agree, or ask the lead to choose otherwise. Without that nothing is signed or sent.
terms-aid = Small state aid (de minimis)
    .lede = The European Union limits the small public aid that one organisation may receive in three years. Here is what each received already, as its file says, and what is requested now; organisations that count as one undertaking are added together. France and Belgium are counted apart. It only concerns economic activities: where yours is none, choose so and say why.
terms-aid-of = { $name }: aid from { $state }
terms-aid-theirs = This partner alone sees these amounts, and names other rules if need be.
terms-aid-under = { $received } received in three years and { $requested } requested now, out of { $ceiling }.
terms-aid-near = { $received } received in three years and { $requested } requested now: four fifths of the ceiling of { $ceiling } are reached. Look closely at what you still await.
terms-aid-over = { $received } received in three years and { $requested } requested now: more than the ceiling of { $ceiling }. Request less, or name the other rules under which the aid is given.
terms-aid-other = { $requested } requested now, under other rules.
terms-regime = Rules on aid
terms-regime-general = Small aid, general rules
terms-regime-services = Small aid to services of general economic interest
terms-regime-other = Another text (say which)
terms-regime-none = No state aid: no economic activity
terms-reason = Details: which text, or which reason
terms-reason-wrong = Say which text or why, in 300 characters at most.
terms-done = The terms are saved.
application-lack-mode = Nobody said yet who receives the money: each partner, or the lead who passes it on.
application-lack-clause = The lead would pass the money on, and what the agreement must then say expressly is not written: French law forbids it without that.
application-lack-aid-near = { $organisation } comes near the ceiling of small state aid ({ $state }).
application-lack-aid-over = { $organisation } would have more small state aid than the ceiling allows ({ $state }): it requests less, or names other rules.
act-application-terms = It was said on which terms money is requested

annex-title = What the programmes ask
annex-way = Answer what the programmes ask
annex-lede = Some programmes ask up to three things beside the common file. You answer once, for all partners; the answers are frozen and signed with the rest.
annex-none = The programmes of which you request something ask nothing beside the common file.
annex-stale = The programme asks something else by now: read your answer again and save it.
annex-long = Write 3,000 characters at most.
annex-changed = Somebody changed this answer meanwhile; here is what they wrote. Save again to keep yours.
annex-done = Your answers are saved.
text-beside = What goes with a request
text-answer = The answer to question { $number } of { $programme }
text-reason = The details of { $organisation } on state aid, { $state }
application-lack-unanswered = { $n ->
    [one] One question of { $programme } is not answered yet.
   *[other] { $n } questions of { $programme } are not answered yet.
 }
application-lack-pieces = { $n ->
    [one] The file of { $organisation } lacks { $n } paper that { $programme } needs; it may follow.
   *[other] The file of { $organisation } lacks { $n } papers that { $programme } needs; they may follow.
 }
act-application-answered = What the programmes ask was answered

# What time brings.
application-answer-promised = you said that you would answer by { $date }
    .late = you said that you would answer by { $date }: that day is past
application-closing-unfrozen = Nothing was sent, and no version waits for signatures. The page says what is missing; each partner signs the frozen version, then the lead sends it.
application-closing-unsigned = A version is frozen, and still to be signed for { $names }. Then the lead sends it.
application-closing-signed = Every partner has signed: { $lead }, the lead, still has to send it.
application-closing-stands = What you sent before stands as long as nothing newer arrives.
letter-application-closing = Hello,

    The call “{ $call }” takes answers until { $moment }, and your project “{ $project }” prepares one.

    { $missing }

    Go on here:
    { $link }

    If you gave it up, there is nothing for you to do.
    .subject = Soon the last day to answer: { $project }
letter-request-closing = Hello,

    The first of the programmes that you chose takes requests until { $moment }, and your project “{ $project }” prepares a request.

    { $missing }

    Go on here:
    { $link }

    If you gave it up, there is nothing for you to do.
    .subject = Soon the last day to request: { $project }
application-closed-came = { $n ->
    [0] No answer was received
    [one] { $n } answer was received
   *[other] { $n } answers were received
}
application-closed-answer = You announced your answers for { $date } at the latest.
letter-application-closed = Hello,

    The call “{ $call }” takes answers no more. { $came }. { $by }

    What was received can be read here:
    { $link }
    .subject = { $came }: { $call }
application-nobody-open = Answers are taken until { $moment }.
application-nobody-waits =
    { $n ->
        [one] One answer waits.
       *[other] { $n } answers wait.
    }
letter-application-nobody = Hello,

    Nobody acts here any more for those who organise the call “{ $call }” ({ $organisers }): questions, answers and our letters reach nobody. { $waits }

    Let them know, so that one of their people joins them:
    { $link }
    .subject = Nobody acts for the organisers of a call: { $call }
letter-application-answer-soon = Hello,

    You announced your answers to the call “{ $call }” for { $date } at the latest. { $waiting }.

    Each group is owed an answer with its reasons:
    { $link }
    .subject = Your answers are announced for { $date }: { $call }
letter-application-answer-late = Hello,

    You had announced your answers to the call “{ $call }” for { $date } at the latest. That day is past, and the groups read that on the page of their application. { $waiting }.

    To answer, with your reasons:
    { $link }

    If you need more time, tell the groups so: publish a change of the call, with its new date and your reasons.
    .subject = The day of your answers is past: { $call }

employers-title = Who employs you
employers-lede = If you read requests for a funder, or sit at the table, say here once and for all who employs you: what your employer requests then stays closed to you, without your having to think of it each time.
employers-ties = Closed too is what is requested by an organisation to which your employer gave money in the last three years, or from which it received some. If your employer is a public body, only its own requests are.
employers-free = Nothing obliges you to: it is kept only because you agree, for this alone, and you can have it forgotten here at any time.
employers-secret = Nobody but you reads it. Whoever shares requests out among readers sees that a conflict of interest keeps you from one, never which.
employers-time = Once you work there no more it counts for three more years, and is erased then.
employers-own = What you said
employers-none = Nothing for now.
employers-until = until { $date }
employers-leave = I work there no more
employers-forget = Forget it
employers-add = Add an employer
employers-search = Name of the organisation
    .send = Search
    .nobody = No organisation of the directory bears this name. Whoever is not in it requests nothing here: there is no need to say it.
employers-send = I work there, and agree that this is kept
employers-said = Noted: what this organisation requests stays closed to you.
employers-left = Noted. It counts for three more years.
employers-forgotten = It is forgotten.
employers-link = Say once and for all who employs you
act-employer-said = A person said who employs them
act-employer-left = A person said that they work somewhere no more
act-employer-forgotten = A person had an employer forgotten
