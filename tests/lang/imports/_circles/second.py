from first import name
other = 1
