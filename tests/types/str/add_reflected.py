# the right operand may know better
class R:
    def __radd__(self, other):
        return 'radd ' + other
    def __rmul__(self, other):
        return 'rmul ' + other
    def __rmod__(self, other):
        return 'never'
    def __str__(self):
        return 'shown'
print(repr('a' + R()))  # expect: 'radd a'
print(repr('a' * R()))  # expect: 'rmul a'
print(repr('%s' % R()))  # expect: 'shown'
