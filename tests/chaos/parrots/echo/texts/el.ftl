button-press = Πάτησε
