card =
    { $what } gaida kādu ar tiesībām "{ $right }". Lūdzu, izlem līdz { $until }. { $otherwise ->
        [post] Ja neviens neizlems, tas tiks publicēts, kā ir.
        [skip] Ja neviens neizlems, tas netiks publicēts.
       *[hold] Ja neviens neizlems, tas gaidīs, un es pajautāšu vēlreiz.
    } Tas izskatīsies tā:
a-post = Ieraksts
ask-again = { $what } joprojām gaida jūsu lēmumu. Kartīte ir augstāk; kamēr neviens neizlemj, nekas netiek publicēts.
button-approve = Apstiprināt
button-change = Mainīt
button-reject = Noraidīt
form-words = Mainīt tekstu
    .text = Ko tas teiks
    .text-hint = Ar šo tekstu tas tiks publicēts, tiklīdz nosūtīsi
form-reason = Kāpēc ne?
    .reason = Iemesls
    .reason-hint = To lasīs tas, kurš to rakstīja
done-approved = Apstiprināts: { $what }. Vairāk nekas nav jādara.
done-rejected = Noraidīts: { $what }. Tas netiks publicēts.
settled-approved = ✓ { $what }: apstiprināja { $name }, { $when }.
settled-rejected = ✗ { $what }: noraidīja { $name }, { $when }. Iemesls: { $reason }
settled-posted = ✓ { $what }: līdz { $when } neviens neizlēma, tāpēc tiek publicēts, kā ir.
settled-skipped = ✗ { $what }: līdz { $when } neviens neizlēma, tāpēc netiek publicēts.
settled-assumed = ✓ { $what }: mēģinājumā tas skaitās apstiprināts.
settled-withdrawn = { $what }: šeit vairs nav ko lemt.
already-approved = { $name } to jau apstiprināja, { $when }.
already-rejected = { $name } to jau noraidīja, { $when }.
already-lapsed = Laiks bija beidzies, { $when }. Neviens nebija izlēmis.
already-withdrawn = Šeit vairs nav ko lemt. Varbūt zemāk ir jaunāka kartīte.
gone = Šeit vairs nav ko lemt.
your-own = To rakstīji tu, tāpēc jāpaskatās kādam citam ar tiesībām "{ $right }". Kartīte viņiem paliek atvērta.
