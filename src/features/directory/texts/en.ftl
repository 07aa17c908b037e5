# Loading official files.
import-done = { $file } ({ $kind }): { $read } lines read, { $kept } kept, { $rejected } refused; { $added } new organisations, { $changed } changed, { $missing } no longer in this file.
import-report = Line by line: { $file }
import-unreadable = { $file } cannot be read: { $error }
import-refused = { $file } is refused, nothing changed. { $why } ({ $member }: { $detail })
import-loss = { $file } is refused, nothing changed. It would drop { $lost } of the { $held } entries that its earlier files held, more than one in ten. If it is complete, run again with --accept-loss.
import-not-geojson = { $file } is refused, nothing changed. It is not a GeoJSON collection.
import-no-contour = { $file } is refused, nothing changed. No contour in it bears the code of a commune of the territory.
report-file = file
report-line = line
report-column = column
report-value = value
report-reason = reason
report-kept = kept
report-yes = yes
report-no = no
reject-place-uncertain = postcode and name point to several communes: place uncertain
reject-duplicate-number = this number stands on another line of the file already: the first is kept
reject-older-than-held = the present register, already loaded, says better of this association
reject-commune-unknown = this contour is not that of a commune of the territory
reject-geometry-missing = this contour has no polygon
start-first = First start: making the database and the demonstration register (fictitious organisations).
start-index = The index is not up to date: building it anew.
start-ready = Tisserand is ready: open { $address } in a browser.

# Why a line is refused or remarked.
reject-wrong-number-of-fields = the line has not as many fields as the header
reject-unclosed-quote = a quote is opened and never closed
reject-record-too-long = the line is too long
reject-missing-number = the number is missing
reject-malformed-number = this is no number of the register
reject-missing-name = the name is missing
reject-stray-quote = a lone quote inside a text: its place may be wrong
reject-other-encoding = a word in another encoding than the rest of the file
reject-control-characters = invisible characters were taken out
reject-malformed-date = this is no date
reject-implausible-date = this date cannot be true
reject-malformed-siret = this is no valid SIRET
reject-siren-for-siret = a SIREN where a SIRET is due: read as SIREN
reject-malformed-theme = this is no code of the nomenclature
reject-malformed-postcode = this is no postcode
reject-malformed-commune-code = this is no code of a commune
reject-unknown-position = unknown position
reject-unknown-grouping = unknown sort of grouping
reject-missing-successor = the association continues under a new number, which is missing
reject-address-as-website = an e-mail address in place of a site: kept off public pages

# Why a whole file is refused.
refused-empty = It is empty.
refused-no-table = This archive holds no table.
refused-binary = This is not a text file.
refused-spreadsheet = This is a spreadsheet: save it as CSV first.
refused-web-page = This is a web page, not a table: the download went wrong.
refused-utf-16 = It is written in UTF-16: save it in UTF-8.
refused-unknown-columns = Its columns are those of no register we know.
refused-duplicate-column = A column name stands in it twice.
refused-header-too-long = Its first line is too long for a header.
refused-nested-archive = This is an archive inside an archive: unpack it first.
refused-encrypted = It is protected by a password.
refused-unsupported-method = It is packed in a way we do not read.
refused-truncated = It stops before its end: the download was cut.
refused-corrupt = It is damaged.
refused-too-damaged = Its quotes are too damaged to be read without guessing.
refused-too-many-members = It holds too many files.
refused-member-too-large = A file in it is too large.
refused-too-large = Unpacked, it is too large.
refused-ratio = It grows too much to be honest: it may be a trap.
refused-unreadable = It cannot be read.

error-invalid-query = The address of this search is damaged. Start again from the search.
error-invalid-km = The distance must be between 0.1 and 1,000 kilometres.
error-invalid-within = A search is about the territory (within=territory) or everywhere (within=all).
error-invalid-sort = This order does not exist: relevance, name, date or distance.
error-invalid-limit = A page holds 1 to 100 results.
error-invalid-near = This commune does not exist, or we do not know where it is.
