evidence-told = o próprio chat disse de quem era o link

# What becomes of a friend
value-friends = amigos que contam
nobody = alguém que já saiu
came-link-yours = entrou pelo seu link em { $day }
came-link-theirs = entrou pelo link dessa pessoa em { $day }
came-word-yours = entrou em { $day } e diz que você fez o convite
came-word-theirs = entrou em { $day } e disse quem convidou, que confirmou
came-said-yours = entrou em { $day } a seu convite, como disse quem opera
came-said-theirs = entrou em { $day } a convite dessa pessoa, como disse quem opera
needs-part = { $part ->
    [checkin] fazer um check-in
    [onboarding] se apresentar ou aceitar as regras
    [none] passar pela entrada
   *[either] fazer um check-in, se apresentar ou aceitar as regras
}
friend-stays = { $name } { $came }; precisa ficar mais { $days ->
    [one] um dia
   *[other] { $days } dias
}.
friend-waits = { $name } { $came }; precisa ficar mais { $days ->
    [one] um dia
   *[other] { $days } dias
} e { $needs }.
friend-part = { $name } { $came } e ficou; para contar, ainda precisa { $needs }.
friend-held = { $name } { $came }; antes, uma pessoa vai olhar ({ $why }).
friend-thanks = { $name } { $came } e conta. Obrigado!
friend-due = { $name } { $came }, ficou e participou; a decisão sai em até uma hora.
friend-soon = { $name } { $came } e conta; a recompensa chega em um dos próximos dias, pois são no máximo { $most } por dia.
friend-later = { $name } { $came } e conta; a recompensa chega em { $until }, se ainda estiver aqui.
friend-rewarded = { $name } { $came } e conta desde { $since }. Obrigado!
friend-left = { $name } { $came } e saiu { $days ->
    [0] no mesmo dia
    [one] depois de { $days } dia
   *[other] depois de { $days } dias
}: não conta.
friend-decided = { $name } { $came }; uma pessoa olhou: não conta.
friend-staff = { $name } { $came }; quem opera fica de fora: não conta.
friend-before = { $name } { $came } e já tinha contado; cada pessoa conta uma vez.
friend-unproven = { $name } { $came }, mas pode ter sido outra pessoa que usou esse link: não conta.
friends-more = E mais { $count }.
friends-rest = Só aparecem os últimos { $count }.
friends-none = Ninguém entrou pelo seu link ainda. Quando alguém entrar, você vê aqui o que aconteceu.
standing = { $count ->
    [one] { $count } amigo conta.
   *[other] { $count } amigos contam.
}
standing-goal = { $count } de { $goal } amigos contam.
mine-points = Os amigos já trouxeram { $points } pontos para você.

# Why a person looks first
why-self = é o próprio link
why-again = já esteve aqui antes
why-young = a conta acabou de ser criada
why-ring = um trouxe o outro
why-burst = muita gente entrou por esse link de uma vez
why-raid = muita gente entrou de uma vez para atrapalhar
why-manages = administra este servidor
why-word = só se sabe pela palavra
card = { $count ->
    [one] { $name } trouxe alguém de quem não tenho certeza:
   *[other] { $name } trouxe { $count } pessoas de quem não tenho certeza:
}
card-line = • { $name }, desde { $day }: { $why }
card-what = Nada é pago até alguém de vocês decidir.
card-gone = { $name }: ninguém mais espera aqui.
card-counts = { $name }: { $count ->
    [one] { $count } amigo conta
   *[other] { $count } amigos contam
}, decisão de { $by }.
card-not = { $name }: { $count ->
    [one] { $count } amigo não conta
   *[other] { $count } amigos não contam
}, decisão de { $by }.
button-count = Contar
button-discount = Não contar
button-singly = Um por um
button-anew = Decidir de novo
button-batch = Ver
button-waiting = Ver quem espera
button-one-counts = Conta
button-one-not = Não conta
label-one-counts = ✓ { $name }
label-one-not = ✗ { $name }
label-batch = { $name }
held-aged = { $count ->
    [one] { $count } amigo espera há dois dias que alguém de vocês decida.
   *[other] { $count } amigos esperam há dois dias que alguém de vocês decida.
}
held-none = Ninguém espera. O que houver de estranho com um amigo chega sozinho à sala dos operadores.
held-list = { $count ->
    [one] { $count } amigo espera por vocês.
   *[other] { $count } amigos esperam por vocês.
}
held-line = • { $name }: { $count }, { $days ->
    [0] desde hoje
    [one] há { $days } dia
   *[other] há { $days } dias
}
held-over = Alguém já decidiu isso, ou a pessoa saiu. /referrals held mostra quem espera agora.
decided-counts = { $count ->
    [one] Feito: { $count } amigo de { $name } conta.
   *[other] Feito: { $count } amigos de { $name } contam.
}
decided-not = { $count ->
    [one] Feito: { $count } amigo de { $name } não conta.
   *[other] Feito: { $count } amigos de { $name } não contam.
}
decided-one-counts = Feito: { $name } conta.
decided-one-not = Feito: { $name } não conta.
decided-anew = { $count ->
    [one] Desfeito: { $count } amigo de { $name } volta a ser avaliado.
   *[other] Desfeito: { $count } amigos de { $name } voltam a ser avaliados.
} Quem ainda for estranho espera de novo: /referrals held.

