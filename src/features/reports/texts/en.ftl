# One report for all funders, and the forms on paper.
reports-title = Reports
report-title = Report on { $year }
report-lede = Each partner tells its part once. The lead sends the whole: every funder that granted something reads the same report.
    .organisers = Each partner tells its part once. The lead sends the whole to the organisers of the call: once they accept it, what each did can speak for it in other projects.
report-open = to be sent by { $date }
report-open-until = To be sent by { $date }: within six months after the year.
report-sent-on = Sent on { $date }.
report-part-ready = This part is ready.
report-part-open = This part is begun, and not ready yet.
report-part-none = Nothing is written yet.
report-part-free = Receives nothing, or is no party to the agreement any more: may tell its part, and need not.
report-write = Write this part
report-done = What was done
    .hint = How the project was carried out, what worked and what did not.
report-publics = With whom, for whom, how many people
report-places = Dates and places
report-indirect = Rule by which indirect charges are divided
report-in-kind = What was given in kind, and how it was counted
report-figures = Planned and done
    .hint = Leave out what partners pay each other. A gap of more than 10% and more than €100 asks for a sentence.
report-planned = Planned
report-realised = Done
report-gap = Gap
report-percent = { $n }%
report-nothing = –
report-total = Total: { $side }
report-why = Why this gap
report-far = Explain this gap.
report-others = Other lines
report-files = Evidence
report-proof-file = Add a file
    .hint = Invoice, picture, list without names… PDF, picture or spreadsheet, 20 MB at most.
report-file-missing = Choose a file.
report-files-most = Twenty files at most.
report-attach = Add
report-attached = The file is added.
report-detach = Take away
report-detached = The file is taken away.
report-ledger = Take the totals of your ledger
    .hint = Save first what you have written above. Choose your ledger (French FEC), or paste its entries; a table of two columns named “account” and “amount” will do as well. The totals replace what was typed; account 74 stays to be divided by hand.
report-ledger-way = Take them from a file, or paste entries
report-ledger-file = File of entries
    .hint = A text file (.txt, .csv), up to 20 MB. Its lines are added up; the file is not kept.
report-ledger-file-send = Take the totals of this file
report-ledger-lines = Entries
report-ledger-send = Take them
report-ledger-read = { $n } lines taken. Account 74 in your ledger: { $grants }, to be divided by funder.
report-ledger-unknown = { $n ->
    [one] { $n } line of your ledger is on an account that has no place here: look at it and add it by hand.
   *[other] { $n } lines of your ledger are on accounts that have no place here: look at them and add them by hand.
}
report-ledger-empty = No charge and no product in these lines.
report-ledger-columns = Columns are missing: CompteNum with Debit and Credit, or account and amount.
report-ledger-too-many = Too many lines: 500,000 at most.
report-ledger-amount = An amount cannot be read. Nothing was taken.
report-ready = My part is ready: nothing is missing in it
report-lacks = What was done is missing, or a sentence on a gap.
report-save = Save
report-saved = Your part is saved.
report-not-now = Somebody wrote meanwhile, or the report has left. Your text stayed here.
report-too-long = This text is too long.
report-amount-wrong = An amount cannot be read, for instance 1,250.50.
report-paper-whole = The whole report in one PDF, in the order of form 15059
report-paper = The PDF in the order of form 15059
report-together = The whole
report-together-lede = The sum of the partners, without what they pay each other.
report-indicators = Indicators measured
report-own-indicator = Indicator of the project
report-send = Send
report-send-lede = Once, to all funders that granted something. After that nothing changes any more.
    .organisers = Once, to the organisers of the call. After that nothing changes any more.
report-before = The year { $year } has not begun. I send this report all the same: the project is over, and nothing will change any more.
report-before-wrong = That year has not begun: say that the project is over, or wait.
report-unbalanced = What was spent ({ $spent }) and what was received ({ $received }) are not the same: { $gap } apart. That may be right; check before you send.
report-send-early = The year { $year } is not over: one usually sends it afterwards, when everything is known.
report-send-anyway = Is the project over already? Send it now
report-send-nothing = Nothing is told yet: there is nothing to send.
report-missing = Not ready yet: { $names }.
report-without = Send it without waiting for { $names }; the report says so
report-agreed = I declare that this report is true
report-not-agreed = Tick the box if you declare that it is true.
report-not-ready = A partner is not ready.
report-sent-already = This report has left already.
report-send-button = Send to the funders
    .organisers = Send to the organisers
