command-sop = Ver quantas pessoas participam hoje
call-sop = sop
button-join = Eu participo

question = Quem participa hoje? Até agora, { $count } de { $goal }.
joined = { $count ->
    [one] Anotado, você é a primeira pessoa de hoje.
   *[other] Anotado. Agora somos { $count }.
}
already = Você já está na lista, que tem { $count } ao todo.
over = Essa pergunta era de outro dia. Use o botão da pergunta de hoje.
standing = { $count ->
    [0] Ninguém participa ainda hoje; a meta é { $goal }.
    [one] { $count } pessoa participa hoje; a meta é { $goal }.
   *[other] { $count } pessoas participam hoje; a meta é { $goal }.
}
