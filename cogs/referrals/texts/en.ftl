evidence-told = the chat itself told whose link it was
evidence-untold = nothing tells by which link
