command-tasks = Parādīt, kas gaida cilvēku
call-tasks = uzdevumi
tasks = { $count ->
    [zero] { $count } darāmu lietu:
    [one] { $count } darāma lieta:
   *[other] { $count } darāmas lietas:
}
task-line = { $number }. { $text } – { $due }; lūgts pirms { $age } ({ $source })
task-line-taken = { $number }. { $text } – { $due }; lūgts pirms { $age } ({ $source }). Dara { $name }.
due = līdz { $when }
late = kavējas jau { $span }
span = { $unit ->
    [days] { $count } d.
    [hours] { $count } st.
   *[minutes] { $count } min
}
button-open = { $number }
task-about = Par: { $name }
task-taken = Dara { $name }.
task-is-yours = Tas ir tavs: { $text }
task-later = Atlikts līdz { $when }: { $text }
taken-by-other = To jau dara { $name }.
overdue = { $count ->
    [zero] Termiņš pienācis { $count } lietām, un neviens tās vēl nav nokārtojis:
    [one] Termiņš pienācis { $count } lietai, un neviens to vēl nav nokārtojis:
   *[other] Termiņš pienācis { $count } lietām, un neviens tās vēl nav nokārtojis:
}
button-take = Es daru
button-later = Rīt
button-page = Visi uzdevumi
button-before = Atpakaļ
button-more = Vēl
button-leave = Nevajag
no-tasks = Nav nekā darāma.
task = Jāizdara līdz { $due }: { $text }
task-draft = Vari rakstīt: { $draft }
button-done = Izdarīts
task-done = Izdarīts, paldies: { $text }
task-left = Atstāts: { $text }
settled-done = { $text } – izdarīja { $name }, { $when }.
settled-left = { $text } – atstāja { $name }, { $when }.
task-gone = Šeit tāda uzdevuma nav.
already-done = { $name } to jau izdarīja, { $when }.
already-left = { $name } nolēma to atstāt, { $when }.
too-many = Skripti lūdz vadītājiem izdarīt { $tasks } lietas { $days ->
    [zero] { $days } dienās
    [one] { $days } dienā
   *[other] { $days } dienās
}; tas ir vairāk nekā piecas dienā.
