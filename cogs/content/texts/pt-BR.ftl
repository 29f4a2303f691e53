command-content = Frases que os roteiros usam em rodízio
call-content = conteudo
command-content-add = Acrescentar uma frase a um tema
    .topic = Para que serve, por exemplo morning
    .image = Uma imagem para mostrar junto, pelo nome
call-content-add = adicionar
    .topic = tema
    .image = imagem
command-content-list = Ver os temas, ou as frases de um
    .topic = Só este, frase por frase
call-content-list = lista
    .topic = tema
command-content-remove = Tirar uma frase
    .topic = O tema
    .number = O número da frase em /content list
call-content-remove = remover
    .topic = tema
    .number = numero
command-content-import = Receber uma tabela inteira de frases, XLSX ou CSV
    .topic = Para que servem as frases, por exemplo morning
    .file = A tabela: uma coluna por idioma, uma linha por frase
    .how = Junto das que já existem, ou no lugar de todas
call-content-import = importar
    .topic = tema
    .file = arquivo
    .how = como
    .how-add = junto das que já existem
    .how-replace = no lugar de todas
command-content-export = Receber as frases de um tema como tabela
    .topic = O tema
    .form = Em que tipo de arquivo
call-content-export = exportar
    .topic = tema
    .form = formato
    .form-xlsx = XLSX, para planilhas
    .form-csv = CSV, texto puro
form-line = Uma frase nova
field = { $language ->
    [en] Em inglês
    [zh-CN] Em chinês
    [pt-BR] Em português
    [lv] Em letão
   *[el] Em grego
}
in-language = { $language } { $count }
button-page = Mais frases
bad-topic = "{ $name }" não pode ser nome de tema. Use letras, números, - e _, no máximo { $most } caracteres e sem espaços, por exemplo morning.
line-empty = Não há texto. Escreva a frase em pelo menos um idioma.
line-wrong = A frase não foi acrescentada. { $why }
there-already = Esta mesma frase já está em "{ $topic }". Nada mudou.
added = A frase { $number } de "{ $topic }" está aqui. { $count ->
    [one] O tema tem agora uma frase no idioma desta comunidade.
   *[other] O tema tem agora { $count } frases no idioma desta comunidade.
}
list = Os temas desta comunidade:
topic = { $topic } – { $own } próprias, { $shared } comuns ({ $languages })
repeats = Recomeça por volta de { $when }.
more = { $count ->
    [one] Mais um não aparece aqui.
   *[other] Mais { $count } não aparecem aqui.
}
none = Ainda não há frases. Acrescente uma com /content add.
line = { $number }. { $text }
line-pictured = { $number }. { $text } ({ $image })
no-such-topic = Não há frases sobre "{ $topic }". /content list mostra os temas.
no-such-line = "{ $topic }" não tem frase própria { $number }. /content list { $topic } mostra os números.
removed = A frase { $number } de "{ $topic }" foi tirada: { $text }
repeats-soon = As frases de "{ $topic }" estão acabando: { $left ->
    [0] não resta nenhuma
    [one] resta uma
   *[other] restam { $left }
}, e por volta de { $when } elas recomeçam. Acrescente com /content add, ou uma tabela inteira com /content import.
importing = Lendo "{ $topic }": { $done } de { $total } frases.
import-stopped = "{ $file }" não foi recebido. Nada mudou.
nothing-imported = Nada foi recebido de "{ $file }", e nada mudou:
imported-add = { $count ->
    [one] Uma frase foi acrescentada a "{ $topic }".
   *[other] { $count } frases foram acrescentadas a "{ $topic }".
}
imported-replace = { $count ->
    [one] "{ $topic }" tem agora esta frase.
   *[other] "{ $topic }" tem agora estas { $count } frases.
} As de antes não estão mais lá.
left-out = { $count ->
    [one] Uma já estava lá e ficou de fora.
   *[other] { $count } já estavam lá e ficaram de fora.
}
doubles = { $count ->
    [one] Uma linha diz o mesmo que outra antes dela e ficou de fora: { $rows }.
   *[other] { $count } linhas dizem o mesmo que outras antes delas e ficaram de fora, como { $rows }.
}
no-images = { $count ->
    [one] Esta imagem ainda não está aqui: { $images }.
   *[other] { $count } imagens ainda não estão aqui, como { $images }.
} Acrescente com /media add; até lá as frases vão sem ela.
exported = { $count ->
    [one] Aqui está a única frase de "{ $topic }".
   *[other] Aqui estão as { $count } frases de "{ $topic }".
} Mude a tabela e envie de volta com /content import.
faults = { $count ->
    [one] Há um erro na tabela:
   *[other] Há { $count } erros na tabela:
}
    { $each }
    Corrija e envie a tabela de novo.
faults-more = { $count ->
    [one] e mais um
   *[other] e mais { $count }
}
row-head = Linha { $row }: a primeira linha tem de dar nome às colunas: en, zh-CN, pt-BR, lv, el, image. Pelo menos uma tem de ser um idioma.
row-column = Linha { $row }: não existe coluna chamada "{ $what }". Existem en, zh-CN, pt-BR, lv, el e image.
row-twice = Linha { $row }: "{ $what }" aparece duas vezes.
row-none = Linha { $row }: não há frase abaixo dos nomes das colunas.
row-long = Linha { $row }: { $what } tem mais de { $most } caracteres.
line-long = { $what } tem mais de { $most } caracteres.
row-control = Linha { $row }: { $what } tem sinais que não podem ser mostrados. Digite de novo.
line-control = { $what } tem sinais que não podem ser mostrados. Digite de novo.
row-stray = Linha { $row }: "{ $what }" está numa coluna sem nome.
row-image = Linha { $row }: "{ $what }…" é longo demais para nome de imagem.
row-empty = Linha { $row }: não há texto em nenhum idioma.
