"""What a pair prints and hands out: the portfolio and the parts it is made of."""
