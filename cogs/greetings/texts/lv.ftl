no-lines = Par tēmu “{ $topic }” šīs kopienas valodā nav nevienas rindas. Pievieno tās ar /content add vai izlabo tēmu skriptā.
