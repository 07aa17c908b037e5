asking-rests = { $name } has been asked enough this month: five organisations invited it or wrote to it in thirty days. A small association mostly has only volunteers to answer, so we leave it some time. It can be asked from { $day }.
asking-refused = This association has been asked enough this month.
