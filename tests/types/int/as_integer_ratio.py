print((5).as_integer_ratio(), (-5).as_integer_ratio(), (0).as_integer_ratio(), (2 ** 70).as_integer_ratio(), True.as_integer_ratio())
# expect: (5, 1) (-5, 1) (0, 1) (1180591620717411303424, 1) (1, 1)
