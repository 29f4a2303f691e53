command-today = Mostra o que houve ontem, o que precisa de você e o que vem hoje
call-today = hoje

usual-day = { $day ->
    [mon] Uma segunda-feira normal.
    [tue] Uma terça-feira normal.
    [wed] Uma quarta-feira normal.
    [thu] Uma quinta-feira normal.
    [fri] Uma sexta-feira normal.
    [sat] Um sábado normal.
   *[sun] Um domingo normal.
}
the-day = { $day ->
    [mon] Segunda-feira
    [tue] Terça-feira
    [wed] Quarta-feira
    [thu] Quinta-feira
    [fri] Sexta-feira
    [sat] Sábado
   *[sun] Domingo
}
on-days = { $day ->
    [mon] às segundas-feiras
    [tue] às terças-feiras
    [wed] às quartas-feiras
    [thu] às quintas-feiras
    [fri] às sextas-feiras
    [sat] aos sábados
   *[sun] aos domingos
}
no-comparison = { $day }: ainda não há comparação, ela leva quatro semanas. Operadores e bots não são contados.
begins = A contagem começa hoje: os números vêm a partir de amanhã. Operadores e bots não são contados.
nothing-known = { $day }: o bot ficou fora o dia todo, então não há números.
partial-day = { $day }: o bot ficou fora por { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}, então estes números são parciais.
partial-beside = { $finding } O bot ficou fora por { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}: estes números são parciais.

finding-times = { $what }, { $times } vezes o normal { $days } ({ $usual }).
finding-more = { $what }, mais que o normal { $days } ({ $usual }).
finding-less = { $what }, menos que o normal { $days } ({ $usual }).
finding-none = { $what }; o normal { $days } é ninguém.
people-joined = { $count ->
    [1] 1 pessoa entrou
   *[other] { $count } pessoas entraram
}
people-left = { $count ->
    [1] 1 pessoa saiu
   *[other] { $count } pessoas saíram
}
people-wrote = { $count ->
    [1] 1 pessoa escreveu
   *[other] { $count } pessoas escreveram
}
people-checked_in = { $count ->
    [1] 1 pessoa fez check-in
   *[other] { $count } pessoas fizeram check-in
}

joined-left = Entraram: { $joined } · saíram: { $left }
wrote = Escreveram: { $people } · mensagens: { $messages }
checked-in = Check-ins: { $people }
figure = { $count }
figure-usual = { $count } (normal)
figure-more = { $count } (+{ $by }, normal { $usual })
figure-less = { $count } (−{ $by }, normal { $usual })

and = { $first } · { $then }
more = mais { $count }
age-minutes = { $count } min
age-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
age-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

questions = Ninguém respondeu ({ $count }): { $what }
question = { $name }, { $room } { $at } ({ $age }): “{ $text }”
needs = Precisa de você ({ $count }): { $what }
tasks = { $count ->
    [1] 1 tarefa ({ $age })
   *[other] { $count } tarefas (a mais antiga { $age })
}
held = o script { $script } está parado ({ $age })
held-more = { $count ->
    [1] mais 1 script parado
   *[other] mais { $count } scripts parados
}
approvals = { $count ->
    [1] 1 post espera aprovação ({ $age })
   *[other] { $count } posts esperam aprovação (o mais antigo { $age })
}
friends = { $count ->
    [1] 1 amigo indicado espera uma decisão ({ $age })
   *[other] { $count } amigos indicados esperam uma decisão (o mais antigo { $age })
}
faulty = { $count ->
    [1] 1 arquivo de scripts tem erros: { $files }
   *[other] { $count } arquivos de scripts têm erros: { $files }
}
failed = Falhou ontem: { $what }
failed-in = { $count ->
    [1] 1 post em { $room }: { $reason }
   *[other] { $count } posts em { $room }: { $reason }
}
failed-elsewhere = { $count ->
    [1] 1 resposta ou ação: { $reason }
   *[other] { $count } respostas ou ações: { $reason }
}
unclear = ninguém sabe dizer se saiu
no-reason = sem motivo informado
posts = Hoje: { $what }
post = { $at } { $title }

before = Ontem: { $day }
tile-joined = Entraram
tile-left = Saíram
tile-wrote = Escreveram
tile-messages = Mensagens
tile-checked_in = Check-in
tile-unanswered = Sem resposta
tile-same = o normal
tile-more = +{ $by } · normal { $usual }
tile-less = −{ $by } · normal { $usual }
tile-alone = ainda sem comparação
oldest = a mais antiga { $age }
partial = parcial
needs-you = Precisa de você ({ $count })
needs-nothing = Nada espera por você
row-tasks = { $count ->
    [1] 1 tarefa
   *[other] { $count } tarefas
}
row-held = O script { $script } está parado
row-held-more = { $count ->
    [1] Mais 1 script parado
   *[other] Mais { $count } scripts parados
}
row-approvals = { $count ->
    [1] 1 post espera aprovação
   *[other] { $count } posts esperam aprovação
}
row-friends = { $count ->
    [1] 1 amigo indicado espera uma decisão
   *[other] { $count } amigos indicados esperam uma decisão
}
row-faulty = Erros em scripts: { $files }
today-title = Hoje
today-nothing = Nada planejado para hoje
not-counted = Operadores e bots não são contados.

button-look = Ver o que precisa de você
nothing-waits = Isso já foi resolvido. Nada mais espera aqui.
look-held = O roteiro { $script } está parado em { $step }: { $reason } Tente o passo de novo, ou pule.
look-approval = { $what } espera sua palavra até { $until }.{ $more ->
    [0] {""}
    [1] {" "}Depois vem mais um.
   *[other] {" "}Depois vêm mais { $more }.
}
a-post = Uma publicação
look-faulty = Estes arquivos têm erros e seguem na última versão boa: { $files }. A linha e o motivo foram ditos nesta sala; depois de corrigir, /sop reload lê tudo de novo.
