# Who acts for an organisation, and how one comes to act for it.

mandates-title = Who acts
mandates-lede = The people who act for { $organisation }. Only they see this page.
mandates-now = Today
mandates-to-come = To come
mandates-past = Before
mandates-change = Change
mandates-covers = in place of { $person }
mandates-from = From { $from }.
mandates-gone-person = Somebody who has no account any more
mandates-since = Since { $from }.
mandates-from-until = From { $from } to { $until }.
mandates-given-command = Given by the administrator of the platform.
mandates-given-claim = Confirmed by a code sent to the organisation’s published address.
mandates-given-invitation = Given by invitation.
mandates-given-handover = Handed over.
mandates-given-creation = Created the organisation’s page.
mandates-given-cover = Stands in during an absence.
mandates-given-demonstration = Fictitious, for the demonstration.
mandates-given-command-by = Given by { $person }.
mandates-given-claim-by = Confirmed by { $person }.
mandates-given-invitation-by = Invited by { $person }.
mandates-given-handover-by = Handed over by { $person }.
mandates-given-creation-by = Created the organisation’s page.
mandates-given-cover-by = Stands in during an absence, asked by { $person }.
mandates-given-demonstration-by = Fictitious, for the demonstration ({ $person }).
mandates-ended-withdrawn = Withdrawn.
mandates-ended-resigned = The person left.
mandates-ended-handed-over = Handed over.
mandates-ended-replaced = Replaced after a confirmed claim.
mandates-ended-erased = The person erased their account.
mandates-who-gives = Only the people who represent the organisation can invite others.
mandates-dormant = Nobody can sign any more
    .explanation = Nobody represents the organisation today. Nothing it did is lost.
    .link = Ask to represent it
mandates-invitations = Invitations waiting
mandates-asked-invitation = Sent on { $date }, to be accepted by { $expires }.
mandates-asked-cover = To stand in during an absence. Sent on { $date }, to be accepted by { $expires }.
mandates-asked-handover = To take over. Sent on { $date }, to be accepted by { $expires }.
mandates-withdraw = Cancel the invitation
mandates-may = What each may do
    .explanation = A mandate begins and ends. After its end nothing can be signed.
mandates-may-this = What this mandate allows
mandates-over = This mandate is over.

mandates-power-see-file = see the file
mandates-power-edit-file = complete the file
mandates-power-edit-profile = present the organisation
mandates-power-see-bank-details = see the bank details
mandates-power-edit-bank-details = change the bank details
mandates-power-see-mandates = see who acts
mandates-power-give-mandates = invite, hand over and end mandates
mandates-power-join-networks = join a network or leave it
mandates-power-write-news = write news in its name
mandates-power-sign = sign in its name
mandates-power-read-files = read the files addressed to it
mandates-power-check-pieces = say that a piece was checked
mandates-power-review-claims = read the claims of people who say that they act for an organisation
mandates-power-enter-for-others = enter for someone who telephoned or wrote
mandates-power-keep-contacts = keep the list of elected contacts
mandates-power-keep-programmes = keep the programmes of a funder
mandates-power-keep-surveys = make surveys: write the questions, draw who is asked, publish what is found
mandates-power-keep-poles = keep the poles that the organisation carries, join one or leave it
mandates-power-organise-calls = write calls and publish them
mandates-power-answer-petitions = answer petitions
mandates-power-answer-calls = answer calls, open petitions and support them
mandates-power-join-projects = begin projects, join them, leave them
mandates-power-write-projects = write its projects and its own budget
mandates-power-decide = decide
mandates-power-pay = pay
mandates-power-administer = administer the platform
mandates-power-grant-capacities = recognise what organisations are for others
mandates-power-review-links = say whether two entries are one body
mandates-power-see-permissions = see the table of permissions
mandates-power-read-journal = read the journal

mandates-support = Support structure
    .explanation = When a mandate nears its end, those who represent the organisation are told 90 and 30 days before. If you wish, a support structure is told too, without anyone’s name.
mandates-support-told = { $name } is told too.
mandates-support-nobody = Nobody else is told.
mandates-support-none = None
mandates-support-choose = Also tell

