class Even:
    def __eq__(self, other):
        return other % 2 == 0


print(Even() in [1, 3, 4], Even() in [1, 3], [1, 2].index(Even()), [2, 4, 5].count(Even()))  # expect: True False 1 2
