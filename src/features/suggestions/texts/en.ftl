# Partners proposed: groups of organisations, with their reasons.

partners-title-call = Who could act together?
partners-title-project = Who could join us?
partners-lede-call = Groups of organisations that together could bring what this call asks for. These are ideas: nobody is enrolled, nobody has been told.
partners-lede-project = Organisations that together could bring what this project still lacks. These are ideas: nobody is enrolled, nobody has been told. Those who are in the project already, or whom you invited, are not among them.
partners-panel-call = Groups of organisations that could answer it together, found in the registers and in what each says of itself.
partners-panel-project = Organisations that could bring what is still missing, found in the registers and in what each says of itself.
partners-way = See these groups
partners-no-needs-call = This call does not yet say what an answer will need. Add needs to it: groups are proposed from them.
partners-no-needs-project = First say what your project lacks: organisations are proposed from that.
partners-new = Rather those who have not yet carried out a project together here
partners-strangers = { $names } have never carried out a project together here.
partners-new-pairs = Have never carried out a project together here: { $pairs }.
partners-pair = { $name } with { $others }
partners-pairs = { $first }; { $last }
partners-covered = Of what is asked for, each need by how much it matters, { $said }% is said by the organisations themselves; { $supposed }% is only supposed from the registers, to be verified with them.
    .said = Of what is asked for, each need by how much it matters, { $said }% is said by the organisations themselves.
    .supposed = Nothing of what is asked for is said by the organisations themselves yet; { $supposed }% of it, each need by how much it matters, is only supposed from the registers, to be verified with them.
    .nothing = Nobody in this group is known to bring what is asked for.
partners-offered = Beyond the needs, this group could also bring more of what is offered already: { $things }.
partners-also = Others in this group could bring it as well.
partners-speaks = Its texts speak of all that is looked for, without answering one need in particular.
    .own = Your texts speak of all that is looked for, without answering one need in particular.
partners-invite = Invite { $name }
partners-size = Size of the group
    .choice = { $n ->
        [one] { $n } organisation at most
       *[other] { $n } organisations at most
    }
partners-near = Nearness
    .anywhere = Anywhere on the territory
    .choice = Within { $n } km of one of them
partners-kinds = With at least one of each
partners-kind-association = an association
partners-kind-company = a company
partners-kind-public_body = a public body
partners-look = Look for these
partners-none = No group takes shape this way: a group begins with two.
    .around = No group takes shape this way around one of those who answered. Here is who else could be asked.
    .alone = Only one organisation speaks of what is asked for:
    .near = Look further away.
    .kinds = Ask for fewer kinds.
    .own = Tick “We may be part of it”, and yours counts too.
    .words = Describe the needs in other words.
partners-none-unmet = By names, purposes and answers, nobody speaks of: { $needs }.
partners-need = “{ $need }”
partners-none-of = Of those who could bring something, nobody is of this kind: { $kind }.
partners-group = Group { $n }
partners-brings = { $name } could bring: { $needs }.
partners-suggests = { $name }, by its purpose: { $needs }.
partners-across-france = { $name } is from the French side of the border.
partners-across-belgium = { $name } is from the Belgian side of the border.
partners-lacks = { $n ->
    [one] One more organisation is missing
   *[other] { $n } more organisations are missing
}: the call asks for at least { $minimum }.
partners-least = The call asks for an answer by { $n } organisations at least: the groups are made for that.
partners-variety = { $sectors ->
        [0] Their themes are not known
        [one] One theme
       *[other] { $sectors } themes in all
    }, { $communes ->
        [one] one commune.
       *[other] { $communes } communes.
    }
partners-whole = All that is asked for would be there.
partners-uncovered = Still to be found:
partners-verify = To be asked, for one common word alone suggests it: { $needs }.
partners-share = By this computation, this group reaches at least { $n }% of the best possible group.
partners-sector = { $n ->
        [one] Brings the theme { $themes } into the group.
       *[other] Brings the themes { $themes } into the group.
    }
partners-commune = Brings the commune of { $commune } into the group.
partners-distance = Within { $n } km of { $name }.
partners-knows = { $n ->
        [one] Has already built here with one of the others.
       *[other] Has already built here with { $n } of the others.
    }
