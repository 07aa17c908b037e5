# Publications of the Observatory: text and figures, read by somebody else before they appear.

publications-title = Publications
publications-lede = What the Observatory gives to read: texts and figures put together by their authors, and read by somebody else before they appear. Each version stays at its address.
publications-none = Nothing is published yet.
publications-earlier = Earlier ones
publications-feed = Follow publications (Atom feed)
publications-keep = Write and publish
    .lede = Put text and figures of the Observatory together; somebody else reads it, then it is published.
past-works-title = Past works
past-works-lede = What the Observatory and its partners wrote before, where it can be read.
past-works-none = The shelf is still empty.
past-works-keep = The works that your organisation put on the shelf, after the publications.
past-work-shelve = Put a work on the shelf
    .send = Put on the shelf
past-work-take = Take off
past-work-on-paper = On paper only
past-work-field-year = Year
past-work-field-language = Language
past-work-field-link = Address where it can be read
past-work-field-link-hint = It begins with https://; leave empty if it is only on paper.
past-work-year-wrong = Give the year in four figures, up to this year.
past-work-link-wrong = Give a whole address that begins with https://, or leave it empty.
past-work-done-shelved = The work is on the shelf.
past-work-done-taken = The work is off the shelf.

publication-begin = Begin a publication
    .send = Begin
publication-state-draft = A draft: only you and your colleagues see it.
publication-state-asked = Waiting to be read
publication-state-published = Published
publication-state-withdrawn = Withdrawn
publication-state-next = Version { $n } is published; the next one is a draft.
publication-keep = Change this publication
publication-public = The page that everybody reads
publication-version-of = Version { $n }, { $date }
publication-corrected = What version { $n } of { $date } corrects
publication-later = This is an earlier version.
    .open = Read the last one
publication-withdrawn = Withdrawn on { $date }.
    .stays = It is no longer given to read. Its address stays, so that whoever cited it knows.
    .again = A next version, read by somebody else, takes its place.
publication-withdrawn-title = Withdrawn: { $title }
publication-withdraw = Withdraw this publication
    .open = Something is wrong and cannot stay public
    .means = No version can be read any more, nor its files. The address says that it was withdrawn, when and why, and so does the feed.
publication-field-why = Why, as everybody will read it
publication-why-wrong = Say why in one language at least, in 2,000 characters at most.
publication-pdf = Read on paper (PDF)
publication-errata = What this version corrects
publication-discussion = Talk about it
publication-petition = Petition a public body about this
publication-petition-words = Having read “{ $title }” ({ $link }):
publication-call = Begin a call from this publication
publication-contact = Write to those who publish it
    .lede = { $organisation } reads your words here, but sees neither your name nor your address; say who you are if you wish. The answer comes by e-mail, without their address.
    .yours = What you wrote
publication-field-message = Your message
publication-field-message-hint = A question, a correction, something you know: 3,000 characters at most.
publication-message-send = Send
publication-message-wrong = Write something, in 3,000 characters at most.
publication-message-many = You wrote ten messages today: send this one tomorrow. Your words are still here.
publication-done-message = Your message was sent. The answer will come by e-mail, and stand here.
publication-messages = Messages about this publication
    .lede = Whoever wrote is told to nobody. Your answer reaches them by e-mail, without your address.
    .none = Nobody wrote yet.
publication-reply = Answer
publication-reply-send = Answer
publication-reply-there = A colleague answered meanwhile. Your words are still here.
publication-reply-yours = What you wrote, not sent
publication-done-reply = The answer was sent.
publication-message-put-aside = No answer needed
publication-message-aside = Without an answer
publication-done-aside = This message waits no more for an answer. You can still answer it.
publication-meetings = Meet to talk about it
    .lede = Everybody reads them on the page of the publication, and puts them in their calendar.
    .calendar = Put these dates in your calendar
publication-meeting-new = Announce a meeting
publication-field-day = Day
publication-field-hour = Hour
publication-field-place = Place
publication-field-place-hint = A room and an address; or the address of a video meeting.
publication-field-about = What is to be known (optional)
publication-meeting-send = Announce
publication-meeting-cancel = Call off
publication-meeting-cancelled = called off
publication-meeting-over = took place
publication-meeting-unread = Not everybody can read this publication: no meeting about it can be announced. Those that are announced can be called off.
publication-meeting-day-wrong = Give a day and an hour to come.
publication-meeting-place-wrong = Say where, in 300 characters at most.
publication-done-meeting = The meeting is announced.
publication-done-cancelled = The meeting is called off; calendars will say so.
publication-petitions = Petitions that began from it
publication-source = This petition began from a publication
publication-me-messages = { $n ->
    [one] { $n } message about “{ $title }” waits for an answer
   *[other] { $n } messages about “{ $title }” wait for an answer
}
publication-letter-message = Somebody writes to you about “{ $title }”:

    { $words }

    Answer here; neither side is told the other’s address:
    { $link }
    .subject = A message about “{ $title }”
