command-checkin = Fazer o check-in de hoje
call-checkin = check-in
command-streak = Ver sua sequência e seus pontos
call-streak = sequência
command-timezone = Fazer seu dia começar na hora de onde você está
    .zone = Uma cidade ou um fuso, como Recife ou America/Recife
call-timezone = fuso
    .zone = lugar
button-checkin = Fazer check-in
word-checkin = check-in, checkin, check in, fazer check-in, marcar presença, bater ponto

done = { $streak ->
    [1] Check-in feito. Primeiro dia de uma nova sequência.
   *[other] Check-in feito. { $streak } dias seguidos.
}
    .more-emoji = 🌱
earned = { $points ->
    [one] +{ $points } ponto, { $balance } no total.
   *[other] +{ $points } pontos, { $balance } no total.
}
already = Você já fez o check-in de hoje.
old-card = Esse cartão era de outro dia, mas valeu para hoje.

streak = { $streak ->
    [0] Você ainda não tem uma sequência. Hoje é um bom dia para começar.
    [one] { $streak } dia seguido.
   *[other] { $streak } dias seguidos.
}
balance = { $balance ->
    [one] Você tem { $balance } ponto.
   *[other] Você tem { $balance } pontos.
}
still-open = O de hoje ainda está em aberto.

card = Check-in de { $day }
    { $count ->
        [0] Ninguém por aqui ainda. Quem começa?
        [one] { $count } pessoa já passou por aqui.
       *[other] { $count } pessoas já passaram por aqui.
    }
card-latest = Últimos: { $names }
card-evening = Check-in de { $day }
    { $count ->
        [0] Um dia quieto até agora. Ainda dá tempo antes de ele acabar.
        [one] { $count } pessoa passou por aqui hoje. Ainda dá tempo antes de o dia acabar.
       *[other] { $count } pessoas passaram por aqui hoje. Ainda dá tempo antes de o dia acabar.
    }
card-best = Maior sequência: { $best }
    .more-emoji = 🏅
card-over = Check-in de { $day }: { $count ->
    [0] um dia tranquilo.
    [one] { $count } pessoa passou por aqui.
   *[other] { $count } pessoas passaram por aqui.
}
milestone = { $names }: { $streak ->
    [one] { $streak } dia seguido
   *[other] { $streak } dias seguidos
}
    .more-emoji = 🎉
milestone-more = { $names }, e mais { $more }: { $streak ->
    [one] { $streak } dia seguido
   *[other] { $streak } dias seguidos
}
    .more-emoji = 🎉
summary = { $count ->
    [0] Ninguém fez check-in hoje. Amanhã tem mais.
    [one] Hoje { $count } pessoa fez check-in.
   *[other] Hoje { $count } pessoas fizeram check-in.
}
    .more-emoji = 🌿
remind = { $count ->
    [0] Ninguém fez check-in hoje ainda. Quem começa?
    [one] { $count } check-in até agora. Quem é o próximo?
   *[other] { $count } check-ins até agora. Quem é o próximo?
}
    .more-emoji = 👋
ledger-daily = Check-in do dia

zone-set = A partir de { $day }, seus dias seguem { $zone }. Dá para mudar de novo depois de 30 dias.
zone-same = Seus dias já seguem { $zone }.
zone-unclear = Não conheço nenhum fuso chamado “{ $zone }”. Você quis dizer { $near }?
zone-unknown = Não conheço nenhum fuso chamado “{ $zone }”. Escreva uma cidade grande por perto, como Recife, ou um fuso como America/Recife.

value-streak = Dias seguidos de check-in
value-days = Dias de check-in ao todo
