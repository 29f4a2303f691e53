command-today = Parāda, kas notika vakar, kas gaida tevi un kas būs šodien
call-today = šodien

usual-day = { $day ->
    [1] Parasta pirmdiena.
    [2] Parasta otrdiena.
    [3] Parasta trešdiena.
    [4] Parasta ceturtdiena.
    [5] Parasta piektdiena.
    [6] Parasta sestdiena.
   *[7] Parasta svētdiena.
}
the-day = { $day ->
    [1] Pirmdiena
    [2] Otrdiena
    [3] Trešdiena
    [4] Ceturtdiena
    [5] Piektdiena
    [6] Sestdiena
   *[7] Svētdiena
}
on-days = { $day ->
    [1] pirmdienās
    [2] otrdienās
    [3] trešdienās
    [4] ceturtdienās
    [5] piektdienās
    [6] sestdienās
   *[7] svētdienās
}
no-comparison = { $day }: vēl nav ar ko salīdzināt, vajag četras nedēļas. Operatorus un botus neskaita.
begins = Skaitīšana sākas šodien: skaitļi būs no rītdienas. Operatorus un botus neskaita.
nothing-known = { $day }: bots visu dienu nebija klāt, tāpēc skaitļu nav.
partial-day = { $day }: bots nebija klāt { $hours ->
    [one] { $hours } stundu
   *[other] { $hours } stundas
}, tāpēc skaitļi ir nepilnīgi.
partial-beside = { $finding } Bots nebija klāt { $hours ->
    [one] { $hours } stundu
   *[other] { $hours } stundas
}: skaitļi ir nepilnīgi.

finding-times = { $what }, { $times } reizes vairāk nekā parasti { $days } ({ $usual }).
finding-more = { $what }, vairāk nekā parasti { $days } ({ $usual }).
finding-less = { $what }, mazāk nekā parasti { $days } ({ $usual }).
finding-none = { $what }; { $days } parasti neviens.
people-joined = { $count ->
    [one] Pievienojās { $count } cilvēks
   *[other] Pievienojās { $count } cilvēki
}
people-left = { $count ->
    [one] Aizgāja { $count } cilvēks
   *[other] Aizgāja { $count } cilvēki
}
people-wrote = { $count ->
    [one] Rakstīja { $count } cilvēks
   *[other] Rakstīja { $count } cilvēki
}
people-checked_in = { $count ->
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
    [one] { $count } stunda
   *[other] { $count } stundas
}
age-days = { $count ->
    [one] { $count } diena
   *[other] { $count } dienas
}

questions = Neviens neatbildēja ({ $count }): { $what }
question = { $name }, { $room } { $at } ({ $age }): “{ $text }”
needs = Gaida tevi ({ $count }): { $what }
tasks = { $count ->
    [1] 1 uzdevums ({ $age })
    [one] { $count } uzdevums (vecākais { $age })
   *[other] { $count } uzdevumi (vecākais { $age })
}
held = skripts { $script } stāv ({ $age })
held-more = { $count ->
    [one] stāv vēl { $count } skripts
   *[other] stāv vēl { $count } skripti
}
approvals = { $count ->
    [1] 1 ieraksts gaida apstiprinājumu ({ $age })
    [one] { $count } ieraksts gaida apstiprinājumu (vecākais { $age })
   *[other] { $count } ieraksti gaida apstiprinājumu (vecākais { $age })
}
faulty = { $count ->
    [one] { $count } skriptu failā ir kļūdas: { $files }
   *[other] { $count } skriptu failos ir kļūdas: { $files }
}
failed = Vakar neizdevās: { $what }
failed-in = { $count ->
    [one] { $count } ieraksts, { $room }: { $reason }
   *[other] { $count } ieraksti, { $room }: { $reason }
}
failed-elsewhere = { $count ->
    [one] { $count } atbilde vai darbība: { $reason }
   *[other] { $count } atbildes vai darbības: { $reason }
}
unclear = nav zināms, vai tas aizgāja
no-reason = iemesls nav zināms
posts = Šodien: { $what }
post = { $at } { $title }
