# Floats beyond the range of immediates behave as the others do.
tiny, huge = 1e-100, 1e200
print(tiny, huge, tiny * huge, tiny / tiny, huge - huge, -huge, abs(-tiny), tiny == 1e-100, huge == 10.0 ** 200)
# expect: 1e-100 1e+200 1e+100 1.0 0.0 -1e+200 1e-100 True True
d = {tiny: 1, huge: 2}
print(d[1e-100], d[1e200], tiny in [1e-100], sorted([huge, 1.0, tiny, -huge]), min(tiny, huge), sum([tiny] * 3))
# expect: 1 2 True [-1e+200, 1e-100, 1.0, 1e+200] 1e-100 3e-100
print(round(tiny, 100), int(huge) == 10 ** 200, tiny < huge, not tiny, 1.0 * 2 ** -300 == 2.0 ** -300)  # expect: 1e-100 False True False True
