# The file of an organisation: its pieces, its bank account, what it says of itself.

file-title = File
file-lede = What you put here serves all your requests: nobody should ask you for it again. Beside each piece you read who sees it.
file-lede-reader = The pieces that { $organisation } lets funders see.
file-lacks = { $n ->
    [one] One thing is missing for a usual request
   *[other] { $n } things are missing for a usual request
}
file-lack-missing = { $kind }: there is none yet.
file-lack-year = { $kind }: those of { $year } are not here.
file-lack-over = { $kind }: no longer valid since { $date }.
file-lack-ending = { $kind }: valid until { $date } only.
file-why-statutes = Funders read them to know what you do and who decides.
file-why-officers = It says who may sign for you.
file-why-accounts = Members have six months to approve the accounts; funders ask for the last ones.
file-why-bank-details = Without an account, aid that was granted cannot be paid.
file-why-insurance = It is asked for when you receive the public or borrow a room.
file-why-approval = Some aid is kept for approved organisations.
file-why-commitment = French law asks it of any association that requests a public subsidy in France.
file-why-state-aid = It proves that you stay under the European ceiling.
file-why-other = You had given it an end.
file-way-add = Add it
file-way-renew = Renew it
file-way-sign = Read and sign
file-way-bank = Give it
file-help = Need help? These structures support associations:
file-help-none = Need help? A house of associations, a support point or your federation can prepare these pieces with you.
file-pieces = Pieces
file-empty = No piece yet. Begin with the one you have at hand.
file-empty-reader = There is no piece that you may see.
file-over = no longer valid
file-added = Added on { $date }.
file-valid = Valid until { $date }.
file-seen-by = Who sees this:
file-seen-by-public = everyone, on the organisation’s page.
file-seen-by-signed-in = whoever has signed in.
file-seen-by-parties = the organisations that take part in the same request.
file-seen-by-funders = you, and the agents of funders.
file-seen-by-public-agents = you, and the agents of public funders only.
file-seen-by-owner = you alone, within the organisation.
file-bank-seen-by = you and funders, masked; whole, only those who keep the account in the organisation.
file-add = Add a piece
file-edit = Change it or add a new version
file-remove = Take it out of the file
    .hint = Nobody will see it any more. Who checked it stays written.
file-keep = Keep it up to date
file-known = What the registers say
    .explanation = We do not ask you for it again. A mistake? Have the register correct it: it goes away here with its next update.

file-kind = Which piece?
file-kind-statutes = Statutes
file-kind-officers = List of officers
file-kind-accounts = Approved accounts
file-kind-bank-details = Paper from the bank
file-kind-insurance = Certificate of insurance
file-kind-approval = Approval by an authority
file-kind-commitment = Contrat d’engagement républicain
file-kind-state-aid = Statement of state aid received
file-kind-other = Another piece
file-kind-wrong = Choose which piece it is.
file-piece-title = Detail
    .hint = Optional, for instance the name of the approval. Needed for “another piece”.
file-title-wrong = Say in a few words what this piece is (120 characters at most).
file-period = Year it speaks of
    .hint = Needed for accounts, for instance 2025. Otherwise leave it empty.
file-period-wrong = Write a year in four figures, like 2025.
file-valid-until = Valid until
    .hint = Leave it empty if the piece has no end. We write to you 60 and 15 days ahead.
file-day-wrong = Write a whole date, like 31/03/2027.
file-clearance = Who may see it?
file-clearance-wrong = Choose who may see this piece. Names of persons and bank details are never public.
file-file = The file
    .hint = PDF, photograph (JPEG, PNG, WebP), document (ODT, DOCX), table (ODS, XLSX, CSV). 20 MB at most. What photographs say of place and device is erased.
file-file-next = A new version (optional)
file-file-again = Choose the file again: the browser forgets it when an answer needs another look.
file-versions = Versions
file-checks = Checks
file-checks-none = Nobody has checked this piece yet.
file-check-seen = { $by } saw it on { $date }: it is there, legible, and of this organisation.
file-check-read = { $by } read it on { $date }.
file-check-verified = { $by } compared it with its source on { $date }.
file-check-until = That holds until { $date }.
file-check-past = (no longer holds)
file-check-title = Say that you checked it
file-check-valid = Your check holds until
    .hint = Optional. Other funders see it and may accept it.
