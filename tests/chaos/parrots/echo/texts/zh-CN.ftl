button-press = 按