mandates-history = History
mandates-history-none = Nothing was done here yet.
mandates-history-clock = automatically
mandates-history-gone = someone who has no account any more
mandates-history-unnamed = someone who acts or acted for the organisation
mandates-history-other = someone outside the organisation
act-mandate-given = A mandate began
act-mandate-ended = A mandate was ended
act-mandate-limited = The end of a mandate was set
act-mandate-handed-over = A mandate was handed over
act-mandate-announced = The coming end of a mandate was announced
act-mandate-support-chosen = The support structure to tell was changed
act-invitation-sent = Someone was invited to act
act-invitation-declined = An invitation was declined
act-invitation-withdrawn = An invitation was taken back
act-invitation-expired = An invitation was not answered

mandates-role-wrong = Choose a role.
mandates-date-wrong = Write a date, such as 2027-01-31.
mandates-date-early = This date has passed, or comes before the first day.
mandates-date-after-end = The mandate ends before this day already. To go on, a new mandate is given.
mandates-invite-title = Invite someone
mandates-invite-lede = They receive an e-mail and accept after signing in. Nothing is published.
mandates-invite-email = Their e-mail address
    .hint = The one with which they will sign in.
mandates-invite-role = As
mandates-invite-starts = First day
mandates-invite-until = Last day
mandates-invite-starts-hint = Leave empty: the day they accept.
mandates-invite-until-hint = For example the end of the term that your statutes set. Leave empty if there is none.
mandates-invite-send = Send the invitation
mandates-invite-already = The same invitation is waiting for an answer already.
mandates-invite-acts = This person has that role already.
mandates-invite-same = This is the address of the person who holds the mandate today.
mandates-cover-title = Have someone stand in during an absence
mandates-cover-short = Someone else acts too, between two dates. The mandate does not change.
mandates-cover-lede = Whoever stands in has the same role between the dates. The person who is away keeps theirs.
mandates-cover-starts-hint = Leave empty: the day they accept.
mandates-cover-until-hint = The last day of the absence.
mandates-cover-until-wrong = Write the last day of the absence.
mandates-cover-longer = The mandate ends before that date.
mandates-cover-send = Ask them to stand in
mandates-handover-title = Hand this mandate over
mandates-handover-short = Someone else takes over on a given day. You first see what is in flight.
mandates-handover-lede = Whoever takes over accepts after signing in. Today’s mandate ends on the day before their first day, and not earlier.
mandates-handover-signs = Who does what today
mandates-handover-flight = What is under way
mandates-handover-flight-none = Nothing is under way on the platform.
mandates-handover-who = Who takes over
mandates-handover-starts-hint = Leave empty: the day they accept.
mandates-handover-until-hint = The end of their own mandate. Leave empty if there is none.
mandates-handover-send = Hand over

mandates-leave-title = Stop acting for the organisation
mandates-leave-send = Stop acting
mandates-end-title = End this mandate
mandates-end-short = At once, or at the end of a given day.
mandates-end-explanation = After the end the person can see and sign nothing here any more. What they signed stays valid. They and those concerned receive an e-mail.
mandates-end-send = End it
mandates-end-not = Change nothing
mandates-when = When
mandates-when-now = At once
mandates-when-day = At the end of this day
mandates-when-wrong = Choose when.
mandates-when-date = Last day, if you choose one
mandates-last = This is the last person who can sign
mandates-last-explanation = Afterwards nobody can sign for { $organisation }, nor invite. It becomes dormant: its page stays, its papers too, and anyone can ask to represent it. It is better to hand this mandate over first.
mandates-last-known = I know, and I end this mandate all the same.
mandates-last-unknown = Say that you know that nobody will be able to sign, or hand the mandate over.

mandates-answer-title = You are invited to act
mandates-answer-lede = { $person } invites you to act for { $organisation }, as { $role }.
mandates-answer-organisation = Organisation
mandates-answer-may = You will be able to
mandates-from-acceptance = The day you accept
mandates-answer-until = You can answer until { $date }.
mandates-answer-accept = Accept
mandates-answer-decline = Decline
mandates-answer-late = This invitation is no longer valid: ask the organisation for a new one.
mandates-answer-accepted = You accepted this invitation.
mandates-answer-declined = You declined this invitation.
mandates-answer-withdrawn = The organisation took this invitation back.
mandates-answer-expired = This invitation was not answered in time: ask the organisation for a new one.

mandates-letter-invited =
    Hello,

    { $person } invites you to act for { $organisation }, as { $role }.

    To answer, sign in with this address ({ $email }): { $link }

    You can answer until { $date }. If you do nothing, nothing happens.
    .subject = { $organisation } invites you to act for it
