welcome = Boas-vindas, { $names }.
    .more-emoji = 👋
rules =
    Aqui a gente combina três coisas:
    1. Gentileza sempre, inclusive quando a gente discorda.
    2. Nada de propaganda nem de links de lojas de desconhecidos.
    3. O que se conta aqui fica aqui.
question = O que te traz aqui? Escolha uma opção e eu te mando uma dica.
    .more-emoji = 😊

button-interest = Contar o que te traz aqui
interest-new = Estou começando
interest-old-hand = Já sou de casa
interest-looking = Só olhando

chosen-new = Que bom que você veio. Pode perguntar qualquer coisa, até a mais simples: todo mundo aqui começou com uma primeira pergunta.
    .more-emoji = 🌱
chosen-old-hand = Que bom que você veio. Se aparecer uma pergunta que você sabe responder, uma palavra sua ajuda muito.
    .more-emoji = 🤝
chosen-looking = Fique à vontade e olhe com calma. Aqui ninguém é obrigado a falar.
    .more-emoji = 🍵
choice-gone = Essa opção não existe mais. Escolha uma das que estão na mensagem de boas-vindas mais recente.

button-mine = No meu idioma
button-introduce = Apresentar-se
button-share = Deixar todos lerem
button-keep = Guardar só para mim
button-unshare = Retirar
command-language = Escolher o idioma em que eu respondo a você
    .language = Qual
call-language = idioma
    .language = idioma
    .language-en = English
    .language-zh-CN = 中文
    .language-pt-BR = Português
    .language-lv = Latviešu
    .language-el = Ελληνικά
speaks = Daqui em diante eu respondo a você em português.
command-introduce = Conte quem você é: idioma, fuso, interesses
call-introduce = apresentar

rules-behind = As regras da casa estão no botão abaixo.
hello = Boas-vindas, { $name }.
    .more-emoji = 👋
chosen = Anotado, obrigado. Que bom que você veio.
    .more-emoji = 🌱
form-introduction = Quem é você?
ask-language = Em que idioma falo com você?
ask-zone = Em que fuso horário você vive?
ask-zone-hint = Uma cidade grande por perto, como Recife. Opcional
ask-region = Onde você está?
ask-interest = Do que você gosta?
ask-about = Uma linha sobre você
ask-about-hint = Só se quiser. Sem links, por favor
about-address = A linha sobre você não leva links, para ninguém fazer propaganda aqui. Tire o endereço, por favor.
about-private = Todos aqui poderiam ler essa linha, então deixe de fora telefones, e-mails e o endereço de casa, por favor.
about-refused = Não posso mostrar essa linha aos outros: parece propaganda. Diga de outro jeito, por favor, ou deixe em branco.
zone-unknown = Não conheço nenhum fuso chamado “{ $zone }”. Escreva uma cidade grande por perto, como Recife.
zone-near = Não conheço nenhum fuso chamado “{ $zone }”. Você quis dizer { $near }?
introduced-nothing = Anotei o que você escolheu. Quando quiser, escreva uma linha sobre você: aí vira apresentação.
introduced = Obrigado, vou lembrar disso. Use /introduce para mudar.
    .more-emoji = 🌱
preview = Os outros podem ler isto?
introduction = { $name } diz olá:
introduction-tags = { $tags }
no-introduction = Ainda não há nada para mostrar. Use /introduce antes.
no-room = Aqui não há sala para apresentações. Fica comigo.
in-hush = Há silêncio agora, e isto não pode ser publicado. Quando ele acabar, toque de novo no botão.
shared = Publicado. Você pode retirar quando quiser.
kept = Ninguém mais lê isto.
unshared = Retirado. Ninguém mais lê isto.
in-en = In English
in-zh-CN = 用中文看
in-pt-BR = Em português
in-lv = Latviski
in-el = Στα ελληνικά
name-en = English
name-zh-CN = 中文
name-pt-BR = Português
name-lv = Latviešu
name-el = Ελληνικά
