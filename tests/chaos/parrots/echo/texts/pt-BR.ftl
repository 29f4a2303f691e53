button-press = Pressionar
