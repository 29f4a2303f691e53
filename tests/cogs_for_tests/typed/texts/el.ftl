plan = { $lasts } ms at { $at } on { $day }
pick = { $size }, { $sugar }, { $share }, { $friend }
quote = They said: { $text }
badge = { $role }, { $photo }
