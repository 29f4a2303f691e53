command-sop = Cuidar dos roteiros desta comunidade
call-sop = roteiro
command-sop-list = Ver as próximas publicações
call-sop-list = lista
command-sop-run = Rodar um roteiro agora
    .script = O nome do roteiro
    .member = Para quem, se for um roteiro de um membro
    .audience = Ou para todos de um público que nunca tiveram; você confirma antes
    .per_day = Para quantas pessoas por dia, no máximo
call-sop-run = rodar
    .script = roteiro
    .member = membro
    .audience = público
    .per_day = por-dia
command-sop-next = Ver quando um roteiro roda de novo
    .script = O nome do roteiro
call-sop-next = próxima
    .script = roteiro
command-sop-show = Ver o que é um roteiro e no que deu
    .script = O nome do roteiro
call-sop-show = ver
    .script = roteiro
command-sop-why = Ver por que um roteiro não foi publicado
    .script = O nome do roteiro
call-sop-why = motivo
    .script = roteiro
command-sop-trace = Ver cada passo da última execução
    .script = O nome do roteiro
call-sop-trace = passos
    .script = roteiro
command-sop-pause = Pausar um roteiro até você retomar
    .script = O nome do roteiro
call-sop-pause = pausar
    .script = roteiro
command-sop-resume = Retomar um roteiro pausado
    .script = O nome do roteiro
call-sop-resume = retomar
    .script = roteiro
command-sop-skip = Pular a próxima vez de um roteiro
    .script = O nome do roteiro
call-sop-skip = pular
    .script = roteiro
command-sop-stop = Encerrar as execuções de um roteiro
    .script = O nome do roteiro
call-sop-stop = encerrar
    .script = roteiro
command-sop-reload = Ler roteiros e conteúdo de novo
call-sop-reload = reler

sop-list = Próximas publicações, no horário de { $zone }:
sop-line = { $when }  { $script }
nothing-planned = Nenhum roteiro está programado para esta comunidade.
sop-run = { $script } está rodando agora.
bring-ask = { $script } começaria para { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    } de "{ $audience }", no máximo { $per_day } por dia{ $days ->
        [one] , então todas hoje.
       *[other] , então leva { $days } dias.
    }{ $had ->
        [0] { "" }
        [one] { " " }Uma já teve e fica de fora.
       *[other] { " " }{ $had } já tiveram e ficam de fora.
    } As mensagens privadas seguem o limite delas, não importa quantas comecem. Nada acontece até você apertar o botão.
bring-label = Começar para { $count }
button-bring = Começar
bring-begun = { $script } começa agora, para no máximo { $per_day } por dia, até todos terem a vez. /sop pause deixa descansar, /sop stop encerra, também para quem já começou.
bring-nobody = { $script } não é para ninguém em "{ $audience }": { $left ->
        [none] não há ninguém lá.
       *[had] todos de lá já tiveram.
    } /audience preview mostra quem está lá.
not-of-one = { $script } fala para uma sala inteira, não para pessoas. Sem público, /sop run o roda.
no-such-script = Não há um roteiro "{ $script }" nesta comunidade. /sop list mostra o que existe.

button-again = Tentar de novo
button-skip = Pular o passo
step-held = O roteiro { $script } está parado em { $step }, porque este passo falhou: { $reason } Corrija a causa e tente de novo, ou pule o passo. Os passos anteriores estão feitos.
decided-again = { $script } está tentando o passo de novo.
decided-skip = { $script } deixa o passo de fora e segue.
hold-gone = Esta execução terminou. Não há mais nada a decidir.
already-again = { $name } já decidiu isto, { $when }: o passo foi tentado de novo. Se falhou outra vez, há uma mensagem mais nova abaixo.
already-skip = { $name } já decidiu isto, { $when }: o passo foi pulado.

sop-paused = { $script } está pausado. /sop resume o põe para rodar de novo.
not-planned = { $script } não tem próxima vez.
sop-show = { $script }: { $title }. Fala na sala "{ $room }".
for-audience = Ele roda para cada membro do público { $audience }. /audience preview mostra quantos são.
paused-by = Pausado por { $name }, { $when }.
is-paused = { $script } está pausado. /sop resume o põe para rodar de novo.
not-paused = { $script } não está pausado.
sop-pause = { $script } está pausado: não começa nada, e suas execuções dormem, até /sop resume.
sop-resume = { $script } roda de novo. O que perdeu é recuperado como diz seu catch_up.
sop-skip = { $script } pula { $when }. Depois roda como sempre.
nothing-runs = { $script } não tem execução em andamento.
sop-stop = { $script } foi parado; execuções encerradas: { $runs }. A próxima vez vem como sempre.

