import asked
asked.name
