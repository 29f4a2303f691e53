no-lines = Par tēmu “{ $topic }” šīs kopienas valodā nav nevienas rindas. Ieraksti tās failā sops/content/{ $topic }.VALODA.yaml vai izlabo tēmu skriptā.
