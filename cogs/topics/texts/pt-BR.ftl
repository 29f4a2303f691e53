command-topics = Salas que combinam com você
call-topics = salas
button-mine = Salas para você
button-join = Entrar
button-leave = Sair de novo
all = Estas são as salas; as que combinam com você vêm primeiro:
fit = Estas podem ser para você:
line = • { $title }
in-line = ✓ { $title }
join = Entrar: { $title }
open = Abrir: { $title }
joined = Você entrou: { $title }. Fica aqui: { $room }
left = Você saiu: { $title }. O botão traz você de volta quando quiser.
not-in = Você não está em { $title }, então não há de onde sair.
fitting = { $count ->
    [one] Há uma sala que pode ser para você: { $titles }.
   *[other] Há salas que podem ser para você: { $titles }.
}
no-rooms = Ainda não há salas para escolher aqui.
gone = Essa sala não é mais oferecida. Veja em /topics as que existem.
value-fitting = Salas que combinam
value-joined = Salas em que entrou
value-rooms = Em quantas salas entrou
