# The guard

## Reports

menu-report = Ziņot
command-report = Pastāstīt tikai operatoriem, kas nav kārtībā
    .member = Par ko tas ir; citos gadījumos atstāj tukšu
call-report = ziņot
    .member = dalībnieks
form-report = Pastāstīt operatoriem
    .kind = Kas tas ir?
    .kind-spam = Surogātpasts vai krāpšana
    .kind-rude = Rupjš vai aizskarošs
    .kind-selling = Pārdošana vai reklāma
    .kind-other = Kas cits
    .words = Kas operatoriem jāzina?
    .words-hint = To lasa tikai operatori
button-report-remove = Noņemt
button-report-warn = Brīdināt
button-report-fine = Viss kārtībā
button-report-text = Rādīt tekstu
kind-spam = surogātpasts vai krāpšana
kind-rude = rupjš vai aizskarošs
kind-selling = pārdošana vai reklāma
kind-other = kas cits
report-thanks = Paldies! Ziņojumu redz tikai operatori, un es pastāstīšu, kas no tā iznāca.
report-again = Par šo jau ir ziņots, paldies. Es pastāstīšu, kas no tā iznāca.
report-yourself = Tas ir paša rakstīts. Par to var ziņot citi; pats to var vienkārši izdzēst.
report-bot = Tā ir bota ziņa. Ja tajā kas nav kārtībā, par to operatoriem var pastāstīt ar /report.
report-enough = Vienā stundā tas ir daudz ziņojumu, paldies. Operatori vispirms apskatīs šos; vēlāk var mēģināt vēlreiz.
report-empty = Lūdzu, dažos vārdos uzraksti, kas nav kārtībā, lai operatori zina, kur skatīties.
report-gone = Tas bija sen, un es vairs nezinu, par ko tas bija. Lūdzu, ziņo vēlreiz.
report-message = { $count ->
    [zero] { $count } dalībnieku ziņoja par ziņu, ko rakstīja { $who }: { $where }
    [one] { $count } dalībnieks ziņoja par ziņu, ko rakstīja { $who }: { $where }
   *[other] { $count } dalībnieki ziņoja par ziņu, ko rakstīja { $who }: { $where }
}
report-member = { $count ->
    [zero] { $count } dalībnieku ziņoja par dalībnieku { $who }.
    [one] { $count } dalībnieks ziņoja par dalībnieku { $who }.
   *[other] { $count } dalībnieki ziņoja par dalībnieku { $who }.
}
report-other = Kāds dalībnieks par kaut ko ziņoja.
report-kind = { $kind }: { $count }
report-words = Raksta: { $words }
report-held = Tā ir aizturēta līdz lēmumam, lieta { $number }: neviens to neredz. Lietas kartīte ir zemāk.
report-removed = ✓ Noņēma { $who }, lieta { $number }.
report-warned = ✓ Autoru brīdināja { $who }, lieta { $number }.
report-fine = ✓ { $who }: viss kārtībā.
report-said = { $who } rakstīja:
report-no-text = Šī teksta man vairs nav, vai arī es to nekad neredzēju.
report-done-removed = Noņemts, un { $who } zina, kāpēc: lieta { $number }. Kas ziņoja, uzzinās, ka bija taisnība.
report-done-warned = { $who } saņēma brīdinājumu: lieta { $number }. Kas ziņoja, uzzinās, ka tas ir nokārtots.
report-done-fine = Pierakstīts: viss ir kārtībā. Kas ziņoja, saņems laipnu atbildi.
report-already-removed = { $who } to jau noņēma. Vairāk nekas nav jādara.
report-already-warned = { $who } to jau nokārtoja: autors ir brīdināts.
report-already-fine = { $who } to jau apskatīja, un viss ir kārtībā.
report-told-removed = Paldies par ziņojumu! Taisnība: tas ir noņemts.
report-told-warned = Paldies par ziņojumu! Operatori to nokārtoja.
report-told-fine = Paldies par ziņojumu! Operatori to apskatīja, un tas atbilst noteikumiem, tāpēc paliek. Droši ziņo arī turpmāk, ja kas šķiet nepareizi.
