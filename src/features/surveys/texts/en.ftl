# Surveys: asking associations drawn by lot, and publishing what they say without pointing to one.

surveys-title = Surveys
surveys-lede = Questions put to associations drawn by lot from the registers. Each result says how many answered and how sure it is; none points to an association.
surveys-none = No survey was opened yet.
surveys-keep = Keep surveys
    .lede = Write the questions, draw who is asked, follow the answers, publish what is found.
survey-keep = Keep this survey
survey-begin = Begin a survey
    .send = Begin
survey-begin-from = Begin with what?
survey-begin-empty = A blank page
survey-begin-ready = The territory’s reference questions, ready to be asked again
survey-begin-earlier = The questions of “{ $title }”
survey-state-draft = Being prepared
survey-state-open = Open
survey-state-closed = Answers are closed; results are being prepared.
survey-state-published = Results published
survey-open-until = Answers are taken until { $date }.
survey-until = Last day to answer: { $date }.
survey-public-page = The page that everybody reads
survey-step-words = Presentation
survey-step-questions = Questions
survey-step-preview = Preview
survey-step-sample = Who is asked
survey-step-run = Open and follow
survey-all-questions = All questions
survey-next = Next: { $step }
survey-over = This survey is over: its words change no more.
survey-words-lede = What those who are asked read first. All three languages are needed to open.
survey-field-title = Title
survey-field-purpose = Why this survey
survey-field-purpose-hint = What is to be known, and what becomes of the answers.
survey-field-contact = Whom to ask
survey-field-contact-hint = A service or a function, never a person’s name.
survey-field-about = The answers are about
survey-about-organisations = the organisation
survey-about-persons = persons (more are needed before a number is shown)
survey-field-breakdown = Tell results apart
survey-breakdown-nothing = by nothing
survey-breakdown-theme = by theme
survey-breakdown-side = by side of the border
survey-breakdown-group = by group of communes
survey-breakdown-commune = by commune
survey-breakdown-staff = by size (employees, as registers say)
survey-class-all = All
survey-class-others = The others, together
survey-unknown-theme = Theme unknown
survey-unknown-side = Elsewhere
survey-unknown-group = Elsewhere
survey-unknown-commune = Elsewhere
survey-unknown-staff = Size unknown to registers
survey-staff-0 = No employee
survey-staff-1-9 = 1 to 9 employees
survey-staff-10-49 = 10 to 49 employees
survey-staff-50-more = 50 employees and more
survey-title-wrong = Give a title of 120 characters at most.
survey-wrong-long = That is too long.
survey-questions-lede = A heading begins a new page. Nothing is compulsory: whoever does not know leaves it empty.
survey-questions-stand = The survey is open: its words can be mended, what it asks no longer.
survey-heading = Heading of a page
survey-heading-lede = It announces the questions that follow.
survey-question = Question
survey-question-lede = One question, one idea. What registers know already is not asked.
survey-gap = missing in { $languages }
survey-up = Move up: { $question }
survey-down = Move down: { $question }
survey-away = Take out of the questionnaire
    .lede = Its words in the three languages will be lost.
    .send = Take out
survey-add-question = Add a question
survey-add-heading = Add a heading
survey-blocks = Questions that are ready
    .lede = Asked in the same way, they compare from one survey to the next.
survey-block = Block of questions
    .send = Add at the end
survey-kind-yes-no = Yes or no.
    .door = Yes or no
    .example = Do you employ anybody?
survey-kind-one = One choice.
    .door = One choice
    .example = Where do you mostly act?
survey-kind-several = Several choices.
    .door = Several choices possible
    .example = What could you use?
survey-kind-number = A number.
    .door = A number
    .example = How many volunteers do you have?
survey-kind-money = An amount in euros.
    .door = An amount in euros
    .example = What is your budget this year?
survey-kind-line = A few words.
    .door = A few words
    .example = What is your network called?
survey-kind-lines = A text.
    .door = A text
    .example = What would you like to add?
survey-kind-day = A date.
    .door = A date
    .example = When was your last assembly?
