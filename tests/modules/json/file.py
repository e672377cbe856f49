# dump and load
import json
class F:
    def __init__(self, text=''):
        self.text = text
    def write(self, s):
        self.text += s
    def read(self):
        return self.text
f = F()
json.dump({'a': 1}, f, indent=None)
print((f.text, json.load(F('[1]'))))  # expect: ('{"a": 1}', [1])
