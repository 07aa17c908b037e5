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
partners-strangers = None has yet carried out a project here with another.
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
partners-none = No group takes shape this way. Look further away, ask for fewer kinds, or describe the needs in other words.
partners-none-of = Of those who could bring something, nobody is of this kind: { $kind }.
partners-group = Group { $n }
partners-brings = { $name } could bring: { $needs }
partners-variety = { $sectors ->
        [0] Their sector is not known
        [one] From one sector
       *[other] From { $sectors } sectors
    } and { $communes ->
        [one] from one commune.
       *[other] from { $communes } communes.
    }
partners-whole = All that is asked for would be there.
partners-uncovered = Still to be found:
partners-share = By this computation, this group reaches at least { $n }% of the best possible group.
partners-sector = The first from the sector “{ $theme }”.
partners-commune = The first from the commune of { $commune }.
partners-distance = Within { $n } km of { $name }.
partners-knows = { $n ->
        [one] Has already carried out a project with one of the others.
       *[other] Has already carried out a project with { $n } of the others.
    }
partners-covers-described = “{ $need }”: its name or purpose says “{ $words }”.
partners-covers-register = “{ $need }”: its name or purpose says so.
partners-covers-declared = “{ $need }”: it writes so of itself.
partners-covers-answered = “{ $need }”: it said so in answer to this call.
partners-covers-proven = “{ $need }”: it has done so in a project.
partners-instead = In its place, if it cannot:
partners-instead-lost = { $n ->
        [0] (the group would be worth as much, or nearly)
       *[other] (the group would lose { $n }% of what makes it worth proposing)
    }
partners-then = And then?
    .nobody = A group only begins when each has said yes. Talk to them first: the purpose written in a register may have changed.
partners-weighed = { $n ->
        [one] One organisation was compared.
       *[other] { $n } organisations were compared.
    }
partners-how = How partners are proposed

proposed-title = Being proposed as a partner
proposed-lede = When a call asks for what your organisation can do, it may be proposed, with others, to those who organise the call. It is an idea, never an enrolment: nothing begins without your agreement.
proposed-accepted = Your organisation may be proposed today.
proposed-refused = Your organisation has not been proposed to anybody since { $date }. It stays in the directory, and can answer calls like any other.
proposed-refuse = No longer be proposed
proposed-accept = Allow it to be proposed again
proposed-wish-wrong = Say whether your organisation may be proposed.
proposed-why = From what?
    .words = From the name and purpose that registers give, and from what you write here yourselves. If that no longer says what you do, write it in your own words: the next proposals take it into account.
proposed-correct = Write what you do
proposed-occasions = The calls it was proposed for
    .none = It was not proposed for any call.
proposed-panel = Your organisation may be proposed as a partner.
    .refused = Your organisation is not proposed as a partner.
    .way = See or change

explained-title = How partners are proposed
explained-lede = A computation proposes groups of organisations to those who organise a call or build a project. It decides nothing: here is what it does, with which weights, and what it never looks at.
explained-who = Who is proposed, and to whom
    .words = Living organisations whose seat is on the territory. The groups are shown to the organisers of the call and to those who answered it, or to those who build the project that is looking; they are published nowhere. Where the call names communes, we look up to ten kilometres around them.
    .refuse = Whoever does not wish it is never proposed: those who act for the organisation say so in one click, on its page. There they also see for which calls it was.
    .load = An association invited five times or more in the last thirty days is not proposed: most have only volunteers to answer.
explained-how = The computation, step by step
    .find = The words of each need are looked for in the name, the purpose and the own words of each organisation; a rare word counts more than a common one. A thousand organisations at most are kept.
    .group = A group is made member by member: each time, whoever adds most to those already there. What is there already does not count twice.
    .exchange = Each member is then compared with everybody who could be in its place, as long as an exchange improves the group. Two more groups are made, at least half of whose members are different.
    .bound = A second computation gives the value that no group can pass: hence “at least x% of the best possible group”.
    .same = For the same question and the same data the answer is always the same, in the same order.
explained-weights = What counts
    .caption = Points added to the worth of a group. A need that is important counts double, a need without which nothing is done counts three times.
    .what = What the group has
    .points = Points
explained-weight-declared = a need that somebody says of itself it could bring
explained-weight-described = a need that a name or purpose in a register speaks of
explained-weight-answered = a need that somebody answered for this call
explained-weight-proven = a need already brought to a project, or certified
explained-weight-sector = one more sector
explained-weight-commune = one more commune
explained-weight-relevance = a member whose texts would say all that is looked for (less, in proportion)
explained-weight-known = a pair already together in a project, where new acquaintances are preferred
explained-never = What is never looked at
    .words = Size, age, budget, grants received, how many partners one has, persons. No organisation is given a mark: only a group has a worth, for one call and no other.
explained-even = Who is shown, and how evenly
    .relevant = Organisations that could have been proposed
    .shown = Those that were
    .gini = Gini index
    .meaning = Over the last 90 days. The index is 0 when all are shown alike, nearly 1 when only one is.
    .none = No group was shown in the last 90 days: there is nothing to measure yet.
explained-floor = A place is kept, in the last group, for an organisation that could bring something and that nobody has seen for { $n } days.
explained-limits = Its limits
    .words = A purpose written ten years ago may no longer say what an association does; a word may have two meanings. That is why each reason is shown with the words that gave it, and why nothing replaces a conversation.
