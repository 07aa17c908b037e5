# Needs that associations see first.

emerging-title = Emerging needs
emerging-lede = What associations see coming before others do. One signals a need, others say that they see it too; a petition or a project may begin from it.
emerging-none = No need is signalled here.
emerging-all = Every need signalled here
emerging-earlier = Earlier ones
emerging-narrow = Find a need
    .send = Show
    .all = Every need
emerging-theme = Theme
emerging-every-theme = All themes
emerging-theme-choose = Choose a theme
emerging-commune = Commune
emerging-everywhere = The whole territory
emerging-signal = Signal a need
    .lede = Say what you see on the ground. Everybody can read it; name no persons.
    .send = Signal
emerging-nobody = A need is signalled in the name of an organisation that is not a public body. Say first for which one you act.
emerging-organisation = In the name of
emerging-field-title = The need, in a few words
emerging-field-title-hint = For example: “No heated room in the evening any more for language classes”.
emerging-field-words = What you see
emerging-field-words-hint = Whom it touches, since when, what was tried. Without names of persons.
emerging-communes = Where?
    .hint = Without a choice: on the whole territory.
    .choose = Choose communes
emerging-field-named = Your name
emerging-field-named-hint = Without your name you are counted only among enough others for nobody to guess you. But what you write may let others recognise you.
emerging-named = Show the organisation’s name
emerging-not-named = Do not show it
emerging-field-language = Language of these words
emerging-title-wrong = Say the need in 140 characters at most.
emerging-words-wrong = Say what you see, in 4,000 characters at most.
emerging-theme-wrong = Choose a theme.
emerging-language-wrong = Say in which language it is written.
emerging-named-wrong = Choose whether the organisation’s name is shown.
emerging-organisation-wrong = Choose an organisation for which you act, and which is not a public body.
emerging-since = Signalled on { $date }
emerging-who = Who sees it
emerging-see = { $organisation } sees it too
    .send = We see it too
emerging-unsee = Say so no more
emerging-sign-in = Do you see it too? Sign in to say so in your association’s name.
emerging-from-here = Begin from here
emerging-petition = Petition a public body, with these words
emerging-project = Begin a project together
emerging-meet = Come together: found a grouping with others of the territory
emerging-saw = { $organisation } said that it sees it too.
emerging-report = Report what should not be public
emerging-withdraw = Withdraw this need
    .lede = The words can then be read no more. The reason can, by everybody.
    .send = Withdraw
emerging-field-reason = Why
emerging-field-reason-hint = For example: “The need was met”, or “A person was named”.
emerging-reason-wrong = Say why, in 600 characters at most.
emerging-withdrawn-title = A need that was withdrawn
emerging-withdrawn = This need was withdrawn.
emerging-restore = Let this need stand again
    .lede = It was withdrawn for this reason:
    .send = Let it stand
emerging-done-signalled = The need is signalled: everybody can read it.
emerging-done-seen = It is said: your organisation sees it too.
emerging-done-unseen = Your organisation says so no more.
emerging-done-withdrawn = The need is withdrawn.
emerging-done-restored = The need can be read again.
emerging-seen = Seen by at least { $n } organisations
emerging-seen-least = { $n ->
    [0] Seen by fewer than { $fewest } organisations, which are not named
    [one] Seen by one organisation that is named, and fewer than { $fewest } others
   *[other] Seen by { $n } organisations that are named, and fewer than { $fewest } others
}
emerging-others = At least { $n } organisations that are not named. The exact number is not shown: nobody notices one that joins or leaves.
emerging-others-few = Fewer than { $n } organisations that are not named: of so few the exact number is not shown.
emerging-letter-withdrawn = The need that you signalled, “{ $title }”, was withdrawn by those who run the platform:

    { $reason }

    { $link }
    .subject = A need that you signalled was withdrawn
emerging-letter-restored = The need that you signalled, “{ $title }”, can be read again: those who run the platform let it stand.

    { $link }
    .subject = A need that you signalled can be read again
