# De levende demonstratie.

cast-title = Kies wie u bent
cast-lede = Niemand hier bestaat. Klik op een naam: u ziet de site zoals die persoon, met haar mandaten, alsof ze een tweede bewijs had getoond.
cast-become = { $name } worden
cast-now = Dat bent u nu.
cast-nobody = handelt nog voor niemand
cast-letters = De e-mails die hun gestuurd worden, zijn bestanden in de map “mail” bij de gegevens.
