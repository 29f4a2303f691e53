command-team = Quem pode fazer o quê na equipe
call-team = direitos
command-team-list = Ver quem tem qual direito
call-team-list = lista
command-team-give = Dar um direito a um membro
    .member = Para quem
    .right = Qual direito
call-team-give = dar
    .member = membro
    .right = direito
    .right-content = conteúdo
    .right-people = pessoas
    .right-money = dinheiro
    .right-rules = regras
command-team-take = Tirar um direito de um membro
    .member = De quem
    .right = Qual direito
call-team-take = tirar
    .member = membro
    .right = direito
    .right-content = conteúdo
    .right-people = pessoas
    .right-money = dinheiro
    .right-rules = regras
command-team-role = Ligar um direito a um cargo
    .role = Qual cargo
    .right = Qual direito
    .on = Não: não mais
call-team-role = cargo
    .role = cargo
    .right = direito
    .right-content = conteúdo
    .right-people = pessoas
    .right-money = dinheiro
    .right-rules = regras
    .on = ligado
command-team-leave = Encerrar tudo o que um membro tem na equipe
    .member = Quem
call-team-leave = sair
    .member = membro
button-change = Mudar: { $name }
form-rights = Direitos de um membro
    .rights = Direitos
    .rights-hint = O que você deixar de fora é tirado
    .rights-content = conteúdo: posts, roteiros, palavras
    .rights-people = pessoas: tarefas, membros, boas-vindas
    .rights-money = dinheiro: pontos, cupons
    .rights-rules = regras: ajustes, a equipe

team = Quem pode fazer o quê aqui:
holder = { $name } – { $rights }
from-config = { $rights } (pelo config.yaml)
from-given = { $rights }
from-role = { $rights } (por um cargo)
from-chat = { $rights } (pelo próprio chat)
role-line = Quem tem o cargo { $role } – { $rights }
team-how = Direitos dados pelo próprio chat aparecem aqui depois de usados. Para mudar algo: /team give, /team take, /team role ou /team leave.

given = { $name } agora tem o direito "{ $right }".
given-hint = Se { $name } não achar os comandos: os ajustes do próprio chat dizem quem os vê. No Discord é em Configurações do servidor, Integrações, este bot; permita lá.
taken = { $name } não tem mais o direito "{ $right }".
bound = Quem tem o cargo { $role } agora tem o direito "{ $right }".
unbound = O cargo { $role } não dá mais o direito "{ $right }".
changed = Pronto. Os direitos de { $name } mudaram.
ended-answer = { $name } não faz mais parte da equipe. { $count ->
    [0] Nenhuma tarefa esperava por essa pessoa.
    [one] { $count } tarefa está aberta de novo.
   *[other] { $count } tarefas estão abertas de novo.
}

ops-give = { $by } deu a { $name } o direito "{ $right }".
ops-take = { $by } tirou o direito "{ $right }" de { $name }.
ops-bound = { $by }: o cargo { $role } agora dá o direito "{ $right }".
ops-unbound = { $by }: o cargo { $role } não dá mais o direito "{ $right }".
tasks-open = { $count ->
    [one] { $count } tarefa de { $name } está aberta de novo.
   *[other] { $count } tarefas de { $name } estão abertas de novo.
}
ended = { $by } encerrou o que { $name } tinha na equipe; { $count ->
    [0] nenhuma tarefa esperava.
    [one] { $count } tarefa está aberta de novo.
   *[other] { $count } tarefas estão abertas de novo.
}
left = { $name } saiu; { $count ->
    [one] { $count } tarefa está aberta de novo.
   *[other] { $count } tarefas estão abertas de novo.
}
left-rights = { $name } saiu e não faz mais parte da equipe.
nobody-left = Agora ninguém tem o direito "regras". Quem mantém o Plaza acrescenta alguém em operators no config.yaml.

you-give = { $by } deu a você o direito "{ $right }".
you-take = { $by } tirou de você o direito "{ $right }".
you-end = { $by } encerrou o que você tinha na equipe daqui.

by-config = { $name } está na equipe pelo config.yaml, com todos os direitos. Só quem mantém o Plaza pode mudar isso, lá.
by-role = { $name } tem o direito "{ $right }" por um cargo do chat. Tire o cargo lá, ou encerre para todos com /team role.
by-chat = { $name } tem o direito "{ $right }" pelo próprio chat. Quem administra o chat pode tirar lá.
has-not = { $name } não tem o direito "{ $right }".
given-before = { $name } já tem o direito "{ $right }".
not-yours = Você não tem o direito "{ $right }", então não pode dar.
not-here = { $name } não está mais aqui.
nobody = Ninguém aqui com esse nome. Abra /team list de novo.
no-operator = { $name } não tem direitos dados por comando.
nothing-changed = Nada mudou para { $name }.
everybody = Todos têm esse cargo. Escolha outro.
bound-before = Esse cargo já dá esse direito.
not-bound = Esse cargo não dá esse direito.
last-rules = Assim ninguém mais poderia mudar nada aqui: ninguém mais tem o direito "regras". Dê a alguém antes.