partners-covers-described = “{ $need }”: its name or purpose says “{ $words }”.
    .own = “{ $need }”: your name or purpose says “{ $words }”.
partners-covers-hinted = “{ $need }”: its name or purpose says “{ $words }”, { $n ->
        [one] a common word
       *[other] common words
    }. It is only a hint.
    .own = “{ $need }”: your name or purpose says “{ $words }”, { $n ->
        [one] a common word
       *[other] common words
    }. It is only a hint.
partners-covers-register = “{ $need }”: its name or purpose says so.
    .own = “{ $need }”: your name or purpose says so.
partners-covers-declared = “{ $need }”: it writes so of itself.
    .own = “{ $need }”: you write so of yourselves.
partners-covers-answered = “{ $need }”: it answered that it could bring it.
    .own = “{ $need }”: you answered that you could bring it.
partners-covers-meant = “{ $need }”: it said that it could bring “{ $words }” for this.
    .own = “{ $need }”: you said that you could bring “{ $words }” for this.
partners-side-france = It is in France: the call asks for partners from both sides of the border.
partners-side-belgium = It is in Belgium: the call asks for partners from both sides of the border.
partners-covers-proven = “{ $need }”: it has done so, in a project carried out here: an accepted report or another partner says so ({ $year }).
    .own = “{ $need }”: you have done so, in a project carried out here: an accepted report or another partner says so ({ $year }).
partners-instead = In its place, if it cannot:
partners-instead-lost = { $n ->
        [0] (the group would be worth as much, or nearly)
       *[other] (the group would lose { $n }% of what makes it worth proposing)
    }
partners-kept = This group is kept for organisations that were shown less than others.
    .one = A place in this group is kept for { $name }, which was shown less than others.
partners-others = They too could bring something
    .why = Of all who could bring something, they were shown longest ago, or never. On each day on which somebody looks it is the turn of the next.
partners-then = And then?
    .nobody = A group only begins when each has said yes. Talk to them first: the purpose written in a register may have changed.
partners-weighed = { $n ->
        [0] No organisation was compared.
        [one] One organisation was compared.
       *[other] { $n } organisations were compared.
    }
partners-looked = { $n ->
    [one] Looked for in the commune of this territory.
   *[other] Looked for in the { $n } communes of this territory.
}
partners-looked-around = Looked for in this territory, up to { $n } km around the communes that are named.
partners-looked-side = Looked for in this territory, on one side of the border alone, as the call says, up to { $n } km around the communes that are named.
partners-looked-inside = Beyond the territory only those count who answered: others are proposed where a call asks for partners from across the border, or is European.
partners-looked-across = Across the border one looked further: up to { $n } km beyond the territory, and among those who declared that they are in another country.
partners-looked-anywhere = Beyond the territory one looked everywhere that the registers here know, and among those who declared that they are in another country.
partners-looked-abroad = In the countries where none of these communes is, one looked everywhere that the registers here know, and among those who declared that they are in another country.
partners-elsewhere = elsewhere, its members say
partners-how = How partners are proposed

proposed-title = Being proposed as a partner
proposed-lede = When a call, a petition or a project asks for what you can do, you may be proposed, with others: to those who organise the call or must answer, to the organisations that answered it, to those who build the project. It is an idea, never an enrolment: nothing begins without your agreement.
proposed-accepted = You may be proposed today.
proposed-refused = Since { $date } you are no longer proposed to anybody. You stay in the directory, and can answer calls like any other organisation.
proposed-refuse = No longer be proposed
proposed-accept = Be proposed again
proposed-most = By how many others may you be asked?
    .words = A small association mostly has only volunteers to answer. So in thirty days five other organisations at most can invite it to a project, ask it about a pole or write to it for the first time; whoever comes next reads from when they can. You may want more of it, or less: say so here. Those with whom you build or write already go on, and nobody else reads this number.
    .label = In thirty days, at most
    .choice = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
    .save = Keep this number
proposed-wish-wrong = Say whether you may be proposed.
proposed-why = From what?
    .words = From the name and purpose that registers give, from what you write here yourselves, and from what you offer. If that no longer says what you do, write it in your own words: the next proposals take it into account.
