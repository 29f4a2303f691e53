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
finding-none = Ninguém ficou pelo caminho.
finding-passed = A maior perda é na porta: { $share }% não passam pelas regras.
finding-checked_in = A maior perda é antes do primeiro check-in: { $share }% nunca fazem.
finding-here7 = A maior perda é na primeira semana: { $share }% saem em sete dias.
finding-here30 = A maior perda é no primeiro mês: { $share }% saem em trinta dias.

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
line = { $step }: { $count }
line-share = { $step }: { $count } de { $base } ({ $share }%)
line-source = { $source }: { $joined } entraram, { $checked }% fizeram check-in, { $k } amigos por pessoa

head-source = vieram por
head-joined = entraram
head-checked = check-in
head-k = amigos cada
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
means-source = o que trouxe: o nome de um link, "friends" para links de membros, "unknown" onde não se sabe
means-opened = quantas vezes a página de uma campanha foi aberta, uma por visitante e dia
means-joined = quem chegou; quem volta depois não conta de novo
means-passed = destes, quem passou pelas regras e pode participar
means-introduced = destes, quem se apresentou
means-checked_in = destes, quem fez check-in ao menos uma vez
means-due7 = destes, quem entrou há tanto tempo que sete dias já passaram
means-here7 = de due7, quem ainda estava aqui depois de sete dias
means-due30 = destes, quem entrou há tanto tempo que trinta dias já passaram
means-here30 = de due30, quem ainda estava aqui depois de trinta dias
means-friends = quem chegou pelos links destas pessoas, em qualquer momento
means-k = friends dividido por joined: acima de 1, a comunidade cresce sozinha
means-away = horas dessa semana em que o bot não estava, o que torna os números parciais
