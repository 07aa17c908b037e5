# Petitions: open a subject, answer by a date that is known.

petitions-title = Petitions
petitions-lede = Any organisation can open a subject before a public body. The body answers by a date that is shown, the same for everyone.
petitions-begin = Open a subject
petitions-all = All petitions
petitions-feed = Follow petitions (Atom feed)
petitions-views = Where they stand
petitions-view-all = All
petitions-view-waiting = Answer due
petitions-view-answered = Answered
petitions-view-ended = Ended
petitions-theme = Theme
petitions-every-theme = Every theme
petitions-narrow = Show
petitions-none = No petition here for now.
petitions-earlier = Earlier ones
petitions-who = { $petitioner } petitions { $addressee }
petitions-asks = petitions
petitions-supports = { $n ->
    [0] No other organisation supports it yet
    [one] One organisation supports it
   *[other] { $n } organisations support it
}

petitions-stands-draft = Draft, not published yet.
petitions-stands-due = Answer due by { $due }.
petitions-stands-late = { $n ->
    [one] The answer was due on { $due }: one day late.
   *[other] The answer was due on { $due }: { $n } days late.
}
petitions-stands-answered = Answered on { $answered }, on time.
petitions-stands-answered-late = { $n ->
    [one] Answered on { $answered }, one day after the date announced ({ $due }).
   *[other] Answered on { $answered }, { $n } days after the date announced ({ $due }).
}
petitions-stands-withdrawn = Taken back by the organisation that opened it.

petitions-rule-link = How the date is set
petitions-rule-title = How the date of the answer is set
petitions-rule-days = { $n ->
    [one] A public body that is petitioned answers within one day, whichever organisation asks.
   *[other] A public body that is petitioned answers within { $n } days, whichever organisation asks.
}
petitions-rule-nearer = { $n ->
    [one] Each other organisation that supports the petition brings the date one day nearer. There are always at least { $floor } days from the opening, and { $notice } days from the support that moves the date.
   *[other] Each other organisation that supports the petition brings the date { $n } days nearer. There are always at least { $floor } days from the opening, and { $notice } days from the support that moves the date.
}
petitions-rule-example = For example: a petition opened on { $opened } is answered by { $due }; with three supporters on the same day, by { $three }.
petitions-rule-stays = A date brought nearer never moves back, even when a supporter leaves. The answer is due with or without supporters.
petitions-rule-late = An answer that comes after the date is called late on the petition’s page, for everyone to read. An answer always gives its reasons.
petitions-rule-text = The text does not change once it is open. One exception: for seven days, and as long as nobody supports it, the organisation can make it more exact; the former text can still be read.
petitions-who-may = Who can be petitioned
    .why = Public bodies of which it is known here in which communes they have their say, and for which somebody may answer. Without that nobody would receive what you ask. Today:
    .nobody = No public body for the time being.
    .other = Yours is not there? Its page says how its staff can join it; as soon as one of them does, it can be petitioned.
    .find = Look for it
petitions-who-link = Who can be petitioned, and why
petitions-rule-hidden = A text, an answer or what followed that breaks the law can be hidden by whoever runs the platform. The reason is then public.

petitions-write =
    .lede = Say what the problem is and what you ask for. One organisation is enough. Nothing is published until you open the subject.
    .public = You can make the text more exact as long as nobody supports it, for seven days at most. The former text can still be read.
    .title = Subject
    .title-hint = 120 characters at most, for example “A heated place for the street outreach teams”
    .words = What you ask for, and why
    .words-hint = 6,000 characters at most. What you see, whom it concerns, what would help. Leave personal data out.
petitions-nobody = You do not act yet for any organisation that could petition. Find yours: its page says how to join it.
petitions-organisation = In the name of which organisation?
petitions-organisation-wrong = Choose the organisation in whose name you petition.
petitions-addressee = To which public body?
    .hint = Only those that can answer are listed.
petitions-addressee-wrong = Choose the public body that must answer.
petitions-addressee-elsewhere = This body has no say in all the communes that you chose. Change the communes or the body.
petitions-addressee-itself = An organisation does not petition itself.
petitions-title-wrong = Give a subject, in 120 characters at most.
petitions-words-wrong = Write what you ask for, in 6,000 characters at most.
petitions-themes = Themes
    .hint = One to three.
