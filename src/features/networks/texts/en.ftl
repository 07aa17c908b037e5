# Networks, news, the weekly letter.

networks-title = Networks
networks-lede = Organisations that belong together: on one territory, whatever their field, or around one field. One joins when both sides say yes.
networks-all = All networks
networks-territory = By territory
    .explanation = Organisations of every field, near one another.
networks-field = By field
    .explanation = Federations, unions and umbrella bodies of one field.
networks-founding = Being founded
    .explanation = These groupings wait for a second founding organisation. Yours, perhaps?
networks-silent = Not yet presented here
    .explanation = These organisations are networks. They have said nothing of themselves here yet.
networks-none = None for now.
networks-start = Found a grouping on a territory

network-of-field = Network by field: { $theme }
network-of-a-field = Network by field
network-of-commune = Network across fields, { $place }
network-of-territory = Network across fields, on the whole territory: { $place }
network-members = { $n ->
    [0] No members
    [one] { $n } member
   *[other] { $n } members
}
network-being-founded = This grouping is being founded: it will exist once a second organisation founds it with the first.
network-own-words = In its own words.
network-keep-members = Keep the list of members
network-change-words = Change the presentation
network-map = Where the members are
network-members-of = Members whose seat is here: { $place }.
network-members-all = See all members
network-join = Does your organisation belong here?
    .sign-in = Sign in to ask to join in the name of your organisation. The network answers you.
    .nobody = You hold no mandate to bring an organisation into a network. Its representative can.
    .speaks = You speak for this network: invite organisations and answer their requests from the list of members.
    .explanation = Ask to join, answer an invitation or leave in the name of:
network-organisation = The organisation’s page
network-report = Report a problem

members-title = The members of the network
members-lede = An organisation is a member when it and the network have both said yes. Either can end it at any time.
members-all = Members, requests and invitations
members-invite = Invite an organisation
    .name = Its name
    .search = Search
    .nobody = No organisation has that name here. Try with fewer words.
members-propose-new = Invite
members-propose-declined = Invite
members-propose-left = Invite
members-confirm-asked = Accept
members-decline-asked = Decline
members-decline-invited = Withdraw the invitation
members-end-confirmed = End the membership
members-state-asked = Has asked to join since { $date }.
members-state-invited = Invited on { $date }, has not answered yet.
members-state-confirmed = Member since { $date }.
members-state-declined = Came to nothing on { $date }.
members-state-left = No longer a member since { $date }.
members-state-new = Not a member yet.

mine-title = Its networks: join, answer, leave
mine-door = Its networks
mine-lede = The networks of your organisation. You are in when the network and you have both said yes; you leave when you like.
mine-none = Your organisation belongs to no network here.
mine-network = The page of your network
    .silent = Your organisation is a network. Say what it is: others can then ask to join.
mine-ask = Ask to join a network
    .explanation = The network receives your request and answers you on this page.
    .network = Network
    .send = Send the request
mine-confirm-invited = Accept the invitation
mine-decline-invited = Decline
mine-decline-asked = Withdraw the request
mine-end-confirmed = Leave the network
mine-state-asked = Request sent on { $date }, the network has not answered yet.
mine-state-invited = The network has invited you since { $date }.
mine-state-confirmed = Member since { $date }.
mine-state-declined = Came to nothing on { $date }.
mine-state-left = No longer a member since { $date }.

present-title = Present your network
present-lede = { $name } is a network. Say in a few lines what holds its members together.

founding-title = Found a grouping
founding-lede = A grouping brings together the organisations of a territory, whatever their field. It is born when at least two organisations wanted it: you first, then the one you invite or that comes to you.
founding-nobody = You do not yet act for an organisation that could found a grouping. Look for yours: its page says how to join it.
founding-organisation = In the name of which organisation?
founding-organisation-wrong = Choose the organisation in whose name you found this grouping.
founding-name = Name of the grouping
    .hint = For example “The associations of the Fountain district”
