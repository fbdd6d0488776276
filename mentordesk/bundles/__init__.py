"""What travels between the two laptops: sealed files, keys, words, pairing."""
