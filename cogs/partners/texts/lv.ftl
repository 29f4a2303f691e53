command-partner = Veikali, kas drīkst izmantot API
call-partner = partneris
command-partner-add = Ļaut veikalam izmantot API un saņemt tā atslēgu
    .name = Kā to saukt, piemēram: bakery
call-partner-add = pievienot
    .name = nosaukums
command-partner-token = Dot veikalam citu atslēgu; vecā vairs neder
    .name = Kurš veikals
call-partner-token = atslēga
    .name = nosaukums
command-partner-link = Atvērt veikala lapu telefonā
    .name = Kurš veikals
call-partner-link = saite
    .name = nosaukums
command-partner-secret = Dot veikalam noslēpumu vebāķu parakstīšanai
    .name = Kurš veikals
call-partner-secret = noslēpums
    .name = nosaukums
command-partner-remove = Atņemt veikalam atslēgu
    .name = Kurš veikals
call-partner-remove = noņemt
    .name = nosaukums
command-partner-list = Rādīt, kuri veikali drīkst izmantot API
call-partner-list = saraksts

added = { $name } tagad drīkst izmantot API. Šī ir tā atslēga:
renewed = { $name } ir cita atslēga. Iepriekšējā vairs neder. Šī ir jaunā:
keep-token = To rāda tikai šoreiz. Iedod to veikalam un nevienam citam.
linked = Šī saite vienā pārlūkā atver lapu, kurā { $name } izmanto kuponus:
keep-link = Iedod to veikalam. Tā darbojas vienreiz, dienas laikā; telefons pēc tam paliek iekšā.
secret = { $name } turpmāk ar šo paraksta savus vebāķus, kā partner={ $number }:
removed = { $name } vairs nedrīkst izmantot API.
partners = { $count ->
    [0] Neviens veikals nedrīkst izmantot API. /partner add to atļauj.
    [zero] { $count } veikalu drīkst izmantot API:
    [one] { $count } veikals drīkst izmantot API:
   *[other] { $count } veikali drīkst izmantot API:
}
line = { $name }, kopš { $made }, pēdējoreiz jautāja { $used }
line-unused = { $name }, kopš { $made }, vēl nav jautājis
ops-added = { $by } ļāva veikalam { $name } izmantot API.
ops-renewed = { $by } izveidoja jaunu atslēgu veikalam { $name }.
ops-removed = { $by } atņēma atslēgu veikalam { $name }.
ops-linked = { $by } izveidoja saiti uz veikala { $name } lapu.
ops-secret = { $by } izveidoja noslēpumu veikala { $name } vebāķiem.
