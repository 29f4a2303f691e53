command-coupon = Dar cupons
call-coupon = cupom
command-coupon-drop = Publicar agora uma campanha com o botão
    .name = Qual campanha
    .room = Em qual sala; sem ela, no lobby
call-coupon-drop = soltar
    .name = nome
    .room = sala
command-coupon-test = Testar na sala dos operadores, com códigos que não valem
    .name = Qual campanha
call-coupon-test = testar
    .name = nome
command-coupon-list = Todas as campanhas e como estão
call-coupon-list = lista
command-coupon-show = Uma campanha, com o que os membros leem
    .name = Qual campanha
call-coupon-show = mostrar
    .name = nome
command-coupon-new = Começar uma campanha
call-coupon-new = nova
command-coupon-change = Mudar quantos, quando ou para quem; nunca o que foi prometido
    .name = Qual campanha
call-coupon-change = mudar
    .name = nome
command-coupon-code = Ver os códigos de um membro; fica registrado que você olhou
    .member = Códigos de quem
call-coupon-code = código
    .member = membro
command-coupon-stop = Ninguém mais recebe; o que foi dado continua valendo
    .name = Qual campanha
    .message = O que dizer a quem tem um
call-coupon-stop = parar
    .name = nome
    .message = mensagem
command-coupon-tell = Escrever a todos que têm um cupom dela
    .name = Qual campanha
    .message = O que dizer
call-coupon-tell = avisar
    .name = nome
    .message = mensagem
command-coupon-void = Anular cupons, depois de confirmar
    .name = Qual campanha
    .which = Os dados, os que sobram ou todos
    .message = O que dizer a quem perde um
    .good = A campanha que compensa
    .member = Só o que este membro tem
call-coupon-void = anular
    .name = nome
    .which = quais
    .which-given = os que estão com membros
    .which-left = os que sobram
    .which-all = todos
    .message = mensagem
    .good = compensa
    .member = membro
command-coupon-books = Contar tudo de novo e dizer o que não fecha
    .name = Qual campanha; sem nome, todas
call-coupon-books = contas
    .name = nome
command-coupons = Seus cupons, com os códigos
call-coupons = cupons
button-claim = Quero o meu
button-mine = Meus cupons
button-more = Mais
button-codes = Mais
button-prizes = Mais
button-open = Abrir
button-discard = Jogar fora
button-edit = Mudar
button-look = Mostrar
button-resume = Deixar continuar
button-void = Anular

form-campaign = Uma campanha nova
    .name = Um nome curto, para você
    .name-hint = letras, números, - e _, como spring
    .title = Como os membros a chamam
    .title-hint = Cupom de primavera
    .value = Quanto vale, em palavras
    .value-hint = 10 reais a menos a partir de 80
    .terms = Letras miúdas, se houver
    .style = De onde vêm os códigos
    .style-pool = da sua loja, um para cada um
    .style-made = feitos aqui, um para cada um
    .style-shared = um código para todos
form-said = O que os membros leem
    .title = Como os membros a chamam
    .value = Quanto vale, em palavras
    .terms = Letras miúdas, se houver
    .posted = É algo que vai pelo correio?
    .posted-no = não, basta o código
    .posted-yes = sim, pedir o endereço a quem ganhar
form-stocked = Quantos, e quais códigos
    .stock = Quantos podem ser dados
    .stock-hint = deixe vazio para códigos da sua loja
    .code = O código de todos
    .codes = Códigos da sua loja, um por linha
    .codes-hint = Só alguns. Muitos vêm de um arquivo.
    .reserve = Quantos ficam guardados para quem
    .reserve-hint = newcomers: 20
form-timed = Quando
    .opens = Abre
    .opens-hint = 2026-12-24 20:00; vazio: já
    .closes = Fecha
    .closes-hint = 2026-12-25 20:00; vazio: quando acabar
    .valid_for = Cada um vale por
    .valid_for-hint = 14d
    .expires = Todos valem até
    .expires-hint = 2027-01-31 23:59
    .remind = Lembrar uma vez, tanto tempo antes do fim
    .remind-hint = 2d; vazio: nunca
form-meant = Para quem
    .audience = Só para este público
    .early = Este público vai primeiro
    .early_by = Tanto tempo antes dos outros
    .early_by-hint = 24h
    .per_member = Quantos cada um pode ter
    .pack = Um pacote destas campanhas, uma a uma
    .pack-hint = strong, small
form-priced = Preço e números
    .points = Preço em pontos
    .cost = Quanto um custa a você, em centavos
    .worth = Quanto um desconta, em centavos
    .currency = Moeda
    .unlocks_after = O próximo do pacote vem depois de
    .unlocks_after-hint = 14d
edit-said = Palavras
edit-stocked = Quantos
edit-timed = Quando
edit-meant = Para quem
edit-priced = Preço
claim-for = Quero o meu por { $points ->
    [one] um ponto
   *[other] { $points } pontos
}

