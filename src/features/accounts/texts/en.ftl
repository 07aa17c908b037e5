# Signing in, and what concerns the person who has.

sign-in-title = Sign in
sign-in-lede = We send you a code by e-mail: there is no password to remember. If you have no account yet, it is made at the same time.
sign-in-email = Your e-mail address
    .hint = For example firstname@example.org
sign-in-email-wrong = Write a complete e-mail address, such as firstname@example.org.
sign-in-too-many = Too many codes were asked for this address or from your network. Try again in an hour, or use the last code you received.
sign-in-send = Get a code
sign-in-by-file = On this installation letters do not leave: they are written to the folder “mail” of its data.
sign-in-privacy = What we do with your address
sign-out = Sign out

code-title = Type the code you received
code-lede = A code of six figures is on its way to { $email }. It is valid for ten minutes, in this browser.
code-none = No code is waiting in this browser: it was used, it is more than ten minutes old, or it was asked for elsewhere.
code-code = Code
    .hint = Six figures. Look among unwanted mail too.
code-again = Ask for a new code
code-tries = { $n ->
    [one] You have one try left.
   *[other] You have { $n } tries left.
}
sign-in-code-wrong = That is not the code. Check the six figures.
sign-in-code-gone = This code is no longer valid. Ask for a new one.

kept-title = You were sending this
kept-lede = You first had to prove who you are: that is done, and nothing is lost. Here is what you had written. Do you want to send it?
kept-send = Send
kept-forget = Do not send it

me-title = My page
me-nameless = What would you like to be called?
me-details = My name and language
me-waiting = What waits for you
    .none = Nothing waits for you at present.
me-work = Agreements, desk and other tools
me-organisations = I act for
me-organisations-none = You act for no organisation yet. Look for yours: its page says how to join it.
me-find = Find my organisation
me-platform = For the platform:
me-account = My account

details-name = Your name
    .hint = As the people you work with should see it. It is never published.
details-name-wrong = Write your name, in 100 characters at most.
details-language = Language of e-mails
details-language-wrong = Choose a language.
details-email = Your e-mail address: { $email }

sessions-title = My sessions
sessions-lede = The devices on which you are signed in. If you do not recognise one, end its session.
sessions-unknown = Unknown device
sessions-this = this device
sessions-opened = Opened on { $date }.
sessions-seen = Last used on { $date }.
sessions-end = End
sessions-end-others = End all the others

role-representative = representative
role-treasurer = treasurer
role-project-lead = project lead
role-member = member
role-officer = officer
role-reader = reader
role-decider = decider
role-payer = payer
role-administrator = administrator of the platform
role-auditor = auditor of the platform

letter-code-subject = { $code }: your code for Tisserand
letter-code =
    Hello,

    Here is your code: { $code }

    Type it in the page where you asked for it. It is valid for ten minutes and works once.

    You asked for nothing? Ignore this e-mail: without it nobody can come in. Give this code to nobody, not even to someone who says they are from Tisserand.
letter-administrator-subject = You administer an installation of Tisserand
letter-administrator =
    Hello,

    You are now an administrator of this installation of Tisserand.

    Sign in with this e-mail address: { $address }

    You will be asked for a second proof before you can administer.

administrator-invited = { $email } is an administrator of the platform. An e-mail tells them where to sign in.
administrator-no-address = “{ $address }” is not an e-mail address.
administrator-already = { $address } is an administrator already.
journal-whole = { $n ->
    [0] The journal is empty.
    [one] The journal is whole: one line.
   *[other] The journal is whole: { $n } lines.
} Seal: { $hash }
journal-broken = Line { $n } of the journal is not what was written: it was changed, taken away or added.

proof-title = A second proof
proof-lede = What you are about to do binds others, too. Show that it is you, and not somebody who reads your mail.
proof-code = Code of your app, or recovery code
    .hint = Six figures from the app, or one of your printed codes (24 letters and figures).
proof-wrong = That code is not valid. A code works once: wait for the next if it was just used.
proof-wait = Too many tries. You have to wait before the next.
proof-wait-minutes = { $n ->
    [one] Try again in a minute.
   *[other] Try again in { $n } minutes.
}
proof-tries = { $n ->
    [one] You have one try left before a wait.
   *[other] You have { $n } tries left before a wait.
}

again-title = Is it still you?
again-lede = Before this step, show once more that it is you in front of this device.
again-by-letter = Before this step we send a code to { $email }, to be sure that it is you in front of this device.
again-confirm = Continue

