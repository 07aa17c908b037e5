# The living demonstration.

cast-title = Choose who you are
cast-lede = Nobody here exists. Click a name: you see the site as that person, with their mandates, as if they had shown a second factor.
cast-become = Become { $name }
cast-now = This is you at the moment.
cast-nobody = acts for nobody yet
cast-letters = The e-mails sent to them are files, in the folder “mail” of the data.