headline = { $test ->
    [yes] Teste: { $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] Teste: { $title }: { $value }
   *[no] { $title }: { $value }
}
drop = Quem chega primeiro leva. Aperte o botão; só você vai ver o código.
last-call = Última chance.
drop-left = Ainda há { $left } de { $total }
drop-kept = Ainda há { $left } de { $total }, guardados para alguns: { $who }.
drop-soon = Há { $total } aqui. Abre { $at }.
drop-early = Há { $total } aqui. Algumas pessoas podem ir primeiro: { $who } (abre { $first }). Para os outros abre { $at }.
drop-gone = { $total ->
    [one] O único que havia encontrou seu dono.
   *[other] Todos os { $total } encontraram seus donos.
}
drop-gone-fast = { $total ->
    [one] O único que havia encontrou seu dono.
   *[other] Todos os { $total } encontraram seus donos.
} { $seconds ->
    [one] A mão mais rápida levou um segundo.
   *[other] A mão mais rápida levou { $seconds } segundos.
}
drop-over = { $given ->
    [0] Acabou.
    [one] Acabou. Um de { $total } encontrou seu dono.
   *[other] Acabou. { $given } de { $total } encontraram seus donos.
}
drop-stopped = A equipe parou esta. O que você tem continua valendo, a não ser que receba outro aviso.
drop-older = Há uma publicação mais nova deste, e o botão está lá.
drop-paused = Uma pausa, e já continua. Ainda há { $left } de { $total }.

code = Seu código: { $code }
until = Vale até { $at }.
code-test = Isto é um teste. O código não vale nada.
state-redeemed = Você usou { $at }.
state-expired = O prazo acabou.
state-void = A equipe recolheu este. Se algo veio no lugar, também está aqui.
state-returned = Ninguém tinha visto, então voltou.
none-held = Você ainda não tem cupons. Quando receber um, ele fica aqui.
remind = { $what }. Vale até { $at }; depois acaba. O código está atrás do botão.
pack-next = { $what }. Este agora também é seu. O código está atrás do botão.
pack-short = { $who } deveria receber agora { $name }, do pacote { $pack }, mas não há o que dar. Traga mais códigos para { $name }, ou avise.

dropped = Está na sala: { $name }.
rehearsed = A comunidade está em ensaio: isto está só na sala dos operadores e ninguém recebe nada: { $name }. Para abrir aos membros: /golive, depois mais uma vez.
tested = Um teste de { $name } está na sala dos operadores. O único código não vale. Aperte à vontade; quem apertar depois de você lê o que leem os membros que chegam tarde.

no-campaign = Não há campanha chamada "{ $name }". /coupon list mostra quais há.
campaign-there = Já há uma campanha chamada "{ $name }". Escolha outro nome, por favor.
no-room = Não há sala para ela aqui. Escreva uma em rooms: no config.yaml.
no-ops-room = Não há sala ops aqui, então ninguém leria. Escreva uma em rooms: no config.yaml.
no-audience = { $name } é para { $audience }, e não há esse público. Escreva-o em audiences: no config.yaml.
audience-gone = { $name } está em pausa: é para { $audience }, e não há esse público. Escreva-o em audiences: no config.yaml, ou deixe { $name } para outros; então continua sozinha.
no-codes = { $name } ainda não tem códigos. Traga alguns primeiro.
cannot-draft = { $name } é um rascunho. Abra antes: /coupon show { $name }
cannot-stopped = { $name } foi parada.
cannot-hushed = Aqui está em silêncio até { $until }, então ninguém leria. Termine o silêncio com /hush end ou espere acabar.
cannot-over = { $name } acabou. Dê outro fim antes, { $origin ->
    [yaml] no config.yaml.
   *[other] com /coupon change.
}
drop-gone-away = Esta não está mais aqui.

why = { $why }
why-not-yet = Ainda não abriu. Abre { $at }.
why-draft = Ainda não abriu.
why-over = Acabou. Obrigado por passar aqui.
why-stopped = A equipe parou esta, então ninguém mais recebe.
why-paused = Uma pausa. Volte daqui a pouco, por favor.
why-rehearsal = Por enquanto estamos só ensaiando, então ninguém recebe ainda. Volte mais tarde, por favor; o que você já tem continua valendo.
why-gone = { $claims ->
    [one] Foi por um triz: o único que havia já foi.
   *[other] Foi por um triz: { $claims } pessoas vieram, contando você. Não foi você que demorou.
}

command-coupon-import = Trazer códigos de uma tabela: CSV, TXT ou XLSX
    .name = Para qual campanha
    .file = Um código em cada linha; acima deles pode haver uma linha com "código"
call-coupon-import = importar
    .name = nome
    .file = arquivo
command-coupon-make = Criar mais códigos
    .name = Para qual campanha
    .count = Quantos a mais
call-coupon-make = criar
    .name = nome
    .count = quantos
