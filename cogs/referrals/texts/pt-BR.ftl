evidence-told = o próprio chat disse de quem era o link
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
call-links = links
command-links-add = Crie um link para uma fonte que não é uma pessoa
    .name = Um nome curto, como poster ou shop-riga
    .cost = Quanto custa, em unidades inteiras de dinheiro
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
} custo { $cost } { $currency }. { $link }
sources-more = E mais { $count }.