petitions-themes-short = Themes
petitions-themes-wrong = Choose one to three themes.
petitions-communes = Where?
    .hint = Tick nothing if the subject concerns the whole territory.
    .chosen = { $communes } (change)
    .choose = Choose communes
petitions-communes-short = Where
petitions-language = Language of this text
petitions-language-wrong = Choose a language.
petitions-save = Save the draft
    .hint = You will read the text again before opening it.
petitions-amend = Publish the more exact text
petitions-change = Change the text

petitions-draft = This is a draft: only the people of your organisation see it.
petitions-open = Open the subject
    .hint = The subject becomes public, the date of the answer is set and the public body receives an e-mail. The text will not change any more.
petitions-opened = Opened on
petitions-due = Answer due by
petitions-withdraw = Take the petition back
    .explanation = It then waits for no answer, and can still be read.
petitions-discard = Throw the draft away
    .explanation = The text is erased. Nobody else has seen it.
petitions-close = All is said: close
    .explanation = The answer and what followed stay public.
petitions-answer = Answer
petitions-begin-call = Write a call from this petition
    .hint = A draft takes over its title, text, themes and communes. Nothing is published without you; then both pages name each other, and those who asked are told.
petitions-the-answer = The answer
petitions-outcome = The answer, in a word
petitions-outcome-yes = Yes, it will be done
petitions-outcome-partly = In part
petitions-outcome-no = No
petitions-outcome-elsewhere = Somebody else decides
petitions-outcome-wrong = Choose what your answer comes to.
petitions-reasons = Your reasons
    .hint = What will be done, by whom and when; or why it cannot be. If somebody else decides, say who.
petitions-answer-wrong = Give your reasons, in 6,000 characters at most.
petitions-answer-send = Publish the answer
petitions-too-late = Meanwhile somebody answered, or the petition ended. What you wrote is still here.
petitions-amend-too-late = This text cannot be made more exact any more: an organisation supports it, or seven days have passed. What you wrote is still here, to be copied.
petitions-became = What became of it
    .nothing = Nothing has been told yet of what followed.
petitions-tell = Tell what followed
    .lede = What happened since the answer, dated and public.
petitions-note = What happened
    .hint = A few sentences. Leave personal data out.
petitions-note-wrong = Write a few sentences, in 6,000 characters at most.
petitions-tell-send = Publish
petitions-with-it = Who supports it
    .nobody = No other organisation supports it yet. The answer is due all the same.
petitions-support = Support in the name of { $name }
    .explanation = Your support is public and brings the date of the answer nearer.
    .sign-in = Sign in to support it in the name of your organisation.
    .nobody = One supports it in the name of an organisation. Find yours: its page says how to join it.
petitions-stop = Stop supporting in the name of { $name }
petitions-frozen = Frozen text, version { $n }
    .hash = Its fingerprint (SHA-256), by which anyone can check that it did not change:
    .former = Version { $n }, before it was made more exact
petitions-report = Report a problem
petitions-hide-lede-answer = The words of the answer are not shown to the public any more. What it comes to, its date and this reason stay visible.
petitions-hide-lede-note = What was told is not shown to the public any more. Who told it, when, and this reason stay visible.
petitions-hide-answer = Hide the answer
petitions-hide-note = Hide this
petitions-hide-lede = The title and text are not shown to the public any more. The date, the answer and this reason stay visible.
petitions-hide = Hide the text
    .reason = Reason, public
    .hint = For example: the text names a person.
petitions-hide-wrong = Give the reason, in 600 characters at most.
petitions-show-again = Show the text again
petitions-show-again-answer = Show the answer again
petitions-show-again-note = Show this again
petitions-hidden = This text is hidden
    .reason = Reason:
    .reads = You see it because it concerns you.
    .answer = This answer is hidden.
    .note = This passage is hidden.
petitions-hidden-title = Hidden text

