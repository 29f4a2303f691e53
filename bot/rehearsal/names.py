"""What made-up members are called and write: names in five scripts, small talk in each language."""

FIRST_NAMES = {
    "en": ("Amy", "Ben", "Chloe", "Daniel", "Ella", "George", "Hannah", "Owen", "Rose", "Tom"),
    "lv": ("Jānis", "Līga", "Kārlis", "Ieva", "Mārtiņš", "Zane", "Ģirts", "Elīna", "Pēteris"),
    "pt-BR": ("Renata", "João", "Beatriz", "Antônio", "Larissa", "Caio", "Conceição", "Luís"),
    "el": ("Ελένη", "Γιώργος", "Μαρία", "Νίκος", "Κατερίνα", "Σπύρος", "Δήμητρα", "Θανάσης"),
    "zh-CN": ("小雨", "陈晨", "李想", "王芳", "子涵", "阿强", "美玲", "思远", "周舟"),
}
GUESTS = ("Оксана", "Дмитро", "Світлана", "ليلى", "يوسف", "نور")  # at home in no language of ours
LAST_INITIALS = {"el": "ΑΓΔΚΜΠΣΤ", "zh-CN": "", "": "ABDGKLMPRSTV"}
SMALL_TALK = {
    "en": (
        "Morning, everyone. Raining here again.",
        "Has anybody tried the new one yet?",
        "Thank you, that helped a lot!",
        "On my way home. What a day.",
        "I am cooking soup tonight 🍲",
    ),
    "lv": (
        "Labrīt! Šodien beidzot saule.",
        "Vai kāds to jau ir izmēģinājis?",
        "Paldies, tas ļoti palīdzēja!",
        "Braucu mājās. Tā tik bija diena.",
    ),
    "pt-BR": (
        "Bom dia, gente! Aqui está chovendo.",
        "Alguém já experimentou o novo?",
        "Obrigada, ajudou muito!",
        "Voltando pra casa. Que dia.",
    ),
    "el": (
        "Καλημέρα σε όλους! Βρέχει πάλι εδώ.",
        "Το δοκίμασε κανείς;",
        "Ευχαριστώ, με βοήθησε πολύ!",
        "Γυρίζω σπίτι. Τι μέρα κι αυτή.",
    ),
    "zh-CN": (
        "早上好！这边又下雨了。",
        "有人试过新的了吗？",
        "谢谢，帮了大忙！",
        "下班回家，今天真不容易。",
    ),
}
