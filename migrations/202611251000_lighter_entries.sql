-- No question asks for the entries of an office: the loader has them all in mind. Every load paid for the index.
drop index rna_entry_greffe;
