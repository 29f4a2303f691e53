command-hush = Lai bots kādu laiku klusē un tikai atbild
    .duration = Cik ilgi, piemēram 2h; vai end, vai list
    .where = Šeit vai visur, kur drīksti
call-hush = klusums
    .duration = ilgums
    .where = kur
    .where-community = šeit
    .where-all = visur
hushed = Klusums līdz { $until }{ $count ->
    [zero] {""}
    [one] {""}
   *[other] {""}, kopienās { $communities }
}. Dalībniekiem bots atbild; nekas no aizturētā vēlāk pats neiznāks.
is-hushed = Klusums līdz { $until }{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}.
not-hushed = Šeit klusuma nav.
nothing-to-end = Šeit klusuma nav, tāpēc nav ko beigt.
ended = Klusums ir beidzies{ $count ->
    [zero] {""}
    [one] {""}
   *[other] {""} kopienās { $communities }
}. { $ops ->
    [no] /hush list parāda aizturēto.
   *[yes] Aizturētais ir operatoru istabā.
}
told-begun = { $name } lika botam klusēt līdz { $until }. Tas atbild dalībniekiem un raksta šeit; nekas cits netiek publicēts, un aizturētais vēlāk pats neiznāks.
told-extended = { $name } mainīja klusuma beigas: tagad tas ilgst līdz { $until }.
told-known = Sācies klusums, kas ierakstīts config.yaml{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}. Tas ilgst līdz { $until }. Bots atbild dalībniekiem un raksta šeit; nekas cits netiek publicēts.
told-ended = { $name } beidza klusumu. Bots atkal runā.
told-over = Klusums beidzies. Bots atkal runā.
nothing-held = Nekas netika aizturēts.
held = { $count ->
    [zero] Aizturētas { $count } lietas; tās tiks publicētas tikai, ja to lūgsi:
    [one] Aizturēta { $count } lieta; tā tiks publicēta tikai, ja to lūgsi:
   *[other] Aizturētas { $count } lietas; tās tiks publicētas tikai, ja to lūgsi:
}
held-post = { $number }. { $when }: { $words }
held-letter = { $number }. { $when }, vienam dalībniekam: { $words }
held-script = { $script }, paredzēts { $when }, netika palaists.
held-more = … un vēl { $more }.
button-list = Kas aizturēts
button-end = Beigt klusumu
button-post = Publicēt
button-all = Publicēt visu
button-run = Palaist
post-one = Publicēt { $number }
run-one = Palaist { $script }
posted = Tagad tas tiek publicēts.
posted-all = { $count ->
    [zero] Tagad tiek publicētas { $count } lietas.
    [one] Tagad tiek publicēta { $count } lieta.
   *[other] Tagad tiek publicētas { $count } lietas.
}
ran = { $script } tagad tiek palaists.
not-held = Tas vairs nav aizturēts. /hush list parāda, kas ir.
not-now = { $script } tagad nevar palaist: tas ir apturēts vai jau darbojas.
no-duration = "{ $given }" nav laika ilgums. Raksti, cik ilgi: 30m, 2h vai 1d. /hush end beidz klusumu, /hush list parāda aizturēto.
too-long-or-short = Klusums ilgst no vienas minūtes līdz 30 dienām. Raksti 30m, 2h vai 1d; vēlāk to var pagarināt.
