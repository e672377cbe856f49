# The classes stand where CPython's stand; what a decoder raises is made again from its parts; encoders keep only separators that differ.
import copy, json
from contextlib import *
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder

print(JSONDecodeError is json.JSONDecodeError, JSONDecoder.__module__, JSONEncoder.__module__)  # expect: True json.decoder json.encoder
e = JSONDecodeError('m', 'a\nbc', 3)
print(e.__reduce__(), copy.copy(e).colno)
# expect: (<class 'json.decoder.JSONDecodeError'>, ('m', 'a\nbc', 3)) 2
print(sorted(JSONEncoder().__dict__), JSONEncoder.item_separator, JSONEncoder(indent=1).__dict__['item_separator'])
# expect: ['allow_nan', 'check_circular', 'ensure_ascii', 'indent', 'skipkeys', 'sort_keys'] ,  ,
print(json.detect_encoding(b'[]'), json.detect_encoding('[]'.encode('utf-16-le')))  # expect: utf-8 utf-16-le
with suppress(JSONDecodeError), nullcontext(3) as three:
    print(three)  # expect: 3
    json.loads('[')
