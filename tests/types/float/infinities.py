inf = float("inf")
nan = float("nan")
print(inf + 1, inf - inf, inf * 0, inf * -1, inf / inf, 1 / inf, -1 / inf, inf + inf, inf * inf)  # expect: inf nan nan -inf nan 0.0 -0.0 inf inf
print(inf == inf, inf > 1e308, -inf < -1e308, inf != -inf, nan == nan, nan != nan, nan < 1, nan > 1, nan >= nan)
# expect: True True True True False True False False False
print(max(1.0, inf), min(-inf, 0), sorted([inf, 1, -inf, 0.5]))  # expect: inf -inf [-inf, 0.5, 1, inf]
print(bool(inf), bool(nan), nan in [nan], [nan] == [nan], nan is nan)  # expect: True True True True True
print(inf // 1, inf % 1, 1 % inf, -1 % inf, 1 // inf, -1 // inf, inf ** 0, inf ** -1, 0.5 ** inf, 2 ** inf, (-1) ** inf, 1.0 ** nan)
# expect: nan nan 1.0 inf 0.0 -1.0 1.0 0.0 0.0 inf 1.0 1.0
