"""The sample pair: a year of made-up work of a mentor and a mentee, replayed by running the actions."""
