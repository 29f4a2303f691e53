# O que dizem as páginas do chat no navegador.
door-invited = { $name } convidou você
door-continue = Que bom ver você de novo
door-join = Pode entrar
door-join-another = Entrar como outra pessoa
door-sentence = Escolha o nome que os outros vão ver e o idioma em que você gosta de ler.
door-name = Seu nome
door-language = Seu idioma
door-enter = Entrar
door-cookie = Este navegador lembra de você com um cookie. Sem conta, sem senha.
doors-title = Para onde vamos?
doors-sentence = Escolha uma comunidade para visitar.
doors-empty = Ainda não há nenhuma comunidade aqui. Quem opera o bot adiciona uma em config.yaml.
error-home = Voltar ao início
error-not-found-title = Não há nada aqui
error-not-found = Esta página não existe ou mudou de lugar. Confira o link ou volte ao início.
error-forbidden-title = Esta página não é sua
error-forbidden = Esta página é de outra pessoa, ou seu acesso terminou. Volte ao início e entre de novo.
error-too-many-title = Um pouco mais devagar, por favor
error-too-many = Vieram pedidos demais daqui. Espere um minuto e tente de novo.
error-fault-title = Falha nossa
error-fault = Algo quebrou do nosso lado e ficou registrado. Tente de novo daqui a pouco.
operator-title = Operação
operator-sign-in-title = Acesso de quem opera
operator-sign-in-sentence = Só para quem cuida da comunidade. Membros não precisam de senha.
operator-password = Senha
operator-show = Mostrar
operator-sign-in = Entrar
operator-sign-out = Sair
operator-password-title = Escolha uma senha
operator-password-sentence = Este link funciona uma única vez. Daqui em diante, você entra com a senha que escolher aqui.
operator-new-password = Nova senha
operator-password-rule = Pelo menos 10 caracteres. Uma frase curta é fácil de lembrar.
operator-password-save = Salvar e entrar
operator-communities = Comunidades
operator-sessions = Acessos
operator-sessions-sentence = Todos os navegadores com acesso de operação. Encerre os que você não reconhece.
operator-session = Operação
operator-this = este navegador
operator-created = Entrou em
operator-last-used = Último uso
operator-end = Encerrar
operator-end-this = Encerrar este
operator-end-all = Encerrar todos os acessos
chat-skip = Pular para a escrita
chat-rooms = Salas
chat-people = Aqui agora
chat-close = Fechar
chat-messages = Mensagens
chat-loading = Carregando mensagens anteriores…
chat-invite = Convide alguém
chat-invite-link = Seu link de convite
chat-invite-copy = Copiar o link
chat-another = Entrar como outra pessoa
chat-operator = operação
chat-connect-now = Tentar agora
chat-commands = Comandos
chat-write = Escreva, ou / para comandos
chat-send = Enviar
chat-hint = Enter envia, Shift+Enter quebra a linha
chat-broken = O chat não conseguiu abrir. Talvez o Plaza tenha acabado de ser atualizado ou a conexão tenha caído.
chat-again = Carregar de novo
chat-scripts = O chat precisa de JavaScript. Permita-o nesta página e carregue de novo.
said-today = Hoje
said-edited = editada
said-private = Só você vê isto
said-bot = bot
said-you = você
said-unread = Novas
said-sending = Enviando…
said-failed = Não enviada
said-retry = Tentar de novo
said-dismiss = Descartar
said-react = Reagir
said-reacted = { $emoji } de { $name }
said-called = Você usou { $command }
said-emoji = Reagir com { $emoji }
said-hidden = Escondido, toque para ler
said-show = Mostrar o que está escondido
said-more = Mais
edit-begin = Editar
edit-title = Editando sua mensagem
edit-leave = Deixar como estava
edit-empty = Não sobrou nada da mensagem. Para tirá-la, apague-a.
delete-begin = Apagar
delete-sure = Apagar esta mensagem para todos?
delete-do = Sim, apagar
delete-keep = Manter
state-connecting = Conectando…
state-lost = Sem conexão. Tentando de novo…
state-waiting = Sem conexão. Nova tentativa em { $seconds } s. O que você escrever fica guardado.
state-back = Conectado de novo
newer-some = Mensagens novas
newer-count = Mensagens novas: { $count }
newer-none = Ir para a mais recente
empty-room = Está tudo quieto por aqui. Que tal começar a conversa?
empty-hint = Digite / para ver o que você pode fazer.
empty-try = Quero ver
commands-title = Comandos
commands-none = Nenhum comando com esse nome
commands-unknown = O comando { $command } não existe. Aperte Enter de novo para enviar como mensagem.
commands-operators = operação
commands-leave = Sair de { $command }
commands-ready = Aperte Enter para enviar
commands-fill = Tab avança, Enter envia, Esc sai
commands-found = Sugestões: { $count }. Primeira: { $name }
commands-send = Enviar
option-optional = opcional
option-missing = Falta preencher: { $option }
option-number = { $option } precisa ser um número
option-choice = { $option }: escolha um item da lista
option-yes = Sim
option-no = Não
option-person = Escolha uma pessoa
option-nothing = Nada encontrado
form-least = { $option }: no mínimo { $limit }
form-most = { $option }: no máximo { $limit }
form-short = { $option }: no mínimo { $limit } caracteres
form-long = { $option }: no máximo { $limit } caracteres
form-nothing = Sem escolha
form-close = Fechar sem enviar
form-kept = Este formulário não foi enviado. O que você escreveu continua aqui se o abrir de novo.
invite-copied = Link copiado. Mande para alguém!
people-alone = Não há mais ninguém aqui agora.
rooms-unread = não lidas: { $count }
not-sent = Não deu certo. Tente de novo.

