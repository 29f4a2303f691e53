"""Each friend in words: for inviters, for operators, and as figures."""
