command-tasks = Ver o que espera por uma pessoa
call-tasks = tarefas
tasks = { $count ->
    [one] { $count } coisa a fazer:
   *[other] { $count } coisas a fazer:
}
task-line = { $number }. { $text } – { $due }; pedido há { $age } ({ $source })
task-line-taken = { $number }. { $text } – { $due }; pedido há { $age } ({ $source }). { $name } está fazendo.
due = até { $when }
late = atrasado há { $span }
span = { $unit ->
    [days] { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
    [hours] { $count } h
   *[minutes] { $count } min
}
button-open = { $number }
task-about = Sobre: { $name }
task-taken = { $name } está fazendo.
task-is-yours = Ficou com você: { $text }
task-later = Adiado para { $when }: { $text }
taken-by-other = { $name } já está fazendo isto.
overdue = { $count ->
    [one] Isto venceu, e ninguém resolveu ainda:
   *[other] Estas { $count } coisas venceram, e ninguém resolveu ainda:
}
button-take = Eu faço
button-later = Amanhã
button-page = Todas as tarefas
button-before = Voltar
button-more = Mais
button-leave = Não precisa
no-tasks = Não há nada a fazer.
task = A fazer até { $due }: { $text }
task-draft = Você pode escrever: { $draft }
button-done = Feito
task-done = Feito, obrigado: { $text }
task-left = Deixado de lado: { $text }
settled-done = { $text } – feito por { $name }, { $when }.
settled-left = { $text } – deixado de lado por { $name }, { $when }.
task-gone = Não há essa tarefa aqui.
already-done = { $name } já fez isto, { $when }.
already-left = { $name } decidiu deixar isto, { $when }.
too-many = Os roteiros pedem { $tasks } coisas à equipe em { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}; são mais de cinco por dia.
