-- What open data needs of what was sent, beside the document: whoever publishes a million grants reads no document. Empty
-- until the program has written it (feature `applications`, `look_after`).
alter table application_sent add column brief text not null default ''; -- JSON

create index application_sent_brief on application_sent (application_id) where brief = '';

-- Read without the rows, of which the first holds a document.
create index application_version_received on application_version (application_id, received_at);
create index decision_act_happened on decision_act (decision_id, happened_at);
