# The guard

## Reports

menu-report = Denunciar
command-report = Conte só à equipe o que está errado
    .member = Sobre quem é; deixe em branco para outro assunto
call-report = denunciar
    .member = membro
form-report = Conte à equipe
    .kind = O que é?
    .kind-spam = Spam ou golpe
    .kind-rude = Grosseiro ou ofensivo
    .kind-selling = Venda ou propaganda
    .kind-other = Outra coisa
    .words = O que a equipe deve saber?
    .words-hint = Só a equipe lê isto
button-report-remove = Remover
button-report-warn = Avisar
button-report-fine = Está tudo bem
button-report-text = Mostrar o texto
kind-spam = spam ou golpe
kind-rude = grosseiro ou ofensivo
kind-selling = venda ou propaganda
kind-other = outra coisa
report-thanks = Obrigado. Só a equipe vê a sua denúncia, e eu conto o que aconteceu.
report-again = Você já denunciou isto, obrigado. Eu conto o que aconteceu.
report-yourself = Isto é seu. Outros membros podem denunciar; você pode simplesmente apagar.
report-bot = Isto é uma publicação de um bot. Se algo está errado nela, conte à equipe com /report.
report-enough = Foram muitas denúncias em uma hora, obrigado. A equipe vai olhar essas primeiro; tente de novo mais tarde.
report-empty = Escreva em poucas palavras o que está errado, para a equipe saber onde olhar.
report-gone = Isto foi há muito tempo, e já não sei do que se tratava. Denuncie de novo, por favor.
report-message = { $count ->
    [one] Um membro denunciou uma mensagem de { $who }: { $where }
   *[other] { $count } membros denunciaram uma mensagem de { $who }: { $where }
}
report-member = { $count ->
    [one] Um membro denunciou { $who }.
   *[other] { $count } membros denunciaram { $who }.
}
report-other = Um membro denunciou algo.
report-kind = { $kind }: { $count }
report-words = Escreveram: { $words }
report-held = Fica retida até você decidir, como caso { $number }: ninguém a vê. O cartão do caso está abaixo.
report-removed = ✓ Removida por { $who }, caso { $number }.
report-warned = ✓ { $who } avisou quem escreveu, caso { $number }.
report-fine = ✓ { $who } não viu problema.
report-said = { $who } escreveu:
report-no-text = Já não tenho este texto, ou nunca o vi.
report-done-removed = Removida, e { $who } sabe o motivo: caso { $number }. Quem denunciou fica sabendo que tinha razão.
report-done-warned = { $who } recebeu um aviso: caso { $number }. Quem denunciou fica sabendo que você cuidou disso.
report-done-fine = Anotado: não há problema. Quem denunciou recebe uma resposta gentil.
report-already-removed = { $who } já removeu isto. Não há mais nada a fazer.
report-already-warned = { $who } já cuidou disso: quem escreveu foi avisado.
report-already-fine = { $who } já olhou isto e não viu problema.
report-told-removed = Obrigado pela denúncia. Você tinha razão: foi removido.
report-told-warned = Obrigado pela denúncia. A equipe cuidou disso.
report-told-fine = Obrigado pela denúncia. A equipe olhou e está dentro das regras, então fica. Continue avisando quando algo parecer errado.
