command-tasks = Parādīt, ko skripti lūdz vadītājiem izdarīt
call-tasks = uzdevumi
tasks = Darāmais:
task-line = līdz { $due }  { $text } ({ $script })
no-tasks = Nav nekā darāma.
task = Jāizdara līdz { $due }: { $text }
task-draft = Vari rakstīt: { $draft }
button-done = Izdarīts
button-leave = Lai paliek
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
