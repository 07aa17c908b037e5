-- Of most lines no other tells the same grant: an index that holds them all led whoever looks for those of one organisation through
-- every line that there is. Lines that another repeats are looked up by that other, and no line by having none.
drop index grant_line_same;
create index grant_line_same on grant_line (same_as) where same_as is not null;
