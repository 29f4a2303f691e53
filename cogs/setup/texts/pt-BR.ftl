command-setup = Dizer para que é esta comunidade e onde o bot fala
call-setup = configurar
command-golive = Deixar os membros lerem o bot a partir de agora
call-golive = abrir
command-rehearse = Deixar só a equipe ler o bot de novo
call-rehearse = ensaiar

settings = { $name }: { $stage ->
    [new] ainda não configurado
    [rehearsal] ensaio, só a equipe lê o bot
   *[live] no ar, os membros leem o bot
}
settings-aim = Para que é: { $aim ->
    [bring_in] trazer gente
    [keep_active] manter a conversa viva
    [sell] vender
    [support] atender clientes
   *[none] ainda não foi dito
}
settings-rooms = Salas: entrada { $lobby }, check-in { $checkin }, equipe { $ops }
settings-voice = Idioma { $language ->
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
    [el] Ελληνικά
   *[en] English
}, fuso horário { $zone }, { $address ->
    [formal] tratamento formal
    [casual] tratamento informal
   *[none] tratamento ainda não escolhido
}{ $emoji ->
    [more] { ", " }mais emojis
    [fewer] { ", " }menos emojis
   *[some] { "" }
}
settings-pace = Ritmo: { $posts ->
    [none] sem limite de posts de scripts por dia em cada sala
    [one] { $posts } post de scripts por dia em cada sala
   *[other] { $posts } posts de scripts por dia em cada sala
}, com { $pause } entre eles; { $then ->
    [hold] silêncio das { $begins } às { $ends }, o que cair aí espera a manhã
    [skip] silêncio das { $begins } às { $ends }, o que cair aí fica de fora
   *[none] sem horário de silêncio
}
settings-sites = Seus próprios sites: { $sites }
settings-fixed = O que está no config.yaml não tem botão aqui; mude lá.
settings-warning = Atenção: { $what } → { $remedy }
none = –
lacks = { $what ->
    [lobby] uma entrada
    [ops] uma sala dos operadores
   *[zone] o fuso horário
}
next-missing = Ainda falta: { $missing }.
next-rehearsal = Agora: veja na sala dos operadores o que o bot diz, depois /golive.
next-live = /rehearse volta para o ensaio.

aim-chosen = ✓ { $aim }
button-aim = { $aim ->
    [bring_in] Trazer gente
    [keep_active] Manter a conversa viva
    [sell] Vender
   *[support] Atender clientes
}
button-rooms = Salas
button-voice = Idioma e horário
button-pace = Ritmo
button-sites = Sites próprios
button-preview = Ver { $script }
button-take = Pegar

form-rooms = Onde o bot fala
    .lobby = Entrada, para o que é de todos
    .ops = Sala da equipe, escondida dos membros
    .checkin = Check-in (pode ficar vazio)
form-voice = Idioma e horário
    .language = Idioma das mensagens
    .language-en = English
    .language-zh-CN = 简体中文
    .language-pt-BR = Português (Brasil)
    .language-lv = Latviešu
    .language-el = Ελληνικά
    .zone = Fuso horário
    .zone-hint = Como America/Sao_Paulo ou Europe/Lisbon
    .address = Como ele fala com os membros
    .address-formal = Formal
    .address-casual = Informal
    .emoji = Emojis nas frases do bot
    .emoji-more = Mais
    .emoji-some = Alguns
    .emoji-fewer = Menos
form-pace = Quanto os scripts podem postar
    .posts = Posts por dia em cada sala, no máximo
    .pause = Minutos entre dois deles
    .begins = Silêncio a partir de
    .begins-hint = Como 22:30; vazio: sem horário de silêncio
    .ends = Silêncio até
    .ends-hint = Como 07:00
    .then = O que cair no silêncio
    .then-hold = Espera a manhã
    .then-skip = Fica de fora
form-sites = Seus próprios sites
    .sites = Um endereço em cada linha
    .sites-hint = Como loja.example.com; esses links nunca contam como propaganda

gone = Este botão é de um /setup mais antigo. Use /setup de novo.
no-such-zone = Não existe o fuso horário "{ $zone }". Escreva um como America/Sao_Paulo.
zone-near = Não existe o fuso horário "{ $zone }". Seria { $near }? Aperte o botão de novo e escreva assim.
not-a-site = "{ $site }" não é endereço de um site. Escreva um como loja.example.com.
not-a-time = "{ $time }" não é um horário. Toque no botão de novo e escreva um como 22:30.
half-a-night = O silêncio precisa de dois horários diferentes, o do começo e o do fim. Toque no botão de novo; com os dois vazios não há silêncio.

proposed = Roteiros prontos para isso. Nenhum está ligado: veja um e depois pegue com /sop add e o nome dele; ele pergunta o que você quer e traz um botão para ligar.
none-proposed = Não há outro roteiro para isso; /sop list mostra o que está ligado.
proposal = • { $script }: { $title }
preview = { $script } começaria assim:
no-preview = { $script } não teria o que dizer agora.

rehearsal-begins = O bot está configurado e ensaia: tudo o que diria aos membros aparece só aqui, com a sala e a hora a que se destinava. /sop add pega roteiros prontos e os liga, /golive abre para os membros.
not-yet = O bot ainda não pode ir ao ar. Falta: { $missing }. Em /setup estão os botões.
is-live = O bot já está no ar.
golive = O bot está no ar: a partir de agora os membros leem o que ele diz.
running = Rodam sozinhos: { $scripts }. /sop list mostra quando.
nothing-runs = Nenhum roteiro está ligado, então ele só fala quando alguém pede. /sop add mostra os que estão prontos.
opened = { $name } abriu o bot para os membros. A partir de agora o que ele diz vai para as salas deles.
is-rehearsing = O bot já está em ensaio.
rehearse = O bot ensaia de novo: o que diria aos membros aparece só na sala dos operadores.
closed = { $name } voltou o bot para o ensaio: o que diria aos membros aparece só aqui.

command-doctor = Ver o que atrapalha o bot aqui: permissões, salas, cargos, intents
call-doctor = diagnóstico
doctor-fine = Nada atrapalha o bot aqui.
doctor-found = { $count ->
    [one] Uma coisa não está como deveria:
   *[other] { $count } coisas não estão como deveriam:
}
doctor-line = • { $what } → { $remedy }
doctor-more = E mais { $more }; python -m bot doctor diz tudo.
doctor-seen = ✓ { $seen }
doctor-invite = Endereço de convite com exatamente o necessário: { $address }
doctor-not-set-up = Nenhuma sala foi escolhida ainda; /setup pergunta por elas.
