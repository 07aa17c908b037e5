# Grants in the open: files of what was granted at the desk, and response times.

awards-title = Grants in the open
awards-lede = What funders granted through the shared desk, written anew every night as files that anybody can use, and how long each funder took to answer.
awards-nothing = No grant has been notified through the desk yet. The files will stand here after the night that follows the first.
awards-fact-awards = Grants
awards-fact-money = Granted in all
awards-fact-together = To requests that several make
awards-fact-alone = To requests that one makes alone
awards-fact-made = { $n ->
    [0] none
    [one] { $amount }, one request
   *[other] { $amount }, { $n } requests
}
awards-fact-at = Files written
awards-before = Grants of before the desk, as their funders published them, are not repeated here.
    .link = See past grants
awards-times = How long funders take to answer
    .lede = Days from the receipt of a request until its partners were told: a grant, a refusal and a promise under a condition are answers. It describes the practice of funders.
    .none = No answer has been notified yet.
awards-time = { $answers } answers. Half of them came within { $half ->
        [0] the day
        [one] one day
       *[other] { $half } days
    }; the longest took { $most ->
        [0] less than a day
        [one] one day
       *[other] { $most } days
    }.
awards-time-one = One answer, { $half ->
        [0] the same day
        [one] in one day
       *[other] in { $half } days
    }.
awards-funder = How long { $funder } takes to answer
awards-panel = How long this funder takes to answer
    .more = More about it
awards-made = By several or alone
awards-together = Requests that several make together
awards-alone = Requests that one organisation makes alone
awards-years = By year
awards-programmes = By programme
awards-counted = Counted on { $day }.
awards-files = The files
    .lede = Their addresses stay the same; only what is in them changes, once a day, and as soon as somebody may no longer be in them.
awards-lines = { $n ->
    [one] one line
   *[other] { $n } lines
}
awards-file-scdl = SCDL “subventions” 2.1.1
    .about = The French schema of local open data: one line for each organisation, with the amount given to all and its share.
awards-file-regulation = Essential data of grant agreements
    .about = The format of the French order of 17 November 2017, for portals that ask for it.
awards-file-superset = All that is known
    .about = What each organisation receives, to the cent, with the numbers of the request and of the project that its funders share.
awards-file-columns = All that is known, in columns
    .about = The same lines as in the table before, with numbers as numbers, in Apache Parquet: for programs that read many lines.
awards-file-giving = 360Giving 1.4
    .about = The international standard of grants, in JSON.
awards-file-common = CommonGrants 0.4.0
    .about = Awards of an open protocol, in JSON, with all their partners.
awards-file-aid = State aid to declare
    .about = De minimis aid granted by public funders, as the European register asks for it.
awards-file-times = Response times
    .about = What is said above, by funder, year and programme.
awards-persons = No private person appears in these files.
awards-left = What the French formats cannot express
    .lede = These organisations are in the other files, with what they receive.
awards-left-person = { $n ->
    [one] One beneficiary is in no file, nor is what it receives.
   *[other] { $n } beneficiaries are in no file, nor is what they receive.
}
awards-left-funder = { $n ->
    [one] One beneficiary: its funder has no SIRET.
   *[other] { $n } beneficiaries: their funder has no SIRET.
}
awards-left-beneficiary = { $n ->
    [one] One beneficiary has neither a SIRET nor a number of associations that these formats take (it is Belgian, for instance).
   *[other] { $n } beneficiaries have neither a SIRET nor a number of associations that these formats take (they are Belgian, for instance).
}
awards-left-nameless = { $n ->
    [one] One beneficiary has no name.
   *[other] { $n } beneficiaries have no name.
}

# The catalogue
data-awards = Grants notified through the desk
    .about = What each funder granted to each partner of a project, in several open formats, written anew every night.
data-state-aid = State aid to declare
    .about = Small aid granted by public funders, as the central register of the European Union asks for it.
data-response-times = Response times of funders
    .about = Days from the receipt of a request until its partners were told, by funder, year and programme.
