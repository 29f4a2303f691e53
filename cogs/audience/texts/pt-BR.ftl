command-audience = Públicos: partes dos membros
command-audience-list = Os públicos desta comunidade e o que cada um pede
command-audience-preview = Quantos estão em um público, alguns deles e por quê
    .name = O nome do público
call-audience = público
call-audience-list = lista
call-audience-preview = prévia
    .name = nome
button-near = Quem fica de fora por pouco

none = Ainda não há públicos aqui além de everyone. Eles ficam no config.yaml, em audiences: desta comunidade; docs/audiences.md mostra alguns.
list = { $count ->
    [one] { $count } público:
   *[other] { $count } públicos:
}
listed = { $name }: { $wants }
more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
preview = { $count ->
    [0] Ninguém está no público { $name }, de { $seen } membros que conheço. Operadores ficam de fora. O botão mostra quem fica de fora por uma condição.
    [one] { $count } membro está no público { $name }, de { $seen } que conheço. Operadores ficam de fora.
   *[other] { $count } membros estão no público { $name }, de { $seen } que conheço. Operadores ficam de fora.
}
near = { $count ->
    [0] Ninguém fica fora do público { $name } por uma só condição, de { $seen } membros que conheço.
    [one] { $count } membro fica fora do público { $name } por uma só condição, de { $seen } que conheço.
   *[other] { $count } membros ficam fora do público { $name } por uma só condição, de { $seen } que conheço.
}
wants = Ele pede: { $wants }
sample = { $shown } deles:
member = { $who } – { $why }
gone = (alguém que saiu nesse meio-tempo)
looking = Ainda vendo quem está em { $name }: { $seen } membros até agora. Respondo aqui quando terminar.
value-invited = Membros que vieram por seus convites
