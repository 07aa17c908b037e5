# What keeps a command, whichever it is, from its work.

failed-absent = it does not exist
failed-not-allowed = you are not allowed to
failed-there-already = it is there already
failed-a-folder = it is a folder
failed-no-folder = it is no folder
failed-full = the disk is full
failed-read-only = this disk can only be read
failed-address-in-use = another program has this address already
failed-address-elsewhere = this address is not one of this machine
failed-cut = it stops before its end
failed-abruptly = The work was cut, for no known reason. Run the command again.
failed-database = The database does not answer, or refuses: { $why }
failed-migration = The database could not be brought up to date: { $why }
failed-sqlite = SQLite { $version } can lose what was kept: 3.51.3 or later is needed.
failed-damaged = The file { $file } is damaged: { $why }. Stop the service, keep the folder as it is, and put the last copy back into a new one (`tisserand restore`).
failed-database-path = The path of the database, { $file }, is not UTF-8.
failed-folder = The data folder { $folder } cannot be used: { $why }.
failed-served = Another Tisserand already serves the data folder { $folder }: stop it first, or choose another folder with --data.
failed-busy = { $folder }: another command is loading or indexing there. Wait for it to end, then run this one again.
failed-not-begun = There is no database in the folder { $folder }. Is it the right one (--data)? `tisserand` and `tisserand import FILE` begin one.
failed-index = The index cannot be read: { $why }. `tisserand index` builds it anew.
failed-index-behind = It is kept, but the search does not show it yet: { $why }. Run `tisserand index`.
failed-territory = The territory “{ $territory }” cannot be read in { $folder }: { $why }
failed-vocabulary = The words of the demonstration cannot be read: { $why }
failed-time-zone = The territory’s time zone “{ $zone }” does not exist.
failed-themes = The themes cannot be learnt: { $why }
failed-config-unreadable = The configuration file { $file } cannot be read: { $why }.
failed-config-form = { $file } is not TOML: { $why }
failed-config-key = { $file }: there is no key “{ $key }”.
failed-config-variable = There is no environment variable “{ $key }”.
failed-config-near = Did you mean “{ $near }”?
failed-config-value = The configuration cannot be used: { $why }
failed-upload = A file could not be kept: { $why }.
failed-file = { $file }: { $why }.
failed-listening = The address { $address } cannot be served: { $why }.
failed-serving = The service has stopped: { $why }.
failed-temporary = No temporary folder can be made: { $why }.
failed-computing = What is published cannot be computed again: { $why }.

# Bars of progress: what is being done, in some twenty letters.

progress-copy = Copying
progress-restore = Putting back
progress-prove = Proving the copy
progress-recognise = Recognising names
progress-link = Comparing registers
progress-index = Building the index
progress-demonstration = Inventing organisations
progress-learn = Learning themes
progress-infer = Themes from words
progress-rows = rows:
progress-left = left:
