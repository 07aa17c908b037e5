# Applications: a project, frozen, signed by every partner, sent.

application-moment = { $date } at { $hour }:{ $minute }:{ $second }
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
application-state-closed = Closed.
    .public = Closed.
application-state-withdrawn = You took it back.
    .public = Taken back by its partners.


application-check-title = Send the project in
application-check-way = Check and send in
application-check-lede = Three parts: check what is missing, all sign the same version, send it in.
application-answers = In answer to the call
application-closes = Last second
application-left = Time left
application-clock = Time on the server, when this was shown
application-rule = The server’s time counts, at the instant your sending is received. If our service fails, the deadline is put off.
application-part-check = 1. Check
application-part-sign = 2. Sign
application-part-send = 3. Send in
application-check-fine = Nothing stands against freezing a version.
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
application-about-budget = The budgets
    .fine = Nothing to balance.
application-about-files = The partners’ files
    .fine = Nothing is missing.
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
application-lack-untranslated-fr = “{ $field }” is missing in French.
application-lack-untranslated-nl = “{ $field }” is missing in Dutch.
application-lack-untranslated-en = “{ $field }” is missing in English.
application-lack-stale = “{ $field }” changed: check that both languages say the same.
application-lack-partners = { $n ->
    [one] { $n } partner is still missing (an associated partner, without a budget, does not count).
   *[other] { $n } partners are still missing (an associated partner, without a budget, does not count).
 }
application-lack-kind = { $organisation } is not of a kind that the call is for.
application-lack-waiting = { $organisation } has not answered its invitation yet: the application can leave without waiting for it.
application-lack-signatory = Nobody may sign for { $organisation } yet: it takes somebody with a mandate to sign.
application-lack-budget = { $organisation } has no budget yet.
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
application-signed-online = Signed by { $name } on { $moment }
application-signed-paper = Signature seen on paper, on { $moment } ({ $name })
application-signed-nameless = a person without a name
application-agreed = I may bind { $organisation }. I have read this version; it says what { $organisation } commits itself to.
application-not-agreed = Tick the box: you say that you have read this version.
application-sign-for = Sign for { $organisation }
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
application-unsigned = A signature is still missing.
application-missing = { $n ->
    [one] { $n } more signature and the application can leave.
   *[other] { $n } more signatures and the application can leave.
 }
application-send-explained = Everything is signed. All partners get a receipt at once.
application-send = Send the application in
application-send-later = The application leaves when every partner has signed.
application-lead-sends = Everything is signed. { $lead }, the lead, sends it in.
application-which = Which call do you answer?
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
    .hint = If you like. Your partners and the organisers read it.
application-withdraw-send = Take the application back

application-panel-project = Applications
    .none = This project has sent nothing in yet.
application-panel-me = Your applications
application-panel-sign = Wait for your signature
application-panel-all = All of them
application-panel-call = Applications received
application-panel-count = { $n ->
    [0] No application for the moment.
    [one] { $n } application.
   *[other] { $n } applications.
 }
application-panel-organisers = Only the organisers see this list, in the order of the numbers.


application-receipt-title = Receipt
application-receipt-received = Received on { $moment }.
application-receipt-late-word = After the deadline.
application-receipt-next = What happens next
application-receipt-correct = You may correct it and send it in again until { $moment }; the version received stands until the new one has arrived.
application-receipt-late = It arrived after the deadline: the rule of the call says what becomes of it.
application-receipt-completed = You completed it as the organisers asked: it is not late.
application-receipt-read = { $n ->
    [one] { $organisers } checks that it is complete. If something is missing, you will be asked for it.
   *[other] { $organisers } check that it is complete. If something is missing, you will be asked for it.
 }
application-receipt-answer = An answer is announced for { $date } at the latest.
application-receipt-silence = Without an answer on { $date }, the request for money counts as refused by French law (code des relations entre le public et l’administration, L231-4). You may then, until { $until }, ask for that refusal to be reconsidered or go to the administrative court (code de justice administrative, R421-2). An answer may still come afterwards.
application-receipt-silence-without-money = This call neither asks for money nor gives any: no answer means neither yes nor no.
application-receipt-silence-belgium = Belgian law applies to who organises this call: no answer means neither yes nor no.
application-receipt-yours = The project stays yours, whatever the answer.
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
printed-moment = On
printed-integrity = The fingerprint is the SHA-256 of the file that was signed; it can be saved from the page of the application. It is a proof of integrity, not a qualified seal.
printed-own-purpose = What { $organisation } is
printed-files = Attached files
printed-flows = What the partners pay each other
printed-flow = { $year }: { $payer } pays { $amount } to { $payee } ({ $words })
printed-together = Together, without what the partners pay each other
printed-seen-on-paper = { $name } (signature seen on paper)

