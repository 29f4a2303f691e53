menu-change = Mudar este texto
command-words = O que o bot diz, com as suas palavras
call-words = textos
command-words-list = O que foi mudado, e por quem
call-words-list = lista
command-words-find = Encontrar uma frase do bot e mudá-la
    .text = Algumas palavras dela
call-words-find = buscar
    .text = texto
command-words-reset = Voltar ao texto original
    .sentence = Qual, ou all (todas)
call-words-reset = restaurar
    .sentence = frase
form-change = Mudar este texto
label = O que o bot diz
label-always = O que o bot diz, em todos os casos
label-when = Quando { $by } é { $what }
label-else = Nos outros casos
hint = Você pode usar { $names }
hint-none = Texto simples; nada é preenchido aqui
choose = { $count ->
    [one] Esta é a frase. Aperte para mudá-la.
   *[other] São { $count } frases. Aperte a que quer mudar.
}
choice = { $number }. { $text } ({ $language })
told-script = O resto está no roteiro { $script }. Mude lá: /sop edit { $script }
told-topic = Esta é a linha { $number } do conteúdo { $topic }. /content list { $topic } mostra onde.
told-typed = O resto foi escrito por um operador só para esta mensagem.
preview = Vai ficar assim ({ $language }):
leaves-out = { $count ->
    [one] O original também tinha { $names }. Se tirou de propósito, salve.
   *[other] O original também tinha { $names }. Se tirou de propósito, salve.
}
more-variants = { $count ->
    [one] O outro caso muda junto.
   *[other] Os outros { $count } casos mudam junto.
}
button-save = Salvar
button-choose = Mudar de novo
button-languages = Outro idioma
button-original = Voltar ao original
language = { $language ->
    [en] English
    [zh-CN] 中文
    [pt-BR] Português
    [lv] Latviešu
   *[el] Ελληνικά
}
which-language = Em qual idioma?
saved = Salvo. De agora em diante digo assim aqui. O que já foi dito fica como está.
original-again = Voltei a dizer o original.
changed = { $count ->
    [one] { $count } frase é dita de outro jeito aqui:
   *[other] { $count } frases são ditas de outro jeito aqui:
}
changed-line = { $number }. { $text } ({ $name }; { $by }, { $when })
reset = { $count ->
    [one] O original voltou.
   *[other] Os originais de { $count } frases voltaram.
}
not-mine = Esta mensagem não é minha, então não posso mudá-la. Escolha uma minha.
draft-gone = Não tenho mais este rascunho. Abra de novo o menu da mensagem ou use /words find.
is-original = Já é o original.
nothing-changed = Nada foi mudado aqui. Abra o menu de uma mensagem minha para mudá-la.
not-changed = “{ $name }” não foi mudada aqui. /words list mostra o que foi.
nothing-found = Não tenho frase com “{ $text }”. Tente menos palavras. O que os roteiros dizem está em /sop edit.
