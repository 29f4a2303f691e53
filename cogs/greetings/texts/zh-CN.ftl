no-lines = “{ $topic }”这个主题没有本群语言的句子。请写进 sops/content/{ $topic }.语言.yaml，或者把脚本里的主题改对。