# Threads and pinned messages.
thread-title = Conversa
thread-answers = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
thread-begin = Responder
thread-none = Ainda sem respostas
thread-close = Fechar a conversa
thread-messages = Mensagens da conversa
thread-write = Responda na conversa
thread-send = Enviar a resposta
thread-gone = A mensagem desta conversa não está mais aqui.
thread-no-commands = Os comandos funcionam na sala, não em uma conversa. Aperte Enter de novo para enviar isto como mensagem.
pin-title = Mensagem fixada
pin-one = Mensagem fixada: { $text }
pin-several = Mensagem fixada { $number } de { $count }: { $text }

# Pictures and files that members send.
upload-open = Adicionar imagens
upload-pictures = Imagens desta mensagem
upload-large = "{ $name }" é grande demais: no máximo { $limit } MB. Diminua a imagem ou envie uma captura de tela dela.
upload-failed = "{ $name }" não chegou. Verifique a conexão e tente de novo.
upload-no-picture = Só imagens podem ir com uma mensagem: PNG, JPEG, GIF ou WebP.
upload-most = Cabem { $limit } imagens em uma mensagem. Envie as outras em outra.
upload-coming = Enviando "{ $name }"
upload-came = "{ $name }" pode ser enviada
upload-out = Tirar "{ $name }"
upload-alt = O que se vê em "{ $name }"
upload-alt-hint = O que se vê?
upload-remove = Uma imagem não chegou. Tente de novo ou tire-a.
upload-wait = O arquivo ainda está sendo enviado. Um momento.
upload-part = Enviando: { $count } %
upload-ready = Pronto para enviar
picture-plain = Imagem sem descrição

# Por que algo foi recusado e o que fazer agora.
refused-malformed = Esta página e o servidor não se entendem. Recarregue a página.
refused-fault = Algo falhou do nosso lado e foi registrado. Tente de novo daqui a pouco.
refused-no-room = Esta sala não existe mais. Recarregue a página para ver as salas.
refused-too-fast = { $seconds ->
    [one] Foi muita coisa de uma vez. Tente de novo em { $seconds } segundo.
   *[other] Foi muita coisa de uma vez. Tente de novo em { $seconds } segundos.
}
refused-empty = Não há nada para ler nesta mensagem. Escreva algumas palavras.
refused-too-long = Esta mensagem é longa demais: no máximo { $limit } caracteres. Envie em partes.
refused-gone = Esta mensagem não está mais aqui, então nada foi feito.
refused-no-thread = Esta conversa não está mais aqui, então sua resposta não foi enviada.
refused-no-button = Esta mensagem nunca teve esse botão, então nada foi feito. Recarregue a página e aperte de novo.
refused-no-form = Este formulário não foi aberto para você, ou já foi enviado. Abra-o de novo.
refused-form-empty = "{ $field }" está vazio, e é necessário.
refused-form-long = "{ $field }" é longo demais: no máximo { $limit } caracteres.
refused-not-yours = Só quem escreveu esta mensagem pode fazer isso; quem opera a comunidade pode apagá-la.
refused-no-upload = Uma imagem ou um arquivo não está mais aqui: o que não é enviado em um dia some. Escolha de novo.
refused-upload-day = É muita coisa para um dia: no máximo { $limit } MB. Envie o resto amanhã.
refused-no-emoji = Só um emoji pode ser uma reação.
refused-timed-out = { $minutes ->
    [one] Você não pode escrever aqui por mais { $minutes } minuto. Nada foi enviado.
   *[other] Você não pode escrever aqui por mais { $minutes } minutos. Nada foi enviado.
}
refused-timed-out-long = { $hours ->
    [one] Você não pode escrever aqui por mais { $hours } hora. Nada foi enviado.
   *[other] Você não pode escrever aqui por mais { $hours } horas. Nada foi enviado.
}
refused-locked = Esta sala está fechada no momento; só operadores podem escrever aqui. Tente de novo mais tarde.
refused-slow = { $seconds ->
    [one] Esta sala está em modo lento. Você poderá escrever de novo em { $seconds } segundo.
   *[other] Esta sala está em modo lento. Você poderá escrever de novo em { $seconds } segundos.
}
refused-shut = { $minutes ->
    [one] No momento ninguém novo pode entrar. Tente de novo em { $minutes } minuto.
   *[other] No momento ninguém novo pode entrar. Tente de novo em { $minutes } minutos.
}
refused-out = Você foi removido desta comunidade. Pode entrar de novo pela porta; por favor, respeite as regras.
refused-banned = Este navegador pertence a alguém que foi banido desta comunidade, por isso não pode entrar.
refused-too-many-joins = Muitas pessoas entraram pelo seu endereço no último minuto. Espere um minuto e tente de novo.
refused-no-name = Escreva um nome que os outros possam ver e ler.
refused-long-name = Este nome é longo demais: no máximo { $limit } caracteres.
refused-bot-name = Este é o nome do bot da comunidade. Escolha outro.
refused-too-many-tries = Tentativas demais a partir do seu endereço. Espere um minuto e tente de novo.
refused-no-password = Ainda não foi escolhida uma senha. Abra o link que o programa mostrou no terminal ao iniciar.
refused-password = A senha não é esta. Tente de novo.
refused-short-password = A senha precisa de pelo menos { $limit } caracteres e no máximo 200.
refused-too-large-title = Grande demais
refused-too-large = O que foi enviado é grande demais. Encurte e tente de novo.
refused-starting-title = Só um momento
refused-starting = O servidor ainda está iniciando. Tente de novo em alguns segundos.
refused-request-title = Não deu certo
refused-request = O servidor não pôde usar o que foi enviado. Volte ao início e tente de novo.
