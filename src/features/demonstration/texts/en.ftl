# The living demonstration.

cast-title = Choose who you are
cast-lede = Nobody here exists. Click a name: you see the site as that person, with their mandates, as if they had shown a second factor.
cast-become = Become { $name }
cast-now = This is you at the moment.
cast-nobody = acts for nobody yet
cast-letters = The e-mails sent to them are files, in the folder “mail” of the data.

cast-does-camille = Chairs an association. First: its file, in which a foundation checked the statutes and the insurance ends soon.
cast-does-sacha = Keeps the accounts of the same association. First: the accounts in the file, and the bank details.
cast-does-alix = Leads a project and asks to chair the neighbouring association. First: follow that claim, to which somebody objects.
cast-does-dominique = Chairs the neighbouring association. First: answer the network that invites it, and follow the claim they object to.
cast-does-sol = Keeps the accounts of the neighbouring association under a mandate that ends soon. First: hand over.
cast-does-robin = Chairs an association on the other side of the border. First: read its news, written in Dutch.
cast-does-noor = Takes part in that association. First: look at its file and at who acts for it, without changing anything.
cast-does-claude = Examines for a foundation. First: look for the first association and read its file, one piece of which is checked.
cast-does-andrea = Reads for the foundation what Claude reads, and checks nothing. First: the desk, with two answers to a call that carries no money.
cast-does-maxime = Decides for the foundation. First: read the file of the first association.
cast-does-morgan = Pays for the foundation and for the metropolis. First: what there is to pay.
cast-does-yael = Works at the metropolis. First: the claims that wait; somebody objects to one of them.
cast-does-ange = Decides for the metropolis. First: read the file of the first association, as public agents do.
cast-does-gaby = Examines, decides and pays for a third (invented) funder. First: the desk, where an application waits for a decision.
cast-does-jo = Examines, decides and pays for a fourth (invented) funder. First: the desk, where a decision is put off.
cast-does-lou = Helps associations. First: see where the request to join the network stands, or begin a claim with somebody.
cast-does-charlie = Speaks for a network. First: answer a support structure that asks to join.
cast-does-ada = Runs the platform. First: grant a capacity, read the journal and the table of permissions.
cast-does-eden = Checks the platform. First: read the journal and the table of permissions, without changing anything.
cast-does-kim = Declared a collective that no register lists. First: complete its file.
cast-does-sam = Acts for nobody yet. First: follow the claim that the metropolis has to read.

demonstration-not-ours = This data folder holds something else than a demonstration: choose an empty one, or none.
demonstration-no-place = The fictitious register has no organisation for each part, or the territory imagines no metropolis.
demonstration-busy = A file is being loaded into this data folder: try again when it is there.
demonstration-paper = A paper of the demonstration was not taken.
demonstration-verb = A deed of the demonstration did not do what a page would have: { $why }
demonstration-elsewhere = The demonstration lets anyone in as anyone: it answers this machine only.
