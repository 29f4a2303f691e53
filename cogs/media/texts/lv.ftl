command-media = Attēli, ko rāda ziņas
call-media = attēli
command-media-add = Pievienot attēlu, ko rādīt pēc nosaukuma
    .name = Īss nosaukums, piemēram, plakats
    .picture = Pats attēls: PNG, JPEG, GIF vai WebP, ne vairāk kā 8 MB
    .alt = Kas tajā redzams – tiem, kas to neredz
    .language = Tikai tiem, kas lasa šajā valodā; citādi – visiem
call-media-add = pievienot
    .name = nosaukums
    .picture = attēls
    .alt = apraksts
    .language = valoda
command-media-list = Parādīt, kādi attēli ir
call-media-list = saraksts
command-media-show = Apskatīt attēlu
    .name = Attēla nosaukums
call-media-show = rādīt
    .name = nosaukums
command-media-remove = Izņemt attēlu; jau ievietotās ziņas to patur
    .name = Attēla nosaukums
call-media-remove = noņemt
    .name = nosaukums
language = { $language ->
    [en] angļu
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[all] visas valodas
}
bad-name = "{ $name }" nevar būt attēla nosaukums. Lietojiet burtus, ciparus, - un _, ne vairāk kā { $most } rakstzīmes un bez atstarpēm, piemēram, vasaras-plakats.
alt-missing = Lūdzu, pasakiet arī, kas attēlā redzams: ierakstiet to laukā "apraksts", piemēram, "Galds ar pieciem maizes veidiem". To lasa tie, kas attēlu neredz.
added = Attēls "{ $name }" ir pievienots{ $language ->
    [all] {""}.
   *[other] {""} tiem, kas lasa valodā: { $spoken }.
} Skripti to rāda ar image: { $name }.
replaced = Attēls "{ $name }" tagad ir cits{ $language ->
    [all] {""}.
   *[other] {""} tiem, kas lasa valodā: { $spoken }.
} Jau ievietotajās ziņās paliek iepriekšējais.
list = Šīs kopienas attēli:
line = { $name } ({ $languages }) – { $who }, { $when }: { $alt }
more = { $count ->
    [zero] Vēl { $count } nav parādīti.
    [one] Vēl { $count } nav parādīts.
   *[other] Vēl { $count } nav parādīti.
}
none = Attēlu vēl nav. Pievienojiet kādu ar /media add.
show = Attēls "{ $name }":
detail = { $language }: { $alt } ({ $width } × { $height }; { $who }, { $when })
removed = Attēls "{ $name }" ir izņemts. Jau ievietotās ziņas to patur; kam tas bija jārāda turpmāk, to ievieto bez tā.