mandates-letter-cover =
    Hello,

    { $person } asks you to stand in for someone during an absence, for { $organisation }, as { $role }.

    To see the dates and answer, sign in with this address ({ $email }): { $link }

    You can answer until { $date }. If you do nothing, nothing happens.
    .subject = { $organisation } asks you to stand in during an absence
mandates-letter-handover =
    Hello,

    { $person } proposes that you take over for { $organisation }, as { $role }.

    To see the dates and answer, sign in with this address ({ $email }): { $link }

    You can answer until { $date }. If you do nothing, nothing changes.
    .subject = { $organisation } proposes that you take over
mandates-letter-accepted =
    Hello,

    { $email } accepted to act for { $organisation }, as { $role }.

    Who acts: { $link }
    .subject = Invitation accepted for { $organisation }
mandates-letter-declined =
    Hello,

    { $email } does not wish to act for { $organisation } as { $role }. Nothing changed.

    Who acts: { $link }
    .subject = Invitation declined for { $organisation }
mandates-letter-handed-over =
    Hello,

    Your mandate for { $organisation }, as { $role }, was handed over: its last day is { $date }.

    Your page: { $link }
    .subject = Your mandate for { $organisation } was handed over
mandates-letter-ended =
    Hello,

    Your mandate for { $organisation }, as { $role }, ends: its last day is { $date }. What you signed until then stays valid.

    If you think this is a mistake, first speak with the organisation. You can also ask to represent it from its page, where someone will read your papers: { $link }
    .subject = Your mandate for { $organisation } ends
mandates-letter-left =
    Hello,

    { $person } no longer acts for { $organisation } as { $role }: last day { $date }.

    The organisation’s page: { $link }
    .subject = Someone no longer acts for { $organisation }
mandates-letter-dormant =
    Hello,

    Since { $date } nobody can sign for { $organisation } any more. The last person who could was { $person }, as { $role }.

    Nothing is lost. If you represent the organisation, say so from its page: { $link }
    .subject = Nobody can sign for { $organisation } any more
mandates-letter-soon =
    Hello,

    Your mandate for { $organisation }, as { $role }, ends on { $date }. After that day you can sign nothing in its name.

    To see who takes over: { $link }
    .subject = Your mandate for { $organisation } ends on { $date }
mandates-letter-soon-last =
    Hello,

    Your mandate for { $organisation }, as { $role }, ends on { $date }. You are the last person who can sign: if nobody takes over, nobody will be able to.

    To hand your mandate over: { $link }
    .subject = Your mandate for { $organisation } ends on { $date }
mandates-letter-soon-other =
    Hello,

    The mandate of { $person } for { $organisation }, as { $role }, ends on { $date }.

    To plan what follows: { $link }
    .subject = A mandate for { $organisation } ends on { $date }
mandates-letter-support =
    Hello,

    { $organisation } wished your structure to be told: a mandate of { $role } ends there on { $date }. You can offer your help.

    Its page: { $link }
    .subject = A mandate ends on { $date } at { $organisation }
mandates-letter-over =
    Hello,

    Your mandate for { $organisation }, as { $role }, ended on { $date }. What you signed until then stays valid.

    The organisation’s page: { $link }
    .subject = Your mandate for { $organisation } ended

mandates-me-invited = { $organisation } invites you to act for it
mandates-me-ending = Your mandate for { $organisation } ends on { $date }
claim-me-proposed = Confirm that you wish to represent { $organisation }
claim-me-coded = Your claim for { $organisation }: type the code
claim-me-examined = Your claim for { $organisation }: someone is reading it
claim-me-completed = Your claim for { $organisation }: complete it
claim-me-announced = Your claim for { $organisation }: a delay is running
claim-me-disputed = Your claim for { $organisation }: a mediation is under way
claim-me-notice = Someone asks to act for { $organisation }: you can answer until { $date }
claim-me-objected = You object to a claim to act for { $organisation }: an agent hears both sides
claim-me-queue = { $n ->
    [one] One claim waits for you to read it
   *[other] { $n } claims wait for you to read them
}

claim-panel = You act for this organisation?
claim-panel-explanation = The people who act for it are not published. If you are one of them, say so: you will be able to keep its page and sign in its name.
claim-panel-link = Act for this organisation
claim-panel-acts = You act for this organisation.
claim-title = Act for this organisation
claim-lede = There are several ways to show that you act for { $organisation }. Choose the simplest for you.
claim-freedom = This is only about who may act for the association. Nobody here judges the association, its purpose or its choices.
claim-open = You have a claim under way for this organisation.
    .link = See my claim
