# Common funds of associations.
common-fund = Common fund
common-funds-title = Common funds of associations
common-funds-lede = Several associations pool money of their own, to invest or to find things out together. One organisation, one vote, whatever it brings: rules, new members and every expense are voted on.
common-funds-money = The money does not pass through Tisserand: it is on the account of the organisation that is named, in a form that the law provides for. What is kept here are votes, promises and the ledger.
common-funds-none = No common fund yet.
common-funds-forms = In which form?
    .lede = A common fund does not exist without a framework: the rules say which, and who holds the account. Have them read over before any money is paid in.
common-fund-form-endowment = French endowment fund (fonds de dotation)
    .hint = France, law of 4 August 2008, article 140. A legal person of its own, with an endowment of €15,000 at least; save exceptions, it receives no public money.
common-fund-form-association = Association made for it
    .hint = France, law of 1 July 1901. The associations are its members; its statutes say what becomes of what was brought.
common-fund-form-mandate = Contract of mandate between associations
    .hint = France, articles 1984 and following of the Civil code. One of them holds the account for all, apart from its own, and accounts for it.
common-fund-form-belgian_association = Belgian association (VZW, ASBL)
    .hint = Belgium, Code of companies and associations. The associations are its members; it distributes nothing to them.
common-fund-form-hosted = Fund hosted by a foundation
    .hint = A foundation holds the account and carries the fund under an agreement, in Belgium as in France; it has the last word where its law says so.
common-fund-members-count = { $n ->
    [one] One member
   *[other] { $n } members
}
common-fund-over = This fund is over
common-fund-forming = Being made: its rules are not voted yet
common-fund-free-is = available: { $amount }
common-fund-line = { $members } · { $stands }
common-fund-begin = Begin a common fund
    .lede = You write a first proposal. Other associations ask to join, then the members vote on the rules: it takes two of them at least.
    .send = Propose this fund
common-fund-other-rules = Propose other rules
    .lede = The whole text is proposed anew. Today’s rules hold until two thirds of the members want others.
    .send = Propose these rules
common-fund-for = On behalf of
common-fund-for-missing = Say on behalf of which organisation.
common-fund-title = Name of the fund
    .hint = For instance: Common fund for buying together
common-fund-title-missing = Write a name of 200 characters at most.
common-fund-purpose = What it is for
    .hint = What you want to pay for together: something to buy, a place, a study.
common-fund-purpose-missing = Write what it is for, in 3,000 characters at most.
common-fund-form = Form
common-fund-form-missing = Choose a form.
common-fund-holder = Who holds the account
    .hint = Paste the address of its page on this platform. Leave it empty if it is your organisation. Another organisation will be asked to agree.
common-fund-holder-wrong = We cannot find that organisation: paste the address of its page.
common-fund-rules = Rules
    .hint = Who may join, what each brings, what may be paid, what becomes of the money of whoever leaves and of the fund when it ends.
common-fund-leaves = What is granted without a vote
    .hint = At the desk, to one application, by whoever holds the account. Nothing or 0: every grant is voted on.
common-fund-leaves-is = without a vote, to one application: { $amount }
common-fund-granted = grant of { $amount } to { $payee }, application { $number }
common-fund-takes-part = { $name }, a member, takes part in this project
common-fund-stays-apart = { $name }, a member, takes part in this project and does not vote
common-fund-apart = Your organisation takes part in this project: it does not vote on what is granted to it.
common-fund-grant-ask = Ask the members to vote on a grant
    .lede = The members read what you write here, the title of the project, who asks and how much. Nobody else does. Once they voted, you decide at the desk: up to what they voted, and you need not.
    .why-hint = What each member must know to vote. Nothing that is confidential.
    .send = Ask the members
common-fund-grant-above = This is more than is requested.
common-fund-grant-asked = The members are voting on this already.
common-fund-words-missing = Write the rules, in 20,000 characters at most.
common-fund-begun = The fund is proposed.
common-fund-proposed-said = The proposal is published, the members are told.
common-fund-grant-asked-said = The members are told; they alone, and whoever holds the account, read the proposal.
common-fund-came = Received
common-fund-went = Paid
common-fund-balance = On the account
common-fund-voted = Voted, still to be paid
common-fund-free = Available
common-fund-programmes = At the desk, this fund pays for
common-fund-programmes-follow = These programmes follow the account: whoever holds it by other rules offers them from the day they are voted, and decides on the requests that wait. What was promised, granted, refused or signed before stays with whoever decided it.
common-fund-pays = Paid by a common fund of associations
    .who = Its members:
common-fund-grants-voted = Its members vote on each grant: one organisation, one vote.
common-fund-grants-above = Its members vote on each grant that makes more than { $amount } for one application: one organisation, one vote. Below that, whoever holds the account decides.
common-fund-grants-read = To vote, they read which project is concerned, who asks, how much and why.
common-fund-open = To vote on
common-fund-rule = One organisation, one vote. It takes more than half of the members; two thirds for the rules. Votes are public, in the organisation’s name. Those on grants are read by the members and whoever holds the account: what is requested is not public. Whoever takes part in a project does not vote on its grant, unless all members take part in it.
common-fund-kind-rules = rules of the fund
common-fund-holder-is = account held by { $name }
common-fund-drawn = { $amount } to { $payee }
common-fund-paid = paid
common-fund-to-pay = still to be paid: { $amount }
common-fund-admission-of = { $name } asks to join
common-fund-carried-line = Vote no. { $number } of { $date }
common-fund-tally = For { $favourable }, against { $unfavourable }, abstaining { $abstain }; members: { $members }
common-fund-tally-apart = { $n ->
    [one] One member that takes part in the project does not vote.
   *[other] { $n } members that take part in the project do not vote.
}
common-fund-wanted = The proposal has enough votes. A member can now note the result.
common-fund-lacks-alone = Not yet: it takes two members at least.
common-fund-lacks-holder = Not yet: the organisation that is to hold the account did not say yes.
common-fund-lacks-funder = Not yet: the fund pays for programmes at the desk, where the organisation that is to hold the account is not a funder. The operator of the platform can say that it is one; or the programmes are closed first.
common-fund-lacks-votes = Not yet enough votes for it.
common-fund-lacks-money = There is not as much money free.
common-fund-agree = Yes, we hold this account
common-fund-agreed-said = This is noted.
common-fund-refuse = Note that it is not wanted
common-fund-refused = Not wanted
common-fund-refused-said = Noted: the members do not want it.
common-fund-lost = Too many votes are missing: it cannot be carried any more.
common-fund-not-lost = It may still be carried.
common-fund-carry = Note the vote
common-fund-carried-said = The vote is noted, the members are told.
common-fund-withdraw = Take the proposal back
common-fund-withdrawn-said = The proposal is taken back.
common-fund-members = Members
common-fund-ask = Ask to join
    .lede = The members vote. Joining obliges you to pay nothing in advance, unless the rules say so.
    .words = A few words, if you like
    .send = Ask to join
common-fund-asked-said = Your request is published, the members vote.
common-fund-decided = Past votes
common-fund-brought = What each member brings
    .lede = Only the members and whoever holds the account read what follows.
common-fund-brought-none = Nothing is promised yet.
common-fund-voice = { $name }: { $choice }
common-fund-member = Member
common-fund-promised = Promised
common-fund-received = Received
common-fund-due = By when
common-fund-received-whole = received in full
common-fund-ended = the rest is no longer awaited
common-fund-late = still awaited, late: { $amount }
common-fund-awaited = still awaited: { $amount }
common-fund-end = Await no more of our promise of { $amount }
common-fund-ended-said = This is noted: nothing more is awaited.
common-fund-ledger = Ledger
    .lede = Nothing is erased in it: a mistake is taken back by a line more.
    .file = The ledger as a CSV file
common-fund-ledger-none = No line yet.
common-fund-entry = Line
common-fund-on = Day
common-fund-amount = Amount
    .hint = In euros, for instance 1,500 or 1,500.50
common-fund-entry-in = Contribution of { $name }
common-fund-entry-out = { $title }
common-fund-entry-back = Line { $number } taken back
common-fund-do = Take part in this fund
common-fund-promise = Promise a contribution
    .send = Promise
common-fund-promised-said = The promise is noted.
common-fund-draw = Propose an expense
    .title = For what?
    .payee = Paid to whom?
    .why = Why
    .why-hint = What each member must know to vote. Say so where one of them gains by it.
    .desk = For a programme of the desk?
    .elsewhere = No: paid to somebody directly
    .send = Propose the expense