letter-application-to-sign = Hello,

    A version of the project “{ $project }” waits for the signature of { $organisation }, for the call “{ $call }”.

    Read it and sign here:
    { $link }
    .subject = To be signed: { $project }
letter-application-all-signed = Hello,

    Every partner has signed application { $number } (“{ $project }”, fingerprint { $hash }). All that remains is to send it in:
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
    { $link }
    .subject = Application taken back: { $project }

act-application-frozen = A version was frozen to be signed
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
paper-way = Type in an answer that came on paper
paper-lede = Nobody is kept out for want of a computer. You copy the sheet; the history says that you typed it in, and the person has a copy.
paper-who = Who is on the sheet
    .explanation = Add the lead first, then each partner.
paper-name = Name of the organisation
paper-search = Search
paper-none = No organisation has that name here.
paper-add = Add
paper-remove = Remove
paper-nobody = Add the lead at least.
paper-says = What the sheet says
paper-received = Day on which the sheet arrived
paper-hour = Hour of arrival
    .hint = The one noted on the sheet, for example 09:40. It is the one that counts.
paper-received-wrong = Give the day and hour of arrival, this instant at the latest.
paper-early = The call did not take answers yet at that hour.
paper-too-late = At that hour the deadline was over, and the rule of the call let nothing in any more.
paper-money = This call gives money. An answer on paper carries no budget here yet: keep it with your own file, and tell the partners so.
paper-observed = Observed on the sheet
    .words = What the call asks for and is not there. The organisers say what they make of it.
paper-language = Language of the sheet
paper-title-wrong = Give a title of at most 140 characters.
paper-signatory = Who signed, for each partner
paper-signatory-wrong = Copy the name of whoever signed, for each partner.
paper-email = E-mail address of the person
    .hint = If they have one: the copy of what you type goes there.
paper-email-wrong = This address is not complete.
paper-signed = I have seen the signature of each partner on the sheet.
paper-signed-wrong = Tick the box once you have seen every signature.
paper-send = Keep it and acknowledge it

letter-application-copy = Hello,

    We have copied your answer, “{ $project }”. Its number is { $number }.

    Received on { $moment }
    Fingerprint: { $hash }

    { $next }

    This is what we typed in; tell us what is not right.

    { $typed }

    Contact: { $contact }
    { $link }
    .subject = Copy of your answer: { $project } ({ $number })
act-application-entered-for-others = An application that came on paper was typed in

reading-title = What you do with it
reading-lede = Partners who have an account here receive your answer and your reasons by e-mail. Nothing is decided by a computation.
reading-verdict = Your answer
reading-return = Give it back to be completed
reading-admit = Say that it is complete and admissible
reading-examine = Begin to examine it
reading-select = Select it
    .together = Go on together
reading-decline = Do not select it
    .together = Do not go on together
reading-close = Close it
reading-reason = Your reasons
    .hint = What is missing, what counted. Needed, except to say that it is complete or that the examination begins.
reading-send = Answer
reading-choose = Choose an answer.
reading-reason-missing = Write your reasons: the partners wait for them.
reading-not-now = This application does not stand there any more: see where it stands, then choose.
reading-done = Your answer is kept; partners who have an account here receive it by e-mail.
reading-begun = The examination has begun.

application-building = It is being built together until { $moment }: you may change what you sent. The version received stands until the new one has arrived.
    .way = Change this application
application-elsewhere = The project stays yours, with everything you wrote.
    .way = Send it to another call
application-panel-selected =
    { $n ->
        [one] The project that goes on
       *[other] The projects that go on
    }

letter-application-read = Hello,

    { $organisation } answers you about the application { $number }, “{ $project }”:
    { $state }

    { $reason }

    { $link }
    .subject = Answer to your application: { $project }
application-becomes-public = If the organisers go on with this project, its title and the names of its partners will be public.
application-in-flight = Applications under way
