best = “{ $quote }” —— { $name }
