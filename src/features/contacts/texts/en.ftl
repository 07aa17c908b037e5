# Elected contacts.

contacts-title = Your elected contacts
contacts-lede = Whom organisations turn to among your elected, by territory and theme. Each sees those who concern it on its page.
contacts-no-remit = Where your body has its say is not written here yet. Ask whoever administers the platform: your contacts will then be shown.
contacts-none = No contact for now.
contacts-add = Add a contact
    .explanation = Elected people only, in their public function. Never those who lead an association.
    .send = Add
contacts-name = Name
contacts-office = Public function
    .hint = For example “deputy mayor for associations”
contacts-reach = How to reach them
    .hint = The address or telephone of their function, which may be public.
contacts-commune = For which commune?
contacts-theme = For which theme?
contacts-panel = Elected contacts
    .explanation = Kept by the public bodies, by the organisation’s seat and themes.
contact-everywhere = Wherever it has its say
    .empty = Leave it empty for wherever the body has its say.
contact-every-theme = every theme
contact-name-wrong = Write the name, in 150 characters at most.
contact-office-wrong = Write the public function, in 150 characters at most.
contact-reach-wrong = Say how to reach them, in 150 characters at most.
contact-reach-no-way = Give an e-mail address, a web address that begins with https://, or a telephone number: people must be able to use it.
contact-commune-wrong = This commune is not where your body has its say.

# What the next page confirms.
contact-said = Contact saved: { $name }
contact-said-ended = Contact removed.
