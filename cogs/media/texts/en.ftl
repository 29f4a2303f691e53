command-media = Pictures that posts show
call-media = media
command-media-add = Add a picture, to be shown by its name
    .name = A short name for it, such as poster
    .picture = The picture itself: PNG, JPEG, GIF or WebP, at most 8 MB
    .alt = What is to be seen on it, for those who cannot see it
    .language = Only for readers of this language; otherwise it is for all
call-media-add = add
    .name = name
    .picture = picture
    .alt = alt
    .language = language
command-media-list = Show which pictures there are
call-media-list = list
command-media-show = Look at a picture
    .name = The picture's name
call-media-show = show
    .name = name
command-media-remove = Take a picture away; posts that show it keep it
    .name = The picture's name
call-media-remove = remove
    .name = name
language = { $language ->
    [en] English
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[all] all languages
}
bad-name = "{ $name }" cannot be a picture's name. Use letters, digits, - and _, at most { $most } characters and no spaces, such as summer-poster.
alt-missing = Please say also what is to be seen on the picture: add it at "alt", such as "A table with five kinds of bread". Those who cannot see the picture read it.
added = The picture "{ $name }" is here{ $language ->
    [all] {""}.
   *[other] {""}, for readers of { $spoken }.
} Scripts show it with image: { $name }.
replaced = The picture "{ $name }" is a new one now{ $language ->
    [all] {""}.
   *[other] {""} for readers of { $spoken }.
} What was posted already keeps the old one.
list = The pictures of this community:
line = { $name } ({ $languages }) – { $who }, { $when }: { $alt }
more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
}
none = There are no pictures yet. Add one with /media add.
show = The picture "{ $name }":
detail = { $language }: { $alt } ({ $width } × { $height }; { $who }, { $when })
removed = The picture "{ $name }" is gone. What was posted already keeps it; what was to show it from now on goes out without it.
