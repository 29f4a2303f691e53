command-topics = Istabas, kas tev der
call-topics = istabas
button-mine = Istabas tev
button-join = Pievienoties
button-leave = Iziet
all = Te ir visas istabas; pirmās ir tās, kas der:
fit = Šīs varētu derēt:
line = • { $title }
in-line = ✓ { $title }
join = Pievienoties: { $title }
open = Atvērt: { $title }
joined = Pievienots: { $title }. Tā ir te: { $room }
left = Iziets: { $title }. Poga ved atpakaļ jebkurā brīdī.
not-in = Istabā { $title } tevis nav, tāpēc nav no kā iziet.
fitting = { $count ->
    [zero] Istabas, kas varētu derēt: { $titles }.
    [one] Ir istaba, kas varētu derēt: { $titles }.
   *[other] Ir istabas, kas varētu derēt: { $titles }.
}
no-rooms = Te vēl nav istabu, no kurām izvēlēties.
gone = Šī istaba vairs netiek piedāvāta. Visas parāda /topics.
value-fitting = Istabas, kas der
value-joined = Istabas, kurām pievienojies
value-rooms = Cik istabām pievienojies
