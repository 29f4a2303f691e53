evidence-told = o próprio chat disse de quem era o link
evidence-untold = nada diz por qual link
