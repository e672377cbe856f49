# methods that call back
class G:
    def __init__(self, items):
        self.items = items
    def __iter__(self):
        for i in self.items:
            yield str(i) * 2
class F:
    def __format__(self, spec):
        return ','.join(G(range(3))) + spec
    def __str__(self):
        return 'F%d' % len([1, 2])
print((','.join(G('abc')), '{:x} {}'.format(F(), F()), '%s %s' % (F(), F()), f'{F():y}', 'a'.translate({97: str(F())})))  # expect: ('aa,bb,cc', '00,11,22x 00,11,22', 'F2 F2', '00,11,22y', 'F2')
