# Ko /doctor un python -m bot doctor saka par Discord. Discord latviski nerunā, tāpēc slēdži ir angliski.
away = Bots šobrīd nav savienots ar Discord.
away-remedy = Tas savienojas pats; pajautā vēlreiz pēc minūtes un, ja nelīdz, ieskaties žurnālā.
account = Pieslēdzies kā { $name }, ir { $servers ->
    [zero] { $servers } serveros
    [one] { $servers } serverī
   *[other] { $servers } serveros
}.
intent = { $intent }, vajag: { $whom }. { $state ->
    [given] Prasīts un dots
    [refused] Prasīts un atteikts
   *[not-asked] Nav prasīts, jo config.yaml ir message_content: false
}.
intent-off = "{ $intent }" izstrādātāju portālā ir izslēgts, un Discord botu atraida, kamēr tas nav ieslēgts. Bez tā nav zināms, { $kind ->
    [members] kas ienāk, tiek cauri pārbaudei vai aiziet
   *[message-content] ko dalībnieki raksta
} ({ $whom }).
switch-on = Vietnē { $where } izvēlies botu, tad Bot; ieslēdz to zem Privileged Gateway Intents un saglabā.{ $kind ->
    [members] { "" }
   *[message-content] {" "}Vai arī ieraksti message_content: false zem platforms.discord failā config.yaml.
}
no-content = Bez "{ $intent }" vārdi, ko gaida { $whom }, ir dzirdami tikai ziņās, kurās pieminēts bots, piemēram, "@bot check in". Pogas un komandas strādā kā vienmēr.
ask-content = Varbūt tieši to tu gribi. Ja ne, ieraksti message_content: true zem platforms.discord failā config.yaml un ieslēdz to izstrādātāju portālā.
nowhere = Bots nav nevienā serverī.
invite-remedy = Atver zemāk doto uzaicinājuma adresi un izvēlies serveri.
not-in = Bots nav šajā serverī.
no-number = "{ $community }" nav servera numurs.
number-remedy = Failā config.yaml pie šīs kopienas ieraksti id: un servera numuru. Discord ar ieslēgtu Developer Mode to nokopē labais klikšķis uz servera.
out-of-reach = Discord šobrīd nesasniedz šo serveri.
out-of-reach-remedy = Tā ir paša Discord ķibele; pajautā vēlāk.
seen = Serverī { $server } { $rooms ->
    [zero] apskatītas { $rooms } istabas
    [one] apskatīta { $rooms } istaba
   *[other] apskatītas { $rooms } istabas
}. Tam, kas te ieslēgts, vajag: { $permissions }.
nothing = nekādu atļauju
administrator = Bota lomai ir Administrator, daudz vairāk, nekā vajag.
less = Noņem to servera iestatījumos zem Roles; tam, kas te ieslēgts, vajag tikai: { $permissions }.
lacks = { $permission } ({ $whom })
missing-in-server = Bota lomai trūkst: { $lacking }.
allow-in-server = Atļauj to servera iestatījumos zem Roles bota lomai; vai vēlreiz atver uzaicinājuma adresi un apstiprini.
missing = Istabā { $room } ({ $roles }) botam trūkst: { $lacking }.
allow-here = Atver { $room } iestatījumus, Permissions, un atļauj to bota lomai.
hidden-room = Bots neredz { $room } ({ $roles }).
show = Atver { $room } iestatījumus, Permissions, un atļauj bota lomai View Channel.
no-room = Istabas ar numuru { $room } ({ $roles }) nav, vai bots to neredz.
silent-room = Istabā { $room } ({ $roles }) neko nevar pateikt: tā ir kategorija vai forums.
choose-room = Izvēlies citu istabu ar /setup vai zem rooms: failā config.yaml.
roles-above = Šīs lomas ir augstāk par bota lomu: { $roles }. { $whom } nevar ne tās piešķirt, ne ko darīt ar dalībniekiem, kam tādas ir.
role-up = Ja tā nav domāts, servera iestatījumos zem Roles pavelc bota lomu virs tām.
no-commands = Bota komandas te neizdevās reģistrēt: { $why }.
commands-remedy = Vēlreiz atver uzaicinājuma adresi un apstiprini; nekas cits ar to nezūd.
permission = { $name ->
    [view] View Channel
    [send] Send Messages
    [embed] Embed Links
    [attach] Attach Files
    [history] Read Message History
    [react] Add Reactions
    [pin] Pin Messages
    [threads] Create Public Threads
    [send-in-threads] Send Messages in Threads
    [manage-threads] Manage Threads
    [manage-messages] Manage Messages
    [create-invite] Create Invite
    [manage-nicknames] Manage Nicknames
    [manage-roles] Manage Roles
    [time-out] Time Out Members
    [kick] Kick Members
    [manage-channels] Manage Channels
    [manage-server] Manage Server
   *[ban] Ban Members
}
