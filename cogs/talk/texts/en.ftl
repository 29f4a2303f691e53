best = “{ $quote }” – { $name }
