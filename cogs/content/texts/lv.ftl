command-content = Rindas, ko skripti izmanto pēc kārtas
call-content = saturs
command-content-add = Pievienot tēmai rindu
    .topic = Kam tā domāta, piemēram, morning
    .image = Attēls, ko rādīt kopā ar to, pēc nosaukuma
call-content-add = pievienot
    .topic = tema
    .image = attels
command-content-list = Parādīt tēmas vai vienas tēmas rindas
    .topic = Tikai šo, rindu pa rindai
call-content-list = saraksts
    .topic = tema
command-content-remove = Izņemt rindu
    .topic = Tēma
    .number = Rindas numurs sarakstā /content list
call-content-remove = iznemt
    .topic = tema
    .number = numurs
command-content-import = Ievietot veselu tabulu ar rindām, XLSX vai CSV
    .topic = Kam rindas domātas, piemēram, morning
    .file = Tabula: katrai valodai kolonna, katram tekstam rinda
    .how = Pie esošajām vai visu esošo vietā
call-content-import = importet
    .topic = tema
    .file = fails
    .how = ka
    .how-add = pie esošajām
    .how-replace = visu esošo vietā
command-content-export = Saņemt tēmas rindas kā tabulu
    .topic = Tēma
    .form = Kāda veida failā
call-content-export = eksportet
    .topic = tema
    .form = formats
    .form-xlsx = XLSX, izklājlapām
    .form-csv = CSV, vienkāršs teksts
form-line = Jauna rinda
field = { $language ->
    [en] Angliski
    [zh-CN] Ķīniski
    [pt-BR] Portugāliski
    [lv] Latviski
   *[el] Grieķiski
}
in-language = { $language } { $count }
button-page = Vēl rindas
bad-topic = "{ $name }" nevar būt tēmas nosaukums. Lietojiet burtus, ciparus, - un _, ne vairāk kā { $most } zīmes un bez atstarpēm, piemēram, morning.
line-empty = Tur nav teksta. Uzrakstiet rindu vismaz vienā valodā.
line-wrong = Rinda netika pievienota. { $why }
there-already = Tieši šāda rinda tēmā "{ $topic }" jau ir. Nekas netika mainīts.
added = Tēmas "{ $topic }" rinda { $number } ir pievienota. Rindas šīs kopienas valodā tagad: { $count }.
list = Šīs kopienas tēmas:
topic = { $topic } – savas: { $own }, kopīgas: { $shared } ({ $languages })
repeats = No gala sāksies ap { $when }.
more = Vēl nav parādītas: { $count }.
none = Rindu vēl nav. Pievienojiet ar /content add.
line = { $number }. { $text }
line-pictured = { $number }. { $text } ({ $image })
no-such-topic = Par "{ $topic }" rindu nav. /content list parāda tēmas.
no-such-line = Tēmai "{ $topic }" nav savas rindas { $number }. /content list { $topic } parāda numurus.
removed = Tēmas "{ $topic }" rinda { $number } ir izņemta: { $text }
repeats-soon = Tēmas "{ $topic }" rindas beidzas: atlicis { $left }, un ap { $when } tās sāksies no gala. Pievienojiet ar /content add vai veselu tabulu ar /content import.
importing = Lasu "{ $topic }": { $done } no { $total } rindām.
import-stopped = "{ $file }" netika ievietots. Nekas netika mainīts.
nothing-imported = No "{ $file }" nekas netika ievietots, un nekas netika mainīts:
imported-add = Tēmai "{ $topic }" pievienotās rindas: { $count }.
imported-replace = Tēmā "{ $topic }" tagad ir šīs rindas: { $count }. Iepriekšējo vairs nav.
left-out = Jau bija un netika pievienotas: { $count }.
doubles = Rindas, kas saka to pašu, ko kāda pirms tām, tika izlaistas ({ $count }): { $rows }.
no-images = Attēli, kuru vēl nav ({ $count }): { $images }. Pievienojiet ar /media add; līdz tam rindas nāk bez tiem.
exported = Tēmas "{ $topic }" rindas: { $count }. Izlabojiet tabulu un atsūtiet atpakaļ ar /content import.
faults = Tabulā ir kļūdas ({ $count }):
    { $each }
    Izlabojiet un atsūtiet tabulu vēlreiz.
faults-more = un vēl { $count }
row-head = { $row }. rinda: pirmajā rindā jābūt kolonnu nosaukumiem: en, zh-CN, pt-BR, lv, el, image. Vismaz vienam jābūt valodai.
row-column = { $row }. rinda: nav kolonnas "{ $what }". Ir en, zh-CN, pt-BR, lv, el un image.
row-twice = { $row }. rinda: "{ $what }" ir divreiz.
row-none = { $row }. rinda: zem kolonnu nosaukumiem nav nevienas rindas.
row-long = { $row }. rinda: { $what } ir garāks par { $most } zīmēm.
line-long = { $what } ir garāks par { $most } zīmēm.
row-control = { $row }. rinda: { $what } ir zīmes, ko nevar parādīt. Ierakstiet to vēlreiz.
line-control = { $what } ir zīmes, ko nevar parādīt. Ierakstiet to vēlreiz.
row-stray = { $row }. rinda: "{ $what }" ir kolonnā bez nosaukuma.
row-image = { $row }. rinda: "{ $what }…" ir par garu attēla nosaukumam.
row-empty = { $row }. rinda: nevienā valodā nav teksta.