import-made = Os códigos de { $name } são criados aqui, então não há o que importar. /coupon make cria mais.
import-shared = Em { $name } todos recebem o mesmo código, então não há o que importar.
is-pack = { $name } é um pacote: os cupons dele e os códigos são os das campanhas que estão nele. Cite uma delas: { $names }.
import-stopped-campaign = Esta campanha acabou, então não recebe mais códigos. Crie uma nova com /coupon new.
importing = Chegando códigos para { $name }: { $done } de { $total } linhas.
imported = { $count ->
    [one] Um código entrou e já pode ser dado: { $name }.
   *[other] Os { $count } códigos entraram e já podem ser dados: { $name }.
}
import-bad = { $count ->
    [one] Uma linha ficou de fora:
   *[other] { $count } linhas ficaram de fora. As primeiras:
}
import-none = { $count ->
    [one] Havia uma linha, e ela não tem código novo:
   *[other] Nenhuma das { $count } linhas tem um código novo. As primeiras:
} { $each }
import-nothing = Nada foi importado de { $file }. Você pode corrigir e enviar de novo.
import-ended = A importação de { $file } terminou sem nenhum código.
row-fault = Linha { $row }: { $what }
report = { $count ->
    [one] Aqui está a linha que ficou de fora, para você ver.
   *[other] Aqui estão as { $count } linhas que ficaram de fora, para você ver.
}
report-row = Linha
report-why = O que há de errado
fault-empty = não há código nela
fault-long = tem mais de 100 caracteres
fault-control = há sinais nela que ninguém consegue digitar
fault-rounded = a planilha tomou o código por um número ou uma data e o mudou. Torne a coluna uma coluna de texto e escreva o código de novo
fault-twice = o mesmo código da linha { $other }
fault-here = esta campanha já tem esse código
fault-other = { $name } já tem esse código
making = { $count } códigos estão sendo criados para { $name }. Aviso na sala dos operadores quando estiverem prontos.
made = { $count ->
    [one] Um código foi criado e já pode ser dado: { $name }.
   *[other] { $count } códigos foram criados e já podem ser dados: { $name }.
}
make-other-style = { $name } dá códigos que você traz. /coupon import os recebe.
make-too-many = { $name } teria mais de { $most } códigos. Crie menos, por favor.
why-kept = O que resta está guardado para outras pessoas, e é isto que decide:
why-not-for-you = Este é para outras pessoas, e é isto que decide:
why-early = Outras pessoas vão primeiro; para você abre { $at }. É isto que decide:
why-limit = Você já teve o seu.
why-operator = A equipe deixa estes para os membros. Para testar: /coupon test
why-points = Este custa { $price ->
    [one] um ponto
   *[other] { $price } pontos
}, e você tem { $balance }. Ele espera por você enquanto houver.
price-rose = Agora custa { $points ->
    [one] um ponto
   *[other] { $points } pontos
}. Se estiver bem assim, aperte mais uma vez.

value-held = Cupons em mãos
ledger-bought = Pegou um cupom
ledger-refunded = Pontos de volta por um cupom

panel = { $name }: { $state }. { $style ->
    [pool] Códigos da sua loja.
    [made] Códigos feitos aqui.
   *[shared] Um código para todos.
}
panel-stock = Ainda há { $left } de { $total }.
panel-reserve = Guardados: { $kept }.
panel-points = Preço: { $points ->
    [one] um ponto
   *[other] { $points } pontos
}.
panel-pack = Um pacote: { $names }, um a um.
panel-opens = Abre { $at }.
panel-closes = Fecha { $at }.
panel-valid = Cada um vale por { $days ->
    [0] { $hours ->
        [one] uma hora
       *[other] { $hours } horas
    }
    [one] um dia
   *[other] { $days } dias
}.
panel-audience = Só para { $name }.
panel-early = { $name } pode ir primeiro, { $hours ->
    [one] uma hora
   *[other] { $hours } horas
} antes dos outros.
panel-posted = Vai pelo correio: quem ganhar diz para onde enviar.
panel-cost = Cada um custa { $cost } para vocês.
panel-each = Cada um pode ter { $count }.
panel-none = { $style ->
    [pool] Ainda não há códigos. Traga um arquivo com /coupon import, ou escreva alguns em "Quantos". Depois você vê aqui o que os membros leem.
   *[other] Diga em "Quantos" quantos podem ser dados. Depois você vê aqui o que os membros leem.
}
panel-reads = É isto que os membros leem:
panel-terms = E com o código:
is-draft = rascunho
is-live = aberta
is-paused = em pausa
is-stopped = parada
is-over = acabou
line = { $name }: { $state }, ainda há { $left } de { $total }
list-more = E mais { $count }. /coupon show oferece os nomes de todas.
no-campaigns = Ainda não há campanhas. /coupon new começa uma.
opened = { $name } está aberta. Ninguém sabe ainda: /coupon drop { $name } a põe numa sala.
discarded = { $name } se foi.
no-draft = Isto não pode mais ser mudado. /coupon list mostra o que há.
promised = { $name } está aberta, então o que os membros leem fica: foi prometido. Quantos, quando e para quem podem mudar.
in-yaml = { $name } está no config.yaml. Mude lá; vale assim que o arquivo for salvo.
yaml-gone = { $name } não está mais no config.yaml. Continua como está: /coupon change a muda, e /coupon stop a encerra.
seen-code = { $what }. { $code } ({ $state })
one-claimed = dado
one-delivered = visto
one-redeemed = usado
one-expired = vencido
one-void = anulado
holds-none = { $who } não tem cupons.

unfit-name = Um nome tem no máximo 40 letras, números, - e _, sem espaços.
unfit-time = Isto não é um horário. Escreva como 2026-12-24 20:00.
unfit-span = Isto não é uma duração. Escreva como 30m, 12h ou 14d.
unfit-pack = Um pacote não tem códigos próprios; são os das campanhas dele. Deixe vazio quantos, e os códigos.
unfit-closes = Fecharia antes de abrir.
unfit-early = Para alguém ir primeiro, é preciso um horário em que abre para todos. Preencha "Quando".
unfit-expires = Os cupons venceriam antes de abrir.
unfit-stock = Tantos não podem ser dados. Escolha um número de 1 a 1.000.000.
unfit-pool = Com códigos da sua loja há tantos quantos códigos. Deixe vazio quantos.
unfit-shared = Com um código para todos, diga quantas vezes é dado, e deixe vazios os outros códigos.
unfit-code = O código de todos é para o tipo "um código para todos". Aqui, escreva códigos um por linha.
unfit-made = Com códigos feitos aqui, diga quantos, e deixe vazios os códigos.
unfit-codes = São mais de 500 códigos. Traga-os de um arquivo.
unfit-reserve = Escreva quem e quantos ficam guardados, como newcomers: 20.
unfit-per-member = Escolha um número de 1 a 100.
unfit-points = Um preço é de um a um bilhão de pontos.
unfit-cost = Centavos são números inteiros, de 0 a um bilhão.
unfit-currency = Uma moeda tem três letras, como BRL.
value-kept = { $name }: o valor, as letras miúdas ou o desconto mudaram no config.yaml. Já há cupons dados, então o que foi prometido fica. Comece outra campanha para a promessa nova.

