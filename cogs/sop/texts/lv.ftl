command-sop = Apskatīt, cik cilvēku šodien piedalās
call-sop = sop
button-join = Es piedalos

question = Kurš šodien piedalās? Pagaidām { $count } no { $goal }.
joined = { $count ->
    [zero] Pierakstīju. Kopā esam { $count }.
    [one] Pierakstīju. Kopā esam { $count }.
   *[other] Pierakstīju. Kopā esam { $count }.
}
already = Tu jau esi sarakstā, kopā { $count }.
over = Tas bija citas dienas jautājums. Spied pogu zem šodienas jautājuma.
standing = { $count ->
    [0] Šodien vēl neviens nepiedalās; mērķis ir { $goal }.
    [zero] Šodien piedalās { $count } cilvēku; mērķis ir { $goal }.
    [one] Šodien piedalās { $count } cilvēks; mērķis ir { $goal }.
   *[other] Šodien piedalās { $count } cilvēki; mērķis ir { $goal }.
}
