best = «{ $quote }» – { $name }
    .emoji = 💬
