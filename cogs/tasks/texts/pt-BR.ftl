command-tasks = Ver o que os roteiros pedem à equipe
call-tasks = tarefas
tasks = A fazer:
task-line = até { $due }  { $text } ({ $script })
no-tasks = Não há nada a fazer.
task = A fazer até { $due }: { $text }
task-draft = Você pode escrever: { $draft }
button-done = Feito
button-leave = Deixar
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