file-check-save = Save the check
file-check-day-wrong = Write a date to come, like 31/03/2027, or nothing.
file-check-newer = A newer version was added meanwhile: look at it before you say that you checked it.
file-accept = Accept this check
file-depth = How far did you go?
file-depth-seen = Seen: it is there, legible, and of this organisation
file-depth-read = Read: its content holds together
file-depth-verified = Compared with who issued it, or with a register
file-depth-wrong = Say how far you went.

file-panel-reads = You read files for a funder.
file-panel-way = Open its file
file-panel-shown = Documents that the organisation lets you see:
file-waits = The file of { $organisation }
file-waits-bank = a change of bank account waits for your confirmation
file-waits-ending = { $n ->
    [one] one piece comes to its end
   *[other] { $n } pieces come to their end
}
file-waits-missing = { $n ->
    [one] one usual piece is missing
   *[other] { $n } usual pieces are missing
}

upload-nothing = Choose a file.
upload-empty = This file is empty. Open it on your side to check, then choose it again.
upload-unknown = This sort of file is not taken. Save it as PDF, then try again.
upload-not-what-it-says = What this file holds does not match its name. Open it, save it anew in the right format, then try again.
upload-macros = This document holds macros (small programs). Save it without macros, or as PDF.
upload-too-much-inside = This document is too large once unpacked. Save it as PDF.
upload-damaged = This file cannot be read to its end: it is damaged or protected by a password.
upload-too-large = This file is larger than 20 MB. Scanning at medium quality is enough.
upload-broken = The sending was cut. What you wrote is still there: choose the file again.
upload-no-room = The file of your organisation is full (200 files, 200 MB). Take out what no longer serves, or write to us.
upload-state-pending = Waiting for the virus scanner.
upload-state-safe = Scanned for viruses.
upload-state-infected = The virus scanner found something in this file: it is given to nobody. Add another.
upload-state-integrity-error = This file is no longer the one that was added: it is given to nobody. Add it again.
upload-state-not-scanned = Not scanned for viruses.
unscanned-title = This file was not scanned
unscanned-explanation = No virus scanner is connected to this installation. The format of the file was checked, its content was not. Save it on a protected computer, and open it only if you expected it.
unscanned-anyway = Save the file anyway
file-withheld-title = This file is not given out for now
file-withheld = If it waits for the scanner, come back in a few minutes.

commitment-title = Contrat d’engagement républicain
commitment-lede = In France, an association that requests a public subsidy makes these seven commitments. Read them; a person who represents the association signs once, for all its requests.
commitment-abroad = This text is French law. Your seat is not in France: sign it only if a French funder asks you to.
commitment-source = Text:
commitment-counts = Transcribed by us: the text that counts is the one in the French official journal (legifrance.gouv.fr).
commitment-sign = Sign
    .explanation = You sign for { $organisation }. Its members must be told, by a notice or on your site. Only funders see your name.
commitment-signatory = Your full name
    .hint = As it stands in the list of officers.
commitment-signatory-wrong = Write your full name, in 100 characters at most.
commitment-agreed = I have read this text and subscribe to it in the name of the association.
commitment-not-agreed = Tick the box if you subscribe to this text. Otherwise, do not sign.
commitment-sign-now = Sign
commitment-who-signs = Only a person who represents the association can sign it.
commitment-signed = Signed on { $date }.
commitment-signed-by = Signed by { $signatory }.
commitment-text = Version of the text: { $text }
commitment-way-sign = Read and sign the contrat d’engagement républicain
commitment-way-read = Read the contrat d’engagement républicain

bank-title = Bank account
bank-lede = A change of account is confirmed by a second person: so that a grant does not go elsewhere.
bank-none = No account is given.
bank-since = since { $date }
bank-way = See the account and change it
bank-change-waits = A change of account waits to be confirmed
bank-waits-other = Another person of the organisation must confirm it; they got a letter. You may take it back.
bank-waits-you = Compare these figures with a paper from the bank, then confirm or refuse.
bank-waits-alone = Nobody else keeps the account in the organisation. An agent who has seen the bank’s paper may confirm; otherwise the change takes effect on { $date }. Everyone who acts for the organisation is told.
bank-confirm = Confirm this account
bank-refuse = Refuse or take back
bank-current-title = Account in force
bank-change = Give another account
    .explanation = It takes the place of the old one only once it is confirmed.
bank-holder = Holder of the account
    .hint = The organisation’s name, as on the paper from the bank.
