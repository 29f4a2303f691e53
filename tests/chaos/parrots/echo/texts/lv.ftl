button-press = Spied