# Said by the newcomer
command-invited = Diga quem convidou você
call-invited = convidado
command-invited-by = Diga quem convidou você; essa pessoa confirma ou não
    .member = A pessoa que convidou você
call-invited-by = por
    .member = membro
button-who = Quem me convidou
button-named = Esta pessoa
button-agree = Sim
button-disagree = Não
label-named = { $name }
label-agree = Sim, convidei { $name }
label-disagree = Não, { $name } não
evidence-word = a pessoa nova disse, e quem convidou confirmou
evidence-said = alguém que opera disse isso
claim-none = Não há nada a dizer aqui: não vi você entrar.
claim-known = Já se sabe como você chegou. Obrigado!
claim-late = Faz tempo demais; alguém da equipe pode ajudar.
claim-self = Ninguém convida a si mesmo. Escolha quem fez o convite.
claim-later = { $name } chegou depois ou já saiu, então foi outra pessoa.
claim-staff = { $name } opera este lugar, e quem opera fica de fora: nada conta.
claim-other = Você entrou pelo link de outra pessoa, não de { $name }. Se tem certeza, fale com a equipe.
claim-twice = Você já disse { $name }.
claim-enough = Você já disse três pessoas. Se foi outra, a equipe pode ajudar.
claim-answered = Isso já está resolvido.
claim-who = Use /invited by e escolha quem convidou você. Essa pessoa confirma ou não.
claim-who-of = Qual destas pessoas convidou você? Ela confirma ou não.
claim-asks = { $name } diz que você fez o convite. Foi assim?
claim-asked = Obrigado. { $name } vai dizer se foi assim.
claim-yes = Obrigado. { $name } é seu amigo aqui; /referrals mine mostra como segue.
claim-no = Obrigado. { $name } não conta como seu.

# Asked by members and operators
command-referrals = Amigos que membros trouxeram
call-referrals = indicações
command-referrals-mine = Quem entrou pelo seu link, e o que aconteceu com cada um
call-referrals-mine = minhas
command-referrals-of = Os amigos de um membro, e por que se sabe
    .member = O membro
call-referrals-of = de
    .member = membro
command-referrals-said = Diga quem convidou alguém de quem não se sabe
    .newcomer = Quem chegou
    .inviter = A pessoa que convidou
call-referrals-said = dito
    .newcomer = novato
    .inviter = quem
