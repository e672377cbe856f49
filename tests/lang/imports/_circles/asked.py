import asking
name = 3
