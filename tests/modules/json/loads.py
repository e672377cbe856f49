# loads: the kinds of values
import json
print((json.loads('null'), json.loads('true'), json.loads(' 12 '), json.loads('-1.5e3'), json.loads('"a"'), json.loads('[1, "a", null]'), json.loads('{"a": {"b": []}}')))  # expect: (None, True, 12, -1500.0, 'a', [1, 'a', None], {'a': {'b': []}})
print((json.loads('[]'), json.loads('{}'), json.loads('123456789012345678901234567890'), json.loads('-0'), json.loads('-0.0'), json.loads('1E+2'), json.loads('NaN') != json.loads('NaN'), json.loads('[Infinity, -Infinity]')))  # expect: ([], {}, 123456789012345678901234567890, 0, -0.0, 100.0, True, [inf, -inf])
print((json.loads('"\\u00e9\\ud83d\\ude00\\n\\/"'), json.loads('"é"'), json.loads('{"a": 1, "a": 2}'), json.loads(b'[1]'), json.loads('"\\ud800"') == '\ud800'))  # expect: ('é😀\n/', 'é', {'a': 2}, [1], True)
