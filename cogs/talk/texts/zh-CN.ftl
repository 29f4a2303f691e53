best = “{ $quote }” —— { $name }
    .more-emoji = 💬