claim-invited = An invitation from this organisation waits for you.
    .link = See the invitation
claim-way-code = By a code
claim-way-code-explanation = An official register publishes an e-mail address of the organisation ({ $address }). We send a code there; you type it here.
claim-way-papers = By papers
claim-way-papers-explanation = You say what you have: minutes, the receipt of a declaration, an extract of the Moniteur belge… An agent of a public body answers and tells you what to show.
claim-way-invitation = By invitation
claim-way-invitation-explanation = Someone who already represents the organisation on the platform can invite you from the page “Who acts”. It is the fastest way.
claim-way-support = With a support structure
claim-way-support-explanation = A house of associations or another support structure can begin the claim with you. It stays named as the helper.
claim-way-support-none = No support structure is recognised here yet.
claim-others = And if someone else acts already?
claim-others-explanation = The people concerned are told by e-mail and have 14 days to answer. If nobody objects, you can act. If someone objects, an agent hears everyone. This is also the way for a dormant organisation, or one whose former chair keeps the keys.

claim-role = As
claim-already = A claim is under way already for this person and this organisation.
claim-too-many = Too many codes were sent to this organisation this week. Try again later, or show papers.
claim-helped-many = Your structure has helped many this week. Try again later, or ask the person to begin.
claim-held = What you have
    .hint = For example: “the minutes of the assembly of 12 March, which elected me chair”. Write no password and no account number.
claim-held-wrong = Write a few words, in 3,000 characters at most.
claim-replaces = I replace whoever held this role: their mandate is to end.
claim-replaces-short = What this would change
claim-code-title = Get a code at the organisation’s address
claim-code-lede = We send a code to { $address }, with your name and address, so that whoever reads it knows who asks. It is valid for seven days.
claim-code-send = Send the code
claim-papers-title = Say which papers I have
claim-papers-lede = An agent of your commune or of the metropolis, or the administrator, reads your claim and answers by e-mail.
claim-papers-send = Send my claim
claim-for-another-title = Begin for someone
claim-for-another-lede = Your structure helps a person with their claim. They receive an e-mail and confirm themselves; your structure stays named as the helper.
claim-for-another-email = E-mail address of the person
    .hint = The one with which they will sign in.
claim-for-another-send = Send them the claim

claim-mine-title = My claim
claim-mine-lede = To act for { $organisation }, as { $role }. Number { $number }.
claim-mine-reason = The answer you were given:
claim-mine-trace = Dates and answers
claim-state-proposed = Confirm your claim
    .explanation = A support structure began it with you. Nothing happens unless you agree.
claim-state-coded = A code is on its way
    .explanation = It left for the organisation’s address. Ask whoever reads that box for it and type it here.
claim-state-examined = Someone is reading your claim
    .explanation = An agent answers by e-mail. You need do nothing.
claim-state-completed = Something is missing
    .explanation = Read the answer below, then complete your claim.
claim-state-announced = A delay is running
    .explanation = The people concerned were told. If none of them objects by the date shown, you will be able to act.
claim-state-disputed = A mediation is under way
    .explanation = Someone objected. An agent hears everyone, then decides who may act.
claim-state-granted = You can act
    .explanation = Your claim succeeded.
claim-state-refused = Your claim did not succeed
    .explanation = The reason is below. You can claim again, with other papers or the help of a support structure.
claim-state-withdrawn = Claim withdrawn
    .explanation = You withdrew this claim.
claim-state-lapsed = Claim closed
    .explanation = Nothing came in time. You can claim again.
claim-code = Code
    .hint = Eight letters and figures, such as K7F3-Q2M9.
claim-code-type = Check the code
claim-code-wrong = That is not the code. Check it with whoever received it.
claim-code-gone = This code is no longer valid. Withdraw this claim and begin again, or show papers.
claim-confirm = Yes, this is my claim
claim-answer = Your answer
claim-answer-send = Send my answer
claim-again = Claim again
claim-withdraw = Withdraw my claim
claim-helper = Helper
claim-date-begun = Asked on
claim-date-code = Code valid until
claim-date-objection = Objections until
claim-date-changed = Last change
claim-date-told = You were told on
claim-date-objected = You objected on

