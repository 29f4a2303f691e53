card =
    { $what } espera por alguém com o direito "{ $right }". Decida até { $until }. { $otherwise ->
        [post] Se ninguém decidir, sai como está.
        [skip] Se ninguém decidir, não sai.
       *[hold] Se ninguém decidir, fica esperando, e eu pergunto mais uma vez.
    } É assim que vai ficar:
a-post = Uma publicação
ask-again = { $what } ainda espera pela sua decisão. O cartão está acima; nada sai até alguém decidir.
button-approve = Aprovar
button-change = Mudar
button-reject = Recusar
form-words = Mudar o texto
    .text = O que vai dizer
    .text-hint = Sai com este texto assim que você enviar
form-reason = Por que não?
    .reason = Motivo
    .reason-hint = Quem fez vai ler isto
done-approved = Aprovado: { $what }. Não precisa fazer mais nada.
done-rejected = Recusado: { $what }. Não vai sair.
settled-approved = ✓ { $what }: aprovado por { $name }, { $when }.
settled-rejected = ✗ { $what }: recusado por { $name }, { $when }. Motivo: { $reason }
settled-posted = ✓ { $what }: ninguém decidiu até { $when }, então sai como está.
settled-skipped = ✗ { $what }: ninguém decidiu até { $when }, então não sai.
settled-assumed = ✓ { $what }: no ensaio conta como aprovado.
settled-withdrawn = { $what }: não há mais nada a decidir aqui.
already-approved = { $name } já aprovou isto, { $when }.
already-rejected = { $name } já recusou isto, { $when }.
already-lapsed = O prazo acabou, { $when }. Ninguém tinha decidido.
already-withdrawn = Não há mais nada a decidir aqui. Talvez haja um cartão mais novo abaixo.
gone = Não há mais nada a decidir aqui.
your-own = Foi você quem fez isto, então outra pessoa com o direito "{ $right }" precisa olhar. O cartão fica aberto para ela.
