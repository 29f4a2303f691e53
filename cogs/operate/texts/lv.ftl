command-sop-list = Parādīt, kas tiks publicēts tālāk
command-sop-run = Palaist skriptu tūlīt
    .script = Skripta nosaukums

sop-list = Nākamās ziņas pēc { $zone } laika:
sop-line = { $when }  { $script }
nothing-planned = Šai kopienai nav ieplānots neviens skripts.
sop-run = { $script } tagad darbojas.
no-such-script = Šai kopienai nav skripta "{ $script }". /sop list parāda, kas ir.

button-again = Mēģināt vēlreiz
button-skip = Izlaist soli
run-held = Skripts { $script } stāv pie { $step }, jo šis solis neizdevās: { $reason } Novērs cēloni un mēģini vēlreiz, vai izlaid soli. Iepriekšējie soļi ir izpildīti.
decided-again = { $script } tagad mēģina soli vēlreiz.
decided-skip = { $script } izlaiž soli un turpina.
hold-gone = Šī izpilde ir beigusies. Vairs nav, ko izlemt.
already-again = { $name } to jau izlēma, { $when }: solis tika mēģināts vēlreiz. Ja tas atkal neizdevās, zemāk ir jaunāka ziņa.
already-skip = { $name } to jau izlēma, { $when }: solis tika izlaists.