stopped = { $name } parou. O que foi dado continua valendo.
stopped-told = { $name } parou. O que foi dado continua valendo, e quem tem um é avisado.
stopped-pack = { $name } parou. O que foi dado continua valendo. É um pacote, por isso ninguém foi avisado: /coupon tell chega a quem tem um cupom de { $names }.
not-stopped = Não está mais parada.
stop-nothing = Não há o que parar: { $name } está assim: { $state }.
resumed = { $name } continua.
telling = Quem tem um cupom de { $name } é avisado, um depois do outro.
good-is-same = Uma campanha não pode compensar a si mesma. Escolha outra.
void-one = De um membro, só se pode anular o que ele tem.
void-good-left = O que sobra não é de ninguém, então não há o que compensar. Deixe a compensação em branco.
void-nothing = Não há nada de { $name } para anular.
void-gone = Isso já foi feito, ou não existe mais.
confirm-void-given = { $held ->
    [one] Isto anula o único cupom de { $name } que alguém tem. Não dá para desfazer.
   *[other] Isto anula { $held } cupons de { $name } que membros têm. Não dá para desfazer.
}
confirm-void-left = { $left ->
    [one] Isto para { $name } e anula o único que sobra. Não dá para desfazer.
   *[other] Isto para { $name } e anula os { $left } que sobram. Não dá para desfazer.
}
confirm-void-all = Isto para { $name } e anula { $held } que membros têm e { $left } que sobram. Não dá para desfazer.
stop-draws = Ainda não terminou: sorteio { $numbers }. Enquanto { $name } estiver parada, quem for sorteado não recebe nada. Deixe continuar até os ganhadores serem anunciados, depois pare.
good-named = Cada pessoa que tem um recebe em troca um de { $name }: { $what }.
good-short = { $left ->
    [0] Não resta nada de { $name }, então ninguém recebe. Traga mais códigos antes.
    [one] De { $name } só resta um, então nem todos recebem. Traga mais códigos antes.
   *[other] De { $name } só restam { $left }, então nem todos recebem. Traga mais códigos antes.
}
voiding = Em andamento: { $name }. Um aviso aparece na sala dos operadores quando terminar.
errand-tell = { $name }: { $done ->
    [one] uma pessoa com cupom foi avisada.
   *[other] { $done } pessoas com cupom foram avisadas.
}
errand-extend = { $name }: { $done ->
    [one] o único cupom que alguém tem foi visto e vale
   *[other] os { $done } cupons que membros têm foram vistos e valem
} pelo tempo que diz agora. O que acabaria antes do prometido fica como prometido.
errand-void-given = { $name }: { $done ->
    [one] um cupom que alguém tinha está anulado.
   *[other] { $done } cupons que membros tinham estão anulados.
}
errand-void-left = { $name }: { $done ->
    [one] um código que sobrava está anulado.
   *[other] { $done } códigos que sobravam estão anulados.
}
errand-void-all = { $name }: { $done ->
    [one] um cupom que alguém tinha está anulado; o que sobra vem a seguir.
   *[other] { $done } cupons que membros tinham estão anulados; o que sobra vem a seguir.
}
errand-short = { $name }: para { $count ->
    [one] um deles
   *[other] { $count } deles
} não sobrou nada que compense. Traga mais códigos e escreva a essas pessoas.
told-holder = Sobre o seu cupom, { $what }. { $why }
reward-over = O motivo pelo qual ele foi dado não vale mais.
voided = Seu cupom foi recolhido: { $what }. { $why }
voided-made-good = Seu cupom foi recolhido: { $what }. { $why } Outro veio no lugar; está atrás do botão.
voided-paid-back = Seu cupom foi recolhido: { $what }. { $why } Os pontos que você pagou são seus de novo.
no-word = A equipe vai contar mais.

