best = «{ $quote }» – { $name }