claim-notice-title = Someone asks to act
claim-notice-lede = { $person } says that they act for { $organisation }, as { $role }.
claim-notice-announced = If you agree, you need do nothing.
claim-notice-disputed = An objection was received. An agent hears everyone, then decides who may act.
claim-notice-granted = This person can now act for the organisation.
claim-notice-refused = This claim did not succeed.
claim-notice-withdrawn = This person withdrew their claim.
claim-notice-lapsed = This claim is closed.
claim-notice-reason = Why you object
    .hint = Only the agent who hears everyone reads your words.
claim-notice-object = Object
claim-notice-nothing = If you do nothing, the person can act after that date.
claim-reason-wrong = Write why, in a few words.

claim-queue-title = Claims to read
claim-queue-none = No claim waits for you.
claim-queue-examined = { $role } · number { $number } · since { $date }
claim-queue-disputed = Mediation · { $role } · number { $number } · since { $date }
claim-decide-lede = { $person } says that they act for this organisation, as { $role }.
claim-decide-registers = what the registers say
claim-decide-number = Number
claim-decide-held = What the person says they have
claim-decide-answer = What they answered
claim-decide-acts = Acting today
claim-decide-acts-none = Nobody
claim-decide-others = Other claims under way
claim-decide-objection = Objection
claim-decide-concerned = This claim concerns you: another agent decides.
claim-decide-settled = This claim waits for no decision.
claim-decide-send = Answer
claim-decision = Your answer
claim-decision-accept = This person may act
claim-decision-more = Something is missing
claim-decision-refuse = This person may not act
claim-decision-wrong = Choose an answer.
claim-reason = Why
    .hint = The person reads these words.

act-claim-begun = Someone asked to act
act-claim-confirmed = A claim was confirmed
act-claim-more-asked = A claim is to be completed
act-claim-answered = A claim was completed
act-claim-announced = A claim was announced to those concerned
act-claim-objected = Someone objected to a claim
act-claim-granted = A claim succeeded
act-claim-refused = A claim did not succeed
act-claim-withdrawn = A claim was withdrawn
act-claim-lapsed = A claim came to nothing

claim-letter-code =
    Hello,

    { $person } ({ $email }) says that they act for { $organisation }, as { $role }. This address is the one that the official register publishes for the organisation.

    If that is right, give them this code: { $code }

    If you do not know this person, do nothing: without the code nothing happens.

    The organisation’s page: { $link }
    .subject = { $organisation }: someone says that they act for you
claim-letter-helped =
    Hello,

    { $helper } began a claim with you: to act for { $organisation }, as { $role }.

    Nothing happens unless you agree. To confirm, sign in with this address ({ $email }): { $link }
    .subject = Confirm your claim for { $organisation }
claim-notice-replaces = If nobody objects in time, the mandates now held for this role will end.
claim-letter-notice-replaces =
    Hello,

    { $person } says they act for { $organisation } (role: { $role }), in place of whoever holds that role today (request { $number }).

    If nobody objects before the end of { $date }, this person will have that role and the mandates of those who hold it today will end.

    You are told because you act or acted for this organisation, or asked to as well. To object: { $link }
    .subject = Somebody asks to replace whoever acts for { $organisation }
claim-letter-notice =
    Hello,

    { $person } says that they act for { $organisation }, as { $role } (claim { $number }). You are told because you act or acted for it, or claim it too.

    If you agree, you need do nothing. If not, you can object until { $date }: { $link }
    .subject = Someone asks to act for { $organisation }
claim-letter-announced =
    Hello,

    Your claim { $number } for { $organisation } goes on. Other people are concerned: they are told and can answer until { $date }. Then, if none objects, you can act as { $role }.

    Your claim: { $link }
    .subject = Your claim for { $organisation }: an answer after { $date }
claim-letter-objected =
    Hello,

    Someone objected to your claim { $number } for { $organisation }. An agent hears everyone, then decides who may act.

    Your claim: { $link }
    .subject = Your claim for { $organisation }: a mediation begins
claim-letter-more =
    Hello,

    Something is missing in your claim { $number } for { $organisation }:

    { $reason }

    To complete it: { $link }
    .subject = Your claim for { $organisation } is to be completed
claim-letter-granted =
    Hello,

    You can act for { $organisation }, as { $role }.

    Who acts: { $link }
    .subject = You can act for { $organisation }