proposed-correct = Write what you do
proposed-occasions = The calls and petitions you were proposed for
    .none = You were not proposed for any call or petition.
    .gone = Nothing on this page is published today.
    .why = What speaks for you today, and where you correct it.
partners-every = See everybody who could bring something, one after the other
every-title = Everybody who could bring something
every-lede = The same organisations from which groups are made, in the order in which groups are begun: those who best match what is needed come first, as “How partners are proposed” explains. Neither size, nor age, nor money counts. Nobody is enrolled, nobody has been told.
every-count = { $n ->
        [0] Nobody speaks of what is needed yet.
        [one] One organisation.
       *[other] { $n } organisations.
    }
every-before = The ones before
every-next = The next ones
proposed-purpose = What the register says of you
    .words = It may be a reason for which you are proposed. If it no longer says what you do, set it aside: from then on you are proposed by your name and by what you say yourselves.
    .aside = This no longer describes us
proposed-aside = Since { $date } this purpose no longer counts: you are proposed by your name and by what you say yourselves.
    .again = Let this purpose count again
proposed-themes = You are on its themes: { $themes }.
proposed-way-register = Is this no longer true?
proposed-way-words = Write it in your own words
proposed-way-answer = Change your answer
proposed-way-elsewhere = See your answers
proposed-way-told = Correct what you told of it, or answer
proposed-way-themes = Correct your themes
proposed-nothing = Today nothing that you or the register say speaks of what it needs: you are no longer proposed for it.
proposed-reading = The registers are being read: the reasons come back in a minute.
proposed-answers = What you answered
    .words = What you answer counts for what you answered it to and, where you agreed to show it, elsewhere.
proposed-panel = Your organisation may be proposed as a partner.
    .refused = Your organisation is not proposed as a partner.
    .way = See or change

explained-title = How partners are proposed
explained-lede = A computation proposes groups of organisations to those who organise a call or build a project. It decides nothing: here is what it does, with which weights, and what it never looks at.
explained-who = Who is proposed, and to whom
    .words = Living organisations whose seat is on the territory. Where a call asks for partners from across the border, also those across it, up to fifty kilometres beyond the territory, and those who declared that they are in another country; as long as answers to a European call are taken, all that the registers here know (where it names communes, in the countries where none of them is). The page says where one looked. The groups are shown to the organisers of the call, to those who opened the petition or must answer it, to those who answered it, or to those who build the project that is looking; they are published nowhere. Where the call or the petition names communes, we look up to ten kilometres around them; those who answered count wherever they are.
    .refuse = Whoever does not wish it is never proposed: those who act for the organisation say so in one click, on its page. There they also see for which calls and petitions it was, for which reasons, and correct each; they can set aside the purpose that a register has of it, and be proposed by their own words.
    .load = A small association (no register knows of ten employees) that five organisations, or as many as it said itself, asked something in thirty days (about a project or a pole, by a question or by a first message) is not proposed, and cannot be asked anything new during that time, except by those with whom it has built a project: most have only volunteers to answer. Whoever asks more than once counts once.
explained-how = The computation, step by step
    .find = The words of each need, in each language in which it is written, are looked for in the name, the purpose and the own words of each organisation; the language in which it says most of them counts, and a rare word counts more than a common one. Words that only say that somebody is looking (“people”, “able”, “a place”) do not count; words of one family are worth the same, across languages too (“sewing”, “couture”, “naaien”), though the very word comes first. A word that stands in a name alone is a proper name and does not count, unless others say it in their purposes (one organisation in 20,000, and one at least) or it means a theme. What a register writes of an organisation counts as an answer only when it says two words of the need, or one that fewer than one organisation in a hundred uses; one common word alone is a hint, and counts less. A thousand organisations at most are kept to make groups; all the others are read one after the other, on a page that follows the groups.
    .group = A group is made member by member: each time, whoever adds most to those already there. What is there already does not count twice.
    .exchange = Each member is then compared with everybody who could be in its place, as long as an exchange improves the group. Two more groups are made, at least half of whose members are different.
    .bound = A second computation gives the value that no group can pass: hence “at least x% of the best possible group”.
    .same = For the same question and the same data the groups are always the same, in the same order. From one day to the next the last, and those named after the groups, change: it is the turn of those who were shown least, or longest ago.
    .refined = The percentage is refined: the first one shown is cautious; some seconds later a longer computation may raise it, for the same groups.
