no-lines = Não há frases sobre “{ $topic }” no idioma desta comunidade. Acrescente com /content add ou corrija o tema no roteiro.
