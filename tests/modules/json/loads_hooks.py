# loads: hooks
import json
print((json.loads('{"a": 1, "b": 2}', object_pairs_hook=list), json.loads('{"a": {"b": 2}}', object_hook=lambda d: sorted(d)), json.loads('[1, 2.5]', parse_int=float, parse_float=str), json.loads('[NaN, Infinity]', parse_constant=str)))  # expect: ([('a', 1), ('b', 2)], ['a'], [1.0, '2.5'], ['NaN', 'Infinity'])
print((json.JSONDecoder().decode('[1]'), json.JSONDecoder().raw_decode('[1] tail'), json.JSONDecoder().raw_decode('x 12', 2)))  # expect: ([1], ([1], 3), (12, 4))
print(repr(json.loads('"a\tb"', strict=False)))  # expect: 'a\tb'