report-sent = The report is sent to all funders that granted something.
    .organisers = The report is sent to the organisers of the call.
report-answers = What is said of it
report-proof = Fingerprint of what was sent (integrity proof): { $hash }
report-said-accepted = Accepted
report-said-asked = A question
report-said-reply = Reply
report-reply = Your reply
report-reply-send = Reply
report-replied = The reply is sent.
report-words-missing = Write a few words.
report-not-sent = This report has not left yet.
report-not-sent-yet = The partners are still writing it: it will be read here once it is sent.
report-own = Your grant
report-paid-unknown = not noted here
report-share = { $funder }: the grant of { $amount } is { $percent } of all products of this partner.
    .all = All that was granted for this year, { $amount }, is { $percent } of all products of this partner.
report-share-together = { $funder }: the grant of { $amount } for this year is { $percent } of the products of all partners together.
    .all = All that was granted for this year, { $amount }, is { $percent } of the products of all partners together.
report-share-column = Share of the partner’s products
report-left = What was paid and not spent
report-left-back = { $partner }, agreement { $number } with { $funder }: { $amount } by the computation. By the agreement it goes back: the funder decides whether it asks for it, and how much.
report-left-kept = { $partner }, agreement { $number } with { $funder }: { $amount } by the computation. By the agreement it stays for the same purpose.
report-unspent = Not spent: { $amount } to be paid back by the computation.
report-unspent-kept = Not spent: { $amount }. By the agreement it stays for the same purpose.
report-unspent-of = Of which partner?
report-unspent-missing = Choose of which partner; nothing is to be paid back by another.
report-do = What do you answer?
report-do-accept = Accept
report-do-ask = Ask a question
report-do-recover = Have it computed what would be paid back
report-answer-missing = Say what you answer.
report-words = In a few words
    .hint = Read by the partners. A funder who accepts may leave it empty.
    .organisers = The partners will read your message. To accept, say in a few words what you saw or know: no money says it for you, and what each did then counts as proven.