survey-only-if = Only if “{ $question }”: { $answer }.
survey-put-to-all = To everybody
survey-put-as-it-is = As it is now (several answers lead to it)
survey-field-kind = Sort of question
survey-field-kind-hint = Change it and save: the fields that go with it appear.
survey-field-words = What is read
survey-field-hint = Help to answer (optional)
survey-field-choices = Choices (one a line)
survey-field-choices-hint = Only for questions with choices; in the same order in each language.
survey-field-unit = Unit (of a number)
survey-field-unit-hint = For instance: hours a week.
survey-bounds = Bounds and condition
survey-field-decimals = Figures after the point
survey-field-least = At least
survey-field-most = At most
survey-field-only-if = Put
survey-wrong-words = Write the question or the heading, 300 characters at most.
survey-wrong-choices = Give 2 to 12 choices, as many in each language that you fill in.
survey-wrong-order = A question can depend only on one that comes before it.
survey-wrong-move = That is not possible here.
survey-wrong-choice = Choose among the answers proposed.
survey-wrong-number = Write a number, in figures.
survey-wrong-decimals = This number has too many figures after the point.
survey-wrong-upside-down = “At most” cannot be below “At least”.
survey-wrong-bounds = This number is outside the bounds of the question.
survey-wrong-day = Write a date that exists.
survey-yes = Yes
survey-no = No
survey-euros = in euros
survey-page = Page
survey-preview-lede = This is what those who answer will see.
survey-gaps = { $n ->
    [one] { $n } text is missing in a language.
   *[other] { $n } texts are missing in a language.
}
survey-no-question = There is no question yet.
survey-sample-said = { $asked } organisations would be asked, of { $all }.
    .drawn = { $asked } organisations are asked, of { $all }.
survey-sample-more = That is more than the { $size } you asked for: each of the { $strata } groups needs { $least }, where there are so many. Fewer groups, fewer organisations.
survey-sample-sure = Were all to answer, a share of one in two would be known to within { $whole }; were one in three to answer, to within { $third }.
survey-refusing = { $n ->
    [one] { $n } organisation does not wish to be asked: it counts among all, and is not drawn.
   *[other] { $n } organisations do not wish to be asked: they count among all, and are not drawn.
}
survey-drawn = The sample is drawn, with the number { $seed }. This number stays here, for whoever has to check the draw: published, it would say who was drawn.
survey-field-kinds = Who can be asked
survey-field-by = Draw within each group
survey-field-by-hint = Each group is drawn from apart, so that each is heard.
survey-field-size = How many to ask
survey-field-size-hint = From 10 to 5,000. Many will not answer: count three for one answer.
survey-field-way = How to share them out
survey-way-proportional = In proportion to each group: best for figures on all.
survey-way-balanced = With more room for small groups: they are seen better, the whole a little less well.
survey-sample-see = See without drawing
survey-sample-draw = Draw the sample
survey-sample-again = Draw differently
survey-strata = Group by group
survey-wrong-kind = Choose one sort of organisation at least.
survey-wrong-size = Write a whole number from 10 to 5,000.
survey-wrong-nobody = No organisation of the remit answers this choice.
survey-head-stratum = Group
survey-head-population = In registers
survey-head-asked = Asked
survey-head-answered = Answered
survey-head-rate = Share
survey-head-class = Group
survey-head-answer = Answer
survey-head-units = Answers received
survey-head-share = Estimated share
survey-head-interval = At 95% between
survey-head-total = In all
survey-head-mean = On average
survey-head-median = Half have at most
survey-lacks = Before it opens, this is missing:
survey-lack-purpose = why this survey is made, and whom to ask
survey-lack-languages = texts in a language
survey-lack-sample = the draw of who is asked
survey-open-lede = When it opens, a letter leaves to each organisation that was drawn, with its personal link. What is asked changes no more afterwards.
survey-field-closes = Last day to answer
survey-open =
    .send = Open and write
survey-wrong-closes = Choose a day to come, within a year.
survey-progress = { $n ->
    [one] { $n } organisation answered
   *[other] { $n } organisations answered
}
    .subtitle = Answers given, of those asked for, by group.
survey-progress-sentence = Of { $asked } organisations asked, { $share } gave their answers.
survey-progress-source = Answers received by now.
survey-reword = Other words were written. They ask the same, and can stand in the place of those that are read.
    .send = Show the new words
    .choices = An answer already given will count for the words that take the place of its own:
survey-remind-later = Those who have not answered were written to less than a week ago: a reminder can leave from { $day }.
survey-remind = { $n ->
    [one] { $n } organisation did not answer and can be reminded: twice at most, a week apart at least.
   *[other] { $n } organisations did not answer and can be reminded: twice at most, a week apart at least.
}
    .send = Send the reminder
survey-print = { $n ->
    [one] { $n } organisation has nobody here to write to: its letter is printed.
   *[other] { $n } organisations have nobody here to write to: their letters are printed.
}
    .send = Prepare letters to print
    .pdf = The letters as one PDF
survey-letters-waiting = { $n ->
    [one] The letter to { $n } organisation is about to leave.
   *[other] Letters to { $n } organisations are about to leave.
}
survey-close = Close before the last day, or once it is over. Nobody will be able to answer any more.
    .send = Close answers
survey-publish = Publish the results
    .lede = Results are computed and published at once, for good. What would point to an organisation stays secret. Those who answered get a letter.
    .send = Publish
survey-field-discussion = Where to talk about it
survey-field-discussion-hint = A meeting, a date, an address: each survey is given back to those who answered.
survey-wrong-discussion = Say in all three languages where it is talked about.
survey-wrong-few = Too few answered for anything to be said.
survey-wrong-beside = Another survey was published meanwhile, and it says what this one may tell. Nothing was published here: send it once more.
survey-letters = Letters to print
    .lede = Print them now: these links will not be shown again. Preparing others does not end these. A printed link never shows what was answered by it.
survey-letter-asks = { $by } has some questions for you:
survey-letter-link = You can answer until { $date }, without an account, at this address:
survey-paper = Type answers that came on paper
survey-paper-why = Answers came by post, or by word of mouth.
survey-paper-lede = The organisations asked that did not give their answers by their link.
survey-paper-late = The last day of answers was { $date }. A paper received by that day can still be typed, until the results are published.
survey-paper-published = The results are published: what would be typed now could change nothing in them.
survey-paper-by-link = This organisation gave its answers by its link meanwhile: those count.
survey-paper-kept = Here it is, for you to keep.
survey-typed = typed
survey-entry-lede = Every question, as on the paper. What was not answered stays empty. What you type takes the place of anything the organisation began by its link.
survey-field-received = Day on which the paper was received
survey-field-received-hint = { $date } at the latest: what came later does not count, just as for those who answer by their link.
survey-wrong-received = Say on which day the paper was received.
survey-wrong-received-early = The survey was not open yet on that day: look at the date. What you typed is still here.
survey-wrong-received-late = Received after the last day, this answer cannot count. What you typed is still here; keep the paper.
survey-asks-you = { $by } has some questions for you, on behalf of
survey-sent = Your answers were given on { $date }. Thank you. You can still correct them.
survey-promise-until = You can answer in several goes, and correct, until { $date }.
survey-promise-free = Nothing is compulsory: answering or not changes nothing for your organisation.
survey-promise-secret = Your answers serve figures that point to nobody. A year after they are published, or after the last day if nothing is, who answered what is forgotten.
survey-promise-back = The results will be given back to you.
survey-start = Begin to answer
survey-go-on = Go on
survey-known = What you are not asked
    .lede = It is known already, from { $sources }.
    .more = See where it comes from, or have it corrected
survey-known-name = Name
survey-known-form = Form
survey-known-commune = Seat
survey-known-themes = Themes
survey-known-founded = Founded
survey-your-answers = Your answers
survey-answered = { $n ->
    [one] { $n } answer saved.
   *[other] { $n } answers saved.
}
survey-corrected = What you correct counts at once.
survey-send = Give these answers
    .lede = They count only once given.
survey-wrong-empty = Answer one question at least.
survey-refuse = Not to be asked again
    .lede = Your organisation will not be drawn for a survey again, and gets no more reminders or letters for this one. You can still answer it, and change your mind on your organisation’s page.
    .send = Do not ask us again
survey-closed-to-you = This survey takes no more answers. Thanks to those who gave theirs.
survey-late = What you had just written was not saved
    .keep = Here it is, for you to keep. To say it all the same, write to:
