# What an organisation is for the others.

capacity-funder = Funder
capacity-support-structure = Support structure
capacity-network = Network
capacity-pole = Pole of cooperation
capacity-organiser = Organises calls and gatherings
capacity-research = Research
capacity-ess = Enterprise of the social and solidarity economy
capacity-mark-none = No mark
capacity-mark-orientation = Guid’Asso, orientation
capacity-mark-information = Guid’Asso, information
capacity-mark-generalist = Guid’Asso, general support
capacity-mark-specialist = Guid’Asso, specialist support
capacity-with-mark = { $name } ({ $mark })
capacity-from = Since { $from }
capacity-from-to = From { $from } to { $to }
capacity-panel = What it is for the others
capacity-wrong = Choose what the organisation is for the others.
capacity-mark-wrong = Only a support structure carries a Guid’Asso mark.
capacity-date-wrong = Write a complete date: day, month, year.
capacity-until-wrong = The last day comes after the first.

capacities-title = Capacities of organisations
capacities-lede = Say what an organisation is for the others: funder, network, support structure… It is read on its page, with its dates.
capacities-find = Name of the organisation
    .search = Search
    .nobody = No organisation has that name here. Try with fewer words.
capacities-its-page = Its page
capacities-granted = What it is for the others
capacities-none = Nothing is said yet.
capacities-end = End
capacities-grant = Say what it is for the others
    .send = Grant
capacities-which = It is
capacities-mark = Guid’Asso mark of a support structure
capacities-starts = First day
capacities-until = Last day
    .hint = Leave it empty if it is not known.

remit-title = Where it has its say
    .explanation = Where this public body acts. The powers of its people end at this border.
remit-none = Nothing is said: its people can enter nothing for others, and read the files of associations as any other funder.
remit-place = Territory
remit-place-wrong = Write one place: a commune, a group of communes or a side of the border.
remit-add = Add
remit-add-whole = Add the whole of { $territory }
remit-remove = Remove

help-title = Say how you help
help-lede = When, where and how an association can ask you for help. This text appears on your page.
help-words = How to ask you for help
    .hint = Opening hours, place, telephone, first appointment: what your front desk would say.
help-words-wrong = Write a few sentences, in 1,500 characters at most.
help-language = Language of this text
help-language-wrong = Choose a language.
help-panel = How to be helped
help-near = Being helped near here
    .explanation = These structures support associations: the nearest first.

# What the next page confirms.
capacity-said-granted = Capacity granted: { $capacity }
capacity-said-ended = This capacity has ended.
remit-said = Territory added.
remit-said-ended = Territory removed.
help-said = Saved: everyone sees how to reach you.
help-unsaid = This structure has not written yet how to ask it for help. Its address, below, is that of the registers.
help-elsewhere = Other structures help near here:
