-- What funders answered is counted from what is requested and decided: a sum kept aside does not follow who leaves.
alter table application drop column answers_asked;
alter table application drop column answers_told;
