try:
    exit(3)
except SystemExit as e:
    print('code', e.code)  # expect: code 3
try:
    quit()
except SystemExit as e:
    print('code', e.code)  # expect: code None
import sys
try:
    sys.exit('message')
except SystemExit as e:
    print('code', e.code, e.args)  # expect: code message ('message',)
