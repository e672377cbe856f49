a = [1, 2, 3]
out = []
for x in a:
    out.append(x)
    if len(a) < 6:
        a.append(x * 10)
print(out)  # expect: [1, 2, 3, 10, 20, 30]
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), next(it, 'end'))  # expect: 1 2 [2, 3] end
print(list(reversed([1, 2, 3])), next(reversed([7])))  # expect: [3, 2, 1] 7
e = iter([])
print(next(e, None))  # expect: None
late = [1]
it = iter(late)
print(next(it), next(it, 'done'))  # expect: 1 done
late.append(2)
print(next(it, 'still done'))  # expect: still done
