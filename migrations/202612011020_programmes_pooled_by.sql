-- By which common fund a programme is paid (its number; 0: none), where one noted only that one pays it.
update programme set pooled = coalesce(
    (select fund_id from common_fund_programme where common_fund_programme.programme_id = programme.id), 0)
where pooled <> 0;