books = { $name }: { $imported } entraram, { $left } restam, { $claimed } dados, { $void } anulados.
books-states = Cupons: { $states }.
books-tier = Guardados para { $tier }: { $total } entraram, { $left } restam, { $claimed } dados, { $void } anulados.
books-rest = Para todos: { $total } entraram, { $left } restam, { $claimed } dados, { $void } anulados.
books-right = As contas fecham.
books-wrong = As contas não fecham. Pare a campanha e mostre isto a quem cuida da Plaza:
books-more = E mais { $count }; diga o nome para ver.
count-claimed = { $count } ainda não vistos
count-delivered = { $count } vistos
count-redeemed = { $count } usados
count-expired = { $count } vencidos
count-returned = { $count } devolvidos
count-void = { $count } anulados
wrong-tier-claimed = Faixa { $where }: { $says } dados pelo estoque, { $counted } pelos cupons.
wrong-tier-void = Faixa { $where }: { $says } anulados pelo estoque, { $counted } pelos cupons.
wrong-tier-total = Faixa { $where }: { $says } ao todo, mas as partes são { $counted }.
wrong-tier-gone = A faixa { $where } não está no estoque, mas { $counted } cupons são dela.
wrong-codes-free = { $says } restam pelo estoque, { $counted } códigos estão livres.
wrong-codes-taken = { $says } dados pelo estoque, { $counted } códigos têm dono.
wrong-codes-void = { $says } anulados pelo estoque, { $counted } códigos estão anulados.
wrong-codes-total = { $says } no estoque, { $counted } entraram.
wrong-codes-batches = { $says } entraram, { $counted } códigos estão lá.
wrong-row-coupon = O cupom { $where } e o código dele não dizem o mesmo.
wrong-row-code = O código { $where } é de um cupom que não existe ou que tem outro.
wrong-row-unused = O cupom { $where } consta como usado, mas nada diz por quem.
wrong-code-gone = O código único não está lá, então ninguém consegue um.


code-unknown = Nenhum cupom tem este código. Olhe de novo e digite como está lá.
code-mistyped = Um sinal deste código está errado, falta ou sobra. Digite de novo.
code-foreign = Este cupom não vale na sua loja.
code-void = A equipe recolheu este cupom; ele não pode ser usado. Quem o tem pode perguntar o motivo à equipe.
code-not-given = Este código ainda não foi dado a ninguém, então ninguém pode usá-lo. Fale com a equipe.
code-used = Este cupom já foi usado: { $at }.
code-used-up = Este código já foi usado tantas vezes quantas foi dado. Fale com a equipe.
code-expired = Este cupom valia até { $at }.
code-not-yet = Este cupom pode ser usado a partir de { $at }.
undo-gone = Isso não existe mais: não há nada a desfazer.
undo-late = Já faz tempo demais: dava para desfazer em até { $minutes } minutos. Fale com a equipe.

command-redeem = Usar o cupom de um cliente
    .code = O código do cupom
    .amount = Quanto o cliente paga, por exemplo 12.50
call-redeem = usar
    .code = código
    .amount = valor
command-shop = Quem usa cupons para os clientes
call-shop = loja
command-shop-staff = Deixar alguém usar cupons para os clientes
    .member = Quem
    .on = Não: não mais
call-shop-staff = equipe
    .member = membro
    .on = ligado
command-shop-list = Mostrar quem usa cupons para os clientes
call-shop-list = lista
button-use = Usar agora
button-undo-use = Desfazer

owner = Dado a { $name }, { $at }
paid = Pago: { $amount }
use-how = Pode ser usado. Aperte o botão e ele está usado de vez.
used = Pronto. O cupom está usado.
undone = Desfeito. O cupom pode ser usado de novo.
undone-pack = Desfeito. O cupom pode ser usado de novo. O próximo do pacote, que veio com o uso, fica com quem o tem.
undone-void = Desfeito. A equipe anulou esses cupons nesse meio-tempo, então ele não pode ser usado de novo; quem o tem foi avisado.
not-staff = Isto é para quem atende na loja. Peça à equipe que libere você: com /shop staff.
amount-wrong = "{ $written }" não é um valor em { $currency }. Escreva como 12.50.
staff = Além da equipe, usam cupons para os clientes: { $names }
staff-none = Só a equipe usa cupons para os clientes. Com /shop staff você libera alguém.
staff-on = { $name } já pode usar cupons para os clientes: /redeem.
staff-off = { $name } não usa mais cupons para os clientes.
staff-most = Já são { $most }, o máximo. Retire alguém primeiro.

shop-title = Usar um cupom
shop-code = Código
shop-code-hint = Como está no cupom; espaços e minúsculas não importam.
shop-amount = Quanto se paga, em { $currency }
shop-amount-hint = Pode ficar vazio.
shop-look = Consultar
shop-use = Usar agora
shop-other = Outro código
shop-good = Pode ser usado.
shop-until = Vale até { $at }
shop-used = Pronto: { $what }. Agora está usado.
shop-used-paid = Pronto: { $what }. Agora está usado. Pago: { $amount }
command-draw = Sortear entre quem participa
call-draw = sorteio
command-draw-open = Publicar um sorteio com um botão para participar
    .name = Qual campanha
    .winners = Quantos ganham
    .lasts = Por quanto tempo dá para entrar, como 24h
call-draw-open = abrir
    .name = nome
    .winners = ganhadores
    .lasts = duração
command-draw-close = Não deixar mais ninguém entrar e sortear
    .number = O número do sorteio
call-draw-close = encerrar
    .number = número
command-draw-verify = Sortear de novo pela lista e ver se foi justo
    .number = O número do sorteio
call-draw-verify = conferir
    .number = número
button-enter = Quero participar
button-recompute = Foi justo?

