heard = Heard { $text }
heard-too = Heard { $text } too
read = Read { $text }