why-never = { $script } ainda não rodou aqui.
why-late = { $script } era para { $when } e não foi publicado: a Plaza chegou a ele { $late } minutos depois, e max_age permite { $most }.
why-paused = { $script } era para { $when } e não foi publicado, porque estava pausado.
why-skipped = { $script } era para { $when } e não foi publicado, porque alguém da equipe pulou essa vez.
why-held = { $script } começou { $when } e está parado em { $step }, que falhou: { $reason } Na sala "ops" estão os botões que decidem.
why-retried = { $script } começou { $when }. O passo { $step } falhou e será tentado de novo: { $reason }
why-no-room = { $script } rodou { $when }, mas esta comunidade não tem sala para o papel "{ $room }".
why-refused = { $script } rodou { $when }, mas a mensagem não pôde ser publicada: { $reason }.
why-stopped = { $script } começou { $when } e foi parado por alguém da equipe.
why-silent = { $script } rodou { $when } e não teve o que dizer: as condições não valeram, ou faltou uma sala.
why-posted = { $script } foi publicado { $when }.

run-waiting = A última execução de { $script } está em andamento:
run-held = A última execução de { $script } espera uma decisão:
run-done = A última execução de { $script } terminou:
run-stopped = A última execução de { $script } foi parada:
run-failed = A última execução de { $script } falhou:
step-told = { $when }  { $reason }
step-done = { $when }  { $step }: feito
step-waits = { $when }  { $step }: dorme até { $until }
step-skipped = { $when }  { $step }: pulado
step-failed = { $when }  { $step }: falhou. { $reason }

sop-reload = Roteiros e conteúdo estão sendo lidos de novo. O que está errado é dito na sala "ops" e mantém a última versão boa.

command-sop-add = Pegar um roteiro pronto, ou ver quais existem
    .script = O nome do roteiro pronto
    .called = Como ele se chama aqui, se não for o mesmo nome
call-sop-add = adicionar
    .script = roteiro
    .called = nome
command-sop-on = Ligar um roteiro
    .script = O nome do roteiro
call-sop-on = ligar
    .script = roteiro
command-sop-off = Desligar um roteiro
    .script = O nome do roteiro
call-sop-off = desligar
    .script = roteiro
command-sop-edit = Mudar suas respostas às perguntas de um roteiro
    .script = O nome do roteiro
call-sop-edit = mudar
    .script = roteiro
command-sop-history = Ver quem mudou um roteiro e quando
    .script = O nome do roteiro
call-sop-history = histórico
    .script = roteiro
command-sop-undo = Desfazer a última mudança de um roteiro
    .script = O nome do roteiro
call-sop-undo = desfazer
    .script = roteiro
command-sop-eject = Transformar um roteiro em arquivo para escrever à mão
    .script = O nome do roteiro
call-sop-eject = extrair
    .script = roteiro
command-sop-remove = Remover um roteiro de vocês
    .script = O nome do roteiro
call-sop-remove = remover
    .script = roteiro
list-off = Desligados: { $scripts }. /sop on liga um.
off-more = mais { $count }
sop-on = { $script } está ligado. A próxima vez é { $when }.
sop-on-waits = { $script } está ligado. Ele não tem hora marcada: começa quando acontece o que ele espera, ou com /sop run.
is-on = { $script } já está ligado.
sop-off = { $script } está desligado. O que está em andamento segue até o fim; /sop stop encerra.
is-off = { $script } já está desligado.
does-not-fit = { $script } não pode rodar aqui: { $why }. Com /setup se escolhem salas e idioma.

