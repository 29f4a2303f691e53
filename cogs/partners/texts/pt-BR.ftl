command-partner = Lojas que podem usar a API
call-partner = parceiro
command-partner-add = Deixar uma loja usar a API e receber o token dela
    .name = Como chamá-la, por exemplo: bakery
call-partner-add = adicionar
    .name = nome
command-partner-token = Dar outro token à loja; o antigo deixa de valer
    .name = Qual loja
call-partner-token = token
    .name = nome
command-partner-link = Abrir a página da loja em um celular
    .name = Qual loja
call-partner-link = link
    .name = nome
command-partner-secret = Dar à loja um segredo para assinar webhooks
    .name = Qual loja
call-partner-secret = segredo
    .name = nome
command-partner-remove = Encerrar o token de uma loja
    .name = Qual loja
call-partner-remove = remover
    .name = nome
command-partner-list = Mostrar quais lojas podem usar a API
call-partner-list = lista

added = { $name } já pode usar a API. Este é o token dela:
renewed = { $name } tem outro token. O anterior não abre mais nada. Este é o novo:
keep-token = Ele aparece só desta vez. Entregue-o à loja e a mais ninguém.
linked = Isto abre, em um navegador, a página em que { $name } usa cupons:
keep-link = Entregue-o à loja. Funciona uma vez, em até um dia; depois o celular continua dentro.
secret = { $name } assina os webhooks com isto a partir de agora, como partner={ $number }:
removed = { $name } não pode mais usar a API.
partners = { $count ->
    [0] Nenhuma loja pode usar a API. Com /partner add você deixa uma.
    [one] { $count } loja pode usar a API:
   *[other] { $count } lojas podem usar a API:
}
line = { $name }, desde { $made }, usou por último em { $used }
line-unused = { $name }, desde { $made }, ainda não usou
ops-added = { $by } deixou a loja { $name } usar a API.
ops-renewed = { $by } fez outro token para a loja { $name }.
ops-removed = { $by } encerrou o token da loja { $name }.
ops-linked = { $by } fez um link para a página da loja { $name }.
ops-secret = { $by } fez um segredo para os webhooks da loja { $name }.
