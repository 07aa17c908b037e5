# Territorial poles.

poles-title = Territorial cooperation poles
poles-lede = Associations, enterprises, researchers and public bodies that work together for the long term on one territory, around a common roadmap.
poles-narrow = Look for a pole
    .send = Search
poles-words = Words
poles-any = All
poles-all = All poles
poles-by-theme = Theme
poles-by-stage = Stage
poles-by-commune = Commune
poles-by-policy = Public policy
poles-group-living = Living
poles-group-ended = Ended
poles-map = Where the organisations of the poles are
    .framed = The framed communes are those where a pole says that it acts; a commune leads to the poles that act there.
poles-waiting = Waiting for their carrier
    .explanation = Only those concerned see them: they are public once the organisation that carries them has said yes.
pole-carried-by = Carried by
pole-not-public = This pole is not public yet: { $name } must first say yes.
pole-ended = This pole has ended. What it said and did stays to be read.
pole-asked = Your organisation is invited
    .explanation = Nothing is done without your yes. Joining changes neither your purpose nor your accounts, and you may leave.
pole-accept = Say yes for { $name }
pole-decline = Say no
pole-carry = { $name } is asked to carry this pole
    .explanation = Carrying a pole means keeping it for its members: its page, its invitations, its reviews. It becomes public with your yes. A no changes nothing about your place among its members.
pole-carry-yes = Yes, we carry it
pole-carry-no = No, we do not carry it
pole-leave = { $name } leaves the pole
    .explanation = Those who keep the pole will be told.
pole-join = To join, talk to { $name }, which invites you; you say yes yourself.
    .way = Its page in the directory
pole-keep-words = Write the presentation and the roadmap
pole-keep-members = Invite members
pole-keep-stage = Change the stage
pole-stage = Stage
pole-stage-emerging = Emerging
pole-stage-consolidated = Consolidated
pole-stage-ended = Ended
pole-since = Exists since
    .hint = Today at the latest.
pole-since-wrong = Give a day, today or before.
pole-themes = Themes
pole-theme = Priority theme
pole-theme-missing = Choose a theme.
pole-policy = Public policy that it answers
pole-policy-none = None
pole-policy-wrong = This policy no longer exists.
pole-organiser = Recognised by
pole-call = Born of the call
pole-members-none = No organisation has said yes yet.
pole-sector = Kind of member
pole-sector-missing = Choose the kind of member.
pole-roadmap = Roadmap
pole-part-strategy = Strategy
    .hint = What you want to change on this territory, and why together.
pole-part-means = Means held in common
    .hint = Places, equipment, jobs, knowledge, purchases.
pole-part-governance = Governance
    .hint = Who decides, how, with what voice for each.
pole-part-plan = Who does what, for whom, by when
    .hint = The broad lines; actions are said one by one.
pole-map = Where the members are, and the communes of the pole
pole-map-framed = The framed communes are those where the pole acts.
pole-places = Communes of the pole and of its members
    .whole = Communes of the members; the pole acts on the whole territory
pole-place = Commune
pole-acts = The pole acts there
    .yes = Yes
    .no = No
pole-place-members = Members
pole-acts-done = How it came, and what it became
pole-recognised = Recognised as an emerging pole
pole-recognise = Recognise a pole
    .lede = A pole is born of a call whose answers were decided, or lives already and asks to be recognised.
    .then = The organisations concerned are invited. The pole is public once the one that carries it has said yes.
    .send = Recognise this pole
pole-carrier-other = Choose another organisation
pole-carrier-name = Name of the organisation that carries it
pole-carrier-missing = Choose the organisation that carries the pole.
pole-carrier-among = Who carries it, among those who answered
pole-carrier-change = Ask another organisation to carry it
    .words = You may ask another organisation: it gets an e-mail, and the pole will be public once it says yes. Whoever is invited as a member already stays so.