# Ready scripts, their questions, and what becomes of them.
ready-head = Roteiros prontos. Pegue um: você responde a poucas perguntas e vê o que ele diz. Ninguém mais lê antes de você ligar.
ready-kind = { $kind ->
    [service] Para cuidar das pessoas:
    [value] Para dar algo de bom:
    [talk] Para puxar conversa:
    [celebration] Para comemorar:
   *[offer] Para oferecer algo:
}
ready-line = • { $script }: { $about }
ready-had = • { $script }: { $about } ✓ Vocês já têm: { $names }.
button-take = Pegar: { $title }
button-take-named = Pegar: { $title } ({ $script })
button-shelf = Página { $page } de { $pages }
none-ready = Não há roteiro pronto para esta comunidade.
no-such-ready = Não há um roteiro pronto "{ $script }". /sop add sem nome mostra todos.
have-it = Vocês já têm { $script }. /sop edit muda as respostas. Para ter { $use } mais uma vez, dê outro nome com a opção "nome".
form-answers = Algumas perguntas
form-answers-of = { $script }: algumas perguntas
answers-so-far = A página { $page } de { $pages } está anotada. Suas respostas esperam aqui por um dia.
button-continue = Continuar
button-back = Mudar esta página
draft-gone = Estas respostas já foram salvas, ou têm mais de um dia. /sop edit muda um roteiro que vocês têm, /sop add começa de novo.
sop-add = { $script } está salvo e desligado: nenhum membro lê antes de você ligar.
shown = É isto que ele diz primeiro:
not-shown = Neste momento ele não diria nada.
too-long-to-show = O que ele diz primeiro é longo demais para caber aqui também.
button-on = Ligar
button-change = Mudar respostas
button-throw = Jogar fora
button-undo = Desfazer
sop-edit = { $script } mudou:
answer-changed = { $question } { $before } → { $after }
no-answer = nada
nothing-changed = Nada mudou em { $script }.
no-questions = { $script } não faz perguntas, então não há resposta para mudar. /sop eject faz dele um arquivo para escrever à mão.
by-hand = { $script } é escrito à mão, em { $file }. Mude lá; os comandos ligam e desligam, mas não mexem em nenhuma palavra.
not-own = { $script } existe para todas as comunidades. /sop on e /sop off funcionam como ele está; /sop add faz um só de vocês, que dá para mudar.
is-gone = { $script } foi removido. /sop undo traz de volta.
changed-since = { $script } mudou depois desta mensagem. /sop history mostra como; /sop edit, /sop undo e /sop remove valem para ele como está agora.
sop-undo = A última mudança de { $script } foi desfeita. /sop undo mais uma vez a refaz.
undone-away = { $script } não existe mais, como antes de ser adicionado. /sop undo traz de volta.
undone-back = { $script } está de volta.
sop-remove = { $script } foi removido. O que está em andamento segue até o fim. /sop undo traz de volta.
sop-eject = A partir de agora, { $script } é de vocês para escrever à mão: { $file }. Os comandos ainda ligam e desligam, mas não fazem mais perguntas.
sop-text = { $text }
sop-history = O que aconteceu com { $script }, do mais novo ao mais antigo:
version-added = { $when }: adicionado por { $name }
version-edited = { $when }: mudado por { $name }
version-undone = { $when }: mudança desfeita por { $name }
version-ejected = { $when }: virou arquivo para escrever à mão, por { $name }
version-discarded = { $when }: removido por { $name }
version-by-hand = { $when }: mudado à mão no arquivo

is-busy = { $script } está em andamento e só roda um de cada vez. /sop stop encerra a execução.
why-replaced = { $script } era para { $when } e não foi publicado, porque { $by } ficou no lugar dele nesse dia.
why-limit = { $script } era para { $when } e não foi publicado: seu limit não permite tantas vezes.
why-busy = { $script } era para { $when } e não começou, porque uma execução anterior ainda estava em andamento.
why-hush = { $script } era para { $when }, mas a comunidade estava em silêncio, então não rodou. /hush list mostra o que ficou retido.
why-unapproved = { $script } era para { $when }, mas não foi aprovado, então não saiu. /sop trace mostra quem disse o quê.
why-quiet = { $script } era para { $when } e não foi publicado: caiu no horário de silêncio e não pode esperar o fim dele.
why-pace = { $script } era para { $when } e não foi publicado: { $reason }. /setup mostra quanto se quer aqui.
why-aside = { $script } era para { $when } e espera até { $until }: { $reason }.
why-off = { $script } está desligado aqui. /sop on o liga.
step-aside = { $when }  { $step }: espera até { $until } ({ $reason })
step-reached = { $when }  objetivo alcançado, a execução termina

plan-today = Hoje: { $plan }
plan-day = { $weekday ->
    [mon] Segunda: { $plan }
    [tue] Terça: { $plan }
    [wed] Quarta: { $plan }
    [thu] Quinta: { $plan }
    [fri] Sexta: { $plan }
    [sat] Sábado: { $plan }
   *[sun] Domingo: { $plan }
}
plan-item = { $title }, às { $at }

# What /sop list warns of.
too-many-offers = { $offers } dos { $posts } posts da próxima semana são ofertas. Mais de um quarto afasta os membros.
too-full = Em { $day } há { $planned } posts previstos para "{ $room }", onde cabem { $most } por dia; os outros ficam de fora. /setup muda isso.
# What a script will say.
command-sop-preview = Mostrar tudo o que um script vai dizer, antes que alguém leia
    .script = Qual script
    .member = Como quem ver
    .language = Em que língua
call-sop-preview = previa
    .script = script
    .member = membro
    .language = lingua
preview = É isto que { $script } diria agora, como { $name } veria. Só você vê isto; nada acontece, e os botões não fazem nada.
preview-post = { $when ->
    [first] ▸ primeiro
    [after] ▸ depois, passado { $span }
   *[event] ▸ depois, quando { $event } acontecer, ou passado { $span }
}, { $kind ->
    [letter] em particular
    [edit] a publicação acima muda para
   *[post] { $room ->
        [none] na sua sala
       *[other] na sala "{ $room }"
    }
}:
preview-more = { $more ->
    [one] … e mais { $more } publicação, longa demais para mostrar aqui.
   *[other] … e mais { $more } publicações, longas demais para mostrar aqui.
}
preview-nothing = { $script } não diria nada agora: as condições não valem, uma lista de linhas está vazia, ou ele trabalha em silêncio.
none-to-choose = { $why }
answer-not-there = Aqui não há mais "{ $answer }". Escolha de novo na lista.
