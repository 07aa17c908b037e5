# The council of the desk.
council-title = The council of the desk
council-lede = Associations, companies and public bodies, in equal number, decide together what is asked of everybody: the common form, the pieces, the calendar, who reads. They also adopt, revise and retire the indicators that tell of associative life. Their decisions are public. Each funder then decides for itself.
council-holding = What holds today
council-holding-none = Nothing is decided on this yet.
council-waits = to be voted, at the council of the desk
council-one-college = You have voted for a seat of another college already: one person speaks for one.
council-later = Then:
council-proposals = Proposals that are voted on
council-decisions = Every decision
council-decisions-none = No decision yet.
council-panel = What the council of the desk decided
    .lede = Associations, companies and public bodies decide as equals what holds for all programmes.
    .more = See the council
council-beyond = The council of the desk decided otherwise
    .do = Take out what is too much; or ask an organisation that sits in the council to propose it there. You may publish it as it is: each funder answers for what it asks, and readers find the council’s decisions beside your programme.
council-beyond-pieces = You ask for { $pieces }, which this decision does not name:
council-beyond-questions = { $n ->
    [0] You add questions, and this decision allows none:
    [one] You add more than the one question that this decision allows:
   *[other] You add more than the { $n } questions that this decision allows:
}
council-subject-form = The common form
council-subject-pieces = The pieces asked for
council-subject-calendar = The calendar
council-subject-readers = The list of readers
council-subject-indicators = An indicator of associative life
council-indicator = Who adopted it
    .lede = Associations, companies and public bodies decide on indicators as equals: each seat votes, and no college is outvoted by the two others.
    .propose = Put it to the vote
    .why = Why, in the words of the decision:
council-indicators = Adopted by the council
    .lede = The council, in which associations, companies and public bodies decide as equals, has adopted these. The others above are in use and not adopted yet.
    .none = The council, in which associations, companies and public bodies decide as equals, has not adopted any of these yet: they are in use all the same.
council-indicator-proposed = Proposed: the council has not decided on it yet.
council-indicator-in-use = In use, not adopted yet by the council.
council-indicator-adopted = Adopted by the council on { $date }: decision no. { $number }, revision { $revision }.
council-indicator-changed = Revision { $revision } was adopted by the council on { $date } (decision no. { $number }). Its definition has changed since: what is in use now is not adopted yet.
council-indicator-retired = Retired by the council on { $date } (decision no. { $number }). It stays here to be read.
council-indicator-line = { $subject } · would hold from its adoption
council-indicator-none = None
council-indicator-missing = Choose an indicator.
council-indicator-gone = This indicator is not there any more: nothing can be decided on it.
council-indicator-hidden = Its text is withdrawn from the public: it can be voted on, and adopted once the text is shown again.
council-hidden = A proposal whose text is withdrawn from the public
    .reads = You read it because you vote on it.
council-about = Which indicator?
    .hint = For a decision on an indicator. Seats vote on its definition as it stands today; it holds from the day on which it is adopted, and the text says why.
council-wish = What do you propose?
council-wish-adopt = To adopt this indicator as it is defined now, new or revised
council-wish-retire = To retire this indicator
council-wish-none = Nothing
council-wish-missing = Say what you propose of this indicator.
council-definition = The definition on which seats vote:
    .other = Another definition is in use now, or the indicator is gone: this decision is on the one above.
council-unheard = Indicators proposed by organisations
    .lede = Nobody has put them to the vote yet. Any seat can, from their page.
council-adopted-line = Decision no. { $number } · { $subject } · adopted on { $on }, holds from { $from }
council-proposed-line = { $subject } · would hold from { $from }
council-state-proposed = proposal: seats are voting
council-state-adopted = adopted
council-state-withdrawn = taken back by those who proposed it
council-number = decision no. { $number }
council-adopted-on = adopted on { $date }
council-holds-from = holds from { $date }
council-wanted-from = would hold from { $date }
council-proposed-by = proposed by { $name }
council-rule = For a text to be adopted, the three colleges must be present (at least half of their seats), and in each of them more seats must be for it than against it. Whoever abstains is present. Votes are public, in the name of the organisation.
council-lacks-absent = Not yet: in one college, fewer than half of the seats spoke.
council-lacks-unwanted = Not yet: in one college, no more votes are for it than against it.
council-carried = The three colleges are for it.
council-adopt = Adopt this text
council-adopt-lede = A member of the council notes the vote: the text gets its number and changes no more.
council-adopted-said = The decision is adopted and published.
council-propose = Propose a text
    .send = Propose
