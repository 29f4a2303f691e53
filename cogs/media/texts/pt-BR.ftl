command-media = Imagens que as mensagens mostram
call-media = imagens
command-media-add = Adicionar uma imagem, para mostrar pelo nome
    .name = Um nome curto, como cartaz
    .picture = A imagem: PNG, JPEG, GIF ou WebP, no máximo 8 MB
    .alt = O que há nela, para quem não pode vê-la
    .language = Só para quem lê neste idioma; senão, é para todos
call-media-add = adicionar
    .name = nome
    .picture = imagem
    .alt = descrição
    .language = idioma
command-media-list = Mostrar quais imagens existem
call-media-list = lista
command-media-show = Ver uma imagem
    .name = O nome da imagem
call-media-show = ver
    .name = nome
command-media-remove = Tirar uma imagem; o que já saiu fica com ela
    .name = O nome da imagem
call-media-remove = remover
    .name = nome
language = { $language ->
    [en] inglês
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[all] todos os idiomas
}
bad-name = "{ $name }" não pode ser nome de imagem. Use letras, números, - e _, no máximo { $most } caracteres e sem espaços, como cartaz-verao.
alt-missing = Diga também o que há na imagem: escreva em "descrição", por exemplo "Uma mesa com cinco tipos de pão". É o que lê quem não pode vê-la.
added = A imagem "{ $name }" está aqui{ $language ->
    [all] {""}.
   *[other] {""}, para quem lê em { $spoken }.
} Os roteiros a mostram com image: { $name }.
replaced = A imagem "{ $name }" agora é outra{ $language ->
    [all] {""}.
   *[other] {""} para quem lê em { $spoken }.
} O que já saiu fica com a antiga.
list = As imagens desta comunidade:
line = { $name } ({ $languages }) – { $who }, { $when }: { $alt }
more = { $count ->
    [one] Mais uma não aparece aqui.
   *[other] Mais { $count } não aparecem aqui.
}
none = Ainda não há imagens. Adicione uma com /media add.
show = A imagem "{ $name }":
detail = { $language }: { $alt } ({ $width } × { $height }; { $who }, { $when })
removed = A imagem "{ $name }" foi removida. O que já saiu fica com ela; o que ia mostrá-la daqui em diante sai sem ela.
