no-lines = “{ $topic }”这个主题没有本群语言的句子。请用 /content add 添加，或者把脚本里的主题改对。
