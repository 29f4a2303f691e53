command-hush = Deixar o bot calado por um tempo, só respondendo a quem pergunta
    .duration = Quanto tempo, como 2h; ou end, ou list
    .where = Aqui, ou onde você puder
call-hush = silencio
    .duration = duracao
    .where = onde
    .where-community = aqui
    .where-all = tudo
hushed = Em silêncio até { $until }{ $count ->
    [one] {""}
   *[other] {""}, em { $communities }
}. As respostas a membros continuam; nada do que for retido sai depois por conta própria.
is-hushed = Em silêncio até { $until }{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}.
not-hushed = Aqui não há silêncio.
nothing-to-end = Aqui não há silêncio, então não há o que terminar.
ended = O silêncio acabou{ $count ->
    [one] {""}
   *[other] {""} em { $communities }
}. { $ops ->
    [no] /hush list mostra o que foi retido.
   *[yes] O que foi retido está na sala dos operadores.
}
told-begun = { $name } calou o bot até { $until }. Ele responde a membros e escreve aqui; nada mais sai, e nada do que for retido sai depois por conta própria.
told-extended = { $name } mudou o fim do silêncio: agora vai até { $until }.
told-known = Começou um silêncio que o config.yaml conhece{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}. Vai até { $until }. O bot responde a membros e escreve aqui; nada mais sai.
told-ended = { $name } terminou o silêncio. O bot fala de novo.
told-over = O silêncio acabou. O bot fala de novo.
nothing-held = Nada foi retido.
held = { $count ->
    [one] Retido, e só sai se você pedir:
   *[other] { $count } coisas foram retidas, e só saem se você pedir:
}
held-post = { $number }. { $when }: { $words }
held-letter = { $number }. { $when }, a um membro: { $words }
held-script = { $script }, previsto para { $when }, não rodou.
held-more = … e mais { $more }.
button-list = O que foi retido
button-end = Terminar o silêncio
button-post = Publicar
button-all = Publicar tudo
button-run = Rodar
post-one = Publicar { $number }
run-one = Rodar { $script }
posted = Sai agora.
posted-all = { $count ->
    [one] Sai agora.
   *[other] Saem agora as { $count }.
}
ran = { $script } roda agora.
not-held = Isto já não está retido. /hush list mostra o que está.
not-now = { $script } não pode rodar agora: está pausado, ou já está rodando.
no-duration = "{ $given }" não é um tempo. Escreva quanto: 30m, 2h ou 1d. /hush end termina um silêncio, /hush list mostra o que foi retido.
too-long-or-short = Um silêncio dura de um minuto a 30 dias. Escreva 30m, 2h ou 1d; dá para prolongar depois.
