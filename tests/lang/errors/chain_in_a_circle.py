# expect-error: ValueError: a
# expect-stderr: ValueError: b
a, b = ValueError('a'), ValueError('b')
a.__context__, b.__cause__ = b, a
raise a
