command-setup = Pateikt, kam šī kopiena domāta un kur bots runā
call-setup = iestatīt
command-golive = No šī brīža ļaut dalībniekiem lasīt botu
call-golive = sākt
command-rehearse = Atkal ļaut botu lasīt tikai vadītājiem
call-rehearse = mēģinājums

settings = { $name }: { $stage ->
    [new] vēl nav iestatīts
    [rehearsal] mēģinājums, botu lasa tikai vadītāji
   *[live] atvērts, botu lasa dalībnieki
}
settings-aim = Kam tā domāta: { $aim ->
    [bring_in] piesaistīt cilvēkus
    [keep_active] uzturēt rosību
    [sell] pārdot
    [support] palīdzēt klientiem
   *[none] vēl nav pateikts
}
settings-rooms = Istabas: priekštelpa { $lobby }, atzīmēšanās { $checkin }, vadītāji { $ops }
settings-voice = Valoda { $language ->
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
    [el] Ελληνικά
   *[en] English
}, laika josla { $zone }, { $address ->
    [formal] uzruna uz jūs
    [casual] uzruna uz tu
   *[none] uzruna nav izvēlēta
}{ $emoji ->
    [more] { ", " }vairāk emocijzīmju
    [fewer] { ", " }mazāk emocijzīmju
   *[some] { "" }
}
settings-pace = Ritms: { $posts ->
    [none] vienā istabā dienā cik vien skriptu ierakstu
    [zero] vienā istabā dienā { $posts } skriptu ierakstu
    [one] vienā istabā dienā { $posts } skriptu ieraksts
   *[other] vienā istabā dienā { $posts } skriptu ieraksti
}, starp tiem { $pause }; { $then ->
    [hold] kluss no { $begins } līdz { $ends }, tad paredzētais gaida rītu
    [skip] kluss no { $begins } līdz { $ends }, tad paredzētais izpaliek
   *[none] klusu stundu nav
}
settings-sites = Pašu vietnes: { $sites }
settings-fixed = Tam, ko nosaka config.yaml, šeit pogas nav; to maina tur.
settings-warning = Ievērojiet: { $what } → { $remedy }
none = –
lacks = { $what ->
    [lobby] priekštelpa
    [ops] operatoru istaba
   *[zone] laika josla
}
next-missing = Vēl vajag: { $missing }.
next-rehearsal = Tālāk: paskaties operatoru istabā, ko bots saka, tad /golive.
next-live = Ar /rehearse var atgriezties mēģinājumā.

aim-chosen = ✓ { $aim }
button-aim = { $aim ->
    [bring_in] Piesaistīt cilvēkus
    [keep_active] Uzturēt rosību
    [sell] Pārdot
   *[support] Palīdzēt klientiem
}
button-rooms = Istabas
button-voice = Valoda un laiks
button-pace = Ritms
button-sites = Pašu vietnes
button-preview = Apskatīt { $script }
button-take = Ņemt

form-rooms = Kur bots runā
    .lobby = Priekštelpa, tam, kas visiem
    .ops = Vadītāju istaba, citi to neredz
    .checkin = Atzīmēšanās (var atstāt tukšu)
form-voice = Valoda un laiks
    .language = Kādā valodā tas raksta
    .language-en = English
    .language-zh-CN = 简体中文
    .language-pt-BR = Português (Brasil)
    .language-lv = Latviešu
    .language-el = Ελληνικά
    .zone = Laika josla
    .zone-hint = Piemēram, Europe/Riga
    .address = Kā tas uzrunā dalībniekus
    .address-formal = Uz jūs
    .address-casual = Uz tu
    .emoji = Emocijzīmes bota teikumos
    .emoji-more = Vairāk
    .emoji-some = Dažas
    .emoji-fewer = Mazāk
form-pace = Cik daudz skripti drīkst publicēt
    .posts = Ierakstu dienā vienā istabā, ne vairāk par
    .pause = Minūtes starp diviem
    .begins = Klusās stundas no
    .begins-hint = Piemēram, 22:30; tukšs: klusu stundu nav
    .ends = Klusās stundas līdz
    .ends-hint = Piemēram, 07:00
    .then = Kas paredzēts klusajās stundās
    .then-hold = Gaida rītu
    .then-skip = Izpaliek
form-sites = Pašu vietnes
    .sites = Katrā rindā viena adrese
    .sites-hint = Piemēram, veikals.example.com; šīs saites nekad nav reklāma

gone = Šī poga ir no vecāka /setup. Sauc /setup vēlreiz.
no-such-zone = Laika joslas "{ $zone }" nav. Raksti tādu kā Europe/Riga.
zone-near = Laika joslas "{ $zone }" nav. Vai domāji { $near }? Nospied pogu vēlreiz un raksti tā.
not-a-site = "{ $site }" nav vietnes adrese. Raksti tādu kā veikals.example.com.
not-a-time = "{ $time }" nav pulksteņa laiks. Nospied pogu vēlreiz un raksti, piemēram, 22:30.
half-a-night = Klusajām stundām vajag divus dažādus laikus, sākumu un beigas. Nospied pogu vēlreiz; ja abi ir tukši, klusu stundu nav.

proposed = Skripti, kas tam ir gatavi. Neviens nav ieslēgts: apskati kādu un ņem to ar /sop add un nosaukumu; tas pajautās, ko vēlies, un dos pogu, ar ko to ieslēgt.
none-proposed = Citu skriptu tam nav; /sop list rāda, kas ir ieslēgts.
proposal = • { $script }: { $title }
preview = { $script } sāktos tā:
no-preview = { $script } šobrīd nebūtu, ko teikt.

rehearsal-begins = Bots ir iestatīts un sāk mēģinājumu: viss, ko tas teiktu dalībniekiem, parādās tikai šeit, ar istabu un laiku, kam tas bija domāts. Ar /sop add ņem un ieslēdz gatavus skriptus, /golive atver botu dalībniekiem.
not-yet = Botu vēl nevar atvērt. Vajag: { $missing }. Pogas ir pie /setup.
is-live = Bots jau ir atvērts.
golive = Bots ir atvērts: no šī brīža dalībnieki lasa, ko tas saka.
running = Paši darbojas: { $scripts }. /sop list rāda, kad.
nothing-runs = Neviens skripts nav ieslēgts, tāpēc tas runā tikai tad, kad kāds prasa. /sop add parāda, kuri ir gatavi.
opened = { $name } atvēra botu dalībniekiem. No šī brīža tas, ko bots saka, nonāk viņu istabās.
is-rehearsing = Bots jau ir mēģinājumā.
rehearse = Bots atkal ir mēģinājumā: tas, ko tas teiktu dalībniekiem, parādās tikai operatoru istabā.
closed = { $name } atgrieza botu mēģinājumā: tas, ko bots teiktu dalībniekiem, parādās tikai šeit.

command-doctor = Redzēt, kas botam te traucē: atļaujas, istabas, lomas, intenti
call-doctor = pārbaude
doctor-fine = Botam te nekas netraucē.
doctor-found = { $count ->
    [zero] { $count } lietas nav tā, kā vajag:
    [one] { $count } lieta nav tā, kā vajag:
   *[other] { $count } lietas nav tā, kā vajag:
}
doctor-line = • { $what } → { $remedy }
doctor-more = Un vēl { $more }; python -m bot doctor pasaka visu.
doctor-seen = ✓ { $seen }
doctor-invite = Uzaicinājuma adrese tieši ar to, ko vajag: { $address }
doctor-not-set-up = Istabas vēl nav izvēlētas; tās prasa /setup.
