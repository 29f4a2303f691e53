# Ko saka kalendāra lapa.
command-ops = Skatīt ierakstu kalendāru pārlūkā
call-ops = rīkotājiem
ops = Tavs kalendārs, tikai tev: { $link }
    Saite atveras vienreiz, 15 minūšu laikā.
ops-local = Tavs kalendārs, tikai tev: { $link }
    Saite atveras vienreiz, 15 minūšu laikā, un tikai datorā, kurā darbojas Plaza. Lai to atvērtu telefonā, kas uztur Plaza, lai config.yaml ieraksta web: public_url.
months = Mēneši
month-before = Iepriekšējais mēnesis
month-after = Nākamais mēnesis
today = Šodien
zone = Laiks pēc { $zone }
date = { $date }
time = { $at }
moment = { $at }
room = Istaba
kind = Veids
all = Viss
show = Rādīt
show-all = Rādīt visu
nothing = Šajā mēnesī nav nekā. Ieslēgtie scenāriji šeit parādās paši; /sop list rāda, kādi ir.
more = un vēl { $more } līdz { $last }
away = Plaza nedarbojās no { $since } līdz { $until }
keys = Taustiņi: bultiņas vai j un k pārvieto, Enter atver, Escape ved atpakaļ, p un n maina mēnesi.
browsers = Tavi pārlūki
back = Kalendārs
when = Kad
how = Stāvoklis
script = Scenārijs
preview = Ko tas teiktu tagad
language = Valoda
no-preview = Tagad tas neko neteiktu.
deeds = Ko tu vari darīt
ask-run = Tas sāksies tūlīt, lai ko teiktu tā laiki, istabā "{ $room }".
ask-pause = Tas neko nesāks, līdz kāds to atsāks.
ask-resume = Tas atkal darbosies pēc saviem laikiem un panāks nokavēto, kā tajā teikts.
ask-skip = Tas izlaidīs nākamo reizi: { $when }. Pārējās paliek.
done-run = { $script } tagad darbojas.
done-pause = { $script } ir apturēts.
done-resume = { $script } atkal darbojas.
done-skip = { $script } izlaidīs { $when }.
entry-gone = Šī ieraksta kalendārā vairs nav.
script-gone = Scenārija "{ $script }" šeit vairs nav. Nekas netika darīts.
does-not-fit = { $script } šeit nevar darboties: { $why }
is-paused = { $script } jau ir apturēts. Nekas netika darīts.
is-busy = { $script } vēl strādā, un vienlaikus darbojas tikai viens. Nekas netika darīts.
not-paused = { $script } vairs nav apturēts. Nekas netika darīts.
next-changed = { $script } nākamā reize tagad jau ir cita. Nekas netika darīts; paskaties un izlaid vēlreiz, ja vēl gribi.

month = { $year }. gada { $month ->
    [m1] janvāris
    [m2] februāris
    [m3] marts
    [m4] aprīlis
    [m5] maijs
    [m6] jūnijs
    [m7] jūlijs
    [m8] augusts
    [m9] septembris
    [m10] oktobris
    [m11] novembris
   *[m12] decembris
}
weekday = { $day ->
    [mon] Pirmd.
    [tue] Otrd.
    [wed] Trešd.
    [thu] Ceturtd.
    [fri] Piektd.
    [sat] Sestd.
   *[sun] Svētd.
}
state = { $state ->
    [coming] Gaidāms
    [done] Izdarīts
    [waits] Gaida
    [gave-way] Deva ceļu
    [failed] Neizdevās
    [skipped] Izlaists
    [hushed] Apklusināts
   *[paused] Apturēts
}
rooms-named = { $rooms }
rooms = { $count ->
    [zero] { $count } istabas
    [one] { $count } istaba
   *[other] { $count } istabas
}
kind-name = { $kind ->
    [service] Dienests
    [celebration] Svinības
    [value] Vērtība
    [talk] Saruna
    [offer] Piedāvājums
    [post] Raksts ar roku
   *[other] { $kind }
}
deed = { $what ->
    [run] Sākt tagad
    [pause] Apturēt
    [resume] Atsākt
   *[skip] Izlaist nākamo reizi
}
sure = { $what ->
    [run] Jā, sākt tagad
    [pause] Jā, apturēt
    [resume] Jā, atsākt
   *[skip] Jā, izlaist
}
language-name = { $language ->
    [en] English
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
   *[el] Ελληνικά
}