explained-bring = Only those are in a group who speak of one need at least, or whose texts say { $n }% or more of all that is looked for. Coming from another theme or commune is not enough, and nobody lengthens a group without bringing something that is looked for: beyond the number asked to answer together (two, unless the call asks for more), each member costs a little more than other themes and another commune are worth. A group may therefore be smaller than the size chosen. It has at least the number that the call asks for, or as many as can be found. Beside the percentage of the best group stand two shares, each need counting by how much it matters: what the organisations themselves say that they could bring, here or elsewhere, or have done; and what is only supposed from the registers, to be verified with them.
explained-weights = What counts
    .caption = Points added to the worth of a group. A need that is important counts double, a need without which nothing is done counts three times.
    .what = What the group has
    .points = Points
explained-weight-proven = a need that somebody already met in a project carried out here, whose report was accepted or which another partner confirmed
explained-weight-declared = a need that somebody says of itself, offers on its page, or said elsewhere that it could bring
explained-weight-described = a need of which a name or purpose in a register says two words, or one that few use
explained-weight-hinted = a need of which a name or purpose says one common word only
explained-weight-answered = a need to which somebody answered here that it could bring something: it ticked the need or, where it said nothing, its words speak of it
explained-weight-sector = one more theme
explained-weight-commune = one more commune
explained-weight-side = one more side of the border, where the call asks for both
explained-weight-relevance = a member whose texts or answers would say all that is looked for (less, in proportion)
explained-weight-member = each member beyond the number that the call asks for, or beyond two
explained-weight-known = a pair already together in a project, where new acquaintances are preferred
explained-never = What is never looked at
    .words = Size, age, budget, grants received, how many partners one has, persons. No organisation is given a mark: only a group has a worth, for one call and no other.
explained-even = Who is shown, and how evenly
    .relevant = Organisations that could have been proposed
    .shown = Those that were, or were named beside a group
    .gini = Gini index
    .meaning = Over the last 90 days. The index is 0 when all are shown alike, nearly 1 when only one is.
    .none = Nobody was proposed in the last 90 days: there is nothing to measure yet.
explained-floor = The first groups are the best, and so would always be the same. The last is therefore kept for organisations that could bring something and that were shown least in the last { $n } days (most often, to nobody), where together they make a group worth at least half of the first; otherwise one of its places is theirs. Below the groups those are named who were shown longest ago, or never, so many each day that each organisation that was compared is seen after ninety days on which somebody looks, at the latest (of as far back as it is noted: 400 days). Of those unseen as long, those who could bring most come first, with no draw.
explained-limits = Its limits
    .words = A purpose written ten years ago may no longer say what an association does; a word may have two meanings. That is why each reason is shown with the words that gave it, and why nothing replaces a conversation.
partners-title-petition = Who could act together?
partners-lede-petition = Groups of organisations that together could move forward what this petition asks for, found from its words, its themes and what others said they could bring. These are ideas: nobody is enrolled, nobody has been told.
partners-panel-petition = Groups of organisations that could act together on this subject, found in the registers and in what each says of itself.
partners-no-needs-petition = Nothing says yet what would be needed. Groups are proposed as soon as an organisation has said what it could bring.
partners-nobody-wishes = No group is shown yet, for a group is built around an organisation that said it wishes to take part: here is who could be asked, and groups appear as soon as one of them says what it could bring.
    .over = No group is shown, for a group is built around an organisation that said it wishes to take part, and none has: here is who could bring something.
partners-asked = Who could be asked?
    .lede = Organisations that could take part, each with the reasons for which one thinks of it. These are ideas: nobody is enrolled, nobody has been told.
    .panel = Organisations that could be asked to take part, found in the registers and in what each says of itself. A group is proposed only around one that said it wishes to take part.
    .way = See these organisations
    .why = They match best what is needed, as “How partners are proposed” explains. Neither size, nor age, nor money counts.
