best = “{ $quote }” —— { $name }
    .emoji = 💬
