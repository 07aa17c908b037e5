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
application-state-closed = Closed.
    .public = Closed.
application-state-withdrawn = You took it back.
    .public = Taken back by its partners.

application-role-lead = lead
application-role-partner = partner
application-role-associated = associated partner

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
application-lack-too-late = The deadline is over, and the rule of the call lets nothing in late.
application-lack-withdrawn = The organisers gave this call up.
application-lack-empty = “{ $field }” is not filled in.
application-lack-purpose = No purpose is chosen.
application-lack-action = Nothing says yet who does what.
application-lack-one-language = This call asks for two languages; the project has one.
application-lack-untranslated = “{ $field }” is missing in { $language }.
application-lack-stale = “{ $field }” changed: check that both languages say the same.
application-lack-partners = { $n ->
    [one] { $n } partner is still missing.
   *[other] { $n } partners are still missing.
 }
application-lack-kind = { $organisation } is not of a kind that the call is for.
application-lack-waiting = { $organisation } has not answered its invitation yet: the application can leave without it.
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
application-hash-why = It is computed from every letter of the application: should one change, the fingerprint changes. It is a proof of integrity.
application-read-version = Read this version (PDF)
application-changed = The project changed since. What is signed and sent is the frozen version. To take the changes in, freeze a new version: the signatures given so far fall.
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

application-field-title = Title
application-field-summary = In a few lines
application-field-purposes = Purposes
application-field-problem = The problem
application-field-context = The local context
application-field-public = The people concerned
application-field-participation = The part they take
application-field-territory = The territory
application-field-communes = Communes
application-field-evaluation = How one will know
application-field-communication = How it is made known
application-field-risks = What could go wrong
application-field-action-title = Action
application-field-action-words = What is done
application-field-action-who = By whom
application-field-action-place = Where
application-field-action-starts = From
application-field-action-until = Until
application-field-action-deliverables = What comes out of it
application-field-indicator-title = Indicator
application-field-indicator-target = What is aimed at
application-purpose-cooperation = promote cooperation on a territory
application-purpose-service = improve a service
application-purpose-need = answer a need that nobody answers
application-purpose-resources = make better use of resources

application-receipt-title = Receipt
application-receipt-received = Received on { $moment }.
application-receipt-late-word = After the deadline.
application-receipt-next = What happens next
application-receipt-correct = You may correct it and send it in again until { $moment }; the version received stands until the new one has arrived.
application-receipt-late = It arrived after the deadline: the rule of the call says what becomes of it.
application-receipt-read = { $organisers } will check that it is complete. If something is missing, you will be asked for it.
application-receipt-answer = An answer is announced for { $date } at the latest.
application-receipt-silence = Without an answer on { $date }, the request for money counts as refused by French law (code des relations entre le public et l’administration, L231-4). An answer may still come afterwards.
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
printed-charges = Charges
printed-products = Income
printed-given = Uses of contributions in kind
printed-received-kind = Contributions in kind
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
printed-integrity = The fingerprint proves that this text is the one that was signed. It is a proof of integrity, not a qualified seal.

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
    .hint = It counts until the end of that day.
paper-received-wrong = Give the day of arrival, today at the latest.
paper-early = The call did not take answers yet on that day.
paper-too-late = On that day the deadline was over, and the rule of the call lets nothing in late.
paper-language = Language of the sheet
paper-title-wrong = Give a title of at most 140 characters.
paper-signatory = Who signed for the lead
paper-signatory-wrong = Copy the name of whoever signed.
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