pole-carrier-declined = { $name } does not carry this pole.
pole-carrier-silent = { $name } has not answered yet.
pole-carrier-members = Among the organisations of the pole
pole-carrier-somebody = Another one
pole-carrier-ask = Ask it
pole-done-carrier = { $name } is asked.
pole-refused-soon = { $name } was asked less than thirty days ago: leave it some time.
pole-refused-many = Thirty organisations have not answered yet: wait for their answers, or take invitations back.
pole-answer-taken = This answer has become a pole meanwhile.
pole-organiser-missing = Choose in whose name you recognise this pole.
pole-in-whose-name = In the name of
pole-from-call = Answer selected in the call “{ $title }”.
pole-from-answers = From an answer that was selected
pole-living-already = A pole that exists already
pole-name = Name of the pole
pole-name-wrong = Give a name of at most 120 characters.
pole-text-long = A text is too long: 6,000 characters at most.
pole-decision = By which decision
    .hint = For example a resolution of the council, with its date. It is published.
pole-decision-missing = Say by which decision, in at most 300 characters.
pole-words-lede = Say each text in the languages you like; what lacks in one is shown in another.
pole-field-name = Name ({ $language })
pole-field-summary = In a few sentences ({ $language })
pole-communes = Communes where it acts
    .hint = On both sides of the border. None: the whole territory.
pole-theirs = What stands now
pole-members-lede = You invite, each answers for itself. Nobody is a member without its own yes.
pole-members-all = The members, and those you invited
pole-invite = Invite an organisation
    .name = Its name
    .search = Search
    .nobody = No organisation of that name.
pole-word-invite = Invite
pole-word-take_back = Take the invitation back
pole-member-invited = invited on { $date }
pole-member-accepted = member since { $date }
pole-member-declined = did not join ({ $date })
pole-member-taken_back = invitation taken back on { $date }
pole-member-left = left on { $date }
pole-stage-now = Stage today: { $stage }.
pole-stage-explanation = Each change stays on the pole’s page, with its reason and date. A pole that has ended stays so.
pole-step = What changes
    .send = Record this stage
pole-step-consolidate = The pole is consolidated: it lives on its own
pole-step-step_back = The pole is emerging again
pole-step-end = The pole has ended
pole-step-missing = Choose what changes.
pole-reason = For what reason
    .hint = It is published.
pole-reason-missing = Say the reason, in at most 6,000 characters.
pole-done-recognised = The pole is recognised. The organisations concerned are invited.
pole-done-written = It is saved.
pole-done-stage = The new stage is recorded.
pole-done-accepted = Your organisation is a member of the pole.
pole-done-declined = Your organisation does not join the pole.
pole-done-left = Your organisation has left the pole.
pole-done-carries = Your organisation carries the pole.
pole-done-carries-not = Noted: your organisation does not carry the pole.
pole-done-pole-invited = { $name } is invited.
pole-done-pole-taken_back = { $name } is no longer invited.
panel-poles = Territorial poles
panel-poles-called = Poles too, for these words
panel-poles-policy = Poles that serve this policy
panel-poles-theme = Poles on this theme
panel-poles-commune = Poles that act here
panel-poles-call = Poles born of this call
waiting-pole-invited = The pole “{ $pole }” invites your organisation
waiting-pole-review = Write the review of { $year } of the pole “{ $pole }”
waiting-pole-carrier = Your organisation is asked to carry the pole “{ $pole }”
pole-keep-actions = Keep the actions
pole-actions = Actions
pole-action = What is done
pole-action-new = A new action
pole-action-this = Change this action
pole-action-change = Change
pole-action-by = By whom
pole-action-when = By when (optional)
pole-action-state = Where it stands
pole-action-what = Say what is done, in at most 300 characters.
pole-action-due = Give a day, or nothing.
pole-action-who = Choose a member of the pole.
pole-action-proposed = Proposed, not accepted yet
pole-task = { $name } is asked to do something
pole-task-explanation = The action becomes public if you say yes. If you say no, it goes back to whoever carries the pole.
pole-task-take = We do it
pole-task-refuse = No
pole-done-taken = Noted: your organisation does it.
pole-done-refused = Noted; whoever carries the pole is told.
pole-together = All members together
pole-a-member = One of the members
pole-due-on = by { $date }
pole-due-past = to be done by { $date }: that day is past
pole-language = Language of this text
pole-written-in = { $language ->
        [fr] written in French
        [nl] written in Dutch
       *[en] written in English
    }
