"""Sources that bring people and are no people: a poster, a shop, somebody who is followed."""