petitions-said-saved = Saved.
petitions-said-opened = The subject is open. The public body has just been told.
petitions-said-supported = Your organisation supports this petition.
petitions-said-not-supported = Your organisation does not support it any more. The date does not change.
petitions-said-answered = The answer is published. The organisation and its supporters have been told.
petitions-said-told = What followed is published. The other side and the supporters have been told.
petitions-said-closed = The petition is closed.
petitions-said-withdrawn = The petition is taken back.
petitions-said-discarded = The draft is thrown away.
petitions-said-changed-meanwhile = Somebody changed this text meanwhile: read it again before you open it.
petitions-said-call = Both pages say so. The organisation that asked and its supporters have been told.
petitions-said-not-call = This petition is not linked to this call any more.
petitions-said-begun = The draft takes over what was asked: complete it, then publish it.
petitions-said-hidden = It is hidden, and the reason is public.
petitions-said-shown = It is shown again.
petitions-said-unchanged = Nothing changed: this is where the petition stands.
petitions-said-nobody = This body cannot answer at the moment, or has no say in these communes. Change the text to choose another one.

petitions-panel-received = Addressed to this body:
petitions-panel-asked = Opened by it:
petitions-me-answer = Answer { $petitioner }, “{ $title }”
petitions-me-draft = “{ $title }”: a draft waits to be opened.
petitions-me-answered = { $addressee } answered “{ $title }”. Tell what followed, or say that all is said.

petitions-letter-opened =
    Hello,

    { $petitioner } petitions { $addressee }:

    { $title }

    An answer is due by { $date }. This date is public; it can come nearer when other organisations support the petition.

    Read and answer: { $link }
    .subject = A petition for { $addressee }, answer due by { $date }
petitions-letter-soon =
    Hello,

    The answer to the petition of { $petitioner } is due by { $date }:

    { $title }

    Read and answer: { $link }
    .subject = Answer due on { $date }: { $title }
petitions-letter-late =
    Hello,

    The answer of { $addressee } to the petition of { $petitioner } was due by { $date }, and has not come:

    { $title }

    The page says so, for everyone to read. It is still awaited: { $link }
    .subject = The answer is late: { $title }
petitions-letter-became =
    Hello,

    Three months ago { $addressee } answered the petition of { $petitioner }, and something was to be done:

    { $title }

    What became of it? Nobody has told yet. A few sentences are enough; everyone can read them: { $link }
    .subject = What became of it? { $title }
petitions-letter-nobody =
    Hello,

    { $addressee } owes an answer to a petition, due by { $date }, and nobody acts for it here: our letters reach nobody.

    Let that public body know, so that one of its people joins it: { $link }
    .subject = Nobody answers for { $addressee }
petitions-letter-withdrawn =
    Hello,

    { $petitioner } took back its petition to { $addressee }:

    { $title }

    It waits for no answer any more, and can still be read: { $link }

    You receive this because your organisation received it or supports it.
    .subject = A petition is taken back: { $title }
petitions-letter-answered =
    Hello,

    { $addressee } has answered the petition of { $petitioner }:

    { $title }

    { $outcome }

    { $words }

    Read the answer, tell what followed: { $link }

    You receive this because your organisation opened it or supports it.
    .subject = { $addressee } has answered: { $title }
petitions-letter-followed =
    Hello,

    What followed the petition of { $petitioner } to { $addressee } has just been told:

    { $title }

    Read it: { $link }

    You receive this because your organisation opened it, received it or supports it.
    .subject = What followed: { $title }
petitions-letter-call =
    Hello,

    The petition of { $petitioner } to { $addressee } has become a call:

    { $title }

    The call: { $call }
    Read it, answer it: { $link }

    You receive this because your organisation opened it or supports it.
    .subject = Became a call: { $title }

petitions-policy = Public policy, if the subject belongs to one
petitions-policy-none = None, or not in this list
petitions-policy-short = Public policy
petitions-became-call = Became the call
petitions-call-from = This call came from:
petitions-call-say = Did this call come from a petition?
petitions-call-which = Which one?
petitions-call-send = Say so on both pages
petitions-call-not = Do not link “{ $title }” to this call any more
