# The guard

# Cases
command-guard = Por que a guarda fez algo
call-guard = guarda
command-guard-why = Por que um caso começou e no que deu
    .case = O número do caso
call-guard-why = porque
    .case = caso
command-guard-cases = Os últimos casos da guarda
    .member = De quem são os casos; sem isso, de todos
call-guard-cases = casos
    .member = membro
button-remove = Remover
button-fine = Está tudo bem
button-release = Liberar
button-account-back = Recuperei minha conta
button-appeal = Recorrer
rule-other = Foi contra uma regra desta comunidade
why = Motivo: { $why }.
why-hand = { $count ->
    [one] É sobre a regra { $rules } desta comunidade.
   *[other] É sobre as regras { $rules } desta comunidade.
}
told-held = Sua mensagem em { $room } está retida até que alguém da equipe a veja.
told-removed = Sua mensagem em { $room } foi removida.
told-warn = Isto é um aviso. Ele vale até { $until }.
told-time-out = Você não pode escrever aqui até { $until }.
told-kick = Você vai ser posto para fora da comunidade. Pode voltar e seguir as regras.
told-ban = Você vai ser posto para fora da comunidade de vez.
told-hacked = Parece que outra pessoa está usando sua conta. Troque a senha e desconecte todos os outros aparelhos. { $again ->
    [yes] Depois escreva para a equipe: aperte "Recorrer".
   *[no] Depois aperte "Recuperei minha conta".
}
told-case = Este é o caso { $case }. Foi um engano? Aperte "Recorrer", e uma pessoa vai ver.
told-fine = { $back ->
    [yes] Uma pessoa viu o caso { $case }: sua mensagem estava certa e voltou. Pedimos desculpas.
   *[no] Uma pessoa viu o caso { $case }: você não fez nada de errado, e tudo foi desfeito. Pedimos desculpas.
}
card-person = Por favor, vejam { $who } e o nome que usa.
card-held = Uma mensagem de { $who } em { $room } está retida. Ninguém a vê até que vocês decidam.
card-flagged = Por favor, vejam uma mensagem de { $who } em { $room }.
card-removed = { $count ->
    [one] Uma mensagem de { $who } em { $room } foi removida.
   *[other] { $count } mensagens de { $who } foram removidas, a primeira em { $room }.
}
card-would = Isto é um ensaio: uma mensagem de { $who } em { $room } teria sumido agora.
card-quote = “{ $text }”
card-case = Caso { $case }. { $standing ->
    [new] Chegou há pouco
   *[regular] É da casa
}, { $cases ->
    [0] nenhum caso antes.
    [one] um caso antes.
   *[other] { $cases } casos antes.
}
card-warn = Recebeu um aviso, que vale até { $until }.
card-time-out = Não pode escrever até { $until }.
card-kick = Foi posto para fora, e pode voltar.
card-ban = Foi posto para fora de vez.
card-taken-back = A punição foi desfeita.
card-stands = { $by } diz que fica assim.
card-overturned = { $by } diz que está tudo bem.
card-undone = { $by } desfez junto com uma invasão.
soft = Uma mensagem que parecia propaganda ou spam foi removida.
soft-link = Uma mensagem com um link perigoso foi removida.
said-again = { $who } escreveu: { $text }
removed = Removida. É o caso { $case }; quem escreveu fica sabendo o motivo.
undone = Tudo do caso { $case } foi desfeito.
decided = Alguém já decidiu isso. /guard why mostra como ficou.
no-such-case = Não há esse caso, ou ele não é seu.
no-cases = Não há casos.
account-back = Que bom que você voltou. Já pode escrever.
account-back-card = { $who } diz que recuperou a conta (caso { $case }). Já pode escrever.
reason-in-log = Caso { $case } da guarda
why-head = Caso { $case }: { $who }, { $at }
why-mode = { $standing ->
    [new] Chegou há pouco.
   *[regular] É da casa.
} { $mode ->
    [observe] Foi só observado.
    [flag] A equipe foi consultada.
   *[enforce] { $action ->
        [hold] Ficou retida.
       *[delete] Foi removida.
    }
}
why-messages = É sobre { $count ->
    [one] uma mensagem
   *[other] { $count } mensagens
} em { $rooms ->
    [one] uma sala.
   *[other] { $rooms } salas.
}
why-erased = O texto foi apagado, pois o prazo para recorrer acabou.
why-score = Tudo junto pesa { $score }; 1 ou mais é spam.
why-evidence = { $rule }: { $what } (pesa { $weight }){ $count ->
    [0] {""}
   *[other] , escondido: { $hidden }
}
why-asked = Ninguém decidiu ainda.
why-open = Fica assim, a menos que alguém diga outra coisa.
why-closed = Acabou, e ninguém decidiu.
why-stands = Fica assim. Decidido por: { $by }.
why-overturned = Foi um engano. Decidido por: { $by }. { $back ->
    [yes] A punição foi desfeita.
   *[no] Não houve punição.
}
why-undone = Foi desfeito junto com uma invasão, por: { $by }.
nobody = ninguém
why-own = Caso { $case }, { $at }
own-asked = Alguém da equipe vai ver.
own-open = Se foi um engano, aperte "Recorrer" onde você foi avisado.
own-closed = Acabou.
own-stands = Fica assim.
own-overturned = Foi um engano, e foi desfeito. Pedimos desculpas.
own-undone = Foi desfeito.
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] espera por vocês
    [open] fica assim por ora
    [stands] fica assim
    [overturned] foi engano
    [undone] desfeito
   *[closed] acabou
}, { $penalty ->
    [warn] um aviso
    [time_out] silêncio
    [kick] para fora
    [ban] para fora de vez
   *[none] sem punição
}