founding-name-wrong = Give a name, in 120 characters at most.
founding-kind = What holds its members together
founding-kind-territory = A territory, whatever their field
founding-kind-field = A field
founding-kind-wrong = Say whether a territory or a field holds its members together.
founding-theme = Which field?
founding-theme-none = None, or not in this list
founding-commune = On which territory?
    .empty = Leave it empty for the whole territory.
founding-commune-whole = The whole territory: { $place }
founding-words = What you want to do together
    .hint = A few sentences, for someone who does not know you.
founding-words-wrong = Write a few sentences, in 1,500 characters at most.
founding-language = Language of this text
founding-language-wrong = Choose a language.
founding-send = Found this grouping

news-title = News
news-none = No news for now.
news-own = Your news
news-feed = Follow this news (Atom feed)
news-feed-title = { $name }: news
news-for = For:
news-withdraw = Withdraw this news
news-entered-by = Entered by { $body }, as the organisation asked by telephone or on paper.
news-write = Write news
    .lede = Written once, it reaches the networks and themes you choose. It appears at once, under the name of your organisation.
    .title = Title
    .title-hint = 120 characters at most
    .words = Text
    .words-hint = 1,500 characters at most. Leave out personal details.
    .link = Link, if you have one
    .link-hint = The address of a page that says more
    .language = Language of this text
    .send = Publish
news-audience = For whom?
    .hint = The networks your organisation is a member of, and three themes at most.
    .themes = Choose themes
news-title-wrong = Give a title, in 120 characters at most.
news-words-wrong = Write the text, in 1,500 characters at most.
news-link-wrong = This link is not an address of the web. Write it like https://example.org/page or leave it empty.
news-language-wrong = Choose a language.
news-audience-wrong = Choose at least one network or theme.
news-themes-wrong = Choose three themes at most.

panel-networks = Networks and news
panel-is-network = This organisation is a network.
    .link = Its members and news
panel-commune = Networks from here
    .here = Across fields, { $place }:
    .founding = { $place }: a grouping across fields is being founded. It waits for a second organisation.
    .none = { $place }: no grouping brings together organisations of every field yet. Two organisations are enough to found one.
    .whole = On the whole territory:

waiting-invited = { $network } invites { $organisation }
waiting-asked = { $n ->
    [one] { $network }: one organisation asks to join
   *[other] { $network }: { $n } organisations ask to join
}

letters-title = E-mails and weekly letter
letters-lede = One letter a week at most, on Monday, with what your networks and themes have to tell. Nothing until you ask for it; nothing either when there is nothing to tell.
letters-weekly-title = What would you like to receive at { $email }?
letters-none = Nothing
letters-weekly = One letter a week
letters-wrong = Choose “nothing” or “one letter a week”.
letters-networks = { $n ->
    [0] You do not act for an organisation yet: the letter would only tell of the themes chosen below.
    [one] The letter tells of the networks of the organisation you act for, and of the themes chosen below.
   *[other] The letter tells of the networks of the { $n } organisations you act for, and of the themes chosen below.
}
letters-themes = Themes
    .hint = None is required.
letters-others = Necessary messages, such as a code to sign in, reach you whatever you choose here.

unsubscribe-weekly =
    .title = No more weekly letter
    .lede = One click, and it will come no more. You need not sign in.
    .send = Stop the letter
    .ended = Done: you will not receive the weekly letter any more.
unsubscribe-belonging =
    .title = No more e-mails from networks
    .lede = One click, and requests, answers and departures will no longer be written to you. They stay on your page. You need not sign in.
    .send = Stop these e-mails
    .ended = Done: networks will not write to you any more. What awaits an answer stays on your page.
unsubscribe-again = Changed your mind?

letter-digest-subject = { $n ->
    [one] One piece of news from your networks this week
   *[other] { $n } pieces of news from your networks this week
}
letter-digest =
    Hello,

    Here is what your networks and themes have to tell since the last letter.

    { $items }

    You receive this letter because you asked for it.
    Change what you chose: { $choices }
    Stop receiving it: { $unsubscribe }
letter-digest-until = { $writer }, until { $date }
letter-digest-more = { $n ->
    [one] And one more piece of news: { $address }
   *[other] And { $n } more pieces of news: { $address }
}

