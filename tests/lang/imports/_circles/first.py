from second import other
name = 2
