command-sop-list = Ver as próximas publicações
command-sop-run = Rodar um roteiro agora
    .script = O nome do roteiro

sop-list = Próximas publicações, no horário de { $zone }:
sop-line = { $when }  { $script }
nothing-planned = Nenhum roteiro está programado para esta comunidade.
sop-run = { $script } está rodando agora.
no-such-script = Não há um roteiro "{ $script }" nesta comunidade. /sop list mostra o que existe.

button-again = Tentar de novo
button-skip = Pular o passo
run-held = O roteiro { $script } está parado em { $step }, porque este passo falhou: { $reason } Corrija a causa e tente de novo, ou pule o passo. Os passos anteriores estão feitos.
decided-again = { $script } está tentando o passo de novo.
decided-skip = { $script } deixa o passo de fora e segue.
hold-gone = Esta execução terminou. Não há mais nada a decidir.
already-again = { $name } já decidiu isto, { $when }: o passo foi tentado de novo. Se falhou outra vez, há uma mensagem mais nova abaixo.
already-skip = { $name } já decidiu isto, { $when }: o passo foi pulado.
