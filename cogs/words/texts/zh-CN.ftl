menu-change = 修改这句话
command-words = 机器人说的话，用你自己的说法
call-words = 措辞
command-words-list = 改过哪些话，是谁改的
call-words-list = 列表
command-words-find = 找到机器人的一句话并修改
    .text = 其中的几个字
call-words-find = 查找
    .text = 文字
command-words-reset = 恢复原来的说法
    .sentence = 哪一句，或 all（全部）
call-words-reset = 恢复
    .sentence = 句子
form-change = 修改这句话
label = 机器人说什么
label-always = 机器人在任何情况下说什么
label-when = 当 { $by } 是 { $what } 时
label-else = 其他情况
hint = 可以使用 { $names }
hint-none = 普通文字，这里不会填入别的内容
choose = { $count ->
   *[other] 一共 { $count } 句，按下要修改的那一句。
}
choice = { $number }. { $text } ({ $language })
told-script = 其余内容写在脚本 { $script } 里，请到那里修改：/sop edit { $script }
told-topic = 这是内容 { $topic } 的第 { $number } 条，可以用 /content list { $topic } 查看。
told-typed = 其余内容是运营人员专为这条消息写的。
preview = 改好后会是这样（{ $language }）：
leaves-out = { $count ->
   *[other] 原来的句子里还有 { $names }。如果是有意去掉的，直接保存就行。
}
more-variants = { $count ->
   *[other] 其他 { $count } 种情况也会一起修改。
}
button-save = 保存
button-choose = 再改一下
button-languages = 其他语言
button-original = 恢复原来的
language = { $language ->
    [en] English
    [zh-CN] 中文
    [pt-BR] Português
    [lv] Latviešu
   *[el] Ελληνικά
}
which-language = 要改哪种语言的？
saved = 已保存，以后在这里我就这么说。之前发过的不变。
original-again = 已恢复原来的说法。
changed = { $count ->
   *[other] 这里有 { $count } 句话改过：
}
changed-line = { $number }. { $text } ({ $name }; { $by }, { $when })
reset = { $count ->
   *[other] 已恢复 { $count } 句话原来的说法。
}
not-mine = 这条消息不是我写的，我改不了。请选一条我的消息。
draft-gone = 这份草稿已经没有了。请重新打开那条消息的菜单，或用 /words find。
is-original = 现在就是原来的说法。
nothing-changed = 这里还没有改过任何话。打开我的一条消息的菜单就能修改。
not-changed = “{ $name }”在这里没有改过。用 /words list 看看改了哪些。
nothing-found = 我没有包含“{ $text }”的句子，试试更短的文字。脚本里的话请用 /sop edit。