claim-letter-refused =
    Hello,

    Your claim { $number } for { $organisation } did not succeed:

    { $reason }

    You can claim again, with other papers or the help of a support structure: { $link }
    .subject = Your claim for { $organisation } did not succeed
claim-letter-outcome-granted =
    Hello,

    { $person } can now act for { $organisation }, as { $role }.

    { $link }
    .subject = { $organisation }: the claim succeeded
claim-letter-outcome-refused =
    Hello,

    The claim of { $person } to act for { $organisation } did not succeed. Nothing changed.

    { $link }
    .subject = { $organisation }: the claim did not succeed

declare-title = Create an organisation’s page
declare-lede = For an informal group, an association just founded or from elsewhere, that no register lists yet. It will be shown as “declared by its members”, and found like the others.
declare-name = Name
declare-name-wrong = Write the name, in 150 characters at most.
declare-purpose = What it does
    .hint = In a few sentences, in your own words. This is what everyone reads.
declare-purpose-wrong = Write what it does, in 2,000 characters at most.
declare-language = Language of these words
declare-nature = Nature
declare-nature-association = Association, even if no register lists it yet
declare-nature-other = Informal group or other
declare-nature-wrong = Choose what it is.
declare-commune = Commune where it meets
declare-commune-choose = Choose
declare-commune-elsewhere = Elsewhere
declare-commune-wrong = Choose a commune, or “Elsewhere”.
declare-country = Country, if it is elsewhere
    .hint = In the territory choose its commune above, and leave this empty.
declare-country-choose = Choose
declare-country-wrong = Choose in which country it is.
declared-country = Country
    .by = (said by its members)
    .stated = (copied from a sheet of paper)
declare-website = Website (optional)
declare-website-wrong = This is not a web address. Write it like https://example.org, or leave it empty.
declare-contact = How to reach it
    .hint = E-mail or telephone. It is never published.
declare-contact-wrong = Write how to reach it, in 200 characters at most.
declare-send = Create the page
declare-alike = Is it one of these?
    .explanation = If so, open its page and choose “Act for this organisation”.
declare-alike-first = First look at these organisations, then say whether yours is none of them.
declare-sure = None of these
declare-too-many = You created three pages this week already. Try again later.
declare-busy = A register is being loaded. What you wrote is still here: try again in a few minutes.
declare-me = Is your organisation in no register?
    .link = Create its page
act-organisation-declared = The page was created by its members
act-organisation-stated = The page was created by an agent, from a sheet of paper
stated-said = copied from a sheet of paper on { $date } by an agent of { $organisation }, in no register
    .all = copied from a sheet of paper, in no register
stated-panel = From a sheet of paper
    .explanation = It was typed in for them. Whoever acts for it completes its page.
stated-place = Place, as the sheet says
stated-number = Number, as the sheet says

renewal-title = Renewal of mandates
renewal-lede = How responsibilities are passed on, year by year, once the year is over. Without names; a number below { $n }, or that a subtraction would give, is not shown.
renewal-none = No whole year can be shown yet: the figures of a year appear once it is over.
renewal-caption = Mandates of organisations on the platform, years that are over
renewal-year = Year
renewal-begun = Begun
renewal-ended = Ended
renewal-handed-over = Of which handed over
renewal-renewed = Organisations that someone new represents
renewal-dormant = Organisations that nobody represents, at the end of the year
renewal-few = not shown
renewal-data = The same figures, as JSON

claim-paper = A paper (optional)
claim-papers = Papers
claim-papers-who = Only the agent who answers reads them. { $n ->
    [one] They are deleted the day after the decision.
   *[other] They are deleted { $n } days after the decision.
}
claim-paper-add = Add a paper
claim-paper-send = Add this paper
claim-paper-remove = Take back
claim-paper-kept = Paper added to your claim: { $name }
claim-paper-gone = Paper taken back from your claim.
claim-papers-no-room = A claim holds ten papers, and all your claims 100 MB together. Take back what is not needed.
claim-said-coded = The code left for the organisation’s address.
claim-said-sent = Your claim was sent. An agent answers by e-mail.
claim-said-helped = An e-mail left for { $email }: nothing happens unless they agree.
claim-said-typed = The code is right.
claim-said-confirm = Noted: you confirmed your claim.
claim-said-answer = Your answer was sent.
claim-said-withdraw = Your claim was withdrawn.
claim-said-accept = Answer sent: this person may act, unless someone who is told objects.
claim-said-more = Answer sent: the person knows what is missing.
claim-said-refuse = Answer sent: this person may not act.
claim-said-object = Your objection was noted. An agent hears everyone.
act-claim-paper-added = A paper was added to a claim
act-claim-paper-removed = A paper was taken back from a claim
act-claim-paper-read = An agent read a paper of a claim
claim-letter-waits =
    Hello,

    { $person } asks to act for { $organisation } (role: { $role }, claim { $number }). This claim waits for an agent’s answer.

    Read it here: { $link }

    You receive one e-mail for each claim. If a colleague has answered already, you need do nothing.
    .subject = A claim waits: { $organisation }