bank-holder-wrong = Write the holder of the account, in 70 characters at most.
bank-iban = IBAN
    .hint = For instance FR76 followed by 23 characters, or BE followed by 14 figures. Blanks do not count.
bank-iban-wrong = This IBAN is not right: a figure is missing, or two are swapped. Copy it from the paper from the bank.
bank-propose = Propose this account
bank-history = Former accounts and refused changes
bank-past = replaced
bank-refused = refused or taken back

aid-title = De minimis aid received
aid-lede = The European Union limits the small public aid that one organisation receives. Note it here: the total adds up by itself.
aid-way = See the aid and complete it
aid-since = Aid granted since { $date } counts: three rolling years until today.
aid-none = No aid is noted.
aid-total = { $received } received ({ $regime }, { $state }).
aid-under = Ceiling: { $ceiling }; still possible: { $left }. Source: regulation (EU) { $source }.
aid-near = Careful, the ceiling of { $ceiling } is near; still possible: { $left }. Source: regulation (EU) { $source }.
aid-over = The ceiling of { $ceiling } is passed. Speak with the funder before any new aid. Source: regulation (EU) { $source }.
aid-no-ceiling = No ceiling is known for this date.
aid-add = Note an aid
aid-remove = Take away
aid-funder = Who granted it?
aid-funder-wrong = Write who granted the aid, in 150 characters at most.
aid-amount = Amount
    .hint = In euros, for instance 12 500 or 12 500,50.
aid-amount-wrong = Write an amount in euros, like 12 500 or 12 500,50.
aid-day = Granted on
    .hint = The date of the decision, not of the payment.
aid-day-wrong = Write the date of the decision, like 31/03/2026.
aid-subject = What for (optional)
aid-regime = Under which regulation?
aid-regime-general = general regulation
aid-regime-services = services of general economic interest
aid-regime-wrong = Choose the regulation: the decision says it.
aid-state = From which State?
aid-state-fr = France
aid-state-be = Belgium
aid-state-wrong = Choose the State that the aid comes from.

profile-title = Say who you are
profile-lede = Your words stand above those of the registers, and apart: nothing is erased. The search finds you by your themes and your area.
profile-purpose-fr = What you do, in French
    .hint = In your own words, in a few sentences. One language is enough.
profile-purpose-nl = In Dutch (optional)
profile-purpose-en = In English (optional)
profile-purpose-long = Shorten this text: 2,000 characters at most.
profile-area = Where you act
profile-area-unsaid = No answer
profile-area-wrong = Choose an area from the list.
profile-themes = Your themes (five at most)
profile-themes-many = Choose five themes at most.
profile-contact = Contact
    .hint = An address or number of the organisation, rather than of a person.
profile-contact-long = Shorten the contact: 200 characters at most.
profile-contact-public = Publish this contact on the organisation’s page
profile-contact-seen-by = The contact is public only if you tick the box.
profile-way = Say who you are
profile-said = What the organisation says of itself, on { $date }.
profile-by = said by the organisation, { $date }

letter-bank-proposed =
    Hello,

    Somebody who acts for { $organisation } proposes another bank account: { $iban }

    It is not in force yet: a second person must confirm or refuse it here, after comparing it with a paper from the bank:
    { $address }

    You did not expect this? Refuse, and talk with the others.
    .subject = { $organisation }: a change of bank account is proposed
letter-bank-alone =
    Hello,

    Another bank account is proposed for { $organisation }: { $iban }

    Nobody else keeps the account in the organisation. So the change takes effect in seven days, or sooner if an agent confirms it after seeing the bank’s paper.

    You did not expect this? Talk at once with those who represent the organisation. The proposal is here:
    { $address }
    .subject = { $organisation }: a change of bank account takes effect in seven days
letter-bank-confirmed =
    Hello,

    The bank account of { $organisation } is now: { $iban }

    More is here:
    { $address }
    .subject = { $organisation }: the bank account has changed
letter-bank-refused =
    Hello,

    The account proposed for { $organisation } ({ $iban }) was refused or taken back. The former account stays in force.

    More is here:
    { $address }
    .subject = { $organisation }: a change of bank account was refused
letter-file-ending =
    Hello,

    In the file of { $organisation }, this will soon no longer be valid:

    { $list }

    You can add a new version here; it serves all your requests:
    { $address }

    Need help? A house of associations, a support point or your federation can support you.
    .subject = { $organisation }: pieces of the file come to their end