survey-sealed = Your answers were given: thank you. This link was printed, so it shows them no more. To correct them, write to:
survey-printed = This link was printed, so it shows nothing of what is saved by it. Each page begins empty: what you write takes the place of what was saved, what you leave empty stays as it was.
survey-asked-again = Since { $date } this organisation does not wish to be asked by surveys.
    .send = Accept to be asked again
survey-done-asked-again = Noted: your organisation can be drawn for a survey again.
survey-wrong-moved = A choice takes the words of another: answers already given would change their meaning. Keep the order of the choices.
survey-texts = What was answered in words
    .lede = Without the names, in alphabetical order. None of it is published: do not repeat it elsewhere, somebody can be recognised in it.
    .none = No question is answered in words.
survey-results-link = Read the results
survey-page-of = Page { $place } of { $all }
survey-nothing-forced = Leave empty what you do not know.
survey-save-on = Save and go on
survey-results = What was answered
survey-published-on = Published on { $date }. These figures stay as they are.
survey-asked = { $asked } organisations drawn by lot among { $all } were asked; { $answered } answered ({ $rate }).
survey-frame-side = This survey is of one side, { $side }, and not of the whole territory.
survey-frame-part = This survey is of some communes, and not of the whole territory.
survey-put = { $n ->
    [one] { $n } organisation was put this question.
   *[other] { $n } organisations were put this question.
}
survey-between = { $low } and { $high }
survey-answers-title = “{ $answer }”: { $share }
survey-answers-sentence = “{ $answer }” holds for { $share } of organisations; at 95%, between { $between }.
survey-class-title = “{ $answer }”: from { $low } ({ $least }) to { $high } ({ $most })
    .one = “{ $answer }”: { $high } ({ $most })
survey-class-apart = Between { $least } and { $most } the 95% intervals do not touch: the difference is more than the draw alone usually makes.
    .not = The 95% intervals overlap: the difference between { $least } and { $most } may come from the luck of the draw.
survey-value-between = { $value } (between { $low } and { $high })
survey-amounts-title = In all: { $total } { $unit }
survey-amounts-sentence = In all { $total } { $unit }; on average { $mean }; half of those who said have { $median } at most. Rounded numbers.
survey-band = { $low } to { $high }
survey-band-more = { $low } and more
survey-no-answer = No answer
survey-not-asked = Question not put
survey-withheld = secret
survey-silent = { $n ->
    [one] Put to one organisation, which did not answer it.
   *[other] Put to { $n } organisations; none of them answered it.
}
survey-kept = Too few answers to show anything without pointing to somebody.
survey-kept-words = Texts and dates are not published: those who make the survey read them, without the names.
survey-before = Published before, long ago:
    .method = other perimeter, other method; these figures do not compare.
