# Ko saka tērzēšanas lapas pārlūkā.
door-invited = { $name } tevi aicina
door-continue = Prieks tevi atkal redzēt
door-join = Nāc iekšā
door-join-another = Pievienoties kā citai personai
door-sentence = Izvēlies vārdu, ko redzēs pārējie, un valodu, kurā tev patīk lasīt.
door-name = Tavs vārds
door-language = Tava valoda
door-enter = Ienākt
door-cookie = Šis pārlūks tevi atceras ar sīkdatni. Nav vajadzīgs ne konts, ne parole.
doors-title = Uz kurieni?
doors-sentence = Izvēlies kopienu, kurā iegriezties.
doors-empty = Te vēl nav nevienas kopienas. Operatori to pievieno failā config.yaml.
error-home = Atpakaļ uz sākumu
error-not-found-title = Te nekā nav
error-not-found = Šādas lapas nav, vai arī tā ir pārcelta. Pārbaudi saiti vai ej atpakaļ uz sākumu.
error-forbidden-title = Šī lapa nav tava
error-forbidden = Šī lapa pieder kādam citam, vai arī tava pieteikšanās ir beigusies. Ej uz sākumu un ienāc vēlreiz.
error-too-many-title = Mazliet lēnāk, lūdzu
error-too-many = No šejienes nāk pārāk daudz pieprasījumu. Pagaidi minūti un mēģini vēlreiz.
error-fault-title = Mūsu kļūda
error-fault = Mūsu pusē kaut kas salūza, un tas ir pierakstīts. Pamēģini vēlreiz pēc brīža.
operator-title = Operatori
operator-sign-in-title = Operatoru pieteikšanās
operator-sign-in-sentence = Tikai tiem, kas vada kopienu. Dalībniekiem parole nav vajadzīga.
operator-password = Parole
operator-show = Rādīt
operator-sign-in = Pieteikties
operator-sign-out = Atteikties
operator-password-title = Izvēlies paroli
operator-password-sentence = Šī saite darbojas vienu reizi. Turpmāk pieteiksies ar paroli, ko izvēlēsies šeit.
operator-new-password = Jaunā parole
operator-password-rule = Vismaz 10 rakstzīmes. Īsu teikumu ir viegli atcerēties.
operator-password-save = Saglabāt un pieteikties
operator-communities = Kopienas
operator-sessions = Pieteikšanās
operator-sessions-sentence = Visi pārlūki, kuros kāds pieteicies kā operators. Beidz tās, kuras nepazīsti.
operator-session = Operators
operator-this = šis pārlūks
operator-created = Pieteicās
operator-last-used = Pēdējoreiz lietots
operator-end = Beigt
operator-end-this = Beigt šo
operator-end-all = Beigt visas pieteikšanās
chat-skip = Pāriet uz rakstīšanu
chat-rooms = Istabas
chat-people = Šobrīd te
chat-close = Aizvērt
chat-messages = Ziņas
chat-loading = Ielādē agrākās ziņas…
chat-invite = Uzaicini draugu
chat-invite-link = Tava ielūguma saite
chat-invite-copy = Kopēt saiti
chat-another = Pievienoties kā citai personai
chat-operator = operators
chat-connect-now = Mēģināt tagad
chat-commands = Komandas
chat-write = Raksti ziņu vai / komandām
chat-send = Sūtīt
chat-hint = Enter nosūta, Shift+Enter sāk jaunu rindu
chat-broken = Tērzētavu neizdevās atvērt. Varbūt Plaza tikko atjaunināta vai pārtrūka savienojums.
chat-again = Ielādēt vēlreiz
chat-scripts = Tērzētavai vajadzīgs JavaScript. Atļauj to šai lapai un ielādē vēlreiz.
said-today = Šodien
said-edited = labota
said-private = To redzi tikai tu
said-bot = bots
said-you = tu
said-unread = Jaunas
said-sending = Sūta…
said-failed = Nav nosūtīta
said-retry = Mēģināt vēlreiz
said-dismiss = Aizvērt
said-react = Reaģēt
said-reacted = { $emoji } no: { $name }
said-called = Tu izmantoji { $command }
said-emoji = Reaģēt ar { $emoji }
said-hidden = Paslēpts, nospied, lai lasītu
said-show = Parādīt paslēpto
said-more = Vairāk
edit-begin = Labot
edit-title = Tu labo savu ziņu
edit-leave = Atstāt, kā bija
edit-empty = No ziņas nekas nav palicis. Lai to noņemtu, izdzēs to.
delete-begin = Izdzēst
delete-sure = Izdzēst šo ziņu visiem?
delete-do = Jā, izdzēst
delete-keep = Paturēt
state-connecting = Savienojas…
state-lost = Nav savienojuma. Mēģina vēlreiz…
state-waiting = Nav savienojuma. Mēģinās vēlreiz pēc { $seconds } s. Uzrakstītais saglabāsies.
state-back = Savienojums atjaunots
newer-some = Jaunas ziņas
newer-count = Jaunas ziņas: { $count }
newer-none = Uz jaunāko
empty-room = Te ir kluss. Sāc sarunu tu!
empty-hint = Raksti /, lai redzētu, ko vari darīt.
empty-try = Parādi
commands-title = Komandas
commands-none = Tādas komandas nav
commands-unknown = Komandas { $command } nav. Nospied Enter vēlreiz, lai nosūtītu kā ziņu.
commands-operators = operatoriem
commands-leave = Iziet no { $command }
commands-ready = Nospied Enter, lai nosūtītu
commands-fill = Tab iet tālāk, Enter nosūta, Esc iziet
commands-found = Ieteikumi: { $count }. Pirmais: { $name }
commands-send = Sūtīt
option-optional = nav obligāts
option-missing = Jāaizpilda: { $option }
option-number = { $option }: jābūt skaitlim
option-choice = { $option }: izvēlies no saraksta
option-yes = Jā
option-no = Nē
option-person = Izvēlies cilvēku
option-nothing = Nekas nav atrasts
form-least = { $option }: vismaz { $limit }
form-most = { $option }: ne vairāk kā { $limit }
form-short = { $option }: vismaz { $limit } zīmes
form-long = { $option }: ne vairāk kā { $limit } zīmes
form-nothing = Nav izvēlēts
form-close = Aizvērt, nenosūtot
form-kept = Veidlapa netika nosūtīta. Ja to atvērsi vēlreiz, uzrakstītais būs šeit.
invite-copied = Saite nokopēta. Nosūti to draugam!
people-alone = Neviena cita te pašlaik nav.
rooms-unread = nelasītas: { $count }
not-sent = Neizdevās. Mēģini vēlreiz.