letter-file-ending-line = – { $name }: until { $date }

act-piece-added = A document was added
act-piece-changed = A document was changed
act-piece-removed = A document was removed
act-piece-read = A document was read
act-piece-checked = A document was checked
act-check-accepted = The check of another funder was accepted
act-commitment-signed = The commitment was signed
act-bank-details-proposed = A change of bank account was proposed
act-bank-details-confirmed = A change of bank account took effect
act-bank-details-refused = A change of bank account was refused or taken back
act-profile-changed = The presentation was changed
act-state-aid-added = State aid was added
act-state-aid-removed = State aid was removed

# What the next page confirms.
commitment-said = Republican commitment signed.
aid-said-added = Aid recorded.
aid-said-removed = Aid removed.
profile-said-now = Your words were saved: here they are on your page.
file-said-checked = Check recorded.
file-said-accepted = Check accepted in the name of your body.
file-said-removed = Piece removed: { $name }
file-said-added = Piece added: { $name }
file-said-changed = Piece saved: { $name }
bank-said-proposed = Account proposed: this page says what it still waits for.
bank-said-confirmed = Account confirmed: it is now the organisation’s.
bank-said-refused = Change of account refused: the former stays.
letter-bank-proposed-told =
    Hello,

    Someone who acts for { $organisation } proposes another bank account: { $iban }

    It does not count yet: a person who keeps the account must confirm or refuse it. You need do nothing.

    Did you not expect it? Speak to the others.
    .subject = { $organisation }: a change of bank account is proposed
letter-bank-confirmed-told =
    Hello,

    The bank account of { $organisation } is now: { $iban }

    Did you not expect it? Speak at once to those who represent the organisation.
    .subject = { $organisation }: the bank account has changed
letter-bank-refused-told =
    Hello,

    The change of account proposed for { $organisation } ({ $iban }) was refused or taken back. The former account stays in force.
    .subject = { $organisation }: a change of bank account was refused
letter-bank-alone-told = { letter-bank-proposed-told }
    .subject = { letter-bank-proposed-told.subject }
commitment-changed = The text has changed since: sign it again.
bank-iban-empty = Write the IBAN of the account.
aid-amount-twofold = This amount can be read in two ways (a thousand, or one euro?). Write it without point or comma: 1250, or with its cents: 1250.00.
file-for = On behalf of
file-for-choose = Choose
file-for-unsaid = You act for several funders: say for which.
file-for-title = For whom do you read this file?
file-for-why = You act for several funders. The organisation sees who read its papers.
aid-together = With the organisations that count as one undertaking
aid-together-with = Counted together: { $names }.
aid-undertaking = Does one organisation control another? Say which count together
undertaking-title = One undertaking
undertaking-lede = Where one organisation controls another, their small state aid counts together, under one ceiling. It does as soon as both say so.
undertaking-law = That is so where one has the majority of the votes of the other, may appoint the majority of those who run it, or has a dominant influence on it by a contract or by its statutes: regulation (EU) 2023/2831, article 2(2). To be a member of the same network, or to do a project together, does not make one undertaking.
undertaking-none = You named no organisation.
undertaking-both = Both say so: their small state aid counts together.
undertaking-waits = Waits for the other to say so too.
undertaking-apart = That is not so, or no longer
undertaking-asked = Who says it of you
undertaking-too = That is right: count us together
undertaking-add = Name an organisation
undertaking-other = The address of its page here
    .hint = Open its page and copy the address.
undertaking-send = Say that we form one undertaking
undertaking-done-with = It is noted, and the other organisation is told.
undertaking-done-apart = It is noted: you no longer say so.
undertaking-unknown = No organisation is at that address. Copy the address of its page in the directory.
letter-undertaking-with = Hello,

    { $organisation } says that it forms one undertaking with { $other }: their small state aid would count together, under one ceiling. Nothing changes until you say so too:
    { $link }
    .subject = { $organisation } and { $other }: one undertaking?
letter-undertaking-apart = Hello,

    { $organisation } no longer says that it forms one undertaking with { $other }: their small state aid no longer counts together.
    { $link }
    .subject = { $organisation } and { $other }: no longer one undertaking
act-undertaking-with = Said that it forms one undertaking with another organisation
act-undertaking-apart = Said that it no longer forms one undertaking with another organisation