draw-invites = { $winners ->
    [one] Uma pessoa ganha, por sorteio. Aperte o botão para participar.
   *[other] { $winners } pessoas ganham, por sorteio. Aperte o botão para participar.
}
draw-figures = { $count ->
    [0] Ninguém entrou ainda. Encerra { $at }.
    [one] Uma pessoa entrou. Encerra { $at }.
   *[other] { $count } pessoas entraram. Encerra { $at }.
}
draw-promise = Sorteio { $number }, lacrado antes: { $promise }
draw-shut = { $count ->
    [0] Encerrado. Ninguém entrou.
    [one] Encerrado, com uma pessoa.
   *[other] Encerrado, com { $count } pessoas.
}
draw-closed = { $count ->
    [one] O sorteio { $number } encerrou, com uma pessoa. O resultado sai em um minuto.
        Lacre: { $seal }
   *[other] O sorteio { $number } encerrou, com { $count } pessoas. O resultado sai em um minuto.
        Lacre: { $seal }
}
draw-winners = Sorteados: { $names }. O código está atrás do botão; só você vê o seu.
draw-winners-more = { $more ->
    [one] Sorteados: { $names } e mais uma pessoa. O código está atrás do botão; só você vê o seu.
   *[other] Sorteados: { $names } e mais { $more } pessoas. O código está atrás do botão; só você vê o seu.
}
draw-nobody = Não havia quem pudesse receber.
draw-short = { $count ->
    [0] Ninguém entrou no sorteio { $number } de { $name }, então ninguém ganhou. Para tentar de novo, por mais tempo: /draw open { $name }
    [one] O sorteio { $number } de { $name } deu { $won } de { $winners }; uma pessoa entrou. Quem saiu, já tem um ou não pode ter é pulado. Quantos há: /coupon show { $name }
   *[other] O sorteio { $number } de { $name } deu { $won } de { $winners }; { $count } pessoas entraram. Quem saiu, já tem um ou não pode ter é pulado. Quantos há: /coupon show { $name }
}
draw-fair = Qualquer um pode sortear de novo: /draw verify { $number }
    Semente: { $seed }
draw-won = Você foi sorteado no sorteio { $number }. O código está atrás do botão.
draw-in = Você está no sorteio { $number }. Encerra { $at }. Sua marca na lista: { $mark }
draw-was-in = O sorteio { $number } encerrou. O resultado está para sair. Sua marca na lista: { $mark }
draw-was-won = Você foi sorteado no sorteio { $number }. /coupons mostra o código. Sua marca na lista: { $mark }
draw-was-out = O sorteio { $number } terminou. Não foi desta vez. Sua marca na lista: { $mark }
draw-opened = Está na sala: sorteio { $number }, de { $name }. Encerra { $at }. Para encerrar antes: /draw close { $number }
draw-few = { $left ->
    [0] Não sobrou nada de { $name } agora: traga mais antes de encerrar.
    [one] Só há um de { $name } agora, e outros podem levá-lo: traga mais antes de encerrar.
   *[other] Só há { $left } de { $name } agora, e outros podem levá-los: traga mais antes de encerrar.
}
draw-rehearsal = A comunidade está em ensaio, então o sorteio { $number } espera: quem participa não leria nada. Primeiro /golive.
draw-hush = A comunidade está em silêncio até { $until }, então o sorteio { $number } espera: quem participa não leria nada. Depois ele segue sozinho; para acabar já com o silêncio: /hush end.
draw-lasts = Dá para entrar por um minuto até 30 dias. Escreva de 1m a 30d, como 24h.
draw-closing = O sorteio { $number } encerrou. O resultado sai em um minuto.
draw-not-open = O sorteio { $number } já encerrou.
draw-not-over = O sorteio { $number } ainda não terminou. Dá para sortear de novo depois do resultado.
no-draw = Não há sorteio { $number } aqui.
draw-holds = { $count ->
    [one] O sorteio { $number } confere: a semente, a lista de uma pessoa e a ordem são as anunciadas.
        Semente: { $seed }
   *[other] O sorteio { $number } confere: a semente, a lista de { $count } e a ordem são as anunciadas.
        Semente: { $seed }
}
draw-wrong-seed = O sorteio { $number } NÃO confere: a semente não é a que foi lacrada antes.
draw-wrong-list = O sorteio { $number } NÃO confere: a lista de { $count } não é a que foi lacrada no encerramento.
draw-wrong-order = O sorteio { $number } NÃO confere: os lugares não são os que a semente e a lista dão.
draw-mine = Sua marca nela: { $mark }
table-place = Lugar
table-mark = Marca
table-came = Resultado
table-came-of-it = { $why ->
    [won] ganhou
    [left] saiu
    [limit] já tinha
    [operator] da equipe
    [gone] não sobrou
   *[other] pulado
}

command-coupon-give = Dar um a um membro
    .name = Qual campanha
    .member = Quem recebe
call-coupon-give = dar
    .name = nome
    .member = membro
command-coupon-gift = Dar um a todos de um público
    .name = Qual campanha
    .audience = Qual público
call-coupon-gift = presentear
    .name = nome
    .audience = público
