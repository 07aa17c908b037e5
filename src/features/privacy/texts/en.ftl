# What is held of persons, why, how long.

data-title = My data
data-lede = This is all we hold of you. You can take it along, correct it or leave.
data-export = Download my data
data-correct = Correct
data-erase = Delete my account
data-held = What we hold
data-ground = Ground:
data-term = Term:
data-leaving = If you leave:
data-ground-public-mission = task in the public interest (GDPR, art. 6.1.e)
data-ground-obligation = legal obligation (GDPR, art. 6.1.c)
data-ground-request = what you asked for (GDPR, art. 6.1.b)
data-term-days = { $n ->
    [one] one day
   *[other] { $n } days
}
data-term-account = as long as you use your account, and { $n } days after your last visit
data-term-papers = { $n } days after the decision
data-term-whole = as long as the organisation is followed here
data-leaving-deleted = deleted
data-leaving-emptied = your name and address are deleted
data-leaving-numbered = stays, under a number that no longer leads to you
data-register-title = Register of processing of personal data
data-register-lede = What this site holds of persons, why and how long. Names of leaders are never published.
data-warning = Before an unused account ends, an e-mail warns the person { $n } days earlier; signing in is enough to keep it.
holding-sign-in-code = Sign-in codes
    .why = To let you in, and nobody else.
holding-kept-post = What you were writing when your session ended
    .why = To lose nothing of what you write. We cannot read it.
holding-sent-form = Forms that were sent
    .why = So that a double click does not do the same thing twice.
holding-mail = E-mails that were sent
    .why = To write to you, and be able to say what left.
holding-session = Sessions
    .why = To recognise you, and to show where you are signed in.
holding-generator = Code apps
    .why = To know your code apps. Their secrets are sealed, and never given out.
holding-passkey = Passkeys
    .why = To recognise your passkeys. We hold their public half only.
holding-recovery-code = Recovery codes
    .why = To let you in once with each. We cannot read them.
holding-wrong-proof = Wrong codes
    .why = So that nobody tries codes until one fits.
holding-ceremony = Questions to your passkey
    .why = To judge the answer of your passkey.
holding-identity = Accounts elsewhere by which you sign in
    .why = To let you in when that provider sends you.
holding-provider-visit = Ways to a provider of identities that you began
    .why = So that its answer counts in your browser only, and once.
holding-provider-arrival = Accounts elsewhere that wait for you to say whose they are
    .why = To attach them to your account once you have shown that it is yours.
holding-lost-factor = Second proofs you lost
    .why = To lead you back, and to stop whoever is not you.
holding-email-change = Changes of address
    .why = So that you can take your address back.
holding-letter-theme = Themes chosen for the weekly letter
    .why = To put in it only what interests you.
holding-letter-choice = Your choice to get the weekly letter
    .why = Never to write more than you asked for.
holding-call-alert-theme = Themes on which you wish to know of calls
    .why = To tell you only of what interests you.
holding-call-alert-commune = Communes for which you wish to know of calls
    .why = To tell you only of what concerns you.
holding-call-alert = Your choice to be told of calls
    .why = Never to write more than you asked for.
holding-call-follower = Calls that you follow
    .why = To tell you what changes in them.
holding-call-question = Questions you asked about a call
    .why = To answer you. Your name is not shown to others.
holding-signature = Applications that you signed for an organisation
    .why = A signature binds the organisation; your name stays under it, as on paper.
holding-application-version = Versions of applications that you froze
    .why = To know who asked for the signatures.
holding-conflict = Your answers about conflicts of interest
    .why = To know that nobody reads an application that they stand too near to.
holding-decision-act = What you decided for a funder
    .why = A decision binds the funder: it must be known who took it.
holding-answer = Your answers to questions of funders
    .why = To know who answered for the partner.
holding-question = The questions that you asked for a funder
    .why = To know who asked.
holding-opinion = The opinions that you gave for a funder
    .why = To know whose opinion it is.
holding-note = The notes that you wrote for a funder
    .why = To know who wrote the note, among the people of that funder.
