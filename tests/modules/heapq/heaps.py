# Heaps and places in sorted lists, against sorting.
# torture: gc:50
import bisect, heapq, random
random.seed(5)
for n in range(0, 30, 3):
    a = [random.randrange(20) for _ in range(n)]
    h = []
    for x in a:
        heapq.heappush(h, x)
    g = a[:]
    heapq.heapify(g)
    print(g, h)
    print(sorted(a) == [heapq.heappop(h) for _ in a] == [heapq.heappop(g) for _ in a])
    s = sorted(a)
    print(*[bisect.bisect(s, x) for x in range(-1, 21)], *[bisect.bisect_left(s, x) for x in range(-1, 21)])
    bisect.insort(s, 7)
    print(s, heapq.nsmallest(3, a), heapq.nlargest(3, a, key=lambda x: x % 7))
    print(list(heapq.merge(sorted(a), s, [1, 5, 30])), list(heapq.merge(sorted(a, reverse=True), [9, 5], reverse=True)))
print(list(heapq.merge(['b1', 'c1'], ['a2', 'b2'], key=lambda t: t[0])))
print(heapq.heappushpop([1, 2], 0), heapq.heappushpop([1, 2], 5), heapq.heapreplace([1, 3], 2))
records = [('a', 3), ('b', 5), ('c', 5), ('d', 9)]
print(bisect.bisect_left(records, 5, key=lambda r: r[1]), bisect.bisect_right(records, 5, key=lambda r: r[1]))
bisect.insort_left(records, ('e', 5), key=lambda r: r[1])
print(records)
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify(()), lambda: bisect.bisect([1], 1, -1), lambda: heapq.heapreplace([], 1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
