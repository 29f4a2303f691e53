no-lines = There are no lines on “{ $topic }” in this community's language. Put them into sops/content/{ $topic }.LANGUAGE.yaml, or correct the topic in the script.