pole-progress-planned = Planned
pole-progress-under_way = Under way
pole-progress-done = Done
pole-progress-dropped = Given up
pole-done-action = The action is saved.
pole-keep-reviews = Write the review of the year
pole-reviews = Yearly reviews
pole-review-of = Review of { $year }
pole-review-lede = One review a year, public. A correction is published beside it: nothing that was published goes away.
pole-review-years = Other years
pole-review-stands = A review of this year has been public since { $date }. What you publish here takes its place; it stays to be read.
pole-review-done = What was done
pole-review-done-wrong = Say what was done, in at most 6,000 characters.
pole-review-changed = What changed
    .hint = For the territory and those who live there.
pole-review-asked = What the pole asks of its public partners
pole-review-published = Published on { $date }
pole-review =
    .send = Publish this review
pole-figures = Figures of the catalogue (optional)
    .hint = They speak of the whole pole, for this year.
pole-figure-none = None
pole-figure-wrong = Give a number, in the unit of the indicator.
pole-done-reviewed = The review is published.
pole-themes-title = Priority themes for poles to come
pole-themes-lede = A pole can be born where needs are said and associations are there already. The figures come from the Observatory; public bodies put themes up; say whether you would take part.
pole-themes-up = Themes proposed
pole-themes-none = None at the moment.
pole-theme-new = Propose a priority theme
    .lede = Organisations say whether they would take part or carry it; you may then make a call for poles of it.
    .send = Propose this theme
pole-theme-title = What it is about, in a line
pole-theme-title-wrong = Say it in at most 120 characters.
pole-theme-why = Why this theme
    .hint = What you see on the territory, and what lacks there.
pole-theme-why-wrong = Say why, in at most 6,000 characters.
pole-theme-until = Answer until (optional)
pole-theme-until-short = Until when
pole-theme-until-wrong = Give a day to come, or nothing.
pole-theme-until-said = Answers until { $date }
pole-theme-no-end = Answers without an end
pole-theme-over = No longer answered
pole-theme-communes = Where
    .choose = Choose communes
pole-theme-by = Proposed by
pole-theme-became = Became the call
pole-theme-to-call = Make a call for poles of it
pole-theme-down = Propose it no longer
pole-theme-done-up = The theme is proposed.
pole-theme-done-down = The theme is no longer proposed.
pole-theme-done-call = The call is begun: it takes over what the theme said.
pole-interests = Who would be in
pole-interests-none = Nobody has said so yet.
pole-interest-say = Answer for { $name }
pole-interest-change = Change the answer of { $name }
pole-interest-sign-in = To say that your organisation would be in:
pole-interest-title = Say whether we would be in
pole-interest-way = Our organisation
pole-interest-way-wrong = Choose one or the other.
pole-interest-part = would take part
pole-interest-carry = would carry the pole
pole-interest-takes-part = would take part
pole-interest-carries = would carry the pole
pole-interest-words = In a line
    .hint = What you would do, or could bring.
pole-interest-words-wrong = Say it in at most 300 characters.
pole-interest-shown = Everybody may read it
pole-interest-shown-hint = Otherwise { $name } and those who answered too read it.
pole-interest-not-shown = Read only by those who answered and by the public body
pole-interest-send = Save our answer
pole-interest-back = Take our answer back
pole-interest-done = Your answer is saved.
pole-interest-done-back = Your answer is taken back.
pole-figures-title = What is asked and what lives there, by theme: { $place }
pole-figures-show = Show this commune
pole-figures-lacking = Needs are said there, and no pole lives yet
    .how = These themes are shown because somebody asks for something there and nobody answers together yet. Nothing is ranked: each reason opens what it rests on.