entered-title = Enter at the organisation’s request
entered-lede = Somebody from the organisation telephoned, wrote or came to you. What you enter here says “entered by { $body }”, and the person receives a copy.
entered-news = Enter news
entered-no-network = There is no other network to ask.
entered-way = How did you learn of it?
entered-way-telephone = By telephone
entered-way-paper = On paper
entered-way-desk = At the desk
entered-way-wrong = Say how the request reached you.
entered-copy = E-mail address of the person, for the copy
    .hint = Leave it empty if they have none: hand them the printed page then.
    .language = Language of the copy
entered-copy-wrong = Write a complete address, such as firstname@example.org, or leave it empty.

letter-entered-subject = Copy of what was entered at your request
letter-entered =
    Hello,

    At your request, { $body } entered this in the name of { $organisation }:

    { $what }

    See it here: { $page }

    Is it not what you asked for? Say so: { $objection }

    Your address was used for this message only.
letter-entered-network = Request to join the network “{ $network }”

letters-belonging = Between your organisations and their networks
    .choice = Write to me when an organisation asks to join, when a network invites or answers, or when one leaves the other

letter-membership-asked =
    Hello,

    { $organisation } asks to join { $network }. The answer is yours, and that of those who speak for the network with you:

    { $link }
    .subject = { $organisation } asks to join { $network }
letter-membership-invited =
    Hello,

    { $network } invites { $organisation }. Accept, decline or take your time: nothing happens without you.

    { $link }
    .subject = { $network } invites { $organisation }
letter-membership-confirmed =
    Hello,

    { $by } said yes: { $organisation } is now a member of { $network }.

    { $link }
    .subject = { $organisation } is a member of { $network }
letter-membership-declined =
    Hello,

    { $by } does not go on: { $organisation } will not join { $network }. Either can ask again later.

    { $link }
    .subject = { $organisation } and { $network }: nothing came of it
letter-membership-left =
    Hello,

    { $by } ended the membership: { $organisation } is no longer a member of { $network }.

    { $link }
    .subject = { $organisation } is no longer a member of { $network }
letter-network-closed =
    Hello,

    The network { $network } was closed by whoever runs this site, for this reason:

    { $reason }

    Your organisations stay what they are. If you think this is a mistake, say so:

    { $link }
    .subject = The network { $network } was closed
letter-membership-end = Stop receiving these e-mails: { $unsubscribe }

network-map-empty = No members yet: the map fills as organisations and the network say yes to each other.
network-close = Close this network
    .lede = { $network } will no longer be visible, and its members will receive your reason by e-mail. The organisations stay. The journal keeps a trace of it.
    .reason = Why close it?
    .hint = The members will read these words. For example: nobody has answered there for a year.
    .send = Close this network
    .done = The network is closed, and its members have been told.
network-close-reason-wrong = Say why, in 1,000 characters at most.
# What the next page confirms.
letters-said-weekly = Noted: the letter comes on Mondays, when there is news.
letters-said-belonging = Noted: only your networks will write to you.
letters-said-none = Noted: no letter will be sent to you.
entered-said-network = Request to the network { $network } recorded.
entered-said-news = News published in the name of { $name }.
membership-said-organisation-asked = Request sent to the network { $name }.
membership-said-organisation-invited = Invitation of the network { $name } noted.
membership-said-organisation-confirmed = You joined the network { $name }
membership-said-organisation-declined = Noted: no membership in the network { $name }.
membership-said-organisation-left = You left the network { $name }
membership-said-network-asked = Request of { $name } noted.
membership-said-network-invited = { $name } is invited to join the network.
membership-said-network-confirmed = { $name } is a member of the network.
membership-said-network-declined = Noted: { $name } does not join the network.
membership-said-network-left = { $name } is no longer a member of the network.
founding-said = { $name } is started. It opens when a second organisation joins you.
present-said = Your network is presented here.
network-said-changed = The network’s presentation was saved.
news-said = News published.
news-said-withdrawn = News withdrawn.
news-enough = Your organisation has published three pieces of news since yesterday. Keep this one for tomorrow, or put them together.
