d = {'k': 'v', 1: [2], (3,): None}
print(d, str(d), f'{d}')  # expect: {'k': 'v', 1: [2], (3,): None} {'k': 'v', 1: [2], (3,): None} {'k': 'v', 1: [2], (3,): None}
d['self'] = d
print(d)  # expect: {'k': 'v', 1: [2], (3,): None, 'self': {...}}
e = {}
e['list'] = [e]
print(e, [e])  # expect: {'list': [{...}]} [{'list': [{...}]}]