holding-application-event = What you did to applications
    .why = So that those who sent or read an application see how it came to stand where it stands.
holding-application-stance = What you said for a group while a call was built together
    .why = That the other groups know what each does.
holding-application-merger-party = Answers that you gave to a proposal to come together
    .why = Knowing who answered in the name of the organisation.
holding-application-brought = What you wrote of what an organisation brings while a call is built together
    .why = Knowing who wrote it in its name.
holding-application-heard = What you noted of how the people concerned were heard
    .why = Knowing who noted it; nobody is named in it.
holding-application-agreed = What each side brings, that you confirmed for an organisation
    .why = Knowing who confirmed in its name.
holding-call-together = What you published of building a call together
    .why = Knowing who published in the name of the public body.
holding-call-version = Versions of calls that you published
    .why = To know who published in the name of the public body.
holding-remit = Territories you gave to public bodies
    .why = To know who gave them.
holding-invitation = Invitations you sent
    .why = To know who asked whom to act for an organisation.
holding-claim = Your requests to act for an organisation
    .why = To see that only the right people act for an organisation.
holding-claim-piece = Papers added to your claims
    .why = To show the agent who answers that you act for the organisation.
holding-claim-told = Claims that an e-mail told you of
    .why = To write to you once only for each claim.
holding-claim-helper = Requests you helped to make
    .why = So that the help of a support structure stays visible.
holding-claim-notice = Notices of requests that concerned you
    .why = To give you time to object.
holding-declared-contact = How to reach you for a body you declared
    .why = To be able to answer you. It is never published.
holding-mandate = Mandates
    .why = To know who acts for each organisation, and who decided so.
holding-capacity = Capacities you granted to organisations
    .why = To know who granted them.
holding-piece-version = Papers you added to files of organisations, and what you signed for them
    .why = So that papers are given once. The name of whoever signed the contrat d’engagement républicain stays with it: the law asks for it.
holding-piece-check = Papers you checked for a funder
    .why = So that others need not check them again.
holding-bank-account = Bank accounts you proposed for an organisation
    .why = So that no grant goes elsewhere.
holding-own-profile = What you wrote in an organisation’s own words
    .why = To know who wrote it last.
holding-state-aid = State aid you noted for an organisation
    .why = European law counts it.
holding-project-value = What you wrote in projects
    .why = To know who wrote what: a project is written by several.
holding-project-event = What you did in projects
    .why = So that those who build a project see what changes in it.
holding-project-comment = Your messages in projects
    .why = To talk about a project where it is written.
holding-project-file = Files you added to projects
    .why = To know where a file comes from.
holding-project-told = Up to when you know what happened in your projects
    .why = Not to write the same thing to you twice.
holding-journal = Journal of what you did
    .why = To prove what was done, and by whom.
holding-person = Your name, e-mail address and language
    .why = To call you as you wish, and to write to you.
erase-title = Delete my account
erase-lede = This is done at once and cannot be undone.
erase-goes = Your name, your address, your sessions and the e-mails we sent you are deleted.
erase-stays = What you did in the name of an organisation stays its own, under a number that no longer leads to you: it answers for it, and the law asks to keep it.
erase-mandates = { $n ->
    [one] Your mandate ends.
   *[other] Your { $n } mandates end.
} Think of handing over first.
erase-sure = Yes, I want to delete my account
erase-not-sure = Tick the box if you really want to delete your account.
erase-do = Delete my account
letter-erased-subject = Your Tisserand account is deleted
letter-erased =
    Hello,

    Your account is deleted, as you asked. This e-mail is the last.

    Was it not you? Write to the operator of the site at once.
letter-idle-subject = Your Tisserand account ends on { $date }
letter-idle =
    Hello,

    You have not come for a long time. Your account will be deleted on { $date }.

    To keep it, sign in before that date: that is all.

# What the next page confirms.
erase-said = Your account was deleted.
erase-organisations = You will no longer act for
erase-last = Nobody will be able to sign for this organisation any more. Hand over to someone first.
