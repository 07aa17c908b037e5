# What the commands check, backup and restore say.

backup-done = { $file }: { $rows } { $rows ->
    [one] row
   *[other] rows
 } of { $tables } tables copied ({ $size } MB). Copy proved: restored into an empty database, it gives back the same rows and the same hashes.
restore-done = The copy of { $created } is back in place: { $rows } { $rows ->
    [one] row
   *[other] rows
 } of { $tables } tables, read back and the same. The index has been built anew.

check-database-sound = The database is sound.
check-database-damaged = The database is damaged ({ $detail }). Stop the service, set the folder aside untouched, and put the latest copy back into a new folder with `tisserand restore`.
check-references-sound = The { $n } links between tables all lead somewhere.
check-references-unguarded = The PostgreSQL server guards only { $guarded } of the { $expected } links between tables. The database was changed by hand: put a copy back into a new database.
check-reference-broken = In { $table }, { $n } { $n ->
    [one] row points
   *[other] rows point
 } to a row of { $parent } that does not exist. Put the latest copy back into a new folder.
check-empty = No organisation is loaded yet. `tisserand import FILE` loads a register.
check-organisations-sound = { $n } organisations: each has its entry in a register, an address of its own, a known commune and known themes.
check-without-entry = { $n } { $n ->
    [one] organisation has
   *[other] organisations have
 } no entry in any register. Load the files of the register again; if it persists, put the latest copy back.
check-foreign-entry = { $n } { $n ->
    [one] organisation takes its values from an entry that is not its own
   *[other] organisations take their values from an entry that is not their own
 }. Load the files of the register again.
check-ambiguous-addresses = { $n } page { $n ->
    [one] address leads
   *[other] addresses lead
 } to two organisations. Put the latest copy back.
check-unknown-values = { $n } { $n ->
    [one] row has
   *[other] rows have
 } a value in “{ $column }” that this territory does not know: { $values }. Check the key `territory`, then load the files again.
check-index-sound = The index shows the { $n } organisations of the database.
check-index-damaged = Files of the index are damaged ({ $files }). `tisserand index` builds it anew.
check-index-stale = The index is behind the database. `tisserand index` builds it anew.
check-index-count = The index shows { $shown } organisations, the database publishes { $held }. `tisserand index` builds it anew.
check-space-enough = { $free } MB are free on the disk of the data.
check-space-low = Only { $free } MB are left on the disk of the data: a load or a copy may fail. Make room.
check-space-unknown = How much room is left on the disk of the data is not known: { $error }
check-reports-writable = The reports of loads can be written.
check-reports-unwritable = { $folder } cannot be written: { $error }. Give this folder to the user who runs Tisserand.
check-objections = { $n ->
    [one] { $n } request waits for an answer, received
   *[other] { $n } requests wait for an answer, the oldest received
 } on { $day }. `tisserand objections` shows them.