said = Anotado: { $name } veio por { $inviter }. /referrals of mostra como segue.
said-none = Não vi { $name } entrar, ou já saiu; então não há nada a dizer.
said-known = Já se sabe como { $name } chegou. /referrals of mostra.
command-referrals-held = Amigos que esperam a decisão da equipe
call-referrals-held = pendentes
command-referrals-figures = O que aconteceu com todos que entraram nos últimos 30 dias
call-referrals-figures = números
command-referrals-rules = O que conta aqui e o que se ganha
call-referrals-rules = regras
button-mine = Meus amigos
of = Amigos de { $name }:
own = Entrou em { $day } por { $by }.
own-unknown = Não se sabe como entrou em { $day }.
evident = { $what } { $sure ->
    [certain] Certo:
    [high] Quase certo:
   *[word] Só a palavra:
} { $evidence }.
figures = Nos últimos { $days } dias { $count ->
    [one] entrou { $count } pessoa
   *[other] entraram { $count } pessoas
}; de { $sure } se sabe por quem, e de { $word } só pela palavra.
figures-states = Contam: { $counts } (recompensados: { $rewarded }). Ainda não: { $waits }. Esperam por vocês: { $held }.
figures-not = • não contam: { $count } ({ $why ->
    [left] saíram cedo demais
    [decided] uma pessoa decidiu
    [staff] equipe
    [before] já tinham contado
   *[other] outros motivos
})
figures-points = Pontos dados: { $given }; destes, retirados: { $taken }.

# What pays, and what a platform has against it
newcomer-got = Você veio por { $name } e ficou: por isso ganha { $gift }. Que bom ter você aqui.
rules = Conta o amigo que fica { $stay } e faz isto: { $part ->
    [checkin] um check-in
    [onboarding] se apresenta ou aceita as regras
    [none] mais nada, pois entrar já conta
   *[either] um check-in, se apresenta ou aceita as regras
}.
rules-gets = • { $who ->
    [inviter] por amigo, quem convidou ganha { $gift }
    [newcomer] a pessoa nova ganha { $gift }
   *[tier] com { $friends } amigos, quem convidou ganha mais { $gift }
}
gift-points = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
}
gift-coupon = um cupom ({ $campaign })
span = { $unit ->
    [days] { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
   *[hours] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
}
rules-bounds = De quem sai dentro de { $holding } se retira. São recompensados no máximo { $most } amigos de um membro por dia. O que se sabe só pela palavra { $word ->
    [pays] paga depois desse tempo
    [thanks] recebe agradecimento e nunca paga
   *[held] espera por vocês
}. Nada é pago por palpite.
rules-same = Já está assim.
button-counts = O que conta aqui?
button-joining = Recompensar só por entrar
label-joining = Recompensar também só por entrar
label-joining-off = Recompensar só quem participa
label-anyway = Eu sei. Ligar
policy-warning = Dizem que as regras desta plataforma proíbem recompensas só por entrar: ela pode restringir ou fechar esta comunidade. Recompensas por participar não são o caso. Quer mesmo assim?
policy-off = Pediram recompensas só por entrar, mas dizem que as regras desta plataforma proíbem. Por isso estão desligadas, e conta o amigo que participa.
policy-off-remedy = Deixe assim, ou decida em /referrals rules.
policy-on = Entrar já é recompensado, embora digam que as regras desta plataforma proíbem; ela pode restringir ou fechar esta comunidade.
policy-on-remedy = Em /referrals rules, escolha recompensar só quem participa.
ledger-brought = Trouxe um amigo
ledger-came = Veio por um amigo
ledger-tier = Trouxe muitos amigos
ledger-taken-back = Retirado: um amigo não conta mais
evidence-untold = o chat não diz quem veio por qual link
evidence-alone = ninguém mais chegou naquele momento, e o contador deste link subiu um
evidence-same-link = todos os que chegaram naquele momento vieram por este link
evidence-fits = só há um jeito de combinar quem chegou quando e qual link foi usado quando
evidence-searched = os registros do próprio chat dizem isso
evidence-several = outros chegaram no mesmo momento, ou o link acabou de ser apagado; ninguém sabe dizer
evidence-crowd = muitos chegaram ao mesmo tempo por muitos links; ninguém consegue separar
evidence-doubt = aqui também se entra sem link, e nem toda chegada é avisada: os contadores não provam nada
evidence-shaken = depois o chat avisou de outra pessoa que chegou então, e os contadores já não provam nada
evidence-no-counter = nenhum link foi usado naquele momento
evidence-no-link = os registros do próprio chat não citam link
evidence-away = o bot estava fora ou tinha acabado de começar, e não dá para separar o que houve nesse tempo
evidence-late = o chat avisou desta chegada muito depois
evidence-blind = o bot não pode ver quantas vezes os links são usados; ele precisa de Gerenciar servidor

command-invite = Receba seu próprio link de convite, com um cartão para mostrar
call-invite = convidar
link = Seu link: { $address }
    Quem vier por ele veio por você. O cartão mostra o link como QR code.
link-staff = Quem opera fica de fora: por quem vem por este link, ninguém recebe nada.
link-refused = Não foi possível criar seu link: { $reason }. A equipe pode ajudar; depois use /invite de novo.
link-full = Havia links demais, e alguns que ninguém usa acabaram de ser devolvidos. Use /invite de novo em um minuto.
link-no-room = Não há aqui uma sala chamada { $room } para onde um link leve. Um operador pode definir `room` em `referrals`.
link-no-web = Links precisam do servidor web, e ele não está rodando.
card-link = { $who } convida você
card-link-alt = Um cartão com seu link como QR code
card-link-scan = Escaneie e entre
card-source = Venha com a gente
card-source-alt = Um cartão com o link de { $source } como QR code

command-links = Links de cartazes, lojas e outras fontes
call-links = fontes
command-links-add = Crie um link para uma fonte que não é uma pessoa
    .name = Um nome curto, como poster ou shop-riga
    .cost = Quanto custou até agora ao todo, em unidades inteiras de dinheiro
call-links-add = criar
    .name = nome
    .cost = custo
command-links-list = Todas as fontes, quanto custam e quantos vieram
call-links-list = lista
command-links-end = Encerre uma fonte: o link dela não leva mais a lugar nenhum
    .name = Qual
call-links-end = encerrar
    .name = nome
source-link = O link de { $source }: { $address }
    Imprima o cartão ou escreva o link onde as pessoas vejam.
source-name = "{ $name }" não pode ser o nome de uma fonte. Use no máximo 30 letras minúsculas de a a z, números e -, como poster ou shop-riga.
source-none = Não há fonte chamada { $name }. /links list mostra todas.
source-in-config = { $name } está no config.yaml; tire de lá primeiro.
source-ended = { $source } terminou: o link não leva mais a lugar nenhum. O que trouxe continua contando.
sources-none = Ainda não há fontes. /links add cria uma, para um cartaz ou uma loja.
sources = { $count ->
    [one] Uma fonte:
   *[other] { $count } fontes:
}
source-line = { $source }: { $count ->
    [one] veio uma pessoa,
   *[other] vieram { $count },
} custo { $cost }. { $link }
source-over = Terminou.
sources-more = E mais { $count }.

# Coupons that were earned when there were none
mine-owed = { $count ->
    [one] Mais { $count } cupom é seu, mas agora não dá para entregar. A equipe já sabe, e ele chega sozinho assim que der.
   *[other] Mais { $count } cupons são seus, mas agora não dá para entregar. A equipe já sabe, e eles chegam sozinhos assim que der.
}
owed = { $count ->
    [one] { $count } cupom de { $campaign } foi ganho por trazer amigos, mas não pôde ser dado:
   *[other] { $count } cupons de { $campaign } foram ganhos por trazer amigos, mas não puderam ser dados:
} { $why ->
    [gone] não sobrou nenhum. Adicione códigos com /coupon import.
    [kept] o que resta está guardado para outras pessoas. Adicione códigos com /coupon import ou guarde menos.
    [no-campaign] essa campanha não existe. Veja as opções de referrals.
    [limit] ninguém pode ter mais. Mude o limite ou dê outra coisa.
    [not-for-you] ela não é para esses membros. Mude para quem ela é ou dê outra coisa.
   *[other] ela não dá nada agora. Inicie de novo ou dê outra coisa.
} Tento de novo a cada seis horas; aperte para tentar já. Ninguém recebe duas vezes.
owed-over = { $campaign }: nenhum cupom por amigos está pendente.
owed-asked = { $count ->
    [one] { $count } cupom foi pedido. Se não der certo, a mensagem acima diz por quê.
   *[other] { $count } cupons foram pedidos. Se algum não der certo, a mensagem acima diz por quê.
}
owed-none = Todos esses já foram dados.
button-give-owed = Dar agora
