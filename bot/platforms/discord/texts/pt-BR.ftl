# O que /doctor e python -m bot doctor dizem do Discord.
away = O bot não está conectado ao Discord neste momento.
away-remedy = Ele se reconecta sozinho; pergunte de novo em um minuto e, se não adiantar, veja o log.
account = Conectado como { $name }, em { $servers ->
    [one] { $servers } servidor
   *[other] { $servers } servidores
}.
intent = { $intent }, para { $whom }: { $state ->
    [given] pedido e concedido
    [refused] pedido e recusado
   *[not-asked] não pedido, como diz message_content: false no config.yaml
}.
intent-off = "{ $intent }" está desligado no portal de desenvolvedores, e o Discord recusa o bot até que seja ligado. Sem isso, não se fica sabendo { $kind ->
    [members] quem chega, passa pela triagem ou sai
   *[message-content] o que os membros escrevem
} ({ $whom }).
switch-on = Em { $where }, escolha o bot e depois Bot; ligue em Privileged Gateway Intents e salve.{ $kind ->
    [members] { "" }
   *[message-content] {" "}Ou escreva message_content: false em platforms.discord no config.yaml.
}
no-content = Sem "{ $intent }", as palavras de { $whom } só são ouvidas em mensagens que mencionam o bot, como "@bot check in". Botões e comandos funcionam como sempre.
ask-content = Talvez seja o que você quer. Se não for, escreva message_content: true em platforms.discord no config.yaml e ligue o intent no portal de desenvolvedores.
nowhere = O bot não está em nenhum servidor.
invite-remedy = Abra o endereço de convite abaixo e escolha o servidor.
not-in = O bot não está neste servidor.
no-number = "{ $community }" não é o número de um servidor.
number-remedy = Escreva id: e o número do servidor nesta comunidade no config.yaml. No Discord, com o modo de desenvolvedor ligado, um clique direito no servidor copia o número.
out-of-reach = O Discord não alcança este servidor neste momento.
out-of-reach-remedy = É um problema do próprio Discord; pergunte de novo mais tarde.
seen = { $rooms ->
    [one] { $rooms } sala verificada
   *[other] { $rooms } salas verificadas
} no servidor { $server }. O que está ligado aqui precisa de: { $permissions }.
nothing = nenhuma permissão
administrator = O cargo do bot tem Administrador, muito mais do que precisa.
less = Tire isso nas configurações do servidor, em Cargos; o que está ligado aqui só precisa de: { $permissions }.
lacks = { $permission } (para { $whom })
missing-in-server = Falta ao cargo do bot: { $lacking }.
allow-in-server = Permita nas configurações do servidor, em Cargos, no cargo do bot; ou abra o endereço de convite de novo e confirme.
missing = Em { $room } ({ $roles }) falta ao bot: { $lacking }.
allow-here = Abra as configurações de { $room }, Permissões, e permita para o cargo do bot.
hidden-room = O bot não vê { $room } ({ $roles }).
show = Abra as configurações de { $room }, Permissões, e permita Ver canal para o cargo do bot.
no-room = Não existe a sala de número { $room } ({ $roles }), ou o bot não a vê.
silent-room = Não dá para dizer nada em { $room } ({ $roles }): é uma categoria ou um fórum.
choose-room = Escolha outra sala com /setup ou em rooms: no config.yaml.
roles-above = Estes cargos estão acima do cargo do bot: { $roles }. { $whom } não pode dar nenhum deles nem agir sobre membros que tenham um.
role-up = Se não é o que você quer, arraste o cargo do bot para cima deles nas configurações do servidor, em Cargos.
no-commands = Os comandos do bot não puderam ser registrados aqui: { $why }.
commands-remedy = Abra o endereço de convite de novo e confirme; nada se perde com isso.
permission = { $name ->
    [view] Ver canais
    [send] Enviar mensagens
    [embed] Inserir links
    [attach] Anexar arquivos
    [history] Ver histórico de mensagens
    [react] Adicionar reações
    [pin] Fixar mensagens
    [threads] Criar tópicos públicos
    [send-in-threads] Enviar mensagens em tópicos
    [manage-threads] Gerenciar tópicos
    [manage-messages] Gerenciar mensagens
    [create-invite] Criar convite
    [manage-nicknames] Gerenciar apelidos
    [manage-roles] Gerenciar cargos
    [time-out] Castigar membros
    [kick] Expulsar membros
    [manage-channels] Gerenciar canais
    [manage-server] Gerenciar servidor
   *[ban] Banir membros
}
