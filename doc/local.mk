# Pages about the program, one file a line.
