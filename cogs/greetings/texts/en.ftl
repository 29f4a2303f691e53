no-lines = There are no lines on “{ $topic }” in this community's language. Add some with /content add, or correct the topic in the script.
