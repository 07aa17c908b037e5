# We could bring…: capabilities, and what organisations write to each other.

capabilities-title = We could bring…
capabilities-lede = Before there is any project, each says what it could bring. It binds nobody: it is how they find each other.
capabilities-say = Say what we could bring
capabilities-see = See what others could bring
capabilities-partners = What partners said they could bring
capabilities-missing-brought = Somebody in the group could bring it
capabilities-missing-by = { $name } said it could bring:
capabilities-change = Change
capabilities-two-minutes = Two minutes are enough; one line is too.
capabilities-count = { $n ->
    [0] No organisation has said yet what it could bring.
    [one] One organisation has said what it could bring.
   *[other] { $n } organisations have said what they could bring.
}
capabilities-needs = What will be needed
capabilities-own = Your organisation
    .nobody = You do not act yet for any organisation that could answer, or your role does not include it: then whoever represents yours answers. Otherwise, the page of yours says how to join it.
    .answered = Has answered.
    .silent = Has not answered yet.
capabilities-others = The others
    .all = Who answered
    .unanswered = Nobody has answered yet.
    .first = You will see the other organisations, if they agreed, once yours has answered.
    .none = Nobody else for now, or nobody who agrees to be seen.
capabilities-seen = Seen by the others who answered.
capabilities-unseen = Seen by the organisers only.
capabilities-write = Write to it
capabilities-write-as = Write to it in the name of { $name }
capabilities-all = You organise this too: you may see all answers.
    .way = See them, with your second factor
capabilities-over = Answers are not taken any more.
capabilities-prefilled = Filled with what we already know of your organisation: each line says where it comes from. Read, erase, add; nothing is said until you save.
capabilities-held-answer = Taken from your answer of { $date } to “{ $title }”.
capabilities-held-before = Taken from an answer of { $date }.
capabilities-held-words = Taken from your own words on your page, { $date }.
capabilities-held-project = Taken from your actions in the project “{ $title }”, { $date }.
capabilities-held-register = Taken from the purpose that the register gives, as of { $date }.
    .undated = Taken from the purpose that the register gives.
capabilities-people = Hands and time
    .hint = For example: four volunteers on Saturdays
capabilities-skills = A skill
    .hint = For example: cooking for a hundred, running a workshop
capabilities-places = A place
    .hint = For example: a hall of 80 m², in the evening
capabilities-publics = People you reach
    .hint = For example: thirty families, young people nearby
capabilities-equipment = Equipment
    .hint = For example: a van, tables
capabilities-money = Money
    .hint = For example: €500 of our own
capabilities-knowledge = Knowledge of the field
    .hint = For example: twenty years beside carers
capabilities-words-wrong = One line of 300 characters at most.
capabilities-nothing = Fill in one line at least.
capabilities-for = What is it for?
    .hint = Tick the needs that these lines answer: what you tick counts, whatever your words are; what you untick does not. For those that you leave empty, your words are compared with those of the call.
capabilities-need = “{ $need }”
capabilities-meant = This is for: { $needs }.
    .words = By its words this could be for: { $needs }.
capabilities-shown = May the other organisations that answered see it?
capabilities-shown-yes = Yes: they will see your name and these lines, and can write to you here. No address is given. What you say may also make you be proposed elsewhere, without these lines being shown there.
capabilities-shown-no = No: the organisers only, who may write to you here.
capabilities-shown-wrong = Say whether the others may see it.
capabilities-language = Language of these lines
capabilities-language-wrong = Choose a language.
capabilities-withdraw = Take our answer back
    .explanation = Neither the others nor the organisers will see it any more.
capabilities-talk = Write to { $name }
capabilities-talk-as = You write in the name of { $name } to
capabilities-messages = Messages
    .none = Nothing has been written yet.
capabilities-message = Your message
    .hint = 3,000 characters at most. It also leaves by e-mail, without your address: replies come here.
capabilities-message-language = Language of this message
capabilities-message-wrong = Write a message, in 3,000 characters at most.
capabilities-message-blocked = This organisation does not wish to receive your messages any more.
capabilities-message-too-many = Your organisation wrote twenty messages in one day. Wait until tomorrow: what you wrote is still here.
capabilities-message-send = Send
capabilities-message-removed = Message removed after a report.
capabilities-message-reported = reported
capabilities-report = Report this message
    .reason = Why
    .send = Report
capabilities-block = Receive its messages no more
    .explanation = If you do not wish to read this organisation any more:
capabilities-blocked = You receive no more messages from this organisation.
capabilities-unblock = Receive its messages again
capabilities-reported = Reported messages
    .lede = Only messages that their recipient reported can be read here.
    .none = No reported message.
capabilities-reported-count = { $n ->
    [0] Reported messages: none
    [one] Reported messages: one
   *[other] Reported messages: { $n }
}
capabilities-remove = Remove the message
capabilities-keep = Leave it
capabilities-me = { $from } wrote to you about “{ $title }”
capabilities-said-saved = Noted. You can change your answer or take it back at any time.
capabilities-said-withdrawn = Your answer is taken back.
capabilities-said-sent = Your message is sent.
capabilities-said-waits = It is written. Nobody acts for this organisation at the moment: your message waits here until somebody does.
capabilities-said-blocked = You will receive its messages no more.
capabilities-said-unblocked = You receive its messages again.
capabilities-said-reported = The message is reported. Thank you.

capabilities-letter =
    Hello,

    { $from } writes to { $to } about “{ $title }”:

    { $words }

    Reply, report or receive its messages no more: { $link }

    Neither your address nor theirs is given.
    .subject = { $from } writes to you: { $title }
capabilities-shown-no-petition = No: only the organisation that petitions and the public body, who may write to you here.
capabilities-unseen-petition = Seen only by the organisation that petitions and the public body.
capabilities-reported-reason = Reason given: { $reason }
capabilities-held-offer = Taken from what you said you can offer, { $date }.
offers-title = What we can offer
offers-door = Say what you can offer
offers-lede = Rooms, hands, skills, equipment… Say once what your organisation could bring to others, whatever the call. It binds you to nothing: you decide each time.
    .use = Everyone reads it on your page, and it counts wherever partners are looked for. You can change it or take it back at any time.
    .refused = Your organisation does not wish to be proposed: everyone reads this on your page, and it does not count where partners are looked for. You can change it or take it back at any time.
    .withheld = Your organisation is not published here: nobody reads this, and it counts nowhere, as long as that lasts.
    .how = How partners are proposed
offers-withdraw = Offer this no more
    .explanation = It leaves your page, and counts nowhere any more.
offers-said-saved = Noted: your page says what you can offer. You can change it or take it back at any time.
offers-said-kept = Noted. Nobody reads it as long as your organisation is not published.
offers-said-withdrawn = You offer this no more.
offers-panel = What it can offer
    .said = It said so on { $date }, to whoever may need it.
    .until = It said so on { $date }, to whoever may need it; it stands until { $until }.
    .own = You said so on { $date }; it stands until { $until }.
    .ended = Said on { $date }, it stood until { $until }. Nobody else reads it any more, and it no longer counts where partners are looked for.
    .change = Change
offers-until = It stands until
    .hint = A year if you say nothing, two years at most. We remind you before.
offers-until-wrong = Choose a day between today and two years from now.
offers-renew = Still true: offer it for another year
offers-me-ending = What { $name } offers stands until { $date }: is it still true?
offers-me-ended = What { $name } offered stood until { $date }: is it still true?
offers-write = Write to it about this
offers-writing = Organisations write to each other here: no address is given.
    .stranger = To write, you need an account and act for an organisation. Sign in, or create your account: an e-mail address is enough. Then find your organisation: its page says how to join it.
    .nobody = You do not yet act for an organisation that could write to it, or your role does not include it: then whoever represents yours writes. Otherwise find yours: its page says how to join it.
offers-about = What { $name } can offer
    .named = What { $name } can offer ({ $words })
offers-letter-ending =
    Hello,

    What { $name } offers to whoever may need it stands until { $date }. After that nobody else reads it, and it no longer counts where partners are looked for.

    Is it still true? Say so with one click, or change it: { $link }
    .subject = { $name }: what you offer stands until { $date }
capabilities-come = { $n ->
    [one] One more organisation said what it could bring
   *[other] { $n } more organisations said what they could bring
}
capabilities-letter-come =
    Hello,

    { $come } to “{ $title }”. { $name } answered it too.

    See who they are, and write to them: { $link }

    You receive one such letter a week about it at most.
    .subject = { $come }: { $title }
capabilities-letter-come-petition =
    Hello,

    { $come }, about “{ $title }”, the petition of { $name }.

    See who they are, and write to them: { $link }

    You receive one such letter a week about it at most.
    .subject = { $come }: { $title }
