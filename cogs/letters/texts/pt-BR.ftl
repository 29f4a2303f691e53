command-letters = Mensagens privadas do bot
call-letters = mensagens
command-letters-off = Não receber mais mensagens privadas
call-letters-off = parar
command-letters-on = Voltar a receber mensagens privadas
call-letters-on = voltar
command-letters-read = Ler as mensagens privadas que esperam por você
call-letters-read = ler
command-letters-show = Ver quais mensagens privadas esperam, e por quê
call-letters-show = ver
command-letters-resume = Tentar de novo enviar mensagens privadas
call-letters-resume = retomar

button-stop = Não quero mais
button-back = Desfazer
button-read = Ler as minhas
button-next = Continuar lendo
button-resume = Enviar de novo

stopped = Anotado: daqui não vem mais mensagem privada. O que viria fica 30 dias atrás do botão no lobby, ou use /letters read. Dá para desfazer quando quiser com o botão abaixo ou com /letters on.
taken-back = Você volta a receber mensagens privadas, poucas. /letters off para com elas.
none = Não há nada esperando por você.
more = { $more ->
    [one] Mais uma espera.
   *[other] Mais { $more } esperam.
}

waiting = Mensagens privadas esperando a vez: { $waiting }. Só atrás do botão, porque a pessoa não quer ou não aceita: { $kept }.
halted = O chat não aceita nenhuma agora: { $reason }. Uma será tentada de novo em { $until }; /letters resume tenta já.
budget-all = Para todos juntos: no máximo { $most } em { $hours } h.
budget-each = Para cada pessoa: no máximo { $most } em { $hours } h.
no-budget = Este chat não impõe limites.
not-halted = Nada está parado; veja em /letters show o que espera.
resumed = A próxima mensagem privada será tentada agora. Se o chat recusar, todas param de novo, pelo dobro do tempo.
