command-sop-list = Parādīt, kas tiks publicēts tālāk
command-sop-run = Palaist skriptu tūlīt
    .script = Skripta nosaukums

sop-list = Nākamās ziņas pēc { $zone } laika:
sop-line = { $when }  { $script }
nothing-planned = Šai kopienai nav ieplānots neviens skripts.
sop-run = { $script } tagad darbojas.
no-such-script = Šai kopienai nav skripta "{ $script }". /sop list parāda, kas ir.
