# What the command setup says. A failure says what happened, what is kept, and what to do.

setup-listed = { $name }: { $title }. { $publisher }, { $licence }
setup-listed-account = For holders of an account: { $page }
setup-listed-unchecked = This address has not been confirmed.
setup-listed-absent = Not fetched yet.
setup-listed-held = { $file } ({ $size } MB), fetched on { $day }, not loaded.
setup-listed-loaded = { $file } ({ $size } MB), fetched on { $day }, loaded on { $loaded }.

setup-new = { $title }: { $file } is here ({ $size } MB).
setup-unchanged = { $title }: unchanged since { $day }.
setup-held = { $title }: held since { $day }. `tisserand setup --refresh` asks whether there is a newer one.
setup-given = { $title }: { $file } stands in.
setup-later = It is kept, and cannot be loaded yet: { $why }
setup-needs-file = { $title }: only the holder of an account can fetch it. Register on { $page }, download the file, then run `tisserand setup --file { $name }=FILE`.
setup-unchecked = This address has not been confirmed: { $page } shows where the file is now, `--file { $name }=FILE` loads it.

setup-failed-silent = { $title }: { $address } does not answer ({ $why }). What came is kept. Check the connection of this machine and its proxy, then run `tisserand setup` again.
setup-failed-refused = { $title }: { $address } answers { $status }. The file has moved or is not public: find it on { $page }, then run `tisserand setup --file { $name }=FILE`.
setup-failed-failing = { $title }: the publisher’s server has a fault of its own ({ $status }). What came is kept. Run `tisserand setup` again later.
setup-failed-cut = { $title }: the transfer breaks off each time ({ $why }). { $size } MB are kept. Run `tisserand setup` again: it goes on from there.
setup-failed-foreign = { $title }: { $address } sends { $found } in the place of a { $wanted } file. Nothing of it is kept, what came before is. Look on { $page } whether the service is down, then run `tisserand setup` again.
setup-failed-too-large = { $title }: the file has more than the { $size } MB allowed, it is not kept. If that is right, raise `most_mb` in sources.toml.
setup-failed-no-room = { $title }: { $needed } MB are needed on the disk of the data and { $free } are free. Make room, then run `tisserand setup` again.
setup-failed-disk = { $title }: { $error }. Give this folder to the user who runs Tisserand, then run `tisserand setup` again.
setup-failed-address = { $title }: { $address } cannot be used ({ $why }). Mend the address in sources.toml, or run `tisserand setup --file { $name }=FILE`.

setup-no-sources = The territory has no { $file }: nothing says where its registers are published. Write that file (territories/README.md says how), or load files with `tisserand import`.
setup-sources-wrong = { $file } cannot be used: { $mistake }. Mend it, then run again.
setup-unknown-name = There is no source “{ $name }”. Choose among: { $known }.
setup-busy = Another `tisserand setup` is at work in this data folder. Wait for it to end.