publication-letter-reply = { $organisation } answers what you wrote about “{ $title }”:

    { $words }

    Your message and this answer are here:
    { $link }
    .subject = An answer about “{ $title }”
publication-cite = Cite
    .how = This line always leads to the version that you read:
publication-citation = { $by }, “{ $title }”, version { $n }, { $date }, { $link }
publication-versions = Versions
    .stay = None of them changes: each stays at its address, with its values of the day on which it appeared.
publication-head-version = Version
publication-head-day = Appeared on
publication-hash = Fingerprint (SHA-256)
    .how = With the fingerprint one checks that nothing in a version has changed:
    .document = the document that it is of
publication-figure = Figure
publication-figure-stays = Values of { $date }: this figure does not change.
publication-figure-then = Values of { $date }. In the last version this figure follows the data.
publication-figure-follows = This figure follows the data: these are the values of today. Those of the day of publication are under “Versions”.
publication-figure-gone = This figure is no longer computed: these are its values of { $date }.

publication-words = Title and presentation
    .lede = One language is enough; in each language that has a title, everything must be written.
    .whole = For all languages
publication-field-title = Title
publication-field-summary = In a few lines
publication-field-discussion = Where to talk about it
publication-field-discussion-hint = A meeting, a service, an address: not the name of a person.
publication-field-errata = What this version corrects
publication-field-errata-hint = What was wrong or missing in the version before, and why.
publication-field-authors = Authors
publication-field-authors-hint = As they are to be cited. Leave empty to cite the organisation alone.
publication-field-theme = Theme
publication-field-commune = Commune
publication-about-none = None in particular
publication-section = A part
publication-section-new = Add a part
publication-section-change = Change
publication-section-up = Move up
publication-section-down = Move down
publication-section-away = Remove
publication-section-today = Take the values of today
publication-field-heading = Heading
publication-field-text = Text
publication-field-figure = Address of the figure
publication-field-figure-hint = Under a figure of the Observatory, open “Reuse this figure” and copy the address of its table or picture. Leave empty for text alone.
publication-field-way = Its values
publication-way-stays = stay those of today
publication-way-follows = follow the data, each time it is read
publication-take = Put a figure in a publication
    .none = You have begun no publication yet.
    .into = In which one?
    .send = Add at the end
    .begin = Begin one for { $organisation }
publication-reading = Reading
    .ask = Another person of the organisation reads it before it is published.
    .waits = Somebody who did not write in it must read it now. Changing anything makes it a draft again.
    .yours = You are asked to read this: you did not write in it. If you say yes, everybody can read it, for good. Figures that follow the data also keep their values of today.
    .done = All that is written here is published.
publication-ask = Ask for a reading
publication-agree = Say yes and publish
publication-give-back = Give back, with what should change
publication-field-remark = What should change
publication-remark = What the reader asks for
publication-next = Changing anything prepares the next version; the published one stays as it is.
publication-lacks = Before you ask for a reading, this is missing:
publication-lacks-title = a title
publication-lacks-summary = a few lines of presentation in each language
publication-lacks-discussion = where to talk about it, in each language
publication-lacks-section = at least one part
publication-lacks-language = in a part, the text of a language
publication-lacks-errata = what this version corrects, in each language
publication-title-wrong = Give a title of 200 characters at most.
publication-wrong-long = That is too long.
publication-section-empty = Write a text or give a figure.
publication-sections-many = A publication has forty parts at most.
publication-figure-wrong = There is no public figure at this address. Copy the address of its table or picture.
publication-into-wrong = Choose a publication.
publication-remark-wrong = Say what should change, in 2,000 characters at most.
publication-done-begun = The draft is begun.
publication-done-written = Saved.
publication-done-taken = The figure is at the end of the publication.
publication-done-asked = The others who publish for the organisation are written to.
publication-done-back = The publication is given back to its author, with your words.
publication-done-published = It is published.
publication-done-withdrawn = It is withdrawn; its address says why.
publication-me-read = To be read: “{ $title }”
publication-letter-asked = Somebody asks you to read “{ $title }”, which { $organisation } wants to publish.

    { $link }

    Whoever did not write in it may say yes, or say what should change.
    .subject = To be read: { $title }
publication-letter-back = “{ $title }” comes back: its reader asks for a change.

    { $link }
    .subject = To be looked at again: { $title }
publication-letter-published = “{ $title }” was read, and published by { $organisation }.

    { $link }
    .subject = Published: { $title }
publication-letter-withdrawn = “{ $title }” is withdrawn by { $organisation }: it is no longer given to read.

    { $link }
    .subject = Withdrawn: { $title }
