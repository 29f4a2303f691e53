command-content = Lines that scripts take turns through
call-content = content
command-content-add = Add a line to a topic
    .topic = What it is for, such as morning
    .image = A picture to show with it, by its name
call-content-add = add
    .topic = topic
    .image = image
command-content-list = Show the topics, or the lines of one
    .topic = Only this one, line by line
call-content-list = list
    .topic = topic
command-content-remove = Take a line away
    .topic = The topic
    .number = The line's number in /content list
call-content-remove = remove
    .topic = topic
    .number = number
command-content-import = Take in a whole table of lines, XLSX or CSV
    .topic = What the lines are for, such as morning
    .file = The table: a column for each language, a row for each line
    .how = Whether they come to those that are there, or in the place of all
call-content-import = import
    .topic = topic
    .file = file
    .how = how
    .how-add = add to those that are there
    .how-replace = replace all of them
command-content-export = Get the lines of a topic as a table
    .topic = The topic
    .form = As which kind of file
call-content-export = export
    .topic = topic
    .form = form
    .form-xlsx = XLSX, for spreadsheets
    .form-csv = CSV, plain text
form-line = A new line
field = { $language ->
    [en] In English
    [zh-CN] In Chinese
    [pt-BR] In Portuguese
    [lv] In Latvian
   *[el] In Greek
}
in-language = { $language } { $count }
button-page = More lines
bad-topic = "{ $name }" cannot be a topic's name. Use letters, digits, - and _, at most { $most } characters and no spaces, such as morning.
line-empty = There is no text in it. Write the line in at least one language.
line-wrong = The line was not added. { $why }
there-already = This very line is on "{ $topic }" already. Nothing was changed.
added = Line { $number } of "{ $topic }" is here. { $count ->
    [one] The topic has one line in this community's language now.
   *[other] The topic has { $count } lines in this community's language now.
}
list = The topics of this community:
topic = { $topic } – { $own } own, { $shared } shared ({ $languages })
repeats = Begins again about { $when }.
more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
}
none = There are no lines yet. Add one with /content add.
line = { $number }. { $text }
line-pictured = { $number }. { $text } ({ $image })
no-such-topic = There are no lines on "{ $topic }". /content list shows the topics.
no-such-line = "{ $topic }" has no line { $number } of its own. /content list { $topic } shows the numbers.
removed = Line { $number } of "{ $topic }" is gone: { $text }
repeats-soon = The lines of "{ $topic }" run out: { $left ->
    [0] none is left
    [one] one is left
   *[other] { $left } are left
}, and about { $when } they begin again. Add some with /content add, or a whole table with /content import.
importing = Reading "{ $topic }": { $done } of { $total } lines.
import-stopped = "{ $file }" was not taken in. Nothing was changed.
nothing-imported = Nothing was taken in from "{ $file }", and nothing was changed:
imported-add = { $count ->
    [one] One line was added to "{ $topic }".
   *[other] { $count } lines were added to "{ $topic }".
}
imported-replace = { $count ->
    [one] "{ $topic }" now has this one line.
   *[other] "{ $topic }" now has these { $count } lines.
} Those from before are gone.
left-out = { $count ->
    [one] One was there already and was left out.
   *[other] { $count } were there already and were left out.
}
doubles = { $count ->
    [one] One row says the same as one before it and was left out: { $rows }.
   *[other] { $count } rows say the same as one before them and were left out, such as { $rows }.
}
no-images = { $count ->
    [one] This picture is not here yet: { $images }.
   *[other] { $count } pictures are not here yet, such as { $images }.
} Add it with /media add; until then the lines come without it.
exported = { $count ->
    [one] Here is the one line of "{ $topic }".
   *[other] Here are the { $count } lines of "{ $topic }".
} Change the table and send it back with /content import.
faults = { $count ->
    [one] One thing is wrong in the table:
   *[other] { $count } things are wrong in the table:
}
    { $each }
    Correct it and send the table again.
faults-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
row-head = Row { $row }: the first row has to name the columns: en, zh-CN, pt-BR, lv, el, image. At least one has to be a language.
row-column = Row { $row }: no column is called "{ $what }". There are en, zh-CN, pt-BR, lv, el and image.
row-twice = Row { $row }: "{ $what }" is there twice.
row-none = Row { $row }: there is no line below the names of the columns.
row-long = Row { $row }: { $what } is longer than { $most } characters.
line-long = { $what } is longer than { $most } characters.
row-control = Row { $row }: { $what } has signs in it that cannot be shown. Type it again.
line-control = { $what } has signs in it that cannot be shown. Type it again.
row-stray = Row { $row }: "{ $what }" stands in a column without a name.
row-image = Row { $row }: "{ $what }…" is too long for a picture's name.
row-empty = Row { $row }: there is no text in any language.
