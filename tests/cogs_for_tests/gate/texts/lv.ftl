found = Found { $what }
found-later = Found later { $what }
