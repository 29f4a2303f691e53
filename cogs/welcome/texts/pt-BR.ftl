welcome = Boas-vindas, { $names }.
    .more-emoji = 👋
welcome-more = Boas-vindas, { $names }, e mais { $more }.
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