# Threads and pinned messages.
thread-title = Pavediens
thread-answers = { $count ->
    [zero] { $count } atbilžu
    [one] { $count } atbilde
   *[other] { $count } atbildes
}
thread-begin = Atbildēt
thread-none = Atbilžu vēl nav
thread-close = Aizvērt pavedienu
thread-messages = Pavediena ziņas
thread-write = Atbildi pavedienā
thread-send = Nosūtīt atbildi
thread-gone = Šī pavediena ziņas vairs nav.
thread-no-commands = Komandas darbojas istabā, nevis pavedienā. Spied Enter vēlreiz, lai nosūtītu to kā ziņu.
pin-title = Piesprausta ziņa
pin-one = Piesprausta ziņa: { $text }
pin-several = { $number }. piespraustā ziņa no { $count }: { $text }

# Pictures and files that members send.
upload-open = Pievienot attēlus
upload-pictures = Šīs ziņas attēli
upload-large = "{ $name }" ir pārāk liels: ne vairāk kā { $limit } MB. Samazini to vai nosūti tā ekrānuzņēmumu.
upload-failed = "{ $name }" netika nosūtīts. Pārbaudi savienojumu un mēģini vēlreiz.
upload-no-picture = Ziņai var pievienot tikai attēlus: PNG, JPEG, GIF vai WebP.
upload-most = Vienā ziņā ietilpst { $limit } attēli. Pārējos nosūti citā.
upload-coming = Sūta "{ $name }"
upload-came = "{ $name }" ir gatavs sūtīšanai
upload-out = Izņemt "{ $name }"
upload-alt = Kas redzams attēlā "{ $name }"
upload-alt-hint = Kas redzams?
upload-remove = Viens attēls netika nosūtīts. Mēģini vēlreiz vai izņem to.
upload-wait = Fails vēl tiek sūtīts. Mirkli uzgaidi.
upload-part = Sūta: { $count } %
upload-ready = Gatavs sūtīšanai
picture-plain = Attēls bez apraksta