factor-needed-title = You need a second proof
factor-needed-lede = Your role lets you act for others. The code sent by e-mail is not enough: somebody who reads your mail could act in your place. Setting it up takes two minutes, once.
factor-later = Later
factor-name = What should it be called?
    .hint = So that you recognise it in your list, for example “My phone”.
factor-name-wrong = Give it a name, in 60 characters at most.

factors-title = My ways to sign in
factors-lede = Second proofs show, besides the code by e-mail, that it is you. Have two: if one is lost, the other lets you in.
factors-added = Added on { $date }.
factors-used = Last used on { $date }.
factors-remove = Remove

generator-word = A code app
generator-words = Code apps
generator-what = A free app on your phone or computer shows a code of six figures that changes every thirty seconds. It works without a network. There are several, free software too: Aegis, FreeOTP, Ente Auth; many password managers do it.
generator-set-up = Set up a code app
generator-add = Add a code app
generator-lede = Two steps: give the secret to the app, then type here the code it shows.
generator-take = 1. Give the secret to the app
generator-scan = In the app choose to add an account, then photograph this drawing.
generator-drawing = Drawing to photograph with the code app
generator-type = Or type this secret into the app (choose “time-based”):
generator-open = The app is on this device: open it
generator-prove = 2. Show that it works
generator-name-first = My phone
generator-code = Code shown by the app
generator-code-wrong = That is not the code we expect. Check that the device’s clock is right, and type the code shown now.
generator-finish = Finish

passkey-word = A passkey
passkey-words = Passkeys
passkey-what = Your phone, your computer or a small USB key recognises you, by finger, face or its own code. It is the simplest way and the safest: no false site can lure it out of you.
passkey-add = Add a passkey
passkey-make = Make a passkey
passkey-use = Use my passkey
passkey-sign-in-lede = Have you made a passkey? It is enough, without an e-mail.
passkey-sign-in = Sign in with a passkey
passkey-failed = The passkey was not used: the browser refused, or you gave up. You can try again, or choose another way.
passkey-refused = This passkey was not recognised. Try again, or choose another way.
passkey-cannot = Passkeys need a recent browser that runs scripts. A code app works everywhere.

recovery-title = Recovery codes
recovery-lede = Ten codes to keep on paper, with your papers. Each works once, on the day your phone is lost or broken. They are shown once only.
recovery-replaced = { $n ->
    [one] The code you have left will no longer count.
   *[other] The { $n } codes you have left will no longer count.
}
recovery-show = Show my ten codes
recovery-once = Print this page or copy the codes now: they are not shown again. Keep them elsewhere than your phone.
recovery-for = Recovery codes of { $email } for Tisserand. Each works once.
recovery-kept = Done, continue
recovery-left = { $n ->
    [0] You have no recovery code.
    [one] You have one recovery code left.
   *[other] You have { $n } recovery codes left.
}
recovery-drawn = They are from { $date }.
recovery-draw = Get ten new codes

lost-link = I have none of these any more
lost-title = You lost your second proofs
lost-lede = There are several ways back. Choose the quickest for you.
lost-paper = 1. A recovery code, at once
lost-paper-how = You printed or copied ten codes: one is enough.
lost-paper-type = Type a recovery code
lost-wait = 2. Somebody who vouches for you, or seven days of waiting
lost-wait-how = Say so here. The other representatives of your organisations are told: one of them can confirm that it is you, and you are back at once. If nobody does, you are back in seven days. Meanwhile you or they can stop it all: that is what protects you if it was not you who asked.
lost-say = I lost my second proofs
lost-until = It is noted. You can set up a new proof from { $date }.
lost-vouchers = To be back sooner, ask another representative of your organisation, or an administrator of this installation, to open the e-mail they received and confirm that it is you. Meanwhile you can do everything that takes no second proof.
lost-ready = You can come back now. Your former proofs are forgotten, your other sessions end, then you set up a new one.
lost-finish = Forget the former ones and continue
lost-found = I found them, stop
lost-other-title = Someone can no longer prove who they are
lost-other = { $who } has no telephone, key or recovery code left to confirm signing in, and asks to set up new ones.
lost-other-until = If you do nothing, they are back on { $date }.
lost-other-what = Call them, or see them: an e-mail is not enough, somebody else may be reading it. Confirm only once you have spoken to them; stop it if they asked for nothing.
lost-other-wait = You cannot confirm that it is they: they act for others too, or one of you has done so for less than a week. Call them, or see them; stop it if they asked for nothing.
lost-vouch = I spoke to them, it is they
lost-stop = They asked for nothing, stop