claim-letter-waits-again =
    Hello,

    There is news about claim { $number } of { $person }, for { $organisation } (role: { $role }): it waits for your answer again.

    Read it here: { $link }
    .subject = A claim waits for you again: { $organisation }

# What the next page confirms.
mandates-said-invitation = Invitation sent to { $email }.
mandates-said-cover = Request to stand in sent to { $email }.
mandates-said-handover = Proposal to take over sent to { $email }. Nothing changes before their answer.
mandates-said-left = Your mandate for { $organisation } has ended.
mandates-said-ended = The mandate of { $person } has ended.
mandates-said-limited = The mandate of { $person } will end on { $date }.
mandates-said-accepted = You accepted to act for { $organisation }.
mandates-said-declined = You declined: nothing changes for { $organisation }.
mandates-said-support = { $name } will be told when mandates end.
mandates-said-support-none = No support structure will be told.
mandates-said-withdrawn = The invitation of { $email } was withdrawn.
declare-said = { $name } is declared, and you can act in its name.

mandates-lengthen-title = Lengthen the mandate
mandates-lengthen-short = Give it a later last day, or none.
mandates-lengthen-own = Your own mandate is lengthened by someone else who gives mandates. If there is nobody, invite someone, or claim again.
mandates-lengthen-now = It ends on { $date }.
mandates-lengthen-bound = It stands in for another: it ends on { $date } at the latest, with the mandate it stands in for.
mandates-lengthen-end = Until when
mandates-lengthen-day = Another last day
mandates-lengthen-open = Without an end
mandates-lengthen-send = Lengthen
mandates-said-lengthened = The mandate of { $person } was lengthened until { $date }.
mandates-said-lengthened-open = The mandate of { $person } was lengthened, without an end.
act-mandate-lengthened = A mandate was lengthened
mandates-letter-lengthened =
    Hello,

    Your mandate for { $organisation } (role: { $role }) was lengthened: its last day is now { $date }.

    Who acts: { $link }
    .subject = Your mandate was lengthened: { $organisation }
mandates-letter-lengthened-open =
    Hello,

    Your mandate for { $organisation } (role: { $role }) was lengthened: it has no end any more.

    Who acts: { $link }
    .subject = Your mandate was lengthened: { $organisation }

listed-title = Your organisation in the registers
listed-lede = You declared this organisation. If an official register lists it by now, say which entry is yours: the two records become one.
listed-then = A person checks before anything is joined. Your mandates, your file and your words follow.
listed-proposed = Proposed, waiting to be checked
listed-alike = What looks like it
listed-number = Or its number
    .hint = RNA (W595012345), SIREN, Belgian enterprise number or V code. Leave empty if you chose above.
listed-number-wrong = Choose an organisation, or type a number that is known here.
listed-acted-for = Someone acts for this organisation already: ask them, or claim to act for it.
listed-apart = It was said that these two organisations are not one.
listed-send = Propose
listed-said = Proposed: { $name }. A person checks.
listed-panel = Does an official register list your organisation by now?
    .link = Say which entry
act-link-proposed = An entry of a register was proposed
mandates-answer-cover-title = You are asked to stand in
mandates-answer-cover-lede = { $person } asks you to stand in for someone during an absence, for { $organisation } (role: { $role }).
mandates-answer-cover-accept = Accept to stand in
mandates-answer-cover-about = You stand in for { $person }, who keeps their mandate. Yours ends by itself.
mandates-answer-handover-title = You are asked to take over
mandates-answer-handover-lede = { $person } asks you to take over for { $organisation } (role: { $role }).
mandates-answer-handover-accept = Take over
mandates-answer-handover-about = If you accept, the mandate of { $person } ends on the day before yours.
