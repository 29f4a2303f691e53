command-audience = Auditorijas: dalībnieku daļas
command-audience-list = Šīs kopienas auditorijas un ko katra prasa
command-audience-preview = Cik ir auditorijā, daži no viņiem un kāpēc
    .name = Auditorijas nosaukums
call-audience = auditorija
call-audience-list = saraksts
call-audience-preview = priekšskatījums
    .name = nosaukums
button-near = Kam pietrūkst pavisam maz

none = Šeit vēl nav auditoriju, ir tikai everyone. Tās raksta config.yaml, šīs kopienas sadaļā audiences:; piemēri ir docs/audiences.md.
list = { $count ->
    [zero] { $count } auditoriju:
    [one] { $count } auditorija:
   *[other] { $count } auditorijas:
}
listed = { $name }: { $wants }
more = { $count ->
    [zero] un vēl { $count }
    [one] un vēl { $count }
   *[other] un vēl { $count }
}
preview = { $count ->
    [0] Auditorijā { $name } nav neviena no { $seen } dalībniekiem, kurus pazīstu. Operatori nav ieskaitīti. Poga parāda, kam trūkst viena nosacījuma.
    [zero] Auditorijā { $name } ir { $count } dalībnieku no { $seen }, kurus pazīstu. Operatori nav ieskaitīti.
    [one] Auditorijā { $name } ir { $count } dalībnieks no { $seen }, kurus pazīstu. Operatori nav ieskaitīti.
   *[other] Auditorijā { $name } ir { $count } dalībnieki no { $seen }, kurus pazīstu. Operatori nav ieskaitīti.
}
near = { $count ->
    [0] Nevienam no { $seen } dalībniekiem, kurus pazīstu, līdz auditorijai { $name } netrūkst tikai viena nosacījuma.
    [zero] Līdz auditorijai { $name } tikai viena nosacījuma trūkst { $count } dalībniekiem no { $seen }, kurus pazīstu.
    [one] Līdz auditorijai { $name } tikai viena nosacījuma trūkst { $count } dalībniekam no { $seen }, kurus pazīstu.
   *[other] Līdz auditorijai { $name } tikai viena nosacījuma trūkst { $count } dalībniekiem no { $seen }, kurus pazīstu.
}
wants = Tā prasa: { $wants }
sample = { $shown } no viņiem:
member = { $who } – { $why }
gone = (kāds, kas pa to laiku ir aizgājis)
looking = Vēl skatos, kas ir { $name }: līdz šim { $seen } dalībnieki. Atbildēšu šeit, kad būs gatavs.
value-invited = Dalībnieki, kas atnākuši ar viņa uzaicinājumu