pole-asked-petitions = { $n ->
    [one] { $n } petition that waits
   *[other] { $n } petitions that wait
}
pole-asked-answers = { $n ->
    [one] { $n } answer to a call that is over
   *[other] { $n } answers to calls that are over
}
pole-asked-calls = { $n ->
    [one] { $n } call announced or open
   *[other] { $n } calls announced or open
}
pole-figures-portrait = What the published figures say of { $place }
pole-published = What the Observatory publishes, theme by theme
    .caption = Published values, over the whole territory; each opens its indicator
    .every = Every theme, with its figures
    .others = The other themes, with their figures
    .caveats = To know before reading these figures
pole-ground = { $name }: { $value }
pole-grounds = What the published figures show
    .hint = Tick those that say why this theme matters: the choice is yours. They will stay on the page, with their date.
pole-ground-whole = ({ $value } over all themes.)
pole-ground-when = Published by the Observatory on { $date }.
pole-ground-now = Since then: { $value }.
pole-ground-open = See the indicator
pole-ground-said = { $name }: { $value } ({ $whole } over all themes). { $when } { $url }
pole-theme-choose = Continue
pole-theme-chosen = Theme: { $theme }.
pole-theme-other = Choose another
pole-figures-caption = What is asked, answered and lives, by theme, counted now
    .others = What is asked, answered and lives on the other themes, counted now
pole-figures-petitions = Petitions that wait
pole-figures-calls = Calls announced or open
pole-figures-answers = Answers to calls that are over
pole-figures-poles = Living poles
pole-figures-how = What is for the whole territory counts for each commune. These figures speak of the territory, never of one organisation.
pole-letter-word-accept = said yes
pole-letter-word-decline = said no
pole-letter-word-leave = left the pole
pole-letter-word-invite = is invited
pole-letter-word-take-back = is no longer invited
poles-total = { $n ->
    [0] No pole
    [one] { $n } pole
   *[other] { $n } poles
}
poles-members = { $n ->
    [0] No member
    [one] { $n } member
   *[other] { $n } members
}
pole-figure = Indicator { $n }
pole-figure-value = Value { $n }
pole-review-former = Version { $n }, replaced
pole-interests-others = { $n ->
    [one] One more organisation answered, without showing it to all.
   *[other] { $n } more organisations answered, without showing it to all.
}
pole-letter-carrier =
    Hello,

    { $organisation } is asked to carry the pole “{ $pole }”.

    The pole is public once you have said yes, here:

    { $link }
    .subject = Your organisation is asked to carry a pole
pole-letter-carrier-taken-back =
    Hello,

    { $organisation } is no longer asked to carry the pole “{ $pole }”: another organisation is. Its place among the members does not change.

    { $link }
    .subject = Pole “{ $pole }”: you are no longer asked to carry it
pole-letter-carrier-yes =
    Hello,

    { $organisation } carries the pole “{ $pole }”, which is now public:

    { $link }
    .subject = Pole “{ $pole }”: { $organisation } carries it
pole-letter-carrier-no =
    Hello,

    { $organisation } does not carry the pole “{ $pole }”. You may ask another organisation, here:

    { $link }
    .subject = Pole “{ $pole }”: { $organisation } does not carry it
pole-letter-invited =
    Hello,

    { $organisation } is invited to become a member of the pole “{ $pole }”. Nothing is done without your yes.

    Read and answer here:

    { $link }
    .subject = Invitation to the pole “{ $pole }”
pole-letter-action =
    Hello,

    { $organisation }, which carries the pole “{ $pole }”, asks whether your organisation does this:

    { $what }

    Nothing is public before your yes. Answer here:

    { $link }
    .subject = Pole “{ $pole }”: an action is proposed to you
pole-letter-action-taken =
    Hello,

    { $organisation } says yes to the action “{ $what }” of the pole “{ $pole }”:

    { $link }
    .subject = Pole “{ $pole }”: { $organisation } says yes
pole-letter-action-refused =
    Hello,

    { $organisation } does not take on the action “{ $what }” of the pole “{ $pole }”: it is yours again.

    { $link }
    .subject = Pole “{ $pole }”: an action is yours again
