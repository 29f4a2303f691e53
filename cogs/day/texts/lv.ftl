command-today = Parāda, kas notika vakar, kas gaida tevi un kas būs šodien
call-today = šodien

usual-day = { $day ->
    [mon] Parasta pirmdiena.
    [tue] Parasta otrdiena.
    [wed] Parasta trešdiena.
    [thu] Parasta ceturtdiena.
    [fri] Parasta piektdiena.
    [sat] Parasta sestdiena.
   *[sun] Parasta svētdiena.
}
the-day = { $day ->
    [mon] Pirmdiena
    [tue] Otrdiena
    [wed] Trešdiena
    [thu] Ceturtdiena
    [fri] Piektdiena
    [sat] Sestdiena
   *[sun] Svētdiena
}
on-days = { $day ->
    [mon] pirmdienās
    [tue] otrdienās
    [wed] trešdienās
    [thu] ceturtdienās
    [fri] piektdienās
    [sat] sestdienās
   *[sun] svētdienās
}
no-comparison = { $day }: vēl nav ar ko salīdzināt, vajag četras nedēļas. Operatorus un botus neskaita.
begins = Skaitīšana sākas šodien: skaitļi būs no rītdienas. Operatorus un botus neskaita.
nothing-known = { $day }: bots visu dienu nebija klāt, tāpēc skaitļu nav.
partial-day = { $day }: bots nebija klāt { $hours ->
    [zero] { $hours } stundu
    [one] { $hours } stundu
   *[other] { $hours } stundas
}, tāpēc skaitļi ir nepilnīgi.
partial-beside = { $finding } Bots nebija klāt { $hours ->
    [zero] { $hours } stundu
    [one] { $hours } stundu
   *[other] { $hours } stundas
}: skaitļi ir nepilnīgi.

finding-times = { $what }, { $times } reizes vairāk nekā parasti { $days } ({ $usual }).
finding-more = { $what }, vairāk nekā parasti { $days } ({ $usual }).
finding-less = { $what }, mazāk nekā parasti { $days } ({ $usual }).
finding-none = { $what }; { $days } parasti neviens.
people-joined = { $count ->
    [zero] Pievienojās { $count } cilvēku
    [one] Pievienojās { $count } cilvēks
   *[other] Pievienojās { $count } cilvēki
}
people-left = { $count ->
    [zero] Aizgāja { $count } cilvēku
    [one] Aizgāja { $count } cilvēks
   *[other] Aizgāja { $count } cilvēki
}
people-wrote = { $count ->
    [zero] Rakstīja { $count } cilvēku
    [one] Rakstīja { $count } cilvēks
   *[other] Rakstīja { $count } cilvēki
}
people-checked_in = { $count ->
    [zero] Atzīmējās { $count } cilvēku
    [one] Atzīmējās { $count } cilvēks
   *[other] Atzīmējās { $count } cilvēki
}

joined-left = Pievienojās: { $joined } · aizgāja: { $left }
wrote = Rakstīja: { $people } · ziņas: { $messages }
checked-in = Atzīmējās: { $people }
figure = { $count }
figure-usual = { $count } (kā parasti)
figure-more = { $count } (+{ $by }, parasti { $usual })
figure-less = { $count } (−{ $by }, parasti { $usual })

and = { $first } · { $then }
more = vēl { $count }
age-minutes = { $count } min
age-hours = { $count ->
    [zero] { $count } stundu
    [one] { $count } stunda
   *[other] { $count } stundas
}
age-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}

