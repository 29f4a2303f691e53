evidence-told = pats čats pateica, kura saite tā bija
evidence-untold = nekas neliecina, pa kuru saiti