survey-discussion = Talk about it
survey-method = How these figures are made
survey-response = Who was asked, and who answered
survey-method-sample = Who was asked was drawn by lot from the registers, group by group ({ $by }; { $n } groups). Each organisation had a known chance of being drawn.
survey-method-seed = The draw can be done again and checked, but the number that allows it is not published: it would say who was asked.
survey-method-paper = { $n ->
    [one] { $n } organisation answered on paper.
   *[other] { $n } organisations answered on paper.
}
survey-method-silence = { $n ->
    [one] Those who did not answer are stood for by the others, in { $n } group: they are taken to be like them, which nothing proves.
   *[other] Those who did not answer are stood for by their neighbours, in { $n } groups of neighbours: they are taken to be like them, which nothing proves.
}
survey-method-raked = Answers were weighted so that each group counts as it does in the registers (raking, { $rounds } rounds): their weights were multiplied by { $least } to { $greatest }, within the bounds { $low } and { $high }, which { $n } reach.
survey-method-not-raked = Each answer counts for the group it was drawn from. Holding weights closer to the registers would have made them extreme.
survey-method-weights = An answer counts for { $least } to { $greatest } organisations. That inequality costs precision: did all count alike, { $after } times fewer answers would do ({ $before } before they were adjusted).
survey-method-intervals = A share is that of the organisations to which the question is put, those without an answer included. The true share lies between the two ends 19 times in 20. Shares are rounded to a thousandth.
survey-method-secrecy = Secrecy: no cell counts fewer than { $n } organisations, or one that makes more than { $share } of a sum; other cells are hidden with them so that no subtraction gives them back.
survey-method-secrecy-persons = Secrecy: no cell counts fewer than { $n } answers; other cells are hidden with them so that no subtraction gives them back.
survey-method-earlier = { $n ->
    [one] One question is told less finely, or not at all: an earlier survey asked it of nearly the same organisations, and the difference between the two would be what the few others answered.
   *[other] { $n } questions are told less finely, or not at all: an earlier survey asked them of nearly the same organisations, and the difference between the two would be what the few others answered.
}
survey-method-cause = Two answers that go together are not necessarily the cause of each other.
survey-data = Take the figures along
survey-data-results = All answers, counted
survey-data-amounts = Answers in numbers: totals, means, medians
survey-data-answers = The answers, without what points to anybody
survey-data-dictionary = What the columns mean
survey-data-secret = The file of answers puts as many questions beside each other as can be without any line being that of fewer organisations than a cell. The other questions are not in it: their tables are in “All answers, counted”.
survey-weight-meaning = For how many organisations of the registers the line counts: the mean of its group.
survey-contact = Whom to ask
survey-question-to = A question? Turn to:
survey-what-is-asked = What is asked
survey-how-to-answer = Was your organisation drawn? It received an e-mail or a letter: the link in it opens its answers, without an account. Only those that were drawn answer: that is what makes the figures sound.
survey-waits = Survey: { $organisation } was drawn and can answer until { $date }
survey-answer-as = Answer for { $organisation }
survey-correct-as = Correct the answers of { $organisation }
survey-source = Survey by { $by }; { $answered } answers, closed on { $date }.
survey-done-begun = The survey is created; nobody is asked yet.
survey-done-written = It is saved.
survey-done-drawn = { $n ->
    [one] { $n } organisation was drawn.
   *[other] { $n } organisations were drawn.
}
survey-done-opened = { $n ->
    [one] The survey is open: { $n } organisation is asked. Its letter leaves within minutes, where somebody here acts for it.
   *[other] The survey is open: { $n } organisations are asked. Their letters leave within minutes, where somebody here acts for them.
}
survey-done-reworded = The new words stand from now on.
survey-done-reminded = { $n ->
    [0] Nobody is to be reminded now: those who have not answered were written to less than a week ago, or reminded twice.
    [one] A reminder leaves to { $n } organisation.
   *[other] A reminder leaves to { $n } organisations.
}
survey-done-closed = Answers are closed.
survey-done-published = { $n ->
    [one] The results are published. A letter gives them back to { $n } organisation that answered, where somebody here acts for it.
   *[other] The results are published. A letter gives them back to { $n } organisations that answered, where somebody here acts for them.
}
survey-done-typed = The answers are typed.
survey-done-sent = Your answers are given. Thank you.
survey-done-refused = Noted: your organisation will not be asked again.
letter-survey =
    Hello,

    { $by } drew your organisation by lot to ask it some questions: { $survey }.

    You can answer without an account, in several goes, until { $date }:
    { $link }

    This link is your organisation’s: give it only to whoever answers for it. Answering is not an obligation, and the results will be given back to you.

    Tisserand
    .subject = Some questions for your organisation
letter-survey-again =
    Hello,

    { $by } has not received your organisation’s answers to its questions yet: { $survey }.

    There is still time, until { $date }:
    { $link }

    Answering is not an obligation. At this address you can also ask not to be asked again.

    Tisserand
    .subject = There is still time to answer
letter-survey-results =
    Hello,

    Your organisation answered the survey “{ $survey }” by { $by }. Here are its results, and where they are talked about:
    { $link }

    Thank you.

    Tisserand
    .subject = The results of the survey
letter-survey-refused =
    Hello,

    By the link of a survey, somebody asked that { $organisation } never be drawn again. It will be asked nothing more.

    If that was not your wish, somebody who acts for it takes it back on its page:
    { $link }

    Tisserand
    .subject = No more surveys for your organisation
recompute-survey-differs = { $value }: published { $published }, the answers give { $now }
recompute-surveys = { $values } results of surveys computed again; different or missing: { $different }.
recompute-surveys-forgotten = Surveys whose answers were forgotten, as was promised, and that can be computed no more: { $n }.
