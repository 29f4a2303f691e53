best = „{ $quote }” – { $name }
