command-funnel = Mostrar até onde quem chega vai, por semana e por origem
    .weeks = Quantas semanas, contando esta
call-funnel = funil
    .weeks = semanas

funnel = Até onde quem chega vai.

span = { $first } a { $last }
finding-few = { $count ->
    [0] Ninguém chegou nesse período.
    [one] Uma pessoa chegou nesse período: é pouco para tirar conclusões.
   *[other] { $count } pessoas chegaram nesse período: é pouco para tirar conclusões.
}
finding-none = Até agora ninguém ficou pelo caminho.
finding-passed = A maior perda é na porta: { $share }% de quem entrou não passaram pelas regras.
finding-checked_in = A maior perda é antes do primeiro check-in: { $share }% de quem passou ainda não fizeram.
finding-here7 = A maior perda é na primeira semana: { $share }% saem em sete dias.
finding-here30 = A maior perda é depois da primeira semana: { $share }% de quem ficou até ali saem em trinta dias.

step-opened = abriram uma página
step-joined = entraram
step-passed = passaram pelas regras
step-introduced = se apresentaram
step-checked_in = fizeram check-in
step-here7 = aqui após 7 dias
step-here30 = aqui após 30 dias

count = { $count }
share = { $of }%
k = { $k }
not-yet = ainda não
none = –
line = { $step }: { $count }
line-share = { $step }: { $count } de { $base } ({ $share })
line-not-yet = { $step }: ainda não
line-source = { $source }: { $joined } entraram, { $checked } fizeram check-in, { $k } amigos por pessoa
line-cost = { $source }: custou { $cost }; por pessoa nova { $joined }, por primeiro check-in { $checked_in }, por pessoa aqui após 30 dias { $here30 }

head-source = vieram por
head-joined = entraram
head-checked = check-in
head-k = amigos cada
head-cost = custo em { $currency }
head-per-joined = por entrada
head-per-checked_in = por check-in
head-per-here30 = por 30 dias aqui
by-week = entradas por semana
source-friends = links de membros
source-unknown = não se sabe
source-vanity = endereço do servidor
others = outras { $count }
partial = O bot ficou fora por { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
} nesse período: os números são parciais. Operadores e bots não são contados.
not-counted = Operadores e bots não são contados.

means-week = a segunda-feira da semana em que entraram, ou abriram uma página
means-source = o que trouxe: o nome de um link, links de membros, ou que não se sabe
means-opened = quantas vezes a página de uma campanha foi aberta, uma por visitante e dia
means-joined = quem chegou; quem volta depois não conta de novo
means-passed = destes, quem passou pelas regras e pode participar
means-introduced = destes, quem se apresentou
means-checked_in = destes, quem fez check-in ao menos uma vez
means-due7 = destes, quem entrou há tanto tempo que sete dias já passaram
means-here7 = de due7, quem ainda estava aqui depois de sete dias; "ainda não" enquanto não há ninguém
means-due30 = destes, quem entrou há tanto tempo que trinta dias já passaram
means-here30 = de due30, quem ainda estava aqui depois de trinta dias; "ainda não" enquanto não há ninguém
means-friends = quem chegou pelos links destas pessoas, em qualquer momento, com prêmio ou sem
means-k = friends dividido por joined: acima de 1, a comunidade cresce sozinha
means-cost = o que operadores digitaram como custo da origem nos dias dessa semana; nas linhas por origem, em todas estas semanas
means-currency = a moeda dos valores
means-per_joined = cost dividido por todos que entraram nestas semanas
means-per_checked_in = cost dividido por quem deles fez check-in
means-per_here30 = o que foi digitado há mais de trinta dias, dividido por here30
means-away = horas dessa semana em que o bot não estava, o que torna os números parciais
