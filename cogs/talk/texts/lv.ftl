best = „{ $quote }” – { $name }
    .emoji = 💬
