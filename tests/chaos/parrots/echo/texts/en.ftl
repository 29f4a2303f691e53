button-press = Press
