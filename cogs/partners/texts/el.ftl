command-partner = Καταστήματα που χρησιμοποιούν το API
call-partner = συνεργάτης
command-partner-add = Επίτρεψε σε ένα κατάστημα το API και πάρε το κλειδί του
    .name = Πώς να λέγεται, για παράδειγμα: bakery
call-partner-add = προσθήκη
    .name = όνομα
command-partner-token = Δώσε στο κατάστημα άλλο κλειδί· το παλιό παύει
    .name = Ποιο κατάστημα
call-partner-token = κλειδί
    .name = όνομα
command-partner-link = Άνοιγμα της σελίδας του καταστήματος σε κινητό
    .name = Ποιο κατάστημα
call-partner-link = σύνδεσμος
    .name = όνομα
command-partner-secret = Δώσε στο κατάστημα μυστικό για υπογραφή webhook
    .name = Ποιο κατάστημα
call-partner-secret = μυστικό
    .name = όνομα
command-partner-remove = Πάρε πίσω το κλειδί ενός καταστήματος
    .name = Ποιο κατάστημα
call-partner-remove = αφαίρεση
    .name = όνομα
command-partner-list = Δείξε ποια καταστήματα χρησιμοποιούν το API
call-partner-list = λίστα

added = Το { $name } μπορεί πλέον να χρησιμοποιεί το API. Αυτό είναι το κλειδί του:
renewed = Το { $name } έχει άλλο κλειδί. Το προηγούμενο δεν ισχύει πια. Αυτό είναι το νέο:
keep-token = Εμφανίζεται μόνο αυτή τη φορά. Δώσε το στο κατάστημα και σε κανέναν άλλον.
linked = Αυτό ανοίγει σε ένα πρόγραμμα περιήγησης τη σελίδα όπου το { $name } χρησιμοποιεί κουπόνια:
keep-link = Δώσε το στο κατάστημα. Λειτουργεί μία φορά, μέσα σε μία ημέρα· μετά το κινητό μένει μέσα.
secret = Το { $name } υπογράφει πλέον τα webhook του με αυτό, ως partner={ $number }:
removed = Το { $name } δεν μπορεί πια να χρησιμοποιεί το API.
partners = { $count ->
    [0] Κανένα κατάστημα δεν χρησιμοποιεί το API. Με /partner add το επιτρέπεις.
    [one] { $count } κατάστημα χρησιμοποιεί το API:
   *[other] { $count } καταστήματα χρησιμοποιούν το API:
}
line = { $name }, από { $made }, τελευταία χρήση { $used }
line-unused = { $name }, από { $made }, δεν το χρησιμοποίησε ακόμη
ops-added = { $by } επέτρεψε στο κατάστημα { $name } το API.
ops-renewed = { $by } έφτιαξε άλλο κλειδί για το κατάστημα { $name }.
ops-removed = { $by } πήρε πίσω το κλειδί του καταστήματος { $name }.
ops-linked = { $by } έφτιαξε σύνδεσμο για τη σελίδα του καταστήματος { $name }.
ops-secret = { $by } έφτιαξε μυστικό για τα webhook του καταστήματος { $name }.