common-fund-leave = Leave the fund
    .lede = Your vote counts no more, and what was promised is no longer awaited. What you brought stays in the fund: the rules say what becomes of it.
    .send = Leave the fund
common-fund-left-said = You have left the fund.
common-fund-leave-last = There is money left and you are its last member: vote first on whom it goes to.
common-fund-account = Keep the account
    .lede = Note what the bank’s statement says, to the cent.
common-fund-note-received = Note a contribution that came
common-fund-note-paid = Note an expense that was paid
common-fund-which-promise = Which promise?
common-fund-other = Note something else
    .lede = What the bank gives or takes, a gift, a refund: what is neither a promised contribution nor a voted expense. All members read it.
    .way = The money
    .in = came in
    .out = went out
    .words = What it is
    .hint = For instance: interest of 2026, account charges.
common-fund-other-missing = Say what it is.
common-fund-which-vote = Which voted expense?
common-fund-note = Note it
common-fund-noted-said = This is noted.
common-fund-back = Take a wrong line back
    .lede = The line stays; a contrary one takes it back, dated today.
    .send = Take this line back
common-fund-offer = What the fund pays for at the desk
    .none = Whoever holds the account has no published programme at the desk without an envelope. Once it is a funder there, it publishes one and ticks it here: its envelopes will be what the members vote, and nothing else.
    .which = Programmes that this fund pays for
common-fund-due-wrong = Write a day that is not over.
common-fund-day-wrong = Write the day, today at the latest.
common-fund-amount-wrong = Write an amount in euros, above nothing.
common-fund-amount-twofold = This amount can be read in two ways: write for instance 1250 or 1.25.
common-fund-draw-title-missing = Say for what, in 200 characters at most.
common-fund-payee-missing = Say to whom, in 200 characters at most.
common-fund-why-missing = Say why, in 3,000 characters at most.
common-fund-too-long = This is too long: 3,000 characters at most.
common-fund-choose = Choose in the list: this line is no longer there.
common-fund-above = This is more than what is left to receive or to pay, or than there is on the account.
common-fund-back-voted = This money is voted already: first take back what was paid by mistake, or wait for another contribution.
common-fund-waits-vote = to vote on, { $fund }
common-fund-waits-holder = say whether your organisation holds the account, { $fund }
act-common-fund-begun = A common fund was begun
act-common-fund-proposed = Something was proposed in a common fund
act-common-fund-agreed = An organisation agreed to hold the account of a common fund
act-common-fund-refused = It was noted that the members of a common fund do not want a proposal
act-common-fund-withdrawn = A proposal in a common fund was taken back
act-common-fund-voted = A member of a common fund voted
act-common-fund-carried = A vote of a common fund was noted
act-common-fund-left = A member left a common fund
act-common-fund-promised = A contribution was promised to a common fund
act-common-fund-promise-ended = A contribution promised to a common fund is no longer awaited
act-common-fund-noted = A line was written in the ledger of a common fund
act-common-fund-pays-for = What a common fund pays for at the desk has changed
letter-common-fund-proposed = Hello,

    In the common fund “{ $fund }”, a proposal awaits your vote: { $title }.

    { $link }
    .subject = To vote on: { $title }
letter-common-fund-hold = Hello,

    The rules proposed for the common fund “{ $fund }” say that your organisation holds the account. They only hold if you say yes, on its page.

    { $link }
    .subject = Do you hold the account of “{ $fund }”?
letter-common-fund-carried = Hello,

    In the common fund “{ $fund }”, the members voted: { $title } (vote no. { $number } of { $date }).

    { $link }
    .subject = Voted: { $title }
letter-common-fund-left = Hello,

    { $name } has left the common fund “{ $fund }”.

    { $link }
    .subject = { $name } has left “{ $fund }”
letter-common-fund-refused = Hello,

    The members of the common fund “{ $fund }” do not want this proposal: “{ $title }”.

    { $link }
    .subject = Not wanted in “{ $fund }”: { $title }
letter-common-fund-received = Hello,

    Your contribution of { $amount } to the common fund “{ $fund }” came on { $date }.

    { $link }
    .subject = Contribution received: { $amount }
