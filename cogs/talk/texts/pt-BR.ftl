best = “{ $quote }” – { $name }
    .emoji = 💬