gift-here = Este é para você. O código está atrás do botão.
gift-begun = Está a caminho: { $name }, para todos de { $audience }. O resultado aparece na sala dos operadores.
gift-given = { $name } tem um agora: { $what }. Uma mensagem privada avisa, se a pessoa quiser recebê-las; o código está atrás do botão e em /coupons.
gift-rehearsed = Ensaio: { $name } iria para todos de { $audience }. Ninguém recebeu.
gift-over = { $count ->
    [0] { $name }: ninguém de { $audience } recebeu.
    [one] { $name }: um membro de { $audience } recebeu.
   *[other] { $name }: { $count } membros de { $audience } receberam.
}
gift-gone = Depois não havia mais nenhum.
gift-lost = O público { $audience } não existe mais, por isso mais ninguém recebe. /coupon gift dá a outro.
gift-passed = { $count ->
    [one] Uma pessoa não recebeu: já tinha, ou não havia mais.
   *[other] { $count } não receberam: já tinham, ou não havia mais.
}
rewards-over = { $count ->
    [0] A invasão acabou. Nenhuma das recompensas que esperavam pôde ser dada.
    [one] A invasão acabou. Uma recompensa que esperava foi dada agora.
   *[other] A invasão acabou. { $count } recompensas que esperavam foram dadas agora.
}
rewards-passed = { $count ->
    [one] Uma pessoa não recebeu: já tem, saiu, ou não há mais o que dar.
   *[other] { $count } pessoas não receberam: já têm, saíram, ou não há mais o que dar.
}
gift-waits = { $name } vai para todos de { $audience } assim que a invasão acabar. Não precisa fazer mais nada: o resultado aparece na sala dos operadores.
why-left = A pessoa não está mais aqui.
give-to-whom = coupons.give precisa de um público aqui: este roteiro não roda para ninguém em especial.
not-given = { $name } não recebe: { $why ->
    [left] a pessoa não está mais aqui.
    [limit] já teve tantos quantos cada um pode ter.
    [operator] é da equipe, e { $campaign } é para os membros.
    [draft] { $campaign } ainda não abriu. Em /coupon show { $campaign } há um botão que abre.
    [stopped] { $campaign } parou. Em /coupon show { $campaign } há um botão que deixa continuar.
    [over] { $campaign } acabou.
    [gone] não sobrou nada de { $campaign }.
    [kept] o que sobra de { $campaign } está guardado para outras pessoas.
    [rehearsal] a comunidade está só em ensaio. /golive encerra isso.
   *[other] { $campaign } está em pausa.
}

button-picture = Mostrar no caixa
card-drop = Cupons
card-test = Teste
card-each = { $count ->
    [one] Um por pessoa
   *[other] Até { $count } por pessoa
}
card-until = Até { $at }
card-rule = Quem chegar primeiro leva
card-scan = Mostre no caixa

command-order = Pedidos da sua loja
call-order = pedido
command-order-import = Trazer pedidos de uma tabela: CSV ou XLSX
    .file = A tabela: order, amount, currency, at, member ou code, items, state
    .source = De qual loja é; cada pedido conta uma vez
call-order-import = importar
    .file = arquivo
    .source = origem
orders-columns = Falta uma coluna nesta tabela: { $missing }. A primeira linha dá nome às colunas: order, amount, e member ou code; também pode ter currency, at, items e state.
orders-source = "{ $name }" não pode ser o nome de uma loja. Use no máximo 32 letras de a a z, dígitos e traços.
orders-nothing = Nenhum pedido veio de { $file }.
orders-done = { $count ->
    [0] Nenhum pedido novo.
    [one] Um pedido entrou.
   *[other] { $count } pedidos entraram.
} { $known ->
    [0] {""}
    [one] Um já era conhecido.
   *[other] { $known } já eram conhecidos.
}
orders-bad = { $count ->
    [one] Uma linha não pode ser usada:
   *[other] { $count } linhas não podem ser usadas. As primeiras:
}
order-nobody = Diga quem comprou: por member, ou pelo code de um cupom.
order-amount = Um pedido pago precisa de um valor e de uma moeda.
order-future = Este pedido está mais de um dia à frente. Confira o relógio e o fuso horário.
order-member = Ninguém aqui tem o id { $member }. Envie o id que o chat dá ao membro.
fault-order-number = falta um número de pedido com no máximo 100 caracteres
fault-order-state = o estado não é paid, cancelled nem refunded
fault-order-currency = falta uma moeda de três letras, como EUR
fault-order-amount = não dá para ler o valor; escreva como 12.50
fault-order-at = não dá para ler a hora; escreva como 2026-12-24 20:00
fault-order-nobody = não diz quem comprou; preencha member ou code
fault-order-future = a hora está mais de um dia à frente
fault-order-member = ninguém aqui tem este id. Se for um número longo, torne a coluna uma coluna de texto: planilhas o arredondam
fault-code-unknown = ninguém aqui tem este código
fault-code-not-given = este código não foi dado a ninguém
fault-code-test = este código é de um teste e não vale nada
value-bought = Pedidos
value-last-bought = Tempo desde o último pedido
value-spent = Dinheiro gasto
command-coupon-figures = Baixar os números de todas as campanhas em uma tabela
call-coupon-figures = números
figures-file = { $count ->
    [0] Ainda não há campanha; a tabela só tem o cabeçalho.
    [one] A tabela tem { $count } campanha. Abre em qualquer planilha.
   *[other] A tabela tem { $count } campanhas, a mais nova primeiro. Abre em qualquer planilha.
}
table-name = Campanha
table-state = Situação
table-given = Dados
table-used = Usados
table-currency = Moeda
table-sales = Vendas
table-revenue = Entrou
table-cost = Custo
table-net = Resultado
table-rate = Para cada 1 de custo
figures = { $given } dados, { $used } usados.
figures-in = { $revenue } de { $sales ->
    [one] uma venda
   *[other] { $sales } vendas
}.
figures-return = { $revenue } de { $sales ->
    [0] nenhuma venda
    [one] uma venda
   *[other] { $sales } vendas
}, custo { $cost }, resultado { $net }: { $rate } para cada 1 de custo.
command-hooks = Programas de lojas que são avisados
call-hooks = avisos
command-hooks-list = Como está cada aviso
call-hooks-list = lista
command-hooks-retry = Enviar de novo o que uma loja não aceitou
    .name = Qual aviso; sem nome, todos