council-propose-lede = Each seat gets an e-mail and votes. Everybody can read the proposal.
council-for = For which seat?
council-seat-missing = Say for which seat you propose.
council-subject = On what?
council-subject-missing = Say on what the proposal is.
council-limits-elsewhere = Ticked pieces go with a decision on the pieces, a number of questions with one on the common form, days with one on the calendar, an indicator and what you propose of it with one on an indicator: choose that subject, or take that choice away.
council-name = Title
    .hint = For instance: The pieces asked for in 2027
council-title-missing = Write a title, 200 characters at most.
council-words = The text
    .hint = What everybody must be able to read and apply. Name no person in it.
council-words-missing = Write the text, 20,000 characters at most.
council-from = Holds from
    .hint = Today or later. Adopted after that day, the text holds from its adoption. A decision on an indicator always does.
council-pieces = Pieces that may be asked
    .hint = For a decision on pieces: tick all that may be asked of an organisation’s file. Programmes that ask for others are told so where they are written. Nothing ticked: the words alone say it.
council-pieces-are = pieces: { $pieces }
council-questions = Further questions of a programme, at most
    .hint = For a decision on the common form: at most three in any case.
council-questions-open = This decision does not say
council-days = Days
    .hint = For a decision on the calendar: each day, and what happens then. Once the text is adopted they stand on the pages of all programmes, among what is due for funders, and in people’s calendars.
    .number = No.
    .on = Day
    .what = What happens
council-days-wrong = Give each day and what happens then, in 150 characters at most.
council-calendar = The calendar of the desk
    .feed = Put these days in your calendar
council-questions-are = { $n ->
    [0] no further question
    [one] one further question at most
   *[other] { $n } further questions at most
}
council-from-wrong = Write a day that is not over.
council-from-indicator = A decision on an indicator holds from the day on which it is adopted: take this day away.
council-proposed-said = The proposal is published, and each seat is told.
council-revise = Write the proposal anew
council-revise-lede = The text before can still be read. Votes already cast count no more: each seat votes on the new text.
council-revised-said = The new text is published, and each seat is told.
council-withdraw = Take the proposal back
council-withdrawn-said = The proposal is taken back.
council-counts-no-more = Counts no more: { $choice }
council-earlier = Texts before
council-stale = The text changed meanwhile: read it again.
council-seats-lede = Three colleges with as many seats each. The organisation of a seat names its alternate itself. What was voted at a seat stays when the seat is taken away.
act-council-seat-given = A seat of the desk's council was given
act-council-seat-ended = A seat of the desk's council was taken away
act-council-alternate = An alternate in the desk's council was named
act-council-proposed = A text was proposed to the desk's council
act-council-revised = A proposal to the desk's council was written anew
act-council-withdrawn = A proposal to the desk's council was taken back
act-council-voted = A seat of the desk's council voted
act-council-adopted = A decision of the desk's council was adopted
letter-council-seat = Hello,

    You have a seat in the council of the desk: with other associations, companies and public bodies, in equal number, you decide what is asked of everybody. You may name your alternate.

    { $link }
    .subject = A seat for you in the council of the desk
letter-council-alternate = Hello,

    { $name } names you as the alternate of its seat in the council of the desk.

    { $link }
    .subject = Alternate in the council of the desk
# In the place of a date, in the two letters that follow.
council-adoption-day = the day of its adoption
letter-council-proposed = Hello,

    A text is proposed to the council of the desk: “{ $title }”. It would hold from { $date }. Your seat votes on its page.

    { $link }
    .subject = To vote on: { $title }
letter-council-revised = Hello,

    The proposal “{ $title }” was written anew; it would hold from { $date }. The votes before count no more: your seat votes again.

    { $link }
    .subject = To vote on again: { $title }
letter-council-adopted = Hello,

    The council of the desk adopted “{ $title }”: it is decision no. { $number }, and it holds from { $date }.

    { $link }
    .subject = Adopted: { $title }
letter-council-seat-ended = Hello,

    The seat at which you sat in the council of the desk ended today. Votes on a text that is not adopted yet count no more; adopted decisions stay.

    { $link }
    .subject = Your seat in the council of the desk has ended
letter-council-withdrawn = Hello,

    The proposal “{ $title }” was taken back by those who made it: there is nothing left to vote on.

    { $link }
    .subject = Taken back: { $title }
