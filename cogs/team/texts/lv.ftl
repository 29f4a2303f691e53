command-team = Kurš no vadītājiem ko drīkst
call-team = komanda
command-team-list = Parādīt, kam ir kādas tiesības
call-team-list = saraksts
command-team-give = Piešķirt dalībniekam tiesības
    .member = Kam
    .right = Kādas tiesības
call-team-give = dot
    .member = dalībnieks
    .right = tiesības
    .right-content = saturs
    .right-people = cilvēki
    .right-money = nauda
    .right-rules = noteikumi
command-team-take = Atņemt dalībniekam tiesības
    .member = Kam
    .right = Kādas tiesības
call-team-take = atņemt
    .member = dalībnieks
    .right = tiesības
    .right-content = saturs
    .right-people = cilvēki
    .right-money = nauda
    .right-rules = noteikumi
command-team-role = Saistīt tiesības ar lomu
    .role = Kura loma
    .right = Kādas tiesības
    .on = Nē: vairs ne
call-team-role = loma
    .role = loma
    .right = tiesības
    .right-content = saturs
    .right-people = cilvēki
    .right-money = nauda
    .right-rules = noteikumi
    .on = ieslēgts
command-team-leave = Izbeigt visu, kas dalībniekam ir kā vadītājam
    .member = Kurš
call-team-leave = aiziet
    .member = dalībnieks
button-change = Mainīt: { $name }
form-rights = Dalībnieka tiesības
    .rights = Tiesības
    .rights-hint = Ko neatzīmē, tas tiek atņemts
    .rights-content = saturs: ieraksti, skripti, vārdi
    .rights-people = cilvēki: uzdevumi, dalībnieki, sveiciens
    .rights-money = nauda: punkti, kuponi
    .rights-rules = noteikumi: iestatījumi, komanda

team = Kurš šeit ko drīkst:
holder = { $name } – { $rights }
from-config = { $rights } (no config.yaml)
from-given = { $rights }
from-role = { $rights } (no lomas)
from-chat = { $rights } (no paša čata)
role-line = Kam ir loma { $role } – { $rights }
team-how = Tiesības no paša čata šeit parādās, kad tās reiz izmantotas. Maini ar /team give, /team take, /team role vai /team leave.

given = { $name }: tagad ir tiesības "{ $right }".
given-hint = Ja { $name } neatrod komandas: kurš tās redz, nosaka čata paša iestatījumi. Discord tie ir servera iestatījumi, integrācijas, šis bots; atļauj tur.
taken = { $name }: tiesību "{ $right }" vairs nav.
bound = Kam ir loma { $role }, tam tagad ir tiesības "{ $right }".
unbound = Loma { $role } vairs nedod tiesības "{ $right }".
changed = Gatavs. Mainītas tiesības: { $name }.
ended-answer = { $name } vairs nav vadītāju vidū. { $count ->
    [0] Neviens uzdevums negaidīja.
    [zero] { $count } uzdevumu atkal ir brīvi.
    [one] { $count } uzdevums atkal ir brīvs.
   *[other] { $count } uzdevumi atkal ir brīvi.
}

ops-give = { $by } piešķīra tiesības "{ $right }": { $name }.
ops-take = { $by } atņēma tiesības "{ $right }": { $name }.
ops-bound = { $by }: loma { $role } tagad dod tiesības "{ $right }".
ops-unbound = { $by }: loma { $role } vairs nedod tiesības "{ $right }".
tasks-open = { $count ->
    [zero] { $count } uzdevumu, kas bija uzticēti { $name }, atkal ir brīvi.
    [one] { $count } uzdevums, kas bija uzticēts { $name }, atkal ir brīvs.
   *[other] { $count } uzdevumi, kas bija uzticēti { $name }, atkal ir brīvi.
}
ended = { $by } izbeidza vadītāja tiesības: { $name }; { $count ->
    [0] neviens uzdevums negaidīja.
    [zero] { $count } uzdevumu atkal ir brīvi.
    [one] { $count } uzdevums atkal ir brīvs.
   *[other] { $count } uzdevumi atkal ir brīvi.
}
left = { $name } aizgāja; { $count ->
    [zero] { $count } uzdevumu atkal ir brīvi.
    [one] { $count } uzdevums atkal ir brīvs.
   *[other] { $count } uzdevumi atkal ir brīvi.
}
left-rights = { $name } aizgāja un vairs nav vadītāju vidū.
nobody-left = Tagad nevienam nav tiesību "noteikumi". Kurš uztur Plaza, lai pievieno kādu pie operators failā config.yaml.

you-give = { $by } tev piešķīra tiesības "{ $right }".
you-take = { $by } tev atņēma tiesības "{ $right }".
you-end = { $by } izbeidza tavas vadītāja tiesības šeit.

by-config = { $name } ir vadītājs pēc config.yaml, ar visām tiesībām. To var mainīt tikai tur tas, kurš uztur Plaza.
by-role = { $name }: tiesības "{ $right }" dod čata loma. Atņem lomu tur vai izbeidz visiem ar /team role.
by-chat = { $name }: tiesības "{ $right }" dod pats čats. Tās tur var atņemt čata pārvaldītājs.
has-not = { $name }: tiesību "{ $right }" nav.
given-before = { $name }: tiesības "{ $right }" jau ir.
not-yours = Tev pašam nav tiesību "{ $right }", tāpēc nevari tās dot.
not-here = { $name } šeit vairs nav.
nobody = Šeit tāda nav. Atver /team list no jauna.
no-operator = { $name }: ar komandu tiesības nav dotas.
nothing-changed = { $name }: nekas nemainījās.
everybody = Šī loma ir visiem. Izvēlies citu.
bound-before = Šī loma šīs tiesības jau dod.
not-bound = Šī loma šīs tiesības nedod.
last-rules = Tad šeit neviens vairs neko nevarētu mainīt: nevienam citam nav tiesību "noteikumi". Vispirms piešķir tās kādam.