report-answer-send = Save
report-answered = It is recorded.
forms-title = Paper forms
forms-lede = The request of each partner, in the order of the French form 12156.
forms-of = { $partner } (PDF)
typed-link = What was typed once, and what as many forms would have asked
typed-title = What was typed once
typed-lede = { $forms ->
    [one] { $here } values were typed here. One form 12156 for the same request holds { $values }.
   *[other] { $here } values were typed here, once for all. { $forms } forms 12156, one for each programme that a partner asks, would have held { $values }.
}
typed-here = Typed here
typed-forms = Forms
typed-values = Values on these forms
typed-together = All together
typed-counted = A value is one field that somebody fills, or one choice. On a form, what this request alone puts on it is counted: members, employees, the budget of the association, earlier aid and pieces are counted on neither side. What is said for all was typed by whoever leads.
form-nothing = Nothing is said.
form-nothing-of = Not filled in: { $parts }
form-pair = { $name }: { $value }
form-lead = Lead
form-application = Application
form-seat = Seat
form-purpose = Purpose
form-kind = Form
form-cash = in money
form-object = Object of the request
form-project = project
form-period = Period
form-annual = one year or once
form-pluriannual = several years
form-addressees = Requested of
form-identity = 1. Identity
form-administrations = 2. Relations with administrations
form-no-aid = No public aid under a ceiling is known for the last three years, in its file or of what was granted here.
form-aid = Public aid of the last three years, by rules:
form-in-its-file = It is in this partner’s own file, which its funders read.
form-aid-general = General de minimis aid
form-aid-services = De minimis aid for services of general economic interest
form-others = 3. Relations with other associations
form-alone = The request is made alone.
form-together = The request is made with: { $names }.
form-representative = Who represents it (signed for it)
form-signed = Signed by { $name } on { $date }.
form-people = 4. People
form-people-who = Who
form-people-number = How many
form-people-volunteers = Volunteers
form-people-service = On civic service
form-people-employees = Employees
form-people-fte = Of these, in full-time equivalents
form-people-members = Members
form-people-licences = Licence holders
form-by-hand = What is empty is filled by hand: the platform does not know it, and does not ask for it.
form-budget = 5. Budget of the association
form-own-accounts = Accounts in its file: { $years }
form-own-budget = Budget of the association, { $year }
form-the-project = 6. Project – object of the request
form-objectives = Objectives
form-need = What it answers
form-public = Publics
form-territory = Territory
form-means = Means and calendar
form-evaluation = Indicators
form-project-budget = Budget of the project, { $year }
form-addressee = { $kind } · { $programme }, { $year }: { $amount }
form-short-name = Short name
form-frequency = First request or renewal
form-frequency-again = Renewal for { $funder }: grants of { $years } are in the registers or were notified here.
form-frequency-unknown = No earlier grant of these funders is in the registers or was notified here: first request, or to be corrected by hand.
form-approvals = Approvals by public authorities
form-utility = Recognised public utility
form-utility-yes = yes, by the registers
form-utility-unknown = the registers say nothing of it
form-taxes = Subject to commercial taxes (to be filled by hand)
form-in-charge = Person in charge of this request, where it is somebody else (to be filled by hand)
form-legal-members = Legal persons among its members (to be filled by hand)
form-number-rna = RNA, or the number that its court gave it in Alsace and Moselle (to be filled by hand)
form-number-siret = SIRET (to be filled by hand)
form-networks = Networks, unions or federations
form-dates = Date or period
form-gap = Gap
form-asked-share = The grant of { $amount } that is requested is { $percent } of all products.
form-in-kind-note = What is given in kind (86 and 87) stands outside the total in money. What partners pay each other is not counted.
form-statements = 7. Statements
form-statement-law = The association meets its administrative, accounting, social and tax duties.
form-statement-true = What this request says is true; a mandated person signed it.
form-statement-commitment = The association signed the contrat d’engagement républicain (decree 2021-1947).
form-statement-commitment-missing = The contrat d’engagement républicain is not in its file, where it is asked for.
form-statement-amount = Amount requested: { $amount }.
form-statement-account = Confirmed bank details are in its file.
form-statement-account-missing = No confirmed bank details are in its file.
form-statement-papers = { $n ->
    [one] { $n } usual paper is missing in its file.
   *[other] { $n } usual papers are missing in its file.
}
form-request-title = Request for a grant, in the order of form 12156*06
form-account-title = Financial report, in the order of form 15059*02
form-year = Year
form-account-words = 1. In words
form-account-table = 2. Table
form-account-annex = 3. Annex
form-gaps = Why there are gaps
form-sworn = Statement
form-sworn-words = Whoever represents the lead declared on { $date } that this report is true, after having identified themselves again.
form-sworn-draft = This report is not sent yet.
report-stated = Whoever represents this partner stated on { $date } that this part is true, after having identified themselves again.
report-unstated = This partner has not stated yet that its part is true.
report-state = I state for { $partner } that this part is true
report-state-send = State it
report-state-done = The statement is recorded. If this part is changed, it is to be made again.
report-state-not-now = This part is not ready, or changed meanwhile: read it again before you state that it is true.
act-report-stated = A partner stated that its part of a report is true
act-report-sent = Report sent
act-report-accepted = Report accepted
act-report-asked = Question about the report
act-report-replied = Reply to a question about the report
letter-report-sent = Hello,

    The report on { $year } of application { $number }, “{ $project }”, is sent.

    { $link }
    .subject = Report on { $year }: { $project }
letter-report-accepted = Hello,

    { $who } accepted the report on { $year } of “{ $project }” ({ $number }).

    { $said }

    { $link }
    .subject = Report accepted: { $project }
letter-report-asked = Hello,

    { $who } asks about the report on { $year } of “{ $project }” ({ $number }):

    { $said }

    { $link }
    .subject = A question about your report: { $project }
letter-report-reply = Hello,

    The partners of “{ $project }” ({ $number }) reply about the report on { $year }:

    { $said }

    { $link }
    .subject = Reply about the report: { $project }
report-to-read = Report on { $year } to read
report-to-reply = A question about your report on { $year } waits for a reply