# Kāpēc kaut kas tika atteikts un ko darīt tālāk.
refused-malformed = Šī lapa un serveris viens otru nesaprot. Pārlādē lapu.
refused-fault = Mūsu pusē kaut kas salūza, un tas ir pierakstīts. Pēc brīža mēģini vēlreiz.
refused-no-room = Šīs istabas vairs nav. Pārlādē lapu, lai redzētu istabas.
refused-too-fast = { $seconds ->
    [zero] Pārāk daudz uzreiz. Mēģini vēlreiz pēc { $seconds } sekundēm.
    [one] Pārāk daudz uzreiz. Mēģini vēlreiz pēc { $seconds } sekundes.
   *[other] Pārāk daudz uzreiz. Mēģini vēlreiz pēc { $seconds } sekundēm.
}
refused-empty = Šajā ziņā nav ko lasīt. Uzraksti dažus vārdus.
refused-too-long = Šī ziņa ir par garu: ne vairāk kā { $limit } rakstzīmes. Sūti to pa daļām.
refused-gone = Šīs ziņas vairs nav, tāpēc nekas netika izdarīts.
refused-no-thread = Šī pavediena vairs nav, tāpēc tava atbilde netika nosūtīta.
refused-no-button = Šai ziņai tādas pogas nekad nav bijis, tāpēc nekas netika izdarīts. Pārlādē lapu un spied vēlreiz.
refused-no-form = Šī veidlapa nav atvērta tev vai jau ir nosūtīta. Atver to vēlreiz.
refused-form-empty = "{ $field }" ir tukšs, bet tas ir vajadzīgs.
refused-form-long = "{ $field }" ir par garu: ne vairāk kā { $limit } zīmju.
refused-not-yours = To var tikai šīs ziņas autors; izdzēst to var arī operators.
refused-no-upload = Kāds attēls vai fails vairs nav pieejams: kas dienas laikā netiek nosūtīts, pazūd. Izvēlies to vēlreiz.
refused-upload-day = Vienai dienai tas ir daudz: ne vairāk kā { $limit } MB. Pārējo sūti rīt.
refused-no-emoji = Reakcija var būt tikai emocijzīme.
refused-timed-out = { $minutes ->
    [zero] Tu šeit nevari rakstīt vēl { $minutes } minūtes. Nekas netika nosūtīts.
    [one] Tu šeit nevari rakstīt vēl { $minutes } minūti. Nekas netika nosūtīts.
   *[other] Tu šeit nevari rakstīt vēl { $minutes } minūtes. Nekas netika nosūtīts.
}
refused-timed-out-long = { $hours ->
    [zero] Tu šeit nevari rakstīt vēl { $hours } stundas. Nekas netika nosūtīts.
    [one] Tu šeit nevari rakstīt vēl { $hours } stundu. Nekas netika nosūtīts.
   *[other] Tu šeit nevari rakstīt vēl { $hours } stundas. Nekas netika nosūtīts.
}
refused-locked = Šī istaba pašlaik ir slēgta; rakstīt var tikai operatori. Lūdzu, mēģini vēlāk.
refused-slow = { $seconds ->
    [zero] Šajā istabā ir lēnais režīms. Atkal rakstīt varēsi pēc { $seconds } sekundēm.
    [one] Šajā istabā ir lēnais režīms. Atkal rakstīt varēsi pēc { $seconds } sekundes.
   *[other] Šajā istabā ir lēnais režīms. Atkal rakstīt varēsi pēc { $seconds } sekundēm.
}
refused-shut = { $minutes ->
    [zero] Pašlaik neviens jauns nevar ienākt. Lūdzu, mēģini pēc { $minutes } minūtēm.
    [one] Pašlaik neviens jauns nevar ienākt. Lūdzu, mēģini pēc { $minutes } minūtes.
   *[other] Pašlaik neviens jauns nevar ienākt. Lūdzu, mēģini pēc { $minutes } minūtēm.
}
refused-out = Tu esi izraidīts no šīs kopienas. Vari ienākt no jauna pa durvīm; lūdzu, ievēro tās noteikumus.
refused-banned = Šis pārlūks pieder kādam, kas šajā kopienā ir bloķēts, tāpēc ienākt nevar.
refused-too-many-joins = Pēdējā minūtē no tavas adreses ienāca daudz cilvēku. Pagaidi minūti un mēģini vēlreiz.
refused-no-name = Uzraksti vārdu, ko citi var redzēt un izlasīt.
refused-long-name = Šis vārds ir par garu: ne vairāk kā { $limit } rakstzīmes.
refused-bot-name = Tā sauc kopienas botu. Izvēlies citu vārdu.
refused-too-many-tries = Pārāk daudz mēģinājumu no tavas adreses. Pagaidi minūti un mēģini vēlreiz.
refused-no-password = Parole vēl nav izvēlēta. Atver saiti, ko programma startējot parādīja terminālī.
refused-password = Tā nav īstā parole. Mēģini vēlreiz.
refused-short-password = Parolei vajag vismaz { $limit } rakstzīmes un ne vairāk kā 200.
refused-too-large-title = Par lielu
refused-too-large = Nosūtītais ir par lielu. Saīsini to un mēģini vēlreiz.
refused-starting-title = Vienu mirkli
refused-starting = Serveris vēl startē. Mēģini vēlreiz pēc dažām sekundēm.
refused-request-title = Neizdevās
refused-request = Serveris nevarēja izmantot nosūtīto. Atgriezies sākumā un mēģini vēlreiz.