letter-lost-you-subject = You say that you lost your second proofs
letter-lost-you =
    Hello,

    Somebody who reads your mail says, for { $who }, that all second proofs are lost. In seven days they can set up new ones.

    It was not you? Stop it here: { $address }

    It was you? Another representative of your organisation can confirm it at once.
letter-lost-others-subject = Somebody lost their second proofs: is it really them?
letter-lost-others =
    Hello,

    { $who }, who acts with you, says that they lost their second proofs. If you do nothing, they can set up new ones in seven days.

    Call them, then confirm or stop it here: { $address }
letter-lost-stopped-you-subject = It was stopped
letter-lost-stopped-you =
    Hello,

    The demand to replace the second proofs of { $who } was stopped. Nothing has changed.

    You really lost them? Speak to another representative, then start again here: { $address }
letter-lost-stopped-others-subject = It was stopped
letter-lost-stopped-others =
    Hello,

    The demand to replace the second proofs of { $who } was stopped. Nothing has changed.
letter-lost-vouched-you-subject = Somebody confirmed that it is you
letter-lost-vouched-you =
    Hello,

    Somebody who answers for the same organisation confirmed that it is you. Continue here: { $address }
letter-lost-vouched-others-subject = Somebody was confirmed
letter-lost-vouched-others =
    Hello,

    It was confirmed that { $who } lost their second proofs; they can set up new ones.

    You doubt it? Stop it here: { $address }
letter-lost-done-you-subject = Your former second proofs are forgotten
letter-lost-done-you =
    Hello,

    The former second proofs of { $who } are forgotten and the other sessions ended. A new one can be set up.

    It was not you? Tell another representative and the administrator of this installation at once.
letter-lost-done-others-subject = Second proofs were replaced
letter-lost-done-others =
    Hello,

    The former second proofs of { $who } are forgotten; they are setting up new ones.

    You doubt it? Tell the administrator of this installation.

email-title = Change e-mail address
email-lede = Today: { $email }. A code goes to the new address; the former one is told, and can undo it for seven days.
email-new = New e-mail address
email-wrong = Write another address, complete, such as firstname@example.org.
email-taken = This address has an account of its own. Sign in with it, or choose another.
email-change = Change address
email-undo = Take this address back
email-undo-title = Take your address back
email-undo-lede = The address of this account was changed on { $date }. If the former one is yours, a code goes there: by typing it you take it back, and every session ends.

letter-email-former-subject = The address of your account was changed
letter-email-former =
    Hello,

    The address of your Tisserand account is now { $who }.

    It was not you? You have seven days to take yours back: { $address }
letter-email-later-subject = This is now the address of your account
letter-email-later =
    Hello,

    Your Tisserand account now has this address: { $who }. The former one was told, and can undo it for seven days: { $address }
letter-email-undone-subject = Your account has its former address again
letter-email-undone =
    Hello,

    The change of address was undone: the account has the address { $who } again. Every session has ended, and the second proofs added since that change are forgotten.

    Sign in, then look at your second proofs: { $address }

letter-factor-added-subject = A second proof was added to your account
letter-factor-added =
    Hello,

    “{ $what }” was added to the second proofs of your Tisserand account.

    It was not you? Sign in, remove it, and end the other sessions. Tell the administrator of this installation, too.
letter-factor-removed-subject = A second proof was removed from your account
letter-factor-removed =
    Hello,

    “{ $what }” was removed from the second proofs of your Tisserand account.

    It was not you? Sign in, end the other sessions, and tell the administrator of this installation.
letter-factor-wrong-subject = Five wrong codes on your account
letter-factor-wrong =
    Hello,

    Somebody who received your code by e-mail typed five wrong codes when asked for a second proof. Nobody came through; there is now a wait between tries.

    It was not you? Somebody may be reading your mail: change the password of your mailbox, then end the other sessions in Tisserand.
letter-recovery-used-subject = A recovery code was used
letter-recovery-used =
    Hello,

    One of your recovery codes was just used. Left: { $what }.

    It was not you? Sign in, ask for ten new codes, and end the other sessions.
letter-recovery-drawn-subject = You have ten new recovery codes
letter-recovery-drawn =
    Hello,

    Ten new recovery codes were shown for your Tisserand account. The former ones no longer count.

    It was not you? Sign in, ask for ten new codes, and end the other sessions.