pole-letter-taken-back =
    Hello,

    { $organisation } is no longer invited to the pole “{ $pole }”.

    { $link }
    .subject = The pole “{ $pole }” took its invitation back
pole-letter-answered =
    Hello,

    { $organisation } { $answer }. The pole “{ $pole }”:

    { $link }
    .subject = Pole “{ $pole }”: { $organisation } { $answer }
pole-remarks = What is said of it
pole-remarks-none = Nobody has said anything of it yet.
pole-remark-say = Say something for { $name }
pole-remark-title = Say what you think of this theme
pole-remark-lede = Everybody reads it, under the name of { $name }. The public body reads it too, and may answer here.
pole-remark-words = What you think
    .hint = For example: what is missing, who else is concerned, what exists already. 2,000 characters at most.
pole-remark-wrong = Write what you think, in 2,000 characters at most.
pole-remark-many = Your organisation has said five things within a day, which is the most: go on tomorrow.
pole-remark-send = Say it
pole-remark-back = Take this back
pole-remark-done = What you said can be read here.
pole-remark-done-back = It is taken back.
pole-remark-gone = Withdrawn by its author.
pole-remark-hidden = Hidden by those who run the platform: { $reason }
pole-remarks-hide = Hide what must not be public
    .lede = Choose what is hidden, and say why: everybody reads the reason. The words stay on this page, and can be shown again.
pole-remarks-which = Which one?
pole-remarks-which-wrong = Choose what it is.
pole-remark-is-hidden = hidden
pole-remark-reason = Why
    .hint = Everybody reads it.
pole-remark-reason-wrong = Say why, in 600 characters at most.
pole-remark-hide = Hide it
pole-remark-show = Show it again
pole-remark-done-hidden = It is done.
pole-theme-there-association = The active associations
pole-theme-there-foundation = The foundations
pole-theme-there-company = The companies
pole-theme-there-public_body = The public bodies
pole-theme-there-research = Researchers and universities, by their name
    .words = university
pole-letter-remark =
    Hello,

    { $organisation } says of the theme “{ $title }”:

    { $words }

    You can answer there: { $link }
    .subject = “{ $title }”: { $organisation } says something
pole-letter-interest =
    Hello,

    { $organisation } answers the theme “{ $title }”: it { $way }.

    { $link }
    .subject = “{ $title }”: { $organisation } { $way }
pole-letter-reviewed =
    Hello,

    The pole “{ $pole }” published its review of { $year }. Read what it asks of you:

    { $link }
    .subject = Review of { $year } of the pole “{ $pole }”
pole-letter-stage =
    Hello,

    The pole “{ $pole }” changes its stage: { $stage }. { $organisation } gives the reason:

    { $reason }

    { $link }
    .subject = Pole “{ $pole }”: { $stage }
pole-body = A territorial pole of economic and social cooperation
    .explanation = Organisations came together in it to stay. It has no signature of its own: whoever carries it speaks for it, and each member for itself.
pole-body-page = Actions, reviews and map of the pole
pole-body-in-directory = In the directory
    .link = Its page among the organisations
waiting-pole-theme = Your organisation is asked whether it would be in a pole: { $title }
pole-theme-invite = Spot and invite
    .lede = A letter asks the organisation whether it would be in it, or carry the pole. It answers as it likes, or not at all; it is not asked again within thirty days.
    .asked = Invited already
    .carriers = Who could carry it or take part
    .there = In the directory, on this theme and in these communes. Each can be asked: search its name below.
    .bodies = Possible public partners
    .why = Public bodies and services of which it is known here that these communes are theirs.
    .name = Name of an organisation
pole-theme-ask = Invite
pole-theme-asked-on = invited on { $date }
pole-theme-asked-answered = has answered
pole-theme-asked-done = The invitation has left: { $name }.
pole-letter-theme-asked =
    Hello,

    { $body } looks for those who would bring a pole of cooperation to life on this theme:

    { $title }

    Would { $organisation } be in it, or carry it? One line is enough, and no answer is fine too.

    Read and answer: { $link }
    .subject = { $body } asks whether you would be in a pole: { $title }
