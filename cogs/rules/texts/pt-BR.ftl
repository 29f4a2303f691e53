command-rules = Ler as regras da casa
call-rules = regras
button-read = Regras da casa
button-accept = Eu aceito
button-change = Mudar as regras
button-hold = Valem a partir de agora; perguntar a todos
button-correct = Só palavras melhores; não perguntar
button-put-up = Publicar e fixar
form-rules = As regras da casa
    .en = English
    .zh = 中文
    .pt = Português
    .lv = Latviešu
    .el = Ελληνικά
since = Versão { $version }, desde { $day }.
no-rules = Não há regras da casa aqui.
no-rules-yet = Ainda não há regras da casa. Escreva, em quantos idiomas quiser.
changed-since = As regras mudaram desde que você aceitou. Agora são assim.
accepted = Obrigado. Você aceitou as regras da casa.
accepted-already = Você já aceitou estas regras. Não precisa fazer mais nada.
you-accepted = Você aceitou em { $day }.
count = { $count ->
    [one] { $count } membro aceitou esta versão.
   *[other] { $count } membros aceitaram esta versão.
}
ask-again = As regras da casa mudaram desde que você aceitou. Quando puder: /rules
by-config = As regras estão no config.yaml (rules.text). Mude lá; valem assim que o arquivo é salvo.
nothing-written = Nenhum idioma tem regras, então não há o que guardar. Escreva em pelo menos um.
same-as-before = É palavra por palavra o que já vale.
preview = Vão ficar assim:
missing = Sem versão: { $languages }. Quem fala esses idiomas lê em inglês, ou o primeiro que houver.
draft-gone = O que você escreveu não está mais aqui. Abra o formulário de novo em /rules.
somebody-first = Outra pessoa mudou as regras nesse meio-tempo. Veja /rules e abra o formulário de novo.
holds = A versão { $version } vale a partir de agora. Quem aceitou uma anterior fica sabendo na próxima resposta, uma vez só.
corrected = As palavras foram corrigidas, e ninguém é perguntado de novo.
put-up-done = As regras foram publicadas, com um botão para aceitar. A mensagem acompanha cada mudança.
no-room = Não há sala para o papel “{ $room }”, então não foram publicadas. O /setup dá salas aos papéis.
value-accepted = Aceitou as regras
