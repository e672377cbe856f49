# loads: bytes in any UTF
import json
print(repr([json.loads('["é"]'.encode(e)) for e in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be')]))  # expect: [['é'], ['é'], ['é'], ['é'], ['é'], ['é'], ['é'], ['é']]
