no-lines = Não há frases sobre “{ $topic }” no idioma desta comunidade. Coloque-as em sops/content/{ $topic }.IDIOMA.yaml ou corrija o tema no roteiro.
