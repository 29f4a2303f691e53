# O que a página do calendário diz.
command-ops = Ver o calendário de publicações no navegador
call-ops = equipe
ops = Seu calendário, só para você: { $link }
    O link abre uma vez, dentro de 15 minutos.
ops-local = Seu calendário, só para você: { $link }
    O link abre uma vez, dentro de 15 minutos, e só no computador em que o Plaza roda. Para abrir no celular, quem cuida do Plaza define web: public_url no config.yaml.
months = Meses
month-before = Mês anterior
month-after = Próximo mês
today = Hoje
zone = Horários de { $zone }
date = { $date }
time = { $at }
moment = { $at }
room = Sala
kind = Tipo
all = Tudo
show = Mostrar
show-all = Mostrar tudo
nothing = Não há nada neste mês. Os roteiros ligados aparecem aqui sozinhos; /sop list mostra quais existem.
more = e mais { $more } até { $last }
away = O Plaza não estava no ar de { $since } a { $until }
keys = Teclas: setas ou j e k movem, Enter abre, Escape volta, p e n mudam o mês.
browsers = Seus navegadores conectados
back = Calendário
when = Quando
how = Estado
script = Roteiro
preview = O que diria agora
language = Idioma
no-preview = Agora não diria nada.
deeds = O que você pode fazer
ask-run = Roda na hora, não importa o horário, na sala "{ $room }".
ask-pause = Não começa nada até alguém retomar.
ask-resume = Volta a rodar nos seus horários e recupera o que perdeu, como está definido.
ask-skip = Pula a próxima vez: { $when }. As seguintes ficam.
done-run = { $script } está rodando agora.
done-pause = { $script } está em pausa.
done-resume = { $script } voltou a rodar.
done-skip = { $script } pula { $when }.
entry-gone = Este item não está mais no calendário.
script-gone = Não há mais um roteiro "{ $script }" aqui. Nada foi feito.
does-not-fit = { $script } não pode rodar aqui: { $why }
is-paused = { $script } já está em pausa. Nada foi feito.
is-busy = { $script } ainda está em andamento, e roda um de cada vez. Nada foi feito.
not-paused = { $script } não está mais em pausa. Nada foi feito.
next-changed = A próxima vez de { $script } já é outra. Nada foi feito; veja qual é e pule de novo, se ainda quiser.

month = { $month ->
    [m1] Janeiro
    [m2] Fevereiro
    [m3] Março
    [m4] Abril
    [m5] Maio
    [m6] Junho
    [m7] Julho
    [m8] Agosto
    [m9] Setembro
    [m10] Outubro
    [m11] Novembro
   *[m12] Dezembro
} de { $year }
weekday = { $day ->
    [mon] Seg.
    [tue] Ter.
    [wed] Qua.
    [thu] Qui.
    [fri] Sex.
    [sat] Sáb.
   *[sun] Dom.
}
state = { $state ->
    [coming] Por vir
    [done] Feito
    [waits] Aguarda
    [gave-way] Deu lugar
    [failed] Falhou
    [skipped] Pulado
    [hushed] Silenciado
   *[paused] Em pausa
}
rooms-named = { $rooms }
rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
}
kind-name = { $kind ->
    [service] Serviço
    [celebration] Celebração
    [value] Conteúdo
    [talk] Conversa
    [offer] Oferta
    [post] Publicação à mão
   *[other] { $kind }
}
deed = { $what ->
    [run] Rodar agora
    [pause] Pausar
    [resume] Retomar
   *[skip] Pular a próxima vez
}
sure = { $what ->
    [run] Sim, rodar agora
    [pause] Sim, pausar
    [resume] Sim, retomar
   *[skip] Sim, pular
}
language-name = { $language ->
    [en] English
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
   *[el] Ελληνικά
}
