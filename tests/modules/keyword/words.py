import __future__
import keyword

print(len(keyword.kwlist), keyword.softkwlist)         # expect: 35 ['_', 'case', 'match']
for word in keyword.kwlist:
    try:
        compile(f'{word} = 1', 'test', 'exec')
    except SyntaxError:
        continue
    print('a name:', word)
print([w for w in ('print', 'match', 'nonlocal', '') if keyword.iskeyword(w)], keyword.issoftkeyword('case'))  # expect: ['nonlocal'] True
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    assert feature.getOptionalRelease() < (feature.getMandatoryRelease() or (5,)), name
print(__future__.annotations)                          # expect: _Feature((3, 7, 0, 'beta', 1), None, 16777216)
