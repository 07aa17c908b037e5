# What the commands check, backup and restore say.

backup-done = { $file }: { $rows } { $rows ->
    [one] row
   *[other] rows
 } of { $tables } tables and { $files } { $files ->
    [one] file
   *[other] files
 } copied ({ $size } MB). Copy proved: restored into an empty database, it gives back the same rows and the same hashes.
backup-files-lost = { $n ->
    [one] One file that people sent is not in the copy: the disk has lost or changed it.
   *[other] { $n } files that people sent are not in the copy: the disk has lost or changed them.
 } `tisserand check` names it.
restore-done = The copy of { $created } is back in place: { $rows } { $rows ->
    [one] row
   *[other] rows
 } of { $tables } tables and { $files } { $files ->
    [one] file
   *[other] files
 }, read back and the same. The index has been built anew.
backup-not-proved = The copy does not restore: { $why } It is left as { $file } for examination and has not got its name: do not rely on it.
restore-unreadable = { $file } cannot be read to its end: { $why }. Nothing was changed.
restore-strange = { $file } is not a copy that `tisserand backup` wrote ({ $what }). Nothing was changed.
restore-other-format = { $file } has the form that Tisserand { $version } writes: restore it with that version. Nothing was changed.
restore-damaged = { $file } is damaged: “{ $what }” is not what was written there. Nothing was changed.
restore-newer = { $file } was written by Tisserand { $version }, whose database has changes that this version does not know: restore it with that version or a later one. Nothing was changed.
restore-other-shape = { $file } was written by Tisserand { $version }, and the table { $table } has changed since: restore it with that version, then start this one on the same folder, it brings the database up to date. Nothing was changed.
restore-other-territory = { $file } is the copy of a site for “{ $theirs }”, and this one is configured for “{ $ours }”: set the key territory to “{ $theirs }”.
restore-not-empty = The database is not empty: the table { $table } has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }. A copy is put back only into a new folder (--data) or a new database. Nothing was changed.
restore-not-same = The table { $table } does not read back as it was copied. Nothing was changed.

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
check-secrets-closed = { $n ->
    [one] One code application was sealed with another key.
   *[other] { $n } code applications were sealed with another key.
} Put the file secrets.key that sealed them into the data folder; without it their owners set them up anew.
check-space-enough = { $free } MB are free on the disk of the data.
check-space-low = Only { $free } MB are left on the disk of the data: a load or a copy may fail. Make room.
check-space-unknown = How much room is left on the disk of the data is not known: { $error }
check-reports-writable = The reports of loads can be written.
check-reports-unwritable = { $folder } cannot be written: { $error }. Give this folder to the user who runs Tisserand.
check-number-twice = { $n ->
    [one] { $n } number is
   *[other] { $n } numbers are
 } held by two organisations: { $numbers }. The registers contradict each other; `tisserand entries` can settle it.
check-living-beside = { $n ->
    [one] { $n } entry lives
   *[other] { $n } entries live
 } beside another of the same register in one organisation: { $entries }. Tell them apart with `tisserand entries apart`.
check-parties-idle = { $n ->
    [one] { $n } funder or beneficiary is
   *[other] { $n } funders or beneficiaries are
 } in no line of grants any more. Load a file of grants again.
check-files-sound = { $n ->
    [one] The file that people sent is as it was kept.
   *[other] The { $n } files that people sent are as they were kept.
}
check-files-lost = { $n ->
    [one] One file that people sent is gone or changed
   *[other] { $n } files that people sent are gone or changed
} ({ $first }…). Put it back from a copy into `uploads` in the data folder, or ask for it again.
check-files-left = { $n ->
    [one] One file in `uploads` belongs to nothing
   *[other] { $n } files in `uploads` belong to nothing
}: a sending that was cut. It may be removed while nothing serves.
check-objections = { $n ->
    [one] { $n } request waits for an answer, received
   *[other] { $n } requests wait for an answer, the oldest received
 } on { $day }. `tisserand objections` shows them.

# tisserand allocate
allocate-done = { $selected } of { $projects } projects selected: { $spent } of { $budget } { $currency }
allocate-refused = { $file } was not decided. { $why }
allocate-no-run = The proposal in this file cannot be read: { $why }.
allocate-differs = Made again from the same data, the proposal is not the same: the file was changed, or another version made it.
allocate-line = Line { $line }: { $why }
allocate-not-text = this is not UTF-8 text.
allocate-section = the part { $expected } should begin here, not “{ $found }”.
allocate-missing = { $what } is missing.
allocate-twice = “{ $name }” is there twice.
allocate-fields = { $found } fields instead of { $expected }.
allocate-number = “{ $text }” does not fit { $column }: an exact number of at most fifteen figures is needed, within what the format allows.
allocate-vote-type = votes of type “{ $word }” are not approval, ordinal, cumulative, scoring or choose-1.
allocate-name = “{ $name }” cannot name a project: a name is not empty and has no comma.
allocate-unknown-project = the ballot names project “{ $name }”, which is not among the projects.
allocate-points = the ballot names { $projects } projects but gives { $points } numbers of points.
allocate-one-choice = { $projects } projects on a ballot that has one choice.
allocate-count = { $column } announces { $announced }, but the file has { $found }: a part may have been lost.
allocate-unknown-rule = The rule “{ $rule }” that the file names is not one that can be replayed. Choose one with --rule.
allocate-ballots = Equal shares need ballots of approval or of points, and these are of type { $type }.
allocate-no-points = The ballot of { $voter } has no points, or points below zero.
allocate-threshold = The file does not say from how many points a project counts (min_project_score_threshold).
allocate-too-large = The numbers are too great to be counted exactly.

# What cannot be understood in a command line
usage-unknown-command = There is no command “{ $said }”.
usage-unknown = “{ $said }” is not expected here.
usage-near = Did you mean “{ $near }”?
usage-missing = Missing: { $what }.
usage-no-command = Say which: { $known }.
usage-no-value = { $what } wants a value.
usage-not-one-of = “{ $said }” does not fit { $what }: choose among { $known }.
usage-wrong-value = “{ $said }” does not fit { $what }: { $why }.
usage-address = write an address and a port, like 127.0.0.1:8080
usage-whole-number = write a whole number
usage-conflict = { $what } does not go with { $other }.
usage-twice = { $what } is given once only.
usage-too-many = “{ $said }” is too much for { $what }.
usage-not-text = A word of the command is not UTF-8.
usage-help = `{ $command } --help` says what can be asked.
