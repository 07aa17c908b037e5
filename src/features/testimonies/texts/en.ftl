testimony-title = What we have done
testimony-way = Tell it, or confirm what a partner tells
testimony-panel = No report is asked for on this project. Once something is done, each partner can tell it, and another confirm it.
testimony-panel-told = { $n ->
        [one] One thing told.
       *[other] { $n } things told.
    }
testimony-panel-confirmed = { $n ->
        [0] None is confirmed yet.
        [one] One is confirmed by another partner.
       *[other] { $n } are confirmed by another partner.
    }
testimony-lede = No organiser of a call and no funder reads a report on this project. Say in a few words what your organisation did; another partner, who was there, confirms it.
testimony-read = This project was sent to others, in answer to a call or to funders: what you did is told in the report that they read.
testimony-counts = What another confirmed counts as done when partners are looked for here. It rates and ranks nobody.
testimony-how = How partners are proposed
testimony-told = What is told
testimony-none = Nobody has told anything yet.
testimony-waits = Not confirmed by another partner yet.
testimony-confirmed = Confirmed by { $who } on { $date }
testimony-confirm = We were there: confirm it
testimony-how-known = How do you know?
    .hint = For instance: we lent the room, two of our volunteers were there.
testimony-how-wrong = Say in a few words how you know (1,500 characters at most).
testimony-not-yours = You cannot confirm this: it is confirmed already, or you told or corrected it yourself. The word of another organisation and of another person is needed.
testimony-confirm-send = Confirm
testimony-confirmed-now = It is confirmed. That partner is written to.
testimony-tell = Tell
testimony-whose = Organisation
testimony-year = Year
testimony-year-wrong = Choose one of the years since the project began.
testimony-words = What your organisation did
    .hint = What you brought, for whom, how often. These words help when others look for somebody who could do the same. Leave out names of persons and numbers: all partners read these words, and whoever confirms them confirms these very words.
testimony-words-wrong = Say what you did, in 1,500 characters at most.
testimony-many = Your organisation has told thirty things of this project: that is enough.
testimony-send = Save
testimony-done = It is saved. The other partners are written to.
testimony-gone = This can no longer be taken back: another partner confirmed it, now or before it was corrected, or it is already taken back.
testimony-who = To tell or to confirm, you need to be allowed to write a partner organisation’s projects. Ask whoever gives mandates there.
testimony-back = Take back
testimony-before = What it said before
    .until = Until { $date }, of the year { $year }
testimony-correct = Correct
    .confirmed = What a partner confirmed is what it says now. Once you correct it, it no longer counts as confirmed: that partner is written to, and can confirm it anew. What it said stays to be read below it.
    .send = Save the correction
    .read = This project has been sent to others: nobody could confirm the new words, so what a partner confirmed stays as it is. Your words are still here, you can copy them.
testimony-language = Language of this text
testimony-changed = These words were corrected since you read them: read them again, then confirm them if they are right.
testimony-same = Nothing is changed yet: correct the words, the year or the language.
testimony-corrected = It is corrected. Whoever had confirmed it is written to, and it waits to be confirmed anew.
    .waits = It is corrected. It waits to be confirmed.
testimony-backed = It is taken back.
act-testimony-told = Say what was done in a project
act-testimony-corrected = Correct what was said of a project
act-testimony-taken-back = Take back what was said of a project
act-testimony-confirmed = Confirm what a partner did
letter-testimony-told = Hello,

    { $who } says what the organisation did in “{ $project }”:

    { $said }

    If you were there, you can confirm it; or do nothing.

    { $link }
    .subject = Were you there? { $project }
letter-testimony-corrected = Hello,

    { $who } has corrected what you had confirmed in “{ $project }”. It said:

    { $told }

    It now says:

    { $said }

    Your confirmation was of the earlier words: it no longer counts. If what it now says is right, you can confirm it; or do nothing.

    { $link }
    .subject = Changed since you confirmed it: { $project }
letter-testimony-confirmed = Hello,

    { $who } confirms what your organisation did in “{ $project }”:

    { $told }

    { $said }

    { $link }
    .subject = Confirmed: { $project }