provider-title = With an account you already have
provider-or-code = Or with a code by e-mail
provider-sign-in = Sign in with { $name }
provider-proves = { $name } can confirm that it is you, if you use two proofs there.
provider-attach = Attach { $name }

departing-title = To { $name }
departing-lede = Your browser is taking you to { $name }, and then back here. If nothing happens, go on yourself.
departing-go = Continue with { $name }

trouble-refused = { $name } did not say who you are
    .what = You gave up, or { $name } refused. Nothing has changed here.
trouble-silent = { $name } does not answer
    .what = { $name } is out of order, or does not answer as expected. Try again in a few minutes, or come in another way.
trouble-clock = The clocks do not agree
    .what = The answer of { $name } is not of the time it is here, and we did not believe it. Try again; if it happens again, tell the administrator of this site.
trouble-unsure = The answer of { $name } was not believed
    .what = What came back is not what { $name } answers to a question from here. Nobody came in. Start again.
trouble-over = This sign-in is no longer valid
    .what = It began more than ten minutes ago, was used already, or began in another browser. Start again here with { $name }.
trouble-taken = This { $name } account is already attached to another account here
    .what = A { $name } account opens one account only. Sign in with it to see which, and detach it there if you want to attach it here.
trouble-not-strong = { $name } did not confirm a second proof
    .what = You signed in at { $name } with one proof only. Set up a second one there, or show another proof here.
trouble-unknown = This { $name } account is not attached to yours
    .what = You signed in at { $name } with an account that is not attached to the one here. Try the other one, or attach this one first.
trouble-too-many = Too many sign-ins from your network
    .what = Too many people asked for { $name } from your network within an hour. Try again later, or come in with a code.
trouble-again = Try { $name } again
trouble-otherwise = Choose another way

meet-title = At which address do we write to you?
meet-lede = { $name } gave us this address. So that two people are never mixed up, show once that it is yours: a code is sent to it.
meet-lede-none = { $name } did not give us your address. Write it, and show once that it is yours: a code is sent to it.
meet-email-hint = If you already have an account here, that of this account.
meet-otherwise = Get into my account another way

attach-title = Attach { $name }
attach-lede = From then on, { $name } is enough to get into this account. Make sure that both are yours.
attach-offer = You will be able to come in with { $name }, without waiting for an e-mail. You sign in at { $name }, then confirm here.
attach-there = At { $name }:
attach-nameless = an account without an address
attach-here = Here:
attach-do = Yes, attach it
attach-not = No, do not attach it

identity-words = Accounts elsewhere
identity-what = An account you already have lets you in, without an e-mail. The code by e-mail always remains possible.
identity-attached = Attached on { $date }.
identity-strong = Also counts as a second proof.
identity-detach = Detach

left-title = You are signed out here
left-lede = You had come in with { $name }, where your session may still be open. On a shared computer, end it as well.
left-there = Sign out of { $name } too
left-home = Back to the start

letter-identity-attached-subject = An account elsewhere was attached to yours
letter-identity-attached =
    Hello,

    A { $what } account was attached to your Tisserand account: from now on it is enough to get in.

    It was not you? Sign in, detach it in “My ways to sign in”, and end your other sessions.
letter-identity-detached-subject = An account elsewhere was detached from yours
letter-identity-detached =
    Hello,

    A { $what } account was detached from your Tisserand account: it no longer lets anybody in.

    It was not you? Sign in and end your other sessions.
# What the next page confirms.
sessions-said-ended = Session ended.
sessions-said-others = { $n ->
    [0] No other session was open.
    [one] One other session was ended.
   *[other] { $n } other sessions were ended.
}
sign-out-said = You have signed out.
lost-said-begun = Noted, and an e-mail confirms it to you.
lost-said-stopped = The request was stopped. Nothing changed.
lost-said-vouched = You confirmed that it is this person.
lost-said-done = Your former means of proof are forgotten. Set up a new one.
kept-said-forgotten = What you were writing is forgotten.
details-said = Your details were saved.
email-said-changed = Your address is now { $email }.
email-said-undone = Your address was restored. Sign in with it.
factor-said-added = Added: { $name }
factor-said-removed = Removed: { $name }
lost-other-vouched = Someone confirmed that it is this person: they can come back at once. In doubt? Stop it.
lost-other-later = I will answer later: back to my space
