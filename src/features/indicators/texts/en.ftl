# Indicators: what is counted, and what was counted.

indicators-title = What associations contribute
indicators-lede = What associations bring to the territory, and how it is counted. Each indicator has its definition and its source; none ranks organisations.
indicators-money = Money
indicators-jobs = Jobs
indicators-ties = Ties
indicators-human = Human development
indicators-proposed = Proposed
indicators-declined = Not taken
indicators-retired = Retired
indicators-state-proposed = Proposed: it is not in the catalogue yet.
indicators-state-declined = This indicator was not taken.
indicators-state-retired = This indicator was retired: what was counted stays here to be read.
indicators-reason = Reason:
indicators-about = What it speaks of
indicators-unit = Unit
    .hint = For example: hours, people, euros
indicators-measured = How it is measured
indicators-source = Source
indicators-themes = Themes
indicators-proposed-by = Proposed by
indicators-values = What was counted
    .none = No organisation has noted a value yet.
    .explanation = By year, then in alphabetical order.
indicators-panel = What it counted
indicators-propose = Propose an indicator
    .lede = Say what it counts and how. The proposal is shown at once; it enters the catalogue once the council in which associations sit as equals has adopted it.
indicators-propose-send = Propose
indicators-nobody = You do not act yet for any organisation that could propose an indicator.
indicators-organisation = In the name of which organisation?
indicators-organisation-wrong = Choose the organisation in whose name you propose it.
indicators-dimension-wrong = Choose what it speaks of.
indicators-name = Name
    .hint = 120 characters at most
indicators-name-wrong = Give a name, in 120 characters at most.
indicators-definition = What it counts
indicators-definition-wrong = Say what it counts, in 1,000 characters at most.
indicators-unit-wrong = Give the unit, in 120 characters at most.
indicators-measured-wrong = Say how it is measured, in 1,000 characters at most.
indicators-source-wrong = Say where the number comes from, in a few words.
indicators-decimals = Figures after the decimal point
indicators-decimals-choice = { $n ->
    [0] None: whole numbers
    [one] One
   *[other] { $n }
}
indicators-decimals-wrong = Choose how many figures follow the decimal point.
indicators-language = Language of this text
indicators-language-wrong = Choose a language.
indicators-decide = Withdraw this text from the public
    .lede = Only where it holds what nobody may read: the name of a person, an insult. It is off the public pages at once. If the council votes on it, the vote goes on: its seats still read the text, and cannot adopt it as long as it is withdrawn. Whether an indicator is taken, the council says, in which associations sit as equals.
    .language = Language of the reason
    .reason = Reason
    .hint = Everybody reads it. Do not repeat what the text says.
indicators-hidden = Withdrawn from the public on { $date } by those who run the platform, because:
    .unsaid = Withdrawn from the public on { $date } by those who run the platform.
indicators-hidden-title = Text withdrawn from the public
indicators-hidden-all = Withdrawn from the public
indicators-show-again = Show this text again
    .lede = Only you and the seats of the council that vote on it read it now. Shown again, it stands where it stood.
indicators-reason-wrong = Give the reason, in 600 characters at most.
indicators-note = Note a value
indicators-in-projects = What projects measured
    .lede = The last hundred measures that organisations wished to show, each for its part of a project.
indicators-note-for = Note the value for { $name }
indicators-year = Year
indicators-year-wrong = Write a year, up to this year.
indicators-value = Value, in { $unit }
    .hint = A number. A new value for the same year takes the place of the former.
indicators-value-wrong = Write a number, with no more figures after the decimal point than the indicator counts.
indicators-all = What is counted on the territory
indicators-every-theme = Every theme
indicators-theme = On which theme?
indicators-theme-wrong = Choose a theme of the list.
indicators-of-every-theme = { $n ->
    [one] One indicator of every theme
   *[other] { $n } indicators of every theme
}
indicators-of-policy = How one sees what changes
    .none = No indicator is chosen for this policy yet.
indicators-policies = Policies it follows
indicators-choose = Choose the indicators of this policy
    .lede = What will be looked at to know whether what you want to change is changing. They are shown on the policy’s page.
indicators-noted = What is noted
indicators-take-back = Take back
indicators-done-noted = The value is noted.
indicators-done-taken-back = The value is taken back.
indicators-done-proposed = The proposal is published.
indicators-done-hidden = The text is withdrawn from the public, and the reason is public.
indicators-done-shown = The text is shown again.
indicators-done-chosen = The indicators of this policy are chosen.
act-indicator-measured = A measure of a project was noted
act-indicator-unmeasured = A measure of a project was taken back
