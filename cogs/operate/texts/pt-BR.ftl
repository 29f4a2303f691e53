command-sop-list = Ver as próximas publicações
command-sop-run = Rodar um roteiro agora
    .script = O nome do roteiro

sop-list = Próximas publicações, no horário de { $zone }:
sop-line = { $when }  { $script }
nothing-planned = Nenhum roteiro está programado para esta comunidade.
sop-run = { $script } está rodando agora.
no-such-script = Não há um roteiro "{ $script }" nesta comunidade. /sop list mostra o que existe.
