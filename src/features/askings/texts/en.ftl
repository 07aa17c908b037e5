asking-rests = { $name } has been asked enough this month: in thirty days as many organisations invited it or wrote to it as it can answer. A small association mostly has only volunteers to answer, so we leave it some time. It can be asked from { $day }.
asking-refused = This association has been asked enough this month.
