# The order of sets of numbers is that of CPython, through additions, removals, growth and all operations.
s=set(); s.add(0); s.add(8); s.discard(0); s.add(16); print(list(s))  # expect: [16, 8]
s=set(range(30)); s-={2,3,4,5}; s.add(130); print(list(s), )
# expect: [0, 1, 130, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]
s=set(range(20)); 
for x in (1,2,3): s.discard(x)
s.add(33); s.add(65); print(list(s))  # expect: [0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 33, 65]
s=set(range(40)); s-=set(range(0,30)); print(list(s)); s.add(64); s.add(128);print(list(s))
# expect: [30, 31, 32, 33, 34, 35, 36, 37, 38, 39]
# expect: [128, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 64]
s=set(range(40)); s&=set(range(5)); s|={9,100,1000};print(list(s))  # expect: [0, 1, 2, 3, 4, 100, 1000, 9]
s={1,2,3}; s^={3,4,5,6,7,8}; print(s)  # expect: {1, 2, 4, 5, 6, 7, 8}
s=set(range(12)); s.difference_update([1,2,3,4,5,6,7,8]); s.add(64); s.add(96); print(list(s))  # expect: [0, 64, 96, 9, 10, 11]
s=set(range(12)); t=s.difference(range(9)); t.add(8); t.add(16); print(list(t))  # expect: [16, 8, 9, 10, 11]
s=set(range(12)); t=s-{0,1}; t.add(32); print(list(t)); t=s-set(range(9)); t.add(8);t.add(16);t.add(24); print(list(t))
# expect: [32, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
# expect: [8, 9, 10, 11, 16, 24]
print({3, 1, 2}, {10, 9, 8, 64, 32}, set('') | {5, 1}, {-1, -2, 0}, {1.5, 2, 0.25}, frozenset([9, 17, 1]))
# expect: {1, 2, 3} {64, 32, 8, 9, 10} {1, 5} {0, -1, -2} {0.25, 1.5, 2} frozenset({9, 17, 1})
d, e = {1: 1, 9: 2, 17: 3}, {17: 0, 9: 1, 33: 5, 1: 0}
print(d.keys() & e.keys(), d.keys() | e.keys(), e.keys() - {33}, d.keys() ^ {5, 1}, {17, 9} & d.keys(), {1, 2, 3, 4, 17, 9} & d.keys())
# expect: {1, 9, 17} {1, 33, 9, 17} {17, 1, 9} {5, 9, 17} {17, 9} {1, 9, 17}
s = set(range(50))
print([s.pop() for _ in range(5)], s.discard(20), [s.pop() for _ in range(3)], len(s))  # expect: [0, 1, 2, 3, 4] None [5, 6, 7] 41