questions = Neviens neatbildēja ({ $count }): { $what }
question = { $name }, { $room } { $at } ({ $age }): “{ $text }”
needs = Gaida tevi ({ $count }): { $what }
tasks = { $count ->
    [1] 1 uzdevums ({ $age })
    [zero] { $count } uzdevumu (vecākais { $age })
    [one] { $count } uzdevums (vecākais { $age })
   *[other] { $count } uzdevumi (vecākais { $age })
}
held = skripts { $script } stāv ({ $age })
held-more = { $count ->
    [zero] stāv vēl { $count } skriptu
    [one] stāv vēl { $count } skripts
   *[other] stāv vēl { $count } skripti
}
approvals = { $count ->
    [1] 1 ieraksts gaida apstiprinājumu ({ $age })
    [zero] { $count } ierakstu gaida apstiprinājumu (vecākais { $age })
    [one] { $count } ieraksts gaida apstiprinājumu (vecākais { $age })
   *[other] { $count } ieraksti gaida apstiprinājumu (vecākais { $age })
}
friends = { $count ->
    [1] 1 atvests draugs gaida lēmumu ({ $age })
    [zero] { $count } atvestu draugu gaida lēmumu (vecākais { $age })
    [one] { $count } atvests draugs gaida lēmumu (vecākais { $age })
   *[other] { $count } atvesti draugi gaida lēmumu (vecākais { $age })
}
faulty = { $count ->
    [zero] { $count } skriptu failos ir kļūdas: { $files }
    [one] { $count } skriptu failā ir kļūdas: { $files }
   *[other] { $count } skriptu failos ir kļūdas: { $files }
}
failed = Vakar neizdevās: { $what }
failed-in = { $count ->
    [zero] { $count } ierakstu, { $room }: { $reason }
    [one] { $count } ieraksts, { $room }: { $reason }
   *[other] { $count } ieraksti, { $room }: { $reason }
}
failed-elsewhere = { $count ->
    [zero] { $count } atbilžu vai darbību: { $reason }
    [one] { $count } atbilde vai darbība: { $reason }
   *[other] { $count } atbildes vai darbības: { $reason }
}
unclear = nav zināms, vai tas aizgāja
no-reason = iemesls nav zināms
posts = Šodien: { $what }
post = { $at } { $title }

before = Vakar: { $day }
tile-joined = Pievienojās
tile-left = Aizgāja
tile-wrote = Rakstīja
tile-messages = Ziņas
tile-checked_in = Atzīmējās
tile-unanswered = Nav atbildes
tile-same = kā parasti
tile-more = +{ $by } · parasti { $usual }
tile-less = −{ $by } · parasti { $usual }
tile-alone = vēl nav ar ko salīdzināt
oldest = vecākais { $age }
partial = nepilnīgi
needs-you = Gaida tevi ({ $count })
needs-nothing = Nekas tevi negaida
row-tasks = { $count ->
    [zero] { $count } uzdevumu
    [one] { $count } uzdevums
   *[other] { $count } uzdevumi
}
row-held = Skripts { $script } stāv
row-held-more = { $count ->
    [zero] Stāv vēl { $count } skriptu
    [one] Stāv vēl { $count } skripts
   *[other] Stāv vēl { $count } skripti
}
row-approvals = { $count ->
    [zero] { $count } ierakstu gaida apstiprinājumu
    [one] { $count } ieraksts gaida apstiprinājumu
   *[other] { $count } ieraksti gaida apstiprinājumu
}
row-friends = { $count ->
    [zero] { $count } draugu gaida lēmumu
    [one] { $count } draugs gaida lēmumu
   *[other] { $count } draugi gaida lēmumu
}
row-faulty = Kļūdas skriptos: { $files }
today-title = Šodien
today-nothing = Šodien nekas nav plānots
not-counted = Operatorus un botus neskaita.

button-look = Apskatīt, kas gaida tevi
nothing-waits = Tas jau ir nokārtots. Te vairs nekas negaida.
look-held = Skripts { $script } stāv pie { $step }: { $reason } Mēģini soli vēlreiz vai izlaid to.
look-approval = Tavu vārdu gaida { $what }, līdz { $until }.{ $more ->
    [0] {""}
    [zero] {" "}Pēc tā vēl { $more }.
    [one] {" "}Pēc tā vēl { $more }.
   *[other] {" "}Pēc tā vēl { $more }.
}
a-post = ieraksts
look-faulty = Šajos failos ir kļūdas, un paliek to pēdējā labā versija: { $files }. Rinda un iemesls jau tika pateikti šajā istabā; kad izlabots, /sop reload tos nolasa no jauna.
