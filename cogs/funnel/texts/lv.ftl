command-funnel = Parādīt, cik tālu tiek jaunpienācēji: pa nedēļām un avotiem
    .weeks = Cik nedēļu, ieskaitot šo
call-funnel = piltuve
    .weeks = nedēļas

funnel = Cik tālu tiek jaunpienācēji.

span = { $first } līdz { $last }
finding-few = { $count ->
    [0] Šajā laikā neviens nepievienojās.
    [zero] Šajā laikā pievienojās { $count } cilvēku: par maz, lai ko secinātu.
    [one] Šajā laikā pievienojās { $count } cilvēks: par maz, lai ko secinātu.
   *[other] Šajā laikā pievienojās { $count } cilvēki: par maz, lai ko secinātu.
}
finding-none = Pagaidām pa ceļam nepazuda neviens.
finding-passed = Visvairāk pazūd pie durvīm: { $share } % no tiem, kas pievienojās, netika cauri noteikumiem.
finding-checked_in = Visvairāk pazūd pirms pirmās atzīmēšanās: { $share } % no ielaistajiem nav atzīmējušies.
finding-here7 = Visvairāk pazūd pirmajā nedēļā: pēc septiņām dienām prom ir { $share } %.
finding-here30 = Visvairāk pazūd pēc pirmās nedēļas: no tiem, kas to palika, pēc trīsdesmit dienām prom ir { $share } %.

step-opened = atvēra lapu
step-joined = pievienojās
step-passed = tika cauri noteikumiem
step-introduced = iepazīstināja ar sevi
step-checked_in = atzīmējās
step-here7 = te pēc 7 dienām
step-here30 = te pēc 30 dienām

count = { $count }
share = { $of } %
k = { $k }
not-yet = vēl nav
none = –
line = { $step }: { $count }
line-share = { $step }: { $count } no { $base } ({ $share })
line-not-yet = { $step }: vēl nav
line-source = { $source }: pievienojās { $joined }, atzīmējās { $checked }, draugi uz katru: { $k }
line-cost = { $source }: maksāja { $cost }; par jaunpienācēju { $joined }, par pirmo atzīmēšanos { $checked_in }, par to, kas te pēc 30 dienām, { $here30 }

head-source = nāca no
head-joined = pievienojās
head-checked = atzīmējās
head-k = draugi uz katru
head-cost = maksāja, { $currency }
head-per-joined = par atnācēju
head-per-checked_in = par atzīmēšanos
head-per-here30 = par 30 dienām te
by-week = pa nedēļām
source-friends = biedru saites
source-unknown = nav zināms
source-vanity = servera paša adrese
others = citi avoti: { $count }
partial = Bots šajā laikā nebija klāt { $hours ->
    [zero] { $hours } stundas
    [one] { $hours } stundu
   *[other] { $hours } stundas
}, tāpēc skaitļi ir nepilnīgi. Operatorus un botus neskaita.
not-counted = Operatorus un botus neskaita.

means-week = tās nedēļas pirmdiena, kurā pievienojās vai atvēra lapu
means-source = kas atveda: saites nosaukums, biedru pašu saites, vai ka tas nav zināms
means-opened = cik reižu atvērta kampaņas lapa, apmeklētājam reizi dienā
means-joined = jaunpienācēji; kas atgriežas vēlāk, otrreiz netiek skaitīts
means-passed = no tiem, kas tika cauri noteikumiem un var piedalīties
means-introduced = no tiem, kas iepazīstināja ar sevi
means-checked_in = no tiem, kas atzīmējās vismaz reizi
means-due7 = no tiem, kuriem septiņas dienas jau pagājušas
means-here7 = no due7, kas pēc septiņām dienām vēl bija te; «vēl nav», kamēr nevienam šis laiks nav pagājis
means-due30 = no tiem, kuriem trīsdesmit dienas jau pagājušas
means-here30 = no due30, kas pēc trīsdesmit dienām vēl bija te; «vēl nav», kamēr nevienam šis laiks nav pagājis
means-friends = jaunpienācēji, kurus atveda šo cilvēku saites, lai kad tas būtu, ar balvu vai bez
means-k = friends dalīts ar joined: virs 1 kopiena aug pati
means-cost = ko operatori šīs nedēļas dienās ierakstīja kā avota izmaksas; rindās pa avotiem: visās šajās nedēļās
means-currency = kādā valūtā ir summas
means-per_joined = cost dalīts ar visiem, kas šajās nedēļās pievienojās
means-per_checked_in = cost dalīts ar tiem no viņiem, kas atzīmējās
means-per_here30 = kas ierakstīts pirms vairāk nekā trīsdesmit dienām, dalīts ar here30
means-away = cik stundu šajā nedēļā bota nebija, tāpēc skaitļi ir nepilnīgi