# Invasões
command-raid = Quando muitos entram ao mesmo tempo para causar dano
call-raid = invasao
command-raid-on = Agir a partir de agora como em uma invasão
    .stage = O que se faz: salas lentas e novatos contidos, ou também pausar convites
    .stage-slow = salas lentas, novatos contidos
    .stage-pause = também pausar convites
call-raid-on = ligar
    .stage = etapa
command-raid-off = Encerrar a invasão: salas e convites voltam ao que eram
call-raid-off = encerrar
command-raid-undo = Desfazer a última invasão por inteiro: não era uma
call-raid-undo = desfazer
command-raid-status = Se há uma invasão, e como foi a última
call-raid-status = situacao
button-raid-act = É uma invasão
button-raid-end = Encerrar
button-raid-out = Remover todos
button-raid-in = Deixar entrar
raid-head = { $count ->
    [0] Invasão { $raid }, desde { $at }: ninguém novo até agora.
    [one] Invasão { $raid }, desde { $at }: um novato.
   *[other] Invasão { $raid }, desde { $at }: { $count } novatos.
}
raid-names = Entre eles: { $names }.
raid-observed = Só é observada, como dizem as opções.
raid-flagged = Nada foi feito ainda. É uma invasão?
raid-now-observe = Muitos estão entrando ao mesmo tempo. As boas-vindas esperam; nada mais foi feito ainda.
raid-now-slow = { $would ->
    [yes] Isto é um ensaio: as salas estariam lentas e estes novatos não poderiam escrever.
   *[no] As salas estão lentas, e estes novatos não podem escrever por enquanto.
}
raid-now-pause = { $would ->
    [yes] Isto é um ensaio: os convites estariam pausados, as salas lentas, e estes novatos não poderiam escrever.
   *[no] Os convites estão pausados, as salas estão lentas, e estes novatos não podem escrever por enquanto.
}
raid-over = Acabou: salas e convites estão como eram.
raid-ended = Um operador encerrou: salas e convites estão como eram.
raid-undone = Um operador disse que não era uma invasão. Tudo foi desfeito.
raid-held = { $count ->
    [one] Um novato está silenciado. Remover ou deixar entrar?
   *[other] { $count } novatos estão silenciados. Remover ou deixar entrar?
}
raid-put-out = { $count ->
    [one] Um foi removido.
   *[other] { $count } foram removidos.
}
raid-let-in = { $count ->
    [one] Um pôde ficar.
   *[other] { $count } puderam ficar.
}
raid-reason = Entrou na invasão { $raid }
raid-is-on = Isso já está sendo feito. /raid off encerra.
raid-off = Não há invasão no momento.
raid-never = Até agora não houve invasão. A guarda presta atenção quando { $joins } ou mais novatos entram ao mesmo tempo.
raid-nothing = Não há invasão da última semana para desfazer.
raid-undone-before = A última invasão já foi desfeita.
raid-decided = Alguém já decidiu isso. /raid status diz como está.
raid-ended-now = A invasão acabou; salas e convites estão como eram. { $count ->
    [0] {""}
    [one] Um novato ainda está silenciado: o cartão na sala dos operadores pergunta o que fazer.
   *[other] { $count } novatos ainda estão silenciados: o cartão na sala dos operadores pergunta o que fazer.
}
raid-undo = A invasão inteira foi desfeita: { $count ->
    [one] um novato está livre, e salas e convites também.
   *[other] { $count } novatos estão livres, e salas e convites também.
} { $gone ->
    [0] {""}
    [one] Um tinha sido removido e precisa voltar por conta própria.
   *[other] { $gone } tinham sido removidos e precisam voltar por conta própria.
}
raid-swept-out = { $count ->
    [one] Um novato foi removido.
   *[other] { $count } novatos foram removidos.
}
raid-swept-in = { $count ->
    [one] Um novato pode ficar e escrever.
   *[other] { $count } novatos podem ficar e escrever.
}

# Acalmar
command-cool = Deixar uma sala lenta ou trancada por um tempo; 0m encerra
    .room = Qual sala
    .time = Por quanto tempo, como 10m; 0m encerra
    .how = Deixar lenta, ou só operadores escrevem
    .how-slow = lenta
    .how-lock = trancada
call-cool = acalmar
    .room = sala
    .time = tempo
    .how = como
cool-slow = Uma pequena pausa: até { $until } cada pessoa escreve aqui uma vez a cada { $seconds } segundos. Obrigado pela paciência.
cool-lock = Uma pequena pausa: esta sala está fechada até { $until }. Até lá.
cooled = { $how ->
    [lock] { $room } está trancada até { $until }. Abre sozinha; /cool com 0m encerra na hora.
   *[slow] { $room } está lenta até { $until }. Acaba sozinha; /cool com 0m encerra na hora.
}
cool-ended = { $room } está como era antes.
cool-nothing = Esta sala não está em pausa.
cool-span = Escreva um tempo de 1m a 1d, como 10m, ou 0m para encerrar.
cool-ops = A sala dos operadores fica aberta.