call-hooks-retry = repetir
    .name = nome
no-hooks = Nenhuma loja é avisada ainda. Escreva hooks: em coupons: no config.yaml.
no-hook = Não há aviso { $name }. /hooks list mostra todos.
hook-line = { $name }: { $taken } aceitos, { $waiting } esperando, { $dead } abandonados.
hook-taken = O último foi aceito { $at }.
hook-dead = O programa da loja "{ $hook }" não aceita os nossos avisos, e paramos de tentar um deles. { $why } Veja /hooks list; quando estiver consertado, /hooks retry envia de novo.
hooks-retried = { $count ->
    [one] Um aviso sai de novo.
   *[other] { $count } avisos saem de novo.
} /hooks list conta como foi.
hooks-none-dead = Não desistimos de nada. Não há o que enviar de novo.
hook-down = O servidor não responde.
hook-slow = O servidor demorou demais.
hook-private = O endereço é de uma rede interna; isso precisa de near: true.
hook-bad-address = Não dá para chamar o endereço.
hook-redirects = Ele nos manda para outro endereço, e não seguimos. Escreva o endereço final no config.yaml.
hook-too-large = A resposta era grande demais.
hook-status = O servidor respondeu { $status }.
hook-no-web = Nada é enviado daqui.
hook-sealed = Não dá para abrir o aviso: a chave do Plaza mudou.
hook-no-hook = Ele não está mais no config.yaml.
hook-failed = Não foi possível enviar.
button-address = Para onde enviar
address-of = Para onde enviar: { $what }
form-address = Para onde enviar
    .name = Nome
    .street = Rua e número
    .town = CEP e cidade
    .country = País
prize-ask = Isto vai pelo correio. Aperte o botão e diga para onde; só a equipe vê.
prize-known = Sabemos para onde enviar. Até sair, você pode mudar com o botão.
prize-on-its-way = Está a caminho desde { $at }.
address-kept = Obrigado. Só a equipe vê, e é apagado logo depois do envio. Até lá você pode corrigir com o mesmo botão.
prize-gone = Já está a caminho, e o endereço não pode mais mudar. Escreva para a equipe se estava errado.
prize-not-yours = Isto é de outra pessoa.
prize-none = Nada é enviado por isto.
prizes-wait = { $count ->
    [one] Um prêmio espera o envio. /prize list mostra para onde.
   *[other] { $count } prêmios esperam o envio. /prize list mostra para onde.
}
command-prize = Prêmios que vão pelo correio
call-prize = premio
command-prize-list = O que enviar e para onde; fica anotado que você olhou
call-prize-list = lista
command-prize-sent = Um prêmio está a caminho
    .number = O número dele em /prize list
call-prize-sent = enviado
    .number = numero
prizes-none = Nenhum prêmio espera o envio.
prizes-more = { $count ->
    [0] Quando um sair: /prize sent com o número dele.
    [one] Mais um espera. Quando um sair: /prize sent com o número dele.
   *[other] Mais { $count } esperam. Quando um sair: /prize sent com o número dele.
}
prize-line = { $number }: { $what }, para { $name }
prize-campaign-gone = um prêmio
prize-sent = O prêmio { $number } está a caminho. O endereço é apagado em { $days ->
    [one] um dia.
   *[other] { $days } dias.
}
prize-unknown = Nenhum prêmio { $number } espera. /prize list mostra os números.
style-kept = { $name }: o config.yaml dá outro estilo a ela, ou faz dela um pacote. Já há códigos, por isso fica como está. Comece outra campanha para isso.
reserve-moved = { $name }: a reserva mudou, como está escrito agora. Guardados: { $kept }. Para todos: { $left }.
reserve-moved-none = { $name }: nada mais fica guardado para ninguém, então há { $left } para todos.
reserve-short = { $name }: há menos códigos do que os que devem ser guardados, então não há nenhum para os outros. Traga mais códigos ou guarde menos.
stock-kept = { $name }: o config.yaml agora diz { $stock }, e já entraram { $total }. Eles ficam. /coupon void retira os que restam.
times-own = { $name }: o config.yaml dá outros horários a ela, então agora valem esses, e não mais os que o script dela definiu.
over-resting = { $name }: o tempo dela acabou, e no fim ela estava em pausa, então talvez alguém tenha vindo à toa. Ela continua com outro fim, ou na próxima vez.
codes-taken-out = { $name }: { $count ->
    [one] um código que ninguém tinha não está mais no config.yaml, por isso ninguém o recebe.
   *[other] { $count } códigos que ninguém tinha não estão mais no config.yaml, por isso ninguém os recebe.
} O que for escrito ali de novo pode ser dado de novo.
codes-of-others = { $name }: { $count ->
    [one] um dos códigos não entrou: outra campanha já o tem.
   *[other] { $count } dos códigos não entraram: outras campanhas já os têm.
}
codes-sealed-else = { $name }: nenhum código entra, porque os que ela tem foram selados com outra chave. Ponha de volta a chave antiga ou comece outra campanha.
unfit-pack-points = Um pacote não tem preço em pontos. O que está nele também não custa pontos ali. Deixe o preço em branco.
unfit-pack-of = { $name } já é um pacote, ou passaria a ser. Um pacote é feito de campanhas que têm códigos; cite essas.
unfit-pack-each = Cada membro recebe um pacote uma única vez. Em "Para quem", deixe um para cada.
