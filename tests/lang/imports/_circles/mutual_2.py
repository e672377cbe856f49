import mutual_1
def ask(): return mutual_1.name
