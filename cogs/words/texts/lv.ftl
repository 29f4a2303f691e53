menu-change = Mainīt šo tekstu
command-words = Bota teksti tavos vārdos
call-words = teksti
command-words-list = Kas ir mainīts, un kurš to darīja
call-words-list = saraksts
command-words-find = Atrast bota teikumu un to mainīt
    .text = Daži vārdi no tā
call-words-find = meklēt
    .text = teksts
command-words-reset = Atgriezt sākotnējo tekstu
    .sentence = Kuru, vai all (visus)
call-words-reset = atjaunot
    .sentence = teikums
form-change = Mainīt šo tekstu
label = Ko bots saka
label-always = Ko bots saka visos gadījumos
label-when = Ja { $by } ir { $what }
label-else = Citos gadījumos
hint = Vari izmantot { $names }
hint-none = Vienkāršs teksts; te nekas netiek ievietots
choose = { $count ->
    [zero] Te ir { $count } teikumu. Nospied to, kuru mainīt.
    [one] Te ir { $count } teikums. Nospied to, kuru mainīt.
   *[other] Te ir { $count } teikumi. Nospied to, kuru mainīt.
}
choice = { $number }. { $text } ({ $language })
told-script = Pārējais ir skriptā { $script }. Maini to tur: /sop edit { $script }
told-topic = Šī ir satura { $topic } { $number }. rinda. To rāda /content list { $topic }.
told-typed = Pārējo operators rakstīja tikai šai ziņai.
preview = Tā tas izskatīsies ({ $language }):
leaves-out = { $count ->
    [zero] Sākotnējā tekstā bija arī { $names }. Ja izlaidi apzināti, saglabā.
    [one] Sākotnējā tekstā bija arī { $names }. Ja izlaidi apzināti, saglabā.
   *[other] Sākotnējā tekstā bija arī { $names }. Ja izlaidi apzināti, saglabā.
}
more-variants = { $count ->
    [zero] Līdz ar to mainās vēl { $count } gadījumu.
    [one] Līdz ar to mainās vēl { $count } gadījums.
   *[other] Līdz ar to mainās vēl { $count } gadījumi.
}
button-save = Saglabāt
button-choose = Mainīt vēlreiz
button-languages = Cita valoda
button-original = Atgriezt sākotnējo
language = { $language ->
    [en] English
    [zh-CN] 中文
    [pt-BR] Português
    [lv] Latviešu
   *[el] Ελληνικά
}
which-language = Kurā valodā?
saved = Saglabāts. Turpmāk te saku tā. Jau pateiktais paliek, kā bija.
original-again = Atkal saku sākotnējo.
changed = { $count ->
    [zero] Te citādi tiek teikti { $count } teikumu:
    [one] Te citādi tiek teikts { $count } teikums:
   *[other] Te citādi tiek teikti { $count } teikumi:
}
changed-line = { $number }. { $text } ({ $name }; { $by }, { $when })
reset = { $count ->
    [zero] Atgriezti { $count } sākotnējo teikumu.
    [one] Atgriezts { $count } sākotnējais teikums.
   *[other] Atgriezti { $count } sākotnējie teikumi.
}
not-mine = Šo ziņu nerakstīju es, tāpēc nevaru to mainīt. Izvēlies kādu no manējām.
draft-gone = Šī melnraksta vairs nav. Atver ziņas izvēlni vēlreiz vai izmanto /words find.
is-original = Tas jau ir sākotnējais.
nothing-changed = Te nekas nav mainīts. Atver kādas manas ziņas izvēlni, lai to mainītu.
not-changed = “{ $name }” te nav mainīts. /words list parāda, kas ir.
nothing-found = Man nav teikuma ar “{ $text }”. Pamēģini mazāk vārdu. Skriptu teksti ir pie /sop edit.
