evidence-told = pats čats pateica, kura saite tā bija
evidence-untold = čats nesaka, kurš atnāca pa kuru saiti
evidence-alone = tajā brīdī neviens cits neatnāca, un šīs saites skaitītājs pieauga par vienu
evidence-same-link = visi, kas tajā brīdī atnāca, nāca pa šo saiti
evidence-fits = tikai vienā veidā saskan, kurš kad atnāca un kura saite kad izmantota
evidence-searched = tā teikts paša čata ierakstos
evidence-several = tajā pašā brīdī atnāca arī citi vai saite tikko dzēsta; neviens nevar pateikt
evidence-crowd = daudzi atnāca reizē pa daudzām saitēm; neviens viņus nevar atšķirt
evidence-doubt = te nāk arī bez saites, un ne par visiem tiek paziņots: skaitītāji neko nepierāda
evidence-shaken = čats vēlāk pateica par kādu citu, kas tolaik atnāca, tāpēc skaitītāji vairs neko nepierāda
evidence-no-counter = tajā brīdī neviena saite netika izmantota
evidence-no-link = paša čata ierakstos saites nav
evidence-away = bots bija prom vai tikko sācis darbu, un notikušo vairs nevar atšķirt
evidence-late = čats par šo jaunpienācēju pateica daudz vēlāk
evidence-blind = bots neredz, cik reižu saites izmantotas; tam vajag Pārvaldīt serveri

command-invite = Saņem savu ielūguma saiti ar kartīti, ko parādīt
call-invite = ielūgt
link = Tava saite: { $address }
    Kas pa to atnāk, nāk caur tevi. Kartītē tā ir kā QR kods.
link-refused = Saiti neizdevās izveidot: { $reason }. Operatori var palīdzēt; pēc tam vēlreiz lieto /invite.
link-full = Saišu bija par daudz, tāpēc dažas, ko neviens nelieto, tikko atdotas. Pēc minūtes vēlreiz lieto /invite.
link-no-room = Te nav telpas { $room }, uz kuru saite varētu vest. Operators var iestatīt `room` sadaļā `referrals`.
link-no-web = Saitēm vajag tīmekļa serveri, bet tas nedarbojas.
card-link = { $who } tevi aicina
card-link-alt = Kartīte ar tavu saiti kā QR kodu
card-link-scan = Noskenē un nāc iekšā
card-source = Nāc pie mums
card-source-alt = Kartīte ar { $source } saiti kā QR kodu

command-links = Plakātu, veikalu un citu avotu saites
call-links = saites
command-links-add = Izveido saiti avotam, kas nav cilvēks
    .name = Īss nosaukums, piemēram, poster vai shop-riga
    .cost = Cik tas maksā, veselos naudas vienībās
call-links-add = pievienot
    .name = nosaukums
    .cost = cena
command-links-list = Visi avoti, ko tie maksā un cik atnāca
call-links-list = saraksts
command-links-end = Beidz avotu: tā saite vairs nekur neved
    .name = Kuru
call-links-end = beigt
    .name = nosaukums
source-link = Avota { $source } saite: { $address }
    Izdrukā kartīti vai uzraksti saiti tur, kur cilvēki to redz.
source-name = „{ $name }” nevar būt avota nosaukums. Lieto ne vairāk kā 30 mazos burtus no a līdz z, ciparus un -, piemēram, poster vai shop-riga.
source-none = Nav avota ar nosaukumu { $name }. /links list rāda visus.
source-in-config = { $name } ir ierakstīts config.yaml; vispirms izņem to no turienes.
source-ended = { $source } ir beidzies: tā saite vairs nekur neved. Tas, ko tas atnesa, paliek.
sources-none = Avotu vēl nav. /links add izveido vienu plakātam vai veikalam.
sources = { $count ->
    [zero] { $count } avotu:
    [one] { $count } avots:
   *[other] { $count } avoti:
}
source-line = { $source }: { $count ->
    [zero] atnāca { $count },
    [one] atnāca { $count },
   *[other] atnāca { $count },
} maksā { $cost } { $currency }. { $link }
sources-more = Un vēl { $count }.