partners-own = We may be part of it
partners-begin = Begin a project with this group
partners-and = { $first } and { $last }
partners-mine = And your organisation?
partners-mine-within = { $name } is in it: { $groups }.
partners-mine-no-group = { $name }: no group takes shape this way.
partners-mine-unknown = { $name } was not compared: nothing that it says speaks of what is looked for, or its seat is too far away.
partners-mine-nothing = { $name } is in no group: nothing that it says speaks of one of the needs.
partners-mine-refused = { $name } does not wish to be proposed.
partners-mine-asked = In thirty days as many organisations have asked { $name } something as it can answer: it is not proposed.
partners-mine-nowhere = It is not known where { $name } is, nor whether it is near enough.
partners-mine-far = { $name } is too far from the first group: { $n } km.
partners-mine-outweighed = { $n ->
        [0] { $name } could be in it: the first group would be worth as much, or nearly. Where all is equal, others come first.
       *[other] { $name } is in no group: in the place of another one, the first would lose { $n }% of what makes it worth proposing.
    }
partners-mine-next = It would be the next, had the group one place more.
partners-mine-declare = It would come in by saying that it could bring one of these: { $needs }.
partners-covers-elsewhere = “{ $need }”: it said elsewhere that it could bring it.
    .own = “{ $need }”: you said elsewhere that you could bring it.
partners-covers-offered = “{ $need }”: it offers so on its page, to whoever may need it ({ $date }).
    .own = “{ $need }”: you offer so on your page, to whoever may need it ({ $date }).
proposed-way-offer = Change what you offer

begin-title = Begin a project together
begin-groups = Groups proposed
begin-lede = Read this before you send it. Your organisation begins the project; the others receive an invitation, and are in it only when they say yes.
begin-as = Begun in the name of { $name }.
begin-organisation = In the name of which organisation?
begin-organisation-wrong = Choose the organisation that begins the project.
begin-project-title = Title of the project
    .hint = 140 characters at most. You can change it later.
begin-title-wrong = Give a title, in 140 characters at most.
begin-partners = Whom to invite?
    .hint = Untick those that you do not wish to invite. You can invite others later.
begin-nobody = Tick one organisation at least. To begin alone, go by “Projects”.
begin-words = A few words for them
    .hint = 1,500 characters at most. For example: what makes you think of them.
begin-words-wrong = Write 1,500 characters at most.
begin-language = Language of the project
begin-language-wrong = Choose a language.
begin-send = Begin the project and send the invitations
    .hint = Each has thirty days to answer. You can take an invitation back at any time.
begin-said = { $n ->
    [one] The project is begun, and one invitation is sent.
   *[other] The project is begun, and { $n } invitations are sent.
}
proposed-projects = { $n ->
    [one] You were also proposed to a project that is being built, which only its partners see.
   *[other] You were also proposed to { $n } projects that are being built, which only their partners see.
}
explained-today = { $n ->
        [one] Today one action carried out here
       *[other] Today { $n } actions carried out here
    } by { $organisations ->
        [one] one organisation
       *[other] { $organisations } organisations
    } { $n ->
        [one] counts
       *[other] count
    } as proven: the action stands under the organisation’s name in the project that all have signed, it told itself what it did, and somebody else accepted that report: a funder or, for a project without money, an organiser of the call. In a project on which nobody reads a report, another partner who was there confirms it. Nobody certifies anything else.
    .nothing = Today no report on a project carried out here has been accepted yet: nothing counts as proven. An action will once it stands under the organisation’s name in the project that all have signed, the organisation has told what it did, and a funder or, for a project without money, an organiser of the call has accepted that report; or, in a project on which nobody reads a report, once another partner has confirmed it.
    .elsewhere = What an organisation said to another call, and agreed to show, counts like what it says of itself; so does what it offers on its page, to whoever may need it, until the day it said.
explained-wish = No group is proposed where nobody said that they wished for one. Whoever looks in the name of an organisation that answered, that opened the petition or that builds the project asks for partners: groups are made for it, from the very first day, if need be from the registers alone. To those who organise the call or must answer the petition, each group is shown around one of those who answered; before anybody has, organisations are shown, and no group.
explained-petitions = For a petition the needs come from its words, its themes and what organisations said they could bring. The share covered is counted over the needs alone: what organisations offer already is said apart. Whoever looks is in a group only when they wish to be.
explained-objection = Nobody acts for your organisation here yet? It may be proposed from public registers; ask that it is not.
    .way = Ask for it
